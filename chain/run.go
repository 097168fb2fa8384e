package chain

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Loop is how [Follower.Run] paces itself and tells what it did.
type Loop struct {
	// Wait blocks until it is worth looking at the chain again, at most about
	// d, and returns early with the context's error.
	Wait func(ctx context.Context, d time.Duration) error
	// Idle is Wait where the pause is not for a failure to pass but for the chain
	// to grow: it returns early when it has. nil means Wait.
	Idle func(ctx context.Context, d time.Duration) error
	Poll time.Duration // how often to look for a new head; default 4 s
	// After is called after every step that changed the store, and after every
	// idle one. It may be nil.
	After func(ctx context.Context, p Progress) error
	// Failed is told of errors that will be retried. It may be nil.
	Failed func(err error, retry time.Duration)
}

// Limits of the pause after a failed step, which doubles from the first to the
// last.
const (
	firstRetry = 500 * time.Millisecond
	lastRetry  = time.Minute
)

// Run backfills, then follows the head until ctx ends or Config.Until is
// reached. Errors are retried for as long as it takes, except [ErrFinalReorg],
// which needs a person.
func (f *Follower) Run(ctx context.Context, loop Loop) error {
	if loop.Poll <= 0 {
		loop.Poll = 4 * time.Second
	}
	if loop.Idle == nil {
		loop.Idle = loop.Wait
	}
	retry := firstRetry
	for {
		progress, err := f.turn(ctx, loop)
		pause, wait := time.Duration(0), loop.Wait
		switch {
		case ctx.Err() != nil:
			return fmt.Errorf("follow %s: %w", f.config.ID, ctx.Err())
		case errors.Is(err, ErrFinalReorg):
			return err
		case err != nil:
			pause, retry = retry, min(2*retry, lastRetry)
			if loop.Failed != nil {
				loop.Failed(err, pause)
			}
		case progress.Done:
			return nil
		case progress.Idle || f.atHead(progress):
			pause, retry, wait = loop.Poll, firstRetry, loop.Idle
		default:
			retry = firstRetry
		}
		if pause > 0 {
			if err := wait(ctx, pause); err != nil {
				return fmt.Errorf("follow %s: %w", f.config.ID, err)
			}
		}
	}
}

// atHead reports that a step has left nothing to do, which the next one would
// only find out again.
func (f *Follower) atHead(p Progress) bool {
	return p.Tip == p.Heads.Latest && (f.config.Until == 0 || p.Tip.Number < f.config.Until)
}

// turn takes one step and then, if that left final blocks behind, backfills.
func (f *Follower) turn(ctx context.Context, loop Loop) (Progress, error) {
	after := func(p Progress) error {
		if loop.After == nil {
			return nil
		}
		return loop.After(ctx, p)
	}
	progress, err := f.Step(ctx)
	if err != nil {
		return Progress{}, err
	}
	if err := after(progress); err != nil {
		return Progress{}, err
	}
	if progress.Idle || progress.Tip.Number >= progress.Heads.Final {
		return progress, nil
	}
	return progress, f.Backfill(ctx, after)
}
