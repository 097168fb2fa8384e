package store

import (
	"context"
	"database/sql/driver"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

type chainRow struct {
	bun.BaseModel `bun:"table:chain"`
	ID            chain.ID   `bun:"id,pk"`
	Name          string     `bun:"name"`
	Endpoints     []Endpoint `bun:"endpoints"`
	Explorer      string     `bun:"explorer"`
}

// Endpoint is a JSON-RPC URL. Only a public one may be shown to others: most
// URLs carry a key.
type Endpoint struct {
	URL    string `json:"url"`
	Public bool   `json:"public"`
}

type daoRow struct {
	bun.BaseModel `bun:"table:dao"`
	Slug          string `bun:"slug,pk"`
	Name          string `bun:"name"`
}

type sourceRow struct {
	bun.BaseModel   `bun:"table:source"`
	ID              int64        `bun:"id,pk,autoincrement"`
	Chain           chain.ID     `bun:"chain"`
	TipNumber       *uint64      `bun:"tip_number"`
	TipHash         *common.Hash `bun:"tip_hash"`
	TipParent       *common.Hash `bun:"tip_parent"`
	TipTime         *uint64      `bun:"tip_time"`
	TipParentNumber *uint64      `bun:"tip_parent_number"`
	Head            uint64       `bun:"head"`
	Safe            uint64       `bun:"safe"`
	Final           uint64       `bun:"final"`
	Version         int64        `bun:"version"`
	Epoch           int64        `bun:"epoch"`

	Mending   chain.CorrectionReason `bun:"mending"`
	MendingTo uint64                 `bun:"mending_to"`
}

func (r sourceRow) tip() chain.BlockRef {
	if r.TipNumber == nil || r.TipHash == nil || r.TipParent == nil || r.TipTime == nil || r.TipParentNumber == nil {
		return chain.BlockRef{}
	}
	return chain.BlockRef{Number: *r.TipNumber, Hash: *r.TipHash, Parent: *r.TipParent, Time: *r.TipTime, ParentNumber: *r.TipParentNumber}
}

func (r sourceRow) asOf() chain.AsOf {
	tip := r.tip()
	heads := chain.Heads{Safe: r.Safe, Final: r.Final}
	return chain.AsOf{Chain: r.Chain, Block: tip, Finality: heads.FinalityOf(tip.Number)}
}

type contractRow struct {
	bun.BaseModel   `bun:"table:contract"`
	Chain           chain.ID       `bun:"chain"`
	Address         common.Address `bun:"address,pk"`
	SourceID        int64          `bun:"source_id,pk"`
	Role            chain.Role     `bun:"role"`
	Family          string         `bun:"family"`
	Start           uint64         `bun:"start"`
	Governor        common.Address `bun:"governor"`
	DiscoveredBlock *uint64        `bun:"discovered_block"`
}

func (r contractRow) contract() chain.Contract {
	return chain.Contract{Address: r.Address, Role: r.Role, Family: r.Family, Start: r.Start, Governor: r.Governor}
}

// counting stores a counting rule as the mode it was declared with.
type counting struct{ governance.Counting }

// Value stores the mode.
func (c counting) Value() (driver.Value, error) { return c.Mode, nil }

// Scan parses a stored mode.
func (c *counting) Scan(src any) error {
	var mode string
	switch v := src.(type) {
	case string:
		mode = v
	case []byte:
		mode = string(v)
	default:
		return fmt.Errorf("scan counting mode: cannot read %T", src)
	}
	parsed, err := governance.ParseCountingMode(mode)
	if err != nil {
		return fmt.Errorf("scan counting mode: %w", err)
	}
	c.Counting = parsed
	return nil
}

type governorRow struct {
	bun.BaseModel `bun:"table:governor"`
	Chain         chain.ID       `bun:"chain,pk"`
	Address       common.Address `bun:"address,pk"`
	SourceID      int64          `bun:"source_id"`
	DAO           string         `bun:"dao"`
	Name          string         `bun:"name"`
	Family        string         `bun:"family"`
	Version       string         `bun:"version"`
	Clock         chain.Clock    `bun:"clock"`
	Counting      counting       `bun:"counting,type:text"`
	Token         common.Address `bun:"token"`
	Timelock      common.Address `bun:"timelock"`
	Start         uint64         `bun:"start"`
	GracePeriod   uint64         `bun:"grace_period"`
	VoteTime      uint64         `bun:"vote_time"`

	Readings  []governance.Reading `bun:"readings"`
	ReadBlock uint64               `bun:"read_block"`
}

func (r governorRow) account() chain.Account {
	return chain.Account{Chain: r.Chain, Address: r.Address}
}

func (r governorRow) governor() governance.Governor {
	return governance.Governor{
		Account: r.account(), DAO: r.DAO, Name: r.Name, Family: r.Family, Version: r.Version,
		Clock: r.Clock, Counting: r.Counting.Counting, Token: r.Token, Timelock: r.Timelock, Start: r.Start,
		GracePeriod: r.GracePeriod, VoteTime: r.VoteTime,
	}
}

type tokenRow struct {
	bun.BaseModel `bun:"table:token"`
	Chain         chain.ID       `bun:"chain,pk"`
	Address       common.Address `bun:"address,pk"`
	SourceID      int64          `bun:"source_id"`
	Family        string         `bun:"family"`
	Name          string         `bun:"name"`
	Symbol        string         `bun:"symbol"`
	Decimals      uint8          `bun:"decimals"`
	Clock         chain.Clock    `bun:"clock"`
	Start         uint64         `bun:"start"`
	MultiDelegate common.Address `bun:"multi_delegate"`
}

func (r tokenRow) token() delegation.Token {
	return delegation.Token{
		Account: chain.Account{Chain: r.Chain, Address: r.Address}, Family: r.Family,
		Name: r.Name, Symbol: r.Symbol, Decimals: r.Decimals, Clock: r.Clock, Start: r.Start, MultiDelegate: r.MultiDelegate,
	}
}

// loadSource reads a source's cursor; lock holds it until the transaction ends.
func loadSource(ctx context.Context, db bun.IDB, id int64, lock string) (sourceRow, error) {
	var row sourceRow
	if err := db.NewRaw("SELECT * FROM source WHERE id = ?"+lock, id).Scan(ctx, &row); err != nil {
		return sourceRow{}, fmt.Errorf("load source %d: %w", id, err)
	}
	return row, nil
}
