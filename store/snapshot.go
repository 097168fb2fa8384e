package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// A list sorted by power or balance moves while it is paged through. It is
// therefore read as of the block of its first page: rows that no later fact
// touched are taken as they stand, the few others are folded up to that block.

// pinned is one token of a list with the block the list is read at.
type pinned struct {
	token tokenRow
	at    chain.BlockRef
	moved bool // the tip is past at, so rows may have changed since
}

// maxChanged bounds the rows that are folded back for one page.
const maxChanged = 5_000

// pin fixes the block of each token's source: that of the key, or the tip on a
// first page.
func (r reader) pin(ctx context.Context, tokens []tokenRow, after *delegation.ListKey) ([]pinned, error) {
	out := make([]pinned, 0, len(tokens))
	for _, token := range tokens {
		tip := r.sources[token.SourceID].tip()
		p := pinned{token: token, at: tip}
		if after != nil {
			at, err := r.stillThere(ctx, token, after.At)
			if err != nil {
				return nil, err
			}
			p.at, p.moved = at, at != tip
		}
		out = append(out, p)
	}
	return out, nil
}

// stillThere returns the pinned block of a token's chain, or
// delegation.ErrSnapshotGone if it cannot be shown to be on the chain any more.
func (r reader) stillThere(ctx context.Context, token tokenRow, pins []delegation.Snapshot) (chain.BlockRef, error) {
	window, err := loadWindow(ctx, r.tx, token.SourceID)
	if err != nil {
		return chain.BlockRef{}, err
	}
	for _, pin := range pins {
		if pin.Chain != token.Chain {
			continue
		}
		for _, header := range window {
			if header.Hash == pin.Hash && header.Number == pin.Block {
				return header, nil
			}
		}
	}
	return chain.BlockRef{}, delegation.ErrSnapshotGone
}

func pins(list []pinned) []delegation.Snapshot {
	var out []delegation.Snapshot
	for _, p := range list {
		pin := delegation.Snapshot{Chain: p.token.Chain, Block: p.at.Number, Hash: p.at.Hash}
		if !slices.Contains(out, pin) {
			out = append(out, pin)
		}
	}
	return out
}

// asOfPins is asOf for pinned blocks.
func (r reader) asOfPins(list []pinned) []chain.AsOf {
	var out []chain.AsOf
	for _, p := range list {
		source := r.sources[p.token.SourceID]
		heads := chain.Heads{Safe: source.Safe, Final: source.Final}
		asOf := chain.AsOf{Chain: p.token.Chain, Block: p.at, Finality: heads.FinalityOf(p.at.Number)}
		if !slices.Contains(out, asOf) {
			out = append(out, asOf)
		}
	}
	return out
}

// folder returns a refolder that stops at a pinned block.
func (r reader) folder(ctx context.Context, p pinned) (refolder, error) {
	projector, err := newProjector(ctx, r.tx, r.sources[p.token.SourceID])
	if err != nil {
		return refolder{}, err
	}
	if err := projector.loadSnapshots(ctx); err != nil {
		return refolder{}, err
	}
	return refolder{projector: projector, upTo: p.at.Number}, nil
}

// changedAccounts returns the accounts of a table that facts above the pinned
// block touched.
func (r reader) changedAccounts(ctx context.Context, table string, p pinned) (accounts, error) {
	var found []common.Address
	err := r.tx.NewSelect().Table(table).Column("account").
		Where("source_id = ? AND token = ? AND changed > ?", p.token.SourceID, p.token.Address, p.at.Number).
		Limit(maxChanged+1).Scan(ctx, &found)
	if err != nil {
		return nil, fmt.Errorf("find changed rows of %s: %w", table, err)
	}
	if len(found) > maxChanged {
		return nil, delegation.ErrSnapshotGone
	}
	out := accounts{}
	for _, account := range found {
		out.add(p.token.Address, account)
	}
	return out, nil
}

// holdersBack folds the holders that changed since the pinned block back to it.
func (r reader) holdersBack(ctx context.Context, p pinned) (map[accountKey]*delegation.Holder, error) {
	keys, err := r.changedAccounts(ctx, "holder", p)
	if err != nil || len(keys) == 0 {
		return nil, err
	}
	folder, err := r.folder(ctx, p)
	if err != nil {
		return nil, err
	}
	return folder.foldHolders(ctx, keys)
}

