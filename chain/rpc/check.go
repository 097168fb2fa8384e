package rpc

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// check holds an answer against the question and puts it in order. Disorder and
// exact repetitions are mended, as they come from merging; a log that was not
// asked for, or two that exclude each other, make the whole answer worthless.
// mended says whether there was something to mend.
func (f *filter) check(logs []types.Log, from, to uint64) (out []types.Log, mended bool, err error) {
	sorted := true
	for i := range logs {
		l := &logs[i]
		if l.Removed {
			return nil, false, fmt.Errorf("log %d of block %d was removed: %w", l.Index, l.BlockNumber, chain.ErrReorg)
		}
		if l.BlockNumber < from || l.BlockNumber > to {
			return nil, false, malformed("asked for the logs of blocks %d-%d, got one of block %d", from, to, l.BlockNumber)
		}
		if f.addresses != nil && !f.addresses[l.Address] {
			return nil, false, malformed("got a log of %s, which was not asked for", l.Address)
		}
		if f.topics != nil && (len(l.Topics) == 0 || !f.topics[l.Topics[0]]) {
			return nil, false, malformed("got a log of %s with a topic that was not asked for", l.Address)
		}
		sorted = sorted && (i == 0 || byPosition(logs[i-1], *l) < 0)
	}
	if !sorted {
		slices.SortStableFunc(logs, byPosition)
		if logs, err = dedupe(logs); err != nil {
			return nil, false, err
		}
	}
	return logs, !sorted, oneBranch(logs)
}

// dedupe removes exact repetitions from sorted logs.
func dedupe(logs []types.Log) ([]types.Log, error) {
	out := logs[:1]
	for i := 1; i < len(logs); i++ {
		last := &out[len(out)-1]
		if byPosition(*last, logs[i]) != 0 {
			out = append(out, logs[i])
			continue
		}
		if last.BlockHash == logs[i].BlockHash && !sameLog(last, &logs[i]) {
			return nil, malformed("two different logs at index %d of block %d", last.Index, last.BlockNumber)
		}
		if last.BlockHash != logs[i].BlockHash {
			return nil, twoBranches(last, &logs[i])
		}
	}
	return out, nil
}

func sameLog(a, b *types.Log) bool {
	return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data) &&
		a.TxHash == b.TxHash && a.TxIndex == b.TxIndex && a.BlockTimestamp == b.BlockTimestamp
}

// oneBranch checks that sorted logs name one hash and one time for each block.
func oneBranch(logs []types.Log) error {
	for i := 1; i < len(logs); i++ {
		a, b := &logs[i-1], &logs[i]
		if a.BlockNumber != b.BlockNumber {
			continue
		}
		if a.BlockHash != b.BlockHash {
			return twoBranches(a, b)
		}
		if a.BlockTimestamp != b.BlockTimestamp {
			return malformed("two times for block %d", a.BlockNumber)
		}
	}
	return nil
}

func twoBranches(a, b *types.Log) error {
	return fmt.Errorf("block %d is %s for one log and %s for another: %w", a.BlockNumber, a.BlockHash, b.BlockHash, chain.ErrReorg)
}
