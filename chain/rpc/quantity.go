package rpc

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// The types below read the hex strings of JSON-RPC without copying them first.
// They tell a field that is missing or null from one that is zero.

// quantity is an unsigned number below 2^63: none that is read here can be as
// large, and databases hold no larger one. Leading zeros, which the
// standard forbids, are accepted: some nodes send them.
type quantity struct {
	n   uint64
	set bool
}

// UnmarshalText reads "0x1f".
func (q *quantity) UnmarshalText(b []byte) error {
	if len(b) < 3 || len(b) > 66 || b[0] != '0' || (b[1] != 'x' && b[1] != 'X') {
		return fmt.Errorf("%.20q is not a hex number", b)
	}
	n, err := strconv.ParseUint(string(b[2:]), 16, 63)
	if err != nil {
		return fmt.Errorf("%.20q is not a hex number below 2^63", b)
	}
	q.n, q.set = n, true
	return nil
}

// decode reads a whole result that is one number.
func (q *quantity) decode(result json.RawMessage) error {
	if err := json.Unmarshal(result, q); err != nil {
		return err
	}
	if !q.set {
		return errors.New("missing")
	}
	return nil
}

// word is a hash.
type word struct {
	hash common.Hash
	set  bool
}

// UnmarshalText reads 0x and 64 hex digits.
func (w *word) UnmarshalText(b []byte) error {
	w.set = true
	return fixed(w.hash[:], b)
}

// account is an address.
type account struct {
	address common.Address
	set     bool
}

// UnmarshalText reads 0x and 40 hex digits.
func (a *account) UnmarshalText(b []byte) error {
	a.set = true
	return fixed(a.address[:], b)
}

func fixed(dst, b []byte) error {
	if len(b) != 2+2*len(dst) || b[0] != '0' || (b[1] != 'x' && b[1] != 'X') {
		return fmt.Errorf("%.20q is not %d bytes of hex", b, len(dst))
	}
	if _, err := hex.Decode(dst, b[2:]); err != nil {
		return fmt.Errorf("%.20q is not hex", b)
	}
	return nil
}

// blob is data of any length.
type blob struct {
	bytes []byte
	set   bool
}

// UnmarshalText reads 0x and an even number of hex digits.
func (d *blob) UnmarshalText(b []byte) error {
	if len(b) < 2 || len(b)%2 != 0 || b[0] != '0' || (b[1] != 'x' && b[1] != 'X') {
		return fmt.Errorf("%.20q is not bytes of hex", b)
	}
	d.set = true
	d.bytes = make([]byte, len(b)/2-1)
	if _, err := hex.Decode(d.bytes, b[2:]); err != nil {
		return fmt.Errorf("%.20q is not hex", b)
	}
	return nil
}
