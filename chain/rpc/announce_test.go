package rpc_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/tribune-gov/tribune/chain/chaintest"
	"github.com/tribune-gov/tribune/chain/rpc"
)

// announce tells a new head to everybody who subscribed.
func (n *node) announce(number uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, conn := range n.subscribers {
		message := fmt.Sprintf(`{"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x1","result":{"number":"0x%x"}}}`, number)
		_ = conn.WriteMessage(websocket.TextMessage, []byte(message)) // it may be gone
	}
}

// hangUp ends all subscriptions.
func (n *node) hangUp() {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, conn := range n.subscribers {
		conn.Close()
	}
	n.subscribers = nil
}

// listen collects what a pool is told until the test ends.
func listen(t *testing.T, c rpc.Config) <-chan uint64 {
	t.Helper()
	p := dial(t, c)
	told := make(chan uint64)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- p.Announcements(ctx, func(number uint64) {
			select {
			case told <- number:
			case <-ctx.Done():
			}
		})
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
	})
	return told
}

func wantTold(t *testing.T, told <-chan uint64, want ...uint64) {
	t.Helper()
	for _, number := range want {
		select {
		case got := <-told:
			if got != number {
				t.Errorf("told %d, want %d", got, number)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("not told of %d", number)
		}
	}
}

func TestNewHeadsAreAnnounced(t *testing.T) {
	n := newNode(t, chaintest.New())
	told := listen(t, config(socketURL(n.URL)))
	wantTold(t, told, 0) // what came before the subscription
	n.announce(7)
	wantTold(t, told, 7)
	n.announce(6) // another branch
	wantTold(t, told, 6)
}

func TestWithoutAWebSocketNothingIsAnnounced(t *testing.T) {
	n := newNode(t, chaintest.New())
	err := dial(t, config(n.URL)).Announcements(t.Context(), func(uint64) { t.Error("told") })
	if err != nil {
		t.Error(err)
	}
}

func TestALostSubscriptionIsMadeAgainAndWhatWasMissedIsLookedFor(t *testing.T) {
	n := newNode(t, chaintest.New())
	told := listen(t, config(socketURL(n.URL)))
	wantTold(t, told, 0)
	n.announce(1)
	wantTold(t, told, 1)
	n.hangUp()
	wantTold(t, told, 0, 0) // lost, and there again
	n.announce(3)
	wantTold(t, told, 3)
}

func TestAnnouncementsComeFromTheNextSocketWhenOneIsGone(t *testing.T) {
	c := chaintest.New()
	plain, first, second := newNode(t, c), newNode(t, c), newNode(t, c)
	told := listen(t, config(plain.URL, socketURL(first.URL), socketURL(second.URL)))
	wantTold(t, told, 0)
	first.announce(1)
	wantTold(t, told, 1)
	first.hangUp()
	wantTold(t, told, 0, 0)
	first.announce(2) // to nobody
	second.announce(3)
	wantTold(t, told, 3)
}

func TestAnEndpointWithoutSubscriptionsIsAskedLessAndLess(t *testing.T) {
	n := newNode(t, chaintest.New())
	n.refuses = true
	cfg := config(socketURL(n.URL))
	cfg.BackoffMin, cfg.BackoffMax = time.Second, 8*time.Second
	slept := make(chan time.Duration)
	cfg.Sleep = func(ctx context.Context, d time.Duration) error {
		select {
		case slept <- d:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	told := listen(t, cfg)
	for _, milliseconds := range []int{500, 1000, 2000, 4000, 4000} { // half of the backoff is random
		wantTold(t, told, 0)
		if got := <-slept; got != time.Duration(milliseconds)*time.Millisecond {
			t.Errorf("paused for %s, want %d ms", got, milliseconds)
		}
	}
}

// A connection that is up and says nothing is not one. Few blocks are no reason
// to warn.
func TestASilentSubscriptionIsMadeAnew(t *testing.T) {
	for passes, warns := range map[time.Duration]bool{31 * time.Second: true, 61 * time.Second: false} {
		t.Run(passes.String(), func(t *testing.T) {
			n := newNode(t, chaintest.New())
			var logged bytes.Buffer
			cfg := config(socketURL(n.URL))
			cfg.Logger = slog.New(slog.NewTextHandler(&logged, nil))
			var clock atomic.Int64
			cfg.Now = func() time.Time { return time.Unix(clock.Load(), 0) }
			ping := make(chan time.Duration)
			cfg.Sleep = func(ctx context.Context, d time.Duration) error {
				if d < time.Second {
					return nil // a backoff
				}
				select {
				case d := <-ping:
					clock.Add(int64(d / time.Second))
					return nil
				case <-ctx.Done():
					return ctx.Err()
				}
			}
			told := listen(t, cfg)
			wantTold(t, told, 0)
			ping <- passes
			wantTold(t, told, 0, 0)
			if got := strings.Contains(logged.String(), "no answer to a ping"); got != warns {
				t.Errorf("logged %q", logged.String())
			}
		})
	}
}
