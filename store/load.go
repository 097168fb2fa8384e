package store

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// lookupChunk bounds the keys of one IN list.
const lookupChunk = 2_000

// load reads every projection that the facts touch and that is not in memory
// already.
func (p *projector) load(ctx context.Context, facts []chain.Fact) error {
	keys := touchedBy(facts)
	if err := p.loadProposals(ctx, keys); err != nil {
		return err
	}
	p.expectFirst(keys)
	if err := p.loadBallots(ctx, keys, facts[0].Block); err != nil {
		return err
	}
	if err := p.loadHolders(ctx, keys.holders); err != nil {
		return err
	}
	for token, accounts := range keys.holders {
		for account := range accounts {
			if h := p.holders[accountKey{token, account}]; h != nil {
				keys.delegates.addShares(token, h)
			}
			if p.defaultOf(token) != delegation.DefaultNobody || delegation.PowerIsBalance(p.tokens[token].Family) {
				keys.delegates.add(token, account) // it may vote for itself
			}
		}
	}
	for ballot := range keys.ballots {
		keys.delegates.add(p.governors[ballot.governor].Token, ballot.voter)
	}
	if err := p.loadDelegates(ctx, keys.delegates); err != nil {
		return err
	}
	if p.loaded {
		return nil
	}
	p.loaded = true
	if err := p.loadTimelocks(ctx, facts[0].Block); err != nil {
		return err
	}
	if err := p.loadSupplies(ctx); err != nil {
		return err
	}
	return p.loadSnapshots(ctx)
}

// expectFirst notes the proposals that are created in this run: every vote on them
// comes by, and none has to be looked up.
func (p *projector) expectFirst(keys factKeys) {
	for key := range keys.created {
		if p.proposals[key] == nil {
			p.created[key] = true
		}
	}
}

// accounts are addresses by token.
type accounts map[common.Address]map[common.Address]bool

func (a accounts) add(token, account common.Address) {
	if a[token] == nil {
		a[token] = map[common.Address]bool{}
	}
	a[token][account] = true
}

func (a accounts) addShares(token common.Address, h *delegation.Holder) {
	for _, share := range h.Shares {
		a.add(token, share.Delegate)
	}
}

// without returns the accounts that are not in memory yet.
func (a accounts) without(known func(accountKey) bool) accounts {
	out := accounts{}
	for token, set := range a {
		for account := range set {
			if !known(accountKey{token, account}) {
				out.add(token, account)
			}
		}
	}
	return out
}

// factKeys are the keys of the projections that facts touch.
type factKeys struct {
	created    map[proposalKey]bool // those of proposals that come to be
	proposals  map[proposalKey]bool
	operations map[common.Hash]bool
	ballots    map[ballotKey]bool
	holders    accounts
	delegates  accounts
}

func touchedBy(facts []chain.Fact) factKeys {
	k := factKeys{
		proposals: map[proposalKey]bool{}, created: map[proposalKey]bool{}, operations: map[common.Hash]bool{}, ballots: map[ballotKey]bool{},
		holders: accounts{}, delegates: accounts{},
	}
	for _, f := range facts {
		k.add(f)
	}
	return k
}

func (k factKeys) add(f chain.Fact) {
	switch e := f.Event.(type) {
	case governance.ProposalCreated:
		key := proposalKey{f.Address, e.ID}
		k.proposals[key], k.created[key] = true, true
	case governance.ProposalDetailed:
		k.proposals[proposalKey{f.Address, e.ID}] = true
	case governance.ProposalEdited:
		k.proposals[proposalKey{f.Address, e.ID}] = true
	case governance.Lifecycle:
		k.proposals[proposalKey{f.Address, e.ID}] = true
	case governance.VoteCast:
		key := proposalKey{f.Address, e.ID}
		k.proposals[key] = true
		k.ballots[ballotKey{key, e.Voter}] = true
	case governance.VoteOverridden:
		k.proposals[proposalKey{f.Address, e.ID}] = true
	case governance.VoteReduced:
		k.proposals[proposalKey{f.Address, e.ID}] = true
	case governance.OperationScheduled:
		k.operations[e.Operation] = true
	case governance.OperationExecuted:
		k.operations[e.Operation] = true
	case governance.OperationCanceled:
		k.operations[e.Operation] = true
	case delegation.DelegateChanged:
		k.holders.add(f.Address, e.Delegator)
		for _, delegate := range e.Named() {
			k.delegates.add(f.Address, delegate)
		}
	case delegation.PowerChanged:
		k.delegates.add(f.Address, e.Delegate)
	case delegation.PropositionDelegateChanged:
		k.holders.add(f.Address, e.Delegator)
	case delegation.PropositionPowerChanged:
		k.delegates.add(f.Address, e.Delegate)
	case delegation.DepositMoved:
		k.holders.add(f.Address, e.From)
		k.holders.add(f.Address, e.To)
		for _, d := range e.Deposits {
			k.delegates.add(f.Address, d.Delegate)
		}
	case delegation.ProxyDeployed:
		k.holders.add(f.Address, e.Proxy)
	case delegation.Transfer:
		k.holders.add(f.Address, e.From)
		k.holders.add(f.Address, e.To)
	}
}

