package governance

import (
	"context"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/icompoundtimelock"
	"github.com/tribune-gov/tribune/contracts/icompvotes"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// bravoRecogniser fills in a Governor Alpha or Bravo. Both say nothing about
// clock and counting: they are what Compound wrote.
type bravoRecogniser struct {
	*recogniser
	binding *igovernorbravo.IGovernorBravo
}

// describe fills in what the family decides, and what the governor calls itself.
func (r bravoRecogniser) describe(ctx context.Context) error {
	g := &r.out.Governor
	g.Clock = chain.BlockClock
	var err error
	if g.Counting, err = ParseCountingMode(bravoCounting); err != nil {
		return err
	}
	name, ok, err := chain.Ask(ctx, r.View, r.binding.PackName(), r.binding.UnpackName)
	if err != nil {
		return err
	}
	if g.Name = chain.PlainLine(name, maxName); !ok {
		r.notef("no name(): left empty")
	}
	if r.out.Implementation != (common.Address{}) {
		return nil
	}
	// Bravo's delegator keeps its implementation where no standard looks for it.
	r.out.Implementation, _, err = chain.Ask(ctx, r.View, r.binding.PackImplementation(), r.binding.UnpackImplementation)
	return err
}

// active refuses a Bravo that was never initiated, because it cannot have
// proposals, and its timelock still obeys another governor.
func (r bravoRecogniser) active(ctx context.Context) error {
	first, ok, err := chain.Ask(ctx, r.View, r.binding.PackInitialProposalId(), r.binding.UnpackInitialProposalId)
	switch {
	case err != nil || r.out.Governor.Family == FamilyGovernorAlpha:
		return err
	case !ok:
		return r.unsupportedf("family", "it has no initialProposalId(), so it is a copy of Governor Bravo with other rules")
	case first.Sign() == 0:
		return r.unsupportedf("family", "it was never initiated, so that nobody can propose")
	}
	r.notef("its proposals are numbered from %s on", new(big.Int).Add(first, common.Big1))
	return nil
}

// token finds the token, whose getter is named after it in every copy.
func (r bravoRecogniser) token(ctx context.Context) error {
	b := r.binding
	var asked []string
	for _, getter := range []struct {
		name   string
		data   []byte
		decode func([]byte) (common.Address, error)
	}{
		{"comp()", b.PackComp(), b.UnpackComp}, {"uni()", b.PackUni(), b.UnpackUni}, {"token()", b.PackToken(), b.UnpackToken},
		{"gtc()", b.PackGtc(), b.UnpackGtc}, {"inst()", b.PackInst(), b.UnpackInst}, {"xvs()", b.PackXvs(), b.UnpackXvs},
		{"xvsVault()", b.PackXvsVault(), b.UnpackXvsVault},
	} {
		address, ok, err := chain.Ask(ctx, r.View, getter.data, getter.decode)
		if err != nil {
			return err
		}
		if asked = append(asked, getter.name); !ok || address == (common.Address{}) {
			continue
		}
		r.out.Governor.Token = address
		return r.tokenClock(ctx)
	}
	return r.unsupportedf("token", "it answers none of %s, so it is not known where its votes come from", strings.Join(asked, ", "))
}

// tokenClock reads whose blocks the token counts. One that counts those of
// another chain does not know this one's.
func (r bravoRecogniser) tokenClock(ctx context.Context) error {
	address := r.out.Governor.Token
	token := chain.View{Caller: r.Caller, Contract: address, At: r.At}
	clock, _, err := ReadClock(ctx, token, icompvotes.NewICompVotes().PackGetPriorVotes, ivotes.NewIVotes().PackGetPastVotes)
	if err == nil && clock == chain.TimeClock {
		return r.unsupportedf("clock", "it counts in %s, its token %s in %s", clockWords(chain.BlockClock), address.Hex(), clockWords(clock))
	}
	r.out.Governor.Clock = clock
	return err
}

func (r bravoRecogniser) timelock(ctx context.Context) error {
	address, ok, err := chain.Ask(ctx, r.View, r.binding.PackTimelock(), r.binding.UnpackTimelock)
	if err != nil {
		return err
	}
	if !ok || address == (common.Address{}) {
		return r.unsupportedf("timelock", "it has no timelock(), so it is not known when its proposals expire")
	}
	identity, err := Identify(ctx, chain.View{Caller: r.Caller, Contract: address, At: r.At})
	if err != nil {
		return err
	}
	if identity.Kind != KindCompoundTimelock {
		return r.unsupportedf("timelock", "its timelock %s is %s, not %s", address.Hex(), identity.Kind, KindCompoundTimelock)
	}
	return r.compoundTimelock(ctx, address)
}

// compoundTimelock reads for how long the timelock keeps a transaction ready,
// which is a constant, and its delay.
func (r *recogniser) compoundTimelock(ctx context.Context, address common.Address) error {
	binding := icompoundtimelock.NewICompoundTimelock()
	v := chain.View{Caller: r.Caller, Contract: address, At: r.At}
	grace, ok, err := chain.Ask(ctx, v, binding.PackGRACEPERIOD(), binding.UnpackGRACEPERIOD)
	switch {
	case err != nil:
		return err
	case !ok || grace.Sign() == 0 || grace.BitLen() > storedBits:
		return r.unsupportedf("timelock", "the grace period of its timelock %s is no number of seconds", address.Hex())
	}
	g := &r.out.Governor
	g.Timelock, g.GracePeriod, r.out.TimelockFamily = address, grace.Uint64(), FamilyCompoundTimelock
	return readParameter(ctx, r, v, ParamMinDelay, binding.PackDelay(), binding.UnpackDelay, (*big.Int).String)
}

// parameters reads every setting that is there.
func (r bravoRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	return r.numbers(ctx, []numberGetter{
		{ParamVotingDelay, b.PackVotingDelay(), b.UnpackVotingDelay},
		{ParamVotingPeriod, b.PackVotingPeriod(), b.UnpackVotingPeriod},
		{ParamProposalThreshold, b.PackProposalThreshold(), b.UnpackProposalThreshold},
		{ParamQuorum, b.PackQuorumVotes(), b.UnpackQuorumVotes},
		{ParamProposalMaxOperations, b.PackProposalMaxOperations(), b.UnpackProposalMaxOperations},
	})
}
