package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/gofrs/flock"
	"github.com/jackc/pgx/v5"

	"github.com/tribune-gov/tribune/chain"
)

// ErrDeposed says that the lock on indexing a chain was lost: another process
// may have it by now.
var ErrDeposed = errors.New("this process no longer indexes the chain")

// claimEvery is how often a process that stands by asks for the lock, and how
// often the one that has it makes sure of it.
const claimEvery = time.Second

// claim is the lock on indexing one chain of one database.
type claim interface {
	// try takes the lock if it is free.
	try(ctx context.Context) (bool, error)
	// keep returns an error as soon as the lock is lost, or nil when ctx ends.
	keep(ctx context.Context) error
	// release gives the lock back.
	release() error
}

// Lead runs work while this process, and no other on the same database, indexes
// a chain. Until the lock is free it asks for it every second, and calls waiting
// each time it is not; an error of waiting ends that. The context of work ends
// when the lock is lost, and the error is then [ErrDeposed]: work must have
// stopped writing when it returns. What it may still have under way is refused,
// because every write is guarded by the tip.
//
// On PostgreSQL this is an advisory lock of a session of its own, which the
// server frees when the process or its host is gone; on SQLite a locked file
// beside the database, which the system frees.
func (db *DB) Lead(ctx context.Context, id chain.ID, waiting func(context.Context) error, work func(context.Context) error) (err error) {
	held, err := db.engine.claim(ctx, db, id)
	if err != nil {
		return fmt.Errorf("lead %s: %w", id, err)
	}
	defer func() { err = errors.Join(err, within(held.release(), "release "+id.String())) }()
	for {
		taken, err := held.try(ctx)
		if err != nil {
			return fmt.Errorf("lead %s: %w", id, err)
		}
		if taken {
			break
		}
		if err := waiting(ctx); err != nil {
			return err
		}
		if err := pause(ctx, claimEvery); err != nil {
			return fmt.Errorf("lead %s: %w", id, err)
		}
	}
	return serve(ctx, held, work)
}

// serve runs work and ends its context if the lock is lost.
func serve(ctx context.Context, held claim, work func(context.Context) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	var keeper sync.WaitGroup
	keeper.Go(func() {
		if err := held.keep(ctx); err != nil {
			cancel(fmt.Errorf("%w: %w", ErrDeposed, err))
		}
	})
	err := work(ctx)
	cancel(nil)
	keeper.Wait()
	if cause := context.Cause(ctx); errors.Is(cause, ErrDeposed) {
		return cause
	}
	return err
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// fileClaim is a locked file.
type fileClaim struct{ *flock.Flock }

func claimFile(_ context.Context, db *DB, id chain.ID) (claim, error) {
	return fileClaim{flock.New(fmt.Sprintf("%s-index-%d", db.address, uint64(id)))}, nil
}

func (c fileClaim) try(context.Context) (bool, error) { return c.TryLock() }

// keep has nothing to do: a lock on a file ends with its process.
func (c fileClaim) keep(ctx context.Context) error {
	<-ctx.Done()
	return nil
}

func (c fileClaim) release() error { return c.Close() }

// sessionClaim is an advisory lock of a PostgreSQL session.
type sessionClaim struct {
	conn *pgx.Conn
	id   chain.ID
}

// Timings of a session that holds a lock. The server gives a silent host up
// after six seconds; its process has stopped by then, because it asks every
// second and does not wait longer than three for the answer.
const (
	hostLost    = "SELECT set_config('tcp_keepalives_idle', '3', false), set_config('tcp_keepalives_interval', '1', false), set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '6000', false), set_config('idle_session_timeout', '0', false)"
	serverLost  = 3 * time.Second
	releaseTime = 3 * time.Second
)

func claimSession(ctx context.Context, db *DB, id chain.ID) (claim, error) {
	conn, err := db.connect(ctx, "tribune index "+id.String())
	if err != nil {
		return nil, err
	}
	if _, err := conn.Exec(ctx, hostLost); err != nil {
		return nil, errors.Join(fmt.Errorf("set timeouts: %w", err), conn.Close(ctx))
	}
	return sessionClaim{conn, id}, nil
}

// try asks for a lock whose name includes the schema, because one database can
// hold several Tribunes.
func (c sessionClaim) try(ctx context.Context) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, serverLost)
	defer cancel()
	var taken bool
	err := c.conn.QueryRow(ctx, "SELECT pg_try_advisory_lock(hashtextextended('tribune index ' || current_schema() || ' ' || $1, 0))", c.id.String()).Scan(&taken)
	return taken, err
}

// keep listens, which notices a closed connection at once, and asks something
// every second, which notices a silent one.
func (c sessionClaim) keep(ctx context.Context) error {
	for ctx.Err() == nil {
		if err := c.quiet(ctx); err != nil {
			return err
		}
		if err := c.alive(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (c sessionClaim) quiet(parent context.Context) error {
	ctx, cancel := context.WithTimeout(parent, claimEvery)
	defer cancel()
	if _, err := c.conn.WaitForNotification(ctx); err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

func (c sessionClaim) alive(parent context.Context) error {
	if parent.Err() != nil {
		return nil
	}
	// Not of parent: a query that is interrupted closes its connection.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(parent), serverLost)
	defer cancel()
	return c.conn.Ping(ctx)
}

// release ends the session, and the lock with it.
func (c sessionClaim) release() error {
	ctx, cancel := context.WithTimeout(context.Background(), releaseTime)
	defer cancel()
	if c.conn.IsClosed() {
		return nil
	}
	return c.conn.Close(ctx)
}
