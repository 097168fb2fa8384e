package rpc

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Examination is what one endpoint can do and how it answers now.
type Examination struct {
	EndpointStats
	Scheme string // http, https, ws or wss
	Fault  *Fault // why it could not be examined at all; nil if it could
	Client string // what it calls itself; empty if it does not say

	Head         chain.BlockRef
	Safe, Final  *uint64 // nil: does not know the tag
	Behind       uint64  // blocks that its head is behind the newest of all
	OtherBranch  bool    // most other endpoints have another block where it has one
	OldestState  *uint64 // oldest of the sampled blocks whose state it has; nil: none
	RangeLimit   uint64  // longest range of blocks that it answered eth_getLogs for; 0: none
	RangeRefusal string  // what it said to a longer one; empty: the configured range works
	BatchLimit   int     // calls of the longest batch that it answered whole
	Gzip         bool    // compresses its answers
	LogTimes     bool    // sends block times in logs
	Blooms       bool    // its headers have blooms that logs can be held against
	Proven       int     // recent blocks whose logs are all there
	Incomplete   string  // what was wrong with one that was not; empty: none
}

// What an examination asks for.
const (
	proveBlocks = 4   // recent blocks read whole
	buried      = 8   // blocks below the head that all should agree about
	batchProbe  = 100 // calls
)

// Examine asks every endpoint of a configuration what it can, and holds them
// against each other. It needs none of them to work: what they do not do stands in
// the examination.
func Examine(ctx context.Context, config Config) ([]Examination, error) {
	config = config.withDefaults()
	urls, err := config.validate()
	if err != nil {
		return nil, err
	}
	p := &Pool{config: config}
	defer p.Close()
	for _, u := range urls {
		p.endpoints = append(p.endpoints, newEndpoint(&p.config, u))
	}
	out := make([]Examination, len(urls))
	var group sync.WaitGroup
	for i, ep := range p.endpoints {
		group.Go(func() { out[i] = p.examine(ctx, ep, urls[i]) })
	}
	group.Wait()
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("examine endpoints of %s: %w", config.ID, err)
	}
	p.compareHeads(ctx, out)
	for i, ep := range p.endpoints {
		out[i].EndpointStats = ep.describe()
	}
	return out, nil
}

// at does some work at one endpoint, again if it fails for a passing reason.
func (p *Pool) at(ctx context.Context, ep *endpoint, work func() error) *Fault {
	return faultOf(p.tryWithout(ctx, p.only(ep), func(context.Context, *endpoint) error { return work() }))
}

func (p *Pool) examine(ctx context.Context, ep *endpoint, u *url.URL) Examination {
	out := Examination{Scheme: u.Scheme}
	out.Fault = p.at(ctx, ep, func() error {
		latest, _, named, err := ep.heads(ctx)
		if err != nil {
			return err
		}
		out.Head = latest
		if named.safe != nil {
			out.Safe = &named.safe.Number.n
		}
		if named.final != nil {
			out.Final = &named.final.Number.n
		}
		return ep.prove(ctx, latest)
	})
	if out.Fault != nil {
		return out
	}
	out.Client = p.clientVersion(ctx, ep)
	out.OldestState = p.oldestState(ctx, ep, out.Head.Number)
	out.RangeLimit, out.RangeRefusal = p.rangeLimit(ctx, ep, out.Head.Number)
	out.BatchLimit = p.batchLimit(ctx, ep, out.Head.Number)
	p.proveRecent(ctx, ep, &out)
	if t, ok := ep.transport.(*httpTransport); ok {
		out.Gzip = t.gzip.Load()
	}
	out.LogTimes = ep.logTimes.Load()
	return out
}

func (p *Pool) clientVersion(ctx context.Context, ep *endpoint) string {
	var name string
	_ = p.at(ctx, ep, func() error { // many providers do not say
		replies, err := ep.send(ctx, []call{{method: "web3_clientVersion", params: []any{}}})
		if err != nil {
			return err
		}
		if replies[0].err != nil {
			return ep.fault("web3_clientVersion", replies[0].err, 0)
		}
		if json.Unmarshal(replies[0].result, &name) != nil {
			return malformed("client version: not a text")
		}
		return nil
	})
	return chain.PlainLine(name, 100)
}

