package chain

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// wordSize is the unit of the ABI, in bytes.
const wordSize = 32

// LogReader reads the arguments of one log as the contract ABI encodes them.
// Positions count topics from 1 and the words of the data's head from 0.
//
// It is stricter than the generated bindings, which read missing data as zeros,
// cut over-long addresses, and copy a string as often as offsets point at it:
// here a wrong number of topics, missing or superfluous words, dirty padding of
// a number or an address, and contents that add up to more than the data are
// errors. Nothing it returns shares memory with the log.
//
// The first error sticks and everything read after it is zero, so that a
// decoder reads all it needs and asks [LogReader.Err] once.
type LogReader struct {
	log    *types.Log
	words  int  // of the head
	budget int  // bytes that the contents of dynamic arguments may still take
	tail   bool // a dynamic argument was read
	err    error
}

// ReadLog starts to read a log with the given number of indexed arguments and
// of words in the head of its data.
func ReadLog(log *types.Log, indexed, words int) LogReader {
	r := LogReader{log: log, words: words, budget: len(log.Data) - words*wordSize}
	switch {
	case len(log.Topics) != 1+indexed:
		r.err = fmt.Errorf("log has %d topics, want %d", len(log.Topics), 1+indexed)
	case r.budget < 0:
		r.err = fmt.Errorf("log has %d bytes of data, want %d", len(log.Data), words*wordSize)
	}
	return r
}

// Err returns the first error. Data after the head of an event without dynamic
// arguments is one.
func (r *LogReader) Err() error {
	if r.err == nil && !r.tail && r.budget != 0 {
		r.err = fmt.Errorf("log has %d bytes of data, want %d", len(r.log.Data), r.words*wordSize)
	}
	return r.err
}

// Topic returns an indexed argument as it is.
func (r *LogReader) Topic(i int) common.Hash {
	if r.err != nil {
		return common.Hash{}
	}
	return r.log.Topics[i]
}

// TopicAddress returns an indexed address.
func (r *LogReader) TopicAddress(i int) common.Address {
	topic := r.Topic(i)
	return r.address("topic", i, topic[:])
}

// TopicUint returns an indexed number, which must fit the given bits, at most 64.
func (r *LogReader) TopicUint(i, bits int) uint64 {
	topic := r.Topic(i)
	return r.fit("topic", i, r.number("topic", i, topic[:]), bits)
}

// TopicAmount returns an indexed number of any size.
func (r *LogReader) TopicAmount(i int) Amount {
	topic := r.Topic(i)
	return AmountFromBytes(topic[:])
}

// Word returns an argument as it is.
func (r *LogReader) Word(i int) common.Hash { return common.Hash(r.word(i)) }

// Address returns an address.
func (r *LogReader) Address(i int) common.Address { return r.address("argument", i, r.word(i)) }

// Amount returns a number of any size.
func (r *LogReader) Amount(i int) Amount { return AmountFromBytes(r.word(i)) }

// Uint returns a number, which must fit the given bits, at most 64.
func (r *LogReader) Uint(i, bits int) uint64 {
	return r.fit("argument", i, r.number("argument", i, r.word(i)), bits)
}

// Bool returns a truth value.
func (r *LogReader) Bool(i int) bool { return r.Uint(i, 1) == 1 }

// Bytes returns a copy of a dynamic byte string, never nil.
func (r *LogReader) Bytes(i int) []byte { return append([]byte{}, r.content(i, 0, i)...) }

// String returns a string as emitted, valid UTF-8 or not.
func (r *LogReader) String(i int) string { return string(r.content(i, 0, i)) }

// Addresses returns an array of at most limit addresses.
func (r *LogReader) Addresses(i, limit int) []common.Address { return r.addresses(i, 0, i, limit) }

// Amounts returns an array of at most limit numbers.
func (r *LogReader) Amounts(i, limit int) []Amount { return r.amounts(i, 0, i, limit) }

// Strings returns an array of at most limit strings, as emitted.
func (r *LogReader) Strings(i, limit int) []string {
	start, n := r.array(i, 0, i, limit)
	out := make([]string, n)
	for j := range out {
		out[j] = string(r.content(i, start, j))
	}
	return out
}

