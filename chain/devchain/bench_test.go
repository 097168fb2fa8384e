package devchain_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain/devchain"
)

func BenchmarkMineEmpty(b *testing.B) {
	c := start(b, testConfig())
	for b.Loop() {
		if _, _, err := c.Mine(b.Context(), 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMine100Transfers(b *testing.B) {
	c := start(b, testConfig())
	senders := make([]*devchain.Sender, 10)
	for i := range senders {
		senders[i] = sender(uint64(i))
	}
	txs := make([]*types.Transaction, 100)
	for b.Loop() {
		for i := range txs { // signing is part of what a story costs
			txs[i] = senders[i%10].Transfer(accountOf(uint64((i+1)%10)), big.NewInt(1))
		}
		if _, _, err := c.Mine(b.Context(), 0, txs...); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*len(txs))/b.Elapsed().Seconds(), "tx/s")
}

func BenchmarkReorg(b *testing.B) {
	for _, depth := range []int{1, 10, 50} {
		b.Run(fmt.Sprintf("depth=%d", depth), func(b *testing.B) {
			c := start(b, testConfig())
			base := c.Head()
			for b.Loop() {
				mineMany(b, c, depth)
				if err := c.Reorg(b.Context(), base.Hash); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
