package governance

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// ProposalCreated opens a proposal. Timepoints are in the governor's clock.
type ProposalCreated struct {
	ID          ProposalID
	Proposer    common.Address
	Actions     []Action
	VoteStart   uint64 // the snapshot: voting opens after it
	VoteEnd     uint64 // the last timepoint at which votes count
	Description string // as emitted: may hold any bytes
	Details     Details
}

// Details are what only some families say of a proposal; most are zero.
type Details struct {
	PowerAt uint64 `json:"power_at,omitempty" doc:"Timepoint whose voting power counts, if it is not the snapshot." example:"21431003"`

	SnapshotBlock uint64 `json:"snapshot_block,omitempty" doc:"Block whose voting power counts, where the governor counts seconds and its token blocks (Aragon)." example:"21431003"`

	Executor string `json:"executor,omitempty" doc:"Contract that judges and executes it, in EIP-55 form (Aave)." example:"0xEE56e2B3D491590B5b31738cC34d5232F378a8D5"`
	Strategy string `json:"strategy,omitempty" doc:"Contract that counts voting power for it, or its votes, in EIP-55 form (Aave, Azorius)." example:"0xb7e383ef9B1E9189Fc0F71fb30af8aa14377429e"`

	VotingEnds     uint64    `json:"voting_ends,omitempty" doc:"Last timepoint at which votes count, as its strategy told; missing if the strategy is unknown (Azorius)." example:"21481403"`
	VotesElsewhere bool      `json:"votes_elsewhere,omitempty" doc:"Votes are cast on another chain: who voted is not known here, and the tally means nothing before there is a result (Aave v3)." example:"true"`
	Result         *Result   `json:"result,omitempty" doc:"The sums of votes that were cast elsewhere, once they have come back (Aave v3)."`
	AccessLevel    *uint64   `json:"access_level,omitempty" doc:"Its access level, which decides thresholds and times (Aave v3)." example:"1"`
	Payloads       []Payload `json:"payloads,omitempty" doc:"What it had executed elsewhere, as sent (Aave v3)."`

	ExecutedActions uint64 `json:"executed_actions,omitempty" doc:"How many of its actions were run, where they can be run in parts (Azorius)." example:"2"`

	ProposalType *uint64     `json:"proposal_type,omitempty" doc:"Number of its type, which decides quorum and majority (Agora)." example:"3"`
	Module       *ModuleVote `json:"module,omitempty" doc:"How its voting module counts, if it has one (Agora)."`

	GraceUntil uint64  `json:"grace_until,omitempty" doc:"Last timepoint of its grace period, in which members may leave (Moloch)." example:"1767484800"`
	Expiration uint64  `json:"expiration,omitempty" doc:"Timepoint after which processing makes it fail; missing if there is none (Moloch)." example:"1767884800"`
	Failure    Failure `json:"failure,omitempty" enum:"refused,actions_failed" doc:"Why it had no effect (Moloch): *refused*, it missed quorum or retention, or expired; *actions_failed*, its calls failed." example:"refused"`
}

// Failure is why a proposal that was processed had no effect.
type Failure string

// Failures.
const (
	FailureRefused Failure = "refused"
	FailureActions Failure = "actions_failed"
)

// with returns the details with what another contract tells added.
func (d Details) with(more Details) Details {
	if more.PowerAt != 0 {
		d.PowerAt = more.PowerAt
	}
	if more.ProposalType != nil {
		d.ProposalType = more.ProposalType
	}
	if more.Module != nil {
		d.Module = more.Module
	}
	d.Payloads = append(slices.Clone(d.Payloads), more.Payloads...)
	if more.VotingEnds != 0 && more.Strategy == d.Strategy { // others know nothing of it
		d.VotingEnds = more.VotingEnds
	}
	return d
}

// Action is one call a proposal makes when it is executed.
type Action struct {
	Target    common.Address `json:"target"`
	Value     chain.Amount   `json:"value"`               // wei
	Signature string         `json:"signature,omitempty"` // Bravo style; the selector is not in Calldata then
	Calldata  []byte         `json:"calldata"`
	Delegate  bool           `json:"delegate,omitempty"` // the executor runs the target's code as its own (DELEGATECALL)
}

// LifecycleKind names what happened to a proposal.
type LifecycleKind string

