package rpc

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

// Config says which chain to read, where, and how hard to try.
type Config struct {
	ID   chain.ID
	URLs []string // http, https, ws or wss; the first is preferred

	Timeout       time.Duration // of one request; default 20 s
	MaxRange      uint64        // blocks of one eth_getLogs; default 10,000
	MaxBatch      int           // calls of one JSON-RPC batch; default 100
	MaxAnswer     int64         // bytes of one answer, unpacked; default 256 MiB
	FinalityDepth uint64        // blocks; used where the chain has no finalized tag; default 128
	Concurrency   int           // requests in flight at one endpoint; default 8

	Attempts   int           // rounds over the endpoints before giving up; default 4
	BackoffMin time.Duration // wait before the second round; doubles; default 250 ms
	BackoffMax time.Duration // longest wait, also for Retry-After; default 30 s
	RestAfter  int           // faults in a row that open an endpoint's breaker; default 5
	Rest       time.Duration // for which the breaker stays open; default 10 s

	// Share is how many of the ranges of final logs, from 0 to 1, are read from a
	// second endpoint and compared; default 1/16. Empty ones always are. A
	// negative share trusts every endpoint.
	Share float64
	// MaxLag is how many blocks an endpoint may be behind another before its
	// head is not taken; default 16.
	MaxLag uint64

	Logger    *slog.Logger
	Transport http.RoundTripper // for http and https; default: a tuned clone of Go's
	Now       func() time.Time
	Sleep     func(context.Context, time.Duration) error // waits for Retry-After
	Rand      func() float64                             // in [0,1), jitter of the backoff
}

func (c Config) withDefaults() Config {
	c.Timeout = or(c.Timeout, 20*time.Second)
	c.MaxRange = or(c.MaxRange, 10_000)
	c.MaxBatch = or(c.MaxBatch, 100)
	c.MaxAnswer = or(c.MaxAnswer, 256<<20)
	c.FinalityDepth = or(c.FinalityDepth, 128)
	c.Concurrency = or(c.Concurrency, 8)
	c.Attempts = or(c.Attempts, 4)
	c.BackoffMin = or(c.BackoffMin, 250*time.Millisecond)
	c.BackoffMax = or(c.BackoffMax, 30*time.Second)
	c.RestAfter = or(c.RestAfter, 5)
	c.Rest = or(c.Rest, 10*time.Second)
	c.Share = or(c.Share, 1.0/16)
	c.MaxLag = or(c.MaxLag, 16)
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Transport == nil {
		tuned := http.DefaultTransport.(*http.Transport).Clone() //nolint:forcetypeassert // net/http documents it
		tuned.MaxIdleConnsPerHost = c.Concurrency
		c.Transport = tuned
	}
	if c.Now == nil {
		c.Now = time.Now //nolint:forbidigo // the default of what comes from outside
	}
	if c.Sleep == nil {
		c.Sleep = sleep
	}
	if c.Rand == nil {
		c.Rand = rand.Float64
	}
	return c
}

func or[T comparable](value, otherwise T) T {
	var zero T
	if value == zero {
		return otherwise
	}
	return value
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// validate checks what the defaults cannot mend. Its errors never show a URL.
func (c Config) validate() ([]*url.URL, error) {
	if c.ID == 0 {
		return nil, fmt.Errorf("rpc: no chain id configured")
	}
	if len(c.URLs) == 0 {
		return nil, fmt.Errorf("rpc for %s: no endpoint configured", c.ID)
	}
	if c.Timeout < 0 || c.MaxBatch < 0 || c.MaxAnswer < 0 || c.Concurrency < 0 || c.Attempts < 0 ||
		c.BackoffMin < 0 || c.BackoffMax < 0 || c.RestAfter < 0 || c.Rest < 0 {
		return nil, fmt.Errorf("rpc for %s: negative limits make no sense", c.ID)
	}
	urls := make([]*url.URL, len(c.URLs))
	for i, raw := range c.URLs {
		u, err := url.Parse(raw)
		if err != nil {
			return nil, fmt.Errorf("rpc for %s: endpoint %d is not a URL", c.ID, i+1)
		}
		switch u.Scheme {
		case "http", "https", "ws", "wss":
		default:
			return nil, fmt.Errorf("rpc for %s: endpoint %d: want a URL with http, https, ws or wss", c.ID, i+1)
		}
		if u.Host == "" {
			return nil, fmt.Errorf("rpc for %s: endpoint %d has no host", c.ID, i+1)
		}
		urls[i] = u
	}
	return urls, nil
}
