package delegation

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// Decoders returns the decoders of all families of tokens, and of what stands
// beside them.
func Decoders() map[string]chain.Decoder {
	return map[string]chain.Decoder{
		FamilyERC20Votes:  votesDecoder(decodeTransfer20),
		FamilyCompVotes:   votesDecoder(decodeTransfer20),
		FamilyERC721Votes: votesDecoder(decodeTransfer721),

		FamilyNounsVotes:      votesDecoder(decodeTransfer721),
		FamilyERC721SelfVotes: votesDecoder(decodeTransfer721),
		FamilyBaalShares:      votesDecoder(decodeTransfer20),
		FamilyAaveVotes:       aaveVotesDecoder(),

		FamilyPartialVotes:  partialDecoder(),
		FamilyMultiDelegate: multiDelegateDecoder(),

		FamilyMiniMe:    {topic("Transfer"): decodeTransfer20},
		FamilyVotesOnly: {topic("DelegateChanged"): decodeDelegateChanged, topic("DelegateVotesChanged"): decodeDelegateVotesChanged},
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

// IsERC721 reports whether a family's tokens are single and each has an id.
func IsERC721(family string) bool {
	return family == FamilyERC721Votes || family == FamilyNounsVotes || family == FamilyERC721SelfVotes
}

// AnswersLikeComp reports whether a family's tokens answer getCurrentVotes and
// getPriorVotes in place of getVotes and getPastVotes.
func AnswersLikeComp(family string) bool {
	return family == FamilyCompVotes || family == FamilyNounsVotes
}

// PowerIsBalance reports whether holders of a family's tokens vote with their
// balance, and nobody for them.
func PowerIsBalance(family string) bool { return family == FamilyMiniMe }

// DelegatesProposing reports whether holders of a family's tokens delegate the
// power to propose apart from the power to vote.
func DelegatesProposing(family string) bool { return family == FamilyAaveVotes }

// Splits reports whether holders of a family's tokens may give parts of their
// balance to several delegates.
func Splits(family string) bool { return family == FamilyPartialVotes }

// HasBalances reports whether a family tells who holds how much.
func HasBalances(family string) bool { return family != FamilyVotesOnly }

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
	from := Whole(r.TopicAddress(2))
	e := DelegateChanged{Delegator: r.TopicAddress(1), From: &from, To: Whole(r.TopicAddress(3))}
	return e, r.Err()
}

func decodeDelegateVotesChanged(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 1, 2)
	previous := r.Amount(0)
	e := PowerChanged{Delegate: r.TopicAddress(1), Previous: &previous, New: r.Amount(1)}
	return e, r.Err()
}
