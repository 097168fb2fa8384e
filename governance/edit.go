package governance

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// ProposalEdited is a proposal whose proposer changed it before voting opened.
// What was not changed is nil.
type ProposalEdited struct {
	ID          ProposalID
	Actions     []Action
	Description *string // as emitted: may hold any bytes
	Message     string  // why, as emitted
}

// EventName implements [chain.Event].
func (ProposalEdited) EventName() string { return "proposal_edited" }

// edit makes the proposal what it is now. What it was stands in the facts.
func (p *Proposal) edit(e ProposalEdited) {
	if e.Description != nil {
		description, _ := chain.CleanText(*e.Description)
		p.Title, p.Description = TitleOf(description), description
		p.DescriptionHash = crypto.Keccak256Hash([]byte(*e.Description))
	}
	if e.Actions != nil {
		p.Actions = e.Actions
	}
	p.Operation.Candidates = operationIDs(p.Governor.Address, p.Actions, p.DescriptionHash)
}
