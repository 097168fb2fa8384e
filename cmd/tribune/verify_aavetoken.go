package main

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavevotes"
	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/web/api"
)

// aavePowerQuestions asks AAVE for both powers of a delegate. The power to propose
// is served only once the token has announced it.
func aavePowerQuestions(d api.Delegate) []question {
	binding := iaavevotes.NewIAaveVotes()
	ask := func(kind, served string, which uint8) question {
		return question{
			kind: kind, subject: d.Token.String() + "/" + d.Address.String(), served: served,
			call:   chain.Call{To: d.Token.Address, Data: binding.PackGetPowerCurrent(common.Address(d.Address), which)},
			decode: number(binding.UnpackGetPowerCurrent),
		}
	}
	out := []question{ask("delegate power", d.Power.String(), delegation.AaveVoting)}
	if d.PropositionPower != nil {
		out = append(out, ask("delegate proposition power", d.PropositionPower.String(), delegation.AaveProposition))
	}
	return out
}

// aaveDelegateQuestions asks AAVE for both delegates of a holder.
func aaveDelegateQuestions(h api.Holder) []question {
	binding := iaavevotes.NewIAaveVotes()
	ask := func(kind string, served *api.Address, which uint8) question {
		delegate := common.Address{}
		if served != nil {
			delegate = common.Address(*served)
		}
		return question{
			kind: kind, subject: h.Token.String() + "/" + h.Address.String(), served: delegate.Hex(),
			call: chain.Call{To: h.Token.Address, Data: binding.PackGetDelegateeByType(common.Address(h.Address), which)},
			decode: func(data []byte) (string, error) {
				address, err := binding.UnpackGetDelegateeByType(data)
				return address.Hex(), err
			},
		}
	}
	return []question{
		ask("holder delegate", new(onlyDelegate(h)), delegation.AaveVoting),
		ask("holder proposition delegate", h.PropositionDelegate, delegation.AaveProposition),
	}
}
