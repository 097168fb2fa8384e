package governancetest

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
)

// CompoundLife is a random life of the governors of [Compound]. What their
// contracts refuse is refused. The same seed lives the same life.
type CompoundLife struct {
	*Compound
	People []*devchain.Sender
	After  func() // is called after every block; may be nil

	rng *rand.Rand
}

// NewCompoundLife gives six people tokens and power, lets one of them propose
// under Alpha, and initiates Bravo.
func NewCompoundLife(t testing.TB, seed uint64) *CompoundLife {
	t.Helper()
	l := &CompoundLife{Compound: NewCompound(t), rng: rand.New(rand.NewPCG(seed, 0))}
	for i, tokens := range []int64{45_000_000, 30_000_000, 30_000_000, 900_000, 900_000, 700_000} {
		p := devchain.NewSender(l.Chain.ID(), devchain.Key("compound", uint64(i)), 0)
		l.Mine(l.Owner.Transfer(p.Address(), Whole(100)), l.Token.Call(t, l.Owner, "transfer", p.Address(), Whole(tokens)))
		l.Mine(l.Token.Call(t, p, "delegate", p.Address()))
		l.People = append(l.People, p)
	}
	l.mine(0, l.propose(l.People[0], l.Alpha))
	l.Initiate()
	return l
}

// States of proposals, as the contracts number them.
const (
	active    = uint8(1)
	canceled  = uint8(2)
	succeeded = uint8(4)
	queued    = uint8(5)
)

// Ask calls a function of a contract in the newest state.
func (w *World) Ask(c Contract, method string, args ...any) []any {
	w.t.Helper()
	answer, err := w.Chain.Client().CallContract(w.t.Context(), ethereum.CallMsg{To: &c.Address, Data: c.Pack(w.t, method, args...)}, nil)
	if err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
	values, err := c.ABI.Unpack(method, answer)
	if err != nil || len(values) == 0 {
		w.t.Fatalf("%s: %v, %v", method, values, err)
	}
	return values
}

// numbers are those of a governor's first and last proposal; Bravo's begin after
// the one that Alpha had.
func (l *CompoundLife) numbers(governor Contract) (first, last int64) {
	l.t.Helper()
	first = 1
	if governor.Address == l.Bravo.Address {
		first = 2
	}
	count, ok := l.Ask(governor, "proposalCount")[0].(*big.Int)
	if !ok {
		l.t.Fatal("proposalCount() is no number")
	}
	return first, count.Int64()
}

// Live mines blocks of random deeds, some of them after a long pause.
func (l *CompoundLife) Live(blocks int) {
	l.t.Helper()
	const day = 24 * 3600
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(7) {
			txs = append(txs, l.deed())
		}
		pause := []uint64{0, 0, 0, 0, 0, 0, day, 3 * day, 7 * day}[l.rng.IntN(9)]
		l.mine(pause, txs...)
	}
}

func (l *CompoundLife) mine(pause uint64, txs ...*types.Transaction) {
	l.t.Helper()
	time := uint64(0)
	if pause > 0 {
		time = l.Chain.Head().Time + pause
	}
	if _, _, err := l.Chain.Mine(l.t.Context(), time, txs...); err != nil {
		l.t.Fatal(err)
	}
	if l.After != nil {
		l.After()
	}
}

func (l *CompoundLife) anybody() *devchain.Sender { return l.People[l.rng.IntN(len(l.People))] }

// deed is one transaction of somebody.
func (l *CompoundLife) deed() *types.Transaction {
	who, contract := l.anybody(), l.Bravo
	if l.rng.IntN(3) == 0 {
		contract = l.Alpha
	}
	switch l.rng.IntN(14) {
	case 0, 1:
		return l.propose(who, contract)
	case 2:
		return l.setting()
	case 3: // below the threshold and back, so that others may cancel
		to := l.anybody().Address()
		return l.Token.Call(l.t, who, "delegate", to)
	}
	first, last := l.numbers(contract)
	if last < first {
		return l.propose(who, contract)
	}
	id := big.NewInt(max(first, last-int64(l.rng.IntN(7))))
	state := l.Ask(contract, "state", id)[0]
	switch roll := l.rng.IntN(16); {
	case roll == 0, state == succeeded && roll < 10:
		return contract.Call(l.t, who, "queue", id)
	case roll == 1, state == queued && roll < 8:
		return contract.Call(l.t, who, "execute", id)
	case roll == 15:
		return contract.Call(l.t, who, "cancel", id)
	}
	if contract.Address == l.Bravo.Address && l.rng.IntN(3) > 0 {
		who = l.People[3+l.rng.IntN(3)] // whose votes alone are about a quorum
	}
	return l.vote(who, contract, id)
}

