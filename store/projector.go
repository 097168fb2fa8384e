package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

type proposalKey struct {
	governor common.Address
	id       governance.ProposalID
}

type accountKey struct{ token, account common.Address }

type ballotKey struct {
	proposalKey
	voter common.Address
}

// projector folds facts into projections: it loads what the facts touch, lets
// the domain apply them in order, and saves the result. It is the only writer
// of projections that goes forward; see rewind.go for the way back.
type projector struct {
	tx        bun.Tx
	source    int64
	chain     chain.ID
	governors map[common.Address]governorRow
	tokens    map[common.Address]tokenRow
	timelocks map[common.Address]common.Address // of governors, by now; see timelock.go

	proposals  map[proposalKey]*governance.Proposal
	operations map[common.Hash][]proposalKey // candidates of known proposals
	holders    map[accountKey]*delegation.Holder
	before     map[accountKey]delegation.Holder // as loaded, to move delegator counts
	delegates  map[accountKey]*delegation.Delegate
	supplies   map[common.Address]*delegation.Supply
	snapshots  map[common.Address]*delegation.Snapshots // by token
	standing   map[ballotKey]governance.VoteCast        // where votes can be replaced: the last of each voter
	voted      map[ballotKey]bool                       // with power, before or in this run
	touched    map[proposalKey]bool
	created    map[proposalKey]bool                    // in this run, see expectFirst
	last       chain.Fact                              // the one applied before
	configs    map[common.Address][]parameterChangeRow // settings by governor, see loadPeriods
	findings   []findingRow
	loaded     bool // supplies and snapshots, which are few
	empty      bool // nothing was stored of the source before this run
	// Block of the last fact that touched a row.
	holderChanged   map[accountKey]uint64
	delegateChanged map[accountKey]uint64
}

// newProjector reads the configuration of a source.
func newProjector(ctx context.Context, tx bun.Tx, source sourceRow) (*projector, error) {
	p := &projector{
		tx: tx, source: source.ID, chain: source.Chain,
		governors:  map[common.Address]governorRow{},
		tokens:     map[common.Address]tokenRow{},
		timelocks:  map[common.Address]common.Address{},
		proposals:  map[proposalKey]*governance.Proposal{},
		operations: map[common.Hash][]proposalKey{},
		holders:    map[accountKey]*delegation.Holder{},
		before:     map[accountKey]delegation.Holder{},
		delegates:  map[accountKey]*delegation.Delegate{},
		supplies:   map[common.Address]*delegation.Supply{},
		snapshots:  map[common.Address]*delegation.Snapshots{},
		voted:      map[ballotKey]bool{},
		standing:   map[ballotKey]governance.VoteCast{},
		touched:    map[proposalKey]bool{},
		created:    map[proposalKey]bool{},
		configs:    map[common.Address][]parameterChangeRow{},

		holderChanged: map[accountKey]uint64{}, delegateChanged: map[accountKey]uint64{},
	}
	var governors []governorRow
	if err := tx.NewSelect().Model(&governors).Where("source_id = ?", source.ID).Scan(ctx); err != nil {
		return nil, fmt.Errorf("load governors: %w", err)
	}
	for _, g := range governors {
		p.governors[g.Address] = g
	}
	var tokens []tokenRow
	if err := tx.NewSelect().Model(&tokens).Where("source_id = ?", source.ID).Scan(ctx); err != nil {
		return nil, fmt.Errorf("load tokens: %w", err)
	}
	for _, t := range tokens {
		p.tokens[t.Address] = t
	}
	return p, nil
}

// fold applies facts, which must be in the order of the chain and follow
// everything folded before. The result is in memory until finish.
func (p *projector) fold(ctx context.Context, facts []chain.Fact) error {
	if len(facts) == 0 {
		return nil
	}
	if err := p.load(ctx, facts); err != nil {
		return err
	}
	if err := p.forgetTerms(ctx, facts); err != nil {
		return err
	}
	if err := p.loadMoving(ctx, facts); err != nil {
		return err
	}
	if err := p.loadPeriods(ctx, facts); err != nil {
		return err
	}
	for _, fact := range createdFirst(facts) {
		p.apply(fact)
	}
	return nil
}

