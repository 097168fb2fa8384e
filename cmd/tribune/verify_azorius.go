package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
	"github.com/tribune-gov/tribune/web/api"
)

// azoriusQuestions asks an Azorius for what it keeps of a proposal, and the
// proposal's strategy for its votes and bounds. In the block of a proposal the
// strategy refuses, because it adds the supply of that block.
func azoriusQuestions(p api.Proposal, ask asker) []question {
	number := uint32(p.ID.Big().Uint64())
	governor, strategy := iazorius.NewIAzorius(), iazoriusstrategy.NewIAzoriusStrategy()
	kept := func(kind, served string, of func(iazorius.GetProposalOutput) string) question {
		return ask(kind, served, governor.PackGetProposal(number), func(answer []byte) (string, error) {
			c, err := governor.UnpackGetProposal(answer)
			if err != nil {
				return "", err
			}
			return of(c), nil
		})
	}
	out := []question{
		kept("proposal strategy", p.Details.Strategy, func(c iazorius.GetProposalOutput) string { return c.Strategy.Hex() }),
		kept("proposal executed actions", fmt.Sprint(p.Details.ExecutedActions), func(c iazorius.GetProposalOutput) string { return fmt.Sprint(c.ExecutionCounter) }),
	}
	if p.Timepoint <= uint64(p.PowerAt) {
		return out
	}
	for _, field := range []struct {
		kind, served string
		of           func(iazoriusstrategy.GetProposalVotesOutput) string
	}{
		{"proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For, p.Tally.Abstain), func(c iazoriusstrategy.GetProposalVotesOutput) string {
			return fmt.Sprint(c.NoVotes, c.YesVotes, c.AbstainVotes)
		}},
		{"proposal snapshot", fmt.Sprint(uint64(p.PowerAt)), func(c iazoriusstrategy.GetProposalVotesOutput) string { return fmt.Sprint(c.StartBlock) }},
		{"proposal deadline", fmt.Sprint(uint64(p.Deadline)), func(c iazoriusstrategy.GetProposalVotesOutput) string { return fmt.Sprint(c.EndBlock) }},
	} {
		q := ask(field.kind, field.served, nil, func(answer []byte) (string, error) {
			c, err := strategy.UnpackGetProposalVotes(answer)
			if err != nil {
				return "", err
			}
			return field.of(c), nil
		})
		q.call = chain.Call{To: common.HexToAddress(p.Details.Strategy), Data: strategy.PackGetProposalVotes(number)}
		out = append(out, q)
	}
	return out
}
