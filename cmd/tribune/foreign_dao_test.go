package main

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// compiled is a contract as its project published it. Calls are packed with its
// own ABI, not with Tribune's bindings.
type compiled struct {
	address common.Address
	abi     abi.ABI
}

func (c compiled) has(method string) bool { _, found := c.abi.Methods[method]; return found }

func (c compiled) pack(t testing.TB, method string, args ...any) []byte {
	t.Helper()
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		t.Fatalf("pack %s: %v", method, err)
	}
	return data
}

// person is somebody with an account.
type person struct {
	*devchain.Sender
	key *ecdsa.PrivateKey
}

// foreignDAO is a DAO of contracts that another project compiled, with people
// who use it and a record of what they did.
type foreignDAO struct {
	t     testing.TB
	w     *governancetest.World
	clock chain.Clock
	// tenth is the smallest part of power that the story talks of, in units of
	// the token: the quorum is 30 of them, 50 after the vote that raises it.
	tenth *big.Int
	// ann's votes count so many tenths more than her tokens give.
	annExtra int64
	// keepsQuorum says whether a raised quorum leaves old proposals alone.
	keepsQuorum bool
	raise       []byte // call of the governor that raises the quorum to 50 tenths

	token, timelock, governor compiled

	ann, ben, cat, dan, eve, fay, gus, hal person

	proposals   []*drivenProposal
	checkpoints []checkpoint
}

// drivenProposal is a proposal, and what it must have come to.
type drivenProposal struct {
	title     string
	text      string // the whole description
	id        *big.Int
	targets   []common.Address
	values    []*big.Int
	calldatas [][]byte
	status    governance.Status
	votes     []drivenVote
}

// drivenVote is a vote as it must be found again.
type drivenVote struct {
	Voter   common.Address
	Support uint8
	Weight  string
	Reason  string
	Params  string
}

// checkpoint is a block at which everything is compared.
type checkpoint struct {
	name  string
	block uint64
	want  map[string]drivenState // by title
}

type drivenState struct {
	Status                governance.Status
	Against, For, Abstain string
	Votes                 int64
}

func newForeignDAO(t testing.TB) *foreignDAO {
	t.Helper()
	d := &foreignDAO{t: t, w: governancetest.NewWorld(t), tenth: ether(1, 17)}
	d.w.MineEmpty(2)
	for i, p := range []*person{&d.ann, &d.ben, &d.cat, &d.dan, &d.eve, &d.fay, &d.gus, &d.hal} {
		key := devchain.Key("foreign", uint64(i))
		*p = person{Sender: devchain.NewSender(d.w.Chain.ID(), key, 0), key: key}
		d.w.Mine(d.w.Owner.Transfer(p.Address(), ether(1, 21)))
	}
	return d
}

// ether is n·10^exponent.
func ether(n, exponent int64) *big.Int {
	out := new(big.Int).Exp(big.NewInt(10), big.NewInt(exponent), nil)
	return out.Mul(out, big.NewInt(n))
}

// amount turns tenths into units of the token.
func (d *foreignDAO) amount(tenths int64) *big.Int {
	return new(big.Int).Mul(d.tenth, big.NewInt(tenths))
}

const foreignGas = 2_000_000

func (d *foreignDAO) call(from *devchain.Sender, c compiled, method string, args ...any) *types.Transaction {
	d.t.Helper()
	return from.Call(c.address, foreignGas, c.pack(d.t, method, args...))
}

// ask calls a function that returns one value.
func (d *foreignDAO) ask(c compiled, method string, args ...any) any {
	d.t.Helper()
	answer, err := d.w.Chain.Client().CallContract(d.t.Context(), ethereum.CallMsg{To: &c.address, Data: c.pack(d.t, method, args...)}, nil)
	if err != nil {
		d.t.Fatalf("%s: %v", method, err)
	}
	values, err := c.abi.Unpack(method, answer)
	if err != nil || len(values) != 1 {
		d.t.Fatalf("%s: %v, %v", method, values, err)
	}
	return values[0]
}

// grant gives roles of the timelock.
func (d *foreignDAO) grant(role string, to common.Address) {
	d.t.Helper()
	d.w.Mine(d.call(d.w.Owner, d.timelock, "grantRole", crypto.Keccak256Hash([]byte(role)), to))
}

// pass lets time go by until a timepoint is over.
func (d *foreignDAO) pass(timepoint uint64) { d.until(timepoint + 1) }

