package governance

import (
	"github.com/tribune-gov/tribune/chain"
)

// Tally is the sum of a proposal's vote events, in units of voting power.
type Tally struct {
	Against chain.Amount `json:"against"`
	For     chain.Amount `json:"for"`
	Abstain chain.Amount `json:"abstain"`
	Votes   int64        `json:"votes"` // vote events, not voters
}

// Add counts one vote. It returns false, and counts nothing but the event, for
// a support value that the counting rule does not know: such weight belongs to
// no side.
func (t *Tally) Add(v VoteCast) bool {
	t.Votes++
	if v.Support == Fractional {
		return t.addFractional(v.Params)
	}
	side := t.side(v.Support)
	if side == nil {
		return false
	}
	*side = saturatingAdd(*side, v.Weight)
	return true
}

// Params of a fractional vote are three big-endian uint128, for against, for and
// abstain (GovernorCountingFractional).
const (
	fractionalPart  = 16 // bytes
	fractionalBytes = 3 * fractionalPart
)

// addFractional adds the parts of a fractional vote.
func (t *Tally) addFractional(params []byte) bool {
	if len(params) != fractionalBytes {
		return false
	}
	for i, side := range []*chain.Amount{&t.Against, &t.For, &t.Abstain} {
		*side = saturatingAdd(*side, chain.AmountFromBytes(params[i*fractionalPart:(i+1)*fractionalPart]))
	}
	return true
}

// fractionalWeight is what a fractional vote uses of its voter's weight.
func fractionalWeight(params []byte) chain.Amount {
	var parts Tally
	parts.addFractional(params)
	return saturatingAdd(saturatingAdd(parts.Against, parts.For), parts.Abstain)
}

// side returns the sum that a nominal support value counts towards, or nil.
func (t *Tally) side(support uint8) *chain.Amount {
	switch support {
	case Against:
		return &t.Against
	case For:
		return &t.For
	case Abstain:
		return &t.Abstain
	}
	return nil
}

// saturatingAdd stops at 2^256-1. A real token cannot get there; a hostile one
// must not wrap a tally round to a small number.
func saturatingAdd(a, b chain.Amount) chain.Amount {
	sum, overflow := a.Add(b)
	if overflow {
		return chain.MaxAmount
	}
	return sum
}

// Retract takes back a vote that its voter has replaced; the event still counts
// as one. It returns false if the vote is not part of the tally.
func (t *Tally) Retract(v VoteCast) bool { return t.take(v.Support, v.Weight) }

// take takes weight from a side. It returns false, and changes nothing, if that
// side has less or there is none.
func (t *Tally) take(support uint8, weight chain.Amount) bool {
	side := t.side(support)
	if side == nil {
		return false
	}
	rest, underflow := side.Sub(weight)
	if underflow {
		return false
	}
	*side = rest
	return true
}
