package story

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

// marker is the file that says that a history is complete, and which.
const marker = "story-complete"

// edition tells stories apart whose chains differ. Its number goes up when the
// history of a seed changes.
func (c Config) edition() string { return fmt.Sprintf("edition 1, seed %d, %d days\n", c.Seed, c.Days) }

// errInUse is returned for a directory that another running story has.
var errInUse = errors.New("another running demo uses this directory")

// openFolder locks DataDir and says whether it holds the complete history of
// this story. An incomplete one is removed; another story's is left alone and
// refused. The lock is nil without a directory; closing it is the caller's task.
func openFolder(c Config) (complete bool, lock *flock.Flock, err error) {
	if c.DataDir == "" {
		return false, nil, nil
	}
	if err := os.MkdirAll(c.DataDir, 0o750); err != nil {
		return false, nil, fmt.Errorf("make data directory: %w", err)
	}
	lock = flock.New(filepath.Join(c.DataDir, "story.lock"))
	free, err := lock.TryLock()
	switch {
	case err != nil:
		return false, nil, fmt.Errorf("lock %s: %w", c.DataDir, err)
	case !free:
		return false, nil, fmt.Errorf("lock %s: %w", c.DataDir, errInUse)
	}
	if complete, err = lookAround(c); err != nil {
		return false, nil, errors.Join(err, lock.Close())
	}
	return complete, lock, nil
}

// lookAround reads the marker, and without one removes what was not finished.
func lookAround(c Config) (complete bool, err error) {
	content, err := os.ReadFile(filepath.Join(c.DataDir, marker))
	switch {
	case err == nil && string(content) == c.edition():
		return true, nil
	case err == nil:
		return false, fmt.Errorf("%s holds another story (%s): use an empty directory", c.DataDir, strings.TrimSpace(string(content)))
	case !errors.Is(err, fs.ErrNotExist):
		return false, fmt.Errorf("read %s: %w", marker, err)
	}
	for _, name := range []string{meridian, tidewater} {
		folder := filepath.Join(c.DataDir, strings.ToLower(name))
		if _, err := os.Stat(folder); err != nil {
			continue
		}
		c.Logger.Warn("the history in this directory was not finished and is played again", "directory", folder)
		if err := os.RemoveAll(folder); err != nil {
			return false, fmt.Errorf("remove an incomplete history: %w", err)
		}
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
