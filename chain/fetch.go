package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
)

// fetch reads and decodes one range.
func (f *Follower) fetch(ctx context.Context, at view, from, to uint64) (Batch, error) {
	registry, err := NewRegistry(f.families, at.contracts)
	if err != nil {
		return Batch{}, err
	}
	unfinal := to > at.heads.Final
	first := to // a final range only needs the header it ends with
	if unfinal {
		first = from
	}
	headers := []BlockRef{at.heads.Latest}
	if first != to || to != at.heads.Latest.Number { // else the head came with its header
		if headers, err = f.source.Headers(ctx, first, to); err != nil {
			return Batch{}, fmt.Errorf("read headers %d-%d: %w", first, to, err)
		}
	}
	if uint64(len(headers)) != to-first+1 {
		return Batch{}, fmt.Errorf("read headers %d-%d: got %d", first, to, len(headers))
	}
	batch := Batch{To: headers[len(headers)-1], Heads: at.heads}
	q := LogQuery{From: from, To: to}
	if unfinal {
		if err := linked(headers); err != nil {
			return Batch{}, err
		}
		batch.Headers, q.Blocks = headers, headers
	}
	if err := f.decode(ctx, registry, &batch, q, at.contracts); err != nil {
		return Batch{}, err
	}
	return batch, nil
}

// decode fills a batch with the facts of the given contracts, then with those
// of the contracts that these facts introduce, until there are no more.
func (f *Follower) decode(ctx context.Context, registry *Registry, batch *Batch, q LogQuery, contracts []Contract) error {
	for len(contracts) > 0 {
		logs, err := f.logs(ctx, registry, q, contracts)
		if err != nil {
			return err
		}
		if err := sameBranch(logs, batch); err != nil {
			return err
		}
		var fresh []Contract
		for i := range logs {
			fact, finding := registry.decode(f.config.ID, &logs[i])
			if finding != nil {
				batch.Findings = append(batch.Findings, *finding)
			}
			if fact == nil {
				continue
			}
			batch.Facts = append(batch.Facts, *fact)
			found, err := registry.discover(*fact)
			if err != nil {
				return err
			}
			for _, c := range found {
				fresh = append(fresh, c)
				batch.Contracts = append(batch.Contracts, Discovery{Contract: c, At: fact.Position})
			}
		}
		contracts = fresh
	}
	slices.SortStableFunc(batch.Facts, func(a, b Fact) int { return a.Compare(b.Position) })
	slices.SortStableFunc(batch.Findings, func(a, b Finding) int { return a.Compare(b.Position) })
	return nil
}

// logs asks for what the given contracts can emit in a range.
func (f *Follower) logs(ctx context.Context, registry *Registry, q LogQuery, contracts []Contract) ([]types.Log, error) {
	q.Topics = registry.topics(contracts)
	for _, c := range contracts {
		if c.Start <= q.To {
			q.Addresses = append(q.Addresses, c.Address)
		}
	}
	if len(q.Addresses) == 0 {
		return nil, nil
	}
	logs, err := f.source.Logs(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("read logs %d-%d: %w", q.From, q.To, err)
	}
	return logs, nil
}

// linked checks that consecutive headers are of one branch.
func linked(headers []BlockRef) error {
	for i := 1; i < len(headers); i++ {
		if headers[i].Parent != headers[i-1].Hash {
			return fmt.Errorf("block %d does not follow %d: %w", headers[i].Number, headers[i-1].Number, ErrReorg)
		}
	}
	return nil
}

// sameBranch checks that logs are of the very blocks whose headers were read: of
// a final range that is only the last one, which becomes the tip.
func sameBranch(logs []types.Log, batch *Batch) error {
	headers := batch.Headers
	if len(headers) == 0 {
		headers = []BlockRef{batch.To}
	}
	first := headers[0].Number
	for i := range logs {
		number := logs[i].BlockNumber
		if number < first || number > batch.To.Number {
			continue
		}
		if header := headers[number-first]; header.Hash != logs[i].BlockHash {
			return fmt.Errorf("a log of block %d is of another branch than its header: %w", number, ErrReorg)
		}
	}
	return nil
}
