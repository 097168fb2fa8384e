package story

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// marker is the file that says that a history is complete, and which.
const marker = "story-complete"

// edition tells stories apart whose chains differ. Its number goes up when the
// history of a seed changes.
func (c Config) edition() string { return fmt.Sprintf("edition 1, seed %d, %d days\n", c.Seed, c.Days) }

// openFolder says whether DataDir holds the complete history of this story. An
// incomplete one is removed; another story's is left alone and refused.
func openFolder(c Config) (complete bool, err error) {
	if c.DataDir == "" {
		return false, nil
	}
	content, err := os.ReadFile(filepath.Join(c.DataDir, marker))
	if err == nil {
		if string(content) != c.edition() {
			return false, fmt.Errorf("%s holds another story (%s): use an empty directory", c.DataDir, strings.TrimSpace(string(content)))
		}
		return true, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return false, fmt.Errorf("read %s: %w", marker, err)
	}
	for _, name := range []string{meridian, tidewater} {
		if err := os.RemoveAll(filepath.Join(c.DataDir, strings.ToLower(name))); err != nil {
			return false, fmt.Errorf("remove an incomplete history: %w", err)
		}
	}
	if err := os.MkdirAll(c.DataDir, 0o750); err != nil {
		return false, fmt.Errorf("make data directory: %w", err)
	}
	return false, nil
}

// sealFolder marks the history as complete.
func sealFolder(c Config) error {
	if c.DataDir == "" {
		return nil
	}
	if err := os.WriteFile(filepath.Join(c.DataDir, marker), []byte(c.edition()), 0o600); err != nil {
		return fmt.Errorf("mark history as complete: %w", err)
	}
	return nil
}