// createdFirst puts the creations of proposals before everything else of their
// transaction: another contract may tell of a proposal before its governor does.
func createdFirst(facts []chain.Fact) []chain.Fact {
	rank := func(f chain.Fact) int {
		if _, created := f.Event.(governance.ProposalCreated); created {
			return 0
		}
		return 1
	}
	ordered := true
	for i := 1; i < len(facts) && ordered; i++ {
		ordered = facts[i].TxHash != facts[i-1].TxHash || rank(facts[i-1]) <= rank(facts[i])
	}
	if ordered {
		return facts
	}
	out := slices.Clone(facts)
	for start := 0; start < len(out); {
		end := start + 1
		for end < len(out) && out[end].TxHash == out[start].TxHash {
			end++
		}
		slices.SortStableFunc(out[start:end], func(a, b chain.Fact) int { return rank(a) - rank(b) })
		start = end
	}
	return out
}

// finish writes what the folds have changed.
func (p *projector) finish(ctx context.Context) error {
	p.moveDelegators()
	return p.save(ctx)
}

// apply routes one fact to the projections it changes.
func (p *projector) apply(fact chain.Fact) {
	switch e := fact.Event.(type) {
	case governance.ProposalCreated:
		p.create(fact.Position, e)
	case governance.VoteCast:
		p.vote(fact.Position, e)
	case governance.VoteOverridden:
		p.override(fact, e.ID)
	case governance.VoteReduced:
		p.override(fact, e.ID)
	case governance.ProposalDetailed:
		p.detail(fact.Position, e)
	case governance.ProposalEdited:
		p.edit(fact.Position, e)
	case governance.Lifecycle:
		p.lifecycle(fact.Position, e)
	case governance.ParameterChanged:
		p.moveTimelock(fact, e, nil)
	case governance.OperationScheduled:
		p.operation(fact, e.Operation)
	case governance.OperationExecuted:
		p.operation(fact, e.Operation)
	case governance.OperationCanceled:
		p.operation(fact, e.Operation)
	case delegation.DelegateChanged:
		p.redelegate(fact, e)
	case delegation.PowerChanged:
		p.power(fact.Position, e)
	case delegation.PropositionDelegateChanged:
		p.defaultOf(fact.Address).Apply(p.holder(fact.Position, e.Delegator), p.last, fact)
	case delegation.PropositionPowerChanged:
		p.delegate(fact.Position, fact.Address, e.Delegate).Proposition = &e.New
	case delegation.DepositMoved:
		p.deposit(fact)
	case delegation.ProxyDeployed:
		p.deposit(fact)
	case delegation.Transfer:
		p.transfer(fact, e)
	}
	p.last = fact
}

func (p *projector) create(at chain.Position, e governance.ProposalCreated) {
	governor, known := p.governors[at.Address]
	key := proposalKey{at.Address, e.ID}
	if !known || p.proposals[key] != nil {
		p.find(at, chain.FindingInconsistent, "proposal "+e.ID.String()+" was created twice; the first stands")
		return
	}
	proposal := governance.NewProposal(governor.account(), at, e.In(governor.governor(), at))
	proposal.Operation.Timelock = p.timelocks[at.Address]
	if governor.Family == governance.FamilyMoloch && proposal.Snapshot != governance.NeverOpens {
		proposal.Open(proposal.PowerAt(), p.periodsAt(at))
	}
	p.proposals[key] = &proposal
	p.touched[key] = true
	for _, id := range proposal.Operation.Candidates {
		p.operations[id] = append(p.operations[id], key)
	}
	if s := p.snapshots[governor.Token]; s != nil && proposal.Votable(governor.Clock) {
		s.Add(proposal.RollCall(governor.Clock))
	}
}

// detail adds what another contract told of a proposal.
func (p *projector) detail(at chain.Position, e governance.ProposalDetailed) {
	if proposal := p.touch(at, e.ID, "details of"); proposal != nil {
		proposal.Apply(at, e)
	}
}

// touch returns the proposal that a fact is about. Without one the fact, which is
// put in words for the purpose, is an orphan.
func (p *projector) touch(at chain.Position, id governance.ProposalID, what string) *governance.Proposal {
	key := proposalKey{at.Address, id}
	proposal := p.proposals[key]
	if proposal == nil {
		p.find(at, chain.FindingOrphan, what+" proposal "+id.String()+", which was never created")
		return nil
	}
	p.touched[key] = true
	return proposal
}

