package chain_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

// Twenty blocks of which ten are final: reorgs of every depth down to the final
// block, to branches that are shorter than, as long as and longer than the old.
func TestReorgInTheWindowIsRolledBackAndReadAgain(t *testing.T) {
	for depth := uint64(1); depth <= 10; depth++ {
		for _, grown := range []int{-1, 0, 3} {
			t.Run(fmt.Sprintf("depth %d, length %+d", depth, grown), func(t *testing.T) {
				c := chaintest.New()
				talk(c, "old", 20)
				c.SetFinal(10)
				sink := newMemory(1)
				f := follow(c, sink, chain.Config{Chunk: 4})
				catchUp(t, f)
				old := sink.content()

				c.Fork(20 - depth)
				talk(c, "new", int(depth)+grown)
				p := step(t, f)
				if p.Rewound != depth || p.Tip != c.Block(20-depth) || p.Idle {
					// A shorter branch may be a prefix of what both share.
					if head := c.Head(); head.Number != 20-depth {
						t.Errorf("first step: %+v", p)
					}
				}
				if head := c.Head(); head.Number == 20-depth {
					if !p.Idle || sink.tip != old.Tip {
						t.Errorf("a provider that is only behind: %+v", p)
					}
					return
				}
				if got := sink.texts(); len(got) != int(20-depth) {
					t.Errorf("after the rewind: %v", got)
				}
				if p := catchUp(t, f); p.Tip != c.Head() || sink.rewinds != 1 {
					t.Errorf("%+v after %d rewinds", p, sink.rewinds)
				}
				same(t, c, sink)
			})
		}
	}
}

func TestReorgBelowTheFinalBlockStopsAndLosesNothing(t *testing.T) {
	c := chaintest.New()
	talk(c, "old", 20)
	c.SetFinal(10)
	before := c.Branch()
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{Chunk: 4})
	catchUp(t, f)
	stored := sink.content()

	c.Fork(9)
	talk(c, "new", 15)
	c.SetFinal(10)
	for range 2 {
		_, err := f.Step(t.Context())
		if !errors.Is(err, chain.ErrFinalReorg) || !strings.Contains(err.Error(), "none of the 11 stored blocks of eip155:5 down to 10 (0x") {
			t.Errorf("%v", err)
		}
		if err := f.Backfill(t.Context(), nil); !errors.Is(err, chain.ErrFinalReorg) {
			t.Errorf("backfill: %v", err)
		}
		if diff := cmp.Diff(stored, sink.content()); diff != "" {
			t.Errorf("the sink changed:\n%s", diff)
		}
	}

	// The provider comes to its senses.
	c.Switch(before)
	talk(c, "old", 2)
	catchUp(t, f)
	same(t, c, sink)
}

// A contract so young that none of its blocks is final: a reorg below its first
// block undoes nothing final, so reading starts over.
func TestReorgOfEverythingThatWasReadStartsOver(t *testing.T) {
	c := chaintest.New()
	talk(c, "old", 10)
	c.SetFinal(3)
	sink := newMemory(6)
	f := follow(c, sink, chain.Config{Chunk: 2})
	catchUp(t, f)
	c.Fork(4)
	talk(c, "new", 9)
	if p := step(t, f); p.Rewound != 5 || !p.Tip.IsZero() || p.Idle {
		t.Errorf("%+v", p)
	}
	if diff := cmp.Diff(content{}, sink.content()); diff != "" {
		t.Errorf("left behind:\n%s", diff)
	}
	catchUp(t, f)
	same(t, c, sink)

	// Once its first block is final, nothing below may change any more.
	c.SetFinal(6)
	talk(c, "new", 1)
	catchUp(t, f)
	c.Fork(5)
	talk(c, "newer", 12)
	c.SetFinal(6)
	if _, err := f.Step(t.Context()); !errors.Is(err, chain.ErrFinalReorg) {
		t.Errorf("%v", err)
	}
}

func TestIntroducedContractLeavesWithTheBlockThatIntroducedIt(t *testing.T) {
	wing := common.Address{1}
	c := chaintest.New()
	talk(c, "a", 3)
	c.Mine(introduceLog(wing), noteLog(wing, "of the wing"))
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{})
	catchUp(t, f)
	c.Fork(3)
	c.Mine(noteLog(wing, "of nobody's wing"))
	c.Mine()
	catchUp(t, f)
	if len(sink.contracts) != 0 {
		t.Errorf("contracts: %+v", sink.contracts)
	}
	same(t, c, sink)
}

