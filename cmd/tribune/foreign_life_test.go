package main

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// Paths of compiled contracts below contracts/testdata/node_modules.
const (
	unlockFolder    = "@unlock-protocol/contracts/dist/abis/"
	thresholdFolder = "@threshold-network/solidity-contracts/"
)

// foreignSupply is how many tenths exist, so that a quorum is 30 of them.
const foreignSupply = 2_000

// deployUnlock is Unlock's present DAO: OpenZeppelin 5 behind proxies, a clock
// of seconds, a quorum of 3 in 1000 at the snapshot.
func deployUnlock(t testing.TB) *foreignDAO {
	t.Helper()
	tokenCode := governancetest.Foreign(t, unlockFolder+"UP/UPToken.json")
	lockCode := governancetest.Foreign(t, unlockFolder+"UP/UPTimelock.json")
	governorCode := governancetest.Foreign(t, unlockFolder+"UP/UPGovernor.json")
	d := newForeignDAO(t)
	d.clock, d.keepsQuorum, d.tenth = chain.TimeClock, true, ether(1, 23)
	token, _ := d.w.DeployForeignProxy(tokenCode, d.w.Owner.Address())
	lock, _ := d.w.DeployForeignProxy(lockCode, big.NewInt(60), []common.Address{}, []common.Address{{}}, d.w.Owner.Address())
	governor, _ := d.w.DeployForeignProxy(governorCode, token, lock)
	d.token, d.timelock, d.governor = compiled{token, tokenCode.ABI}, compiled{lock, lockCode.ABI}, compiled{governor, governorCode.ABI}
	d.raise = d.governor.pack(t, "updateQuorumNumerator", big.NewInt(5))
	d.grant("PROPOSER_ROLE", governor)
	d.grant("CANCELLER_ROLE", d.w.Owner.Address())
	d.w.Mine(d.call(d.w.Owner, d.token, "mint", d.w.Owner.Address()))
	return d
}

// deployOldUnlock is Unlock's DAO before that: OpenZeppelin 4 with settings and
// events of its own, a clock of blocks, a quorum that is one number for all
// times.
func deployOldUnlock(t testing.TB) *foreignDAO {
	t.Helper()
	tokenCode := governancetest.Foreign(t, unlockFolder+"UnlockDiscountToken/UnlockDiscountTokenV3.json")
	lockCode := governancetest.Foreign(t, unlockFolder+"Governor/UnlockProtocolTimelock.json")
	governorCode := governancetest.Foreign(t, unlockFolder+"Governor/UnlockProtocolGovernor.json")
	d := newForeignDAO(t)
	d.clock = chain.BlockClock
	// The token has two functions initialize; go-ethereum numbers the second.
	tokenCode.ABI.Methods["initialize"] = tokenCode.ABI.Methods["initialize0"]
	if len(tokenCode.ABI.Methods["initialize"].Inputs) != 1 {
		t.Fatal("initialize(address) has another place in the ABI")
	}
	token, _ := d.w.DeployForeignProxy(tokenCode, d.w.Owner.Address())
	lock, _ := d.w.DeployForeignProxy(lockCode, big.NewInt(60), []common.Address{}, []common.Address{{}})
	governor, _ := d.w.DeployForeignProxy(governorCode, token, big.NewInt(2), big.NewInt(foreignPeriod), d.amount(30), lock)
	d.token, d.timelock, d.governor = compiled{token, tokenCode.ABI}, compiled{lock, lockCode.ABI}, compiled{governor, governorCode.ABI}
	d.raise = d.governor.pack(t, "setQuorum", d.amount(50))
	d.grant("PROPOSER_ROLE", governor)
	d.grant("CANCELLER_ROLE", d.w.Owner.Address())
	d.w.Mine(d.call(d.w.Owner, d.token, "mint", d.w.Owner.Address(), d.amount(foreignSupply)))
	return d
}

// foreignPeriod is the voting period of the DAOs that count blocks.
const foreignPeriod = 30

