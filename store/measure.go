package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

var _ measure.Repo = (*DB)(nil)

// Power implements [measure.Repo].
func (db *DB) Power(ctx context.Context, dao string, block *uint64) ([]measure.View, error) {
	var out []measure.View
	err := db.reader(ctx, "measure power", func(ctx context.Context, r reader) error {
		governors, err := r.governorsOf(ctx, dao)
		if err != nil {
			return err
		}
		for _, g := range governors {
			view, err := r.power(ctx, g, block)
			if err != nil {
				return fmt.Errorf("governor %s: %w", g.account(), err)
			}
			out = append(out, view)
		}
		return nil
	})
	return out, err
}

func (r reader) power(ctx context.Context, g governorRow, block *uint64) (measure.View, error) {
	source := r.sources[g.SourceID]
	view := measure.View{
		Governor: g.account(), Token: chain.Account{Chain: g.Chain, Address: g.Token}, AsOf: source.asOf(),
	}
	tip := source.tip()
	if tip.IsZero() {
		return view, nil
	}
	now := momentOf(tip)
	if block != nil && *block != tip.Number {
		if *block > tip.Number {
			return view, fmt.Errorf("block %d, indexed up to %d: %w", *block, tip.Number, measure.ErrAhead)
		}
		last, found, err := r.lastBlock(ctx, g.SourceID, *block)
		if err != nil || !found {
			return view, err
		}
		heads := chain.Heads{Safe: source.Safe, Final: source.Final}
		at := chain.BlockRef{Number: last.Number, Hash: last.Hash, Time: last.Time}
		view.AsOf = chain.AsOf{Chain: g.Chain, Block: at, Finality: heads.FinalityOf(at.Number)}
		now = moment{block: last.Number, at: last.Time}
	}
	m, err := r.measurer(ctx, g, []moment{now})
	if err != nil {
		return view, err
	}
	return view, m.each(ctx, func(_ int, figures measure.Figures) { view.Figures = figures })
}

// maxOnDemand bounds the days of one governor that a request waits for.
const maxOnDemand = 31

// PowerDays implements [measure.Repo]: days that are kept, and the newest few of
// those that are not.
func (db *DB) PowerDays(ctx context.Context, f measure.DayFilter) (measure.DayPage, error) {
	var page measure.DayPage
	var fresh []freshDays
	err := db.reader(ctx, "read measured days", func(ctx context.Context, r reader) error {
		governors, err := r.governorsOf(ctx, f.DAO)
		if err != nil {
			return err
		}
		page.AsOf = r.asOf(governors)
		for _, g := range governors {
			kept, missing, err := r.days(ctx, g, f)
			if err != nil {
				return err
			}
			computed, err := r.measureDays(ctx, g, newest(missing, maxOnDemand))
			if err != nil {
				return err
			}
			fresh = append(fresh, computed)
			page.Missing += int64(len(missing) - len(computed.rows))
			for _, row := range append(kept, computed.rows...) {
				page.Items = append(page.Items, row.view(g))
			}
		}
		return nil
	})
	if err != nil {
		return page, err
	}
	slices.SortStableFunc(page.Items, func(a, b measure.DayView) int { return cmp.Compare(a.Day, b.Day) })
	for _, days := range fresh {
		if _, err := db.keepDays(ctx, days); err != nil {
			return page, err
		}
	}
	return page, nil
}

// newest are at most n of ascending days.
func newest(days []measure.Day, n int) []measure.Day { return days[max(0, len(days)-n):] }

// fillDays is how many days one fill computes: each fill walks through all
// changes of power before them.
const fillDays = 90

// FillDays computes and keeps the newest days of one governor that are final and
// not kept, and returns how many. Sources that have not caught up with their
// chain are left alone. It is to be called until there are none.
func (db *DB) FillDays(ctx context.Context) (int, error) {
	fresh, err := db.dueDays(ctx)
	if err != nil {
		return 0, err
	}
	return db.keepDays(ctx, fresh)
}

// dueDays computes what a fill keeps.
func (db *DB) dueDays(ctx context.Context) (freshDays, error) {
	var fresh freshDays
	err := db.reader(ctx, "fill measured days", func(ctx context.Context, r reader) error {
		governors, err := r.governors(ctx, "")
		if err != nil {
			return err
		}
		for _, g := range governors {
			if source := r.sources[g.SourceID]; source.tip().Number < source.Final || source.Mending != "" {
				continue
			}
			missing, err := r.missingDays(ctx, g)
			if err != nil {
				return err
			}
			if len(missing) > 0 {
				fresh, err = r.measureDays(ctx, g, newest(missing, fillDays))
				return err
			}
		}
		return nil
	})
	return fresh, err
}
