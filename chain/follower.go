package chain

import (
	"context"
	"fmt"
	"log/slog"
	"math"
)

// Config are the knobs of a follower. No setting changes what a chain prefix
// leaves in the store.
type Config struct {
	ID       ID
	Chunk    uint64 // blocks of one range; default 2,000
	Parallel int    // ranges that [Follower.Backfill] fetches at a time; default 4
	Batch    int    // facts of one commit of it, roughly; default 500,000
	Until    uint64 // last block to read; 0 means follow the head
	Logger   *slog.Logger

	// Doubts says how often the source found out that final logs it had returned
	// may not have been all, and the first block concerned by those findings that
	// come after the first n. It may be nil.
	Doubts func(n int) (from uint64, findings int)
}

// Follower moves the contracts of one source of one chain from a provider to a
// sink. What it keeps between steps is in the sink.
type Follower struct {
	config   Config
	source   Source
	sink     Sink
	families Families
	doubts   int // findings of Config.Doubts that were mended
}

// NewFollower returns a follower.
func NewFollower(source Source, sink Sink, families Families, config Config) *Follower {
	if config.Chunk == 0 {
		config.Chunk = 2_000
	}
	if config.Parallel <= 0 {
		config.Parallel = 4
	}
	if config.Batch <= 0 {
		config.Batch = 500_000
	}
	if config.Logger == nil {
		config.Logger = slog.New(slog.DiscardHandler)
	}
	f := &Follower{config: config, source: source, sink: sink, families: families}
	if config.Doubts != nil { // what was found before concerns what others read
		_, f.doubts = config.Doubts(0)
	}
	return f
}

// Progress is what one step did.
type Progress struct {
	Tip     BlockRef // after the step
	Heads   Heads
	Facts   int
	Rewound uint64 // blocks removed by a reorg
	Idle    bool   // nothing to do until the chain grows
	Done    bool   // Idle, and Config.Until is reached
}

// Step does exactly one thing: it commits the next range, or rewinds to the
// common ancestor after a reorg or to before blocks that are in doubt, or finds
// nothing to do. Killed anywhere, the
// next Step continues as if nothing had happened.
func (f *Follower) Step(ctx context.Context) (Progress, error) {
	at, err := f.look(ctx)
	if err != nil {
		return Progress{}, err
	}
	verdict, ancestor, err := f.compare(ctx, at)
	switch {
	case err != nil:
		return Progress{}, err
	case verdict == forked:
		return f.rewind(ctx, at, ancestor)
	case verdict == behind:
		return Progress{Tip: at.tip, Heads: at.heads, Idle: true}, nil
	}
	if progress, mended, err := f.mend(ctx, at); mended || err != nil {
		return progress, err
	}
	from, to, ok := f.next(at)
	if !ok {
		done := f.config.Until != 0 && at.tip.Number >= f.config.Until
		return Progress{Tip: at.tip, Heads: at.heads, Idle: true, Done: done}, nil
	}
	batch, err := f.fetch(ctx, at, from, to)
	if err != nil {
		return Progress{}, err
	}
	return f.commit(ctx, at.tip, batch, alone)
}

// view is where the store and the chain are when a step begins.
type view struct {
	tip       BlockRef
	heads     Heads
	contracts []Contract
}

func (f *Follower) look(ctx context.Context) (view, error) {
	tip, err := f.sink.Tip(ctx)
	if err != nil {
		return view{}, fmt.Errorf("read stored tip: %w", err)
	}
	contracts, err := f.sink.Contracts(ctx)
	if err != nil {
		return view{}, fmt.Errorf("read contracts: %w", err)
	}
	heads, err := f.source.Heads(ctx)
	if err != nil {
		return view{}, fmt.Errorf("read heads of %s: %w", f.config.ID, err)
	}
	return view{tip: tip, heads: heads, contracts: contracts}, nil
}

// next returns the range after the tip. A range is either wholly final or
// wholly unfinal: only the second kind pays for a header per block.
func (f *Follower) next(at view) (from, to uint64, ok bool) {
	if len(at.contracts) == 0 {
		return 0, 0, false
	}
	from = firstBlock(at.contracts)
	if !at.tip.IsZero() {
		from = at.tip.Number + 1
	}
	last := at.heads.Latest.Number
	if f.config.Until != 0 {
		last = min(last, f.config.Until)
	}
	if from > last {
		return 0, 0, false
	}
	to = last
	if to-from >= f.config.Chunk {
		to = from + f.config.Chunk - 1
	}
	if from <= at.heads.Final {
		to = min(to, at.heads.Final)
	}
	return from, to, true
}

// firstBlock returns the first block that has to be read for any of the
// contracts.
func firstBlock(contracts []Contract) uint64 {
	first := uint64(math.MaxUint64)
	for _, c := range contracts {
		first = min(first, c.Start)
	}
	return first
}

// commit appends a batch to the tip it was read for, and those that more returns
// until it has none, all in one transaction.
func (f *Follower) commit(ctx context.Context, tip BlockRef, batch Batch, more func() (Batch, bool)) (Progress, error) {
	if !tip.IsZero() && len(batch.Headers) > 0 && batch.Headers[0].Parent != tip.Hash {
		return Progress{}, fmt.Errorf("block %d does not follow the stored tip %s: %w", batch.Headers[0].Number, tip, ErrReorg)
	}
	progress := Progress{Tip: tip}
	err := f.sink.Append(ctx, func(yield func(Batch) bool) {
		for ok := true; ok; batch, ok = more() {
			batch.Parent = progress.Tip
			progress.Tip, progress.Heads = batch.To, batch.Heads
			progress.Facts += len(batch.Facts)
			if !yield(batch) {
				return
			}
		}
	})
	if err != nil {
		return Progress{}, fmt.Errorf("append up to %s: %w", progress.Tip, err)
	}
	return progress, nil
}

// alone is the more of a batch that is committed by itself.
func alone() (Batch, bool) { return Batch{}, false }