func (p *projector) loadProposals(ctx context.Context, keys factKeys) error {
	ids := map[governance.ProposalID]bool{}
	for key := range keys.proposals {
		ids[key.id] = true
	}
	for chunk := range slices.Chunk(slices.Collect(maps.Keys(ids)), lookupChunk) {
		if err := p.readProposals(ctx, "proposal_id IN (?)", bun.List(chunk)); err != nil {
			return err
		}
	}
	for chunk := range slices.Chunk(slices.Collect(maps.Keys(keys.operations)), lookupChunk) {
		if err := p.readProposals(ctx, "operation_new IN (?) OR operation_old IN (?)", bun.List(chunk), bun.List(chunk)); err != nil {
			return err
		}
	}
	return nil
}

func (p *projector) readProposals(ctx context.Context, where string, args ...any) error {
	if p.empty {
		return nil
	}
	var rows []proposalRow
	err := p.tx.NewSelect().Model(&rows).Where("source_id = ?", p.source).Where(where, args...).Scan(ctx)
	if err != nil {
		return fmt.Errorf("load proposals: %w", err)
	}
	for _, row := range rows {
		key := proposalKey{row.Governor, row.ProposalID}
		if p.proposals[key] != nil {
			continue
		}
		proposal := row.proposal()
		p.proposals[key] = &proposal
		for _, id := range proposal.Operation.Candidates {
			p.operations[id] = append(p.operations[id], key)
		}
	}
	return nil
}

// loadBallots finds out which of the votes are not the voter's first with power
// on the proposal. Only votes before the block count, because a rebuild has the
// later ones in the table already.
func (p *projector) loadBallots(ctx context.Context, keys factKeys, before uint64) error {
	byProposal := map[proposalKey][]common.Address{}
	for ballot := range keys.ballots {
		if !p.created[ballot.proposalKey] {
			byProposal[ballot.proposalKey] = append(byProposal[ballot.proposalKey], ballot.voter)
		}
	}
	for key, voters := range byProposal {
		if err := p.loadStanding(ctx, key, voters, before); err != nil {
			return err
		}
		for chunk := range slices.Chunk(voters, lookupChunk) {
			var found []common.Address
			err := p.tx.NewSelect().Table("vote").ColumnExpr("DISTINCT voter").
				Where("source_id = ? AND address = ? AND proposal_id = ?", p.source, key.governor, key.id).
				Where("kind = ?", voteCast).Where("voter IN (?)", bun.List(chunk)).Where("block < ?", before).Where("weight > ?", chain.Amount{}).
				Scan(ctx, &found)
			if err != nil {
				return fmt.Errorf("load earlier votes: %w", err)
			}
			for _, voter := range found {
				p.voted[ballotKey{key, voter}] = true
			}
		}
	}
	return nil
}

func (p *projector) loadHolders(ctx context.Context, keys accounts) error {
	if p.empty {
		return nil
	}
	keys = keys.without(func(key accountKey) bool { return p.holders[key] != nil })
	return eachChunk(keys, func(token common.Address, chunk []common.Address) error {
		var rows []holderRow
		err := p.tx.NewSelect().Model(&rows).
			Where("source_id = ? AND token = ? AND account IN (?)", p.source, token, bun.List(chunk)).Scan(ctx)
		if err != nil {
			return fmt.Errorf("load holders: %w", err)
		}
		holders, err := readHolders(ctx, p.tx, p.tokens[token], rows)
		for _, holder := range holders {
			key := accountKey{token, holder.Address}
			p.holders[key], p.before[key] = &holder, holder
		}
		return err
	})
}

func (p *projector) loadDelegates(ctx context.Context, keys accounts) error {
	if p.empty {
		return nil
	}
	keys = keys.without(func(key accountKey) bool { return p.delegates[key] != nil })
	return eachChunk(keys, func(token common.Address, chunk []common.Address) error {
		var rows []delegateRow
		err := p.tx.NewSelect().Model(&rows).
			Where("source_id = ? AND token = ? AND account IN (?)", p.source, token, bun.List(chunk)).Scan(ctx)
		if err != nil {
			return fmt.Errorf("load delegates: %w", err)
		}
		for _, row := range rows {
			delegate := row.delegate(p.chain)
			p.delegates[accountKey{token, row.Account}] = &delegate
		}
		return nil
	})
}

func eachChunk(keys accounts, do func(token common.Address, chunk []common.Address) error) error {
	for token, set := range keys {
		for chunk := range slices.Chunk(slices.Collect(maps.Keys(set)), lookupChunk) {
			if err := do(token, chunk); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *projector) loadSupplies(ctx context.Context) error {
	var rows []supplyRow
	if err := p.tx.NewSelect().Model(&rows).Where("source_id = ?", p.source).Scan(ctx); err != nil {
		return fmt.Errorf("load supplies: %w", err)
	}
	for _, row := range rows {
		p.supplies[row.Token] = &delegation.Supply{Total: row.Total, Delegated: row.Delegated}
	}
	return nil
}

// loadSnapshots reads the votable snapshots of every token of the source.
func (p *projector) loadSnapshots(ctx context.Context) error {
	var rows []struct {
		Governor common.Address `bun:"governor"`
		RollCall uint64         `bun:"roll_call"`
	}
	err := p.tx.NewSelect().Table("proposal").Column("governor", "roll_call").
		Where("source_id = ? AND NOT voting_canceled", p.source).Scan(ctx, &rows)
	if err != nil {
		return fmt.Errorf("load snapshots: %w", err)
	}
	timepoints := map[common.Address][]uint64{}
	for _, row := range rows {
		token := p.governors[row.Governor].Token
		timepoints[token] = append(timepoints[token], row.RollCall)
	}
	for token := range p.tokens {
		p.snapshots[token] = delegation.NewSnapshots(timepoints[token])
	}
	return nil
}
