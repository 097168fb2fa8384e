package delegation_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/delegation"
)

// log is a fact of the token at a place.
func log(block uint64, index uint32, event chain.Event) chain.Fact {
	return chain.Fact{Position: chain.Position{Block: block, LogIndex: index, Address: alice}, Event: event}
}

func TestFirstSharesMakeTheirReceiverItsOwnDelegateOnlyWhereItsPowerGrewWithThem(t *testing.T) {
	one, two := chain.NewAmount(1), chain.NewAmount(2)
	received := delegation.Transfer{To: bob, Amount: one}
	grew := delegation.PowerChanged{Delegate: bob, Previous: new(chain.Amount), New: one}
	for name, c := range map[string]struct {
		before, fact chain.Fact
		want         common.Address
	}{
		"power grew with the shares":    {log(5, 7, grew), log(5, 8, received), bob},
		"it grew in another block":      {log(4, 7, grew), log(5, 8, received), nobody},
		"it grew by something else":     {log(5, 6, grew), log(5, 8, received), nobody},
		"somebody else's grew":          {log(5, 7, delegation.PowerChanged{Delegate: alice, Previous: new(chain.Amount), New: one}), log(5, 8, received), nobody},
		"it fell: the sender's was its": {log(5, 7, delegation.PowerChanged{Delegate: bob, Previous: &two, New: one}), log(5, 8, received), nobody},
		"nothing was said":              {chain.Fact{}, log(5, 8, received), nobody},
		"it sends":                      {log(5, 7, grew), log(5, 8, delegation.Transfer{From: bob, To: alice}), nobody},
	} {
		h := delegation.NewHolder(delegation.FamilyBaalShares, chain.Account{}, bob)
		delegation.DefaultSelfOnReceipt.Apply(&h, c.before, c.fact)
		if got := delegateOf(&h); got != c.want || h.Delegated != nil {
			t.Errorf("%s: delegate %s, chosen %v", name, got, h.Delegated)
		}
	}
	chosen := delegation.NewHolder(delegation.FamilyBaalShares, chain.Account{}, bob)
	delegation.DefaultSelfOnReceipt.Apply(&chosen, chain.Fact{}, log(1, 0, delegation.DelegateChanged{Delegator: bob, To: delegation.Whole(alice)}))
	delegation.DefaultSelfOnReceipt.Apply(&chosen, log(5, 7, grew), log(5, 8, received))
	if got := delegateOf(&chosen); got != alice {
		t.Errorf("a chosen delegate was replaced by %s", got)
	}
}

// delegateOf returns whom a holder delegates everything to.
func delegateOf(h *delegation.Holder) common.Address {
	delegate, _ := h.Delegate()
	return delegate
}

func TestHoldersThatChoseNobodyAreTheirOwnDelegatesWhereTheFamilySaysSo(t *testing.T) {
	for family, want := range map[string]common.Address{
		delegation.FamilyERC20Votes: nobody, delegation.FamilyBaalShares: nobody, delegation.FamilyNounsVotes: bob, delegation.FamilyAaveVotes: bob,
	} {
		d := delegation.DefaultOf(family)
		h := delegation.NewHolder(family, chain.Account{}, bob)
		if got := delegateOf(&h); got != want {
			t.Errorf("default %d: at first %s", d, got)
		}
		d.Apply(&h, chain.Fact{}, log(1, 0, delegation.DelegateChanged{Delegator: bob, To: delegation.Whole(alice)}))
		if got := delegateOf(&h); got != alice {
			t.Errorf("default %d: chose alice, has %s", d, got)
		}
		d.Apply(&h, chain.Fact{}, log(2, 0, delegation.DelegateChanged{Delegator: bob, From: new(delegation.Whole(alice))}))
		if got := delegateOf(&h); got != want || h.Delegated == nil || h.Delegated.Block != 2 {
			t.Errorf("default %d: chose nobody, has %s since %v", d, got, h.Delegated)
		}
	}
}
