package store_test

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
	"github.com/tribune-gov/tribune/store"
	"github.com/tribune-gov/tribune/store/storetest"
)

// The DAO of the benchmark.
const (
	benchProposals  = 1_000
	benchVotes      = 1_000 // on each of them
	benchDelegates  = 20_000
	benchMoves      = 200 // changes of power between two proposals
	benchDays       = 1_000
	benchDaySeconds = 86_400
)

// TestBenchMeasure measures how long the figures of power of a large DAO take on
// both databases (make bench-measure).
func TestBenchMeasure(t *testing.T) {
	if os.Getenv("TRIBUNE_BENCH_MEASURE") == "" {
		t.Skip("a benchmark, not a test: run it with make bench-measure")
	}
	for _, engine := range []struct{ name, dsn string }{
		{"SQLite", "sqlite://" + filepath.Join(t.TempDir(), "measure.db")},
		{"PostgreSQL", storetest.Postgres(t)},
	} {
		db := openAt(t, engine.dsn)
		took := func(what string, do func(ctx context.Context) error) {
			start := time.Now()
			if err := do(t.Context()); err != nil {
				t.Fatalf("%s: %s: %v", engine.name, what, err)
			}
			fmt.Printf("%-12s %-48s %6d ms\n", engine.name, what, time.Since(start).Milliseconds())
		}
		var tip chain.BlockRef
		took("index it", func(context.Context) error { tip = largeDAO(t, db); return nil })
		last := measure.DayAt(tip.Time) - 1
		day := func(d measure.Day) func(ctx context.Context) error {
			return func(ctx context.Context) error {
				page, err := db.PowerDays(ctx, measure.DayFilter{DAO: "test", From: &d, To: &d})
				if err == nil && (len(page.Items) != 1 || page.Items[0].Delegates == 0 || page.Items[0].Blocs == nil || page.Items[0].TurnoutBP == nil) {
					err = fmt.Errorf("day %s is %+v", d, page.Items)
				}
				return err
			}
		}
		now := func(ctx context.Context) error { _, err := db.Power(ctx, "test", nil); return err }
		took("now", now)
		took("now, again", now)
		took("the newest day", day(last))
		took("a day in the middle", day(last/2+10_000))
		took("the same day, kept", day(last/2+10_000))
		took("90 days in advance", func(ctx context.Context) error { _, err := db.FillDays(ctx); return err })
		took("90 days, kept", func(ctx context.Context) error {
			page, err := db.PowerDays(ctx, measure.DayFilter{DAO: "test"})
			if err == nil && len(page.Items) != measure.DefaultDays {
				err = fmt.Errorf("%d days", len(page.Items))
			}
			return err
		})
	}
}

// largeDAO indexes the DAO and returns its last block. A thousandth of the time is
// a proposal's: it is made, people vote, and power moves.
func largeDAO(t *testing.T, db *store.DB) chain.BlockRef {
	t.Helper()
	ctx := t.Context()
	if err := db.SaveChain(ctx, store.Chain{ID: testChain, Name: "test"}); err != nil {
		t.Fatal(err)
	}
	g := testGovernor(t, governorA.Hex(), "A")
	g.Token.Family, g.Token.MultiDelegate = delegation.FamilyERC20Votes, common.Address{}
	source, err := db.AddGovernor(ctx, "Test DAO", g)
	if err != nil {
		t.Fatal(err)
	}
	sink, rng := db.Sink(source), rand.New(rand.NewPCG(1, 1))
	tip := chain.BlockRef{Time: 20_000 * benchDaySeconds}
	powers := make([]uint64, benchDelegates)
	mine := func(seconds uint64, events func(emit func(common.Address, chain.Event))) {
		parent := tip
		tip = chain.BlockRef{Number: parent.Number + seconds/12, Parent: parent.Hash, Time: parent.Time + seconds}
		tip.Hash = crypto.Keccak256Hash(parent.Hash[:], big.NewInt(int64(tip.Number)).Bytes())
		b := block{BlockRef: tip}
		events(func(address common.Address, event chain.Event) {
			b.facts = append(b.facts, chain.Fact{Position: chain.Position{
				Chain: testChain, Block: tip.Number, LogIndex: uint32(len(b.facts)), BlockHash: tip.Hash, BlockTime: tip.Time, TxHash: tip.Hash, Address: address,
			}, Event: event})
		})
		if parent.Hash == (common.Hash{}) {
			parent = chain.BlockRef{}
		}
		if err := sink.Append(ctx, slices.Values([]chain.Batch{batch(parent, []block{b}, tip.Number)})); err != nil {
			t.Fatal(err)
		}
	}
	move := func(emit func(common.Address, chain.Event), i int, power uint64) {
		before := chain.NewAmount(powers[i])
		emit(tokenA, delegation.PowerChanged{Delegate: account(i), Previous: &before, New: chain.NewAmount(power)})
		powers[i] = power
	}
	mine(12, func(emit func(common.Address, chain.Event)) {
		emit(tokenA, delegation.Transfer{To: account(0), Amount: chain.NewAmount(1 << 60)})
		for i := range benchDelegates {
			move(emit, i, 1+uint64(1<<40/(i+1))) // as Zipf has it
		}
	})
	span := uint64(benchDays * benchDaySeconds / benchProposals / 3)
	for n := range benchProposals {
		id := governance.ProposalID(crypto.Keccak256Hash(big.NewInt(int64(n)).Bytes()))
		mine(span, func(emit func(common.Address, chain.Event)) {
			emit(governorA, governance.ProposalCreated{ID: id, VoteStart: tip.Number, VoteEnd: tip.Number + span/12, Description: fmt.Sprintf("# Proposal %d", n)})
		})
		mine(span, func(emit func(common.Address, chain.Event)) {
			const often = 1_000 // delegates who cast half of the votes
			voters := rng.Perm(often)[:benchVotes/2]
			for _, i := range rng.Perm(benchDelegates - often)[:benchVotes/2] {
				voters = append(voters, often+i)
			}
			for _, i := range voters {
				emit(governorA, governance.VoteCast{ID: id, Voter: account(i), Support: uint8(rng.IntN(3)), Weight: chain.NewAmount(powers[i])})
			}
		})
		mine(span, func(emit func(common.Address, chain.Event)) {
			for range benchMoves {
				move(emit, rng.IntN(benchDelegates), uint64(rng.Int64N(1<<30)))
			}
		})
	}
	return tip
}
