package store_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/store/storetest"
)

// The index benchmark (make bench-index) measures the whole way from a provider
// to the database on a synthetic chain of a million logs, stage by stage, each
// in a process of its own so that its memory can be told.

// Environment of a stage's process.
const (
	benchWanted = "TRIBUNE_BENCH_INDEX" // set: run the benchmark; its value is the number of logs
	benchStage  = "TRIBUNE_BENCH_STAGE"
	benchURL    = "TRIBUNE_BENCH_URL"
	benchDSN    = "TRIBUNE_BENCH_DSN"
	benchHead   = "TRIBUNE_BENCH_HEAD"
)

// mockChain is the part of the mock chain's truth that we compare with.
type mockChain struct {
	Head     uint64         `json:"head"`
	Logs     int            `json:"logs"`
	Governor common.Address `json:"governor"`
	Token    common.Address `json:"token"`
	Counts   map[string]int `json:"counts"`
	Sum      string         `json:"delegateVotesSum"`
	With     int64          `json:"delegatesWithVotes"`
	Statuses map[string]int `json:"statusCounts"`
	Top      []struct {
		Address common.Address `json:"address"`
		Votes   chain.Amount   `json:"votes"`
	} `json:"topDelegates"`
}

const benchChunk = 1_000 // blocks of one request in every stage

// measured is what a stage says on its last line.
type measured struct {
	Logs    int
	Seconds float64
	cpu     float64 // seconds, from the operating system
	memory  int64   // bytes at the peak, from the operating system
	size    int64   // bytes of the database
}

func (m measured) rate() float64 { return float64(m.Logs) / m.Seconds }

func TestBenchIndex(t *testing.T) {
	if os.Getenv(benchStage) != "" {
		runStage(t)
		return
	}
	if os.Getenv(benchWanted) == "" {
		t.Skip("a benchmark, not a test: run it with make bench-index")
	}
	url, truth := startMock(t)
	postgres, postgresFacts := storetest.Postgres(t), storetest.Postgres(t)
	stages := []struct{ name, what, dsn string }{
		{"pull", "(a) the bytes, read and dropped", ""},
		{"filter", "(b) go-ethereum's FilterLogs", ""},
		{"decode", "(c) our pull, checks and decoding", ""},
		{"facts", "(d) our facts and their indexes alone, SQLite", "sqlite://" + filepath.Join(t.TempDir(), "facts.db")},
		{"facts", "(d) our facts and their indexes alone, PostgreSQL", postgresFacts},
		{"index", "(e) the whole index, SQLite", "sqlite://" + filepath.Join(t.TempDir(), "index.db")},
		{"index", "(f) the whole index, PostgreSQL", postgres},
	}
	only := os.Getenv("TRIBUNE_BENCH_ONLY")
	results := make([]measured, len(stages))
	for i, s := range stages {
		if only != "" && !strings.Contains(s.what, only) {
			continue
		}
		results[i] = runChild(t, s.name, s.dsn, url, truth.Head)
		t.Logf("%-52s %9.0f logs/s", s.what, results[i].rate())
		if s.name == "index" {
			compareWithTruth(t, s.dsn, truth)
		}
	}
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "logs/s\tof (b)\tof its (d)\tCPU s\tpeak MB\tdatabase MB\t stage")
	for i, s := range stages {
		m := results[i]
		if m.Logs == 0 {
			continue
		}
		limit := results[3]
		if strings.HasPrefix(s.dsn, "postgres") {
			limit = results[4]
		}
		fmt.Fprintf(w, "%.0f\t%s\t%s\t%.1f\t%d\t%s\t %s\n", m.rate(), ratio(m, results[1]), ifDatabase(s.dsn, ratio(m, limit)),
			m.cpu, m.memory>>20, ifDatabase(s.dsn, strconv.FormatInt(m.size>>20, 10)), s.what)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	fmt.Printf("\n%d logs, %d blocks in a request\n%s", truth.Logs, benchChunk, table.String())
}

func ratio(m, of measured) string {
	if of.Logs == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", m.rate()/of.rate())
}

func ifDatabase(dsn, text string) string {
	if dsn == "" {
		return "-"
	}
	return text
}

// startMock builds and starts the mock chain.
func startMock(t *testing.T) (string, mockChain) {
	t.Helper()
	source, err := filepath.Abs("../../shared/tools/mockrpc")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(source); err != nil {
		t.Skipf("the mock chain is not beside the checkout: %v", err)
	}
	program := filepath.Join(t.TempDir(), "mockrpc")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".")
	build.Dir = source
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the mock chain: %v\n%s", err, out)
	}
	size := []string{}
	if logs, _ := strconv.Atoi(os.Getenv(benchWanted)); logs > 1 {
		size = []string{"-logs", strconv.Itoa(logs), "-blocks", strconv.Itoa(logs / 5), "-votes", strconv.Itoa(logs * 15 / 100), "-holders", strconv.Itoa(logs / 50)}
	}
	out, err := exec.CommandContext(t.Context(), program, append(size, "-truth")...).Output()
	if err != nil {
		t.Fatal(err)
	}
	var truth mockChain
	if err := json.Unmarshal(out, &truth); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	server := exec.Command(program, append(size, "-addr", address, "-log-timestamps")...)
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	for deadline := time.Now().Add(2 * time.Minute); ; {
		conn, err := net.Dial("tcp", address)
		if err == nil {
			conn.Close()
			return "http://" + address, truth
		}
		if time.Now().After(deadline) {
			t.Fatal("the mock chain does not answer")
		}
		<-time.After(50 * time.Millisecond)
	}
}

