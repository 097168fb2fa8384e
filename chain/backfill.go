package chain

import (
	"context"
	"errors"

	"golang.org/x/sync/errgroup"
)

// errRestart ends a backfill whose ranges were fetched for too few contracts.
var errRestart = errors.New("a new contract was found")

// Backfill commits final ranges until the tip is final and no final block is
// left. Ranges are fetched in parallel and committed in order. report, which
// may be nil, is called after each commit; its error ends the backfill.
//
// It does nothing that [Follower.Step] would not do; it is only faster.
func (f *Follower) Backfill(ctx context.Context, report func(Progress) error) error {
	for {
		at, err := f.look(ctx)
		if err != nil {
			return err
		}
		if verdict, _, err := f.compare(ctx, at); err != nil || verdict != shared {
			return err // a fork is Step's to settle
		}
		ranges := f.finalRanges(at)
		if len(ranges) == 0 {
			return nil
		}
		if err := f.pipeline(ctx, at, ranges, report); err != nil && !errors.Is(err, errRestart) {
			return err
		}
	}
}

// finalRanges cuts what is final and not stored into ranges.
func (f *Follower) finalRanges(at view) [][2]uint64 {
	var out [][2]uint64
	tip := at.tip
	for {
		from, to, ok := f.next(view{tip: tip, heads: at.heads, contracts: at.contracts})
		if !ok || to > at.heads.Final {
			return out
		}
		out = append(out, [2]uint64{from, to})
		// Only the number matters for cutting; the hash makes it count as set.
		tip = BlockRef{Number: to, Hash: at.heads.Latest.Hash}
	}
}

// pipeline fetches ranges with bounded parallelism and commits them in order.
func (f *Follower) pipeline(ctx context.Context, at view, ranges [][2]uint64, report func(Progress) error) error {
	group, ctx := errgroup.WithContext(ctx)
	p := newPipe(f.config.Parallel, min(factsAhead, 2*f.config.Batch))
	group.Go(func() error {
		defer close(p.queue)
		for _, r := range ranges {
			result, err := p.begin(ctx)
			if err != nil {
				return err
			}
			group.Go(func() error {
				batch, err := f.fetch(ctx, at, r[0], r[1])
				if err != nil {
					return err
				}
				result <- batch
				p.fetched(len(batch.Facts))
				return nil
			})
		}
		return nil
	})
	group.Go(func() error { return f.commitInOrder(ctx, at.tip, p, report) })
	return group.Wait()
}

// commitInOrder commits the ranges. Those that are there already when the store
// has taken the one before go into the same commit, up to Config.Batch facts: a
// slow store works in larger steps, a slow provider does not delay what it has
// sent.
func (f *Follower) commitInOrder(ctx context.Context, tip BlockRef, p *pipe, report func(Progress) error) error {
	for {
		batch, ok, err := p.next(ctx)
		if err != nil || !ok {
			return err
		}
		facts, held, discovered := len(batch.Facts), len(batch.Facts), len(batch.Contracts) > 0
		progress, err := f.commit(ctx, tip, batch, func() (Batch, bool) {
			p.taken(held)
			held = 0
			if facts >= f.config.Batch || discovered {
				return Batch{}, false
			}
			next, ok := p.ready()
			held, discovered = len(next.Facts), len(next.Contracts) > 0
			facts += held
			return next, ok
		})
		if err != nil {
			return err
		}
		p.taken(held)
		tip = progress.Tip
		if report != nil {
			if err := report(progress); err != nil {
				return err
			}
		}
		if discovered {
			return errRestart
		}
	}
}
