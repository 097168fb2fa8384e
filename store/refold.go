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

// refolder makes single projections anew from their own facts. It uses the same
// folds as the projector, but follows one proposal, holder or delegate through
// the whole history instead of everything through one range.
type refolder struct {
	*projector
	upTo uint64 // last block to fold
}

// refold makes the projections that lost facts had touched anew. The facts are
// gone already.
func refold(ctx context.Context, tx bun.Tx, source sourceRow, lost factKeys, upTo uint64) error {
	p, err := newProjector(ctx, tx, source)
	if err != nil {
		return err
	}
	r := refolder{projector: p, upTo: upTo}
	if err := r.replaceProposals(ctx, lost); err != nil {
		return err
	}
	if err := r.loadSnapshots(ctx); err != nil {
		return err
	}
	if err := r.replaceHolders(ctx, lost); err != nil {
		return err
	}
	if err := r.replaceDelegates(ctx, lost.delegates); err != nil {
		return err
	}
	return r.replaceSupplies(ctx)
}

func (r refolder) query(where map[string]narrowing) factQuery {
	return factQuery{source: r.source, chain: r.chain, from: 0, to: r.upTo, where: where}
}

// replaceProposals refolds the proposals with lost facts.
func (r refolder) replaceProposals(ctx context.Context, lost factKeys) error {
	if err := r.loadProposals(ctx, lost); err != nil {
		return err
	}
	stale := r.proposals
	r.proposals, r.operations = map[proposalKey]*governance.Proposal{}, map[common.Hash][]proposalKey{}
	for chunk := range slices.Chunk(slices.Collect(maps.Keys(stale)), lookupChunk) {
		if err := r.replaceProposalChunk(ctx, chunk, stale); err != nil {
			return err
		}
	}
	if err := r.fillTerms(ctx); err != nil {
		return err
	}
	rows := make([]proposalRow, 0, len(r.proposals))
	for key, proposal := range r.proposals {
		rows = append(rows, proposalRowOf(r.source, proposal, r.governors[key.governor]))
	}
	return insert(ctx, r.tx, rows)
}

func (r refolder) replaceProposalChunk(ctx context.Context, keys []proposalKey, stale map[proposalKey]*governance.Proposal) error {
	var ids []governance.ProposalID
	operations := []common.Hash{}
	for _, key := range keys {
		ids = append(ids, key.id)
		operations = append(operations, stale[key].Operation.Candidates...)
		_, err := r.tx.NewDelete().Table("proposal").
			Where("source_id = ? AND governor = ? AND proposal_id = ?", r.source, key.governor, key.id).Exec(ctx)
		if err != nil {
			return fmt.Errorf("drop proposal: %w", err)
		}
	}
	byID := func(q *bun.SelectQuery) *bun.SelectQuery { return q.Where("proposal_id IN (?)", bun.List(ids)) }
	if err := r.loadTimelocks(ctx, 0); err != nil {
		return err
	}
	facts, err := loadFacts(ctx, r.tx, r.query(map[string]narrowing{
		"proposal_created": byID, "proposal_detail": byID, "proposal_event": byID, "vote": byID,
		"parameter_change": func(q *bun.SelectQuery) *bun.SelectQuery { return q.Where("name = ?", governance.ParamTimelock) },
		"timelock_event": func(q *bun.SelectQuery) *bun.SelectQuery {
			if len(operations) == 0 {
				return q.Where("1 = 0")
			}
			return q.Where("operation IN (?)", bun.List(operations))
		},
	}))
	if err != nil {
		return err
	}
	wanted := map[proposalKey]bool{}
	for _, key := range keys {
		wanted[key] = true
	}
	if err := r.loadPeriods(ctx, facts); err != nil {
		return err
	}
	for _, fact := range createdFirst(facts) {
		r.foldProposal(fact, wanted)
	}
	return nil
}

