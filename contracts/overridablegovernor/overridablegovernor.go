// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package overridablegovernor

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// OverridableGovernorMetaData contains all meta data concerning the OverridableGovernor contract.
var OverridableGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractVotesExtended\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyOverriddenVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"OverrideVoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"VoteReduced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OVERRIDE_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castOverrideVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castOverrideVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVotedOverride\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "OverridableGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b50604051614ca0380380614ca083398101604081905261002f91610686565b808484845f6040518060400160405280601381526020017f4f76657272696461626c65476f7665726e6f72000000000000000000000000008152508061007961017160201b60201c565b6100828261018c565b6101205261008f8161018c565b61014052815160208084019190912060e052815190820120610100524660a05261011b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101308282610788565b5061013c9050836101d2565b61014582610238565b61014e816102d7565b5050506001600160a01b03166101605261016781610318565b50505050506108dc565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101bf578260405163305a27a960e01b81526004016101b69190610846565b60405180910390fd5b80516101ca8261087b565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102605760405163f1cfbf0560e01b81525f60048201526024016101b6565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103455760405163243e544560e01b815260048101839052602481018290526044016101b6565b5f61034e6103ad565b905061036d61035b6103c6565b61036485610440565b600a9190610477565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f6103b8600a610491565b6001600160d01b0316905090565b5f6103d16101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561042a575060408051601f3d908101601f191682019092526104279181019061089e565b60015b61043b576104366104d9565b905090565b919050565b5f6001600160d01b03821115610473576040516306dfcc6560e41b815260d06004820152602481018390526044016101b6565b5090565b5f806104848585856104e3565b915091505b935093915050565b80545f9080156104d0576104b7836104aa6001846108b7565b5f91825260209091200190565b54660100000000000090046001600160d01b03166104d2565b5f5b9392505050565b5f6104364361063f565b82545f90819080156105e2575f6104ff876104aa6001856108b7565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561054557604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361058157825465ffffffffffff1666010000000000006001600160d01b038916021783556105d4565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061048992505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081610489565b5f65ffffffffffff821115610473576040516306dfcc6560e41b815260306004820152602481018390526044016101b6565b805165ffffffffffff8116811461043b575f5ffd5b5f5f5f5f60808587031215610699575f5ffd5b84516001600160a01b03811681146106af575f5ffd5b93506106bd60208601610671565b9250604085015163ffffffff811681146106d5575f5ffd5b6060959095015193969295505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061070d57607f821691505b60208210810361072b57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610783578282111561078357805f5260205f20601f840160051c602085101561075c57505f5b90810190601f840160051c035f5b8181101561077f575f8382015560010161076a565b5050505b505050565b81516001600160401b038111156107a1576107a16106e5565b6107b5816107af84546106f9565b84610731565b6020601f8211600181146107e7575f83156107d05750848201515b5f19600385901b1c1916600184901b17845561083f565b5f84815260208120601f198516915b8281101561081657878501518255602094850194600190920191016107f6565b508482101561083357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561072b575f1960209190910360031b1b16919050565b5f602082840312156108ae575f5ffd5b6104d282610671565b818103818111156108d657634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e0516101005161012051610140516101605161433f6109615f395f8181610a4401528181610ebb01528181611260015281816115f401528181611fd6015281816128c1015261295601525f611f1c01525f611ef101525f612c2d01525f612c0501525f612b6001525f612b8a01525f612bb4015261433f5ff3fe6080604052600436106102dc575f3560e01c80638390310b11610189578063b58131b0116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc1146109cd578063f23a6e61146109ec578063f8ce560a14610a17578063fc0c546a14610a36575f5ffd5b8063deaaa7cc1461095c578063e540d01d1461098f578063eb9019d4146109ae575f5ffd5b8063b58131b0146108b8578063bc197c81146108cc578063c01f9e37146108f7578063c28bc2fa14610916578063c59057e414610929578063dd4e2ba514610948575f5ffd5b8063a7713a7011610143578063ab58fb8e1161011e578063ab58fb8e14610811578063af7cb46914610847578063b008166b14610866578063b32f15a914610885575f5ffd5b8063a7713a70146107bf578063a8f8a668146107d3578063a9a95294146107f2575f5ffd5b80638390310b146106cf57806384b0196e1461071c5780638ff262e31461074357806391ddadf41461076257806397c3d3341461078d5780639a802a6d146107a0575f5ffd5b806343859632116102455780635b8d0e0d116101ff57806379051887116101da578063790518871461063e5780637b3c71d31461065d5780637d5e81e21461067c5780637ecebe001461069b575f5ffd5b80635b8d0e0d146105e15780635f398a141461060057806360c4247f1461061f575f5ffd5b806343859632146104e2578063452115d61461052c5780634bf5d7e91461054b578063544ffc9c1461055f57806354fd4d501461059957806356781388146105c2575f5ffd5b8063160cbed711610296578063160cbed7146104165780632656227d146104355780632d63f693146104485780632fe3e261146104675780633932abb11461049a5780633e4f49e6146104b6575f5ffd5b806301ffc9a7146102e857806302a251a31461031c57806306f3f9e61461034757806306fdde0314610366578063143489d014610387578063150b7a02146103d3575f5ffd5b366102e4575b005b5f5ffd5b3480156102f3575f5ffd5b506103076103023660046132e9565b610a68565b60405190151581526020015b60405180910390f35b348015610327575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610313565b348015610352575f5ffd5b506102e2610361366004613310565b610ad4565b348015610371575f5ffd5b5061037a610ae8565b6040516103139190613355565b348015610392575f5ffd5b506103bb6103a1366004613310565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610313565b3480156103de575f5ffd5b506103fd6103ed36600461343e565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610313565b348015610421575f5ffd5b5061033961043036600461360e565b610b78565b61033961044336600461360e565b610bec565b348015610453575f5ffd5b50610339610462366004613310565b610d05565b348015610472575f5ffd5b506103397f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104a5575f5ffd5b5060085465ffffffffffff16610339565b3480156104c1575f5ffd5b506104d56104d0366004613310565b610d25565b60405161031391906136d5565b3480156104ed575f5ffd5b506103076104fc3660046136e3565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff16151592915050565b348015610537575f5ffd5b5061033961054636600461360e565b610e56565b348015610556575f5ffd5b5061037a610eb7565b34801561056a575f5ffd5b5061057e610579366004613310565b610f4f565b60408051938452602084019290925290820152606001610313565b3480156105a4575f5ffd5b506040805180820190915260018152603160f81b602082015261037a565b3480156105cd575f5ffd5b506103396105dc366004613721565b610f74565b3480156105ec575f5ffd5b506103396105fb36600461378f565b610f9b565b34801561060b575f5ffd5b5061033961061a36600461384b565b611058565b34801561062a575f5ffd5b50610339610639366004613310565b6110a0565b348015610649575f5ffd5b506102e26106583660046138df565b6110ac565b348015610668575f5ffd5b506103396106773660046138fa565b6110bd565b348015610687575f5ffd5b5061033961069636600461394f565b61110d565b3480156106a6575f5ffd5b506103396106b5366004613a0b565b6001600160a01b03165f9081526002602052604090205490565b3480156106da575f5ffd5b506103076106e93660046136e3565b5f9182526009602090815260408084206001600160a01b0393909316845260039092019052902054610100900460ff1690565b348015610727575f5ffd5b506107306111c3565b6040516103139796959493929190613a60565b34801561074e575f5ffd5b5061033961075d366004613acf565b611205565b34801561076d575f5ffd5b5061077661125d565b60405165ffffffffffff9091168152602001610313565b348015610798575f5ffd5b506064610339565b3480156107ab575f5ffd5b506103396107ba366004613b1c565b6112e4565b3480156107ca575f5ffd5b506103396112fa565b3480156107de575f5ffd5b506103396107ed36600461360e565b611313565b3480156107fd575f5ffd5b5061030761080c366004613310565b505f90565b34801561081c575f5ffd5b5061033961082b366004613310565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610852575f5ffd5b506103396108613660046138fa565b611320565b348015610871575f5ffd5b50610339610880366004613b70565b61132f565b348015610890575f5ffd5b506103397fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae81565b3480156108c3575f5ffd5b5061033961146e565b3480156108d7575f5ffd5b506103fd6108e6366004613c09565b63bc197c8160e01b95945050505050565b348015610902575f5ffd5b50610339610911366004613310565b611478565b6102e2610924366004613ca0565b6114ba565b348015610934575f5ffd5b5061033961094336600461360e565b611536565b348015610953575f5ffd5b5061037a61156f565b348015610967575f5ffd5b506103397ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b34801561099a575f5ffd5b506102e26109a9366004613cdf565b61158f565b3480156109b9575f5ffd5b506103396109c8366004613d02565b6115a0565b3480156109d8575f5ffd5b506102e26109e7366004613310565b6115bf565b3480156109f7575f5ffd5b506103fd610a06366004613d2c565b63f23a6e6160e01b95945050505050565b348015610a22575f5ffd5b50610339610a31366004613310565b6115d0565b348015610a41575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103bb565b5f6001600160e01b031982166366defe7760e11b1480610a9857506001600160e01b031982166332a2ad4360e11b145b80610ab357506001600160e01b03198216630271189760e51b145b80610ace57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610adc61166d565b610ae5816116a4565b50565b606060038054610af790613d83565b80601f0160208091040260200160405190810160405280929190818152602001828054610b2390613d83565b8015610b6e5780601f10610b4557610100808354040283529160200191610b6e565b820191905f5260205f20905b815481529060010190602001808311610b5157829003601f168201915b5050505050905090565b5f5f610b8686868686611313565b90505f610b9c82610b976004611739565b61175b565b5080610bc35760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f60405163ab2d031160e01b815260048101849052602401610bba565b50909695505050505050565b5f5f610bfa86868686611313565b90505f610c0b82610b976004611739565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610c323090565b6001600160a01b031614610cbb575f5b8751811015610cb957306001600160a01b0316888281518110610c6757610c67613dbb565b60200260200101516001600160a01b031603610cb157610cb1868281518110610c9257610c92613dbb565b602002602001015180519060200120600561179890919063ffffffff16565b600101610c42565b505b610cc882888888886117b9565b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115610d5957506007949350505050565b8015610d6a57506002949350505050565b5f610d7486610d05565b9050805f03610d9957604051636ad0607560e01b815260048101879052602401610bba565b5f610da261125d565b65ffffffffffff169050808210610dbf57505f9695505050505050565b5f610dc988611478565b9050818110610de057506001979650505050505050565b610de98861188e565b1580610e0857505f888152600960205260409020805460019091015411155b15610e1b57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03610e4857506004979650505050505050565b506005979650505050505050565b5f5f610e6486868686611313565b905033610e7182826118c4565b610ea057604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610bba565b610eac87878787611909565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610f3657506040513d5f823e601f3d908101601f19168201604052610f339190810190613dcf565b60015b610f4a57610f4561125d6119c9565b905090565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610f9384828560405180602001604052805f8152506119df565b949350505050565b5f610fe188888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611a009050565b611009576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610bba565b61104c88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611ab2915050565b98975050505050505050565b5f80339050610eac87828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611ab2915050565b5f610ace600a83611b90565b6110b461166d565b610ae581611bdd565b5f8033905061110386828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506119df92505050565b9695505050505050565b5f336111198184611c43565b6111415760405163d9b3955760e01b81526001600160a01b0382166004820152602401610bba565b5f61114a61146e565b905080156111b6575f61117883600161116161125d565b61116b9190613e57565b65ffffffffffff166115a0565b9050818110156111b457604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610bba565b505b610eac8787878786611cc7565b5f6060805f5f5f60606111d4611eea565b6111dc611f15565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61121285858585611f40565b61123a576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610bba565b61125485848660405180602001604052805f8152506119df565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156112d8575060408051601f3d908101601f191682019092526112d591810190613e75565b60015b610f4a57610f45611fc9565b5f6112f0848484611fd3565b90505b9392505050565b5f611305600a612066565b6001600160d01b0316905090565b5f61125485858585611536565b5f3361110386828787876120aa565b5f5f611429876113ee7fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae8c8c8c6113828e6001600160a01b03165f90815260026020526040902080546001810190915590565b8d8d604051611392929190613e90565b60408051918290038220602083019790975281019490945260ff90921660608401526001600160a01b0316608083015260a082015260c081019190915260e0015b6040516020818303038152906040528051906020012061211b565b86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061214792505050565b905080611454576040516394ab6c0760e01b81526001600160a01b0388166004820152602401610bba565b61146189888a89896120aa565b9998505050505050505050565b5f610f4560075490565b5f818152600460205260408120546114ac90600160d01b810463ffffffff1690600160a01b900465ffffffffffff16613e9f565b65ffffffffffff1692915050565b6114c261166d565b5f5f856001600160a01b03168585856040516114df929190613e90565b5f6040518083038185875af1925050503d805f8114611519576040519150601f19603f3d011682016040523d82523d5f602084013e61151e565b606091505b509150915061152d82826121b7565b50505050505050565b5f8484848460405160200161154e9493929190613f44565b60408051601f19818403018152919052805160209091012095945050505050565b60606040518060600160405280603a8152602001614305603a9139905090565b61159761166d565b610ae5816121f4565b5f6112f383836115ba60408051602081019091525f815290565b611fd3565b6115c761166d565b610ae581612290565b604051632394e7a360e21b8152600481018290525f90610ace906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611639573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061165d9190613f8e565b611666846110a0565b60646122d1565b30331461168f576040516347096e4760e01b8152336004820152602401610bba565b565b8061169c6005612381565b036116915750565b6064808211156116d15760405163243e544560e01b81526004810183905260248101829052604401610bba565b5f6116da6112fa565b90506116f96116e761125d565b6116f0856123a0565b600a91906123d7565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f81600781111561174c5761174c6136a1565b600160ff919091161b92915050565b5f5f61176684610d25565b90505f8361177383611739565b16036112f3578381846040516331b75e4d60e01b8152600401610bba93929190613fa5565b5f6117a383836123f1565b9050806117b4576117b46041612456565b505050565b5f5b8451811015611886575f5f8683815181106117d8576117d8613dbb565b60200260200101516001600160a01b03168684815181106117fb576117fb613dbb565b602002602001015186858151811061181557611815613dbb565b602002602001015160405161182a9190613fc7565b5f6040518083038185875af1925050503d805f8114611864576040519150601f19603f3d011682016040523d82523d5f602084013e611869565b606091505b509150915061187882826121b7565b5050508060010190506117bb565b505050505050565b5f818152600960205260408120806002015481600101546118af9190613fdd565b6118bb610a3185610d05565b11159392505050565b5f806118cf84610d25565b60078111156118e0576118e06136a1565b1480156112f35750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f61191786868686611313565b9050611965816119276007611739565b6119316006611739565b61193b6002611739565b6001611948600782613ff0565b6119539060026140e4565b61195d91906140f2565b18181861175b565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906119b89083815260200190565b60405180910390a195945050505050565b6060610ace6119da8363ffffffff16565b612467565b5f611254858585856119fb60408051602081019091525f815290565b611ab2565b5f610eac85611aac7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611a528c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516113d398979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b84612147565b5f611ac186610b976001611739565b505f611ad686611ad089610d05565b85611fd3565b90505f611ae688888885886124d9565b905083515f03611b3c57866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611b2f9493929190614105565b60405180910390a2610eac565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611b7d95949392919061412c565b60405180910390a2979650505050505050565b5f5f5f611b9c856125f3565b9250925050838265ffffffffffff161115611bc957611bc4611bbd8561264b565b869061267d565b611bcb565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611c5a576001915050610ace565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611c8b57600192505050610ace565b5f5f611c9b86602a86038661271f565b91509150811580610eac5750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611cdb8686868680519060200120611313565b905084518651141580611cf057508351865114155b80611cfa57508551155b15611d2f57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610bba565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611d785780611d5b82610d25565b6040516331b75e4d60e01b8152610bba9291905f90600401613fa5565b5f611d8a60085465ffffffffffff1690565b611d9261125d565b65ffffffffffff16611da49190613fdd565b90505f611dbe60085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611df08361264b565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611e1d826127c8565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115611e8057611e8061337b565b604051908082528060200260200182016040528015611eb357816020015b6060815260200190600190039081611e9e5790505b508c89611ec08a82613fdd565b8e604051611ed699989796959493929190614165565b60405180910390a150505095945050505050565b6060610f457f00000000000000000000000000000000000000000000000000000000000000006127f8565b6060610f457f00000000000000000000000000000000000000000000000000000000000000006127f8565b5f61125483611aac7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611f928a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0016113d3565b5f610f454361264b565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015612042573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112f09190613f8e565b80545f9080156120a25761208c8361207f6001846140f2565b5f91825260209091200190565b54600160301b90046001600160d01b03166112f3565b5f9392505050565b5f6120b986610b976001611739565b505f6120c6878787612835565b9050856001600160a01b03167f49549bd03796fa3aec6f7adab515dd07e1b4d2021298a516bd2a048c95413c718887848888604051612109959493929190614240565b60405180910390a29695505050505050565b5f610ace612127612b54565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036121a5575f5f6121658585612c7d565b5090925090505f81600381111561217e5761217e6136a1565b14801561219c5750856001600160a01b0316826001600160a01b0316145b925050506112f3565b6121b0848484612cc6565b90506112f3565b606082156121c6575080610ace565b8151156121db576121d682612d2b565b610ace565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f0361221c5760405163f1cfbf0560e01b81525f6004820152602401610bba565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6122de8686612d33565b91509150815f03612302578381816122f8576122f8614286565b04925050506112f3565b818411612319576123196003851502601118612456565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f61238d84612d4f565b91509150816112f3576112f36031612456565b5f6001600160d01b038211156123d3576040516306dfcc6560e41b815260d0600482015260248101839052604401610bba565b5090565b5f806123e4858585612dc3565b915091505b935093915050565b81545f906001600160801b03600160801b82048116918116600183019091160361241e575f915050610ace565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b6060612471611fc9565b65ffffffffffff168265ffffffffffff16146124a0576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f858152600960205260408120600260ff8616111561250b576040516303599be160e11b815260040160405180910390fd5b6001600160a01b0386165f90815260038201602052604090205460ff1615612551576040516371c6af4960e01b81526001600160a01b0387166004820152602401610bba565b6001600160a01b0386165f908152600382016020526040902054612584906201000090046001600160d01b0316856140f2565b9350838160ff87166003811061259c5761259c613dbb565b015f8282546125ab9190613fdd565b909155506125bc9050856001613ff0565b6001600160a01b03969096165f90815260039190910160205260409020805460ff191660ff90961695909517909455509392505050565b80545f9081908190808203612611575f5f5f93509350935050610f6d565b5f6126218661207f6001856140f2565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610f6d915050565b5f65ffffffffffff8211156123d3576040516306dfcc6560e41b81526030600482015260248101839052604401610bba565b81545f90818160058111156126d9575f61269684612f13565b6126a090856140f2565b5f8881526020902090915081015465ffffffffffff90811690871610156126c9578091506126d7565b6126d4816001613fdd565b92505b505b5f6126e68787858561306b565b90508015612713576126fd8761207f6001846140f2565b54600160301b90046001600160d01b0316610eac565b505f9695505050505050565b5f5f845183118061272f57508284115b1561273e57505f9050806123e9565b5f61274a856001613fdd565b84118015612772575061060f60f31b6127668787016020015190565b6001600160f01b031916145b90505f612782821515600261429a565b61278d906028613fdd565b90508061279a87876140f2565b036127bb575f5f6127ac8989896130c1565b90965094506123e99350505050565b5f5f9350935050506123e9565b5f63ffffffff8211156123d3576040516306dfcc6560e41b81526020600482015260248101839052604401610bba565b60605f61280483613182565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f838152600960205260408120600260ff84161115612867576040516303599be160e11b815260040160405180910390fd5b6001600160a01b0384165f908152600382016020526040902054610100900460ff16156128b257604051631d8c05f760e31b81526001600160a01b0385166004820152602401610bba565b5f6128bc86610d05565b90505f7f000000000000000000000000000000000000000000000000000000000000000060405163d7b7d40560e01b81526001600160a01b03888116600483015260248201859052919091169063d7b7d40590604401602060405180830381865afa15801561292d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129519190613f8e565b90505f7f0000000000000000000000000000000000000000000000000000000000000000604051632cda518360e21b81526001600160a01b03898116600483015260248201869052919091169063b369460c90604401602060405180830381865afa1580156129c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129e691906142b1565b6001600160a01b038082165f9081526003808801602052604080832054938c168352909120805461ff00191661010017905591925060ff9081169184918791908a16908110612a3757612a37613dbb565b015f828254612a469190613fdd565b909155505060ff81165f03612abf57612a5e836123a0565b6001600160a01b0383165f90815260038701602052604090208054600290612a969084906201000090046001600160d01b03166142cc565b92506101000a8154816001600160d01b0302191690836001600160d01b03160217905550612b47565b5f612acb6001836142eb565b9050838660ff831660038110612ae357612ae3613dbb565b015f828254612af291906140f2565b9091555050604080518b815260ff831660208201529081018590526001600160a01b038416907fa3e9dc6f75dd03afa423da7498d345528f378d27f40d23f69693cec61e1cd1279060600160405180910390a2505b5090979650505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612bac57507f000000000000000000000000000000000000000000000000000000000000000046145b15612bd657507f000000000000000000000000000000000000000000000000000000000000000090565b610f45604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103612cb4576020840151604085015160608601515f1a612ca6888285856131a9565b955095509550505050612cbf565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b9004168103612d7a57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015612eb9575f612ddf8761207f6001856140f2565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115612e2257604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612e5b57825465ffffffffffff16600160301b6001600160d01b03891602178355612eab565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506123e992505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816123e9565b5f60018211612f20575090565b816001600160801b8210612f395760809190911c9060401b5b680100000000000000008210612f545760409190911c9060201b5b6401000000008210612f6b5760209190911c9060101b5b620100008210612f805760109190911c9060081b5b6101008210612f945760089190911c9060041b5b60108210612fa75760049190911c9060021b5b60048210612fb35760011b5b600302600190811c90818581612fcb57612fcb614286565b048201901c90506001818581612fe357612fe3614286565b048201901c90506001818581612ffb57612ffb614286565b048201901c9050600181858161301357613013614286565b048201901c9050600181858161302b5761302b614286565b048201901c9050600181858161304357613043614286565b048201901c905061306281858161305c5761305c614286565b04821190565b90039392505050565b5f5b818310156130b9575f85815260209020838316600285851804019081015465ffffffffffff868116911611156130a5578092506130b3565b6130b0816001613fdd565b93505b5061306d565b509392505050565b5f8084816130d0866001613fdd565b851180156130f8575061060f60f31b6130ec8388016020015190565b6001600160f01b031916145b90505f613108821515600261429a565b90505f80613116838a613fdd565b90505b87811015613171575f6131376131328784016020015190565b613271565b9050600f8160ff161115613156575f5f975097505050505050506123e9565b61316160108461429a565b60ff909116019150600101613119565b506001999098509650505050505050565b5f60ff8216601f811115610ace57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156131e257505f91506003905082613267565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613233573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661325e57505f925060019150829050613267565b92505f91508190505b9450945094915050565b5f60f882901c602f8111801561328a5750603a8160ff16105b1561329857602f1901610ace565b60608160ff161180156132ae575060678160ff16105b156132bc5760561901610ace565b60408160ff161180156132d2575060478160ff16105b156132e05760361901610ace565b5060ff92915050565b5f602082840312156132f9575f5ffd5b81356001600160e01b0319811681146112f3575f5ffd5b5f60208284031215613320575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6112f36020830184613327565b6001600160a01b0381168114610ae5575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156133b7576133b761337b565b604052919050565b5f6001600160401b038211156133d7576133d761337b565b50601f01601f191660200190565b5f6133f76133f2846133bf565b61338f565b905082815283838301111561340a575f5ffd5b828260208301375f602084830101529392505050565b5f82601f83011261342f575f5ffd5b6112f3838335602085016133e5565b5f5f5f5f60808587031215613451575f5ffd5b843561345c81613367565b9350602085013561346c81613367565b92506040850135915060608501356001600160401b0381111561348d575f5ffd5b61349987828801613420565b91505092959194509250565b5f6001600160401b038211156134bd576134bd61337b565b5060051b60200190565b5f82601f8301126134d6575f5ffd5b81356134e46133f2826134a5565b8082825260208201915060208360051b860101925085831115613505575f5ffd5b602085015b8381101561352b57803561351d81613367565b83526020928301920161350a565b5095945050505050565b5f82601f830112613544575f5ffd5b81356135526133f2826134a5565b8082825260208201915060208360051b860101925085831115613573575f5ffd5b602085015b8381101561352b578035835260209283019201613578565b5f82601f83011261359f575f5ffd5b81356135ad6133f2826134a5565b8082825260208201915060208360051b8601019250858311156135ce575f5ffd5b602085015b8381101561352b5780356001600160401b038111156135f0575f5ffd5b6135ff886020838a0101613420565b845250602092830192016135d3565b5f5f5f5f60808587031215613621575f5ffd5b84356001600160401b03811115613636575f5ffd5b613642878288016134c7565b94505060208501356001600160401b0381111561365d575f5ffd5b61366987828801613535565b93505060408501356001600160401b03811115613684575f5ffd5b61369087828801613590565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106136d157634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ace82846136b5565b5f5f604083850312156136f4575f5ffd5b82359150602083013561370681613367565b809150509250929050565b803560ff81168114610f4a575f5ffd5b5f5f60408385031215613732575f5ffd5b8235915061374260208401613711565b90509250929050565b5f5f83601f84011261375b575f5ffd5b5081356001600160401b03811115613771575f5ffd5b602083019150836020828501011115613788575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156137a5575f5ffd5b873596506137b560208901613711565b955060408801356137c581613367565b945060608801356001600160401b038111156137df575f5ffd5b6137eb8a828b0161374b565b90955093505060808801356001600160401b03811115613809575f5ffd5b6138158a828b01613420565b92505060a08801356001600160401b03811115613830575f5ffd5b61383c8a828b01613420565b91505092959891949750929550565b5f5f5f5f5f6080868803121561385f575f5ffd5b8535945061386f60208701613711565b935060408601356001600160401b03811115613889575f5ffd5b6138958882890161374b565b90945092505060608601356001600160401b038111156138b3575f5ffd5b6138bf88828901613420565b9150509295509295909350565b65ffffffffffff81168114610ae5575f5ffd5b5f602082840312156138ef575f5ffd5b81356112f3816138cc565b5f5f5f5f6060858703121561390d575f5ffd5b8435935061391d60208601613711565b925060408501356001600160401b03811115613937575f5ffd5b6139438782880161374b565b95989497509550505050565b5f5f5f5f60808587031215613962575f5ffd5b84356001600160401b03811115613977575f5ffd5b613983878288016134c7565b94505060208501356001600160401b0381111561399e575f5ffd5b6139aa87828801613535565b93505060408501356001600160401b038111156139c5575f5ffd5b6139d187828801613590565b92505060608501356001600160401b038111156139ec575f5ffd5b8501601f810187136139fc575f5ffd5b613499878235602084016133e5565b5f60208284031215613a1b575f5ffd5b81356112f381613367565b5f8151808452602084019350602083015f5b82811015613a56578151865260209586019590910190600101613a38565b5093949350505050565b60ff60f81b8816815260e060208201525f613a7e60e0830189613327565b8281036040840152613a908189613327565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613ac18185613a26565b9a9950505050505050505050565b5f5f5f5f60808587031215613ae2575f5ffd5b84359350613af260208601613711565b92506040850135613b0281613367565b915060608501356001600160401b0381111561348d575f5ffd5b5f5f5f60608486031215613b2e575f5ffd5b8335613b3981613367565b92506020840135915060408401356001600160401b03811115613b5a575f5ffd5b613b6686828701613420565b9150509250925092565b5f5f5f5f5f5f5f60a0888a031215613b86575f5ffd5b87359650613b9660208901613711565b95506040880135613ba681613367565b945060608801356001600160401b03811115613bc0575f5ffd5b613bcc8a828b0161374b565b90955093505060808801356001600160401b03811115613bea575f5ffd5b613bf68a828b0161374b565b989b979a50959850939692959293505050565b5f5f5f5f5f60a08688031215613c1d575f5ffd5b8535613c2881613367565b94506020860135613c3881613367565b935060408601356001600160401b03811115613c52575f5ffd5b613c5e88828901613535565b93505060608601356001600160401b03811115613c79575f5ffd5b613c8588828901613535565b92505060808601356001600160401b038111156138b3575f5ffd5b5f5f5f5f60608587031215613cb3575f5ffd5b8435613cbe81613367565b93506020850135925060408501356001600160401b03811115613937575f5ffd5b5f60208284031215613cef575f5ffd5b813563ffffffff811681146112f3575f5ffd5b5f5f60408385031215613d13575f5ffd5b8235613d1e81613367565b946020939093013593505050565b5f5f5f5f5f60a08688031215613d40575f5ffd5b8535613d4b81613367565b94506020860135613d5b81613367565b9350604086013592506060860135915060808601356001600160401b038111156138b3575f5ffd5b600181811c90821680613d9757607f821691505b602082108103613db557634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613ddf575f5ffd5b81516001600160401b03811115613df4575f5ffd5b8201601f81018413613e04575f5ffd5b8051613e126133f2826133bf565b818152856020838501011115613e26575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610ace57610ace613e43565b5f60208284031215613e85575f5ffd5b81516112f3816138cc565b818382375f9101908152919050565b65ffffffffffff8181168382160190811115610ace57610ace613e43565b5f8151808452602084019350602083015f5b82811015613a565781516001600160a01b0316865260209586019590910190600101613ecf565b5f82825180855260208501945060208160051b830101602085015f5b83811015610be057601f19858403018852613f2e838351613327565b6020988901989093509190910190600101613f12565b608081525f613f566080830187613ebd565b8281036020840152613f688187613a26565b90508281036040840152613f7c8186613ef6565b91505082606083015295945050505050565b5f60208284031215613f9e575f5ffd5b5051919050565b83815260608101613fb960208301856136b5565b826040830152949350505050565b5f82518060208501845e5f920191825250919050565b80820180821115610ace57610ace613e43565b60ff8181168382160190811115610ace57610ace613e43565b6001815b60018411156123e95780850481111561402857614028613e43565b600184161561403657908102905b60019390931c92800261400d565b5f8261405257506001610ace565b8161405e57505f610ace565b8160018114614074576002811461407e5761409a565b6001915050610ace565b60ff84111561408f5761408f613e43565b50506001821b610ace565b5060208310610133831016604e8410600b84101617156140bd575081810a610ace565b6140c95f198484614009565b805f19048211156140dc576140dc613e43565b029392505050565b5f6112f360ff841683614044565b81810381811115610ace57610ace613e43565b84815260ff84166020820152826040820152608060608201525f6111036080830184613327565b85815260ff8516602082015283604082015260a060608201525f61415360a0830185613327565b828103608084015261104c8185613327565b8981526001600160a01b0389166020820152610120604082018190525f9061418f9083018a613ebd565b82810360608401526141a1818a613a26565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b838110156141f857601f198684030185526141e2838351613327565b60209586019590935091909101906001016141c6565b505085810360a087015261420c818b613ef6565b93505050508560c08401528460e08401528281036101008401526142308185613327565b9c9b505050505050505050505050565b85815260ff8516602082015283604082015260806060820152816080820152818360a08301375f81830160a090810191909152601f909201601f19160101949350505050565b634e487b7160e01b5f52601260045260245ffd5b8082028115828204841417610ace57610ace613e43565b5f602082840312156142c1575f5ffd5b81516112f381613367565b6001600160d01b038181168382160190811115610ace57610ace613e43565b60ff8281168282160390811115610ace57610ace613e4356fe737570706f72743d627261766f2c6f766572726964652671756f72756d3d666f722c6162737461696e266f76657272696461626c653d74727565",
}

