package story

import (
	"math/big"

	"github.com/tribune-gov/tribune/chain/devchain"
	"github.com/tribune-gov/tribune/contracts/batchreader"
)

// airdropReceivers is how many holders get something from an airdrop.
const airdropReceivers = 12

// airdrop sends tokens to many through the chain's batch contract, once in the
// history. In the one transaction that contract also delegates what it holds,
// to a delegate and then to nobody: delegations and transfers of one account in
// one transaction.
func (s *stage) airdrop(h *hall, now moment) {
	at := s.cal.begin.Add(s.cal.end.Sub(s.cal.begin) * 2 / 5)
	if at.After(now.time) || !at.After(s.head().time) {
		return
	}
	giver := s.cast.member(maker)
	r := s.dice.roll("airdrop/%s", h.key)
	each := h.supply / 50 // in 1/100 token
	sum := new(big.Int).Mul(hundredths(each), big.NewInt(airdropReceivers))
	s.send(giver, h.token, gasCall, nil, s.codec.token.PackTransfer(devchain.Multicall3, sum), "fund airdrop")

	call := func(data []byte) batchreader.BatchReaderCall3 {
		return batchreader.BatchReaderCall3{Target: h.token, CallData: data}
	}
	e := newElectorate(h.house, s.cast, s.cal)
	holders := e.holders()
	calls := []batchreader.BatchReaderCall3{call(s.codec.token.PackDelegate(pick(r, e.delegates).address))}
	for range airdropReceivers {
		calls = append(calls, call(s.codec.token.PackTransfer(pick(r, holders).address, hundredths(each))))
	}
	calls = append(calls, call(s.codec.token.PackDelegate([20]byte{})))
	s.send(giver, devchain.Multicall3, gasBatchSend, nil, s.codec.batch.PackAggregate3(calls), "airdrop")
}
