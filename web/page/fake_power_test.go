package page

import (
	"cmp"
	"context"
	"slices"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// Power implements measure.Repo.
func (f *fake) Power(_ context.Context, slug string, _ *uint64) ([]measure.View, error) {
	governors := f.governorsOf(slug)
	if f.err != nil || len(governors) == 0 {
		return nil, cmp.Or(f.err, governance.ErrNotFound)
	}
	var out []measure.View
	for _, g := range governors {
		out = append(out, measure.View{
			Governor: g.Account, Token: chain.Account{Chain: g.Chain, Address: g.Token}, AsOf: f.heads[g.Chain], Figures: f.figures(g, 0),
		})
	}
	return out, nil
}

// PowerDays implements measure.Repo: a third of what was asked for.
func (f *fake) PowerDays(_ context.Context, filter measure.DayFilter) (measure.DayPage, error) {
	governors := f.governorsOf(filter.DAO)
	if f.err != nil || len(governors) == 0 {
		return measure.DayPage{}, cmp.Or(f.err, governance.ErrNotFound)
	}
	page := measure.DayPage{Missing: 3}
	final := measure.DayAt(uint64(testNow.Unix())) - 1
	from, to := filter.Range(final)
	for day := from; day <= to; day += 3 {
		for _, g := range governors {
			page.Items = append(page.Items, measure.DayView{Day: day, Governor: g.Account, Figures: f.figures(g, int(final-day))})
		}
	}
	return page, nil
}

func (f *fake) governorsOf(slug string) []governance.GovernorView {
	for _, dao := range f.daos {
		if dao.Slug == slug {
			return dao.Governors
		}
	}
	return nil
}

// figures are those of a governor some days ago, when there were fewer delegates
// and, longer ago, no quorum was known.
func (f *fake) figures(g governance.GovernorView, ago int) measure.Figures {
	token := chain.Account{Chain: g.Chain, Address: g.Token}
	in := measure.Input{At: uint64(testNow.Unix() - int64(ago)*day), Threshold: g.ProposalThreshold, Votable: true}
	for i, d := range f.delegates {
		if d.Token != token || i < ago/10 {
			continue
		}
		one := measure.Delegate{Address: d.Address, Power: d.Power}
		if d.LastVote != nil {
			one.LastVote = &d.LastVote.Time
		}
		in.Delegates, in.Supply = append(in.Delegates, one), d.Supply.Total
	}
	refs := map[governance.Ref]int{}
	for i, p := range f.proposals {
		if p.Governor != g.Account {
			continue
		}
		refs[refOf(p)] = i
		if p.Deadline >= p.Timepoint {
			continue
		}
		voted := governance.Counting{For: true, Against: true, Abstain: true}
		in.Ended = append(in.Ended, measure.Ended{Voted: voted.QuorumVotes(p.Tally), Counted: p.Counting.QuorumVotes(p.Tally), VotingSupply: in.Supply})
		if in.Quorum == nil && ago < 60 {
			in.Quorum = p.Quorum
		}
	}
	for _, v := range f.votes {
		if i, known := refs[v.Ref]; known && !slices.Contains([]uint8{governance.Fractional}, v.Support) {
			in.Ballots = append(in.Ballots, measure.Ballot{Proposal: i, Voter: v.Voter, Side: measure.Side(v.Support)})
		}
	}
	return measure.Compute(in)
}
