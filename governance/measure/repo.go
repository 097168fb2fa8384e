package measure

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

// Day is a day in UTC, counted from 1970-01-01. Its text is that of ISO 8601,
// for example 2026-11-24.
type Day int64

const daySeconds = 86_400

// DayAt is the day of a moment in unix seconds.
func DayAt(seconds uint64) Day { return Day(seconds / daySeconds) }

// End is the first second after the day.
func (d Day) End() uint64 { return uint64(d+1) * daySeconds }

// Last is the last second of the day.
func (d Day) Last() uint64 { return d.End() - 1 }

// String is the ISO form.
func (d Day) String() string { return time.Unix(int64(d)*daySeconds, 0).UTC().Format(time.DateOnly) }

// ParseDay reads the ISO form of a day from 1970 on.
func ParseDay(text string) (Day, error) {
	at, err := time.Parse(time.DateOnly, text)
	if err != nil || at.Unix() < 0 {
		return 0, fmt.Errorf("day %.20q: want a date from 1970 on, such as 2026-11-24", text)
	}
	return DayAt(uint64(at.Unix())), nil
}

// MarshalText writes the ISO form.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDay] reads.
func (d *Day) UnmarshalText(text []byte) error {
	parsed, err := ParseDay(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// ErrAhead says that a block is not indexed yet.
var ErrAhead = errors.New("block is not indexed yet")

// View is the figures of a governor with the token it counts, at a block.
type View struct {
	Governor chain.Account
	Token    chain.Account
	Figures
	AsOf chain.AsOf
}

// DayView is the figures of a governor at the end of a day.
type DayView struct {
	Day      Day
	Governor chain.Account
	// Block is the last one with an event until then; nothing changed after it.
	Block uint64
	Figures
}

// Bounds of a range of days.
const (
	MaxDays     = 366 // that one answer has, of each governor
	DefaultDays = 90  // where no first day is given
)

// DayFilter selects days of all governors of a DAO, at most [MaxDays].
type DayFilter struct {
	DAO string // slug
	// From and To are the first and the last day. Without To it is up to the newest
	// that is final; without From it is [DefaultDays] days.
	From, To *Day
}

// Range returns the days that are meant, of those up to the newest final one. It
// is empty if the first is after the last.
func (f DayFilter) Range(newest Day) (from, to Day) {
	to = newest
	if f.To != nil {
		to = min(to, *f.To)
	}
	if f.From == nil {
		return to - DefaultDays + 1, to
	}
	return *f.From, min(to, *f.From+MaxDays-1)
}

// DayPage is the days that were asked for, as far as they are final and
// computed, by day and governor.
type DayPage struct {
	Items []DayView
	// Missing counts the days of a governor, among those asked for, that are final
	// and not computed yet.
	Missing int64
	AsOf    []chain.AsOf
}

// Repo is what readers need from storage. An unknown DAO is
// governance.ErrNotFound.
type Repo interface {
	// Power returns the figures of each governor of a DAO, now or, if a block is
	// given, as of that block of every chain the DAO is on. One above the tip is
	// [ErrAhead].
	Power(ctx context.Context, dao string, block *uint64) ([]View, error)
	PowerDays(ctx context.Context, filter DayFilter) (DayPage, error)
}
