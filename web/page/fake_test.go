package page

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// fake answers both repositories from memory. world_test.go fills it with facts
// folded by the domain's own code, so that tallies and states are not made up.
type fake struct {
	daos      []governance.DAOView
	proposals []governance.ProposalView // newest first
	timelines map[governance.Ref][]governance.TimelineEntry
	votes     []governance.VoteView
	tokens    []delegation.TokenView
	delegates []delegation.DelegateView
	holders   []delegation.Holder
	power     map[delegatedTo][]delegation.PowerPoint // newest first
	findings  map[string][]chain.Finding

	corrections []chain.Correction // ascending by id
	chains      map[chain.ID]Chain
	heads       map[chain.ID]chain.AsOf
	err         error // returned by every method if set
}

type delegatedTo struct {
	token   chain.Account
	address common.Address
}

// Chain implements Monitor.
func (f *fake) Chain(id chain.ID) Chain { return f.chains[id] }

func (f *fake) DAOs(context.Context) ([]governance.DAOView, error) { return f.daos, f.err }

func (f *fake) DAO(_ context.Context, slug string) (governance.DAOView, error) {
	for _, dao := range f.daos {
		if dao.Slug == slug {
			return dao, f.err
		}
	}
	return governance.DAOView{}, cmp.Or(f.err, governance.ErrNotFound)
}

func (f *fake) Governor(_ context.Context, id chain.Account) (governance.GovernorView, error) {
	for _, dao := range f.daos {
		for _, governor := range dao.Governors {
			if governor.Account == id {
				return governor, f.err
			}
		}
	}
	return governance.GovernorView{}, cmp.Or(f.err, governance.ErrNotFound)
}

func (f *fake) Proposal(_ context.Context, ref governance.Ref) (governance.ProposalView, error) {
	for _, p := range f.proposals {
		if p.Governor == ref.Governor && p.ID == ref.ID {
			return p, f.err
		}
	}
	return governance.ProposalView{}, cmp.Or(f.err, governance.ErrNotFound)
}

func (f *fake) Proposals(_ context.Context, filter governance.ProposalFilter) (governance.ProposalPage, error) {
	var page governance.ProposalPage
	started := filter.After == nil
	for _, p := range f.proposals {
		if !proposalMatches(p, filter) {
			continue
		}
		page.Total++
		key := proposalKey(p)
		if started && len(page.Items) == filter.Limit && page.Next == nil {
			last := proposalKey(page.Items[len(page.Items)-1])
			page.Next = &last
		}
		if started && len(page.Items) < filter.Limit {
			page.Items = append(page.Items, p)
			page.AsOf = append(page.AsOf, p.AsOf)
		}
		started = started || key == *filter.After
	}
	return page, f.err
}

func proposalKey(p governance.ProposalView) governance.ProposalKey {
	return governance.ProposalKey{Time: p.Created.Time, Chain: p.Governor.Chain, Block: p.Created.Block, Log: p.Created.LogIndex}
}

func proposalMatches(p governance.ProposalView, filter governance.ProposalFilter) bool {
	switch {
	case filter.DAO != "" && p.DAO != filter.DAO,
		filter.Governor != nil && p.Governor != *filter.Governor,
		filter.Proposer != nil && p.Proposer != *filter.Proposer,
		len(filter.Statuses) > 0 && !slices.Contains(filter.Statuses, p.Status):
		return false
	}
	for word := range strings.FieldsSeq(strings.ToLower(filter.Text)) {
		if !strings.Contains(strings.ToLower(p.Title+" "+p.Description), word) {
			return false
		}
	}
	return true
}

func (f *fake) Timeline(_ context.Context, ref governance.Ref) ([]governance.TimelineEntry, chain.AsOf, error) {
	return f.timelines[ref], f.heads[ref.Governor.Chain], f.err
}

