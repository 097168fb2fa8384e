// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package agoragovernor

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

// AgoraGovernorMetaData contains all meta data concerning the AgoraGovernor contract.
var AgoraGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldManager\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newManager\",\"type\":\"address\"}],\"name\":\"ManagerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"proposalType\",\"type\":\"uint8\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"votingModule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"proposalData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"votingModule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"proposalData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"proposalType\",\"type\":\"uint8\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"ProposalDeadlineUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"proposalType\",\"type\":\"uint8\"}],\"name\":\"ProposalTypeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSAL_TYPES_CONFIGURATOR\",\"outputs\":[{\"internalType\":\"contractAgoraTypes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"announce\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"approvals\",\"outputs\":[{\"internalType\":\"contractAgoraApprovals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"cancelByManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"editProposalType\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"manager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"setProposalDeadline\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "AgoraGovernor",
	Bin: "0x6101c0604052348015610010575f5ffd5b506040516159de3803806159de83398101604081905261002f916103bb565b8282825f6040518060400160405280600d81526020016c20b3b7b930a3b7bb32b93737b960991b815250806100686101fa60201b60201c565b61007182610215565b6101205261007e81610215565b61014052815160208084019190912060e052815190820120610100524660a05261010a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361011f82826104c5565b5061012b90508361025b565b610134826102c1565b61013d81610360565b5050506001600160a01b031661016052604051610159906103a1565b604051809103905ff080158015610172573d5f5f3e3d5ffd5b506001600160a01b03166101805260405161018c906103ae565b604051809103905ff0801580156101a5573d5f5f3e3d5ffd5b506001600160a01b03166101a052600a80546001600160a01b031916339081179091556040515f907fc64707e618a83637fc41ad1e3aa4242bd5fdd353f3d60bc0faf40db0d7d86078908290a35050506105db565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f81511115610248578260405163305a27a960e01b815260040161023f9190610583565b60405180910390fd5b8051610253826105b8565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102e95760405163f1cfbf0560e01b81525f600482015260240161023f565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b61050680614b0383390190565b6109d58061500983390190565b5f5f5f606084860312156103cd575f5ffd5b83516001600160a01b03811681146103e3575f5ffd5b602085015190935065ffffffffffff811681146103fe575f5ffd5b604085015190925063ffffffff81168114610417575f5ffd5b809150509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061044a57607f821691505b60208210810361046857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156104c057828211156104c057805f5260205f20601f840160051c602085101561049957505f5b90810190601f840160051c035f5b818110156104bc575f838201556001016104a7565b5050505b505050565b81516001600160401b038111156104de576104de610422565b6104f2816104ec8454610436565b8461046e565b6020601f821160018114610524575f831561050d5750848201515b5f19600385901b1c1916600184901b17845561057c565b5f84815260208120601f198516915b828110156105535787850151825560209485019460019092019101610533565b508482101561057057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610468575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516144736106905f395f8181610848015281816112f20152818161148501528181611bfe015261292301525f81816107a1015281816118df0152611caa01525f8181610a5001528181610f14015281816115c50152818161196301526125ae01525f61240b01525f6123e001525f612d5e01525f612d3601525f612c9101525f612cbb01525f612ce501526144735ff3fe6080604052600436106102c2575f3560e01c806384b0196e1161016f578063c01f9e37116100d8578063eb9019d411610092578063f7903e9f1161006d578063f7903e9f146109e5578063f89f6d9214610a04578063f8ce560a14610a23578063fc0c546a14610a42575f5ffd5b8063eb9019d41461097c578063ece40cc11461099b578063f23a6e61146109ba575f5ffd5b8063c01f9e37146108a9578063c28bc2fa146108e4578063c59057e4146108f7578063dd4e2ba514610916578063deaaa7cc1461092a578063e540d01d1461095d575f5ffd5b8063a8f8a66811610129578063a8f8a668146107c3578063a9a95294146107e2578063ab58fb8e14610801578063b05dba9614610837578063b58131b01461086a578063bc197c811461087e575f5ffd5b806384b0196e146106e15780638cccc9f5146107085780638ff262e31461072757806391ddadf4146107465780639a802a6d14610771578063a8b4aaf714610790575f5ffd5b8063438596321161022b57806356781388116101e557806379051887116101c057806379051887146106505780637b3c71d31461066f5780637d5e81e21461068e5780637ecebe00146106ad575f5ffd5b806356781388146105f35780635b8d0e0d146106125780635f398a1414610631575f5ffd5b806343859632146104dd578063452115d614610525578063481c6a75146105445780634bf5d7e914610563578063544ffc9c1461057757806354fd4d50146105ca575f5ffd5b80632656227d1161027c5780632656227d146103fc5780632d63f6931461040f5780632fe3e261146104435780633932abb1146104765780633e4f49e61461049257806340128816146104be575f5ffd5b806301ffc9a7146102ce57806302a251a31461030257806306fdde031461032d578063143489d01461034e578063150b7a021461039a578063160cbed7146103dd575f5ffd5b366102ca575b005b5f5ffd5b3480156102d9575f5ffd5b506102ed6102e83660046131eb565b610a74565b60405190151581526020015b60405180910390f35b34801561030d575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016102f9565b348015610338575f5ffd5b50610341610ae0565b6040516102f99190613240565b348015610359575f5ffd5b50610382610368366004613252565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016102f9565b3480156103a5575f5ffd5b506103c46103b4366004613342565b630a85bd0160e11b949350505050565b6040516001600160e01b031990911681526020016102f9565b3480156103e8575f5ffd5b5061031f6103f7366004613502565b610b70565b61031f61040a366004613502565b610be4565b34801561041a575f5ffd5b5061031f610429366004613252565b5f908152600b60205260409020546001600160401b031690565b34801561044e575f5ffd5b5061031f7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610481575f5ffd5b5060085465ffffffffffff1661031f565b34801561049d575f5ffd5b506104b16104ac366004613252565b610cfd565b6040516102f991906135c9565b3480156104c9575f5ffd5b506102c86104d8366004613252565b610e2a565b3480156104e8575f5ffd5b506102ed6104f73660046135d7565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610530575f5ffd5b5061031f61053f366004613502565b610eaf565b34801561054f575f5ffd5b50600a54610382906001600160a01b031681565b34801561056e575f5ffd5b50610341610f10565b348015610582575f5ffd5b506105af610591366004613252565b5f908152600960205260409020805460018201546002909201549092565b604080519384526020840192909252908201526060016102f9565b3480156105d5575f5ffd5b506040805180820190915260018152603160f81b6020820152610341565b3480156105fe575f5ffd5b5061031f61060d366004613611565b610fa8565b34801561061d575f5ffd5b5061031f61062c366004613676565b610fcf565b34801561063c575f5ffd5b5061031f61064b366004613730565b61108c565b34801561065b575f5ffd5b506102c861066a3660046137c4565b6110d4565b34801561067a575f5ffd5b5061031f6106893660046137df565b6110e8565b348015610699575f5ffd5b5061031f6106a8366004613834565b611138565b3480156106b8575f5ffd5b5061031f6106c73660046138f0565b6001600160a01b03165f9081526002602052604090205490565b3480156106ec575f5ffd5b506106f56111ee565b6040516102f99796959493929190613943565b348015610713575f5ffd5b5061031f6107223660046139b2565b611230565b348015610732575f5ffd5b5061031f610741366004613a30565b61156a565b348015610751575f5ffd5b5061075a6115c2565b60405165ffffffffffff90911681526020016102f9565b34801561077c575f5ffd5b5061031f61078b366004613a7b565b611649565b34801561079b575f5ffd5b506103827f000000000000000000000000000000000000000000000000000000000000000081565b3480156107ce575f5ffd5b5061031f6107dd366004613502565b611655565b3480156107ed575f5ffd5b506102ed6107fc366004613252565b505f90565b34801561080c575f5ffd5b5061031f61081b366004613252565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610842575f5ffd5b506103827f000000000000000000000000000000000000000000000000000000000000000081565b348015610875575f5ffd5b5061031f611662565b348015610889575f5ffd5b506103c4610898366004613acd565b63bc197c8160e01b95945050505050565b3480156108b4575f5ffd5b5061031f6108c3366004613252565b5f908152600b6020526040902054600160401b90046001600160401b031690565b6102c86108f2366004613b60565b61166c565b348015610902575f5ffd5b5061031f610911366004613502565b6116e8565b348015610921575f5ffd5b50610341611721565b348015610935575f5ffd5b5061031f7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610968575f5ffd5b506102c8610977366004613b9d565b611741565b348015610987575f5ffd5b5061031f610996366004613bc0565b611752565b3480156109a6575f5ffd5b506102c86109b5366004613252565b611771565b3480156109c5575f5ffd5b506103c46109d4366004613be8565b63f23a6e6160e01b95945050505050565b3480156109f0575f5ffd5b506102c86109ff366004613c3b565b611782565b348015610a0f575f5ffd5b506102c8610a1e366004613611565b611823565b348015610a2e575f5ffd5b5061031f610a3d366004613252565b6118b0565b348015610a4d575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610382565b5f6001600160e01b031982166366defe7760e11b1480610aa457506001600160e01b031982166332a2ad4360e11b145b80610abf57506001600160e01b03198216630271189760e51b145b80610ada57506301ffc9a760e01b6001600160e01b03198316145b92915050565b606060038054610aef90613c74565b80601f0160208091040260200160405190810160405280929190818152602001828054610b1b90613c74565b8015610b665780601f10610b3d57610100808354040283529160200191610b66565b820191905f5260205f20905b815481529060010190602001808311610b4957829003601f168201915b5050505050905090565b5f5f610b7e86868686611655565b90505f610b9482610b8f6004611a1a565b611a3c565b5080610bbb5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f60405163ab2d031160e01b815260048101849052602401610bb2565b50909695505050505050565b5f5f610bf286868686611655565b90505f610c0382610b8f6004611a1a565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610c2a3090565b6001600160a01b031614610cb3575f5b8751811015610cb157306001600160a01b0316888281518110610c5f57610c5f613cac565b60200260200101516001600160a01b031603610ca957610ca9868281518110610c8a57610c8a613cac565b6020026020010151805190602001206005611a7990919063ffffffff16565b600101610c3a565b505b610cc08288888888611a9a565b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f818152600b60209081526040808320815160a08101835281546001600160401b038082168352600160401b8204169482019490945260ff600160801b8504811693820193909352600160881b90930490911615801560608401526001909101546001600160a01b03166080830152610d795750600292915050565b80516001600160401b03165f03610da657604051636ad0607560e01b815260048101849052602401610bb2565b610dae6115c2565b65ffffffffffff16815f01516001600160401b031610610dd057505f92915050565b610dd86115c2565b65ffffffffffff1681602001516001600160401b031610610dfc5750600192915050565b610e0583611b6f565b8015610e155750610e1583611bc5565b610e20576003610e23565b60045b9392505050565b600a546001600160a01b03163314610e545760405162461bcd60e51b8152600401610bb290613cc0565b5f818152600b602052604090819020805460ff60881b1916600160881b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90610ea49083815260200190565b60405180910390a150565b5f5f610ebd86868686611655565b905033610eca8282611d9f565b610ef957604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610bb2565b610f0587878787611de4565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610f8f57506040513d5f823e601f3d908101601f19168201604052610f8c9190810190613d36565b60015b610fa357610f9e6115c2611ea4565b905090565b919050565b5f80339050610fc784828560405180602001604052805f815250611eba565b949350505050565b5f61101588888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611edb9050565b61103d576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610bb2565b61108088878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611fa8915050565b98975050505050505050565b5f80339050610f0587828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611fa8915050565b6110dc612095565b6110e5816120cc565b50565b5f8033905061112e86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611eba92505050565b9695505050505050565b5f336111448184612132565b61116c5760405163d9b3955760e01b81526001600160a01b0382166004820152602401610bb2565b5f611175611662565b905080156111e1575f6111a383600161118c6115c2565b6111969190613d7b565b65ffffffffffff16611752565b9050818110156111df57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610bb2565b505b610f0587878787866121b6565b5f6060805f5f5f60606111ff6123d9565b611207612404565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f5f6040518060a0016040528061124e60085465ffffffffffff1690565b6112566115c2565b65ffffffffffff166112689190613d99565b6001600160401b0316815260200161128d60085463ffffffff600160301b9091041690565b60085465ffffffffffff166112a06115c2565b65ffffffffffff166112b29190613d99565b6112bc9190613d99565b6001600160401b0316815260200160ff898116146112da57886112dc565b5f5b60ff1681525f60208201526040018615611316577f0000000000000000000000000000000000000000000000000000000000000000611318565b5f5b6001600160a01b031681525090503081608001518787878760405161133e929190613dac565b6040519081900381206113579594939291602001613de3565b60408051601f1981840301815291815281516020928301205f818152600b9093529120549092506001600160401b0316156113cb5760405162461bcd60e51b81526020600482015260146024820152737468657265206973206f6e6520616c726561647960601b6044820152606401610bb2565b5f828152600b602090815260409182902083518154928501519385015160608601511515600160881b0260ff60881b1960ff909216600160801b029190911661ffff60801b196001600160401b03968716600160401b026001600160801b031990961696909316959095179390931716929092171781556080820151600190910180546001600160a01b039092166001600160a01b031990921682179055156114ec57604051635f90ebaf60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635f90ebaf906114be9085908a908a90600401613e21565b5f604051808303815f87803b1580156114d5575f5ffd5b505af11580156114e7573d5f5f3e3d5ffd5b505050505b61156082828989898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8d018190048102820181019092528b815292508b91508a90819084018382808284375f9201919091525061242f92505050565b5095945050505050565b5f61157785858585612518565b61159f576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610bb2565b6115b985848660405180602001604052805f815250611eba565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561163d575060408051601f3d908101601f1916820190925261163a91810190613e3a565b60015b610fa357610f9e6125a1565b5f610fc78484846125ab565b5f6115b9858585856116e8565b5f610f9e60075490565b611674612095565b5f5f856001600160a01b0316858585604051611691929190613dac565b5f6040518083038185875af1925050503d805f81146116cb576040519150601f19603f3d011682016040523d82523d5f602084013e6116d0565b606091505b50915091506116df828261263e565b50505050505050565b5f848484846040516020016117009493929190613edc565b60408051601f19818403018152919052805160209091012095945050505050565b606060405180606001604052806037815260200161443c60379139905090565b611749612095565b6110e58161267b565b5f610e23838361176c60408051602081019091525f815290565b6125ab565b611779612095565b6110e581612717565b600a546001600160a01b031633146117ac5760405162461bcd60e51b8152600401610bb290613cc0565b5f828152600b602090815260409182902080546fffffffffffffffff00000000000000001916600160401b6001600160401b038616908102919091179091558251858152918201527fa970323612abc91ce4b6fd8869dc11458f53fea39343e04625af3f2dc999b05d910160405180910390a15050565b600a546001600160a01b0316331461184d5760405162461bcd60e51b8152600401610bb290613cc0565b5f828152600b6020908152604091829020805460ff60801b1916600160801b60ff861690810291909117909155915191825283917f246d525ff8e335b248f75b3d1a095f4e8d1a2a65998704e5957f37b05e3eca00910160405180910390a25050565b5f818152600b602052604080822054905163f48aef3360e01b8152600160801b90910460ff16600482015281907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f48aef33906024015f60405180830381865afa15801561192b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526119529190810190613f37565b505090506127108161ffff166119857f000000000000000000000000000000000000000000000000000000000000000090565b5f868152600b602052604090819020549051632394e7a360e21b81526001600160401b0390911660048201526001600160a01b039190911690638e539e8c90602401602060405180830381865afa1580156119e2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a069190613f86565b611a109190613f9d565b610e239190613fb4565b5f816007811115611a2d57611a2d613595565b600160ff919091161b92915050565b5f5f611a4784610cfd565b90505f83611a5483611a1a565b1603610e23578381846040516331b75e4d60e01b8152600401610bb293929190613fd3565b5f611a848383612758565b905080611a9557611a9560416127bd565b505050565b5f5b8451811015611b67575f5f868381518110611ab957611ab9613cac565b60200260200101516001600160a01b0316868481518110611adc57611adc613cac565b6020026020010151868581518110611af657611af6613cac565b6020026020010151604051611b0b9190613ff5565b5f6040518083038185875af1925050503d805f8114611b45576040519150601f19603f3d011682016040523d82523d5f602084013e611b4a565b606091505b5091509150611b59828261263e565b505050806001019050611a9c565b505050505050565b5f5f5f5f611b95855f908152600960205260409020805460018201546002909201549092565b9194509250905080611ba78385613d99565b611bb19190613d99565b611bba866118b0565b111595945050505050565b5f818152600b60205260408120600101546001600160a01b031615801590611c715750604051638378e2db60e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638378e2db90602401602060405180830381865afa158015611c4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c6f919061400b565b155b15611c7d57505f919050565b5f828152600b602052604080822054905163f48aef3360e01b8152600160801b90910460ff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f48aef33906024015f60405180830381865afa158015611cf6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611d1d9190810190613f37565b509150505f5f611d45855f908152600960205260409020805460018201546002909201549092565b50915091508261ffff165f03611d6057506001949350505050565b5f611d6b8284613d99565b9050801580159061112e575061ffff841681611d8961271085613f9d565b611d939190613fb4565b10159695505050505050565b5f80611daa84610cfd565b6007811115611dbb57611dbb613595565b148015610e235750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f611df286868686611655565b9050611e4081611e026007611a1a565b611e0c6006611a1a565b611e166002611a1a565b6001611e2360078261402a565b611e2e90600261411e565b611e38919061412c565b181818611a3c565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90611e939083815260200190565b60405180910390a195945050505050565b6060610ada611eb58363ffffffff16565b6127ce565b5f6115b985858585611ed660408051602081019091525f815290565b611fa8565b5f610f0585611fa27f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611f2d8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611f8798979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612840565b8461286c565b5f611fb786610b8f6001611a1a565b505f868152600b6020526040812054611fdb9087906001600160401b0316856125ab565b90505f611feb88888885886128dc565b905083515f0361204157866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051612034949392919061413f565b60405180910390a2610f05565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051612082959493929190614166565b60405180910390a2979650505050505050565b3033146120b7576040516347096e4760e01b8152336004820152602401610bb2565b565b806120c46005612997565b036120b95750565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015612149576001915050610ada565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b1461217a57600192505050610ada565b5f5f61218a86602a8603866129b6565b91509150811580610f055750866001600160a01b0316816001600160a01b031614979650505050505050565b5f6121ca8686868680519060200120611655565b9050845186511415806121df57508351865114155b806121e957508551155b1561221e57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610bb2565b5f81815260046020526040902054600160a01b900465ffffffffffff1615612267578061224a82610cfd565b6040516331b75e4d60e01b8152610bb29291905f90600401613fd3565b5f61227960085465ffffffffffff1690565b6122816115c2565b65ffffffffffff166122939190613d99565b90505f6122ad60085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b0387161781559091506122df83612a63565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b1990911617815561230c82612a99565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b0381111561236f5761236f61327f565b6040519080825280602002602001820160405280156123a257816020015b606081526020019060019003908161238d5790505b508c896123af8a82613d99565b8e6040516123c59998979695949392919061419f565b60405180910390a150505095945050505050565b6060610f9e7f0000000000000000000000000000000000000000000000000000000000000000612ac9565b6060610f9e7f0000000000000000000000000000000000000000000000000000000000000000612ac9565b608084015160ff8481161415906001600160a01b031661245a5761245586868385612b06565b611b67565b80156124c45784608001516001600160a01b0316336001600160a01b0316877f505ee268ba7fa7dab901965f6c2eae1ca9a1199856dd0d4147302feb4000d82f86895f01518a60200151888b6040516124b7959493929190614234565b60405180910390a4611b67565b6080850151855160208701516040517fe1a17f4770769f9d77ef56dd3b92500df161f3a1704ab99aec8ccf8653cae40093612508938b9333938a9291908a9061428c565b60405180910390a1505050505050565b5f6115b983611fa27ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d788888861256a8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611f87565b5f610f9e43612a63565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa15801561261a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fc79190613f86565b6060821561264d575080610ada565b8151156126625761265d82612c7d565b610ada565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f036126a35760405163f1cfbf0560e01b81525f6004820152602401610bb2565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b81545f906001600160801b03600160801b820481169181166001830190911603612785575f915050610ada565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b60606127d86125a1565b65ffffffffffff168265ffffffffffff1614612807576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610ada61284c612c85565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036128ca575f5f61288a8585612dae565b5090925090505f8160038111156128a3576128a3613595565b1480156128c15750856001600160a01b0316826001600160a01b0316145b92505050610e23565b6128d5848484612df7565b9050610e23565b5f858152600b60205260408120600101546001600160a01b031615801590612907575060ff84166001145b1561298a57604051637ab1c31d60e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f563863a9061295c908990879087906004016142ed565b5f604051808303815f87803b158015612973575f5ffd5b505af1158015612985573d5f5f3e3d5ffd5b505050505b61112e8686868686612e5c565b5f5f5f6129a384612f58565b9150915081610e2357610e2360316127bd565b5f5f84518311806129c657508284115b156129d557505f905080612a5b565b5f6129e1856001613d99565b84118015612a09575061060f60f31b6129fd8787016020015190565b6001600160f01b031916145b90505f612a198215156002613f9d565b612a24906028613d99565b905080612a31878761412c565b03612a52575f5f612a43898989612fc3565b9096509450612a5b9350505050565b5f5f9350935050505b935093915050565b5f65ffffffffffff821115612a95576040516306dfcc6560e41b81526030600482015260248101839052604401610bb2565b5090565b5f63ffffffff821115612a95576040516306dfcc6560e41b81526020600482015260248101839052604401610bb2565b60605f612ad583613084565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b8115612bc557604080515f8082526020820181815282840182815260608401909452339388937fc8df7ff219f3c0358e14500814d8b62b443a4bebf3a596baa60b9295b1cf1bde9390929190612b6c565b6060815260200190600190039081612b575790505b50604080515f8082526020820190925290612b97565b6060815260200190600190039081612b825790505b50895160208b01516040808d01519051612bb8979695949392918c9161430b565b60405180910390a3612c77565b604080515f80825260208201818152828401828152606084019094527f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0938893339390929190612c25565b6060815260200190600190039081612c105790505b50604080515f8082526020820190925290612c50565b6060815260200190600190039081612c3b5790505b50895160208b0151604051612c6e9897969594939291908b906143a4565b60405180910390a15b50505050565b805160208201fd5b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612cdd57507f000000000000000000000000000000000000000000000000000000000000000046145b15612d0757507f000000000000000000000000000000000000000000000000000000000000000090565b610f9e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103612de5576020840151604085015160608601515f1a612dd7888285856130ab565b955095509550505050612df0565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612eae576040516371c6af4960e01b81526001600160a01b0387166004820152602401610bb2565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516612ef75783815f015f828254612eec9190613d99565b90915550612f4d9050565b5f1960ff861601612f155783816001015f828254612eec9190613d99565b60011960ff861601612f345783816002015f828254612eec9190613d99565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b80545f9081906001600160801b0380821691600160801b9004168103612f8357505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546001600160801b031916938101909216929092179094559293915050565b5f808481612fd2866001613d99565b85118015612ffa575061060f60f31b612fee8388016020015190565b6001600160f01b031916145b90505f61300a8215156002613f9d565b90505f80613018838a613d99565b90505b87811015613073575f6130396130348784016020015190565b613173565b9050600f8160ff161115613058575f5f97509750505050505050612a5b565b613063601084613f9d565b60ff90911601915060010161301b565b506001999098509650505050505050565b5f60ff8216601f811115610ada57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156130e457505f91506003905082613169565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613135573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661316057505f925060019150829050613169565b92505f91508190505b9450945094915050565b5f60f882901c602f8111801561318c5750603a8160ff16105b1561319a57602f1901610ada565b60608160ff161180156131b0575060678160ff16105b156131be5760561901610ada565b60408160ff161180156131d4575060478160ff16105b156131e25760361901610ada565b5060ff92915050565b5f602082840312156131fb575f5ffd5b81356001600160e01b031981168114610e23575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610e236020830184613212565b5f60208284031215613262575f5ffd5b5035919050565b80356001600160a01b0381168114610fa3575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156132bb576132bb61327f565b604052919050565b5f6001600160401b038211156132db576132db61327f565b50601f01601f191660200190565b5f6132fb6132f6846132c3565b613293565b905082815283838301111561330e575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613333575f5ffd5b610e23838335602085016132e9565b5f5f5f5f60808587031215613355575f5ffd5b61335e85613269565b935061336c60208601613269565b92506040850135915060608501356001600160401b0381111561338d575f5ffd5b61339987828801613324565b91505092959194509250565b5f6001600160401b038211156133bd576133bd61327f565b5060051b60200190565b5f82601f8301126133d6575f5ffd5b81356133e46132f6826133a5565b8082825260208201915060208360051b860101925085831115613405575f5ffd5b602085015b838110156115605761341b81613269565b83526020928301920161340a565b5f82601f830112613438575f5ffd5b81356134466132f6826133a5565b8082825260208201915060208360051b860101925085831115613467575f5ffd5b602085015b8381101561156057803583526020928301920161346c565b5f82601f830112613493575f5ffd5b81356134a16132f6826133a5565b8082825260208201915060208360051b8601019250858311156134c2575f5ffd5b602085015b838110156115605780356001600160401b038111156134e4575f5ffd5b6134f3886020838a0101613324565b845250602092830192016134c7565b5f5f5f5f60808587031215613515575f5ffd5b84356001600160401b0381111561352a575f5ffd5b613536878288016133c7565b94505060208501356001600160401b03811115613551575f5ffd5b61355d87828801613429565b93505060408501356001600160401b03811115613578575f5ffd5b61358487828801613484565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106135c557634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ada82846135a9565b5f5f604083850312156135e8575f5ffd5b823591506135f860208401613269565b90509250929050565b803560ff81168114610fa3575f5ffd5b5f5f60408385031215613622575f5ffd5b823591506135f860208401613601565b5f5f83601f840112613642575f5ffd5b5081356001600160401b03811115613658575f5ffd5b60208301915083602082850101111561366f575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a03121561368c575f5ffd5b8735965061369c60208901613601565b95506136aa60408901613269565b945060608801356001600160401b038111156136c4575f5ffd5b6136d08a828b01613632565b90955093505060808801356001600160401b038111156136ee575f5ffd5b6136fa8a828b01613324565b92505060a08801356001600160401b03811115613715575f5ffd5b6137218a828b01613324565b91505092959891949750929550565b5f5f5f5f5f60808688031215613744575f5ffd5b8535945061375460208701613601565b935060408601356001600160401b0381111561376e575f5ffd5b61377a88828901613632565b90945092505060608601356001600160401b03811115613798575f5ffd5b6137a488828901613324565b9150509295509295909350565b65ffffffffffff811681146110e5575f5ffd5b5f602082840312156137d4575f5ffd5b8135610e23816137b1565b5f5f5f5f606085870312156137f2575f5ffd5b8435935061380260208601613601565b925060408501356001600160401b0381111561381c575f5ffd5b61382887828801613632565b95989497509550505050565b5f5f5f5f60808587031215613847575f5ffd5b84356001600160401b0381111561385c575f5ffd5b613868878288016133c7565b94505060208501356001600160401b03811115613883575f5ffd5b61388f87828801613429565b93505060408501356001600160401b038111156138aa575f5ffd5b6138b687828801613484565b92505060608501356001600160401b038111156138d1575f5ffd5b8501601f810187136138e1575f5ffd5b613399878235602084016132e9565b5f60208284031215613900575f5ffd5b610e2382613269565b5f8151808452602084019350602083015f5b8281101561393957815186526020958601959091019060010161391b565b5093949350505050565b60ff60f81b8816815260e060208201525f61396160e0830189613212565b82810360408401526139738189613212565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506139a48185613909565b9a9950505050505050505050565b5f5f5f5f5f606086880312156139c6575f5ffd5b6139cf86613601565b945060208601356001600160401b038111156139e9575f5ffd5b6139f588828901613632565b90955093505060408601356001600160401b03811115613a13575f5ffd5b613a1f88828901613632565b969995985093965092949392505050565b5f5f5f5f60808587031215613a43575f5ffd5b84359350613a5360208601613601565b9250613a6160408601613269565b915060608501356001600160401b0381111561338d575f5ffd5b5f5f5f60608486031215613a8d575f5ffd5b613a9684613269565b92506020840135915060408401356001600160401b03811115613ab7575f5ffd5b613ac386828701613324565b9150509250925092565b5f5f5f5f5f60a08688031215613ae1575f5ffd5b613aea86613269565b9450613af860208701613269565b935060408601356001600160401b03811115613b12575f5ffd5b613b1e88828901613429565b93505060608601356001600160401b03811115613b39575f5ffd5b613b4588828901613429565b92505060808601356001600160401b03811115613798575f5ffd5b5f5f5f5f60608587031215613b73575f5ffd5b613b7c85613269565b93506020850135925060408501356001600160401b0381111561381c575f5ffd5b5f60208284031215613bad575f5ffd5b813563ffffffff81168114610e23575f5ffd5b5f5f60408385031215613bd1575f5ffd5b613bda83613269565b946020939093013593505050565b5f5f5f5f5f60a08688031215613bfc575f5ffd5b613c0586613269565b9450613c1360208701613269565b9350604086013592506060860135915060808601356001600160401b03811115613798575f5ffd5b5f5f60408385031215613c4c575f5ffd5b8235915060208301356001600160401b0381168114613c69575f5ffd5b809150509250929050565b600181811c90821680613c8857607f821691505b602082108103613ca657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b6020808252600f908201526e3737ba103a34329036b0b730b3b2b960891b604082015260600190565b5f82601f830112613cf8575f5ffd5b8151613d066132f6826132c3565b818152846020838601011115613d1a575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215613d46575f5ffd5b81516001600160401b03811115613d5b575f5ffd5b610fc784828501613ce9565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610ada57610ada613d67565b80820180821115610ada57610ada613d67565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038681168252851660208201526080604082018190525f90613e0f9083018587613dbb565b90508260608301529695505050505050565b838152604060208201525f6115b9604083018486613dbb565b5f60208284031215613e4a575f5ffd5b8151610e23816137b1565b5f8151808452602084019350602083015f5b828110156139395781516001600160a01b0316865260209586019590910190600101613e67565b5f82825180855260208501945060208160051b830101602085015f5b83811015610bd857601f19858403018852613ec6838351613212565b6020988901989093509190910190600101613eaa565b608081525f613eee6080830187613e55565b8281036020840152613f008187613909565b90508281036040840152613f148186613e8e565b91505082606083015295945050505050565b805161ffff81168114610fa3575f5ffd5b5f5f5f60608486031215613f49575f5ffd5b613f5284613f26565b9250613f6060208501613f26565b915060408401516001600160401b03811115613f7a575f5ffd5b613ac386828701613ce9565b5f60208284031215613f96575f5ffd5b5051919050565b8082028115828204841417610ada57610ada613d67565b5f82613fce57634e487b7160e01b5f52601260045260245ffd5b500490565b83815260608101613fe760208301856135a9565b826040830152949350505050565b5f82518060208501845e5f920191825250919050565b5f6020828403121561401b575f5ffd5b81518015158114610e23575f5ffd5b60ff8181168382160190811115610ada57610ada613d67565b6001815b6001841115612a5b5780850481111561406257614062613d67565b600184161561407057908102905b60019390931c928002614047565b5f8261408c57506001610ada565b8161409857505f610ada565b81600181146140ae57600281146140b8576140d4565b6001915050610ada565b60ff8411156140c9576140c9613d67565b50506001821b610ada565b5060208310610133831016604e8410600b84101617156140f7575081810a610ada565b6141035f198484614043565b805f190482111561411657614116613d67565b029392505050565b5f610e2360ff84168361407e565b81810381811115610ada57610ada613d67565b84815260ff84166020820152826040820152608060608201525f61112e6080830184613212565b85815260ff8516602082015283604082015260a060608201525f61418d60a0830185613212565b82810360808401526110808185613212565b8981526001600160a01b0389166020820152610120604082018190525f906141c99083018a613e55565b82810360608401526141db818a613909565b905082810360808401526141ef8189613e8e565b905082810360a08401526142038188613e8e565b90508560c08401528460e08401528281036101008401526142248185613212565b9c9b505050505050505050505050565b60a081525f61424660a0830188613212565b6001600160401b03871660208401526001600160401b038616604084015282810360608401526142768186613212565b91505060ff831660808301529695505050505050565b8781526001600160a01b0387811660208301528616604082015260e0606082018190525f906142bd90830187613212565b6001600160401b03861660808401526001600160401b03851660a084015282810360c08401526139a48185613212565b838152826020820152606060408201525f6115b96060830184613212565b61010081525f61431f61010083018b613e55565b8281036020840152614331818b613909565b90508281036040840152614345818a613e8e565b905082810360608401526143598189613e8e565b90506001600160401b03871660808401526001600160401b03861660a084015282810360c084015261438b8186613212565b91505060ff831660e08301529998505050505050505050565b8981526001600160a01b0389166020820152610120604082018190525f906143ce9083018a613e55565b82810360608401526143e0818a613909565b905082810360808401526143f48189613e8e565b905082810360a08401526144088188613e8e565b90506001600160401b03861660c08401526001600160401b03851660e0840152828103610100840152614224818561321256fe737570706f72743d627261766f2671756f72756d3d616761696e73742c666f722c6162737461696e26706172616d733d6d6f64756c65736080604052348015600e575f5ffd5b506104ea8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063add0a99b14610038578063f48aef331461004d575b5f5ffd5b61004b61004636600461023d565b610078565b005b61006061005b3660046102d9565b610166565b60405161006f939291906102f9565b60405180910390f35b60405180606001604052808561ffff1681526020018461ffff16815260200183838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92018290525093909452505060ff881681526020818152604091829020845181549286015161ffff908116620100000263ffffffff1990941691161791909117815590830151909150600182019061011a90826103e7565b509050508460ff167f8e2dcabdea4b81f011b5220ea75cc91d3704f29f7ee0ffe711b711dd0f16bcfe8585858560405161015794939291906104a6565b60405180910390a25050505050565b5f602081905290815260409020805460018201805461ffff80841694620100009094041692919061019690610358565b80601f01602080910402602001604051908101604052809291908181526020018280546101c290610358565b801561020d5780601f106101e45761010080835404028352916020019161020d565b820191905f5260205f20905b8154815290600101906020018083116101f057829003601f168201915b5050505050905083565b803560ff81168114610227575f5ffd5b919050565b803561ffff81168114610227575f5ffd5b5f5f5f5f5f60808688031215610251575f5ffd5b61025a86610217565b94506102686020870161022c565b93506102766040870161022c565b9250606086013567ffffffffffffffff811115610291575f5ffd5b8601601f810188136102a1575f5ffd5b803567ffffffffffffffff8111156102b7575f5ffd5b8860208284010111156102c8575f5ffd5b959894975092955050506020019190565b5f602082840312156102e9575f5ffd5b6102f282610217565b9392505050565b61ffff8416815261ffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061036c57607f821691505b60208210810361038a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103e257828211156103e257805f5260205f20601f840160051c60208510156103bb57505f5b90810190601f840160051c035f5b818110156103de575f838201556001016103c9565b5050505b505050565b815167ffffffffffffffff81111561040157610401610344565b6104158161040f8454610358565b84610390565b6020601f821160018114610447575f83156104305750848201515b5f19600385901b1c1916600184901b17845561049f565b5f84815260208120601f198516915b828110156104765787850151825560209485019460019092019101610456565b508482101561049357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b61ffff8516815261ffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f191601019392505050566080604052348015600e575f5ffd5b506109b98061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80635f90ebaf1461004e5780638378e2db14610063578063f563863a1461008b578063f5816e731461009e575b5f5ffd5b61006161005c3660046103c3565b6100d3565b005b61007661007136600461040a565b610178565b60405190151581526020015b60405180910390f35b610061610099366004610421565b6101cb565b6100c56100ac36600461046f565b5f60208181529281526040808220909352908152205481565b604051908152602001610082565b5f806100e1838501856107a0565b5f9687526002602090815260408089208351815484860151848701516001600160a01b0316620100000262010000600160b01b031960ff9283166101000261ffff199094169290941691909117919091179190911617815560608401516080909401516001600160801b03908116600160801b02941693909317600190930192909255915160039092529095209490945550505050565b5f818152600160209081526040808320546002909252822054610100900460ff16156101a6578015156101c4565b5f838152600260205260409020600101546001600160801b03168110155b9392505050565b5f6101d88284018461092c565b905080515f141580156101fe57505f85815260026020526040902054815160ff90911610155b61023b5760405162461bcd60e51b8152602060048201526009602482015268617070726f76616c7360b81b60448201526064015b60405180910390fd5b5f5b8151811015610377575f86815260036020526040902054825183908390811061026857610268610965565b60200260200101511080156102c057508015806102c057508161028c60018361098d565b8151811061029c5761029c610965565b60200260200101518282815181106102b6576102b6610965565b6020026020010151115b6102f65760405162461bcd60e51b81526020600482015260076024820152666f7074696f6e7360c81b6044820152606401610232565b5f855f5f8981526020019081526020015f205f85858151811061031b5761031b610965565b602002602001015181526020019081526020015f205f82825461033e91906109a6565b91829055505f89815260016020526040902054909250821115905061036e575f8781526001602052604090208190555b5060010161023d565b505050505050565b5f5f83601f84011261038f575f5ffd5b5081356001600160401b038111156103a5575f5ffd5b6020830191508360208285010111156103bc575f5ffd5b9250929050565b5f5f5f604084860312156103d5575f5ffd5b8335925060208401356001600160401b038111156103f1575f5ffd5b6103fd8682870161037f565b9497909650939450505050565b5f6020828403121561041a575f5ffd5b5035919050565b5f5f5f5f60608587031215610434575f5ffd5b843593506020850135925060408501356001600160401b03811115610457575f5ffd5b6104638782880161037f565b95989497509550505050565b5f5f60408385031215610480575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156104c5576104c561048f565b60405290565b604051601f8201601f191681016001600160401b03811182821017156104f3576104f361048f565b604052919050565b5f6001600160401b038211156105135761051361048f565b5060051b60200190565b80356001600160a01b0381168114610533575f5ffd5b919050565b5f82601f830112610547575f5ffd5b813561055a610555826104fb565b6104cb565b8082825260208201915060208360051b86010192508583111561057b575f5ffd5b602085015b8381101561059f576105918161051d565b835260209283019201610580565b5095945050505050565b5f82601f8301126105b8575f5ffd5b81356105c6610555826104fb565b8082825260208201915060208360051b8601019250858311156105e7575f5ffd5b602085015b8381101561059f5780358352602092830192016105ec565b5f5f6001600160401b0384111561061d5761061d61048f565b50601f8301601f1916602001610632816104cb565b915050828152838383011115610646575f5ffd5b828260208301375f602084830101529392505050565b5f82601f83011261066b575f5ffd5b8135610679610555826104fb565b8082825260208201915060208360051b86010192508583111561069a575f5ffd5b602085015b8381101561059f5780356001600160401b038111156106bc575f5ffd5b8601603f810188136106cc575f5ffd5b6106de88602083013560408401610604565b8452506020928301920161069f565b5f82601f8301126106fc575f5ffd5b6101c483833560208501610604565b803560ff81168114610533575f5ffd5b80356001600160801b0381168114610533575f5ffd5b5f60a08284031215610741575f5ffd5b6107496104a3565b90506107548261070b565b81526107626020830161070b565b60208201526107736040830161051d565b60408201526107846060830161071b565b60608201526107956080830161071b565b608082015292915050565b5f5f60c083850312156107b1575f5ffd5b82356001600160401b038111156107c6575f5ffd5b8301601f810185136107d6575f5ffd5b80356107e4610555826104fb565b8082825260208201915060208360051b850101925087831115610805575f5ffd5b602084015b8381101561090e5780356001600160401b03811115610827575f5ffd5b850160a0818b03601f1901121561083c575f5ffd5b6108446104a3565b6020820135815260408201356001600160401b03811115610863575f5ffd5b6108728c602083860101610538565b60208301525060608201356001600160401b03811115610890575f5ffd5b61089f8c6020838601016105a9565b60408301525060808201356001600160401b038111156108bd575f5ffd5b6108cc8c60208386010161065c565b60608301525060a08201356001600160401b038111156108ea575f5ffd5b6108f98c6020838601016106ed565b6080830152508452506020928301920161080a565b50809550505050506109238460208501610731565b90509250929050565b5f6020828403121561093c575f5ffd5b81356001600160401b03811115610951575f5ffd5b61095d848285016105a9565b949350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156109a0576109a0610979565b92915050565b808201808211156109a0576109a061097956",
}

