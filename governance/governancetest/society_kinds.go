package governancetest

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/contracts/accessgovernor"
	"github.com/tribune-gov/tribune/contracts/accessmanager"
	"github.com/tribune-gov/tribune/contracts/compgovernor5"
	"github.com/tribune-gov/tribune/contracts/flexiblegovernor4"
	"github.com/tribune-gov/tribune/contracts/fractionalgovernor"
	"github.com/tribune-gov/tribune/contracts/fullgovernor"
	"github.com/tribune-gov/tribune/contracts/gateway"
	"github.com/tribune-gov/tribune/contracts/governor4"
	"github.com/tribune-gov/tribune/contracts/overridablegovernor"
	"github.com/tribune-gov/tribune/contracts/superquorumgovernor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/timelock4"
	"github.com/tribune-gov/tribune/contracts/upgradeablegovernor"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/contracts/votestokenextended"
	"github.com/tribune-gov/tribune/governance"
)

// Settings that all societies begin with. Of 36,000 tokens a quarter is a quorum,
// and just under half a super quorum.
const (
	societyDelay       = 1 // blocks
	societyPeriod      = 7
	societyQuorum      = 25 // per cent
	societySuperQuorum = 45
	societyWait        = 24 // seconds of a timelock
	societySupply      = 36 * societyBasis
)

// plainDeeds are what people can do under every governor.
func plainDeeds() []deed {
	return append(append(times(6, vote), times(2, trade)...), voteWithParams, cancel, queueOrExecute)
}

// votesToken deploys the usual token, and delegates.
func (s *Society) votesToken() common.Address {
	s.t.Helper()
	holders, amounts := s.holders()
	s.Token = s.Deploy(votestoken.VotesTokenMetaData.Bin, votestoken.NewVotesToken().PackConstructor("Society", "SOC", s.Owner.Address(), holders, amounts))
	s.delegate(ballots.PackDelegate)
	return s.Token
}

// timelocks deploys some that obey the owner and the governors that come after
// them.
func (s *Society) timelocks(n, governors int, deploy func(proposers []common.Address) common.Address) []common.Address {
	s.t.Helper()
	proposers := []common.Address{s.Owner.Address()}
	for i := range governors {
		proposers = append(proposers, crypto.CreateAddress(s.Owner.Address(), s.Owner.Nonce()+uint64(n+i)))
	}
	var out []common.Address
	for range n {
		out = append(out, deploy(proposers))
	}
	return out
}

func (s *Society) timelock5(proposers []common.Address) common.Address {
	return s.Deploy(timelock.TimelockControllerMetaData.Bin, timelock.NewTimelockController().PackConstructor(
		big.NewInt(societyWait), proposers, []common.Address{{}}, common.Address{}))
}

func (s *Society) timelock4(proposers []common.Address) common.Address {
	return s.Deploy(timelock4.TimelockController4MetaData.Bin, timelock4.NewTimelockController4().PackConstructor(
		big.NewInt(societyWait), proposers, []common.Address{{}}, common.Address{}))
}

// NewFullSociety lives under FullGovernor, which moves between two timelocks in
// which others have rights, too.
func NewFullSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	token := s.votesToken()
	locked := s.timelocks(2, 1, s.timelock5)
	binding := fullgovernor.NewFullGovernor()
	s.Governors = []common.Address{s.Deploy(fullgovernor.FullGovernorMetaData.Bin, binding.PackConstructor(token, locked[0],
		big.NewInt(societyDelay), societyPeriod, big.NewInt(societyQuorum), big.NewInt(societySuperQuorum), big.NewInt(4), s.Owner.Address()))}
	own := func(s *Society, governor common.Address) governance.Action {
		action := governance.Action{Target: governor}
		switch s.rng.IntN(6) {
		case 0:
			action.Calldata = binding.PackUpdateSuperQuorumNumerator(big.NewInt(int64(40 + s.rng.IntN(20))))
		case 1:
			action.Calldata = oz.PackSetLateQuorumVoteExtension(big.NewInt(int64(s.rng.IntN(5))))
		case 2:
			action.Calldata = oz.PackSetProposalGuardian([]common.Address{{}, s.Owner.Address()}[s.rng.IntN(2)])
		default:
			action.Calldata = oz.PackUpdateTimelock(locked[s.rng.IntN(len(locked))])
		}
		return action
	}
	s.bills = []bill{harmless, harmless, harmless, harmless, reform, relayed, own, own}
	s.behind = onTimelocks(true, locked...)
	s.deeds = slices.Concat(plainDeeds(), times(6, splitVote), []deed{signedVote, signedVote, signedSplitVote, signedSplitVote, guard, s.behind})
	return s
}

