package governance

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iagoragovernor"
)

// agora finds out whether an OpenZeppelin governor is one of Agora's: it has a
// manager, and proposal types, modules or hooks. Which contract keeps the types
// is found too, because its events change how proposals are judged.
func (r *recogniser) agora(ctx context.Context) error {
	binding := iagoragovernor.NewIAgoraGovernor()
	managed, err := fits(ctx, r.View, ask("manager()")[0], map[string]bool{})
	if err != nil || !managed {
		return err
	}
	var keeper common.Address
	found := false
	for _, getter := range []struct {
		data   []byte
		decode func([]byte) (common.Address, error)
		keeps  bool // the contract it names keeps the types
	}{
		{binding.PackPROPOSALTYPESCONFIGURATOR(), binding.UnpackPROPOSALTYPESCONFIGURATOR, true},
		{binding.PackHooks(), binding.UnpackHooks, true},
		{binding.PackVOTABLESUPPLYORACLE(), binding.UnpackVOTABLESUPPLYORACLE, false},
	} {
		address, ok, err := chain.Ask(ctx, r.View, getter.data, getter.decode)
		if err != nil {
			return err
		}
		if found = found || ok; ok && getter.keeps && keeper == (common.Address{}) {
			keeper = address
		}
	}
	if !found {
		modules, err := fits(ctx, r.View, ask("approvedModules(address)")[0], map[string]bool{})
		if err != nil || !modules {
			return err
		}
	}
	r.out.Governor.Family = FamilyAgora
	r.out.Notes = nil
	r.notef("it is one of Agora's: types of proposals and voting modules decide, so whether a vote passed is asked of the contract")
	if keeper == (common.Address{}) {
		r.notef("no PROPOSAL_TYPES_CONFIGURATOR() and no hooks(): changes of the types of proposals are not seen when they happen")
		return nil
	}
	r.out.Modules = append(r.out.Modules, chain.Contract{
		Address: keeper, Role: chain.RoleModule, Family: FamilyAgoraModule, Governor: r.Contract,
	})
	return nil
}
