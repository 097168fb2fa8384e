package governance

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev2"
)

// aaveRecogniser fills in an AaveGovernanceV2. Which executors it has, only its
// events tell; they are followed from the block that authorises them.
type aaveRecogniser struct {
	*recogniser
	binding *iaavegovernancev2.IAaveGovernanceV2
}

// describe fills in what the family decides, and what the governor calls itself.
func (r aaveRecogniser) describe(ctx context.Context) error {
	g := &r.out.Governor
	g.Clock = chain.BlockClock
	var err error
	if g.Counting, err = ParseCountingMode(aaveCounting); err != nil {
		return err
	}
	name, ok, err := chain.Ask(ctx, r.View, r.binding.PackNAME(), r.binding.UnpackNAME)
	if err != nil {
		return err
	}
	if g.Name = chain.PlainLine(name, maxName); !ok {
		r.notef("no NAME(): left empty")
	}
	r.notef("each proposal names its executor, which decides period, quorum, majority, delay and expiry: they are read for each proposal")
	r.notef("proposals are IPFS addresses: their texts are not fetched, and titles are these addresses")
	return nil
}

// token reads which token the strategy of new proposals counts.
func (r aaveRecogniser) token(ctx context.Context) error {
	b := r.binding
	address, ok, err := chain.Ask(ctx, r.View, b.PackGetGovernanceStrategy(), b.UnpackGetGovernanceStrategy)
	switch {
	case err != nil:
		return err
	case !ok || address == (common.Address{}):
		return r.unsupportedf("token", "it has no strategy, so it is not known where its votes come from")
	}
	strategy := chain.View{Caller: r.Caller, Contract: address, At: r.At}
	token, ok, err := chain.Ask(ctx, strategy, b.PackAAVE(), b.UnpackAAVE)
	switch {
	case err != nil:
		return err
	case !ok || token == (common.Address{}):
		return r.unsupportedf("token", "its strategy %s has no AAVE(), so it is not known where its votes come from", address.Hex())
	}
	r.out.Governor.Token = token
	r.out.Parameters = append(r.out.Parameters, Reading{Name: ParamGovernanceStrategy, Value: address.Hex()})
	staked, ok, err := chain.Ask(ctx, strategy, b.PackSTKAAVE(), b.UnpackSTKAAVE)
	if err != nil {
		return err
	}
	if ok && staked != token && staked != (common.Address{}) {
		r.out.Degraded = append(r.out.Degraded, Capability{"voting power", Degraded,
			"its strategy adds up the power of " + token.Hex() + " and of " + staked.Hex() + ": votes have the sum, delegates' pages that of the former only"})
	}
	return nil
}

// parameters reads every setting that is there.
func (r aaveRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	if err := readParameter(ctx, r.recogniser, r.View, ParamVotingDelay, b.PackGetVotingDelay(), b.UnpackGetVotingDelay, (*big.Int).String); err != nil {
		return err
	}
	return readParameter(ctx, r.recogniser, r.View, ParamProposalGuardian, b.PackGetGuardian(), b.UnpackGetGuardian, common.Address.Hex)
}
