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

// cast adds a vote to its proposal. Where voters may change their minds, their
// vote before is taken back first, which must be in p.standing. It returns false
// if the vote does not fit.
func (p *projector) cast(key proposalKey, at chain.Position, e governance.VoteCast) bool {
	proposal, fits := p.proposals[key], true
	if p.revoting(key.governor) {
		ballot := ballotKey{key, e.Voter}
		if before, voted := p.standing[ballot]; voted {
			fits = proposal.Tally.Retract(before)
		}
		p.standing[ballot] = e
	}
	return proposal.Apply(at, e) && fits
}

// revoting reports whether a voter's next vote in a governor replaces the one
// before.
func (p *projector) revoting(governor common.Address) bool {
	family, _ := governance.FamilyOf(p.governors[governor].Family)
	return family.Revoting()
}

// loadStanding reads the last vote before a block of those who may be about to
// replace it, unless it is in memory: then it is of this run, and later.
func (p *projector) loadStanding(ctx context.Context, key proposalKey, voters []common.Address, before uint64) error {
	if !p.revoting(key.governor) {
		return nil
	}
	for chunk := range slices.Chunk(voters, lookupChunk) {
		facts, err := loadFacts(ctx, p.tx, factQuery{
			source: p.source, chain: p.chain, from: 0, to: max(before, 1) - 1,
			where: map[string]narrowing{"vote": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND proposal_id = ?", key.governor, key.id).Where("voter IN (?)", bun.List(chunk))
			}},
		})
		if err != nil {
			return fmt.Errorf("load standing votes: %w", err)
		}
		stored := map[ballotKey]governance.VoteCast{}
		for _, fact := range facts {
			if e, ok := fact.Event.(governance.VoteCast); ok {
				stored[ballotKey{key, e.Voter}] = e
			}
		}
		for ballot, vote := range stored {
			if _, known := p.standing[ballot]; !known {
				p.standing[ballot] = vote
			}
		}
	}
	return nil
}
