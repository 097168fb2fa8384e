package governance

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// VoteOverridden is a vote that a holder cast with its own balance in place of
// its delegate (GovernorCountingOverridable). A delegate who has voted already
// loses the same weight by a [VoteReduced] of the same transaction; one who
// votes later casts so much less.
type VoteOverridden struct {
	ID      ProposalID
	Voter   common.Address
	Support uint8
	Weight  chain.Amount
	Reason  string // as emitted: may hold any bytes
}

// VoteReduced takes weight from a vote that a delegate cast, because a holder
// overrode it.
type VoteReduced struct {
	ID       ProposalID
	Delegate common.Address
	Support  uint8 // of the delegate's vote
	Weight   chain.Amount
}

// EventName implements [chain.Event].
func (VoteOverridden) EventName() string { return "vote_overridden" }

// EventName implements [chain.Event].
func (VoteReduced) EventName() string { return "vote_reduced" }

// Override counts a vote that replaces a part of a delegate's. It returns false
// for a support value that the counting rule does not know.
func (t *Tally) Override(v VoteOverridden) bool {
	t.Votes++
	side := t.side(v.Support)
	if side == nil {
		return false
	}
	*side = saturatingAdd(*side, v.Weight)
	return true
}

// Reduce takes back a part of a delegate's vote. It returns false, and changes
// nothing, if that side has less.
func (t *Tally) Reduce(v VoteReduced) bool { return t.take(v.Support, v.Weight) }
