package page

import (
	"strings"
	"testing"

	"golang.org/x/net/html/atom"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

func TestThePageOfPowerSaysWhatEveryFigureIsAndWas(t *testing.T) {
	doc := parsePage(t, get(t, newSite(t, sharedWorld()), "/dao/meridian/power").Body.String())
	checkPage(t, "/dao/meridian/power", doc)
	figures, lines := 0, 0
	for _, node := range elements(doc, atom.Div) {
		if attribute(node, "class") != "measure" {
			continue
		}
		figures++
		text := content(node)
		if strings.TrimSpace(text) == "" {
			t.Errorf("a figure says nothing: %q", text)
		}
	}
	for _, node := range elements(doc, atom.Svg) {
		if attribute(node, "class") == "spark" {
			lines++
			if label := attribute(node, "aria-label"); !strings.Contains(label, " from ") || !strings.Contains(label, "first ") {
				t.Errorf("a line is not told in words: %q", label)
			}
		}
	}
	const each = 25 // figures of a governor; Meridian has two
	if figures != 2*each || lines < each {
		t.Errorf("%d figures, %d lines", figures, lines)
	}
}

func TestFiguresThatAreNotKnownAreUnknownAndNotZero(t *testing.T) {
	m := measured{site: &site{now: sharedNow}, unit: unit{"TOK", 18}}
	for _, group := range []measureGroup{m.participation(), m.blocs(), m.costs()} {
		for _, figure := range group.Figures {
			text := string(partial(t, "measure", figure))
			if figure.Value != "" || figure.Amount != nil || figure.Spark != nil || !strings.Contains(text, "unknown") {
				t.Errorf("%s: %s", figure.Name, text)
			}
		}
	}
}

func TestLinesLeaveUnknownDaysOut(t *testing.T) {
	m := measured{site: &site{now: sharedNow}}
	for i, gini := range []uint64{5_000, 10_000, 0, 2_500} {
		day := measure.DayView{Day: measure.Day(20_000 + 2*i)}
		if gini != 0 {
			day.GiniBP = &gini
		}
		m.days = append(m.days, day)
	}
	got := m.fraction("Gini", "", 10_000, func(f measure.Figures) *uint64 { return f.GiniBP }).Spark
	if want := "M2 20h0L67 2M198 29h0"; got == nil || got.Line != want {
		t.Errorf("%+v, want %s", got, want)
	}
	if want := "Gini from 4 Oct 2024 to 10 Oct 2024: first 0.5000, last 0.2500, at most 1.0000"; got.Label != want {
		t.Errorf("%q, want %q", got.Label, want)
	}
	m.days = m.days[:1]
	if got := m.amount("Active", "", func(measure.Figures) *chain.Amount { return new(chain.Amount) }).Spark; got != nil {
		t.Errorf("one day is a line: %+v", got)
	}
}
