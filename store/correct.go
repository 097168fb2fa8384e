package store

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"

	"github.com/tribune-gov/tribune/chain"
)

// correctionRow is an entry of the feed.
type correctionRow struct {
	bun.BaseModel `bun:"table:correction"`
	ID            int64                  `bun:"id,pk,autoincrement"`
	SourceID      int64                  `bun:"source_id"`
	Chain         chain.ID               `bun:"chain"`
	Reason        chain.CorrectionReason `bun:"reason"`
	Action        chain.CorrectionAction `bun:"action"`
	Retraction    int64                  `bun:"retraction"`
	Before        *string                `bun:"row_before"`
	After         *string                `bun:"row_after"`
	LogKey        common.Hash            `bun:"log_key"`
	Unsettled     bool                   `bun:"unsettled"`
	RecordedAt    int64                  `bun:"recorded_at"`
}

// corrector writes entries of one source in one transaction. What is corrected
// passes through it in pieces, so that a deep reorg needs no more memory than a
// shallow one.
type corrector struct {
	tx     bun.Tx
	source sourceRow
	reason chain.CorrectionReason
	at     int64 // unix seconds
	rows   []correctionRow
}

// corrector returns one whose entries get the next ids. On PostgreSQL ids are
// handed out before the commit; the lock makes them grow with it, so that a
// reader who asks for what is above an id misses nothing.
func (db *DB) corrector(ctx context.Context, tx bun.Tx, source sourceRow, reason chain.CorrectionReason) (*corrector, error) {
	c := &corrector{tx: tx, source: source, reason: reason}
	if tx.Dialect().Name() == dialect.PG {
		_, err := tx.NewRaw("SELECT pg_advisory_xact_lock(hashtextextended('tribune correction ' || current_schema(), 0))").Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("lock corrections: %w", err)
		}
	}
	if err := tx.NewRaw(db.engine.now).Scan(ctx, &c.at); err != nil {
		return nil, fmt.Errorf("read database clock: %w", err)
	}
	return c, nil
}

// logged is a stored log and its name on every branch.
type logged struct {
	record chain.Record
	key    common.Hash
}

