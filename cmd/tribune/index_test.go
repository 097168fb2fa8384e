package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestMain lets the test binary be the program itself, so that it can be
// killed.
func TestMain(m *testing.M) {
	if os.Getenv("TRIBUNE_TEST_MAIN") != "" {
		os.Unsetenv("TRIBUNE_TEST_MAIN")
		main()
		return
	}
	os.Exit(m.Run())
}

// tribune runs a command line in this process and returns what it printed.
func tribune(t testing.TB, wantCode int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(context.Background(), args, streams{out: &out, err: &errs}); code != wantCode {
		t.Fatalf("tribune %q: exit code %d, want %d\n%s%s", args, code, wantCode, out.String(), errs.String())
	}
	return out.String()
}

// follower is a database that follows a life.
type followed struct {
	t        testing.TB
	database string
}

func follow(t testing.TB, l *life, url string) followed {
	t.Helper()
	return followOn(t, l, url, sqliteDatabase(t))
}

func sqliteDatabase(t testing.TB) string {
	t.Helper()
	return "sqlite://" + filepath.Join(t.TempDir(), "tribune.db")
}

func followOn(t testing.TB, l *life, url, database string) followed {
	t.Helper()
	f := followed{t: t, database: database}
	tribune(t, exitOK, "dao", "add", fmt.Sprintf("%s:%s", lifeChain, l.governor.Hex()), "--rpc", url, "--database", f.database)
	return f
}

// index catches up with a block and returns the checksum.
func (f followed) index(until uint64, flags ...string) string {
	f.t.Helper()
	args := append([]string{"index", "--database", f.database, "--until", strconv.FormatUint(until, 10), "--poll", "10ms", "--log-level", "error"}, flags...)
	tribune(f.t, exitOK, args...)
	return f.checksum()
}

func (f followed) checksum() string {
	f.t.Helper()
	var sum checksumReport
	if err := json.Unmarshal([]byte(tribune(f.t, exitOK, "checksum", "--json", "--database", f.database)), &sum); err != nil {
		f.t.Fatal(err)
	}
	if len(sum.Sources) != 1 || sum.Sources[0].Facts == 0 {
		f.t.Fatalf("nothing was indexed: %+v", sum)
	}
	return sum.Hash
}

func TestWhatIsServedIsWhatTheContractsAnswer(t *testing.T) {
	l := startLife(t, 1)
	l.live(200)
	f := follow(t, l, l.chain.HTTPURL())
	f.index(l.chain.Head().Number)
	var got report
	out := tribune(t, exitOK, "verify", "--json", "--database", f.database)
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if n := got.mismatches(); n != 0 {
		t.Errorf("%d mismatches: %+v", n, got.Differ)
	}
	kinds := map[string]int{}
	for _, c := range got.Checks {
		kinds[c.Kind] = c.Checked
		if c.Unknown != 0 || c.Refused != 0 {
			t.Errorf("%s: %d unknown, %d refused, want none", c.Kind, c.Unknown, c.Refused)
		}
	}
	for _, kind := range []string{"proposal state", "proposal votes", "proposal snapshot", "proposal deadline", "proposal quorum", "token supply", "delegate power", "holder balance", "holder delegate"} {
		if kinds[kind] == 0 {
			t.Errorf("no %s was checked", kind)
		}
	}
}

func TestVerifyFindsAWrongNumber(t *testing.T) {
	l := startLife(t, 2)
	l.live(60)
	f := follow(t, l, l.chain.HTTPURL())
	f.index(l.chain.Head().Number)
	falsify(t, f.database)
	out := tribune(t, exitMismatch, "verify", "--database", f.database)
	if !strings.Contains(out, "MISMATCH delegate power") {
		t.Errorf("the wrong number is not named:\n%s", out)
	}
}

func TestAnyChunkGivesTheSameChecksum(t *testing.T) {
	l := startLife(t, 3)
	l.live(260)
	head := l.chain.Head().Number
	var want string
	for _, chunk := range []string{"100000", "1", "7", "64", "1000"} {
		got := follow(t, l, l.chain.HTTPURL()).index(head, "--chunk", chunk)
		if want == "" {
			want = got
		}
		if got != want {
			t.Errorf("chunk of %s blocks: checksum %s, want %s", chunk, got, want)
		}
	}
}

func TestReorgsEndInTheChecksumOfAFreshIndex(t *testing.T) {
	l := startLife(t, 4)
	l.live(150)
	f := follow(t, l, l.chain.HTTPURL())
	f.index(l.chain.Head().Number)
	for depth := 1; depth <= 50; depth++ {
		if testing.Short() && depth%7 != 1 {
			continue
		}
		l.forget(depth, uint64(1000+depth))
		l.live(depth + 1 + depth%3)
		head := l.chain.Head().Number
		got := f.index(head)
		if want := follow(t, l, l.chain.HTTPURL()).index(head); got != want {
			t.Fatalf("after a reorg of %d blocks: checksum %s, fresh index %s", depth, got, want)
		}
	}
}

func TestProvidersDoNotShowInTheChecksum(t *testing.T) {
	l := startLife(t, 5)
	l.live(160)
	head := l.chain.Head().Number
	poor := poorProvider(t, l.chain.HTTPURL())
	one, two := follow(t, l, l.chain.HTTPURL()).index(head), follow(t, l, poor).index(head)
	if one != two {
		t.Errorf("checksums differ: %s over the node itself, %s over a poor provider", one, two)
	}
}

func TestKilledAnywhereItEndsInTheSameChecksum(t *testing.T) {
	kills := 100
	if testing.Short() {
		kills = 8
	}
	l := startLife(t, 6)
	l.live(400)
	f := follow(t, l, l.chain.HTTPURL())
	rng := rand.New(rand.NewPCG(6, 6))
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for range kills {
		command := exec.CommandContext(t.Context(), program, "index", "--database", f.database, "--chunk", "3", "--parallel", "3", "--poll", "5ms", "--log-level", "error")
		command.Env = append(os.Environ(), "TRIBUNE_TEST_MAIN=1")
		var output bytes.Buffer
		command.Stderr = &output
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		// Blocks come while it runs, so that kills hit the following of the head too.
		l.live(2)
		<-time.After(time.Duration(rng.IntN(300)) * time.Millisecond) // the random moment
		if err := command.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := command.Wait(); err == nil {
			t.Fatalf("the program ended by itself:\n%s", output.String())
		}
	}
	head := l.chain.Head().Number
	got := f.index(head)
	if want := follow(t, l, l.chain.HTTPURL()).index(head); got != want {
		t.Errorf("after %d kills: checksum %s, undisturbed %s", kills, got, want)
	}
}
