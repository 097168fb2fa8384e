package store

import (
	"context"
	"iter"
	"strings"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// AppendFacts stores a batch's facts and nothing else, for the benchmark of
// what the database can take.
func (s *Sink) AppendFacts(ctx context.Context, batches iter.Seq[chain.Batch]) error {
	return s.db.updateInBulk(ctx, "append facts", func(ctx context.Context, b bulk) error {
		for batch := range batches {
			if err := insertFacts(ctx, b, s.source, batch); err != nil {
				return err
			}
		}
		return nil
	})
}

// StatusInSQL puts a standing through statusCase.
func StatusInSQL(ctx context.Context, db *DB, s governance.Standing, snapshot, deadline uint64, clock chain.Clock, tip chain.BlockRef) (governance.Status, error) {
	var status governance.Status
	err := db.read.NewRaw(`SELECT `+statusCase+` FROM
		(SELECT ? AS fate, ? AS opening, ? AS opening_until, ? AS early, ? AS held, ? AS held_until, ? AS outcome, ? AS passed, ? AS expires_at, ? AS expires_after,
			? AS snapshot, ? AS deadline) AS p, (SELECT ? AS clock) AS g, (SELECT ? AS tip_number, ? AS tip_time, ? AS tip_parent_number) AS s`,
		s.Fate, s.Opening, s.OpeningUntil, s.Early, s.Held, s.HeldUntil, s.Outcome, s.Passed, s.ExpiresAt, s.ExpiresAfter,
		snapshot, deadline, clock, tip.Number, tip.Time, tip.ParentNumber).Scan(ctx, &status)
	return status, err
}

// FillDaysWhile is FillDays with something that happens between the two halves.
func FillDaysWhile(ctx context.Context, db *DB, happens func()) (int, error) {
	fresh, err := db.dueDays(ctx)
	if err != nil {
		return 0, err
	}
	happens()
	return db.keepDays(ctx, fresh)
}

// Listen hands every query that reads to a function, with its arguments in it.
func Listen(db *DB, heard func(query string)) {
	db.read = db.read.WithQueryHook(queryHook(heard))
}

type queryHook func(query string)

func (queryHook) BeforeQuery(ctx context.Context, _ *bun.QueryEvent) context.Context { return ctx }

func (h queryHook) AfterQuery(_ context.Context, event *bun.QueryEvent) {
	if strings.HasPrefix(event.Query, "SELECT") {
		h(event.Query)
	}
}
