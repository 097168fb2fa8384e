package governance

import (
	"fmt"

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
	}
}

// Discover names the timelock that a governor moves to; its logs are read from
// that block on. A Compound timelock, which some governors have, emits nothing
// that the decoder knows.
func Discover(fact chain.Fact) []chain.Contract {
	changed, ok := fact.Event.(ParameterChanged)
	if !ok || changed.Name != ParamTimelock {
		return nil
	}
	address := common.HexToAddress(changed.New)
	if address == (common.Address{}) || address == fact.Address {
		return nil
	}
	return []chain.Contract{{Address: address, Role: chain.RoleTimelock, Family: FamilyTimelockController, Start: fact.Block}}
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