func (p *projector) vote(at chain.Position, e governance.VoteCast) {
	key := proposalKey{at.Address, e.ID}
	if p.touch(at, e.ID, "a vote on") == nil {
		return
	}
	if !p.cast(key, at, e) {
		p.find(at, chain.FindingInconsistent, fmt.Sprintf("a vote with support %d and %d bytes of params counts for no side", e.Support, len(e.Params)))
	}
	ballot := ballotKey{key, e.Voter}
	if e.Weight.IsZero() || p.voted[ballot] {
		return
	}
	p.voted[ballot] = true
	p.delegate(at, p.governors[at.Address].Token, e.Voter).ApplyVote(at)
}

// override moves weight from a delegate's vote to the holder's own. It says
// nothing about the participation of delegates.
func (p *projector) override(fact chain.Fact, id governance.ProposalID) {
	proposal := p.touch(fact.Position, id, "an overriding vote on")
	if proposal == nil {
		return
	}
	if !proposal.Apply(fact.Position, fact.Event) {
		p.find(fact.Position, chain.FindingInconsistent, "an overriding vote does not fit the votes it overrides")
	}
}

// edit changes what a proposal says. The ids that its operation could have change
// with it; one that is edited has not been scheduled.
func (p *projector) edit(at chain.Position, e governance.ProposalEdited) {
	proposal := p.touch(at, e.ID, "an edit of")
	if proposal == nil {
		return
	}
	proposal.Apply(at, e)
	key := proposalKey{at.Address, e.ID}
	for _, id := range proposal.Operation.Candidates {
		p.operations[id] = append(p.operations[id], key)
	}
}

func (p *projector) lifecycle(at chain.Position, e governance.Lifecycle) {
	proposal := p.touch(at, e.ID, string(e.Kind)+" for")
	if proposal == nil {
		return
	}
	if e.Kind == governance.Sponsored {
		p.open(proposal, at, e.Value)
		return
	}
	governor := p.governors[at.Address]
	votable := proposal.Votable(governor.Clock)
	if !proposal.Apply(at, e) {
		p.find(at, chain.FindingInconsistent, "unknown lifecycle event "+string(e.Kind))
	}
	if s := p.snapshots[governor.Token]; s != nil && votable && !proposal.Votable(governor.Clock) {
		s.Remove(proposal.RollCall(governor.Clock))
	}
}

// operation applies an event of one of the source's timelocks to the proposals
// that the operation may belong to. Operations of nobody are kept as facts only.
func (p *projector) operation(fact chain.Fact, id common.Hash) {
	for _, key := range p.operations[id] {
		p.touched[key] = true
		p.proposals[key].Apply(fact.Position, fact.Event)
	}
}

func (p *projector) redelegate(fact chain.Fact, e delegation.DelegateChanged) {
	at := fact.Position
	holder := p.holder(at, e.Delegator)
	p.defaultOf(at.Address).Apply(holder, p.last, fact)
	for _, delegate := range e.Named() {
		p.delegate(at, at.Address, delegate)
	}
	p.delegatesOf(at, holder)
}

func (p *projector) power(at chain.Position, e delegation.PowerChanged) {
	delegate := p.delegate(at, at.Address, e.Delegate)
	supply := p.supply(at.Address)
	if e.Previous != nil && delegate.Power != *e.Previous {
		p.find(at, chain.FindingInconsistent, fmt.Sprintf("power of %s changes from %s, but was last seen at %s", e.Delegate.Hex(), e.Previous, delegate.Power))
	}
	// The delegate's own last value keeps the sum equal to its parts even where
	// the token's announcement does not match it.
	if !supply.ApplyPower(delegate.Power, e.New) {
		p.find(at, chain.FindingInconsistent, "the sum of all voting power leaves 256 bits")
	}
	delegate.ApplyPower(at, p.clock(at), e, p.snapshots[at.Address])
}

