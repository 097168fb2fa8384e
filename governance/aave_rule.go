package governance

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaaveexecutor"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
)

// aaveV2Standing is getProposalState() of AaveGovernanceV2: canceled, then time,
// then what the executor says of the votes, and only then whether it was queued,
// executed and forgotten.
func (p *Proposal) aaveV2Standing(Governor) Standing {
	s := Standing{Outcome: p.aaveOutcome(), Passed: StatusQueued}
	switch {
	case p.ETA == 0:
		s.Passed = StatusSucceeded
	case p.Executed != nil:
		s.Passed = StatusExecuted
	case p.GracePeriod == nil:
		s.Passed = StatusUnknown // queued, but nobody knows for how long
	default:
		// The executor still executes in the last second of the period.
		s.ExpiresAt = saturatingSum(saturatingSum(p.ETA, *p.GracePeriod), 1)
	}
	if p.Canceled != nil {
		s.Fate = StatusCanceled
	}
	if s.Outcome == StatusUnknown && p.Executed != nil {
		s.Outcome, s.Passed = "", StatusExecuted // what happened is believed
	}
	return s
}

// aaveOutcome is isProposalPassed() of an executor (ProposalValidator): votes for
// reach a share of the supply, and exceed those against by more than another
// share. Each side's share is rounded down before they are compared.
func (p *Proposal) aaveOutcome() Status {
	t := &p.Terms
	if t.Quorum == nil || t.VotingSupply == nil || t.VotingSupply.IsZero() || t.VoteDifferential == nil || t.ShareBase == nil {
		return StatusUnknown
	}
	if p.Tally.For.Cmp(*t.Quorum) < 0 {
		return StatusNoQuorum
	}
	return outcomeOf(t.aaveLead(p.Tally))
}

// outcomeOf is the outcome of a vote that has its quorum, by whether votes for
// lead; known is false where the contract would revert.
func outcomeOf(leads, known bool) Status {
	switch {
	case !known:
		return StatusUnknown
	case !leads:
		return StatusDefeated
	}
	return ""
}

// aaveLead reports whether votes for exceed those against by enough. It is not
// known where the contract reverts.
func (t Terms) aaveLead(tally Tally) (leads, known bool) {
	inFavour, fits := mulDiv(tally.For, *t.ShareBase, *t.VotingSupply)
	against, fitsToo := mulDiv(tally.Against, *t.ShareBase, *t.VotingSupply)
	needed, overflow := against.Add(*t.VoteDifferential)
	return inFavour.Cmp(needed) > 0, fits && fitsToo && !overflow
}

// mulDiv is a * b / c rounded down, c not zero, with a product of at most 256
// bits, as contracts compute it; else it does not fit.
func mulDiv(a, b, c chain.Amount) (quotient chain.Amount, fits bool) {
	product := new(big.Int).Mul(a.Big(), b.Big())
	if _, err := chain.AmountFromBig(product); err != nil {
		return chain.Amount{}, false
	}
	quotient, err := chain.AmountFromBig(product.Div(product, c.Big()))
	return quotient, err == nil
}

// aaveV2Terms asks the strategy of a proposal for the supply, and its executor
// for the shares of it and for how long it keeps what was queued. All of these
// are constants of a proposal.
func aaveV2Terms(r TermsRequest) []TermsCall {
	strategy, executor := common.HexToAddress(r.Details.Strategy), common.HexToAddress(r.Details.Executor)
	b := iaaveexecutor.NewIAaveExecutor()
	supply := iaavegovernancev2.NewIAaveGovernanceV2().PackGetTotalVotingSupplyAt(new(big.Int).SetUint64(r.Snapshot))
	amount := func(part string, to common.Address, data []byte, of func(*Terms) **chain.Amount) TermsCall {
		call := amountTerm(part, to, data, of)
		fold := call.Fold
		call.Fold = func(terms *Terms, answer []byte) error {
			err := fold(terms, answer)
			terms.Quorum = terms.aaveQuorum()
			return err
		}
		return call
	}
	return []TermsCall{
		amount("voting_supply", strategy, supply, func(t *Terms) **chain.Amount { return &t.VotingSupply }),
		amount("share_base", executor, b.PackONEHUNDREDWITHPRECISION(), func(t *Terms) **chain.Amount { return &t.ShareBase }),
		amount("quorum_share", executor, b.PackMINIMUMQUORUM(), func(t *Terms) **chain.Amount { return &t.QuorumShare }),
		amount("vote_differential", executor, b.PackVOTEDIFFERENTIAL(), func(t *Terms) **chain.Amount { return &t.VoteDifferential }),
		{Part: "grace_period", Call: chain.Call{To: executor, Data: b.PackGRACEPERIOD()}, Fold: foldGracePeriod},
	}
}

// aaveQuorum is getMinimumVotingPowerNeeded() of an executor, once its parts are
// known: a share of the supply, rounded down.
func (t Terms) aaveQuorum() *chain.Amount {
	if t.VotingSupply == nil || t.QuorumShare == nil || t.ShareBase == nil || t.ShareBase.IsZero() {
		return nil
	}
	quorum, fits := mulDiv(*t.VotingSupply, *t.QuorumShare, *t.ShareBase)
	if !fits {
		return nil
	}
	return &quorum
}

func foldGracePeriod(terms *Terms, answer []byte) error {
	seconds, err := amountAnswer(answer)
	if err != nil {
		return err
	}
	if seconds.Big().BitLen() > storedBits {
		return fmt.Errorf("grace period: %s does not fit %d bits", seconds, storedBits)
	}
	terms.GracePeriod = new(seconds.Big().Uint64())
	return nil
}

// aaveV2States are the numbers of IAaveGovernanceV2.ProposalState.
func aaveV2States() map[Status]uint8 {
	return map[Status]uint8{
		StatusPending: 0, StatusCanceled: 1, StatusActive: 2, StatusDefeated: 3, StatusNoQuorum: 3,
		StatusSucceeded: 4, StatusQueued: 5, StatusExpired: 6, StatusExecuted: 7,
	}
}
