package page

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// amountView is an amount for the amount partial: short to read, exact on
// demand. The zero value is an unknown amount and is written as that.
type amountView struct {
	Known bool
	Raw   string // in the smallest unit
	Short string // at most four digits, cut off and never rounded up
	Exact string // every digit, with the unit
	Unit  string
}

// maxUnit bounds a token's symbol, in runes.
const maxUnit = 12

// unit says how amounts of a token are written.
type unit struct {
	Symbol   string
	Decimals uint8
}

// unitOf returns the unit of a token's amounts. Without a token amounts are
// written in the smallest unit, which is always right.
func unitOf(token *delegation.TokenView) unit {
	if token == nil {
		return unit{Symbol: "smallest units"}
	}
	return unit{Symbol: clip(visible(token.Symbol), maxUnit), Decimals: token.Decimals}
}

// amount returns the view of an amount.
func (u unit) amount(a chain.Amount) amountView {
	exact := exactAmount(a, u.Decimals)
	if u.Symbol != "" {
		exact += " " + u.Symbol
	}
	return amountView{Known: true, Raw: a.String(), Short: shortAmount(a, u.Decimals, false), Exact: exact, Unit: u.Symbol}
}

// bare is amount without its unit, for columns whose heading names it.
func (u unit) bare(a chain.Amount) amountView {
	view := u.amount(a)
	view.Unit = ""
	return view
}

// optional is amount for one that may be missing.
func (u unit) optional(a *chain.Amount) amountView {
	if a == nil {
		return amountView{}
	}
	return u.amount(*a)
}

// text is the short form with the unit, for sentences.
func (u unit) text(a chain.Amount) string { return join(shortAmount(a, u.Decimals, false), u.Symbol) }

// textUp is text rounded up: for what is still missing, where less would lie.
func (u unit) textUp(a chain.Amount) string { return join(shortAmount(a, u.Decimals, true), u.Symbol) }

func join(number, symbol string) string {
	if symbol == "" {
		return number
	}
	return number + "\u00a0" + symbol
}

// group writes a number with a comma after every three digits.
func group(n uint64) string { return groupDigits(strconv.FormatUint(n, 10)) }

// count writes a count of rows.
func count(n int64) string {
	if n < 0 {
		return "−" + group(uint64(-n))
	}
	return group(uint64(n))
}

// plural writes a count with its noun.
func plural(n int64, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return count(n) + " " + many
}

func groupDigits(digits string) string {
	var out strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out.WriteByte(',')
		}
		out.WriteRune(digit)
	}
	return out.String()
}

// exactAmount writes a/10^decimals with every digit: "1,234.5".
func exactAmount(a chain.Amount, decimals uint8) string {
	digits, fraction := split(a.String(), int(decimals))
	if fraction == "" {
		return groupDigits(digits)
	}
	return groupDigits(digits) + "." + fraction
}

// split moves the decimal point into an integer's digits and drops the zeros
// that say nothing.
func split(digits string, decimals int) (whole, fraction string) {
	if missing := decimals + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - decimals
	return digits[:point], strings.TrimRight(digits[point:], "0")
}

// magnitudes are the short scale's letters per three digits.
var magnitudes = []string{"", "k", "M", "B", "T"}

// shortAmount writes a/10^decimals with about three digits: "1.25 M", "12.3 k",
// "9,876", "0.00123". The rest is cut off, or with up counts as one more in the
// last digit that is shown.
func shortAmount(a chain.Amount, decimals uint8, up bool) string {
	return shortNumber(a.Big(), int(decimals), up)
}

func shortNumber(n *big.Int, decimals int, up bool) string {
	if n.Sign() == 0 {
		return "0"
	}
	exponent := len(n.String()) - 1 - decimals // of the first digit
	if exponent < -4 {
		return "< 0.0001"
	}
	last := exponent - 2 // exponent of the last digit shown
	if exponent >= 0 && exponent < 4 {
		last = max(-2, exponent-3)
	}
	if last+decimals > 0 { // digits to drop
		step := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(last+decimals)), nil)
		kept, rest := new(big.Int).QuoRem(n, step, new(big.Int))
		if rest.Sign() != 0 {
			if up {
				kept.Add(kept, big.NewInt(1))
			}
			// The number is now what is shown, to the last digit; rounding up may
			// have given it one digit more.
			return shortNumber(kept.Mul(kept, step), decimals, false)
		}
	}
	return magnitude(n, decimals, exponent)
}

// magnitude writes a number of few digits under the letter it needs.
func magnitude(n *big.Int, decimals, exponent int) string {
	if exponent < 4 {
		whole, fraction := split(n.String(), decimals)
		if fraction == "" {
			return groupDigits(whole)
		}
		return groupDigits(whole) + "." + fraction
	}
	scale := exponent / 3
	var suffix string
	if scale < len(magnitudes) {
		suffix = "\u00a0" + magnitudes[scale]
		scale *= 3
	} else {
		suffix = "\u00a0×\u00a010^" + strconv.Itoa(exponent)
		scale = exponent
	}
	whole, fraction := split(n.String(), decimals+scale)
	if fraction == "" {
		return whole + suffix
	}
	return whole + "." + fraction + suffix
}
