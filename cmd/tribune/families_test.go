package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A family without a proof is a claim. The table that tribune families prints
// must name a test that exists, for each of them and for nothing else.
func TestEveryFamilyNamesTheTestThatProvesIt(t *testing.T) {
	sources := map[string]string{}
	known := map[string]bool{}
	for _, row := range familyRows() {
		known[row.Name] = true
		if row.Title == "" || row.Contracts == "" {
			t.Errorf("family %s: title %q, proven on %q", row.Name, row.Title, row.Contracts)
		}
		if !strings.Contains(testSources(t, sources, row.Package), "func "+row.Test+"(t *testing.T)") {
			t.Errorf("family %s: no test %q in %q", row.Name, row.Test, row.Package)
		}
	}
	for name := range proofs() {
		if !known[name] {
			t.Errorf("%s is proven, but is no family", name)
		}
	}
}

// testSources are the tests of a package of this module, as text.
func testSources(t *testing.T, read map[string]string, folder string) string {
	t.Helper()
	if text, done := read[folder]; done || folder == "" {
		return text
	}
	files, err := filepath.Glob(filepath.Join("..", "..", folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	read[folder] = all.String()
	return read[folder]
}

func TestFamiliesArePrintedForPeopleAndScripts(t *testing.T) {
	table := tribune(t, exitOK, "families")
	for _, text := range []string{"ROLE", "governor  oz-governor", "timelock  compound-timelock", "token     comp-votes"} {
		if !strings.Contains(table, text) {
			t.Errorf("the table does not say %q:\n%s", text, table)
		}
	}
	var rows []familyRow
	if err := json.Unmarshal(bytes.TrimSpace([]byte(tribune(t, exitOK, "families", "--json"))), &rows); err != nil {
		t.Fatal(err)
	}
	if len(rows) != len(familyRows()) || rows[0].Name != "oz-governor" || rows[0].Test == "" {
		t.Errorf("%+v", rows)
	}
}
