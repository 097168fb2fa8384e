package delegation

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// Decoders returns the decoders of all families of tokens.
func Decoders() map[string]chain.Decoder {
	return map[string]chain.Decoder{
		FamilyERC20Votes:  votesDecoder(decodeTransfer20),
		FamilyCompVotes:   votesDecoder(decodeTransfer20),
		FamilyERC721Votes: votesDecoder(decodeTransfer721),
	}
}

// votesDecoder returns the decoder of a token of ERC-5805. Transfer has one
// topic in all families and is decoded as the family's; the other layout is an
// error, because an amount must not be taken for an id.
func votesDecoder(transfer chain.DecodeFunc) chain.Decoder {
	return chain.Decoder{
		topic("Transfer"):             transfer,
		topic("DelegateChanged"):      decodeDelegateChanged,
		topic("DelegateVotesChanged"): decodeDelegateVotesChanged,
	}
}

// topic returns the first topic of an event of a votes token. It panics if the
// binding has none of that name, which only a change of this file or of the
// binding can cause.
func topic(name string) common.Hash {
	definition := ivotes.NewIVotes().GetABI()
	event, found := definition.Events[name]
	if !found {
		panic(fmt.Sprintf("binding has no event %s", name))
	}
	return event.ID
}

func decodeDelegateChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 0)
	e := DelegateChanged{Delegator: r.TopicAddress(1), From: r.TopicAddress(2), To: r.TopicAddress(3)}
	return e, r.Err()
}

func decodeDelegateVotesChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	e := PowerChanged{Delegate: r.TopicAddress(1), Previous: r.Amount(0), New: r.Amount(1)}
	return e, r.Err()
}
