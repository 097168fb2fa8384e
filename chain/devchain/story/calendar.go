package story

import "time"

// The history ends at a fixed moment and begins so many days before it.
var historyEnd = time.Date(2026, 10, 1, 12, 0, 0, 0, time.UTC)

// MaxDays is the length of the whole history in days: from 5 January 2026.
const MaxDays = 269

const day = 24 * time.Hour

// Distances between blocks. A history of months has to fit into some thousand
// blocks, so they are hours apart until fasterDays before the end. From then on
// they come as they do in the live part, because the governor with a block
// clock needs the votes that are open at the end to last some days, not months.
const (
	slowBlock  = 6 * time.Hour
	fastBlock  = 16 * time.Minute
	fasterDays = 8
)

// calendar says when blocks are made.
type calendar struct {
	begin, faster, end time.Time
}

func newCalendar(days int) calendar {
	return calendar{
		begin:  historyEnd.Add(-time.Duration(days) * day),
		faster: historyEnd.Add(-fasterDays * day),
		end:    historyEnd,
	}
}

// wave is how long the first delegations take; proposals come after it.
func (c calendar) wave() time.Duration { return min(25*day, c.end.Sub(c.begin)/5) }

// next is the time of the block after one at the given time. Distances vary by
// a fifth, so that events do not fall on the same minutes of every day.
func (c calendar) next(d dice, chain string, number uint64, last time.Time) time.Time {
	distance := slowBlock
	if last.Add(slowBlock).After(c.faster) {
		distance = fastBlock
	}
	r := d.roll("block/%s/%d", chain, number)
	return last.Add(time.Duration(float64(distance) * between(r, 0.8, 1.2))).Truncate(time.Second)
}

// on is a moment of the year 2026.
func on(month time.Month, dayOfMonth, hour int) time.Time {
	return time.Date(2026, month, dayOfMonth, hour, 0, 0, 0, time.UTC)
}
