package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrNoCode says that an account has no code, so that there is no contract.
var ErrNoCode = errors.New("there is no contract at this address")

// logRange is how many blocks are searched for a first log at once.
const logRange = 10_000

// DeploymentBlock returns the first block in whose state a contract has code,
// at or before head. It takes about two calls per halving of the chain on a
// provider that keeps all states. Where states are gone it returns the block of
// the contract's first log, or that of the oldest known state if that is
// earlier; reading from there misses nothing either.
//
// A contract that was destroyed and created again is taken to have been there
// all the time between.
func DeploymentBlock(ctx context.Context, caller Caller, source Source, address common.Address, head BlockRef) (uint64, error) {
	s := deploymentSearch{caller: caller, source: source, address: address}
	there, known, err := s.hasCode(ctx, head)
	switch {
	case err != nil:
		return 0, err
	case known && !there:
		return 0, fmt.Errorf("%s at block %s: %w", address.Hex(), head, ErrNoCode)
	}
	block, exact, err := s.bisect(ctx, head.Number)
	if err != nil {
		return 0, fmt.Errorf("find the deployment of %s: %w", address.Hex(), err)
	}
	if exact {
		return block, nil
	}
	block, err = s.firstLog(ctx, block)
	if err != nil {
		return 0, fmt.Errorf("find the first log of %s: %w", address.Hex(), err)
	}
	return block, nil
}

type deploymentSearch struct {
	caller  Caller
	source  Source
	address common.Address
}

// hasCode reports whether the contract is there after a block; known is false
// if the state is gone.
func (s deploymentSearch) hasCode(ctx context.Context, at BlockRef) (there, known bool, err error) {
	code, err := s.caller.Code(ctx, s.address, at)
	switch {
	case errors.Is(err, ErrNoHistory):
		return false, false, nil
	case err != nil:
		return false, false, fmt.Errorf("read code of %s at block %s: %w", s.address.Hex(), at, err)
	}
	return len(code) > 0, true, nil
}

// bisect returns the smallest block at which code can be seen, and whether it
// is known that there was none before.
func (s deploymentSearch) bisect(ctx context.Context, head uint64) (block uint64, exact bool, err error) {
	low, high := uint64(0), head // the answer is in low..high
	exact = true                 // what is known of the block before low
	for low < high {
		middle := low + (high-low)/2
		headers, err := s.source.Headers(ctx, middle, middle)
		if err != nil {
			return 0, false, fmt.Errorf("read header %d: %w", middle, err)
		}
		if len(headers) != 1 {
			return 0, false, fmt.Errorf("read header %d: got %d", middle, len(headers))
		}
		there, known, err := s.hasCode(ctx, headers[0])
		if err != nil {
			return 0, false, err
		}
		if there {
			high = middle
			continue
		}
		low, exact = middle+1, known
	}
	return high, exact, nil
}

// firstLog returns the block of the contract's first log, or last if there is
// none up to there.
func (s deploymentSearch) firstLog(ctx context.Context, last uint64) (uint64, error) {
	log, found, err := FirstLog(ctx, s.source, LogQuery{To: last, Addresses: []common.Address{s.address}})
	if err != nil || !found {
		return last, err
	}
	return log.BlockNumber, nil
}

// FirstLog returns the first log of a range that matches. It looks at a part of
// the range at a time, because there can be very many.
func FirstLog(ctx context.Context, source Source, q LogQuery) (log types.Log, found bool, err error) {
	for from := q.From; from <= q.To; from += logRange {
		part := LogQuery{From: from, To: min(q.To, from+logRange-1), Addresses: q.Addresses, Topics: q.Topics}
		logs, err := source.Logs(ctx, part)
		if err != nil {
			return types.Log{}, false, fmt.Errorf("read logs %d-%d: %w", part.From, part.To, err)
		}
		if len(logs) > 0 {
			return logs[0], true, nil
		}
	}
	return types.Log{}, false, nil
}
