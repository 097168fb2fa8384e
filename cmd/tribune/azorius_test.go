package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// azoriusDAO is a DAO of Decent's whose members do things at random.
type azoriusDAO struct {
	*governancetest.Azorius
	t   *testing.T
	rng *rand.Rand
}

func (d *azoriusDAO) add(f followed) string {
	d.t.Helper()
	return tribune(d.t, exitOK, "dao", "add", d.Account(d.Module.Address).String(), "--name", "Decent", "--rpc", d.Chain.HTTPURL(), "--database", f.database)
}

// check verifies what is indexed up to the head and counts its statuses.
func (d *azoriusDAO) check(f followed, seen map[governance.Status]int, flags ...string) map[string]int {
	d.t.Helper()
	f.index(d.Chain.Head().Number, flags...)
	kinds := f.verifyAll()
	page, err := f.open().Proposals(d.t.Context(), governance.ProposalFilter{DAO: "decent", Limit: 500})
	if err != nil || len(page.Items) != int(d.Proposals()) {
		d.t.Fatalf("%d of %d proposals, %v", len(page.Items), d.Proposals(), err)
	}
	for _, p := range page.Items {
		if seen[p.Status]++; p.Title != "Motion é" || p.Description != "# Motion é\n\nBecause." {
			d.t.Errorf("proposal %s: %q, %q", p.ID, p.Title, p.Description)
		}
	}
	return kinds
}

func (d *azoriusDAO) fresh(flags ...string) string {
	d.t.Helper()
	f := followed{t: d.t, database: sqliteDatabase(d.t)}
	d.add(f)
	return f.index(d.Chain.Head().Number, flags...)
}

func (d *azoriusDAO) forget(depth uint64) {
	d.t.Helper()
	d.Forget(depth, append([]*devchain.Sender{d.Owner}, d.People...)...)
}

// Votes are counted by strategies, one of which is enabled while the DAO is
// followed; actions are run in parts, settings change what has ended: at every
// head that is read the contracts answer what is served, whatever the size of the
// steps and whatever branch is lost.
func TestAnAzoriusIsServedAsItAnswers(t *testing.T) {
	d := &azoriusDAO{Azorius: governancetest.NewAzorius(t), t: t, rng: rand.New(rand.NewPCG(20, 7))}
	f := followed{t: t, database: sqliteDatabase(t)}
	said := d.add(f)
	for _, text := range []string{"azorius", "names its strategy", d.Token.Address.Hex()} {
		if !strings.Contains(said, text) {
			t.Errorf("dao add does not say %q:\n%s", text, said)
		}
	}
	inspected := tribune(t, exitOK, "dao", "inspect", d.Account(d.Module.Address).String(), "--rpc", d.Chain.HTTPURL())
	for _, text := range []string{"an Azorius (Decent)", "in several", "a share of the supply"} {
		if !strings.Contains(inspected, text) {
			t.Errorf("dao inspect does not say %q:\n%s", text, inspected)
		}
	}
	seen, asked := map[governance.Status]int{}, map[string]int{}
	for round := range 16 {
		if round == 10 {
			d.Strategy = d.EnableAnother()
		}
		d.Live(d.rng, 5)
		for kind, n := range d.check(f, seen, "--chunk", []string{"7", "1", "100"}[round%3]) {
			asked[kind] += n
		}
	}
	wantStatuses(t, seen, governance.StatusActive, governance.StatusQueued, governance.StatusSucceeded, governance.StatusExecuted,
		governance.StatusExpired, governance.StatusDefeated, governance.StatusNoQuorum)
	for _, kind := range []string{"proposal state", "proposal votes", "proposal deadline", "proposal quorum", "proposal vote basis", "proposal timelock period", "proposal execution period", "proposal strategy", "proposal executed actions", "delegate power"} {
		if asked[kind] == 0 {
			t.Errorf("verify never asked for %s: %v", kind, asked)
		}
	}
	if got, want := f.checksum(), d.fresh("--chunk", "5"); got != want {
		t.Errorf("checksum %s, in other steps %s", got, want)
	}
	for _, depth := range []uint64{1, 6, 14} {
		d.forget(depth)
		d.Live(d.rng, int(depth)/2+2)
		d.MineEmpty(int(depth))
		d.check(f, seen)
		if got, want := f.checksum(), d.fresh(); got != want {
			t.Errorf("after a reorg of %d blocks: checksum %s, a fresh index has %s", depth, got, want)
		}
	}
}
