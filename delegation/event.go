package delegation

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// DelegateChanged says whom a holder delegates to from now on. It is emitted
// for A to A and for empty balances too (ERC-5805).
type DelegateChanged struct {
	Delegator common.Address
	From      *Split // nil: the token does not tell
	To        Split
}

// Named returns the delegates that the event names.
func (e DelegateChanged) Named() []common.Address {
	var out []common.Address
	if e.From != nil {
		for _, part := range *e.From {
			out = append(out, part.Delegate)
		}
	}
	for _, part := range e.To {
		out = append(out, part.Delegate)
	}
	return out
}

// PowerChanged is a delegate's new voting power. New is the truth; the token
// emits none when nothing changed.
type PowerChanged struct {
	Delegate common.Address
	Previous *chain.Amount // nil: the token does not tell
	New      chain.Amount
}

// PropositionDelegateChanged says who has a holder's power to propose from now
// on, where that is delegated apart from the power to vote.
type PropositionDelegateChanged struct {
	Delegator, To common.Address
}

// PropositionPowerChanged is a delegate's new power to propose, where that is
// another than its voting power.
type PropositionPowerChanged struct {
	Delegate common.Address
	New      chain.Amount
}

// Transfer moves tokens; From or To is zero for mints and burns. For an ERC-721
// Amount is 1 and TokenID is set.
type Transfer struct {
	From, To common.Address
	Amount   chain.Amount
	TokenID  *chain.Amount
}

// EventName implements [chain.Event].
func (DelegateChanged) EventName() string { return "delegate_changed" }

// EventName implements [chain.Event].
func (PowerChanged) EventName() string { return "power_changed" }

// EventName implements [chain.Event].
func (PropositionDelegateChanged) EventName() string { return "proposition_delegate_changed" }

// EventName implements [chain.Event].
func (PropositionPowerChanged) EventName() string { return "proposition_power_changed" }

// EventName implements [chain.Event].
func (Transfer) EventName() string { return "transfer" }
