// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package fullgovernor

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

// FullGovernorMetaData contains all meta data concerning the FullGovernor contract.
var FullGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractTimelockController\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"superQuorumPercent\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"lateQuorumExtension\",\"type\":\"uint48\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"usedVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"remainingWeight\",\"type\":\"uint256\"}],\"name\":\"GovernorExceedRemainingWeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"superQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"superQuorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"denominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidSuperQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"superQuorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidSuperQuorumTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newVoteExtension\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxVoteExtension\",\"type\":\"uint256\"}],\"name\":\"GovernorPreventLateQuorumVoteExtensionTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"oldVoteExtension\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"newVoteExtension\",\"type\":\"uint64\"}],\"name\":\"LateQuorumVoteExtensionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"extendedDeadline\",\"type\":\"uint64\"}],\"name\":\"ProposalExtended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldProposalGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"ProposalGuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldSuperQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newSuperQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"SuperQuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lateQuorumVoteExtension\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint192\",\"name\":\"key\",\"type\":\"uint192\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalGuardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVoteExtension\",\"type\":\"uint48\"}],\"name\":\"setLateQuorumVoteExtension\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"setProposalGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"superQuorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"superQuorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"superQuorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newSuperQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateSuperQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"usedVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "FullGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b50604051615a7c380380615a7c83398101604081905261002f91610981565b818784868b8a8a5f6040518060400160405280600c81526020016b233ab63623b7bb32b93737b960a11b8152508061006b61018e60201b60201c565b610074826101a9565b61012052610081816101a9565b61014052815160208084019190912060e052815190820120610100524660a05261010d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101228282610abc565b5061012e9050836101ef565b61013782610255565b610140816102f4565b5050506001600160a01b03166101605261015981610335565b5061016381610389565b5061016d81610460565b50610177816104c9565b5061018181610575565b5050505050505050610c10565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101dc578260405163305a27a960e01b81526004016101d39190610b7a565b60405180910390fd5b80516101e782610baf565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361027d5760405163f1cfbf0560e01b81525f60048201526024016101d3565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f61033f600b5490565b111561037d575f61034e6105de565b90508082111561037b576040516317cb29d160e01b815260048101839052602481018290526044016101d3565b505b610386816105f7565b50565b6064808211156103b657604051636c2fad7560e11b815260048101839052602481018290526044016101d3565b5f6103bf61068c565b9050808310156103ec576040516302f2081b60e31b815260048101849052602481018290526044016101d3565b5f6103f7600b610693565b6001600160d01b0316905061041f61040d6106db565b61041686610755565b600b919061078c565b505060408051828152602081018690527f334c4c5e589dba20a911f8a704ce58482811d339e7052aa447c5bf415bea70fb910160405180910390a150505050565b600c54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600c80546001600160a01b0319166001600160a01b0392909216919091179055565b5f6104d26107a6565b9050808265ffffffffffff16111561050e57604051633211876d60e11b815265ffffffffffff83166004820152602481018290526044016101d3565b600e546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a150600e805465ffffffffffff191665ffffffffffff92909216919091179055565b601054604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1601080546001600160a01b0319166001600160a01b0392909216919091179055565b5f6105e9600b610693565b6001600160d01b0316905090565b6064808211156106245760405163243e544560e01b815260048101839052602481018290526044016101d3565b5f61062d61068c565b905061064c61063a6106db565b61064385610755565b600a919061078c565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f6105e9600a5b80545f9080156106d2576106b9836106ac600184610bd2565b5f91825260209091200190565b54660100000000000090046001600160d01b03166106d4565b5f5b9392505050565b5f6106e66101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561073f575060408051601f3d908101601f1916820190925261073c91810190610bf7565b60015b6107505761074b6107c0565b905090565b919050565b5f6001600160d01b03821115610788576040516306dfcc6560e41b815260d06004820152602481018390526044016101d3565b5090565b5f806107998585856107ca565b915091505b935093915050565b5f61074b6008546601000000000000900463ffffffff1690565b5f61074b43610926565b82545f90819080156108c9575f6107e6876106ac600185610bd2565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561082c57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361086857825465ffffffffffff1666010000000000006001600160d01b038916021783556108bb565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061079e92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161079e565b5f65ffffffffffff821115610788576040516306dfcc6560e41b815260306004820152602481018390526044016101d3565b6001600160a01b0381168114610386575f5ffd5b805165ffffffffffff81168114610750575f5ffd5b5f5f5f5f5f5f5f5f610100898b031215610999575f5ffd5b88516109a481610958565b60208a01519098506109b581610958565b96506109c360408a0161096c565b9550606089015163ffffffff811681146109db575f5ffd5b60808a015160a08b0151919650945092506109f860c08a0161096c565b915060e0890151610a0881610958565b809150509295985092959890939650565b634e487b7160e01b5f52604160045260245ffd5b600181811c90821680610a4157607f821691505b602082108103610a5f57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610ab75782821115610ab757805f5260205f20601f840160051c6020851015610a9057505f5b90810190601f840160051c035f5b81811015610ab3575f83820155600101610a9e565b5050505b505050565b81516001600160401b03811115610ad557610ad5610a19565b610ae981610ae38454610a2d565b84610a65565b6020601f821160018114610b1b575f8315610b045750848201515b5f19600385901b1c1916600184901b178455610b73565b5f84815260208120601f198516915b82811015610b4a5787850151825560209485019460019092019101610b2a565b5084821015610b6757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610a5f575f1960209190910360031b1b16919050565b81810381811115610bf157634e487b7160e01b5f52601160045260245ffd5b92915050565b5f60208284031215610c07575f5ffd5b6106d48261096c565b60805160a05160c05160e05161010051610120516101405161016051614dee610c8e5f395f8181610b4b01528181611037015281816113fa015281816116ad015281816117ee01526120ff01525f6120c101525f61209601525f613b7901525f613b5101525f613aac01525f613ad601525f613b000152614dee5ff3fe60806040526004361061037f575f3560e01c806384b0196e116101d3578063c01f9e37116100fd578063deaaa7cc1161009d578063f23a6e611161006d578063f23a6e6114610aff578063f8ce560a14610b1e578063fc0c546a14610b3d578063fc47361614610b6f575f5ffd5b8063deaaa7cc14610a6f578063e540d01d14610aa2578063eb9019d414610ac1578063ece40cc114610ae0575f5ffd5b8063c5cd8f33116100d8578063c5cd8f3314610a00578063c92f773014610a1f578063d33219b414610a3e578063dd4e2ba514610a5b575f5ffd5b8063c01f9e37146109af578063c28bc2fa146109ce578063c59057e4146109e1575f5ffd5b8063a8302e5d11610173578063ab58fb8e11610143578063ab58fb8e14610927578063b58131b01461095d578063bc197c8114610971578063bef3761314610990575f5ffd5b8063a8302e5d146108ab578063a890c910146108ca578063a8f8a668146108e9578063a9a9529414610908575f5ffd5b806397c3d334116101ae57806397c3d334146108465780639a802a6d14610859578063a660aca514610878578063a7713a7014610897575f5ffd5b806384b0196e146107ec5780638ff262e31461081357806391ddadf414610832575f5ffd5b8063437ef0bf116102b45780635b8d0e0d116102545780637905188711610224578063790518871461075b5780637b3c71d31461077a5780637d5e81e2146107995780637ecebe00146107b8575f5ffd5b80635b8d0e0d146106df5780635f398a14146106fe57806360c4247f1461071d5780636136cadf1461073c575f5ffd5b80634bf5d7e91161028f5780634bf5d7e914610649578063544ffc9c1461065d57806354fd4d501461069757806356781388146106c0575f5ffd5b8063437ef0bf146105f7578063438596321461060b578063452115d61461062a575f5ffd5b80632656227d1161031f57806332b8113e116102fa57806332b8113e14610561578063330df7ff146105905780633932abb1146105af5780633e4f49e6146105cb575f5ffd5b80632656227d146104fc5780632d63f6931461050f5780632fe3e2611461052e575f5ffd5b806306fdde031161035a57806306fdde0314610438578063143489d014610459578063150b7a02146104a5578063160cbed7146104dd575f5ffd5b806301ffc9a7146103ba57806302a251a3146103ee57806306f3f9e614610419575f5ffd5b366103b6573061038d610b8c565b6001600160a01b0316146103b457604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b3480156103c5575f5ffd5b506103d96103d4366004613ded565b610ba4565b60405190151581526020015b60405180910390f35b3480156103f9575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016103e5565b348015610424575f5ffd5b506103b4610433366004613e14565b610c10565b348015610443575f5ffd5b5061044c610c24565b6040516103e59190613e59565b348015610464575f5ffd5b5061048d610473366004613e14565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103e5565b3480156104b0575f5ffd5b506104c46104bf366004613f42565b610cb4565b6040516001600160e01b031990911681526020016103e5565b3480156104e8575f5ffd5b5061040b6104f7366004614108565b610cf7565b61040b61050a366004614108565b610dfa565b34801561051a575f5ffd5b5061040b610529366004613e14565b610f6a565b348015610539575f5ffd5b5061040b7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561056c575f5ffd5b50600e5465ffffffffffff165b60405165ffffffffffff90911681526020016103e5565b34801561059b575f5ffd5b506103b46105aa3660046141ae565b610f8a565b3480156105ba575f5ffd5b5060085465ffffffffffff1661040b565b3480156105d6575f5ffd5b506105ea6105e5366004613e14565b610f9b565b6040516103e591906141fd565b348015610602575f5ffd5b5061040b610fa5565b348015610616575f5ffd5b506103d961062536600461420b565b610fbe565b348015610635575f5ffd5b5061040b610644366004614108565b610fd2565b348015610654575f5ffd5b5061044c611033565b348015610668575f5ffd5b5061067c610677366004613e14565b6110c6565b604080519384526020840192909252908201526060016103e5565b3480156106a2575f5ffd5b506040805180820190915260018152603160f81b602082015261044c565b3480156106cb575f5ffd5b5061040b6106da366004614249565b6110eb565b3480156106ea575f5ffd5b5061040b6106f93660046142b7565b61110a565b348015610709575f5ffd5b5061040b610718366004614373565b6111c7565b348015610728575f5ffd5b5061040b610737366004613e14565b61120f565b348015610747575f5ffd5b5061040b61075636600461420b565b61121b565b348015610766575f5ffd5b506103b46107753660046141ae565b611246565b348015610785575f5ffd5b5061040b6107943660046143f4565b611257565b3480156107a4575f5ffd5b5061040b6107b3366004614449565b6112a7565b3480156107c3575f5ffd5b5061040b6107d2366004614505565b6001600160a01b03165f9081526002602052604090205490565b3480156107f7575f5ffd5b5061080061135d565b6040516103e5979695949392919061455a565b34801561081e575f5ffd5b5061040b61082d3660046145c9565b61139f565b34801561083d575f5ffd5b506105796113f7565b348015610851575f5ffd5b50606461040b565b348015610864575f5ffd5b5061040b610873366004614616565b61147e565b348015610883575f5ffd5b506103b4610892366004614505565b611494565b3480156108a2575f5ffd5b5061040b6114a5565b3480156108b6575f5ffd5b5061040b6108c5366004613e14565b6114b0565b3480156108d5575f5ffd5b506103b46108e4366004614505565b6114bc565b3480156108f4575f5ffd5b5061040b610903366004614108565b6114cd565b348015610913575f5ffd5b506103d9610922366004613e14565b6114da565b348015610932575f5ffd5b5061040b610941366004613e14565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610968575f5ffd5b5061040b6114e2565b34801561097c575f5ffd5b506104c461098b36600461466a565b6114ec565b34801561099b575f5ffd5b5061040b6109aa366004614701565b61152f565b3480156109ba575f5ffd5b5061040b6109c9366004613e14565b6115b9565b6103b46109dc366004614738565b6115c3565b3480156109ec575f5ffd5b5061040b6109fb366004614108565b61163f565b348015610a0b575f5ffd5b506103b4610a1a366004613e14565b611678565b348015610a2a575f5ffd5b5061040b610a39366004613e14565b611689565b348015610a49575f5ffd5b50600c546001600160a01b031661048d565b348015610a66575f5ffd5b5061044c611726565b348015610a7a575f5ffd5b5061040b7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610aad575f5ffd5b506103b4610abc366004614777565b611746565b348015610acc575f5ffd5b5061040b610adb36600461479a565b611757565b348015610aeb575f5ffd5b506103b4610afa366004613e14565b611776565b348015610b0a575f5ffd5b506104c4610b193660046147c4565b611787565b348015610b29575f5ffd5b5061040b610b38366004613e14565b6117ca565b348015610b48575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000061048d565b348015610b7a575f5ffd5b506010546001600160a01b031661048d565b5f610b9f600c546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610bd457506001600160e01b031982166332a2ad4360e11b145b80610bef57506001600160e01b03198216630271189760e51b145b80610c0a57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610c18611860565b610c21816118d9565b50565b606060038054610c339061481b565b80601f0160208091040260200160405190810160405280929190818152602001828054610c5f9061481b565b8015610caa5780601f10610c8157610100808354040283529160200191610caa565b820191905f5260205f20905b815481529060010190602001808311610c8d57829003601f168201915b5050505050905090565b5f30610cbe610b8c565b6001600160a01b031614610ce557604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b5b949350505050565b5f5f610d05868686866114cd565b90505f610d11826114da565b9050610d2682610d21600461192a565b61194c565b5080610d4d5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610d5b8389898989611989565b905065ffffffffffff811615610dd2575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610dee565b60405163ab2d031160e01b815260048101849052602401610d44565b50909695505050505050565b5f5f610e08868686866114cd565b90505f610e14826114da565b9050610e3082610d2183610e2957600461192a565b600561192a565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610e58610b8c565b6001600160a01b031614610ee1575f5b8751811015610edf57306001600160a01b0316888281518110610e8d57610e8d614853565b60200260200101516001600160a01b031603610ed757610ed7868281518110610eb857610eb8614853565b602002602001015180519060200120600561199790919063ffffffff16565b600101610e68565b505b610eee82888888886119b8565b30610ef7610b8c565b6001600160a01b031614158015610f2357506005546001600160801b03808216600160801b9092041614155b15610f2d575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b610f92611860565b610c21816119cc565b5f610c0a82611a7d565b5f610fb0600b611bb6565b6001600160d01b0316905090565b5f5f610fca848461121b565b119392505050565b5f5f610fe0868686866114cd565b905033610fed8282611bfa565b61101c57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610d44565b61102887878787611c05565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156110b257506040513d5f823e601f3d908101601f191682016040526110af9190810190614867565b60015b6110c157610b9f6113f7611c12565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610cef84828560405180602001604052805f815250611c28565b5f61115088888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611c499050565b611178576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610d44565b6111bb88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611c58915050565b98975050505050505050565b5f8033905061102887828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611c58915050565b5f610c0a600a83611d35565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205492915050565b61124e611860565b610c2181611d82565b5f8033905061129d86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611c2892505050565b9695505050505050565b5f336112b38184611de8565b6112db5760405163d9b3955760e01b81526001600160a01b0382166004820152602401610d44565b5f6112e46114e2565b90508015611350575f6113128360016112fb6113f7565b61130591906148ef565b65ffffffffffff16611757565b90508181101561134e57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610d44565b505b6110288787878786611e6c565b5f6060805f5f5f606061136e61208f565b6113766120ba565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6113ac858585856120e5565b6113d4576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610d44565b6113ee85848660405180602001604052805f815250611c28565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611472575060408051601f3d908101601f1916820190925261146f9181019061490d565b60015b6110c157610b9f6120f2565b5f61148a8484846120fc565b90505b9392505050565b61149c611860565b610c218161218f565b5f610fb0600a611bb6565b5f610c0a600b83611d35565b6114c4611860565b610c21816121f8565b5f6113ee8585858561163f565b5f6001610c0a565b5f610b9f60075490565b5f306114f6610b8c565b6001600160a01b03161461151d57604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f6001600160c01b0382161561159d576001600160a01b0383165f9081526011602090815260408083206001600160c01b03861684529091529020546115989083906001600160401b03166001600160401b031660409190911b67ffffffffffffffff19161790565b61148d565b50506001600160a01b03165f9081526002602052604090205490565b5f610c0a82612261565b6115cb611860565b5f5f856001600160a01b03168585856040516115e8929190614928565b5f6040518083038185875af1925050503d805f8114611622576040519150601f19603f3d011682016040523d82523d5f602084013e611627565b606091505b50915091506116368282612289565b50505050505050565b5f8484848460405160200161165794939291906149be565b60408051601f19818403018152919052805160209091012095945050505050565b611680611860565b610c21816122c6565b604051632394e7a360e21b8152600481018290525f90610c0a906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156116f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117169190614a08565b61171f846114b0565b606461239d565b60606040518060600160405280603d8152602001614db1603d9139905090565b61174e611860565b610c218161244d565b5f61148d838361177160408051602081019091525f815290565b6120fc565b61177e611860565b610c21816124e9565b5f30611791610b8c565b6001600160a01b0316146117b857604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b604051632394e7a360e21b8152600481018290525f90610c0a906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611833573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118579190614a08565b61171f8461120f565b33611869610b8c565b6001600160a01b031614611892576040516347096e4760e01b8152336004820152602401610d44565b3061189b610b8c565b6001600160a01b0316146118d7575f80366040516118ba929190614928565b604051809103902090505b806118d0600561252a565b036118c557505b565b5f6118e3600b5490565b1115611921575f6118f2610fa5565b90508082111561191f576040516317cb29d160e01b81526004810183905260248101829052604401610d44565b505b610c2181612549565b5f81600781111561193d5761193d6141c9565b600160ff919091161b92915050565b5f5f61195784610f9b565b90505f836119648361192a565b160361148d578381846040516331b75e4d60e01b8152600401610d4493929190614a1f565b5f61129d86868686866125de565b5f6119a2838361276f565b9050806119b3576119b360416127d4565b505050565b6119c585858585856127e5565b5050505050565b600854600160301b900463ffffffff1665ffffffffffff8216811015611a1657604051633211876d60e11b815265ffffffffffff8316600482015260248101829052604401610d44565b600e546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a150600e805465ffffffffffff191665ffffffffffff92909216919091179055565b5f5f611a8883612875565b90506005816007811115611a9e57611a9e6141c9565b14611aa95792915050565b5f838152600d60205260409081902054600c549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611aff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b239190614a41565b15611b32575060059392505050565b600c54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611b79573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b9d9190614a41565b15611bac575060079392505050565b5060029392505050565b80545f908015611bf257611bdc83611bcf600184614a60565b5f91825260209091200190565b54600160301b90046001600160d01b031661148d565b5f9392505050565b5f61148d838361287f565b5f6113ee858585856128ef565b6060610c0a611c238363ffffffff16565b612986565b5f6113ee85858585611c4460408051602081019091525f815290565b611c58565b5f6110288787878787876129f8565b5f611c6786610d21600161192a565b505f611c7c86611c7689610f6a565b856120fc565b90505f611c8c8888888588612ad7565b905083515f03611ce257866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611cd59493929190614a73565b60405180910390a2611d2c565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611d23959493929190614a9a565b60405180910390a25b61102888612d14565b5f5f5f611d4185612d1d565b9250925050838265ffffffffffff161115611d6e57611d69611d6285612d75565b8690612dab565b611d70565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611dff576001915050610c0a565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611e3057600192505050610c0a565b5f5f611e4086602a860386612e4d565b915091508115806110285750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611e8086868686805190602001206114cd565b905084518651141580611e9557508351865114155b80611e9f57508551155b15611ed457855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610d44565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611f1d5780611f0082610f9b565b6040516331b75e4d60e01b8152610d449291905f90600401614a1f565b5f611f2f60085465ffffffffffff1690565b611f376113f7565b65ffffffffffff16611f499190614ad3565b90505f611f6360085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611f9583612d75565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611fc282612efa565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b0381111561202557612025613e7f565b60405190808252806020026020018201604052801561205857816020015b60608152602001906001900390816120435790505b508c896120658a82614ad3565b8e60405161207b99989796959493929190614ae6565b60405180910390a150505095945050505050565b6060610b9f7f0000000000000000000000000000000000000000000000000000000000000000612f2a565b6060610b9f7f0000000000000000000000000000000000000000000000000000000000000000612f2a565b5f6113ee85858585612f67565b5f610b9f43612d75565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa15801561216b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148a9190614a08565b601054604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1601080546001600160a01b0319166001600160a01b0392909216919091179055565b600c54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600c80546001600160a01b0319166001600160a01b0392909216919091179055565b5f610c0a61226e83613000565b5f848152600f602052604090205465ffffffffffff16613042565b60608215612298575080610c0a565b8151156122ad576122a882613051565b610c0a565b60405163d6bda27560e01b815260040160405180910390fd5b6064808211156122f357604051636c2fad7560e11b81526004810183905260248101829052604401610d44565b5f6122fc6114a5565b905080831015612329576040516302f2081b60e31b81526004810184905260248101829052604401610d44565b5f612334600b611bb6565b6001600160d01b0316905061235c61234a6113f7565b61235386613059565b600b919061308c565b505060408051828152602081018690527f334c4c5e589dba20a911f8a704ce58482811d339e7052aa447c5bf415bea70fb910160405180910390a150505050565b5f5f5f6123aa86866130a5565b91509150815f036123ce578381816123c4576123c4614bc1565b049250505061148d565b8184116123e5576123e560038515026011186127d4565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b8063ffffffff165f036124755760405163f1cfbf0560e01b81525f6004820152602401610d44565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f612536846130c1565b915091508161148d5761148d60316127d4565b6064808211156125765760405163243e544560e01b81526004810183905260248101829052604401610d44565b5f61257f6114a5565b905061259e61258c6113f7565b61259585613059565b600a919061308c565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f5f600c5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612630573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126549190614a08565b90505f3060601b6bffffffffffffffffffffffff19168418600c5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f427906126a5908a908a908a905f908890600401614bd5565b602060405180830381865afa1580156126c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126e49190614a08565b5f898152600d602052604080822092909255600c5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb09161272e918b918b918b919088908a90600401614c22565b5f604051808303815f87803b158015612745575f5ffd5b505af1158015612757573d5f5f3e3d5ffd5b505050506111bb824261276a9190614ad3565b612d75565b81545f906001600160801b03600160801b82048116918116600183019091160361279c575f915050610c0a565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600c546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b8152600401612830959493929190614bd5565b5f604051808303818588803b158015612847575f5ffd5b505af1158015612859573d5f5f3e3d5ffd5b5050505f9687525050600d602052505060408320929092555050565b5f610c0a82613135565b5f5f6128936010546001600160a01b031690565b9050826001600160a01b0316816001600160a01b031614806128df57506001600160a01b0381161580156128df57505f848152600460205260409020546001600160a01b038481169116145b80610cef5750610cef84846131dd565b5f5f6128fd86868686613222565b5f818152600d6020526040902054909150801561297c57600c5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612957575f5ffd5b505af1158015612969573d5f5f3e3d5ffd5b5050505f838152600d6020526040812055505b5095945050505050565b60606129906120f2565b65ffffffffffff168265ffffffffffff16146129bf576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f612aa985612aa37f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a612a2e8c8f61152f565b8b516020808e01919091208c518d830120604051612a8898979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b604051602081830303815290604052805190602001206132e2565b8461330e565b15612ac257612ab8858861337e565b506001905061129d565b612ad0878787878787613411565b905061129d565b5f5f612af3612ae6888861121b565b8503858111159190820290565b915050805f03612b21576040516371c6af4960e01b81526001600160a01b0387166004820152602401610d44565b5f80808060ff8916612b5757865115612b4d5760405163867db77160e01b815260040160405180910390fd5b5083925082612c6d565b5f1960ff8a1601612b8c57865115612b825760405163867db77160e01b815260040160405180910390fd5b5083915081612c6d565b60011960ff8a1601612bc257865115612bb85760405163867db77160e01b815260040160405180910390fd5b5083905080612c6d565b60fe1960ff8a1601612c54578651603014612bf05760405163867db77160e01b815260040160405180910390fd5b602087015160801c9350603087015160801c9250604087015160801c91508183850101905084811115612c4f576040516302a71c8960e01b81526001600160a01b038b1660048201526024810182905260448101869052606401610d44565b612c6d565b6040516303599be160e11b815260040160405180910390fd5b5f8b81526009602052604090208415612c985784815f015f828254612c929190614ad3565b90915550505b8315612cb75783816001015f828254612cb19190614ad3565b90915550505b8215612cd65782816002015f828254612cd09190614ad3565b90915550505b6001600160a01b038b165f90815260038201602052604081208054849290612cff908490614ad3565b90915550919c9b505050505050505050505050565b610c2181613463565b80545f9081908190808203612d3b575f5f5f935093509350506110e4565b5f612d4b86611bcf600185614a60565b546001955065ffffffffffff81169450600160301b90046001600160d01b031692506110e4915050565b5f65ffffffffffff821115612da7576040516306dfcc6560e41b81526030600482015260248101839052604401610d44565b5090565b81545f9081816005811115612e07575f612dc484613537565b612dce9085614a60565b5f8881526020902090915081015465ffffffffffff9081169087161015612df757809150612e05565b612e02816001614ad3565b92505b505b5f612e148787858561368f565b90508015612e4157612e2b87611bcf600184614a60565b54600160301b90046001600160d01b0316611028565b505f9695505050505050565b5f5f8451831180612e5d57508284115b15612e6c57505f905080612ef2565b5f612e78856001614ad3565b84118015612ea0575061060f60f31b612e948787016020015190565b6001600160f01b031916145b90505f612eb08215156002614c79565b612ebb906028614ad3565b905080612ec88787614a60565b03612ee9575f5f612eda8989896136e5565b9096509450612ef29350505050565b5f5f9350935050505b935093915050565b5f63ffffffff821115612da7576040516306dfcc6560e41b81526020600482015260248101839052604401610d44565b60605f612f36836137a6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f612fd483612aa37ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888612f9d8a8d61152f565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001612a88565b15612fed57612fe3838661337e565b5060019050610cef565b612ff9858585856137cd565b9050610cef565b5f8181526004602052604081205461303490600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614c90565b65ffffffffffff1692915050565b5f82821882841102821861148d565b805160208201fd5b5f6001600160d01b03821115612da7576040516306dfcc6560e41b815260d0600482015260248101839052604401610d44565b5f8061309985858561381f565b91509150935093915050565b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b90041681036130ec57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b5f5f6131408361396f565b90506001816007811115613156576131566141c9565b146131615792915050565b5f61316b846110c6565b5091505061317b610a3985610f6a565b81108061319b57505f848152600960205260409020805460019091015411155b156131aa575060019392505050565b5f8481526004602052604090206001015465ffffffffffff165f036131d3575060049392505050565b5060059392505050565b5f806131e884610f9b565b60078111156131f9576131f96141c9565b14801561148d5750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f613230868686866114cd565b905061327e81613240600761192a565b61324a600661192a565b613254600261192a565b6001613261600782614cae565b61326c906002614da2565b6132769190614a60565b18181861194c565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906132d19083815260200190565b60405180910390a195945050505050565b5f610c0a6132ee613aa0565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f0361336c575f5f61332c8585613bc9565b5090925090505f816003811115613345576133456141c9565b1480156133635750856001600160a01b0316826001600160a01b0316145b9250505061148d565b613377848484613c12565b905061148d565b5f6001600160c01b038216156133ec576001600160a01b0383165f9081526011602090815260408083206001600160c01b038616845290915290819020805467ffffffffffffffff1980821660016001600160401b03938416908101909316179092559184901b161761148d565b6001600160a01b0383165f90815260026020526040902080546001810190915561148d565b5f61102885612aa37f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a612a2e8c6001600160a01b03165f90815260026020526040902080546001810190915590565b5f818152600f602052604090205465ffffffffffff1615801561348a575061348a81613c77565b15610c21575f6134a1600e5465ffffffffffff1690565b6134a96113f7565b6134b39190614c90565b90506134be826115b9565b8165ffffffffffff16111561350b5760405165ffffffffffff8216815282907f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5119060200160405180910390a25b5f918252600f6020526040909120805465ffffffffffff191665ffffffffffff92909216919091179055565b5f60018211613544575090565b816001600160801b821061355d5760809190911c9060401b5b6801000000000000000082106135785760409190911c9060201b5b640100000000821061358f5760209190911c9060101b5b6201000082106135a45760109190911c9060081b5b61010082106135b85760089190911c9060041b5b601082106135cb5760049190911c9060021b5b600482106135d75760011b5b600302600190811c908185816135ef576135ef614bc1565b048201901c9050600181858161360757613607614bc1565b048201901c9050600181858161361f5761361f614bc1565b048201901c9050600181858161363757613637614bc1565b048201901c9050600181858161364f5761364f614bc1565b048201901c9050600181858161366757613667614bc1565b048201901c905061368681858161368057613680614bc1565b04821190565b90039392505050565b5f5b818310156136dd575f85815260209020838316600285851804019081015465ffffffffffff868116911611156136c9578092506136d7565b6136d4816001614ad3565b93505b50613691565b509392505050565b5f8084816136f4866001614ad3565b8511801561371c575061060f60f31b6137108388016020015190565b6001600160f01b031916145b90505f61372c8215156002614c79565b90505f8061373a838a614ad3565b90505b87811015613795575f61375b6137568784016020015190565b613cad565b9050600f8160ff16111561377a575f5f97509750505050505050612ef2565b613785601084614c79565b60ff90911601915060010161373d565b506001999098509650505050505050565b5f60ff8216601f811115610c0a57604051632cd44ac360e21b815260040160405180910390fd5b5f6113ee83612aa37ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888612f9d8a6001600160a01b03165f90815260026020526040902080546001810190915590565b82545f9081908015613915575f61383b87611bcf600185614a60565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561387e57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036138b757825465ffffffffffff16600160301b6001600160d01b03891602178355613907565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b9450859350612ef292505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081612ef2565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b90041681156139a357506007949350505050565b80156139b457506002949350505050565b5f6139be86610f6a565b9050805f036139e357604051636ad0607560e01b815260048101879052602401610d44565b5f6139ec6113f7565b65ffffffffffff169050808210613a0957505f9695505050505050565b5f613a13886115b9565b9050818110613a2a57506001979650505050505050565b613a3388613c77565b1580613a5257505f888152600960205260409020805460019091015411155b15613a6557506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03613a9257506004979650505050505050565b506005979650505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613af857507f000000000000000000000000000000000000000000000000000000000000000046145b15613b2257507f000000000000000000000000000000000000000000000000000000000000000090565b610b9f604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613c00576020840151604085015160608601515f1a613bf288828585613d25565b955095509550505050613c0b565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f81815260096020526040812060028101546001820154613c989190614ad3565b613ca4610b3885610f6a565b11159392505050565b5f60f882901c602f81118015613cc65750603a8160ff16105b15613cd457602f1901610c0a565b60608160ff16118015613cea575060678160ff16105b15613cf85760561901610c0a565b60408160ff16118015613d0e575060478160ff16105b15613d1c5760361901610c0a565b5060ff92915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613d5e57505f91506003905082613de3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613daf573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613dda57505f925060019150829050613de3565b92505f91508190505b9450945094915050565b5f60208284031215613dfd575f5ffd5b81356001600160e01b03198116811461148d575f5ffd5b5f60208284031215613e24575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61148d6020830184613e2b565b6001600160a01b0381168114610c21575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715613ebb57613ebb613e7f565b604052919050565b5f6001600160401b03821115613edb57613edb613e7f565b50601f01601f191660200190565b5f613efb613ef684613ec3565b613e93565b9050828152838383011115613f0e575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613f33575f5ffd5b61148d83833560208501613ee9565b5f5f5f5f60808587031215613f55575f5ffd5b8435613f6081613e6b565b93506020850135613f7081613e6b565b92506040850135915060608501356001600160401b03811115613f91575f5ffd5b613f9d87828801613f24565b91505092959194509250565b5f6001600160401b03821115613fc157613fc1613e7f565b5060051b60200190565b5f82601f830112613fda575f5ffd5b8135613fe8613ef682613fa9565b8082825260208201915060208360051b860101925085831115614009575f5ffd5b602085015b8381101561297c57803561402181613e6b565b83526020928301920161400e565b5f82601f83011261403e575f5ffd5b813561404c613ef682613fa9565b8082825260208201915060208360051b86010192508583111561406d575f5ffd5b602085015b8381101561297c578035835260209283019201614072565b5f82601f830112614099575f5ffd5b81356140a7613ef682613fa9565b8082825260208201915060208360051b8601019250858311156140c8575f5ffd5b602085015b8381101561297c5780356001600160401b038111156140ea575f5ffd5b6140f9886020838a0101613f24565b845250602092830192016140cd565b5f5f5f5f6080858703121561411b575f5ffd5b84356001600160401b03811115614130575f5ffd5b61413c87828801613fcb565b94505060208501356001600160401b03811115614157575f5ffd5b6141638782880161402f565b93505060408501356001600160401b0381111561417e575f5ffd5b61418a8782880161408a565b949793965093946060013593505050565b65ffffffffffff81168114610c21575f5ffd5b5f602082840312156141be575f5ffd5b813561148d8161419b565b634e487b7160e01b5f52602160045260245ffd5b600881106141f957634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610c0a82846141dd565b5f5f6040838503121561421c575f5ffd5b82359150602083013561422e81613e6b565b809150509250929050565b803560ff811681146110c1575f5ffd5b5f5f6040838503121561425a575f5ffd5b8235915061426a60208401614239565b90509250929050565b5f5f83601f840112614283575f5ffd5b5081356001600160401b03811115614299575f5ffd5b6020830191508360208285010111156142b0575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156142cd575f5ffd5b873596506142dd60208901614239565b955060408801356142ed81613e6b565b945060608801356001600160401b03811115614307575f5ffd5b6143138a828b01614273565b90955093505060808801356001600160401b03811115614331575f5ffd5b61433d8a828b01613f24565b92505060a08801356001600160401b03811115614358575f5ffd5b6143648a828b01613f24565b91505092959891949750929550565b5f5f5f5f5f60808688031215614387575f5ffd5b8535945061439760208701614239565b935060408601356001600160401b038111156143b1575f5ffd5b6143bd88828901614273565b90945092505060608601356001600160401b038111156143db575f5ffd5b6143e788828901613f24565b9150509295509295909350565b5f5f5f5f60608587031215614407575f5ffd5b8435935061441760208601614239565b925060408501356001600160401b03811115614431575f5ffd5b61443d87828801614273565b95989497509550505050565b5f5f5f5f6080858703121561445c575f5ffd5b84356001600160401b03811115614471575f5ffd5b61447d87828801613fcb565b94505060208501356001600160401b03811115614498575f5ffd5b6144a48782880161402f565b93505060408501356001600160401b038111156144bf575f5ffd5b6144cb8782880161408a565b92505060608501356001600160401b038111156144e6575f5ffd5b8501601f810187136144f6575f5ffd5b613f9d87823560208401613ee9565b5f60208284031215614515575f5ffd5b813561148d81613e6b565b5f8151808452602084019350602083015f5b82811015614550578151865260209586019590910190600101614532565b5093949350505050565b60ff60f81b8816815260e060208201525f61457860e0830189613e2b565b828103604084015261458a8189613e2b565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506145bb8185614520565b9a9950505050505050505050565b5f5f5f5f608085870312156145dc575f5ffd5b843593506145ec60208601614239565b925060408501356145fc81613e6b565b915060608501356001600160401b03811115613f91575f5ffd5b5f5f5f60608486031215614628575f5ffd5b833561463381613e6b565b92506020840135915060408401356001600160401b03811115614654575f5ffd5b61466086828701613f24565b9150509250925092565b5f5f5f5f5f60a0868803121561467e575f5ffd5b853561468981613e6b565b9450602086013561469981613e6b565b935060408601356001600160401b038111156146b3575f5ffd5b6146bf8882890161402f565b93505060608601356001600160401b038111156146da575f5ffd5b6146e68882890161402f565b92505060808601356001600160401b038111156143db575f5ffd5b5f5f60408385031215614712575f5ffd5b823561471d81613e6b565b915060208301356001600160c01b038116811461422e575f5ffd5b5f5f5f5f6060858703121561474b575f5ffd5b843561475681613e6b565b93506020850135925060408501356001600160401b03811115614431575f5ffd5b5f60208284031215614787575f5ffd5b813563ffffffff8116811461148d575f5ffd5b5f5f604083850312156147ab575f5ffd5b82356147b681613e6b565b946020939093013593505050565b5f5f5f5f5f60a086880312156147d8575f5ffd5b85356147e381613e6b565b945060208601356147f381613e6b565b9350604086013592506060860135915060808601356001600160401b038111156143db575f5ffd5b600181811c9082168061482f57607f821691505b60208210810361484d57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614877575f5ffd5b81516001600160401b0381111561488c575f5ffd5b8201601f8101841361489c575f5ffd5b80516148aa613ef682613ec3565b8181528560208385010111156148be575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610c0a57610c0a6148db565b5f6020828403121561491d575f5ffd5b815161148d8161419b565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156145505781516001600160a01b0316865260209586019590910190600101614949565b5f82825180855260208501945060208160051b830101602085015f5b83811015610dee57601f198584030188526149a8838351613e2b565b602098890198909350919091019060010161498c565b608081525f6149d06080830187614937565b82810360208401526149e28187614520565b905082810360408401526149f68186614970565b91505082606083015295945050505050565b5f60208284031215614a18575f5ffd5b5051919050565b83815260608101614a3360208301856141dd565b826040830152949350505050565b5f60208284031215614a51575f5ffd5b8151801515811461148d575f5ffd5b81810381811115610c0a57610c0a6148db565b84815260ff84166020820152826040820152608060608201525f61129d6080830184613e2b565b85815260ff8516602082015283604082015260a060608201525f614ac160a0830185613e2b565b82810360808401526111bb8185613e2b565b80820180821115610c0a57610c0a6148db565b8981526001600160a01b0389166020820152610120604082018190525f90614b109083018a614937565b8281036060840152614b22818a614520565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614b7957601f19868403018552614b63838351613e2b565b6020958601959093509190910190600101614b47565b505085810360a0870152614b8d818b614970565b93505050508560c08401528460e0840152828103610100840152614bb18185613e2b565b9c9b505050505050505050505050565b634e487b7160e01b5f52601260045260245ffd5b60a081525f614be760a0830188614937565b8281036020840152614bf98188614520565b90508281036040840152614c0d8187614970565b60608401959095525050608001529392505050565b60c081525f614c3460c0830189614937565b8281036020840152614c468189614520565b90508281036040840152614c5a8188614970565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610c0a57610c0a6148db565b65ffffffffffff8181168382160190811115610c0a57610c0a6148db565b60ff8181168382160190811115610c0a57610c0a6148db565b6001815b6001841115612ef257808504811115614ce657614ce66148db565b6001841615614cf457908102905b60019390931c928002614ccb565b5f82614d1057506001610c0a565b81614d1c57505f610c0a565b8160018114614d325760028114614d3c57614d58565b6001915050610c0a565b60ff841115614d4d57614d4d6148db565b50506001821b610c0a565b5060208310610133831016604e8410600b8410161715614d7b575081810a610c0a565b614d875f198484614cc7565b805f1904821115614d9a57614d9a6148db565b029392505050565b5f61148d60ff841683614d0256fe737570706f72743d627261766f2c6672616374696f6e616c2671756f72756d3d666f722c6162737461696e26706172616d733d6672616374696f6e616c",
}

