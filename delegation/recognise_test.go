package delegation_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/stabletoken"
	"github.com/tribune-gov/tribune/contracts/votesnft"
	"github.com/tribune-gov/tribune/contracts/votestoken"
	"github.com/tribune-gov/tribune/contracts/votestokentimestamp"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

func TestRecogniseTokensOfBothFamiliesAndClocks(t *testing.T) {
	w := governancetest.NewWorld(t)
	w.MineEmpty(2)
	holders, amounts := []common.Address{alice}, []*big.Int{big.NewInt(1000)}
	erc20 := w.Deploy(votestoken.VotesTokenMetaData.Bin, // block 3
		votestoken.NewVotesToken().PackConstructor("Votes", "VOTE", nobody, holders, amounts))
	seconds := w.Deploy(votestokentimestamp.VotesTokenTimestampMetaData.Bin,
		votestokentimestamp.NewVotesTokenTimestamp().PackConstructor("Seconds", "SEC", nobody, holders, amounts))
	nft := w.Deploy(votesnft.VotesNFTMetaData.Bin, votesnft.NewVotesNFT().PackConstructor("Members", "MEM", alice))
	w.MineEmpty(4)
	for _, want := range []delegation.Token{
		{Account: w.Account(erc20), Family: "erc20-votes", Name: "Votes", Symbol: "VOTE", Decimals: 18, Clock: chain.BlockClock, Start: 3},
		{Account: w.Account(seconds), Family: "erc20-votes", Name: "Seconds", Symbol: "SEC", Decimals: 18, Clock: chain.TimeClock, Start: 4},
		{Account: w.Account(nft), Family: "erc721-votes", Name: "Members", Symbol: "MEM", Clock: chain.BlockClock, Start: 5},
	} {
		got, err := delegation.Recognise(t.Context(), w.Node, w.Node, want.Account)
		if err != nil {
			t.Errorf("%s: %v", want.Name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", want.Name, diff)
		}
	}
}

func TestRecogniseTokensOfOtherAuthors(t *testing.T) {
	up := governancetest.Foreign(t, "@unlock-protocol/contracts/dist/abis/UP/UPToken.json")
	threshold := governancetest.Foreign(t, "@threshold-network/solidity-contracts/build/contracts/token/T.sol/T.json")
	w := governancetest.NewWorld(t)
	upToken, _ := w.DeployForeignProxy(up, alice)
	thresholdToken := w.DeployForeign(threshold)
	w.MineEmpty(2)
	for _, want := range []delegation.Token{
		{Account: w.Account(upToken), Family: "erc20-votes", Name: "UnlockProtocolToken", Symbol: "UP", Decimals: 18, Clock: chain.TimeClock, Start: 2},
		{Account: w.Account(thresholdToken), Family: "erc20-votes", Name: "Threshold Network Token", Symbol: "T", Decimals: 18, Clock: chain.BlockClock, Start: 3},
	} {
		got, err := delegation.Recognise(t.Context(), w.Node, w.Node, want.Account)
		if err != nil {
			t.Errorf("%s: %v", want.Name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", want.Name, diff)
		}
	}
}

func TestRecogniseSaysWhatAnAddressIsInstead(t *testing.T) {
	w := governancetest.NewWorld(t)
	stable := w.Deploy(stabletoken.StableTokenMetaData.Bin, stabletoken.NewStableToken().PackConstructor("S", "S", alice, big.NewInt(1)))
	_, err := delegation.Recognise(t.Context(), w.Node, w.Node, w.Account(stable))
	var wrong *governance.WrongKindError
	if !errors.As(err, &wrong) || !strings.Contains(err.Error(), "is an ERC-20 token without votes, not a votes token (which would answer getVotes(address), delegates(address))") {
		t.Errorf("%v", err)
	}
	_, err = delegation.Recognise(t.Context(), w.Node, w.Node, w.Account(alice))
	if _, none := errors.AsType[*governance.NoContractError](err); !none {
		t.Errorf("%v", err)
	}
}

// scripted is a token that answers from a table, deployed in block 1.
type scripted struct {
	answers  map[string][]byte // by signature
	transfer *types.Log
}

func (s *scripted) Call(_ context.Context, call chain.Call, _ chain.BlockRef) ([]byte, error) {
	for signature, answer := range s.answers {
		if bytes.Equal(crypto.Keccak256([]byte(signature))[:4], call.Data[:4]) {
			return answer, nil
		}
	}
	return nil, &chain.RevertError{}
}

func (s *scripted) Code(_ context.Context, _ common.Address, at chain.BlockRef) ([]byte, error) {
	if at.Number == 0 {
		return nil, nil
	}
	return []byte{1}, nil
}

func (s *scripted) Storage(context.Context, common.Address, common.Hash, chain.BlockRef) (common.Hash, error) {
	return common.Hash{}, nil
}

func (s *scripted) ref(number uint64) chain.BlockRef {
	return chain.BlockRef{Number: number, Hash: common.Hash{1}, Time: 1_700_000_000}
}

func (s *scripted) Heads(context.Context) (chain.Heads, error) {
	return chain.Heads{Latest: s.ref(50)}, nil
}

func (s *scripted) Headers(_ context.Context, from, _ uint64) ([]chain.BlockRef, error) {
	return []chain.BlockRef{s.ref(from)}, nil
}

func (s *scripted) Logs(_ context.Context, q chain.LogQuery) ([]types.Log, error) {
	if s.transfer == nil || q.From > 1 || len(q.Topics) != 1 || q.Topics[0] != s.transfer.Topics[0] {
		return nil, nil
	}
	return []types.Log{*s.transfer}, nil
}

// odd is a votes contract that says no more than it must.
func odd() *scripted {
	word := make([]byte, 32)
	return &scripted{answers: map[string][]byte{"getVotes(address)": word, "delegates(address)": word, "getPastVotes(address,uint256)": word}}
}

func (s *scripted) recognise(t *testing.T) (delegation.Token, error) {
	t.Helper()
	return delegation.Recognise(t.Context(), s, s, chain.Account{Chain: 1, Address: bob})
}

func TestFamilyIsToldByTheFirstTransferWhereFunctionsDoNotTell(t *testing.T) {
	events := governancetest.Events()
	for name, want := range map[string]string{"Transfer": "erc20-votes", "Transfer721": "erc721-votes"} {
		s := odd()
		log := governancetest.Encode(t, events[name], nobody, alice, big.NewInt(5))
		s.transfer = &log
		got, err := s.recognise(t)
		if err != nil || got.Family != want || got.Decimals != 0 || got.Start != 1 || got.Clock != chain.BlockClock {
			t.Errorf("%s: %s, %d decimals, start %d, %v", name, got.Family, got.Decimals, got.Start, err)
		}
	}
}

func TestVotesWithoutTransfersOrWithStrangeOnesHaveNoBalances(t *testing.T) {
	strange := governancetest.Encode(t, governancetest.Events()["Transfer"], nobody, alice, big.NewInt(5))
	strange.Topics = strange.Topics[:1]
	for _, transfer := range []*types.Log{nil, &strange} {
		s := odd()
		s.transfer = transfer
		if got, err := s.recognise(t); err != nil || got.Family != delegation.FamilyVotesOnly {
			t.Errorf("%s, %v", got.Family, err)
		}
	}
}

func TestTextsOlderThanTheStandardAndHostileOnesAreReadAsOneShortLine(t *testing.T) {
	s := odd()
	s.answers["decimals()"] = common.BigToHash(big.NewInt(6)).Bytes()
	s.answers["totalSupply()"] = make([]byte, 32)
	name := common.RightPadBytes([]byte("Maker\u202e"), 32)
	s.answers["name()"] = name
	s.answers["symbol()"] = abiString("M\nK\x00R" + strings.Repeat("!", 500))
	got, err := s.recognise(t)
	if err != nil {
		t.Fatal(err)
	}
	if got.Name != "Maker" || !strings.HasPrefix(got.Symbol, "M K R!!") || len(got.Symbol) > 40 || got.Decimals != 6 {
		t.Errorf("name %q, symbol %q, %d decimals", got.Name, got.Symbol, got.Decimals)
	}
}

// abiString encodes a string as a contract returns it.
func abiString(s string) []byte {
	out := append(common.BigToHash(big.NewInt(32)).Bytes(), common.BigToHash(big.NewInt(int64(len(s)))).Bytes()...)
	return append(out, common.RightPadBytes([]byte(s), (len(s)+31)/32*32)...)
}

func TestTokenThatCountsBlocksOfAnotherChainIsRefused(t *testing.T) {
	s := odd()
	s.answers["decimals()"], s.answers["totalSupply()"] = make([]byte, 32), make([]byte, 32)
	delete(s.answers, "getPastVotes(address,uint256)") // as the future of another chain's blocks
	_, err := s.recognise(t)
	var unsupported *governance.UnsupportedError
	if !errors.As(err, &unsupported) || unsupported.Feature != "clock" {
		t.Errorf("%v", err)
	}
	s.answers["getPriorVotes(address,uint256)"] = make([]byte, 32)
	if got, err := s.recognise(t); err != nil || got.Clock != chain.BlockClock {
		t.Errorf("with Compound's getPriorVotes: %+v, %v", got, err)
	}
}

// UNI is a COMP with other numbers: no clock(), no getVotes(), no
// getPastVotes().
func TestUniswapsTokenIsOfTheFamilyOfComp(t *testing.T) {
	w := governancetest.NewWorld(t)
	code := governancetest.Foreign(t, "@uniswap/governance/build/Uni.json")
	w.MineEmpty(2)
	owner := w.Owner.Address()
	address := w.DeployForeign(code, owner, owner, big.NewInt(1<<40))
	w.MineEmpty(3)
	got, err := delegation.Recognise(t.Context(), w.Node, w.Node, w.Account(address))
	if err != nil {
		t.Fatal(err)
	}
	want := delegation.Token{
		Account: w.Account(address), Family: "comp-votes", Name: "Uniswap", Symbol: "UNI", Decimals: 18, Clock: chain.BlockClock, Start: 3,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
