package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/tribune-gov/tribune/web"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// newServer returns a server over services with a fixed clock, and its log.
func newServer(t *testing.T, services api.Services, change ...func(*web.Deps)) (*web.Server, *bytes.Buffer) {
	t.Helper()
	var log bytes.Buffer
	deps := web.Deps{
		API:    services,
		Logger: slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Now:    apitest.Now,
		NewID:  func() string { return "new-id" },
		Pages: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/panic":
				panic("a page fell over")
			case "/policy":
				w.Header().Set("Content-Security-Policy", "default-src 'none'")
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, "<!doctype html><title>"+r.Method+" "+r.URL.EscapedPath()+"</title>")
		}),
	}
	for _, c := range change {
		c(&deps)
	}
	server, err := web.New(deps)
	if err != nil {
		t.Fatal(err)
	}
	return server, &log
}

// answer is a response that was read.
type answer struct {
	StatusCode int
	Header     http.Header
	text       string
}

// ask sends one request; pairs are header names and values.
func ask(t *testing.T, server *web.Server, method, target string, pairs ...string) answer {
	t.Helper()
	r := httptest.NewRequest(method, target, http.NoBody)
	for i := 0; i < len(pairs); i += 2 {
		r.Header.Add(pairs[i], pairs[i+1])
	}
	return send(server, r)
}

func send(server *web.Server, r *http.Request) answer {
	w := httptest.NewRecorder()
	server.Handler().ServeHTTP(w, r)
	// The recorder's own header map changes after the answer was sent.
	return answer{StatusCode: w.Code, Header: w.Result().Header, text: w.Body.String()}
}

func problem(t *testing.T, res answer) api.Problem {
	t.Helper()
	var out api.Problem
	b := res.text
	if err := json.Unmarshal([]byte(b), &out); err != nil || res.Header.Get("Content-Type") != "application/problem+json" {
		t.Fatalf("status %d is no problem document: %s", res.StatusCode, b)
	}
	return out
}

func TestServerNeedsWhatItReadsFrom(t *testing.T) {
	if _, err := web.New(web.Deps{}); err == nil {
		t.Error("a server without services was made")
	}
}

func TestTwoServersInOneProcessDoNotMeet(t *testing.T) {
	world := apitest.New()
	newServer(t, world.Services())
	newServer(t, world.Services())
}

func TestPathsThatAreNotTheServersGoToThePages(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	for _, path := range []string{"/", "/daos/ens", "/problem", "/problemsx", "/apis", "/healthz/x", "/a%2Fb"} {
		res := ask(t, server, http.MethodGet, path)
		if got := res.text; !strings.Contains(got, "GET "+path+"<") {
			t.Errorf("%s: %s", path, got)
		}
	}
	if got := ask(t, server, http.MethodPost, "/form").text; !strings.Contains(got, "POST /form") {
		t.Errorf("pages do not get other methods: %s", got)
	}
}

func TestPathsOfTheAPIAreNeverPages(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	for _, path := range []string{"/api/v2/daos", "/api/v1/nothing", "/api/v1/daos/", "/api/v1/daos/ens/nothing", "/api/v1/accounts/0x1/2", "/problems/nothing"} {
		if got := problem(t, ask(t, server, http.MethodGet, path)); got.Kind() != api.NotFound {
			t.Errorf("%s: %+v", path, got)
		}
	}
	for _, path := range []string{"/api", "/api/", "/api/v1", "/api/v1/"} {
		if res := ask(t, server, http.MethodGet, path); res.Header.Get("Location") != "/api/v1/docs" {
			t.Errorf("%s: status %d, Location %q", path, res.StatusCode, res.Header.Get("Location"))
		}
	}
}

func TestWithoutPagesTheRootIsNotFound(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services(), func(d *web.Deps) { d.Pages = nil })
	if res := ask(t, server, http.MethodGet, "/"); res.StatusCode != http.StatusNotFound || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/plain") {
		t.Errorf("status %d as %s", res.StatusCode, res.Header.Get("Content-Type"))
	}
}

func TestOtherMethodsAreRefusedWithThoseThereAre(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodPatch, "BREW"} {
		res := ask(t, server, method, "/api/v1/daos")
		allow := res.Header.Get("Allow")
		if got := problem(t, res); got.Kind() != api.MethodNotAllowed || !strings.Contains(allow, "GET") || !strings.Contains(allow, "HEAD") {
			t.Errorf("%s: %+v, Allow %q", method, got, allow)
		}
	}
}

