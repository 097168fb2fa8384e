package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// maxHeaders bounds one call of [Pool.Headers], in blocks.
const maxHeaders = 1 << 20

// header is what is read of a block. The hash is taken from the node and not
// computed: other chains have other fields under it.
type header struct {
	Number     quantity `json:"number"`
	Hash       word     `json:"hash"`
	ParentHash word     `json:"parentHash"`
	Timestamp  quantity `json:"timestamp"`
	L1         quantity `json:"l1BlockNumber"` // Arbitrum
	Bloom      bloom    `json:"logsBloom"`
}

func (h *header) ref() (chain.BlockRef, error) {
	if !h.Number.set || !h.Hash.set || !h.ParentHash.set || !h.Timestamp.set || h.Hash.hash == (common.Hash{}) {
		return chain.BlockRef{}, malformed("header without number, hash, parentHash or timestamp")
	}
	return chain.BlockRef{Number: h.Number.n, Hash: h.Hash.hash, Parent: h.ParentHash.hash, Time: h.Timestamp.n, ParentNumber: h.L1.n}, nil
}

// headerCall asks for a block by number or tag, without its transactions.
func headerCall(block string) call {
	return call{method: "eth_getBlockByNumber", params: []any{block, false}}
}

func hexNumber(n uint64) string { return "0x" + strconv.FormatUint(n, 16) }

// header reads a reply that is a block. A null one is a block that the endpoint
// does not have.
func (ep *endpoint) header(r reply) (*header, error) {
	if r.err != nil {
		return nil, ep.fault("eth_getBlockByNumber", r.err, 0)
	}
	if string(r.result) == "null" {
		return nil, behind("no such block")
	}
	var h header
	if err := json.Unmarshal(r.result, &h); err != nil {
		return nil, malformed("header: %v", err)
	}
	return &h, nil
}

// numbered reads a reply that must be the block with this number.
func (ep *endpoint) numbered(r reply, number uint64) (chain.BlockRef, error) {
	h, err := ep.header(r)
	if err != nil {
		if f := faultOf(err); f != nil && f.Kind == KindBehind {
			f.Message = fmt.Sprintf("block %d: %s", number, f.Message)
		}
		return chain.BlockRef{}, err
	}
	ref, err := h.ref()
	if err == nil && ref.Number != number {
		err = malformed("asked for block %d, got block %d", number, ref.Number)
	}
	return ref, err
}

// Headers returns the headers of from..to in ascending order. If one does not
// name the one before it as its parent, the chain moved while it was read and
// the error wraps chain.ErrReorg.
func (p *Pool) Headers(ctx context.Context, from, to uint64) ([]chain.BlockRef, error) {
	if from > to || to-from >= maxHeaders {
		return nil, fmt.Errorf("read headers %d-%d: want 1 to %d blocks", from, to, maxHeaders)
	}
	numbers := make([]uint64, 0, to-from+1)
	for n := from; ; n++ {
		numbers = append(numbers, n)
		if n == to {
			break
		}
	}
	for attempt := 1; ; attempt++ {
		headers, err := p.branch(ctx, numbers)
		if err == nil {
			return headers, nil
		}
		// Batches may have come from two branches: those who were wrong are asked
		// last from now on.
		if !p.several() || !errors.Is(err, chain.ErrReorg) || attempt == p.config.Attempts {
			return nil, fmt.Errorf("read headers %d-%d: %w", from, to, err)
		}
	}
}

// branch reads the headers of consecutive blocks, the last of which is on the
// chain that the endpoints agree on.
func (p *Pool) branch(ctx context.Context, numbers []uint64) ([]chain.BlockRef, error) {
	if len(numbers) == 1 && p.several() {
		return p.agreedBlock(ctx, numbers[0])
	}
	headers, err := p.headersAt(ctx, numbers)
	if err != nil {
		return nil, err
	}
	for i := 1; i < len(headers); i++ {
		if headers[i].Parent != headers[i-1].Hash {
			return nil, fmt.Errorf("block %s does not follow %s: %w", headers[i], headers[i-1], chain.ErrReorg)
		}
	}
	if !p.several() {
		return headers, nil
	}
	last := headers[len(headers)-1]
	if hash, known := p.anchors.get(last.Number); known && hash == last.Hash {
		return headers, nil
	}
	err = p.try(ctx, func(ctx context.Context, ep *endpoint) error { return p.onBranch(ctx, ep, last.Number) })
	if err != nil {
		return nil, err
	}
	if hash, _ := p.anchors.get(last.Number); hash != last.Hash {
		return nil, fmt.Errorf("block %s is %s… at other endpoints: %w", last, hash.Hex()[:10], chain.ErrReorg)
	}
	return headers, nil
}

// agreedBlock reads one header from an endpoint with which another agrees.
func (p *Pool) agreedBlock(ctx context.Context, number uint64) ([]chain.BlockRef, error) {
	var out []chain.BlockRef
	err := p.try(ctx, func(ctx context.Context, ep *endpoint) error {
		replies, err := ep.send(ctx, []call{headerCall(hexNumber(number))})
		if err != nil {
			return err
		}
		ref, err := p.noted(ep, replies[0], number)
		if err != nil {
			return err
		}
		out = []chain.BlockRef{ref}
		return p.agree(ctx, ep, ref)
	})
	return out, err
}

// noted reads a header by number and keeps its bloom.
func (p *Pool) noted(ep *endpoint, r reply, number uint64) (chain.BlockRef, error) {
	ref, err := ep.numbered(r, number)
	if err != nil {
		return ref, err
	}
	if h, err := ep.header(r); err == nil {
		p.proofs.see(ref.Hash, h.Bloom)
	}
	return ref, nil
}

// headersAt reads the headers of any blocks, in the order of numbers.
func (p *Pool) headersAt(ctx context.Context, numbers []uint64) ([]chain.BlockRef, error) {
	out := make([]chain.BlockRef, len(numbers))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(p.config.Concurrency)
	for start := 0; start < len(numbers); start += p.config.MaxBatch {
		end := min(start+p.config.MaxBatch, len(numbers))
		group.Go(func() error { return p.headerBatch(ctx, numbers[start:end], out[start:end]) })
	}
	return out, group.Wait()
}

func (p *Pool) headerBatch(ctx context.Context, numbers []uint64, out []chain.BlockRef) error {
	calls := make([]call, len(numbers))
	for i, n := range numbers {
		calls[i] = headerCall(hexNumber(n))
	}
	return p.each(ctx, calls, func(ep *endpoint, i int, r reply) error {
		var err error
		out[i], err = p.noted(ep, r, numbers[i])
		return err
	})
}

// each makes independent calls and hands over the replies. Calls whose take
// fails for a passing reason are made again, the others are not.
func (p *Pool) each(ctx context.Context, calls []call, take func(ep *endpoint, i int, r reply) error) error {
	pending := make([]int, len(calls))
	for i := range pending {
		pending[i] = i
	}
	return p.try(ctx, func(ctx context.Context, ep *endpoint) error {
		chosen := make([]call, len(pending))
		for i, at := range pending {
			chosen[i] = calls[at]
		}
		replies, err := ep.send(ctx, chosen)
		if err != nil {
			return err
		}
		var failed []int
		var last error
		for i, at := range pending {
			if err := take(ep, at, replies[i]); err != nil {
				failed, last = append(failed, at), err
			}
		}
		pending = failed
		return last
	})
}
