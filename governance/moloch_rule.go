package governance

import (
	"math/big"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibaal"
)

// molochStanding is Baal's state(): cancelled, not sponsored, voting, grace,
// defeated, and only then whether it was processed. A tie loses. Quorum and
// retention are no part of it: they decide when the proposal is processed.
func (p *Proposal) molochStanding(Governor) Standing {
	s := Standing{Held: StatusGrace, HeldUntil: p.Details.GraceUntil, Passed: StatusSucceeded}
	if p.Tally.Against.Cmp(p.Tally.For) >= 0 {
		s.Outcome = StatusDefeated
	}
	switch {
	case p.Details.Failure != "":
		s.Passed = StatusFailed
	case p.Executed != nil:
		s.Passed = StatusExecuted
	}
	if p.Canceled != nil {
		s.Fate = StatusCanceled
	}
	return s
}

// molochStates are the numbers of Baal.ProposalState.
func molochStates() map[Status]uint8 {
	return map[Status]uint8{
		StatusPending: 1, StatusActive: 2, StatusCanceled: 3, StatusGrace: 4, StatusSucceeded: 5,
		StatusExecuted: 6, StatusFailed: 6, StatusDefeated: 7,
	}
}

// molochTerms asks for what processing will ask for.
func molochTerms(r TermsRequest) []TermsCall {
	b := ibaal.NewIBaal()
	getter := b.PackProposals(r.ID.Big())
	ofProposal := func(part string, to func(*Terms) **chain.Amount, from func(ibaal.ProposalsOutput) *big.Int) TermsCall {
		return TermsCall{Part: part, Call: chain.Call{To: r.Governor, Data: getter}, Fold: func(terms *Terms, answer []byte) error {
			p, err := b.UnpackProposals(answer)
			if err != nil {
				return err //nolint:wrapcheck // the caller says what was asked
			}
			amount, err := chain.AmountFromBig(from(p))
			*to(terms) = &amount
			return err //nolint:wrapcheck // the caller says what was asked
		}}
	}
	return []TermsCall{
		amountTerm("quorum_percent", r.Governor, b.PackQuorumPercent(), func(t *Terms) **chain.Amount { return &t.QuorumPercent }),
		ofProposal("shares_at_sponsor", func(t *Terms) **chain.Amount { return &t.SharesAtSponsor }, func(p ibaal.ProposalsOutput) *big.Int { return p.MaxTotalSharesAtSponsor }),
		amountTerm("retention_percent", r.Governor, b.PackMinRetentionPercent(), func(t *Terms) **chain.Amount { return &t.RetentionPercent }),
		ofProposal("peak_supply", func(t *Terms) **chain.Amount { return &t.PeakSupply }, func(p ibaal.ProposalsOutput) *big.Int { return p.MaxTotalSharesAndLootAtVote }),
		amountTerm("present_supply", r.Governor, b.PackTotalSupply(), func(t *Terms) **chain.Amount { return &t.PresentSupply }),
	}
}

// Complete fills in what follows from other parts: Moloch's quorum, which is the
// smallest number of votes whose hundredfold is not less than the product of
// percentage and shares.
func (t Terms) Complete() Terms {
	if t.Quorum != nil || t.QuorumPercent == nil || t.SharesAtSponsor == nil {
		return t
	}
	const percent = 100
	needed := new(big.Int).Mul(t.QuorumPercent.Big(), t.SharesAtSponsor.Big())
	needed.Add(needed, big.NewInt(percent-1)).Quo(needed, big.NewInt(percent))
	if quorum, err := chain.AmountFromBig(needed); err == nil {
		t.Quorum = &quorum
	}
	return t
}

// Lasting are the terms without those that are the contract's at the moment of
// reading, whichever that was: Moloch's percentages, its supply, and its quorum
// that follows from them.
func (t Terms) Lasting() Terms {
	if t.QuorumPercent != nil {
		t.Quorum = nil
	}
	t.QuorumPercent, t.RetentionPercent, t.PresentSupply = nil, nil, nil
	return t
}

// Shortfall is why processing a proposal makes it fail.
type Shortfall string

// Shortfalls, in the order in which processing looks for them.
const (
	ShortfallExpired   Shortfall = "expired"
	ShortfallQuorum    Shortfall = "quorum"
	ShortfallRetention Shortfall = "retention"
)

// Shortfall says why processing at a timepoint would make a proposal fail that
// its state() calls ready, as far as the terms tell; "" if nothing does.
func (p *Proposal) Shortfall(timepoint uint64) Shortfall {
	switch {
	case p.Details.Expiration != 0 && p.Details.Expiration < timepoint:
		return ShortfallExpired
	case p.QuorumPercent == nil:
		return ""
	case p.Quorum != nil && p.Tally.For.Cmp(*p.Quorum) < 0:
		return ShortfallQuorum
	case p.RetentionPercent == nil || p.PeakSupply == nil || p.PresentSupply == nil:
		return ""
	}
	const percent = 100
	floor := new(big.Int).Mul(p.PeakSupply.Big(), p.RetentionPercent.Big())
	if p.PresentSupply.Big().Cmp(floor.Quo(floor, big.NewInt(percent))) < 0 {
		return ShortfallRetention
	}
	return ""
}
