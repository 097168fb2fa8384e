// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package compgovernor5

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

// CompGovernor5MetaData contains all meta data concerning the CompGovernor5 contract.
var CompGovernor5MetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractICompoundTimelock\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"quorum_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"superQuorum_\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldProposalGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"ProposalGuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"__acceptAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDetails\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"proposalDetailsAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalGuardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"queue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"setProposalGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"superQuorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractICompoundTimelock\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "CompGovernor5",
	Bin: "0x6101c0604052348015610010575f5ffd5b5060405161538f38038061538f83398101604081905261002f91610409565b858786865f6040518060400160405280600d81526020016c436f6d70476f7665726e6f723560981b8152508061006961017960201b60201c565b61007282610194565b6101205261007f81610194565b61014052815160208084019190912060e052815190820120610100524660a05261010b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101208282610542565b5061012c9050836101da565b61013582610240565b61013e816102df565b5050506001600160a01b03166101605261015781610320565b506101808390526101a082905261016d81610389565b50505050505050610658565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101c7578260405163305a27a960e01b81526004016101be9190610600565b60405180910390fd5b80516101d282610635565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102685760405163f1cfbf0560e01b81525f60048201526024016101be565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b600c54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600c80546001600160a01b0319166001600160a01b0392909216919091179055565b600d54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600d80546001600160a01b0319166001600160a01b0392909216919091179055565b6001600160a01b0381168114610406575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a03121561041f575f5ffd5b875161042a816103f2565b602089015190975061043b816103f2565b604089015190965065ffffffffffff81168114610456575f5ffd5b606089015190955063ffffffff8116811461046f575f5ffd5b608089015160a08a015160c08b0151929650909450925061048f816103f2565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806104c757607f821691505b6020821081036104e557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561053d578282111561053d57805f5260205f20601f840160051c602085101561051657505f5b90810190601f840160051c035f5b81811015610539575f83820155600101610524565b5050505b505050565b81516001600160401b0381111561055b5761055b61049f565b61056f8161056984546104b3565b846104eb565b6020601f8211600181146105a1575f831561058a5750848201515b5f19600385901b1c1916600184901b1784556105f9565b5f84815260208120601f198516915b828110156105d057878501518255602094850194600190920191016105b0565b50848210156105ed57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156104e5575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051614cb36106dc5f395f6109a901525f610b2c01525f8181610b5c015281816114020152818161177401526123b401525f6122fa01525f6122cf01525f6133d101525f6133a901525f61330401525f61332e01525f6133580152614cb35ff3fe608060405260043610610344575f3560e01c80638ff262e3116101bd578063c92f7730116100f2578063eb9019d411610092578063f8ce560a1161006d578063f8ce560a14610b0f578063fc0c546a14610b4e578063fc47361614610b80578063fe0d94c114610b9d575f5ffd5b8063eb9019d414610ab2578063ece40cc114610ad1578063f23a6e6114610af0575f5ffd5b8063dd4e2ba5116100cd578063dd4e2ba5146109fc578063ddf0b00914610a41578063deaaa7cc14610a60578063e540d01d14610a93575f5ffd5b8063c92f77301461098c578063d33219b4146109cb578063da35c664146109e8575f5ffd5b8063ab58fb8e1161015d578063bc197c8111610138578063bc197c811461091c578063c01f9e371461093b578063c28bc2fa1461095a578063c59057e41461096d575f5ffd5b8063ab58fb8e146108be578063b58131b0146108f4578063b9a6196114610908575f5ffd5b8063a660aca511610198578063a660aca514610842578063a890c91014610861578063a8f8a66814610880578063a9a952941461089f575f5ffd5b80638ff262e3146107d957806391ddadf4146107f85780639a802a6d14610823575f5ffd5b806340e58ee5116102935780635b8d0e0d116102335780637b3c71d31161020e5780637b3c71d3146107405780637d5e81e21461075f5780637ecebe001461077e57806384b0196e146107b2575f5ffd5b80635b8d0e0d146106e35780635f398a14146107025780637905188714610721575f5ffd5b80634bf5d7e91161026e5780634bf5d7e914610634578063544ffc9c1461064857806354fd4d501461069b57806356781388146106c4575f5ffd5b806340e58ee5146105ae57806343859632146105cd578063452115d614610615575f5ffd5b806316e9eaec116102fe5780632e82db94116102d95780632e82db94146105035780632fe3e261146105335780633932abb1146105665780633e4f49e614610582575f5ffd5b806316e9eaec146104a25780632656227d146104d15780632d63f693146104e4575f5ffd5b806301ffc9a71461037f57806302a251a3146103b357806306fdde03146103de578063143489d0146103ff578063150b7a021461044b578063160cbed714610483575f5ffd5b3661037b5730610352610bb0565b6001600160a01b03161461037957604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b34801561038a575f5ffd5b5061039e610399366004613a14565b610bc8565b60405190151581526020015b60405180910390f35b3480156103be575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016103aa565b3480156103e9575f5ffd5b506103f2610c34565b6040516103aa9190613a69565b34801561040a575f5ffd5b50610433610419366004613a7b565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103aa565b348015610456575f5ffd5b5061046a610465366004613b69565b610cc4565b6040516001600160e01b031990911681526020016103aa565b34801561048e575f5ffd5b506103d061049d366004613d2f565b610d06565b3480156104ad575f5ffd5b506104c16104bc366004613a7b565b610e09565b6040516103aa9493929190613e83565b6103d06104df366004613d2f565b611003565b3480156104ef575f5ffd5b506103d06104fe366004613a7b565b611173565b34801561050e575f5ffd5b5061052261051d366004613a7b565b611193565b6040516103aa959493929190613ecd565b34801561053e575f5ffd5b506103d07f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610571575f5ffd5b5060085465ffffffffffff166103d0565b34801561058d575f5ffd5b506105a161059c366004613a7b565b6111d2565b6040516103aa9190613f52565b3480156105b9575f5ffd5b506103796105c8366004613a7b565b6111dc565b3480156105d8575f5ffd5b5061039e6105e7366004613f60565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610620575f5ffd5b506103d061062f366004613d2f565b61139d565b34801561063f575f5ffd5b506103f26113fe565b348015610653575f5ffd5b50610680610662366004613a7b565b5f908152600960205260409020805460018201546002909201549092565b604080519384526020840192909252908201526060016103aa565b3480156106a6575f5ffd5b506040805180820190915260018152603160f81b60208201526103f2565b3480156106cf575f5ffd5b506103d06106de366004613f9e565b611491565b3480156106ee575f5ffd5b506103d06106fd36600461400c565b6114b8565b34801561070d575f5ffd5b506103d061071c3660046140c8565b611575565b34801561072c575f5ffd5b5061037961073b36600461415c565b6115bd565b34801561074b575f5ffd5b506103d061075a366004614177565b6115d1565b34801561076a575f5ffd5b506103d06107793660046141cc565b611621565b348015610789575f5ffd5b506103d0610798366004614288565b6001600160a01b03165f9081526002602052604090205490565b3480156107bd575f5ffd5b506107c66116d7565b6040516103aa97969594939291906142a3565b3480156107e4575f5ffd5b506103d06107f3366004614312565b611719565b348015610803575f5ffd5b5061080c611771565b60405165ffffffffffff90911681526020016103aa565b34801561082e575f5ffd5b506103d061083d36600461435f565b6117f8565b34801561084d575f5ffd5b5061037961085c366004614288565b61180e565b34801561086c575f5ffd5b5061037961087b366004614288565b61181f565b34801561088b575f5ffd5b506103d061089a366004613d2f565b611830565b3480156108aa575f5ffd5b5061039e6108b9366004613a7b565b61183d565b3480156108c9575f5ffd5b506103d06108d8366004613a7b565b5f9081526004602052604090206001015465ffffffffffff1690565b3480156108ff575f5ffd5b506103d0611845565b348015610913575f5ffd5b5061037961184f565b348015610927575f5ffd5b5061046a6109363660046143b3565b6118b3565b348015610946575f5ffd5b506103d0610955366004613a7b565b6118f6565b61037961096836600461444a565b611938565b348015610978575f5ffd5b506103d0610987366004613d2f565b6119b4565b348015610997575f5ffd5b506103d06109a6366004613a7b565b507f000000000000000000000000000000000000000000000000000000000000000090565b3480156109d6575f5ffd5b50600c546001600160a01b0316610433565b3480156109f3575f5ffd5b50600a546103d0565b348015610a07575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103f2565b348015610a4c575f5ffd5b50610379610a5b366004613a7b565b6119ed565b348015610a6b575f5ffd5b506103d07ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610a9e575f5ffd5b50610379610aad366004614489565b611ba9565b348015610abd575f5ffd5b506103d0610acc3660046144ac565b611bba565b348015610adc575f5ffd5b50610379610aeb366004613a7b565b611bd9565b348015610afb575f5ffd5b5061046a610b0a3660046144d6565b611bea565b348015610b1a575f5ffd5b506103d0610b29366004613a7b565b507f000000000000000000000000000000000000000000000000000000000000000090565b348015610b59575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610433565b348015610b8b575f5ffd5b50600d546001600160a01b0316610433565b610379610bab366004613a7b565b611c2d565b5f610bc3600c546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610bf857506001600160e01b031982166332a2ad4360e11b145b80610c1357506001600160e01b03198216630271189760e51b145b80610c2e57506301ffc9a760e01b6001600160e01b03198316145b92915050565b606060038054610c439061452d565b80601f0160208091040260200160405190810160405280929190818152602001828054610c6f9061452d565b8015610cba5780601f10610c9157610100808354040283529160200191610cba565b820191905f5260205f20905b815481529060010190602001808311610c9d57829003601f168201915b5050505050905090565b5f30610cce610bb0565b6001600160a01b031614610cf557604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610d1486868686611830565b90505f610d208261183d565b9050610d3582610d306004611de9565b611e0b565b5080610d5c5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610d6a8389898989611e48565b905065ffffffffffff811615610de1575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610dfd565b60405163ab2d031160e01b815260048101849052602401610d53565b50909695505050505050565b5f818152600b602090815260408083208151815460a0948102820185019093526080810183815260609586958695919485949390928492849190840182828015610e7a57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610e5c575b5050505050815260200160018201805480602002602001604051908101604052809291908181526020018280548015610ed057602002820191905f5260205f20905b815481526020019060010190808311610ebc575b5050505050815260200160028201805480602002602001604051908101604052809291908181526020015f905b82821015610fa5578382905f5260205f20018054610f1a9061452d565b80601f0160208091040260200160405190810160405280929190818152602001828054610f469061452d565b8015610f915780601f10610f6857610100808354040283529160200191610f91565b820191905f5260205f20905b815481529060010190602001808311610f7457829003601f168201915b505050505081526020019060010190610efd565b505050508152602001600382015481525050905080606001515f5f1b03610fe257604051636ad0607560e01b815260048101879052602401610d53565b80516020820151604083015160609093015191989097509195509350915050565b5f5f61101186868686611830565b90505f61101d8261183d565b905061103982610d3083611032576004611de9565b6005611de9565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530611061610bb0565b6001600160a01b0316146110ea575f5b87518110156110e857306001600160a01b031688828151811061109657611096614565565b60200260200101516001600160a01b0316036110e0576110e08682815181106110c1576110c1614565565b6020026020010151805190602001206005611e5690919063ffffffff16565b600101611071565b505b6110f78288888888611e72565b30611100610bb0565b6001600160a01b03161415801561112c57506005546001600160801b03808216600160801b9092041614155b15611136575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f60608060605f600a86815481106111ad576111ad614565565b905f5260205f20015494506111c185610e09565b979992985090969095509350915050565b5f610c2e82611e86565b5f818152600b60205260408120600381015490910361121157604051636ad0607560e01b815260048101839052602401610d53565b611398815f0180548060200260200160405190810160405280929190818152602001828054801561126957602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161124b575b5050505050826001018054806020026020016040519081016040528092919081815260200182805480156112ba57602002820191905f5260205f20905b8154815260200190600101908083116112a6575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b8282101561138a578382905f5260205f200180546112ff9061452d565b80601f016020809104026020016040519081016040528092919081815260200182805461132b9061452d565b80156113765780601f1061134d57610100808354040283529160200191611376565b820191905f5260205f20905b81548152906001019060200180831161135957829003601f168201915b5050505050815260200190600101906112e2565b50505050846003015461139d565b505050565b5f5f6113ab86868686611830565b9050336113b88282611f5d565b6113e757604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610d53565b6113f387878787611f68565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561147d57506040513d5f823e601f3d908101601f1916820160405261147a91908101906145af565b60015b61148c57610bc3611771611f75565b919050565b5f803390506114b084828560405180602001604052805f815250611f8b565b949350505050565b5f6114fe88888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611fac9050565b611526576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610d53565b61156988878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250612079915050565b98975050505050505050565b5f803390506113f387828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250612079915050565b6115c5612157565b6115ce816121d0565b50565b5f8033905061161786828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611f8b92505050565b9695505050505050565b5f3361162d8184612236565b6116555760405163d9b3955760e01b81526001600160a01b0382166004820152602401610d53565b5f61165e611845565b905080156116ca575f61168c836001611675611771565b61167f9190614607565b65ffffffffffff16611bba565b9050818110156116c857604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610d53565b505b6113f387878787866122ba565b5f6060805f5f5f60606116e86122c8565b6116f06122f3565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6117268585858561231e565b61174e576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610d53565b61176885848660405180602001604052805f815250611f8b565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156117ec575060408051601f3d908101601f191682019092526117e991810190614625565b60015b61148c57610bc36123a7565b5f6118048484846123b1565b90505b9392505050565b611816612157565b6115ce81612444565b611827612157565b6115ce816124ad565b5f611768858585856119b4565b5f6001610c2e565b5f610bc360075490565b600c5f9054906101000a90046001600160a01b03166001600160a01b0316630e18b6816040518163ffffffff1660e01b81526004015f604051808303815f87803b15801561189b575f5ffd5b505af11580156118ad573d5f5f3e3d5ffd5b50505050565b5f306118bd610bb0565b6001600160a01b0316146118e457604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f8181526004602052604081205461192a90600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614640565b65ffffffffffff1692915050565b611940612157565b5f5f856001600160a01b031685858560405161195d92919061465e565b5f6040518083038185875af1925050503d805f8114611997576040519150601f19603f3d011682016040523d82523d5f602084013e61199c565b606091505b50915091506119ab8282612516565b50505050505050565b5f848484846040516020016119cc9493929190613e83565b60408051601f19818403018152919052805160209091012095945050505050565b5f818152600b602052604081206003810154909103611a2257604051636ad0607560e01b815260048101839052602401610d53565b611398815f01805480602002602001604051908101604052809291908181526020018280548015611a7a57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611a5c575b505050505082600101805480602002602001604051908101604052809291908181526020018280548015611acb57602002820191905f5260205f20905b815481526020019060010190808311611ab7575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b82821015611b9b578382905f5260205f20018054611b109061452d565b80601f0160208091040260200160405190810160405280929190818152602001828054611b3c9061452d565b8015611b875780601f10611b5e57610100808354040283529160200191611b87565b820191905f5260205f20905b815481529060010190602001808311611b6a57829003601f168201915b505050505081526020019060010190611af3565b505050508460030154610d06565b611bb1612157565b6115ce81612553565b5f6118078383611bd460408051602081019091525f815290565b6123b1565b611be1612157565b6115ce816125ef565b5f30611bf4610bb0565b6001600160a01b031614611c1b57604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b5f818152600b602052604081206003810154909103611c6257604051636ad0607560e01b815260048101839052602401610d53565b611398815f01805480602002602001604051908101604052809291908181526020018280548015611cba57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611c9c575b505050505082600101805480602002602001604051908101604052809291908181526020018280548015611d0b57602002820191905f5260205f20905b815481526020019060010190808311611cf7575b505050505083600201805480602002602001604051908101604052809291908181526020015f905b82821015611ddb578382905f5260205f20018054611d509061452d565b80601f0160208091040260200160405190810160405280929190818152602001828054611d7c9061452d565b8015611dc75780601f10611d9e57610100808354040283529160200191611dc7565b820191905f5260205f20905b815481529060010190602001808311611daa57829003601f168201915b505050505081526020019060010190611d33565b505050508460030154611003565b5f816007811115611dfc57611dfc613f1e565b600160ff919091161b92915050565b5f5f611e16846111d2565b90505f83611e2383611de9565b1603611807578381846040516331b75e4d60e01b8152600401610d539392919061466d565b5f6116178686868686612630565b5f611e6183836128ab565b905080611398576113986041612910565b611e7f8585858585612921565b5050505050565b5f5f611e9183612a2e565b90506005816007811115611ea757611ea7613f1e565b148015611f4a5750600c5f9054906101000a90046001600160a01b03166001600160a01b031663c1a287e26040518163ffffffff1660e01b8152600401602060405180830381865afa158015611eff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f23919061468f565b5f8481526004602052604090206001015465ffffffffffff16611f4691906146a6565b4210155b611f545780611807565b60069392505050565b5f6118078383612ad9565b5f61176885858585612b49565b6060610c2e611f868363ffffffff16565b612c4d565b5f61176885858585611fa760408051602081019091525f815290565b612079565b5f6113f3856120737f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611ffe8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d83012060405161205898979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612cbf565b84612ceb565b5f61208886610d306001611de9565b505f61209d8661209789611173565b856123b1565b90505f6120ad8888888588612d5b565b905083515f0361210357866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4898884896040516120f694939291906146b9565b60405180910390a26113f3565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516121449594939291906146e0565b60405180910390a2979650505050505050565b33612160610bb0565b6001600160a01b031614612189576040516347096e4760e01b8152336004820152602401610d53565b30612192610bb0565b6001600160a01b0316146121ce575f80366040516121b192919061465e565b604051809103902090505b806121c76005612e57565b036121bc57505b565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f90603481101561224d576001915050610c2e565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b1461227e57600192505050610c2e565b5f5f61228e86602a860386612e76565b915091508115806113f35750866001600160a01b0316816001600160a01b031614979650505050505050565b5f6116178686868686612f23565b6060610bc37f0000000000000000000000000000000000000000000000000000000000000000612fe9565b6060610bc37f0000000000000000000000000000000000000000000000000000000000000000612fe9565b5f611768836120737ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886123708a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001612058565b5f610bc343613026565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015612420573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611804919061468f565b600d54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600d80546001600160a01b0319166001600160a01b0392909216919091179055565b600c54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600c80546001600160a01b0319166001600160a01b0392909216919091179055565b60608215612525575080610c2e565b81511561253a576125358261305c565b610c2e565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f0361257b5760405163f1cfbf0560e01b81525f6004820152602401610d53565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f6126b8600c5f9054906101000a90046001600160a01b03166001600160a01b0316636a42b8f86040518163ffffffff1660e01b8152600401602060405180830381865afa158015612685573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126a9919061468f565b6126b390426146a6565b613026565b90505f5b86518110156128a057600c5487516001600160a01b039091169063f2b06537908990849081106126ee576126ee614565565b602002602001015188848151811061270857612708614565565b602002602001015188858151811061272257612722614565565b60200260200101518660405160200161273e9493929190614719565b604051602081830303815290604052805190602001206040518263ffffffff1660e01b815260040161277291815260200190565b602060405180830381865afa15801561278d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127b19190614765565b156127d25760405163f20e7d3760e01b815260048101899052602401610d53565b600c5487516001600160a01b0390911690633a66f901908990849081106127fb576127fb614565565b602002602001015188848151811061281557612815614565565b602002602001015188858151811061282f5761282f614565565b6020026020010151866040518563ffffffff1660e01b81526004016128579493929190614719565b6020604051808303815f875af1158015612873573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612897919061468f565b506001016126bc565b509695505050505050565b81545f906001600160801b03600160801b8204811691811660018301909116036128d8575f915050610c2e565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b5f8581526004602052604081206001015465ffffffffffff16600c54909150612953906001600160a01b031634613064565b5f5b85518110156119ab57600c5486516001600160a01b0390911690630825f38f9088908490811061298757612987614565565b60200260200101518784815181106129a1576129a1614565565b60200260200101518785815181106129bb576129bb614565565b6020026020010151866040518563ffffffff1660e01b81526004016129e39493929190614784565b5f604051808303815f875af11580156129fe573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612a2591908101906145af565b50600101612955565b5f5f612a39836130c2565b90506001816007811115612a4f57612a4f613f1e565b14612a5a5792915050565b5f83815260096020526040902060010154612a776109a685611173565b811080612a9757505f848152600960205260409020805460019091015411155b15612aa6575060019392505050565b5f8481526004602052604090206001015465ffffffffffff165f03612acf575060049392505050565b5060059392505050565b5f5f612aed600d546001600160a01b031690565b9050826001600160a01b0316816001600160a01b03161480612b3957506001600160a01b038116158015612b3957505f848152600460205260409020546001600160a01b038481169116145b806114b057506114b084846131f3565b5f5f612b5786868686613238565b5f8181526004602052604090206001015490915065ffffffffffff168015612c43575f5b8751811015612c4157600c5488516001600160a01b039091169063591fcdfe908a9084908110612bad57612bad614565565b6020026020010151898481518110612bc757612bc7614565565b6020026020010151898581518110612be157612be1614565565b6020026020010151866040518563ffffffff1660e01b8152600401612c099493929190614784565b5f604051808303815f87803b158015612c20575f5ffd5b505af1158015612c32573d5f5f3e3d5ffd5b50505050806001019050612b7b565b505b5095945050505050565b6060612c576123a7565b65ffffffffffff168265ffffffffffff1614612c86576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610c2e612ccb6132f8565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612d49575f5f612d098585613421565b5090925090505f816003811115612d2257612d22613f1e565b148015612d405750856001600160a01b0316826001600160a01b0316145b92505050611807565b612d5484848461346a565b9050611807565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612dad576040516371c6af4960e01b81526001600160a01b0387166004820152602401610d53565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516612df65783815f015f828254612deb91906146a6565b90915550612e4c9050565b5f1960ff861601612e145783816001015f828254612deb91906146a6565b60011960ff861601612e335783816002015f828254612deb91906146a6565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b5f5f5f612e63846134cf565b9150915081611807576118076031612910565b5f5f8451831180612e8657508284115b15612e9557505f905080612f1b565b5f612ea18560016146a6565b84118015612ec9575061060f60f31b612ebd8787016020015190565b6001600160f01b031916145b90505f612ed982151560026147c8565b612ee49060286146a6565b905080612ef187876147df565b03612f12575f5f612f03898989613543565b9096509450612f1b9350505050565b5f5f9350935050505b935093915050565b5f5f612f328787878787613604565b600a80546001810182555f9182527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a801829055604080516080810182528a815260208181018b90528183018a90528851898201206060830152848452600b90529120815192935090918190612fa79082614826565b5060208201516001820190612fbc908261489e565b5060408201516002820190612fd190826149fe565b50606091909101516003909101559695505050505050565b60605f612ff583613827565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f65ffffffffffff821115613058576040516306dfcc6560e41b81526030600482015260248101839052604401610d53565b5090565b805160208201fd5b8047101561308e5760405163cf47918160e01b815247600482015260248101829052604401610d53565b6130a7828260405180602001604052805f81525061384e565b156130b0575050565b3d1561253a576130be613863565b5050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b90041681156130f657506007949350505050565b801561310757506002949350505050565b5f61311186611173565b9050805f0361313657604051636ad0607560e01b815260048101879052602401610d53565b5f61313f611771565b65ffffffffffff16905080821061315c57505f9695505050505050565b5f613166886118f6565b905081811061317d57506001979650505050505050565b6131868861386e565b15806131a557505f888152600960205260409020805460019091015411155b156131b857506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f036131e557506004979650505050505050565b506005979650505050505050565b5f806131fe846111d2565b600781111561320f5761320f613f1e565b1480156118075750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f61324686868686611830565b9050613294816132566007611de9565b6132606006611de9565b61326a6002611de9565b6001613277600782614ad6565b613282906002614bca565b61328c91906147df565b181818611e0b565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906132e79083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561335057507f000000000000000000000000000000000000000000000000000000000000000046145b1561337a57507f000000000000000000000000000000000000000000000000000000000000000090565b610bc3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613458576020840151604085015160608601515f1a61344a888285856138a4565b955095509550505050613463565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b80545f9081906001600160801b0380821691600160801b90041681036134fa57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b5f8084816135528660016146a6565b8511801561357a575061060f60f31b61356e8388016020015190565b6001600160f01b031916145b90505f61358a82151560026147c8565b90505f80613598838a6146a6565b90505b878110156135f3575f6135b96135b48784016020015190565b61396c565b9050600f8160ff1611156135d8575f5f97509750505050505050612f1b565b6135e36010846147c8565b60ff90911601915060010161359b565b506001999098509650505050505050565b5f6136188686868680519060200120611830565b90508451865114158061362d57508351865114155b8061363757508551155b1561366c57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610d53565b5f81815260046020526040902054600160a01b900465ffffffffffff16156136b55780613698826111d2565b6040516331b75e4d60e01b8152610d539291905f9060040161466d565b5f6136c760085465ffffffffffff1690565b6136cf611771565b65ffffffffffff166136e191906146a6565b90505f6136fb60085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b03871617815590915061372d83613026565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b1990911617815561375a826139e4565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b038111156137bd576137bd613aa6565b6040519080825280602002602001820160405280156137f057816020015b60608152602001906001900390816137db5790505b508c896137fd8a826146a6565b8e60405161381399989796959493929190614bd8565b60405180910390a150505095945050505050565b5f60ff8216601f811115610c2e57604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f8181526009602052604081206002810154600182015461388f91906146a6565b61389b610b2985611173565b11159392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156138dd57505f91506003905082613962565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561392e573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661395957505f925060019150829050613962565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156139855750603a8160ff16105b1561399357602f1901610c2e565b60608160ff161180156139a9575060678160ff16105b156139b75760561901610c2e565b60408160ff161180156139cd575060478160ff16105b156139db5760361901610c2e565b5060ff92915050565b5f63ffffffff821115613058576040516306dfcc6560e41b81526020600482015260248101839052604401610d53565b5f60208284031215613a24575f5ffd5b81356001600160e01b031981168114611807575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118076020830184613a3b565b5f60208284031215613a8b575f5ffd5b5035919050565b6001600160a01b03811681146115ce575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715613ae257613ae2613aa6565b604052919050565b5f6001600160401b03821115613b0257613b02613aa6565b50601f01601f191660200190565b5f613b22613b1d84613aea565b613aba565b9050828152838383011115613b35575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613b5a575f5ffd5b61180783833560208501613b10565b5f5f5f5f60808587031215613b7c575f5ffd5b8435613b8781613a92565b93506020850135613b9781613a92565b92506040850135915060608501356001600160401b03811115613bb8575f5ffd5b613bc487828801613b4b565b91505092959194509250565b5f6001600160401b03821115613be857613be8613aa6565b5060051b60200190565b5f82601f830112613c01575f5ffd5b8135613c0f613b1d82613bd0565b8082825260208201915060208360051b860101925085831115613c30575f5ffd5b602085015b83811015612c43578035613c4881613a92565b835260209283019201613c35565b5f82601f830112613c65575f5ffd5b8135613c73613b1d82613bd0565b8082825260208201915060208360051b860101925085831115613c94575f5ffd5b602085015b83811015612c43578035835260209283019201613c99565b5f82601f830112613cc0575f5ffd5b8135613cce613b1d82613bd0565b8082825260208201915060208360051b860101925085831115613cef575f5ffd5b602085015b83811015612c435780356001600160401b03811115613d11575f5ffd5b613d20886020838a0101613b4b565b84525060209283019201613cf4565b5f5f5f5f60808587031215613d42575f5ffd5b84356001600160401b03811115613d57575f5ffd5b613d6387828801613bf2565b94505060208501356001600160401b03811115613d7e575f5ffd5b613d8a87828801613c56565b93505060408501356001600160401b03811115613da5575f5ffd5b613db187828801613cb1565b949793965093946060013593505050565b5f8151808452602084019350602083015f5b82811015613dfb5781516001600160a01b0316865260209586019590910190600101613dd4565b5093949350505050565b5f8151808452602084019350602083015f5b82811015613dfb578151865260209586019590910190600101613e17565b5f82825180855260208501945060208160051b830101602085015f5b83811015610dfd57601f19858403018852613e6d838351613a3b565b6020988901989093509190910190600101613e51565b608081525f613e956080830187613dc2565b8281036020840152613ea78187613e05565b90508281036040840152613ebb8186613e35565b91505082606083015295945050505050565b85815260a060208201525f613ee560a0830187613dc2565b8281036040840152613ef78187613e05565b90508281036060840152613f0b8186613e35565b9150508260808301529695505050505050565b634e487b7160e01b5f52602160045260245ffd5b60088110613f4e57634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610c2e8284613f32565b5f5f60408385031215613f71575f5ffd5b823591506020830135613f8381613a92565b809150509250929050565b803560ff8116811461148c575f5ffd5b5f5f60408385031215613faf575f5ffd5b82359150613fbf60208401613f8e565b90509250929050565b5f5f83601f840112613fd8575f5ffd5b5081356001600160401b03811115613fee575f5ffd5b602083019150836020828501011115614005575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215614022575f5ffd5b8735965061403260208901613f8e565b9550604088013561404281613a92565b945060608801356001600160401b0381111561405c575f5ffd5b6140688a828b01613fc8565b90955093505060808801356001600160401b03811115614086575f5ffd5b6140928a828b01613b4b565b92505060a08801356001600160401b038111156140ad575f5ffd5b6140b98a828b01613b4b565b91505092959891949750929550565b5f5f5f5f5f608086880312156140dc575f5ffd5b853594506140ec60208701613f8e565b935060408601356001600160401b03811115614106575f5ffd5b61411288828901613fc8565b90945092505060608601356001600160401b03811115614130575f5ffd5b61413c88828901613b4b565b9150509295509295909350565b65ffffffffffff811681146115ce575f5ffd5b5f6020828403121561416c575f5ffd5b813561180781614149565b5f5f5f5f6060858703121561418a575f5ffd5b8435935061419a60208601613f8e565b925060408501356001600160401b038111156141b4575f5ffd5b6141c087828801613fc8565b95989497509550505050565b5f5f5f5f608085870312156141df575f5ffd5b84356001600160401b038111156141f4575f5ffd5b61420087828801613bf2565b94505060208501356001600160401b0381111561421b575f5ffd5b61422787828801613c56565b93505060408501356001600160401b03811115614242575f5ffd5b61424e87828801613cb1565b92505060608501356001600160401b03811115614269575f5ffd5b8501601f81018713614279575f5ffd5b613bc487823560208401613b10565b5f60208284031215614298575f5ffd5b813561180781613a92565b60ff60f81b8816815260e060208201525f6142c160e0830189613a3b565b82810360408401526142d38189613a3b565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506143048185613e05565b9a9950505050505050505050565b5f5f5f5f60808587031215614325575f5ffd5b8435935061433560208601613f8e565b9250604085013561434581613a92565b915060608501356001600160401b03811115613bb8575f5ffd5b5f5f5f60608486031215614371575f5ffd5b833561437c81613a92565b92506020840135915060408401356001600160401b0381111561439d575f5ffd5b6143a986828701613b4b565b9150509250925092565b5f5f5f5f5f60a086880312156143c7575f5ffd5b85356143d281613a92565b945060208601356143e281613a92565b935060408601356001600160401b038111156143fc575f5ffd5b61440888828901613c56565b93505060608601356001600160401b03811115614423575f5ffd5b61442f88828901613c56565b92505060808601356001600160401b03811115614130575f5ffd5b5f5f5f5f6060858703121561445d575f5ffd5b843561446881613a92565b93506020850135925060408501356001600160401b038111156141b4575f5ffd5b5f60208284031215614499575f5ffd5b813563ffffffff81168114611807575f5ffd5b5f5f604083850312156144bd575f5ffd5b82356144c881613a92565b946020939093013593505050565b5f5f5f5f5f60a086880312156144ea575f5ffd5b85356144f581613a92565b9450602086013561450581613a92565b9350604086013592506060860135915060808601356001600160401b03811115614130575f5ffd5b600181811c9082168061454157607f821691505b60208210810361455f57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f614586613b1d84613aea565b9050828152838383011115614599575f5ffd5b8282602083015e5f602084830101529392505050565b5f602082840312156145bf575f5ffd5b81516001600160401b038111156145d4575f5ffd5b8201601f810184136145e4575f5ffd5b6114b084825160208401614579565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610c2e57610c2e6145f3565b5f60208284031215614635575f5ffd5b815161180781614149565b65ffffffffffff8181168382160190811115610c2e57610c2e6145f3565b818382375f9101908152919050565b838152606081016146816020830185613f32565b826040830152949350505050565b5f6020828403121561469f575f5ffd5b5051919050565b80820180821115610c2e57610c2e6145f3565b84815260ff84166020820152826040820152608060608201525f6116176080830184613a3b565b85815260ff8516602082015283604082015260a060608201525f61470760a0830185613a3b565b82810360808401526115698185613a3b565b60018060a01b038516815283602082015260a060408201525f60a082015260c060608201525f61474c60c0830185613a3b565b905065ffffffffffff8316608083015295945050505050565b5f60208284031215614775575f5ffd5b81518015158114611807575f5ffd5b60018060a01b038516815283602082015260a060408201525f60a082015260c060608201525f6147b760c0830185613a3b565b905082608083015295945050505050565b8082028115828204841417610c2e57610c2e6145f3565b81810381811115610c2e57610c2e6145f3565b5f5b82811015611398575f828201556001016147f4565b8183101561139857805f528260205f20016118ad848403826147f2565b81516001600160401b0381111561483f5761483f613aa6565b600160401b81111561485357614853613aa6565b8154818355614863828285614809565b5060208301825f5260205f205f5b838110156148965782516001600160a01b031682820155602090920191600101614871565b505050505050565b81516001600160401b038111156148b7576148b7613aa6565b600160401b8111156148cb576148cb613aa6565b81548183556148db828285614809565b5060208301825f5260205f205f5b83811015614896578251828201556020909201916001016148e9565b601f821115611398578282111561139857805f5260205f20601f840160051c602085101561493057505f5b611e7f81601f860160051c038284016147f2565b81516001600160401b0381111561495d5761495d613aa6565b6149718161496b845461452d565b84614905565b6020601f8211600181146149a3575f831561498c5750848201515b5f19600385901b1c1916600184901b178455611e7f565b5f84815260208120601f198516915b828110156149d257878501518255602094850194600190920191016149b2565b50848210156149ef57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b8151600160401b811115614a1457614a14613aa6565b815481835580821015614a9a57825f528160205f20018282035f5b81811015614a9657808301614a44815461452d565b8015614a8c57601f811160018114614a5e575f8355614a8a565b5f83815260209020614a7c601f840160051c5f1901600183016147f2565b505f83815260208120818555555b505b5050600101614a2f565b5050505b5060208301614aae835f9081526020902090565b5f5b8381101561489657614ac3835183614944565b6020929092019160019182019101614ab0565b60ff8181168382160190811115610c2e57610c2e6145f3565b6001815b6001841115612f1b57808504811115614b0e57614b0e6145f3565b6001841615614b1c57908102905b60019390931c928002614af3565b5f82614b3857506001610c2e565b81614b4457505f610c2e565b8160018114614b5a5760028114614b6457614b80565b6001915050610c2e565b60ff841115614b7557614b756145f3565b50506001821b610c2e565b5060208310610133831016604e8410600b8410161715614ba3575081810a610c2e565b614baf5f198484614aef565b805f1904821115614bc257614bc26145f3565b029392505050565b5f61180760ff841683614b2a565b8981526001600160a01b0389166020820152610120604082018190525f90614c029083018a613dc2565b8281036060840152614c14818a613e05565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614c6b57601f19868403018552614c55838351613a3b565b6020958601959093509190910190600101614c39565b505085810360a0870152614c7f818b613e35565b93505050508560c08401528460e0840152828103610100840152614ca38185613a3b565b9c9b50505050505050505050505056",
}

