package governance

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/ibaal"
	"github.com/tribune-gov/tribune/contracts/ivotes"
)

// molochRecogniser fills in a Moloch v3.
type molochRecogniser struct {
	*recogniser
	binding *ibaal.IBaal
}

// steps are those of recognition, in order.
func (r molochRecogniser) steps() []func(context.Context) error {
	return []func(context.Context) error{r.describe, r.shares, r.parameters}
}

// describe fills in what the family decides: it counts seconds without saying so.
func (r molochRecogniser) describe(context.Context) (err error) {
	g := &r.out.Governor
	g.Clock = chain.TimeClock
	if g.Counting, err = ParseCountingMode(molochCounting); err != nil {
		return err
	}
	r.notef("a vote opens when a member with enough shares sponsors its proposal")
	r.notef("quorum and retention are asked for when a proposal is processed: one that is ready may fail")
	r.notef("its events name no proposers")
	return nil
}

// shares reads whose votes count, and that they are told in seconds. The Moloch
// has no name: it is called as its shares are.
func (r molochRecogniser) shares(ctx context.Context) error {
	address, err := r.tokenBy(ctx, "sharesToken()", r.binding.PackSharesToken(), r.binding.UnpackSharesToken)
	if err != nil {
		return err
	}
	token, votes := chain.View{Caller: r.Caller, Contract: address, At: r.At}, ivotes.NewIVotes()
	seconds, err := CountsSeconds(ctx, token, votes.PackGetPastVotes)
	switch {
	case err != nil:
		return err
	case !seconds:
		return r.unsupportedf("clock", "it counts in %s, its shares %s do not", clockWords(chain.TimeClock), address.Hex())
	}
	name, _, err := chain.Ask(ctx, token, votes.PackName(), votes.UnpackName)
	r.out.Governor.Name = chain.PlainLine(name, maxName)
	return err
}

// parameters reads the settings, in the form in which their events tell them, and
// the avatar, which holds the treasury and executes.
func (r molochRecogniser) parameters(ctx context.Context) error {
	b := r.binding
	var config MolochConfig
	for _, period := range []struct {
		to     *uint64
		data   []byte
		decode func([]byte) (uint32, error)
	}{
		{&config.VotingPeriod, b.PackVotingPeriod(), b.UnpackVotingPeriod},
		{&config.GracePeriod, b.PackGracePeriod(), b.UnpackGracePeriod},
	} {
		seconds, ok, err := chain.Ask(ctx, r.View, period.data, period.decode)
		if err != nil {
			return err
		}
		if !ok {
			return r.unsupportedf("family", "it does not tell how long its votes and grace periods last")
		}
		*period.to = uint64(seconds)
	}
	for _, setting := range []struct {
		to     *chain.Amount
		data   []byte
		decode func([]byte) (*big.Int, error)
	}{
		{&config.Offering, b.PackProposalOffering(), b.UnpackProposalOffering},
		{&config.QuorumPercent, b.PackQuorumPercent(), b.UnpackQuorumPercent},
		{&config.SponsorThreshold, b.PackSponsorThreshold(), b.UnpackSponsorThreshold},
		{&config.RetentionPercent, b.PackMinRetentionPercent(), b.UnpackMinRetentionPercent},
	} {
		value, ok, err := chain.Ask(ctx, r.View, setting.data, setting.decode)
		if err != nil {
			return err
		}
		if !ok {
			return r.unsupportedf("family", "it does not tell all its settings")
		}
		if *setting.to, err = chain.AmountFromBig(value); err != nil {
			return fmt.Errorf("read settings of %s: %w", r.Contract.Hex(), err)
		}
	}
	text, err := json.Marshal(config)
	if err != nil {
		return fmt.Errorf("encode %s: %w", ParamGovernanceConfig, err)
	}
	r.out.Parameters = append(r.out.Parameters, Reading{Name: ParamGovernanceConfig, Value: string(text)})
	return readParameter(ctx, r.recogniser, r.View, ParamAvatar, b.PackAvatar(), b.UnpackAvatar, common.Address.Hex)
}
