package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/alecthomas/kong"
	"github.com/lmittmann/tint"
	"github.com/mattn/go-isatty"
)

// streams are where a command writes: results to out, everything else to err.
type streams struct{ out, err io.Writer }

// cli is the command line. Every flag can also be set in the configuration file
// or, where env names one, in the environment; flags win over the environment,
// and that wins over the file.
type cli struct {
	Config   string `help:"Read settings from this YAML file." type:"existingfile" placeholder:"FILE" env:"TRIBUNE_CONFIG"`
	LogLevel string `help:"Least level that is logged: ${enum}." enum:"debug,info,warn,error" default:"info" env:"TRIBUNE_LOG_LEVEL"`
	LogJSON  bool   `help:"Log as JSON." env:"TRIBUNE_LOG_JSON" name:"log-json"`

	Demo     demoCommand     `cmd:"" help:"Run everything on chains of its own: three DAOs with a history, indexed, served, and alive."`
	Serve    serveCommand    `cmd:"" help:"Follow the configured DAOs and serve pages and API."`
	Index    indexCommand    `cmd:"" help:"Follow the configured DAOs without serving anything."`
	DAO      daoCommand      `cmd:"" name:"dao" help:"Add, list and remove DAOs."`
	Discover discoverCommand `cmd:"" help:"Find every governor of a chain."`
	Families familiesCommand `cmd:"" help:"List the families of contracts that can be followed."`
	Verify   verifyCommand   `cmd:"" help:"Compare what is served with what the contracts answer."`
	Checksum checksumCommand `cmd:"" help:"Print one hash over everything that is indexed."`
	Reindex  reindexCommand  `cmd:"" help:"Make everything derived anew from what is stored."`
	Doctor   doctorCommand   `cmd:"" help:"Examine the endpoints, or say what a running instance saw them do."`
	Version  versionCommand  `cmd:"" help:"Print the version."`
}

const description = `Tribune indexes on-chain governance and serves it to people and bots.

Examples:
  tribune demo                                          see it at work, nothing needed
  tribune dao add eip155:1:0x323A…6e3 --rpc https://…   follow a DAO
  tribune serve --listen 127.0.0.1:8080                 serve what is followed
  tribune verify --url http://localhost:8080            prove the numbers`

// execute parses a command line and runs the command.
func execute(ctx context.Context, args []string, out streams) error {
	var c cli
	exited := false
	parser, err := kong.New(&c,
		kong.Name("tribune"), kong.Description(description), kong.Writers(out.out, out.err),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.Exit(func(int) { exited = true }),
		kong.Resolvers(fileResolver{path: configPath(args)}),
		kong.Vars{"database": "sqlite://tribune.db"},
	)
	if err != nil {
		return fmt.Errorf("command line: %w", err)
	}
	command, err := parser.Parse(args)
	if exited {
		return nil // --help has been printed
	}
	if err != nil {
		if _, ok := errors.AsType[*kong.ParseError](err); ok {
			err = fmt.Errorf("%w (see tribune --help)", err)
		}
		return &exitError{exitUsage, err}
	}
	command.BindTo(ctx, (*context.Context)(nil))
	if err := command.Run(out, c.logger(out.err)); err != nil {
		return err //nolint:wrapcheck // commands say what they were doing
	}
	return nil
}

// logger writes for people on a terminal, and JSON where asked to.
func (c *cli) logger(w io.Writer) *slog.Logger {
	var level slog.Level
	_ = level.UnmarshalText([]byte(c.LogLevel)) // kong has checked it
	if c.LogJSON {
		return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level}))
	}
	return slog.New(tint.NewTextHandler(w, &tint.Options{Level: level, NoColor: !isTerminal(w)}))
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && isatty.IsTerminal(file.Fd())
}

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(out streams) error {
	_, err := fmt.Fprintln(out.out, "tribune", version)
	if err != nil {
		return fmt.Errorf("print version: %w", err)
	}
	return nil
}