// Lifecycle events.
const (
	Queued    LifecycleKind = "queued"    // Value: eta in unix seconds, 0 if none
	Executed  LifecycleKind = "executed"  //
	Canceled  LifecycleKind = "canceled"  //
	Extended  LifecycleKind = "extended"  // Value: the new deadline, in the governor's clock
	Vetoed    LifecycleKind = "vetoed"    //
	Updatable LifecycleKind = "updatable" // Value: the last timepoint at which its proposer can edit it
	Objection LifecycleKind = "objection" // Value: the last timepoint of the objection period

	Rescheduled LifecycleKind = "rescheduled" // Value: the new deadline, which may be an earlier one; managers may set it at any time (Agora)
	Retyped     LifecycleKind = "retyped"     // Value: the new proposal type, as above

	Sponsored LifecycleKind = "sponsored" // Value: the timepoint at which its vote opens (Moloch)
	Activated LifecycleKind = "activated" // its vote opens at once, of the power of the block before; Value: how many seconds it lasts (Aave v3)
	Rejected  LifecycleKind = "rejected"  // its votes came back and do not pass it, with a Result (Aave v3)

	PartExecuted LifecycleKind = "part_executed" // Value: how many of its next actions were run (Azorius)

	Failed LifecycleKind = "failed" // processed without effect; Value: 1 if its actions failed, 0 if it was refused (Moloch)
)

// ProposalDetailed is what another contract than the governor tells of a
// proposal, in the transaction that creates it. It may come before the
// [ProposalCreated].
type ProposalDetailed struct {
	ID      ProposalID
	Details Details
}

// Lifecycle is a change of a proposal's fate that the governor announced.
type Lifecycle struct {
	ID     ProposalID
	Kind   LifecycleKind
	Value  uint64
	Result *Result // of Queued and Rejected, where votes are cast elsewhere; else nil
}

// Support values of CountingSimple, and of fractional counting.
const (
	Against    uint8 = 0
	For        uint8 = 1
	Abstain    uint8 = 2
	Fractional uint8 = 255 // weights are packed in the params
)

// VoteCast is one vote event. A voter may have several on one proposal.
type VoteCast struct {
	ID      ProposalID
	Voter   common.Address
	Support uint8
	Weight  chain.Amount
	Reason  string // as emitted: may hold any bytes
	Params  []byte // of VoteCastWithParams; nil for VoteCast
}

// ParameterChanged is a new value of a governor's or timelock's setting. Old is
// empty where the event does not carry it. Values are decimal numbers, EIP-55
// addresses or role hashes in text.
type ParameterChanged struct {
	Name string // snake case, for example "voting_delay"
	Key  string // what it applies to, for settings that are tables (roles)
	Old  string
	New  string
}

// OperationScheduled is one call of an operation that a timelock accepted.
type OperationScheduled struct {
	Operation   common.Hash
	Index       uint64
	Action      Action
	Predecessor common.Hash
	Delay       uint64 // seconds from the block's time to readiness
	ETA         uint64 // unix seconds of readiness, where the timelock says that instead; else 0
}

// ReadyAt is when the operation can be executed, in unix seconds, given the time
// of the block in which it was scheduled.
func (o OperationScheduled) ReadyAt(scheduled uint64) uint64 {
	if o.ETA != 0 {
		return o.ETA
	}
	return saturatingSum(scheduled, o.Delay)
}

// OperationExecuted is one call of an operation that a timelock ran.
type OperationExecuted struct {
	Operation common.Hash
	Index     uint64
}

// OperationCanceled is an operation that a canceller removed from a timelock;
// no governor event tells of it.
type OperationCanceled struct {
	Operation common.Hash
}

// EventName implements [chain.Event].
func (ProposalCreated) EventName() string { return "proposal_created" }

// EventName implements [chain.Event].
func (ProposalDetailed) EventName() string { return "proposal_detailed" }

// EventName implements [chain.Event].
func (Lifecycle) EventName() string { return "proposal_lifecycle" }

// EventName implements [chain.Event].
func (VoteCast) EventName() string { return "vote_cast" }

// EventName implements [chain.Event].
func (ParameterChanged) EventName() string { return "parameter_changed" }

// EventName implements [chain.Event].
func (OperationScheduled) EventName() string { return "operation_scheduled" }

// EventName implements [chain.Event].
func (OperationExecuted) EventName() string { return "operation_executed" }

// EventName implements [chain.Event].
func (OperationCanceled) EventName() string { return "operation_canceled" }
