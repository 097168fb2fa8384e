package devchain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// ErrFinal is returned by [Chain.Reorg] for a branch that leaves the current
// one below its final block.
var ErrFinal = errors.New("the branch would undo a final block")

// Reorg makes a known block the head. An ancestor of the head shortens the
// chain, and the next [Chain.Mine] begins a new branch there; the tip of
// another branch, from [Chain.MineOn] or mined before and left, takes over with
// all its blocks. No block is forgotten, so one can always go back by hash.
//
// Transactions of the branch that is left do not come back by themselves, and
// pending ones are dropped: what a new branch contains is the owner's decision.
// Branches from below the final block are refused with [ErrFinal].
func (c *Chain) Reorg(ctx context.Context, hash common.Hash) error {
	return c.reorg(ctx, hash, false)
}

// BreakFinality is [Chain.Reorg] past the final block, which consensus promises
// never to do. It exists to show what an indexer does then. It is refused for a
// chain on disk, where final blocks move to an append-only store.
func (c *Chain) BreakFinality(ctx context.Context, hash common.Hash) error {
	if c.config.DataDir != "" {
		return errors.New("break finality: only a chain in memory can")
	}
	return c.reorg(ctx, hash, true)
}

func (c *Chain) reorg(ctx context.Context, hash common.Hash, force bool) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return fmt.Errorf("reorg to %s: %w", hash, errClosed)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("reorg to %s: %w", hash, err)
	}
	block := c.blocks().GetBlockByHash(hash)
	if block == nil {
		return fmt.Errorf("reorg to %s: unknown block", hash)
	}
	from := c.blocks().CurrentBlock()
	if from.Hash() == hash {
		return nil
	}
	ancestor := c.commonAncestor(block.Header())
	if ancestor.Number.Uint64() < c.final() {
		if !force {
			return fmt.Errorf("reorg to %s: it forks off at %d, final is %d: %w", refOf(block.Header()), ancestor.Number, c.final(), ErrFinal)
		}
		c.blocks().SetFinalized(ancestor)
	}
	if err := c.setHead(block); err != nil {
		return err
	}
	c.eth.TxPool().Clear()
	c.log.Info("devchain reorganised", "from", refOf(from).String(), "to", refOf(block.Header()).String(), "ancestor", ancestor.Number)
	return nil
}

// commonAncestor is the newest block that a header's branch shares with the
// current one.
func (c *Chain) commonAncestor(header *types.Header) *types.Header {
	for c.blocks().GetCanonicalHash(header.Number.Uint64()) != header.Hash() {
		header = c.blocks().GetHeaderByHash(header.ParentHash)
	}
	return header
}

// setHead makes a stored block the head and moves the markers.
func (c *Chain) setHead(block *types.Block) error {
	if _, err := c.blocks().SetCanonical(block); err != nil {
		return fmt.Errorf("set head to %s: %w", refOf(block.Header()), err)
	}
	c.markFinality()
	return nil
}

// final is the number of the newest final block.
func (c *Chain) final() uint64 {
	if header := c.blocks().CurrentFinalBlock(); header != nil {
		return header.Number.Uint64()
	}
	return 0
}

// markFinality sets the blocks behind the tags "safe" and "finalized". The
// final block never moves back, not even when a fork shortens the chain.
func (c *Chain) markFinality() {
	head := c.Head().Number
	final := max(c.final(), behind(head, c.config.FinalityDepth))
	safe := max(final, behind(head, c.config.SafeDepth))
	c.blocks().SetFinalized(c.blocks().GetHeaderByNumber(final))
	c.blocks().SetSafe(c.blocks().GetHeaderByNumber(safe))
}

func behind(head, depth uint64) uint64 {
	if head < depth {
		return 0
	}
	return head - depth
}

// Heads are the head and its markers, as JSON-RPC reports them.
func (c *Chain) Heads() chain.Heads {
	c.mu.Lock()
	defer c.mu.Unlock()
	heads := chain.Heads{Latest: c.Head(), Final: c.final()}
	if safe := c.blocks().CurrentSafeBlock(); safe != nil {
		heads.Safe = safe.Number.Uint64()
	}
	return heads
}
