package delegation

// FamilyVotesOnly is the family of contracts with the votes of ERC-5805 that are
// no tokens, such as staked and locked votes: it is known who has which power and
// who delegates to whom, but not how much of it comes from whom, nor how much
// there is in all.
const FamilyVotesOnly = "votes-only"
