package governance_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/compgovernor4"
	"github.com/tribune-gov/tribune/contracts/icompoundtimelock"
	"github.com/tribune-gov/tribune/contracts/igovernoralpha"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// compoundLife is a random life of real Alpha and Bravo governors. What their
// contracts refuse is refused; after every block every proposal is compared.
type compoundLife struct {
	*governancetest.CompoundLife
	t         *testing.T
	governors map[common.Address]*livingGovernor
	read      uint64
	seen      map[governance.Status]int // of Bravo and Alpha together
	unmade    int                       // proposals that were executed and count as defeated now
}

type livingGovernor struct {
	governance.Governor
	proposals []*governance.Proposal
	duplicate int // cancellations of what was cancelled already
}

var bravoBinding, alphaBinding = igovernorbravo.NewIGovernorBravo(), igovernoralpha.NewIGovernorAlpha()

func startCompoundLife(t *testing.T, seed uint64) *compoundLife {
	t.Helper()
	l := &compoundLife{
		CompoundLife: governancetest.NewCompoundLife(t, seed), t: t,
		governors: map[common.Address]*livingGovernor{}, seen: map[governance.Status]int{},
	}
	l.add(l.Alpha)
	l.add(l.Bravo)
	l.After = l.follow
	l.follow()
	return l
}

// add recognises a governor, as anybody would who follows it.
func (l *compoundLife) add(contract governancetest.Contract) {
	l.t.Helper()
	found, err := recognise(l.t, l.World, contract.Address)
	if err != nil {
		l.t.Fatal(err)
	}
	if found.Governor.GracePeriod != governancetest.CompoundGrace {
		l.t.Fatalf("grace period %d", found.Governor.GracePeriod)
	}
	l.governors[contract.Address] = &livingGovernor{Governor: found.Governor}
}

// follow folds the events of new blocks and compares after each.
func (l *compoundLife) follow() {
	l.t.Helper()
	for l.read < l.Chain.Head().Number {
		l.read++
		block, _ := l.Chain.Block(l.read)
		for _, log := range l.Logs(block) {
			if g := l.governors[log.Address]; g != nil {
				l.fold(g, log, block)
			}
		}
		for _, g := range l.governors {
			l.compare(g, block)
		}
	}
}

func (l *compoundLife) fold(g *livingGovernor, log types.Log, block chain.BlockRef) {
	l.t.Helper()
	decode := governance.Decoders()[g.Family][log.Topics[0]]
	if decode == nil {
		l.t.Fatalf("%s: unknown event %s", g.Family, log.Topics[0])
	}
	event, err := decode(&log)
	if err != nil {
		l.t.Fatal(err)
	}
	at := chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index), TxHash: log.TxHash}
	var id governance.ProposalID
	switch e := event.(type) {
	case governance.ProposalCreated:
		p := governance.NewProposal(g.Account, at, e)
		g.proposals = append(g.proposals, &p)
		return
	case governance.ParameterChanged:
		return
	case governance.VoteCast:
		id = e.ID
	case governance.Lifecycle:
		id = e.ID
	}
	i := slices.IndexFunc(g.proposals, func(p *governance.Proposal) bool { return p.ID == id })
	if i < 0 {
		l.t.Fatalf("%+v of no proposal", event)
	}
	if e, ok := event.(governance.Lifecycle); ok && e.Kind == governance.Canceled && g.proposals[i].Canceled != nil {
		g.duplicate++
	}
	if !g.proposals[i].Apply(at, event) {
		l.t.Fatalf("%+v does not fit", event)
	}
}

// compare holds every proposal against state() and proposals() after a block.
func (l *compoundLife) compare(g *livingGovernor, at chain.BlockRef) {
	l.t.Helper()
	if at.Number < g.Start {
		return
	}
	v := chain.View{Caller: l.Node, Contract: g.Address, At: at}
	quorum, err := chain.AmountFromBig(ask(l.t, v, bravoBinding.PackQuorumVotes(), bravoBinding.UnpackQuorumVotes))
	if err != nil {
		l.t.Fatal(err)
	}
	for _, p := range g.proposals {
		p.Quorum = &quorum
		status := p.StatusAt(at, g.Governor)
		l.seen[status]++
		if p.Executed != nil && status != governance.StatusExecuted {
			l.unmade++
		}
		state := ask(l.t, v, bravoBinding.PackState(p.ID.Big()), bravoBinding.UnpackState)
		if got, known := stateOf(g.Family, status); !known || got != state {
			l.t.Errorf("block %d: %s %s is %s, contract's state %d", at.Number, g.Family, p.ID, status, state)
		}
		got := fmt.Sprint(p.Snapshot, p.Deadline, p.ETA, p.Tally.Against, p.Tally.For, p.Tally.Abstain, p.Canceled != nil, p.Executed != nil)
		if want := g.answer(l.t, v, p.ID.Big()); got != want {
			l.t.Errorf("block %d: %s %s is %s, contract says %s", at.Number, g.Family, p.ID, got, want)
		}
	}
}

// answer is what proposals() says of a proposal.
func (g *livingGovernor) answer(t *testing.T, v chain.View, id *big.Int) string {
	t.Helper()
	data := bravoBinding.PackProposals(id)
	if g.Family == governance.FamilyGovernorAlpha {
		p := ask(t, v, data, alphaBinding.UnpackProposals)
		return fmt.Sprint(p.StartBlock, p.EndBlock, p.Eta, p.AgainstVotes, p.ForVotes, 0, p.Canceled, p.Executed)
	}
	p := ask(t, v, data, bravoBinding.UnpackProposals)
	return fmt.Sprint(p.StartBlock, p.EndBlock, p.Eta, p.AgainstVotes, p.ForVotes, p.AbstainVotes, p.Canceled, p.Executed)
}

