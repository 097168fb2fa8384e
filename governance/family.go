package governance

import (
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Decoders returns the decoders of all families of governors and timelocks.
func Decoders() map[string]chain.Decoder {
	return map[string]chain.Decoder{
		FamilyOpenZeppelin:       openZeppelin(),
		FamilyGovernorBravo:      governorBravo(),
		FamilyGovernorAlpha:      governorAlpha(),
		FamilyTimelockController: timelockController(),
		FamilyCompoundTimelock:   compoundTimelock(),
		FamilyTimelock:           anyTimelock(),
	}
}

// FamilyTimelock is the family of a timelock that a governor moved to. Which of
// the two families it is cannot be asked while logs are read; their events are
// all different.
const FamilyTimelock = "timelock"

func anyTimelock() chain.Decoder {
	decoder := timelockController()
	maps.Copy(decoder, compoundTimelock())
	return decoder
}

// Discover names the timelock that a governor moves to; its logs are read from
// that block on.
func Discover(fact chain.Fact) []chain.Contract {
	changed, ok := fact.Event.(ParameterChanged)
	if !ok || changed.Name != ParamTimelock {
		return nil
	}
	address := common.HexToAddress(changed.New)
	if address == (common.Address{}) || address == fact.Address {
		return nil
	}
	return []chain.Contract{{Address: address, Role: chain.RoleTimelock, Family: FamilyTimelock, Start: fact.Block}}
}

// eventTable are the events of a generated binding, by name.
type eventTable map[string]abi.Event

func eventsOf(definition abi.ABI) eventTable { return definition.Events }

// topic returns an event's first topic. It panics if there is no such event,
// which only a change of this package or of the bindings can cause.
func (t eventTable) topic(name string) common.Hash {
	event, found := t[name]
	if !found {
		panic(fmt.Sprintf("binding has no event %s", name))
	}
	return event.ID
}
