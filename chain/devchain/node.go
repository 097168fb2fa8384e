package devchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// callGasLimit lets one eth_call read thousands of values through the batch
// reader; public providers allow from 50 million up to ten times a block.
const callGasLimit = 1_000_000_000

// loopback is the only address the node listens on.
const loopback = "127.0.0.1"

// startNode assembles and starts a node that nobody but this process and the
// local port can reach. The caller closes it.
func startNode(ctx context.Context, c Config, genesis *core.Genesis) (*node.Node, *eth.Ethereum, error) {
	if err := probePort(ctx, c.Port); err != nil {
		return nil, nil, err
	}
	stack, err := node.New(nodeConfig(c))
	if err != nil {
		return nil, nil, fmt.Errorf("assemble node: %w", err)
	}
	backend, err := eth.New(stack, ethConfig(genesis))
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("open chain: %w", err), stack.Close())
	}
	filterSystem := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(filterSystem)}})
	if err := stack.Start(); err != nil {
		return nil, nil, fmt.Errorf("start node: %w", err) // a failed start closes itself
	}
	backend.SetSynced() // there is nobody to sync from
	return stack, backend, nil
}

// probePort fails if the port is taken. The node would notice too, but then
// leaves the goroutines of the half-built chain behind.
func probePort(ctx context.Context, port int) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", net.JoinHostPort(loopback, strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("open port: %w", err)
	}
	return listener.Close()
}

func nodeConfig(c Config) *node.Config {
	namespaces := []string{"eth", "net", "web3"}
	return &node.Config{
		Name:    "devchain",
		DataDir: c.DataDir,
		P2P:     p2p.Config{NoDiscovery: true, NoDial: true}, // and no listen address
		Logger:  log.NewLogger(log.DiscardHandler()),         // failures are returned; the rest is about peers

		// One port for both protocols. Requests must name localhost or an IP
		// address (against DNS rebinding), and no other web origin is allowed.
		HTTPHost:         loopback,
		HTTPPort:         c.Port,
		HTTPModules:      namespaces,
		HTTPVirtualHosts: []string{"localhost"},
		HTTPTimeouts:     rpc.DefaultHTTPTimeouts,
		WSHost:           loopback,
		WSPort:           c.Port,
		WSModules:        namespaces,

		BatchRequestLimit:    node.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize: node.DefaultConfig.BatchResponseMaxSize,
		HTTPBodyLimit:        node.DefaultConfig.HTTPBodyLimit,
		DBEngine:             rawdb.DBPebble,
	}
}

// ethConfig keeps every state and every index. The hash scheme is chosen
// because it can switch to any branch ever mined, however old its state.
func ethConfig(genesis *core.Genesis) *ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = genesis
	c.SyncMode = ethconfig.FullSync
	c.StateScheme = rawdb.HashScheme
	c.NoPruning = true
	c.NoPrefetch = true // costs more than it saves on states this small
	c.TransactionHistory = 0
	c.LogNoHistory = true // logs are searched block by block: no background indexer
	c.DatabaseCache = 64
	c.DatabaseHandles = 128
	c.TrieCleanCache = 0 // the database is in memory or caches by itself
	c.TrieDirtyCache = 0
	c.SnapshotCache = 0
	c.TxPool.NoLocals = true
	c.Miner.GasCeil = blockGasLimit
	c.Miner.GasPrice = big.NewInt(1) // wei; refuse no pending transaction for its tip
	c.RPCGasCap = callGasLimit
	c.RPCEVMTimeout = 30 * time.Second
	return &c
}