// delegatesBack folds the delegates that changed since the pinned block back
// to it.
func (r reader) delegatesBack(ctx context.Context, p pinned) (map[accountKey]*delegation.Delegate, error) {
	keys, err := r.changedAccounts(ctx, "delegate", p)
	if err != nil || len(keys) == 0 {
		return nil, err
	}
	folder, err := r.folder(ctx, p)
	if err != nil {
		return nil, err
	}
	out, err := folder.foldDelegates(ctx, keys)
	if err != nil {
		return nil, err
	}
	if err := folder.countDelegators(ctx, keys, out); err != nil {
		return nil, err
	}
	return out, r.delegatorsBack(ctx, p, folder, out)
}

// delegatorsBack corrects today's counts of delegators by the holders that
// changed since.
func (r reader) delegatorsBack(ctx context.Context, p pinned, folder refolder, delegates map[accountKey]*delegation.Delegate) error {
	keys, err := r.changedAccounts(ctx, "holder", p)
	if err != nil {
		return err
	}
	if err := folder.loadHolders(ctx, keys); err != nil {
		return err
	}
	then, err := folder.foldHolders(ctx, keys)
	if err != nil {
		return err
	}
	move := func(h *delegation.Holder, by int64) {
		for _, delegate := range h.Delegates() {
			if d := delegates[accountKey{p.token.Address, delegate}]; d != nil {
				d.Delegators += by
			}
		}
	}
	for _, h := range folder.holders {
		move(h, -1)
	}
	for _, h := range then {
		move(h, +1)
	}
	return nil
}

// ranked is a row of a list with the values it is sorted by.
type ranked[T any] struct {
	row     T
	value   chain.Amount
	second  uint64
	token   chain.Account
	address common.Address
}

// compare puts the largest first, ties by token and address.
func (a ranked[T]) compare(b ranked[T]) int {
	return cmp.Or(
		b.value.Cmp(a.value), cmp.Compare(b.second, a.second),
		cmp.Compare(a.token.Chain, b.token.Chain), a.token.Address.Cmp(b.token.Address), a.address.Cmp(b.address),
	)
}

// after reports whether a row stands behind a key.
func (a ranked[T]) after(key *delegation.ListKey) bool {
	if key == nil {
		return true
	}
	last := ranked[T]{value: key.Value, second: key.Second, token: chain.Account{Chain: key.Chain, Address: key.Token}, address: key.Address}
	return a.compare(last) > 0
}

// cut sorts rows, keeps a page and returns the key of the next one.
func cut[T any](rows []ranked[T], limit int, at []pinned) ([]T, *delegation.ListKey) {
	slices.SortFunc(rows, ranked[T].compare)
	var next *delegation.ListKey
	if len(rows) > limit {
		rows = rows[:limit]
		last := rows[limit-1]
		next = &delegation.ListKey{
			At: pins(at), Value: last.value, Second: last.second,
			Chain: last.token.Chain, Token: last.token.Address, Address: last.address,
		}
	}
	out := make([]T, 0, len(rows))
	for _, row := range rows {
		out = append(out, row.row)
	}
	return out, next
}

// keyset narrows a query of one token to the rows behind a key. The columns are
// SQL expressions; values have their type.
func keyset(query *bun.SelectQuery, key *delegation.ListKey, token tokenRow, value, second string, v any) *bun.SelectQuery {
	if key == nil {
		return query
	}
	own := chain.Account{Chain: token.Chain, Address: token.Address}
	last := chain.Account{Chain: key.Chain, Address: key.Token}
	tie := "1 = 0" // rows of equal value of a token before the key's were on an earlier page
	switch order := cmp.Or(cmp.Compare(own.Chain, last.Chain), own.Address.Cmp(last.Address)); {
	case order > 0:
		tie = "1 = 1"
	case order == 0:
		return query.Where("("+value+" < ? OR "+value+" = ? AND ("+second+" < ? OR "+second+" = ? AND account > ?))", v, v, key.Second, key.Second, key.Address)
	}
	return query.Where("("+value+" < ? OR "+value+" = ? AND ("+second+" < ? OR "+second+" = ? AND "+tie+"))", v, v, key.Second, key.Second)
}

// sorted returns the values of a map in a fixed order.
func sorted[V any](m map[accountKey]V) []V {
	keys := slices.SortedFunc(maps.Keys(m), func(a, b accountKey) int {
		return cmp.Or(a.token.Cmp(b.token), a.account.Cmp(b.account))
	})
	out := make([]V, 0, len(keys))
	for _, key := range keys {
		out = append(out, m[key])
	}
	return out
}