// OverridableGovernor is an auto generated Go binding around an Ethereum contract.
type OverridableGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OverridableGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewOverridableGovernor creates a new instance of OverridableGovernor.
func NewOverridableGovernor() *OverridableGovernor {
	parsed, err := OverridableGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OverridableGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OverridableGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, uint48 delay, uint32 period, uint256 quorumPercent) returns()
func (overridableGovernor *OverridableGovernor) PackConstructor(token common.Address, delay *big.Int, period uint32, quorumPercent *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("", token, delay, period, quorumPercent)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := overridableGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return overridableGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := overridableGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (overridableGovernor *OverridableGovernor) PackCLOCKMODE() []byte {
	enc, err := overridableGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (overridableGovernor *OverridableGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return overridableGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (overridableGovernor *OverridableGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := overridableGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (overridableGovernor *OverridableGovernor) PackCOUNTINGMODE() []byte {
	enc, err := overridableGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (overridableGovernor *OverridableGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return overridableGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (overridableGovernor *OverridableGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := overridableGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := overridableGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return overridableGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := overridableGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOVERRIDEBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb32f15a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) PackOVERRIDEBALLOTTYPEHASH() []byte {
	enc, err := overridableGovernor.abi.Pack("OVERRIDE_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOVERRIDEBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb32f15a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) TryPackOVERRIDEBALLOTTYPEHASH() ([]byte, error) {
	return overridableGovernor.abi.Pack("OVERRIDE_BALLOT_TYPEHASH")
}

// UnpackOVERRIDEBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb32f15a9.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (overridableGovernor *OverridableGovernor) UnpackOVERRIDEBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := overridableGovernor.abi.Unpack("OVERRIDE_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := overridableGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastOverrideVote(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := overridableGovernor.abi.Pack("castOverrideVote", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastOverrideVote(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return overridableGovernor.abi.Pack("castOverrideVote", proposalId, support, reason)
}

// UnpackCastOverrideVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf7cb469.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastOverrideVote(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castOverrideVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
}

// UnpackCastOverrideVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb008166b.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastOverrideVoteBySig(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castOverrideVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := overridableGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return overridableGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := overridableGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return overridableGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (overridableGovernor *OverridableGovernor) PackClock() []byte {
	enc, err := overridableGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (overridableGovernor *OverridableGovernor) TryPackClock() ([]byte, error) {
	return overridableGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (overridableGovernor *OverridableGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (overridableGovernor *OverridableGovernor) PackEip712Domain() []byte {
	enc, err := overridableGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (overridableGovernor *OverridableGovernor) TryPackEip712Domain() ([]byte, error) {
	return overridableGovernor.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (overridableGovernor *OverridableGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := overridableGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (overridableGovernor *OverridableGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := overridableGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := overridableGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (overridableGovernor *OverridableGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := overridableGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (overridableGovernor *OverridableGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return overridableGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (overridableGovernor *OverridableGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := overridableGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (overridableGovernor *OverridableGovernor) PackHasVotedOverride(proposalId *big.Int, account common.Address) []byte {
	enc, err := overridableGovernor.abi.Pack("hasVotedOverride", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (overridableGovernor *OverridableGovernor) TryPackHasVotedOverride(proposalId *big.Int, account common.Address) ([]byte, error) {
	return overridableGovernor.abi.Pack("hasVotedOverride", proposalId, account)
}

// UnpackHasVotedOverride is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8390310b.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (overridableGovernor *OverridableGovernor) UnpackHasVotedOverride(data []byte) (bool, error) {
	out, err := overridableGovernor.abi.Unpack("hasVotedOverride", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (overridableGovernor *OverridableGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := overridableGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (overridableGovernor *OverridableGovernor) PackName() []byte {
	enc, err := overridableGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (overridableGovernor *OverridableGovernor) TryPackName() ([]byte, error) {
	return overridableGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (overridableGovernor *OverridableGovernor) UnpackName(data []byte) (string, error) {
	out, err := overridableGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackNonces(owner common.Address) []byte {
	enc, err := overridableGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return overridableGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := overridableGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := overridableGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (overridableGovernor *OverridableGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := overridableGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (overridableGovernor *OverridableGovernor) PackProposalNeedsQueuing(arg0 *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("proposalNeedsQueuing", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (overridableGovernor *OverridableGovernor) TryPackProposalNeedsQueuing(arg0 *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalNeedsQueuing", arg0)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (overridableGovernor *OverridableGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := overridableGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (overridableGovernor *OverridableGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (overridableGovernor *OverridableGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (overridableGovernor *OverridableGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := overridableGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackProposalThreshold() []byte {
	enc, err := overridableGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackProposalThreshold() ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (overridableGovernor *OverridableGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (overridableGovernor *OverridableGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (overridableGovernor *OverridableGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := overridableGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := overridableGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return overridableGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (overridableGovernor *OverridableGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := overridableGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackQuorumDenominator() []byte {
	enc, err := overridableGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return overridableGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackQuorumNumerator0() []byte {
	enc, err := overridableGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return overridableGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (overridableGovernor *OverridableGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := overridableGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (overridableGovernor *OverridableGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (overridableGovernor *OverridableGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (overridableGovernor *OverridableGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (overridableGovernor *OverridableGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (overridableGovernor *OverridableGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (overridableGovernor *OverridableGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := overridableGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (overridableGovernor *OverridableGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return overridableGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (overridableGovernor *OverridableGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (overridableGovernor *OverridableGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (overridableGovernor *OverridableGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := overridableGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (overridableGovernor *OverridableGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := overridableGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (overridableGovernor *OverridableGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return overridableGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (overridableGovernor *OverridableGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := overridableGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (overridableGovernor *OverridableGovernor) PackToken() []byte {
	enc, err := overridableGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (overridableGovernor *OverridableGovernor) TryPackToken() ([]byte, error) {
	return overridableGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (overridableGovernor *OverridableGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := overridableGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (overridableGovernor *OverridableGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := overridableGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (overridableGovernor *OverridableGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return overridableGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (overridableGovernor *OverridableGovernor) PackVersion() []byte {
	enc, err := overridableGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (overridableGovernor *OverridableGovernor) TryPackVersion() ([]byte, error) {
	return overridableGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (overridableGovernor *OverridableGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := overridableGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackVotingDelay() []byte {
	enc, err := overridableGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackVotingDelay() ([]byte, error) {
	return overridableGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (overridableGovernor *OverridableGovernor) PackVotingPeriod() []byte {
	enc, err := overridableGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (overridableGovernor *OverridableGovernor) TryPackVotingPeriod() ([]byte, error) {
	return overridableGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (overridableGovernor *OverridableGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := overridableGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// OverridableGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the OverridableGovernor contract.
type OverridableGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorEIP712DomainChanged) ContractEventName() string {
	return OverridableGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (overridableGovernor *OverridableGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*OverridableGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorOverrideVoteCast represents a OverrideVoteCast event raised by the OverridableGovernor contract.
type OverridableGovernorOverrideVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorOverrideVoteCastEventName = "OverrideVoteCast"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorOverrideVoteCast) ContractEventName() string {
	return OverridableGovernorOverrideVoteCastEventName
}

// UnpackOverrideVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (overridableGovernor *OverridableGovernor) UnpackOverrideVoteCastEvent(log *types.Log) (*OverridableGovernorOverrideVoteCast, error) {
	event := "OverrideVoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorOverrideVoteCast)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorProposalCanceled represents a ProposalCanceled event raised by the OverridableGovernor contract.
type OverridableGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorProposalCanceled) ContractEventName() string {
	return OverridableGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (overridableGovernor *OverridableGovernor) UnpackProposalCanceledEvent(log *types.Log) (*OverridableGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorProposalCreated represents a ProposalCreated event raised by the OverridableGovernor contract.
type OverridableGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorProposalCreated) ContractEventName() string {
	return OverridableGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (overridableGovernor *OverridableGovernor) UnpackProposalCreatedEvent(log *types.Log) (*OverridableGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorProposalExecuted represents a ProposalExecuted event raised by the OverridableGovernor contract.
type OverridableGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorProposalExecuted) ContractEventName() string {
	return OverridableGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (overridableGovernor *OverridableGovernor) UnpackProposalExecutedEvent(log *types.Log) (*OverridableGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorProposalQueued represents a ProposalQueued event raised by the OverridableGovernor contract.
type OverridableGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorProposalQueued) ContractEventName() string {
	return OverridableGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (overridableGovernor *OverridableGovernor) UnpackProposalQueuedEvent(log *types.Log) (*OverridableGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the OverridableGovernor contract.
type OverridableGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorProposalThresholdSet) ContractEventName() string {
	return OverridableGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (overridableGovernor *OverridableGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*OverridableGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the OverridableGovernor contract.
type OverridableGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return OverridableGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (overridableGovernor *OverridableGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*OverridableGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorVoteCast represents a VoteCast event raised by the OverridableGovernor contract.
type OverridableGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorVoteCast) ContractEventName() string {
	return OverridableGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (overridableGovernor *OverridableGovernor) UnpackVoteCastEvent(log *types.Log) (*OverridableGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the OverridableGovernor contract.
type OverridableGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorVoteCastWithParams) ContractEventName() string {
	return OverridableGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (overridableGovernor *OverridableGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*OverridableGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorVoteReduced represents a VoteReduced event raised by the OverridableGovernor contract.
type OverridableGovernorVoteReduced struct {
	Delegate   common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorVoteReducedEventName = "VoteReduced"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorVoteReduced) ContractEventName() string {
	return OverridableGovernorVoteReducedEventName
}

// UnpackVoteReducedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteReduced(address indexed delegate, uint256 proposalId, uint8 support, uint256 weight)
func (overridableGovernor *OverridableGovernor) UnpackVoteReducedEvent(log *types.Log) (*OverridableGovernorVoteReduced, error) {
	event := "VoteReduced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorVoteReduced)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorVotingDelaySet represents a VotingDelaySet event raised by the OverridableGovernor contract.
type OverridableGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorVotingDelaySet) ContractEventName() string {
	return OverridableGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (overridableGovernor *OverridableGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*OverridableGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OverridableGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the OverridableGovernor contract.
type OverridableGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const OverridableGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (OverridableGovernorVotingPeriodSet) ContractEventName() string {
	return OverridableGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (overridableGovernor *OverridableGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*OverridableGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != overridableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OverridableGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := overridableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range overridableGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (overridableGovernor *OverridableGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorAlreadyOverriddenVote"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorAlreadyOverriddenVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], overridableGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return overridableGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OverridableGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the OverridableGovernor contract.
type OverridableGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func OverridableGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (overridableGovernor *OverridableGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*OverridableGovernorCheckpointUnorderedInsertion, error) {
	out := new(OverridableGovernorCheckpointUnorderedInsertion)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the OverridableGovernor contract.
type OverridableGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func OverridableGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (overridableGovernor *OverridableGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*OverridableGovernorERC6372InconsistentClock, error) {
	out := new(OverridableGovernorERC6372InconsistentClock)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorFailedCall represents a FailedCall error raised by the OverridableGovernor contract.
type OverridableGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func OverridableGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (overridableGovernor *OverridableGovernor) UnpackFailedCallError(raw []byte) (*OverridableGovernorFailedCall, error) {
	out := new(OverridableGovernorFailedCall)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func OverridableGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (overridableGovernor *OverridableGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*OverridableGovernorGovernorAlreadyCastVote, error) {
	out := new(OverridableGovernorGovernorAlreadyCastVote)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorAlreadyOverriddenVote represents a GovernorAlreadyOverriddenVote error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorAlreadyOverriddenVote struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyOverriddenVote(address account)
func OverridableGovernorGovernorAlreadyOverriddenVoteErrorID() common.Hash {
	return common.HexToHash("0xec602fb89df482aa82783af67abb6dcb65db5b175df8efac759addae9d068f52")
}

// UnpackGovernorAlreadyOverriddenVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyOverriddenVote(address account)
func (overridableGovernor *OverridableGovernor) UnpackGovernorAlreadyOverriddenVoteError(raw []byte) (*OverridableGovernorGovernorAlreadyOverriddenVote, error) {
	out := new(OverridableGovernorGovernorAlreadyOverriddenVote)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyOverriddenVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func OverridableGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (overridableGovernor *OverridableGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*OverridableGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(OverridableGovernorGovernorAlreadyQueuedProposal)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func OverridableGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (overridableGovernor *OverridableGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*OverridableGovernorGovernorDisabledDeposit, error) {
	out := new(OverridableGovernorGovernorDisabledDeposit)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func OverridableGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (overridableGovernor *OverridableGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*OverridableGovernorGovernorInsufficientProposerVotes, error) {
	out := new(OverridableGovernorGovernorInsufficientProposerVotes)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func OverridableGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (overridableGovernor *OverridableGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*OverridableGovernorGovernorInvalidProposalLength, error) {
	out := new(OverridableGovernorGovernorInvalidProposalLength)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func OverridableGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (overridableGovernor *OverridableGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*OverridableGovernorGovernorInvalidQuorumFraction, error) {
	out := new(OverridableGovernorGovernorInvalidQuorumFraction)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func OverridableGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (overridableGovernor *OverridableGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*OverridableGovernorGovernorInvalidSignature, error) {
	out := new(OverridableGovernorGovernorInvalidSignature)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func OverridableGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (overridableGovernor *OverridableGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*OverridableGovernorGovernorInvalidVoteParams, error) {
	out := new(OverridableGovernorGovernorInvalidVoteParams)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func OverridableGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (overridableGovernor *OverridableGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*OverridableGovernorGovernorInvalidVoteType, error) {
	out := new(OverridableGovernorGovernorInvalidVoteType)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func OverridableGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (overridableGovernor *OverridableGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*OverridableGovernorGovernorInvalidVotingPeriod, error) {
	out := new(OverridableGovernorGovernorInvalidVotingPeriod)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func OverridableGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (overridableGovernor *OverridableGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*OverridableGovernorGovernorNonexistentProposal, error) {
	out := new(OverridableGovernorGovernorNonexistentProposal)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func OverridableGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (overridableGovernor *OverridableGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*OverridableGovernorGovernorOnlyExecutor, error) {
	out := new(OverridableGovernorGovernorOnlyExecutor)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func OverridableGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (overridableGovernor *OverridableGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*OverridableGovernorGovernorProposalQueueingFailed, error) {
	out := new(OverridableGovernorGovernorProposalQueueingFailed)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func OverridableGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (overridableGovernor *OverridableGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*OverridableGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(OverridableGovernorGovernorProposalQueueingNotRequired)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func OverridableGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (overridableGovernor *OverridableGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*OverridableGovernorGovernorRestrictedProposer, error) {
	out := new(OverridableGovernorGovernorRestrictedProposer)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func OverridableGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (overridableGovernor *OverridableGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*OverridableGovernorGovernorUnableToCancel, error) {
	out := new(OverridableGovernorGovernorUnableToCancel)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the OverridableGovernor contract.
type OverridableGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func OverridableGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (overridableGovernor *OverridableGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*OverridableGovernorGovernorUnexpectedProposalState, error) {
	out := new(OverridableGovernorGovernorUnexpectedProposalState)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the OverridableGovernor contract.
type OverridableGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func OverridableGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (overridableGovernor *OverridableGovernor) UnpackInvalidAccountNonceError(raw []byte) (*OverridableGovernorInvalidAccountNonce, error) {
	out := new(OverridableGovernorInvalidAccountNonce)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorInvalidShortString represents a InvalidShortString error raised by the OverridableGovernor contract.
type OverridableGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func OverridableGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (overridableGovernor *OverridableGovernor) UnpackInvalidShortStringError(raw []byte) (*OverridableGovernorInvalidShortString, error) {
	out := new(OverridableGovernorInvalidShortString)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the OverridableGovernor contract.
type OverridableGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func OverridableGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (overridableGovernor *OverridableGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*OverridableGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(OverridableGovernorSafeCastOverflowedUintDowncast)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OverridableGovernorStringTooLong represents a StringTooLong error raised by the OverridableGovernor contract.
type OverridableGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func OverridableGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (overridableGovernor *OverridableGovernor) UnpackStringTooLongError(raw []byte) (*OverridableGovernorStringTooLong, error) {
	out := new(OverridableGovernorStringTooLong)
	if err := overridableGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
