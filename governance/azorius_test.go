package governance_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// azoriusSamples are the events of Azorius and its strategies.
func azoriusSamples() []sample {
	n, azorius, strategy := big.NewInt, governance.FamilyAzorius, governance.FamilyAzoriusStrategy
	calls := []iazorius.IAzoriusTransaction{{To: bob, Value: n(5), Data: []byte{1, 2}}, {To: alice, Value: huge, Data: []byte{}, Operation: 1}}
	return []sample{
		{azorius, "ProposalCreatedAzorius", []any{bob, id77.Big(), alice, calls, `{"title":"T"} ` + "\xff"}, governance.ProposalCreated{
			ID: id77, Proposer: alice, Description: `{"title":"T"} ` + "\xff", Details: governance.Details{Strategy: bob.Hex()},
			Actions: []governance.Action{
				{Target: bob, Value: chain.NewAmount(5), Calldata: []byte{1, 2}},
				{Target: alice, Value: chain.MaxAmount, Calldata: []byte{}, Delegate: true},
			},
		}},
		{azorius, "ProposalCreatedAzorius", []any{bob, n(0), alice, calls[:0], ""}, governance.ProposalCreated{
			Proposer: alice, Actions: []governance.Action{}, Details: governance.Details{Strategy: bob.Hex()},
		}},
		{azorius, "ProposalExecutedAzorius", []any{uint32(77), [][32]byte{{1}, {2}}}, governance.Lifecycle{ID: id77, Kind: governance.PartExecuted, Value: 2}},
		{azorius, "AzoriusSetUpAzorius", []any{alice, alice, bob, alice}, parameter("avatar", "", bob.Hex())},
		{azorius, "AvatarSetAzorius", []any{alice, bob}, parameter("avatar", alice.Hex(), bob.Hex())},
		{azorius, "TargetSetAzorius", []any{alice, bob}, parameter("target", alice.Hex(), bob.Hex())},
		{azorius, "ChangedGuardAzorius", []any{bob}, parameter("guard", "", bob.Hex())},
		{azorius, "EnabledStrategyAzorius", []any{bob}, parameter("strategy_enabled", "", bob.Hex())},
		{azorius, "DisabledStrategyAzorius", []any{bob}, parameter("strategy_disabled", "", bob.Hex())},
		{azorius, "TimelockPeriodUpdatedAzorius", []any{uint32(60)}, parameter("timelock_period", "", "60")},
		{azorius, "ExecutionPeriodUpdatedAzorius", []any{uint32(1<<32 - 1)}, parameter("execution_period", "", "4294967295")},
		{azorius, "OwnershipTransferredAzorius", []any{alice, bob}, parameter("owner", alice.Hex(), bob.Hex())},
		{azorius, "InitializedAzorius", []any{uint8(1)}, parameter("initialized_version", "", "1")},
		{strategy, "ProposalInitializedStrategy", []any{uint32(77), uint32(1000)}, governance.ProposalDetailed{
			ID: id77, Details: governance.Details{Strategy: nobody.Hex(), VotingEnds: 1000},
		}},
		{strategy, "VotedStrategy", []any{alice, uint32(77), uint8(2), huge}, governance.VoteCast{ID: id77, Voter: alice, Support: governance.Abstain, Weight: chain.MaxAmount}},
		{strategy, "VotedStrategy", []any{alice, uint32(0), uint8(0), n(0)}, governance.VoteCast{Voter: alice, Support: governance.Against}},
		{strategy, "VotingPeriodUpdatedStrategy", []any{uint32(7200)}, governance.ParameterChanged{Name: "voting_period", Key: nobody.Hex(), New: "7200"}},
		{strategy, "QuorumNumeratorUpdatedStrategy", []any{n(40_000)}, governance.ParameterChanged{Name: "quorum_numerator", Key: nobody.Hex(), New: "40000"}},
		{strategy, "BasisNumeratorUpdatedStrategy", []any{n(500_000)}, governance.ParameterChanged{Name: "basis_numerator", Key: nobody.Hex(), New: "500000"}},
		{strategy, "RequiredProposerWeightUpdatedStrategy", []any{huge}, governance.ParameterChanged{Name: "proposal_threshold", Key: nobody.Hex(), New: huge.String()}},
	}
}

// nftVote is the topic of a vote with NFTs.
func nftVote() common.Hash {
	return iazoriusstrategy.NewIAzoriusStrategy().GetABI().Events["Voted0"].ID
}

