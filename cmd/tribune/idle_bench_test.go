package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gorilla/websocket"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

const (
	benchIdle  = "TRIBUNE_BENCH_IDLE"  // set: run TestBenchIdle; its value is how many seconds to measure
	idleNodes  = "TRIBUNE_IDLE_NODES"  // set: be the nodes of another process
	idlePace   = "TRIBUNE_IDLE_PACE"   // time between two blocks, a Go duration
	idleChains = 20                    // chains
	idleDAOs   = 25                    // governors of each
	idleFirst  = chain.ID(1_000_000)   // the first chain's id
	idleStart  = 1_000                 // first block of every governor
	idleTime   = uint64(1_700_000_000) // of block 0
)

// TestBenchIdle (make bench-idle) measures the processor time that one process
// needs at rest, with 500 governors on 20 chains whose blocks have nothing for
// them. The nodes are another process.
func TestBenchIdle(t *testing.T) {
	seconds, err := strconv.Atoi(os.Getenv(benchIdle))
	if err != nil || seconds < 1 {
		t.Skip("a benchmark: run it with make bench-idle")
	}
	for _, pace := range []time.Duration{12 * time.Second, 2 * time.Second} {
		for _, scheme := range []string{"http", "ws"} {
			t.Run(fmt.Sprintf("%s blocks every %s", scheme, pace), func(t *testing.T) {
				used, requests := idle(t, scheme, pace, time.Duration(seconds)*time.Second)
				t.Logf("%d governors on %d chains: %.2f CPU s in %d s, %.1f%% of a core; %.1f requests/s",
					idleChains*idleDAOs, idleChains, used.Seconds(), seconds, 100*used.Seconds()/float64(seconds), requests/float64(seconds))
			})
		}
	}
}

// idle runs an instance for a while and returns the processor time it used then,
// and how many requests it made.
func idle(t *testing.T, scheme string, pace, during time.Duration) (used time.Duration, requests float64) {
	t.Helper()
	host := startIdleNodes(t, pace)
	f := followed{t: t, database: sqliteDatabase(t)}
	addIdle(t, f, scheme+"://"+host)
	i := startInstanceWith(t, f, time.Now, 4*time.Second)
	i.waitUntil(func(indexed []uint64) bool { // every chain is beyond its beginning
		return len(indexed) == idleChains && slices.Min(indexed) > idleStart
	})
	<-time.After(5 * time.Second) // what was behind is read
	asked, began := idleCount(t, host), cpuTime(t)
	<-time.After(during)
	return cpuTime(t) - began, idleCount(t, host) - asked
}

func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// addIdle registers the governors.
func addIdle(t *testing.T, f followed, base string) {
	t.Helper()
	db, err := openDatabase(t.Context(), f.database)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for c := range chain.ID(idleChains) {
		id := idleFirst + c
		endpoint := store.Endpoint{URL: fmt.Sprintf("%s/%d", base, uint64(id))}
		if err := db.SaveChain(t.Context(), store.Chain{ID: id, Name: fmt.Sprint("Chain ", c), Endpoints: []store.Endpoint{endpoint}}); err != nil {
			t.Fatal(err)
		}
		for d := range uint64(idleDAOs) {
			account := func(kind uint64) chain.Account {
				return chain.Account{Chain: id, Address: common.BigToAddress(new(big.Int).SetUint64(kind<<32 + uint64(id)<<8 + d))}
			}
			token := delegation.Token{Account: account(1), Family: delegation.FamilyERC20Votes, Name: "Idle", Symbol: "IDLE", Start: idleStart}
			name := fmt.Sprintf("idle-%d-%d", c, d)
			if _, err := db.AddGovernor(t.Context(), name, store.Governor{Token: token, Governor: governance.Governor{
				Account: account(2), DAO: name, Name: name, Family: governance.FamilyOpenZeppelin, Token: token.Address, Start: idleStart,
				Counting: governance.Counting{Mode: "support=bravo&quorum=for,abstain", For: true, Abstain: true},
			}}); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// startIdleNodes starts the nodes in a process of their own and returns where
// they listen.
func startIdleNodes(t *testing.T, pace time.Duration) string {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), program, "-test.run", "^TestIdleNodes$")
	command.Env = append(os.Environ(), idleNodes+"=1", idlePace+"="+pace.String())
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Signal(os.Interrupt)
		_ = command.Wait() // its exit code says nothing
	})
	var host string
	if _, err := fmt.Fscanln(out, &host); err != nil {
		t.Fatal(err)
	}
	return host
}

