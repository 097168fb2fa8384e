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

	Confirmed  uint64 // second opinions that agreed with it
	Wrong      uint64 // times it was found wrong by another endpoint or by a block itself
	Distrusted bool   // was wrong lately: asked last, and checked always

	Splits     uint64        // ranges shortened because it refused them
	Mended     uint64        // answers whose logs were out of order or repeated, and were put right
	RestingFor time.Duration // how much longer it asked to be left alone

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
	agreed   uint64
	wrong    uint64
	splits   uint64
	mended   uint64
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

// opinion counts a second opinion on an answer of the endpoint.
func (s *stats) opinion(agreed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if agreed {
		s.agreed++
	} else {
		s.wrong++
	}
}

// mend counts an answer whose logs were out of order or repeated.
func (s *stats) mend() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mended++
}

func (s *stats) split() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.splits++
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
		Confirmed:   ep.stats.agreed,
		Wrong:       ep.stats.wrong,
		Distrusted:  ep.distrusted(),
		Mended:      ep.stats.mended,
		Splits:      ep.stats.splits,
		RestingFor:  ep.resting(),
		Breaker:     ep.breaker.State().String(),
		Verified:    verified,
		MaxRange:    ep.window.size(),
		MaxBatch:    int(ep.batch.Load()),
	}
}
