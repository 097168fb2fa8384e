package calldata

import (
	"encoding/hex"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/crypto"
)

func embedded(t testing.TB) []*Function {
	t.Helper()
	all, err := readTexts(texts)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestEveryEmbeddedFunctionHasASelectorOfItsOwn(t *testing.T) {
	seen := map[[4]byte]string{}
	for _, f := range embedded(t) {
		if other, twice := seen[f.selector()]; twice {
			t.Errorf("%s and %s have one selector", f.canonical(), other)
		}
		seen[f.selector()] = f.canonical()
		if f.sentence == nil {
			t.Errorf("%s has no sentence", f.canonical())
		}
		for i, p := range f.params {
			if p.name == "" {
				t.Errorf("%s: parameter %d has no name", f.canonical(), i)
			}
			if at, _ := f.find(p.name); at != i {
				t.Errorf("%s: two parameters %s", f.canonical(), p.name)
			}
		}
	}
	if len(seen) < 380 {
		t.Errorf("only %d functions", len(seen))
	}
}

// From the published interfaces of the contracts.
func TestSelectorsAreThoseOfTheContracts(t *testing.T) {
	for selector, name := range map[string]string{
		"a9059cbb": "transfer", "23b872dd": "transferFrom", "095ea7b3": "approve", "40c10f19": "mint", "5c19a95c": "delegate",
		"2f2ff15d": "grantRole", "d547741f": "revokeRole", "f2fde38b": "transferOwnership", "79ba5097": "acceptOwnership",
		"3659cfe6": "upgradeTo", "4f1ef286": "upgradeToAndCall", "9623609d": "upgradeAndCall", "99a88ec4": "upgrade",
		"64d62353": "updateDelay", "06f3f9e6": "updateQuorumNumerator", "ea0217cf": "setVotingPeriod", "e540d01d": "setVotingPeriod",
		"ece40cc1": "setProposalThreshold", "a890c910": "updateTimelock", "c28bc2fa": "relay", "4dd18bf5": "setPendingAdmin", "e177246e": "setDelay",
		"01d5062a": "schedule", "8f2a0bb0": "scheduleBatch", "134008d3": "execute", "e38335e5": "executeBatch", "3a66f901": "queueTransaction", "0825f38f": "executeTransaction",
		"6a761202": "execTransaction", "468721a7": "execTransactionFromModule", "8d80ff0a": "multiSend", "0d582f13": "addOwnerWithThreshold", "610b5925": "enableModule", "694e80c3": "changeThreshold",
		"ac9650d8": "multicall", "5ae401dc": "multicall", "252dba42": "aggregate", "82ad56cb": "aggregate3", "174dea71": "aggregate3Value",
		"679b6ded": "createRetryableTicket", "928c169a": "sendTxToL1", "3dbb202b": "sendMessage", "e9e05c42": "depositTransaction", "b4720477": "sendMessageToChild", "dc8601b3": "requireToPassMessage", "eb672419": "requestL2Transaction",
		"10f13a8c": "setText", "5ef2c7f0": "setSubnodeRecord", "1896f70a": "setResolver", "acf1a841": "renew", "304e6ade": "setContenthash",
		"e4028eee": "_setCollateralFactor", "a76b3fda": "_supportMarket", "fca7820b": "_setReserveFactor", "f2b3abbd": "_setInterestRateModel", "27efe3cb": "_grantComp",
		"8a7c195f": "enableFeeAmount", "f46901ed": "setFeeTo", "617ba037": "supply",
	} {
		raw, err := hex.DecodeString(selector)
		if err != nil {
			t.Fatal(err)
		}
		if f := table()[[4]byte(raw)]; f == nil || f.name != name {
			t.Errorf("%s is %+v, want %s", selector, f, name)
		}
	}
}

func TestGettersAreCalledByTheirOwnSelectors(t *testing.T) {
	for _, f := range embedded(t) {
		if f.reads == nil {
			continue
		}
		c := Decode(Action{Payload: encodeZero(t, f)}, Known{Chain: 1})
		reads := c.Reads()
		if len(reads) != 1 {
			t.Errorf("%s: %d reads", f.canonical(), len(reads))
			continue
		}
		if _, err := reads[0].Decode(make([]byte, 32)); err != nil {
			t.Errorf("%s: %v", f.canonical(), err)
		}
		if _, found := c.Slot(reads[0]); !found {
			t.Errorf("%s: the sentence does not say the new value", f.canonical())
		}
		if len(reads[0].Data) != 4+32*len(f.reads.arguments) {
			t.Errorf("%s: asks with %x", f.canonical(), reads[0].Data)
		}
	}
	delay := Decode(action(t, "setVotingDelay(uint48)", word(7)), Known{Chain: 1})
	if r := delay.Reads()[0]; hex.EncodeToString(r.Data) != hex.EncodeToString(crypto.Keccak256([]byte("votingDelay()"))[:4]) {
		t.Errorf("asks %x", r.Data)
	} else if _, err := r.Decode(word(1 << 50)); err == nil {
		t.Error("a delay that no uint48 holds was read")
	} else if _, err := r.Decode(nil); err == nil {
		t.Error("no answer was read")
	}
}

func TestTextsThatAreWrongAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"kind":         "gift f()\n  Do it\n",
		"signature":    "call f(uint)\n  Do it\n",
		"slot":         "call f(uint256 a)\n  Do {b}\n",
		"brace":        "call f(uint256 a)\n  Do {a\n",
		"format":       "call f(uint256 a)\n  Do {a|litres}\n",
		"type":         "call f(address a)\n  Do {a|wei}\n",
		"role type":    "call f(uint256 a)\n  Do {a|role}\n",
		"token type":   "call f(uint256 a, uint256 b)\n  Do {a|token:b}\n",
		"part":         "call f((uint256 b) a)\n  Do {a.c}\n",
		"part of none": "call f(uint256 a)\n  Do {a.b}\n",
		"part of list": "call f((uint256 b)[] a)\n  Do {a.b}\n",
		"noun":         "call f(bytes[] a)\n  Do {a|count}\n",
		"decimals":     "call f(uint256 a)\n  Do {a|percent}\n",
		"line":         "call f(uint256 a)\n  Do {a}\n  speaks b\n",
		"way":          "call f(bytes a)\n  Do {a}\n  inside out: data=a\n",
		"data type":    "call f(uint256 a)\n  Do {a}\n  inside relay: data=a\n",
		"no data":      "call f(address a)\n  Do {a}\n  inside relay: target=a\n",
		"list type":    "call f(bytes[] a)\n  Do it\n  inside batch: list=a data=a\n",
		"getter":       "call f(uint256 a)\n  Do {a}\n  reads g a\n",
		"getter value": "call f(bytes a)\n  Do {a}\n  reads g() a\n",
		"getter takes": "call f(uint256 a)\n  Do {a}\n  reads g(b) a\n",
	} {
		if _, err := readTexts(fstest.MapFS{"functions/x.txt": {Data: []byte(text)}}); err == nil {
			t.Errorf("%s: %q was read", name, text)
		}
	}
}
