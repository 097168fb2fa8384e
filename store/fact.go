package store

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

// place is what every fact row begins with. Address is the contract that
// emitted the log.
type place struct {
	SourceID int64          `bun:"source_id"`
	Block    uint64         `bun:"block"`
	LogIndex uint32         `bun:"log_index"`
	Time     uint64         `bun:"time"`
	Tx       common.Hash    `bun:"tx"`
	TxIndex  uint32         `bun:"tx_index"`
	Address  common.Address `bun:"address"`
}

func placeOf(source int64, at chain.Position) place {
	return place{
		SourceID: source, Block: at.Block, LogIndex: at.LogIndex, Time: at.BlockTime,
		Tx: at.TxHash, TxIndex: at.TxIndex, Address: at.Address,
	}
}

// position is the reverse of placeOf, without the block's hash, which stands
// once per block in its own table.
func (p place) position(id chain.ID) chain.Position {
	return chain.Position{
		Chain: id, Block: p.Block, LogIndex: p.LogIndex, BlockTime: p.Time,
		TxHash: p.Tx, TxIndex: p.TxIndex, Address: p.Address,
	}
}

func (p place) mark() chain.Mark {
	return chain.Mark{Block: p.Block, LogIndex: p.LogIndex, Time: p.Time, Tx: p.Tx}
}

type proposalCreatedRow struct {
	bun.BaseModel `bun:"table:proposal_created"`
	place
	ProposalID  governance.ProposalID `bun:"proposal_id"`
	Proposer    common.Address        `bun:"proposer"`
	Actions     []governance.Action   `bun:"actions"`
	VoteStart   uint64                `bun:"vote_start"`
	VoteEnd     uint64                `bun:"vote_end"`
	Description []byte                `bun:"description"`
	Details     governance.Details    `bun:"details"`
}

type proposalDetailRow struct {
	bun.BaseModel `bun:"table:proposal_detail"`
	place
	ProposalID governance.ProposalID `bun:"proposal_id"`
	Details    governance.Details    `bun:"details"`
}

type proposalEventRow struct {
	bun.BaseModel `bun:"table:proposal_event"`
	place
	ProposalID governance.ProposalID    `bun:"proposal_id"`
	Kind       governance.LifecycleKind `bun:"kind"`
	Value      uint64                   `bun:"value"`
	Edit       *edit                    `bun:"edit"`
	Result     *governance.Result       `bun:"result"`
}

// edit is what a [governance.ProposalEdited] says, with texts as emitted.
type edit struct {
	Actions     []governance.Action `json:"actions,omitempty"`
	Description *[]byte             `json:"description,omitempty"`
	Message     []byte              `json:"message"`
}

// edited is the kind of a proposal's edits, besides those of its life.
const edited governance.LifecycleKind = "edited"

func editRowOf(p place, e governance.ProposalEdited) proposalEventRow {
	row := proposalEventRow{place: p, ProposalID: e.ID, Kind: edited, Edit: &edit{Actions: e.Actions, Message: []byte(e.Message)}}
	if e.Description != nil {
		description := []byte(*e.Description)
		row.Edit.Description = &description
	}
	return row
}

type voteRow struct {
	bun.BaseModel `bun:"table:vote"`
	place
	ProposalID governance.ProposalID `bun:"proposal_id"`
	Kind       string                `bun:"kind"`
	Voter      common.Address        `bun:"voter"`
	Support    uint8                 `bun:"support"`
	Weight     chain.Amount          `bun:"weight"`
	Reason     []byte                `bun:"reason"`
	Params     []byte                `bun:"params"`
}

// Kinds of vote rows.
const (
	voteCast       = "cast"
	voteOverridden = "overridden"
	voteReduced    = "reduced"
)

