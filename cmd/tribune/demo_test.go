package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/web/api"
)

// runningDemo is "tribune demo" in a process of its own, to be killed.
type runningDemo struct {
	t       *testing.T
	command *exec.Cmd
	base    string
	printed string // file with all it prints
}

func startDemo(t *testing.T, folder, port string) *runningDemo {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	d := &runningDemo{t: t, base: "http://localhost:" + port, printed: filepath.Join(t.TempDir(), "printed")}
	d.command = exec.CommandContext(t.Context(), program, "demo", "--days", "20", "--port", port, "--data", folder)
	d.command.Env = append(os.Environ(), "TRIBUNE_TEST_MAIN=1")
	output, err := os.Create(d.printed)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = output.Close() }()
	d.command.Stdout, d.command.Stderr = output, output
	if err := d.command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if d.command.ProcessState == nil {
			_ = d.command.Process.Kill()
			_ = d.command.Wait()
		}
	})
	return d
}

// output is what the demo has printed so far.
func (d *runningDemo) output() string {
	d.t.Helper()
	text, err := os.ReadFile(d.printed)
	if err != nil {
		d.t.Fatal(err)
	}
	return string(text)
}

func (d *runningDemo) until(what string, so func() bool) {
	d.t.Helper()
	for deadline := time.Now().Add(2 * time.Minute); !so(); <-time.After(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			d.t.Fatalf("not within two minutes: %s\n%s", what, d.output())
		}
	}
}

func (d *runningDemo) untilReady() {
	d.t.Helper()
	d.until("the demo is ready", func() bool { return strings.Contains(d.output(), "Ready after") })
}

// untilVerified waits until every number that the demo serves is what its
// contracts answer. A chain that lost its last blocks with the process has to
// make them again first.
func (d *runningDemo) untilVerified() {
	d.t.Helper()
	var printed string
	d.until("verify agrees", func() bool {
		if !d.underItsHeads() {
			return false
		}
		code, out := attempt(d.t, "verify", "--url", d.base)
		printed = out
		if code == exitMismatch {
			d.t.Fatalf("verify --url %s:\n%s", d.base, out)
		}
		return code == exitOK
	})
	if !strings.Contains(printed, ": 0 mismatches") || strings.Contains(printed, "verified 0 proposals") {
		d.t.Errorf("verify --url %s:\n%s", d.base, printed)
	}
}

// underItsHeads reports whether no chain's index is ahead of the chain.
func (d *runningDemo) underItsHeads() bool {
	d.t.Helper()
	var chains api.List[api.Chain]
	status, body := instance{t: d.t, base: d.base}.get("/chains")
	if err := json.Unmarshal(body, &chains); err != nil || status != http.StatusOK || len(chains.Items) != 2 {
		d.t.Fatalf("GET /chains: %d %v\n%s", status, err, body)
	}
	return !slices.ContainsFunc(chains.Items, func(c api.Chain) bool {
		return c.Indexed == nil || c.Head == nil || c.Indexed.Number > *c.Head
	})
}

// kill ends the process as losing power would, but for what the system keeps.
func (d *runningDemo) kill() {
	d.t.Helper()
	if err := d.command.Process.Kill(); err != nil {
		d.t.Fatal(err)
	}
	if err := d.command.Wait(); err == nil {
		d.t.Fatalf("the demo ended by itself:\n%s", d.output())
	}
}

// bytesIn is how much the files below a folder hold.
func bytesIn(t *testing.T, folder string) (total int64) {
	t.Helper()
	err := filepath.WalkDir(folder, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().IsRegular() {
			total += info.Size()
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) { // files come and go
		t.Fatal(err)
	}
	return total
}

func TestAKilledDemoComesUpAgainAndIsRight(t *testing.T) {
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	complete := filepath.Join(folder, "story-complete")

	first := startDemo(t, folder, port)
	first.until("about half of the history is played", func() bool {
		return bytesIn(t, filepath.Join(folder, "meridian", "devchain", "chaindata")) > 3<<20
	})
	first.kill()
	if _, err := os.Stat(complete); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("the history was complete before the kill: %v", err)
	}

	second := startDemo(t, folder, port)
	second.untilReady()
	if !strings.Contains(second.output(), "was not finished and is played again") {
		t.Errorf("does not say that the history is played again:\n%s", second.output())
	}
	second.untilVerified()
	second.kill()

	third := startDemo(t, folder, port)
	third.untilReady()
	if strings.Contains(third.output(), "playing the history") {
		t.Errorf("the history was played again:\n%s", third.output())
	}
	third.untilVerified()
	if err := third.command.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := third.command.Wait(); err != nil {
		t.Errorf("told to stop, it ended with %v:\n%s", err, third.output())
	}
}
