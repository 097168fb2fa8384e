package store

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

type proposalRow struct {
	bun.BaseModel    `bun:"table:proposal"`
	SourceID         int64                 `bun:"source_id,pk"`
	Governor         common.Address        `bun:"governor,pk"`
	ProposalID       governance.ProposalID `bun:"proposal_id,pk"`
	Chain            chain.ID              `bun:"chain"`
	Proposer         common.Address        `bun:"proposer"`
	Title            string                `bun:"title"`
	Description      string                `bun:"description"`
	DescriptionHash  common.Hash           `bun:"description_hash"`
	Actions          []governance.Action   `bun:"actions"`
	Snapshot         uint64                `bun:"snapshot"`
	Deadline         uint64                `bun:"deadline"`
	OriginalDeadline uint64                `bun:"original_deadline"`
	Block            uint64                `bun:"block"`
	LogIndex         uint32                `bun:"log_index"`
	Time             uint64                `bun:"time"`
	Tx               common.Hash           `bun:"tx"`
	AgainstVotes     chain.Amount          `bun:"against_votes"`
	ForVotes         chain.Amount          `bun:"for_votes"`
	AbstainVotes     chain.Amount          `bun:"abstain_votes"`
	Votes            int64                 `bun:"votes"`
	OptionVotes      []chain.Amount        `bun:"option_votes"`
	Terms            governance.Terms      `bun:"terms"`
	Details          governance.Details    `bun:"details"`
	standingColumns
	Queued            *chain.Mark                 `bun:"queued"`
	ETA               uint64                      `bun:"eta"`
	Executed          *chain.Mark                 `bun:"executed"`
	Canceled          *chain.Mark                 `bun:"canceled"`
	Vetoed            *chain.Mark                 `bun:"vetoed"`
	ObjectionUntil    uint64                      `bun:"objection_until"`
	UpdatableUntil    uint64                      `bun:"updatable_until"`
	OperationNew      common.Hash                 `bun:"operation_new"`
	OperationOld      common.Hash                 `bun:"operation_old"`
	Operation         common.Hash                 `bun:"operation"`
	ReadyAt           uint64                      `bun:"ready_at"`
	OperationDone     *chain.Mark                 `bun:"operation_done"`
	OperationCanceled *chain.Mark                 `bun:"operation_canceled"`
	OperationHistory  governance.OperationHistory `bun:"operation_history"`
	VotingCanceled    bool                        `bun:"voting_canceled"`
	RollCall          uint64                      `bun:"roll_call"`
}

// standingColumns are [governance.Standing], which lists filter by.
type standingColumns struct {
	Fate         governance.Status `bun:"fate"`
	Opening      governance.Status `bun:"opening"`
	Early        governance.Status `bun:"early"`
	Held         governance.Status `bun:"held"`
	Outcome      governance.Status `bun:"outcome"`
	Passed       governance.Status `bun:"passed"`
	OpeningUntil uint64            `bun:"opening_until"`
	HeldUntil    uint64            `bun:"held_until"`
	ExpiresAt    uint64            `bun:"expires_at"`
	ExpiresAfter uint64            `bun:"expires_after"`
}

// proposalRowOf adds to a proposal what lists filter by: how it stands and
// whether it was ever votable.
func proposalRowOf(source int64, p *governance.Proposal, g governorRow) proposalRow {
	row := proposalRow{
		SourceID: source, Governor: p.Governor.Address, ProposalID: p.ID, Chain: p.Governor.Chain,
		Proposer: p.Proposer, Title: p.Title, Description: p.Description, DescriptionHash: p.DescriptionHash,
		Actions: p.Actions, Snapshot: p.Snapshot, Deadline: p.Deadline, OriginalDeadline: p.OriginalDeadline,
		Block: p.Created.Block, LogIndex: p.Created.LogIndex, Time: p.Created.Time, Tx: p.Created.Tx,
		AgainstVotes: p.Tally.Against, ForVotes: p.Tally.For, AbstainVotes: p.Tally.Abstain, Votes: p.Tally.Votes, OptionVotes: append([]chain.Amount{}, p.OptionVotes...),
		Terms: p.Terms, Details: p.Details, standingColumns: standingColumns(p.Standing(g.governor())),
		Queued: p.Queued, ETA: p.ETA, Executed: p.Executed, Canceled: p.Canceled, Vetoed: p.Vetoed, ObjectionUntil: p.ObjectionUntil, UpdatableUntil: p.UpdatableUntil,
		Operation: p.Operation.ID, ReadyAt: p.Operation.ReadyAt,
		OperationDone: p.Operation.Done, OperationCanceled: p.Operation.Canceled, OperationHistory: p.Operation.OperationHistory,
		VotingCanceled: !p.Votable(g.Clock), RollCall: p.RollCall(g.Clock),
	}
	for i, id := range p.Operation.Candidates {
		if i == 0 {
			row.OperationNew = id
		} else {
			row.OperationOld = id
		}
	}
	return row
}

