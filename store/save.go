package store

import (
	"bytes"
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/governance"
)

// save writes what the run changed.
func (p *projector) save(ctx context.Context) error {
	if err := p.fillTerms(ctx); err != nil {
		return err
	}
	proposals := make([]proposalRow, 0, len(p.touched))
	for key := range p.touched {
		proposals = append(proposals, proposalRowOf(p.source, p.proposals[key], p.governors[key.governor]))
	}
	holders := make([]holderRow, 0, len(p.holders))
	for key, h := range p.holders {
		holders = append(holders, holderRowOf(p.source, h, p.holderChanged[key]))
	}
	// Rows go in by key, so that the pages of clustered tables are visited once.
	slices.SortFunc(holders, func(a, b holderRow) int { return bytes.Compare(a.Account[:], b.Account[:]) })
	if err := upsert(ctx, p.tx, proposals, "source_id, governor, proposal_id"); err != nil {
		return err
	}
	if err := upsert(ctx, p.tx, holders, "source_id, token, account"); err != nil {
		return err
	}
	if err := replaceShares(ctx, p.tx, p.source, p.holders, p.splits); err != nil {
		return err
	}
	if err := p.saveDelegates(ctx); err != nil {
		return err
	}
	if err := upsert(ctx, p.tx, p.supplyRows(), "source_id, token"); err != nil {
		return err
	}
	return p.saveFindings(ctx)
}

// saveDelegates writes the touched delegates. One that says nothing (no power
// ever, no vote, nobody delegates to it) is not kept, so that which rows exist
// depends on what they say and not on how they came about.
func (p *projector) saveDelegates(ctx context.Context) error {
	rows := make([]delegateRow, 0, len(p.delegates))
	empty := accounts{}
	for key, d := range p.delegates {
		changed, touched := p.delegateChanged[key]
		switch {
		case !touched:
		case d.IsEmpty():
			empty.add(key.token, key.account)
		default:
			rows = append(rows, delegateRowOf(p.source, d, changed))
		}
	}
	slices.SortFunc(rows, func(a, b delegateRow) int { return bytes.Compare(a.Account[:], b.Account[:]) })
	if err := upsert(ctx, p.tx, rows, "source_id, token, account"); err != nil {
		return err
	}
	return dropAccounts(ctx, p.tx, p.source, "delegate", empty)
}

// dropAccounts deletes rows of the holder, share or delegate table.
func dropAccounts(ctx context.Context, tx bun.Tx, source int64, table string, keys accounts) error {
	return eachChunk(keys, func(token common.Address, chunk []common.Address) error {
		_, err := tx.NewDelete().Table(table).
			Where("source_id = ? AND token = ? AND account IN (?)", source, token, bun.List(chunk)).Exec(ctx)
		if err != nil {
			return fmt.Errorf("drop from %s: %w", table, err)
		}
		return nil
	})
}

func (p *projector) supplyRows() []supplyRow {
	rows := make([]supplyRow, 0, len(p.supplies))
	for token, s := range p.supplies {
		rows = append(rows, supplyRow{SourceID: p.source, Token: token, Total: s.Total, Delegated: s.Delegated})
	}
	return rows
}

// fillTerms gives the touched proposals the terms that were read for them before:
// a rebuild makes proposals anew, and the readings outlive it.
func (p *projector) fillTerms(ctx context.Context) error {
	ids := make([]governance.ProposalID, 0, len(p.touched))
	for key := range p.touched {
		ids = append(ids, key.id)
	}
	for chunk := range slices.Chunk(ids, lookupChunk) {
		var rows []termsRow
		err := p.tx.NewSelect().Model(&rows).Where("source_id = ? AND proposal_id IN (?)", p.source, bun.List(chunk)).Scan(ctx)
		if err != nil {
			return fmt.Errorf("load terms: %w", err)
		}
		for _, row := range rows {
			if proposal := p.proposals[proposalKey{row.Governor, row.ProposalID}]; proposal != nil {
				proposal.Judge(row.Terms)
			}
		}
	}
	return nil
}

func (p *projector) saveFindings(ctx context.Context) error {
	for chunk := range slices.Chunk(p.findings, insertChunk) {
		if _, err := p.tx.NewInsert().Model(&chunk).On("CONFLICT DO NOTHING").Exec(ctx); err != nil {
			return fmt.Errorf("insert findings: %w", err)
		}
	}
	return nil
}

// upsert inserts rows, or replaces those with the same key.
func upsert[T any](ctx context.Context, tx bun.Tx, rows []T, key string) error {
	for chunk := range slices.Chunk(rows, insertChunk) {
		query := tx.NewInsert().Model(&chunk).Returning("NULL").On("CONFLICT (" + key + ") DO UPDATE")
		for _, field := range tx.Dialect().Tables().Get(reflect.TypeFor[T]()).Fields {
			if !strings.Contains(", "+key+", ", ", "+field.Name+", ") {
				query = query.Set("? = EXCLUDED.?", bun.Ident(field.Name), bun.Ident(field.Name))
			}
		}
		if _, err := query.Exec(ctx); err != nil {
			return fmt.Errorf("upsert %d rows of %T: %w", len(chunk), chunk[0], err)
		}
	}
	return nil
}
