package governance

import (
	"context"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaavegovernancev3"
)

// aaveV3Recogniser fills in the core of Aave's third governance.
type aaveV3Recogniser struct {
	*recogniser
	binding *iaavegovernancev3.IAaveGovernanceV3
}

// steps are those of recognition, in order.
func (r aaveV3Recogniser) steps() []func(context.Context) error {
	return []func(context.Context) error{r.describe, r.token, r.parameters}
}

// describe fills in what the family decides, and refuses one whose proposals have
// another time than all that are known.
func (r aaveV3Recogniser) describe(ctx context.Context) error {
	b, g := r.binding, &r.out.Governor
	lifetime, ok, err := chain.Ask(ctx, r.View, b.PackPROPOSALEXPIRATIONTIME(), b.UnpackPROPOSALEXPIRATIONTIME)
	switch {
	case err != nil:
		return err
	case !ok || !lifetime.IsUint64() || lifetime.Uint64() != aaveV3Lifetime:
		return r.unsupportedf("family", "its proposals do not expire %d seconds after their creation, as those of Aave Governance v3 do", aaveV3Lifetime)
	}
	divider, ok, err := chain.Ask(ctx, r.View, b.PackPRECISIONDIVIDER(), b.UnpackPRECISIONDIVIDER)
	switch {
	case err != nil:
		return err
	case !ok || divider.Cmp(wholeVotes(big.NewInt(1))) != 0:
		return r.unsupportedf("family", "its thresholds are not in parts of 10^18")
	}
	g.Clock = chain.TimeClock
	if g.Counting, err = ParseCountingMode(aaveCounting); err != nil {
		return err
	}
	name, ok, err := chain.Ask(ctx, r.View, b.PackNAME(), b.UnpackNAME)
	if err != nil {
		return err
	}
	if g.Name = chain.PlainLine(name, maxName); !ok {
		r.notef("no NAME(): left empty")
	}
	r.notef("a vote opens when somebody activates it, once its access level's time to cool down is over")
	r.notef("proposals are IPFS addresses: their texts are not fetched, and titles are these addresses")
	r.out.Degraded = append(r.out.Degraded,
		Capability{"actions", Degraded, "proposals execute payloads of other contracts, most on other chains: which these are is known once they are sent"})
	return nil
}

// token reads which token counts first.
func (r aaveV3Recogniser) token(ctx context.Context) error {
	b := r.binding
	address, ok, err := chain.Ask(ctx, r.View, b.PackGetPowerStrategy(), b.UnpackGetPowerStrategy)
	switch {
	case err != nil:
		return err
	case !ok || address == (common.Address{}):
		return r.unsupportedf("token", "it has no strategy, so it is not known where its votes come from")
	}
	tokens, ok, err := chain.Ask(ctx, chain.View{Caller: r.Caller, Contract: address, At: r.At}, b.PackGetVotingAssetList(), b.UnpackGetVotingAssetList)
	switch {
	case err != nil:
		return err
	case !ok || len(tokens) == 0 || tokens[0] == (common.Address{}):
		return r.unsupportedf("token", "its strategy %s lists no tokens, so it is not known where its votes come from", address.Hex())
	}
	r.out.Governor.Token = tokens[0]
	r.out.Parameters = append(r.out.Parameters, Reading{Name: ParamGovernanceStrategy, Value: address.Hex()})
	if len(tokens) > 1 {
		r.out.Degraded = append(r.out.Degraded, Capability{"voting power", Degraded,
			"its strategy adds up the power of " + strconv.Itoa(len(tokens)) + " tokens: delegates' pages have that of " + tokens[0].Hex() + " only"})
	}
	return nil
}

// parameters reads the settings of both access levels, in the form in which their
// events tell them.
func (r aaveV3Recogniser) parameters(ctx context.Context) error {
	b := r.binding
	for level := uint8(1); level <= 2; level++ {
		answer, ok, err := chain.Ask(ctx, r.View, b.PackGetVotingConfig(level), b.UnpackGetVotingConfig)
		if err != nil {
			return err
		}
		if !ok {
			return r.unsupportedf("family", "it does not tell the settings of access level %d", level)
		}
		text, err := VotingConfig{
			CoolDown: answer.CoolDownBeforeVotingStart.Uint64(), VotingDuration: answer.VotingDuration.Uint64(),
			YesThreshold: chain.NewAmount(answer.YesThreshold.Uint64()), YesNoDifference: chain.NewAmount(answer.YesNoDifferential.Uint64()),
			PropositionPower: chain.NewAmount(answer.MinPropositionPower.Uint64()),
		}.text()
		if err != nil {
			return err
		}
		r.out.Parameters = append(r.out.Parameters, Reading{Name: ParamVotingConfig, Key: strconv.Itoa(int(level)), Value: text})
	}
	return readParameter(ctx, r.recogniser, r.View, ParamCoolDownPeriod, b.PackCOOLDOWNPERIOD(), b.UnpackCOOLDOWNPERIOD, (*big.Int).String)
}
