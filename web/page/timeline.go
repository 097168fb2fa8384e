package page

import (
	"fmt"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// stepView is one step of a proposal's life for the timeline partial.
type stepView struct {
	State  string // done, ended (badly), now, next
	Name   string
	Detail string
	When   timeView
	Place  string // block or timepoint
	Link   string // explorer's page of the transaction
	Actor  *addressView
}

// stepNames are the entries of governance.Repo.Timeline in words.
var stepNames = map[string]string{
	"created":                       "Proposed",
	"voting_opened":                 "Voting opened",
	"voting_ended":                  "Voting ended",
	string(governance.Extended):     "Voting extended",
	string(governance.Queued):       "Queued",
	string(governance.Executed):     "Executed",
	string(governance.Canceled):     "Canceled",
	string(governance.Vetoed):       "Vetoed",
	string(governance.Objection):    "Objection period opened",
	string(governance.Rescheduled):  "End of the vote moved",
	string(governance.Sponsored):    "Sponsored",
	string(governance.Failed):       "Processed without effect",
	string(governance.PartExecuted): "Actions executed",
	string(governance.Activated):    "Voting activated",
	string(governance.Rejected):     "Votes came back and do not pass it",
	string(governance.Retyped):      "Type of the proposal changed",
	"edited":                        "Edited by its proposer",
	"timelock_scheduled":            "Accepted by the timelock",
	"timelock_executed":             "Executed by the timelock",
	"timelock_canceled":             "Removed from the timelock",
}

// timeline joins what happened to a proposal with what is expected to.
func (s *site) timeline(dao *daoContext, p governance.ProposalView, entries []governance.TimelineEntry, clock clockView) []stepView {
	var steps []stepView
	passages := passages(p, entries, clock)
	for _, entry := range entries {
		at := passedBy(p.Clock, entry)
		for len(passages) > 0 && passages[0].timepoint < at {
			steps, passages = append(steps, passages[0].step), passages[1:]
		}
		if !repeats(entry, entries) {
			steps = append(steps, s.past(dao, p, entry, clock))
		}
	}
	for _, passage := range passages {
		steps = append(steps, passage.step)
	}
	return append(steps, s.expected(dao, p, clock)...)
}

// passedBy is the timepoint of an entry. Under the clock of another chain it is
// not known; then what can only follow the vote stands after it.
func passedBy(clock chain.Clock, entry governance.TimelineEntry) uint64 {
	if clock != chain.ParentClock {
		return clock.Of(entry.Block, entry.Time)
	}
	switch entry.Kind {
	case "created", string(governance.Extended), string(governance.Canceled), string(governance.Vetoed):
		return 0
	}
	return math.MaxUint64
}

// passage is the opening or the end of a vote. No log tells of either.
type passage struct {
	timepoint uint64
	step      stepView
}

// passages are those of opening and end that have happened and that the entries
// do not tell of: the clock is past them, and the proposal had not been
// cancelled by then.
func passages(p governance.ProposalView, entries []governance.TimelineEntry, clock clockView) []passage {
	marks := []chain.Mark{p.Created}
	until, told := p.Timepoint, map[string]bool{}
	for _, entry := range entries {
		marks = append(marks, entry.Mark)
		told[entry.Kind] = true
		if entry.Kind == string(governance.Canceled) || entry.Kind == string(governance.Vetoed) {
			until = min(until, p.Clock.Of(entry.Block, entry.Time))
		}
	}
	var out []passage
	if p.Snapshot < until && !told["voting_opened"] {
		out = append(out, passage{p.Snapshot, stepView{State: "done", Name: "Voting opened", When: clock.between(p.Snapshot, marks), Place: clock.name(p.Snapshot)}})
	}
	if p.Deadline < until && !told["voting_ended"] {
		end := stepView{State: "done", Name: "Voting ended", When: clock.between(p.Deadline, marks), Place: clock.name(p.Deadline)}
		if p.Status == governance.StatusDefeated || p.Status == governance.StatusNoQuorum {
			end.State, end.Detail = "ended", badge(p.Status).Label
		}
		out = append(out, passage{p.Deadline, end})
	}
	return out
}

// repeats reports a timelock's entry that says what the governor's entry of the
// same transaction says.
func repeats(entry governance.TimelineEntry, entries []governance.TimelineEntry) bool {
	same := map[string]string{"timelock_scheduled": string(governance.Queued), "timelock_executed": string(governance.Executed), "timelock_canceled": string(governance.Canceled)}
	kind, found := same[entry.Kind]
	return found && slices.ContainsFunc(entries, func(e governance.TimelineEntry) bool {
		return e.Kind == kind && e.Tx == entry.Tx
	})
}

func (s *site) past(dao *daoContext, p governance.ProposalView, entry governance.TimelineEntry, clock clockView) stepView {
	id := p.Governor.Chain
	step := stepView{
		State: "done", Name: stepNames[entry.Kind],
		When: s.moment(entry.Time), Link: s.txLink(id, entry.Tx),
	}
	if step.Name == "" {
		step.Name = oneLine(entry.Kind, maxName)
	}
	if entry.Block > 0 {
		step.Place = "block " + group(entry.Block)
	}
	if entry.Actor != (common.Address{}) {
		actor := dao.address(id, entry.Actor)
		step.Actor = &actor
	}
	switch entry.Kind {
	case string(governance.Canceled), string(governance.Vetoed), string(governance.Failed), "timelock_canceled":
		step.State = "ended"
	case string(governance.PartExecuted):
		step.Detail = fmt.Sprintf("%d of its %d actions.", entry.Value, len(p.Actions))
	case string(governance.Objection):
		step.Detail = "Only votes against count until " + clock.name(entry.Value) + "."
	case string(governance.Extended):
		step.Detail = "A late quorum moved the end to " + clock.name(entry.Value) + "."
	case string(governance.Rescheduled):
		step.Detail = "The governor's manager moved the end to " + clock.name(entry.Value) + "."
	case string(governance.Retyped):
		step.Detail = fmt.Sprintf("The governor's manager gave it type %d, which decides quorum and majority.", entry.Value)
	case string(governance.Queued), "timelock_scheduled":
		if ready := s.moment(entry.Value); ready.Known {
			step.Detail = "To be executed from " + ready.Text + "."
		}
	}
	return step
}

// expected lists the steps that lie ahead, in order.
func (s *site) expected(dao *daoContext, p governance.ProposalView, clock clockView) []stepView {
	opens := stepView{State: "next", Name: "Voting opens", When: clock.at(p.Snapshot), Place: clock.name(p.Snapshot),
		Detail: "Power is counted as held at this snapshot."}
	ends := stepView{State: "next", Name: "Voting ends", When: clock.at(p.Deadline), Place: clock.name(p.Deadline)}
	governor := dao.governors[p.Governor]
	hasTimelock := governor.Timelock != (common.Address{})
	switch p.Status {
	case governance.StatusPending:
		if p.Snapshot == governance.NeverOpens {
			return []stepView{{State: "next", Name: notSponsored, Detail: "Voting opens when a member with enough shares sponsors it."}}
		}
		return []stepView{opens, ends}
	case governance.StatusActive:
		ends.State = "now"
		return []stepView{ends}
	case governance.StatusSucceeded:
		if governor.BaseDelay != nil {
			return []stepView{{State: "now", Name: "Ready to be queued or executed",
				Detail: "Anyone can send the transaction. Calls that an access manager delays have to be queued first."}}
		}
		if !hasTimelock {
			return []stepView{{State: "now", Name: "Ready to execute", Detail: "Anyone can send the transaction."}}
		}
		queue := stepView{State: "now", Name: "Ready to be queued", Detail: "Anyone can send the transaction."}
		if governor.TimelockDelay != nil {
			queue.Detail += " The timelock then waits " + delayText(*governor.TimelockDelay) + "."
		}
		return []stepView{queue, {State: "next", Name: "Execution"}}
	case governance.StatusQueued:
		return []stepView{s.waiting(p)}
	default:
		return nil
	}
}

// waiting is the step of a queued proposal: when the timelock lets it through,
// and until when, if it expires.
func (s *site) waiting(p governance.ProposalView) stepView {
	ready := p.Operation.ReadyAt
	if ready == 0 {
		ready = p.ETA
	}
	expiry := ""
	if end := s.moment(p.Expiry); end.Known {
		expiry = " Unless executed, it expires on " + end.Text + "."
	}
	switch {
	case ready == 0:
		return stepView{State: "now", Name: "Waiting in the timelock", Detail: "When it can be executed is not known yet."}
	case ready <= p.AsOf.Block.Time:
		return stepView{State: "now", Name: "Ready to execute", Detail: "Anyone can send the transaction." + expiry, When: s.moment(ready)}
	}
	return stepView{State: "now", Name: "Can be executed", When: s.moment(ready), Detail: "The timelock's delay ends then." + expiry}
}

// delayText writes a timelock's delay, which the contract counts in seconds.
func delayText(delay chain.Amount) string {
	if n := delay.Big(); n.IsUint64() {
		return seconds(n.Uint64())
	}
	return "for ever"
}
