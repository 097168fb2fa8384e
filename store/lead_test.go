package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/store/storetest"
)

var errStop = errors.New("stop waiting")

// onBoth runs a behaviour of several processes on one database of each engine.
func onBoth(t *testing.T, behaviour func(t *testing.T, dsn string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { behaviour(t, "sqlite://"+filepath.Join(t.TempDir(), "tribune.db")) })
	t.Run("postgres", func(t *testing.T) { behaviour(t, storetest.Postgres(t)) })
}

// refused is a candidate who gives up at once.
func refused(t *testing.T, db *store.DB, id chain.ID) bool {
	t.Helper()
	err := db.Lead(t.Context(), id, func(context.Context) error { return errStop }, func(context.Context) error { return nil })
	if err != nil && !errors.Is(err, errStop) {
		t.Fatal(err)
	}
	return err != nil
}

func TestOneProcessLeadsEachChainAndTheNextFollowsWhenItEnds(t *testing.T) {
	onBoth(t, func(t *testing.T, dsn string) {
		one, two := openAt(t, dsn), openAt(t, dsn)
		err := one.Lead(t.Context(), 1, nil, func(context.Context) error {
			if !refused(t, two, 1) {
				t.Error("two lead at once")
			}
			if refused(t, two, 10) {
				t.Error("another chain cannot be led")
			}
			return errStop
		})
		if !errors.Is(err, errStop) {
			t.Errorf("the error of the work is %v", err)
		}
		if refused(t, two, 1) {
			t.Error("the lock outlives its term")
		}
	})
}

func TestLosingTheSessionEndsTheTermAtOnce(t *testing.T) {
	dsn := storetest.Postgres(t)
	db := openAt(t, dsn)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	admin, err := pgx.Connect(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close(ctx)
	err = db.Lead(ctx, 1, nil, func(term context.Context) error {
		_, err := admin.Exec(ctx, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
		if err != nil {
			return err
		}
		<-term.Done()
		return term.Err()
	})
	if !errors.Is(err, store.ErrDeposed) {
		t.Errorf("the term ended with %v, want ErrDeposed", err)
	}
	if refused(t, db, 1) {
		t.Error("the lock is not free again")
	}
}

func TestOtherProcessesHearOfEveryVersion(t *testing.T) {
	onBoth(t, func(t *testing.T, dsn string) {
		writer, other := openAt(t, dsn), openAt(t, dsn)
		source, sink := follow(t, writer)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		heard := make(chan store.Change, 100)
		done := make(chan error, 1)
		go func() { done <- other.Changes(ctx, func(c store.Change) { heard <- c }) }()
		if first := <-heard; first != (store.Change{}) {
			t.Errorf("the first word is %+v, want that anything may have changed", first)
		}
		w := newWorld(3)
		var parent chain.BlockRef
		var last int64
		for range 3 {
			b := w.mine(2)
			appendBlocks(t, sink, parent, []block{b}, 0)
			parent = b.BlockRef
			for c := range heard {
				if c.Source != source {
					continue
				}
				if c.Version <= last {
					t.Errorf("version %d after %d", c.Version, last)
				}
				last = c.Version
				break
			}
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("listening ended with %v", err)
		}
	})
}

func TestReadingsReachOtherProcesses(t *testing.T) {
	onBoth(t, func(t *testing.T, dsn string) {
		writer, other := openAt(t, dsn), openAt(t, dsn)
		want := store.Reading{
			Chain: testChain, Seen: time.UnixMilli(1_700_000_000_123).UTC(), Trouble: "no answer",
			Heads: chain.Heads{Latest: chain.BlockRef{Number: 9, Hash: [32]byte{1}, Parent: [32]byte{2}, Time: 7}, Safe: 5, Final: 3},
		}
		for _, r := range []store.Reading{{Chain: testChain}, want} {
			if err := writer.SaveReading(t.Context(), r); err != nil {
				t.Fatal(err)
			}
		}
		got, err := other.Readings(t.Context())
		if err != nil || len(got) != 1 || got[0] != want {
			t.Errorf("read %+v, %v, want %+v", got, err, want)
		}
	})
}
