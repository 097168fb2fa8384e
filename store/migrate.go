package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"

	"github.com/uptrace/bun/migrate"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

func (db *DB) migrator() (*migrate.Migrator, error) {
	files, err := fs.Sub(migrationFiles, "migrations")
	if err != nil {
		return nil, fmt.Errorf("migrations: %w", err)
	}
	migrations := migrate.NewMigrations()
	if err := migrations.Discover(files); err != nil {
		return nil, fmt.Errorf("migrations: %w", err)
	}
	// A migration counts as applied only once it has succeeded; by default a
	// failed one would never be tried again.
	return migrate.NewMigrator(db.write, migrations,
		migrate.WithMarkAppliedOnSuccess(true), migrate.WithTemplateData(db.engine.template)), nil
}

// Migrate brings the tables up to date. On PostgreSQL a session lock keeps
// processes that start together from doing it twice; SQLite's writer lock does
// the same per migration.
func (db *DB) Migrate(ctx context.Context) error {
	m, err := db.migrator()
	if err != nil {
		return err
	}
	unlock, err := db.lockMigrations(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := m.Init(ctx); err != nil {
		return fmt.Errorf("prepare migrations: %w", err)
	}
	if _, err := m.Migrate(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// migrationLock is an arbitrary constant, the same in every process.
const migrationLock = 7_241_109

func (db *DB) lockMigrations(ctx context.Context) (func(), error) {
	if db.engine.name != postgresEngine.name {
		return func() {}, nil
	}
	conn, err := db.write.DB.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock migrations: %w", err)
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", migrationLock); err != nil {
		return nil, fmt.Errorf("lock migrations: %w", err)
	}
	// Closing the session's connection would return it to the pool with the
	// lock held, so it is released by hand.
	return func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", migrationLock)
		_ = conn.Close()
	}, nil
}
