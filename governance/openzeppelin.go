package governance

import (
	"fmt"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernor"
)

// FamilyOpenZeppelin is the family of OpenZeppelin's Governor, 4.x and 5.x, with
// all its extensions.
const FamilyOpenZeppelin = "oz-governor"

// FamilyOwnCounting is that of the same contracts where votes have a meaning
// which COUNTING_MODE names and Tribune does not know, such as voting modules.
const FamilyOwnCounting = "oz-governor-own-counting"

// maxActions bounds the calls of one proposal, far above what fits a block.
const maxActions = 10_000

// storedBits is the width of the timepoints, delays and indices that are kept.
// Databases have signed numbers of 64 bits; no clock gets beyond.
const storedBits = 63

// openZeppelin returns the decoder of the family. Topics and arguments are those
// of the generated binding; see [chain.LogReader] for why it does not decode.
func openZeppelin() chain.Decoder {
	events := eventsOf(igovernor.NewIGovernor().GetABI())
	decoder := chain.Decoder{
		events.topic("ProposalCreated"):         decodeProposalCreated,
		events.topic("ProposalQueued"):          decodeProposalQueued,
		events.topic("ProposalExecuted"):        lifecycle(Executed),
		events.topic("ProposalCanceled"):        lifecycle(Canceled),
		events.topic("ProposalExtended"):        lifecycleUntil(Extended),
		events.topic("VoteCast"):                decodeVoteCast,
		events.topic("VoteCastWithParams"):      decodeVoteCastWithParams,
		events.topic("OverrideVoteCast"):        decodeOverrideVoteCast,
		events.topic("VoteReduced"):             decodeVoteReduced,
		events.topic("AccessManagerIgnoredSet"): decodeAccessManagerIgnored,
		events.topic("EIP712DomainChanged"):     decodeDomainChanged,
	}
	events.parameters(decoder, parameterEvents)
	return decoder
}

// openZeppelinOpens is the event that opens a proposal, of Compound's governors
// too.
func openZeppelinOpens() []common.Hash {
	return []common.Hash{eventsOf(igovernor.NewIGovernor().GetABI()).topic("ProposalCreated")}
}

// decodeProposalCreated reads what Governor Bravo emits too: there signatures
// are set and the calldatas go without selectors.
func decodeProposalCreated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 9)
	e := ProposalCreated{
		ID:          ProposalID(r.Word(0)),
		Proposer:    r.Address(1),
		VoteStart:   r.Uint(6, storedBits),
		VoteEnd:     r.Uint(7, storedBits),
		Description: r.String(8),
	}
	var err error
	if e.Actions, err = readActions(&r, 2); err != nil {
		return nil, err
	}
	return e, r.Err()
}

// readActions reads four lists from the given argument on: targets, values,
// signatures and calldatas.
func readActions(r *chain.LogReader, first int) ([]Action, error) {
	targets := r.Addresses(first, maxActions)
	values := r.Amounts(first+1, maxActions)
	signatures := r.Strings(first+2, maxActions)
	calldatas := r.ByteStrings(first+3, maxActions)
	if err := r.Err(); err != nil {
		return nil, err //nolint:wrapcheck // says what it was reading
	}
	if n := len(targets); len(values) != n || len(signatures) != n || len(calldatas) != n {
		return nil, fmt.Errorf("proposal has %d targets, %d values, %d signatures, %d calldatas", n, len(values), len(signatures), len(calldatas))
	}
	actions := make([]Action, len(targets))
	for i := range actions {
		// Signatures are hashed byte by byte, and stored as the text they are.
		if !utf8.ValidString(signatures[i]) {
			return nil, fmt.Errorf("signature %d of the proposal is not text", i)
		}
		actions[i] = Action{Target: targets[i], Value: values[i], Signature: signatures[i], Calldata: calldatas[i]}
	}
	return actions, nil
}

func decodeProposalQueued(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 2)
	e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: Queued, Value: r.Uint(1, storedBits)}
	return e, r.Err()
}

// lifecycleUntil decodes an event that carries a timepoint besides the proposal,
// which is indexed.
func lifecycleUntil(kind LifecycleKind) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, 1, 1)
		e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: kind, Value: r.Uint(0, storedBits)}
		return e, r.Err()
	}
}

// lifecycle decodes an event that carries nothing but the proposal.
func lifecycle(kind LifecycleKind) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, 0, 1)
		e := Lifecycle{ID: ProposalID(r.Word(0)), Kind: kind}
		return e, r.Err()
	}
}

func decodeVoteCast(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 4)
	e := VoteCast{
		Voter:   r.TopicAddress(1),
		ID:      ProposalID(r.Word(0)),
		Support: uint8(r.Uint(1, 8)),
		Weight:  r.Amount(2),
		Reason:  r.String(3),
	}
	return e, r.Err()
}

// decodeVoteCastWithParams reads the event that replaces VoteCast when a vote
// has params.
func decodeVoteCastWithParams(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 5)
	e := VoteCast{
		Voter:   r.TopicAddress(1),
		ID:      ProposalID(r.Word(0)),
		Support: uint8(r.Uint(1, 8)),
		Weight:  r.Amount(2),
		Reason:  r.String(3),
		Params:  r.Bytes(4),
	}
	return e, r.Err()
}

func decodeOverrideVoteCast(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 4)
	e := VoteOverridden{
		Voter:   r.TopicAddress(1),
		ID:      ProposalID(r.Word(0)),
		Support: uint8(r.Uint(1, 8)),
		Weight:  r.Amount(2),
		Reason:  r.String(3),
	}
	return e, r.Err()
}

func decodeVoteReduced(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 3)
	e := VoteReduced{
		Delegate: r.TopicAddress(1),
		ID:       ProposalID(r.Word(0)),
		Support:  uint8(r.Uint(1, 8)),
		Weight:   r.Amount(2),
	}
	return e, r.Err()
}

// decodeAccessManagerIgnored reads a switch of one function of one contract.
func decodeAccessManagerIgnored(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 3)
	target, selector := r.Address(0), r.Word(1)
	e := ParameterChanged{
		Name: ParamAccessManagerIgnored,
		Key:  fmt.Sprintf("%s:0x%x", target.Hex(), selector[:4]),
		New:  fmt.Sprint(r.Bool(2)),
	}
	return e, r.Err()
}

func decodeDomainChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 0)
	return ParameterChanged{Name: ParamSigningDomain, New: "changed"}, r.Err()
}
