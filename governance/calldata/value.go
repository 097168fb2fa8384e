package calldata

import (
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Value is a decoded value. It is one of:
//
//	[chain.Amount]    for uint8 to uint256
//	*[big.Int]        for int8 to int256
//	[common.Address]  bool, string (any bytes)
//	[]byte            for bytes and bytes1 to bytes32
//	[List]            for arrays
//	[Struct]          for structs
type Value any

// List is the value of an array.
type List []Value

// Struct is the value of a struct.
type Struct []Argument

// Argument is a value with the name and type of its parameter.
type Argument struct {
	Name  string // "" if not known
	Type  string // as in Solidity; structs as their types in brackets
	Value Value
}

// plain takes a value out of the Go types that go-ethereum decodes into.
func plain(v reflect.Value, t *abi.Type, parts []param) Value {
	switch t.T {
	case abi.UintTy:
		if v.CanUint() {
			return chain.NewAmount(v.Uint())
		}
		word := v.Interface().(*big.Int).FillBytes(make([]byte, wordSize)) //nolint:forcetypeassert // what geth decodes uint24 and wider ones to
		return chain.AmountFromBytes(word)
	case abi.IntTy:
		if v.CanInt() {
			return big.NewInt(v.Int())
		}
		return v.Interface()
	case abi.FixedBytesTy:
		raw := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(raw), v)
		return raw
	case abi.SliceTy, abi.ArrayTy:
		list := make(List, v.Len())
		for i := range list {
			list[i] = plain(v.Index(i), t.Elem, parts)
		}
		return list
	case abi.TupleTy:
		all := make(Struct, len(parts))
		for i, part := range parts {
			all[i] = Argument{Name: part.name, Type: part.typ.String(), Value: plain(v.Field(i), &part.typ, part.parts)}
		}
		return all
	}
	return v.Interface()
}

// The following take a value of the type that a caller expects.

func asAddress(v Value) common.Address { a, _ := v.(common.Address); return a }

func asAmount(v Value) chain.Amount { a, _ := v.(chain.Amount); return a }

func asBytes(v Value) []byte { b, _ := v.([]byte); return b }

func asList(v Value) List { l, _ := v.(List); return l }

// at is the i-th element, or nothing.
func (l List) at(i int) Value {
	if i < len(l) {
		return l[i]
	}
	return nil
}

// field is the named part of a struct, or nothing.
func (s Struct) field(name string) Value {
	for _, a := range s {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}
