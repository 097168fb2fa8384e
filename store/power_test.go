package store_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// A token that announces new power only is known by what it announced before, on
// one page of the history or on many.
func TestPowerThatATokenDoesNotTellIsThatOfTheChangeBefore(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(7)
		next := w.mine(0)
		told := chain.NewAmount(30)
		for _, e := range []delegation.PowerChanged{
			{Delegate: account(1), New: chain.NewAmount(10)},
			{Delegate: account(1), New: chain.NewAmount(30)},
			{Delegate: account(2), New: chain.NewAmount(99)},
			{Delegate: account(1), Previous: &told, New: chain.NewAmount(25)},
			{Delegate: account(1), New: chain.NewAmount(0)},
		} {
			w.emit(tokenA, e)
		}
		next.facts = w.facts
		appendBlocks(t, sink, chain.BlockRef{}, []block{next}, 0)
		want := []string{"25 0", "30 25", "10 30", "0 10"}
		for _, limit := range []int{1, 2, 3, 100} {
			var got []string
			filter := delegation.PowerFilter{Token: chain.Account{Chain: testChain, Address: tokenA}, Delegate: account(1), Limit: limit}
			for more := true; more; more = filter.After != nil {
				page, err := db.PowerHistory(context.Background(), filter)
				if err != nil {
					t.Fatal(err)
				}
				for _, point := range page.Items {
					got = append(got, point.Previous.String()+" "+point.New.String())
				}
				filter.After = page.Next
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%d a page: -want +got\n%s", limit, diff)
			}
		}
		found, err := db.Findings(context.Background(), governance.FindingFilter{DAO: "test", Limit: 10})
		if err != nil || len(found.Items) != 0 {
			t.Errorf("findings %v, %v", found.Items, err)
		}
	})
}
