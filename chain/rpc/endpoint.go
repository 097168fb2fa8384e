package rpc

import (
	"context"
	"fmt"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/failsafe-go/failsafe-go/circuitbreaker"

	"github.com/tribune-gov/tribune/chain"
)

// endpoint is one URL, with what was learned about it.
type endpoint struct {
	config    *Config
	redact    redactor
	transport transport
	slots     chan struct{} // one per request in flight
	breaker   circuitbreaker.CircuitBreaker[any]
	window    *window // how many blocks of logs to ask for at once
	stats     stats

	batch    atomic.Int64  // calls of one batch
	settled  atomic.Uint64 // newest final block the endpoint has shown
	noHash   atomic.Bool   // refuses to read state by block hash (EIP-1898)
	noSafe   atomic.Bool   // refuses the tag "safe"
	noFinal  atomic.Bool   // refuses the tag "finalized"
	logTimes atomic.Bool   // sends block times in logs
	trust    atomic.Int64  // below 0: was wrong, and is the last to be asked

	mu        sync.Mutex
	verified  bool      // has named the right chain
	wrong     *Fault    // has named another one: never asked again
	restUntil time.Time // asked to be left alone until then
}

func newEndpoint(config *Config, u *url.URL) *endpoint {
	ep := &endpoint{
		config: config,
		redact: newRedactor(u),
		slots:  make(chan struct{}, config.Concurrency),
		window: newWindow(config.MaxRange),
		breaker: circuitbreaker.NewBuilder[any]().
			WithFailureThreshold(uint(config.RestAfter)).
			WithSuccessThreshold(1).
			WithDelay(config.Rest).
			Build(),
	}
	ep.batch.Store(int64(config.MaxBatch))
	if u.Scheme == "ws" || u.Scheme == "wss" {
		ep.transport = newWSTransport(u, config.MaxAnswer, config.Now)
	} else {
		ep.transport = newHTTPTransport(u, config.Transport, config.MaxAnswer)
	}
	return ep
}

// run makes one attempt of some work at this endpoint and lets the breaker and
// the statistics learn from it. The caller holds a permit of the breaker.
func (ep *endpoint) run(ctx context.Context, work func(context.Context, *endpoint) error) error {
	err := ep.verify(ctx)
	if err == nil {
		err = work(ctx, ep)
	}
	fault := faultOf(err)
	switch {
	case ctx.Err() != nil:
		// The caller went away: that says nothing about the endpoint. A trial
		// permit must still be returned, or the breaker never closes again.
		if ep.breaker.IsHalfOpen() {
			ep.breaker.RecordFailure()
		}
		return ctx.Err()
	case fault == nil:
		ep.breaker.RecordSuccess()
		return err
	case fault.Kind.unhealthy():
		ep.breaker.RecordFailure()
	default:
		ep.breaker.RecordSuccess()
	}
	ep.sign(fault)
	ep.stats.fault(fault, ep.config.Now())
	if fault.Kind == KindRateLimit && fault.retryAfter > 0 {
		ep.rest(min(fault.retryAfter, ep.config.BackoffMax))
	}
	return err
}

// sign completes a fault with the endpoint's name and removes its secrets.
func (ep *endpoint) sign(f *Fault) {
	f.Endpoint = ep.redact.label
	f.Message = ep.redact.clean(f.Message)
}

// verify asks for the chain id before the first use of the endpoint.
func (ep *endpoint) verify(ctx context.Context) error {
	ep.mu.Lock()
	verified, wrong := ep.verified, ep.wrong
	ep.mu.Unlock()
	if wrong != nil {
		return wrong.copy()
	}
	if verified {
		return nil
	}
	replies, err := ep.send(ctx, []call{{method: "eth_chainId", params: []any{}}})
	if err != nil {
		return err
	}
	if replies[0].err != nil {
		return ep.fault("eth_chainId", replies[0].err, 0)
	}
	var id quantity
	if err := id.decode(replies[0].result); err != nil {
		return malformed("chain id: %v", err)
	}
	ep.mu.Lock()
	defer ep.mu.Unlock()
	if chain.ID(id.n) != ep.config.ID {
		ep.wrong = &Fault{Kind: KindWrongChain, Endpoint: ep.redact.label, Method: "eth_chainId",
			Message: fmt.Sprintf("the endpoint serves chain %s, but %s is configured", chain.ID(id.n), ep.config.ID)}
		return ep.wrong.copy()
	}
	ep.verified = true
	return nil
}

