// Package apitest is a small world of DAOs in memory, for tests of everything
// that reads through [governance.Repo], [delegation.Repo], [measure.Repo] and [api.Monitor].
//
// A world is believable rather than complete: two DAOs on two chains with
// different clocks, proposals in every status, votes of every kind, delegates
// with and without power. It always is the same, and it can be made to fail, to
// grow and to be reorganised.
package apitest

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// The two chains of a world.
const (
	Ethereum chain.ID = 1
	Arbitrum chain.ID = 42161
)

// World is a set of DAOs. Its methods are those of the interfaces it stands in
// for; the zero value is empty.
type World struct {
	mu        sync.Mutex
	fail      error
	chains    []api.ChainStatus
	governors []governance.Governor
	daos      []governance.DAOView
	proposals []governance.Proposal
	timelines map[governance.Ref][]governance.TimelineEntry
	votes     []governance.VoteView
	findings  map[string][]chain.Finding
	// corrections of all DAOs, ascending by id
	corrections []chain.Correction
	tokens      []delegation.TokenView
	delegates   []delegation.DelegateView
	holders     []delegation.Holder
	powers      map[account][]delegation.PowerPoint
}

type account struct {
	token   chain.Account
	address common.Address
}

// Services returns the world as what an API reads from.
func (w *World) Services() api.Services {
	return api.Services{Governance: w, Delegation: tokens{w}, Power: decisions{w}, Monitor: monitor{w}}
}

// Fail makes every call return err, until it is called with nil.
func (w *World) Fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.fail = err
}

// SetChains replaces what the monitor says.
func (w *World) SetChains(chains ...api.ChainStatus) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.chains = chains
}

// Reorg replaces the newest block of every chain by another of the same number.
func (w *World) Reorg() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for i := range w.chains {
		w.chains[i].Indexed.Hash = crypto.Keccak256Hash(w.chains[i].Indexed.Hash[:])
	}
}

// AddVotes casts n more votes on a proposal, newer than all there are.
func (w *World) AddVotes(ref governance.Ref, n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	block := w.tip(ref.Governor.Chain).Number
	for i := range n {
		w.votes = append(w.votes, governance.VoteView{Vote: governance.Vote{
			Mark:  chain.Mark{Block: block, LogIndex: uint32(1_000 + len(w.votes)), Time: w.tip(ref.Governor.Chain).Time, Tx: Hash("late vote", i)},
			Ref:   ref,
			Voter: Address("late voter", i), Support: governance.For, Weight: Tokens(1),
		}})
	}
}

// tip is the last stored block of a chain.
func (w *World) tip(id chain.ID) chain.BlockRef {
	for _, c := range w.chains {
		if c.ID == id {
			return c.Indexed
		}
	}
	return chain.BlockRef{}
}

func (w *World) asOf(id chain.ID) chain.AsOf {
	for _, c := range w.chains {
		if c.ID == id {
			return chain.AsOf{Chain: id, Block: c.Indexed, Finality: c.Finality()}
		}
	}
	return chain.AsOf{Chain: id}
}

type monitor struct{ *World }

// Chains implements [api.Monitor].
func (m monitor) Chains(ctx context.Context) ([]api.ChainStatus, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.check(ctx); err != nil {
		return nil, err
	}
	return append([]api.ChainStatus{}, m.chains...), nil
}

// Now is the moment at which a world is looked at: 30 seconds after its newest
// block.
func Now() time.Time { return time.Unix(newestTime+30, 0).UTC() }
