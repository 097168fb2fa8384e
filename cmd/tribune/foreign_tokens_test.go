package main

import (
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
	"github.com/tribune-gov/tribune/store"
)

// tokenLife is a token of other authors and people who hold it.
type tokenLife struct {
	t testing.TB
	*governancetest.World
	token              governancetest.Contract
	multi              governancetest.Contract // where holders deposit for several delegates, if anywhere
	ann, ben, cat, dan *devchain.Sender
}

// startTokenLife deploys a token in a world where four people can pay for gas.
func startTokenLife(t testing.TB, deploy func(*tokenLife)) *tokenLife {
	t.Helper()
	d := &tokenLife{t: t, World: governancetest.NewWorld(t)}
	d.MineEmpty(2)
	for i, who := range []**devchain.Sender{&d.ann, &d.ben, &d.cat, &d.dan} {
		*who = devchain.NewSender(d.Chain.ID(), devchain.Key("token", uint64(i)), 0)
		d.Mine(d.Owner.Transfer((*who).Address(), ether(10, 18)))
	}
	deploy(d)
	return d
}

func (d *tokenLife) call(who *devchain.Sender, method string, args ...any) *types.Transaction {
	d.t.Helper()
	return d.token.Call(d.t, who, method, args...)
}

// delegate, mint, burn and so on are transactions of a life.
func (d *tokenLife) delegate(who *devchain.Sender, to common.Address) *types.Transaction {
	return d.call(who, "delegate", to)
}

// follow follows the token for the sake of a governor that has no proposals.
func (d *tokenLife) follow(database string) (followed, delegation.Token) {
	d.t.Helper()
	f := followed{t: d.t, database: database}
	token, err := delegation.Recognise(d.t.Context(), d.Node, d.Node, d.Account(d.token.Address))
	if err != nil {
		d.t.Fatal(err)
	}
	db := f.open()
	if err := db.Migrate(d.t.Context()); err != nil {
		d.t.Fatal(err)
	}
	if err := db.SaveChain(d.t.Context(), store.Chain{ID: d.Chain.ID(), Name: "Test", Endpoints: []store.Endpoint{{URL: d.Chain.HTTPURL()}}}); err != nil {
		d.t.Fatal(err)
	}
	governor := governance.Governor{
		Account: d.Account(common.HexToAddress("0x60")), DAO: "test", Name: "Test", Family: governance.FamilyOpenZeppelin,
		Clock: token.Clock, Counting: governance.Counting{Mode: "support=bravo&quorum=for,abstain", For: true, Abstain: true},
		Token: token.Address, Start: token.Start,
	}
	var beside []chain.Contract
	if d.multi.Address != (common.Address{}) {
		deposits, err := delegation.RecogniseMultiDelegate(d.t.Context(), d.Node, d.Node, token.Account, d.Account(d.multi.Address))
		if err != nil {
			d.t.Fatal(err)
		}
		token.MultiDelegate, beside = deposits.Address, append(beside, deposits)
	}
	if _, err := db.AddGovernor(d.t.Context(), "Test", store.Governor{Governor: governor, Token: token, Modules: beside}); err != nil {
		d.t.Fatal(err)
	}
	return f, token
}

// forget leaves the newest blocks for another branch.
func (d *tokenLife) forget(depth uint64) {
	d.t.Helper()
	ancestor, ok := d.Chain.Block(d.Chain.Head().Number - depth)
	if !ok {
		d.t.Fatalf("no block %d below the head", depth)
	}
	if err := d.Chain.Reorg(d.t.Context(), ancestor.Hash); err != nil {
		d.t.Fatal(err)
	}
	for _, who := range []*devchain.Sender{d.Owner, d.ann, d.ben, d.cat, d.dan} {
		nonce, err := d.Chain.Client().NonceAt(d.t.Context(), who.Address(), nil)
		if err != nil {
			d.t.Fatal(err)
		}
		who.SetNonce(nonce)
	}
}

