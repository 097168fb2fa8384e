package client

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// Lister reads the page of a list that a cursor begins; "" begins the first.
type Lister[T any] func(ctx context.Context, cursor string) (api.List[T], error)

// Pages iterates over the pages of a list. It ends after an error.
func (l Lister[T]) Pages(ctx context.Context) iter.Seq2[api.List[T], error] {
	return func(yield func(api.List[T], error) bool) {
		cursor := ""
		for {
			page, err := l(ctx, cursor)
			if !yield(page, err) || err != nil || page.Next == nil {
				return
			}
			if *page.Next == "" || *page.Next == cursor {
				yield(page, fmt.Errorf("list does not go on: cursor %.40q leads to itself", cursor))
				return
			}
			cursor = *page.Next
		}
	}
}

// All iterates over the rows of a list. It ends after an error.
func (l Lister[T]) All(ctx context.Context) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for page, err := range l.Pages(ctx) {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, item := range page.Items {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// ProposalQuery selects proposals. Zero fields do not filter.
type ProposalQuery struct {
	DAO      string // slug
	Governor *chain.Account
	Statuses []governance.Status
	Proposer *common.Address
	Text     string
	Limit    int // rows of a page, at most 100; 0 for the server's choice
}

// Proposals lists proposals, newest first.
func (c *Client) Proposals(q ProposalQuery) Lister[api.Proposal] {
	path := []string{"proposals"}
	if q.DAO != "" {
		path = []string{"daos", q.DAO, "proposals"}
	}
	parameters := query{}.limit(q.Limit).text("q", q.Text).address("proposer", q.Proposer)
	if q.Governor != nil {
		parameters = parameters.text("governor", q.Governor.String())
	}
	for _, status := range q.Statuses {
		parameters = parameters.text("status", string(status))
	}
	return lister[api.Proposal](c, parameters, path...)
}

// Findings lists what could not be made sense of in a DAO, newest first. limit
// is the number of rows of a page, at most 100; 0 for the server's choice.
func (c *Client) Findings(slug string, limit int) Lister[api.Finding] {
	return lister[api.Finding](c, query{}.limit(limit), "daos", slug, "findings")
}

// CorrectionQuery selects entries of the feed of corrections. Zero fields do not
// filter.
type CorrectionQuery struct {
	DAO    string // slug
	Chain  chain.ID
	Reason chain.CorrectionReason
	After  int64 // only entries with a greater id
	Newest bool  // newest first; else in the order of the feed
	Limit  int   // rows of a page, at most 100; 0 for the server's choice
}

// Corrections lists what was stored and turned out wrong.
func (c *Client) Corrections(q CorrectionQuery) Lister[api.Correction] {
	parameters := query{}.limit(q.Limit).text("dao", q.DAO).text("reason", string(q.Reason))
	if q.Chain != 0 {
		parameters = parameters.text("chain", q.Chain.String())
	}
	if q.After != 0 {
		parameters = parameters.text("after", strconv.FormatInt(q.After, 10))
	}
	if q.Newest {
		parameters = parameters.text("sort", "newest")
	}
	return lister[api.Correction](c, parameters, "corrections")
}

// VoteQuery selects votes on a proposal. Zero fields do not filter.
type VoteQuery struct {
	Support api.Support
	Voter   *common.Address
	Order   governance.VoteOrder // by time if unset
	Limit   int                  // rows of a page, at most 100; 0 for the server's choice
}

// Votes lists the votes on a proposal.
func (c *Client) Votes(ref governance.Ref, q VoteQuery) Lister[api.Vote] {
	parameters := query{}.limit(q.Limit).text("support", string(q.Support)).address("voter", q.Voter).text("sort", string(q.Order))
	return lister[api.Vote](c, parameters, "governors", ref.Governor.String(), "proposals", ref.ID.String(), "votes")
}

// DelegateQuery selects and orders delegates.
type DelegateQuery struct {
	Order string // power, delegators or participation; by power if unset
	All   bool   // those without voting power too
	Limit int    // rows of a page, at most 100; 0 for the server's choice
}

func (q DelegateQuery) parameters() query {
	out := query{}.limit(q.Limit).text("sort", q.Order)
	if q.All {
		out = out.text("all", "true")
	}
	return out
}

// Delegates lists the delegates of a token, as of the block of the first page.
func (c *Client) Delegates(token chain.Account, q DelegateQuery) Lister[api.Delegate] {
	return lister[api.Delegate](c, q.parameters(), "tokens", token.String(), "delegates")
}

// DAODelegates lists the delegates of all tokens of a DAO.
func (c *Client) DAODelegates(slug string, q DelegateQuery) Lister[api.Delegate] {
	return lister[api.Delegate](c, q.parameters(), "daos", slug, "delegates")
}

// DelegateVotes lists the votes of a delegate, newest first.
func (c *Client) DelegateVotes(token chain.Account, address common.Address, limit int) Lister[api.Vote] {
	return lister[api.Vote](c, query{}.limit(limit), "tokens", token.String(), "delegates", address.Hex(), "votes")
}

// PowerChanges lists the changes of a delegate's voting power, newest first.
func (c *Client) PowerChanges(token chain.Account, address common.Address, limit int) Lister[api.PowerChange] {
	return lister[api.PowerChange](c, query{}.limit(limit), "tokens", token.String(), "delegates", address.Hex(), "power")
}

// Holders lists the holders of a token, largest first, as of the block of the
// first page. With delegate only those who delegate to it; the zero address
// stands for nobody.
func (c *Client) Holders(token chain.Account, delegate *common.Address, limit int) Lister[api.Holder] {
	return lister[api.Holder](c, query{}.limit(limit).address("delegate", delegate), "tokens", token.String(), "holders")
}

func lister[T any](c *Client, q query, path ...string) Lister[T] {
	return func(ctx context.Context, cursor string) (api.List[T], error) {
		return read[api.List[T]](ctx, c, q.with("cursor", cursor), path...)
	}
}

// query are the parameters of a request; unset ones are left out.
type query map[string][]string

func (q query) text(name, value string) query {
	if value != "" {
		q[name] = append(q[name], value)
	}
	return q
}

func (q query) limit(value int) query {
	if value == 0 {
		return q
	}
	return q.text("limit", strconv.Itoa(value))
}

func (q query) address(name string, value *common.Address) query {
	if value == nil {
		return q
	}
	return q.text(name, value.Hex())
}

// with leaves q as it is.
func (q query) with(name, value string) query {
	out := make(query, len(q)+1)
	maps.Copy(out, q)
	return out.text(name, value)
}
