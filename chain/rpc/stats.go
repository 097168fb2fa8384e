package rpc

import (
	"maps"
	"sync"
	"time"
)

// EndpointStats tells how one endpoint has done since the pool was dialled, and
// what the pool has learned about it.
type EndpointStats struct {
	URL      string // host only
	Requests uint64 // HTTP requests or WebSocket messages
	Faults   map[Kind]uint64
	Latency  time.Duration // moving average over about ten requests

	LastFault   string // empty: none yet
	LastFaultAt time.Time

	Breaker  string // closed (in use), open (rests), half-open (on trial)
	Verified bool   // has named the right chain
	MaxRange uint64 // blocks of logs asked for at once at present
	MaxBatch int    // calls asked for at once at present
}

type stats struct {
	mu       sync.Mutex
	requests uint64
	faults   map[Kind]uint64
	latency  time.Duration
	last     string
	lastAt   time.Time
}

func (s *stats) request(took time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.requests++; s.requests == 1 {
		s.latency = took
		return
	}
	s.latency += (took - s.latency) / 10
}

func (s *stats) fault(f *Fault, at time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.faults == nil {
		s.faults = map[Kind]uint64{}
	}
	s.faults[f.Kind]++
	s.last, s.lastAt = f.Error(), at
}

// Stats describes the endpoints in the order of the configuration.
func (p *Pool) Stats() []EndpointStats {
	out := make([]EndpointStats, len(p.endpoints))
	for i, ep := range p.endpoints {
		out[i] = ep.describe()
	}
	return out
}

func (ep *endpoint) describe() EndpointStats {
	ep.mu.Lock()
	verified := ep.verified
	ep.mu.Unlock()
	ep.stats.mu.Lock()
	defer ep.stats.mu.Unlock()
	return EndpointStats{
		URL:         ep.redact.label,
		Requests:    ep.stats.requests,
		Faults:      maps.Clone(ep.stats.faults),
		Latency:     ep.stats.latency,
		LastFault:   ep.stats.last,
		LastFaultAt: ep.stats.lastAt,
		Breaker:     ep.breaker.State().String(),
		Verified:    verified,
		MaxRange:    ep.window.size(),
		MaxBatch:    int(ep.batch.Load()),
	}
}
