package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// verdict is how the stored tip relates to the provider's chain.
type verdict int

const (
	shared verdict = iota // the provider has the tip
	behind                // the provider has not got that far, on the same branch
	forked                // the provider is on another branch
)

// compare finds out whether the stored tip is on the provider's chain and, if
// not, which stored block is the newest that is.
//
// The ancestor is zero if the chain forked below the first block that was read
// and that block is not final: then everything has to be read again.
func (f *Follower) compare(ctx context.Context, at view) (verdict, BlockRef, error) {
	tip, heads := at.tip, at.heads
	if tip.IsZero() || tip.Hash == heads.Latest.Hash || tip.Hash == heads.Latest.Parent && tip.Number+1 == heads.Latest.Number {
		return shared, tip, nil
	}
	window, err := f.sink.Window(ctx)
	if err != nil {
		return shared, tip, fmt.Errorf("read header window: %w", err)
	}
	reachable := upTo(window, heads.Latest.Number)
	if len(reachable) == 0 {
		// Below everything that could be undone: a provider that is syncing.
		return behind, tip, nil
	}
	ancestor, err := f.newestShared(ctx, reachable)
	switch {
	case err != nil:
		return shared, tip, err
	case ancestor.IsZero() && window[0].Number == firstBlock(at.contracts) && window[0].Number > heads.Final:
		return forked, BlockRef{}, nil
	case ancestor.IsZero():
		return shared, tip, fmt.Errorf("none of the %d stored blocks of %s down to %s is on the provider's chain: %w",
			len(reachable), f.config.ID, reachable[0], ErrFinalReorg)
	case ancestor == tip:
		return shared, tip, nil
	case ancestor == reachable[len(reachable)-1] && ancestor.Number == heads.Latest.Number:
		return behind, ancestor, nil
	}
	return forked, ancestor, nil
}

// rewind drops the blocks of the branch that lost.
func (f *Follower) rewind(ctx context.Context, at view, ancestor BlockRef) (Progress, error) {
	if err := f.sink.Rewind(ctx, ancestor); err != nil {
		return Progress{}, fmt.Errorf("rewind to %s: %w", ancestor, err)
	}
	depth := at.tip.Number - ancestor.Number
	if ancestor.IsZero() {
		depth = at.tip.Number - firstBlock(at.contracts) + 1
	}
	f.config.Logger.Info("chain reorganised", "chain", f.config.ID, "ancestor", ancestor.Number, "blocks", depth)
	return Progress{Tip: ancestor, Heads: at.heads, Rewound: depth}, nil
}

// newestShared returns the newest of the stored blocks that the provider has,
// or zero. It looks at the newest first, in growing bites, because most reorgs
// are a block or two deep.
func (f *Follower) newestShared(ctx context.Context, stored []BlockRef) (BlockRef, error) {
	for bite := 1; len(stored) > 0; bite *= 4 {
		low := max(0, len(stored)-bite)
		hashes, err := f.hashes(ctx, stored[low:])
		if err != nil {
			return BlockRef{}, err
		}
		for i := len(stored) - 1; i >= low; i-- {
			if hashes[stored[i].Number] == stored[i].Hash {
				return stored[i], nil
			}
		}
		stored = stored[:low]
	}
	return BlockRef{}, nil
}

// hashes reads the provider's hashes for the numbers of the given blocks.
func (f *Follower) hashes(ctx context.Context, blocks []BlockRef) (map[uint64]common.Hash, error) {
	out := make(map[uint64]common.Hash, len(blocks))
	for _, span := range spans(blocks) {
		headers, err := f.source.Headers(ctx, span[0], span[1])
		if err != nil {
			return nil, fmt.Errorf("read headers %d-%d: %w", span[0], span[1], err)
		}
		for _, h := range headers {
			out[h.Number] = h.Hash
		}
	}
	return out, nil
}

// spans cuts ascending blocks into runs of consecutive numbers.
func spans(blocks []BlockRef) [][2]uint64 {
	var out [][2]uint64
	for _, b := range blocks {
		if n := len(out); n > 0 && out[n-1][1]+1 == b.Number {
			out[n-1][1] = b.Number
			continue
		}
		out = append(out, [2]uint64{b.Number, b.Number})
	}
	return out
}

// upTo keeps the ascending blocks that are not above a number.
func upTo(blocks []BlockRef, number uint64) []BlockRef {
	for i, b := range blocks {
		if b.Number > number {
			return blocks[:i]
		}
	}
	return blocks
}
