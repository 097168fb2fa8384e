package governance

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernor"
)

// maxClockLead is how many blocks a node may compute a call ahead of the block
// it was asked for.
const maxClockLead = 64

// ReadClock returns the clock a contract counts in. One that says nothing
// counts blocks (ERC-6372); then declared is false.
//
// What it says, or the assumption, is checked, because some chains give
// contracts the block number of another chain (Arbitrum: Ethereum's), which is
// recognised where headers tell that number too. past packs
// calls that must succeed for a timepoint that has passed; one that the contract
// answers is enough. A failed check is an *[UnsupportedError].
func ReadClock(ctx context.Context, v chain.View, past ...func(account common.Address, timepoint *big.Int) []byte) (clock chain.Clock, declared bool, err error) {
	binding := igovernor.NewIGovernor()
	mode, declared, err := chain.Ask(ctx, v, binding.PackCLOCKMODE(), binding.UnpackCLOCKMODE)
	if err != nil {
		return "", false, err
	}
	clock = chain.BlockClock
	if declared {
		if clock, err = chain.ParseClockMode(mode); err != nil {
			return "", false, &UnsupportedError{Address: v.Contract, Feature: "clock", Reason: err.Error()}
		}
	}
	now, ok, err := chain.Ask(ctx, v, binding.PackClock(), binding.UnpackClock)
	if err != nil {
		return "", false, err
	}
	if ok {
		clock, err = checkNow(v, clock, now)
	} else {
		clock, err = checkPast(ctx, v, clock, past)
	}
	return clock, declared, err
}

// checkNow compares what clock() says with the block it was asked at, and returns
// the clock that it keeps.
func checkNow(v chain.View, clock chain.Clock, now *big.Int) (chain.Clock, error) {
	tolerance := uint64(maxClockLead)
	if clock == chain.TimeClock {
		tolerance = clock.At(v.At) / 2 // nodes may use their own time; milliseconds are far off
	}
	if near(now, clock.At(v.At), tolerance) {
		return clock, nil
	}
	if clock == chain.BlockClock && v.At.ParentNumber != 0 && near(now, v.At.ParentNumber, tolerance) {
		return chain.ParentClock, nil
	}
	reason := fmt.Sprintf("its clock says %s at block %d, so it does not count in %s", now, v.At.Number, clockWords(clock))
	if v.At.ParentNumber == 0 && clock == chain.BlockClock {
		reason += ", and the headers of this provider do not tell the blocks of another chain (l1BlockNumber)"
	}
	return clock, &UnsupportedError{Address: v.Contract, Feature: "clock", Reason: reason}
}

func near(now *big.Int, want, tolerance uint64) bool {
	difference := new(big.Int).Sub(now, new(big.Int).SetUint64(want))
	return difference.CmpAbs(new(big.Int).SetUint64(tolerance)) <= 0
}

// checkPast tries the block before on a contract without clock(), by its own
// number and then by that of the parent chain.
func checkPast(ctx context.Context, v chain.View, clock chain.Clock, past []func(common.Address, *big.Int) []byte) (chain.Clock, error) {
	timepoint := clock.At(v.At)
	if len(past) == 0 || timepoint == 0 {
		return clock, nil
	}
	if knows, err := knowsPast(ctx, v, timepoint-1, past); err != nil || knows {
		return clock, err
	}
	if clock == chain.BlockClock && v.At.ParentNumber != 0 {
		if knows, err := knowsPast(ctx, v, v.At.ParentNumber-1, past); err != nil || knows {
			return chain.ParentClock, err
		}
	}
	reason := fmt.Sprintf("it has no clock() and does not know the votes of block %d, so it seems to count the blocks of another chain", timepoint-1)
	return clock, &UnsupportedError{Address: v.Contract, Feature: "clock", Reason: reason}
}

// knowsPast reports whether the contract answers one of the calls for a
// timepoint.
func knowsPast(ctx context.Context, v chain.View, timepoint uint64, past []func(common.Address, *big.Int) []byte) (bool, error) {
	someone := common.BigToAddress(big.NewInt(1))
	for _, pack := range past {
		if _, ok, err := chain.Ask(ctx, v, pack(someone, new(big.Int).SetUint64(timepoint)), firstWord); err != nil || ok {
			return ok, err
		}
	}
	return false, nil
}

func clockWords(clock chain.Clock) string {
	switch clock {
	case chain.TimeClock:
		return "unix seconds"
	case chain.ParentClock:
		return "the blocks of the chain that this one settles on"
	case chain.BlockClock:
	}
	return "the blocks of this chain"
}
