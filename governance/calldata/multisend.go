package calldata

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// unpackMultiSend reads a batch for Safe's MultiSend: packed, one after
// another, an operation (0 calls, 1 runs foreign code), a target, a value, a
// length, and so many bytes.
func unpackMultiSend(packed []byte) ([]Action, bool) {
	const head = 1 + common.AddressLength + 2*wordSize
	var actions []Action
	for len(packed) > 0 {
		if len(packed) < head || packed[0] > 1 {
			return nil, false
		}
		size := packed[head-wordSize : head]
		n := binary.BigEndian.Uint64(size[wordSize-8:])
		if !zero(size[:wordSize-8]) || n > uint64(len(packed)-head) {
			return nil, false
		}
		end := head + int(n)
		actions = append(actions, Action{
			Delegate: packed[0] == 1,
			Target:   common.Address(packed[1 : 1+common.AddressLength]),
			Value:    chain.AmountFromBytes(packed[1+common.AddressLength : head-wordSize]),
			Payload:  packed[head:end:end],
		})
		packed = packed[end:]
	}
	return actions, true
}