func TestProviderThatFallsBackIsWaitedFor(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 20)
	c.SetFinal(10)
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{})
	catchUp(t, f)
	stored := sink.content()
	// Into the window, to the final block, and below everything that is kept.
	for _, lag := range []uint64{1, 9, 10, 11, 20} {
		c.Lag(lag)
		p := step(t, f)
		if !p.Idle || p.Done || p.Rewound != 0 || p.Tip != stored.Tip {
			t.Errorf("%d blocks behind: %+v", lag, p)
		}
		if err := f.Backfill(t.Context(), nil); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(stored, sink.content()); diff != "" {
			t.Errorf("%d blocks behind: the sink changed:\n%s", lag, diff)
		}
	}
	c.Heal()
	talk(c, "a", 3)
	catchUp(t, f)
	if sink.rewinds != 0 {
		t.Errorf("%d rewinds", sink.rewinds)
	}
	same(t, c, sink)
}

// The chain moves in the middle of a step, between each pair of its calls.
func TestReorgWithinAStepIsSettledByTheNext(t *testing.T) {
	for _, at := range []chaintest.Method{chaintest.Headers, chaintest.Logs} {
		for _, depth := range []uint64{1, 2, 4} {
			c := chaintest.New()
			talk(c, "old", 10)
			sink := newMemory(1)
			f := follow(c, sink, chain.Config{})
			catchUp(t, f)
			talk(c, "old", 2)
			stored := sink.content()
			c.Before(at, func() {
				c.Fork(12 - depth)
				talk(c, "new", int(depth)+1)
			})
			_, err := f.Step(t.Context())
			if err != nil && !errors.Is(err, chain.ErrReorg) {
				t.Errorf("%s, depth %d: %v", at, depth, err)
			}
			if err != nil {
				if diff := cmp.Diff(stored, sink.content()); diff != "" {
					t.Errorf("%s, depth %d: a failed step changed the sink:\n%s", at, depth, diff)
				}
			}
			catchUp(t, f)
			same(t, c, sink)
		}
	}
}

// lying is a source that changes right answers.
type lying struct {
	*chaintest.Chain
	headers func([]chain.BlockRef)
	logs    func([]types.Log)
}

func (l *lying) Headers(ctx context.Context, from, to uint64) ([]chain.BlockRef, error) {
	out, err := l.Chain.Headers(ctx, from, to)
	if l.headers != nil {
		l.headers(out)
	}
	return out, err
}

func (l *lying) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	out, err := l.Chain.Logs(ctx, q)
	if l.logs != nil {
		l.logs(out)
	}
	return out, err
}

// Whatever a provider mixes up, what is stored is of one branch.
func TestAnswersOfTwoBranchesAreNotStored(t *testing.T) {
	other := common.Hash{0xee}
	last := func(logs []types.Log) { logs[len(logs)-1].BlockHash = other }
	for name, test := range map[string]struct {
		final uint64
		lie   lying
	}{
		"log of another hash than its header":                  {0, lying{logs: last}},
		"log of another hash than the header of a final range": {9, lying{logs: last}},
		"headers that are not linked":                          {0, lying{headers: func(h []chain.BlockRef) { h[len(h)-1].Parent = other }}},
		"headers that do not follow the stored tip": {0, lying{headers: func(h []chain.BlockRef) {
			if len(h) > 1 { // not when the tip is looked for
				h[0].Parent = other
			}
		}}},
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.New()
			talk(c, "a", 5)
			sink := newMemory(1)
			catchUp(t, follow(c, sink, chain.Config{}))
			stored := sink.content()
			talk(c, "a", 4)
			c.SetFinal(test.final)
			test.lie.Chain = c
			_, err := follow(&test.lie, sink, chain.Config{}).Step(t.Context())
			if !errors.Is(err, chain.ErrReorg) {
				t.Errorf("%v", err)
			}
			if diff := cmp.Diff(stored, sink.content()); diff != "" {
				t.Errorf("the sink changed:\n%s", diff)
			}
			catchUp(t, follow(c, sink, chain.Config{}))
			same(t, c, sink)
		})
	}
}

