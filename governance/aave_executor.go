package governance

import (
	"errors"
	"math/big"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaaveexecutor"
)

// FamilyAaveExecutor is the family of the executors of AaveGovernanceV2:
// timelocks that hold actions one by one, and can let a target's code run as
// their own. Their events are part of a proposal's timeline; its status follows
// from those of the governor and from the clock.
const FamilyAaveExecutor = "aave-executor"

func aaveExecutor() chain.Decoder {
	events := eventsOf(iaaveexecutor.NewIAaveExecutor().GetABI())
	return chain.Decoder{
		events.topic("QueuedAction"):    decodeQueuedAction,
		events.topic("ExecutedAction"):  decodeExecutedAction,
		events.topic("CancelledAction"): decodeCancelledAction,
		events.topic("NewDelay"):        decodeParameter(events["NewDelay"], ParamMinDelay),
		events.topic("NewAdmin"):        decodeParameter(events["NewAdmin"], ParamAdmin),
		events.topic("NewPendingAdmin"): decodeParameter(events["NewPendingAdmin"], ParamPendingAdmin),
	}
}

// readAction reads the arguments that all three events of an action have. words
// is how many the event has in all.
func readAction(log *types.Log, words int) (OperationScheduled, error) {
	r := chain.ReadLog(log, 1, words)
	e := OperationScheduled{
		Operation: r.Word(0),
		Action:    Action{Target: r.TopicAddress(1), Value: r.Amount(1), Signature: r.String(2), Calldata: r.Bytes(3), Delegate: r.Bool(5)},
		ETA:       r.Uint(4, storedBits),
	}
	if words > actionWords {
		r.Bytes(actionWords) // what the call answered
	}
	if err := r.Err(); err != nil {
		return OperationScheduled{}, err
	}
	if !utf8.ValidString(e.Action.Signature) {
		return OperationScheduled{}, errors.New("signature of the action is not text")
	}
	return e, nil
}

// actionWords are the words of the head of an event that says nothing but the
// action.
const actionWords = 6

func decodeQueuedAction(log *types.Log) (chain.Event, error) {
	e, err := readAction(log, actionWords)
	if err != nil {
		return nil, err
	}
	return e, nil
}

func decodeExecutedAction(log *types.Log) (chain.Event, error) {
	e, err := readAction(log, actionWords+1)
	if err != nil {
		return nil, err
	}
	return OperationExecuted{Operation: e.Operation}, nil
}

// decodeCancelledAction also reads what was never queued: the governor cancels
// every action of a cancelled proposal, with a time of 0 before queueing.
func decodeCancelledAction(log *types.Log) (chain.Event, error) {
	e, err := readAction(log, actionWords)
	if err != nil {
		return nil, err
	}
	return OperationCanceled{Operation: e.Operation}, nil
}

// actionIDs are the hashes under which an executor holds the actions of a
// proposal that was queued for this time:
// keccak256(abi.encode(target, value, signature, data, executionTime, withDelegatecall)).
func actionIDs(actions []Action, eta uint64) []common.Hash {
	out := make([]common.Hash, 0, len(actions))
	for _, a := range actions {
		packed, err := actionArguments.Pack(a.Target, a.Value.Big(), a.Signature, a.Calldata, new(big.Int).SetUint64(eta), a.Delegate)
		if err != nil {
			panic(err) // the arguments above are not of the types below
		}
		out = append(out, crypto.Keccak256Hash(packed))
	}
	return out
}

var actionArguments = argumentsOf("address", "uint256", "string", "bytes", "uint256", "bool")