// loggedOf writes out whole blocks of facts and findings. Of findings only
// those stand for a log; the others follow from facts.
func loggedOf(facts []chain.Fact, findings []chain.Finding) ([]logged, error) {
	out := make([]logged, 0, len(facts))
	seen := map[common.Hash]uint64{}
	add := func(record chain.Record, err error) error {
		if err != nil {
			return err //nolint:wrapcheck // says what it was doing
		}
		key := sha256.Sum256([]byte(record.Event + "\x00" + record.Contract.String() + record.Tx.Hex()))
		seen[key]++
		key = sha256.Sum256(binary.BigEndian.AppendUint64(key[:], seen[key]))
		out = append(out, logged{record, key})
		return nil
	}
	for _, f := range facts {
		if err := add(chain.RecordOf(f)); err != nil {
			return nil, err
		}
	}
	for _, f := range findings {
		if f.Kind != chain.FindingUndecodable {
			continue
		}
		if err := add(chain.RecordOfFinding(f)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// entry adds an entry to those that flush writes.
func (c *corrector) entry(action chain.CorrectionAction, key common.Hash, before, after *string, retraction int64) {
	c.rows = append(c.rows, correctionRow{
		SourceID: c.source.ID, Chain: c.source.Chain, Reason: c.reason, Action: action, Retraction: retraction,
		Before: before, After: after, LogKey: key, Unsettled: action == chain.RowRetracted || action == held, RecordedAt: c.at,
	})
}

func (c *corrector) flush(ctx context.Context) error {
	err := insert(ctx, c.tx, c.rows)
	c.rows = c.rows[:0]
	return within(err, "record corrections")
}

// held is the action of rows that were cut in order to be read again. They are
// no entries of the feed: only what the second reading does not confirm becomes
// one.
const held chain.CorrectionAction = "held"

// retract records that stored logs are gone.
func (c *corrector) retract(ctx context.Context, logs []logged) error {
	action := held
	if c.reason == chain.CorrectedByReorg {
		action = chain.RowRetracted
	}
	for _, l := range logs {
		before, err := encodeRecord(l.record)
		if err != nil {
			return err
		}
		c.entry(action, l.key, before, nil, 0)
	}
	return c.flush(ctx)
}

// settle records which of the logs that are stored now are retracted ones come
// back and, after a second reading, which had been missing.
func (c *corrector) settle(ctx context.Context, logs []logged) error {
	for chunk := range slices.Chunk(logs, insertChunk) {
		open, err := c.unsettled(ctx, chunk)
		if err != nil {
			return err
		}
		var settled, confirmed []int64
		for _, l := range chunk {
			cut, known := open[l.key]
			switch {
			case known && cut.Action == held:
				confirmed = append(confirmed, cut.ID)
			case known:
				settled = append(settled, cut.ID)
			}
			if err := c.settleOne(l, cut, known); err != nil {
				return err
			}
		}
		if err := c.close(ctx, settled, confirmed); err != nil {
			return err
		}
		if err := c.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (c *corrector) settleOne(l logged, cut correctionRow, known bool) error {
	missing := c.source.Mending != chain.CorrectedByReorg && l.record.Block <= c.source.MendingTo
	if !known && !missing {
		return nil // what is new on the new branch corrects nothing
	}
	after, err := encodeRecord(l.record)
	if err != nil {
		return err
	}
	if !known {
		c.entry(chain.RowAdded, l.key, nil, after, 0)
		return nil
	}
	before, err := decodeRecord(cut.Before)
	if err != nil {
		return err
	}
	action, retraction := chain.RowReplaced, cut.ID
	switch same := before != nil && before.SameContent(l.record); {
	case cut.Action == held && same && before.BlockHash == l.record.BlockHash && before.LogIndex == l.record.LogIndex:
		return nil // confirmed
	case cut.Action == held:
		retraction = 0 // it was never told
	case same:
		action = chain.RowRestored
	}
	c.entry(action, l.key, cut.Before, after, retraction)
	c.rows[len(c.rows)-1].Reason = cut.Reason
	return nil
}

func (c *corrector) unsettled(ctx context.Context, logs []logged) (map[common.Hash]correctionRow, error) {
	keys := make([]common.Hash, 0, len(logs))
	for _, l := range logs {
		keys = append(keys, l.key)
	}
	var rows []correctionRow
	err := c.tx.NewSelect().Model(&rows).Where("source_id = ? AND unsettled AND log_key IN (?)", c.source.ID, bun.List(keys)).Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("find retractions: %w", err)
	}
	out := map[common.Hash]correctionRow{}
	for _, row := range rows {
		out[row.LogKey] = row
	}
	return out, nil
}

// close settles retractions, and forgets what was only held.
func (c *corrector) close(ctx context.Context, settled, confirmed []int64) error {
	if len(settled) > 0 {
		_, err := c.tx.NewUpdate().Table("correction").Set("unsettled = ?", false).Where("id IN (?)", bun.List(settled)).Exec(ctx)
		if err != nil {
			return fmt.Errorf("settle retractions: %w", err)
		}
	}
	if len(confirmed) > 0 {
		if _, err := c.tx.NewDelete().Table("correction").Where("id IN (?)", bun.List(confirmed)).Exec(ctx); err != nil {
			return fmt.Errorf("forget what is confirmed: %w", err)
		}
	}
	return nil
}

// publish makes entries of what was held and is not there any more.
func (c *corrector) publish(ctx context.Context) error {
	_, err := c.tx.NewRaw(`INSERT INTO correction (source_id, chain, reason, action, retraction, row_before, log_key, unsettled, recorded_at)
		SELECT source_id, chain, reason, ?, 0, row_before, log_key, ?, ? FROM correction WHERE source_id = ? AND unsettled AND action = ? ORDER BY id`,
		chain.RowRetracted, false, c.at, c.source.ID, held).Exec(ctx)
	return within(err, "publish retractions")
}

// beginMending notes that blocks up to one are going to be read again.
func beginMending(ctx context.Context, tx bun.Tx, source sourceRow, reason chain.CorrectionReason, upTo uint64) error {
	if source.Mending != "" && source.Mending != chain.CorrectedByReorg {
		reason = source.Mending // a reorg meanwhile does not end the second reading
	}
	_, err := tx.NewUpdate().Table("source").Set("mending = ?, mending_to = ?", reason, max(upTo, source.MendingTo)).
		Where("id = ?", source.ID).Exec(ctx)
	return within(err, "begin mending")
}

// endMending closes what is still retracted: it does not come back.
func endMending(ctx context.Context, tx bun.Tx, source int64) error {
	for _, change := range []string{
		"DELETE FROM correction WHERE source_id = ? AND unsettled AND action = '" + string(held) + "'",
		"UPDATE correction SET unsettled = FALSE WHERE source_id = ? AND unsettled",
		"UPDATE source SET mending = '', mending_to = 0 WHERE id = ?",
	} {
		if _, err := tx.NewRaw(change, source).Exec(ctx); err != nil {
			return fmt.Errorf("end mending: %w", err)
		}
	}
	return nil
}

// finishMending tells what a second reading did not find again, and ends it.
func (db *DB) finishMending(ctx context.Context, tx bun.Tx, source sourceRow) error {
	if source.Mending != chain.CorrectedByReorg {
		c, err := db.corrector(ctx, tx, source, source.Mending)
		if err != nil {
			return err
		}
		if err := c.publish(ctx); err != nil {
			return err
		}
	}
	return endMending(ctx, tx, source.ID)
}

// mend follows a batch that may bring back what was retracted.
func (db *DB) mend(ctx context.Context, tx bun.Tx, source sourceRow, batch chain.Batch) error {
	if source.Mending == "" || len(batch.Facts)+len(batch.Findings) == 0 {
		return nil
	}
	logs, err := loggedOf(batch.Facts, batch.Findings)
	if err != nil {
		return err
	}
	c, err := db.corrector(ctx, tx, source, source.Mending)
	if err != nil {
		return err
	}
	return c.settle(ctx, logs)
}

// mended reports whether everything that was cut has been read again and cannot
// move any more.
func (r sourceRow) mended(tip chain.BlockRef, heads chain.Heads) bool {
	return r.Mending != "" && tip.Number >= r.MendingTo && heads.Final >= r.MendingTo
}

func encodeRecord(r chain.Record) (*string, error) {
	encoded, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encode record: %w", err)
	}
	text := string(encoded)
	return &text, nil
}

func decodeRecord(text *string) (*chain.Record, error) {
	if text == nil {
		return nil, nil
	}
	var r chain.Record
	if err := json.Unmarshal([]byte(*text), &r); err != nil {
		return nil, fmt.Errorf("decode record: %w", err)
	}
	return &r, nil
}
