package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/store/storetest"
	"github.com/tribune-gov/tribune/web"
)

// process is a Tribune of its own, which can be killed.
type process struct {
	instance
	name    string
	command *exec.Cmd
	dead    bool
}

// startProcess runs "tribune serve" until the test ends.
func startProcess(t *testing.T, name, database string) *process {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), program, "serve", "--database", database, "--listen", "127.0.0.1:0", "--poll", "20ms", "--log-json")
	command.Env = append(os.Environ(), "TRIBUNE_TEST_MAIN=1")
	output, err := command.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{name: name, command: command}
	t.Cleanup(p.kill)
	lines := bufio.NewScanner(output)
	for p.base == "" && lines.Scan() {
		var said struct{ URL string }
		if err := json.Unmarshal(lines.Bytes(), &said); err != nil {
			t.Fatalf("%s: %s", name, lines.Text())
		}
		p.instance = instance{t: t, base: said.URL}
	}
	if p.base == "" {
		t.Fatalf("%s ended before it served", name)
	}
	go func() { _, _ = io.Copy(io.Discard, output) }() // ends with the process
	return p
}

// kill gives the process no time to say goodbye.
func (p *process) kill() {
	if !p.dead {
		p.dead = true
		_ = p.command.Process.Kill()
		_ = p.command.Wait() // "signal: killed"
	}
}

// role is what the process says it does with its only chain.
func (p *process) role() string {
	p.t.Helper()
	request, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet, p.base+"/readyz", http.NoBody)
	if err != nil {
		p.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		p.t.Fatal(err)
	}
	defer response.Body.Close()
	var ready web.Readiness
	if err := json.NewDecoder(response.Body).Decode(&ready); err != nil || len(ready.Chains) != 1 {
		p.t.Fatalf("%s: %v, %+v", p.name, err, ready)
	}
	return ready.Chains[0].Role
}

// fleet are processes on one database.
type fleet struct {
	t         *testing.T
	life      *life
	processes []*process
	// seen is what a reader of the corrections has been given, who asks one
	// process or another for what is new.
	seen *[]float64
}

// read asks a process for the corrections behind the last one seen.
func (f fleet) read(p *process) {
	f.t.Helper()
	for {
		after := 0.0
		if n := len(*f.seen); n > 0 {
			after = (*f.seen)[n-1]
		}
		items := p.list(fmt.Sprintf("/corrections?after=%.0f", after)).Items
		if len(items) == 0 {
			return
		}
		for _, item := range items {
			*f.seen = append(*f.seen, item["id"].(float64))
		}
	}
}

// leader lives on until one of the processes indexes, and returns it. Never may
// two do so.
func (f fleet) leader(ctx context.Context) *process {
	f.t.Helper()
	for {
		var found *process
		for _, p := range f.processes {
			if p.dead {
				continue
			}
			f.read(p)
			if p.role() != "indexing" {
				continue
			}
			if found != nil {
				f.t.Fatalf("%s and %s index at the same time", found.name, p.name)
			}
			found = p
		}
		if found != nil {
			return found
		}
		if ctx.Err() != nil {
			f.t.Fatal("nobody indexes in time")
		}
		f.life.live(1)
		<-time.After(20 * time.Millisecond)
	}
}

// caughtUp waits until every process serves the head.
func (f fleet) caughtUp() {
	f.t.Helper()
	for _, p := range f.processes {
		if !p.dead {
			p.waitFor(f.life.chain.Head().Number)
			f.read(p)
		}
	}
}

// exactlyOnce checks the reader's corrections against those there are.
func (f fleet) exactlyOnce() {
	f.t.Helper()
	seen := slices.Clone(*f.seen)
	*f.seen = nil
	f.read(f.leader(f.t.Context()))
	if len(seen) == 0 || !slices.IsSorted(seen) || !slices.Equal(seen, *f.seen) {
		f.t.Errorf("a reader along the way was given the corrections %v, there are %v", seen, *f.seen)
	}
	if len(slices.Compact(seen)) != len(*f.seen) {
		f.t.Errorf("a correction was given twice: %v", seen)
	}
}

// takeoverTime is how long a chain may stand still when its indexer is killed.
const takeoverTime = 10 * time.Second

func TestAnotherProcessTakesOverWithinTenSecondsOfAKill(t *testing.T) {
	for name, database := range map[string]func(t *testing.T) string{
		"postgres": func(t *testing.T) string { t.Helper(); return storetest.Postgres(t) },
		"sqlite":   func(t *testing.T) string { t.Helper(); return sqliteDatabase(t) },
	} {
		t.Run(name, func(t *testing.T) {
			l := startLife(t, 31)
			l.live(80)
			f := followOn(t, l, l.chain.HTTPURL(), database(t))
			all := fleet{t: t, life: l, seen: &[]float64{}}
			for _, name := range []string{"first", "second", "third"} {
				all.processes = append(all.processes, startProcess(t, name, f.database))
			}
			for range len(all.processes) - 1 {
				leader := all.leader(t.Context())
				all.caughtUp()
				l.forget(3, 77)
				l.live(5)
				all.caughtUp()
				l.forget(4, 78)
				leader.kill() // in the middle of a reorg, or just before or after
				killed, cancel := context.WithTimeout(t.Context(), takeoverTime)
				l.live(6)
				successor := all.leader(killed)
				cancel()
				if successor == leader {
					t.Fatal("the dead lead")
				}
				all.caughtUp()
			}
			head := l.chain.Head().Number
			all.leader(t.Context()).waitFor(head)
			all.exactlyOnce()
			if got, want := f.checksum(), follow(t, l, l.chain.HTTPURL()).index(head); got != want {
				t.Errorf("checksum after takeovers %s, fresh index %s", got, want)
			}
		})
	}
}
