package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// grown opens a database with some blocks of a simulated world in it.
func grown(t *testing.T, open func(t testing.TB) *store.DB, seed uint64, blocks int) (*store.DB, *store.Sink, *world) {
	t.Helper()
	db := open(t)
	_, sink := follow(t, db)
	w := newWorld(seed)
	grow(t, sink, w, blocks)
	return db, sink, w
}

func grow(t *testing.T, sink *store.Sink, w *world, blocks int) {
	t.Helper()
	for range blocks {
		parent := w.tip
		appendBlocks(t, sink, parent, []block{w.mine(6)}, 0)
	}
}

func TestStatusInSQLIsStatusInGo(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		seen := map[governance.Status]int{}
		for seed := range uint64(6) {
			db, sink, w := grown(t, open, 90+seed, 30)
			for range 12 {
				grow(t, sink, w, 4)
				readQuorums(t, db)
				all, err := db.Proposals(ctx, governance.ProposalFilter{DAO: "test", Limit: 1000})
				if err != nil {
					t.Fatal(err)
				}
				for _, status := range governance.Statuses() {
					want := 0
					for _, p := range all.Items {
						if p.Status == status {
							want++
						}
					}
					got, err := db.Proposals(ctx, governance.ProposalFilter{DAO: "test", Statuses: []governance.Status{status}, Limit: 1000})
					if err != nil {
						t.Fatal(err)
					}
					if len(got.Items) != want || got.Total != int64(want) {
						t.Fatalf("status %s: SQL finds %d (total %d), Go %d", status, len(got.Items), got.Total, want)
					}
					seen[status] += want
				}
			}
		}
		for _, status := range []governance.Status{
			governance.StatusPending, governance.StatusActive, governance.StatusSucceeded, governance.StatusQueued, governance.StatusExecuted,
			governance.StatusDefeated, governance.StatusNoQuorum, governance.StatusCanceled, governance.StatusExpired,
		} {
			if seen[status] == 0 {
				t.Errorf("status %s never occurred: the history is too tame", status)
			}
		}
	})
}

// readQuorums answers every open request with a small quorum.
func readQuorums(t *testing.T, db *store.DB) {
	t.Helper()
	ctx := context.Background()
	sources, err := db.Sources(ctx)
	if err != nil {
		t.Fatal(err)
	}
	tip, requests, err := db.DueTerms(ctx, sources[0].ID, false, 1000)
	if err != nil || len(requests) == 0 {
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	terms := make([]governance.Terms, len(requests))
	for i, r := range requests {
		terms[i].Quorum = new(chain.NewAmount(uint64(r.ID[0]) % 20))
	}
	if err := db.SaveTerms(ctx, sources[0].ID, store.TermsReading{Tip: tip, At: tip}, requests, terms); err != nil {
		t.Fatal(err)
	}
}

func TestPagesOfMovingListsAreOneSnapshot(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		token := chain.Account{Chain: testChain, Address: tokenA}
		for _, order := range []delegation.DelegateOrder{delegation.DelegatesByPower, delegation.DelegatesByDelegators, delegation.DelegatesByParticipation} {
			t.Run(string(order), func(t *testing.T) {
				db, sink, w := grown(t, open, 77, 60)
				filter := delegation.DelegateFilter{Tokens: []chain.Account{token}, All: true, Order: order, Limit: 1000}
				whole, err := db.Delegates(ctx, filter)
				if err != nil {
					t.Fatal(err)
				}
				if len(whole.Items) < 6 {
					t.Fatalf("only %d delegates: the history is too tame", len(whole.Items))
				}
				filter.Limit = 2
				var got []delegation.Delegate
				for {
					page, err := db.Delegates(ctx, filter)
					if err != nil {
						t.Fatal(err)
					}
					if page.Total != whole.Total {
						t.Errorf("total is %d while paging, was %d", page.Total, whole.Total)
					}
					for _, d := range page.Items {
						got = append(got, d.Delegate)
					}
					if page.Next == nil {
						break
					}
					filter.After = page.Next
					grow(t, sink, w, 3) // power moves while we page
				}
				var want []delegation.Delegate
				for _, d := range whole.Items {
					want = append(want, d.Delegate)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("pages differ from the list as of their first page (-want +got):\n%s", diff)
				}
			})
		}
	})
}

