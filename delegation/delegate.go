package delegation

import (
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Delegate is an account that has, or had, voting power of a token, or that
// somebody delegates to.
//
// Participation is ProposalsVoted of ProposalsEligible: over the proposals that
// opened for voting, on governors that count this token, and at whose snapshot
// the account had power. Eligibility is kept as spans of power rather than as a
// row per proposal: while power lasts only the rank of its first possible
// snapshot is stored, see [Snapshots].
type Delegate struct {
	Token      chain.Account
	Address    common.Address
	Power      chain.Amount
	PowerAt    *chain.Mark // last change of power; nil if it never had any
	Delegators int64       // accounts with a balance that delegate to it
	Voted      int64       // proposals it voted on with power
	LastVote   *chain.Mark
	Eligible   int64  // votable snapshots inside spans of power that have ended
	SpanRank   *int64 // votable snapshots before the current span; nil without power
	// Proposition is the power to propose where that is delegated apart, as the
	// token announced it last; nil if it never did.
	Proposition *chain.Amount `json:",omitempty"`
}

// ApplyPower folds a change of power in. clock is the timepoint of the change
// in the token's clock.
func (d *Delegate) ApplyPower(at chain.Position, clock uint64, e PowerChanged, snapshots *Snapshots) {
	mark := at.Mark()
	d.Power, d.PowerAt = e.New, &mark
	switch {
	case d.SpanRank == nil && !e.New.IsZero():
		rank := snapshots.Before(clock)
		d.SpanRank = &rank
	case d.SpanRank != nil && e.New.IsZero():
		d.Eligible += snapshots.Before(clock) - *d.SpanRank
		d.SpanRank = nil
	}
}

// ApplyBalance folds in that an account has another balance, which is its power.
// A balance that is not known leaves the power as it was last known. It reports
// whether the power changed.
func (d *Delegate) ApplyBalance(at chain.Position, clock uint64, balance *chain.Amount, snapshots *Snapshots) bool {
	if balance == nil || *balance == d.Power {
		return false
	}
	d.ApplyPower(at, clock, PowerChanged{Delegate: d.Address, New: *balance}, snapshots)
	return true
}

// ApplyVote folds the first vote with power on a proposal in.
func (d *Delegate) ApplyVote(at chain.Position) {
	mark := at.Mark()
	d.Voted++
	d.LastVote = &mark
}

// EligibleAt returns the number of proposals the account could have voted on,
// given the number of votable snapshots before now.
func (d *Delegate) EligibleAt(passed int64) int64 {
	if d.SpanRank == nil {
		return d.Eligible
	}
	return d.Eligible + passed - *d.SpanRank
}

// Snapshots are the timepoints, ascending, at which the power for a proposal
// was or will be counted. A proposal that was cancelled before its snapshot was
// never votable and is not among them.
//
// Rank arithmetic on them is exact because a proposal is created before its
// snapshot: once the clock has passed a timepoint, no snapshot at or before it
// can appear or vanish any more.
type Snapshots struct {
	timepoints []uint64
}

// NewSnapshots sorts the given timepoints.
func NewSnapshots(timepoints []uint64) *Snapshots {
	sorted := append([]uint64(nil), timepoints...)
	slices.Sort(sorted)
	return &Snapshots{timepoints: sorted}
}

// Before returns how many snapshots lie before a timepoint.
func (s *Snapshots) Before(timepoint uint64) int64 {
	return int64(sort.Search(len(s.timepoints), func(i int) bool { return s.timepoints[i] >= timepoint }))
}

// Add inserts the snapshot of a new proposal.
func (s *Snapshots) Add(timepoint uint64) {
	i := s.Before(timepoint)
	s.timepoints = append(s.timepoints, 0)
	copy(s.timepoints[i+1:], s.timepoints[i:])
	s.timepoints[i] = timepoint
}

// Remove takes out the snapshot of a proposal cancelled before it opened.
func (s *Snapshots) Remove(timepoint uint64) {
	i := s.Before(timepoint)
	if int(i) < len(s.timepoints) && s.timepoints[i] == timepoint {
		s.timepoints = append(s.timepoints[:i], s.timepoints[i+1:]...)
	}
}

// IsEmpty reports whether there is nothing to say about the account.
func (d *Delegate) IsEmpty() bool {
	return d.PowerAt == nil && d.Voted == 0 && d.Delegators == 0 && d.Proposition == nil
}
