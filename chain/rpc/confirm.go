package rpc

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// confirm holds the heads that an endpoint named against another endpoint, once
// for each new head. What it cannot confirm as final stays unfinal: a final block
// is never taken back, so it is worth a second opinion.
func (p *Pool) confirm(ctx context.Context, ep *endpoint, heads *chain.Heads, named tags) error {
	if !p.doubts() {
		return nil
	}
	latest := heads.Latest
	if latest.Number > p.seenHead.Load()+p.config.MaxLag {
		if err := ep.prove(ctx, latest); err != nil {
			return err
		}
	}
	if !p.several() {
		p.seen(latest.Number)
		return nil
	}
	if hash, _ := p.anchors.get(latest.Number); hash == latest.Hash && heads.Final <= p.anchors.settled() {
		p.seen(latest.Number)
		return nil
	}
	second, ok := p.secondHeads(ctx, ep, *heads)
	if !ok { // nobody else can be asked
		p.seen(latest.Number)
		return nil
	}
	if second.latest.Number > latest.Number+p.config.MaxLag {
		return behind("its head %d is %d blocks behind that of %s", latest.Number, second.latest.Number-latest.Number, second.by.redact.label)
	}
	if latest.Number > second.latest.Number+p.config.MaxLag {
		second.by.late(second.latest, latest)
	}
	if err := p.confirmLatest(ctx, ep, latest, second); err != nil {
		return err
	}
	p.seen(latest.Number)
	return p.confirmFinal(ctx, ep, heads, named, second)
}

func (p *Pool) seen(number uint64) {
	for {
		old := p.seenHead.Load()
		if number <= old || p.seenHead.CompareAndSwap(old, number) {
			return
		}
	}
}

// prove checks that an endpoint can show the head that it names, and the block
// below it.
func (ep *endpoint) prove(ctx context.Context, head chain.BlockRef) error {
	if head.Number == 0 {
		return nil
	}
	replies, err := ep.send(ctx, []call{headerCall(hexNumber(head.Number)), headerCall(hexNumber(head.Number - 1))})
	if err != nil {
		return err
	}
	at, err := ep.numbered(replies[0], head.Number)
	if err == nil && at.Hash == head.Hash {
		var parent chain.BlockRef
		if parent, err = ep.numbered(replies[1], head.Number-1); err == nil && parent.Hash == head.Parent {
			return nil
		}
	}
	if f := faultOf(err); f != nil && f.Kind != KindBehind && f.Kind != KindMalformed {
		return err
	}
	ep.owe(debtForked)
	return &Fault{Kind: KindAhead, Message: fmt.Sprintf("it names block %d as the head and cannot show it", head.Number)}
}

// late records that an endpoint is far behind another.
func (ep *endpoint) late(own, newest chain.BlockRef) {
	f := behind("its head %d is %d blocks behind another endpoint's", own.Number, newest.Number-own.Number)
	ep.sign(f)
	ep.stats.fault(f, ep.config.Now())
}

// headsAgain is what a second endpoint says about the heads of a first.
type headsAgain struct {
	by            *endpoint
	latest        chain.BlockRef
	atHead, final shown
}

// secondHeads asks another endpoint for its head and for its blocks where the
// given heads are. One that cannot show its own head is not believed.
func (p *Pool) secondHeads(ctx context.Context, ep *endpoint, heads chain.Heads) (headsAgain, bool) {
	var out headsAgain
	err := p.tryWithout(ctx, p.besides(ep), func(ctx context.Context, ep *endpoint) error {
		replies, err := ep.send(ctx, []call{headerCall("latest"), headerCall(hexNumber(heads.Latest.Number)), headerCall(hexNumber(heads.Final))})
		if err != nil {
			return err
		}
		latest, err := ep.header(replies[0])
		if err != nil {
			return err
		}
		out = headsAgain{by: ep}
		if out.latest, err = latest.ref(); err != nil {
			return err
		}
		if out.latest.Number > heads.Latest.Number+p.config.MaxLag {
			if err := ep.prove(ctx, out.latest); err != nil {
				return err
			}
		}
		if out.atHead, err = ep.shown(replies[1], heads.Latest.Number); err != nil {
			return err
		}
		out.final, err = ep.shown(replies[2], heads.Final)
		return err
	})
	return out, err == nil
}

func (ep *endpoint) shown(r reply, number uint64) (shown, error) {
	ref, err := ep.numbered(r, number)
	if f := faultOf(err); f != nil && f.Kind == KindBehind {
		return shown{by: ep, lacks: true}, nil
	}
	return shown{by: ep, ref: ref}, err
}

func (p *Pool) confirmLatest(ctx context.Context, ep *endpoint, latest chain.BlockRef, second headsAgain) error {
	switch {
	case second.atHead.lacks:
		p.anchors.put(latest.Number, latest.Hash, ep)
		return nil
	case second.atHead.ref.Hash == latest.Hash:
		p.anchors.put(latest.Number, latest.Hash, ep, second.by)
		return nil
	}
	return p.decide(ctx, ep, latest)
}

// confirmFinal lowers the final head to what both endpoints have.
func (p *Pool) confirmFinal(ctx context.Context, ep *endpoint, heads *chain.Heads, named tags, second headsAgain) error {
	number, theirs := heads.Final, second.final.ref.Hash
	if number <= p.anchors.settled() {
		return nil
	}
	if second.final.lacks { // as far as it got
		number, theirs = second.latest.Number, second.latest.Hash
	}
	own, err := ep.ownAt(ctx, number, named)
	if err != nil {
		return err
	}
	if own.Hash != theirs {
		winner, _ := p.vote(ctx, number)
		switch winner {
		case own.Hash:
		case common.Hash{}: // wait for one
			heads.Final = min(heads.Final, p.anchors.settled())
			return nil
		default:
			ep.owe(debtForked)
			return forkedAt(own, winner)
		}
	}
	heads.Final = number
	p.anchors.put(number, own.Hash, ep)
	p.anchors.settle(number)
	return nil
}

// ownAt returns the endpoint's own block at a number, from what it has named if
// it is that.
func (ep *endpoint) ownAt(ctx context.Context, number uint64, named tags) (chain.BlockRef, error) {
	if named.final != nil && named.final.Number.n == number {
		return named.final.ref()
	}
	s, err := ep.ask(ctx, number)
	if err == nil && s.lacks {
		err = behind("block %d: no such block", number)
	}
	return s.ref, err
}