func (f *fake) Votes(ctx context.Context, filter governance.VoteFilter) (governance.VotePage, error) {
	var matches []governance.VoteView
	for _, v := range f.votes {
		switch {
		case filter.Ref != nil && v.Ref != *filter.Ref, filter.Voter != nil && v.Voter != *filter.Voter,
			filter.Support != nil && v.Support != *filter.Support:
			continue
		}
		if len(filter.Tokens) > 0 && !slices.Contains(filter.Tokens, f.tokenOf(ctx, v.Governor)) {
			continue
		}
		matches = append(matches, v)
	}
	slices.SortFunc(matches, func(a, b governance.VoteView) int {
		byTime := cmp.Or(cmp.Compare(b.Time, a.Time), cmp.Compare(b.Block, a.Block), cmp.Compare(b.LogIndex, a.LogIndex))
		if filter.Order == governance.VotesByWeight {
			return cmp.Or(b.Weight.Cmp(a.Weight), byTime)
		}
		return byTime
	})
	page := governance.VotePage{Total: int64(len(matches))}
	from := 0
	if filter.After != nil {
		from = 1 + slices.IndexFunc(matches, func(v governance.VoteView) bool { return voteKey(v) == *filter.After })
	}
	page.Items = matches[from:min(len(matches), from+filter.Limit)]
	if from+len(page.Items) < len(matches) {
		last := voteKey(page.Items[len(page.Items)-1])
		page.Next = &last
	}
	for _, v := range page.Items {
		page.AsOf = append(page.AsOf, f.heads[v.Governor.Chain])
	}
	return page, f.err
}

func voteKey(v governance.VoteView) governance.VoteKey {
	return governance.VoteKey{Weight: v.Weight, Time: v.Time, Chain: v.Governor.Chain, Block: v.Block, Log: v.LogIndex}
}

func (f *fake) tokenOf(ctx context.Context, governor chain.Account) chain.Account {
	view, err := f.Governor(ctx, governor)
	if err != nil {
		return chain.Account{}
	}
	return chain.Account{Chain: governor.Chain, Address: view.Token}
}

func (f *fake) Findings(_ context.Context, filter governance.FindingFilter) (governance.FindingPage, error) {
	all := f.findings[filter.DAO]
	return governance.FindingPage{Items: all[:min(filter.Limit, len(all))], Total: int64(len(all))}, f.err
}

func (f *fake) Corrections(_ context.Context, filter governance.CorrectionFilter) (governance.CorrectionPage, error) {
	if !filter.Newest {
		return governance.CorrectionPage{}, errors.New("people want the newest first")
	}
	var page governance.CorrectionPage
	for _, c := range slices.Backward(f.corrections) {
		if filter.After == nil || c.ID < filter.After.ID {
			page.Items = append(page.Items, c)
		}
	}
	page.Total = int64(len(f.corrections))
	if len(page.Items) > filter.Limit {
		page.Items = page.Items[:filter.Limit]
		page.Next = &governance.CorrectionKey{ID: page.Items[filter.Limit-1].ID}
	}
	return page, f.err
}

func (f *fake) Token(_ context.Context, id chain.Account) (delegation.TokenView, error) {
	for _, token := range f.tokens {
		if token.Account == id {
			return token, f.err
		}
	}
	return delegation.TokenView{}, cmp.Or(f.err, governance.ErrNotFound)
}

func (f *fake) Delegate(ctx context.Context, token chain.Account, address common.Address) (delegation.DelegateView, error) {
	for _, d := range f.delegates {
		if d.Token == token && d.Address == address {
			return d, f.err
		}
	}
	view, err := f.Token(ctx, token)
	return delegation.DelegateView{Delegate: delegation.Delegate{Token: token, Address: address}, Supply: view.Supply, AsOf: view.AsOf}, err
}

func (f *fake) Delegates(_ context.Context, filter delegation.DelegateFilter) (delegation.DelegatePage, error) {
	var matches []delegation.DelegateView
	for _, d := range f.delegates {
		if slices.Contains(filter.Tokens, d.Token) && (filter.All || !d.Power.IsZero()) {
			matches = append(matches, d)
		}
	}
	slices.SortStableFunc(matches, func(a, b delegation.DelegateView) int {
		value, second := delegateValue(a, filter.Order)
		otherValue, otherSecond := delegateValue(b, filter.Order)
		return cmp.Or(otherValue.Cmp(value), cmp.Compare(otherSecond, second), a.Token.Address.Cmp(b.Token.Address), a.Address.Cmp(b.Address))
	})
	var page delegation.DelegatePage
	for _, token := range filter.Tokens {
		page.AsOf = append(page.AsOf, f.heads[token.Chain])
	}
	page.Total = int64(len(matches))
	from := 0
	if filter.After != nil {
		if !f.pinned(filter.After.At) {
			return page, delegation.ErrSnapshotGone
		}
		from = 1 + slices.IndexFunc(matches, func(d delegation.DelegateView) bool {
			return d.Address == filter.After.Address && d.Token.Address == filter.After.Token
		})
	}
	page.Items = matches[from:min(len(matches), from+filter.Limit)]
	if from+len(page.Items) < len(matches) {
		last := page.Items[len(page.Items)-1]
		value, second := delegateValue(last, filter.Order)
		page.Next = &delegation.ListKey{At: f.pins(page.AsOf), Value: value, Second: second, Chain: last.Token.Chain, Token: last.Token.Address, Address: last.Address}
	}
	return page, f.err
}

