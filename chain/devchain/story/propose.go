package story

import (
	"context"
)

// freshEvery is the time in which a house gets about one new proposal in the
// live part.
const freshEvery = 5 * day

// maxOpen bounds the proposals of a house that are under way in the live part.
const maxOpen = 6

// proposeDue sends the proposals of the agenda that are due, and in the live
// part new ones.
func (s *stage) proposeDue(ctx context.Context, h *hall, now moment) error {
	for len(h.agenda) > 0 && !h.agenda[0].at.After(now.time) {
		sent, err := s.propose(ctx, h, h.agenda[0], now)
		if err != nil {
			return err
		}
		if !sent {
			break // nobody has the votes yet
		}
		h.agenda = h.agenda[1:]
	}
	if !s.live || len(h.motions) >= maxOpen {
		return nil
	}
	r := s.dice.roll("fresh/%s/%d", h.key, now.number)
	if !chance(r, float64(now.time.Sub(s.head().time))/float64(freshEvery)) {
		return nil
	}
	next, err := s.freshDraft(h, h.fresh)
	if err != nil {
		return err
	}
	_, err = s.propose(ctx, h, next, now)
	return err
}

// propose sends a proposal in the name of the delegate who likes it best among
// those with enough votes. It reports false if there is none.
func (s *stage) propose(ctx context.Context, h *hall, d *draft, now moment) (bool, error) {
	var candidates []*person
	for _, p := range s.cast.delegates {
		if p.in(h.key) && p.activeAt(now.time.Add(-2*day)) && p.activeAt(now.time.Add(3*day)) {
			candidates = append(candidates, p)
		}
	}
	votes, err := s.read.votes(ctx, h.house, candidates, nil)
	if err != nil {
		return false, err
	}
	needed, err := s.read.threshold(ctx, h.house)
	if err != nil {
		return false, err
	}
	r := s.dice.roll("sponsor/%s/%s", h.key, d.key)
	var sponsor *person
	best := -10.0
	for i, p := range candidates {
		liking := p.mind.agreement(d.stand) + wobble(r, 0.25)
		if votes[i] >= needed && liking > best {
			best, sponsor = liking, p
		}
	}
	if sponsor == nil {
		return false, nil
	}
	s.send(sponsor, h.governor, gasPropose, nil,
		s.codec.governor.PackPropose(d.targets, d.values, d.calldatas, d.description), "propose "+d.key)
	return true, nil
}
