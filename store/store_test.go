package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/store/storetest"
)

// engines runs a behaviour on both databases: one suite, no excuses.
func engines(t *testing.T, behaviour func(t *testing.T, open func(t testing.TB) *store.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		behaviour(t, func(t testing.TB) *store.DB {
			return openAt(t, "sqlite://"+filepath.Join(t.TempDir(), "tribune.db"))
		})
	})
	t.Run("postgres", func(t *testing.T) {
		behaviour(t, func(t testing.TB) *store.DB { return openAt(t, storetest.Postgres(t)) })
	})
}

func openAt(t testing.TB, dsn string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := db.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return db
}

// follow configures the simulated governors and returns their sink.
func follow(t testing.TB, db *store.DB) (int64, *store.Sink) {
	t.Helper()
	ctx := context.Background()
	if err := db.SaveChain(ctx, store.Chain{ID: testChain, Name: "test"}); err != nil {
		t.Fatal(err)
	}
	var source int64
	for _, address := range []struct{ governor, name string }{{governorA.Hex(), "A"}, {governorB.Hex(), "B"}} {
		g := testGovernor(t, address.governor, address.name)
		if address.name == "B" { // the families that judge by other rules
			g.Family, g.GracePeriod = governance.FamilyGovernorBravo, 120
		}
		var err error
		source, err = db.AddGovernor(ctx, "Test DAO", g)
		if err != nil {
			t.Fatal(err)
		}
	}
	return source, db.Sink(source)
}

func testGovernor(t testing.TB, address, name string) store.Governor {
	t.Helper()
	parsed, err := chain.ParseAddress(address)
	if err != nil {
		t.Fatal(err)
	}
	counting, err := governance.ParseCountingMode("support=bravo&quorum=for,abstain")
	if err != nil {
		t.Fatal(err)
	}
	return store.Governor{
		Governor: governance.Governor{
			Account: chain.Account{Chain: testChain, Address: parsed}, DAO: "test", Name: name, Family: "oz-governor", Version: "1",
			Clock: chain.BlockClock, Counting: counting, Token: tokenA, Timelock: timelockA, Start: 1,
		},
		Token: delegation.Token{
			Account: chain.Account{Chain: testChain, Address: tokenA}, Family: delegation.FamilyPartialVotes, Name: "Vote", Symbol: "VOTE", Decimals: 18, Clock: chain.BlockClock, Start: 1,
			MultiDelegate: account(0xd1),
		},
		Timelock: &chain.Contract{Address: timelockA, Role: chain.RoleTimelock, Family: "timelock-controller", Start: 1},
	}
}

func checksum(t testing.TB, db *store.DB) string {
	t.Helper()
	sums, err := db.Checksums(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return store.Combined(sums)
}

func appendBlocks(t testing.TB, sink *store.Sink, parent chain.BlockRef, blocks []block, final uint64) {
	t.Helper()
	if err := sink.Append(context.Background(), slices.Values([]chain.Batch{batch(parent, blocks, final)})); err != nil {
		t.Fatal(err)
	}
}

func TestChecksumDependsOnThePrefixAloneNotOnChunks(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := newWorld(1)
		var blocks []block
		for range 120 {
			blocks = append(blocks, w.mine(6))
		}
		var want string
		for _, size := range []int{120, 1, 7, 50} {
			db := open(t)
			_, sink := follow(t, db)
			var parent chain.BlockRef
			for from := 0; from < len(blocks); from += size {
				to := min(from+size, len(blocks))
				appendBlocks(t, sink, parent, blocks[from:to], 0)
				parent = blocks[to-1].BlockRef
			}
			got := checksum(t, db)
			if want == "" {
				want = got
			}
			if got != want {
				t.Errorf("chunks of %d blocks: checksum %s, want %s", size, got, want)
			}
		}
	})
}

func TestRebuildingProjectionsChangesNothing(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := newWorld(2)
		db := open(t)
		source, sink := follow(t, db)
		var parent chain.BlockRef
		for range 60 {
			b := w.mine(6)
			appendBlocks(t, sink, parent, []block{b}, 0)
			parent = b.BlockRef
		}
		before := checksum(t, db)
		if _, err := db.Reindex(context.Background(), source, testFamilies(), nil); err != nil {
			t.Fatal(err)
		}
		if after := checksum(t, db); after != before {
			t.Errorf("checksum after rebuild %s, before %s", after, before)
		}
	})
}

