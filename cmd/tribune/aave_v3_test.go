package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// aaveV3DAO is a governance in the shapes of Aave's third one.
type aaveV3DAO struct {
	*governancetest.AaveV3
	t *testing.T
}

func (d aaveV3DAO) add(f followed) string {
	d.t.Helper()
	return tribune(d.t, exitOK, "dao", "add", d.Account(d.Core.Address).String(), "--slug", "aave", "--rpc", d.Chain.HTTPURL(), "--database", f.database)
}

// check verifies what is indexed up to the head and counts its statuses.
func (d aaveV3DAO) check(f followed, seen map[governance.Status]int, flags ...string) map[string]int {
	d.t.Helper()
	f.index(d.Chain.Head().Number, flags...)
	kinds := f.verifyAll()
	page, err := f.open().Proposals(d.t.Context(), governance.ProposalFilter{DAO: "aave", Limit: 500})
	if err != nil || uint64(len(page.Items)) != d.Proposals() {
		d.t.Fatalf("%d of %d proposals, %v", len(page.Items), d.Proposals(), err)
	}
	for _, p := range page.Items {
		seen[p.Status]++
		if p.Status == governance.StatusExecuted && len(p.Details.Payloads) == 0 {
			d.t.Errorf("proposal %s was executed without payloads", p.ID)
		}
	}
	return kinds
}

func (d aaveV3DAO) fresh(flags ...string) string {
	d.t.Helper()
	f := followed{t: d.t, database: sqliteDatabase(d.t)}
	d.add(f)
	return f.index(d.Chain.Head().Number, flags...)
}

// Votes come back from elsewhere, settings change, proposals expire: at every
// head that is read the contract answers what is served, whatever the size of the
// steps and whatever branch is lost. Nobody's participation suffers from votes
// that cannot be seen.
func TestAnAaveV3IsServedAsItAnswers(t *testing.T) {
	d := aaveV3DAO{governancetest.NewAaveV3(t), t}
	f, rng := followed{t: t, database: sqliteDatabase(t)}, rand.New(rand.NewPCG(27, 2))
	said := d.add(f)
	for _, text := range []string{"aave-v3", "somebody activates it", d.Token.Hex()} {
		if !strings.Contains(said, text) {
			t.Errorf("dao add does not say %q:\n%s", text, said)
		}
	}
	inspected := tribune(t, exitOK, "dao", "inspect", d.Account(d.Core.Address).String(), "--rpc", d.Chain.HTTPURL())
	for _, text := range []string{"an Aave Governance v3", "voting machines of other chains", "over a bridge", "who voted"} {
		if !strings.Contains(inspected, text) {
			t.Errorf("dao inspect does not say %q:\n%s", text, inspected)
		}
	}
	seen, asked := map[governance.Status]int{}, map[string]int{}
	for round := range 12 {
		d.Live(rng, 10)
		for kind, n := range d.check(f, seen, "--chunk", []string{"7", "1", "100"}[round%3]) {
			asked[kind] += n
		}
	}
	wantStatuses(t, seen, governance.StatusPending, governance.StatusActive, governance.StatusUnknown, governance.StatusQueued, governance.StatusExecuted,
		governance.StatusDefeated, governance.StatusCanceled, governance.StatusExpired)
	for _, kind := range []string{"proposal state", "proposal votes", "proposal deadline", "proposal quorum", "proposal vote lead", "proposal count", "proposal proposer", "delegate power"} {
		if asked[kind] == 0 {
			t.Errorf("verify never asked for %s: %v", kind, asked)
		}
	}
	delegates, err := f.open().Delegates(t.Context(), delegation.DelegateFilter{Tokens: []chain.Account{d.Account(d.Token)}, All: true, Order: delegation.DelegatesByPower, Limit: 10})
	if err != nil || len(delegates.Items) == 0 {
		t.Fatalf("%+v, %v", delegates, err)
	}
	for _, delegate := range delegates.Items {
		if delegate.Eligible != 0 || delegate.Voted != 0 {
			t.Errorf("%s could have voted on %d proposals, whose votes cannot be seen, and did on %d", delegate.Address, delegate.Eligible, delegate.Voted)
		}
	}
	if got, want := f.checksum(), d.fresh("--chunk", "5"); got != want {
		t.Errorf("checksum %s, in other steps %s", got, want)
	}
	for _, depth := range []uint64{1, 6, 14} {
		d.Forget(depth, append([]*devchain.Sender{d.Owner}, d.People...)...)
		d.Live(rng, int(depth)/2+2)
		d.MineEmpty(int(depth))
		d.check(f, seen)
		if got, want := f.checksum(), d.fresh(); got != want {
			t.Errorf("after a reorg of %d blocks: checksum %s, a fresh index has %s", depth, got, want)
		}
	}
}
