package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/page"
)

// monitor remembers what the followers saw, for pages, API and health checks.
// Of a chain that another process indexes it knows what that process has put
// into the database.
type monitor struct {
	db  *store.DB
	now func() time.Time
	// providers describes the endpoints of a chain that this process uses; nil if
	// it indexes nothing.
	providers func(chain.ID) []rpc.EndpointStats

	mu     sync.Mutex
	chains map[chain.ID]*seenChain
}

// seenChain is the newest news of a chain.
type seenChain struct {
	name     string
	explorer string
	heads    chain.Heads
	first    chain.BlockRef // the head when we began to look, to measure the pace
	tip      chain.BlockRef
	updated  time.Time
	reason   string // what keeps it from being read, in words for the public
	leading  bool   // this process indexes it
	saved    store.Reading
}

func newMonitor(db *store.DB, now func() time.Time) *monitor {
	return &monitor{db: db, now: now, chains: map[chain.ID]*seenChain{}}
}

// entry returns the record of a chain; the caller holds the lock.
func (m *monitor) entry(id chain.ID) *seenChain {
	c := m.chains[id]
	if c == nil {
		c = &seenChain{}
		m.chains[id] = c
	}
	return c
}

// lead records whether this process indexes a chain.
func (m *monitor) lead(id chain.ID, leading bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.entry(id)
	c.leading, c.saved = leading, store.Reading{} // somebody else may have saved
}

// saveEvery is how often other processes are told that the head was read and is
// still the same.
const saveEvery = 4 * time.Second

// leads reports whether this process indexes a chain; nobody indexes chain 0.
func (m *monitor) leads(id chain.ID) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.chains[id]
	return c != nil && c.leading
}

// seen records a step, for other processes too.
func (m *monitor) seen(ctx context.Context, id chain.ID, p chain.Progress) error {
	return m.record(ctx, id, func(c *seenChain) {
		at := c.updated // a step is no look
		if at.IsZero() {
			at = m.now()
		}
		c.read(p.Heads, p.Tip, at)
	})
}

// looked records new heads, for other processes too. What keeps the chain from
// being read is known to be over only after a step.
func (m *monitor) looked(ctx context.Context, id chain.ID, heads chain.Heads) error {
	return m.record(ctx, id, func(c *seenChain) {
		reason := c.reason
		c.read(heads, c.tip, m.now())
		c.reason = reason
	})
}

// record saves what is new to other processes: all followers of a chain say the
// same about its heads.
func (m *monitor) record(ctx context.Context, id chain.ID, change func(*seenChain)) error {
	m.mu.Lock()
	c := m.entry(id)
	change(c)
	reading, saved := c.reading(id), c.saved
	if age := reading.Seen.Sub(saved.Seen); reading.Heads == saved.Heads && reading.Trouble == saved.Trouble && age >= 0 && age < saveEvery {
		m.mu.Unlock()
		return nil
	}
	c.saved = reading
	m.mu.Unlock()
	if err := m.db.SaveReading(ctx, reading); err != nil {
		m.mu.Lock()
		c.saved = store.Reading{}
		m.mu.Unlock()
		return fmt.Errorf("save what was seen: %w", err)
	}
	return nil
}

// failed records why a chain is not read, for other processes too.
func (m *monitor) failed(ctx context.Context, id chain.ID, cause error) error {
	m.mu.Lock()
	c := m.entry(id)
	c.reason = publicReason(cause)
	reading := c.reading(id)
	c.saved = store.Reading{} // the next success is news
	m.mu.Unlock()
	if err := m.db.SaveReading(ctx, reading); err != nil {
		return fmt.Errorf("after a failure: %w", err)
	}
	return nil
}

// read takes note of new heads.
func (c *seenChain) read(heads chain.Heads, tip chain.BlockRef, at time.Time) {
	if c.first.IsZero() || heads.Latest.Number < c.first.Number {
		c.first = heads.Latest
	}
	c.heads, c.tip, c.updated, c.reason = heads, tip, at, ""
}

func (c *seenChain) reading(id chain.ID) store.Reading {
	return store.Reading{Chain: id, Heads: c.heads, Seen: c.updated, Trouble: c.reason}
}

// listen keeps up with what other processes see, until ctx ends.
func (m *monitor) listen(ctx context.Context, logger *slog.Logger) error {
	for {
		err := m.db.Changes(ctx, func(c store.Change) {
			// A reading comes with every head, and so need not be looked for with
			// every source that follows; what is indexed here is known.
			if c.Source != 0 || m.leads(c.Chain) {
				return
			}
			if err := m.refresh(ctx); err != nil && ctx.Err() == nil {
				logger.Warn("state of the chains not read", "error", err)
			}
		})
		if ctx.Err() != nil {
			return nil //nolint:nilerr // told to stop, which is how it ends
		}
		logger.Warn("changes of other processes are not heard", "error", err, "retry", campaignRetry)
		if sleep(ctx, campaignRetry) != nil {
			return nil //nolint:nilerr // the same
		}
	}
}

