package governance_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// societyLife folds everything that a society's contracts emit, and compares
// after every block.
type societyLife struct {
	*governancetest.Society
	t         *testing.T
	governors map[common.Address]*societyGovernor
	families  map[common.Address]string // of governors and timelocks
	read      uint64
	seen      map[string]int
}

type societyGovernor struct {
	governance.Governor
	current   common.Address // timelock
	proposals []*governance.Proposal
}

func liveIn(t *testing.T, s *governancetest.Society) *societyLife {
	t.Helper()
	l := &societyLife{
		Society: s, t: t, governors: map[common.Address]*societyGovernor{},
		families: map[common.Address]string{}, seen: map[string]int{},
	}
	for _, address := range s.Governors {
		found, err := recognise(t, s.World, address)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range found.Contracts() {
			l.families[c.Address] = c.Family
		}
		l.governors[address] = &societyGovernor{Governor: found.Governor, current: found.Governor.Timelock}
	}
	l.follow()
	s.After = l.follow
	return l
}

// follow folds the events of new blocks and compares after each.
func (l *societyLife) follow() {
	l.t.Helper()
	for l.read < l.Chain.Head().Number {
		l.read++
		block, _ := l.Chain.Block(l.read)
		for _, log := range l.Logs(block) {
			if family := l.families[log.Address]; family != "" {
				l.fold(family, log, block)
			}
		}
		for _, g := range l.governors {
			l.compare(g, block)
		}
	}
}

func (l *societyLife) fold(family string, log types.Log, block chain.BlockRef) {
	l.t.Helper()
	decode := governance.Decoders()[family][log.Topics[0]]
	if decode == nil {
		return // CallSalt
	}
	event, err := decode(&log)
	if err != nil {
		l.t.Fatal(err)
	}
	at := chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index), TxHash: log.TxHash, Address: log.Address}
	for _, c := range governance.Discover(chain.Fact{Position: at, Event: event}) {
		if l.families[c.Address] == "" {
			l.families[c.Address] = c.Family
		}
	}
	g := l.governors[log.Address]
	switch e := event.(type) {
	case governance.ProposalCreated:
		p := governance.NewProposal(g.Account, at, e)
		p.Operation.Timelock = g.current
		g.proposals = append(g.proposals, &p)
	case governance.ParameterChanged:
		if g != nil {
			g.setting(at, e)
		}
	case governance.OperationScheduled:
		l.onOperation(at, e.Operation, event)
	case governance.OperationExecuted:
		l.onOperation(at, e.Operation, event)
	case governance.OperationCanceled:
		l.onOperation(at, e.Operation, event)
	default:
		id := proposalOf(l.t, event)
		i := slices.IndexFunc(g.proposals, func(p *governance.Proposal) bool { return p.ID == id })
		if i < 0 || !g.proposals[i].Apply(at, event) {
			l.t.Fatalf("%+v does not fit", event)
		}
	}
}

// setting applies what a change of a setting means for all proposals.
func (g *societyGovernor) setting(at chain.Position, e governance.ParameterChanged) {
	for _, p := range g.proposals {
		switch e.Name {
		case governance.ParamTimelock:
			p.Apply(at, e)
		case governance.ParamImplementation:
			p.Terms = governance.Terms{}
		}
	}
	if e.Name == governance.ParamTimelock {
		g.current = common.HexToAddress(e.New)
	}
}

func proposalOf(t *testing.T, event chain.Event) governance.ProposalID {
	t.Helper()
	switch e := event.(type) {
	case governance.VoteCast:
		return e.ID
	case governance.VoteOverridden:
		return e.ID
	case governance.VoteReduced:
		return e.ID
	case governance.Lifecycle:
		return e.ID
	}
	t.Fatalf("%+v has no proposal", event)
	return governance.ProposalID{}
}

func (l *societyLife) onOperation(at chain.Position, id common.Hash, event chain.Event) {
	for _, g := range l.governors {
		for _, p := range g.proposals {
			if slices.Contains(p.Operation.Candidates, id) {
				p.Apply(at, event)
			}
		}
	}
}