// foldProposal applies a fact to a proposal that is being made anew. Equal ids
// on another governor are not meant.
func (r refolder) foldProposal(fact chain.Fact, wanted map[proposalKey]bool) {
	switch e := fact.Event.(type) {
	case governance.ProposalCreated:
		if wanted[proposalKey{fact.Address, e.ID}] {
			r.create(fact.Position, e)
		}
	case governance.ProposalDetailed:
		if wanted[proposalKey{fact.Address, e.ID}] {
			r.detail(fact.Position, e)
		}
	case governance.ProposalEdited:
		if wanted[proposalKey{fact.Address, e.ID}] {
			r.edit(fact.Position, e)
		}
	case governance.Lifecycle:
		if wanted[proposalKey{fact.Address, e.ID}] {
			r.lifecycle(fact.Position, e)
		}
	case governance.VoteCast:
		r.foldVote(fact, e.ID)
	case governance.VoteOverridden:
		r.foldVote(fact, e.ID)
	case governance.VoteReduced:
		r.foldVote(fact, e.ID)
	case governance.ParameterChanged:
		r.moveTimelock(fact, e, wanted)
	case governance.OperationScheduled:
		r.operation(fact, e.Operation)
	case governance.OperationExecuted:
		r.operation(fact, e.Operation)
	case governance.OperationCanceled:
		r.operation(fact, e.Operation)
	}
}

func (r refolder) foldVote(fact chain.Fact, id governance.ProposalID) {
	key := proposalKey{fact.Address, id}
	if r.proposals[key] == nil {
		return
	}
	if vote, ok := fact.Event.(governance.VoteCast); ok {
		r.cast(key, fact.Position, vote)
		return
	}
	r.proposals[key].Apply(fact.Position, fact.Event)
}

// replaceHolders refolds the holders with lost facts, and adds the delegates
// they had and have to the delegates to refold.
func (r refolder) replaceHolders(ctx context.Context, lost factKeys) error {
	if err := r.loadHolders(ctx, lost.holders); err != nil {
		return err
	}
	for key, h := range r.holders {
		lost.delegates.addShares(key.token, h)
	}
	for token, set := range lost.holders {
		for account := range set {
			if delegation.PowerIsBalance(r.tokens[token].Family) {
				lost.delegates.add(token, account)
			}
		}
	}
	for ballot := range lost.ballots {
		lost.delegates.add(r.governors[ballot.governor].Token, ballot.voter)
	}
	for _, table := range append([]string{"holder"}, shareTables...) {
		if err := dropAccounts(ctx, r.tx, r.source, table, lost.holders); err != nil {
			return err
		}
	}
	holders, err := r.foldHolders(ctx, lost.holders)
	if err != nil {
		return err
	}
	rows := make([]holderRow, 0, len(holders))
	for key, h := range holders {
		lost.delegates.addShares(key.token, h)
		rows = append(rows, holderRowOf(r.source, h, r.upTo))
	}
	if err := insert(ctx, r.tx, rows); err != nil {
		return err
	}
	return replaceShares(ctx, r.tx, r.source, holders, r.splits)
}

// foldHolders folds holders from all their facts up to a block. Accounts
// without facts are left out.
func (r refolder) foldHolders(ctx context.Context, keys accounts) (map[accountKey]*delegation.Holder, error) {
	out := map[accountKey]*delegation.Holder{}
	apply := func(before, fact chain.Fact, account common.Address) {
		if !keys[fact.Address][account] || account == (common.Address{}) {
			return
		}
		key := accountKey{fact.Address, account}
		if out[key] == nil {
			fresh := delegation.NewHolder(r.tokens[fact.Address].Family, chain.Account{Chain: r.chain, Address: fact.Address}, account)
			out[key] = &fresh
		}
		r.defaultOf(fact.Address).Apply(out[key], before, fact)
	}
	err := eachChunk(keys, func(token common.Address, chunk []common.Address) error {
		// A chunk at a time must see each fact once, so it folds its own only.
		own := map[common.Address]bool{}
		for _, account := range chunk {
			own[account] = true
		}
		where := map[string]narrowing{
			"delegation_change": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND delegator IN (?)", token, bun.List(chunk))
			},
			"proposition_change": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND account IN (?) AND delegate IS NOT NULL", token, bun.List(chunk))
			},
			"transfer": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND (sender IN (?) OR recipient IN (?))", token, bun.List(chunk), bun.List(chunk))
			},
		}
		if r.tokens[token].MultiDelegate != (common.Address{}) {
			where["deposit_change"] = where["transfer"]
			where["proxy_deployed"] = func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND proxy IN (?)", token, bun.List(chunk))
			}
		}
		if r.defaultOf(token) == delegation.DefaultSelfOnReceipt {
			where["power_change"] = func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND delegate IN (?)", token, bun.List(chunk))
			}
		}
		facts, err := loadFacts(ctx, r.tx, r.query(where))
		if err != nil {
			return err
		}
		var before chain.Fact
		for _, fact := range facts {
			for _, account := range holdersOf(fact.Event) {
				if own[account] {
					apply(before, fact, account)
				}
			}
			before = fact
		}
		return nil
	})
	return out, err
}

