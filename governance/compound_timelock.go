package governance

import (
	"fmt"
	"math/big"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/icompoundtimelock"
)

// FamilyCompoundTimelock is the family of Compound's Timelock and its copies.
// It holds transactions one by one, not batches, and forgets those that were not
// executed within the grace period.
//
// No state() asks it what became of a proposal: what it does is part of a
// proposal's timeline, but only the clock and the governor change its status.
const FamilyCompoundTimelock = "compound-timelock"

func compoundTimelock() chain.Decoder {
	events := eventsOf(icompoundtimelock.NewICompoundTimelock().GetABI())
	return chain.Decoder{
		events.topic("QueueTransaction"):   decodeQueueTransaction,
		events.topic("ExecuteTransaction"): decodeExecuteTransaction,
		events.topic("CancelTransaction"):  decodeCancelTransaction,
		events.topic("NewDelay"):           decodeNewDelay,
		events.topic("NewAdmin"):           decodeParameter(events["NewAdmin"], ParamAdmin),
		events.topic("NewPendingAdmin"):    decodeParameter(events["NewPendingAdmin"], ParamPendingAdmin),
	}
}

// readTransaction reads the arguments that all three events of a transaction
// have.
func readTransaction(log *types.Log) (OperationScheduled, error) {
	r := chain.ReadLog(log, 2, 4)
	e := OperationScheduled{
		Operation: r.Topic(1),
		Action:    Action{Target: r.TopicAddress(2), Value: r.Amount(0), Signature: r.String(1), Calldata: r.Bytes(2)},
		ETA:       r.Uint(3, storedBits),
	}
	if err := r.Err(); err != nil {
		return OperationScheduled{}, err
	}
	if !utf8.ValidString(e.Action.Signature) {
		return OperationScheduled{}, fmt.Errorf("signature of the transaction is not text")
	}
	return e, nil
}

func decodeQueueTransaction(log *types.Log) (chain.Event, error) {
	e, err := readTransaction(log)
	if err != nil {
		return nil, err
	}
	return e, nil
}

func decodeExecuteTransaction(log *types.Log) (chain.Event, error) {
	e, err := readTransaction(log)
	if err != nil {
		return nil, err
	}
	return OperationExecuted{Operation: e.Operation}, nil
}

// decodeCancelTransaction also reads what was never queued: a governor cancels
// every transaction of a cancelled proposal, with an eta of 0 before queueing.
func decodeCancelTransaction(log *types.Log) (chain.Event, error) {
	e, err := readTransaction(log)
	if err != nil {
		return nil, err
	}
	return OperationCanceled{Operation: e.Operation}, nil
}

// decodeNewDelay reads the one setting that is a number and indexed.
func decodeNewDelay(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 0)
	e := ParameterChanged{Name: ParamMinDelay, New: r.TopicAmount(1).String()}
	return e, r.Err()
}

// TransactionIDs are the hashes under which a Compound timelock holds the
// actions of a proposal that was queued with this eta:
// keccak256(abi.encode(target, value, signature, data, eta)).
func TransactionIDs(actions []Action, eta uint64) []common.Hash {
	out := make([]common.Hash, 0, len(actions))
	for _, a := range actions {
		packed, err := transactionArguments.Pack(a.Target, a.Value.Big(), a.Signature, a.Calldata, new(big.Int).SetUint64(eta))
		if err != nil {
			panic(err) // the arguments above are not of the types below
		}
		out = append(out, crypto.Keccak256Hash(packed))
	}
	return out
}

var transactionArguments = argumentsOf("address", "uint256", "string", "bytes", "uint256")

// argumentsOf are unnamed arguments of these types.
func argumentsOf(names ...string) abi.Arguments {
	var out abi.Arguments
	for _, name := range names {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // a constant of this package is wrong
		}
		out = append(out, abi.Argument{Type: typ})
	}
	return out
}
