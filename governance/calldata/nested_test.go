package calldata

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

var (
	inbox     = common.HexToAddress("0x4Dbd4fc535Ac27206064B68FfCF827b0A60BAB3f")
	messenger = common.HexToAddress("0x25ace71c97B33Cc4729CF772ae268934F7ab5fA1")
	polygon   = common.HexToAddress("0xfe5e5D361b2ad62c541bAb87C45a0B9B018389a2")
)

func transfer(t testing.TB, amount int64) []byte {
	t.Helper()
	return encode(t, "transfer(address,uint256)", bob, big.NewInt(amount))
}

// tree writes a call and those inside it.
func tree(c Call) string {
	out := said(c)
	if c.How != "" {
		out = string(c.How) + " on " + c.Chain.String()[7:] + ": " + out
	}
	if len(c.Nested) > 0 {
		inner := make([]string, len(c.Nested))
		for i, one := range c.Nested {
			inner[i] = tree(one)
		}
		out += " [" + strings.Join(inner, "; ") + "]"
	}
	return out
}

func packed(operation byte, to common.Address, value uint64, data []byte) []byte {
	return bytes.Join([][]byte{{operation}, to[:], word(value), word(uint64(len(data))), data}, nil)
}

func TestCallsInsideCallsAreRead(t *testing.T) {
	zero := big.NewInt(0)
	send := transfer(t, 5)
	const sent = "Send 5|token to 0xB0b0"
	oneTarget, oneValue, oneData := []common.Address{alice}, []*big.Int{zero}, [][]byte{send}
	message := encode(t, "f(address[],bytes[],uint256[])", oneTarget, oneData, oneValue)[4:]
	bravo := encode(t, "f(address[],uint256[],string[],bytes[])", oneTarget, oneValue, []string{"transfer(address,uint256)"}, [][]byte{send[4:]})[4:]
	aave := encode(t, "f(address[],uint256[],string[],bytes[],bool[])", oneTarget, oneValue, []string{""}, oneData, []bool{true})[4:]
	ticket := func(data []byte) []byte {
		return encode(t, "createRetryableTicket(address,uint256,uint256,address,address,uint256,uint256,bytes)", alice, zero, zero, alice, alice, zero, zero, data)
	}
	for want, a := range map[string]Action{
		"Make 1 call|count of itself [multicall on 1: " + sent + "]":                                                                          {Payload: encode(t, "multicall(bytes[])", oneData)},
		"Relay a call with 3|wei to 0xA11C [relay on 1: Wrap the coins sent]":                                                                 {Payload: encode(t, "relay(address,uint256,bytes)", alice, big.NewInt(3), encode(t, "deposit()"))},
		"Make 1 call|count [batch on 1: " + sent + "]":                                                                                        {Payload: encode(t, "executeBatch(address[],uint256[],bytes[])", oneTarget, oneValue, oneData)},
		"Queue a call of 0xA11C with 0|wei, not to be made before 0|date [schedule on 1: " + sent + "]":                                       {Payload: encode(t, "queueTransaction(address,uint256,string,bytes,uint256)", alice, zero, "transfer(address,uint256)", send[4:], zero)},
		"Replace the contract's code by that of 0xA11C, then call it [initialize on 1: Make 0xB0b0 the owner]":                                {Payload: encode(t, "upgradeToAndCall(address,bytes)", alice, encode(t, "transferOwnership(address)", bob))},
		"Replace the contract's code by that of 0xA11C, then call it":                                                                         {Payload: encode(t, "upgradeToAndCall(address,bytes)", alice, []byte{})},
		"Make a batch of calls [multisend on 1: " + sent + "; multisend on 1: Send 2|wei to 0xB0b0]":                                          {Payload: encode(t, "multiSend(bytes)", append(packed(0, alice, 0, send), packed(1, bob, 2, nil)...))},
		"Call 0xA11C on an Arbitrum chain with 0|wei [cross-chain on 42161: " + sent + "]":                                                    {Target: inbox, Payload: ticket(send)},
		"Call 0xA11C on an Arbitrum chain with 0|wei [cross-chain on 0: " + sent + "]":                                                        {Target: alice, Payload: ticket(send)},
		"Call 0xA11C on another chain [cross-chain on 10: Pass a call on to 0xB0b0 [relay on 10: " + sent + "]]":                              {Target: messenger, Payload: encode(t, "sendMessage(address,bytes,uint32)", alice, encode(t, "forward(address,bytes)", bob, send), uint32(1))},
		"Send a message to 0xA11C on Polygon [cross-chain on 137: Tell 0xA11C to make 1 call|count [batch on 137: " + sent + "]]":             {Target: polygon, Payload: encode(t, "sendMessageToChild(address,bytes)", alice, message)},
		"Call 0xA11C on an Arbitrum chain with 0|wei [cross-chain on 42161: Tell 0xA11C to make 1 call|count [batch on 42161: " + sent + "]]": {Target: inbox, Payload: ticket(bravo)},
	} {
		c := Decode(a, Known{Chain: 1})
		if got := tree(c); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
		every(c, func(c Call) {
			if c.Delegate != c.Has(ForeignCode) || len(c.Findings) > 0 && !c.Delegate {
				t.Errorf("%s: %v", said(c), c.Findings)
			}
		})
	}
	foreign := Decode(Action{Target: polygon, Payload: encode(t, "sendMessageToChild(address,bytes)", alice, aave)}, Known{Chain: 1})
	if inner := foreign.Nested[0].Nested[0]; !inner.Delegate || !inner.Has(ForeignCode) {
		t.Errorf("%s is not marked as foreign code", tree(foreign))
	}
}

