package governance_test

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/governance"
)

// counter knows the votes of all timepoints before now, or fails.
type counter struct {
	now uint64
	err error
}

func (c counter) Call(_ context.Context, call chain.Call, _ chain.BlockRef) ([]byte, error) {
	if c.err != nil {
		return nil, c.err
	}
	if binary.BigEndian.Uint64(call.Data[len(call.Data)-8:]) >= c.now {
		return nil, &chain.RevertError{}
	}
	return make([]byte, 32), nil
}

func (counter) Code(context.Context, common.Address, chain.BlockRef) ([]byte, error) { return nil, nil }

func (counter) Storage(context.Context, common.Address, common.Hash, chain.BlockRef) (common.Hash, error) {
	return common.Hash{}, nil
}

func TestContractsThatCountSecondsAreKnownByWhatTheyKnow(t *testing.T) {
	at := chain.BlockRef{Number: 20_000_000, Time: 1_700_000_000}
	for name, c := range map[string]struct {
		counter counter
		at      chain.BlockRef
		want    bool
	}{
		"seconds":          {counter{now: at.Time}, at, true},
		"blocks":           {counter{now: at.Number}, at, false},
		"answers anything": {counter{now: 1 << 63}, at, false},
		"answers nothing":  {counter{}, at, false},
		"no telling":       {counter{now: 1_000_000}, chain.BlockRef{Number: 900_000, Time: 1_000_000}, false},
	} {
		got, err := governance.CountsSeconds(t.Context(), chain.View{Caller: c.counter, At: c.at}, ivotes.NewIVotes().PackGetPastVotes)
		if err != nil || got != c.want {
			t.Errorf("%s: %t, %v", name, got, err)
		}
	}
	broken := errors.New("broken")
	if _, err := governance.CountsSeconds(t.Context(), chain.View{Caller: counter{err: broken}, At: at}, ivotes.NewIVotes().PackGetPastVotes); !errors.Is(err, broken) {
		t.Errorf("the provider's error became %v", err)
	}
}
