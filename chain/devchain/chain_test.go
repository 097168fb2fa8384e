package devchain_test

import (
	"bytes"
	"math/big"
	"net"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/batchreader"
	"github.com/tribune-gov/tribune/contracts/votestoken"
)

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

func TestSameCallsGiveSameHashes(t *testing.T) {
	run := func() []chain.BlockRef {
		c := start(t, testConfig())
		s := sender(0)
		token, deploy := deployToken(t, s)
		refs := []chain.BlockRef{c.Head(), mine(t, c, deploy), mine(t, c)}
		refs = append(refs, mine(t, c, s.Call(token, 100_000, transferData(accountOf(1), 7))))
		if err := c.Reorg(t.Context(), refs[1].Hash); err != nil {
			t.Fatal(err)
		}
		return append(refs, mine(t, c), mine(t, c))
	}
	if diff := cmp.Diff(run(), run()); diff != "" {
		t.Errorf("two chains driven alike differ (-first +second):\n%s", diff)
	}
}

func TestMineIncludesExactlyTheGivenTransactionsInOrder(t *testing.T) {
	c := start(t, testConfig())
	var txs []*types.Transaction
	for i := range uint64(9) {
		txs = append(txs, sender(9-i).Transfer(accountOf(0), big.NewInt(1)))
	}
	ref, receipts, err := c.Mine(t.Context(), 0, txs...)
	if err != nil {
		t.Fatal(err)
	}
	block, err := dial(t, c.HTTPURL()).BlockByHash(t.Context(), ref.Hash)
	if err != nil {
		t.Fatal(err)
	}
	if len(receipts) != len(txs) || len(block.Transactions()) != len(txs) {
		t.Fatalf("%d transactions: %d receipts, %d in the block", len(txs), len(receipts), len(block.Transactions()))
	}
	for i, tx := range txs {
		if block.Transactions()[i].Hash() != tx.Hash() || receipts[i].TxHash != tx.Hash() {
			t.Errorf("transaction %d is not at its place", i)
		}
	}
}

func TestMineReportsRevertsInTheReceipt(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	token, deploy := deployToken(t, s)
	mine(t, c, deploy)
	_, receipts, err := c.Mine(t.Context(), 0, sender(1).Call(token, 100_000, transferData(accountOf(2), 1)))
	if err != nil {
		t.Fatal(err)
	}
	if receipts[0].Status != types.ReceiptStatusFailed {
		t.Error("a transfer without balance did not fail")
	}
}

func TestMineRefusesWhatCannotBeIncludedAndChangesNothing(t *testing.T) {
	c := start(t, testConfig())
	mine(t, c)
	head := c.Head()
	good := sender(0).Transfer(accountOf(1), big.NewInt(1))
	future := sender(1)
	future.SetNonce(5)
	poor := devchain.NewSender(testID, devchain.Key("poor", 0), 0)
	foreign := devchain.NewSender(testID+1, devchain.Key("test", 2), 0)
	for name, tx := range map[string]*types.Transaction{
		"nonce too high":  future.Transfer(accountOf(1), big.NewInt(1)),
		"no funds":        poor.Transfer(accountOf(1), big.NewInt(1)),
		"another chain":   foreign.Transfer(accountOf(1), big.NewInt(1)),
		"above EIP-7825":  sender(3).Call(accountOf(1), 1<<24+1, nil),
		"below intrinsic": sender(3).Call(accountOf(1), 20_000, nil),
	} {
		if _, _, err := c.Mine(t.Context(), 0, good, tx); err == nil {
			t.Errorf("%s: mined", name)
		}
		if c.Head() != head {
			t.Fatalf("%s: the head moved", name)
		}
	}
}

func TestBlockTimes(t *testing.T) {
	c := start(t, testConfig())
	if got := c.Head().Time; got != genesisTime {
		t.Errorf("genesis time %d", got)
	}
	if ref := mine(t, c); ref.Time != genesisTime+devchain.BlockTime {
		t.Errorf("block without a time: %d", ref.Time)
	}
	const far = 4_102_444_800 // the year 2100
	ref, _, err := c.Mine(t.Context(), far)
	if err != nil || ref.Time != far {
		t.Errorf("block with a time: %v, %v", ref, err)
	}
	if _, _, err := c.Mine(t.Context(), far); err == nil {
		t.Error("a block at its parent's time was mined")
	}
	if ref := mine(t, c); ref.Time != far+devchain.BlockTime {
		t.Errorf("block after it: %d", ref.Time)
	}
}

