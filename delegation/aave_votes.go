package delegation

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavevotes"
	"github.com/tribune-gov/tribune/governance"
)

// FamilyAaveVotes is the family of AAVE from its version 2 on, and of the tokens
// that share its GovernancePowerDelegationERC20: ERC-20 with two delegations that
// know nothing of each other, one of the power to vote and one of the power to
// propose. Holders are their own delegates until they choose another.
//
// Every transfer between different delegates announces what power both have from
// then on, with delegation or without, but never what they had before. Balances
// of version 1, which had no delegation, were announced as snapshots, and are the
// power to vote that version 2 began with.
const FamilyAaveVotes = "aave-votes"

// Types of delegation as the token numbers them.
const (
	AaveVoting      = 0
	AaveProposition = 1
)

// snapshotBits is what AAVE keeps of an amount.
const snapshotBits = 128

func aaveVotesDecoder() chain.Decoder {
	events := iaavevotes.NewIAaveVotes().GetABI().Events
	return chain.Decoder{
		topic("Transfer"):                  decodeTransfer20,
		events["DelegateChanged"].ID:       decodeAaveDelegateChanged,
		events["DelegatedPowerChanged"].ID: decodeAavePowerChanged,
		events["SnapshotDone"].ID:          decodeAaveSnapshotDone,
	}
}

func decodeAaveDelegateChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 1)
	delegator, to, which := r.TopicAddress(1), r.TopicAddress(2), r.Uint(0, 8)
	switch err := r.Err(); {
	case err != nil:
		return nil, err //nolint:wrapcheck // says what is wrong with the log
	case which == AaveProposition:
		return PropositionDelegateChanged{Delegator: delegator, To: to}, nil
	case which != AaveVoting:
		return nil, unknownPowerError(which)
	}
	return DelegateChanged{Delegator: delegator, To: Whole(to)}, nil
}

func decodeAavePowerChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	delegate, power, which := r.TopicAddress(1), r.Amount(0), r.Uint(1, 8)
	switch err := r.Err(); {
	case err != nil:
		return nil, err //nolint:wrapcheck // says what is wrong with the log
	case which == AaveProposition:
		return PropositionPowerChanged{Delegate: delegate, New: power}, nil
	case which != AaveVoting:
		return nil, unknownPowerError(which)
	}
	return PowerChanged{Delegate: delegate, New: power}, nil
}

// decodeAaveSnapshotDone reads what version 1 kept of a balance. Version 2 took it
// over as the power to vote.
func decodeAaveSnapshotDone(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 3)
	owner, previous, next := r.Address(0), r.Amount(1), r.Amount(2)
	if err := r.Err(); err != nil {
		return nil, err //nolint:wrapcheck // says what is wrong with the log
	}
	if previous.Big().BitLen() > snapshotBits || next.Big().BitLen() > snapshotBits {
		return nil, errors.New("a snapshot does not fit 128 bits")
	}
	return PowerChanged{Delegate: owner, Previous: &previous, New: next}, nil
}

// aavePowerAt asks what power to vote an account had at a block.
func aavePowerAt(account common.Address, block *big.Int) []byte {
	return iaavevotes.NewIAaveVotes().PackGetPowerAtBlock(account, block, AaveVoting)
}

// exchangeRates are what staked AAVE has since it can be slashed, by its versions.
var exchangeRates = []string{"getExchangeRate()", "exchangeRate()"}

// unscaled refuses a token whose power is what it announced times a rate, which
// slashing changes for everybody.
func (r *recogniser) unscaled(ctx context.Context) error {
	for _, signature := range exchangeRates {
		_, scaled, err := chain.Ask(ctx, r.View, crypto.Keccak256([]byte(signature))[:4], word)
		if err != nil {
			return err //nolint:wrapcheck // says what was asked
		}
		if scaled {
			reason := "it has " + signature + ": its power is worked out from what its events tell and a rate that slashing changes"
			return &governance.UnsupportedError{Address: r.Contract, Feature: "token", Reason: reason}
		}
	}
	return nil
}

func unknownPowerError(which uint64) error {
	return fmt.Errorf("delegation type %d is neither of votes nor of proposals", which)
}
