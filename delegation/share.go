package delegation

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// All is the whole of a holder's balance, in basis points.
const All = 10_000

// Part is the part of a holder's balance that one delegate votes with.
type Part struct {
	Delegate    common.Address `json:"delegate"`
	BasisPoints uint16         `json:"basis_points"` // of the balance, rounded down to the token's unit
}

// Split says who votes with a holder's balance, ascending by delegate. Parts add
// up to at most [All]; what is left votes for nobody. In most tokens it is one
// part of everything, or none.
type Split []Part

// Whole gives everything to one delegate, and nothing to the zero address.
func Whole(delegate common.Address) Split {
	if delegate == (common.Address{}) {
		return nil
	}
	return Split{{Delegate: delegate, BasisPoints: All}}
}

// Whole returns the delegate of everything, or the zero address if nobody is
// chosen. It is false if several are, or one for a part.
func (s Split) Whole() (common.Address, bool) {
	switch {
	case len(s) == 0:
		return common.Address{}, true
	case len(s) == 1 && s[0].BasisPoints == All:
		return s[0].Delegate, true
	}
	return common.Address{}, false
}

// Share is what one delegate has of a holder, and since when: a part of the
// holder's balance, or a deposit beside it in a multi-delegate contract.
type Share struct {
	Part                  // 0 basis points for a deposit
	Deposit *chain.Amount `json:",omitempty"` // above zero; nil for a part of the balance
	Since   *chain.Mark   // nil if by default, without a word
}

// Delegate returns who votes with everything that the holder owns, or the zero
// address if nobody does. It is false if several do, or one with a part of it.
func (h *Holder) Delegate() (common.Address, bool) {
	if choice := h.Choice(); len(choice) == len(h.Shares) {
		return choice.Whole()
	}
	return common.Address{}, false
}

// Choice returns who votes with the holder's balance.
func (h *Holder) Choice() Split {
	var out Split
	for _, share := range h.Shares {
		if share.Deposit == nil {
			out = append(out, share.Part)
		}
	}
	return out
}

// Deposits returns the shares that are deposits.
func (h *Holder) Deposits() []Share {
	var out []Share
	for _, share := range h.Shares {
		if share.Deposit != nil {
			out = append(out, share)
		}
	}
	return out
}

// Owned returns what the holder owns: its balance, with what it has deposited. A
// proxy owns nothing, because its balance is the deposits of others. It is nil if
// the balance is not known.
func (h *Holder) Owned() *chain.Amount {
	switch {
	case h.ProxyOf != nil:
		return new(chain.Amount)
	case h.Balance == nil:
		return nil
	}
	owned := *h.Balance
	for _, share := range h.Deposits() {
		owned, _ = owned.Add(*share.Deposit) // all of them are parts of one supply
	}
	return &owned
}

// Votes returns what a delegate votes with by a share of the holder, in the
// token's unit: nil if the balance is not known.
func (h *Holder) Votes(s Share) *chain.Amount {
	switch {
	case s.Deposit != nil:
		return s.Deposit
	case h.Balance == nil:
		return nil
	}
	n := new(big.Int).Mul(h.Balance.Big(), big.NewInt(int64(s.BasisPoints)))
	votes, _ := chain.AmountFromBig(n.Quo(n, big.NewInt(All))) // at most the balance
	return &votes
}

// SharesOf returns what a delegate has: a part of the balance, a deposit, or both.
func (h *Holder) SharesOf(delegate common.Address) []Share {
	var out []Share
	for _, s := range h.Shares {
		if s.Delegate == delegate {
			out = append(out, s)
		}
	}
	return out
}

// Delegates returns who votes with something that the holder owns, each once. Of
// an unknown balance it is assumed that there is one.
func (h *Holder) Delegates() []common.Address {
	if h.ProxyOf != nil {
		return nil // the owners of the deposits are the delegators
	}
	var out []common.Address
	for _, share := range h.Shares {
		empty := share.Deposit == nil && h.Balance != nil && h.Balance.IsZero()
		if !empty && !slices.Contains(out, share.Delegate) {
			out = append(out, share.Delegate)
		}
	}
	return out
}

// choose replaces the parts of the balance. Those that stay as they were keep
// their age.
func (h *Holder) choose(split Split, since *chain.Mark) {
	var shares []Share
	for _, part := range split {
		share := Share{Part: part, Since: since}
		if i := slices.IndexFunc(h.Shares, func(s Share) bool { return s.Part == part }); i >= 0 && h.Shares[i].Since != nil {
			share = h.Shares[i]
		}
		shares = append(shares, share)
	}
	h.Shares = slices.Concat(shares, h.Deposits())
}

// moveDeposits folds in that deposits changed hands. It returns false if more is
// gone than was there.
func (h *Holder) moveDeposits(at chain.Position, e DepositMoved) bool {
	ok := true
	for _, d := range e.Deposits {
		if e.From == h.Address {
			ok = h.deposit(at, d, chain.Amount.Sub) && ok
		}
		if e.To == h.Address {
			ok = h.deposit(at, d, chain.Amount.Add) && ok
		}
	}
	return ok
}

// deposit changes one deposit. Deposits stand after the parts of the balance,
// ascending by delegate; one of nothing is none.
func (h *Holder) deposit(at chain.Position, d Deposit, change func(chain.Amount, chain.Amount) (chain.Amount, bool)) bool {
	share := Share{Part: Part{Delegate: d.Delegate}, Deposit: new(chain.Amount), Since: new(at.Mark())}
	var shares []Share
	for _, s := range h.Shares {
		if s.Deposit != nil && s.Delegate == d.Delegate {
			share = s
			continue
		}
		shares = append(shares, s)
	}
	amount, broken := change(*share.Deposit, d.Amount)
	if broken {
		amount = chain.Amount{}
	}
	if share.Deposit = &amount; !amount.IsZero() {
		i := slices.IndexFunc(shares, func(s Share) bool { return s.Deposit != nil && s.Delegate.Cmp(d.Delegate) > 0 })
		if i < 0 {
			i = len(shares)
		}
		shares = slices.Insert(shares, i, share)
	}
	h.Shares = shares
	return !broken
}
