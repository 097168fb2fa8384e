package governance_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/agoraapprovals"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// agoraLife folds the events of a governor block by block and compares every
// proposal with the contracts after each.
type agoraLife struct {
	*governancetest.AgoraLife
	t         *testing.T
	found     governance.Recognised
	contracts map[common.Address]string
	proposals map[governance.ProposalID]*governance.Proposal
	read      uint64
	seen      map[governance.Status]int
	moved     int // deadlines that were moved
	options   int // options with votes
}

func startAgoraLife(t *testing.T, seed uint64) *agoraLife {
	t.Helper()
	l := &agoraLife{
		AgoraLife: governancetest.NewAgoraLife(t, seed), t: t, contracts: map[common.Address]string{},
		proposals: map[governance.ProposalID]*governance.Proposal{}, seen: map[governance.Status]int{},
	}
	found, err := recognise(t, l.World, l.Governor)
	if err != nil {
		t.Fatal(err)
	}
	if found.Governor.Family != governance.FamilyAgora || len(found.Modules) != 1 || found.Modules[0].Address != l.Types || found.Modules[0].Governor != l.Governor {
		t.Fatalf("recognised as %+v", found)
	}
	l.found = found
	for _, c := range found.Contracts() {
		l.contracts[c.Address] = c.Family
	}
	l.After = l.follow
	l.follow()
	return l
}

func (l *agoraLife) follow() {
	l.t.Helper()
	for l.read < l.Chain.Head().Number {
		l.read++
		block, _ := l.Chain.Block(l.read)
		for _, log := range l.Logs(block) {
			decode := governance.Decoders()[l.contracts[log.Address]][log.Topics[0]]
			if decode == nil {
				continue
			}
			event, err := decode(&log)
			if err != nil {
				l.t.Fatal(err)
			}
			l.apply(chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index)}, event)
		}
		for _, p := range l.proposals {
			l.compare(p, block)
		}
	}
}

func (l *agoraLife) apply(at chain.Position, event chain.Event) {
	l.t.Helper()
	var id governance.ProposalID
	switch e := event.(type) {
	case governance.ProposalCreated:
		p := governance.NewProposal(l.found.Governor.Account, at, e)
		l.proposals[e.ID] = &p
		return
	case governance.ParameterChanged:
		return
	case governance.VoteCast:
		id = e.ID
	case governance.Lifecycle:
		if id = e.ID; e.Kind == governance.Rescheduled {
			l.moved++
		}
	}
	if !l.proposals[id].Apply(at, event) {
		l.t.Errorf("%+v does not fit", event)
	}
}

// compare asks for the terms anew, as they are asked for at every head while
// votes count and when something changes them, and then for everything else.
func (l *agoraLife) compare(p *governance.Proposal, at chain.BlockRef) {
	l.t.Helper()
	v := chain.View{Caller: l.Node, Contract: l.Governor, At: at}
	p.Terms = governance.Terms{}
	if p.Snapshot < at.Number {
		for _, call := range governance.TermsCalls(governance.TermsRequest{Governor: l.Governor, ID: p.ID, Family: governance.FamilyAgora, Snapshot: p.Snapshot}) {
			if answer, err := v.Caller.Call(l.t.Context(), call.Call, at); err == nil {
				if err := call.Fold(&p.Terms, answer); err != nil {
					l.t.Fatal(err)
				}
			}
		}
		if p.Quorum == nil {
			l.t.Errorf("block %d: no quorum of %s", at.Number, p.ID)
		}
	}
	id := p.ID.Big()
	status := p.StatusAt(at, l.found.Governor)
	l.seen[status]++
	state := ask(l.t, v, gov.PackState(id), gov.UnpackState)
	if got, known := stateOf(governance.FamilyAgora, status); !known || got != state {
		l.t.Errorf("block %d: %s is %s, contract's state %d", at.Number, p.Title, status, state)
	}
	votes := ask(l.t, v, gov.PackProposalVotes(id), gov.UnpackProposalVotes)
	got := fmt.Sprint(p.Tally.Against, p.Tally.For, p.Tally.Abstain, p.Deadline)
	deadline := ask(l.t, v, gov.PackProposalDeadline(id), gov.UnpackProposalDeadline)
	if want := fmt.Sprint(votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes, deadline); got != want {
		l.t.Errorf("block %d: %s has %s, contract %s", at.Number, p.Title, got, want)
	}
	module := agoraapprovals.NewAgoraApprovals()
	for i, weight := range p.OptionVotes {
		v := chain.View{Caller: l.Node, Contract: l.Module, At: at}
		want := ask(l.t, v, module.PackOptionVotes(id, big.NewInt(int64(i))), module.UnpackOptionVotes)
		if weight.Big().Cmp(want) != 0 {
			l.t.Errorf("block %d: option %d of %s has %s, module says %s", at.Number, i, p.Title, weight, want)
		}
		l.options++
	}
}

func TestRandomLivesOfAnAgoraGovernorAreWhatItsContractsAnswerAtEveryBlock(t *testing.T) {
	seen, moved, options := map[governance.Status]int{}, 0, 0
	lives(t, governance.FamilyAgora, 3, func(seed uint64) int {
		l := startAgoraLife(t, seed)
		l.Live(70)
		for status, n := range l.seen {
			seen[status] += n
		}
		moved += l.moved
		options += l.options
		return len(l.proposals)
	})
	for _, status := range []governance.Status{
		governance.StatusPending, governance.StatusActive, governance.StatusSucceeded, governance.StatusDefeated, governance.StatusCanceled,
	} {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
	if moved < 10 || options < 50 || seen[governance.StatusUnknown] != 0 {
		t.Errorf("%d deadlines moved, %d options counted, %v: the lives are too quiet", moved, options, seen)
	}
}
