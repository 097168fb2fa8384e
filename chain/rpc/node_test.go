package rpc_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/gorilla/websocket"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

// node serves a scripted chain over JSON-RPC, with faults.
type node struct {
	*httptest.Server
	chain *chaintest.Chain
	id    uint64

	mu       sync.Mutex
	faults   []http.HandlerFunc // each answers one HTTP request instead of the chain
	down     http.HandlerFunc   // answers all of them
	override func(method string, params []json.RawMessage) (result any, fail *rpcError, done bool)
	maxBatch int   // 0: any
	requests int   // HTTP requests, without those for the chain id
	batches  []int // calls of each of them
	methods  []string
	sockets  int // WebSocket connections

	refuses     bool // knows no subscriptions
	subscribers []*websocket.Conn
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

type rpcRequest struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func newNode(t testing.TB, c *chaintest.Chain) *node {
	n := &node{chain: c, id: 31337}
	n.Server = httptest.NewServer(n)
	t.Cleanup(n.Close)
	return n
}

// fail makes the next requests get these answers, except those for the chain id.
func (n *node) fail(faults ...http.HandlerFunc) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.faults = append(n.faults, faults...)
}

// forever makes all further requests get this answer; nil ends it.
func (n *node) forever(fault http.HandlerFunc) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.down = fault
}

func (n *node) on(f func(method string, params []json.RawMessage) (any, *rpcError, bool)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.override = f
}

func (n *node) count() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.requests
}

// asked returns how often a method was called.
func (n *node) asked(method string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	count := 0
	for _, m := range n.methods {
		if m == method {
			count++
		}
	}
	return count
}

