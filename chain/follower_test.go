package chain_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

func TestStepsReadOneRangeEachAndNeverAcrossFinality(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 12)
	c.SetFinal(8)
	sink := newMemory(2)
	f := follow(c, sink, chain.Config{Chunk: 5})
	if p := catchUp(t, f); p.Done {
		t.Error("done, though it follows the head")
	}
	if diff := cmp.Diff([]span{{2, 6}, {7, 8}, {9, 12}}, sink.ranges); diff != "" {
		t.Errorf("ranges (-want +got):\n%s", diff)
	}
	// One per range, and one before each but the first: is the tip still there?
	if calls := c.Calls(); calls[chaintest.Headers] != 5 || calls[chaintest.Logs] != 3 {
		t.Errorf("%v requests, want 5 for headers and 3 for logs", calls)
	}
	same(t, c, sink)
}

func TestHeadIsFollowed(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 3)
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{})
	catchUp(t, f)
	for i := range 4 {
		talk(c, "b", 1)
		p := step(t, f)
		if p.Idle || p.Facts != 1 || p.Tip != c.Head() || p.Heads.Latest != c.Head() || p.Rewound != 0 {
			t.Errorf("block %d: %+v", i, p)
		}
		if p := step(t, f); !p.Idle {
			t.Errorf("block %d was read twice: %+v", i, p)
		}
	}
	same(t, c, sink)
}

func TestEmptyBlocksMoveTheTip(t *testing.T) {
	c := chaintest.New()
	c.MineEmpty(30)
	c.SetFinal(20)
	sink := newMemory(1)
	p := catchUp(t, follow(c, sink, chain.Config{Chunk: 7}))
	if p.Tip != c.Head() || p.Facts != 0 {
		t.Errorf("%+v", p)
	}
	if got := sink.content(); got.Facts != nil || got.Findings != nil {
		t.Errorf("facts of empty blocks: %+v", got)
	}
}

func TestNothingIsReadBeforeTheFirstContractStarts(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 4)
	sink := newMemory(5)
	f := follow(c, sink, chain.Config{})
	if p := step(t, f); !p.Idle || c.Calls()[chaintest.Logs] != 0 {
		t.Errorf("%+v after %v", p, c.Calls())
	}
	talk(c, "a", 1)
	catchUp(t, f)
	if diff := cmp.Diff([]string{"a5"}, sink.texts()); diff != "" {
		t.Error(diff)
	}
}

func TestWithoutContractsNothingIsRead(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 4)
	p, err := follow(c, &memory{}, chain.Config{}).Step(t.Context())
	if err != nil || !p.Idle {
		t.Errorf("%+v, %v", p, err)
	}
}

func TestUntilIsTheLastBlock(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 9)
	sink := newMemory(1)
	p := catchUp(t, follow(c, sink, chain.Config{Chunk: 2, Until: 7}))
	if !p.Done || p.Tip != c.Block(7) {
		t.Errorf("%+v", p)
	}
	same(t, c, sink)
}

func TestFamilyWithoutDecoderIsAnError(t *testing.T) {
	c := chaintest.New()
	c.Mine()
	sink := newMemory(1)
	sink.own[0].Family = "unheard-of"
	_, err := follow(c, sink, chain.Config{}).Step(t.Context())
	if err == nil || !strings.Contains(err.Error(), `no decoder for family "unheard-of"`) {
		t.Errorf("%v", err)
	}
}

func TestLogsOfOthersAreIgnored(t *testing.T) {
	c := chaintest.New()
	stranger := common.Address{1}
	c.Mine(noteLog(stranger, "not ours"), noteLog(board, "ours"),
		types.Log{Address: board, Topics: []common.Hash{{9}}, Data: []byte("another event")}, types.Log{Address: board})
	sink := newMemory(1)
	catchUp(t, follow(c, sink, chain.Config{}))
	if diff := cmp.Diff([]string{"ours"}, sink.texts()); diff != "" || sink.findings != nil {
		t.Errorf("%s, findings %v", diff, sink.findings)
	}
}

