package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/web"
	"github.com/tribune-gov/tribune/web/api"
)

// skewedClock is the real clock, set forward.
type skewedClock struct{ ahead atomic.Int64 }

func (c *skewedClock) now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

// awayChain is a second chain. Its provider shows the node of the first: what
// matters here is that one provider breaks and the other does not.
const awayChain = lifeChain + 1

// twoChains is an instance that follows the same life on two chains.
type twoChains struct {
	instance
	life  *life
	home  *faultyProvider
	away  *faultyProvider
	clock *skewedClock
	added followed
}

// addTwoChains prepares the instance without starting it.
func addTwoChains(t *testing.T) twoChains {
	t.Helper()
	w := twoChains{life: startLife(t, 15), clock: &skewedClock{}, added: followed{t: t, database: sqliteDatabase(t)}}
	w.life.live(40)
	w.home = newFaultyProvider(t, w.life.chain.HTTPURL(), lifeChain)
	w.away = newFaultyProvider(t, w.life.chain.HTTPURL(), awayChain)
	for slug, at := range map[string]struct {
		id  chain.ID
		url string
	}{"home": {lifeChain, w.home.url}, "away": {awayChain, w.away.url}} {
		tribune(t, exitOK, "dao", "add", fmt.Sprintf("%s:%s", at.id, w.life.governor.Hex()), "--rpc", at.url, "--slug", slug, "--chain-name", slug, "--database", w.added.database)
	}
	w.instance.t = t
	return w
}

// chains returns the state of the two chains.
func (w twoChains) chains() (home, away api.Chain) {
	w.t.Helper()
	var list api.List[api.Chain]
	status, body := w.get("/chains")
	if err := json.Unmarshal(body, &list); err != nil || status != http.StatusOK || len(list.Items) != 2 {
		w.t.Fatalf("GET /chains: %d %v\n%s", status, err, body)
	}
	for _, c := range list.Items {
		if c.ID == awayChain {
			away = c
		} else {
			home = c
		}
	}
	return home, away
}

// readiness returns the answer of /readyz, with that for each chain.
func (w twoChains) readiness() (status int, home, away web.ChainReady) {
	w.t.Helper()
	var out web.Readiness
	status, body := w.page("/readyz")
	if err := json.Unmarshal([]byte(body), &out); err != nil {
		w.t.Fatalf("GET /readyz: %v\n%s", err, body)
	}
	for _, c := range out.Chains {
		if c.Chain == awayChain.String() {
			away = c
		} else {
			home = c
		}
	}
	return status, home, away
}

// until polls until something is so.
func (w twoChains) until(what string, so func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(time.Minute); !so(); <-time.After(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			home, away := w.chains()
			w.t.Fatalf("not within a minute: %s\nhome: %+v\naway: %+v", what, home, away)
		}
	}
}

func reached(c api.Chain, block uint64) bool {
	return c.Indexed != nil && c.Indexed.Number == block && c.Error == nil && c.UpdatedAt != nil
}

// A broken provider stops its own chain, which says so, and no other.
func TestAChainWhoseProviderBreaksSaysSoAndStopsNoOther(t *testing.T) {
	w := addTwoChains(t)
	w.instance = startInstanceAt(t, w.added, w.clock.now)
	for _, name := range []string{"HTML", "503"} {
		t.Run(name, func(t *testing.T) {
			w := w
			w.t = t
			before := w.life.chain.Head().Number
			w.until("both chains are indexed", func() bool {
				home, away := w.chains()
				return reached(home, before) && reached(away, before)
			})
			w.away.answer(providerFaults()[name].answer)
			w.life.live(3)
			head := w.life.chain.Head().Number
			w.until("the other chain goes on, and the broken one says why it does not", func() bool {
				home, away := w.chains()
				return reached(home, head) && away.Error != nil
			})
			w.checkBroken(before)
			w.away.answer(nil)
			w.life.live(1)
			w.until("the chain catches up", func() bool {
				_, away := w.chains()
				return reached(away, head+1)
			})
			if status, home, away := w.readiness(); status != http.StatusOK || !home.Ready || !away.Ready || away.Reason != "" {
				t.Errorf("GET /readyz after the recovery: %d\nhome: %+v\naway: %+v", status, home, away)
			}
		})
	}
}

// checkBroken checks what is said of a chain that nothing was read of for long.
func (w twoChains) checkBroken(before uint64) {
	w.t.Helper()
	const why = "The providers of this chain do not answer as they should"
	if status, _, away := w.readiness(); status != http.StatusOK || !away.Ready {
		w.t.Errorf("GET /readyz right after the break: %d %+v, but the numbers are fresh", status, away)
	}
	w.clock.ahead.Add(int64(10 * time.Minute))
	var away web.ChainReady
	w.until("the other chain is ready", func() bool {
		status, home, broken := w.readiness()
		away = broken
		return status == http.StatusServiceUnavailable && home.Ready
	})
	if away.Ready || !strings.Contains(away.Reason, "last read 10m") || !strings.Contains(away.Reason, why) || away.Indexed == nil || *away.Indexed != before {
		w.t.Errorf("GET /readyz says of the broken chain %+v", away)
	}
	home, broken := w.chains()
	if home.Error != nil || broken.Error == nil || !strings.Contains(*broken.Error, why) || broken.Indexed.Number != before {
		w.t.Errorf("GET /chains:\nhome: %+v\naway: %+v", home, broken)
	}
	for slug, shown := range map[string]bool{"home": false, "away": true} {
		status, page := w.page("/dao/" + slug)
		if status != http.StatusOK || strings.Contains(page, why) != shown {
			w.t.Errorf("GET /dao/%s: %d, says that its chain is not read: %v, want %v", slug, status, !shown, shown)
		}
	}
}

// An endpoint that takes requests and never answers holds up its own chain only,
// also while the instance starts.
func TestAnEndpointThatHangsHoldsUpNoOtherChain(t *testing.T) {
	w := addTwoChains(t)
	asked, release, given := make(chan struct{}), make(chan struct{}), atomic.Bool{}
	var once sync.Once
	w.away.answer(func(_ http.ResponseWriter, r *http.Request) {
		once.Do(func() { close(asked) })
		_, _ = io.Copy(io.Discard, r.Body) // or the server does not notice that the client has gone
		select {
		case <-release:
		case <-r.Context().Done():
			given.Store(true)
		}
	})
	w.home.answer(func(rw http.ResponseWriter, r *http.Request) {
		select {
		case <-asked: // so that it is home that would have to wait, whoever is first
			w.home.answer(nil)
		case <-r.Context().Done():
		}
		http.Error(rw, "ask again", http.StatusServiceUnavailable)
	})
	w.instance = startInstanceAt(t, w.added, w.clock.now)
	head := w.life.chain.Head().Number
	w.until("home is indexed", func() bool {
		home, _ := w.chains()
		return reached(home, head)
	})
	if given.Load() {
		t.Error("home was indexed only after the other chain's endpoint had been given up")
	}
	w.away.answer(nil)
	close(release)
	w.until("away catches up", func() bool {
		_, away := w.chains()
		return reached(away, head)
	})
}