func TestAnyOriginMayReadTheAPIAndNothingElse(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	origin := []string{"Origin", "https://dashboard.example"}
	for _, path := range []string{"/api/v1/daos", "/api/v1/nothing", "/api/v1/proposals?limit=0", "/api/v1/openapi.json"} {
		res := ask(t, server, http.MethodGet, path, origin...)
		if res.Header.Get("Access-Control-Allow-Origin") != "*" || res.Header.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s: %v", path, res.Header)
		}
		if !strings.Contains(res.Header.Get("Access-Control-Expose-Headers"), "ETag") {
			t.Errorf("%s: pages cannot read the entity tag", path)
		}
	}
	preflight := ask(t, server, http.MethodOptions, "/api/v1/daos", append(origin,
		"Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match")...)
	if preflight.StatusCode != http.StatusNoContent || preflight.Header.Get("Access-Control-Allow-Methods") != "GET,HEAD,OPTIONS" ||
		!strings.Contains(preflight.Header.Get("Access-Control-Allow-Headers"), "If-None-Match") {
		t.Errorf("preflight: status %d %v", preflight.StatusCode, preflight.Header)
	}
	plain := ask(t, server, http.MethodOptions, "/api/v1/daos")
	if allow := plain.Header.Get("Allow"); plain.StatusCode != http.StatusNoContent || !strings.Contains(allow, "HEAD") {
		t.Errorf("OPTIONS: status %d, Allow %q", plain.StatusCode, allow)
	}
	for _, path := range []string{"/", "/metrics", "/readyz"} {
		if got := ask(t, server, http.MethodGet, path, origin...).Header.Get("Access-Control-Allow-Origin"); got != "" {
			t.Errorf("%s is open to %s", path, got)
		}
	}
}

func TestBrowsersAreToldWhatNotToDo(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	for _, path := range []string{"/", "/api/v1/daos", "/api/v1/docs", "/api/v1/nothing", "/healthz", "/problems/"} {
		header := ask(t, server, http.MethodGet, path).Header
		policy := header.Get("Content-Security-Policy")
		for _, want := range []string{"frame-ancestors 'none'", "base-uri 'none'", "default-src '"} {
			if !strings.Contains(policy, want) {
				t.Errorf("%s: policy %q lacks %s", path, policy, want)
			}
		}
		if strings.Contains(policy, "unsafe-eval") || strings.Contains(policy, "script-src 'self' 'unsafe-inline'") || strings.Contains(policy, "http") {
			t.Errorf("%s: policy %q lets foreign code in", path, policy)
		}
		if strings.Contains(policy, "unsafe-inline") != (path == "/api/v1/docs") {
			t.Errorf("%s: policy %q", path, policy)
		}
		if header.Get("X-Content-Type-Options") != "nosniff" || header.Get("Referrer-Policy") == "" || header.Get("X-Frame-Options") != "DENY" {
			t.Errorf("%s: %v", path, header)
		}
	}
	if got := ask(t, server, http.MethodGet, "/policy").Header.Get("Content-Security-Policy"); got != "default-src 'none'" {
		t.Errorf("a page cannot narrow its policy: %s", got)
	}
}

func TestRequestsHaveIdsInAnswersProblemsAndLog(t *testing.T) {
	server, log := newServer(t, apitest.New().Services())
	for sent, want := range map[string]string{
		"": "new-id", "from-proxy.7_Z": "from-proxy.7_Z",
		"<script>": "new-id", "a b": "new-id", strings.Repeat("a", 65): "new-id", "ü": "new-id",
	} {
		log.Reset()
		res := ask(t, server, http.MethodGet, "/api/v1/nothing", "X-Request-ID", sent)
		if got := res.Header.Get("X-Request-ID"); got != want {
			t.Errorf("%q: answer has %q", sent, got)
		}
		if got := problem(t, res).RequestID; got != want {
			t.Errorf("%q: problem has %q", sent, got)
		}
		if !strings.Contains(log.String(), `"request_id":"`+want+`"`) {
			t.Errorf("%q: log has %s", sent, log)
		}
	}
}

func TestEveryRequestIsLoggedOnceAsItCameIn(t *testing.T) {
	server, log := newServer(t, apitest.New().Services())
	for _, test := range []struct {
		method, target, level string
		status                int
	}{
		{http.MethodGet, "/api/v1/daos", "INFO", 200},
		{http.MethodHead, "/api/v1/daos", "INFO", 200},
		{http.MethodGet, "/api/v1/nothing", "INFO", 404},
		{http.MethodGet, "/", "INFO", 200},
		{http.MethodGet, "/healthz", "DEBUG", 200},
		{http.MethodGet, "/panic", "WARN", 500},
	} {
		log.Reset()
		ask(t, server, test.method, test.target)
		lines := 0
		for line := range strings.Lines(log.String()) {
			var entry map[string]any
			if err := json.Unmarshal([]byte(line), &entry); err != nil {
				t.Fatal(err)
			}
			if entry["msg"] != "request" {
				continue
			}
			lines++
			if entry["method"] != test.method || entry["status"] != float64(test.status) || entry["level"] != test.level || entry["path"] != test.target {
				t.Errorf("%s %s: %v", test.method, test.target, entry)
			}
		}
		if lines != 1 {
			t.Errorf("%s %s: %d lines", test.method, test.target, lines)
		}
	}
}

func TestLogNamesTheClientThatReallyConnected(t *testing.T) {
	server, log := newServer(t, apitest.New().Services())
	ask(t, server, http.MethodGet, "/", "X-Forwarded-For", "6.6.6.6", "X-Real-Ip", "6.6.6.6")
	if strings.Contains(log.String(), "6.6.6.6") || !strings.Contains(log.String(), "192.0.2.1") {
		t.Errorf("the log believes headers: %s", log)
	}
}

