package governance_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/governor"
	"github.com/tribune-gov/tribune/contracts/stabletoken"
	"github.com/tribune-gov/tribune/contracts/timelock"
	"github.com/tribune-gov/tribune/contracts/votesnft"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/contracts/votestokentimestamp"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

func deployToken(w *governancetest.World) common.Address {
	args := votestoken.NewVotesToken().PackConstructor("Test", "TEST", nobody, []common.Address{alice}, []*big.Int{big.NewInt(1000)})
	return w.Deploy(votestoken.VotesTokenMetaData.Bin, args)
}

func deployTimelock(w *governancetest.World) common.Address {
	args := timelock.NewTimelockController().PackConstructor(big.NewInt(3600), nil, nil, w.Owner.Address())
	return w.Deploy(timelock.TimelockControllerMetaData.Bin, args)
}

func deployGovernor(w *governancetest.World, token, lock common.Address) common.Address {
	params := governor.DAOGovernorParams{
		Name: "Test DAO", Token: token, Timelock: lock, VotingDelay: big.NewInt(5), VotingPeriod: 50,
		ProposalThreshold: big.NewInt(7), QuorumPercent: big.NewInt(4), LateQuorumExtension: big.NewInt(10),
	}
	return w.Deploy(governor.DAOGovernorMetaData.Bin, governor.NewDAOGovernor().PackConstructor(params))
}

func recognise(t *testing.T, w *governancetest.World, address common.Address) (governance.Recognised, error) {
	t.Helper()
	return governance.Recognise(t.Context(), w.Node, w.Node, w.Account(address))
}

