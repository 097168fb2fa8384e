package rpc

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// maxTimeouts is how often in a row a range may be shortened because of no
// answer in time. An endpoint that hangs does so with any range.
const maxTimeouts = 3

// deeper than this many times Config.MaxLag below the final block no node is taken
// to be behind.
const deeper = 64

// Logs returns every log that matches, ordered by block and index, with the
// time of its block. Ranges are split as the endpoints demand. Blocks that are
// asked for by hash and are not there are chain.ErrReorg, as is an answer whose
// logs belong to two branches.
func (p *Pool) Logs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	if len(q.Blocks) > 0 {
		logs, err := p.blockLogs(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("read logs of %d blocks up to %s: %w", len(q.Blocks), q.Blocks[len(q.Blocks)-1], err)
		}
		return logs, nil
	}
	if q.From > q.To {
		return nil, fmt.Errorf("read logs %d-%d: the range is empty", q.From, q.To)
	}
	logs, err := p.rangeLogs(ctx, q)
	if err == nil {
		err = p.fillTimes(ctx, logs)
	}
	if err != nil {
		return nil, fmt.Errorf("read logs %d-%d: %w", q.From, q.To, err)
	}
	return logs, nil
}

// rangeLogs reads a range window by window.
func (p *Pool) rangeLogs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	logs, _, err := p.readPieces(ctx, newFilter(q), q.From, q.To, nil, p.secondOpinion)
	return logs, err
}

// readPieces reads a range at all endpoints but some and has every piece checked;
// check may be nil. It returns the endpoint that gave the last piece.
func (p *Pool) readPieces(
	ctx context.Context, filter *filter, from, to uint64, without []*endpoint, check func(context.Context, *piece) error,
) (out []types.Log, by *endpoint, err error) {
	timeouts := 0
	for {
		w := &piece{filter: filter, from: from, last: to, pool: p}
		if err := p.tryWithout(ctx, without, w.read); err != nil {
			if !w.shorten(err, &timeouts) {
				return nil, nil, err
			}
			continue
		}
		timeouts = 0
		w.used.window.worked(w.to - from + 1)
		if check != nil {
			if err := check(ctx, w); err != nil {
				return nil, nil, err
			}
		}
		out = append(out, w.logs...)
		if w.to == to {
			return out, w.used, nil
		}
		from = w.to + 1
	}
}

// piece is one window of a range: what is asked for, and what came of it.
type piece struct {
	pool   *Pool
	filter *filter
	from   uint64
	last   uint64 // end of the whole range

	used *endpoint
	to   uint64
	logs []types.Log
}

// read makes one attempt at one endpoint. Near the head the same batch asks for
// the last block first: many nodes answer a range that they only half have with
// the half, and a log that is missing leaves no trace.
func (w *piece) read(ctx context.Context, ep *endpoint) error {
	w.used, w.to = ep, w.last
	if length := ep.window.size(); w.last-w.from >= length {
		w.to = w.from + length - 1
	}
	if err := w.pool.onBranch(ctx, ep, w.last); err != nil {
		return err
	}
	logsCall := w.filter.overRange(w.from, w.to)
	if w.to+w.pool.config.MaxLag*deeper <= ep.settled.Load() {
		replies, err := ep.send(ctx, []call{logsCall})
		if err != nil {
			return w.judge(err)
		}
		return w.judge(w.take(ep, replies[0], nil))
	}
	replies, err := ep.send(ctx, []call{headerCall(hexNumber(w.to)), logsCall})
	if err != nil {
		return w.judge(err)
	}
	end, err := ep.numbered(replies[0], w.to)
	if err != nil {
		return err
	}
	if w.pool.several() { // a backend that answers later may not be the one that vouched
		if err := w.pool.agree(ctx, ep, end); err != nil {
			return err
		}
	}
	return w.judge(w.take(ep, replies[1], &end))
}

