package main

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/multidelegate"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// deployWithDeposits deploys a token of OpenZeppelin's, most of which the four
// people have, and a contract beside it that takes their deposits.
func deployWithDeposits(d *tokenLife) {
	binding := votestoken.NewVotesToken()
	d.token = governancetest.Contract{ABI: binding.GetABI()}
	d.token.Address = d.Deploy(votestoken.VotesTokenMetaData.Bin, binding.PackConstructor("Deposits", "DEP", common.Address{}, []common.Address{d.owner()}, []*big.Int{big.NewInt(10_000)}))
	d.multi = governancetest.Contract{ABI: multidelegate.NewMultiDelegate().GetABI()}
	d.multi.Address = d.Deploy(multidelegate.MultiDelegateMetaData.Bin, multidelegate.NewMultiDelegate().PackConstructor(d.token.Address))
	for _, who := range d.people() {
		d.Mine(d.move(d.Owner, who, 1_000), d.call(who, "approve", d.multi.Address, new(big.Int).Lsh(common.Big1, 200)))
	}
}

func (d *tokenLife) people() []*devchain.Sender {
	return []*devchain.Sender{d.ann, d.ben, d.cat, d.dan}
}

// deposit moves amounts from sources to targets; where one list is shorter, the
// rest comes from, or goes back to, the holder.
func (d *tokenLife) deposit(who *devchain.Sender, sources, targets []*devchain.Sender, amounts ...int64) *types.Transaction {
	ids := func(people []*devchain.Sender) []*big.Int {
		out := []*big.Int{}
		for _, p := range people {
			out = append(out, new(big.Int).SetBytes(p.Address().Bytes()))
		}
		return out
	}
	var sums []*big.Int
	for _, n := range amounts {
		sums = append(sums, big.NewInt(n))
	}
	return d.multi.Call(d.t, who, "delegateMulti", ids(sources), ids(targets), sums)
}

func people(list ...*devchain.Sender) []*devchain.Sender { return list }

// give hands deposits to another owner.
func (d *tokenLife) give(from, to, delegate *devchain.Sender, n int64) *types.Transaction {
	return d.multi.Call(d.t, from, "safeTransferFrom", from.Address(), to.Address(), new(big.Int).SetBytes(delegate.Address().Bytes()), big.NewInt(n), []byte{})
}

// liveWithDeposits is a life with deposits of every kind.
func liveWithDeposits(d *tokenLife) {
	d.Mine(d.deposit(d.ann, nil, people(d.ben, d.cat), 100, 300), d.delegate(d.ann, d.ben.Address()))
	d.Mine(d.deposit(d.dan, nil, people(d.cat), 1_000), d.delegate(d.dan, d.dan.Address())) // nothing is left in its wallet
	d.Mine(d.deposit(d.ann, people(d.ben, d.cat), people(d.dan), 100, 50), d.deposit(d.ben, nil, people(d.ben), 7))
	d.Mine(d.give(d.dan, d.ben, d.cat, 400), d.give(d.ben, d.ben, d.ben, 3))
	d.Mine(d.deposit(d.ann, people(d.cat), people(d.dan, d.ben), 250, 1))
	d.Mine(d.move(d.ann, d.cat, 5), d.deposit(d.ben, people(d.ben), nil, 7))
}

// Deposits belong to those who made them, and vote through their delegates; the
// accounts that hold them are nobody's delegators.
func TestDepositsForSeveralDelegatesAreTheirOwners(t *testing.T) {
	d := startTokenLife(t, deployWithDeposits)
	first := d.Chain.Head().Number
	liveWithDeposits(d)
	f, _ := d.follow(sqliteDatabase(t))
	d.provedAtEvery(t, f, first)
	holdings := map[string]holding{
		"owner": {d.holdings(f)["owner"].Balance, "nobody", "", 0},
		"ann":   {"644", "1 ben deposited, 10000 ben, 350 dan deposited", "", 0},
		"ben":   {"1000", "400 cat deposited", "645", 1}, "cat": {"1005", "nobody", "1000", 2}, "dan": {"0", "10000 dan, 600 cat deposited", "350", 1},
	}
	got := d.holdings(f)
	if diff := cmp.Diff(holdings, got); diff != "" {
		t.Errorf("-want +stored\n%s", diff)
	}
	d.readTexts(t, f, map[string][]string{
		"/account/" + d.ann.Address().Hex():           {"deposited for", "with deposits"},
		"/account/" + d.proxyOf(d.cat):                {"Held for others", d.cat.Address().Hex()},
		"/dao/test/delegate/" + d.cat.Address().Hex(): {d.dan.Address().Hex(), d.ben.Address().Hex(), "deposited"},
		"/api/v1/accounts/" + d.dan.Address().Hex():   {`"basis_points":null`, `"votes":"600"`, `"owned":"600"`, `"balance":"0"`},
		"/api/v1/accounts/" + d.proxyOf(d.cat):        {`"proxy_of":"` + d.cat.Address().Hex(), `"owned":"0"`, `"balance":"1000"`},
	})
}

