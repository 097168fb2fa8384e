package rpc

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// wholeBlock reads all logs of a block, whoever emitted them. Such an answer
// proves itself: the bloom filter in the header is that of exactly these logs,
// and their indexes have no gap.
func (p *Pool) wholeBlock(ctx context.Context, without []*endpoint, number uint64, hash common.Hash) ([]types.Log, error) {
	if logs, ok := p.proofs.block(hash); ok {
		return logs, nil
	}
	var out []types.Log
	err := p.tryWithout(ctx, without, func(ctx context.Context, ep *endpoint) (err error) {
		out, err = p.readWhole(ctx, ep, number, hash)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("all logs of block %d: %w", number, err)
	}
	p.proofs.keep(hash, out)
	return out, nil
}

// readWhole reads all logs of a block at one endpoint and holds them against the
// header.
func (p *Pool) readWhole(ctx context.Context, ep *endpoint, number uint64, hash common.Hash) ([]types.Log, error) {
	header := call{method: "eth_getBlockByHash", params: []any{hash, false}}
	replies, err := ep.send(ctx, []call{header, {method: "eth_getLogs", params: []any{map[string]any{"blockHash": hash}}}})
	if err != nil {
		return nil, err
	}
	h, err := ep.header(replies[0])
	if err != nil {
		return nil, err
	}
	if ref, err := h.ref(); err != nil || ref.Hash != hash || ref.Number != number {
		return nil, malformed("asked for block %d (%s), got another", number, hash)
	}
	if replies[1].err != nil {
		return nil, ep.fault("eth_getLogs", replies[1].err, number)
	}
	logs, err := decodeLogs(replies[1].result)
	if err != nil {
		return nil, err
	}
	if logs, err = ep.checked(newFilter(chain.LogQuery{}), logs, number, number); err != nil {
		return nil, err
	}
	for i := range logs {
		if logs[i].BlockHash != hash {
			return nil, malformed("asked for the logs of block %s, got some of %s", hash, logs[i].BlockHash)
		}
		if logs[i].BlockTimestamp != 0 {
			ep.logTimes.Store(true)
		}
		logs[i].BlockTimestamp = h.Timestamp.n
	}
	return logs, p.proven(ep, number, h.Bloom, logs)
}

// proven checks that logs are all of a block.
func (p *Pool) proven(ep *endpoint, number uint64, b bloom, logs []types.Log) error {
	empty := b.Bloom == nil || *b.Bloom == (types.Bloom{})
	if empty && len(logs) > 0 {
		p.proofs.giveUp()
	}
	switch {
	case !empty:
		if bloomOf(logs) == *b.Bloom {
			return nil
		}
	case len(logs) > 0 && logs[0].Index == 0 && logs[len(logs)-1].Index == uint(len(logs)-1),
		len(logs) == 0 && b.Bloom != nil && !p.proofs.isBlind():
		return nil
	}
	ep.owe(debtIncomplete)
	return &Fault{Kind: KindIncomplete, Message: fmt.Sprintf("the %d logs of block %d are not all that its header speaks of", len(logs), number)}
}

// bloomOf is the filter that a block of these logs has in its header.
func bloomOf(logs []types.Log) types.Bloom {
	var sum types.Bloom
	for i := range logs {
		sum.Add(logs[i].Address[:])
		for _, topic := range logs[i].Topics {
			sum.Add(topic[:])
		}
	}
	return sum
}

// matching keeps what a filter selects.
func (f *filter) matching(logs []types.Log) []types.Log {
	var out []types.Log
	for _, l := range logs {
		if f.addresses != nil && !f.addresses[l.Address] || f.topics != nil && (len(l.Topics) == 0 || !f.topics[l.Topics[0]]) {
			continue
		}
		out = append(out, l)
	}
	return out
}

// complete checks the logs of blocks read by hash, ascending, against the blooms
// of their headers, and reads the blocks whole in which logs seem to be missing.
// It returns the logs with those.
func (p *Pool) complete(ctx context.Context, by *endpoint, f *filter, blocks []chain.BlockRef, logs []types.Log) ([]types.Log, error) {
	if !p.doubts() {
		return logs, nil
	}
	for _, b := range blocks {
		if !f.suspects(p.proofs.bloom(b.Hash), b.Number, logs) {
			continue
		}
		whole, err := p.wholeBlock(ctx, nil, b.Number, b.Hash)
		if err != nil && settledFor(err) {
			continue // nobody serves whole blocks
		}
		if err != nil {
			return nil, err
		}
		rest, own := without(logs, b.Number)
		truth := f.matching(whole)
		if sameLogs(own, truth) {
			continue
		}
		by.blame(&Fault{Kind: KindIncomplete, Method: "eth_getLogs",
			Message: fmt.Sprintf("%d logs for block %d, which has %d", len(own), b.Number, len(truth))}, debtIncomplete)
		logs = slices.Concat(rest, truth)
		slices.SortStableFunc(logs, byPosition)
	}
	return logs, nil
}

// suspects reports whether a contract may have emitted logs in a block of which
// there are none.
func (f *filter) suspects(b bloom, number uint64, logs []types.Log) bool {
	for address := range f.addresses {
		if b.may(address, f.topics) && !slices.ContainsFunc(logs, func(l types.Log) bool {
			return l.BlockNumber == number && l.Address == address
		}) {
			return true
		}
	}
	return false
}

// without splits logs into those of other blocks and those of one.
func without(logs []types.Log, number uint64) (rest, own []types.Log) {
	for _, l := range logs {
		if l.BlockNumber == number {
			own = append(own, l)
		} else {
			rest = append(rest, l)
		}
	}
	return rest, own
}

// sameLogs compares logs in order, but for their times, which not all nodes send.
func sameLogs(a, b []types.Log) bool {
	return slices.EqualFunc(a, b, func(a, b types.Log) bool {
		a.BlockTimestamp = b.BlockTimestamp
		return a.BlockNumber == b.BlockNumber && a.Index == b.Index && a.BlockHash == b.BlockHash && sameLog(&a, &b)
	})
}

// settledFor reports whether a fault means that nobody can give a second opinion
// for some time, so that waiting for one would stop the chain for good.
func settledFor(err error) bool {
	f := faultOf(err)
	if f == nil {
		return false
	}
	switch f.Kind {
	case KindNoEndpoint, KindAuth, KindRefused, KindPruned, KindWrongChain, KindBehind, KindRateLimit, KindTooLarge, KindBatch:
		return true
	default:
		return false
	}
}
