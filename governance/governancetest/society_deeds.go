package governancetest

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/contracts/fullgovernor"
	"github.com/tribune-gov/tribune/contracts/ivotes"
	"github.com/tribune-gov/tribune/contracts/overridablegovernor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/governance"
)

var (
	ballots = ivotes.NewIVotes()
	locks   = timelock.NewTimelockController()
)

// times repeats a deed, so that it is done more often than others.
func times(n int, d deed) []deed {
	var out []deed
	for range n {
		out = append(out, d)
	}
	return out
}

// support is mostly for, unless a motion is unloved.
func (s *Society) support(m *motion) uint8 {
	switch {
	case s.rng.IntN(4) == 0:
		return uint8(s.rng.IntN(3))
	case m.unloved:
		return governance.Against
	}
	return governance.For
}

func (s *Society) reason() string { return fmt.Sprintf("reason %d \xff", s.rng.IntN(100)) }

func vote(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	if s.rng.IntN(2) == 0 {
		return who.Call(m.governor, societyGas, oz.PackCastVote(id, s.support(m)))
	}
	return who.Call(m.governor, societyGas, oz.PackCastVoteWithReason(id, s.support(m), s.reason()))
}

// voteWithParams gives params that mean nothing where votes cannot be split.
func voteWithParams(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	return who.Call(m.governor, societyGas, oz.PackCastVoteWithReasonAndParams(id, s.support(m), s.reason(), make([]byte, 48)))
}

// parts are three packed weights, most of them small enough to be taken, so that
// a voter can vote again.
func (s *Society) parts() []byte {
	var out []byte
	for range 3 {
		part := make([]byte, 16)
		binary.BigEndian.PutUint64(part[8:], uint64(s.rng.IntN(2*societyBasis)))
		out = append(out, part...)
	}
	return out
}

// splitVote votes with a part of the weight.
func splitVote(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	return who.Call(m.governor, societyGas, oz.PackCastVoteWithReasonAndParams(id, governance.Fractional, s.reason(), s.parts()))
}

// flexibleVote is a split vote where the support does not say so.
func flexibleVote(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	return who.Call(m.governor, societyGas, oz.PackCastVoteWithReasonAndParams(id, s.support(m), s.reason(), s.parts()))
}

// overrideVote replaces what the voter's delegate votes.
func overrideVote(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	return who.Call(m.governor, societyGas, oz.PackCastOverrideVote(id, s.support(m), s.reason()))
}

// signedVote is sent by the owner for somebody.
func signedVote(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	support := s.support(m)
	signature := s.sign(m, who, "Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)",
		word(id), word(support), word(who.Address()), word(s.nonce(m, who)))
	return s.Owner.Call(m.governor, societyGas, oz.PackCastVoteBySig(id, support, who.Address(), signature))
}

// signedSplitVote is a split vote by signature, whose nonce counts the voter's
// signatures on this proposal (GovernorNoncesKeyed).
func signedSplitVote(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	reason, parts := s.reason(), s.parts()
	key := new(big.Int).And(id, new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 192), common.Big1))
	nonce := new(big.Int).SetBytes(s.ask(m.governor, fullgovernor.NewFullGovernor().PackNonces0(who.Address(), key)))
	signature := s.sign(m, who, "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)",
		word(id), word(governance.Fractional), word(who.Address()), word(nonce), crypto.Keccak256([]byte(reason)), crypto.Keccak256(parts))
	return s.Owner.Call(m.governor, societyGas, oz.PackCastVoteWithReasonAndParamsBySig(id, governance.Fractional, who.Address(), reason, parts, signature))
}

// signedOverride overrides by signature.
func signedOverride(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	support, reason := s.support(m), s.reason()
	signature := s.sign(m, who, "OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)",
		word(id), word(support), word(who.Address()), word(s.nonce(m, who)), crypto.Keccak256([]byte(reason)))
	return s.Owner.Call(m.governor, societyGas,
		overridablegovernor.NewOverridableGovernor().PackCastOverrideVoteBySig(id, support, who.Address(), reason, signature))
}

func (s *Society) nonce(m *motion, who citizen) *big.Int {
	return new(big.Int).SetBytes(s.ask(m.governor, oz.PackNonces(who.Address())))
}

// sign signs an EIP-712 struct for the governor.
func (s *Society) sign(m *motion, who citizen, typ string, words ...[]byte) []byte {
	s.t.Helper()
	name, err := oz.UnpackName(s.ask(m.governor, oz.PackName()))
	if err != nil {
		s.t.Fatal(err)
	}
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte("1")), word(uint64(s.Chain.ID())), word(m.governor))
	content := crypto.Keccak256([]byte(typ))
	for _, w := range words {
		content = append(content, w...)
	}
	signature, err := crypto.Sign(crypto.Keccak256([]byte("\x19\x01"), domain, crypto.Keccak256(content)), who.key)
	if err != nil {
		s.t.Fatal(err)
	}
	signature[64] += 27
	return signature
}

