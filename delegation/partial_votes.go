package delegation

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ipartialvotes"
)

// FamilyPartialVotes is the family of ScopeLift's ERC20VotesPartialDelegation,
// which Agora's tokens are: ERC-20 with the votes of ERC-5805, whose holders split
// them over several delegates. Each gets its basis points of the balance rounded
// down; what rounding leaves votes for nobody, like parts that were not given
// away.
const FamilyPartialVotes = "partial-votes"

// maxParts bounds a split; the contract's MAX_PARTIAL_DELEGATIONS is 100.
const maxParts = 100

func partialDecoder() chain.Decoder {
	decoder := votesDecoder(decodeTransfer20)
	delete(decoder, topic("DelegateChanged"))
	decoder[ipartialvotes.NewIPartialVotes().GetABI().Events["DelegateChanged"].ID] = decodeSplitChanged
	return decoder
}

func decodeSplitChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	e := DelegateChanged{Delegator: r.TopicAddress(1)}
	before, after := r.StaticTuples(0, maxParts, 2), r.StaticTuples(1, maxParts, 2)
	from, fromErr := splitOf(before)
	to, toErr := splitOf(after)
	for _, err := range []error{r.Err(), fromErr, toErr} {
		if err != nil {
			return nil, err
		}
	}
	e.From, e.To = &from, to
	return e, nil
}

// splitOf reads a split, as the contract lets it pass: delegates ascend, no part
// is empty, and there is no more than everything. The part of the zero address is
// nobody's.
func splitOf(parts []chain.Tuple) (Split, error) {
	var out Split
	var last common.Address
	sum := uint64(0)
	for i, tuple := range parts {
		delegate, points := tuple.Address(0), tuple.Uint(1, 16)
		if i > 0 && delegate.Cmp(last) <= 0 {
			return nil, fmt.Errorf("delegate %s does not come after %s", delegate.Hex(), last.Hex())
		}
		if sum += points; points == 0 || sum > All {
			return nil, fmt.Errorf("part %d is %d of %d basis points, %d with those before", i, points, All, sum)
		}
		if last = delegate; delegate != (common.Address{}) {
			out = append(out, Part{Delegate: delegate, BasisPoints: uint16(points)})
		}
	}
	return out, nil
}
