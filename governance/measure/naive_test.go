package measure_test

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance/measure"
)

// draw makes a small DAO. Powers have up to 190 bits, so that sums stay below
// 2^256 even when a test scales them.
func draw(t *rapid.T) measure.Input {
	power := rapid.Custom(func(t *rapid.T) chain.Amount {
		small := chain.NewAmount(rapid.Uint64Range(0, 9).Draw(t, "small"))
		if rapid.Bool().Draw(t, "large") {
			return times(times(small, 1<<62), rapid.Uint64().Draw(t, "by"))
		}
		return small
	})
	maybe := rapid.Ptr(power, true)
	in := measure.Input{
		At: now, Supply: maybe.Draw(t, "supply"), Quorum: maybe.Draw(t, "quorum"), Threshold: maybe.Draw(t, "threshold"),
		Votable: rapid.Bool().Draw(t, "votable"),
	}
	lastVote := rapid.Ptr(rapid.Uint64Range(now-2*measure.SleepSeconds, now), true)
	for i := range rapid.IntRange(0, 12).Draw(t, "delegates") {
		in.Delegates = append(in.Delegates, measure.Delegate{Address: address(i + 1), Power: power.Draw(t, "power"), LastVote: lastVote.Draw(t, "voted")})
	}
	for range rapid.IntRange(0, 23).Draw(t, "ended") {
		in.Ended = append(in.Ended, measure.Ended{Voted: power.Draw(t, "voted"), Counted: power.Draw(t, "counted"), VotingSupply: maybe.Draw(t, "voting supply")})
	}
	proposals := rapid.IntRange(0, 12).Draw(t, "proposals")
	for proposal := range proposals {
		for i := range 14 { // some of them no delegates
			if side := rapid.SampledFrom([]int{1, 1, 1, 1, 0, 2, 9, -1}).Draw(t, "side"); side >= 0 {
				in.Ballots = append(in.Ballots, measure.Ballot{Proposal: proposal * 7, Voter: address(i + 1), Side: measure.Side(side)})
			}
		}
	}
	return in
}

// slowly computes the figures in the plainest way, with fractions.
func slowly(in measure.Input) measure.Figures {
	var people []measure.Delegate
	total := new(big.Int)
	for _, d := range in.Delegates {
		if !d.Power.IsZero() {
			people = append(people, d)
			total.Add(total, d.Power.Big())
		}
	}
	slices.SortFunc(people, func(a, b measure.Delegate) int { return b.Power.Cmp(a.Power) })
	f := measure.Figures{Delegates: int64(len(people)), Delegated: big256(total), Supply: in.Supply, CostToPropose: in.Threshold, CostOfQuorum: in.Quorum}
	if in.Supply != nil {
		f.DelegatedBP = bp(total, in.Supply.Big())
	}
	if in.Votable {
		active, n := new(big.Int), int64(0)
		for _, d := range people {
			if d.LastVote != nil && now-*d.LastVote <= measure.SleepSeconds {
				active.Add(active, d.Power.Big())
				n++
			}
		}
		rest, restN := new(big.Int).Sub(total, active), f.Delegates-n
		f.Active, f.ActiveDelegates, f.Asleep, f.AsleepDelegates, f.AsleepBP = big256(active), &n, big256(rest), &restN, bp(rest, total)
		f.CostToOutvote = big256(new(big.Int).Add(active, big.NewInt(1)))
	}
	if len(people) > 0 {
		f.GiniBP, f.HHI = slowGini(people, total), slowHHI(people, total)
		f.NakamotoPass = slowFewest(people, func(have *big.Int) bool { return new(big.Int).Mul(have, big.NewInt(2)).Cmp(total) > 0 })
		if in.Quorum != nil {
			f.NakamotoQuorum = slowFewest(people, func(have *big.Int) bool { return have.Cmp(in.Quorum.Big()) >= 0 })
		}
		f.Top1BP, f.Top5BP, f.Top10BP, f.Top20BP = bp(first(people, 1), total), bp(first(people, 5), total), bp(first(people, 10), total), bp(first(people, 20), total)
	}
	f.Participation = slowParticipation(in, f.Active)
	f.Alignment = slowAlignment(in, people, total)
	return f
}

// slowGini is the mean difference of all pairs over twice the mean.
func slowGini(people []measure.Delegate, total *big.Int) *uint64 {
	differences := new(big.Int)
	for _, a := range people {
		for _, b := range people {
			differences.Add(differences, new(big.Int).Abs(new(big.Int).Sub(a.Power.Big(), b.Power.Big())))
		}
	}
	return bp(differences, new(big.Int).Mul(big.NewInt(2*int64(len(people))), total))
}

func slowHHI(people []measure.Delegate, total *big.Int) *uint64 {
	squares := new(big.Rat)
	for _, d := range people {
		share := new(big.Rat).SetFrac(d.Power.Big(), total)
		squares.Add(squares, share.Mul(share, share))
	}
	return bp(squares.Num(), squares.Denom())
}

func slowFewest(people []measure.Delegate, enough func(have *big.Int) bool) *int64 {
	for n := range len(people) + 1 {
		if enough(first(people, n)) {
			count := int64(n)
			return &count
		}
	}
	return nil
}

