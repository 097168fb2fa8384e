// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package superquorumgovernor

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

// SuperQuorumGovernorMetaData contains all meta data concerning the SuperQuorumGovernor contract.
var SuperQuorumGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"superQuorumPercent\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorAlreadyInitializedLatestProposalId\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"superQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"superQuorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"denominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidSuperQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"superQuorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidSuperQuorumTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldSuperQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newSuperQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"SuperQuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"superQuorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"superQuorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"superQuorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newSuperQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateSuperQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "SuperQuorumGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b50604051614ac6380380614ac683398101604081905261002f916107c4565b80828686865f6040518060400160405280601381526020017f537570657251756f72756d476f7665726e6f72000000000000000000000000008152508061007a61017d60201b60201c565b61008382610198565b6101205261009081610198565b61014052815160208084019190912060e052815190820120610100524660a05261011c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361013182826108d0565b5061013d9050836101de565b61014682610244565b61014f816102e3565b5050506001600160a01b03166101605261016881610324565b5061017281610378565b505050505050610a24565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101cb578260405163305a27a960e01b81526004016101c2919061098e565b60405180910390fd5b80516101d6826109c3565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361026c5760405163f1cfbf0560e01b81525f60048201526024016101c2565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f61032e600b5490565b111561036c575f61033d61044f565b90508082111561036a576040516317cb29d160e01b815260048101839052602481018290526044016101c2565b505b61037581610468565b50565b6064808211156103a557604051636c2fad7560e11b815260048101839052602481018290526044016101c2565b5f6103ae6104fd565b9050808310156103db576040516302f2081b60e31b815260048101849052602481018290526044016101c2565b5f6103e6600b610504565b6001600160d01b0316905061040e6103fc61054c565b610405866105c6565b600b91906105fd565b505060408051828152602081018690527f334c4c5e589dba20a911f8a704ce58482811d339e7052aa447c5bf415bea70fb910160405180910390a150505050565b5f61045a600b610504565b6001600160d01b0316905090565b6064808211156104955760405163243e544560e01b815260048101839052602481018290526044016101c2565b5f61049e6104fd565b90506104bd6104ab61054c565b6104b4856105c6565b600a91906105fd565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f61045a600a5b80545f9080156105435761052a8361051d6001846109e6565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610545565b5f5b9392505050565b5f6105576101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156105b0575060408051601f3d908101601f191682019092526105ad91810190610a0b565b60015b6105c1576105bc610617565b905090565b919050565b5f6001600160d01b038211156105f9576040516306dfcc6560e41b815260d06004820152602481018390526044016101c2565b5090565b5f8061060a858585610621565b915091505b935093915050565b5f6105bc4361077d565b82545f9081908015610720575f61063d8761051d6001856109e6565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561068357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036106bf57825465ffffffffffff1666010000000000006001600160d01b03891602178355610712565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061060f92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161060f565b5f65ffffffffffff8211156105f9576040516306dfcc6560e41b815260306004820152602481018390526044016101c2565b805165ffffffffffff811681146105c1575f5ffd5b5f5f5f5f5f60a086880312156107d8575f5ffd5b85516001600160a01b03811681146107ee575f5ffd5b94506107fc602087016107af565b9350604086015163ffffffff81168114610814575f5ffd5b6060870151608090970151959894975095949392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061085557607f821691505b60208210810361087357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156108cb57828211156108cb57805f5260205f20601f840160051c60208510156108a457505f5b90810190601f840160051c035f5b818110156108c7575f838201556001016108b2565b5050505b505050565b81516001600160401b038111156108e9576108e961082d565b6108fd816108f78454610841565b84610879565b6020601f82116001811461092f575f83156109185750848201515b5f19600385901b1c1916600184901b178455610987565b5f84815260208120601f198516915b8281101561095e578785015182556020948501946001909201910161093e565b508482101561097b57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610873575f1960209190910360031b1b16919050565b81810381811115610a0557634e487b7160e01b5f52601160045260245ffd5b92915050565b5f60208284031215610a1b575f5ffd5b610545826107af565b60805160a05160c05160e05161010051610120516101405161016051614024610aa25f395f8181610a5401528181610dbd0152818161116201528181611356015281816114340152611be901525f611b2f01525f611b0401525f61289b01525f61287301525f6127ce01525f6127f801525f61282201526140245ff3fe6080604052600436106102f6575f3560e01c80637f0edf3311610189578063c01f9e37116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc1146109dd578063f23a6e61146109fc578063f8ce560a14610a27578063fc0c546a14610a46575f5ffd5b8063deaaa7cc1461096c578063e540d01d1461099f578063eb9019d4146109be575f5ffd5b8063c01f9e3714610898578063c28bc2fa146108b7578063c59057e4146108ca578063c5cd8f33146108e9578063c92f773014610908578063dd4e2ba514610927575f5ffd5b8063a7713a7011610143578063a9a952941161011e578063a9a9529414610804578063ab58fb8e14610823578063b58131b014610859578063bc197c811461086d575f5ffd5b8063a7713a70146107b2578063a8302e5d146107c6578063a8f8a668146107e5575f5ffd5b80637f0edf33146106fb57806384b0196e1461070f5780638ff262e31461073657806391ddadf41461075557806397c3d334146107805780639a802a6d14610793575f5ffd5b806343859632116102455780635b8d0e0d116101ff57806379051887116101da578063790518871461066a5780637b3c71d3146106895780637d5e81e2146106a85780637ecebe00146106c7575f5ffd5b80635b8d0e0d1461060d5780635f398a141461062c57806360c4247f1461064b575f5ffd5b80634385963214610510578063452115d6146105585780634bf5d7e914610577578063544ffc9c1461058b57806354fd4d50146105c557806356781388146105ee575f5ffd5b8063160cbed7116102b05780632fe3e2611161028b5780632fe3e261146104815780633932abb1146104b45780633e4f49e6146104d0578063437ef0bf146104fc575f5ffd5b8063160cbed7146104305780632656227d1461044f5780632d63f69314610462575f5ffd5b806301ffc9a71461030257806302a251a31461033657806306f3f9e61461036157806306fdde0314610380578063143489d0146103a1578063150b7a02146103ed575f5ffd5b366102fe575b005b5f5ffd5b34801561030d575f5ffd5b5061032161031c366004613148565b610a78565b60405190151581526020015b60405180910390f35b348015610341575f5ffd5b50600854600160301b900463ffffffff165b60405190815260200161032d565b34801561036c575f5ffd5b506102fc61037b36600461316f565b610ae4565b34801561038b575f5ffd5b50610394610af8565b60405161032d91906131b4565b3480156103ac575f5ffd5b506103d56103bb36600461316f565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b03909116815260200161032d565b3480156103f8575f5ffd5b5061041761040736600461329f565b630a85bd0160e11b949350505050565b6040516001600160e01b0319909116815260200161032d565b34801561043b575f5ffd5b5061035361044a366004613469565b610b88565b61035361045d366004613469565b610bfc565b34801561046d575f5ffd5b5061035361047c36600461316f565b610d15565b34801561048c575f5ffd5b506103537f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104bf575f5ffd5b5060085465ffffffffffff16610353565b3480156104db575f5ffd5b506104ef6104ea36600461316f565b610d35565b60405161032d9190613530565b348015610507575f5ffd5b50610353610d3f565b34801561051b575f5ffd5b5061032161052a36600461353e565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610563575f5ffd5b50610353610572366004613469565b610d58565b348015610582575f5ffd5b50610394610db9565b348015610596575f5ffd5b506105aa6105a536600461316f565b610e51565b6040805193845260208401929092529082015260600161032d565b3480156105d0575f5ffd5b506040805180820190915260018152603160f81b6020820152610394565b3480156105f9575f5ffd5b50610353610608366004613578565b610e76565b348015610618575f5ffd5b506103536106273660046135dd565b610e9d565b348015610637575f5ffd5b50610353610646366004613697565b610f5a565b348015610656575f5ffd5b5061035361066536600461316f565b610fa2565b348015610675575f5ffd5b506102fc61068436600461372b565b610fae565b348015610694575f5ffd5b506103536106a3366004613746565b610fbf565b3480156106b3575f5ffd5b506103536106c236600461379b565b61100f565b3480156106d2575f5ffd5b506103536106e1366004613857565b6001600160a01b03165f9081526002602052604090205490565b348015610706575f5ffd5b50600c54610353565b34801561071a575f5ffd5b506107236110c5565b60405161032d97969594939291906138aa565b348015610741575f5ffd5b50610353610750366004613919565b611107565b348015610760575f5ffd5b5061076961115f565b60405165ffffffffffff909116815260200161032d565b34801561078b575f5ffd5b506064610353565b34801561079e575f5ffd5b506103536107ad366004613964565b6111e6565b3480156107bd575f5ffd5b506103536111fc565b3480156107d1575f5ffd5b506103536107e036600461316f565b611207565b3480156107f0575f5ffd5b506103536107ff366004613469565b611213565b34801561080f575f5ffd5b5061032161081e36600461316f565b505f90565b34801561082e575f5ffd5b5061035361083d36600461316f565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610864575f5ffd5b50610353611220565b348015610878575f5ffd5b506104176108873660046139b6565b63bc197c8160e01b95945050505050565b3480156108a3575f5ffd5b506103536108b236600461316f565b61122a565b6102fc6108c5366004613a49565b61126c565b3480156108d5575f5ffd5b506103536108e4366004613469565b6112e8565b3480156108f4575f5ffd5b506102fc61090336600461316f565b611321565b348015610913575f5ffd5b5061035361092236600461316f565b611332565b348015610932575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610394565b348015610977575f5ffd5b506103537ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b3480156109aa575f5ffd5b506102fc6109b9366004613a86565b6113cf565b3480156109c9575f5ffd5b506103536109d8366004613aa9565b6113e0565b3480156109e8575f5ffd5b506102fc6109f736600461316f565b6113ff565b348015610a07575f5ffd5b50610417610a16366004613ad1565b63f23a6e6160e01b95945050505050565b348015610a32575f5ffd5b50610353610a4136600461316f565b611410565b348015610a51575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103d5565b5f6001600160e01b031982166366defe7760e11b1480610aa857506001600160e01b031982166332a2ad4360e11b145b80610ac357506001600160e01b03198216630271189760e51b145b80610ade57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610aec6114a6565b610af5816114dd565b50565b606060038054610b0790613b24565b80601f0160208091040260200160405190810160405280929190818152602001828054610b3390613b24565b8015610b7e5780601f10610b5557610100808354040283529160200191610b7e565b820191905f5260205f20905b815481529060010190602001808311610b6157829003601f168201915b5050505050905090565b5f5f610b9686868686611213565b90505f610bac82610ba7600461152e565b611550565b5080610bd35760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f60405163ab2d031160e01b815260048101849052602401610bca565b50909695505050505050565b5f5f610c0a86868686611213565b90505f610c1b82610ba7600461152e565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610c423090565b6001600160a01b031614610ccb575f5b8751811015610cc957306001600160a01b0316888281518110610c7757610c77613b5c565b60200260200101516001600160a01b031603610cc157610cc1868281518110610ca257610ca2613b5c565b602002602001015180519060200120600561158d90919063ffffffff16565b600101610c52565b505b610cd882888888886115ae565b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f610ade82611683565b5f610d4a600b61168d565b6001600160d01b0316905090565b5f5f610d6686868686611213565b905033610d7382826116d1565b610da257604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610bca565b610dae87878787611716565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610e3857506040513d5f823e601f3d908101601f19168201604052610e359190810190613b70565b60015b610e4c57610e4761115f6117d6565b905090565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610e9584828560405180602001604052805f8152506117ec565b949350505050565b5f610ee388888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925089915061180d9050565b610f0b576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610bca565b610f4e88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506118da915050565b98975050505050505050565b5f80339050610dae87828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506118da915050565b5f610ade600a836119b8565b610fb66114a6565b610af581611a05565b5f8033905061100586828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506117ec92505050565b9695505050505050565b5f3361101b8184611a6b565b6110435760405163d9b3955760e01b81526001600160a01b0382166004820152602401610bca565b5f61104c611220565b905080156110b8575f61107a83600161106361115f565b61106d9190613bf8565b65ffffffffffff166113e0565b9050818110156110b657604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610bca565b505b610dae8787878786611aef565b5f6060805f5f5f60606110d6611afd565b6110de611b28565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61111485858585611b53565b61113c576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610bca565b61115685848660405180602001604052805f8152506117ec565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156111da575060408051601f3d908101601f191682019092526111d791810190613c16565b60015b610e4c57610e47611bdc565b5f6111f2848484611be6565b90505b9392505050565b5f610d4a600a61168d565b5f610ade600b836119b8565b5f61115685858585611c79565b5f610e4760075490565b5f8181526004602052604081205461125e90600160d01b810463ffffffff1690600160a01b900465ffffffffffff16613c31565b65ffffffffffff1692915050565b6112746114a6565b5f5f856001600160a01b0316858585604051611291929190613c4f565b5f6040518083038185875af1925050503d805f81146112cb576040519150601f19603f3d011682016040523d82523d5f602084013e6112d0565b606091505b50915091506112df8282611cba565b50505050505050565b5f848484846040516020016113009493929190613ce5565b60408051601f19818403018152919052805160209091012095945050505050565b6113296114a6565b610af581611cf7565b604051632394e7a360e21b8152600481018290525f90610ade906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa15801561139b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113bf9190613d2f565b6113c884611207565b6064611dce565b6113d76114a6565b610af581611e7e565b5f6111f583836113fa60408051602081019091525f815290565b611be6565b6114076114a6565b610af581611f1a565b604051632394e7a360e21b8152600481018290525f90610ade906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611479573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061149d9190613d2f565b6113c884610fa2565b3033146114c8576040516347096e4760e01b8152336004820152602401610bca565b565b806114d56005611f5b565b036114ca5750565b5f6114e7600b5490565b1115611525575f6114f6610d3f565b905080821115611523576040516317cb29d160e01b81526004810183905260248101829052604401610bca565b505b610af581611f7a565b5f816007811115611541576115416134fc565b600160ff919091161b92915050565b5f5f61155b84610d35565b90505f836115688361152e565b16036111f5578381846040516331b75e4d60e01b8152600401610bca93929190613d46565b5f611598838361200f565b9050806115a9576115a96041612074565b505050565b5f5b845181101561167b575f5f8683815181106115cd576115cd613b5c565b60200260200101516001600160a01b03168684815181106115f0576115f0613b5c565b602002602001015186858151811061160a5761160a613b5c565b602002602001015160405161161f9190613d68565b5f6040518083038185875af1925050503d805f8114611659576040519150601f19603f3d011682016040523d82523d5f602084013e61165e565b606091505b509150915061166d8282611cba565b5050508060010190506115b0565b505050505050565b5f610ade82612085565b80545f9080156116c9576116b3836116a6600184613d7e565b5f91825260209091200190565b54600160301b90046001600160d01b03166111f5565b5f9392505050565b5f806116dc84610d35565b60078111156116ed576116ed6134fc565b1480156111f55750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f61172486868686611213565b905061177281611734600761152e565b61173e600661152e565b611748600261152e565b6001611755600782613d91565b611760906002613e85565b61176a9190613d7e565b181818611550565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906117c59083815260200190565b60405180910390a195945050505050565b6060610ade6117e78363ffffffff16565b61212d565b5f6111568585858561180860408051602081019091525f815290565b6118da565b5f610dae856118d47f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a61185f8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516118b998979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b6040516020818303038152906040528051906020012061219f565b846121cb565b5f6118e986610ba7600161152e565b505f6118fe866118f889610d15565b85611be6565b90505f61190e888888858861223b565b905083515f0361196457866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4898884896040516119579493929190613e93565b60405180910390a2610dae565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516119a5959493929190613eba565b60405180910390a2979650505050505050565b5f5f5f6119c485612337565b9250925050838265ffffffffffff1611156119f1576119ec6119e58561238f565b86906123c5565b6119f3565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611a82576001915050610ade565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611ab357600192505050610ade565b5f5f611ac386602a860386612467565b91509150811580610dae5750866001600160a01b0316816001600160a01b031614979650505050505050565b5f6110058686868686612514565b6060610e477f0000000000000000000000000000000000000000000000000000000000000000612570565b6060610e477f0000000000000000000000000000000000000000000000000000000000000000612570565b5f611156836118d47ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611ba58a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0016118b9565b5f610e474361238f565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611c55573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111f29190613d2f565b5f5f611c87868686866112e8565b5f818152600d602052604081205491925081900361100557604051636ad0607560e01b81525f6004820152602401610bca565b60608215611cc9575080610ade565b815115611cde57611cd9826125ad565b610ade565b60405163d6bda27560e01b815260040160405180910390fd5b606480821115611d2457604051636c2fad7560e11b81526004810183905260248101829052604401610bca565b5f611d2d6111fc565b905080831015611d5a576040516302f2081b60e31b81526004810184905260248101829052604401610bca565b5f611d65600b61168d565b6001600160d01b03169050611d8d611d7b61115f565b611d84866125b5565b600b91906125e8565b505060408051828152602081018690527f334c4c5e589dba20a911f8a704ce58482811d339e7052aa447c5bf415bea70fb910160405180910390a150505050565b5f5f5f611ddb8686612601565b91509150815f03611dff57838181611df557611df5613ef3565b04925050506111f5565b818411611e1657611e166003851502601118612074565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b8063ffffffff165f03611ea65760405163f1cfbf0560e01b81525f6004820152602401610bca565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f611f678461261d565b91509150816111f5576111f56031612074565b606480821115611fa75760405163243e544560e01b81526004810183905260248101829052604401610bca565b5f611fb06111fc565b9050611fcf611fbd61115f565b611fc6856125b5565b600a91906125e8565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b81545f906001600160801b03600160801b82048116918116600183019091160361203c575f915050610ade565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b5f5f61209083612691565b905060018160078111156120a6576120a66134fc565b146120b15792915050565b5f6120bb84610e51565b509150506120cb61092285610d15565b8110806120eb57505f848152600960205260409020805460019091015411155b156120fa575060019392505050565b5f8481526004602052604090206001015465ffffffffffff165f03612123575060049392505050565b5060059392505050565b6060612137611bdc565b65ffffffffffff168265ffffffffffff1614612166576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610ade6121ab6127c2565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612229575f5f6121e985856128eb565b5090925090505f816003811115612202576122026134fc565b1480156122205750856001600160a01b0316826001600160a01b0316145b925050506111f5565b612234848484612934565b90506111f5565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff161561228d576040516371c6af4960e01b81526001600160a01b0387166004820152602401610bca565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff85166122d65783815f015f8282546122cb9190613f07565b9091555061232c9050565b5f1960ff8616016122f45783816001015f8282546122cb9190613f07565b60011960ff8616016123135783816002015f8282546122cb9190613f07565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b80545f9081908190808203612355575f5f5f93509350935050610e6f565b5f612365866116a6600185613d7e565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610e6f915050565b5f65ffffffffffff8211156123c1576040516306dfcc6560e41b81526030600482015260248101839052604401610bca565b5090565b81545f9081816005811115612421575f6123de84612999565b6123e89085613d7e565b5f8881526020902090915081015465ffffffffffff90811690871610156124115780915061241f565b61241c816001613f07565b92505b505b5f61242e87878585612af1565b9050801561245b57612445876116a6600184613d7e565b54600160301b90046001600160d01b0316610dae565b505f9695505050505050565b5f5f845183118061247757508284115b1561248657505f90508061250c565b5f612492856001613f07565b841180156124ba575061060f60f31b6124ae8787016020015190565b6001600160f01b031916145b90505f6124ca8215156002613f1a565b6124d5906028613f07565b9050806124e28787613d7e565b03612503575f5f6124f4898989612b47565b909650945061250c9350505050565b5f5f9350935050505b935093915050565b5f5f61252987878787805190602001206112e8565b5f818152600d602052604081205491925081900361256357600c5f815461254f90613f31565b91829055505f838152600d60205260409020555b610f4e8888888888612c08565b60605f61257c83612e2b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f6001600160d01b038211156123c1576040516306dfcc6560e41b815260d0600482015260248101839052604401610bca565b5f806125f5858585612e52565b91509150935093915050565b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b900416810361264857505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b90041681156126c557506007949350505050565b80156126d657506002949350505050565b5f6126e086610d15565b9050805f0361270557604051636ad0607560e01b815260048101879052602401610bca565b5f61270e61115f565b65ffffffffffff16905080821061272b57505f9695505050505050565b5f6127358861122a565b905081811061274c57506001979650505050505050565b61275588612fa2565b158061277457505f888152600960205260409020805460019091015411155b1561278757506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f036127b457506004979650505050505050565b506005979650505050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561281a57507f000000000000000000000000000000000000000000000000000000000000000046145b1561284457507f000000000000000000000000000000000000000000000000000000000000000090565b610e47604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103612922576020840151604085015160608601515f1a61291488828585612fd8565b95509550955050505061292d565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f600182116129a6575090565b816001600160801b82106129bf5760809190911c9060401b5b6801000000000000000082106129da5760409190911c9060201b5b64010000000082106129f15760209190911c9060101b5b620100008210612a065760109190911c9060081b5b6101008210612a1a5760089190911c9060041b5b60108210612a2d5760049190911c9060021b5b60048210612a395760011b5b600302600190811c90818581612a5157612a51613ef3565b048201901c90506001818581612a6957612a69613ef3565b048201901c90506001818581612a8157612a81613ef3565b048201901c90506001818581612a9957612a99613ef3565b048201901c90506001818581612ab157612ab1613ef3565b048201901c90506001818581612ac957612ac9613ef3565b048201901c9050612ae8818581612ae257612ae2613ef3565b04821190565b90039392505050565b5f5b81831015612b3f575f85815260209020838316600285851804019081015465ffffffffffff86811691161115612b2b57809250612b39565b612b36816001613f07565b93505b50612af3565b509392505050565b5f808481612b56866001613f07565b85118015612b7e575061060f60f31b612b728388016020015190565b6001600160f01b031916145b90505f612b8e8215156002613f1a565b90505f80612b9c838a613f07565b90505b87811015612bf7575f612bbd612bb88784016020015190565b6130a0565b9050600f8160ff161115612bdc575f5f9750975050505050505061250c565b612be7601084613f1a565b60ff909116019150600101612b9f565b506001999098509650505050505050565b5f612c1c8686868680519060200120611213565b905084518651141580612c3157508351865114155b80612c3b57508551155b15612c7057855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610bca565b5f81815260046020526040902054600160a01b900465ffffffffffff1615612cb95780612c9c82610d35565b6040516331b75e4d60e01b8152610bca9291905f90600401613d46565b5f612ccb60085465ffffffffffff1690565b612cd361115f565b65ffffffffffff16612ce59190613f07565b90505f612cff60085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150612d318361238f565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155612d5e82613118565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115612dc157612dc16131dc565b604051908082528060200260200182016040528015612df457816020015b6060815260200190600190039081612ddf5790505b508c89612e018a82613f07565b8e604051612e1799989796959493929190613f49565b60405180910390a150505095945050505050565b5f60ff8216601f811115610ade57604051632cd44ac360e21b815260040160405180910390fd5b82545f9081908015612f48575f612e6e876116a6600185613d7e565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115612eb157604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612eea57825465ffffffffffff16600160301b6001600160d01b03891602178355612f3a565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061250c92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b02919093161792019190915590508161250c565b5f81815260096020526040812060028101546001820154612fc39190613f07565b612fcf610a4185610d15565b11159392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561301157505f91506003905082613096565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613062573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661308d57505f925060019150829050613096565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156130b95750603a8160ff16105b156130c757602f1901610ade565b60608160ff161180156130dd575060678160ff16105b156130eb5760561901610ade565b60408160ff16118015613101575060478160ff16105b1561310f5760361901610ade565b5060ff92915050565b5f63ffffffff8211156123c1576040516306dfcc6560e41b81526020600482015260248101839052604401610bca565b5f60208284031215613158575f5ffd5b81356001600160e01b0319811681146111f5575f5ffd5b5f6020828403121561317f575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111f56020830184613186565b80356001600160a01b0381168114610e4c575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715613218576132186131dc565b604052919050565b5f6001600160401b03821115613238576132386131dc565b50601f01601f191660200190565b5f61325861325384613220565b6131f0565b905082815283838301111561326b575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613290575f5ffd5b6111f583833560208501613246565b5f5f5f5f608085870312156132b2575f5ffd5b6132bb856131c6565b93506132c9602086016131c6565b92506040850135915060608501356001600160401b038111156132ea575f5ffd5b6132f687828801613281565b91505092959194509250565b5f6001600160401b0382111561331a5761331a6131dc565b5060051b60200190565b5f82601f830112613333575f5ffd5b813561334161325382613302565b8082825260208201915060208360051b860101925085831115613362575f5ffd5b602085015b8381101561338657613378816131c6565b835260209283019201613367565b5095945050505050565b5f82601f83011261339f575f5ffd5b81356133ad61325382613302565b8082825260208201915060208360051b8601019250858311156133ce575f5ffd5b602085015b838110156133865780358352602092830192016133d3565b5f82601f8301126133fa575f5ffd5b813561340861325382613302565b8082825260208201915060208360051b860101925085831115613429575f5ffd5b602085015b838110156133865780356001600160401b0381111561344b575f5ffd5b61345a886020838a0101613281565b8452506020928301920161342e565b5f5f5f5f6080858703121561347c575f5ffd5b84356001600160401b03811115613491575f5ffd5b61349d87828801613324565b94505060208501356001600160401b038111156134b8575f5ffd5b6134c487828801613390565b93505060408501356001600160401b038111156134df575f5ffd5b6134eb878288016133eb565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b6008811061352c57634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ade8284613510565b5f5f6040838503121561354f575f5ffd5b8235915061355f602084016131c6565b90509250929050565b803560ff81168114610e4c575f5ffd5b5f5f60408385031215613589575f5ffd5b8235915061355f60208401613568565b5f5f83601f8401126135a9575f5ffd5b5081356001600160401b038111156135bf575f5ffd5b6020830191508360208285010111156135d6575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156135f3575f5ffd5b8735965061360360208901613568565b9550613611604089016131c6565b945060608801356001600160401b0381111561362b575f5ffd5b6136378a828b01613599565b90955093505060808801356001600160401b03811115613655575f5ffd5b6136618a828b01613281565b92505060a08801356001600160401b0381111561367c575f5ffd5b6136888a828b01613281565b91505092959891949750929550565b5f5f5f5f5f608086880312156136ab575f5ffd5b853594506136bb60208701613568565b935060408601356001600160401b038111156136d5575f5ffd5b6136e188828901613599565b90945092505060608601356001600160401b038111156136ff575f5ffd5b61370b88828901613281565b9150509295509295909350565b65ffffffffffff81168114610af5575f5ffd5b5f6020828403121561373b575f5ffd5b81356111f581613718565b5f5f5f5f60608587031215613759575f5ffd5b8435935061376960208601613568565b925060408501356001600160401b03811115613783575f5ffd5b61378f87828801613599565b95989497509550505050565b5f5f5f5f608085870312156137ae575f5ffd5b84356001600160401b038111156137c3575f5ffd5b6137cf87828801613324565b94505060208501356001600160401b038111156137ea575f5ffd5b6137f687828801613390565b93505060408501356001600160401b03811115613811575f5ffd5b61381d878288016133eb565b92505060608501356001600160401b03811115613838575f5ffd5b8501601f81018713613848575f5ffd5b6132f687823560208401613246565b5f60208284031215613867575f5ffd5b6111f5826131c6565b5f8151808452602084019350602083015f5b828110156138a0578151865260209586019590910190600101613882565b5093949350505050565b60ff60f81b8816815260e060208201525f6138c860e0830189613186565b82810360408401526138da8189613186565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061390b8185613870565b9a9950505050505050505050565b5f5f5f5f6080858703121561392c575f5ffd5b8435935061393c60208601613568565b925061394a604086016131c6565b915060608501356001600160401b038111156132ea575f5ffd5b5f5f5f60608486031215613976575f5ffd5b61397f846131c6565b92506020840135915060408401356001600160401b038111156139a0575f5ffd5b6139ac86828701613281565b9150509250925092565b5f5f5f5f5f60a086880312156139ca575f5ffd5b6139d3866131c6565b94506139e1602087016131c6565b935060408601356001600160401b038111156139fb575f5ffd5b613a0788828901613390565b93505060608601356001600160401b03811115613a22575f5ffd5b613a2e88828901613390565b92505060808601356001600160401b038111156136ff575f5ffd5b5f5f5f5f60608587031215613a5c575f5ffd5b613a65856131c6565b93506020850135925060408501356001600160401b03811115613783575f5ffd5b5f60208284031215613a96575f5ffd5b813563ffffffff811681146111f5575f5ffd5b5f5f60408385031215613aba575f5ffd5b613ac3836131c6565b946020939093013593505050565b5f5f5f5f5f60a08688031215613ae5575f5ffd5b613aee866131c6565b9450613afc602087016131c6565b9350604086013592506060860135915060808601356001600160401b038111156136ff575f5ffd5b600181811c90821680613b3857607f821691505b602082108103613b5657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613b80575f5ffd5b81516001600160401b03811115613b95575f5ffd5b8201601f81018413613ba5575f5ffd5b8051613bb361325382613220565b818152856020838501011115613bc7575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610ade57610ade613be4565b5f60208284031215613c26575f5ffd5b81516111f581613718565b65ffffffffffff8181168382160190811115610ade57610ade613be4565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156138a05781516001600160a01b0316865260209586019590910190600101613c70565b5f82825180855260208501945060208160051b830101602085015f5b83811015610bf057601f19858403018852613ccf838351613186565b6020988901989093509190910190600101613cb3565b608081525f613cf76080830187613c5e565b8281036020840152613d098187613870565b90508281036040840152613d1d8186613c97565b91505082606083015295945050505050565b5f60208284031215613d3f575f5ffd5b5051919050565b83815260608101613d5a6020830185613510565b826040830152949350505050565b5f82518060208501845e5f920191825250919050565b81810381811115610ade57610ade613be4565b60ff8181168382160190811115610ade57610ade613be4565b6001815b600184111561250c57808504811115613dc957613dc9613be4565b6001841615613dd757908102905b60019390931c928002613dae565b5f82613df357506001610ade565b81613dff57505f610ade565b8160018114613e155760028114613e1f57613e3b565b6001915050610ade565b60ff841115613e3057613e30613be4565b50506001821b610ade565b5060208310610133831016604e8410600b8410161715613e5e575081810a610ade565b613e6a5f198484613daa565b805f1904821115613e7d57613e7d613be4565b029392505050565b5f6111f560ff841683613de5565b84815260ff84166020820152826040820152608060608201525f6110056080830184613186565b85815260ff8516602082015283604082015260a060608201525f613ee160a0830185613186565b8281036080840152610f4e8185613186565b634e487b7160e01b5f52601260045260245ffd5b80820180821115610ade57610ade613be4565b8082028115828204841417610ade57610ade613be4565b5f60018201613f4257613f42613be4565b5060010190565b8981526001600160a01b0389166020820152610120604082018190525f90613f739083018a613c5e565b8281036060840152613f85818a613870565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015613fdc57601f19868403018552613fc6838351613186565b6020958601959093509190910190600101613faa565b505085810360a0870152613ff0818b613c97565b93505050508560c08401528460e08401528281036101008401526140148185613186565b9c9b50505050505050505050505056",
}

