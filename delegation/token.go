package delegation

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Token is a contract whose units carry votes, and how it was found to be set
// up.
type Token struct {
	chain.Account
	Family   string // decoder, for example "erc20-votes"
	Name     string
	Symbol   string
	Decimals uint8 // 0 for ERC-721
	Clock    chain.Clock
	Start    uint64 // block of its first log or deployment
	// MultiDelegate is the contract in which holders deposit for several
	// delegates; zero if none is followed.
	MultiDelegate common.Address
}

// Splits reports whether holders of the token may have several delegates.
func (t Token) Splits() bool { return Splits(t.Family) || t.MultiDelegate != (common.Address{}) }

// Supply is what all facts of a token add up to.
type Supply struct {
	Total     *chain.Amount // units in existence; nil if transfers contradict each other or there are none
	Delegated chain.Amount  // sum of all voting power
}

// NewSupply starts the sums of a token of a family.
func NewSupply(family string) Supply {
	if !HasBalances(family) {
		return Supply{}
	}
	return Supply{Total: new(chain.Amount)}
}

// ApplyTransfer counts mints and burns.
func (s *Supply) ApplyTransfer(t Transfer) bool {
	var zero [20]byte
	if s.Total == nil {
		return true // already unknown, and reported when it became so
	}
	total := *s.Total
	if t.From == zero {
		var overflow bool
		if total, overflow = total.Add(t.Amount); overflow {
			s.Total = nil
			return false
		}
	}
	if t.To == zero {
		var underflow bool
		if total, underflow = total.Sub(t.Amount); underflow {
			s.Total = nil
			return false
		}
	}
	s.Total = &total
	return true
}

// ApplyPower keeps the sum of all voting power.
func (s *Supply) ApplyPower(previous, next chain.Amount) bool {
	rest, underflow := s.Delegated.Sub(previous)
	sum, overflow := rest.Add(next)
	if underflow || overflow {
		return false
	}
	s.Delegated = sum
	return true
}
