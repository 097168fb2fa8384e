package story

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
)

// dice is where all chance of a story comes from. Each decision takes its own
// generator, named after what is decided, so that no decision depends on how
// many others were taken before it: a resumed story goes on as it would have.
type dice uint64

// roll returns the generator for a named decision.
func (d dice) roll(format string, args ...any) *rand.Rand {
	name := binary.BigEndian.AppendUint64(nil, uint64(d))
	name = fmt.Appendf(name, format, args...)
	digest := sha256.Sum256(name)
	first, second := binary.BigEndian.Uint64(digest[:]), binary.BigEndian.Uint64(digest[8:])
	return rand.New(rand.NewPCG(first, second)) //nolint:gosec // a story must be repeatable, nothing is secret
}

// chance is true with probability p.
func chance(r *rand.Rand, p float64) bool { return r.Float64() < p }

// pick returns one of the choices.
func pick[T any](r *rand.Rand, choices []T) T { return choices[r.IntN(len(choices))] }

// between returns a number in [low, high).
func between(r *rand.Rand, low, high float64) float64 {
	return low + float64(r.Float64()*(high-low))
}

// wobble returns a number around 0 with about the given standard deviation. It
// uses sums only: unlike logarithms they have the same bits on every machine.
func wobble(r *rand.Rand, deviation float64) float64 {
	sum := r.Float64() + r.Float64() + r.Float64() + r.Float64() - 2
	return float64(sum * 1.732 * deviation)
}

// howMany turns an expected number into a whole one.
func howMany(r *rand.Rand, expected float64) int {
	whole := int(expected)
	if chance(r, expected-float64(whole)) {
		whole++
	}
	return whole
}
