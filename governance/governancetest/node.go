package governancetest

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tribune-gov/tribune/chain"
)

// Node reads a chain through go-ethereum's client, without the retries, limits
// and checks of a real pool. It is a [chain.Caller] and a [chain.Source], and
// counts what it is asked.
type Node struct {
	Client *ethclient.Client
	// Pruned is the first block whose state is kept; earlier ones are
	// [chain.ErrNoHistory].
	Pruned uint64

	Calls, Codes, Ranges int
}

var (
	_ chain.Caller = (*Node)(nil)
	_ chain.Source = (*Node)(nil)
)

// Call implements [chain.Caller].
func (n *Node) Call(ctx context.Context, call chain.Call, at chain.BlockRef) ([]byte, error) {
	n.Calls++
	if err := n.keeps(at); err != nil {
		return nil, err
	}
	msg := ethereum.CallMsg{From: call.From, To: &call.To, Data: call.Data}
	answer, err := n.Client.CallContractAtHash(ctx, msg, at.Hash)
	if data, reverted := errors.AsType[rpc.DataError](err); reverted {
		text, _ := data.ErrorData().(string)
		revert, decodeErr := hexutil.Decode(text)
		if decodeErr != nil {
			revert = nil
		}
		return nil, &chain.RevertError{Data: revert, Message: err.Error()}
	}
	return answer, err
}

// Code implements [chain.Caller].
func (n *Node) Code(ctx context.Context, address common.Address, at chain.BlockRef) ([]byte, error) {
	n.Codes++
	if err := n.keeps(at); err != nil {
		return nil, err
	}
	return n.Client.CodeAtHash(ctx, address, at.Hash)
}

// Storage implements [chain.Caller].
func (n *Node) Storage(ctx context.Context, address common.Address, slot common.Hash, at chain.BlockRef) (common.Hash, error) {
	if err := n.keeps(at); err != nil {
		return common.Hash{}, err
	}
	value, err := n.Client.StorageAtHash(ctx, address, slot, at.Hash)
	return common.BytesToHash(value), err
}

func (n *Node) keeps(at chain.BlockRef) error {
	if at.Number < n.Pruned {
		return fmt.Errorf("missing trie node at block %d: %w", at.Number, chain.ErrNoHistory)
	}
	return nil
}

// Heads implements [chain.Source]. Nothing is final.
func (n *Node) Heads(ctx context.Context) (chain.Heads, error) {
	header, err := n.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return chain.Heads{}, err
	}
	return chain.Heads{Latest: refOf(header)}, nil
}

// Headers implements [chain.Source].
func (n *Node) Headers(ctx context.Context, from, to uint64) ([]chain.BlockRef, error) {
	var out []chain.BlockRef
	for number := from; number <= to; number++ {
		header, err := n.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return nil, err
		}
		out = append(out, refOf(header))
	}
	return out, nil
}

// Logs implements [chain.Source] for ranges.
func (n *Node) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	n.Ranges++
	filter := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(q.From), ToBlock: new(big.Int).SetUint64(q.To), Addresses: q.Addresses,
	}
	if len(q.Topics) > 0 {
		filter.Topics = [][]common.Hash{q.Topics}
	}
	return n.Client.FilterLogs(ctx, filter)
}

func refOf(h *types.Header) chain.BlockRef {
	return chain.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
}
