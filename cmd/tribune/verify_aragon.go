package main

import (
	"fmt"

	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// aragonQuestions asks getVote() and canExecute() of Aragon's Voting, which has
// no function that answers a state. Terms are asked for with those of all
// families.
func aragonQuestions(p api.Proposal, ask asker) []question {
	binding := iaragonvoting.NewIAragonVoting()
	open := p.Executed == nil && p.Timepoint <= uint64(p.Deadline)
	var out []question
	for _, field := range []struct {
		kind, served string
		of           func(iaragonvoting.GetVoteOutput) string
	}{
		{"proposal votes", fmt.Sprint(p.Tally.Against, p.Tally.For), func(v iaragonvoting.GetVoteOutput) string { return fmt.Sprint(v.Nay, v.Yea) }},
		{"proposal snapshot", fmt.Sprint(p.Snapshot+1, p.Details.SnapshotBlock), func(v iaragonvoting.GetVoteOutput) string { return fmt.Sprint(v.StartDate, v.SnapshotBlock) }},
		{"proposal state", fmt.Sprint(open, p.Executed != nil), func(v iaragonvoting.GetVoteOutput) string { return fmt.Sprint(v.Open, v.Executed) }},
	} {
		out = append(out, ask(field.kind, field.served, binding.PackGetVote(p.ID.Big()), func(answer []byte) (string, error) {
			vote, err := binding.UnpackGetVote(answer)
			return field.of(vote), err
		}))
	}
	can := fmt.Sprint(p.Status == governance.StatusSucceeded)
	if p.Status == governance.StatusUnknown {
		can = ""
	}
	return append(out, ask("proposal outcome", can, binding.PackCanExecute(p.ID.Big()), func(answer []byte) (string, error) {
		yes, err := binding.UnpackCanExecute(answer)
		return fmt.Sprint(yes), err
	}))
}
