package governance_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/fractionalgovernor"
	"github.com/tribune-gov/tribune/contracts/governor4"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/itimelock"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/contracts/overridablegovernor"
	"github.com/tribune-gov/tribune/contracts/superquorumgovernor"
	"github.com/tribune-gov/tribune/contracts/timelock4"
	"github.com/tribune-gov/tribune/contracts/votestoken4"
	"github.com/tribune-gov/tribune/contracts/votestokenextended"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

const gas = 2_000_000

var (
	gov     = igovernor.NewIGovernor()
	voting  = ivotes.NewIVotes()
	locking = itimelock.NewITimelock()
)

// life is a governor with one proposal, and what its events add up to.
type life struct {
	t        *testing.T
	w        *governancetest.World
	found    governance.Recognised
	actions  []governance.Action
	proposal governance.Proposal // the first
	timelock common.Address      // now
	read     uint64              // blocks read so far
}

// begin recognises a governor and proposes something.
func begin(t *testing.T, w *governancetest.World, address common.Address, actions ...governance.Action) *life {
	t.Helper()
	found, err := recognise(t, w, address)
	if err != nil {
		t.Fatal(err)
	}
	l := &life{t: t, w: w, found: found, actions: actions, timelock: found.Governor.Timelock}
	targets, values, payloads := l.calls()
	w.Mine(w.Owner.Call(address, gas, gov.PackPropose(targets, values, payloads, "A proposal")))
	l.follow()
	return l
}

func (l *life) calls() (targets []common.Address, values []*big.Int, payloads [][]byte) {
	for _, a := range l.actions {
		targets, values, payloads = append(targets, a.Target), append(values, a.Value.Big()), append(payloads, a.Calldata)
	}
	return targets, values, payloads
}

func (l *life) send(from *devchain.Sender, data []byte) {
	l.t.Helper()
	l.w.Mine(from.Call(l.found.Governor.Address, gas, data))
	l.follow()
}

// follow folds the events of new blocks, in order, block by block.
func (l *life) follow() {
	l.t.Helper()
	decoders, head := governance.Decoders(), l.w.Chain.Head().Number
	for l.read < head {
		l.read++
		block, _ := l.w.Chain.Block(l.read)
		for _, log := range l.w.Logs(block) {
			contracts := l.found.Contracts()
			if l.timelock != l.found.Governor.Timelock {
				contracts = append(contracts, chain.Contract{Address: l.timelock, Family: governance.FamilyTimelock})
			}
			for _, contract := range contracts {
				decode := decoders[contract.Family][log.Topics[0]]
				if contract.Address != log.Address || decode == nil {
					continue
				}
				event, err := decode(&log)
				if err != nil {
					l.t.Fatal(err)
				}
				l.apply(chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index), TxHash: log.TxHash, Address: log.Address}, event)
			}
		}
		l.compare(block)
	}
}

func (l *life) apply(at chain.Position, event chain.Event) {
	l.t.Helper()
	var operation common.Hash
	switch e := event.(type) {
	case governance.ProposalCreated:
		if l.proposal.ID == (governance.ProposalID{}) {
			l.proposal = governance.NewProposal(l.found.Governor.Account, at, e)
			l.proposal.Operation.Timelock = l.timelock
		}
		return
	case governance.ParameterChanged:
		if e.Name == governance.ParamTimelock && at.Address == l.found.Governor.Address {
			l.timelock = common.HexToAddress(e.New)
			l.proposal.Apply(at, e)
		}
		return
	case governance.VoteCast:
		if e.ID != l.proposal.ID {
			return
		}
	case governance.Lifecycle:
		if e.ID != l.proposal.ID {
			return
		}
	case governance.OperationScheduled:
		operation = e.Operation
	case governance.OperationExecuted:
		operation = e.Operation
	case governance.OperationCanceled:
		operation = e.Operation
	}
	if operation != (common.Hash{}) && l.found.TimelockFamily == governance.FamilyCompoundTimelock {
		return // it says nothing that the governor does not
	}
	if operation != (common.Hash{}) && !slices.Contains(l.proposal.Operation.Candidates, operation) {
		return // another proposal's
	}
	if !l.proposal.Apply(at, event) {
		l.t.Errorf("%+v does not fit the proposal", event)
	}
}

