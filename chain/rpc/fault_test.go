package rpc_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

// oneHeader reads a header, which is one request that is not a batch.
func oneHeader(t *testing.T, p *rpc.Pool) error {
	t.Helper()
	got, err := p.Headers(t.Context(), 1, 1)
	if err == nil && (len(got) != 1 || got[0].Number != 1) {
		t.Errorf("header 1 is %v", got)
	}
	return err
}

const html = `<!DOCTYPE html><html><body>404</body></html>`

func TestPassingFaultsAreSurvived(t *testing.T) {
	for name, faults := range map[string][]http.HandlerFunc{
		"429":                      {status(429)},
		"429 with Retry-After":     {status(429, "Retry-After", "1")},
		"500":                      {status(500)},
		"502, 503, 504":            {status(502), status(503), status(504)},
		"empty body":               {body("")},
		"half a JSON":              {body(`{"jsonrpc":"2.0","id":1,"result":{"number":"0x`)},
		"HTML":                     {body(html)},
		"text":                     {body("upstream connect error")},
		"connection reset":         {reset},
		"answer to another id":     {body(`{"jsonrpc":"2.0","id":7,"result":null}`)},
		"neither result nor error": {body(`{"jsonrpc":"2.0","id":1}`)},
		"another block":            {body(`{"jsonrpc":"2.0","id":1,"result":{"number":"0x2","hash":"0x` + strings.Repeat("11", 32) + `","parentHash":"0x` + strings.Repeat("22", 32) + `","timestamp":"0x1"}}`)},
		"header without hash":      {body(`{"jsonrpc":"2.0","id":1,"result":{"number":"0x1"}}`)},
		"block not there yet":      {body(`{"jsonrpc":"2.0","id":1,"result":null}`)},
		"rate limit in HTTP 200":   {errorAnswer(-32005, "limit exceeded"), errorAnswer(-32000, "Too Many Requests")},
		"rate limit by code":       {errorAnswer(429, "slow")},
		"error as text":            {body(`{"jsonrpc":"2.0","id":1,"error":"over rate limit"}`)},
		"internal error":           {errorAnswer(-32603, "Internal error")},
		"JSON error in HTTP 500":   {statusBody(500, `{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"oops"}}`)},
		"broken length": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			w.Write([]byte(`{"jsonrpc"`))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.New()
			c.MineEmpty(3)
			n := newNode(t, c)
			p := dial(t, config(n.URL))
			n.fail(faults...)
			if err := oneHeader(t, p); err != nil {
				t.Fatal(err)
			}
			if got, want := n.count(), len(faults)+1; got != want {
				t.Errorf("%d requests, want %d", got, want)
			}
		})
	}
}

func TestLastingFaultsEndInAClearError(t *testing.T) {
	const attempts = 4
	for name, test := range map[string]struct {
		fault    http.HandlerFunc
		kind     rpc.Kind
		text     string
		requests int
	}{
		"HTML":         {body(html), rpc.KindMalformed, "answered with HTML, not JSON-RPC: check the URL", attempts},
		"HTML 404":     {statusBody(404, html), rpc.KindRefused, "check the URL (HTTP 404)", 1},
		"401":          {status(401), rpc.KindAuth, "check the key", 1},
		"403":          {statusBody(403, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"this key is not enabled"}}`), rpc.KindAuth, "this key is not enabled", 1},
		"429":          {status(429), rpc.KindRateLimit, "HTTP 429", attempts},
		"503":          {status(503), rpc.KindServer, "HTTP 503", attempts},
		"empty":        {body(""), rpc.KindMalformed, "empty answer", attempts},
		"half a JSON":  {body(`{"jsonrpc":"2.0","id":1,"result":{"num`), rpc.KindMalformed, "broken JSON after 38 bytes", attempts},
		"redirect":     {status(301, "Location", "https://elsewhere.example/"), rpc.KindRefused, "redirects elsewhere", 1},
		"reset":        {reset, rpc.KindNetwork, "EOF", attempts},
		"no method":    {errorAnswer(-32601, "the method does not exist"), rpc.KindRefused, "the method does not exist (code -32601)", 1},
		"no parameter": {errorAnswer(-32602, "invalid argument 0"), rpc.KindRefused, "invalid argument 0", 1},
		"pruned":       {errorAnswer(4444, "pruned history unavailable"), rpc.KindPruned, "pruned history", 1},
		"missing":      {body(`{"jsonrpc":"2.0","id":1,"result":null}`), rpc.KindBehind, "block 1: no such block", attempts},
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.New()
			c.MineEmpty(3)
			n := newNode(t, c)
			p := dial(t, config(n.URL))
			for range attempts + 2 {
				n.fail(test.fault)
			}
			err := oneHeader(t, p)
			var f *rpc.Fault
			if !errors.As(err, &f) {
				t.Fatalf("error is %v, want a fault", err)
			}
			if f.Kind != test.kind || !strings.Contains(err.Error(), test.text) {
				t.Errorf("got %q (%s), want %q (%s)", err, f.Kind, test.text, test.kind)
			}
			if n.count() != test.requests {
				t.Errorf("%d requests, want %d", n.count(), test.requests)
			}
		})
	}
}

