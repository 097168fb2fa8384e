package main

import (
	"fmt"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/web/api"
)

// stats describes the endpoints of a chain that this process uses, none if it
// does not use them or still waits for them to answer.
func (s *supervisor) stats(id chain.ID) []rpc.EndpointStats {
	s.mu.Lock()
	d := s.pools[id]
	s.mu.Unlock()
	if d == nil || !d.mu.TryLock() { // held while they are dialled
		return nil
	}
	defer d.mu.Unlock()
	if d.pool == nil {
		return nil
	}
	return d.pool.Stats()
}

// publicProviders describes endpoints for everybody: a host that the operator
// did not make public is not named, nor is what it said.
func publicProviders(stats []rpc.EndpointStats, endpoints []store.Endpoint) []api.Provider {
	out := make([]api.Provider, len(stats))
	for i, s := range stats {
		out[i] = provider(s)
		if i >= len(endpoints) || !endpoints[i].Public {
			out[i].Endpoint = fmt.Sprint("endpoint ", i+1)
		}
	}
	return out
}

func provider(s rpc.EndpointStats) api.Provider {
	out := api.Provider{
		Endpoint: s.URL, Requests: s.Requests, Faults: map[string]uint64{}, Confirmed: s.Confirmed, Wrong: s.Wrong,
		Distrusted: s.Distrusted, Splits: s.Splits, Mended: s.Mended, Breaker: s.Breaker, MaxRange: s.MaxRange, MaxBatch: s.MaxBatch,
		LatencyMS: float64(s.Latency.Microseconds()) / 1000,
	}
	for kind, n := range s.Faults {
		out.Faults[string(kind)] = n
	}
	if !s.LastFaultAt.IsZero() {
		at := s.LastFaultAt.UTC().Truncate(time.Second)
		out.LastFaultAt = &at
	}
	return out
}
