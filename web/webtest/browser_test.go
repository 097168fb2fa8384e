package webtest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// helperVariable makes this test binary a process that holds a browser until it
// is killed.
const helperVariable = "TRIBUNE_WEBTEST_HOLD_BROWSER"

// announcement is how that process says that its browser runs.
const announcement = "browser at "

func TestMain(m *testing.M) {
	if os.Getenv(helperVariable) != "" {
		os.Exit(holdBrowser())
	}
	os.Exit(m.Run())
}

// holdBrowser tells where this process's browser is and returns only when
// something is wrong.
func holdBrowser() int {
	held, err := sharedBrowser()
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Println(announcement + held.url)
	_, err = io.Copy(io.Discard, os.Stdin)
	fmt.Println("standard input ended before the kill:", err)
	return 1
}

func TestBrowserEndsWithAProcessThatIsKilled(t *testing.T) {
	Open(t) // skips or fails here when there is no browser
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	temporary := t.TempDir()
	cmd := exec.CommandContext(t.Context(), exe)
	cmd.Env = append(os.Environ(), helperVariable+"=1", "TMPDIR="+temporary)
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(output)
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), announcement) {
		t.Fatalf("the other process started no browser: %s %v", lines.Text(), cmd.Wait())
	}
	if left := files(t, temporary); len(left) != 1 {
		t.Fatalf("%q while the process lives, want one directory", left)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // "signal: killed"
	awaitEmpty(t, temporary)
}

// awaitEmpty waits for the watchdog's last deed.
func awaitEmpty(t *testing.T, dir string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	poll := time.NewTicker(20 * time.Millisecond)
	defer poll.Stop()
	for len(files(t, dir)) > 0 {
		select {
		case <-ctx.Done():
			t.Fatalf("still there: %q", files(t, dir))
		case <-poll.C:
		}
	}
}

func files(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestBrowserThatDoesNotStartTellsWhy(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "chromium-headless-shell")
	script := "#!/bin/sh\necho 'error while loading shared libraries' >&2\nexit 127\n"
	if err := os.WriteFile(broken, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	home := filepath.Join(dir, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := startWatchdog(home, broken); err == nil || !strings.Contains(err.Error(), "loading shared libraries") {
		t.Errorf("the error is %v, want one with the program's own words", err)
	}
}

func TestFindProgramOnAMachineWithoutBrowser(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if path, err := findProgram(); !errors.Is(err, errAbsent) {
		t.Errorf("found %q (%v), want %v", path, err, errAbsent)
	}
}

// recorder notes how a test would have ended.
type recorder struct {
	testing.TB
	fatal, skipped bool
}

func (*recorder) Helper() {}

func (r *recorder) Fatalf(string, ...any) {
	r.fatal = true
	runtime.Goexit()
}

func (r *recorder) Skipf(string, ...any) {
	r.skipped = true
	runtime.Goexit()
}

func TestAbsentBrowserSkipsUnlessEverythingIsRequired(t *testing.T) {
	for _, tt := range []struct {
		required string
		want     recorder
	}{
		{required: "", want: recorder{skipped: true}},
		{required: "1", want: recorder{fatal: true}},
	} {
		t.Run("required="+tt.required, func(t *testing.T) {
			t.Setenv(requireVariable, tt.required)
			var got recorder
			done := make(chan struct{})
			go func() {
				defer close(done)
				absent(&got, errAbsent)
			}()
			<-done
			if got != tt.want {
				t.Errorf("fatal %v, skipped %v; want %v, %v", got.fatal, got.skipped, tt.want.fatal, tt.want.skipped)
			}
		})
	}
}
