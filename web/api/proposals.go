package api

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Proposal is a proposal as lists show it.
type Proposal struct {
	Governor         chain.Account         `json:"governor" doc:"The governor it was made in, in CAIP-10 form. Id and governor together name a proposal."`
	ID               governance.ProposalID `json:"id" doc:"Its id in the governor, in decimal. Ids are 256-bit; an id alone is unique in one governor only."`
	DAO              string                `json:"dao" doc:"Slug of the DAO." example:"ens"`
	Title            string                `json:"title" doc:"First line of the description that has text; empty if there is none." example:"[EP 5.1] Funding request"`
	Proposer         *Address              `json:"proposer" doc:"The account that proposed; null where the governor's events do not name it."`
	Status           governance.Status     `json:"status" doc:"Where the proposal stands: *updatable*, its proposer can still edit it; *pending*, voting has not opened; *active*, votes count now; *objection*, only votes against count now; *grace*, voting has ended and members who object can leave; *succeeded*, passed and neither queued nor executed; *queued*, waiting in the timelock; *executed*; *defeated*, quorum reached but no majority; *no_quorum*, ended below the quorum; *canceled*, on the governor or on the timelock; *vetoed*, stopped by the account that may veto; *expired*, not executed in time; *failed*, processed without effect; *unknown*, ended, but what decides could not be read yet."`
	Clock            chain.Clock           `json:"clock" doc:"The unit of the timepoints below: block numbers, unix seconds, or block numbers of the chain that this one settles on, where its contracts see those (Arbitrum)."`
	Timepoint        uint64                `json:"timepoint" doc:"What the governor's clock says at the block of as_of." example:"21500000"`
	Snapshot         Timepoint             `json:"snapshot" doc:"Voting opens after this timepoint; null while nothing has fixed it (a vote that somebody has yet to open)." example:"21431003"`
	PowerAt          Timepoint             `json:"power_at" doc:"Timepoint whose voting power counts: the snapshot in most families; null while nothing has fixed it (a vote that somebody has yet to open)." example:"21431003"`
	Deadline         Timepoint             `json:"deadline" doc:"Last timepoint at which votes count, extensions included; null while nothing has fixed it (a vote that somebody has yet to open)." example:"21476821"`
	OriginalDeadline Timepoint             `json:"original_deadline" doc:"The deadline before any extension; null while nothing has fixed it (a vote that somebody has yet to open)." example:"21476821"`
	Created          Mark                  `json:"created" doc:"The event that created it."`
	Tally            Tally                 `json:"tally" doc:"The votes so far."`
	OptionVotes      []chain.Amount        `json:"option_votes" doc:"Weight of the votes that approve each option of details.module, in their order; empty if there are none." example:"[\"12000000000000000000000\"]"`
	Quorum           Quorum                `json:"quorum" doc:"What the quorum is, and how far it is reached."`
	Terms            governance.Terms      `json:"terms" doc:"What the governor judges the proposal by, as it answered when it was asked. What it did not tell, or has not been asked yet, is missing."`
	Details          governance.Details    `json:"details" doc:"What only some families tell of a proposal."`
	Queued           *Mark                 `json:"queued" doc:"When it was queued; null if it was not."`
	ETA              *time.Time            `json:"eta" doc:"Earliest time of execution that the governor announced; null if it announced none." example:"2026-02-02T18:20:11Z"`
	ExpiresAt        *time.Time            `json:"expires_at" doc:"From when on a queued proposal can no longer be executed; null if it was not queued or does not expire." example:"2026-02-16T18:20:11Z"`
	Executed         *Mark                 `json:"executed" doc:"When it was executed through the governor; null if it was not."`
	Canceled         *Mark                 `json:"canceled" doc:"When it was cancelled on the governor; null if it was not."`
	Vetoed           *Mark                 `json:"vetoed" doc:"When it was vetoed; null if it was not."`
	ObjectionUntil   *uint64               `json:"objection_until" doc:"Last timepoint of its objection period, in which only votes against count; null if it has none." example:"21480000"`
	CanceledBy       *string               `json:"canceled_by" enum:"governor,timelock" doc:"The contract that ended it; null if it is not cancelled." example:"governor"`
	Operation        *Operation            `json:"operation" doc:"Its operation in the timelock; null if none was scheduled."`
}

// ProposalDetail is a proposal with everything that is known of it.
type ProposalDetail struct {
	Proposal
	Description     string          `json:"description" doc:"The description, in Markdown as its author wrote it. Hostile text: sanitise it before rendering." example:"# [EP 5.1] Funding request\n\nWe ask for …"`
	DescriptionHash common.Hash     `json:"description_hash" doc:"Keccak-256 of the description's bytes as emitted, which queueing and executing need."`
	Actions         []Action        `json:"actions" doc:"The calls that execution makes, in order."`
	Timeline        []TimelineEntry `json:"timeline" doc:"What happened to the proposal, oldest first."`
	AsOf            []AsOf          `json:"as_of" doc:"Up to which block this answer knows."`
}