func TestOldStatesAnswerCalls(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.HTTPURL())
	s := sender(0)
	token, deploy := deployToken(t, s)
	mine(t, c, deploy)
	for range 150 { // beyond the 128 states that a pruning node keeps
		mine(t, c, s.Call(token, 100_000, transferData(accountOf(1), 1)))
	}
	for _, block := range []int64{1, 2, 77, 151} {
		got := balanceAt(t.Context(), t, client, token, accountOf(1), big.NewInt(block))
		if want := big.NewInt(block - 1); got.Cmp(want) != 0 {
			t.Errorf("balance at %d: %s, want %s", block, got, want)
		}
	}
}

func TestBatchReaderStandsAtItsUsualAddress(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.HTTPURL())
	s := sender(0)
	token, deploy := deployToken(t, s)
	ref := mine(t, c, deploy)
	reader, tokenABI := batchreader.NewBatchReader(), votestoken.NewVotesToken()
	calls := []batchreader.BatchReaderCall3{
		{Target: devchain.Multicall3, CallData: reader.PackGetBlockNumber()},
		{Target: devchain.Multicall3, CallData: reader.PackGetCurrentBlockTimestamp()},
		{Target: token, AllowFailure: true, CallData: []byte{1, 2, 3, 4}},
	}
	for range 3_000 {
		calls = append(calls, batchreader.BatchReaderCall3{Target: token, CallData: tokenABI.PackBalanceOf(s.Address())})
	}
	answer, err := client.CallContract(t.Context(), callMsg(devchain.Multicall3, reader.PackAggregate3(calls)), nil)
	if err != nil {
		t.Fatal(err)
	}
	results, err := reader.UnpackAggregate3(answer)
	if err != nil {
		t.Fatal(err)
	}
	word := func(i int) uint64 { return new(big.Int).SetBytes(results[i].ReturnData).Uint64() }
	if word(0) != ref.Number || word(1) != ref.Time {
		t.Errorf("number %d, time %d; want %s", word(0), word(1), ref)
	}
	if results[2].Success {
		t.Error("an unknown selector succeeded")
	}
	if word(len(results)-1) != 1_000_000 {
		t.Errorf("last balance %d", word(len(results)-1))
	}
	calls[2].AllowFailure = false
	_, err = client.CallContract(t.Context(), callMsg(devchain.Multicall3, reader.PackAggregate3(calls)), nil)
	if err == nil || !strings.Contains(err.Error(), "Multicall3: call failed") {
		t.Errorf("a failure that was not allowed: %v", err)
	}
}

func TestLogsCarryTheTimeOfTheirBlock(t *testing.T) {
	c := start(t, testConfig())
	token, deploy := deployToken(t, sender(0))
	ref := mine(t, c, deploy)
	var logs []struct {
		BlockTimestamp string `json:"blockTimestamp"`
		BlockHash      common.Hash
	}
	err := dial(t, c.HTTPURL()).Client().CallContext(t.Context(), &logs, "eth_getLogs",
		map[string]any{"address": token, "fromBlock": "0x0", "toBlock": "latest"})
	if err != nil {
		t.Fatal(err)
	}
	if len(logs) != 1 || logs[0].BlockHash != ref.Hash || logs[0].BlockTimestamp != "0x"+new(big.Int).SetUint64(ref.Time).Text(16) {
		t.Errorf("logs %+v, want one of block %s at %d", logs, ref, ref.Time)
	}
}

func TestNewHeadsArriveOverWebSocket(t *testing.T) {
	c := start(t, testConfig())
	client := dial(t, c.WSURL())
	heads := make(chan *types.Header, 10)
	subscription, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	for range 3 {
		ref := mine(t, c)
		select {
		case header := <-heads:
			if header.Hash() != ref.Hash {
				t.Errorf("head %s, want %s", header.Hash(), ref)
			}
		case err := <-subscription.Err():
			t.Fatal(err)
		case <-t.Context().Done():
			t.Fatal("no head")
		}
	}
}

