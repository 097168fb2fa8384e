package governance

import (
	"maps"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/itimelock"
)

// FamilyTimelockController is the family of OpenZeppelin's TimelockController, 3.3 to
// 5.x, alone or behind a proxy.
const FamilyTimelockController = "timelock-controller"

// proxyEvents are those of [parameterEvents] that any upgradeable contract
// emits.
var proxyEvents = []string{"Upgraded", "AdminChanged", "BeaconUpgraded", "Initialized", "Initialized0"}

func timelockController() chain.Decoder {
	events := eventsOf(itimelock.NewITimelock().GetABI())
	decoder := chain.Decoder{
		events.topic("CallScheduled"):    decodeCallScheduled,
		events.topic("CallExecuted"):     decodeCallExecuted,
		events.topic("Cancelled"):        decodeCancelled,
		events.topic("MinDelayChange"):   decodeParameter(events["MinDelayChange"], ParamMinDelay),
		events.topic("RoleGranted"):      roleMembers(ParamRoleGranted),
		events.topic("RoleRevoked"):      roleMembers(ParamRoleRevoked),
		events.topic("RoleAdminChanged"): decodeRoleAdminChanged,
	}
	maps.Copy(decoder, proxyDecoder())
	return decoder
}

// proxyDecoder decodes the proxyEvents.
func proxyDecoder() chain.Decoder {
	events, decoder := eventsOf(igovernor.NewIGovernor().GetABI()), chain.Decoder{}
	for _, name := range proxyEvents {
		decoder[events.topic(name)] = decodeParameter(events[name], parameterEvents[name])
	}
	return decoder
}

func decodeCallScheduled(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 5)
	e := OperationScheduled{
		Operation:   r.Topic(1),
		Index:       r.TopicUint(2, storedBits),
		Action:      Action{Target: r.Address(0), Value: r.Amount(1), Calldata: r.Bytes(2)},
		Predecessor: r.Word(3),
		Delay:       r.Uint(4, storedBits),
	}
	return e, r.Err()
}

// decodeCallExecuted checks the call that was executed, but keeps only which:
// it is the one that was scheduled.
func decodeCallExecuted(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 3)
	e := OperationExecuted{Operation: r.Topic(1), Index: r.TopicUint(2, storedBits)}
	r.Address(0)
	r.Bytes(2)
	return e, r.Err()
}

func decodeCancelled(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 0)
	e := OperationCanceled{Operation: r.Topic(1)}
	return e, r.Err()
}

// roleMembers decodes RoleGranted and RoleRevoked; both name the account in New.
func roleMembers(name string) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, 3, 0)
		e := ParameterChanged{Name: name, Key: r.Topic(1).Hex(), New: r.TopicAddress(2).Hex()}
		r.TopicAddress(3) // who did it; the transaction tells
		return e, r.Err()
	}
}

func decodeRoleAdminChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 0)
	e := ParameterChanged{Name: ParamRoleAdmin, Key: r.Topic(1).Hex(), Old: r.Topic(2).Hex(), New: r.Topic(3).Hex()}
	return e, r.Err()
}