func TestNoAnswerInTimeIsATimeout(t *testing.T) {
	n := newNode(t, chaintest.New())
	c := config(n.URL)
	c.Timeout = 150 * time.Millisecond
	p := dial(t, c)
	n.fail(hang, hang, hang)
	_, err := p.Headers(t.Context(), 0, 0)
	var f *rpc.Fault
	if !errors.As(err, &f) || f.Kind != rpc.KindTimeout || !strings.Contains(err.Error(), "no answer within 150ms") {
		t.Errorf("got %v", err)
	}
	if n.count() != 2 {
		t.Errorf("%d requests, want two: a third would not be faster", n.count())
	}
}

func TestHugeAnswersAreCutOff(t *testing.T) {
	n := newNode(t, chaintest.New())
	c := config(n.URL)
	c.MaxAnswer = 64 << 10
	p := dial(t, c)
	n.fail(body(strings.Repeat(" ", 1<<20)))
	_, err := p.Headers(t.Context(), 0, 0)
	var f *rpc.Fault
	if !errors.As(err, &f) || f.Kind != rpc.KindTooLarge || !strings.Contains(err.Error(), "more than 65536 bytes") {
		t.Errorf("got %v", err)
	}
}

func TestCancelledContextEndsTheCall(t *testing.T) {
	for name, test := range map[string]struct {
		fault  http.HandlerFunc
		adjust func(*rpc.Config)
		calls  int
	}{
		"while the endpoint hangs":       {hang, func(*rpc.Config) {}, 1},
		"while it backs off":             {status(503), func(c *rpc.Config) { c.BackoffMin, c.BackoffMax = time.Hour, time.Hour }, 1},
		"while the endpoint wants peace": {status(429, "Retry-After", "3000"), func(c *rpc.Config) { c.BackoffMax = time.Hour }, 1},
		"while all slots are taken":      {hang, func(c *rpc.Config) { c.Concurrency = 1 }, 3},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t, chaintest.New())
			c := config(n.URL)
			c.Timeout = time.Hour
			test.adjust(&c)
			p := dial(t, c)
			n.forever(test.fault)
			ctx, cancel := context.WithCancel(t.Context())
			done := make(chan error)
			for range test.calls {
				go func() {
					_, err := p.Headers(ctx, 0, 0)
					done <- err
				}()
			}
			waitFor(t, func() bool { return n.count() > 0 })
			cancel()
			for range test.calls {
				if err := <-done; !errors.Is(err, context.Canceled) {
					t.Errorf("got %v", err)
				}
			}
		})
	}
}

// waitFor polls until a condition holds.
func waitFor(t *testing.T, condition func() bool) {
	t.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for !condition() {
		if time.Now().After(deadline) {
			t.Fatal("waited for too long")
		}
		<-time.After(time.Millisecond)
	}
}

func TestDialRefusesAnotherChain(t *testing.T) {
	right, wrong := newNode(t, chaintest.New()), newNode(t, chaintest.New())
	wrong.id = 10
	_, err := rpc.Dial(t.Context(), config(right.URL, wrong.URL))
	if err == nil || !strings.Contains(err.Error(), "serves chain eip155:10, but eip155:31337 is configured") {
		t.Errorf("got %v", err)
	}
}

