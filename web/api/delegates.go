package api

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// Delegate is an account that votes for others, or for itself.
type Delegate struct {
	Token             chain.Account `json:"token" doc:"The token, in CAIP-10 form." example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"`
	Address           Address       `json:"address" doc:"The account."`
	Power             chain.Amount  `json:"power" doc:"Its voting power."`
	PowerBP           *uint64       `json:"power_bp" doc:"Its voting power as a share of the supply, in basis points rounded down; null if the supply is unknown or 0." example:"125"`
	PowerChanged      *Mark         `json:"power_changed" doc:"Last change of its voting power; null if it never had any."`
	Delegators        int64         `json:"delegators" doc:"Number of accounts with a balance that delegate to it." example:"412"`
	ProposalsVoted    int64         `json:"proposals_voted" doc:"Number of proposals it voted on with power." example:"38"`
	ProposalsEligible int64         `json:"proposals_eligible" doc:"Number of proposals at whose snapshot it had power." example:"40"`
	ParticipationBP   *uint64       `json:"participation_bp" doc:"Proposals voted on as a share of those it could vote on, in basis points rounded down; null if there was nothing to vote on." example:"9500"`
	LastVote          *Mark         `json:"last_vote" doc:"Its last vote with power; null if it never cast one."`
	PropositionPower  *chain.Amount `json:"proposition_power" doc:"Its power to propose, where the token delegates that apart from the power to vote; null elsewhere, and while the token has never announced it, when it is the balance."`
}

// DelegateDetail is a delegate on its own.
type DelegateDetail struct {
	Delegate
	AsOf []AsOf `json:"as_of" doc:"Up to which block this answer knows."`
}

// PowerChange is one change of a delegate's voting power.
type PowerChange struct {
	Mark
	Previous chain.Amount `json:"previous" doc:"Voting power before." example:"1000000000000000000000000"`
	New      chain.Amount `json:"new" doc:"Voting power from then on."`
}

func (h handlers) registerDelegates(api huma.API) {
	problems := []ProblemKind{NotFound, BadCursor, CursorMismatch, SnapshotGone}
	paging := " The list is read as of the blocks of its first page, which as_of names, so paging neither skips nor repeats a delegate while power moves. Delegates without voting power are left out unless all is given."
	get(api, operation{
		id: "list-dao-delegates", path: "/daos/{dao}/delegates", tag: tagDAO,
		summary: "Delegates of a DAO", description: "Delegates of all tokens that the DAO's governors count." + paging, problems: problems,
	}, h.daoDelegates)
	get(api, operation{
		id: "list-delegates", path: "/tokens/{token}/delegates", tag: tagToken,
		summary: "Delegates of a token", description: "Delegates of one token." + paging, problems: problems,
	}, h.delegates)
	get(api, operation{
		id: "get-delegate", path: "/tokens/{token}/delegates/{address}", tag: tagToken,
		summary: "A delegate", description: "One delegate with its voting power and its record.",
		problems: []ProblemKind{NotFound},
	}, h.delegate)
	get(api, operation{
		id: "list-power-changes", path: "/tokens/{token}/delegates/{address}/power", tag: tagToken,
		summary: "Voting power over time", description: "All changes of one delegate's voting power, newest first.",
		problems: []ProblemKind{NotFound, BadCursor, CursorMismatch},
	}, h.power)
}

// DelegatesParams are the parameters of lists of delegates.
type DelegatesParams struct {
	PageParams
	Sort string `query:"sort" enum:"power,delegators,participation" default:"power" example:"delegators" doc:"Largest first, by *power*, by number of *delegators*, or by *participation* and then by the number of proposals the delegate could vote on."`
	All  bool   `query:"all" default:"false" example:"true" doc:"List delegates without voting power too."`
}

type delegatesInput struct {
	TokenPath
	DelegatesParams
}

func (h handlers) delegates(ctx context.Context, in *delegatesInput) (List[Delegate], error) {
	return h.listDelegates(ctx, []chain.Account{in.Token}, in.DelegatesParams, noToken(in.Token))
}

