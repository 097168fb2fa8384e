package chain

import "github.com/ethereum/go-ethereum/common"

// Tuple reads a dynamic struct in the data of a log. Positions count the words
// of its head from 0. Errors are those of the [LogReader] it comes from.
type Tuple struct {
	r        *LogReader
	argument int // which it is part of, for errors
	start    int // of its head
	words    int // of its head; 0 after an error
}

// Tuple returns a struct whose head has the given number of words.
func (r *LogReader) Tuple(i, words int) Tuple { return r.tuple(i, 0, i, words) }

// Tuples returns an array of at most limit structs whose heads have the given
// number of words.
func (r *LogReader) Tuples(i, limit, words int) []Tuple {
	start, n := r.array(i, 0, i, limit)
	out := make([]Tuple, n)
	for j := range out {
		out[j] = r.tuple(i, start, j, words)
	}
	return out
}

// StaticTuples returns an array of at most limit structs of the given number of
// words, none of which leads elsewhere: they stand in the array themselves.
func (r *LogReader) StaticTuples(i, limit, words int) []Tuple {
	start, n := r.dynamic(i, 0, i, words*wordSize)
	if n > limit {
		r.failf("argument", i, "an array of %d, at most %d are read", n, limit)
		return nil
	}
	out := make([]Tuple, n)
	for j := range out {
		out[j] = Tuple{r: r, argument: i, start: start + j*words*wordSize, words: words}
	}
	return out
}

// tuple follows the offset in word j of a frame to a head, all inside the data.
func (r *LogReader) tuple(i, frame, j, words int) Tuple {
	r.tail = true
	size := uint64(len(r.log.Data) - frame)
	offset := r.number("offset of argument", i, r.at(frame+j*wordSize))
	if r.err == nil && (offset > size || size-offset < uint64(words*wordSize)) {
		r.failf("argument", i, "offset %d is outside the data of %d bytes", offset, size)
	}
	if r.budget -= words * wordSize; r.err == nil && r.budget < 0 {
		r.failf("argument", i, "overlaps others: the contents add up to more than the data")
	}
	if r.err != nil {
		return Tuple{r: r, argument: i}
	}
	return Tuple{r: r, argument: i, start: frame + int(offset), words: words}
}

// Address returns an address.
func (t Tuple) Address(j int) common.Address {
	return t.r.address("argument", t.argument, t.word(j))
}

// Amount returns a number of any size.
func (t Tuple) Amount(j int) Amount { return AmountFromBytes(t.word(j)) }

// Uint returns a number, which must fit the given bits, at most 64.
func (t Tuple) Uint(j, bits int) uint64 {
	return t.r.fit("argument", t.argument, t.r.number("argument", t.argument, t.word(j)), bits)
}

// Bool returns a truth value.
func (t Tuple) Bool(j int) bool { return t.Uint(j, 1) == 1 }

// String returns a string as emitted, valid UTF-8 or not.
func (t Tuple) String(j int) string {
	if !t.has(j) {
		return ""
	}
	return string(t.r.content(t.argument, t.start, j))
}

// Addresses returns an array of at most limit addresses.
func (t Tuple) Addresses(j, limit int) []common.Address {
	if !t.has(j) {
		return nil
	}
	return t.r.addresses(t.argument, t.start, j, limit)
}

// Amounts returns an array of at most limit numbers.
func (t Tuple) Amounts(j, limit int) []Amount {
	if !t.has(j) {
		return nil
	}
	return t.r.amounts(t.argument, t.start, j, limit)
}

// ByteStrings returns an array of at most limit byte strings.
func (t Tuple) ByteStrings(j, limit int) [][]byte {
	if !t.has(j) {
		return nil
	}
	return t.r.byteStrings(t.argument, t.start, j, limit)
}

func (t Tuple) word(j int) []byte {
	if !t.has(j) {
		return zeroWord[:]
	}
	return t.r.at(t.start + j*wordSize)
}

// has reports whether a word is in the head; if it is not, that is an error.
func (t Tuple) has(j int) bool {
	if t.r.err == nil && j >= t.words {
		t.r.failf("argument", t.argument, "has no word %d: its head has %d", j, t.words)
	}
	return t.r.err == nil
}
