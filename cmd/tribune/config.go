package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/alecthomas/kong"
	"github.com/goccy/go-yaml"
)

// fileConfig is the configuration file. Its keys are the flags' names with
// underscores; unknown ones are refused with their line.
type fileConfig struct {
	Database  string `yaml:"database"`
	Listen    string `yaml:"listen"`
	PublicURL string `yaml:"public_url"`
	Instance  string `yaml:"instance"`
	LogLevel  string `yaml:"log_level"`
	LogJSON   *bool  `yaml:"log_json"`
	Chunk     uint64 `yaml:"chunk"`
	Parallel  int    `yaml:"parallel"`
	Poll      string `yaml:"poll"`
}

// values returns what the file sets, by flag.
func (c fileConfig) values() map[string]any {
	out := map[string]any{}
	set := func(flag string, value any, given bool) {
		if given {
			out[flag] = value
		}
	}
	set("database", c.Database, c.Database != "")
	set("listen", c.Listen, c.Listen != "")
	set("public-url", c.PublicURL, c.PublicURL != "")
	set("instance", c.Instance, c.Instance != "")
	set("log-level", c.LogLevel, c.LogLevel != "")
	set("chunk", c.Chunk, c.Chunk != 0)
	set("parallel", c.Parallel, c.Parallel != 0)
	set("poll", c.Poll, c.Poll != "")
	if c.LogJSON != nil {
		out["log-json"] = *c.LogJSON
	}
	return out
}

func readConfig(path string) (fileConfig, error) {
	var c fileConfig
	text, err := os.ReadFile(path)
	if err != nil {
		return c, fmt.Errorf("read configuration: %w", err)
	}
	if err := yaml.UnmarshalWithOptions(text, &c, yaml.Strict()); err != nil {
		return c, fmt.Errorf("read configuration %s: %w", path, err)
	}
	return c, nil
}

// configPath finds the file before the command line is parsed, because the file
// takes part in the parsing.
func configPath(args []string) string {
	for i, arg := range args {
		if value, found := strings.CutPrefix(arg, "--config="); found {
			return value
		}
		if arg == "--config" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return os.Getenv("TRIBUNE_CONFIG")
}

// fileResolver gives flags the values of the configuration file.
type fileResolver struct{ path string }

// Validate implements [kong.Resolver].
func (r fileResolver) Validate(*kong.Application) error {
	if r.path == "" {
		return nil
	}
	_, err := readConfig(r.path)
	return err
}

// Resolve implements [kong.Resolver]. The environment wins over the file.
func (r fileResolver) Resolve(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
	if r.path == "" {
		return nil, nil
	}
	for _, name := range flag.Envs {
		if _, set := os.LookupEnv(name); set {
			return nil, nil
		}
	}
	c, err := readConfig(r.path)
	if err != nil {
		return nil, err
	}
	return c.values()[flag.Name], nil
}

// databaseFlags select the database.
type databaseFlags struct {
	Database string `help:"sqlite://PATH or postgres://…" default:"${database}" placeholder:"URL" env:"TRIBUNE_DATABASE"`
}

// followFlags pace the indexing.
type followFlags struct {
	Chunk    uint64        `help:"Blocks of one eth_getLogs request while catching up." default:"2000" env:"TRIBUNE_CHUNK"`
	Parallel int           `help:"Requests under way at once while catching up." default:"4" env:"TRIBUNE_PARALLEL"`
	Poll     time.Duration `help:"How often to look for a new block." default:"4s" env:"TRIBUNE_POLL"`
}
