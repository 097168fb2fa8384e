package chain

import (
	"fmt"
	"net/url"

	"github.com/ethereum/go-ethereum/common"
)

// Clock is the unit in which a contract counts time (ERC-6372).
type Clock string

// The two clocks of ERC-6372. A contract without clock() counts blocks.
const (
	BlockClock Clock = "blocknumber"
	TimeClock  Clock = "timestamp"

	// ParentClock counts the blocks of the chain that this chain settles on,
	// because that is what its contracts see as block.number (Arbitrum). No
	// contract declares it; it shows in what clock() answers.
	ParentClock Clock = "parent_blocknumber"
)

// ParseClockMode reads what CLOCK_MODE() returns, a URL query such as
// "mode=blocknumber&from=default" or "mode=timestamp". Block numbers of another
// chain (from=eip155:1) are refused, because this chain's logs cannot tell them.
func ParseClockMode(mode string) (Clock, error) {
	values, err := url.ParseQuery(mode)
	if err != nil {
		return "", fmt.Errorf("clock mode %.80q: %w", mode, err)
	}
	from := values.Get("from")
	switch clock := Clock(values.Get("mode")); {
	case clock == TimeClock:
		return TimeClock, nil
	case clock == BlockClock && (from == "" || from == "default"):
		return BlockClock, nil
	default:
		return "", fmt.Errorf("clock mode %.80q: neither block numbers of this chain nor timestamps (ERC-6372)", mode)
	}
}

// At returns the timepoint of a block under this clock: its number, the parent
// chain's, or its time in unix seconds.
func (c Clock) At(block BlockRef) uint64 {
	if c == ParentClock {
		return block.ParentNumber
	}
	return c.Of(block.Number, block.Time)
}

// Of returns a number that orders events as the clock does, from what is stored
// with each of them: the timepoint itself, except under [ParentClock], whose
// timepoints stand in headers only; there it is the number of this chain's block.
func (c Clock) Of(number, time uint64) uint64 {
	if c == TimeClock {
		return time
	}
	return number
}

// AsOf says up to where an answer knows the chain.
type AsOf struct {
	Chain    ID
	Block    BlockRef
	Finality Finality
}

// Mark is the place of an event, as much of it as people and explorers need.
type Mark struct {
	Block    uint64      `json:"block"`
	LogIndex uint32      `json:"log_index"`
	Time     uint64      `json:"time"` // unix seconds
	Tx       common.Hash `json:"tx"`
}

// Mark returns p without what is the same for a whole block or contract.
func (p Position) Mark() Mark {
	return Mark{Block: p.Block, LogIndex: p.LogIndex, Time: p.BlockTime, Tx: p.TxHash}
}
