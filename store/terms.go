package store

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// termsParameters are the settings whose change may change what a governor
// answers for snapshots of the past: before OpenZeppelin 4.8 the share of the
// supply was not kept by block, some governors have one number for all times,
// an upgrade may bring another rule, and the quorum of a type of proposals (Agora)
// and the shares of a strategy (Azorius) and of an access level (Aave v3) are always the present ones.
var termsParameters = []string{
	governance.ParamQuorum, governance.ParamQuorumNumerator, governance.ParamImplementation, governance.ParamProposalType,
	governance.ParamBasisNumerator, governance.ParamVotingConfig,
}

// termsSteps are the steps of a proposal's life after which it is judged by
// other terms, or its governor no longer says how the vote ended.
var termsSteps = []governance.LifecycleKind{governance.Rescheduled, governance.Retyped, governance.Canceled}

// forgetTerms drops the terms that were read before one of the facts that may
// have changed them, and makes them unknown until they are read again.
func (p *projector) forgetTerms(ctx context.Context, facts []chain.Fact) error {
	for _, fact := range facts {
		if _, known := p.governors[fact.Address]; !known {
			continue
		}
		var err error
		switch e := fact.Event.(type) {
		case governance.ParameterChanged:
			if slices.Contains(termsParameters, e.Name) {
				err = p.forget(ctx, fact, "governor = ?", fact.Address)
			}
		case governance.Lifecycle:
			if slices.Contains(termsSteps, e.Kind) {
				err = p.forget(ctx, fact, "governor = ? AND proposal_id = ?", fact.Address, e.ID)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// forget drops the terms of some proposals that were read before a fact.
func (p *projector) forget(ctx context.Context, fact chain.Fact, where string, args ...any) error {
	_, err := p.tx.NewDelete().Table("terms").
		Where("source_id = ? AND read_block < ?", p.source, fact.Block).Where(where, args...).Exec(ctx)
	if err != nil {
		return fmt.Errorf("forget terms: %w", err)
	}
	if err := p.readProposals(ctx, where, args...); err != nil {
		return err
	}
	for key, proposal := range p.proposals {
		if key.governor == fact.Address {
			proposal.Judge(governance.Terms{})
			p.touched[key] = true // save fills in what stands
		}
	}
	return nil
}

// addTerms adds the proposals whose terms were read above a block: what was read
// there is of a branch that is gone.
func (k factKeys) addTerms(ctx context.Context, tx bun.Tx, source int64, above uint64) error {
	var rows []termsRow
	if err := tx.NewSelect().Model(&rows).Where("source_id = ? AND read_block > ?", source, above).Scan(ctx); err != nil {
		return fmt.Errorf("load terms: %w", err)
	}
	for _, row := range rows {
		k.proposals[proposalKey{row.Governor, row.ProposalID}] = true
	}
	return nil
}

// DueTerms returns, oldest first, up to limit proposals whose terms have to be
// read, and the tip they can be read at. atHead also returns those that have to
// be read again by now, see [governance.Rereading]. Which ones these are depends
// on the chain alone.
func (db *DB) DueTerms(ctx context.Context, source int64, atHead bool, limit int) (chain.BlockRef, []governance.TermsRequest, error) {
	var tip chain.BlockRef
	var rows []struct {
		Governor   common.Address        `bun:"governor"`
		ProposalID governance.ProposalID `bun:"proposal_id"`
		Family     string                `bun:"family"`
		Snapshot   uint64                `bun:"snapshot"`
		Deadline   uint64                `bun:"deadline"`
		Details    governance.Details    `bun:"details"`
	}
	err := db.view(ctx, "find due terms", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, "")
		if err != nil || row.tip().IsZero() {
			return err
		}
		tip = row.tip()
		due, args := dueTerms(tip, atHead)
		return tx.NewRaw(`SELECT p.governor, p.proposal_id, g.family, p.snapshot, p.deadline, p.details
			FROM `+proposalTables+`
			LEFT JOIN terms AS t ON t.source_id = p.source_id AND t.governor = p.governor AND t.proposal_id = p.proposal_id
			WHERE p.source_id = ? AND p.snapshot < `+tipClock+` AND (`+due+`)
			ORDER BY p.block, p.log_index LIMIT ?`, append(append([]any{source}, args...), limit)...).Scan(ctx, &rows)
	})
	out := make([]governance.TermsRequest, 0, len(rows))
	for _, row := range rows {
		out = append(out, governance.TermsRequest{
			Governor: row.Governor, ID: row.ProposalID, Family: row.Family,
			Snapshot: row.Snapshot, Deadline: row.Deadline, Details: row.Details,
		})
	}
	return tip, out, err
}

// dueTerms is the condition, over p, g, s and t (terms), that terms are missing
// or have to be read again.
func dueTerms(tip chain.BlockRef, atHead bool) (string, []any) {
	const missing = "t.read_block IS NULL"
	if !atHead {
		return missing, nil
	}
	return missing + ` OR (g.family IN (?) AND t.read_block < ? AND t.read_at <= ` + votesEnd + `)
		OR (g.family IN (?) AND t.read_at <= p.deadline AND p.deadline < ` + tipClock + `)`, []any{
			bun.List(governance.FamiliesRereading(governance.ReadVoting)), tip.Number,
			bun.List(governance.FamiliesRereading(governance.ReadEnd)),
		}
}

// votesEnd is the last timepoint at which votes count.
const votesEnd = `CASE WHEN p.held_until > p.deadline THEN p.held_until ELSE p.deadline END`

// TermsReading is the block in whose state terms were read, at or above the tip.
type TermsReading struct {
	Tip chain.BlockRef
	At  chain.BlockRef
}

// SaveTerms stores the terms that were read of some proposals. If the tip has
// moved since, nothing is stored and the error is chain.ErrConflict.
func (db *DB) SaveTerms(ctx context.Context, source int64, reading TermsReading, requests []governance.TermsRequest, terms []governance.Terms) error {
	return db.update(ctx, "save terms", func(ctx context.Context, tx bun.Tx) error {
		p, row, err := db.projectorAt(ctx, tx, source, reading.Tip)
		if err != nil {
			return err
		}
		keys := factKeys{proposals: map[proposalKey]bool{}}
		rows := make([]termsRow, 0, len(requests))
		for i, r := range requests {
			keys.proposals[proposalKey{r.Governor, r.ID}] = true
			clock := p.governors[r.Governor].Clock
			rows = append(rows, termsRow{
				SourceID: source, Governor: r.Governor, ProposalID: r.ID, Terms: terms[i],
				ReadBlock: reading.At.Number, ReadAt: clock.At(reading.At),
			})
		}
		if err := upsert(ctx, tx, rows, "source_id, governor, proposal_id"); err != nil {
			return err
		}
		if err := p.loadProposals(ctx, keys); err != nil {
			return err
		}
		for key := range keys.proposals {
			if p.proposals[key] != nil {
				p.touched[key] = true
			}
		}
		if err := p.save(ctx); err != nil {
			return err
		}
		if err := p.dropJudged(ctx, reading.At, requests); err != nil {
			return err
		}
		return moveTip(ctx, tx, row, reading.Tip, chain.Heads{})
	})
}

// dropJudged drops the measured days that counted proposals as ended whose terms
// were not known.
func (p *projector) dropJudged(ctx context.Context, at chain.BlockRef, requests []governance.TermsRequest) error {
	first, late := uint64(math.MaxInt64), false
	for _, r := range requests {
		proposal := p.proposals[proposalKey{r.Governor, r.ID}]
		if proposal != nil && r.Deadline < p.governors[r.Governor].Clock.At(at) {
			first, late = min(first, proposal.Created.Time), true
		}
	}
	if !late {
		return nil
	}
	return dropDays(ctx, p.tx, p.source, first)
}

// projectorAt locks a source and returns its projector, if its tip is the one
// that something was read at; else the error is chain.ErrConflict.
func (db *DB) projectorAt(ctx context.Context, tx bun.Tx, source int64, tip chain.BlockRef) (*projector, sourceRow, error) {
	row, err := loadSource(ctx, tx, source, db.engine.lock)
	if err != nil {
		return nil, row, err
	}
	if row.tip() != tip {
		return nil, row, fmt.Errorf("terms were read at %s, tip is %s: %w", tip, row.tip(), chain.ErrConflict)
	}
	p, err := newProjector(ctx, tx, row)
	return p, row, err
}

// StandingTerms are terms that all proposals of a governor are judged by.
type StandingTerms struct {
	Governor common.Address   `bun:"governor"`
	Family   string           `bun:"family"`
	Terms    governance.Terms `bun:"terms"`
}

// StandingTerms returns the distinct terms that were read of governors which
// have the same for all proposals, and the tip at which they are served.
func (db *DB) StandingTerms(ctx context.Context, source int64) (chain.BlockRef, []StandingTerms, error) {
	var tip chain.BlockRef
	var out []StandingTerms
	err := db.view(ctx, "list standing terms", func(ctx context.Context, tx bun.Tx) error {
		row, err := loadSource(ctx, tx, source, "")
		if err != nil || row.tip().IsZero() {
			return err
		}
		tip = row.tip()
		return tx.NewRaw(`SELECT DISTINCT t.governor, g.family, t.terms FROM terms AS t
			JOIN governor AS g ON g.source_id = t.source_id AND g.address = t.governor
			WHERE t.source_id = ? AND g.family IN (?) ORDER BY t.governor`,
			source, bun.List(governance.FamiliesRereading(governance.ReadStanding))).Scan(ctx, &out)
	})
	return tip, out, err
}

// ReplaceTerms judges all proposals of a governor by other terms. If the tip has
// moved since they were read, nothing is stored and the error is
// chain.ErrConflict.
func (db *DB) ReplaceTerms(ctx context.Context, source int64, reading TermsReading, standing StandingTerms) error {
	return db.update(ctx, "replace terms", func(ctx context.Context, tx bun.Tx) error {
		p, row, err := db.projectorAt(ctx, tx, source, reading.Tip)
		if err != nil {
			return err
		}
		_, err = tx.NewUpdate().Table("terms").Set("terms = ?, read_block = ?", standing.Terms, reading.At.Number).
			Where("source_id = ? AND governor = ?", source, standing.Governor).Exec(ctx)
		if err != nil {
			return fmt.Errorf("update terms: %w", err)
		}
		if err := p.readProposals(ctx, "governor = ?", standing.Governor); err != nil {
			return err
		}
		for key := range p.proposals {
			p.touched[key] = true // save fills in what stands now
		}
		if err := p.save(ctx); err != nil {
			return err
		}
		return moveTip(ctx, tx, row, reading.Tip, chain.Heads{})
	})
}
