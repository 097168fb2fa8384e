package rpc

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/retrypolicy"

	"github.com/tribune-gov/tribune/chain"
)

// Pool is a set of endpoints of one chain. It is safe for concurrent use.
type Pool struct {
	config    Config
	endpoints []*endpoint
	finality  finality
	anchors   anchors
	proofs    proofs
	doubted   doubts
	seenHead  atomic.Uint64 // newest block that an endpoint has shown
	unheard   atomic.Int64  // second opinions in a row that could not be had
}

var _ chain.Source = (*Pool)(nil)

// Dial opens a pool and asks every endpoint for its chain id. An endpoint of
// another chain is an error, because somebody configured it; endpoints that do
// not answer are left for later, as long as one does.
func Dial(ctx context.Context, config Config) (*Pool, error) {
	config = config.withDefaults()
	urls, err := config.validate()
	if err != nil {
		return nil, err
	}
	p := &Pool{config: config}
	for _, u := range urls {
		p.endpoints = append(p.endpoints, newEndpoint(&p.config, u))
	}
	if err := p.introduce(ctx); err != nil {
		p.Close()
		return nil, fmt.Errorf("dial rpc for %s: %w", config.ID, err)
	}
	return p, nil
}

// introduce asks all endpoints for their chain at once, then waits for one to
// answer if none did.
func (p *Pool) introduce(ctx context.Context) error {
	faults := make([]error, len(p.endpoints))
	var group sync.WaitGroup
	for i, ep := range p.endpoints {
		if ep.breaker.TryAcquirePermit() {
			group.Go(func() { faults[i] = ep.run(ctx, nothing) })
		}
	}
	group.Wait()
	answered := false
	for i, err := range faults {
		fault := faultOf(err)
		switch {
		case err == nil:
			answered = true
		case fault != nil && fault.Kind == KindWrongChain:
			return err
		default:
			p.config.Logger.WarnContext(ctx, "endpoint does not answer yet",
				"chain", p.config.ID.String(), "endpoint", p.endpoints[i].redact.label, "error", err)
		}
	}
	if answered {
		return nil
	}
	return p.try(ctx, nothing)
}

func nothing(context.Context, *endpoint) error { return nil }

// ID returns the chain that the pool reads.
func (p *Pool) ID() chain.ID { return p.config.ID }

// Close ends the connections. Calls that are under way fail.
func (p *Pool) Close() {
	for _, ep := range p.endpoints {
		ep.transport.close()
	}
}

// try makes attempts of some work until one succeeds, no other attempt could
// succeed, or all rounds are used up. Work runs at one endpoint from start to
// end, so that an answer never mixes two views of the chain.
func (p *Pool) try(ctx context.Context, work func(context.Context, *endpoint) error) error {
	return p.tryWithout(ctx, nil, work)
}

// tryWithout is try at all endpoints but some.
func (p *Pool) tryWithout(ctx context.Context, without []*endpoint, work func(context.Context, *endpoint) error) error {
	r := &round{pool: p, tried: map[*endpoint]bool{}, excluded: map[*endpoint]bool{}}
	for _, ep := range without {
		r.excluded[ep] = true
	}
	policy := retrypolicy.NewBuilder[any]().
		HandleIf(func(_ any, err error) bool { return r.again(ctx, err) }).
		WithMaxAttempts(p.config.Attempts * max(1, len(p.endpoints)-len(without))).
		WithDelayFunc(func(failsafe.ExecutionAttempt[any]) time.Duration { return r.delay() }).
		ReturnLastFailure().
		Build()
	err := failsafe.With[any](policy).WithContext(ctx).Run(func() error { return r.attempt(ctx, work) })
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return r.explain(err)
}

// round is the state of one try: which endpoints had their turn.
type round struct {
	pool     *Pool
	number   int // completed rounds
	tried    map[*endpoint]bool
	excluded map[*endpoint]bool // will not answer this, however often asked
	timeouts int
	current  *endpoint
	faults   []*Fault // last fault of each endpoint that failed, oldest first
}

