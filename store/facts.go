package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// insertChunk bounds the rows of one INSERT statement.
const insertChunk = 500

// insert writes rows in bounded statements.
func insert[T any](ctx context.Context, tx bun.Tx, rows []T) error {
	for chunk := range slices.Chunk(rows, insertChunk) {
		if _, err := tx.NewInsert().Model(&chunk).Returning("NULL").Exec(ctx); err != nil {
			return fmt.Errorf("insert %d rows of %T: %w", len(chunk), chunk[0], err)
		}
	}
	return nil
}

// insertFacts writes a batch's facts and findings.
func insertFacts(ctx context.Context, b bulk, source int64, batch chain.Batch) error {
	var rows factRows
	for _, fact := range batch.Facts {
		if err := rows.add(source, fact); err != nil {
			return err
		}
	}
	findings := make([]findingRow, 0, len(batch.Findings))
	for _, f := range batch.Findings {
		findings = append(findings, findingRow{place: placeOf(source, f.Position), Kind: f.Kind, Detail: f.Detail, Raw: f.Raw})
		rows.blocks = append(rows.blocks, blockOf(source, f.Position))
	}
	rows.blocks = distinct(rows.blocks)
	if err := rows.insert(ctx, b); err != nil {
		return err
	}
	return insert(ctx, b.Tx, findings)
}

// insert writes decoded logs into their tables.
func (r *factRows) insert(ctx context.Context, b bulk) error {
	for _, write := range []func() error{
		func() error { return bulkInsert(ctx, b, r.blocks) },
		func() error { return insert(ctx, b.Tx, r.proposals) },
		func() error { return insert(ctx, b.Tx, r.details) },
		func() error { return insert(ctx, b.Tx, r.lifecycle) },
		func() error { return bulkInsert(ctx, b, r.votes) },
		func() error { return bulkInsert(ctx, b, r.delegations) },
		func() error { return bulkInsert(ctx, b, r.powers) },
		func() error { return bulkInsert(ctx, b, r.proposition) },
		func() error { return insert(ctx, b.Tx, r.deposits) },
		func() error { return insert(ctx, b.Tx, r.proxies) },
		func() error { return bulkInsert(ctx, b, r.transfers) },
		func() error { return insert(ctx, b.Tx, r.timelocks) },
		func() error { return insert(ctx, b.Tx, r.parameters) },
	} {
		if err := write(); err != nil {
			return err
		}
	}
	return nil
}

// distinct sorts blocks and keeps one row of each.
func distinct(blocks []blockRow) []blockRow {
	slices.SortStableFunc(blocks, func(a, b blockRow) int { return cmp.Compare(a.Number, b.Number) })
	return slices.CompactFunc(blocks, func(a, b blockRow) bool { return a.Number == b.Number })
}

// narrowing adds conditions to a query.
type narrowing func(*bun.SelectQuery) *bun.SelectQuery

// factQuery selects facts of one source in a closed range of blocks.
type factQuery struct {
	source   int64
	chain    chain.ID
	from, to uint64
	// where names the tables to read, with what to read of each; nil reads all
	// of every table.
	where map[string]narrowing
}

type eventRow interface {
	event() chain.Event
	position(id chain.ID) chain.Position
}

// loadFacts reads facts in the order of the chain.
func loadFacts(ctx context.Context, db bun.IDB, q factQuery) ([]chain.Fact, error) {
	var out []chain.Fact
	for _, load := range []func() error{
		func() error { return loadTable[proposalCreatedRow](ctx, db, q, "proposal_created", &out) },
		func() error { return loadTable[proposalDetailRow](ctx, db, q, "proposal_detail", &out) },
		func() error { return loadTable[proposalEventRow](ctx, db, q, "proposal_event", &out) },
		func() error { return loadTable[voteRow](ctx, db, q, "vote", &out) },
		func() error { return loadTable[delegationChangeRow](ctx, db, q, "delegation_change", &out) },
		func() error { return loadTable[powerChangeRow](ctx, db, q, "power_change", &out) },
		func() error {
			return loadTable[propositionChangeRow](ctx, db, q, "proposition_change", &out)
		},
		func() error { return loadTable[depositChangeRow](ctx, db, q, "deposit_change", &out) },
		func() error { return loadTable[proxyDeployedRow](ctx, db, q, "proxy_deployed", &out) },
		func() error { return loadTable[transferRow](ctx, db, q, "transfer", &out) },
		func() error { return loadTable[timelockEventRow](ctx, db, q, "timelock_event", &out) },
		func() error { return loadTable[parameterChangeRow](ctx, db, q, "parameter_change", &out) },
	} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(out, func(a, b chain.Fact) int { return a.Compare(b.Position) })
	return out, nil
}

func loadTable[T eventRow](ctx context.Context, db bun.IDB, q factQuery, table string, out *[]chain.Fact) error {
	narrow, wanted := q.where[table]
	if q.where != nil && !wanted {
		return nil
	}
	var rows []T
	query := db.NewSelect().Model(&rows).
		Where("source_id = ?", q.source).Where("block BETWEEN ? AND ?", q.from, q.to)
	if narrow != nil {
		query = narrow(query)
	}
	if err := query.Scan(ctx); err != nil {
		return fmt.Errorf("load %s: %w", table, err)
	}
	for _, row := range rows {
		*out = append(*out, chain.Fact{Position: row.position(q.chain), Event: row.event()})
	}
	return nil
}
