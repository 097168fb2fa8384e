package calldata

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// wordSize is the unit of the ABI, in bytes.
const wordSize = 32

// Why bytes are not read by a function's parameters.
var (
	errShort     = errors.New("the bytes end before the arguments do")
	errOverlap   = errors.New("parts of the arguments are used more than once")
	errDirty     = errors.New("bits that do not belong to an argument are set")
	errCanonical = errors.New("encoding the arguments again gives other bytes")
)

// measure walks through the layout of encoded arguments without keeping any of
// them: afterwards decoding is known to take memory in proportion to the data.
// It is stricter than go-ethereum's decoder, which reads the same bytes as
// often as offsets point at them and takes 256 bits for a uint24.
type measure struct {
	data  []byte
	spent int // bytes that encoding again would take
}

// check reports what is wrong with data as an encoding of parameters.
func check(params []param, data []byte) error {
	m := measure{data: data}
	types := make([]*abi.Type, len(params))
	for i := range params {
		types[i] = &params[i].typ
	}
	return m.frame(types, 0)
}

// frame walks through values whose offsets count from base.
func (m *measure) frame(types []*abi.Type, base int) error {
	at := base
	for _, t := range types {
		if err := m.inFrame(t, base, &at); err != nil {
			return err
		}
	}
	return nil
}

// inFrame walks through one value whose head is at *at, and moves that on.
func (m *measure) inFrame(t *abi.Type, base int, at *int) error {
	if !dynamic(t) {
		return m.static(t, at)
	}
	offset, err := m.number(*at)
	if err != nil {
		return err
	}
	*at += wordSize
	if offset > len(m.data)-base {
		return errShort
	}
	return m.tail(t, base+offset)
}

// static walks through a value of fixed size.
func (m *measure) static(t *abi.Type, at *int) error {
	switch t.T {
	case abi.ArrayTy:
		for range t.Size {
			if err := m.static(t.Elem, at); err != nil {
				return err
			}
		}
		return nil
	case abi.TupleTy:
		for _, part := range t.TupleElems {
			if err := m.static(part, at); err != nil {
				return err
			}
		}
		return nil
	}
	word, err := m.take(*at, wordSize)
	if err != nil {
		return err
	}
	*at += wordSize
	if !clean(t, word) {
		return errDirty
	}
	return nil
}

// tail walks through a value of any size.
func (m *measure) tail(t *abi.Type, at int) error {
	switch t.T {
	case abi.TupleTy:
		return m.frame(t.TupleElems, at)
	case abi.ArrayTy:
		return m.elements(t.Elem, t.Size, at)
	case abi.SliceTy:
		n, err := m.number(at)
		if err != nil {
			return err
		}
		return m.elements(t.Elem, n, at+wordSize)
	}
	n, err := m.number(at)
	if err != nil {
		return err
	}
	whole := (n + wordSize - 1) / wordSize * wordSize
	content, err := m.take(at+wordSize, whole)
	if err != nil {
		return err
	}
	if !zero(content[n:]) {
		return errDirty
	}
	return nil
}

// elements walks through n values in a frame of their own. Each takes a word at
// least, so that n is bounded by the data.
func (m *measure) elements(t *abi.Type, n, base int) error {
	at := base
	for range n {
		if err := m.inFrame(t, base, &at); err != nil {
			return err
		}
	}
	return nil
}

// take spends bytes. What was spent may not be more than there is.
func (m *measure) take(at, n int) ([]byte, error) {
	if at > len(m.data) || n > len(m.data)-at {
		return nil, errShort
	}
	if m.spent += n; m.spent > len(m.data) {
		return nil, errOverlap
	}
	return m.data[at : at+n], nil
}

// number takes a word that says where or how much; more than the data has is
// too much.
func (m *measure) number(at int) (int, error) {
	word, err := m.take(at, wordSize)
	if err != nil {
		return 0, err
	}
	n := binary.BigEndian.Uint64(word[wordSize-8:])
	if !zero(word[:wordSize-8]) || n > uint64(len(m.data)) {
		return 0, errShort
	}
	return int(n), nil
}

// clean reports whether a word has only bits that belong to its type.
func clean(t *abi.Type, word []byte) bool {
	switch t.T {
	case abi.UintTy:
		return zero(word[:wordSize-t.Size/8])
	case abi.IntTy:
		head := word[:wordSize-t.Size/8]
		if len(head) > 0 && word[len(head)]&0x80 != 0 {
			return bytes.Count(head, []byte{0xff}) == len(head)
		}
		return zero(head)
	case abi.AddressTy:
		return zero(word[:12])
	case abi.BoolTy:
		return zero(word[:wordSize-1]) && word[wordSize-1] <= 1
	case abi.FixedBytesTy:
		return zero(word[t.Size:])
	}
	return true
}

func zero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

// dynamic reports types whose values stand behind an offset.
func dynamic(t *abi.Type) bool {
	switch t.T {
	case abi.StringTy, abi.BytesTy, abi.SliceTy:
		return true
	case abi.ArrayTy:
		return dynamic(t.Elem)
	case abi.TupleTy:
		return slices.ContainsFunc(t.TupleElems, dynamic)
	}
	return false
}
