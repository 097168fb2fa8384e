package governance_test

import (
	"bytes"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

var aragonBinding = iaragonvoting.NewIAragonVoting()

// aragonSamples are the events of Aragon's Voting.
func aragonSamples() []sample {
	aragon := governance.FamilyAragonVoting
	return []sample{
		{aragon, "StartVoteAragon", []any{id77.Big(), alice, "Omnibus \xff"}, governance.ProposalCreated{ID: id77, Proposer: alice, Description: "Omnibus \xff"}},
		{aragon, "CastVoteAragon", []any{id77.Big(), alice, true, huge}, governance.VoteCast{ID: id77, Voter: alice, Support: governance.For, Weight: chain.MaxAmount}},
		{aragon, "CastVoteAragon", []any{id77.Big(), alice, false, big.NewInt(1)}, governance.VoteCast{ID: id77, Voter: alice, Support: governance.Against, Weight: chain.NewAmount(1)}},
		{aragon, "ExecuteVoteAragon", []any{id77.Big()}, governance.Lifecycle{ID: id77, Kind: governance.Executed}},
		{aragon, "ChangeSupportRequiredAragon", []any{uint64(5)}, parameter("support_required", "", "5")},
		{aragon, "ChangeMinQuorumAragon", []any{uint64(5)}, parameter("quorum_numerator", "", "5")},
	}
}

// aragonFollower folds what a real Voting app announces, and compares it with
// what it answers after every block.
type aragonFollower struct {
	*governancetest.Aragon
	t        *testing.T
	governor governance.Governor
	votes    []*governance.Proposal
	last     map[string]governance.VoteCast // the standing vote of each voter
	read     uint64
	seen     map[governance.Status]int
	early    int // votes that had passed before their end
	replaced int
}

func (f *aragonFollower) follow() {
	f.t.Helper()
	for f.read < f.Chain.Head().Number {
		f.read++
		block, _ := f.Chain.Block(f.read)
		for _, log := range f.Logs(block) {
			if decode := governance.Decoders()[governance.FamilyAragonVoting][log.Topics[0]]; decode != nil && log.Address == f.Voting.Address {
				event, err := decode(&log)
				if err != nil {
					f.t.Fatal(err)
				}
				f.fold(event, chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index)})
			}
		}
		for _, p := range f.votes {
			f.compare(p, block)
		}
	}
}

func (f *aragonFollower) fold(event chain.Event, at chain.Position) {
	f.t.Helper()
	switch e := event.(type) {
	case governance.ProposalCreated:
		p := governance.NewProposal(f.governor.Account, at, e.In(f.governor, at))
		f.votes = append(f.votes, &p)
	case governance.VoteCast:
		p, key := f.votes[e.ID.Big().Int64()], e.ID.String()+e.Voter.Hex()
		if before, voted := f.last[key]; voted {
			f.replaced++
			if !p.Tally.Retract(before) {
				f.t.Fatalf("%+v is not in the tally", before)
			}
		}
		f.last[key] = e
		p.Apply(at, e)
	case governance.Lifecycle:
		f.votes[e.ID.Big().Int64()].Apply(at, e)
	}
}

func (f *aragonFollower) compare(p *governance.Proposal, at chain.BlockRef) {
	f.t.Helper()
	v := chain.View{Caller: f.Node, Contract: f.Voting.Address, At: at}
	if p.Script == "" {
		var terms governance.Terms
		for _, call := range governance.TermsCalls(governance.TermsRequest{Governor: f.Voting.Address, ID: p.ID, Family: f.governor.Family}) {
			answer, err := f.Node.Call(f.t.Context(), call.Call, at)
			if err == nil {
				err = call.Fold(&terms, answer)
			}
			if err != nil {
				f.t.Fatal(err)
			}
		}
		p.Judge(terms)
	}
	status := p.StatusAt(at, f.governor)
	f.seen[status]++
	c := ask(f.t, v, aragonBinding.PackGetVote(p.ID.Big()), aragonBinding.UnpackGetVote)
	can := ask(f.t, v, aragonBinding.PackCanExecute(p.ID.Big()), aragonBinding.UnpackCanExecute)
	open := at.Time <= p.Deadline && p.Executed == nil
	if open && status == governance.StatusSucceeded {
		f.early++
	}
	got := fmt.Sprintln(p.Snapshot+1, p.Details.SnapshotBlock, p.Tally.For, p.Tally.Against, open, status == governance.StatusExecuted, status == governance.StatusSucceeded)
	want := fmt.Sprintln(c.StartDate, c.SnapshotBlock, c.Yea, c.Nay, c.Open, c.Executed, can)
	if got != want {
		f.t.Errorf("block %d: vote %s is %s %s, contract says %s", at.Number, p.ID, status, got, want)
	}
}

