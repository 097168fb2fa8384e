package story

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/batchreader"
)

// reader asks the contracts, in the state after the newest block. The story
// keeps no books of its own on balances and votes, so that it cannot be wrong
// about them, not even after a restart or when outsiders take part.
type reader struct {
	client *ethclient.Client
	codec  *codec
}

func (r reader) call(ctx context.Context, from, to common.Address, data []byte) ([]byte, error) {
	return r.client.CallContract(ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
}

// many makes all calls in one; one failure fails all.
func (r reader) many(ctx context.Context, to common.Address, data [][]byte) ([][]byte, error) {
	calls := make([]batchreader.BatchReaderCall3, len(data))
	for i := range data {
		calls[i] = batchreader.BatchReaderCall3{Target: to, CallData: data[i]}
	}
	answer, err := r.call(ctx, common.Address{}, devchain.Multicall3, r.codec.batch.PackAggregate3(calls))
	if err != nil {
		return nil, err
	}
	results, err := r.codec.batch.UnpackAggregate3(answer)
	if err != nil {
		return nil, err
	}
	out := make([][]byte, len(results))
	for i, result := range results {
		out[i] = result.ReturnData
	}
	return out, nil
}

// numbers makes calls that each return one uint256.
func (r reader) numbers(ctx context.Context, to common.Address, data [][]byte) ([]*big.Int, error) {
	answers, err := r.many(ctx, to, data)
	if err != nil {
		return nil, err
	}
	out := make([]*big.Int, len(answers))
	for i, answer := range answers {
		out[i] = new(big.Int).SetBytes(answer)
	}
	return out, nil
}

// votes are what people can vote with, in 1/100 token: now, or at a past
// timepoint if past is not nil.
func (r reader) votes(ctx context.Context, h *house, people []*person, past *big.Int) ([]uint64, error) {
	data := make([][]byte, len(people))
	for i, p := range people {
		if past == nil {
			data[i] = r.codec.token.PackGetVotes(p.address)
		} else {
			data[i] = r.codec.token.PackGetPastVotes(p.address, past)
		}
	}
	numbers, err := r.numbers(ctx, h.token, data)
	if err != nil {
		return nil, fmt.Errorf("read votes in %s: %w", h.key, err)
	}
	out := make([]uint64, len(numbers))
	for i, n := range numbers {
		out[i] = inHundredths(n)
	}
	return out, nil
}

// balance is how many tokens of the house somebody has, in wei.
func (r reader) balance(ctx context.Context, token, owner common.Address) (*big.Int, error) {
	answer, err := r.call(ctx, common.Address{}, token, r.codec.token.PackBalanceOf(owner))
	if err != nil {
		return nil, fmt.Errorf("read balance: %w", err)
	}
	return r.codec.token.UnpackBalanceOf(answer)
}

// state is what the governor says of a proposal.
func (r reader) state(ctx context.Context, h *house, id *big.Int) (uint8, error) {
	answer, err := r.call(ctx, common.Address{}, h.governor, r.codec.governor.PackState(id))
	if err != nil {
		return 0, fmt.Errorf("read state in %s: %w", h.key, err)
	}
	return r.codec.governor.UnpackState(answer)
}

// quorum of a proposal, in 1/100 token.
func (r reader) quorum(ctx context.Context, h *house, snapshot uint64) (uint64, error) {
	answer, err := r.call(ctx, common.Address{}, h.governor, r.codec.governor.PackQuorum(new(big.Int).SetUint64(snapshot)))
	if err != nil {
		return 0, fmt.Errorf("read quorum in %s: %w", h.key, err)
	}
	votes, err := r.codec.governor.UnpackQuorum(answer)
	if err != nil {
		return 0, err
	}
	return inHundredths(votes), nil
}

// threshold for proposals, in 1/100 token.
func (r reader) threshold(ctx context.Context, h *house) (uint64, error) {
	answer, err := r.call(ctx, common.Address{}, h.governor, r.codec.governor.PackProposalThreshold())
	if err != nil {
		return 0, fmt.Errorf("read threshold in %s: %w", h.key, err)
	}
	votes, err := r.codec.governor.UnpackProposalThreshold(answer)
	if err != nil {
		return 0, err
	}
	return inHundredths(votes), nil
}
