package store_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/store/storetest"
)

// explainWanted, when set, is the number of logs of the chain that is indexed.
const explainWanted = "TRIBUNE_EXPLAIN"

// request is something that pages and API ask the database for all the time.
type request struct {
	name string
	ask  func(ctx context.Context) error
}

// TestExplain prints how PostgreSQL answers the ten hottest requests: for each
// one all queries with their times, and the plan of the slowest (make explain).
func TestExplain(t *testing.T) {
	if os.Getenv(explainWanted) == "" {
		t.Skip("a report, not a test: print it with make explain")
	}
	t.Setenv(benchWanted, os.Getenv(explainWanted))
	url, truth := startMock(t)
	dsn := storetest.Postgres(t)
	db := openAt(t, dsn)
	if err := followInto(t, url, truth.Head, addMock(t, db), &counter{}, 0); err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	if _, err := conn.Exec(ctx, "VACUUM ANALYZE"); err != nil {
		t.Fatal(err)
	}
	var version string
	if err := conn.QueryRow(ctx, "SHOW server_version").Scan(&version); err != nil {
		t.Fatal(err)
	}
	var queries []string
	store.Listen(db, func(query string) { queries = append(queries, query) })
	fmt.Printf("PostgreSQL %s, %d logs.\n", version, truth.Logs)
	for i, r := range hottest(t, db) {
		queries = nil
		if err := r.ask(ctx); err != nil {
			t.Fatalf("%s: %v", r.name, err)
		}
		explain(ctx, t, conn, fmt.Sprintf("%d. %s", i+1, r.name), slices.Clone(queries))
	}
}

// hottest asks for the rows there are most of: the most voted proposal, the most
// powerful delegate.
func hottest(t *testing.T, db *store.DB) []request {
	t.Helper()
	ctx := t.Context()
	token := chain.Account{Chain: 31_337, Address: mockToken}
	proposals, err := db.Proposals(ctx, governance.ProposalFilter{Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	voted := slices.MaxFunc(proposals.Items, func(a, b governance.ProposalView) int { return int(a.Tally.Votes - b.Tally.Votes) })
	ref := governance.Ref{Governor: voted.Governor, ID: voted.ID}
	delegates, err := db.Delegates(ctx, delegation.DelegateFilter{Tokens: []chain.Account{token}, Order: delegation.DelegatesByPower, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	delegate := delegates.Items[0].Address
	return []request{
		{"proposals of a DAO, newest first", func(ctx context.Context) error {
			_, err := db.Proposals(ctx, governance.ProposalFilter{DAO: "mock", Limit: 20})
			return err
		}},
		{"open votes of the whole instance", func(ctx context.Context) error {
			_, err := db.Proposals(ctx, governance.ProposalFilter{Statuses: []governance.Status{governance.StatusActive}, Limit: 12})
			return err
		}},
		{"a proposal", func(ctx context.Context) error {
			_, err := db.Proposal(ctx, ref)
			return err
		}},
		{"its votes, newest first", func(ctx context.Context) error {
			_, err := db.Votes(ctx, governance.VoteFilter{Ref: &ref, Limit: 20})
			return err
		}},
		{"its votes, heaviest first", func(ctx context.Context) error {
			_, err := db.Votes(ctx, governance.VoteFilter{Ref: &ref, Order: governance.VotesByWeight, Limit: 20})
			return err
		}},
		{"a DAO with the numbers of its overview", func(ctx context.Context) error {
			_, err := db.DAO(ctx, "mock")
			return err
		}},
		{"delegates by voting power", func(ctx context.Context) error {
			_, err := db.Delegates(ctx, delegation.DelegateFilter{Tokens: []chain.Account{token}, Order: delegation.DelegatesByPower, Limit: 20})
			return err
		}},
		{"a delegate's voting power over time", func(ctx context.Context) error {
			_, err := db.PowerHistory(ctx, delegation.PowerFilter{Token: token, Delegate: delegate, Limit: 20})
			return err
		}},
		{"a delegate's votes", func(ctx context.Context) error {
			_, err := db.Votes(ctx, governance.VoteFilter{Voter: &delegate, Tokens: []chain.Account{token}, Limit: 20})
			return err
		}},
		{"holders, largest first", func(ctx context.Context) error {
			_, err := db.Holders(ctx, delegation.HolderFilter{Token: token, Limit: 20})
			return err
		}},
	}
}

// explain prints the plan of the slowest of some queries.
func explain(ctx context.Context, t *testing.T, conn *pgx.Conn, name string, queries []string) {
	t.Helper()
	var slowest, plan string
	var most, total float64
	for _, query := range queries {
		text, took := planOf(ctx, t, conn, query)
		if total += took; took >= most {
			slowest, plan, most = query, text, took
		}
	}
	fmt.Printf("\n### %s\n\n%d queries, %.2f ms in all. The slowest:\n\n```sql\n%s\n```\n\n```\n%s\n```\n",
		name, len(queries), total, abridged(strings.Join(strings.Fields(slowest), " ")), abridged(plan))
}

// abridged cuts what nobody reads out of long lines: lists of columns, and the
// case that tells a status.
func abridged(text string) string {
	const longest = 240
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if columns, rest, found := strings.Cut(line, " FROM "); found && len(columns) > 100 && !strings.Contains(columns, "(") {
			line = "SELECT … FROM " + rest
		}
		if runes := []rune(line); len(runes) > longest {
			line = string(runes[:longest/2]) + " … " + string(runes[len(runes)-longest/2:])
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

func planOf(ctx context.Context, t *testing.T, conn *pgx.Conn, query string) (text string, took float64) {
	t.Helper()
	for range 2 { // the second time everything is in memory
		rows, err := conn.Query(ctx, "EXPLAIN (ANALYZE, BUFFERS) "+query)
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		text = strings.Join(lines, "\n") + "\n"
		if _, err := fmt.Sscanf(lines[len(lines)-1], "Execution Time: %f ms", &took); err != nil {
			t.Fatalf("%q: %v", lines[len(lines)-1], err)
		}
	}
	return text, took
}