// Traps 1, 3 and 14: bounds, strict shares and replaced votes.
func TestTrap14RandomLivesOfAragonVotingAreWhatItAnswersAtEveryBlock(t *testing.T) {
	seen, early, replaced := map[governance.Status]int{}, 0, 0
	lives(t, governance.FamilyAragonVoting, 1, func(seed uint64) int {
		f := liveInAragon(t, seed)
		for status, n := range f.seen {
			seen[status] += n
		}
		early, replaced = early+f.early, replaced+f.replaced
		return len(f.votes)
	})
	for _, status := range []governance.Status{
		governance.StatusActive, governance.StatusSucceeded, governance.StatusExecuted, governance.StatusDefeated, governance.StatusNoQuorum,
	} {
		if seen[status] == 0 {
			t.Errorf("no vote was ever %s: %v", status, seen)
		}
	}
	if early == 0 || replaced == 0 {
		t.Errorf("%d votes passed early, %d votes were replaced: too quiet a life", early, replaced)
	}
}

func liveInAragon(t *testing.T, seed uint64) *aragonFollower {
	t.Helper()
	// Shares of 10, 40, 50 and 1 in a hundred and one: exact and just missed thresholds.
	a := governancetest.NewAragon(t, 10, 40, 50, 1, 9)
	found, err := recognise(t, a.World, a.Voting.Address)
	if err != nil {
		t.Fatal(err)
	}
	f := &aragonFollower{Aragon: a, t: t, governor: found.Governor, last: map[string]governance.VoteCast{}, seen: map[governance.Status]int{}}
	rng := rand.New(rand.NewPCG(3, 3+seed))
	call := a.Token.Pack(t, "balanceOf", a.Owner.Address())
	for range 110 {
		var txs []*types.Transaction
		for range 2 + rng.IntN(4) {
			who := a.People[rng.IntN(len(a.People))]
			id := big.NewInt(max(0, int64(len(f.votes))-1-int64(rng.IntN(2))))
			switch {
			case len(f.votes) == 0 || rng.IntN(14) == 0:
				txs = append(txs, a.Start(who, governancetest.Script(a.Token.Address, call, call), "A motion"))
			case rng.IntN(15) == 0:
				txs = append(txs, a.Voting.Call(t, who, "executeVote", id))
			case rng.IntN(12) == 0:
				txs = append(txs, a.Voting.Call(t, a.Owner, "changeMinAcceptQuorumPct", uint64(rng.IntN(4))*governancetest.AragonQuorum))
			default:
				txs = append(txs, a.Voting.Call(t, who, "vote", id, rng.IntN(2) > 0, rng.IntN(6) == 0))
			}
		}
		time := uint64(0)
		if rng.IntN(6) == 0 {
			time = a.Chain.Head().Time + governancetest.AragonVoteTime - 30
		}
		if _, _, err := a.Chain.Mine(t.Context(), time, txs...); err != nil {
			t.Fatal(err)
		}
		f.follow()
	}
	for _, p := range f.votes {
		if len(p.Actions) != 2 || p.Actions[0].Target != a.Token.Address || !bytes.Equal(p.Actions[1].Calldata, call) {
			t.Errorf("vote %s: actions %+v", p.ID, p.Actions)
		}
	}
	return f
}

// Scripts are hostile bytes.
func TestScriptsOfAnotherFormHaveNoActions(t *testing.T) {
	whole := governancetest.Script(bob, []byte{1, 2, 3})
	for name, script := range map[string][]byte{
		"cut in the data": whole[:len(whole)-1], "cut in the head": whole[:20], "another form": {0, 0, 0, 2}, "too short": {0, 0},
		"a length beyond the script": append(append([]byte{0, 0, 0, 1}, bob[:]...), 0xff, 0xff, 0xff, 0xff),
	} {
		var p governance.Proposal
		if p.Judge(governance.Terms{Script: "0x" + common.Bytes2Hex(script)}); len(p.Actions) != 0 {
			t.Errorf("%s: %+v", name, p.Actions)
		}
	}
	var p governance.Proposal
	if p.Judge(governance.Terms{Script: "0x" + common.Bytes2Hex(whole)}); len(p.Actions) != 1 || p.Actions[0].Target != bob {
		t.Errorf("a whole script: %+v", p.Actions)
	}
	if p.Judge(governance.Terms{}); p.Actions != nil {
		t.Errorf("forgotten terms leave %+v", p.Actions)
	}
}
