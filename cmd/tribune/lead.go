package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/store"
)

// campaignRetry is the pause after the lock on a chain could not be asked for,
// or was lost.
const campaignRetry = time.Second

// errReached says that another process has indexed what was asked for.
var errReached = errors.New("another process got there")

// campaign indexes a chain whenever no other process of the database does, until
// ctx ends or, with until, it is indexed, by whomever.
func (s *supervisor) campaign(ctx context.Context, id chain.ID) error {
	for {
		standing := false
		err := s.db.Lead(ctx, id,
			func(ctx context.Context) error {
				if !standing {
					s.logger.Info("another process indexes this chain; standing by", "chain", id)
					standing = true
				}
				return s.reached(ctx, id)
			},
			func(ctx context.Context) error {
				s.logger.Info("indexing", "chain", id)
				s.status.lead(id, true)
				defer s.status.lead(id, false)
				return s.term(ctx, id)
			})
		switch {
		case ctx.Err() != nil:
			return fmt.Errorf("index %s: %w", id, ctx.Err())
		case errors.Is(err, errReached):
			return nil
		case err == nil || s.until != 0 && !errors.Is(err, store.ErrDeposed):
			return err //nolint:wrapcheck // says what it was doing
		}
		s.logger.Warn("not indexing", "chain", id, "error", err, "retry", campaignRetry)
		if err := sleep(ctx, campaignRetry); err != nil {
			return err
		}
	}
}

// reached returns errReached when every source of a chain has got to until.
func (s *supervisor) reached(ctx context.Context, id chain.ID) error {
	if s.until == 0 {
		return nil
	}
	sources, err := s.sources(ctx, id)
	if err != nil {
		return err
	}
	for _, source := range sources {
		if source.AsOf.Block.Number < s.until {
			return nil
		}
	}
	return errReached
}