// RaiseAfterwards executes a proposal that has just the quorum, and raises that.
func (l *CompoundLife) RaiseAfterwards() {
	l.t.Helper()
	bravo, proposer, voter := l.Bravo, l.People[0], l.People[3]
	call := func(who *devchain.Sender, method string, args ...any) *types.Transaction {
		return bravo.Call(l.t, who, method, args...)
	}
	l.mine(0, call(l.Owner, "_setImplementation", l.First), call(l.Owner, "_setVotingDelay", big.NewInt(1)))
	for _, p := range l.People {
		l.mine(0, l.Token.Call(l.t, p, "delegate", p.Address()))
	}
	for range 16 { // until nobody's proposal is in the way of the next
		l.mine(0)
	}
	l.mine(0, l.propose(proposer, bravo))
	l.mine(0)
	_, last := l.numbers(bravo)
	id := big.NewInt(last)
	l.mine(0, call(voter, "castVote", id, governance.For))
	for l.Ask(bravo, "state", id)[0] != succeeded {
		l.mine(0)
	}
	l.mine(0, call(voter, "queue", id))
	l.mine(CompoundDelay, call(voter, "execute", id))
	l.mine(0, call(l.Owner, "_setImplementation", l.Raised))
}

func (l *CompoundLife) vote(who *devchain.Sender, contract Contract, id *big.Int) *types.Transaction {
	support := uint8(l.rng.IntN(4)) // mostly for
	if support == 3 {
		support = governance.For
	}
	if contract.Address == l.Alpha.Address {
		return contract.Call(l.t, who, "castVote", id, support == governance.For)
	}
	return contract.Call(l.t, who, "castVoteWithReason", id, support, fmt.Sprintf("reason %d \xff", l.rng.IntN(100)))
}

// setting is something that only the owner may do.
func (l *CompoundLife) setting() *types.Transaction {
	bravo := l.Bravo
	switch l.rng.IntN(6) {
	case 0:
		return bravo.Call(l.t, l.Owner, "_setVotingDelay", big.NewInt(int64(1+l.rng.IntN(3))))
	case 1:
		return bravo.Call(l.t, l.Owner, "_setVotingPeriod", big.NewInt(int64(3+l.rng.IntN(9))))
	case 2:
		return bravo.Call(l.t, l.Owner, "_setImplementation", l.Raised)
	case 3:
		return bravo.Call(l.t, l.Owner, "_setImplementation", l.Loose)
	case 4: // the quorum, if it is loose
		return bravo.Call(l.t, l.Owner, "_setProposalMaxOperations", Whole(int64(1+l.rng.IntN(2))*BravoQuorum))
	}
	return bravo.Call(l.t, l.Owner, "_setImplementation", l.First)
}

// propose proposes one to three calls that nobody else proposes, in both forms
// that calldata may have.
func (l *CompoundLife) propose(who *devchain.Sender, contract Contract) *types.Transaction {
	var (
		targets    []common.Address
		values     []*big.Int
		signatures []string
		calldatas  [][]byte
	)
	for range 1 + l.rng.IntN(3) {
		account := common.BigToAddress(new(big.Int).SetUint64(l.rng.Uint64()))
		signature, data := "", l.Token.Pack(l.t, "balanceOf", account)
		if l.rng.IntN(2) == 0 {
			signature, data = "balanceOf(address)", data[4:]
		}
		targets, values = append(targets, l.Token.Address), append(values, new(big.Int))
		signatures, calldatas = append(signatures, signature), append(calldatas, data)
	}
	return contract.Call(l.t, who, "propose", targets, values, signatures, calldatas, "# Motion\n\n\xff")
}
