package calldata

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

var (
	alice = common.HexToAddress("0xa11ce00000000000000000000000000000000000")
	bob   = common.HexToAddress("0xb0b0000000000000000000000000000000000000")
	token = common.HexToAddress("0x7070000000000000000000000000000000000000")
)

func word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

func addressWord(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// action calls a function of a token with encoded words.
func action(t testing.TB, canonical string, words ...[]byte) Action {
	t.Helper()
	s, err := parseSignature(canonical)
	if err != nil {
		t.Fatal(err)
	}
	selector := s.selector()
	return Action{Target: token, Payload: append(selector[:], bytes.Join(words, nil)...)}
}

// encode calls a function with values as go-ethereum takes them.
func encode(t testing.TB, canonical string, values ...any) []byte {
	t.Helper()
	s, err := parseSignature(canonical)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := s.arguments().Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	selector := s.selector()
	return append(selector[:], packed...)
}

// encodeZero calls a function whose arguments are all of fixed size.
func encodeZero(t testing.TB, f *Function) []byte {
	t.Helper()
	selector := f.selector()
	size := 0
	for _, p := range f.params {
		if dynamic(&p.typ) {
			return append(selector[:], encodeAny(t, f, nil)...)
		}
		size += 32 * words(p.typ)
	}
	return append(selector[:], make([]byte, size)...)
}

func TestCallsAreSaid(t *testing.T) {
	role := make([]byte, 32)
	for want, a := range map[string]Action{
		"Send 5|token to 0xB0b0": {Target: token, Payload: encode(t, "transfer(address,uint256)", bob, big.NewInt(5))},
		"Give the role 0x" + strings.Repeat("00", 32) + "|role to 0xB0b0": {Target: token, Payload: encode(t, "grantRole(bytes32,address)", [32]byte(role), bob)},
		"Send 7|wei to 0x7070":                              {Target: token, Value: chain.NewAmount(7)},
		"Call 0x7070 with no data and no coins":             {Target: token},
		"Call the unknown function 0xdeadbeef on 0x7070":    {Target: token, Payload: []byte{0xde, 0xad, 0xbe, 0xef}},
		"Send 3 bytes without a function to 0x7070":         {Target: token, Payload: []byte{1, 2, 3}},
		"Stream 9|token to 0xB0b0 from 1|date until 2|date": {Target: token, Payload: encode(t, "createStream(address,uint256,address,uint256,uint256)", bob, big.NewInt(9), token, big.NewInt(1), big.NewInt(2))},
		"Call mysterious on 0x7070":                         {Target: token, Signature: "mysterious(uint256)", Payload: encode(t, "mysterious(uint256)", big.NewInt(1))},
	} {
		if got := said(Decode(a, Known{Chain: 1})); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestPartsOfStructsAreSaid(t *testing.T) {
	stream := action(t, "createWithDurations((address,address,uint128,address,bool,bool,(uint40,uint40),(address,uint256)))",
		addressWord(alice), addressWord(bob), word(9), addressWord(alice), word(1), word(1), word(0), word(60), addressWord(alice), word(0))
	c := Decode(stream, Known{Chain: 1})
	if got := said(c); got != "Stream 9|token to 0xB0b0 over 60|seconds" || c.Sentence[1].Slot.Token != alice {
		t.Errorf("%q, of the token %s: %v", got, c.Sentence[1].Slot.Token, c.Findings)
	}
}

func TestBytesThatAreNotTheEncodingAreFindings(t *testing.T) {
	good := encode(t, "transfer(address,uint256)", bob, big.NewInt(1))
	dirty := bytes.Clone(good)
	dirty[5] = 0xff // above the address
	fee := encode(t, "enableFeeAmount(uint24,int24)", big.NewInt(100), big.NewInt(-1))
	wide := bytes.Clone(fee)
	wide[4+28] = 1 // bit 24 of a uint24
	sign := bytes.Clone(fee)
	sign[4+32] = 0
	text := encode(t, "setName(string)", "tribune")
	padded := bytes.Clone(text)
	padded[len(padded)-1] = 1
	// Two arrays that share their bytes.
	shared := action(t, "fundMany(address[],uint256[])", word(64), word(64), word(0))
	gap := action(t, "setName(string)", word(64), word(0), word(0))
	for name, test := range map[string]struct {
		payload []byte
		want    Code
		read    bool
	}{
		"exact":              {good, "", true},
		"negative":           {fee, "", true},
		"short":              {good[:40], Unreadable, false},
		"no arguments":       {good[:4], Unreadable, false},
		"long":               {append(bytes.Clone(good), 0), Trailing, true},
		"dirty address":      {dirty, Dirty, false},
		"wide number":        {wide, Dirty, false},
		"sign":               {sign, Dirty, false},
		"padding":            {padded, Dirty, false},
		"shared":             {shared.Payload, Reencoded, false},
		"gap":                {gap.Payload, Reencoded, false},
		"selector twice":     {append(bytes.Clone(good[:4]), good...), SelectorTwice, false},
		"offset far outside": {action(t, "setName(string)", bytes.Repeat([]byte{0xff}, 32)).Payload, Unreadable, false},
		"length far outside": {action(t, "setName(string)", word(32), bytes.Repeat([]byte{0x7f}, 32)).Payload, Unreadable, false},
	} {
		c := Decode(Action{Target: token, Payload: test.payload}, Known{Chain: 1})
		if test.want == "" && len(c.Findings) > 0 || test.want != "" && !c.Has(test.want) {
			t.Errorf("%s: %v, want %s", name, c.Findings, test.want)
		}
		if (len(c.Arguments) > 0) != test.read || c.Exact() != (test.want == "") {
			t.Errorf("%s: arguments %v, exact %t", name, c.Arguments, c.Exact())
		}
		if test.want != "" && !strings.HasPrefix(said(c), "Call ") {
			t.Errorf("%s: said %q", name, said(c))
		}
	}
}

func TestASignatureIsBelievedOnlyWithItsSelector(t *testing.T) {
	payload := encode(t, "transfer(address,uint256)", bob, big.NewInt(1))
	c := Decode(Action{Target: token, Payload: payload, Signature: "harmless(address,uint256)"}, Known{Chain: 1})
	if c.Name != "transfer" || !c.Has(SignatureMismatch) {
		t.Errorf("read as %q, %v", c.Name, c.Findings)
	}
	if c := Decode(Action{Payload: []byte{1, 2, 3, 4}, Signature: "harmless()"}, Known{}); c.Name != "" || !c.Has(SignatureMismatch) {
		t.Errorf("read as %q, %v", c.Name, c.Findings)
	}
}

// many_msg_babbage(bytes1) was searched for so that it has transfer's selector.
func TestTwoFunctionsThatFitAreAmbiguous(t *testing.T) {
	const other = "many_msg_babbage(bytes1)"
	s, err := parseSignature(other)
	if err != nil {
		t.Fatal(err)
	}
	if selector := s.selector(); hex.EncodeToString(selector[:]) != "a9059cbb" {
		t.Fatalf("selector %x", selector)
	}
	zero := append([]byte{0xa9, 0x05, 0x9c, 0xbb}, make([]byte, 64)...)
	c := Decode(Action{Target: token, Payload: zero, Signature: other}, Known{Chain: 1})
	if c.Name != "transfer" {
		t.Errorf("bytes that fit transfer exactly and the other with bytes left over are read as %q: %v", c.Name, c.Findings)
	}
	short := zero[:36]
	c = Decode(Action{Target: token, Payload: short, Signature: other}, Known{Chain: 1})
	if c.Name != "many_msg_babbage" || c.Source != Declared {
		t.Errorf("%q from %q", c.Name, c.Source)
	}
	long := append(bytes.Clone(zero), 1)
	c = Decode(Action{Target: token, Payload: long, Signature: other}, Known{Chain: 1})
	if !c.Has(Ambiguous) || c.Name != "" || len(c.Arguments) > 0 {
		t.Errorf("%q %v %v", c.Name, c.Arguments, c.Findings)
	}
}

func TestCoinsToAFunctionThatTakesNoneAreAFinding(t *testing.T) {
	a := Action{Target: token, Value: chain.NewAmount(1), Payload: encode(t, "transfer(address,uint256)", bob, big.NewInt(1))}
	if c := Decode(a, Known{}); !c.Has(ValueSent) || !c.Exact() {
		t.Errorf("%v", c.Findings)
	}
	a.Payload = encode(t, "deposit()")
	if c := Decode(a, Known{}); c.Has(ValueSent) {
		t.Errorf("%v", c.Findings)
	}
}

func TestAContractsOwnABIWins(t *testing.T) {
	const text = `[
		{"type":"function","name":"transfer","stateMutability":"payable","inputs":[{"name":"to","type":"address"},{"name":"amount","type":"uint256"}]},
		{"type":"function","name":"configure","stateMutability":"nonpayable","inputs":[{"name":"all","type":"tuple[]","components":[{"name":"who","type":"address"},{"name":"share","type":"uint16"}]}]},
		{"type":"function","name":"many_msg_babbage","stateMutability":"nonpayable","inputs":[{"name":"x","type":"bytes1"}]},
		{"type":"function","name":"odd","stateMutability":"nonpayable","inputs":[{"name":"f","type":"function"}]},
		{"type":"function","name":"vast","inputs":[{"type":"tuple","components":[{"type":"uint256[999999999][999999999]"}]}]},
		{"type":"function","name":"none","inputs":[{"type":"tuple","components":[]}]},
		{"type":"function","name":"two words","inputs":[]},
		{"type":"function","name":"look","stateMutability":"view","inputs":[]},
		{"type":"function","name":"peek","constant":true,"inputs":[]},
		{"type":"event","name":"Happened","inputs":[]}]`
	functions, skipped, err := ParseABI([]byte(text))
	if err != nil || len(functions) != 3 || strings.Join(skipped, ",") != "none,odd,two words,vast" {
		t.Fatalf("%d functions, skipped %v, %v", len(functions), skipped, err)
	}
	known := Known{Chain: 1, Functions: map[chain.Account][]Function{{Chain: 1, Address: token}: functions}}
	s, err := parseSignature("configure((address,uint16)[])")
	if err != nil {
		t.Fatal(err)
	}
	selector := s.selector()
	payload := append(selector[:], bytes.Join([][]byte{word(32), word(1), addressWord(bob), word(7)}, nil)...)
	c := Decode(Action{Target: token, Payload: payload}, known)
	if c.Source != Given || c.Signature != "configure((address who, uint16 share)[] all)" || fmt.Sprint(asList(c.Arguments[0].Value).at(0).(Struct).field("share")) != "7" {
		t.Errorf("%s from %q: %v", c.Signature, c.Source, c.Arguments)
	}
	if c := Decode(Action{Target: alice, Payload: payload}, known); !c.Has(UnknownSelector) {
		t.Errorf("the ABI was used for another contract: %s", c.Signature)
	}
	for _, bad := range []string{"", "{", `{"abi":[]}`, strings.Repeat(" ", maxABI+1)} {
		if _, _, err := ParseABI([]byte(bad)); err == nil {
			t.Errorf("%.40q was read", bad)
		}
	}
}

func TestEncodingIsTheStandards(t *testing.T) {
	// abi.JSON is another way to the same encoding.
	parsed, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"setText","inputs":[{"name":"node","type":"bytes32"},{"name":"key","type":"string"},{"name":"value","type":"string"}]}]`))
	if err != nil {
		t.Fatal(err)
	}
	packed, err := parsed.Pack("setText", [32]byte{1}, "url", "https://example.org")
	if err != nil {
		t.Fatal(err)
	}
	c := Decode(Action{Target: token, Payload: packed}, Known{})
	if !c.Exact() || c.Arguments[2].Value != "https://example.org" {
		t.Errorf("%v %v", c.Arguments, c.Findings)
	}
}
