package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/store/storetest"
)

func TestReindexAnswersTheSameWithoutAProvider(t *testing.T) {
	for name, database := range map[string]func() string{
		"sqlite":   func() string { return sqliteDatabase(t) },
		"postgres": func() string { return storetest.Postgres(t) },
	} {
		t.Run(name, func(t *testing.T) {
			l := startLife(t, 41)
			l.live(150)
			f := followOn(t, l, l.chain.HTTPURL(), database())
			f.index(l.chain.Head().Number)
			l.forget(5, 9)
			l.live(7)
			before := f.index(l.chain.Head().Number)
			if err := l.chain.Close(); err != nil { // nothing can be asked any more
				t.Fatal(err)
			}
			var got reindexReport
			if err := json.Unmarshal([]byte(tribune(t, exitOK, "reindex", "--json", "--database", f.database)), &got); err != nil {
				t.Fatal(err)
			}
			if len(got.Sources) != 1 || !got.Complete || got.Sources[0].Blocks == 0 || got.Sources[0].Undecodable != 0 {
				t.Errorf("reindex says %+v", got)
			}
			if after := f.checksum(); after != before {
				t.Errorf("checksum %s, before %s", after, before)
			}
		})
	}
}

func TestKilledReindexLeavesWhatWasThere(t *testing.T) {
	for name, database := range map[string]func() string{
		"sqlite":   func() string { return sqliteDatabase(t) },
		"postgres": func() string { return storetest.Postgres(t) },
	} {
		t.Run(name, func(t *testing.T) {
			l := startLife(t, 42)
			l.live(120)
			f := followOn(t, l, l.chain.HTTPURL(), database())
			want := f.index(l.chain.Head().Number)
			program, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			for wait := range 6 {
				command := exec.CommandContext(t.Context(), program, "reindex", "--database", f.database)
				command.Env = append(os.Environ(), "TRIBUNE_TEST_MAIN=1")
				var output bytes.Buffer
				command.Stderr = &output
				if err := command.Start(); err != nil {
					t.Fatal(err)
				}
				<-time.After(time.Duration(20+40*wait) * time.Millisecond) // before, in and after it
				_ = command.Process.Kill()
				_ = command.Wait() // "signal: killed", unless it was faster
				if got := f.checksum(); got != want {
					t.Fatalf("checksum %s, before %s\n%s", got, want, output.String())
				}
			}
		})
	}
}

func TestReindexFromChainReadsEverythingAgain(t *testing.T) {
	l := startLife(t, 43)
	l.live(60)
	f := follow(t, l, l.chain.HTTPURL())
	head := l.chain.Head().Number
	want := f.index(head)
	tribune(t, exitUsage, "reindex", "--dao", "nobody", "--database", f.database)
	tribune(t, exitUsage, "reindex", "--chain", "eip155:5", "--database", f.database)
	tribune(t, exitOK, "reindex", "--from-chain", "--chain", lifeChain.String(), "--database", f.database)
	if got := f.index(head); got != want {
		t.Errorf("checksum %s, before %s", got, want)
	}
	i := startInstance(t, f)
	if got := i.list("/corrections"); len(got.Items) != 0 {
		t.Errorf("reading the same again corrected %v", got.Items)
	}
}
