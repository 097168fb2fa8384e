package governance_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

var baalBinding = ibaal.NewIBaal()

// molochLife is a random life of a real Moloch v3. What its contract refuses is
// refused; after every block every proposal is compared.
type molochLife struct {
	t *testing.T
	*governancetest.World
	baal, shares governancetest.Contract
	people       []*devchain.Sender // with 40, 30, 20 and 5 shares; 10 are needed to sponsor
	governor     governance.Governor
	rng          *rand.Rand
	read         uint64
	periods      governance.Periods
	proposals    []*governance.Proposal
	data         [][]byte // of the proposals
	seen         map[governance.Status]int
	shortfalls   map[governance.Shortfall]int // foreseen before processing
}

const baalFolder = "@daohaus/baal-contracts/export/artifacts/"

// clone deploys a minimal proxy, as Baal's own factory does.
func (l *molochLife) clone(path string) governancetest.Contract {
	l.t.Helper()
	artifact := governancetest.Foreign(l.t, baalFolder+path)
	code := "3d602d80600a3d3981f3363d3d373d3d3d363d73" + common.Bytes2Hex(l.DeployForeign(artifact).Bytes()) + "5af43d82803e903d91602b57fd5bf3"
	return governancetest.Contract{Address: l.Deploy("0x"+code, nil), ABI: artifact.ABI}
}

func startMolochLife(t *testing.T, seed uint64) *molochLife {
	t.Helper()
	avatar := governancetest.Foreign(t, baalFolder+"contracts/mock/TestAvatar.sol/TestAvatar.json")
	batch := governancetest.Foreign(t, baalFolder+"@gnosis.pm/safe-contracts/contracts/libraries/MultiSend.sol/MultiSend.json")
	l := &molochLife{
		t: t, World: governancetest.NewWorld(t), rng: rand.New(rand.NewPCG(seed, 3)),
		seen: map[governance.Status]int{}, shortfalls: map[governance.Shortfall]int{},
	}
	l.baal, l.shares = l.clone("contracts/Baal.sol/Baal.json"), l.clone("contracts/SharesERC20.sol/Shares.json")
	loot := l.clone("contracts/LootERC20.sol/Loot.json")
	safe := governancetest.Contract{Address: l.DeployForeign(avatar), ABI: avatar.ABI}
	library := l.DeployForeign(batch)
	l.Mine(safe.Call(t, l.Owner, "enableModule", l.baal.Address))
	for _, token := range []governancetest.Contract{l.shares, loot} {
		l.Mine(token.Call(t, l.Owner, "setUp", "Shares", "SH"))
		l.Mine(token.Call(t, l.Owner, "transferOwnership", l.baal.Address))
	}
	var members []common.Address
	var amounts []*big.Int
	for i, shares := range []int64{40, 30, 20, 5} {
		p := devchain.NewSender(l.Chain.ID(), devchain.Key("moloch", uint64(i)), 0)
		l.Mine(l.Owner.Transfer(p.Address(), governancetest.Whole(100)))
		l.people, members, amounts = append(l.people, p), append(members, p.Address()), append(amounts, big.NewInt(shares))
	}
	setup := l.multisend(
		l.baal.Pack(t, "setGovernanceConfig", l.config(60, 36, 30, 66)), l.baal.Pack(t, "mintShares", members, amounts),
		l.baal.Pack(t, "setShamans", []common.Address{l.Owner.Address()}, []*big.Int{big.NewInt(4)}))
	l.Mine(l.baal.Call(t, l.Owner, "setUp", l.packed(
		[]string{"address", "address", "address", "address", "address", "bytes"},
		loot.Address, l.shares.Address, library, safe.Address, common.Address{}, setup)))
	l.governor = governance.Governor{Account: l.Account(l.baal.Address), Family: governance.FamilyMoloch, Clock: chain.TimeClock}
	l.follow()
	if l.periods != (governance.Periods{Voting: 60, Grace: 36}) {
		t.Fatalf("periods %+v", l.periods)
	}
	return l
}

func (l *molochLife) packed(names []string, values ...any) []byte {
	l.t.Helper()
	var arguments abi.Arguments
	for _, name := range names {
		argument, err := abi.NewType(name, "", nil)
		if err != nil {
			l.t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: argument})
	}
	out, err := arguments.Pack(values...)
	if err != nil {
		l.t.Fatal(err)
	}
	return out
}