// until mines up to the first block at or after a timepoint, with transactions
// in it.
func (d *foreignDAO) until(timepoint uint64, txs ...*types.Transaction) {
	d.t.Helper()
	if d.clock == chain.TimeClock {
		d.mineAt(timepoint, txs...)
		return
	}
	for d.w.Chain.Head().Number+1 < timepoint {
		d.w.Mine()
	}
	d.w.Mine(txs...)
}

func (d *foreignDAO) mineAt(time uint64, txs ...*types.Transaction) {
	d.t.Helper()
	_, receipts, err := d.w.Chain.Mine(d.t.Context(), time, txs...)
	if err != nil {
		d.t.Fatal(err)
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful {
			d.t.Fatalf("transaction %d reverted", i)
		}
	}
}

// check marks the present block as one at which everything is compared.
func (d *foreignDAO) check(name string) {
	d.t.Helper()
	c := checkpoint{name: name, block: d.w.Chain.Head().Number, want: map[string]drivenState{}}
	for _, p := range d.proposals {
		c.want[p.title] = p.state(d.t)
	}
	d.checkpoints = append(d.checkpoints, c)
}

func (p *drivenProposal) state(t testing.TB) drivenState {
	t.Helper()
	var sums [3]big.Int
	for _, v := range p.votes {
		weight, ok := new(big.Int).SetString(v.Weight, 10)
		if !ok {
			t.Fatalf("weight %q", v.Weight)
		}
		sums[v.Support].Add(&sums[v.Support], weight)
	}
	return drivenState{Status: p.status, Against: sums[0].String(), For: sums[1].String(), Abstain: sums[2].String(), Votes: int64(len(p.votes))}
}

// propose makes ann propose, all in one block.
func (d *foreignDAO) propose(titles ...string) map[string]*drivenProposal {
	d.t.Helper()
	out := map[string]*drivenProposal{}
	var txs []*types.Transaction
	for _, title := range titles {
		p := &drivenProposal{
			title: title, text: "# " + title + "\n\nWhy: <b>because</b> \xc3\x28.",
			targets: []common.Address{d.token.address}, values: []*big.Int{new(big.Int)},
			calldatas: [][]byte{d.token.pack(d.t, "balanceOf", d.ann.Address())}, status: governance.StatusPending,
		}
		if title == raisesQuorum {
			p.targets = []common.Address{d.governor.address, d.governor.address}
			p.values = append(p.values, new(big.Int))
			p.calldatas = [][]byte{d.raise, d.governor.pack(d.t, "setVotingDelay", d.delay())}
		}
		p.id, _ = d.ask(d.governor, "hashProposal", p.targets, p.values, p.calldatas, p.hash()).(*big.Int)
		txs = append(txs, d.call(d.ann.Sender, d.governor, "propose", p.targets, p.values, p.calldatas, p.text))
		d.proposals, out[title] = append(d.proposals, p), p
	}
	d.w.Mine(txs...)
	return out
}

// delay is a new voting delay, in the type that the governor has for it.
func (d *foreignDAO) delay() *big.Int {
	if d.clock == chain.TimeClock {
		return big.NewInt(3_600)
	}
	return big.NewInt(3)
}

func (p *drivenProposal) hash() common.Hash { return crypto.Keccak256Hash([]byte(p.text)) }

// step is queue, execute or cancel.
func (d *foreignDAO) step(by *devchain.Sender, method string, p *drivenProposal) *types.Transaction {
	d.t.Helper()
	return d.call(by, d.governor, method, p.targets, p.values, p.calldatas, p.hash())
}

// ballot is how somebody votes.
type ballot string

const (
	plainly    ballot = "plainly"
	withReason ballot = "with a reason"
	withParams ballot = "with params" // with a reason where the governor has none
	signed     ballot = "by signature"
	signedFull ballot = "by signature with params" // plainly signed where the governor has none
)

// vote makes a vote that must count so many tenths.
func (d *foreignDAO) vote(p *drivenProposal, who person, support uint8, tenths int64, how ballot) *types.Transaction {
	d.t.Helper()
	if who.Sender == d.ann.Sender {
		tenths += d.annExtra
	}
	v := drivenVote{Voter: who.Address(), Support: support, Weight: d.amount(tenths).String()}
	params := d.governor.has("castVoteWithReasonAndParams")
	if how == withParams && !params {
		how = withReason
	}
	if how == signedFull && !params {
		how = signed
	}
	if how == withReason || how == withParams || how == signedFull {
		v.Reason = fmt.Sprintf("%s, %s: \"<i>nein</i>\"", p.title, how)
	}
	if how == withParams || how == signedFull {
		v.Params = "\x00\x01params"
	}
	p.votes = append(p.votes, v)
	switch how {
	case plainly:
		return d.call(who.Sender, d.governor, "castVote", p.id, support)
	case withReason:
		return d.call(who.Sender, d.governor, "castVoteWithReason", p.id, support, v.Reason)
	case withParams:
		return d.call(who.Sender, d.governor, "castVoteWithReasonAndParams", p.id, support, v.Reason, []byte(v.Params))
	default:
		return d.signedVote(p, who, v)
	}
}

