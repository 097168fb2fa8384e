package calldata

import (
	"bytes"
	"fmt"
	"sort"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// Bounds of an ABI that somebody gives.
const (
	maxABI       = 1 << 20 // bytes of JSON
	maxFunctions = 2000
)

// ParseABI reads the functions of a contract's ABI in JSON, for
// [Known.Functions]. Functions whose parameters have types that are not read
// here are left out, and named in skipped; those that only read are left out
// too. It fails for what is no ABI, or larger than an ABI is.
func ParseABI(json []byte) (functions []Function, skipped []string, err error) {
	if len(json) > maxABI {
		return nil, nil, fmt.Errorf("parse ABI of %d bytes: at most %d are read", len(json), maxABI)
	}
	parsed, err := abi.JSON(bytes.NewReader(json))
	if err != nil {
		return nil, nil, fmt.Errorf("parse ABI: %w", err)
	}
	if len(parsed.Methods) > maxFunctions {
		return nil, nil, fmt.Errorf("parse ABI of %d functions: at most %d are read", len(parsed.Methods), maxFunctions)
	}
	for _, method := range parsed.Methods {
		if method.IsConstant() {
			continue
		}
		s, err := parseSignature(method.Sig)
		if err != nil {
			skipped = append(skipped, method.Sig)
			continue
		}
		for i, input := range method.Inputs {
			label(&s.params[i], input.Name, &input.Type)
		}
		functions = append(functions, Function{kind: Plain, known: true, payable: method.IsPayable(), signature: s})
	}
	sort.Slice(functions, func(i, j int) bool { return functions[i].canonical() < functions[j].canonical() })
	sort.Strings(skipped)
	return functions, skipped, nil
}

// label gives a parameter and the parts of its struct the names of an ABI.
func label(p *param, name string, t *abi.Type) {
	if identifier(name) && len(name) <= maxText {
		p.name = name
	}
	for t.T == abi.SliceTy || t.T == abi.ArrayTy {
		t = t.Elem
	}
	for i := range p.parts {
		if i < len(t.TupleElems) {
			label(&p.parts[i], t.TupleRawNames[i], t.TupleElems[i])
		}
	}
}
