package page

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/tribune-gov/tribune/governance"
)

// proposalPage is one proposal with all there is to know before voting on it.
type proposalPage struct {
	shell
	Heading     string
	Badge       badgeView
	DAOName     string
	DAOHref     string
	Governor    string
	Proposer    addressView
	Created     timeView
	Ends        deadlineView
	Tally       tallyView
	Options     []optionView
	OptionsNote string
	Steps       []stepView
	Text        text
	RawHref     string
	Actions     []actionView
	MoreActions int
	Votes       votesView
	Facts       []factView
}

func (*proposalPage) template() string { return "proposal" }

// votesView is the list of votes with its filters.
type votesView struct {
	Rows   []voteRow
	Total  string
	Sides  []choice
	Orders []choice
	Pager  pagerView
	None   string
}

// factView is a line of identifiers.
type factView struct {
	Name string
	Text string
	Href string
	Code bool
}

func (s *site) proposal(w http.ResponseWriter, r *http.Request) error {
	p, dao, err := s.loadProposal(w, r, "")
	if err != nil || dao == nil {
		return err
	}
	ctx := r.Context()
	ref := governance.Ref{Governor: p.Governor, ID: p.ID}
	entries, asOf, err := s.governance.Timeline(ctx, ref)
	if err != nil {
		return fmt.Errorf("read timeline of %s: %w", p.ID, err)
	}
	clock, votes := s.clockOf(p), dao.votes(p.Governor)
	here := proposalPath(p.DAO, ref)
	row := s.proposalRow(dao, p)
	page := proposalPage{
		Heading: row.Title, Badge: row.Badge, DAOName: dao.name(), DAOHref: daoPath(p.DAO), Governor: row.Governor,
		Proposer: row.Proposer, Created: row.Created, Ends: row.Ends, Tally: row.Tally,
		Options: optionsOf(p, votes), OptionsNote: optionsNote(p, votes),
		Steps: s.timeline(dao, p, entries, clock),
		Text:  s.prose.render(p.Description, p.Title), RawHref: here + "/raw",
		Facts: s.proposalFacts(p, clock),
	}
	page.Title = row.Title + " · " + dao.name()
	page.Description = row.Badge.Label + " proposal of " + dao.name() + ". " + row.Tally.Outcome
	page.DAO = dao.nav("proposals")
	page.Live = p.Status == governance.StatusActive || p.Status == governance.StatusPending || p.Status == governance.StatusQueued
	page.seen.see(p.AsOf, asOf)
	writer := actionWriter{
		site: s, dao: dao, chain: p.Governor.Chain, clock: clock, votes: votes,
		href: func(i int) string { return here + "/calldata/" + strconv.Itoa(i+1) },
	}
	page.Actions, page.MoreActions = writer.views(p.Actions)
	if page.Votes, err = s.proposalVotes(ctx, &page.seen, dao, p, r.URL.Query()); err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, &page)
}

// loadProposal reads the proposal that an address names. It answers with a
// redirect, and returns no DAO, where the address is not the proposal's own.
func (s *site) loadProposal(w http.ResponseWriter, r *http.Request, rest string) (governance.ProposalView, *daoContext, error) {
	ref, err := parseRef(r.PathValue("governor"), r.PathValue("id"))
	if err != nil {
		return governance.ProposalView{}, nil, err
	}
	p, err := s.governance.Proposal(r.Context(), ref)
	if errors.Is(err, governance.ErrNotFound) {
		slug := r.PathValue("slug")
		return p, nil, notFound("There is no such proposal here", "No proposal with this number is indexed for this governor. It may be too new, or the governor may not be followed.",
			link{"All DAOs", "/"}, link{"Proposals of " + oneLine(slug, maxName), daoPath(slug) + "/proposals"})
	}
	if err != nil {
		return p, nil, fmt.Errorf("read proposal %s of %s: %w", ref.ID, ref.Governor, err)
	}
	if r.PathValue("slug") != p.DAO || r.PathValue("governor") != ref.Governor.String() || r.PathValue("id") != ref.ID.String() {
		own := proposalPath(p.DAO, ref) + rest
		if r.URL.RawQuery != "" {
			own += "?" + r.URL.RawQuery
		}
		return p, nil, redirect(w, r, http.StatusPermanentRedirect, own)
	}
	dao, err := s.loadDAO(r.Context(), p.DAO)
	return p, dao, err
}

