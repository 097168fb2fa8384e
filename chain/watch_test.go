package chain_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

// watched is a watch whose pauses are told to the test, which ends them.
type watched struct {
	*chain.Watch
	pauses chan time.Duration // what it waits for, each time it begins to
	over   chan struct{}      // ends a pause
	failed chan error
}

// startWatch runs a watch until the test ends.
func startWatch(t *testing.T, source chain.Source) watched {
	t.Helper()
	w := watched{Watch: chain.NewWatch(source), pauses: make(chan time.Duration), over: make(chan struct{}), failed: make(chan error, 10)}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- w.Run(ctx, chain.WatchLoop{
			Poll: time.Second,
			Wait: func(ctx context.Context, d time.Duration, early <-chan struct{}) error {
				select {
				case w.pauses <- d:
				case <-ctx.Done():
					return ctx.Err()
				}
				select {
				case <-w.over:
				case <-early:
				case <-ctx.Done():
					return ctx.Err()
				}
				return nil
			},
			Failed: func(err error, _ time.Duration) { w.failed <- err },
		})
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("the watch ended with %v", err)
		}
	})
	return w
}

func headOf(t *testing.T, l *chain.Listener) chain.BlockRef {
	t.Helper()
	heads, err := l.Heads(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return heads.Latest
}

func TestFollowersOfAChainShareTheRequestForItsHead(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 3)
	w := startWatch(t, c)
	var group sync.WaitGroup
	for range 25 {
		group.Go(func() {
			l := w.Listener()
			for range 2 { // it does not change
				if headOf(t, l) != c.Block(3) {
					t.Error("not the head")
				}
			}
		})
	}
	<-w.pauses
	group.Wait()
	if n := c.Calls()[chaintest.Heads]; n != 1 {
		t.Errorf("the head was asked for %d times", n)
	}
}

func TestAnAnnouncedBlockWakesEveryFollowerAtOnce(t *testing.T) {
	c := chaintest.New()
	w := startWatch(t, c)
	<-w.pauses
	var listeners []*chain.Listener
	for range 5 {
		l := w.Listener()
		headOf(t, l)
		listeners = append(listeners, l)
	}
	block := c.Mine()
	w.Announce(block.Number)
	for _, l := range listeners {
		if err := l.Wait(t.Context(), time.Hour); err != nil || headOf(t, l) != block {
			t.Errorf("woken with %v", err)
		}
	}
	if d := <-w.pauses; d != time.Second {
		t.Errorf("looks again after %s", d)
	}
}

func TestHeadsThatCameDuringAStepAreNotWaitedFor(t *testing.T) {
	c := chaintest.New()
	w := startWatch(t, c)
	<-w.pauses
	l := w.Listener()
	headOf(t, l)
	c.Mine()
	w.Look()
	<-w.pauses // the look is over, and nobody waited
	if err := l.Wait(t.Context(), time.Hour); err != nil || headOf(t, l) != c.Head() {
		t.Error(err)
	}
}

func TestBlocksThatNobodyAnnouncesAreFoundByLooking(t *testing.T) {
	c := chaintest.New()
	w := startWatch(t, c)
	<-w.pauses
	l := w.Listener()
	headOf(t, l)
	c.Mine()
	w.over <- struct{}{}
	if err := l.Wait(t.Context(), time.Hour); err != nil || headOf(t, l) != c.Head() {
		t.Error(err)
	}
}

func TestAnAnnouncedBlockThatIsNotThereYetIsLookedForSoon(t *testing.T) {
	c := chaintest.New()
	w := startWatch(t, c)
	<-w.pauses
	w.Announce(1)
	var pauses []time.Duration
	for range 7 {
		pauses = append(pauses, <-w.pauses)
		w.over <- struct{}{}
	}
	<-w.pauses
	c.Mine()
	w.over <- struct{}{}
	pauses = append(pauses, <-w.pauses)
	ms := time.Millisecond
	if diff := cmp.Diff([]time.Duration{50 * ms, 100 * ms, 200 * ms, 400 * ms, 800 * ms, time.Second, time.Second, time.Second}, pauses); diff != "" {
		t.Errorf("pauses (-want +got):\n%s", diff)
	}
	w.Announce(2) // begins with short ones again
	if d := <-w.pauses; d != 50*ms {
		t.Errorf("looks again after %s", d)
	}
}

func TestAHeadThatCannotBeReadIsToldOnceAndWakesFollowersWhenItCan(t *testing.T) {
	away := errors.New("away")
	c := chaintest.New()
	w := startWatch(t, c)
	<-w.pauses
	l := w.Listener()
	head := headOf(t, l)
	c.FailNext(2, away)
	var pauses []time.Duration
	for range 3 {
		w.over <- struct{}{}
		pauses = append(pauses, <-w.pauses)
	}
	if !slices.Equal(pauses, []time.Duration{500 * time.Millisecond, time.Second, time.Second}) {
		t.Errorf("paused for %v", pauses)
	}
	// Meanwhile nobody steps with heads that are not known to be the newest.
	c.FailNext(1, away)
	w.over <- struct{}{}
	<-w.pauses
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.Heads(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("stepped with %v", err)
	}
	w.over <- struct{}{}
	<-w.pauses
	if len(w.failed) != 3 || !errors.Is(<-w.failed, away) {
		t.Errorf("told of %d other failures", len(w.failed))
	}
	if err := l.Wait(t.Context(), time.Hour); err != nil || headOf(t, l) != head {
		t.Error(err)
	}
}

func TestAListenerWaitsNoLongerThanItWasAskedTo(t *testing.T) {
	c := chaintest.New()
	w := startWatch(t, c)
	l := w.Listener()
	<-w.pauses
	headOf(t, l)
	if err := l.Wait(t.Context(), time.Nanosecond); err != nil {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := l.Wait(ctx, time.Hour); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// A new block of one source costs one request for the heads and one for its
// logs.
func TestANewBlockCostsARequestForHeadsAndOneForLogs(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 5)
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{})
	if _, err := f.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := c.Calls()
	talk(c, "a", 1)
	if p, err := f.Step(t.Context()); err != nil || p.Tip != c.Head() {
		t.Fatal(p, err)
	}
	after := c.Calls()
	for method, want := range map[chaintest.Method]int{chaintest.Heads: 1, chaintest.Headers: 0, chaintest.Logs: 1} {
		if got := after[method] - before[method]; got != want {
			t.Errorf("%s: %d calls, want %d", method, got, want)
		}
	}
	same(t, c, sink)
}
