package main

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/votestoken"
)

const (
	lifeChain   = chain.ID(31_337)
	lifePeople  = 8
	lifeGas     = 1_500_000
	lifeBalance = 1_000
)

// life is a DAO of real contracts on a real chain, and people who do things at
// random. What the contracts refuse is refused: only what happens is indexed.
type life struct {
	t         testing.TB
	chain     *devchain.Chain
	owner     *devchain.Sender
	people    []*devchain.Sender
	token     common.Address
	timelock  common.Address
	governor  common.Address
	rng       *rand.Rand
	proposals []*motion
	// nonces of everybody, by block, to go back to after a reorg.
	nonces map[common.Hash][]uint64
}

// motion is a proposal as its contract needs it again and again.
type motion struct {
	description string
	actions     [3]any
	id          *big.Int
}

// startLife deploys the DAO. The same seed lives the same life.
func startLife(t testing.TB, seed uint64) *life {
	t.Helper()
	return startLifeWith(t, seed, votestoken.VotesTokenMetaData.Bin)
}

// startLifeWith takes the code of a token whose constructor is VotesToken's.
func startLifeWith(t testing.TB, seed uint64, token string) *life {
	t.Helper()
	accounts := map[common.Address]chain.Amount{}
	rich, err := chain.ParseAmount("1000000000000000000000000")
	if err != nil {
		t.Fatal(err)
	}
	var senders []*devchain.Sender
	for i := range uint64(lifePeople + 1) {
		key := devchain.Key("life", i)
		accounts[crypto.PubkeyToAddress(key.PublicKey)] = rich
		senders = append(senders, devchain.NewSender(lifeChain, key, 0))
	}
	c, err := devchain.Start(t.Context(), devchain.Config{ID: lifeChain, GenesisTime: 1_700_000_000, Accounts: accounts})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	l := &life{t: t, chain: c, owner: senders[0], people: senders[1:], rng: rand.New(rand.NewPCG(seed, 0)), nonces: map[common.Hash][]uint64{}}
	l.deploy(token)
	return l
}

func (l *life) deploy(token string) {
	l.t.Helper()
	var holders []common.Address
	var amounts []*big.Int
	for i, p := range l.people {
		holders, amounts = append(holders, p.Address()), append(amounts, big.NewInt(int64(lifeBalance*(i+1))))
	}
	bin := common.FromHex
	var txs [3]*types.Transaction
	l.token, txs[0] = l.owner.Deploy(5_000_000, bin(token),
		votestoken.NewVotesToken().PackConstructor("Life", "LIFE", l.owner.Address(), holders, amounts))
	l.governor = crypto.CreateAddress(l.owner.Address(), 2)
	l.timelock, txs[1] = l.owner.Deploy(5_000_000, bin(timelock.TimelockControllerMetaData.Bin),
		timelock.NewTimelockController().PackConstructor(big.NewInt(24), []common.Address{l.governor, l.owner.Address()}, []common.Address{{}}, common.Address{}))
	_, txs[2] = l.owner.Deploy(8_000_000, bin(governor.DAOGovernorMetaData.Bin), governor.NewDAOGovernor().PackConstructor(governor.DAOGovernorParams{
		Name: "Life DAO", Token: l.token, Timelock: l.timelock, VotingDelay: big.NewInt(1), VotingPeriod: 5,
		ProposalThreshold: big.NewInt(1), QuorumPercent: big.NewInt(25), LateQuorumExtension: big.NewInt(3),
	}))
	l.mine(txs[:]...)
	for _, receiver := range []common.Address{l.token, l.timelock, l.governor} {
		code, err := l.chain.Client().CodeAt(l.t.Context(), receiver, nil)
		if err != nil || len(code) == 0 {
			l.t.Fatalf("no code at %s: %v", receiver, err)
		}
	}
	for i, p := range l.people {
		l.mine(p.Call(l.token, lifeGas, votestoken.NewVotesToken().PackDelegate(l.people[i/2].Address())))
	}
}

func (l *life) mine(txs ...*types.Transaction) {
	l.t.Helper()
	ref, _, err := l.chain.Mine(l.t.Context(), 0, txs...)
	if err != nil {
		l.t.Fatal(err)
	}
	nonces := []uint64{l.owner.Nonce()}
	for _, p := range l.people {
		nonces = append(nonces, p.Nonce())
	}
	l.nonces[ref.Hash] = nonces
}

// live mines blocks full of random deeds.
func (l *life) live(blocks int) {
	l.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(5) {
			txs = append(txs, l.deed())
		}
		l.mine(txs...)
	}
}

