package store

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Proposals implements [governance.Repo]: newest first.
func (db *DB) Proposals(ctx context.Context, f governance.ProposalFilter) (governance.ProposalPage, error) {
	var page governance.ProposalPage
	err := db.reader(ctx, "list proposals", func(ctx context.Context, r reader) error {
		governors, err := r.governorsOf(ctx, f.DAO)
		if err != nil {
			return err
		}
		page.AsOf = r.asOf(governors)
		where, args := proposalConditions(f)
		if err := r.tx.NewRaw("SELECT count(*) FROM "+proposalTables+" WHERE "+where, args...).Scan(ctx, &page.Total); err != nil {
			return fmt.Errorf("count proposals: %w", err)
		}
		if f.After != nil {
			where += " AND (p.time, p.chain, p.block, p.log_index) < (?, ?, ?, ?)"
			args = append(args, f.After.Time, f.After.Chain, f.After.Block, f.After.Log)
		}
		var rows []proposalRow
		// One row more than asked for tells whether there is a next page.
		err = r.tx.NewRaw("SELECT p.* FROM "+proposalTables+" WHERE "+where+
			" ORDER BY p.time DESC, p.chain DESC, p.block DESC, p.log_index DESC LIMIT ?", append(args, f.Limit+1)...).Scan(ctx, &rows)
		if err != nil {
			return fmt.Errorf("load proposals: %w", err)
		}
		if len(rows) > f.Limit {
			rows = rows[:f.Limit]
			last := rows[len(rows)-1]
			page.Next = &governance.ProposalKey{Time: last.Time, Chain: last.Chain, Block: last.Block, Log: last.LogIndex}
		}
		page.Items = r.proposalViews(rows, governors)
		return nil
	})
	return page, err
}

// proposalConditions is the filter in SQL, over the tables of proposalTables.
func proposalConditions(f governance.ProposalFilter) (string, []any) {
	where, args := []string{"1 = 1"}, []any{}
	add := func(condition string, values ...any) {
		where, args = append(where, condition), append(args, values...)
	}
	if f.DAO != "" {
		add("g.dao = ?", f.DAO)
	}
	if f.Governor != nil {
		add("p.chain = ? AND p.governor = ?", f.Governor.Chain, f.Governor.Address)
	}
	if f.Proposer != nil {
		add("p.proposer = ?", *f.Proposer)
	}
	if len(f.Statuses) > 0 {
		add(statusCase+" IN (?)", bun.List(f.Statuses))
	}
	for word := range strings.FieldsSeq(f.Text) {
		pattern := "%" + likeEscape.Replace(strings.ToLower(word)) + "%"
		add(`(lower(p.title) LIKE ? ESCAPE '!' OR lower(p.description) LIKE ? ESCAPE '!')`, pattern, pattern)
	}
	return strings.Join(where, " AND "), args
}

// likeEscape makes the wildcards of LIKE literal.
var likeEscape = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

func (r reader) proposalViews(rows []proposalRow, governors []governorRow) []governance.ProposalView {
	byAccount := map[chain.Account]governorRow{}
	for _, g := range governors {
		byAccount[g.account()] = g
	}
	out := make([]governance.ProposalView, 0, len(rows))
	for _, row := range rows {
		out = append(out, r.proposalView(row, byAccount[chain.Account{Chain: row.Chain, Address: row.Governor}]))
	}
	return out
}

func (r reader) proposalView(row proposalRow, g governorRow) governance.ProposalView {
	view := governance.ProposalView{
		Proposal: row.proposal(), DAO: g.DAO, Clock: g.Clock, Counting: g.Counting.Counting,
		Timepoint: r.timepoint(row.SourceID, g.Clock), AsOf: r.sources[row.SourceID].asOf(),
	}
	standing := view.Standing(g.governor())
	view.Status = standing.At(view.Snapshot, view.Deadline, view.Timepoint, view.AsOf.Block.Time)
	view.Expiry = standing.ExpiresAt
	return view
}

