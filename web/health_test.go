package web_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/web"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

func TestHealthSaysThatTheProcessAnswersEvenWithoutDatabase(t *testing.T) {
	world := apitest.New()
	world.Fail(errors.New("no database"))
	server, _ := newServer(t, world.Services())
	res := ask(t, server, http.MethodGet, "/healthz")
	if got := res.text; res.StatusCode != http.StatusOK || strings.TrimSpace(got) != `{"status":"ok"}` || res.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("status %d: %s", res.StatusCode, got)
	}
}

func readiness(t *testing.T, server *web.Server) (int, web.Readiness) {
	t.Helper()
	res := ask(t, server, http.MethodGet, "/readyz")
	var out web.Readiness
	if err := json.Unmarshal([]byte(res.text), &out); err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, out
}

func TestReadyOnlyWhileEveryChainIsKnownToBeFresh(t *testing.T) {
	fresh := func() api.ChainStatus {
		head, lag, blocks := uint64(101), uint64(12), uint64(1)
		return api.ChainStatus{
			ID: 1, Indexed: chain.BlockRef{Number: 100, Hash: apitest.Hash("block", 1)}, Head: &head,
			LagBlocks: &blocks, LagSeconds: &lag, UpdatedAt: apitest.Now(),
		}
	}
	world := apitest.New()
	server, _ := newServer(t, world.Services())
	seconds := func(n uint64) *uint64 { return &n }
	for _, test := range []struct {
		name   string
		change func(*api.ChainStatus)
		reason string // "" for ready
	}{
		{"fresh", func(*api.ChainStatus) {}, ""},
		{"just fresh enough", func(s *api.ChainStatus) { s.LagSeconds = seconds(600) }, ""},
		{"too far behind", func(s *api.ChainStatus) { s.LagSeconds = seconds(601) }, "601 seconds behind"},
		{"nothing indexed", func(s *api.ChainStatus) { s.Indexed = chain.BlockRef{} }, "nothing is indexed"},
		{"head never read", func(s *api.ChainStatus) { s.UpdatedAt = time.Time{} }, "never read"},
		{"head read long ago", func(s *api.ChainStatus) { s.UpdatedAt = apitest.Now().Add(-301 * time.Second) }, "5m1s ago"},
		{"head read long ago, for a reason", func(s *api.ChainStatus) {
			s.UpdatedAt, s.Error = apitest.Now().Add(-time.Hour), "no endpoint answers"
		}, "1h0m0s ago: no endpoint answers"},
		{"distance unknown", func(s *api.ChainStatus) { s.LagSeconds = nil }, "unknown"},
		{"failing, but still fresh", func(s *api.ChainStatus) { s.Error = "one endpoint is down" }, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			other := fresh()
			other.ID = 10
			status := fresh()
			test.change(&status)
			world.SetChains(other, status)
			code, got := readiness(t, server)
			if len(got.Chains) != 2 || !got.Chains[0].Ready || got.Chains[0].Chain != "eip155:10" {
				t.Fatalf("got %+v", got)
			}
			checked := got.Chains[1]
			if ready := test.reason == ""; got.Ready != ready || checked.Ready != ready || (code == http.StatusOK) != ready || (code == http.StatusServiceUnavailable) == ready {
				t.Errorf("status %d, ready %t, chain %+v", code, got.Ready, checked)
			}
			if !strings.Contains(checked.Reason, test.reason) || test.reason == "" && checked.Reason != "" {
				t.Errorf("reason %q, want %q", checked.Reason, test.reason)
			}
		})
	}
}

func TestNotReadyWhenTheChainsCannotBeRead(t *testing.T) {
	world := apitest.New()
	world.Fail(errors.New("password rejected"))
	server, log := newServer(t, world.Services())
	code, got := readiness(t, server)
	if code != http.StatusServiceUnavailable || got.Ready || got.Reason == "" || strings.Contains(got.Reason, "password") {
		t.Errorf("status %d: %+v", code, got)
	}
	if !strings.Contains(log.String(), "password rejected") {
		t.Errorf("the log has no cause: %s", log)
	}
}

func TestServerWithoutChainsIsReady(t *testing.T) {
	world := apitest.New()
	world.SetChains()
	server, _ := newServer(t, world.Services())
	if code, got := readiness(t, server); code != http.StatusOK || !got.Ready || got.Chains == nil {
		t.Errorf("status %d: %+v", code, got)
	}
}
