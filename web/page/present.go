package page

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/calldata"
)

// present writes what a call would replace as the call's sentence writes the new
// value, or nothing: only the settings of governors and of their timelocks are
// indexed. Of a proposal that was executed it is what holds since.
func (w *actionWriter) present(c calldata.Call) phrase {
	for _, read := range c.Reads() {
		value := w.indexed(chain.Account{Chain: read.Chain, Address: read.Target}, read.Name)
		slot, found := c.Slot(read)
		if value == nil || !found {
			continue
		}
		slot.Value = value
		return w.slot(c.Chain, slot)
	}
	return nil
}

// indexed is the answer that a contract would give to a getter, nil if it is not
// known.
func (w *actionWriter) indexed(contract chain.Account, getter string) calldata.Value {
	if g, found := w.dao.governors[contract]; found {
		return settingOf(g, getter)
	}
	for _, g := range w.dao.governors {
		if g.Chain == contract.Chain && g.Timelock == contract.Address && (getter == "delay" || getter == "getMinDelay") {
			return known(g.TimelockDelay)
		}
	}
	return nil
}

// settingOf is a governor's setting by the name of its getter.
func settingOf(g governance.GovernorView, getter string) calldata.Value {
	switch getter {
	case "votingDelay":
		return known(g.VotingDelay)
	case "votingPeriod":
		return known(g.VotingPeriod)
	case "proposalThreshold":
		return known(g.ProposalThreshold)
	case "quorumNumerator":
		return known(g.QuorumNumerator)
	case "timelock":
		if g.Timelock != (common.Address{}) {
			return g.Timelock
		}
	}
	return nil
}

// known is an amount that may be missing as a value that may be.
func known(a *chain.Amount) calldata.Value {
	if a == nil {
		return nil
	}
	return *a
}
