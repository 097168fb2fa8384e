package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaaveexecutor"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
	"github.com/tribune-gov/tribune/web/api"
)

// aaveQuestions asks getProposalById() of AaveGovernanceV2, each field by itself,
// and the executor for the quorum, which is served as computed from its parts.
func aaveQuestions(p api.Proposal, ask asker) []question {
	binding := iaavegovernancev2.NewIAaveGovernanceV2()
	eta := int64(0)
	if p.ETA != nil {
		eta = p.ETA.Unix()
	}
	type proposal = iaavegovernancev2.IAaveGovernanceV2Proposal
	var out []question
	for _, field := range []struct {
		kind, served string
		of           func(proposal) string
	}{
		{"proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For), func(c proposal) string { return fmt.Sprint(c.AgainstVotes, c.ForVotes) }},
		{"proposal snapshot", fmt.Sprint(p.Snapshot), func(c proposal) string { return c.StartBlock.String() }},
		{"proposal deadline", fmt.Sprint(p.Deadline), func(c proposal) string { return c.EndBlock.String() }},
		{"proposal eta", fmt.Sprint(eta), func(c proposal) string { return c.ExecutionTime.String() }},
		{"proposal proposer", proposer(p), func(c proposal) string { return c.Creator.Hex() }},
		{"proposal executor", p.Details.Executor, func(c proposal) string { return c.Executor.Hex() }},
		{"proposal strategy", p.Details.Strategy, func(c proposal) string { return c.Strategy.Hex() }},
	} {
		out = append(out, ask(field.kind, field.served, binding.PackGetProposalById(p.ID.Big()), func(answer []byte) (string, error) {
			c, err := binding.UnpackGetProposalById(answer)
			if err != nil {
				return "", err
			}
			return field.of(c), nil
		}))
	}
	if p.Terms.VotingSupply == nil || p.Terms.Quorum == nil {
		return out
	}
	executor := iaaveexecutor.NewIAaveExecutor()
	quorum := ask("proposal quorum", p.Terms.Quorum.String(), nil, number(executor.UnpackGetMinimumVotingPowerNeeded))
	quorum.call = chain.Call{To: common.HexToAddress(p.Details.Executor), Data: executor.PackGetMinimumVotingPowerNeeded(p.Terms.VotingSupply.Big())}
	return append(out, quorum)
}

// aaveState asks for the state, whose getter has another name than elsewhere.
func aaveState(p api.Proposal, served string, ask asker) question {
	binding := iaavegovernancev2.NewIAaveGovernanceV2()
	return ask("proposal state", served, binding.PackGetProposalState(p.ID.Big()), func(answer []byte) (string, error) {
		n, err := binding.UnpackGetProposalState(answer)
		return fmt.Sprint(n), err
	})
}
