package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

type daoCommand struct {
	Add     daoAddCommand     `cmd:"" help:"Recognise a governor and follow it."`
	Inspect daoInspectCommand `cmd:"" help:"Say what a governor is and how well it would be followed."`
	List    daoListCommand    `cmd:"" help:"List what is followed."`
	Remove  daoRemoveCommand  `cmd:"" help:"Stop following a DAO and drop its data."`
}

type daoAddCommand struct {
	databaseFlags
	Governor      string   `arg:"" help:"The governor in CAIP-10 form: eip155:CHAIN:0xADDRESS."`
	RPC           []string `help:"JSON-RPC endpoint of the chain; may be repeated. Kept for the next DAO on this chain." placeholder:"URL" name:"rpc"`
	RPCPublic     bool     `help:"Show these endpoints to visitors: they carry no secret." name:"rpc-public"`
	Name          string   `help:"Name of the DAO; by default what the governor calls itself."`
	MultiDelegate string   `help:"Contract beside the token in which holders deposit for several delegates, as ENS's ERC20MultiDelegate." placeholder:"ADDRESS" name:"multi-delegate"`
	Slug          string   `help:"Its name in URLs; by default made from the name. An existing one adds the governor to that DAO."`
	ChainName     string   `help:"Name of the chain." name:"chain-name"`
	Explorer      string   `help:"Base URL of the chain's block explorer." placeholder:"URL"`
}

// Help is shown by --help.
func (daoAddCommand) Help() string {
	return `Finds family, token, timelock, clock, counting mode and first block from the governor's address alone.
Families: OpenZeppelin Governor 4 and 5, Governor Bravo, Governor Alpha, Aave Governance v2 and v3, Aragon Voting, Azorius (Decent), Moloch v3 (Baal). What would be read wrongly is refused with the reason.

Examples:
  tribune dao add eip155:1:0x323A76393544d5ecca80cd6ef2A560C6a395b7E3 --rpc https://ethereum.example
  tribune dao add eip155:1:0x408ED6354d4973f66138C91495F2f2FCbd8724C3 --slug uniswap
  tribune dao add eip155:1:0x323A76393544d5ecca80cd6ef2A560C6a395b7E3 --multi-delegate 0xADDRESS`
}

// Run adds a governor.
func (c daoAddCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	id, err := chain.ParseAccount(c.Governor)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	settings, err := c.chain(ctx, db, id.Chain)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	beside, err := c.beside(id.Chain)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	added, err := addGovernor(ctx, db, settings, id, naming{c.Name, c.Slug}, beside, logger)
	if wrongAddress(err) {
		return &exitError{exitUsage, err}
	}
	if err != nil {
		return err
	}
	return added.print(out)
}

// beside parses the contract that stands beside the token, if one is given.
func (c daoAddCommand) beside(id chain.ID) (*chain.Account, error) {
	if c.MultiDelegate == "" {
		return nil, nil
	}
	address, err := chain.ParseAddress(c.MultiDelegate)
	if err != nil {
		return nil, fmt.Errorf("--multi-delegate: %w", err)
	}
	return &chain.Account{Chain: id, Address: address}, nil
}

// wrongAddress reports whether an error is about what was asked for, so that
// asking again, or another provider, gives the same answer.
func wrongAddress(err error) bool {
	var (
		none        *governance.NoContractError
		kind        *governance.WrongKindError
		unsupported *governance.UnsupportedError
		fault       *rpc.Fault
	)
	return errors.As(err, &none) || errors.As(err, &kind) || errors.As(err, &unsupported) ||
		errors.As(err, &fault) && fault.Kind == rpc.KindWrongChain
}

