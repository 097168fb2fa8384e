package measure_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

const now = 2_000_000_000

func address(n int) common.Address { return common.BigToAddress(big.NewInt(int64(n))) }

func delegates(powers ...uint64) []measure.Delegate {
	out := make([]measure.Delegate, 0, len(powers))
	for i, p := range powers {
		out = append(out, measure.Delegate{Address: address(i + 1), Power: chain.NewAmount(p)})
	}
	return out
}

func compute(in measure.Input) measure.Figures {
	in.At = now
	return measure.Compute(in)
}

func amount(n uint64) *chain.Amount {
	a := chain.NewAmount(n)
	return &a
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestNothingIsKnownOfNobody(t *testing.T) {
	got := compute(measure.Input{Votable: true})
	zero := chain.Amount{}
	same(t, "figures", got, measure.Figures{
		Delegated: &zero, Active: &zero, Asleep: &zero, ActiveDelegates: new(int64(0)), AsleepDelegates: new(int64(0)), CostToOutvote: amount(1),
	})
}

func TestUnknownInputsLeaveFiguresOut(t *testing.T) {
	got := compute(measure.Input{Delegates: delegates(5, 3)})
	for what, missing := range map[string]bool{
		"supply": got.Supply == nil && got.DelegatedBP == nil, "quorum": got.Quorum == nil && got.NakamotoQuorum == nil && got.QuorumGap == nil,
		"activity":      got.Active == nil && got.Asleep == nil && got.AsleepBP == nil && got.CostToOutvote == nil && got.QuorumReachBP == nil,
		"participation": got.MedianCounted == nil && got.TurnoutBP == nil && got.MedianTurnoutBP == nil,
		"blocs":         got.Blocs == nil && got.LargestBloc == nil && got.EntropyCentibits == nil,
		"costs":         got.CostToPropose == nil && got.CostOfQuorum == nil,
	} {
		if !missing {
			t.Errorf("%s is said although nothing is known of it: %+v", what, got)
		}
	}
}

func TestOneDelegateHasEverything(t *testing.T) {
	got := compute(measure.Input{Delegates: delegates(7, 0), Quorum: amount(7)})
	same(t, "delegates", got.Delegates, int64(1))
	same(t, "gini", got.GiniBP, new(uint64(0)))
	same(t, "hhi", got.HHI, new(uint64(10_000)))
	same(t, "to pass", got.NakamotoPass, new(int64(1)))
	same(t, "to reach quorum", got.NakamotoQuorum, new(int64(1)))
	same(t, "top", got.Top1BP, new(uint64(10_000)))
}

func TestFiguresOfASmallHouse(t *testing.T) {
	day := uint64(86_400)
	in := measure.Input{
		Delegates: delegates(50, 30, 10, 10), Supply: amount(200), Quorum: amount(85), Threshold: amount(20), Votable: true,
		Ended: []measure.Ended{
			{Voted: chain.NewAmount(60), Counted: chain.NewAmount(40), VotingSupply: amount(150)},
			{Voted: chain.NewAmount(90), Counted: chain.NewAmount(85), VotingSupply: amount(200)},
			{Voted: chain.NewAmount(10), Counted: chain.NewAmount(10)},
		},
	}
	in.Delegates[0].LastVote, in.Delegates[1].LastVote = new(now-181*day), new(now-180*day)
	got := compute(in)
	want := measure.Figures{
		Delegates: 4, Delegated: amount(100), Supply: amount(200), DelegatedBP: new(uint64(5_000)),
		Active: amount(30), ActiveDelegates: new(int64(1)), Asleep: amount(70), AsleepDelegates: new(int64(3)), AsleepBP: new(uint64(7_000)),
		// ascending 10 10 30 50: 2*(10+20+90+200)/400 - 5/4 = 0.35
		GiniBP: new(uint64(3_500)), HHI: new(uint64(3_600)),
		NakamotoPass: new(int64(2)), NakamotoQuorum: new(int64(3)),
		Top1BP: new(uint64(5_000)), Top5BP: new(uint64(10_000)), Top10BP: new(uint64(10_000)), Top20BP: new(uint64(10_000)),
		Participation: measure.Participation{
			Proposals: 3, TurnoutBP: new(uint64(4_000)), MedianTurnoutBP: new(uint64(4_250)), MedianCounted: amount(40),
			Quorum: amount(85), QuorumGap: amount(45), QuorumReachBP: new(uint64(3_529)),
		},
		CostToPropose: amount(20), CostOfQuorum: amount(85), CostToOutvote: amount(31),
	}
	same(t, "figures", got, want)
}

func TestHalfIsNotEnoughToPass(t *testing.T) {
	same(t, "to pass", compute(measure.Input{Delegates: delegates(5, 5)}).NakamotoPass, new(int64(2)))
	same(t, "to pass", compute(measure.Input{Delegates: delegates(5, 4)}).NakamotoPass, new(int64(1)))
}

func TestAQuorumBeyondAllPowerHasNoNumber(t *testing.T) {
	same(t, "to reach quorum", compute(measure.Input{Delegates: delegates(5, 5), Quorum: amount(11)}).NakamotoQuorum, (*int64)(nil))
	same(t, "to reach quorum", compute(measure.Input{Delegates: delegates(5, 5), Quorum: amount(10)}).NakamotoQuorum, new(int64(2)))
}

func TestAReachedQuorumHasNoGap(t *testing.T) {
	got := compute(measure.Input{Quorum: amount(10), Ended: []measure.Ended{{Voted: chain.NewAmount(10), Counted: chain.NewAmount(10)}}})
	same(t, "gap", got.QuorumGap, amount(0))
}

func TestPowerBeyond256BitsHasNoSum(t *testing.T) {
	got := compute(measure.Input{Delegates: []measure.Delegate{
		{Address: address(1), Power: chain.MaxAmount}, {Address: address(2), Power: chain.MaxAmount},
	}})
	if got.Delegated != nil {
		t.Errorf("a sum of 257 bits is said to be %s", got.Delegated)
	}
	same(t, "hhi", got.HHI, new(uint64(5_000)))
	same(t, "gini", got.GiniBP, new(uint64(0)))
}

// votes lets voters say the same sides on consecutive proposals.
func votes(sides map[int]string) []measure.Ballot {
	var out []measure.Ballot
	for voter, said := range sides {
		for proposal, side := range said {
			if side != '-' {
				out = append(out, measure.Ballot{Proposal: proposal, Voter: address(voter), Side: measure.Side(side - '0')})
			}
		}
	}
	return out
}

func TestDelegatesThatVoteAlikeAreOneBloc(t *testing.T) {
	for _, tt := range []struct {
		name    string
		sides   map[int]string
		blocs   int64
		largest uint64
		members int64
		entropy uint64
	}{
		{"all alone", map[int]string{1: "11111", 2: "00000", 3: "22222"}, 4, 40, 1, 132},
		{"two that agree", map[int]string{1: "11111", 3: "11111"}, 3, 60, 2, 73},
		{"too few in common", map[int]string{1: "11111", 3: "1111"}, 4, 40, 1, 132},
		{"one in ten apart", map[int]string{1: "1111111111", 3: "1111111110"}, 3, 60, 2, 73},
		{"one in nine apart", map[int]string{1: "111111111", 3: "111111110"}, 4, 40, 1, 132},
		{"linked by a third", map[int]string{1: "1111111111", 2: "1111111110", 3: "0111111110"}, 2, 90, 3, 15},
		{"everybody", map[int]string{1: "11111", 2: "11111", 3: "11111", 4: "11111"}, 1, 100, 4, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := compute(measure.Input{Delegates: delegates(40, 30, 20, 10), Ballots: votes(tt.sides)})
			same(t, "blocs", got.Alignment, measure.Alignment{
				Blocs: &tt.blocs, LargestBloc: amount(tt.largest), LargestBlocBP: new(tt.largest * 100),
				LargestBlocMembers: &tt.members, EntropyCentibits: &tt.entropy,
			})
		})
	}
}