// panicking falls over in a handler of the API.
type panicking struct{ api.Monitor }

func (panicking) Chains(context.Context) ([]api.ChainStatus, error) { panic("a handler fell over") }

func TestPanicsBecomeProblemsAndStayInTheLog(t *testing.T) {
	services := apitest.New().Services()
	services.Monitor = panicking{}
	server, log := newServer(t, services)
	res := ask(t, server, http.MethodGet, "/api/v1/chains")
	got := problem(t, res)
	if got.Kind() != api.Internal || strings.Contains(got.Detail, "fell over") || got.RequestID != "new-id" || res.Header.Get("ETag") != "" {
		t.Errorf("%+v %v", got, res.Header)
	}
	if !strings.Contains(log.String(), "a handler fell over") || !strings.Contains(log.String(), "server_test.go") {
		t.Errorf("the log has no cause or no stack: %s", log)
	}
	log.Reset()
	page := ask(t, server, http.MethodGet, "/panic")
	if text := page.text; page.StatusCode != http.StatusInternalServerError || strings.Contains(text, "fell over") || !strings.Contains(text, "new-id") {
		t.Errorf("page: status %d: %s", page.StatusCode, text)
	}
	if !strings.Contains(log.String(), "a page fell over") {
		t.Errorf("the log has no cause: %s", log)
	}
}

func TestRequestsBeyondTheLimitsAreRefused(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	long := ask(t, server, http.MethodGet, "/api/v1/proposals?q="+strings.Repeat("a", 9_000))
	if got := problem(t, long); got.Kind() != api.URLTooLong || len(got.Instance) > 500 {
		t.Errorf("long URL: %+v", got)
	}
	longPath := ask(t, server, http.MethodGet, "/api/v1/daos/"+strings.Repeat("a", 9_000))
	if got := problem(t, longPath); got.Kind() != api.URLTooLong || len(got.Instance) > 500 {
		t.Errorf("long path: %+v", got)
	}
	r := httptest.NewRequest(http.MethodGet, "/api/v1/daos", strings.NewReader(strings.Repeat("x", 100_000)))
	if got := problem(t, send(server, r)); got.Kind() != api.BodyTooLarge {
		t.Errorf("large body: %+v", got)
	}
}

// stuck answers only when the request's time is up.
type stuck struct{ api.Monitor }

func (stuck) Chains(ctx context.Context) ([]api.ChainStatus, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestAnswersThatTakeTooLongAreGivenUp(t *testing.T) {
	services := apitest.New().Services()
	services.Monitor = stuck{}
	server, _ := newServer(t, services, func(d *web.Deps) { d.Config.Timeout = time.Millisecond })
	res := ask(t, server, http.MethodGet, "/api/v1/chains")
	if got := problem(t, res); got.Kind() != api.Timeout || res.Header.Get("Retry-After") == "" {
		t.Errorf("%+v %v", got, res.Header)
	}
}

func TestMetricsCountRequestsWithoutLabelsThatClientsChoose(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	ask(t, server, http.MethodGet, "/api/v1/daos/ens")
	ask(t, server, http.MethodHead, "/api/v1/daos/arbitrum")
	ask(t, server, http.MethodGet, "/api/v1/nothing-2718")
	ask(t, server, http.MethodGet, "/page-2718")
	ask(t, server, "BREW2718", "/api/v1/daos")
	got := ask(t, server, http.MethodGet, "/metrics").text
	for _, want := range []string{
		`tribune_http_request_duration_seconds_count{method="GET",route="/api/v1/daos/:dao",status="200"} 1`,
		`tribune_http_request_duration_seconds_count{method="HEAD",route="/api/v1/daos/:dao",status="200"} 1`,
		`tribune_http_request_duration_seconds_count{method="GET",route="none",status="404"} 1`,
		`tribune_http_request_duration_seconds_count{method="GET",route="pages",status="200"} 1`,
		`tribune_http_request_duration_seconds_count{method="other",route="/api/v1/daos",status="405"} 1`,
		`tribune_chain_indexed_block{chain="eip155:1"} 2.436e+07`,
		`tribune_chain_lag_seconds{chain="eip155:1"} 12`,
		`tribune_chain_failing{chain="eip155:42161"} 0`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no line %s", want)
		}
	}
	if strings.Contains(got, "2718") {
		t.Error("clients choose labels")
	}
}

func TestMetricsOfAFailingMonitorLeaveTheChainsOut(t *testing.T) {
	world := apitest.New()
	server, _ := newServer(t, world.Services())
	world.Fail(errors.New("no database"))
	got := ask(t, server, http.MethodGet, "/metrics").text
	if strings.Contains(got, "tribune_chain_") || !strings.Contains(got, "tribune_http_requests_in_flight") {
		t.Errorf("got %s", got)
	}
}

// dial sends raw bytes to a running server and returns the status line.
func dial(t *testing.T, address, raw string) string {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, raw); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(conn)
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(answer), "\r\n")
	return line
}
