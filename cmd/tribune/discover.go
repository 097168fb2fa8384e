package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"text/tabwriter"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/governance"
)

type discoverCommand struct {
	endpointFlags
	Chain string `required:"" help:"The chain in CAIP-2 form: eip155:CHAIN, or its number."`
	From  uint64 `help:"First block to look at." default:"0"`
	To    uint64 `help:"Last block to look at; 0 is the newest." default:"0"`
	Least int    `help:"Leave out contracts with fewer proposals." default:"1"`
	JSON  bool   `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (discoverCommand) Help() string {
	return `Finds every governor of a chain by the events that open proposals, without knowing any address,
and says what each one is today. Contracts that are no governor but emit such events are listed as what they are.

Examples:
  tribune discover --chain eip155:10 --rpc https://optimism.example
  tribune discover --chain 1 --from 21000000 --least 3 --json | jq -r '.governors[] | select(.followable) | .contract'`
}

// discovery is the command's answer in JSON.
type discovery struct {
	Chain     chain.ID     `json:"chain"`
	From      uint64       `json:"from"`
	To        uint64       `json:"to"`
	Governors []discovered `json:"governors"`
}

// discovered is one contract that opened proposals.
type discovered struct {
	Contract    chain.Account   `json:"contract"`
	Kind        governance.Kind `json:"kind"`
	Families    []string        `json:"families"`   // whose events it emitted
	Followable  bool            `json:"followable"` // by its kind; tribune dao inspect looks closer
	Proposals   int             `json:"proposals"`
	Undecodable int             `json:"undecodable"` // events with such a topic that do not decode
	First       uint64          `json:"first_block"`
	Last        uint64          `json:"last_block"`
}

// discoverStep is how many blocks are looked at between two signs of progress.
const discoverStep = 20_000

// Run looks for governors.
func (c discoverCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	text := c.Chain
	if !strings.Contains(text, ":") {
		text = "eip155:" + text
	}
	id, err := chain.ParseID(text)
	if err != nil {
		return &exitError{exitUsage, fmt.Errorf("--chain: %w", err)}
	}
	pool, err := c.dial(ctx, id, 0, logger)
	if err != nil {
		return err
	}
	defer pool.Close()
	heads, err := pool.Heads(ctx)
	if err != nil {
		return fmt.Errorf("discover: %w", err)
	}
	if c.To == 0 || c.To > heads.Latest.Number {
		c.To = heads.Latest.Number
	}
	if c.From > c.To {
		return &exitError{exitUsage, fmt.Errorf("--from %d lies after the last block, %d", c.From, c.To)}
	}
	census, err := c.count(ctx, pool, out)
	if err != nil {
		return err
	}
	found := discovery{Chain: id, From: c.From, To: c.To, Governors: []discovered{}}
	for _, s := range census.Sightings() {
		if s.Proposals < c.Least {
			continue
		}
		row, err := identifySighting(ctx, pool, id, heads.Latest, s)
		if err != nil {
			return err
		}
		found.Governors = append(found.Governors, row)
	}
	return found.write(out, c.JSON)
}

// count reads the opening events of all contracts.
func (c discoverCommand) count(ctx context.Context, pool *rpc.Pool, out streams) (*governance.Census, error) {
	screen, census := newScreen(out.err), governance.NewCensus()
	defer screen.close()
	topics := governance.OpeningTopics()
	for from := c.From; from <= c.To; from += discoverStep {
		to := min(c.To, from+discoverStep-1)
		logs, err := pool.Logs(ctx, chain.LogQuery{From: from, To: to, Topics: topics})
		if err != nil {
			return nil, fmt.Errorf("discover: %w", err)
		}
		for i := range logs {
			census.Add(&logs[i])
		}
		screen.stage(int(to-c.From), int(c.To-c.From), fmt.Sprintf("blocks %d to %d", c.From, c.To))
	}
	return census, nil
}

// identifySighting says what stands at an address today.
func identifySighting(ctx context.Context, pool *rpc.Pool, id chain.ID, at chain.BlockRef, s governance.Sighting) (discovered, error) {
	row := discovered{
		Contract: chain.Account{Chain: id, Address: s.Address}, Families: append([]string{}, s.Families...),
		Proposals: s.Proposals, Undecodable: s.Undecodable, First: s.First, Last: s.Last,
	}
	identity, err := governance.Identify(ctx, chain.View{Caller: pool, Contract: s.Address, At: at})
	if _, gone := errors.AsType[*governance.NoContractError](err); gone {
		row.Kind = "no contract any more"
		return row, nil
	}
	if err != nil {
		return row, fmt.Errorf("discover: identify %s: %w", s.Address.Hex(), err)
	}
	row.Kind, row.Followable = identity.Kind, governance.IsGovernorKind(identity.Kind)
	return row, nil
}

func (d discovery) write(out streams, asJSON bool) error {
	if asJSON {
		return printJSON(out.out, d)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "PROPOSALS\tFIRST\tLAST\tCONTRACT\tKIND")
	followable := 0
	for _, g := range d.Governors {
		_, _ = fmt.Fprintf(w, "%d\t%d\t%d\t%s\t%s\n", g.Proposals, g.First, g.Last, g.Contract, g.Kind)
		if g.Followable {
			followable++
		}
	}
	_, _ = fmt.Fprintf(w, "%d contracts opened proposals in blocks %d to %d; %d of them are governors of known families\n", len(d.Governors), d.From, d.To, followable)
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print governors: %w", err)
	}
	return nil
}
