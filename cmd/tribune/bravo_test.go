package main

import (
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/compgovernor4"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// add adds both governors by nothing but their addresses, as one DAO.
func (d *compoundDAO) add(f followed) string {
	f.t.Helper()
	said := ""
	for _, governor := range []governancetest.Contract{d.Alpha, d.Bravo} {
		said += tribune(f.t, exitOK, "dao", "add", d.Account(governor.Address).String(), "--slug", "compound", "--rpc", d.Chain.HTTPURL(), "--database", f.database)
	}
	return said
}

// compare holds the database against what was driven and against the contracts.
func (d *compoundDAO) compare(t *testing.T, f followed, c checkpoint) {
	t.Helper()
	page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "compound", Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]drivenState{}
	for _, p := range page.Items {
		got[p.Title] = drivenState{
			Status: p.Status, Against: p.Tally.Against.String(), For: p.Tally.For.String(), Abstain: p.Tally.Abstain.String(), Votes: p.Tally.Votes,
		}
	}
	if diff := cmp.Diff(c.want, got); diff != "" {
		t.Errorf("%s: -driven +stored\n%s", c.name, diff)
	}
	d.compareLists(t, f, c)
	kinds := f.verifyAll(c.name)
	for _, kind := range append(verifiedKinds, "proposal eta", "proposal proposer", "proposal count") {
		if kinds[kind] == 0 {
			t.Errorf("%s: no %s was checked", c.name, kind)
		}
	}
}

// compareLists asks for the proposals by status, which SQL decides.
func (d *compoundDAO) compareLists(t *testing.T, f followed, c checkpoint) {
	t.Helper()
	db := f.open()
	for _, status := range governance.Statuses() {
		page, err := db.Proposals(t.Context(), governance.ProposalFilter{DAO: "compound", Statuses: []governance.Status{status}, Limit: 100})
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, state := range c.want {
			if state.Status == status {
				want++
			}
		}
		if len(page.Items) != want {
			t.Errorf("%s: %d proposals are listed as %s, want %d", c.name, len(page.Items), status, want)
		}
	}
}

// compareVotes holds every stored vote against the one that was cast.
func (d *compoundDAO) compareVotes(t *testing.T, f followed) {
	t.Helper()
	db := f.open()
	for _, m := range d.proposals {
		id, err := governance.ProposalIDFromBig(m.id)
		if err != nil {
			t.Fatal(err)
		}
		page, err := db.Votes(t.Context(), governance.VoteFilter{
			Ref: &governance.Ref{Governor: d.Account(m.governor.Address), ID: id}, Order: governance.VotesByTime, Limit: 100,
		})
		if err != nil {
			t.Fatal(err)
		}
		var got []drivenVote
		for _, v := range slices.Backward(page.Items) {
			got = append(got, drivenVote{Voter: v.Voter, Support: v.Support, Weight: v.Weight.String(), Reason: v.Reason})
		}
		want := slices.Clone(m.votes)
		for i, v := range want {
			want[i].Reason = strings.ToValidUTF8(v.Reason, "\uFFFD")
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -cast +stored\n%s", m.title, diff)
		}
	}
}

// A DAO that moved from Governor Alpha to Governor Bravo is followed through its
// whole life, with every trap of its families: small ids on two governors, calls
// without selectors, truth values for support, ties, proposals cancelled twice,
// expiry, and a quorum that changes for votes of the past, announced or not.
func TestADAOThatMovedFromAlphaToBravoIsServedAsItsContractsAnswer(t *testing.T) {
	d := deployCompound(t)
	d.underAlpha()
	d.underBravo()
	sums := map[string]bool{}
	onEngines(t, func(t *testing.T, database string) {
		f, checkpoints := followed{t: t, database: database}, d.checkpoints
		said := d.add(f)
		for _, text := range []string{
			"governor-alpha", "governor-bravo", "(UNI, comp-votes)", "support=bravo&quorum=for", "numbered from 4 on",
			d.AlphaTimelock.Address.Hex(), d.BravoTimelock.Address.Hex(), "compound-timelock",
		} {
			if !strings.Contains(said, text) {
				t.Errorf("dao add does not say %q:\n%s", text, said)
			}
		}
		if strings.HasPrefix(database, "postgres") { // all at once: the end must be the same
			checkpoints = checkpoints[len(checkpoints)-1:]
		}
		for _, c := range checkpoints {
			sum := f.index(c.block, "--chunk", "9")
			if c.name == "end" {
				sums[sum] = true
			}
			d.compare(t, f, c)
			d.compareSettings(t, f, c)
		}
		d.compareVotes(t, f)
		d.compareTimeline(t, f)
		if found := findingsOf(t, f.open(), "compound"); len(found) != 0 {
			t.Errorf("findings: %v", found)
		}
	})
	if len(sums) != 1 {
		t.Errorf("checksums differ: %v", sums)
	}
}