// Tally is the sum of a proposal's votes, in units of voting power.
type Tally struct {
	Against   chain.Amount `json:"against" doc:"Weight of the votes against." example:"12000000000000000000000"`
	For       chain.Amount `json:"for" doc:"Weight of the votes for." example:"1250000000000000000000000"`
	Abstain   chain.Amount `json:"abstain" doc:"Weight of the abstentions." example:"3000000000000000000000"`
	Votes     int64        `json:"votes" doc:"Number of vote events. A voter can have several." example:"214"`
	AgainstBP *uint64      `json:"against_bp" doc:"Share of the votes against in all votes, in basis points rounded down; null if nobody voted." example:"94"`
	ForBP     *uint64      `json:"for_bp" doc:"Share of the votes for in all votes, in basis points rounded down; null if nobody voted." example:"9881"`
	AbstainBP *uint64      `json:"abstain_bp" doc:"Share of the abstentions in all votes, in basis points rounded down; null if nobody voted." example:"23"`
}

// Quorum says how far the quorum is reached.
type Quorum struct {
	Votes     chain.Amount  `json:"votes" doc:"Weight of the votes that count towards it." example:"1253000000000000000000000"`
	Needed    *chain.Amount `json:"needed" doc:"The quorum at the snapshot; null while it cannot be known." example:"1000000000000000000000000"`
	ReachedBP *uint64       `json:"reached_bp" doc:"Votes as a share of what is needed, in basis points rounded down: 10000 and more means reached. Null if what is needed is unknown or 0." example:"12530"`
	Reached   *bool         `json:"reached" doc:"Whether it is reached; null if what is needed is unknown." example:"true"`
}

// Operation is the fate of a queued proposal in its timelock.
type Operation struct {
	ID       common.Hash `json:"id" doc:"The operation's id in the timelock."`
	ReadyAt  *time.Time  `json:"ready_at" doc:"Earliest time of execution; null if the timelock says none that can be expressed." example:"2026-02-02T18:20:11Z"`
	Done     *Mark       `json:"done" doc:"When the timelock executed it; null if it did not."`
	Canceled *Mark       `json:"canceled" doc:"When it was cancelled in the timelock; null if it was not."`
}

// Action is one call that a proposal makes when it is executed.
type Action struct {
	Target    Address       `json:"target" doc:"The contract that is called."`
	Value     chain.Amount  `json:"value" doc:"Wei sent along." example:"0"`
	Signature string        `json:"signature" doc:"The function's signature as the proposal gives it; empty if the selector is part of the calldata." example:"transfer(address,uint256)"`
	Calldata  hexutil.Bytes `json:"calldata" doc:"Calldata as the proposal gives it."`
	Payload   hexutil.Bytes `json:"payload" doc:"Calldata as the target receives it, selector included."`
	Delegate  bool          `json:"delegate" doc:"Whether the executor runs the target's code as its own (DELEGATECALL), which lets it do all that the executor can." example:"false"`
}

// TimelineEntry is one step of a proposal's life. Steps that follow from the
// clock alone have no log.
type TimelineEntry struct {
	Kind     string       `json:"kind" enum:"created,voting_opened,extended,voting_ended,queued,timelock_scheduled,executed,timelock_executed,canceled,timelock_canceled,vetoed,objection,rescheduled,retyped,sponsored,failed,part_executed,activated,rejected,edited" doc:"What happened." example:"queued"`
	Time     time.Time    `json:"time" doc:"When it happened." example:"2026-01-29T18:20:11Z"`
	Block    *uint64      `json:"block" doc:"Number of the block; null if no log says so." example:"21482930"`
	LogIndex *uint32      `json:"log_index" doc:"Index of the log within the block; null if there is none." example:"3"`
	Tx       *common.Hash `json:"tx" doc:"Hash of the transaction; null if there is none."`
	Actor    *Address     `json:"actor" doc:"Who did it; null if nobody did or it is unknown."`
	ETA      *time.Time   `json:"eta" doc:"For queued: earliest time of execution, if the governor announced one." example:"2026-02-02T18:20:11Z"`
	Deadline *uint64      `json:"deadline" doc:"For extended and rescheduled: the new deadline, and for objection the last timepoint of that period, in the governor's clock." example:"21480000"`
}

