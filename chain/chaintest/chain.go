package chaintest

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
)

// Times of the blocks, in seconds.
const (
	Genesis  = 1_700_000_000 // unix time of block 0
	Interval = 12            // between blocks, unless [Chain.Wait] adds to it
)

// Chain is a scripted chain.Source. It may be used by several goroutines, as a
// follower does when it reads ranges in parallel.
type Chain struct {
	mu     sync.Mutex
	blocks []block // the canonical branch, by number
	safe   uint64
	final  uint64
	salt   uint64 // number of forks so far: equal blocks of two branches differ
	wait   uint64 // seconds to add before the next block
	faults faults
}

var _ chain.Source = (*Chain)(nil)

type block struct {
	chain.BlockRef
	logs []types.Log
}

// New returns a chain that consists of block 0, which is safe and final.
func New() *Chain {
	c := &Chain{}
	c.blocks = []block{{BlockRef: chain.BlockRef{Hash: crypto.Keccak256Hash([]byte("genesis")), Time: Genesis}}}
	return c
}

// Mine adds a block with these logs and returns it. Only Address, Topics and
// Data are taken from a log; a TxHash, if set, is kept, and logs that follow
// each other with the same one belong to one transaction. Without one, every log
// has its own.
func (c *Chain) Mine(logs ...types.Log) chain.BlockRef {
	c.mu.Lock()
	defer c.mu.Unlock()
	parent := c.blocks[len(c.blocks)-1]
	b := block{BlockRef: chain.BlockRef{
		Number: parent.Number + 1,
		Parent: parent.Hash,
		Time:   parent.Time + Interval + c.wait,
	}}
	c.wait = 0
	b.Hash = hash(b.BlockRef, c.salt, logs)
	for i := range logs {
		b.logs = append(b.logs, place(logs[i], b, i))
	}
	c.blocks = append(c.blocks, b)
	return b.BlockRef
}

// MineEmpty adds n blocks without logs and returns the last one.
func (c *Chain) MineEmpty(n int) chain.BlockRef {
	last := c.Head()
	for range n {
		last = c.Mine()
	}
	return last
}

// Wait makes the next block come seconds later than it would.
func (c *Chain) Wait(seconds uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wait += seconds
}

// place turns what a test wrote into the i-th log of a block.
func place(l types.Log, b block, i int) types.Log {
	l.Topics, l.Data = slices.Clone(l.Topics), slices.Clone(l.Data)
	l.BlockNumber, l.BlockHash, l.BlockTimestamp, l.Removed = b.Number, b.Hash, b.Time, false
	l.Index, l.TxIndex = uint(i), 0
	if l.TxHash == (common.Hash{}) {
		l.TxHash = crypto.Keccak256Hash(b.Hash[:], binary.BigEndian.AppendUint64(nil, uint64(i)))
	}
	if i > 0 {
		last := b.logs[i-1]
		l.TxIndex = last.TxIndex
		if last.TxHash != l.TxHash {
			l.TxIndex++
		}
	}
	return l
}

// hash commits to the place of a block, the number of forks before it and what
// the test put into it.
func hash(ref chain.BlockRef, salt uint64, logs []types.Log) common.Hash {
	content := ref.Parent.Bytes()
	for _, n := range []uint64{ref.Number, ref.Time, salt, uint64(len(logs))} {
		content = binary.BigEndian.AppendUint64(content, n)
	}
	for _, l := range logs {
		content = append(content, l.Address[:]...)
		content = binary.BigEndian.AppendUint64(content, uint64(len(l.Topics)))
		for _, t := range l.Topics {
			content = append(content, t[:]...)
		}
		content = binary.BigEndian.AppendUint64(content, uint64(len(l.Data)))
		content = append(append(content, l.Data...), l.TxHash[:]...)
	}
	return crypto.Keccak256Hash(content)
}

// Fork removes every block above number, which becomes the head. What is mined
// from then on has other hashes than what was there, even with the same logs.
func (c *Chain) Fork(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if number >= uint64(len(c.blocks)) {
		panic(fmt.Sprintf("chaintest: fork at %d above the head", number))
	}
	c.blocks = c.blocks[: number+1 : number+1]
	c.salt++
	c.safe, c.final = min(c.safe, number), min(c.final, number)
}

// Branch is the canonical branch of a chain at one moment.
type Branch struct{ blocks []block }

// Branch returns the present branch, for a later [Chain.Switch] back to it.
func (c *Chain) Branch() Branch {
	c.mu.Lock()
	defer c.mu.Unlock()
	return Branch{slices.Clone(c.blocks)}
}

// Switch makes b the canonical branch, as if the chain had reorganised to it.
// What is mined from then on differs from what followed b before.
func (c *Chain) Switch(b Branch) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks = slices.Clone(b.blocks)
	c.salt++
	head := uint64(len(c.blocks) - 1)
	c.safe, c.final = min(c.safe, head), min(c.final, head)
}

// SetFinal makes number the newest final block, and the newest safe one if that
// was below it.
func (c *Chain) SetFinal(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.final, c.safe = number, max(c.safe, number)
}

// SetSafe makes number the newest safe block.
func (c *Chain) SetSafe(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.safe = number
}

// Head returns the newest block, whatever the chain tells its readers.
func (c *Chain) Head() chain.BlockRef {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blocks[len(c.blocks)-1].BlockRef
}

// Block returns the canonical block with this number.
func (c *Chain) Block(number uint64) chain.BlockRef {
	c.mu.Lock()
	defer c.mu.Unlock()
	if number >= uint64(len(c.blocks)) {
		panic(fmt.Sprintf("chaintest: no block %d", number))
	}
	return c.blocks[number].BlockRef
}