func idleCount(t *testing.T, host string) float64 {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+host+"/count", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var n float64
	if _, err := fmt.Fscan(response.Body, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestIdleNodes is the nodes of TestBenchIdle, in a process of their own.
func TestIdleNodes(t *testing.T) {
	if os.Getenv(idleNodes) == "" {
		t.Skip("the nodes of make bench-idle, which starts them")
	}
	pace, err := time.ParseDuration(os.Getenv(idlePace))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(&idleServer{began: time.Now(), pace: pace})
	defer server.Close()
	fmt.Println(strings.TrimPrefix(server.URL, "http://"))
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	<-stop
	os.Exit(0) //nolint:revive,gocritic // a process of its own; sockets need not be waited for
}

// idleServer is the nodes of any number of chains without logs, told apart by
// the path, with a block at every pace.
type idleServer struct {
	began time.Time
	pace  time.Duration
	count atomic.Int64 // requests
}

// head is the newest block of a chain. Chains are out of step.
func (s *idleServer) head(id uint64) uint64 {
	since := time.Since(s.began) + s.pace*time.Duration(id%idleChains)/idleChains
	return idleStart + 100 + uint64(since/s.pace)
}

func (s *idleServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/count" {
		fmt.Fprint(w, s.count.Load())
		return
	}
	id, err := strconv.ParseUint(strings.TrimPrefix(r.URL.Path, "/"), 10, 64)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if websocket.IsWebSocketUpgrade(r) {
		s.socket(w, r, id)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	_, _ = w.Write(s.answer(id, body))
}

func (s *idleServer) socket(w http.ResponseWriter, r *http.Request, id uint64) {
	upgrader := websocket.Upgrader{}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	for {
		_, body, err := conn.ReadMessage()
		if err != nil || conn.WriteMessage(websocket.TextMessage, s.answer(id, body)) != nil {
			return
		}
		if strings.Contains(string(body), "eth_subscribe") {
			go s.announce(conn, id)
		}
	}
}

// announce tells the heads until the connection is lost.
func (s *idleServer) announce(conn *websocket.Conn, id uint64) {
	for last := s.head(id); ; <-time.After(s.pace / 50) {
		if head := s.head(id); head > last {
			last = head
			message := fmt.Sprintf(`{"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x1","result":%s}}`, s.block(id, head))
			if conn.WriteMessage(websocket.TextMessage, []byte(message)) != nil {
				return
			}
		}
	}
}

type idleCall struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func (s *idleServer) answer(id uint64, body []byte) []byte {
	s.count.Add(1)
	var calls []idleCall
	batch := json.Unmarshal(body, &calls) == nil
	if !batch {
		calls = make([]idleCall, 1)
		if json.Unmarshal(body, &calls[0]) != nil {
			return nil
		}
	}
	answers := make([]string, len(calls))
	for i, c := range calls {
		answers[i] = fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%s}`, c.ID, s.result(id, c))
	}
	if batch {
		return []byte("[" + strings.Join(answers, ",") + "]")
	}
	return []byte(answers[0])
}

func (s *idleServer) result(id uint64, c idleCall) string {
	switch c.Method {
	case "eth_chainId":
		return fmt.Sprintf(`"0x%x"`, id)
	case "eth_getLogs":
		return "[]"
	case "eth_subscribe":
		return `"0x1"`
	case "eth_getBlockByNumber", "eth_getBlockByHash":
		var which string
		if len(c.Params) > 0 {
			_ = json.Unmarshal(c.Params[0], &which) // "" is no block
		}
		return s.found(id, which)
	default:
		return "null"
	}
}

// found returns a block by tag, number or hash.
func (s *idleServer) found(id uint64, which string) string {
	head := s.head(id)
	switch which {
	case "latest":
		return s.block(id, head)
	case "safe":
		return s.block(id, head-32)
	case "finalized":
		return s.block(id, head-64)
	}
	if number, err := hexutil.DecodeUint64(which); err == nil && number <= head {
		return s.block(id, number)
	}
	for number := head; number > head-100; number-- {
		if idleHash(id, number).Hex() == which {
			return s.block(id, number)
		}
	}
	return "null"
}

func (s *idleServer) block(id, number uint64) string {
	return fmt.Sprintf(`{"number":"0x%x","hash":%q,"parentHash":%q,"timestamp":"0x%x","logsBloom":%q,"transactions":[]}`,
		number, idleHash(id, number), idleHash(id, number-1), idleTime+12*number, hexutil.Encode(types.Bloom{}.Bytes()))
}

func idleHash(id, number uint64) common.Hash {
	return crypto.Keccak256Hash(fmt.Append(nil, id, "/", number))
}
