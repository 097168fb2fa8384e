package api

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Vote is one vote event. A voter can have several on one proposal.
type Vote struct {
	Mark
	Governor     chain.Account         `json:"governor" doc:"The governor, in CAIP-10 form."`
	Proposal     governance.ProposalID `json:"proposal" doc:"Id of the proposal in the governor, in decimal."`
	Title        string                `json:"title" doc:"Title of the proposal; empty if it has none." example:"[EP 5.1] Funding request"`
	Voter        Address               `json:"voter" doc:"The account that voted."`
	Support      Support               `json:"support" doc:"The side taken: *against*, *for*, *abstain*; *fractional*, the weight is split as split says; *unknown*, a value that the governor's counting does not know, whose weight counts for no side."`
	SupportValue uint8                 `json:"support_value" doc:"The value of support in the event." example:"1"`
	Weight       chain.Amount          `json:"weight" doc:"Weight of the vote, in units of voting power."`
	Split        *Split                `json:"split" doc:"How a fractional vote divides its weight; null for other votes, and if it cannot be read."`
	Reason       string                `json:"reason" doc:"The reason given; empty if none. Hostile text: escape it." example:"Good use of funds"`
	Params       hexutil.Bytes         `json:"params" doc:"The params given with the vote; 0x if none." example:"0x"`
}

// Split divides the weight of a fractional vote.
type Split struct {
	Against chain.Amount `json:"against" doc:"Part of the weight against." example:"0"`
	For     chain.Amount `json:"for" doc:"Part of the weight for." example:"700000000000000000000"`
	Abstain chain.Amount `json:"abstain" doc:"Part of the weight that abstains." example:"300000000000000000000"`
}

// Support names the side a vote takes.
type Support string

// Sides.
const (
	SupportAgainst    Support = "against"
	SupportFor        Support = "for"
	SupportAbstain    Support = "abstain"
	SupportFractional Support = "fractional"
	SupportUnknown    Support = "unknown"
)

// Schema implements [huma.SchemaProvider].
func (Support) Schema(huma.Registry) *huma.Schema {
	return choice(SupportAgainst, SupportFor, SupportAbstain, SupportFractional, SupportUnknown)
}

// supportOf names the value of a vote event.
func supportOf(value uint8) Support {
	switch value {
	case governance.Against:
		return SupportAgainst
	case governance.For:
		return SupportFor
	case governance.Abstain:
		return SupportAbstain
	case governance.Fractional:
		return SupportFractional
	}
	return SupportUnknown
}

// value returns the event's value for a side that has exactly one, nil for no
// side.
func (s Support) value() *uint8 {
	value, known := map[Support]uint8{
		SupportAgainst: governance.Against, SupportFor: governance.For,
		SupportAbstain: governance.Abstain, SupportFractional: governance.Fractional,
	}[s]
	if !known {
		return nil
	}
	return &value
}

func (h handlers) registerVotes(api huma.API) {
	get(api, operation{
		id: "list-votes", path: "/governors/{governor}/proposals/{proposal}/votes", tag: tagProposal,
		summary:     "Votes on a proposal",
		description: "The votes on one proposal. Either order is of values that never change, so paging neither skips nor repeats a vote; in the order of time, votes cast while paging are not seen. A page ends early when its reasons get longer than a mebibyte.",
		problems:    []ProblemKind{NotFound, BadCursor, CursorMismatch},
	}, h.votes)
	get(api, operation{
		id: "list-delegate-votes", path: "/tokens/{token}/delegates/{address}/votes", tag: tagToken,
		summary:     "Votes of a delegate",
		description: "The votes of one account in all governors that count this token, newest first. A page ends early when its reasons get longer than a mebibyte.",
		problems:    []ProblemKind{NotFound, BadCursor, CursorMismatch},
	}, h.delegateVotes)
}

type votesInput struct {
	ProposalPath
	PageParams
	Support string       `query:"support" enum:"against,for,abstain,fractional" example:"for" doc:"Only votes that take this side."`
	Sort    string       `query:"sort" enum:"time,weight" default:"time" example:"weight" doc:"*time*: newest first; *weight*: heaviest first."`
	Voter   AddressParam `query:"voter" doc:"Only votes of this account."`
}

func (h handlers) votes(ctx context.Context, in *votesInput) (List[Vote], error) {
	ref := in.Ref()
	return h.listVotes(ctx, governance.VoteFilter{
		Ref: &ref, Voter: in.Voter.filter(), Support: Support(in.Support).value(), Order: governance.VoteOrder(in.Sort),
	}, in.PageParams, noProposal(ref))
}

type delegateVotesInput struct {
	DelegatePath
	PageParams
}

func (h handlers) delegateVotes(ctx context.Context, in *delegateVotesInput) (List[Vote], error) {
	// A filter by token finds no votes for an unknown token, which is not the
	// same as a token without votes.
	if _, err := h.readToken(ctx, in.Token); err != nil {
		return List[Vote]{}, err
	}
	return h.listVotes(ctx, governance.VoteFilter{
		Voter: &in.Address.Address, Tokens: []chain.Account{in.Token}, Order: governance.VotesByTime,
	}, in.PageParams, noToken(in.Token))
}

func (h handlers) listVotes(ctx context.Context, filter governance.VoteFilter, page PageParams, missing string) (List[Vote], error) {
	after, err := decodeCursor[governance.VoteKey](page.Cursor, voteList, filter)
	if err != nil {
		return List[Vote]{}, cursorProblem(err, page.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, page.Limit
	found, err := h.Governance.Votes(ctx, selected)
	if err != nil {
		return List[Vote]{}, explain(fmt.Errorf("list votes: %w", err), missing)
	}
	next, err := encodeCursor(voteList, filter, found.Next)
	if err != nil {
		return List[Vote]{}, err
	}
	return newList(found.Items, next, found.Total, found.AsOf, newVote), nil
}

func newVote(v governance.VoteView) Vote {
	return Vote{
		Mark: newMark(v.Mark), Governor: v.Governor, Proposal: v.ID, Title: v.Title, Voter: Address(v.Voter),
		Support: supportOf(v.Support), SupportValue: v.Support, Weight: v.Weight,
		Split: newSplit(v.Vote), Reason: v.Reason, Params: v.Params,
	}
}

// newSplit reads a fractional vote as the tally does.
func newSplit(v governance.Vote) *Split {
	var tally governance.Tally
	if v.Support != governance.Fractional || !tally.Add(governance.VoteCast{Support: v.Support, Weight: v.Weight, Params: v.Params}) {
		return nil
	}
	return &Split{Against: tally.Against, For: tally.For, Abstain: tally.Abstain}
}
