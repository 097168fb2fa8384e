package chain_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

// The only family of these tests has two events: a note says something, an
// introduction names a contract that belongs to the source from then on. A note
// without text does not decode, one that says "panic" makes the decoder panic.
var (
	noteTopic      = common.Hash{31: 1}
	introduceTopic = common.Hash{31: 2}
	board          = common.Address{19: 0xb0} // the contract that is followed from the start
)

type note struct{ Text string }

type introduction struct{ Of common.Address }

func (note) EventName() string         { return "note" }
func (introduction) EventName() string { return "introduction" }

func notes() chain.Families {
	return chain.Families{
		Decoders: map[string]chain.Decoder{"notes": {
			noteTopic: func(log *types.Log) (chain.Event, error) {
				switch text := string(log.Data); text {
				case "":
					return nil, errors.New("a note without text")
				case "panic":
					panic("out of range")
				default:
					return note{text}, nil
				}
			},
			introduceTopic: func(log *types.Log) (chain.Event, error) {
				return introduction{common.BytesToAddress(log.Data)}, nil
			},
		}},
		Discover: func(fact chain.Fact) []chain.Contract {
			e, ok := fact.Event.(introduction)
			if !ok {
				return nil
			}
			return []chain.Contract{{Address: e.Of, Family: "notes", Start: fact.Block}}
		},
	}
}

func noteLog(from common.Address, text string) types.Log {
	return types.Log{Address: from, Topics: []common.Hash{noteTopic}, Data: []byte(text)}
}

func introduceLog(of common.Address) types.Log {
	return types.Log{Address: board, Topics: []common.Hash{introduceTopic}, Data: of[:]}
}

// memory is a sink that holds every batch against the contract of chain.Sink
// before it takes it.
type memory struct {
	mu        sync.Mutex
	own       []chain.Contract
	tip       chain.BlockRef
	window    []chain.BlockRef
	facts     []chain.Fact
	findings  []chain.Finding
	contracts []chain.Discovery
	ranges    []span   // every batch that was taken
	commits   []uint64 // tips after commits
	rewinds   int
	repairs   []uint64 // tips after repairs

	// appending is asked before a batch is taken; it may be nil.
	appending func(chain.Batch) error
}

// span is a closed range of blocks.
type span struct{ From, To uint64 }

func newMemory(start uint64) *memory {
	return &memory{own: []chain.Contract{{Address: board, Family: "notes", Start: start}}}
}

func (m *memory) Contracts(context.Context) ([]chain.Contract, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := slices.Clone(m.own)
	for _, d := range m.contracts {
		out = append(out, d.Contract)
	}
	return out, nil
}

func (m *memory) Tip(context.Context) (chain.BlockRef, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.tip, nil
}

func (m *memory) Window(context.Context) ([]chain.BlockRef, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.window), nil
}

