package rpc_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

var (
	token    = common.HexToAddress("0x00000000000000000000000000000000000000a1")
	governor = common.HexToAddress("0x00000000000000000000000000000000000000b2")
	vote     = common.HexToHash("0x0c")
	transfer = common.HexToHash("0x0d")
)

func event(address common.Address, topic common.Hash, data ...byte) types.Log {
	return types.Log{Address: address, Topics: []common.Hash{topic, common.HexToHash("0xff")}, Data: data}
}

// busy mines n blocks with two logs each, every third block empty.
func busy(n int) *chaintest.Chain {
	c := chaintest.New()
	for i := range n {
		if i%3 == 2 {
			c.Mine()
			continue
		}
		c.Mine(event(token, transfer, byte(i)), event(governor, vote, byte(i), byte(i>>8)))
	}
	return c
}

// truth is what the chain itself answers.
func truth(t *testing.T, c *chaintest.Chain, q chain.LogQuery) []types.Log {
	t.Helper()
	logs, err := c.Logs(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return logs
}

func sameLogs(t *testing.T, p *rpc.Pool, c *chaintest.Chain, q chain.LogQuery) {
	t.Helper()
	got, err := p.Logs(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(truth(t, c, q), got); diff != "" {
		t.Errorf("logs differ (-chain +pool):\n%s", diff)
	}
}

func TestLogsAreWhatTheChainHas(t *testing.T) {
	c := busy(40)
	n := newNode(t, c)
	p := dial(t, config(n.URL))
	for name, q := range map[string]chain.LogQuery{
		"all":          {From: 0, To: 40},
		"one block":    {From: 7, To: 7},
		"empty":        {From: 3, To: 3},
		"address":      {From: 1, To: 40, Addresses: []common.Address{governor}},
		"topics":       {From: 1, To: 40, Topics: []common.Hash{vote, {1}}},
		"both":         {From: 1, To: 40, Topics: []common.Hash{vote}, Addresses: []common.Address{governor, token}},
		"by hash":      {Blocks: []chain.BlockRef{c.Block(4), c.Block(5), c.Block(6)}, Topics: []common.Hash{vote}},
		"by hash, one": {Blocks: []chain.BlockRef{c.Block(40)}},
	} {
		t.Run(name, func(t *testing.T) { sameLogs(t, p, c, q) })
	}
}

func TestTimesTheNodeSendsAreTaken(t *testing.T) {
	c := busy(4)
	n := newNode(t, c)
	n.on(func(method string, _ []json.RawMessage) (any, *rpcError, bool) {
		if method != "eth_getLogs" {
			return nil, nil, false
		}
		var out []any
		for _, l := range truth(t, c, chain.LogQuery{From: 1, To: 4}) {
			j := logJSON(l)
			j["blockTimestamp"] = hexutil.Uint64(l.BlockTimestamp)
			out = append(out, j)
		}
		return out, nil, true
	})
	p := dial(t, config(n.URL))
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 4})
	if headers := n.asked("eth_getBlockByNumber"); headers != 1 { // the end of the range
		t.Errorf("%d headers read though the times were there", headers)
	}
}

func TestTimesAreReadOncePerBlockWithLogs(t *testing.T) {
	c := busy(30)
	n := newNode(t, c)
	cfg := config(n.URL)
	cfg.MaxBatch = 8
	p := dial(t, cfg)
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 30})
	if headers := n.asked("eth_getBlockByNumber"); headers != 1+20 {
		t.Errorf("%d headers for 20 blocks with logs and the end of the range", headers)
	}
}

// limited refuses ranges of more than span blocks with a given error.
func limited(span uint64, refuse func(from, to uint64) *rpcError) func(string, []json.RawMessage) (any, *rpcError, bool) {
	return func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		if method != "eth_getLogs" {
			return nil, nil, false
		}
		var q struct{ FromBlock, ToBlock hexutil.Uint64 }
		mustDecode(params[0], &q)
		if uint64(q.ToBlock-q.FromBlock)+1 <= span {
			return nil, nil, false
		}
		return nil, refuse(uint64(q.FromBlock), uint64(q.ToBlock)), true
	}
}

