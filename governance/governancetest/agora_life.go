package governancetest

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/agoragovernor"
	"github.com/tribune-gov/tribune/contracts/agoratypes"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/governance"
)

// AgoraLife is a random life of a governor that has types, modules and a
// manager, as Agora's do. What its contract refuses is refused. The same seed
// lives the same life.
type AgoraLife struct {
	*World
	Governor, Token, Types, Module common.Address
	People                         []*devchain.Sender // with 40, 30, 20 and 10 tokens
	After                          func()             // is called after every block; may be nil

	rng     *rand.Rand
	ids     []*big.Int
	modules map[int]bool // which of the proposals have a module
}

const agoraGas = 3_000_000

// NewAgoraLife deploys everything. Type 0 needs 30% of the supply and a majority
// of 51%, type 1 needs 50% and any majority, type 2 needs nothing.
func NewAgoraLife(t testing.TB, seed uint64) *AgoraLife {
	t.Helper()
	l := &AgoraLife{World: NewWorld(t), rng: rand.New(rand.NewPCG(seed, 1)), modules: map[int]bool{}}
	var holders []common.Address
	var amounts []*big.Int
	for i, tokens := range []int64{40, 30, 20, 10} {
		p := devchain.NewSender(l.Chain.ID(), devchain.Key("agora", uint64(i)), 0)
		l.People = append(l.People, p)
		holders, amounts = append(holders, p.Address()), append(amounts, big.NewInt(tokens))
		l.Mine(l.Owner.Transfer(p.Address(), Whole(100)))
	}
	token, governor := votestoken.NewVotesToken(), agoragovernor.NewAgoraGovernor()
	l.Token = l.Deploy(votestoken.VotesTokenMetaData.Bin, token.PackConstructor("Agora", "AGO", l.Owner.Address(), holders, amounts))
	l.Governor = l.Deploy(agoragovernor.AgoraGovernorMetaData.Bin, governor.PackConstructor(l.Token, big.NewInt(1), 6))
	l.Types = l.address(l.Governor, governor.PackPROPOSALTYPESCONFIGURATOR())
	l.Module = l.address(l.Governor, governor.PackApprovals())
	var delegations []*types.Transaction
	for _, p := range l.People {
		delegations = append(delegations, p.Call(l.Token, agoraGas, token.PackDelegate(p.Address())))
	}
	l.Mine(delegations...)
	l.Mine(l.setType(0, 3_000, 5_100), l.setType(1, 5_000, 0), l.setType(2, 0, 0))
	return l
}

// address asks a contract for the address of another.
func (l *AgoraLife) address(of common.Address, data []byte) common.Address {
	l.t.Helper()
	answer, err := l.Node.Call(l.t.Context(), chain.Call{To: of, Data: data}, l.Chain.Head())
	if err != nil {
		l.t.Fatal(err)
	}
	return common.BytesToAddress(answer)
}

func (l *AgoraLife) setType(id uint8, quorum, threshold uint16) *types.Transaction {
	return l.Owner.Call(l.Types, agoraGas, agoratypes.NewAgoraTypes().PackSetProposalType(id, quorum, threshold, fmt.Sprintf("Type %d", id)))
}

// Live mines blocks of random deeds.
func (l *AgoraLife) Live(blocks int) {
	l.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		for range l.rng.IntN(5) {
			txs = append(txs, l.deed())
		}
		if _, _, err := l.Chain.Mine(l.t.Context(), 0, txs...); err != nil {
			l.t.Fatal(err)
		}
		if l.After != nil {
			l.After()
		}
	}
}