func (m *memory) Append(ctx context.Context, batches iter.Seq[chain.Batch]) error {
	m.mu.Lock()
	tip, window, facts, findings, contracts, ranges := m.tip, m.window, m.facts, m.findings, m.contracts, m.ranges
	m.mu.Unlock()
	for batch := range batches {
		if err := m.take(ctx, batch); err != nil {
			m.mu.Lock()
			m.tip, m.window, m.facts, m.findings, m.contracts, m.ranges = tip, window, facts, findings, contracts, ranges
			m.mu.Unlock()
			return err
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.commits = append(m.commits, m.tip.Number)
	return nil
}

func (m *memory) take(ctx context.Context, batch chain.Batch) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if m.appending != nil {
		if err := m.appending(batch); err != nil {
			return err
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.tip != batch.Parent {
		return fmt.Errorf("tip is %s: %w", m.tip, chain.ErrConflict)
	}
	if err := m.plausible(batch); err != nil {
		return fmt.Errorf("%w: %w", errImplausible, err)
	}
	from := m.own[0].Start
	if !m.tip.IsZero() {
		from = m.tip.Number + 1
	}
	m.ranges = append(m.ranges, span{from, batch.To.Number})
	m.tip = batch.To
	m.facts = append(m.facts, batch.Facts...)
	m.findings = append(m.findings, batch.Findings...)
	m.contracts = append(m.contracts, batch.Contracts...)
	if batch.Headers == nil {
		m.window = append(m.window, batch.To)
	}
	m.window = append(m.window, batch.Headers...)
	for len(m.window) > 1 && m.window[1].Number <= batch.Heads.Final {
		m.window = m.window[1:]
	}
	return nil
}

// errImplausible marks batches that no sink should be given.
var errImplausible = errors.New("implausible batch")

// plausible checks what a follower promises of a batch.
func (m *memory) plausible(batch chain.Batch) error {
	if batch.To.Number <= m.tip.Number && !m.tip.IsZero() {
		return fmt.Errorf("batch up to %s does not move the tip %s", batch.To, m.tip)
	}
	if batch.To.Number > batch.Heads.Final && uint64(len(batch.Headers)) == 0 {
		return fmt.Errorf("batch up to %s is not final and has no headers", batch.To)
	}
	hashes := map[uint64]common.Hash{batch.To.Number: batch.To.Hash}
	for _, h := range batch.Headers {
		hashes[h.Number] = h.Hash
	}
	last := chain.Position{Block: m.tip.Number, LogIndex: 1 << 31}
	for _, fact := range batch.Facts {
		if !last.Before(fact.Position) || fact.Block > batch.To.Number {
			return fmt.Errorf("fact at block %d, log %d stands out of order", fact.Block, fact.LogIndex)
		}
		if hash, known := hashes[fact.Block]; known && hash != fact.BlockHash {
			return fmt.Errorf("fact of another branch at block %d", fact.Block)
		}
		last = fact.Position
	}
	return nil
}

func (m *memory) Rewind(_ context.Context, ancestor chain.BlockRef) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !ancestor.IsZero() && !slices.Contains(m.window, ancestor) {
		return fmt.Errorf("no block %s in the window", ancestor)
	}
	m.cut(ancestor)
	return nil
}

func (m *memory) Repair(_ context.Context, above chain.BlockRef) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.cut(above)
	if !above.IsZero() {
		m.window = append(m.window, above)
	}
	m.repairs = append(m.repairs, above.Number)
	return nil
}

func (m *memory) cut(ancestor chain.BlockRef) {
	lost := func(block uint64) bool { return ancestor.IsZero() || block > ancestor.Number }
	m.rewinds++
	m.tip = ancestor
	m.window = slices.DeleteFunc(m.window, func(b chain.BlockRef) bool { return lost(b.Number) })
	m.facts = slices.DeleteFunc(m.facts, func(f chain.Fact) bool { return lost(f.Block) })
	m.findings = slices.DeleteFunc(m.findings, func(f chain.Finding) bool { return lost(f.Block) })
	m.contracts = slices.DeleteFunc(m.contracts, func(d chain.Discovery) bool { return lost(d.At.Block) })
}

// content is everything a prefix of a chain leaves behind.
type content struct {
	Tip       chain.BlockRef
	Facts     []chain.Fact
	Findings  []chain.Finding
	Contracts []chain.Discovery
}

func (m *memory) content() content {
	m.mu.Lock()
	defer m.mu.Unlock()
	return content{m.tip, copied(m.facts), copied(m.findings), copied(m.contracts)}
}

// copied returns a copy of a list, nil if it is empty.
func copied[T any](list []T) []T { return append([]T(nil), list...) }

// texts returns what the stored notes say, in order.
func (m *memory) texts() []string {
	var out []string
	for _, fact := range m.content().Facts {
		if n, ok := fact.Event.(note); ok {
			out = append(out, n.Text)
		}
	}
	return out
}

const notesChain chain.ID = 5

func follow(source chain.Source, sink chain.Sink, config chain.Config) *chain.Follower {
	config.ID = notesChain
	return chain.NewFollower(source, sink, notes(), config)
}

// step makes one step that must succeed.
func step(t testing.TB, f *chain.Follower) chain.Progress {
	t.Helper()
	p, err := f.Step(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// catchUp steps until there is nothing to do and returns the last progress.
func catchUp(t testing.TB, f *chain.Follower) chain.Progress {
	t.Helper()
	for range 1_000 {
		if p := step(t, f); p.Idle {
			return p
		}
	}
	t.Fatal("still not idle after 1,000 steps")
	return chain.Progress{}
}

// fresh returns what one undisturbed pass over a chain leaves behind.
func fresh(t testing.TB, c *chaintest.Chain, start, until uint64) content {
	t.Helper()
	sink := newMemory(start)
	catchUp(t, follow(c, sink, chain.Config{Chunk: 1 << 40, Until: until}))
	return sink.content()
}

// same compares a sink with an undisturbed pass up to the sink's tip.
func same(t testing.TB, c *chaintest.Chain, sink *memory) {
	t.Helper()
	got := sink.content()
	if got.Tip.IsZero() {
		t.Fatal("nothing is stored")
	}
	if diff := cmp.Diff(fresh(t, c, sink.own[0].Start, got.Tip.Number), got); diff != "" {
		t.Errorf("differs from a fresh pass (-want +got):\n%s", diff)
	}
}

// talk mines blocks with one note each, which names its block and branch.
func talk(c *chaintest.Chain, branch string, blocks int) {
	for range blocks {
		c.Mine(noteLog(board, fmt.Sprintf("%s%d", branch, c.Head().Number+1)))
	}
}
