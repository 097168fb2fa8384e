package rpc_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

// checking is a pool that reads this share of the ranges twice and rests briefly.
func checking(share float64, nodes ...*node) rpc.Config {
	var urls []string
	for _, n := range nodes {
		urls = append(urls, n.URL)
	}
	c := config(urls...)
	c.Share, c.Rest = share, 5*time.Millisecond
	return c
}

// branches are two chains that part after some block of n.
func branches(n, common int) (home, away *chaintest.Chain) {
	home, away = busy(n), busy(n)
	away.Fork(uint64(common))
	for i := common; i < n; i++ {
		if i%3 == 2 {
			away.Mine()
			continue
		}
		away.Mine(event(token, transfer, byte(i)))
	}
	return home, away
}

// answering makes a node answer queries for ranges of logs, and only those, as a
// change of what is right.
func answering(n *node, change func(logs []any) []any) {
	n.on(func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		if method != "eth_getLogs" || strings.Contains(string(params[0]), "blockHash") {
			return nil, nil, false
		}
		right, fail := n.logs(params[0])
		if fail != nil {
			return nil, fail, true
		}
		return change(right.([]any)), nil, true
	})
}

// Three endpoints of which the first, that all is asked of, is wrong about the
// logs of a final range.
func TestSecondOpinionsFindWhatAnEndpointLeavesOut(t *testing.T) {
	q := chain.LogQuery{From: 1, To: 30}
	for name, change := range map[string]func([]any) []any{
		"nothing": func([]any) []any { return []any{} },
		"half":    func(logs []any) []any { return logs[:len(logs)/2] },
		"gaps":    func(logs []any) []any { return slices.Concat(logs[:4], logs[6:9], logs[20:]) },
	} {
		t.Run(name, func(t *testing.T) {
			c := busy(40)
			c.SetFinal(38)
			nodes := []*node{newNode(t, c), newNode(t, c), newNode(t, c)}
			answering(nodes[0], change)
			p := dial(t, checking(1, nodes...))
			heads(t, p)
			sameLogs(t, p, c, q)
			if s := p.Stats()[0]; s.Faults[rpc.KindIncomplete] == 0 {
				t.Errorf("what the endpoint left out is not told: %+v", s)
			}
			before := nodes[0].asked("eth_getLogs")
			sameLogs(t, p, c, q)
			if nodes[0].asked("eth_getLogs") != before {
				t.Error("an endpoint that was wrong is asked before others")
			}
		})
	}
}

// A block of a branch that was given up proves its own logs. They are not those
// of the chain.
func TestSecondOpinionsDecideForTheChainOfTheMajority(t *testing.T) {
	home, away := branches(40, 20)
	home.SetFinal(38)
	nodes := []*node{newNode(t, home), newNode(t, home), newNode(t, home)}
	elsewhere := newNode(t, away)
	nodes[0].on(func(method string, params []json.RawMessage) (any, *rpcError, bool) {
		switch method {
		case "eth_getLogs": // its second backend is on the other branch
			right, fail := elsewhere.logs(params[0])
			return right, fail, true
		case "eth_getBlockByHash":
			right, fail := elsewhere.answer(rpcRequest{Method: method, Params: params})
			return right, fail, right != nil
		}
		return nil, nil, false
	})
	p := dial(t, checking(1, nodes...))
	heads(t, p)
	sameLogs(t, p, home, chain.LogQuery{From: 15, To: 30})
	for i, s := range p.Stats() {
		if wrong := s.Faults[rpc.KindIncomplete] > 0; wrong != (i == 0) {
			t.Errorf("endpoint %d: %+v", i, s.Faults)
		}
	}
}

// While those who could contradict an empty answer rest, the pool waits for them.
func TestEmptyRangesWaitForEndpointsThatRest(t *testing.T) {
	c := busy(40)
	c.SetFinal(38)
	nodes := []*node{newNode(t, c), newNode(t, c)}
	answering(nodes[0], func([]any) []any { return []any{} })
	cfg := checking(1, nodes...)
	cfg.RestAfter = 1
	p := dial(t, cfg)
	heads(t, p)
	nodes[1].fail(slices.Repeat([]http.HandlerFunc{status(503)}, 3)...)
	sameLogs(t, p, c, chain.LogQuery{From: 1, To: 30})
}

// Endpoints that are gone for good do not stop the chain.
func TestEmptyRangesDoNotWaitForever(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(40)
	c.SetFinal(38)
	nodes := []*node{newNode(t, c), newNode(t, c)}
	p := dial(t, checking(1, nodes...))
	heads(t, p)
	nodes[1].forever(status(401))
	for from := uint64(1); from < 30; from++ {
		sameLogs(t, p, c, chain.LogQuery{From: from, To: 30})
	}
}
