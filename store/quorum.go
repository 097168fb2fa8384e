package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// QuorumRequest is a quorum that can be read now: the proposal's snapshot has
// passed at the source's tip.
type QuorumRequest struct {
	Governor common.Address
	ID       governance.ProposalID
	Family   string // of the governor, which decides what to ask
	Snapshot uint64 // timepoint in the governor's clock
}

// quorumParameters are the settings whose change may change what a governor
// answers for snapshots of the past: before OpenZeppelin 4.8 the share of the
// supply was not kept by block, some governors have one number for all times,
// and an upgrade may bring another rule.
var quorumParameters = []string{governance.ParamQuorum, governance.ParamQuorumNumerator, governance.ParamImplementation}

// forgetQuorums drops the quorums that were read before one of the facts that
// may have changed them, and makes them unknown until they are read again.
func (p *projector) forgetQuorums(ctx context.Context, facts []chain.Fact) error {
	for _, fact := range facts {
		changed, ok := fact.Event.(governance.ParameterChanged)
		if _, known := p.governors[fact.Address]; !ok || !known || !slices.Contains(quorumParameters, changed.Name) {
			continue
		}
		_, err := p.tx.NewDelete().Table("quorum").
			Where("source_id = ? AND governor = ? AND read_block < ?", p.source, fact.Address, fact.Block).Exec(ctx)
		if err != nil {
			return fmt.Errorf("forget quorums: %w", err)
		}
		if err := p.readProposals(ctx, "governor = ?", fact.Address); err != nil {
			return err
		}
		for key, proposal := range p.proposals {
			if key.governor == fact.Address {
				proposal.Quorum, p.touched[key] = nil, true
			}
		}
	}
	return nil
}

// addQuorums adds the proposals whose quorum was read above a block: what was
// read there is of a branch that is gone.
func (k factKeys) addQuorums(ctx context.Context, tx bun.Tx, source int64, above uint64) error {
	var rows []quorumRow
	if err := tx.NewSelect().Model(&rows).Where("source_id = ? AND read_block > ?", source, above).Scan(ctx); err != nil {
		return fmt.Errorf("load quorums: %w", err)
	}
	for _, row := range rows {
		k.proposals[proposalKey{row.Governor, row.ProposalID}] = true
	}
	return nil
}

// MissingQuorums returns, oldest first, up to limit quorums that have not been
// read, and the tip they can be read at. Which ones these are depends on the
// chain alone.
func (db *DB) MissingQuorums(ctx context.Context, source int64, limit int) (chain.BlockRef, []QuorumRequest, error) {
	var tip chain.BlockRef
	var out []QuorumRequest
	err := db.view(ctx, "find missing quorums", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, "")
		if err != nil || row.tip().IsZero() {
			return err
		}
		tip = row.tip()
		return tx.NewRaw(`SELECT p.governor, p.proposal_id AS id, g.family, p.snapshot
			FROM proposal AS p JOIN governor AS g ON g.chain = p.chain AND g.address = p.governor
			WHERE p.source_id = ? AND p.snapshot < CASE g.clock WHEN ? THEN ? ELSE ? END
			AND NOT EXISTS (SELECT 1 FROM quorum AS q WHERE q.source_id = p.source_id AND q.governor = p.governor AND q.proposal_id = p.proposal_id)
			ORDER BY p.block, p.log_index LIMIT ?`, source, chain.TimeClock, tip.Time, tip.Number, limit).Scan(ctx, &out)
	})
	return tip, out, err
}

// SaveQuorums stores quorums read in the state of readBlock, at or above the tip
// they were requested at; nil means that the contract refused to answer. If the
// tip has moved since, nothing is stored and the error is chain.ErrConflict.
func (db *DB) SaveQuorums(ctx context.Context, source int64, tip chain.BlockRef, readBlock uint64, requests []QuorumRequest, values []*chain.Amount) error {
	return db.update(ctx, "save quorums", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, db.engine.lock)
		if err != nil {
			return err
		}
		if row.tip() != tip {
			return fmt.Errorf("quorums were read at %s, tip is %s: %w", tip, row.tip(), chain.ErrConflict)
		}
		p, err := newProjector(ctx, tx, row)
		if err != nil {
			return err
		}
		keys := factKeys{proposals: map[proposalKey]bool{}}
		rows := make([]quorumRow, 0, len(requests))
		for i, r := range requests {
			keys.proposals[proposalKey{r.Governor, r.ID}] = true
			rows = append(rows, quorumRow{SourceID: source, Governor: r.Governor, ProposalID: r.ID, Value: values[i], ReadBlock: readBlock})
		}
		if err := insert(ctx, tx, rows); err != nil {
			return err
		}
		if err := p.loadProposals(ctx, keys); err != nil {
			return err
		}
		for key := range keys.proposals {
			p.touched[key] = p.proposals[key] != nil
		}
		if err := p.save(ctx); err != nil {
			return err
		}
		return moveTip(ctx, tx, row, tip, chain.Heads{})
	})
}

// StandingQuorum is a quorum that a governor's proposals are judged by.
type StandingQuorum struct {
	Governor common.Address
	Value    *chain.Amount // nil: the contract refused to say
}

// StandingQuorums returns the distinct quorums that were read of governors of
// some families, and the tip at which they are served.
func (db *DB) StandingQuorums(ctx context.Context, source int64, families []string) (chain.BlockRef, []StandingQuorum, error) {
	var tip chain.BlockRef
	var out []StandingQuorum
	err := db.view(ctx, "list quorums", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, "")
		if err != nil || row.tip().IsZero() {
			return err
		}
		tip = row.tip()
		return tx.NewRaw(`SELECT DISTINCT q.governor, q.value FROM quorum AS q
			JOIN governor AS g ON g.source_id = q.source_id AND g.address = q.governor
			WHERE q.source_id = ? AND g.family IN (?) ORDER BY q.governor`, source, bun.List(families)).Scan(ctx, &out)
	})
	return tip, out, err
}

// ReplaceQuorum judges all proposals of a governor by another quorum, read in
// the state of readBlock, at or above the tip. If the tip has moved since,
// nothing is stored and the error is chain.ErrConflict.
func (db *DB) ReplaceQuorum(ctx context.Context, source int64, tip chain.BlockRef, readBlock uint64, quorum StandingQuorum) error {
	return db.update(ctx, "replace quorum", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, db.engine.lock)
		if err != nil {
			return err
		}
		if row.tip() != tip {
			return fmt.Errorf("a quorum was read at %s, tip is %s: %w", tip, row.tip(), chain.ErrConflict)
		}
		_, err = tx.NewUpdate().Table("quorum").Set("value = ?, read_block = ?", quorum.Value, readBlock).
			Where("source_id = ? AND governor = ?", source, quorum.Governor).Exec(ctx)
		if err != nil {
			return fmt.Errorf("update quorums: %w", err)
		}
		p, err := newProjector(ctx, tx, row)
		if err != nil {
			return err
		}
		if err := p.readProposals(ctx, "governor = ?", quorum.Governor); err != nil {
			return err
		}
		for key, proposal := range p.proposals {
			proposal.Quorum, p.touched[key] = nil, true // save fills in what stands now
		}
		if err := p.save(ctx); err != nil {
			return err
		}
		return moveTip(ctx, tx, row, tip, chain.Heads{})
	})
}
