package store_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// odd mines blocks in which logs could not be read; some are two findings.
func odd(t *testing.T, sink *store.Sink, w *world, blocks int) (found []chain.Finding) {
	t.Helper()
	for range blocks {
		parent := w.tip
		mined := w.mine(2)
		next := batch(parent, []block{mined}, 0)
		at := chain.Position{
			Chain: testChain, Block: mined.Number, BlockTime: mined.Time, LogIndex: 900,
			TxHash: mined.Hash, Address: governorA,
		}
		for i, kind := range []string{"kind_b", "kind_a"} {
			next.Findings = append(next.Findings, chain.Finding{Position: at, Kind: kind, Detail: fmt.Sprint("matter ", i), Raw: []byte{byte(i)}})
		}
		if err := sink.Append(context.Background(), slices.Values([]chain.Batch{next})); err != nil {
			t.Fatal(err)
		}
		found = append(found, next.Findings...)
	}
	return found
}

func allFindings(t *testing.T, db *store.DB, limit int, between func()) (keys []governance.FindingKey) {
	t.Helper()
	filter := governance.FindingFilter{DAO: "test", Limit: limit}
	for {
		page, err := db.Findings(context.Background(), filter)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range page.Items {
			keys = append(keys, governance.FindingKeyOf(f))
		}
		if page.Next == nil {
			return keys
		}
		filter.After = page.Next
		between()
	}
}

func TestFindingsPageToTheEndWhileNewOnesArrive(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(9)
		var want []governance.FindingKey
		for _, f := range odd(t, sink, w, 12) {
			want = append(want, governance.FindingKeyOf(f))
		}
		slices.SortFunc(want, func(a, b governance.FindingKey) int {
			return cmp.Or(cmp.Compare(b.Block, a.Block), cmp.Compare(b.Kind, a.Kind))
		})
		if diff := gocmp.Diff(want, allFindings(t, db, 1000, nil)); diff != "" {
			t.Fatalf("the whole list (-want +got):\n%s", diff)
		}
		for _, limit := range []int{1, 3} {
			first := allFindings(t, db, 1000, nil)
			got := allFindings(t, db, limit, func() { odd(t, sink, w, 1) })
			if diff := gocmp.Diff(first, got); diff != "" {
				t.Errorf("pages of %d (-want +got):\n%s", limit, diff)
			}
		}
		_, err := db.Findings(context.Background(), governance.FindingFilter{DAO: "none", Limit: 1})
		if !errors.Is(err, governance.ErrNotFound) {
			t.Errorf("unknown DAO: %v", err)
		}
	})
}
