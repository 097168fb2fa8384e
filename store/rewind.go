package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// Rewind implements [chain.Sink]: it removes the facts above the ancestor and
// folds what they had touched anew from the facts that remain. The zero ancestor
// starts the source over. Every fact that goes is an entry of the corrections.
func (s *Sink) Rewind(ctx context.Context, ancestor chain.BlockRef) error {
	return s.db.update(ctx, "rewind", func(ctx context.Context, tx bun.Tx) error {
		source, err := loadSource(ctx, tx, s.source, s.db.engine.lock)
		if err != nil {
			return err
		}
		if !ancestor.IsZero() {
			window, err := loadWindow(ctx, tx, s.source)
			if err != nil {
				return err
			}
			if !slices.Contains(window, ancestor) {
				return fmt.Errorf("block %s is not among the stored headers: %w", ancestor, chain.ErrConflict)
			}
		}
		return s.db.cutBack(ctx, tx, source, ancestor, chain.CorrectedByReorg)
	})
}

// Repair removes what was read above a block, so that it is read again, because
// a provider is known to have told something wrong. Unlike a rewind it may reach
// below finality. The block must be one that the chain is known to have; the
// zero block starts the source over. What differs after the second reading is in
// the corrections, with their reason.
func (s *Sink) Repair(ctx context.Context, above chain.BlockRef) error {
	return s.db.update(ctx, "repair", func(ctx context.Context, tx bun.Tx) error {
		source, err := loadSource(ctx, tx, s.source, s.db.engine.lock)
		if err != nil {
			return err
		}
		if above.Number >= source.tip().Number {
			return nil // nothing was read above it
		}
		if err := s.db.cutBack(ctx, tx, source, above, chain.CorrectedByRepair); err != nil || above.IsZero() {
			return err
		}
		// The follower finds its tip among the stored headers.
		header := []headerRow{{SourceID: source.ID, BlockRef: above}}
		return upsert(ctx, tx, header, "source_id, number")
	})
}

// cutBack makes a block the tip, and records what goes with those above it.
func (db *DB) cutBack(ctx context.Context, tx bun.Tx, source sourceRow, ancestor chain.BlockRef, reason chain.CorrectionReason) error {
	touched, err := db.retract(ctx, tx, source, ancestor, reason)
	if err != nil {
		return err
	}
	if err := beginMending(ctx, tx, source, reason, source.tip().Number); err != nil {
		return err
	}
	if ancestor.IsZero() {
		return empty(ctx, tx, source.ID)
	}
	if err := dropDays(ctx, tx, source.ID, ancestor.Time); err != nil {
		return err
	}
	if err := touched.addTerms(ctx, tx, source.ID, ancestor.Number); err != nil {
		return err
	}
	if err := touched.addMoved(ctx, tx, source.ID, ancestor.Number); err != nil {
		return err
	}
	if err := cutFacts(ctx, tx, source.ID, ancestor.Number); err != nil {
		return err
	}
	if err := refold(ctx, tx, source, touched, ancestor.Number); err != nil {
		return err
	}
	return moveTip(ctx, tx, source, ancestor, chain.Heads{})
}

// retractChunk is how many blocks with facts are retracted at a time.
const retractChunk = 500

// retract records every log above a block as gone, and returns what they had
// touched.
func (db *DB) retract(ctx context.Context, tx bun.Tx, source sourceRow, above chain.BlockRef, reason chain.CorrectionReason) (factKeys, error) {
	touched := touchedBy(nil)
	from := above.Number + 1
	if above.IsZero() {
		from = 0
	}
	c, err := db.corrector(ctx, tx, source, reason)
	if err != nil {
		return touched, err
	}
	blocks, err := blocksWithLogs(ctx, tx, source.ID, from)
	if err != nil {
		return touched, err
	}
	for chunk := range slices.Chunk(blocks, retractChunk) {
		facts, findings, err := loadLogs(ctx, tx, source, chunk[0], chunk[len(chunk)-1])
		if err != nil {
			return touched, err
		}
		for _, fact := range facts {
			touched.add(fact)
		}
		logs, err := loggedOf(facts, findings)
		if err != nil {
			return touched, err
		}
		if err := c.retract(ctx, logs); err != nil {
			return touched, err
		}
	}
	return touched, nil
}

// blocksWithLogs returns the blocks from one on that have facts or findings.
func blocksWithLogs(ctx context.Context, tx bun.Tx, source int64, from uint64) ([]uint64, error) {
	var blocks []uint64
	err := tx.NewSelect().Table("block").Column("number").Where("source_id = ? AND number >= ?", source, from).Order("number").Scan(ctx, &blocks)
	return blocks, within(err, "load block numbers")
}

// loadLogs reads the facts and findings of a range with the hashes of their
// blocks.
func loadLogs(ctx context.Context, tx bun.Tx, source sourceRow, from, to uint64) ([]chain.Fact, []chain.Finding, error) {
	facts, err := loadFacts(ctx, tx, factQuery{source: source.ID, chain: source.Chain, from: from, to: to})
	if err != nil {
		return nil, nil, err
	}
	var rows []findingRow
	err = tx.NewSelect().Model(&rows).Where("source_id = ? AND block BETWEEN ? AND ?", source.ID, from, to).
		Order("block", "log_index", "kind").Scan(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("load findings: %w", err)
	}
	var blocks []blockRow
	if err := tx.NewSelect().Model(&blocks).Where("source_id = ? AND number BETWEEN ? AND ?", source.ID, from, to).Scan(ctx); err != nil {
		return nil, nil, fmt.Errorf("load blocks: %w", err)
	}
	hashes := map[uint64]common.Hash{}
	for _, b := range blocks {
		hashes[b.Number] = b.Hash
	}
	for i := range facts {
		facts[i].BlockHash = hashes[facts[i].Block]
	}
	findings := make([]chain.Finding, 0, len(rows))
	for _, r := range rows {
		at := r.position(source.Chain)
		at.BlockHash = hashes[at.Block]
		findings = append(findings, chain.Finding{Position: at, Kind: r.Kind, Detail: r.Detail, Raw: r.Raw})
	}
	return facts, findings, nil
}

// maxBlock is the largest block number a database holds.
const maxBlock = 1<<63 - 1

// cutFacts deletes everything that a block above the given one brought.
func cutFacts(ctx context.Context, tx bun.Tx, source int64, above uint64) error {
	for _, table := range factTables {
		if _, err := tx.NewDelete().Table(table).Where("source_id = ? AND block > ?", source, above).Exec(ctx); err != nil {
			return fmt.Errorf("cut %s: %w", table, err)
		}
	}
	for table, column := range map[string]string{"block": "number", "header": "number", "terms": "read_block", "contract": "discovered_block"} {
		_, err := tx.NewDelete().Table(table).Where("source_id = ? AND ? > ?", source, bun.Ident(column), above).Exec(ctx)
		if err != nil {
			return fmt.Errorf("cut %s: %w", table, err)
		}
	}
	return nil
}

// project folds the stored facts of a range of blocks.
func project(ctx context.Context, tx bun.Tx, source sourceRow, from, to uint64) error {
	facts, err := loadFacts(ctx, tx, factQuery{source: source.ID, chain: source.Chain, from: from, to: to})
	if err != nil {
		return err
	}
	p, err := newProjector(ctx, tx, source)
	if err != nil {
		return err
	}
	if err := p.fold(ctx, facts); err != nil {
		return err
	}
	return p.finish(ctx)
}
