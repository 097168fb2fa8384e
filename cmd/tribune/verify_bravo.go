package main

import (
	"fmt"

	"github.com/tribune-gov/tribune/contracts/igovernoralpha"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// compoundProposal is what the getter proposals() says. The two families have
// other fields in it, and each field is one question, so that a difference
// names it.
type compoundProposal struct {
	votes, start, end, eta, proposer string
}

// compoundQuestions asks proposals() of Governor Alpha or Bravo.
func compoundQuestions(p api.Proposal, family string, ask asker) []question {
	read := readBravo
	if family == governance.FamilyGovernorAlpha {
		read = readAlpha
	}
	eta := uint64(0)
	if p.ETA != nil {
		eta = uint64(p.ETA.Unix())
	}
	served := compoundProposal{
		votes: fmt.Sprint(p.Tally.Against, p.Tally.For, p.Tally.Abstain), start: fmt.Sprint(p.Snapshot), end: fmt.Sprint(p.Deadline),
		eta: fmt.Sprint(eta), proposer: proposer(p),
	}
	data := igovernorbravo.NewIGovernorBravo().PackProposals(p.ID.Big())
	var out []question
	for _, field := range []struct {
		kind string
		of   func(compoundProposal) string
	}{
		{"proposal votes", func(c compoundProposal) string { return c.votes }},
		{"proposal snapshot", func(c compoundProposal) string { return c.start }},
		{"proposal deadline", func(c compoundProposal) string { return c.end }},
		{"proposal eta", func(c compoundProposal) string { return c.eta }},
		{"proposal proposer", func(c compoundProposal) string { return c.proposer }},
	} {
		out = append(out, ask(field.kind, field.of(served), data, func(answer []byte) (string, error) {
			c, err := read(answer)
			return field.of(c), err
		}))
	}
	return out
}

func readBravo(answer []byte) (compoundProposal, error) {
	c, err := igovernorbravo.NewIGovernorBravo().UnpackProposals(answer)
	return compoundProposal{
		votes: fmt.Sprint(c.AgainstVotes, c.ForVotes, c.AbstainVotes),
		start: c.StartBlock.String(), end: c.EndBlock.String(), eta: c.Eta.String(), proposer: c.Proposer.Hex(),
	}, err
}

// readAlpha knows no abstentions.
func readAlpha(answer []byte) (compoundProposal, error) {
	c, err := igovernoralpha.NewIGovernorAlpha().UnpackProposals(answer)
	return compoundProposal{
		votes: fmt.Sprint(c.AgainstVotes, c.ForVotes, 0),
		start: c.StartBlock.String(), end: c.EndBlock.String(), eta: c.Eta.String(), proposer: c.Proposer.Hex(),
	}, err
}