func TestDialNeedsOneEndpointThatAnswers(t *testing.T) {
	up, down := newNode(t, chaintest.New()), newNode(t, chaintest.New())
	down.forever(status(503))
	if _, err := rpc.Dial(t.Context(), config(down.URL)); err == nil {
		t.Error("no error though nothing answers")
	}
	p := dial(t, config(down.URL, up.URL))
	if p.ID() != 31337 {
		t.Errorf("id is %s", p.ID())
	}
	verified := []bool{p.Stats()[0].Verified, p.Stats()[1].Verified}
	if verified[0] || !verified[1] {
		t.Errorf("verified: %v", verified)
	}
}

func TestEndpointThatComesUpWithAnotherChainIsNeverUsed(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(3)
	late, good := newNode(t, chaintest.New()), newNode(t, c)
	late.id = 10
	late.forever(status(503))
	p := dial(t, config(late.URL, good.URL))
	late.forever(nil)
	before := late.count()
	for range 3 {
		if err := oneHeader(t, p); err != nil {
			t.Fatal(err)
		}
	}
	if late.count() != before || late.asked("eth_chainId") != 1 {
		t.Errorf("%d requests to an endpoint of another chain, its id was asked %d times",
			late.count()-before, late.asked("eth_chainId"))
	}
	if s := p.Stats()[0]; s.Faults[rpc.KindWrongChain] == 0 || s.Verified {
		t.Errorf("statistics do not tell: %+v", s)
	}
}

