package page

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tribune-gov/tribune/chain"
)

func amountOf(t testing.TB, digits string) chain.Amount {
	t.Helper()
	a, err := chain.ParseAmount(digits)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestShortAmountKeepsAboutThreeDigitsAndCutsTheRest(t *testing.T) {
	for _, test := range []struct {
		digits   string
		decimals uint8
		want, up string
	}{
		{"0", 18, "0", "0"},
		{"1", 0, "1", "1"},
		{"999", 0, "999", "999"},
		{"9999", 0, "9,999", "9,999"},
		{"10000", 0, "10 k", "10 k"},
		{"12345", 0, "12.3 k", "12.4 k"},
		{"999999", 0, "999 k", "1 M"},
		{"1250000", 0, "1.25 M", "1.25 M"},
		{"1259999", 0, "1.25 M", "1.26 M"},
		{"1000000000000", 0, "1 T", "1 T"},
		{"999999999999999", 0, "999 T", "1 × 10^15"},
		{"12345678", 4, "1,234", "1,235"},
		{"123456", 3, "123.4", "123.5"},
		{"1234567", 5, "12.34", "12.35"},
		{"1999999999999999999", 18, "1.99", "2"},
		{"1000000000000000000", 18, "1", "1"},
		{"123456", 8, "0.00123", "0.00124"},
		{"99999", 5, "0.999", "1"},
		{"1", 4, "0.0001", "0.0001"},
		{"1", 18, "< 0.0001", "< 0.0001"},
		{"1", 255, "< 0.0001", "< 0.0001"},
		{chain.MaxAmount.String(), 0, "1.15 × 10^77", "1.16 × 10^77"},
		{chain.MaxAmount.String(), 18, "1.15 × 10^59", "1.16 × 10^59"},
	} {
		a := amountOf(t, test.digits)
		if got := plainSpaces(shortAmount(a, test.decimals, false)); got != test.want {
			t.Errorf("%s/10^%d: %q, want %q", test.digits, test.decimals, got, test.want)
		}
		if got := plainSpaces(shortAmount(a, test.decimals, true)); got != test.up {
			t.Errorf("%s/10^%d rounded up: %q, want %q", test.digits, test.decimals, got, test.up)
		}
	}
}

func plainSpaces(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

func TestExactAmountHasEveryDigit(t *testing.T) {
	for _, test := range []struct {
		digits   string
		decimals uint8
		want     string
	}{
		{"0", 18, "0"}, {"5", 1, "0.5"}, {"1250000500000000000000000", 18, "1,250,000.5"}, {"1234567", 0, "1,234,567"},
		{"1", 18, "0.000000000000000001"},
	} {
		if got := exactAmount(amountOf(t, test.digits), test.decimals); got != test.want {
			t.Errorf("%s/10^%d: %q, want %q", test.digits, test.decimals, got, test.want)
		}
	}
}

// readShort reads a short amount back as a fraction.
func readShort(t rapid.TB, short string) *big.Rat {
	short = strings.ReplaceAll(plainSpaces(short), ",", "")
	number, suffix, _ := strings.Cut(short, " ")
	value, ok := new(big.Rat).SetString(number)
	if !ok {
		t.Fatalf("%q is not a number", short)
	}
	exponent := map[string]int64{"": 0, "k": 3, "M": 6, "B": 9, "T": 12}[suffix]
	if power, scientific := strings.CutPrefix(suffix, "× 10^"); scientific {
		n, _ := new(big.Int).SetString(power, 10)
		exponent = n.Int64()
	}
	return value.Mul(value, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(exponent), nil)))
}

func TestShortAmountNeverSaysMoreAndItsRoundedFormNeverLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bytes := rapid.SliceOfN(rapid.Byte(), 1, 32).Draw(t, "amount")
		decimals := rapid.Uint8Range(0, 30).Draw(t, "decimals")
		a := chain.AmountFromBytes(bytes)
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
		exact := new(big.Rat).SetFrac(a.Big(), scale)
		low, high := shortAmount(a, decimals, false), shortAmount(a, decimals, true)
		if strings.HasPrefix(low, "<") {
			if exact.Cmp(big.NewRat(1, 10_000)) >= 0 {
				t.Fatalf("%s is not below 0.0001", exact)
			}
			return
		}
		if got := readShort(t, low); got.Cmp(exact) > 0 {
			t.Fatalf("%q says more than %s", low, exact)
		}
		if got := readShort(t, high); got.Cmp(exact) < 0 {
			t.Fatalf("%q rounded up says less than %s", high, exact)
		}
		// Less than one hundredth is cut off.
		slack := new(big.Rat).Mul(exact, big.NewRat(99, 100))
		if got := readShort(t, low); got.Cmp(slack) < 0 {
			t.Fatalf("%q is more than a hundredth below %s", low, exact)
		}
	})
}

func TestPercentIsCutOffAndShowsThatThereIsSomething(t *testing.T) {
	for _, test := range []struct {
		part, whole uint64
		want        string
	}{
		{0, 10, "0%"}, {1, 1_000_000, "< 0.01%"}, {1, 8, "12.5%"}, {1, 3, "33.3%"}, {2, 3, "66.6%"}, {1, 30, "3.33%"},
		{999_999, 1_000_000, "99.9%"}, {1, 1, "100%"}, {5, 1, "500%"},
	} {
		if got := plainSpaces(share(chain.NewAmount(test.part), chain.NewAmount(test.whole)).Text); got != test.want {
			t.Errorf("%d of %d: %q, want %q", test.part, test.whole, got, test.want)
		}
	}
}

func TestShareOfNothingOrOfUnknownIsUnknown(t *testing.T) {
	if share(chain.NewAmount(1), chain.Amount{}).Known || shareOf(chain.NewAmount(1), nil).Known {
		t.Error("a share of nothing has a value")
	}
}
