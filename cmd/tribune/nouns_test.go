package main

import (
	"bytes"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// itemDAO is a governor of Nouns' kind, whose votes are single tokens, and people
// who do things at random. What the contracts refuse is refused.
type itemDAO struct {
	*tokenLife
	rng       *rand.Rand
	governor  governancetest.Contract
	proposals int
	// how its family wants to be called
	propose func(who *devchain.Sender, number int) *types.Transaction
	id      func(number int) any
	execute func(who *devchain.Sender, number int) *types.Transaction
	ballot  func(support uint8) any
	count   func() int // of proposals, where they are numbered
	window  int        // so many of the newest proposals are acted on
}

// mint gives tokens to the people: 5 to ann, 3 to ben, 2 to cat, none to dan, who
// may veto.
func (d *itemDAO) mint() {
	for i, who := range []*devchain.Sender{d.ann, d.ann, d.ann, d.ann, d.ann, d.ben, d.ben, d.ben, d.cat, d.cat} {
		d.Mine(d.call(d.Owner, "mintTo", who.Address()))
		if i == 9 {
			d.Mine(d.delegate(d.cat, d.ben.Address()))
		}
	}
}

// live mines blocks full of random deeds.
func (d *itemDAO) live(blocks int) {
	d.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range d.rng.IntN(9) {
			txs = append(txs, d.deed())
		}
		if _, _, err := d.Chain.Mine(d.t.Context(), 0, txs...); err != nil {
			d.t.Fatal(err)
		}
		if d.count != nil {
			d.proposals = d.count()
		}
	}
}

func (d *itemDAO) deed() *types.Transaction {
	people := []*devchain.Sender{d.ann, d.ben, d.cat}
	who := people[d.rng.IntN(len(people))]
	if d.proposals == 0 || d.rng.IntN(12) == 0 {
		d.proposals++
		return d.propose(who, d.proposals)
	}
	number := max(1, d.proposals-d.rng.IntN(d.window))
	id := d.id(number)
	switch d.rng.IntN(30) {
	case 0, 1, 2, 9:
		return d.governor.Call(d.t, who, "queue", id)
	case 3, 4, 10, 11:
		return d.execute(who, number)
	case 5:
		return d.governor.Call(d.t, who, "cancel", id)
	case 6:
		if d.rng.IntN(4) != 0 {
			break
		}
		return d.governor.Call(d.t, d.dan, "veto", id)
	case 7:
		return d.delegate(who, people[d.rng.IntN(len(people))].Address())
	case 8:
		return d.governor.Call(d.t, who, "castVote", id, d.ballot(uint8(d.rng.IntN(3))))
	}
	return d.governor.Call(d.t, who, "castVoteWithReason", id, d.ballot([]uint8{1, 1, 0}[d.rng.IntN(3)]), fmt.Sprintf("reason %d", d.rng.IntN(100)))
}

// check holds what is indexed at several heads against the contracts, and adds
// the statuses that were seen.
func (d *itemDAO) check(t *testing.T, f followed, seen map[governance.Status]int) {
	t.Helper()
	f.index(d.Chain.Head().Number, "--chunk", "7")
	f.verifyAll("block ", d.Chain.Head().Number)
	page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{Limit: 500})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range page.Items {
		seen[p.Status]++
	}
}

// fresh is the checksum of an index that reads everything at once.
func (d *itemDAO) fresh(t *testing.T, database string) string {
	t.Helper()
	f := followed{t: t, database: database}
	d.add(t, f)
	return f.index(d.Chain.Head().Number)
}

func (d *itemDAO) add(t *testing.T, f followed) string {
	t.Helper()
	return tribune(t, exitOK, "dao", "add", d.Account(d.governor.Address).String(), "--rpc", d.Chain.HTTPURL(), "--database", f.database)
}

