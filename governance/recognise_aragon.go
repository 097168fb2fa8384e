package governance

import (
	"context"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/iaragonvoting"
)

// aragonRecogniser fills in a Voting app of Aragon.
type aragonRecogniser struct {
	*recogniser
	binding *iaragonvoting.IAragonVoting
}

// describe fills in what the family decides, and refuses Lido's fork, whose
// votes end with a phase of objections and may change their length afterwards.
func (r aragonRecogniser) describe(ctx context.Context) error {
	b, g := r.binding, &r.out.Governor
	_, fork, err := chain.Ask(ctx, r.View, b.PackObjectionPhaseTime(), b.UnpackObjectionPhaseTime)
	switch {
	case err != nil:
		return err
	case fork:
		return r.unsupportedf("family", "it is Lido's fork of Aragon's Voting: votes end with a phase of objections, and how long they last can change afterwards")
	}
	g.Clock = chain.TimeClock
	if g.Counting, err = ParseCountingMode(aaveCounting); err != nil {
		return err
	}
	seconds, ok, err := chain.Ask(ctx, r.View, b.PackVoteTime(), b.UnpackVoteTime)
	switch {
	case err != nil:
		return err
	case !ok || seconds == 0 || seconds>>storedBits != 0:
		return r.unsupportedf("clock", "its voteTime() is no number of seconds that a vote can last")
	}
	g.VoteTime = seconds
	r.out.Parameters = append(r.out.Parameters, Reading{Name: ParamVotingPeriod, Value: strconv.FormatUint(seconds, 10)})
	r.notef("no name(): left empty")
	r.notef("voters may change their votes while a vote is open: the last one counts")
	if r.out.Implementation == (common.Address{}) {
		r.out.Implementation, _, err = chain.Ask(ctx, r.View, b.PackImplementation(), b.UnpackImplementation)
	}
	return err
}

func (r aragonRecogniser) token(ctx context.Context) error {
	_, err := r.tokenBy(ctx, "token()", r.binding.PackToken(), r.binding.UnpackToken)
	return err
}

// parameters reads every setting that is there.
func (r aragonRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	text := func(n uint64) string { return strconv.FormatUint(n, 10) }
	if err := readParameter(ctx, r.recogniser, r.View, ParamSupportRequired, b.PackSupportRequiredPct(), b.UnpackSupportRequiredPct, text); err != nil {
		return err
	}
	if err := readParameter(ctx, r.recogniser, r.View, ParamQuorumNumerator, b.PackMinAcceptQuorumPct(), b.UnpackMinAcceptQuorumPct, text); err != nil {
		return err
	}
	r.out.Parameters = append(r.out.Parameters, Reading{Name: ParamQuorumDenominator, Value: aragonBase.String()})
	return nil
}
