package main

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/agoraapprovals"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// agoraDAO is a governor with types, modules and a manager.
type agoraDAO struct {
	t *testing.T
	*governancetest.AgoraLife
}

func (d agoraDAO) add(f followed) string {
	f.t.Helper()
	return tribune(f.t, exitOK, "dao", "add", d.Account(d.Governor).String(), "--slug", "agora", "--rpc", d.Chain.HTTPURL(), "--database", f.database)
}

// Random lives of a governor of Agora's kind, in steps of random size, compared
// with its contracts on the way and at the end: four forms of proposals, votes
// for options, types and deadlines that change during and after the vote.
func TestRandomLivesOfAnAgoraGovernorAreServedAsItsContractsAnswer(t *testing.T) {
	for seed := range uint64(2) {
		d := agoraDAO{t, governancetest.NewAgoraLife(t, 40+seed)}
		f := followed{t: t, database: sqliteDatabase(t)}
		said := d.add(f)
		for _, text := range []string{"agora-governor", "one of Agora's", "params=modules"} {
			if !strings.Contains(said, text) {
				t.Errorf("dao add does not say %q:\n%s", text, said)
			}
		}
		var got string
		for _, chunk := range []string{"100", "3", "17", "2"} {
			d.Live(20)
			got = f.index(d.Chain.Head().Number, "--chunk", chunk)
			f.verifyAll()
		}
		d.compareOptions(f)
		d.compareStatuses(f)
		fresh := followed{t: t, database: sqliteDatabase(t)}
		d.add(fresh)
		if want := fresh.index(d.Chain.Head().Number, "--chunk", "1"); got != want {
			t.Errorf("seed %d: checksum %s, block by block %s", seed, got, want)
		}
		if found := findingsOf(t, f.open(), "agora"); len(found) != 0 {
			t.Errorf("findings: %v", found)
		}
	}
}

// compareStatuses wants every state of the contract among the proposals, and
// lists by status that agree with it.
func (d agoraDAO) compareStatuses(f followed) {
	f.t.Helper()
	db := f.open()
	all, err := db.Proposals(f.t.Context(), governance.ProposalFilter{DAO: "agora", Limit: 100})
	if err != nil {
		f.t.Fatal(err)
	}
	counts := map[governance.Status]int{}
	for _, p := range all.Items {
		counts[p.Status]++
	}
	for _, status := range governance.Statuses() {
		page, err := db.Proposals(f.t.Context(), governance.ProposalFilter{DAO: "agora", Statuses: []governance.Status{status}, Limit: 100})
		if err != nil {
			f.t.Fatal(err)
		}
		if len(page.Items) != counts[status] {
			f.t.Errorf("%d proposals are listed as %s, want %d", len(page.Items), status, counts[status])
		}
	}
	if counts[governance.StatusSucceeded] == 0 || counts[governance.StatusDefeated] == 0 || counts[governance.StatusUnknown] != 0 {
		f.t.Errorf("statuses %v", counts)
	}
}

// compareOptions asks the module for the votes of every option.
func (d agoraDAO) compareOptions(f followed) {
	f.t.Helper()
	page, err := f.open().Proposals(f.t.Context(), governance.ProposalFilter{DAO: "agora", Limit: 100})
	if err != nil {
		f.t.Fatal(err)
	}
	module, counted := agoraapprovals.NewAgoraApprovals(), 0
	for _, p := range page.Items {
		for i, votes := range p.OptionVotes {
			answer, err := d.Node.Call(f.t.Context(), chain.Call{To: d.Module, Data: module.PackOptionVotes(p.ID.Big(), big.NewInt(int64(i)))}, d.Chain.Head())
			if err != nil {
				f.t.Fatal(err)
			}
			if want, err := module.UnpackOptionVotes(answer); err != nil || votes.Big().Cmp(want) != 0 {
				f.t.Errorf("option %d of %s has %s, module says %s (%v)", i, p.Title, votes, want, err)
			}
			counted++
		}
	}
	if counted == 0 {
		f.t.Error("no options were counted")
	}
}

// Deadlines, types and what was read after them can be on a branch that is lost.
func TestReorgsOfAnAgoraGovernorEndInTheChecksumOfAFreshIndex(t *testing.T) {
	d := agoraDAO{t, governancetest.NewAgoraLife(t, 7)}
	d.Live(40)
	f := followed{t: t, database: sqliteDatabase(t)}
	d.add(f)
	f.index(d.Chain.Head().Number)
	for _, depth := range []uint64{1, 3, 6, 10} {
		ancestor, _ := d.Chain.Block(d.Chain.Head().Number - depth)
		if err := d.Chain.Reorg(t.Context(), ancestor.Hash); err != nil {
			t.Fatal(err)
		}
		for _, who := range append(slices.Clone(d.People), d.Owner) {
			d.resetNonce(who)
		}
		d.Live(int(depth) + 2)
		got := f.index(d.Chain.Head().Number)
		fresh := followed{t: t, database: sqliteDatabase(t)}
		d.add(fresh)
		if want := fresh.index(d.Chain.Head().Number); got != want {
			t.Fatalf("after a reorg of %d blocks: checksum %s, fresh index %s", depth, got, want)
		}
		f.verifyAll()
	}
}

func (d agoraDAO) resetNonce(who *devchain.Sender) {
	d.t.Helper()
	nonce, err := d.Chain.Client().NonceAt(d.t.Context(), who.Address(), nil)
	if err != nil {
		d.t.Fatal(err)
	}
	who.SetNonce(nonce)
}
