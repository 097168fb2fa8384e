package chaintest

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// Heads implements chain.Source.
func (c *Chain) Heads(ctx context.Context) (chain.Heads, error) {
	if err := c.enter(ctx, Heads); err != nil {
		return chain.Heads{}, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	latest := uint64(len(c.blocks) - 1)
	latest -= min(latest, c.faults.lag)
	return chain.Heads{
		Latest: c.blocks[latest].BlockRef,
		Safe:   min(c.safe, latest),
		Final:  min(c.final, latest),
	}, nil
}

// Headers implements chain.Source.
func (c *Chain) Headers(ctx context.Context, from, to uint64) ([]chain.BlockRef, error) {
	if err := c.enter(ctx, Headers); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	blocks, err := c.slice(from, to)
	if err != nil {
		return nil, err
	}
	out := make([]chain.BlockRef, len(blocks))
	for i := range blocks {
		out[i] = blocks[i].BlockRef
	}
	return out, nil
}

// Logs implements chain.Source.
func (c *Chain) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	if err := c.enter(ctx, Logs); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	blocks, err := c.asked(q)
	if err != nil {
		return nil, err
	}
	var out []types.Log
	for _, b := range blocks {
		if c.faults.dropped[b.Number] {
			continue
		}
		for _, l := range b.logs {
			if matches(q, l) {
				l.Topics, l.Data = slices.Clone(l.Topics), slices.Clone(l.Data)
				out = append(out, l)
			}
		}
	}
	return c.faults.mangle(out), nil
}

// asked returns the blocks of a query.
func (c *Chain) asked(q chain.LogQuery) ([]block, error) {
	if len(q.Blocks) == 0 {
		return c.slice(q.From, q.To)
	}
	var out []block
	for _, b := range q.Blocks {
		if b.Number >= uint64(len(c.blocks)) || c.blocks[b.Number].Hash != b.Hash {
			return nil, fmt.Errorf("chaintest: block %s: %w", b, chain.ErrReorg)
		}
		out = append(out, c.blocks[b.Number])
	}
	return out, nil
}

func (c *Chain) slice(from, to uint64) ([]block, error) {
	if from > to || to >= uint64(len(c.blocks)) {
		return nil, fmt.Errorf("chaintest: blocks %d-%d: the head is %d", from, to, len(c.blocks)-1)
	}
	return c.blocks[from : to+1], nil
}

func matches(q chain.LogQuery, l types.Log) bool {
	if len(q.Addresses) > 0 && !slices.Contains(q.Addresses, l.Address) {
		return false
	}
	return len(q.Topics) == 0 || (len(l.Topics) > 0 && slices.Contains(q.Topics, l.Topics[0]))
}
