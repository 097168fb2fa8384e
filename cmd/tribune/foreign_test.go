package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/store/storetest"
)

// verifiedKinds is everything that verify compares.
var verifiedKinds = []string{
	"proposal state", "proposal votes", "proposal snapshot", "proposal deadline", "proposal quorum",
	"token supply", "delegate power", "holder balance", "holder delegate",
}

// onEngines runs a test on an empty database of each kind.
func onEngines(t *testing.T, test func(t *testing.T, database string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, "sqlite://"+filepath.Join(t.TempDir(), "tribune.db")) })
	t.Run("postgres", func(t *testing.T) { test(t, storetest.Postgres(t)) })
}

// Contracts that Tribune has not compiled announce themselves and answer as
// their authors wrote them: what is indexed of them must be what they answer,
// all the way through the lives of their proposals.
func TestDAOsOfOtherAuthorsAreServedAsTheirContractsAnswer(t *testing.T) {
	for _, dao := range []struct {
		name   string
		deploy func(testing.TB) *foreignDAO
		says   []string // by dao add, of what it found
	}{
		{"Unlock", deployUnlock, []string{"timestamp", "(UP, erc20-votes)"}},
		{"Unlock before", deployOldUnlock, []string{"blocknumber", "(UDT, erc20-votes)"}},
		{"Threshold", deployThreshold, []string{"blocknumber", "(T, erc20-votes)", "no CLOCK_MODE()"}},
	} {
		t.Run(dao.name, func(t *testing.T) {
			d := dao.deploy(t)
			d.live()
			sums := map[string]string{}
			onEngines(t, func(t *testing.T, database string) {
				f, checkpoints := followed{t: t, database: database}, d.checkpoints
				added := f.add(d)
				for _, text := range append(dao.says, d.token.address.Hex(), d.timelock.address.Hex()) {
					if !strings.Contains(added, text) {
						t.Errorf("dao add does not say %q:\n%s", text, added)
					}
				}
				if strings.HasPrefix(database, "postgres") { // all at once: the end must be the same
					checkpoints = checkpoints[len(checkpoints)-1:]
				}
				for _, c := range checkpoints {
					sums[t.Name()] = f.index(c.block, "--chunk", "7")
					d.compare(t, f, c)
				}
				d.compareVotes(t, f)
			})
			if distinct := slices.Compact(slices.Collect(maps.Values(sums))); len(distinct) > 1 {
				t.Errorf("checksums differ: %q", sums)
			}
		})
	}
}

// add adds the DAO by nothing but the address of its governor.
func (f followed) add(d *foreignDAO) string {
	f.t.Helper()
	return tribune(f.t, exitOK, "dao", "add", d.w.Account(d.governor.address).String(), "--rpc", d.w.Chain.HTTPURL(), "--database", f.database)
}

// Threshold's second governor counts staked votes only and has no token() that
// would tell whose. Better none than a wrong one.
func TestAGovernorWithoutATokenIsRefused(t *testing.T) {
	d := deployThreshold(t)
	code := governancetest.Foreign(t, thresholdFolder+"build/contracts/governance/StakerGovernor.sol/StakerGovernor.json")
	staker := d.w.DeployForeign(code, d.token.address, d.timelock.address, d.governor.address, d.w.Owner.Address())
	database := "sqlite://" + filepath.Join(t.TempDir(), "tribune.db")
	var out, errs bytes.Buffer
	args := []string{"dao", "add", d.w.Account(staker).String(), "--rpc", d.w.Chain.HTTPURL(), "--database", database}
	if code := run(t.Context(), args, streams{out: &out, err: &errs}); code == exitOK {
		t.Errorf("added:\n%s", out.String())
	}
	if !strings.Contains(errs.String(), "it has no token()") {
		t.Errorf("does not say why:\n%s", errs.String())
	}
	if list := tribune(t, exitOK, "dao", "list", "--json", "--database", database); strings.TrimSpace(list) != "[]" {
		t.Errorf("stored nevertheless: %s", list)
	}
}

