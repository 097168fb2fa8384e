package governance

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
)

// FamilyAzorius is the family of Decent's Azorius, a module of a Safe. It numbers
// its proposals from 0 and counts blocks. Each proposal names the strategy that
// counts its votes, and keeps the periods that were set when it was made.
const FamilyAzorius = "azorius"

// FamilyAzoriusStrategy is the family of what counts votes for an Azorius. It
// tells of a proposal before the Azorius does, in the same transaction.
const FamilyAzoriusStrategy = "azorius-strategy"

// azoriusCounting is how LinearERC20Voting counts (meetsQuorum).
const azoriusCounting = "support=bravo&quorum=for,abstain"

// azoriusNumber is the size of the numbers of proposals, and of blocks, in bits.
const azoriusNumber = 32

func azorius() chain.Decoder {
	events := eventsOf(iazorius.NewIAzorius().GetABI())
	decoder := chain.Decoder{
		events.topic("ProposalCreated"):  decodeAzoriusProposal,
		events.topic("ProposalExecuted"): decodeAzoriusExecuted,
		events.topic("AzoriusSetUp"):     decodeAzoriusSetUp,
	}
	events.parameters(decoder, map[string]string{
		"EnabledStrategy": ParamStrategyEnabled, "DisabledStrategy": ParamStrategyDisabled,
		"TimelockPeriodUpdated": ParamTimelockPeriod, "ExecutionPeriodUpdated": ParamExecutionPeriod,
		"AvatarSet": ParamAvatar, "TargetSet": ParamTarget, "ChangedGuard": ParamGuard, "OwnershipTransferred": ParamOwner, "Initialized": ParamInitializedVersion,
	})
	return decoder
}

// azoriusOpens is the event that opens a proposal.
func azoriusOpens() []common.Hash {
	return []common.Hash{eventsOf(iazorius.NewIAzorius().GetABI()).topic("ProposalCreated")}
}

// azoriusStrategy returns the decoder of strategies. The votes of those that
// count NFTs do not tell their weight: they become findings.
func azoriusStrategy() chain.Decoder {
	events := eventsOf(iazoriusstrategy.NewIAzoriusStrategy().GetABI())
	decoder := chain.Decoder{
		events.topic("ProposalInitialized"): decodeAzoriusInitialized,
		events.topic("Voted"):               decodeAzoriusVote,
		events.topic("Voted0"):              decodeAzoriusNFTVote,
	}
	settings := chain.Decoder{}
	events.parameters(settings, map[string]string{
		"VotingPeriodUpdated": ParamVotingPeriod, "QuorumNumeratorUpdated": ParamQuorumNumerator,
		"BasisNumeratorUpdated": ParamBasisNumerator, "RequiredProposerWeightUpdated": ParamProposalThreshold,
	})
	for topic, decode := range settings {
		decoder[topic] = ofStrategy(decode)
	}
	return decoder
}

// ofStrategy keeps of which strategy a setting is: an Azorius may have several.
func ofStrategy(decode chain.DecodeFunc) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		event, err := decode(log)
		if changed, ok := event.(ParameterChanged); ok {
			changed.Key = log.Address.Hex()
			return changed, err
		}
		return event, err
	}
}

// decodeAzoriusProposal reads a proposal. Its vote opens in its block and counts
// the power of that block, see [ProposalCreated.In]; when it ends, its strategy
// tells.
func decodeAzoriusProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 5)
	e := ProposalCreated{
		Details: Details{Strategy: r.Address(0).Hex()}, ID: azoriusID(r.Uint(1, storedBits)),
		Proposer: r.Address(2), Actions: []Action{}, Description: r.String(4),
	}
	for _, t := range r.Tuples(3, maxActions, 4) {
		target := t.Amount(0)
		word := target.Big()
		if r.Err() == nil && word.BitLen() > 8*common.AddressLength {
			return nil, fmt.Errorf("action %d of the proposal calls %s, which is no address", len(e.Actions), target)
		}
		e.Actions = append(e.Actions, Action{
			Target: common.BigToAddress(word), Value: t.Amount(1), Calldata: []byte(t.String(2)), Delegate: t.Bool(3),
		})
	}
	return e, r.Err()
}

func azoriusID(number uint64) (id ProposalID) {
	for i := len(id) - 1; number > 0; i, number = i-1, number>>8 {
		id[i] = byte(number)
	}
	return id
}

// decodeAzoriusExecuted reads that some of a proposal's actions were run, in
// order, the last of which may have been.
func decodeAzoriusExecuted(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 2)
	id := azoriusID(r.Uint(0, azoriusNumber))
	run := r.Amounts(1, maxActions) // their hashes
	return Lifecycle{ID: id, Kind: PartExecuted, Value: uint64(len(run))}, r.Err()
}

// decodeAzoriusSetUp reads whom it acts for.
func decodeAzoriusSetUp(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 1)
	r.TopicAddress(1) // who set it up
	r.TopicAddress(2) // its owner, which another event tells
	r.Address(0)      // whom it has run its calls
	e := ParameterChanged{Name: ParamAvatar, New: r.TopicAddress(3).Hex()}
	return e, r.Err()
}

func decodeAzoriusInitialized(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 2)
	e := ProposalDetailed{
		ID:      azoriusID(r.Uint(0, azoriusNumber)),
		Details: Details{Strategy: log.Address.Hex(), VotingEnds: r.Uint(1, azoriusNumber)},
	}
	return e, r.Err()
}

func decodeAzoriusVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 4)
	e := VoteCast{Voter: r.Address(0), ID: azoriusID(r.Uint(1, azoriusNumber)), Support: uint8(r.Uint(2, 8)), Weight: r.Amount(3)}
	return e, r.Err()
}

// decodeAzoriusNFTVote refuses a vote whose weight is not told.
func decodeAzoriusNFTVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 5)
	r.Address(0)
	number, tokens := r.Uint(1, azoriusNumber), r.Amounts(4, maxActions)
	if err := r.Err(); err != nil {
		return nil, err //nolint:wrapcheck // says what it was reading
	}
	return nil, fmt.Errorf("a vote with %d NFTs on proposal %d does not tell its weight", len(tokens), number)
}

// discoverStrategy names the strategy that an Azorius lets proposals use.
func discoverStrategy(fact chain.Fact, strategy common.Address) []chain.Contract {
	return []chain.Contract{{
		Address: strategy, Role: chain.RoleModule, Family: FamilyAzoriusStrategy, Start: fact.Block, Governor: fact.Address,
	}}
}
