package governancetest

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/aavecore"
	"github.com/tribune-gov/tribune/contracts/votestoken"
)

// AaveV3 is a governance in the shapes of the core of Aave's third one. Its owner
// is the portal that brings results back.
type AaveV3 struct {
	*World
	Core   Contract
	Token  common.Address
	People []*devchain.Sender
}

// NewAaveV3 deploys everything.
func NewAaveV3(t testing.TB) *AaveV3 {
	t.Helper()
	a := &AaveV3{World: NewWorld(t)}
	var holders []common.Address
	var amounts []*big.Int
	for i := range uint64(3) {
		p := devchain.NewSender(a.Chain.ID(), devchain.Key("aave v3", i), 0)
		a.Mine(a.Owner.Transfer(p.Address(), Whole(100)))
		a.People, holders, amounts = append(a.People, p), append(holders, p.Address()), append(amounts, big.NewInt(100))
	}
	core, token := aavecore.NewAaveCore(), votestoken.NewVotesToken()
	a.Token = a.Deploy(votestoken.VotesTokenMetaData.Bin, token.PackConstructor("Aave", "AAVE", a.Owner.Address(), holders, amounts))
	for _, p := range a.People {
		a.Mine(p.Call(a.Token, 200_000, token.PackDelegate(p.Address())))
	}
	a.Core = Contract{a.Deploy(aavecore.AaveCoreMetaData.Bin, core.PackConstructor(a.Token)), core.GetABI()}
	return a
}

// day is in seconds.
const day = 24 * 60 * 60

// Live mines blocks in which people do things at random, with hours or days
// between them, often at the first or the last second of a period. What the
// contract refuses is refused.
func (a *AaveV3) Live(rng *rand.Rand, blocks int) {
	a.t.Helper()
	for range blocks {
		var txs []*types.Transaction
		if proposals := a.Proposals(); proposals == 0 || rng.IntN(4) == 0 {
			txs = append(txs, a.Propose(rng, proposals))
		}
		for range rng.IntN(4) {
			txs = append(txs, a.deed(rng))
		}
		time := a.Chain.Head().Time + 1 + rng.Uint64N(day/2)
		if edges := a.edges(); len(edges) > 0 && rng.IntN(2) == 0 {
			time = edges[rng.IntN(len(edges))]
		}
		if _, _, err := a.Chain.Mine(a.t.Context(), time, txs...); err != nil {
			a.t.Fatal(err)
		}
	}
}

// Proposals is how many there are.
func (a *AaveV3) Proposals() uint64 {
	a.t.Helper()
	n, _ := a.Ask(a.Core, "getProposalsCount")[0].(*big.Int)
	return n.Uint64()
}

// Propose makes a proposal of the first or second access level.
func (a *AaveV3) Propose(rng *rand.Rand, number uint64) *types.Transaction {
	a.t.Helper()
	text := crypto.Keccak256Hash(new(big.Int).SetUint64(number).Bytes())
	return a.Core.Call(a.t, a.People[rng.IntN(len(a.People))], "createProposal", uint8(1+rng.IntN(4)/3), big.NewInt(1+rng.Int64N(2)), text)
}

// times are those of a proposal: its creation, the activation of its vote and how
// long that lasts, or zero.
func (a *AaveV3) times(number uint64) (created, activated, duration uint64) {
	a.t.Helper()
	core := aavecore.NewAaveCore()
	call := ethereum.CallMsg{To: &a.Core.Address, Data: core.PackGetProposal(new(big.Int).SetUint64(number))}
	answer, err := a.Chain.Client().CallContract(a.t.Context(), call, nil)
	if err != nil {
		a.t.Fatal(err)
	}
	p, err := core.UnpackGetProposal(answer)
	if err != nil {
		a.t.Fatal(err)
	}
	return p.CreationTime.Uint64(), p.VotingActivationTime.Uint64(), p.VotingDuration.Uint64()
}

// edges are the seconds ahead, at most eight days away, in which something of the
// last proposals begins or ends.
func (a *AaveV3) edges() []uint64 {
	var out []uint64
	now := a.Chain.Head().Time
	for number := a.Proposals(); number > 0 && number+6 > a.Proposals(); number-- {
		created, activated, duration := a.times(number - 1)
		for _, edge := range []uint64{created + day, activated + duration, created + 30*day} {
			for _, second := range []uint64{edge, edge + 1} {
				if second > now && second < now+8*day {
					out = append(out, second)
				}
			}
		}
	}
	return out
}

// queued is the newest proposal that is queued, else the given one.
func (a *AaveV3) queued(id *big.Int) *big.Int {
	const queued = 3
	for number := a.Proposals(); number > 0 && number+12 > a.Proposals(); number-- {
		if newest := new(big.Int).SetUint64(number - 1); a.Ask(a.Core, "getProposalState", newest)[0] == uint8(queued) {
			return newest
		}
	}
	return id
}

func (a *AaveV3) deed(rng *rand.Rand) *types.Transaction {
	proposals := max(a.Proposals(), 1)
	id := new(big.Int).SetUint64(proposals - 1 - min(proposals-1, rng.Uint64N(5)))
	who := a.People[rng.IntN(len(a.People))]
	switch rng.IntN(16) {
	case 0:
		return a.Core.Call(a.t, who, "cancelProposal", id)
	case 1:
		config := aavecore.IAaveGovernanceV3VotingConfig{
			CoolDownBeforeVotingStart: big.NewInt(day), VotingDuration: big.NewInt(3 * day),
			YesThreshold: big.NewInt(300_000 + 10_000*rng.Int64N(4)), YesNoDifferential: big.NewInt(80_000), MinPropositionPower: big.NewInt(80_000),
		}
		return a.Core.Call(a.t, a.Owner, "setVotingConfig", uint8(1), config)
	case 2, 3, 4, 5, 6:
		return a.Core.Call(a.t, who, "activateVoting", id)
	case 7, 8, 9:
		return a.Core.Call(a.t, who, "executeProposal", a.queued(id))
	}
	// Exactly the threshold, one more, and a lead of exactly the difference.
	inFavour := new(big.Int).Add(Whole(320_000+20_000*rng.Int64N(3)), big.NewInt(rng.Int64N(2)))
	against := new(big.Int).Sub(inFavour, new(big.Int).Add(Whole(80_000), big.NewInt(rng.Int64N(2))))
	return a.Core.Call(a.t, a.Owner, "queueProposal", id, inFavour, against)
}
