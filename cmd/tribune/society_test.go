package main

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// addSociety adds all governors of a society as one DAO.
func (f followed) addSociety(s *governancetest.Society) string {
	f.t.Helper()
	said := ""
	for _, governor := range s.Governors {
		said += tribune(f.t, exitOK, "dao", "add", s.Account(governor).String(), "--slug", "society", "--rpc", s.Chain.HTTPURL(), "--database", f.database)
	}
	return said
}

// societyWords counts the proposals in words that say more than a status.
func societyWords(t *testing.T, f followed, seen map[string]int) {
	t.Helper()
	page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "society", Limit: 1_000})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range page.Items {
		seen[string(p.Status)]++
		if p.Snapshot < p.Timepoint && p.Timepoint <= p.Deadline && p.Status != governance.StatusActive {
			seen[string(p.Status)+" early"]++
		}
		if by := p.CanceledBy(); by != "" {
			seen["canceled by "+by]++
		}
	}
}

// Random lives under every extension that OpenZeppelin has for governors, read in
// pieces of different sizes, with branches that are lost on the way, and compared
// with the contracts at every stop.
func TestRandomLivesUnderEveryExtensionAreServedAsTheContractsAnswer(t *testing.T) {
	together := map[string]int{}
	for _, test := range []struct {
		name  string
		begin func(testing.TB, uint64) *governancetest.Society
		seed  uint64
		says  []string // by dao add
	}{
		{"everything", governancetest.NewFullSociety, 3, []string{"support=bravo,fractional", "timelock-controller"}},
		{"version 4, shared timelock", governancetest.NewVersion4Society, 3, []string{"timelock-controller"}},
		{"sequential", governancetest.NewSequentialSociety, 1, nil},
		{"fractional", governancetest.NewFractionalSociety, 1, []string{"support=bravo,fractional"}},
		{"flexible", governancetest.NewFlexibleSociety, 1, []string{"oz-governor-flexible"}},
		{"overridable", governancetest.NewOverridableSociety, 1, []string{"support=bravo,override"}},
		{"Compound timelock", governancetest.NewCompoundSociety, 2, []string{"compound-timelock"}},
		{"access manager", governancetest.NewAccessSociety, 1, []string{"wait as an access manager says"}},
		{"upgraded", governancetest.NewUpgradeableSociety, 1, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := test.begin(t, test.seed)
			f, fresh := followed{t: t, database: sqliteDatabase(t)}, followed{t: t, database: sqliteDatabase(t)}
			s.Live(30)
			said := f.addSociety(s)
			fresh.addSociety(s)
			for _, text := range test.says {
				if !strings.Contains(said, text) {
					t.Errorf("dao add does not say %q:\n%s", text, said)
				}
			}
			for i, chunk := range []string{"1000", "1", "13"} {
				for range 3 {
					f.index(s.Chain.Head().Number, "--chunk", chunk)
					societyWords(t, f, together)
					s.Live(7)
				}
				f.index(s.Chain.Head().Number, "--chunk", chunk)
				f.verifyAll()
				if i%2 == 1 {
					s.Forget(uint64(4*i), uint64(i))
					s.Live(4*i + 1) // a chain that got shorter would be waited for
				}
			}
			s.Live(15)
			got := f.index(s.Chain.Head().Number)
			f.verifyAll()
			societyWords(t, f, together)
			if want := fresh.index(s.Chain.Head().Number, "--chunk", "17"); got != want {
				t.Errorf("checksum %s, fresh index %s", got, want)
			}
			if found := findingsOf(t, f.open(), "society"); len(found) != 0 {
				t.Errorf("findings: %v", found)
			}
		})
	}
	for _, want := range []string{
		"pending", "active", "succeeded", "queued", "executed", "defeated", "no_quorum", "canceled", "expired",
		"succeeded early", "queued early", "executed early", "canceled by governor", "canceled by timelock",
	} {
		if together[want] == 0 {
			t.Errorf("never %s: %v", want, slices.Sorted(maps.Keys(together)))
		}
	}
}
