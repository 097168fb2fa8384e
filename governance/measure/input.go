package measure

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Version counts the definitions: figures that were stored under another one are
// computed anew.
const Version = 1

// Bounds of what is looked at. They are part of the definitions.
const (
	// SleepSeconds is how long an account that does not vote counts as active: 180
	// days.
	SleepSeconds = 180 * 86_400
	// RecentProposals is how many of the last ended proposals participation is
	// measured on.
	RecentProposals = 20
	// BlocProposals is how many of the last proposals decide which delegates vote
	// alike.
	BlocProposals = 64
	// BlocDelegates is how many delegates, the most powerful ones, are looked at
	// for blocs. Each of the others stands alone.
	BlocDelegates = 1_000
)

// Delegate is an account with its voting power.
type Delegate struct {
	Address common.Address
	Power   chain.Amount
	// LastVote is when it last voted with power, in unix seconds; nil if never.
	LastVote *uint64
}

// Ended is a proposal whose vote is over.
type Ended struct {
	Voted        chain.Amount  // weight of all votes on it
	Counted      chain.Amount  // the part of it that counts towards the quorum
	VotingSupply *chain.Amount // all votes there were at its snapshot; nil if unknown
}

// Ballot is how one account voted on one proposal.
type Ballot struct {
	Proposal int // any number that is the same for the ballots on one proposal
	Voter    common.Address
	Side     Side
}

// Side is what a ballot says.
type Side uint8

// Sides. A ballot that was split over several is none of them and says nothing
// about whom its voter agrees with.
const (
	Against Side = iota
	For
	Abstain
	sides
)

// Input is everything the figures are computed from, as it was at one moment.
type Input struct {
	// At is the moment in unix seconds.
	At uint64
	// Delegates are the accounts with power, each once. Those without are passed
	// over.
	Delegates []Delegate
	// Supply is all units of the token, Quorum the votes a proposal needs,
	// Threshold the power it takes to propose; nil if unknown.
	Supply, Quorum, Threshold *chain.Amount
	// Votable says that somebody could have voted in the last [SleepSeconds].
	// Where nobody could, who is asleep is not known.
	Votable bool
	// Ended are the last ended proposals, newest first; those after
	// [RecentProposals] are passed over. nil if it is not known which have ended.
	Ended []Ended
	// Ballots are those on the last [BlocProposals] proposals; of several ballots
	// of one voter on one proposal, one must have been chosen.
	Ballots []Ballot
}
