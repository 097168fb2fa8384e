package rpc

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tribune-gov/tribune/chain"
)

// taker receives the answer to a read, a result or a revert. Its error says
// that the result makes no sense.
type taker func(i int, result json.RawMessage, revert *chain.RevertError) error

type numberedRead struct {
	i int
	read
}

// readBatch is some reads on the state after one block. What was answered in an
// attempt is not asked again in the next.
type readBatch struct {
	at      chain.BlockRef
	take    taker
	pending []numberedRead
}

// failure is a read that was not answered.
type failure struct {
	numberedRead
	fault *Fault
}

func failures(failed []failure) (pending []numberedRead, err error) {
	for _, f := range failed {
		pending = append(pending, f.numberedRead)
		err = f.fault
	}
	return pending, err
}

// attempt asks by block hash, which cannot be answered from another branch. What
// the endpoint refuses that way, or says it has no such block for, is asked by
// number, with a look at the block afterwards.
func (b *readBatch) attempt(ctx context.Context, ep *endpoint) error {
	if b.at.IsZero() {
		return b.finish(b.ask(ctx, ep, b.pending, "latest"))
	}
	pending := b.pending
	if !ep.noHash.Load() {
		failed, err := b.ask(ctx, ep, b.pending, map[string]any{"blockHash": b.at.Hash})
		if err != nil {
			return err
		}
		refused := false
		for _, f := range failed {
			switch f.fault.Kind {
			case KindRefused:
				refused = true
			case KindBehind:
			default:
				return b.finish(failed, nil)
			}
		}
		if pending, _ = failures(failed); len(pending) == 0 {
			return nil
		}
		b.pending = pending
		failed, err = b.askByNumber(ctx, ep, pending)
		if err == nil && len(failed) == 0 && refused {
			ep.noHash.Store(true)
		}
		return b.finish(failed, err)
	}
	return b.finish(b.askByNumber(ctx, ep, pending))
}

// finish keeps what is still to be asked and returns why.
func (b *readBatch) finish(failed []failure, err error) error {
	if err != nil {
		return err
	}
	b.pending, err = failures(failed)
	return err
}

// ask makes reads at one block and hands over what is answered.
func (b *readBatch) ask(ctx context.Context, ep *endpoint, reads []numberedRead, block any) ([]failure, error) {
	calls := make([]call, len(reads))
	for i, r := range reads {
		calls[i] = r.at(block)
	}
	replies, err := ep.send(ctx, calls)
	if err != nil {
		return nil, err
	}
	return b.settle(ep, reads, replies), nil
}

// askByNumber makes reads at the number of the block, then checks that the
// number still means the same block. In this order a reorg in between can only
// make a good answer look bad, not a bad one good.
func (b *readBatch) askByNumber(ctx context.Context, ep *endpoint, reads []numberedRead) ([]failure, error) {
	calls := make([]call, len(reads), len(reads)+1)
	number := hexNumber(b.at.Number)
	for i, r := range reads {
		calls[i] = r.at(number)
	}
	replies, err := ep.send(ctx, append(calls, headerCall(number)))
	if err != nil {
		return nil, err
	}
	now, err := ep.numbered(replies[len(reads)], b.at.Number)
	if err != nil {
		return nil, err
	}
	if now.Hash != b.at.Hash {
		return nil, fmt.Errorf("block %s is %s now: %w", b.at, now, chain.ErrReorg)
	}
	return b.settle(ep, reads, replies), nil
}

// settle hands over results and reverts and returns the rest.
func (b *readBatch) settle(ep *endpoint, reads []numberedRead, replies []reply) []failure {
	var failed []failure
	for i, r := range reads {
		var err error
		switch object := replies[i].err; {
		case object == nil:
			err = b.take(r.i, replies[i].result, nil)
		case r.method == "eth_call" && isRevert(object):
			err = b.take(r.i, nil, newRevert(ep, object))
		default:
			err = ep.fault(r.method, object, 0)
		}
		if fault := faultOf(err); fault != nil {
			failed = append(failed, failure{r, fault})
		}
	}
	return failed
}
