package governance

import "fmt"

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

// StatusAt returns the status at a timepoint of the governor's clock, as
// OpenZeppelin's Governor.state() and GovernorTimelockControl.state() (4.x and
// 5.x) order their tests: executed, canceled, then time, then votes, then the
// timelock. Both bounds are inclusive on the late side and a tie loses.
func (p *Proposal) StatusAt(timepoint uint64, counting Counting) Status {
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
	if outcome := p.Outcome(counting); outcome != "" {
		return outcome
	}
	switch {
	case p.Queued == nil:
		return StatusSucceeded
	case p.Operation.Done != nil:
		return StatusExecuted
	case p.Operation.Canceled != nil:
		return StatusCanceled
	default:
		return StatusQueued
	}
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
