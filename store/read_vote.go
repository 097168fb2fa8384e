package store

import (
	"context"
	"fmt"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// votePageRow is a vote with its chain and the title of its proposal.
type votePageRow struct {
	voteRow
	Chain chain.ID `bun:"chain"`
	Title *string  `bun:"title"` // NULL for a vote on what was never created
}

const voteTables = `vote AS v
	JOIN governor AS g ON g.source_id = v.source_id AND g.address = v.address
	LEFT JOIN proposal AS p ON p.source_id = v.source_id AND p.governor = v.address AND p.proposal_id = v.proposal_id`

// Votes implements [governance.Repo].
func (db *DB) Votes(ctx context.Context, f governance.VoteFilter) (governance.VotePage, error) {
	var page governance.VotePage
	err := db.reader(ctx, "list votes", func(ctx context.Context, r reader) error {
		governors, err := r.votesGovernors(ctx, f)
		if err != nil {
			return err
		}
		page.AsOf = r.asOf(governors)
		where, args := voteConditions(f)
		if err := r.tx.NewRaw("SELECT count(*) FROM "+voteTables+" WHERE "+where, args...).Scan(ctx, &page.Total); err != nil {
			return fmt.Errorf("count votes: %w", err)
		}
		order := "v.time DESC, g.chain DESC, v.block DESC, v.log_index DESC"
		keys, values := "v.time, g.chain, v.block, v.log_index", []any{}
		if f.After != nil {
			values = []any{f.After.Time, f.After.Chain, f.After.Block, f.After.Log}
		}
		if f.Order == governance.VotesByWeight {
			order, keys = "v.weight DESC, "+order, "v.weight, "+keys
			if f.After != nil {
				values = append([]any{f.After.Weight}, values...)
			}
		}
		if f.After != nil {
			where += " AND (" + keys + ") < (" + strings.TrimSuffix(strings.Repeat("?, ", len(values)), ", ") + ")"
			args = append(args, values...)
		}
		var rows []votePageRow
		err = r.tx.NewRaw("SELECT v.*, g.chain, p.title FROM "+voteTables+" WHERE "+where+" ORDER BY "+order+" LIMIT ?",
			append(args, f.Limit+1)...).Scan(ctx, &rows)
		if err != nil {
			return fmt.Errorf("load votes: %w", err)
		}
		if limit := votesOnPage(rows, f.Limit); len(rows) > limit {
			rows = rows[:limit]
			last := rows[len(rows)-1]
			page.Next = &governance.VoteKey{Weight: last.Weight, Time: last.Time, Chain: last.Chain, Block: last.Block, Log: last.LogIndex}
		}
		for _, row := range rows {
			page.Items = append(page.Items, row.view())
		}
		return nil
	})
	return page, err
}

// maxPageText bounds what the reasons and params of one page add up to, in
// bytes: a reason can be as long as a block allows.
const maxPageText = 1 << 20

// votesOnPage is how many of the rows, at least one, a page takes.
func votesOnPage(rows []votePageRow, limit int) int {
	text := 0
	for i, row := range rows[:min(len(rows), limit)] {
		if text += len(row.Reason) + len(row.Params); i > 0 && text > maxPageText {
			return i
		}
	}
	return limit
}

// votesGovernors returns the governors the votes can belong to; an unknown
// proposal is governance.ErrNotFound.
func (r reader) votesGovernors(ctx context.Context, f governance.VoteFilter) ([]governorRow, error) {
	if f.Ref == nil {
		return r.governors(ctx, "")
	}
	g, err := r.governor(ctx, f.Ref.Governor)
	if err != nil {
		return nil, err
	}
	_, err = r.proposal(ctx, g, f.Ref.ID)
	return []governorRow{g}, err
}

func voteConditions(f governance.VoteFilter) (string, []any) {
	// A reduction is the other half of an overriding vote, which is listed.
	where, args := []string{"v.kind <> ?"}, []any{voteReduced}
	add := func(condition string, values ...any) {
		where, args = append(where, condition), append(args, values...)
	}
	if f.Ref != nil {
		add("g.chain = ? AND v.address = ? AND v.proposal_id = ?", f.Ref.Governor.Chain, f.Ref.Governor.Address, f.Ref.ID)
	}
	if f.Voter != nil {
		add("v.voter = ?", *f.Voter)
	}
	if len(f.Tokens) > 0 {
		condition, values := anyAccount("g.chain", "g.token", f.Tokens)
		add(condition, values...)
	}
	if f.Support != nil {
		add("v.support = ?", *f.Support)
	}
	return strings.Join(where, " AND "), args
}

func (r votePageRow) view() governance.VoteView {
	reason, _ := chain.CleanText(string(r.Reason))
	view := governance.VoteView{Vote: governance.Vote{
		Mark: r.mark(), Ref: governance.Ref{Governor: chain.Account{Chain: r.Chain, Address: r.Address}, ID: r.ProposalID},
		Voter: r.Voter, Support: r.Support, Weight: r.Weight, Reason: reason, Params: r.Params,
	}}
	if r.Title != nil {
		view.Title = *r.Title
	}
	return view
}
