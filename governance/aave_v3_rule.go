package governance

import (
	"fmt"
	"math/big"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev3"
)

// aaveV3Standing is getProposalState() of Aave's third governance: executed,
// failed and cancelled are for ever, everything else expires with the proposal's
// time. A vote that has ended has no outcome before its sums have come back;
// the contract calls it active until then.
func (p *Proposal) aaveV3Standing(Governor) Standing {
	s := Standing{
		Outcome: StatusUnknown, Passed: StatusQueued,
		ExpiresAfter: saturatingSum(p.Created.Time, aaveV3Lifetime),
	}
	result := p.Details.Result
	switch {
	case p.Canceled != nil:
		s.Fate = StatusCanceled
	case p.Executed != nil:
		s.Fate = StatusExecuted
	case result != nil && result.Passed:
		s.Outcome = ""
	case result != nil:
		s.Fate = StatusDefeated
	}
	return s
}

// aaveV3States are the numbers of IGovernanceCore.State.
func aaveV3States() map[Status]uint8 {
	return map[Status]uint8{
		StatusPending: 1, StatusActive: 2, StatusUnknown: 2, StatusQueued: 3, StatusExecuted: 4,
		StatusDefeated: 5, StatusCanceled: 6, StatusExpired: 7,
	}
}

// activate opens the vote of a proposal at a mark, for so many seconds. It counts
// the power of the block before.
func (p *Proposal) activate(at chain.Mark, duration uint64) {
	p.Snapshot = at.Time - min(at.Time, 1)
	p.Deadline = saturatingSum(at.Time, duration)
	p.OriginalDeadline = p.Deadline
	p.Details.SnapshotBlock = at.Block - min(at.Block, 1)
}

// settle takes over the sums of votes that were cast elsewhere.
func (p *Proposal) settle(result *Result) {
	if result == nil {
		return
	}
	p.Details.Result = result
	p.Tally.For, p.Tally.Against = result.For, result.Against
}

// aaveV3Terms asks for the settings of a proposal's access level, which are those
// of now: by these its vote is judged when it comes back.
func aaveV3Terms(r TermsRequest) []TermsCall {
	if r.Details.AccessLevel == nil {
		return nil
	}
	b := iaavegovernancev3.NewIAaveGovernanceV3()
	part := func(name string, set func(*Terms, iaavegovernancev3.IAaveGovernanceV3VotingConfig)) TermsCall {
		return TermsCall{Part: name, Call: chain.Call{To: r.Governor, Data: b.PackGetVotingConfig(uint8(*r.Details.AccessLevel))}, Fold: func(terms *Terms, answer []byte) error {
			config, err := b.UnpackGetVotingConfig(answer)
			if err != nil {
				return fmt.Errorf("getVotingConfig: %w", err)
			}
			set(terms, config)
			return nil
		}}
	}
	return []TermsCall{
		part(PartQuorum, func(t *Terms, c iaavegovernancev3.IAaveGovernanceV3VotingConfig) {
			t.Quorum = amountOrNil(new(big.Int).Add(wholeVotes(c.YesThreshold), big.NewInt(1)))
		}),
		part("vote_lead", func(t *Terms, c iaavegovernancev3.IAaveGovernanceV3VotingConfig) {
			t.VoteLead = amountOrNil(wholeVotes(c.YesNoDifferential))
		}),
	}
}

// wholeVotes are votes in the smallest unit (PRECISION_DIVIDER).
func wholeVotes(n *big.Int) *big.Int {
	const divider = 1_000_000_000_000_000_000
	return new(big.Int).Mul(n, big.NewInt(divider))
}
