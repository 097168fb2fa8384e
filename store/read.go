package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

var (
	_ governance.Repo = (*DB)(nil)
	_ delegation.Repo = (*DB)(nil)
)

// reader answers one request from one snapshot of the database.
type reader struct {
	tx bun.Tx
	// sources by id, with their tips as of the snapshot.
	sources map[int64]sourceRow
}

func (db *DB) reader(ctx context.Context, operation string, fn func(ctx context.Context, r reader) error) error {
	return db.view(ctx, operation, func(ctx context.Context, tx bun.Tx) error {
		var rows []sourceRow
		if err := tx.NewSelect().Model(&rows).Scan(ctx); err != nil {
			return fmt.Errorf("load sources: %w", err)
		}
		r := reader{tx: tx, sources: map[int64]sourceRow{}}
		for _, row := range rows {
			r.sources[row.ID] = row
		}
		return fn(ctx, r)
	})
}

// timepoint returns the clock of a source's tip.
func (r reader) timepoint(source int64, clock chain.Clock) uint64 {
	tip := r.sources[source].tip()
	return clock.At(tip)
}

// notFound names what is missing.
func notFound(what string, id any) error {
	return fmt.Errorf("%s %v: %w", what, id, governance.ErrNotFound)
}

// orNotFound turns "no row" into governance.ErrNotFound.
func orNotFound(err error, what string, id any) error {
	if errors.Is(err, sql.ErrNoRows) {
		return notFound(what, id)
	}
	return within(err, "load "+what)
}

func (r reader) governor(ctx context.Context, id chain.Account) (governorRow, error) {
	var row governorRow
	err := r.tx.NewSelect().Model(&row).Where("chain = ? AND address = ?", id.Chain, id.Address).Scan(ctx)
	return row, orNotFound(err, "governor", id)
}

// governors returns the governors of one DAO, or all, in a fixed order.
func (r reader) governors(ctx context.Context, dao string) ([]governorRow, error) {
	var rows []governorRow
	query := r.tx.NewSelect().Model(&rows).Order("dao", "chain", "start", "address")
	if dao != "" {
		query = query.Where("dao = ?", dao)
	}
	if err := query.Scan(ctx); err != nil {
		return nil, fmt.Errorf("load governors: %w", err)
	}
	return rows, nil
}

// governorsOf returns the governors of a DAO, which must be there, or all if none
// is named.
func (r reader) governorsOf(ctx context.Context, dao string) ([]governorRow, error) {
	rows, err := r.governors(ctx, dao)
	if err == nil && dao != "" && len(rows) == 0 {
		return nil, notFound("dao", fmt.Sprintf("%.64q", dao))
	}
	return rows, err
}

// asOf returns the tips of the sources of some governors, each once.
func (r reader) asOf(governors []governorRow) []chain.AsOf {
	var out []chain.AsOf
	seen := map[int64]bool{}
	for _, g := range governors {
		if !seen[g.SourceID] {
			seen[g.SourceID] = true
			out = append(out, r.sources[g.SourceID].asOf())
		}
	}
	return out
}

// statusCase is governance.Standing.At in SQL, over p (proposal), g (governor)
// and s (source). A property test holds the two together.
const statusCase = `CASE
	WHEN p.fate <> '' THEN p.fate
	WHEN p.expires_after <> 0 AND ` + tipClock + ` > p.expires_after THEN 'expired'
	WHEN p.opening <> '' AND p.opening_until >= ` + tipClock + ` THEN p.opening
	WHEN p.snapshot >= ` + tipClock + ` THEN 'pending'
	WHEN p.deadline >= ` + tipClock + ` THEN CASE
		WHEN p.early IN ('succeeded', 'queued') AND ` + expired + ` THEN 'expired'
		WHEN p.early <> '' THEN p.early
		ELSE 'active' END
	WHEN p.held <> '' AND p.held_until >= ` + tipClock + ` THEN p.held
	WHEN p.outcome <> '' THEN p.outcome
	WHEN p.passed IN ('succeeded', 'queued') AND ` + expired + ` THEN 'expired'
	ELSE p.passed
END`

// expired is the condition that what passed can no longer be executed.
const expired = `p.expires_at <> 0 AND COALESCE(s.tip_time, 0) >= p.expires_at`

// tipClock is the timepoint of a source's tip; COALESCE only matters before the
// first block, when there are no proposals.
const tipClock = `COALESCE(CASE g.clock WHEN 'timestamp' THEN s.tip_time WHEN 'parent_blocknumber' THEN s.tip_parent_number ELSE s.tip_number END, 0)`

// proposalTables joins what statusCase needs.
const proposalTables = `proposal AS p
	JOIN governor AS g ON g.chain = p.chain AND g.address = p.governor
	JOIN source AS s ON s.id = p.source_id`

// anyAccount is the condition that two columns name one of some accounts. A
// list of row values would be shorter, but the engines spell it differently.
func anyAccount(chainColumn, addressColumn string, accounts []chain.Account) (string, []any) {
	conditions := make([]string, 0, len(accounts))
	args := make([]any, 0, 2*len(accounts))
	for _, a := range accounts {
		conditions = append(conditions, chainColumn+" = ? AND "+addressColumn+" = ?")
		args = append(args, a.Chain, a.Address)
	}
	return "(" + strings.Join(conditions, " OR ") + ")", args
}