func TestRangesAreSplitAsTheProviderDemands(t *testing.T) {
	const span = 10
	for name, refuse := range map[string]func(from, to uint64) *rpcError{
		"halving": func(uint64, uint64) *rpcError {
			return &rpcError{Code: -32005, Message: "query returned more than 10000 results"}
		},
		"limit in the text": func(uint64, uint64) *rpcError {
			return &rpcError{Code: -32614, Message: "eth_getLogs is limited to a 10 range"}
		},
		"range in the text": func(from, _ uint64) *rpcError {
			return &rpcError{Code: -32602, Message: fmt.Sprintf("Log response size exceeded. [...] this block range should work: [0x%x, 0x%x]", from, from+span-1)}
		},
		"useless advice": func(from, to uint64) *rpcError {
			return &rpcError{Code: -32602, Message: fmt.Sprintf("query exceeds max results 20000, retry with the range %d-%d", from, to)}
		},
		"out of time": func(uint64, uint64) *rpcError {
			return &rpcError{Code: -32002, Message: "request timed out"}
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := busy(100)
			n := newNode(t, c)
			n.on(limited(span, refuse))
			p := dial(t, config(n.URL))
			sameLogs(t, p, c, chain.LogQuery{From: 0, To: 100})
			if s := p.Stats()[0]; s.Breaker != "closed" {
				t.Errorf("breaker is %s: a limit is not a failure", s.Breaker)
			}
		})
	}
}

func TestNamedLimitIsKept(t *testing.T) {
	c := busy(300)
	n := newNode(t, c)
	refused := 0
	n.on(limited(10, func(uint64, uint64) *rpcError {
		refused++
		return &rpcError{Code: -32600, Message: "You can make eth_getLogs requests with up to a 10 block range."}
	}))
	p := dial(t, config(n.URL))
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 300})
	if got := p.Stats()[0].MaxRange; got != 10 || refused != 1 {
		t.Errorf("range is %d blocks after %d refusals, want 10 after one", got, refused)
	}
}

func TestRangeGrowsBackAfterADenseStretch(t *testing.T) {
	c := busy(400)
	n := newNode(t, c)
	dense := true
	n.on(func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		if !dense {
			return nil, nil, false
		}
		return limited(4, func(uint64, uint64) *rpcError {
			return &rpcError{Code: -32005, Message: "query returned more than 10000 results"}
		})(method, params)
	})
	cfg := config(n.URL)
	cfg.MaxRange = 64
	p := dial(t, cfg)
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 64})
	if got := p.Stats()[0].MaxRange; got > 8 {
		t.Fatalf("range is %d blocks in the dense stretch", got)
	}
	dense = false
	for range 4 {
		sameLogs(t, p, c, chain.LogQuery{From: 1, To: 400})
	}
	if got := p.Stats()[0].MaxRange; got != 64 {
		t.Errorf("range is %d blocks long after the dense stretch, want 64", got)
	}
}

func TestOneBlockIsNeverSplit(t *testing.T) {
	c := busy(4)
	n := newNode(t, c)
	n.on(limited(0, func(uint64, uint64) *rpcError {
		return &rpcError{Code: -32005, Message: "query returned more than 10000 results"}
	}))
	p := dial(t, config(n.URL))
	_, err := p.Logs(t.Context(), chain.LogQuery{From: 1, To: 4})
	if err == nil || !strings.Contains(err.Error(), "block 1 alone is too much") {
		t.Errorf("got %v", err)
	}
	other := newNode(t, c)
	sameLogs(t, dial(t, config(n.URL, other.URL)), c, chain.LogQuery{From: 1, To: 4})
}

func TestHugeAnswersSplitTheRange(t *testing.T) {
	c := busy(60)
	n := newNode(t, c)
	cfg := config(n.URL)
	cfg.MaxAnswer = 8 << 10 // about 16 logs
	p := dial(t, cfg)
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 60})
	if s := p.Stats()[0]; s.Faults[rpc.KindTooLarge] == 0 || s.MaxRange >= 60 {
		t.Errorf("an answer above the bound was read: %+v", s)
	}
}

func TestRangesThatHangAreShortenedAFewTimes(t *testing.T) {
	c := busy(64)
	n := newNode(t, c)
	cfg := config(n.URL)
	cfg.Timeout = 150 * time.Millisecond
	cfg.MaxRange = 64
	p := dial(t, cfg)
	n.fail(hang, hang) // one window, both attempts
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 64})
	n.forever(hang)
	_, err := p.Logs(t.Context(), chain.LogQuery{From: 1, To: 64})
	var f *rpc.Fault
	if !errors.As(err, &f) || f.Kind != rpc.KindTimeout {
		t.Errorf("got %v", err)
	}
}

