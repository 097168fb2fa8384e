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
	Snapshot         uint64 // timepoint whose voting power counts; voting opens after it
	Deadline         uint64 // last timepoint at which votes count, extensions included
	OriginalDeadline uint64
	Created          chain.Mark
	Tally            Tally
	Quorum           *chain.Amount // at the snapshot; nil while it cannot be known
	Queued           *chain.Mark
	ETA              uint64 // unix seconds, 0 when not queued or when the governor gives none
	Executed         *chain.Mark
	Canceled         *chain.Mark
	Operation        Operation
}

// Operation is the fate of a queued proposal in its TimelockController. The
// governor announces none of it.
type Operation struct {
	Candidates []common.Hash // ids the proposal would have, by salt rule
	ID         common.Hash   // the one that was scheduled; zero before
	ReadyAt    uint64        // unix seconds
	Done       *chain.Mark
	Canceled   *chain.Mark
}

// NewProposal starts the fold with the event that created the proposal.
func NewProposal(governor chain.Account, at chain.Position, e ProposalCreated) Proposal {
	description, _ := chain.CleanText(e.Description)
	hash := crypto.Keccak256Hash([]byte(e.Description))
	return Proposal{
		Governor: governor, ID: e.ID, Proposer: e.Proposer,
		Title: TitleOf(description), Description: description, DescriptionHash: hash,
		Actions:  e.Actions,
		Snapshot: e.VoteStart, Deadline: e.VoteEnd, OriginalDeadline: e.VoteEnd,
		Created:   at.Mark(),
		Operation: Operation{Candidates: operationIDs(governor.Address, e.Actions, hash)},
	}
}

// Apply folds the next fact about this proposal in. It returns false for a fact
// that does not fit, which then deserves a finding.
func (p *Proposal) Apply(at chain.Position, event chain.Event) bool {
	switch e := event.(type) {
	case VoteCast:
		return p.Tally.Add(e)
	case VoteOverridden:
		return p.Tally.Override(e)
	case VoteReduced:
		return p.Tally.Reduce(e)
	case Lifecycle:
		return p.applyLifecycle(at.Mark(), e)
	case OperationScheduled:
		p.Operation.ID = e.Operation
		p.Operation.ReadyAt = e.ReadyAt(at.BlockTime)
		p.Operation.Done, p.Operation.Canceled = nil, nil
		return true
	case OperationExecuted:
		mark := at.Mark()
		p.Operation.Done = &mark
		return true
	case OperationCanceled:
		mark := at.Mark()
		p.Operation.Canceled = &mark
		return true
	}
	return false
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
	case Executed:
		first(&p.Executed)
	case Canceled:
		first(&p.Canceled)
	case Extended:
		p.Deadline = max(p.Deadline, e.Value)
	default:
		return false
	}
	return true
}

// saturatingSum adds two numbers below 2^63 and stays below it, as everything
// that is stored.
func saturatingSum(a, b uint64) uint64 { return min(a+b, math.MaxInt64) }

// Votable reports whether the proposal could ever be voted on: one that was
// cancelled before its snapshot passed could not.
func (p *Proposal) Votable(clock chain.Clock) bool {
	return p.Canceled == nil || clock.Of(p.Canceled.Block, p.Canceled.Time) > p.Snapshot
}
