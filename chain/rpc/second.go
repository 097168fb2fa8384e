package rpc

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// maxSamples is how many of the blocks about which two endpoints disagree are read
// whole before one of the two is believed for all.
const maxSamples = 4

// secondOpinion reads a range again where that is worth it: an empty one always,
// because a node that has lost its logs answers like one that has none; others as
// Config.Share says; all of an endpoint that was wrong before.
func (p *Pool) secondOpinion(ctx context.Context, w *piece) error {
	if !p.doubts() {
		return nil
	}
	if len(w.logs) > 0 && (!p.several() || p.config.Rand() >= p.config.Share && p.doubted.trust(w.used, w.from)) {
		return nil
	}
	without := []*endpoint(nil)
	if p.several() {
		without = p.besides(w.used)
	}
	again, by, err := p.patiently(ctx, w, without)
	if err != nil && p.several() && settledFor(err) && len(w.logs) == 0 {
		again, by, err = p.readPieces(ctx, w.filter, w.from, w.to, nil, nil)
	}
	switch {
	case err != nil && settledFor(err):
		p.doubted.accept(w.used, w.from)
		return nil
	case err != nil && len(w.logs) > 0 && ctx.Err() == nil:
		p.doubted.accept(w.used, w.from) // a sample that could not be taken
		return nil
	case err != nil:
		return fmt.Errorf("second opinion on blocks %d-%d: %w", w.from, w.to, err)
	case sameLogs(w.logs, again):
		if by != w.used {
			w.used.confirmed()
			by.confirmed()
		}
		return nil
	}
	return p.resolve(ctx, w, again, by)
}

// maxUnheard is how often in a row the pool waits for a second opinion that
// nobody can give at present. Endpoints that are gone for good must not stop the
// chain; those that rest for a moment must not let an empty answer pass.
const maxUnheard = 8

// patiently reads a range again. For an empty one it waits until endpoints that
// rest can be asked.
func (p *Pool) patiently(ctx context.Context, w *piece, without []*endpoint) ([]types.Log, *endpoint, error) {
	for {
		again, by, err := p.readPieces(ctx, w.filter, w.from, w.to, without, nil)
		if err == nil {
			p.unheard.Store(0)
		}
		if len(w.logs) > 0 || !passing(err) || p.unheard.Add(1) > maxUnheard {
			return again, by, err
		}
		if err := p.config.Sleep(ctx, p.config.Rest); err != nil {
			return nil, nil, err
		}
	}
}

// passing reports whether a fault is one of this moment.
func passing(err error) bool {
	f := faultOf(err)
	return f != nil && (f.Kind == KindNoEndpoint || f.Kind == KindRateLimit || f.Kind == KindBehind)
}

// resolve finds out which of two answers to a range is right, by reading blocks
// whole in which they differ.
func (p *Pool) resolve(ctx context.Context, w *piece, again []types.Log, by *endpoint) error {
	disputed := differing(w.logs, again)
	samples := disputed
	if n := len(disputed); n > maxSamples {
		samples = []chain.BlockRef{disputed[0], disputed[n/3], disputed[2*n/3], disputed[n-1]}
	}
	firstWrong, secondWrong, err := p.verdicts(ctx, w, again, samples)
	if err != nil {
		return err
	}
	if firstWrong && secondWrong && len(samples) < len(disputed) {
		if _, _, err = p.verdicts(ctx, w, again, disputed); err != nil {
			return err
		}
	}
	if firstWrong {
		p.doubted.caught(w.used, incompleteRange(w.from, w.to, len(w.logs), disputed))
	}
	if secondWrong && by != w.used {
		p.doubted.caught(by, incompleteRange(w.from, w.to, len(again), disputed))
	}
	switch {
	case firstWrong && secondWrong:
		w.logs, err = p.patched(ctx, w, disputed)
	case firstWrong:
		w.logs = again
	}
	return err
}

func incompleteRange(from, to uint64, n int, disputed []chain.BlockRef) *Fault {
	return &Fault{Kind: KindIncomplete, Method: "eth_getLogs", Message: fmt.Sprintf(
		"its %d logs for blocks %d-%d are not what %d blocks, such as %d, hold", n, from, to, len(disputed), disputed[0].Number)}
}

// truth returns what matches in the block that most endpoints have at the number
// of a disputed one. That one may itself be of a branch that was given up: such a
// block proves its own logs, which are not those of the chain.
func (p *Pool) truth(ctx context.Context, f *filter, disputed chain.BlockRef) ([]types.Log, error) {
	hash := disputed.Hash
	if p.several() {
		winner, votes := p.vote(ctx, disputed.Number)
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		switch {
		case winner != (common.Hash{}):
			hash = winner
		case len(votes) == 1: // nobody else is there to contradict
			hash = votes[0].ref.Hash
		default:
			return nil, &Fault{Kind: KindForked, Message: fmt.Sprintf("the endpoints disagree about block %d and no majority decides", disputed.Number)}
		}
	}
	whole, err := p.wholeBlock(ctx, nil, disputed.Number, hash)
	if err != nil {
		return nil, err
	}
	return f.matching(whole), nil
}

// verdicts reads blocks whole and says which of two answers they contradict.
func (p *Pool) verdicts(ctx context.Context, w *piece, again []types.Log, blocks []chain.BlockRef) (first, second bool, err error) {
	for _, b := range blocks {
		truth, err := p.truth(ctx, w.filter, b)
		if err != nil {
			return false, false, err
		}
		_, one := without(w.logs, b.Number)
		_, two := without(again, b.Number)
		first = first || !sameLogs(one, truth)
		second = second || !sameLogs(two, truth)
	}
	return first, second, nil
}

// patched replaces the logs of the disputed blocks by what these hold.
func (p *Pool) patched(ctx context.Context, w *piece, disputed []chain.BlockRef) ([]types.Log, error) {
	out := w.logs
	for _, b := range disputed {
		truth, err := p.truth(ctx, w.filter, b)
		if err != nil {
			return nil, err
		}
		out, _ = without(out, b.Number)
		out = append(out, truth...)
	}
	slices.SortStableFunc(out, byPosition)
	return out, nil
}

// differing returns the blocks whose logs two ordered answers disagree about.
func differing(a, b []types.Log) []chain.BlockRef {
	var out []chain.BlockRef
	for len(a) > 0 || len(b) > 0 {
		var block types.Log
		if len(b) == 0 || len(a) > 0 && a[0].BlockNumber <= b[0].BlockNumber {
			block = a[0]
		} else {
			block = b[0]
		}
		n, m := leading(a, block.BlockNumber), leading(b, block.BlockNumber)
		if !sameLogs(a[:n], b[:m]) {
			out = append(out, chain.BlockRef{Number: block.BlockNumber, Hash: block.BlockHash})
		}
		a, b = a[n:], b[m:]
	}
	return out
}

// leading returns how many of the first logs are of one block.
func leading(logs []types.Log, number uint64) int {
	n := 0
	for n < len(logs) && logs[n].BlockNumber == number {
		n++
	}
	return n
}