func TestRangeAboveTheHeadFailsInsteadOfAnsweringInPart(t *testing.T) {
	c := busy(10)
	n := newNode(t, c) // answers eth_getLogs above its head with what it has
	p := dial(t, config(n.URL))
	_, err := p.Logs(t.Context(), chain.LogQuery{From: 1, To: 12})
	var f *rpc.Fault
	if !errors.As(err, &f) || f.Kind != rpc.KindBehind {
		t.Errorf("got %v", err)
	}
}

func TestEndpointThatLagsIsPassedOver(t *testing.T) {
	full, part := busy(10), busy(7)
	ahead, lagging := newNode(t, full), newNode(t, part)
	p := dial(t, config(lagging.URL, ahead.URL))
	sameLogs(t, p, full, chain.LogQuery{From: 1, To: 10})
	sameLogs(t, p, full, chain.LogQuery{Blocks: []chain.BlockRef{full.Block(9), full.Block(10)}})
}

func TestFinalRangesNeedNoLookAtTheHead(t *testing.T) {
	c := busy(140)
	c.SetFinal(130)
	n := newNode(t, c)
	settings := config(n.URL)
	settings.MaxLag = 1
	p := dial(t, settings)
	if _, err := p.Heads(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := n.asked("eth_getBlockByNumber")
	q := chain.LogQuery{From: 3, To: 30, Addresses: []common.Address{{9}}}
	sameLogs(t, p, c, q)
	if n.asked("eth_getBlockByNumber") != before {
		t.Error("the end of a final range was looked up")
	}
	q.To = 131
	sameLogs(t, p, c, q)
	if n.asked("eth_getBlockByNumber") != before+1 {
		t.Error("the end of an unfinal range was not looked up")
	}
}

// mangled answers eth_getLogs with changed logs.
func mangled(t *testing.T, c *chaintest.Chain, q chain.LogQuery, change func([]map[string]any) []map[string]any) *node {
	n := newNode(t, c)
	n.on(func(method string, _ []json.RawMessage) (any, *rpcError, bool) {
		if method != "eth_getLogs" {
			return nil, nil, false
		}
		var out []map[string]any
		for _, l := range truth(t, c, q) {
			out = append(out, logJSON(l))
		}
		return change(out), nil, true
	})
	return n
}

func TestDisorderAndRepetitionAreMended(t *testing.T) {
	c := busy(9)
	q := chain.LogQuery{From: 1, To: 9}
	for name, change := range map[string]func([]map[string]any) []map[string]any{
		"reversed": func(logs []map[string]any) []map[string]any {
			for i, j := 0, len(logs)-1; i < j; i, j = i+1, j-1 {
				logs[i], logs[j] = logs[j], logs[i]
			}
			return logs
		},
		"doubled":   func(logs []map[string]any) []map[string]any { return append(logs, logs...) },
		"one twice": func(logs []map[string]any) []map[string]any { return append([]map[string]any{logs[0]}, logs...) },
	} {
		t.Run(name, func(t *testing.T) {
			p := dial(t, config(mangled(t, c, q, change).URL))
			sameLogs(t, p, c, q)
		})
	}
}

func TestAnswersToOtherQuestionsAreRefused(t *testing.T) {
	c := busy(9)
	all := chain.LogQuery{From: 1, To: 9}
	set := func(key string, value any) func([]map[string]any) []map[string]any {
		return func(logs []map[string]any) []map[string]any {
			logs[3][key] = value
			return logs
		}
	}
	drop := func(key string) func([]map[string]any) []map[string]any {
		return func(logs []map[string]any) []map[string]any {
			delete(logs[3], key)
			return logs
		}
	}
	for name, test := range map[string]struct {
		query  chain.LogQuery
		change func([]map[string]any) []map[string]any
		want   string
	}{
		"another address": {chain.LogQuery{From: 1, To: 9, Addresses: []common.Address{token}}, nil, "which was not asked for"},
		"another topic":   {chain.LogQuery{From: 1, To: 9, Topics: []common.Hash{vote}}, nil, "topic that was not asked for"},
		"below the range": {chain.LogQuery{From: 5, To: 9}, nil, "got one of block 1"},
		"above the range": {all, set("blockNumber", "0xa"), "got one of block 10"},
		"two logs, one place": {all, func(logs []map[string]any) []map[string]any {
			twin := map[string]any{}
			maps.Copy(twin, logs[2])
			twin["data"] = "0xdd"
			return append(logs, twin)
		}, "two different logs"},
		"huge index":     {all, set("logIndex", "0x100000000"), "index"},
		"five topics":    {all, set("topics", []common.Hash{{1}, {2}, {3}, {4}, {5}}), "more than four topics"},
		"topic gap":      {all, set("topics", []any{common.Hash{1}, nil, common.Hash{2}}), "gap"},
		"short address":  {all, set("address", "0x1234"), "not 20 bytes"},
		"odd data":       {all, set("data", "0x123"), "not bytes of hex"},
		"not hex":        {all, set("data", "0xzz"), "not hex"},
		"number":         {all, set("blockNumber", 5), "log 3"},
		"huge number":    {all, set("blockNumber", "0x8"+strings.Repeat("0", 15)), "below 2^63"},
		"no address":     {all, drop("address"), "log without"},
		"no data":        {all, drop("data"), "log without"},
		"no index":       {all, drop("logIndex"), "log without"},
		"no transaction": {all, drop("transactionHash"), "log without"},
		"pending":        {all, set("blockNumber", nil), "log without"},
		"no block hash":  {all, set("blockHash", common.Hash{}), "log without"},
		"two times":      {all, set("blockTimestamp", "0x5"), "two times for block"},
	} {
		t.Run(name, func(t *testing.T) {
			change := test.change
			if change == nil {
				change = func(logs []map[string]any) []map[string]any { return logs }
			}
			n := mangled(t, c, all, change)
			good := newNode(t, c)
			_, err := dial(t, config(n.URL)).Logs(t.Context(), test.query)
			var f *rpc.Fault
			if !errors.As(err, &f) || f.Kind != rpc.KindMalformed || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q", err, test.want)
			}
			sameLogs(t, dial(t, config(n.URL, good.URL)), c, test.query)
		})
	}
}

