package page

import (
	"fmt"
	"regexp"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

func sharedNow() time.Time { return testNow }

func TestAChartStaysInItsBoxWhateverTheHistory(t *testing.T) {
	s := &site{now: sharedNow}
	number := regexp.MustCompile(`[MHV]|-?\d+`)
	rapid.Check(t, func(t *rapid.T) {
		amounts, times := rapid.SliceOfN(rapid.Byte(), 0, 32), rapid.OneOf(rapid.Uint64Range(0, 2*lastMoment), rapid.Uint64())
		var points []delegation.PowerPoint
		for range rapid.IntRange(1, 20).Draw(t, "points") {
			points = append(points, delegation.PowerPoint{
				Mark:     chain.Mark{Time: times.Draw(t, "time")},
				Previous: chain.AmountFromBytes(amounts.Draw(t, "before")), New: chain.AmountFromBytes(amounts.Draw(t, "after")),
			})
		}
		chart := s.powerChart(points, chain.BlockRef{Time: times.Draw(t, "now")}, testUnit)
		if chart == nil {
			return
		}
		command := ""
		for _, token := range number.FindAllString(chart.Line, -1) {
			n, err := strconv.Atoi(token)
			if err != nil {
				command = token
				continue
			}
			if n < 0 || command == "H" && n > chartWidth || command == "V" && n > chartHeight {
				t.Fatalf("%s%d leaves the box: %s", command, n, chart.Line)
			}
		}
	})
}

func TestAChartStepsAtEachChangeAndEndsNow(t *testing.T) {
	s := &site{now: sharedNow}
	points := []delegation.PowerPoint{
		{Mark: chain.Mark{Time: 1500}, Previous: chain.NewAmount(40), New: chain.NewAmount(20)},
		{Mark: chain.Mark{Time: 1250}, Previous: chain.NewAmount(10), New: chain.NewAmount(40)},
		{Mark: chain.Mark{Time: 1000}, Previous: chain.Amount{}, New: chain.NewAmount(10)},
	}
	chart := s.powerChart(points, chain.BlockRef{Time: 2000}, testUnit)
	if want := fmt.Sprintf("M0 240H0V%dH250V0H500V120H1000", 180); chart.Line != want {
		t.Errorf("%s, want %s", chart.Line, want)
	}
}

func TestNothingIsDrawnWithoutPowerOrTime(t *testing.T) {
	s := &site{now: sharedNow}
	for name, points := range map[string][]delegation.PowerPoint{
		"no change": nil, "no power": {{Mark: chain.Mark{Time: 5}}}, "no time": {{Mark: chain.Mark{Time: 9}, New: chain.NewAmount(1)}},
	} {
		if s.powerChart(points, chain.BlockRef{Time: 9}, testUnit) != nil {
			t.Errorf("%s is drawn", name)
		}
	}
}
