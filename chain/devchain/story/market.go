package story

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// errand is a transfer of the house's token that is known beforehand.
type errand struct {
	at     time.Time
	by     *person
	to     common.Address
	amount *big.Int // wei
	what   string
}

// strayTokens is what somebody once sent to the governor's own address, in
// whole tokens.
const strayTokens = 18_400

// errandsOf plans the first purchases and one mistake.
func errandsOf(h *house, c *cast, own holdings, cal calendar) []errand {
	var out []errand
	for _, p := range own.purchases {
		out = append(out, errand{at: p.at, by: c.member(exchange), to: p.who.address, amount: hundredths(p.amount), what: "purchase"})
	}
	if h.key == strayHouse {
		out = append(out, errand{at: cal.begin.Add(3 * day), by: c.member(maker), to: h.governor, amount: coins(strayTokens), what: "mistake"})
	}
	sortByTime(out, func(e errand) time.Time { return e.at })
	return out
}

// strayHouse is where the mistake happens.
const strayHouse = "hedgerow"

// runErrands sends what is due, and the treasury's income once a week.
func (s *stage) runErrands(h *hall, now moment) {
	for len(h.errands) > 0 && !h.errands[0].at.After(now.time) {
		e := h.errands[0]
		h.errands = h.errands[1:]
		s.send(e.by, h.token, gasCall, nil, s.codec.token.PackTransfer(e.to, e.amount), e.what)
	}
	if week(now.time) != week(s.head().time) {
		r := s.dice.roll("income/%s/%d", h.key, week(now.time))
		cents := uint64(float64(h.income*100) * between(r, 0.7, 1.3))
		s.send(s.cast.member(issuer), h.house.stable, gasCall, nil,
			s.codec.stable.PackTransfer(h.timelock, units(cents, stableDecimals-2)), "income")
	}
}

func week(t time.Time) int64 { return t.Unix() / (7 * 24 * 3600) }

// delegate sends the delegations that are due. In the live part somebody
// changes their mind now and then.
func (s *stage) delegate(h *hall, now moment) {
	for len(h.delegations) > 0 && !h.delegations[0].at.After(now.time) {
		d := h.delegations[0]
		h.delegations = h.delegations[1:]
		s.send(d.by, h.token, gasCall, nil, s.codec.token.PackDelegate(d.to), "delegate")
	}
	r := s.dice.roll("mood/%s/%d", h.key, now.number)
	if !s.live || !chance(r, 0.07) {
		return
	}
	e := newElectorate(h.house, s.cast, s.cal)
	by := pick(r, e.holders())
	s.send(by, h.token, gasCall, nil, s.codec.token.PackDelegate(e.match(r, by, now.time).address), "delegate")
}

// tradesPerDay is the expected number of transfers of a house's token.
const tradesPerDay = 3.2

// trade has holders buy, sell and give.
func (s *stage) trade(ctx context.Context, h *hall, now moment) error {
	head := s.head()
	if head.number < 4 {
		return nil // still founding
	}
	r := s.dice.roll("trade/%s/%d", h.key, now.number)
	elapsed := float64(now.time.Sub(head.time)) / float64(day)
	holders := newElectorate(h.house, s.cast, s.cal).holders()
	for range min(2, howMany(r, tradesPerDay*elapsed)) {
		from, to := pick(r, holders), pick(r, holders).address
		kind, share := r.Float64(), between(r, 0.04, 0.4)
		if kind < 0.5 { // a purchase, of about a thousandth of what is for sale
			s.send(s.cast.member(exchange), h.token, gasCall, nil,
				s.codec.token.PackTransfer(to, hundredths(uint64(float64(h.supply)*share/100))), "buy")
			continue
		}
		balance, err := s.read.balance(ctx, h.token, from.address)
		if err != nil {
			return err
		}
		amount := hundredths(uint64(float64(inHundredths(balance)) * share))
		if amount.Sign() == 0 {
			continue
		}
		if kind < 0.85 {
			to = s.cast.member(exchange).address
		}
		s.send(from, h.token, gasCall, nil, s.codec.token.PackTransfer(to, amount), "transfer")
	}
	return nil
}
