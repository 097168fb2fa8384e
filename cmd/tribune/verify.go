package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/web/api/client"
)

type verifyCommand struct {
	databaseFlags
	URL  string   `help:"Verify a running instance instead of the local database." placeholder:"URL" name:"url"`
	RPC  []string `help:"Ask this endpoint, CHAIN=URL; by default those of the database, or those the instance makes public." placeholder:"eip155:1=URL" name:"rpc"`
	DAO  []string `help:"Only these DAOs, by slug." name:"dao" placeholder:"SLUG"`
	JSON bool     `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (verifyCommand) Help() string {
	return `Asks the contracts for every number that is served, each at the block the answer is as of:
state, tallies, snapshot, deadline and quorum of every proposal, for Governor Alpha and Bravo also proposer, eta
and the number of proposals; votes of every delegate; balance and delegate of every holder; the supply of every token.

Exit codes: 0 all equal, 1 something differs, 2 wrong usage, 3 could not be verified.

Examples:
  tribune verify
  tribune verify --url http://localhost:8080
  tribune verify --url https://tribune.example --rpc eip155:1=https://ethereum.example --json`
}

// Run verifies.
func (c verifyCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	instance, endpoints, done, err := c.instance(ctx, logger)
	if err != nil {
		return err
	}
	defer done()
	for _, text := range c.RPC {
		name, url, found := strings.Cut(text, "=")
		id, err := chain.ParseID(name)
		if err != nil || !found {
			return &exitError{exitUsage, fmt.Errorf("--rpc %.80q: want CHAIN=URL, for example eip155:1=https://…", text)}
		}
		endpoints[id] = []string{url}
	}
	v := verifier{client: instance, endpoints: endpoints, pools: map[chain.ID]*rpc.Pool{}, logger: logger, report: newReport()}
	defer v.close()
	if err := v.daos(ctx, c.DAO); err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	if err := v.report.print(out, c.JSON); err != nil {
		return err
	}
	if len(v.report.Checks) == 0 {
		return &exitError{exitFailure, errors.New("nothing is indexed yet, so nothing was proven: add a DAO with tribune dao add, and let tribune serve or index run")}
	}
	if n := v.report.mismatches(); n > 0 {
		return &exitError{exitMismatch, fmt.Errorf("%d values differ from what the contracts answer", n)}
	}
	return nil
}

// instance returns a client of what is to be verified, and the endpoints to ask
// by chain.
func (c verifyCommand) instance(ctx context.Context, logger *slog.Logger) (*client.Client, map[chain.ID][]string, func(), error) {
	if c.URL != "" {
		return c.remote(ctx)
	}
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return nil, nil, nil, err
	}
	done := func() { closeDatabase(db, logger) }
	server, err := serve{db: db, flags: serveFlags{Instance: "Tribune"}, status: newMonitor(db, time.Now), logger: quiet(ctx, logger), now: time.Now}.server(ctx)
	if err != nil {
		done()
		return nil, nil, nil, err
	}
	local, err := client.New("http://tribune.internal", &http.Client{Transport: handlerTransport{server.Handler()}})
	if err != nil {
		done()
		return nil, nil, nil, fmt.Errorf("verify: %w", err)
	}
	chains, err := db.Chains(ctx)
	if err != nil {
		done()
		return nil, nil, nil, fmt.Errorf("verify: %w", err)
	}
	endpoints := map[chain.ID][]string{}
	for _, known := range chains {
		for _, e := range known.Endpoints {
			endpoints[known.ID] = append(endpoints[known.ID], e.URL)
		}
	}
	return local, endpoints, done, nil
}

func (c verifyCommand) remote(ctx context.Context) (*client.Client, map[chain.ID][]string, func(), error) {
	remote, err := client.New(c.URL, &http.Client{Timeout: time.Minute})
	if err != nil {
		return nil, nil, nil, &exitError{exitUsage, err}
	}
	chains, err := remote.Chains(ctx)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("verify: %w", err)
	}
	endpoints := map[chain.ID][]string{}
	for _, known := range chains.Items {
		endpoints[known.ID] = known.RPC
	}
	return remote, endpoints, func() {}, nil
}

// handlerTransport answers requests with a handler of this process, so that the
// local database is verified through the very answers it would serve.
type handlerTransport struct{ handler http.Handler }

// RoundTrip implements [http.RoundTripper].
func (t handlerTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	recorder := httptest.NewRecorder()
	t.handler.ServeHTTP(recorder, r)
	return recorder.Result(), nil
}

// pool returns the endpoints of a chain.
func (v *verifier) pool(ctx context.Context, id chain.ID) (*rpc.Pool, error) {
	if pool := v.pools[id]; pool != nil {
		return pool, nil
	}
	if len(v.endpoints[id]) == 0 {
		return nil, &exitError{exitUsage, errors.New("no endpoint is known for " + id.String() + ": give one with --rpc " + id.String() + "=URL")}
	}
	pool, err := rpc.Dial(ctx, rpc.Config{ID: id, URLs: v.endpoints[id], Logger: v.logger})
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", id, err)
	}
	v.pools[id] = pool
	return pool, nil
}

func (v *verifier) close() {
	for _, pool := range v.pools {
		pool.Close()
	}
}
