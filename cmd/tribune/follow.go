package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// families are all contract families this binary knows.
func families() chain.Families {
	decoders := governance.Decoders()
	maps.Copy(decoders, delegation.Decoders())
	return chain.Families{Decoders: decoders, Discover: governance.Discover}
}

// supervisor runs one follower per source of the chains that this process leads,
// and keeps up with DAOs that are added or removed while it runs. Chains that
// another process indexes are left to it, for as long as it lives.
type supervisor struct {
	db     *store.DB
	logger *slog.Logger
	flags  followFlags
	limits rpc.Config // of the endpoints; chain, URLs and logger are filled in
	until  uint64     // stop when every source is there; 0 means never
	status *monitor
	report func(store.Source, chain.Progress) // may be nil

	mu    sync.Mutex
	pools map[chain.ID]*dialled
}

// dialled are the endpoints of a chain. It has a lock of its own: endpoints that
// hang when they are dialled must not hold up other chains.
type dialled struct {
	mu   sync.Mutex
	pool *rpc.Pool // nil until they answer
}

// lookForSources is how often the list of sources is read again.
const lookForSources = 3 * time.Second

// run follows until ctx ends or, with until, everything is indexed. It returns
// after every follower has finished its step.
func (s *supervisor) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	s.mu.Lock()
	s.pools = map[chain.ID]*dialled{}
	s.mu.Unlock()
	defer s.closePools()
	var (
		campaigns sync.WaitGroup
		running   = map[chain.ID]bool{}
		ended     = make(chan error)
		done      int
		failed    error
	)
	defer func() {
		cancel()
		go func() { campaigns.Wait(); close(ended) }()
		for range ended { // nobody may wait for us
		}
	}()
	for {
		sources, err := s.db.Sources(ctx)
		if err != nil && (s.until != 0 || ctx.Err() != nil) {
			return fmt.Errorf("list sources: %w", err)
		}
		if err != nil { // a database that restarts is waited for
			s.logger.Warn("sources not read", "error", err, "retry", lookForSources)
		}
		for _, source := range sources {
			if id := source.Chain; !running[id] {
				running[id] = true
				campaigns.Go(func() { ended <- s.campaign(ctx, id) })
			}
		}
		if s.until != 0 && done == len(running) {
			return failed
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("follow: %w", ctx.Err())
		case err := <-ended:
			done++
			if ctx.Err() == nil {
				failed = errors.Join(failed, err)
			}
		case <-time.After(lookForSources):
		}
	}
}

// term follows the sources of one chain until ctx ends or, with until, all of
// them are indexed. It returns after every follower has finished its step.
func (s *supervisor) term(ctx context.Context, id chain.ID) error {
	pool, err := s.reach(ctx, id)
	if err != nil {
		return err
	}
	watch := chain.NewWatch(pool)
	ctx, cancel := context.WithCancel(ctx)
	var (
		followers sync.WaitGroup
		running   = map[int64]context.CancelFunc{}
		ended     = make(chan followerEnd)
		done      = map[int64]bool{}
		failed    error
	)
	defer func() {
		cancel()
		go func() { followers.Wait(); close(ended) }()
		for range ended { // nobody may wait for us
		}
	}()
	followers.Go(func() { s.watch(ctx, watch, pool) })
	for {
		sources, err := s.sources(ctx, id)
		if err != nil {
			return err
		}
		s.startNew(sources, running, done, func(source store.Source) {
			ctx, cancel := context.WithCancel(ctx)
			running[source.ID] = cancel
			followers.Go(func() {
				err := s.follow(ctx, source, pool, watch)
				cancel()
				ended <- followerEnd{source.ID, err}
			})
		})
		s.stopRemoved(sources, running)
		if s.until != 0 && len(done) == len(sources) {
			return failed
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("follow %s: %w", id, ctx.Err())
		case end := <-ended:
			delete(running, end.source)
			if end.err == nil {
				done[end.source] = true
			} else if ctx.Err() == nil && !errors.Is(end.err, context.Canceled) {
				s.logger.Error("a source stopped", "source", end.source, "error", end.err)
				failed = errors.Join(failed, end.err)
				done[end.source] = true // a finalised block changed: only a person can help
			}
		case <-time.After(lookForSources):
		}
	}
}

// sources returns the sources of one chain.
func (s *supervisor) sources(ctx context.Context, id chain.ID) ([]store.Source, error) {
	all, err := s.db.Sources(ctx)
	if err != nil {
		return nil, fmt.Errorf("list sources: %w", err)
	}
	return slices.DeleteFunc(all, func(source store.Source) bool { return source.Chain != id }), nil
}

type followerEnd struct {
	source int64
	err    error
}

func (s *supervisor) startNew(sources []store.Source, running map[int64]context.CancelFunc, done map[int64]bool, start func(store.Source)) {
	for _, source := range sources {
		if running[source.ID] == nil && !done[source.ID] {
			start(source)
		}
	}
}

func (s *supervisor) stopRemoved(sources []store.Source, running map[int64]context.CancelFunc) {
	there := map[int64]bool{}
	for _, source := range sources {
		there[source.ID] = true
	}
	for id, cancel := range running {
		if !there[id] {
			cancel()
		}
	}
}

