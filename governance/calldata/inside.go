package calldata

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// inside says which parameters of a function are calls in turn:
//
//	inside relay: target=to value=amount data=data
//	inside batch: target=targets value=values data=payloads signature=signatures
//	inside batch: list=calls target=target data=callData
//	inside multisend: data=transactions
//
// With list the roles are parts of the structs in that array. Without target
// the called contract calls itself. operation names a number that is 1 where
// the call runs foreign code as the caller's own.
type inside struct {
	how  How
	list int            // -1 if there is none
	role map[string]int // index of a parameter, or of a part of the list's structs
}

func parseInside(text string, s signature) (*inside, error) {
	how, rest, found := strings.Cut(text, ":")
	switch How(how) {
	case Multicall, Batch, Relay, Delegated, Schedule, Initialize, MultiSend, CrossChain:
	default:
		found = false
	}
	if !found {
		return nil, fmt.Errorf("inside of %s: no way %q", s.name, how)
	}
	in := &inside{how: How(how), list: -1, role: map[string]int{}}
	params := s
	for field := range strings.FieldsSeq(rest) {
		role, name, _ := strings.Cut(field, "=")
		i, found := params.find(name)
		if !found {
			return nil, fmt.Errorf("inside of %s: no parameter %q", s.name, name)
		}
		t := params.params[i].typ
		if role == "list" {
			if t.T != abi.SliceTy || t.Elem.T != abi.TupleTy {
				return nil, fmt.Errorf("inside of %s: %s is no array of structs", s.name, name)
			}
			in.list, params = i, signature{name: s.name, params: params.params[i].parts}
			continue
		}
		if t.T == abi.SliceTy {
			t = *t.Elem
		}
		if !fits(role, t) {
			return nil, fmt.Errorf("inside of %s: %s cannot be a %s", s.name, name, role)
		}
		in.role[role] = i
	}
	if _, found := in.role["data"]; !found {
		return nil, fmt.Errorf("inside of %s: no data", s.name)
	}
	return in, nil
}

func fits(role string, t abi.Type) bool {
	switch role {
	case "target":
		return t.T == abi.AddressTy || t.T == abi.FixedBytesTy && t.Size == wordSize
	case "value":
		return t.T == abi.UintTy
	case "operation":
		return t.T == abi.UintTy || t.T == abi.BoolTy
	case "data":
		return t.T == abi.BytesTy
	case "signature":
		return t.T == abi.StringTy
	}
	return false
}

// actions are the calls that a call carries. ok is false if they cannot be
// told.
func (in *inside) actions(c *Call) (actions []Action, ok bool) {
	if in.list >= 0 {
		for _, one := range asList(c.Arguments[in.list].Value) {
			parts, _ := one.(Struct)
			action, ok := in.action(c, parts, -1)
			if !ok {
				return nil, false
			}
			actions = append(actions, action)
		}
		return actions, true
	}
	data := c.Arguments[in.role["data"]].Value
	list, many := data.(List)
	if !many {
		if in.how == MultiSend {
			return unpackMultiSend(asBytes(data))
		}
		action, ok := in.action(c, c.Arguments, -1)
		return []Action{action}, ok
	}
	for i := range list {
		action, ok := in.action(c, c.Arguments, i)
		if !ok {
			return nil, false
		}
		actions = append(actions, action)
	}
	return actions, in.even(c, len(list))
}

// even reports whether all arrays are as long as the one with the data.
func (in *inside) even(c *Call, n int) bool {
	for _, i := range in.role {
		if list, many := c.Arguments[i].Value.(List); many && len(list) != n {
			return false
		}
	}
	return true
}

// action takes one call from where its roles stand: at i in arrays of the same
// length, or in the arguments themselves.
func (in *inside) action(c *Call, arguments []Argument, i int) (Action, bool) {
	get := func(role string) Value {
		at, found := in.role[role]
		if !found || at >= len(arguments) {
			return nil
		}
		if list, many := arguments[at].Value.(List); many {
			return list.at(i)
		}
		return arguments[at].Value
	}
	a := Action{Target: c.Target, Value: asAmount(get("value")), Payload: asBytes(get("data")), Delegate: in.how == Delegated}
	if _, found := in.role["target"]; found {
		var ok bool
		if a.Target, ok = asTarget(get("target")); !ok {
			return a, false
		}
	}
	switch operation := get("operation").(type) {
	case bool:
		a.Delegate = operation
	case chain.Amount:
		a.Delegate = !operation.IsZero()
	}
	if text, _ := get("signature").(string); text != "" {
		a.Signature = text
		a.Payload = append(crypto.Keccak256([]byte(text))[:4:4], a.Payload...)
	}
	return a, true
}

// asTarget takes an address, or a word that holds one.
func asTarget(v Value) (common.Address, bool) {
	switch v := v.(type) {
	case common.Address:
		return v, true
	case []byte:
		if len(v) == wordSize && zero(v[:wordSize-common.AddressLength]) {
			return common.BytesToAddress(v), true
		}
	}
	return common.Address{}, false
}

// nest reads the calls that a call carries.
func (d *decoder) nest(c *Call, in *inside, depth int) {
	actions, ok := in.actions(c)
	if !ok {
		c.find(NestedUnread, "It carries calls that could not be read.")
		return
	}
	on := c.Chain
	if in.how == CrossChain {
		on = Destination(chain.Account{Chain: c.Chain, Address: c.Target})
	}
	d.all(c, actions, on, in.how, depth)
}

// all reads calls inside another one, as long as the bounds allow it.
func (d *decoder) all(c *Call, actions []Action, on chain.ID, how How, depth int) {
	for i, action := range actions {
		if how == Initialize && len(action.Payload) == 0 {
			continue // nothing is called
		}
		if depth == maxDepth {
			c.find(TooDeep, "It carries further calls, too deep inside others to be read here.")
			return
		}
		if d.left <= 0 {
			c.find(TooMany, fmt.Sprintf("%d more of its calls are not read here.", len(actions)-i))
			return
		}
		c.Nested = append(c.Nested, d.call(action, on, how, depth+1))
	}
}
