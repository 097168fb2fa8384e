package story

import (
	"math/big"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Shares of the supply in 1/10,000. What is left is the treasury's.
const (
	shareVesting  = 1_400
	shareExchange = 1_000
	shareMaker    = 300
	shareFounder  = 240
	shareHolders  = 2_200
	shareVisitor  = 15
	founderCount  = 4
)

// atCreation is the number of accounts that get tokens in the token's
// constructor; it stays below the gas that one transaction may use. The others
// buy from the exchange later.
const atCreation = 200

// purchase is a holder's first buy.
type purchase struct {
	at     time.Time
	who    *person
	amount uint64 // 1/100 token
}

// holdings is who gets what at the beginning, and soon after it.
type holdings struct {
	accounts  []common.Address
	amounts   []*big.Int
	purchases []purchase // by time
}

func (h *holdings) give(to common.Address, amount uint64) {
	h.accounts = append(h.accounts, to)
	h.amounts = append(h.amounts, hundredths(amount))
}

// holdingsOf distributes the supply of a house's token.
func holdingsOf(h *house, c *cast, d dice, cal calendar) holdings {
	r := d.roll("holdings/%s", h.key)
	supply := h.supply * 100
	left := supply
	var out holdings
	give := func(to common.Address, amount uint64) {
		out.give(to, amount)
		left -= amount
	}
	for name, share := range sharesOfStaff(h) {
		give(c.member(name).address, supply/10_000*share)
	}
	sold := uint64(0)
	for i, p := range ranked(r, h, c) {
		amount := supply / 10_000 * p.stake
		if !p.delegate() {
			amount = heavyTail(r, supply/10_000*shareHolders, i)
		}
		if p.delegate() || i < atCreation && chance(r, 0.75) {
			give(p.address, amount)
			continue
		}
		sold += amount
		out.purchases = append(out.purchases, purchase{at: purchaseTime(r, cal), who: p, amount: amount})
	}
	give(c.member(exchange).address, supply/10_000*shareExchange+sold)
	out.give(h.timelock, left)
	sortByTime(out.purchases, func(p purchase) time.Time { return p.at })
	return out
}

// sharesOfStaff yields names and shares in 1/10,000, in a fixed order.
func sharesOfStaff(h *house) func(yield func(string, uint64) bool) {
	return func(yield func(string, uint64) bool) {
		_ = yield(vesting+" "+h.dao, shareVesting) && yield(maker, shareMaker) && yield(visitor, shareVisitor)
		for i := range founderCount {
			if !yield(founderName(h.dao, i), shareFounder+uint64(60*i)) {
				return
			}
		}
	}
}

// ranked are the holders of a token in random order of wealth, then the
// delegates.
func ranked(r *rand.Rand, h *house, c *cast) []*person {
	var out []*person
	for _, p := range c.people[len(c.delegates):] {
		if p.in(h.key) {
			out = append(out, p)
		}
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	for _, p := range c.delegates {
		if p.in(h.key) {
			out = append(out, p)
		}
	}
	return out
}

// heavyTail is what the holder of a rank has: inversely to the rank, so that a
// few have much and many little. All holders together have about the total.
func heavyTail(r *rand.Rand, total uint64, rank int) uint64 {
	share := 1 / (3.4 * float64(rank+6))
	return uint64(float64(total) * share * between(r, 0.7, 1.3))
}

// purchaseTime spreads the first buys over the history, more at its beginning.
func purchaseTime(r *rand.Rand, cal calendar) time.Time {
	span := float64(cal.end.Sub(cal.begin) - 3*day)
	return cal.begin.Add(2*day + time.Duration(float64(span*r.Float64())*r.Float64()))
}

func founderName(dao string, i int) string { return dao + " founder " + string(rune('A'+i)) }
