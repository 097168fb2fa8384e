package governance

import (
	"math/big"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernor"
)

// openZeppelinStanding is OpenZeppelin's Governor.state() with those of
// GovernorTimelockControl, GovernorTimelockCompound and GovernorSuperQuorum (4.x
// and 5.x): executed, canceled, then time, then votes, then the timelock.
func (p *Proposal) openZeppelinStanding(g Governor) Standing {
	s := Standing{Outcome: p.Outcome(g.Counting), Passed: p.queueStatus(), ExpiresAt: p.expiry(g.GracePeriod)}
	if g.Counting.Own {
		s.Outcome = p.Verdict.outcome()
	}
	switch {
	case p.Executed != nil:
		s.Fate = StatusExecuted
	case p.Canceled != nil:
		s.Fate = StatusCanceled
	case p.superQuorumReached():
		s.Early = s.Passed
	}
	return s
}

// queueStatus is what a proposal that passed is, by the events of its governor
// and of its TimelockController.
func (p *Proposal) queueStatus() Status {
	switch {
	case p.Queued == nil:
		return StatusSucceeded
	case p.Operation.Done != nil:
		return StatusExecuted
	case p.Operation.Canceled != nil:
		return StatusCanceled
	}
	return StatusQueued
}

// superQuorumReached reports whether the vote has ended early: for votes reach
// the super quorum and outweigh those against (GovernorSuperQuorum).
func (p *Proposal) superQuorumReached() bool {
	return p.SuperQuorum != nil && p.Tally.For.Cmp(*p.SuperQuorum) >= 0 && p.Tally.For.Cmp(p.Tally.Against) > 0
}

// outcome is where the vote leads by what the contract says of it.
func (v Verdict) outcome() Status {
	switch v {
	case VerdictPassed:
		return ""
	case VerdictDefeated:
		return StatusDefeated
	}
	return StatusUnknown
}

// openZeppelinTerms asks for both quorums of the snapshot.
func openZeppelinTerms(r TermsRequest) []TermsCall {
	binding, snapshot := igovernor.NewIGovernor(), new(big.Int).SetUint64(r.Snapshot)
	return []TermsCall{
		amountTerm(PartQuorum, r.Governor, binding.PackQuorum(snapshot), func(t *Terms) **chain.Amount { return &t.Quorum }),
		amountTerm("super_quorum", r.Governor, binding.PackSuperQuorum(snapshot), func(t *Terms) **chain.Amount { return &t.SuperQuorum }),
	}
}

// ownCountingTerms also asks what became of the vote, once it is closed.
func ownCountingTerms(r TermsRequest) []TermsCall {
	return append(openZeppelinTerms(r), verdictTerm(r))
}

// verdictTerm asks what became of the vote.
func verdictTerm(r TermsRequest) TermsCall {
	data := igovernor.NewIGovernor().PackState(r.ID.Big())
	return TermsCall{Part: "verdict", Call: chain.Call{To: r.Governor, Data: data}, Fold: foldVerdict}
}

// foldVerdict takes from state() what it says of the votes: everything that
// comes after them means that they passed, except a cancellation, which a
// [Lifecycle] tells as well.
func foldVerdict(terms *Terms, answer []byte) error {
	state, err := igovernor.NewIGovernor().UnpackState(answer)
	if err != nil {
		return err //nolint:wrapcheck // the caller says what was asked
	}
	for status, number := range openZeppelinStates() {
		if number != state {
			continue
		}
		switch status {
		case StatusDefeated, StatusNoQuorum:
			terms.Verdict = VerdictDefeated
		case StatusSucceeded, StatusQueued, StatusExpired, StatusExecuted:
			terms.Verdict = VerdictPassed
		default: // not decided, or decided otherwise
		}
	}
	return nil
}

// openZeppelinStates are the numbers of IGovernor.ProposalState, which are those
// of Governor Alpha and Bravo.
func openZeppelinStates() map[Status]uint8 {
	return map[Status]uint8{
		StatusPending: 0, StatusActive: 1, StatusCanceled: 2, StatusDefeated: 3, StatusNoQuorum: 3,
		StatusSucceeded: 4, StatusQueued: 5, StatusExpired: 6, StatusExecuted: 7,
	}
}

// amountAnswer decodes one uint256.
func amountAnswer(answer []byte) (chain.Amount, error) {
	word, err := firstWord(answer)
	return chain.AmountFromBytes(word[:]), err
}