func TestGarbageBecomesAFindingAndTheRestGoesOn(t *testing.T) {
	c := chaintest.New()
	empty := noteLog(board, "")
	empty.Topics = append(empty.Topics, common.Hash{7})
	c.Mine(noteLog(board, "before"), empty, noteLog(board, "panic"), noteLog(board, "after"))
	sink := newMemory(1)
	catchUp(t, follow(c, sink, chain.Config{}))
	if diff := cmp.Diff([]string{"before", "after"}, sink.texts()); diff != "" {
		t.Error(diff)
	}
	if len(sink.findings) != 2 {
		t.Fatalf("findings: %+v", sink.findings)
	}
	for i, want := range []string{"notes: a note without text", "notes: decoder panicked: out of range"} {
		f := sink.findings[i]
		if f.Kind != chain.FindingUndecodable || f.Detail != want || f.Block != 1 || int(f.LogIndex) != i+1 || f.BlockHash != c.Head().Hash {
			t.Errorf("finding %d: %+v", i, f)
		}
	}
	// The raw log is kept: number of topics, topics, data.
	want := append(append([]byte{2}, noteTopic[:]...), common.Hash{7}.Bytes()...)
	if diff := cmp.Diff(want, sink.findings[0].Raw); diff != "" {
		t.Errorf("raw log: %s", diff)
	}
	if got := string(sink.findings[1].Raw[33:]); got != "panic" {
		t.Errorf("data of the raw log: %q", got)
	}
}

// Errors of the source, in whichever call they happen, leave the sink as it was;
// the next step goes on from there.
func TestSourceErrorThenRecovery(t *testing.T) {
	broken := errors.New("connection reset")
	for call := range 3 {
		for _, final := range []uint64{0, 6} {
			c := chaintest.New()
			talk(c, "a", 6)
			c.SetFinal(final)
			sink := newMemory(1)
			f := follow(c, sink, chain.Config{Chunk: 4})
			step(t, f)
			before := sink.content()
			c.Before([]chaintest.Method{chaintest.Heads, chaintest.Headers, chaintest.Logs}[call], func() { c.FailNext(1, broken) })
			// The failure hits the call after the one that arms it.
			_, err := f.Step(t.Context())
			if call == 2 {
				// Logs is a step's last call: the next step fails at its first.
				if err != nil {
					t.Fatal(err)
				}
				before = sink.content()
				_, err = f.Step(t.Context())
			}
			if !errors.Is(err, broken) {
				t.Fatalf("call %d: %v", call, err)
			}
			if diff := cmp.Diff(before, sink.content()); diff != "" {
				t.Errorf("call %d: a failed step changed the sink:\n%s", call, diff)
			}
			catchUp(t, f)
			same(t, c, sink)
		}
	}
}

func TestErrorsSayWhatWasRead(t *testing.T) {
	broken := errors.New("broken")
	for method, want := range map[chaintest.Method]string{
		chaintest.Heads:   "read heads of eip155:5: broken",
		chaintest.Headers: "read headers 1-3: broken",
		chaintest.Logs:    "read logs 1-3: broken",
	} {
		c := chaintest.New()
		talk(c, "a", 3)
		_, err := follow(&failing{c, method, broken}, newMemory(1), chain.Config{}).Step(t.Context())
		if err == nil || err.Error() != want || !errors.Is(err, broken) {
			t.Errorf("%s: %v, want %s", method, err, want)
		}
	}
}

// failing is a source of which one method always fails.
type failing struct {
	*chaintest.Chain
	method chaintest.Method
	err    error
}

func (f *failing) Heads(ctx context.Context) (chain.Heads, error) {
	if f.method == chaintest.Heads {
		return chain.Heads{}, f.err
	}
	return f.Chain.Heads(ctx)
}

func (f *failing) Headers(ctx context.Context, from, to uint64) ([]chain.BlockRef, error) {
	if f.method == chaintest.Headers {
		return nil, f.err
	}
	return f.Chain.Headers(ctx, from, to)
}

