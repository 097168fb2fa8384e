package governance_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/fractionalgovernor"
	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/superquorumgovernor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/votestokentimestamp"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// These are rules that indexers get wrong, each on contracts that say what is
// right: a life compares tally and status with its governor's at every block.

// statusNow is the proposal's status at the newest block.
func (l *life) statusNow() governance.Status {
	return l.proposal.StatusAt(l.w.Chain.Head(), l.found.Governor)
}

// fractional is a governor whose owner has all 1,000 votes and can split them;
// the quorum is 40, and the owner is its guardian.
func fractional(t *testing.T) (*governancetest.World, common.Address) {
	t.Helper()
	w := governancetest.NewWorld(t)
	constructor := fractionalgovernor.NewFractionalGovernor().PackConstructor(oldToken(w), big.NewInt(1), 5, big.NewInt(4), w.Owner.Address())
	dao := w.Deploy(fractionalgovernor.FractionalGovernorMetaData.Bin, constructor)
	return w, dao
}

// split votes with parts of the owner's power.
func (l *life) split(against, pro, abstain byte) {
	l.t.Helper()
	parts := make([]byte, 48)
	parts[15], parts[31], parts[47] = against, pro, abstain
	l.send(l.w.Owner, gov.PackCastVoteWithReasonAndParams(l.proposal.ID.Big(), governance.Fractional, "", parts))
}

// end mines up to the block in which the vote is over.
func (l *life) end() { l.t.Helper(); l.skip(int(l.proposal.Deadline + 1 - l.w.Chain.Head().Number)) }

func TestTrap01BoundariesAreInclusiveOnTheLateSide(t *testing.T) {
	w, dao := fractional(t)
	l := begin(t, w, dao, nothing())
	l.skip(int(l.proposal.Snapshot - w.Chain.Head().Number))
	if got := l.statusNow(); got != governance.StatusPending {
		t.Errorf("at the snapshot: %s", got)
	}
	l.skip(1)
	if got := l.statusNow(); got != governance.StatusActive {
		t.Errorf("after the snapshot: %s", got)
	}
	l.skip(int(l.proposal.Deadline - w.Chain.Head().Number))
	if got := l.statusNow(); got != governance.StatusActive {
		t.Errorf("at the deadline: %s", got)
	}
	l.skip(1)
	if got := l.statusNow(); got != governance.StatusNoQuorum {
		t.Errorf("after the deadline: %s", got)
	}
}

func TestTrap03TiesLose(t *testing.T) {
	for _, test := range []struct {
		against, pro byte
		want         governance.Status
	}{{100, 100, governance.StatusDefeated}, {99, 100, governance.StatusSucceeded}, {100, 99, governance.StatusDefeated}} {
		w, dao := fractional(t)
		l := begin(t, w, dao, nothing())
		l.skip(2)
		l.split(test.against, test.pro, 100)
		l.end()
		if got := l.statusNow(); got != test.want {
			t.Errorf("%d against, %d for: %s, want %s", test.against, test.pro, got, test.want)
		}
	}
}

func TestTrap04WhatCountsToQuorumDiffersAndIsDeclared(t *testing.T) {
	for _, test := range []struct {
		against, pro, abstain byte
		want                  governance.Status
	}{
		{0, 1, 39, governance.StatusSucceeded}, // for and abstain reach 40 exactly
		{0, 1, 38, governance.StatusNoQuorum},
		{38, 39, 0, governance.StatusNoQuorum}, // votes against do not count
	} {
		w, dao := fractional(t)
		l := begin(t, w, dao, nothing())
		l.skip(2)
		l.split(test.against, test.pro, test.abstain)
		l.end()
		if got := l.statusNow(); got != test.want {
			t.Errorf("%d against, %d for, %d abstain: %s, want %s", test.against, test.pro, test.abstain, got, test.want)
		}
	}
	tally := governance.Tally{Against: chain.NewAmount(100), For: chain.NewAmount(20), Abstain: chain.NewAmount(3)}
	for mode, want := range map[string]uint64{
		"support=bravo&quorum=for": 20, "support=bravo&quorum=for,abstain": 23, "support=bravo&quorum=against,for,abstain": 123,
	} {
		counting, err := governance.ParseCountingMode(mode)
		if err != nil {
			t.Fatal(err)
		}
		if got := counting.QuorumVotes(tally); got != chain.NewAmount(want) {
			t.Errorf("%s: %s count, want %d", mode, got, want)
		}
	}
}

