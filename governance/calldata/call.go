package calldata

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Action is a call as somebody proposes it.
type Action struct {
	Target    common.Address
	Value     chain.Amount // wei
	Payload   []byte       // as the target receives it, the selector first
	Signature string       // what the action says its function is, "" if it does not
	Delegate  bool         // the target's code runs as the caller's own (DELEGATECALL)
}

// Known is what the reader knows beyond the embedded set.
type Known struct {
	// Chain is where the action is executed. The targets of cross-chain
	// messages are told by it.
	Chain chain.ID
	// Functions are those of single contracts, from an ABI that somebody
	// trusted gave; see [ParseABI]. They win over the embedded set.
	Functions map[chain.Account][]Function
}

// Source says where the name and the parameters of a function come from.
type Source string

// Sources.
const (
	Unread   Source = ""         // not decoded
	Embedded Source = "embedded" // a usual function, recognised by its selector
	Given    Source = "given"    // the ABI of this contract
	Declared Source = "declared" // the action itself, whose selector it fits
)

// How says how one call makes another.
type How string

// Ways in which a call carries others.
const (
	Multicall  How = "multicall"   // the contract calls itself
	Batch      How = "batch"       // one after another, by the called contract
	Relay      How = "relay"       // the called contract passes it on
	Delegated  How = "delegate"    // the called contract runs its code as its own
	Schedule   How = "schedule"    // the called contract makes it later
	Initialize How = "initialize"  // right after new code was put in place
	MultiSend  How = "multisend"   // a Safe's packed batch
	CrossChain How = "cross-chain" // as a message to another chain
)

// Call is an action as far as it could be read.
type Call struct { //nolint:recvcheck // what builds the tree changes its nodes, what reads it does not
	Chain    chain.ID // where it is executed; 0 if that is not known
	Target   common.Address
	Value    chain.Amount // wei
	Delegate bool
	How      How // it is made by the call around it; "" for an action

	Selector  []byte // four bytes, nil if the payload has none
	Data      []byte // behind the selector
	Name      string // of the function, "" if not known
	Signature string // of the function, with the names of parameters that are known
	Source    Source
	Arguments []Argument
	Kind      Kind
	Sentence  []Part // nil if there are no words for it, or if a [Finding] speaks against them
	Nested    []Call
	Findings  []Finding

	function *Function
	values   []any // as go-ethereum decoded them
}

// Code names what is odd about a call.
type Code string

// Findings.
const (
	TooShort          Code = "too-short"          // one to three bytes: no function can be meant
	UnknownSelector   Code = "unknown-selector"   // no function with this selector is known
	Ambiguous         Code = "ambiguous"          // several known functions fit
	SignatureMismatch Code = "signature-mismatch" // the action names a function that it does not call
	SelectorTwice     Code = "selector-twice"     // in the signature and again in the data: the call will not do what it seems to
	Unreadable        Code = "unreadable"         // the bytes are no encoding of the function's arguments
	Dirty             Code = "dirty-padding"      // bits beside the arguments are set
	Reencoded         Code = "re-encoding"        // the arguments' own encoding is another one
	Trailing          Code = "trailing-bytes"     // bytes behind the arguments
	ValueSent         Code = "value-to-function"  // coins are sent to a function that takes none
	ForeignCode       Code = "delegate-call"      // foreign code runs as the caller's own
	NestedUnread      Code = "nested-unread"      // it carries calls that could not be read
	TooDeep           Code = "too-deep"           // calls in calls in calls: the rest is not read
	TooMany           Code = "too-many"           // calls: the rest is not read
	TooLarge          Code = "too-large"          // data: it is not read
)

// Finding is something odd about a call. Detail is for people.
type Finding struct {
	Code   Code
	Detail string
}

// Exact reports whether the arguments are read and encode to exactly the bytes
// of the call.
func (c Call) Exact() bool {
	for _, f := range c.Findings {
		switch f.Code { //nolint:exhaustive // the others leave the arguments as they are
		case Ambiguous, SelectorTwice, Unreadable, Dirty, Reencoded, Trailing, TooLarge:
			return false
		}
	}
	return c.Source != Unread
}

// Has reports whether a call has a finding of this kind.
func (c Call) Has(code Code) bool {
	for _, f := range c.Findings {
		if f.Code == code {
			return true
		}
	}
	return false
}

func (c *Call) find(code Code, detail string) {
	c.Findings = append(c.Findings, Finding{code, detail})
}