func TestHoldersPageAsOneSnapshot(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, sink, w := grown(t, open, 78, 60)
		one, nobody := account(3), common.Address{}
		for _, delegate := range []*common.Address{nil, &one, &nobody} {
			filter := delegation.HolderFilter{Token: chain.Account{Chain: testChain, Address: tokenA}, Delegate: delegate, Limit: 1000}
			whole, err := db.Holders(ctx, filter)
			if err != nil {
				t.Fatal(err)
			}
			filter.Limit = 1
			got := []delegation.Holder{}
			for {
				page, err := db.Holders(ctx, filter)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, page.Items...)
				if page.Next == nil {
					break
				}
				filter.After = page.Next
				grow(t, sink, w, 2)
			}
			if diff := cmp.Diff(whole.Items, got); diff != "" {
				t.Errorf("delegating to %v: pages differ from the list as of their first page (-want +got):\n%s", delegate, diff)
			}
		}
	})
}

// A holder that gives a delegate a part only is one of its delegators like any
// other, and what all of them give is the delegate's power.
func TestDelegatorsAddUpToTheDelegate(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, _, _ := grown(t, open, 80, 90)
		token := chain.Account{Chain: testChain, Address: tokenA}
		delegates, err := db.Delegates(ctx, delegation.DelegateFilter{Tokens: []chain.Account{token}, All: true, Limit: 100})
		if err != nil {
			t.Fatal(err)
		}
		parts, deposits := 0, 0
		for _, d := range delegates.Items {
			list, err := db.Holders(ctx, delegation.HolderFilter{Token: token, Delegate: &d.Address, Limit: 100})
			if err != nil {
				t.Fatal(err)
			}
			var power chain.Amount
			for _, h := range list.Items {
				shares := h.SharesOf(d.Address)
				if len(shares) == 0 || h.ProxyOf != nil {
					t.Fatalf("%+v is no delegator of %s", h, d.Address)
				}
				for _, share := range shares {
					switch {
					case share.Since == nil:
						t.Errorf("%+v of %s has no age", share, h.Address)
					case share.Deposit != nil:
						deposits++
					case share.BasisPoints != delegation.All:
						parts++
					}
					power, _ = power.Add(*h.Votes(share))
				}
			}
			if list.Total != d.Delegators || power != d.Power {
				t.Errorf("%s: %d delegators with %s, has %d and %s", d.Address, list.Total, power, d.Delegators, d.Power)
			}
		}
		if parts == 0 || deposits == 0 {
			t.Errorf("%d parts and %d deposits were seen", parts, deposits)
		}
	})
}

func TestAReorgOfTheFirstPageEndsTheList(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, sink, w := grown(t, open, 79, 60)
		ancestor := w.tip
		fork := w.fork(3)
		grow(t, sink, w, 2)
		filter := delegation.HolderFilter{Token: chain.Account{Chain: testChain, Address: tokenA}, Limit: 1}
		page, err := db.Holders(ctx, filter)
		if err != nil {
			t.Fatal(err)
		}
		if err := sink.Rewind(ctx, ancestor); err != nil {
			t.Fatal(err)
		}
		grow(t, sink, fork, 4)
		filter.After = page.Next
		if _, err := db.Holders(ctx, filter); !errors.Is(err, delegation.ErrSnapshotGone) {
			t.Errorf("error is %v, want %v", err, delegation.ErrSnapshotGone)
		}
	})
}

func TestVotesAndProposalsPageToTheEnd(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, _, _ := grown(t, open, 80, 150)
		proposals, err := db.Proposals(ctx, governance.ProposalFilter{Limit: 1000})
		if err != nil {
			t.Fatal(err)
		}
		var keys []string
		filter := governance.ProposalFilter{Limit: 3}
		for {
			page, err := db.Proposals(ctx, filter)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range page.Items {
				keys = append(keys, p.ID.String())
			}
			if page.Next == nil {
				break
			}
			filter.After = page.Next
		}
		if len(keys) != len(proposals.Items) || int64(len(keys)) != proposals.Total {
			t.Errorf("paged %d proposals, list has %d, total says %d", len(keys), len(proposals.Items), proposals.Total)
		}
		votes := 0
		for _, p := range proposals.Items {
			for _, order := range []governance.VoteOrder{governance.VotesByTime, governance.VotesByWeight} {
				votes += pageVotes(t, db, governance.Ref{Governor: p.Governor, ID: p.ID}, order)
			}
		}
		if votes == 0 {
			t.Error("no votes: the history is too tame")
		}
	})
}

