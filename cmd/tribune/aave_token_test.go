package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
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
		return d.call(who, "delegateByType", to.Address(), uint8(aaveVoting))
	}
	proposes := func(who, to *devchain.Sender) *types.Transaction {
		return d.call(who, "delegateByType", to.Address(), uint8(aaveProposition))
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