func (l *molochLife) config(voting, grace uint32, quorum, retention int64) []byte {
	return l.packed([]string{"uint32", "uint32", "uint256", "uint256", "uint256", "uint256"},
		voting, grace, new(big.Int), big.NewInt(quorum), big.NewInt(10), big.NewInt(retention))
}

// multisend is a batch of calls of the Moloch itself.
func (l *molochLife) multisend(calls ...[]byte) []byte {
	l.t.Helper()
	var packed []byte
	for _, call := range calls {
		packed = append(packed, 0)
		packed = append(packed, l.baal.Address[:]...)
		packed = append(packed, make([]byte, 32+24)...)
		packed = binary.BigEndian.AppendUint64(packed, uint64(len(call)))
		packed = append(packed, call...)
	}
	return append(common.FromHex("0x8d80ff0a"), l.packed([]string{"bytes"}, packed)...)
}

func (l *molochLife) live(blocks int) {
	l.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(4) {
			txs = append(txs, l.deed())
		}
		if _, _, err := l.Chain.Mine(l.t.Context(), 0, txs...); err != nil {
			l.t.Fatal(err)
		}
		l.follow()
	}
}

func (l *molochLife) deed() *types.Transaction {
	who := l.people[l.rng.IntN(len(l.people))]
	if len(l.proposals) == 0 || l.rng.IntN(5) == 0 {
		call := l.baal.Pack(l.t, "lockAdmin")
		if l.rng.IntN(3) == 0 {
			call = l.baal.Pack(l.t, "setUp", []byte{1}) // fails
		}
		expiration := uint32(0)
		if l.rng.IntN(4) == 0 {
			expiration = uint32(l.Chain.Head().Time + 150)
		}
		return l.baal.Call(l.t, who, "submitProposal", l.multisend(call), expiration, new(big.Int), "# Motion \xff")
	}
	which := max(0, len(l.proposals)-1-l.rng.IntN(8))
	id := uint32(which + 1)
	switch l.rng.IntN(20) {
	case 0:
		return l.baal.Call(l.t, l.Owner, "cancelProposal", id)
	case 1:
		voting := []uint32{0, 48, 72}[l.rng.IntN(3)]
		return l.baal.Call(l.t, l.Owner, "setGovernanceConfig", l.config(voting, []uint32{0, 24}[l.rng.IntN(2)], int64(10*l.rng.IntN(7)), 95))
	case 2:
		return l.baal.Call(l.t, who, "ragequit", who.Address(), big.NewInt(3), new(big.Int), []common.Address{})
	case 3, 4, 5, 6:
		return l.baal.Call(l.t, who, "sponsorProposal", id)
	case 7, 8, 9, 10:
		first := 0
		for i, p := range l.proposals { // in order: the one before has to be done
			if p.Snapshot != governance.NeverOpens && p.StatusAt(l.Chain.Head(), l.governor) == governance.StatusSucceeded {
				first = i
				break
			}
		}
		return l.baal.Call(l.t, who, "processProposal", uint32(first+1), l.data[first])
	}
	return l.baal.Call(l.t, who, "submitVote", id, l.rng.IntN(3) > 0)
}

// follow folds the events of new blocks and compares after each.
func (l *molochLife) follow() {
	l.t.Helper()
	decoder := governance.Decoders()[governance.FamilyMoloch]
	for l.read < l.Chain.Head().Number {
		l.read++
		block, _ := l.Chain.Block(l.read)
		for _, log := range l.Logs(block) {
			if log.Address != l.baal.Address || decoder[log.Topics[0]] == nil {
				continue
			}
			event, err := decoder[log.Topics[0]](&log)
			if err != nil {
				l.t.Fatal(err)
			}
			l.apply(chain.Position{Block: block.Number, BlockTime: block.Time, LogIndex: uint32(log.Index)}, log, event)
		}
		for i, p := range l.proposals {
			l.compare(uint32(i+1), p, block)
		}
	}
}

