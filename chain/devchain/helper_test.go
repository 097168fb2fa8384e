package devchain_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/votestoken"
)

const (
	testID      = chain.ID(31337)
	genesisTime = 1_700_000_000
)

// rich is 10^24 wei.
var rich, _ = chain.ParseAmount("1000000000000000000000000")

// testConfig has ten rich accounts: Key("test", 0) to Key("test", 9).
func testConfig() devchain.Config {
	accounts := make(map[common.Address]chain.Amount)
	for i := range uint64(10) {
		accounts[accountOf(i)] = rich
	}
	return devchain.Config{ID: testID, GenesisTime: genesisTime, Accounts: accounts}
}

func accountOf(i uint64) common.Address {
	return crypto.PubkeyToAddress(devchain.Key("test", i).PublicKey)
}

func sender(i uint64) *devchain.Sender {
	return devchain.NewSender(testID, devchain.Key("test", i), 0)
}

func start(t testing.TB, config devchain.Config) *devchain.Chain {
	t.Helper()
	c, err := devchain.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func mine(t testing.TB, c *devchain.Chain, txs ...*types.Transaction) chain.BlockRef {
	t.Helper()
	ref, receipts, err := c.Mine(t.Context(), 0, txs...)
	if err != nil {
		t.Fatal(err)
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("block %s: transaction %d reverted", ref, i)
		}
	}
	return ref
}

func mineMany(t testing.TB, c *devchain.Chain, n int) {
	t.Helper()
	for range n {
		mine(t, c)
	}
}

// dial connects over the network, as a follower would.
func dial(t testing.TB, url string) *ethclient.Client {
	t.Helper()
	client, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return ethclient.NewClient(client)
}

// deployToken gives the sender 1,000,000 units of a new token.
func deployToken(t testing.TB, s *devchain.Sender) (common.Address, *types.Transaction) {
	t.Helper()
	code := common.FromHex(votestoken.VotesTokenMetaData.Bin)
	args := votestoken.NewVotesToken().PackConstructor("Test", "TEST", s.Address(),
		[]common.Address{s.Address()}, []*big.Int{big.NewInt(1_000_000)})
	return s.Deploy(3_000_000, code, args)
}

func transferData(to common.Address, amount int64) []byte {
	return votestoken.NewVotesToken().PackTransfer(to, big.NewInt(amount))
}

func balanceAt(ctx context.Context, t testing.TB, client *ethclient.Client, token, holder common.Address, block *big.Int) *big.Int {
	t.Helper()
	contract := votestoken.NewVotesToken()
	answer, err := client.CallContract(ctx, callMsg(token, contract.PackBalanceOf(holder)), block)
	if err != nil {
		t.Fatal(err)
	}
	balance, err := contract.UnpackBalanceOf(answer)
	if err != nil {
		t.Fatal(err)
	}
	return balance
}
