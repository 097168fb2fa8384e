package main

import (
	"bytes"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// aragonDAO is an organisation of Aragon's whose people do things at random. What
// the contracts refuse is refused.
type aragonDAO struct {
	*governancetest.Aragon
	t      *testing.T
	rng    *rand.Rand
	script []byte // what a vote runs
}

func deployAragonDAO(t *testing.T) *aragonDAO {
	t.Helper()
	// Of 110: a tenth and just less is a quorum, a half and just less is support.
	d := &aragonDAO{Aragon: governancetest.NewAragon(t, 11, 44, 45, 1, 9), t: t, rng: rand.New(rand.NewPCG(14, 9))}
	call := d.Token.Pack(t, "balanceOf", d.Owner.Address())
	d.script = governancetest.Script(d.Token.Address, call, call)
	return d
}

func (d *aragonDAO) add(f followed) string {
	d.t.Helper()
	return tribune(d.t, exitOK, "dao", "add", d.Account(d.Voting.Address).String(), "--slug", "aragon", "--rpc", d.Chain.HTTPURL(), "--database", f.database)
}

// live mines blocks of random deeds. Now and then a block comes when the votes
// are about to end.
func (d *aragonDAO) live(blocks int) {
	d.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range 1 + d.rng.IntN(5) {
			txs = append(txs, d.deed())
		}
		time := uint64(0)
		if d.rng.IntN(6) == 0 {
			time = d.Chain.Head().Time + governancetest.AragonVoteTime - 30
		}
		if _, _, err := d.Chain.Mine(d.t.Context(), time, txs...); err != nil {
			d.t.Fatal(err)
		}
	}
}

// deed is one transaction. Votes without a ballot are executed at once, if they
// can be, and votes may be cast anew.
func (d *aragonDAO) deed() *types.Transaction {
	who, other := d.People[d.rng.IntN(len(d.People))], d.People[d.rng.IntN(len(d.People))]
	length, ok := d.Ask(d.Voting, "votesLength")[0].(*big.Int)
	if !ok {
		d.t.Fatal("votesLength() is no number")
	}
	if length.Sign() == 0 || d.rng.IntN(12) == 0 {
		return d.Start(who, d.script, "A motion of "+who.Address().Hex())
	}
	id := new(big.Int).Sub(length, big.NewInt(1+int64(d.rng.IntN(3))))
	if id.Sign() < 0 {
		id.SetInt64(0)
	}
	switch d.rng.IntN(20) {
	case 0, 1:
		return d.Voting.Call(d.t, who, "executeVote", id)
	case 2:
		return d.Voting.Call(d.t, d.Owner, "changeMinAcceptQuorumPct", uint64(d.rng.IntN(4))*governancetest.AragonQuorum)
	case 3:
		return d.Token.Call(d.t, who, "transfer", other.Address(), big.NewInt(1))
	}
	return d.Voting.Call(d.t, who, "vote", id, d.rng.IntN(2) > 0, d.rng.IntN(6) == 0)
}

func (d *aragonDAO) fresh(flags ...string) string {
	d.t.Helper()
	f := followed{t: d.t, database: sqliteDatabase(d.t)}
	d.add(f)
	return f.index(d.Chain.Head().Number, flags...)
}

// Voters change their minds, votes pass before their end, and the quorum of new
// ones moves: at every head that is read, the Voting app answers what is served,
// whatever the size of the steps and whatever branch is lost.
func TestAnAragonVotingIsServedAsItAnswers(t *testing.T) {
	d := deployAragonDAO(t)
	f := followed{t: t, database: sqliteDatabase(t)}
	said := d.add(f)
	for _, text := range []string{"aragon-voting", "the last one counts", d.Token.Address.Hex()} {
		if !strings.Contains(said, text) {
			t.Errorf("dao add does not say %q:\n%s", text, said)
		}
	}
	seen := map[governance.Status]int{}
	for _, chunk := range []string{"7", "1", "100", "13", "3", "29"} {
		d.live(22)
		f.index(d.Chain.Head().Number, "--chunk", chunk)
		f.verifyAll()
		page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "aragon", Limit: 200})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range page.Items {
			if seen[p.Status]++; len(p.Actions) != 2 {
				t.Errorf("vote %s: %d actions, its script has 2", p.ID, len(p.Actions))
			}
		}
	}
	wantStatuses(t, seen, governance.StatusActive, governance.StatusSucceeded, governance.StatusExecuted, governance.StatusDefeated, governance.StatusNoQuorum)
	if got, want := f.checksum(), d.fresh("--chunk", "5"); got != want {
		t.Errorf("checksum %s, in other steps %s", got, want)
	}
	for _, depth := range []uint64{1, 6, 14} {
		d.Forget(depth, append([]*devchain.Sender{d.Owner}, d.People...)...)
		d.live(int(depth)/2 + 2)
		d.MineEmpty(int(depth))
		if got, want := f.index(d.Chain.Head().Number), d.fresh(); got != want {
			t.Fatalf("after a reorg of %d blocks: checksum %s, a fresh index has %s", depth, got, want)
		}
		f.verifyAll()
	}
}

