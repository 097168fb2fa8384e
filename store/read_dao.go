package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// DAOs implements [governance.Repo]: all DAOs by slug.
func (db *DB) DAOs(ctx context.Context) ([]governance.DAOView, error) {
	var out []governance.DAOView
	err := db.reader(ctx, "list daos", func(ctx context.Context, r reader) error {
		var rows []daoRow
		if err := r.tx.NewSelect().Model(&rows).Order("slug").Scan(ctx); err != nil {
			return fmt.Errorf("load daos: %w", err)
		}
		for _, row := range rows {
			view, err := r.dao(ctx, row)
			if err != nil {
				return err
			}
			out = append(out, view)
		}
		return nil
	})
	return out, err
}

// DAO implements [governance.Repo].
func (db *DB) DAO(ctx context.Context, slug string) (governance.DAOView, error) {
	var out governance.DAOView
	err := db.reader(ctx, "read dao", func(ctx context.Context, r reader) error {
		var row daoRow
		err := r.tx.NewSelect().Model(&row).Where("slug = ?", slug).Scan(ctx)
		if err != nil {
			return orNotFound(err, "dao", fmt.Sprintf("%.64q", slug))
		}
		out, err = r.dao(ctx, row)
		return err
	})
	return out, err
}

func (r reader) dao(ctx context.Context, row daoRow) (governance.DAOView, error) {
	view := governance.DAOView{Slug: row.Slug, Name: row.Name, Proposals: map[governance.Status]int64{}}
	governors, err := r.governors(ctx, row.Slug)
	if err != nil {
		return view, err
	}
	for _, g := range governors {
		governor, err := r.governorView(ctx, g)
		if err != nil {
			return view, err
		}
		view.Governors = append(view.Governors, governor)
		token := chain.Account{Chain: g.Chain, Address: g.Token}
		if !slices.Contains(view.Tokens, token) {
			view.Tokens = append(view.Tokens, token)
		}
	}
	view.AsOf = r.asOf(governors)
	if view.Proposals, err = r.statusCounts(ctx, "g.dao = ?", row.Slug); err != nil {
		return view, err
	}
	// A count of distinct values would sort all votes.
	err = r.tx.NewRaw(`SELECT COALESCE(sum(votes), 0), count(*) FROM (SELECT count(*) AS votes FROM vote AS v
		JOIN governor AS g ON g.source_id = v.source_id AND g.address = v.address WHERE v.kind <> ? AND g.dao = ? GROUP BY v.voter) AS voter`, voteReduced, row.Slug).
		Scan(ctx, &view.Votes, &view.Voters)
	return view, within(err, "count votes")
}

// statusCounts counts proposals by status.
func (r reader) statusCounts(ctx context.Context, where string, args ...any) (map[governance.Status]int64, error) {
	var rows []struct {
		Status governance.Status `bun:"status"`
		Count  int64             `bun:"count"`
	}
	err := r.tx.NewRaw("SELECT "+statusCase+" AS status, count(*) AS count FROM "+proposalTables+" WHERE "+where+" GROUP BY 1", args...).Scan(ctx, &rows)
	if err != nil {
		return nil, fmt.Errorf("count proposals: %w", err)
	}
	out := map[governance.Status]int64{}
	for _, row := range rows {
		out[row.Status] = row.Count
	}
	return out, nil
}

// Governor implements [governance.Repo].
func (db *DB) Governor(ctx context.Context, id chain.Account) (governance.GovernorView, error) {
	var out governance.GovernorView
	err := db.reader(ctx, "read governor", func(ctx context.Context, r reader) error {
		row, err := r.governor(ctx, id)
		if err != nil {
			return err
		}
		out, err = r.governorView(ctx, row)
		return err
	})
	return out, err
}

// governorView adds the current value of each parameter: the last announced one
// or, where none was announced up to now, what the governor answered when it was
// added. Before that block the answer would be one of the future, and the
// parameter stays unknown.
func (r reader) governorView(ctx context.Context, row governorRow) (governance.GovernorView, error) {
	view := governance.GovernorView{Governor: row.governor(), AsOf: r.sources[row.SourceID].asOf()}
	values, err := r.parameters(ctx, row.SourceID, row.Address)
	if err != nil {
		return view, err
	}
	if timelock, err := chain.ParseAddress(values[governance.ParamTimelock]); err == nil {
		view.Timelock = timelock
	}
	read := map[string]string{}
	for _, reading := range row.Readings {
		if reading.Key != "" {
			continue // not the governor's
		}
		if reading.Name == governance.ParamQuorumDenominator { // a constant, at any block
			view.QuorumDenominator = amountOf(reading.Value)
		}
		if view.AsOf.Block.Number >= row.ReadBlock {
			read[reading.Name] = reading.Value
		}
	}
	current := func(values map[string]string, name string) *chain.Amount {
		return amountOf(cmp.Or(values[name], read[name]))
	}
	view.VotingDelay = current(values, governance.ParamVotingDelay)
	view.VotingPeriod = current(values, governance.ParamVotingPeriod)
	view.ProposalThreshold = current(values, governance.ParamProposalThreshold)
	view.QuorumNumerator = current(values, governance.ParamQuorumNumerator)
	view.BaseDelay = current(values, governance.ParamBaseDelay)
	if view.Quorum, err = r.quorumOf(ctx, row, amountOf(values[governance.ParamQuorum]), amountOf(read[governance.ParamQuorum])); err != nil {
		return view, err
	}
	if view.Timelock != row.Timelock {
		delete(read, governance.ParamMinDelay) // it was another's
	}
	if view.Timelock != (common.Address{}) {
		values, err := r.parameters(ctx, row.SourceID, view.Timelock)
		if err != nil {
			return view, err
		}
		view.TimelockDelay = current(values, governance.ParamMinDelay)
	}
	count, err := r.tx.NewSelect().Table("proposal").Where("source_id = ? AND governor = ?", row.SourceID, row.Address).Count(ctx)
	view.Proposals = count
	return view, within(err, "count proposals")
}

// quorumOf returns the quorum of a governor that has one number for all
// proposals: the announced one or, of the families that announce none, what they
// answered last.
func (r reader) quorumOf(ctx context.Context, row governorRow, announced, read *chain.Amount) (*chain.Amount, error) {
	if family, _ := governance.FamilyOf(row.Family); family.Reread != governance.ReadStanding {
		return announced, nil
	}
	var rows []termsRow
	err := r.tx.NewSelect().Model(&rows).Where("source_id = ? AND governor = ?", row.SourceID, row.Address).
		Order("read_block DESC").Limit(1).Scan(ctx)
	if err != nil || len(rows) == 0 {
		return read, within(err, "load terms")
	}
	return rows[0].Terms.Quorum, nil
}

// parameters returns the last value of each of a contract's settings that have
// no subject.
func (r reader) parameters(ctx context.Context, source int64, address common.Address) (map[string]string, error) {
	var rows []parameterChangeRow
	err := r.tx.NewSelect().Model(&rows).Where("source_id = ? AND address = ? AND subject = ''", source, address).
		Order("block", "log_index").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("load parameters: %w", err)
	}
	out := map[string]string{}
	for _, row := range rows {
		out[row.Name] = row.NewValue
	}
	return out, nil
}

func amountOf(text string) *chain.Amount {
	if amount, err := chain.ParseAmount(text); err == nil {
		return &amount
	}
	return nil
}
