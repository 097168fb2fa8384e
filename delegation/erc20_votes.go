package delegation

import (
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// FamilyERC20Votes is the family of ERC-20 tokens with delegated votes:
// OpenZeppelin's ERC20Votes and others of ERC-5805.
const FamilyERC20Votes = "erc20-votes"

// FamilyCompVotes is the family of Compound's COMP, Uniswap's UNI and their
// copies. They are ERC-20 tokens that emit the events of ERC-5805, but are older
// than it: they count blocks without saying so, keep votes in 96 bits, and answer
// getCurrentVotes and getPriorVotes.
const FamilyCompVotes = "comp-votes"

// decodeTransfer20 reads a transfer of an amount, which is not indexed.
func decodeTransfer20(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 2, 1)
	e := Transfer{From: r.TopicAddress(1), To: r.TopicAddress(2), Amount: r.Amount(0)}
	return e, r.Err()
}
