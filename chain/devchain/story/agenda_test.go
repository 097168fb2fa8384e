package story

import (
	"strings"
	"testing"
)

func TestAgendaIsLongAndItsTextsAreOfReadableLength(t *testing.T) {
	d, cal := dice(1), newCalendar(MaxDays)
	people, err := newCast(d, holderCount, cal.begin)
	if err != nil {
		t.Fatal(err)
	}
	count := map[course]int{}
	total := 0
	for _, spec := range houseSpecs {
		hall, err := newHall(newHouse(spec, people), people, newCodec(), d, cal)
		if err != nil {
			t.Fatal(err)
		}
		for _, draft := range hall.agenda {
			total++
			count[draft.course]++
			if words := len(strings.Fields(draft.description)); words < 150 || words > 500 {
				t.Errorf("%s of %s has %d words, want 150 to 500", draft.key, spec.key, words)
			}
		}
	}
	t.Logf("%d proposals, by course %v", total, count)
	if total < 60 || count[passes]*2 < total || len(count) != int(decidedLate)+1 {
		t.Errorf("%d proposals by course %v: want at least 60, most of them passing, and every course", total, count)
	}
}