func TestTwoChainsInOneProcessAreApart(t *testing.T) {
	first := start(t, testConfig())
	other := testConfig()
	other.ID = 42
	second := start(t, other)
	mineMany(t, first, 3)
	mine(t, second, devchain.NewSender(42, devchain.Key("test", 0), 0).Transfer(accountOf(1), big.NewInt(1)))
	for c, want := range map[*devchain.Chain][2]uint64{first: {uint64(testID), 3}, second: {42, 1}} {
		client := dial(t, c.HTTPURL())
		id, err := client.ChainID(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		number, err := client.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if id.Uint64() != want[0] || number != want[1] {
			t.Errorf("chain %d at %d, want %v", id, number, want)
		}
	}
	replay := sender(1).Transfer(accountOf(1), big.NewInt(1))
	if _, _, err := second.Mine(t.Context(), 0, replay); err == nil {
		t.Error("a transaction for one chain was mined on the other")
	}
}

func TestServerIsOnLoopbackOnly(t *testing.T) {
	c := start(t, testConfig())
	for _, text := range []string{c.HTTPURL(), c.WSURL()} {
		parsed, err := url.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if ip := net.ParseIP(parsed.Hostname()); ip == nil || !ip.IsLoopback() {
			t.Errorf("%s is not a loopback address", text)
		}
	}
	if a, b := strings.TrimPrefix(c.HTTPURL(), "http"), strings.TrimPrefix(c.WSURL(), "ws"); a != b {
		t.Errorf("HTTP on %s, WebSocket on %s: want one port", a, b)
	}
	var nothing any
	for _, method := range []string{"admin_peers", "debug_setHead", "miner_setExtra", "personal_listAccounts", "engine_exchangeCapabilities", "txpool_content"} {
		err := dial(t, c.HTTPURL()).Client().CallContext(t.Context(), &nothing, method)
		if err == nil || !strings.Contains(err.Error(), "does not exist") {
			t.Errorf("%s: %v", method, err)
		}
	}
}

func TestStartRefusesNonsense(t *testing.T) {
	for name, change := range map[string]func(*devchain.Config){
		"no id":                func(c *devchain.Config) { c.ID = 0 },
		"no time":              func(c *devchain.Config) { c.GenesisTime = 0 },
		"port":                 func(c *devchain.Config) { c.Port = 70_000 },
		"safe beyond final":    func(c *devchain.Config) { c.SafeDepth, c.FinalityDepth = 10, 5 },
		"account of the chain": func(c *devchain.Config) { c.Accounts[devchain.Multicall3] = rich },
	} {
		config := testConfig()
		change(&config)
		if c, err := devchain.Start(t.Context(), config); err == nil {
			t.Errorf("%s: started", name)
			_ = c.Close()
		}
	}
}

func TestClosedChainRefusesWork(t *testing.T) {
	c, err := devchain.Start(t.Context(), testConfig())
	if err != nil {
		t.Fatal(err)
	}
	head := c.Head().Hash
	for range 2 {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := c.Mine(t.Context(), 0); err == nil {
		t.Error("mined")
	}
	if _, _, err := c.MinePending(t.Context(), 0); err == nil {
		t.Error("mined pending")
	}
	if _, _, err := c.MineOn(t.Context(), head, 0); err == nil {
		t.Error("mined on a block")
	}
	if err := c.Reorg(t.Context(), head); err == nil {
		t.Error("reorganised")
	}
}

func TestKeysDependOnSeedAndNumber(t *testing.T) {
	// Written down so that a change of the derivation, which would move every
	// account of every demo, cannot pass unseen.
	if got, want := accountOf(0).Hex(), "0x4B8A234e5bc4e97aCfC1b4c68e79E0dc78e14730"; got != want {
		t.Errorf("first account of the seed: %s, want %s", got, want)
	}
	seen := map[string]bool{}
	for _, seed := range []string{"", "a", "b"} {
		for i := range uint64(50) {
			seen[crypto.PubkeyToAddress(devchain.Key(seed, i).PublicKey).Hex()] = true
		}
	}
	if len(seen) != 150 {
		t.Errorf("%d distinct keys of 150", len(seen))
	}
}

func TestDeployKnowsTheAddress(t *testing.T) {
	c := start(t, testConfig())
	s := sender(0)
	mine(t, c, s.Transfer(accountOf(1), big.NewInt(1)))
	address, tx := deployToken(t, s)
	mine(t, c, tx)
	code, err := c.Client().CodeAt(t.Context(), address, nil)
	if err != nil || len(code) == 0 {
		t.Errorf("no code at %s: %v", address, err)
	}
	if bytes.Equal(code, tx.Data()) {
		t.Error("the creation code was stored")
	}
}
