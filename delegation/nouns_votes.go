package delegation

// FamilyNounsVotes is the family of Nouns' token and its copies: ERC-721 with
// the events of ERC-5805 and the functions of COMP, in which holders are their
// own delegates until they choose another.
const FamilyNounsVotes = "nouns-votes"

// FamilyERC721SelfVotes is the family of Nouns Builder's tokens: as Nouns', but
// with the functions of ERC-5805.
const FamilyERC721SelfVotes = "erc721-self-votes"
