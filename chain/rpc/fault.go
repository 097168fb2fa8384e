package rpc

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

// Kind says what went wrong with a request, and so what to do about it.
type Kind string

// Kinds of faults.
const (
	KindNetwork    Kind = "network"     // no connection, or it broke
	KindTimeout    Kind = "timeout"     // no answer in time, here or inside the provider
	KindServer     Kind = "server"      // 5xx, internal error
	KindRateLimit  Kind = "rate_limit"  // too many requests, quota used up
	KindMalformed  Kind = "malformed"   // not JSON-RPC, or an answer to another question
	KindBehind     Kind = "behind"      // the endpoint does not have that block (yet)
	KindPruned     Kind = "pruned"      // the endpoint no longer has that state or history
	KindTooLarge   Kind = "too_large"   // the range or the answer is above a limit
	KindBatch      Kind = "batch"       // the batch is too long, or batches are not served
	KindAuth       Kind = "auth"        // key missing, wrong or not entitled
	KindRefused    Kind = "refused"     // a plain no: unknown method, invalid parameters, 4xx
	KindWrongChain Kind = "wrong_chain" // the endpoint serves another chain
	KindNoEndpoint Kind = "no_endpoint" // every endpoint is excluded or rests
	KindIncomplete Kind = "incomplete"  // left out logs that the blocks have
	KindForked     Kind = "forked"      // on another branch than the other endpoints
	KindAhead      Kind = "ahead"       // names a head that it cannot show
)

// reaction is what a caller does about a fault.
type reaction int

const (
	stop      reaction = iota // no endpoint would answer this otherwise
	elsewhere                 // this endpoint never will, another one may
	again                     // this endpoint may, a little later
)

func (k Kind) reaction() reaction {
	switch k {
	case KindNetwork, KindTimeout, KindServer, KindRateLimit, KindMalformed, KindBehind,
		KindIncomplete, KindForked, KindAhead:
		return again
	case KindAuth, KindRefused, KindPruned, KindBatch, KindWrongChain:
		return elsewhere
	default:
		return stop
	}
}

// unhealthy reports whether the fault speaks against the endpoint as such, and
// not only against this request at this moment.
func (k Kind) unhealthy() bool {
	switch k {
	case KindNetwork, KindTimeout, KindServer, KindMalformed, KindAuth, KindWrongChain:
		return true
	default:
		return false
	}
}

// Fault is a request that an endpoint did not answer, as opposed to a
// [chain.RevertError], which is an answer. Its text is safe to show: URLs are
// reduced to the host, and remote text is shortened and stripped of control
// characters.
type Fault struct {
	Kind     Kind
	Endpoint string // host only
	Method   string // JSON-RPC method
	Status   int    // HTTP status, 0 when there was none
	Code     int64  // JSON-RPC error code, 0 when there was none
	Message  string

	retryAfter time.Duration // what the endpoint asked for
	advice     advice        // what it said about its limits
	cause      error
}

// Error names the method, the endpoint, the kind and what the endpoint said.
func (f *Fault) Error() string {
	var b strings.Builder
	if f.Method != "" {
		b.WriteString(f.Method + " ")
	}
	if f.Endpoint != "" {
		b.WriteString("at " + f.Endpoint + ": ")
	}
	b.WriteString(string(f.Kind) + ": " + f.Message)
	switch {
	case f.Code != 0:
		fmt.Fprintf(&b, " (code %d)", f.Code)
	case f.Status != 0:
		fmt.Fprintf(&b, " (HTTP %d)", f.Status)
	}
	return b.String()
}

// Is makes a fault of a pruned state chain.ErrNoHistory.
func (f *Fault) Is(target error) bool {
	return target == chain.ErrNoHistory && f.Kind == KindPruned
}

// Unwrap returns the network error below, if any, without its URL.
func (f *Fault) Unwrap() error { return f.cause }

// copy is for faults that outlive the call they are returned from.
func (f *Fault) copy() *Fault {
	c := *f
	return &c
}

// faultOf returns the fault inside err, nil if there is none.
func faultOf(err error) *Fault {
	if f, ok := errors.AsType[*Fault](err); ok {
		return f
	}
	return nil
}

// malformed is a fault of an answer; the endpoint fills in who it was.
func malformed(format string, args ...any) *Fault {
	return &Fault{Kind: KindMalformed, Message: fmt.Sprintf(format, args...)}
}

// behind is the fault of an endpoint that lacks a block.
func behind(format string, args ...any) *Fault {
	return &Fault{Kind: KindBehind, Message: fmt.Sprintf(format, args...)}
}
