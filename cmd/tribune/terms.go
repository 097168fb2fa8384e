package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// termsReader reads the terms of proposals that no log tells, such as quorums.
// They belong to a proposal's snapshot; asking before is a revert
// (ERC5805FutureLookup). Most governors answer the same ever after. Where a
// change of a setting changes the answer for the past as well, the store forgets
// what was read before it. Where terms change without an event, their family
// says when they have to be asked again.
type termsReader struct {
	db      *store.DB
	pool    *rpc.Pool
	source  int64
	checked common.Hash // head at which the standing terms were asked last
}

// termsBatch is the terms of how many proposals are asked for in one request.
const termsBatch = 50

// read reads all terms that are due after a step.
func (t *termsReader) read(ctx context.Context, p chain.Progress) error {
	atHead := p.Idle || p.Tip.Number == p.Heads.Latest.Number
	if err := t.readDue(ctx, p, atHead); err != nil {
		return err
	}
	if !atHead || p.Tip.Hash == t.checked {
		return nil
	}
	if err := t.recheck(ctx, p); err != nil {
		return err
	}
	t.checked = p.Tip.Hash
	return nil
}

// recheck asks for standing terms again and stores those that have changed.
func (t *termsReader) recheck(ctx context.Context, p chain.Progress) error {
	tip, standing, err := t.db.StandingTerms(ctx, t.source)
	if err != nil || len(standing) == 0 {
		return err //nolint:wrapcheck // the store says what it was doing
	}
	requests := make([]governance.TermsRequest, len(standing))
	for i, s := range standing {
		requests[i] = governance.TermsRequest{Governor: s.Governor, Family: s.Family}
	}
	terms, at, err := t.ask(ctx, tip, requests, p.Heads)
	if err != nil {
		return fmt.Errorf("read terms again: %w", err)
	}
	for i, s := range standing {
		if s.Terms.Equal(terms[i]) {
			continue
		}
		s.Terms = terms[i]
		if err := t.db.ReplaceTerms(ctx, t.source, store.TermsReading{Tip: tip, At: at}, s); err != nil {
			return fmt.Errorf("read terms again: %w", err)
		}
	}
	return nil
}

func (t *termsReader) readDue(ctx context.Context, p chain.Progress, atHead bool) error {
	for {
		tip, requests, err := t.db.DueTerms(ctx, t.source, atHead, termsBatch)
		if err != nil || len(requests) == 0 {
			return err //nolint:wrapcheck // the store says what it was doing
		}
		terms, at, err := t.ask(ctx, tip, requests, p.Heads)
		if err != nil {
			return fmt.Errorf("read terms: %w", err)
		}
		if err := t.db.SaveTerms(ctx, t.source, store.TermsReading{Tip: tip, At: at}, requests, terms); err != nil {
			return fmt.Errorf("read terms: %w", err)
		}
	}
}

// ask reads at the tip, or in the latest state where the node has dropped the
// tip's.
func (t *termsReader) ask(ctx context.Context, tip chain.BlockRef, requests []governance.TermsRequest, heads chain.Heads) ([]governance.Terms, chain.BlockRef, error) {
	terms, err := t.askAt(ctx, tip, requests)
	if errors.Is(err, chain.ErrNoHistory) {
		terms, err = t.askAt(ctx, heads.Latest, requests)
		return terms, heads.Latest, err
	}
	return terms, tip, err
}

func (t *termsReader) askAt(ctx context.Context, at chain.BlockRef, requests []governance.TermsRequest) ([]governance.Terms, error) {
	var questions []governance.TermsCall
	var calls []chain.Call
	var of []int // the request of each call
	for i, r := range requests {
		for _, q := range governance.TermsCalls(r) {
			questions, calls, of = append(questions, q), append(calls, q.Call), append(of, i)
		}
	}
	results, err := t.pool.Calls(ctx, calls, at)
	if err != nil {
		return nil, fmt.Errorf("call governor: %w", err)
	}
	terms := make([]governance.Terms, len(requests))
	for i, result := range results {
		var revert *chain.RevertError
		switch {
		case errors.As(result.Err, &revert):
			continue // the governor does not say: unknown, for good
		case result.Err != nil:
			return nil, fmt.Errorf("call governor: %w", result.Err)
		}
		if err := questions[i].Fold(&terms[of[i]], result.Data); err != nil {
			continue // what it says is no answer
		}
	}
	for i := range terms {
		terms[i] = terms[i].Complete()
	}
	return terms, nil
}