func (f *failing) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	if f.method == chaintest.Logs {
		return nil, f.err
	}
	return f.Chain.Logs(ctx, q)
}

func TestSinkErrorLosesNothing(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 6)
	sink := newMemory(1)
	f := follow(c, sink, chain.Config{Chunk: 2})
	step(t, f)
	full := errors.New("disk full")
	sink.appending = func(chain.Batch) error { return full }
	if _, err := f.Step(t.Context()); !errors.Is(err, full) || !strings.HasPrefix(err.Error(), "append up to 4 (0x") {
		t.Errorf("%v", err)
	}
	sink.appending = nil
	catchUp(t, f)
	same(t, c, sink)
}

// Two writers on one sink: the slower one must not store what the other did.
func TestTipMovedByAnotherWriterIsAConflict(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 6)
	sink := newMemory(1)
	one, two := follow(c, sink, chain.Config{Chunk: 3}), follow(c, sink, chain.Config{Chunk: 2})
	c.Before(chaintest.Logs, func() { step(t, two) })
	if _, err := one.Step(t.Context()); !errors.Is(err, chain.ErrConflict) {
		t.Errorf("%v", err)
	}
	catchUp(t, one)
	same(t, c, sink)
}

func TestIntroducedContractIsReadFromTheIntroductionOn(t *testing.T) {
	wing, wingOfWing := common.Address{1}, common.Address{2}
	second := introduceLog(wingOfWing)
	second.Address = wing
	c := chaintest.New()
	c.Mine(noteLog(wing, "too early"))
	c.Mine(noteLog(wing, "in the same block, before"), introduceLog(wing), noteLog(board, "ours"), noteLog(wing, "in the same block, after"))
	c.Mine(second, noteLog(wingOfWing, "from the second"))
	talk(c, "a", 3)
	c.Mine(introduceLog(wing), noteLog(wing, "late"))
	want := []string{"in the same block, before", "ours", "in the same block, after", "from the second", "a4", "a5", "a6", "late"}
	for _, final := range []uint64{0, 7} {
		for _, chunk := range []uint64{100, 1, 2} {
			c.SetFinal(final)
			sink := newMemory(1)
			f := follow(c, sink, chain.Config{Chunk: chunk, Parallel: 3})
			if err := f.Backfill(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
			catchUp(t, f)
			if diff := cmp.Diff(want, sink.texts()); diff != "" {
				t.Errorf("final %d, chunks of %d (-want +got):\n%s", final, chunk, diff)
			}
			if len(sink.contracts) != 2 || sink.contracts[0].Start != 2 || sink.contracts[1].Start != 3 {
				t.Errorf("contracts: %+v", sink.contracts)
			}
		}
	}
}

func TestCancelledStepStoresNothing(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 3)
	for _, method := range []chaintest.Method{chaintest.Heads, chaintest.Headers, chaintest.Logs} {
		sink := newMemory(1)
		ctx, cancel := context.WithCancel(t.Context())
		c.Before(method, cancel)
		if _, err := follow(c, sink, chain.Config{}).Step(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", method, err)
		}
		if got := sink.content(); !got.Tip.IsZero() || got.Facts != nil {
			t.Errorf("%s: stored %+v", method, got)
		}
	}
}

// short is a source that leaves out the last header of a range.
type short struct{ *chaintest.Chain }

func (s short) Headers(ctx context.Context, from, to uint64) ([]chain.BlockRef, error) {
	headers, err := s.Chain.Headers(ctx, from, to)
	return headers[:len(headers)-1], err
}

func TestMissingHeadersAreAnError(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 4)
	for final, want := range map[uint64]string{0: "1-4: got 3", 3: "3-3: got 0"} {
		c.SetFinal(final)
		sink := newMemory(1)
		_, err := follow(short{c}, sink, chain.Config{}).Step(t.Context())
		if err == nil || !strings.Contains(err.Error(), want) || !sink.tip.IsZero() {
			t.Errorf("%v, tip %s", err, sink.tip)
		}
	}
}
