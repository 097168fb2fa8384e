package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

// errDamaged says that rows contradict each other.
var errDamaged = errors.New("the database is damaged")

// moment is when something is measured: after all facts up to a block.
type moment struct {
	block uint64
	at    uint64 // unix seconds, from that block on
	// now says that it is the tip, of which more is known: what contracts answer for
	// the newest block only, and parent, the block number of the parent chain.
	now    bool
	parent uint64
}

func momentOf(tip chain.BlockRef) moment {
	return moment{block: tip.Number, at: tip.Time, now: true, parent: tip.ParentNumber}
}

// timepoint is the moment in a clock. It is false if that is not known.
func (m moment) timepoint(clock chain.Clock) (uint64, bool) {
	if clock == chain.ParentClock {
		return m.parent, m.parent != 0
	}
	return clock.Of(m.block, m.at), true
}

// awake is since when somebody has to have voted not to be asleep, in unix seconds.
func (m moment) awake() uint64 { return m.at - min(m.at, measure.SleepSeconds) }

// lastBlock returns the newest block with facts up to a number.
func (r reader) lastBlock(ctx context.Context, source int64, number uint64) (blockRow, bool, error) {
	return r.findBlock(ctx, source, "number <= ?", "number DESC", number)
}

// nextBlock returns the oldest block with facts from a number on.
func (r reader) nextBlock(ctx context.Context, source int64, number uint64) (blockRow, bool, error) {
	return r.findBlock(ctx, source, "number >= ?", "number", number)
}

func (r reader) findBlock(ctx context.Context, source int64, where, order string, number uint64) (blockRow, bool, error) {
	var rows []blockRow
	err := r.tx.NewSelect().Model(&rows).Where("source_id = ?", source).Where(where, number).OrderExpr(order).Limit(1).Scan(ctx)
	if err != nil || len(rows) == 0 {
		return blockRow{}, false, within(err, "find block")
	}
	return rows[0], true, nil
}

// lastBlockUntil returns the newest block with facts up to a time. Blocks are
// ordered by number, and their times do not go back, so it halves the range.
func (r reader) lastBlockUntil(ctx context.Context, source int64, time uint64) (blockRow, bool, error) {
	var best blockRow
	found := false
	low, high := uint64(0), r.sources[source].tip().Number
	for low <= high {
		middle := low + (high-low)/2
		block, some, err := r.lastBlock(ctx, source, middle)
		if err != nil {
			return best, false, fmt.Errorf("find the block of a time: %w", err)
		}
		if some && block.Time > time {
			if block.Number <= low {
				break
			}
			high = block.Number - 1
			continue
		}
		if some && block.Number >= low {
			best, found = block, true
		}
		low = middle + 1
	}
	return best, found, nil
}
