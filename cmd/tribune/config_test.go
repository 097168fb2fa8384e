package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func configFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tribune.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestConfigurationThatIsWrongIsRefused(t *testing.T) {
	folder := t.TempDir()
	for name, test := range map[string]struct {
		path string
		says []string
	}{
		"unknown key":   {configFile(t, "listen: 127.0.0.1:1\nlistne: 127.0.0.1:2\n"), []string{`unknown field "listne"`, "[2:1]"}},
		"wrong type":    {configFile(t, "chunk: many\n"), []string{"[1:8]", "chunk"}},
		"no YAML":       {configFile(t, "listen: [\n"), []string{"[1:"}},
		"missing file":  {filepath.Join(folder, "none.yaml"), []string{"none.yaml"}},
		"a folder":      {folder, []string{folder}},
		"wrong log":     {configFile(t, "log_level: loud\n"), []string{"--log-level", "debug"}},
		"wrong pace":    {configFile(t, "poll: soon\n"), []string{"poll", "soon"}},
		"empty is fine": {configFile(t, ""), nil},
	} {
		t.Run(name, func(t *testing.T) {
			args := []string{"--config", test.path, "index", "--database", "sqlite://" + filepath.Join(t.TempDir(), "t.db")}
			if test.says == nil {
				test.says = []string{"nothing to index: add a DAO with tribune dao add"}
			}
			wantRefusal(t, exitUsage, test.says, args...)
		})
	}
}

// What a command opens shows which setting of its database won.
func TestFlagsWinOverTheEnvironmentAndThatOverTheFile(t *testing.T) {
	database := func(name string) (dsn, path string) {
		path = filepath.Join(t.TempDir(), name)
		return "sqlite://" + path, path
	}
	inFile, filePath := database("file.db")
	inEnv, envPath := database("env.db")
	inFlag, flagPath := database("flag.db")
	config := configFile(t, "database: "+inFile+"\n")
	there := func(path string) bool { _, err := os.Stat(path); return err == nil }

	tribune(t, exitOK, "dao", "list", "--config", config)
	if !there(filePath) {
		t.Error("the file was not read")
	}
	t.Setenv("TRIBUNE_DATABASE", inEnv)
	tribune(t, exitOK, "dao", "list", "--config="+config)
	if !there(envPath) {
		t.Error("the environment did not win over the file")
	}
	if there(flagPath) {
		t.Fatal("the flag's database is there already")
	}
	t.Setenv("TRIBUNE_CONFIG", config)
	tribune(t, exitOK, "dao", "list", "--database", inFlag)
	if !there(flagPath) {
		t.Error("the flag did not win over the environment")
	}
	t.Setenv("TRIBUNE_DATABASE", "nonsense")
	if printed := wantRefusal(t, exitUsage, []string{"want sqlite://PATH or postgres://"}, "dao", "list"); strings.Contains(printed, "panic") {
		t.Error(printed)
	}
}
