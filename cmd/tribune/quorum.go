package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
	"github.com/tribune-gov/tribune/contracts/igovernor"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/store"
)

// quorumReader reads the quorums that no log tells. A quorum belongs to a
// proposal's snapshot; asking before is a revert (ERC5805FutureLookup). Most
// governors answer the same ever after. Where a change of the setting changes
// the answer for the past as well, the store forgets what was read before it.
//
// Governors of Compound's families have one quorum for all proposals. In most it
// is a constant, in some a setting that changes without an event, and so it is
// asked again at every new head.
type quorumReader struct {
	db      *store.DB
	pool    *rpc.Pool
	source  int64
	checked common.Hash // head at which the standing quorums were asked last
}

// quorumBatch is how many quorums are asked for in one request.
const quorumBatch = 50

// read reads every quorum that is due after a step.
func (q *quorumReader) read(ctx context.Context, p chain.Progress) error {
	if err := q.readMissing(ctx, p); err != nil {
		return err
	}
	if !p.Idle && p.Tip.Number != p.Heads.Latest.Number || p.Tip.Hash == q.checked {
		return nil
	}
	if err := q.recheck(ctx, p); err != nil {
		return err
	}
	q.checked = p.Tip.Hash
	return nil
}

// recheck asks for standing quorums again and stores those that have changed.
func (q *quorumReader) recheck(ctx context.Context, p chain.Progress) error {
	tip, standing, err := q.db.StandingQuorums(ctx, q.source, governance.CompoundFamilies())
	if err != nil || len(standing) == 0 {
		return err //nolint:wrapcheck // the store says what it was doing
	}
	requests := make([]store.QuorumRequest, len(standing))
	for i, s := range standing {
		requests[i] = store.QuorumRequest{Governor: s.Governor, Family: governance.FamilyGovernorBravo}
	}
	values, readBlock, err := q.ask(ctx, tip, requests, p.Heads)
	if err != nil {
		return fmt.Errorf("read quorums again: %w", err)
	}
	for i, s := range standing {
		if sameAmount(s.Value, values[i]) {
			continue
		}
		s.Value = values[i]
		if err := q.db.ReplaceQuorum(ctx, q.source, tip, readBlock, s); err != nil {
			return fmt.Errorf("read quorums again: %w", err)
		}
	}
	return nil
}

func sameAmount(a, b *chain.Amount) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

func (q *quorumReader) readMissing(ctx context.Context, p chain.Progress) error {
	for {
		tip, requests, err := q.db.MissingQuorums(ctx, q.source, quorumBatch)
		if err != nil || len(requests) == 0 {
			return err //nolint:wrapcheck // the store says what it was doing
		}
		values, readBlock, err := q.ask(ctx, tip, requests, p.Heads)
		if err != nil {
			return fmt.Errorf("read quorums: %w", err)
		}
		if err := q.db.SaveQuorums(ctx, q.source, tip, readBlock, requests, values); err != nil {
			return fmt.Errorf("read quorums: %w", err)
		}
	}
}

// ask reads at the tip, or in the latest state where the node has dropped the
// tip's.
func (q *quorumReader) ask(ctx context.Context, tip chain.BlockRef, requests []store.QuorumRequest, heads chain.Heads) ([]*chain.Amount, uint64, error) {
	values, err := q.askAt(ctx, tip, requests)
	if errors.Is(err, chain.ErrNoHistory) {
		values, err = q.askAt(ctx, heads.Latest, requests)
		return values, heads.Latest.Number, err
	}
	return values, tip.Number, err
}

func (q *quorumReader) askAt(ctx context.Context, at chain.BlockRef, requests []store.QuorumRequest) ([]*chain.Amount, error) {
	governor := igovernor.NewIGovernor()
	calls := make([]chain.Call, len(requests))
	for i, r := range requests {
		calls[i] = chain.Call{To: r.Governor, Data: quorumCall(r.Family, r.Snapshot)}
	}
	results, err := q.pool.Calls(ctx, calls, at)
	if err != nil {
		return nil, fmt.Errorf("call quorum: %w", err)
	}
	values := make([]*chain.Amount, len(results))
	for i, result := range results {
		var revert *chain.RevertError
		switch {
		case errors.As(result.Err, &revert):
			continue // the governor does not say: unknown, for good
		case result.Err != nil:
			return nil, fmt.Errorf("call quorum: %w", result.Err)
		}
		n, err := governor.UnpackQuorum(result.Data) // one number, whatever was asked
		if err != nil {
			continue
		}
		if amount, err := chain.AmountFromBig(n); err == nil {
			values[i] = &amount
		}
	}
	return values, nil
}

// quorumCall asks a governor of a family for the quorum of a snapshot.
func quorumCall(family string, snapshot uint64) []byte {
	if governance.IsCompound(family) {
		return igovernorbravo.NewIGovernorBravo().PackQuorumVotes()
	}
	return igovernor.NewIGovernor().PackQuorum(new(big.Int).SetUint64(snapshot))
}
