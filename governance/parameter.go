package governance

import (
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// Names of parameters, as [ParameterChanged] and [Reading] carry them. They are
// stored: never change one.
const (
	ParamVotingDelay                = "voting_delay"                 // governor's clock
	ParamVotingPeriod               = "voting_period"                // governor's clock
	ParamProposalThreshold          = "proposal_threshold"           // votes
	ParamProposalThresholdNumerator = "proposal_threshold_numerator" // share of the supply
	ParamQuorum                     = "quorum"                       // votes
	ParamQuorumNumerator            = "quorum_numerator"             // share of the supply
	ParamQuorumDenominator          = "quorum_denominator"           // never announced, only read
	ParamSuperQuorum                = "super_quorum"                 // for votes that end a vote early; never announced
	ParamSuperQuorumNumerator       = "super_quorum_numerator"       // share of the supply
	ParamLateQuorumExtension        = "late_quorum_vote_extension"   // governor's clock
	ParamTimelock                   = "timelock"                     // address
	ParamProposalGuardian           = "proposal_guardian"            // address
	ParamProposalMaxOperations      = "proposal_max_operations"      // actions in one proposal
	ParamWhitelistGuardian          = "whitelist_guardian"           // address
	ParamWhitelistExpiration        = "whitelist_expiration"         // unix seconds; key: account that may propose until then
	ParamProposalThresholdBPS       = "proposal_threshold_bps"       // basis points of the supply
	ParamQuorumBPS                  = "quorum_bps"                   // basis points of the supply
	ParamMinQuorumBPS               = "min_quorum_bps"               // basis points of the supply
	ParamMaxQuorumBPS               = "max_quorum_bps"               // basis points of the supply
	ParamQuorumCoefficient          = "quorum_coefficient"           // millionths of a basis point of quorum per basis point of votes against
	ParamVetoer                     = "vetoer"                       // address
	ParamPendingVetoer              = "pending_vetoer"               // address
	ParamObjectionPeriod            = "objection_period"             // governor's clock
	ParamLastMinuteWindow           = "last_minute_window"           // governor's clock
	ParamUpdatablePeriod            = "updatable_period"             // governor's clock
	ParamGracePeriod                = "grace_period"                 // seconds, of a timelock
	ParamAdmin                      = "admin"                        // address
	ParamPendingAdmin               = "pending_admin"                // address
	ParamBaseDelay                  = "base_delay"                   // seconds, GovernorTimelockAccess
	ParamAccessManagerIgnored       = "access_manager_ignored"       // true or false; key: target and selector
	ParamMinDelay                   = "min_delay"                    // seconds, of a timelock
	ParamRoleGranted                = "role_granted"                 // account; key: role hash
	ParamRoleRevoked                = "role_revoked"                 // account; key: role hash
	ParamRoleAdmin                  = "role_admin"                   // role hash; key: role hash
	ParamOwner                      = "owner"                        // address
	ParamImplementation             = "implementation"               // address behind a proxy
	ParamProxyAdmin                 = "proxy_admin"                  // address
	ParamBeacon                     = "beacon"                       // address that names a proxy's implementation
	ParamInitializedVersion         = "initialized_version"          // how often a proxy was initialised
	ParamManager                    = "manager"                      // address that may propose and reschedule (Agora)
	ParamProposalType               = "proposal_type"                // JSON of [AgoraType]; key: number of the type
	ParamProposalScope              = "proposal_scope"               // JSON of selector and description, disabled or deleted; key: type, key and index
	ParamSupportRequired            = "support_required"             // share of 10^18 of the votes (Aragon)
	ParamExecutorAuthorized         = "executor_authorized"          // address of an executor that proposals may name (Aave)
	ParamExecutorUnauthorized       = "executor_unauthorized"        // address of one that they may not name any more
	ParamGovernanceStrategy         = "governance_strategy"          // address of what counts power for new proposals (Aave)
	ParamAvatar                     = "avatar"                       // address
	ParamGovernanceConfig           = "governance_config"            // JSON of [MolochConfig]
	ParamVotingConfig               = "voting_config"                // JSON of [VotingConfig]; key: access level (Aave v3)
	ParamVotingPortal               = "voting_portal"                // true if it may bring results back, else false; key: address (Aave v3)
	ParamCancellationFee            = "cancellation_fee"             // wei that proposers leave until their proposal is executed (Aave v3)
	ParamCoolDownPeriod             = "cool_down_period"             // seconds between queueing and execution, a constant (Aave v3)
	ParamTarget                     = "target"                       // address that is told to run calls (Azorius)
	ParamGuard                      = "guard"                        // address that may refuse calls (Azorius)
	ParamTimelockPeriod             = "timelock_period"              // governor's clock (Azorius)
	ParamExecutionPeriod            = "execution_period"             // governor's clock (Azorius)
	ParamBasisNumerator             = "basis_numerator"              // share of the votes, of as much as the quorum's (Azorius)
	ParamStrategyEnabled            = "strategy_enabled"             // address of a strategy that proposals may name (Azorius)
	ParamStrategyDisabled           = "strategy_disabled"            // address of one that they may not name any more
	ParamShaman                     = "shaman"                       // sum of 1 admin, 2 manager, 4 governor; key: address
	ParamSharesPaused               = "shares_paused"                // true or false
	ParamLootPaused                 = "loot_paused"                  // true or false
	ParamAdminLock                  = "admin_lock"                   // true: no shaman can become admin any more
	ParamManagerLock                = "manager_lock"                 // the same of managers
	ParamGovernorLock               = "governor_lock"                // the same of governors
	ParamSigningDomain              = "eip712_domain"                // always "changed"; ERC-5267 says what to
)

// parameterEvents are the events whose arguments are a setting's new value, or
// its old and its new one, by their names in the generated bindings.
var parameterEvents = map[string]string{
	"VotingDelaySet":                    ParamVotingDelay,
	"VotingDelayUpdated":                ParamVotingDelay,
	"VotingPeriodSet":                   ParamVotingPeriod,
	"VotingPeriodUpdated":               ParamVotingPeriod,
	"ProposalThresholdSet":              ParamProposalThreshold,
	"ProposalThresholdNumeratorUpdated": ParamProposalThresholdNumerator,
	"QuorumUpdated":                     ParamQuorum,
	"QuorumNumeratorUpdated":            ParamQuorumNumerator,
	"SuperQuorumNumeratorUpdated":       ParamSuperQuorumNumerator,
	"LateQuorumVoteExtensionSet":        ParamLateQuorumExtension,
	"TimelockChange":                    ParamTimelock,
	"ProposalGuardianSet":               ParamProposalGuardian,
	"BaseDelaySet":                      ParamBaseDelay,
	"OwnershipTransferred":              ParamOwner,
	"Upgraded":                          ParamImplementation,
	"AdminChanged":                      ParamProxyAdmin,
	"BeaconUpgraded":                    ParamBeacon,
	"Initialized":                       ParamInitializedVersion,
	"Initialized0":                      ParamInitializedVersion,
}

// decodeParameter returns the decoder of an event of [parameterEvents]. It
// panics if the event is not of that shape, which only a change of this file or
// of the bindings can cause.
func decodeParameter(event abi.Event, name string) chain.DecodeFunc {
	indexed, words := 0, 0
	var values []func(*chain.LogReader) string
	for _, input := range event.Inputs {
		if input.Indexed {
			indexed++
			values = append(values, topicText(event, input, indexed))
		} else {
			values = append(values, wordText(event, input, words))
			words++
		}
	}
	if len(values) != 1 && len(values) != 2 {
		panic(fmt.Sprintf("event %s has %d arguments", event.Sig, len(values)))
	}
	return func(log *types.Log) (chain.Event, error) {
		r := chain.ReadLog(log, indexed, words)
		changed := ParameterChanged{Name: name, New: values[len(values)-1](&r)}
		if len(values) == 2 {
			changed.Old = values[0](&r)
		}
		return changed, r.Err()
	}
}

func topicText(event abi.Event, input abi.Argument, i int) func(*chain.LogReader) string {
	if input.Type.T != abi.AddressTy {
		panic(fmt.Sprintf("event %s: indexed %s is no address", event.Sig, input.Name))
	}
	return func(r *chain.LogReader) string { return r.TopicAddress(i).Hex() }
}

func wordText(event abi.Event, input abi.Argument, i int) func(*chain.LogReader) string {
	switch {
	case input.Type.T == abi.AddressTy:
		return func(r *chain.LogReader) string { return r.Address(i).Hex() }
	case input.Type.T == abi.UintTy && input.Type.Size <= 64:
		return func(r *chain.LogReader) string { return strconv.FormatUint(r.Uint(i, input.Type.Size), 10) }
	case input.Type.T == abi.UintTy && input.Type.Size == 256:
		return func(r *chain.LogReader) string { return r.Amount(i).String() }
	}
	panic(fmt.Sprintf("event %s: %s is neither number nor address", event.Sig, input.Name))
}
