package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// Token implements [delegation.Repo].
func (db *DB) Token(ctx context.Context, id chain.Account) (delegation.TokenView, error) {
	var out delegation.TokenView
	err := db.reader(ctx, "read token", func(ctx context.Context, r reader) error {
		row, err := r.tokenByID(ctx, id)
		if err != nil {
			return err
		}
		out, err = r.tokenView(ctx, row)
		return err
	})
	return out, err
}

func (r reader) tokenByID(ctx context.Context, id chain.Account) (tokenRow, error) {
	var row tokenRow
	err := r.tx.NewSelect().Model(&row).Where("chain = ? AND address = ?", id.Chain, id.Address).Scan(ctx)
	return row, orNotFound(err, "token", id)
}

func (r reader) tokenView(ctx context.Context, row tokenRow) (delegation.TokenView, error) {
	view := delegation.TokenView{Token: row.token(), AsOf: r.sources[row.SourceID].asOf()}
	var err error
	if view.Supply, err = r.supply(ctx, row); err != nil {
		return view, err
	}
	err = r.tx.NewSelect().Table("governor").ColumnExpr("DISTINCT dao").
		Where("chain = ? AND token = ?", row.Chain, row.Address).Order("dao").Scan(ctx, &view.DAOs)
	if err != nil {
		return view, fmt.Errorf("load daos of token: %w", err)
	}
	if view.Holders, err = r.count(ctx, "holder", row, "balance > ? OR balance IS NULL"); err != nil {
		return view, err
	}
	view.Delegates, err = r.count(ctx, "delegate", row, "power > ?")
	return view, err
}

// supply returns what the facts of a token add up to; before the first fact
// the supply is not known.
func (r reader) supply(ctx context.Context, row tokenRow) (delegation.Supply, error) {
	var rows []supplyRow
	err := r.tx.NewSelect().Model(&rows).Where("source_id = ? AND token = ?", row.SourceID, row.Address).Scan(ctx)
	if err != nil || len(rows) == 0 {
		return delegation.Supply{}, within(err, "load supply")
	}
	return delegation.Supply{Total: rows[0].Total, Delegated: rows[0].Delegated}, nil
}

// count counts a token's rows whose amount is above zero.
func (r reader) count(ctx context.Context, table string, row tokenRow, condition string) (int64, error) {
	n, err := r.tx.NewSelect().Table(table).Where("source_id = ? AND token = ?", row.SourceID, row.Address).
		Where("("+condition+")", chain.Amount{}).Count(ctx)
	return n, within(err, "count "+table+"s")
}

// snapshotsBefore counts the votable snapshots of a token before a timepoint.
func (r reader) snapshotsBefore(ctx context.Context, row tokenRow, timepoint uint64) (int64, error) {
	var n int64
	err := r.tx.NewRaw(`SELECT count(*) FROM proposal AS p JOIN governor AS g ON g.chain = p.chain AND g.address = p.governor
		WHERE p.source_id = ? AND g.token = ? AND NOT p.voting_canceled AND p.snapshot < ?`, row.SourceID, row.Address, timepoint).Scan(ctx, &n)
	return n, within(err, "count snapshots")
}

// Delegate implements [delegation.Repo]. An account without any power, vote or
// delegator is a delegate with nothing.
func (db *DB) Delegate(ctx context.Context, token chain.Account, address common.Address) (delegation.DelegateView, error) {
	var out delegation.DelegateView
	err := db.reader(ctx, "read delegate", func(ctx context.Context, r reader) error {
		row, err := r.tokenByID(ctx, token)
		if err != nil {
			return err
		}
		out, err = r.delegateView(ctx, row, address)
		return err
	})
	return out, err
}

func (r reader) delegateView(ctx context.Context, token tokenRow, address common.Address) (delegation.DelegateView, error) {
	view := delegation.DelegateView{
		Delegate: delegation.Delegate{Token: token.token().Account, Address: address},
		AsOf:     r.sources[token.SourceID].asOf(),
	}
	var rows []delegateRow
	err := r.tx.NewSelect().Model(&rows).
		Where("source_id = ? AND token = ? AND account = ?", token.SourceID, token.Address, address).Scan(ctx)
	if err != nil {
		return view, fmt.Errorf("load delegate: %w", err)
	}
	if len(rows) > 0 {
		view.Delegate = rows[0].delegate(token.Chain)
	}
	passed, err := r.snapshotsBefore(ctx, token, r.timepoint(token.SourceID, token.Clock))
	if err != nil {
		return view, err
	}
	view.ProposalsEligible = view.EligibleAt(passed)
	view.Supply, err = r.supply(ctx, token)
	return view, err
}