// Any knobs and any history end in what one undisturbed pass would leave. The
// one thing that a follower must have seen for that is a fork below everything
// it has read: if the other branch is final by the time it looks, it stops.
func TestAnyPathEndsInTheSameContent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := rapid.Uint64Range(1, 5).Draw(t, "start")
		s := &story{Chain: chaintest.New(), t: t, start: start}
		sink := newMemory(start)
		f := func() *chain.Follower {
			return follow(s, sink, chain.Config{
				Chunk:    rapid.Uint64Range(1, 9).Draw(t, "chunk"),
				Parallel: rapid.IntRange(1, 4).Draw(t, "parallel"),
			})
		}
		s.mine()
		for range rapid.IntRange(1, 25).Draw(t, "deeds") {
			switch rapid.SampledFrom([]string{"mine", "mine", "fork", "finalise", "step", "step", "step", "backfill", "fail", "lag", "moving"}).Draw(t, "deed") {
			case "mine":
				s.mine()
			case "fork":
				s.fork()
			case "finalise":
				if s.uprooted {
					s.Heal()
					s.settle(f(), sink)
				}
				s.finalise()
			case "step":
				s.tolerate(stepOf(f()))
			case "backfill":
				s.tolerate(f().Backfill(context.Background(), nil))
			case "fail":
				s.FailNext(rapid.IntRange(1, 4).Draw(t, "failures"), errAway)
			case "lag":
				s.Lag(rapid.Uint64Range(0, 6).Draw(t, "lag"))
			case "moving":
				s.Before(rapid.SampledFrom([]chaintest.Method{chaintest.Heads, chaintest.Headers, chaintest.Logs}).Draw(t, "before"), s.fork)
				s.tolerate(stepOf(f()))
			}
		}
		s.Heal()
		s.settle(f(), sink)
		got := sink.content()
		want := newMemory(start)
		s.settle(follow(s, want, chain.Config{Chunk: 1 << 40}), want)
		if diff := cmp.Diff(want.content(), got); diff != "" {
			t.Fatalf("differs from a fresh pass (-want +got):\n%s", diff)
		}
	})
}

var errAway = errors.New("away")

func stepOf(f *chain.Follower) error {
	_, err := f.Step(context.Background())
	return err
}

// story is a chain with random contents that only undoes what is not final.
type story struct {
	*chaintest.Chain
	t        *rapid.T
	start    uint64 // first block that is read
	final    uint64 // newest block that was ever final
	uprooted bool   // a fork undid the first block since the follower caught up
}

// mine adds up to eight blocks with notes, garbage and introductions.
func (s *story) mine() {
	wings := []common.Address{{1}, {2}, {3}}
	for range rapid.IntRange(1, 8).Draw(s.t, "blocks") {
		var logs []types.Log
		for range rapid.IntRange(0, 3).Draw(s.t, "logs") {
			wing := rapid.SampledFrom(wings).Draw(s.t, "wing")
			logs = append(logs, rapid.SampledFrom([]types.Log{
				noteLog(board, "board"), noteLog(wing, "wing"), noteLog(board, ""), noteLog(wing, "panic"), introduceLog(wing),
			}).Draw(s.t, "log"))
		}
		s.Mine(logs...)
	}
}

// fork leaves the branch anywhere above the final block.
func (s *story) fork() {
	ancestor := rapid.Uint64Range(s.final, s.Head().Number).Draw(s.t, "ancestor")
	s.uprooted = s.uprooted || ancestor < s.start
	s.Fork(ancestor)
	s.mine()
}

func (s *story) finalise() {
	s.final = rapid.Uint64Range(s.final, s.Head().Number).Draw(s.t, "final")
	s.SetFinal(s.final)
}

// tolerate accepts the errors that a follower's owner answers with another step.
func (s *story) tolerate(err error) {
	if errors.Is(err, chain.ErrFinalReorg) || errors.Is(err, errImplausible) {
		s.t.Fatal(err)
	}
}

func (s *story) settle(f *chain.Follower, sink *memory) {
	for range 1_000 {
		p, err := f.Step(context.Background())
		if err != nil {
			s.t.Fatal(err)
		}
		if p.Idle && p.Tip == s.Head() {
			s.uprooted = false
			return
		}
		if p.Idle {
			s.mine() // a branch that is too short is waited for
		}
	}
	s.t.Fatalf("never idle; tip %s", sink.tip)
}
