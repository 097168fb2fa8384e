package store

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// Reindexing is what a reindex of one source did, and what it could not do
// without reading the chain again.
type Reindexing struct {
	Source      int64
	AsOf        chain.AsOf
	Blocks      int   // with facts, folded anew
	Decoded     int64 // kept logs that are facts now
	Undecodable int64 // kept logs that are still not understood
	// Unread are families of the source some of whose events were not asked for
	// when the chain was read: this version knows more of them.
	Unread []string
	// Introduced are contracts that newly decoded logs speak of. Their own logs
	// were not read.
	Introduced []chain.Contract
}

// Complete reports whether the source is now as if it had been read by this
// version.
func (r Reindexing) Complete() bool { return len(r.Unread) == 0 && len(r.Introduced) == 0 }

// reindexChunk is how many blocks with facts a reindex folds at a time.
const reindexChunk = 5_000

// Reindex makes everything that is derived of a source's facts anew, without
// reading the chain. Before, it decodes once more the logs that were kept
// because they could not be; each one that is understood now is a correction.
// It is one transaction: killed half-way, it leaves what was there. folded is
// told how many of the blocks are done; it may be nil.
func (db *DB) Reindex(ctx context.Context, source int64, families chain.Families, folded func(done, total int)) (Reindexing, error) {
	out := Reindexing{Source: source}
	err := db.update(ctx, "reindex", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, db.engine.lock)
		if err != nil {
			return err
		}
		out.AsOf = row.asOf()
		if err := db.redecode(ctx, tx, row, families, &out); err != nil {
			return err
		}
		if out.Unread, err = unread(ctx, tx, row, families); err != nil {
			return err
		}
		if out.Blocks, err = reproject(ctx, tx, row, folded); err != nil {
			return err
		}
		return moveTip(ctx, tx, row, row.tip(), chain.Heads{})
	})
	return out, err
}

// reproject drops a source's projections and folds them anew from its facts. The
// findings that folds make are projections too.
func reproject(ctx context.Context, tx bun.Tx, source sourceRow, folded func(done, total int)) (int, error) {
	for _, table := range []string{"proposal", "holder", "share", "deposit", "delegate", "supply"} {
		if _, err := tx.NewDelete().Table(table).Where("source_id = ?", source.ID).Exec(ctx); err != nil {
			return 0, fmt.Errorf("drop %s: %w", table, err)
		}
	}
	_, err := tx.NewDelete().Table("finding").Where("source_id = ? AND kind IN (?, ?)", source.ID, chain.FindingOrphan, chain.FindingInconsistent).Exec(ctx)
	if err != nil {
		return 0, fmt.Errorf("drop findings: %w", err)
	}
	if err := dropDays(ctx, tx, source.ID, 0); err != nil {
		return 0, err
	}
	blocks, err := blocksWithLogs(ctx, tx, source.ID, 0)
	if err != nil {
		return 0, err
	}
	done := 0
	for chunk := range slices.Chunk(blocks, reindexChunk) {
		if err := project(ctx, tx, source, chunk[0], chunk[len(chunk)-1]); err != nil {
			return 0, err
		}
		if done += len(chunk); folded != nil {
			folded(done, len(blocks))
		}
	}
	return len(blocks), nil
}

// redecode reads the kept logs of a source with the decoders of this version.
func (db *DB) redecode(ctx context.Context, tx bun.Tx, source sourceRow, families chain.Families, out *Reindexing) error {
	var rows []contractRow
	if err := tx.NewSelect().Model(&rows).Where("source_id = ?", source.ID).Order("address").Scan(ctx); err != nil {
		return fmt.Errorf("load contracts: %w", err)
	}
	contracts := make([]chain.Contract, 0, len(rows))
	for _, row := range rows {
		contracts = append(contracts, row.contract())
	}
	registry, err := chain.NewRegistry(families, contracts)
	if err != nil {
		return fmt.Errorf("this version cannot read what is stored: %w", err)
	}
	var blocks []uint64
	err = tx.NewSelect().Table("finding").ColumnExpr("DISTINCT block").
		Where("source_id = ? AND kind = ?", source.ID, chain.FindingUndecodable).Order("block").Scan(ctx, &blocks)
	if err != nil {
		return fmt.Errorf("find kept logs: %w", err)
	}
	for chunk := range slices.Chunk(blocks, retractChunk) {
		_, findings, err := loadLogs(ctx, tx, source, chunk[0], chunk[len(chunk)-1])
		if err != nil {
			return err
		}
		if err := db.redecodeThese(ctx, tx, source, registry, findings, out); err != nil {
			return err
		}
	}
	return nil
}

