package api_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Paths of the world.
var (
	governorPath = api.Prefix + "/governors/" + apitest.Governor.String()
	proposalPath = governorPath + "/proposals/" + apitest.ID(0).String()
	tokenPath    = api.Prefix + "/tokens/" + apitest.Token.String()
	delegatePath = tokenPath + "/delegates/" + apitest.Address("delegate", 2).Hex()
	proposalRef  = governance.Ref{Governor: apitest.Governor, ID: apitest.ID(0)}
)

// serve returns the API over services, and what it logs.
func serve(t *testing.T, services api.Services) (http.Handler, *bytes.Buffer) {
	t.Helper()
	var log bytes.Buffer
	handler, _, err := apitest.Serve(services, slog.New(slog.NewJSONHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return handler, &log
}

// answer is a response that was read.
type answer struct {
	StatusCode int
	Header     http.Header
	body       []byte
}

func get(t *testing.T, handler http.Handler, target string) answer {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, target, http.NoBody)
	r = r.WithContext(api.WithRequestID(r.Context(), "test-request"))
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return answer{StatusCode: w.Code, Header: w.Header(), body: w.Body.Bytes()}
}

// read expects an answer and decodes it.
func read[T any](t *testing.T, handler http.Handler, target string) T {
	t.Helper()
	res := get(t, handler, target)
	b := res.body
	if res.StatusCode != http.StatusOK {
		t.Fatalf("GET %s: status %d: %s", target, res.StatusCode, b)
	}
	var out T
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&out); err != nil {
		t.Fatalf("GET %s: %v", target, err)
	}
	return out
}

// refused expects a problem of a kind.
func refused(t *testing.T, handler http.Handler, target string, kind api.ProblemKind) api.Problem {
	t.Helper()
	res := get(t, handler, target)
	b := res.body
	var out api.Problem
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatalf("GET %.200s: status %d: %s", target, res.StatusCode, b)
	}
	if out.Kind() != kind {
		t.Fatalf("GET %.200s: got problem %q (%s), want %q", target, out.Type, out.Detail, kind)
	}
	if out.Status != res.StatusCode || res.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("GET %.200s: problem of status %d came with status %d as %s", target, out.Status, res.StatusCode, res.Header.Get("Content-Type"))
	}
	if out.RequestID != "test-request" || out.Instance == "" || out.Title == "" || out.Detail == "" {
		t.Errorf("GET %.200s: problem is incomplete: %s", target, b)
	}
	return out
}

// golden compares with a file under testdata, or rewrites it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (make it with -update)", err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s differs (-want +got); if that is meant, rewrite it with -update:\n%s", path, diff)
	}
}

func withQuery(path string, pairs ...string) string {
	query := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		query.Add(pairs[i], pairs[i+1])
	}
	if len(query) == 0 {
		return path
	}
	return path + "?" + query.Encode()
}
