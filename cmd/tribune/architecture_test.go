package main_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// This file is the table of rooms as a test: which folders there are, and which
// imports they may have. The linter's depguard rules say the same, file by file
// and in the editor; this test also finds folders that no rule speaks of.

const module = "github.com/tribune-gov/tribune"

// domain is what may be stored and shown.
var domain = []string{
	"chain",
	"governance", "governance/calldata", "governance/check", "governance/measure",
	"delegation", "delegation/score", "delegation/incentive",
}

// rooms maps each folder with Go files, or "folder/*" for all folders in one,
// to the rooms that its production files may import. An exact entry precedes a
// pattern. Files of tests may import any room.
//
// Rooms that nobody lists (the test kits) are for tests only.
var rooms = map[string][]string{
	"contracts":             {},
	"contracts/*":           {},
	"chain":                 {},
	"chain/rpc":             {"chain"},
	"chain/chaintest":       {"chain"},
	"chain/chaintest/proxy": {},
	"chain/devchain":        {"chain", "contracts", "contracts/*"},
	"chain/devchain/story":  {"chain", "chain/devchain", "contracts", "contracts/*"},
	"governance":            {"chain", "contracts", "contracts/*"},
	"governance/calldata":   {"chain", "contracts", "contracts/*"},
	"governance/check":      {"chain", "governance", "governance/calldata"},
	"governance/measure":    {"chain"},
	"governance/governancetest": {
		"chain", "chain/devchain", "contracts", "contracts/*", "governance", "delegation",
	},
	"delegation":           {"chain", "contracts", "contracts/*", "governance"},
	"delegation/score":     {"chain", "governance", "delegation"},
	"delegation/incentive": {"chain", "governance", "delegation"},
	"store":                domain,
	"store/storetest":      {"store"},
	"web":                  {"web/*"},
	"web/*":                domain,
	"web/api/client":       append([]string{"web/*"}, domain...),
	"web/api/apitest":      append([]string{"web/*"}, domain...),
	"web/webtest":          {},
	"cmd/tribune": append([]string{
		"contracts", "contracts/*", "chain/rpc", "chain/devchain", "chain/devchain/story", "store", "web", "web/*", "web/api/client",
	}, domain...),
}

// libraries maps what only some rooms may import to those rooms. The pattern
// "x/..." is x and everything below it; other entries are exact.
var libraries = map[string][]string{
	"database/sql":                      {"store"}, // chain's Amount needs only database/sql/driver
	"github.com/uptrace/bun/...":        {"store"},
	"github.com/jackc/pgx/...":          {"store", "store/storetest"},
	"modernc.org/sqlite/...":            {"store"},
	"net/http":                          {"chain/rpc", "chain/chaintest", "chain/chaintest/proxy", "chain/devchain", "web", "web/*", "web/api/client", "web/api/apitest", "cmd/tribune"},
	"github.com/labstack/...":           {"web", "web/*"},
	"github.com/danielgtaylor/huma/...": {"web", "web/*", "web/api/apitest"},
	"github.com/chromedp/...":           {"web/webtest"},
	"testing":                           {"chain/chaintest", "governance/governancetest", "store/storetest", "web/webtest", "web/api/apitest"},
	"github.com/google/go-cmp/...":      {},
	"pgregory.net/rapid":                {},
}

// leafLibraries are all that a leaf may import besides the standard library.
var leafLibraries = map[string][]string{
	"chain": {"github.com/ethereum/go-ethereum/...", "github.com/holiman/uint256", "golang.org/x/sync/..."},
}

// outside are the top-level folders without Go code, and those that the build
// makes. Hidden ones are not looked at.
var outside = []string{"bin", "coverage", "docs"}

// emptyNames say nothing about what a package holds.
var emptyNames = []string{"util", "utils", "common", "types", "models", "helpers", "misc", "shared"}

// source is what the rules need to know about one Go file.
type source struct {
	path    string // from the root, with slashes
	name    string // of the package
	imports []string
}

func (s source) folder() string { return path.Dir(s.path) }

func (s source) test() bool { return strings.HasSuffix(s.path, "_test.go") }

