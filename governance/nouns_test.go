package governance_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// nounsSamples are the events of Nouns' governor besides those of Governor Bravo,
// and of Nouns Builder's.
func nounsSamples(bravo []sample) []sample {
	n := big.NewInt
	const nouns, builder, treasury = governance.FamilyNouns, governance.FamilyBuilder, governance.FamilyBuilderTreasury
	var out []sample
	for _, s := range bravo {
		if s.family != governance.FamilyGovernorBravo {
			continue
		}
		s.family = nouns
		if created, ok := s.want.(governance.ProposalCreated); ok {
			created.Details.PowerAt = 0 // of a log of block 0
			s.want = created
		}
		out = append(out, s)
	}
	life := func(kind governance.LifecycleKind, value uint64) governance.Lifecycle {
		return governance.Lifecycle{ID: id77, Kind: kind, Value: value}
	}
	calls := []any{[]common.Address{bob}, []*big.Int{n(5)}, []string{"f()"}, [][]byte{{1}}}
	actions := []governance.Action{{Target: bob, Value: chain.NewAmount(5), Signature: "f()", Calldata: []byte{1}}}
	text := "new text"
	out = append(out,
		sample{nouns, "ProposalVetoedNouns", []any{id77.Big()}, life(governance.Vetoed, 0)},
		sample{nouns, "ProposalObjectionPeriodSetNouns", []any{id77.Big(), n(99)}, life(governance.Objection, 99)},
		sample{nouns, "ProposalCreatedWithRequirementsNouns", slices.Concat([]any{id77.Big(), alice, []common.Address{bob}}, calls, []any{n(1), n(2), n(77), n(3), n(4), text}), life(governance.Updatable, 77)},
		sample{nouns, "ProposalCreatedWithRequirements0Nouns", []any{id77.Big(), []common.Address{bob}, n(78), n(3), n(4), uint32(9)}, life(governance.Updatable, 78)},
		sample{nouns, "ProposalUpdatedNouns", slices.Concat([]any{id77.Big(), alice}, calls, []any{text, "why"}), governance.ProposalEdited{ID: id77, Actions: actions, Description: &text, Message: "why"}},
		sample{nouns, "ProposalTransactionsUpdatedNouns", slices.Concat([]any{id77.Big(), alice}, calls, []any{"why"}), governance.ProposalEdited{ID: id77, Actions: actions, Message: "why"}},
		sample{nouns, "ProposalDescriptionUpdatedNouns", []any{id77.Big(), alice, text, "why"}, governance.ProposalEdited{ID: id77, Description: &text, Message: "why"}},
		sample{nouns, "ProposalThresholdBPSSetNouns", []any{n(1), n(2)}, parameter("proposal_threshold_bps", "1", "2")},
		sample{nouns, "QuorumVotesBPSSetNouns", []any{n(1), n(2)}, parameter("quorum_bps", "1", "2")},
		sample{nouns, "MinQuorumVotesBPSSetNouns", []any{uint16(1), uint16(2)}, parameter("min_quorum_bps", "1", "2")},
		sample{nouns, "MaxQuorumVotesBPSSetNouns", []any{uint16(1), uint16(2)}, parameter("max_quorum_bps", "1", "2")},
		sample{nouns, "QuorumCoefficientSetNouns", []any{uint32(1), uint32(2)}, parameter("quorum_coefficient", "1", "2")},
		sample{nouns, "NewVetoerNouns", []any{alice, bob}, parameter("vetoer", alice.Hex(), bob.Hex())},
		sample{nouns, "NewPendingVetoerNouns", []any{alice, bob}, parameter("pending_vetoer", alice.Hex(), bob.Hex())},
		sample{nouns, "ObjectionPeriodDurationSetNouns", []any{uint32(1), uint32(2)}, parameter("objection_period", "1", "2")},
		sample{nouns, "LastMinuteWindowSetNouns", []any{uint32(1), uint32(2)}, parameter("last_minute_window", "1", "2")},
		sample{nouns, "ProposalUpdatablePeriodSetNouns", []any{uint32(1), uint32(2)}, parameter("updatable_period", "1", "2")},
	)
	type proposal struct {
		Proposer                                                                                              common.Address
		TimeCreated, AgainstVotes, ForVotes, AbstainVotes, VoteStart, VoteEnd, ProposalThreshold, QuorumVotes uint32
		Executed, Canceled, Vetoed                                                                            bool
	}
	return append(out,
		sample{builder, "ProposalCreatedBuilder", []any{
			[32]byte(id77), []common.Address{bob}, []*big.Int{n(5)}, [][]byte{{1}}, text, [32]byte(role),
			proposal{Proposer: alice, TimeCreated: 100, VoteStart: 130, VoteEnd: 730, ProposalThreshold: 1, QuorumVotes: 2},
		}, governance.ProposalCreated{
			ID: id77, Proposer: alice, VoteStart: 129, VoteEnd: 729, Description: text,
			Actions: []governance.Action{{Target: bob, Value: chain.NewAmount(5), Calldata: []byte{1}}}, Details: governance.Details{PowerAt: 100},
		}},
		sample{builder, "ProposalQueuedBuilder", []any{[32]byte(id77), n(7)}, life(governance.Queued, 7)},
		sample{builder, "ProposalExecutedBuilder", []any{[32]byte(id77)}, life(governance.Executed, 0)},
		sample{builder, "ProposalCanceledBuilder", []any{[32]byte(id77)}, life(governance.Canceled, 0)},
		sample{builder, "ProposalVetoedBuilder", []any{[32]byte(id77)}, life(governance.Vetoed, 0)},
		sample{builder, "VoteCastBuilder", []any{alice, [32]byte(id77), n(2), n(9), "so"}, governance.VoteCast{ID: id77, Voter: alice, Support: governance.Abstain, Weight: chain.NewAmount(9), Reason: "so"}},
		sample{builder, "VotingDelayUpdatedBuilder", []any{n(1), n(2)}, parameter("voting_delay", "1", "2")},
		sample{builder, "VotingPeriodUpdatedBuilder", []any{n(1), n(2)}, parameter("voting_period", "1", "2")},
		sample{builder, "ProposalThresholdBpsUpdatedBuilder", []any{n(1), n(2)}, parameter("proposal_threshold_bps", "1", "2")},
		sample{builder, "QuorumVotesBpsUpdatedBuilder", []any{n(1), n(2)}, parameter("quorum_bps", "1", "2")},
		sample{builder, "VetoerUpdatedBuilder", []any{alice, bob}, parameter("vetoer", alice.Hex(), bob.Hex())},
		sample{builder, "OwnerUpdatedBuilder", []any{alice, bob}, parameter("owner", alice.Hex(), bob.Hex())},
		sample{builder, "UpgradedBuilder", []any{bob}, parameter("implementation", "", bob.Hex())},
		sample{treasury, "DelayUpdatedBuilder", []any{n(1), n(2)}, parameter("min_delay", "1", "2")},
		sample{treasury, "GracePeriodUpdatedBuilder", []any{n(1), n(2)}, parameter("grace_period", "1", "2")},
		sample{treasury, "OwnerUpdatedBuilder", []any{alice, bob}, parameter("owner", alice.Hex(), bob.Hex())},
		sample{treasury, "UpgradedBuilder", []any{bob}, parameter("implementation", "", bob.Hex())},
	)
}

