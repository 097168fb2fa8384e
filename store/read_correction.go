package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Corrections implements [governance.Repo].
func (db *DB) Corrections(ctx context.Context, f governance.CorrectionFilter) (governance.CorrectionPage, error) {
	var page governance.CorrectionPage
	err := db.reader(ctx, "list corrections", func(ctx context.Context, r reader) error {
		where, args, err := r.correctionConditions(ctx, f, &page)
		if err != nil {
			return err
		}
		if err := r.tx.NewRaw("SELECT count(*) FROM correction WHERE "+where, args...).Scan(ctx, &page.Total); err != nil {
			return fmt.Errorf("count corrections: %w", err)
		}
		order, behind := " ORDER BY id LIMIT ?", " AND id > ?"
		if f.Newest {
			order, behind = " ORDER BY id DESC LIMIT ?", " AND id < ?"
		}
		if f.After != nil {
			where, args = where+behind, append(args, f.After.ID)
		}
		var rows []correctionRow
		if err := r.tx.NewRaw("SELECT * FROM correction WHERE "+where+order, append(args, f.Limit+1)...).Scan(ctx, &rows); err != nil {
			return fmt.Errorf("load corrections: %w", err)
		}
		if limit := correctionsOnPage(rows, f.Limit); len(rows) > limit {
			rows = rows[:limit]
			page.Next = &governance.CorrectionKey{ID: rows[limit-1].ID}
		}
		for _, row := range rows {
			item, err := row.correction()
			if err != nil {
				return err
			}
			page.Items = append(page.Items, item)
		}
		return nil
	})
	return page, err
}

// correctionConditions is the filter in SQL; it also says as of when the page is.
func (r reader) correctionConditions(ctx context.Context, f governance.CorrectionFilter, page *governance.CorrectionPage) (string, []any, error) {
	where, args := []string{"id > ?", "action <> ?"}, []any{f.Since, held}
	add := func(condition string, values ...any) {
		where, args = append(where, condition), append(args, values...)
	}
	governors, err := r.governorsOf(ctx, f.DAO)
	if err != nil {
		return "", nil, err
	}
	if f.DAO != "" {
		sources := []int64{}
		for _, g := range governors {
			sources = append(sources, g.SourceID)
		}
		add("source_id IN (?)", bun.List(sources))
	}
	if f.Chain != 0 {
		add("chain = ?", f.Chain)
	}
	if f.Reason != "" {
		add("reason = ?", f.Reason)
	}
	for _, asOf := range r.asOf(governors) {
		if f.Chain == 0 || asOf.Chain == f.Chain {
			page.AsOf = append(page.AsOf, asOf)
		}
	}
	return strings.Join(where, " AND "), args, nil
}

// correctionsOnPage is how many of the rows, at least one, a page takes.
func correctionsOnPage(rows []correctionRow, limit int) int {
	text := 0
	for i, row := range rows[:min(len(rows), limit)] {
		for _, record := range []*string{row.Before, row.After} {
			if record != nil {
				text += len(*record)
			}
		}
		if i > 0 && text > maxPageText {
			return i
		}
	}
	return limit
}

func (r correctionRow) correction() (chain.Correction, error) {
	out := chain.Correction{
		ID: r.ID, Chain: r.Chain, Reason: r.Reason, Action: r.Action, Retraction: r.Retraction,
		RecordedAt: time.Unix(r.RecordedAt, 0).UTC(),
	}
	var err error
	if out.Before, err = decodeRecord(r.Before); err != nil {
		return out, err
	}
	out.After, err = decodeRecord(r.After)
	return out, err
}
