package chain_test

import (
	"context"
	"errors"
	"iter"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

// staggered is a source whose first range of logs is answered last: after the
// given number of others were asked for.
type staggered struct {
	*chaintest.Chain
	first, others uint64
	release       chan struct{}

	mu       sync.Mutex
	asked    uint64
	finished []uint64 // first blocks of the ranges in the order of their answers
}

func (s *staggered) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	if q.From == s.first {
		select {
		case <-s.release:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	logs, err := s.Chain.Logs(ctx, q)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.finished = append(s.finished, q.From)
	if q.From != s.first {
		if s.asked++; s.asked == s.others {
			close(s.release)
		}
	}
	return logs, err
}

func TestBackfillCommitsParallelRangesInOrder(t *testing.T) {
	const parallel = 4
	c := chaintest.New()
	talk(c, "a", 100)
	c.SetFinal(90)
	source := &staggered{Chain: c, first: 1, others: parallel - 1, release: make(chan struct{})}
	sink := newMemory(1)
	var tips []uint64
	err := follow(source, sink, chain.Config{Chunk: 7, Parallel: parallel, Batch: 1}).Backfill(t.Context(), func(p chain.Progress) error {
		tips = append(tips, p.Tip.Number)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	// The first range was ready after all others that may be under way with it,
	// and none beyond those was fetched before it was committed.
	if at := source.finished[parallel-1]; at != 1 {
		t.Errorf("ranges were answered in the order %v", source.finished)
	}
	if diff := cmp.Diff([]uint64{7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 90}, tips); diff != "" {
		t.Errorf("tips (-want +got):\n%s", diff)
	}
	same(t, c, sink)
}

func TestBackfillReadsWhatIsFinalOnly(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 20)
	c.SetFinal(12)
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{Chunk: 5, Batch: 1})
	if err := f.Backfill(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]span{{1, 5}, {6, 10}, {11, 12}}, sink.ranges); diff != "" {
		t.Error(diff)
	}
	requests := c.Calls()[chaintest.Logs]
	if err := f.Backfill(t.Context(), nil); err != nil || c.Calls()[chaintest.Logs] != requests {
		t.Errorf("a second backfill read on: %v, %v", c.Calls(), err)
	}
	catchUp(t, f)
	same(t, c, sink)
}

func TestBackfillKeepsUntil(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 20)
	c.SetFinal(18)
	sink := newMemory(1)
	if err := follow(c, sink, chain.Config{Chunk: 4, Until: 10}).Backfill(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if sink.tip != c.Block(10) {
		t.Errorf("tip is %s", sink.tip)
	}
}

// A backfill that ends half-way, for whatever reason, leaves a prefix behind,
// from which the next one goes on.
func TestBackfillThatEndsHalfWayLeavesAPrefix(t *testing.T) {
	broken := errors.New("broken")
	for name, test := range map[string]struct {
		// end makes the backfill end once the sink has taken two ranges.
		end  func(c *chaintest.Chain, cancel func()) error
		want error
	}{
		"cancelled":       {func(_ *chaintest.Chain, cancel func()) error { cancel(); return nil }, context.Canceled},
		"report refuses":  {func(*chaintest.Chain, func()) error { return broken }, broken},
		"source fails":    {func(c *chaintest.Chain, _ func()) error { c.FailNext(1, broken); return nil }, broken},
		"sink in between": {func(*chaintest.Chain, func()) error { return nil }, chain.ErrConflict},
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.New()
			talk(c, "a", 200)
			c.SetFinal(200)
			sink := newMemory(1)
			f := follow(c, sink, chain.Config{Chunk: 5, Parallel: 3, Batch: 1})
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			err := f.Backfill(ctx, func(chain.Progress) error {
				if len(sink.ranges) != 2 {
					return nil
				}
				if errors.Is(test.want, chain.ErrConflict) {
					step(t, f) // another writer takes the next range
				}
				return test.end(c, cancel)
			})
			if !errors.Is(err, test.want) {
				t.Fatalf("%v, want %v", err, test.want)
			}
			if n := sink.tip.Number; n < 10 || n >= 200 {
				t.Errorf("ended at block %d", n)
			}
			same(t, c, sink)
			if err := f.Backfill(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
			if sink.tip != c.Head() {
				t.Errorf("second backfill ended at %s", sink.tip)
			}
			same(t, c, sink)
		})
	}
}

func TestBackfillStartsAgainForAnIntroducedContract(t *testing.T) {
	wing := common.Address{1}
	c := chaintest.New()
	talk(c, "a", 4)
	c.Mine(introduceLog(wing))
	for range 10 {
		c.Mine(noteLog(wing, "of the wing"), noteLog(board, "of the board"))
	}
	c.SetFinal(15)
	sink := newMemory(1)
	if err := follow(c, sink, chain.Config{Chunk: 2, Parallel: 4}).Backfill(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if n := len(sink.texts()); n != 4+20 {
		t.Errorf("%d notes, want 24", n)
	}
	same(t, c, sink)
}

func TestBackfillLeavesAForkToAStep(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 10)
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{})
	catchUp(t, f)
	c.Fork(7)
	talk(c, "b", 10)
	c.SetFinal(15)
	if err := f.Backfill(t.Context(), nil); err != nil || sink.tip.Number != 10 {
		t.Errorf("tip %s, %v", sink.tip, err)
	}
	catchUp(t, f)
	same(t, c, sink)
}

// slow is a sink that begins its first commit only when it is told to.
type slow struct {
	*memory
	once    sync.Once
	release chan struct{}
}

func (s *slow) Append(ctx context.Context, batches iter.Seq[chain.Batch]) error {
	s.once.Do(func() { <-s.release })
	return s.memory.Append(ctx, batches)
}

// counting tells when so many queries for logs have been answered.
type counting struct {
	*chaintest.Chain
	mu   sync.Mutex
	left int
	done chan struct{}
}

func (s *counting) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	logs, err := s.Chain.Logs(ctx, q)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.left--; s.left == 0 {
		close(s.done)
	}
	return logs, err
}

func TestRangesThatWaitForASlowSinkAreCommittedTogether(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 100)
	c.SetFinal(100)
	// A range has ten notes, and 60 in memory are enough to begin no more of them.
	// The sink holds up the first commit until six ranges are there: it takes three
	// of them, the next one the other three at least.
	source := &counting{Chain: c, left: 6, done: make(chan struct{})}
	sink := &slow{memory: newMemory(1), release: make(chan struct{})}
	go func() { <-source.done; close(sink.release) }()
	err := follow(source, sink, chain.Config{Chunk: 10, Parallel: 1, Batch: 30}).Backfill(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(sink.ranges) != 10 || sink.commits[0] != 30 {
		t.Errorf("%d ranges were committed up to %v, want 30 first", len(sink.ranges), sink.commits)
	}
	same(t, c, sink.memory)
}
