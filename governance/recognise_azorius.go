package governance

import (
	"context"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iazorius"
	"github.com/tribune-gov/tribune/contracts/iazoriusstrategy"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// azoriusRecogniser fills in an Azorius. Its strategies are followed from the
// block that enables them.
type azoriusRecogniser struct {
	*recogniser
	binding  *iazorius.IAzorius
	strategy *iazoriusstrategy.IAzoriusStrategy
}

// maxStrategies bounds how many strategies are asked for.
const maxStrategies = 20

// steps are those of recognition, in order.
func (r azoriusRecogniser) steps() []func(context.Context) error {
	return []func(context.Context) error{r.describe, r.strategies, r.parameters}
}

// describe fills in what the family decides.
func (r azoriusRecogniser) describe(context.Context) (err error) {
	g := &r.out.Governor
	if g.Counting, err = ParseCountingMode(azoriusCounting); err != nil {
		return err
	}
	r.notef("no name(): left empty")
	r.notef("each proposal keeps the periods of its time, and names its strategy, by whose shares of now it is judged: they are read for each proposal")
	r.notef("a guard of its Safe may stop what can be executed: that is not read")
	return nil
}

// strategies finds out that all strategies are known, and which token they count.
func (r azoriusRecogniser) strategies(ctx context.Context) error {
	first := common.BigToAddress(common.Big1) // of a linked list
	answer, ok, err := chain.Ask(ctx, r.View, r.binding.PackGetStrategies(first, big.NewInt(maxStrategies)), r.binding.UnpackGetStrategies)
	switch {
	case err != nil:
		return err
	case !ok || len(answer.Strategies) == 0:
		return r.unsupportedf("token", "it has no strategy enabled, so it is not known where its votes come from")
	case len(answer.Strategies) == maxStrategies:
		return r.unsupportedf("family", "it has %d strategies or more", maxStrategies)
	}
	for _, address := range answer.Strategies {
		if err := r.linear(ctx, address); err != nil {
			return err
		}
		if err := r.settings(ctx, address); err != nil {
			return err
		}
	}
	return nil
}

// linear finds out that a strategy is a LinearERC20Voting of this Azorius, whose
// token is that of the strategies before.
func (r azoriusRecogniser) linear(ctx context.Context, address common.Address) error {
	b := r.strategy
	strategy := chain.View{Caller: r.Caller, Contract: address, At: r.At}
	module, ok, err := chain.Ask(ctx, strategy, b.PackAzoriusModule(), b.UnpackAzoriusModule)
	switch {
	case err != nil:
		return err
	case !ok || module != r.Contract:
		return r.unsupportedf("family", "its strategy %s does not count for it", address.Hex())
	}
	_, nfts, err := chain.Ask(ctx, strategy, b.PackGetAllTokenAddresses(), b.UnpackGetAllTokenAddresses)
	switch {
	case err != nil:
		return err
	case nfts:
		return r.unsupportedf("family", "its strategy %s counts NFTs, and its votes do not tell what they weigh", address.Hex())
	}
	token, ok, err := chain.Ask(ctx, strategy, b.PackGovernanceToken(), b.UnpackGovernanceToken)
	switch {
	case err != nil:
		return err
	case !ok || token == (common.Address{}):
		return r.unsupportedf("token", "its strategy %s has no governanceToken(), so it is not known where its votes come from", address.Hex())
	case r.out.Governor.Token != (common.Address{}) && r.out.Governor.Token != token:
		return r.unsupportedf("token", "its strategies count several tokens, %s and %s", r.out.Governor.Token.Hex(), token.Hex())
	}
	for _, q := range ask("quorumNumerator()", "basisNumerator()", "quorumVotes(uint32)") {
		_, ok, err := chain.Ask(ctx, strategy, q.data, q.firstWord)
		switch {
		case err != nil:
			return err
		case !ok && q.text != "quorumVotes(uint32)": // which some tokens refuse for block 0
			return r.unsupportedf("family", "its strategy %s has no %s, so it is not known how it counts", address.Hex(), q.text)
		}
	}
	r.out.Governor.Token = token
	return r.clock(ctx, token)
}

// clock makes sure that the token counts blocks, and of which chain.
func (r azoriusRecogniser) clock(ctx context.Context, token common.Address) error {
	clock, _, err := ReadClock(ctx, chain.View{Caller: r.Caller, Contract: token, At: r.At}, ivotes.NewIVotes().PackGetPastVotes)
	if err != nil {
		return err
	}
	if clock != chain.BlockClock {
		return r.unsupportedf("clock", "it counts in %s, its token %s in %s", clockWords(chain.BlockClock), token.Hex(), clockWords(clock))
	}
	r.out.Governor.Clock = clock
	return nil
}

// settings reads those of a strategy, which are not the governor's: the next
// proposal may name another.
func (r azoriusRecogniser) settings(ctx context.Context, address common.Address) error {
	b := r.strategy
	strategy, before := chain.View{Caller: r.Caller, Contract: address, At: r.At}, len(r.out.Parameters)
	text := func(n uint32) string { return strconv.FormatUint(uint64(n), 10) }
	if err := readParameter(ctx, r.recogniser, strategy, ParamVotingPeriod, b.PackVotingPeriod(), b.UnpackVotingPeriod, text); err != nil {
		return err
	}
	err := r.numbersOf(ctx, strategy, []numberGetter{
		{ParamProposalThreshold, b.PackRequiredProposerWeight(), b.UnpackRequiredProposerWeight},
		{ParamQuorumNumerator, b.PackQuorumNumerator(), b.UnpackQuorumNumerator},
		{ParamQuorumDenominator, b.PackQUORUMDENOMINATOR(), b.UnpackQUORUMDENOMINATOR},
		{ParamBasisNumerator, b.PackBasisNumerator(), b.UnpackBasisNumerator},
	})
	for i := range r.out.Parameters[before:] {
		r.out.Parameters[before+i].Key = address.Hex()
	}
	return err
}

// parameters reads its own settings, and the Safe that it acts for.
func (r azoriusRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	text := func(n uint32) string { return strconv.FormatUint(uint64(n), 10) }
	if err := readParameter(ctx, r.recogniser, r.View, ParamTimelockPeriod, b.PackTimelockPeriod(), b.UnpackTimelockPeriod, text); err != nil {
		return err
	}
	if err := readParameter(ctx, r.recogniser, r.View, ParamExecutionPeriod, b.PackExecutionPeriod(), b.UnpackExecutionPeriod, text); err != nil {
		return err
	}
	return readParameter(ctx, r.recogniser, r.View, ParamAvatar, b.PackAvatar(), b.UnpackAvatar, common.Address.Hex)
}