// Proposal implements [governance.Repo].
func (db *DB) Proposal(ctx context.Context, ref governance.Ref) (governance.ProposalView, error) {
	var out governance.ProposalView
	err := db.reader(ctx, "read proposal", func(ctx context.Context, r reader) error {
		g, err := r.governor(ctx, ref.Governor)
		if err != nil {
			return err
		}
		row, err := r.proposal(ctx, g, ref.ID)
		if err != nil {
			return err
		}
		out = r.proposalView(row, g)
		return nil
	})
	return out, err
}

func (r reader) proposal(ctx context.Context, g governorRow, id governance.ProposalID) (proposalRow, error) {
	var row proposalRow
	err := r.tx.NewSelect().Model(&row).
		Where("source_id = ? AND governor = ? AND proposal_id = ?", g.SourceID, g.Address, id).Scan(ctx)
	return row, orNotFound(err, "proposal", id)
}

// Timeline implements [governance.Repo]: what has happened, in order. Opening
// and end of the vote have no log; they are not part of it.
func (db *DB) Timeline(ctx context.Context, ref governance.Ref) ([]governance.TimelineEntry, chain.AsOf, error) {
	var out []governance.TimelineEntry
	var asOf chain.AsOf
	err := db.reader(ctx, "read timeline", func(ctx context.Context, r reader) error {
		g, err := r.governor(ctx, ref.Governor)
		if err != nil {
			return err
		}
		row, err := r.proposal(ctx, g, ref.ID)
		if err != nil {
			return err
		}
		asOf = r.sources[g.SourceID].asOf()
		facts, err := loadFacts(ctx, r.tx, factQuery{source: g.SourceID, chain: g.Chain, from: row.Block, to: maxBlock, where: timelineTables(g, row)})
		if err != nil {
			return err
		}
		created := row.proposal().Created
		out = append(out, governance.TimelineEntry{Mark: created, Kind: "created", Actor: row.Proposer})
		out = append(out, timelineOf(facts)...)
		return nil
	})
	return out, asOf, err
}

func timelineTables(g governorRow, row proposalRow) map[string]narrowing {
	operations := append(candidates(row.OperationNew, row.OperationOld), common.Hash{})
	if g.GracePeriod != 0 {
		operations = append(operations, governance.TransactionIDs(row.Actions, row.ETA)...)
	}
	family, _ := governance.FamilyOf(g.Family)
	operations = append(operations, family.QueueIDs(row.Actions, row.ETA)...)
	return map[string]narrowing{
		"proposal_event": func(q *bun.SelectQuery) *bun.SelectQuery {
			return q.Where("address = ? AND proposal_id = ?", g.Address, row.ProposalID)
		},
		"timelock_event": func(q *bun.SelectQuery) *bun.SelectQuery {
			return q.Where("operation IN (?)", bun.List(operations))
		},
	}
}

// timelineOf turns lifecycle and timelock facts into entries. A batch of calls
// is one entry, and so are the calls that a transaction queues, executes or
// cancels one by one.
func timelineOf(facts []chain.Fact) []governance.TimelineEntry {
	var out []governance.TimelineEntry
	seen := map[governance.TimelineEntry]bool{}
	for _, fact := range facts {
		entry := governance.TimelineEntry{Mark: fact.Mark()}
		switch e := fact.Event.(type) {
		case governance.ProposalEdited:
			entry.Kind = string(edited)
		case governance.Lifecycle:
			if e.Kind == governance.Updatable {
				continue // of the transaction that created it
			}
			entry.Kind, entry.Value = string(e.Kind), e.Value
		case governance.OperationScheduled:
			if e.Index > 0 {
				continue
			}
			entry.Kind, entry.Value = "timelock_scheduled", e.ReadyAt(fact.BlockTime)
		case governance.OperationExecuted:
			if e.Index > 0 {
				continue
			}
			entry.Kind = "timelock_executed"
		case governance.OperationCanceled:
			entry.Kind = "timelock_canceled"
		}
		call := governance.TimelineEntry{Mark: chain.Mark{Tx: entry.Tx}, Kind: entry.Kind}
		if strings.HasPrefix(entry.Kind, "timelock_") {
			if seen[call] {
				continue
			}
			seen[call] = true
		}
		out = append(out, entry)
	}
	return out
}