// compare holds the proposal against the contract's own tally and state.
func (l *life) compare(at chain.BlockRef) {
	l.t.Helper()
	if l.proposal.ID == (governance.ProposalID{}) {
		return
	}
	v := chain.View{Caller: l.w.Node, Contract: l.found.Governor.Address, At: at}
	id := l.proposal.ID.Big()
	votes := ask(l.t, v, gov.PackProposalVotes(id), gov.UnpackProposalVotes)
	got := fmt.Sprint(l.proposal.Tally.Against, l.proposal.Tally.For, l.proposal.Tally.Abstain)
	if want := fmt.Sprint(votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes); got != want {
		l.t.Errorf("block %d: tally %s, contract %s", at.Number, got, want)
	}
	clock := l.found.Governor.Clock.Of(at.Number, at.Time)
	if l.proposal.Quorum == nil && l.proposal.Snapshot < clock {
		quorum, err := chain.AmountFromBig(ask(l.t, v, gov.PackQuorum(new(big.Int).SetUint64(l.proposal.Snapshot)), gov.UnpackQuorum))
		if err != nil {
			l.t.Fatal(err)
		}
		l.proposal.Quorum = &quorum
		if super, ok, _ := chain.Ask(l.t.Context(), v, gov.PackSuperQuorum(new(big.Int).SetUint64(l.proposal.Snapshot)), gov.UnpackSuperQuorum); ok {
			amount, err := chain.AmountFromBig(super)
			if err != nil {
				l.t.Fatal(err)
			}
			l.proposal.SuperQuorum = &amount
		}
	}
	status := l.proposal.StatusAt(at, l.found.Governor)
	state := ask(l.t, v, gov.PackState(id), gov.UnpackState)
	if got, known := stateOf(l.found.Governor.Family, status); !known || got != state {
		l.t.Errorf("block %d: %s, contract's state %d", at.Number, status, state)
	}
}

// stateOf is the number that state() of a family should return.
func stateOf(name string, status governance.Status) (uint8, bool) {
	family, _ := governance.FamilyOf(name)
	return family.ContractState(status)
}

func ask[T any](t *testing.T, v chain.View, data []byte, decode func([]byte) (T, error)) T {
	t.Helper()
	value, ok, err := chain.Ask(t.Context(), v, data, decode)
	if err != nil || !ok {
		t.Fatalf("%s does not answer %x: %v", v.Contract, data[:4], err)
	}
	return value
}

// skip mines empty blocks.
func (l *life) skip(n int) {
	l.t.Helper()
	l.w.MineEmpty(n)
	l.follow()
}

func (l *life) tally() governance.Tally { return l.proposal.Tally }

// overridableWorld has a holder with 400 of 1,000 votes, who delegates to
// the owner as the owner does.
func overridableWorld(t *testing.T) (w *governancetest.World, holder *devchain.Sender, dao common.Address) {
	t.Helper()
	w = governancetest.NewWorld(t)
	holder = devchain.NewSender(w.Chain.ID(), devchain.Key("governancetest", 1), 0)
	ether := new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)
	w.Mine(w.Owner.Transfer(holder.Address(), ether))
	token := w.Deploy(votestokenextended.VotesTokenExtendedMetaData.Bin, votestokenextended.NewVotesTokenExtended().PackConstructor(
		"T", "T", nobody, []common.Address{w.Owner.Address(), holder.Address()}, []*big.Int{big.NewInt(600), big.NewInt(400)}))
	delegate := voting.PackDelegate(w.Owner.Address())
	w.Mine(w.Owner.Call(token, gas, delegate), holder.Call(token, gas, delegate))
	dao = w.Deploy(overridablegovernor.OverridableGovernorMetaData.Bin,
		overridablegovernor.NewOverridableGovernor().PackConstructor(token, big.NewInt(1), 5, big.NewInt(4)))
	return w, holder, dao
}

func nothing() governance.Action { return governance.Action{Target: bob, Calldata: []byte{}} }

