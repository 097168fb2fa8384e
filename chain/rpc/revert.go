package rpc

import (
	"encoding/json"
	"regexp"
	"strings"

	"github.com/tribune-gov/tribune/chain"
)

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

func newRevert(ep *endpoint, e *errorObject) *chain.RevertError {
	return &chain.RevertError{Message: ep.redact.clean(e.message), Data: revertData(e.data, 3)}
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