func TestTreeKeepsToTheTableOfRooms(t *testing.T) {
	root := filepath.Join("..", "..")
	tree, err := readTree(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(tree) == 0 {
		t.Fatalf("no Go files below %s", root)
	}
	folders, err := topFolders(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, breach := range append(breaches(tree), unknownFolders(folders)...) {
		t.Error(breach)
	}
}

func TestBreachesAreFound(t *testing.T) {
	const geth = "github.com/ethereum/go-ethereum/common"
	for _, tt := range []struct {
		file, name, imports string
		want                string // a part of the breach, or "" for none
	}{
		{"governance/tally.go", "governance", module + "/chain", ""},
		{"governance/bravo.go", "governance", module + "/contracts/governorbravo", ""},
		{"governance/tally.go", "governance", module + "/store", "governance/tally.go imports room store"},
		{"governance/tally_test.go", "governance_test", module + "/store", ""},
		{"governance/tally.go", "governance", module + "/governance/check", "imports room governance/check"},
		{"governance/tally.go", "governance", "database/sql", "imports database/sql"},
		{"governance/tally.go", "governance", "net/http", "imports net/http"},
		{"chain/follower.go", "chain", module + "/chain/rpc", "imports room chain/rpc"},
		{"chain/amount.go", "chain", geth, ""},
		{"chain/amount.go", "chain", "database/sql/driver", ""},
		{"chain/amount.go", "chain", "database/sql", "imports database/sql"},
		{"chain/amount.go", "chain", "github.com/failsafe-go/failsafe-go", "is a leaf"},
		{"chain/rpc/pool.go", "rpc", "github.com/failsafe-go/failsafe-go", ""},
		{"chain/tracer/tracer.go", "tracer", geth, "chain/tracer is not in the table"},
		{"store/open.go", "store", "github.com/uptrace/bun/dialect/pgdialect", ""},
		{"store/open.go", "store", module + "/store/storetest", "imports room store/storetest"},
		{"store/open.go", "store", module + "/web/page", "imports room web/page"},
		{"delegation/power.go", "delegation", "github.com/uptrace/bun", "imports github.com/uptrace/bun"},
		{"web/api/votes.go", "api", module + "/governance", ""},
		{"web/api/votes.go", "api", module + "/store", "imports room store"},
		{"web/page/home.go", "page", "github.com/labstack/echo/v4", ""},
		{"web/page/home.go", "page", "github.com/uptrace/bun", "imports github.com/uptrace/bun"},
		{"governance/tally.go", "governance", "github.com/labstack/echo/v4", "imports github.com/labstack/echo/v4"},
		{"web/server.go", "web", module + "/web/page", ""},
		{"web/server.go", "web", module + "/chain/devchain", "imports room chain/devchain"},
		{"cmd/tribune/demo.go", "main", module + "/chain/devchain", ""},
		{"cmd/tribune/demo.go", "main", module + "/chain/chaintest", "imports room chain/chaintest"},
		{"store/votes.go", "store", "testing", "imports testing"},
		{"web/types/types.go", "types", "fmt", `package named "types"`},
		{"contracts/common/abi.go", "common", "fmt", `package named "common"`},
		{"web/view/view.go", "models", "fmt", `package named "models"`},
		{"indexer/index.go", "indexer", "fmt", "indexer is not in the table"},
		{"tools.go", "tools", "fmt", ". is not in the table"},
	} {
		t.Run(tt.file+" "+path.Base(tt.imports), func(t *testing.T) {
			got := breaches([]source{{path: tt.file, name: tt.name, imports: []string{tt.imports}}})
			switch {
			case tt.want == "" && len(got) > 0:
				t.Errorf("found %q, want nothing", got)
			case tt.want != "" && (len(got) != 1 || !strings.Contains(got[0], tt.want)):
				t.Errorf("found %q, want one with %q", got, tt.want)
			}
		})
	}
}

func TestUnknownTopFolderIsFound(t *testing.T) {
	got := unknownFolders([]string{".git", "bin", "chain", "cmd", "docs", "pkg", "web"})
	if len(got) != 1 || !strings.Contains(got[0], "pkg") {
		t.Errorf("found %q, want only pkg", got)
	}
}

func TestReadTreeReadsTestsAndSkipsWhatIsNotOurs(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"a/a.go":                "package a\nimport \"fmt\"\nimport x \"net/http\"\n",
		"a/a_test.go":           "package a_test\nimport \"testing\"\n",
		"a/linux.go":            "//go:build linux\n\npackage a\nimport \"os\"\n",
		"a/testdata/b.go":       "package b\n",
		"node_modules/c/c.go":   "package c\n",
		".hidden/d.go":          "package d\n",
		"a/_draft/e.go":         "package e\n",
		"a/readme.md":           "no Go",
		"contracts/Governor.sh": "no Go",
	} {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	tree, err := readTree(root)
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(tree)
	want := "[{a/a.go a [fmt net/http]} {a/a_test.go a_test [testing]} {a/linux.go a [os]}]"
	if got != want {
		t.Errorf("read %s, want %s", got, want)
	}
}

// readTree reads the imports of all Go files below root, whatever their build
// constraints.
func readTree(root string) ([]source, error) {
	var tree []source
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if file != root && ignored(entry.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(file) != ".go" {
			return nil
		}
		read, err := readSource(root, file)
		if err != nil {
			return err
		}
		tree = append(tree, read)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read tree: %w", err)
	}
	return tree, nil
}

// ignored tells the folders that the go command does not look into either, and
// the packages of npm.
func ignored(folder string) bool {
	return folder == "testdata" || folder == "node_modules" || folder[0] == '.' || folder[0] == '_'
}

func readSource(root, file string) (source, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		return source{}, err
	}
	relative, err := filepath.Rel(root, file)
	if err != nil {
		return source{}, err
	}
	read := source{path: filepath.ToSlash(relative), name: parsed.Name.Name}
	for _, spec := range parsed.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return source{}, fmt.Errorf("%s: %w", file, err)
		}
		read.imports = append(read.imports, imported)
	}
	return read, nil
}

