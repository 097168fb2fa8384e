package story

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// stateSucceeded is IGovernor.ProposalState.Succeeded.
const stateSucceeded = 4

// motion is a proposal on the chain, until it is over.
type motion struct {
	*draft
	proposer           common.Address
	created            time.Time
	snapshot, deadline uint64 // timepoints of the house's clock

	planned bool
	ballots []ballot  // not cast yet, by timepoint
	closed  time.Time // end of a vote that was won
	eta     time.Time // when the timelock lets it through; zero before queueing
	retry   time.Time // not to be executed before
	sent    bool      // the transaction that ends this phase is on its way
	over    bool
}

// advance adds what happens to a proposal in the block being filled.
func (s *stage) advance(ctx context.Context, h *hall, m *motion, now moment) error {
	switch clock := h.timepoint(now); {
	case m.over:
		return nil
	case clock <= m.snapshot:
		s.withdraw(h, m, now)
		return nil
	case clock <= m.deadline:
		return s.vote(ctx, h, m, now)
	case h.timepoint(s.head()) <= m.deadline:
		return nil // the newest block is the last of the vote
	case !m.eta.IsZero():
		return s.finish(ctx, h, m, now)
	default:
		return s.queue(ctx, h, m, now)
	}
}

// withdraw has the proposer cancel. The governor allows it before the vote.
func (s *stage) withdraw(h *hall, m *motion, now moment) {
	if m.course != withdrawn || m.sent || now.time.Before(m.created.Add(3*time.Hour)) {
		return
	}
	proposer, ok := s.cast.byAddress[m.proposer]
	if !ok {
		return
	}
	m.sent = true
	s.send(proposer, h.governor, gasExecute, nil,
		s.codec.governor.PackCancel(m.targets, m.values, m.calldatas, m.descHash), "withdraw "+m.key)
}

// vote casts the ballots that are due.
func (s *stage) vote(ctx context.Context, h *hall, m *motion, now moment) error {
	if !m.planned {
		if h.timepoint(s.head()) <= m.snapshot {
			return nil // past votes cannot be read yet
		}
		if err := s.plan(ctx, h, m); err != nil {
			return fmt.Errorf("plan votes on %s of %s: %w", m.key, h.key, err)
		}
		m.planned = true
	}
	for len(m.ballots) > 0 && m.ballots[0].at <= h.timepoint(now) {
		b := m.ballots[0]
		m.ballots = m.ballots[1:]
		s.send(b.voter, h.governor, gasVote, nil, s.codec.castVote(m.id, b), "vote on "+m.key)
	}
	return nil
}

// castVote packs a ballot in the form that fits it.
func (c *codec) castVote(id *big.Int, b ballot) []byte {
	switch {
	case b.params:
		return c.governor.PackCastVoteWithReasonAndParams(id, b.support, b.reason, []byte("web"))
	case b.reason != "":
		return c.governor.PackCastVoteWithReason(id, b.support, b.reason)
	default:
		return c.governor.PackCastVote(id, b.support)
	}
}

// queue hands a won proposal to the timelock, after a pause.
func (s *stage) queue(ctx context.Context, h *hall, m *motion, now moment) error {
	if m.sent {
		return nil
	}
	if m.closed.IsZero() {
		state, err := s.read.state(ctx, h.house, m.id)
		if err != nil {
			return err
		}
		if state != stateSucceeded {
			m.over = true
			return nil
		}
		m.closed = s.closing(h, m)
	}
	pause := m.queueAfter
	if pause == 0 {
		pause = time.Duration(between(s.dice.roll("queue/%s/%s", h.key, m.key), 1, 14) * float64(time.Hour))
	}
	if now.time.Before(m.closed.Add(pause)) {
		return nil
	}
	m.sent = true
	s.send(s.cast.member(keeper), h.governor, gasExecute, nil,
		s.codec.governor.PackQueue(m.targets, m.values, m.calldatas, m.descHash), "queue "+m.key)
	return nil
}

// closing is when the vote ended: what a restarted story must find again.
func (s *stage) closing(h *hall, m *motion) time.Time {
	if last, ok := s.chain.Block(m.deadline); ok && h.timepoint(momentOf(last)) == m.deadline {
		return last.When()
	}
	return time.Unix(int64(m.deadline), 0).UTC()
}

// finish executes a queued proposal, or has the council stop it.
func (s *stage) finish(ctx context.Context, h *hall, m *motion, now moment) error {
	if m.sent {
		return nil
	}
	r := s.dice.roll("finish/%s/%s", h.key, m.key)
	if m.course == vetoed && h.council {
		queued := m.eta.Add(-h.wait)
		if now.time.After(queued.Add(time.Duration(between(r, 5, 30) * float64(time.Hour)))) {
			m.sent = true
			s.send(s.cast.member(councilName(h.dao)), h.timelock, gasCall, nil, s.codec.timelock.PackCancel(m.operation), "veto "+m.key)
		}
		return nil
	}
	pause := m.executeAfter
	if pause == 0 {
		pause = time.Duration(between(r, 1, 20) * float64(time.Hour))
	}
	if now.time.Before(m.eta.Add(pause)) || now.time.Before(m.retry) || s.head().time.Before(m.eta) {
		return nil
	}
	by := s.cast.member(keeper)
	data := s.codec.governor.PackExecute(m.targets, m.values, m.calldatas, m.descHash)
	if _, err := s.read.call(ctx, by.address, h.governor, data); err != nil {
		if ctx.Err() != nil {
			return err
		}
		m.retry = now.time.Add(12 * time.Hour)
		s.log.Info("proposal cannot be executed yet", "house", h.key, "proposal", m.key, "reason", err.Error())
		return nil
	}
	m.sent = true
	s.send(by, h.governor, gasExecute, nil, data, "execute "+m.key)
	return nil
}
