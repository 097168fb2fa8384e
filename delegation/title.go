package delegation

// titles are the families in words for people.
var titles = map[string]string{
	FamilyERC20Votes:  "ERC-20 with votes: OpenZeppelin's ERC20Votes and others of ERC-5805",
	FamilyCompVotes:   "ERC-20 with votes like COMP and UNI",
	FamilyERC721Votes: "ERC-721 in which every token is one vote",

	FamilyNounsVotes:      "ERC-721 in which holders are their own delegates, as Nouns'",
	FamilyERC721SelfVotes: "ERC-721 in which holders are their own delegates, as Nouns Builder's",
	FamilyBaalShares:      "shares of Moloch v3 (Baal), whose first holders are their own delegates",
}

// FamilyTitle names a family for people; empty if it is not known.
func FamilyTitle(family string) string { return titles[family] }
