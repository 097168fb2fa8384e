package governance

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Family is a kind of governor or timelock: which events it emits, and, of a
// governor, by what rules it judges proposals. Everything that sets families
// apart after recognition stands here.
type Family struct {
	Name   string // as stored, for example "oz-governor"
	Title  string // for people
	Reread Rereading

	decoder  func() chain.Decoder
	standing func(*Proposal, Governor) Standing   // nil: not a governor
	terms    func(TermsRequest) []TermsCall       // nil: its events say all
	states   map[Status]uint8                     // what state() returns; nil: it has none
	module   bool                                 // serves a governor, whose facts its events are
	revoting bool                                 // a voter's next vote replaces the one before
	opens    func() []common.Hash                 // first topics of the events that open a proposal
	queueIDs func([]Action, uint64) []common.Hash // see QueueIDs; nil: none
}

// Families lists every family of governors, then of timelocks.
func Families() []Family {
	return []Family{
		{
			Name: FamilyOpenZeppelin, Title: "OpenZeppelin Governor 4 and 5",
			decoder: openZeppelin, standing: (*Proposal).openZeppelinStanding, terms: openZeppelinTerms, states: openZeppelinStates(), opens: openZeppelinOpens,
		},
		{
			Name: FamilyOwnCounting, Title: "OpenZeppelin Governor with a counting rule of its own", Reread: ReadEnd,
			decoder: openZeppelin, standing: (*Proposal).openZeppelinStanding, terms: ownCountingTerms, states: openZeppelinStates(), opens: openZeppelinOpens,
		},
		{
			Name: FamilyAgora, Title: "Agora governor (Optimism)", Reread: ReadVoting,
			decoder: agoraGovernor, standing: (*Proposal).agoraStanding, terms: agoraTerms, states: openZeppelinStates(), opens: agoraOpens,
		},
		{
			Name: FamilyFlexible, Title: "OpenZeppelin Governor 4 with flexible voting",
			decoder: flexible, standing: (*Proposal).openZeppelinStanding, terms: openZeppelinTerms, states: openZeppelinStates(), opens: openZeppelinOpens,
		},
		{
			Name: FamilyGovernorBravo, Title: "Governor Bravo", Reread: ReadStanding,
			decoder: governorBravo, standing: (*Proposal).compoundStanding, terms: compoundTerms, states: openZeppelinStates(), opens: openZeppelinOpens,
		},
		{
			Name: FamilyGovernorAlpha, Title: "Governor Alpha", Reread: ReadStanding,
			decoder: governorAlpha, standing: (*Proposal).compoundStanding, terms: compoundTerms, states: openZeppelinStates(), opens: openZeppelinOpens,
		},
		{
			Name: FamilyAaveV2, Title: "Aave Governance v2",
			decoder: aaveV2, standing: (*Proposal).aaveV2Standing, terms: aaveV2Terms, states: aaveV2States(), opens: aaveV2Opens, queueIDs: actionIDs,
		},
		{
			Name: FamilyAaveV3, Title: "Aave Governance v3, whose votes are cast on other chains",
			decoder: aaveV3, standing: (*Proposal).aaveV3Standing, terms: aaveV3Terms, states: aaveV3States(), opens: aaveV3Opens,
		},
		{
			Name: FamilyMoloch, Title: "Moloch v3 (Baal)", Reread: ReadVoting,
			decoder: moloch, standing: (*Proposal).molochStanding, terms: molochTerms, states: molochStates(), opens: molochOpens,
		},
		{
			Name: FamilyAzorius, Title: "Azorius (Decent) with linear votes of ERC-20 tokens", Reread: ReadVoting,
			decoder: azorius, standing: (*Proposal).azoriusStanding, terms: azoriusTerms, states: azoriusStates(), opens: azoriusOpens,
		},
		{
			Name: FamilyAragonVoting, Title: "Aragon Voting",
			decoder: aragonVoting, standing: (*Proposal).aragonStanding, terms: aragonTerms, opens: aragonOpens, revoting: true,
		},
		{
			Name: FamilyNouns, Title: "Nouns governor, versions 1 to 4", Reread: ReadVoting,
			decoder: nounsGovernor, standing: (*Proposal).nounsStanding, terms: nounsTerms, states: nounsStates(), opens: openZeppelinOpens,
		},
		{
			Name: FamilyBuilder, Title: "Nouns Builder governor",
			decoder: builderGovernor, standing: (*Proposal).builderStanding, terms: builderTerms, states: builderStates(), opens: builderOpens,
		},
		{Name: FamilyBuilderTreasury, Title: "Nouns Builder treasury", decoder: builderTreasury},
		{Name: FamilyTimelockController, Title: "OpenZeppelin TimelockController", decoder: timelockController},
		{Name: FamilyCompoundTimelock, Title: "Compound Timelock", decoder: compoundTimelock},
		{Name: FamilyAgoraModule, Title: "types and modules of an Agora governor", decoder: agoraModule, module: true},
		{Name: FamilyAzoriusStrategy, Title: "voting strategies of an Azorius", decoder: azoriusStrategy, module: true},
		{Name: FamilyAaveExecutor, Title: "executor of Aave Governance v2", decoder: aaveExecutor},
		{Name: FamilyTimelock, Title: "the timelock that a governor moved to", decoder: anyTimelock},
	}
}

