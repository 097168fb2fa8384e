package page

import "github.com/tribune-gov/tribune/governance"

// badgeView is a proposal's status for the badge partial: a word, a colour and
// a shape, so that none of them carries the meaning alone.
type badgeView struct {
	Status string // class and URL form
	Label  string
	Icon   string
	Help   string
}

var badges = map[governance.Status]badgeView{
	governance.StatusUpdatable: {Label: "Updatable", Icon: "clock", Help: "Its proposer can still edit it; voting has not opened."},
	governance.StatusObjection: {Label: "Objection", Icon: "vote", Help: "The vote turned at the last moment; only votes against count now."},
	governance.StatusGrace:     {Label: "Grace period", Icon: "hourglass", Help: "Voting has ended, and members who object can leave before it takes effect."},
	governance.StatusVetoed:    {Label: "Vetoed", Icon: "slash", Help: "Stopped by the account that may veto."},
	governance.StatusFailed:    {Label: "Failed", Icon: "cross", Help: "Processed, but it did not pass then or its actions failed."},
	governance.StatusPending:   {Label: "Pending", Icon: "clock", Help: "Voting has not opened yet."},
	governance.StatusActive:    {Label: "Active", Icon: "vote", Help: "Votes count now."},
	governance.StatusSucceeded: {Label: "Succeeded", Icon: "check", Help: "Passed; not queued or executed yet."},
	governance.StatusQueued:    {Label: "Queued", Icon: "hourglass", Help: "Passed and waiting in the timelock."},
	governance.StatusExecuted:  {Label: "Executed", Icon: "done", Help: "Passed, and its actions have run."},
	governance.StatusDefeated:  {Label: "Defeated", Icon: "cross", Help: "The quorum was reached, but For does not outweigh Against."},
	governance.StatusNoQuorum:  {Label: "No quorum", Icon: "low", Help: "Voting ended with fewer votes than the quorum asks for."},
	governance.StatusCanceled:  {Label: "Canceled", Icon: "slash", Help: "Withdrawn on the governor, or removed from the timelock."},
	governance.StatusExpired:   {Label: "Expired", Icon: "slash", Help: "Passed, but was not executed in time."},
	governance.StatusUnknown:   {Label: "Unknown", Icon: "question", Help: "Voting has ended, but what decides it could not be read yet."},
}

func badge(status governance.Status) badgeView {
	view, known := badges[status]
	if !known {
		view = badges[governance.StatusUnknown]
		status = governance.StatusUnknown
	}
	view.Status = string(status)
	return view
}
