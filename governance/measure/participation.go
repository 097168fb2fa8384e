package measure

import (
	"math/big"
	"slices"

	"github.com/tribune-gov/tribune/chain"
)

// Participation is what the last ended proposals tell.
type Participation struct {
	Proposals int64 `json:"proposals"` // how many were looked at, at most [RecentProposals]
	// TurnoutBP is the weight of the votes on the newest of them, of all votes at
	// its snapshot.
	TurnoutBP *uint64 `json:"turnout_bp"`
	// MedianTurnoutBP is the median of that over those whose supply is known.
	MedianTurnoutBP *uint64 `json:"median_turnout_bp"`
	// MedianCounted is the median of the votes that counted towards the quorum.
	MedianCounted *chain.Amount `json:"median_counted"`

	Quorum *chain.Amount `json:"quorum"`
	// QuorumGap is what MedianCounted is short of the quorum, 0 if it reaches it.
	QuorumGap *chain.Amount `json:"quorum_gap"`
	// QuorumReachBP is the power that votes, of the quorum: below 10,000 those who
	// vote cannot reach it.
	QuorumReachBP *uint64 `json:"quorum_reach_bp"`
}

func participation(in Input, active *chain.Amount) Participation {
	recent := in.Ended[:min(len(in.Ended), RecentProposals)]
	out := Participation{Proposals: int64(len(recent)), Quorum: in.Quorum}
	var counted, turnouts []*big.Int
	for i, p := range recent {
		counted = append(counted, p.Counted.Big())
		turnout := turnoutOf(p)
		if i == 0 {
			out.TurnoutBP = turnout
		}
		if turnout != nil {
			turnouts = append(turnouts, new(big.Int).SetUint64(*turnout))
		}
	}
	if m := median(turnouts); m != nil {
		bp := m.Uint64()
		out.MedianTurnoutBP = &bp
	}
	if m := median(counted); m != nil {
		out.MedianCounted = amount(m)
	}
	if in.Quorum == nil {
		return out
	}
	if out.MedianCounted != nil {
		var gap chain.Amount // 0 where the median reaches the quorum
		if short, reached := in.Quorum.Sub(*out.MedianCounted); !reached {
			gap = short
		}
		out.QuorumGap = &gap
	}
	if active != nil {
		out.QuorumReachBP = basisPoints(active.Big(), in.Quorum.Big())
	}
	return out
}

func turnoutOf(p Ended) *uint64 {
	if p.VotingSupply == nil {
		return nil
	}
	return basisPoints(p.Voted.Big(), p.VotingSupply.Big())
}

// median is the one in the middle or, of an even number, the mean of the two,
// rounded down; nil of none.
func median(values []*big.Int) *big.Int {
	if len(values) == 0 {
		return nil
	}
	sorted := slices.SortedFunc(slices.Values(values), (*big.Int).Cmp)
	mean := new(big.Int).Add(sorted[(len(sorted)-1)/2], sorted[len(sorted)/2])
	return mean.Quo(mean, twoUnits)
}
