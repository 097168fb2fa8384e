package main

import (
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest/proxy"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// unreliable are endpoints of one life behind proxies.
type unreliable struct {
	proxies []*proxy.Proxy
	urls    []string
}

// startUnreliable puts n proxies in front of a node, with the node of another
// branch behind them.
func startUnreliable(t *testing.T, n int, node, fork string, seed uint64) unreliable {
	t.Helper()
	var u unreliable
	for i := range n {
		p := proxy.New(proxy.Config{Node: node, Fork: fork, Seed: seed<<8 + uint64(i), Lag: 120, HangFor: time.Second})
		server := httptest.NewServer(p)
		t.Cleanup(server.Close)
		u.proxies, u.urls = append(u.proxies, p), append(u.urls, server.URL)
	}
	return u
}

// rates draws how often each of some faults befalls, up to most.
func rates(rng *rand.Rand, most float64, faults ...[]proxy.Fault) map[proxy.Fault]float64 {
	out := map[proxy.Fault]float64{}
	for _, group := range faults {
		for _, f := range group {
			out[f] = most * rng.Float64()
		}
	}
	if out[proxy.Hang] > 0.01 {
		out[proxy.Hang] = 0.01 // each costs a whole time-out
	}
	return out
}

// impatient are limits for tests.
var impatient = rpc.Config{
	Timeout: 400 * time.Millisecond, BackoffMin: time.Millisecond, BackoffMax: 8 * time.Millisecond,
	RestAfter: 12, Rest: 20 * time.Millisecond, Attempts: 6,
}

// catchUpTo indexes in this process up to a block and returns what the endpoints
// did.
func (f followed) catchUpTo(until, chunk uint64) []rpc.EndpointStats {
	f.t.Helper()
	return f.catchUpWith(impatient, until, chunk)
}

// catchUpWith is catchUpTo with other limits.
func (f followed) catchUpWith(limits rpc.Config, until, chunk uint64) []rpc.EndpointStats {
	f.t.Helper()
	db, err := store.Open(f.t.Context(), f.database)
	if err != nil {
		f.t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	s := &supervisor{
		db: db, logger: slog.New(slog.DiscardHandler), limits: limits, until: until, status: newMonitor(db, time.Now),
		flags: followFlags{Chunk: chunk, Parallel: 3, Poll: 5 * time.Millisecond},
	}
	if err := s.run(f.t.Context()); err != nil {
		f.t.Fatal(err)
	}
	return s.stats(lifeChain)
}

// Two branches of one life: the second leaves the first below its final block.
func startForkedLife(t *testing.T) (home, away *life) {
	t.Helper()
	home, away = startLife(t, 21), startLife(t, 21)
	home.live(130)
	away.live(130)
	if home.chain.Head() != away.chain.Head() {
		t.Fatal("the two lives did not begin alike")
	}
	away.rng = rand.New(rand.NewPCG(22, 22))
	home.live(100)
	away.live(103)
	return home, away
}

// Whatever providers do, as long as those that lie are fewer than those that do
// not, the index ends in the right checksum, and what they did is told.
func TestTwentyUnreliableProvidersEndInTheRightChecksum(t *testing.T) {
	home, away := startForkedLife(t)
	head := home.chain.Head().Number
	want := follow(t, home, home.chain.HTTPURL()).index(head)
	all, named, transport := map[proxy.Fault]int{}, map[proxy.Fault]bool{}, map[proxy.Fault]bool{}
	for _, fault := range proxy.Transport() {
		transport[fault] = true
	}
	for seed := range uint64(20) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 3))
			u := startUnreliable(t, 3, home.chain.HTTPURL(), away.chain.HTTPURL(), seed)
			f := followed{t: t, database: sqliteDatabase(t)}
			args := []string{"dao", "add", fmt.Sprintf("%s:%s", lifeChain, home.governor.Hex()), "--database", f.database}
			for _, url := range u.urls {
				args = append(args, "--rpc", url)
			}
			tribune(t, exitOK, args...)
			for i, p := range u.proxies {
				faults := rates(rng, 0.06, proxy.Transport(), proxy.Harmless())
				if i == 0 { // the one that is asked first
					maps.Copy(faults, rates(rng, 0.5, proxy.Lies()))
				}
				if i == 0 && seed%4 == 0 {
					faults[proxy.FarHead] = 1
				}
				p.Misbehave(faults)
			}
			stats := f.catchUpTo(head, 5+seed)
			if got := f.checksum(); got != want {
				t.Errorf("checksum %s, want %s", got, want)
			}
			for i, p := range u.proxies {
				said := observed(provider(stats[i]))
				for fault, n := range p.Injected() {
					all[fault] += n
					for _, kind := range telltale[fault] {
						named[fault] = named[fault] || said.names(kind)
					}
					// A request that was given up meanwhile is in one count only.
					if len(telltale[fault]) == 1 && n > 3 && transport[fault] && !said.names(telltale[fault][0]) {
						t.Errorf("endpoint %d: %s, %d times, is not named in %+v", i, fault, n, said)
					}
				}
			}
		})
	}
	t.Log("injected:", all)
	for fault := range telltale {
		if all[fault] == 0 || !named[fault] {
			t.Errorf("%s: %d times in all, named: %v", fault, all[fault], named[fault])
		}
	}
}

