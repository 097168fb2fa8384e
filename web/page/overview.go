package page

import (
	"context"
	"fmt"
	"net/http"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// overviewPage is a DAO at a glance.
type overviewPage struct {
	shell
	Name      string
	Chains    []string
	Proposals string
	Voters    string
	Votes     string
	States    []stateView
	Active    []proposalRow
	Recent    []proposalRow
	AllHref   string
	Tokens    []tokenCard
	Delegates []delegateRow
	Several   bool // more than one token
	Everyone  string
	Governors []governorView
	Findings  []findingView

	Corrections     string // how many there are; "" if none
	CorrectionsHref string
}

func (*overviewPage) template() string { return "overview" }

// tokenCard is a token with its numbers.
type tokenCard struct {
	Name      string
	Symbol    string
	Chain     string
	Family    string
	Address   addressView
	Explorer  string
	Supply    amountView
	Delegated amountView
	Share     shareView // of the supply that is delegated
	Holders   string
	Delegates string
}

// findingView is something on the chain that could not be read.
type findingView struct {
	Kind     string
	Detail   string
	Contract addressView
	Place    string
	Link     string
	When     timeView
}

// Sizes of the lists on the overview.
const (
	recentOnOverview    = 8
	delegatesOnOverview = 10
	findingsOnOverview  = 10
)

func (s *site) overview(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	dao, err := s.loadDAO(ctx, r.PathValue("slug"))
	if err != nil {
		return err
	}
	page := overviewPage{
		Name: dao.name(), Chains: s.chains(dao.DAOView),
		Proposals: count(proposalCount(dao.DAOView)), Voters: count(dao.Voters), Votes: count(dao.Votes),
		States: statesOf(dao), AllHref: daoPath(dao.Slug) + "/proposals",
		Several: len(dao.Tokens) > 1, Everyone: daoPath(dao.Slug) + "/delegates",
	}
	page.Title, page.DAO = page.Name, dao.nav("overview")
	page.Description = fmt.Sprintf("%s: %s proposals and %s votes by %s accounts, with delegates and rules read from the contracts.", page.Name, page.Proposals, page.Votes, page.Voters)
	page.seen.see(dao.AsOf...)
	for _, token := range dao.orderedTokens() {
		page.Tokens = append(page.Tokens, s.tokenCard(token, true))
	}
	for _, governor := range dao.Governors {
		page.Governors = append(page.Governors, s.governorView(dao, governor))
	}
	for _, load := range []func(context.Context, *overviewPage, *daoContext) error{s.overviewProposals, s.overviewDelegates, s.overviewFindings, s.overviewCorrections} {
		if err := load(ctx, &page, dao); err != nil {
			return err
		}
	}
	page.Live = len(page.Active) > 0
	return s.render(w, r, http.StatusOK, &page)
}

func (s *site) overviewProposals(ctx context.Context, page *overviewPage, dao *daoContext) error {
	open := []governance.Status{governance.StatusActive, governance.StatusPending}
	active, err := s.governance.Proposals(ctx, governance.ProposalFilter{DAO: dao.Slug, Statuses: open, Limit: activeOnHome})
	if err != nil {
		return fmt.Errorf("read open proposals of %s: %w", dao.Slug, err)
	}
	recent, err := s.governance.Proposals(ctx, governance.ProposalFilter{DAO: dao.Slug, Limit: recentOnOverview + len(active.Items)})
	if err != nil {
		return fmt.Errorf("read recent proposals of %s: %w", dao.Slug, err)
	}
	page.seen.see(active.AsOf...)
	page.seen.see(recent.AsOf...)
	for _, item := range active.Items {
		page.Active = append(page.Active, s.proposalRow(dao, item))
	}
	for _, item := range recent.Items {
		isOpen := item.Status == governance.StatusActive || item.Status == governance.StatusPending
		if !isOpen && len(page.Recent) < recentOnOverview {
			page.Recent = append(page.Recent, s.proposalRow(dao, item))
		}
	}
	return nil
}

func (s *site) overviewDelegates(ctx context.Context, page *overviewPage, dao *daoContext) error {
	if len(dao.tokens) == 0 {
		return nil
	}
	list, err := s.delegation.Delegates(ctx, delegation.DelegateFilter{Tokens: dao.tokenIDs(), Order: delegation.DelegatesByPower, Limit: delegatesOnOverview})
	if err != nil {
		return fmt.Errorf("read delegates of %s: %w", dao.Slug, err)
	}
	page.seen.see(list.AsOf...)
	page.Delegates = s.delegateRows(dao, list.Items)
	return nil
}

func (s *site) overviewFindings(ctx context.Context, page *overviewPage, dao *daoContext) error {
	findings, err := s.governance.Findings(ctx, governance.FindingFilter{DAO: dao.Slug, Limit: findingsOnOverview})
	if err != nil {
		return fmt.Errorf("read findings of %s: %w", dao.Slug, err)
	}
	for _, f := range findings.Items {
		page.Findings = append(page.Findings, findingView{
			Kind: findingKind(f.Kind), Detail: oneLine(f.Detail, maxReason),
			Contract: dao.address(f.Chain, f.Address),
			Place:    s.chainName(f.Chain) + ", block " + group(f.Block),
			Link:     s.txLink(f.Chain, f.TxHash), When: s.moment(f.BlockTime),
		})
	}
	return nil
}

// findingKind is a finding's kind in words.
func findingKind(kind string) string {
	words := map[string]string{
		chain.FindingUndecodable:  "Log that does not decode",
		chain.FindingOrphan:       "Event about something never created",
		chain.FindingInconsistent: "Contradicts earlier events",
	}
	if known, ok := words[kind]; ok {
		return known
	}
	return oneLine(kind, maxName)
}

func (s *site) tokenCard(token delegation.TokenView, withChain bool) tokenCard {
	u := unitOf(&token)
	card := tokenCard{
		Name: oneLine(token.Name, maxName), Symbol: u.Symbol, Family: token.Family,
		Supply: u.optional(token.Total), Delegated: u.amount(token.Delegated),
		Share:   shareOf(token.Delegated, token.Total),
		Holders: count(token.Holders), Delegates: count(token.Delegates),
		Explorer: s.explorerLink(token.Chain, "token", token.Address.Hex()),
		Address:  accountView(token.Address),
	}
	if withChain {
		card.Chain = s.chainName(token.Chain)
	}
	return card
}

// tokenIDs are the DAO's indexed tokens.
func (d *daoContext) tokenIDs() []chain.Account {
	var out []chain.Account
	for _, token := range d.orderedTokens() {
		out = append(out, token.Account)
	}
	return out
}
