package main

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// compoundDAO is a DAO that began with Uniswap's Governor Alpha and went on with
// Venus' Governor Bravo. Both count Uniswap's token.
type compoundDAO struct {
	t *testing.T
	*governancetest.Compound
	ann, ben, cat, dan, eve, fay, gus person // 45, 30 and 30 million tokens, two of 900,000, two of 200,000
	proposals                         []*compoundMotion
	numbers                           map[common.Address]int64 // proposals made by governor
	checkpoints                       []checkpoint
}

// compoundMotion is a proposal, and what it must have come to.
type compoundMotion struct {
	title    string
	governor governancetest.Contract
	id       *big.Int
	status   governance.Status
	votes    []drivenVote
}

func deployCompound(t *testing.T) *compoundDAO {
	t.Helper()
	d := &compoundDAO{t: t, Compound: governancetest.NewCompound(t), numbers: map[common.Address]int64{}}
	for i, p := range []struct {
		who    *person
		tokens int64
	}{{&d.ann, 45_000_000}, {&d.ben, 30_000_000}, {&d.cat, 30_000_000}, {&d.dan, 900_000}, {&d.eve, 900_000}, {&d.fay, 200_000}, {&d.gus, 200_000}} {
		key := devchain.Key("bravo", uint64(i))
		*p.who = person{Sender: devchain.NewSender(d.Chain.ID(), key, 0), key: key}
		d.Mine(d.Owner.Transfer(p.who.Address(), ether(10, 18)), d.call(d.Token, d.Owner, "transfer", p.who.Address(), governancetest.Whole(p.tokens)))
		d.Mine(d.call(d.Token, p.who.Sender, "delegate", p.who.Address()))
	}
	return d
}

func (d *compoundDAO) call(c governancetest.Contract, who *devchain.Sender, method string, args ...any) *types.Transaction {
	d.t.Helper()
	return c.Call(d.t, who, method, args...)
}

// propose makes a proposal of two calls, one of them without its selector.
func (d *compoundDAO) propose(governor governancetest.Contract, who person, title string) *compoundMotion {
	d.t.Helper()
	if d.numbers[governor.Address]++; governor.Address == d.Bravo.Address {
		d.numbers[governor.Address] = max(d.numbers[governor.Address], d.numbers[d.Alpha.Address]+1)
	}
	m := &compoundMotion{title: title, governor: governor, id: big.NewInt(d.numbers[governor.Address]), status: governance.StatusPending}
	spender := common.BytesToAddress(crypto.Keccak256([]byte(title)))
	approve := d.Token.Pack(d.t, "approve", spender, big.NewInt(1))
	d.Mine(d.call(governor, who.Sender, "propose",
		[]common.Address{d.Token.Address, d.Token.Address}, []*big.Int{new(big.Int), new(big.Int)},
		[]string{"approve(address,uint256)", ""}, [][]byte{approve[4:], d.Token.Pack(d.t, "balanceOf", spender)},
		"# "+title+"\n\nWhy: <b>because</b> \xc3\x28."))
	d.proposals = append(d.proposals, m)
	return m
}

// vote casts a vote that must count all tokens of the voter.
func (d *compoundDAO) vote(m *compoundMotion, who person, support uint8, tokens int64, how ballot) *types.Transaction {
	d.t.Helper()
	v := drivenVote{Voter: who.Address(), Support: support, Weight: governancetest.Whole(tokens).String()}
	alpha := m.governor.Address == d.Alpha.Address
	choice := any(support)
	if alpha {
		choice = support == governance.For
	}
	if how == withReason && !alpha {
		v.Reason = m.title + ": \"<i>nein</i>\" \xff"
	}
	m.votes = append(m.votes, v)
	switch {
	case how == signed:
		signature := who.sign(d.t, d.domain(m.governor), ballotType(alpha), word(m.id), word(big.NewInt(int64(support))))
		return d.call(m.governor, d.Owner, "castVoteBySig", m.id, choice, signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	case v.Reason != "":
		return d.call(m.governor, who.Sender, "castVoteWithReason", m.id, support, v.Reason)
	}
	return d.call(m.governor, who.Sender, "castVote", m.id, choice)
}

func ballotType(alpha bool) string {
	if alpha {
		return "Ballot(uint256 proposalId,bool support)"
	}
	return "Ballot(uint256 proposalId,uint8 support)"
}

// domain is the EIP-712 domain of a governor: without a version.
func (d *compoundDAO) domain(governor governancetest.Contract) []byte {
	name := "Uniswap Governor Alpha"
	if governor.Address == d.Bravo.Address {
		name = "Venus Governor Bravo"
	}
	id := binary.BigEndian.AppendUint64(make([]byte, 24), uint64(d.Chain.ID()))
	return crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte(name)), id, common.LeftPadBytes(governor.Address[:], 32))
}

