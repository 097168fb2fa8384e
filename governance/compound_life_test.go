package governance_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
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
	t         *testing.T
	c         *governancetest.Compound
	rng       *rand.Rand
	people    []*devchain.Sender
	governors map[common.Address]*livingGovernor
	read      uint64
	seen      map[governance.Status]int // of Bravo and Alpha together
	unmade    int                       // proposals that were executed and count as defeated now
}

type livingGovernor struct {
	governance.Governor
	contract  governancetest.Contract
	proposals []*governance.Proposal
	duplicate int // cancellations of what was cancelled already
}

var bravoBinding, alphaBinding = igovernorbravo.NewIGovernorBravo(), igovernoralpha.NewIGovernorAlpha()

func startCompoundLife(t *testing.T, seed uint64) *compoundLife {
	t.Helper()
	c := governancetest.NewCompound(t)
	l := &compoundLife{
		t: t, c: c, rng: rand.New(rand.NewPCG(seed, 0)), governors: map[common.Address]*livingGovernor{},
		read: c.Chain.Head().Number, seen: map[governance.Status]int{},
	}
	for i, tokens := range []int64{45_000_000, 30_000_000, 30_000_000, 900_000, 900_000, 700_000} {
		p := devchain.NewSender(c.Chain.ID(), devchain.Key("compound", uint64(i)), 0)
		c.Mine(c.Owner.Transfer(p.Address(), governancetest.Whole(100)), c.Token.Call(t, c.Owner, "transfer", p.Address(), governancetest.Whole(tokens)))
		c.Mine(c.Token.Call(t, p, "delegate", p.Address()))
		l.people = append(l.people, p)
	}
	l.add(c.Alpha)
	l.mine(0, l.propose(l.people[0], c.Alpha))
	c.Initiate()
	l.add(c.Bravo)
	return l
}

// add recognises a governor, as anybody would who follows it.
func (l *compoundLife) add(contract governancetest.Contract) {
	l.t.Helper()
	found, err := recognise(l.t, l.c.World, contract.Address)
	if err != nil {
		l.t.Fatal(err)
	}
	if found.Governor.GracePeriod != governancetest.CompoundGrace {
		l.t.Fatalf("grace period %d", found.Governor.GracePeriod)
	}
	l.governors[contract.Address] = &livingGovernor{Governor: found.Governor, contract: contract}
}

// live mines blocks of random deeds, some of them after a long pause.
func (l *compoundLife) live(blocks int) {
	l.t.Helper()
	const day = 24 * 3600
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(7) {
			txs = append(txs, l.deed())
		}
		pause := []uint64{0, 0, 0, 0, 0, 0, day, 3 * day, 7 * day}[l.rng.IntN(9)]
		l.mine(pause, txs...)
	}
}

func (l *compoundLife) mine(pause uint64, txs ...*types.Transaction) {
	l.t.Helper()
	time := uint64(0)
	if pause > 0 {
		time = l.c.Chain.Head().Time + pause
	}
	if _, _, err := l.c.Chain.Mine(l.t.Context(), time, txs...); err != nil {
		l.t.Fatal(err)
	}
	l.follow()
}

func (l *compoundLife) anybody() *devchain.Sender { return l.people[l.rng.IntN(len(l.people))] }

// deed is one transaction of somebody.
func (l *compoundLife) deed() *types.Transaction {
	who, contract := l.anybody(), l.c.Bravo
	if l.rng.IntN(3) == 0 {
		contract = l.c.Alpha
	}
	switch l.rng.IntN(14) {
	case 0, 1:
		return l.propose(who, contract)
	case 2:
		return l.setting()
	case 3: // below the threshold and back, so that others may cancel
		to := l.anybody().Address()
		return l.c.Token.Call(l.t, who, "delegate", to)
	}
	proposals := l.governors[contract.Address].proposals
	if len(proposals) == 0 {
		return l.propose(who, contract)
	}
	p := proposals[max(0, len(proposals)-1-l.rng.IntN(7))]
	status := p.StatusAt(l.c.Chain.Head(), l.governors[contract.Address].Governor)
	switch roll := l.rng.IntN(16); {
	case roll == 0, status == governance.StatusSucceeded && roll < 10:
		return contract.Call(l.t, who, "queue", p.ID.Big())
	case roll == 1, status == governance.StatusQueued && roll < 8:
		return contract.Call(l.t, who, "execute", p.ID.Big())
	case roll == 15:
		return contract.Call(l.t, who, "cancel", p.ID.Big())
	}
	if contract.Address == l.c.Bravo.Address && l.rng.IntN(3) > 0 {
		who = l.people[3+l.rng.IntN(3)] // whose votes alone are about a quorum
	}
	return l.vote(who, contract, p.ID.Big())
}