// send makes the calls in as few requests as the endpoint accepts and returns
// the replies in order. Replies may hold error objects; the error is a fault of
// a request as a whole.
func (ep *endpoint) send(ctx context.Context, calls []call) ([]reply, error) {
	replies := make([]reply, len(calls))
	pending := make([]int, len(calls))
	for i := range pending {
		pending[i] = i
	}
	limit := int(ep.batch.Load())
	for len(pending) > 0 {
		size := min(len(pending), max(1, limit))
		chunk := make([]call, size)
		for i, at := range pending[:size] {
			chunk[i] = calls[at]
		}
		answers, err := ep.exchange(ctx, chunk)
		if fault := faultOf(err); fault != nil && size > 1 && fault.refusesBatch() {
			limit = size / 2
			continue
		}
		if err != nil {
			return nil, err
		}
		var refused []int
		for i, at := range pending[:size] {
			if size > 1 && refusedForBatch(chunk[i], answers[i]) {
				refused = append(refused, at)
				continue
			}
			replies[at] = answers[i]
		}
		pending = append(refused, pending[size:]...)
		if len(refused) > 0 {
			limit = size / 2
		} else if size >= limit { // a smaller limit is learned when it works
			ep.batch.Store(int64(limit))
		}
	}
	return replies, nil
}

// refusesBatch reports whether a fault of a batch is probably the fault of its
// being one: endpoints that do not know batches say so in many ways.
func (f *Fault) refusesBatch() bool {
	switch f.Kind {
	case KindBatch, KindTooLarge:
		return true
	case KindRefused:
		return f.Status == 0 || f.Status == 200 || f.Status == 400 || f.Status == 405 || f.Status == 422 || f.Status == 501
	default:
		return f.Code == -32700 // parse error: it expected an object
	}
}

// refusedForBatch reports whether a call of a batch should be made again in a
// smaller one.
func refusedForBatch(c call, r reply) bool {
	if r.err == nil {
		return false
	}
	kind, _ := classify(r.err, 0)
	return kind == KindBatch || (kind == KindTooLarge && !c.ranged)
}

// exchange makes one request, within the limits of time and concurrency.
func (ep *endpoint) exchange(ctx context.Context, calls []call) ([]reply, error) {
	select {
	case ep.slots <- struct{}{}:
		defer func() { <-ep.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	limited, cancel := context.WithTimeout(ctx, ep.config.Timeout)
	defer cancel()
	start := ep.config.Now()
	replies, err := ep.transport.exchange(limited, calls)
	ep.stats.request(ep.config.Now().Sub(start))
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if fault := faultOf(err); fault != nil {
		fault.Method = calls[0].method
		if fault.Kind == KindTimeout && limited.Err() != nil {
			fault.Message = fmt.Sprintf("no answer within %s", ep.config.Timeout)
		}
		ep.sign(fault)
	}
	return replies, err
}

// fault turns an error object into a fault. from is the first block asked for,
// for advice about ranges.
func (ep *endpoint) fault(method string, e *errorObject, from uint64) *Fault {
	f := &Fault{Method: method, Code: e.code, Message: e.message}
	f.Kind, f.advice = classify(e, from)
	if f.Message == "" {
		f.Message = "error without a message"
	}
	ep.sign(f)
	return f
}

// rest makes the pool prefer other endpoints for a while.
func (ep *endpoint) rest(d time.Duration) {
	ep.mu.Lock()
	defer ep.mu.Unlock()
	if until := ep.config.Now().Add(d); until.After(ep.restUntil) {
		ep.restUntil = until
	}
}

// resting returns how much longer the endpoint asked to be left alone.
func (ep *endpoint) resting() time.Duration {
	ep.mu.Lock()
	defer ep.mu.Unlock()
	return max(0, ep.restUntil.Sub(ep.config.Now()))
}