// The governor refuses to tell the quorum of a snapshot that has not passed, and
// tells the same ever after. A majority without a known quorum is no result.
func TestTrap05QuorumBelongsToTheSnapshot(t *testing.T) {
	w, dao := fractional(t)
	l := begin(t, w, dao, nothing())
	quorum := func() (chain.Amount, bool) {
		calls := governance.TermsCalls(governance.TermsRequest{Governor: dao, Family: l.found.Governor.Family, ID: l.proposal.ID, Snapshot: l.proposal.Snapshot})
		v := chain.View{Caller: w.Node, Contract: dao, At: w.Chain.Head()}
		answer, ok, err := chain.Ask(t.Context(), v, calls[0].Data, func(b []byte) ([]byte, error) { return b, nil })
		if err != nil {
			t.Fatal(err)
		}
		var terms governance.Terms
		if !ok {
			return chain.Amount{}, false
		}
		if err := calls[0].Fold(&terms, answer); err != nil {
			t.Fatal(err)
		}
		return *terms.Quorum, true
	}
	if l.statusNow() != governance.StatusPending {
		t.Fatalf("%s", l.statusNow())
	}
	if got, ok := quorum(); ok {
		t.Errorf("before the snapshot has passed the quorum is %s", got)
	}
	l.skip(3)
	first, ok := quorum()
	if !ok || first != chain.NewAmount(40) {
		t.Errorf("the quorum is %s", first)
	}
	l.skip(10)
	if again, ok := quorum(); !ok || again != first {
		t.Errorf("later the quorum is %s, %v", again, ok)
	}
	withoutQuorum := l.proposal
	withoutQuorum.Quorum = nil
	withoutQuorum.Tally.For = chain.NewAmount(100)
	if got := withoutQuorum.StatusAt(w.Chain.Head(), l.found.Governor); got != governance.StatusUnknown {
		t.Errorf("with a majority and no quorum: %s", got)
	}
}

// Timepoints are seconds where the token says so, blocks where it says nothing,
// and the eta is seconds always.
func TestTrap06ClockUnits(t *testing.T) {
	w := governancetest.NewWorld(t)
	token := w.Deploy(votestokentimestamp.VotesTokenTimestampMetaData.Bin, votestokentimestamp.NewVotesTokenTimestamp().PackConstructor(
		"S", "S", nobody, []common.Address{w.Owner.Address()}, []*big.Int{big.NewInt(1000)}))
	lock := w.Deploy(timelock.TimelockControllerMetaData.Bin, timelock.NewTimelockController().PackConstructor(
		big.NewInt(600), []common.Address{}, []common.Address{nobody}, w.Owner.Address()))
	dao := w.Deploy(governor.DAOGovernorMetaData.Bin, governor.NewDAOGovernor().PackConstructor(governor.DAOGovernorParams{
		Name: "Seconds", Token: token, Timelock: lock, VotingDelay: big.NewInt(10), VotingPeriod: 300,
		ProposalThreshold: new(big.Int), QuorumPercent: big.NewInt(4), LateQuorumExtension: big.NewInt(5),
	}))
	w.Mine(w.Owner.Call(token, gas, voting.PackDelegate(w.Owner.Address())),
		w.Owner.Call(lock, gas, locking.PackGrantRole(crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), dao)))
	l := begin(t, w, dao, nothing())
	if l.found.Governor.Clock != chain.TimeClock || l.proposal.Snapshot != l.proposal.Created.Time+10 || l.proposal.Deadline != l.proposal.Snapshot+300 {
		t.Errorf("clock %s, created at %d, votes %d to %d", l.found.Governor.Clock, l.proposal.Created.Time, l.proposal.Snapshot, l.proposal.Deadline)
	}
	for w.Chain.Head().Time <= l.proposal.Snapshot {
		l.skip(1)
	}
	l.send(w.Owner, gov.PackCastVote(l.proposal.ID.Big(), governance.For))
	for w.Chain.Head().Time <= l.proposal.Deadline {
		l.skip(1)
	}
	targets, values, payloads := l.calls()
	l.send(w.Owner, gov.PackQueue(targets, values, payloads, l.proposal.DescriptionHash))
	if l.proposal.ETA != w.Chain.Head().Time+600 || l.statusNow() != governance.StatusQueued {
		t.Errorf("eta %d, queued at %d, %s", l.proposal.ETA, w.Chain.Head().Time, l.statusNow())
	}
	w, dao = openZeppelin4(t) // its token has no clock()
	l = queued(t, w, dao)
	if l.found.Governor.Clock != chain.BlockClock || l.proposal.Snapshot > w.Chain.Head().Number || l.proposal.ETA < l.proposal.Created.Time {
		t.Errorf("clock %s, snapshot %d, eta %d", l.found.Governor.Clock, l.proposal.Snapshot, l.proposal.ETA)
	}
}