// version5 tells the two ways apart in which OpenZeppelin's governors read
// signatures and salt the operations of their timelock.
func (d *foreignDAO) version5() bool { return len(d.governor.abi.Methods["castVoteBySig"].Inputs) == 4 }

// signedVote is sent by the owner for who.
func (d *foreignDAO) signedVote(p *drivenProposal, who person, v drivenVote) *types.Transaction {
	d.t.Helper()
	name := "Ballot(uint256 proposalId,uint8 support"
	words := [][]byte{word(p.id), word(big.NewInt(int64(v.Support)))}
	if d.version5() {
		name += ",address voter,uint256 nonce"
		nonce, _ := d.ask(d.governor, "nonces", who.Address()).(*big.Int)
		words = append(words, common.LeftPadBytes(who.Address().Bytes(), 32), word(nonce))
	}
	args, method := []any{p.id, v.Support}, "castVoteBySig"
	if v.Params != "" {
		name, method = "Extended"+name+",string reason,bytes params", "castVoteWithReasonAndParamsBySig"
		words = append(words, crypto.Keccak256([]byte(v.Reason)), crypto.Keccak256([]byte(v.Params)))
	}
	signature := who.sign(d.t, d.domain(), name+")", words...)
	if d.version5() {
		args = append(args, who.Address())
	}
	if v.Params != "" {
		args = append(args, v.Reason, []byte(v.Params))
	}
	if d.version5() {
		args = append(args, signature)
	} else {
		args = append(args, signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	}
	return d.call(d.w.Owner, d.governor, method, args...)
}

// domain is the EIP-712 domain of the governor.
func (d *foreignDAO) domain() []byte {
	d.t.Helper()
	name, _ := d.ask(d.governor, "name").(string)
	version, _ := d.ask(d.governor, "version").(string)
	id := binary.BigEndian.AppendUint64(make([]byte, 24), uint64(d.w.Chain.ID()))
	return crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte(version)), id, common.LeftPadBytes(d.governor.address[:], 32))
}

// sign signs an EIP-712 struct; the last byte is 27 or 28.
func (p person) sign(t testing.TB, domain []byte, typ string, words ...[]byte) []byte {
	t.Helper()
	content := crypto.Keccak256([]byte(typ))
	for _, w := range words {
		content = append(content, w...)
	}
	digest := crypto.Keccak256([]byte("\x19\x01"), domain, crypto.Keccak256(content))
	signature, err := crypto.Sign(digest, p.key)
	if err != nil {
		t.Fatal(err)
	}
	signature[64] += 27
	return signature
}

func word(n *big.Int) []byte { return common.BigToHash(n).Bytes() }

// delegateBySig is sent by the owner for who.
func (d *foreignDAO) delegateBySig(who person, to common.Address) *types.Transaction {
	d.t.Helper()
	separator, _ := d.ask(d.token, "DOMAIN_SEPARATOR").([32]byte)
	const forever = 1 << 40
	delegatee := common.LeftPadBytes(to[:], 32)
	sign := func(typ string) (v uint8, r, s [32]byte) {
		signature := who.sign(d.t, separator[:], typ, delegatee, make([]byte, 32), word(big.NewInt(forever)))
		return signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64])
	}
	if len(d.token.abi.Methods["DELEGATION_TYPEHASH"].Outputs) == 1 { // Threshold's own
		v, r, s := sign("Delegation(address delegatee,uint256 nonce,uint256 deadline)")
		return d.call(d.w.Owner, d.token, "delegateBySig", who.Address(), to, big.NewInt(forever), v, r, s)
	}
	v, r, s := sign("Delegation(address delegatee,uint256 nonce,uint256 expiry)")
	return d.call(d.w.Owner, d.token, "delegateBySig", to, new(big.Int), big.NewInt(forever), v, r, s)
}

// operation are the arguments of a queued proposal in the timelock.
func (d *foreignDAO) operation(p *drivenProposal) []any {
	salt := p.hash()
	if d.version5() {
		for i, b := range d.governor.address {
			salt[i] ^= b
		}
	}
	return []any{p.targets, p.values, p.calldatas, [32]byte{}, [32]byte(salt)}
}
