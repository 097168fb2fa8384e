package delegation

// FamilyBaalShares is the family of the shares of Moloch v3 (Baal): ERC-20 with
// the events and functions of ERC-5805, in which who receives shares for the first
// time becomes its own delegate without a word, and that counts seconds without
// saying so.
const FamilyBaalShares = "baal-shares"
