package delegation

import (
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// FamilyERC721Votes is the family of ERC-721 collections in which every token
// is one vote: OpenZeppelin's ERC721Votes, Nouns.
const FamilyERC721Votes = "erc721-votes"

// decodeTransfer721 reads a transfer of one token, whose id is indexed.
func decodeTransfer721(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 3, 0)
	id := r.TopicAmount(3)
	e := Transfer{From: r.TopicAddress(1), To: r.TopicAddress(2), Amount: chain.NewAmount(1), TokenID: &id}
	return e, r.Err()
}
