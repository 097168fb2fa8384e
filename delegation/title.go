package delegation

import "github.com/tribune-gov/tribune/governance"

// titles are the families in words for people.
var titles = map[string]string{
	FamilyERC20Votes:  "ERC-20 with votes: OpenZeppelin's ERC20Votes and others of ERC-5805",
	FamilyCompVotes:   "ERC-20 with votes like COMP and UNI",
	FamilyERC721Votes: "ERC-721 in which every token is one vote",

	FamilyNounsVotes:      "ERC-721 in which holders are their own delegates, as Nouns'",
	FamilyERC721SelfVotes: "ERC-721 in which holders are their own delegates, as Nouns Builder's",
	FamilyPartialVotes:    "ERC-20 whose holders split their votes over several delegates: Agora's and ScopeLift's",
	FamilyMultiDelegate:   "deposits for several delegates beside a token: ENS's ERC20MultiDelegate",
	FamilyMiniMe:          "MiniMe, whose holders vote with their balance",
	FamilyVotesOnly:       "staked or locked votes: power and delegation without balances",
	FamilyAaveVotes:       "ERC-20 like AAVE of version 2, in which the powers to vote and to propose are delegated apart",
	FamilyBaalShares:      "shares of Moloch v3 (Baal), whose first holders are their own delegates",
}

// Capabilities says what is missing of a family's tokens, and why.
func Capabilities(family string) []governance.Capability {
	switch family {
	case FamilyMiniMe:
		return []governance.Capability{
			{Feature: "delegation", Support: governance.Degraded, Detail: "it has none: power is the balance, and of its history only the transfers are kept"},
		}
	case FamilyVotesOnly:
		return []governance.Capability{
			{Feature: "balances", Support: governance.Degraded, Detail: "it is no token: what stands behind a delegation, and how much there is in all, stays unknown"},
		}
	}
	return nil
}

// FamilyTitle names a family for people; empty if it is not known.
func FamilyTitle(family string) string { return titles[family] }