func (db *DB) redecodeThese(ctx context.Context, tx bun.Tx, source sourceRow, registry *chain.Registry, findings []chain.Finding, out *Reindexing) error {
	var facts []chain.Fact
	var before []chain.Finding
	for _, f := range findings {
		if f.Kind != chain.FindingUndecodable {
			continue
		}
		fact, _, fresh, err := registry.Decode(f)
		if err != nil {
			return err //nolint:wrapcheck // names the finding
		}
		if fact == nil {
			out.Undecodable++
			continue
		}
		out.Decoded++
		out.Introduced = append(out.Introduced, fresh...)
		facts, before = append(facts, *fact), append(before, f)
	}
	if len(facts) == 0 {
		return nil
	}
	return db.upgrade(ctx, tx, source, before, facts)
}

// upgrade puts facts in the place of findings, and says so.
func (db *DB) upgrade(ctx context.Context, tx bun.Tx, source sourceRow, before []chain.Finding, facts []chain.Fact) error {
	var rows factRows
	c, err := db.corrector(ctx, tx, source, chain.CorrectedByDecoder)
	if err != nil {
		return err
	}
	for i, fact := range facts {
		was, err := loggedOf(nil, before[i:i+1])
		if err != nil {
			return err
		}
		is, err := loggedOf([]chain.Fact{fact}, nil)
		if err != nil {
			return err
		}
		old, err := encodeRecord(was[0].record)
		if err != nil {
			return err
		}
		fresh, err := encodeRecord(is[0].record)
		if err != nil {
			return err
		}
		c.entry(chain.RowReplaced, is[0].key, old, fresh, 0)
		if err := rows.add(source.ID, fact); err != nil {
			return err
		}
		_, err = tx.NewDelete().Table("finding").Where("source_id = ? AND block = ? AND log_index = ? AND kind = ?",
			source.ID, fact.Block, fact.LogIndex, chain.FindingUndecodable).Exec(ctx)
		if err != nil {
			return fmt.Errorf("drop finding: %w", err)
		}
	}
	rows.blocks = nil // they are there: a finding has its block
	if err := rows.insert(ctx, bulk{Tx: tx}); err != nil {
		return err
	}
	return c.flush(ctx)
}

// askedRow is what was asked for of the contracts of a family.
type askedRow struct {
	bun.BaseModel `bun:"table:asked"`
	SourceID      int64         `bun:"source_id,pk"`
	Family        string        `bun:"family,pk"`
	Topics        []common.Hash `bun:"topics,type:text"`
}

// saveAsked keeps what a source is asked for from its first block on.
func saveAsked(ctx context.Context, tx bun.Tx, source int64, families chain.Families) error {
	rows := make([]askedRow, 0, len(families.Decoders))
	for _, family := range slices.Sorted(maps.Keys(families.Decoders)) {
		rows = append(rows, askedRow{SourceID: source, Family: family, Topics: families.Topics(family)})
	}
	return upsert(ctx, tx, rows, "source_id, family")
}

// unread returns the families of a source of which this version knows events
// that were not asked for.
func unread(ctx context.Context, tx bun.Tx, source sourceRow, families chain.Families) ([]string, error) {
	if source.tip().IsZero() {
		return nil, nil // nothing was read at all
	}
	var rows []askedRow
	err := tx.NewSelect().Model(&rows).Where("source_id = ?", source.ID).Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("load what was asked for: %w", err)
	}
	asked := map[string][]common.Hash{}
	for _, row := range rows {
		asked[row.Family] = row.Topics
	}
	var used, out []string
	if err := tx.NewSelect().Table("contract").ColumnExpr("DISTINCT family").Where("source_id = ?", source.ID).Order("family").Scan(ctx, &used); err != nil {
		return nil, fmt.Errorf("load families: %w", err)
	}
	for _, family := range used {
		if slices.ContainsFunc(families.Topics(family), func(topic common.Hash) bool { return !slices.Contains(asked[family], topic) }) {
			out = append(out, family)
		}
	}
	return out, nil
}

// StartOver has everything of a source read again from the chain. Its pages are
// empty until that is done. What differs then is in the corrections.
func (db *DB) StartOver(ctx context.Context, source int64) error {
	return db.update(ctx, "start over", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, db.engine.lock)
		if err != nil || row.tip().IsZero() {
			return err
		}
		return db.cutBack(ctx, tx, row, chain.BlockRef{}, chain.CorrectedByDecoder)
	})
}
