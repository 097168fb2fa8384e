package store_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// Whatever a family may make of its facts, lists filter by the status that the
// proposal itself shows.
func TestEveryStandingHasTheSameStatusInSQLAsInGo(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		rng := rand.New(rand.NewPCG(1, 2))
		seen := map[governance.Status]bool{}
		pick := func() governance.Status {
			all := append(governance.Statuses(), "", "", "", "", "", "", "", "", "", "")
			return all[rng.IntN(len(all))]
		}
		small := func() uint64 { return rng.Uint64N(8) }
		for range 600 {
			standing := governance.Standing{
				Opening: pick(), Early: pick(), Held: pick(), Outcome: pick(), Passed: governance.Statuses()[rng.IntN(15)],
				OpeningUntil: small(), HeldUntil: small(), ExpiresAt: small(), ExpiresAfter: small(),
			}
			if rng.IntN(8) == 0 {
				standing.Fate = pick()
			}
			snapshot, deadline, tip := small(), small(), chain.BlockRef{Number: small(), Time: small(), ParentNumber: small()}
			for _, clock := range []chain.Clock{chain.BlockClock, chain.TimeClock, chain.ParentClock} {
				want := standing.At(snapshot, deadline, clock.At(tip), tip.Time)
				got, err := store.StatusInSQL(context.Background(), db, standing, snapshot, deadline, clock, tip)
				if err != nil {
					t.Fatal(err)
				}
				if got != want {
					t.Fatalf("%+v, voting %d-%d, %s, at %+v: SQL says %s, Go %s", standing, snapshot, deadline, clock, tip, got, want)
				}
				seen[got] = true
			}
		}
		for _, status := range governance.Statuses() {
			if !seen[status] {
				t.Errorf("status %s never occurred", status)
			}
		}
	})
}