// runChild runs one stage in a process of its own.
func runChild(t *testing.T, stage, dsn, url string, head uint64) measured {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^TestBenchIndex$", "-test.timeout", "30m")
	child.Env = append(os.Environ(), benchStage+"="+stage, benchDSN+"="+dsn, benchURL+"="+url, benchHead+"="+strconv.FormatUint(head, 10))
	var out, errs bytes.Buffer
	child.Stdout, child.Stderr = &out, &errs
	if err := child.Run(); err != nil {
		t.Fatalf("stage %s: %v\n%s%s", stage, err, out.String(), errs.String())
	}
	var m measured
	line, _, _ := strings.Cut(out.String(), "\n")
	if err := json.Unmarshal([]byte(line), &m); err != nil {
		t.Fatalf("stage %s said %q", stage, out.String())
	}
	m.cpu = (child.ProcessState.UserTime() + child.ProcessState.SystemTime()).Seconds()
	if usage, ok := child.ProcessState.SysUsage().(*syscall.Rusage); ok {
		m.memory = usage.Maxrss << 10
	}
	m.size = databaseSize(t, dsn)
	return m
}

func databaseSize(t *testing.T, dsn string) int64 {
	t.Helper()
	if dsn == "" {
		return 0
	}
	size, err := openAt(t, dsn).Size(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return size
}

// compareWithTruth fails if the index is not what the mock chain says it is.
func compareWithTruth(t *testing.T, dsn string, truth mockChain) {
	t.Helper()
	ctx := t.Context()
	db := openAt(t, dsn)
	sums, err := db.Checksums(ctx)
	if err != nil {
		t.Fatal(err)
	}
	facts := 0
	for _, n := range truth.Counts {
		facts += n
	}
	if len(sums) != 1 || sums[0].Facts != int64(facts) {
		t.Errorf("%s: checksums %+v, want %d facts", dsn, sums, facts)
	}
	token, err := db.Token(ctx, chain.Account{Chain: 31_337, Address: truth.Token})
	if err != nil || token.Supply.Delegated.String() != truth.Sum || token.Delegates != truth.With {
		t.Errorf("%s: %v delegated to %d delegates (%v), want %s to %d", dsn, token.Supply.Delegated, token.Delegates, err, truth.Sum, truth.With)
	}
	page, err := db.Delegates(ctx, delegation.DelegateFilter{Tokens: []chain.Account{token.Account}, Order: delegation.DelegatesByPower, Limit: len(truth.Top)})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range truth.Top {
		if got := page.Items[i]; got.Address != want.Address || got.Power != want.Votes {
			t.Errorf("%s: delegate %d is %s with %s, want %s with %s", dsn, i, got.Address, got.Power, want.Address, want.Votes)
		}
	}
	// The mock answers no call, so statuses that need a quorum stay unknown.
	for status, name := range map[governance.Status]string{governance.StatusExecuted: "executed", governance.StatusCanceled: "canceled"} {
		got, err := db.Proposals(ctx, governance.ProposalFilter{Statuses: []governance.Status{status}, Limit: 1})
		if err != nil || got.Total != int64(truth.Statuses[name]) {
			t.Errorf("%s: %d proposals are %s (%v), want %d", dsn, got.Total, status, err, truth.Statuses[name])
		}
	}
}

// runStage is a stage's process.
func runStage(t *testing.T) {
	url := os.Getenv(benchURL)
	head, err := strconv.ParseUint(os.Getenv(benchHead), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	var m measured
	switch os.Getenv(benchStage) {
	case "pull":
		m = timed(t, func() (int, error) { return pull(t.Context(), url, head) })
	case "filter":
		m = timed(t, func() (int, error) { return filterLogs(t.Context(), url, head) })
	case "decode":
		sink := &counter{}
		m = timed(t, func() (int, error) { return sink.logs, followInto(t, url, head, sink, sink, 0) })
		m.Logs = sink.logs
	case "facts":
		db := openAt(t, os.Getenv(benchDSN))
		sink := &counter{facts: addMock(t, db)}
		followed := timed(t, func() (int, error) { return 0, followInto(t, url, head, sink, sink, db.Batch()) })
		// Only the time in the database counts.
		m = measured{Logs: sink.logs, Seconds: min(sink.spent.Seconds(), followed.Seconds)}
	case "index":
		db := openAt(t, os.Getenv(benchDSN))
		sink := &counter{}
		m = timed(t, func() (int, error) { return 0, followInto(t, url, head, addMock(t, db), sink, db.Batch()) })
		m.Logs = sink.logs
	}
	line, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println(string(line))
}

func timed(t *testing.T, run func() (int, error)) measured {
	t.Helper()
	began := time.Now()
	logs, err := run()
	if err != nil {
		t.Fatal(err)
	}
	return measured{Logs: logs, Seconds: time.Since(began).Seconds()}
}

// pull reads the answers and looks at none of them but to count.
func pull(ctx context.Context, url string, head uint64) (logs int, err error) {
	for from := uint64(0); from <= head; from += benchChunk {
		body := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getLogs","params":[{"fromBlock":"0x%x","toBlock":"0x%x"}]}`, from, min(from+benchChunk-1, head))
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(body))
		if err != nil {
			return 0, err
		}
		request.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return 0, err
		}
		answer, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil {
			return 0, err
		}
		logs += bytes.Count(answer, []byte(`"logIndex"`))
	}
	return logs, nil
}

