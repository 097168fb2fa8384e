package delegation

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Default says to whom the power of holders goes who chose nobody. No event
// tells it, so it is a trait of the family.
type Default uint8

// Defaults.
const (
	DefaultNobody Default = iota
	// DefaultSelf is the rule of Nouns and AAVE: holders are their own delegates at all
	// times, and choosing nobody means oneself.
	DefaultSelf
	// DefaultSelfOnReceipt is the rule of Baal: who receives shares for the first
	// time becomes its own delegate, unless it had power before, and may choose
	// nobody later.
	DefaultSelfOnReceipt
)

// DefaultOf returns the trait of a family of tokens.
func DefaultOf(family string) Default {
	switch family {
	case FamilyNounsVotes, FamilyERC721SelfVotes, FamilyAaveVotes:
		return DefaultSelf
	case FamilyBaalShares:
		return DefaultSelfOnReceipt
	}
	return DefaultNobody
}

// NewHolder starts the fold of an account that holds a token of a family.
func NewHolder(family string, token chain.Account, address common.Address) Holder {
	h := Holder{Token: token, Address: address}
	if HasBalances(family) {
		h.Balance = new(chain.Amount)
	}
	if DefaultOf(family) == DefaultSelf {
		h.choose(Whole(address), nil)
	}
	if DelegatesProposing(family) {
		h.PropositionDelegate = &address
	}
	return h
}

// Apply folds the next fact about a holder in, see [Holder.Apply]. before is the
// log directly before it in the block, as far as it is one of the token's; else
// its event is nil.
func (d Default) Apply(h *Holder, before, fact chain.Fact) bool {
	if d == DefaultSelfOnReceipt && len(h.Choice()) == 0 && selfDelegated(h.Address, before, fact) {
		h.choose(Whole(h.Address), h.Delegated)
	}
	ok := h.Apply(fact.Position, fact.Event)
	if d == DefaultSelf && len(h.Choice()) == 0 {
		h.choose(Whole(h.Address), h.Delegated)
	}
	return ok
}

// selfDelegated reports whether shares came to an account that thereby became
// its own delegate. The token then announces, directly before the transfer, that
// the receiver's own power grew; power of a delegate that receives shares without
// becoming its own does not grow.
func selfDelegated(account common.Address, before, fact chain.Fact) bool {
	transfer, isTransfer := fact.Event.(Transfer)
	grown, isPower := before.Event.(PowerChanged)
	return isTransfer && isPower &&
		before.Block == fact.Block && before.LogIndex+1 == fact.LogIndex && before.Address == fact.Address &&
		transfer.To == account && transfer.From != account &&
		grown.Delegate == account && grown.Previous != nil && grown.New.Cmp(*grown.Previous) > 0
}
