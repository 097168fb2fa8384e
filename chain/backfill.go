package chain

import (
	"context"
	"errors"
	"fmt"

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
	// A slot is taken before a range is fetched and given back after it is
	// committed, so that at most Parallel ranges are held in memory.
	slots := make(chan struct{}, f.config.Parallel)
	queue := make(chan chan Batch, f.config.Parallel)
	group.Go(func() error {
		defer close(queue)
		for _, r := range ranges {
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				return ctx.Err()
			}
			result := make(chan Batch, 1)
			queue <- result
			group.Go(func() error {
				batch, err := f.fetch(ctx, at, r[0], r[1])
				if err != nil {
					return err
				}
				result <- batch
				return nil
			})
		}
		return nil
	})
	group.Go(func() error { return f.commitInOrder(ctx, at.tip, queue, slots, report) })
	return group.Wait()
}

func (f *Follower) commitInOrder(ctx context.Context, tip BlockRef, queue <-chan chan Batch, slots <-chan struct{}, report func(Progress) error) error {
	for result := range queue {
		var batch Batch
		select {
		case batch = <-result:
		case <-ctx.Done():
			return fmt.Errorf("backfill: %w", context.Cause(ctx))
		}
		progress, err := f.commit(ctx, tip, batch)
		if err != nil {
			return err
		}
		tip = progress.Tip
		<-slots
		if report != nil {
			if err := report(progress); err != nil {
				return err
			}
		}
		if len(batch.Contracts) > 0 {
			return errRestart
		}
	}
	return nil
}
