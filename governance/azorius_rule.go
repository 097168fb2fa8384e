package governance

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
)

// azoriusStanding is proposalState() of Azorius: voting, failed, executed,
// timelocked, executable, expired, in this order. A vote is judged by the shares
// of now, so that a change of settings can make an executed proposal fail; one
// without actions is executed as soon as it passes.
func (p *Proposal) azoriusStanding(g Governor) Standing {
	s := Standing{Outcome: p.azoriusOutcome(g.Counting), Passed: StatusSucceeded}
	done := p.Executed != nil || len(p.Actions) == 0
	switch {
	case p.Details.VotingEnds == 0:
		s.Fate = StatusUnknown // its strategy is none that is known
	case s.Outcome == StatusUnknown && p.Executed != nil:
		s.Outcome, s.Passed = "", StatusExecuted // what happened is believed
	case done:
		s.Passed = StatusExecuted
	case p.TimelockPeriod == nil || p.ExecutionPeriod == nil:
		s.Passed = StatusUnknown
	case s.Outcome == "":
		s.Held, s.HeldUntil = StatusQueued, saturatingSum(p.Deadline, *p.TimelockPeriod)
		s.ExpiresAfter = saturatingSum(s.HeldUntil, *p.ExecutionPeriod)
	}
	return s
}

// azoriusOutcome is isPassed() of LinearERC20Voting.
func (p *Proposal) azoriusOutcome(counting Counting) Status {
	if p.Quorum == nil || p.VoteBasis == nil || p.ShareBase == nil || p.ShareBase.IsZero() {
		return StatusUnknown
	}
	if counting.QuorumVotes(p.Tally).Cmp(*p.Quorum) < 0 {
		return StatusNoQuorum
	}
	return outcomeOf(p.azoriusLead(p.Tally))
}

// azoriusLead is meetsBasis(): votes for exceed a share of those for and against,
// rounded down. It is not known where the contract reverts.
func (t Terms) azoriusLead(tally Tally) (leads, known bool) {
	sum, overflow := tally.For.Add(tally.Against)
	needed, fits := mulDiv(sum, *t.VoteBasis, *t.ShareBase)
	return tally.For.Cmp(needed) > 0, fits && !overflow
}

// azoriusTerms asks the strategy of a proposal for the quorum, which is refused
// in the block of the proposal, and for the shares; and the Azorius for the
// periods that the proposal keeps.
func azoriusTerms(r TermsRequest) []TermsCall {
	strategy, number := common.HexToAddress(r.Details.Strategy), uint32(r.ID.Big().Uint64())
	b, governor := iazoriusstrategy.NewIAzoriusStrategy(), iazorius.NewIAzorius()
	period := func(part string, set func(*Terms, iazorius.GetProposalOutput)) TermsCall {
		return TermsCall{Part: part, Call: chain.Call{To: r.Governor, Data: governor.PackGetProposal(number)}, Fold: func(terms *Terms, answer []byte) error {
			proposal, err := governor.UnpackGetProposal(answer)
			if err != nil {
				return fmt.Errorf("getProposal: %w", err)
			}
			set(terms, proposal)
			return nil
		}}
	}
	return []TermsCall{
		amountTerm(PartQuorum, strategy, b.PackQuorumVotes(number), func(t *Terms) **chain.Amount { return &t.Quorum }),
		amountTerm("share_base", strategy, b.PackBASISDENOMINATOR(), func(t *Terms) **chain.Amount { return &t.ShareBase }),
		amountTerm("vote_basis", strategy, b.PackBasisNumerator(), func(t *Terms) **chain.Amount { return &t.VoteBasis }),
		period("timelock_period", func(t *Terms, p iazorius.GetProposalOutput) { t.TimelockPeriod = new(uint64(p.TimelockPeriod)) }),
		period("execution_period", func(t *Terms, p iazorius.GetProposalOutput) { t.ExecutionPeriod = new(uint64(p.ExecutionPeriod)) }),
	}
}

// azoriusStates are the numbers of IAzorius.ProposalState.
func azoriusStates() map[Status]uint8 {
	return map[Status]uint8{
		StatusActive: 0, StatusQueued: 1, StatusSucceeded: 2, StatusExecuted: 3, StatusExpired: 4,
		StatusDefeated: 5, StatusNoQuorum: 5,
	}
}
