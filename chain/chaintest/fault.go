package chaintest

import (
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
)

// Method names a method of chain.Source.
type Method string

// The methods of chain.Source.
const (
	Heads   Method = "heads"
	Headers Method = "headers"
	Logs    Method = "logs"
)

// faults are the ways in which a chain misbehaves at present.
type faults struct {
	failures []error
	before   map[Method][]func()
	calls    map[Method]int
	lag      uint64
	dropped  map[uint64]bool
	reversed bool
	doubled  bool
}

// FailNext makes the next n calls of any method return err.
func (c *Chain) FailNext(n int, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for range n {
		c.faults.failures = append(c.faults.failures, err)
	}
}

// Before runs do once, right before the next call of method is answered: to fork
// between Headers and Logs, say. Several calls of Before queue up, one for each
// call of the method.
func (c *Chain) Before(method Method, do func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.faults.before == nil {
		c.faults.before = map[Method][]func(){}
	}
	c.faults.before[method] = append(c.faults.before[method], do)
}

// Lag makes Heads report a head that is n blocks old.
func (c *Chain) Lag(n uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.faults.lag = n
}

// DropLogs makes Logs leave out the logs of a block, as a node does that has
// lost its receipts.
func (c *Chain) DropLogs(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.faults.dropped == nil {
		c.faults.dropped = map[uint64]bool{}
	}
	c.faults.dropped[number] = true
}

// ReverseLogs makes Logs answer from the last log to the first.
func (c *Chain) ReverseLogs() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.faults.reversed = true
}

// DoubleLogs makes Logs return every log twice.
func (c *Chain) DoubleLogs() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.faults.doubled = true
}

// Heal ends all misbehaviour.
func (c *Chain) Heal() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.faults = faults{calls: c.faults.calls}
}

// Calls returns how often each method was called.
func (c *Chain) Calls() map[Method]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.faults.calls)
}

// enter is the start of every call: count it, run what was to happen before it,
// fail if it was to fail.
func (c *Chain) enter(ctx context.Context, method Method) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	c.mu.Lock()
	if c.faults.calls == nil {
		c.faults.calls = map[Method]int{}
	}
	c.faults.calls[method]++
	var do func()
	if queue := c.faults.before[method]; len(queue) > 0 {
		do, c.faults.before[method] = queue[0], queue[1:]
	}
	var err error
	if len(c.faults.failures) > 0 {
		err, c.faults.failures = c.faults.failures[0], c.faults.failures[1:]
	}
	c.mu.Unlock()
	if do != nil {
		do() // not under the lock: it changes the chain
	}
	return err
}

// mangle applies the faults of Logs to a right answer.
func (f *faults) mangle(logs []types.Log) []types.Log {
	if f.doubled {
		var twice []types.Log
		for _, l := range logs {
			twice = append(twice, l, l)
		}
		logs = twice
	}
	if f.reversed {
		slices.Reverse(logs)
	}
	return logs
}
