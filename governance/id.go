package governance

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"math/big"

	"github.com/holiman/uint256"
)

// ProposalID is a uint256 as the contracts use it: a hash in OpenZeppelin's
// governors, a counter in others. It is unique within one governor only; equal
// ids on several governors are normal. Its text form is decimal.
type ProposalID [32]byte

// ProposalIDFromBig converts a decoded uint256. Out-of-range values cannot come
// from an ABI decoder; they are an error.
func ProposalIDFromBig(n *big.Int) (ProposalID, error) {
	u, overflow := uint256.FromBig(n)
	if n == nil || n.Sign() < 0 || overflow {
		return ProposalID{}, fmt.Errorf("proposal id %v: outside uint256", n)
	}
	return u.Bytes32(), nil
}

// ParseProposalID reads the decimal form, or hex with 0x.
func ParseProposalID(s string) (ProposalID, error) {
	var u uint256.Int
	var err error
	switch {
	case len(s) > 2 && (s[:2] == "0x" || s[:2] == "0X"):
		err = u.SetFromHex(trimHexZeros(s))
	case s == "" || s[0] == '+':
		err = errors.New("not a number")
	default:
		err = u.SetFromDecimal(s)
	}
	if err != nil {
		return ProposalID{}, fmt.Errorf("proposal id %.90q: want a decimal number below 2^256 (or hex with 0x)", s)
	}
	return u.Bytes32(), nil
}

// trimHexZeros drops leading zeros, which uint256 refuses.
func trimHexZeros(s string) string {
	digits := s[2:]
	for len(digits) > 1 && digits[0] == '0' {
		digits = digits[1:]
	}
	return "0x" + digits
}

// Big returns the id as a big integer.
func (id ProposalID) Big() *big.Int { return new(big.Int).SetBytes(id[:]) }

// String returns the decimal form.
func (id ProposalID) String() string {
	return new(uint256.Int).SetBytes32(id[:]).Dec()
}

// MarshalText writes the decimal form.
func (id ProposalID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads what [ParseProposalID] reads.
func (id *ProposalID) UnmarshalText(text []byte) error {
	parsed, err := ParseProposalID(string(text))
	if err != nil {
		return err
	}
	*id = parsed
	return nil
}

// Value stores the 32 bytes.
func (id ProposalID) Value() (driver.Value, error) { return id[:], nil }

// Scan reads the 32 bytes.
func (id *ProposalID) Scan(src any) error {
	b, ok := src.([]byte)
	if !ok || len(b) != len(id) {
		return fmt.Errorf("scan proposal id: want 32 bytes, got %T of %d", src, len(b))
	}
	copy(id[:], b)
	return nil
}