// holding is what is served of one account.
type holding struct {
	Balance, Delegate, Power string
	Delegators               int64
}

// holdings are what the database has of the people, by their names.
func (d *tokenLife) holdings(f followed) map[string]holding {
	d.t.Helper()
	names := d.names()
	out := map[string]holding{}
	db := f.open()
	token := d.Account(d.token.Address)
	holders, err := db.Holders(d.t.Context(), delegation.HolderFilter{Token: token, Limit: 100})
	if err != nil {
		d.t.Fatal(err)
	}
	delegates, err := db.Delegates(d.t.Context(), delegation.DelegateFilter{Tokens: []chain.Account{token}, All: true, Limit: 100})
	if err != nil {
		d.t.Fatal(err)
	}
	for _, h := range holders.Items {
		row := holding{Delegate: d.shares(h), Balance: "unknown"}
		if h.Balance != nil {
			row.Balance = h.Balance.String()
		}
		out[names[h.Address]] = row
	}
	for _, g := range delegates.Items {
		row := out[names[g.Address]]
		row.Power, row.Delegators = g.Power.String(), g.Delegators
		out[names[g.Address]] = row
	}
	return out
}

// shares writes whom a holder delegates to, by their names.
func (d *tokenLife) shares(h delegation.Holder) string {
	if delegate, whole := h.Delegate(); whole {
		return d.names()[delegate]
	}
	var parts []string
	for _, s := range h.Shares {
		if s.Deposit != nil {
			parts = append(parts, fmt.Sprintf("%s %s deposited", s.Deposit, d.names()[s.Delegate]))
			continue
		}
		parts = append(parts, fmt.Sprintf("%d %s", s.BasisPoints, d.names()[s.Delegate]))
	}
	slices.Sort(parts)
	return strings.Join(parts, ", ")
}

func (d *tokenLife) names() map[common.Address]string {
	return map[common.Address]string{
		{}: "nobody", d.Owner.Address(): "owner",
		d.ann.Address(): "ann", d.ben.Address(): "ben", d.cat.Address(): "cat", d.dan.Address(): "dan",
	}
}

const (
	nounsFolder   = "@nouns/contracts/dist/typechain/factories/contracts/"
	builderFolder = "@zoralabs/nouns-protocol/dist/artifacts/"
	aragonFolder  = "@aragon/apps-voting/build/contracts/"
	baalFolder    = "@daohaus/baal-contracts/export/artifacts/contracts/"
)

// answering deploys a contract that answers everything with the given bytes of
// runtime code.
func (d *tokenLife) answering(runtime string) common.Address {
	code := common.FromHex(runtime)
	return d.Deploy(fmt.Sprintf("60%02x600c60003960%02x6000f3%x", len(code), len(code), code), nil)
}

// deployNouns deploys Nouns' token, whose seeder draws zeros.
func deployNouns(d *tokenLife) {
	code := governancetest.Foreign(d.t, nounsFolder+"test/NounsTokenHarness__factory.js")
	seeder := d.answering("60a06000f3") // five words
	owner := d.Owner.Address()
	d.token = governancetest.Contract{Address: d.DeployForeign(code, owner, owner, owner, seeder, owner), ABI: code.ABI}
}

// deployBuilder deploys a token of Nouns Builder that the owner mints.
func deployBuilder(d *tokenLife) {
	code := governancetest.Foreign(d.t, builderFolder+"Token.sol/Token.json")
	renderer := d.answering("600160005260206000f3") // true
	owner := d.Owner.Address()
	text, err := abi.NewType("string", "", nil)
	if err != nil {
		d.t.Fatal(err)
	}
	argument := abi.Argument{Type: text}
	names, err := abi.Arguments{argument, argument, argument, argument, argument, argument}.Pack("Builders", "BLD", "", "", "", "")
	if err != nil {
		d.t.Fatal(err)
	}
	type founder struct {
		Wallet       common.Address
		OwnershipPct *big.Int
		VestExpiry   *big.Int
	}
	initialise, err := code.ABI.Pack("initialize", []founder{}, names, renderer, owner, owner)
	if err != nil {
		d.t.Fatal(err)
	}
	d.token = governancetest.Contract{Address: d.DeployProxy(d.DeployForeign(code, owner), initialise), ABI: code.ABI}
}

