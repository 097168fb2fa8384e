package governancetest

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
)

// AaveLife is a random life of [Aave]. What the contracts refuse is refused. The
// same seed lives the same life.
type AaveLife struct {
	*Aave
	People []*devchain.Sender
	After  func() // is called after every block; may be nil

	rng       *rand.Rand
	proposals int64
}

// States of AaveGovernanceV2 that call for a deed.
const (
	aaveSucceeded = uint8(4)
	aaveQueued    = uint8(5)
)

// NewAaveLife gives people tokens. The power of some is exactly a quorum or a
// differential of others' power, or just less.
func NewAaveLife(t testing.TB, a *Aave, seed uint64) *AaveLife {
	t.Helper()
	l := &AaveLife{Aave: a, rng: rand.New(rand.NewPCG(seed, 1))}
	for i, wei := range aaveFortunes() {
		p := devchain.NewSender(l.Chain.ID(), devchain.Key("aave", uint64(i)), 0)
		l.Mine(l.Owner.Transfer(p.Address(), Whole(100)), l.Token.Call(t, l.Owner, "transfer", p.Address(), wei))
		l.Mine(l.Token.Call(t, p, "delegate", p.Address()))
		l.People = append(l.People, p)
	}
	l.Mine(l.Staked.Call(t, l.Owner, "transfer", l.People[0].Address(), Whole(1_000)))
	return l
}

// aaveFortunes are what people own, in wei.
func aaveFortunes() []*big.Int {
	less := func(n *big.Int) *big.Int { return n.Sub(n, big.NewInt(1)) }
	return []*big.Int{
		Whole(4_000_000),     // enough for every quorum
		Whole(320_000),       // the quorum of the short executor
		less(Whole(320_000)), // and just not
		Whole(240_000),       // the differential less than the quorum: a defeat
		less(Whole(240_000)), // and just not
		Whole(4_000_000),
	}
}

// Live mines blocks of random deeds, some of them after a pause.
func (l *AaveLife) Live(blocks int) {
	l.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(6) {
			txs = append(txs, l.deed())
		}
		l.mine([]uint64{0, 0, 0, 0, AaveDelay, AaveGrace + 2}[l.rng.IntN(6)], txs...)
	}
}

func (l *AaveLife) mine(pause uint64, txs ...*types.Transaction) {
	l.t.Helper()
	time := uint64(0)
	if pause > 0 {
		time = l.Chain.Head().Time + pause
	}
	_, receipts, err := l.Chain.Mine(l.t.Context(), time, txs...)
	if err != nil {
		l.t.Fatal(err)
	}
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			if log.Address == l.Governance.Address && log.Topics[0] == l.Governance.ABI.Events["ProposalCreated"].ID {
				l.proposals++
			}
		}
	}
	if l.After != nil {
		l.After()
	}
}

// deed is one transaction of somebody.
func (l *AaveLife) deed() *types.Transaction {
	who := l.People[l.rng.IntN(len(l.People))]
	if l.proposals == 0 || l.rng.IntN(7) == 0 {
		return l.propose(who)
	}
	switch l.rng.IntN(24) {
	case 0:
		return l.Governance.Call(l.t, l.Owner, "setVotingDelay", big.NewInt(int64(l.rng.IntN(4))))
	case 1: // no executor can be named but one that is authorised
		method := []string{"authorizeExecutors", "unauthorizeExecutors"}[l.rng.IntN(2)]
		return l.Governance.Call(l.t, l.Owner, method, []common.Address{l.Long.Address})
	case 2: // below the threshold, so that others may cancel
		return l.delegate(who, l.People[l.rng.IntN(len(l.People))])
	}
	id := big.NewInt(max(0, l.proposals-1-int64(l.rng.IntN(8))))
	state := l.Ask(l.Governance, "getProposalState", id)[0]
	switch roll := l.rng.IntN(20); {
	case roll == 0, state == aaveSucceeded && roll < 12:
		return l.Governance.Call(l.t, who, "queue", id)
	case roll == 1, state == aaveQueued && roll < 8:
		return l.Governance.Call(l.t, who, "execute", id)
	case roll == 19:
		return l.Governance.Call(l.t, []*devchain.Sender{who, l.Owner}[l.rng.IntN(2)], "cancel", id)
	}
	return l.Governance.Call(l.t, who, "submitVote", id, l.rng.IntN(3) > 0)
}

// delegate delegates one power or both.
func (l *AaveLife) delegate(who, to *devchain.Sender) *types.Transaction {
	if kind := l.proposals % 3; kind < 2 {
		return l.Token.Call(l.t, who, "delegateByType", to.Address(), uint8(kind))
	}
	return l.Token.Call(l.t, who, "delegate", to.Address())
}

func (l *AaveLife) propose(who *devchain.Sender) *types.Transaction {
	executor := l.Short
	if l.rng.IntN(4) == 0 {
		executor = l.Long
	}
	account := common.BigToAddress(new(big.Int).SetUint64(l.rng.Uint64()))
	return l.Propose(who, executor, account, [32]byte(common.LeftPadBytes(account[:], 32)))
}

// Forget leaves the newest blocks for another branch.
func (l *AaveLife) Forget(depth uint64) {
	l.t.Helper()
	l.World.Forget(depth, append(slices.Clone(l.People), l.Owner)...)
}
