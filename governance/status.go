package governance

import (
	"fmt"

	"github.com/tribune-gov/tribune/chain"
)

// Status is where a proposal stands. It refines the contract's ProposalState:
// [NoQuorum] is part of the contract's Defeated.
type Status string

// Statuses.
const (
	StatusPending   Status = "pending"   // voting has not opened
	StatusActive    Status = "active"    // votes count now
	StatusCanceled  Status = "canceled"  // on the governor, or on the timelock after queueing
	StatusDefeated  Status = "defeated"  // quorum reached, but For does not outweigh Against
	StatusNoQuorum  Status = "no_quorum" // ended below the quorum
	StatusSucceeded Status = "succeeded" // passed; not queued or executed yet
	StatusQueued    Status = "queued"    // waiting in the timelock
	StatusExpired   Status = "expired"   // not executed in time; Compound timelocks only
	StatusExecuted  Status = "executed"
	StatusUnknown   Status = "unknown" // ended, but the quorum could not be read yet
)

// Statuses lists every status in the order of a proposal's life.
func Statuses() []Status {
	return []Status{
		StatusPending, StatusActive, StatusSucceeded, StatusQueued, StatusExecuted,
		StatusDefeated, StatusNoQuorum, StatusCanceled, StatusExpired, StatusUnknown,
	}
}

// ParseStatus reads a status as it is written in URLs and answers.
func ParseStatus(s string) (Status, error) {
	for _, status := range Statuses() {
		if s == string(status) {
			return status, nil
		}
	}
	return "", fmt.Errorf("status %.40q: want one of %v", s, Statuses())
}

// ContractState is the number that IGovernor.state() returns for a status, and
// false for [StatusUnknown].
func (s Status) ContractState() (uint8, bool) {
	state, known := map[Status]uint8{
		StatusPending: 0, StatusActive: 1, StatusCanceled: 2, StatusDefeated: 3, StatusNoQuorum: 3,
		StatusSucceeded: 4, StatusQueued: 5, StatusExpired: 6, StatusExecuted: 7,
	}[s]
	return state, known
}

// StatusAt returns the status in the state after a block, as the state() of the
// governor's family orders its tests. In every family both bounds are inclusive
// on the late side and a tie loses.
func (p *Proposal) StatusAt(block chain.BlockRef, g Governor) Status {
	timepoint := g.Clock.Of(block.Number, block.Time)
	if IsCompound(g.Family) {
		return p.compoundStatus(timepoint, block.Time, g)
	}
	return p.openZeppelinStatus(timepoint, block.Time, g)
}

// openZeppelinStatus is OpenZeppelin's Governor.state() with that of
// GovernorTimelockControl or GovernorTimelockCompound (4.x and 5.x): executed,
// canceled, then time, then votes, then the timelock.
func (p *Proposal) openZeppelinStatus(timepoint, now uint64, g Governor) Status {
	switch {
	case p.Executed != nil:
		return StatusExecuted
	case p.Canceled != nil:
		return StatusCanceled
	case p.Snapshot >= timepoint:
		return StatusPending
	case p.Deadline >= timepoint:
		return StatusActive
	}
	if outcome := p.Outcome(g.Counting); outcome != "" {
		return outcome
	}
	switch {
	case p.Queued == nil:
		return StatusSucceeded
	case p.Operation.Done != nil:
		return StatusExecuted
	case p.Operation.Canceled != nil:
		return StatusCanceled
	case p.expired(now, g):
		return StatusExpired
	default:
		return StatusQueued
	}
}

// compoundStatus is state() of Governor Alpha and Bravo: canceled, then time,
// then votes, and only then whether it was queued and executed. Their quorum is
// one number for all times, so that raising it defeats what was executed long
// ago. Without a quorum to judge by, what happened is believed.
func (p *Proposal) compoundStatus(timepoint, now uint64, g Governor) Status {
	switch {
	case p.Canceled != nil:
		return StatusCanceled
	case p.Snapshot >= timepoint:
		return StatusPending
	case p.Deadline >= timepoint:
		return StatusActive
	}
	outcome := p.Outcome(g.Counting)
	if outcome == StatusUnknown && p.Executed != nil {
		return StatusExecuted
	}
	switch {
	case outcome != "":
		return outcome
	case p.ETA == 0:
		return StatusSucceeded
	case p.Executed != nil:
		return StatusExecuted
	case p.expired(now, g):
		return StatusExpired
	default:
		return StatusQueued
	}
}

// ExpiresAt is when a queued proposal can no longer be executed, in unix seconds;
// 0 if it is not queued, or if its timelock keeps it for ever.
func (p *Proposal) ExpiresAt(g Governor) uint64 {
	if p.ETA == 0 || g.GracePeriod == 0 {
		return 0
	}
	return saturatingSum(p.ETA, g.GracePeriod)
}

// expired reports whether the timelock does not execute a queued proposal any
// more: from eta + GRACE_PERIOD on (Compound's Timelock).
func (p *Proposal) expired(now uint64, g Governor) bool {
	return g.GracePeriod != 0 && now >= g.GracePeriod && now-g.GracePeriod >= p.ETA
}

// Outcome is where the votes as counted lead: "" if they pass the proposal, else
// [StatusDefeated], [StatusNoQuorum] or [StatusUnknown].
func (p *Proposal) Outcome(counting Counting) Status {
	majority := p.Tally.For.Cmp(p.Tally.Against) > 0
	switch {
	case p.Quorum == nil && majority:
		return StatusUnknown
	case p.Quorum == nil:
		return StatusDefeated
	case counting.QuorumVotes(p.Tally).Cmp(*p.Quorum) < 0:
		return StatusNoQuorum
	case !majority:
		return StatusDefeated
	}
	return ""
}

// CanceledBy says which contract ended a cancelled proposal: the governor (its
// proposer or guardian) or the timelock (a canceller role).
func (p *Proposal) CanceledBy() string {
	switch {
	case p.Canceled != nil:
		return "governor"
	case p.Operation.Canceled != nil:
		return "timelock"
	}
	return ""
}
