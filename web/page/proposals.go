package page

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// proposalsPage is the list of a DAO's proposals.
type proposalsPage struct {
	shell
	Name      string
	Action    string // of the form
	Statuses  []choice
	Status    string
	Text      string
	Proposer  string
	Governor  string
	Governors []choice // where the DAO has several; Href is the value
	Problem   string   // what is wrong with what was typed
	Filtered  bool
	ClearHref string
	Rows      []proposalRow
	Total     string
	Pager     pagerView
}

func (*proposalsPage) template() string { return "proposals" }

// Sizes of pages, in rows.
const (
	proposalsPerPage = 25
	votesPerPage     = 25
	delegatesPerPage = 50
	holdersPerPage   = 25
)

// maxQuery bounds what is searched for, in runes.
const maxQuery = 200

func (s *site) proposals(w http.ResponseWriter, r *http.Request) error {
	dao, err := s.loadDAO(r.Context(), r.PathValue("slug"))
	if err != nil {
		return err
	}
	query := r.URL.Query()
	page := proposalsPage{Name: dao.name(), Action: daoPath(dao.Slug) + "/proposals"}
	page.Title, page.DAO = "Proposals of "+page.Name, dao.nav("proposals")
	page.Description = "Every proposal of " + page.Name + " with its votes and state, by status, text and proposer."
	page.seen.see(dao.AsOf...)
	filter, err := page.read(dao, query)
	if err != nil {
		return err
	}
	status := http.StatusOK
	if page.Problem != "" {
		status = http.StatusBadRequest
	} else if err := s.listProposals(r, &page, dao, filter); err != nil {
		return err
	}
	s.proposalChoices(&page, dao)
	return s.render(w, r, status, &page)
}

// read takes the filter from the address. What a person typed wrong is told in
// the form; what only a broken link can hold is an error.
func (p *proposalsPage) read(dao *daoContext, query url.Values) (governance.ProposalFilter, error) {
	filter := governance.ProposalFilter{DAO: dao.Slug, Limit: proposalsPerPage}
	p.Status, p.Governor = query.Get("status"), query.Get("governor")
	p.Text = clip(strings.TrimSpace(query.Get("q")), maxQuery)
	p.Proposer = clip(strings.TrimSpace(query.Get("proposer")), maxQuery)
	filter.Text = p.Text
	if p.Status != "" {
		status, err := governance.ParseStatus(p.Status)
		if err != nil {
			return filter, badRequest("There is no such status: "+err.Error()+".", link{"All proposals", p.Action})
		}
		filter.Statuses = []governance.Status{status}
	}
	if p.Governor != "" {
		governor, err := chain.ParseAccount(p.Governor)
		if err != nil {
			return filter, badRequest("The governor cannot be read: "+err.Error()+".", link{"All proposals", p.Action})
		}
		filter.Governor, p.Governor = &governor, governor.String()
	}
	if p.Proposer != "" {
		if address, err := chain.ParseAddress(p.Proposer); err != nil {
			p.Problem = "The proposer is not an address: " + err.Error() + "."
		} else {
			filter.Proposer, p.Proposer = &address, address.Hex()
		}
	}
	p.Filtered = p.Text != "" || p.Proposer != "" || p.Governor != ""
	after, err := decodeCursor[governance.ProposalKey](query.Get("after"))
	filter.After = after
	return filter, err
}

func (s *site) listProposals(r *http.Request, page *proposalsPage, dao *daoContext, filter governance.ProposalFilter) error {
	list, err := s.governance.Proposals(r.Context(), filter)
	if err != nil {
		return fmt.Errorf("read proposals of %s: %w", dao.Slug, err)
	}
	page.seen.see(list.AsOf...)
	page.Total = plural(list.Total, "proposal", "proposals")
	for _, item := range list.Items {
		page.Rows = append(page.Rows, s.proposalRow(dao, item))
		page.Live = page.Live || item.Status == governance.StatusActive
	}
	page.Pager = pager("proposals", len(list.Items), list.Total, r.URL.Query().Get("after"), encodeCursor(list.Next), func(cursor string) string {
		return page.with(page.Status, cursor)
	})
	return nil
}

// with is the page's address with another status and place.
func (p *proposalsPage) with(status, cursor string) string {
	return withQuery(p.Action, [2]string{"status", status}, [2]string{"q", p.Text}, [2]string{"proposer", p.Proposer},
		[2]string{"governor", p.Governor}, [2]string{"after", cursor})
}

// proposalChoices makes the filter chips. Their counts are those of the whole
// DAO, so they are left out where something else narrows the list.
func (s *site) proposalChoices(page *proposalsPage, dao *daoContext) {
	counted := func(n int64) string {
		if page.Filtered {
			return ""
		}
		return count(n)
	}
	page.Statuses = []choice{{Text: "All", Href: page.with("", ""), Current: page.Status == "", Count: counted(proposalCount(dao.DAOView)), Class: "all"}}
	for _, status := range governance.Statuses() {
		n := dao.Proposals[status]
		if n == 0 && page.Status != string(status) {
			continue
		}
		page.Statuses = append(page.Statuses, choice{
			Text: badge(status).Label, Href: page.with(string(status), ""),
			Current: page.Status == string(status), Count: counted(n), Class: string(status),
		})
	}
	if page.Filtered {
		page.ClearHref = withQuery(page.Action, [2]string{"status", page.Status})
	}
	if !dao.several() {
		return
	}
	page.Governors = []choice{{Text: "Every governor", Current: page.Governor == ""}}
	for _, governor := range dao.Governors {
		id := governor.String()
		page.Governors = append(page.Governors, choice{Text: s.governorName(dao, governor.Account), Href: id, Current: page.Governor == id})
	}
}