func TestBallotsOfNoSideTellNothing(t *testing.T) {
	got := compute(measure.Input{Delegates: delegates(2, 1), Ballots: votes(map[int]string{1: "99999", 2: "99999"})})
	same(t, "blocs", got.Blocs, new(int64(2)))
}

func TestFiguresAgreeWithTheirDefinitions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := draw(t)
		got := measure.Compute(in)
		naive := slowly(in)
		if diff := cmp.Diff(naive, got); diff != "" {
			t.Fatalf("(-definition +computed):\n%s", diff)
		}
		bounded(t, got)
	})
}

func TestOrderOfTheInputDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := draw(t)
		want := measure.Compute(in)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		in.Delegates, in.Ballots = slices.Clone(in.Delegates), slices.Clone(in.Ballots)
		random.Shuffle(len(in.Delegates), func(i, j int) { in.Delegates[i], in.Delegates[j] = in.Delegates[j], in.Delegates[i] })
		random.Shuffle(len(in.Ballots), func(i, j int) { in.Ballots[i], in.Ballots[j] = in.Ballots[j], in.Ballots[i] })
		if diff := cmp.Diff(want, measure.Compute(in)); diff != "" {
			t.Fatalf("another order gives other figures:\n%s", diff)
		}
	})
}

func TestAUnitOfPowerMayHaveAnySize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := draw(t)
		scale := rapid.Uint64Range(1, 1<<60).Draw(t, "scale")
		want := measure.Compute(in)
		for i := range in.Delegates {
			in.Delegates[i].Power = times(in.Delegates[i].Power, scale)
		}
		got := measure.Compute(in)
		for what, pair := range map[string][2]any{
			"gini": {want.GiniBP, got.GiniBP}, "hhi": {want.HHI, got.HHI}, "pass": {want.NakamotoPass, got.NakamotoPass},
			"top": {want.Top5BP, got.Top5BP}, "asleep": {want.AsleepBP, got.AsleepBP}, "entropy": {want.EntropyCentibits, got.EntropyCentibits},
		} {
			if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
				t.Fatalf("%s depends on the unit:\n%s", what, diff)
			}
		}
	})
}

func times(a chain.Amount, n uint64) chain.Amount {
	out, err := chain.AmountFromBig(new(big.Int).Mul(a.Big(), new(big.Int).SetUint64(n)))
	if err != nil {
		panic(err)
	}
	return out
}
