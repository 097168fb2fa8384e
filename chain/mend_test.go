package chain_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/chaintest"
)

// forgetful is a source that leaves out the logs of a range until it is found
// out, after which it doubts them.
type forgetful struct {
	*chaintest.Chain
	from, to uint64
	found    bool
	findings []uint64
}

func (s *forgetful) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	logs, err := s.Chain.Logs(ctx, q)
	var out []types.Log
	for _, l := range logs {
		if s.found || l.BlockNumber < s.from || l.BlockNumber > s.to {
			out = append(out, l)
		}
	}
	return out, err
}

func (s *forgetful) doubts(n int) (uint64, int) {
	from := uint64(0)
	for _, f := range s.findings[n:] {
		if from == 0 || f < from {
			from = f
		}
	}
	return from, len(s.findings)
}

func (s *forgetful) catch(from ...uint64) {
	s.found, s.findings = true, append(s.findings, from...)
}

// What an endpoint left out before it was found to do so is read again, however
// final.
func TestBlocksInDoubtAreReadAgain(t *testing.T) {
	for name, test := range map[string]struct {
		from    []uint64
		repairs []uint64
	}{
		"from a block":      {[]uint64{30, 41}, []uint64{29}},
		"from the first":    {[]uint64{1}, []uint64{0}},
		"from below it":     {[]uint64{0}, []uint64{0}},
		"not yet read":      {[]uint64{200}, nil},
		"nothing, in doubt": {nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := chaintest.New()
			talk(c, "a", 60)
			c.SetFinal(50)
			honest := newMemory(1)
			catchUp(t, follow(c, honest, chain.Config{Chunk: 7, Until: 60}))
			source := &forgetful{Chain: c, from: 33, to: 45}
			sink := newMemory(1)
			follower := follow(source, sink, chain.Config{Chunk: 7, Until: 60, Doubts: source.doubts})
			catchUp(t, follower)
			if cmp.Equal(honest.texts(), sink.texts()) {
				t.Fatal("nothing was left out")
			}
			source.catch(test.from...)
			catchUp(t, follower)
			catchUp(t, follower)
			if diff := cmp.Diff(test.repairs, sink.repairs); diff != "" {
				t.Errorf("repairs: -want +got\n%s", diff)
			}
			if mended := cmp.Equal(honest.content(), sink.content()); mended != (test.repairs != nil) {
				t.Errorf("mended: %v", mended)
			}
		})
	}
}

// What was found before a follower was there concerns what others have read.
func TestDoubtsOfOthersAreNotMended(t *testing.T) {
	c := chaintest.New()
	talk(c, "a", 20)
	source := &forgetful{Chain: c}
	source.catch(3)
	sink := newMemory(1)
	follower := follow(source, sink, chain.Config{Chunk: 7, Until: 20, Doubts: source.doubts})
	catchUp(t, follower)
	if len(sink.repairs) != 0 {
		t.Errorf("repaired to %v", sink.repairs)
	}
}
