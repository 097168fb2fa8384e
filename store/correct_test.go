package store_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// said is a block whose transactions each set one parameter. "a=1" is a
// transaction a that says 1.
func said(w *world, transactions ...string) block {
	b := w.mine(0)
	for _, t := range transactions {
		w.emit(governorA, governance.ParameterChanged{Name: "voting_delay", New: t[2:]})
		w.facts[len(w.facts)-1].TxHash = crypto.Keccak256Hash([]byte(t[:1]))
	}
	return block{BlockRef: b.BlockRef, facts: w.facts}
}

func feed(t testing.TB, db *store.DB, f governance.CorrectionFilter) (all []chain.Correction) {
	t.Helper()
	f.Limit = 2
	for {
		page, err := db.Corrections(context.Background(), f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, page.Items...)
		if page.Next == nil {
			if int64(len(all)) != page.Total {
				t.Errorf("%d entries on the pages, %d in total", len(all), page.Total)
			}
			return all
		}
		f.After = page.Next
	}
}

// told writes entries as "action before after", and checks that ids grow and that
// what is settled names what it settles.
func told(t testing.TB, entries []chain.Correction) (out []string) {
	t.Helper()
	retracted := map[int64]string{}
	last := int64(0)
	for _, c := range entries {
		if c.ID <= last || c.Chain != testChain || c.RecordedAt.Year() < 2020 {
			t.Errorf("entry %+v after %d", c, last)
		}
		last = c.ID
		before, after := value(c.Before), value(c.After)
		if c.Retraction != 0 && retracted[c.Retraction] != before {
			t.Errorf("entry %d settles %d, which retracted %q and not %q", c.ID, c.Retraction, retracted[c.Retraction], before)
		}
		if c.Action == chain.RowRetracted {
			retracted[c.ID] = before
		}
		out = append(out, fmt.Sprintf("%s %s %s %s", c.Reason, c.Action, before, after))
	}
	return out
}

func value(r *chain.Record) string {
	if r == nil {
		return "-"
	}
	if r.BlockHash == (common.Hash{}) || r.Tx == (common.Hash{}) || r.Contract.Address != governorA {
		return fmt.Sprintf("record without a place: %+v", r)
	}
	return fmt.Sprintf("%d:%s", r.Block, r.Fields)
}

func parameter(block uint64, value string) string {
	return fmt.Sprintf(`%d:{"key":"","name":"voting_delay","new":%q,"old":""}`, block, value)
}

func TestReorgIsARetractionAndWhatComesBackSettlesIt(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(1)
		trunk := said(w, "x=0")
		lost, won := w.fork(1), w.fork(2)
		appendBlocks(t, sink, chain.BlockRef{}, []block{trunk}, 0)
		appendBlocks(t, sink, trunk.BlockRef, []block{said(lost, "a=1", "b=2"), said(lost, "c=3")}, 0)
		if got := feed(t, db, governance.CorrectionFilter{}); len(got) != 0 {
			t.Fatalf("corrections before anything was wrong: %+v", got)
		}
		if err := sink.Rewind(context.Background(), trunk.BlockRef); err != nil {
			t.Fatal(err)
		}
		one, two := said(won, "d=4"), said(won, "b=5", "a=1")
		appendBlocks(t, sink, trunk.BlockRef, []block{one, two}, 0)
		var want []string
		for _, line := range []string{
			"retracted " + parameter(2, "1") + " -", "retracted " + parameter(2, "2") + " -", "retracted " + parameter(3, "3") + " -",
			"replaced " + parameter(2, "2") + " " + parameter(3, "5"), "restored " + parameter(2, "1") + " " + parameter(3, "1"),
		} {
			want = append(want, "reorg "+line)
		}
		all := feed(t, db, governance.CorrectionFilter{})
		if diff := cmp.Diff(want, told(t, all)); diff != "" {
			t.Fatalf("the feed differs (-want +got):\n%s", diff)
		}
		newest := feed(t, db, governance.CorrectionFilter{DAO: "test", Chain: testChain, Reason: chain.CorrectedByReorg, Since: all[1].ID, Newest: true})
		slices.Reverse(newest)
		if diff := cmp.Diff(all[2:], newest); diff != "" {
			t.Errorf("the feed behind its second entry differs (-want +got):\n%s", diff)
		}
		if other := feed(t, db, governance.CorrectionFilter{Reason: chain.CorrectedByRepair}); len(other) != 0 {
			t.Errorf("entries for another reason: %+v", other)
		}
	})
}

func TestRetractionIsForGoodOnceItsHeightIsFinal(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(1)
		trunk := said(w)
		lost, won := w.fork(1), w.fork(2)
		appendBlocks(t, sink, chain.BlockRef{}, []block{trunk}, 0)
		appendBlocks(t, sink, trunk.BlockRef, []block{said(lost, "a=1")}, 0)
		if err := sink.Rewind(context.Background(), trunk.BlockRef); err != nil {
			t.Fatal(err)
		}
		next := said(won)
		appendBlocks(t, sink, trunk.BlockRef, []block{next}, 2)
		appendBlocks(t, sink, next.BlockRef, []block{said(won, "a=1")}, 2)
		if diff := cmp.Diff([]string{"reorg retracted " + parameter(2, "1") + " -"}, told(t, feed(t, db, governance.CorrectionFilter{}))); diff != "" {
			t.Errorf("the feed differs (-want +got):\n%s", diff)
		}
	})
}

