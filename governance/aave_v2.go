package governance

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
)

// FamilyAaveV2 is the family of AaveGovernanceV2. It numbers its proposals,
// counts blocks and knows for and against. Each proposal names the executor that
// judges and executes it, and the strategy by which power is counted.
const FamilyAaveV2 = "aave-v2"

// aaveCounting is how Aave counts: only votes for count towards the quorum.
const aaveCounting = "support=bravo&quorum=for"

func aaveV2() chain.Decoder {
	events := eventsOf(iaavegovernancev2.NewIAaveGovernanceV2().GetABI())
	return chain.Decoder{
		events.topic("ProposalCreated"):           decodeAaveProposal,
		events.topic("ProposalQueued"):            decodeAaveQueued,
		events.topic("ProposalExecuted"):          decodeAaveExecuted,
		events.topic("ProposalCanceled"):          lifecycle(Canceled),
		events.topic("VoteEmitted"):               decodeAaveVote,
		events.topic("VotingDelayChanged"):        decodeAaveVotingDelay,
		events.topic("GovernanceStrategyChanged"): decodeAaveStrategy,
		events.topic("ExecutorAuthorized"):        decodeParameter(events["ExecutorAuthorized"], ParamExecutorAuthorized),
		events.topic("ExecutorUnauthorized"):      decodeParameter(events["ExecutorUnauthorized"], ParamExecutorUnauthorized),
		events.topic("OwnershipTransferred"):      decodeParameter(events["OwnershipTransferred"], ParamOwner),
	}
}

// aaveV2Opens is the event that opens a proposal.
func aaveV2Opens() []common.Hash {
	return []common.Hash{eventsOf(iaavegovernancev2.NewIAaveGovernanceV2().GetABI()).topic("ProposalCreated")}
}

// decodeAaveProposal reads a proposal whose text is elsewhere: its description
// is the address of that text.
func decodeAaveProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 10)
	e := ProposalCreated{
		ID:          ProposalID(r.Word(0)),
		Proposer:    r.TopicAddress(1),
		VoteStart:   r.Uint(6, storedBits),
		VoteEnd:     r.Uint(7, storedBits),
		Description: ipfsAddress(r.Word(9)),
		Details:     Details{Executor: r.TopicAddress(2).Hex(), Strategy: r.Address(8).Hex()},
	}
	delegated := r.Amounts(5, maxActions)
	actions, err := readActions(&r, 1)
	if err != nil {
		return nil, err
	}
	if len(delegated) != len(actions) {
		return nil, fmt.Errorf("proposal has %d calls, %d ways to call", len(actions), len(delegated))
	}
	for i, way := range delegated {
		if way.Cmp(chain.NewAmount(1)) > 0 {
			return nil, fmt.Errorf("way to call %d of the proposal is neither true nor false", i)
		}
		actions[i].Delegate = !way.IsZero()
	}
	e.Actions = actions
	return e, nil
}

func decodeAaveQueued(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	r.TopicAddress(1) // who queued it
	e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: Queued, Value: r.Uint(1, storedBits)}
	return e, r.Err()
}

func decodeAaveExecuted(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 1)
	r.TopicAddress(1) // who executed it
	e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: Executed}
	return e, r.Err()
}

func decodeAaveVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 3)
	e := VoteCast{ID: ProposalID(r.Word(0)), Voter: r.TopicAddress(1), Support: sideOf(r.Bool(1)), Weight: r.Amount(2)}
	return e, r.Err()
}

// sideOf is the side of a vote that is a truth value.
func sideOf(support bool) uint8 {
	if support {
		return For
	}
	return Against
}

func decodeAaveVotingDelay(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 1)
	r.TopicAddress(1) // who changed it
	e := ParameterChanged{Name: ParamVotingDelay, New: r.Amount(0).String()}
	return e, r.Err()
}

func decodeAaveStrategy(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 0)
	r.TopicAddress(2) // who changed it
	e := ParameterChanged{Name: ParamGovernanceStrategy, New: r.TopicAddress(1).Hex()}
	return e, r.Err()
}

// ipfsAddress is the address of a content of which a contract keeps the SHA-256
// alone, in the form that people know (CIDv0). Nothing is fetched from there.
func ipfsAddress(hash common.Hash) string {
	const sha256, length = 0x12, 0x20
	return "ipfs://" + base58(append([]byte{sha256, length}, hash[:]...))
}

// base58 writes bytes, the first of which is not zero, with Bitcoin's letters.
func base58(data []byte) string {
	const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	n, base, digit := new(big.Int).SetBytes(data), big.NewInt(int64(len(letters))), new(big.Int)
	var reversed []byte
	for n.Sign() > 0 {
		n.DivMod(n, base, digit)
		reversed = append(reversed, letters[digit.Int64()])
	}
	slices.Reverse(reversed)
	return string(reversed)
}
