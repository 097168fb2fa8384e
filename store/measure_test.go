package store_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
	"github.com/tribune-gov/tribune/store"
)

// slowWorld has a block every six hours, so that a short history has many days.
func slowWorld(seed uint64) *world {
	w := newWorld(seed)
	w.pace, w.punctual = 6*3600, true
	return w
}

func power(t *testing.T, db *store.DB, block *uint64) []measure.View {
	t.Helper()
	views, err := db.Power(context.Background(), "test", block)
	if err != nil {
		t.Fatal(err)
	}
	return views
}

func daysOf(t *testing.T, db *store.DB, from, to measure.Day) measure.DayPage {
	t.Helper()
	page, err := db.PowerDays(context.Background(), measure.DayFilter{DAO: "test", From: &from, To: &to})
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func fill(t *testing.T, db *store.DB) int {
	t.Helper()
	total := 0
	for {
		n, err := db.FillDays(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if n == 0 {
			return total
		}
		total += n
	}
}

func figures(views []measure.View) []measure.Figures {
	var out []measure.Figures
	for _, v := range views {
		out = append(out, v.Figures)
	}
	return out
}

func TestPowerOfAPastBlockIsWhatItWasThen(t *testing.T) {
	for _, family := range []string{delegation.FamilyPartialVotes, delegation.FamilyMiniMe, delegation.FamilyVotesOnly} {
		t.Run(family, func(t *testing.T) {
			engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
				db := open(t)
				sink, w := followToken(t, db, family), slowWorld(41)
				then := map[uint64][]measure.Figures{}
				for range 100 {
					parent := w.tip
					b := w.mine(6)
					b.facts = slices.DeleteFunc(b.facts, func(f chain.Fact) bool { return f.Address == governorB || !tells(family, f.Event) })
					appendBlocks(t, sink, parent, []block{b}, 0)
					if len(b.facts) > 0 {
						then[b.Number] = figures(power(t, db, nil))
					}
				}
				readQuorums(t, db)
				for block, want := range then {
					// What contracts answered later is about the time before, and is added to it.
					got := figures(power(t, db, &block))
					for i := range got {
						forgetTerms(&got[i])
						forgetTerms(&want[i])
					}
					if diff := cmp.Diff(want, got); diff != "" {
						t.Fatalf("block %d (-then +now):\n%s", block, diff)
					}
				}
				if last := then[w.tip.Number]; len(last) > 0 && last[0].Delegates == 0 {
					t.Error("nobody has power in the end: the history is too tame")
				}
			})
		})
	}
}

// followToken follows one governor with a token of a family.
func followToken(t *testing.T, db *store.DB, family string) *store.Sink {
	t.Helper()
	ctx := context.Background()
	if err := db.SaveChain(ctx, store.Chain{ID: testChain, Name: "test"}); err != nil {
		t.Fatal(err)
	}
	g := testGovernor(t, governorA.Hex(), "A")
	if g.Token.Family = family; family != delegation.FamilyPartialVotes {
		g.Token.MultiDelegate = common.Address{}
	}
	source, err := db.AddGovernor(ctx, "Test DAO", g)
	if err != nil {
		t.Fatal(err)
	}
	return db.Sink(source)
}

// tells reports whether tokens of a family emit an event, or others do.
func tells(family string, event chain.Event) bool {
	switch event.(type) {
	case delegation.Transfer:
		return delegation.HasBalances(family)
	case delegation.PowerChanged:
		return !delegation.PowerIsBalance(family)
	case delegation.DelegateChanged, delegation.DepositMoved, delegation.ProxyDeployed,
		delegation.PropositionPowerChanged, delegation.PropositionDelegateChanged:
		return family == delegation.FamilyPartialVotes
	}
	return true
}

// forgetTerms leaves out what depends on the quorum.
func forgetTerms(f *measure.Figures) {
	f.Quorum, f.CostOfQuorum, f.NakamotoQuorum, f.QuorumGap, f.QuorumReachBP = nil, nil, nil, nil, nil
}