func first(people []measure.Delegate, n int) *big.Int {
	have := new(big.Int)
	for _, d := range people[:min(n, len(people))] {
		have.Add(have, d.Power.Big())
	}
	return have
}

func slowParticipation(in measure.Input, active *chain.Amount) measure.Participation {
	ended := in.Ended
	if len(ended) > 20 {
		ended = ended[:20]
	}
	out := measure.Participation{Proposals: int64(len(ended)), Quorum: in.Quorum}
	var counted, turnouts []*big.Int
	for i, p := range ended {
		counted = append(counted, p.Counted.Big())
		if p.VotingSupply == nil {
			continue
		}
		turnout := bp(p.Voted.Big(), p.VotingSupply.Big())
		if turnout == nil {
			continue
		}
		turnouts = append(turnouts, new(big.Int).SetUint64(*turnout))
		if i == 0 {
			out.TurnoutBP = turnout
		}
	}
	if m := middle(turnouts); m != nil {
		n := m.Uint64()
		out.MedianTurnoutBP = &n
	}
	if m := middle(counted); m != nil {
		out.MedianCounted = big256(m)
		if in.Quorum != nil {
			gap := new(big.Int).Sub(in.Quorum.Big(), m)
			if gap.Sign() < 0 {
				gap.SetInt64(0)
			}
			out.QuorumGap = big256(gap)
		}
	}
	if in.Quorum != nil && active != nil {
		out.QuorumReachBP = bp(active.Big(), in.Quorum.Big())
	}
	return out
}

func middle(values []*big.Int) *big.Int {
	if len(values) == 0 {
		return nil
	}
	slices.SortFunc(values, (*big.Int).Cmp)
	n := len(values)
	if n%2 == 1 {
		return values[n/2]
	}
	both := new(big.Int).Add(values[n/2-1], values[n/2])
	return both.Div(both, big.NewInt(2))
}

func slowAlignment(in measure.Input, people []measure.Delegate, total *big.Int) measure.Alignment {
	if len(in.Ballots) == 0 || len(people) == 0 {
		return measure.Alignment{}
	}
	said := map[common.Address]map[int]measure.Side{}
	for _, b := range in.Ballots {
		if b.Side <= measure.Abstain {
			if said[b.Voter] == nil {
				said[b.Voter] = map[int]measure.Side{}
			}
			said[b.Voter][b.Proposal] = b.Side
		}
	}
	alike := func(a, b common.Address) bool {
		shared, agreed := 0, 0
		for proposal, side := range said[a] {
			if other, both := said[b][proposal]; both {
				shared++
				if side == other {
					agreed++
				}
			}
		}
		return shared >= 5 && 10*agreed >= 9*shared
	}
	var count, size int64
	largest := new(big.Int)
	seen := map[common.Address]bool{}
	for _, d := range people {
		if seen[d.Address] {
			continue
		}
		count++
		seen[d.Address] = true
		power, members := new(big.Int), int64(0)
		for queue := []measure.Delegate{d}; len(queue) > 0; queue = queue[1:] {
			members++
			power.Add(power, queue[0].Power.Big())
			for _, other := range people {
				if !seen[other.Address] && alike(queue[0].Address, other.Address) {
					seen[other.Address] = true
					queue = append(queue, other)
				}
			}
		}
		if power.Cmp(largest) > 0 || power.Cmp(largest) == 0 && members > size {
			largest, size = power, members
		}
	}
	// The largest m with 2^m * largest^100 <= total^100.
	m, left, right := uint64(0), new(big.Int).Exp(largest, big.NewInt(100), nil), new(big.Int).Exp(total, big.NewInt(100), nil)
	for left.Lsh(left, 1).Cmp(right) <= 0 {
		m++
	}
	return measure.Alignment{Blocs: &count, LargestBloc: big256(largest), LargestBlocBP: bp(largest, total), LargestBlocMembers: &size, EntropyCentibits: &m}
}

func bounded(t *rapid.T, f measure.Figures) {
	for what, share := range map[string]*uint64{
		"gini": f.GiniBP, "hhi": f.HHI, "asleep": f.AsleepBP, "top 1": f.Top1BP, "top 20": f.Top20BP, "largest bloc": f.LargestBlocBP,
	} {
		if share != nil && *share > 10_000 {
			t.Fatalf("%s is %d basis points", what, *share)
		}
	}
	if f.NakamotoPass != nil && (*f.NakamotoPass < 1 || *f.NakamotoPass > f.Delegates) {
		t.Fatalf("%d of %d delegates pass", *f.NakamotoPass, f.Delegates)
	}
	if f.Blocs != nil && (*f.Blocs < 1 || *f.Blocs > f.Delegates) {
		t.Fatalf("%d blocs of %d delegates", *f.Blocs, f.Delegates)
	}
}

func bp(part, whole *big.Int) *uint64 {
	if whole.Sign() == 0 {
		return nil
	}
	n := new(big.Int).Mul(part, big.NewInt(10_000))
	if n.Div(n, whole); !n.IsUint64() {
		return nil
	}
	out := n.Uint64()
	return &out
}

func big256(n *big.Int) *chain.Amount {
	a, err := chain.AmountFromBig(n)
	if err != nil {
		return nil
	}
	return &a
}
