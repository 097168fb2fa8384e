package delegation_test

import (
	"errors"
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
		for name, event := range governancetest.Foreign(t, aaveToken+artifact).ABI.Events {
			events[name] = event
		}
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
// at a block.
func TestAAVEOfVersionThreeIsRefused(t *testing.T) {
	word := make([]byte, 32)
	s := &scripted{answers: map[string][]byte{
		"getPowerCurrent(address,uint8)": word, "getDelegateeByType(address,uint8)": word, "decimals()": word, "totalSupply()": word,
	}}
	_, err := s.recognise(t)
	if unsupported, ok := errors.AsType[*governance.UnsupportedError](err); !ok || unsupported.Feature != "token" {
		t.Errorf("%v", err)
	}
}