func pageVotes(t *testing.T, db *store.DB, ref governance.Ref, order governance.VoteOrder) int {
	t.Helper()
	ctx := context.Background()
	whole, err := db.Votes(ctx, governance.VoteFilter{Ref: &ref, Order: order, Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	var got []governance.VoteView
	filter := governance.VoteFilter{Ref: &ref, Order: order, Limit: 2}
	for {
		page, err := db.Votes(ctx, filter)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, page.Items...)
		if page.Next == nil {
			break
		}
		filter.After = page.Next
	}
	if diff := cmp.Diff(whole.Items, got); diff != "" {
		t.Errorf("votes by %s: pages differ from the list (-want +got):\n%s", order, diff)
	}
	sorted := slices.IsSortedFunc(got, func(a, b governance.VoteView) int {
		if order == governance.VotesByWeight {
			return b.Weight.Cmp(a.Weight)
		}
		return int(b.Block) - int(a.Block)
	})
	if !sorted {
		t.Errorf("votes by %s are not sorted", order)
	}
	return len(got)
}

func TestUnknownIdsAreNotFound(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, _, _ := grown(t, open, 81, 5)
		stranger := chain.Account{Chain: 99, Address: tokenA}
		governor := chain.Account{Chain: testChain, Address: governorA}
		for name, call := range map[string]func() error{
			"dao":      func() error { _, err := db.DAO(ctx, "nope"); return err },
			"governor": func() error { _, err := db.Governor(ctx, stranger); return err },
			"proposal": func() error { _, err := db.Proposal(ctx, governance.Ref{Governor: governor}); return err },
			"votes": func() error {
				_, err := db.Votes(ctx, governance.VoteFilter{Ref: &governance.Ref{Governor: governor}, Limit: 1})
				return err
			},
			"proposals": func() error {
				_, err := db.Proposals(ctx, governance.ProposalFilter{DAO: "nope", Limit: 1})
				return err
			},
			"token": func() error { _, err := db.Token(ctx, stranger); return err },
			"delegates": func() error {
				_, err := db.Delegates(ctx, delegation.DelegateFilter{Tokens: []chain.Account{stranger}, Limit: 1})
				return err
			},
			"removal": func() error { return db.RemoveDAO(ctx, "nope") },
		} {
			if err := call(); !errors.Is(err, governance.ErrNotFound) {
				t.Errorf("%s: error is %v, want %v", name, err, governance.ErrNotFound)
			}
		}
	})
}

func TestTotalsOfATokenAreThoseOfItsParts(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, _, w := grown(t, open, 82, 80)
		id := chain.Account{Chain: testChain, Address: tokenA}
		token, err := db.Token(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		var supply, power uint64
		owners := map[common.Address]bool{} // what proxies hold belongs to who deposited it
		for account, balance := range w.balances {
			supply += balance
			if proxy := account[0] == 0xff; balance > 0 && !proxy {
				owners[account] = true
			}
		}
		for key, amount := range w.deposits {
			if amount > 0 {
				owners[key[0]] = true
			}
		}
		for _, p := range w.powers {
			power += p
		}
		got := fmt.Sprint(token.Total, token.Delegated, token.Holders)
		want := fmt.Sprint(supply, power, len(owners))
		if got != want {
			t.Errorf("total, delegated, holders are %s, want %s", got, want)
		}
		if len(token.DAOs) != 1 || token.DAOs[0] != "test" {
			t.Errorf("daos are %v", token.DAOs)
		}
	})
}

func TestPagesOfVotesAreBoundedByTheirReasons(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := newWorld(5)
		w.mine(0)
		parent := w.tip
		id := governance.ProposalID{31: 9}
		w.facts = nil
		w.emit(governorA, governance.ProposalCreated{ID: id, VoteStart: 1, VoteEnd: 100, Description: "long reasons"})
		const votes, length = 9, 400_000
		for i := range votes {
			w.emit(governorA, governance.VoteCast{
				ID: id, Voter: common.Address{19: byte(i + 1)}, Support: 1, Weight: chain.NewAmount(1), Reason: strings.Repeat("r", length),
			})
		}
		appendBlocks(t, sink, chain.BlockRef{}, []block{{BlockRef: parent, facts: w.facts}}, 0)
		filter := governance.VoteFilter{Ref: &governance.Ref{Governor: chain.Account{Chain: testChain, Address: governorA}, ID: id}, Limit: 100}
		seen := map[common.Address]bool{}
		for pages := 1; ; pages++ {
			page, err := db.Votes(context.Background(), filter)
			if err != nil || page.Total != votes {
				t.Fatalf("%d votes in all, %v", page.Total, err)
			}
			if n := len(page.Items); n == 0 || n*length > 1<<20 {
				t.Errorf("page %d has %d votes", pages, n)
			}
			for _, v := range page.Items {
				seen[v.Voter] = true
			}
			if page.Next == nil {
				break
			}
			filter.After = page.Next
		}
		if len(seen) != votes {
			t.Errorf("%d of %d votes were paged", len(seen), votes)
		}
	})
}