// NewVersion4Society lives under two governors of OpenZeppelin 4 that share a
// timelock: equal proposals of both are the same operation there.
func NewVersion4Society(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	token := s.votesToken()
	locked := s.timelocks(1, 2, s.timelock4)
	for range 2 {
		s.Governors = append(s.Governors, s.Deploy(governor4.DAOGovernor4MetaData.Bin, governor4.NewDAOGovernor4().PackConstructor(
			token, locked[0], big.NewInt(societyDelay), big.NewInt(societyPeriod), big.NewInt(societyQuorum), 3)))
	}
	s.bills = []bill{harmless, harmless, reform, relayed}
	s.behind = onTimelocks(false, locked...)
	s.deeds = append(plainDeeds(), s.behind)
	return s
}

// NewSequentialSociety lives under two SuperQuorumGovernors, which both count
// their proposals from 1.
func NewSequentialSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	token := s.votesToken()
	binding := superquorumgovernor.NewSuperQuorumGovernor()
	for range 2 {
		s.Governors = append(s.Governors, s.Deploy(superquorumgovernor.SuperQuorumGovernorMetaData.Bin, binding.PackConstructor(
			token, big.NewInt(societyDelay), societyPeriod, big.NewInt(societyQuorum), big.NewInt(societySuperQuorum))))
	}
	super := func(s *Society, governor common.Address) governance.Action {
		return governance.Action{Target: governor, Calldata: binding.PackUpdateSuperQuorumNumerator(big.NewInt(int64(40 + s.rng.IntN(20))))}
	}
	s.bills = []bill{harmless, harmless, reform, super}
	s.deeds = append(plainDeeds(), signedVote)
	return s
}

// NewFractionalSociety lives under FractionalGovernor.
func NewFractionalSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	s.Governors = []common.Address{s.Deploy(fractionalgovernor.FractionalGovernorMetaData.Bin, fractionalgovernor.NewFractionalGovernor().PackConstructor(
		s.votesToken(), big.NewInt(societyDelay), societyPeriod, big.NewInt(societyQuorum), s.Owner.Address()))}
	s.bills = []bill{harmless, reform}
	s.deeds = slices.Concat(plainDeeds(), times(10, splitVote), []deed{signedVote, guard})
	return s
}

// NewFlexibleSociety lives under FlexibleGovernor4.
func NewFlexibleSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	s.Governors = []common.Address{s.Deploy(flexiblegovernor4.FlexibleGovernor4MetaData.Bin, flexiblegovernor4.NewFlexibleGovernor4().PackConstructor(
		s.votesToken(), big.NewInt(societyDelay), big.NewInt(societyPeriod), big.NewInt(societySupply*societyQuorum/100)))}
	s.bills = []bill{harmless}
	s.deeds = append(plainDeeds(), times(10, flexibleVote)...)
	return s
}

// NewOverridableSociety lives under OverridableGovernor.
func NewOverridableSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	holders, amounts := s.holders()
	s.Token = s.Deploy(votestokenextended.VotesTokenExtendedMetaData.Bin, votestokenextended.NewVotesTokenExtended().PackConstructor(
		"Society", "SOC", s.Owner.Address(), holders, amounts))
	s.delegate(ballots.PackDelegate)
	s.Governors = []common.Address{s.Deploy(overridablegovernor.OverridableGovernorMetaData.Bin, overridablegovernor.NewOverridableGovernor().PackConstructor(
		s.Token, big.NewInt(societyDelay), societyPeriod, big.NewInt(societyQuorum)))}
	s.bills = []bill{harmless, reform}
	s.deeds = slices.Concat(plainDeeds(), times(6, overrideVote), []deed{signedVote, signedOverride, signedOverride})
	return s
}

