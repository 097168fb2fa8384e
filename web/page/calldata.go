package page

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A call is calldata as far as it could be read.
type call struct {
	function function // zero signature if the selector is not known
	selector []byte   // four bytes; nil if there are not even four
	name     string   // of the function, "" if not known
	written  string   // its signature as far as known
	args     []arg
	data     []byte // after the selector
	// garbled says that the data is not exactly what the function's arguments
	// encode to, so that the reading may mislead.
	garbled bool
}

// arg is one decoded argument; its value has the type that abi gives it.
type arg struct {
	name  string // "" if not known
	typ   abi.Type
	value any
}

// decoder reads calldata. It does not change after newDecoder.
type decoder struct {
	functions map[[4]byte]knownFunction
	roles     map[common.Hash]string
}

type knownFunction struct {
	function
	name      string
	arguments abi.Arguments
}

// calls is the decoder of all pages; its tables are constants of this package.
var calls = newDecoder()

func newDecoder() *decoder {
	d := &decoder{functions: map[[4]byte]knownFunction{}, roles: map[common.Hash]string{{}: "DEFAULT_ADMIN_ROLE"}}
	for _, f := range functions {
		name, arguments, err := parseSignature(f.signature)
		if err != nil {
			panic(err) // the table in this package is wrong
		}
		d.functions[selectorOf(name, arguments)] = knownFunction{f, name, arguments}
	}
	for _, role := range roles {
		d.roles[crypto.Keccak256Hash([]byte(role))] = role
	}
	return d
}

func selectorOf(name string, arguments abi.Arguments) [4]byte {
	types := make([]string, len(arguments))
	for i, argument := range arguments {
		types[i] = argument.Type.String()
	}
	return [4]byte(crypto.Keccak256([]byte(name + "(" + strings.Join(types, ",") + ")"))[:4])
}

// decode reads a payload as the target receives it. signature is what a Bravo
// style action says about itself and is believed only if it has the selector.
func (d *decoder) decode(payload []byte, signature string) call {
	if len(payload) < 4 {
		return call{data: payload}
	}
	c := call{selector: payload[:4], data: payload[4:]}
	known, ok := d.functions[[4]byte(payload[:4])]
	arguments := known.arguments
	if ok {
		c.function, c.name, c.written = known.function, known.name, known.signature
	} else {
		name, declared, err := parseSignature(signature)
		if err != nil || selectorOf(name, declared) != [4]byte(payload[:4]) {
			return c
		}
		c.name, c.written, arguments = name, signature, declared
	}
	values, err := arguments.Unpack(c.data)
	if err != nil || len(values) != len(arguments) {
		c.garbled = true
		return c
	}
	for i, value := range values {
		c.args = append(c.args, arg{arguments[i].Name, arguments[i].Type, value})
	}
	again, err := arguments.Pack(values...)
	c.garbled = err != nil || !bytes.Equal(again, c.data)
	return c
}

// Bounds of a signature that came from a chain.
const (
	maxSignature = 512
	maxArguments = 32
)

// parseSignature reads "name(type name, type)". It knows elementary types and
// dynamic arrays of them: fixed sizes and tuples from a hostile signature would
// let it choose how much memory decoding takes.
func parseSignature(signature string) (string, abi.Arguments, error) {
	name, list, found := strings.Cut(signature, "(")
	list, closed := strings.CutSuffix(list, ")")
	if !found || !closed || len(signature) > maxSignature || !identifier(name) {
		return "", nil, fmt.Errorf("signature %.80q: want name(type,…)", signature)
	}
	if list == "" {
		return name, abi.Arguments{}, nil
	}
	parts := strings.Split(list, ",")
	if len(parts) > maxArguments {
		return "", nil, fmt.Errorf("signature %.80q: more than %d arguments", signature, maxArguments)
	}
	arguments := make(abi.Arguments, len(parts))
	for i, part := range parts {
		typ, label, _ := strings.Cut(strings.TrimSpace(part), " ")
		if !plainType(typ) || label != "" && !identifier(label) {
			return "", nil, fmt.Errorf("signature %.80q: %.40q is not a parameter that is read", signature, part)
		}
		parsed, err := abi.NewType(typ, "", nil)
		if err != nil {
			return "", nil, fmt.Errorf("signature %.80q: %w", signature, err)
		}
		arguments[i] = abi.Argument{Name: label, Type: parsed}
	}
	return name, arguments, nil
}

// plainType reports elementary types and dynamic arrays of them.
func plainType(s string) bool {
	s = strings.TrimSuffix(s, "[]")
	switch s {
	case "address", "bool", "string", "bytes":
		return true
	}
	for prefix, unit := range map[string]int{"uint": 8, "int": 8, "bytes": 1} {
		digits, found := strings.CutPrefix(s, prefix)
		if !found {
			continue
		}
		n, err := strconv.Atoi(digits)
		if err == nil && strconv.Itoa(n) == digits && n > 0 && n%unit == 0 && n/unit <= 32 {
			return true
		}
	}
	return false
}

func identifier(s string) bool {
	for i, r := range s {
		letter := r == '_' || r == '$' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// nested returns the argument of a known function that is itself calldata, and
// the contract that it is for.
func (c call) nested() (target common.Address, payload []byte, ok bool) {
	var names = map[string]string{"upgradeToAndCall": "", "upgradeAndCall": "proxy", "relay": "target"}
	on, carries := names[c.name]
	if !carries || c.function.signature == "" || c.garbled {
		return target, nil, false
	}
	for _, a := range c.args {
		switch value := a.value.(type) {
		case common.Address:
			if a.name == on {
				target = value
			}
		case []byte:
			payload = value
		}
	}
	return target, payload, len(payload) > 0
}
