package store

import (
	"context"
	"fmt"
	"strconv"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// Delegates implements [delegation.Repo].
func (db *DB) Delegates(ctx context.Context, f delegation.DelegateFilter) (delegation.DelegatePage, error) {
	var page delegation.DelegatePage
	err := db.reader(ctx, "list delegates", func(ctx context.Context, r reader) error {
		var tokens []tokenRow
		for _, id := range f.Tokens {
			token, err := r.tokenByID(ctx, id)
			if err != nil {
				return err
			}
			tokens = append(tokens, token)
		}
		at, err := r.pin(ctx, tokens, f.After)
		if err != nil {
			return err
		}
		var rows []ranked[delegation.DelegateView]
		for _, p := range at {
			list, err := r.newDelegateList(ctx, f, p)
			if err != nil {
				return err
			}
			found, total, err := list.page(ctx)
			if err != nil {
				return err
			}
			rows = append(rows, found...)
			page.Total += total
		}
		page.AsOf = r.asOfPins(at)
		page.Items, page.Next = cut(rows, f.Limit, at)
		return nil
	})
	return page, err
}

// delegateList is the part of a list that one token contributes.
type delegateList struct {
	reader
	filter delegation.DelegateFilter
	pinned
	passed int64 // votable snapshots before the pinned block
	supply delegation.Supply
}

func (r reader) newDelegateList(ctx context.Context, f delegation.DelegateFilter, p pinned) (delegateList, error) {
	passed, err := r.snapshotsBefore(ctx, p.token, p.token.Clock.Of(p.at.Number, p.at.Time))
	if err != nil {
		return delegateList{}, err
	}
	supply, err := r.supply(ctx, p.token)
	return delegateList{reader: r, filter: f, pinned: p, passed: passed, supply: supply}, err
}

// page returns the token's rows that may be on the page, and how many match in
// all.
func (l delegateList) page(ctx context.Context) ([]ranked[delegation.DelegateView], int64, error) {
	var out []ranked[delegation.DelegateView]
	total, err := l.unchanged().Table("delegate").Count(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("count delegates: %w", err)
	}
	var rows []delegateRow
	value, second := l.columns()
	query := keyset(l.unchanged().Model(&rows), l.filter.After, l.token, value, second, l.keyValue())
	order := value + " DESC, " + second + " DESC, account"
	if second == noSecond {
		order = value + " DESC, account" // as an index has it
	}
	err = query.OrderExpr(order).Limit(int64(l.filter.Limit + 1)).Scan(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("load delegates: %w", err)
	}
	for _, row := range rows {
		out = append(out, l.rank(row.delegate(l.token.Chain)))
	}
	if !l.moved {
		return out, total, nil
	}
	back, err := l.delegatesBack(ctx, l.pinned)
	if err != nil {
		return nil, 0, err
	}
	for _, d := range sorted(back) {
		if d.IsEmpty() || (d.Power.IsZero() && !l.filter.All) {
			continue
		}
		total++
		if row := l.rank(*d); row.after(l.filter.After) {
			out = append(out, row)
		}
	}
	return out, total, nil
}

// unchanged selects the rows that stand as they did at the pinned block.
func (l delegateList) unchanged() *bun.SelectQuery {
	query := l.tx.NewSelect().Where("source_id = ? AND token = ?", l.token.SourceID, l.token.Address)
	if l.moved {
		query = query.Where("changed <= ?", l.at.Number)
	}
	if !l.filter.All {
		query = query.Where("power > ?", chain.Amount{})
	}
	return query
}

// noSecond is a second sort value for orders that have none. A bare 0 would
// name a column in ORDER BY.
const noSecond = "(0 * changed)"

// columns are the SQL expressions of the two sort values. Both orders are over
// integers, so that SQL and rank agree to the last unit.
func (l delegateList) columns() (value, second string) {
	passed := strconv.FormatInt(l.passed, 10)
	eligible := "(eligible + CASE WHEN span_rank IS NULL THEN 0 ELSE " + passed + " - span_rank END)"
	switch l.filter.Order {
	case delegation.DelegatesByDelegators:
		return "delegators", noSecond
	case delegation.DelegatesByParticipation:
		return "(CASE WHEN " + eligible + " > 0 THEN voted * 10000 / " + eligible + " ELSE 0 END)", eligible
	default:
		return "power", noSecond
	}
}

// keyValue is the key's value in the type of the first column.
func (l delegateList) keyValue() any {
	if l.filter.After == nil || l.filter.Order == delegation.DelegatesByPower || l.filter.Order == "" {
		if l.filter.After == nil {
			return nil
		}
		return l.filter.After.Value
	}
	return l.filter.After.Value.Big().Int64()
}

func (l delegateList) rank(d delegation.Delegate) ranked[delegation.DelegateView] {
	source := l.sources[l.token.SourceID]
	heads := chain.Heads{Safe: source.Safe, Final: source.Final}
	view := delegation.DelegateView{
		Delegate: d, ProposalsEligible: d.EligibleAt(l.passed), Supply: l.supply,
		AsOf: chain.AsOf{Chain: l.token.Chain, Block: l.at, Finality: heads.FinalityOf(l.at.Number)},
	}
	row := ranked[delegation.DelegateView]{row: view, token: d.Token, address: d.Address, value: d.Power}
	switch l.filter.Order {
	case delegation.DelegatesByPower:
	case delegation.DelegatesByDelegators:
		row.value = chain.NewAmount(uint64(d.Delegators))
	case delegation.DelegatesByParticipation:
		bp, _ := view.ParticipationBasisPoints()
		row.value, row.second = chain.NewAmount(bp), uint64(view.ProposalsEligible)
	}
	return row
}
