package rpc

import (
	"encoding/json"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// Revert says that a contract refused a call or could not execute it. Unlike a
// [Fault] it is an answer: asking again, here or elsewhere, changes nothing.
type Revert struct {
	Data    []byte // what the contract returned; empty if it, or the node, gave nothing
	Message string // what the node said, cleaned
}

// Error gives the reason in words where the contract gave one in words.
func (r *Revert) Error() string {
	if reason := r.Reason(); reason != "" {
		return "execution reverted: " + reason
	}
	return r.Message
}

// Reason decodes Error(string) and Panic(uint256), the two errors of Solidity
// itself. It is empty for custom errors.
func (r *Revert) Reason() string {
	reason, err := abi.UnpackRevert(r.Data)
	if err != nil {
		return ""
	}
	return plain(reason)
}

// revertWords are how nodes say that the contract failed: the EVM's own errors
// of geth, erigon, nethermind, besu, parity and hardhat.
var revertWords = regexp.MustCompile(`revert|vm execution error|vm exception|execution failed|evm error` +
	`|invalid opcode|bad instruction|invalid jump|bad jump|stack (underflow|overflow|limit)|out of gas|gas required exceeds` +
	`|write protection|return data out of bounds|max call depth`)

// revertCode is geth's code for a revert with data.
const revertCode = 3

func isRevert(e *errorObject) bool {
	return e.code == revertCode || revertWords.MatchString(strings.ToLower(e.message))
}

func newRevert(ep *endpoint, e *errorObject) *Revert {
	r := &Revert{Message: ep.redact.clean(e.message), Data: revertData(e.data, 3)}
	if r.Message == "" {
		r.Message = "execution reverted"
	}
	return r
}

// revertData finds the returned bytes in the data of an error object: a hex
// string (geth), "Reverted 0x…" (parity), or an object that holds one of these
// (hardhat, ganache).
func revertData(raw json.RawMessage, depth int) []byte {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		var data blob
		text = strings.TrimPrefix(text, "Reverted ")
		if data.UnmarshalText([]byte(text)) != nil {
			return nil
		}
		return data.bytes
	}
	var object map[string]json.RawMessage
	if depth == 0 || json.Unmarshal(raw, &object) != nil {
		return nil
	}
	for _, key := range []string{"data", "result", "return", "originalError"} {
		if value, found := object[key]; found {
			if data := revertData(value, depth-1); data != nil {
				return data
			}
		}
	}
	return nil
}