// deployThreshold is Threshold's: OpenZeppelin 4.5, a token with checkpoints of
// its own, votes from a second contract, a veto, late quorums that extend the
// vote, and a quorum of 1.5 % of both supplies, by the share of the day.
func deployThreshold(t testing.TB) *foreignDAO {
	t.Helper()
	tokenCode := governancetest.Foreign(t, thresholdFolder+"artifacts/T.json")
	lockCode := governancetest.Foreign(t, thresholdFolder+"artifacts/TokenholderTimelock.json")
	governorCode := governancetest.Foreign(t, thresholdFolder+"artifacts/TokenholderGovernor.json")
	d := newForeignDAO(t)
	d.clock, d.annExtra = chain.BlockClock, 100
	owner := d.w.Owner.Address()
	d.token = compiled{d.w.DeployForeign(tokenCode), tokenCode.ABI}
	staking := compiled{d.w.DeployForeign(tokenCode), tokenCode.ABI} // answers the same questions
	d.timelock = compiled{d.w.DeployForeign(lockCode, big.NewInt(60), []common.Address{}, []common.Address{{}}), lockCode.ABI}
	// The owner stands in for the timelock until the delays are shorter.
	d.governor = compiled{d.w.DeployForeign(governorCode, d.token.address, staking.address, owner, owner), governorCode.ABI}
	d.raise = d.governor.pack(t, "updateQuorumNumerator", big.NewInt(250))
	d.w.Mine(
		d.call(d.w.Owner, d.governor, "setVotingDelay", big.NewInt(2)),
		d.call(d.w.Owner, d.governor, "setVotingPeriod", big.NewInt(foreignPeriod)),
		d.call(d.w.Owner, d.governor, "setLateQuorumVoteExtension", uint64(6)),
	)
	d.w.Mine(d.call(d.w.Owner, d.governor, "updateTimelock", d.timelock.address))
	d.grant("PROPOSER_ROLE", d.governor.address)
	d.grant("PROPOSER_ROLE", owner) // it may cancel, too
	d.w.Mine(
		d.call(d.w.Owner, d.token, "mint", owner, d.amount(foreignSupply-d.annExtra+77)),
		d.call(d.w.Owner, d.token, "burn", d.amount(77)),
		d.call(d.w.Owner, staking, "mint", d.ann.Address(), d.amount(d.annExtra)),
		d.call(d.ann.Sender, staking, "delegate", d.ann.Address()),
	)
	return d
}

// Titles of the proposals, after what becomes of them.
const (
	raisesQuorum     = "Executed, and raises the quorum"
	executedPast     = "Executed on the timelock"
	canceledPending  = "Cancelled before its vote"
	canceledQueued   = "Cancelled in the timelock"
	vetoedActive     = "Vetoed during its vote"
	vetoedQueued     = "Vetoed after queueing"
	outvoted         = "Outvoted"
	tied             = "Tied"
	withoutQuorum    = "Without a quorum"
	ignored          = "Ignored"
	leftSucceeded    = "Passed and left"
	leftQueued       = "Queued and left"
	passedNarrowly   = "Passed with less than the quorum to come"
	openAtTheEnd     = "Open at the end"
	waitingAtTheEnd  = "Waiting at the end"
	againstOldQuorum = "Below the raised quorum"
)

// live drives the whole story.
func (d *foreignDAO) live() {
	d.t.Helper()
	d.settle()
	d.check("tokens")
	titles := []string{raisesQuorum, executedPast, canceledPending, canceledQueued, outvoted, tied, withoutQuorum, ignored, leftSucceeded, leftQueued, passedNarrowly}
	if d.governor.has("VETO_POWER") {
		titles = append(titles, vetoedActive, vetoedQueued)
	}
	ps := d.propose(titles...)
	d.check("pending")
	d.cancelPending(ps[canceledPending])
	d.openVotes(ps)
	d.castVotes(ps)
	d.moveAfterSnapshot()
	d.check("voting")
	d.endVotes(ps)
	d.check("ended")
	d.queue(ps)
	d.check("queued")
	d.execute(ps)
	d.check("executed")
	d.secondRound()
	d.check("end")
}

