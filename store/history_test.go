package store_test

import (
	"encoding/binary"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

const testChain chain.ID = 7

var (
	governorA = common.HexToAddress("0x00000000000000000000000000000000000000a1")
	governorB = common.HexToAddress("0x00000000000000000000000000000000000000a2")
	tokenA    = common.HexToAddress("0x00000000000000000000000000000000000000b1")
	timelockA = common.HexToAddress("0x00000000000000000000000000000000000000c1")
)

// block is one block of a simulated branch.
type block struct {
	chain.BlockRef
	facts []chain.Fact
}

// world simulates a token and two governors that emit what the real contracts
// would: every fact is consistent with those before it.
type world struct {
	rng       *rand.Rand
	salt      uint64
	tip       chain.BlockRef
	log       uint32
	facts     []chain.Fact
	balances  map[common.Address]uint64
	delegates map[common.Address]delegation.Split
	powers    map[common.Address]uint64
	deposits  map[[2]common.Address]uint64 // by holder and delegate
	proposals []*simulated
	pace      uint64 // seconds from block to block
	punctual  bool   // votes that are over are not extended
}

type simulated struct {
	governor common.Address
	created  governance.ProposalCreated
	voters   map[common.Address]bool
	canceled bool
	queued   bool
	done     bool
}

func newWorld(seed uint64) *world {
	return &world{
		rng: rand.New(rand.NewPCG(seed, 1)), salt: seed, balances: map[common.Address]uint64{},
		delegates: map[common.Address]delegation.Split{}, powers: map[common.Address]uint64{},
		deposits: map[[2]common.Address]uint64{}, pace: 12,
	}
}

// fork returns a copy that continues differently.
func (w *world) fork(salt uint64) *world {
	c := *w
	c.rng, c.salt = rand.New(rand.NewPCG(salt, 2)), salt
	c.balances, c.delegates, c.powers = clone(w.balances), clone(w.delegates), clone(w.powers)
	c.deposits = clone(w.deposits)
	c.proposals = nil
	for _, p := range w.proposals {
		q := *p
		q.voters = clone(p.voters)
		c.proposals = append(c.proposals, &q)
	}
	return &c
}

func clone[K comparable, V any](m map[K]V) map[K]V {
	out := make(map[K]V, len(m))
	maps.Copy(out, m)
	return out
}

func account(n int) common.Address {
	return common.BigToAddress(new(big.Int).SetInt64(int64(0x1000 + n)))
}

// mine makes the next block out of random actions.
func (w *world) mine(actions int) block {
	number := w.tip.Number + 1
	var seed [24]byte
	binary.BigEndian.PutUint64(seed[:8], w.salt)
	binary.BigEndian.PutUint64(seed[8:16], number)
	binary.BigEndian.PutUint64(seed[16:], w.rng.Uint64())
	w.tip = chain.BlockRef{Number: number, Hash: crypto.Keccak256Hash(seed[:], w.tip.Hash[:]), Parent: w.tip.Hash, Time: 1000 + w.pace*number}
	w.log, w.facts = 0, nil
	for range actions {
		w.act()
	}
	return block{BlockRef: w.tip, facts: w.facts}
}

func (w *world) act() {
	a, b := account(w.rng.IntN(8)), account(w.rng.IntN(8))
	switch w.rng.IntN(12) {
	case 0, 1:
		w.move(common.Address{}, a, uint64(w.rng.IntN(50)))
	case 2, 3:
		w.move(a, b, uint64(w.rng.IntN(int(w.balances[a])+1)))
	case 4:
		w.move(a, common.Address{}, uint64(w.rng.IntN(int(w.balances[a])+1)))
	case 5, 6:
		switch w.rng.IntN(6) {
		case 0:
			b = common.Address{}
		case 1:
			w.deposit(a, b)
			return
		}
		w.redelegate(a, b)
	case 7:
		w.propose(a)
	case 8, 9:
		w.vote(a)
	case 10:
		w.fate()
	case 11:
		w.proposition(a, b)
		w.emit(governorA, governance.ParameterChanged{Name: "voting_delay", Old: "1", New: "2"})
	}
}

func (w *world) emit(address common.Address, event chain.Event) {
	w.put(address, event)
	w.log += uint32(w.rng.IntN(2))
}

// put emits without drawing a number, which would make what follows another
// history.
func (w *world) put(address common.Address, event chain.Event) {
	w.facts = append(w.facts, chain.Fact{Position: chain.Position{
		Chain: testChain, Block: w.tip.Number, LogIndex: w.log, BlockHash: w.tip.Hash, BlockTime: w.tip.Time,
		TxHash: crypto.Keccak256Hash(w.tip.Hash[:], []byte{byte(w.log)}), TxIndex: w.log, Address: address,
	}, Event: event})
	w.log++
}

func (w *world) move(from, to common.Address, amount uint64) {
	w.emit(tokenA, delegation.Transfer{From: from, To: to, Amount: chain.NewAmount(amount)})
	w.movePower(func() {
		if from != (common.Address{}) {
			w.balances[from] -= amount
		}
		if to != (common.Address{}) {
			w.balances[to] += amount
		}
	})
}

// redelegate gives all votes to one delegate, or splits them.
func (w *world) redelegate(delegator, to common.Address) {
	choice := delegation.Whole(to)
	if second := account(w.rng.IntN(8)); w.rng.IntN(2) == 0 && to.Cmp(second) < 0 {
		points := uint16(1 + w.rng.IntN(delegation.All-1))
		choice = delegation.Split{{Delegate: to, BasisPoints: points}, {Delegate: second, BasisPoints: uint16(1 + w.rng.IntN(delegation.All-int(points)))}}
		if to == (common.Address{}) {
			choice = choice[1:]
		}
	}
	e := delegation.DelegateChanged{Delegator: delegator, From: new(w.delegates[delegator]), To: choice}
	if w.log%4 == 0 {
		e.From = nil // as tokens do that do not tell
	}
	w.emit(tokenA, e)
	w.movePower(func() { w.delegates[delegator] = choice })
}

// proxyOf is who holds what is deposited for a delegate.
func proxyOf(delegate common.Address) common.Address {
	delegate[0] = 0xff
	return delegate
}

// deposit deposits something for a delegate, or takes it back, or gives it to
// another.
func (w *world) deposit(holder, delegate common.Address) {
	proxy, nobody := proxyOf(delegate), common.Address{}
	key := [2]common.Address{holder, delegate}
	moved := func(from, to common.Address, amount uint64) {
		w.emit(tokenA, delegation.DepositMoved{From: from, To: to, Deposits: []delegation.Deposit{{Delegate: delegate, Amount: chain.NewAmount(amount)}}})
	}
	if w.delegates[proxy] == nil {
		w.emit(tokenA, delegation.DelegateChanged{Delegator: proxy, From: new(delegation.Split), To: delegation.Whole(delegate)})
		w.delegates[proxy] = delegation.Whole(delegate)
		w.emit(tokenA, delegation.ProxyDeployed{Delegate: delegate, Proxy: proxy})
	}
	switch amount := w.deposits[key]; {
	case amount > 0 && w.rng.IntN(3) == 0:
		to := account(w.rng.IntN(8))
		moved(holder, to, amount)
		w.deposits[key] -= amount
		w.deposits[[2]common.Address{to, delegate}] += amount
	case amount > 0:
		w.move(proxy, holder, amount)
		moved(holder, nobody, amount)
		w.deposits[key] = 0
	default:
		amount = uint64(w.rng.IntN(int(w.balances[holder]) + 1))
		w.move(holder, proxy, amount)
		moved(nobody, holder, amount)
		w.deposits[key] = amount
	}
}

// movePower announces what a change does to powers.
func (w *world) movePower(change func()) {
	all := w.given()
	change()
	after := w.given()
	maps.Copy(all, after)
	for _, delegate := range slices.SortedFunc(maps.Keys(all), common.Address.Cmp) {
		if next := after[delegate]; next != w.powers[delegate] {
			e := delegation.PowerChanged{Delegate: delegate, New: chain.NewAmount(next)}
			if w.log%4 > 0 {
				e.Previous = new(chain.NewAmount(w.powers[delegate]))
			}
			w.emit(tokenA, e)
			w.powers[delegate] = next
		}
	}
}

// given adds up what all holders give, each part rounded down.
func (w *world) given() map[common.Address]uint64 {
	out := map[common.Address]uint64{}
	for holder, split := range w.delegates {
		for _, part := range split {
			out[part.Delegate] += w.balances[holder] * uint64(part.BasisPoints) / delegation.All
		}
	}
	return out
}

// proposition delegates the power to propose, which is nothing to that to vote.
func (w *world) proposition(delegator, to common.Address) {
	w.put(tokenA, delegation.PropositionPowerChanged{Delegate: to, New: chain.NewAmount(uint64(w.log))})
	w.put(tokenA, delegation.PropositionDelegateChanged{Delegator: delegator, To: to})
}

func (w *world) propose(proposer common.Address) {
	governor := governorA
	if w.rng.IntN(3) == 0 {
		governor = governorB
	}
	start := w.tip.Number + uint64(w.rng.IntN(4))
	e := governance.ProposalCreated{
		Proposer: proposer, VoteStart: start, VoteEnd: start + uint64(w.rng.IntN(12)),
		Description: "# Proposal " + w.tip.Hash.Hex(),
		Actions:     []governance.Action{{Target: proposer, Value: chain.NewAmount(w.rng.Uint64()), Calldata: []byte{1, 2, 3, 4}}},
	}
	e.ID = governance.ProposalID(crypto.Keccak256Hash(w.tip.Hash[:], governor[:], []byte{byte(w.log)}))
	w.emit(governor, e)
	w.proposals = append(w.proposals, &simulated{governor: governor, created: e, voters: map[common.Address]bool{}})
}

func (w *world) vote(voter common.Address) {
	for _, p := range w.proposals {
		if p.canceled || p.voters[voter] || p.created.VoteStart >= w.tip.Number || p.created.VoteEnd < w.tip.Number {
			continue
		}
		p.voters[voter] = true
		w.emit(p.governor, governance.VoteCast{
			ID: p.created.ID, Voter: voter, Support: uint8(w.rng.IntN(3)), Weight: chain.NewAmount(w.powers[voter]), Reason: "because\xff\x00",
		})
		return
	}
}

// fate moves some proposal along: cancelled, extended, queued, executed or
// cancelled on the timelock.
func (w *world) fate() {
	if len(w.proposals) == 0 {
		return
	}
	p := w.proposals[w.rng.IntN(len(w.proposals))]
	id := p.created.ID
	switch {
	case p.canceled || p.done:
	case p.queued:
		p.done = true
		operation := operationOf(p)
		if w.rng.IntN(2) == 0 {
			w.emit(timelockA, governance.OperationCanceled{Operation: operation})
			return
		}
		w.emit(timelockA, governance.OperationExecuted{Operation: operation})
		w.emit(p.governor, governance.Lifecycle{ID: id, Kind: governance.Executed})
	case w.rng.IntN(3) == 0:
		p.canceled = true
		w.emit(p.governor, governance.Lifecycle{ID: id, Kind: governance.Canceled})
	case w.rng.IntN(2) == 0:
		if w.punctual && p.created.VoteEnd < w.tip.Number {
			return
		}
		w.emit(p.governor, governance.Lifecycle{ID: id, Kind: governance.Extended, Value: p.created.VoteEnd + 3})
	case p.created.VoteEnd < w.tip.Number:
		p.queued = true
		w.emit(timelockA, governance.OperationScheduled{Operation: operationOf(p), Action: p.created.Actions[0], Delay: 60})
		w.emit(p.governor, governance.Lifecycle{ID: id, Kind: governance.Queued, Value: w.tip.Time + 60})
	}
}

func operationOf(p *simulated) common.Hash {
	proposal := governance.NewProposal(chain.Account{Chain: testChain, Address: p.governor}, chain.Position{}, p.created)
	return proposal.Operation.Candidates[0]
}

// batch joins consecutive blocks after parent.
func batch(parent chain.BlockRef, blocks []block, final uint64) chain.Batch {
	last := blocks[len(blocks)-1]
	out := chain.Batch{Parent: parent, To: last.BlockRef, Heads: chain.Heads{Latest: last.BlockRef, Safe: final, Final: final}}
	for _, b := range blocks {
		out.Headers = append(out.Headers, b.BlockRef)
		out.Facts = append(out.Facts, b.facts...)
	}
	return out
}
