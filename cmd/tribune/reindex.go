package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/schollz/progressbar/v3"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

type reindexCommand struct {
	databaseFlags
	DAO       string `help:"Only the contracts of this DAO." placeholder:"SLUG" name:"dao"`
	Chain     string `help:"Only this chain, for example eip155:1." placeholder:"CHAIN"`
	FromChain bool   `help:"Forget what is stored and have it read again from the chain." name:"from-chain"`
	JSON      bool   `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (reindexCommand) Help() string {
	return `Folds proposals, tallies, power and balances anew from the stored events, and decodes once more the logs
that were kept because they could not be decoded. It asks no provider. Interrupted, it changes nothing.
After an upgrade it says what only the chain can tell: events that this version knows and that were never
asked for. Those need --from-chain, and then "tribune serve" or "tribune index" to read them; pages
of the DAO are empty until that is done.

The exit code is 0 if everything is as if this version had read it, and 1 if something needs --from-chain.

Examples:
  tribune reindex
  tribune reindex --dao uniswap --json
  tribune reindex --dao uniswap --from-chain && tribune index --until 21500000`
}

// reindexReport is the command's answer in JSON.
type reindexReport struct {
	Complete bool            `json:"complete"` // nothing needs --from-chain
	Sources  []reindexSource `json:"sources"`
}

type reindexSource struct {
	Source      int64    `json:"source"`
	Chain       chain.ID `json:"chain"`
	Block       uint64   `json:"block"`        // as of
	Blocks      int      `json:"blocks"`       // with events, folded anew
	Decoded     int64    `json:"decoded"`      // kept logs that are understood now
	Undecodable int64    `json:"undecodable"`  // kept logs that still are not
	Unread      []string `json:"unread"`       // families with events that were never asked for
	Introduced  []string `json:"introduced"`   // contracts that were never read, in CAIP-10 form
	StartedOver bool     `json:"started_over"` // is read again from the chain
}

// Run reindexes.
func (c reindexCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	sources, err := c.sources(ctx, db)
	if err != nil {
		return err
	}
	report := reindexReport{Complete: true, Sources: []reindexSource{}}
	for i, source := range sources {
		row, err := c.one(ctx, db, source, out, fmt.Sprintf("source %d of %d", i+1, len(sources)))
		if err != nil {
			return fmt.Errorf("reindex %s: %w", source.Chain, err)
		}
		report.Complete = report.Complete && (row.StartedOver || len(row.Unread)+len(row.Introduced) == 0)
		report.Sources = append(report.Sources, row)
	}
	if err := c.print(out, report); err != nil {
		return err
	}
	if !report.Complete {
		return &exitError{exitMismatch, errors.New("some events were never read: run tribune reindex --from-chain, then tribune serve or tribune index")}
	}
	return nil
}

// sources are those the flags select.
func (c reindexCommand) sources(ctx context.Context, db *store.DB) ([]store.Source, error) {
	var id chain.ID
	if c.Chain != "" {
		parsed, err := chain.ParseID(c.Chain)
		if err != nil {
			return nil, &exitError{exitUsage, err}
		}
		id = parsed
	}
	read := db.Sources
	if c.DAO != "" {
		read = func(ctx context.Context) ([]store.Source, error) { return db.SourcesOf(ctx, c.DAO) }
	}
	all, err := read(ctx)
	if errors.Is(err, governance.ErrNotFound) {
		return nil, &exitError{exitUsage, err}
	}
	if err != nil {
		return nil, fmt.Errorf("reindex: %w", err)
	}
	if id != 0 {
		all = slices.DeleteFunc(all, func(s store.Source) bool { return s.Chain != id })
	}
	if len(all) == 0 {
		return nil, &exitError{exitUsage, errors.New("nothing to reindex: tribune dao list shows what is followed")}
	}
	return all, nil
}

// one reindexes a source.
func (c reindexCommand) one(ctx context.Context, db *store.DB, source store.Source, out streams, what string) (reindexSource, error) {
	row := reindexSource{Source: source.ID, Chain: source.Chain, Block: source.AsOf.Block.Number, Unread: []string{}, Introduced: []string{}}
	if c.FromChain {
		row.StartedOver = true
		return row, db.StartOver(ctx, source.ID) //nolint:wrapcheck // the caller names the source
	}
	var folded func(done, total int)
	if isTerminal(out.err) {
		bar := progressbar.NewOptions(1, progressbar.OptionSetWriter(out.err), progressbar.OptionSetDescription("folding blocks, "+what),
			progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
		folded = func(done, total int) {
			bar.ChangeMax(total)
			_ = bar.Set(done)
		}
	}
	did, err := db.Reindex(ctx, source.ID, families(), folded)
	if err != nil {
		return row, err //nolint:wrapcheck // the caller names the source
	}
	row.Block, row.Blocks, row.Decoded, row.Undecodable = did.AsOf.Block.Number, did.Blocks, did.Decoded, did.Undecodable
	row.Unread = append(row.Unread, did.Unread...)
	for _, contract := range did.Introduced {
		row.Introduced = append(row.Introduced, chain.Account{Chain: source.Chain, Address: contract.Address}.String())
	}
	return row, nil
}

func (c reindexCommand) print(out streams, report reindexReport) error {
	if c.JSON {
		return printJSON(out.out, report)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "CHAIN\tBLOCK\tBLOCKS FOLDED\tLOGS UNDERSTOOD NOW\tSTILL NOT\tNEEDS --from-chain FOR")
	for _, s := range report.Sources {
		needs := strings.Join(append(slices.Clone(s.Unread), s.Introduced...), ", ")
		if needs == "" {
			needs = "nothing"
		}
		if s.StartedOver {
			needs = "is read again"
		}
		_, _ = fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%s\n", s.Chain, s.Block, s.Blocks, s.Decoded, s.Undecodable, needs)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print reindex: %w", err)
	}
	return nil
}
