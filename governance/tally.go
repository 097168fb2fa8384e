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

// addFractional reads GovernorCountingFractional's params: three big-endian
// uint128 for against, for and abstain.
func (t *Tally) addFractional(params []byte) bool {
	const width = 16
	if len(params) != 3*width {
		return false
	}
	t.Against = saturatingAdd(t.Against, chain.AmountFromBytes(params[:width]))
	t.For = saturatingAdd(t.For, chain.AmountFromBytes(params[width:2*width]))
	t.Abstain = saturatingAdd(t.Abstain, chain.AmountFromBytes(params[2*width:]))
	return true
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
