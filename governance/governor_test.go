package governance_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

func TestParseCountingMode(t *testing.T) {
	for mode, want := range map[string]governance.Counting{
		"support=bravo&quorum=for,abstain":                                       {For: true, Abstain: true},
		"support=bravo&quorum=for":                                               {For: true},
		"support=bravo,fractional&quorum=for,abstain&params=fractional":          {For: true, Abstain: true},
		"support=bravo&quorum=for,abstain&params=fractional":                     {For: true, Abstain: true, Flexible: true},
		"support=bravo&quorum=for&quorum=against":                                {For: true, Own: true}, // which of them cannot be told
		"support=bravo,override&quorum=against,for,abstain&overrides=vote,twice": {For: true, Against: true, Abstain: true},
	} {
		want.Mode = mode
		got, err := governance.ParseCountingMode(mode)
		if err != nil {
			t.Errorf("%s: %v", mode, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", mode, diff)
		}
	}
	for name, mode := range map[string]string{
		"nothing":            "",
		"other sides":        "support=yesno&quorum=for",
		"other quorum":       "support=bravo&quorum=for,weather",
		"broken escape":      "support=bravo&quorum=%",
		"a megabyte":         "support=bravo&quorum=for&note=" + strings.Repeat("x", 1<<20),
		"control characters": "support=bravo&quorum=for&note=\x00\u202e",
		"invalid UTF-8":      "support=bravo&quorum=for&note=\xff",
	} {
		if got, err := governance.ParseCountingMode(mode); err == nil || len(err.Error()) > 1_000 {
			t.Errorf("%s: was read as %.100v, %.300v", name, got, err)
		}
	}
}

// Without them its governors are not found by tribune discover.
func TestEveryFamilyOfGovernorsNamesTheEventsThatOpenAProposal(t *testing.T) {
	opened := map[string]bool{}
	events, decoders := governancetest.Events(), governance.Decoders()
	topics := governance.OpeningTopics()
	for _, s := range samples() {
		log := governancetest.Encode(t, events[s.event], s.args...)
		if !slices.Contains(topics, log.Topics[0]) {
			continue
		}
		if event, err := decoders[s.family][log.Topics[0]](&log); err == nil {
			if _, opens := event.(governance.ProposalCreated); opens {
				opened[s.family] = true
			}
		}
	}
	for _, family := range governance.Families() {
		if family.IsGovernor() && !opened[family.Name] && family.Name != governance.FamilyOwnCounting && family.Name != governance.FamilyFlexible {
			t.Errorf("family %s: no sample of an event among its opens (the field of governance.Family) is a ProposalCreated", family.Name)
		}
	}
}