// A vote with NFTs does not tell what they weigh. It is no vote of weight
// zero: it becomes a finding.
func TestAVoteWithNFTsIsRefusedForItsWeight(t *testing.T) {
	event := governancetest.Events()["Voted0Strategy"]
	log := governancetest.Encode(t, event, alice, uint32(3), uint8(1), []common.Address{bob, bob}, []*big.Int{big.NewInt(1), huge})
	got, err := governance.Decoders()[governance.FamilyAzoriusStrategy][event.ID](&log)
	if err == nil || got != nil || !strings.Contains(err.Error(), "2 NFTs on proposal 3") {
		t.Errorf("%+v, %v", got, err)
	}
}

// Every strategy can tell of any number: what one that the proposal does not name
// says about it counts for nothing.
func TestOnlyTheStrategyOfAProposalSaysWhenItsVoteEnds(t *testing.T) {
	g := governance.Governor{Family: governance.FamilyAzorius, Clock: chain.BlockClock}
	at := chain.Position{Block: 100}
	p := governance.NewProposal(g.Account, at, governance.ProposalCreated{ID: id77, Details: governance.Details{Strategy: bob.Hex()}}.In(g, at))
	for _, test := range []struct {
		strategy common.Address
		ends     uint64
		status   governance.Status
	}{{alice, 90, governance.StatusUnknown}, {bob, 200, governance.StatusActive}, {alice, 90, governance.StatusActive}} {
		p.Apply(at, governance.ProposalDetailed{ID: id77, Details: governance.Details{Strategy: test.strategy.Hex(), VotingEnds: test.ends}})
		if got := p.StatusAt(chain.BlockRef{Number: 150}, g); got != test.status {
			t.Errorf("after %s said %d: %s, ends %d", test.strategy, test.ends, got, p.Deadline)
		}
	}
}

func TestRecogniseAnAzorius(t *testing.T) {
	a := governancetest.NewAzorius(t)
	found, err := governance.Recognise(t.Context(), a.Node, a.Node, a.Account(a.Module.Address))
	if err != nil {
		t.Fatal(err)
	}
	g := found.Governor
	if g.Family != governance.FamilyAzorius || g.Token != a.Token.Address || g.Clock != chain.BlockClock || !g.Counting.Abstain || !g.Counting.For || g.Counting.Against {
		t.Errorf("%+v", g)
	}
	of := a.Strategy.Address.Hex()
	want := []governance.Reading{
		{Name: "voting_period", Key: of, Value: "6"}, {Name: "proposal_threshold", Key: of, Value: "20"}, {Name: "quorum_numerator", Key: of, Value: "300000"},
		{Name: "quorum_denominator", Key: of, Value: "1000000"}, {Name: "basis_numerator", Key: of, Value: "500000"},
		{Name: "timelock_period", Value: "3"}, {Name: "execution_period", Value: "4"}, {Name: "avatar", Value: a.Avatar.Hex()},
	}
	if diff := cmp.Diff(want, found.Parameters); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	refused := func(feature, says string) {
		t.Helper()
		_, err := governance.Recognise(t.Context(), a.Node, a.Node, a.Account(a.Module.Address))
		unsupported, ok := errors.AsType[*governance.UnsupportedError](err)
		if !ok || unsupported.Feature != feature || !strings.Contains(unsupported.Reason, says) {
			t.Errorf("%v, want %q", err, says)
		}
	}
	first := common.BigToAddress(common.Big1)
	a.EnableNFTs()
	refused("family", "counts NFTs")
	strategies, _ := a.Ask(a.Module, "getStrategies", first, big.NewInt(5))[0].([]common.Address)
	a.Mine(a.Module.Call(t, a.Owner, "disableStrategy", first, strategies[0]), a.Strategy.Call(t, a.Owner, "setAzorius", bob))
	refused("family", "does not count for it")
	a.Mine(a.Module.Call(t, a.Owner, "disableStrategy", first, strategies[1]))
	refused("token", "no strategy")
}

// The events are those of the authors' own ABI.
func TestEventsOfAzoriusAreThoseOfItsAuthors(t *testing.T) {
	a := governancetest.NewAzorius(t)
	ours := governance.Decoders()
	for name, event := range a.Module.ABI.Events {
		if ours[governance.FamilyAzorius][event.ID] == nil {
			t.Errorf("Azorius emits %s, which is not decoded", name)
		}
	}
	left := map[string]bool{ // of its ownership, which decides nothing
		"AzoriusSet": true, "StrategySetUp": true, "Initialized": true, "OwnershipTransferred": true,
	}
	for name, event := range a.Strategy.ABI.Events {
		if (ours[governance.FamilyAzoriusStrategy][event.ID] == nil) != left[name] {
			t.Errorf("LinearERC20Voting emits %s; decoded: %v", name, !left[name])
		}
	}
}
