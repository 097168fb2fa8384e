package governance_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaaveexecutor"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

var (
	aaveBinding     = iaavegovernancev2.NewIAaveGovernanceV2()
	executorBinding = iaaveexecutor.NewIAaveExecutor()
)

// aaveFollower folds what a real Aave governance announces, and compares it with
// what it answers after every block.
type aaveFollower struct {
	*governancetest.Aave
	t         *testing.T
	governor  governance.Governor
	executors []common.Address // as discovered
	proposals []*governance.Proposal
	read      uint64
	seen      map[governance.Status]int
}

func followAave(t *testing.T, a *governancetest.Aave) *aaveFollower {
	t.Helper()
	found, err := recognise(t, a.World, a.Governance.Address)
	if err != nil {
		t.Fatal(err)
	}
	f := &aaveFollower{Aave: a, t: t, governor: found.Governor, seen: map[governance.Status]int{}}
	f.follow()
	return f
}

func (f *aaveFollower) follow() {
	f.t.Helper()
	for f.read < f.Chain.Head().Number {
		f.read++
		block, _ := f.Chain.Block(f.read)
		for _, log := range f.Logs(block) {
			f.fold(log, block)
		}
		if block.Number >= f.governor.Start {
			f.compare(block)
		}
	}
}

func (f *aaveFollower) fold(log types.Log, block chain.BlockRef) {
	f.t.Helper()
	family := map[common.Address]string{f.Governance.Address: governance.FamilyAaveV2}[log.Address]
	if slices.Contains(f.executors, log.Address) {
		family = governance.FamilyAaveExecutor
	}
	if family == "" {
		return
	}
	decode := governance.Decoders()[family][log.Topics[0]]
	if decode == nil {
		f.t.Fatalf("%s: unknown event %s", family, log.Topics[0])
	}
	event, err := decode(&log)
	if err != nil {
		f.t.Fatal(err)
	}
	at := chain.Position{Address: log.Address, Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index), TxHash: log.TxHash}
	for _, contract := range governance.Discover(chain.Fact{Position: at, Event: event}) {
		f.executors = append(f.executors, contract.Address)
	}
	var id governance.ProposalID
	switch e := event.(type) {
	case governance.ProposalCreated:
		p := governance.NewProposal(f.governor.Account, at, e)
		f.proposals = append(f.proposals, &p)
		return
	case governance.VoteCast:
		id = e.ID
	case governance.Lifecycle:
		id = e.ID
	default:
		return
	}
	if n := id.Big().Int64(); n >= int64(len(f.proposals)) || !f.proposals[n].Apply(at, event) {
		f.t.Fatalf("%+v does not fit", event)
	}
}

// readTerms asks as the index does.
func (f *aaveFollower) readTerms(p *governance.Proposal, at chain.BlockRef) {
	f.t.Helper()
	request := governance.TermsRequest{
		Governor: p.Governor.Address, ID: p.ID, Family: f.governor.Family, Snapshot: p.Snapshot, Deadline: p.Deadline, Details: p.Details,
	}
	for _, call := range governance.TermsCalls(request) {
		answer, err := f.Node.Call(f.t.Context(), call.Call, at)
		if err == nil {
			err = call.Fold(&p.Terms, answer)
		}
		if err != nil {
			f.t.Fatalf("%s: %v", call.Part, err)
		}
	}
}

func (f *aaveFollower) compare(at chain.BlockRef) {
	f.t.Helper()
	v := chain.View{Caller: f.Node, Contract: f.Governance.Address, At: at}
	recent := f.proposals
	if n := len(recent); n > 8 && at.Number%10 != 0 {
		recent = recent[n-8:] // what the others come to is compared now and then
	}
	for _, p := range recent {
		if p.VotingSupply == nil && p.Snapshot < at.Number {
			f.readTerms(p, at)
		}
		status := p.StatusAt(at, f.governor)
		f.seen[status]++
		state := ask(f.t, v, aaveBinding.PackGetProposalState(p.ID.Big()), aaveBinding.UnpackGetProposalState)
		if got, known := stateOf(f.governor.Family, status); !known || got != state {
			f.t.Errorf("block %d: %s is %s, contract's state %d", at.Number, p.ID, status, state)
		}
		c := ask(f.t, v, aaveBinding.PackGetProposalById(p.ID.Big()), aaveBinding.UnpackGetProposalById)
		got := fmt.Sprintln(p.Snapshot, p.Deadline, p.ETA, p.Tally.For, p.Tally.Against, p.Canceled != nil, p.Executed != nil, p.Details.Executor, p.Details.Strategy, p.Proposer)
		want := fmt.Sprintln(c.StartBlock, c.EndBlock, c.ExecutionTime, c.ForVotes, c.AgainstVotes, c.Canceled, c.Executed, c.Executor, c.Strategy, c.Creator)
		if got != want {
			f.t.Errorf("block %d: %s is %s, contract says %s", at.Number, p.ID, got, want)
		}
	}
}

