package apitest

import (
	"context"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// decisions is the world as a [measure.Repo]. Its figures are computed from its
// delegates, proposals and votes; in the past everybody had less power.
type decisions struct{ *World }

// Power implements [measure.Repo].
func (w decisions) Power(ctx context.Context, dao string, block *uint64) ([]measure.View, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	governors, err := w.governorsOf(ctx, dao)
	if err != nil {
		return nil, err
	}
	var out []measure.View
	for _, g := range governors {
		view := measure.View{Governor: g.Account, Token: chain.Account{Chain: g.Chain, Address: g.Token}, AsOf: w.asOf(g.Chain)}
		ago := uint64(0)
		if tip := view.AsOf.Block.Number; block != nil {
			if *block > tip {
				return nil, measure.ErrAhead
			}
			ago, view.AsOf = tip-*block, chain.AsOf{Chain: g.Chain, Block: chain.BlockRef{Number: *block, Hash: Hash("block", int(*block)), Time: newestTime - tip + *block}, Finality: chain.Final}
		}
		view.Figures = w.figures(g, ago)
		out = append(out, view)
	}
	return out, nil
}

// daysKept is how many days a world has measured.
const daysKept = 5

// PowerDays implements [measure.Repo].
func (w decisions) PowerDays(ctx context.Context, filter measure.DayFilter) (measure.DayPage, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	governors, err := w.governorsOf(ctx, filter.DAO)
	if err != nil {
		return measure.DayPage{}, err
	}
	var page measure.DayPage
	final := measure.DayAt(newestTime) - 1
	from, to := filter.Range(final)
	for _, g := range governors {
		page.AsOf = append(page.AsOf, w.asOf(g.Chain))
	}
	for day := from; day <= to; day++ {
		for _, g := range governors {
			ago := uint64(final - day)
			if ago >= daysKept {
				page.Missing++
				continue
			}
			page.Items = append(page.Items, measure.DayView{Day: day, Governor: g.Account, Block: w.tip(g.Chain).Number - 7_200*(ago+1), Figures: w.figures(g, 7_200*(ago+1))})
		}
	}
	return page, nil
}

// governorsOf is called with the lock held.
func (w decisions) governorsOf(ctx context.Context, dao string) ([]governance.Governor, error) {
	if err := w.check(ctx); err != nil {
		return nil, err
	}
	var out []governance.Governor
	for _, g := range w.governors {
		if g.DAO == dao {
			out = append(out, g)
		}
	}
	if len(out) == 0 {
		return nil, governance.ErrNotFound
	}
	return out, nil
}

// figures are computed from the world as it is, with one unit of power less for
// each block ago.
func (w decisions) figures(g governance.Governor, ago uint64) measure.Figures {
	token := chain.Account{Chain: g.Chain, Address: g.Token}
	in := measure.Input{
		At: newestTime, Supply: w.token(token).Total, Quorum: new(Tokens(1_000_000)), Threshold: new(Tokens(100_000)), Votable: true,
	}
	for _, d := range w.delegates {
		if d.Token != token {
			continue
		}
		one := measure.Delegate{Address: d.Address}
		one.Power, _ = d.Power.Sub(chain.NewAmount(min(ago, 1)))
		if d.Power.IsZero() {
			one.Power = d.Power
		}
		if d.LastVote != nil {
			one.LastVote = &d.LastVote.Time
		}
		in.Delegates = append(in.Delegates, one)
	}
	proposals := map[governance.Ref]int{}
	for i, p := range w.proposals {
		if p.Governor != g.Account {
			continue
		}
		proposals[governance.Ref{Governor: p.Governor, ID: p.ID}] = i
		if view := w.proposalView(p); p.Deadline < view.Timepoint && p.Canceled == nil {
			voted := governance.Counting{For: true, Against: true, Abstain: true}
			in.Ended = append(in.Ended, measure.Ended{Voted: voted.QuorumVotes(p.Tally), Counted: g.Counting.QuorumVotes(p.Tally), VotingSupply: in.Supply})
		}
	}
	for _, v := range w.votes {
		if i, known := proposals[v.Ref]; known {
			in.Ballots = append(in.Ballots, measure.Ballot{Proposal: i, Voter: v.Voter, Side: measure.Side(v.Support)})
		}
	}
	return measure.Compute(in)
}