// end lets the votes of all proposals so far end.
func (d *compoundDAO) end() { d.MineEmpty(governancetest.CompoundPeriod + 2) }

// step queues, executes or cancels.
func (d *compoundDAO) step(m *compoundMotion, who *devchain.Sender, method string, status governance.Status) {
	d.t.Helper()
	d.Mine(d.call(m.governor, who, method, m.id))
	m.status = status
}

// wait mines a block after some seconds.
func (d *compoundDAO) wait(seconds uint64) { d.MineAt(d.Chain.Head().Time + seconds) }

// check marks the present block as one at which everything is compared.
func (d *compoundDAO) check(name string) {
	d.t.Helper()
	c := checkpoint{name: name, block: d.Chain.Head().Number, want: map[string]drivenState{}}
	for _, m := range d.proposals {
		c.want[m.title] = (&drivenProposal{status: m.status, votes: m.votes}).state(d.t)
	}
	d.checkpoints = append(d.checkpoints, c)
}

// underAlpha is the time of Governor Alpha.
func (d *compoundDAO) underAlpha() {
	d.t.Helper()
	done := d.propose(d.Alpha, d.ann, "Alpha executes")
	lost, small := d.propose(d.Alpha, d.ben, "Alpha ties"), d.propose(d.Alpha, d.cat, "Alpha lacks a quorum")
	d.Mine(d.vote(done, d.ann, governance.For, 45_000_000, plainly), d.vote(done, d.dan, governance.Against, 900_000, signed))
	d.Mine(
		d.vote(lost, d.ben, governance.For, 30_000_000, plainly), d.vote(lost, d.cat, governance.Against, 30_000_000, plainly),
		d.vote(small, d.eve, governance.For, 900_000, signed))
	for _, m := range d.proposals {
		m.status = governance.StatusActive
	}
	d.check("alpha votes")
	d.end()
	done.status, small.status = governance.StatusSucceeded, governance.StatusNoQuorum
	lost.status = governance.StatusNoQuorum // of 30 million for, 40 are needed
	d.check("alpha voted")
	d.step(done, d.gus.Sender, "queue", governance.StatusQueued)
	d.wait(governancetest.CompoundDelay)
	d.step(done, d.gus.Sender, "execute", governance.StatusExecuted)
	// Anybody cancels what a proposer without enough votes proposed, and again.
	d.Mine(d.call(d.Token, d.cat.Sender, "delegate", common.Address{}))
	d.step(small, d.gus.Sender, "cancel", governance.StatusCanceled)
	d.step(small, d.fay.Sender, "cancel", governance.StatusCanceled)
	d.Mine(d.call(d.Token, d.cat.Sender, "delegate", d.cat.Address()))
	d.check("alpha")
}

