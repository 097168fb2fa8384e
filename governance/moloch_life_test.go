package governance_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

var baalBinding = ibaal.NewIBaal()

// molochLife is a random life of a real Moloch v3. What its contract refuses is
// refused; after every block every proposal is compared.
type molochLife struct {
	t *testing.T
	*governancetest.Moloch
	governor   governance.Governor
	rng        *rand.Rand
	read       uint64
	periods    governance.Periods
	proposals  []*governance.Proposal
	data       [][]byte // of the proposals
	seen       map[governance.Status]int
	shortfalls map[governance.Shortfall]int // foreseen before processing
}

func startMolochLife(t *testing.T, seed uint64) *molochLife {
	t.Helper()
	l := &molochLife{
		t: t, Moloch: governancetest.NewMoloch(t), rng: rand.New(rand.NewPCG(seed, 3)),
		seen: map[governance.Status]int{}, shortfalls: map[governance.Shortfall]int{},
	}
	l.governor = governance.Governor{Account: l.Account(l.Baal.Address), Family: governance.FamilyMoloch, Clock: chain.TimeClock}
	l.follow()
	if l.periods != (governance.Periods{Voting: governancetest.MolochVoting, Grace: governancetest.MolochGrace}) {
		t.Fatalf("periods %+v", l.periods)
	}
	return l
}

func (l *molochLife) live(blocks int) {
	l.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(4) {
			txs = append(txs, l.deed())
		}
		if _, _, err := l.Chain.Mine(l.t.Context(), 0, txs...); err != nil {
			l.t.Fatal(err)
		}
		l.follow()
	}
}

func (l *molochLife) deed() *types.Transaction {
	who := l.People[l.rng.IntN(len(l.People))]
	if len(l.proposals) == 0 || l.rng.IntN(5) == 0 {
		call := l.Baal.Pack(l.t, "lockAdmin")
		if l.rng.IntN(3) == 0 {
			call = l.Baal.Pack(l.t, "setUp", []byte{1}) // fails
		}
		expiration := uint32(0)
		if l.rng.IntN(4) == 0 {
			expiration = uint32(l.Chain.Head().Time + 150)
		}
		return l.Baal.Call(l.t, who, "submitProposal", l.Batch(call), expiration, new(big.Int), "# Motion \xff")
	}
	which := max(0, len(l.proposals)-1-l.rng.IntN(8))
	id := uint32(which + 1)
	switch l.rng.IntN(20) {
	case 0:
		return l.Baal.Call(l.t, l.Owner, "cancelProposal", id)
	case 1:
		voting := []uint32{0, 48, 72}[l.rng.IntN(3)]
		return l.Baal.Call(l.t, l.Owner, "setGovernanceConfig", l.Config(voting, []uint32{0, 24}[l.rng.IntN(2)], int64(10*l.rng.IntN(7)), 95))
	case 2:
		return l.Baal.Call(l.t, who, "ragequit", who.Address(), big.NewInt(3), new(big.Int), []common.Address{})
	case 3, 4, 5, 6:
		return l.Baal.Call(l.t, who, "sponsorProposal", id)
	case 7, 8, 9, 10:
		first := 0
		for i, p := range l.proposals { // in order: the one before has to be done
			if p.Snapshot != governance.NeverOpens && p.StatusAt(l.Chain.Head(), l.governor) == governance.StatusSucceeded {
				first = i
				break
			}
		}
		return l.Baal.Call(l.t, who, "processProposal", uint32(first+1), l.data[first])
	}
	return l.Baal.Call(l.t, who, "submitVote", id, l.rng.IntN(3) > 0)
}

// follow folds the events of new blocks and compares after each.
func (l *molochLife) follow() {
	l.t.Helper()
	decoder := governance.Decoders()[governance.FamilyMoloch]
	for l.read < l.Chain.Head().Number {
		l.read++
		block, _ := l.Chain.Block(l.read)
		for _, log := range l.Logs(block) {
			if log.Address != l.Baal.Address || decoder[log.Topics[0]] == nil {
				continue
			}
			event, err := decoder[log.Topics[0]](&log)
			if err != nil {
				l.t.Fatal(err)
			}
			l.apply(chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index)}, log, event)
		}
		for i, p := range l.proposals {
			l.compare(uint32(i+1), p, block)
		}
	}
}

