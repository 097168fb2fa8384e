package apitest

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Address returns an address that looks random and never changes.
func Address(kind string, i int) common.Address { return common.BytesToAddress(seed(kind, i)) }

// Hash is like [Address].
func Hash(kind string, i int) common.Hash { return common.BytesToHash(seed(kind, i)) }

// ID is like [Address].
func ID(i int) governance.ProposalID { return governance.ProposalID(seed("proposal", i)) }

func seed(kind string, i int) []byte { return crypto.Keccak256(fmt.Appendf(nil, "%s %d", kind, i)) }

// Tokens is a number of whole tokens of 18 decimals.
func Tokens(n uint64) chain.Amount {
	amount, err := chain.ParseAmount(fmt.Sprintf("%d000000000000000000", n))
	if err != nil {
		panic(err) // out of the range of a test
	}
	return amount
}

// check is called with the lock held.
func (w *World) check(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return w.fail
}