func (n *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if websocket.IsWebSocketUpgrade(r) {
		n.serveSocket(w, r)
		return
	}
	body, _ := io.ReadAll(r.Body)
	if fault := n.enter(body); fault != nil {
		fault(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(n.handle(body))
}

func (n *node) serveSocket(w http.ResponseWriter, r *http.Request) {
	upgrader := websocket.Upgrader{}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	n.mu.Lock()
	n.sockets++
	n.mu.Unlock()
	for {
		_, body, err := conn.ReadMessage()
		if err != nil {
			return
		}
		if n.enter(body) != nil { // any fault is a broken connection here
			return
		}
		if n.tell(conn, body) != nil {
			return
		}
	}
}

// tell answers on a socket, and keeps it if that is a subscription.
func (n *node) tell(conn *websocket.Conn, body []byte) error {
	answer := n.handle(body)
	n.mu.Lock()
	defer n.mu.Unlock()
	if calls, _ := parse(body); calls[0].Method == "eth_subscribe" {
		n.subscribers = append(n.subscribers, conn)
	}
	return conn.WriteMessage(websocket.TextMessage, answer)
}

// enter counts a request and returns the fault it is to meet.
func (n *node) enter(body []byte) http.HandlerFunc {
	calls, _ := parse(body)
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(calls) == 1 && calls[0].Method == "eth_chainId" {
		return n.down
	}
	n.requests++
	n.batches = append(n.batches, len(calls))
	if n.down != nil || len(n.faults) == 0 {
		return n.down
	}
	fault := n.faults[0]
	n.faults = n.faults[1:]
	return fault
}

func parse(body []byte) (calls []rpcRequest, batch bool) {
	if len(body) > 0 && body[0] == '[' {
		mustDecode(body, &calls)
		return calls, true
	}
	calls = make([]rpcRequest, 1)
	mustDecode(body, &calls[0])
	return calls, false
}

func (n *node) handle(body []byte) []byte {
	calls, batch := parse(body)
	if n.maxBatch > 0 && len(calls) > n.maxBatch {
		return encode(map[string]any{"jsonrpc": "2.0", "id": nil, "error": rpcError{Code: -32000, Message: "batch limit exceeded"}})
	}
	answers := make([]any, len(calls))
	for i, c := range calls {
		answer := map[string]any{"jsonrpc": "2.0", "id": c.ID}
		result, fail := n.answer(c)
		if fail != nil {
			answer["error"] = fail
		} else {
			answer["result"] = result
		}
		// Answers of a batch may come in any order.
		answers[len(calls)-1-i] = answer
	}
	if batch {
		return encode(answers)
	}
	return encode(answers[0])
}

func mustDecode(raw []byte, into any) {
	if err := json.Unmarshal(raw, into); err != nil {
		panic(err)
	}
}

func encode(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

func (n *node) answer(c rpcRequest) (any, *rpcError) {
	n.mu.Lock()
	override := n.override
	n.methods = append(n.methods, c.Method)
	n.mu.Unlock()
	if override != nil {
		if result, fail, done := override(c.Method, c.Params); done {
			return result, fail
		}
	}
	switch c.Method {
	case "eth_chainId":
		return hexutil.Uint64(n.id), nil
	case "eth_getBlockByNumber":
		return n.blockByNumber(c.Params[0])
	case "eth_getBlockByHash":
		var hash common.Hash
		mustDecode(c.Params[0], &hash)
		for i := n.chain.Head().Number; ; i-- {
			if b := n.chain.Block(i); b.Hash == hash {
				return blockJSON(b), nil
			}
			if i == 0 {
				return nil, nil
			}
		}
	case "eth_getLogs":
		return n.logs(c.Params[0])
	case "eth_subscribe":
		if n.refuses {
			return nil, &rpcError{Code: -32601, Message: "notifications not supported"}
		}
		return "0x1", nil
	default:
		return nil, &rpcError{Code: -32601, Message: "the method " + c.Method + " does not exist/is not available"}
	}
}

func (n *node) blockByNumber(param json.RawMessage) (any, *rpcError) {
	var tag string
	mustDecode(param, &tag)
	heads, err := n.chain.Heads(context.Background())
	if err != nil {
		return nil, &rpcError{Code: -32603, Message: err.Error()}
	}
	number := heads.Latest.Number
	switch tag {
	case "latest":
	case "safe":
		number = heads.Safe
	case "finalized":
		number = heads.Final
	default:
		number = hexutil.MustDecodeUint64(tag)
	}
	if number > heads.Latest.Number {
		return nil, nil
	}
	return blockJSON(n.chain.Block(number)), nil
}

func blockJSON(b chain.BlockRef) map[string]any {
	return map[string]any{
		"number": hexutil.Uint64(b.Number), "hash": b.Hash, "parentHash": b.Parent, "timestamp": hexutil.Uint64(b.Time),
		"transactions": []string{}, "difficulty": "0x0", "extraData": "0x", "l2Field": map[string]any{"number": "0xff"},
	}
}

func (n *node) logs(param json.RawMessage) (any, *rpcError) {
	var q struct {
		FromBlock, ToBlock hexutil.Uint64
		BlockHash          *common.Hash
		Address            []common.Address
		Topics             [][]common.Hash
	}
	if err := json.Unmarshal(param, &q); err != nil {
		return nil, &rpcError{Code: -32602, Message: err.Error()}
	}
	query := chain.LogQuery{From: uint64(q.FromBlock), To: uint64(q.ToBlock), Addresses: q.Address}
	if len(q.Topics) > 0 {
		query.Topics = q.Topics[0]
	}
	if q.BlockHash != nil {
		query.Blocks = []chain.BlockRef{n.byHash(*q.BlockHash)}
		if query.Blocks[0].IsZero() {
			return nil, &rpcError{Code: -32000, Message: "unknown block"}
		}
	}
	if head := n.chain.Head().Number; query.To > head { // as old nodes do: the part they have
		query.To = head
	}
	found, err := n.chain.Logs(context.Background(), query)
	if err != nil {
		return nil, &rpcError{Code: -32000, Message: err.Error()}
	}
	out := make([]any, len(found))
	for i := range found {
		out[i] = logJSON(found[i])
	}
	return out, nil
}

func (n *node) byHash(hash common.Hash) chain.BlockRef {
	for i := uint64(0); i <= n.chain.Head().Number; i++ {
		if b := n.chain.Block(i); b.Hash == hash {
			return b
		}
	}
	return chain.BlockRef{}
}

// logJSON is a log as most nodes send it: without blockTimestamp.
func logJSON(l types.Log) map[string]any {
	return map[string]any{
		"address": l.Address, "topics": l.Topics, "data": hexutil.Bytes(l.Data),
		"blockNumber": hexutil.Uint64(l.BlockNumber), "blockHash": l.BlockHash,
		"transactionHash": l.TxHash, "transactionIndex": hexutil.Uint64(l.TxIndex),
		"logIndex": hexutil.Uint64(l.Index), "removed": l.Removed,
	}
}

// config is one that does not wait long for anything.
func config(urls ...string) rpc.Config {
	return rpc.Config{
		Share: -1, // second opinions have tests of their own
		ID:    31337, URLs: urls,
		Timeout: 2 * time.Second, BackoffMin: time.Millisecond, BackoffMax: 4 * time.Millisecond,
		RestAfter: 100, Rest: time.Minute,
		Rand: func() float64 { return 0 },
	}
}

func dial(t testing.TB, c rpc.Config) *rpc.Pool {
	t.Helper()
	p, err := rpc.Dial(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// The faults.

func status(code int, headers ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(code)
		fmt.Fprintf(w, "status %d", code)
	}
}

func body(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, text) }
}

func statusBody(code int, text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(code)
		io.WriteString(w, text)
	}
}

// errorAnswer is a JSON-RPC error for a request that is not a batch.
func errorAnswer(code int, message string) http.HandlerFunc {
	return body(`{"jsonrpc":"2.0","id":1,"error":{"code":` + strconv.Itoa(code) + `,"message":` + strconv.Quote(message) + `}}`)
}

func reset(w http.ResponseWriter, _ *http.Request) {
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		panic(err)
	}
	conn.Close()
}

// hang answers when the client has gone away.
func hang(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }
