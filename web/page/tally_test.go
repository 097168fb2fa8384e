package page

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

var testUnit = unit{Symbol: "VOT"}

func voted(status governance.Status, against, forVotes, abstain uint64, quorum *uint64) governance.ProposalView {
	p := governance.ProposalView{Status: status, Counting: governance.Counting{For: true, Abstain: true}}
	p.Tally = governance.Tally{Against: chain.NewAmount(against), For: chain.NewAmount(forVotes), Abstain: chain.NewAmount(abstain), Votes: int64(against + forVotes + abstain)}
	if quorum != nil {
		amount := chain.NewAmount(*quorum)
		p.Quorum = &amount
	}
	return p
}

func TestOutcomeSaysWhatIsMissing(t *testing.T) {
	q := func(n uint64) *uint64 { return &n }
	for _, test := range []struct {
		p    governance.ProposalView
		want string
	}{
		{voted(governance.StatusActive, 0, 0, 0, q(100)), "Nobody has voted yet. To pass, For has to outweigh Against, and the quorum lacks 100 VOT more (For and Abstain count)."},
		{voted(governance.StatusActive, 0, 0, 0, nil), "Nobody has voted yet. To pass, For has to outweigh Against; the quorum is not known yet."},
		{voted(governance.StatusActive, 10, 60, 20, q(100)), "For is ahead, but the quorum lacks 20 VOT more (For and Abstain count)."},
		{voted(governance.StatusActive, 10, 60, 40, q(100)), "Would pass if voting ended now: the quorum is reached and For is ahead by 50 VOT."},
		{voted(governance.StatusActive, 60, 60, 40, q(100)), "Would not pass if voting ended now: the sides are level, and a tie does not pass; the quorum is reached."},
		{voted(governance.StatusActive, 70, 60, 40, q(100)), "Would not pass if voting ended now: For has to outweigh Against and lacks 11 VOT; the quorum is reached."},
		{voted(governance.StatusActive, 70, 60, 0, q(100)), "Would not pass if voting ended now: For has to outweigh Against and lacks 11 VOT, and the quorum lacks 40 VOT more (For and Abstain count)."},
		{voted(governance.StatusActive, 1, 60, 0, nil), "For is ahead by 59 VOT. The quorum is not known yet, so whether this is enough is unknown."},
		{voted(governance.StatusNoQuorum, 1, 12, 0, q(100)), "Ended 88 VOT short of the quorum."},
		{voted(governance.StatusDefeated, 50, 50, 60, q(100)), "Ended in a tie, and a tie does not pass."},
		{voted(governance.StatusDefeated, 70, 50, 60, q(100)), "Ended with Against ahead by 20 VOT."},
		{voted(governance.StatusUnknown, 0, 50, 0, nil), "Voting has ended, but what decides the result, the quorum or the contract's own count, could not be read yet, so it is unknown."},
	} {
		if got := plainSpaces(outcome(test.p, testUnit)); got != test.want {
			t.Errorf("%s %+v:\n%q, want\n%q", test.p.Status, test.p.Tally, got, test.want)
		}
	}
}

// Governor Bravo counts what it executed as defeated once its quorum is raised
// above the votes it had.
func TestWhatWasExecutedAndCountsAsDefeatedNowSaysBoth(t *testing.T) {
	quorum := uint64(100)
	p := voted(governance.StatusNoQuorum, 0, 50, 0, &quorum)
	p.Executed = &chain.Mark{Block: 5}
	if got := outcome(p, testUnit); !strings.HasPrefix(got, "Was executed. ") || !strings.Contains(got, "today's quorum") {
		t.Errorf("%q", got)
	}
}

func TestEveryStatusHasABadgeAndAnOutcome(t *testing.T) {
	icons := mustRead(t, "assets/icons.svg")
	for _, status := range governance.Statuses() {
		b := badge(status)
		if b.Label == "" || b.Help == "" || !strings.Contains(icons, `id="`+b.Icon+`"`) {
			t.Errorf("%s: badge %+v", status, b)
		}
		if outcome(voted(status, 1, 2, 3, nil), testUnit) == "" {
			t.Errorf("%s: no outcome", status)
		}
		for _, class := range []string{".s-" + string(status), ".state-" + string(status)} {
			if !strings.Contains(mustRead(t, "assets/css/30-parts.css"), class) {
				t.Errorf("%s has no style", class)
			}
		}
	}
	if got := badge("new_status").Label; got != "Unknown" {
		t.Errorf("an unheard-of status is called %q", got)
	}
}

