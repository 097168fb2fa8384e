package store_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// Where voters may change their minds, the last vote counts: whatever the chunks,
// after a reorg, and when everything is folded anew.
func TestTrap14AReplacedVoteLeavesTheTally(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		follow := func(db *store.DB) (int64, *store.Sink) {
			if err := db.SaveChain(context.Background(), store.Chain{ID: testChain, Name: "test"}); err != nil {
				t.Fatal(err)
			}
			g := testGovernor(t, governorA.Hex(), "A")
			g.Family, g.VoteTime = governance.FamilyAragonVoting, 1_000
			source, err := db.AddGovernor(context.Background(), "Test DAO", g)
			if err != nil {
				t.Fatal(err)
			}
			return source, db.Sink(source)
		}
		w, id := newWorld(5), governance.ProposalID{31: 1}
		var blocks []block
		mine := func(emit func()) {
			next := w.mine(0)
			emit()
			next.facts = w.facts
			blocks = append(blocks, next)
		}
		vote := func(voter int, support uint8, weight uint64) {
			w.emit(governorA, governance.VoteCast{ID: id, Voter: account(voter), Support: support, Weight: chain.NewAmount(weight)})
		}
		mine(func() { w.emit(governorA, governance.ProposalCreated{ID: id, Proposer: account(1), Description: "x"}) })
		mine(func() { vote(1, governance.For, 7); vote(2, governance.Against, 5) })
		mine(func() { vote(1, governance.Against, 7) })
		mine(func() { vote(2, governance.For, 5); vote(2, governance.Against, 5); vote(2, governance.For, 5) })
		tally := func(db *store.DB) string {
			page, err := db.Proposals(context.Background(), governance.ProposalFilter{DAO: "test", Limit: 2})
			if err != nil || len(page.Items) != 1 {
				t.Fatalf("%d proposals, %v", len(page.Items), err)
			}
			return fmt.Sprint(page.Items[0].Tally)
		}
		const want = "{7 5 0 6}"
		sums := map[string]bool{}
		for _, size := range []int{1, 2, 4} {
			apart, together := open(t), open(t)
			source, sink := follow(apart)
			for _, b := range cut(blocks, size) {
				if err := sink.Append(context.Background(), slices.Values([]chain.Batch{b})); err != nil {
					t.Fatal(err)
				}
			}
			_, one := follow(together)
			if err := one.Append(context.Background(), slices.Values(cut(blocks, size))); err != nil {
				t.Fatal(err)
			}
			if a, b := tally(apart), tally(together); a != want || b != want {
				t.Errorf("chunks of %d: %s, in one commit %s, want %s", size, a, b, want)
			}
			sums[checksum(t, apart)], sums[checksum(t, together)] = true, true
			if err := sink.Rewind(context.Background(), blocks[1].BlockRef); err != nil {
				t.Fatal(err)
			}
			if got := tally(apart); got != "{5 7 0 2}" {
				t.Errorf("after a reorg: %s", got)
			}
			appendBlocks(t, sink, blocks[1].BlockRef, blocks[2:], 0)
			if _, err := apart.Reindex(context.Background(), source, testFamilies(), nil); err != nil {
				t.Fatal(err)
			}
			if got := tally(apart); got != want {
				t.Errorf("folded anew: %s, want %s", got, want)
			}
			sums[checksum(t, apart)] = true
		}
		if len(sums) != 1 {
			t.Errorf("checksums differ: %v", sums)
		}
	})
}