// A guardian may cancel what has passed, and again what is cancelled: status is
// not monotonic, and what happened twice counts once.
func TestTrap17DuplicateLifecycleEvents(t *testing.T) {
	w, dao := fractional(t)
	l := begin(t, w, dao, nothing())
	l.skip(2)
	l.split(0, 50, 0)
	l.end()
	if got := l.statusNow(); got != governance.StatusSucceeded {
		t.Fatalf("%s", got)
	}
	targets, values, payloads := l.calls()
	l.send(w.Owner, gov.PackCancel(targets, values, payloads, l.proposal.DescriptionHash))
	if got := l.statusNow(); got != governance.StatusCanceled {
		t.Errorf("%s", got)
	}
	first := *l.proposal.Canceled
	for _, kind := range []governance.LifecycleKind{governance.Canceled, governance.Queued, governance.Executed, governance.Vetoed} {
		p := l.proposal
		p.Queued, p.Executed, p.Vetoed = nil, nil, nil
		event := governance.Lifecycle{ID: p.ID, Kind: kind, Value: 7}
		if !p.Apply(chain.Position{Block: 900}, event) || !p.Apply(chain.Position{Block: 901}, event) {
			t.Errorf("%s twice does not fit", kind)
		}
		for _, mark := range []*chain.Mark{p.Queued, p.Executed, p.Vetoed} {
			if mark != nil && mark.Block != 900 {
				t.Errorf("%s: the later event stands, of block %d", kind, mark.Block)
			}
		}
		if *p.Canceled != first {
			t.Errorf("%s: cancelled at %+v, at first at %+v", kind, *p.Canceled, first)
		}
	}
}

// What was held at the snapshot counts, whoever has it by now, and the event says
// how much that was.
func TestTrap23PowerThatCountsIsAtTheSnapshot(t *testing.T) {
	w, dao := fractional(t)
	l := begin(t, w, dao, nothing())
	l.skip(2)
	moved := append(common.LeftPadBytes(bob[:], 32), common.LeftPadBytes([]byte{200}, 32)...)
	w.Mine(w.Owner.Call(l.found.Governor.Token, gas, append(common.FromHex("0xa9059cbb"), moved...)))
	l.follow()
	v := chain.View{Caller: w.Node, Contract: l.found.Governor.Token, At: w.Chain.Head()}
	if now := ask(t, v, voting.PackGetVotes(w.Owner.Address()), voting.UnpackGetVotes); now.Int64() != 800 {
		t.Fatalf("power now %s", now)
	}
	l.send(w.Owner, gov.PackCastVote(l.proposal.ID.Big(), governance.For))
	if got := l.tally().For; got != chain.NewAmount(1000) {
		t.Errorf("the vote weighs %s, at the snapshot the power was 1000", got)
	}
}

// Governor Bravo puts the selector before calldata whose signature is given;
// with an empty signature the calldata is whole.
func TestTrap19BravoCalldataMayOmitTheSelector(t *testing.T) {
	arguments := common.LeftPadBytes([]byte{7}, 64)
	whole := append(common.FromHex("0xa9059cbb"), arguments...) // the selector of transfer
	with := governance.Action{Signature: "transfer(address,uint256)", Calldata: arguments}
	without := governance.Action{Calldata: whole}
	for _, action := range []governance.Action{with, without} {
		if got := action.Payload(); common.Bytes2Hex(got) != common.Bytes2Hex(whole) {
			t.Errorf("%q: payload %x, want %x", action.Signature, got, whole)
		}
	}
	if common.Bytes2Hex(with.Calldata) != common.Bytes2Hex(arguments) {
		t.Errorf("the payload was written into the calldata: %x", with.Calldata)
	}
}