// holdersOf returns the accounts whose holding an event changes, each once.
func holdersOf(event chain.Event) []common.Address {
	switch e := event.(type) {
	case delegation.DelegateChanged:
		return []common.Address{e.Delegator}
	case delegation.ProxyDeployed:
		return []common.Address{e.Proxy}
	case delegation.DepositMoved:
		if e.From == e.To {
			return []common.Address{e.From}
		}
		return []common.Address{e.From, e.To}
	case delegation.PropositionDelegateChanged:
		return []common.Address{e.Delegator}
	case delegation.Transfer:
		if e.From == e.To {
			return []common.Address{e.From}
		}
		return []common.Address{e.From, e.To}
	}
	return nil
}

// replaceDelegates refolds delegates.
func (r refolder) replaceDelegates(ctx context.Context, keys accounts) error {
	for token := range keys {
		delete(keys[token], common.Address{})
	}
	if err := dropAccounts(ctx, r.tx, r.source, "delegate", keys); err != nil {
		return err
	}
	delegates, err := r.foldDelegates(ctx, keys)
	if err != nil {
		return err
	}
	if err := r.countDelegators(ctx, keys, delegates); err != nil {
		return err
	}
	var rows []delegateRow
	for _, d := range delegates {
		if !d.IsEmpty() {
			rows = append(rows, delegateRowOf(r.source, d, r.upTo))
		}
	}
	return insert(ctx, r.tx, rows)
}

// foldDelegates folds power, spans and votes of delegates from their facts up
// to a block, for every key. Snapshots must be loaded.
func (r refolder) foldDelegates(ctx context.Context, keys accounts) (map[accountKey]*delegation.Delegate, error) {
	out := map[accountKey]*delegation.Delegate{}
	err := eachChunk(keys, func(token common.Address, chunk []common.Address) error {
		for _, account := range chunk {
			out[accountKey{token, account}] = &delegation.Delegate{Token: chain.Account{Chain: r.chain, Address: token}, Address: account}
		}
		where := map[string]narrowing{
			"power_change": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND delegate IN (?)", token, bun.List(chunk))
			},
			"proposition_change": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND account IN (?) AND power IS NOT NULL", token, bun.List(chunk))
			},
			"vote": func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("voter IN (?)", bun.List(chunk)).Where("address IN (?)", bun.List(r.governorsOf(token))).
					Where("kind = ?", voteCast).Where(notOrphan)
			},
		}
		if delegation.PowerIsBalance(r.tokens[token].Family) {
			where["transfer"] = func(q *bun.SelectQuery) *bun.SelectQuery {
				return q.Where("address = ? AND (sender IN (?) OR recipient IN (?))", token, bun.List(chunk), bun.List(chunk))
			}
		}
		facts, err := loadFacts(ctx, r.tx, r.query(where))
		if err != nil {
			return err
		}
		voted, balances := map[ballotKey]bool{}, balanceFold{}
		for _, fact := range facts {
			switch e := fact.Event.(type) {
			case delegation.PowerChanged:
				out[accountKey{token, e.Delegate}].ApplyPower(fact.Position, r.clock(fact.Position), e, r.snapshots[token])
			case delegation.PropositionPowerChanged:
				out[accountKey{token, e.Delegate}].Proposition = &e.New
			case delegation.Transfer:
				for _, account := range holdersOf(e) {
					if d := out[accountKey{token, account}]; d != nil && account != (common.Address{}) {
						d.ApplyBalance(fact.Position, r.clock(fact.Position), balances.apply(r.tokens[token].Family, d, fact), r.snapshots[token])
					}
				}
			case governance.VoteCast:
				ballot := ballotKey{proposalKey{fact.Address, e.ID}, e.Voter}
				if !e.Weight.IsZero() && !voted[ballot] {
					voted[ballot] = true
					out[accountKey{token, e.Voter}].ApplyVote(fact.Position)
				}
			}
		}
		return nil
	})
	return out, err
}

// balanceFold follows the balances of accounts.
type balanceFold map[common.Address]*delegation.Holder

