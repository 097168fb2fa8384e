package page

import (
	"fmt"
	"net/http"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// delegatesPage is the list of a DAO's delegates.
type delegatesPage struct {
	shell
	Name    string
	Orders  []choice
	Tokens  []choice // where the DAO has several
	Rows    []delegateRow
	Several bool
	Total   string
	Pager   pagerView
}

func (*delegatesPage) template() string { return "delegates" }

// delegateRow is a delegate in a list, for the delegates partial.
type delegateRow struct {
	Address       addressView
	Token         string // symbol
	Chain         string
	Power         amountView
	Share         shareView // of the supply
	Bar           int       // relative to the most powerful in the list
	Delegators    string
	Participation participationView
	LastVote      timeView
}

// participationView is how many of the proposals an account could vote on it
// voted on.
type participationView struct {
	Text  string // "23 of 25"
	Share shareView
}

func participation(d delegation.DelegateView) participationView {
	bp, ok := d.ParticipationBasisPoints()
	if !ok {
		return participationView{Text: "nothing to vote on yet"}
	}
	return participationView{
		Text:  count(d.Voted) + " of " + count(d.ProposalsEligible),
		Share: shareView{Known: true, Text: percent(bp, d.Voted > 0), Width: barWidth(bp, d.Voted > 0)},
	}
}

func (s *site) delegateRow(dao *daoContext, d delegation.DelegateView) delegateRow {
	token, ok := dao.tokens[d.Token]
	u := unitOf(nil)
	if ok {
		u = unitOf(&token)
	}
	path := delegatePath(dao.Slug, chain.Account{}, d.Address)
	if len(dao.Tokens) > 1 {
		path = delegatePath(dao.Slug, d.Token, d.Address)
	}
	row := delegateRow{
		Address: addressOf(d.Address, path), Token: u.Symbol, Chain: s.chainName(d.Token.Chain),
		Power: u.amount(d.Power), Share: shareOf(d.Power, d.Supply.Total),
		Delegators: count(d.Delegators), Participation: participation(d),
	}
	row.Address.Label = dao.labels[chain.Account{Chain: d.Token.Chain, Address: d.Address}]
	if d.LastVote != nil {
		row.LastVote = s.moment(d.LastVote.Time)
	}
	return row
}

// delegateRows makes the rows of a list, with bars relative to the most
// powerful of each token: shares of the supply are too small to compare.
func (s *site) delegateRows(dao *daoContext, items []delegation.DelegateView) []delegateRow {
	most := map[chain.Account]chain.Amount{}
	for _, d := range items {
		if d.Power.Cmp(most[d.Token]) > 0 {
			most[d.Token] = d.Power
		}
	}
	var rows []delegateRow
	for _, d := range items {
		row := s.delegateRow(dao, d)
		row.Bar = share(d.Power, most[d.Token]).Width
		rows = append(rows, row)
	}
	return rows
}

func (s *site) delegates(w http.ResponseWriter, r *http.Request) error {
	dao, err := s.loadDAO(r.Context(), r.PathValue("slug"))
	if err != nil {
		return err
	}
	query := r.URL.Query()
	here, sort, chosen, cursor := daoPath(dao.Slug)+"/delegates", query.Get("sort"), query.Get("token"), query.Get("after")
	address := func(sort, token, cursor string) string {
		return withQuery(here, [2]string{"sort", sort}, [2]string{"token", token}, [2]string{"after", cursor})
	}
	page := delegatesPage{Name: dao.name(), Several: len(dao.Tokens) > 1}
	page.Title, page.DAO = "Delegates of "+page.Name, dao.nav("delegates")
	page.Description = "Who holds the voting power of " + page.Name + ", how many delegate to them, and how often they vote."
	page.seen.see(dao.AsOf...)
	filter, err := delegateFilter(dao, sort, chosen, cursor, here)
	if err != nil {
		return err
	}
	for _, order := range delegateOrders {
		word := string(order.order)
		if order.order == delegation.DelegatesByPower {
			word = ""
		}
		page.Orders = append(page.Orders, choice{Text: order.label, Href: address(word, chosen, ""), Current: filter.Order == order.order})
	}
	if page.Several {
		page.Tokens = []choice{{Text: "All tokens", Href: address(sort, "", ""), Current: chosen == ""}}
		for _, token := range dao.orderedTokens() {
			id := token.String()
			page.Tokens = append(page.Tokens, choice{Text: unitOf(&token).Symbol + " on " + s.chainName(token.Chain), Href: address(sort, id, ""), Current: chosen == id})
		}
	}
	if len(filter.Tokens) > 0 {
		list, err := s.delegation.Delegates(r.Context(), filter)
		if err != nil {
			return gone(fmt.Errorf("read delegates of %s: %w", dao.Slug, err), address(sort, chosen, ""))
		}
		page.seen = nil // the list speaks as of its own first page
		page.seen.see(list.AsOf...)
		page.Rows, page.Total = s.delegateRows(dao, list.Items), plural(list.Total, "delegate", "delegates")
		page.Pager = pager("delegates", len(list.Items), list.Total, cursor, encodeCursor(list.Next), func(cursor string) string { return address(sort, chosen, cursor) })
	}
	return s.render(w, r, http.StatusOK, &page)
}

var delegateOrders = []struct {
	order delegation.DelegateOrder
	label string
}{
	{delegation.DelegatesByPower, "Voting power"},
	{delegation.DelegatesByDelegators, "Delegators"},
	{delegation.DelegatesByParticipation, "Participation"},
}

// delegateFilter reads what the address asks for.
func delegateFilter(dao *daoContext, sort, token, cursor, here string) (delegation.DelegateFilter, error) {
	filter := delegation.DelegateFilter{Tokens: dao.tokenIDs(), Limit: delegatesPerPage}
	for _, known := range delegateOrders {
		if sort == string(known.order) || sort == "" && filter.Order == "" {
			filter.Order = known.order
		}
	}
	if filter.Order == "" {
		return filter, badRequest("Delegates can be sorted by power, delegators or participation.", link{"All delegates", here})
	}
	if token != "" {
		id, err := chain.ParseAccount(token)
		if _, known := dao.tokens[id]; err != nil || !known {
			return filter, badRequest("The token in the address is not one of this DAO's.", link{"All delegates", here})
		}
		filter.Tokens = []chain.Account{id}
	}
	after, err := decodeCursor[delegation.ListKey](cursor)
	filter.After = after
	return filter, err
}