// word is a value of a struct as EIP-712 encodes it.
func word[T *big.Int | uint64 | uint8 | common.Address](value T) []byte {
	switch v := any(value).(type) {
	case *big.Int:
		return common.BigToHash(v).Bytes()
	case uint64:
		return common.BigToHash(new(big.Int).SetUint64(v)).Bytes()
	case uint8:
		return common.BigToHash(big.NewInt(int64(v))).Bytes()
	case common.Address:
		return common.LeftPadBytes(v[:], 32)
	}
	return nil
}

// cancel is the proposer's, or somebody's who must not.
func cancel(s *Society, who citizen, m *motion) *types.Transaction {
	id, _ := s.id(m)
	proposer := common.BytesToAddress(s.ask(m.governor, oz.PackProposalProposer(id)))
	for _, p := range s.people {
		if p.Address() == proposer {
			who = p
		}
	}
	return who.Call(m.governor, societyGas, oz.PackCancel(m.targets, m.values, m.calldatas, m.hash()))
}

// guard is the guardian, who may cancel at any time.
func guard(s *Society, _ citizen, m *motion) *types.Transaction {
	if s.rng.IntN(4) > 0 {
		return nil
	}
	return s.Owner.Call(m.governor, societyGas, oz.PackCancel(m.targets, m.values, m.calldatas, m.hash()))
}

// queueOrExecute tries either, whatever the state.
func queueOrExecute(s *Society, who citizen, m *motion) *types.Transaction {
	if s.rng.IntN(2) == 0 {
		return who.Call(m.governor, societyGas, oz.PackQueue(m.targets, m.values, m.calldatas, m.hash()))
	}
	return who.Call(m.governor, societyGas, oz.PackExecute(m.targets, m.values, m.calldatas, m.hash()))
}

// trade moves tokens or power.
func trade(s *Society, who citizen, _ *motion) *types.Transaction {
	if s.rng.IntN(2) == 0 {
		return who.Call(s.Token, societyGas, ballots.PackTransfer(s.anybody().Address(), big.NewInt(int64(s.rng.IntN(societyBasis)))))
	}
	return who.Call(s.Token, societyGas, ballots.PackDelegate(s.anybody().Address()))
}

// onTimelocks does something to a proposal's operation in one of the timelocks,
// past the governor: the owner has all roles there. One time in five it is the
// operation that the other salt rule would give.
func onTimelocks(salted bool, timelocks ...common.Address) deed {
	return func(s *Society, _ citizen, m *motion) *types.Transaction {
		id, _ := s.id(m)
		state := s.state(m, id)
		if state != queued && state != canceled && s.rng.IntN(4) > 0 {
			return nil // nothing to be done there
		}
		salt := m.hash()
		if salted != (s.rng.IntN(5) == 0) {
			for i, b := range m.governor {
				salt[i] ^= b
			}
		}
		at := timelocks[s.rng.IntN(len(timelocks))]
		send := func(data []byte) *types.Transaction { return s.Owner.Call(at, societyGas, data) }
		switch roll := s.rng.IntN(3); {
		case roll == 0 || state == canceled:
			if s.timelockOf(m) != at {
				return nil // what it knew before the governor moves there is not read
			}
			return send(locks.PackScheduleBatch(m.targets, m.values, m.calldatas, [32]byte{}, salt, big.NewInt(societyWait)))
		case roll == 1:
			return send(locks.PackExecuteBatch(m.targets, m.values, m.calldatas, [32]byte{}, salt))
		}
		packed := locks.PackHashOperationBatch(m.targets, m.values, m.calldatas, [32]byte{}, salt)
		return send(locks.PackCancel(crypto.Keccak256Hash(packed[4:])))
	}
}

func (s *Society) timelockOf(m *motion) common.Address {
	return common.BytesToAddress(s.ask(m.governor, oz.PackTimelock()))
}

// harmless is a call without effect, told apart by its argument.
func harmless(s *Society, _ common.Address) governance.Action {
	return governance.Action{Target: s.Token, Calldata: ballots.PackBalanceOf(common.BigToAddress(new(big.Int).SetUint64(s.rng.Uint64())))}
}

// reform changes the governor itself.
func reform(s *Society, governor common.Address) governance.Action {
	action := governance.Action{Target: governor}
	switch s.rng.IntN(4) {
	case 0:
		action.Calldata = oz.PackSetVotingDelay(big.NewInt(int64(s.rng.IntN(3))))
	case 1:
		action.Calldata = oz.PackSetVotingPeriod(uint32(4 + s.rng.IntN(5)))
	case 2:
		action.Calldata = oz.PackSetProposalThreshold(big.NewInt(int64(s.rng.IntN(2 * societyBasis))))
	default:
		action.Calldata = oz.PackUpdateQuorumNumerator(big.NewInt(int64(20 + s.rng.IntN(20))))
	}
	return action
}

// relayed is a harmless call that the governor makes of itself.
func relayed(s *Society, governor common.Address) governance.Action {
	inner := harmless(s, governor)
	return governance.Action{Target: governor, Calldata: oz.PackRelay(inner.Target, new(big.Int), inner.Calldata)}
}
