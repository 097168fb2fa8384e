package calldata

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func FuzzDecode(f *testing.F) {
	send := transfer(f, 1)
	f.Add(send, "")
	f.Add(encode(f, "relay(address,uint256,bytes)", alice, big.NewInt(1), send), "")
	f.Add(encode(f, "multicall(bytes[])", [][]byte{send, send}), "")
	f.Add(encode(f, "multiSend(bytes)", packed(0, alice, 1, send)), "")
	f.Add(encode(f, "executeBatch(address[],uint256[],bytes[])", []common.Address{alice}, []*big.Int{big.NewInt(1)}, [][]byte{send}), "")
	f.Add(encode(f, "aggregate3((address,bool,bytes)[])", []struct {
		F0 common.Address
		F1 bool
		F2 []byte
	}{{alice, true, send}}), "")
	f.Add([]byte{1, 2, 3, 4}, "f(uint256[],string,bytes7,int24,(uint8,(bytes)[2])[])")
	f.Fuzz(func(t *testing.T, data []byte, signature string) {
		payloads := [][]byte{data}
		if s, err := parseSignature(signature); err == nil {
			selector := s.selector()
			payloads = append(payloads, append(selector[:], data...))
		}
		for _, payload := range payloads {
			bounded(t, Decode(Action{Target: inbox, Payload: payload, Signature: signature}, Known{Chain: 1}), len(payload))
		}
	})
}

// bounded fails for a call that is larger than its bytes allow, and for one
// that claims to be exact and is not.
func bounded(t *testing.T, c Call, size int) {
	t.Helper()
	calls, values := 0, 0
	every(c, func(c Call) {
		calls++
		again(t, c)
		if len(c.Sentence) == 0 {
			t.Errorf("%x has no sentence", c.Data)
		}
		for _, a := range c.Arguments {
			values += count(a.Value)
		}
	})
	if calls > maxCalls {
		t.Errorf("%d calls", calls)
	}
	if limit := maxParameters * (maxDepth + 1) * (size/wordSize + 1); values > limit {
		t.Errorf("%d values of %d bytes", values, size)
	}
}

func count(v Value) int {
	n := 1
	switch v := v.(type) {
	case List:
		for _, one := range v {
			n += count(one)
		}
	case Struct:
		for _, one := range v {
			n += count(one.Value)
		}
	}
	return n
}

func BenchmarkDecode(b *testing.B) {
	send := transfer(b, 1)
	list := make([][]byte, 20)
	for i := range list {
		list[i] = send
	}
	for name, payload := range map[string][]byte{
		"transfer":         send,
		"20 in multicall":  encode(b, "multicall(bytes[])", list),
		"unknown selector": append([]byte{0xde, 0xad, 0xbe, 0xef}, make([]byte, 320)...),
	} {
		b.Run(name, func(b *testing.B) {
			a := Action{Target: token, Payload: payload}
			b.ReportAllocs()
			for b.Loop() {
				Decode(a, Known{Chain: 1})
			}
		})
	}
}

func FuzzParseABI(f *testing.F) {
	f.Add([]byte(`[{"type":"function","name":"f","inputs":[{"name":"a","type":"tuple[2]","components":[{"type":"bytes7"}]},{"type":"uint256[][]"}]}]`))
	f.Add([]byte(`[{"name":"f","inputs":[{"type":"tuple","components":[{"type":"uint256[999999999][999999999]"}]}]}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		functions, _, err := ParseABI(text)
		if err != nil {
			return
		}
		for _, one := range functions {
			if again, err := parseSignature(one.canonical()); err != nil || again.selector() != one.id {
				t.Errorf("%s is read again as %s, %v", one.canonical(), again.canonical(), err)
			}
		}
	})
}