// proxyOf finds the account that holds what is deposited for a delegate.
func (d *tokenLife) proxyOf(delegate *devchain.Sender) string {
	d.t.Helper()
	decode := delegation.Decoders()[delegation.FamilyMultiDelegate]
	logs, err := d.Node.Logs(d.t.Context(), chain.LogQuery{To: d.Chain.Head().Number, Addresses: []common.Address{d.multi.Address}})
	if err != nil {
		d.t.Fatal(err)
	}
	for _, log := range logs {
		if read := decode[log.Topics[0]]; read != nil {
			if event, err := read(&log); err == nil {
				if e, ok := event.(delegation.ProxyDeployed); ok && e.Delegate == delegate.Address() {
					return e.Proxy.Hex()
				}
			}
		}
	}
	d.t.Fatal("no proxy")
	return ""
}

// Whatever is deposited, moved, given away and taken back, everything that is
// served of it is what the two contracts answer; so it is after reorgs.
func TestRandomDepositsAreServedAsTheContractsAnswer(t *testing.T) {
	servedInRandomLives(t, deployWithDeposits, 12, (*tokenLife).randomDeposits)
}

// randomDeposits are one deed of each person in one block, so that none depends on
// another.
func (d *tokenLife) randomDeposits(rng *rand.Rand) []*types.Transaction {
	all := d.people()
	var out []*types.Transaction
	for _, who := range all {
		a, b := all[rng.IntN(len(all))], all[rng.IntN(len(all))]
		wallet, deposited := d.balance(who), d.deposited(who, a)
		switch deed := rng.IntN(6); {
		case deed == 0:
			out = append(out, d.delegate(who, a.Address()))
		case deed == 1 && wallet > 0:
			out = append(out, d.move(who, a, 1+rng.Int64N(wallet)))
		case deed == 2 && deposited > 0:
			out = append(out, d.deposit(who, people(a), nil, 1+rng.Int64N(deposited)))
		case deed == 3 && deposited > 0:
			out = append(out, d.deposit(who, people(a), people(b), 1+rng.Int64N(deposited)))
		case deed == 4 && deposited > 0:
			out = append(out, d.give(who, b, a, 1+rng.Int64N(deposited)))
		case wallet > 0:
			out = append(out, d.deposit(who, nil, people(a), 1+rng.Int64N(wallet)))
		}
	}
	return out
}

func (d *tokenLife) deposited(who, delegate *devchain.Sender) int64 {
	return d.number(d.multi, "balanceOf", who.Address(), new(big.Int).SetBytes(delegate.Address().Bytes()))
}

// A contract is taken for one that holds deposits of a token only if it says so.
func TestWhatIsNoMultiDelegateContractOfTheTokenIsRefused(t *testing.T) {
	d := startTokenLife(t, deployWithDeposits)
	other := d.Deploy(multidelegate.MultiDelegateMetaData.Bin, multidelegate.NewMultiDelegate().PackConstructor(d.owner()))
	for name, c := range map[string]struct {
		address common.Address
		says    string
	}{
		"the token itself":         {d.token.Address, "ERC-1155"},
		"one of another token":     {other, "not for " + d.token.Address.Hex()},
		"one that says yes always": {d.answering("600160005260206000f3"), "ERC-1155"},
	} {
		_, err := delegation.RecogniseMultiDelegate(t.Context(), d.Node, d.Node, d.Account(d.token.Address), d.Account(c.address))
		if unsupported, refused := errors.AsType[*governance.UnsupportedError](err); !refused || !strings.Contains(unsupported.Reason, c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := delegation.RecogniseMultiDelegate(t.Context(), d.Node, d.Node, d.Account(d.token.Address), d.Account(d.ann.Address()))
	if _, none := errors.AsType[*governance.NoContractError](err); !none {
		t.Errorf("an account: %v", err)
	}
}
