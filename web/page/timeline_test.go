package page

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// stepsOf says what a proposal's timeline expects, one line a step.
func stepsOf(t *testing.T, change func(*governance.ProposalView)) []string {
	t.Helper()
	world := sharedWorld()
	s := &site{monitor: world, delegation: world, governance: world, now: func() time.Time { return testNow }}
	d, err := s.loadDAO(t.Context(), "meridian")
	if err != nil {
		t.Fatal(err)
	}
	p := governance.ProposalView{Clock: chain.BlockClock, Timepoint: 1000, AsOf: chain.AsOf{Chain: ethereum, Block: chain.BlockRef{Number: 1000, Hash: [32]byte{1}, Time: uint64(testNow.Unix())}}}
	p.Governor, p.Snapshot, p.Deadline = d.Governors[0].Account, 1300, 1600
	change(&p)
	var out []string
	for _, step := range s.expected(d, p, s.clockOf(p)) {
		out = append(out, strings.Join([]string{step.State, step.Name, step.When.Relative, step.Place}, "|"))
	}
	return out
}

func TestTheTimelineExpectsWhatComesNext(t *testing.T) {
	now := uint64(testNow.Unix())
	for name, test := range map[string]struct {
		change func(*governance.ProposalView)
		want   []string
	}{
		"pending": {func(p *governance.ProposalView) { p.Status = governance.StatusPending },
			[]string{"next|Voting opens|in about 60 minutes|block 1,300", "next|Voting ends|in about 2 hours|block 1,600"}},
		"not sponsored": {func(p *governance.ProposalView) {
			p.Status, p.Clock, p.Snapshot, p.Deadline = governance.StatusPending, chain.TimeClock, governance.NeverOpens, governance.NeverOpens
		}, []string{"next|Not sponsored yet||"}},
		"active":    {func(p *governance.ProposalView) { p.Status = governance.StatusActive }, []string{"now|Voting ends|in about 2 hours|block 1,600"}},
		"succeeded": {func(p *governance.ProposalView) { p.Status = governance.StatusSucceeded }, []string{"now|Ready to be queued||", "next|Execution||"}},
		"queued": {func(p *governance.ProposalView) { p.Status, p.Operation.ReadyAt = governance.StatusQueued, now+7200 },
			[]string{"now|Can be executed|in 2 hours|"}},
		"queued by its eta": {func(p *governance.ProposalView) { p.Status, p.ETA = governance.StatusQueued, now+7200 },
			[]string{"now|Can be executed|in 2 hours|"}},
		"ready":                {func(p *governance.ProposalView) { p.Status, p.ETA = governance.StatusQueued, now-60 }, []string{"now|Ready to execute|1 minute ago|"}},
		"queued, eta unknown":  {func(p *governance.ProposalView) { p.Status = governance.StatusQueued }, []string{"now|Waiting in the timelock||"}},
		"executed":             {func(p *governance.ProposalView) { p.Status = governance.StatusExecuted }, nil},
		"another chain's pace": {func(p *governance.ProposalView) { p.Status, p.Governor.Chain = governance.StatusActive, 999 }, []string{"now|Voting ends||block 1,600"}},
	} {
		if got := stepsOf(t, test.change); strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

// Whether it has to be queued depends on delays that an access manager keeps.
func TestAManagedProposalIsToBeQueuedOrExecuted(t *testing.T) {
	s := &site{now: func() time.Time { return testNow }}
	p := governance.ProposalView{Status: governance.StatusSucceeded}
	p.Governor = chain.Account{Chain: ethereum, Address: common.Address{19: 1}}
	d := &daoContext{governors: map[chain.Account]governance.GovernorView{p.Governor: {BaseDelay: new(chain.NewAmount(60))}}}
	if steps := s.expected(d, p, clockView{site: s}); len(steps) != 1 || steps[0].Name != "Ready to be queued or executed" {
		t.Errorf("got %+v", steps)
	}
}

func TestAQueuedProposalThatExpiresSaysWhen(t *testing.T) {
	s := &site{now: func() time.Time { return testNow }}
	now := uint64(testNow.Unix())
	p := governance.ProposalView{Status: governance.StatusQueued, AsOf: chain.AsOf{Block: chain.BlockRef{Time: now}}}
	for _, test := range []struct {
		eta, expiry uint64
		want        string
	}{
		{now + 60, 0, "The timelock's delay ends then."},
		{now + 60, now + 3_660, "The timelock's delay ends then. Unless executed, it expires on " + s.moment(now+3_660).Text + "."},
		{now - 60, now + 3_540, "Anyone can send the transaction. Unless executed, it expires on " + s.moment(now+3_540).Text + "."},
		{0, 0, "When it can be executed is not known yet."},
	} {
		p.ETA, p.Expiry = test.eta, test.expiry
		if got := s.waiting(p).Detail; got != test.want {
			t.Errorf("eta %d, expiry %d: %q, want %q", test.eta, test.expiry, got, test.want)
		}
	}
}

func TestATimelineEntryThatIsNotKnownIsShown(t *testing.T) {
	world := sharedWorld()
	s := &site{monitor: world, now: func() time.Time { return testNow }}
	p := world.proposals[0]
	step := s.past(&daoContext{}, p, governance.TimelineEntry{Kind: "guardian_veto"}, s.clockOf(p))
	if step.Name != "guardian_veto" || step.When.Known {
		t.Errorf("%+v", step)
	}
}

// lifeOf says the names and times of all steps of a proposal.
func lifeOf(t *testing.T, p governance.ProposalView, entries []governance.TimelineEntry) string {
	t.Helper()
	world := sharedWorld()
	s := &site{monitor: world, delegation: world, governance: world, now: sharedNow}
	d, err := s.loadDAO(t.Context(), "meridian")
	if err != nil {
		t.Fatal(err)
	}
	p.Governor = d.Governors[0].Account
	var out []string
	for _, step := range s.timeline(d, p, entries, s.clockOf(p)) {
		when := step.When.Text
		if step.When.Estimate {
			when = "about " + when
		}
		out = append(out, step.Name+" "+when)
	}
	return strings.Join(out, "\n")
}

func TestOpeningAndEndAreSetBetweenWhatTheLogsTell(t *testing.T) {
	start := uint64(testNow.Unix()) - 12_000
	at := func(block uint64, tx byte) chain.Mark {
		return chain.Mark{Block: block, Time: start + 12*block, Tx: [32]byte{tx}}
	}
	p := governance.ProposalView{Clock: chain.BlockClock, Timepoint: 1000, Status: governance.StatusExecuted,
		AsOf: chain.AsOf{Chain: ethereum, Block: chain.BlockRef{Number: 1000, Hash: [32]byte{1}, Time: start + 12_000}}}
	p.Created, p.Snapshot, p.Deadline = at(100, 1), 200, 400
	entries := []governance.TimelineEntry{
		{Mark: at(100, 1), Kind: "created"},
		{Mark: at(500, 2), Kind: "queued", Value: start + 9000},
		{Mark: at(500, 2), Kind: "timelock_scheduled", Value: start + 9000},
		{Mark: at(800, 3), Kind: "timelock_executed"},
		{Mark: at(800, 3), Kind: "executed"},
	}
	want := "Proposed 20 Nov 2026, 09:00 UTC\nVoting opened about 20 Nov 2026, 09:20 UTC\nVoting ended about 20 Nov 2026, 10:00 UTC\nQueued 20 Nov 2026, 10:20 UTC\nExecuted 20 Nov 2026, 11:20 UTC"
	if got := lifeOf(t, p, entries); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

func TestAVoteThatWasCanceledBeforeItOpenedNeverOpened(t *testing.T) {
	p := governance.ProposalView{Clock: chain.TimeClock, Timepoint: 2_000_000_000, Status: governance.StatusCanceled}
	p.Snapshot, p.Deadline = 1_700_000_100, 1_700_000_900
	created := governance.TimelineEntry{Kind: "created", Mark: chain.Mark{Time: 1_700_000_000, Block: 1}}
	for canceled, want := range map[uint64]string{
		1_700_000_100: "Proposed 14 Nov 2023, 22:13 UTC\nCanceled 14 Nov 2023, 22:15 UTC",
		1_700_000_500: "Proposed 14 Nov 2023, 22:13 UTC\nVoting opened 14 Nov 2023, 22:15 UTC\nCanceled 14 Nov 2023, 22:21 UTC",
		1_700_001_000: "Proposed 14 Nov 2023, 22:13 UTC\nVoting opened 14 Nov 2023, 22:15 UTC\nVoting ended 14 Nov 2023, 22:28 UTC\nCanceled 14 Nov 2023, 22:30 UTC",
	} {
		if got := lifeOf(t, p, []governance.TimelineEntry{created, {Kind: "canceled", Mark: chain.Mark{Time: canceled, Block: 2}}}); got != want {
			t.Errorf("canceled at %d:\n%s\nwant\n%s", canceled, got, want)
		}
	}
}

func TestAPassedBlockIsEstimatedBetweenItsNearestNeighbours(t *testing.T) {
	clock := testClock(chain.BlockClock, pace{})
	now := uint64(testNow.Unix())
	clock.now, clock.asOf = 1000, chain.BlockRef{Number: 1000, Time: now}
	marks := []chain.Mark{{Block: 100, Time: now - 90_000}, {Block: 500, Time: now - 1000}}
	for block, want := range map[uint64]timeView{
		500: {Known: true, Text: clock.site.moment(now - 1000).Text},
		750: {Known: true, Estimate: true, Text: clock.site.moment(now - 500).Text},
		300: {Known: true, Estimate: true, Text: clock.site.moment(now - 45_500).Text},
		99:  {},
	} {
		got := clock.between(block, marks)
		if got.Known != want.Known || got.Estimate != want.Estimate || got.Text != want.Text {
			t.Errorf("block %d: %+v, want %+v", block, got, want)
		}
	}
}
