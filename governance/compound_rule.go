package governance

import (
	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
)

// compoundStanding is state() of Governor Alpha and Bravo: canceled, then time,
// then votes, and only then whether it was queued and executed. Their quorum is
// one number for all times, so that raising it defeats what was executed long
// ago. Without a quorum to judge by, what happened is believed.
func (p *Proposal) compoundStanding(g Governor) Standing {
	s := Standing{Outcome: p.Outcome(g.Counting), Passed: StatusQueued, ExpiresAt: p.expiry(g.GracePeriod)}
	switch {
	case p.ETA == 0:
		s.Passed = StatusSucceeded
	case p.Executed != nil:
		s.Passed = StatusExecuted
	}
	if p.Canceled != nil {
		s.Fate = StatusCanceled
	}
	if s.Outcome == StatusUnknown && p.Executed != nil {
		s.Outcome, s.Passed = "", StatusExecuted
	}
	return s
}

// compoundTerms asks for the quorum, which is one number for all proposals.
func compoundTerms(r TermsRequest) []TermsCall {
	data := igovernorbravo.NewIGovernorBravo().PackQuorumVotes()
	return []TermsCall{amountTerm(PartQuorum, r.Governor, data, func(t *Terms) **chain.Amount { return &t.Quorum })}
}
