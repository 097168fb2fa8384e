package story

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// delegation is one call of delegate().
type delegation struct {
	at time.Time
	by *person
	to common.Address
}

// electorate plans who delegates to whom in one house.
type electorate struct {
	house     *house
	cast      *cast
	cal       calendar
	delegates []*person
	choice    map[*person]*person // present choice; absent: none
	events    []delegation
}

// delegationsOf plans the delegations of the whole history, by time: a wave at
// the beginning, later changes of mind, and a slow drift away from delegates
// that no longer vote.
func delegationsOf(h *house, c *cast, d dice, cal calendar) []delegation {
	e := newElectorate(h, c, cal)
	e.firstWave(d.roll("delegations/%s/first", h.key))
	changes := d.roll("delegations/%s/changes", h.key)
	for at := cal.begin.Add(e.wave()); at.Before(cal.end.Add(-day)); at = at.Add(day) {
		e.oneDay(changes, at)
	}
	sortByTime(e.events, func(d delegation) time.Time { return d.at })
	return e.events
}

func newElectorate(h *house, c *cast, cal calendar) *electorate {
	e := &electorate{house: h, cast: c, cal: cal, choice: make(map[*person]*person)}
	for _, p := range c.delegates {
		if p.in(h.key) {
			e.delegates = append(e.delegates, p)
		}
	}
	return e
}

// wave is how long the first delegations take.
func (e *electorate) wave() time.Duration { return e.cal.wave() }

// firstWave has delegates and the visitor delegate to themselves at once, and
// the holders choose in the following weeks.
func (e *electorate) firstWave(r *rand.Rand) {
	start := e.cal.begin.Add(7 * time.Hour)
	for _, p := range e.delegates {
		e.choose(p, p, maxTime(start, p.from))
	}
	e.choose(e.cast.member(visitor), e.cast.member(visitor), start)
	for i := range founderCount - 1 { // the last one never delegates
		founder := e.cast.member(founderName(e.house.dao, i))
		top := slices.SortedFunc(slices.Values(e.delegates), func(a, b *person) int { return cmp.Compare(b.reach, a.reach) })
		e.choose(founder, top[i%len(top)], start.Add(time.Duration(i)*30*time.Hour))
	}
	for _, p := range e.holders() {
		at := start.Add(time.Duration(float64(e.wave()) * r.Float64() * r.Float64()))
		switch fate := r.Float64(); {
		case fate < 0.13:
			e.choose(p, p, at)
		case fate < 0.72:
			e.choose(p, e.match(r, p, at), at)
		}
	}
}

// oneDay lets each holder think again.
func (e *electorate) oneDay(r *rand.Rand, today time.Time) {
	for _, p := range e.holders() {
		present := e.choice[p]
		at := today.Add(time.Duration(float64(day) * r.Float64()))
		idle := present != nil && present.delegate() && !present.activeAt(at.Add(-8*day))
		switch fate := r.Float64(); {
		case idle && fate < 0.035, fate < 0.0018:
			e.choose(p, e.match(r, p, at), at)
		case fate < 0.0023:
			e.choose(p, p, at)
		case fate < 0.0026 && present != nil:
			e.choose(p, nil, at)
		case fate < 0.003 && present != nil:
			e.choose(p, present, at) // once more the same: no change
		}
	}
}

// choose records a delegation; nil is the zero address.
func (e *electorate) choose(p, to *person, at time.Time) {
	event := delegation{at: at, by: p}
	if to != nil {
		event.to = to.address
		e.choice[p] = to
	} else {
		delete(e.choice, p)
	}
	e.events = append(e.events, event)
}

func (e *electorate) holders() []*person {
	var out []*person
	for _, p := range e.cast.people[len(e.cast.delegates):] {
		if p.in(e.house.key) {
			out = append(out, p)
		}
	}
	return out
}

// match picks a delegate for somebody: the well-known more often, and more
// often one of a like mind.
func (e *electorate) match(r *rand.Rand, p *person, at time.Time) *person {
	weights := make([]float64, len(e.delegates))
	total := 0.0
	for i, candidate := range e.delegates {
		if !candidate.activeAt(at) {
			continue
		}
		affinity := max(0.1, 1+p.mind.agreement(candidate.mind))
		weights[i] = float64(candidate.reach * affinity)
		total += weights[i]
	}
	point := r.Float64() * total
	for i, weight := range weights {
		if point -= weight; point < 0 {
			return e.delegates[i]
		}
	}
	return e.delegates[0]
}

func sortByTime[T any](list []T, at func(T) time.Time) {
	slices.SortStableFunc(list, func(a, b T) int { return at(a).Compare(at(b)) })
}

func maxTime(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
