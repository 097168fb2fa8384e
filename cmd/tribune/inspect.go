package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

type daoInspectCommand struct {
	endpointFlags
	Governor string `arg:"" help:"The governor in CAIP-10 form: eip155:CHAIN:0xADDRESS."`
	JSON     bool   `help:"Print JSON." name:"json"`
}

// Help is shown by --help.
func (daoInspectCommand) Help() string {
	return `Says what a governor is and how well each of its features would be followed, before anything is indexed.
Nothing is stored. Exit code 1 means that it cannot be followed; the report says why and what was tried.

Examples:
  tribune dao inspect eip155:1:0x323A76393544d5ecca80cd6ef2A560C6a395b7E3 --rpc https://ethereum.example
  tribune dao inspect eip155:1:0x408ED6354d4973f66138C91495F2f2FCbd8724C3 --json | jq .capabilities`
}

// inspection is the capability report of one contract.
type inspection struct {
	Contract       chain.Account           `json:"contract"`
	Followable     bool                    `json:"followable"`
	Kind           governance.Kind         `json:"kind"`
	Implementation string                  `json:"implementation,omitempty"` // of a proxy
	Name           string                  `json:"name"`
	Family         string                  `json:"family"`
	FamilyTitle    string                  `json:"family_title"`
	Version        string                  `json:"version"`
	Clock          chain.Clock             `json:"clock"`
	Counting       string                  `json:"counting"`
	Token          *inspectedToken         `json:"token"`
	Timelock       string                  `json:"timelock"`
	TimelockFamily string                  `json:"timelock_family"`
	FirstBlock     uint64                  `json:"first_block"`
	Block          uint64                  `json:"block"` // as of which all of this was asked
	Parameters     []governance.Reading    `json:"parameters"`
	Capabilities   []governance.Capability `json:"capabilities"`
	Notes          []string                `json:"notes"`
	Refusal        string                  `json:"refusal,omitempty"`
	Tried          []governance.Attempt    `json:"tried,omitempty"` // where it is of no known family
}

type inspectedToken struct {
	Contract chain.Account `json:"contract"`
	Family   string        `json:"family"`
	Name     string        `json:"name"`
	Symbol   string        `json:"symbol"`
	Clock    chain.Clock   `json:"clock"`
	Decimals uint8         `json:"decimals"`
}

// Run inspects a contract.
func (c daoInspectCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	id, err := chain.ParseAccount(c.Governor)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	pool, err := c.dial(ctx, id.Chain, maxRecognition, logger)
	if err != nil {
		return err
	}
	defer pool.Close()
	report, err := inspect(ctx, pool, id)
	if err != nil {
		return err
	}
	if err := report.write(out, c.JSON); err != nil {
		return err
	}
	if !report.Followable {
		return &exitError{exitMismatch, fmt.Errorf("%s cannot be followed: %s", id, report.Refusal)}
	}
	return nil
}

// inspect makes the report. Its errors are about the provider; what is wrong
// with the contract stands in the report.
func inspect(ctx context.Context, pool *rpc.Pool, id chain.Account) (inspection, error) {
	found, err := governance.Recognise(ctx, pool, pool, id)
	report := newInspection(id, found)
	if err == nil && found.Governor.Token != (common.Address{}) {
		var token delegation.Token
		if token, err = delegation.Recognise(ctx, pool, pool, chain.Account{Chain: id.Chain, Address: found.Governor.Token}); err == nil {
			report.Token = &inspectedToken{token.Account, token.Family, token.Name, token.Symbol, token.Clock, token.Decimals}
			report.FirstBlock = min(report.FirstBlock, token.Start)
			report.Capabilities = append(report.Capabilities, delegation.Capabilities(token.Family)...)
		}
	}
	if err == nil {
		report.Followable = true
		return report, nil
	}
	return report.refuse(err)
}

func newInspection(id chain.Account, found governance.Recognised) inspection {
	g := found.Governor
	family, _ := governance.FamilyOf(g.Family)
	report := inspection{
		Contract: id, Kind: found.Kind, Name: g.Name, Family: g.Family, FamilyTitle: family.Title, Version: g.Version,
		Clock: g.Clock, Counting: g.Counting.Mode, TimelockFamily: found.TimelockFamily, FirstBlock: g.Start, Block: found.At.Number,
		Parameters: append([]governance.Reading{}, found.Parameters...), Notes: append([]string{}, found.Notes...),
	}
	if g.Family != "" {
		report.Capabilities = found.Capabilities()
	}
	if found.Implementation != (common.Address{}) {
		report.Implementation = found.Implementation.Hex()
	}
	if g.Timelock != (common.Address{}) {
		report.Timelock = g.Timelock.Hex()
	}
	return report
}

// refuse adds why a contract cannot be followed.
func (r inspection) refuse(err error) (inspection, error) {
	if !wrongAddress(err) {
		return r, err
	}
	r.Refusal = err.Error()
	feature := "contract"
	if unsupported, ok := errors.AsType[*governance.UnsupportedError](err); ok {
		feature, r.Refusal = unsupported.Feature, unsupported.Reason
	}
	if wrong, ok := errors.AsType[*governance.WrongKindError](err); ok && wrong.Address == r.Contract.Address {
		feature, r.Tried = "family", governance.Attempts()
		r.Refusal = fmt.Sprintf("it is %s, not a governor of a known family", wrong.Identity.Kind)
	}
	refusal := governance.Capability{Feature: feature, Support: governance.Refused, Detail: r.Refusal}
	r.Capabilities = append([]governance.Capability{refusal}, r.Capabilities...)
	return r, nil
}

// write prints the report for people or for scripts.
func (r inspection) write(out streams, asJSON bool) error {
	if asJSON {
		return printJSON(out.out, r)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) {
		if text := strings.TrimSpace(fmt.Sprintf(format, args...)); text != "" {
			_, _ = fmt.Fprintf(w, "%s\t%s\n", name, text)
		}
	}
	row("contract", "%s at block %d", r.Contract, r.Block)
	row("kind", "%s", r.Kind)
	row("proxy of", "%s", r.Implementation)
	if r.Family != "" {
		row("name", "%s", cmp.Or(r.Name, "none"))
		row("family", "%s (%s)", r.Family, r.FamilyTitle)
		row("version", "%s", cmp.Or(r.Version, "unknown"))
	}
	row("clock", "%s", r.Clock)
	row("counting", "%s", r.Counting)
	if t := r.Token; t != nil {
		row("token", "%s (%s, %s)", t.Contract, cmp.Or(t.Symbol, "no symbol"), t.Family)
	}
	if r.Timelock != "" {
		row("timelock", "%s (%s)", r.Timelock, r.TimelockFamily)
	}
	if r.FirstBlock != 0 {
		row("first block", "%d", r.FirstBlock)
	}
	for _, p := range r.Parameters {
		value := p.Value
		if p.Key != "" {
			value += " in " + p.Key
		}
		row(strings.ReplaceAll(p.Name, "_", " "), "%s", value)
	}
	if len(r.Capabilities) > 0 {
		_, _ = fmt.Fprint(w, "\nSUPPORT\tFEATURE\n")
	}
	for _, c := range r.Capabilities {
		_, _ = fmt.Fprintf(w, "%s\t%s: %s\n", c.Support, c.Feature, c.Detail)
	}
	for _, note := range r.Notes {
		_, _ = fmt.Fprintf(w, "note\t%s\n", note)
	}
	for _, tried := range r.Tried {
		_, _ = fmt.Fprintf(w, "tried\t%s, which answers %s\n", tried.Kind, strings.Join(tried.Functions, ", "))
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	return nil
}
