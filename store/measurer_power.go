package store

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// walkPowers moves to a moment: it reads the power everybody has at the first, and
// what changed up to each of the others.
func (m *measurer) walkPowers(ctx context.Context, i int) error {
	at := m.moments[i]
	if i > 0 && !delegation.PowerIsBalance(m.token.Family) {
		return m.changePowers(ctx, m.moments[i-1].block, at.block, nil)
	}
	m.powers = map[common.Address]chain.Amount{}
	var rows []struct {
		Account common.Address `bun:"account"`
		Power   chain.Amount   `bun:"power"`
		Changed uint64         `bun:"changed"`
	}
	err := m.tx.NewSelect().Table("delegate").Column("account", "power", "changed").
		Where("source_id = ? AND token = ?", m.token.SourceID, m.token.Address).Scan(ctx, &rows)
	if err != nil {
		return fmt.Errorf("load delegates: %w", err)
	}
	later := accounts{} // those that facts after the moment touched
	for _, row := range rows {
		if row.Changed > at.block {
			later.add(m.token.Address, row.Account)
		} else if !row.Power.IsZero() {
			m.powers[row.Account] = row.Power
		}
	}
	return m.powersBack(ctx, at, later)
}

// manyChanged is how many delegates are looked up one by one; of more, all
// changes are read in order.
const manyChanged = 5_000

// powersBack adds the power that delegates had before later facts touched them.
func (m *measurer) powersBack(ctx context.Context, at moment, later accounts) error {
	switch n := len(later[m.token.Address]); {
	case n == 0:
		return nil
	case delegation.PowerIsBalance(m.token.Family):
		return m.foldPowers(ctx, at, later)
	case n > manyChanged:
		return m.changePowers(ctx, 0, at.block, func(q *bun.SelectQuery) *bun.SelectQuery { return q })
	}
	for chunk := range slices.Chunk(slices.Collect(maps.Keys(later[m.token.Address])), lookupChunk) {
		err := m.changePowers(ctx, 0, at.block, func(q *bun.SelectQuery) *bun.SelectQuery {
			return q.Where("delegate IN (?)", bun.List(chunk))
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// changePowers reads the changes of power above a block and up to another, or,
// with a narrowing, from the first block on those that it selects.
func (m *measurer) changePowers(ctx context.Context, above, upTo uint64, narrow narrowing) error {
	query := m.tx.NewSelect().Table("power_change").Column("delegate", "new_power").
		Where("source_id = ? AND block <= ? AND address = ?", m.token.SourceID, upTo, m.token.Address).Order("block", "log_index")
	if narrow == nil {
		query = query.Where("block > ?", above)
	} else {
		query = narrow(query)
	}
	rows, err := query.Rows(ctx)
	if err != nil {
		return fmt.Errorf("load changes of power: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var delegate common.Address
		var power chain.Amount
		if err := rows.Scan(&delegate, &power); err != nil {
			return fmt.Errorf("read change of power: %w", err)
		}
		if power.IsZero() {
			delete(m.powers, delegate)
		} else {
			m.powers[delegate] = power
		}
	}
	return within(rows.Err(), "read changes of power")
}

// foldPowers is powersBack where the power is the balance.
func (m *measurer) foldPowers(ctx context.Context, at moment, later accounts) error {
	folder, err := m.folder(ctx, pinned{token: m.token, at: chain.BlockRef{Number: at.block}})
	if err != nil {
		return err
	}
	then, err := folder.foldDelegates(ctx, later)
	if err != nil {
		return err
	}
	for key, d := range then {
		if !d.Power.IsZero() {
			m.powers[key.account] = d.Power
		}
	}
	return nil
}

// supplyPoint is the supply of a token after a mint or a burn.
type supplyPoint struct {
	block, time uint64
	total       *chain.Amount // nil if transfers contradict each other by then
}

// supplyPoints returns what mints and burns add up to, in order.
func (r reader) supplyPoints(ctx context.Context, token tokenRow) ([]supplyPoint, error) {
	if !delegation.HasBalances(token.Family) {
		return nil, nil
	}
	var rows []transferRow
	err := r.tx.NewSelect().Model(&rows).Column("block", "log_index", "time", "sender", "recipient", "amount").
		Where("(sender = ? OR recipient = ?) AND source_id = ? AND address = ?", common.Address{}, common.Address{}, token.SourceID, token.Address).
		Order("block", "log_index").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("load mints and burns: %w", err)
	}
	supply := delegation.NewSupply(token.Family)
	points := make([]supplyPoint, 0, len(rows))
	for _, row := range rows {
		supply.ApplyTransfer(delegation.Transfer{From: row.Sender, To: row.Recipient, Amount: row.Amount})
		points = append(points, supplyPoint{row.Block, row.Time, supply.Total})
	}
	return points, nil
}

// supplyAt returns the supply after the last point that is not later than asked
// for; nil if none is or it is unknown. Points are ascending.
func (m *measurer) supplyAt(before func(supplyPoint) bool) *chain.Amount {
	n := sort.Search(len(m.supplies), func(i int) bool { return !before(m.supplies[i]) })
	if n == 0 {
		return nil
	}
	return m.supplies[n-1].total
}

// shareOf is amount*numerator/denominator, rounded down as the contracts do; nil
// if one of them is unknown.
func shareOf(amount, numerator, denominator *chain.Amount) *chain.Amount {
	if amount == nil || numerator == nil || denominator == nil || denominator.IsZero() {
		return nil
	}
	n := new(big.Int).Mul(amount.Big(), numerator.Big())
	share, err := chain.AmountFromBig(n.Quo(n, denominator.Big()))
	if err != nil {
		return nil
	}
	return &share
}
