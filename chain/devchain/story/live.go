package story

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tribune-gov/tribune/chain/devchain"
)

// pace is the pause between blocks of the live part, in wall time.
const pace = 2 * time.Second

// Run lets the story go on until ctx ends, and returns its error: a block on
// each chain every two seconds, with what delegates and holders do and with
// what others sent to the chains. What happens depends on the seed and on the
// chains alone; the clock of this machine only sets the pace.
func (s *Story) Run(ctx context.Context) error {
	return s.each(ctx, func(st *stage, ctx context.Context) error {
		ticker := time.NewTicker(pace)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-ticker.C:
			}
			if err := st.liveStep(ctx); err != nil {
				return fmt.Errorf("continue story: %w", err)
			}
		}
	})
}

// liveStep makes the block of the story, and one more if outsiders sent
// something. Outsiders may use the keys of the story and so get in its way: a
// block that cannot be made is then made without the story's transactions.
func (s *stage) liveStep(ctx context.Context) error {
	clear(s.senders) // outsiders may have used the keys: read the nonces again
	err := s.step(ctx)
	switch {
	case err == nil:
	case ctx.Err() != nil:
		return err
	case errors.Is(err, errReverted):
		s.log.Warn("the story goes on", "chain", s.name, "error", err)
	default:
		s.log.Warn("a block is made without the story", "chain", s.name, "error", err)
		s.forget()
		if err := s.mine(ctx, s.next()); err != nil {
			return err
		}
	}
	if err := s.minePending(ctx); err != nil {
		return err
	}
	return s.chain.Sync()
}

// forget drops what was planned for a block that failed. It will be planned
// again from what is on the chain.
func (s *stage) forget() {
	s.batch = nil
	for _, h := range s.halls {
		for _, m := range h.motions {
			m.sent, m.planned, m.ballots = false, false, nil
		}
	}
}

// minePending makes a block of what is in the pool, if there is anything.
func (s *stage) minePending(ctx context.Context) error {
	var status struct {
		Pending hexutil.Uint `json:"pending"`
	}
	if err := s.chain.Client().Client().CallContext(ctx, &status, "txpool_status"); err != nil {
		return fmt.Errorf("look into the pool of %s: %w", s.name, err)
	}
	if status.Pending == 0 {
		return nil
	}
	at := s.head().time.Add(devchain.BlockTime * time.Second)
	_, receipts, err := s.chain.MinePending(ctx, uint64(at.Unix()))
	if err != nil {
		return err
	}
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			if err := s.observe(log, at); err != nil {
				return err
			}
		}
	}
	return nil
}
