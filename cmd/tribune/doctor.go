package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/web/api/client"
)

type doctorCommand struct {
	databaseFlags
	URL   string   `help:"Ask a running instance what its endpoints did, instead of examining endpoints." placeholder:"URL" name:"url"`
	RPC   []string `help:"Examine this endpoint instead of those in the database; may be repeated. Needs --chain." placeholder:"URL" name:"rpc"`
	Chain string   `help:"Only this chain, in CAIP-2 form." placeholder:"eip155:1" name:"chain"`
	JSON  bool     `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (doctorCommand) Help() string {
	return `Examines the JSON-RPC endpoints of every chain: whether they answer and are of the right chain, how far
their heads are apart, whether they agree on a block, which limits they have, how old the state is that
they keep, and whether the logs of recent blocks are all that the blocks' headers speak of.
With --url it reports what a running instance has seen its endpoints do.

Exit codes: 0 healthy, 1 problems found, 2 wrong usage, 3 could not be examined.

Examples:
  tribune doctor
  tribune doctor --url http://localhost:8080
  tribune doctor --chain eip155:1 --rpc https://ethereum.example --rpc wss://other.example --json`
}

// diagnosis is the report of the doctor.
type diagnosis struct {
	Healthy bool             `json:"healthy"`
	Chains  []chainDiagnosis `json:"chains"`
}

type chainDiagnosis struct {
	Chain     chain.ID            `json:"chain"`
	Endpoints []endpointDiagnosis `json:"endpoints"`
	Problems  []string            `json:"problems"` // of the chain as a whole
	Advice    []string            `json:"advice"`   // what could be better
}

// endpointDiagnosis is about one endpoint; keys, users and paths of URLs do not
// appear in it.
type endpointDiagnosis struct {
	Endpoint string   `json:"endpoint"`
	Facts    []fact   `json:"facts"`
	Problems []string `json:"problems"`
}

type fact struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Run examines.
func (c doctorCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	chains, err := c.diagnose(ctx, logger)
	if err != nil {
		return err
	}
	report := diagnosis{Healthy: true, Chains: chains}
	problems := 0
	for _, d := range chains {
		problems += len(d.Problems)
		for _, e := range d.Endpoints {
			problems += len(e.Problems)
		}
	}
	report.Healthy = problems == 0
	if err := report.write(out, c.JSON); err != nil {
		return err
	}
	if problems > 0 {
		return &exitError{exitMismatch, fmt.Errorf("%d problems found", problems)}
	}
	return nil
}

func (c doctorCommand) diagnose(ctx context.Context, logger *slog.Logger) ([]chainDiagnosis, error) {
	var id chain.ID
	if c.Chain != "" {
		var err error
		if id, err = chain.ParseID(c.Chain); err != nil {
			return nil, &exitError{exitUsage, err}
		}
	}
	switch {
	case c.URL != "" && len(c.RPC) > 0:
		return nil, &exitError{exitUsage, fmt.Errorf("--url and --rpc are two questions: ask one")}
	case c.URL != "":
		return remoteDiagnosis(ctx, c.URL, id)
	case len(c.RPC) > 0 && id == 0:
		return nil, &exitError{exitUsage, fmt.Errorf("--rpc needs --chain, for example --chain eip155:1")}
	case len(c.RPC) > 0:
		if err := checkEndpoints(c.RPC); err != nil {
			return nil, err
		}
		d, err := examineChain(ctx, id, c.RPC, logger)
		return []chainDiagnosis{d}, err
	}
	return c.examineConfigured(ctx, id, logger)
}

func (c doctorCommand) examineConfigured(ctx context.Context, only chain.ID, logger *slog.Logger) ([]chainDiagnosis, error) {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return nil, err
	}
	defer closeDatabase(db, logger)
	chains, err := db.Chains(ctx)
	if err != nil {
		return nil, fmt.Errorf("doctor: %w", err)
	}
	out := []chainDiagnosis{}
	for _, configured := range chains {
		if only != 0 && configured.ID != only {
			continue
		}
		var urls []string
		for _, endpoint := range configured.Endpoints {
			urls = append(urls, endpoint.URL)
		}
		d, err := examineChain(ctx, configured.ID, urls, logger)
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	if len(out) == 0 {
		return nil, &exitError{exitUsage, fmt.Errorf("no endpoints are configured; name some with --chain and --rpc, or add a DAO with tribune dao add … --rpc URL")}
	}
	return out, nil
}

func examineChain(ctx context.Context, id chain.ID, urls []string, logger *slog.Logger) (chainDiagnosis, error) {
	found, err := rpc.Examine(ctx, rpc.Config{ID: id, URLs: urls, Logger: quiet(ctx, logger), Attempts: 3, BackoffMin: 100 * time.Millisecond, BackoffMax: 5 * time.Second})
	if err != nil {
		return chainDiagnosis{}, fmt.Errorf("doctor: %w", err)
	}
	out := newChainDiagnosis(id)
	for _, e := range found {
		out.Endpoints = append(out.Endpoints, examined(e))
	}
	out.judge(found)
	return out, nil
}

func newChainDiagnosis(id chain.ID) chainDiagnosis {
	return chainDiagnosis{Chain: id, Endpoints: []endpointDiagnosis{}, Problems: []string{}, Advice: []string{}}
}

// remoteDiagnosis reports what a running instance saw.
func remoteDiagnosis(ctx context.Context, url string, only chain.ID) ([]chainDiagnosis, error) {
	instance, err := client.New(strings.TrimRight(url, "/"), &http.Client{Timeout: 30 * time.Second})
	if err != nil {
		return nil, &exitError{exitUsage, err}
	}
	list, err := instance.Chains(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	out := []chainDiagnosis{}
	for _, c := range list.Items {
		if only != 0 && c.ID != only {
			continue
		}
		d := newChainDiagnosis(c.ID)
		for _, p := range c.Providers {
			d.Endpoints = append(d.Endpoints, observed(p))
		}
		if c.Error != nil {
			d.Problems = append(d.Problems, *c.Error)
		}
		if len(c.Providers) == 1 {
			d.Advice = append(d.Advice, oneEndpoint)
		}
		if len(c.Providers) == 0 {
			d.Advice = append(d.Advice, "this process uses no endpoint of the chain: another process indexes it; ask that one")
		}
		out = append(out, d)
	}
	return out, nil
}

// write prints the report for people or for scripts.
func (d diagnosis) write(out streams, asJSON bool) error {
	if asJSON {
		return printJSON(out.out, d)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	for _, c := range d.Chains {
		_, _ = fmt.Fprintf(w, "%s\n", c.Chain)
		for _, e := range c.Endpoints {
			_, _ = fmt.Fprintf(w, "  %s\n", e.Endpoint)
			for _, f := range e.Facts {
				_, _ = fmt.Fprintf(w, "    %s\t%s\n", f.Name, f.Value)
			}
			for _, text := range e.Problems {
				_, _ = fmt.Fprintf(w, "    PROBLEM\t%s\n", text)
			}
		}
		for _, text := range c.Problems {
			_, _ = fmt.Fprintf(w, "  PROBLEM\t%s\n", text)
		}
		for _, text := range c.Advice {
			_, _ = fmt.Fprintf(w, "  advice\t%s\n", text)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	return nil
}
