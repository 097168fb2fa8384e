package delegation

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// ErrSnapshotGone says that a list cannot be continued as of the block its
// first page was read at: a reorg removed it, or it is too long ago.
var ErrSnapshotGone = errors.New("the list's snapshot is gone")

// TokenView is a token with the numbers of its overview.
type TokenView struct {
	Token
	Supply
	DAOs      []string // slugs of the DAOs whose governors count it
	Holders   int64    // accounts with a balance
	Delegates int64    // accounts with power
	AsOf      chain.AsOf
}

// DelegateView is a delegate with the numbers that need the clock.
type DelegateView struct {
	Delegate
	ProposalsEligible int64
	Supply            Supply // of the token, to show shares
	AsOf              chain.AsOf
}

// ParticipationBasisPoints is Voted of ProposalsEligible in 1/10,000, rounded
// down; ok is false when there was nothing to vote on.
func (v DelegateView) ParticipationBasisPoints() (bp uint64, ok bool) {
	if v.ProposalsEligible <= 0 {
		return 0, false
	}
	return uint64(v.Voted) * 10_000 / uint64(v.ProposalsEligible), true
}

// DelegateOrder sorts delegates, always largest first, ties by token and
// address.
type DelegateOrder string

// Delegate orders.
const (
	DelegatesByPower         DelegateOrder = "power"
	DelegatesByDelegators    DelegateOrder = "delegators"
	DelegatesByParticipation DelegateOrder = "participation" // then by proposals eligible
)

// DelegateFilter selects delegates. Delegates without power are left out unless
// All is set.
type DelegateFilter struct {
	Tokens []chain.Account
	All    bool
	Order  DelegateOrder
	After  *ListKey
	Limit  int
}

// ListKey continues a list whose sort values change. The list is read as of
// the blocks of its first page, so that no row is skipped or repeated while
// power moves; [ErrSnapshotGone] when that is no longer possible.
type ListKey struct {
	At      []Snapshot     `json:"at"`
	Value   chain.Amount   `json:"v"` // sort value of the last row
	Second  uint64         `json:"s"` // second sort value, 0 where there is none
	Chain   chain.ID       `json:"c"`
	Token   common.Address `json:"k"`
	Address common.Address `json:"a"`
}

// Snapshot pins a chain's block.
type Snapshot struct {
	Chain chain.ID    `json:"c"`
	Block uint64      `json:"b"`
	Hash  common.Hash `json:"h"`
}

// DelegatePage is a page of delegates with the count of all that match.
type DelegatePage struct {
	Items []DelegateView
	Next  *ListKey
	Total int64
	AsOf  []chain.AsOf // the blocks the list is read at
}

// HolderFilter selects holders of one token, by balance, largest first.
type HolderFilter struct {
	Token    chain.Account
	Delegate *common.Address // only those who delegate to it
	After    *ListKey
	Limit    int
}

// HolderPage is a page of holders with the count of all that match.
type HolderPage struct {
	Items []Holder
	Next  *ListKey
	Total int64
	AsOf  chain.AsOf
}

// PowerPoint is one change of a delegate's voting power.
type PowerPoint struct {
	chain.Mark
	Previous, New chain.Amount
}

// PowerFilter selects the history of one delegate, newest first.
type PowerFilter struct {
	Token    chain.Account
	Delegate common.Address
	After    *chain.Mark // only Block and LogIndex count
	Limit    int
}

// PowerPage is a page of a power history.
type PowerPage struct {
	Items []PowerPoint
	Next  *chain.Mark
	Total int64
	AsOf  chain.AsOf
}

// Holding is what one account has of one token, as holder and as delegate.
type Holding struct {
	TokenView
	Holder   *Holder
	Delegate *DelegateView
}

// Repo is what readers need from storage. Every method reads one consistent
// snapshot and says as of when. An unknown token is governance.ErrNotFound.
type Repo interface {
	Token(ctx context.Context, id chain.Account) (TokenView, error)
	Delegates(ctx context.Context, filter DelegateFilter) (DelegatePage, error)
	Delegate(ctx context.Context, token chain.Account, address common.Address) (DelegateView, error)
	Holders(ctx context.Context, filter HolderFilter) (HolderPage, error)
	PowerHistory(ctx context.Context, filter PowerFilter) (PowerPage, error)
	Account(ctx context.Context, address common.Address) ([]Holding, error)
}