// telltale are the words by which the doctor names what a provider did.
var telltale = map[proxy.Fault][]string{
	proxy.TooMany: {"(rate_limit)"}, proxy.TooManyAfter: {"(rate_limit)"}, proxy.ServerError: {"(server)"}, proxy.Hang: {"(timeout)"},
	proxy.Truncated: {"(network)"}, proxy.Reset: {"(network)"}, proxy.WrongID: {"(malformed)"},
	proxy.EmptyLogs: {"(incomplete)"}, proxy.Forked: {"(forked)"}, proxy.Lagging: {"(behind)"}, proxy.FarHead: {"(ahead)"},
	proxy.ReorderedLogs: {"out of order"}, proxy.RepeatedLogs: {"out of order"},
}

// names reports whether some word is in what is said of an endpoint.
func (d endpointDiagnosis) names(word string) bool {
	for _, f := range d.Facts {
		if strings.Contains(f.Value, word) {
			return true
		}
	}
	return slices.ContainsFunc(d.Problems, func(text string) bool { return strings.Contains(text, word) })
}

// An endpoint that leaves out logs and is not always checked is caught in the
// end; what it told before is read again then, and the difference is told.
func TestWhatAnEndpointLeftOutBeforeItWasCaughtIsReadAgain(t *testing.T) {
	l := startLife(t, 23)
	l.live(200)
	head := l.chain.Head().Number
	want := follow(t, l, l.chain.HTTPURL()).index(head)
	repaired := 0
	for seed := range uint64(6) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			u := startUnreliable(t, 3, l.chain.HTTPURL(), l.chain.HTTPURL(), seed)
			f := followed{t: t, database: sqliteDatabase(t)}
			args := []string{"dao", "add", fmt.Sprintf("%s:%s", lifeChain, l.governor.Hex()), "--database", f.database}
			for _, url := range u.urls {
				args = append(args, "--rpc", url)
			}
			tribune(t, exitOK, args...)
			u.proxies[0].Misbehave(map[proxy.Fault]float64{proxy.PartialLogs: 0.6})
			limits := impatient
			limits.Share = 0.3
			f.catchUpWith(limits, head, 6)
			if got := f.checksum(); got != want {
				t.Errorf("checksum %s, want %s", got, want)
			}
			page, err := f.open().Corrections(t.Context(), governance.CorrectionFilter{Reason: chain.CorrectedByRepair, Limit: 100})
			if err != nil {
				t.Fatal(err)
			}
			repaired += len(page.Items)
		})
	}
	if repaired == 0 {
		t.Error("nothing was repaired")
	}
}