func TestRecogniseReadsAWholeGovernorFromItsAddress(t *testing.T) {
	w := governancetest.NewWorld(t)
	w.MineEmpty(3)
	token := deployToken(w) // block 4
	w.MineEmpty(2)
	lock := deployTimelock(w) // block 7
	w.MineEmpty(5)
	address := deployGovernor(w, token, lock) // block 13
	w.MineEmpty(20)
	got, err := recognise(t, w, address)
	if err != nil {
		t.Fatal(err)
	}
	want := governance.Recognised{
		Kind: governance.KindGovernor,
		Governor: governance.Governor{
			Account: w.Account(address), Name: "Test DAO", Family: "oz-governor", Version: "1", Clock: chain.BlockClock,
			Counting: governance.Counting{Mode: "support=bravo&quorum=for,abstain", For: true, Abstain: true},
			Token:    token, Timelock: lock, Start: 13,
		},
		TimelockFamily: "timelock-controller", TimelockStart: 7,
		Parameters: []governance.Reading{
			{Name: "voting_delay", Value: "5"}, {Name: "voting_period", Value: "50"}, {Name: "proposal_threshold", Value: "7"},
			{Name: "quorum", Value: "40"}, {Name: "quorum_numerator", Value: "4"}, {Name: "quorum_denominator", Value: "100"},
			{Name: "late_quorum_vote_extension", Value: "10"}, {Name: "min_delay", Value: "3600"},
		},
		At: w.Chain.Head(),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	contracts := []chain.Contract{
		{Address: address, Role: chain.RoleGovernor, Family: "oz-governor", Start: 13},
		{Address: lock, Role: chain.RoleTimelock, Family: "timelock-controller", Start: 7},
	}
	if diff := cmp.Diff(contracts, got.Contracts()); diff != "" {
		t.Errorf("contracts: -want +got\n%s", diff)
	}
}

// Every setting of the constructor must come out of the events as it does out
// of the contract's functions.
func TestEventsOfTheConstructorSayWhatTheGovernorAnswers(t *testing.T) {
	w := governancetest.NewWorld(t)
	token, lock := deployToken(w), deployTimelock(w)
	address := deployGovernor(w, token, lock)
	found, err := recognise(t, w, address)
	if err != nil {
		t.Fatal(err)
	}
	announced := map[string]string{}
	for _, contract := range found.Contracts() {
		at, _ := w.Chain.Block(contract.Start)
		for _, log := range w.Logs(at) {
			decode := governance.Decoders()[contract.Family][log.Topics[0]]
			if decode == nil {
				t.Errorf("%s: unknown event %s", contract.Role, log.Topics[0])
				continue
			}
			event, err := decode(&log)
			if err != nil {
				t.Fatal(err)
			}
			if e, ok := event.(governance.ParameterChanged); ok {
				announced[e.Name] = e.New
			}
		}
	}
	if announced["timelock"] != lock.Hex() {
		t.Errorf("timelock announced as %q", announced["timelock"])
	}
	for _, reading := range found.Parameters {
		if reading.Name == governance.ParamQuorum || reading.Name == governance.ParamQuorumDenominator {
			continue // computed, and constant
		}
		if announced[reading.Name] != reading.Value {
			t.Errorf("%s is %s, announced as %q", reading.Name, reading.Value, announced[reading.Name])
		}
	}
}

func TestRecogniseFollowsTheTimestampClockOfTheToken(t *testing.T) {
	w := governancetest.NewWorld(t)
	args := votestokentimestamp.NewVotesTokenTimestamp().PackConstructor("Test", "TEST", nobody, nil, nil)
	token := w.Deploy(votestokentimestamp.VotesTokenTimestampMetaData.Bin, args)
	got, err := recognise(t, w, deployGovernor(w, token, deployTimelock(w)))
	if err != nil {
		t.Fatal(err)
	}
	if got.Governor.Clock != chain.TimeClock {
		t.Errorf("clock %s", got.Governor.Clock)
	}
}

// Unlock's contracts are upgradeable, of OpenZeppelin 5, and count seconds.
func TestRecogniseUpgradeableGovernorOfOtherAuthors(t *testing.T) {
	governorCode := governancetest.Foreign(t, "@unlock-protocol/contracts/dist/abis/UP/UPGovernor.json")
	tokenCode := governancetest.Foreign(t, "@unlock-protocol/contracts/dist/abis/UP/UPToken.json")
	lockCode := governancetest.Foreign(t, "@unlock-protocol/contracts/dist/abis/UP/UPTimelock.json")
	w := governancetest.NewWorld(t)
	token, _ := w.DeployForeignProxy(tokenCode, alice)
	lock, _ := w.DeployForeignProxy(lockCode, big.NewInt(60), []common.Address{alice}, []common.Address{alice}, alice)
	address, implementation := w.DeployForeignProxy(governorCode, token, lock)
	w.MineEmpty(3)
	got, err := recognise(t, w, address)
	if err != nil {
		t.Fatal(err)
	}
	g := got.Governor
	if got.Implementation != implementation {
		t.Errorf("implementation %s, want %s", got.Implementation, implementation)
	}
	if g.Clock != chain.TimeClock || g.Token != token || g.Timelock != lock || g.Start != 6 || got.TimelockStart != 4 {
		t.Errorf("%+v", got)
	}
	if len(got.Notes) > 0 {
		t.Errorf("notes %q", got.Notes)
	}
}

// Threshold's governor is of OpenZeppelin 4 and has no clock.
func TestRecogniseGovernorOlderThanTheClock(t *testing.T) {
	const folder = "@threshold-network/solidity-contracts/"
	governorCode := governancetest.Foreign(t, folder+"artifacts/TokenholderGovernor.json")
	lockCode := governancetest.Foreign(t, folder+"artifacts/TokenholderTimelock.json")
	tokenCode := governancetest.Foreign(t, folder+"build/contracts/token/T.sol/T.json")
	w := governancetest.NewWorld(t)
	token := w.DeployForeign(tokenCode)
	lock := w.DeployForeign(lockCode, big.NewInt(60), []common.Address{}, []common.Address{})
	// The second one counts staked votes; another token answers the same.
	address := w.DeployForeign(governorCode, token, w.DeployForeign(tokenCode), lock, alice)
	w.MineEmpty(2)
	got, err := recognise(t, w, address)
	if err != nil {
		t.Fatal(err)
	}
	if g := got.Governor; g.Clock != chain.BlockClock || g.Token != token || g.Timelock != lock || g.Name != "TokenholderGovernor" {
		t.Errorf("%+v", g)
	}
	if diff := cmp.Diff([]string{"no CLOCK_MODE(): it counts blocks (ERC-6372)"}, got.Notes); diff != "" {
		t.Error(diff)
	}
}

func TestRecogniseSaysWhatAnAddressIsInstead(t *testing.T) {
	w := governancetest.NewWorld(t)
	token := deployToken(w)
	nft := w.Deploy(votesnft.VotesNFTMetaData.Bin, votesnft.NewVotesNFT().PackConstructor("N", "N", alice))
	stable := w.Deploy(stabletoken.StableTokenMetaData.Bin, stabletoken.NewStableToken().PackConstructor("S", "S", alice, big.NewInt(1)))
	lock := deployTimelock(w)
	proxy := w.DeployProxy(token, votestoken.NewVotesToken().PackTotalSupply())
	for _, test := range []struct {
		name    string
		address common.Address
		kind    governance.Kind
		says    string
	}{
		{"ERC20Votes", token, governance.KindERC20Votes, "is an ERC20Votes token, not a governor"},
		{"ERC721Votes", nft, governance.KindERC721Votes, "is an ERC721Votes token, not a governor"},
		{"ERC-20", stable, governance.KindERC20, "is an ERC-20 token without votes, not a governor"},
		{"timelock", lock, governance.KindTimelock, "is a TimelockController, not a governor"},
		{"some contract", devchain.Multicall3, governance.KindUnknown, "is a contract of an unknown kind, not a governor"},
		{"proxy", proxy, governance.KindERC20Votes, "(a proxy of " + token.Hex() + ") is an ERC20Votes token"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := recognise(t, w, test.address)
			var wrong *governance.WrongKindError
			if !errors.As(err, &wrong) || wrong.Identity.Kind != test.kind {
				t.Fatalf("%v", err)
			}
			if !strings.Contains(err.Error(), test.says) || !strings.Contains(err.Error(), "COUNTING_MODE()") {
				t.Errorf("%q does not say %q and what was asked", err, test.says)
			}
		})
	}
	t.Run("person", func(t *testing.T) {
		_, err := recognise(t, w, w.Owner.Address())
		var none *governance.NoContractError
		if !errors.As(err, &none) || !strings.Contains(err.Error(), "no contract at "+w.Owner.Address().Hex()) {
			t.Errorf("%v", err)
		}
	})
}
