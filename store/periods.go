package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Where somebody sponsors a proposal, its vote opens then and lasts as long as
// the governor's settings say at that moment (Moloch). The settings are facts.

// loadPeriods reads the settings of governors whose proposals open among the
// facts. The facts are stored already, so that settings among them are seen.
func (p *projector) loadPeriods(ctx context.Context, facts []chain.Fact) error {
	wanted := map[common.Address]bool{}
	for _, fact := range facts {
		if p.governors[fact.Address].Family != governance.FamilyMoloch {
			continue
		}
		switch fact.Event.(type) {
		case governance.ProposalCreated, governance.Lifecycle:
			wanted[fact.Address] = true
		}
	}
	for governor := range wanted {
		var rows []parameterChangeRow
		err := p.tx.NewSelect().Model(&rows).Where("source_id = ? AND address = ?", p.source, governor).
			Where("name = ?", governance.ParamGovernanceConfig).Order("block", "log_index").Scan(ctx)
		if err != nil {
			return fmt.Errorf("load settings: %w", err)
		}
		p.configs[governor] = rows
	}
	return nil
}

// periodsAt are a governor's periods at a position.
func (p *projector) periodsAt(at chain.Position) governance.Periods {
	var periods governance.Periods
	for _, row := range p.configs[at.Address] {
		if slices.Compare([]uint64{row.Block, uint64(row.LogIndex)}, []uint64{at.Block, uint64(at.LogIndex)}) > 0 {
			break
		}
		if changed, ok := row.event().(governance.ParameterChanged); ok {
			periods = periods.After(changed)
		}
	}
	return periods
}

// open opens the vote of a proposal when it is sponsored, and moves its snapshot
// from the end of all time to the present: rank arithmetic stays exact, because
// no snapshot before the present clock changes.
func (p *projector) open(proposal *governance.Proposal, at chain.Position, opens uint64) {
	governor := p.governors[at.Address]
	before := proposal.RollCall(governor.Clock)
	proposal.Open(opens, p.periodsAt(at))
	if s := p.snapshots[governor.Token]; s != nil && proposal.Votable(governor.Clock) {
		s.Remove(before)
		s.Add(proposal.RollCall(governor.Clock))
	}
}