// settle spreads tokens and delegates them in every way there is. From here on
// ann has 390 tenths of power, ben 55, cat 500, dan 15, gus and hal 40 each.
func (d *foreignDAO) settle() {
	d.t.Helper()
	tokens := func(from person, method string, args ...any) *types.Transaction {
		return d.call(from.Sender, d.token, method, args...)
	}
	delegate := func(from person, to common.Address) *types.Transaction { return tokens(from, "delegate", to) }
	var txs []*types.Transaction
	for _, share := range []struct {
		to     person
		tenths int64
	}{{d.ann, 400}, {d.ben, 300}, {d.cat, 200}, {d.dan, 10}, {d.eve, 50}, {d.gus, 40}, {d.hal, 40}} {
		txs = append(txs, d.call(d.w.Owner, d.token, "transfer", share.to.Address(), d.amount(share.tenths)))
	}
	d.w.Mine(txs...)
	d.w.Mine(delegate(d.ann, d.ann.Address()), delegate(d.ben, d.ann.Address()), delegate(d.dan, d.dan.Address()), delegate(d.gus, d.gus.Address()), delegate(d.hal, d.hal.Address()))
	d.w.Mine(delegate(d.cat, d.cat.Address()), delegate(d.ben, d.cat.Address()), delegate(d.fay, d.dan.Address()), delegate(d.ann, d.ann.Address()))
	d.w.Mine(d.delegateBySig(d.eve, d.ben.Address()))
	d.w.Mine(
		tokens(d.ann, "transfer", d.fay.Address(), d.amount(10)),
		tokens(d.ann, "transfer", d.ann.Address(), d.amount(30)),
		tokens(d.dan, "approve", d.eve.Address(), d.amount(5)),
		tokens(d.eve, "transferFrom", d.dan.Address(), d.eve.Address(), d.amount(5)),
	)
}

func (d *foreignDAO) cancelPending(p *drivenProposal) {
	d.t.Helper()
	by := d.ann.Sender
	if d.governor.has("VETO_POWER") {
		by = d.w.Owner
	}
	d.w.Mine(d.step(by, "cancel", p))
	p.status = governance.StatusCanceled
}

func (d *foreignDAO) openVotes(ps map[string]*drivenProposal) {
	d.t.Helper()
	for _, p := range ps {
		if p.status == governance.StatusPending {
			p.status = governance.StatusActive
		}
	}
	d.pass(d.timepoint("proposalSnapshot", ps[raisesQuorum]))
}

func (d *foreignDAO) timepoint(method string, p *drivenProposal) uint64 {
	d.t.Helper()
	n, _ := d.ask(d.governor, method, p.id).(*big.Int)
	return n.Uint64()
}

func (d *foreignDAO) castVotes(ps map[string]*drivenProposal) {
	d.t.Helper()
	d.w.Mine(
		d.vote(ps[raisesQuorum], d.ann, governance.For, 390, withReason),
		d.vote(ps[raisesQuorum], d.dan, governance.Abstain, 15, plainly),
		d.vote(ps[raisesQuorum], d.ben, governance.Against, 55, signed),
		d.vote(ps[raisesQuorum], d.fay, governance.Against, 0, withReason), // without any power
		d.vote(ps[executedPast], d.cat, governance.For, 500, withParams),
		d.vote(ps[executedPast], d.hal, governance.Abstain, 40, withReason),
	)
	d.w.Mine(d.vote(ps[executedPast], d.ben, governance.Abstain, 55, signedFull))
	d.w.Mine(
		d.vote(ps[canceledQueued], d.cat, governance.For, 500, plainly),
		d.vote(ps[outvoted], d.ann, governance.For, 390, plainly),
		d.vote(ps[outvoted], d.cat, governance.Against, 500, withReason),
		d.vote(ps[tied], d.gus, governance.For, 40, withParams),
		d.vote(ps[tied], d.hal, governance.Against, 40, plainly),
		d.vote(ps[withoutQuorum], d.dan, governance.For, 15, withParams),
		d.vote(ps[leftSucceeded], d.cat, governance.For, 500, withReason),
		d.vote(ps[leftSucceeded], d.ann, governance.Abstain, 390, withReason),
		d.vote(ps[leftQueued], d.ann, governance.For, 390, plainly),
		d.vote(ps[passedNarrowly], d.gus, governance.For, 40, plainly),
	)
	if ps[vetoedActive] == nil {
		return
	}
	d.w.Mine(d.vote(ps[vetoedActive], d.cat, governance.For, 500, plainly), d.vote(ps[vetoedQueued], d.cat, governance.For, 500, plainly))
	d.w.Mine(d.step(d.w.Owner, "cancel", ps[vetoedActive]))
	ps[vetoedActive].status = governance.StatusCanceled
}

