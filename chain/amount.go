package chain

import (
	"database/sql/driver"
	"fmt"
	"math/big"
	"strings"

	"github.com/holiman/uint256"
)

// amountDigits is the width of 2^256-1 in decimal. Stored amounts are padded to
// it, so that text order is numeric order in SQLite; PostgreSQL reads the same
// text into numeric(78,0).
const amountDigits = 78

// Amount is an unsigned 256-bit integer: token units, voting power or wei,
// always in the smallest unit and always exact. Its JSON form is a decimal
// string, because JavaScript numbers end at 2^53.
type Amount struct{ n uint256.Int }

// NewAmount returns n.
func NewAmount(n uint64) Amount { return Amount{*uint256.NewInt(n)} }

// AmountFromBig converts n, which must lie in [0, 2^256).
func AmountFromBig(n *big.Int) (Amount, error) {
	if n == nil || n.Sign() < 0 {
		return Amount{}, fmt.Errorf("amount %v: must not be negative or missing", n)
	}
	u, overflow := uint256.FromBig(n)
	if overflow {
		return Amount{}, fmt.Errorf("amount of %d bits: at most 256 fit", n.BitLen())
	}
	return Amount{*u}, nil
}

// AmountFromBytes reads a big-endian word of at most 32 bytes.
func AmountFromBytes(b []byte) Amount {
	var a Amount
	a.n.SetBytes(b)
	return a
}

// ParseAmount reads a decimal number without sign; leading zeros are allowed.
func ParseAmount(s string) (Amount, error) {
	digits := strings.TrimLeft(s, "0")
	if digits == "" && s != "" {
		return Amount{}, nil
	}
	var a Amount
	if err := a.n.SetFromDecimal(digits); err != nil || digits == "" || digits[0] == '+' {
		return Amount{}, fmt.Errorf("amount %.90q: want a decimal number below 2^256", s)
	}
	return a, nil
}

// Big returns a copy as a big integer.
func (a Amount) Big() *big.Int { return a.n.ToBig() }

// String is the plain decimal form.
func (a Amount) String() string { return a.n.Dec() }

// IsZero reports whether a is 0.
func (a Amount) IsZero() bool { return a.n.IsZero() }

// Equal reports whether a and b are the same number.
func (a Amount) Equal(b Amount) bool { return a.n.Eq(&b.n) }

// Cmp compares like [big.Int.Cmp].
func (a Amount) Cmp(b Amount) int { return a.n.Cmp(&b.n) }

// Add returns a+b and whether the sum left 256 bits.
func (a Amount) Add(b Amount) (sum Amount, overflow bool) {
	_, overflow = sum.n.AddOverflow(&a.n, &b.n)
	return sum, overflow
}

// Sub returns a-b and whether b was larger than a.
func (a Amount) Sub(b Amount) (difference Amount, underflow bool) {
	_, underflow = difference.n.SubOverflow(&a.n, &b.n)
	return difference, underflow
}

// BasisPoints returns a's share of total in 1/10,000, rounded down. ok is false
// when total is 0, because there is no share of nothing.
func (a Amount) BasisPoints(total Amount) (bp uint64, ok bool) {
	if total.IsZero() {
		return 0, false
	}
	var r uint256.Int
	_, overflow := r.MulDivOverflow(&a.n, uint256.NewInt(10_000), &total.n)
	if overflow || !r.IsUint64() {
		return 0, false
	}
	return r.Uint64(), true
}

// MarshalText writes the decimal form.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [ParseAmount] reads.
func (a *Amount) UnmarshalText(text []byte) error {
	parsed, err := ParseAmount(string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

// Value stores the zero-padded decimal form.
func (a Amount) Value() (driver.Value, error) {
	s := a.n.Dec()
	return strings.Repeat("0", amountDigits-len(s)) + s, nil
}

// Scan reads what either database returns for a stored amount.
func (a *Amount) Scan(src any) error {
	switch v := src.(type) {
	case string:
		return a.UnmarshalText([]byte(v))
	case []byte:
		return a.UnmarshalText(v)
	case int64:
		if v >= 0 {
			*a = NewAmount(uint64(v))
			return nil
		}
	}
	return fmt.Errorf("scan amount: cannot read %T", src)
}

// MaxAmount is 2^256-1.
var MaxAmount = Amount{*new(uint256.Int).SetAllOne()}
