package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"

	"github.com/tribune-gov/tribune/chain"
)

// Change says what became new in the database, in whichever process. The zero
// Change says that anything may have: something was missed, or the database
// does not tell.
type Change struct {
	Chain   chain.ID `json:"chain,omitempty"`   // its reading is new
	Source  int64    `json:"source,omitempty"`  // its data is new,
	Version int64    `json:"version,omitempty"` // and this its version
}

// channel is what PostgreSQL's processes listen on. Payloads are a [Change] in
// JSON and the schema it is of.
const channel = "tribune_change"

type announcement struct {
	Schema string `json:"schema"`
	Change
}

// announce tells the other processes, once the transaction has committed. On
// SQLite they see it by themselves.
func announce(ctx context.Context, tx bun.IDB, c Change) error {
	if tx.Dialect().Name() != dialect.PG {
		return nil
	}
	payload, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("announce: %w", err)
	}
	if _, err := tx.NewRaw("SELECT pg_notify(?, (?::jsonb || jsonb_build_object('schema', current_schema()))::text)", channel, string(payload)).Exec(ctx); err != nil {
		return fmt.Errorf("announce: %w", err)
	}
	return nil
}

// Changes calls heard for every change that commits, of this process or
// another, until ctx ends; first of all with the zero Change. Several changes of
// one source may be told as one. It returns when the connection is lost: call it
// again.
func (db *DB) Changes(ctx context.Context, heard func(Change)) error {
	return within(db.engine.changes(ctx, db, heard), "wait for changes")
}

// listen is Changes by LISTEN.
func listen(ctx context.Context, db *DB, heard func(Change)) error {
	conn, err := db.connect(ctx, "tribune listen")
	if err != nil {
		return err
	}
	defer closeQuietly(conn) //nolint:contextcheck // ctx may have ended by then
	var schema string
	if err := conn.QueryRow(ctx, "SELECT current_schema()").Scan(&schema); err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
		return err
	}
	heard(Change{})
	for {
		if err := awaitNotification(ctx, conn, schema, heard); err != nil {
			return err
		}
	}
}

// awaitNotification hands on one notification. A connection that is silent for
// long is asked whether it is still there.
func awaitNotification(ctx context.Context, conn *pgx.Conn, schema string, heard func(Change)) error {
	wait, cancel := context.WithTimeout(ctx, serverLost)
	defer cancel()
	notification, err := conn.WaitForNotification(wait)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil && wait.Err() != nil:
		ping, cancel := context.WithTimeout(ctx, serverLost)
		defer cancel()
		return conn.Ping(ping)
	case err != nil:
		return err
	}
	var said announcement
	if err := json.Unmarshal([]byte(notification.Payload), &said); err != nil {
		heard(Change{}) // of a version that says more than this one
		return nil
	}
	if said.Schema == schema {
		heard(said.Change)
	}
	return nil
}

func closeQuietly(conn *pgx.Conn) {
	ctx, cancel := context.WithTimeout(context.Background(), releaseTime)
	defer cancel()
	_ = conn.Close(ctx)
}

// lookEvery is how often SQLite is asked whether another connection wrote.
const lookEvery = 500 * time.Millisecond

// look is Changes by asking: SQLite tells a connection only that others wrote.
func look(ctx context.Context, db *DB, heard func(Change)) error {
	conn, err := db.read.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close() // gives it back to the pool
	versions := map[int64]int64{}
	last := int64(-1)
	for {
		var now int64
		if err := conn.NewRaw("PRAGMA data_version").Scan(ctx, &now); err != nil {
			return err
		}
		if now != last {
			if err := tellVersions(ctx, conn, versions, last < 0, heard); err != nil {
				return err
			}
			last = now
		}
		if err := pause(ctx, lookEvery); err != nil {
			return err
		}
	}
}

func tellVersions(ctx context.Context, conn bun.IDB, known map[int64]int64, first bool, heard func(Change)) error {
	var rows []sourceRow
	if err := conn.NewSelect().Model(&rows).Column("id", "version").Scan(ctx); err != nil {
		return err
	}
	for _, row := range rows {
		if !first && known[row.ID] != row.Version {
			heard(Change{Source: row.ID, Version: row.Version})
		}
		known[row.ID] = row.Version
	}
	heard(Change{}) // readings and configuration have no version
	return nil
}

// Reading is what the process that indexes a chain last saw of it, for the
// processes that do not.
type Reading struct {
	Chain   chain.ID
	Heads   chain.Heads // zero before the provider answered
	Seen    time.Time   // when the heads were read; zero if never
	Trouble string      // what keeps the chain from being read, fit for the public
}

type readingRow struct {
	bun.BaseModel `bun:"table:reading"`
	Chain         chain.ID `bun:"chain,pk"`
	Head          []byte   `bun:"head"` // JSON of the newest block
	Safe          uint64   `bun:"safe"`
	Final         uint64   `bun:"final"`
	SeenAt        int64    `bun:"seen_at"`
	Trouble       string   `bun:"trouble"`
}

// SaveReading records what the indexing process saw, and tells the others.
func (db *DB) SaveReading(ctx context.Context, r Reading) error {
	head, err := json.Marshal(r.Heads.Latest)
	if err != nil {
		return fmt.Errorf("save reading: %w", err)
	}
	row := readingRow{Chain: r.Chain, Head: head, Safe: r.Heads.Safe, Final: r.Heads.Final, Trouble: r.Trouble}
	if !r.Seen.IsZero() {
		row.SeenAt = r.Seen.UnixMilli()
	}
	return db.update(ctx, "save reading", func(ctx context.Context, tx bun.Tx) error {
		if err := upsert(ctx, tx, []readingRow{row}, "chain"); err != nil {
			return err
		}
		return announce(ctx, tx, Change{Chain: r.Chain})
	})
}

// Readings returns the last reading of every chain that was ever read.
func (db *DB) Readings(ctx context.Context) ([]Reading, error) {
	var rows []readingRow
	if err := db.read.NewSelect().Model(&rows).Order("chain").Scan(ctx); err != nil {
		return nil, fmt.Errorf("load readings: %w", err)
	}
	out := make([]Reading, 0, len(rows))
	for _, row := range rows {
		r := Reading{Chain: row.Chain, Heads: chain.Heads{Safe: row.Safe, Final: row.Final}, Trouble: row.Trouble}
		if err := json.Unmarshal(row.Head, &r.Heads.Latest); err != nil {
			return nil, fmt.Errorf("load readings: %w", err)
		}
		if row.SeenAt != 0 {
			r.Seen = time.UnixMilli(row.SeenAt).UTC()
		}
		out = append(out, r)
	}
	return out, nil
}
