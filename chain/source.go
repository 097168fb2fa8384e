package chain

import (
	"context"
	"errors"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Errors that decide what a follower's owner does next. Everything else a step
// returns is worth retrying.
var (
	// ErrReorg says that the chain changed while it was read: step again.
	ErrReorg = errors.New("chain reorganised while reading")
	// ErrConflict says that another writer moved the tip: step again.
	ErrConflict = errors.New("stored tip is not the one this range was read for")
	// ErrFinalReorg says that a block stored as final is no longer on the
	// provider's chain. Nothing is rewound; an operator has to look.
	ErrFinalReorg = errors.New("a finalised block changed: wrong chain, broken provider or a finality failure")
)

// LogQuery selects the logs of a closed range of blocks, or of single blocks.
type LogQuery struct {
	From, To  uint64
	Blocks    []BlockRef // if set, exactly these blocks by hash, and no range
	Addresses []common.Address
	Topics    []common.Hash // any of these as first topic; empty means all
}

// Source is a provider, or a pool of them, as a follower sees it.
type Source interface {
	// Heads returns the newest block and how far finality reaches.
	Heads(ctx context.Context) (Heads, error)
	// Headers returns the headers of from..to in ascending order, all of one
	// branch as far as the provider can tell.
	Headers(ctx context.Context, from, to uint64) ([]BlockRef, error)
	// Logs returns every log that matches, ordered by block and index, with
	// BlockTimestamp set. It must fail rather than return a part. A block of
	// q.Blocks that the provider does not have is [ErrReorg]: only a query by
	// hash can tell a block without logs from a block of another branch.
	Logs(ctx context.Context, q LogQuery) ([]types.Log, error)
}

// Batch is one step's worth of one chain: everything between the stored tip
// and To.
type Batch struct {
	Parent    BlockRef   // the stored tip it continues; zero for the first batch
	To        BlockRef   // last block read; becomes the tip
	Headers   []BlockRef // unfinal blocks of the range, ascending, for the window
	Heads     Heads      // the provider's heads when the range was read
	Facts     []Fact     // ascending by position
	Findings  []Finding
	Contracts []Discovery // contracts that events of this range introduced
}

// Discovery is a contract together with the event that introduced it; a reorg
// that removes the event removes the contract.
type Discovery struct {
	Contract
	At Position
}

// Sink stores the facts of one source of contracts. Every method is one
// transaction.
type Sink interface {
	// Contracts returns the contracts whose logs belong to this source, with
	// those that committed events introduced.
	Contracts(ctx context.Context) ([]Contract, error)
	// Tip returns the last committed block, zero when there is none.
	Tip(ctx context.Context) (BlockRef, error)
	// Window returns the stored headers that may still be reorganised, and the
	// newest final one below them where one is stored, ascending.
	Window(ctx context.Context) ([]BlockRef, error)
	// Append commits batches, each of which continues the one before, or fails
	// with [ErrConflict] if the tip is not the Parent of the first. It may stop
	// asking for more at any time; all that it was given is committed together.
	Append(ctx context.Context, batches iter.Seq[Batch]) error
	// Rewind removes everything above ancestor, which must be in the window
	// (or zero, to start over).
	Rewind(ctx context.Context, ancestor BlockRef) error
	// Repair removes everything above a block of the chain (or zero, to start
	// over), final or not, because a provider had told something wrong.
	Repair(ctx context.Context, above BlockRef) error
}