// CompGovernor5 is an auto generated Go binding around an Ethereum contract.
type CompGovernor5 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CompGovernor5) GetABI() abi.ABI {
	return c.abi
}

// NewCompGovernor5 creates a new instance of CompGovernor5.
func NewCompGovernor5() *CompGovernor5 {
	parsed, err := CompGovernor5MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CompGovernor5{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CompGovernor5) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address timelock, uint48 delay, uint32 period, uint256 quorum_, uint256 superQuorum_, address guardian) returns()
func (compGovernor5 *CompGovernor5) PackConstructor(token common.Address, timelock common.Address, delay *big.Int, period uint32, quorum_ *big.Int, superQuorum_ *big.Int, guardian common.Address) []byte {
	enc, err := compGovernor5.abi.Pack("", token, timelock, delay, period, quorum_, superQuorum_, guardian)
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
func (compGovernor5 *CompGovernor5) PackBALLOTTYPEHASH() []byte {
	enc, err := compGovernor5.abi.Pack("BALLOT_TYPEHASH")
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
func (compGovernor5 *CompGovernor5) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return compGovernor5.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (compGovernor5 *CompGovernor5) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := compGovernor5.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (compGovernor5 *CompGovernor5) PackCLOCKMODE() []byte {
	enc, err := compGovernor5.abi.Pack("CLOCK_MODE")
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
func (compGovernor5 *CompGovernor5) TryPackCLOCKMODE() ([]byte, error) {
	return compGovernor5.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (compGovernor5 *CompGovernor5) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := compGovernor5.abi.Unpack("CLOCK_MODE", data)
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
func (compGovernor5 *CompGovernor5) PackCOUNTINGMODE() []byte {
	enc, err := compGovernor5.abi.Pack("COUNTING_MODE")
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
func (compGovernor5 *CompGovernor5) TryPackCOUNTINGMODE() ([]byte, error) {
	return compGovernor5.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (compGovernor5 *CompGovernor5) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := compGovernor5.abi.Unpack("COUNTING_MODE", data)
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
func (compGovernor5 *CompGovernor5) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := compGovernor5.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (compGovernor5 *CompGovernor5) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return compGovernor5.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (compGovernor5 *CompGovernor5) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := compGovernor5.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9a61961.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function __acceptAdmin() returns()
func (compGovernor5 *CompGovernor5) PackAcceptAdmin() []byte {
	enc, err := compGovernor5.abi.Pack("__acceptAdmin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9a61961.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function __acceptAdmin() returns()
func (compGovernor5 *CompGovernor5) TryPackAcceptAdmin() ([]byte, error) {
	return compGovernor5.abi.Pack("__acceptAdmin")
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (compGovernor5 *CompGovernor5) PackCancel(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("cancel", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (compGovernor5 *CompGovernor5) TryPackCancel(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("cancel", proposalId)
}

// PackCancel0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (compGovernor5 *CompGovernor5) PackCancel0(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := compGovernor5.abi.Pack("cancel0", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (compGovernor5 *CompGovernor5) TryPackCancel0(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return compGovernor5.abi.Pack("cancel0", targets, values, calldatas, descriptionHash)
}

// UnpackCancel0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackCancel0(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("cancel0", data)
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
func (compGovernor5 *CompGovernor5) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := compGovernor5.abi.Pack("castVote", proposalId, support)
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
func (compGovernor5 *CompGovernor5) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return compGovernor5.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("castVote", data)
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
func (compGovernor5 *CompGovernor5) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := compGovernor5.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (compGovernor5 *CompGovernor5) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("castVoteBySig", data)
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
func (compGovernor5 *CompGovernor5) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := compGovernor5.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (compGovernor5 *CompGovernor5) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return compGovernor5.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("castVoteWithReason", data)
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
func (compGovernor5 *CompGovernor5) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := compGovernor5.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (compGovernor5 *CompGovernor5) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (compGovernor5 *CompGovernor5) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := compGovernor5.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (compGovernor5 *CompGovernor5) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (compGovernor5 *CompGovernor5) PackClock() []byte {
	enc, err := compGovernor5.abi.Pack("clock")
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
func (compGovernor5 *CompGovernor5) TryPackClock() ([]byte, error) {
	return compGovernor5.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (compGovernor5 *CompGovernor5) UnpackClock(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("clock", data)
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
func (compGovernor5 *CompGovernor5) PackEip712Domain() []byte {
	enc, err := compGovernor5.abi.Pack("eip712Domain")
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
func (compGovernor5 *CompGovernor5) TryPackEip712Domain() ([]byte, error) {
	return compGovernor5.abi.Pack("eip712Domain")
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
func (compGovernor5 *CompGovernor5) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := compGovernor5.abi.Unpack("eip712Domain", data)
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
func (compGovernor5 *CompGovernor5) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := compGovernor5.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (compGovernor5 *CompGovernor5) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return compGovernor5.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecute0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0d94c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (compGovernor5 *CompGovernor5) PackExecute0(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("execute0", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0d94c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (compGovernor5 *CompGovernor5) TryPackExecute0(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("execute0", proposalId)
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (compGovernor5 *CompGovernor5) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := compGovernor5.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (compGovernor5 *CompGovernor5) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return compGovernor5.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("getProposalId", data)
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
func (compGovernor5 *CompGovernor5) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("getVotes", account, timepoint)
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
func (compGovernor5 *CompGovernor5) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("getVotes", data)
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
func (compGovernor5 *CompGovernor5) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := compGovernor5.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (compGovernor5 *CompGovernor5) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("getVotesWithParams", data)
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
func (compGovernor5 *CompGovernor5) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := compGovernor5.abi.Pack("hasVoted", proposalId, account)
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
func (compGovernor5 *CompGovernor5) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return compGovernor5.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (compGovernor5 *CompGovernor5) UnpackHasVoted(data []byte) (bool, error) {
	out, err := compGovernor5.abi.Unpack("hasVoted", data)
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
func (compGovernor5 *CompGovernor5) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := compGovernor5.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (compGovernor5 *CompGovernor5) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return compGovernor5.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("hashProposal", data)
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
func (compGovernor5 *CompGovernor5) PackName() []byte {
	enc, err := compGovernor5.abi.Pack("name")
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
func (compGovernor5 *CompGovernor5) TryPackName() ([]byte, error) {
	return compGovernor5.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (compGovernor5 *CompGovernor5) UnpackName(data []byte) (string, error) {
	out, err := compGovernor5.abi.Unpack("name", data)
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
func (compGovernor5 *CompGovernor5) PackNonces(owner common.Address) []byte {
	enc, err := compGovernor5.abi.Pack("nonces", owner)
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
func (compGovernor5 *CompGovernor5) TryPackNonces(owner common.Address) ([]byte, error) {
	return compGovernor5.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("nonces", data)
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
func (compGovernor5 *CompGovernor5) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := compGovernor5.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (compGovernor5 *CompGovernor5) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (compGovernor5 *CompGovernor5) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := compGovernor5.abi.Unpack("onERC1155BatchReceived", data)
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
func (compGovernor5 *CompGovernor5) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := compGovernor5.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (compGovernor5 *CompGovernor5) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (compGovernor5 *CompGovernor5) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := compGovernor5.abi.Unpack("onERC1155Received", data)
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
func (compGovernor5 *CompGovernor5) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := compGovernor5.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (compGovernor5 *CompGovernor5) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (compGovernor5 *CompGovernor5) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := compGovernor5.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalCount() view returns(uint256)
func (compGovernor5 *CompGovernor5) PackProposalCount() []byte {
	enc, err := compGovernor5.abi.Pack("proposalCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalCount() view returns(uint256)
func (compGovernor5 *CompGovernor5) TryPackProposalCount() ([]byte, error) {
	return compGovernor5.abi.Pack("proposalCount")
}

// UnpackProposalCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackProposalCount(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("proposalCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (compGovernor5 *CompGovernor5) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalDeadline", proposalId)
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
func (compGovernor5 *CompGovernor5) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e9eaec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (compGovernor5 *CompGovernor5) PackProposalDetails(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalDetails", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e9eaec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (compGovernor5 *CompGovernor5) TryPackProposalDetails(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalDetails", proposalId)
}

// ProposalDetailsOutput serves as a container for the return parameters of contract
// method ProposalDetails.
type ProposalDetailsOutput struct {
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}

// UnpackProposalDetails is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16e9eaec.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (compGovernor5 *CompGovernor5) UnpackProposalDetails(data []byte) (ProposalDetailsOutput, error) {
	out, err := compGovernor5.abi.Unpack("proposalDetails", data)
	outstruct := new(ProposalDetailsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Targets = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[2], new([][]byte)).(*[][]byte)
	outstruct.DescriptionHash = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProposalDetailsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e82db94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (compGovernor5 *CompGovernor5) PackProposalDetailsAt(index *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalDetailsAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDetailsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e82db94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (compGovernor5 *CompGovernor5) TryPackProposalDetailsAt(index *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalDetailsAt", index)
}

// ProposalDetailsAtOutput serves as a container for the return parameters of contract
// method ProposalDetailsAt.
type ProposalDetailsAtOutput struct {
	ProposalId      *big.Int
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}

// UnpackProposalDetailsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e82db94.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (compGovernor5 *CompGovernor5) UnpackProposalDetailsAt(data []byte) (ProposalDetailsAtOutput, error) {
	out, err := compGovernor5.abi.Unpack("proposalDetailsAt", data)
	outstruct := new(ProposalDetailsAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ProposalId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Targets = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[2], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[3], new([][]byte)).(*[][]byte)
	outstruct.DescriptionHash = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (compGovernor5 *CompGovernor5) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalEta", proposalId)
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
func (compGovernor5 *CompGovernor5) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("proposalEta", data)
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
func (compGovernor5 *CompGovernor5) PackProposalGuardian() []byte {
	enc, err := compGovernor5.abi.Pack("proposalGuardian")
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
func (compGovernor5 *CompGovernor5) TryPackProposalGuardian() ([]byte, error) {
	return compGovernor5.abi.Pack("proposalGuardian")
}

// UnpackProposalGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc473616.
//
// Solidity: function proposalGuardian() view returns(address)
func (compGovernor5 *CompGovernor5) UnpackProposalGuardian(data []byte) (common.Address, error) {
	out, err := compGovernor5.abi.Unpack("proposalGuardian", data)
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
func (compGovernor5 *CompGovernor5) PackProposalNeedsQueuing(id *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalNeedsQueuing", id)
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
func (compGovernor5 *CompGovernor5) TryPackProposalNeedsQueuing(id *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalNeedsQueuing", id)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (compGovernor5 *CompGovernor5) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := compGovernor5.abi.Unpack("proposalNeedsQueuing", data)
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
func (compGovernor5 *CompGovernor5) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalProposer", proposalId)
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
func (compGovernor5 *CompGovernor5) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (compGovernor5 *CompGovernor5) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := compGovernor5.abi.Unpack("proposalProposer", data)
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
func (compGovernor5 *CompGovernor5) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalSnapshot", proposalId)
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
func (compGovernor5 *CompGovernor5) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("proposalSnapshot", data)
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
func (compGovernor5 *CompGovernor5) PackProposalThreshold() []byte {
	enc, err := compGovernor5.abi.Pack("proposalThreshold")
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
func (compGovernor5 *CompGovernor5) TryPackProposalThreshold() ([]byte, error) {
	return compGovernor5.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("proposalThreshold", data)
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
func (compGovernor5 *CompGovernor5) PackProposalVotes(id *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("proposalVotes", id)
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
func (compGovernor5 *CompGovernor5) TryPackProposalVotes(id *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("proposalVotes", id)
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
func (compGovernor5 *CompGovernor5) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := compGovernor5.abi.Unpack("proposalVotes", data)
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
func (compGovernor5 *CompGovernor5) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := compGovernor5.abi.Pack("propose", targets, values, calldatas, description)
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
func (compGovernor5 *CompGovernor5) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return compGovernor5.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("propose", data)
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
func (compGovernor5 *CompGovernor5) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := compGovernor5.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (compGovernor5 *CompGovernor5) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return compGovernor5.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0b009.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(uint256 proposalId) returns()
func (compGovernor5 *CompGovernor5) PackQueue0(proposalId *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("queue0", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0b009.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(uint256 proposalId) returns()
func (compGovernor5 *CompGovernor5) TryPackQueue0(proposalId *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("queue0", proposalId)
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 ) view returns(uint256)
func (compGovernor5 *CompGovernor5) PackQuorum(arg0 *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("quorum", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 ) view returns(uint256)
func (compGovernor5 *CompGovernor5) TryPackQuorum(arg0 *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("quorum", arg0)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 ) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("quorum", data)
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
func (compGovernor5 *CompGovernor5) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := compGovernor5.abi.Pack("relay", target, value, data)
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
func (compGovernor5 *CompGovernor5) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return compGovernor5.abi.Pack("relay", target, value, data)
}

// PackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (compGovernor5 *CompGovernor5) PackSetProposalGuardian(newProposalGuardian common.Address) []byte {
	enc, err := compGovernor5.abi.Pack("setProposalGuardian", newProposalGuardian)
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
func (compGovernor5 *CompGovernor5) TryPackSetProposalGuardian(newProposalGuardian common.Address) ([]byte, error) {
	return compGovernor5.abi.Pack("setProposalGuardian", newProposalGuardian)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (compGovernor5 *CompGovernor5) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (compGovernor5 *CompGovernor5) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (compGovernor5 *CompGovernor5) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("setVotingDelay", newVotingDelay)
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
func (compGovernor5 *CompGovernor5) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (compGovernor5 *CompGovernor5) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := compGovernor5.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (compGovernor5 *CompGovernor5) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return compGovernor5.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (compGovernor5 *CompGovernor5) PackState(id *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("state", id)
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
func (compGovernor5 *CompGovernor5) TryPackState(id *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (compGovernor5 *CompGovernor5) UnpackState(data []byte) (uint8, error) {
	out, err := compGovernor5.abi.Unpack("state", data)
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
// Solidity: function superQuorum(uint256 ) view returns(uint256)
func (compGovernor5 *CompGovernor5) PackSuperQuorum(arg0 *big.Int) []byte {
	enc, err := compGovernor5.abi.Pack("superQuorum", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuperQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92f7730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function superQuorum(uint256 ) view returns(uint256)
func (compGovernor5 *CompGovernor5) TryPackSuperQuorum(arg0 *big.Int) ([]byte, error) {
	return compGovernor5.abi.Pack("superQuorum", arg0)
}

// UnpackSuperQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc92f7730.
//
// Solidity: function superQuorum(uint256 ) view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackSuperQuorum(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("superQuorum", data)
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
func (compGovernor5 *CompGovernor5) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := compGovernor5.abi.Pack("supportsInterface", interfaceId)
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
func (compGovernor5 *CompGovernor5) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return compGovernor5.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (compGovernor5 *CompGovernor5) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := compGovernor5.abi.Unpack("supportsInterface", data)
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
func (compGovernor5 *CompGovernor5) PackTimelock() []byte {
	enc, err := compGovernor5.abi.Pack("timelock")
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
func (compGovernor5 *CompGovernor5) TryPackTimelock() ([]byte, error) {
	return compGovernor5.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (compGovernor5 *CompGovernor5) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := compGovernor5.abi.Unpack("timelock", data)
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
func (compGovernor5 *CompGovernor5) PackToken() []byte {
	enc, err := compGovernor5.abi.Pack("token")
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
func (compGovernor5 *CompGovernor5) TryPackToken() ([]byte, error) {
	return compGovernor5.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (compGovernor5 *CompGovernor5) UnpackToken(data []byte) (common.Address, error) {
	out, err := compGovernor5.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (compGovernor5 *CompGovernor5) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := compGovernor5.abi.Pack("updateTimelock", newTimelock)
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
func (compGovernor5 *CompGovernor5) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return compGovernor5.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (compGovernor5 *CompGovernor5) PackVersion() []byte {
	enc, err := compGovernor5.abi.Pack("version")
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
func (compGovernor5 *CompGovernor5) TryPackVersion() ([]byte, error) {
	return compGovernor5.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (compGovernor5 *CompGovernor5) UnpackVersion(data []byte) (string, error) {
	out, err := compGovernor5.abi.Unpack("version", data)
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
func (compGovernor5 *CompGovernor5) PackVotingDelay() []byte {
	enc, err := compGovernor5.abi.Pack("votingDelay")
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
func (compGovernor5 *CompGovernor5) TryPackVotingDelay() ([]byte, error) {
	return compGovernor5.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("votingDelay", data)
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
func (compGovernor5 *CompGovernor5) PackVotingPeriod() []byte {
	enc, err := compGovernor5.abi.Pack("votingPeriod")
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
func (compGovernor5 *CompGovernor5) TryPackVotingPeriod() ([]byte, error) {
	return compGovernor5.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (compGovernor5 *CompGovernor5) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := compGovernor5.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// CompGovernor5EIP712DomainChanged represents a EIP712DomainChanged event raised by the CompGovernor5 contract.
type CompGovernor5EIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const CompGovernor5EIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (CompGovernor5EIP712DomainChanged) ContractEventName() string {
	return CompGovernor5EIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (compGovernor5 *CompGovernor5) UnpackEIP712DomainChangedEvent(log *types.Log) (*CompGovernor5EIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5EIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5ProposalCanceled represents a ProposalCanceled event raised by the CompGovernor5 contract.
type CompGovernor5ProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CompGovernor5ProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (CompGovernor5ProposalCanceled) ContractEventName() string {
	return CompGovernor5ProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (compGovernor5 *CompGovernor5) UnpackProposalCanceledEvent(log *types.Log) (*CompGovernor5ProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5ProposalCanceled)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5ProposalCreated represents a ProposalCreated event raised by the CompGovernor5 contract.
type CompGovernor5ProposalCreated struct {
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

const CompGovernor5ProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (CompGovernor5ProposalCreated) ContractEventName() string {
	return CompGovernor5ProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (compGovernor5 *CompGovernor5) UnpackProposalCreatedEvent(log *types.Log) (*CompGovernor5ProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5ProposalCreated)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5ProposalExecuted represents a ProposalExecuted event raised by the CompGovernor5 contract.
type CompGovernor5ProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CompGovernor5ProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (CompGovernor5ProposalExecuted) ContractEventName() string {
	return CompGovernor5ProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (compGovernor5 *CompGovernor5) UnpackProposalExecutedEvent(log *types.Log) (*CompGovernor5ProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5ProposalExecuted)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5ProposalGuardianSet represents a ProposalGuardianSet event raised by the CompGovernor5 contract.
type CompGovernor5ProposalGuardianSet struct {
	OldProposalGuardian common.Address
	NewProposalGuardian common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const CompGovernor5ProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (CompGovernor5ProposalGuardianSet) ContractEventName() string {
	return CompGovernor5ProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian)
func (compGovernor5 *CompGovernor5) UnpackProposalGuardianSetEvent(log *types.Log) (*CompGovernor5ProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5ProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5ProposalQueued represents a ProposalQueued event raised by the CompGovernor5 contract.
type CompGovernor5ProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CompGovernor5ProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (CompGovernor5ProposalQueued) ContractEventName() string {
	return CompGovernor5ProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (compGovernor5 *CompGovernor5) UnpackProposalQueuedEvent(log *types.Log) (*CompGovernor5ProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5ProposalQueued)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5ProposalThresholdSet represents a ProposalThresholdSet event raised by the CompGovernor5 contract.
type CompGovernor5ProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const CompGovernor5ProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (CompGovernor5ProposalThresholdSet) ContractEventName() string {
	return CompGovernor5ProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (compGovernor5 *CompGovernor5) UnpackProposalThresholdSetEvent(log *types.Log) (*CompGovernor5ProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5ProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5TimelockChange represents a TimelockChange event raised by the CompGovernor5 contract.
type CompGovernor5TimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const CompGovernor5TimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (CompGovernor5TimelockChange) ContractEventName() string {
	return CompGovernor5TimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (compGovernor5 *CompGovernor5) UnpackTimelockChangeEvent(log *types.Log) (*CompGovernor5TimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5TimelockChange)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5VoteCast represents a VoteCast event raised by the CompGovernor5 contract.
type CompGovernor5VoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const CompGovernor5VoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (CompGovernor5VoteCast) ContractEventName() string {
	return CompGovernor5VoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (compGovernor5 *CompGovernor5) UnpackVoteCastEvent(log *types.Log) (*CompGovernor5VoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5VoteCast)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5VoteCastWithParams represents a VoteCastWithParams event raised by the CompGovernor5 contract.
type CompGovernor5VoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const CompGovernor5VoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (CompGovernor5VoteCastWithParams) ContractEventName() string {
	return CompGovernor5VoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (compGovernor5 *CompGovernor5) UnpackVoteCastWithParamsEvent(log *types.Log) (*CompGovernor5VoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5VoteCastWithParams)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5VotingDelaySet represents a VotingDelaySet event raised by the CompGovernor5 contract.
type CompGovernor5VotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const CompGovernor5VotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (CompGovernor5VotingDelaySet) ContractEventName() string {
	return CompGovernor5VotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (compGovernor5 *CompGovernor5) UnpackVotingDelaySetEvent(log *types.Log) (*CompGovernor5VotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5VotingDelaySet)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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

// CompGovernor5VotingPeriodSet represents a VotingPeriodSet event raised by the CompGovernor5 contract.
type CompGovernor5VotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const CompGovernor5VotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (CompGovernor5VotingPeriodSet) ContractEventName() string {
	return CompGovernor5VotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (compGovernor5 *CompGovernor5) UnpackVotingPeriodSetEvent(log *types.Log) (*CompGovernor5VotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compGovernor5.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CompGovernor5VotingPeriodSet)
	if len(log.Data) > 0 {
		if err := compGovernor5.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compGovernor5.abi.Events[event].Inputs {
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
func (compGovernor5 *CompGovernor5) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], compGovernor5.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return compGovernor5.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CompGovernor5ERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the CompGovernor5 contract.
type CompGovernor5ERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func CompGovernor5ERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (compGovernor5 *CompGovernor5) UnpackERC6372InconsistentClockError(raw []byte) (*CompGovernor5ERC6372InconsistentClock, error) {
	out := new(CompGovernor5ERC6372InconsistentClock)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5FailedCall represents a FailedCall error raised by the CompGovernor5 contract.
type CompGovernor5FailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CompGovernor5FailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (compGovernor5 *CompGovernor5) UnpackFailedCallError(raw []byte) (*CompGovernor5FailedCall, error) {
	out := new(CompGovernor5FailedCall)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the CompGovernor5 contract.
type CompGovernor5GovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func CompGovernor5GovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (compGovernor5 *CompGovernor5) UnpackGovernorAlreadyCastVoteError(raw []byte) (*CompGovernor5GovernorAlreadyCastVote, error) {
	out := new(CompGovernor5GovernorAlreadyCastVote)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the CompGovernor5 contract.
type CompGovernor5GovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func CompGovernor5GovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (compGovernor5 *CompGovernor5) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*CompGovernor5GovernorAlreadyQueuedProposal, error) {
	out := new(CompGovernor5GovernorAlreadyQueuedProposal)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the CompGovernor5 contract.
type CompGovernor5GovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func CompGovernor5GovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (compGovernor5 *CompGovernor5) UnpackGovernorDisabledDepositError(raw []byte) (*CompGovernor5GovernorDisabledDeposit, error) {
	out := new(CompGovernor5GovernorDisabledDeposit)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the CompGovernor5 contract.
type CompGovernor5GovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func CompGovernor5GovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (compGovernor5 *CompGovernor5) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*CompGovernor5GovernorInsufficientProposerVotes, error) {
	out := new(CompGovernor5GovernorInsufficientProposerVotes)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the CompGovernor5 contract.
type CompGovernor5GovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func CompGovernor5GovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (compGovernor5 *CompGovernor5) UnpackGovernorInvalidProposalLengthError(raw []byte) (*CompGovernor5GovernorInvalidProposalLength, error) {
	out := new(CompGovernor5GovernorInvalidProposalLength)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorInvalidSignature represents a GovernorInvalidSignature error raised by the CompGovernor5 contract.
type CompGovernor5GovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func CompGovernor5GovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (compGovernor5 *CompGovernor5) UnpackGovernorInvalidSignatureError(raw []byte) (*CompGovernor5GovernorInvalidSignature, error) {
	out := new(CompGovernor5GovernorInvalidSignature)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the CompGovernor5 contract.
type CompGovernor5GovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func CompGovernor5GovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (compGovernor5 *CompGovernor5) UnpackGovernorInvalidVoteParamsError(raw []byte) (*CompGovernor5GovernorInvalidVoteParams, error) {
	out := new(CompGovernor5GovernorInvalidVoteParams)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the CompGovernor5 contract.
type CompGovernor5GovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func CompGovernor5GovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (compGovernor5 *CompGovernor5) UnpackGovernorInvalidVoteTypeError(raw []byte) (*CompGovernor5GovernorInvalidVoteType, error) {
	out := new(CompGovernor5GovernorInvalidVoteType)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the CompGovernor5 contract.
type CompGovernor5GovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func CompGovernor5GovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (compGovernor5 *CompGovernor5) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*CompGovernor5GovernorInvalidVotingPeriod, error) {
	out := new(CompGovernor5GovernorInvalidVotingPeriod)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the CompGovernor5 contract.
type CompGovernor5GovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func CompGovernor5GovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (compGovernor5 *CompGovernor5) UnpackGovernorNonexistentProposalError(raw []byte) (*CompGovernor5GovernorNonexistentProposal, error) {
	out := new(CompGovernor5GovernorNonexistentProposal)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the CompGovernor5 contract.
type CompGovernor5GovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func CompGovernor5GovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (compGovernor5 *CompGovernor5) UnpackGovernorOnlyExecutorError(raw []byte) (*CompGovernor5GovernorOnlyExecutor, error) {
	out := new(CompGovernor5GovernorOnlyExecutor)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the CompGovernor5 contract.
type CompGovernor5GovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func CompGovernor5GovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (compGovernor5 *CompGovernor5) UnpackGovernorProposalQueueingFailedError(raw []byte) (*CompGovernor5GovernorProposalQueueingFailed, error) {
	out := new(CompGovernor5GovernorProposalQueueingFailed)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the CompGovernor5 contract.
type CompGovernor5GovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func CompGovernor5GovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (compGovernor5 *CompGovernor5) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*CompGovernor5GovernorProposalQueueingNotRequired, error) {
	out := new(CompGovernor5GovernorProposalQueueingNotRequired)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the CompGovernor5 contract.
type CompGovernor5GovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func CompGovernor5GovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (compGovernor5 *CompGovernor5) UnpackGovernorRestrictedProposerError(raw []byte) (*CompGovernor5GovernorRestrictedProposer, error) {
	out := new(CompGovernor5GovernorRestrictedProposer)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorUnableToCancel represents a GovernorUnableToCancel error raised by the CompGovernor5 contract.
type CompGovernor5GovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func CompGovernor5GovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (compGovernor5 *CompGovernor5) UnpackGovernorUnableToCancelError(raw []byte) (*CompGovernor5GovernorUnableToCancel, error) {
	out := new(CompGovernor5GovernorUnableToCancel)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5GovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the CompGovernor5 contract.
type CompGovernor5GovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func CompGovernor5GovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (compGovernor5 *CompGovernor5) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*CompGovernor5GovernorUnexpectedProposalState, error) {
	out := new(CompGovernor5GovernorUnexpectedProposalState)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5InsufficientBalance represents a InsufficientBalance error raised by the CompGovernor5 contract.
type CompGovernor5InsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func CompGovernor5InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (compGovernor5 *CompGovernor5) UnpackInsufficientBalanceError(raw []byte) (*CompGovernor5InsufficientBalance, error) {
	out := new(CompGovernor5InsufficientBalance)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5InvalidAccountNonce represents a InvalidAccountNonce error raised by the CompGovernor5 contract.
type CompGovernor5InvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func CompGovernor5InvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (compGovernor5 *CompGovernor5) UnpackInvalidAccountNonceError(raw []byte) (*CompGovernor5InvalidAccountNonce, error) {
	out := new(CompGovernor5InvalidAccountNonce)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5InvalidShortString represents a InvalidShortString error raised by the CompGovernor5 contract.
type CompGovernor5InvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func CompGovernor5InvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (compGovernor5 *CompGovernor5) UnpackInvalidShortStringError(raw []byte) (*CompGovernor5InvalidShortString, error) {
	out := new(CompGovernor5InvalidShortString)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5SafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the CompGovernor5 contract.
type CompGovernor5SafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CompGovernor5SafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (compGovernor5 *CompGovernor5) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CompGovernor5SafeCastOverflowedUintDowncast, error) {
	out := new(CompGovernor5SafeCastOverflowedUintDowncast)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CompGovernor5StringTooLong represents a StringTooLong error raised by the CompGovernor5 contract.
type CompGovernor5StringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func CompGovernor5StringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (compGovernor5 *CompGovernor5) UnpackStringTooLongError(raw []byte) (*CompGovernor5StringTooLong, error) {
	out := new(CompGovernor5StringTooLong)
	if err := compGovernor5.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
