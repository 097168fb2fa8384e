package page

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

// timeView is a moment for the time partial. The zero value is an unknown one.
type timeView struct {
	Known    bool
	ISO      string // for machines
	Text     string // "12 Aug 2026, 14:03 UTC"
	Day      string // "12 Aug 2026"
	Relative string // "3 hours ago", as of when the page was made
	Estimate bool   // worked out from block numbers
	Due      bool   // expected: once its time has come it is due and not past
	Still    bool   // Relative does not change with the reader's clock
}

// lastMoment is the end of the year 9999, the last that dates are written for;
// contracts can hold any number.
const lastMoment = 253402300799

// moment returns the view of unix seconds. 0 is the chain's way to say nothing.
func (s *site) moment(unix uint64) timeView {
	if unix == 0 || unix > lastMoment {
		return timeView{}
	}
	at := time.Unix(int64(unix), 0).UTC()
	return timeView{
		Known: true,
		ISO:   at.Format(time.RFC3339),
		Text:  at.Format("2 Jan 2006, 15:04 UTC"),
		Day:   at.Format("2 Jan 2006"),

		Relative: relative(at, s.now()),
	}
}

// relative says how far away a moment is. tribune.js says the same.
func relative(at, now time.Time) string {
	distance := at.Sub(now)
	switch words := roughly(distance.Abs()); {
	case words == "":
		return "just now"
	case distance > 0:
		return "in " + words
	default:
		return words + " ago"
	}
}

// roughly writes a duration with one unit, cut off: "3 hours".
func roughly(d time.Duration) string {
	const day = 24 * time.Hour
	for _, step := range []struct {
		unit time.Duration
		name string
		from time.Duration
	}{
		{365 * day, "year", 730 * day}, {30 * day, "month", 60 * day}, {day, "day", 2 * day},
		{time.Hour, "hour", 2 * time.Hour}, {time.Minute, "minute", time.Minute},
	} {
		if d >= step.from {
			return plural(int64(d/step.unit), step.name, step.name+"s")
		}
	}
	return ""
}

// seconds writes a length of time with its two largest units: "2 days 12 hours".
func seconds(n uint64) string {
	if n == 0 {
		return "0 seconds"
	}
	var parts []string
	for _, step := range []struct {
		unit uint64
		name string
	}{{86400, "day"}, {3600, "hour"}, {60, "minute"}, {1, "second"}} {
		if whole := n / step.unit; whole > 0 && len(parts) < 2 {
			noun := step.name + "s"
			if whole == 1 {
				noun = step.name
			}
			parts = append(parts, group(whole)+" "+noun)
			n %= step.unit
		} else if len(parts) > 0 {
			break
		}
	}
	return strings.Join(parts, " ")
}

// pace is how fast a chain makes blocks, as a ratio. The zero value is unknown.
type pace struct {
	milliseconds uint64
	blocks       uint64
}

// seconds returns how long that many blocks take.
func (p pace) seconds(blocks uint64) (uint64, bool) {
	if p.blocks == 0 || p.milliseconds == 0 {
		return 0, false
	}
	n := new(big.Int).SetUint64(blocks)
	n.Mul(n, new(big.Int).SetUint64(p.milliseconds))
	n.Div(n, new(big.Int).SetUint64(p.blocks))
	n.Div(n, big.NewInt(1000))
	if !n.IsUint64() {
		return 0, false
	}
	return n.Uint64(), true
}

// leastBlocks is how many blocks it takes to measure a chain's pace.
const leastBlocks = 1000

// paceOf is what two of a chain's blocks tell if they are far enough apart, else
// what the monitor says.
func (s *site) paceOf(id chain.ID, from chain.Mark, to chain.BlockRef) pace {
	if from.Time > 0 && to.Number >= from.Block+leastBlocks && to.Time > from.Time && to.Time <= lastMoment {
		return pace{milliseconds: (to.Time - from.Time) * 1000, blocks: to.Number - from.Block}
	}
	if known := s.monitor.Chain(id).BlockTime; known > 0 {
		return pace{milliseconds: uint64(known.Milliseconds()), blocks: 1}
	}
	return pace{}
}

