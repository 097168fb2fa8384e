package main

import (
	"math/big"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/partialvotestoken"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

// splitPart is a part as the token takes it.
type splitPart = partialvotestoken.PartialDelegation

// deployPartialVotes deploys our own token in the shapes of ScopeLift's.
func deployPartialVotes(d *tokenLife) {
	d.token = governancetest.Contract{
		Address: d.Deploy(partialvotestoken.PartialVotesTokenMetaData.Bin, nil), ABI: partialvotestoken.NewPartialVotesToken().GetABI(),
	}
}

// split delegates parts, in basis points, to people; nil stands for nobody.
func (d *tokenLife) split(who *devchain.Sender, parts map[*devchain.Sender]int64) *types.Transaction {
	d.t.Helper()
	var list []splitPart
	for delegate, points := range parts {
		part := splitPart{Numerator: big.NewInt(points)}
		if delegate != nil {
			part.Delegatee = delegate.Address()
		}
		list = append(list, part)
	}
	slices.SortFunc(list, func(a, b splitPart) int { return a.Delegatee.Cmp(b.Delegatee) })
	return d.call(who, methodOf(d.t, d.token, "delegate((address,uint96)[])"), list)
}

// methodOf names a function as abi does, which numbers overloads.
func methodOf(t testing.TB, c governancetest.Contract, signature string) string {
	t.Helper()
	for name, method := range c.ABI.Methods {
		if method.Sig == signature {
			return name
		}
	}
	t.Fatalf("the contract has no %s", signature)
	return ""
}

func (d *tokenLife) wholly(who *devchain.Sender, to common.Address) *types.Transaction {
	return d.call(who, methodOf(d.t, d.token, "delegate(address)"), to)
}

func (d *tokenLife) mint(to *devchain.Sender, n int64) *types.Transaction {
	return d.call(d.Owner, "mint", to.Address(), big.NewInt(n))
}

// liveInParts is a life in which votes are split in every way the token takes.
func liveInParts(d *tokenLife) {
	d.Mine(d.mint(d.ann, 101), d.mint(d.ben, 50))
	d.Mine(d.split(d.ann, map[*devchain.Sender]int64{d.ben: 3_333, d.cat: 6_667}), d.wholly(d.ben, d.ben.Address()))
	d.Mine(d.move(d.ann, d.ben, 1), d.move(d.ben, d.dan, 7)) // 33 and 66 of 100: one votes for nobody
	d.Mine(d.split(d.dan, map[*devchain.Sender]int64{nil: 5_000, d.ann: 2_500}), d.split(d.cat, map[*devchain.Sender]int64{d.dan: 1}))
	d.Mine(d.split(d.ann, map[*devchain.Sender]int64{d.ben: 3_333, d.dan: 100}), d.mint(d.cat, 20_000))
	// In one block to one, to none, and back to several.
	d.Mine(d.wholly(d.ben, d.cat.Address()), d.split(d.ben, nil), d.split(d.ben, map[*devchain.Sender]int64{d.ann: 9_999, d.ben: 1}))
	d.Mine(d.wholly(d.dan, common.Address{}), d.call(d.Owner, "burn", d.ann.Address(), big.NewInt(30)))
	d.Mine(d.move(d.cat, d.cat, 5), d.move(d.dan, d.cat, 7))
	d.Mine(d.split(d.cat, map[*devchain.Sender]int64{d.ann: 10_000}))
}

// Holders who split their votes are served with all their delegates, and each
// delegate has each of them as a delegator.
func TestATokenWhoseHoldersSplitTheirVotesIsServedAsItAnswers(t *testing.T) {
	d := startTokenLife(t, deployPartialVotes)
	first := d.Chain.Head().Number
	liveInParts(d)
	f, token := d.follow(sqliteDatabase(t))
	want := delegation.Token{
		Account: d.Account(d.token.Address), Start: token.Start,
		Family: delegation.FamilyPartialVotes, Name: "Parts", Symbol: "PART", Decimals: 18, Clock: chain.BlockClock,
	}
	if diff := cmp.Diff(want, token); diff != "" {
		t.Errorf("-want +recognised\n%s", diff)
	}
	d.provedAtEvery(t, f, first)
	holdings := map[string]holding{
		"ann": {"70", "100 dan, 3333 ben", "20050", 2}, "ben": {"44", "1 ben, 9999 ann", "23", 2},
		"cat": {"20007", "ann", "0", 0}, "dan": {"", "", "0", 1},
	}
	if diff := cmp.Diff(holdings, d.holdings(f)); diff != "" {
		t.Errorf("-want +stored\n%s", diff)
	}
	d.readSplits(t, f)
}

// provedAtEvery block compares everything with the contract, at chunks of one
// block, then at once, then after reorgs.
func (d *tokenLife) provedAtEvery(t *testing.T, f followed, first uint64) {
	t.Helper()
	for at := first + 1; at <= d.Chain.Head().Number; at++ {
		f.index(at, "--chunk", "1")
		f.verifyAll("block ", at)
		d.delegatorsAreThoseCounted(t, f)
	}
	sum := f.index(d.Chain.Head().Number)
	fresh, _ := d.follow(sqliteDatabase(t))
	if again := fresh.index(d.Chain.Head().Number, "--chunk", "1000"); again != sum {
		t.Errorf("checksum %s in single blocks, %s at once", sum, again)
	}
}

// delegatorsAreThoseCounted holds the list of delegators against their number.
func (d *tokenLife) delegatorsAreThoseCounted(t *testing.T, f followed) {
	t.Helper()
	db := f.open()
	token := d.Account(d.token.Address)
	delegates, err := db.Delegates(t.Context(), delegation.DelegateFilter{Tokens: []chain.Account{token}, All: true, Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range delegates.Items {
		list, err := db.Holders(t.Context(), delegation.HolderFilter{Token: token, Delegate: &g.Address, Limit: 100})
		if err != nil {
			t.Fatal(err)
		}
		if list.Total != g.Delegators || int64(len(list.Items)) != g.Delegators {
			t.Errorf("%s has %d delegators, of %d in all %d are listed", d.names()[g.Address], g.Delegators, list.Total, len(list.Items))
		}
	}
}

// readSplits reads what people are shown of holders with several delegates, and
// of those delegates.
func (d *tokenLife) readSplits(t *testing.T, f followed) {
	t.Helper()
	d.readTexts(t, f, map[string][]string{
		"/account/" + d.ann.Address().Hex():           {d.ben.Address().Hex(), "33.3% to", "1% to", d.dan.Address().Hex()},
		"/account/" + d.ben.Address().Hex():           {"99.9% to", "0.01% to itself"},
		"/account/" + d.dan.Address().Hex():           {"nobody: this balance counts in no vote"},
		"/dao/test/delegate/" + d.ben.Address().Hex(): {d.ann.Address().Hex(), "33.3%", "of it delegated", "0.01%"},
		"/api/v1/accounts/" + d.ann.Address().Hex():   {`"basis_points":3333`, `"votes":"23"`},
	})
}

// readTexts looks for texts on pages and in answers.
func (d *tokenLife) readTexts(t *testing.T, f followed, wanted map[string][]string) {
	t.Helper()
	i := startInstance(t, f)
	for path, texts := range wanted {
		status, body := i.page(path)
		if status != http.StatusOK {
			t.Errorf("%s: status %d", path, status)
		}
		for _, text := range texts {
			if !strings.Contains(strings.ReplaceAll(body, `": `, `":`), text) {
				t.Errorf("%s does not say %q:\n%s", path, text, body)
			}
		}
	}
}

// Whatever holders do, everything that is served of them is what the token
// answers; so it is after reorgs.
func TestRandomSplitsAreServedAsTheTokenAnswers(t *testing.T) {
	servedInRandomLives(t, deployPartialVotes, 11, (*tokenLife).randomDeeds)
}

// servedInRandomLives verifies lives of random deeds, each drawn from a seed and
// the test's own stream, after every few blocks and after reorgs.
func servedInRandomLives(t *testing.T, deploy func(*tokenLife), stream uint64, deeds func(*tokenLife, *rand.Rand) []*types.Transaction) {
	t.Helper()
	for seed := range uint64(3) {
		d := startTokenLife(t, deploy)
		rng := rand.New(rand.NewPCG(seed, stream))
		f, _ := d.follow(sqliteDatabase(t))
		for range 4 {
			for range 4 {
				d.Mine(deeds(d, rng)...)
			}
			got := f.index(d.Chain.Head().Number, "--chunk", "3")
			f.verifyAll("block ", d.Chain.Head().Number)
			d.delegatorsAreThoseCounted(t, f)
			fresh, _ := d.follow(sqliteDatabase(t))
			if want := fresh.index(d.Chain.Head().Number); got != want {
				t.Errorf("seed %d: checksum %s, fresh index %s", seed, got, want)
			}
			d.forget(uint64(1 + rng.IntN(4)))
		}
	}
}

// randomDeeds are transactions of one block, none of which moves more than its
// sender has for sure.
func (d *tokenLife) randomDeeds(rng *rand.Rand) []*types.Transaction {
	people := []*devchain.Sender{d.ann, d.ben, d.cat, d.dan}
	somebody := func() *devchain.Sender { return people[rng.IntN(len(people))] }
	out := []*types.Transaction{d.mint(somebody(), 1+rng.Int64N(20_000))}
	spent := map[*devchain.Sender]bool{}
	for range 1 + rng.IntN(4) {
		who := somebody()
		switch held := d.balance(who); rng.IntN(4) {
		case 0:
			out = append(out, d.wholly(who, somebody().Address()))
		case 1, 2:
			parts, left := map[*devchain.Sender]int64{}, int64(delegation.All)
			for _, delegate := range append(slices.Clone(people[:rng.IntN(len(people)+1)]), nil) {
				if points := 1 + rng.Int64N(left); left > points {
					parts[delegate], left = points, left-points
				}
			}
			out = append(out, d.split(who, parts))
		case 3:
			if !spent[who] && held > 0 {
				spent[who] = true
				out = append(out, d.move(who, somebody(), 1+rng.Int64N(held)))
			}
		}
	}
	return out
}

func (d *tokenLife) balance(who *devchain.Sender) int64 {
	return d.number(d.token, "balanceOf", who.Address())
}

// number asks a contract for a number.
func (d *tokenLife) number(c governancetest.Contract, method string, args ...any) int64 {
	d.t.Helper()
	message := ethereum.CallMsg{To: &c.Address, Data: c.Pack(d.t, method, args...)}
	answer, err := d.Chain.Client().CallContract(d.t.Context(), message, nil)
	if err != nil {
		d.t.Fatal(err)
	}
	return new(big.Int).SetBytes(answer).Int64()
}
