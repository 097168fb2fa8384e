package page

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

// sparkView is how a figure went over some days: an SVG path in a box of
// sparkWidth by sparkHeight whose floor is 0, and the same in words.
type sparkView struct {
	Line  string
	Label string
}

// The box of a spark. Its line keeps a margin, so that its width is not cut off.
const (
	sparkWidth  = 200
	sparkHeight = 40
	sparkMargin = 2
)

// amount is a figure in the token's unit.
func (m measured) amount(name, help string, of func(measure.Figures) *chain.Amount) measureView {
	view := measureView{Name: name, Help: help}
	if now := of(m.now.Figures); now != nil {
		amount := m.unit.amount(*now)
		view.Amount = &amount
	}
	view.Spark = m.spark(name, func(f measure.Figures) *big.Int {
		if a := of(f); a != nil {
			return a.Big()
		}
		return nil
	}, func(n *big.Int) string {
		a, err := chain.AmountFromBig(n)
		if err != nil {
			return "more than 256 bits"
		}
		return m.unit.text(a)
	})
	return view
}

// share is a figure in basis points.
func (m measured) share(name, help string, of func(measure.Figures) *uint64) measureView {
	return m.number(name, help, of, func(bp uint64) string { return percent(bp, false) })
}

// fraction is a figure in parts of some power of ten.
func (m measured) fraction(name, help string, parts uint64, of func(measure.Figures) *uint64) measureView {
	digits := len(fmt.Sprint(parts)) - 1
	return m.number(name, help, of, func(n uint64) string { return fmt.Sprintf("%d.%0*d", n/parts, digits, n%parts) })
}

// count is a figure that counts.
func (m measured) count(name, help string, of func(measure.Figures) *int64) measureView {
	return m.number(name, help, func(f measure.Figures) *uint64 {
		n := of(f)
		if n == nil || *n < 0 {
			return nil
		}
		counted := uint64(*n)
		return &counted
	}, group)
}

func (m measured) number(name, help string, of func(measure.Figures) *uint64, text func(uint64) string) measureView {
	view := measureView{Name: name, Help: help}
	if now := of(m.now.Figures); now != nil {
		view.Value = text(*now)
	}
	view.Spark = m.spark(name, func(f measure.Figures) *big.Int {
		if n := of(f); n != nil {
			return new(big.Int).SetUint64(*n)
		}
		return nil
	}, func(n *big.Int) string { return text(n.Uint64()) })
	return view
}

// spark draws a figure over the days, with gaps where it is unknown. It returns
// nil if there are fewer than two days to draw.
func (m measured) spark(name string, of func(measure.Figures) *big.Int, text func(*big.Int) string) *sparkView {
	var first, last, top *big.Int
	values := make([]*big.Int, len(m.days))
	known := 0
	for i, day := range m.days {
		values[i] = of(day.Figures)
		if values[i] == nil {
			continue
		}
		known++
		if first == nil {
			first = values[i]
		}
		if last = values[i]; top == nil || last.Cmp(top) > 0 {
			top = last
		}
	}
	if known < 2 {
		return nil
	}
	from, to := m.days[0].Day, m.days[len(m.days)-1].Day
	return &sparkView{
		Line: m.line(values, top),
		Label: fmt.Sprintf("%s from %s to %s: first %s, last %s, at most %s", name,
			m.site.moment(from.Last()).Day, m.site.moment(to.Last()).Day, text(first), text(last), text(top)),
	}
}

// line draws the values of days that lie apart as their dates do.
func (m measured) line(values []*big.Int, top *big.Int) string {
	from := m.days[0].Day
	span := int64(m.days[len(m.days)-1].Day - from)
	var out strings.Builder
	pen := "M"
	for i, value := range values {
		if value == nil {
			pen = "M"
			continue
		}
		x := sparkMargin + int64(m.days[i].Day-from)*(sparkWidth-2*sparkMargin)/span
		fmt.Fprintf(&out, "%s%d %d", pen, x, sparkHeight-sparkMargin-rise(value, top))
		if pen == "M" {
			out.WriteString("h0") // a day between two unknown ones is a dot
		}
		pen = "L"
	}
	return out.String()
}

// rise is how far above the floor a value is drawn.
func rise(value, top *big.Int) int64 {
	if top.Sign() == 0 {
		return 0
	}
	n := new(big.Int).Mul(value, big.NewInt(sparkHeight-2*sparkMargin))
	return n.Quo(n, top).Int64()
}
