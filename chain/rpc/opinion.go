package rpc

import (
	"context"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// What an endpoint's trust loses when it is found wrong. Every answer that a
// second endpoint confirms earns one point, up to nothing owed.
const (
	debtIncomplete = 64 // logs left out: the one error that leaves no trace
	debtForked     = 8  // may be an ordinary race at the head
)

// doubts reports whether the pool asks for second opinions at all.
func (p *Pool) doubts() bool { return p.config.Share >= 0 }

// several reports whether there is anybody to ask for one.
func (p *Pool) several() bool { return p.doubts() && len(p.endpoints) > 1 }

// preferred returns the endpoints in the configured order, those that were found
// wrong behind the others.
func (p *Pool) preferred() []*endpoint {
	out := slices.Clone(p.endpoints)
	slices.SortStableFunc(out, func(a, b *endpoint) int {
		switch wrong := a.distrusted(); {
		case wrong == b.distrusted():
			return 0
		case wrong:
			return 1
		default:
			return -1
		}
	})
	return out
}

func (ep *endpoint) distrusted() bool { return ep.trust.Load() < 0 }

// confirmed gives back some of the trust that an endpoint has lost.
func (ep *endpoint) confirmed() {
	ep.stats.opinion(true)
	if now := ep.trust.Load(); now < 0 {
		ep.trust.CompareAndSwap(now, now+1)
	}
}

// owe takes trust from an endpoint for a fault that the caller returns, and that
// is counted where it is caught.
func (ep *endpoint) owe(debt int64) { ep.trust.Store(min(ep.trust.Load(), 0) - debt) }

// blame records that another endpoint, or the block itself, has shown this one
// to be wrong.
func (ep *endpoint) blame(f *Fault, debt int64) {
	ep.sign(f)
	ep.stats.opinion(false)
	ep.stats.fault(f, ep.config.Now())
	ep.trust.Store(max(-2*debt, min(ep.trust.Load(), 0)-debt))
	ep.config.Logger.Warn("endpoint was wrong", "chain", ep.config.ID.String(), "endpoint", ep.redact.label, "error", f)
}

// doubts are the blocks from which on endpoints may have left out logs before
// they were found to do so.
type doubts struct {
	mu        sync.Mutex
	unchecked map[*endpoint]uint64 // first block of final ranges that were taken on trust
	from      []uint64             // one for each finding
}

// trust takes a final range of an endpoint unchecked, unless it is distrusted.
func (d *doubts) trust(ep *endpoint, from uint64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if ep.distrusted() {
		return false
	}
	d.remember(ep, from)
	return true
}

// accept takes a final range unchecked because it cannot be checked.
func (d *doubts) accept(ep *endpoint, from uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.remember(ep, from)
}

// remember keeps the first block that an endpoint was trusted with.
func (d *doubts) remember(ep *endpoint, from uint64) {
	if d.unchecked == nil {
		d.unchecked = map[*endpoint]uint64{}
	}
	if first, ok := d.unchecked[ep]; !ok || from < first {
		d.unchecked[ep] = from
	}
}

// caught blames an endpoint for logs that it left out of a final range, and doubts
// what it told before.
func (d *doubts) caught(ep *endpoint, f *Fault) {
	d.mu.Lock()
	defer d.mu.Unlock()
	ep.blame(f, debtIncomplete)
	if first, ok := d.unchecked[ep]; ok {
		d.from = append(d.from, first)
		delete(d.unchecked, ep)
	}
}

// Doubts returns how many findings there are that an endpoint may have left logs
// out of final ranges that were not checked, and the first block that those after
// the first n concern.
func (p *Pool) Doubts(n int) (from uint64, findings int) {
	p.doubted.mu.Lock()
	defer p.doubted.mu.Unlock()
	if n < len(p.doubted.from) {
		from = slices.Min(p.doubted.from[n:])
	}
	return from, len(p.doubted.from)
}

// only returns all endpoints but one, to be left out.
func (p *Pool) only(ep *endpoint) []*endpoint {
	return slices.DeleteFunc(slices.Clone(p.endpoints), func(other *endpoint) bool { return other == ep })
}

// besides returns whom not to ask when ep shall be checked: itself and those that
// were found wrong, unless nobody would be left.
func (p *Pool) besides(ep *endpoint) []*endpoint {
	out := []*endpoint{ep}
	for _, other := range p.endpoints {
		if other != ep && other.distrusted() {
			out = append(out, other)
		}
	}
	if len(out) == len(p.endpoints) {
		return out[:1]
	}
	return out
}

// shown is one endpoint's block at some number.
type shown struct {
	by    *endpoint
	ref   chain.BlockRef
	lacks bool // it has no such block
}

// ask reads the header with a number at one endpoint.
func (ep *endpoint) ask(ctx context.Context, number uint64) (shown, error) {
	replies, err := ep.send(ctx, []call{headerCall(hexNumber(number))})
	if err != nil {
		return shown{}, err
	}
	ref, err := ep.numbered(replies[0], number)
	if f := faultOf(err); f != nil && f.Kind == KindBehind {
		return shown{by: ep, lacks: true}, nil
	}
	return shown{by: ep, ref: ref}, err
}

// askWithout reads the header with a number anywhere but at some endpoints. ok is
// false if nobody answered.
func (p *Pool) askWithout(ctx context.Context, without []*endpoint, number uint64) (out shown, ok bool) {
	err := p.tryWithout(ctx, without, func(ctx context.Context, ep *endpoint) (err error) {
		out, err = ep.ask(ctx, number)
		return err
	})
	return out, err == nil
}

// vote asks every endpoint for the hash of a block. There is a winner if at least
// two agree and fewer say otherwise.
func (p *Pool) vote(ctx context.Context, number uint64) (winner common.Hash, votes []shown) {
	count := map[common.Hash]int{}
	for _, ep := range p.endpoints {
		if s, ok := p.askWithout(ctx, p.only(ep), number); ok && !s.lacks {
			votes = append(votes, s)
			count[s.ref.Hash]++
		}
	}
	best, tie := 1, true
	for hash, n := range count {
		switch {
		case n > best:
			winner, best, tie = hash, n, false
		case n == best:
			tie = true
		}
	}
	if tie {
		return common.Hash{}, votes
	}
	return winner, votes
}
