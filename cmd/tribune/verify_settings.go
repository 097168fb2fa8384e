package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/web/api"
)

// settings recognises a governor anew, in the state the answer is as of, and
// compares what is served of how it is set up. Some of that no event tells: a
// governor behind a proxy may take another token, or count by another rule.
func (v *verifier) settings(ctx context.Context, g api.Governor) error {
	if g.AsOf[0].Block < g.StartBlock {
		return nil // there is no governor yet
	}
	pool, err := v.pool(ctx, g.ID.Chain)
	if err != nil {
		return err
	}
	number := g.AsOf[0].Block
	headers, err := pool.Headers(ctx, number, number)
	if err != nil {
		return err //nolint:wrapcheck // says what it asked for
	}
	at := headers[0]
	if at.Hash != g.AsOf[0].Hash {
		return fmt.Errorf("block %d of %s is %s now: %w", number, g.ID.Chain, at, chain.ErrReorg)
	}
	found, err := governance.Describe(ctx, pool, g.ID, at)
	var unsupported *governance.UnsupportedError
	var wrongKind *governance.WrongKindError
	var nothing *governance.NoContractError
	if err != nil && !errors.As(err, &unsupported) && !errors.As(err, &wrongKind) && !errors.As(err, &nothing) {
		return err //nolint:wrapcheck // says what it asked for
	}
	v.report.subjects("governors", 1)
	for _, s := range settingsOf(g, found) {
		q := question{kind: "governor " + s.kind, subject: g.ID.String(), served: s.served}
		if err != nil && (s.contract == "" || s.contract == none) { // it did not get that far
			v.report.refused(q, at, err)
			continue
		}
		v.report.compare(q, at, s.contract)
	}
	return nil
}

// setting is one served value and the contract's.
type setting struct{ kind, served, contract string }

// none is how an absent address or number is compared: it must be absent in both.
const none = "none"

func settingsOf(g api.Governor, found governance.Recognised) []setting {
	read := map[string]string{}
	for _, reading := range found.Parameters {
		if reading.Key == "" { // else not the governor's
			read[reading.Name] = reading.Value
		}
	}
	token, timelock, grace := none, none, none
	if g.Token != nil {
		token = g.Token.Address.Hex()
	}
	if g.Timelock != nil {
		timelock = common.Address(*g.Timelock).Hex()
	}
	if g.Parameters.GracePeriod != nil {
		grace = strconv.FormatUint(*g.Parameters.GracePeriod, 10)
	}
	out := []setting{
		{"family", g.Family, found.Governor.Family},
		{"clock", string(g.Clock), string(found.Governor.Clock)},
		{"counting", g.Counting.Mode, found.Governor.Counting.Mode},
		{"token", token, addressOrNone(found.Governor.Token)},
		{"timelock", timelock, addressOrNone(found.Governor.Timelock)},
		{"grace period", grace, graceOrNone(found.Governor.GracePeriod)},
	}
	for _, p := range []struct {
		kind, name string
		served     *chain.Amount
	}{
		{"voting delay", governance.ParamVotingDelay, g.Parameters.VotingDelay},
		{"voting period", governance.ParamVotingPeriod, g.Parameters.VotingPeriod},
		{"proposal threshold", governance.ParamProposalThreshold, g.Parameters.ProposalThreshold},
		{"quorum numerator", governance.ParamQuorumNumerator, g.Parameters.QuorumNumerator},
		{"quorum denominator", governance.ParamQuorumDenominator, g.Parameters.QuorumDenominator},
		{"base delay", governance.ParamBaseDelay, g.Parameters.BaseDelay},
		{"timelock delay", governance.ParamMinDelay, g.Parameters.TimelockDelay},
	} {
		answer, has := read[p.name]
		switch {
		case p.served != nil:
			out = append(out, setting{p.kind, p.served.String(), answer})
		case has:
			out = append(out, setting{p.kind, "", answer})
		}
	}
	return out
}

func addressOrNone(a common.Address) string {
	if a == (common.Address{}) {
		return none
	}
	return a.Hex()
}

func graceOrNone(n uint64) string {
	if n == 0 {
		return none
	}
	return strconv.FormatUint(n, 10)
}
