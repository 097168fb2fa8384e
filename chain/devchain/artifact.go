package devchain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Artifact is a compiled contract: ours, or another author's from an npm
// package.
type Artifact struct {
	ABI      abi.ABI
	Bytecode []byte // creation code, without constructor arguments
}

// LoadArtifact reads the JSON that Hardhat, Truffle, Waffle, hardhat-deploy or
// Foundry write, or a TypeChain factory compiled to JavaScript (.js). It fails if
// there is no bytecode, as for interfaces, or if libraries are still to be linked.
func LoadArtifact(path string) (Artifact, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return Artifact{}, fmt.Errorf("load artifact: %w", err)
	}
	read := readJSON
	if filepath.Ext(path) == ".js" {
		read = readFactory
	}
	parts, err := read(content)
	if err != nil {
		return Artifact{}, fmt.Errorf("load artifact %s: %w", path, err)
	}
	definition, err := abi.JSON(bytes.NewReader(parts.ABI))
	if err != nil {
		return Artifact{}, fmt.Errorf("load artifact %s: abi: %w", path, err)
	}
	code, err := creationCode(parts.Bytecode)
	if err != nil {
		return Artifact{}, fmt.Errorf("load artifact %s: bytecode: %w", path, err)
	}
	return Artifact{ABI: definition, Bytecode: code}, nil
}

// parts are what is wanted of a file.
type parts struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode json.RawMessage `json:"bytecode"`
}

func readJSON(content []byte) (parts, error) {
	var p parts
	err := json.Unmarshal(content, &p)
	return p, err
}

// What a TypeChain factory consists of: two constants, formatted with a key to a
// line, keys without quotes and commas after last elements.
var (
	factoryABI   = regexp.MustCompile(`(?s)\nconst _abi = (\[.*?\n\]);`)
	factoryCode  = regexp.MustCompile(`\nconst _bytecode =\s*("0x[0-9a-fA-F]*");`)
	bareKey      = regexp.MustCompile(`(?m)^(\s*)(\w+):`)
	lastElements = regexp.MustCompile(`,(\s*[}\]])`)
)

// readFactory makes JSON of a factory's constants.
func readFactory(content []byte) (parts, error) {
	definition, code := factoryABI.FindSubmatch(content), factoryCode.FindSubmatch(content)
	if definition == nil || code == nil {
		return parts{}, errors.New("no _abi and _bytecode, as a factory has")
	}
	quoted := bareKey.ReplaceAll(definition[1], []byte(`$1"$2":`))
	return parts{ABI: lastElements.ReplaceAll(quoted, []byte("$1")), Bytecode: code[1]}, nil
}

// creationCode reads "0x…", or {"object": "0x…"} as Foundry writes it. Waffle
// leaves out the 0x.
func creationCode(raw json.RawMessage) ([]byte, error) {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		var nested struct {
			Object string `json:"object"`
		}
		if err := json.Unmarshal(raw, &nested); err != nil {
			return nil, err
		}
		text = nested.Object
	}
	code, err := hexutil.Decode("0x" + strings.TrimPrefix(text, "0x"))
	if err != nil {
		return nil, err
	}
	if len(code) == 0 {
		return nil, fmt.Errorf("none: an interface or abstract contract")
	}
	return code, nil
}

// Deploy signs the creation of the contract with these constructor arguments.
// See [Sender.Deploy].
func (a Artifact) Deploy(s *Sender, gas uint64, args ...any) (common.Address, *types.Transaction, error) {
	packed, err := a.ABI.Pack("", args...)
	if err != nil {
		return common.Address{}, nil, fmt.Errorf("pack constructor: %w", err)
	}
	address, tx := s.Deploy(gas, a.Bytecode, packed)
	return address, tx, nil
}
