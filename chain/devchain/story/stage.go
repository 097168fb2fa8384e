package story

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/devchain"
)

// cancellerRole is TimelockController.CANCELLER_ROLE.
var cancellerRole = crypto.Keccak256Hash([]byte("CANCELLER_ROLE"))

// moment is a block: one that was made, or the one being filled.
type moment struct {
	number uint64
	time   time.Time
}

func momentOf(b chain.BlockRef) moment { return moment{number: b.Number, time: b.When()} }

// outgoing is a transaction for the block being filled, not signed yet.
type outgoing struct {
	by   *person
	to   *common.Address // nil creates a contract
	gas  uint64
	wei  *big.Int
	data []byte
	what string // for the log
}

// stage is one chain being played on. It is driven by one goroutine.
type stage struct {
	name  string
	chain *devchain.Chain
	read  reader
	codec *codec
	cast  *cast
	dice  dice
	cal   calendar
	halls []*hall
	log   *slog.Logger

	live    bool // the history is over
	senders map[*person]*devchain.Sender
	batch   []outgoing
}

// hall is a house in play.
type hall struct {
	*house
	holdings    holdings
	agenda      []*draft // of the history, by time
	drafts      map[string]*draft
	delegations []delegation
	errands     []errand
	motions     []*motion // open ones, by creation
	fresh       int       // number of proposals of the live part so far
}

// timepoint is a moment on the house's clock.
func (h *hall) timepoint(m moment) uint64 { return h.clock.Of(m.number, uint64(m.time.Unix())) }

func (s *stage) head() moment { return momentOf(s.chain.Head()) }

// next is the block to be filled.
func (s *stage) next() moment {
	head := s.head()
	number := head.number + 1
	return moment{number: number, time: s.cal.next(s.dice, s.name, number, head.time)}
}

// send adds a transaction to the block.
func (s *stage) send(by *person, to common.Address, gas uint64, wei *big.Int, data []byte, what string) {
	s.batch = append(s.batch, outgoing{by: by, to: &to, gas: gas, wei: wei, data: data, what: what})
}

// errReverted is returned for a block with a transaction that failed: none is
// meant to.
var errReverted = errors.New("a transaction of the story reverted")

// sign signs with the next nonce of the sender. During the history only the
// story sends, and everybody begins with 0.
func (s *stage) sign(ctx context.Context, o outgoing) (*types.Transaction, error) {
	sender, ok := s.senders[o.by]
	if !ok {
		nonce := uint64(0)
		if s.live {
			var err error
			if nonce, err = s.chain.Client().NonceAt(ctx, o.by.address, nil); err != nil {
				return nil, fmt.Errorf("read nonce of %s: %w", o.by.name, err)
			}
		}
		sender = devchain.NewSender(s.chain.ID(), o.by.key, nonce)
		s.senders[o.by] = sender
	}
	return sender.Send(o.to, o.gas, o.wei, o.data), nil
}

// mine makes the block with what was added to it, and takes note of what came
// of it.
func (s *stage) mine(ctx context.Context, m moment) error {
	batch := s.batch
	s.batch = nil
	txs := make([]*types.Transaction, len(batch))
	for i := range batch {
		tx, err := s.sign(ctx, batch[i])
		if err != nil {
			return err
		}
		txs[i] = tx
	}
	ref, receipts, err := s.chain.Mine(ctx, uint64(m.time.Unix()), txs...)
	if err != nil {
		return err
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful {
			err = errors.Join(err, fmt.Errorf("block %s: %s (transaction %d, %d gas used): %w", ref, batch[i].what, i, receipt.GasUsed, errReverted))
		}
		for _, log := range receipt.Logs {
			err = errors.Join(err, s.observe(log, m.time))
		}
	}
	return err
}

// step fills and makes one block.
func (s *stage) step(ctx context.Context) error {
	now := s.next()
	for _, h := range s.halls {
		if err := s.play(ctx, h, now); err != nil {
			return fmt.Errorf("block %d of %s: %w", now.number, s.name, err)
		}
	}
	return s.mine(ctx, now)
}

// play adds what happens in a house.
func (s *stage) play(ctx context.Context, h *hall, now moment) error {
	s.runErrands(h, now)
	s.airdrop(h, now)
	s.delegate(h, now)
	if err := s.trade(ctx, h, now); err != nil {
		return err
	}
	if err := s.proposeDue(ctx, h, now); err != nil {
		return err
	}
	open := h.motions[:0]
	for _, m := range h.motions {
		if err := s.advance(ctx, h, m, now); err != nil {
			return err
		}
		if !m.over {
			open = append(open, m)
		}
	}
	h.motions = open
	return nil
}
