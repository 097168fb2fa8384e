package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// Rewind implements [chain.Sink]: it removes the facts above the ancestor and
// folds what they had touched anew from the facts that remain. The zero ancestor
// starts the source over.
func (s *Sink) Rewind(ctx context.Context, ancestor chain.BlockRef) error {
	return s.db.update(ctx, "rewind", func(ctx context.Context, tx bun.Tx) error {
		source, err := loadSource(ctx, tx, s.source, s.db.engine.lock)
		if err != nil {
			return err
		}
		if ancestor.IsZero() {
			return reset(ctx, tx, s.source)
		}
		window, err := loadWindow(ctx, tx, s.source)
		if err != nil {
			return err
		}
		if !slices.Contains(window, ancestor) {
			return fmt.Errorf("block %s is not among the stored headers: %w", ancestor, chain.ErrConflict)
		}
		lost, err := loadFacts(ctx, tx, factQuery{source: source.ID, chain: source.Chain, from: ancestor.Number + 1, to: maxBlock})
		if err != nil {
			return err
		}
		touched := touchedBy(lost)
		if err := touched.addTerms(ctx, tx, source.ID, ancestor.Number); err != nil {
			return err
		}
		if err := cutFacts(ctx, tx, source.ID, ancestor.Number); err != nil {
			return err
		}
		if err := refold(ctx, tx, source, touched, ancestor.Number); err != nil {
			return err
		}
		return moveTip(ctx, tx, source, ancestor, chain.Heads{})
	})
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

// rebuildChunk is how many blocks with facts a rebuild folds at a time.
const rebuildChunk = 5_000

// Rebuild drops a source's projections and folds them anew from its facts.
func (db *DB) Rebuild(ctx context.Context, source int64) error {
	return db.update(ctx, "rebuild projections", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, db.engine.lock)
		if err != nil {
			return err
		}
		for _, table := range []string{"proposal", "holder", "delegate", "supply"} {
			if _, err := tx.NewDelete().Table(table).Where("source_id = ?", source).Exec(ctx); err != nil {
				return fmt.Errorf("drop %s: %w", table, err)
			}
		}
		var blocks []uint64
		if err := tx.NewSelect().Table("block").Column("number").Where("source_id = ?", source).Order("number").Scan(ctx, &blocks); err != nil {
			return fmt.Errorf("load block numbers: %w", err)
		}
		for chunk := range slices.Chunk(blocks, rebuildChunk) {
			if err := project(ctx, tx, row, chunk[0], chunk[len(chunk)-1]); err != nil {
				return err
			}
		}
		return moveTip(ctx, tx, row, row.tip(), chain.Heads{})
	})
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
