package measure

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Delegates vote alike if they voted on at least [blocShared] proposals both, and
// said the same on at least [blocAgreement] percent of those. Whoever votes like
// one member of a bloc belongs to it (single link).
const (
	blocShared    = 5
	blocAgreement = 90
)

// Alignment is what is left when delegates that vote alike, a bloc, are taken as one.
type Alignment struct {
	// Blocs counts them, those of a single delegate included.
	Blocs *int64 `json:"blocs"`
	// The bloc with most power: how much, of all power, and of how many delegates.
	LargestBloc        *chain.Amount `json:"largest_bloc"`
	LargestBlocBP      *uint64       `json:"largest_bloc_bp"`
	LargestBlocMembers *int64        `json:"largest_bloc_members"`
	// EntropyCentibits is the min-entropy of the blocs' shares of power,
	// -log2(share of the largest), in 1/100 bit, rounded down: 0 if one bloc has
	// everything.
	EntropyCentibits *uint64 `json:"bloc_entropy_centibits"`
}

// alignment joins the delegates that vote alike. Without any ballot nobody is known
// to be alike, and the figures stay unknown.
func alignment(ballots []Ballot, ranked []holding, total *big.Int) Alignment {
	if len(ballots) == 0 || len(ranked) == 0 {
		return Alignment{}
	}
	members := ranked[:min(len(ranked), BlocDelegates)]
	leader := link(recordsOf(ballots, members))
	power, size := make([]*big.Int, len(members)), make([]int64, len(members))
	for i, of := range leader {
		if power[of] == nil {
			power[of] = new(big.Int)
		}
		power[of].Add(power[of], members[i].power)
		size[of]++
	}
	count, largest := int64(len(ranked)-len(members)), -1
	for i, n := range size {
		if n == 0 {
			continue
		}
		count++
		if largest < 0 || cmp.Or(power[i].Cmp(power[largest]), cmp.Compare(n, size[largest])) > 0 {
			largest = i
		}
	}
	return Alignment{
		Blocs: &count, LargestBloc: amount(power[largest]), LargestBlocBP: basisPoints(power[largest], total),
		LargestBlocMembers: &size[largest], EntropyCentibits: minEntropy(power[largest], total),
	}
}

// record is how a delegate voted, one bit for each proposal.
type record [sides]uint64

func (r record) voted() uint64 { return r[Against] | r[For] | r[Abstain] }

func (r record) alike(other record) bool {
	shared := bits.OnesCount64(r.voted() & other.voted())
	same := bits.OnesCount64(r[Against]&other[Against] | r[For]&other[For] | r[Abstain]&other[Abstain])
	return shared >= blocShared && same*100 >= shared*blocAgreement
}

// recordsOf sorts ballots by delegate. Which bit a proposal has does not matter;
// those that find none left are passed over.
func recordsOf(ballots []Ballot, members []holding) []record {
	place := make(map[common.Address]int, len(members))
	for i, m := range members {
		place[m.Address] = i
	}
	var proposals []int
	for _, b := range ballots {
		proposals = append(proposals, b.Proposal)
	}
	slices.Sort(proposals)
	proposals = slices.Compact(proposals)
	out := make([]record, len(members))
	for _, b := range ballots {
		i, known := place[b.Voter]
		bit, _ := slices.BinarySearch(proposals, b.Proposal)
		if known && b.Side < sides && bit < BlocProposals {
			out[i][b.Side] |= 1 << bit
		}
	}
	return out
}

// link returns for each record the first one that it is linked to.
func link(records []record) []int {
	leader := make([]int, len(records))
	for i := range leader {
		leader[i] = i
	}
	find := func(i int) int {
		for leader[i] != i {
			leader[i] = leader[leader[i]]
			i = leader[i]
		}
		return i
	}
	for i, a := range records {
		if bits.OnesCount64(a.voted()) < blocShared {
			continue
		}
		for j := range i {
			if a.alike(records[j]) {
				first, second := find(j), find(i)
				leader[max(first, second)] = min(first, second)
			}
		}
	}
	for i := range leader {
		leader[i] = find(i)
	}
	return leader
}

// minEntropy is floor(100*log2(total/largest)). It is exact: 2^m <= x holds for
// the same m as 2^m <= floor(x), and the logarithm of the 100th power is 100
// times the logarithm.
func minEntropy(largest, total *big.Int) *uint64 {
	q := new(big.Int).Exp(total, centi, nil)
	q.Quo(q, new(big.Int).Exp(largest, centi, nil))
	centibits := uint64(q.BitLen() - 1) // largest is at most total
	return &centibits
}