// raiseAfterwards executes a proposal that has just the quorum, and raises that.
func (l *compoundLife) raiseAfterwards() {
	l.t.Helper()
	bravo, proposer, voter := l.c.Bravo, l.people[0], l.people[3]
	call := func(who *devchain.Sender, method string, args ...any) *types.Transaction {
		return bravo.Call(l.t, who, method, args...)
	}
	l.mine(0, call(l.c.Owner, "_setImplementation", l.c.First), call(l.c.Owner, "_setVotingDelay", big.NewInt(1)))
	for _, p := range l.people {
		l.mine(0, l.c.Token.Call(l.t, p, "delegate", p.Address()))
	}
	for range 16 { // until nobody's proposal is in the way of the next
		l.mine(0)
	}
	l.mine(0, l.propose(proposer, bravo))
	l.mine(0)
	proposals := l.governors[bravo.Address].proposals
	p := proposals[len(proposals)-1]
	l.mine(0, call(voter, "castVote", p.ID.Big(), governance.For))
	for l.c.Chain.Head().Number < p.Deadline {
		l.mine(0)
	}
	l.mine(0, call(voter, "queue", p.ID.Big()))
	l.mine(governancetest.CompoundDelay, call(voter, "execute", p.ID.Big()))
	l.mine(0, call(l.c.Owner, "_setImplementation", l.c.Raised))
}

func (l *compoundLife) vote(who *devchain.Sender, contract governancetest.Contract, id *big.Int) *types.Transaction {
	support := uint8(l.rng.IntN(4)) // mostly for
	if support == 3 {
		support = governance.For
	}
	if contract.Address == l.c.Alpha.Address {
		return contract.Call(l.t, who, "castVote", id, support == governance.For)
	}
	return contract.Call(l.t, who, "castVoteWithReason", id, support, fmt.Sprintf("reason %d \xff", l.rng.IntN(100)))
}

// setting is something that only the owner may do.
func (l *compoundLife) setting() *types.Transaction {
	bravo := l.c.Bravo
	switch l.rng.IntN(4) {
	case 0:
		return bravo.Call(l.t, l.c.Owner, "_setVotingDelay", big.NewInt(int64(1+l.rng.IntN(3))))
	case 1:
		return bravo.Call(l.t, l.c.Owner, "_setVotingPeriod", big.NewInt(int64(3+l.rng.IntN(9))))
	case 2:
		return bravo.Call(l.t, l.c.Owner, "_setImplementation", l.c.Raised)
	}
	return bravo.Call(l.t, l.c.Owner, "_setImplementation", l.c.First)
}

// propose proposes one to three calls that nobody else proposes, in both forms
// that calldata may have.
func (l *compoundLife) propose(who *devchain.Sender, contract governancetest.Contract) *types.Transaction {
	var (
		targets    []common.Address
		values     []*big.Int
		signatures []string
		calldatas  [][]byte
	)
	for range 1 + l.rng.IntN(3) {
		account := common.BigToAddress(new(big.Int).SetUint64(l.rng.Uint64()))
		signature, data := "", l.c.Token.Pack(l.t, "balanceOf", account)
		if l.rng.IntN(2) == 0 {
			signature, data = "balanceOf(address)", data[4:]
		}
		targets, values = append(targets, l.c.Token.Address), append(values, new(big.Int))
		signatures, calldatas = append(signatures, signature), append(calldatas, data)
	}
	return contract.Call(l.t, who, "propose", targets, values, signatures, calldatas, "# Motion\n\n\xff")
}

// follow folds the events of new blocks and compares after each.
func (l *compoundLife) follow() {
	l.t.Helper()
	for l.read < l.c.Chain.Head().Number {
		l.read++
		block, _ := l.c.Chain.Block(l.read)
		for _, log := range l.c.Logs(block) {
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
	v := chain.View{Caller: l.c.Node, Contract: g.Address, At: at}
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
		if got, known := status.ContractState(); !known || got != state {
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
	for seed := range uint64(3) {
		l := startCompoundLife(t, seed)
		l.live(90)
		l.raiseAfterwards()
		for status, n := range l.seen {
			seen[status] += n
		}
		unmade += l.unmade
		for _, g := range l.governors {
			duplicates += g.duplicate
			l.checkTransactions(g)
		}
	}
	for _, status := range governance.Statuses() {
		if status != governance.StatusUnknown && seen[status] == 0 {
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
	v := chain.View{Caller: l.c.Node, Contract: g.Timelock, At: l.c.Chain.Head()}
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
func TestOpenZeppelinWithACompoundTimelockExpiresWhenItsContractSaysSo(t *testing.T) {
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