func (h handlers) registerProposals(api huma.API) {
	paged := []ProblemKind{BadCursor, CursorMismatch}
	paging := " Newest first; the order never changes, so paging neither skips nor repeats a proposal."
	get(api, operation{
		id: "list-proposals", path: "/proposals", tag: tagProposal,
		summary:     "Proposals of all DAOs",
		description: "Proposals of all DAOs of this instance." + paging,
		parameters:  []*huma.Param{statusParameter()},
		problems:    paged,
	}, func(ctx context.Context, in *ProposalsInput) (List[Proposal], error) {
		return h.proposals(ctx, "", in)
	})
	get(api, operation{
		id: "list-dao-proposals", path: "/daos/{dao}/proposals", tag: tagProposal,
		summary:     "Proposals of a DAO",
		description: "Proposals in all governors of one DAO." + paging,
		parameters:  []*huma.Param{statusParameter()},
		problems:    append(paged, NotFound),
	}, func(ctx context.Context, in *daoProposalsInput) (List[Proposal], error) {
		return h.proposals(ctx, in.DAO, &in.ProposalsInput)
	})
	get(api, operation{
		id: "get-proposal", path: "/governors/{governor}/proposals/{proposal}", tag: tagProposal,
		summary:     "A proposal",
		description: "One proposal with its tally, its quorum, its actions and its timeline, all as of one block.",
		problems:    []ProblemKind{NotFound, Unavailable},
	}, h.proposal)
}

// ProposalsInput are the parameters of lists of proposals.
type ProposalsInput struct {
	PageParams
	Proposer AddressParam `query:"proposer" doc:"Only proposals of this account."`
	Governor AccountParam `query:"governor" doc:"Only proposals in this governor, in CAIP-10 form."`
	Text     string       `query:"q" maxLength:"200" example:"working group" doc:"Only proposals whose title or description has all these words."`

	statuses []governance.Status // sorted, each once
}

// statusParameter is documented by hand, because huma reads a list either
// repeated or separated by commas, and people write both.
func statusParameter() *huma.Param {
	explode := true
	return &huma.Param{
		Name: "status", In: "query", Style: "form", Explode: &explode,
		Description: "Only proposals with one of these statuses. Repeat the parameter, or separate with commas.",
		Schema: &huma.Schema{
			Type: huma.TypeArray, Items: statusSchema{}.Schema(nil),
			Examples: []any{[]string{string(governance.StatusActive), string(governance.StatusQueued)}},
		},
	}
}

// Resolve implements [huma.Resolver]: it reads what huma cannot.
func (in *ProposalsInput) Resolve(ctx huma.Context) []error {
	u := ctx.URL()
	var problems []error
	for _, value := range u.Query()["status"] {
		for part := range strings.SplitSeq(value, ",") {
			status, err := governance.ParseStatus(part)
			if err != nil {
				problems = append(problems, &huma.ErrorDetail{Location: "query.status", Message: err.Error(), Value: part})
				continue
			}
			in.statuses = append(in.statuses, status)
		}
	}
	slices.Sort(in.statuses)
	in.statuses = slices.Compact(in.statuses)
	if in.Text != "" && strings.TrimSpace(in.Text) == "" {
		problems = append(problems, &huma.ErrorDetail{Location: "query.q", Message: "expected at least one word"})
	}
	return problems
}

type daoProposalsInput struct {
	DAOPath
	ProposalsInput
}

