package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/web"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/page"
)

// serveFlags are what the web side needs.
type serveFlags struct {
	Listen    string `help:"Address to serve on." default:"127.0.0.1:8080" placeholder:"HOST:PORT" env:"TRIBUNE_LISTEN"`
	PublicURL string `help:"Origin under which people reach this instance, for link previews." placeholder:"URL" env:"TRIBUNE_PUBLIC_URL" name:"public-url"`
	Instance  string `help:"Name of this instance." default:"Tribune" env:"TRIBUNE_INSTANCE"`
}

type serveCommand struct {
	databaseFlags
	followFlags
	serveFlags
	Index bool `help:"Index the chains that no other process indexes." default:"true" negatable:"" env:"TRIBUNE_INDEX"`
}

// Help is shown by --help.
func (serveCommand) Help() string {
	return `Follows every DAO added with "tribune dao add" and serves pages at / and the API at /api/v1.
Of several processes on one database one indexes each chain. The others serve what it
stores, and one of them takes over within ten seconds when it is gone.

Examples:
  tribune serve
  tribune serve --listen 0.0.0.0:80 --database postgres://tribune@db/tribune
  tribune serve --no-index --listen :8081               serve only, never index`
}

// Run serves until it is told to stop.
func (c serveCommand) Run(ctx context.Context, logger *slog.Logger) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	status := newMonitor(db, time.Now)
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	logger.Info("serving", "url", "http://"+listener.Addr().String())
	s := serve{db: db, flags: c.serveFlags, status: status, logger: logger, listener: listener, now: time.Now}
	if c.Index {
		s.supervisor = &supervisor{db: db, logger: logger, flags: c.followFlags, status: status}
	}
	return s.run(ctx)
}

// serve is a running instance.
type serve struct {
	db         *store.DB
	flags      serveFlags
	status     *monitor
	logger     *slog.Logger
	listener   net.Listener
	supervisor *supervisor      // nil to serve what is there
	now        func() time.Time // what pages count "ago" from
}

// run serves and follows until ctx ends or one of the two fails. The server
// stops taking requests and answers those under way; the followers finish or
// abandon their step, which costs nothing, because a step is a transaction.
func (s serve) run(ctx context.Context) error {
	if s.supervisor != nil {
		s.status.providers = s.supervisor.stats
	}
	server, err := s.server(ctx)
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return server.Run(ctx, s.listener) })
	group.Go(func() error { return s.status.listen(ctx, s.logger) })
	if s.supervisor != nil {
		group.Go(func() error { return s.supervisor.run(ctx) })
		group.Go(func() error { return measureDays(ctx, s.db, s.logger, measureEvery) })
	}
	return group.Wait() //nolint:wrapcheck // both say what they were doing
}

func (s serve) server(ctx context.Context) (*web.Server, error) {
	if err := s.status.load(ctx); err != nil {
		return nil, err
	}
	pages, err := page.New(page.Deps{
		Governance: s.db, Delegation: s.db, Power: s.db, Monitor: s.status,
		Instance: s.flags.Instance, PublicURL: s.flags.PublicURL, Logger: s.logger, Now: s.now,
	})
	if err != nil {
		return nil, fmt.Errorf("prepare pages: %w", err)
	}
	server, err := web.New(web.Deps{
		API:   api.Services{Governance: s.db, Delegation: s.db, Power: s.db, Monitor: s.status},
		Pages: pages, Logger: s.logger, Now: s.status.now,
	})
	if err != nil {
		return nil, fmt.Errorf("prepare server: %w", err)
	}
	return server, nil
}

// openDatabase opens a database and brings its tables up to date.
func openDatabase(ctx context.Context, dsn string) (*store.DB, error) {
	db, err := store.Open(ctx, dsn)
	if err != nil {
		return nil, &exitError{exitUsage, err}
	}
	if err := db.Migrate(ctx); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("prepare database: %w", err)
	}
	return db, nil
}

func closeDatabase(db *store.DB, logger *slog.Logger) {
	if err := db.Close(); err != nil {
		logger.Error("closing", "error", err)
	}
}