func mustRead(t *testing.T, file string) string {
	t.Helper()
	text, err := assetFiles.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestQuorumRuleSaysWhatCounts(t *testing.T) {
	for want, c := range map[string]governance.Counting{
		"only For counts":                {For: true},
		"For and Abstain count":          {For: true, Abstain: true},
		"all votes count":                {For: true, Against: true, Abstain: true},
		"which votes count is not known": {},
	} {
		if got := quorumRule(c); got != want {
			t.Errorf("%+v: %q, want %q", c, got, want)
		}
	}
}

func TestTheBarOfATallyIsFullAndInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Uint64Range(0, 1<<62)
		p := voted(governance.StatusActive, amount.Draw(t, "against"), amount.Draw(t, "for"), amount.Draw(t, "abstain"), nil)
		view := tallyOf(p, testUnit)
		x := 0
		for _, side := range view.Sides {
			if side.X != x && side.Width > 0 {
				t.Fatalf("%s starts at %d, want %d: %+v", side.Name, side.X, x, view.Sides)
			}
			if side.Width < 0 || side.Width == 0 && side.Amount.Raw != "0" {
				t.Fatalf("%s is %d wide with %s votes", side.Name, side.Width, side.Amount.Raw)
			}
			x += side.Width
		}
		if !view.Empty && x != fullWidth || view.Empty && x != 0 {
			t.Fatalf("the bar is %d wide", x)
		}
	})
}

func TestTheQuorumsMarkAndBarAgreeWithItsState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		quorum := rapid.Uint64Range(1, 1<<40).Draw(t, "quorum")
		p := voted(governance.StatusActive, 0, rapid.Uint64Range(0, 1<<41).Draw(t, "for"), 0, &quorum)
		view := quorumOf(p, testUnit)
		reached := p.Tally.For.Cmp(*p.Quorum) >= 0
		if (view.State == "reached") != reached {
			t.Fatalf("%s with %s of %d", view.State, p.Tally.For, quorum)
		}
		if view.Mark < 0 || view.Mark > fullWidth || view.Width > fullWidth || reached && view.Width < view.Mark || !reached && view.Width > view.Mark {
			t.Fatalf("bar %d, mark %d: %s", view.Width, view.Mark, fmt.Sprint(p.Tally.For, " of ", quorum))
		}
	})
}

func TestAQuorumThatIsNotKnownIsNeitherZeroNorReached(t *testing.T) {
	view := quorumOf(voted(governance.StatusActive, 0, 50, 0, nil), testUnit)
	if view.State != "unknown" || view.Needed.Known || view.Share.Known || view.Mark != 0 {
		t.Errorf("%+v", view)
	}
}

func TestSplitAndUncountedVotesSayHowTheyCount(t *testing.T) {
	split := governance.Vote{Support: governance.Fractional, Weight: chain.NewAmount(100), Params: fractional(chain.NewAmount(100))}
	if side, _, detail := sideOf(split, testUnit); side != "Split" || plainSpaces(detail) != "For 60 VOT, Against 30 VOT, Abstain 10 VOT" {
		t.Errorf("%s: %s", side, detail)
	}
	for _, vote := range []governance.Vote{{Support: 7}, {Support: governance.Fractional, Params: []byte{1}}} {
		if side, class, _ := sideOf(vote, testUnit); side != "Uncounted" || class != "unknown" {
			t.Errorf("support %d is %s", vote.Support, side)
		}
	}
}

// Votes that are cast on another chain are no votes that nobody cast.
func TestVotesCastOnAnotherChainAreMissingNotZero(t *testing.T) {
	p := voted(governance.StatusActive, 0, 0, 0, nil)
	p.Details.VotesElsewhere = true
	open := tallyOf(p, testUnit)
	if !open.Missing || open.Label != "Votes are cast on another chain" || !strings.Contains(open.Outcome, "not known here") {
		t.Errorf("while open: %+v", open)
	}
	p.Status = governance.StatusUnknown
	if ended := tallyOf(p, testUnit); !ended.Missing || !strings.Contains(ended.Outcome, "have not come back yet") {
		t.Errorf("when ended: %+v", ended)
	}
	p.Status, p.Tally.For = governance.StatusQueued, chain.NewAmount(5)
	p.Details.Result = &governance.Result{For: chain.NewAmount(5), Passed: true}
	if back := tallyOf(p, testUnit); back.Missing || back.Empty || !strings.Contains(back.Votes, "another chain") {
		t.Errorf("when the sums are back: %+v", back)
	}
}