func (s *site) proposalFacts(p governance.ProposalView, clock clockView) []factView {
	facts := []factView{
		{Name: "Proposal id", Text: p.ID.String(), Code: true},
		{Name: "Governor", Text: p.Governor.String(), Code: true, Href: s.explorerLink(p.Governor.Chain, "address", p.Governor.Address.Hex())},
		{Name: "Chain", Text: s.chainName(p.Governor.Chain)},
		{Name: "Proposed in", Text: p.Created.Tx.Hex(), Code: true, Href: s.txLink(p.Governor.Chain, p.Created.Tx)},
	}
	if p.Snapshot == governance.NeverOpens {
		facts = append(facts, factView{Name: "Snapshot", Text: notSponsored})
	} else {
		facts = append(facts, factView{Name: "Snapshot", Text: clock.name(p.Snapshot)}, factView{Name: "Deadline", Text: clock.name(p.Deadline)})
	}
	for _, contract := range []struct{ name, address string }{{"Executor", p.Details.Executor}, {"Voting strategy", p.Details.Strategy}} {
		if contract.address != "" {
			facts = append(facts, factView{Name: contract.name, Text: contract.address, Code: true, Href: s.explorerLink(p.Governor.Chain, "address", contract.address)})
		}
	}
	if p.OriginalDeadline != p.Deadline {
		facts = append(facts, factView{Name: "Deadline at first", Text: clock.name(p.OriginalDeadline)})
	}
	if p.Details.ProposalType != nil {
		facts = append(facts, factView{Name: "Type of proposal", Text: strconv.FormatUint(*p.Details.ProposalType, 10)})
	}
	if m := p.Details.Module; m != nil && m.Address != "" {
		facts = append(facts, factView{Name: "Voting module", Text: m.Address, Code: true, Href: s.explorerLink(p.Governor.Chain, "address", m.Address)})
	}
	if p.Operation.ID != [32]byte{} {
		facts = append(facts, factView{Name: "Timelock operation", Text: p.Operation.ID.Hex(), Code: true})
	}
	return append(facts, factView{Name: "Description hash", Text: p.DescriptionHash.Hex(), Code: true})
}

// sides are the support values as they stand in addresses of pages.
var sides = []struct {
	word    string
	label   string
	support uint8
}{
	{"for", "For", governance.For}, {"against", "Against", governance.Against}, {"abstain", "Abstain", governance.Abstain},
}

// proposalVotes reads the votes that the address asks for.
func (s *site) proposalVotes(ctx context.Context, seen *horizon, dao *daoContext, p governance.ProposalView, query url.Values) (votesView, error) {
	ref := governance.Ref{Governor: p.Governor, ID: p.ID}
	filter := governance.VoteFilter{Ref: &ref, Order: governance.VotesByWeight, Limit: votesPerPage}
	side, order, cursor := query.Get("support"), query.Get("order"), query.Get("after")
	here := proposalPath(p.DAO, ref)
	link := func(side, order, cursor string) string {
		return withQuery(here, [2]string{"support", side}, [2]string{"order", order}, [2]string{"after", cursor}) + "#votes"
	}
	if err := readVoteFilter(&filter, side, order, cursor); err != nil {
		return votesView{}, err
	}
	list, err := s.governance.Votes(ctx, filter)
	if err != nil {
		return votesView{}, fmt.Errorf("read votes on %s: %w", p.ID, err)
	}
	seen.see(list.AsOf...)
	view := votesView{Total: plural(list.Total, "vote", "votes"), None: "Nobody has voted on this proposal."}
	if filter.Support != nil && p.Tally.Votes > 0 {
		view.None = "Nobody has voted this way."
	}
	u := dao.votes(p.Governor)
	for _, item := range list.Items {
		row := s.voteRow(dao, p.DAO, item, u)
		row.Share = shareOfAll(item.Weight, p.Tally.For, p.Tally.Against, p.Tally.Abstain)
		view.Rows = append(view.Rows, row)
	}
	view.Sides = []choice{{Text: "All", Href: link("", order, ""), Current: side == ""}}
	for _, known := range sides {
		view.Sides = append(view.Sides, choice{Text: known.label, Href: link(known.word, order, ""), Current: side == known.word, Class: known.word})
	}
	view.Orders = []choice{
		{Text: "Heaviest first", Href: link(side, "", ""), Current: filter.Order == governance.VotesByWeight},
		{Text: "Newest first", Href: link(side, string(governance.VotesByTime), ""), Current: filter.Order == governance.VotesByTime},
	}
	view.Pager = pager("votes", len(list.Items), list.Total, cursor, encodeCursor(list.Next), func(cursor string) string { return link(side, order, cursor) })
	return view, nil
}

// readVoteFilter takes the filter of a list of votes from the address.
func readVoteFilter(filter *governance.VoteFilter, side, order, cursor string) error {
	for _, known := range sides {
		if side == known.word {
			filter.Support = &known.support
		}
	}
	if side != "" && filter.Support == nil {
		return badRequest("Votes can be filtered by for, against or abstain.")
	}
	switch order {
	case "", string(governance.VotesByWeight):
	case string(governance.VotesByTime):
		filter.Order = governance.VotesByTime
	default:
		return badRequest("Votes can be ordered by weight or time.")
	}
	after, err := decodeCursor[governance.VoteKey](cursor)
	filter.After = after
	return err
}
