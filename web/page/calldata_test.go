package page

import (
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// writerOf writes actions for a DAO of the test world.
func writerOf(world *fake) *actionWriter {
	s := &site{monitor: world, delegation: world, governance: world}
	d, err := s.loadDAO(nil, "meridian") //nolint:staticcheck // the fake looks at no context
	if err != nil {
		panic(err)
	}
	governor := d.Governors[0]
	clock := testClock(governor.Clock, pace{12_000, 1})
	return &actionWriter{dao: d, chain: ethereum, governor: governor, clock: clock, votes: d.votes(governor.Account), coin: unit{"ETH", 18}, href: func(int) string { return "/raw" }}
}

// words of a phrase, addresses shortened.
func said(p phrase) string {
	var out strings.Builder
	for _, s := range p {
		switch {
		case s.Address != nil:
			out.WriteString(s.Address.Label + s.Address.Head + s.Address.Tail)
		case s.Amount != nil:
			out.WriteString(plainSpaces(s.Amount.Short) + " " + s.Amount.Unit)
		default:
			out.WriteString(s.Text + s.Code)
		}
	}
	return out.String()
}

func TestSelectorsAreThoseOfTheContracts(t *testing.T) {
	// From the published interfaces of ERC-20, OpenZeppelin and Compound.
	for selector, signature := range map[string]string{
		"a9059cbb": "transfer(address to, uint256 amount)",
		"23b872dd": "transferFrom(address from, address to, uint256 amount)",
		"095ea7b3": "approve(address spender, uint256 amount)",
		"2f2ff15d": "grantRole(bytes32 role, address account)",
		"d547741f": "revokeRole(bytes32 role, address account)",
		"f2fde38b": "transferOwnership(address newOwner)",
		"3659cfe6": "upgradeTo(address newImplementation)",
		"4f1ef286": "upgradeToAndCall(address newImplementation, bytes data)",
		"40c10f19": "mint(address to, uint256 amount)",
		"5c19a95c": "delegate(address delegatee)",
		"64d62353": "updateDelay(uint256 newDelay)",
		"06f3f9e6": "updateQuorumNumerator(uint256 newQuorumNumerator)",
		"ea0217cf": "setVotingPeriod(uint256 newVotingPeriod)",
		"e540d01d": "setVotingPeriod(uint32 newVotingPeriod)",
		"ece40cc1": "setProposalThreshold(uint256 newProposalThreshold)",
		"a890c910": "updateTimelock(address newTimelock)",
		"c28bc2fa": "relay(address target, uint256 value, bytes data)",
		"4dd18bf5": "setPendingAdmin(address pendingAdmin)",
		"e177246e": "setDelay(uint256 newDelay)",
	} {
		raw, err := hex.DecodeString(selector)
		if err != nil {
			t.Fatal(err)
		}
		if got := calls.functions[[4]byte(raw)].signature; got != signature {
			t.Errorf("%s is %q, want %q", selector, got, signature)
		}
	}
}

func TestEverySentenceNamesParametersOfItsFunction(t *testing.T) {
	for _, f := range functions {
		_, arguments, err := parseSignature(f.signature)
		if err != nil {
			t.Errorf("%s: %v", f.signature, err)
			continue
		}
		names := map[string]bool{}
		for _, argument := range arguments {
			names[argument.Name] = true
		}
		for rest := f.sentence; strings.Contains(rest, "{"); {
			_, after, _ := strings.Cut(rest, "{")
			slot, end, _ := strings.Cut(after, "}")
			if name, _, _ := strings.Cut(slot, "|"); !names[name] {
				t.Errorf("%s: no parameter %q", f.signature, name)
			}
			rest = end
		}
	}
	if len(calls.functions) != len(functions) {
		t.Errorf("%d selectors for %d functions", len(calls.functions), len(functions))
	}
}

func TestActionsAreSaidInWords(t *testing.T) {
	world := sharedWorld()
	w := writerOf(world)
	token, to := world.tokens[0].Address, common.HexToAddress("0x00000000000000000000000000000000000000aA")
	other := common.HexToAddress("0x00000000000000000000000000000000000000bB")
	role := [32]byte{}
	for want, action := range map[string]governance.Action{
		"Send 1.25 M USDC to 0x000000AA":                                         send(usdc, to, big.NewInt(1_250_000_000_000)),
		"Send 1.5 MRD to 0x000000AA":                                             send(token, to, big.NewInt(1_500_000_000_000_000_000)),
		"Send 77 smallest units to 0x000000AA":                                   send(other, to, big.NewInt(77)),
		"Send 0.5 ETH to 0x000000AA":                                             {Target: to, Value: ether(500)},
		"Call 0x000000AA with no data and no coins":                              {Target: to},
		"Let 0x000000AA spend up to an unlimited amount":                         {Target: token, Calldata: calldata("approve(address spender, uint256 amount)", to, chain.MaxAmount.Big())},
		"Give the role DEFAULT_ADMIN_ROLE to 0x000000AA":                         {Target: other, Calldata: calldata("grantRole(bytes32 role, address account)", role, to)},
		"Set the voting period to about 7 days (50,400 blocks)":                  {Target: other, Calldata: calldata("setVotingPeriod(uint32 newVotingPeriod)", uint32(50_400))},
		"Set the timelock's delay to 2 days":                                     {Target: other, Calldata: calldata("updateDelay(uint256 newDelay)", big.NewInt(172_800))},
		"Set the power needed to propose to 250 k MRD":                           {Target: other, Calldata: calldata("setProposalThreshold(uint256 newProposalThreshold)", bigOf(t, "250000000000000000000000"))},
		"Call _supportMarket on 0x000000bb":                                      {Target: other, Signature: "_supportMarket(address)", Calldata: common.LeftPadBytes(to.Bytes(), 32)},
		"Call the unknown function 0xdeadbeef on 0x000000bb":                     {Target: other, Calldata: []byte{0xde, 0xad, 0xbe, 0xef, 1}},
		"Send 3 bytes without a function to 0x000000bb":                          {Target: other, Calldata: []byte{1, 2, 3}},
		"Make TimelockX the governor's timelock":                                 {},
		"Set to true whether 0x000000AA may move every token of this collection": {Target: other, Calldata: calldata("setApprovalForAll(address operator, bool approved)", to, true)},
	} {
		if want == "Make TimelockX the governor's timelock" {
			timelock := w.governor.Timelock
			action = governance.Action{Target: other, Calldata: calldata("updateTimelock(address newTimelock)", timelock)}
			want = "Make Timelock" + timelock.Hex()[:6] + timelock.Hex()[38:] + " the governor's timelock"
		}
		views, _ := w.views([]governance.Action{action})
		if got := said(views[0].Say); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func bigOf(t *testing.T, digits string) *big.Int {
	t.Helper()
	return amountOf(t, digits).Big()
}

func TestDataThatIsNotWhatTheFunctionEncodesIsMarked(t *testing.T) {
	good := calldata("transfer(address to, uint256 amount)", usdc, big.NewInt(1))
	dirty := append([]byte(nil), good...)
	dirty[5] = 0xff // above the address
	for name, payload := range map[string][]byte{"short": good[:40], "long": append(append([]byte(nil), good...), 0), "dirty": dirty} {
		if c := calls.decode(payload, ""); !c.garbled {
			t.Errorf("%s data passed as %+v", name, c.args)
		}
	}
	if calls.decode(good, "").garbled {
		t.Error("exact data is marked")
	}
	views, _ := writerOf(sharedWorld()).views([]governance.Action{{Target: usdc, Calldata: good[:40]}})
	if views[0].Warning == "" || strings.HasPrefix(said(views[0].Say), "Send") {
		t.Errorf("a short transfer reads %q, warning %q", said(views[0].Say), views[0].Warning)
	}
}

func TestTheCallInsideAnUpgradeIsReadToo(t *testing.T) {
	inner := calldata("transferOwnership(address newOwner)", usdc)
	outer := calldata("upgradeToAndCall(address newImplementation, bytes data)", usdc, inner)
	deep := calldata("relay(address target, uint256 value, bytes data)", usdc, big.NewInt(0), calldata("relay(address target, uint256 value, bytes data)", usdc, big.NewInt(0), calldata("relay(address target, uint256 value, bytes data)", usdc, big.NewInt(0), inner)))
	views, _ := writerOf(sharedWorld()).views([]governance.Action{{Target: usdc, Calldata: outer}, {Target: usdc, Calldata: deep}})
	if views[0].Nested == nil || said(views[0].Nested.Say) != "Make 0xA0b8eB48 the owner" {
		t.Errorf("nested: %+v", views[0].Nested)
	}
	depth := 0
	for v := &views[1]; v != nil; v = v.Nested {
		depth++
	}
	if depth != maxNesting+1 {
		t.Errorf("%d levels of calls, want %d", depth, maxNesting+1)
	}
}

func TestSignaturesThatCostMemoryAreNotRead(t *testing.T) {
	for _, signature := range []string{
		"f(uint256[99999999999999])", "f(uint8[4][4])", "f((uint256,uint256))", "f(uint256[][])", "f(uint7)", "f(int264)", "f(bytes33)", "f(bytes0)", "f(function)",
		"f(fixed128x18)", "f", "f(", "f)", "(uint256)", "1f()", "f()x", "f(uint256))", "<img>(uint256)", "f(" + strings.Repeat("uint256,", 40) + "uint256)", "f(" + strings.Repeat("a", 1000) + ")",
		"f(uint0256)", "f(uint+8)", "f(uint256 )extra)",
	} {
		if name, arguments, err := parseSignature(signature); err == nil {
			t.Errorf("%.40s was read as %s with %d arguments", signature, name, len(arguments))
		}
	}
}

func TestABravoSignatureIsBelievedOnlyWithItsSelector(t *testing.T) {
	payload := calldata("transfer(address to, uint256 amount)", usdc, big.NewInt(1))
	if c := calls.decode(payload, "harmless(address,uint256)"); c.name != "transfer" {
		t.Errorf("read as %q", c.name)
	}
	if c := calls.decode([]byte{1, 2, 3, 4}, "harmless()"); c.name != "" {
		t.Errorf("read as %q", c.name)
	}
}

func FuzzCalldata(f *testing.F) {
	f.Add(calldata("transfer(address to, uint256 amount)", usdc, big.NewInt(1)), "")
	f.Add(calldata("relay(address target, uint256 value, bytes data)", usdc, big.NewInt(1), []byte{1, 2, 3, 4}), "")
	f.Add([]byte{1, 2, 3, 4}, "f(uint256[],string,bytes7,int24)")
	w := writerOf(sharedWorld())
	f.Fuzz(func(t *testing.T, data []byte, signature string) {
		action := governance.Action{Target: usdc, Calldata: data, Signature: signature}
		views, _ := w.views([]governance.Action{action})
		if len(views) != 1 || len(views[0].Say) == 0 {
			t.Errorf("%x reads %+v", data, views)
		}
	})
}

func TestManyActionsAndLongDataAreBounded(t *testing.T) {
	actions := make([]governance.Action, 400)
	actions[0].Calldata = make([]byte, 1<<20)
	views, left := writerOf(sharedWorld()).views(actions)
	if len(views) != maxActions || left != 350 {
		t.Errorf("%d views, %d left", len(views), left)
	}
	if len(views[0].Hex) > 2*maxHex+2 || views[0].More != 1<<20-maxHex || len(views[0].Words) > maxElements {
		t.Errorf("%d hex digits, %d more, %d words", len(views[0].Hex), views[0].More, len(views[0].Words))
	}
}
