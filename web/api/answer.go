package api

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// List is a page of a list.
type List[T any] struct {
	Items []T     `json:"items" doc:"The rows of this page, in the order of the list."`
	Next  *string `json:"next" doc:"Cursor of the next page; null on the last one. Opaque: pass it back unchanged as the parameter cursor, with the same filters." example:"AY3kq0c1…"`
	Total *int64  `json:"total" doc:"Number of all rows that match the filters, on all pages; null if it is not known." example:"125"`
	AsOf  []AsOf  `json:"as_of" doc:"Up to which block of each chain this answer knows."`
}

// AsOf says up to which block of one chain an answer knows.
type AsOf struct {
	Chain    chain.ID       `json:"chain" doc:"The chain, in CAIP-2 form."`
	Block    uint64         `json:"block" doc:"Number of the last block that is part of the answer." example:"21500000"`
	Hash     common.Hash    `json:"hash" doc:"Hash of that block."`
	Time     time.Time      `json:"time" doc:"Time of that block." example:"2026-01-31T18:20:11Z"`
	Finality chain.Finality `json:"finality" doc:"How far that block can still be undone: *pending* by an ordinary reorganisation, *safe* only by an attack or a fault, *final* not any more."`
}

// Mark is the place of an event on its chain.
type Mark struct {
	Block    uint64      `json:"block" doc:"Number of the block." example:"21431002"`
	LogIndex uint32      `json:"log_index" doc:"Index of the log within the block." example:"17"`
	Time     time.Time   `json:"time" doc:"Time of the block." example:"2026-01-22T04:10:35Z"`
	Tx       common.Hash `json:"tx" doc:"Hash of the transaction."`
}

// Address is an account address; its text form is EIP-55.
type Address common.Address

// MarshalText writes the EIP-55 form.
func (a Address) MarshalText() ([]byte, error) { return []byte(common.Address(a).Hex()), nil }

// UnmarshalText reads what [chain.ParseAddress] reads.
func (a *Address) UnmarshalText(text []byte) error {
	parsed, err := chain.ParseAddress(string(text))
	if err != nil {
		return err
	}
	*a = Address(parsed)
	return nil
}

// String returns the EIP-55 form.
func (a Address) String() string { return common.Address(a).Hex() }

// newAddress returns nil for the zero address, which stands for nobody.
func newAddress(a common.Address) *Address {
	if a == (common.Address{}) {
		return nil
	}
	return (*Address)(&a)
}

// newList never returns null for the items, and encodes no cursor itself.
func newList[From, To any](items []From, next *string, total int64, asOf []chain.AsOf, convert func(From) To) List[To] {
	out := List[To]{Items: make([]To, len(items)), Next: next, Total: &total, AsOf: newAsOf(asOf...)}
	for i, item := range items {
		out.Items[i] = convert(item)
	}
	return out
}

func newAsOf(all ...chain.AsOf) []AsOf {
	out := make([]AsOf, len(all))
	for i, a := range all {
		out[i] = AsOf{Chain: a.Chain, Block: a.Block.Number, Hash: a.Block.Hash, Time: blockTime(a.Block.Time), Finality: a.Finality}
	}
	return out
}

func newMark(m chain.Mark) Mark {
	return Mark{Block: m.Block, LogIndex: m.LogIndex, Time: blockTime(m.Time), Tx: m.Tx}
}

func markOrNull(m *chain.Mark) *Mark {
	if m == nil {
		return nil
	}
	mark := newMark(*m)
	return &mark
}

// lastSecond is the end of the year 9999, beyond which RFC 3339 has no form.
const lastSecond = 253_402_300_799

// blockTime converts a header's time. Consensus keeps it near the present; the
// bound only keeps the answer well-formed on a chain where it does not.
func blockTime(unix uint64) time.Time {
	return time.Unix(int64(min(unix, lastSecond)), 0).UTC()
}

// contractTime converts a time that a contract chose, which can be anything.
// 0 and what RFC 3339 cannot express are unknown.
func contractTime(unix uint64) *time.Time {
	if unix == 0 || unix > lastSecond {
		return nil
	}
	t := blockTime(unix)
	return &t
}

// share is part of whole in basis points, or nil where there is no whole.
func share(part chain.Amount, whole *chain.Amount) *uint64 {
	if whole == nil {
		return nil
	}
	bp, ok := part.BasisPoints(*whole)
	if !ok {
		return nil
	}
	return &bp
}