// liveWithItems is a life with tokens that are single, and by default vote for
// their holders.
func liveWithItems(d *tokenLife) {
	move := func(from, to *devchain.Sender, id int64) *types.Transaction {
		return d.call(from, "transferFrom", from.Address(), to.Address(), big.NewInt(id))
	}
	d.Mine(d.call(d.Owner, "mintTo", d.ann.Address()), d.call(d.Owner, "mintTo", d.ann.Address()), d.call(d.Owner, "mintTo", d.ben.Address()))
	d.Mine(d.delegate(d.dan, d.ben.Address())) // without a token
	d.Mine(d.call(d.Owner, "mintTo", d.owner()), d.delegate(d.ann, d.ben.Address()))
	// In one block to another, back, and on.
	d.Mine(d.delegate(d.ben, d.cat.Address()), d.delegate(d.ben, common.Address{}), d.delegate(d.ben, d.cat.Address()), move(d.ben, d.cat, 2))
	d.Mine(d.delegate(d.ann, d.ann.Address()), d.delegate(d.ann, d.ann.Address())) // as if by default
	d.Mine(move(d.ann, d.dan, 0), move(d.dan, d.cat, 0), move(d.ann, d.dan, 1))
	d.Mine(d.delegate(d.cat, d.ann.Address()))
	d.Mine(d.delegate(d.dan, common.Address{}), move(d.cat, d.ann, 2))
	d.Mine(d.call(d.Owner, "burn", big.NewInt(3)))
}

func (d *tokenLife) owner() common.Address { return d.Owner.Address() }

// deployBaal deploys the shares of a Baal whose owner mints and burns.
func deployBaal(d *tokenLife) {
	code := governancetest.Foreign(d.t, baalFolder+"SharesERC20.sol/Shares.json")
	initialise, err := code.ABI.Pack("setUp", "Shares", "SHR")
	if err != nil {
		d.t.Fatal(err)
	}
	d.token = governancetest.Contract{Address: d.DeployProxy(d.DeployForeign(code), initialise), ABI: code.ABI}
}

// liveWithShares is a life in which who receives its first shares becomes its own
// delegate, except cat, to whom ann had delegated before.
func liveWithShares(d *tokenLife) {
	mint := func(to *devchain.Sender, n int64) *types.Transaction {
		return d.call(d.Owner, "mint", to.Address(), big.NewInt(n))
	}
	move := func(from, to *devchain.Sender, n int64) *types.Transaction {
		return d.call(from, "transfer", to.Address(), big.NewInt(n))
	}
	d.Mine(mint(d.ann, 100), mint(d.ben, 0))
	d.Mine(d.delegate(d.ann, d.cat.Address()))
	d.Mine(mint(d.cat, 10), move(d.ann, d.cat, 5)) // power of cat falls by 5, and nobody gets it
	d.Mine(move(d.ann, d.ben, 20), move(d.ben, d.dan, 7), mint(d.dan, 1))
	d.Mine(d.delegate(d.ben, common.Address{}), move(d.ann, d.ben, 1))
	d.Mine(move(d.ben, d.ann, 14), d.call(d.Owner, "burn", d.dan.Address(), big.NewInt(8)))
	d.Mine(mint(d.dan, 3), mint(d.ben, 4)) // dan votes for itself again, ben for nobody
	d.Mine(d.delegate(d.cat, d.dan.Address()), d.delegate(d.cat, d.cat.Address()))
	d.Mine(d.call(d.Owner, "burn", d.ann.Address(), big.NewInt(1)))
}

// deployMiniMe deploys Aragon's token, whose controller is the owner.
func deployMiniMe(d *tokenLife) {
	code := governancetest.Foreign(d.t, aragonFolder+"MiniMeToken.json")
	none := common.Address{}
	d.token = governancetest.Contract{
		Address: d.DeployForeign(code, none, none, big.NewInt(0), "Aragon", uint8(6), "ANT", true), ABI: code.ABI,
	}
}