func (h handlers) proposals(ctx context.Context, dao string, in *ProposalsInput) (List[Proposal], error) {
	filter := governance.ProposalFilter{
		DAO: dao, Governor: in.Governor.filter(), Statuses: in.statuses,
		Proposer: in.Proposer.filter(), Text: strings.TrimSpace(in.Text),
	}
	after, err := decodeCursor[governance.ProposalKey](in.Cursor, proposalList, filter)
	if err != nil {
		return List[Proposal]{}, cursorProblem(err, in.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, in.Limit
	page, err := h.Governance.Proposals(ctx, selected)
	if err != nil {
		return List[Proposal]{}, explain(fmt.Errorf("list proposals: %w", err), noDAO(dao))
	}
	next, err := encodeCursor(proposalList, filter, page.Next)
	if err != nil {
		return List[Proposal]{}, err
	}
	return newList(page.Items, next, page.Total, page.AsOf, newProposal), nil
}

func (h handlers) proposal(ctx context.Context, in *ProposalPath) (ProposalDetail, error) {
	return again(func() (ProposalDetail, error) {
		view, err := h.Governance.Proposal(ctx, in.Ref())
		if err != nil {
			return ProposalDetail{}, explain(fmt.Errorf("read proposal %s: %w", in.Proposal, err), noProposal(in.Ref()))
		}
		timeline, asOf, err := h.Governance.Timeline(ctx, in.Ref())
		if err != nil {
			return ProposalDetail{}, fmt.Errorf("read timeline of %s: %w", in.Proposal, err)
		}
		if asOf.Block.Hash != view.AsOf.Block.Hash {
			return ProposalDetail{}, errMoved
		}
		return newProposalDetail(view, timeline), nil
	})
}

func noProposal(ref governance.Ref) string {
	return fmt.Sprintf("No proposal %s is indexed in governor %s. Ids are unique in one governor only: check that it is the right one.", ref.ID, ref.Governor)
}

func newProposal(v governance.ProposalView) Proposal {
	return Proposal{
		Governor: v.Governor, ID: v.ID, DAO: v.DAO, Title: v.Title, Proposer: newAddress(v.Proposer),
		Status: v.Status, Clock: v.Clock, Timepoint: v.Timepoint,
		Snapshot: Timepoint(v.Snapshot), PowerAt: Timepoint(v.PowerAt()), Terms: v.Terms, Details: v.Details, Deadline: Timepoint(v.Deadline), OriginalDeadline: Timepoint(v.OriginalDeadline),
		Created: newMark(v.Created), Tally: newTally(v.Tally), OptionVotes: optionVotes(v), Quorum: newQuorum(v),
		Queued: markOrNull(v.Queued), ETA: contractTime(v.ETA), ExpiresAt: contractTime(v.Expiry), Executed: markOrNull(v.Executed),
		Canceled: markOrNull(v.Canceled), CanceledBy: textOrNull(v.CanceledBy()), Vetoed: markOrNull(v.Vetoed), ObjectionUntil: timepointOrNull(v.ObjectionUntil), Operation: newOperation(v.Operation),
	}
}

func newProposalDetail(v governance.ProposalView, timeline []governance.TimelineEntry) ProposalDetail {
	out := ProposalDetail{
		Proposal: newProposal(v), Description: v.Description, DescriptionHash: v.DescriptionHash,
		Actions: make([]Action, len(v.Actions)), Timeline: make([]TimelineEntry, len(timeline)), AsOf: newAsOf(v.AsOf),
	}
	for i, a := range v.Actions {
		out.Actions[i] = Action{Target: Address(a.Target), Value: a.Value, Signature: a.Signature, Calldata: a.Calldata, Payload: a.Payload(), Delegate: a.Delegate}
	}
	for i, entry := range timeline {
		out.Timeline[i] = newTimelineEntry(entry)
	}
	return out
}

func newTally(t governance.Tally) Tally {
	out := Tally{Against: t.Against, For: t.For, Abstain: t.Abstain, Votes: t.Votes}
	sum, overflow := t.For.Add(t.Against)
	all, more := sum.Add(t.Abstain)
	if !overflow && !more {
		out.AgainstBP, out.ForBP, out.AbstainBP = share(t.Against, &all), share(t.For, &all), share(t.Abstain, &all)
	}
	return out
}

func newQuorum(v governance.ProposalView) Quorum {
	votes := v.Counting.QuorumVotes(v.Tally)
	out := Quorum{Votes: votes, Needed: v.Quorum, ReachedBP: share(votes, v.Quorum)}
	if v.Quorum != nil {
		reached := votes.Cmp(*v.Quorum) >= 0
		out.Reached = &reached
	}
	return out
}

// optionVotes are zeros for options that nobody has approved yet.
func optionVotes(v governance.ProposalView) []chain.Amount {
	out := append([]chain.Amount{}, v.OptionVotes...)
	if m := v.Details.Module; m != nil && len(out) < len(m.Options) {
		out = append(out, make([]chain.Amount, len(m.Options)-len(out))...)
	}
	return out
}

// timepointOrNull is a timepoint that may not be set.
func timepointOrNull(timepoint uint64) *uint64 {
	if timepoint == 0 {
		return nil
	}
	return &timepoint
}

func newOperation(o governance.Operation) *Operation {
	if o.ID == (common.Hash{}) {
		return nil
	}
	return &Operation{ID: o.ID, ReadyAt: contractTime(o.ReadyAt), Done: markOrNull(o.Done), Canceled: markOrNull(o.Canceled)}
}

func newTimelineEntry(e governance.TimelineEntry) TimelineEntry {
	out := TimelineEntry{Kind: e.Kind, Time: blockTime(e.Time), Actor: newAddress(e.Actor)}
	if e.Tx != (common.Hash{}) {
		out.Block, out.LogIndex, out.Tx = &e.Block, &e.LogIndex, &e.Tx
	}
	switch e.Kind {
	case string(governance.Queued):
		out.ETA = contractTime(e.Value)
	case string(governance.Extended), string(governance.Objection), string(governance.Rescheduled):
		out.Deadline = &e.Value
	}
	return out
}
