package devchain_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
)

// logsOf are all logs of the token on the current branch, read over HTTP.
func logsOf(t *testing.T, client *ethclient.Client, token common.Address) []types.Log {
	t.Helper()
	logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{token},
	})
	if err != nil {
		t.Fatal(err)
	}
	return logs
}

// tagged is the number of the block behind a tag.
func tagged(t *testing.T, client *ethclient.Client, tag rpc.BlockNumber) uint64 {
	t.Helper()
	header, err := client.HeaderByNumber(t.Context(), big.NewInt(int64(tag)))
	if err != nil {
		t.Fatal(err)
	}
	return header.Number.Uint64()
}

// mineTransfers mines n blocks with one token transfer each.
func mineTransfers(t *testing.T, c *devchain.Chain, s *devchain.Sender, token common.Address, n int, amount int64) []chain.BlockRef {
	t.Helper()
	var refs []chain.BlockRef
	for range n {
		refs = append(refs, mine(t, c, s.Call(token, 100_000, transferData(accountOf(1), amount))))
	}
	return refs
}

func TestForkAtEveryDepthReplacesBlocksAndLogs(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.HTTPURL())
	s := sender(0)
	token, deploy := deployToken(t, s)
	base := mine(t, c, deploy)
	for depth := 1; depth <= 50; depth++ {
		if err := c.Reorg(t.Context(), base.Hash); err != nil {
			t.Fatal(err)
		}
		s.SetNonce(1)
		old := mineTransfers(t, c, s, token, depth, 1)
		if err := c.Reorg(t.Context(), base.Hash); err != nil {
			t.Fatalf("depth %d: %v", depth, err)
		}
		if got := logsOf(t, client, token); len(got) != 1 {
			t.Fatalf("depth %d: %d logs at the ancestor, want the mint alone", depth, len(got))
		}
		s.SetNonce(1)
		fresh := mineTransfers(t, c, s, token, depth+1, 1)
		assertBranch(t, client, token, fresh)
		if fresh[0].Hash == old[0].Hash || fresh[depth-1].Hash == old[depth-1].Hash {
			t.Fatalf("depth %d: an equal branch got equal hashes", depth)
		}
	}
}

// assertBranch checks that the chain above the base, as JSON-RPC tells it, is
// this branch: its blocks, one transfer in each, and nothing else.
func assertBranch(t *testing.T, client *ethclient.Client, token common.Address, branch []chain.BlockRef) {
	t.Helper()
	logs := logsOf(t, client, token)
	if len(logs) != len(branch)+1 {
		t.Fatalf("%d logs, want the mint and %d transfers", len(logs), len(branch))
	}
	for i, ref := range branch {
		header, err := client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(ref.Number))
		if err != nil {
			t.Fatal(err)
		}
		if header.Hash() != ref.Hash || logs[i+1].BlockHash != ref.Hash {
			t.Fatalf("block %d: header %s, log %s, want %s", ref.Number, header.Hash(), logs[i+1].BlockHash, ref.Hash)
		}
		if i > 0 && header.ParentHash != branch[i-1].Hash {
			t.Fatalf("block %d does not follow its branch", ref.Number)
		}
	}
	head, err := client.BlockNumber(t.Context())
	if err != nil || head != branch[len(branch)-1].Number {
		t.Fatalf("head %d (%v), want %s", head, err, branch[len(branch)-1])
	}
}

func TestReorgReturnsToAnOldTip(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.HTTPURL())
	s := sender(0)
	token, deploy := deployToken(t, s)
	base := mine(t, c, deploy)
	first := mineTransfers(t, c, s, token, 40, 1)
	if err := c.Reorg(t.Context(), base.Hash); err != nil {
		t.Fatal(err)
	}
	s.SetNonce(1)
	second := mineTransfers(t, c, s, token, 20, 2)
	for range 2 {
		for _, branch := range [][]chain.BlockRef{first, second} {
			if err := c.Reorg(t.Context(), branch[len(branch)-1].Hash); err != nil {
				t.Fatal(err)
			}
			assertBranch(t, client, token, branch)
		}
	}
	if got := balanceAt(t.Context(), t, client, token, accountOf(1), nil); got.Int64() != 40 {
		t.Errorf("balance %s on the second branch, want 20 transfers of 2", got)
	}
}

