package devchain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
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
// Foundry write. It fails if there is no bytecode, as for interfaces, or if libraries
// are still to be linked.
func LoadArtifact(path string) (Artifact, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return Artifact{}, fmt.Errorf("load artifact: %w", err)
	}
	var parts struct {
		ABI      json.RawMessage `json:"abi"`
		Bytecode json.RawMessage `json:"bytecode"`
	}
	if err := json.Unmarshal(content, &parts); err != nil {
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