func delegateValue(d delegation.DelegateView, order delegation.DelegateOrder) (chain.Amount, uint64) {
	switch order {
	case delegation.DelegatesByDelegators:
		return chain.NewAmount(uint64(d.Delegators)), 0
	case delegation.DelegatesByParticipation:
		bp, _ := d.ParticipationBasisPoints()
		return chain.NewAmount(bp), uint64(d.ProposalsEligible)
	default:
		return d.Power, 0
	}
}

func (f *fake) pins(asOf []chain.AsOf) []delegation.Snapshot {
	var out []delegation.Snapshot
	for _, a := range asOf {
		out = append(out, delegation.Snapshot{Chain: a.Chain, Block: a.Block.Number, Hash: a.Block.Hash})
	}
	return out
}

// pinned reports whether a list's snapshot is still the world's.
func (f *fake) pinned(at []delegation.Snapshot) bool {
	return !slices.ContainsFunc(at, func(s delegation.Snapshot) bool { return f.heads[s.Chain].Block.Hash != s.Hash })
}

func (f *fake) Holders(_ context.Context, filter delegation.HolderFilter) (delegation.HolderPage, error) {
	var matches []delegation.Holder
	for _, h := range f.holders {
		if h.Token == filter.Token && h.Balance != nil && !h.Balance.IsZero() && (filter.Delegate == nil || slices.Contains(h.Delegates(), *filter.Delegate)) {
			matches = append(matches, h)
		}
	}
	slices.SortFunc(matches, func(a, b delegation.Holder) int {
		return cmp.Or(b.Balance.Cmp(*a.Balance), a.Address.Cmp(b.Address))
	})
	page := delegation.HolderPage{Total: int64(len(matches)), AsOf: f.heads[filter.Token.Chain]}
	from := 0
	if filter.After != nil {
		if !f.pinned(filter.After.At) {
			return page, delegation.ErrSnapshotGone
		}
		from = 1 + slices.IndexFunc(matches, func(h delegation.Holder) bool { return h.Address == filter.After.Address })
	}
	page.Items = matches[from:min(len(matches), from+filter.Limit)]
	if from+len(page.Items) < len(matches) {
		last := page.Items[len(page.Items)-1]
		page.Next = &delegation.ListKey{At: f.pins([]chain.AsOf{page.AsOf}), Value: *last.Balance, Chain: last.Token.Chain, Token: last.Token.Address, Address: last.Address}
	}
	return page, f.err
}

func (f *fake) PowerHistory(_ context.Context, filter delegation.PowerFilter) (delegation.PowerPage, error) {
	all := f.power[delegatedTo{filter.Token, filter.Delegate}]
	page := delegation.PowerPage{Total: int64(len(all)), AsOf: f.heads[filter.Token.Chain]}
	from := 0
	if filter.After != nil {
		from = 1 + slices.IndexFunc(all, func(p delegation.PowerPoint) bool {
			return p.Block == filter.After.Block && p.LogIndex == filter.After.LogIndex
		})
	}
	page.Items = all[from:min(len(all), from+filter.Limit)]
	if from+len(page.Items) < len(all) {
		last := page.Items[len(page.Items)-1].Mark
		page.Next = &last
	}
	return page, f.err
}

func (f *fake) Account(_ context.Context, address common.Address) ([]delegation.Holding, error) {
	var out []delegation.Holding
	for _, token := range f.tokens {
		holding := delegation.Holding{TokenView: token}
		for _, h := range f.holders {
			if h.Token == token.Account && h.Address == address {
				holding.Holder = &h
			}
		}
		for _, d := range f.delegates {
			if d.Token == token.Account && d.Address == address {
				holding.Delegate = &d
			}
		}
		if holding.Holder != nil || holding.Delegate != nil {
			out = append(out, holding)
		}
	}
	return out, f.err
}

// testNow is when the tests happen.
var testNow = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
