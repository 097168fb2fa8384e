package page

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// searchPage shows what the search box found.
type searchPage struct {
	shell
	Problem string
	DAOs    []link
	ByID    []proposalRow
	Rows    []proposalRow
	Total   string
	Pager   pagerView
	Asked   bool
}

func (*searchPage) template() string { return "search" }

// search looks an address up at once, and text or a proposal's number in all
// DAOs.
func (s *site) search(w http.ResponseWriter, r *http.Request) error {
	asked := clip(strings.TrimSpace(r.URL.Query().Get("q")), maxQuery)
	page := searchPage{Asked: asked != ""}
	page.Title, page.Query, page.NoIndex = "Search", asked, true
	if asked == "" {
		return s.render(w, r, http.StatusOK, &page)
	}
	page.Title = "Search for “" + oneLine(asked, maxName) + "”"
	address, looksLike, err := addressAsked(asked)
	switch {
	case looksLike && err == nil:
		return redirect(w, r, http.StatusSeeOther, accountPath(address))
	case looksLike:
		page.Problem = "This looks like an address, but it cannot be one: " + err.Error() + "."
		return s.render(w, r, http.StatusBadRequest, &page)
	}
	if err := s.find(r.Context(), &page, asked, r.URL.Query().Get("after")); err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, &page)
}

// addressAsked reads an address, plain or in CAIP-10.
func addressAsked(asked string) (address common.Address, looksLike bool, err error) {
	if account, err := chain.ParseAccount(asked); err == nil {
		return account.Address, true, nil
	}
	lower := strings.ToLower(asked)
	digits := strings.TrimPrefix(lower, "0x")
	onlyHex := strings.Trim(digits, "0123456789abcdef") == ""
	if digits == lower || !onlyHex || len(digits) < 30 || len(digits) > 50 {
		return common.Address{}, strings.HasPrefix(lower, "eip155:"), errors.New("want 0x and 40 hex digits, or eip155:CHAIN:0x…")
	}
	address, err = chain.ParseAddress(asked)
	return address, true, err
}

func (s *site) find(ctx context.Context, page *searchPage, asked, cursor string) error {
	daos, err := s.governance.DAOs(ctx)
	if err != nil {
		return fmt.Errorf("read daos: %w", err)
	}
	known := contexts{site: s}
	for _, dao := range daos {
		page.seen.see(dao.AsOf...)
		if cursor == "" && (containsFold(dao.Name, asked) || containsFold(dao.Slug, asked)) {
			page.DAOs = append(page.DAOs, link{oneLine(dao.Name, maxName), daoPath(dao.Slug)})
		}
	}
	if cursor == "" {
		if err := s.findID(ctx, page, &known, daos, asked); err != nil {
			return err
		}
	}
	after, err := decodeCursor[governance.ProposalKey](cursor)
	if err != nil {
		return err
	}
	list, err := s.governance.Proposals(ctx, governance.ProposalFilter{Text: asked, After: after, Limit: proposalsPerPage})
	if err != nil {
		return fmt.Errorf("search proposals: %w", err)
	}
	page.seen.see(list.AsOf...)
	page.Total = plural(list.Total, "proposal", "proposals")
	page.Pager = pager("proposals", len(list.Items), list.Total, cursor, encodeCursor(list.Next), func(cursor string) string {
		return withQuery("/search", [2]string{"q", asked}, [2]string{"after", cursor})
	})
	page.Rows, err = known.rows(ctx, list.Items)
	return err
}

// maxGovernors bounds how many governors a number is looked up on.
const maxGovernors = 200

// findID looks a number up as the id of a proposal on every governor.
func (s *site) findID(ctx context.Context, page *searchPage, known *contexts, daos []governance.DAOView, asked string) error {
	id, err := governance.ParseProposalID(asked)
	if err != nil {
		return nil //nolint:nilerr // what was asked for is text and no number
	}
	looked := 0
	for _, dao := range daos {
		for _, governor := range dao.Governors {
			if looked++; looked > maxGovernors {
				return nil
			}
			p, err := s.governance.Proposal(ctx, governance.Ref{Governor: governor.Account, ID: id})
			if errors.Is(err, governance.ErrNotFound) {
				continue
			}
			if err != nil {
				return fmt.Errorf("look proposal %s up: %w", id, err)
			}
			rows, err := known.rows(ctx, []governance.ProposalView{p})
			if err != nil {
				return err
			}
			page.ByID = append(page.ByID, rows...)
		}
	}
	return nil
}

func containsFold(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}