func (l *molochLife) apply(at chain.Position, log types.Log, event chain.Event) {
	l.t.Helper()
	number := func(id governance.ProposalID) *governance.Proposal { return l.proposals[id.Big().Int64()-1] }
	switch e := event.(type) {
	case governance.ParameterChanged:
		l.periods = l.periods.After(e)
	case governance.ProposalCreated:
		p := governance.NewProposal(l.governor.Account, at, e)
		if p.Snapshot != governance.NeverOpens {
			p.Open(p.PowerAt(), l.periods)
		}
		values, err := l.Baal.ABI.Events["SubmitProposal"].Inputs.NonIndexed().Unpack(log.Data)
		if err != nil || len(p.Actions) != 1 || p.Actions[0].Target != l.Baal.Address {
			l.t.Fatalf("%v, actions %+v", err, p.Actions)
		}
		data, _ := values[1].([]byte)
		l.proposals, l.data = append(l.proposals, &p), append(l.data, data)
	case governance.Lifecycle:
		p := number(e.ID)
		switch {
		case e.Kind == governance.Sponsored:
			p.Open(e.Value, l.periods)
			return
		case e.Kind == governance.Failed && e.Value == 0:
			p.Terms = l.terms(p, at.Block-1)
			why := p.Shortfall(at.BlockTime)
			if why == "" && at.LogIndex > 0 {
				why = "of this block" // what came before it in its block cannot be foreseen
			}
			l.shortfalls[why]++
		}
		p.Apply(at, e)
	case governance.VoteCast:
		number(e.ID).Apply(at, e)
	}
}

// terms asks for what processing will ask for.
func (l *molochLife) terms(p *governance.Proposal, block uint64) governance.Terms {
	l.t.Helper()
	at, _ := l.Chain.Block(block)
	var terms governance.Terms
	for _, call := range governance.TermsCalls(governance.TermsRequest{Governor: l.Baal.Address, ID: p.ID, Family: governance.FamilyMoloch}) {
		answer, err := l.Node.Call(l.t.Context(), call.Call, at)
		if err != nil {
			l.t.Fatal(err)
		}
		if err := call.Fold(&terms, answer); err != nil {
			l.t.Fatal(err)
		}
	}
	return terms.Complete()
}

func (l *molochLife) compare(id uint32, p *governance.Proposal, at chain.BlockRef) {
	l.t.Helper()
	v := chain.View{Caller: l.Node, Contract: l.Baal.Address, At: at}
	status := p.StatusAt(at, l.governor)
	l.seen[status]++
	state := ask(l.t, v, baalBinding.PackState(id), baalBinding.UnpackState)
	if got, known := stateOf(governance.FamilyMoloch, status); !known || got != state {
		l.t.Errorf("block %d: %d is %s, contract's state %d", at.Number, id, status, state)
	}
	answer := ask(l.t, v, baalBinding.PackProposals(big.NewInt(int64(id))), baalBinding.UnpackProposals)
	got, want := fmt.Sprint(p.Tally.For, p.Tally.Against, p.Details.Expiration), fmt.Sprint(answer.YesVotes, answer.NoVotes, answer.Expiration)
	if p.Snapshot != governance.NeverOpens {
		got += fmt.Sprint(" ", p.PowerAt(), p.Deadline, p.Details.GraceUntil)
		want += fmt.Sprint(" ", answer.VotingStarts, answer.VotingEnds, answer.GraceEnds)
	}
	if got != want {
		l.t.Errorf("block %d: %d has %s, contract %s", at.Number, id, got, want)
	}
}

// Trap 28: quorum and retention are no part of state(). A proposal that is ready
// may fail when it is processed, and that is foreseen from the terms.
func TestTrap28RandomLivesOfAMolochAreWhatItsContractAnswersAtEveryBlock(t *testing.T) {
	seen, shortfalls := map[governance.Status]int{}, map[governance.Shortfall]int{}
	lives(t, governance.FamilyMoloch, 3, func(seed uint64) int {
		l := startMolochLife(t, seed)
		l.live(90)
		for status, n := range l.seen {
			seen[status] += n
		}
		for why, n := range l.shortfalls {
			shortfalls[why] += n
		}
		return len(l.proposals)
	})
	for _, status := range []governance.Status{
		governance.StatusPending, governance.StatusActive, governance.StatusGrace, governance.StatusSucceeded, governance.StatusExecuted,
		governance.StatusDefeated, governance.StatusCanceled, governance.StatusFailed,
	} {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
	if shortfalls[governance.ShortfallQuorum] == 0 || shortfalls[""] != 0 {
		t.Errorf("foreseen failures: %v", shortfalls)
	}
}
