package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"text/tabwriter"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/store"
)

type checksumCommand struct {
	databaseFlags
	JSON bool `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (checksumCommand) Help() string {
	return `Prints one hash over all facts and projections, and one per source with the block it is as of.
The same blocks of a chain give the same hash on any machine, provider and database.

Examples:
  tribune index --until 21500000 && tribune checksum
  tribune checksum --json | jq -r .hash`
}

// checksumReport is the command's answer in JSON.
type checksumReport struct {
	Hash    string           `json:"hash"`
	Sources []sourceChecksum `json:"sources"`
}

type sourceChecksum struct {
	Chain     chain.ID       `json:"chain"`
	Block     uint64         `json:"block"`
	BlockHash string         `json:"block_hash"`
	Finality  chain.Finality `json:"finality"`
	Contracts []string       `json:"contracts"`
	Facts     int64          `json:"facts"`
	Hash      string         `json:"hash"`
}

// Run prints the checksum.
func (c checksumCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	sums, err := db.Checksums(ctx)
	if err != nil {
		return fmt.Errorf("checksum: %w", err)
	}
	report := checksumReport{Hash: store.Combined(sums), Sources: []sourceChecksum{}}
	for _, s := range sums {
		row := sourceChecksum{
			Chain: s.AsOf.Chain, Block: s.AsOf.Block.Number, BlockHash: s.AsOf.Block.Hash.Hex(),
			Finality: s.AsOf.Finality, Facts: s.Facts, Hash: s.Hash,
		}
		for _, address := range s.Contracts {
			row.Contracts = append(row.Contracts, address.Hex())
		}
		report.Sources = append(report.Sources, row)
	}
	if c.JSON {
		return printJSON(out.out, report)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "CHAIN\tBLOCK\tFINALITY\tFACTS\tHASH")
	for _, s := range report.Sources {
		_, _ = fmt.Fprintf(w, "%s\t%d\t%s\t%d\t%s\n", s.Chain, s.Block, s.Finality, s.Facts, s.Hash)
	}
	_, _ = fmt.Fprintf(w, "all\t\t\t\t%s\n", report.Hash)
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print checksum: %w", err)
	}
	return nil
}

// printJSON writes one indented document.
func printJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return fmt.Errorf("print JSON: %w", err)
	}
	return nil
}
