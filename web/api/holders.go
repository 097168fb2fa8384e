package api

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// Holder is an account that ever held or delegated a token.
type Holder struct {
	Token     chain.Account `json:"token" doc:"The token, in CAIP-10 form." example:"eip155:1:0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"`
	Address   Address       `json:"address" doc:"The account."`
	Balance   *chain.Amount `json:"balance" doc:"What it holds; null if the token's transfers contradict each other."`
	Owned     *chain.Amount `json:"owned" doc:"What it owns: its balance with what it has deposited for delegates, by which lists are sorted; 0 for a proxy, whose balance is the deposits of others; null if the balance is unknown."`
	Delegates []Share       `json:"delegates" doc:"Whom it delegates to: one account in most tokens, several where the votes of one holder can be split, and none if nobody votes for it."`
	Delegated *Mark         `json:"delegated" doc:"When it last chose; null if it never did."`

	ProxyOf             *Address `json:"proxy_of" doc:"The delegate for whom this account holds the deposits of others; null unless it is a proxy of the token's multi-delegate contract."`
	PropositionDelegate *Address `json:"proposition_delegate" doc:"Who has its power to propose; null unless the token delegates that apart from the power to vote."`
}

// Share is what one delegate has of a holder's votes.
type Share struct {
	Address     Address       `json:"address" doc:"The delegate."`
	BasisPoints *uint16       `json:"basis_points" doc:"Its part of the holder's balance, in basis points; 10000 is all of it. Null for a deposit in the token's multi-delegate contract, which is no part of the balance." example:"10000"`
	Votes       *chain.Amount `json:"votes" doc:"What it votes with by that: the deposit, or the part rounded down as the token does; null if the balance is unknown."`
	Since       *Mark         `json:"since" doc:"When it was given that; null if by the token's rule, without a choice."`
}

func (h handlers) registerHolders(api huma.API) {
	problems := []ProblemKind{NotFound, BadCursor, CursorMismatch, SnapshotGone}
	paging := " By what they own, largest first. The list is read as of the block of its first page, which as_of names, so paging neither skips nor repeats a holder while balances move."
	get(api, operation{
		id: "list-holders", path: "/tokens/{token}/holders", tag: tagToken,
		summary: "Holders of a token", description: "Holders of one token." + paging, problems: problems,
	}, h.holders)
	get(api, operation{
		id: "list-delegators", path: "/tokens/{token}/delegates/{address}/delegators", tag: tagToken,
		summary: "Delegators of a delegate", description: "Holders of one token who delegate to this account, all of their votes or a part." + paging, problems: problems,
	}, h.delegators)
}

type holdersInput struct {
	TokenPath
	PageParams
	Delegate AddressParam `query:"delegate" doc:"Only holders who delegate to this account; the zero address stands for nobody."`
}

func (h handlers) holders(ctx context.Context, in *holdersInput) (List[Holder], error) {
	return h.listHolders(ctx, in.Token, in.Delegate.filter(), in.PageParams)
}

type delegatorsInput struct {
	DelegatePath
	PageParams
}

func (h handlers) delegators(ctx context.Context, in *delegatorsInput) (List[Holder], error) {
	return h.listHolders(ctx, in.Token, &in.Address.Address, in.PageParams)
}

func (h handlers) listHolders(ctx context.Context, token chain.Account, delegate *common.Address, in PageParams) (List[Holder], error) {
	filter := delegation.HolderFilter{Token: token, Delegate: delegate}
	after, err := decodeCursor[delegation.ListKey](in.Cursor, holderList, filter)
	if err != nil {
		return List[Holder]{}, cursorProblem(err, in.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, in.Limit
	page, err := h.Delegation.Holders(ctx, selected)
	if err != nil {
		return List[Holder]{}, explain(fmt.Errorf("list holders of %s: %w", token, err), noToken(token))
	}
	next, err := encodeCursor(holderList, filter, page.Next)
	if err != nil {
		return List[Holder]{}, err
	}
	return newList(page.Items, next, page.Total, []chain.AsOf{page.AsOf}, newHolder), nil
}

func newHolder(h delegation.Holder) Holder {
	return Holder{
		Token: h.Token, Address: Address(h.Address), Balance: h.Balance, Owned: h.Owned(), ProxyOf: (*Address)(h.ProxyOf),
		Delegates: newShares(h), Delegated: markOrNull(h.Delegated),
		PropositionDelegate: (*Address)(h.PropositionDelegate),
	}
}

func newShares(h delegation.Holder) []Share {
	out := make([]Share, len(h.Shares))
	for i, s := range h.Shares {
		out[i] = Share{Address: Address(s.Delegate), Votes: h.Votes(s), Since: markOrNull(s.Since)}
		if s.Deposit == nil {
			out[i].BasisPoints = &s.BasisPoints
		}
	}
	return out
}