// NewCompoundSociety lives under CompGovernor5 with Compound's timelock, where
// what is not executed in time expires. It skips the test if that is not
// installed.
func NewCompoundSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	c := NewCompound(t)
	s := newSocietyOn(t, c.World, seed)
	const day = 24 * 3600
	s.pauses = []uint64{0, 0, 0, 0, 0, 0, 0, 0, day, 2 * day, 8 * day}
	binding := compgovernor5.NewCompGovernor5()
	governor := s.Deploy(compgovernor5.CompGovernor5MetaData.Bin, binding.PackConstructor(
		s.votesToken(), c.BravoTimelock.Address, big.NewInt(societyDelay), societyPeriod,
		big.NewInt(societySupply*societyQuorum/100), big.NewInt(societySupply*societySuperQuorum/100), s.Owner.Address()))
	c.OfferTimelock(governor)
	s.Mine(s.Owner.Call(governor, societyGas, binding.PackAcceptAdmin()))
	s.Governors = []common.Address{governor}
	byID := func(s *Society, who citizen, m *motion) *types.Transaction { // GovernorStorage
		id, _ := s.id(m)
		return who.Call(governor, societyGas, [][]byte{binding.PackQueue0(id), binding.PackExecute0(id), binding.PackCancel(id)}[s.rng.IntN(3)])
	}
	s.bills = []bill{harmless, harmless, reform}
	s.deeds = slices.Concat(plainDeeds(), []deed{signedVote, guard, byID})
	return s
}

// NewAccessSociety lives under AccessGovernor, some of whose calls an
// AccessManager delays, and whose owner cancels them there.
func NewAccessSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	s.pauses = []uint64{0, 0, 0, 30}
	token, binding, managing := s.votesToken(), accessgovernor.NewAccessGovernor(), accessmanager.NewAccessManager()
	manager := s.Deploy(accessmanager.AccessManagerMetaData.Bin, managing.PackConstructor(s.Owner.Address()))
	port := s.Deploy(gateway.GatewayMetaData.Bin, nil)
	governor := s.Deploy(accessgovernor.AccessGovernorMetaData.Bin, binding.PackConstructor(
		token, manager, 0, big.NewInt(societyDelay), societyPeriod, big.NewInt(societyQuorum)))
	s.Governors = []common.Address{governor}
	selector := [4]byte(ballots.PackBalanceOf(common.Address{})[:4])
	const role = 7
	s.Mine(
		s.Owner.Call(manager, societyGas, managing.PackSetTargetFunctionRole(token, [][4]byte{selector}, role)),
		s.Owner.Call(manager, societyGas, managing.PackGrantRole(role, governor, 60)),
	)
	own := func(s *Society, governor common.Address) governance.Action {
		action := governance.Action{Target: governor}
		switch s.rng.IntN(4) {
		case 0:
			action.Calldata = binding.PackSetBaseDelaySeconds(uint32(s.rng.IntN(2) * 40))
		case 1:
			action.Calldata = binding.PackSetAccessManagerIgnored(token, [][4]byte{selector}, s.rng.IntN(4) == 0)
		default:
			action.Calldata = binding.PackRelayCrosschain(port, []byte{1}, [32]byte{}, []byte("far away"))
		}
		return action
	}
	inManager := func(s *Society, _ citizen, m *motion) *types.Transaction {
		return s.Owner.Call(manager, societyGas, managing.PackCancel(governor, m.targets[0], m.calldatas[0]))
	}
	s.bills = []bill{harmless, harmless, harmless, reform, own}
	s.behind = inManager
	s.deeds = append(plainDeeds(), signedVote, inManager)
	return s
}

// NewUpgradeableSociety lives under UpgradeableGovernor, whose proposals upgrade
// it to code with another quorum and back.
func NewUpgradeableSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	s := newSociety(t, seed)
	token, binding := s.votesToken(), upgradeablegovernor.NewUpgradeableGovernor()
	var codes []common.Address
	for _, percent := range []int64{societyQuorum, 2 * societyQuorum} {
		codes = append(codes, s.Deploy(upgradeablegovernor.UpgradeableGovernorMetaData.Bin, binding.PackConstructor(token, big.NewInt(societySupply*percent/100))))
	}
	s.Governors = []common.Address{s.DeployProxy(codes[0], binding.PackInitialize(big.NewInt(societyDelay), societyPeriod))}
	upgrade := func(s *Society, governor common.Address) governance.Action {
		return governance.Action{Target: governor, Calldata: binding.PackUpgradeToAndCall(codes[s.rng.IntN(len(codes))], nil)}
	}
	s.bills = []bill{harmless, reform, upgrade, upgrade}
	s.deeds = append(plainDeeds(), signedVote)
	return s
}
