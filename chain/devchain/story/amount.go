package story

import (
	"math/big"
	"strconv"
	"strings"
)

// Decimals of the tokens and of ether, and of the stable coin.
const (
	coinDecimals   = 18
	stableDecimals = 6
)

// units is a whole number of coins in the smallest unit.
func units(whole uint64, decimals int) *big.Int {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	return scale.Mul(scale, new(big.Int).SetUint64(whole))
}

// coins is whole tokens or ether in wei.
func coins(whole uint64) *big.Int { return units(whole, coinDecimals) }

// hundredths is an amount of 1/100 token in wei. Holdings are counted in it:
// fine enough to look real, coarse enough for a uint64.
func hundredths(n uint64) *big.Int { return units(n, coinDecimals-2) }

// inHundredths is the inverse, rounded down; amounts beyond all supplies of the
// story do not occur.
func inHundredths(wei *big.Int) uint64 {
	return new(big.Int).Div(wei, units(1, coinDecimals-2)).Uint64()
}

// grouped writes a number with commas: 184,000.
func grouped(n uint64) string {
	digits := strconv.FormatUint(n, 10)
	var out strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out.WriteByte(',')
		}
		out.WriteRune(digit)
	}
	return out.String()
}