// liveWithBalances is a life without delegation.
func liveWithBalances(d *tokenLife) {
	mint := func(to *devchain.Sender, n int64) *types.Transaction {
		return d.call(d.Owner, "generateTokens", to.Address(), big.NewInt(n))
	}
	move := func(from, to *devchain.Sender, n int64) *types.Transaction {
		return d.call(from, "transfer", to.Address(), big.NewInt(n))
	}
	d.Mine(mint(d.ann, 100), mint(d.ben, 50))
	d.Mine(move(d.ann, d.cat, 30), move(d.cat, d.ben, 30), move(d.ben, d.ben, 7))
	d.Mine(move(d.ben, d.cat, 20), move(d.ann, d.dan, 0))
	d.MineEmpty(1)
	d.Mine(move(d.cat, d.dan, 20))
	d.Mine(d.call(d.Owner, "destroyTokens", d.ann.Address(), big.NewInt(70)), mint(d.dan, 2))
	d.Mine(move(d.dan, d.ann, 1))
}

// deployStaking deploys Threshold's staking, where three stake for themselves.
// Older networks that it looks at answer zeros.
func deployStaking(d *tokenLife) {
	coin := governancetest.Foreign(d.t, thresholdFolder+"artifacts/T.json")
	code := governancetest.Foreign(d.t, thresholdFolder+"build/contracts/staking/TokenStaking.sol/TokenStaking.json")
	t := governancetest.Contract{Address: d.DeployForeign(coin), ABI: coin.ABI}
	legacy := d.answering("60606000f3")
	people := []*devchain.Sender{d.ann, d.ben, d.cat}
	for _, who := range people {
		d.Mine(t.Call(d.t, d.Owner, "mint", who.Address(), big.NewInt(1_000)))
	}
	d.token = governancetest.Contract{Address: d.DeployForeign(code, t.Address, legacy, legacy, legacy, legacy, legacy), ABI: code.ABI}
	for _, who := range people {
		d.Mine(t.Call(d.t, who, "approve", d.token.Address, big.NewInt(1_000)))
	}
}

// liveWithStakes is a life in which nobody tells what they stake by the events of
// votes.
func liveWithStakes(d *tokenLife) {
	stake := func(who *devchain.Sender, n int64) *types.Transaction {
		return d.call(who, "stake", who.Address(), who.Address(), who.Address(), big.NewInt(n))
	}
	vote := func(who *devchain.Sender, to common.Address) *types.Transaction {
		return d.call(who, "delegateVoting", who.Address(), to)
	}
	d.Mine(stake(d.ann, 500), stake(d.ben, 200))
	d.Mine(vote(d.ann, d.ann.Address()), vote(d.ben, d.ann.Address()))
	d.Mine(d.call(d.ann, "topUp", d.ann.Address(), big.NewInt(5)), stake(d.cat, 30))
	d.Mine(vote(d.cat, d.dan.Address()), vote(d.cat, d.ben.Address()), vote(d.cat, d.ben.Address()))
	d.Mine(vote(d.ann, d.ben.Address()), vote(d.ann, d.cat.Address()))
	d.Mine(vote(d.ben, common.Address{}))
	d.Mine(d.call(d.cat, "topUp", d.cat.Address(), big.NewInt(7)))
}

