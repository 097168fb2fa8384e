package calldata

import (
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

// Whatever arguments an embedded function is called with, decoding gives them
// back, and finds nothing.
func TestEveryEmbeddedFunctionIsReadBack(t *testing.T) {
	all := embedded(t)
	rapid.Check(t, func(rt *rapid.T) {
		f := rapid.SampledFrom(all).Draw(rt, "function")
		selector := f.selector()
		payload := append(selector[:], encodeAny(t, f, rt)...)
		c := Decode(Action{Target: token, Payload: payload}, Known{Chain: 1})
		if c.Source != Embedded || !c.Exact() || c.Signature != f.String() {
			rt.Fatalf("%s: read as %q, %v", f.String(), c.Signature, c.Findings)
		}
		again(t, c)
		for _, found := range c.Findings { // random bytes are no calls
			if !slices.Contains([]Code{NestedUnread, TooMany}, found.Code) {
				rt.Fatalf("%s: %v", f.String(), c.Findings)
			}
		}
		if len(c.Arguments) != len(f.params) {
			rt.Fatalf("%s: %d arguments", f.String(), len(c.Arguments))
		}
	})
}

// encodeAny encodes arguments: random ones, or zeros without a source.
func encodeAny(t testing.TB, f *Function, rt *rapid.T) []byte {
	t.Helper()
	draw := func(limit int) int {
		if rt == nil {
			return 0
		}
		return rapid.IntRange(0, limit).Draw(rt, "n")
	}
	values := make([]any, len(f.params))
	for i := range f.params {
		values[i] = anyValue(&f.params[i].typ, draw).Interface()
	}
	packed, err := f.arguments().Pack(values...)
	if err != nil {
		t.Fatalf("%s: %v", f.canonical(), err)
	}
	return packed
}

func anyValue(t *abi.Type, draw func(limit int) int) reflect.Value {
	v := reflect.New(t.GetType()).Elem()
	switch t.T {
	case abi.UintTy, abi.IntTy:
		n := new(big.Int)
		bits := draw(t.Size) // sizes near zero as well as near the bound
		if bits > 0 {
			n.Rsh(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(bits)), big.NewInt(int64(draw(1)+1))), 0)
		}
		if t.T == abi.IntTy {
			n.Rsh(n, 1)
			if draw(1) == 1 {
				n.Neg(n)
			}
		}
		switch {
		case v.CanUint():
			v.SetUint(n.Uint64())
		case v.CanInt():
			v.SetInt(n.Int64())
		default:
			v.Set(reflect.ValueOf(n))
		}
	case abi.BoolTy:
		v.SetBool(draw(1) == 1)
	case abi.StringTy:
		v.SetString(string(anyBytes(draw)))
	case abi.BytesTy:
		v.SetBytes(anyBytes(draw))
	case abi.AddressTy:
		v.Set(reflect.ValueOf(common.BytesToAddress(anyBytes(draw))))
	case abi.FixedBytesTy:
		for i := range v.Len() {
			v.Index(i).SetUint(uint64(draw(255)))
		}
	case abi.SliceTy:
		n := draw(3)
		v.Set(reflect.MakeSlice(t.GetType(), n, n))
		fallthrough
	case abi.ArrayTy:
		for i := range v.Len() {
			v.Index(i).Set(anyValue(t.Elem, draw))
		}
	case abi.TupleTy:
		for i, part := range t.TupleElems {
			v.Field(i).Set(anyValue(part, draw))
		}
	}
	return v
}

func anyBytes(draw func(limit int) int) []byte {
	b := make([]byte, draw(70))
	for i := range b {
		b[i] = byte(draw(255))
	}
	return b
}