// deed is one transaction of somebody.
func (l *AgoraLife) deed() *types.Transaction {
	governor := agoragovernor.NewAgoraGovernor()
	who := l.People[l.rng.IntN(len(l.People))]
	if len(l.ids) == 0 || l.rng.IntN(8) == 0 {
		return l.propose(who)
	}
	which := max(0, len(l.ids)-1-l.rng.IntN(6))
	id := l.ids[which]
	manage := func(data []byte) *types.Transaction { return l.Owner.Call(l.Governor, agoraGas, data) }
	switch l.rng.IntN(24) {
	case 0:
		return manage(governor.PackCancelByManager(id))
	case 1, 2: // also of votes that are over, and into the past
		deadline := l.Chain.Head().Number + uint64(l.rng.IntN(8))
		return manage(governor.PackSetProposalDeadline(id, deadline-min(deadline, 3)))
	case 3, 4:
		return manage(governor.PackEditProposalType(id, uint8(l.rng.IntN(3))))
	case 5:
		return l.setType(uint8(l.rng.IntN(3)), uint16(1_000*l.rng.IntN(8)), uint16(1_700*l.rng.IntN(6)))
	case 6:
		token := votestoken.NewVotesToken()
		return who.Call(l.Token, agoraGas, token.PackTransfer(l.People[l.rng.IntN(len(l.People))].Address(), big.NewInt(3)))
	}
	support := []uint8{governance.For, governance.For, governance.For, governance.Against, governance.Abstain}[l.rng.IntN(5)]
	if !l.modules[which] {
		return who.Call(l.Governor, agoraGas, igovernor.NewIGovernor().PackCastVoteWithReason(id, support, "because \xff"))
	}
	options := []int64{int64(l.rng.IntN(3))}
	if l.rng.IntN(2) == 0 {
		options = append(options, options[0]+1)
	}
	return who.Call(l.Governor, agoraGas, igovernor.NewIGovernor().PackCastVoteWithReasonAndParams(id, support, "", OptionNumbers(options...)))
}

// propose makes a proposal in one of the four forms.
func (l *AgoraLife) propose(who *devchain.Sender) *types.Transaction {
	l.t.Helper()
	kind := []uint8{255, 0, 1, 2}[l.rng.IntN(4)]
	var data []byte
	if l.rng.IntN(2) == 0 {
		criteria, value := uint8(l.rng.IntN(2)), int64(1)
		if criteria == 0 {
			value = 30
		}
		data = Approval(l.t, criteria, value, "First", "Second \xff", "Third")
	}
	description := fmt.Sprintf("# Motion %d", len(l.ids))
	module := common.Address{}
	if data != nil {
		module = l.Module
	}
	l.modules[len(l.ids)] = data != nil
	l.ids = append(l.ids, agoraID(l.t, l.Governor, module, data, description))
	return who.Call(l.Governor, agoraGas, agoragovernor.NewAgoraGovernor().PackAnnounce(kind, data, description))
}

// agoraID is how the governor numbers a proposal.
func agoraID(t testing.TB, governor, module common.Address, data []byte, description string) *big.Int {
	t.Helper()
	arguments := abi.Arguments{}
	for _, name := range []string{"address", "address", "bytes", "bytes32"} {
		argument, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: argument})
	}
	packed, err := arguments.Pack(governor, module, data, [32]byte(crypto.Keccak256([]byte(description))))
	if err != nil {
		t.Fatal(err)
	}
	return new(big.Int).SetBytes(crypto.Keccak256(packed))
}

// OptionNumbers are the params of a vote that approves options.
func OptionNumbers(options ...int64) []byte {
	out := append(common.BigToHash(big.NewInt(32)).Bytes(), common.BigToHash(big.NewInt(int64(len(options)))).Bytes()...)
	for _, o := range options {
		out = append(out, common.BigToHash(big.NewInt(o)).Bytes()...)
	}
	return out
}

// Approval is what an approval module is told: up to two options per voter, none
// of which does anything.
func Approval(t testing.TB, criteria uint8, value int64, descriptions ...string) []byte {
	t.Helper()
	type option struct {
		BudgetTokensSpent *big.Int
		Targets           []common.Address
		Values            []*big.Int
		Calldatas         [][]byte
		Description       string
	}
	options := []option{}
	for _, description := range descriptions {
		options = append(options, option{new(big.Int), []common.Address{}, []*big.Int{}, [][]byte{}, description})
	}
	optionType, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{
		{Name: "budgetTokensSpent", Type: "uint256"}, {Name: "targets", Type: "address[]"}, {Name: "values", Type: "uint256[]"},
		{Name: "calldatas", Type: "bytes[]"}, {Name: "description", Type: "string"},
	})
	if err != nil {
		t.Fatal(err)
	}
	settingsType, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "maxApprovals", Type: "uint8"}, {Name: "criteria", Type: "uint8"}, {Name: "budgetToken", Type: "address"},
		{Name: "criteriaValue", Type: "uint128"}, {Name: "budgetAmount", Type: "uint128"},
	})
	if err != nil {
		t.Fatal(err)
	}
	data, err := abi.Arguments{{Type: optionType}, {Type: settingsType}}.Pack(options, struct {
		MaxApprovals, Criteria      uint8
		BudgetToken                 common.Address
		CriteriaValue, BudgetAmount *big.Int
	}{2, criteria, common.Address{}, big.NewInt(value), new(big.Int)})
	if err != nil {
		t.Fatal(err)
	}
	return data
}