// forget goes back some blocks and lets the next life on differ.
func (l *life) forget(depth int, seed uint64) {
	l.t.Helper()
	ancestor, ok := l.chain.Block(l.chain.Head().Number - uint64(depth))
	if !ok {
		l.t.Fatalf("no block %d below the head", depth)
	}
	if err := l.chain.Reorg(l.t.Context(), ancestor.Hash); err != nil {
		l.t.Fatal(err)
	}
	nonces := l.nonces[ancestor.Hash]
	l.owner.SetNonce(nonces[0])
	for i, p := range l.people {
		p.SetNonce(nonces[i+1])
	}
	l.rng = rand.New(rand.NewPCG(seed, 1))
}

// deed is one transaction of somebody.
func (l *life) deed() *types.Transaction {
	p := l.people[l.rng.IntN(len(l.people))]
	other := l.people[l.rng.IntN(len(l.people))].Address()
	tokens := votestoken.NewVotesToken()
	switch l.rng.IntN(12) {
	case 0:
		return p.Call(l.token, lifeGas, tokens.PackTransfer(other, big.NewInt(int64(l.rng.IntN(lifeBalance)))))
	case 1:
		return p.Call(l.token, lifeGas, tokens.PackDelegate(other))
	case 2, 3:
		return l.propose(p)
	case 4:
		return l.onTimelock()
	}
	if len(l.proposals) == 0 {
		return l.propose(p)
	}
	m := l.proposals[max(0, len(l.proposals)-1-l.rng.IntN(12))]
	binding := governor.NewDAOGovernor()
	targets, values, calldatas := m.actions[0].([]common.Address), m.actions[1].([]*big.Int), m.actions[2].([][]byte)
	hash := crypto.Keccak256Hash([]byte(m.description))
	switch l.rng.IntN(10) {
	case 0:
		return p.Call(l.governor, lifeGas, binding.PackQueue(targets, values, calldatas, hash))
	case 1:
		return p.Call(l.governor, lifeGas, binding.PackExecute(targets, values, calldatas, hash))
	case 2:
		return p.Call(l.governor, lifeGas, binding.PackCancel(targets, values, calldatas, hash))
	}
	support := uint8(1)
	if l.rng.IntN(4) == 0 {
		support = uint8(l.rng.IntN(3))
	}
	return p.Call(l.governor, lifeGas, binding.PackCastVoteWithReason(m.id, support, fmt.Sprintf("reason %d \xff", l.rng.IntN(100))))
}

func (l *life) propose(p *devchain.Sender) *types.Transaction {
	binding := governor.NewDAOGovernor()
	m := &motion{description: fmt.Sprintf("# Motion %d of %d\n\nText.", l.rng.Uint64(), l.chain.Head().Number)}
	targets, values, calldatas := []common.Address{l.token}, []*big.Int{new(big.Int)}, [][]byte{votestoken.NewVotesToken().PackBalanceOf(p.Address())}
	if l.rng.IntN(4) == 0 {
		targets, calldatas = []common.Address{l.governor}, [][]byte{binding.PackUpdateQuorumNumerator(big.NewInt(int64(20 + l.rng.IntN(20))))}
	}
	m.actions = [3]any{targets, values, calldatas}
	hash := crypto.Keccak256Hash([]byte(m.description))
	packed := binding.PackHashProposal(targets, values, calldatas, hash)
	m.id = new(big.Int).SetBytes(crypto.Keccak256(packed[4:]))
	l.proposals = append(l.proposals, m)
	return p.Call(l.governor, lifeGas, binding.PackPropose(targets, values, calldatas, m.description))
}

// rally has everybody vote on one proposal.
func (l *life) rally() {
	l.t.Helper()
	proposer := l.people[len(l.people)-1]
	l.mine(proposer.Call(l.token, lifeGas, votestoken.NewVotesToken().PackDelegate(proposer.Address())))
	l.mine(l.propose(proposer))
	l.mine()
	l.mine()
	var votes []*types.Transaction
	for i, p := range l.people {
		votes = append(votes, p.Call(l.governor, lifeGas, governor.NewDAOGovernor().PackCastVote(l.proposals[len(l.proposals)-1].id, uint8(i%3))))
	}
	l.mine(votes...)
}

// onTimelock cancels the operation of some proposal behind the governor's back.
func (l *life) onTimelock() *types.Transaction {
	binding := timelock.NewTimelockController()
	if len(l.proposals) == 0 {
		return l.owner.Call(l.timelock, lifeGas, binding.PackCancel(common.Hash{}))
	}
	m := l.proposals[max(0, len(l.proposals)-1-l.rng.IntN(8))]
	salt := crypto.Keccak256Hash([]byte(m.description))
	for i, b := range l.governor {
		salt[i] ^= b
	}
	packed := binding.PackHashOperationBatch(m.actions[0].([]common.Address), m.actions[1].([]*big.Int), m.actions[2].([][]byte), [32]byte{}, salt)
	return l.owner.Call(l.timelock, lifeGas, binding.PackCancel(crypto.Keccak256Hash(packed[4:])))
}
