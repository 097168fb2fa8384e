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

// Share is what one delegate has of a holder, and since when.
type Share struct {
	Part
	Since *chain.Mark // nil if by default, without a word
}

// Votes returns what a delegate votes with by a share of the holder, in the
// token's unit: nil if the balance is not known.
func (h *Holder) Votes(s Share) *chain.Amount {
	if h.Balance == nil {
		return nil
	}
	n := new(big.Int).Mul(h.Balance.Big(), big.NewInt(int64(s.BasisPoints)))
	votes, _ := chain.AmountFromBig(n.Quo(n, big.NewInt(All))) // at most the balance
	return &votes
}

// ShareOf returns the share of a delegate.
func (h *Holder) ShareOf(delegate common.Address) (Share, bool) {
	for _, s := range h.Shares {
		if s.Delegate == delegate {
			return s, true
		}
	}
	return Share{}, false
}

// Delegate returns who votes with the holder's whole balance, or the zero address
// if nobody does. It is false if several do, or one with a part of it.
func (h *Holder) Delegate() (common.Address, bool) { return h.split().Whole() }

func (h *Holder) split() Split {
	var out Split
	for _, share := range h.Shares {
		out = append(out, share.Part)
	}
	return out
}

// choose replaces the shares. Those that stay as they were keep their age.
func (h *Holder) choose(split Split, since *chain.Mark) {
	shares := make([]Share, 0, len(split))
	for _, part := range split {
		share := Share{Part: part, Since: since}
		if i := slices.IndexFunc(h.Shares, func(s Share) bool { return s.Part == part }); i >= 0 && h.Shares[i].Since != nil {
			share = h.Shares[i]
		}
		shares = append(shares, share)
	}
	h.Shares = shares
	if len(shares) == 0 {
		h.Shares = nil
	}
}

// Delegates returns who votes with something that the holder owns: nobody while
// its balance is zero. Of an unknown balance it is assumed that there is one.
func (h *Holder) Delegates() []common.Address {
	if h.Balance != nil && h.Balance.IsZero() {
		return nil
	}
	var out []common.Address
	for _, share := range h.Shares {
		out = append(out, share.Delegate)
	}
	return out
}