// compareSettings looks at what Bravo is set to. Its constructor announced
// nothing, and what it answers when it is added is of that block: not known while
// the index is behind it.
func (d *compoundDAO) compareSettings(t *testing.T, f followed, c checkpoint) {
	t.Helper()
	view, err := f.open().Governor(t.Context(), d.Account(d.Bravo.Address))
	if err != nil {
		t.Fatal(err)
	}
	text := func(a *chain.Amount) string {
		if a == nil {
			return "unknown"
		}
		return a.String()
	}
	got := []string{text(view.VotingDelay), text(view.VotingPeriod), text(view.ProposalThreshold), text(view.TimelockDelay), text(view.Quorum)}
	quorum := text(view.Quorum)
	want := []string{"unknown", "unknown", "unknown", "unknown", quorum}
	if c.name == "end" {
		want = []string{
			"3", fmt.Sprint(governancetest.CompoundPeriod), governancetest.Whole(150_000).String(),
			fmt.Sprint(governancetest.CompoundDelay), governancetest.Whole(governancetest.BravoQuorum).String(),
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: settings: -want +got\n%s", c.name, diff)
	}
	if raised := governancetest.Whole(governancetest.BravoQuorum * 2).String(); c.name == "quorum raised without a word" && quorum != raised {
		t.Errorf("%s: quorum %s, want %s", c.name, quorum, raised)
	}
}

// compareTimeline looks at the proposal that was cancelled in the queue: what
// its timelock did stands once per transaction, though it has two calls.
func (d *compoundDAO) compareTimeline(t *testing.T, f followed) {
	t.Helper()
	i := slices.IndexFunc(d.proposals, func(m *compoundMotion) bool { return m.title == "Cancelled in the queue" })
	id, err := governance.ProposalIDFromBig(d.proposals[i].id)
	if err != nil {
		t.Fatal(err)
	}
	entries, _, err := f.open().Timeline(t.Context(), governance.Ref{Governor: d.Account(d.Bravo.Address), ID: id})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		kind := e.Kind
		if e.Value != 0 {
			kind += fmt.Sprintf(" after %d s", e.Value-e.Time)
		}
		got = append(got, kind)
	}
	delay := fmt.Sprintf(" after %d s", governancetest.CompoundDelay)
	want := []string{"created", "timelock_scheduled" + delay, "queued" + delay, "timelock_canceled", "canceled"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// Venus' present Bravo numbers its proposals' kinds in one more field and has
// three timelocks: a relative that would be read wrongly.
func TestARelativeOfBravoIsRefused(t *testing.T) {
	w := governancetest.NewWorld(t)
	code := governancetest.Foreign(t, "@venusprotocol/governance-contracts/artifacts/contracts/Governance/GovernorBravoDelegate.sol/GovernorBravoDelegate.json")
	relative := w.DeployForeign(code)
	wantRefusal(t, exitUsage, []string{"a relative of Governor Bravo whose proposals have another form"},
		"dao", "add", w.Account(relative).String(), "--rpc", w.Chain.HTTPURL(), "--database", sqliteDatabase(t))
}

// Compound's own governor of today: OpenZeppelin's, with a token like COMP and
// Compound's timelock.
func TestAnOpenZeppelinGovernorWithACompoundTimelockIsServedAsItAnswers(t *testing.T) {
	c := governancetest.NewCompound(t)
	binding := compgovernor4.NewCompGovernor4()
	dao := c.Deploy(compgovernor4.CompGovernor4MetaData.Bin, binding.PackConstructor(
		c.Token.Address, c.BravoTimelock.Address, big.NewInt(1), big.NewInt(4), governancetest.Whole(100)))
	c.OfferTimelock(dao)
	const gas = 2_000_000
	c.Mine(c.Owner.Call(dao, gas, binding.PackAcceptAdmin()), c.Token.Call(t, c.Owner, "delegate", c.Owner.Address()))
	targets, values, payloads := []common.Address{c.Token.Address}, []*big.Int{new(big.Int)}, [][]byte{c.Token.Pack(t, "totalSupply")}
	hash := crypto.Keccak256Hash([]byte("Forgotten"))
	c.Mine(c.Owner.Call(dao, gas, binding.PackPropose(targets, values, payloads, "Forgotten")))
	c.MineEmpty(2)
	id := new(big.Int).SetBytes(crypto.Keccak256(binding.PackHashProposal(targets, values, payloads, hash)[4:]))
	c.Mine(c.Owner.Call(dao, gas, binding.PackCastVote(id, governance.For)))
	c.MineEmpty(5)
	c.Mine(c.Owner.Call(dao, gas, binding.PackQueue(targets, values, payloads, hash)))
	queued := c.Chain.Head()
	c.MineAt(queued.Time + governancetest.CompoundDelay + governancetest.CompoundGrace)
	f := followed{t: t, database: sqliteDatabase(t)}
	tribune(t, exitOK, "dao", "add", c.Account(dao).String(), "--slug", "compound", "--rpc", c.Chain.HTTPURL(), "--database", f.database)
	for _, at := range []struct {
		block uint64
		want  governance.Status
	}{{queued.Number, governance.StatusQueued}, {queued.Number + 1, governance.StatusExpired}} {
		f.index(at.block)
		page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{DAO: "compound", Statuses: []governance.Status{at.want}, Limit: 10})
		if err != nil || len(page.Items) != 1 || page.Items[0].Status != at.want {
			t.Fatalf("block %d: no proposal is %s: %+v, %v", at.block, at.want, page.Items, err)
		}
		if got, want := page.Items[0].Expiry, queued.Time+governancetest.CompoundDelay+governancetest.CompoundGrace; got != want {
			t.Errorf("block %d: expires at %d, want %d", at.block, got, want)
		}
		f.verifyAll()
	}
}

// A comparison that never fails proves nothing.
func TestVerifyFindsEveryKindOfWrongNumberOfBravo(t *testing.T) {
	d := deployCompound(t)
	d.underAlpha()
	d.underBravo()
	folder := t.TempDir()
	whole := followed{t: t, database: "sqlite://" + filepath.Join(folder, "whole.db")}
	d.add(whole)
	whole.index(d.Chain.Head().Number)
	const wrong = "substr(%[1]s, 1, 77) || CASE substr(%[1]s, 78) WHEN '7' THEN '8' ELSE '7' END"
	for i, falsified := range []struct{ kind, table, column, value, where string }{
		{"proposal votes", "proposal", "against_votes", wrong, "title = '" + handsOver + "'"},
		{"proposal votes", "proposal", "abstain_votes", wrong, "title = 'Executed with just the quorum'"},
		{"proposal quorum", "proposal", "terms", lastDigit, "title = 'Tied'"},
		{"proposal deadline", "proposal", "deadline", "deadline + 1", "title = 'Tied'"},
		{"proposal snapshot", "proposal", "snapshot", "snapshot - 1", "title = 'Tied'"},
		{"proposal eta", "proposal", "eta", "eta - 1", "title = 'Queued and forgotten'"},
		{"proposal proposer", "proposal", "proposer", "governor", "title = 'Tied'"},
		{"proposal state", "proposal", "executed", "NULL", "title = 'Executed with just the quorum'"},
		{"delegate power", "delegate", "power", wrong, "account = " + hexOf(d.eve)},
	} {
		t.Run(falsified.kind, func(t *testing.T) {
			f := followed{t: t, database: "sqlite://" + filepath.Join(folder, fmt.Sprint(i, ".db"))}
			whole.copyTo(f)
			value := falsified.value
			if value == wrong {
				value = fmt.Sprintf(wrong, falsified.column)
			}
			f.exec(fmt.Sprintf("UPDATE %s SET %s = %s WHERE %s", falsified.table, falsified.column, value, falsified.where))
			var got []string
			for _, m := range f.verify(exitMismatch).Differ {
				got = append(got, m.Kind)
			}
			if diff := cmp.Diff([]string{falsified.kind}, got); diff != "" {
				t.Errorf("mismatches: -want +got\n%s", diff)
			}
		})
	}
}

// Random lives of both governors, in steps of random size, compared with the
// contracts on the way and at the end.
func TestRandomLivesOfAlphaAndBravoAreServedAsTheirContractsAnswer(t *testing.T) {
	for seed := range uint64(2) {
		l := governancetest.NewCompoundLife(t, 100+seed)
		d := &compoundDAO{t: t, Compound: l.Compound}
		f := followed{t: t, database: sqliteDatabase(t)}
		d.add(f)
		for _, chunk := range []string{"100", "3", "17"} {
			l.Live(25)
			f.index(d.Chain.Head().Number, "--chunk", chunk)
			f.verifyAll()
		}
		l.RaiseAfterwards()
		got := f.index(d.Chain.Head().Number)
		f.verifyAll()
		fresh := followed{t: t, database: sqliteDatabase(t)}
		d.add(fresh)
		if want := fresh.index(d.Chain.Head().Number, "--chunk", "1"); got != want {
			t.Errorf("seed %d: checksum %s, block by block %s", seed, got, want)
		}
		if found := findingsOf(t, f.open(), "compound"); len(found) != 0 {
			t.Errorf("findings: %v", found)
		}
	}
}

// Votes, queueings, executions, changes of the quorum and what was read of it:
// all of it can be on a branch that is lost.
func TestReorgsOfABravoEndInTheChecksumOfAFreshIndex(t *testing.T) {
	d := deployCompound(t)
	d.underAlpha()
	d.underBravo()
	f := followed{t: t, database: sqliteDatabase(t)}
	d.add(f)
	f.index(d.Chain.Head().Number)
	for i, depth := range []uint64{1, 2, 4, 6, 9, 12} {
		d.forget(depth)
		d.Mine(d.call(d.Bravo, d.Owner, "_setVotingDelay", big.NewInt(int64(2+i%2))))
		if i%2 == 0 { // quorums are read on some of the new branches, and on some not
			d.Mine(d.call(d.Bravo, d.Owner, "_setImplementation", d.Raised))
		}
		head := d.Chain.Head().Number
		got := f.index(head)
		fresh := followed{t: t, database: sqliteDatabase(t)}
		d.add(fresh)
		if want := fresh.index(head); got != want {
			t.Fatalf("after a reorg of %d blocks: checksum %s, fresh index %s", depth, got, want)
		}
		f.verify(exitOK)
	}
}

func TestVerifyMissesAProposalThatWasNeverSeen(t *testing.T) {
	d := deployCompound(t)
	d.underAlpha()
	d.propose(d.Bravo, d.ann, "Waiting")
	f := followed{t: t, database: sqliteDatabase(t)}
	d.add(f)
	f.index(10) // the token is there, Bravo is not yet
	f.verify(exitOK)
	f.index(d.Chain.Head().Number)
	f.verify(exitOK)
	f.exec("DELETE FROM proposal WHERE title = 'Waiting'")
	var got []string
	for _, m := range f.verify(exitMismatch).Differ {
		got = append(got, m.Kind+" of "+m.Subject)
	}
	if diff := cmp.Diff([]string{"proposal count of " + d.Account(d.Bravo.Address).String()}, got); diff != "" {
		t.Errorf("mismatches: -want +got\n%s", diff)
	}
}

// forget leaves the newest blocks for another branch.
func (d *compoundDAO) forget(depth uint64) {
	d.t.Helper()
	ancestor, ok := d.Chain.Block(d.Chain.Head().Number - depth)
	if !ok {
		d.t.Fatalf("no block %d below the head", depth)
	}
	if err := d.Chain.Reorg(d.t.Context(), ancestor.Hash); err != nil {
		d.t.Fatal(err)
	}
	for _, who := range []*devchain.Sender{d.Owner, d.ann.Sender, d.ben.Sender, d.cat.Sender, d.dan.Sender, d.eve.Sender, d.fay.Sender, d.gus.Sender} {
		nonce, err := d.Chain.Client().NonceAt(d.t.Context(), who.Address(), nil)
		if err != nil {
			d.t.Fatal(err)
		}
		who.SetNonce(nonce)
	}
}
