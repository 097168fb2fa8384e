package governance

import (
	"fmt"

	"github.com/tribune-gov/tribune/chain"
)

// Status is where a proposal stands, in one set of words for all families. It
// refines what state() of a contract says: [StatusNoQuorum] is a part of
// Defeated there.
type Status string

// Statuses.
const (
	StatusUpdatable Status = "updatable" // its proposer can still edit it (Nouns)
	StatusPending   Status = "pending"   // voting has not opened
	StatusActive    Status = "active"    // votes count now
	StatusObjection Status = "objection" // only votes against count now (Nouns)
	StatusGrace     Status = "grace"     // passed, and members who object may leave (Moloch)
	StatusCanceled  Status = "canceled"  // on the governor, or on the timelock after queueing
	StatusVetoed    Status = "vetoed"    // by whoever may veto
	StatusDefeated  Status = "defeated"  // quorum reached, but For does not outweigh Against
	StatusNoQuorum  Status = "no_quorum" // ended below the quorum
	StatusSucceeded Status = "succeeded" // passed; not queued or executed yet
	StatusQueued    Status = "queued"    // waiting in the timelock
	StatusExpired   Status = "expired"   // not executed in time
	StatusExecuted  Status = "executed"
	StatusFailed    Status = "failed"  // processed, but without effect (Moloch)
	StatusUnknown   Status = "unknown" // ended, but what decides could not be read yet
)

// Statuses lists every status in the order of a proposal's life.
func Statuses() []Status {
	return []Status{
		StatusUpdatable, StatusPending, StatusActive, StatusObjection, StatusGrace,
		StatusSucceeded, StatusQueued, StatusExecuted,
		StatusDefeated, StatusNoQuorum, StatusCanceled, StatusVetoed, StatusExpired, StatusFailed, StatusUnknown,
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

// StatusAt returns the status in the state after a block, as the state() of the
// governor's family orders its tests.
func (p *Proposal) StatusAt(block chain.BlockRef, g Governor) Status {
	return p.Standing(g).At(p.Snapshot, p.Deadline, g.Clock.At(block), block.Time)
}

// Standing returns what the facts say of the proposal's status, by the rule of
// the governor's family.
func (p *Proposal) Standing(g Governor) Standing {
	family, known := FamilyOf(g.Family)
	if !known || !family.IsGovernor() {
		return Standing{Fate: StatusUnknown} // a database of a newer version
	}
	return family.standing(p, g)
}

// ExpiresAt is when a queued proposal can no longer be executed, in unix seconds;
// 0 if it is not queued, or if its timelock keeps it for ever.
func (p *Proposal) ExpiresAt(g Governor) uint64 { return p.Standing(g).ExpiresAt }

// expiry is the end of a grace period after the eta, 0 without one.
func (p *Proposal) expiry(grace uint64) uint64 {
	if p.ETA == 0 || grace == 0 {
		return 0
	}
	return saturatingSum(p.ETA, grace)
}

// Outcome is where the votes as counted lead: "" if they pass the proposal, else
// [StatusDefeated], [StatusNoQuorum] or [StatusUnknown]. A tie loses.
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

// Leads reports whether votes for outweigh those against by as much as the
// proposal's terms ask for; without such terms, by anything.
func (p *Proposal) Leads() bool {
	t := &p.Terms
	if t.VoteDifferential != nil && t.ShareBase != nil && t.VotingSupply != nil && !t.VotingSupply.IsZero() {
		leads, known := t.aaveLead(p.Tally)
		return leads && known
	}
	if t.SupportRequired != nil {
		return t.aragonLead(p.Tally)
	}
	if t.VoteLead != nil {
		lead, behind := p.Tally.For.Sub(p.Tally.Against)
		return !behind && lead.Cmp(*t.VoteLead) > 0
	}
	if t.VoteBasis != nil && t.ShareBase != nil && !t.ShareBase.IsZero() {
		leads, known := t.azoriusLead(p.Tally)
		return leads && known
	}
	return p.Tally.For.Cmp(p.Tally.Against) > 0
}