func TestSecretBranchTakesOverInOneStep(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.WSURL())
	mineMany(t, c, 5)
	heads := make(chan *types.Header, 10)
	subscription, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	tip, _ := c.Block(2)
	for range 5 {
		if tip, _, err = c.MineOn(t.Context(), tip.Hash, 0); err != nil {
			t.Fatal(err)
		}
		if c.Head().Number != 5 {
			t.Fatal("a secret block became the head")
		}
	}
	if err := c.Reorg(t.Context(), tip.Hash); err != nil {
		t.Fatal(err)
	}
	if got := (<-heads).Hash(); got != tip.Hash || c.Head() != tip {
		t.Errorf("head %s, want %s at once", got, tip)
	}
}

func TestTagsFollowTheHeadAndFinalNeverMovesBack(t *testing.T) {
	config := testConfig()
	config.SafeDepth, config.FinalityDepth = 4, 8
	c := start(t, config)
	client := dial(t, c.HTTPURL())
	assert := func(safe, final uint64) {
		t.Helper()
		if s, f := tagged(t, client, rpc.SafeBlockNumber), tagged(t, client, rpc.FinalizedBlockNumber); s != safe || f != final {
			t.Errorf("at %d: safe %d, final %d; want %d, %d", c.Head().Number, s, f, safe, final)
		}
		if heads := c.Heads(); heads.Safe != safe || heads.Final != final || heads.Latest != c.Head() {
			t.Errorf("heads %+v; want safe %d, final %d", heads, safe, final)
		}
	}
	assert(0, 0)
	mineMany(t, c, 6)
	assert(2, 0)
	mineMany(t, c, 14)
	assert(16, 12)
	at13, _ := c.Block(13)
	if err := c.Reorg(t.Context(), at13.Hash); err != nil {
		t.Fatal(err)
	}
	assert(12, 12)
	mineMany(t, c, 8)
	assert(17, 13)
}

func TestFinalBlocksAreOnlyUndoneOnPurpose(t *testing.T) {
	config := testConfig()
	config.SafeDepth, config.FinalityDepth = 4, 8
	c := start(t, config)
	mineMany(t, c, 20)
	head := c.Head()
	at12, _ := c.Block(12)
	at5, _ := c.Block(5)
	side, _, err := c.MineOn(t.Context(), at5.Hash, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, hash := range []common.Hash{at5.Hash, side.Hash} {
		if err := c.Reorg(t.Context(), hash); !errors.Is(err, devchain.ErrFinal) {
			t.Errorf("reorg below final: %v", err)
		}
	}
	if c.Head() != head {
		t.Fatal("a refused reorg moved the head")
	}
	if err := c.BreakFinality(t.Context(), side.Hash); err != nil {
		t.Fatal(err)
	}
	if heads := c.Heads(); heads.Latest != side || heads.Final != 5 {
		t.Errorf("after breaking finality: %+v", heads)
	}
	mineMany(t, c, 20)
	if err := c.Reorg(t.Context(), at12.Hash); !errors.Is(err, devchain.ErrFinal) {
		t.Errorf("back to the abandoned branch: %v", err)
	}
}

func TestReorgRefusesUnknownBlocks(t *testing.T) {
	c := start(t, testConfig())
	if err := c.Reorg(t.Context(), common.Hash{1}); err == nil {
		t.Error("reorganised to an unknown block")
	}
	if _, _, err := c.MineOn(t.Context(), common.Hash{1}, 0); err == nil {
		t.Error("mined on an unknown block")
	}
}

func TestWalletTransactionsAreMinedOnceAndLostWithTheirBranch(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.HTTPURL())
	base := mine(t, c)
	tx := sender(0).Transfer(accountOf(1), big.NewInt(5))
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	ref, receipts, err := c.MinePending(t.Context(), 0)
	if err != nil || len(receipts) != 1 || receipts[0].TxHash != tx.Hash() {
		t.Fatalf("pending block %s: %d receipts, %v", ref, len(receipts), err)
	}
	if err := c.Reorg(t.Context(), base.Hash); err != nil {
		t.Fatal(err)
	}
	if _, receipts, err := c.MinePending(t.Context(), 0); err != nil || len(receipts) != 0 {
		t.Errorf("the new branch has %d transactions (%v), want none", len(receipts), err)
	}
	if _, err := client.TransactionReceipt(t.Context(), tx.Hash()); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("receipt of a lost transaction: %v", err)
	}
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Errorf("sending it again: %v", err)
	}
	if _, receipts, err := c.MinePending(t.Context(), 0); err != nil || len(receipts) != 1 {
		t.Errorf("sent again: %d receipts, %v", len(receipts), err)
	}
}