func TestPowerIsThatOfTheListedDelegatesAndVotes(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db := open(t)
		_, sink := follow(t, db)
		w := slowWorld(42)
		grow(t, sink, w, 150)
		readQuorums(t, db)
		token, err := db.Token(ctx, chain.Account{Chain: testChain, Address: tokenA})
		if err != nil {
			t.Fatal(err)
		}
		lastVotes := map[common.Address]uint64{}
		list, err := db.Delegates(ctx, delegation.DelegateFilter{Tokens: []chain.Account{token.Account}, Limit: 100})
		if err != nil {
			t.Fatal(err)
		}
		for _, view := range power(t, db, nil) {
			in := measure.Input{At: w.tip.Time, Supply: token.Total, Votable: true}
			proposals, err := db.Proposals(ctx, governance.ProposalFilter{Governor: &view.Governor, Limit: 1000})
			if err != nil {
				t.Fatal(err)
			}
			for i, p := range proposals.Items {
				votes, err := db.Votes(ctx, governance.VoteFilter{Ref: &governance.Ref{Governor: p.Governor, ID: p.ID}, Limit: 1000})
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range votes.Items {
					if i < measure.BlocProposals {
						in.Ballots = append(in.Ballots, measure.Ballot{Proposal: i, Voter: v.Voter, Side: measure.Side(v.Support)})
					}
				}
				if p.Deadline < w.tip.Number && (p.Canceled == nil || p.Canceled.Block > p.Deadline) {
					voted := p.Counting
					voted.For, voted.Against, voted.Abstain = true, true, true
					in.Ended = append(in.Ended, measure.Ended{Voted: voted.QuorumVotes(p.Tally), Counted: p.Counting.QuorumVotes(p.Tally)})
					if in.Quorum == nil {
						in.Quorum = p.Quorum
					}
				}
			}
			for _, d := range list.Items {
				votes, err := db.Votes(ctx, governance.VoteFilter{Voter: &d.Address, Limit: 1000})
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range votes.Items {
					if !v.Weight.IsZero() {
						lastVotes[d.Address] = max(lastVotes[d.Address], v.Time)
					}
				}
				one := measure.Delegate{Address: d.Address, Power: d.Power}
				if last, voted := lastVotes[d.Address]; voted {
					one.LastVote = &last
				}
				in.Delegates = append(in.Delegates, one)
			}
			want, got := measure.Compute(in), view.Figures
			if got.TurnoutBP == nil || got.MedianTurnoutBP == nil {
				t.Error("turnout is not known, although mints and burns tell the supply")
			}
			got.TurnoutBP, got.MedianTurnoutBP = nil, nil
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-from lists +measured):\n%s", view.Governor, diff)
			}
			if *got.Delegated != token.Delegated || got.Delegates != token.Delegates {
				t.Errorf("%s with %d delegates, the token says %s with %d", got.Delegated, got.Delegates, token.Delegated, token.Delegates)
			}
		}
	})
}

func TestDaysAreTheSameHoweverTheyAreComputed(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := slowWorld(43)
		var blocks []block
		for range 200 {
			blocks = append(blocks, w.mine(6))
		}
		byRequest, inAdvance := open(t), open(t)
		for _, db := range []*store.DB{byRequest, inAdvance} {
			_, sink := follow(t, db)
			appendBlocks(t, sink, chain.BlockRef{}, blocks, w.tip.Number)
		}
		before := checksum(t, inAdvance)
		if n := fill(t, inAdvance); n < 90 {
			t.Fatalf("%d days were computed in advance", n)
		}
		if after := checksum(t, inAdvance); after != before {
			t.Error("measured days changed the checksum")
		}
		last := measure.DayAt(w.tip.Time) - 1
		filled := daysOf(t, inAdvance, 0, last+100)
		if filled.Missing != 0 {
			t.Errorf("%d days are missing after all were filled", filled.Missing)
		}
		var asked measure.DayPage
		for to := measure.Day(5); to <= last+5; to += 5 { // each request on its own
			page := daysOf(t, byRequest, to-5, to-1)
			if page.Missing != 0 {
				t.Errorf("a request for five days left %d out", page.Missing)
			}
			asked.Items = append(asked.Items, page.Items...)
		}
		if diff := cmp.Diff(filled.Items, asked.Items); diff != "" {
			t.Errorf("(-in advance +by request):\n%s", diff)
		}
		if fill(t, byRequest) != 0 {
			t.Error("days that were asked for were not kept")
		}
		for _, day := range filled.Items {
			if day.Day > last {
				t.Errorf("day %s is not over", day.Day)
			}
		}
	})
}

func TestADayIsTheFiguresOfItsLastBlock(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := slowWorld(44)
		var blocks []block
		for range 60 {
			blocks = append(blocks, w.mine(6))
		}
		appendBlocks(t, sink, chain.BlockRef{}, blocks, w.tip.Number)
		for _, day := range daysOf(t, db, 0, 100).Items {
			for _, view := range power(t, db, &day.Block) {
				if view.Governor == day.Governor {
					if diff := cmp.Diff(view.Figures, day.Figures); diff != "" {
						t.Errorf("%s, block %d (-block +day):\n%s", day.Day, day.Block, diff)
					}
				}
			}
		}
	})
}

func TestOnlyFinalDaysAreMeasured(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := slowWorld(45)
		var blocks []block
		for range 40 { // ten days
			blocks = append(blocks, w.mine(6))
		}
		appendBlocks(t, sink, chain.BlockRef{}, blocks, 18) // within the fifth day
		page := daysOf(t, db, 0, 100)
		for _, day := range page.Items {
			if day.Day > 3 {
				t.Errorf("day %s is measured although a reorg can change it", day.Day)
			}
		}
		if len(page.Items) != 2*4 {
			t.Errorf("%d days of two governors, want four days", len(page.Items))
		}
	})
}

