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
	if _, whole := h.Choice().Whole(); whole {
		return nil
	}
	rows := make([]shareRow, 0, len(h.Shares))
	for _, s := range h.Shares {
		if s.Deposit != nil {
			continue // see deposit.go
		}
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
	if !token.splits() {
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
		if err := addDeposits(ctx, tx, token, out, at, chunk); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// shareTables are what holders with several delegates have beside their row.
var shareTables = []string{"share", "deposit"}

// replaceShares writes the shares of holders anew.
func replaceShares(ctx context.Context, tx bun.Tx, source int64, holders map[accountKey]*delegation.Holder, splits func(token common.Address) bool) error {
	touched := accounts{}
	var shares []shareRow
	var deposits []depositRow
	for key, h := range holders {
		if splits(key.token) {
			touched.add(key.token, key.account)
			shares, deposits = append(shares, shareRowsOf(source, h)...), append(deposits, depositRowsOf(source, h)...)
		}
	}
	for _, table := range shareTables {
		if err := dropAccounts(ctx, tx, source, table, touched); err != nil {
			return err
		}
	}
	if err := insert(ctx, tx, shares); err != nil {
		return err
	}
	return insert(ctx, tx, deposits)
}

// delegatesTo narrows a query of holders of a token to those who delegate to an
// account something that they own, as [delegation.Holder.Delegates] has it.
func delegatesTo(query *bun.SelectQuery, token tokenRow, delegate common.Address) *bun.SelectQuery {
	if !token.splits() {
		return query.Where("delegate = ?", delegate)
	}
	const (
		some = "(balance IS NULL OR aside IS NULL OR balance > aside)" // of its balance is left
		of   = "SELECT account FROM ? WHERE source_id = ? AND token = ?"
	)
	args := func(table string) []any { return []any{bun.Ident(table), token.SourceID, token.Address} }
	if delegate == (common.Address{}) {
		return query.Where("delegate = ? AND account NOT IN ("+of+") AND account NOT IN ("+of+")", slices.Concat([]any{delegate}, args("share"), args("deposit"))...)
	}
	return query.Where("("+some+" AND (delegate = ? OR account IN ("+of+" AND delegate = ?)) OR account IN ("+of+" AND delegate = ?))",
		slices.Concat([]any{delegate}, args("share"), []any{delegate}, args("deposit"), []any{delegate})...)
}

// splits reports whether a token's holders may have several delegates.
func (p *projector) splits(token common.Address) bool { return p.tokens[token].splits() }

func (r tokenRow) splits() bool { return r.token().Splits() }
