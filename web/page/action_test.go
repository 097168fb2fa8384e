package page

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// writerOf writes actions for a DAO of the test world.
func writerOf(world *fake) *actionWriter {
	s := &site{now: sharedNow, monitor: world, delegation: world, governance: world}
	d, err := s.loadDAO(nil, "meridian") //nolint:staticcheck // the fake looks at no context
	if err != nil {
		panic(err)
	}
	governor := d.Governors[0]
	clock := testClock(governor.Clock, pace{12_000, 1})
	return &actionWriter{site: s, dao: d, chain: ethereum, clock: clock, votes: d.votes(governor.Account), href: func(int) string { return "/raw" }}
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

func TestActionsAreSaidInWords(t *testing.T) {
	world := sharedWorld()
	w := writerOf(world)
	token, to := world.tokens[0].Address, common.HexToAddress("0x00000000000000000000000000000000000000aA")
	other := common.HexToAddress("0x00000000000000000000000000000000000000bB")
	role := [32]byte{}
	for want, action := range map[string]governance.Action{
		"Send 1.25 M USDC to 0x000000AA":                                                     send(usdc, to, big.NewInt(1_250_000_000_000)),
		"Send 1.5 MRD to 0x000000AA":                                                         send(token, to, big.NewInt(1_500_000_000_000_000_000)),
		"Send 77 smallest units to 0x000000AA":                                               send(other, to, big.NewInt(77)),
		"Send 0.5 ETH to 0x000000AA":                                                         {Target: to, Value: ether(500)},
		"Call 0x000000AA with no data and no coins":                                          {Target: to},
		"Let 0x000000AA spend up to an unlimited amount":                                     {Target: token, Calldata: callTo("approve(address spender, uint256 amount)", to, chain.MaxAmount.Big())},
		"Give the role DEFAULT_ADMIN_ROLE to 0x000000AA":                                     {Target: other, Calldata: callTo("grantRole(bytes32 role, address account)", role, to)},
		"Set the voting period to about 7 days (50,400 blocks)":                              {Target: other, Calldata: callTo("setVotingPeriod(uint32 newVotingPeriod)", uint32(50_400))},
		"Set the timelock's delay to 2 days":                                                 {Target: other, Calldata: callTo("updateDelay(uint256 newDelay)", big.NewInt(172_800))},
		"Set the power needed to propose to 250 k MRD":                                       {Target: other, Calldata: callTo("setProposalThreshold(uint256 newProposalThreshold)", bigOf(t, "250000000000000000000000"))},
		"Open the market 0x000000AA":                                                         {Target: other, Signature: "_supportMarket(address)", Calldata: common.LeftPadBytes(to.Bytes(), 32)},
		"Call setHeartbeat on 0x000000bb":                                                    {Target: other, Signature: "setHeartbeat(uint64)", Calldata: make([]byte, 32)},
		"Make 2 calls of itself":                                                             {Target: other, Calldata: callTo("multicall(bytes[] data)", [][]byte{{}, {}})},
		"Let 82.5% of the collateral in 0x000000AA be borrowed against":                      {Target: other, Calldata: callTo("_setCollateralFactor(address cToken, uint256 factor)", to, big.NewInt(825_000_000_000_000_000))},
		"Grant 1.25 COMP to 0x000000AA":                                                      {Target: other, Calldata: callTo("_grantComp(address recipient, uint256 amount)", to, big.NewInt(1_250_000_000_000_000_000))},
		"Stream 5 USDC to 0x000000AA from 1 Jan 2026, 00:00 UTC until 1 Jan 2027, 00:00 UTC": {Target: other, Calldata: callTo("createStream(address recipient, uint256 deposit, address token, uint256 start, uint256 stop)", to, big.NewInt(5_000_000), usdc, big.NewInt(1_767_225_600), big.NewInt(1_798_761_600))},
		"Let pools charge a fee of 0.01%, with ticks of −1":                                  {Target: other, Calldata: callTo("enableFeeAmount(uint24 fee, int24 ticks)", big.NewInt(100), big.NewInt(-1))},
		"Call the unknown function 0xdeadbeef on 0x000000bb":                                 {Target: other, Calldata: []byte{0xde, 0xad, 0xbe, 0xef, 1}},
		"Send 3 bytes without a function to 0x000000bb":                                      {Target: other, Calldata: []byte{1, 2, 3}},
		"Make TimelockX the governor's timelock":                                             {},
		"Set to true whether 0x000000AA may move every token of this collection":             {Target: other, Calldata: callTo("setApprovalForAll(address operator, bool approved)", to, true)},
	} {
		if want == "Make TimelockX the governor's timelock" {
			timelock := w.dao.Governors[0].Timelock
			action = governance.Action{Target: other, Calldata: callTo("updateTimelock(address newTimelock)", timelock)}
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

func TestWhatIsOddAboutACallIsAWarning(t *testing.T) {
	good := callTo("transfer(address to, uint256 amount)", usdc, big.NewInt(1))
	for name, action := range map[string]governance.Action{
		"short":    {Target: usdc, Calldata: good[:40]},
		"long":     {Target: usdc, Calldata: append(append([]byte(nil), good...), 0)},
		"coins":    {Target: usdc, Calldata: good, Value: ether(1)},
		"delegate": {Target: usdc, Calldata: good, Delegate: true},
		"types":    {Target: usdc, Signature: "f(function)", Calldata: good[4:]},
	} {
		views, _ := writerOf(sharedWorld()).views([]governance.Action{action})
		if len(views[0].Warnings) != 1 {
			t.Errorf("%s: warnings %q", name, views[0].Warnings)
		}
		if exact := name == "coins" || name == "delegate"; strings.HasPrefix(said(views[0].Say), "Send") != exact {
			t.Errorf("%s reads %q", name, said(views[0].Say))
		}
		if !strings.Contains(string(partial(t, "action", views[0])), "action-warning") {
			t.Errorf("%s: the page does not show %q", name, views[0].Warnings)
		}
	}
	views, _ := writerOf(sharedWorld()).views([]governance.Action{{Target: usdc, Calldata: good}, {Target: usdc, Calldata: []byte{0xde, 0xad, 0xbe, 0xef}}})
	if len(views[0].Warnings)+len(views[1].Warnings) > 0 {
		t.Errorf("exact data is marked: %q, %q", views[0].Warnings, views[1].Warnings)
	}
}

func TestCallsInsideCallsAreShown(t *testing.T) {
	inner := callTo("transferOwnership(address newOwner)", usdc)
	deep := inner
	for range maxNesting + 1 {
		deep = callTo("relay(address target, uint256 value, bytes data)", usdc, big.NewInt(0), deep)
	}
	many := make([][]byte, 2*maxInside)
	for i := range many {
		many[i] = inner
	}
	inbox := common.HexToAddress("0x4Dbd4fc535Ac27206064B68FfCF827b0A60BAB3f")
	ticket := callTo("createRetryableTicket(address to, uint256 a, uint256 b, address c, address d, uint256 e, uint256 f, bytes data)",
		usdc, big.NewInt(0), big.NewInt(0), usdc, usdc, big.NewInt(0), big.NewInt(0), inner)
	views, _ := writerOf(sharedWorld()).views([]governance.Action{
		{Target: usdc, Calldata: callTo("upgradeToAndCall(address newImplementation, bytes data)", usdc, inner)},
		{Target: inbox, Calldata: ticket},
		{Target: usdc, Calldata: deep},
		{Target: usdc, Calldata: callTo("multicall(bytes[] data)", many)},
	})
	if n := views[0].Nested; len(n) != 1 || said(n[0].Say) != "Make 0xA0b8eB48 the owner" || n[0].Heading != "The call inside" {
		t.Errorf("nested: %+v", n)
	}
	if n := views[1].Nested; len(n) != 1 || n[0].Heading != "The call inside, made on Arbitrum One" {
		t.Errorf("on another chain: %+v", n)
	}
	depth, last := 0, views[2]
	for ; len(last.Nested) > 0; depth++ {
		last = last.Nested[0]
	}
	if depth != maxNesting || !strings.HasPrefix(last.Left, "1 call inside is not shown") {
		t.Errorf("%d levels of calls, then %q", depth, last.Left)
	}
	if n := views[3].Nested; len(n) > maxInside || views[3].Left == "" || n[1].Heading != fmt.Sprintf("Call 2 of %d inside", 249) {
		t.Errorf("%d calls, the second %q, then %q", len(n), n[1].Heading, views[3].Left)
	}
	page := string(partial(t, "action", views[0]))
	if !strings.Contains(page, "nested k-control") || !strings.Contains(page, "The call inside") || !strings.Contains(page, "the owner") {
		t.Errorf("the page does not show the call inside:\n%s", page)
	}
}

func TestWhatACallWouldReplaceIsShown(t *testing.T) {
	w := writerOf(sharedWorld())
	g := w.dao.Governors[0]
	if g.VotingPeriod == nil || g.TimelockDelay == nil {
		t.Fatal("the test world has no settings")
	}
	period := callTo("setVotingPeriod(uint32 newVotingPeriod)", uint32(7))
	for name, test := range map[string]struct {
		action governance.Action
		want   string
	}{
		"governor":         {governance.Action{Target: g.Address, Calldata: period}, w.clock.length(*g.VotingPeriod)},
		"timelock":         {governance.Action{Target: g.Timelock, Calldata: callTo("updateDelay(uint256 newDelay)", big.NewInt(1))}, seconds(g.TimelockDelay.Big().Uint64())},
		"another contract": {governance.Action{Target: usdc, Calldata: period}, ""},
		"another function": {governance.Action{Target: g.Address, Calldata: callTo("setLateQuorumVoteExtension(uint48 x)", big.NewInt(7))}, ""},
		"odd bytes":        {governance.Action{Target: g.Address, Calldata: append(append([]byte(nil), period...), 0)}, ""},
	} {
		views, _ := w.views([]governance.Action{test.action})
		if got := said(views[0].Present); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
		if shown := strings.Contains(string(partial(t, "action", views[0])), "In force"); shown != (test.want != "") {
			t.Errorf("%s: shown %t", name, shown)
		}
	}
}

func FuzzAction(f *testing.F) {
	f.Add(callTo("transfer(address to, uint256 amount)", usdc, big.NewInt(1)), "")
	f.Add(callTo("relay(address target, uint256 value, bytes data)", usdc, big.NewInt(1), []byte{1, 2, 3, 4}), "")
	f.Add([]byte{1, 2, 3, 4}, "f(uint256[],string,bytes7,int24,(bool,address)[2])")
	w := writerOf(sharedWorld())
	f.Fuzz(func(t *testing.T, data []byte, signature string) {
		action := governance.Action{Target: usdc, Calldata: data, Signature: signature}
		w.inside = 0
		views, _ := w.views([]governance.Action{action})
		if len(views) != 1 || len(views[0].Say) == 0 || w.inside > maxInside {
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
