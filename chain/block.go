package chain

import (
	"cmp"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// BlockRef names one block of one branch. A bare number does not survive a
// reorg; code that means a block passes a BlockRef.
type BlockRef struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // unix seconds, from the header

	// ParentNumber is the number of the parent chain's block, where contracts
	// see that as block.number and not this chain's (Arbitrum); else 0.
	ParentNumber uint64
}

// IsZero reports whether b names no block.
func (b BlockRef) IsZero() bool { return b.Hash == (common.Hash{}) }

// When returns the header's time in UTC.
func (b BlockRef) When() time.Time { return time.Unix(int64(b.Time), 0).UTC() }

// String is short, for logs: "1234 (0xabcdef…)".
func (b BlockRef) String() string {
	return fmt.Sprintf("%d (%s…)", b.Number, b.Hash.Hex()[:10])
}

// Finality says how far a block can still be undone.
type Finality string

// The three levels that providers tell apart (latest, safe, finalized).
const (
	Pending Finality = "pending" // can be reorganised by an ordinary fork
	Safe    Finality = "safe"    // a reorg would need an attack or a fault
	Final   Finality = "final"   // finalised: a reorg stops the indexer
)

// Heads are the three heads a provider reports. Safe and Final may be zero
// where the chain is too young to have them.
type Heads struct {
	Latest BlockRef
	Safe   uint64 // number of the newest safe block
	Final  uint64 // number of the newest final block
}

// FinalityOf classifies a block number under these heads.
func (h Heads) FinalityOf(number uint64) Finality {
	switch {
	case number <= h.Final:
		return Final
	case number <= h.Safe:
		return Safe
	default:
		return Pending
	}
}

// Position says where on a chain a log stands. (Chain, Block, LogIndex) is the
// key of a fact; the rest is carried along for people and for reorgs.
type Position struct {
	Chain     ID
	Block     uint64
	LogIndex  uint32 // index within the block
	BlockHash common.Hash
	BlockTime uint64 // unix seconds
	TxHash    common.Hash
	TxIndex   uint32
	Address   common.Address // the contract that emitted the log
}

// Before reports whether p stands before q on the same chain.
func (p Position) Before(q Position) bool { return p.Compare(q) < 0 }

// Compare orders positions of one chain: negative if p stands before q, 0 if the
// two are one place.
func (p Position) Compare(q Position) int {
	return cmp.Or(cmp.Compare(p.Block, q.Block), cmp.Compare(p.LogIndex, q.LogIndex))
}
