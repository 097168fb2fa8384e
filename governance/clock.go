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
// contracts the block number of another chain (Arbitrum: Ethereum's). past packs
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
		return clock, declared, checkNow(v, clock, now)
	}
	return clock, declared, checkPast(ctx, v, clock, past)
}

// checkNow compares what clock() says with the block it was asked at.
func checkNow(v chain.View, clock chain.Clock, now *big.Int) error {
	want := clock.Of(v.At.Number, v.At.Time)
	tolerance := uint64(maxClockLead)
	if clock == chain.TimeClock {
		tolerance = want / 2 // nodes may use their own time; milliseconds are far off
	}
	if difference := new(big.Int).Sub(now, new(big.Int).SetUint64(want)); difference.CmpAbs(new(big.Int).SetUint64(tolerance)) <= 0 {
		return nil
	}
	reason := fmt.Sprintf("its clock says %s at block %d, so it does not count in %s", now, v.At.Number, clockWords(clock))
	return &UnsupportedError{Address: v.Contract, Feature: "clock", Reason: reason}
}

// checkPast tries the block before on a contract without clock().
func checkPast(ctx context.Context, v chain.View, clock chain.Clock, past []func(common.Address, *big.Int) []byte) error {
	timepoint := clock.Of(v.At.Number, v.At.Time)
	if len(past) == 0 || timepoint == 0 {
		return nil
	}
	someone := common.BigToAddress(big.NewInt(1))
	for _, pack := range past {
		_, ok, err := chain.Ask(ctx, v, pack(someone, new(big.Int).SetUint64(timepoint-1)), firstWord)
		if err != nil || ok {
			return err
		}
	}
	reason := fmt.Sprintf("it has no clock() and does not know the votes of block %d, so it seems to count the blocks of another chain", timepoint-1)
	return &UnsupportedError{Address: v.Contract, Feature: "clock", Reason: reason}
}

func clockWords(clock chain.Clock) string {
	if clock == chain.TimeClock {
		return "unix seconds"
	}
	return "the blocks of this chain"
}
