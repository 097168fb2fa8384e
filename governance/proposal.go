package governance

import (
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// Proposal is everything the facts of one proposal add up to.
type Proposal struct {
	Governor         chain.Account
	ID               ProposalID
	Proposer         common.Address
	Title            string
	Description      string // valid UTF-8; see DescriptionHash for the emitted bytes
	DescriptionHash  common.Hash
	Actions          []Action
	Snapshot         uint64 // voting opens after this timepoint, whose voting power counts unless PowerAt differs
	Deadline         uint64 // last timepoint at which votes count, extensions included
	OriginalDeadline uint64
	Created          chain.Mark
	Tally            Tally
	OptionVotes      []chain.Amount // weight of the votes for each of its module's options
	Terms                           // what the governor judges it by, as far as it has been read
	Details          Details        // what only some families tell
	Queued           *chain.Mark
	ETA              uint64 // unix seconds, 0 when not queued or when the governor gives none
	Executed         *chain.Mark
	Canceled         *chain.Mark
	Vetoed           *chain.Mark
	ObjectionUntil   uint64 // last timepoint of the objection period, 0 if there is none
	UpdatableUntil   uint64 // last timepoint at which its proposer can edit it, 0 if there is none
	Operation        Operation
}

// NewProposal starts the fold with the event that created the proposal.
func NewProposal(governor chain.Account, at chain.Position, e ProposalCreated) Proposal {
	description, _ := chain.CleanText(Readable(WithoutSuffix(e.Description)))
	hash := crypto.Keccak256Hash([]byte(e.Description))
	return Proposal{
		Governor: governor, ID: e.ID, Proposer: e.Proposer,
		Title: TitleOf(description), Description: description, DescriptionHash: hash,
		Actions:  e.Actions,
		Snapshot: e.VoteStart, Deadline: e.VoteEnd, OriginalDeadline: e.VoteEnd, Details: e.Details,
		Created:   at.Mark(),
		Operation: Operation{Candidates: operationIDs(governor.Address, e.Actions, hash)},
	}
}

// Apply folds the next fact about this proposal in. It returns false for a fact
// that does not fit, which then deserves a finding.
func (p *Proposal) Apply(at chain.Position, event chain.Event) bool {
	switch e := event.(type) {
	case VoteCast:
		return p.vote(e)
	case ProposalDetailed:
		p.detail(e.Details)
		return true
	case VoteOverridden:
		return p.Tally.Override(e)
	case VoteReduced:
		return p.Tally.Reduce(e)
	case ProposalEdited:
		p.edit(e)
		return true
	case Lifecycle:
		return p.applyLifecycle(at.Mark(), e)
	case OperationScheduled:
		p.Operation.schedule(at, e)
		if p.Queued != nil {
			p.Operation.bind(*p.Queued)
		}
	case OperationExecuted:
		p.Operation.mark(at, e.Operation, func(r *OperationRun, m *chain.Mark) { r.Done = m })
	case OperationCanceled:
		p.Operation.mark(at, e.Operation, func(r *OperationRun, m *chain.Mark) { r.Canceled = m })
	case ParameterChanged:
		return e.Name == ParamTimelock && p.Operation.move(at, e.New)
	default:
		return false
	}
	return true
}

// applyLifecycle keeps the first mark of a repeated event: Bravo governors let
// anyone cancel a cancelled proposal again.
func (p *Proposal) applyLifecycle(at chain.Mark, e Lifecycle) bool {
	first := func(mark **chain.Mark) {
		if *mark == nil {
			*mark = &at
		}
	}
	switch e.Kind {
	case Queued:
		first(&p.Queued)
		p.ETA = e.Value
		p.settle(e.Result)
		p.Operation.bind(*p.Queued)
	case Executed:
		first(&p.Executed)
	case Activated:
		p.activate(at, e.Value)
	case Rejected:
		p.settle(e.Result)
	case PartExecuted:
		p.Details.ExecutedActions = saturatingSum(p.Details.ExecutedActions, e.Value)
		if p.Details.ExecutedActions >= uint64(len(p.Actions)) {
			first(&p.Executed)
		}
	case Canceled:
		first(&p.Canceled)
	case Vetoed:
		first(&p.Vetoed)
	case Updatable:
		p.UpdatableUntil = e.Value
	case Objection:
		p.ObjectionUntil = max(p.ObjectionUntil, e.Value)
	case Extended:
		p.Deadline = max(p.Deadline, e.Value)
	case Rescheduled:
		p.Deadline = e.Value
	case Retyped:
		p.Details.ProposalType = &e.Value
	case Failed:
		p.Details.Failure = FailureRefused
		if e.Value != 0 {
			p.Details.Failure = FailureActions
		}
	default:
		return false
	}
	return true
}

// detail adds what another contract than the governor tells.
func (p *Proposal) detail(more Details) {
	p.Details = p.Details.with(more)
	if p.Details.VotingEnds != 0 {
		p.Deadline, p.OriginalDeadline = p.Details.VotingEnds, p.Details.VotingEnds
	}
}

// saturatingSum adds two numbers below 2^63 and stays below it, as everything
// that is stored.
func saturatingSum(a, b uint64) uint64 { return min(a+b, math.MaxInt64) }

// Votable reports whether the proposal could ever be voted on: one that was
// cancelled or vetoed before its snapshot passed could not, nor can those whose
// votes are cast on another chain, where nobody knows who voted.
func (p *Proposal) Votable(clock chain.Clock) bool {
	if p.Details.VotesElsewhere {
		return false
	}
	if clock == chain.ParentClock {
		return true // when it was cancelled, by that clock, is not known
	}
	for _, end := range []*chain.Mark{p.Canceled, p.Vetoed} {
		if end != nil && clock.Of(end.Block, end.Time) <= p.Snapshot {
			return false
		}
	}
	return true
}

// RollCall is the timepoint that decides who could have voted: those who have
// power when voting opens. A governor may open a vote at once, or count power of
// before; then it is the timepoint of creation, because who had power earlier has
// been settled by then.
func (p *Proposal) RollCall(clock chain.Clock) uint64 {
	if p.Details.SnapshotBlock != 0 {
		return p.Created.Block // the token counts blocks
	}
	created := clock.Of(p.Created.Block, p.Created.Time)
	if clock == chain.ParentClock {
		return created // of this chain's blocks, as all that is compared with it
	}
	return max(p.Snapshot, p.Details.PowerAt, created)
}

// PowerAt is the timepoint whose voting power counts: the snapshot, unless the
// governor takes another.
func (p *Proposal) PowerAt() uint64 {
	if p.Details.PowerAt != 0 {
		return p.Details.PowerAt
	}
	return p.Snapshot
}