func TestRewindEqualsNeverHavingSeenTheBranch(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		for depth := 1; depth <= 50; depth += 7 {
			w := newWorld(uint64(100 + depth))
			var trunk []block
			for range 40 {
				trunk = append(trunk, w.mine(5))
			}
			lost, won := w.fork(1), w.fork(2)
			db := open(t)
			_, sink := follow(t, db)
			appendBlocks(t, sink, chain.BlockRef{}, trunk, 0)
			ancestor := trunk[len(trunk)-1].BlockRef
			parent := ancestor
			for range depth {
				b := lost.mine(5)
				appendBlocks(t, sink, parent, []block{b}, 0)
				parent = b.BlockRef
			}
			if err := sink.Rewind(context.Background(), ancestor); err != nil {
				t.Fatal(err)
			}
			fresh := open(t)
			_, freshSink := follow(t, fresh)
			appendBlocks(t, freshSink, chain.BlockRef{}, trunk, 0)
			if diff := cmp.Diff(checksum(t, fresh), checksum(t, db)); diff != "" {
				t.Errorf("depth %d: checksum after rewind differs from that of the trunk (-want +got):\n%s", depth, diff)
			}
			var branch []block
			for range depth + 1 {
				branch = append(branch, won.mine(5))
			}
			appendBlocks(t, sink, ancestor, branch, 0)
			appendBlocks(t, freshSink, ancestor, branch, 0)
			if diff := cmp.Diff(checksum(t, fresh), checksum(t, db)); diff != "" {
				t.Errorf("depth %d: checksum on the new branch differs (-want +got):\n%s", depth, diff)
			}
		}
	})
}

func TestRewindToNothingStartsOver(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := newWorld(7)
		var blocks []block
		for range 12 {
			blocks = append(blocks, w.mine(6))
		}
		db, fresh := open(t), open(t)
		_, sink := follow(t, db)
		appendBlocks(t, sink, chain.BlockRef{}, blocks, 0)
		if err := sink.Rewind(context.Background(), chain.BlockRef{}); err != nil {
			t.Fatal(err)
		}
		if tip, err := sink.Tip(context.Background()); err != nil || !tip.IsZero() {
			t.Errorf("the tip is %s, %v", tip, err)
		}
		_, freshSink := follow(t, fresh)
		for _, s := range []*store.Sink{sink, freshSink} {
			appendBlocks(t, s, chain.BlockRef{}, blocks[:5], 0)
		}
		if diff := cmp.Diff(checksum(t, fresh), checksum(t, db)); diff != "" {
			t.Errorf("checksum differs from that of a fresh index (-want +got):\n%s", diff)
		}
	})
}

// cut makes batches of so many blocks, each of which continues the one before.
func cut(blocks []block, size int) (batches []chain.Batch) {
	var parent chain.BlockRef
	for part := range slices.Chunk(blocks, size) {
		batches = append(batches, batch(parent, part, 0))
		parent = part[len(part)-1].BlockRef
	}
	return batches
}

func TestBatchesOfOneCommitAreAsThoseOfMany(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := newWorld(21)
		var blocks []block
		for range 90 {
			blocks = append(blocks, w.mine(6))
		}
		many, one := open(t), open(t)
		_, manySink := follow(t, many)
		for _, b := range cut(blocks, 1) {
			if err := manySink.Append(context.Background(), slices.Values([]chain.Batch{b})); err != nil {
				t.Fatal(err)
			}
		}
		_, oneSink := follow(t, one)
		batches := cut(blocks, 7)
		for _, part := range [][]chain.Batch{batches[:8], batches[8:]} {
			if err := oneSink.Append(context.Background(), slices.Values(part)); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(checksum(t, many), checksum(t, one)); diff != "" {
			t.Errorf("checksums differ (-many +one):\n%s", diff)
		}
	})
}

func TestCommitOfSeveralBatchesIsOneTransaction(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := newWorld(22)
		var blocks []block
		for range 30 {
			blocks = append(blocks, w.mine(6))
		}
		db := open(t)
		_, sink := follow(t, db)
		empty := checksum(t, db)
		batches := cut(blocks, 10)
		batches[2].Parent = blocks[3].BlockRef
		if err := sink.Append(context.Background(), slices.Values(batches)); !errors.Is(err, chain.ErrConflict) {
			t.Errorf("a batch that does not continue the one before: %v", err)
		}
		if tip, err := sink.Tip(context.Background()); err != nil || !tip.IsZero() || checksum(t, db) != empty {
			t.Errorf("tip %s, %v: something was stored", tip, err)
		}
	})
}