// oldestState looks for state from the oldest block to the newest.
func (p *Pool) oldestState(ctx context.Context, ep *endpoint, head uint64) *uint64 {
	for _, depth := range []uint64{head - min(head, 1), 1_000_000, 100_000, 10_000, 1_000, 128, 0} {
		if depth > head {
			continue
		}
		number := head - depth
		fault := p.at(ctx, ep, func() error {
			replies, err := ep.send(ctx, []call{{method: "eth_getBalance", params: []any{common.Address{}, hexNumber(number)}}})
			if err == nil && replies[0].err != nil {
				err = ep.fault("eth_getBalance", replies[0].err, 0)
				// However it is worded, it is the state that is not there.
				if f := faultOf(err); f.Kind.reaction() == again && f.Kind != KindRateLimit {
					f.Kind = KindPruned
				}
			}
			return err
		})
		if fault == nil {
			return &number
		}
	}
	return nil
}

// rangeLimit asks for the logs of an address that has none, over shorter and
// shorter ranges.
func (p *Pool) rangeLimit(ctx context.Context, ep *endpoint, head uint64) (limit uint64, refusal string) {
	for blocks := min(p.config.MaxRange, head+1); blocks > 0; {
		f := newFilter(chain.LogQuery{Addresses: []common.Address{{19: 1}}, Topics: []common.Hash{{31: 1}}})
		from := head - min(head, blocks-1)
		fault := p.at(ctx, ep, func() error {
			replies, err := ep.send(ctx, []call{f.overRange(from, head)})
			if err == nil && replies[0].err != nil {
				err = ep.fault("eth_getLogs", replies[0].err, from)
			}
			return err
		})
		if fault == nil {
			return blocks, refusal
		}
		refusal = fault.Message
		if fault.advice.blocks > 0 && fault.advice.blocks < blocks {
			blocks = fault.advice.blocks
		} else {
			blocks /= 2
		}
	}
	return 0, refusal
}

func (p *Pool) batchLimit(ctx context.Context, ep *endpoint, head uint64) int {
	calls := slices.Repeat([]call{headerCall(hexNumber(head - min(head, buried)))}, min(batchProbe, p.config.MaxBatch))
	if p.at(ctx, ep, func() error { _, err := ep.send(ctx, calls); return err }) != nil {
		return 0
	}
	return int(ep.batch.Load())
}

// proveRecent reads recent blocks whole.
func (p *Pool) proveRecent(ctx context.Context, ep *endpoint, out *Examination) {
	head := out.Head.Number
	for i := range uint64(proveBlocks) {
		number := head - min(head, i)
		fault := p.at(ctx, ep, func() error {
			s, err := ep.ask(ctx, number)
			if err != nil {
				return err
			}
			if s.lacks {
				return behind("block %d: no such block", number)
			}
			_, err = p.readWhole(ctx, ep, number, s.ref.Hash)
			return err
		})
		if fault == nil {
			out.Proven++
		} else {
			out.Incomplete = fault.Error()
		}
	}
	out.Blooms = !p.proofs.isBlind()
}

// compareHeads says who is behind and who is on another branch.
func (p *Pool) compareHeads(ctx context.Context, all []Examination) {
	newest, oldest := uint64(0), ^uint64(0)
	for _, e := range all {
		if e.Fault == nil {
			newest, oldest = max(newest, e.Head.Number), min(oldest, e.Head.Number)
		}
	}
	if newest == 0 {
		return
	}
	winner, votes := p.vote(ctx, oldest-min(oldest, buried))
	for i, ep := range p.endpoints {
		if all[i].Fault != nil {
			continue
		}
		all[i].Behind = newest - all[i].Head.Number
		for _, v := range votes {
			if v.by == ep && len(votes) > 1 && v.ref.Hash != winner {
				all[i].OtherBranch = true // also where no majority decides
			}
		}
	}
}
