package rpc_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
)

func heads(t *testing.T, p *rpc.Pool) chain.Heads {
	t.Helper()
	got, err := p.Heads(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// tagAnswer answers for one tag instead of the chain.
func tagAnswer(tag string, result any, fail *rpcError) func(string, []json.RawMessage) (any, *rpcError, bool) {
	return func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		if method == "eth_getBlockByNumber" && string(params[0]) == `"`+tag+`"` {
			return result, fail, true
		}
		return nil, nil, false
	}
}

func TestHeadsComeInOneRequest(t *testing.T) {
	c := busy(20)
	c.SetFinal(10)
	c.SetSafe(15)
	n := newNode(t, c)
	got := heads(t, dial(t, config(n.URL)))
	if diff := cmp.Diff(chain.Heads{Latest: c.Head(), Safe: 15, Final: 10}, got); diff != "" {
		t.Error(diff)
	}
	if n.count() != 1 {
		t.Errorf("%d requests", n.count())
	}
}

func TestDepthReplacesAMissingFinalizedTag(t *testing.T) {
	for name, test := range map[string]struct {
		answer   *rpcError
		blocks   int
		final    uint64
		remember bool
	}{
		"refused":          {&rpcError{Code: -32602, Message: "invalid argument 0: unknown tag"}, 20, 14, true},
		"unknown method":   {&rpcError{Code: -32601, Message: "tag not supported"}, 20, 14, true},
		"not there yet":    {&rpcError{Code: -32000, Message: "finalized block not found"}, 20, 14, false},
		"null":             {nil, 20, 14, false},
		"chain too young":  {nil, 6, 0, false},
		"chain just older": {nil, 7, 1, false},
	} {
		t.Run(name, func(t *testing.T) {
			c := busy(test.blocks)
			n := newNode(t, c)
			n.on(tagAnswer("finalized", nil, test.answer))
			cfg := config(n.URL)
			cfg.FinalityDepth = 6
			p := dial(t, cfg)
			for range 2 {
				if got := heads(t, p); got.Final != test.final || got.Safe != test.final || got.Latest != c.Head() {
					t.Errorf("got %+v, want %d final", got, test.final)
				}
			}
			n.mu.Lock()
			defer n.mu.Unlock()
			if second := n.batches[1]; (second == 2) != test.remember {
				t.Errorf("second request has %d calls", second)
			}
		})
	}
}

func TestDepthNeverReplacesAFinalizedBlockThatWasNamedOnce(t *testing.T) {
	c := busy(20)
	c.SetFinal(3)
	n := newNode(t, c)
	cfg := config(n.URL)
	cfg.FinalityDepth = 1
	p := dial(t, cfg)
	heads(t, p)
	n.on(tagAnswer("finalized", nil, nil))
	if got := heads(t, p); got.Final != 3 {
		t.Errorf("block %d is called final, the last one named was 3", got.Final)
	}
}

func TestTroubleWithATagIsNotTakenForItsAbsence(t *testing.T) {
	c := busy(20)
	c.SetFinal(3)
	n := newNode(t, c)
	asked := 0
	n.on(func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		if method == "eth_getBlockByNumber" && string(params[0]) == `"finalized"` {
			if asked++; asked == 1 {
				return nil, &rpcError{Code: -32005, Message: "rate limit"}, true
			}
		}
		return nil, nil, false
	})
	if got := heads(t, dial(t, config(n.URL))); got.Final != 3 {
		t.Errorf("final is %d", got.Final)
	}
}

func TestHeadsOfDisagreeingNodesAreMadeToAgree(t *testing.T) {
	c := busy(20)
	c.SetFinal(18)
	n := newNode(t, c)
	p := dial(t, config(n.URL))
	n.on(tagAnswer("latest", blockJSON(c.Block(15)), nil))
	if got := heads(t, p); got.Final != 15 || got.Safe != 15 {
		t.Errorf("got %+v, want 15 for all", got)
	}
	n.on(tagAnswer("safe", blockJSON(c.Block(2)), nil))
	if got := heads(t, p); got.Final != 18 || got.Safe != 18 {
		t.Errorf("got %+v, want a safe block not below the final one", got)
	}
}
