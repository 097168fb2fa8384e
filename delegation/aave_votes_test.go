package delegation_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/governancetest"
)

const aaveToken = "@aave/aave-token/artifacts/contracts/token/"

// What the contracts emit but approvals is decoded, and nothing else.
func TestTopicsOfAAVEAreThoseOfItsContracts(t *testing.T) {
	decoder := delegation.Decoders()[delegation.FamilyAaveVotes]
	events := map[string]abi.Event{}
	for _, artifact := range []string{"AaveToken.sol/AaveToken.json", "AaveTokenV2.sol/AaveTokenV2.json"} {
		maps.Copy(events, governancetest.Foreign(t, aaveToken+artifact).ABI.Events)
	}
	delete(events, "Approval")
	for name, event := range events {
		if decoder[event.ID] == nil {
			t.Errorf("%s is not decoded", name)
		}
	}
	if len(decoder) != len(events) || len(events) != 4 {
		t.Errorf("%d events are decoded, the contracts have %d", len(decoder), len(events))
	}
}

func TestAAVEIsRecognisedBehindTheProxyThatBroughtItFromVersionOne(t *testing.T) {
	a := governancetest.NewAave(t)
	a.MineEmpty(3)
	got, err := delegation.Recognise(t.Context(), a.Node, a.Node, a.Account(a.Token.Address))
	if err != nil {
		t.Fatal(err)
	}
	want := delegation.Token{
		Account: a.Account(a.Token.Address), Family: delegation.FamilyAaveVotes,
		Name: "Aave Token", Symbol: "AAVE", Decimals: 18, Clock: chain.BlockClock, Start: got.Start,
	}
	if got != want || got.Start == 0 {
		t.Errorf("recognised %+v, want %+v", got, want)
	}
}

// Version 3 answers the same questions about current power, but none about power
// at a block. Staked AAVE that can be slashed answers all, and multiplies.
func TestTokensLikeAAVEWhosePowerNoEventTellsAreRefused(t *testing.T) {
	three := []string{"getPowerCurrent(address,uint8)", "getDelegateeByType(address,uint8)", "decimals()", "totalSupply()"}
	two := slices.Concat(three, []string{"totalSupplyAt(uint256)", "getPowerAtBlock(address,uint256,uint8)"})
	for name, c := range map[string]struct {
		functions []string
		reason    string
	}{
		"version 3":          {three, "no event tells it"},
		"staked":             {slices.Concat(two, []string{"getExchangeRate()"}), "has getExchangeRate()"},
		"staked, before 1.5": {slices.Concat(two, []string{"exchangeRate()"}), "has exchangeRate()"},
		"version 2":          {two, ""},
	} {
		s := &scripted{answers: map[string][]byte{}}
		for _, signature := range c.functions {
			s.answers[signature] = make([]byte, 32)
		}
		token, err := s.recognise(t)
		unsupported, refused := errors.AsType[*governance.UnsupportedError](err)
		switch {
		case c.reason == "":
			if token.Family != delegation.FamilyAaveVotes || err != nil {
				t.Errorf("%s: family %q, %v", name, token.Family, err)
			}
		case !refused || unsupported.Feature != "token" || !strings.Contains(unsupported.Reason, c.reason):
			t.Errorf("%s: %v", name, err)
		}
	}
}
