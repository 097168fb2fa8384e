package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// attempt runs a command line and returns its exit code and what it printed,
// results and complaints together.
func attempt(t testing.TB, args ...string) (code int, printed string) {
	t.Helper()
	var out bytes.Buffer
	code = run(context.Background(), args, streams{out: &out, err: &out})
	return code, out.String()
}

// wantRefusal checks that a command line fails with this exit code and these
// words, and returns all it printed.
func wantRefusal(t testing.TB, code int, says []string, args ...string) string {
	t.Helper()
	got, printed := attempt(t, args...)
	if got != code {
		t.Errorf("tribune %q: exit code %d, want %d\n%s", args, got, code, printed)
	}
	for _, text := range says {
		if !strings.Contains(printed, text) {
			t.Errorf("tribune %q does not say %q:\n%s", args, text, printed)
		}
	}
	return printed
}

// wantNoDAO checks that a database opens and that nothing is followed.
func wantNoDAO(t testing.TB, database string) {
	t.Helper()
	if out := tribune(t, exitOK, "dao", "list", "--json", "--database", database); strings.TrimSpace(out) != "[]" {
		t.Errorf("something was added: %s", out)
	}
}

func TestDAOAddRefusesWhatIsNoGovernor(t *testing.T) {
	l := startLife(t, 20)
	id := lifeChain.String() + ":"
	mixed := []byte(l.governor.Hex())
	for i := 2; i < len(mixed); i++ { // one letter in the wrong case
		if c := mixed[i] | 0x20; c >= 'a' && c <= 'f' {
			mixed[i] ^= 0x20
			break
		}
	}
	for name, test := range map[string]struct {
		governor string
		rpc      []string
		says     []string
	}{
		"nobody's address":   {id + common.Address{1}.Hex(), []string{l.chain.HTTPURL()}, []string{"there is no contract at " + common.Address{1}.Hex()}},
		"a token":            {id + l.token.Hex(), []string{l.chain.HTTPURL()}, []string{"is an ERC20Votes token, not a governor", "COUNTING_MODE()"}},
		"a timelock":         {id + l.timelock.Hex(), []string{l.chain.HTTPURL()}, []string{"is a TimelockController, not a governor"}},
		"a wrong checksum":   {id + string(mixed), []string{l.chain.HTTPURL()}, []string{"its EIP-55 checksum is wrong", "lower case"}},
		"a short address":    {id + "0x1234", []string{l.chain.HTTPURL()}, []string{"want 0x and 40 hex digits"}},
		"no chain":           {l.governor.Hex(), []string{l.chain.HTTPURL()}, []string{"eip155:CHAIN:0xADDRESS"}},
		"a chain named ens":  {"ens:1:" + l.governor.Hex(), []string{l.chain.HTTPURL()}, []string{"eip155:NUMBER"}},
		"another chain's id": {"eip155:1:" + l.governor.Hex(), []string{l.chain.HTTPURL()}, []string{"serves chain eip155:31337, but eip155:1 is configured"}},
		"no endpoint":        {id + l.governor.Hex(), nil, []string{"no endpoint is known for eip155:31337", "--rpc URL"}},
		"no URL":             {id + l.governor.Hex(), []string{"localhost:8545"}, []string{"--rpc: want an http, https, ws or wss URL"}},
	} {
		t.Run(name, func(t *testing.T) {
			database := "sqlite://" + filepath.Join(t.TempDir(), "tribune.db")
			args := []string{"dao", "add", test.governor, "--database", database}
			for _, url := range test.rpc {
				args = append(args, "--rpc", url)
			}
			wantRefusal(t, exitUsage, test.says, args...)
			wantNoDAO(t, database)
		})
	}
}

// providerFaults are answers of providers that are broken altogether.
func providerFaults() map[string]struct {
	answer http.HandlerFunc
	says   []string
} {
	status := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(code)
			_, _ = io.WriteString(w, body)
		}
	}
	return map[string]struct {
		answer http.HandlerFunc
		says   []string
	}{
		"HTML": {status(http.StatusOK, "<!DOCTYPE html><html>Welcome</html>"), []string{"answered with HTML, not JSON-RPC: check the URL"}},
		"429": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "0")
			http.Error(w, "slow down", http.StatusTooManyRequests)
		}, []string{"rate_limit", "slow down", "HTTP 429"}},
		"503":       {status(http.StatusServiceUnavailable, "maintenance"), []string{"server", "maintenance", "HTTP 503"}},
		"half JSON": {status(http.StatusOK, `{"jsonrpc":"2.0","id":1,"resu`), []string{"broken JSON after 29 bytes"}},
		"endless body": {func(w http.ResponseWriter, r *http.Request) {
			block := bytes.Repeat([]byte("x"), 1<<20)
			for r.Context().Err() == nil {
				if _, err := w.Write(block); err != nil {
					return
				}
			}
		}, []string{"answer too large: more than"}},
	}
}

func TestDAOAddSaysWhatIsWrongWithABrokenProvider(t *testing.T) {
	governor := lifeChain.String() + ":" + common.Address{1}.Hex()
	for name, fault := range providerFaults() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			provider := newFaultyProvider(t, "", lifeChain)
			provider.answer(fault.answer)
			database := "sqlite://" + filepath.Join(t.TempDir(), "tribune.db")
			url := strings.Replace(provider.url, "http://", "http://user:hunter2@", 1)
			args := []string{"dao", "add", governor, "--rpc", url, "--database", database}
			printed := wantRefusal(t, exitFailure, append(fault.says, strings.TrimPrefix(provider.url, "http://")), args...)
			if strings.Contains(printed, "hunter2") {
				t.Errorf("a secret shows:\n%s", printed)
			}
			wantNoDAO(t, database)
		})
	}
}

func TestNothingIndexedIsNothingProven(t *testing.T) {
	database := "sqlite://" + filepath.Join(t.TempDir(), "empty.db")
	for line, want := range map[string]struct {
		code  int
		words string
	}{
		"verify --database " + database:   {exitFailure, "tribune dao add"},
		"dao list --database " + database: {exitOK, "tribune dao add"},
		"demo --days 5":                   {exitUsage, "--days 5: want 20"},
	} {
		if code, printed := attempt(t, strings.Fields(line)...); code != want.code || !strings.Contains(printed, want.words) {
			t.Errorf("tribune %s: exit code %d, want %d and %q:\n%s", line, code, want.code, want.words, printed)
		}
	}
}
