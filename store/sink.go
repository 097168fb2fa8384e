package store

import (
	"context"
	"fmt"
	"iter"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// Sink stores one source's facts; it implements [chain.Sink].
type Sink struct {
	db       *DB
	source   int64
	families chain.Families
}

var _ chain.Sink = (*Sink)(nil)

// Sink returns the sink of a source.
func (db *DB) Sink(source int64) *Sink { return &Sink{db: db, source: source} }

// Asking returns a sink that keeps with the first facts which topics of which
// families they were asked for by, so that [DB.Reindex] can tell later what was
// never asked for.
func (s *Sink) Asking(families chain.Families) *Sink {
	return &Sink{db: s.db, source: s.source, families: families}
}

// Contracts implements [chain.Sink].
func (s *Sink) Contracts(ctx context.Context) ([]chain.Contract, error) {
	var rows []contractRow
	if err := s.db.read.NewSelect().Model(&rows).Where("source_id = ?", s.source).Order("address").Scan(ctx); err != nil {
		return nil, fmt.Errorf("load contracts: %w", err)
	}
	out := make([]chain.Contract, 0, len(rows))
	for _, row := range rows {
		out = append(out, row.contract())
	}
	return out, nil
}

// Tip implements [chain.Sink].
func (s *Sink) Tip(ctx context.Context) (chain.BlockRef, error) {
	row, err := loadSource(ctx, s.db.read, s.source, "")
	return row.tip(), err
}

// Window implements [chain.Sink].
func (s *Sink) Window(ctx context.Context) ([]chain.BlockRef, error) {
	return loadWindow(ctx, s.db.read, s.source)
}

func loadWindow(ctx context.Context, db bun.IDB, source int64) ([]chain.BlockRef, error) {
	var rows []headerRow
	if err := db.NewSelect().Model(&rows).Where("source_id = ?", source).Order("number").Scan(ctx); err != nil {
		return nil, fmt.Errorf("load headers: %w", err)
	}
	out := make([]chain.BlockRef, 0, len(rows))
	for _, row := range rows {
		out = append(out, row.BlockRef)
	}
	return out, nil
}

type headerRow struct {
	bun.BaseModel `bun:"table:header"`
	SourceID      int64 `bun:"source_id"`
	chain.BlockRef
}

// maxTouched bounds the projections and ballots that one commit holds in memory.
const maxTouched = 300_000

// Append implements [chain.Sink]: facts, projections, headers and cursor go in
// together or not at all. Facts are written as they come; the projections they
// touch are kept until the end and written once.
func (s *Sink) Append(ctx context.Context, batches iter.Seq[chain.Batch]) error {
	return s.db.updateInBulk(ctx, "append batch", func(ctx context.Context, b bulk) error {
		source, err := loadSource(ctx, b.Tx, s.source, s.db.engine.lock)
		if err != nil {
			return err
		}
		p, err := newProjector(ctx, b.Tx, source)
		if err != nil {
			return err
		}
		tip, heads := source.tip(), chain.Heads{}
		if p.empty = tip.IsZero(); p.empty {
			if err := saveAsked(ctx, b.Tx, source.ID, s.families); err != nil {
				return err
			}
		}
		for batch := range batches {
			if tip != batch.Parent {
				return fmt.Errorf("tip is %s, batch continues %s: %w", tip, batch.Parent, chain.ErrConflict)
			}
			if err := s.add(ctx, b, source, p, batch); err != nil {
				return err
			}
			tip, heads = batch.To, batch.Heads
			if len(p.holders)+len(p.delegates)+len(p.voted) > maxTouched {
				break
			}
		}
		if err := p.finish(ctx); err != nil {
			return err
		}
		if source.mended(tip, heads) {
			if err := s.db.finishMending(ctx, b.Tx, source); err != nil {
				return err
			}
		}
		return moveTip(ctx, b.Tx, source, tip, heads)
	})
}

// add writes one batch but for what it changes in projections.
func (s *Sink) add(ctx context.Context, b bulk, source sourceRow, p *projector, batch chain.Batch) error {
	if err := insertDiscoveries(ctx, b.Tx, source, batch.Contracts); err != nil {
		return err
	}
	if err := insertFacts(ctx, b, s.source, batch); err != nil {
		return err
	}
	if err := s.db.mend(ctx, b.Tx, source, batch); err != nil {
		return err
	}
	if err := p.fold(ctx, batch.Facts); err != nil {
		return err
	}
	return moveWindow(ctx, b.Tx, s.source, batch)
}

func insertDiscoveries(ctx context.Context, tx bun.Tx, source sourceRow, discoveries []chain.Discovery) error {
	rows := make([]contractRow, 0, len(discoveries))
	for _, d := range discoveries {
		block := d.At.Block
		rows = append(rows, contractRow{
			Chain: source.Chain, Address: d.Address, SourceID: source.ID,
			Role: d.Role, Family: d.Family, Start: d.Start, Governor: d.Governor, DiscoveredBlock: &block,
		})
	}
	return insert(ctx, tx, rows)
}

// moveWindow adds the batch's headers and drops those below the newest stored
// block that is final now: they can no longer be an ancestor anyone asks for.
func moveWindow(ctx context.Context, tx bun.Tx, source int64, batch chain.Batch) error {
	headers := batch.Headers
	if len(headers) == 0 {
		headers = []chain.BlockRef{batch.To}
	}
	rows := make([]headerRow, 0, len(headers))
	for _, h := range headers {
		rows = append(rows, headerRow{SourceID: source, BlockRef: h})
	}
	if err := insert(ctx, tx, rows); err != nil {
		return err
	}
	_, err := tx.NewRaw(`DELETE FROM header WHERE source_id = ? AND number <
		(SELECT max(number) FROM header WHERE source_id = ? AND number <= ?)`, source, source, batch.Heads.Final).Exec(ctx)
	if err != nil {
		return fmt.Errorf("drop final headers: %w", err)
	}
	return nil
}

// moveTip writes the cursor. A zero tip starts over.
func moveTip(ctx context.Context, tx bun.Tx, source sourceRow, tip chain.BlockRef, heads chain.Heads) error {
	query := tx.NewUpdate().Table("source").Where("id = ?", source.ID).Set("version = version + 1")
	if tip.IsZero() {
		query = query.Set("tip_number = NULL, tip_hash = NULL, tip_parent = NULL, tip_time = NULL, tip_parent_number = NULL")
	} else {
		query = query.Set("tip_number = ?, tip_hash = ?, tip_parent = ?, tip_time = ?, tip_parent_number = ?",
			tip.Number, tip.Hash, tip.Parent, tip.Time, tip.ParentNumber)
	}
	if !heads.Latest.IsZero() {
		query = query.Set("head = ?, safe = ?, final = ?", heads.Latest.Number, heads.Safe, heads.Final)
	}
	var version int64
	if err := query.Returning("version").Scan(ctx, &version); err != nil {
		return fmt.Errorf("move tip: %w", err)
	}
	return announce(ctx, tx, Change{Source: source.ID, Version: version})
}

// SaveHeads records how far the chain has got, which moves finality even when
// no block of ours is new.
func (s *Sink) SaveHeads(ctx context.Context, heads chain.Heads) error {
	_, err := s.db.write.NewUpdate().Table("source").Where("id = ?", s.source).
		Where("head <> ? OR safe <> ? OR final <> ?", heads.Latest.Number, heads.Safe, heads.Final).
		Set("head = ?, safe = ?, final = ?", heads.Latest.Number, heads.Safe, heads.Final).Exec(ctx)
	if err != nil {
		return fmt.Errorf("save heads: %w", err)
	}
	return nil
}
