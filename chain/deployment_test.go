package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// history is a chain on which one contract was deployed, as a provider sees it
// that keeps the states of some blocks only.
type history struct {
	head     uint64
	deployed uint64
	firstLog uint64 // 0: none
	kept     uint64 // first block whose state is kept
	broken   error  // what every answer about code is instead

	probes, ranges int
}

func (h *history) ref(number uint64) chain.BlockRef {
	return chain.BlockRef{Number: number, Hash: common.BigToHash(common.Big1)}
}

func (h *history) Code(_ context.Context, _ common.Address, at chain.BlockRef) ([]byte, error) {
	h.probes++
	switch {
	case h.broken != nil:
		return nil, h.broken
	case at.Number < h.kept:
		return nil, fmt.Errorf("missing trie node: %w", chain.ErrNoHistory)
	case at.Number < h.deployed:
		return nil, nil
	}
	return []byte{1}, nil
}

func (h *history) Call(context.Context, chain.Call, chain.BlockRef) ([]byte, error) {
	return nil, errors.New("not asked for")
}

func (h *history) Storage(context.Context, common.Address, common.Hash, chain.BlockRef) (common.Hash, error) {
	return common.Hash{}, errors.New("not asked for")
}

func (h *history) Heads(context.Context) (chain.Heads, error) {
	return chain.Heads{Latest: h.ref(h.head)}, nil
}

func (h *history) Headers(_ context.Context, from, to uint64) ([]chain.BlockRef, error) {
	if from != to {
		return nil, errors.New("more than one header")
	}
	return []chain.BlockRef{h.ref(from)}, nil
}

func (h *history) Logs(_ context.Context, q chain.LogQuery) ([]types.Log, error) {
	h.ranges++
	if q.To-q.From >= 10_000 || q.To > h.head {
		return nil, fmt.Errorf("range %d-%d", q.From, q.To)
	}
	var logs []types.Log
	for _, number := range []uint64{h.firstLog, h.firstLog + 5} {
		if h.firstLog > 0 && number >= q.From && number <= q.To {
			logs = append(logs, types.Log{BlockNumber: number})
		}
	}
	return logs, nil
}

func (h *history) find() (uint64, error) {
	return chain.DeploymentBlock(context.Background(), h, h, common.Address{1}, h.ref(h.head))
}

func TestDeploymentBlockIsExactWithAllStates(t *testing.T) {
	const head = 1_000_003
	for _, deployed := range []uint64{0, 1, 2, 499_999, 500_000, 500_001, head - 1, head} {
		h := &history{head: head, deployed: deployed}
		got, err := h.find()
		if err != nil || got != deployed {
			t.Errorf("deployed at %d: found %d, %v", deployed, got, err)
		}
		if limit := bits.Len64(head) + 1; h.probes > limit || h.ranges > 0 {
			t.Errorf("%d probes and %d ranges, want at most %d probes", h.probes, h.ranges, limit)
		}
	}
	small := &history{head: 0}
	if got, err := small.find(); err != nil || got != 0 {
		t.Errorf("on a chain of one block: %d, %v", got, err)
	}
}

func TestDeploymentBlockWithoutOldStates(t *testing.T) {
	for _, test := range []struct {
		name                string
		deployed, log, kept uint64
		want                uint64
		wantRanges          int
	}{
		{"deployed after the oldest state", 90_000, 90_001, 80_000, 90_000, 0},
		{"deployed with the oldest state", 80_000, 80_000, 80_000, 80_000, 9},
		{"first log before the oldest state", 33_333, 34_567, 80_000, 34_567, 4},
		{"first log of a range's last block", 9_999, 9_999, 80_000, 9_999, 1},
		{"first log of a range's first block", 10_000, 10_000, 80_000, 10_000, 2},
		{"first log long after the oldest state", 10, 95_000, 80_000, 80_000, 9},
		{"no log at all", 10, 0, 80_000, 80_000, 9},
		{"no state at all", 10, 12_345, 200_000, 12_345, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := &history{head: 100_000, deployed: test.deployed, firstLog: test.log, kept: test.kept}
			got, err := h.find()
			if err != nil || got != test.want {
				t.Errorf("found %d, %v; want %d", got, err, test.want)
			}
			if h.ranges != test.wantRanges {
				t.Errorf("%d ranges of logs, want %d", h.ranges, test.wantRanges)
			}
		})
	}
}

func TestDeploymentBlockOfNothingIsAnError(t *testing.T) {
	h := &history{head: 100, deployed: 101}
	if got, err := h.find(); !errors.Is(err, chain.ErrNoCode) {
		t.Errorf("found %d, %v", got, err)
	}
}

func TestDeploymentBlockDoesNotGuessWhenTheProviderFails(t *testing.T) {
	away := errors.New("away")
	h := &history{head: 100, broken: away}
	if got, err := h.find(); !errors.Is(err, away) {
		t.Errorf("found %d, %v", got, err)
	}
}
