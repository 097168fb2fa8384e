package rpc

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tribune-gov/tribune/chain"
)

var _ chain.Caller = (*Pool)(nil)

// CallResult is the answer to one call of many.
type CallResult struct {
	Data []byte
	Err  error // a *[chain.RevertError] or nil
}

// object is the transaction object of eth_call.
func object(c chain.Call) map[string]any {
	o := map[string]any{"to": c.To, "data": hexutil.Bytes(c.Data)}
	if c.From != (common.Address{}) {
		o["from"] = c.From
	}
	return o
}

// Call implements [chain.Caller]: it reads a contract in the state after block
// at, or in the latest state if at is zero. A call that the contract refuses is
// a *[chain.RevertError]. An answer of no bytes can mean that there is no
// contract.
func (p *Pool) Call(ctx context.Context, c chain.Call, at chain.BlockRef) ([]byte, error) {
	results, err := p.Calls(ctx, []chain.Call{c}, at)
	if err != nil {
		return nil, err
	}
	return results[0].Data, results[0].Err
}

// Calls makes many calls on the state after one block, in as few requests as
// the endpoint accepts. The results are in the order of calls. Reverts stand in
// the results; the error is about the whole.
func (p *Pool) Calls(ctx context.Context, calls []chain.Call, at chain.BlockRef) ([]CallResult, error) {
	out := make([]CallResult, len(calls))
	reads := make([]read, len(calls))
	for i, c := range calls {
		reads[i] = read{method: "eth_call", params: []any{object(c)}}
	}
	err := p.reads(ctx, reads, at, func(i int, result json.RawMessage, revert *chain.RevertError) error {
		if revert != nil {
			out[i].Err = revert
			return nil //nolint:nilerr // a revert is an answer
		}
		var data blob
		if err := decodeBlob(result, &data); err != nil {
			return err
		}
		out[i].Data = data.bytes
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("call %d times at %s: %w", len(calls), label(at), err)
	}
	return out, nil
}

// Code returns the code of an account after block at (zero: latest), empty if
// it has none.
func (p *Pool) Code(ctx context.Context, address common.Address, at chain.BlockRef) ([]byte, error) {
	var data blob
	err := p.single(ctx, read{method: "eth_getCode", params: []any{address}}, at, func(result json.RawMessage) error {
		return decodeBlob(result, &data)
	})
	if err != nil {
		return nil, fmt.Errorf("read code of %s at %s: %w", address, label(at), err)
	}
	return data.bytes, nil
}

// Storage returns one slot of a contract's storage after block at (zero:
// latest).
func (p *Pool) Storage(ctx context.Context, address common.Address, slot common.Hash, at chain.BlockRef) (common.Hash, error) {
	var value common.Hash
	err := p.single(ctx, read{method: "eth_getStorageAt", params: []any{address, slot}}, at, func(result json.RawMessage) error {
		var text string
		if err := json.Unmarshal(result, &text); err != nil {
			return malformed("storage: %v", err)
		}
		if len(text)%2 != 0 && len(text) > 2 {
			text = "0x0" + text[2:] // some nodes write a number
		}
		var data blob
		if err := data.UnmarshalText([]byte(text)); err != nil || len(data.bytes) > len(value) {
			return malformed("storage: %.20q is not a word", text)
		}
		value = common.BytesToHash(data.bytes)
		return nil
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("read storage of %s at %s: %w", address, label(at), err)
	}
	return value, nil
}

func label(at chain.BlockRef) string {
	if at.IsZero() {
		return "the latest block"
	}
	return "block " + at.String()
}

func decodeBlob(result json.RawMessage, data *blob) error {
	if err := json.Unmarshal(result, data); err != nil {
		return malformed("%v", err)
	}
	if !data.set {
		return malformed("null where bytes were expected")
	}
	return nil
}

// read is a request about the state after a block, which is its last parameter.
type read struct {
	method string
	params []any
}

func (r read) at(block any) call {
	params := append(append(make([]any, 0, len(r.params)+1), r.params...), block)
	return call{method: r.method, params: params}
}

func (p *Pool) single(ctx context.Context, r read, at chain.BlockRef, take func(json.RawMessage) error) error {
	return p.reads(ctx, []read{r}, at, func(_ int, result json.RawMessage, _ *chain.RevertError) error { return take(result) })
}

// reads makes reads on one state and hands over each answer once. A read that
// no endpoint answers ends the whole.
func (p *Pool) reads(ctx context.Context, reads []read, at chain.BlockRef, take taker) error {
	for start := 0; start < len(reads); start += p.config.MaxBatch {
		b := &readBatch{at: at, take: take}
		for i := start; i < min(start+p.config.MaxBatch, len(reads)); i++ {
			b.pending = append(b.pending, numberedRead{i, reads[i]})
		}
		if err := p.try(ctx, b.attempt); err != nil {
			return err
		}
	}
	return nil
}
