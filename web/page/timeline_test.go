package page

import (
	"strings"
	"testing"
	"time"

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

func TestATimelineEntryThatIsNotKnownIsShown(t *testing.T) {
	world := sharedWorld()
	s := &site{monitor: world, now: func() time.Time { return testNow }}
	p := world.proposals[0]
	step := s.past(&daoContext{}, p, governance.TimelineEntry{Kind: "guardian_veto"}, s.clockOf(p))
	if step.Name != "guardian_veto" || step.When.Known {
		t.Errorf("%+v", step)
	}
}
