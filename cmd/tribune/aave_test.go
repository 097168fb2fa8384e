package main

import (
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// Random lives of Aave's governance, in steps of random size, compared with the
// contracts on the way and at the end; then its newest blocks are another
// branch's.
func TestRandomLivesOfAaveV2AreServedAsItsContractsAnswer(t *testing.T) {
	l := governancetest.NewAaveLife(t, governancetest.NewAave(t), 7)
	f, fresh := followed{t: t, database: sqliteDatabase(t)}, followed{t: t, database: sqliteDatabase(t)}
	add := func(f followed) string {
		return tribune(t, exitOK, "dao", "add", l.Account(l.Governance.Address).String(), "--slug", "aave", "--rpc", l.Chain.HTTPURL(), "--database", f.database)
	}
	said := add(f)
	for _, text := range []string{"Aave Governance v2", "aave-v2", "support=bravo&quorum=for", "each proposal names its executor", "IPFS", "(AAVE, aave-votes)"} {
		if !strings.Contains(said, text) {
			t.Errorf("dao add does not say %q:\n%s", text, said)
		}
	}
	inspected := tribune(t, exitOK, "dao", "inspect", l.Account(l.Governance.Address).String(), "--rpc", l.Chain.HTTPURL())
	if !strings.Contains(inspected, "votes have the sum") {
		t.Errorf("dao inspect does not say that there are two tokens:\n%s", inspected)
	}
	for _, chunk := range []string{"100", "3", "17"} {
		l.Live(30)
		f.index(l.Chain.Head().Number, "--chunk", chunk)
		f.verifyAll()
	}
	seen := map[governance.Status]bool{}
	page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "aave", Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range page.Items {
		seen[p.Status] = true
		if !strings.HasPrefix(p.Title, "ipfs://Qm") {
			t.Errorf("title %q", p.Title)
		}
	}
	if len(seen) < 5 {
		t.Errorf("too quiet a life: %v", seen)
	}
	if found := findingsOf(t, f.open(), "aave"); len(found) != 0 {
		t.Errorf("findings: %v", found)
	}
	add(fresh)
	if got, want := f.checksum(), fresh.index(l.Chain.Head().Number, "--chunk", "1"); got != want {
		t.Errorf("checksum %s, block by block %s", got, want)
	}
	for _, depth := range []uint64{1, 5, 12} {
		l.Forget(depth)
		l.MineEmpty(2)
		again := followed{t: t, database: sqliteDatabase(t)}
		add(again)
		if got, want := f.index(l.Chain.Head().Number), again.index(l.Chain.Head().Number); got != want {
			t.Fatalf("after a reorg of %d blocks: checksum %s, fresh index %s", depth, got, want)
		}
		f.verifyAll()
	}
}
