package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// balanceOrZero sorts an unknown balance last. The literal is as wide as a
// stored amount, because SQLite compares text.
const balanceOrZero = "COALESCE(balance, '" + zeroAmount + "')"

const zeroAmount = "000000000000000000000000000000000000000000000000000000000000000000000000000000"

// Holders implements [delegation.Repo].
func (db *DB) Holders(ctx context.Context, f delegation.HolderFilter) (delegation.HolderPage, error) {
	var page delegation.HolderPage
	err := db.reader(ctx, "list holders", func(ctx context.Context, r reader) error {
		token, err := r.tokenByID(ctx, f.Token)
		if err != nil {
			return err
		}
		at, err := r.pin(ctx, []tokenRow{token}, f.After)
		if err != nil {
			return err
		}
		list := holderList{reader: r, filter: f, pinned: at[0]}
		rows, total, err := list.page(ctx)
		if err != nil {
			return err
		}
		page.Total, page.AsOf = total, r.asOfPins(at)[0]
		page.Items, page.Next = cut(rows, f.Limit, at)
		return nil
	})
	return page, err
}

type holderList struct {
	reader
	filter delegation.HolderFilter
	pinned
}

func (l holderList) page(ctx context.Context) ([]ranked[delegation.Holder], int64, error) {
	var out []ranked[delegation.Holder]
	total, err := l.unchanged().Table("holder").Count(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("count holders: %w", err)
	}
	var rows []holderRow
	query := l.unchanged().Model(&rows)
	if key := l.filter.After; key != nil {
		query = keyset(query, key, l.token, balanceOrZero, noSecond, key.Value)
	}
	if err := query.OrderExpr(balanceOrZero + " DESC, account").Limit(int64(l.filter.Limit + 1)).Scan(ctx); err != nil {
		return nil, 0, fmt.Errorf("load holders: %w", err)
	}
	holders, err := readHolders(ctx, l.tx, l.token, rows)
	if err != nil {
		return nil, 0, err
	}
	for _, h := range holders {
		out = append(out, rankHolder(h))
	}
	if !l.moved {
		return out, total, nil
	}
	back, err := l.holdersBack(ctx, l.pinned)
	if err != nil {
		return nil, 0, err
	}
	for _, h := range sorted(back) {
		if !l.matches(h) {
			continue
		}
		total++
		if row := rankHolder(*h); row.after(l.filter.After) {
			out = append(out, row)
		}
	}
	return out, total, nil
}

// unchanged selects the rows that stand as they did at the pinned block.
func (l holderList) unchanged() *bun.SelectQuery {
	query := l.tx.NewSelect().Where("source_id = ? AND token = ?", l.token.SourceID, l.token.Address).
		Where("(balance > ? OR balance IS NULL)", chain.Amount{})
	if l.moved {
		query = query.Where("changed <= ?", l.at.Number)
	}
	if l.filter.Delegate != nil {
		query = delegatesTo(query, l.token, *l.filter.Delegate)
	}
	return query
}

// matches is the condition of unchanged for a folded row.
func (l holderList) matches(h *delegation.Holder) bool {
	if owned := h.Owned(); owned != nil && owned.IsZero() {
		return false
	}
	delegates := h.Delegates()
	switch {
	case l.filter.Delegate == nil:
		return true
	case *l.filter.Delegate == (common.Address{}):
		return len(delegates) == 0
	}
	return slices.Contains(delegates, *l.filter.Delegate)
}

func rankHolder(h delegation.Holder) ranked[delegation.Holder] {
	row := ranked[delegation.Holder]{row: h, token: h.Token, address: h.Address}
	if owned := h.Owned(); owned != nil {
		row.value = *owned
	}
	return row
}
