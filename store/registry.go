package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// ErrExists says that something is configured already.
var ErrExists = errors.New("already exists")

// Chain is a chain as configured.
type Chain struct {
	ID        chain.ID
	Name      string
	Endpoints []Endpoint
	Explorer  string // base URL of a block explorer, "" if none
}

// SaveChain adds a chain or replaces its settings.
func (db *DB) SaveChain(ctx context.Context, c Chain) error {
	return db.update(ctx, "save chain", func(ctx context.Context, tx bun.Tx) error {
		return upsert(ctx, tx, []chainRow{{ID: c.ID, Name: c.Name, Endpoints: c.Endpoints, Explorer: c.Explorer}}, "id")
	})
}

// Chains returns the configured chains by id.
func (db *DB) Chains(ctx context.Context) ([]Chain, error) {
	var rows []chainRow
	if err := db.read.NewSelect().Model(&rows).Order("id").Scan(ctx); err != nil {
		return nil, fmt.Errorf("load chains: %w", err)
	}
	out := make([]Chain, 0, len(rows))
	for _, row := range rows {
		out = append(out, Chain{ID: row.ID, Name: row.Name, Endpoints: row.Endpoints, Explorer: row.Explorer})
	}
	return out, nil
}

// Source is a set of contracts of one chain that share a cursor.
type Source struct {
	ID    int64
	Chain chain.ID
	AsOf  chain.AsOf
	Heads chain.Heads // as last seen; Latest has only its number
}

// Sources returns every source.
func (db *DB) Sources(ctx context.Context) ([]Source, error) {
	var rows []sourceRow
	if err := db.read.NewSelect().Model(&rows).Order("id").Scan(ctx); err != nil {
		return nil, fmt.Errorf("load sources: %w", err)
	}
	out := make([]Source, 0, len(rows))
	for _, row := range rows {
		heads := chain.Heads{Latest: chain.BlockRef{Number: row.Head}, Safe: row.Safe, Final: row.Final}
		out = append(out, Source{ID: row.ID, Chain: row.Chain, AsOf: row.asOf(), Heads: heads})
	}
	return out, nil
}

// SourcesOf returns the sources of a DAO's governors. An unknown slug is
// governance.ErrNotFound.
func (db *DB) SourcesOf(ctx context.Context, slug string) ([]Source, error) {
	var ids []int64
	if err := db.read.NewSelect().Table("governor").ColumnExpr("DISTINCT source_id").Where("dao = ?", slug).Scan(ctx, &ids); err != nil {
		return nil, fmt.Errorf("find sources of a dao: %w", err)
	}
	if len(ids) == 0 {
		return nil, notFound("dao", fmt.Sprintf("%.64q", slug))
	}
	all, err := db.Sources(ctx)
	return slices.DeleteFunc(all, func(s Source) bool { return !slices.Contains(ids, s.ID) }), err
}

// Governor is what recognition found at a governor's address.
type Governor struct {
	governance.Governor
	Token    delegation.Token
	Timelock *chain.Contract  // nil when the governor executes by itself
	Modules  []chain.Contract // whose events are the governor's
	// Readings are its settings as it answered them after ReadAt, a block. Many
	// governors announce only what changes, not what they start with.
	Readings []governance.Reading
	ReadAt   uint64
}

// AddGovernor puts a governor under its DAO (g.DAO, created with daoName if it
// is new) and returns the source that will index it. A governor whose token is
// indexed already joins the token's source, which then starts over, so that
// votes and power keep one order.
func (db *DB) AddGovernor(ctx context.Context, daoName string, g Governor) (int64, error) {
	var source int64
	err := db.update(ctx, "add governor", func(ctx context.Context, tx bun.Tx) error {
		exists, err := tx.NewSelect().Table("governor").Where("chain = ? AND address = ?", g.Chain, g.Address).Exists(ctx)
		if err != nil {
			return err
		}
		if exists {
			return fmt.Errorf("governor %s: %w", g.Account, ErrExists)
		}
		dao := daoRow{Slug: g.DAO, Name: daoName}
		if _, err := tx.NewInsert().Model(&dao).On("CONFLICT DO NOTHING").Exec(ctx); err != nil {
			return fmt.Errorf("insert dao: %w", err)
		}
		if source, err = sourceFor(ctx, tx, g.Token.Account); err != nil {
			return err
		}
		return insertGovernor(ctx, tx, source, g)
	})
	return source, err
}

// sourceFor returns the source of a token, emptied, or a new one.
func sourceFor(ctx context.Context, tx bun.Tx, token chain.Account) (int64, error) {
	var id int64
	err := tx.NewSelect().Table("token").Column("source_id").Where("chain = ? AND address = ?", token.Chain, token.Address).Scan(ctx, &id)
	if err == nil {
		return id, reset(ctx, tx, id)
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return 0, fmt.Errorf("find token: %w", err)
	}
	row := sourceRow{Chain: token.Chain}
	if _, err := tx.NewInsert().Model(&row).Returning("id").Exec(ctx); err != nil {
		return 0, fmt.Errorf("insert source: %w", err)
	}
	return row.ID, nil
}