func (r *round) attempt(ctx context.Context, work func(context.Context, *endpoint) error) error {
	ep, err := r.next(ctx)
	if err != nil {
		return err
	}
	r.current, r.tried[ep] = ep, true
	return ep.run(ctx, work)
}

// next picks the first endpoint in the order of preference that is closed, awake
// and did not have its turn in this round. If only resting ones are left it
// waits for the one that wakes first.
func (r *round) next(ctx context.Context) (*endpoint, error) {
	for range 2 {
		var rested *endpoint
		for _, ep := range r.pool.preferred() {
			if r.tried[ep] || r.excluded[ep] {
				continue
			}
			if rest := ep.resting(); rest > 0 {
				if rested == nil || rest < rested.resting() {
					rested = ep
				}
				continue
			}
			if ep.breaker.TryAcquirePermit() {
				return ep, nil
			}
		}
		if rested != nil {
			if err := r.pool.config.Sleep(ctx, rested.resting()); err != nil {
				return nil, err
			}
			if rested.breaker.TryAcquirePermit() {
				return rested, nil
			}
		}
		clear(r.tried)
		r.number++
	}
	return nil, r.pool.unavailable()
}

// again decides, after an attempt, whether there is another.
func (r *round) again(ctx context.Context, err error) bool {
	fault := faultOf(err)
	if fault == nil || ctx.Err() != nil || r.current == nil {
		return false
	}
	r.note(fault)
	if fault.Kind == KindTimeout {
		r.timeouts++
	}
	switch fault.Kind.reaction() {
	case stop:
		return false
	case again:
	case elsewhere:
		r.excluded[r.current] = true
	}
	// Two endpoints or two rounds without an answer in time are enough: what
	// helps then is a smaller request, and only the caller can make one.
	return len(r.excluded) < len(r.pool.endpoints) && r.timeouts < 2
}

func (r *round) note(fault *Fault) {
	for i, f := range r.faults {
		if f.Endpoint == fault.Endpoint {
			r.faults = append(r.faults[:i], r.faults[i+1:]...)
			break
		}
	}
	r.faults = append(r.faults, fault)
}

// delay is nothing while another endpoint can take over at once; otherwise it
// doubles with each round. Half of it is random, so that many followers do not
// come back together.
func (r *round) delay() time.Duration {
	for _, ep := range r.pool.endpoints {
		if !r.tried[ep] && !r.excluded[ep] && ep.resting() == 0 && !ep.breaker.IsOpen() {
			return 0
		}
	}
	return r.backoff()
}

// backoff is the pause after a round.
func (r *round) backoff() time.Duration {
	c := r.pool.config
	d := c.BackoffMin << min(r.number, 16)
	if d > c.BackoffMax || d <= 0 {
		d = c.BackoffMax
	}
	return d/2 + time.Duration(c.Rand()*float64(d/2))
}

// explain adds what the other endpoints said to the last fault.
func (r *round) explain(err error) error {
	fault := faultOf(err)
	if fault == nil || len(r.faults) < 2 {
		return err
	}
	var others []string
	for _, f := range r.faults {
		if f != fault {
			others = append(others, f.Error())
		}
	}
	if len(others) == 0 {
		return err
	}
	return fmt.Errorf("%w; before that: %s", err, strings.Join(others, "; "))
}

// unavailable says why no endpoint can be asked at present.
func (p *Pool) unavailable() *Fault {
	var reasons []string
	for _, ep := range p.endpoints {
		s := ep.describe()
		reasons = append(reasons, fmt.Sprintf("%s is %s after %q", s.URL, s.Breaker, s.LastFault))
	}
	return &Fault{Kind: KindNoEndpoint, Message: "no endpoint to ask: " + strings.Join(reasons, ", ")}
}
