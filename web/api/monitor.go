package api

import (
	"context"
	"time"

	"github.com/tribune-gov/tribune/chain"
)

// Monitor tells how far this instance has read the chains it follows.
type Monitor interface {
	// Chains returns one entry for each configured chain, in a fixed order.
	Chains(ctx context.Context) ([]ChainStatus, error)
}

// ChainStatus is what an instance knows about one chain it follows. Everything
// in it is public.
type ChainStatus struct {
	ID         chain.ID
	Name       string         // for people, for example "Ethereum"
	Indexed    chain.BlockRef // last stored block; zero before the first
	Head       *uint64        // newest block of the provider; nil if it was never reached
	Safe       *uint64        // newest safe block; nil if unknown
	Final      *uint64        // newest final block; nil if unknown
	LagBlocks  *uint64        // Head minus Indexed; nil if either is unknown
	LagSeconds *uint64        // time of the head's block minus time of the indexed one; nil if unknown
	UpdatedAt  time.Time      // when the heads were last read; zero if never
	Error      string         // what keeps the chain from being read, in words fit for the public; "" when all is well
	RPC        []string       // endpoints that the operator marked public, for wallets and for checking
	Standby    bool           // another process indexes the chain, or none; this one serves what is stored
	Providers  []Provider     // the endpoints that this process uses, in the order of the configuration
	Explorer   string         // base URL of a block explorer; "" if none is configured
}

// Finality classifies the indexed block by the heads. Without heads it is
// pending, the least that can be said.
func (s ChainStatus) Finality() chain.Finality {
	switch {
	case s.Final != nil && s.Indexed.Number <= *s.Final:
		return chain.Final
	case s.Safe != nil && s.Indexed.Number <= *s.Safe:
		return chain.Safe
	}
	return chain.Pending
}