func insertGovernor(ctx context.Context, tx bun.Tx, source int64, g Governor) error {
	if err := insert(ctx, tx, []governorRow{{
		Chain: g.Chain, Address: g.Address, SourceID: source, DAO: g.DAO, Name: g.Name, Family: g.Family, Version: g.Version,
		Clock: g.Clock, Counting: counting{g.Counting}, Token: g.Governor.Token, Timelock: g.Governor.Timelock, Start: g.Start,
		GracePeriod: g.GracePeriod, VoteTime: g.VoteTime,
		Readings: g.Readings, ReadBlock: g.ReadAt,
	}}); err != nil {
		return err
	}
	t := g.Token
	token := []tokenRow{{
		Chain: t.Chain, Address: t.Address, SourceID: source, Family: t.Family,
		Name: t.Name, Symbol: t.Symbol, Decimals: t.Decimals, Clock: t.Clock, Start: t.Start, MultiDelegate: t.MultiDelegate,
	}}
	insertion := tx.NewInsert().Model(&token).On("CONFLICT DO NOTHING")
	if t.MultiDelegate != (common.Address{}) { // may be new of a token that is known
		insertion = tx.NewInsert().Model(&token).On("CONFLICT (chain, address) DO UPDATE").Set("multi_delegate = EXCLUDED.multi_delegate")
	}
	if _, err := insertion.Exec(ctx); err != nil {
		return fmt.Errorf("insert token: %w", err)
	}
	contracts := []chain.Contract{
		{Address: g.Address, Role: chain.RoleGovernor, Family: g.Family, Start: g.Start},
		{Address: t.Address, Role: chain.RoleToken, Family: t.Family, Start: t.Start},
	}
	if g.Timelock != nil {
		contracts = append(contracts, *g.Timelock)
	}
	contracts = append(contracts, g.Modules...)
	rows := make([]contractRow, 0, len(contracts))
	for _, c := range contracts {
		rows = append(rows, contractRow{Chain: g.Chain, Address: c.Address, SourceID: source, Role: c.Role, Family: c.Family, Start: c.Start, Governor: c.Governor})
	}
	if _, err := tx.NewInsert().Model(&rows).On("CONFLICT DO NOTHING").Exec(ctx); err != nil {
		return fmt.Errorf("insert contracts: %w", err)
	}
	return nil
}

// reset drops everything indexed for a source, so that it starts over with other
// contracts. That corrects nothing.
func reset(ctx context.Context, tx bun.Tx, source int64) error {
	if err := endMending(ctx, tx, source); err != nil {
		return err
	}
	return empty(ctx, tx, source)
}

// empty drops everything indexed for a source.
func empty(ctx context.Context, tx bun.Tx, source int64) error {
	tables := append([]string{"asked", "block", "header", "terms", "proposal", "holder", "share", "deposit", "delegate", "supply"}, factTables...)
	for _, table := range tables {
		if _, err := tx.NewDelete().Table(table).Where("source_id = ?", source).Exec(ctx); err != nil {
			return fmt.Errorf("empty %s: %w", table, err)
		}
	}
	if _, err := tx.NewDelete().Table("contract").Where("source_id = ? AND discovered_block IS NOT NULL", source).Exec(ctx); err != nil {
		return fmt.Errorf("empty contract: %w", err)
	}
	if err := dropDays(ctx, tx, source, 0); err != nil {
		return err
	}
	return moveTip(ctx, tx, sourceRow{ID: source}, chain.BlockRef{}, chain.Heads{})
}

// RemoveDAO drops a DAO, its governors and what no other DAO needs of their
// facts. An unknown slug is governance.ErrNotFound.
func (db *DB) RemoveDAO(ctx context.Context, slug string) error {
	return db.update(ctx, "remove dao", func(ctx context.Context, tx bun.Tx) error {
		var sources []int64
		if err := tx.NewSelect().Table("governor").ColumnExpr("DISTINCT source_id").Where("dao = ?", slug).Scan(ctx, &sources); err != nil {
			return fmt.Errorf("find sources: %w", err)
		}
		var contracts []common.Address
		if err := tx.NewSelect().Table("governor").Column("address").Where("dao = ?", slug).Scan(ctx, &contracts); err != nil {
			return fmt.Errorf("find governors: %w", err)
		}
		if _, err := tx.NewDelete().Table("governor").Where("dao = ?", slug).Exec(ctx); err != nil {
			return fmt.Errorf("delete governors: %w", err)
		}
		result, err := tx.NewDelete().Table("dao").Where("slug = ?", slug).Exec(ctx)
		if err != nil {
			return fmt.Errorf("delete dao: %w", err)
		}
		if n, err := result.RowsAffected(); err != nil || n == 0 {
			return fmt.Errorf("dao %q: %w", slug, governance.ErrNotFound)
		}
		for _, source := range sources {
			if err := releaseSource(ctx, tx, source, contracts); err != nil {
				return err
			}
		}
		return nil
	})
}

// releaseSource starts a source over without the given governors, or deletes it
// when it has none left.
func releaseSource(ctx context.Context, tx bun.Tx, source int64, governors []common.Address) error {
	if err := reset(ctx, tx, source); err != nil {
		return err
	}
	_, err := tx.NewDelete().Table("contract").Where("source_id = ? AND (address IN (?) OR governor IN (?))", source, bun.List(governors), bun.List(governors)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("delete contracts: %w", err)
	}
	used, err := tx.NewSelect().Table("governor").Where("source_id = ?", source).Exists(ctx)
	if err != nil || used {
		return within(err, "look for governors")
	}
	for _, table := range []string{"contract", "token", "correction"} {
		if _, err := tx.NewDelete().Table(table).Where("source_id = ?", source).Exec(ctx); err != nil {
			return fmt.Errorf("delete from %s: %w", table, err)
		}
	}
	if _, err := tx.NewDelete().Table("source").Where("id = ?", source).Exec(ctx); err != nil {
		return fmt.Errorf("delete source: %w", err)
	}
	return nil
}