// AgoraGovernor is an auto generated Go binding around an Ethereum contract.
type AgoraGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AgoraGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewAgoraGovernor creates a new instance of AgoraGovernor.
func NewAgoraGovernor() *AgoraGovernor {
	parsed, err := AgoraGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AgoraGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AgoraGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, uint48 delay, uint32 period) returns()
func (agoraGovernor *AgoraGovernor) PackConstructor(token common.Address, delay *big.Int, period uint32) []byte {
	enc, err := agoraGovernor.abi.Pack("", token, delay, period)
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
func (agoraGovernor *AgoraGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := agoraGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (agoraGovernor *AgoraGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return agoraGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (agoraGovernor *AgoraGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := agoraGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (agoraGovernor *AgoraGovernor) PackCLOCKMODE() []byte {
	enc, err := agoraGovernor.abi.Pack("CLOCK_MODE")
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
func (agoraGovernor *AgoraGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return agoraGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (agoraGovernor *AgoraGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := agoraGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (agoraGovernor *AgoraGovernor) PackCOUNTINGMODE() []byte {
	enc, err := agoraGovernor.abi.Pack("COUNTING_MODE")
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
func (agoraGovernor *AgoraGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return agoraGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (agoraGovernor *AgoraGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := agoraGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (agoraGovernor *AgoraGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := agoraGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (agoraGovernor *AgoraGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return agoraGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (agoraGovernor *AgoraGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := agoraGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSALTYPESCONFIGURATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b4aaf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSAL_TYPES_CONFIGURATOR() view returns(address)
func (agoraGovernor *AgoraGovernor) PackPROPOSALTYPESCONFIGURATOR() []byte {
	enc, err := agoraGovernor.abi.Pack("PROPOSAL_TYPES_CONFIGURATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSALTYPESCONFIGURATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b4aaf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSAL_TYPES_CONFIGURATOR() view returns(address)
func (agoraGovernor *AgoraGovernor) TryPackPROPOSALTYPESCONFIGURATOR() ([]byte, error) {
	return agoraGovernor.abi.Pack("PROPOSAL_TYPES_CONFIGURATOR")
}

// UnpackPROPOSALTYPESCONFIGURATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8b4aaf7.
//
// Solidity: function PROPOSAL_TYPES_CONFIGURATOR() view returns(address)
func (agoraGovernor *AgoraGovernor) UnpackPROPOSALTYPESCONFIGURATOR(data []byte) (common.Address, error) {
	out, err := agoraGovernor.abi.Unpack("PROPOSAL_TYPES_CONFIGURATOR", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cccc9f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(uint8 kind, bytes data, string description) returns(uint256 id)
func (agoraGovernor *AgoraGovernor) PackAnnounce(kind uint8, data []byte, description string) []byte {
	enc, err := agoraGovernor.abi.Pack("announce", kind, data, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cccc9f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(uint8 kind, bytes data, string description) returns(uint256 id)
func (agoraGovernor *AgoraGovernor) TryPackAnnounce(kind uint8, data []byte, description string) ([]byte, error) {
	return agoraGovernor.abi.Pack("announce", kind, data, description)
}

// UnpackAnnounce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8cccc9f5.
//
// Solidity: function announce(uint8 kind, bytes data, string description) returns(uint256 id)
func (agoraGovernor *AgoraGovernor) UnpackAnnounce(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("announce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05dba96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approvals() view returns(address)
func (agoraGovernor *AgoraGovernor) PackApprovals() []byte {
	enc, err := agoraGovernor.abi.Pack("approvals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05dba96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approvals() view returns(address)
func (agoraGovernor *AgoraGovernor) TryPackApprovals() ([]byte, error) {
	return agoraGovernor.abi.Pack("approvals")
}

// UnpackApprovals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb05dba96.
//
// Solidity: function approvals() view returns(address)
func (agoraGovernor *AgoraGovernor) UnpackApprovals(data []byte) (common.Address, error) {
	out, err := agoraGovernor.abi.Unpack("approvals", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (agoraGovernor *AgoraGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := agoraGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (agoraGovernor *AgoraGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelByManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40128816.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelByManager(uint256 id) returns()
func (agoraGovernor *AgoraGovernor) PackCancelByManager(id *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("cancelByManager", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelByManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40128816.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelByManager(uint256 id) returns()
func (agoraGovernor *AgoraGovernor) TryPackCancelByManager(id *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("cancelByManager", id)
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (agoraGovernor *AgoraGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := agoraGovernor.abi.Pack("castVote", proposalId, support)
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
func (agoraGovernor *AgoraGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return agoraGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("castVote", data)
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
func (agoraGovernor *AgoraGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (agoraGovernor *AgoraGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("castVoteBySig", data)
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
func (agoraGovernor *AgoraGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := agoraGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (agoraGovernor *AgoraGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return agoraGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("castVoteWithReason", data)
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
func (agoraGovernor *AgoraGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (agoraGovernor *AgoraGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (agoraGovernor *AgoraGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (agoraGovernor *AgoraGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (agoraGovernor *AgoraGovernor) PackClock() []byte {
	enc, err := agoraGovernor.abi.Pack("clock")
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
func (agoraGovernor *AgoraGovernor) TryPackClock() ([]byte, error) {
	return agoraGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (agoraGovernor *AgoraGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEditProposalType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf89f6d92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function editProposalType(uint256 id, uint8 kind) returns()
func (agoraGovernor *AgoraGovernor) PackEditProposalType(id *big.Int, kind uint8) []byte {
	enc, err := agoraGovernor.abi.Pack("editProposalType", id, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEditProposalType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf89f6d92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function editProposalType(uint256 id, uint8 kind) returns()
func (agoraGovernor *AgoraGovernor) TryPackEditProposalType(id *big.Int, kind uint8) ([]byte, error) {
	return agoraGovernor.abi.Pack("editProposalType", id, kind)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (agoraGovernor *AgoraGovernor) PackEip712Domain() []byte {
	enc, err := agoraGovernor.abi.Pack("eip712Domain")
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
func (agoraGovernor *AgoraGovernor) TryPackEip712Domain() ([]byte, error) {
	return agoraGovernor.abi.Pack("eip712Domain")
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
func (agoraGovernor *AgoraGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := agoraGovernor.abi.Unpack("eip712Domain", data)
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
func (agoraGovernor *AgoraGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := agoraGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (agoraGovernor *AgoraGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("execute", data)
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
func (agoraGovernor *AgoraGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := agoraGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (agoraGovernor *AgoraGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("getProposalId", data)
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
func (agoraGovernor *AgoraGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("getVotes", account, timepoint)
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
func (agoraGovernor *AgoraGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("getVotes", data)
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
func (agoraGovernor *AgoraGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (agoraGovernor *AgoraGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("getVotesWithParams", data)
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
func (agoraGovernor *AgoraGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := agoraGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (agoraGovernor *AgoraGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return agoraGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (agoraGovernor *AgoraGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := agoraGovernor.abi.Unpack("hasVoted", data)
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
func (agoraGovernor *AgoraGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := agoraGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (agoraGovernor *AgoraGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manager() view returns(address)
func (agoraGovernor *AgoraGovernor) PackManager() []byte {
	enc, err := agoraGovernor.abi.Pack("manager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manager() view returns(address)
func (agoraGovernor *AgoraGovernor) TryPackManager() ([]byte, error) {
	return agoraGovernor.abi.Pack("manager")
}

// UnpackManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x481c6a75.
//
// Solidity: function manager() view returns(address)
func (agoraGovernor *AgoraGovernor) UnpackManager(data []byte) (common.Address, error) {
	out, err := agoraGovernor.abi.Unpack("manager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (agoraGovernor *AgoraGovernor) PackName() []byte {
	enc, err := agoraGovernor.abi.Pack("name")
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
func (agoraGovernor *AgoraGovernor) TryPackName() ([]byte, error) {
	return agoraGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (agoraGovernor *AgoraGovernor) UnpackName(data []byte) (string, error) {
	out, err := agoraGovernor.abi.Unpack("name", data)
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
func (agoraGovernor *AgoraGovernor) PackNonces(owner common.Address) []byte {
	enc, err := agoraGovernor.abi.Pack("nonces", owner)
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
func (agoraGovernor *AgoraGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return agoraGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("nonces", data)
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
func (agoraGovernor *AgoraGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (agoraGovernor *AgoraGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (agoraGovernor *AgoraGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := agoraGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (agoraGovernor *AgoraGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (agoraGovernor *AgoraGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (agoraGovernor *AgoraGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := agoraGovernor.abi.Unpack("onERC1155Received", data)
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
func (agoraGovernor *AgoraGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (agoraGovernor *AgoraGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (agoraGovernor *AgoraGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := agoraGovernor.abi.Unpack("onERC721Received", data)
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
func (agoraGovernor *AgoraGovernor) PackProposalDeadline(id *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("proposalDeadline", id)
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
func (agoraGovernor *AgoraGovernor) TryPackProposalDeadline(id *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalDeadline", id)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("proposalDeadline", data)
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
func (agoraGovernor *AgoraGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("proposalEta", proposalId)
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
func (agoraGovernor *AgoraGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("proposalEta", data)
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
func (agoraGovernor *AgoraGovernor) PackProposalNeedsQueuing(arg0 *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("proposalNeedsQueuing", arg0)
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
func (agoraGovernor *AgoraGovernor) TryPackProposalNeedsQueuing(arg0 *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalNeedsQueuing", arg0)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (agoraGovernor *AgoraGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := agoraGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (agoraGovernor *AgoraGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("proposalProposer", proposalId)
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
func (agoraGovernor *AgoraGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (agoraGovernor *AgoraGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := agoraGovernor.abi.Unpack("proposalProposer", data)
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
// Solidity: function proposalSnapshot(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) PackProposalSnapshot(id *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("proposalSnapshot", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) TryPackProposalSnapshot(id *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalSnapshot", id)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("proposalSnapshot", data)
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
func (agoraGovernor *AgoraGovernor) PackProposalThreshold() []byte {
	enc, err := agoraGovernor.abi.Pack("proposalThreshold")
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
func (agoraGovernor *AgoraGovernor) TryPackProposalThreshold() ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("proposalThreshold", data)
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
func (agoraGovernor *AgoraGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("proposalVotes", proposalId)
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
func (agoraGovernor *AgoraGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("proposalVotes", proposalId)
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
func (agoraGovernor *AgoraGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := agoraGovernor.abi.Unpack("proposalVotes", data)
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
func (agoraGovernor *AgoraGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := agoraGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (agoraGovernor *AgoraGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return agoraGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("propose", data)
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
func (agoraGovernor *AgoraGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := agoraGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (agoraGovernor *AgoraGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("queue", data)
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
// Solidity: function quorum(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) PackQuorum(id *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("quorum", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) TryPackQuorum(id *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("quorum", id)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 id) view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("quorum", data)
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
func (agoraGovernor *AgoraGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := agoraGovernor.abi.Pack("relay", target, value, data)
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
func (agoraGovernor *AgoraGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7903e9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalDeadline(uint256 id, uint64 deadline) returns()
func (agoraGovernor *AgoraGovernor) PackSetProposalDeadline(id *big.Int, deadline uint64) []byte {
	enc, err := agoraGovernor.abi.Pack("setProposalDeadline", id, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7903e9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalDeadline(uint256 id, uint64 deadline) returns()
func (agoraGovernor *AgoraGovernor) TryPackSetProposalDeadline(id *big.Int, deadline uint64) ([]byte, error) {
	return agoraGovernor.abi.Pack("setProposalDeadline", id, deadline)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (agoraGovernor *AgoraGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (agoraGovernor *AgoraGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (agoraGovernor *AgoraGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (agoraGovernor *AgoraGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (agoraGovernor *AgoraGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := agoraGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (agoraGovernor *AgoraGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return agoraGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (agoraGovernor *AgoraGovernor) PackState(id *big.Int) []byte {
	enc, err := agoraGovernor.abi.Pack("state", id)
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
func (agoraGovernor *AgoraGovernor) TryPackState(id *big.Int) ([]byte, error) {
	return agoraGovernor.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (agoraGovernor *AgoraGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := agoraGovernor.abi.Unpack("state", data)
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
func (agoraGovernor *AgoraGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := agoraGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (agoraGovernor *AgoraGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return agoraGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (agoraGovernor *AgoraGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := agoraGovernor.abi.Unpack("supportsInterface", data)
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
func (agoraGovernor *AgoraGovernor) PackToken() []byte {
	enc, err := agoraGovernor.abi.Pack("token")
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
func (agoraGovernor *AgoraGovernor) TryPackToken() ([]byte, error) {
	return agoraGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (agoraGovernor *AgoraGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := agoraGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (agoraGovernor *AgoraGovernor) PackVersion() []byte {
	enc, err := agoraGovernor.abi.Pack("version")
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
func (agoraGovernor *AgoraGovernor) TryPackVersion() ([]byte, error) {
	return agoraGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (agoraGovernor *AgoraGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := agoraGovernor.abi.Unpack("version", data)
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
func (agoraGovernor *AgoraGovernor) PackVotingDelay() []byte {
	enc, err := agoraGovernor.abi.Pack("votingDelay")
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
func (agoraGovernor *AgoraGovernor) TryPackVotingDelay() ([]byte, error) {
	return agoraGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("votingDelay", data)
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
func (agoraGovernor *AgoraGovernor) PackVotingPeriod() []byte {
	enc, err := agoraGovernor.abi.Pack("votingPeriod")
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
func (agoraGovernor *AgoraGovernor) TryPackVotingPeriod() ([]byte, error) {
	return agoraGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (agoraGovernor *AgoraGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := agoraGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AgoraGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the AgoraGovernor contract.
type AgoraGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorEIP712DomainChanged) ContractEventName() string {
	return AgoraGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (agoraGovernor *AgoraGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*AgoraGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorManagerSet represents a ManagerSet event raised by the AgoraGovernor contract.
type AgoraGovernorManagerSet struct {
	OldManager common.Address
	NewManager common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorManagerSetEventName = "ManagerSet"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorManagerSet) ContractEventName() string {
	return AgoraGovernorManagerSetEventName
}

// UnpackManagerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ManagerSet(address indexed oldManager, address indexed newManager)
func (agoraGovernor *AgoraGovernor) UnpackManagerSetEvent(log *types.Log) (*AgoraGovernorManagerSet, error) {
	event := "ManagerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorManagerSet)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalCanceled represents a ProposalCanceled event raised by the AgoraGovernor contract.
type AgoraGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalCanceled) ContractEventName() string {
	return AgoraGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (agoraGovernor *AgoraGovernor) UnpackProposalCanceledEvent(log *types.Log) (*AgoraGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalCreated represents a ProposalCreated event raised by the AgoraGovernor contract.
type AgoraGovernorProposalCreated struct {
	ProposalId   *big.Int
	Proposer     common.Address
	Targets      []common.Address
	Values       []*big.Int
	Signatures   []string
	Calldatas    [][]byte
	StartBlock   *big.Int
	EndBlock     *big.Int
	Description  string
	ProposalType uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalCreated) ContractEventName() string {
	return AgoraGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalId, address indexed proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 startBlock, uint256 endBlock, string description, uint8 proposalType)
func (agoraGovernor *AgoraGovernor) UnpackProposalCreatedEvent(log *types.Log) (*AgoraGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalCreated0 represents a ProposalCreated0 event raised by the AgoraGovernor contract.
type AgoraGovernorProposalCreated0 struct {
	ProposalId   *big.Int
	Proposer     common.Address
	VotingModule common.Address
	ProposalData []byte
	StartBlock   *big.Int
	EndBlock     *big.Int
	Description  string
	Raw          *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalCreated0EventName = "ProposalCreated0"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalCreated0) ContractEventName() string {
	return AgoraGovernorProposalCreated0EventName
}

// UnpackProposalCreated0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address votingModule, bytes proposalData, uint256 startBlock, uint256 endBlock, string description)
func (agoraGovernor *AgoraGovernor) UnpackProposalCreated0Event(log *types.Log) (*AgoraGovernorProposalCreated0, error) {
	event := "ProposalCreated0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalCreated0)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalCreated1 represents a ProposalCreated1 event raised by the AgoraGovernor contract.
type AgoraGovernorProposalCreated1 struct {
	ProposalId   *big.Int
	Proposer     common.Address
	VotingModule common.Address
	ProposalData []byte
	StartBlock   *big.Int
	EndBlock     *big.Int
	Description  string
	ProposalType uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalCreated1EventName = "ProposalCreated1"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalCreated1) ContractEventName() string {
	return AgoraGovernorProposalCreated1EventName
}

// UnpackProposalCreated1Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalId, address indexed proposer, address indexed votingModule, bytes proposalData, uint256 startBlock, uint256 endBlock, string description, uint8 proposalType)
func (agoraGovernor *AgoraGovernor) UnpackProposalCreated1Event(log *types.Log) (*AgoraGovernorProposalCreated1, error) {
	event := "ProposalCreated1"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalCreated1)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalCreated2 represents a ProposalCreated2 event raised by the AgoraGovernor contract.
type AgoraGovernorProposalCreated2 struct {
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

const AgoraGovernorProposalCreated2EventName = "ProposalCreated2"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalCreated2) ContractEventName() string {
	return AgoraGovernorProposalCreated2EventName
}

// UnpackProposalCreated2Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (agoraGovernor *AgoraGovernor) UnpackProposalCreated2Event(log *types.Log) (*AgoraGovernorProposalCreated2, error) {
	event := "ProposalCreated2"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalCreated2)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalDeadlineUpdated represents a ProposalDeadlineUpdated event raised by the AgoraGovernor contract.
type AgoraGovernorProposalDeadlineUpdated struct {
	ProposalId *big.Int
	Deadline   uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalDeadlineUpdatedEventName = "ProposalDeadlineUpdated"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalDeadlineUpdated) ContractEventName() string {
	return AgoraGovernorProposalDeadlineUpdatedEventName
}

// UnpackProposalDeadlineUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalDeadlineUpdated(uint256 proposalId, uint64 deadline)
func (agoraGovernor *AgoraGovernor) UnpackProposalDeadlineUpdatedEvent(log *types.Log) (*AgoraGovernorProposalDeadlineUpdated, error) {
	event := "ProposalDeadlineUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalDeadlineUpdated)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalExecuted represents a ProposalExecuted event raised by the AgoraGovernor contract.
type AgoraGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalExecuted) ContractEventName() string {
	return AgoraGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (agoraGovernor *AgoraGovernor) UnpackProposalExecutedEvent(log *types.Log) (*AgoraGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalQueued represents a ProposalQueued event raised by the AgoraGovernor contract.
type AgoraGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalQueued) ContractEventName() string {
	return AgoraGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (agoraGovernor *AgoraGovernor) UnpackProposalQueuedEvent(log *types.Log) (*AgoraGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the AgoraGovernor contract.
type AgoraGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalThresholdSet) ContractEventName() string {
	return AgoraGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (agoraGovernor *AgoraGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*AgoraGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorProposalTypeUpdated represents a ProposalTypeUpdated event raised by the AgoraGovernor contract.
type AgoraGovernorProposalTypeUpdated struct {
	ProposalId   *big.Int
	ProposalType uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorProposalTypeUpdatedEventName = "ProposalTypeUpdated"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorProposalTypeUpdated) ContractEventName() string {
	return AgoraGovernorProposalTypeUpdatedEventName
}

// UnpackProposalTypeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTypeUpdated(uint256 indexed proposalId, uint8 proposalType)
func (agoraGovernor *AgoraGovernor) UnpackProposalTypeUpdatedEvent(log *types.Log) (*AgoraGovernorProposalTypeUpdated, error) {
	event := "ProposalTypeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorProposalTypeUpdated)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorVoteCast represents a VoteCast event raised by the AgoraGovernor contract.
type AgoraGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorVoteCast) ContractEventName() string {
	return AgoraGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (agoraGovernor *AgoraGovernor) UnpackVoteCastEvent(log *types.Log) (*AgoraGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the AgoraGovernor contract.
type AgoraGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorVoteCastWithParams) ContractEventName() string {
	return AgoraGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (agoraGovernor *AgoraGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*AgoraGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorVotingDelaySet represents a VotingDelaySet event raised by the AgoraGovernor contract.
type AgoraGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorVotingDelaySet) ContractEventName() string {
	return AgoraGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (agoraGovernor *AgoraGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*AgoraGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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

// AgoraGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the AgoraGovernor contract.
type AgoraGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AgoraGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (AgoraGovernorVotingPeriodSet) ContractEventName() string {
	return AgoraGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (agoraGovernor *AgoraGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*AgoraGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := agoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraGovernor.abi.Events[event].Inputs {
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
func (agoraGovernor *AgoraGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], agoraGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return agoraGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AgoraGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the AgoraGovernor contract.
type AgoraGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func AgoraGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (agoraGovernor *AgoraGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*AgoraGovernorERC6372InconsistentClock, error) {
	out := new(AgoraGovernorERC6372InconsistentClock)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorFailedCall represents a FailedCall error raised by the AgoraGovernor contract.
type AgoraGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AgoraGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (agoraGovernor *AgoraGovernor) UnpackFailedCallError(raw []byte) (*AgoraGovernorFailedCall, error) {
	out := new(AgoraGovernorFailedCall)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func AgoraGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (agoraGovernor *AgoraGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*AgoraGovernorGovernorAlreadyCastVote, error) {
	out := new(AgoraGovernorGovernorAlreadyCastVote)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func AgoraGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (agoraGovernor *AgoraGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*AgoraGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(AgoraGovernorGovernorAlreadyQueuedProposal)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func AgoraGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (agoraGovernor *AgoraGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*AgoraGovernorGovernorDisabledDeposit, error) {
	out := new(AgoraGovernorGovernorDisabledDeposit)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func AgoraGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (agoraGovernor *AgoraGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*AgoraGovernorGovernorInsufficientProposerVotes, error) {
	out := new(AgoraGovernorGovernorInsufficientProposerVotes)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func AgoraGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (agoraGovernor *AgoraGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*AgoraGovernorGovernorInvalidProposalLength, error) {
	out := new(AgoraGovernorGovernorInvalidProposalLength)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func AgoraGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (agoraGovernor *AgoraGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*AgoraGovernorGovernorInvalidSignature, error) {
	out := new(AgoraGovernorGovernorInvalidSignature)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func AgoraGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (agoraGovernor *AgoraGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*AgoraGovernorGovernorInvalidVoteParams, error) {
	out := new(AgoraGovernorGovernorInvalidVoteParams)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func AgoraGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (agoraGovernor *AgoraGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*AgoraGovernorGovernorInvalidVoteType, error) {
	out := new(AgoraGovernorGovernorInvalidVoteType)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func AgoraGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (agoraGovernor *AgoraGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*AgoraGovernorGovernorInvalidVotingPeriod, error) {
	out := new(AgoraGovernorGovernorInvalidVotingPeriod)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func AgoraGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (agoraGovernor *AgoraGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*AgoraGovernorGovernorNonexistentProposal, error) {
	out := new(AgoraGovernorGovernorNonexistentProposal)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func AgoraGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (agoraGovernor *AgoraGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*AgoraGovernorGovernorOnlyExecutor, error) {
	out := new(AgoraGovernorGovernorOnlyExecutor)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func AgoraGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (agoraGovernor *AgoraGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*AgoraGovernorGovernorProposalQueueingFailed, error) {
	out := new(AgoraGovernorGovernorProposalQueueingFailed)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func AgoraGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (agoraGovernor *AgoraGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*AgoraGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(AgoraGovernorGovernorProposalQueueingNotRequired)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func AgoraGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (agoraGovernor *AgoraGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*AgoraGovernorGovernorRestrictedProposer, error) {
	out := new(AgoraGovernorGovernorRestrictedProposer)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func AgoraGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (agoraGovernor *AgoraGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*AgoraGovernorGovernorUnableToCancel, error) {
	out := new(AgoraGovernorGovernorUnableToCancel)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the AgoraGovernor contract.
type AgoraGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func AgoraGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (agoraGovernor *AgoraGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*AgoraGovernorGovernorUnexpectedProposalState, error) {
	out := new(AgoraGovernorGovernorUnexpectedProposalState)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the AgoraGovernor contract.
type AgoraGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AgoraGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (agoraGovernor *AgoraGovernor) UnpackInvalidAccountNonceError(raw []byte) (*AgoraGovernorInvalidAccountNonce, error) {
	out := new(AgoraGovernorInvalidAccountNonce)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorInvalidShortString represents a InvalidShortString error raised by the AgoraGovernor contract.
type AgoraGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AgoraGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (agoraGovernor *AgoraGovernor) UnpackInvalidShortStringError(raw []byte) (*AgoraGovernorInvalidShortString, error) {
	out := new(AgoraGovernorInvalidShortString)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AgoraGovernor contract.
type AgoraGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AgoraGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (agoraGovernor *AgoraGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AgoraGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(AgoraGovernorSafeCastOverflowedUintDowncast)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgoraGovernorStringTooLong represents a StringTooLong error raised by the AgoraGovernor contract.
type AgoraGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AgoraGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (agoraGovernor *AgoraGovernor) UnpackStringTooLongError(raw []byte) (*AgoraGovernorStringTooLong, error) {
	out := new(AgoraGovernorStringTooLong)
	if err := agoraGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
