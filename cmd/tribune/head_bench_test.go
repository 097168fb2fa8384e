package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/governor"
)

// benchHead, when set, runs TestBenchHead; its value is the number of blocks.
const benchHead = "TRIBUNE_BENCH_HEAD"

// TestBenchHead (make bench-head) measures the time from a node's announcement of
// a block with votes, as another subscriber hears it, to the first answer of the
// API that has them. Chain, indexer, API and both observers share the process.
func TestBenchHead(t *testing.T) {
	blocks, err := strconv.Atoi(os.Getenv(benchHead))
	if err != nil || blocks < 1 {
		t.Skip("a benchmark: run it with make bench-head")
	}
	l := startLife(t, 1)
	f := follow(t, l, l.chain.WSURL())
	i := startInstanceWith(t, f, time.Now, 4*time.Second)
	i.waitFor(l.chain.Head().Number)
	socket, err := ethclient.DialContext(t.Context(), l.chain.WSURL())
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	heads := make(chan *types.Header, 16)
	subscription, err := socket.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	heard := func(number uint64) time.Time {
		for {
			if h := <-heads; h.Number.Uint64() == number {
				return time.Now()
			}
		}
	}
	var took []time.Duration
	for len(took) < blocks {
		path := l.openMotion()
		heard(l.chain.Head().Number)
		i.waitFor(l.chain.Head().Number)
		m := l.proposals[len(l.proposals)-1]
		for voters := range min(4, blocks-len(took)) { // blocks of a voting period
			vote := func(p *devchain.Sender) *types.Transaction {
				return p.Call(l.governor, lifeGas, governor.NewDAOGovernor().PackCastVote(m.id, 1))
			}
			l.mine(vote(l.people[2*voters]), vote(l.people[2*voters+1]))
			began := heard(l.chain.Head().Number)
			took = append(took, i.untilVotes(path, 2*voters+2).Sub(began))
			<-time.After(20 * time.Millisecond) // a block comes when the last one is over
		}
	}
	slices.Sort(took)
	at := func(part int) time.Duration { return took[(len(took)-1)*part/100].Round(100 * time.Microsecond) }
	t.Logf("%d blocks with votes, from the announcement to the API: p50 %s, p95 %s, max %s", len(took), at(50), at(95), at(100))
}

// openMotion proposes something, waits until votes are taken, and returns where
// the API lists them.
func (l *life) openMotion() string {
	l.t.Helper()
	l.mine(l.propose(l.people[0]))
	l.mine()
	l.mine()
	id := l.proposals[len(l.proposals)-1].id
	return fmt.Sprintf("/governors/%s/proposals/%s/votes", chain.Account{Chain: lifeChain, Address: l.governor}, id)
}

// untilVotes asks until a proposal has so many votes and returns when it had.
func (i instance) untilVotes(path string, want int) time.Time {
	i.t.Helper()
	deadline := time.Now().Add(15 * time.Second)
	for {
		status, body := i.get(path)
		now := time.Now()
		var page listPage
		if err := json.Unmarshal(body, &page); err != nil || status != http.StatusOK && status != http.StatusNotFound {
			i.t.Fatalf("GET %s: %d %v\n%s", path, status, err, body)
		}
		if len(page.Items) >= want {
			return now
		}
		if now.After(deadline) {
			i.t.Fatalf("%d votes, want %d: %s", len(page.Items), want, body)
		}
		<-time.After(2 * time.Millisecond)
	}
}