// FamilyOf returns the family of a name.
func FamilyOf(name string) (Family, bool) {
	i := slices.IndexFunc(families, func(f Family) bool { return f.Name == name })
	if i < 0 {
		return Family{}, false
	}
	return families[i], true
}

// families is [Families], made once: it is looked up for every proposal.
var families = Families()

// IsGovernor reports whether contracts of the family have proposals.
func (f Family) IsGovernor() bool { return f.standing != nil }

// Role is what contracts of the family are to their DAO.
func (f Family) Role() chain.Role {
	switch {
	case f.IsGovernor():
		return chain.RoleGovernor
	case f.module:
		return chain.RoleModule
	}
	return chain.RoleTimelock
}

// Revoting reports whether a voter's next vote on a proposal replaces the one
// before.
func (f Family) Revoting() bool { return f.revoting }

// ContractState returns the number that state() of the family's governors
// returns for a status. It is false if the family has no such number, and for
// [StatusUnknown], unless the contract has a word for what is not known.
func (f Family) ContractState(s Status) (uint8, bool) {
	state, known := f.states[s]
	return state, known
}

// QueueIDs are the hashes under which the executor of a proposal holds its calls
// one by one, given its eta; none in families whose timelock is the governor's.
func (f Family) QueueIDs(actions []Action, eta uint64) []common.Hash {
	if f.queueIDs == nil {
		return nil
	}
	return f.queueIDs(actions, eta)
}

// Decoders returns the decoders of all families of governors and timelocks.
func Decoders() map[string]chain.Decoder {
	out := map[string]chain.Decoder{}
	for _, family := range families {
		out[family.Name] = family.decoder()
	}
	return out
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

// Discover names the timelock that a governor moves to, an executor that it
// authorises, the voting modules of its types of proposals, and the strategies
// that it enables; their logs are
// read from that block on. Should somebody have scheduled the operation of a
// queued proposal in that timelock before, it is missing, and the proposal counts
// as cancelled.
func Discover(fact chain.Fact) []chain.Contract {
	changed, ok := fact.Event.(ParameterChanged)
	if ok && changed.Name == ParamProposalType {
		return discoverModule(fact, changed)
	}
	if !ok {
		return nil
	}
	if changed.Name == ParamStrategyEnabled && common.HexToAddress(changed.New) != fact.Address {
		return discoverStrategy(fact, common.HexToAddress(changed.New))
	}
	family, introduces := map[string]string{ParamTimelock: FamilyTimelock, ParamExecutorAuthorized: FamilyAaveExecutor}[changed.Name]
	address := common.HexToAddress(changed.New)
	if !introduces || address == (common.Address{}) || address == fact.Address {
		return nil
	}
	return []chain.Contract{{Address: address, Role: chain.RoleTimelock, Family: family, Start: fact.Block}}
}

// eventTable are the events of a generated binding, by name.
type eventTable map[string]abi.Event

func eventsOf(definition abi.ABI) eventTable { return definition.Events }

// parameters adds the decoders of events whose arguments are a setting's new
// value, or its old and its new one, by name.
func (t eventTable) parameters(to chain.Decoder, names map[string]string) {
	for event, parameter := range names {
		to[t.topic(event)] = decodeParameter(t[event], parameter)
	}
}

// topic returns an event's first topic. It panics if there is no such event,
// which only a change of this package or of the bindings can cause.
func (t eventTable) topic(name string) common.Hash {
	event, found := t[name]
	if !found {
		panic(fmt.Sprintf("binding has no event %s", name))
	}
	return event.ID
}