// take reads the logs of one reply. end is the last block, if it was asked for.
func (w *piece) take(ep *endpoint, r reply, end *chain.BlockRef) error {
	if r.err != nil {
		return ep.fault("eth_getLogs", r.err, w.from)
	}
	logs, err := decodeLogs(r.result)
	if err != nil {
		return err
	}
	w.logs, err = ep.checked(w.filter, logs, w.from, w.to)
	if err != nil || end == nil || len(w.logs) == 0 {
		return err
	}
	if l := w.logs[len(w.logs)-1]; l.BlockNumber == end.Number && l.BlockHash != end.Hash {
		return fmt.Errorf("logs of block %d are of another branch than its header: %w", end.Number, chain.ErrReorg)
	}
	return nil
}

// checked checks the logs of an answer and takes note if it was in disorder.
func (ep *endpoint) checked(f *filter, logs []types.Log, from, to uint64) ([]types.Log, error) {
	logs, mended, err := f.check(logs, from, to)
	if mended && err == nil {
		ep.stats.mend()
	}
	return logs, err
}

// judge gives faults the meaning they have for a range: a provider that ran out
// of time would not with fewer blocks, and a single block cannot be split, so
// there only another endpoint helps.
func (w *piece) judge(err error) error {
	f := faultOf(err)
	if f == nil {
		return err
	}
	if f.Kind == KindTimeout && f.Code != 0 {
		f.Kind = KindTooLarge
	}
	if f.Kind == KindTooLarge && w.to == w.from {
		f.Kind = KindRefused
		f.Message = fmt.Sprintf("block %d alone is too much: %s", w.from, f.Message)
	}
	return err
}

// shorten makes the window of the endpoint smaller if that may help after err.
func (w *piece) shorten(err error, timeouts *int) bool {
	f := faultOf(err)
	if f == nil || w.used == nil || w.to == w.from {
		return false
	}
	switch f.Kind {
	case KindTooLarge:
		*timeouts = 0
	case KindTimeout:
		if *timeouts++; *timeouts > maxTimeouts {
			return false
		}
	default:
		return false
	}
	w.used.stats.split()
	w.used.window.refused(w.to-w.from+1, f.advice)
	return true
}

// blockLogs reads the logs of single blocks by their hashes.
func (p *Pool) blockLogs(ctx context.Context, q chain.LogQuery) ([]types.Log, error) {
	filter := newFilter(q)
	tip := q.Blocks[0]
	calls := make([]call, 0, len(q.Blocks)+1)
	for _, b := range q.Blocks {
		calls = append(calls, filter.ofBlock(b.Hash))
		if b.Number > tip.Number {
			tip = b
		}
	}
	// A node that has a block has its ancestors; some answer for a block they do
	// not have as for one without logs.
	calls = append(calls, call{method: "eth_getBlockByHash", params: []any{tip.Hash, false}})
	var out []types.Log
	var by *endpoint
	err := p.try(ctx, func(ctx context.Context, ep *endpoint) error {
		by = ep
		replies, err := ep.send(ctx, calls)
		if err != nil {
			return err
		}
		have, err := ep.numbered(replies[len(q.Blocks)], tip.Number)
		if err != nil {
			return p.missing(ctx, ep, tip, err)
		}
		if have.Hash != tip.Hash {
			return malformed("asked for block %s, got %s", tip.Hash, have.Hash)
		}
		out, err = ep.blockReplies(filter, q.Blocks, replies)
		return err
	})
	if f := faultOf(err); f != nil && f.Kind == KindBehind {
		return nil, fmt.Errorf("%w: %w", chain.ErrReorg, err)
	}
	if err != nil {
		return nil, err
	}
	return p.complete(ctx, by, filter, q.Blocks, out)
}

// missing tells a block that the endpoint does not have yet from one that it has
// given up for another: err says that it does not know block b by its hash.
func (p *Pool) missing(ctx context.Context, ep *endpoint, b chain.BlockRef, err error) error {
	if f := faultOf(err); f == nil || f.Kind != KindBehind {
		return err
	}
	replies, sendErr := ep.send(ctx, []call{headerCall(hexNumber(b.Number))})
	if sendErr != nil {
		return sendErr
	}
	if now, headerErr := ep.numbered(replies[0], b.Number); headerErr == nil && now.Hash != b.Hash {
		if p.several() { // one endpoint on another branch is not the chain
			if err := p.agree(ctx, ep, now); err != nil {
				return err
			}
		}
		return fmt.Errorf("block %s is %s now: %w", b, now, chain.ErrReorg)
	}
	return err
}

