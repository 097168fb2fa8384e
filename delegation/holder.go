package delegation

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Holder is an account that ever held or delegated a token.
type Holder struct {
	Token     chain.Account
	Address   common.Address
	Balance   *chain.Amount // nil if transfers contradict each other or there are none
	Shares    []Share       // whom it delegates to: parts of the balance, then deposits, each ascending by delegate
	Delegated *chain.Mark   // when it last made a choice, which may be nobody; nil if never
	// PropositionDelegate has the power to propose where that is delegated apart;
	// elsewhere nil.
	PropositionDelegate *common.Address `json:",omitempty"`
	// ProxyOf is the delegate for whom the account holds deposits of others; nil
	// unless it is a proxy of a multi-delegate contract.
	ProxyOf *common.Address `json:",omitempty"`
}

// Apply folds the next fact about this account in. It returns false for a
// transfer of more than the account has: then its balance is unknown from there
// on, because some of it came without a Transfer event.
func (h *Holder) Apply(at chain.Position, event chain.Event) bool {
	switch e := event.(type) {
	case DelegateChanged:
		// A to A moves nothing and is not a new choice.
		if h.Delegated == nil || !slices.Equal(h.Choice(), e.To) {
			mark := at.Mark()
			h.Delegated = &mark
		}
		h.choose(e.To, h.Delegated)
		return true
	case PropositionDelegateChanged:
		h.PropositionDelegate = &e.To
		return true
	case Transfer:
		return h.applyTransfer(e)
	case DepositMoved:
		return h.moveDeposits(at, e)
	case ProxyDeployed:
		h.ProxyOf = &e.Delegate
		return true
	}
	return false
}

func (h *Holder) applyTransfer(e Transfer) bool {
	if h.Balance == nil || e.From == e.To {
		return true
	}
	var balance chain.Amount
	var broken bool
	if e.From == h.Address {
		balance, broken = h.Balance.Sub(e.Amount)
	} else {
		balance, broken = h.Balance.Add(e.Amount)
	}
	if broken {
		h.Balance = nil
		return false
	}
	h.Balance = &balance
	return true
}