// checkQueues asks the executors for the actions of every proposal.
func (f *aaveFollower) checkQueues() {
	f.t.Helper()
	family, _ := governance.FamilyOf(f.governor.Family)
	queued := 0
	for _, p := range f.proposals {
		want := p.Queued != nil && p.Executed == nil && p.Canceled == nil
		v := chain.View{Caller: f.Node, Contract: common.HexToAddress(p.Details.Executor), At: f.Chain.Head()}
		ids := family.QueueIDs(p.Actions, p.ETA)
		if len(ids) != len(p.Actions) {
			f.t.Fatalf("%d hashes of %d actions", len(ids), len(p.Actions))
		}
		for _, id := range ids {
			if got := ask(f.t, v, executorBinding.PackIsActionQueued(id), executorBinding.UnpackIsActionQueued); got != want {
				f.t.Errorf("action %s of %s: queued %t, want %t", id, p.ID, got, want)
			}
		}
		if want {
			queued++
		}
	}
	if queued == 0 {
		f.t.Log("nothing is in the queue at the end of this life")
	}
}

func TestRandomLivesOfAaveV2AreWhatItsContractsAnswerAtEveryBlock(t *testing.T) {
	seen := map[governance.Status]int{}
	lives(t, governance.FamilyAaveV2, 2, func(seed uint64) int {
		l := governancetest.NewAaveLife(t, governancetest.NewAave(t), seed)
		f := followAave(t, l.Aave)
		l.After = f.follow
		l.Live(100)
		f.checkQueues()
		if diff := cmp.Diff([]common.Address{l.Short.Address, l.Long.Address}, f.executors[:2]); diff != "" {
			t.Errorf("executors: -want +discovered\n%s", diff)
		}
		for status, n := range f.seen {
			seen[status] += n
		}
		return len(f.proposals)
	})
	for _, status := range []governance.Status{
		governance.StatusPending, governance.StatusActive, governance.StatusSucceeded, governance.StatusQueued, governance.StatusExecuted,
		governance.StatusDefeated, governance.StatusNoQuorum, governance.StatusCanceled, governance.StatusExpired,
	} {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
}

// Aave rounds the share of each side down before it compares them, and the
// difference must be more than the differential (traps 1 and 3).
func TestTrap03AaveComparesRoundedSharesStrictly(t *testing.T) {
	l := governancetest.NewAaveLife(t, governancetest.NewAave(t), 0)
	f := followAave(t, l.Aave)
	l.After = f.follow
	for _, c := range []struct {
		name    string
		yes, no int // of the people; negative: nobody
		want    governance.Status
	}{
		{"exact quorum", 1, -1, governance.StatusSucceeded},
		{"one wei below the quorum", 2, -1, governance.StatusNoQuorum},
		{"ahead by exactly the differential", 1, 3, governance.StatusDefeated},
		{"ahead by a wei more, which rounding makes a whole share", 1, 4, governance.StatusSucceeded},
		{"a tie", 0, 5, governance.StatusDefeated},
		{"no votes", -1, -1, governance.StatusNoQuorum},
	} {
		l.Mine(l.Propose(l.People[0], l.Short, common.HexToAddress("0x1"), [32]byte{1}))
		f.follow()
		p := f.proposals[len(f.proposals)-1]
		l.MineEmpty(2) // up to the snapshot
		l.Mine(votesOfAave(t, l, p.ID.Big(), c.yes, true)...)
		l.Mine(votesOfAave(t, l, p.ID.Big(), c.no, false)...)
		l.MineEmpty(governancetest.AaveShortPeriod - 2)
		f.follow()
		if got := p.StatusAt(l.Chain.Head(), f.governor); got != governance.StatusActive || l.Chain.Head().Number != p.Deadline {
			t.Errorf("%s: %s at block %d, the last of the vote is %d", c.name, got, l.Chain.Head().Number, p.Deadline)
		}
		l.MineEmpty(1)
		f.follow()
		if got := p.StatusAt(l.Chain.Head(), f.governor); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// votesOfAave casts the vote of one of the people, or nobody's.
func votesOfAave(t *testing.T, l *governancetest.AaveLife, id *big.Int, who int, support bool) []*types.Transaction {
	t.Helper()
	if who < 0 {
		return nil
	}
	return []*types.Transaction{l.Governance.Call(t, l.People[who], "submitVote", id, support)}
}