// underBravo is the time after.
func (d *compoundDAO) underBravo() {
	d.t.Helper()
	done := d.propose(d.Bravo, d.ann, "Executed with just the quorum")
	tied, refused := d.propose(d.Bravo, d.ben, "Tied"), d.propose(d.Bravo, d.cat, "Cancelled before its vote")
	late, left := d.propose(d.Bravo, d.dan, "Queued and forgotten"), d.propose(d.Bravo, d.eve, "Passed and left")
	d.step(refused, d.cat.Sender, "cancel", governance.StatusCanceled)
	stopped, small := d.propose(d.Bravo, d.fay, "Cancelled in the queue"), d.propose(d.Bravo, d.gus, "Without a quorum")
	d.MineEmpty(1)
	for _, m := range []*compoundMotion{done, tied, late, left, stopped, small} {
		m.status = governance.StatusActive
	}
	d.Mine(
		d.vote(done, d.dan, governance.For, 900_000, withReason), d.vote(done, d.ann, governance.Abstain, 45_000_000, plainly),
		d.vote(tied, d.ben, governance.For, 30_000_000, plainly), d.vote(tied, d.cat, governance.Against, 30_000_000, withReason),
		d.vote(late, d.ann, governance.For, 45_000_000, plainly), d.vote(left, d.ann, governance.For, 45_000_000, signed),
		d.vote(small, d.gus, governance.For, 200_000, plainly), d.vote(small, d.ann, governance.Abstain, 45_000_000, plainly))
	d.Mine(d.vote(stopped, d.cat, governance.For, 30_000_000, withReason), d.call(d.Token, d.ann.Sender, "transfer", d.gus.Address(), big.NewInt(5)))
	d.check("bravo votes")
	d.end()
	for _, m := range []*compoundMotion{done, late, left, stopped} {
		m.status = governance.StatusSucceeded
	}
	tied.status, small.status = governance.StatusDefeated, governance.StatusNoQuorum
	d.check("bravo voted")
	for _, m := range []*compoundMotion{done, late, stopped} {
		d.step(m, d.gus.Sender, "queue", governance.StatusQueued)
	}
	d.check("bravo queued")
	d.step(stopped, d.Owner, "cancel", governance.StatusCanceled)
	d.wait(governancetest.CompoundDelay)
	d.step(done, d.fay.Sender, "execute", governance.StatusExecuted)
	d.check("bravo executed")
	d.wait(governancetest.CompoundGrace)
	late.status = governance.StatusExpired
	d.check("bravo expired")
	d.changeTheQuorum(done)
}

// changeTheQuorum raises and lowers what old proposals are judged by: with an
// event, and without one.
func (d *compoundDAO) changeTheQuorum(old *compoundMotion) {
	d.t.Helper()
	owner := func(method string, args ...any) *types.Transaction { return d.call(d.Bravo, d.Owner, method, args...) }
	d.Mine(owner("_setImplementation", d.Raised))
	old.status = governance.StatusNoQuorum
	d.check("quorum raised by an upgrade")
	d.Mine(owner("_setProposalMaxOperations", governancetest.Whole(governancetest.BravoQuorum)), owner("_setImplementation", d.Loose))
	old.status = governance.StatusExecuted
	d.check("quorum back")
	d.Mine(owner("_setProposalMaxOperations", governancetest.Whole(governancetest.BravoQuorum*2)))
	d.MineEmpty(2)
	old.status = governance.StatusNoQuorum
	d.check("quorum raised without a word")
	d.Mine(owner("_setProposalMaxOperations", governancetest.Whole(governancetest.BravoQuorum)), owner("_setVotingDelay", big.NewInt(3)))
	d.propose(d.Bravo, d.ann, "Waiting at the end")
	old.status = governance.StatusExecuted
	d.check("end")
}

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
	answer := f.verify(exitOK)
	kinds := map[string]bool{}
	for _, kind := range answer.Checks {
		kinds[kind.Kind] = kind.Checked > 0
		if kind.Mismatches+kind.Unknown+kind.Refused != 0 {
			t.Errorf("%s: %s: %d mismatches, %d unknown, %d refused of %d\n%+v", c.name, kind.Kind, kind.Mismatches, kind.Unknown, kind.Refused, kind.Checked, answer.Differ)
		}
	}
	for _, kind := range append(verifiedKinds, "proposal eta", "proposal proposer") {
		if !kinds[kind] {
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
	d.Initiate()
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
