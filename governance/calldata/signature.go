package calldata

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
)

// Bounds of a signature. One that came from a chain chooses how much memory
// decoding takes.
const (
	maxSignature  = 2048 // bytes
	maxParameters = 64   // of a function, those of its structs included
	maxStructs    = 4    // structs in structs
	maxBrackets   = 3    // dimensions of an array
	maxStatic     = 256  // words of a type of fixed size
)

// signature is a function as far as its caller needs to know it.
type signature struct {
	name   string
	params []param
}

// param is one parameter. The names of a struct's parts stand here and not in
// its type: go-ethereum would make a new Go type, kept for ever, for each set of
// names somebody thinks of.
type param struct {
	name  string // "" if not known
	typ   abi.Type
	parts []param // of the struct that the type is, or is an array of
}

// String is the signature with the names of its parameters.
func (s signature) String() string { return s.name + "(" + join(s.params, true) + ")" }

// selector is the first four bytes of a call.
func (s signature) selector() [4]byte {
	return [4]byte(crypto.Keccak256([]byte(s.canonical()))[:4])
}

func (s signature) canonical() string { return s.name + "(" + join(s.params, false) + ")" }

// arguments is what go-ethereum encodes and decodes by.
func (s signature) arguments() abi.Arguments {
	arguments := make(abi.Arguments, len(s.params))
	for i, p := range s.params {
		arguments[i] = abi.Argument{Type: p.typ}
	}
	return arguments
}

func (s signature) find(name string) (int, bool) {
	for i, p := range s.params {
		if p.name == name && name != "" {
			return i, true
		}
	}
	return 0, false
}

func join(params []param, named bool) string {
	written, separator := make([]string, len(params)), ","
	if named {
		separator = ", "
	}
	for i, p := range params {
		written[i] = p.typ.String()
		if named && len(p.parts) > 0 {
			_, brackets, _ := strings.Cut(p.typ.String()[strings.LastIndexByte(p.typ.String(), ')'):], ")")
			written[i] = "(" + join(p.parts, true) + ")" + brackets
		}
		if named && p.name != "" {
			written[i] += " " + p.name
		}
	}
	return strings.Join(written, separator)
}

// parseSignature reads "name(type name, (type name, type)[] name)". It knows
// everything but function pointers, fixed-point numbers and empty structs.
func parseSignature(text string) (signature, error) {
	name, _, found := strings.Cut(text, "(")
	if !found || len(text) > maxSignature || !identifier(name) {
		return signature{}, fmt.Errorf("signature %.80q: want name(type,…)", text)
	}
	p := parser{rest: text[len(name):]}
	params, err := p.params(0)
	if err == nil && p.rest != "" {
		err = fmt.Errorf("%.40q stands behind the parameters", p.rest)
	}
	if err != nil {
		return signature{}, fmt.Errorf("signature %.80q: %w", text, err)
	}
	return signature{name: name, params: params}, nil
}

type parser struct {
	rest string
	seen int // parameters so far
}

// params reads from an opening bracket to its closing one.
func (p *parser) params(depth int) ([]param, error) {
	p.rest = p.rest[1:]
	if depth == 0 && strings.HasPrefix(p.rest, ")") {
		p.rest = p.rest[1:]
		return nil, nil
	}
	var params []param
	for {
		p.rest = strings.TrimLeft(p.rest, " ")
		one, err := p.param(depth)
		if err != nil {
			return nil, err
		}
		params = append(params, one)
		if rest, more := strings.CutPrefix(p.rest, ","); more {
			p.rest = rest
			continue
		}
		rest, closed := strings.CutPrefix(p.rest, ")")
		if !closed {
			return nil, fmt.Errorf("want a comma or a bracket before %.40q", p.rest)
		}
		p.rest = rest
		return params, nil
	}
}

func (p *parser) param(depth int) (param, error) {
	if p.seen++; p.seen > maxParameters {
		return param{}, fmt.Errorf("more than %d parameters", maxParameters)
	}
	var one param
	var base string
	if strings.HasPrefix(p.rest, "(") {
		if depth == maxStructs {
			return param{}, fmt.Errorf("more than %d structs in one another", maxStructs)
		}
		parts, err := p.params(depth + 1)
		if err != nil {
			return param{}, err
		}
		one.parts, base = parts, "tuple"
	} else {
		base = p.word()
		if !elementary(base) {
			return param{}, fmt.Errorf("%.40q is not a type that is read", base)
		}
	}
	brackets, err := p.brackets()
	if err != nil {
		return param{}, err
	}
	one.typ, err = abi.NewType(base+brackets, "", components(one.parts))
	if err != nil {
		return param{}, err
	}
	if n := words(one.typ); n > maxStatic {
		return param{}, fmt.Errorf("a type of more than %d words", maxStatic)
	}
	if rest, found := strings.CutPrefix(p.rest, " "); found {
		p.rest = rest
		if one.name = p.word(); !identifier(one.name) {
			return param{}, fmt.Errorf("%.40q is no name", one.name)
		}
	}
	return one, nil
}

// word takes what stands before the next space or punctuation.
func (p *parser) word() string {
	end := strings.IndexAny(p.rest, " ,()[]")
	if end < 0 {
		end = len(p.rest)
	}
	word := p.rest[:end]
	p.rest = p.rest[end:]
	return word
}

func (p *parser) brackets() (string, error) {
	all := ""
	for n := 0; strings.HasPrefix(p.rest, "["); n++ {
		size, rest, closed := strings.Cut(p.rest[1:], "]")
		if !closed || n == maxBrackets {
			return "", fmt.Errorf("want at most %d closed pairs of brackets at %.40q", maxBrackets, p.rest)
		}
		if size != "" {
			if count, err := strconv.Atoi(size); err != nil || count < 1 || count > maxStatic || strconv.Itoa(count) != size {
				return "", fmt.Errorf("an array of %.20q elements", size)
			}
		}
		all, p.rest = all+"["+size+"]", rest
	}
	return all, nil
}

// components are a struct's parts as go-ethereum wants them: with names, here
// their positions.
func components(parts []param) []abi.ArgumentMarshaling {
	all := make([]abi.ArgumentMarshaling, len(parts))
	for i, part := range parts {
		all[i] = component(part, i)
	}
	return all
}

func component(p param, i int) abi.ArgumentMarshaling {
	c := abi.ArgumentMarshaling{Name: "f" + strconv.Itoa(i), Type: p.typ.String()}
	if len(p.parts) > 0 {
		text := p.typ.String()
		c.Type, c.Components = "tuple"+text[strings.LastIndexByte(text, ')')+1:], components(p.parts)
	}
	return c
}

// words is the size of a type in the head of an encoding: at least one.
func words(t abi.Type) int {
	switch t.T {
	case abi.ArrayTy:
		return min(t.Size*words(*t.Elem), maxStatic+1)
	case abi.TupleTy:
		sum := 0
		for _, part := range t.TupleElems {
			sum += words(*part)
		}
		return sum
	}
	return 1
}

// elementary reports the types that are no struct and no array.
func elementary(s string) bool {
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
