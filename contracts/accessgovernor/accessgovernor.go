// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package accessgovernor

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

// AccessGovernorMetaData contains all meta data concerning the AccessGovernor contract.
var AccessGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"baseDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorLockedIgnore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expectedNonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actualNonce\",\"type\":\"uint256\"}],\"name\":\"GovernorMismatchedNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"neededTimestamp\",\"type\":\"uint256\"}],\"name\":\"GovernorUnmetDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ignored\",\"type\":\"bool\"}],\"name\":\"AccessManagerIgnoredSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"oldBaseDelaySeconds\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"newBaseDelaySeconds\",\"type\":\"uint32\"}],\"name\":\"BaseDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accessManager\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseDelaySeconds\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"isAccessManagerIgnored\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalExecutionPlan\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"bool[]\",\"name\":\"indirect\",\"type\":\"bool[]\"},{\"internalType\":\"bool[]\",\"name\":\"withDelay\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gateway\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"executor\",\"type\":\"bytes\"},{\"internalType\":\"Mode\",\"name\":\"mode\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"executionCalldata\",\"type\":\"bytes\"}],\"name\":\"relayCrosschain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4[]\",\"name\":\"selectors\",\"type\":\"bytes4[]\"},{\"internalType\":\"bool\",\"name\":\"ignored\",\"type\":\"bool\"}],\"name\":\"setAccessManagerIgnored\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newBaseDelay\",\"type\":\"uint32\"}],\"name\":\"setBaseDelaySeconds\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "AccessGovernor",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161584838038061584883398101604081905261002f9161071e565b8484828886865f6040518060400160405280600e81526020016d20b1b1b2b9b9a3b7bb32b93737b960911b8152508061006c61017f60201b60201c565b6100758261019a565b610120526100828161019a565b61014052815160208084019190912060e052815190820120610100524660a05261010e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526003610123828261082f565b5061012f9050836101e0565b61013882610246565b610141816102e5565b5050506001600160a01b03166101605261015a81610326565b506001600160a01b03821661018052610172816103bb565b5050505050505050610983565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101cd578260405163305a27a960e01b81526004016101c491906108ed565b60405180910390fd5b80516101d882610922565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361026e5760405163f1cfbf0560e01b81525f60048201526024016101c4565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103535760405163243e544560e01b815260048101839052602481018290526044016101c4565b5f61035c61041b565b905061037b610369610434565b610372856104ae565b600a91906104e5565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600d546040805163ffffffff928316815291831660208301527f65135e4d9e214a272631f85c3ab68685271bccecf1ad1336709c14e139b3328d910160405180910390a1600d805463ffffffff191663ffffffff92909216919091179055565b5f610426600a6104ff565b6001600160d01b0316905090565b5f61043f6101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610498575060408051601f3d908101601f1916820190925261049591810190610945565b60015b6104a9576104a4610547565b905090565b919050565b5f6001600160d01b038211156104e1576040516306dfcc6560e41b815260d06004820152602481018390526044016101c4565b5090565b5f806104f2858585610551565b915091505b935093915050565b80545f90801561053e576105258361051860018461095e565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610540565b5f5b9392505050565b5f6104a4436106ad565b82545f9081908015610650575f61056d8761051860018561095e565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156105b357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036105ef57825465ffffffffffff1666010000000000006001600160d01b03891602178355610642565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506104f792505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816104f7565b5f65ffffffffffff8211156104e1576040516306dfcc6560e41b815260306004820152602481018390526044016101c4565b6001600160a01b03811681146106f3575f5ffd5b50565b805163ffffffff811681146104a9575f5ffd5b805165ffffffffffff811681146104a9575f5ffd5b5f5f5f5f5f5f60c08789031215610733575f5ffd5b865161073e816106df565b602088015190965061074f816106df565b945061075d604088016106f6565b935061076b60608801610709565b9250610779608088016106f6565b915060a087015190509295509295509295565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806107b457607f821691505b6020821081036107d257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561082a578282111561082a57805f5260205f20601f840160051c602085101561080357505f5b90810190601f840160051c035f5b81811015610826575f83820155600101610811565b5050505b505050565b81516001600160401b038111156108485761084861078c565b61085c8161085684546107a0565b846107d8565b6020601f82116001811461088e575f83156108775750848201515b5f19600385901b1c1916600184901b1784556108e6565b5f84815260208120601f198516915b828110156108bd578785015182556020948501946001909201910161089d565b50848210156108da57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d2575f1960209190910360031b1b16919050565b5f60208284031215610955575f5ffd5b61054082610709565b8181038181111561097d57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e0516101005161012051610140516101605161018051614e1a610a2e5f395f8181610b1c01528181611dd3015281816124580152818161264b015281816128c1015281816129990152612a1e01525f8181610aea0152818161116f01528181611485015281816117380152611f7101525f611eb701525f611e8c01525f6133ec01525f6133c401525f61331f01525f61334901525f6133730152614e1a5ff3fe60806040526004361061032a575f3560e01c80637ecebe00116101a3578063c01f9e37116100f2578063e540d01d11610092578063f23a6e611161006d578063f23a6e6114610a92578063f8ce560a14610abd578063fc0c546a14610adc578063fdcb606814610b0e575f5ffd5b8063e540d01d14610a35578063eb9019d414610a54578063ece40cc114610a73575f5ffd5b8063c7cecbf5116100cd578063c7cecbf51461097f578063cc3bac571461099e578063dd4e2ba5146109bd578063deaaa7cc14610a02575f5ffd5b8063c01f9e371461092e578063c28bc2fa1461094d578063c59057e414610960575f5ffd5b80639a802a6d1161015d578063a9a9529411610138578063a9a952941461089a578063ab58fb8e146108b9578063b58131b0146108ef578063bc197c8114610903575f5ffd5b80639a802a6d14610848578063a7713a7014610867578063a8f8a6681461087b575f5ffd5b80637ecebe001461077157806382e49386146107a557806384b0196e146107c45780638ff262e3146107eb57806391ddadf41461080a57806397c3d33414610835575f5ffd5b80633e4f49e61161027957806357552fcb1161021957806360c4247f116101f457806360c4247f146106f557806379051887146107145780637b3c71d3146107335780637d5e81e214610752575f5ffd5b806357552fcb146106935780635b8d0e0d146106b75780635f398a14146106d6575f5ffd5b80634bf5d7e9116102545780634bf5d7e9146105e4578063544ffc9c146105f857806354fd4d501461064b5780635678138814610674575f5ffd5b80633e4f49e614610551578063438596321461057d578063452115d6146105c5575f5ffd5b8063150b7a02116102e45780632d63f693116102bf5780632d63f693146104b55780632fe3e261146104d457806336369547146105075780633932abb114610535575f5ffd5b8063150b7a0214610440578063160cbed7146104835780632656227d146104a2575f5ffd5b806301ffc9a71461033657806302a251a31461036a57806306f3f9e61461039557806306fdde03146103b45780630a2a550d146103d5578063143489d0146103f4575f5ffd5b36610332575b005b5f5ffd5b348015610341575f5ffd5b50610355610350366004613c55565b610b40565b60405190151581526020015b60405180910390f35b348015610375575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610361565b3480156103a0575f5ffd5b506103306103af366004613c6e565b610bac565b3480156103bf575f5ffd5b506103c8610bc0565b6040516103619190613cb3565b3480156103e0575f5ffd5b506103306103ef366004613cd6565b610c50565b3480156103ff575f5ffd5b5061042861040e366004613c6e565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610361565b34801561044b575f5ffd5b5061046a61045a366004613dca565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610361565b34801561048e575f5ffd5b5061038761049d366004613f94565b610c61565b6103876104b0366004613f94565b610d64565b3480156104c0575f5ffd5b506103876104cf366004613c6e565b610e94565b3480156104df575f5ffd5b506103877f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610512575f5ffd5b50610526610521366004613c6e565b610eb4565b60405161036193929190614063565b348015610540575f5ffd5b5060085465ffffffffffff16610387565b34801561055c575f5ffd5b5061057061056b366004613c6e565b610fd9565b60405161036191906140c7565b348015610588575f5ffd5b506103556105973660046140d5565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b3480156105d0575f5ffd5b506103876105df366004613f94565b61110a565b3480156105ef575f5ffd5b506103c861116b565b348015610603575f5ffd5b50610630610612366004613c6e565b5f908152600960205260409020805460018201546002909201549092565b60408051938452602084019290925290820152606001610361565b348015610656575f5ffd5b506040805180820190915260018152603160f81b60208201526103c8565b34801561067f575f5ffd5b5061038761068e36600461410f565b611203565b34801561069e575f5ffd5b50600d5460405163ffffffff9091168152602001610361565b3480156106c2575f5ffd5b506103876106d1366004614174565b61122a565b3480156106e1575f5ffd5b506103876106f036600461422e565b6112e7565b348015610700575f5ffd5b5061038761070f366004613c6e565b61132f565b34801561071f575f5ffd5b5061033061072e3660046142c2565b61133b565b34801561073e575f5ffd5b5061038761074d3660046142dd565b61134c565b34801561075d575f5ffd5b5061038761076c366004614332565b61139c565b34801561077c575f5ffd5b5061038761078b3660046143ee565b6001600160a01b03165f9081526002602052604090205490565b3480156107b0575f5ffd5b506103556107bf366004614407565b6113b2565b3480156107cf575f5ffd5b506107d86113f1565b604051610361979695949392919061445f565b3480156107f6575f5ffd5b506103876108053660046144ce565b611433565b348015610815575f5ffd5b5061081e611482565b60405165ffffffffffff9091168152602001610361565b348015610840575f5ffd5b506064610387565b348015610853575f5ffd5b50610387610862366004614519565b611509565b348015610872575f5ffd5b5061038761151f565b348015610886575f5ffd5b50610387610895366004613f94565b611538565b3480156108a5575f5ffd5b506103556108b4366004613c6e565b611545565b3480156108c4575f5ffd5b506103876108d3366004613c6e565b5f9081526004602052604090206001015465ffffffffffff1690565b3480156108fa575f5ffd5b50610387611566565b34801561090e575f5ffd5b5061046a61091d36600461456b565b63bc197c8160e01b95945050505050565b348015610939575f5ffd5b50610387610948366004613c6e565b611570565b61033061095b3660046145fe565b6115b2565b34801561096b575f5ffd5b5061038761097a366004613f94565b61162e565b34801561098a575f5ffd5b5061033061099936600461463b565b611667565b3480156109a9575f5ffd5b506103306109b836600461469f565b611681565b3480156109c8575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103c8565b348015610a0d575f5ffd5b506103877ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610a40575f5ffd5b50610330610a4f366004613cd6565b6116d3565b348015610a5f575f5ffd5b50610387610a6e366004614735565b6116e4565b348015610a7e575f5ffd5b50610330610a8d366004613c6e565b611703565b348015610a9d575f5ffd5b5061046a610aac36600461475d565b63f23a6e6160e01b95945050505050565b348015610ac8575f5ffd5b50610387610ad7366004613c6e565b611714565b348015610ae7575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610428565b348015610b19575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610428565b5f6001600160e01b031982166366defe7760e11b1480610b7057506001600160e01b031982166332a2ad4360e11b145b80610b8b57506001600160e01b03198216630271189760e51b145b80610ba657506301ffc9a760e01b6001600160e01b03198316145b92915050565b610bb46117b1565b610bbd816117e8565b50565b606060038054610bcf906147b0565b80601f0160208091040260200160405190810160405280929190818152602001828054610bfb906147b0565b8015610c465780601f10610c1d57610100808354040283529160200191610c46565b820191905f5260205f20905b815481529060010190602001808311610c2957829003601f168201915b5050505050905090565b610c586117b1565b610bbd8161187d565b5f5f610c6f86868686611538565b90505f610c7b82611545565b9050610c9082610c8b60046118dd565b6118ff565b5080610cb75760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610cc5838989898961193c565b905065ffffffffffff811615610d3c575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610d58565b60405163ab2d031160e01b815260048101849052602401610cae565b50909695505050505050565b5f5f610d7286868686611538565b90505f610d7e82611545565b9050610d9a82610c8b83610d935760046118dd565b60056118dd565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610dc13090565b6001600160a01b031614610e4a575f5b8751811015610e4857306001600160a01b0316888281518110610df657610df66147e8565b60200260200101516001600160a01b031603610e4057610e40868281518110610e2157610e216147e8565b602002602001015180519060200120600561194a90919063ffffffff16565b600101610dd1565b505b610e57828888888861196b565b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f818152600c60205260409020805463ffffffff620100008204169160609182919061ffff16806001600160401b03811115610ef257610ef2613d07565b604051908082528060200260200182016040528015610f1b578160200160208202803683370190505b5093508063ffffffff166001600160401b03811115610f3c57610f3c613d07565b604051908082528060200260200182016040528015610f65578160200160208202803683370190505b5092505f5b8163ffffffff16811015610fce57610f828382611978565b50868381518110610f9557610f956147e8565b60200260200101868481518110610fae57610fae6147e8565b921515602093840291909101909201919091529015159052600101610f6a565b5050505b9193909250565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b900416811561100d57506007949350505050565b801561101e57506002949350505050565b5f61102886610e94565b9050805f0361104d57604051636ad0607560e01b815260048101879052602401610cae565b5f611056611482565b65ffffffffffff16905080821061107357505f9695505050505050565b5f61107d88611570565b905081811061109457506001979650505050505050565b61109d886119f2565b15806110bc57505f888152600960205260409020805460019091015411155b156110cf57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f036110fc57506004979650505050505050565b506005979650505050505050565b5f5f61111886868686611538565b9050336111258282611a28565b61115457604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610cae565b61116087878787611a6d565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156111ea57506040513d5f823e601f3d908101601f191682016040526111e791908101906147fc565b60015b6111fe576111f9611482611a7a565b905090565b919050565b5f8033905061122284828560405180602001604052805f815250611a90565b949350505050565b5f61127088888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611ab19050565b611298576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610cae565b6112db88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611b7e915050565b98975050505050505050565b5f8033905061116087828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611b7e915050565b5f610ba6600a83611c5c565b6113436117b1565b610bbd81611ca9565b5f8033905061139286828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a9092505050565b9695505050505050565b5f6113a985858585611d0f565b95945050505050565b6001600160a01b0382165f818152600b602090815260408083206001600160e01b03198616845290915290205460ff1615153091909114141592915050565b5f6060805f5f5f6060611402611e85565b61140a611eb0565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61144085858585611edb565b611468576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610cae565b6113a985848660405180602001604052805f815250611a90565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156114fd575060408051601f3d908101601f191682019092526114fa91810190614870565b60015b6111fe576111f9611f64565b5f611515848484611f6e565b90505b9392505050565b5f61152a600a612001565b6001600160d01b0316905090565b5f6113a98585858561162e565b5f818152600c602052604081205462010000900463ffffffff161515610ba6565b5f6111f960075490565b5f818152600460205260408120546115a490600160d01b810463ffffffff1690600160a01b900465ffffffffffff1661489f565b65ffffffffffff1692915050565b6115ba6117b1565b5f5f856001600160a01b03168585856040516115d79291906148bd565b5f6040518083038185875af1925050503d805f8114611611576040519150601f19603f3d011682016040523d82523d5f602084013e611616565b606091505b50915091506116258282612045565b50505050505050565b5f848484846040516020016116469493929190614953565b60408051601f19818403018152919052805160209091012095945050505050565b61166f6117b1565b61167b84848484612082565b50505050565b6116896117b1565b5f5b828110156116cc576116c4858585848181106116a9576116a96147e8565b90506020020160208101906116be9190613c55565b84612138565b60010161168b565b5050505050565b6116db6117b1565b610bbd81612207565b5f61151883836116fe60408051602081019091525f815290565b611f6e565b61170b6117b1565b610bbd816122a3565b604051632394e7a360e21b8152600481018290525f90610ba6906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa15801561177d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117a1919061499d565b6117aa8461132f565b60646122e4565b3033146117d3576040516347096e4760e01b8152336004820152602401610cae565b565b806117e06005612394565b036117d55750565b6064808211156118155760405163243e544560e01b81526004810183905260248101829052604401610cae565b5f61181e61151f565b905061183d61182b611482565b611834856123b3565b600a91906123ea565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600d546040805163ffffffff928316815291831660208301527f65135e4d9e214a272631f85c3ab68685271bccecf1ad1336709c14e139b3328d910160405180910390a1600d805463ffffffff191663ffffffff92909216919091179055565b5f8160078111156118f0576118f0614093565b600160ff919091161b92915050565b5f5f61190a84610fd9565b90505f83611917836118dd565b1603611518578381846040516331b75e4d60e01b8152600401610cae939291906149b4565b5f6113928686868686612404565b5f611955838361253e565b9050806119665761196660416125a3565b505050565b6116cc85858585856125b4565b600381901c5f8181526001840160205260408120909182918291906007861690839082600881106119ab576119ab6147e8565b60088104919091015460079091166004026101000a900463ffffffff16905080151560018211806119dc575f6119e1565b600283035b9550955095505050505b9250925092565b5f81815260096020526040812060028101546001820154611a1391906149d6565b611a1f610ad785610e94565b11159392505050565b5f80611a3384610fd9565b6007811115611a4457611a44614093565b1480156115185750505f91825260046020526040909120546001600160a01b0391821691161490565b5f6113a98585858561284a565b6060610ba6611a8b8363ffffffff16565b612af8565b5f6113a985858585611aac60408051602081019091525f815290565b611b7e565b5f61116085611b787f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611b038c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611b5d98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612b6a565b84612b96565b5f611b8d86610c8b60016118dd565b505f611ba286611b9c89610e94565b85611f6e565b90505f611bb28888888588612c06565b905083515f03611c0857866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611bfb94939291906149e9565b60405180910390a2611160565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611c49959493929190614a10565b60405180910390a2979650505050505050565b5f5f5f611c6885612d02565b9250925050838265ffffffffffff161115611c9557611c90611c8985612d5a565b8690612d8c565b611c97565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b5f5f611d1d86868686612e2e565b90505f611d2f600d5463ffffffff1690565b5f838152600c60205260409020885191925090611d4b90612ee4565b815461ffff191661ffff919091161781555f5b8851811015611e5a576004878281518110611d7b57611d7b6147e8565b60200260200101515110611e52575f898281518110611d9c57611d9c6147e8565b602002602001015190505f888381518110611db957611db96147e8565b6020026020010151611dca90614a49565b90505f5f611dfa7f0000000000000000000000000000000000000000000000000000000000000000308686612f12565b915091508180611e0f57505f8163ffffffff16115b8015611e225750611e2084846113b2565b155b15611e4d57611e34868684155f612fa4565b611e4a8163ffffffff168863ffffffff16613015565b96505b505050505b600101611d5e565b50805463ffffffff909216620100000265ffffffff0000199092169190911790559050949350505050565b60606111f97f0000000000000000000000000000000000000000000000000000000000000000613024565b60606111f97f0000000000000000000000000000000000000000000000000000000000000000613024565b5f6113a983611b787ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611f2d8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611b5d565b5f6111f943612d5a565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611fdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611515919061499d565b80545f90801561203d576120278361201a600184614a87565b5f91825260209091200190565b54600160301b90046001600160d01b0316611518565b5f9392505050565b60608215612054575080610ba6565b8151156120695761206482613061565b610ba6565b60405163d6bda27560e01b815260040160405180910390fd5b836001600160a01b031663cdfe7f5c8484846040516020016120a5929190614ab1565b60408051808303601f190181525f8084526020840190925291906120d9565b60608152602001906001900390816120c45790505b506040518463ffffffff1660e01b81526004016120f893929190614ac2565b6020604051808303815f875af1158015612114573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116cc919061499d565b6001600160a01b038316301480801561216157506001600160e01b0319831663cc3bac5760e01b145b1561217f5760405163e547fc1160e01b815260040160405180910390fd5b6001600160a01b0384165f818152600b602090815260408083206001600160e01b0319881680855290835292819020805460ff191687151587151581141591909117909155815194855291840192909252908201527f420cf47a8bf6c3ac65f850426acfe52d2eabee4997fbff83a80265ee36222c049060600160405180910390a150505050565b8063ffffffff165f0361222f5760405163f1cfbf0560e01b81525f6004820152602401610cae565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6122f18686613069565b91509150815f036123155783818161230b5761230b614afa565b0492505050611518565b81841161232c5761232c60038515026011186125a3565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f6123a084613085565b91509150816115185761151860316125a3565b5f6001600160d01b038211156123e6576040516306dfcc6560e41b815260d0600482015260248101839052604401610cae565b5090565b5f806123f78585856130f9565b915091505b935093915050565b5f858152600c602052604081208054829062010000900463ffffffff16612429613249565b612433919061489f565b90505f5b8751811015612532575f61244b8483611978565b509150508015612529575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f801a6988b8581518110612497576124976147e8565b60200260200101518a86815181106124b1576124b16147e8565b6020026020010151876040518463ffffffff1660e01b81526004016124d893929190614b0e565b60408051808303815f875af11580156124f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125179190614b49565b9150506125278584600184612fa4565b505b50600101612437565b50979650505050505050565b81545f906001600160801b03600160801b82048116918116600183019091160361256b575f915050610ba6565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b5f858152600460205260408120600101546125db9065ffffffffffff16612d5a565b612d5a565b90508065ffffffffffff164210156126175760405163fe589f3f60e01b81526004810187905265ffffffffffff82166024820152604401610cae565b5f868152600c60205260408120905b8651811015612840575f5f5f61263c8585611978565b925092509250821561277a575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631cff79cd8b878151811061268a5761268a6147e8565b60200260200101518d88815181106126a4576126a46147e8565b60200260200101518c89815181106126be576126be6147e8565b60200260200101516040518463ffffffff1660e01b81526004016126e3929190614b78565b60206040518083038185885af11580156126ff573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906127249190614b9b565b905082801561273f57508163ffffffff168163ffffffff1614155b15612774576040516318ee8bef60e01b8152600481018d905263ffffffff808416602483015282166044820152606401610cae565b50612832565b5f5f8b868151811061278e5761278e6147e8565b60200260200101516001600160a01b03168b87815181106127b1576127b16147e8565b60200260200101518b88815181106127cb576127cb6147e8565b60200260200101516040516127e09190614bb6565b5f6040518083038185875af1925050503d805f811461281a576040519150601f19603f3d011682016040523d82523d5f602084013e61281f565b606091505b509150915061282e8282612045565b5050505b505050806001019050612626565b5050505050505050565b5f5f61285886868686613253565b90505f61287e6125d6835f9081526004602052604090206001015465ffffffffffff1690565b5f838152600c6020526040902090915065ffffffffffff821615610d58575f5b8851811015612aeb575f5f6128b38484611978565b92509250508115612ae1575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663abd9bd2a308e8781518110612901576129016147e8565b60200260200101518d888151811061291b5761291b6147e8565b60200260200101516040518463ffffffff1660e01b815260040161294193929190614bc1565b602060405180830381865afa15801561295c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612980919061499d565b60405163104da8cf60e21b8152600481018290529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634136a33c90602401602060405180830381865afa1580156129e6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a0a9190614b9b565b63ffffffff168263ffffffff1603612adf577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d6bb62c6308e8781518110612a5e57612a5e6147e8565b60200260200101518d8881518110612a7857612a786147e8565b60200260200101516040518463ffffffff1660e01b8152600401612a9e93929190614bc1565b6020604051808303815f875af1925050508015612ad8575060408051601f3d908101601f19168201909252612ad591810190614b9b565b60015b15612adf57505b505b505060010161289e565b5091979650505050505050565b6060612b02611f64565b65ffffffffffff168265ffffffffffff1614612b31576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610ba6612b76613313565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612bf4575f5f612bb4858561343c565b5090925090505f816003811115612bcd57612bcd614093565b148015612beb5750856001600160a01b0316826001600160a01b0316145b92505050611518565b612bff848484613482565b9050611518565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612c58576040516371c6af4960e01b81526001600160a01b0387166004820152602401610cae565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516612ca15783815f015f828254612c9691906149d6565b90915550612cf79050565b5f1960ff861601612cbf5783816001015f828254612c9691906149d6565b60011960ff861601612cde5783816002015f828254612c9691906149d6565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b80545f9081908190808203612d20575f5f5f93509350935050610fd2565b5f612d308661201a600185614a87565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610fd2915050565b5f65ffffffffffff8211156123e6576040516306dfcc6560e41b81526030600482015260248101839052604401610cae565b81545f9081816005811115612de8575f612da5846134e7565b612daf9085614a87565b5f8881526020902090915081015465ffffffffffff9081169087161015612dd857809150612de6565b612de38160016149d6565b92505b505b5f612df58787858561363f565b90508015612e2257612e0c8761201a600184614a87565b54600160301b90046001600160d01b0316611160565b5f979650505050505050565b5f33612e3a8184613695565b612e625760405163d9b3955760e01b81526001600160a01b0382166004820152602401610cae565b5f612e6b611566565b90508015612ed7575f612e99836001612e82611482565b612e8c9190614bec565b65ffffffffffff166116e4565b905081811015612ed557604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610cae565b505b611160878787878661371a565b5f61ffff8211156123e6576040516306dfcc6560e41b81526010600482015260248101839052604401610cae565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15612f9a575f516020805191945081901c150291505b5094509492505050565b600383901c6007841683612fb9576001612fc4565b612fc4836002614c0a565b5f83815260018801602052604090208260088110612fe457612fe46147e8565b600891828204019190066004026101000a81548163ffffffff021916908363ffffffff160217905550505050505050565b5f828218828411028218611518565b60605f6130308361393d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b90041681036130b057505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f90819080156131ef575f6131158761201a600185614a87565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561315857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361319157825465ffffffffffff16600160301b6001600160d01b038916021783556131e1565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506123fc92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816123fc565b5f6111f942612d5a565b5f5f61326186868686611538565b90506132af8161327160076118dd565b61327b60066118dd565b61328560026118dd565b6001613292600782614c26565b61329d906002614d1a565b6132a79190614a87565b1818186118ff565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906133029083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561336b57507f000000000000000000000000000000000000000000000000000000000000000046145b1561339557507f000000000000000000000000000000000000000000000000000000000000000090565b6111f9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613473576020840151604085015160608601515f1a61346588828585613964565b9550955095505050506119eb565b505081515f91506002906119eb565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f600182116134f4575090565b816001600160801b821061350d5760809190911c9060401b5b6801000000000000000082106135285760409190911c9060201b5b640100000000821061353f5760209190911c9060101b5b6201000082106135545760109190911c9060081b5b61010082106135685760089190911c9060041b5b6010821061357b5760049190911c9060021b5b600482106135875760011b5b600302600190811c9081858161359f5761359f614afa565b048201901c905060018185816135b7576135b7614afa565b048201901c905060018185816135cf576135cf614afa565b048201901c905060018185816135e7576135e7614afa565b048201901c905060018185816135ff576135ff614afa565b048201901c9050600181858161361757613617614afa565b048201901c905061363681858161363057613630614afa565b04821190565b90039392505050565b5f5b8183101561368d575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561367957809250613687565b6136848160016149d6565b93505b50613641565b509392505050565b80515f9060348110156136ac576001915050610ba6565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b146136dd57600192505050610ba6565b5f5f6136ed86602a860386613a2c565b915091508115806111605750866001600160a01b0316816001600160a01b03161494505050505092915050565b5f61372e8686868680519060200120611538565b90508451865114158061374357508351865114155b8061374d57508551155b1561378257855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610cae565b5f81815260046020526040902054600160a01b900465ffffffffffff16156137cb57806137ae82610fd9565b6040516331b75e4d60e01b8152610cae9291905f906004016149b4565b5f6137dd60085465ffffffffffff1690565b6137e5611482565b65ffffffffffff166137f791906149d6565b90505f61381160085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b03871617815590915061384383612d5a565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b1990911617815561387082613ad5565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b038111156138d3576138d3613d07565b60405190808252806020026020018201604052801561390657816020015b60608152602001906001900390816138f15790505b508c896139138a826149d6565b8e60405161392999989796959493929190614d28565b60405180910390a150505095945050505050565b5f60ff8216601f811115610ba657604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561399d57505f91506003905082613a22565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156139ee573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613a1957505f925060019150829050613a22565b92505f91508190505b9450945094915050565b5f5f8451831180613a3c57508284115b15613a4b57505f9050806123fc565b5f613a578560016149d6565b84118015613a7f575061060f60f31b613a738787016020015190565b6001600160f01b031916145b90505f613a8f8215156002614e03565b613a9a9060286149d6565b905080613aa78787614a87565b03613ac8575f5f613ab9898989613b05565b90965094506123fc9350505050565b5f5f9350935050506123fc565b5f63ffffffff8211156123e6576040516306dfcc6560e41b81526020600482015260248101839052604401610cae565b5f808481613b148660016149d6565b85118015613b3c575061060f60f31b613b308388016020015190565b6001600160f01b031916145b90505f613b4c8215156002614e03565b90505f80613b5a838a6149d6565b90505b87811015613bb5575f613b7b613b768784016020015190565b613bc6565b9050600f8160ff161115613b9a575f5f975097505050505050506123fc565b613ba5601084614e03565b60ff909116019150600101613b5d565b506001999098509650505050505050565b5f60f882901c602f81118015613bdf5750603a8160ff16105b15613bed57602f1901610ba6565b60608160ff16118015613c03575060678160ff16105b15613c115760561901610ba6565b60408160ff16118015613c27575060478160ff16105b15613c355760361901610ba6565b5060ff92915050565b80356001600160e01b0319811681146111fe575f5ffd5b5f60208284031215613c65575f5ffd5b61151882613c3e565b5f60208284031215613c7e575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6115186020830184613c85565b63ffffffff81168114610bbd575f5ffd5b5f60208284031215613ce6575f5ffd5b813561151881613cc5565b80356001600160a01b03811681146111fe575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715613d4357613d43613d07565b604052919050565b5f6001600160401b03821115613d6357613d63613d07565b50601f01601f191660200190565b5f613d83613d7e84613d4b565b613d1b565b9050828152838383011115613d96575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613dbb575f5ffd5b61151883833560208501613d71565b5f5f5f5f60808587031215613ddd575f5ffd5b613de685613cf1565b9350613df460208601613cf1565b92506040850135915060608501356001600160401b03811115613e15575f5ffd5b613e2187828801613dac565b91505092959194509250565b5f6001600160401b03821115613e4557613e45613d07565b5060051b60200190565b5f82601f830112613e5e575f5ffd5b8135613e6c613d7e82613e2d565b8082825260208201915060208360051b860101925085831115613e8d575f5ffd5b602085015b83811015613eb157613ea381613cf1565b835260209283019201613e92565b5095945050505050565b5f82601f830112613eca575f5ffd5b8135613ed8613d7e82613e2d565b8082825260208201915060208360051b860101925085831115613ef9575f5ffd5b602085015b83811015613eb1578035835260209283019201613efe565b5f82601f830112613f25575f5ffd5b8135613f33613d7e82613e2d565b8082825260208201915060208360051b860101925085831115613f54575f5ffd5b602085015b83811015613eb15780356001600160401b03811115613f76575f5ffd5b613f85886020838a0101613dac565b84525060209283019201613f59565b5f5f5f5f60808587031215613fa7575f5ffd5b84356001600160401b03811115613fbc575f5ffd5b613fc887828801613e4f565b94505060208501356001600160401b03811115613fe3575f5ffd5b613fef87828801613ebb565b93505060408501356001600160401b0381111561400a575f5ffd5b61401687828801613f16565b949793965093946060013593505050565b5f8151808452602084019350602083015f5b828110156140595781511515865260209586019590910190600101614039565b5093949350505050565b63ffffffff84168152606060208201525f6140816060830185614027565b82810360408401526113928185614027565b634e487b7160e01b5f52602160045260245ffd5b600881106140c357634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ba682846140a7565b5f5f604083850312156140e6575f5ffd5b823591506140f660208401613cf1565b90509250929050565b803560ff811681146111fe575f5ffd5b5f5f60408385031215614120575f5ffd5b823591506140f6602084016140ff565b5f5f83601f840112614140575f5ffd5b5081356001600160401b03811115614156575f5ffd5b60208301915083602082850101111561416d575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561418a575f5ffd5b8735965061419a602089016140ff565b95506141a860408901613cf1565b945060608801356001600160401b038111156141c2575f5ffd5b6141ce8a828b01614130565b90955093505060808801356001600160401b038111156141ec575f5ffd5b6141f88a828b01613dac565b92505060a08801356001600160401b03811115614213575f5ffd5b61421f8a828b01613dac565b91505092959891949750929550565b5f5f5f5f5f60808688031215614242575f5ffd5b85359450614252602087016140ff565b935060408601356001600160401b0381111561426c575f5ffd5b61427888828901614130565b90945092505060608601356001600160401b03811115614296575f5ffd5b6142a288828901613dac565b9150509295509295909350565b65ffffffffffff81168114610bbd575f5ffd5b5f602082840312156142d2575f5ffd5b8135611518816142af565b5f5f5f5f606085870312156142f0575f5ffd5b84359350614300602086016140ff565b925060408501356001600160401b0381111561431a575f5ffd5b61432687828801614130565b95989497509550505050565b5f5f5f5f60808587031215614345575f5ffd5b84356001600160401b0381111561435a575f5ffd5b61436687828801613e4f565b94505060208501356001600160401b03811115614381575f5ffd5b61438d87828801613ebb565b93505060408501356001600160401b038111156143a8575f5ffd5b6143b487828801613f16565b92505060608501356001600160401b038111156143cf575f5ffd5b8501601f810187136143df575f5ffd5b613e2187823560208401613d71565b5f602082840312156143fe575f5ffd5b61151882613cf1565b5f5f60408385031215614418575f5ffd5b61442183613cf1565b91506140f660208401613c3e565b5f8151808452602084019350602083015f5b82811015614059578151865260209586019590910190600101614441565b60ff60f81b8816815260e060208201525f61447d60e0830189613c85565b828103604084015261448f8189613c85565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506144c0818561442f565b9a9950505050505050505050565b5f5f5f5f608085870312156144e1575f5ffd5b843593506144f1602086016140ff565b92506144ff60408601613cf1565b915060608501356001600160401b03811115613e15575f5ffd5b5f5f5f6060848603121561452b575f5ffd5b61453484613cf1565b92506020840135915060408401356001600160401b03811115614555575f5ffd5b61456186828701613dac565b9150509250925092565b5f5f5f5f5f60a0868803121561457f575f5ffd5b61458886613cf1565b945061459660208701613cf1565b935060408601356001600160401b038111156145b0575f5ffd5b6145bc88828901613ebb565b93505060608601356001600160401b038111156145d7575f5ffd5b6145e388828901613ebb565b92505060808601356001600160401b03811115614296575f5ffd5b5f5f5f5f60608587031215614611575f5ffd5b61461a85613cf1565b93506020850135925060408501356001600160401b0381111561431a575f5ffd5b5f5f5f5f6080858703121561464e575f5ffd5b61465785613cf1565b935060208501356001600160401b03811115614671575f5ffd5b61467d87828801613dac565b9350506040850135915060608501356001600160401b03811115613e15575f5ffd5b5f5f5f5f606085870312156146b2575f5ffd5b6146bb85613cf1565b935060208501356001600160401b038111156146d5575f5ffd5b8501601f810187136146e5575f5ffd5b80356001600160401b038111156146fa575f5ffd5b8760208260051b840101111561470e575f5ffd5b602091909101935091506040850135801515811461472a575f5ffd5b939692955090935050565b5f5f60408385031215614746575f5ffd5b61474f83613cf1565b946020939093013593505050565b5f5f5f5f5f60a08688031215614771575f5ffd5b61477a86613cf1565b945061478860208701613cf1565b9350604086013592506060860135915060808601356001600160401b03811115614296575f5ffd5b600181811c908216806147c457607f821691505b6020821081036147e257634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561480c575f5ffd5b81516001600160401b03811115614821575f5ffd5b8201601f81018413614831575f5ffd5b805161483f613d7e82613d4b565b818152856020838501011115614853575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f60208284031215614880575f5ffd5b8151611518816142af565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8181168382160190811115610ba657610ba661488b565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156140595781516001600160a01b03168652602095860195909101906001016148de565b5f82825180855260208501945060208160051b830101602085015f5b83811015610d5857601f1985840301885261493d838351613c85565b6020988901989093509190910190600101614921565b608081525f61496560808301876148cc565b8281036020840152614977818761442f565b9050828103604084015261498b8186614905565b91505082606083015295945050505050565b5f602082840312156149ad575f5ffd5b5051919050565b838152606081016149c860208301856140a7565b826040830152949350505050565b80820180821115610ba657610ba661488b565b84815260ff84166020820152826040820152608060608201525f6113926080830184613c85565b85815260ff8516602082015283604082015260a060608201525f614a3760a0830185613c85565b82810360808401526112db8185613c85565b805160208201516001600160e01b0319811691906004821015614a80576001600160e01b0319600483900360031b81901b82161692505b5050919050565b81810381811115610ba657610ba661488b565b5f81518060208401855e5f93019283525090919050565b8281525f6115156020830184614a9a565b606081525f614ad46060830186613c85565b8281036020840152614ae68186613c85565b905082810360408401526113928185614905565b634e487b7160e01b5f52601260045260245ffd5b6001600160a01b03841681526060602082018190525f90614b3190830185613c85565b905065ffffffffffff83166040830152949350505050565b5f5f60408385031215614b5a575f5ffd5b82516020840151909250614b6d81613cc5565b809150509250929050565b6001600160a01b03831681526040602082018190525f9061151590830184613c85565b5f60208284031215614bab575f5ffd5b815161151881613cc5565b5f6115188284614a9a565b6001600160a01b038481168252831660208201526060604082018190525f906113a990830184613c85565b65ffffffffffff8281168282160390811115610ba657610ba661488b565b63ffffffff8181168382160190811115610ba657610ba661488b565b60ff8181168382160190811115610ba657610ba661488b565b6001815b60018411156123fc57808504811115614c5e57614c5e61488b565b6001841615614c6c57908102905b60019390931c928002614c43565b5f82614c8857506001610ba6565b81614c9457505f610ba6565b8160018114614caa5760028114614cb457614cd0565b6001915050610ba6565b60ff841115614cc557614cc561488b565b50506001821b610ba6565b5060208310610133831016604e8410600b8410161715614cf3575081810a610ba6565b614cff5f198484614c3f565b805f1904821115614d1257614d1261488b565b029392505050565b5f61151860ff841683614c7a565b8981526001600160a01b0389166020820152610120604082018190525f90614d529083018a6148cc565b8281036060840152614d64818a61442f565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614dbb57601f19868403018552614da5838351613c85565b6020958601959093509190910190600101614d89565b505085810360a0870152614dcf818b614905565b93505050508560c08401528460e0840152828103610100840152614df38185613c85565b9c9b505050505050505050505050565b8082028115828204841417610ba657610ba661488b56",
}

