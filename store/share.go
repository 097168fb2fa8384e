package store

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// A holder that gave everything to one delegate, as all do in most tokens, has
// that delegate in its own row. One that split its votes has a row for each part
// beside it, and only tokens whose holders may do so are asked for such rows.

type shareRow struct {
	bun.BaseModel `bun:"table:share"`
	SourceID      int64          `bun:"source_id,pk"`
	Token         common.Address `bun:"token,pk"`
	Account       common.Address `bun:"account,pk"`
	Delegate      common.Address `bun:"delegate,pk"`
	BasisPoints   uint16         `bun:"basis_points"`
	Since         *chain.Mark    `bun:"since"`
}

// shareRowsOf returns what a holder's own row does not say of its delegates.
func shareRowsOf(source int64, h *delegation.Holder) []shareRow {
	if _, whole := h.Delegate(); whole {
		return nil
	}
	rows := make([]shareRow, 0, len(h.Shares))
	for _, s := range h.Shares {
		rows = append(rows, shareRow{
			SourceID: source, Token: h.Token.Address, Account: h.Address, Delegate: s.Delegate, BasisPoints: s.BasisPoints, Since: s.Since,
		})
	}
	return rows
}

func (r shareRow) share() delegation.Share {
	return delegation.Share{Part: delegation.Part{Delegate: r.Delegate, BasisPoints: r.BasisPoints}, Since: r.Since}
}

// readHolders turns rows of one token into holders with all their shares.
func readHolders(ctx context.Context, tx bun.IDB, token tokenRow, rows []holderRow) ([]delegation.Holder, error) {
	out := make([]delegation.Holder, 0, len(rows))
	at := map[common.Address]int{}
	for i, row := range rows {
		out = append(out, row.holder(token.Chain))
		at[row.Account] = i
	}
	if !delegation.Splits(token.Family) {
		return out, nil
	}
	for chunk := range slices.Chunk(slices.Collect(maps.Keys(at)), lookupChunk) {
		var shares []shareRow
		err := tx.NewSelect().Model(&shares).
			Where("source_id = ? AND token = ? AND account IN (?)", token.SourceID, token.Address, bun.List(chunk)).
			Order("account", "delegate").Scan(ctx)
		if err != nil {
			return nil, fmt.Errorf("load shares: %w", err)
		}
		for _, s := range shares {
			h := &out[at[s.Account]]
			h.Shares = append(h.Shares, s.share())
		}
	}
	return out, nil
}

// replaceShares writes the shares of holders anew.
func replaceShares(ctx context.Context, tx bun.Tx, source int64, holders map[accountKey]*delegation.Holder, splits func(token common.Address) bool) error {
	touched := accounts{}
	var rows []shareRow
	for key, h := range holders {
		if splits(key.token) {
			touched.add(key.token, key.account)
			rows = append(rows, shareRowsOf(source, h)...)
		}
	}
	if err := dropAccounts(ctx, tx, source, "share", touched); err != nil {
		return err
	}
	return insert(ctx, tx, rows)
}

// delegatesTo narrows a query of holders of a token to those who delegate to an
// account.
func delegatesTo(query *bun.SelectQuery, token tokenRow, delegate common.Address) *bun.SelectQuery {
	if !delegation.Splits(token.Family) {
		return query.Where("delegate = ?", delegate)
	}
	const parts = "SELECT account FROM share WHERE source_id = ? AND token = ?"
	if delegate == (common.Address{}) {
		return query.Where("delegate = ? AND account NOT IN ("+parts+")", delegate, token.SourceID, token.Address)
	}
	return query.Where("(delegate = ? OR account IN ("+parts+" AND delegate = ?))", delegate, token.SourceID, token.Address, delegate)
}

// splits reports whether a token's holders may split their votes.
func (p *projector) splits(token common.Address) bool {
	return delegation.Splits(p.tokens[token].Family)
}
