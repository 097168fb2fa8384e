package page

import (
	"context"
	"fmt"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// delegatePage is one delegate of a DAO's token.
type delegatePage struct {
	shell
	Name          string
	DAOHref       string
	Address       addressView
	Explorer      string
	Account       string // CAIP-10
	Token         string
	Tokens        []choice // where the DAO has several
	Power         amountView
	Proposition   *amountView // power to propose, where the token announces another
	Share         shareView   // of the supply
	OfDelegated   shareView
	Since         timeView
	Delegators    string
	Participation participationView
	LastVote      timeView
	Chart         *chartView
	Changes       []powerRow
	MoreChanges   string // how many changes the chart leaves out
	Holders       []holderRow
	HoldersPager  pagerView
	Votes         []voteRow
	VotesPager    pagerView
	VotesTotal    string
}

func (*delegatePage) template() string { return "delegate" }

// powerRow is a change of power in the table beside the chart.
type powerRow struct {
	When   timeView
	Place  string
	Link   string
	Before amountView
	After  amountView
}

// holderRow is an account that delegates.
type holderRow struct {
	Address addressView
	Balance amountView
	Part    string     // of the balance that is delegated; "" if all of it
	Deposit amountView // besides, in the multi-delegate contract; unknown if nothing
	Share   shareView  // of the delegate's power
	Since   timeView
}

// Bounds of what one page draws of a delegate's history.
const (
	powerPerRead   = 500
	powerReads     = 2
	changesInTable = 100
)

func (s *site) delegate(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	dao, err := s.loadDAO(ctx, r.PathValue("slug"))
	if err != nil {
		return err
	}
	address, err := chain.ParseAddress(r.PathValue("address"))
	if err != nil {
		return notFound("This is not an account", "An account is 0x and 40 hex digits: "+err.Error()+".", link{"Delegates of " + dao.name(), daoPath(dao.Slug) + "/delegates"})
	}
	query := r.URL.Query()
	if own := address.Hex(); r.PathValue("address") != own {
		return redirect(w, r, http.StatusPermanentRedirect, withQuery(delegatePath(dao.Slug, chain.Account{}, address), [2]string{"token", query.Get("token")}))
	}
	d, token, err := s.findDelegate(ctx, dao, address, query.Get("token"))
	if err != nil {
		return err
	}
	u := unitOf(&token)
	page := delegatePage{
		Name: dao.name(), DAOHref: daoPath(dao.Slug),
		Address:  dao.address(token.Chain, address),
		Explorer: s.explorerLink(token.Chain, "address", address.Hex()),
		Account:  chain.Account{Chain: token.Chain, Address: address}.String(),
		Token:    u.Symbol + " on " + s.chainName(token.Chain),
		Power:    u.amount(d.Power), Share: shareOf(d.Power, d.Supply.Total), OfDelegated: share(d.Power, d.Supply.Delegated),
		Delegators: count(d.Delegators), Participation: participation(d),
	}
	page.Title, page.DAO = "Delegate "+page.Address.Head+"…"+page.Address.Tail+" · "+page.Name, dao.nav("delegates")
	page.Description = fmt.Sprintf("Voting power, delegators and votes of %s in %s.", address.Hex(), page.Name)
	page.seen.see(d.AsOf)
	if d.Proposition != nil {
		page.Proposition = new(u.amount(*d.Proposition))
	}
	if d.PowerAt != nil {
		page.Since = s.moment(d.PowerAt.Time)
	}
	if d.LastVote != nil {
		page.LastVote = s.moment(d.LastVote.Time)
	}
	for _, load := range []func(context.Context, *delegatePage, *daoContext, delegation.DelegateView, unit, url.Values) error{s.otherTokens, s.powerHistory, s.delegators, s.delegateVotes} {
		if err := load(ctx, &page, dao, d, u, query); err != nil {
			return err
		}
	}
	return s.render(w, r, http.StatusOK, &page)
}

// findDelegate reads the delegate of the token that is asked for, or of the
// first that knows the account.
func (s *site) findDelegate(ctx context.Context, dao *daoContext, address common.Address, asked string) (delegation.DelegateView, delegation.TokenView, error) {
	tokens := dao.orderedTokens()
	if asked != "" {
		id, err := chain.ParseAccount(asked)
		token, known := dao.tokens[id]
		if err != nil || !known {
			return delegation.DelegateView{}, token, badRequest("The token in the address is not one of this DAO's.", link{"Without it", delegatePath(dao.Slug, chain.Account{}, address)})
		}
		tokens = []delegation.TokenView{token}
	}
	for _, token := range tokens {
		d, err := s.delegation.Delegate(ctx, token.Account, address)
		if err != nil {
			return d, token, fmt.Errorf("read delegate %s of %s: %w", address.Hex(), token.Account, err)
		}
		if !d.IsEmpty() {
			return d, token, nil
		}
	}
	return delegation.DelegateView{}, delegation.TokenView{}, notFound("Not a delegate here",
		fmt.Sprintf("%s never had voting power in %s, and nobody delegates to it.", address.Hex(), dao.name()),
		link{"What is known of this account", accountPath(address)}, link{"Delegates of " + dao.name(), daoPath(dao.Slug) + "/delegates"})
}

// otherTokens links the same account as a delegate of the DAO's other tokens.
func (s *site) otherTokens(ctx context.Context, page *delegatePage, dao *daoContext, d delegation.DelegateView, _ unit, _ url.Values) error {
	if len(dao.Tokens) < 2 {
		return nil
	}
	for _, token := range dao.orderedTokens() {
		other, err := s.delegation.Delegate(ctx, token.Account, d.Address)
		if err != nil {
			return fmt.Errorf("read delegate %s of %s: %w", d.Address.Hex(), token.Account, err)
		}
		if other.IsEmpty() {
			continue
		}
		page.Tokens = append(page.Tokens, choice{
			Text: unitOf(&token).Symbol + " on " + s.chainName(token.Chain),
			Href: delegatePath(dao.Slug, token.Account, d.Address), Current: token.Account == d.Token,
		})
	}
	if len(page.Tokens) < 2 {
		page.Tokens = nil // no choice to make
	}
	return nil
}

// powerHistory reads the history for the chart and the table beside it.
func (s *site) powerHistory(ctx context.Context, page *delegatePage, _ *daoContext, d delegation.DelegateView, u unit, _ url.Values) error {
	filter := delegation.PowerFilter{Token: d.Token, Delegate: d.Address, Limit: powerPerRead}
	var points []delegation.PowerPoint
	var total int64
	for range powerReads {
		history, err := s.delegation.PowerHistory(ctx, filter)
		if err != nil {
			return fmt.Errorf("read power of %s: %w", d.Address.Hex(), err)
		}
		page.seen.see(history.AsOf)
		points, total = append(points, history.Items...), history.Total
		if history.Next == nil {
			break
		}
		filter.After = history.Next
	}
	if left := total - int64(len(points)); left > 0 {
		page.MoreChanges = count(left)
	}
	page.Chart = s.powerChart(points, d.AsOf.Block, u)
	for _, point := range points[:min(len(points), changesInTable)] {
		page.Changes = append(page.Changes, powerRow{
			When: s.moment(point.Time), Place: "block " + group(point.Block), Link: s.txLink(d.Token.Chain, point.Tx),
			Before: u.bare(point.Previous), After: u.bare(point.New),
		})
	}
	return nil
}

func (s *site) delegators(ctx context.Context, page *delegatePage, dao *daoContext, d delegation.DelegateView, u unit, query url.Values) error {
	cursor := query.Get("delegators")
	after, err := decodeCursor[delegation.ListKey](cursor)
	if err != nil {
		return err
	}
	here := delegatePath(dao.Slug, chain.Account{}, d.Address)
	address := func(cursor string) string {
		return withQuery(here, [2]string{"token", query.Get("token")}, [2]string{"delegators", cursor}) + "#delegators"
	}
	list, err := s.delegation.Holders(ctx, delegation.HolderFilter{Token: d.Token, Delegate: &d.Address, After: after, Limit: holdersPerPage})
	if err != nil {
		return gone(fmt.Errorf("read delegators of %s: %w", d.Address.Hex(), err), address(""))
	}
	page.seen.see(list.AsOf)
	for _, holder := range list.Items {
		row := holderRow{Address: dao.address(d.Token.Chain, holder.Address), Balance: u.optional(holder.Balance)}
		s.fillGiven(&row, &holder, d, u)
		page.Holders = append(page.Holders, row)
	}
	page.HoldersPager = pager("delegators", len(list.Items), list.Total, cursor, encodeCursor(list.Next), address)
	return nil
}

// fillGiven says what a holder gives a delegate, in all, and since when the oldest
// of it.
func (s *site) fillGiven(row *holderRow, holder *delegation.Holder, d delegation.DelegateView, u unit) {
	var all chain.Amount
	known, oldest := true, uint64(0)
	for _, given := range holder.SharesOf(d.Address) {
		votes := holder.Votes(given)
		if known = known && votes != nil; known {
			all, _ = all.Add(*votes) // parts of one supply
		}
		if given.Deposit != nil {
			row.Deposit = u.amount(*given.Deposit)
		} else {
			row.Part = partOf(given)
		}
		if given.Since != nil && (oldest == 0 || given.Since.Time < oldest) {
			oldest = given.Since.Time
		}
	}
	if known {
		row.Share = share(all, d.Power)
	}
	if oldest != 0 {
		row.Since = s.moment(oldest)
	}
}

func (s *site) delegateVotes(ctx context.Context, page *delegatePage, dao *daoContext, d delegation.DelegateView, _ unit, query url.Values) error {
	cursor := query.Get("votes")
	after, err := decodeCursor[governance.VoteKey](cursor)
	if err != nil {
		return err
	}
	filter := governance.VoteFilter{Voter: &d.Address, Tokens: []chain.Account{d.Token}, Order: governance.VotesByTime, After: after, Limit: votesPerPage}
	rows, list, err := s.votesOf(ctx, filter, &page.seen)
	if err != nil {
		return err
	}
	page.Votes, page.VotesTotal = rows, plural(list.Total, "vote", "votes")
	here := delegatePath(dao.Slug, chain.Account{}, d.Address)
	page.VotesPager = pager("votes", len(list.Items), list.Total, cursor, encodeCursor(list.Next), func(cursor string) string {
		return withQuery(here, [2]string{"token", query.Get("token")}, [2]string{"votes", cursor}) + "#votes"
	})
	return nil
}
