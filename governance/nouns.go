package governance

import (
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/inounsgovernor"
)

// FamilyNouns is the family of Nouns' governor, versions 1 to 4, and its copies:
// a Governor Bravo whose quorum is a share of the supply, grows with the votes
// against from version 2 on, and whose proposals can be vetoed. They count blocks
// and queue in a timelock like Compound's.
const FamilyNouns = "nouns-governor"

// nounsGovernor returns the decoder of the family. ProposalCreatedWithRequirements
// repeats ProposalCreated, which every version emits in the same transaction, so
// of the forms of version 3 and 4 only the end of the time for editing is read;
// votes with client ids and refunds repeat VoteCast.
func nounsGovernor() chain.Decoder {
	decoder := governorBravo()
	opens := openZeppelinOpens()[0]
	decoder[opens] = powerAtCreation(decoder[opens])
	events := eventsOf(inounsgovernor.NewINounsGovernor().GetABI())
	maps.Copy(decoder, chain.Decoder{
		events.topic("ProposalVetoed"):                   lifecycle(Vetoed),
		events.topic("ProposalObjectionPeriodSet"):       lifecycleUntil(Objection),
		events.topic("ProposalCreatedWithRequirements"):  decodeUpdatable,
		events.topic("ProposalCreatedWithRequirements0"): decodeUpdatableShort,
		events.topic("ProposalUpdated"):                  decodeProposalUpdated,
		events.topic("ProposalTransactionsUpdated"):      decodeTransactionsUpdated,
		events.topic("ProposalDescriptionUpdated"):       decodeDescriptionUpdated,
	})
	events.parameters(decoder, nounsParameterEvents)
	return decoder
}

// nounsParameterEvents are the events whose arguments are a setting's old and new
// value.
var nounsParameterEvents = map[string]string{
	"ProposalThresholdBPSSet":    ParamProposalThresholdBPS,
	"QuorumVotesBPSSet":          ParamQuorumBPS,
	"MinQuorumVotesBPSSet":       ParamMinQuorumBPS,
	"MaxQuorumVotesBPSSet":       ParamMaxQuorumBPS,
	"QuorumCoefficientSet":       ParamQuorumCoefficient,
	"NewVetoer":                  ParamVetoer,
	"NewPendingVetoer":           ParamPendingVetoer,
	"ObjectionPeriodDurationSet": ParamObjectionPeriod,
	"LastMinuteWindowSet":        ParamLastMinuteWindow,
	"ProposalUpdatablePeriodSet": ParamUpdatablePeriod,
}

// powerAtCreation says that the power at the block of creation counts, not at
// that in which voting opens.
func powerAtCreation(decode chain.DecodeFunc) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		event, err := decode(log)
		if e, ok := event.(ProposalCreated); ok && err == nil {
			e.Details.PowerAt = log.BlockNumber
			return e, nil
		}
		return event, err
	}
}

// decodeUpdatable reads until when a proposal of version 3 can be edited. The rest
// repeats ProposalCreated.
func decodeUpdatable(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 13)
	e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: Updatable, Value: r.Uint(9, storedBits)}
	r.Addresses(2, maxActions) // who signed it
	if _, err := readActions(&r, 3); err != nil {
		return nil, err
	}
	r.String(12)
	return e, r.Err()
}

// decodeUpdatableShort reads the same of version 4.
func decodeUpdatableShort(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 5)
	e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: Updatable, Value: r.Uint(2, storedBits)}
	r.Addresses(1, maxActions)
	return e, r.Err()
}

func decodeProposalUpdated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 6)
	description := r.String(4)
	e := ProposalEdited{ID: ProposalID(r.Topic(1)), Description: &description, Message: r.String(5)}
	return withActions(e, &r)
}

func decodeTransactionsUpdated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 5)
	return withActions(ProposalEdited{ID: ProposalID(r.Topic(1)), Message: r.String(4)}, &r)
}

// withActions adds the calls, which are an edit's first four arguments.
func withActions(e ProposalEdited, r *chain.LogReader) (chain.Event, error) {
	r.TopicAddress(2)
	actions, err := readActions(r, 0)
	if err != nil {
		return nil, err
	}
	e.Actions = actions
	return e, nil
}

func decodeDescriptionUpdated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 2)
	r.TopicAddress(2)
	description := r.String(0)
	e := ProposalEdited{ID: ProposalID(r.Topic(1)), Description: &description, Message: r.String(1)}
	return e, r.Err()
}

// nounsStanding is state() of Nouns' governor: vetoed, canceled, updatable, then
// as Governor Bravo, with the objection period after the end.
func (p *Proposal) nounsStanding(g Governor) Standing {
	s := p.compoundStanding(g)
	if p.Vetoed != nil {
		s.Fate = StatusVetoed
	}
	if p.UpdatableUntil != 0 {
		s.Opening, s.OpeningUntil = StatusUpdatable, p.UpdatableUntil
	}
	if p.ObjectionUntil != 0 {
		s.Held, s.HeldUntil = StatusObjection, p.ObjectionUntil
	}
	return s
}

// nounsStates are the numbers of NounsDAO's ProposalState.
func nounsStates() map[Status]uint8 {
	states := openZeppelinStates()
	states[StatusVetoed], states[StatusObjection], states[StatusUpdatable] = 8, 9, 10
	return states
}

// nounsTerms asks for the quorum as it is now: of version 1 it was fixed when the
// proposal was made, later it moves with the votes against.
func nounsTerms(r TermsRequest) []TermsCall {
	const quorumVotes = 3 // words before it in proposals()
	data := inounsgovernor.NewINounsGovernor().PackProposals(r.ID.Big())
	return []TermsCall{wordTerm(PartQuorum, r.Governor, data, quorumVotes, func(t *Terms) **chain.Amount { return &t.Quorum })}
}

// wordTerm folds one word of a call's answer into a part of the terms.
func wordTerm(name string, to common.Address, data []byte, index int, part func(*Terms) **chain.Amount) TermsCall {
	term := amountTerm(name, to, data, part)
	whole := term.Fold
	term.Fold = func(terms *Terms, answer []byte) error {
		return whole(terms, answer[min(len(answer), index*common.HashLength):])
	}
	return term
}
