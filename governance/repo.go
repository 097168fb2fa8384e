package governance

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// ErrNotFound says that nothing is indexed under an id.
var ErrNotFound = errors.New("not found")

// Ref names a proposal everywhere: an id alone is unique in one governor only.
type Ref struct {
	Governor chain.Account
	ID       ProposalID
}

// Vote is a vote event as indexed.
type Vote struct {
	chain.Mark
	Ref
	Voter   common.Address
	Support uint8
	Weight  chain.Amount
	Reason  string // valid UTF-8
	Params  []byte
}

// TimelineEntry is one step of a proposal's life that has happened.
type TimelineEntry struct {
	chain.Mark
	Kind  string // a [LifecycleKind], or created, edited, voting_opened, voting_ended, timelock_scheduled, timelock_executed, timelock_canceled
	Actor common.Address
	Value uint64 // as in [Lifecycle]
}

// ProposalView is a proposal as of a block, with what is needed to read it.
type ProposalView struct {
	Proposal
	Status    Status
	DAO       string // slug
	Clock     chain.Clock
	Counting  Counting
	Timepoint uint64 // the clock at the block of AsOf
	Expiry    uint64 // what ExpiresAt says
	AsOf      chain.AsOf
}

// ProposalFilter selects proposals. Zero fields do not filter.
type ProposalFilter struct {
	DAO      string
	Governor *chain.Account
	Statuses []Status
	Proposer *common.Address
	Text     string // words that title or description must contain
	After    *ProposalKey
	Limit    int
}

// ProposalKey orders proposals, newest first. It never changes for a proposal,
// so paging by it neither skips nor repeats a row.
type ProposalKey struct {
	Time  uint64   `json:"t"`
	Chain chain.ID `json:"c"`
	Block uint64   `json:"b"`
	Log   uint32   `json:"l"`
}

// ProposalPage is a page of proposals with the count of all that match.
type ProposalPage struct {
	Items []ProposalView
	Next  *ProposalKey // nil on the last page
	Total int64
	AsOf  []chain.AsOf
}

// VoteOrder sorts votes.
type VoteOrder string

// Vote orders; both are immutable, so paging is exact.
const (
	VotesByTime   VoteOrder = "time"   // newest first
	VotesByWeight VoteOrder = "weight" // heaviest first
)

// VoteFilter selects votes. Zero fields do not filter; at least Ref or Voter
// must be set.
type VoteFilter struct {
	Ref     *Ref
	Voter   *common.Address
	Tokens  []chain.Account // with Voter: only governors that count these tokens
	Support *uint8
	Order   VoteOrder
	After   *VoteKey
	Limit   int // at most; very long reasons make a page shorter
}

// VoteKey is the place of a vote in either order.
type VoteKey struct {
	Weight chain.Amount `json:"w"`
	Time   uint64       `json:"t"`
	Chain  chain.ID     `json:"c"`
	Block  uint64       `json:"b"`
	Log    uint32       `json:"l"`
}

// VoteView is a vote with the title of what was voted on.
type VoteView struct {
	Vote
	Title string
}

// VotePage is a page of votes with the count of all that match.
type VotePage struct {
	Items []VoteView
	Next  *VoteKey
	Total int64
	AsOf  []chain.AsOf
}

// FindingFilter selects what could not be made sense of in a DAO.
type FindingFilter struct {
	DAO   string // slug
	After *FindingKey
	Limit int
}

// FindingKey orders findings, newest first. It never changes for a finding.
type FindingKey struct {
	Time  uint64   `json:"t"`
	Chain chain.ID `json:"c"`
	Block uint64   `json:"b"`
	Log   uint32   `json:"l"`
	Kind  string   `json:"k"`
}

// FindingPage is a page of findings with the count of all of the DAO.
type FindingPage struct {
	Items []chain.Finding
	Next  *FindingKey // nil on the last page
	Total int64
	AsOf  []chain.AsOf
}

// FindingKeyOf is the place of a finding in its list.
func FindingKeyOf(f chain.Finding) FindingKey {
	return FindingKey{Time: f.BlockTime, Chain: f.Chain, Block: f.Block, Log: f.LogIndex, Kind: f.Kind}
}

// CorrectionFilter selects entries of the feed of corrections. Zero fields do not
// filter.
type CorrectionFilter struct {
	DAO    string // slug: of the sources of its governors
	Chain  chain.ID
	Reason chain.CorrectionReason
	Since  int64 // only entries with a greater id
	Newest bool  // newest first; else in the order of the feed
	After  *CorrectionKey
	Limit  int // at most; very long rows make a page shorter
}

// CorrectionKey is the place of an entry in its list.
type CorrectionKey struct {
	ID int64 `json:"i"`
}

// CorrectionPage is a page of corrections with the count of all that match.
type CorrectionPage struct {
	Items []chain.Correction
	Next  *CorrectionKey // nil on the last page
	Total int64
	AsOf  []chain.AsOf
}

// GovernorView is a governor with its current parameters, as far as facts or
// readings tell them.
type GovernorView struct {
	Governor
	VotingDelay       *chain.Amount // in the governor's clock
	VotingPeriod      *chain.Amount // in the governor's clock
	ProposalThreshold *chain.Amount // units of voting power
	Quorum            *chain.Amount // votes, where it is one number for all proposals
	QuorumNumerator   *chain.Amount // share of the supply, in parts of QuorumDenominator
	QuorumDenominator *chain.Amount // a constant of the contract; nil if its quorum is no fraction
	TimelockDelay     *chain.Amount // seconds
	BaseDelay         *chain.Amount // seconds, of a governor whose calls an access manager delays; else nil
	Proposals         int64
	AsOf              chain.AsOf
}

// DAOView is a DAO with the numbers of its overview.
type DAOView struct {
	Slug      string
	Name      string
	Governors []GovernorView
	Tokens    []chain.Account
	Proposals map[Status]int64
	Voters    int64 // distinct accounts that ever voted
	Votes     int64
	AsOf      []chain.AsOf
}

// Repo is what readers need from storage. Every method reads one consistent
// snapshot and says as of when. An unknown id is [ErrNotFound].
type Repo interface {
	DAOs(ctx context.Context) ([]DAOView, error)
	DAO(ctx context.Context, slug string) (DAOView, error)
	Governor(ctx context.Context, id chain.Account) (GovernorView, error)
	Proposals(ctx context.Context, filter ProposalFilter) (ProposalPage, error)
	Proposal(ctx context.Context, ref Ref) (ProposalView, error)
	Timeline(ctx context.Context, ref Ref) ([]TimelineEntry, chain.AsOf, error)
	Votes(ctx context.Context, filter VoteFilter) (VotePage, error)
	Findings(ctx context.Context, filter FindingFilter) (FindingPage, error)
	Corrections(ctx context.Context, filter CorrectionFilter) (CorrectionPage, error)
}
