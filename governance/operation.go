package governance

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// operationIDs returns the ids under which a TimelockController would hold the
// proposal: with the salt of OpenZeppelin 5 (bytes20(governor) XOR
// descriptionHash) and of 4.x (descriptionHash). Which one is used shows when
// it is scheduled; the governor's version() does not tell.
func operationIDs(governor common.Address, actions []Action, descriptionHash common.Hash) []common.Hash {
	salted := descriptionHash
	for i, b := range governor {
		salted[i] ^= b
	}
	var out []common.Hash
	for _, salt := range []common.Hash{salted, descriptionHash} {
		if id, ok := operationID(actions, salt); ok {
			out = append(out, id)
		}
	}
	return out
}

// operationArguments are those of TimelockController.hashOperationBatch.
var operationArguments = argumentsOf("address[]", "uint256[]", "bytes[]", "bytes32", "bytes32")

// operationID is TimelockController.hashOperationBatch without predecessor:
// keccak256(abi.encode(targets, values, payloads, 0, salt)).
func operationID(actions []Action, salt common.Hash) (common.Hash, bool) {
	targets := make([]common.Address, len(actions))
	values := make([]*big.Int, len(actions))
	payloads := make([][]byte, len(actions))
	for i, action := range actions {
		targets[i], values[i], payloads[i] = action.Target, action.Value.Big(), action.Payload()
	}
	packed, err := operationArguments.Pack(targets, values, payloads, [32]byte{}, [32]byte(salt))
	if err != nil {
		return common.Hash{}, false
	}
	return crypto.Keccak256Hash(packed), true
}

// Payload is the calldata the target receives: Bravo-style actions carry the
// function's signature instead of its selector.
func (a Action) Payload() []byte {
	if a.Signature == "" {
		return a.Calldata
	}
	return append(crypto.Keccak256([]byte(a.Signature))[:4:4], a.Calldata...)
}
