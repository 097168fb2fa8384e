package governance

import (
	"bytes"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// multisendSelector is that of Safe's multiSend(bytes transactions).
var multisendSelector = crypto.Keccak256([]byte("multiSend(bytes)"))[:4]

// multisend reads a batch for Safe's MultiSend: packed, one after another, an
// operation, a target, a value, a length, and so many bytes. It is false for
// data of another form, and for batches that run foreign code as their own.
func multisend(data []byte) ([]Action, bool) {
	rest, found := bytes.CutPrefix(data, multisendSelector)
	if !found {
		return nil, false
	}
	r := readData(rest, 1)
	packed := r.Bytes(0)
	if r.Err() != nil {
		return nil, false
	}
	const head = 1 + common.AddressLength + 2*common.HashLength
	actions := []Action{}
	for len(packed) > 0 {
		if len(packed) < head || packed[0] != 0 || len(actions) == maxActions {
			return nil, false
		}
		size := packed[head-common.HashLength : head]
		n := binary.BigEndian.Uint64(size[common.HashLength-8:])
		if !bytes.Equal(size[:common.HashLength-8], make([]byte, common.HashLength-8)) || n > uint64(len(packed)-head) {
			return nil, false
		}
		end := head + int(n)
		actions = append(actions, Action{
			Target:   common.Address(packed[1 : 1+common.AddressLength]),
			Value:    chain.AmountFromBytes(packed[1+common.AddressLength : head-common.HashLength]),
			Calldata: packed[head:end:end],
		})
		packed = packed[end:]
	}
	return actions, true
}
