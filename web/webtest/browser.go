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
	"strings"
	"syscall"
)

// errAbsent says that the machine has no browser, as opposed to one that does
// not start.
var errAbsent = errors.New("no Chromium on this machine")

// programs are the browsers that will do, the lightest first.
var programs = []string{
	"chromium-headless-shell",
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
}

// flags make a browser that looks the same everywhere, does nothing of its own
// accord and reaches nothing but this machine, so that a page that asks the
// network for a font fails its test.
var flags = []string{
	"--headless",
	"--remote-debugging-port=0",
	"--remote-debugging-address=127.0.0.1",
	"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
	"--disable-background-networking",
	"--disable-background-timer-throttling",
	"--disable-backgrounding-occluded-windows",
	"--disable-breakpad",
	"--disable-component-update",
	"--disable-default-apps",
	"--disable-dev-shm-usage", // too small in containers
	"--disable-extensions",
	"--disable-gpu",
	"--disable-renderer-backgrounding",
	"--disable-sync",
	"--force-color-profile=srgb",
	"--force-device-scale-factor=1",
	"--hide-scrollbars",
	"--lang=en-US",
	"--metrics-recording-only",
	"--mute-audio",
	"--no-default-browser-check",
	"--no-first-run",
	"--password-store=basic",
}

// watchdog starts the browser $2... with directory $1 as its home, says "ready"
// when it listens, and waits for its standard input to end. Only the test
// process holds the other end, so the wait ends with that process, even when it
// is killed. It waits at most a minute for the browser to listen.
const watchdog = `
dir=$1
shift
trap '' HUP INT TERM
trap 'rm -rf "$dir"' EXIT
exec 2>"$dir/log"
setsid "$@" >&2 & # its many processes become one group
browser=$!
left=1200
while [ ! -s "$dir/profile/DevToolsActivePort" ]; do
	left=$((left - 1))
	if [ "$left" = 0 ] || ! kill -0 "$browser"; then
		kill -KILL "-$browser"
		cat "$dir/log"
		exit 1
	fi
	sleep 0.05
done
echo ready
read -r _
kill -KILL "-$browser"
wait "$browser"
until rm -rf "$dir"; do # one that is just dying may still write
	sleep 0.05
done
`

// browser is a running browser that ends with this process.
type browser struct {
	// url is the address of its debugging protocol.
	url string

	// input is the watchdog's standard input: were it garbage, its finalizer
	// would close it, and the browser would stop.
	input io.Closer
}

// startBrowser starts a browser that stops and removes its files when this
// process ends.
func startBrowser() (*browser, error) {
	program, err := findProgram()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "tribune-browser-")
	if err != nil {
		return nil, fmt.Errorf("make browser directory: %w", err)
	}
	input, err := startWatchdog(dir, program)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	url, err := debuggingURL(dir)
	if err != nil {
		return nil, errors.Join(err, input.Close())
	}
	return &browser{url: url, input: input}, nil
}

func findProgram() (string, error) {
	for _, name := range programs {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errAbsent
}

// startWatchdog returns when the browser listens. The browser lives until the
// returned input is closed.
func startWatchdog(dir, program string) (io.Closer, error) {
	args := []string{"-c", watchdog, "sh", dir, program, "--user-data-dir=" + filepath.Join(dir, "profile")}
	args = append(args, flags...)
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // Chromium's sandbox refuses root
	}
	// Its end is the watchdog's to see to, not that of the first test's context.
	cmd := exec.CommandContext(context.Background(), "/bin/sh", append(args, "about:blank")...)
	cmd.Dir = dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "TMPDIR=" + dir, "TZ=UTC", "LC_ALL=C.UTF-8"}
	// A session of its own keeps a terminal's Ctrl-C away from the clean-up.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	input, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("open watchdog input: %w", err)
	}
	output, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("open watchdog output: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start watchdog: %w", err)
	}
	return input, awaitReady(cmd, output)
}

// awaitReady reads the watchdog's output up to its word, or all of it when it
// gave up.
func awaitReady(cmd *exec.Cmd, output io.Reader) error {
	var said strings.Builder
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		if lines.Text() == "ready" {
			return nil
		}
		said.WriteString(lines.Text() + "\n")
	}
	return fmt.Errorf("start browser: %w\n%s", errors.Join(lines.Err(), cmd.Wait()), said.String())
}

// debuggingURL reads the file in which a browser tells its port and path.
func debuggingURL(dir string) (string, error) {
	content, err := os.ReadFile(filepath.Join(dir, "profile", "DevToolsActivePort"))
	if err != nil {
		return "", fmt.Errorf("read the browser's port: %w", err)
	}
	port, path, found := strings.Cut(strings.TrimSpace(string(content)), "\n")
	if !found {
		return "", fmt.Errorf("read the browser's port: %q has no path", content)
	}
	return "ws://127.0.0.1:" + port + path, nil
}
