package story

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
)

// Values of support in GovernorCountingSimple.
const (
	against uint8 = iota
	inFavour
	abstain
)

// ballot is a vote to be cast.
type ballot struct {
	voter   *person
	support uint8
	at      uint64 // timepoint
	reason  string
	params  bool // by the function that also takes parameters
}

// elector is somebody who can vote on a proposal.
type elector struct {
	*person
	power   uint64  // at the snapshot, 1/100 token
	feeling float64 // agreement with the proposal, and some noise
	takes   bool    // takes part
}

// plan decides who votes what, when and why. It depends on the script, the
// seed and the votes at the snapshot alone, so it can be made again.
func (s *stage) plan(ctx context.Context, h *hall, m *motion) error {
	r := s.dice.roll("plan/%s/%s", h.key, m.key)
	electors, err := s.electors(ctx, h, m, r)
	if err != nil {
		return err
	}
	quorum, err := s.read.quorum(ctx, h.house, m.snapshot)
	if err != nil {
		return err
	}
	bias, err := settle(electors, m.script, quorum)
	if err != nil && !s.live {
		return err
	}
	for _, e := range electors {
		if e.takes {
			m.ballots = append(m.ballots, ballot{voter: e.person, support: supportOf(e.feeling + bias)})
		}
	}
	if m.course == decidedLate {
		scheduleLate(r, m, electors, quorum)
	} else {
		schedule(r, m)
	}
	slices.SortStableFunc(m.ballots, func(a, b ballot) int { return cmp.Compare(a.at, b.at) })
	speech := newSpeech(m.draft)
	for i := range m.ballots {
		b := &m.ballots[i]
		b.reason = speech.reason(r, b.voter, b.support)
		b.params = b.reason != "" && b.voter.index%11 == 3
	}
	return s.dropCast(ctx, h, m)
}

// electors are the people with votes, and whether they feel like voting.
func (s *stage) electors(ctx context.Context, h *hall, m *motion, r *rand.Rand) ([]*elector, error) {
	var people []*person
	for _, p := range s.cast.people {
		if p.in(h.key) {
			people = append(people, p)
		}
	}
	votes, err := s.read.votes(ctx, h.house, people, new(big.Int).SetUint64(m.snapshot))
	if err != nil {
		return nil, err
	}
	heat := m.heat
	if heat == 0 {
		heat = 1
	}
	var out []*elector
	for i, p := range people {
		if votes[i] == 0 {
			continue
		}
		e := &elector{person: p, power: votes[i], feeling: p.mind.agreement(m.stand) + wobble(r, 0.16)}
		e.takes = chance(r, p.turnout*heat) && p.activeAt(m.created)
		if p.address == m.proposer {
			e.takes, e.feeling = true, e.feeling+1
		}
		out = append(out, e)
	}
	return out, nil
}

// supportOf turns a feeling into a vote.
func supportOf(feeling float64) uint8 {
	switch {
	case feeling > 0.06:
		return inFavour
	case feeling < -0.06:
		return against
	default:
		return abstain
	}
}

// count is a tally in 1/100 token.
type count struct{ favour, against, abstain uint64 }

func countVotes(electors []*elector, bias float64) count {
	var c count
	for _, e := range electors {
		if !e.takes {
			continue
		}
		switch supportOf(e.feeling + bias) {
		case inFavour:
			c.favour += e.power
		case against:
			c.against += e.power
		default:
			c.abstain += e.power
		}
	}
	return c
}

// fits reports whether a tally has the result that the script wants.
func (c count) fits(s *script, quorum uint64) bool {
	present := c.favour + c.abstain
	switch {
	case s.course == ignored:
		return present < quorum/10*9
	case present < quorum/100*103:
		return false
	case s.course == fails:
		return c.favour < c.against
	default:
		return c.favour > c.against/100*102
	}
}

