package main

import (
	"fmt"

	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// molochQuestions asks the getter of a Moloch's proposals, each field by itself.
// Until somebody sponsors a proposal, the contract has zeros for its times.
func molochQuestions(p api.Proposal, ask asker) []question {
	binding := ibaal.NewIBaal()
	opens, ends := p.PowerAt, p.Deadline
	if p.Snapshot == governance.NeverOpens {
		opens, ends = 0, 0
	}
	var out []question
	for _, field := range []struct {
		kind, served string
		of           func(ibaal.ProposalsOutput) string
	}{
		{"proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For), func(c ibaal.ProposalsOutput) string { return fmt.Sprint(c.NoVotes, c.YesVotes) }},
		{"proposal snapshot", fmt.Sprint(opens), func(c ibaal.ProposalsOutput) string { return fmt.Sprint(c.VotingStarts) }},
		{"proposal deadline", fmt.Sprint(ends), func(c ibaal.ProposalsOutput) string { return fmt.Sprint(c.VotingEnds) }},
		{"proposal grace", fmt.Sprint(p.Details.GraceUntil), func(c ibaal.ProposalsOutput) string { return fmt.Sprint(c.GraceEnds) }},
		{"proposal expiration", fmt.Sprint(p.Details.Expiration), func(c ibaal.ProposalsOutput) string { return fmt.Sprint(c.Expiration) }},
	} {
		out = append(out, ask(field.kind, field.served, binding.PackProposals(p.ID.Big()), func(answer []byte) (string, error) {
			c, err := binding.UnpackProposals(answer)
			if err != nil {
				return "", err
			}
			return field.of(c), nil
		}))
	}
	return out
}

// molochSettled reports whether a term is still as it was read: what
// processing asks for is read until the grace period is over, and of it only what
// the proposal itself keeps stays the same.
func molochSettled(p api.Proposal, part string) bool {
	return p.Timepoint <= p.Details.GraceUntil || part == "shares_at_sponsor" || part == "peak_supply"
}