// Tokens that say less than all with their events are served as they answer, at
// every block, whatever the size of chunks and after reorgs.
func TestTokensOfOtherAuthorsAreServedAsTheyAnswer(t *testing.T) {
	for _, c := range []struct {
		name         string
		deploy, live func(*tokenLife)
		token        delegation.Token
		holdings     map[string]holding
	}{
		{
			"Nouns", deployNouns, liveWithItems,
			delegation.Token{Family: delegation.FamilyNounsVotes, Name: "Nouns", Symbol: "NOUN", Clock: chain.BlockClock},
			map[string]holding{
				"ann": {"1", "ann", "2", 2}, "ben": {"", "", "0", 0}, "cat": {"1", "ann", "0", 0}, "dan": {"1", "dan", "1", 1}, "owner": {"", "", "0", 0},
			},
		},
		{
			"Nouns Builder", deployBuilder, liveWithItems,
			delegation.Token{Family: delegation.FamilyERC721SelfVotes, Name: "Builders", Symbol: "BLD", Clock: chain.TimeClock},
			map[string]holding{
				"ann": {"1", "ann", "2", 2}, "ben": {"", "", "0", 0}, "cat": {"1", "ann", "0", 0}, "dan": {"1", "dan", "1", 1}, "owner": {"", "", "0", 0},
			},
		},
		{
			"Baal", deployBaal, liveWithShares,
			delegation.Token{Family: delegation.FamilyBaalShares, Name: "Shares", Symbol: "SHR", Decimals: 18, Clock: chain.TimeClock},
			map[string]holding{
				"ann": {"87", "cat", "0", 0}, "ben": {"4", "nobody", "0", 0}, "cat": {"15", "cat", "102", 2}, "dan": {"3", "dan", "3", 1},
			},
		},
		{
			"MiniMe", deployMiniMe, liveWithBalances,
			delegation.Token{Family: delegation.FamilyMiniMe, Name: "Aragon", Symbol: "ANT", Decimals: 6, Clock: chain.BlockClock},
			map[string]holding{
				"ann": {"1", "nobody", "1", 0}, "ben": {"60", "nobody", "60", 0}, "cat": {"", "", "0", 0}, "dan": {"21", "nobody", "21", 0},
			},
		},
		{
			"AAVE", deployAAVE, liveWithTwoPowers,
			delegation.Token{Family: delegation.FamilyAaveVotes, Name: "Aave Token", Symbol: "AAVE", Decimals: 18, Clock: chain.BlockClock},
			map[string]holding{
				"ann": {"86", "ann", "86", 1}, "ben": {"21", "ben", "64", 2}, "cat": {"43", "ben", "0", 0}, "dan": {"", "", "0", 0},
				"owner": {"15999999999999999999999850", "owner", "15999999999999999999999850", 1},
			},
		},
		{
			"Threshold's staking", deployStaking, liveWithStakes,
			delegation.Token{Family: delegation.FamilyVotesOnly, Clock: chain.BlockClock},
			map[string]holding{
				"ann": {"unknown", "cat", "0", 0}, "ben": {"unknown", "nobody", "37", 1}, "cat": {"unknown", "ben", "505", 1}, "dan": {"", "", "0", 0},
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := startTokenLife(t, c.deploy)
			first := d.Chain.Head().Number
			c.live(d)
			f, token := d.follow(sqliteDatabase(t))
			c.token.Account, c.token.Start = d.Account(d.token.Address), token.Start
			if diff := cmp.Diff(c.token, token); diff != "" {
				t.Errorf("-want +recognised\n%s", diff)
			}
			for at := first + 2; at <= d.Chain.Head().Number; at += 2 {
				f.index(at, "--chunk", "1")
				f.verifyAll("block ", at)
			}
			sum := f.index(d.Chain.Head().Number)
			kinds := f.verifyAll("block ", d.Chain.Head().Number)
			if both := kinds["delegate proposition power"] > 0 && kinds["holder proposition delegate"] > 0; both != delegation.DelegatesProposing(token.Family) {
				t.Errorf("of the power to propose: %v", kinds)
			}
			if diff := cmp.Diff(c.holdings, d.holdings(f)); diff != "" {
				t.Errorf("-want +stored\n%s", diff)
			}
			if found := findingsOf(t, f.open(), "test"); len(found) != 0 {
				t.Errorf("findings: %v", found)
			}
			fresh, _ := d.follow(sqliteDatabase(t))
			if again := fresh.index(d.Chain.Head().Number, "--chunk", "1000"); again != sum {
				t.Errorf("checksum %s in single blocks, %s at once", sum, again)
			}
			for _, depth := range []uint64{1, 3, 5} {
				d.forget(depth)
				d.MineEmpty(int(depth) + 1)
				got := f.index(d.Chain.Head().Number)
				f.verifyAll("block ", d.Chain.Head().Number)
				fresh, _ := d.follow(sqliteDatabase(t))
				if want := fresh.index(d.Chain.Head().Number); got != want {
					t.Errorf("after a reorg of %d blocks: checksum %s, fresh index %s", depth, got, want)
				}
			}
			d.readPages(t, f, token.Family)
		})
	}
}

