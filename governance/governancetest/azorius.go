package governancetest

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
)

const decentFolder = "@fractal-framework/fractal-contracts/dist/typechain-types/factories/contracts/"

// Periods of an [Azorius] at its beginning, in blocks.
const (
	AzoriusVoting    = 6
	AzoriusTimelock  = 3
	AzoriusExecution = 4
)

// Azorius is a DAO of Decent's, of contracts as their authors compiled them: an
// Azorius, its strategy and its token. An avatar of another author stands for the
// Safe. The owner of the world owns Azorius and strategy, and may change all
// settings.
type Azorius struct {
	*World
	Module, Strategy, Token Contract
	Avatar                  common.Address
	People                  []*devchain.Sender // with 40, 30, 20 and 10 votes
}

// NewAzorius deploys everything, and skips the test if the contracts are not
// installed.
func NewAzorius(t testing.TB) *Azorius {
	t.Helper()
	avatar := Foreign(t, baalFolder+"contracts/mock/TestAvatar.sol/TestAvatar.json")
	load := func(name string) devchain.Artifact { return Foreign(t, decentFolder+name+"__factory.js") }
	module, linear, token := load("azorius/Azorius"), load("azorius/LinearERC20Voting"), load("VotesERC20")
	a := &Azorius{World: NewWorld(t)}
	safe := Contract{a.DeployForeign(avatar), avatar.ABI}
	a.Avatar = safe.Address
	a.Module, a.Token = a.CloneForeign(module), a.CloneForeign(token)
	var addresses []common.Address
	var amounts []*big.Int
	for i, votes := range []int64{40, 30, 20, 10} {
		p := devchain.NewSender(a.Chain.ID(), devchain.Key("azorius", uint64(i)), 0)
		a.Mine(a.Owner.Transfer(p.Address(), Whole(100)))
		a.People, addresses, amounts = append(a.People, p), append(addresses, p.Address()), append(amounts, big.NewInt(votes))
	}
	owner := a.Owner.Address()
	a.Mine(
		safe.Call(t, a.Owner, "enableModule", a.Module.Address),
		a.Token.Call(t, a.Owner, "setUp", a.packed([]string{"string", "string", "address[]", "uint256[]"}, "Decent", "DCNT", addresses, amounts)),
		a.Module.Call(t, a.Owner, "setUp", a.packed([]string{"address", "address", "address", "address[]", "uint32", "uint32"},
			owner, safe.Address, safe.Address, []common.Address{}, uint32(AzoriusTimelock), uint32(AzoriusExecution))))
	for _, p := range a.People {
		a.Mine(a.Token.Call(t, p, "delegate", p.Address()))
	}
	a.Strategy = a.Enable(linear)
	return a
}

// Enable adds a strategy that counts as LinearERC20Voting does: 30% of the votes
// make the quorum, and For needs more than half.
func (a *Azorius) Enable(artifact devchain.Artifact) Contract {
	a.t.Helper()
	strategy := a.CloneForeign(artifact)
	a.Mine(
		strategy.Call(a.t, a.Owner, "setUp", a.packed([]string{"address", "address", "address", "uint32", "uint256", "uint256", "uint256"},
			a.Owner.Address(), a.Token.Address, a.Module.Address, uint32(AzoriusVoting), big.NewInt(20), big.NewInt(300_000), big.NewInt(500_000))),
		a.Module.Call(a.t, a.Owner, "enableStrategy", strategy.Address))
	return strategy
}

// EnableAnother adds a second strategy of the same code.
func (a *Azorius) EnableAnother() Contract {
	a.t.Helper()
	return a.Enable(Foreign(a.t, decentFolder+"azorius/LinearERC20Voting__factory.js"))
}

// EnableNFTs adds a strategy that counts NFTs.
func (a *Azorius) EnableNFTs() Contract {
	a.t.Helper()
	strategy := a.CloneForeign(Foreign(a.t, decentFolder+"azorius/LinearERC721Voting__factory.js"))
	a.Mine(
		strategy.Call(a.t, a.Owner, "setUp", a.packed([]string{"address", "address[]", "uint256[]", "address", "uint32", "uint256", "uint256", "uint256"},
			a.Owner.Address(), []common.Address{}, []*big.Int{}, a.Module.Address, uint32(AzoriusVoting), new(big.Int), new(big.Int), big.NewInt(500_000))),
		a.Module.Call(a.t, a.Owner, "enableStrategy", strategy.Address))
	return strategy
}

// azoriusCall is one call of a proposal, as the contract has it.
type azoriusCall struct {
	To        common.Address
	Value     *big.Int
	Data      []byte
	Operation uint8
}

