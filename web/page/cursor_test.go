package page

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
)

func TestACursorComesBackAsItWas(t *testing.T) {
	list := &delegation.ListKey{At: []delegation.Snapshot{{Chain: 1, Block: 5, Hash: [32]byte{9}}}, Value: chain.MaxAmount, Second: 3, Chain: 1, Token: [20]byte{1}, Address: [20]byte{2}}
	if got, err := decodeCursor[delegation.ListKey](encodeCursor(list)); err != nil || !cmp.Equal(got, list) {
		t.Errorf("%v, %v", got, err)
	}
	key := &governance.ProposalKey{Time: 1, Chain: 2, Block: 3, Log: 4}
	if got, err := decodeCursor[governance.ProposalKey](encodeCursor(key)); err != nil || !cmp.Equal(got, key) {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := decodeCursor[governance.ProposalKey](encodeCursor[governance.ProposalKey](nil)); got != nil || err != nil {
		t.Errorf("no cursor became %v, %v", got, err)
	}
}

func TestABrokenCursorIsABadRequest(t *testing.T) {
	valid := encodeCursor(&governance.ProposalKey{Time: 1, Chain: 2})
	for name, word := range map[string]string{
		"cut off": valid[:len(valid)-3], "not base64": "!!!", "of another list": encodeCursor(&governance.VoteKey{Chain: 1}),
		"too long": strings.Repeat("A", maxCursor+4), "trailing": valid + "AAAA", "null chain": "eyJjIjoiZWlwMTU1OjAifQ",
	} {
		_, err := decodeCursor[governance.ProposalKey](word)
		var p *problem
		if !errors.As(err, &p) || p.Status != http.StatusBadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
}
