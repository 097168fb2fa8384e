package governance

import (
	"encoding/json"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibaal"
)

// FamilyMoloch is the family of Moloch v3, whose contract is called Baal.
const FamilyMoloch = "moloch-v3"

// molochCounting is how the family counts, which its contracts do not say. The
// quorum only matters when a proposal is processed.
const molochCounting = "support=bravo&quorum=for"

// NeverOpens is the snapshot of a proposal whose vote opens only when somebody
// sponsors it.
const NeverOpens = math.MaxInt64

// moloch returns the decoder of the family. A member's approval is a vote for.
func moloch() chain.Decoder {
	events := eventsOf(ibaal.NewIBaal().GetABI())
	decoder := chain.Decoder{
		events.topic("SubmitProposal"):      decodeSubmitProposal,
		events.topic("SponsorProposal"):     decodeSponsorProposal,
		events.topic("CancelProposal"):      decodeCancelProposal,
		events.topic("SubmitVote"):          decodeSubmitVote,
		events.topic("ProcessProposal"):     decodeProcessProposal,
		events.topic("SetupComplete"):       decodeSetupComplete,
		events.topic("GovernanceConfigSet"): decodeGovernanceConfig,
		events.topic("ShamanSet"):           decodeShaman,
	}
	for event, parameter := range map[string]string{
		"SharesPaused": ParamSharesPaused, "LootPaused": ParamLootPaused,
		"LockAdmin": ParamAdminLock, "LockManager": ParamManagerLock, "LockGovernor": ParamGovernorLock,
	} {
		decoder[events.topic(event)] = decodeSwitch(parameter)
	}
	return decoder
}

func molochOpens() []common.Hash {
	return []common.Hash{eventsOf(ibaal.NewIBaal().GetABI()).topic("SubmitProposal")}
}

// decodeSubmitProposal reads a proposal. Whoever could sponsor it has done so by
// submitting it: then the vote is open at once, see [ProposalCreated]. The event
// does not name the proposer, and what it does is a batch for a contract that
// runs calls one after another.
func decodeSubmitProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 7)
	period, data := r.Uint(0, storedBits), r.Bytes(1)
	expiration, sponsored, at := r.Uint(2, storedBits), r.Bool(4), r.Uint(5, storedBits)
	e := ProposalCreated{
		ID: ProposalID(r.Topic(1)), Actions: []Action{}, VoteStart: NeverOpens, VoteEnd: NeverOpens,
		Description: r.String(6), Details: Details{Expiration: expiration},
	}
	if err := r.Err(); err != nil {
		return nil, err
	}
	if actions, ok := multisend(data); ok {
		e.Actions = actions
	}
	if sponsored {
		e.VoteStart, e.VoteEnd, e.Details.PowerAt = at-min(at, 1), saturatingSum(at, period), at
	}
	return e, nil
}

func decodeSponsorProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 0)
	r.TopicAddress(1)
	e := Lifecycle{ID: ProposalID(r.Topic(2)), Kind: Sponsored, Value: r.TopicUint(3, storedBits)}
	return e, r.Err()
}

func decodeCancelProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 0)
	e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: Canceled}
	return e, r.Err()
}

func decodeSubmitVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 1)
	e := VoteCast{Voter: r.TopicAddress(1), ID: ProposalID(r.Topic(2)), Support: Against, Weight: r.Amount(0)}
	if r.TopicUint(3, 1) == 1 {
		e.Support = For
	}
	return e, r.Err()
}

func decodeProcessProposal(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	passed, failed := r.Bool(0), r.Bool(1)
	e := Lifecycle{ID: ProposalID(r.Topic(1)), Kind: Executed}
	switch {
	case failed:
		e.Kind, e.Value = Failed, 1
	case !passed:
		e.Kind = Failed
	}
	return e, r.Err()
}

// MolochConfig are the settings of a Moloch that one event tells. A period of 0
// leaves the one before.
type MolochConfig struct {
	VotingPeriod     uint64       `json:"voting_period"` // seconds
	GracePeriod      uint64       `json:"grace_period"`  // seconds
	Offering         chain.Amount `json:"proposal_offering"`
	QuorumPercent    chain.Amount `json:"quorum_percent"`
	SponsorThreshold chain.Amount `json:"sponsor_threshold"`
	RetentionPercent chain.Amount `json:"min_retention_percent"`
}

func decodeGovernanceConfig(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 6)
	config := MolochConfig{
		VotingPeriod: r.Uint(0, 32), GracePeriod: r.Uint(1, 32), Offering: r.Amount(2),
		QuorumPercent: r.Amount(3), SponsorThreshold: r.Amount(4), RetentionPercent: r.Amount(5),
	}
	return jsonParameter(&r, ParamGovernanceConfig, "", config)
}

func decodeSetupComplete(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 12)
	r.Bool(0)
	r.Bool(1)
	_, _ = r.String(8), r.String(9)
	config := MolochConfig{
		GracePeriod: r.Uint(2, 32), VotingPeriod: r.Uint(3, 32), Offering: r.Amount(4),
		QuorumPercent: r.Amount(5), SponsorThreshold: r.Amount(6), RetentionPercent: r.Amount(7),
	}
	return jsonParameter(&r, ParamGovernanceConfig, "", config)
}

func decodeShaman(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 1)
	e := ParameterChanged{Name: ParamShaman, Key: r.TopicAddress(1).Hex(), New: r.Amount(0).String()}
	return e, r.Err()
}

func decodeSwitch(name string) chain.DecodeFunc {
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, 0, 1)
		e := ParameterChanged{Name: name, New: fmt.Sprint(r.Bool(0))}
		return e, r.Err()
	}
}

// Periods are how long a Moloch's votes and grace periods last, in seconds.
type Periods struct{ Voting, Grace uint64 }

// After returns the periods after a change of settings.
func (p Periods) After(e ParameterChanged) Periods {
	var config MolochConfig
	if e.Name != ParamGovernanceConfig || json.Unmarshal([]byte(e.New), &config) != nil {
		return p
	}
	if config.VotingPeriod != 0 {
		p.Voting = config.VotingPeriod
	}
	if config.GracePeriod != 0 {
		p.Grace = config.GracePeriod
	}
	return p
}

// Open opens the vote of a proposal at a timepoint, and says until when its
// grace period lasts: both by the periods at that time.
func (p *Proposal) Open(at uint64, periods Periods) {
	p.Snapshot, p.Details.PowerAt = at-min(at, 1), at
	p.Deadline = saturatingSum(at, periods.Voting)
	p.OriginalDeadline = p.Deadline
	p.Details.GraceUntil = saturatingSum(p.Deadline, periods.Grace)
}