// moveAfterSnapshot changes powers that no vote may notice any more.
func (d *foreignDAO) moveAfterSnapshot() {
	d.t.Helper()
	d.w.Mine(
		d.call(d.cat.Sender, d.token, "delegate", common.Address{}),
		d.call(d.ann.Sender, d.token, "transfer", d.hal.Address(), d.amount(100)),
		d.call(d.fay.Sender, d.token, "transfer", d.cat.Address(), d.amount(10)), // all that it has
	)
}

func (d *foreignDAO) endVotes(ps map[string]*drivenProposal) {
	d.t.Helper()
	for _, p := range ps {
		if p.status == governance.StatusActive {
			p.status = governance.StatusSucceeded
		}
	}
	ps[outvoted].status, ps[tied].status = governance.StatusDefeated, governance.StatusDefeated
	ps[withoutQuorum].status, ps[ignored].status = governance.StatusNoQuorum, governance.StatusNoQuorum
	d.pass(d.timepoint("proposalDeadline", ps[leftQueued]))
}

// queuedOf are the proposals that go into the timelock.
func queuedOf(ps map[string]*drivenProposal) []*drivenProposal {
	var out []*drivenProposal
	for _, title := range []string{raisesQuorum, executedPast, canceledQueued, leftQueued, vetoedQueued} {
		if p := ps[title]; p != nil {
			out = append(out, p)
		}
	}
	return out
}

func (d *foreignDAO) queue(ps map[string]*drivenProposal) {
	d.t.Helper()
	var txs []*types.Transaction
	for _, p := range queuedOf(ps) {
		txs = append(txs, d.step(d.gus.Sender, "queue", p))
		p.status = governance.StatusQueued
	}
	d.w.Mine(txs...)
}

func (d *foreignDAO) execute(ps map[string]*drivenProposal) {
	d.t.Helper()
	id := d.ask(d.timelock, "hashOperationBatch", d.operation(ps[canceledQueued])...)
	d.w.Mine(d.call(d.w.Owner, d.timelock, "cancel", id))
	ps[canceledQueued].status = governance.StatusCanceled
	if p := ps[vetoedQueued]; p != nil {
		d.w.Mine(d.step(d.w.Owner, "cancel", p))
		p.status = governance.StatusCanceled
	}
	d.mineAt(d.timepoint("proposalEta", ps[raisesQuorum]) + 1)
	d.w.Mine(
		d.call(d.fay.Sender, d.timelock, "executeBatch", d.operation(ps[executedPast])...),
		d.step(d.fay.Sender, "execute", ps[raisesQuorum]),
	)
	ps[executedPast].status, ps[raisesQuorum].status = governance.StatusExecuted, governance.StatusExecuted
	if !d.keepsQuorum { // today's quorum counts for the votes of yesterday
		ps[tied].status, ps[passedNarrowly].status = governance.StatusNoQuorum, governance.StatusNoQuorum
	}
}

// secondRound is under the raised quorum and with the powers as they are now:
// ann 290, ben 55, dan 5, gus 40, hal 140.
func (d *foreignDAO) secondRound() {
	d.t.Helper()
	below := d.propose(againstOldQuorum)[againstOldQuorum]
	d.pass(d.timepoint("proposalSnapshot", below))
	d.w.Mine(d.vote(below, d.gus, governance.For, 40, withReason))
	open := d.propose(openAtTheEnd)[openAtTheEnd]
	d.pass(d.timepoint("proposalDeadline", below))
	below.status, open.status = governance.StatusNoQuorum, governance.StatusActive
	last := d.timepoint("proposalDeadline", open) - 1
	if d.clock == chain.TimeClock {
		last -= 100 // the next block must not come too late
	}
	d.until(last, d.vote(open, d.hal, governance.For, 140, signed), d.vote(open, d.dan, governance.Against, 5, plainly))
	d.propose(waitingAtTheEnd)
}