// apply returns the balance of an account after a transfer.
func (f balanceFold) apply(family string, d *delegation.Delegate, fact chain.Fact) *chain.Amount {
	h := f[d.Address]
	if h == nil {
		fresh := delegation.NewHolder(family, d.Token, d.Address)
		h = &fresh
		f[d.Address] = h
	}
	h.Apply(fact.Position, fact.Event)
	return h.Balance
}

// notOrphan leaves out votes on what had not been created by then, see
// [createdFirst].
const notOrphan = `EXISTS (SELECT 1 FROM proposal AS p
	WHERE p.source_id = ?TableAlias.source_id AND p.governor = ?TableAlias.address AND p.proposal_id = ?TableAlias.proposal_id
	AND (p.block < ?TableAlias.block OR (p.block = ?TableAlias.block AND (p.log_index < ?TableAlias.log_index OR p.tx = ?TableAlias.tx))))`

// governorsOf returns the governors that count a token, at least the zero
// address, which emits no logs, because an empty IN list is no SQL.
func (r refolder) governorsOf(token common.Address) []common.Address {
	out := []common.Address{{}}
	for address, g := range r.governors {
		if g.Token == token {
			out = append(out, address)
		}
	}
	return out
}

// countDelegators reads the counts from the holders as they are now.
func (r refolder) countDelegators(ctx context.Context, keys accounts, delegates map[accountKey]*delegation.Delegate) error {
	return eachChunk(keys, func(token common.Address, chunk []common.Address) error {
		if r.splits(token) {
			return r.countDelegatorsOf(ctx, token, chunk, delegates)
		}
		var rows []struct {
			Delegate common.Address `bun:"delegate"`
			Count    int64          `bun:"count"`
		}
		err := r.tx.NewSelect().Table("holder").Column("delegate").ColumnExpr("count(*) AS count").
			Where("source_id = ? AND token = ? AND delegate IN (?)", r.source, token, bun.List(chunk)).
			Where("(balance IS NULL OR balance > ?)", chain.Amount{}).Group("delegate").Scan(ctx, &rows)
		if err != nil {
			return fmt.Errorf("count delegators: %w", err)
		}
		for _, row := range rows {
			delegates[accountKey{token, row.Delegate}].Delegators = row.Count
		}
		return nil
	})
}

// replaceSupplies makes the supply of every token anew.
func (r refolder) replaceSupplies(ctx context.Context) error {
	var rows []supplyRow
	for token := range r.tokens {
		row, found, err := r.foldSupply(ctx, token)
		if err != nil {
			return err
		}
		if found {
			rows = append(rows, row)
		}
	}
	if _, err := r.tx.NewDelete().Table("supply").Where("source_id = ?", r.source).Exec(ctx); err != nil {
		return fmt.Errorf("drop supply: %w", err)
	}
	return insert(ctx, r.tx, rows)
}

// foldSupply adds up mints, burns and the power of all delegates. A token
// without facts has no supply to speak of.
func (r refolder) foldSupply(ctx context.Context, token common.Address) (supplyRow, bool, error) {
	var known bool
	err := r.tx.NewRaw(`SELECT EXISTS (SELECT 1 FROM transfer WHERE source_id = ? AND address = ?)
		OR EXISTS (SELECT 1 FROM power_change WHERE source_id = ? AND address = ?)`, r.source, token, r.source, token).Scan(ctx, &known)
	if err != nil || !known {
		return supplyRow{}, false, within(err, "look for facts of a token")
	}
	facts, err := loadFacts(ctx, r.tx, r.query(map[string]narrowing{
		"transfer": func(q *bun.SelectQuery) *bun.SelectQuery {
			return q.Where("address = ? AND (sender = ? OR recipient = ?)", token, common.Address{}, common.Address{})
		},
	}))
	if err != nil {
		return supplyRow{}, false, err
	}
	supply := delegation.NewSupply(r.tokens[token].Family)
	for _, fact := range facts {
		if e, ok := fact.Event.(delegation.Transfer); ok {
			supply.ApplyTransfer(e)
		}
	}
	var delegates []delegateRow
	if err := r.tx.NewSelect().Table("delegate").Column("power").Where("source_id = ? AND token = ?", r.source, token).Scan(ctx, &delegates); err != nil {
		return supplyRow{}, false, fmt.Errorf("load powers: %w", err)
	}
	for _, d := range delegates {
		supply.ApplyPower(chain.Amount{}, d.Power)
	}
	return supplyRow{SourceID: r.source, Token: token, Total: supply.Total, Delegated: supply.Delegated}, true, nil
}