// lastDigit is another quorum in a proposal's terms.
const lastDigit = "substr(terms, 1, length(terms) - 3) || '7\"}'"

// A comparison that never fails proves nothing.
func TestVerifyFindsEveryKindOfWrongNumber(t *testing.T) {
	d := deployThreshold(t)
	d.live()
	folder := t.TempDir()
	whole := followed{t: t, database: "sqlite://" + filepath.Join(folder, "whole.db")}
	whole.add(d)
	whole.index(d.w.Chain.Head().Number)
	const wrong = "substr(%[1]s, 1, 77) || CASE substr(%[1]s, 78) WHEN '7' THEN '8' ELSE '7' END"
	eve, ben := hexOf(d.eve), hexOf(d.ben)
	for _, falsified := range []struct{ kind, table, column, value, where string }{
		{"proposal votes", "proposal", "for_votes", wrong, "title = '" + outvoted + "'"},
		{"proposal quorum", "proposal", "terms", lastDigit, "title = '" + outvoted + "'"},
		{"proposal deadline", "proposal", "deadline", "deadline + 1", "title = '" + outvoted + "'"},
		{"proposal snapshot", "proposal", "snapshot", "snapshot - 1", "title = '" + canceledPending + "'"},
		{"proposal state", "proposal", "executed", "canceled", "title = '" + canceledPending + "'"},
		{"token supply", "supply", "total", wrong, "1 = 1"},
		{"delegate power", "delegate", "power", wrong, "account = " + ben},
		{"holder balance", "holder", "balance", wrong, "account = " + eve},
		{"holder delegate", "holder", "delegate", "account", "account = " + eve},
		{"governor timelock", "parameter_change", "new_value", "old_value", "rowid = (SELECT max(rowid) FROM parameter_change WHERE name = 'timelock')"},
		{"governor counting", "governor", "counting", "replace(counting, 'quorum=for,abstain', 'quorum=for')", "1 = 1"},
		{"governor voting period", "parameter_change", "new_value", "new_value + 1", "rowid = (SELECT max(rowid) FROM parameter_change WHERE name = 'voting_period')"},
		{"governor proposal threshold", "governor", "readings", `replace(readings, '"proposal_threshold","value":"', '"proposal_threshold","value":"9')`, "1 = 1"},
	} {
		t.Run(falsified.kind, func(t *testing.T) {
			f := followed{t: t, database: "sqlite://" + filepath.Join(folder, falsified.column+falsified.table+".db")}
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

func hexOf(p person) string { return fmt.Sprintf("X'%x'", p.Address().Bytes()) }

// copyTo copies a database that nobody has open.
func (f followed) copyTo(to followed) {
	f.t.Helper()
	content, err := os.ReadFile(strings.TrimPrefix(f.database, "sqlite://"))
	if err != nil {
		f.t.Fatal(err)
	}
	if err := os.WriteFile(strings.TrimPrefix(to.database, "sqlite://"), content, 0o600); err != nil {
		f.t.Fatal(err)
	}
}

// exec changes one row behind the program's back.
func (f followed) exec(query string) {
	f.t.Helper()
	db, err := sql.Open("sqlite", strings.TrimPrefix(f.database, "sqlite://"))
	if err != nil {
		f.t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	result, err := db.ExecContext(f.t.Context(), query)
	if err != nil {
		f.t.Fatalf("%s: %v", query, err)
	}
	if n, err := result.RowsAffected(); err != nil || n != 1 {
		f.t.Fatalf("%s: changed %d rows: %v", query, n, err)
	}
}

// compare holds the database against what was driven and against the contracts.
func (d *foreignDAO) compare(t *testing.T, f followed, c checkpoint) {
	t.Helper()
	got := map[string]drivenState{}
	for _, p := range f.proposals(d) {
		if extended := p.Deadline > p.OriginalDeadline; p.Title == openAtTheEnd && c.name == "end" && extended != d.governor.has("lateQuorumVoteExtension") {
			t.Errorf("a late quorum extended the vote: %v", extended)
		}
		got[p.Title] = drivenState{
			Status: p.Status, Against: p.Tally.Against.String(), For: p.Tally.For.String(), Abstain: p.Tally.Abstain.String(), Votes: p.Tally.Votes,
		}
	}
	if diff := cmp.Diff(c.want, got); diff != "" {
		t.Errorf("%s: -driven +stored\n%s", c.name, diff)
	}
	kinds := f.verifyAll(c.name)
	if c.name != "end" {
		return
	}
	for _, kind := range verifiedKinds {
		if kinds[kind] == 0 {
			t.Errorf("no %s was checked", kind)
		}
	}
}

// compareVotes holds every stored vote against the one that was cast.
func (d *foreignDAO) compareVotes(t *testing.T, f followed) {
	t.Helper()
	db := f.open()
	for _, p := range d.proposals {
		id, err := governance.ParseProposalID(p.id.String())
		if err != nil {
			t.Fatal(err)
		}
		page, err := db.Votes(t.Context(), governance.VoteFilter{
			Ref: &governance.Ref{Governor: d.w.Account(d.governor.address), ID: id}, Order: governance.VotesByTime, Limit: 100,
		})
		if err != nil {
			t.Fatal(err)
		}
		var got []drivenVote
		for i := range page.Items { // newest first
			v := page.Items[len(page.Items)-1-i]
			got = append(got, drivenVote{Voter: v.Voter, Support: v.Support, Weight: v.Weight.String(), Reason: v.Reason, Params: string(v.Params)})
		}
		if diff := cmp.Diff(p.votes, got); diff != "" {
			t.Errorf("%s: -cast +stored\n%s", p.title, diff)
		}
	}
}

// open opens the database until the test ends.
func (f followed) open() *store.DB {
	f.t.Helper()
	db, err := store.Open(f.t.Context(), f.database)
	if err != nil {
		f.t.Fatal(err)
	}
	f.t.Cleanup(func() {
		if err := db.Close(); err != nil {
			f.t.Error(err)
		}
	})
	return db
}

func (f followed) proposals(d *foreignDAO) []governance.ProposalView {
	f.t.Helper()
	governor := d.w.Account(d.governor.address)
	page, err := f.open().Proposals(f.t.Context(), governance.ProposalFilter{Governor: &governor, Limit: 100})
	if err != nil {
		f.t.Fatal(err)
	}
	if page.Next != nil || int(page.Total) != len(page.Items) {
		f.t.Fatalf("%d proposals of %d on one page", len(page.Items), page.Total)
	}
	return page.Items
}

// verify runs the command and reads its report.
func (f followed) verify(wantCode int) report {
	f.t.Helper()
	var out report
	if err := json.Unmarshal([]byte(tribune(f.t, wantCode, "verify", "--json", "--database", f.database)), &out); err != nil {
		f.t.Fatal(err)
	}
	return out
}

// verifyAll wants every question answered, and the same, and returns how many
// there were of each kind. Errors begin with when, if the test's name does not
// say it.
func (f followed) verifyAll(when ...any) map[string]int {
	f.t.Helper()
	answer, kinds := f.verify(exitOK), map[string]int{}
	for _, kind := range answer.Checks {
		kinds[kind.Kind] = kind.Checked
		left := kind.Unknown + kind.Refused
		if strings.HasPrefix(kind.Kind, "governor ") {
			left = 0 // they are read when it is added; of the blocks before, less is known
		}
		if kind.Checked == 0 || kind.Mismatches+left != 0 {
			f.t.Errorf("%s: %s: %d mismatches, %d unknown, %d refused of %d\n%+v", fmt.Sprint(when...), kind.Kind, kind.Mismatches, kind.Unknown, kind.Refused, kind.Checked, answer.Differ)
		}
	}
	if len(kinds) == 0 {
		f.t.Errorf("%s: nothing was checked", fmt.Sprint(when...))
	}
	return kinds
}
