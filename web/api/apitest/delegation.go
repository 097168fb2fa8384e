package apitest

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// tokens is the world as a [delegation.Repo].
type tokens struct{ *World }

// Token implements [delegation.Repo].
func (w tokens) Token(ctx context.Context, id chain.Account) (delegation.TokenView, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return delegation.TokenView{}, err
	}
	return w.known(id)
}

// known is called with the lock held.
func (w tokens) known(id chain.Account) (delegation.TokenView, error) {
	token := w.token(id)
	if token.Family == "" {
		return token, governance.ErrNotFound
	}
	for _, h := range w.holders {
		if h.Token == id && h.Balance != nil && !h.Balance.IsZero() {
			token.Holders++
		}
	}
	for _, d := range w.delegates {
		if d.Token == id && !d.Power.IsZero() {
			token.Delegates++
		}
	}
	token.AsOf = w.asOf(id.Chain)
	return token, nil
}

// pin is the snapshot a list of these tokens is read at: that of after, if it
// still exists.
func (w tokens) pin(ids []chain.Account, after *delegation.ListKey) ([]delegation.Snapshot, []chain.AsOf, error) {
	var at []delegation.Snapshot
	var asOf []chain.AsOf
	for _, id := range ids {
		tip := w.tip(id.Chain)
		at = append(at, delegation.Snapshot{Chain: id.Chain, Block: tip.Number, Hash: tip.Hash})
		asOf = append(asOf, w.asOf(id.Chain))
	}
	if after != nil && !slices.Equal(after.At, at) {
		return nil, nil, delegation.ErrSnapshotGone
	}
	return at, asOf, nil
}

// Delegates implements [delegation.Repo].
func (w tokens) Delegates(ctx context.Context, filter delegation.DelegateFilter) (delegation.DelegatePage, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return delegation.DelegatePage{}, err
	}
	for _, id := range filter.Tokens {
		if _, err := w.known(id); err != nil {
			return delegation.DelegatePage{}, err
		}
	}
	at, asOf, err := w.pin(filter.Tokens, filter.After)
	if err != nil {
		return delegation.DelegatePage{}, err
	}
	var all []delegation.DelegateView
	for _, d := range w.delegates {
		if slices.Contains(filter.Tokens, d.Token) && (filter.All || !d.Power.IsZero()) {
			d.AsOf = w.asOf(d.Token.Chain)
			all = append(all, d)
		}
	}
	key := func(d delegation.DelegateView) delegation.ListKey { return delegateKey(d, filter.Order, at) }
	slices.SortFunc(all, func(a, b delegation.DelegateView) int { return largestFirst(key(a), key(b)) })
	out := delegation.DelegatePage{Total: int64(len(all)), AsOf: asOf}
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(d delegation.DelegateView) bool { return largestFirst(key(d), *filter.After) <= 0 })
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		next := key(out.Items[len(out.Items)-1])
		out.Next = &next
	}
	return out, nil
}

func delegateKey(d delegation.DelegateView, order delegation.DelegateOrder, at []delegation.Snapshot) delegation.ListKey {
	key := delegation.ListKey{At: at, Value: d.Power, Chain: d.Token.Chain, Token: d.Token.Address, Address: d.Address}
	switch order {
	case delegation.DelegatesByPower:
	case delegation.DelegatesByDelegators:
		key.Value = chain.NewAmount(uint64(d.Delegators))
	case delegation.DelegatesByParticipation:
		bp, _ := d.ParticipationBasisPoints()
		key.Value, key.Second = chain.NewAmount(bp), uint64(d.ProposalsEligible)
	}
	return key
}

func largestFirst(a, b delegation.ListKey) int {
	return cmp.Or(b.Value.Cmp(a.Value), cmp.Compare(b.Second, a.Second), cmp.Compare(a.Chain, b.Chain), a.Token.Cmp(b.Token), a.Address.Cmp(b.Address))
}

// Delegate implements [delegation.Repo].
func (w tokens) Delegate(ctx context.Context, token chain.Account, address common.Address) (delegation.DelegateView, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return delegation.DelegateView{}, err
	}
	for _, d := range w.delegates {
		if d.Token == token && d.Address == address {
			d.AsOf = w.asOf(token.Chain)
			return d, nil
		}
	}
	return delegation.DelegateView{}, governance.ErrNotFound
}

// Holders implements [delegation.Repo].
func (w tokens) Holders(ctx context.Context, filter delegation.HolderFilter) (delegation.HolderPage, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return delegation.HolderPage{}, err
	}
	if _, err := w.known(filter.Token); err != nil {
		return delegation.HolderPage{}, err
	}
	at, _, err := w.pin([]chain.Account{filter.Token}, filter.After)
	if err != nil {
		return delegation.HolderPage{}, err
	}
	var all []delegation.Holder
	for _, h := range w.holders {
		if h.Token == filter.Token && (filter.Delegate == nil || delegatesTo(h, *filter.Delegate)) {
			all = append(all, h)
		}
	}
	key := func(h delegation.Holder) delegation.ListKey {
		out := delegation.ListKey{At: at, Chain: h.Token.Chain, Token: h.Token.Address, Address: h.Address}
		if h.Balance != nil {
			out.Value = *h.Balance
		}
		return out
	}
	slices.SortFunc(all, func(a, b delegation.Holder) int { return largestFirst(key(a), key(b)) })
	out := delegation.HolderPage{Total: int64(len(all)), AsOf: w.asOf(filter.Token.Chain)}
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(h delegation.Holder) bool { return largestFirst(key(h), *filter.After) <= 0 })
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		next := key(out.Items[len(out.Items)-1])
		out.Next = &next
	}
	return out, nil
}

func delegatesTo(h delegation.Holder, delegate common.Address) bool {
	if delegate == (common.Address{}) {
		return len(h.Shares) == 0
	}
	return len(h.SharesOf(delegate)) > 0
}

// PowerHistory implements [delegation.Repo].
func (w tokens) PowerHistory(ctx context.Context, filter delegation.PowerFilter) (delegation.PowerPage, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return delegation.PowerPage{}, err
	}
	if _, err := w.known(filter.Token); err != nil {
		return delegation.PowerPage{}, err
	}
	all := slices.Clone(w.powers[account{filter.Token, filter.Delegate}])
	out := delegation.PowerPage{Total: int64(len(all)), AsOf: w.asOf(filter.Token.Chain)}
	if filter.After != nil {
		all = slices.DeleteFunc(all, func(p delegation.PowerPoint) bool {
			return cmp.Or(cmp.Compare(p.Block, filter.After.Block), cmp.Compare(p.LogIndex, filter.After.LogIndex)) >= 0
		})
	}
	var more bool
	if out.Items, more = cut(all, filter.Limit); more {
		out.Next = &out.Items[len(out.Items)-1].Mark
	}
	return out, nil
}

// Account implements [delegation.Repo].
func (w tokens) Account(ctx context.Context, address common.Address) ([]delegation.Holding, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.check(ctx); err != nil {
		return nil, err
	}
	var out []delegation.Holding
	for _, t := range w.tokens {
		view, err := w.known(t.Account)
		if err != nil {
			return nil, err
		}
		holding := delegation.Holding{TokenView: view}
		for _, h := range w.holders {
			if h.Token == t.Account && h.Address == address {
				holding.Holder = &h
			}
		}
		for _, d := range w.delegates {
			if d.Token == t.Account && d.Address == address {
				d.AsOf = w.asOf(t.Chain)
				holding.Delegate = &d
			}
		}
		if holding.Holder != nil || holding.Delegate != nil {
			out = append(out, holding)
		}
	}
	return out, nil
}
