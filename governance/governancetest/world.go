package governancetest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/erc1967proxy"
)

// World is a chain with one account that can pay for everything.
type World struct {
	t     testing.TB
	Chain *devchain.Chain
	Node  *Node
	Owner *devchain.Sender
}

// NewWorld starts a chain that ends with the test.
func NewWorld(t testing.TB) *World {
	t.Helper()
	const id = 31337
	key := devchain.Key("governancetest", 0)
	rich, err := chain.ParseAmount("1000000000000000000000000")
	if err != nil {
		t.Fatal(err)
	}
	c, err := devchain.Start(t.Context(), devchain.Config{
		ID: id, GenesisTime: 1_700_000_000,
		Accounts: map[common.Address]chain.Amount{crypto.PubkeyToAddress(key.PublicKey): rich},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return &World{t: t, Chain: c, Node: &Node{Client: c.Client()}, Owner: devchain.NewSender(id, key, 0)}
}

// Account is an address on the chain.
func (w *World) Account(address common.Address) chain.Account {
	return chain.Account{Chain: w.Chain.ID(), Address: address}
}

// Mine adds a block with transactions that must succeed.
func (w *World) Mine(txs ...*types.Transaction) chain.BlockRef {
	w.t.Helper()
	ref, receipts, err := w.Chain.Mine(w.t.Context(), 0, txs...)
	if err != nil {
		w.t.Fatal(err)
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful {
			w.t.Fatalf("block %s: transaction %d reverted", ref, i)
		}
	}
	return ref
}

// MineEmpty adds n blocks.
func (w *World) MineEmpty(n int) {
	w.t.Helper()
	for range n {
		w.Mine()
	}
}

// Logs are those of a block.
func (w *World) Logs(at chain.BlockRef) []types.Log {
	w.t.Helper()
	logs, err := w.Node.Logs(w.t.Context(), chain.LogQuery{From: at.Number, To: at.Number})
	if err != nil {
		w.t.Fatal(err)
	}
	return logs
}

// Deploy creates a contract from hex code and packed constructor arguments, in
// a block of its own.
func (w *World) Deploy(code string, args []byte) common.Address {
	w.t.Helper()
	address, tx := w.Owner.Deploy(1<<24, common.FromHex(code), args)
	w.Mine(tx)
	return address
}

// DeployProxy creates an upgradeable proxy and initialises it.
func (w *World) DeployProxy(implementation common.Address, initialise []byte) common.Address {
	w.t.Helper()
	binding := erc1967proxy.NewERC1967Proxy()
	return w.Deploy(erc1967proxy.ERC1967ProxyMetaData.Bin, binding.PackConstructor(implementation, initialise))
}

// Foreign reads a contract of other authors that the tests install from npm,
// and skips the test if it was not installed.
func Foreign(t testing.TB, path string) devchain.Artifact {
	t.Helper()
	full := filepath.Join(repositoryRoot(t), "contracts", "testdata", "node_modules", filepath.FromSlash(path))
	if _, err := os.Stat(full); os.IsNotExist(err) {
		t.Skipf("SKIPPED, contracts of other authors are not tested: run npm ci in contracts/testdata")
	}
	artifact, err := devchain.LoadArtifact(full)
	if err != nil {
		t.Fatal(err)
	}
	return artifact
}

// DeployForeign creates a contract of other authors.
func (w *World) DeployForeign(artifact devchain.Artifact, args ...any) common.Address {
	w.t.Helper()
	address, tx, err := artifact.Deploy(w.Owner, 1<<24, args...)
	if err != nil {
		w.t.Fatal(err)
	}
	w.Mine(tx)
	return address
}

// CloneForeign deploys a contract of other authors and a minimal proxy of it
// (ERC-1167), as their factories do.
func (w *World) CloneForeign(artifact devchain.Artifact) Contract {
	w.t.Helper()
	code := "3d602d80600a3d3981f3363d3d373d3d3d363d73" + common.Bytes2Hex(w.DeployForeign(artifact).Bytes()) + "5af43d82803e903d91602b57fd5bf3"
	return Contract{Address: w.Deploy("0x"+code, nil), ABI: artifact.ABI}
}

// DeployForeignProxy creates an upgradeable contract of other authors behind a
// proxy and calls its initialize function.
func (w *World) DeployForeignProxy(artifact devchain.Artifact, args ...any) (proxy, implementation common.Address) {
	w.t.Helper()
	implementation = w.DeployForeign(artifact)
	data, err := artifact.ABI.Pack("initialize", args...)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.DeployProxy(implementation, data), implementation
}
