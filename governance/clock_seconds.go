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
	someone := common.BigToAddress(big.NewInt(1))
	knows := func(timepoint uint64) (bool, error) {
		for _, pack := range past {
			if _, ok, err := chain.Ask(ctx, v, pack(someone, new(big.Int).SetUint64(timepoint)), firstWord); err != nil || ok {
				return ok, err
			}
		}
		return false, nil
	}
	if v.At.Time <= v.At.Number+farFuture {
		return false, nil // the two cannot be told apart
	}
	if known, err := knows(v.At.Time - 1); err != nil || !known {
		return false, err
	}
	known, err := knows(v.At.Time + farFuture)
	return !known, err
}
