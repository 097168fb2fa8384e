package page

import (
	"context"
	"fmt"
	"net/http"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// correctionsPage lists what was stored of a DAO and turned out wrong.
type correctionsPage struct {
	shell
	Name  string
	Rows  []correctionView
	Total string
	Pager pagerView
}

func (*correctionsPage) template() string { return "corrections" }

// correctionView is an entry of the feed.
type correctionView struct {
	ID       string
	Action   string
	Event    string
	Reason   string
	Before   recordView
	After    recordView
	Recorded timeView
}

// recordView is a row as it was or is. Without a place there is none.
type recordView struct {
	Place    string
	Link     string
	When     timeView
	Contract addressView
	Fields   string
}

// Bounds of a page of corrections.
const (
	correctionsPerPage = 25
	maxFields          = 400 // characters of a row
)

func (s *site) corrections(w http.ResponseWriter, r *http.Request) error {
	dao, err := s.loadDAO(r.Context(), r.PathValue("slug"))
	if err != nil {
		return err
	}
	page := correctionsPage{Name: dao.name()}
	page.Title, page.DAO = "Corrections of "+page.Name, dao.nav("corrections")
	page.Description = "Every event of " + page.Name + " that was stored and had to be taken back, put back or replaced."
	word := r.URL.Query().Get("after")
	after, err := decodeCursor[governance.CorrectionKey](word)
	if err != nil {
		return err
	}
	list, err := s.governance.Corrections(r.Context(), governance.CorrectionFilter{DAO: dao.Slug, Newest: true, After: after, Limit: correctionsPerPage})
	if err != nil {
		return fmt.Errorf("read corrections of %s: %w", dao.Slug, err)
	}
	page.seen.see(list.AsOf...)
	page.Total = plural(list.Total, "correction", "corrections")
	for _, c := range list.Items {
		page.Rows = append(page.Rows, s.correction(dao, c))
	}
	page.Pager = pager("corrections", len(list.Items), list.Total, word, encodeCursor(list.Next), func(cursor string) string {
		return withQuery(correctionsPath(dao.Slug), [2]string{"after", cursor})
	})
	return s.render(w, r, http.StatusOK, &page)
}

func (s *site) correction(dao *daoContext, c chain.Correction) correctionView {
	view := correctionView{
		ID: count(c.ID), Action: correctionAction(c.Action), Reason: correctionReason(c.Reason),
		Recorded: s.moment(uint64(c.RecordedAt.Unix())), Before: s.record(dao, c.Before), After: s.record(dao, c.After),
	}
	for _, record := range []*chain.Record{c.Before, c.After} {
		if record != nil {
			view.Event = oneLine(record.Event, maxName)
		}
	}
	return view
}

func (s *site) record(dao *daoContext, r *chain.Record) recordView {
	if r == nil {
		return recordView{}
	}
	id := r.Contract.Chain
	return recordView{
		Place: s.chainName(id) + ", block " + group(r.Block) + ", log " + count(int64(r.LogIndex)), Link: s.txLink(id, r.Tx),
		When: s.moment(uint64(r.Time.Unix())), Contract: dao.address(id, r.Contract.Address), Fields: oneLine(string(r.Fields), maxFields),
	}
}

func correctionAction(action chain.CorrectionAction) string {
	words := map[chain.CorrectionAction]string{
		chain.RowRetracted: "Taken back", chain.RowRestored: "Put back", chain.RowReplaced: "Replaced", chain.RowAdded: "Had been missing",
	}
	if known, ok := words[action]; ok {
		return known
	}
	return oneLine(string(action), maxName)
}

func correctionReason(reason chain.CorrectionReason) string {
	words := map[chain.CorrectionReason]string{
		chain.CorrectedByReorg:   "the chain was reorganised",
		chain.CorrectedByRepair:  "a provider had told it wrongly",
		chain.CorrectedByDecoder: "this version reads what an earlier one could not",
	}
	if known, ok := words[reason]; ok {
		return known
	}
	return oneLine(string(reason), maxName)
}

// overviewCorrections leads from the overview to the corrections, if there are any.
func (s *site) overviewCorrections(ctx context.Context, page *overviewPage, dao *daoContext) error {
	list, err := s.governance.Corrections(ctx, governance.CorrectionFilter{DAO: dao.Slug, Newest: true, Limit: 1})
	if err != nil {
		return fmt.Errorf("count corrections of %s: %w", dao.Slug, err)
	}
	if list.Total > 0 {
		page.Corrections, page.CorrectionsHref = plural(list.Total, "correction", "corrections"), correctionsPath(dao.Slug)
	}
	return nil
}
