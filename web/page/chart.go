package page

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// chartView is a step chart of voting power over time, for the chart partial.
// The line and the area are SVG paths in a box of chartWidth by chartHeight;
// the labels stand around it as text, so that they keep their size.
type chartView struct {
	Line  string
	Area  string
	Top   amountView
	Half  amountView
	Start timeView
	End   timeView
	Label string
}

// The box of a chart.
const (
	chartWidth  = 1000
	chartHeight = 240
)

// powerChart draws a history, newest first, up to the block it is known at. It
// returns nil where there is nothing to draw.
func (s *site) powerChart(points []delegation.PowerPoint, asOf chain.BlockRef, u unit) *chartView {
	if len(points) == 0 {
		return nil
	}
	oldest := points[len(points)-1]
	top := oldest.Previous
	for _, point := range points {
		if point.New.Cmp(top) > 0 {
			top = point.New
		}
	}
	from, to := oldest.Time, max(asOf.Time, points[0].Time)
	if top.IsZero() || to <= from || to > lastMoment {
		return nil
	}
	x := func(time uint64) int { return int((time - from) * chartWidth / (to - from)) }
	y := func(power chain.Amount) int { return chartHeight - scaled(power, top, chartHeight) }
	var line strings.Builder
	fmt.Fprintf(&line, "M0 %d", y(oldest.Previous))
	for _, point := range slices.Backward(points) {
		// Out-of-order times cannot come from one chain; a hostile one draws at
		// the edge instead of outside.
		at := min(max(point.Time, from), to)
		fmt.Fprintf(&line, "H%dV%d", x(at), y(point.New))
	}
	fmt.Fprintf(&line, "H%d", chartWidth)
	half := top.Big()
	halfway, _ := chain.AmountFromBig(half.Rsh(half, 1)) // half of an amount is one
	return &chartView{
		Line: line.String(), Area: fmt.Sprintf("%sV%dH0z", line.String(), chartHeight),
		Top: u.amount(top), Half: u.amount(halfway),
		Start: s.moment(from), End: s.moment(to),
		Label: fmt.Sprintf("Voting power from %s to %s, at most %s, now %s", s.moment(from).Day, s.moment(to).Day, u.text(top), u.text(points[0].New)),
	}
}

// scaled is a's part of top, of size.
func scaled(a, top chain.Amount, size int64) int {
	n := new(big.Int).Mul(a.Big(), big.NewInt(size))
	return int(n.Div(n, top.Big()).Int64())
}
