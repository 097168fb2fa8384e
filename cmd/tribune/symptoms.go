package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/web/api"
)

// symptoms says of every kind of fault what the provider did and what to do about
// it.
var symptoms = map[rpc.Kind]struct{ did, remedy string }{
	rpc.KindNetwork:    {"broke the connection or cut an answer short", "look at the network and at the provider's status page"},
	rpc.KindTimeout:    {"did not answer in time", "a slow provider limits the speed; add a second endpoint"},
	rpc.KindServer:     {"answered with an error of its own (5xx)", "look at the provider's status page"},
	rpc.KindRateLimit:  {"refused requests because there were too many (429)", "raise the plan, add an endpoint, or lower --parallel"},
	rpc.KindMalformed:  {"answered something that is no answer to the question", "check the URL; if it goes on, choose another provider"},
	rpc.KindBehind:     {"did not have a block that others have: it lags", "if it goes on, its node is out of step; choose another provider"},
	rpc.KindPruned:     {"no longer has the state or the logs of old blocks", "add an endpoint of an archive node"},
	rpc.KindTooLarge:   {"refused ranges of blocks as too large, and they were split", "nothing to do; a larger limit would be faster"},
	rpc.KindBatch:      {"refused batches of calls, and they were split", "nothing to do"},
	rpc.KindAuth:       {"refused access", "check the key in the URL and what it is entitled to"},
	rpc.KindRefused:    {"refused a request", "the method is not part of the plan, or the node is too old"},
	rpc.KindWrongChain: {"serves another chain", "correct the URL"},
	rpc.KindNoEndpoint: {"could not be asked", "see the other faults"},
	rpc.KindIncomplete: {"left out logs that the blocks have; they were read elsewhere or from the blocks themselves", "choose another provider"},
	rpc.KindForked:     {"was on another branch of the chain than the others", "if it goes on, its node is out of step; choose another provider"},
	rpc.KindAhead:      {"named a head that it could not show", "choose another provider"},
}

// serious are faults that make an endpoint a risk, however rare they are.
var serious = map[rpc.Kind]bool{
	rpc.KindAuth: true, rpc.KindWrongChain: true, rpc.KindIncomplete: true, rpc.KindForked: true, rpc.KindAhead: true,
}

// often is the share of requests from which other faults count as a problem.
const often = 0.2

const oneEndpoint = "there is only one endpoint: nobody notices if it leaves out logs of final blocks, and nobody takes over when it fails; add a second one of another provider"

func say(kind rpc.Kind, n uint64) string {
	s := symptoms[kind]
	return fmt.Sprintf("%s, %s (%s); %s", s.did, times(n), kind, s.remedy)
}

func times(n uint64) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

// observed is what a running instance saw an endpoint do.
func observed(p api.Provider) endpointDiagnosis {
	out := endpointDiagnosis{Endpoint: p.Endpoint, Facts: []fact{}, Problems: []string{}}
	add := func(name, format string, args ...any) {
		out.Facts = append(out.Facts, fact{name, fmt.Sprintf(format, args...)})
	}
	add("requests", "%d, answered in about %.0f ms", p.Requests, p.LatencyMS)
	add("limits", "%d blocks of logs, %d calls in a batch", p.MaxRange, p.MaxBatch)
	add("second opinions", "%d confirmed, %d wrong", p.Confirmed, p.Wrong)
	if p.Splits > 0 {
		add("ranges split", "%d", p.Splits)
	}
	if p.Mended > 0 {
		add("logs mended", "%d answers were out of order or repeated logs, and were put right", p.Mended)
	}
	for _, name := range slices.Sorted(maps.Keys(p.Faults)) {
		kind, n := rpc.Kind(name), p.Faults[name]
		if text := say(kind, n); serious[kind] || float64(n) > often*float64(p.Requests) {
			out.Problems = append(out.Problems, text)
		} else {
			add("it", "%s", text)
		}
	}
	if p.Breaker != "closed" {
		out.Problems = append(out.Problems, "rests after many faults in a row; it is tried again by itself")
	}
	if p.Distrusted {
		out.Problems = append(out.Problems, "was wrong lately: it is asked last, and all its answers are checked")
	}
	if p.LastFaultAt != nil {
		add("last fault", "%s", p.LastFaultAt.Format(time.RFC3339))
	}
	return out
}

