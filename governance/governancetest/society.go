package governancetest

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/governance"
)

// Society is a random life under one of OpenZeppelin's governors. What the
// contracts refuse is refused: only what happens is indexed. The same seed lives
// the same life.
type Society struct {
	*World
	Token     common.Address
	Governors []common.Address // one, or several that count the same token
	After     func()           // is called after every block; may be nil

	t       testing.TB
	people  []citizen
	rng     *rand.Rand
	bills   []bill // what proposals do
	deeds   []deed // of the kinds that this governor knows
	behind  deed   // what becomes of a queued proposal past its governor; may be nil
	motions []*motion
	nonces  map[common.Hash][]uint64 // of owner and people, by block, to go back to
	pauses  []uint64                 // seconds that may pass between two blocks
}

// citizen can sign votes.
type citizen struct {
	*devchain.Sender
	key *ecdsa.PrivateKey
}

// bill makes a call that a proposal is about.
type bill func(s *Society, governor common.Address) governance.Action

// deed is one transaction of somebody about some proposal.
type deed func(s *Society, who citizen, m *motion) *types.Transaction

// motion is a proposal as its contract needs it again and again.
type motion struct {
	governor    common.Address
	targets     []common.Address
	values      []*big.Int
	calldatas   [][]byte
	description string
	unloved     bool     // most votes are against it
	id          *big.Int // nil until it is on the chain
}

func (m *motion) hash() common.Hash { return crypto.Keccak256Hash([]byte(m.description)) }

const (
	societyPeople = 8
	societyGas    = 1_500_000
	societyBasis  = 1_000 // tokens of the poorest
)

var oz = igovernor.NewIGovernor()

// newSociety makes rich people; contracts and deeds are still missing.
func newSociety(t testing.TB, seed uint64) *Society {
	t.Helper()
	return newSocietyOn(t, NewWorld(t), seed)
}

func newSocietyOn(t testing.TB, w *World, seed uint64) *Society {
	t.Helper()
	s := &Society{World: w, t: t, rng: rand.New(rand.NewPCG(seed, 0)), nonces: map[common.Hash][]uint64{}, pauses: []uint64{0}}
	var txs []*types.Transaction
	for i := range uint64(societyPeople) {
		key := devchain.Key("society", i)
		s.people = append(s.people, citizen{devchain.NewSender(s.Chain.ID(), key, 0), key})
		txs = append(txs, s.Owner.Transfer(s.people[i].Address(), new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)))
	}
	s.Mine(txs...)
	return s
}

// holders are the people and their tokens: 1,000, 2,000 and so on.
func (s *Society) holders() (accounts []common.Address, amounts []*big.Int) {
	for i, p := range s.people {
		accounts, amounts = append(accounts, p.Address()), append(amounts, big.NewInt(int64(societyBasis*(i+1))))
	}
	return accounts, amounts
}

// delegate lets every two delegate to one of them, and the others to themselves.
func (s *Society) delegate(pack func(common.Address) []byte) {
	s.t.Helper()
	var txs []*types.Transaction
	for i, p := range s.people {
		to := p
		if i%4 == 1 {
			to = s.people[i-1]
		}
		txs = append(txs, p.Call(s.Token, societyGas, pack(to.Address())))
	}
	s.Mine(txs...)
}

// Live mines blocks full of random deeds.
func (s *Society) Live(blocks int) {
	s.t.Helper()
	for range blocks {
		txs := s.assembly()
		for range s.rng.IntN(7) {
			if tx := s.deed(); tx != nil {
				txs = append(txs, tx)
			}
		}
		s.mine(s.pauses[s.rng.IntN(len(s.pauses))], txs...)
	}
}

// assembly is where now and then nearly everybody votes on one proposal.
func (s *Society) assembly() []*types.Transaction {
	s.t.Helper()
	if len(s.motions) == 0 || s.rng.IntN(3) > 0 {
		return nil
	}
	m := s.recent()
	id, known := s.id(m)
	if !known || s.state(m, id) != active {
		return nil
	}
	var txs []*types.Transaction
	for _, p := range s.people {
		if s.rng.IntN(4) > 0 {
			txs = append(txs, vote(s, p, m))
		}
	}
	return txs
}

func (s *Society) recent() *motion { return s.motions[max(0, len(s.motions)-1-s.rng.IntN(4))] }

func (s *Society) mine(pause uint64, txs ...*types.Transaction) {
	s.t.Helper()
	time := uint64(0)
	if pause > 0 {
		time = s.Chain.Head().Time + pause
	}
	ref, _, err := s.Chain.Mine(s.t.Context(), time, txs...)
	if err != nil {
		s.t.Fatal(err)
	}
	nonces := []uint64{s.Owner.Nonce()}
	for _, p := range s.people {
		nonces = append(nonces, p.Nonce())
	}
	s.nonces[ref.Hash] = nonces
	if s.After != nil {
		s.After()
	}
}

