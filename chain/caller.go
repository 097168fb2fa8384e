package chain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// ErrNoHistory says that no provider keeps the state of a block any more. It is
// an answer, not a fault: another kind of node (an archive) would have it.
var ErrNoHistory = errors.New("the provider does not keep the state of this block")

// Call is a read of a contract.
type Call struct {
	From common.Address // zero: the node's default
	To   common.Address
	Data []byte
}

// Caller reads contracts in the state after a block. A zero block means the
// latest state. Every method fails with an error that is [ErrNoHistory] where
// the block is known but its state is not.
type Caller interface {
	// Call returns what the contract returned, or a *[RevertError] if it refused.
	// No bytes can mean that there is no contract.
	Call(ctx context.Context, call Call, at BlockRef) ([]byte, error)
	// Code returns the code of an account, empty if it has none.
	Code(ctx context.Context, address common.Address, at BlockRef) ([]byte, error)
	// Storage returns one slot of a contract's storage.
	Storage(ctx context.Context, address common.Address, slot common.Hash, at BlockRef) (common.Hash, error)
}

// RevertError says that a contract refused a call or could not execute it. It
// is an answer: asking again, here or elsewhere, changes nothing.
type RevertError struct {
	Data    []byte // what the contract returned; empty if it, or the node, gave nothing
	Message string // what the node said, fit to be shown; may be empty
}

// Error gives the reason in words where the contract gave one in words.
func (e *RevertError) Error() string {
	switch reason := e.Reason(); {
	case reason != "":
		return "execution reverted: " + reason
	case e.Message != "":
		return e.Message
	}
	return "execution reverted"
}

// maxReason bounds a reason, in bytes: it is a contract's text.
const maxReason = 300

// Reason decodes Error(string) and Panic(uint256), the two errors of Solidity
// itself. It is empty for custom errors, and safe to show.
func (e *RevertError) Reason() string {
	reason, err := abi.UnpackRevert(e.Data)
	if err != nil {
		return ""
	}
	return PlainLine(reason, maxReason)
}