type daoDelegatesInput struct {
	DAOPath
	DelegatesParams
}

func (h handlers) daoDelegates(ctx context.Context, in *daoDelegatesInput) (List[Delegate], error) {
	dao, err := h.readDAO(ctx, in.DAO)
	if err != nil {
		return List[Delegate]{}, err
	}
	if len(dao.Tokens) == 0 { // would mean every token
		return newList[delegation.DelegateView](nil, nil, 0, dao.AsOf, newDelegate), nil
	}
	return h.listDelegates(ctx, dao.Tokens, in.DelegatesParams, noDAO(in.DAO))
}

func (h handlers) listDelegates(ctx context.Context, tokens []chain.Account, in DelegatesParams, missing string) (List[Delegate], error) {
	filter := delegation.DelegateFilter{Tokens: tokens, All: in.All, Order: delegation.DelegateOrder(in.Sort)}
	after, err := decodeCursor[delegation.ListKey](in.Cursor, delegateList, filter)
	if err != nil {
		return List[Delegate]{}, cursorProblem(err, in.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, in.Limit
	page, err := h.Delegation.Delegates(ctx, selected)
	if err != nil {
		return List[Delegate]{}, explain(fmt.Errorf("list delegates: %w", err), missing)
	}
	next, err := encodeCursor(delegateList, filter, page.Next)
	if err != nil {
		return List[Delegate]{}, err
	}
	return newList(page.Items, next, page.Total, page.AsOf, newDelegate), nil
}

func (h handlers) delegate(ctx context.Context, in *DelegatePath) (DelegateDetail, error) {
	view, err := h.Delegation.Delegate(ctx, in.Token, in.Address.Address)
	if err != nil {
		return DelegateDetail{}, explain(fmt.Errorf("read delegate %s of %s: %w", in.Address.Address, in.Token, err), noDelegate(in))
	}
	return DelegateDetail{Delegate: newDelegate(view), AsOf: newAsOf(view.AsOf)}, nil
}

func noDelegate(in *DelegatePath) string {
	return fmt.Sprintf("%s is no delegate of token %s here: nobody ever delegated to it and it never had voting power, or the token is not indexed.", in.Address.Address, in.Token)
}

type powerInput struct {
	DelegatePath
	PageParams
}

func (h handlers) power(ctx context.Context, in *powerInput) (List[PowerChange], error) {
	filter := delegation.PowerFilter{Token: in.Token, Delegate: in.Address.Address}
	after, err := decodeCursor[chain.Mark](in.Cursor, powerList, filter)
	if err != nil {
		return List[PowerChange]{}, cursorProblem(err, in.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, in.Limit
	page, err := h.Delegation.PowerHistory(ctx, selected)
	if err != nil {
		return List[PowerChange]{}, explain(fmt.Errorf("list power changes: %w", err), noToken(in.Token))
	}
	next, err := encodeCursor(powerList, filter, page.Next)
	if err != nil {
		return List[PowerChange]{}, err
	}
	return newList(page.Items, next, page.Total, []chain.AsOf{page.AsOf}, newPowerChange), nil
}

func newDelegate(v delegation.DelegateView) Delegate {
	out := Delegate{
		Token: v.Token, Address: Address(v.Address), Power: v.Power, PowerBP: share(v.Power, v.Supply.Total),
		PowerChanged: markOrNull(v.PowerAt), Delegators: v.Delegators,
		ProposalsVoted: v.Voted, ProposalsEligible: v.ProposalsEligible, LastVote: markOrNull(v.LastVote),
		PropositionPower: v.Proposition,
	}
	if bp, ok := v.ParticipationBasisPoints(); ok {
		out.ParticipationBP = &bp
	}
	return out
}

func newPowerChange(p delegation.PowerPoint) PowerChange {
	return PowerChange{Mark: newMark(p.Mark), Previous: p.Previous, New: p.New}
}