func TestConfigurationErrors(t *testing.T) {
	for name, c := range map[string]rpc.Config{
		"no chain":     {URLs: []string{"http://a"}},
		"no endpoint":  {ID: 1},
		"no URL":       {ID: 1, URLs: []string{"http://secret\x7f"}},
		"a file":       {ID: 1, URLs: []string{"/var/run/secret.ipc"}},
		"other scheme": {ID: 1, URLs: []string{"ftp://secret"}},
		"no host":      {ID: 1, URLs: []string{"https:///secret"}},
		"negative":     {ID: 1, URLs: []string{"http://a"}, Attempts: -1},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := rpc.Dial(t.Context(), c)
			if err == nil || strings.Contains(err.Error(), "secret") {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestFailover(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(3)
	for name, fault := range map[string]http.HandlerFunc{
		"503": status(503), "401": status(401), "HTML": body(html), "reset": reset,
		"429": status(429), "refusal": errorAnswer(-32601, "no such method"), "pruned": errorAnswer(4444, "pruned"),
		"behind": body(`{"jsonrpc":"2.0","id":1,"result":null}`),
	} {
		t.Run(name, func(t *testing.T) {
			bad, good := newNode(t, c), newNode(t, c)
			p := dial(t, config(bad.URL, good.URL))
			bad.forever(fault)
			if err := oneHeader(t, p); err != nil {
				t.Fatal(err)
			}
			if bad.count() != 1 || good.count() != 1 {
				t.Errorf("%d requests to the bad endpoint, %d to the good one, want one each", bad.count(), good.count())
			}
		})
	}
}

func TestDeadEndpointIsLeftAloneThenTriedAgain(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(3)
	bad, good := newNode(t, c), newNode(t, c)
	cfg := config(bad.URL, good.URL)
	cfg.RestAfter, cfg.Rest = 3, 200*time.Millisecond
	p := dial(t, cfg)
	bad.fail(reset, reset, reset)
	for range 10 {
		if err := oneHeader(t, p); err != nil {
			t.Fatal(err)
		}
	}
	if s := p.Stats()[0]; bad.count() != 3 || s.Breaker != "open" {
		t.Fatalf("%d requests to the dead endpoint, breaker %s, want 3 and open", bad.count(), s.Breaker)
	}
	waitFor(t, func() bool {
		if err := oneHeader(t, p); err != nil {
			t.Fatal(err)
		}
		return bad.count() > 3
	})
	if s := p.Stats()[0]; s.Breaker != "closed" {
		t.Errorf("breaker is %s after a success", s.Breaker)
	}
}

func TestCallThatIsGivenUpDuringATrialLetsTheNextOneTry(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(3)
	n := newNode(t, c)
	cfg := config(n.URL)
	cfg.RestAfter, cfg.Rest, cfg.Attempts = 1, 50*time.Millisecond, 1
	p := dial(t, cfg)
	n.fail(reset)
	if oneHeader(t, p) == nil {
		t.Fatal("no error")
	}
	n.fail(hang)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		for ctx.Err() == nil { // the first that gets through is the trial, and hangs
			_, _ = p.Headers(ctx, 1, 1)
		}
	}()
	waitFor(t, func() bool { return n.count() == 2 })
	cancel()
	<-done
	waitFor(t, func() bool { return oneHeader(t, p) == nil })
}

func TestNoEndpointLeftSaysWhy(t *testing.T) {
	n := newNode(t, chaintest.New())
	cfg := config(n.URL)
	cfg.RestAfter, cfg.Rest = 2, time.Hour
	p := dial(t, cfg)
	n.forever(status(503))
	_, err := p.Headers(t.Context(), 0, 0)
	if err == nil {
		t.Fatal("no error")
	}
	_, err = p.Headers(t.Context(), 0, 0)
	var f *rpc.Fault
	if !errors.As(err, &f) || f.Kind != rpc.KindNoEndpoint || !strings.Contains(err.Error(), "HTTP 503") {
		t.Errorf("got %v", err)
	}
	if n.count() != 2 {
		t.Errorf("%d requests, want 2 until the breaker opens", n.count())
	}
}

func TestRetryAfterIsHonouredAndBounded(t *testing.T) {
	for header, want := range map[string]time.Duration{"7": 7 * time.Second, "86400": 20 * time.Second} {
		n := newNode(t, chaintest.New())
		cfg := config(n.URL)
		now := time.Unix(1_700_000_000, 0)
		var slept []time.Duration
		cfg.BackoffMax = 20 * time.Second
		cfg.Now = func() time.Time { return now }
		cfg.Sleep = func(_ context.Context, d time.Duration) error {
			slept = append(slept, d)
			now = now.Add(d)
			return nil
		}
		p := dial(t, cfg)
		n.fail(status(429, "Retry-After", header))
		if _, err := p.Headers(t.Context(), 0, 0); err != nil {
			t.Fatal(err)
		}
		if len(slept) != 1 || slept[0] != want {
			t.Errorf("Retry-After %s: slept %v, want %v", header, slept, want)
		}
	}
}

func TestEndpointThatWantsPeaceIsPassedOver(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(3)
	first, second := newNode(t, c), newNode(t, c)
	cfg := config(first.URL, second.URL)
	cfg.BackoffMax = time.Hour
	cfg.Sleep = func(context.Context, time.Duration) error { return errors.New("must not wait") }
	p := dial(t, cfg)
	first.fail(status(429, "Retry-After", "600"))
	for range 3 {
		if err := oneHeader(t, p); err != nil {
			t.Fatal(err)
		}
	}
	if first.count() != 1 || second.count() != 3 {
		t.Errorf("%d and %d requests, want 1 and 3", first.count(), second.count())
	}
}

func TestErrorsOfAllEndpointsAreTold(t *testing.T) {
	a, b := newNode(t, chaintest.New()), newNode(t, chaintest.New())
	p := dial(t, config(a.URL, b.URL))
	a.forever(status(401))
	b.forever(status(404))
	_, err := p.Headers(t.Context(), 0, 0)
	if err == nil || !strings.Contains(err.Error(), "HTTP 401") || !strings.Contains(err.Error(), "HTTP 404") {
		t.Errorf("got %v", err)
	}
}

func TestStatisticsCount(t *testing.T) {
	n := newNode(t, chaintest.New())
	p := dial(t, config(n.URL))
	n.fail(status(503), status(429))
	if _, err := p.Headers(t.Context(), 0, 0); err != nil {
		t.Fatal(err)
	}
	s := p.Stats()[0]
	if s.Requests != 4 || s.Faults[rpc.KindServer] != 1 || s.Faults[rpc.KindRateLimit] != 1 {
		t.Errorf("got %+v, want 4 requests with one server and one rate fault", s)
	}
	if !strings.Contains(s.LastFault, "HTTP 429") || s.LastFaultAt.IsZero() || s.Latency <= 0 || !s.Verified {
		t.Errorf("got %+v", s)
	}
}

var _ chain.Source = (*rpc.Pool)(nil)
