package storetest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// role is the superuser of private clusters.
const role = "tribune"

// minimumMajor is the oldest PostgreSQL whose databases can take an ICU
// collation.
const minimumMajor = 15

// watchdog makes the cluster in directory $1 with the programs in $2, says
// "ready", and waits for its standard input to end. Only the test process holds
// the other end, so the wait ends with that process, even when it is killed.
//
// The collation is a language's, not the byte order: SQLite sorts by bytes, and
// a query that forgets to say which order it wants has to differ visibly.
const watchdog = `
dir=$1 bin=$2 role=$3
trap '' HUP INT TERM
trap 'rm -rf "$dir"' EXIT
exec 2>"$dir/log"
give_up() { cat "$dir/log"; exit 1; }
"$bin/initdb" -D "$dir/data" -U "$role" -A trust -E UTF8 -N \
	--locale=C --locale-provider=icu --icu-locale=en-US >&2 || give_up
"$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -t 120 -w start -o "-c listen_addresses='' \
	-c unix_socket_directories='$dir' -c max_connections=200 -c fsync=off \
	-c synchronous_commit=off -c full_page_writes=off" >&2 || give_up
echo ready
read -r _
"$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >&2
`

// cluster is a running server that ends with this process.
type cluster struct {
	// dsn is a superuser's.
	dsn string

	// input is the watchdog's standard input: were it garbage, its finalizer
	// would close it, and the server would stop.
	input io.Closer
}

// startCluster starts a cluster that stops and removes itself when this process
// ends.
func startCluster() (*cluster, error) {
	bin, err := findPrograms()
	if err != nil {
		return nil, err
	}
	owner, base, err := clusterOwner()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp(base, "tribune-postgres-")
	if err != nil {
		return nil, fmt.Errorf("make cluster directory: %w", err)
	}
	if owner != nil {
		if err := os.Chown(dir, int(owner.Uid), int(owner.Gid)); err != nil {
			return nil, errors.Join(fmt.Errorf("give away cluster directory: %w", err), os.RemoveAll(dir))
		}
	}
	input, err := startWatchdog(dir, bin, owner)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	dsn := url.URL{
		Scheme:   "postgres",
		User:     url.User(role),
		Path:     "/postgres",
		RawQuery: url.Values{"host": {dir}, "sslmode": {"disable"}}.Encode(),
	}
	return &cluster{dsn: dsn.String(), input: input}, nil
}

// startWatchdog returns when the cluster takes connections. The cluster lives
// until the returned input is closed.
func startWatchdog(dir, bin string, owner *syscall.Credential) (io.Closer, error) {
	// Its end is the watchdog's to see to, not that of the first test's context.
	cmd := exec.CommandContext(context.Background(), "/bin/sh", "-c", watchdog, "sh", dir, bin, role)
	cmd.Dir = dir
	// PG* variables of the developer's shell would change what is started.
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}
	// A session of its own keeps a terminal's Ctrl-C away from the clean-up.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Credential: owner}
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
	return fmt.Errorf("start cluster: %w\n%s", errors.Join(lines.Err(), cmd.Wait()), said.String())
}

// clusterOwner returns whom the server runs as (nil for this process's user)
// and where its directory goes. PostgreSQL refuses to run as root, and root's
// temporary directory may be closed to others.
func clusterOwner() (*syscall.Credential, string, error) {
	if os.Geteuid() != 0 {
		return nil, os.TempDir(), nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		return nil, "", fmt.Errorf("find whom PostgreSQL runs as: %w", err)
	}
	uid, err := strconv.ParseUint(account.Uid, 10, 32)
	if err != nil {
		return nil, "", fmt.Errorf("read user id of postgres: %w", err)
	}
	gid, err := strconv.ParseUint(account.Gid, 10, 32)
	if err != nil {
		return nil, "", fmt.Errorf("read group id of postgres: %w", err)
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, "/tmp", nil
}

// findPrograms returns the directory with the newest server programs: Debian
// keeps them out of PATH, one directory per version.
func findPrograms() (string, error) {
	paths, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil {
		return "", fmt.Errorf("look for initdb: %w", err)
	}
	if inPath, err := exec.LookPath("initdb"); err == nil {
		paths = append(paths, inPath)
	}
	best, major := "", 0
	for _, path := range paths {
		if found := majorVersion(path); found > major {
			best, major = filepath.Dir(path), found
		}
	}
	switch {
	case best == "":
		return "", errAbsent
	case major < minimumMajor:
		return "", fmt.Errorf("%w of version %d or newer, only %d", errAbsent, minimumMajor, major)
	}
	return best, nil
}

// majorVersion returns 15 for an initdb of PostgreSQL 15.6, and 0 for a program
// that does not say.
func majorVersion(initdb string) int {
	said, err := exec.CommandContext(context.Background(), initdb, "--version").Output()
	if err != nil {
		return 0
	}
	// "initdb (PostgreSQL) 15.6 (Debian 15.6-0+deb12u1)"
	fields := strings.Fields(string(said))
	if len(fields) < 3 {
		return 0
	}
	major, _, _ := strings.Cut(fields[2], ".")
	number, err := strconv.Atoi(major)
	if err != nil {
		return 0 // a development version, such as "18devel"
	}
	return number
}