func (ep *endpoint) blockReplies(filter *filter, blocks []chain.BlockRef, replies []reply) ([]types.Log, error) {
	var out []types.Log
	for i, b := range blocks {
		if replies[i].err != nil {
			return nil, ep.fault("eth_getLogs", replies[i].err, b.Number)
		}
		logs, err := decodeLogs(replies[i].result)
		if err != nil {
			return nil, err
		}
		if logs, err = ep.checked(filter, logs, b.Number, b.Number); err != nil {
			return nil, err
		}
		for j := range logs {
			if logs[j].BlockHash != b.Hash {
				return nil, malformed("asked for the logs of block %s, got some of %s", b.Hash, logs[j].BlockHash)
			}
			if t := logs[j].BlockTimestamp; t != 0 && t != b.Time {
				return nil, malformed("logs of block %d have time %d, its header %d", b.Number, t, b.Time)
			}
			logs[j].BlockTimestamp = b.Time
		}
		out = append(out, logs...)
	}
	slices.SortStableFunc(out, byPosition)
	return out, nil
}

// fillTimes sets the times that the node did not send, from the headers of the
// blocks concerned.
func (p *Pool) fillTimes(ctx context.Context, logs []types.Log) error {
	var numbers []uint64
	for i := range logs {
		if logs[i].BlockTimestamp == 0 && (len(numbers) == 0 || numbers[len(numbers)-1] != logs[i].BlockNumber) {
			numbers = append(numbers, logs[i].BlockNumber)
		}
	}
	if len(numbers) == 0 {
		return nil
	}
	headers, err := p.headersAt(ctx, numbers)
	if err != nil {
		return fmt.Errorf("times of %d blocks: %w", len(numbers), err)
	}
	at := 0
	for i := range logs {
		if logs[i].BlockTimestamp != 0 {
			continue
		}
		for headers[at].Number != logs[i].BlockNumber {
			at++
		}
		if headers[at].Hash != logs[i].BlockHash {
			return fmt.Errorf("block %d was %s for its logs and is %s now: %w",
				logs[i].BlockNumber, logs[i].BlockHash, headers[at].Hash, chain.ErrReorg)
		}
		logs[i].BlockTimestamp = headers[at].Time
	}
	return nil
}

func byPosition(a, b types.Log) int {
	if a.BlockNumber != b.BlockNumber {
		if a.BlockNumber < b.BlockNumber {
			return -1
		}
		return 1
	}
	return int(int64(a.Index) - int64(b.Index))
}

// filter is a query ready to be sent and checked.
type filter struct {
	query     map[string]any
	addresses map[common.Address]bool
	topics    map[common.Hash]bool
}

func newFilter(q chain.LogQuery) *filter {
	f := &filter{query: map[string]any{}}
	if len(q.Addresses) > 0 {
		f.query["address"] = q.Addresses
		f.addresses = make(map[common.Address]bool, len(q.Addresses))
		for _, a := range q.Addresses {
			f.addresses[a] = true
		}
	}
	if len(q.Topics) > 0 {
		f.query["topics"] = []any{q.Topics}
		f.topics = make(map[common.Hash]bool, len(q.Topics))
		for _, t := range q.Topics {
			f.topics[t] = true
		}
	}
	return f
}

func (f *filter) overRange(from, to uint64) call {
	return f.call(true, map[string]any{"fromBlock": hexNumber(from), "toBlock": hexNumber(to)})
}

func (f *filter) ofBlock(hash common.Hash) call {
	return f.call(false, map[string]any{"blockHash": hash})
}

func (f *filter) call(ranged bool, where map[string]any) call {
	object := maps.Clone(f.query)
	maps.Copy(object, where)
	return call{method: "eth_getLogs", params: []any{object}, ranged: ranged}
}