func TestContradictionsOfAMovingChainAreReorgs(t *testing.T) {
	c := busy(9)
	old := truth(t, c, chain.LogQuery{From: 7, To: 8})
	c.Fork(6)
	c.MineEmpty(1)
	c.Mine(event(token, transfer, 1), event(governor, vote, 2))
	c.Mine(event(token, transfer, 3))
	all := chain.LogQuery{From: 1, To: 9}
	for name, change := range map[string]func([]map[string]any) []map[string]any{
		"removed log": func(logs []map[string]any) []map[string]any {
			logs[1]["removed"] = true
			return logs
		},
		"two hashes for one block": func(logs []map[string]any) []map[string]any {
			twin := logJSON(old[len(old)-1]) // block 8 of the old branch
			twin["logIndex"] = "0x9"
			return append(logs, twin)
		},
		"two logs of two branches in one place": func(logs []map[string]any) []map[string]any {
			return append(logs, logJSON(old[len(old)-1]))
		},
		"logs of a block that has another hash now": func([]map[string]any) []map[string]any {
			return []map[string]any{logJSON(old[0])}
		},
		"last block of another branch than its header": func(logs []map[string]any) []map[string]any {
			logs[len(logs)-1]["blockHash"] = common.Hash{7}
			return logs
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := mangled(t, c, all, change)
			if _, err := dial(t, config(n.URL)).Logs(t.Context(), all); !errors.Is(err, chain.ErrReorg) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestBlocksByHashThatAreGoneAreAReorg(t *testing.T) {
	c := busy(9)
	gone := []chain.BlockRef{c.Block(8), c.Block(9)}
	c.Fork(7)
	c.MineEmpty(2)
	n := newNode(t, c)
	p := dial(t, config(n.URL))
	_, err := p.Logs(t.Context(), chain.LogQuery{Blocks: gone})
	if !errors.Is(err, chain.ErrReorg) {
		t.Errorf("other block there: %v", err)
	}
	before := n.count()
	if before != 2 {
		t.Errorf("%d requests to notice it, want 2", before)
	}
	c.Fork(7)
	if _, err = p.Logs(t.Context(), chain.LogQuery{Blocks: gone}); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("no block there: %v", err)
	}
}

func TestAnswersAboutAnotherBlockThanTheNamedOneAreRefused(t *testing.T) {
	c := busy(9)
	change := func(key string, value any) func([]map[string]any) []map[string]any {
		return func(logs []map[string]any) []map[string]any {
			for _, l := range logs {
				l[key] = value
			}
			return logs
		}
	}
	q := chain.LogQuery{Blocks: []chain.BlockRef{c.Block(8)}}
	for name, test := range map[string]struct {
		node *node
		want string
	}{
		"hash of the logs": {mangled(t, c, q, change("blockHash", common.Hash{5})), "got some of"},
		"time of the logs": {mangled(t, c, q, change("blockTimestamp", "0x5")), "its header"},
		"header":           {newNode(t, c), "asked for block"},
	} {
		t.Run(name, func(t *testing.T) {
			if name == "header" {
				test.node.on(func(method string, _ []json.RawMessage) (any, *rpcError, bool) {
					other := c.Block(8)
					other.Hash = common.Hash{5}
					return blockJSON(other), nil, method == "eth_getBlockByHash"
				})
			}
			_, err := dial(t, config(test.node.URL)).Logs(t.Context(), q)
			var f *rpc.Fault
			if !errors.As(err, &f) || f.Kind != rpc.KindMalformed || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestLogsInSmallBatchesAndWithoutBatches(t *testing.T) {
	c := busy(50)
	for _, limit := range []int{1, 2, 7} {
		t.Run(fmt.Sprint(limit), func(t *testing.T) {
			n := newNode(t, c)
			n.maxBatch = limit
			p := dial(t, config(n.URL))
			sameLogs(t, p, c, chain.LogQuery{From: 1, To: 50})
			var blocks []chain.BlockRef
			for i := uint64(40); i <= 50; i++ {
				blocks = append(blocks, c.Block(i))
			}
			sameLogs(t, p, c, chain.LogQuery{Blocks: blocks})
			if got := p.Stats()[0].MaxBatch; got > limit {
				t.Errorf("batches of %d are still sent, the limit is %d", got, limit)
			}
		})
	}
}

func TestEmptyRangeIsAnError(t *testing.T) {
	p := dial(t, config(newNode(t, busy(1)).URL))
	if _, err := p.Logs(t.Context(), chain.LogQuery{From: 2, To: 1}); err == nil {
		t.Error("no error")
	}
}

func TestSilentNull(t *testing.T) {
	n := newNode(t, busy(3))
	n.on(func(method string, _ []json.RawMessage) (any, *rpcError, bool) {
		return nil, nil, method == "eth_getLogs"
	})
	got, err := dial(t, config(n.URL)).Logs(t.Context(), chain.LogQuery{From: 1, To: 3})
	if err != nil || len(got) != 0 {
		t.Errorf("got %v, %v: some nodes write null for no logs", got, err)
	}
}

func TestBatchRefusals(t *testing.T) {
	c := busy(20)
	for name, fault := range map[string]http.HandlerFunc{
		"object with an error":  body(`{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Batch of more than 3 requests are not allowed on free tier"}}`),
		"in an array":           body(`[{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"Batched requests are not supported by this server"}}]`),
		"parse error":           body(`{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}}`),
		"HTTP 400":              statusBody(400, "cannot parse"),
		"HTTP 413":              statusBody(413, "too much"),
		"some answers missing":  body(`[{"jsonrpc":"2.0","id":2,"error":{"code":-32005,"message":"batch too large"}}]`),
		"response of the batch": body(`[{"jsonrpc":"2.0","id":1,"error":{"code":-32003,"message":"response too large"}}]`),
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t, c)
			p := dial(t, config(n.URL))
			n.fail(fault)
			got, err := p.Headers(t.Context(), 0, 20)
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != 21 || got[20] != c.Block(20) {
				t.Errorf("got %d headers", len(got))
			}
			if limit := p.Stats()[0].MaxBatch; limit > 10 {
				t.Errorf("batches of %d are still sent", limit)
			}
		})
	}
}

func TestHeadersOfTwoBranchesAreAReorg(t *testing.T) {
	c := busy(20)
	n := newNode(t, c)
	n.maxBatch = 5
	cfg := config(n.URL)
	cfg.MaxBatch, cfg.Concurrency = 5, 1
	p := dial(t, cfg)
	asked := 0
	n.on(func(string, []json.RawMessage) (any, *rpcError, bool) {
		if asked++; asked == 12 {
			c.Fork(9)
			c.MineEmpty(11)
		}
		return nil, nil, false
	})
	if _, err := p.Headers(t.Context(), 1, 20); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("got %v", err)
	}
	if _, err := p.Headers(t.Context(), 1, 20); err != nil {
		t.Errorf("second time: %v", err)
	}
}

func TestHeaderRangesAreBounded(t *testing.T) {
	p := dial(t, config(newNode(t, busy(1)).URL))
	for _, r := range [][2]uint64{{2, 1}, {0, 1 << 40}, {0, ^uint64(0)}} {
		if _, err := p.Headers(t.Context(), r[0], r[1]); err == nil {
			t.Errorf("%d-%d: no error", r[0], r[1])
		}
	}
	if _, err := p.Headers(t.Context(), ^uint64(0), ^uint64(0)); err == nil {
		t.Error("the last number of all: no error")
	}
}
