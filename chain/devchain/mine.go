package devchain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/miner"

	"github.com/tribune-gov/tribune/chain"
)

// errClosed is returned by every method that would change a closed chain.
var errClosed = errors.New("the chain is closed")

// feeRecipient collects the tips.
var feeRecipient = common.HexToAddress("0x00000000000000000000000000000000000Fee5")

// parallelSenders is the number of transactions from which recovering their
// senders on all cores pays.
const parallelSenders = 8

// Mine adds a block to the head with exactly these transactions, in this order,
// and makes it the head. time is in unix seconds; 0 means BlockTime after the
// parent. It fails, and changes nothing, if one transaction cannot be included
// (its nonce, funds, fee or gas) or the time is not after the parent's. A
// transaction that was included but reverted says so in its receipt.
func (c *Chain) Mine(ctx context.Context, time uint64, txs ...*types.Transaction) (chain.BlockRef, types.Receipts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	block, receipts, err := c.build(ctx, c.blocks().CurrentBlock(), time, txs, len(txs) == 0)
	if err != nil {
		return chain.BlockRef{}, nil, err
	}
	if err := c.setHead(block); err != nil {
		return chain.BlockRef{}, nil, err
	}
	return refOf(block.Header()), receipts, nil
}

// MinePending is [Chain.Mine] with what wallets sent by eth_sendRawTransaction,
// best tip first. A pending transaction that no longer fits is left out.
func (c *Chain) MinePending(ctx context.Context, time uint64) (chain.BlockRef, types.Receipts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return chain.BlockRef{}, nil, errClosed
	}
	if err := c.eth.TxPool().Sync(); err != nil {
		return chain.BlockRef{}, nil, fmt.Errorf("mine pending: %w", err)
	}
	block, receipts, err := c.build(ctx, c.blocks().CurrentBlock(), time, nil, false)
	if err != nil {
		return chain.BlockRef{}, nil, err
	}
	if err := c.setHead(block); err != nil {
		return chain.BlockRef{}, nil, err
	}
	return refOf(block.Header()), receipts, nil
}

// MineOn is [Chain.Mine] on any known block, without making the new block the
// head. It builds a branch in secret, which [Chain.Reorg] then switches to in
// one step, as a real fork choice does.
func (c *Chain) MineOn(ctx context.Context, parent common.Hash, time uint64, txs ...*types.Transaction) (chain.BlockRef, types.Receipts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return chain.BlockRef{}, nil, errClosed
	}
	header := c.blocks().GetHeaderByHash(parent)
	if header == nil {
		return chain.BlockRef{}, nil, fmt.Errorf("mine on %s: unknown block", parent)
	}
	block, receipts, err := c.build(ctx, header, time, txs, len(txs) == 0)
	if err != nil {
		return chain.BlockRef{}, nil, err
	}
	return refOf(block.Header()), receipts, nil
}

// build executes a block on parent and stores it beside the current branch.
// Without transactions and not empty, the pool decides.
func (c *Chain) build(ctx context.Context, parent *types.Header, time uint64, txs []*types.Transaction, empty bool) (*types.Block, types.Receipts, error) {
	number := parent.Number.Uint64() + 1
	fail := func(err error) (*types.Block, types.Receipts, error) {
		return nil, nil, fmt.Errorf("mine block %d: %w", number, err)
	}
	if c.closed {
		return fail(errClosed)
	}
	if err := ctx.Err(); err != nil {
		return fail(err)
	}
	if time == 0 {
		time = parent.Time + BlockTime
	}
	if len(txs) >= parallelSenders {
		core.SenderCacher().Recover(c.signer, txs)
	}
	siblings := c.siblings(number)
	args := &miner.BuildPayloadArgs{
		Parent:       parent.Hash(),
		Timestamp:    time,
		FeeRecipient: feeRecipient,
		Random:       randomOf(parent.Hash(), siblings),
		BeaconRoot:   &common.Hash{},
	}
	block, _, err := c.eth.Miner().BuildTestingPayload(args, txs, empty, nil)
	if err != nil {
		return fail(err)
	}
	if _, err := c.blocks().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return fail(err)
	}
	c.mined[number] = siblings + 1
	return block, c.blocks().GetReceiptsByHash(block.Hash()), nil
}

// siblings counts the blocks known at a height. A resumed chain looks up the
// heights it mined in earlier runs.
func (c *Chain) siblings(number uint64) int {
	if n, ok := c.mined[number]; ok || c.config.DataDir == "" {
		return n
	}
	return len(rawdb.ReadAllHashes(c.eth.ChainDb(), number))
}

// randomOf is the PREVRANDAO of a block: no entropy, but distinct for blocks
// that would otherwise be equal.
func randomOf(parent common.Hash, siblings int) common.Hash {
	return crypto.Keccak256Hash(parent[:], binary.BigEndian.AppendUint64(nil, uint64(siblings)))
}