// reach returns the endpoints of a chain as soon as one of them answers.
func (s *supervisor) reach(ctx context.Context, id chain.ID) (*rpc.Pool, error) {
	for {
		pool, err := s.pool(ctx, id)
		if err == nil {
			return pool, nil
		}
		if ctx.Err() != nil {
			return nil, fmt.Errorf("follow %s: %w", id, ctx.Err())
		}
		s.failed(ctx, id, err, dialRetry)
		if err := sleep(ctx, dialRetry); err != nil {
			return nil, err
		}
	}
}

// dialRetry is the pause between attempts to reach a chain at all.
const dialRetry = 5 * time.Second

// watch looks at the head of a chain for all its followers until ctx ends: when
// a node announces one, and every now and then even so.
func (s *supervisor) watch(ctx context.Context, watch *chain.Watch, pool *rpc.Pool) {
	id := pool.ID()
	var announcements sync.WaitGroup
	announcements.Go(func() {
		_ = pool.Announcements(ctx, func(number uint64) { // ends with ctx
			if number == 0 {
				watch.Look()
				return
			}
			watch.Announce(number)
		})
	})
	_ = watch.Run(ctx, chain.WatchLoop{ // likewise
		Poll: s.flags.Poll,
		Seen: func(ctx context.Context, heads chain.Heads) {
			if err := s.status.looked(ctx, id, heads); err != nil && ctx.Err() == nil {
				s.logger.Warn("state of the chain not saved for other processes", "chain", id, "error", err)
			}
		},
		Failed: func(err error, retry time.Duration) { s.failed(ctx, id, err, retry) },
	})
	announcements.Wait()
}

// restLooks is how many looks that find nothing new a follower sleeps through
// before it steps: what could not be read beside the logs is tried again then.
const restLooks = 8

// follow runs the follower of one source until ctx ends or it is done.
func (s *supervisor) follow(ctx context.Context, source store.Source, pool *rpc.Pool, watch *chain.Watch) error {
	families := families()
	sink := s.db.Sink(source.ID).Asking(families)
	heads := watch.Listener()
	follower := chain.NewFollower(heads, sink, families, chain.Config{
		ID: source.Chain, Chunk: s.flags.Chunk, Parallel: s.flags.Parallel, Batch: s.db.Batch(), Until: s.until, Logger: s.logger,
		Doubts: pool.Doubts,
	})
	terms := &termsReader{db: s.db, pool: pool, source: source.ID}
	err := follower.Run(ctx, chain.Loop{
		Poll: restLooks * s.flags.Poll,
		Wait: sleep, Idle: heads.Wait,
		After: func(ctx context.Context, p chain.Progress) error {
			if p.Idle || p.Rewound > 0 { // what reads blocks saves them too
				if err := sink.SaveHeads(ctx, p.Heads); err != nil {
					return fmt.Errorf("after a step: %w", err)
				}
			}
			if err := terms.read(ctx, p); err != nil {
				if p.Done || ctx.Err() != nil {
					return err
				}
				// They stay unknown and are asked for again after the next step.
				s.logger.Warn("terms of proposals not read", "chain", source.Chain, "error", err)
			}
			if err := s.status.seen(ctx, source.Chain, p); err != nil {
				return err
			}
			if s.report != nil {
				s.report(source, p)
			}
			return nil
		},
		Failed: func(err error, retry time.Duration) {
			s.failed(ctx, source.Chain, err, retry)
			watch.Look() // the heads that it worked with may be gone
		},
	})
	if err != nil {
		return fmt.Errorf("follow %s: %w", source.Chain, err)
	}
	return nil
}

func (s *supervisor) failed(ctx context.Context, id chain.ID, err error, retry time.Duration) {
	s.logger.Warn("chain not read", "chain", id, "error", err, "retry", retry)
	if err := s.status.failed(ctx, id, err); err != nil {
		s.logger.Warn("state of the chain not saved for other processes", "chain", id, "error", err)
	}
}

// pool returns the endpoints of a chain, dialled once for all its sources.
func (s *supervisor) pool(ctx context.Context, id chain.ID) (*rpc.Pool, error) {
	s.mu.Lock()
	d := s.pools[id]
	if d == nil {
		d = &dialled{}
		s.pools[id] = d
	}
	s.mu.Unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.pool != nil {
		return d.pool, nil
	}
	pool, err := dial(ctx, s.db, id, s.limits, s.logger)
	if err != nil {
		return nil, err
	}
	d.pool = pool
	return pool, nil
}

// closePools runs after all followers have ended.
func (s *supervisor) closePools() {
	for _, d := range s.pools {
		if d.pool != nil {
			d.pool.Close()
		}
	}
}

// dial connects to the configured endpoints of a chain.
func dial(ctx context.Context, db *store.DB, id chain.ID, config rpc.Config, logger *slog.Logger) (*rpc.Pool, error) {
	chains, err := db.Chains(ctx)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", id, err)
	}
	for _, c := range chains {
		if c.ID != id {
			continue
		}
		config.ID, config.Logger, config.URLs = id, logger, nil
		for _, endpoint := range c.Endpoints {
			config.URLs = append(config.URLs, endpoint.URL)
		}
		pool, err := rpc.Dial(ctx, config)
		if err != nil {
			return nil, fmt.Errorf("dial %s: %w", id, err)
		}
		return pool, nil
	}
	return nil, fmt.Errorf("dial %s: no endpoint is configured; add one with tribune dao add … --rpc URL", id)
}

// sleep waits, or returns early with the context's error.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err() //nolint:wrapcheck // callers say what they waited for
	}
}
