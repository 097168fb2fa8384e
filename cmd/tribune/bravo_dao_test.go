package main

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

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
	// Bravo inherits Alpha's timelock, as Compound's and Uniswap's did.
	d.BravoTimelock = d.AlphaTimelock
	d.Bravo = d.DeployBravo(d.BravoTimelock)
	return d
}

func (d *compoundDAO) call(c governancetest.Contract, who *devchain.Sender, method string, args ...any) *types.Transaction {
	d.t.Helper()
	return c.Call(d.t, who, method, args...)
}

// handsOver is the proposal by which Alpha makes Bravo its successor.
const handsOver = "Alpha hands over"

// propose makes a proposal of two calls, one of them without its selector.
func (d *compoundDAO) propose(governor governancetest.Contract, who person, title string) *compoundMotion {
	d.t.Helper()
	if d.numbers[governor.Address]++; governor.Address == d.Bravo.Address {
		d.numbers[governor.Address] = max(d.numbers[governor.Address], d.numbers[d.Alpha.Address]+1)
	}
	m := &compoundMotion{title: title, governor: governor, id: big.NewInt(d.numbers[governor.Address]), status: governance.StatusPending}
	spender := common.BytesToAddress(crypto.Keccak256([]byte(title)))
	approve := d.Token.Pack(d.t, "approve", spender, big.NewInt(1))
	second, call := d.Token.Address, d.Token.Pack(d.t, "balanceOf", spender)
	if title == handsOver {
		second, call = d.AlphaTimelock.Address, d.AlphaTimelock.Pack(d.t, "setPendingAdmin", d.Bravo.Address)
	}
	d.Mine(d.call(governor, who.Sender, "propose",
		[]common.Address{d.Token.Address, second}, []*big.Int{new(big.Int), new(big.Int)},
		[]string{"approve(address,uint256)", ""}, [][]byte{approve[4:], call},
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

// underAlpha is the time of Governor Alpha, until Bravo is initiated.
func (d *compoundDAO) underAlpha() {
	d.t.Helper()
	done := d.propose(d.Alpha, d.ann, handsOver)
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
	d.Mine(d.call(d.Bravo, d.Owner, "_initiate", d.Alpha.Address))
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