// filterLogs is what anyone would write.
func filterLogs(ctx context.Context, url string, head uint64) (logs int, err error) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return 0, err
	}
	defer client.Close()
	for from := uint64(0); from <= head; from += benchChunk {
		found, err := client.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(from+benchChunk-1, head)),
		})
		if err != nil {
			return 0, err
		}
		logs += len(found)
	}
	return logs, nil
}

// followInto runs the follower to the head, as the program does.
func followInto(t *testing.T, url string, head uint64, sink chain.Sink, seen *counter, commit int) error {
	t.Helper()
	ctx := t.Context()
	pool, err := rpc.Dial(ctx, rpc.Config{ID: 31_337, URLs: []string{url}})
	if err != nil {
		return err
	}
	defer pool.Close()
	decoders := governance.Decoders()
	maps.Copy(decoders, delegation.Decoders())
	follower := chain.NewFollower(pool, sink, chain.Families{Decoders: decoders, Discover: governance.Discover}, chain.Config{
		ID: 31_337, Chunk: benchChunk, Batch: commit, Until: head,
	})
	var failed error
	err = follower.Run(ctx, chain.Loop{
		Wait:   func(context.Context, time.Duration) error { return cmp.Or(failed, context.Canceled) },
		Failed: func(err error, _ time.Duration) { failed = err },
		After: func(_ context.Context, p chain.Progress) error {
			if seen != sink {
				seen.logs += p.Facts
			}
			return nil
		},
	})
	return cmp.Or(failed, err)
}

// counter is a sink that keeps nothing, or that hands on the facts alone.
type counter struct {
	facts  *store.Sink
	spent  time.Duration // in the database, or waiting for a range that is next
	logs   int
	tip    chain.BlockRef
	window []chain.BlockRef
}

func (c *counter) Contracts(context.Context) ([]chain.Contract, error) {
	return []chain.Contract{
		{Address: mockGovernor, Role: chain.RoleGovernor, Family: "oz-governor", Start: 1},
		{Address: mockToken, Role: chain.RoleToken, Family: "erc20-votes", Start: 1},
	}, nil
}

func (c *counter) Tip(context.Context) (chain.BlockRef, error)      { return c.tip, nil }
func (c *counter) Window(context.Context) ([]chain.BlockRef, error) { return c.window, nil }
func (c *counter) Rewind(context.Context, chain.BlockRef) error     { return chain.ErrFinalReorg }
func (c *counter) Repair(context.Context, chain.BlockRef) error     { return chain.ErrFinalReorg }

func (c *counter) Append(ctx context.Context, batches iter.Seq[chain.Batch]) error {
	counted := func(yield func(chain.Batch) bool) {
		for batch := range batches {
			c.logs += len(batch.Facts)
			c.tip = batch.To
			c.window = append(c.window[:0], batch.To)
			if !yield(batch) {
				return
			}
		}
	}
	if c.facts == nil {
		for range counted {
		}
		return nil
	}
	began := time.Now()
	defer func() { c.spent += time.Since(began) }()
	return c.facts.AppendFacts(ctx, counted)
}

var (
	mockGovernor = common.HexToAddress("0xa648b617e5aa9a9c8195392cc6fb1f17a2fae9fc")
	mockToken    = common.HexToAddress("0xa69817690f146ce058ee285d38d275f3e1d3866f")
)

// addMock configures the mock chain's governor, which cannot be recognised
// because it answers no call.
func addMock(t *testing.T, db *store.DB) *store.Sink {
	t.Helper()
	ctx := t.Context()
	if err := db.SaveChain(ctx, store.Chain{ID: 31_337, Name: "mock"}); err != nil {
		t.Fatal(err)
	}
	counting, err := governance.ParseCountingMode("support=bravo&quorum=for,abstain")
	if err != nil {
		t.Fatal(err)
	}
	source, err := db.AddGovernor(ctx, "Mock", store.Governor{
		Governor: governance.Governor{
			Account: chain.Account{Chain: 31_337, Address: mockGovernor}, DAO: "mock", Name: "Mock", Family: "oz-governor",
			Clock: chain.BlockClock, Counting: counting, Token: mockToken, Start: 1,
		},
		Token: delegation.Token{Account: chain.Account{Chain: 31_337, Address: mockToken}, Family: "erc20-votes", Symbol: "MOCK", Decimals: 18, Clock: chain.BlockClock, Start: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	return db.Sink(source)
}
