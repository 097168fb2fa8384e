package governance

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibuildergovernor"
	"github.com/tribune-gov/tribune/contracts/inounsgovernor"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// nounsRecogniser fills in a governor of Nouns'. It is a Governor Bravo with a
// token and settings of its own.
type nounsRecogniser struct {
	bravoRecogniser
	binding *inounsgovernor.INounsGovernor
}

// steps are those of recognition, in order.
func (r nounsRecogniser) steps() []func(context.Context) error {
	return []func(context.Context) error{r.describe, r.token, r.timelock, r.bravoRecogniser.parameters, r.parameters, r.version}
}

func (r nounsRecogniser) token(ctx context.Context) error {
	if _, err := r.tokenBy(ctx, "nouns()", r.binding.PackNouns(), r.binding.UnpackNouns); err != nil {
		return err
	}
	return r.tokenClock(ctx)
}

func (r nounsRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	if err := r.numbers(ctx, []numberGetter{
		{ParamProposalThresholdBPS, b.PackProposalThresholdBPS(), b.UnpackProposalThresholdBPS},
		{ParamObjectionPeriod, b.PackObjectionPeriodDurationInBlocks(), b.UnpackObjectionPeriodDurationInBlocks},
	}); err != nil {
		return err
	}
	return readParameter(ctx, r.recogniser, r.View, ParamVetoer, b.PackVetoer(), b.UnpackVetoer, common.Address.Hex)
}

// version tells what later versions brought, which no npm package has to test on.
func (r nounsRecogniser) version(context.Context) error {
	if _, known := r.out.parameter(ParamObjectionPeriod); known {
		r.out.Degraded = append(r.out.Degraded, Capability{
			"forks and candidates", Degraded, "escrowed tokens of a fork, candidates and client ids of versions 3 and 4 are not read; proposals, edits, votes and objection periods are",
		})
	}
	return nil
}

// builderRecogniser fills in a governor of Nouns Builder.
type builderRecogniser struct {
	*recogniser
	binding *ibuildergovernor.IBuilderGovernor
}

// steps are those of recognition, in order.
func (r builderRecogniser) steps() []func(context.Context) error {
	return []func(context.Context) error{r.describe, r.treasury, r.parameters}
}

// describe fills in what the family decides. It has no name: a DAO of Nouns
// Builder is called as its token is.
func (r builderRecogniser) describe(ctx context.Context) (err error) {
	g := &r.out.Governor
	g.Clock = chain.TimeClock
	if g.Counting, err = ParseCountingMode(bravoCounting); err != nil {
		return err
	}
	token, err := r.tokenBy(ctx, "token()", r.binding.PackToken(), r.binding.UnpackToken)
	if err != nil {
		return err
	}
	votes := ivotes.NewIVotes()
	name, _, err := chain.Ask(ctx, chain.View{Caller: r.Caller, Contract: token, At: r.At}, votes.PackName(), votes.UnpackName)
	if err != nil {
		return err
	}
	version, _, err := chain.Ask(ctx, r.View, r.binding.PackContractVersion(), r.binding.UnpackContractVersion)
	g.Name, g.Version = chain.PlainLine(name, maxName), chain.PlainLine(version, maxName)
	return err
}

// treasury reads who executes, and for how long it keeps a proposal ready.
func (r builderRecogniser) treasury(ctx context.Context) error {
	address, ok, err := chain.Ask(ctx, r.View, r.binding.PackTreasury(), r.binding.UnpackTreasury)
	switch {
	case err != nil:
		return err
	case !ok || address == (common.Address{}):
		return r.unsupportedf("timelock", "it has no treasury(), so it is not known when its proposals expire")
	}
	v := chain.View{Caller: r.Caller, Contract: address, At: r.At}
	grace, ok, err := chain.Ask(ctx, v, r.binding.PackGracePeriod(), r.binding.UnpackGracePeriod)
	switch {
	case err != nil:
		return err
	case !ok || grace.BitLen() > storedBits:
		return r.unsupportedf("timelock", "the grace period of its treasury %s is no number of seconds", address.Hex())
	}
	g := &r.out.Governor
	g.Timelock, g.GracePeriod, r.out.TimelockFamily = address, grace.Uint64(), FamilyBuilderTreasury
	r.out.Degraded = append(r.out.Degraded, Capability{
		"expiry", Degraded, "the treasury may change its grace period for what is queued already: the change is listed with the settings, and expiry follows it once the governor is added again",
	})
	return r.numbersOf(ctx, v, []numberGetter{{ParamMinDelay, r.binding.PackDelay(), r.binding.UnpackDelay}})
}

func (r builderRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	if err := r.numbers(ctx, []numberGetter{
		{ParamVotingDelay, b.PackVotingDelay(), b.UnpackVotingDelay},
		{ParamVotingPeriod, b.PackVotingPeriod(), b.UnpackVotingPeriod},
		{ParamProposalThreshold, b.PackProposalThreshold(), b.UnpackProposalThreshold},
		{ParamProposalThresholdBPS, b.PackProposalThresholdBps(), b.UnpackProposalThresholdBps},
		{ParamQuorum, b.PackQuorum(), b.UnpackQuorum},
		{ParamQuorumBPS, b.PackQuorumThresholdBps(), b.UnpackQuorumThresholdBps},
	}); err != nil {
		return err
	}
	return readParameter(ctx, r.recogniser, r.View, ParamVetoer, b.PackVetoer(), b.UnpackVetoer, common.Address.Hex)
}