// OpenZeppelin asks first whether a proposal was executed, Governor Bravo last: a
// quorum that is raised later defeats what Bravo executed long ago. A cancelled
// proposal is cancelled in both, whatever its votes.
func TestTrap02OrderOfTests(t *testing.T) {
	raised, mark := chain.NewAmount(1_000), &chain.Mark{Block: 9}
	at := chain.BlockRef{Number: 100}
	for family, want := range map[string][2]governance.Status{
		governance.FamilyOpenZeppelin:  {governance.StatusExecuted, governance.StatusExecuted},
		governance.FamilyGovernorBravo: {governance.StatusNoQuorum, governance.StatusCanceled},
	} {
		g := governance.Governor{Family: family, Clock: chain.BlockClock, Counting: governance.Counting{For: true}}
		p := governance.Proposal{Snapshot: 1, Deadline: 5, Queued: mark, ETA: 7, Executed: mark, Tally: governance.Tally{For: chain.NewAmount(10)}}
		p.Quorum = &raised
		if got := p.StatusAt(at, g); got != want[0] {
			t.Errorf("%s: executed below today's quorum is %s, want %s", family, got, want[0])
		}
		p.Canceled = mark
		if got := p.StatusAt(at, g); got != want[1] {
			t.Errorf("%s: executed and cancelled is %s, want %s", family, got, want[1])
		}
	}
}

// A quorum that is reached late moves the deadline, once.
func TestTrap11LateQuorum(t *testing.T) {
	w, dao := openZeppelin4(t)
	l := begin(t, w, dao, nothing())
	l.skip(5)
	l.send(w.Owner, gov.PackCastVote(l.proposal.ID.Big(), governance.For))
	extended := l.proposal.Deadline
	if extended <= l.proposal.OriginalDeadline {
		t.Fatalf("the deadline is %d, at first %d", extended, l.proposal.OriginalDeadline)
	}
	l.skip(int(l.proposal.OriginalDeadline + 1 - w.Chain.Head().Number))
	if got := l.statusNow(); got != governance.StatusActive {
		t.Errorf("after the first deadline: %s", got)
	}
	l.end()
	if got := l.statusNow(); got != governance.StatusSucceeded || l.proposal.Deadline != extended {
		t.Errorf("after the second deadline: %s, which is %d, was %d", got, l.proposal.Deadline, extended)
	}
	earlier := governance.Lifecycle{ID: l.proposal.ID, Kind: governance.Extended, Value: 1}
	if !l.proposal.Apply(chain.Position{}, earlier) || l.proposal.Deadline != extended {
		t.Errorf("an earlier deadline is taken: %d", l.proposal.Deadline)
	}
}

// 2 is an abstention, not a vote for; what no rule knows is for no side.
func TestTrap13NeverCoerceSupportToABoolean(t *testing.T) {
	var tally governance.Tally
	for support, known := range map[uint8]bool{0: true, 1: true, 2: true, 3: false, 254: false} {
		vote := governance.VoteCast{Support: support, Weight: chain.NewAmount(uint64(support) + 1)}
		if tally.Add(vote) != known {
			t.Errorf("support %d: known is not %v", support, known)
		}
	}
	if tally.Against != chain.NewAmount(1) || tally.For != chain.NewAmount(2) || tally.Abstain != chain.NewAmount(3) || tally.Votes != 5 {
		t.Errorf("%+v", tally)
	}
}

// For votes that reach the super quorum end a vote at once; below it, it stays
// open.
func TestTrap16SuperQuorum(t *testing.T) {
	w := governancetest.NewWorld(t)
	constructor := superquorumgovernor.NewSuperQuorumGovernor().PackConstructor(oldToken(w), big.NewInt(1), 50, big.NewInt(4), big.NewInt(60))
	l := begin(t, w, w.Deploy(superquorumgovernor.SuperQuorumGovernorMetaData.Bin, constructor), nothing())
	reached := chain.NewAmount(600)
	l.proposal.SuperQuorum = &reached
	l.skip(2)
	if got := l.statusNow(); got != governance.StatusActive {
		t.Errorf("before the vote: %s", got)
	}
	l.send(w.Owner, gov.PackCastVote(l.proposal.ID.Big(), governance.For))
	if got := l.statusNow(); got != governance.StatusSucceeded || w.Chain.Head().Number >= l.proposal.Deadline {
		t.Errorf("with 1000 of 600 votes, before the deadline: %s", got)
	}
	l.proposal.Tally.For = chain.NewAmount(599)
	if got := l.statusNow(); got != governance.StatusActive {
		t.Errorf("with 599 of 600 votes: %s", got)
	}
}
