package governancetest

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
)

// Folders of compiled contracts, see contracts/testdata.
const (
	uniswapFolder = "@uniswap/governance/build/"
	venusFolder   = "@venusprotocol/governance-contracts/artifacts/contracts/legacy/"
)

// Quorums of the governors of [Compound], in whole tokens. Those of Bravo are of
// its first implementation and of the one that raises it.
const (
	AlphaQuorum       = 40_000_000
	BravoQuorum       = 600_000
	BravoRaisedQuorum = 1_200_000
)

// CompoundPeriod is how many blocks the votes of both governors of [Compound]
// last.
const CompoundPeriod = 12

// Contract is a deployed contract of other authors.
type Contract struct {
	Address common.Address
	ABI     abi.ABI
}

// Call signs a call of the contract.
func (c Contract) Call(t testing.TB, from *devchain.Sender, method string, args ...any) *types.Transaction {
	t.Helper()
	const gas = 3_000_000
	return from.Call(c.Address, gas, c.Pack(t, method, args...))
}

// Pack packs a call with the authors' own ABI.
func (c Contract) Pack(t testing.TB, method string, args ...any) []byte {
	t.Helper()
	data, err := c.ABI.Pack(method, args...)
	if err != nil {
		t.Fatalf("pack %s: %v", method, err)
	}
	return data
}

// Compound is a governance of Compound's kind, of contracts as their authors
// compiled them: Uniswap's token, its Governor Alpha with a timelock, and Venus'
// first Governor Bravo with another. Only constants are changed: votes last
// [CompoundPeriod] blocks instead of a week, and Bravo has two other
// implementations with other quorums.
//
// All tokens are the owner's, who is also Bravo's admin and guardian. Bravo is
// not initiated yet, because it continues the numbers of an Alpha that has
// proposals.
type Compound struct {
	*World
	Token         Contract
	Alpha, Bravo  Contract
	AlphaTimelock Contract
	BravoTimelock Contract
	First         common.Address // the implementation that Bravo starts with
	Raised        common.Address // one with a higher quorum
	// Loose is one whose quorum is a setting that changes without an event of
	// its own, as in some copies of Bravo: what _setProposalMaxOperations sets.
	Loose common.Address

	delegator  devchain.Artifact
	definition abi.ABI
}

// CompoundDelay is the delay of both timelocks, CompoundGrace their grace
// period, in seconds.
const (
	CompoundDelay = 2 * 24 * 3600
	CompoundGrace = 14 * 24 * 3600
)

// NewCompound deploys everything, and skips the test if the contracts are not
// installed.
func NewCompound(t testing.TB) *Compound {
	t.Helper()
	token, alpha, lock := Foreign(t, uniswapFolder+"Uni.json"), Foreign(t, uniswapFolder+"GovernorAlpha.json"), Foreign(t, uniswapFolder+"Timelock.json")
	delegate := Foreign(t, venusFolder+"GovernorBravoDelegateV1.sol/GovernorBravoDelegateV1.json")
	delegator := Foreign(t, venusFolder+"GovenorBravoV1.sol/GovernorBravoDelegatorV1.json")
	c := &Compound{World: NewWorld(t)}
	owner, delay := c.Owner.Address(), big.NewInt(CompoundDelay)
	c.Token = Contract{c.DeployForeign(token, owner, owner, big.NewInt(1<<40)), token.ABI}
	// A timelock obeys its constructor's admin, so Alpha's address is needed first.
	c.AlphaTimelock = Contract{c.DeployForeign(lock, crypto.CreateAddress(owner, c.Owner.Nonce()+1), delay), lock.ABI}
	alpha.Bytecode = replace(t, alpha.Bytecode, push(2, 40_320), push(2, CompoundPeriod))
	c.Alpha = Contract{c.DeployForeign(alpha, c.AlphaTimelock.Address, c.Token.Address), alpha.ABI}

	delegate.Bytecode = replace(t, delegate.Bytecode, push(2, 3_600), push(2, 1)) // the shortest period
	c.First = c.DeployForeign(delegate)
	raised := delegate
	raised.Bytecode = replace(t, raised.Bytecode, pushTokens(BravoQuorum), pushTokens(BravoRaisedQuorum))
	c.Raised = c.DeployForeign(raised)
	loose := delegate
	loose.Bytecode = replace(t, loose.Bytecode, pushTokens(BravoQuorum), pushMaxOperations)
	c.Loose = c.DeployForeign(loose)
	c.BravoTimelock = Contract{c.DeployForeign(lock, owner, delay), lock.ABI}
	// The delegator answers with the implementation's functions.
	delegate.ABI.Methods["_setImplementation"] = delegator.ABI.Methods["_setImplementation"]
	c.delegator, c.definition = delegator, delegate.ABI
	c.Bravo = c.DeployBravo(c.BravoTimelock)
	return c
}