func topFolders(root string) ([]string, error) {
	entries, err := os.ReadDir(root)
	if err != nil {
		return nil, fmt.Errorf("read top folders: %w", err)
	}
	var folders []string
	for _, entry := range entries {
		if entry.IsDir() {
			folders = append(folders, entry.Name())
		}
	}
	return folders, nil
}

func unknownFolders(folders []string) []string {
	known := slices.Clone(outside)
	for room := range rooms {
		top, _, _ := strings.Cut(room, "/")
		known = append(known, top)
	}
	var found []string
	for _, folder := range folders {
		if folder[0] != '.' && !slices.Contains(known, folder) {
			found = append(found, fmt.Sprintf("top-level folder %s: no room has this name", folder))
		}
	}
	return found
}

// breaches returns a sentence for each breach of the rules.
func breaches(tree []source) []string {
	var found []string
	for _, file := range tree {
		name := strings.TrimSuffix(file.name, "_test")
		for _, empty := range []string{name, path.Base(file.folder())} {
			if slices.Contains(emptyNames, empty) {
				found = append(found, fmt.Sprintf("%s: package named %q", file.path, empty))
				break
			}
		}
		room := roomOf(file.folder())
		if room == "" {
			found = append(found, fmt.Sprintf("%s: room %s is not in the table", file.path, file.folder()))
			continue
		}
		if file.test() {
			continue
		}
		for _, imported := range file.imports {
			if why := breach(room, imported); why != "" {
				found = append(found, fmt.Sprintf("%s imports %s", file.path, why))
			}
		}
	}
	return found
}

// breach returns what is wrong when a room imports a package, or "".
func breach(room, imported string) string {
	if folder, ours := strings.CutPrefix(imported, module+"/"); ours {
		if !slices.Contains(rooms[room], roomOf(folder)) {
			return fmt.Sprintf("room %s: %s may import only %q", folder, room, rooms[room])
		}
		return ""
	}
	for library, only := range libraries {
		if matches(library, imported) && !slices.Contains(only, room) {
			return fmt.Sprintf("%s: only %q may", imported, only)
		}
	}
	if allowed, leaf := leafLibraries[room]; leaf && !standard(imported) &&
		!slices.ContainsFunc(allowed, func(library string) bool { return matches(library, imported) }) {
		return fmt.Sprintf("%s: %s is a leaf and may import only %q", imported, room, allowed)
	}
	return ""
}

// roomOf returns the table's entry for a folder, or "" when it has none.
func roomOf(folder string) string {
	if _, exact := rooms[folder]; exact {
		return folder
	}
	for parent := path.Dir(folder); parent != "."; parent = path.Dir(parent) {
		if _, pattern := rooms[parent+"/*"]; pattern {
			return parent + "/*"
		}
	}
	return ""
}

func matches(library, imported string) bool {
	tree, all := strings.CutSuffix(library, "/...")
	return imported == tree || all && strings.HasPrefix(imported, tree+"/")
}

// standard tells packages of the standard library: their first element is no
// domain.
func standard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return !strings.Contains(first, ".")
}
