package apitest

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// DAOs implements [governance.Repo].
func (w *World) DAOs(ctx context.Context) ([]governance.DAOView, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return nil, err
	}
	out := make([]governance.DAOView, len(w.daos))
	for i, dao := range w.daos {
		out[i] = w.overview(dao)
	}
	return out, nil
}

// DAO implements [governance.Repo].
func (w *World) DAO(ctx context.Context, slug string) (governance.DAOView, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.DAOView{}, err
	}
	for _, dao := range w.daos {
		if dao.Slug == slug {
			return w.overview(dao), nil
		}
	}
	return governance.DAOView{}, governance.ErrNotFound
}

func (w *World) overview(dao governance.DAOView) governance.DAOView {
	dao.Proposals = map[governance.Status]int64{}
	for _, g := range w.governors {
		if g.DAO == dao.Slug {
			dao.Governors = append(dao.Governors, w.governorView(g))
			dao.AsOf = append(dao.AsOf, w.asOf(g.Chain))
		}
	}
	for _, p := range w.proposals {
		if view := w.proposalView(p); view.DAO == dao.Slug {
			dao.Proposals[view.Status]++
		}
	}
	return dao
}

func (w *World) governorView(g governance.Governor) governance.GovernorView {
	out := governance.GovernorView{
		Governor: g, VotingDelay: new(chain.NewAmount(1)), VotingPeriod: new(chain.NewAmount(45_818)),
		ProposalThreshold: new(Tokens(100_000)), TimelockDelay: new(chain.NewAmount(172_800)), AsOf: w.asOf(g.Chain),
	}
	for _, p := range w.proposals {
		if p.Governor == g.Account {
			out.Proposals++
		}
	}
	return out
}

// Governor implements [governance.Repo].
func (w *World) Governor(ctx context.Context, id chain.Account) (governance.GovernorView, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.GovernorView{}, err
	}
	if g := w.governor(id); g.DAO != "" {
		return w.governorView(g), nil
	}
	return governance.GovernorView{}, governance.ErrNotFound
}

func (w *World) proposalView(p governance.Proposal) governance.ProposalView {
	g, asOf := w.governor(p.Governor), w.asOf(p.Governor.Chain)
	now := g.Clock.Of(asOf.Block.Number, asOf.Block.Time)
	return governance.ProposalView{
		Proposal: p, Status: p.StatusAt(asOf.Block, g), DAO: g.DAO,
		Clock: g.Clock, Counting: g.Counting, Timepoint: now, Expiry: p.ExpiresAt(g), AsOf: asOf,
	}
}

// Proposals implements [governance.Repo].
func (w *World) Proposals(ctx context.Context, filter governance.ProposalFilter) (governance.ProposalPage, error) {
	if filter.DAO != "" {
		if _, err := w.DAO(ctx, filter.DAO); err != nil {
			return governance.ProposalPage{}, err
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.ProposalPage{}, err
	}
	var all []governance.ProposalView
	for _, p := range w.proposals {
		if view := w.proposalView(p); selects(filter, view) {
			all = append(all, view)
		}
	}
	slices.SortFunc(all, func(a, b governance.ProposalView) int { return newestFirst(proposalKey(b), proposalKey(a)) })
	out := governance.ProposalPage{Total: int64(len(all)), AsOf: []chain.AsOf{w.asOf(Ethereum), w.asOf(Arbitrum)}}
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(v governance.ProposalView) bool { return newestFirst(proposalKey(v), *filter.After) >= 0 })
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		key := proposalKey(out.Items[len(out.Items)-1])
		out.Next = &key
	}
	return out, nil
}

func selects(f governance.ProposalFilter, v governance.ProposalView) bool {
	return (f.DAO == "" || f.DAO == v.DAO) &&
		(f.Governor == nil || *f.Governor == v.Governor) &&
		(f.Proposer == nil || *f.Proposer == v.Proposer) &&
		(len(f.Statuses) == 0 || slices.Contains(f.Statuses, v.Status)) &&
		strings.Contains(strings.ToLower(v.Description), strings.ToLower(f.Text))
}

func proposalKey(v governance.ProposalView) governance.ProposalKey {
	return governance.ProposalKey{Time: v.Created.Time, Chain: v.Governor.Chain, Block: v.Created.Block, Log: v.Created.LogIndex}
}

func newestFirst(a, b governance.ProposalKey) int {
	return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(a.Chain, b.Chain), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Log, b.Log))
}

// cut returns the first rows and whether there are more.
func cut[T any](all []T, limit int) ([]T, bool) {
	if len(all) > limit {
		return all[:limit], true
	}
	return all, false
}

// Proposal implements [governance.Repo].
func (w *World) Proposal(ctx context.Context, ref governance.Ref) (governance.ProposalView, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.ProposalView{}, err
	}
	for _, p := range w.proposals {
		if p.Governor == ref.Governor && p.ID == ref.ID {
			return w.proposalView(p), nil
		}
	}
	return governance.ProposalView{}, governance.ErrNotFound
}

