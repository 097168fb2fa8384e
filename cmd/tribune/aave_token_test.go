package main

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

const aaveTokenFolder = "@aave/aave-token/artifacts/contracts/"

// deployAAVE deploys AAVE as it came to be: version 1, in which the owner gives
// away some of its 16 million, and then version 2, behind the same proxy.
func deployAAVE(d *tokenLife) {
	first := governancetest.Foreign(d.t, aaveTokenFolder+"token/AaveToken.sol/AaveToken.json")
	second := governancetest.Foreign(d.t, aaveTokenFolder+"token/AaveTokenV2.sol/AaveTokenV2.json")
	proxy := governancetest.Foreign(d.t, aaveTokenFolder+"open-zeppelin/InitializableAdminUpgradeabilityProxy.sol/InitializableAdminUpgradeabilityProxy.json")
	admin := devchain.NewSender(d.Chain.ID(), devchain.Key("aave-admin", 0), 0) // whom the proxy answers no other question
	d.Mine(d.Owner.Transfer(admin.Address(), ether(1, 18)))
	mint, err := first.ABI.Pack("initialize", d.owner(), d.owner(), common.Address{})
	if err != nil {
		d.t.Fatal(err)
	}
	upgradeable := governancetest.Contract{Address: d.DeployForeign(proxy), ABI: proxy.ABI}
	initialise, err := proxy.ABI.Pack("initialize", d.DeployForeign(first), admin.Address(), mint)
	if err != nil {
		d.t.Fatal(err)
	}
	d.Mine(d.Owner.Call(upgradeable.Address, 3_000_000, initialise))
	d.token = governancetest.Contract{Address: upgradeable.Address, ABI: second.ABI}
	d.Mine(d.move(d.Owner, d.ann, 100), d.move(d.Owner, d.ben, 50), d.move(d.ben, d.ben, 50))
	d.Mine(d.move(d.ann, d.dan, 5))
	d.Mine(upgradeable.Call(d.t, admin, "upgradeToAndCall", d.DeployForeign(second), second.ABI.Methods["initialize"].ID))
}

func (d *tokenLife) move(from, to *devchain.Sender, n int64) *types.Transaction {
	return d.call(from, "transfer", to.Address(), big.NewInt(n))
}

// liveWithTwoPowers is a life in which the powers to vote and to propose go
// different ways, and the owner does nothing any more.
func liveWithTwoPowers(d *tokenLife) {
	votes := func(who, to *devchain.Sender) *types.Transaction {
		return d.call(who, "delegateByType", to.Address(), uint8(delegation.AaveVoting))
	}
	proposes := func(who, to *devchain.Sender) *types.Transaction {
		return d.call(who, "delegateByType", to.Address(), uint8(delegation.AaveProposition))
	}
	d.Mine(d.move(d.ann, d.cat, 10), d.move(d.cat, d.cat, 3))
	d.Mine(votes(d.ben, d.cat), proposes(d.ben, d.ann))
	d.Mine(d.delegate(d.dan, d.ann.Address()), d.delegate(d.dan, d.ann.Address()), proposes(d.cat, d.dan))
	d.Mine(d.move(d.dan, d.ann, 2)) // both votes are ann's
	d.Mine(d.delegate(d.ann, d.ben.Address()), votes(d.ann, d.dan), votes(d.ann, d.ann), proposes(d.ann, d.ann))
	d.Mine(d.move(d.ben, d.dan, 50), d.move(d.dan, d.cat, 53)) // all that they have
	d.Mine(votes(d.ben, d.ben), votes(d.cat, d.ben), proposes(d.cat, d.cat))
	d.Mine(d.move(d.cat, d.ben, 20), d.move(d.ben, d.ann, 0))
	d.Mine(proposes(d.cat, d.ben), d.move(d.ann, d.ben, 1))
}

// liveAtRandom mines blocks of random transfers and delegations of one power or
// both, to others and to oneself, of everything and of nothing.
func (d *tokenLife) liveAtRandom(rng *rand.Rand, blocks int) {
	people := []*devchain.Sender{d.ann, d.ben, d.cat, d.dan}
	balances := map[*devchain.Sender]int64{}
	for range blocks {
		for _, who := range people {
			balance, _ := d.Ask(d.token, "balanceOf", who.Address())[0].(*big.Int)
			balances[who] = balance.Int64()
		}
		var txs []*types.Transaction
		for range rng.IntN(5) {
			who, to := people[rng.IntN(len(people))], people[rng.IntN(len(people))]
			switch kind := rng.IntN(6); {
			case kind < 2:
				txs = append(txs, d.call(who, "delegateByType", to.Address(), uint8(kind)))
			case kind == 2:
				txs = append(txs, d.delegate(who, to.Address()))
			default:
				n := []int64{0, balances[who], rng.Int64N(balances[who] + 1)}[rng.IntN(3)]
				txs = append(txs, d.move(who, to, n))
				balances[who] -= n
				balances[to] += n
			}
		}
		d.Mine(txs...)
	}
}

// Random lives of AAVE, in steps of random size and with other branches, compared
// with the token on the way.
func TestRandomLivesOfAAVEAreServedAsItAnswers(t *testing.T) {
	d := startTokenLife(t, deployAAVE)
	rng := rand.New(rand.NewPCG(11, 1))
	d.liveAtRandom(rng, 1)
	f, _ := d.follow(sqliteDatabase(t))
	for _, chunk := range []string{"100", "1", "7", "3"} {
		d.liveAtRandom(rng, 12)
		f.index(d.Chain.Head().Number, "--chunk", chunk)
		f.verifyAll("chunk ", chunk)
	}
	for _, depth := range []uint64{2, 9} {
		d.forget(depth)
		d.liveAtRandom(rng, int(depth)+2)
		got := f.index(d.Chain.Head().Number)
		fresh, _ := d.follow(sqliteDatabase(t))
		if want := fresh.index(d.Chain.Head().Number); got != want {
			t.Errorf("after a reorg of %d blocks: checksum %s, fresh index %s", depth, got, want)
		}
		f.verifyAll("after a reorg of ", depth)
	}
	if found := findingsOf(t, f.open(), "test"); len(found) != 0 {
		t.Errorf("findings: %v", found)
	}
}