// clockView turns timepoints of one governor into time.
type clockView struct {
	site  *site
	clock chain.Clock
	now   uint64 // the clock at asOf
	asOf  chain.BlockRef
	pace  pace
}

// staleAfter is how old the block that a page speaks of may be, in seconds, for
// expected times to be told from the reader's clock.
const staleAfter = 3600

// at returns the moment of a timepoint that has not passed. Blocks of the future
// give an estimate. A chain that is far behind the reader's clock is told in its
// own time: what is still open on it would else seem to be over.
func (c clockView) at(timepoint uint64) timeView {
	view, unix := c.expected(timepoint)
	if !view.Known {
		return view
	}
	now, about := c.site.now(), ""
	if view.Estimate {
		about = "about "
	}
	moment, block := time.Unix(int64(unix), 0), c.asOf.When()
	view.Due, view.Still = true, now.Sub(block) > staleAfter*time.Second
	from, unit := now, ""
	if view.Still {
		from, unit = block, " of chain time"
	}
	words := roughly(moment.Sub(from))
	if words == "" || !moment.After(from) {
		view.Relative = "any moment"
		return view
	}
	view.Relative = "in " + about + words + unit
	return view
}

// expected returns the moment of a timepoint ahead, and its unix seconds.
func (c clockView) expected(timepoint uint64) (timeView, uint64) {
	if c.clock == chain.TimeClock {
		return c.site.moment(timepoint), timepoint
	}
	if timepoint < c.now || c.clock == chain.ParentClock {
		return timeView{}, 0 // see between; the pace is that of this chain
	}
	ahead, ok := c.pace.seconds(timepoint - c.now)
	if !ok || ahead > lastMoment {
		return timeView{}, 0
	}
	view := c.site.moment(c.asOf.Time + ahead)
	view.Estimate = view.Known
	return view, c.asOf.Time + ahead
}

// between returns the moment of a timepoint that has passed. A block without a
// stored log has no stored time: it is estimated from the nearest blocks before
// and after that have one.
func (c clockView) between(timepoint uint64, marks []chain.Mark) timeView {
	switch c.clock {
	case chain.TimeClock:
		return c.site.moment(timepoint)
	case chain.ParentClock:
		return timeView{} // logs tell this chain's blocks only
	case chain.BlockClock:
	}
	before, after := chain.Mark{}, chain.Mark{Block: c.asOf.Number, Time: c.asOf.Time}
	for _, mark := range marks {
		if mark.Block <= timepoint && mark.Block >= before.Block {
			before = mark
		}
		if mark.Block >= timepoint && mark.Block <= after.Block {
			after = mark
		}
	}
	switch {
	case before.Time == 0 || after.Time > lastMoment || after.Time < before.Time || after.Block < timepoint:
		return timeView{}
	case before.Block == timepoint:
		return c.site.moment(before.Time)
	case after.Block == timepoint:
		return c.site.moment(after.Time)
	}
	passed, ok := pace{(after.Time - before.Time) * 1000, after.Block - before.Block}.seconds(timepoint - before.Block)
	if !ok {
		return timeView{}
	}
	view := c.site.moment(before.Time + passed)
	view.Estimate = view.Known
	return view
}

// name says what a timepoint is in the contract's own unit.
func (c clockView) name(timepoint uint64) string {
	if c.clock == chain.TimeClock {
		return fmt.Sprintf("timestamp %d", timepoint)
	}
	if c.clock == chain.ParentClock {
		return "block " + group(timepoint) + " of the parent chain"
	}
	return "block " + group(timepoint)
}

// length writes a span of the clock: "7 days (50,400 blocks)".
func (c clockView) length(span chain.Amount) string {
	n := span.Big()
	if !n.IsUint64() {
		return "a number beyond any calendar (" + span.String() + ")"
	}
	if c.clock == chain.TimeClock {
		return seconds(n.Uint64())
	}
	blocks := group(n.Uint64()) + " blocks"
	if n.Uint64() == 1 {
		blocks = "1 block"
	}
	length, ok := c.pace.seconds(n.Uint64())
	if !ok || length == 0 || c.clock == chain.ParentClock {
		return blocks
	}
	return "about " + seconds(length) + " (" + blocks + ")"
}