func TestRepairTellsWhatAProviderLeftOutAndEndsInTheRightChecksum(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db, fresh := open(t), open(t)
		_, sink := follow(t, db)
		_, freshSink := follow(t, fresh)
		w := newWorld(1)
		blocks := []block{said(w, "a=1"), said(w, "b=2", "c=3"), said(w, "d=4")}
		appendBlocks(t, freshSink, chain.BlockRef{}, blocks, 3)
		cut := slices.Clone(blocks)
		cut[1].facts = cut[1].facts[:1]
		appendBlocks(t, sink, chain.BlockRef{}, cut, 3)
		if err := sink.Repair(context.Background(), blocks[0].BlockRef); err != nil {
			t.Fatal(err)
		}
		window, err := sink.Window(context.Background())
		if err != nil || !slices.Contains(window, blocks[0].BlockRef) {
			t.Errorf("the follower cannot find its tip in %v, %v", window, err)
		}
		appendBlocks(t, sink, blocks[0].BlockRef, blocks[1:], 3)
		if got, want := checksum(t, db), checksum(t, fresh); got != want {
			t.Errorf("checksum %s, fresh index %s", got, want)
		}
		next := said(w, "e=5")
		appendBlocks(t, sink, blocks[2].BlockRef, []block{next}, 3)
		want := []string{"provider_repair added - " + parameter(2, "3")}
		if diff := cmp.Diff(want, told(t, feed(t, db, governance.CorrectionFilter{}))); diff != "" {
			t.Errorf("the feed differs (-want +got):\n%s", diff)
		}
	})
}

func TestRepairTellsWhatAProviderMadeUpOrDistorted(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(1)
		first := said(w, "a=1")
		false1, true1 := w.fork(1), w.fork(1)
		appendBlocks(t, sink, chain.BlockRef{}, []block{first}, 1)
		appendBlocks(t, sink, first.BlockRef, []block{said(false1, "b=2", "x=9", "c=3")}, 2)
		if err := sink.Repair(context.Background(), first.BlockRef); err != nil {
			t.Fatal(err)
		}
		if got := feed(t, db, governance.CorrectionFilter{}); len(got) != 0 {
			t.Errorf("what may be confirmed was told: %+v", got)
		}
		appendBlocks(t, sink, first.BlockRef, []block{said(true1, "b=2", "c=4")}, 2)
		want := []string{
			"provider_repair replaced " + parameter(2, "3") + " " + parameter(2, "4"),
			"provider_repair retracted " + parameter(2, "9") + " -",
		}
		if diff := cmp.Diff(want, told(t, feed(t, db, governance.CorrectionFilter{}))); diff != "" {
			t.Errorf("the feed differs (-want +got):\n%s", diff)
		}
	})
}

func TestStartingOverRetractsEverythingAndRemovalOfTheDAOForgetsIt(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(1)
		appendBlocks(t, sink, chain.BlockRef{}, []block{said(w, "a=1"), said(w, "b=2")}, 0)
		if err := sink.Rewind(context.Background(), chain.BlockRef{}); err != nil {
			t.Fatal(err)
		}
		if got := told(t, feed(t, db, governance.CorrectionFilter{})); len(got) != 2 {
			t.Errorf("entries: %q", got)
		}
		if err := db.RemoveDAO(context.Background(), "test"); err != nil {
			t.Fatal(err)
		}
		if got := feed(t, db, governance.CorrectionFilter{}); len(got) != 0 {
			t.Errorf("entries of a DAO that is gone: %+v", got)
		}
	})
}

func TestReadersOfTheFeedMissNothingWhileTwoSourcesAreCorrected(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, first := follow(t, db)
		other := testGovernor(t, "0x00000000000000000000000000000000000000a9", "C")
		other.Token.Address[0], other.DAO = 9, "other"
		other.Governor.Token = other.Token.Address
		source, err := db.AddGovernor(context.Background(), "Other", other)
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 2)
		for _, sink := range []*store.Sink{first, db.Sink(source)} {
			go func() { done <- forkOften(sink) }()
		}
		var seen []chain.Correction
		for ended := 0; ended < 2; {
			select {
			case err := <-done:
				if err != nil {
					t.Error(err)
				}
				ended++
			default:
			}
			filter := governance.CorrectionFilter{}
			if len(seen) > 0 {
				filter.Since = seen[len(seen)-1].ID
			}
			seen = append(seen, feed(t, db, filter)...)
		}
		if all := feed(t, db, governance.CorrectionFilter{}); len(all) != len(seen) || len(all) == 0 {
			t.Errorf("a reader saw %d entries, there are %d", len(seen), len(all))
		}
	})
}

// forkOften appends and rewinds one block after another.
func forkOften(sink *store.Sink) error {
	w := newWorld(5)
	trunk := said(w)
	if err := sink.Append(context.Background(), slices.Values([]chain.Batch{batch(chain.BlockRef{}, []block{trunk}, 0)})); err != nil {
		return err
	}
	for i := range uint64(12) {
		lost := said(w.fork(i), "a=1", "b=2", "c=3")
		if err := sink.Append(context.Background(), slices.Values([]chain.Batch{batch(trunk.BlockRef, []block{lost}, 0)})); err != nil {
			return err
		}
		if err := sink.Rewind(context.Background(), trunk.BlockRef); err != nil {
			return err
		}
	}
	return nil
}
