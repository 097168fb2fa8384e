package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/store"
)

type indexCommand struct {
	databaseFlags
	followFlags
	Until uint64 `help:"Stop after this block; 0 follows the head." placeholder:"BLOCK"`
}

// Help is shown by --help.
func (indexCommand) Help() string {
	return `Reads every DAO added with "tribune dao add" from its first block and follows the chain.
Interrupted at any point, it goes on where it left off.

Examples:
  tribune index
  tribune index --until 21500000 --chunk 10000`
}

// Run indexes until it is told to stop, or until the block is reached.
func (c indexCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	sources, err := db.Sources(ctx)
	if err != nil {
		return fmt.Errorf("index: %w", err)
	}
	if len(sources) == 0 {
		return &exitError{exitUsage, fmt.Errorf("nothing to index: add a DAO with tribune dao add eip155:CHAIN:0xGOVERNOR --rpc URL")}
	}
	s := &supervisor{db: db, logger: logger, flags: c.followFlags, until: c.Until, status: newMonitor(db, time.Now)}
	if isTerminal(out.err) {
		s.report = newProgress(out.err).step
	}
	return s.run(ctx)
}

// progress draws one bar over all sources while they catch up.
type progress struct {
	mu   sync.Mutex
	bar  *progressbar.ProgressBar
	done map[int64]uint64
	goal map[int64]uint64
}

func newProgress(w io.Writer) *progress {
	bar := progressbar.NewOptions64(1,
		progressbar.OptionSetWriter(w), progressbar.OptionSetDescription("indexing blocks"), progressbar.OptionShowCount(),
		progressbar.OptionShowIts(), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
	return &progress{bar: bar, done: map[int64]uint64{}, goal: map[int64]uint64{}}
}

func (p *progress) step(source store.Source, step chain.Progress) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done[source.ID], p.goal[source.ID] = step.Tip.Number, max(step.Heads.Latest.Number, step.Tip.Number)
	var done, goal uint64
	for id := range p.goal {
		done, goal = done+p.done[id], goal+p.goal[id]
	}
	p.bar.ChangeMax64(int64(goal))
	_ = p.bar.Set64(int64(done))
}
