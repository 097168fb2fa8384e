package governance

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// NoContractError says that there is no contract at an address.
type NoContractError struct {
	Address  common.Address
	At       chain.BlockRef
	Delegate common.Address // code that the account's owner borrows (EIP-7702), or zero
}

// Error says so for people.
func (e *NoContractError) Error() string {
	if e.Delegate != (common.Address{}) {
		return fmt.Sprintf("%s is a person's account that runs the code of %s (EIP-7702), not a contract", e.Address.Hex(), e.Delegate.Hex())
	}
	return fmt.Sprintf("there is no contract at %s at block %d: a person's account, another chain's address, or not deployed yet", e.Address.Hex(), e.At.Number)
}

// WrongKindError says that a contract is not of the kind that was asked for.
type WrongKindError struct {
	Address  common.Address
	Identity Identity
	Want     string   // with article, for example "a governor"
	Asked    []string // functions that a contract of the wanted kind answers
}

// Error says so for people.
func (e *WrongKindError) Error() string {
	subject := e.Address.Hex()
	if e.Identity.Implementation != (common.Address{}) {
		subject += fmt.Sprintf(" (a proxy of %s)", e.Identity.Implementation.Hex())
	}
	return fmt.Sprintf("%s is %s, not %s (which would answer %s)", subject, e.Identity.Kind, e.Want, strings.Join(e.Asked, ", "))
}

// UnsupportedError says that a contract is of the right kind but set up in a
// way that Tribune would get wrong.
type UnsupportedError struct {
	Address common.Address
	Feature string // stable: "clock", "counting", "token", "timelock", "super quorum"
	Reason  string // one clause for people
}

// Error says so for people.
func (e *UnsupportedError) Error() string {
	return fmt.Sprintf("%s is not supported: %s", e.Address.Hex(), e.Reason)
}
