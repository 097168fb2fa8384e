package governance

import (
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernor"
)

// FamilyFlexible is that of governors of OpenZeppelin 4 with ScopeLift's flexible
// voting (Gitcoin, PoolTogether, Radworks), from before OpenZeppelin had it. A
// vote with params is split by them, whatever its support says, and its event
// carries all of the voter's weight, every time anew.
const FamilyFlexible = "oz-governor-flexible"

// flexible returns the decoder of the family.
func flexible() chain.Decoder {
	decoder := openZeppelin()
	decoder[eventsOf(igovernor.NewIGovernor().GetABI()).topic("VoteCastWithParams")] = decodeFlexibleVote
	return decoder
}

// decodeFlexibleVote says of a split vote what OpenZeppelin 5 would: that it is
// one, and the weight that it used.
func decodeFlexibleVote(log *types.Log) (chain.Event, error) {
	event, err := decodeVoteCastWithParams(log)
	if err != nil {
		return nil, err
	}
	vote, ok := event.(VoteCast)
	if ok && len(vote.Params) == fractionalBytes {
		vote.Support, vote.Weight = Fractional, fractionalWeight(vote.Params)
		return vote, nil
	}
	return event, nil
}
