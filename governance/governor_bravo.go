package governance

import (
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/contracts/igovernoralpha"
	"github.com/tribune-gov/tribune/contracts/igovernorbravo"
)

// Families of Compound's governors, and of those who copied them. Both count
// blocks, number their proposals, and queue them in a Compound timelock.
const (
	FamilyGovernorBravo = "governor-bravo" // against, for and abstain, with reasons
	FamilyGovernorAlpha = "governor-alpha" // for or against, without reasons
)

// bravoCounting is how both families count: only votes for count towards the
// quorum. Neither has a COUNTING_MODE that would say so.
const bravoCounting = "support=bravo&quorum=for"

// governorBravo returns the decoder of the family. Bravo shares the events of a
// proposal's life with OpenZeppelin, and its delegator may stand behind a proxy
// of another kind.
func governorBravo() chain.Decoder {
	events := eventsOf(igovernorbravo.NewIGovernorBravo().GetABI())
	decoder := compoundGovernor(events)
	decoder[events.topic("VoteCast")] = decodeVoteCast
	decoder[events.topic("WhitelistAccountExpirationSet")] = decodeWhitelisted
	decoder[events.topic("ProposalGuardianSet")] = decodeBravoGuardian
	events.parameters(decoder, bravoParameterEvents)
	maps.Copy(decoder, proxyDecoder())
	return decoder
}

// governorAlpha returns the decoder of the family.
func governorAlpha() chain.Decoder {
	decoder := compoundGovernor(eventsOf(igovernorbravo.NewIGovernorBravo().GetABI()))
	events := eventsOf(igovernoralpha.NewIGovernorAlpha().GetABI())
	decoder[events.topic("VoteCast")] = decodeAlphaVote
	return decoder
}

// compoundGovernor decodes what Alpha and Bravo have in common.
func compoundGovernor(events eventTable) chain.Decoder {
	return chain.Decoder{
		events.topic("ProposalCreated"):  decodeProposalCreated,
		events.topic("ProposalQueued"):   decodeProposalQueued,
		events.topic("ProposalExecuted"): lifecycle(Executed),
		events.topic("ProposalCanceled"): lifecycle(Canceled),
	}
}

// bravoParameterEvents are Bravo's events whose arguments are a setting's old
// and new value.
var bravoParameterEvents = map[string]string{
	"VotingDelaySet":               ParamVotingDelay,
	"VotingPeriodSet":              ParamVotingPeriod,
	"ProposalThresholdSet":         ParamProposalThreshold,
	"NewImplementation":            ParamImplementation,
	"NewPendingAdmin":              ParamPendingAdmin,
	"NewAdmin":                     ParamAdmin,
	"WhitelistGuardianSet":         ParamWhitelistGuardian,
	"NewGuardian":                  ParamProposalGuardian,
	"ProposalMaxOperationsUpdated": ParamProposalMaxOperations,
}

// decodeAlphaVote reads the vote of Governor Alpha, whose support is a truth
// value and whose voter is not indexed.
func decodeAlphaVote(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 4)
	e := VoteCast{Voter: r.Address(0), ID: ProposalID(r.Word(1)), Support: Against, Weight: r.Amount(3)}
	if r.Bool(2) {
		e.Support = For
	}
	return e, r.Err()
}

// decodeWhitelisted reads until when an account may propose without votes.
func decodeWhitelisted(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 2)
	e := ParameterChanged{Name: ParamWhitelistExpiration, Key: r.Address(0).Hex(), New: r.Amount(1).String()}
	return e, r.Err()
}

// decodeBravoGuardian reads who may cancel until when.
func decodeBravoGuardian(log *types.Log) (chain.Event, error) {
	r := chain.ReadLog(log, 0, 4)
	e := ParameterChanged{Name: ParamProposalGuardian, Old: r.Address(0).Hex(), New: r.Address(2).Hex()}
	until := []chain.Amount{r.Amount(1), r.Amount(3)}
	if err := r.Err(); err != nil {
		return nil, err
	}
	const expiryBits = 96
	if until[0].Big().BitLen() > expiryBits {
		return nil, fmt.Errorf("expiry of the old guardian: %s does not fit %d bits", until[0], expiryBits)
	}
	return e, nil
}
