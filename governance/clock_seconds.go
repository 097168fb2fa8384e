package governance

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// farFuture is further ahead, in seconds, than a node's time can be.
const farFuture = 1 << 20

// CountsSeconds reports whether a contract that declares no clock counts unix
// seconds, as Baal's shares and the tokens of Nouns Builder do: it knows the
// votes of the second before, which to a contract that counts blocks would be a
// block thousands of years ahead, and refuses those of the future. past packs the
// calls to try.
func CountsSeconds(ctx context.Context, v chain.View, past ...func(account common.Address, timepoint *big.Int) []byte) (bool, error) {
	if v.At.Time <= v.At.Number+farFuture {
		return false, nil // the two cannot be told apart
	}
	if known, err := knowsPast(ctx, v, v.At.Time-1, past); err != nil || !known {
		return false, err
	}
	known, err := knowsPast(ctx, v, v.At.Time+farFuture, past)
	return !known, err
}
