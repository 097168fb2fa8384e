package store

import (
	"context"
	"fmt"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// findingPageRow is a finding with its chain, which stands once per source.
type findingPageRow struct {
	findingRow
	Chain chain.ID `bun:"chain"`
}

// Findings implements [governance.Repo]: newest first.
func (db *DB) Findings(ctx context.Context, f governance.FindingFilter) (governance.FindingPage, error) {
	var page governance.FindingPage
	err := db.reader(ctx, "list findings", func(ctx context.Context, r reader) error {
		governors, err := r.governorsOf(ctx, f.DAO)
		if err != nil {
			return err
		}
		page.AsOf = r.asOf(governors)
		sources := make([]int64, 0, len(governors))
		for _, g := range governors {
			sources = append(sources, g.SourceID)
		}
		where, args := "f.source_id IN (?)", []any{bun.List(sources)}
		const tables = " FROM finding AS f JOIN source AS s ON s.id = f.source_id WHERE "
		if err := r.tx.NewRaw("SELECT count(*)"+tables+where, args...).Scan(ctx, &page.Total); err != nil {
			return fmt.Errorf("count findings: %w", err)
		}
		if f.After != nil {
			where += " AND (f.time, s.chain, f.block, f.log_index, f.kind) < (?, ?, ?, ?, ?)"
			args = append(args, f.After.Time, f.After.Chain, f.After.Block, f.After.Log, f.After.Kind)
		}
		var rows []findingPageRow
		err = r.tx.NewRaw("SELECT f.*, s.chain"+tables+where+
			" ORDER BY f.time DESC, s.chain DESC, f.block DESC, f.log_index DESC, f.kind DESC LIMIT ?", append(args, f.Limit+1)...).Scan(ctx, &rows)
		if err != nil {
			return fmt.Errorf("load findings: %w", err)
		}
		more := len(rows) > f.Limit
		if more {
			rows = rows[:f.Limit]
		}
		for _, row := range rows {
			page.Items = append(page.Items, chain.Finding{Position: row.position(row.Chain), Kind: row.Kind, Detail: row.Detail, Raw: row.Raw})
		}
		if more {
			next := governance.FindingKeyOf(page.Items[len(page.Items)-1])
			page.Next = &next
		}
		return nil
	})
	return page, err
}
