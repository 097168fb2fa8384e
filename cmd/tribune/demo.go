package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain/story"
	"github.com/tribune-gov/tribune/store"
)

type demoCommand struct {
	Port int    `help:"Port to serve on, on this machine only; 0 takes a free one." default:"8080"`
	Seed uint64 `help:"Another seed tells another story; the same seed tells the same one." default:"1"`
	Days int    `help:"Play only this many days of the history, at least 20; 0 plays all of it. A shorter one is ready sooner and has fewer proposals." default:"0"`
	Data string `help:"Keep chains and index in this directory and go on from there next time." type:"path" placeholder:"DIR"`
}

// Help is shown by --help.
func (demoCommand) Help() string {
	return `Starts two chains in this process, plays the history of three DAOs on them with real
contracts, indexes them over JSON-RPC as it would any public chain, and serves the result.
The chains stay alive: blocks keep coming and delegates keep voting. Nothing is reachable
from other machines. Ctrl-C ends it.

Examples:
  tribune demo
  tribune demo --port 9000 --seed 7
  tribune demo --data ./demo`
}

// Run runs the demo until it is told to stop.
func (c demoCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	if c.Days != 0 && (c.Days < story.MinDays || c.Days > story.MaxDays) {
		return &exitError{exitUsage, fmt.Errorf("--days %d: want %d to %d, or 0 for all", c.Days, story.MinDays, story.MaxDays)}
	}
	began := time.Now()
	logger = quiet(ctx, logger)
	// Take the port first: finding it taken after the history would be a waste.
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(c.Port)))
	if err != nil {
		return fmt.Errorf("demo: %w (choose another port with --port)", err)
	}
	directory, cleanup, err := c.directory()
	if err != nil {
		return err
	}
	defer cleanup()
	screen := newScreen(out.err)
	tale, err := story.Start(ctx, story.Config{Seed: c.Seed, Days: c.Days, DataDir: c.Data, Logger: logger, Progress: screen.stage})
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	defer func() {
		if err := tale.Close(); err != nil {
			logger.Error("closing the chains", "error", err)
		}
	}()
	db, err := openDatabase(ctx, "sqlite://"+filepath.Join(directory, "tribune.db"))
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	if err := addStory(ctx, db, tale, screen, logger); err != nil {
		return err
	}
	return c.run(ctx, demo{
		tale: tale, db: db, listener: listener, screen: screen, logger: logger,
		ready: func() { c.welcome(out.out, listener, time.Since(began)) },
	})
}

// directory returns where the index lives; without --data it is removed at the
// end.
func (c demoCommand) directory() (string, func(), error) {
	if c.Data != "" {
		if err := os.MkdirAll(c.Data, 0o750); err != nil {
			return "", nil, fmt.Errorf("demo: %w", err)
		}
		return c.Data, func() {}, nil
	}
	directory, err := os.MkdirTemp("", "tribune-demo-")
	if err != nil {
		return "", nil, fmt.Errorf("demo: %w", err)
	}
	return directory, func() { _ = os.RemoveAll(directory) }, nil
}

// demo is a demo whose history has been played.
type demo struct {
	tale     *story.Story
	db       *store.DB
	listener net.Listener
	screen   *screen
	logger   *slog.Logger
	ready    func()
}

// run indexes the history, says that it is ready, and then lives on.
func (c demoCommand) run(ctx context.Context, d demo) error {
	flags := followFlags{Chunk: 500, Parallel: 4, Poll: time.Second}
	status := newMonitor(d.db, time.Now)
	group, ctx := errgroup.WithContext(ctx)
	caught := newCatchUp(d.tale)
	supervisor := &supervisor{db: d.db, logger: d.logger, flags: flags, status: status, report: func(s store.Source, p chain.Progress) {
		d.screen.stage(caught.step(s, p))
	}}
	group.Go(func() error {
		return serve{
			db: d.db, flags: serveFlags{Instance: "Tribune demo"}, status: status, logger: d.logger,
			listener: d.listener, supervisor: supervisor, now: status.chainTime,
		}.run(ctx)
	})
	group.Go(func() error {
		select {
		case <-caught.done:
			d.screen.close()
			d.ready()
			return d.tale.Run(ctx) //nolint:wrapcheck // says what it was doing
		case <-ctx.Done():
			return ctx.Err() //nolint:wrapcheck // the reason is known
		}
	})
	return group.Wait() //nolint:wrapcheck // parts say what they were doing
}

func (c demoCommand) welcome(w io.Writer, listener net.Listener, took time.Duration) {
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		port = strconv.Itoa(c.Port)
	}
	base := "http://localhost:" + port
	_, _ = fmt.Fprintf(w, `
  Ready after %.0f s. Three DAOs on two chains, and they keep moving:

    pages    %[2]s/
    API      %[2]s/api/v1/daos
    docs     %[2]s/api/v1/docs

  In another terminal, prove every number against the contracts:

    go run ./cmd/tribune verify --url %[2]s

  Ctrl-C ends the demo.
`, took.Seconds(), base)
}

// addStory follows the governors of the story, as "tribune dao add" would.
func addStory(ctx context.Context, db *store.DB, tale *story.Story, screen *screen, logger *slog.Logger) error {
	settings := map[chain.ID]store.Chain{}
	for _, c := range tale.Chains() {
		settings[c.ID()] = store.Chain{ID: c.ID(), Name: c.Name(), Endpoints: []store.Endpoint{{URL: c.HTTPURL(), Public: true}}}
	}
	var total, done int
	for _, dao := range tale.DAOs() {
		total += len(dao.Governors)
	}
	for _, dao := range tale.DAOs() {
		for _, id := range dao.Governors {
			screen.stage(done, total, "recognising the governors")
			done++
			if err := db.SaveChain(ctx, settings[id.Chain]); err != nil {
				return fmt.Errorf("demo: %w", err)
			}
			_, err := addGovernor(ctx, db, settings[id.Chain], id, naming{dao.Name, dao.Slug}, nil, logger)
			if err != nil && !errors.Is(err, store.ErrExists) {
				return fmt.Errorf("demo: %w", err)
			}
		}
	}
	return nil
}
