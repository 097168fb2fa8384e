package page

import (
	"fmt"
	"math/big"

	"github.com/tribune-gov/tribune/chain"
)

// shareView is a part of a whole, in words and as the width of a bar. The zero
// value is an unknown share.
type shareView struct {
	Known bool
	Text  string // "12.3%", cut off and never rounded up
	Width int    // of 10,000, the bar partial's unit
}

// fullWidth is the width of a whole bar: one unit is one basis point.
const fullWidth = 10_000

// sliver is the least width of a bar that is not empty, so that it can be seen.
const sliver = 40

// share returns part's share of whole; it is unknown if the whole is nothing.
func share(part, whole chain.Amount) shareView {
	bp, ok := part.BasisPoints(whole)
	if !ok {
		return shareView{}
	}
	return shareView{Known: true, Text: percent(bp, !part.IsZero()), Width: barWidth(bp, !part.IsZero())}
}

// shareOfAll is share for the sum of several amounts, which may leave 256 bits.
// A part that is more than all, such as a vote that is not counted, has none.
func shareOfAll(part chain.Amount, all ...chain.Amount) shareView {
	whole := new(big.Int)
	for _, amount := range all {
		whole.Add(whole, amount.Big())
	}
	if whole.Sign() == 0 || part.Big().Cmp(whole) > 0 {
		return shareView{}
	}
	n := new(big.Int).Mul(part.Big(), big.NewInt(fullWidth))
	bp, some := n.Div(n, whole).Uint64(), !part.IsZero()
	return shareView{Known: true, Text: percent(bp, some), Width: barWidth(bp, some)}
}

// shareOf is share for a whole that may be unknown.
func shareOf(part chain.Amount, whole *chain.Amount) shareView {
	if whole == nil {
		return shareView{}
	}
	return share(part, *whole)
}

// percent writes basis points, with two digits below ten per cent.
func percent(bp uint64, some bool) string {
	switch {
	case bp == 0 && some:
		return "<\u00a00.01%"
	case bp%100 == 0:
		return fmt.Sprintf("%s%%", group(bp/100))
	case bp < 1000:
		return fmt.Sprintf("%d.%02d%%", bp/100, bp%100)
	default:
		return fmt.Sprintf("%s.%d%%", group(bp/100), bp%100/10)
	}
}

func barWidth(bp uint64, some bool) int {
	switch {
	case !some:
		return 0
	case bp < sliver:
		return sliver
	case bp > fullWidth:
		return fullWidth
	}
	return int(bp)
}