// examined is what the doctor found out about an endpoint.
func examined(e rpc.Examination) endpointDiagnosis {
	seen := observed(provider(e.EndpointStats))
	out := endpointDiagnosis{Endpoint: e.URL, Facts: []fact{}, Problems: []string{}}
	if e.Fault != nil {
		out.Problems = append(out.Problems, "cannot be used: "+e.Fault.Error()+"; "+symptoms[e.Fault.Kind].remedy)
		return out
	}
	add := func(name, format string, args ...any) {
		out.Facts = append(out.Facts, fact{name, fmt.Sprintf(format, args...)})
	}
	bad := func(format string, args ...any) { out.Problems = append(out.Problems, fmt.Sprintf(format, args...)) }
	if e.Client != "" {
		add("client", "%s", e.Client)
	}
	add("transport", "%s, compressed: %s, about %d ms", e.Scheme, yes(e.Gzip), e.Latency.Milliseconds())
	add("head", "%s, %d behind the newest", e.Head, e.Behind)
	add("finality", "safe: %s, finalized: %s", tagged(e.Safe), tagged(e.Final))
	state(e, add)
	logs(e, add, bad)
	if e.Behind > 16 {
		bad("is %d blocks behind another endpoint; its node is out of step", e.Behind)
	}
	if e.OtherBranch {
		bad("has another block than the other endpoints 8 blocks below the head: one of them is on a wrong branch")
	}
	out.Facts = append(out.Facts, seen.Facts...)
	out.Problems = append(out.Problems, seen.Problems...)
	return out
}

func state(e rpc.Examination, add func(string, string, ...any)) {
	switch {
	case e.OldestState == nil:
		add("state", "of no block: contracts cannot be asked")
	case *e.OldestState <= 1:
		add("state", "of every block (archive)")
	default:
		add("state", "back to about block %d, %d below the head: quorums of older votes need an archive node", *e.OldestState, e.Head.Number-*e.OldestState)
	}
}

func logs(e rpc.Examination, add func(string, string, ...any), bad func(string, ...any)) {
	switch {
	case e.RangeLimit == 0:
		bad("answers no eth_getLogs at all: %s", e.RangeRefusal)
	case e.RangeRefusal != "":
		add("logs", "of at most %d blocks at once: %s", e.RangeLimit, e.RangeRefusal)
	default:
		add("logs", "of %d blocks at once", e.RangeLimit)
	}
	add("batch", "%d calls", e.BatchLimit)
	add("block times", "in logs: %s", yes(e.LogTimes))
	switch {
	case e.Incomplete != "":
		bad("not all logs of recent blocks could be proven: %s", e.Incomplete)
	case e.Blooms:
		add("completeness", "the logs of %d recent blocks are all that their headers speak of", e.Proven)
	default:
		add("completeness", "cannot be proven: the headers of this chain carry no bloom filters")
	}
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func tagged(n *uint64) string {
	if n == nil {
		return "no such tag"
	}
	return fmt.Sprint(*n)
}

// judge adds what is to be said about a chain as a whole.
func (d *chainDiagnosis) judge(found []rpc.Examination) {
	usable, tags, archive, sockets := 0, false, false, false
	for _, e := range found {
		if e.Fault != nil {
			continue
		}
		usable++
		tags = tags || e.Final != nil
		archive = archive || e.OldestState != nil && *e.OldestState <= 1
		sockets = sockets || strings.HasPrefix(e.Scheme, "ws")
	}
	switch usable {
	case 0:
		d.Problems = append(d.Problems, "no endpoint can be used: the chain is not read")
		return
	case 1:
		d.Advice = append(d.Advice, oneEndpoint)
	}
	if !tags {
		d.Advice = append(d.Advice, "no endpoint knows finalized blocks: what is 128 blocks below the head counts as final")
	}
	if !archive {
		d.Advice = append(d.Advice, "no endpoint is an archive node: what contracts said long ago stays unknown")
	}
	if !sockets {
		d.Advice = append(d.Advice, "no endpoint is a WebSocket (wss://): new blocks are found by asking every --poll and not announced")
	}
}
