package page

import (
	"context"
	"fmt"
	"net/http"

	"github.com/tribune-gov/tribune/governance"
)

// homePage lists the DAOs of the instance.
type homePage struct {
	shell
	DAOs      []daoCard
	Active    []proposalRow
	More      int64 // open votes beyond those listed
	OpenTotal string
	Proposals string
	Votes     string
}

func (*homePage) template() string { return "home" }

// daoCard is a DAO in the list.
type daoCard struct {
	Name      string
	Href      string
	Initial   string
	Hue       int
	Chains    []string
	Active    int64
	Proposals string
	States    []stateView
	Voters    string
	Tokens    []tokenCard
}

// stateView is a part of a DAO's proposals on the states partial.
type stateView struct {
	Badge badgeView
	Count string
	Href  string
	X     int
	Width int
}

// activeOnHome bounds the open votes on the first page.
const activeOnHome = 12

func (s *site) home(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	daos, err := s.governance.DAOs(ctx)
	if err != nil {
		return fmt.Errorf("read daos: %w", err)
	}
	page := homePage{}
	page.Title = "DAOs"
	known := contexts{site: s, loaded: map[string]*daoContext{}}
	var proposals, votes int64
	for _, view := range daos {
		dao, err := s.context(ctx, view)
		if err != nil {
			return err
		}
		known.loaded[view.Slug] = dao
		page.seen.see(view.AsOf...)
		page.DAOs = append(page.DAOs, s.daoCard(dao))
		proposals, votes = proposals+proposalCount(view), votes+view.Votes
	}
	page.Proposals, page.Votes = count(proposals), count(votes)
	if err := s.openVotes(ctx, &page, known); err != nil {
		return err
	}
	page.Live = len(page.Active) > 0
	return s.render(w, r, http.StatusOK, &page)
}

func (s *site) openVotes(ctx context.Context, page *homePage, known contexts) error {
	open, err := s.governance.Proposals(ctx, governance.ProposalFilter{Statuses: []governance.Status{governance.StatusActive}, Limit: activeOnHome})
	if err != nil {
		return fmt.Errorf("read active proposals: %w", err)
	}
	page.seen.see(open.AsOf...)
	page.More, page.OpenTotal = open.Total-int64(len(open.Items)), count(open.Total)
	page.Active, err = known.rows(ctx, open.Items)
	return err
}

func (s *site) daoCard(dao *daoContext) daoCard {
	card := daoCard{
		Name: dao.name(), Href: daoPath(dao.Slug),
		Chains: s.chains(dao.DAOView), Active: dao.Proposals[governance.StatusActive],
		States: statesOf(dao), Voters: count(dao.Voters), Proposals: count(proposalCount(dao.DAOView)),
	}
	if card.Name == "" {
		card.Name = dao.Slug
	}
	card.Initial = initial(card.Name)
	for _, letter := range []byte(dao.Slug) {
		card.Hue = (card.Hue*31 + int(letter)) % 8
	}
	for _, token := range dao.orderedTokens() {
		card.Tokens = append(card.Tokens, s.tokenCard(token, len(card.Chains) > 1))
	}
	return card
}

// initial is the first letter of a name.
func initial(name string) string {
	for _, letter := range name {
		return string(letter)
	}
	return "?"
}

func proposalCount(dao governance.DAOView) int64 {
	var total int64
	for _, n := range dao.Proposals {
		total += n
	}
	return total
}

// statesOf sets a DAO's proposals by status on a bar.
func statesOf(dao *daoContext) []stateView {
	total := proposalCount(dao.DAOView)
	if total == 0 {
		return nil
	}
	var out []stateView
	var before int64
	for _, status := range governance.Statuses() {
		n := dao.Proposals[status]
		if n == 0 {
			continue
		}
		from, to := before*fullWidth/total, (before+n)*fullWidth/total
		out = append(out, stateView{
			Badge: badge(status), Count: count(n),
			Href: withQuery(daoPath(dao.Slug)+"/proposals", [2]string{"status", string(status)}),
			X:    int(from), Width: int(to - from),
		})
		before += n
	}
	return out
}