// AccessGovernor is an auto generated Go binding around an Ethereum contract.
type AccessGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AccessGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewAccessGovernor creates a new instance of AccessGovernor.
func NewAccessGovernor() *AccessGovernor {
	parsed, err := AccessGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AccessGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AccessGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address manager, uint32 baseDelay, uint48 delay, uint32 period, uint256 quorumPercent) returns()
func (accessGovernor *AccessGovernor) PackConstructor(token common.Address, manager common.Address, baseDelay uint32, delay *big.Int, period uint32, quorumPercent *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("", token, manager, baseDelay, delay, period, quorumPercent)
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
func (accessGovernor *AccessGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := accessGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (accessGovernor *AccessGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return accessGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (accessGovernor *AccessGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := accessGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (accessGovernor *AccessGovernor) PackCLOCKMODE() []byte {
	enc, err := accessGovernor.abi.Pack("CLOCK_MODE")
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
func (accessGovernor *AccessGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return accessGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (accessGovernor *AccessGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := accessGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (accessGovernor *AccessGovernor) PackCOUNTINGMODE() []byte {
	enc, err := accessGovernor.abi.Pack("COUNTING_MODE")
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
func (accessGovernor *AccessGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return accessGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (accessGovernor *AccessGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := accessGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (accessGovernor *AccessGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := accessGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (accessGovernor *AccessGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return accessGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (accessGovernor *AccessGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := accessGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccessManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdcb6068.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accessManager() view returns(address)
func (accessGovernor *AccessGovernor) PackAccessManager() []byte {
	enc, err := accessGovernor.abi.Pack("accessManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccessManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdcb6068.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accessManager() view returns(address)
func (accessGovernor *AccessGovernor) TryPackAccessManager() ([]byte, error) {
	return accessGovernor.abi.Pack("accessManager")
}

// UnpackAccessManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdcb6068.
//
// Solidity: function accessManager() view returns(address)
func (accessGovernor *AccessGovernor) UnpackAccessManager(data []byte) (common.Address, error) {
	out, err := accessGovernor.abi.Unpack("accessManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBaseDelaySeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57552fcb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function baseDelaySeconds() view returns(uint32)
func (accessGovernor *AccessGovernor) PackBaseDelaySeconds() []byte {
	enc, err := accessGovernor.abi.Pack("baseDelaySeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBaseDelaySeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57552fcb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function baseDelaySeconds() view returns(uint32)
func (accessGovernor *AccessGovernor) TryPackBaseDelaySeconds() ([]byte, error) {
	return accessGovernor.abi.Pack("baseDelaySeconds")
}

// UnpackBaseDelaySeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57552fcb.
//
// Solidity: function baseDelaySeconds() view returns(uint32)
func (accessGovernor *AccessGovernor) UnpackBaseDelaySeconds(data []byte) (uint32, error) {
	out, err := accessGovernor.abi.Unpack("baseDelaySeconds", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (accessGovernor *AccessGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := accessGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (accessGovernor *AccessGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("cancel", data)
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
func (accessGovernor *AccessGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := accessGovernor.abi.Pack("castVote", proposalId, support)
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
func (accessGovernor *AccessGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return accessGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("castVote", data)
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
func (accessGovernor *AccessGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := accessGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (accessGovernor *AccessGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("castVoteBySig", data)
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
func (accessGovernor *AccessGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := accessGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (accessGovernor *AccessGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return accessGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("castVoteWithReason", data)
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
func (accessGovernor *AccessGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := accessGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (accessGovernor *AccessGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (accessGovernor *AccessGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := accessGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (accessGovernor *AccessGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (accessGovernor *AccessGovernor) PackClock() []byte {
	enc, err := accessGovernor.abi.Pack("clock")
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
func (accessGovernor *AccessGovernor) TryPackClock() ([]byte, error) {
	return accessGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (accessGovernor *AccessGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("clock", data)
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
func (accessGovernor *AccessGovernor) PackEip712Domain() []byte {
	enc, err := accessGovernor.abi.Pack("eip712Domain")
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
func (accessGovernor *AccessGovernor) TryPackEip712Domain() ([]byte, error) {
	return accessGovernor.abi.Pack("eip712Domain")
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
func (accessGovernor *AccessGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := accessGovernor.abi.Unpack("eip712Domain", data)
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
func (accessGovernor *AccessGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := accessGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (accessGovernor *AccessGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (accessGovernor *AccessGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("execute", data)
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
func (accessGovernor *AccessGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := accessGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (accessGovernor *AccessGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("getProposalId", data)
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
func (accessGovernor *AccessGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("getVotes", account, timepoint)
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
func (accessGovernor *AccessGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("getVotes", data)
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
func (accessGovernor *AccessGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := accessGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (accessGovernor *AccessGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("getVotesWithParams", data)
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
func (accessGovernor *AccessGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := accessGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (accessGovernor *AccessGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return accessGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (accessGovernor *AccessGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := accessGovernor.abi.Unpack("hasVoted", data)
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
func (accessGovernor *AccessGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := accessGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (accessGovernor *AccessGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (accessGovernor *AccessGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsAccessManagerIgnored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82e49386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAccessManagerIgnored(address target, bytes4 selector) view returns(bool)
func (accessGovernor *AccessGovernor) PackIsAccessManagerIgnored(target common.Address, selector [4]byte) []byte {
	enc, err := accessGovernor.abi.Pack("isAccessManagerIgnored", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAccessManagerIgnored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82e49386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAccessManagerIgnored(address target, bytes4 selector) view returns(bool)
func (accessGovernor *AccessGovernor) TryPackIsAccessManagerIgnored(target common.Address, selector [4]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("isAccessManagerIgnored", target, selector)
}

// UnpackIsAccessManagerIgnored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82e49386.
//
// Solidity: function isAccessManagerIgnored(address target, bytes4 selector) view returns(bool)
func (accessGovernor *AccessGovernor) UnpackIsAccessManagerIgnored(data []byte) (bool, error) {
	out, err := accessGovernor.abi.Unpack("isAccessManagerIgnored", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (accessGovernor *AccessGovernor) PackName() []byte {
	enc, err := accessGovernor.abi.Pack("name")
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
func (accessGovernor *AccessGovernor) TryPackName() ([]byte, error) {
	return accessGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (accessGovernor *AccessGovernor) UnpackName(data []byte) (string, error) {
	out, err := accessGovernor.abi.Unpack("name", data)
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
func (accessGovernor *AccessGovernor) PackNonces(owner common.Address) []byte {
	enc, err := accessGovernor.abi.Pack("nonces", owner)
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
func (accessGovernor *AccessGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return accessGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("nonces", data)
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
func (accessGovernor *AccessGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := accessGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (accessGovernor *AccessGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (accessGovernor *AccessGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := accessGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (accessGovernor *AccessGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := accessGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (accessGovernor *AccessGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (accessGovernor *AccessGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := accessGovernor.abi.Unpack("onERC1155Received", data)
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
func (accessGovernor *AccessGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := accessGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (accessGovernor *AccessGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (accessGovernor *AccessGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := accessGovernor.abi.Unpack("onERC721Received", data)
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
func (accessGovernor *AccessGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalDeadline", proposalId)
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
func (accessGovernor *AccessGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("proposalDeadline", data)
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
func (accessGovernor *AccessGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalEta", proposalId)
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
func (accessGovernor *AccessGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalExecutionPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36369547.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalExecutionPlan(uint256 proposalId) view returns(uint32 delay, bool[] indirect, bool[] withDelay)
func (accessGovernor *AccessGovernor) PackProposalExecutionPlan(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalExecutionPlan", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalExecutionPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36369547.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalExecutionPlan(uint256 proposalId) view returns(uint32 delay, bool[] indirect, bool[] withDelay)
func (accessGovernor *AccessGovernor) TryPackProposalExecutionPlan(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalExecutionPlan", proposalId)
}

// ProposalExecutionPlanOutput serves as a container for the return parameters of contract
// method ProposalExecutionPlan.
type ProposalExecutionPlanOutput struct {
	Delay     uint32
	Indirect  []bool
	WithDelay []bool
}

// UnpackProposalExecutionPlan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36369547.
//
// Solidity: function proposalExecutionPlan(uint256 proposalId) view returns(uint32 delay, bool[] indirect, bool[] withDelay)
func (accessGovernor *AccessGovernor) UnpackProposalExecutionPlan(data []byte) (ProposalExecutionPlanOutput, error) {
	out, err := accessGovernor.abi.Unpack("proposalExecutionPlan", data)
	outstruct := new(ProposalExecutionPlanOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Delay = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Indirect = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
	outstruct.WithDelay = *abi.ConvertType(out[2], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (accessGovernor *AccessGovernor) PackProposalNeedsQueuing(id *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalNeedsQueuing", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (accessGovernor *AccessGovernor) TryPackProposalNeedsQueuing(id *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalNeedsQueuing", id)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (accessGovernor *AccessGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := accessGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (accessGovernor *AccessGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalProposer", proposalId)
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
func (accessGovernor *AccessGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (accessGovernor *AccessGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := accessGovernor.abi.Unpack("proposalProposer", data)
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
func (accessGovernor *AccessGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalSnapshot", proposalId)
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
func (accessGovernor *AccessGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("proposalSnapshot", data)
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
func (accessGovernor *AccessGovernor) PackProposalThreshold() []byte {
	enc, err := accessGovernor.abi.Pack("proposalThreshold")
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
func (accessGovernor *AccessGovernor) TryPackProposalThreshold() ([]byte, error) {
	return accessGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("proposalThreshold", data)
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
func (accessGovernor *AccessGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("proposalVotes", proposalId)
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
func (accessGovernor *AccessGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("proposalVotes", proposalId)
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
func (accessGovernor *AccessGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := accessGovernor.abi.Unpack("proposalVotes", data)
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
func (accessGovernor *AccessGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := accessGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (accessGovernor *AccessGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return accessGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("propose", data)
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
func (accessGovernor *AccessGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := accessGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (accessGovernor *AccessGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (accessGovernor *AccessGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("queue", data)
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
func (accessGovernor *AccessGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("quorum", timepoint)
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
func (accessGovernor *AccessGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("quorum", data)
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
func (accessGovernor *AccessGovernor) PackQuorumDenominator() []byte {
	enc, err := accessGovernor.abi.Pack("quorumDenominator")
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
func (accessGovernor *AccessGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return accessGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("quorumDenominator", data)
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
func (accessGovernor *AccessGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("quorumNumerator", timepoint)
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
func (accessGovernor *AccessGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("quorumNumerator", data)
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
func (accessGovernor *AccessGovernor) PackQuorumNumerator0() []byte {
	enc, err := accessGovernor.abi.Pack("quorumNumerator0")
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
func (accessGovernor *AccessGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return accessGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("quorumNumerator0", data)
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
func (accessGovernor *AccessGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := accessGovernor.abi.Pack("relay", target, value, data)
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
func (accessGovernor *AccessGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("relay", target, value, data)
}

// PackRelayCrosschain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cecbf5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relayCrosschain(address gateway, bytes executor, bytes32 mode, bytes executionCalldata) returns()
func (accessGovernor *AccessGovernor) PackRelayCrosschain(gateway common.Address, executor []byte, mode [32]byte, executionCalldata []byte) []byte {
	enc, err := accessGovernor.abi.Pack("relayCrosschain", gateway, executor, mode, executionCalldata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelayCrosschain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cecbf5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relayCrosschain(address gateway, bytes executor, bytes32 mode, bytes executionCalldata) returns()
func (accessGovernor *AccessGovernor) TryPackRelayCrosschain(gateway common.Address, executor []byte, mode [32]byte, executionCalldata []byte) ([]byte, error) {
	return accessGovernor.abi.Pack("relayCrosschain", gateway, executor, mode, executionCalldata)
}

// PackSetAccessManagerIgnored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc3bac57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAccessManagerIgnored(address target, bytes4[] selectors, bool ignored) returns()
func (accessGovernor *AccessGovernor) PackSetAccessManagerIgnored(target common.Address, selectors [][4]byte, ignored bool) []byte {
	enc, err := accessGovernor.abi.Pack("setAccessManagerIgnored", target, selectors, ignored)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAccessManagerIgnored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc3bac57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAccessManagerIgnored(address target, bytes4[] selectors, bool ignored) returns()
func (accessGovernor *AccessGovernor) TryPackSetAccessManagerIgnored(target common.Address, selectors [][4]byte, ignored bool) ([]byte, error) {
	return accessGovernor.abi.Pack("setAccessManagerIgnored", target, selectors, ignored)
}

// PackSetBaseDelaySeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a2a550d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBaseDelaySeconds(uint32 newBaseDelay) returns()
func (accessGovernor *AccessGovernor) PackSetBaseDelaySeconds(newBaseDelay uint32) []byte {
	enc, err := accessGovernor.abi.Pack("setBaseDelaySeconds", newBaseDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBaseDelaySeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a2a550d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBaseDelaySeconds(uint32 newBaseDelay) returns()
func (accessGovernor *AccessGovernor) TryPackSetBaseDelaySeconds(newBaseDelay uint32) ([]byte, error) {
	return accessGovernor.abi.Pack("setBaseDelaySeconds", newBaseDelay)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (accessGovernor *AccessGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (accessGovernor *AccessGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (accessGovernor *AccessGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (accessGovernor *AccessGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (accessGovernor *AccessGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := accessGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (accessGovernor *AccessGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return accessGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (accessGovernor *AccessGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("state", proposalId)
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
func (accessGovernor *AccessGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (accessGovernor *AccessGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := accessGovernor.abi.Unpack("state", data)
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
func (accessGovernor *AccessGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := accessGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (accessGovernor *AccessGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return accessGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (accessGovernor *AccessGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := accessGovernor.abi.Unpack("supportsInterface", data)
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
func (accessGovernor *AccessGovernor) PackToken() []byte {
	enc, err := accessGovernor.abi.Pack("token")
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
func (accessGovernor *AccessGovernor) TryPackToken() ([]byte, error) {
	return accessGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (accessGovernor *AccessGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := accessGovernor.abi.Unpack("token", data)
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
func (accessGovernor *AccessGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := accessGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
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
func (accessGovernor *AccessGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return accessGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (accessGovernor *AccessGovernor) PackVersion() []byte {
	enc, err := accessGovernor.abi.Pack("version")
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
func (accessGovernor *AccessGovernor) TryPackVersion() ([]byte, error) {
	return accessGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (accessGovernor *AccessGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := accessGovernor.abi.Unpack("version", data)
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
func (accessGovernor *AccessGovernor) PackVotingDelay() []byte {
	enc, err := accessGovernor.abi.Pack("votingDelay")
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
func (accessGovernor *AccessGovernor) TryPackVotingDelay() ([]byte, error) {
	return accessGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("votingDelay", data)
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
func (accessGovernor *AccessGovernor) PackVotingPeriod() []byte {
	enc, err := accessGovernor.abi.Pack("votingPeriod")
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
func (accessGovernor *AccessGovernor) TryPackVotingPeriod() ([]byte, error) {
	return accessGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (accessGovernor *AccessGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := accessGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AccessGovernorAccessManagerIgnoredSet represents a AccessManagerIgnoredSet event raised by the AccessGovernor contract.
type AccessGovernorAccessManagerIgnoredSet struct {
	Target   common.Address
	Selector [4]byte
	Ignored  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessGovernorAccessManagerIgnoredSetEventName = "AccessManagerIgnoredSet"

// ContractEventName returns the user-defined event name.
func (AccessGovernorAccessManagerIgnoredSet) ContractEventName() string {
	return AccessGovernorAccessManagerIgnoredSetEventName
}

// UnpackAccessManagerIgnoredSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccessManagerIgnoredSet(address target, bytes4 selector, bool ignored)
func (accessGovernor *AccessGovernor) UnpackAccessManagerIgnoredSetEvent(log *types.Log) (*AccessGovernorAccessManagerIgnoredSet, error) {
	event := "AccessManagerIgnoredSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorAccessManagerIgnoredSet)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorBaseDelaySet represents a BaseDelaySet event raised by the AccessGovernor contract.
type AccessGovernorBaseDelaySet struct {
	OldBaseDelaySeconds uint32
	NewBaseDelaySeconds uint32
	Raw                 *types.Log // Blockchain specific contextual infos
}

const AccessGovernorBaseDelaySetEventName = "BaseDelaySet"

// ContractEventName returns the user-defined event name.
func (AccessGovernorBaseDelaySet) ContractEventName() string {
	return AccessGovernorBaseDelaySetEventName
}

// UnpackBaseDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BaseDelaySet(uint32 oldBaseDelaySeconds, uint32 newBaseDelaySeconds)
func (accessGovernor *AccessGovernor) UnpackBaseDelaySetEvent(log *types.Log) (*AccessGovernorBaseDelaySet, error) {
	event := "BaseDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorBaseDelaySet)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the AccessGovernor contract.
type AccessGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AccessGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AccessGovernorEIP712DomainChanged) ContractEventName() string {
	return AccessGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (accessGovernor *AccessGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*AccessGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorProposalCanceled represents a ProposalCanceled event raised by the AccessGovernor contract.
type AccessGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AccessGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (AccessGovernorProposalCanceled) ContractEventName() string {
	return AccessGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (accessGovernor *AccessGovernor) UnpackProposalCanceledEvent(log *types.Log) (*AccessGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorProposalCreated represents a ProposalCreated event raised by the AccessGovernor contract.
type AccessGovernorProposalCreated struct {
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

const AccessGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (AccessGovernorProposalCreated) ContractEventName() string {
	return AccessGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (accessGovernor *AccessGovernor) UnpackProposalCreatedEvent(log *types.Log) (*AccessGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorProposalExecuted represents a ProposalExecuted event raised by the AccessGovernor contract.
type AccessGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AccessGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (AccessGovernorProposalExecuted) ContractEventName() string {
	return AccessGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (accessGovernor *AccessGovernor) UnpackProposalExecutedEvent(log *types.Log) (*AccessGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorProposalQueued represents a ProposalQueued event raised by the AccessGovernor contract.
type AccessGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AccessGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (AccessGovernorProposalQueued) ContractEventName() string {
	return AccessGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (accessGovernor *AccessGovernor) UnpackProposalQueuedEvent(log *types.Log) (*AccessGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the AccessGovernor contract.
type AccessGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const AccessGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (AccessGovernorProposalThresholdSet) ContractEventName() string {
	return AccessGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (accessGovernor *AccessGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*AccessGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the AccessGovernor contract.
type AccessGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AccessGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (AccessGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return AccessGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (accessGovernor *AccessGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*AccessGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorVoteCast represents a VoteCast event raised by the AccessGovernor contract.
type AccessGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const AccessGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (AccessGovernorVoteCast) ContractEventName() string {
	return AccessGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (accessGovernor *AccessGovernor) UnpackVoteCastEvent(log *types.Log) (*AccessGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the AccessGovernor contract.
type AccessGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AccessGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (AccessGovernorVoteCastWithParams) ContractEventName() string {
	return AccessGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (accessGovernor *AccessGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*AccessGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorVotingDelaySet represents a VotingDelaySet event raised by the AccessGovernor contract.
type AccessGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const AccessGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (AccessGovernorVotingDelaySet) ContractEventName() string {
	return AccessGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (accessGovernor *AccessGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*AccessGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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

// AccessGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the AccessGovernor contract.
type AccessGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AccessGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (AccessGovernorVotingPeriodSet) ContractEventName() string {
	return AccessGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (accessGovernor *AccessGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*AccessGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := accessGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessGovernor.abi.Events[event].Inputs {
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
func (accessGovernor *AccessGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorLockedIgnore"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorLockedIgnoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorMismatchedNonce"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorMismatchedNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["GovernorUnmetDelay"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackGovernorUnmetDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return accessGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AccessGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the AccessGovernor contract.
type AccessGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func AccessGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (accessGovernor *AccessGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*AccessGovernorCheckpointUnorderedInsertion, error) {
	out := new(AccessGovernorCheckpointUnorderedInsertion)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the AccessGovernor contract.
type AccessGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func AccessGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (accessGovernor *AccessGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*AccessGovernorERC6372InconsistentClock, error) {
	out := new(AccessGovernorERC6372InconsistentClock)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorFailedCall represents a FailedCall error raised by the AccessGovernor contract.
type AccessGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AccessGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (accessGovernor *AccessGovernor) UnpackFailedCallError(raw []byte) (*AccessGovernorFailedCall, error) {
	out := new(AccessGovernorFailedCall)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the AccessGovernor contract.
type AccessGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func AccessGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (accessGovernor *AccessGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*AccessGovernorGovernorAlreadyCastVote, error) {
	out := new(AccessGovernorGovernorAlreadyCastVote)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the AccessGovernor contract.
type AccessGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func AccessGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (accessGovernor *AccessGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*AccessGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(AccessGovernorGovernorAlreadyQueuedProposal)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the AccessGovernor contract.
type AccessGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func AccessGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (accessGovernor *AccessGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*AccessGovernorGovernorDisabledDeposit, error) {
	out := new(AccessGovernorGovernorDisabledDeposit)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the AccessGovernor contract.
type AccessGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func AccessGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (accessGovernor *AccessGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*AccessGovernorGovernorInsufficientProposerVotes, error) {
	out := new(AccessGovernorGovernorInsufficientProposerVotes)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the AccessGovernor contract.
type AccessGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func AccessGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (accessGovernor *AccessGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*AccessGovernorGovernorInvalidProposalLength, error) {
	out := new(AccessGovernorGovernorInvalidProposalLength)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the AccessGovernor contract.
type AccessGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func AccessGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (accessGovernor *AccessGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*AccessGovernorGovernorInvalidQuorumFraction, error) {
	out := new(AccessGovernorGovernorInvalidQuorumFraction)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the AccessGovernor contract.
type AccessGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func AccessGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (accessGovernor *AccessGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*AccessGovernorGovernorInvalidSignature, error) {
	out := new(AccessGovernorGovernorInvalidSignature)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the AccessGovernor contract.
type AccessGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func AccessGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (accessGovernor *AccessGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*AccessGovernorGovernorInvalidVoteParams, error) {
	out := new(AccessGovernorGovernorInvalidVoteParams)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the AccessGovernor contract.
type AccessGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func AccessGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (accessGovernor *AccessGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*AccessGovernorGovernorInvalidVoteType, error) {
	out := new(AccessGovernorGovernorInvalidVoteType)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the AccessGovernor contract.
type AccessGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func AccessGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (accessGovernor *AccessGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*AccessGovernorGovernorInvalidVotingPeriod, error) {
	out := new(AccessGovernorGovernorInvalidVotingPeriod)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorLockedIgnore represents a GovernorLockedIgnore error raised by the AccessGovernor contract.
type AccessGovernorGovernorLockedIgnore struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorLockedIgnore()
func AccessGovernorGovernorLockedIgnoreErrorID() common.Hash {
	return common.HexToHash("0xe547fc115471353baf73ce4265f3506cf70b639546a4bbdcb9d8d967014b5f48")
}

// UnpackGovernorLockedIgnoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorLockedIgnore()
func (accessGovernor *AccessGovernor) UnpackGovernorLockedIgnoreError(raw []byte) (*AccessGovernorGovernorLockedIgnore, error) {
	out := new(AccessGovernorGovernorLockedIgnore)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorLockedIgnore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorMismatchedNonce represents a GovernorMismatchedNonce error raised by the AccessGovernor contract.
type AccessGovernorGovernorMismatchedNonce struct {
	ProposalId    *big.Int
	ExpectedNonce *big.Int
	ActualNonce   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorMismatchedNonce(uint256 proposalId, uint256 expectedNonce, uint256 actualNonce)
func AccessGovernorGovernorMismatchedNonceErrorID() common.Hash {
	return common.HexToHash("0x18ee8beff21b5331041a643f51d9bbc015f83beb2503b49c39410000d7c6a53d")
}

// UnpackGovernorMismatchedNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorMismatchedNonce(uint256 proposalId, uint256 expectedNonce, uint256 actualNonce)
func (accessGovernor *AccessGovernor) UnpackGovernorMismatchedNonceError(raw []byte) (*AccessGovernorGovernorMismatchedNonce, error) {
	out := new(AccessGovernorGovernorMismatchedNonce)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorMismatchedNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the AccessGovernor contract.
type AccessGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func AccessGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (accessGovernor *AccessGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*AccessGovernorGovernorNonexistentProposal, error) {
	out := new(AccessGovernorGovernorNonexistentProposal)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the AccessGovernor contract.
type AccessGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func AccessGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (accessGovernor *AccessGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*AccessGovernorGovernorOnlyExecutor, error) {
	out := new(AccessGovernorGovernorOnlyExecutor)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the AccessGovernor contract.
type AccessGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func AccessGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (accessGovernor *AccessGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*AccessGovernorGovernorProposalQueueingFailed, error) {
	out := new(AccessGovernorGovernorProposalQueueingFailed)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the AccessGovernor contract.
type AccessGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func AccessGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (accessGovernor *AccessGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*AccessGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(AccessGovernorGovernorProposalQueueingNotRequired)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the AccessGovernor contract.
type AccessGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func AccessGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (accessGovernor *AccessGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*AccessGovernorGovernorRestrictedProposer, error) {
	out := new(AccessGovernorGovernorRestrictedProposer)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the AccessGovernor contract.
type AccessGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func AccessGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (accessGovernor *AccessGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*AccessGovernorGovernorUnableToCancel, error) {
	out := new(AccessGovernorGovernorUnableToCancel)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the AccessGovernor contract.
type AccessGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func AccessGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (accessGovernor *AccessGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*AccessGovernorGovernorUnexpectedProposalState, error) {
	out := new(AccessGovernorGovernorUnexpectedProposalState)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorGovernorUnmetDelay represents a GovernorUnmetDelay error raised by the AccessGovernor contract.
type AccessGovernorGovernorUnmetDelay struct {
	ProposalId      *big.Int
	NeededTimestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnmetDelay(uint256 proposalId, uint256 neededTimestamp)
func AccessGovernorGovernorUnmetDelayErrorID() common.Hash {
	return common.HexToHash("0xfe589f3fdc650a8b27be5d02469d336a2efcfd4cf17fd87e497c9395b6bb1d94")
}

// UnpackGovernorUnmetDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnmetDelay(uint256 proposalId, uint256 neededTimestamp)
func (accessGovernor *AccessGovernor) UnpackGovernorUnmetDelayError(raw []byte) (*AccessGovernorGovernorUnmetDelay, error) {
	out := new(AccessGovernorGovernorUnmetDelay)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "GovernorUnmetDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the AccessGovernor contract.
type AccessGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AccessGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (accessGovernor *AccessGovernor) UnpackInvalidAccountNonceError(raw []byte) (*AccessGovernorInvalidAccountNonce, error) {
	out := new(AccessGovernorInvalidAccountNonce)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorInvalidShortString represents a InvalidShortString error raised by the AccessGovernor contract.
type AccessGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AccessGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (accessGovernor *AccessGovernor) UnpackInvalidShortStringError(raw []byte) (*AccessGovernorInvalidShortString, error) {
	out := new(AccessGovernorInvalidShortString)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AccessGovernor contract.
type AccessGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AccessGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (accessGovernor *AccessGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AccessGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(AccessGovernorSafeCastOverflowedUintDowncast)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessGovernorStringTooLong represents a StringTooLong error raised by the AccessGovernor contract.
type AccessGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AccessGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (accessGovernor *AccessGovernor) UnpackStringTooLongError(raw []byte) (*AccessGovernorStringTooLong, error) {
	out := new(AccessGovernorStringTooLong)
	if err := accessGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
