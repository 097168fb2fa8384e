package chain

import (
	"context"
	"fmt"
	"sync"
)

// What may be fetched and not taken by the store yet.
const (
	rangesAhead = 1_000  // however few facts they have
	factsAhead  = 50_000 // from which no more ranges are begun
)

// pipe carries ranges from those who fetch them to the one who stores them, in
// their order. It bounds what is fetched at a time and, by the number of facts,
// what is in memory.
type pipe struct {
	queue    chan chan Batch
	fetchers chan struct{} // one for each fetch under way
	limit    int           // facts from which no more ranges are begun
	first    chan Batch    // taken from the queue and not there yet

	mu    sync.Mutex
	held  int           // facts that are fetched and not taken, less those taken before fetched was called
	freed chan struct{} // told when held falls
}

func newPipe(parallel, limit int) *pipe {
	return &pipe{
		queue: make(chan chan Batch, rangesAhead), fetchers: make(chan struct{}, parallel),
		limit: limit, freed: make(chan struct{}, 1),
	}
}

// begin waits until another range may be fetched and returns where to put it.
func (p *pipe) begin(ctx context.Context) (chan<- Batch, error) {
	select {
	case p.fetchers <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	for p.full() { // looked at after others may have come back
		select {
		case <-p.freed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	result := make(chan Batch, 1)
	select {
	case p.queue <- result:
		return result, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (p *pipe) full() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.held >= p.limit
}

// fetched ends what begin began.
func (p *pipe) fetched(facts int) {
	p.mu.Lock()
	p.held += facts
	p.mu.Unlock()
	<-p.fetchers
}

// taken makes room.
func (p *pipe) taken(facts int) {
	p.mu.Lock()
	p.held -= facts
	p.mu.Unlock()
	select {
	case p.freed <- struct{}{}:
	default: // it has been told
	}
}

// next waits for the next range; there is none after the last.
func (p *pipe) next(ctx context.Context) (Batch, bool, error) {
	if p.first == nil {
		select {
		case p.first = <-p.queue:
		case <-ctx.Done():
			return Batch{}, false, fmt.Errorf("backfill: %w", context.Cause(ctx))
		}
		if p.first == nil {
			return Batch{}, false, nil
		}
	}
	select {
	case batch := <-p.first:
		p.first = nil
		return batch, true, nil
	case <-ctx.Done():
		return Batch{}, false, fmt.Errorf("backfill: %w", context.Cause(ctx))
	}
}

// ready is next without waiting.
func (p *pipe) ready() (Batch, bool) {
	if p.first == nil {
		select {
		case p.first = <-p.queue:
		default:
		}
		if p.first == nil {
			return Batch{}, false
		}
	}
	select {
	case batch := <-p.first:
		p.first = nil
		return batch, true
	default:
		return Batch{}, false
	}
}