func TestTrap15OverrideVotesTakeTheDelegatesWeight(t *testing.T) {
	w, holder, dao := overridableWorld(t)
	l := begin(t, w, dao, nothing())
	l.skip(2)
	id := l.proposal.ID.Big()
	l.send(w.Owner, gov.PackCastVote(id, governance.For))
	l.send(holder, gov.PackCastOverrideVote(id, governance.Against, "mine"))
	want := governance.Tally{Against: chain.NewAmount(400), For: chain.NewAmount(600), Votes: 2}
	if diff := cmp.Diff(want, l.tally(), cmp.AllowUnexported(chain.Amount{})); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	l.skip(6)
}

func TestOverridingBeforeTheDelegateVotesLeavesItLess(t *testing.T) {
	w, holder, dao := overridableWorld(t)
	l := begin(t, w, dao, nothing())
	l.skip(2)
	id := l.proposal.ID.Big()
	l.send(holder, gov.PackCastOverrideVote(id, governance.Abstain, ""))
	l.send(w.Owner, gov.PackCastVote(id, governance.Against))
	want := governance.Tally{Against: chain.NewAmount(600), Abstain: chain.NewAmount(400), Votes: 2}
	if diff := cmp.Diff(want, l.tally(), cmp.AllowUnexported(chain.Amount{})); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	l.skip(6)
}

// oldToken is of OpenZeppelin 4, without a clock; the owner has all 1,000 votes.
func oldToken(w *governancetest.World) common.Address {
	token := w.Deploy(votestoken4.VotesToken4MetaData.Bin, votestoken4.NewVotesToken4().PackConstructor("T", "T", big.NewInt(1000)))
	w.Mine(w.Owner.Call(token, gas, voting.PackDelegate(w.Owner.Address())))
	return token
}

func TestTrap14AVoterCanVoteMoreThanOnce(t *testing.T) {
	w := governancetest.NewWorld(t)
	dao := w.Deploy(fractionalgovernor.FractionalGovernorMetaData.Bin, fractionalgovernor.NewFractionalGovernor().PackConstructor(
		oldToken(w), big.NewInt(1), 8, big.NewInt(4), w.Owner.Address()))
	l := begin(t, w, dao, nothing())
	l.skip(2)
	parts := make([]byte, 48)
	parts[15], parts[31], parts[47] = 10, 20, 30
	for range 2 {
		l.send(w.Owner, gov.PackCastVoteWithReasonAndParams(l.proposal.ID.Big(), governance.Fractional, "split", parts))
	}
	l.send(w.Owner, gov.PackCastVote(l.proposal.ID.Big(), governance.For)) // the rest: 880
	want := governance.Tally{Against: chain.NewAmount(20), For: chain.NewAmount(920), Abstain: chain.NewAmount(60), Votes: 3}
	if diff := cmp.Diff(want, l.tally(), cmp.AllowUnexported(chain.Amount{})); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	targets, values, payloads := l.calls()
	l.send(w.Owner, gov.PackCancel(targets, values, payloads, crypto.Keccak256Hash([]byte("A proposal"))))
	if l.proposal.Canceled == nil {
		t.Error("not cancelled")
	}
}

// openZeppelin4 is a governor of version 4 with its timelock.
func openZeppelin4(t *testing.T) (*governancetest.World, common.Address) {
	t.Helper()
	w := governancetest.NewWorld(t)
	token := oldToken(w)
	lock := w.Deploy(timelock4.TimelockController4MetaData.Bin, timelock4.NewTimelockController4().PackConstructor(
		big.NewInt(60), nil, []common.Address{nobody}, w.Owner.Address()))
	dao := w.Deploy(governor4.DAOGovernor4MetaData.Bin, governor4.NewDAOGovernor4().PackConstructor(
		token, lock, big.NewInt(1), big.NewInt(5), big.NewInt(4), 3))
	grant := func(role string, account common.Address) *types.Transaction {
		return w.Owner.Call(lock, gas, locking.PackGrantRole(crypto.Keccak256Hash([]byte(role)), account))
	}
	w.Mine(grant("PROPOSER_ROLE", dao), grant("CANCELLER_ROLE", w.Owner.Address()))
	return w, dao
}