type delegationChangeRow struct {
	bun.BaseModel `bun:"table:delegation_change"`
	place
	Delegator    common.Address    `bun:"delegator"`
	FromDelegate *common.Address   `bun:"from_delegate"`
	FromSplit    *delegation.Split `bun:"from_split"`
	ToDelegate   common.Address    `bun:"to_delegate"`
	ToSplit      *delegation.Split `bun:"to_split"`
}

func delegationRowOf(p place, e delegation.DelegateChanged) delegationChangeRow {
	row := delegationChangeRow{place: p, Delegator: e.Delegator}
	var whole bool
	if row.ToDelegate, whole = e.To.Whole(); !whole {
		row.ToSplit = &e.To
	}
	if e.From == nil {
		return row
	}
	if from, whole := e.From.Whole(); whole {
		row.FromDelegate = &from
	} else {
		row.FromSplit = e.From
	}
	return row
}

type powerChangeRow struct {
	bun.BaseModel `bun:"table:power_change"`
	place
	Delegate common.Address `bun:"delegate"`
	OldPower *chain.Amount  `bun:"old_power"`
	NewPower chain.Amount   `bun:"new_power"`
}

// propositionChangeRow has either a delegate or a power.
type propositionChangeRow struct {
	bun.BaseModel `bun:"table:proposition_change"`
	place
	Account  common.Address  `bun:"account"`
	Delegate *common.Address `bun:"delegate"`
	Power    *chain.Amount   `bun:"power"`
}

type transferRow struct {
	bun.BaseModel `bun:"table:transfer"`
	place
	Sender    common.Address `bun:"sender"`
	Recipient common.Address `bun:"recipient"`
	Amount    chain.Amount   `bun:"amount"`
	NFT       *chain.Amount  `bun:"nft"`
}

type timelockEventRow struct {
	bun.BaseModel `bun:"table:timelock_event"`
	place
	Operation   common.Hash        `bun:"operation"`
	Kind        string             `bun:"kind"`
	CallIndex   uint64             `bun:"call_index"`
	Call        *governance.Action `bun:"call"`
	Predecessor *common.Hash       `bun:"predecessor"`
	Delay       uint64             `bun:"delay"`
	ETA         uint64             `bun:"eta"`
}

// Kinds of timelock events.
const (
	scheduled = "scheduled"
	executed  = "executed"
	canceled  = "canceled"
)

type parameterChangeRow struct {
	bun.BaseModel `bun:"table:parameter_change"`
	place
	Name     string `bun:"name"`
	Subject  string `bun:"subject"`
	OldValue string `bun:"old_value"`
	NewValue string `bun:"new_value"`
}

type findingRow struct {
	bun.BaseModel `bun:"table:finding"`
	place
	Kind   string `bun:"kind"`
	Detail string `bun:"detail"`
	Raw    []byte `bun:"raw"`
}

type blockRow struct {
	bun.BaseModel `bun:"table:block"`
	SourceID      int64       `bun:"source_id"`
	Number        uint64      `bun:"number"`
	Hash          common.Hash `bun:"hash"`
	Time          uint64      `bun:"time"`
}

func blockOf(source int64, at chain.Position) blockRow {
	return blockRow{SourceID: source, Number: at.Block, Hash: at.BlockHash, Time: at.BlockTime}
}

// factTables are all tables that a rewind has to cut.
var factTables = []string{
	"proposal_created", "proposal_detail", "proposal_event", "vote", "delegation_change", "power_change",
	"proposition_change", "transfer", "deposit_change", "proxy_deployed", "timelock_event", "parameter_change", "finding",
}

// factRows are decoded logs sorted into their tables.
type factRows struct {
	blocks      []blockRow
	proposals   []proposalCreatedRow
	details     []proposalDetailRow
	lifecycle   []proposalEventRow
	votes       []voteRow
	delegations []delegationChangeRow
	powers      []powerChangeRow
	proposition []propositionChangeRow
	deposits    []depositChangeRow
	proxies     []proxyDeployedRow
	transfers   []transferRow
	timelocks   []timelockEventRow
	parameters  []parameterChangeRow
}