// Trap 2 (order of the tests), 3 (ties), 9 (expiry), 17 (duplicate
// cancellations) and 24 (a quorum that changes) of Compound's families.
func TestRandomLivesOfAlphaAndBravoAreWhatTheirContractsAnswerAtEveryBlock(t *testing.T) {
	seen, duplicates, unmade := map[governance.Status]int{}, 0, 0
	lives(t, "governor-alpha and governor-bravo", 3, func(seed uint64) (proposals int) {
		l := startCompoundLife(t, seed)
		l.Live(90)
		l.RaiseAfterwards()
		for status, n := range l.seen {
			seen[status] += n
		}
		unmade += l.unmade
		for _, g := range l.governors {
			duplicates += g.duplicate
			l.checkTransactions(g)
			proposals += len(g.proposals)
		}
		return proposals
	})
	for _, status := range []governance.Status{
		governance.StatusPending, governance.StatusActive, governance.StatusSucceeded, governance.StatusQueued, governance.StatusExecuted,
		governance.StatusDefeated, governance.StatusNoQuorum, governance.StatusCanceled, governance.StatusExpired,
	} {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
	if duplicates == 0 || unmade == 0 {
		t.Errorf("%d duplicate cancellations, %d executed proposals counted as defeated: the lives are too quiet", duplicates, unmade)
	}
}

// checkTransactions asks the timelock for the transactions of every proposal.
func (l *compoundLife) checkTransactions(g *livingGovernor) {
	l.t.Helper()
	binding := icompoundtimelock.NewICompoundTimelock()
	v := chain.View{Caller: l.Node, Contract: g.Timelock, At: l.Chain.Head()}
	for _, p := range g.proposals {
		want := p.Queued != nil && p.Executed == nil && p.Canceled == nil
		for _, id := range governance.TransactionIDs(p.Actions, p.ETA) {
			if got := ask(l.t, v, binding.PackQueuedTransactions(id), binding.UnpackQueuedTransactions); got != want {
				l.t.Errorf("transaction %s of %s: queued %t, want %t", id, p.ID, got, want)
			}
		}
	}
}

// Compound's own governor of today is OpenZeppelin's with a token like COMP and
// Compound's timelock: a queued proposal expires, and cancelling it there is a
// matter of the governor.
func TestTrap09ExpiryIsCountedFromTheETA(t *testing.T) {
	c := governancetest.NewCompound(t)
	binding := compgovernor4.NewCompGovernor4()
	dao := c.Deploy(compgovernor4.CompGovernor4MetaData.Bin, binding.PackConstructor(
		c.Token.Address, c.BravoTimelock.Address, big.NewInt(1), big.NewInt(4), governancetest.Whole(100)))
	c.OfferTimelock(dao)
	c.Mine(c.Owner.Call(dao, gas, binding.PackAcceptAdmin()), c.Token.Call(t, c.Owner, "delegate", c.Owner.Address()))
	l := begin(t, c.World, dao, governance.Action{Target: c.Token.Address, Calldata: c.Token.Pack(t, "balanceOf", bob)})
	l.skip(2)
	l.send(c.Owner, gov.PackCastVote(l.proposal.ID.Big(), governance.For))
	l.skip(5)
	targets, values, payloads := l.calls()
	l.send(c.Owner, gov.PackQueue(targets, values, payloads, l.proposal.DescriptionHash))
	if l.proposal.Queued == nil {
		t.Fatal("not queued")
	}
	v := chain.View{Caller: c.Node, Contract: c.BravoTimelock.Address, At: c.Chain.Head()}
	timelock := icompoundtimelock.NewICompoundTimelock()
	for _, id := range governance.TransactionIDs(l.actions, l.proposal.ETA) {
		if !ask(t, v, timelock.PackQueuedTransactions(id), timelock.UnpackQueuedTransactions) {
			t.Errorf("transaction %s is not in the timelock", id)
		}
	}
	for _, at := range []struct {
		time uint64
		want governance.Status
	}{
		{l.proposal.ETA + governancetest.CompoundGrace - 1, governance.StatusQueued},
		{l.proposal.ETA + governancetest.CompoundGrace, governance.StatusExpired},
	} {
		c.MineAt(at.time)
		l.follow()
		if got := l.proposal.StatusAt(c.Chain.Head(), l.found.Governor); got != at.want {
			t.Errorf("%d s after the eta: %s, want %s", at.time-l.proposal.ETA, got, at.want)
		}
	}
}

// A quorum that nobody could read must not unmake what was executed.
func TestAnExecutedProposalOfBravoWithoutAQuorumIsExecuted(t *testing.T) {
	g := governance.Governor{Family: governance.FamilyGovernorBravo, Clock: chain.BlockClock, Counting: governance.Counting{For: true}}
	p := governance.Proposal{Snapshot: 1, Deadline: 2, ETA: 3, Tally: governance.Tally{For: chain.NewAmount(1)}}
	at := chain.BlockRef{Number: 10, Time: 10}
	if got := p.StatusAt(at, g); got != governance.StatusUnknown {
		t.Errorf("before: %s", got)
	}
	p.Executed = new(chain.Mark)
	if got := p.StatusAt(at, g); got != governance.StatusExecuted {
		t.Errorf("after: %s", got)
	}
}
