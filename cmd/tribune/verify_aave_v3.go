package main

import (
	"fmt"

	"github.com/tribune-gov/tribune/contracts/iaavegovernancev3"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// aaveV3Questions asks getProposal() of Aave's third governance, each field by
// itself. Until somebody opens a vote, the contract has zeros for its times.
func aaveV3Questions(p api.Proposal, ask asker) []question {
	binding := iaavegovernancev3.NewIAaveGovernanceV3()
	opened, ends, level := uint64(p.Snapshot)+1, uint64(p.Deadline), ""
	if uint64(p.Snapshot) == governance.NeverOpens {
		opened, ends = 0, 0
	}
	if p.Details.AccessLevel != nil {
		level = fmt.Sprint(*p.Details.AccessLevel)
	}
	type proposal = iaavegovernancev3.IAaveGovernanceV3Proposal
	var out []question
	for _, field := range []struct {
		kind, served string
		of           func(proposal) string
	}{
		{"proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For), func(c proposal) string { return fmt.Sprint(c.AgainstVotes, c.ForVotes) }},
		{"proposal snapshot", fmt.Sprint(opened), func(c proposal) string { return c.VotingActivationTime.String() }},
		{"proposal deadline", fmt.Sprint(ends), func(c proposal) string {
			return c.VotingActivationTime.Add(c.VotingActivationTime, c.VotingDuration).String()
		}},
		{"proposal creation", fmt.Sprint(p.Created.Time.Unix()), func(c proposal) string { return c.CreationTime.String() }},
		{"proposal level", level, func(c proposal) string { return fmt.Sprint(c.AccessLevel) }},
		{"proposal proposer", proposer(p), func(c proposal) string { return c.Creator.Hex() }},
	} {
		out = append(out, ask(field.kind, field.served, binding.PackGetProposal(p.ID.Big()), func(answer []byte) (string, error) {
			c, err := binding.UnpackGetProposal(answer)
			if err != nil {
				return "", err
			}
			return field.of(c), nil
		}))
	}
	return out
}