// add sorts one fact in. An event type without a table is a programming error.
func (r *factRows) add(source int64, fact chain.Fact) error {
	p := placeOf(source, fact.Position)
	if n := len(r.blocks); n == 0 || r.blocks[n-1].Number != fact.Block {
		r.blocks = append(r.blocks, blockOf(source, fact.Position))
	}
	switch e := fact.Event.(type) {
	case governance.ProposalCreated:
		r.proposals = append(r.proposals, proposalCreatedRow{
			place: p, ProposalID: e.ID, Proposer: e.Proposer, Actions: e.Actions,
			VoteStart: e.VoteStart, VoteEnd: e.VoteEnd, Description: []byte(e.Description), Details: e.Details,
		})
	case governance.ProposalDetailed:
		r.details = append(r.details, proposalDetailRow{place: p, ProposalID: e.ID, Details: e.Details})
	case governance.Lifecycle:
		r.lifecycle = append(r.lifecycle, proposalEventRow{place: p, ProposalID: e.ID, Kind: e.Kind, Value: e.Value, Result: e.Result})
	case governance.ProposalEdited:
		r.lifecycle = append(r.lifecycle, editRowOf(p, e))
	case governance.VoteCast:
		r.votes = append(r.votes, voteRow{
			place: p, ProposalID: e.ID, Kind: voteCast, Voter: e.Voter, Support: e.Support, Weight: e.Weight,
			Reason: []byte(e.Reason), Params: e.Params,
		})
	case governance.VoteOverridden:
		r.votes = append(r.votes, voteRow{
			place: p, ProposalID: e.ID, Kind: voteOverridden, Voter: e.Voter, Support: e.Support, Weight: e.Weight, Reason: []byte(e.Reason),
		})
	case governance.VoteReduced:
		r.votes = append(r.votes, voteRow{
			place: p, ProposalID: e.ID, Kind: voteReduced, Voter: e.Delegate, Support: e.Support, Weight: e.Weight, Reason: []byte{},
		})
	case governance.OperationScheduled:
		r.timelocks = append(r.timelocks, timelockEventRow{
			place: p, Operation: e.Operation, Kind: scheduled, CallIndex: e.Index, Call: &e.Action, Predecessor: &e.Predecessor, Delay: e.Delay, ETA: e.ETA,
		})
	case governance.OperationExecuted:
		r.timelocks = append(r.timelocks, timelockEventRow{place: p, Operation: e.Operation, Kind: executed, CallIndex: e.Index})
	case governance.OperationCanceled:
		r.timelocks = append(r.timelocks, timelockEventRow{place: p, Operation: e.Operation, Kind: canceled})
	case governance.ParameterChanged:
		r.parameters = append(r.parameters, parameterChangeRow{place: p, Name: e.Name, Subject: e.Key, OldValue: e.Old, NewValue: e.New})
	default:
		return r.addDelegation(p, fact.Event)
	}
	return nil
}

func (r *factRows) addDelegation(p place, event chain.Event) error {
	switch e := event.(type) {
	case delegation.DelegateChanged:
		r.delegations = append(r.delegations, delegationRowOf(p, e))
	case delegation.PowerChanged:
		r.powers = append(r.powers, powerChangeRow{place: p, Delegate: e.Delegate, OldPower: e.Previous, NewPower: e.New})
	case delegation.PropositionDelegateChanged:
		r.proposition = append(r.proposition, propositionChangeRow{place: p, Account: e.Delegator, Delegate: &e.To})
	case delegation.PropositionPowerChanged:
		r.proposition = append(r.proposition, propositionChangeRow{place: p, Account: e.Delegate, Power: &e.New})
	case delegation.DepositMoved:
		r.deposits = append(r.deposits, depositChangeRow{place: p, Sender: e.From, Recipient: e.To, Deposits: e.Deposits})
	case delegation.ProxyDeployed:
		r.proxies = append(r.proxies, proxyDeployedRow{place: p, Delegate: e.Delegate, Proxy: e.Proxy})
	case delegation.Transfer:
		r.transfers = append(r.transfers, transferRow{place: p, Sender: e.From, Recipient: e.To, Amount: e.Amount, NFT: e.TokenID})
	default:
		return fmt.Errorf("event %s has no table", event.EventName())
	}
	return nil
}

