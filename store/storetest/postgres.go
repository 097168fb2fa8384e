// Package storetest gives tests a real PostgreSQL.
//
// The server is the one that TRIBUNE_TEST_POSTGRES names, or else a private
// cluster: made with initdb in a temporary directory on the first call of a
// test process, reached over a unix socket, shared by all tests of the process,
// and gone with it however it ends.
package storetest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	// adminVariable names the environment variable with the DSN of a running
	// server, as a role that may create databases.
	adminVariable = "TRIBUNE_TEST_POSTGRES"

	// requireVariable turns "skip what this machine lacks" into a failure.
	requireVariable = "TRIBUNE_REQUIRE_ALL"

	// statementTimeout bounds each administrative statement.
	statementTimeout = time.Minute
)

// errAbsent says that the machine has no PostgreSQL, as opposed to one that
// does not start.
var errAbsent = errors.New("no PostgreSQL server on this machine")

// privateCluster starts at most one cluster per process.
var privateCluster = sync.OnceValues(startCluster)

// Postgres returns the DSN of a fresh, empty database that is dropped when the
// test ends, whether or not connections to it are still open. It may be used
// by many tests at the same time.
//
// On a machine without PostgreSQL the test is skipped, or fails when
// TRIBUNE_REQUIRE_ALL is set. A server that is there and does not work always
// fails the test.
func Postgres(tb testing.TB) string {
	tb.Helper()
	admin, err := adminDSN()
	if errors.Is(err, errAbsent) {
		absent(tb, err)
		return ""
	}
	if err != nil {
		tb.Fatalf("start PostgreSQL: %v", err)
	}
	name := "tribune_test_" + strings.ToLower(rand.Text())
	if err := execute(admin, "CREATE DATABASE "+name); err != nil {
		tb.Fatalf("create test database: %v", err)
	}
	tb.Cleanup(func() {
		if err := execute(admin, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			tb.Errorf("drop test database: %v", err)
		}
	})
	dsn, err := withDatabase(admin, name)
	if err != nil {
		tb.Fatalf("name test database: %v", err)
	}
	return dsn
}

func adminDSN() (string, error) {
	if dsn := os.Getenv(adminVariable); dsn != "" {
		return dsn, nil
	}
	private, err := privateCluster()
	if err != nil {
		return "", err
	}
	return private.dsn, nil
}

// absent skips the test, loudly, unless everything is required.
func absent(tb testing.TB, why error) {
	tb.Helper()
	if os.Getenv(requireVariable) != "" {
		tb.Fatalf("%v, and %s is set: run .ci/bootstrap or set %s", why, requireVariable, adminVariable)
	}
	tb.Skipf("NOT TESTED on PostgreSQL: %v (run .ci/bootstrap or set %s)", why, adminVariable)
}

// execute runs one statement on a connection of its own, so that nothing stays
// open between tests.
func execute(dsn, statement string) (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), statementTimeout)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	_, err = conn.Exec(ctx, statement)
	return err
}

// withDatabase returns the DSN with another database, for both forms that
// PostgreSQL knows: a URL and a list of key=value.
func withDatabase(dsn, name string) (string, error) {
	if !strings.Contains(dsn, "://") {
		// Of two values for one key the last one counts.
		return dsn + " dbname=" + name, nil
	}
	u, err := url.Parse(dsn)
	if err != nil {
		return "", fmt.Errorf("parse %s: %w", adminVariable, err)
	}
	u.Path = "/" + name
	return u.String(), nil
}