func (l *molochLife) apply(at chain.Position, log types.Log, event chain.Event) {
	l.t.Helper()
	number := func(id governance.ProposalID) *governance.Proposal { return l.proposals[id.Big().Int64()-1] }
	switch e := event.(type) {
	case governance.ParameterChanged:
		l.periods = l.periods.After(e)
	case governance.ProposalCreated:
		p := governance.NewProposal(l.governor.Account, at, e)
		if p.Snapshot != governance.NeverOpens {
			p.Open(p.PowerAt(), l.periods)
		}
		values, err := l.baal.ABI.Events["SubmitProposal"].Inputs.NonIndexed().Unpack(log.Data)
		if err != nil || len(p.Actions) != 1 || p.Actions[0].Target != l.baal.Address {
			l.t.Fatalf("%v, actions %+v", err, p.Actions)
		}
		data, _ := values[1].([]byte)
		l.proposals, l.data = append(l.proposals, &p), append(l.data, data)
	case governance.Lifecycle:
		p := number(e.ID)
		switch {
		case e.Kind == governance.Sponsored:
			p.Open(e.Value, l.periods)
			return
		case e.Kind == governance.Failed && e.Value == 0:
			p.Terms = l.terms(p, at.Block-1)
			l.shortfalls[p.Shortfall(at.BlockTime)]++
		}
		p.Apply(at, e)
	case governance.VoteCast:
		number(e.ID).Apply(at, e)
	}
}

// terms asks for what processing will ask for.
func (l *molochLife) terms(p *governance.Proposal, block uint64) governance.Terms {
	l.t.Helper()
	at, _ := l.Chain.Block(block)
	var terms governance.Terms
	for _, call := range governance.TermsCalls(governance.TermsRequest{Governor: l.baal.Address, ID: p.ID, Family: governance.FamilyMoloch}) {
		answer, err := l.Node.Call(l.t.Context(), call.Call, at)
		if err != nil {
			l.t.Fatal(err)
		}
		if err := call.Fold(&terms, answer); err != nil {
			l.t.Fatal(err)
		}
	}
	return terms.Complete()
}

func (l *molochLife) compare(id uint32, p *governance.Proposal, at chain.BlockRef) {
	l.t.Helper()
	v := chain.View{Caller: l.Node, Contract: l.baal.Address, At: at}
	status := p.StatusAt(at, l.governor)
	l.seen[status]++
	state := ask(l.t, v, baalBinding.PackState(id), baalBinding.UnpackState)
	if got, known := stateOf(governance.FamilyMoloch, status); !known || got != state {
		l.t.Errorf("block %d: %d is %s, contract's state %d", at.Number, id, status, state)
	}
	answer := ask(l.t, v, baalBinding.PackProposals(big.NewInt(int64(id))), baalBinding.UnpackProposals)
	got, want := fmt.Sprint(p.Tally.For, p.Tally.Against, p.Details.Expiration), fmt.Sprint(answer.YesVotes, answer.NoVotes, answer.Expiration)
	if p.Snapshot != governance.NeverOpens {
		got += fmt.Sprint(" ", p.PowerAt(), p.Deadline, p.Details.GraceUntil)
		want += fmt.Sprint(" ", answer.VotingStarts, answer.VotingEnds, answer.GraceEnds)
	}
	if got != want {
		l.t.Errorf("block %d: %d has %s, contract %s", at.Number, id, got, want)
	}
}

// Trap 28: quorum and retention are no part of state(). A proposal that is ready
// may fail when it is processed, and that is foreseen from the terms.
func TestTrap28RandomLivesOfAMolochAreWhatItsContractAnswersAtEveryBlock(t *testing.T) {
	seen, shortfalls := map[governance.Status]int{}, map[governance.Shortfall]int{}
	for seed := range uint64(3) {
		l := startMolochLife(t, seed)
		l.live(90)
		for status, n := range l.seen {
			seen[status] += n
		}
		for why, n := range l.shortfalls {
			shortfalls[why] += n
		}
	}
	for _, status := range []governance.Status{
		governance.StatusPending, governance.StatusActive, governance.StatusGrace, governance.StatusSucceeded, governance.StatusExecuted,
		governance.StatusDefeated, governance.StatusCanceled, governance.StatusFailed,
	} {
		if seen[status] == 0 {
			t.Errorf("no proposal was ever %s: %v", status, seen)
		}
	}
	if shortfalls[governance.ShortfallQuorum] == 0 || shortfalls[""] != 0 {
		t.Errorf("foreseen failures: %v", shortfalls)
	}
}