// Forget goes back some blocks of [Society.Live] and lets the next life on
// differ.
func (s *Society) Forget(depth, seed uint64) {
	s.t.Helper()
	ancestor, _ := s.Chain.Block(s.Chain.Head().Number - depth)
	nonces, known := s.nonces[ancestor.Hash]
	if !known {
		s.t.Fatalf("block %s is not of this life", ancestor)
	}
	if err := s.Chain.Reorg(s.t.Context(), ancestor.Hash); err != nil {
		s.t.Fatal(err)
	}
	s.Owner.SetNonce(nonces[0])
	for i, p := range s.people {
		p.SetNonce(nonces[i+1])
	}
	for _, m := range s.motions {
		m.id = nil
	}
	s.rng = rand.New(rand.NewPCG(seed, 1))
}

func (s *Society) anybody() citizen { return s.people[s.rng.IntN(len(s.people))] }

// deed proposes now and then, and otherwise does what a recent proposal needs,
// or anything.
func (s *Society) deed() *types.Transaction {
	who := s.anybody()
	if len(s.motions) == 0 || s.rng.IntN(8) == 0 {
		return s.propose(who)
	}
	m := s.recent()
	id, known := s.id(m)
	if !known {
		return nil // not mined yet, or on a branch that is gone
	}
	switch roll, state := s.rng.IntN(4), s.state(m, id); {
	case roll > 0 && state == succeeded:
		if s.needsQueue(m, id) {
			return who.Call(m.governor, societyGas, oz.PackQueue(m.targets, m.values, m.calldatas, m.hash()))
		}
		return who.Call(m.governor, societyGas, oz.PackExecute(m.targets, m.values, m.calldatas, m.hash()))
	case roll < 2 && state == queued && s.behind != nil:
		return s.behind(s, who, m)
	case roll > 2 && state == queued:
		return who.Call(m.governor, societyGas, oz.PackExecute(m.targets, m.values, m.calldatas, m.hash()))
	}
	return s.deeds[s.rng.IntN(len(s.deeds))](s, who, m)
}

// propose makes a proposal of one or two bills that nobody has proposed before,
// or one that was proposed to another governor.
func (s *Society) propose(who citizen) *types.Transaction {
	m := &motion{description: fmt.Sprintf("# Motion %d\n\nText \xff.", s.rng.Uint64()), unloved: s.rng.IntN(4) == 0}
	m.governor = s.Governors[s.rng.IntN(len(s.Governors))]
	if n := len(s.motions); n > 0 && len(s.Governors) > 1 && s.rng.IntN(2) == 0 {
		*m = *s.motions[n-1]
		m.id = nil
		m.governor = s.Governors[(slices.Index(s.Governors, m.governor)+1)%len(s.Governors)]
	} else {
		for range 1 + s.rng.IntN(2) {
			action := s.bills[s.rng.IntN(len(s.bills))](s, m.governor)
			m.targets, m.values, m.calldatas = append(m.targets, action.Target), append(m.values, action.Value.Big()), append(m.calldatas, action.Calldata)
		}
	}
	s.motions = append(s.motions, m)
	return who.Call(m.governor, societyGas, oz.PackPropose(m.targets, m.values, m.calldatas, m.description))
}

// ask calls a contract in the newest state; nil if it refuses.
func (s *Society) ask(to common.Address, data []byte) []byte {
	s.t.Helper()
	answer, err := s.Chain.Client().CallContract(s.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil
	}
	return answer
}

// id is the id of a proposal that is on the chain. Governors before version 5.1
// do not tell; there it is the hash.
func (s *Society) id(m *motion) (*big.Int, bool) {
	s.t.Helper()
	if m.id != nil {
		return m.id, true
	}
	id := new(big.Int).SetBytes(s.ask(m.governor, oz.PackGetProposalId(m.targets, m.values, m.calldatas, m.hash())))
	if id.Sign() == 0 {
		id.SetBytes(crypto.Keccak256(oz.PackHashProposal(m.targets, m.values, m.calldatas, m.hash())[4:]))
	}
	if new(big.Int).SetBytes(s.ask(m.governor, oz.PackProposalSnapshot(id))).Sign() == 0 {
		return nil, false
	}
	m.id = id
	return id, true
}

func (s *Society) state(m *motion, id *big.Int) uint8 {
	s.t.Helper()
	return uint8(new(big.Int).SetBytes(s.ask(m.governor, oz.PackState(id))).Uint64())
}

// needsQueue reports whether a proposal has to be queued. Governors of version 4
// do not tell; those here with a timelock do need it.
func (s *Society) needsQueue(m *motion, id *big.Int) bool {
	s.t.Helper()
	if answer := s.ask(m.governor, oz.PackProposalNeedsQueuing(id)); answer != nil {
		return new(big.Int).SetBytes(answer).Sign() > 0
	}
	return s.ask(m.governor, oz.PackTimelock()) != nil
}
