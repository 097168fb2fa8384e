package delegation

// FamilyMiniMe is the family of MiniMe tokens, which Aragon's Voting counts:
// ERC-20 without delegation, whose balances at earlier blocks can be asked for.
// The power of a holder is its balance.
const FamilyMiniMe = "minime"