// Of every governance event of the real contracts there is a decoder, but for
// those that repeat another.
func TestNounsBindingsHaveTheTopicsOfTheRealContracts(t *testing.T) {
	for path, family := range map[string]string{
		"@nouns/contracts/dist/typechain/factories/contracts/governance/NounsDAOLogicV1__factory.js": governance.FamilyNouns,
		"@nouns/contracts/dist/typechain/factories/contracts/governance/NounsDAOLogicV2__factory.js": governance.FamilyNouns,
		"@zoralabs/nouns-protocol/dist/artifacts/Governor.sol/Governor.json":                         governance.FamilyBuilder,
	} {
		decoder, silent := governance.Decoders()[family], []string{
			"ProposalCreatedWithRequirements", "RefundableVote", "Withdraw", "Initialized", "OwnerCanceled", "OwnerPending",
		}
		for name, event := range governancetest.Foreign(t, path).ABI.Events {
			if decoder[event.ID] == nil && !slices.Contains(silent, name) {
				t.Errorf("%s: %s is not decoded", path, event.Sig)
			}
		}
	}
}

// A proposal of Nouns' version 3 lives through editing, voting and an objection
// period. No npm package has that version, so its rule is checked by itself.
func TestAProposalOfNounsVersion3IsUpdatableThenPendingThenObjectedTo(t *testing.T) {
	g := governance.Governor{Family: governance.FamilyNouns, Clock: chain.BlockClock, Counting: governance.Counting{For: true}}
	p := governance.NewProposal(g.Account, chain.Position{Block: 5}, governance.ProposalCreated{ID: id77, VoteStart: 20, VoteEnd: 30, Description: "# Old"})
	quorum := chain.NewAmount(3)
	p.Quorum = &quorum
	text, calls := "# New\n\nBecause.", []governance.Action{{Target: bob, Calldata: []byte{1}}}
	for _, event := range []chain.Event{
		governance.Lifecycle{ID: id77, Kind: governance.Updatable, Value: 15},
		governance.ProposalEdited{ID: id77, Description: &text},
		governance.ProposalEdited{ID: id77, Actions: calls},
		governance.VoteCast{ID: id77, Support: governance.For, Weight: chain.NewAmount(4)},
		governance.Lifecycle{ID: id77, Kind: governance.Objection, Value: 40},
	} {
		if !p.Apply(chain.Position{Block: 25}, event) {
			t.Errorf("%+v does not fit", event)
		}
	}
	if p.Title != "New" || !strings.Contains(p.Description, "Because") || cmp.Diff(calls, p.Actions, cmp.AllowUnexported(chain.Amount{})) != "" {
		t.Errorf("after editing: %q, %+v", p.Title, p.Actions)
	}
	for block, want := range map[uint64]governance.Status{
		15: governance.StatusUpdatable, 16: governance.StatusPending, 20: governance.StatusPending, 21: governance.StatusActive,
		30: governance.StatusActive, 31: governance.StatusObjection, 40: governance.StatusObjection, 41: governance.StatusSucceeded,
	} {
		if got := p.StatusAt(chain.BlockRef{Number: block}, g); got != want {
			t.Errorf("block %d: %s, want %s", block, got, want)
		}
	}
}