// compare holds proposals against the contract's answers: all of them now and
// then, the recent ones always.
func (l *societyLife) compare(g *societyGovernor, at chain.BlockRef) {
	l.t.Helper()
	v := chain.View{Caller: l.Node, Contract: g.Address, At: at}
	for i, p := range g.proposals {
		if i < len(g.proposals)-4 && at.Number%32 != 0 {
			continue
		}
		l.readTerms(g, v, p)
		status := p.StatusAt(at, g.Governor)
		l.note(p, status, g.Clock.Of(at.Number, at.Time))
		state := ask(l.t, v, gov.PackState(p.ID.Big()), gov.UnpackState)
		if got, known := stateOf(g.Family, status); !known || got != state {
			l.t.Fatalf("block %d: %s is %s, contract's state %d\n%+v", at.Number, p.ID, status, state, p)
		}
		votes := ask(l.t, v, gov.PackProposalVotes(p.ID.Big()), gov.UnpackProposalVotes)
		deadline := ask(l.t, v, gov.PackProposalDeadline(p.ID.Big()), gov.UnpackProposalDeadline)
		got := fmt.Sprint(p.Tally.Against, p.Tally.For, p.Tally.Abstain, p.Deadline)
		if want := fmt.Sprint(votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes, deadline); got != want {
			l.t.Fatalf("block %d: %s has tally and deadline %s, contract %s", at.Number, p.ID, got, want)
		}
	}
}

// readTerms asks for both quorums, again if an upgrade may have changed them.
func (l *societyLife) readTerms(g *societyGovernor, v chain.View, p *governance.Proposal) {
	l.t.Helper()
	if p.Quorum != nil || p.Snapshot >= g.Clock.Of(v.At.Number, v.At.Time) {
		return
	}
	for _, call := range governance.TermsCalls(governance.TermsRequest{Governor: g.Address, ID: p.ID, Family: g.Family, Snapshot: p.Snapshot}) {
		answer, err := l.Node.Call(l.t.Context(), call.Call, v.At)
		if err != nil {
			continue // it has no such term
		}
		if err := call.Fold(&p.Terms, answer); err != nil {
			l.t.Fatal(err)
		}
	}
}

// note counts what was seen, in words that say more than a status.
func (l *societyLife) note(p *governance.Proposal, status governance.Status, timepoint uint64) {
	l.seen[string(status)]++
	open := p.Snapshot < timepoint && timepoint <= p.Deadline
	if open && status != governance.StatusActive {
		l.seen[string(status)+" early"]++
	}
	if by := p.CanceledBy(); by != "" {
		l.seen["canceled by "+by]++
	}
	if p.Operation.Canceled != nil && p.Operation.Canceled == p.Operation.Moved {
		l.seen["canceled by moving"]++
	}
	if status == governance.StatusExecuted && p.Executed == nil {
		l.seen["executed on the timelock alone"]++
	}
	if p.Deadline > p.OriginalDeadline {
		l.seen["extended"]++
	}
}

// everyday is what happens under all governors together.
var everyday = []string{"pending", "active", "succeeded", "executed", "defeated", "no_quorum", "canceled"}

func TestRandomLivesUnderEveryExtensionAreWhatTheContractsAnswerAtEveryBlock(t *testing.T) {
	together := map[string]int{}
	for _, test := range []struct {
		name  string
		begin func(testing.TB, uint64) *governancetest.Society
		seed  uint64 // of a life in which all of it happens
		want  []string
	}{
		{"everything", governancetest.NewFullSociety, 3, []string{
			"queued", "succeeded early", "queued early", "executed early", "canceled by governor", "canceled by timelock", "canceled by moving",
			"extended",
		}},
		{"version 4, shared timelock", governancetest.NewVersion4Society, 3, []string{"queued", "canceled by governor", "canceled by timelock", "executed on the timelock alone", "extended"}},
		{"sequential", governancetest.NewSequentialSociety, 1, []string{"succeeded early", "executed early"}},
		{"fractional", governancetest.NewFractionalSociety, 1, nil},
		{"flexible", governancetest.NewFlexibleSociety, 1, nil},
		{"overridable", governancetest.NewOverridableSociety, 1, nil},
		{"Compound timelock", governancetest.NewCompoundSociety, 2, []string{"queued", "expired", "succeeded early", "queued early", "executed early"}},
		{"access manager", governancetest.NewAccessSociety, 1, []string{"queued"}},
		{"upgraded", governancetest.NewUpgradeableSociety, 1, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			seen := map[string]int{}
			lives(t, "OpenZeppelin, "+test.name, 1, func(seed uint64) (proposals int) {
				l := liveIn(t, test.begin(t, test.seed+seed))
				l.Live(120)
				for what, n := range l.seen {
					seen[what] += n
					together[what] += n
				}
				for _, g := range l.governors {
					proposals += len(g.proposals)
				}
				return proposals
			})
			for _, want := range test.want {
				if seen[want] == 0 {
					t.Errorf("never %s: %v", want, seen)
				}
			}
		})
	}
	for _, want := range everyday {
		if together[want] == 0 {
			t.Errorf("never %s: %v", want, together)
		}
	}
}