// FullGovernor is an auto generated Go binding around an Ethereum contract.
type FullGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FullGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewFullGovernor creates a new instance of FullGovernor.
func NewFullGovernor() *FullGovernor {
	parsed, err := FullGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FullGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FullGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address timelock, uint48 delay, uint32 period, uint256 quorumPercent, uint256 superQuorumPercent, uint48 lateQuorumExtension, address guardian) returns()
func (fullGovernor *FullGovernor) PackConstructor(token common.Address, timelock common.Address, delay *big.Int, period uint32, quorumPercent *big.Int, superQuorumPercent *big.Int, lateQuorumExtension *big.Int, guardian common.Address) []byte {
	enc, err := fullGovernor.abi.Pack("", token, timelock, delay, period, quorumPercent, superQuorumPercent, lateQuorumExtension, guardian)
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
func (fullGovernor *FullGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := fullGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (fullGovernor *FullGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return fullGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (fullGovernor *FullGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := fullGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (fullGovernor *FullGovernor) PackCLOCKMODE() []byte {
	enc, err := fullGovernor.abi.Pack("CLOCK_MODE")
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
func (fullGovernor *FullGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return fullGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (fullGovernor *FullGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := fullGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (fullGovernor *FullGovernor) PackCOUNTINGMODE() []byte {
	enc, err := fullGovernor.abi.Pack("COUNTING_MODE")
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
func (fullGovernor *FullGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return fullGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (fullGovernor *FullGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := fullGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (fullGovernor *FullGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := fullGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (fullGovernor *FullGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return fullGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (fullGovernor *FullGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := fullGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
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
func (fullGovernor *FullGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fullGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (fullGovernor *FullGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fullGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (fullGovernor *FullGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("cancel", data)
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
func (fullGovernor *FullGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := fullGovernor.abi.Pack("castVote", proposalId, support)
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
func (fullGovernor *FullGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return fullGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (fullGovernor *FullGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("castVote", data)
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
func (fullGovernor *FullGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := fullGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (fullGovernor *FullGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (fullGovernor *FullGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("castVoteBySig", data)
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
func (fullGovernor *FullGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := fullGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (fullGovernor *FullGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return fullGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (fullGovernor *FullGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("castVoteWithReason", data)
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
func (fullGovernor *FullGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := fullGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (fullGovernor *FullGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (fullGovernor *FullGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (fullGovernor *FullGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := fullGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (fullGovernor *FullGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (fullGovernor *FullGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (fullGovernor *FullGovernor) PackClock() []byte {
	enc, err := fullGovernor.abi.Pack("clock")
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
func (fullGovernor *FullGovernor) TryPackClock() ([]byte, error) {
	return fullGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (fullGovernor *FullGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("clock", data)
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
func (fullGovernor *FullGovernor) PackEip712Domain() []byte {
	enc, err := fullGovernor.abi.Pack("eip712Domain")
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
func (fullGovernor *FullGovernor) TryPackEip712Domain() ([]byte, error) {
	return fullGovernor.abi.Pack("eip712Domain")
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
func (fullGovernor *FullGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := fullGovernor.abi.Unpack("eip712Domain", data)
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
func (fullGovernor *FullGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fullGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (fullGovernor *FullGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fullGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (fullGovernor *FullGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("execute", data)
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
func (fullGovernor *FullGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fullGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (fullGovernor *FullGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fullGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("getProposalId", data)
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
func (fullGovernor *FullGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("getVotes", account, timepoint)
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
func (fullGovernor *FullGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("getVotes", data)
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
func (fullGovernor *FullGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := fullGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (fullGovernor *FullGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("getVotesWithParams", data)
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
func (fullGovernor *FullGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := fullGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (fullGovernor *FullGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return fullGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (fullGovernor *FullGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := fullGovernor.abi.Unpack("hasVoted", data)
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
func (fullGovernor *FullGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fullGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (fullGovernor *FullGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fullGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (fullGovernor *FullGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (fullGovernor *FullGovernor) PackLateQuorumVoteExtension() []byte {
	enc, err := fullGovernor.abi.Pack("lateQuorumVoteExtension")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (fullGovernor *FullGovernor) TryPackLateQuorumVoteExtension() ([]byte, error) {
	return fullGovernor.abi.Pack("lateQuorumVoteExtension")
}

// UnpackLateQuorumVoteExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b8113e.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (fullGovernor *FullGovernor) UnpackLateQuorumVoteExtension(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("lateQuorumVoteExtension", data)
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
func (fullGovernor *FullGovernor) PackName() []byte {
	enc, err := fullGovernor.abi.Pack("name")
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
func (fullGovernor *FullGovernor) TryPackName() ([]byte, error) {
	return fullGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (fullGovernor *FullGovernor) UnpackName(data []byte) (string, error) {
	out, err := fullGovernor.abi.Unpack("name", data)
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
func (fullGovernor *FullGovernor) PackNonces(owner common.Address) []byte {
	enc, err := fullGovernor.abi.Pack("nonces", owner)
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
func (fullGovernor *FullGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return fullGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNonces0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbef37613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner, uint192 key) view returns(uint256)
func (fullGovernor *FullGovernor) PackNonces0(owner common.Address, key *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("nonces0", owner, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbef37613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner, uint192 key) view returns(uint256)
func (fullGovernor *FullGovernor) TryPackNonces0(owner common.Address, key *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("nonces0", owner, key)
}

// UnpackNonces0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbef37613.
//
// Solidity: function nonces(address owner, uint192 key) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackNonces0(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("nonces0", data)
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
func (fullGovernor *FullGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := fullGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (fullGovernor *FullGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (fullGovernor *FullGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := fullGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (fullGovernor *FullGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := fullGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (fullGovernor *FullGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (fullGovernor *FullGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := fullGovernor.abi.Unpack("onERC1155Received", data)
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
func (fullGovernor *FullGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := fullGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (fullGovernor *FullGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (fullGovernor *FullGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := fullGovernor.abi.Unpack("onERC721Received", data)
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
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (fullGovernor *FullGovernor) PackProposalDeadline(id *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("proposalDeadline", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (fullGovernor *FullGovernor) TryPackProposalDeadline(id *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("proposalDeadline", id)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("proposalDeadline", data)
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
func (fullGovernor *FullGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("proposalEta", proposalId)
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
func (fullGovernor *FullGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalGuardian() view returns(address)
func (fullGovernor *FullGovernor) PackProposalGuardian() []byte {
	enc, err := fullGovernor.abi.Pack("proposalGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalGuardian() view returns(address)
func (fullGovernor *FullGovernor) TryPackProposalGuardian() ([]byte, error) {
	return fullGovernor.abi.Pack("proposalGuardian")
}

// UnpackProposalGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc473616.
//
// Solidity: function proposalGuardian() view returns(address)
func (fullGovernor *FullGovernor) UnpackProposalGuardian(data []byte) (common.Address, error) {
	out, err := fullGovernor.abi.Unpack("proposalGuardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (fullGovernor *FullGovernor) PackProposalNeedsQueuing(id *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("proposalNeedsQueuing", id)
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
func (fullGovernor *FullGovernor) TryPackProposalNeedsQueuing(id *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("proposalNeedsQueuing", id)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (fullGovernor *FullGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := fullGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (fullGovernor *FullGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("proposalProposer", proposalId)
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
func (fullGovernor *FullGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (fullGovernor *FullGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := fullGovernor.abi.Unpack("proposalProposer", data)
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
func (fullGovernor *FullGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("proposalSnapshot", proposalId)
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
func (fullGovernor *FullGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("proposalSnapshot", data)
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
func (fullGovernor *FullGovernor) PackProposalThreshold() []byte {
	enc, err := fullGovernor.abi.Pack("proposalThreshold")
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
func (fullGovernor *FullGovernor) TryPackProposalThreshold() ([]byte, error) {
	return fullGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (fullGovernor *FullGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("proposalThreshold", data)
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
func (fullGovernor *FullGovernor) PackProposalVotes(id *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("proposalVotes", id)
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
func (fullGovernor *FullGovernor) TryPackProposalVotes(id *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("proposalVotes", id)
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
func (fullGovernor *FullGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := fullGovernor.abi.Unpack("proposalVotes", data)
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
func (fullGovernor *FullGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := fullGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (fullGovernor *FullGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return fullGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (fullGovernor *FullGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("propose", data)
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
func (fullGovernor *FullGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fullGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (fullGovernor *FullGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fullGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (fullGovernor *FullGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("queue", data)
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
func (fullGovernor *FullGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("quorum", timepoint)
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
func (fullGovernor *FullGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("quorum", data)
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
func (fullGovernor *FullGovernor) PackQuorumDenominator() []byte {
	enc, err := fullGovernor.abi.Pack("quorumDenominator")
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
func (fullGovernor *FullGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return fullGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (fullGovernor *FullGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("quorumDenominator", data)
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
func (fullGovernor *FullGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("quorumNumerator", timepoint)
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
func (fullGovernor *FullGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("quorumNumerator", data)
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
func (fullGovernor *FullGovernor) PackQuorumNumerator0() []byte {
	enc, err := fullGovernor.abi.Pack("quorumNumerator0")
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
func (fullGovernor *FullGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return fullGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (fullGovernor *FullGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("quorumNumerator0", data)
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
func (fullGovernor *FullGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := fullGovernor.abi.Pack("relay", target, value, data)
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
func (fullGovernor *FullGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return fullGovernor.abi.Pack("relay", target, value, data)
}

// PackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (fullGovernor *FullGovernor) PackSetLateQuorumVoteExtension(newVoteExtension *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (fullGovernor *FullGovernor) TryPackSetLateQuorumVoteExtension(newVoteExtension *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
}

// PackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (fullGovernor *FullGovernor) PackSetProposalGuardian(newProposalGuardian common.Address) []byte {
	enc, err := fullGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (fullGovernor *FullGovernor) TryPackSetProposalGuardian(newProposalGuardian common.Address) ([]byte, error) {
	return fullGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (fullGovernor *FullGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (fullGovernor *FullGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (fullGovernor *FullGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (fullGovernor *FullGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (fullGovernor *FullGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := fullGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (fullGovernor *FullGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return fullGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (fullGovernor *FullGovernor) PackState(id *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("state", id)
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
func (fullGovernor *FullGovernor) TryPackState(id *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (fullGovernor *FullGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := fullGovernor.abi.Unpack("state", data)
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
func (fullGovernor *FullGovernor) PackSuperQuorum(timepoint *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("superQuorum", timepoint)
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
func (fullGovernor *FullGovernor) TryPackSuperQuorum(timepoint *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("superQuorum", timepoint)
}

// UnpackSuperQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc92f7730.
//
// Solidity: function superQuorum(uint256 timepoint) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackSuperQuorum(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("superQuorum", data)
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
func (fullGovernor *FullGovernor) PackSuperQuorumNumerator() []byte {
	enc, err := fullGovernor.abi.Pack("superQuorumNumerator")
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
func (fullGovernor *FullGovernor) TryPackSuperQuorumNumerator() ([]byte, error) {
	return fullGovernor.abi.Pack("superQuorumNumerator")
}

// UnpackSuperQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x437ef0bf.
//
// Solidity: function superQuorumNumerator() view returns(uint256)
func (fullGovernor *FullGovernor) UnpackSuperQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("superQuorumNumerator", data)
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
func (fullGovernor *FullGovernor) PackSuperQuorumNumerator0(timepoint *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("superQuorumNumerator0", timepoint)
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
func (fullGovernor *FullGovernor) TryPackSuperQuorumNumerator0(timepoint *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("superQuorumNumerator0", timepoint)
}

// UnpackSuperQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8302e5d.
//
// Solidity: function superQuorumNumerator(uint256 timepoint) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackSuperQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("superQuorumNumerator0", data)
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
func (fullGovernor *FullGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := fullGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (fullGovernor *FullGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return fullGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (fullGovernor *FullGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := fullGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (fullGovernor *FullGovernor) PackTimelock() []byte {
	enc, err := fullGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (fullGovernor *FullGovernor) TryPackTimelock() ([]byte, error) {
	return fullGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (fullGovernor *FullGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := fullGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (fullGovernor *FullGovernor) PackToken() []byte {
	enc, err := fullGovernor.abi.Pack("token")
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
func (fullGovernor *FullGovernor) TryPackToken() ([]byte, error) {
	return fullGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (fullGovernor *FullGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := fullGovernor.abi.Unpack("token", data)
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
func (fullGovernor *FullGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
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
func (fullGovernor *FullGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateSuperQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5cd8f33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateSuperQuorumNumerator(uint256 newSuperQuorumNumerator) returns()
func (fullGovernor *FullGovernor) PackUpdateSuperQuorumNumerator(newSuperQuorumNumerator *big.Int) []byte {
	enc, err := fullGovernor.abi.Pack("updateSuperQuorumNumerator", newSuperQuorumNumerator)
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
func (fullGovernor *FullGovernor) TryPackUpdateSuperQuorumNumerator(newSuperQuorumNumerator *big.Int) ([]byte, error) {
	return fullGovernor.abi.Pack("updateSuperQuorumNumerator", newSuperQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (fullGovernor *FullGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := fullGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (fullGovernor *FullGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return fullGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackUsedVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6136cadf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usedVotes(uint256 proposalId, address account) view returns(uint256)
func (fullGovernor *FullGovernor) PackUsedVotes(proposalId *big.Int, account common.Address) []byte {
	enc, err := fullGovernor.abi.Pack("usedVotes", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsedVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6136cadf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usedVotes(uint256 proposalId, address account) view returns(uint256)
func (fullGovernor *FullGovernor) TryPackUsedVotes(proposalId *big.Int, account common.Address) ([]byte, error) {
	return fullGovernor.abi.Pack("usedVotes", proposalId, account)
}

// UnpackUsedVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6136cadf.
//
// Solidity: function usedVotes(uint256 proposalId, address account) view returns(uint256)
func (fullGovernor *FullGovernor) UnpackUsedVotes(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("usedVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (fullGovernor *FullGovernor) PackVersion() []byte {
	enc, err := fullGovernor.abi.Pack("version")
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
func (fullGovernor *FullGovernor) TryPackVersion() ([]byte, error) {
	return fullGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (fullGovernor *FullGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := fullGovernor.abi.Unpack("version", data)
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
func (fullGovernor *FullGovernor) PackVotingDelay() []byte {
	enc, err := fullGovernor.abi.Pack("votingDelay")
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
func (fullGovernor *FullGovernor) TryPackVotingDelay() ([]byte, error) {
	return fullGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (fullGovernor *FullGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("votingDelay", data)
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
func (fullGovernor *FullGovernor) PackVotingPeriod() []byte {
	enc, err := fullGovernor.abi.Pack("votingPeriod")
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
func (fullGovernor *FullGovernor) TryPackVotingPeriod() ([]byte, error) {
	return fullGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (fullGovernor *FullGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := fullGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// FullGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the FullGovernor contract.
type FullGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const FullGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (FullGovernorEIP712DomainChanged) ContractEventName() string {
	return FullGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (fullGovernor *FullGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*FullGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorLateQuorumVoteExtensionSet represents a LateQuorumVoteExtensionSet event raised by the FullGovernor contract.
type FullGovernorLateQuorumVoteExtensionSet struct {
	OldVoteExtension uint64
	NewVoteExtension uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const FullGovernorLateQuorumVoteExtensionSetEventName = "LateQuorumVoteExtensionSet"

// ContractEventName returns the user-defined event name.
func (FullGovernorLateQuorumVoteExtensionSet) ContractEventName() string {
	return FullGovernorLateQuorumVoteExtensionSetEventName
}

// UnpackLateQuorumVoteExtensionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension)
func (fullGovernor *FullGovernor) UnpackLateQuorumVoteExtensionSetEvent(log *types.Log) (*FullGovernorLateQuorumVoteExtensionSet, error) {
	event := "LateQuorumVoteExtensionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorLateQuorumVoteExtensionSet)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalCanceled represents a ProposalCanceled event raised by the FullGovernor contract.
type FullGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FullGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalCanceled) ContractEventName() string {
	return FullGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (fullGovernor *FullGovernor) UnpackProposalCanceledEvent(log *types.Log) (*FullGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalCreated represents a ProposalCreated event raised by the FullGovernor contract.
type FullGovernorProposalCreated struct {
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

const FullGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalCreated) ContractEventName() string {
	return FullGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (fullGovernor *FullGovernor) UnpackProposalCreatedEvent(log *types.Log) (*FullGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalExecuted represents a ProposalExecuted event raised by the FullGovernor contract.
type FullGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FullGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalExecuted) ContractEventName() string {
	return FullGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (fullGovernor *FullGovernor) UnpackProposalExecutedEvent(log *types.Log) (*FullGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalExtended represents a ProposalExtended event raised by the FullGovernor contract.
type FullGovernorProposalExtended struct {
	ProposalId       *big.Int
	ExtendedDeadline uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const FullGovernorProposalExtendedEventName = "ProposalExtended"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalExtended) ContractEventName() string {
	return FullGovernorProposalExtendedEventName
}

// UnpackProposalExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline)
func (fullGovernor *FullGovernor) UnpackProposalExtendedEvent(log *types.Log) (*FullGovernorProposalExtended, error) {
	event := "ProposalExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalExtended)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalGuardianSet represents a ProposalGuardianSet event raised by the FullGovernor contract.
type FullGovernorProposalGuardianSet struct {
	OldProposalGuardian common.Address
	NewProposalGuardian common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const FullGovernorProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalGuardianSet) ContractEventName() string {
	return FullGovernorProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian)
func (fullGovernor *FullGovernor) UnpackProposalGuardianSetEvent(log *types.Log) (*FullGovernorProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalQueued represents a ProposalQueued event raised by the FullGovernor contract.
type FullGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FullGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalQueued) ContractEventName() string {
	return FullGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (fullGovernor *FullGovernor) UnpackProposalQueuedEvent(log *types.Log) (*FullGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the FullGovernor contract.
type FullGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const FullGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (FullGovernorProposalThresholdSet) ContractEventName() string {
	return FullGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (fullGovernor *FullGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*FullGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the FullGovernor contract.
type FullGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const FullGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (FullGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return FullGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (fullGovernor *FullGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*FullGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorSuperQuorumNumeratorUpdated represents a SuperQuorumNumeratorUpdated event raised by the FullGovernor contract.
type FullGovernorSuperQuorumNumeratorUpdated struct {
	OldSuperQuorumNumerator *big.Int
	NewSuperQuorumNumerator *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const FullGovernorSuperQuorumNumeratorUpdatedEventName = "SuperQuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (FullGovernorSuperQuorumNumeratorUpdated) ContractEventName() string {
	return FullGovernorSuperQuorumNumeratorUpdatedEventName
}

// UnpackSuperQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SuperQuorumNumeratorUpdated(uint256 oldSuperQuorumNumerator, uint256 newSuperQuorumNumerator)
func (fullGovernor *FullGovernor) UnpackSuperQuorumNumeratorUpdatedEvent(log *types.Log) (*FullGovernorSuperQuorumNumeratorUpdated, error) {
	event := "SuperQuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorSuperQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorTimelockChange represents a TimelockChange event raised by the FullGovernor contract.
type FullGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const FullGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (FullGovernorTimelockChange) ContractEventName() string {
	return FullGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (fullGovernor *FullGovernor) UnpackTimelockChangeEvent(log *types.Log) (*FullGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorVoteCast represents a VoteCast event raised by the FullGovernor contract.
type FullGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const FullGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (FullGovernorVoteCast) ContractEventName() string {
	return FullGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (fullGovernor *FullGovernor) UnpackVoteCastEvent(log *types.Log) (*FullGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the FullGovernor contract.
type FullGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FullGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (FullGovernorVoteCastWithParams) ContractEventName() string {
	return FullGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (fullGovernor *FullGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*FullGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorVotingDelaySet represents a VotingDelaySet event raised by the FullGovernor contract.
type FullGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const FullGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (FullGovernorVotingDelaySet) ContractEventName() string {
	return FullGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (fullGovernor *FullGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*FullGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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

// FullGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the FullGovernor contract.
type FullGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const FullGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (FullGovernorVotingPeriodSet) ContractEventName() string {
	return FullGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (fullGovernor *FullGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*FullGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fullGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FullGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := fullGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fullGovernor.abi.Events[event].Inputs {
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
func (fullGovernor *FullGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorExceedRemainingWeight"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorExceedRemainingWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidQuorumTooLarge"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidQuorumTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidSuperQuorumFraction"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidSuperQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidSuperQuorumTooSmall"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidSuperQuorumTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorPreventLateQuorumVoteExtensionTooLarge"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], fullGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return fullGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FullGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the FullGovernor contract.
type FullGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func FullGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (fullGovernor *FullGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*FullGovernorCheckpointUnorderedInsertion, error) {
	out := new(FullGovernorCheckpointUnorderedInsertion)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the FullGovernor contract.
type FullGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func FullGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (fullGovernor *FullGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*FullGovernorERC6372InconsistentClock, error) {
	out := new(FullGovernorERC6372InconsistentClock)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorFailedCall represents a FailedCall error raised by the FullGovernor contract.
type FullGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func FullGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (fullGovernor *FullGovernor) UnpackFailedCallError(raw []byte) (*FullGovernorFailedCall, error) {
	out := new(FullGovernorFailedCall)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the FullGovernor contract.
type FullGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func FullGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (fullGovernor *FullGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*FullGovernorGovernorAlreadyCastVote, error) {
	out := new(FullGovernorGovernorAlreadyCastVote)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the FullGovernor contract.
type FullGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func FullGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (fullGovernor *FullGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*FullGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(FullGovernorGovernorAlreadyQueuedProposal)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the FullGovernor contract.
type FullGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func FullGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (fullGovernor *FullGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*FullGovernorGovernorDisabledDeposit, error) {
	out := new(FullGovernorGovernorDisabledDeposit)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorExceedRemainingWeight represents a GovernorExceedRemainingWeight error raised by the FullGovernor contract.
type FullGovernorGovernorExceedRemainingWeight struct {
	Voter           common.Address
	UsedVotes       *big.Int
	RemainingWeight *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorExceedRemainingWeight(address voter, uint256 usedVotes, uint256 remainingWeight)
func FullGovernorGovernorExceedRemainingWeightErrorID() common.Hash {
	return common.HexToHash("0x02a71c89c8bf75a7f2174d5395b1705fc834f9033164916b9353e2cd78273c89")
}

// UnpackGovernorExceedRemainingWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorExceedRemainingWeight(address voter, uint256 usedVotes, uint256 remainingWeight)
func (fullGovernor *FullGovernor) UnpackGovernorExceedRemainingWeightError(raw []byte) (*FullGovernorGovernorExceedRemainingWeight, error) {
	out := new(FullGovernorGovernorExceedRemainingWeight)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorExceedRemainingWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the FullGovernor contract.
type FullGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func FullGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (fullGovernor *FullGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*FullGovernorGovernorInsufficientProposerVotes, error) {
	out := new(FullGovernorGovernorInsufficientProposerVotes)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func FullGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*FullGovernorGovernorInvalidProposalLength, error) {
	out := new(FullGovernorGovernorInvalidProposalLength)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func FullGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*FullGovernorGovernorInvalidQuorumFraction, error) {
	out := new(FullGovernorGovernorInvalidQuorumFraction)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidQuorumTooLarge represents a GovernorInvalidQuorumTooLarge error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidQuorumTooLarge struct {
	QuorumNumerator      *big.Int
	SuperQuorumNumerator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumTooLarge(uint256 quorumNumerator, uint256 superQuorumNumerator)
func FullGovernorGovernorInvalidQuorumTooLargeErrorID() common.Hash {
	return common.HexToHash("0x17cb29d1c82504818cc0a6788d76d40af90fe1d9ae1aa6cbee41e4130916b7c9")
}

// UnpackGovernorInvalidQuorumTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumTooLarge(uint256 quorumNumerator, uint256 superQuorumNumerator)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidQuorumTooLargeError(raw []byte) (*FullGovernorGovernorInvalidQuorumTooLarge, error) {
	out := new(FullGovernorGovernorInvalidQuorumTooLarge)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func FullGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*FullGovernorGovernorInvalidSignature, error) {
	out := new(FullGovernorGovernorInvalidSignature)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidSuperQuorumFraction represents a GovernorInvalidSuperQuorumFraction error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidSuperQuorumFraction struct {
	SuperQuorumNumerator *big.Int
	Denominator          *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSuperQuorumFraction(uint256 superQuorumNumerator, uint256 denominator)
func FullGovernorGovernorInvalidSuperQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0xd85f5aea376440d064f1c1fef591c870f00cad9a8400ce961f10840f0c878d85")
}

// UnpackGovernorInvalidSuperQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSuperQuorumFraction(uint256 superQuorumNumerator, uint256 denominator)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidSuperQuorumFractionError(raw []byte) (*FullGovernorGovernorInvalidSuperQuorumFraction, error) {
	out := new(FullGovernorGovernorInvalidSuperQuorumFraction)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSuperQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidSuperQuorumTooSmall represents a GovernorInvalidSuperQuorumTooSmall error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidSuperQuorumTooSmall struct {
	SuperQuorumNumerator *big.Int
	QuorumNumerator      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSuperQuorumTooSmall(uint256 superQuorumNumerator, uint256 quorumNumerator)
func FullGovernorGovernorInvalidSuperQuorumTooSmallErrorID() common.Hash {
	return common.HexToHash("0x179040d86936640be80b128f6cf04d3981575df9a943594e8583b2f70a601c6a")
}

// UnpackGovernorInvalidSuperQuorumTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSuperQuorumTooSmall(uint256 superQuorumNumerator, uint256 quorumNumerator)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidSuperQuorumTooSmallError(raw []byte) (*FullGovernorGovernorInvalidSuperQuorumTooSmall, error) {
	out := new(FullGovernorGovernorInvalidSuperQuorumTooSmall)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSuperQuorumTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func FullGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (fullGovernor *FullGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*FullGovernorGovernorInvalidVoteParams, error) {
	out := new(FullGovernorGovernorInvalidVoteParams)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func FullGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (fullGovernor *FullGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*FullGovernorGovernorInvalidVoteType, error) {
	out := new(FullGovernorGovernorInvalidVoteType)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the FullGovernor contract.
type FullGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func FullGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (fullGovernor *FullGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*FullGovernorGovernorInvalidVotingPeriod, error) {
	out := new(FullGovernorGovernorInvalidVotingPeriod)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the FullGovernor contract.
type FullGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func FullGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (fullGovernor *FullGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*FullGovernorGovernorNonexistentProposal, error) {
	out := new(FullGovernorGovernorNonexistentProposal)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the FullGovernor contract.
type FullGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func FullGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (fullGovernor *FullGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*FullGovernorGovernorOnlyExecutor, error) {
	out := new(FullGovernorGovernorOnlyExecutor)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorPreventLateQuorumVoteExtensionTooLarge represents a GovernorPreventLateQuorumVoteExtensionTooLarge error raised by the FullGovernor contract.
type FullGovernorGovernorPreventLateQuorumVoteExtensionTooLarge struct {
	NewVoteExtension *big.Int
	MaxVoteExtension *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func FullGovernorGovernorPreventLateQuorumVoteExtensionTooLargeErrorID() common.Hash {
	return common.HexToHash("0x64230edae030649e816c9a015895f31b48340aa2b1bdad57872142722cd95042")
}

// UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func (fullGovernor *FullGovernor) UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw []byte) (*FullGovernorGovernorPreventLateQuorumVoteExtensionTooLarge, error) {
	out := new(FullGovernorGovernorPreventLateQuorumVoteExtensionTooLarge)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorPreventLateQuorumVoteExtensionTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the FullGovernor contract.
type FullGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func FullGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (fullGovernor *FullGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*FullGovernorGovernorProposalQueueingFailed, error) {
	out := new(FullGovernorGovernorProposalQueueingFailed)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the FullGovernor contract.
type FullGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func FullGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (fullGovernor *FullGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*FullGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(FullGovernorGovernorProposalQueueingNotRequired)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the FullGovernor contract.
type FullGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func FullGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (fullGovernor *FullGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*FullGovernorGovernorRestrictedProposer, error) {
	out := new(FullGovernorGovernorRestrictedProposer)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the FullGovernor contract.
type FullGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func FullGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (fullGovernor *FullGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*FullGovernorGovernorUnableToCancel, error) {
	out := new(FullGovernorGovernorUnableToCancel)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the FullGovernor contract.
type FullGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func FullGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (fullGovernor *FullGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*FullGovernorGovernorUnexpectedProposalState, error) {
	out := new(FullGovernorGovernorUnexpectedProposalState)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the FullGovernor contract.
type FullGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func FullGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (fullGovernor *FullGovernor) UnpackInvalidAccountNonceError(raw []byte) (*FullGovernorInvalidAccountNonce, error) {
	out := new(FullGovernorInvalidAccountNonce)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorInvalidShortString represents a InvalidShortString error raised by the FullGovernor contract.
type FullGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func FullGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (fullGovernor *FullGovernor) UnpackInvalidShortStringError(raw []byte) (*FullGovernorInvalidShortString, error) {
	out := new(FullGovernorInvalidShortString)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the FullGovernor contract.
type FullGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func FullGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (fullGovernor *FullGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*FullGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(FullGovernorSafeCastOverflowedUintDowncast)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FullGovernorStringTooLong represents a StringTooLong error raised by the FullGovernor contract.
type FullGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func FullGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (fullGovernor *FullGovernor) UnpackStringTooLongError(raw []byte) (*FullGovernorStringTooLong, error) {
	out := new(FullGovernorStringTooLong)
	if err := fullGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