// SuperQuorumGovernor is an auto generated Go binding around an Ethereum contract.
type SuperQuorumGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SuperQuorumGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewSuperQuorumGovernor creates a new instance of SuperQuorumGovernor.
func NewSuperQuorumGovernor() *SuperQuorumGovernor {
	parsed, err := SuperQuorumGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SuperQuorumGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SuperQuorumGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, uint48 delay, uint32 period, uint256 quorumPercent, uint256 superQuorumPercent) returns()
func (superQuorumGovernor *SuperQuorumGovernor) PackConstructor(token common.Address, delay *big.Int, period uint32, quorumPercent *big.Int, superQuorumPercent *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("", token, delay, period, quorumPercent, superQuorumPercent)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := superQuorumGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := superQuorumGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCLOCKMODE() []byte {
	enc, err := superQuorumGovernor.abi.Pack("CLOCK_MODE")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := superQuorumGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCOUNTINGMODE() []byte {
	enc, err := superQuorumGovernor.abi.Pack("COUNTING_MODE")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := superQuorumGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := superQuorumGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := superQuorumGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("cancel", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := superQuorumGovernor.abi.Pack("castVote", proposalId, support)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("castVote", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("castVoteBySig", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := superQuorumGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("castVoteWithReason", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackClock() []byte {
	enc, err := superQuorumGovernor.abi.Pack("clock")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackClock() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("clock", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackEip712Domain() []byte {
	enc, err := superQuorumGovernor.abi.Pack("eip712Domain")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackEip712Domain() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("eip712Domain")
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
func (superQuorumGovernor *SuperQuorumGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := superQuorumGovernor.abi.Unpack("eip712Domain", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("execute", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("getProposalId", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("getVotes", account, timepoint)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("getVotes", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("getVotesWithParams", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := superQuorumGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := superQuorumGovernor.abi.Unpack("hasVoted", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f0edf33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestProposalId() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) PackLatestProposalId() []byte {
	enc, err := superQuorumGovernor.abi.Pack("latestProposalId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f0edf33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestProposalId() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) TryPackLatestProposalId() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("latestProposalId")
}

// UnpackLatestProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f0edf33.
//
// Solidity: function latestProposalId() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackLatestProposalId(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("latestProposalId", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackName() []byte {
	enc, err := superQuorumGovernor.abi.Pack("name")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackName() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackName(data []byte) (string, error) {
	out, err := superQuorumGovernor.abi.Unpack("name", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackNonces(owner common.Address) []byte {
	enc, err := superQuorumGovernor.abi.Pack("nonces", owner)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("nonces", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := superQuorumGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := superQuorumGovernor.abi.Unpack("onERC1155Received", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := superQuorumGovernor.abi.Unpack("onERC721Received", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalDeadline", proposalId)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalDeadline", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalEta", proposalId)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalEta", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalNeedsQueuing(arg0 *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalNeedsQueuing", arg0)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalNeedsQueuing(arg0 *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalNeedsQueuing", arg0)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalProposer", proposalId)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalProposer", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalSnapshot", proposalId)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalSnapshot", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalThreshold() []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalThreshold")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalThreshold() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalThreshold", data)
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
// Solidity: function proposalVotes(uint256 id) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (superQuorumGovernor *SuperQuorumGovernor) PackProposalVotes(id *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("proposalVotes", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 id) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (superQuorumGovernor *SuperQuorumGovernor) TryPackProposalVotes(id *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("proposalVotes", id)
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
// Solidity: function proposalVotes(uint256 id) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := superQuorumGovernor.abi.Unpack("proposalVotes", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := superQuorumGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("propose", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("queue", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("quorum", timepoint)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("quorum", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackQuorumDenominator() []byte {
	enc, err := superQuorumGovernor.abi.Pack("quorumDenominator")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("quorumDenominator", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("quorumNumerator", timepoint)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("quorumNumerator", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackQuorumNumerator0() []byte {
	enc, err := superQuorumGovernor.abi.Pack("quorumNumerator0")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("quorumNumerator0", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("relay", target, value, data)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (superQuorumGovernor *SuperQuorumGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (superQuorumGovernor *SuperQuorumGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (superQuorumGovernor *SuperQuorumGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := superQuorumGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (superQuorumGovernor *SuperQuorumGovernor) PackState(id *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("state", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (superQuorumGovernor *SuperQuorumGovernor) TryPackState(id *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := superQuorumGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSuperQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92f7730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function superQuorum(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) PackSuperQuorum(timepoint *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("superQuorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuperQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92f7730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function superQuorum(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSuperQuorum(timepoint *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("superQuorum", timepoint)
}

// UnpackSuperQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc92f7730.
//
// Solidity: function superQuorum(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackSuperQuorum(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("superQuorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSuperQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x437ef0bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function superQuorumNumerator() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) PackSuperQuorumNumerator() []byte {
	enc, err := superQuorumGovernor.abi.Pack("superQuorumNumerator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuperQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x437ef0bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function superQuorumNumerator() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSuperQuorumNumerator() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("superQuorumNumerator")
}

// UnpackSuperQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x437ef0bf.
//
// Solidity: function superQuorumNumerator() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackSuperQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("superQuorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSuperQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8302e5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function superQuorumNumerator(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) PackSuperQuorumNumerator0(timepoint *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("superQuorumNumerator0", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuperQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8302e5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function superQuorumNumerator(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSuperQuorumNumerator0(timepoint *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("superQuorumNumerator0", timepoint)
}

// UnpackSuperQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8302e5d.
//
// Solidity: function superQuorumNumerator(uint256 timepoint) view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackSuperQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("superQuorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (superQuorumGovernor *SuperQuorumGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := superQuorumGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := superQuorumGovernor.abi.Unpack("supportsInterface", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackToken() []byte {
	enc, err := superQuorumGovernor.abi.Pack("token")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackToken() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := superQuorumGovernor.abi.Unpack("token", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateSuperQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5cd8f33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateSuperQuorumNumerator(uint256 newSuperQuorumNumerator) returns()
func (superQuorumGovernor *SuperQuorumGovernor) PackUpdateSuperQuorumNumerator(newSuperQuorumNumerator *big.Int) []byte {
	enc, err := superQuorumGovernor.abi.Pack("updateSuperQuorumNumerator", newSuperQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateSuperQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5cd8f33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateSuperQuorumNumerator(uint256 newSuperQuorumNumerator) returns()
func (superQuorumGovernor *SuperQuorumGovernor) TryPackUpdateSuperQuorumNumerator(newSuperQuorumNumerator *big.Int) ([]byte, error) {
	return superQuorumGovernor.abi.Pack("updateSuperQuorumNumerator", newSuperQuorumNumerator)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (superQuorumGovernor *SuperQuorumGovernor) PackVersion() []byte {
	enc, err := superQuorumGovernor.abi.Pack("version")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackVersion() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := superQuorumGovernor.abi.Unpack("version", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackVotingDelay() []byte {
	enc, err := superQuorumGovernor.abi.Pack("votingDelay")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackVotingDelay() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("votingDelay", data)
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
func (superQuorumGovernor *SuperQuorumGovernor) PackVotingPeriod() []byte {
	enc, err := superQuorumGovernor.abi.Pack("votingPeriod")
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
func (superQuorumGovernor *SuperQuorumGovernor) TryPackVotingPeriod() ([]byte, error) {
	return superQuorumGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := superQuorumGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// SuperQuorumGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorEIP712DomainChanged) ContractEventName() string {
	return SuperQuorumGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*SuperQuorumGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorProposalCanceled represents a ProposalCanceled event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorProposalCanceled) ContractEventName() string {
	return SuperQuorumGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalCanceledEvent(log *types.Log) (*SuperQuorumGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorProposalCreated represents a ProposalCreated event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorProposalCreated struct {
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

const SuperQuorumGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorProposalCreated) ContractEventName() string {
	return SuperQuorumGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalCreatedEvent(log *types.Log) (*SuperQuorumGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorProposalExecuted represents a ProposalExecuted event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorProposalExecuted) ContractEventName() string {
	return SuperQuorumGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalExecutedEvent(log *types.Log) (*SuperQuorumGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorProposalQueued represents a ProposalQueued event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorProposalQueued) ContractEventName() string {
	return SuperQuorumGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalQueuedEvent(log *types.Log) (*SuperQuorumGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorProposalThresholdSet) ContractEventName() string {
	return SuperQuorumGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*SuperQuorumGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return SuperQuorumGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*SuperQuorumGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorSuperQuorumNumeratorUpdated represents a SuperQuorumNumeratorUpdated event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorSuperQuorumNumeratorUpdated struct {
	OldSuperQuorumNumerator *big.Int
	NewSuperQuorumNumerator *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorSuperQuorumNumeratorUpdatedEventName = "SuperQuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorSuperQuorumNumeratorUpdated) ContractEventName() string {
	return SuperQuorumGovernorSuperQuorumNumeratorUpdatedEventName
}

// UnpackSuperQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SuperQuorumNumeratorUpdated(uint256 oldSuperQuorumNumerator, uint256 newSuperQuorumNumerator)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackSuperQuorumNumeratorUpdatedEvent(log *types.Log) (*SuperQuorumGovernorSuperQuorumNumeratorUpdated, error) {
	event := "SuperQuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorSuperQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorVoteCast represents a VoteCast event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorVoteCast) ContractEventName() string {
	return SuperQuorumGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVoteCastEvent(log *types.Log) (*SuperQuorumGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorVoteCastWithParams) ContractEventName() string {
	return SuperQuorumGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*SuperQuorumGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorVotingDelaySet represents a VotingDelaySet event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorVotingDelaySet) ContractEventName() string {
	return SuperQuorumGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*SuperQuorumGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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

// SuperQuorumGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const SuperQuorumGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (SuperQuorumGovernorVotingPeriodSet) ContractEventName() string {
	return SuperQuorumGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*SuperQuorumGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != superQuorumGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SuperQuorumGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := superQuorumGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range superQuorumGovernor.abi.Events[event].Inputs {
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
func (superQuorumGovernor *SuperQuorumGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorAlreadyInitializedLatestProposalId"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorAlreadyInitializedLatestProposalIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidQuorumTooLarge"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidQuorumTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidSuperQuorumFraction"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidSuperQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidSuperQuorumTooSmall"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidSuperQuorumTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], superQuorumGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return superQuorumGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SuperQuorumGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SuperQuorumGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SuperQuorumGovernorCheckpointUnorderedInsertion, error) {
	out := new(SuperQuorumGovernorCheckpointUnorderedInsertion)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func SuperQuorumGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*SuperQuorumGovernorERC6372InconsistentClock, error) {
	out := new(SuperQuorumGovernorERC6372InconsistentClock)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorFailedCall represents a FailedCall error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func SuperQuorumGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackFailedCallError(raw []byte) (*SuperQuorumGovernorFailedCall, error) {
	out := new(SuperQuorumGovernorFailedCall)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func SuperQuorumGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*SuperQuorumGovernorGovernorAlreadyCastVote, error) {
	out := new(SuperQuorumGovernorGovernorAlreadyCastVote)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorAlreadyInitializedLatestProposalId represents a GovernorAlreadyInitializedLatestProposalId error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorAlreadyInitializedLatestProposalId struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyInitializedLatestProposalId()
func SuperQuorumGovernorGovernorAlreadyInitializedLatestProposalIdErrorID() common.Hash {
	return common.HexToHash("0x47737606be0759e3f2f4a2d6f789518d40e0935e6d4e199d23289053ec584f2d")
}

// UnpackGovernorAlreadyInitializedLatestProposalIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyInitializedLatestProposalId()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorAlreadyInitializedLatestProposalIdError(raw []byte) (*SuperQuorumGovernorGovernorAlreadyInitializedLatestProposalId, error) {
	out := new(SuperQuorumGovernorGovernorAlreadyInitializedLatestProposalId)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyInitializedLatestProposalId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func SuperQuorumGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*SuperQuorumGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(SuperQuorumGovernorGovernorAlreadyQueuedProposal)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func SuperQuorumGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*SuperQuorumGovernorGovernorDisabledDeposit, error) {
	out := new(SuperQuorumGovernorGovernorDisabledDeposit)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func SuperQuorumGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*SuperQuorumGovernorGovernorInsufficientProposerVotes, error) {
	out := new(SuperQuorumGovernorGovernorInsufficientProposerVotes)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func SuperQuorumGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*SuperQuorumGovernorGovernorInvalidProposalLength, error) {
	out := new(SuperQuorumGovernorGovernorInvalidProposalLength)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func SuperQuorumGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*SuperQuorumGovernorGovernorInvalidQuorumFraction, error) {
	out := new(SuperQuorumGovernorGovernorInvalidQuorumFraction)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidQuorumTooLarge represents a GovernorInvalidQuorumTooLarge error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidQuorumTooLarge struct {
	QuorumNumerator      *big.Int
	SuperQuorumNumerator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumTooLarge(uint256 quorumNumerator, uint256 superQuorumNumerator)
func SuperQuorumGovernorGovernorInvalidQuorumTooLargeErrorID() common.Hash {
	return common.HexToHash("0x17cb29d1c82504818cc0a6788d76d40af90fe1d9ae1aa6cbee41e4130916b7c9")
}

// UnpackGovernorInvalidQuorumTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumTooLarge(uint256 quorumNumerator, uint256 superQuorumNumerator)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidQuorumTooLargeError(raw []byte) (*SuperQuorumGovernorGovernorInvalidQuorumTooLarge, error) {
	out := new(SuperQuorumGovernorGovernorInvalidQuorumTooLarge)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func SuperQuorumGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*SuperQuorumGovernorGovernorInvalidSignature, error) {
	out := new(SuperQuorumGovernorGovernorInvalidSignature)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidSuperQuorumFraction represents a GovernorInvalidSuperQuorumFraction error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidSuperQuorumFraction struct {
	SuperQuorumNumerator *big.Int
	Denominator          *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSuperQuorumFraction(uint256 superQuorumNumerator, uint256 denominator)
func SuperQuorumGovernorGovernorInvalidSuperQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0xd85f5aea376440d064f1c1fef591c870f00cad9a8400ce961f10840f0c878d85")
}

// UnpackGovernorInvalidSuperQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSuperQuorumFraction(uint256 superQuorumNumerator, uint256 denominator)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidSuperQuorumFractionError(raw []byte) (*SuperQuorumGovernorGovernorInvalidSuperQuorumFraction, error) {
	out := new(SuperQuorumGovernorGovernorInvalidSuperQuorumFraction)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSuperQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidSuperQuorumTooSmall represents a GovernorInvalidSuperQuorumTooSmall error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidSuperQuorumTooSmall struct {
	SuperQuorumNumerator *big.Int
	QuorumNumerator      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSuperQuorumTooSmall(uint256 superQuorumNumerator, uint256 quorumNumerator)
func SuperQuorumGovernorGovernorInvalidSuperQuorumTooSmallErrorID() common.Hash {
	return common.HexToHash("0x179040d86936640be80b128f6cf04d3981575df9a943594e8583b2f70a601c6a")
}

// UnpackGovernorInvalidSuperQuorumTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSuperQuorumTooSmall(uint256 superQuorumNumerator, uint256 quorumNumerator)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidSuperQuorumTooSmallError(raw []byte) (*SuperQuorumGovernorGovernorInvalidSuperQuorumTooSmall, error) {
	out := new(SuperQuorumGovernorGovernorInvalidSuperQuorumTooSmall)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSuperQuorumTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func SuperQuorumGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*SuperQuorumGovernorGovernorInvalidVoteParams, error) {
	out := new(SuperQuorumGovernorGovernorInvalidVoteParams)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func SuperQuorumGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*SuperQuorumGovernorGovernorInvalidVoteType, error) {
	out := new(SuperQuorumGovernorGovernorInvalidVoteType)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func SuperQuorumGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*SuperQuorumGovernorGovernorInvalidVotingPeriod, error) {
	out := new(SuperQuorumGovernorGovernorInvalidVotingPeriod)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func SuperQuorumGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*SuperQuorumGovernorGovernorNonexistentProposal, error) {
	out := new(SuperQuorumGovernorGovernorNonexistentProposal)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func SuperQuorumGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*SuperQuorumGovernorGovernorOnlyExecutor, error) {
	out := new(SuperQuorumGovernorGovernorOnlyExecutor)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func SuperQuorumGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*SuperQuorumGovernorGovernorProposalQueueingFailed, error) {
	out := new(SuperQuorumGovernorGovernorProposalQueueingFailed)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func SuperQuorumGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*SuperQuorumGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(SuperQuorumGovernorGovernorProposalQueueingNotRequired)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func SuperQuorumGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*SuperQuorumGovernorGovernorRestrictedProposer, error) {
	out := new(SuperQuorumGovernorGovernorRestrictedProposer)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func SuperQuorumGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*SuperQuorumGovernorGovernorUnableToCancel, error) {
	out := new(SuperQuorumGovernorGovernorUnableToCancel)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func SuperQuorumGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*SuperQuorumGovernorGovernorUnexpectedProposalState, error) {
	out := new(SuperQuorumGovernorGovernorUnexpectedProposalState)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SuperQuorumGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackInvalidAccountNonceError(raw []byte) (*SuperQuorumGovernorInvalidAccountNonce, error) {
	out := new(SuperQuorumGovernorInvalidAccountNonce)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorInvalidShortString represents a InvalidShortString error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SuperQuorumGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (superQuorumGovernor *SuperQuorumGovernor) UnpackInvalidShortStringError(raw []byte) (*SuperQuorumGovernorInvalidShortString, error) {
	out := new(SuperQuorumGovernorInvalidShortString)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SuperQuorumGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SuperQuorumGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(SuperQuorumGovernorSafeCastOverflowedUintDowncast)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SuperQuorumGovernorStringTooLong represents a StringTooLong error raised by the SuperQuorumGovernor contract.
type SuperQuorumGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SuperQuorumGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (superQuorumGovernor *SuperQuorumGovernor) UnpackStringTooLongError(raw []byte) (*SuperQuorumGovernorStringTooLong, error) {
	out := new(SuperQuorumGovernorStringTooLong)
	if err := superQuorumGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