// Timeline implements [governance.Repo].
func (w *World) Timeline(ctx context.Context, ref governance.Ref) ([]governance.TimelineEntry, chain.AsOf, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return nil, chain.AsOf{}, err
	}
	entries, known := w.timelines[ref]
	if !known {
		return nil, chain.AsOf{}, governance.ErrNotFound
	}
	return entries, w.asOf(ref.Governor.Chain), nil
}

// Votes implements [governance.Repo].
func (w *World) Votes(ctx context.Context, filter governance.VoteFilter) (governance.VotePage, error) {
	if filter.Ref != nil {
		if _, err := w.Proposal(ctx, *filter.Ref); err != nil {
			return governance.VotePage{}, err
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.VotePage{}, err
	}
	var all []governance.VoteView
	for _, v := range w.votes {
		if w.selectsVote(filter, v) {
			all = append(all, v)
		}
	}
	compare := voteOrder(filter.Order)
	slices.SortFunc(all, func(a, b governance.VoteView) int { return compare(voteKey(b), voteKey(a)) })
	out := governance.VotePage{Total: int64(len(all)), AsOf: []chain.AsOf{w.asOf(Ethereum)}}
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(v governance.VoteView) bool { return compare(voteKey(v), *filter.After) >= 0 })
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		key := voteKey(out.Items[len(out.Items)-1])
		out.Next = &key
	}
	return out, nil
}

func (w *World) selectsVote(f governance.VoteFilter, v governance.VoteView) bool {
	g := w.governor(v.Governor)
	return (f.Ref == nil || *f.Ref == v.Ref) &&
		(f.Voter == nil || *f.Voter == v.Voter) &&
		(f.Support == nil || *f.Support == v.Support) &&
		(len(f.Tokens) == 0 || slices.Contains(f.Tokens, chain.Account{Chain: g.Chain, Address: g.Token}))
}

func voteKey(v governance.VoteView) governance.VoteKey {
	return governance.VoteKey{Weight: v.Weight, Time: v.Time, Chain: v.Governor.Chain, Block: v.Block, Log: v.LogIndex}
}

func voteOrder(order governance.VoteOrder) func(a, b governance.VoteKey) int {
	byTime := func(a, b governance.VoteKey) int {
		return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(a.Chain, b.Chain), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Log, b.Log))
	}
	if order != governance.VotesByWeight {
		return byTime
	}
	return func(a, b governance.VoteKey) int { return cmp.Or(a.Weight.Cmp(b.Weight), byTime(a, b)) }
}

// Findings implements [governance.Repo].
func (w *World) Findings(ctx context.Context, filter governance.FindingFilter) (governance.FindingPage, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.FindingPage{}, err
	}
	i := slices.IndexFunc(w.daos, func(d governance.DAOView) bool { return d.Slug == filter.DAO })
	if i < 0 {
		return governance.FindingPage{}, governance.ErrNotFound
	}
	all := slices.Clone(w.findings[filter.DAO])
	out := governance.FindingPage{Total: int64(len(all)), AsOf: w.overview(w.daos[i]).AsOf}
	compare := func(a, b governance.FindingKey) int {
		return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(a.Chain, b.Chain), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Log, b.Log), cmp.Compare(a.Kind, b.Kind))
	}
	slices.SortFunc(all, func(a, b chain.Finding) int {
		return compare(governance.FindingKeyOf(b), governance.FindingKeyOf(a))
	})
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(f chain.Finding) bool { return compare(governance.FindingKeyOf(f), *filter.After) >= 0 })
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		key := governance.FindingKeyOf(out.Items[len(out.Items)-1])
		out.Next = &key
	}
	return out, nil
}

// Corrections implements [governance.Repo].
func (w *World) Corrections(ctx context.Context, filter governance.CorrectionFilter) (governance.CorrectionPage, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return governance.CorrectionPage{}, err
	}
	if filter.DAO != "" && !slices.ContainsFunc(w.daos, func(d governance.DAOView) bool { return d.Slug == filter.DAO }) {
		return governance.CorrectionPage{}, governance.ErrNotFound
	}
	all := slices.DeleteFunc(slices.Clone(w.corrections), func(c chain.Correction) bool {
		return c.ID <= filter.Since || filter.Chain != 0 && c.Chain != filter.Chain || filter.Reason != "" && c.Reason != filter.Reason ||
			filter.DAO != "" && filter.DAO != "ens"
	})
	if filter.Newest {
		slices.Reverse(all)
	}
	out := governance.CorrectionPage{Total: int64(len(all)), AsOf: w.overview(w.daos[0]).AsOf}
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(c chain.Correction) bool {
			return filter.Newest && c.ID >= filter.After.ID || !filter.Newest && c.ID <= filter.After.ID
		})
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		out.Next = &governance.CorrectionKey{ID: out.Items[len(out.Items)-1].ID}
	}
	return out, nil
}