// readPages reads what people are shown of the token: who has power, a balance
// that is not known as not known, and the power to propose where it is another.
func (d *tokenLife) readPages(t *testing.T, f followed, family string) {
	t.Helper()
	var strong string
	unknown := false
	held := d.holdings(f)
	delegates, err := f.open().Delegates(t.Context(), delegation.DelegateFilter{Tokens: []chain.Account{d.Account(d.token.Address)}, Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range delegates.Items {
		h := held[d.names()[g.Address]]
		// A power to propose that no event told yet is not shown.
		if told := g.Proposition != nil; !g.Power.IsZero() && h.Balance != "" && (told || !delegation.DelegatesProposing(family)) {
			strong, unknown = g.Address.Hex(), h.Balance == "unknown"
		}
	}
	if strong == "" {
		t.Fatal("nobody who holds the token has power")
	}
	i := startInstance(t, f)
	for _, path := range []string{"/dao/test/delegates", "/dao/test/delegate/" + strong, "/account/" + strong} {
		status, body := i.page(path)
		if status != http.StatusOK || !strings.Contains(body, strong) {
			t.Errorf("%s: status %d, does not show %s", path, status, strong)
		}
		for shown, place := range map[string]string{"Power to propose": "/dao/test/delegate/", "Lets propose": "/account/"} {
			want := delegation.DelegatesProposing(family) && strings.HasPrefix(path, place)
			if says := strings.Contains(body, shown); says != want {
				t.Errorf("%s: shows %q: %t", path, shown, says)
			}
		}
		if says := strings.Contains(strings.ToLower(body), "unknown"); strings.HasPrefix(path, "/account/") && says != unknown {
			t.Errorf("%s: says that something is unknown: %t", path, says)
		}
	}
}

// A clone begins with the balances of its parent, which it never announces.
func TestAMiniMeThatIsACloneIsRefused(t *testing.T) {
	factory := governancetest.Foreign(t, aragonFolder+"MiniMeTokenFactory.json")
	d := startTokenLife(t, deployMiniMe)
	d.Mine(d.call(d.Owner, "generateTokens", d.ann.Address(), big.NewInt(5)))
	code := governancetest.Foreign(t, aragonFolder+"MiniMeToken.json")
	clone := d.DeployForeign(code, d.DeployForeign(factory), d.token.Address, big.NewInt(int64(d.Chain.Head().Number)), "Clone", uint8(6), "CLO", true)
	_, err := delegation.Recognise(t.Context(), d.Node, d.Node, d.Account(clone))
	unsupported, refused := errors.AsType[*governance.UnsupportedError](err)
	if !refused || !strings.Contains(unsupported.Reason, "the balances of "+d.token.Address.Hex()) {
		t.Errorf("%v", err)
	}
}

// What a token does not tell is said before it is followed.
func TestWhatIsMissingOfATokenIsSaid(t *testing.T) {
	missing := map[string]string{}
	for family := range delegation.Decoders() {
		for _, c := range delegation.Capabilities(family) {
			if c.Support != governance.Degraded || c.Detail == "" {
				t.Errorf("%s: %+v", family, c)
			}
			missing[family] += c.Feature
		}
	}
	want := map[string]string{delegation.FamilyMiniMe: "delegation", delegation.FamilyVotesOnly: "balances"}
	if diff := cmp.Diff(want, missing); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