func (r proposalRow) proposal() governance.Proposal {
	return governance.Proposal{
		Governor: chain.Account{Chain: r.Chain, Address: r.Governor}, ID: r.ProposalID,
		Proposer: r.Proposer, Title: r.Title, Description: r.Description, DescriptionHash: r.DescriptionHash,
		Actions: r.Actions, Snapshot: r.Snapshot, Deadline: r.Deadline, OriginalDeadline: r.OriginalDeadline,
		Created:     chain.Mark{Block: r.Block, LogIndex: r.LogIndex, Time: r.Time, Tx: r.Tx},
		Tally:       governance.Tally{Against: r.AgainstVotes, For: r.ForVotes, Abstain: r.AbstainVotes, Votes: r.Votes},
		OptionVotes: r.OptionVotes, Terms: r.Terms, Details: r.Details,
		Queued: r.Queued, ETA: r.ETA, Executed: r.Executed, Canceled: r.Canceled, Vetoed: r.Vetoed, ObjectionUntil: r.ObjectionUntil, UpdatableUntil: r.UpdatableUntil,
		Operation: governance.Operation{
			Candidates: candidates(r.OperationNew, r.OperationOld), ID: r.Operation, ReadyAt: r.ReadyAt,
			Done: r.OperationDone, Canceled: r.OperationCanceled, OperationHistory: r.OperationHistory,
		},
	}
}

func candidates(ids ...common.Hash) []common.Hash {
	var out []common.Hash
	for _, id := range ids {
		if id != (common.Hash{}) {
			out = append(out, id)
		}
	}
	return out
}

type holderRow struct {
	bun.BaseModel `bun:"table:holder"`
	SourceID      int64          `bun:"source_id,pk"`
	Token         common.Address `bun:"token,pk"`
	Account       common.Address `bun:"account,pk"`
	Balance       *chain.Amount  `bun:"balance"`
	Delegate      common.Address `bun:"delegate"`
	Delegated     *chain.Mark    `bun:"delegated"`

	PropositionDelegate *common.Address `bun:"proposition_delegate"`
	ProxyOf             *common.Address `bun:"proxy_of"`
	Aside               *chain.Amount   `bun:"aside"`

	Changed uint64 `bun:"changed"`
}

func holderRowOf(source int64, h *delegation.Holder, changed uint64) holderRow {
	delegate, _ := h.Choice().Whole()
	return holderRow{
		SourceID: source, Token: h.Token.Address, Account: h.Address, Balance: h.Owned(), Aside: aside(h), ProxyOf: h.ProxyOf,
		Delegate: delegate, Delegated: h.Delegated, PropositionDelegate: h.PropositionDelegate, Changed: changed,
	}
}

// holder is what the row says: of a holder with several delegates everything but
// those, see share.go.
func (r holderRow) holder(id chain.ID) delegation.Holder {
	h := delegation.Holder{
		Token: chain.Account{Chain: id, Address: r.Token}, Address: r.Account,
		Balance: r.balanceOf(), Delegated: r.Delegated, PropositionDelegate: r.PropositionDelegate, ProxyOf: r.ProxyOf,
	}
	for _, part := range delegation.Whole(r.Delegate) {
		h.Shares = []delegation.Share{{Part: part, Since: r.Delegated}}
	}
	return h
}

type delegateRow struct {
	bun.BaseModel `bun:"table:delegate"`
	SourceID      int64          `bun:"source_id,pk"`
	Token         common.Address `bun:"token,pk"`
	Account       common.Address `bun:"account,pk"`
	Power         chain.Amount   `bun:"power"`
	PowerAt       *chain.Mark    `bun:"power_at"`
	Delegators    int64          `bun:"delegators"`
	Voted         int64          `bun:"voted"`
	LastVote      *chain.Mark    `bun:"last_vote"`
	Eligible      int64          `bun:"eligible"`
	SpanRank      *int64         `bun:"span_rank"`
	Proposition   *chain.Amount  `bun:"proposition"`
	Changed       uint64         `bun:"changed"`
}

func delegateRowOf(source int64, d *delegation.Delegate, changed uint64) delegateRow {
	return delegateRow{
		SourceID: source, Token: d.Token.Address, Account: d.Address, Power: d.Power, PowerAt: d.PowerAt,
		Delegators: d.Delegators, Voted: d.Voted, LastVote: d.LastVote, Eligible: d.Eligible, SpanRank: d.SpanRank,
		Proposition: d.Proposition, Changed: changed,
	}
}

func (r delegateRow) delegate(id chain.ID) delegation.Delegate {
	return delegation.Delegate{
		Token: chain.Account{Chain: id, Address: r.Token}, Address: r.Account, Power: r.Power, PowerAt: r.PowerAt,
		Delegators: r.Delegators, Voted: r.Voted, LastVote: r.LastVote, Eligible: r.Eligible, SpanRank: r.SpanRank, Proposition: r.Proposition,
	}
}

type supplyRow struct {
	bun.BaseModel `bun:"table:supply"`
	SourceID      int64          `bun:"source_id,pk"`
	Token         common.Address `bun:"token,pk"`
	Total         *chain.Amount  `bun:"total"`
	Delegated     chain.Amount   `bun:"delegated"`
}

type termsRow struct {
	bun.BaseModel `bun:"table:terms"`
	SourceID      int64                 `bun:"source_id,pk"`
	Governor      common.Address        `bun:"governor,pk"`
	ProposalID    governance.ProposalID `bun:"proposal_id,pk"`
	Terms         governance.Terms      `bun:"terms"`
	ReadBlock     uint64                `bun:"read_block"`
	ReadAt        uint64                `bun:"read_at"`
}
