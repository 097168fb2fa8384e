package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// A governor asks the timelock that it has now what became of a proposal, even
// of one that it queued in another. So a change of timelock concerns all of its
// proposals.

// movedBy returns the governor that a fact gives another timelock.
func (p *projector) movedBy(fact chain.Fact) (governorRow, bool) {
	changed, ok := fact.Event.(governance.ParameterChanged)
	if !ok || changed.Name != governance.ParamTimelock {
		return governorRow{}, false
	}
	governor, known := p.governors[fact.Address]
	return governor, known
}

// loadTimelocks reads the timelock of every governor before a block: the one it
// announced last, or the one it was added with.
func (p *projector) loadTimelocks(ctx context.Context, before uint64) error {
	for address, governor := range p.governors {
		p.timelocks[address] = governor.Timelock
		var rows []parameterChangeRow
		err := p.tx.NewSelect().Model(&rows).Where("source_id = ? AND address = ? AND name = ?", p.source, address, governance.ParamTimelock).
			Where("block < ?", before).Order("block DESC", "log_index DESC").Limit(1).Scan(ctx)
		if err != nil {
			return fmt.Errorf("load timelocks: %w", err)
		}
		for _, row := range rows {
			p.setTimelock(governor, row.NewValue)
		}
	}
	return nil
}

func (p *projector) setTimelock(governor governorRow, value string) {
	if timelock, err := chain.ParseAddress(value); err == nil {
		p.timelocks[governor.Address] = timelock
	}
}

// loadMoving reads all proposals of the governors whose timelock changes.
func (p *projector) loadMoving(ctx context.Context, facts []chain.Fact) error {
	for _, fact := range facts {
		if _, moves := p.movedBy(fact); !moves {
			continue
		}
		if err := p.readProposals(ctx, "governor = ?", fact.Address); err != nil {
			return err
		}
	}
	return nil
}

// moveTimelock applies a change of timelock to the proposals of the governor, or
// only to some of them.
func (p *projector) moveTimelock(fact chain.Fact, e governance.ParameterChanged, only map[proposalKey]bool) {
	governor, moves := p.movedBy(fact)
	if !moves {
		return
	}
	p.setTimelock(governor, e.New)
	for key, proposal := range p.proposals {
		if key.governor == fact.Address && (only == nil || only[key]) && proposal.Apply(fact.Position, e) {
			p.touched[key] = true
		}
	}
}

// addMoved adds all proposals of the governors that changed their timelock above a
// block: that is lost.
func (k factKeys) addMoved(ctx context.Context, tx bun.Tx, source int64, above uint64) error {
	var rows []struct {
		Governor   common.Address        `bun:"governor"`
		ProposalID governance.ProposalID `bun:"proposal_id"`
	}
	err := tx.NewRaw(`SELECT governor, proposal_id FROM proposal WHERE source_id = ? AND governor IN
		(SELECT address FROM parameter_change WHERE source_id = ? AND name = ? AND block > ?)`,
		source, source, governance.ParamTimelock, above).Scan(ctx, &rows)
	if err != nil {
		return fmt.Errorf("load proposals of governors that moved: %w", err)
	}
	for _, row := range rows {
		k.proposals[proposalKey{row.Governor, row.ProposalID}] = true
	}
	return nil
}
