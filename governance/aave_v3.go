package governance

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev3"
)

// FamilyAaveV3 is the family of the core of Aave's third governance. It numbers
// its proposals and counts seconds. Votes are cast on other chains, from where
// their sums come back when they have ended; what is executed are payloads on
// other chains.
const FamilyAaveV3 = "aave-v3"

// aaveV3Lifetime is how many seconds after its creation a proposal that is not
// executed expires (PROPOSAL_EXPIRATION_TIME, a constant).
const aaveV3Lifetime = 30 * 24 * 60 * 60

// Result are the sums of votes that were cast elsewhere, as they came back.
type Result struct {
	For     chain.Amount `json:"for" doc:"Votes for it." example:"520000000000000000000000"`
	Against chain.Amount `json:"against" doc:"Votes against it." example:"1000000000000000000000"`
	Passed  bool         `json:"passed" doc:"Whether the governor let it pass." example:"true"`
}

// Payload is what a proposal has another contract execute, which may be on
// another chain.
type Payload struct {
	Chain      string `json:"chain" doc:"Number of the chain." example:"137"`
	Controller string `json:"controller" doc:"Contract that executes it there, in EIP-55 form." example:"0xDAbad81aF85554E9ae636395611C58F7eC1aAEc5"`
	Number     uint64 `json:"number" doc:"Its number in that contract." example:"12"`
}

func aaveV3() chain.Decoder {
	events := eventsOf(iaavegovernancev3.NewIAaveGovernanceV3().GetABI())
	decoder := chain.Decoder{
		events.topic("ProposalCreated"):     decodeAaveV3Proposal,
		events.topic("VotingActivated"):     decodeVotingActivated,
		events.topic("ProposalQueued"):      decodeAaveV3Result(Queued),
		events.topic("ProposalFailed"):      decodeAaveV3Result(Rejected),
		events.topic("ProposalExecuted"):    indexedLifecycle(Executed),
		events.topic("ProposalCanceled"):    indexedLifecycle(Canceled),
		events.topic("PayloadSent"):         decodePayloadSent,
		events.topic("VotingConfigUpdated"): decodeVotingConfig,
		events.topic("VotingPortalUpdated"): decodeVotingPortal,
	}
	events.parameters(decoder, map[string]string{"PowerStrategyUpdated": ParamGovernanceStrategy, "CancellationFeeUpdated": ParamCancellationFee})
	return decoder
}

// aaveV3Opens is the event that opens a proposal.
func aaveV3Opens() []common.Hash {
	return []common.Hash{eventsOf(iaavegovernancev3.NewIAaveGovernanceV3().GetABI()).topic("ProposalCreated")}
}

// decodeAaveV3Proposal reads a proposal whose vote somebody has yet to open, and
// whose text is elsewhere.
func decodeAaveV3Proposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 1)
	level := r.TopicUint(3, 8)
	e := ProposalCreated{
		ID: ProposalID(r.Topic(1)), Proposer: r.TopicAddress(2), Actions: []Action{},
		VoteStart: NeverOpens, VoteEnd: NeverOpens, Description: ipfsAddress(r.Word(0)),
		Details: Details{AccessLevel: &level, VotesElsewhere: true},
	}
	return e, r.Err()
}

func decodeVotingActivated(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 1)
	r.Topic(2) // hash of the block whose power counts, which is the one before
	e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: Activated, Value: r.Uint(0, 24)}
	return e, r.Err()
}

// decodeAaveV3Result reads the sums of a vote that has come back.
func decodeAaveV3Result(kind LifecycleKind) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, 1, 2)
		result := Result{For: r.Amount(0), Against: r.Amount(1), Passed: kind == Queued}
		const bits = 128
		if r.Err() == nil && (result.For.Big().BitLen() > bits || result.Against.Big().BitLen() > bits) {
			return nil, fmt.Errorf("result of %s for and %s against does not fit %d bits", result.For, result.Against, bits)
		}
		return Lifecycle{ID: ProposalID(r.Topic(1)), Kind: kind, Result: &result}, r.Err()
	}
}

func indexedLifecycle(kind LifecycleKind) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, 1, 0)
		e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: kind}
		return e, r.Err()
	}
}

func decodePayloadSent(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 3)
	payload := Payload{Chain: r.TopicAmount(3).String(), Controller: r.TopicAddress(2).Hex(), Number: r.Uint(0, 40)}
	e := ProposalDetailed{ID: ProposalID(r.Topic(1)), Details: Details{Payloads: []Payload{payload}}}
	return e, r.Err()
}

// VotingConfig are the settings of an access level of Aave's third governance.
type VotingConfig struct {
	CoolDown         uint64       `json:"cool_down"`       // seconds before a vote can be opened
	VotingDuration   uint64       `json:"voting_duration"` // seconds
	YesThreshold     chain.Amount `json:"yes_threshold"`   // whole votes that those for have to exceed
	YesNoDifference  chain.Amount `json:"yes_no_differential"`
	PropositionPower chain.Amount `json:"min_proposition_power"` // whole votes that proposers have to exceed
}

func decodeVotingConfig(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 5)
	level := r.TopicUint(1, 8)
	config := VotingConfig{
		VotingDuration: r.Uint(0, 24), CoolDown: r.Uint(1, 24),
		YesThreshold: r.Amount(2), YesNoDifference: r.Amount(3), PropositionPower: r.Amount(4),
	}
	return jsonParameter(&r, ParamVotingConfig, fmt.Sprint(level), config)
}

// text is the settings as [ParameterChanged] carries them.
func (c VotingConfig) text() (string, error) {
	encoded, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("encode %s: %w", ParamVotingConfig, err)
	}
	return string(encoded), nil
}

func decodeVotingPortal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 0)
	e := ParameterChanged{Name: ParamVotingPortal, Key: r.TopicAddress(1).Hex(), New: fmt.Sprint(r.TopicUint(2, 1) == 1)}
	return e, r.Err()
}
