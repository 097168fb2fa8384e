package rpc

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// maxAnchors bounds the blocks that a pool remembers.
const maxAnchors = 1024

// anchors are blocks with the endpoints that have shown them. Two endpoints with
// the same hash at a height have the same chain up to there, so one header vouches
// for every log below it.
type anchors struct {
	mu    sync.Mutex
	at    map[uint64]anchor
	order []uint64 // as they came, to forget the oldest
	final uint64   // newest final block that two endpoints agree on
}

type anchor struct {
	hash common.Hash
	by   map[*endpoint]bool
}

func (a *anchors) get(number uint64) (common.Hash, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	known, ok := a.at[number]
	return known.hash, ok
}

// vouched reports whether an endpoint has shown the remembered block.
func (a *anchors) vouched(number uint64, ep *endpoint) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.at[number].by[ep]
}

// put remembers a block and who has shown it.
func (a *anchors) put(number uint64, hash common.Hash, by ...*endpoint) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.at == nil {
		a.at = map[uint64]anchor{}
	}
	known, ok := a.at[number]
	if !ok {
		if len(a.order) == maxAnchors {
			delete(a.at, a.order[0])
			a.order = a.order[1:]
		}
		a.order = append(a.order, number)
	}
	if !ok || known.hash != hash {
		known = anchor{hash: hash, by: map[*endpoint]bool{}}
		a.at[number] = known
	}
	for _, ep := range by {
		known.by[ep] = true
	}
}

func (a *anchors) settle(final uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.final = max(a.final, final)
}

func (a *anchors) settled() uint64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.final
}

// onBranch checks that an endpoint has the same chain as the others up to a
// block. It asks once for a block and endpoint.
func (p *Pool) onBranch(ctx context.Context, ep *endpoint, number uint64) error {
	if !p.several() || p.anchors.vouched(number, ep) {
		return nil
	}
	s, err := ep.ask(ctx, number)
	if err != nil {
		return err
	}
	if s.lacks {
		return behind("block %d: no such block", number)
	}
	return p.agree(ctx, ep, s.ref)
}

// agree holds a block that an endpoint has shown against the others'.
func (p *Pool) agree(ctx context.Context, ep *endpoint, ref chain.BlockRef) error {
	known, ok := p.anchors.get(ref.Number)
	if !ok {
		other, answered := p.askWithout(ctx, p.besides(ep), ref.Number)
		switch {
		case !answered || other.lacks: // nobody contradicts
			p.anchors.put(ref.Number, ref.Hash, ep)
			return nil
		case other.ref.Hash == ref.Hash:
			p.anchors.put(ref.Number, ref.Hash, ep, other.by)
			ep.confirmed()
			other.by.confirmed()
			return nil
		}
	} else if known == ref.Hash {
		p.anchors.put(ref.Number, ref.Hash, ep)
		return nil
	}
	return p.decide(ctx, ep, ref)
}

// decide lets all endpoints vote on a block about which they disagree. Without a
// majority a block that may still be undone is taken as it is, because the chain
// itself will tell; one below the final block that was agreed on is not.
func (p *Pool) decide(ctx context.Context, ep *endpoint, ref chain.BlockRef) error {
	winner, votes := p.vote(ctx, ref.Number)
	if err := ctx.Err(); err != nil {
		return err
	}
	if winner == (common.Hash{}) {
		if ref.Number <= p.anchors.settled() {
			return &Fault{Kind: KindForked, Message: fmt.Sprintf("the endpoints disagree about final block %d and no majority decides", ref.Number)}
		}
		p.anchors.put(ref.Number, ref.Hash, ep)
		return nil
	}
	for _, v := range votes {
		if v.ref.Hash == winner {
			p.anchors.put(ref.Number, winner, v.by)
		} else if v.by != ep {
			v.by.blame(forkedAt(v.ref, winner), debtForked)
		}
	}
	if winner == ref.Hash {
		return nil
	}
	ep.owe(debtForked)
	ep.stats.opinion(false)
	return forkedAt(ref, winner)
}

func forkedAt(ref chain.BlockRef, majority common.Hash) *Fault {
	return &Fault{Kind: KindForked, Message: fmt.Sprintf("its block %s is %s… at most endpoints", ref, majority.Hex()[:10])}
}
