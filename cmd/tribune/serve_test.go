package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/pb33f/libopenapi/datamodel"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/web/api"
)

// instance is a running Tribune that follows a life.
type instance struct {
	t    *testing.T
	base string
}

// startInstance serves what was added to a database until the test ends.
func startInstance(t *testing.T, f followed) instance {
	t.Helper()
	return startInstanceAt(t, f, time.Now)
}

// startInstanceAt does so by a clock of its own, and asks broken endpoints again
// without much waiting.
func startInstanceAt(t *testing.T, f followed, now func() time.Time) instance {
	t.Helper()
	return startInstanceWith(t, f, now, 5*time.Millisecond)
}

// startInstanceWith looks for new blocks that often where they are not announced.
func startInstanceWith(t *testing.T, f followed, now func() time.Time, poll time.Duration) instance {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	db, err := openDatabase(ctx, f.database)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	logger := slog.New(slog.DiscardHandler)
	status := newMonitor(db, now)
	s := serve{
		db: db, flags: serveFlags{Instance: "Test"}, status: status, logger: logger, listener: listener, now: now,
		supervisor: &supervisor{
			db: db, logger: logger, status: status, flags: followFlags{Chunk: 1000, Parallel: 2, Poll: poll},
			limits: rpc.Config{Attempts: 2, BackoffMin: time.Millisecond, BackoffMax: 5 * time.Millisecond, Rest: 20 * time.Millisecond},
		},
	}
	done := make(chan error, 1)
	go func() { done <- s.run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("serving ended with %v", err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return instance{t: t, base: "http://" + listener.Addr().String()}
}

// get returns the status and the body of a path of the API.
func (i instance) get(path string) (int, []byte) {
	i.t.Helper()
	request, err := http.NewRequestWithContext(i.t.Context(), http.MethodGet, i.base+api.Prefix+path, http.NoBody)
	if err != nil {
		i.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		i.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		i.t.Fatal(err)
	}
	return response.StatusCode, body
}

// listPage is one page of any list.
type listPage struct {
	Items []map[string]any `json:"items"`
	Next  *string          `json:"next"`
	Total *int64           `json:"total"`
	AsOf  []struct {
		Block uint64 `json:"block"`
	} `json:"as_of"`
}

func (i instance) list(path string) listPage {
	i.t.Helper()
	status, body := i.get(path)
	if status != http.StatusOK {
		i.t.Fatalf("GET %s: %d\n%s", path, status, body)
	}
	var out listPage
	if err := json.Unmarshal(body, &out); err != nil {
		i.t.Fatalf("GET %s: %v", path, err)
	}
	return out
}

// waitFor waits until the instance knows a block of its only chain.
func (i instance) waitFor(block uint64) {
	i.t.Helper()
	i.waitUntil(func(indexed []uint64) bool { return len(indexed) == 1 && indexed[0] >= block })
}

// waitUntil waits until the newest indexed blocks of all chains are as wanted.
func (i instance) waitUntil(there func(indexed []uint64) bool) {
	i.t.Helper()
	deadline := time.Now().Add(time.Minute)
	for {
		var chains struct {
			Items []struct {
				Indexed struct {
					Number uint64 `json:"number"`
				} `json:"indexed"`
			} `json:"items"`
		}
		status, body := i.get("/chains")
		if err := json.Unmarshal(body, &chains); err != nil || status != http.StatusOK {
			i.t.Fatalf("GET /chains: %d %v\n%s", status, err, body)
		}
		var indexed []uint64
		for _, c := range chains.Items {
			indexed = append(indexed, c.Indexed.Number)
		}
		if there(indexed) {
			return
		}
		if time.Now().After(deadline) {
			i.t.Fatalf("not indexed within a minute: %s", body)
		}
		<-time.After(5 * time.Millisecond)
	}
}

// identity names a row by what never changes in it.
func identity(row map[string]any) string {
	var parts []string
	for _, key := range []string{"governor", "id", "proposal", "token", "address", "voter", "block", "log_index", "kind"} {
		if value, ok := row[key]; ok {
			parts = append(parts, fmt.Sprint(key, "=", value))
		}
	}
	return strings.Join(parts, " ")
}

func identities(rows []map[string]any) (out []string) {
	for _, row := range rows {
		out = append(out, identity(row))
	}
	return out
}

func TestEveryListPagesToTheEndWhileRowsArrive(t *testing.T) {
	l := startLife(t, 11)
	l.live(240)
	l.rally()
	f := follow(t, l, l.chain.HTTPURL())
	f.index(l.chain.Head().Number)
	i := startInstance(t, f)
	for name, path := range listsOf(i, l) {
		t.Run(name, func(t *testing.T) {
			i := instance{t: t, base: i.base}
			i.waitFor(l.chain.Head().Number)
			whole := i.list(with(path, "limit", "100"))
			if len(whole.Items) < 3 || whole.Next != nil {
				t.Fatalf("%d rows, next %v: the life is too tame or too wild", len(whole.Items), whole.Next)
			}
			var got []map[string]any
			for cursor := ""; ; {
				at := with(path, "limit", "2")
				if cursor != "" {
					at = with(at, "cursor", cursor)
				}
				page := i.list(at)
				got = append(got, page.Items...)
				if page.Next == nil {
					break
				}
				cursor = *page.Next
				l.live(1)
				i.waitFor(l.chain.Head().Number)
			}
			if diff := cmp.Diff(identities(whole.Items), identities(got)); diff != "" {
				t.Errorf("the pages are not the list of their beginning (-want +got):\n%s", diff)
			}
		})
	}
}

// listsOf are the paths of all lists that a life fills with rows. The proposal,
// the delegate and the account are those with the most of them.
func listsOf(i instance, l *life) map[string]string {
	token := "/tokens/" + caip(l.token)
	proposals := i.list("/proposals?limit=100").Items
	busiest := slices.MaxFunc(proposals, func(a, b map[string]any) int { return cmpVotes(a) - cmpVotes(b) })
	proposal := fmt.Sprintf("/governors/%s/proposals/%s", caip(l.governor), busiest["id"])
	delegate := token + "/delegates/" + i.list(token + "/delegates?sort=delegators").Items[0]["address"].(string)
	voter := slices.MaxFunc(i.list(token+"/delegates?all=true&limit=100").Items, func(a, b map[string]any) int {
		return int(a["proposals_voted"].(float64) - b["proposals_voted"].(float64))
	})
	slug := busiest["dao"].(string)
	return map[string]string{
		"proposals":               "/proposals?governor=" + caip(l.governor),
		"proposals of the DAO":    "/daos/" + slug + "/proposals",
		"proposals with a word":   "/proposals?q=" + url.QueryEscape("motion"),
		"votes":                   proposal + "/votes",
		"votes by weight":         proposal + "/votes?sort=weight",
		"delegates":               token + "/delegates",
		"delegates by delegators": token + "/delegates?sort=delegators&all=true",
		"delegates by record":     token + "/delegates?sort=participation&all=true",
		"delegates of the DAO":    "/daos/" + slug + "/delegates",
		"votes of a delegate":     token + "/delegates/" + voter["address"].(string) + "/votes",
		"power of a delegate":     delegate + "/power",
		"holders":                 token + "/holders",
	}
}

func cmpVotes(proposal map[string]any) int {
	tally, _ := proposal["tally"].(map[string]any)
	votes, _ := tally["votes"].(float64)
	return int(votes)
}

func caip(a fmt.Stringer) string { return lifeChain.String() + ":" + a.String() }

func with(path, name, value string) string {
	separator := "?"
	if strings.Contains(path, "?") {
		separator = "&"
	}
	return path + separator + name + "=" + url.QueryEscape(value)
}

func TestRequestsThatMakeNoSenseAreRefusedWithAReason(t *testing.T) {
	l := startLife(t, 12)
	l.live(60)
	f := follow(t, l, l.chain.HTTPURL())
	f.index(l.chain.Head().Number)
	i := startInstance(t, f)
	cursor := *i.list("/proposals?limit=1").Next
	for name, c := range map[string]struct {
		path, kind string
		status     int
	}{
		"unknown parameter":           {"/proposals?colour=red", "unknown-parameter", http.StatusBadRequest},
		"parameter of another list":   {"/daos?sort=weight", "unknown-parameter", http.StatusBadRequest},
		"negative page size":          {"/proposals?limit=-1", "invalid-parameter", http.StatusUnprocessableEntity},
		"cursor of another list":      {"/tokens/" + caip(l.token) + "/holders?cursor=" + cursor, "cursor-mismatch", http.StatusBadRequest},
		"cursor with other filters":   {"/proposals?status=active&cursor=" + cursor, "cursor-mismatch", http.StatusBadRequest},
		"damaged cursor":              {"/proposals?cursor=" + cursor[1:], "bad-cursor", http.StatusBadRequest},
		"proposal that is not there":  {"/governors/" + caip(l.governor) + "/proposals/115792089237316195423570985008687907853269984665640564039457584007913129639935", "not-found", http.StatusNotFound},
		"proposal id beyond uint256":  {"/governors/" + caip(l.governor) + "/proposals/115792089237316195423570985008687907853269984665640564039457584007913129639936", "invalid-parameter", http.StatusUnprocessableEntity},
		"address without a checksum":  {"/accounts/0xAbababababababababababababababababababab", "invalid-parameter", http.StatusUnprocessableEntity},
		"chain that is not followed":  {"/governors/eip155:999:" + l.governor.Hex(), "not-found", http.StatusNotFound},
		"DAO that is not there":       {"/daos/nobody", "not-found", http.StatusNotFound},
		"path that is not of the API": {"/nonsense", "not-found", http.StatusNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			status, body := instance{t: t, base: i.base}.get(c.path)
			var problem api.Problem
			if err := json.Unmarshal(body, &problem); err != nil {
				t.Fatalf("%v: %s", err, body)
			}
			if status != c.status || problem.Status != c.status || !strings.HasSuffix(problem.Type, c.kind) || len(problem.Detail) < 10 {
				t.Errorf("status %d, want %d of kind %s:\n%s", status, c.status, c.kind, body)
			}
		})
	}
}

func TestServedDocumentIsValidOpenAPI(t *testing.T) {
	l := startLife(t, 13)
	i := startInstance(t, follow(t, l, l.chain.HTTPURL()))
	_, body := i.get("/openapi.json")
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	official, err := jsonschema.UnmarshalJSON(strings.NewReader(datamodel.OpenAPI31SchemaData))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("openapi-3.1.json", official); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("openapi-3.1.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(document); err != nil {
		t.Error(err)
	}
}

func TestGovernorSaysWhatItsQuorumIsAPartOf(t *testing.T) {
	l := startLife(t, 14)
	f := follow(t, l, l.chain.HTTPURL())
	f.index(l.chain.Head().Number)
	_, body := startInstance(t, f).get("/governors/" + caip(l.governor))
	var got api.Governor
	if err := json.Unmarshal(body, &got); err != nil {
		t.Fatal(err)
	}
	p := got.Parameters
	if p.QuorumNumerator == nil || p.QuorumNumerator.String() != "25" || p.QuorumDenominator == nil || p.QuorumDenominator.String() != "100" {
		t.Errorf("the quorum is 25 of 100, but: %s", body)
	}
}