// chain merges the flags with what is stored of the chain.
func (c daoAddCommand) chain(ctx context.Context, db *store.DB, id chain.ID) (store.Chain, error) {
	settings := store.Chain{ID: id, Name: id.String()}
	known, err := db.Chains(ctx)
	if err != nil {
		return settings, fmt.Errorf("add dao: %w", err)
	}
	for _, k := range known {
		if k.ID == id {
			settings = k
		}
	}
	if c.ChainName != "" {
		settings.Name = c.ChainName
	}
	if c.Explorer != "" {
		settings.Explorer = c.Explorer
	}
	if err := checkEndpoints(c.RPC); err != nil {
		return settings, err
	}
	for _, text := range c.RPC {
		endpoint := store.Endpoint{URL: text, Public: c.RPCPublic}
		settings.Endpoints = append(slices.DeleteFunc(settings.Endpoints, func(e store.Endpoint) bool { return e.URL == text }), endpoint)
	}
	if len(settings.Endpoints) == 0 {
		return settings, fmt.Errorf("no endpoint is known for %s: give one with --rpc URL", id)
	}
	return settings, nil
}

// checkEndpoints refuses what is no URL of an endpoint.
func checkEndpoints(urls []string) error {
	for _, text := range urls {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
			return &exitError{exitUsage, errors.New("--rpc: want an http, https, ws or wss URL")}
		}
	}
	return nil
}

// addedGovernor is what was recognised and stored.
type addedGovernor struct {
	governance.Recognised
	token delegation.Token
}

// naming is how a DAO is to be called; empty where that is left open.
type naming struct{ name, slug string }

// maxRecognition bounds an answer while a governor is recognised, in bytes: code,
// names and numbers are read, no logs, so that a URL which leads to a download
// is refused at its beginning.
const maxRecognition = 4 << 20

// addGovernor recognises a governor and stores it with its chain. Nothing is
// stored when recognition fails.
func addGovernor(ctx context.Context, db *store.DB, settings store.Chain, id chain.Account, called naming, beside *chain.Account, logger *slog.Logger) (addedGovernor, error) {
	urls := make([]string, 0, len(settings.Endpoints))
	for _, e := range settings.Endpoints {
		urls = append(urls, e.URL)
	}
	pool, err := rpc.Dial(ctx, rpc.Config{ID: settings.ID, URLs: urls, MaxAnswer: maxRecognition, Logger: logger})
	if err != nil {
		return addedGovernor{}, fmt.Errorf("add %s: %w", id, err)
	}
	defer pool.Close()
	found, err := governance.Recognise(ctx, pool, pool, id)
	if err != nil {
		return addedGovernor{}, err //nolint:wrapcheck // says what it tried
	}
	token, err := delegation.Recognise(ctx, pool, pool, chain.Account{Chain: id.Chain, Address: found.Governor.Token})
	if err != nil {
		return addedGovernor{}, err //nolint:wrapcheck // says what it tried
	}
	if beside != nil {
		deposits, err := delegation.RecogniseMultiDelegate(ctx, pool, pool, token.Account, *beside)
		if err != nil {
			return addedGovernor{}, err //nolint:wrapcheck // says what it tried
		}
		token.MultiDelegate, found.Modules = deposits.Address, append(found.Modules, deposits)
	}
	name := cmp.Or(called.name, found.Governor.Name, id.Address.Hex())
	found.Governor.DAO = cmp.Or(called.slug, slugOf(name))
	entry := store.Governor{Governor: found.Governor, Token: token, Readings: found.Parameters, ReadAt: found.At.Number}
	for _, contract := range found.Contracts() {
		if contract.Role == chain.RoleTimelock {
			entry.Timelock = &contract
		}
		if contract.Role == chain.RoleModule {
			entry.Modules = append(entry.Modules, contract)
		}
	}
	if err := db.SaveChain(ctx, settings); err != nil {
		return addedGovernor{}, fmt.Errorf("add %s: %w", id, err)
	}
	if _, err := db.AddGovernor(ctx, name, entry); err != nil {
		return addedGovernor{}, err //nolint:wrapcheck // says what it was doing
	}
	return addedGovernor{Recognised: found, token: token}, nil
}

var notSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slugOf makes a URL name from a name: "ENS Governor" becomes "ens-governor".
func slugOf(name string) string {
	slug := strings.Trim(notSlug.ReplaceAllString(strings.ToLower(name), "-"), "-")
	if len(slug) > 60 {
		slug = strings.Trim(slug[:60], "-")
	}
	return cmp.Or(slug, "dao")
}

// print tells what will be followed.
func (a addedGovernor) print(out streams) error {
	g := a.Governor
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) {
		_, _ = fmt.Fprintf(w, name+"\t"+format+"\n", args...)
	}
	row("DAO", "%s", g.DAO)
	row("governor", "%s (%s)", g.Account, g.Name)
	row("family", "%s, version %s", g.Family, cmp.Or(g.Version, "unknown"))
	row("clock", "%s", g.Clock)
	row("counting", "%s", g.Counting.Mode)
	row("token", "%s (%s, %s)", a.token.Account, cmp.Or(a.token.Symbol, "no symbol"), a.token.Family)
	if a.token.MultiDelegate != (common.Address{}) {
		row("deposits", "%s (%s)", chain.Account{Chain: g.Chain, Address: a.token.MultiDelegate}, delegation.FamilyMultiDelegate)
	}
	if g.Timelock != (common.Address{}) {
		row("timelock", "%s (%s)", chain.Account{Chain: g.Chain, Address: g.Timelock}, a.TimelockFamily)
	} else {
		row("timelock", "none")
	}
	if g.GracePeriod != 0 {
		row("expiry", "%d s after the eta", g.GracePeriod)
	}
	row("first block", "%d", min(g.Start, a.token.Start))
	for _, missing := range delegation.Capabilities(a.token.Family) {
		row("note", "%s: %s", missing.Feature, missing.Detail)
	}
	for _, note := range a.Notes {
		row("note", "%s", note)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print dao: %w", err)
	}
	return nil
}

type daoListCommand struct {
	databaseFlags
	JSON bool `help:"Print JSON." name:"json"`
}

// listedDAO is a DAO in JSON.
type listedDAO struct {
	Slug      string          `json:"slug"`
	Name      string          `json:"name"`
	Governors []chain.Account `json:"governors"`
	Proposals int64           `json:"proposals"`
}

// Run lists the DAOs.
func (c daoListCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	daos, err := db.DAOs(ctx)
	if err != nil {
		return err //nolint:wrapcheck // says what it was doing
	}
	list := make([]listedDAO, 0, len(daos))
	for _, d := range daos {
		row := listedDAO{Slug: d.Slug, Name: d.Name}
		for _, g := range d.Governors {
			row.Governors = append(row.Governors, g.Account)
			row.Proposals += g.Proposals
		}
		list = append(list, row)
	}
	if c.JSON {
		return printJSON(out.out, list)
	}
	if len(list) == 0 {
		_, _ = fmt.Fprintln(out.err, "No DAO is followed yet. Add one: tribune dao add eip155:CHAIN:0xGOVERNOR --rpc URL")
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "SLUG\tNAME\tPROPOSALS\tGOVERNORS")
	for _, d := range list {
		for i, g := range d.Governors {
			if i == 0 {
				_, _ = fmt.Fprintf(w, "%s\t%s\t%d\t%s\n", d.Slug, d.Name, d.Proposals, g)
			} else {
				_, _ = fmt.Fprintf(w, "\t\t\t%s\n", g)
			}
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print daos: %w", err)
	}
	return nil
}

type daoRemoveCommand struct {
	databaseFlags
	Slug string `arg:"" help:"The DAO's name in URLs."`
}

// Run removes a DAO.
func (c daoRemoveCommand) Run(ctx context.Context, out streams, logger *slog.Logger) error {
	db, err := openDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer closeDatabase(db, logger)
	if err := db.RemoveDAO(ctx, c.Slug); err != nil {
		return err //nolint:wrapcheck // says what it was doing
	}
	_, err = fmt.Fprintln(out.out, "removed", c.Slug)
	if err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