// queued brings a proposal of version 4 into the timelock. Its late vote extends
// the deadline.
func queued(t *testing.T, w *governancetest.World, dao common.Address) *life {
	t.Helper()
	l := begin(t, w, dao, governance.Action{Target: dao, Calldata: gov.PackSetProposalThreshold(big.NewInt(5))})
	l.skip(5)
	l.send(w.Owner, gov.PackCastVoteWithReason(l.proposal.ID.Big(), governance.For, "yes"))
	if l.proposal.Deadline <= l.proposal.OriginalDeadline {
		t.Error("the late vote did not extend the deadline")
	}
	l.skip(4)
	targets, values, payloads := l.calls()
	l.send(w.Owner, gov.PackQueue(targets, values, payloads, l.proposal.DescriptionHash))
	if l.proposal.Queued == nil || l.proposal.ETA == 0 || l.proposal.Operation.ID == (common.Hash{}) {
		t.Errorf("not queued: %+v", l.proposal.Operation)
	}
	return l
}

func TestProposalOfVersion4IsExecutedThroughItsTimelock(t *testing.T) {
	w, dao := openZeppelin4(t)
	l := queued(t, w, dao)
	l.skip(6)
	targets, values, payloads := l.calls()
	l.send(w.Owner, gov.PackExecute(targets, values, payloads, l.proposal.DescriptionHash))
	if l.proposal.Executed == nil || l.proposal.Operation.Done == nil {
		t.Errorf("not executed: %+v", l.proposal.Operation)
	}
}

func TestProposalThatTheTimelockCancelsIsCanceledWithoutAnEventOfTheGovernor(t *testing.T) {
	w, dao := openZeppelin4(t)
	l := queued(t, w, dao)
	w.Mine(w.Owner.Call(l.found.Governor.Timelock, gas, locking.PackCancel(l.proposal.Operation.ID)))
	l.follow()
	if l.proposal.CanceledBy() != "timelock" {
		t.Errorf("cancelled by %q", l.proposal.CanceledBy())
	}
}

func TestRecogniseReadsTheSuperQuorumOfARealGovernor(t *testing.T) {
	w := governancetest.NewWorld(t)
	dao := w.Deploy(superquorumgovernor.SuperQuorumGovernorMetaData.Bin, superquorumgovernor.NewSuperQuorumGovernor().PackConstructor(
		oldToken(w), big.NewInt(1), 50, big.NewInt(4), big.NewInt(60)))
	found, err := recognise(t, w, dao)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(found.Parameters, func(r governance.Reading) bool { return r.Name == "super_quorum" }) {
		t.Errorf("%+v", found.Parameters)
	}
}

func TestTallyRefusesToReduceMoreThanThereIs(t *testing.T) {
	var tally governance.Tally
	tally.Add(governance.VoteCast{Support: governance.For, Weight: chain.NewAmount(5)})
	for _, reduced := range []governance.VoteReduced{
		{Support: governance.For, Weight: chain.NewAmount(6)},
		{Support: governance.Against, Weight: chain.NewAmount(1)},
		{Support: 3, Weight: chain.NewAmount(1)},
		{Support: governance.Fractional, Weight: chain.NewAmount(1)},
	} {
		if tally.Reduce(reduced) {
			t.Errorf("%+v was taken", reduced)
		}
	}
	if tally.Override(governance.VoteOverridden{Support: 3, Weight: chain.NewAmount(1)}) {
		t.Error("an override with support 3 counts")
	}
	if tally.For != chain.NewAmount(5) || !tally.Against.IsZero() || !tally.Abstain.IsZero() || tally.Votes != 2 {
		t.Errorf("%+v", tally)
	}
}

func TestDiscoverFindsTheNewTimelockOfAGovernor(t *testing.T) {
	at := chain.Position{Block: 77, Address: alice}
	discover := func(event chain.Event) []chain.Contract {
		return governance.Discover(chain.Fact{Position: at, Event: event})
	}
	want := []chain.Contract{{Address: bob, Role: chain.RoleTimelock, Family: "timelock", Start: 77}}
	if diff := cmp.Diff(want, discover(parameter("timelock", nobody.Hex(), bob.Hex()))); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	for _, event := range []chain.Event{
		parameter("timelock", bob.Hex(), nobody.Hex()),
		parameter("timelock", nobody.Hex(), alice.Hex()), // itself
		parameter("owner", nobody.Hex(), bob.Hex()),
		governance.VoteCast{Voter: bob},
	} {
		if got := discover(event); got != nil {
			t.Errorf("%+v introduces %v", event, got)
		}
	}
}