// calls are those of the proposals of a number: none, one or two that move votes
// of the Safe. Every fifth has one that fails.
func (a *Azorius) calls(number uint32) []azoriusCall {
	out := []azoriusCall{}
	for i := range number % 3 {
		data := a.Token.Pack(a.t, "delegate", a.People[i].Address())
		if number%5 == 4 {
			data = a.Token.Pack(a.t, "transfer", a.Owner.Address(), big.NewInt(1)) // which it does not have
		}
		out = append(out, azoriusCall{To: a.Token.Address, Value: new(big.Int), Data: data})
	}
	return out
}

// Propose submits the proposal of a number.
func (a *Azorius) Propose(who *devchain.Sender, strategy common.Address, number uint32) *types.Transaction {
	a.t.Helper()
	return a.Module.Call(a.t, who, "submitProposal", strategy, []byte{}, a.calls(number), `{"title":"Motion \u00e9","description":"Because."}`)
}

// Execute runs actions of a proposal, from one up to another.
func (a *Azorius) Execute(who *devchain.Sender, number uint32, from, to int) *types.Transaction {
	a.t.Helper()
	var targets []common.Address
	var values []*big.Int
	var data [][]byte
	var operations []uint8
	calls := a.calls(number)
	for _, call := range calls[min(from, len(calls)):min(to, len(calls))] {
		targets, values = append(targets, call.To), append(values, call.Value)
		data, operations = append(data, call.Data), append(operations, call.Operation)
	}
	return a.Module.Call(a.t, who, "executeProposal", number, targets, values, data, operations)
}

// Live mines blocks in which people do things at random. What the contracts
// refuse is refused. It returns how many proposals there are.
func (a *Azorius) Live(rng *rand.Rand, blocks int) uint32 {
	a.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		proposals := a.Proposals()
		if proposals == 0 || rng.IntN(4) == 0 { // one in a block, so that its number is known
			txs = append(txs, a.Propose(a.People[rng.IntN(len(a.People))], a.Strategy.Address, proposals))
		}
		for range rng.IntN(5) {
			txs = append(txs, a.deed(rng, proposals))
		}
		if _, _, err := a.Chain.Mine(a.t.Context(), 0, txs...); err != nil {
			a.t.Fatal(err)
		}
	}
	return a.Proposals()
}

// Proposals is how many there are.
func (a *Azorius) Proposals() uint32 {
	a.t.Helper()
	n, _ := a.Ask(a.Module, "totalProposalCount")[0].(uint32)
	return n
}

func (a *Azorius) deed(rng *rand.Rand, proposals uint32) *types.Transaction {
	who := a.People[rng.IntN(len(a.People))]
	number := max(proposals, 1) - 1 - min(max(proposals, 1)-1, uint32(rng.IntN(3)))
	switch rng.IntN(24) {
	case 0:
		return a.setting(rng)
	case 1:
		return a.Token.Call(a.t, who, "delegate", a.People[rng.IntN(len(a.People))].Address())
	case 2, 3, 4, 5, 6, 7:
		number = a.executable(number)
		proposal := a.Ask(a.Module, "getProposal", number)
		from, _ := proposal[len(proposal)-1].(uint32)
		return a.Execute(who, number, int(from), int(from)+1+rng.IntN(2))
	}
	return a.Strategy.Call(a.t, who, "vote", number, uint8([]int{1, 1, 1, 0, 0, 2, 3}[rng.IntN(7)]))
}

// executable is the first of the newest proposals that can be executed, else the
// given one.
func (a *Azorius) executable(number uint32) uint32 {
	const executable = 2
	for i := a.Proposals(); i > 0 && i+8 > a.Proposals(); i-- {
		if a.Ask(a.Module, "proposalState", i-1)[0] == uint8(executable) {
			return i - 1
		}
	}
	return number
}

func (a *Azorius) setting(rng *rand.Rand) *types.Transaction {
	switch rng.IntN(5) {
	case 0:
		return a.Strategy.Call(a.t, a.Owner, "updateQuorumNumerator", big.NewInt(100_000*rng.Int64N(7)))
	case 1:
		return a.Strategy.Call(a.t, a.Owner, "updateBasisNumerator", big.NewInt(500_000+83_333*rng.Int64N(4)))
	case 2:
		return a.Strategy.Call(a.t, a.Owner, "updateVotingPeriod", uint32(3+rng.IntN(5)))
	case 3:
		return a.Module.Call(a.t, a.Owner, "updateTimelockPeriod", uint32(rng.IntN(5)))
	}
	return a.Module.Call(a.t, a.Owner, "updateExecutionPeriod", uint32(1+rng.IntN(5)))
}
