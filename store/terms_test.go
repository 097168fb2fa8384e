package store_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// answerQuorums reads every quorum that is missing as value, and returns how
// many of each governor there were.
func answerQuorums(t *testing.T, db *store.DB, source int64, value uint64) map[common.Address]int {
	t.Helper()
	ctx := context.Background()
	tip, requests, err := db.DueTerms(ctx, source, false, 1000)
	if err != nil {
		t.Fatal(err)
	}
	counts := map[common.Address]int{}
	terms := make([]governance.Terms, len(requests))
	for i, r := range requests {
		terms[i].Quorum = new(chain.NewAmount(value))
		counts[r.Governor]++
	}
	if len(requests) == 0 {
		return counts
	}
	if err := db.SaveTerms(ctx, source, store.TermsReading{Tip: tip, At: tip}, requests, terms); err != nil {
		t.Fatal(err)
	}
	return counts
}

// quorumsOf counts the quorums of a governor's proposals; "" is one that is not
// known.
func quorumsOf(t *testing.T, db *store.DB, governor common.Address) map[string]int {
	t.Helper()
	account := chain.Account{Chain: testChain, Address: governor}
	page, err := db.Proposals(context.Background(), governance.ProposalFilter{Governor: &account, Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, p := range page.Items {
		text := ""
		if p.Quorum != nil {
			text = p.Quorum.String()
		}
		counts[text]++
	}
	return counts
}

// changeParameter appends a block in which the first governor changes a setting.
func changeParameter(t *testing.T, sink *store.Sink, w *world, name string) {
	t.Helper()
	parent := w.tip
	next := w.mine(0)
	w.emit(governorA, governance.ParameterChanged{Name: name, Old: "1", New: "2"})
	next.facts = w.facts
	appendBlocks(t, sink, parent, []block{next}, 0)
}

// Threshold's governor and Unlock's first one answer quorum(snapshot) with the
// share of today.
func TestTrap24ParametersChangeUnderYouSoQuorumsAreReadAgain(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		for _, name := range []string{governance.ParamQuorum, governance.ParamQuorumNumerator, governance.ParamImplementation} {
			t.Run(name, func(t *testing.T) {
				db := open(t)
				source, sink := follow(t, db)
				w := newWorld(31)
				grow(t, sink, w, 60)
				first := answerQuorums(t, db, source, 5)
				if first[governorA] < 5 || first[governorB] < 5 {
					t.Fatalf("quorums read %v: the history is too tame", first)
				}
				changeParameter(t, sink, w, name)
				if got := quorumsOf(t, db, governorA); got["5"] != 0 {
					t.Errorf("after the change: quorums %v, want none of those before", got)
				}
				if got := quorumsOf(t, db, governorB); got["5"] != first[governorB] {
					t.Errorf("the other governor: quorums %v, want %d of 5", got, first[governorB])
				}
				if again := answerQuorums(t, db, source, 9); again[governorA] < first[governorA] || again[governorB] > 3 {
					t.Errorf("read again %v, at first %v", again, first)
				}
				if got := quorumsOf(t, db, governorA); got["9"] < first[governorA] || got["5"] != 0 {
					t.Errorf("after reading again: quorums %v", got)
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
	})
}

// A quorum that was read on a branch is of that branch, even where the proposal
// is older than it.
func TestQuorumsReadOnALostBranchAreForgotten(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		source, sink := follow(t, db)
		w := newWorld(32)
		grow(t, sink, w, 60)
		ancestor := w.tip
		early := answerQuorums(t, db, source, 5)
		known := quorumsOf(t, db, governorA)
		changeParameter(t, sink, w, governance.ParamQuorum)
		answerQuorums(t, db, source, 9)
		if err := sink.Rewind(context.Background(), ancestor); err != nil {
			t.Fatal(err)
		}
		if got := quorumsOf(t, db, governorA); got["9"] != 0 {
			t.Errorf("after the rewind: quorums %v", got)
		}
		if again := answerQuorums(t, db, source, 5); again[governorA] != early[governorA] {
			t.Errorf("read again %v, at first %v", again, early)
		}
		if got := quorumsOf(t, db, governorA); got["5"] != known["5"] || len(got) != len(known) {
			t.Errorf("quorums %v, want %v", got, known)
		}
	})
}

// Some copies of Governor Bravo change their quorum without an event. All their
// proposals are judged by the new one, until the branch on which it was read is
// lost.
func TestAStandingQuorumIsReplacedForAllProposalsOfItsGovernor(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db := open(t)
		source, sink := follow(t, db)
		w := newWorld(33)
		grow(t, sink, w, 60)
		read := answerQuorums(t, db, source, 5)
		unread := quorumsOf(t, db, governorB)[""]
		stale, standing := standingQuorums(t, db, source)
		if len(standing) != 1 || standing[0].Governor != governorB || *standing[0].Terms.Quorum != chain.NewAmount(5) {
			t.Fatalf("standing quorums %+v, want 5 of governor B", standing)
		}
		ancestor := w.tip
		grow(t, sink, w, 1)
		raised := store.StandingTerms{Governor: governorB, Terms: governance.Terms{Quorum: new(chain.NewAmount(9))}}
		if err := db.ReplaceTerms(ctx, source, store.TermsReading{Tip: stale, At: stale}, raised); !errors.Is(err, chain.ErrConflict) {
			t.Errorf("read at an older tip: %v", err)
		}
		if err := db.ReplaceTerms(ctx, source, store.TermsReading{Tip: w.tip, At: w.tip}, raised); err != nil {
			t.Fatal(err)
		}
		if got := quorumsOf(t, db, governorB); got["9"] != read[governorB] || got["5"] != 0 || got[""] < unread {
			t.Errorf("quorums %v, want %d of 9, and %d unread", got, read[governorB], unread)
		}
		if got := quorumsOf(t, db, governorA); got["5"] != read[governorA] {
			t.Errorf("the other governor: quorums %v, want %d of 5", got, read[governorA])
		}
		if err := sink.Rewind(ctx, ancestor); err != nil {
			t.Fatal(err)
		}
		if again := answerQuorums(t, db, source, 5); again[governorB] != read[governorB] {
			t.Errorf("after the rewind %v are read again, at first %v", again, read)
		}
		if got := quorumsOf(t, db, governorB); got["5"] != read[governorB] || got["9"] != 0 {
			t.Errorf("after the rewind: quorums %v", got)
		}
	})
}

func standingQuorums(t *testing.T, db *store.DB, source int64) (chain.BlockRef, []store.StandingTerms) {
	t.Helper()
	tip, standing, err := db.StandingTerms(context.Background(), source)
	if err != nil {
		t.Fatal(err)
	}
	return tip, standing
}
