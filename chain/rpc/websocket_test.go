package rpc_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
)

func socketURL(url string) string { return "ws" + strings.TrimPrefix(url, "http") }

func TestWebSocketServesTheSameCalls(t *testing.T) {
	c := busy(30)
	c.SetFinal(10)
	r := newReader(t, c)
	r.calls["0x0500"] = &rpcError{Code: 3, Message: "execution reverted: not yet", Data: solidityError}
	p := dial(t, config(socketURL(r.URL)))
	if got := heads(t, p); got.Final != 10 || got.Latest != c.Head() {
		t.Errorf("heads %+v", got)
	}
	if err := oneHeader(t, p); err != nil {
		t.Error(err)
	}
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 30})
	sameLogs(t, p, c, chain.LogQuery{Blocks: []chain.BlockRef{c.Block(29), c.Block(30)}})
	results, err := p.Calls(t.Context(), many(20), c.Head())
	if err != nil {
		t.Fatal(err)
	}
	checkMany(t, results, 20, map[int]bool{5: true})
	var revert *chain.RevertError
	if errors.As(results[5].Err, &revert); revert.Reason() != "not yet" {
		t.Errorf("reason is %q", revert.Reason())
	}
}

func TestWebSocketBatchesAreRefusedAtOnce(t *testing.T) {
	c := busy(50)
	n := newNode(t, c)
	n.maxBatch = 7
	p := dial(t, config(socketURL(n.URL)))
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 50})
	if s := p.Stats()[0]; s.MaxBatch > 7 || s.Faults[rpc.KindTimeout] > 0 {
		t.Errorf("got %+v", s)
	}
}

func TestWebSocketReconnectsAfterIdling(t *testing.T) {
	c := busy(3)
	n := newNode(t, c)
	cfg := config(socketURL(n.URL))
	now := time.Unix(1_700_000_000, 0)
	cfg.Now = func() time.Time { return now }
	p := dial(t, cfg)
	for range 3 {
		if err := oneHeader(t, p); err != nil {
			t.Fatal(err)
		}
		now = now.Add(time.Hour)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.sockets != 3 { // that of the chain id is still fresh for the first header
		t.Errorf("%d connections, want 3", n.sockets)
	}
}

func TestWebSocketCancels(t *testing.T) {
	n := newNode(t, busy(3))
	held := make(chan struct{})
	n.on(func(method string, _ []json.RawMessage) (any, *rpcError, bool) {
		if method == "eth_getBlockByNumber" {
			<-held
		}
		return nil, nil, false
	})
	p := dial(t, config(socketURL(n.URL)))
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		_, err := p.Headers(ctx, 1, 1)
		done <- err
	}()
	waitFor(t, func() bool { return n.count() > 0 })
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	close(held)
}

func TestWebSocketReconnects(t *testing.T) {
	c := busy(3)
	n := newNode(t, c)
	p := dial(t, config(socketURL(n.URL)))
	for range 3 {
		n.fail(reset)
		if err := oneHeader(t, p); err != nil {
			t.Fatal(err)
		}
	}
}

func TestWebSocketHandshakeRefusalIsClear(t *testing.T) {
	for code, kind := range map[int]rpc.Kind{401: rpc.KindAuth, 403: rpc.KindAuth, 404: rpc.KindRefused, 429: rpc.KindRateLimit, 503: rpc.KindServer} {
		server := httptest.NewServer(status(code))
		t.Cleanup(server.Close)
		_, err := rpc.Dial(t.Context(), config(socketURL(server.URL)+"/v2/topsecretkey"))
		var f *rpc.Fault
		if !errors.As(err, &f) || f.Kind != kind {
			t.Errorf("HTTP %d: got %v, want %s", code, err, kind)
		}
		if f != nil && f.Status != code {
			t.Errorf("HTTP %d: the fault has status %d", code, f.Status)
		}
		if err != nil && strings.Contains(err.Error(), "topsecret") {
			t.Errorf("the key is shown: %v", err)
		}
	}
}

func TestWebSocketAnswersAreBounded(t *testing.T) {
	c := busy(300)
	n := newNode(t, c)
	cfg := config(socketURL(n.URL))
	cfg.MaxAnswer = 16 << 10
	p := dial(t, cfg)
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 300})
	if s := p.Stats()[0]; s.Faults[rpc.KindTooLarge] == 0 || s.MaxRange >= 300 {
		t.Errorf("an answer above the bound was read: %+v", s)
	}
}

func TestClosedPoolFails(t *testing.T) {
	n := newNode(t, busy(3))
	p := dial(t, config(socketURL(n.URL)))
	p.Close()
	if err := oneHeader(t, p); err == nil || !strings.Contains(err.Error(), "closed") {
		t.Errorf("got %v", err)
	}
}
