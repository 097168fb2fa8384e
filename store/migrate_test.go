package store

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/store/storetest"
)

// schemaQueries list all that a migration can leave behind, except what bun
// itself keeps of them.
var schemaQueries = map[string]string{
	sqliteEngine.name: `SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master
		WHERE tbl_name NOT LIKE 'bun_migration%' AND name NOT LIKE 'sqlite_sequence'`,
	postgresEngine.name: `
		SELECT concat_ws(' ', 'relation', c.relkind, c.relname) FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'bun_migration%'
		UNION ALL
		SELECT concat_ws(' ', 'column', c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
			a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid))
			FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm') AND a.attnum > 0 AND c.relname NOT LIKE 'bun_migration%'
		UNION ALL
		SELECT concat_ws(' ', 'constraint', n.conrelid::regclass, n.conname, pg_get_constraintdef(n.oid)) FROM pg_constraint n
			WHERE n.connamespace = 'public'::regnamespace AND n.conrelid::regclass::text NOT LIKE 'bun_migration%'
		UNION ALL
		SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'bun_migration%'
		UNION ALL
		SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE pronamespace = 'public'::regnamespace
		UNION ALL
		SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
			WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
		UNION ALL
		SELECT 'type ' || typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')`,
}

func schemaOf(t *testing.T, db *DB) []string {
	t.Helper()
	var out []string
	if err := db.write.NewRaw(schemaQueries[db.engine.name]).Scan(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return out
}

func TestMigrationsGoBackToNothingAndForwardToTheSame(t *testing.T) {
	for name, dsn := range map[string]func(t *testing.T) string{
		"sqlite":   func(t *testing.T) string { return "sqlite://" + filepath.Join(t.TempDir(), "tribune.db") },
		"postgres": func(t *testing.T) string { return storetest.Postgres(t) },
	} {
		t.Run(name, func(t *testing.T) {
			ctx := t.Context()
			db, err := Open(ctx, dsn(t))
			if err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}()
			if before := schemaOf(t, db); len(before) != 0 {
				t.Fatalf("the new database is not empty: %q", before)
			}
			if err := db.Migrate(ctx); err != nil {
				t.Fatal(err)
			}
			first := schemaOf(t, db)
			if len(first) < 20 {
				t.Fatalf("the query sees next to nothing of the schema: %q", first)
			}
			if err := db.SaveChain(ctx, Chain{ID: 1, Name: "a row that must not be in the way"}); err != nil {
				t.Fatal(err)
			}
			migrator, err := db.migrator()
			if err != nil {
				t.Fatal(err)
			}
			if group, err := migrator.Rollback(ctx); err != nil || group.IsZero() {
				t.Fatalf("rolled back %v: %v", group, err)
			}
			if left := schemaOf(t, db); len(left) != 0 {
				t.Errorf("left behind: %q", left)
			}
			if err := db.Migrate(ctx); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(first, schemaOf(t, db)); diff != "" {
				t.Errorf("-first +again\n%s", diff)
			}
			if chains, err := db.Chains(ctx); err != nil || len(chains) != 0 {
				t.Errorf("chains that survived: %v, %v", chains, err)
			}
		})
	}
}
