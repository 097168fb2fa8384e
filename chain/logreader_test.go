package chain_test

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
)

// words makes a log with one indexed argument from numbers and texts, each of
// which fills words of 32 bytes.
func words(parts ...any) *types.Log {
	var data []byte
	for _, part := range parts {
		switch p := part.(type) {
		case int:
			data = append(data, common.BigToHash(big.NewInt(int64(p))).Bytes()...)
		case string:
			data = append(data, p...)
			data = append(data, make([]byte, (32-len(p)%32)%32)...)
		}
	}
	return &types.Log{Topics: []common.Hash{{1}, common.BigToHash(big.NewInt(9))}, Data: data}
}

func TestLogReaderReadsEveryTypeOfArgument(t *testing.T) {
	log := words(7, 1, 32*5, 32*7, 32*10 /* string */, 5, "hello" /* bytes[] */, 1, 32, 2, "ab" /* uint256[] */, 2, 8, 9)
	// The offset of the array of byte strings is that of its length.
	r := chain.ReadLog(log, 1, 5)
	got := []any{
		r.Topic(1).Big().Uint64(), r.TopicAddress(1), r.TopicUint(1, 64), r.TopicAmount(1).String(),
		r.Uint(0, 64), r.Uint(0, 3), r.Amount(0).String(), r.Bool(1), r.Address(0), r.Word(0),
		r.String(2), r.ByteStrings(3, 1),
	}
	want := []any{
		uint64(9), common.BigToAddress(big.NewInt(9)), uint64(9), "9",
		uint64(7), uint64(7), "7", true, common.BigToAddress(big.NewInt(7)), common.BigToHash(big.NewInt(7)),
		"hello", [][]byte{[]byte("ab")},
	}
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	arrays := words(32, 2, 8, 9)
	for name, got := range map[string]any{
		"amounts":   read(t, arrays, func(r *chain.LogReader) any { return len(r.Amounts(0, 2)) }),
		"addresses": read(t, arrays, func(r *chain.LogReader) any { return len(r.Addresses(0, 2)) }),
		"strings":   read(t, words(32, 2, 64, 96, 0, 0), func(r *chain.LogReader) any { return len(r.Strings(0, 2)) }),
	} {
		if got != 2 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func read(t *testing.T, log *types.Log, value func(*chain.LogReader) any) any {
	t.Helper()
	r := chain.ReadLog(log, 1, 1)
	got := value(&r)
	if err := r.Err(); err != nil {
		t.Error(err)
	}
	return got
}

func TestLogReaderKeepsTheFirstErrorAndReadsZerosAfterIt(t *testing.T) {
	log := words(300, 64, 3, "abc")
	r := chain.ReadLog(log, 1, 2)
	r.Uint(0, 8)
	if r.Uint(0, 64) != 0 || r.String(1) != "" || r.TopicUint(1, 64) != 0 || r.Amounts(1, 5) == nil || r.Bool(0) {
		t.Error("something was read after an error")
	}
	r.Bool(0)
	if err := r.Err(); err == nil || !strings.Contains(err.Error(), "300 does not fit 8 bits") {
		t.Errorf("%v", err)
	}
}

func TestLogReaderRefusesContentsThatAddUpToMoreThanTheData(t *testing.T) {
	// Two strings of 96 bytes that are the same bytes.
	log := words(64, 64, 96, strings.Repeat("x", 96))
	r := chain.ReadLog(log, 1, 2)
	first, second := r.String(0), r.String(1)
	if err := r.Err(); err == nil || len(first) != 96 || second != "" {
		t.Errorf("%d and %d bytes, %v", len(first), len(second), err)
	}
}

func TestLogReaderRefusesElementsOutsideTheirArray(t *testing.T) {
	for _, log := range []*types.Log{
		words(32, 1, 4096),    // offset behind the data
		words(32, 1, 32, 100), // length behind the data
		words(32, 3, 8, 9),    // fewer elements than the array says
		words(32, -1),         // 2^256-1 elements
		words(-1),
	} {
		for _, value := range []func(*chain.LogReader){
			func(r *chain.LogReader) { r.Strings(0, 10) },
			func(r *chain.LogReader) { r.ByteStrings(0, 10) },
		} {
			r := chain.ReadLog(log, 1, 1)
			value(&r)
			if r.Err() == nil {
				t.Errorf("%x was read", log.Data)
			}
		}
	}
}

func TestLogReaderBoundsArrays(t *testing.T) {
	r := chain.ReadLog(words(32, 2, 8, 9), 1, 1)
	r.Amounts(0, 1)
	if err := r.Err(); err == nil || !strings.Contains(err.Error(), "an array of 2, at most 1") {
		t.Errorf("%v", err)
	}
}

func TestLogReaderIsExactAboutTheLayout(t *testing.T) {
	short := words(1)
	short.Data = short.Data[:31]
	for name, log := range map[string]*types.Log{
		"no word": words(), "two words": words(1, 2), "31 bytes": short,
		"no topics":    {Data: make([]byte, 32)},
		"three topics": {Topics: make([]common.Hash, 3), Data: make([]byte, 32)},
	} {
		r := chain.ReadLog(log, 1, 1)
		r.Uint(0, 64)
		if r.Err() == nil {
			t.Errorf("%s: read", name)
		}
	}
}

func TestLogReaderCopies(t *testing.T) {
	log := words(32, 3, "abc")
	r := chain.ReadLog(log, 1, 1)
	got := r.Bytes(0)
	clear(log.Data)
	if !bytes.Equal(got, []byte("abc")) {
		t.Errorf("%q", got)
	}
}