// wantStatuses checks that a life was lively enough.
func wantStatuses(t *testing.T, seen map[governance.Status]int, statuses ...governance.Status) {
	t.Helper()
	for _, status := range statuses {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
}

// patched shortens the least period of votes in the code of Nouns' logic from a
// day, 5,760 blocks, to 3.
func patched(t testing.TB, code []byte) []byte {
	t.Helper()
	day, short := []byte{0x61, 0x16, 0x80}, []byte{0x61, 0, 3}
	if !bytes.Contains(code, day) {
		t.Fatal("the code does not push 5760")
	}
	return bytes.ReplaceAll(code, day, short)
}

// deployNounsDAO deploys Nouns' governor in version 1. upgrade makes it version 2,
// whose quorum moves with the votes against.
func deployNounsDAO(t testing.TB) (d *itemDAO, upgrade func()) {
	t.Helper()
	const folder = nounsFolder + "governance/"
	executor := governancetest.Foreign(t, nounsFolder+"test/NounsDAOExecutorHarness.sol/NounsDAOExecutorTest__factory.js")
	proxy := governancetest.Foreign(t, folder+"NounsDAOProxy__factory.js")
	one, two := governancetest.Foreign(t, folder+"NounsDAOLogicV1__factory.js"), governancetest.Foreign(t, folder+"NounsDAOLogicV2__factory.js")
	one.Bytecode, two.Bytecode = patched(t, one.Bytecode), patched(t, two.Bytecode)
	d = &itemDAO{tokenLife: startTokenLife(t, deployNouns), rng: rand.New(rand.NewPCG(26, 5)), window: 7}
	d.mint()
	owner := d.Owner.Address()
	logic := d.DeployForeign(one)
	lock := d.DeployForeign(executor, crypto.CreateAddress(owner, d.Owner.Nonce()+1), big.NewInt(60))
	address := d.DeployForeign(proxy, lock, d.token.Address, d.dan.Address(), owner, logic, big.NewInt(8), big.NewInt(3), big.NewInt(1), big.NewInt(2000))
	two.ABI.Methods["_setImplementation"] = proxy.ABI.Methods["_setImplementation"]
	d.governor = governancetest.Contract{Address: address, ABI: two.ABI}
	d.propose = func(who *devchain.Sender, number int) *types.Transaction {
		return d.governor.Call(t, who, "propose", []common.Address{d.token.Address}, []*big.Int{new(big.Int)}, []string{"symbol()"}, [][]byte{{}}, fmt.Sprintf("# Proposal %d", number))
	}
	d.id = func(number int) any { return big.NewInt(int64(number)) }
	d.execute = func(who *devchain.Sender, number int) *types.Transaction {
		return d.governor.Call(t, who, "execute", d.id(number))
	}
	d.ballot = func(support uint8) any { return support }
	d.count = func() int {
		answer, err := d.Node.Call(t.Context(), chain.Call{To: address, Data: d.governor.Pack(t, "proposalCount")}, d.Chain.Head())
		if err != nil {
			t.Fatal(err)
		}
		return int(new(big.Int).SetBytes(answer).Int64())
	}
	return d, func() {
		d.Mine(d.governor.Call(t, d.Owner, "_setImplementation", d.DeployForeign(two)))
		d.Mine(d.governor.Call(t, d.Owner, "_setDynamicQuorumParams", uint16(1000), uint16(6000), uint32(2_000_000)))
	}
}

// Version 1 fixes the quorum when a proposal is made; version 2 raises it with
// every vote against, after an upgrade in mid-life.
func TestTrap26NounsQuorumMovesDuringVoting(t *testing.T) {
	d, upgrade := deployNounsDAO(t)
	f := followed{t: t, database: sqliteDatabase(t)}
	d.add(t, f)
	seen := map[governance.Status]int{}
	for range 4 {
		d.live(25)
		d.check(t, f, seen)
	}
	upgrade()
	quorums := map[string]map[string]bool{}
	for round := range 14 {
		d.live(9)
		if round%3 == 2 {
			d.MineAt(d.Chain.Head().Time + 15*24*3600) // what was queued expires
		}
		d.check(t, f, seen)
		page, err := f.open().Proposals(t.Context(), governance.ProposalFilter{Limit: 500})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range page.Items {
			if p.PowerAt() != p.Created.Block {
				t.Errorf("proposal %s takes power at %d, created at %d", p.ID, p.PowerAt(), p.Created.Block)
			}
			if p.Quorum != nil {
				if quorums[p.ID.String()] == nil {
					quorums[p.ID.String()] = map[string]bool{}
				}
				quorums[p.ID.String()][p.Quorum.String()] = true
			}
		}
	}
	moved := 0
	for _, values := range quorums {
		if len(values) > 1 {
			moved++
		}
	}
	if moved == 0 {
		t.Errorf("no quorum moved: %v", quorums)
	}
	wantStatuses(t, seen, governance.StatusPending, governance.StatusActive, governance.StatusDefeated, governance.StatusNoQuorum, governance.StatusSucceeded,
		governance.StatusQueued, governance.StatusExecuted, governance.StatusExpired, governance.StatusCanceled, governance.StatusVetoed)
	if got, want := f.checksum(), d.fresh(t, sqliteDatabase(t)); got != want {
		t.Errorf("checksum %s, a fresh index has %s", got, want)
	}
}

// deployBuilderDAO deploys a governor of Nouns Builder with its treasury, behind
// proxies as its manager does.
func deployBuilderDAO(t testing.TB) *itemDAO {
	t.Helper()
	governorCode, treasuryCode := governancetest.Foreign(t, builderFolder+"Governor.sol/Governor.json"), governancetest.Foreign(t, builderFolder+"Treasury.sol/Treasury.json")
	d := &itemDAO{tokenLife: startTokenLife(t, deployBuilder), rng: rand.New(rand.NewPCG(26, 2)), window: 40}
	d.mint()
	owner := d.Owner.Address()
	pack := func(artifact devchain.Artifact, args ...any) []byte {
		data, err := artifact.ABI.Pack("initialize", args...)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	governorLogic, treasuryLogic := d.DeployForeign(governorCode, owner), d.DeployForeign(treasuryCode, owner)
	treasury := d.DeployProxy(treasuryLogic, pack(treasuryCode, crypto.CreateAddress(owner, d.Owner.Nonce()+1), big.NewInt(60)))
	address := d.DeployProxy(governorLogic, pack(governorCode, treasury, d.token.Address, d.dan.Address(), big.NewInt(30), big.NewInt(600), big.NewInt(1), big.NewInt(2000)))
	d.governor = governancetest.Contract{Address: address, ABI: governorCode.ABI}
	proposers := map[int]common.Address{}
	actions := func() ([]common.Address, []*big.Int, [][]byte) {
		return []common.Address{d.token.Address}, []*big.Int{new(big.Int)}, [][]byte{common.FromHex("0x95d89b41")} // symbol()
	}
	text := func(number int) string { return fmt.Sprintf("Proposal %d&&Text.", number) }
	d.propose = func(who *devchain.Sender, number int) *types.Transaction {
		proposers[number] = who.Address()
		targets, values, calldatas := actions()
		return d.governor.Call(t, who, "propose", targets, values, calldatas, text(number))
	}
	d.id = func(number int) any {
		targets, values, calldatas := actions()
		packed := d.governor.Pack(t, "hashProposal", targets, values, calldatas, crypto.Keccak256Hash([]byte(text(number))), proposers[number])
		return [32]byte(crypto.Keccak256(packed[4:]))
	}
	d.execute = func(who *devchain.Sender, number int) *types.Transaction {
		targets, values, calldatas := actions()
		return d.governor.Call(t, who, "execute", targets, values, calldatas, crypto.Keccak256Hash([]byte(text(number))), proposers[number])
	}
	d.ballot = func(support uint8) any { return big.NewInt(int64(support)) }
	return d
}

func TestAGovernorOfNounsBuilderIsServedAsItAnswers(t *testing.T) {
	d := deployBuilderDAO(t)
	f := followed{t: t, database: sqliteDatabase(t)}
	d.add(t, f)
	seen := map[governance.Status]int{}
	for round := range 16 {
		d.live(28)
		if round%4 == 3 {
			d.MineAt(d.Chain.Head().Time + 15*24*3600)
		}
		d.check(t, f, seen)
	}
	wantStatuses(t, seen, governance.StatusPending, governance.StatusActive, governance.StatusDefeated, governance.StatusNoQuorum, governance.StatusSucceeded,
		governance.StatusQueued, governance.StatusExecuted, governance.StatusExpired, governance.StatusCanceled, governance.StatusVetoed)
	if got, want := f.checksum(), d.fresh(t, sqliteDatabase(t)); got != want {
		t.Errorf("checksum %s, a fresh index has %s", got, want)
	}
}