// The event methods turn rows back into the facts they came from.

func (r proposalCreatedRow) event() chain.Event {
	return governance.ProposalCreated{
		ID: r.ProposalID, Proposer: r.Proposer, Actions: r.Actions,
		VoteStart: r.VoteStart, VoteEnd: r.VoteEnd, Description: string(r.Description), Details: r.Details,
	}
}

func (r proposalDetailRow) event() chain.Event {
	return governance.ProposalDetailed{ID: r.ProposalID, Details: r.Details}
}

func (r proposalEventRow) event() chain.Event {
	if r.Kind == edited && r.Edit != nil {
		e := governance.ProposalEdited{ID: r.ProposalID, Actions: r.Edit.Actions, Message: string(r.Edit.Message)}
		if r.Edit.Description != nil {
			description := string(*r.Edit.Description)
			e.Description = &description
		}
		return e
	}
	return governance.Lifecycle{ID: r.ProposalID, Kind: r.Kind, Value: r.Value, Result: r.Result}
}

func (r voteRow) event() chain.Event {
	switch r.Kind {
	case voteOverridden:
		return governance.VoteOverridden{ID: r.ProposalID, Voter: r.Voter, Support: r.Support, Weight: r.Weight, Reason: string(r.Reason)}
	case voteReduced:
		return governance.VoteReduced{ID: r.ProposalID, Delegate: r.Voter, Support: r.Support, Weight: r.Weight}
	}
	return governance.VoteCast{ID: r.ProposalID, Voter: r.Voter, Support: r.Support, Weight: r.Weight, Reason: string(r.Reason), Params: r.Params}
}

func (r delegationChangeRow) event() chain.Event {
	e := delegation.DelegateChanged{Delegator: r.Delegator, From: r.FromSplit, To: delegation.Whole(r.ToDelegate)}
	if r.FromDelegate != nil {
		e.From = new(delegation.Whole(*r.FromDelegate))
	}
	if r.ToSplit != nil {
		e.To = *r.ToSplit
	}
	return e
}

func (r powerChangeRow) event() chain.Event {
	return delegation.PowerChanged{Delegate: r.Delegate, Previous: r.OldPower, New: r.NewPower}
}

func (r propositionChangeRow) event() chain.Event {
	if r.Delegate != nil {
		return delegation.PropositionDelegateChanged{Delegator: r.Account, To: *r.Delegate}
	}
	e := delegation.PropositionPowerChanged{Delegate: r.Account}
	if r.Power != nil {
		e.New = *r.Power
	}
	return e
}

func (r transferRow) event() chain.Event {
	return delegation.Transfer{From: r.Sender, To: r.Recipient, Amount: r.Amount, TokenID: r.NFT}
}

func (r timelockEventRow) event() chain.Event {
	switch r.Kind {
	case executed:
		return governance.OperationExecuted{Operation: r.Operation, Index: r.CallIndex}
	case canceled:
		return governance.OperationCanceled{Operation: r.Operation}
	}
	e := governance.OperationScheduled{Operation: r.Operation, Index: r.CallIndex, Delay: r.Delay, ETA: r.ETA}
	if r.Call != nil {
		e.Action = *r.Call
	}
	if r.Predecessor != nil {
		e.Predecessor = *r.Predecessor
	}
	return e
}

func (r parameterChangeRow) event() chain.Event {
	return governance.ParameterChanged{Name: r.Name, Key: r.Subject, Old: r.OldValue, New: r.NewValue}
}