func TestBatchesThatDoNotFitTogetherAreFindings(t *testing.T) {
	zero := big.NewInt(0)
	huge := packed(0, alice, 0, nil)
	binary.BigEndian.PutUint64(huge[len(huge)-8:], 1<<40)
	for name, payload := range map[string][]byte{
		"values are missing":  encode(t, "executeBatch(address[],uint256[],bytes[])", []common.Address{alice}, []*big.Int{}, [][]byte{{}}),
		"data is missing":     encode(t, "executeBatch(address[],uint256[],bytes[])", []common.Address{alice}, []*big.Int{zero}, [][]byte{}),
		"targets are missing": encode(t, "executeBatch(address[],uint256[],bytes[])", []common.Address{}, []*big.Int{zero}, [][]byte{{}}),
		"cut multisend":       encode(t, "multiSend(bytes)", packed(0, alice, 0, []byte{1, 2})[:80]),
		"long multisend":      encode(t, "multiSend(bytes)", huge),
		"odd operation":       encode(t, "multiSend(bytes)", packed(2, alice, 0, nil)),
		"dirty receiver": encode(t, "callRemote(uint32,(bytes32,bytes)[])", uint32(1), []struct {
			F0 [32]byte
			F1 []byte
		}{{[32]byte{1}, nil}}),
	} {
		c := Decode(Action{Target: token, Payload: payload}, Known{Chain: 1})
		if !c.Has(NestedUnread) || len(c.Nested) > 0 {
			t.Errorf("%s: %s %v", name, tree(c), c.Findings)
		}
	}
}

func TestDepthNumberAndSizeAreBounded(t *testing.T) {
	deep := transfer(t, 1)
	for range 3 * maxDepth {
		deep = encode(t, "relay(address,uint256,bytes)", alice, big.NewInt(0), deep)
	}
	depth, found := 0, false
	for c := Decode(Action{Payload: deep}, Known{}); ; depth++ {
		found = found || c.Has(TooDeep)
		if len(c.Nested) == 0 {
			break
		}
		c = c.Nested[0]
	}
	if depth != maxDepth || !found {
		t.Errorf("%d levels, said %t", depth, found)
	}
	list := make([][]byte, 3*maxCalls)
	for i := range list {
		list[i] = []byte{1, 2, 3, 4}
	}
	c := Decode(Action{Payload: encode(t, "multicall(bytes[])", list)}, Known{})
	if len(c.Nested) != maxCalls-1 || !c.Has(TooMany) {
		t.Errorf("%d calls, %v", len(c.Nested), c.Findings)
	}
	c = Decode(Action{Payload: append(transfer(t, 1), make([]byte, maxPayload)...)}, Known{})
	if !c.Has(TooLarge) || c.Exact() || len(c.Arguments) > 0 || !strings.HasPrefix(said(c), "Call transfer on") {
		t.Errorf("%s: %v", said(c), c.Findings)
	}
}

func TestAMessageGoesToTheChainOfItsCarrier(t *testing.T) {
	for carrier, want := range map[chain.Account]chain.ID{
		{Chain: 1, Address: inbox}:      42161,
		{Chain: 1, Address: messenger}:  10,
		{Chain: 10, Address: inbox}:     0,
		{Chain: 42161, Address: arbSys}: 1,
		{Chain: 1, Address: arbSys}:     0,
	} {
		if got := Destination(carrier); got != want {
			t.Errorf("%s: %d, want %d", carrier, got, want)
		}
	}
}
