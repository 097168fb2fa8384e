package measure_test

import (
	"testing"

	"github.com/tribune-gov/tribune/governance/measure"
)

func TestDaysAreThoseOfUTC(t *testing.T) {
	day, err := measure.ParseDay("2026-11-24")
	if err != nil {
		t.Fatal(err)
	}
	same(t, "text", day.String(), "2026-11-24")
	same(t, "its last second", measure.DayAt(day.Last()), day)
	same(t, "the second after", measure.DayAt(day.End()), day+1)
	for _, text := range []string{"", "2026-02-30", "1969-12-31", "24.11.2026", "2026-11-24T00:00:00Z"} {
		if day, err := measure.ParseDay(text); err == nil {
			t.Errorf("%q is read as %s", text, day)
		}
	}
}

func TestRangesOfDaysAreBounded(t *testing.T) {
	for _, tt := range []struct {
		name     string
		from, to *measure.Day
		first    measure.Day
		last     measure.Day
	}{
		{"neither", nil, nil, 911, 1000},
		{"only the last", nil, new(measure.Day(500)), 411, 500},
		{"only the first", new(measure.Day(950)), nil, 950, 1000},
		{"a first long ago", new(measure.Day(100)), nil, 100, 465},
		{"both", new(measure.Day(10)), new(measure.Day(20)), 10, 20},
		{"too many", new(measure.Day(10)), new(measure.Day(900)), 10, 375},
		{"in the future", new(measure.Day(2000)), new(measure.Day(3000)), 2000, 1000},
	} {
		first, last := measure.DayFilter{From: tt.from, To: tt.to}.Range(1000)
		if first != tt.first || last != tt.last {
			t.Errorf("%s: %d to %d, want %d to %d", tt.name, first, last, tt.first, tt.last)
		}
	}
}
