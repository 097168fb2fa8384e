package main

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// molochDAO is a Moloch whose members do things at random. What the contracts
// refuse is refused.
type molochDAO struct {
	*governancetest.Moloch
	t         *testing.T
	rng       *rand.Rand
	proposals uint32
}

func (d *molochDAO) add(f followed) string {
	d.t.Helper()
	return tribune(d.t, exitOK, "dao", "add", d.Account(d.Baal.Address).String(), "--slug", "moloch", "--rpc", d.Chain.HTTPURL(), "--database", f.database)
}

func (d *molochDAO) live(blocks int) {
	d.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range d.rng.IntN(4) {
			txs = append(txs, d.deed())
		}
		if _, _, err := d.Chain.Mine(d.t.Context(), 0, txs...); err != nil {
			d.t.Fatal(err)
		}
	}
}

// data is what a proposal does. Every third fails.
func (d *molochDAO) data(number uint32) []byte {
	if number%3 == 0 {
		return d.Batch(d.Baal.Pack(d.t, "setUp", []byte{1}))
	}
	return d.Batch(d.Baal.Pack(d.t, "lockAdmin"))
}

func (d *molochDAO) submit(who *devchain.Sender) *types.Transaction {
	d.proposals++
	return d.Baal.Call(d.t, who, "submitProposal", d.data(d.proposals), uint32(0), new(big.Int), "# Motion")
}

// ready is the first proposal that can be processed.
func (d *molochDAO) ready() uint32 {
	const ready = 5
	for number := uint32(1); number < d.proposals; number++ {
		if d.Ask(d.Baal, "state", number)[0] == uint8(ready) {
			return number
		}
	}
	return 1
}

func (d *molochDAO) deed() *types.Transaction {
	who := d.People[d.rng.IntN(len(d.People))]
	if d.proposals == 0 || d.rng.IntN(6) == 0 {
		return d.submit(who)
	}
	number := max(1, d.proposals-uint32(d.rng.IntN(6)))
	switch d.rng.IntN(20) {
	case 0:
		return d.Baal.Call(d.t, d.Owner, "cancelProposal", number)
	case 1:
		settings := d.Config([]uint32{0, 48, 72}[d.rng.IntN(3)], []uint32{0, 24}[d.rng.IntN(2)], int64(10*d.rng.IntN(7)), 95)
		return d.Baal.Call(d.t, d.Owner, "setGovernanceConfig", settings)
	case 2:
		return d.Baal.Call(d.t, who, "ragequit", who.Address(), big.NewInt(1), new(big.Int), []common.Address{})
	case 3, 4, 5:
		return d.Baal.Call(d.t, who, "sponsorProposal", number)
	case 6, 7, 8, 9, 10:
		number = d.ready()
		return d.Baal.Call(d.t, who, "processProposal", number, d.data(number))
	}
	return d.Baal.Call(d.t, who, "submitVote", number, d.rng.IntN(3) > 0)
}

// check verifies what is indexed up to the head and counts its statuses;
// proposals that wait for a sponsor count as "".
func (d *molochDAO) check(f followed, seen map[governance.Status]int, flags ...string) {
	d.t.Helper()
	f.index(d.Chain.Head().Number, flags...)
	f.verifyAll()
	page, err := f.open().Proposals(d.t.Context(), governance.ProposalFilter{DAO: "moloch", Limit: 500})
	if err != nil || len(page.Items) != int(d.proposals) {
		d.t.Fatalf("%d of %d proposals, %v", len(page.Items), d.proposals, err)
	}
	for _, p := range page.Items {
		if seen[p.Status]++; p.Snapshot == governance.NeverOpens && p.Status == governance.StatusPending {
			seen[""]++
		}
	}
}

func (d *molochDAO) fresh() string {
	d.t.Helper()
	f := followed{t: d.t, database: sqliteDatabase(d.t)}
	d.add(f)
	return f.index(d.Chain.Head().Number)
}

// Proposals wait for sponsors, members leave in grace periods, and processing
// fails: at every head that is read the Moloch answers what is served. A reorg
// takes a sponsorship back.
func TestAMolochIsServedAsItAnswers(t *testing.T) {
	d := &molochDAO{Moloch: governancetest.NewMoloch(t), t: t, rng: rand.New(rand.NewPCG(28, 5))}
	f := followed{t: t, database: sqliteDatabase(t)}
	said := d.add(f)
	for _, text := range []string{"moloch-v3", "sponsors its proposal", d.Shares.Address.Hex()} {
		if !strings.Contains(said, text) {
			t.Errorf("dao add does not say %q:\n%s", text, said)
		}
	}
	seen := map[governance.Status]int{}
	for round := range 30 {
		d.live(4)
		d.check(f, seen, "--chunk", []string{"7", "1", "100"}[round%3])
	}
	wantStatuses(t, seen, "", governance.StatusPending, governance.StatusActive, governance.StatusGrace, governance.StatusSucceeded,
		governance.StatusExecuted, governance.StatusFailed, governance.StatusDefeated, governance.StatusCanceled)

	d.Mine(d.submit(d.People[3])) // with too few shares to sponsor by submitting
	d.Mine(d.Baal.Call(t, d.People[0], "sponsorProposal", d.proposals))
	d.check(f, seen)
	newest := func() governance.ProposalView {
		page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "moloch", Limit: 1})
		if err != nil || len(page.Items) == 0 {
			t.Fatal(err)
		}
		return page.Items[0]
	}
	if p := newest(); p.Snapshot == governance.NeverOpens {
		t.Errorf("the newest proposal is not sponsored: %+v", p.Proposal)
	}
	d.Forget(1, append([]*devchain.Sender{d.Owner}, d.People...)...)
	d.MineEmpty(2)
	d.check(f, seen)
	if p := newest(); p.Snapshot != governance.NeverOpens || p.Status != governance.StatusPending {
		t.Errorf("a sponsorship that a reorg took is still there: %+v", p.Proposal)
	}
	d.Mine(d.Baal.Call(t, d.People[1], "sponsorProposal", d.proposals))
	d.check(f, seen)
	if got, want := f.checksum(), d.fresh(); got != want {
		t.Errorf("checksum %s, a fresh index has %s", got, want)
	}
}