// ByteStrings returns an array of at most limit byte strings.
func (r *LogReader) ByteStrings(i, limit int) [][]byte { return r.byteStrings(i, 0, i, limit) }

var zeroWord [wordSize]byte

// word returns a word of the head.
func (r *LogReader) word(i int) []byte {
	if i >= r.words && r.err == nil {
		r.failf("argument", i, "is outside the head of %d words", r.words)
	}
	return r.at(i * wordSize)
}

// at returns the word at an offset that is known to be inside the data.
func (r *LogReader) at(offset int) []byte {
	if r.err != nil {
		return zeroWord[:]
	}
	return r.log.Data[offset : offset+wordSize]
}

func (r *LogReader) addresses(i, frame, j, limit int) []common.Address {
	start, n := r.array(i, frame, j, limit)
	out := make([]common.Address, n)
	for k := range out {
		out[k] = r.address("argument", i, r.at(start+k*wordSize))
	}
	return out
}

func (r *LogReader) amounts(i, frame, j, limit int) []Amount {
	start, n := r.array(i, frame, j, limit)
	out := make([]Amount, n)
	for k := range out {
		out[k] = AmountFromBytes(r.at(start + k*wordSize))
	}
	return out
}

func (r *LogReader) byteStrings(i, frame, j, limit int) [][]byte {
	start, n := r.array(i, frame, j, limit)
	out := make([][]byte, n)
	for k := range out {
		out[k] = append([]byte{}, r.content(i, start, k)...)
	}
	return out
}

// array returns where the elements of the array in word j of a frame start, and
// their number.
func (r *LogReader) array(i, frame, j, limit int) (start, n int) {
	start, n = r.dynamic(i, frame, j, wordSize)
	if n > limit {
		r.failf("argument", i, "an array of %d, at most %d are read", n, limit)
		return 0, 0
	}
	return start, n
}

// content returns the bytes of element j of a frame: of the head (frame 0), or
// of an array that starts there. i names the argument in errors.
func (r *LogReader) content(i, frame, j int) []byte {
	start, n := r.dynamic(i, frame, j, 1)
	return r.log.Data[start : start+n]
}

// dynamic follows the offset in word j of a frame to a length and n units of
// the given size, all inside the data.
func (r *LogReader) dynamic(i, frame, j, unit int) (start, n int) {
	r.tail = true
	size := uint64(len(r.log.Data) - frame)
	offset := r.number("offset of argument", i, r.at(frame+j*wordSize))
	if r.err == nil && (offset > size || size-offset < wordSize) {
		r.failf("argument", i, "offset %d is outside the data of %d bytes", offset, size)
	}
	if r.err != nil {
		return 0, 0
	}
	start = frame + int(offset)
	length := r.number("length of argument", i, r.at(start))
	start += wordSize
	if r.err == nil && length > uint64(len(r.log.Data)-start)/uint64(unit) {
		r.failf("argument", i, "length %d is more than the data holds", length)
	}
	if r.err != nil {
		return 0, 0
	}
	if r.budget -= wordSize + int(length)*unit; r.budget < 0 {
		r.failf("argument", i, "overlaps others: the contents add up to more than the data")
		return 0, 0
	}
	return start, int(length)
}

func (r *LogReader) address(what string, i int, word []byte) common.Address {
	const padding = wordSize - common.AddressLength
	if [padding]byte(word) != [padding]byte{} {
		r.failf(what, i, "0x%x is no address", word)
		return common.Address{}
	}
	return common.Address(word[padding:])
}

func (r *LogReader) number(what string, i int, word []byte) uint64 {
	const padding = wordSize - 8
	if [padding]byte(word) != [padding]byte{} {
		r.failf(what, i, "0x%x does not fit 64 bits", word)
		return 0
	}
	return binary.BigEndian.Uint64(word[padding:])
}

func (r *LogReader) fit(what string, i int, n uint64, bits int) uint64 {
	if n>>bits != 0 {
		r.failf(what, i, "%d does not fit %d bits", n, bits)
		return 0
	}
	return n
}

func (r *LogReader) failf(what string, i int, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%s %d: %w", what, i, fmt.Errorf(format, args...))
	}
}
