package storetest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// helperVariable makes this test binary a process that holds a cluster until it
// is killed.
const helperVariable = "TRIBUNE_STORETEST_HOLD_CLUSTER"

// announcement is how that process tells its cluster's directory.
const announcement = "cluster in "

func TestMain(m *testing.M) {
	if os.Getenv(helperVariable) != "" {
		os.Exit(holdCluster())
	}
	os.Exit(m.Run())
}

// holdCluster tells where this process's cluster is and returns only when
// something is wrong.
func holdCluster() int {
	held, err := privateCluster()
	if err != nil {
		fmt.Println(err)
		return 1
	}
	config, err := pgconn.ParseConfig(held.dsn)
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Println(announcement + config.Host)
	_, err = io.Copy(io.Discard, os.Stdin)
	fmt.Println("standard input ended before the kill:", err)
	return 1
}

func connect(tb testing.TB, dsn string) *pgx.Conn {
	tb.Helper()
	conn, err := pgx.Connect(tb.Context(), dsn)
	if err != nil {
		tb.Fatalf("connect: %v", err)
	}
	tb.Cleanup(func() {
		// Forced drops close it from the other side: nothing to report.
		_ = conn.Close(context.Background())
	})
	return conn
}

func query[T any](tb testing.TB, conn *pgx.Conn, sql string, args ...any) T {
	tb.Helper()
	var value T
	if err := conn.QueryRow(tb.Context(), sql, args...).Scan(&value); err != nil {
		tb.Fatalf("%s: %v", sql, err)
	}
	return value
}

func TestPostgresGivesEachCallAnEmptyDatabaseOfItsOwn(t *testing.T) {
	first, second := connect(t, Postgres(t)), connect(t, Postgres(t))
	if _, err := first.Exec(t.Context(), "CREATE TABLE mark (id bigint)"); err != nil {
		t.Fatal(err)
	}
	const tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
	if got := query[int](t, first, tables); got != 1 {
		t.Errorf("%d tables in the first database, want 1", got)
	}
	if got := query[int](t, second, tables); got != 0 {
		t.Errorf("%d tables in the second database, want none", got)
	}
}

func TestPostgresServesParallelTests(t *testing.T) {
	for range 8 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			if got := query[int](t, connect(t, Postgres(t)), "SELECT 1"); got != 1 {
				t.Errorf("got %d", got)
			}
		})
	}
}

func TestPostgresDropsTheDatabaseWithItsOpenConnections(t *testing.T) {
	var dsn, name string
	t.Run("user", func(t *testing.T) {
		dsn = Postgres(t)
		conn, err := pgx.Connect(t.Context(), dsn) // and left open
		if err != nil {
			t.Fatal(err)
		}
		name = query[string](t, conn, "SELECT current_database()")
	})
	if dsn == "" {
		t.Skip("NOT TESTED: see the subtest")
	}
	_, err := pgx.Connect(t.Context(), dsn)
	var refused *pgconn.PgError
	if !errors.As(err, &refused) || refused.Code != "3D000" {
		t.Errorf("connecting to %s after its test: %v, want SQLSTATE 3D000 (no such database)", name, err)
	}
}

func TestPrivateClusterSortsUnlikeBytes(t *testing.T) {
	if os.Getenv(adminVariable) != "" {
		t.Skipf("NOT TESTED: the server of %s has a collation of its own", adminVariable)
	}
	conn := connect(t, Postgres(t))
	if !query[bool](t, conn, "SELECT 'a' < 'B'") {
		t.Error("'a' sorts after 'B': this is byte order, and hides a forgotten COLLATE")
	}
}

func TestPostgresUsesTheServerOfTheEnvironment(t *testing.T) {
	conn := connect(t, Postgres(t))
	const role = "tribune_other_admin"
	if _, err := conn.Exec(t.Context(), "CREATE ROLE "+role+" SUPERUSER LOGIN"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := conn.Exec(context.Background(), "DROP ROLE "+role); err != nil {
			t.Error(err)
		}
	})
	admin := conn.Config().Copy()
	t.Setenv(adminVariable, "host="+admin.Host+" user="+role+" dbname=postgres sslmode=disable")
	t.Run("user", func(t *testing.T) {
		if got := query[string](t, connect(t, Postgres(t)), "SELECT current_user"); got != role {
			t.Errorf("connected as %q, want %q", got, role)
		}
	})
}

func TestClusterEndsWithAProcessThatIsKilled(t *testing.T) {
	if os.Getenv(adminVariable) != "" {
		t.Skipf("NOT TESTED: %s is set, there is no private cluster", adminVariable)
	}
	Postgres(t) // skips or fails here when there is no server
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), exe)
	cmd.Env = append(os.Environ(), helperVariable+"=1")
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	dir := ""
	for lines := bufio.NewScanner(output); dir == "" && lines.Scan(); {
		_, dir, _ = strings.Cut(lines.Text(), announcement)
	}
	if dir == "" {
		t.Fatalf("the other process named no cluster: %v", cmd.Wait())
	}
	if _, err := os.Stat(dir); err != nil {
		t.Fatalf("cluster directory while the process lives: %v", err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // "signal: killed"
	awaitGone(t, dir)
}

// awaitGone waits for the watchdog's last deed.
func awaitGone(t *testing.T, dir string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	poll := time.NewTicker(20 * time.Millisecond)
	defer poll.Stop()
	for {
		if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("%s is still there", dir)
		case <-poll.C:
		}
	}
}

// recorder notes how a test would have ended.
type recorder struct {
	testing.TB
	fatal, skipped bool
}

func (*recorder) Helper() {}

func (r *recorder) Fatalf(string, ...any) {
	r.fatal = true
	runtime.Goexit()
}

func (r *recorder) Skipf(string, ...any) {
	r.skipped = true
	runtime.Goexit()
}

func TestAbsentServerSkipsUnlessEverythingIsRequired(t *testing.T) {
	for _, tt := range []struct {
		required string
		want     recorder
	}{
		{required: "", want: recorder{skipped: true}},
		{required: "1", want: recorder{fatal: true}},
	} {
		t.Run("required="+tt.required, func(t *testing.T) {
			t.Setenv(requireVariable, tt.required)
			var got recorder
			done := make(chan struct{})
			go func() {
				defer close(done)
				absent(&got, errAbsent)
			}()
			<-done
			if got != tt.want {
				t.Errorf("fatal %v, skipped %v; want %v, %v", got.fatal, got.skipped, tt.want.fatal, tt.want.skipped)
			}
		})
	}
}

func TestWithDatabase(t *testing.T) {
	for _, tt := range []struct{ dsn, want string }{
		{"postgres://u:p@db:5433/postgres?sslmode=disable", "db:5433/fresh as u"},
		{"postgres://u@/postgres?host=%2Frun%2Fpg", "/run/pg:5432/fresh as u"},
		{"host=db port=5433 user=u dbname=postgres", "db:5433/fresh as u"},
	} {
		dsn, err := withDatabase(tt.dsn, "fresh")
		if err != nil {
			t.Fatal(err)
		}
		config, err := pgconn.ParseConfig(dsn)
		if err != nil {
			t.Fatalf("parse %q: %v", dsn, err)
		}
		if got := fmt.Sprintf("%s:%d/%s as %s", config.Host, config.Port, config.Database, config.User); got != tt.want {
			t.Errorf("%q leads to %s, want %s", tt.dsn, got, tt.want)
		}
	}
}
