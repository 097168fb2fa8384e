package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// bulk is a transaction that can take many rows at once.
type bulk struct {
	bun.Tx
	conn *sql.Conn // of the transaction; nil on SQLite, which has no COPY
}

// updateInBulk is [DB.update] for many rows.
func (db *DB) updateInBulk(ctx context.Context, operation string, fn func(ctx context.Context, b bulk) error) error {
	if db.engine.name != postgresEngine.name {
		return db.update(ctx, operation, func(ctx context.Context, tx bun.Tx) error { return fn(ctx, bulk{Tx: tx}) })
	}
	conn, err := db.write.Conn(ctx)
	if err != nil {
		return within(err, operation)
	}
	defer conn.Close() // gives it back to the pool
	return within(conn.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		return fn(ctx, bulk{Tx: tx, conn: conn.Conn})
	}), operation)
}

// copyRow is a row of a table that grows with every vote and transfer.
type copyRow interface {
	// target is the table with the columns in the order of copy.
	target() string
	// copy writes the row in the text format of COPY, but for the end of line.
	copy(c *copyText)
}

// Limits of COPY: below the first an INSERT is as fast, the second bounds what
// is in memory.
const (
	copyFrom  = 20
	copyChunk = 20_000
)

// bulkInsert writes rows by COPY where there is one.
func bulkInsert[T copyRow](ctx context.Context, b bulk, rows []T) error {
	if b.conn == nil || len(rows) < copyFrom {
		return insert(ctx, b.Tx, rows)
	}
	var text copyText
	for chunk := range slices.Chunk(rows, copyChunk) {
		text.Reset()
		for _, row := range chunk {
			row.copy(&text)
			text.end()
		}
		err := b.conn.Raw(func(driver any) error {
			pg, ok := driver.(*stdlib.Conn)
			if !ok {
				return fmt.Errorf("the driver is %T", driver)
			}
			_, err := pg.Conn().PgConn().CopyFrom(ctx, bytes.NewReader(text.Bytes()), "COPY "+chunk[0].target()+" FROM STDIN")
			return err
		})
		if err != nil {
			return fmt.Errorf("copy %d rows of %T: %w", len(chunk), chunk[0], err)
		}
	}
	return nil
}

// copyText builds lines of COPY's text format: columns end with a tab, NULL is
// \N, bytes are \\x and hex (PostgreSQL 15, COPY, File Formats).
type copyText struct{ bytes.Buffer }

func (c *copyText) number(n uint64) {
	c.Write(strconv.AppendUint(c.AvailableBuffer(), n, 10))
	c.WriteByte('\t')
}

func (c *copyText) bytes(b []byte) {
	if b == nil {
		c.WriteString("\\N\t")
		return
	}
	c.WriteString(`\\x`)
	c.Write(hex.AppendEncode(c.AvailableBuffer(), b))
	c.WriteByte('\t')
}

func (c *copyText) address(a *common.Address) {
	if a == nil {
		c.bytes(nil)
		return
	}
	c.bytes(a[:])
}

func (c *copyText) amount(a *chain.Amount) {
	if a == nil {
		c.WriteString("\\N\t")
		return
	}
	c.WriteString(a.String())
	c.WriteByte('\t')
}

// word writes one of our own words, which have nothing to escape.
func (c *copyText) word(s string) {
	c.WriteString(s)
	c.WriteByte('\t')
}

// split writes the JSON of addresses and numbers, which has nothing to escape.
func (c *copyText) split(s *delegation.Split) {
	if s == nil {
		c.WriteString("\\N\t")
		return
	}
	_ = json.NewEncoder(c).Encode(s) //nolint:errchkjson // addresses and numbers always encode
	c.Truncate(c.Len() - 1)
	c.WriteByte('\t')
}

// end puts the end of line in the place of the last tab.
func (c *copyText) end() {
	c.Truncate(c.Len() - 1)
	c.WriteByte('\n')
}

const placeColumns = "source_id, block, log_index, time, tx, tx_index, address"

func (p place) copy(c *copyText) {
	c.number(uint64(p.SourceID))
	c.number(p.Block)
	c.number(uint64(p.LogIndex))
	c.number(p.Time)
	c.bytes(p.Tx[:])
	c.number(uint64(p.TxIndex))
	c.bytes(p.Address[:])
}

func (blockRow) target() string { return "block (source_id, number, hash, time)" }

func (r blockRow) copy(c *copyText) {
	c.number(uint64(r.SourceID))
	c.number(r.Number)
	c.bytes(r.Hash[:])
	c.number(r.Time)
}

func (voteRow) target() string {
	return "vote (" + placeColumns + ", proposal_id, kind, voter, support, weight, reason, params)"
}

func (r voteRow) copy(c *copyText) {
	r.place.copy(c)
	c.bytes(r.ProposalID[:])
	c.word(r.Kind)
	c.bytes(r.Voter[:])
	c.number(uint64(r.Support))
	c.amount(&r.Weight)
	c.bytes(r.Reason)
	c.bytes(r.Params)
}

func (delegationChangeRow) target() string {
	return "delegation_change (" + placeColumns + ", delegator, from_delegate, to_delegate, from_split, to_split)"
}

func (r delegationChangeRow) copy(c *copyText) {
	r.place.copy(c)
	c.bytes(r.Delegator[:])
	c.address(r.FromDelegate)
	c.bytes(r.ToDelegate[:])
	c.split(r.FromSplit)
	c.split(r.ToSplit)
}

func (powerChangeRow) target() string {
	return "power_change (" + placeColumns + ", delegate, old_power, new_power)"
}

func (r powerChangeRow) copy(c *copyText) {
	r.place.copy(c)
	c.bytes(r.Delegate[:])
	c.amount(r.OldPower)
	c.amount(&r.NewPower)
}

func (propositionChangeRow) target() string {
	return "proposition_change (" + placeColumns + ", account, delegate, power)"
}

func (r propositionChangeRow) copy(c *copyText) {
	r.place.copy(c)
	c.bytes(r.Account[:])
	c.address(r.Delegate)
	c.amount(r.Power)
}

func (transferRow) target() string {
	return "transfer (" + placeColumns + ", sender, recipient, amount, nft)"
}

func (r transferRow) copy(c *copyText) {
	r.place.copy(c)
	c.bytes(r.Sender[:])
	c.bytes(r.Recipient[:])
	c.amount(&r.Amount)
	c.amount(r.NFT)
}