// miss is how far a tally is from the share of For that the script aims at.
func (c count) miss(s *script) float64 {
	if c.favour+c.against == 0 {
		return 1
	}
	share := float64(c.favour) / float64(c.favour+c.against)
	return max(share-s.aim(), s.aim()-share)
}

// errNoSettlement says that no mood gives the result that the script wants.
var errNoSettlement = errors.New("the votes cannot give the intended result")

// settle finds the general mood towards the proposal, a number added to
// everybody's feeling, with which the script comes true. The order in which
// people like the proposal stays theirs: votes always follow convictions. If
// too few take part, or too many, the largest delegates join or stay away.
func settle(electors []*elector, s *script, quorum uint64) (bias float64, err error) {
	bySize := slices.Clone(electors)
	slices.SortStableFunc(bySize, func(a, b *elector) int { return cmp.Compare(b.power, a.power) })
	for {
		best, found := 2.0, false
		for step := -60; step <= 60; step++ {
			candidate := float64(step) * 0.05
			c := countVotes(electors, candidate)
			if c.fits(s, quorum) && c.miss(s) < best {
				best, bias, found = c.miss(s), candidate, true
			}
		}
		if found {
			return bias, nil
		}
		next := slices.IndexFunc(bySize, func(e *elector) bool { return e.takes == (s.course == ignored) })
		if next < 0 {
			return 0, fmt.Errorf("%s, %d electors, quorum %d: %w", s.key, len(electors), quorum, errNoSettlement)
		}
		bySize[next].takes = !bySize[next].takes
	}
}

// schedule spreads the ballots over the vote, each voter by habit.
func schedule(r *rand.Rand, m *motion) {
	for i := range m.ballots {
		b := &m.ballots[i]
		part := min(0.99, max(0, 1-b.voter.haste+wobble(r, 0.22)))
		if b.voter.delegate() && part > 0.9 {
			part = between(r, 0.5, 0.97)
		}
		b.at = m.timepointAt(part)
	}
}

// timepointAt is the moment when a part of the vote, from 0 to 1, is over.
func (m *motion) timepointAt(part float64) uint64 {
	return m.snapshot + 2 + uint64(float64(m.deadline-m.snapshot-2)*part)
}

// scheduleLate keeps the proposal below the quorum until little time is left:
// whoever would carry it over votes at the very end, so that the vote is
// extended (GovernorPreventLateQuorum). Some others then vote in the extension.
func scheduleLate(r *rand.Rand, m *motion, electors []*elector, quorum uint64) {
	power := make(map[*person]uint64, len(electors))
	for _, e := range electors {
		power[e.person] = e.power
	}
	schedule(r, m)
	slices.SortStableFunc(m.ballots, func(a, b ballot) int { return cmp.Compare(power[a.voter], power[b.voter]) })
	var reached uint64
	for i := range m.ballots {
		b := &m.ballots[i]
		if b.support != against {
			reached += power[b.voter]
			if reached > quorum/10*8 {
				b.at = m.timepointAt(between(r, 0.9, 0.97))
				continue
			}
		}
		if b.support == against && chance(r, 0.4) {
			// In the extension, which begins with the quorum.
			b.at = m.timepointAt(between(r, 1.01, 1.08))
			continue
		}
		b.at = min(b.at, m.timepointAt(0.85))
	}
}

// dropCast removes the ballots that are on the chain already.
func (s *stage) dropCast(ctx context.Context, h *hall, m *motion) error {
	data := make([][]byte, len(m.ballots))
	for i, b := range m.ballots {
		data[i] = s.codec.governor.PackHasVoted(m.id, b.voter.address)
	}
	answers, err := s.read.numbers(ctx, h.governor, data)
	if err != nil {
		return fmt.Errorf("read who voted: %w", err)
	}
	left := m.ballots[:0]
	for i, b := range m.ballots {
		if answers[i].Sign() == 0 {
			left = append(left, b)
		}
	}
	m.ballots = left
	return nil
}
