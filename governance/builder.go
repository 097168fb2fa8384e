package governance

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibuildergovernor"
)

// FamilyBuilder is the family of Nouns Builder's governor. It counts seconds,
// takes the power at the time of creation, and queues in a treasury of its own
// kind.
const FamilyBuilder = "builder-governor"

// FamilyBuilderTreasury is the family of Nouns Builder's treasury. It says
// nothing of a proposal that the governor does not say too.
const FamilyBuilderTreasury = "builder-treasury"

func builderGovernor() chain.Decoder {
	events := eventsOf(ibuildergovernor.NewIBuilderGovernor().GetABI())
	decoder := chain.Decoder{
		events.topic("ProposalCreated"):  decodeBuilderCreated,
		events.topic("ProposalQueued"):   decodeProposalQueued,
		events.topic("ProposalExecuted"): lifecycle(Executed),
		events.topic("ProposalCanceled"): lifecycle(Canceled),
		events.topic("ProposalVetoed"):   lifecycle(Vetoed),
		events.topic("VoteCast"):         decodeBuilderVote,
	}
	events.parameters(decoder, map[string]string{
		"VotingDelayUpdated": ParamVotingDelay, "VotingPeriodUpdated": ParamVotingPeriod,
		"ProposalThresholdBpsUpdated": ParamProposalThresholdBPS, "QuorumVotesBpsUpdated": ParamQuorumBPS,
		"VetoerUpdated": ParamVetoer, "OwnerUpdated": ParamOwner, "Upgraded": ParamImplementation,
	})
	return decoder
}

func builderTreasury() chain.Decoder {
	events, decoder := eventsOf(ibuildergovernor.NewIBuilderGovernor().GetABI()), chain.Decoder{}
	events.parameters(decoder, map[string]string{
		"DelayUpdated": ParamMinDelay, "GracePeriodUpdated": ParamGracePeriod,
		"OwnerUpdated": ParamOwner, "Upgraded": ParamImplementation,
	})
	return decoder
}

func builderOpens() []common.Hash {
	return []common.Hash{eventsOf(ibuildergovernor.NewIBuilderGovernor().GetABI()).topic("ProposalCreated")}
}

// Words of the proposal in the event that creates it, and in getProposal().
const (
	builderProposer = iota
	builderCreated
	builderAgainst
	builderFor
	builderAbstain
	builderStart
	builderEnd
	builderThreshold
	builderQuorum
)

// builderWords is how many words a proposal has.
const builderWords = 12

// decodeBuilderCreated reads a proposal. Voting is open from voteStart on and
// closed from voteEnd on, so that both are one second less here, see
// [ProposalCreated].
func decodeBuilderCreated(log *types.Log) (chain.Event, error) {
	const proposal = 6 // words before it
	r := chain.ReadLog(log, 0, proposal+builderWords)
	start, end := r.Uint(proposal+builderStart, storedBits), r.Uint(proposal+builderEnd, storedBits)
	e := ProposalCreated{
		ID: ProposalID(r.Word(0)), Proposer: r.Address(proposal + builderProposer), Description: r.String(4),
		Details: Details{PowerAt: r.Uint(proposal+builderCreated, storedBits)},
	}
	targets, values, calldatas := r.Addresses(1, maxActions), r.Amounts(2, maxActions), r.ByteStrings(3, maxActions)
	if err := r.Err(); err != nil {
		return nil, err
	}
	if n := len(targets); len(values) != n || len(calldatas) != n {
		return nil, fmt.Errorf("proposal has %d targets, %d values, %d calldatas", n, len(values), len(calldatas))
	}
	if start == 0 || end == 0 {
		return nil, fmt.Errorf("voting from %d to %d", start, end)
	}
	e.VoteStart, e.VoteEnd = start-1, end-1
	e.Actions = make([]Action, len(targets))
	for i := range e.Actions {
		e.Actions[i] = Action{Target: targets[i], Value: values[i], Calldata: calldatas[i]}
	}
	return e, nil
}

func decodeBuilderVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 5)
	e := VoteCast{Voter: r.Address(0), ID: ProposalID(r.Word(1)), Support: uint8(r.Uint(2, 8)), Weight: r.Amount(3), Reason: r.String(4)}
	return e, r.Err()
}

// builderStanding is state() of Nouns Builder's governor: executed, canceled,
// vetoed, then time, then votes, then the treasury, which keeps a proposal up to
// and including the last second of its grace period.
func (p *Proposal) builderStanding(g Governor) Standing {
	s := Standing{Outcome: p.Outcome(g.Counting), Passed: StatusSucceeded}
	if p.Queued != nil {
		s.Passed = StatusQueued
	}
	if expiry := p.expiry(g.GracePeriod); expiry != 0 {
		s.ExpiresAt = saturatingSum(expiry, 1)
	}
	switch {
	case p.Executed != nil:
		s.Fate = StatusExecuted
	case p.Canceled != nil:
		s.Fate = StatusCanceled
	case p.Vetoed != nil:
		s.Fate = StatusVetoed
	}
	return s
}

// builderStates are the numbers of Nouns Builder's ProposalState.
func builderStates() map[Status]uint8 {
	states := openZeppelinStates()
	states[StatusVetoed] = 8
	return states
}

// builderTerms asks for the quorum, which is fixed when a proposal is made.
func builderTerms(r TermsRequest) []TermsCall {
	data := ibuildergovernor.NewIBuilderGovernor().PackGetProposal(r.ID)
	return []TermsCall{wordTerm(PartQuorum, r.Governor, data, builderQuorum, func(t *Terms) **chain.Amount { return &t.Quorum })}
}
