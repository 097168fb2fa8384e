package rpc_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/contracts/votestoken"
)

// gethChain is a chain of a real node: a token in block 1, a transfer of i units
// in block 1+i for 1 to 4, then 66 empty blocks.
func gethChain(t *testing.T) (*devchain.Chain, common.Address, *devchain.Sender) {
	t.Helper()
	key := devchain.Key("rpc", 0)
	owner := crypto.PubkeyToAddress(key.PublicKey)
	wealth, err := chain.ParseAmount("1000000000000000000000")
	if err != nil {
		t.Fatal(err)
	}
	c, err := devchain.Start(t.Context(), devchain.Config{
		ID: 31337, GenesisTime: 1_700_000_000, Accounts: map[common.Address]chain.Amount{owner: wealth},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	s := devchain.NewSender(31337, key, 0)
	token, deploy := s.Deploy(3_000_000, common.FromHex(votestoken.VotesTokenMetaData.Bin),
		votestoken.NewVotesToken().PackConstructor("Test", "TEST", owner, []common.Address{owner}, []*big.Int{big.NewInt(1000)}))
	mineOn(t, c, deploy)
	for i := range int64(4) {
		mineOn(t, c, s.Call(token, 200_000, votestoken.NewVotesToken().PackTransfer(common.Address{9}, big.NewInt(i+1))))
	}
	for range 66 {
		mineOn(t, c)
	}
	return c, token, s
}

func mineOn(t *testing.T, c *devchain.Chain, txs ...*types.Transaction) chain.BlockRef {
	t.Helper()
	b, _, err := c.Mine(t.Context(), 0, txs...)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

func TestReadingARealNode(t *testing.T) {
	c, token, _ := gethChain(t)
	for name, url := range map[string]string{"http": c.HTTPURL(), "websocket": c.WSURL()} {
		p := dial(t, config(url))
		t.Run(name+" heads", func(t *testing.T) {
			if diff := cmp.Diff(c.Heads(), heads(t, p)); diff != "" {
				t.Error(diff)
			}
		})
		t.Run(name+" headers", func(t *testing.T) {
			got, err := p.Headers(t.Context(), 0, c.Head().Number)
			if err != nil {
				t.Fatal(err)
			}
			for i, b := range got {
				if want, _ := c.Block(uint64(i)); b != want {
					t.Errorf("block %d is %+v, want %+v", i, b, want)
				}
			}
		})
		t.Run(name+" logs", func(t *testing.T) { readTransfers(t, c, p, token) })
		t.Run(name+" state", func(t *testing.T) { readState(t, c, p, token) })
	}
}

func readTransfers(t *testing.T, c *devchain.Chain, p *rpc.Pool, token common.Address) {
	q := chain.LogQuery{From: 1, To: c.Head().Number, Addresses: []common.Address{token}, Topics: []common.Hash{transferTopic}}
	byRange, err := p.Logs(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if len(byRange) != 5 {
		t.Fatalf("%d transfers, want the mint and four", len(byRange))
	}
	for i, l := range byRange {
		b, _ := c.Block(uint64(i + 1))
		if l.BlockNumber != b.Number || l.BlockHash != b.Hash || l.BlockTimestamp != b.Time {
			t.Errorf("log %d stands in block %d %s at %d, want %+v", i, l.BlockNumber, l.BlockHash, l.BlockTimestamp, b)
		}
		if amount := new(big.Int).SetBytes(l.Data); i > 0 && amount.Int64() != int64(i) {
			t.Errorf("transfer %d is of %s units", i, amount)
		}
	}
	q.Blocks, err = p.Headers(t.Context(), 1, 20)
	if err != nil {
		t.Fatal(err)
	}
	byHash, err := p.Logs(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(byRange, byHash); diff != "" {
		t.Errorf("by range and by hash differ:\n%s", diff)
	}
	q.Blocks, q.To = nil, c.Head().Number+1
	var f *rpc.Fault
	if _, err := p.Logs(t.Context(), q); !errors.As(err, &f) || f.Kind != rpc.KindBehind {
		t.Errorf("above the head: %v", err)
	}
}

func readState(t *testing.T, c *devchain.Chain, p *rpc.Pool, token common.Address) {
	contract := votestoken.NewVotesToken()
	balance := chain.Call{To: token, Data: contract.PackBalanceOf(common.Address{9})}
	for number, want := range map[uint64]int64{1: 0, 3: 3, 5: 10} {
		b, _ := c.Block(number)
		got, err := p.Call(t.Context(), balance, b)
		if err != nil || new(big.Int).SetBytes(got).Int64() != want {
			t.Errorf("balance after block %d is %x, %v, want %d", number, got, err, want)
		}
	}
	tooMuch := chain.Call{To: token, From: common.Address{9}, Data: contract.PackTransfer(common.Address{8}, big.NewInt(11))}
	results, err := p.Calls(t.Context(), []chain.Call{balance, tooMuch, {To: common.Address{7}}}, chain.BlockRef{})
	if err != nil {
		t.Fatal(err)
	}
	var revert *chain.RevertError
	if !errors.As(results[1].Err, &revert) || len(revert.Data) != 4+3*32 {
		t.Errorf("a transfer of too much: %+v", results[1])
	}
	if results[0].Err != nil || len(results[0].Data) != 32 || results[2].Err != nil || len(results[2].Data) != 0 {
		t.Errorf("balance %+v, no contract %+v", results[0], results[2])
	}
	if code, err := p.Code(t.Context(), token, c.Head()); err != nil || len(code) < 1000 {
		t.Errorf("code of %d bytes, %v", len(code), err)
	}
	genesis, _ := c.Block(0)
	if code, err := p.Code(t.Context(), token, genesis); err != nil || len(code) != 0 {
		t.Errorf("code of %d bytes before the token was deployed, %v", len(code), err)
	}
	if _, err := p.Storage(t.Context(), token, common.Hash{}, c.Head()); err != nil {
		t.Error(err)
	}
}

func TestReorgOnARealNode(t *testing.T) {
	c, token, s := gethChain(t)
	p := dial(t, config(c.HTTPURL()))
	old := c.Head()
	parent, _ := c.Block(old.Number - 1)
	transfer := s.Call(token, 200_000, votestoken.NewVotesToken().PackTransfer(common.Address{9}, big.NewInt(7)))
	side, _, err := c.MineOn(t.Context(), parent.Hash, 0, transfer)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Reorg(t.Context(), side.Hash); err != nil {
		t.Fatal(err)
	}
	q := chain.LogQuery{Blocks: []chain.BlockRef{side}, Addresses: []common.Address{token}, Topics: []common.Hash{transferTopic}}
	if logs, err := p.Logs(t.Context(), q); err != nil || len(logs) != 1 {
		t.Errorf("%d logs of the new block, %v", len(logs), err)
	}
	// A node keeps blocks of side branches and answers for them exactly.
	balance := chain.Call{To: token, Data: votestoken.NewVotesToken().PackBalanceOf(common.Address{9})}
	for block, want := range map[chain.BlockRef]int64{old: 10, side: 17} {
		if got, err := p.Call(t.Context(), balance, block); err != nil || new(big.Int).SetBytes(got).Int64() != want {
			t.Errorf("balance after block %s is %x, %v, want %d", block, got, err, want)
		}
	}
	never := side
	never.Hash = common.Hash{1}
	if _, err := p.Call(t.Context(), balance, never); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("state after a block that never was: %v", err)
	}
	q.Blocks = []chain.BlockRef{never}
	if _, err := p.Logs(t.Context(), q); !errors.Is(err, chain.ErrReorg) {
		t.Errorf("logs of a block that never was: %v", err)
	}
}
