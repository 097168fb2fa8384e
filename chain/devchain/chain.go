package devchain

import (
	"context"
	"fmt"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"

	"github.com/tribune-gov/tribune/chain"
)

// Chain is a running chain. Its methods may be called from several goroutines;
// blocks are made one at a time.
type Chain struct {
	config Config
	signer types.Signer
	log    *slog.Logger
	node   *node.Node
	eth    *eth.Ethereum
	client *ethclient.Client

	mu     sync.Mutex     // guards mining and switching branches, and below
	mined  map[uint64]int // blocks known at a height, on any branch
	closed bool
}

// Start runs a chain until [Chain.Close]. It fails if DataDir holds a chain
// with another genesis or is in use, or if the port is taken.
func Start(ctx context.Context, config Config) (*Chain, error) {
	config, err := config.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("start devchain: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("start devchain %s: %w", config.ID, err)
	}
	genesis, err := genesisOf(config)
	if err != nil {
		return nil, fmt.Errorf("start devchain %s: %w", config.ID, err)
	}
	stack, backend, err := startNode(ctx, config, genesis)
	if err != nil {
		return nil, fmt.Errorf("start devchain %s: %w", config.ID, err)
	}
	c := &Chain{
		config: config,
		signer: types.LatestSigner(genesis.Config),
		log:    config.Logger,
		node:   stack,
		eth:    backend,
		client: ethclient.NewClient(stack.Attach()),
		mined:  make(map[uint64]int),
	}
	c.markFinality()
	c.log.Info("devchain started", "url", c.HTTPURL(), "head", c.Head().String())
	return c, nil
}

// Close stops the servers and the chain, and writes what is to be kept. A
// second call does nothing.
func (c *Chain) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil
	}
	c.closed = true
	c.client.Close()
	if err := c.node.Close(); err != nil {
		return fmt.Errorf("close devchain %s: %w", c.config.ID, err)
	}
	return nil
}

// Sync makes the blocks so far outlive this process even when it is killed.
func (c *Chain) Sync() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return errClosed
	}
	if err := c.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("sync devchain %s: %w", c.config.ID, err)
	}
	return nil
}

// ID is the chain's EIP-155 id.
func (c *Chain) ID() chain.ID { return c.config.ID }

// HTTPURL is where JSON-RPC is served.
func (c *Chain) HTTPURL() string { return c.node.HTTPEndpoint() }

// WSURL is where JSON-RPC with subscriptions is served, on the same port.
func (c *Chain) WSURL() string { return c.node.WSEndpoint() }

// Client reads the chain without the network. [Chain.Close] closes it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Head is the newest block of the current branch.
func (c *Chain) Head() chain.BlockRef { return refOf(c.blocks().CurrentBlock()) }

// Block is the block with that number on the current branch; ok is false above
// the head.
func (c *Chain) Block(number uint64) (ref chain.BlockRef, ok bool) {
	header := c.blocks().GetHeaderByNumber(number)
	if header == nil {
		return chain.BlockRef{}, false
	}
	return refOf(header), true
}

// Known returns the block with that hash, whether on the current branch or on
// one that was left.
func (c *Chain) Known(hash common.Hash) (ref chain.BlockRef, ok bool) {
	header := c.blocks().GetHeaderByHash(hash)
	if header == nil {
		return chain.BlockRef{}, false
	}
	return refOf(header), true
}

func (c *Chain) blocks() *core.BlockChain { return c.eth.BlockChain() }

func refOf(h *types.Header) chain.BlockRef {
	return chain.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
}