// DeployBravo creates another Governor Bravo, for a timelock that it is to
// administer.
func (c *Compound) DeployBravo(timelock Contract) Contract {
	c.t.Helper()
	owner := c.Owner.Address()
	address := c.DeployForeign(c.delegator, timelock.Address, c.Token.Address, owner, c.First,
		big.NewInt(CompoundPeriod), big.NewInt(1), Whole(150_000), owner)
	return Contract{address, c.definition}
}

// Initiate makes Bravo the admin of its timelock and lets it start, after
// Alpha's proposals, of which there must be one.
func (c *Compound) Initiate() {
	c.t.Helper()
	c.OfferTimelock(c.Bravo.Address)
	c.Mine(c.Bravo.Call(c.t, c.Owner, "_initiate", c.Alpha.Address))
}

// OfferTimelock makes a governor the pending admin of Bravo's timelock, while
// that is still the owner's.
func (c *Compound) OfferTimelock(governor common.Address) {
	c.t.Helper()
	call := []any{c.BravoTimelock.Address, new(big.Int), "setPendingAdmin(address)", common.LeftPadBytes(governor[:], 32)}
	eta := c.Chain.Head().Time + CompoundDelay + 1_000
	args := slices.Concat(call, []any{new(big.Int).SetUint64(eta)})
	c.Mine(c.BravoTimelock.Call(c.t, c.Owner, "queueTransaction", args...))
	c.MineAt(eta, c.BravoTimelock.Call(c.t, c.Owner, "executeTransaction", args...))
}

// MineAt adds a block at a time, in unix seconds, with transactions that must
// succeed.
func (w *World) MineAt(time uint64, txs ...*types.Transaction) {
	w.t.Helper()
	_, receipts, err := w.Chain.Mine(w.t.Context(), time, txs...)
	if err != nil {
		w.t.Fatal(err)
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful {
			w.t.Fatalf("transaction %d reverted", i)
		}
	}
}

// Whole is an amount of tokens with 18 decimals.
func Whole(tokens int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18))
}

// push is the EVM instruction that pushes a number of so many bytes.
func push(size int, n int64) []byte {
	const push1 = 0x60
	return append([]byte{push1 + byte(size) - 1}, common.LeftPadBytes(big.NewInt(n).Bytes(), size)...)
}

func pushTokens(tokens int64) []byte {
	const size = 10 // both quorums of Bravo take as much
	return append(push(size, 0)[:1], common.LeftPadBytes(Whole(tokens).Bytes(), size)...)
}

// pushMaxOperations pushes what stands in the storage slot of Bravo's
// proposalMaxOperations, in as many bytes as [pushTokens] takes: PUSH1 12, SLOAD
// and JUMPDESTs, which do nothing.
var pushMaxOperations = append([]byte{0x60, 12, 0x54}, bytes.Repeat([]byte{0x5b}, 8)...)

// replace changes a constant in code, wherever it is used.
func replace(t testing.TB, code, from, to []byte) []byte {
	t.Helper()
	if len(from) != len(to) || !bytes.Contains(code, from) {
		t.Fatalf("code does not push %x", from)
	}
	return bytes.ReplaceAll(code, from, to)
}
