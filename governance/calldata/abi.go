package calldata

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"github.com/tribune-gov/tribune/chain"
)

// Bounds of an ABI that somebody gives.
const (
	maxABI       = 1 << 20 // bytes of JSON
	maxFunctions = 2000
)

// abiEntry is an entry of a contract's ABI as the Solidity compiler writes it.
// go-ethereum's own reader makes Go types of what it reads, and panics for
// arrays of sizes that no memory holds; here each function goes through
// [parseSignature] with its bounds.
type abiEntry struct {
	Type            string     `json:"type"`
	Name            string     `json:"name"`
	StateMutability string     `json:"stateMutability"`
	Constant        bool       `json:"constant"` // of compilers before 0.5
	Payable         bool       `json:"payable"`  // the same
	Inputs          []abiInput `json:"inputs"`
}

type abiInput struct {
	Name       string     `json:"name"`
	Type       string     `json:"type"`
	Components []abiInput `json:"components"`
}

// ParseABI reads the functions of a contract's ABI in JSON, for
// [Known.Functions]. Functions whose parameters have types that are not read
// here are left out, and named in skipped; those that only read are left out
// too. It fails for what is no ABI, or larger than an ABI is.
func ParseABI(text []byte) (functions []Function, skipped []string, err error) {
	if len(text) > maxABI {
		return nil, nil, fmt.Errorf("parse ABI of %d bytes: at most %d are read", len(text), maxABI)
	}
	var entries []abiEntry
	if err := json.Unmarshal(text, &entries); err != nil {
		return nil, nil, fmt.Errorf("parse ABI: %w", err)
	}
	if len(entries) > maxFunctions {
		return nil, nil, fmt.Errorf("parse ABI of %d entries: at most %d are read", len(entries), maxFunctions)
	}
	for _, entry := range entries {
		if entry.Type != "function" && entry.Type != "" || entry.reads() {
			continue
		}
		s, err := parseSignature(entry.Name + inputsText(entry.Inputs, 0))
		if err != nil {
			skipped = append(skipped, chain.PlainLine(entry.Name, maxText))
			continue
		}
		payable := entry.Payable || entry.StateMutability == "payable"
		functions = append(functions, Function{id: s.selector(), kind: Plain, known: true, payable: payable, signature: s})
	}
	sort.Slice(functions, func(i, j int) bool { return functions[i].canonical() < functions[j].canonical() })
	sort.Strings(skipped)
	return functions, skipped, nil
}

// reads reports functions that change nothing.
func (e abiEntry) reads() bool {
	return e.Constant || e.StateMutability == "view" || e.StateMutability == "pure"
}

// inputsText writes parameters as in a signature. What is too deep to be read is
// written so that it is refused.
func inputsText(inputs []abiInput, depth int) string {
	if depth > maxStructs {
		return "(too deep)"
	}
	written := make([]string, len(inputs))
	for i, input := range inputs {
		written[i] = input.Type
		if brackets, isStruct := strings.CutPrefix(input.Type, "tuple"); isStruct {
			written[i] = inputsText(input.Components, depth+1) + brackets
		}
		if identifier(input.Name) {
			written[i] += " " + input.Name
		}
	}
	return "(" + strings.Join(written, ",") + ")"
}
