package measure

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/tribune-gov/tribune/chain"
)

// Figures are the measures of power at one moment. Shares are in basis points,
// rounded down. Its JSON form is what is stored.
type Figures struct {
	Delegates int64         `json:"delegates"` // accounts with power
	Delegated *chain.Amount `json:"delegated"` // all their power; nil if it left 256 bits
	Supply    *chain.Amount `json:"supply"`    // of the token
	// DelegatedBP is Delegated of Supply.
	DelegatedBP *uint64 `json:"delegated_bp"`

	Active          *chain.Amount `json:"active"`           // power that voted in the last [SleepSeconds]
	ActiveDelegates *int64        `json:"active_delegates"` // accounts that did
	Asleep          *chain.Amount `json:"asleep"`           // the other power
	AsleepDelegates *int64        `json:"asleep_delegates"`
	AsleepBP        *uint64       `json:"asleep_bp"` // Asleep of Delegated

	GiniBP *uint64 `json:"gini_bp"` // 0: all have the same; nil without delegates
	HHI    *uint64 `json:"hhi"`     // 10,000: one has all; nil without delegates

	// NakamotoPass is the fewest delegates with more than half of Delegated.
	NakamotoPass *int64 `json:"nakamoto_pass"`
	// NakamotoQuorum is the fewest delegates that reach the quorum together; nil if
	// it is unknown or all together do not.
	NakamotoQuorum *int64 `json:"nakamoto_quorum"`

	Top1BP  *uint64 `json:"top_1_bp"` // power of the most powerful delegate, of Delegated
	Top5BP  *uint64 `json:"top_5_bp"`
	Top10BP *uint64 `json:"top_10_bp"`
	Top20BP *uint64 `json:"top_20_bp"`

	Participation
	Alignment

	// What it takes, in the token's smallest unit.
	CostToPropose *chain.Amount `json:"cost_to_propose"` // the threshold
	CostOfQuorum  *chain.Amount `json:"cost_of_quorum"`  // the quorum
	CostToOutvote *chain.Amount `json:"cost_to_outvote"` // Active and one unit more
}

// Compute returns the figures of an input, which it does not change.
func Compute(in Input) Figures {
	ranked := rank(in.Delegates)
	total := sum(ranked)
	out := Figures{
		Delegates: int64(len(ranked)), Delegated: amount(total), Supply: in.Supply,
		CostToPropose: in.Threshold, CostOfQuorum: in.Quorum,
	}
	if in.Supply != nil {
		out.DelegatedBP = basisPoints(total, in.Supply.Big())
	}
	out.activity(in, ranked, total)
	out.spread(in, ranked, total)
	out.Participation = participation(in, out.Active)
	out.Alignment = alignment(in.Ballots, ranked, total)
	return out
}

// holding is a delegate with its power as a number to compute with.
type holding struct {
	Delegate
	power *big.Int
}

// rank sorts the delegates with power, the most powerful first and ties by
// address.
func rank(delegates []Delegate) []holding {
	out := make([]holding, 0, len(delegates))
	for _, d := range delegates {
		if !d.Power.IsZero() {
			out = append(out, holding{d, d.Power.Big()})
		}
	}
	slices.SortFunc(out, func(a, b holding) int {
		return cmp.Or(b.Power.Cmp(a.Power), a.Address.Cmp(b.Address))
	})
	return out
}

func sum(ranked []holding) *big.Int {
	total := new(big.Int)
	for _, h := range ranked {
		total.Add(total, h.power)
	}
	return total
}

// activity tells those who vote from those who sleep.
func (f *Figures) activity(in Input, ranked []holding, total *big.Int) {
	if !in.Votable {
		return
	}
	active, accounts := new(big.Int), int64(0)
	since := in.At - min(in.At, SleepSeconds)
	for _, h := range ranked {
		if h.LastVote != nil && *h.LastVote >= since {
			active.Add(active, h.power)
			accounts++
		}
	}
	asleep := new(big.Int).Sub(total, active)
	resting := f.Delegates - accounts
	f.Active, f.ActiveDelegates = amount(active), &accounts
	f.Asleep, f.AsleepDelegates = amount(asleep), &resting
	f.AsleepBP = basisPoints(asleep, total)
	f.CostToOutvote = amount(new(big.Int).Add(active, one))
}

// spread measures how unequal power is.
func (f *Figures) spread(in Input, ranked []holding, total *big.Int) {
	if len(ranked) == 0 {
		return
	}
	f.GiniBP, f.HHI = gini(ranked, total), hhi(ranked, total)
	f.NakamotoPass = fewest(ranked, new(big.Int).Add(new(big.Int).Rsh(total, 1), one))
	if in.Quorum != nil {
		f.NakamotoQuorum = fewest(ranked, in.Quorum.Big())
	}
	for _, top := range []struct {
		k     int
		share **uint64
	}{{1, &f.Top1BP}, {5, &f.Top5BP}, {10, &f.Top10BP}, {20, &f.Top20BP}} {
		*top.share = basisPoints(sum(ranked[:min(top.k, len(ranked))]), total)
	}
}

// gini is (2*sum(i*x_i) - (n+1)*sum(x)) / (n*sum(x)) over powers in ascending
// order, i from 1 to n.
func gini(ranked []holding, total *big.Int) *uint64 {
	n := int64(len(ranked))
	weighted, term := new(big.Int), new(big.Int)
	for i, h := range ranked {
		weighted.Add(weighted, term.Mul(h.power, big.NewInt(n-int64(i))))
	}
	weighted.Lsh(weighted, 1)
	weighted.Sub(weighted, term.Mul(total, big.NewInt(n+1)))
	return basisPoints(weighted, term.Mul(total, big.NewInt(n)))
}

// hhi is the sum of the squares of all shares.
func hhi(ranked []holding, total *big.Int) *uint64 {
	squares, term := new(big.Int), new(big.Int)
	for _, h := range ranked {
		squares.Add(squares, term.Mul(h.power, h.power))
	}
	return basisPoints(squares, term.Mul(total, total))
}

// fewest is how many delegates, the most powerful first, have need together; nil
// if all together do not.
func fewest(ranked []holding, need *big.Int) *int64 {
	have, n := new(big.Int), int64(0)
	for _, h := range ranked {
		if have.Cmp(need) >= 0 {
			break
		}
		have.Add(have, h.power)
		n++
	}
	if have.Cmp(need) < 0 {
		return nil
	}
	return &n
}

var (
	one      = big.NewInt(1)
	bpOfOne  = big.NewInt(10_000)
	centi    = big.NewInt(100)
	twoUnits = big.NewInt(2)
)

// basisPoints is part of whole in 1/10,000, rounded down; nil if there is no
// whole.
func basisPoints(part, whole *big.Int) *uint64 {
	if whole.Sign() == 0 {
		return nil
	}
	n := new(big.Int).Mul(part, bpOfOne)
	n.Quo(n, whole)
	if !n.IsUint64() {
		return nil
	}
	bp := n.Uint64()
	return &bp
}

// amount is nil for what leaves 256 bits.
func amount(n *big.Int) *chain.Amount {
	a, err := chain.AmountFromBig(n)
	if err != nil {
		return nil
	}
	return &a
}