func (p *projector) transfer(fact chain.Fact, e delegation.Transfer) {
	at := fact.Position
	if !p.supply(at.Address).ApplyTransfer(e) {
		p.find(at, chain.FindingInconsistent, "more tokens are burnt than exist; the supply is unknown from here on")
	}
	for _, account := range []common.Address{e.From, e.To} {
		if account == (common.Address{}) {
			continue
		}
		holder := p.holder(at, account)
		if !p.defaultOf(at.Address).Apply(holder, p.last, fact) {
			p.find(at, chain.FindingInconsistent, account.Hex()+" sends more than it has; its balance is unknown from here on")
		}
		p.delegatesOf(at, holder) // which it may have become itself by receiving
		if delegation.PowerIsBalance(p.tokens[at.Address].Family) {
			p.balancePower(at, holder)
		}
	}
}

// deposit applies what another contract tells of the token's holders.
func (p *projector) deposit(fact chain.Fact) {
	for _, account := range holdersOf(fact.Event) {
		if account == (common.Address{}) {
			continue
		}
		holder := p.holder(fact.Position, account)
		if !p.defaultOf(fact.Address).Apply(holder, p.last, fact) {
			p.find(fact.Position, chain.FindingInconsistent, account.Hex()+" takes back more than it has deposited")
		}
		p.delegatesOf(fact.Position, holder)
	}
}

// balancePower carries a holder's balance to its power.
func (p *projector) balancePower(at chain.Position, holder *delegation.Holder) {
	delegate := p.delegate(at, at.Address, holder.Address)
	before := delegate.Power
	if delegate.ApplyBalance(at, p.clock(at), holder.Balance, p.snapshots[at.Address]) && !p.supply(at.Address).ApplyPower(before, delegate.Power) {
		p.find(at, chain.FindingInconsistent, "the sum of all voting power leaves 256 bits")
	}
}

// clock returns the timepoint of a position in the token's clock.
func (p *projector) clock(at chain.Position) uint64 {
	return p.tokens[at.Address].Clock.Of(at.Block, at.BlockTime)
}

// defaultOf returns to whom a token's power goes that nobody delegated.
func (p *projector) defaultOf(token common.Address) delegation.Default {
	return delegation.DefaultOf(p.tokens[token].Family)
}

// holder returns the fold of an account that the current fact touches.
func (p *projector) holder(at chain.Position, account common.Address) *delegation.Holder {
	key := accountKey{at.Address, account}
	p.holderChanged[key] = at.Block
	h := p.holders[key]
	if h == nil {
		fresh := delegation.NewHolder(p.tokens[at.Address].Family, chain.Account{Chain: p.chain, Address: at.Address}, account)
		h = &fresh
		p.holders[key] = h
	}
	p.delegatesOf(at, h)
	return h
}

// delegatesOf notes that the delegates of a holder may have one delegator more or
// less.
func (p *projector) delegatesOf(at chain.Position, h *delegation.Holder) {
	for _, share := range h.Shares {
		p.delegate(at, at.Address, share.Delegate)
	}
}

// delegate returns the fold of a delegate that the current fact touches.
func (p *projector) delegate(at chain.Position, token, account common.Address) *delegation.Delegate {
	key := accountKey{token, account}
	p.delegateChanged[key] = at.Block
	d := p.delegates[key]
	if d == nil {
		d = &delegation.Delegate{Token: chain.Account{Chain: p.chain, Address: token}, Address: account}
		p.delegates[key] = d
	}
	return d
}

func (p *projector) supply(token common.Address) *delegation.Supply {
	s := p.supplies[token]
	if s == nil {
		fresh := delegation.NewSupply(p.tokens[token].Family)
		s = &fresh
		p.supplies[token] = s
	}
	return s
}

// moveDelegators carries the net change of every touched holder to the
// delegates' counts.
func (p *projector) moveDelegators() {
	for key, h := range p.holders {
		before := p.before[key]
		for _, was := range before.Delegates() {
			p.delegates[accountKey{key.token, was}].Delegators--
		}
		for _, is := range h.Delegates() {
			p.delegates[accountKey{key.token, is}].Delegators++
		}
	}
}

// find records something that does not fit.
func (p *projector) find(at chain.Position, kind, detail string) {
	p.findings = append(p.findings, findingRow{place: placeOf(p.source, at), Kind: kind, Detail: detail, Raw: []byte{}})
}
