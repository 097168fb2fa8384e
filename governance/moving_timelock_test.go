package governance_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/fullgovernor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// movingWorld is a FullGovernor with two timelocks, in which the owner, who has
// all votes, has every role as well.
type movingWorld struct {
	*governancetest.World
	dao           common.Address
	first, second common.Address
}

func newMovingWorld(t *testing.T) movingWorld {
	t.Helper()
	w := governancetest.NewWorld(t)
	token, owner := oldToken(w), w.Owner.Address()
	dao := crypto.CreateAddress(owner, w.Owner.Nonce()+2)
	deploy := func() common.Address {
		return w.Deploy(timelock.TimelockControllerMetaData.Bin, timelock.NewTimelockController().PackConstructor(
			big.NewInt(24), []common.Address{dao, owner}, []common.Address{nobody}, owner))
	}
	m := movingWorld{World: w, dao: dao, first: deploy(), second: deploy()}
	w.Deploy(fullgovernor.FullGovernorMetaData.Bin, fullgovernor.NewFullGovernor().PackConstructor(
		token, m.first, big.NewInt(1), 9, big.NewInt(4), big.NewInt(60), new(big.Int), owner))
	return m
}

// begin proposes and queues a harmless action and moves to the other timelocks in
// that order. All votes end early, by the super quorum.
func (m movingWorld) begin(t *testing.T, to ...common.Address) (l *life, moves []governance.Action) {
	t.Helper()
	l = begin(t, m.World, m.dao, nothing())
	for _, address := range to {
		moves = append(moves, governance.Action{Target: m.dao, Calldata: gov.PackUpdateTimelock(address)})
	}
	for _, a := range moves {
		l.send(m.Owner, gov.PackPropose([]common.Address{a.Target}, []*big.Int{new(big.Int)}, [][]byte{a.Calldata}, "A proposal"))
	}
	l.skip(1)
	for _, a := range append(moves, l.actions...) {
		packed := gov.PackHashProposal([]common.Address{a.Target}, []*big.Int{new(big.Int)}, [][]byte{a.Calldata}, l.proposal.DescriptionHash)
		l.send(m.Owner, gov.PackCastVote(new(big.Int).SetBytes(crypto.Keccak256(packed[4:])), governance.For))
	}
	for _, a := range append(moves, l.actions...) {
		l.do(m.Owner, gov.PackQueue, a)
	}
	l.skip(2)
	return l, moves
}

// do queues or executes a proposal of one action.
func (l *life) do(who *devchain.Sender, pack func([]common.Address, []*big.Int, [][]byte, [32]byte) []byte, a governance.Action) {
	l.t.Helper()
	l.send(who, pack([]common.Address{a.Target}, []*big.Int{new(big.Int)}, [][]byte{a.Calldata}, l.proposal.DescriptionHash))
}

// onTimelock does something with the operation of the proposal, or with the one
// that another salt would give it.
func (l *life) onTimelock(who *devchain.Sender, address common.Address, what string, salted bool) {
	l.t.Helper()
	binding, targets, values, payloads := timelock.NewTimelockController(), []common.Address{l.actions[0].Target}, []*big.Int{new(big.Int)}, [][]byte{{}}
	salt := l.proposal.DescriptionHash
	if salted {
		for i, b := range l.found.Governor.Address {
			salt[i] ^= b
		}
	}
	data := map[string][]byte{
		"schedule": binding.PackScheduleBatch(targets, values, payloads, [32]byte{}, salt, big.NewInt(24)),
		"execute":  binding.PackExecuteBatch(targets, values, payloads, [32]byte{}, salt),
		"cancel":   binding.PackCancel(crypto.Keccak256Hash(binding.PackHashOperationBatch(targets, values, payloads, [32]byte{}, salt)[4:])),
	}[what]
	l.w.Mine(who.Call(address, gas, data))
	l.follow()
}

func (l *life) want(status governance.Status, when string) {
	l.t.Helper()
	if got := l.proposal.StatusAt(l.w.Chain.Head(), l.found.Governor); got != status {
		l.t.Errorf("%s: %s, want %s", when, got, status)
	}
}

// A queued proposal is what the timelock says that the governor has now. Every
// step is compared with state(), too.
func TestTrap10TimelockChangesStateWithoutAGovernorEvent(t *testing.T) {
	m := newMovingWorld(t)
	l, moves := m.begin(t, m.second)
	l.want(governance.StatusQueued, "before the deadline, by the super quorum")
	l.onTimelock(m.Owner, m.first, "cancel", true)
	l.want(governance.StatusCanceled, "cancelled there")
	l.onTimelock(m.Owner, m.first, "schedule", true)
	l.want(governance.StatusQueued, "scheduled again by somebody else")
	l.do(m.Owner, gov.PackExecute, moves[0])
	l.want(governance.StatusCanceled, "in a timelock that does not know it")
	if by := l.proposal.CanceledBy(); by != "timelock" {
		t.Errorf("cancelled by %q", by)
	}
	l.onTimelock(m.Owner, m.second, "schedule", true)
	l.want(governance.StatusQueued, "scheduled in the new one")
	l.skip(3)
	l.onTimelock(m.Owner, m.first, "execute", true)
	l.want(governance.StatusQueued, "executed in the one that the governor has left")
	l.onTimelock(m.Owner, m.second, "execute", true)
	l.want(governance.StatusExecuted, "executed on the timelock alone")
}

// Whoever may schedule can schedule an operation that differs from the
// proposal's by the salt only; the governor never asks for it.
func TestTheOperationOfAnotherSaltRuleIsNotTheProposals(t *testing.T) {
	m := newMovingWorld(t)
	l, _ := m.begin(t)
	l.onTimelock(m.Owner, m.first, "schedule", false)
	l.want(governance.StatusQueued, "another is scheduled")
	l.onTimelock(m.Owner, m.first, "cancel", false)
	l.want(governance.StatusQueued, "another is cancelled")
	l.onTimelock(m.Owner, m.first, "execute", true)
	l.want(governance.StatusExecuted, "executed")
}
