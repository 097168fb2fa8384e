package api

import (
	"encoding/base64"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

func listKey(t *rapid.T) delegation.ListKey {
	number := rapid.Uint64Range(1, math.MaxInt64)
	key := delegation.ListKey{
		Value:  chain.AmountFromBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "value")),
		Second: number.Draw(t, "second"), Chain: chain.ID(number.Draw(t, "chain")),
		Token:   common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "token")),
		Address: common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address")),
	}
	for range rapid.IntRange(1, 10).Draw(t, "chains") {
		key.At = append(key.At, delegation.Snapshot{
			Chain: chain.ID(number.Draw(t, "at chain")), Block: number.Draw(t, "at block"),
			Hash: common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash")),
		})
	}
	return key
}

func TestCursorGivesItsKeyBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := listKey(t)
		filter := delegation.DelegateFilter{Order: delegation.DelegatesByPower}
		text, err := encodeCursor(delegateList, filter, &key)
		if err != nil {
			t.Fatal(err)
		}
		got, err := decodeCursor[delegation.ListKey](*text, delegateList, filter)
		if err != nil {
			t.Fatalf("cursor of %d characters: %v", len(*text), err)
		}
		if diff := cmp.Diff(key, *got, cmp.AllowUnexported(chain.Amount{})); diff != "" {
			t.Error(diff)
		}
	})
}

func TestCursorOfAnotherListOrFilterIsRefused(t *testing.T) {
	filter := governance.ProposalFilter{DAO: "ens"}
	text, err := encodeCursor(proposalList, filter, &governance.ProposalKey{Time: 5, Chain: 1, Block: 2, Log: 3})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := decodeCursor[governance.ProposalKey](*text, proposalList, governance.ProposalFilter{DAO: "uni"}); !errors.Is(err, errCursorOther) {
		t.Errorf("other filter: %v", err)
	}
	if _, err := decodeCursor[governance.ProposalKey](*text, voteList, filter); !errors.Is(err, errCursorOther) {
		t.Errorf("other list: %v", err)
	}
	if key, err := decodeCursor[governance.ProposalKey]("", proposalList, filter); key != nil || err != nil {
		t.Errorf("no cursor: got %v, %v; want the beginning", key, err)
	}
}

func TestEveryDamageToACursorIsFound(t *testing.T) {
	filter := governance.ProposalFilter{}
	text, err := encodeCursor(proposalList, filter, &governance.ProposalKey{Time: 1_700_000_000, Chain: 1, Block: 19_000_000, Log: 3})
	if err != nil {
		t.Fatal(err)
	}
	damaged := []string{"x", "!", *text + "A", *text + "=", (*text)[:len(*text)-1], strings.Repeat("A", longestCursor+1), strings.Repeat("A", 400)}
	for i := range *text {
		other := byte('A')
		if (*text)[i] == other {
			other = 'B'
		}
		damaged = append(damaged, (*text)[:i]+string(other)+(*text)[i+1:])
	}
	for _, cursor := range damaged {
		if _, err := decodeCursor[governance.ProposalKey](cursor, proposalList, filter); !errors.Is(err, errCursorDamaged) {
			t.Errorf("cursor %.60q: got %v", cursor, err)
		}
	}
}

func TestForgedKeyThatNoDatabaseHoldsIsRefused(t *testing.T) {
	filter := governance.ProposalFilter{}
	for name, key := range map[string]governance.ProposalKey{
		"time":  {Time: math.MaxUint64, Chain: 1},
		"block": {Block: math.MaxInt64 + 1, Chain: 1},
		"chain": {}, // 0 does not exist
	} {
		text, err := encodeCursor(proposalList, filter, &key)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := decodeCursor[governance.ProposalKey](*text, proposalList, filter); !errors.Is(err, errCursorDamaged) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// FuzzCursor feeds anything in as a cursor: it is refused or it is one that
// this program could have written.
func FuzzCursor(f *testing.F) {
	filter := delegation.DelegateFilter{Order: delegation.DelegatesByPower}
	text, err := encodeCursor(delegateList, filter, &delegation.ListKey{At: []delegation.Snapshot{{Chain: 1, Block: 7}}, Chain: 1})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(*text)
	f.Add("")
	f.Add(base64.RawURLEncoding.EncodeToString([]byte("\x01\x00\x00\x00\x00\x00\x00\x00\x00{}")))
	f.Fuzz(func(t *testing.T, text string) {
		key, err := decodeCursor[delegation.ListKey](text, delegateList, filter)
		if err != nil || key == nil {
			return
		}
		again, err := encodeCursor(delegateList, filter, key)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := decodeCursor[delegation.ListKey](*again, delegateList, filter); err != nil {
			t.Errorf("cursor %q was read, but not what it says: %v", text, err)
		}
	})
}