// A vote that is cast anew takes the weight of the one before out of the tally,
// be it of the same side or not. It is a vote of its own among those that are
// listed.
func TestAVoteCastAnewOnAragonReplacesTheOneBefore(t *testing.T) {
	d := deployAragonDAO(t)
	f := followed{t: t, database: sqliteDatabase(t)}
	d.add(f)
	ann, ben := d.People[1], d.People[2]
	d.Mine(d.Start(ann, d.script, "A motion"))
	vote := func(who *devchain.Sender, yes bool) { d.Mine(d.Voting.Call(t, who, "vote", new(big.Int), yes, false)) }
	for _, step := range []struct {
		who        *devchain.Sender
		yes        bool
		yeas, nays string
		cast       int
	}{{ann, true, "44", "0", 1}, {ben, false, "44", "45", 2}, {ann, false, "0", "89", 3}, {ben, true, "45", "44", 4}, {ben, true, "45", "44", 5}} {
		vote(step.who, step.yes)
		f.index(d.Chain.Head().Number)
		f.verifyAll()
		page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "aragon", Limit: 1})
		if err != nil || len(page.Items) != 1 {
			t.Fatalf("%d votes, %v", len(page.Items), err)
		}
		if tally := page.Items[0].Tally; tally.For.String() != step.yeas || tally.Against.String() != step.nays || int(tally.Votes) != step.cast {
			t.Errorf("%s to %s by %d, want %s to %s by %d", tally.For, tally.Against, tally.Votes, step.yeas, step.nays, step.cast)
		}
	}
}

// forkOf is the creation code of a contract that answers objectionPhaseTime()
// with 300 seconds, as Lido's fork does, and everything else as another one.
func forkOf(voting common.Address) string {
	const (
		create  = "605180600b6000396000f3"               // what follows is the code
		compare = "60003560e01c63%x14604557"             // to the end if it is this function
		forward = "3660006000376000600036600073%x5afa"   // else ask the other contract,
		answer  = "3d600060003e6040573d6000fd5b3d6000f3" // revert as it does, or answer as it does
		seconds = "5b61012c60005260206000f3"             // 300
	)
	selector := crypto.Keccak256([]byte("objectionPhaseTime()"))[:4]
	return "0x" + create + fmt.Sprintf(compare, selector) + fmt.Sprintf(forward, voting[:]) + answer + seconds
}

// Lido's fork answers as Aragon's Voting does, and objectionPhaseTime() too.
// None of it is followed: its votes end in a way that is not known here.
func TestLidosForkOfAragonIsRefused(t *testing.T) {
	d := deployAragonDAO(t)
	fork := d.Deploy(forkOf(d.Voting.Address), nil)
	database := sqliteDatabase(t)
	var out, errs bytes.Buffer
	args := []string{"dao", "add", d.Account(fork).String(), "--rpc", d.Chain.HTTPURL(), "--database", database}
	if code := run(t.Context(), args, streams{out: &out, err: &errs}); code == exitOK {
		t.Errorf("added:\n%s", out.String())
	}
	for _, text := range []string{"Lido", "phase of objections", "how long they last can change"} {
		if !strings.Contains(errs.String(), text) {
			t.Errorf("does not say %q:\n%s", text, errs.String())
		}
	}
	if list := tribune(t, exitOK, "dao", "list", "--json", "--database", database); strings.TrimSpace(list) != "[]" {
		t.Errorf("stored nevertheless: %s", list)
	}
}
