package governance

import (
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
)

// aragonBase is what Aragon's shares are parts of (PCT_BASE).
var aragonBase = chain.NewAmount(1_000_000_000_000_000_000)

// aragonStanding is canExecute() and getVote() of Aragon's Voting: an executed
// vote is closed; one that more than the needed share of all power supports has
// passed before its end; else, after its end, that share of the votes and a
// share of all power have to support it. It can be executed for ever.
func (p *Proposal) aragonStanding(Governor) Standing {
	s := Standing{Outcome: p.aragonOutcome(), Passed: StatusSucceeded}
	if p.Executed != nil {
		s.Fate = StatusExecuted
	}
	if p.SuperQuorum != nil && p.Tally.For.Cmp(*p.SuperQuorum) >= 0 {
		s.Early, s.Outcome = StatusSucceeded, ""
	}
	return s
}

func (p *Proposal) aragonOutcome() Status {
	switch {
	case p.Quorum == nil || p.SupportRequired == nil:
		return StatusUnknown
	case p.Tally.For.Cmp(*p.Quorum) < 0:
		return StatusNoQuorum
	case !p.Leads():
		return StatusDefeated
	}
	return ""
}

// aragonLead is _isValuePct(yea, yea + nay, supportRequired): the share of votes
// for, rounded down, exceeds what is required.
func (t Terms) aragonLead(tally Tally) bool {
	total, overflow := tally.For.Add(tally.Against)
	if overflow || total.IsZero() {
		return false
	}
	share, fits := mulDiv(tally.For, aragonBase, total)
	return fits && share.Cmp(*t.SupportRequired) > 0
}

// aragonTerms asks for the vote, each part of the answer by itself.
func aragonTerms(r TermsRequest) []TermsCall {
	binding := iaragonvoting.NewIAragonVoting()
	part := func(name string, set func(*Terms, iaragonvoting.GetVoteOutput)) TermsCall {
		return TermsCall{Part: name, Call: chain.Call{To: r.Governor, Data: binding.PackGetVote(r.ID.Big())}, Fold: func(terms *Terms, answer []byte) error {
			vote, err := binding.UnpackGetVote(answer)
			if err != nil {
				return fmt.Errorf("getVote: %w", err)
			}
			set(terms, vote)
			return nil
		}}
	}
	return []TermsCall{
		part("voting_supply", func(t *Terms, v iaragonvoting.GetVoteOutput) { t.VotingSupply = amountOrNil(v.VotingPower) }),
		part("support_required", func(t *Terms, v iaragonvoting.GetVoteOutput) {
			t.SupportRequired = new(chain.NewAmount(v.SupportRequired))
		}),
		part(PartQuorum, func(t *Terms, v iaragonvoting.GetVoteOutput) { t.Quorum = moreThan(v.MinAcceptQuorum, v.VotingPower) }),
		part("super_quorum", func(t *Terms, v iaragonvoting.GetVoteOutput) {
			t.SuperQuorum = moreThan(v.SupportRequired, v.VotingPower)
		}),
		part("script", func(t *Terms, v iaragonvoting.GetVoteOutput) { t.Script = "0x" + hex.EncodeToString(v.Script) }),
	}
}

// moreThan is the smallest number of votes whose share of all power, rounded
// down, exceeds a share; nil where the contract could not compute it.
func moreThan(share uint64, power *big.Int) *chain.Amount {
	base := aragonBase.Big()
	if new(big.Int).Mul(power, base).BitLen() > 256 || power.Sign() == 0 {
		return nil
	}
	n := new(big.Int).Mul(new(big.Int).Add(new(big.Int).SetUint64(share), big.NewInt(1)), power)
	n.Add(n, new(big.Int).Sub(base, big.NewInt(1)))
	return amountOrNil(n.Div(n, base))
}

func amountOrNil(n *big.Int) *chain.Amount {
	amount, err := chain.AmountFromBig(n)
	if err != nil {
		return nil
	}
	return &amount
}
