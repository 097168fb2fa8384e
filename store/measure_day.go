package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/governance/measure"
)

// A measured day is a function of the facts up to its end, and of the definitions
// of one version. It is kept once a reorg can no longer change it. It goes with
// the facts it is made from when those are cut (a rewind, a repair), folded anew,
// or joined by an answer about a proposal that was over by then. It is no part of
// checksums: which days are kept depends on who asked.

// measuredDayRow is the figures of a governor at the end of a day.
type measuredDayRow struct {
	bun.BaseModel `bun:"table:measured_day"`
	SourceID      int64           `bun:"source_id,pk"`
	Governor      common.Address  `bun:"governor,pk"`
	Day           measure.Day     `bun:"day,pk"`
	Ends          uint64          `bun:"ends"`
	Definitions   int             `bun:"definitions"`
	Block         uint64          `bun:"block"`
	Figures       measure.Figures `bun:"figures"`
}

func (r measuredDayRow) view(g governorRow) measure.DayView {
	return measure.DayView{Day: r.Day, Governor: g.account(), Block: r.Block, Figures: r.Figures}
}

// freshDays are days that were just computed, and the state of their source that
// they were computed from.
type freshDays struct {
	source int64
	epoch  int64
	rows   []measuredDayRow
}

// keepDays stores days and returns how many: none if some were dropped while they
// were computed.
func (db *DB) keepDays(ctx context.Context, days freshDays) (int, error) {
	if len(days.rows) == 0 {
		return 0, nil
	}
	kept := 0
	err := db.update(ctx, "keep measured days", func(ctx context.Context, tx bun.Tx) error {
		source, err := loadSource(ctx, tx, days.source, db.engine.lock)
		if err != nil {
			return err
		}
		if source.Epoch != days.epoch {
			return nil // the next to ask computes them anew
		}
		kept = len(days.rows)
		return upsert(ctx, tx, days.rows, "source_id, governor, day")
	})
	return kept, err
}

// dropDays removes the days of a source that end after a moment, and those that
// are being computed.
func dropDays(ctx context.Context, tx bun.Tx, source int64, after uint64) error {
	if _, err := tx.NewDelete().Table("measured_day").Where("source_id = ? AND ends > ?", source, after).Exec(ctx); err != nil {
		return fmt.Errorf("drop measured days: %w", err)
	}
	_, err := tx.NewUpdate().Table("source").Set("epoch = epoch + 1").Where("id = ?", source).Exec(ctx)
	return within(err, "drop measured days")
}

// days returns the days of a governor that are asked for: those that are kept, and
// those that are final and not kept, ascending.
func (r reader) days(ctx context.Context, g governorRow, f measure.DayFilter) ([]measuredDayRow, []measure.Day, error) {
	first, last, err := r.finalDays(ctx, g)
	if err != nil || last < first {
		return nil, nil, err
	}
	from, to := f.Range(last)
	var kept []measuredDayRow
	err = r.tx.NewSelect().Model(&kept).
		Where("source_id = ? AND governor = ? AND definitions = ? AND day BETWEEN ? AND ?", g.SourceID, g.Address, measure.Version, int64(from), int64(to)).
		Order("day").Scan(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("load measured days: %w", err)
	}
	days := make([]measure.Day, 0, len(kept))
	for _, row := range kept {
		days = append(days, row.Day)
	}
	return kept, without(max(first, from), to, days), nil
}

// without are the days of a range but for some, ascending.
func without(first, last measure.Day, some []measure.Day) []measure.Day {
	have := make(map[measure.Day]bool, len(some))
	for _, day := range some {
		have[day] = true
	}
	var missing []measure.Day
	for day := first; day <= last; day++ {
		if !have[day] {
			missing = append(missing, day)
		}
	}
	return missing
}

// missingDays returns the final days of a governor that are not kept, ascending.
// Where all are it reads no more than their number.
func (r reader) missingDays(ctx context.Context, g governorRow) ([]measure.Day, error) {
	first, last, err := r.finalDays(ctx, g)
	if err != nil || last < first {
		return nil, err
	}
	selection := func() *bun.SelectQuery {
		return r.tx.NewSelect().Table("measured_day").
			Where("source_id = ? AND governor = ? AND definitions = ? AND day BETWEEN ? AND ?", g.SourceID, g.Address, measure.Version, int64(first), int64(last))
	}
	n, err := selection().Count(ctx)
	if err != nil || n == int64(last-first)+1 {
		return nil, within(err, "count measured days")
	}
	var kept []measure.Day
	if err := selection().Column("day").Scan(ctx, &kept); err != nil {
		return nil, fmt.Errorf("load measured days: %w", err)
	}
	return without(first, last, kept), nil
}

// finalDays returns the first and the last day of a governor that no reorg can
// change; last is before first if there is none.
func (r reader) finalDays(ctx context.Context, g governorRow) (first, last measure.Day, err error) {
	const none = 1
	start, found, err := r.nextBlock(ctx, g.SourceID, g.Start)
	if err != nil || !found {
		return none, 0, err
	}
	window, err := loadWindow(ctx, r.tx, g.SourceID)
	if err != nil {
		return none, 0, err
	}
	var final uint64 // when the newest stored final block was
	for _, header := range window {
		if header.Number <= r.sources[g.SourceID].Final {
			final = header.Time
		}
	}
	if final < measure.Day(0).End() {
		return none, 0, nil
	}
	return measure.DayAt(start.Time), measure.DayAt(final) - 1, nil
}

// measureDays computes days, given ascending.
func (r reader) measureDays(ctx context.Context, g governorRow, days []measure.Day) (freshDays, error) {
	fresh := freshDays{source: g.SourceID, epoch: r.sources[g.SourceID].Epoch}
	if len(days) == 0 {
		return fresh, nil
	}
	moments := make([]moment, 0, len(days))
	for _, day := range days {
		last, found, err := r.lastBlockUntil(ctx, g.SourceID, day.Last())
		if err != nil {
			return fresh, err
		}
		if !found {
			return fresh, fmt.Errorf("no block until %s, although the governor's first is before: %w", day, errDamaged)
		}
		moments = append(moments, moment{block: last.Number, at: day.Last()})
	}
	m, err := r.measurer(ctx, g, moments)
	if err != nil {
		return fresh, err
	}
	err = m.each(ctx, func(i int, figures measure.Figures) {
		fresh.rows = append(fresh.rows, measuredDayRow{
			SourceID: g.SourceID, Governor: g.Address, Day: days[i], Ends: days[i].End(),
			Definitions: measure.Version, Block: moments[i].block, Figures: figures,
		})
	})
	return fresh, err
}
