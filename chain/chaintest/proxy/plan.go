package proxy

import (
	"maps"
	"math/rand/v2"
	"time"
)

// Fault is one way of misbehaving.
type Fault string

// The faults. Those up to Reset are of the transport: the client sees that
// something is wrong. The others are of the content: the answer looks right.
const (
	TooMany      Fault = "429"
	TooManyAfter Fault = "429 with Retry-After"
	ServerError  Fault = "5xx"
	Hang         Fault = "time-out"
	Truncated    Fault = "truncated body"
	Reset        Fault = "connection reset"

	EmptyLogs     Fault = "empty page"
	PartialLogs   Fault = "part of the logs"
	ReorderedLogs Fault = "reordered logs"
	RepeatedLogs  Fault = "repeated logs"
	Lagging       Fault = "lagging backend"
	Forked        Fault = "forked backend"
	FarHead       Fault = "head far ahead"
	WrongOrder    Fault = "batch in another order"
	WrongID       Fault = "answer with another id"
)

// Transport returns the faults that a client can see.
func Transport() []Fault {
	return []Fault{TooMany, TooManyAfter, ServerError, Hang, Truncated, Reset, WrongID}
}

// Harmless returns faults of the content that a client has to put up with.
func Harmless() []Fault { return []Fault{ReorderedLogs, RepeatedLogs, WrongOrder} }

// Lies returns faults of the content that one answer alone does not show.
func Lies() []Fault { return []Fault{EmptyLogs, Lagging, Forked, FarHead} }

// Config says what a proxy does.
type Config struct {
	Node string // URL of the endpoint behind it
	Fork string // URL of one that shares the first blocks; for [Forked]
	Seed uint64

	Rates map[Fault]float64 // the share of requests, or of answers, that each fault befalls
	Lag   uint64            // blocks by which [Lagging] is behind; default 40
	Ahead uint64            // blocks by which [FarHead] is ahead; default 1,000
	// HangFor is how long [Hang] keeps a request open at most, if the client does
	// not go away before; default 5 s.
	HangFor time.Duration
}

// draw decides whether a fault befalls now.
func (p *Proxy) draw(fault Fault) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	rate := p.config.Rates[fault]
	return rate > 0 && p.rng.Float64() < rate
}

func (p *Proxy) count(fault Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.injected[fault]++
}

func (p *Proxy) random(f func(*rand.Rand)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f(p.rng)
}

// Injected returns how often each fault befell an answer.
func (p *Proxy) Injected() map[Fault]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.injected)
}

// Misbehave sets the rates of all faults from the next request on; nil ends them.
func (p *Proxy) Misbehave(rates map[Fault]float64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.config.Rates = rates
}