// refresh reads the state of the chains that another process indexes.
func (m *monitor) refresh(ctx context.Context) error {
	readings, err := m.db.Readings(ctx)
	if err != nil {
		return fmt.Errorf("refresh: %w", err)
	}
	sources, err := m.db.Sources(ctx)
	if err != nil {
		return fmt.Errorf("refresh: %w", err)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range readings {
		c := m.entry(r.Chain)
		if c.leading {
			continue
		}
		if !r.Heads.Latest.IsZero() {
			c.read(r.Heads, slowest(sources, r.Chain), r.Seen)
		}
		c.reason = r.Trouble
	}
	return nil
}

// Chains implements [api.Monitor].
func (m *monitor) Chains(ctx context.Context) ([]api.ChainStatus, error) {
	configured, err := m.db.Chains(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain status: %w", err)
	}
	sources, err := m.db.Sources(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain status: %w", err)
	}
	out := make([]api.ChainStatus, 0, len(configured))
	for _, c := range configured {
		out = append(out, m.chainStatus(c, slowest(sources, c.ID)))
	}
	return out, nil
}

// slowest returns the tip of the chain's source that is furthest behind.
func slowest(sources []store.Source, id chain.ID) chain.BlockRef {
	var out chain.BlockRef
	found := false
	for _, s := range sources {
		if s.Chain == id && (!found || s.AsOf.Block.Number < out.Number) {
			out, found = s.AsOf.Block, true
		}
	}
	return out
}

func (m *monitor) chainStatus(c store.Chain, indexed chain.BlockRef) api.ChainStatus {
	m.mu.Lock()
	defer m.mu.Unlock()
	news := m.entry(c.ID)
	news.name, news.explorer = c.Name, c.Explorer
	status := api.ChainStatus{ID: c.ID, Name: c.Name, Explorer: c.Explorer, Indexed: indexed, UpdatedAt: news.updated, Error: news.reason, Standby: !news.leading}
	for _, endpoint := range c.Endpoints {
		if endpoint.Public {
			status.RPC = append(status.RPC, endpoint.URL)
		}
	}
	if m.providers != nil {
		status.Providers = publicProviders(m.providers(c.ID), c.Endpoints)
	}
	if news.heads.Latest.IsZero() {
		return status
	}
	heads := news.heads
	status.Head, status.Safe, status.Final = &heads.Latest.Number, &heads.Safe, &heads.Final
	if !indexed.IsZero() {
		blocks := below(indexed.Number, heads.Latest.Number)
		seconds := below(indexed.Time, heads.Latest.Time)
		status.LagBlocks, status.LagSeconds = &blocks, &seconds
	}
	return status
}

// below returns how far a is below b, 0 if it is not.
func below(a, b uint64) uint64 {
	if a >= b {
		return 0
	}
	return b - a
}

// publicReason says in words what keeps a chain from being read. The error
// itself may name hosts and stays in the log.
func publicReason(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, chain.ErrFinalReorg):
		return "A block that was final has changed; indexing has stopped until an operator looks at it."
	case errors.Is(err, chain.ErrReorg), errors.Is(err, chain.ErrConflict):
		return "The chain moved while it was read; it is being read again."
	}
	return "The providers of this chain do not answer as they should; they are being asked again."
}

// lateAfter is how many blocks behind the head a page warns.
const lateAfter = 30

// Chain implements [page.Monitor].
func (m *monitor) Chain(id chain.ID) page.Chain {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.entry(id)
	out := page.Chain{Name: c.name, Explorer: c.explorer, Head: c.heads.Latest.Number, BlockTime: c.pace(), Reason: c.reason}
	behind := below(c.tip.Number, c.heads.Latest.Number)
	switch {
	case out.Reason != "":
		out.Late = true
	case !c.tip.IsZero() && behind > lateAfter:
		out.Late, out.Reason = true, fmt.Sprintf("The index is %d blocks behind the chain and catching up.", behind)
	}
	return out
}

// pace is the mean time between two blocks since we began to look, 0 before the
// second head.
func (c *seenChain) pace() time.Duration {
	blocks := below(c.first.Number, c.heads.Latest.Number)
	seconds := below(c.first.Time, c.heads.Latest.Time)
	if blocks == 0 {
		return 0
	}
	return time.Duration(seconds) * time.Second / time.Duration(blocks)
}

// load reads the names of the configured chains, which pages show at once, and
// what other processes know of them.
func (m *monitor) load(ctx context.Context) error {
	if _, err := m.Chains(ctx); err != nil {
		return err
	}
	return m.refresh(ctx)
}

// chainTime is the time of the newest head, or the real one before the first.
// The demo's chains live in a time of their own, and what its pages call "ago"
// is counted from there.
func (m *monitor) chainTime() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	newest := uint64(0)
	for _, c := range m.chains {
		newest = max(newest, c.heads.Latest.Time)
	}
	if newest == 0 {
		return m.now()
	}
	return time.Unix(int64(newest), 0).UTC()
}
