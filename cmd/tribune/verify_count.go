package main

import (
	"context"
	"fmt"
	"math/big"
	"strconv"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// proposalCount asks a governor that numbers its proposals how many there are,
// so that one which was never seen is missed: after an upgrade to a relative of
// its family a governor may announce proposals by events that are not known.
func (v *verifier) proposalCount(ctx context.Context, g api.Governor) error {
	if g.AsOf[0].Block < g.StartBlock {
		return nil // there is no governor yet
	}
	binding := igovernorbravo.NewIGovernorBravo()
	first := new(big.Int)
	switch g.Family {
	case governance.FamilyGovernorAlpha, governance.FamilyMoloch:
	case governance.FamilyGovernorBravo: // it continues the numbers of an Alpha
		pool, err := v.pool(ctx, g.ID.Chain)
		if err != nil {
			return err
		}
		at := chain.BlockRef{Number: g.AsOf[0].Block, Hash: g.AsOf[0].Hash}
		answer, err := pool.Call(ctx, chain.Call{To: g.ID.Address, Data: binding.PackInitialProposalId()}, at)
		if err != nil {
			return fmt.Errorf("ask %s for its first proposal: %w", g.ID, err)
		}
		if first, err = binding.UnpackInitialProposalId(answer); err != nil {
			return fmt.Errorf("ask %s for its first proposal: %w", g.ID, err)
		}
	case governance.FamilyAragonVoting:
		aragon := iaragonvoting.NewIAragonVoting()
		return v.ask(ctx, g.AsOf[0], []question{{
			kind: "proposal count", subject: g.ID.String(), served: strconv.FormatInt(g.Proposals, 10),
			call: chain.Call{To: g.ID.Address, Data: aragon.PackVotesLength()}, decode: number(aragon.UnpackVotesLength),
		}})
	case governance.FamilyAzorius:
		azorius := iazorius.NewIAzorius()
		return v.ask(ctx, g.AsOf[0], []question{{
			kind: "proposal count", subject: g.ID.String(), served: strconv.FormatInt(g.Proposals, 10),
			call: chain.Call{To: g.ID.Address, Data: azorius.PackTotalProposalCount()}, decode: func(data []byte) (string, error) {
				n, err := azorius.UnpackTotalProposalCount(data)
				return fmt.Sprint(n), err
			},
		}})
	case governance.FamilyAaveV2, governance.FamilyAaveV3: // whose getters have one name
		aave := iaavegovernancev2.NewIAaveGovernanceV2()
		return v.ask(ctx, g.AsOf[0], []question{{
			kind: "proposal count", subject: g.ID.String(), served: strconv.FormatInt(g.Proposals, 10),
			call: chain.Call{To: g.ID.Address, Data: aave.PackGetProposalsCount()}, decode: number(aave.UnpackGetProposalsCount),
		}})
	default:
		return nil // a hash has no successor
	}
	return v.ask(ctx, g.AsOf[0], []question{{
		kind: "proposal count", subject: g.ID.String(), served: strconv.FormatInt(g.Proposals, 10),
		call: chain.Call{To: g.ID.Address, Data: binding.PackProposalCount()},
		decode: number(func(data []byte) (*big.Int, error) {
			n, err := binding.UnpackProposalCount(data)
			if err != nil {
				return nil, err
			}
			return n.Sub(n, first), nil
		}),
	}})
}
