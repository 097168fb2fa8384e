package story

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/timelock"
)

// observe takes note of a log. The same function follows a running chain and
// reads a resumed one, so that both know the same.
func (s *stage) observe(log *types.Log, at time.Time) error {
	if len(log.Topics) == 0 {
		return nil
	}
	for _, h := range s.halls {
		switch log.Address {
		case h.governor:
			if err := s.observeGovernor(h, log, at); err != nil {
				return fmt.Errorf("observe %s: %w", h.key, err)
			}
		case h.timelock:
			if log.Topics[0] == s.codec.timelock.GetABI().Events[timelock.TimelockControllerCancelledEventName].ID && len(log.Topics) > 1 {
				h.end(func(m *motion) bool { return m.operation == log.Topics[1] })
			}
		}
	}
	return nil
}

func (s *stage) observeGovernor(h *hall, log *types.Log, at time.Time) error {
	g := s.codec.governor
	definition := g.GetABI()
	event, err := definition.EventByID(log.Topics[0])
	if err != nil {
		return nil //nolint:nilerr // not an event of a governor
	}
	switch event.Name {
	case governor.DAOGovernorProposalCreatedEventName:
		created, err := g.UnpackProposalCreatedEvent(log)
		if err != nil {
			return err
		}
		return s.opened(h, created, at)
	case governor.DAOGovernorProposalExtendedEventName:
		extended, err := g.UnpackProposalExtendedEvent(log)
		if err != nil {
			return err
		}
		if m := h.motion(extended.ProposalId); m != nil {
			m.deadline = extended.ExtendedDeadline
		}
	case governor.DAOGovernorProposalQueuedEventName:
		queued, err := g.UnpackProposalQueuedEvent(log)
		if err != nil {
			return err
		}
		if m := h.motion(queued.ProposalId); m != nil {
			m.eta, m.sent = time.Unix(queued.EtaSeconds.Int64(), 0).UTC(), false
		}
	case governor.DAOGovernorProposalCanceledEventName, governor.DAOGovernorProposalExecutedEventName:
		id := new(big.Int).SetBytes(log.Data) // their only field
		h.end(func(m *motion) bool { return m.id.Cmp(id) == 0 })
	}
	return nil
}

// opened puts a new proposal on the list.
func (s *stage) opened(h *hall, e *governor.DAOGovernorProposalCreated, at time.Time) error {
	d, err := s.draftOf(h, e, at)
	if err != nil {
		return err
	}
	h.motions = append(h.motions, &motion{
		draft: d, proposer: e.Proposer, created: at,
		snapshot: e.VoteStart.Uint64(), deadline: e.VoteEnd.Uint64(),
	})
	return nil
}

// draftOf finds what the story knows about a proposal: one of the history, the
// next of the live part, or nothing, if an outsider proposed it.
func (s *stage) draftOf(h *hall, e *governor.DAOGovernorProposalCreated, at time.Time) (*draft, error) {
	if d, ok := h.drafts[e.ProposalId.String()]; ok {
		return d, nil
	}
	next, err := s.freshDraft(h, h.fresh)
	if err != nil {
		return nil, err
	}
	if next.id.Cmp(e.ProposalId) == 0 {
		h.fresh++
		return next, nil
	}
	outside := &draft{
		script:  &script{key: "outside-" + e.ProposalId.String(), house: h.key, at: at, support: 0.6},
		house:   h.house,
		subject: "this proposal", ask: "this",
		merits:      []string{"It does what it says."},
		worries:     []string{"There was no discussion in the forum first."},
		description: e.Description,
	}
	steps := make([]step, len(e.Targets))
	for i := range steps {
		steps[i] = step{target: e.Targets[i], value: e.Values[i], data: e.Calldatas[i]}
	}
	outside.finish(steps, s.codec)
	return outside, nil
}

func (h *hall) motion(id *big.Int) *motion {
	for _, m := range h.motions {
		if m.id.Cmp(id) == 0 {
			return m
		}
	}
	return nil
}

func (h *hall) end(which func(*motion) bool) {
	for _, m := range h.motions {
		if which(m) {
			m.over = true
		}
	}
}

// recall reads what happened on a resumed chain.
func (s *stage) recall(ctx context.Context) error {
	var addresses []common.Address
	for _, h := range s.halls {
		addresses = append(addresses, h.governor, h.timelock)
	}
	logs, err := s.chain.Client().FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: addresses})
	if err != nil {
		return fmt.Errorf("read the logs of %s: %w", s.name, err)
	}
	for i := range logs {
		if err := s.observe(&logs[i], time.Unix(int64(logs[i].BlockTimestamp), 0).UTC()); err != nil {
			return err
		}
	}
	for _, h := range s.halls {
		open := h.motions[:0]
		for _, m := range h.motions {
			if !m.over {
				open = append(open, m)
			}
		}
		h.motions = open
	}
	return nil
}
