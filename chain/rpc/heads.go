package rpc

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/tribune-gov/tribune/chain"
)

// finality remembers the newest block that any endpoint has named final. Once
// one has, distance from the head is no longer taken for finality: during a
// finality failure that would call blocks final that are not.
type finality struct{ named atomic.Uint64 }

func (f *finality) see(number uint64) {
	for {
		old := f.named.Load()
		if number <= old || f.named.CompareAndSwap(old, number) {
			return
		}
	}
}

// tags are the heads to ask for besides the latest.
type tags struct{ safe, final *header }

// Heads returns the newest block and how far finality reaches. Where the chain
// has no finalized block the final one is Config.FinalityDepth below the
// latest, and the safe one the same.
func (p *Pool) Heads(ctx context.Context) (chain.Heads, error) {
	var heads chain.Heads
	err := p.try(ctx, func(ctx context.Context, ep *endpoint) error {
		latest, logsBloom, named, err := ep.heads(ctx)
		if err != nil {
			return err
		}
		p.proofs.see(latest.Hash, logsBloom)
		heads = p.judge(latest, named)
		if err := p.confirm(ctx, ep, &heads, named); err != nil {
			return err
		}
		if named.final != nil {
			p.finality.see(heads.Final)
		}
		ep.settled.Store(heads.Final)
		return nil
	})
	if err != nil {
		return chain.Heads{}, fmt.Errorf("read heads: %w", err)
	}
	return heads, nil
}

// heads asks for the three heads in one batch, leaving out the tags that the
// endpoint has refused before.
func (ep *endpoint) heads(ctx context.Context) (chain.BlockRef, bloom, tags, error) {
	calls := []call{headerCall("latest")}
	at := map[string]int{}
	if !ep.noSafe.Load() {
		at["safe"] = len(calls)
		calls = append(calls, headerCall("safe"))
	}
	if !ep.noFinal.Load() {
		at["finalized"] = len(calls)
		calls = append(calls, headerCall("finalized"))
	}
	replies, err := ep.send(ctx, calls)
	if err != nil {
		return chain.BlockRef{}, bloom{}, tags{}, err
	}
	latest, err := ep.header(replies[0])
	if err != nil {
		return chain.BlockRef{}, bloom{}, tags{}, err
	}
	ref, err := latest.ref()
	if err != nil {
		return chain.BlockRef{}, bloom{}, tags{}, err
	}
	var named tags
	if i, asked := at["safe"]; asked {
		if named.safe, err = ep.tag(replies[i], &ep.noSafe); err != nil {
			return chain.BlockRef{}, bloom{}, tags{}, err
		}
	}
	if i, asked := at["finalized"]; asked {
		if named.final, err = ep.tag(replies[i], &ep.noFinal); err != nil {
			return chain.BlockRef{}, bloom{}, tags{}, err
		}
	}
	return ref, latest.Bloom, named, nil
}

// tag reads the answer for a tag. No block is not an error: the chain may be too
// young for one. A refusal is remembered in unknown; trouble is returned.
func (ep *endpoint) tag(r reply, unknown *atomic.Bool) (*header, error) {
	h, err := ep.header(r)
	if err == nil {
		_, err = h.ref()
		return h, err
	}
	fault := faultOf(err)
	switch {
	case fault == nil:
		return nil, err
	case fault.Kind == KindBehind: // no such block, now
		return nil, nil
	case fault.Kind == KindRefused: // no such tag, ever
		unknown.Store(true)
		return nil, nil
	default:
		return nil, err
	}
}

// judge turns what an endpoint named into heads that agree with each other.
// Load balancers mix answers of several nodes, so a final block above the latest
// one does occur.
func (p *Pool) judge(latest chain.BlockRef, named tags) chain.Heads {
	heads := chain.Heads{Latest: latest}
	switch seen := p.finality.named.Load(); {
	case named.final != nil:
		heads.Final = min(named.final.Number.n, latest.Number)
	case seen > 0:
		heads.Final = min(seen, latest.Number)
	case latest.Number > p.config.FinalityDepth:
		heads.Final = latest.Number - p.config.FinalityDepth
	}
	heads.Safe = heads.Final
	if named.safe != nil {
		heads.Safe = max(heads.Final, min(named.safe.Number.n, latest.Number))
	}
	return heads
}