// PowerHistory implements [delegation.Repo].
func (db *DB) PowerHistory(ctx context.Context, f delegation.PowerFilter) (delegation.PowerPage, error) {
	var page delegation.PowerPage
	err := db.reader(ctx, "read power history", func(ctx context.Context, r reader) error {
		token, err := r.tokenByID(ctx, f.Token)
		if err != nil {
			return err
		}
		page.AsOf = r.sources[token.SourceID].asOf()
		selection := func() *bun.SelectQuery {
			return r.tx.NewSelect().Where("source_id = ? AND address = ? AND delegate = ?", token.SourceID, token.Address, f.Delegate)
		}
		if page.Total, err = selection().Table("power_change").Count(ctx); err != nil {
			return fmt.Errorf("count changes of power: %w", err)
		}
		var rows []powerChangeRow
		query := selection().Model(&rows).OrderExpr("block DESC, log_index DESC").Limit(int64(f.Limit + 1))
		if f.After != nil {
			query = query.Where("(block, log_index) < (?, ?)", f.After.Block, f.After.LogIndex)
		}
		if err := query.Scan(ctx); err != nil {
			return fmt.Errorf("load changes of power: %w", err)
		}
		page.Items = powerPoints(rows)
		if len(rows) > f.Limit {
			page.Items = page.Items[:f.Limit]
			mark := page.Items[f.Limit-1].Mark
			page.Next = &mark
		}
		return nil
	})
	return page, err
}

// powerPoints are changes of power, newest first. Where the token does not tell
// what there was before, it is what the change before led to, and nothing before
// the first.
func powerPoints(rows []powerChangeRow) []delegation.PowerPoint {
	out := make([]delegation.PowerPoint, 0, len(rows))
	for i, row := range rows {
		point := delegation.PowerPoint{Mark: row.mark(), New: row.NewPower}
		switch {
		case row.OldPower != nil:
			point.Previous = *row.OldPower
		case i+1 < len(rows):
			point.Previous = rows[i+1].NewPower
		}
		out = append(out, point)
	}
	return out
}

// Account implements [delegation.Repo]: one holding per token the account ever
// had to do with, by chain and token. It is empty for an unknown account.
func (db *DB) Account(ctx context.Context, address common.Address) ([]delegation.Holding, error) {
	var out []delegation.Holding
	err := db.reader(ctx, "read account", func(ctx context.Context, r reader) error {
		var tokens []tokenRow
		if err := r.tx.NewSelect().Model(&tokens).Order("chain", "address").Scan(ctx); err != nil {
			return fmt.Errorf("load tokens: %w", err)
		}
		for _, token := range tokens {
			holding, found, err := r.holding(ctx, token, address)
			if err != nil {
				return err
			}
			if found {
				out = append(out, holding)
			}
		}
		return nil
	})
	return out, err
}

func (r reader) holding(ctx context.Context, token tokenRow, address common.Address) (delegation.Holding, bool, error) {
	var holding delegation.Holding
	var rows []holderRow
	err := r.tx.NewSelect().Model(&rows).
		Where("source_id = ? AND token = ? AND account = ?", token.SourceID, token.Address, address).Scan(ctx)
	if err != nil {
		return holding, false, fmt.Errorf("load holder: %w", err)
	}
	holders, err := readHolders(ctx, r.tx, token, rows)
	if err != nil {
		return holding, false, err
	}
	if len(holders) > 0 {
		holding.Holder = &holders[0]
	}
	delegate, err := r.delegateView(ctx, token, address)
	if err != nil {
		return holding, false, err
	}
	if !delegate.IsEmpty() {
		holding.Delegate = &delegate
	}
	if holding.Holder == nil && holding.Delegate == nil {
		return holding, false, nil
	}
	holding.TokenView, err = r.tokenView(ctx, token)
	return holding, true, err
}
