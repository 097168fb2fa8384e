package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// trapTest is the name of a test that shows one of the thirty rules which
// implementers of governance indexers get wrong.
var trapTest = regexp.MustCompile(`(?m)^func TestTrap(\d\d)[A-Za-z]`)

func TestEachOfTheThirtyTrapsHasATestWhoseNameSaysWhich(t *testing.T) {
	found := map[string]bool{}
	err := filepath.WalkDir(filepath.Join("..", ".."), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() && entry.Name() == "node_modules" {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		for _, match := range trapTest.FindAllStringSubmatch(string(text), -1) {
			found[match[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for number := 1; number <= 30; number++ {
		if name := fmt.Sprintf("%02d", number); !found[name] {
			t.Errorf("no test is named TestTrap%s…", name)
		}
	}
}