func TestDaysGoWithTheFactsTheyAreMadeOf(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		w := slowWorld(46)
		var trunk []block
		for range 30 {
			trunk = append(trunk, w.mine(6))
		}
		lost, won := w.fork(1), w.fork(2)
		db := open(t)
		source, sink := follow(t, db)
		appendBlocks(t, sink, chain.BlockRef{}, trunk, 1)
		ancestor := w.tip
		var branch []block
		for range 30 {
			branch = append(branch, lost.mine(6))
		}
		appendBlocks(t, sink, ancestor, branch, lost.tip.Number)
		fill(t, db)
		// A provider told something wrong above the ancestor: below finality.
		if err := sink.Repair(context.Background(), ancestor); err != nil {
			t.Fatal(err)
		}
		branch = nil
		for range 30 {
			branch = append(branch, won.mine(6))
		}
		appendBlocks(t, sink, ancestor, branch, won.tip.Number)
		fresh := open(t)
		_, freshSink := follow(t, fresh)
		appendBlocks(t, freshSink, chain.BlockRef{}, append(trunk, branch...), won.tip.Number)
		want := daysOf(t, fresh, 0, 100)
		if diff := cmp.Diff(want.Items, daysOf(t, db, 0, 100).Items); diff != "" {
			t.Errorf("after a repair (-never seen +repaired):\n%s", diff)
		}
		if _, err := db.Reindex(context.Background(), source, testFamilies(), nil); err != nil {
			t.Fatal(err)
		}
		if fill(t, db) == 0 {
			t.Error("days outlived a reindex")
		}
		if diff := cmp.Diff(want.Items, daysOf(t, db, 0, 100).Items); diff != "" {
			t.Errorf("after a reindex:\n%s", diff)
		}
	})
}

func TestAnswersAboutEndedProposalsReachTheDaysBehindThem(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		db := open(t)
		_, sink := follow(t, db)
		w := slowWorld(47)
		var blocks []block
		for range 80 {
			blocks = append(blocks, w.mine(6))
		}
		appendBlocks(t, sink, chain.BlockRef{}, blocks, w.tip.Number)
		for _, day := range daysOf(t, db, 0, 100).Items {
			if day.Quorum != nil {
				t.Fatalf("quorum of %s is known before anybody asked", day.Day)
			}
		}
		readQuorums(t, db)
		known := 0
		for _, day := range daysOf(t, db, 0, 100).Items {
			if day.Quorum != nil {
				known++
			}
		}
		if known == 0 {
			t.Error("no day knows the quorum")
		}
	})
}

func TestPowerOfWhatIsNotThere(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db, _, w := grown(t, open, 48, 5)
		if _, err := db.Power(ctx, "nobody", nil); !errors.Is(err, governance.ErrNotFound) {
			t.Errorf("an unknown DAO is %v", err)
		}
		if _, err := db.PowerDays(ctx, measure.DayFilter{DAO: "nobody"}); !errors.Is(err, governance.ErrNotFound) {
			t.Errorf("an unknown DAO is %v", err)
		}
		ahead := w.tip.Number + 1
		if _, err := db.Power(ctx, "test", &ahead); !errors.Is(err, measure.ErrAhead) {
			t.Errorf("a block that is not there yet is %v", err)
		}
	})
}

func TestADayThatWasComputedFromFactsThatAreGoneIsNotKept(t *testing.T) {
	engines(t, func(t *testing.T, open func(t testing.TB) *store.DB) {
		ctx := context.Background()
		db := open(t)
		source, sink := follow(t, db)
		w := slowWorld(49)
		var blocks []block
		for range 40 {
			blocks = append(blocks, w.mine(6))
		}
		appendBlocks(t, sink, chain.BlockRef{}, blocks, w.tip.Number)
		for what, happens := range map[string]func() error{
			"a repair":  func() error { return sink.Repair(ctx, blocks[20].BlockRef) },
			"a reindex": func() error { _, err := db.Reindex(ctx, source, testFamilies(), nil); return err },
		} {
			kept, err := store.FillDaysWhile(ctx, db, func() {
				if err := happens(); err != nil {
					t.Fatal(err)
				}
			})
			if err != nil || kept != 0 {
				t.Errorf("%s: %d days are kept (%v)", what, kept, err)
			}
			if what == "a repair" { // which left nothing to compute from above it
				appendBlocks(t, sink, blocks[20].BlockRef, blocks[21:], w.tip.Number)
			}
		}
		if kept, err := store.FillDaysWhile(ctx, db, func() {}); err != nil || kept == 0 {
			t.Errorf("%d days are kept (%v)", kept, err)
		}
	})
}
