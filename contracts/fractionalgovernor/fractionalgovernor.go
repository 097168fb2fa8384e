// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package fractionalgovernor

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

// FractionalGovernorMetaData contains all meta data concerning the FractionalGovernor contract.
var FractionalGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"usedVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"remainingWeight\",\"type\":\"uint256\"}],\"name\":\"GovernorExceedRemainingWeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldProposalGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"ProposalGuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalGuardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"setProposalGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"usedVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "FractionalGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b506040516148b53803806148b583398101604081905261002f91610705565b818585855f60405180604001604052806012815260200171233930b1ba34b7b730b623b7bb32b93737b960711b8152508061006e61017060201b60201c565b6100778261018b565b610120526100848161018b565b61014052815160208084019190912060e052815190820120610100524660a05261011060e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101258282610813565b506101319050836101d1565b61013a82610237565b610143816102d6565b5050506001600160a01b03166101605261015c81610317565b50610166816103ac565b5050505050610967565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101be578260405163305a27a960e01b81526004016101b591906108d1565b60405180910390fd5b80516101c982610906565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361025f5760405163f1cfbf0560e01b81525f60048201526024016101b5565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103445760405163243e544560e01b815260048101839052602481018290526044016101b5565b5f61034d610415565b905061036c61035a61042e565b610363856104a8565b600a91906104df565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b5f610420600a6104f9565b6001600160d01b0316905090565b5f6104396101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610492575060408051601f3d908101601f1916820190925261048f91810190610929565b60015b6104a35761049e610541565b905090565b919050565b5f6001600160d01b038211156104db576040516306dfcc6560e41b815260d06004820152602481018390526044016101b5565b5090565b5f806104ec85858561054b565b915091505b935093915050565b80545f9080156105385761051f83610512600184610942565b5f91825260209091200190565b54660100000000000090046001600160d01b031661053a565b5f5b9392505050565b5f61049e436106a7565b82545f908190801561064a575f61056787610512600185610942565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156105ad57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036105e957825465ffffffffffff1666010000000000006001600160d01b0389160217835561063c565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506104f192505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816104f1565b5f65ffffffffffff8211156104db576040516306dfcc6560e41b815260306004820152602481018390526044016101b5565b6001600160a01b03811681146106ed575f5ffd5b50565b805165ffffffffffff811681146104a3575f5ffd5b5f5f5f5f5f60a08688031215610719575f5ffd5b8551610724816106d9565b9450610732602087016106f0565b9350604086015163ffffffff8116811461074a575f5ffd5b606087015160808801519194509250610762816106d9565b809150509295509295909350565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061079857607f821691505b6020821081036107b657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561080e578282111561080e57805f5260205f20601f840160051c60208510156107e757505f5b90810190601f840160051c035f5b8181101561080a575f838201556001016107f5565b5050505b505050565b81516001600160401b0381111561082c5761082c610770565b6108408161083a8454610784565b846107bc565b6020601f821160018114610872575f831561085b5750848201515b5f19600385901b1c1916600184901b1784556108ca565b5f84815260208120601f198516915b828110156108a15787850151825560209485019460019092019101610881565b50848210156108be57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107b6575f1960209190910360031b1b16919050565b5f60208284031215610939575f5ffd5b61053a826106f0565b8181038181111561096157634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051613ed76109de5f395f818161097f01528181610e27015281816111f70152818161144e0152611e1101525f611d5701525f611d2c01525f612b0101525f612ad901525f612a3401525f612a5e01525f612a880152613ed75ff3fe6080604052600436106102c2575f3560e01c80637ecebe001161016f578063bc197c81116100d8578063e540d01d11610092578063f23a6e611161006d578063f23a6e6114610927578063f8ce560a14610952578063fc0c546a14610971578063fc473616146109a3575f5ffd5b8063e540d01d146108ca578063eb9019d4146108e9578063ece40cc114610908575f5ffd5b8063bc197c8114610807578063c01f9e3714610832578063c28bc2fa14610851578063c59057e414610864578063dd4e2ba514610883578063deaaa7cc14610897575f5ffd5b8063a660aca511610129578063a660aca51461074c578063a7713a701461076b578063a8f8a6681461077f578063a9a952941461079e578063ab58fb8e146107bd578063b58131b0146107f3575f5ffd5b80637ecebe001461067557806384b0196e146106a95780638ff262e3146106d057806391ddadf4146106ef57806397c3d3341461071a5780639a802a6d1461072d575f5ffd5b8063438596321161022b5780635b8d0e0d116101e55780636136cadf116101c05780636136cadf146105f957806379051887146106185780637b3c71d3146106375780637d5e81e214610656575f5ffd5b80635b8d0e0d1461059c5780635f398a14146105bb57806360c4247f146105da575f5ffd5b806343859632146104c8578063452115d6146104e75780634bf5d7e914610506578063544ffc9c1461051a57806354fd4d5014610554578063567813881461057d575f5ffd5b8063160cbed71161027c578063160cbed7146103fc5780632656227d1461041b5780632d63f6931461042e5780632fe3e2611461044d5780633932abb1146104805780633e4f49e61461049c575f5ffd5b806301ffc9a7146102ce57806302a251a31461030257806306f3f9e61461032d57806306fdde031461034c578063143489d01461036d578063150b7a02146103b9575f5ffd5b366102ca575b005b5f5ffd5b3480156102d9575f5ffd5b506102ed6102e8366004612fd5565b6109c0565b60405190151581526020015b60405180910390f35b34801561030d575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016102f9565b348015610338575f5ffd5b506102c8610347366004612ffc565b610a2c565b348015610357575f5ffd5b50610360610a40565b6040516102f99190613041565b348015610378575f5ffd5b506103a1610387366004612ffc565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016102f9565b3480156103c4575f5ffd5b506103e36103d336600461312c565b630a85bd0160e11b949350505050565b6040516001600160e01b031990911681526020016102f9565b348015610407575f5ffd5b5061031f6104163660046132f6565b610ad0565b61031f6104293660046132f6565b610b44565b348015610439575f5ffd5b5061031f610448366004612ffc565b610c5d565b348015610458575f5ffd5b5061031f7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561048b575f5ffd5b5060085465ffffffffffff1661031f565b3480156104a7575f5ffd5b506104bb6104b6366004612ffc565b610c7d565b6040516102f991906133bd565b3480156104d3575f5ffd5b506102ed6104e23660046133cb565b610dae565b3480156104f2575f5ffd5b5061031f6105013660046132f6565b610dc2565b348015610511575f5ffd5b50610360610e23565b348015610525575f5ffd5b50610539610534366004612ffc565b610ebb565b604080519384526020840192909252908201526060016102f9565b34801561055f575f5ffd5b506040805180820190915260018152603160f81b6020820152610360565b348015610588575f5ffd5b5061031f610597366004613405565b610ee0565b3480156105a7575f5ffd5b5061031f6105b636600461346a565b610f07565b3480156105c6575f5ffd5b5061031f6105d5366004613524565b610fc4565b3480156105e5575f5ffd5b5061031f6105f4366004612ffc565b61100c565b348015610604575f5ffd5b5061031f6106133660046133cb565b611018565b348015610623575f5ffd5b506102c86106323660046135b8565b611043565b348015610642575f5ffd5b5061031f6106513660046135d3565b611054565b348015610661575f5ffd5b5061031f610670366004613628565b6110a4565b348015610680575f5ffd5b5061031f61068f3660046136e4565b6001600160a01b03165f9081526002602052604090205490565b3480156106b4575f5ffd5b506106bd61115a565b6040516102f99796959493929190613737565b3480156106db575f5ffd5b5061031f6106ea3660046137a6565b61119c565b3480156106fa575f5ffd5b506107036111f4565b60405165ffffffffffff90911681526020016102f9565b348015610725575f5ffd5b50606461031f565b348015610738575f5ffd5b5061031f6107473660046137f1565b61127b565b348015610757575f5ffd5b506102c86107663660046136e4565b611291565b348015610776575f5ffd5b5061031f6112a2565b34801561078a575f5ffd5b5061031f6107993660046132f6565b6112bb565b3480156107a9575f5ffd5b506102ed6107b8366004612ffc565b505f90565b3480156107c8575f5ffd5b5061031f6107d7366004612ffc565b5f9081526004602052604090206001015465ffffffffffff1690565b3480156107fe575f5ffd5b5061031f6112c8565b348015610812575f5ffd5b506103e3610821366004613843565b63bc197c8160e01b95945050505050565b34801561083d575f5ffd5b5061031f61084c366004612ffc565b6112d2565b6102c861085f3660046138d6565b611314565b34801561086f575f5ffd5b5061031f61087e3660046132f6565b611390565b34801561088e575f5ffd5b506103606113c9565b3480156108a2575f5ffd5b5061031f7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b3480156108d5575f5ffd5b506102c86108e4366004613913565b6113e9565b3480156108f4575f5ffd5b5061031f610903366004613936565b6113fa565b348015610913575f5ffd5b506102c8610922366004612ffc565b611419565b348015610932575f5ffd5b506103e361094136600461395e565b63f23a6e6160e01b95945050505050565b34801561095d575f5ffd5b5061031f61096c366004612ffc565b61142a565b34801561097c575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103a1565b3480156109ae575f5ffd5b50600b546001600160a01b03166103a1565b5f6001600160e01b031982166366defe7760e11b14806109f057506001600160e01b031982166332a2ad4360e11b145b80610a0b57506001600160e01b03198216630271189760e51b145b80610a2657506301ffc9a760e01b6001600160e01b03198316145b92915050565b610a346114c7565b610a3d816114fe565b50565b606060038054610a4f906139b1565b80601f0160208091040260200160405190810160405280929190818152602001828054610a7b906139b1565b8015610ac65780601f10610a9d57610100808354040283529160200191610ac6565b820191905f5260205f20905b815481529060010190602001808311610aa957829003601f168201915b5050505050905090565b5f5f610ade868686866112bb565b90505f610af482610aef6004611593565b6115b5565b5080610b1b5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f60405163ab2d031160e01b815260048101849052602401610b12565b50909695505050505050565b5f5f610b52868686866112bb565b90505f610b6382610aef6004611593565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610b8a3090565b6001600160a01b031614610c13575f5b8751811015610c1157306001600160a01b0316888281518110610bbf57610bbf6139e9565b60200260200101516001600160a01b031603610c0957610c09868281518110610bea57610bea6139e9565b60200260200101518051906020012060056115f290919063ffffffff16565b600101610b9a565b505b610c208288888888611613565b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115610cb157506007949350505050565b8015610cc257506002949350505050565b5f610ccc86610c5d565b9050805f03610cf157604051636ad0607560e01b815260048101879052602401610b12565b5f610cfa6111f4565b65ffffffffffff169050808210610d1757505f9695505050505050565b5f610d21886112d2565b9050818110610d3857506001979650505050505050565b610d41886116e8565b1580610d6057505f888152600960205260409020805460019091015411155b15610d7357506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03610da057506004979650505050505050565b506005979650505050505050565b5f5f610dba8484611018565b119392505050565b5f5f610dd0868686866112bb565b905033610ddd828261171e565b610e0c57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610b12565b610e1887878787611729565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610ea257506040513d5f823e601f3d908101601f19168201604052610e9f91908101906139fd565b60015b610eb657610eb16111f46117e9565b905090565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610eff84828560405180602001604052805f8152506117ff565b949350505050565b5f610f4d88888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506118209050565b610f75576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610b12565b610fb888878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506118ed915050565b98975050505050505050565b5f80339050610e1887828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506118ed915050565b5f610a26600a836119cb565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205492915050565b61104b6114c7565b610a3d81611a18565b5f8033905061109a86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506117ff92505050565b9695505050505050565b5f336110b08184611a7e565b6110d85760405163d9b3955760e01b81526001600160a01b0382166004820152602401610b12565b5f6110e16112c8565b9050801561114d575f61110f8360016110f86111f4565b6111029190613a85565b65ffffffffffff166113fa565b90508181101561114b57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610b12565b505b610e188787878786611b02565b5f6060805f5f5f606061116b611d25565b611173611d50565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6111a985858585611d7b565b6111d1576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610b12565b6111eb85848660405180602001604052805f8152506117ff565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561126f575060408051601f3d908101601f1916820190925261126c91810190613aa3565b60015b610eb657610eb1611e04565b5f611287848484611e0e565b90505b9392505050565b6112996114c7565b610a3d81611ea1565b5f6112ad600a611f0a565b6001600160d01b0316905090565b5f6111eb85858585611390565b5f610eb160075490565b5f8181526004602052604081205461130690600160d01b810463ffffffff1690600160a01b900465ffffffffffff16613abe565b65ffffffffffff1692915050565b61131c6114c7565b5f5f856001600160a01b0316858585604051611339929190613adc565b5f6040518083038185875af1925050503d805f8114611373576040519150601f19603f3d011682016040523d82523d5f602084013e611378565b606091505b50915091506113878282611f4e565b50505050505050565b5f848484846040516020016113a89493929190613b72565b60408051601f19818403018152919052805160209091012095945050505050565b60606040518060600160405280603d8152602001613e9a603d9139905090565b6113f16114c7565b610a3d81611f8b565b5f61128a838361141460408051602081019091525f815290565b611e0e565b6114216114c7565b610a3d81612027565b604051632394e7a360e21b8152600481018290525f90610a26906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611493573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114b79190613bbc565b6114c08461100c565b6064612068565b3033146114e9576040516347096e4760e01b8152336004820152602401610b12565b565b806114f66005612118565b036114eb5750565b60648082111561152b5760405163243e544560e01b81526004810183905260248101829052604401610b12565b5f6115346112a2565b90506115536115416111f4565b61154a85612137565b600a919061216e565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f8160078111156115a6576115a6613389565b600160ff919091161b92915050565b5f5f6115c084610c7d565b90505f836115cd83611593565b160361128a578381846040516331b75e4d60e01b8152600401610b1293929190613bd3565b5f6115fd8383612188565b90508061160e5761160e60416121ed565b505050565b5f5b84518110156116e0575f5f868381518110611632576116326139e9565b60200260200101516001600160a01b0316868481518110611655576116556139e9565b602002602001015186858151811061166f5761166f6139e9565b60200260200101516040516116849190613bf5565b5f6040518083038185875af1925050503d805f81146116be576040519150601f19603f3d011682016040523d82523d5f602084013e6116c3565b606091505b50915091506116d28282611f4e565b505050806001019050611615565b505050505050565b5f818152600960205260408120600281015460018201546117099190613c0b565b61171561096c85610c5d565b11159392505050565b5f61128a83836121fe565b5f5f611737868686866112bb565b9050611785816117476007611593565b6117516006611593565b61175b6002611593565b6001611768600782613c1e565b611773906002613d12565b61177d9190613d20565b1818186115b5565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906117d89083815260200190565b60405180910390a195945050505050565b6060610a266117fa8363ffffffff16565b61226e565b5f6111eb8585858561181b60408051602081019091525f815290565b6118ed565b5f610e18856118e77f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6118728c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516118cc98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b604051602081830303815290604052805190602001206122e0565b8461230c565b5f6118fc86610aef6001611593565b505f6119118661190b89610c5d565b85611e0e565b90505f611921888888858861237c565b905083515f0361197757866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda48988848960405161196a9493929190613d33565b60405180910390a2610e18565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516119b8959493929190613d5a565b60405180910390a2979650505050505050565b5f5f5f6119d7856125b9565b9250925050838265ffffffffffff161115611a04576119ff6119f885612611565b8690612643565b611a06565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611a95576001915050610a26565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611ac657600192505050610a26565b5f5f611ad686602a8603866126e5565b91509150811580610e185750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611b1686868686805190602001206112bb565b905084518651141580611b2b57508351865114155b80611b3557508551155b15611b6a57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610b12565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611bb35780611b9682610c7d565b6040516331b75e4d60e01b8152610b129291905f90600401613bd3565b5f611bc560085465ffffffffffff1690565b611bcd6111f4565b65ffffffffffff16611bdf9190613c0b565b90505f611bf960085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611c2b83612611565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611c588261278e565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115611cbb57611cbb613069565b604051908082528060200260200182016040528015611cee57816020015b6060815260200190600190039081611cd95790505b508c89611cfb8a82613c0b565b8e604051611d1199989796959493929190613d93565b60405180910390a150505095945050505050565b6060610eb17f00000000000000000000000000000000000000000000000000000000000000006127be565b6060610eb17f00000000000000000000000000000000000000000000000000000000000000006127be565b5f6111eb836118e77ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611dcd8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0016118cc565b5f610eb143612611565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611e7d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112879190613bbc565b600b54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b80545f908015611f4657611f3083611f23600184613d20565b5f91825260209091200190565b54600160301b90046001600160d01b031661128a565b5f9392505050565b60608215611f5d575080610a26565b815115611f7257611f6d826127fb565b610a26565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f03611fb35760405163f1cfbf0560e01b81525f6004820152602401610b12565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6120758686612803565b91509150815f036120995783818161208f5761208f613e6e565b049250505061128a565b8184116120b0576120b060038515026011186121ed565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f6121248461281f565b915091508161128a5761128a60316121ed565b5f6001600160d01b0382111561216a576040516306dfcc6560e41b815260d0600482015260248101839052604401610b12565b5090565b5f8061217b858585612893565b915091505b935093915050565b81545f906001600160801b03600160801b8204811691811660018301909116036121b5575f915050610a26565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b5f5f612212600b546001600160a01b031690565b9050826001600160a01b0316816001600160a01b0316148061225e57506001600160a01b03811615801561225e57505f848152600460205260409020546001600160a01b038481169116145b80610eff5750610eff84846129e3565b6060612278611e04565b65ffffffffffff168265ffffffffffff16146122a7576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610a266122ec612a28565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f0361236a575f5f61232a8585612b51565b5090925090505f81600381111561234357612343613389565b1480156123615750856001600160a01b0316826001600160a01b0316145b9250505061128a565b612375848484612b9a565b905061128a565b5f5f61239861238b8888611018565b8503858111159190820290565b915050805f036123c6576040516371c6af4960e01b81526001600160a01b0387166004820152602401610b12565b5f80808060ff89166123fc578651156123f25760405163867db77160e01b815260040160405180910390fd5b5083925082612512565b5f1960ff8a1601612431578651156124275760405163867db77160e01b815260040160405180910390fd5b5083915081612512565b60011960ff8a16016124675786511561245d5760405163867db77160e01b815260040160405180910390fd5b5083905080612512565b60fe1960ff8a16016124f95786516030146124955760405163867db77160e01b815260040160405180910390fd5b602087015160801c9350603087015160801c9250604087015160801c915081838501019050848111156124f4576040516302a71c8960e01b81526001600160a01b038b1660048201526024810182905260448101869052606401610b12565b612512565b6040516303599be160e11b815260040160405180910390fd5b5f8b8152600960205260409020841561253d5784815f015f8282546125379190613c0b565b90915550505b831561255c5783816001015f8282546125569190613c0b565b90915550505b821561257b5782816002015f8282546125759190613c0b565b90915550505b6001600160a01b038b165f908152600382016020526040812080548492906125a4908490613c0b565b90915550919c9b505050505050505050505050565b80545f90819081908082036125d7575f5f5f93509350935050610ed9565b5f6125e786611f23600185613d20565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610ed9915050565b5f65ffffffffffff82111561216a576040516306dfcc6560e41b81526030600482015260248101839052604401610b12565b81545f908181600581111561269f575f61265c84612bff565b6126669085613d20565b5f8881526020902090915081015465ffffffffffff908116908716101561268f5780915061269d565b61269a816001613c0b565b92505b505b5f6126ac87878585612d57565b905080156126d9576126c387611f23600184613d20565b54600160301b90046001600160d01b0316610e18565b505f9695505050505050565b5f5f84518311806126f557508284115b1561270457505f905080612180565b5f612710856001613c0b565b84118015612738575061060f60f31b61272c8787016020015190565b6001600160f01b031916145b90505f6127488215156002613e82565b612753906028613c0b565b9050806127608787613d20565b03612781575f5f612772898989612dad565b90965094506121809350505050565b5f5f935093505050612180565b5f63ffffffff82111561216a576040516306dfcc6560e41b81526020600482015260248101839052604401610b12565b60605f6127ca83612e6e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b900416810361284a57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015612989575f6128af87611f23600185613d20565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156128f257604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361292b57825465ffffffffffff16600160301b6001600160d01b0389160217835561297b565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061218092505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081612180565b5f806129ee84610c7d565b60078111156129ff576129ff613389565b14801561128a5750505f91825260046020526040909120546001600160a01b0391821691161490565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612a8057507f000000000000000000000000000000000000000000000000000000000000000046145b15612aaa57507f000000000000000000000000000000000000000000000000000000000000000090565b610eb1604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103612b88576020840151604085015160608601515f1a612b7a88828585612e95565b955095509550505050612b93565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60018211612c0c575090565b816001600160801b8210612c255760809190911c9060401b5b680100000000000000008210612c405760409190911c9060201b5b6401000000008210612c575760209190911c9060101b5b620100008210612c6c5760109190911c9060081b5b6101008210612c805760089190911c9060041b5b60108210612c935760049190911c9060021b5b60048210612c9f5760011b5b600302600190811c90818581612cb757612cb7613e6e565b048201901c90506001818581612ccf57612ccf613e6e565b048201901c90506001818581612ce757612ce7613e6e565b048201901c90506001818581612cff57612cff613e6e565b048201901c90506001818581612d1757612d17613e6e565b048201901c90506001818581612d2f57612d2f613e6e565b048201901c9050612d4e818581612d4857612d48613e6e565b04821190565b90039392505050565b5f5b81831015612da5575f85815260209020838316600285851804019081015465ffffffffffff86811691161115612d9157809250612d9f565b612d9c816001613c0b565b93505b50612d59565b509392505050565b5f808481612dbc866001613c0b565b85118015612de4575061060f60f31b612dd88388016020015190565b6001600160f01b031916145b90505f612df48215156002613e82565b90505f80612e02838a613c0b565b90505b87811015612e5d575f612e23612e1e8784016020015190565b612f5d565b9050600f8160ff161115612e42575f5f97509750505050505050612180565b612e4d601084613e82565b60ff909116019150600101612e05565b506001999098509650505050505050565b5f60ff8216601f811115610a2657604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612ece57505f91506003905082612f53565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612f1f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612f4a57505f925060019150829050612f53565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015612f765750603a8160ff16105b15612f8457602f1901610a26565b60608160ff16118015612f9a575060678160ff16105b15612fa85760561901610a26565b60408160ff16118015612fbe575060478160ff16105b15612fcc5760361901610a26565b5060ff92915050565b5f60208284031215612fe5575f5ffd5b81356001600160e01b03198116811461128a575f5ffd5b5f6020828403121561300c575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61128a6020830184613013565b80356001600160a01b0381168114610eb6575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156130a5576130a5613069565b604052919050565b5f6001600160401b038211156130c5576130c5613069565b50601f01601f191660200190565b5f6130e56130e0846130ad565b61307d565b90508281528383830111156130f8575f5ffd5b828260208301375f602084830101529392505050565b5f82601f83011261311d575f5ffd5b61128a838335602085016130d3565b5f5f5f5f6080858703121561313f575f5ffd5b61314885613053565b935061315660208601613053565b92506040850135915060608501356001600160401b03811115613177575f5ffd5b6131838782880161310e565b91505092959194509250565b5f6001600160401b038211156131a7576131a7613069565b5060051b60200190565b5f82601f8301126131c0575f5ffd5b81356131ce6130e08261318f565b8082825260208201915060208360051b8601019250858311156131ef575f5ffd5b602085015b838110156132135761320581613053565b8352602092830192016131f4565b5095945050505050565b5f82601f83011261322c575f5ffd5b813561323a6130e08261318f565b8082825260208201915060208360051b86010192508583111561325b575f5ffd5b602085015b83811015613213578035835260209283019201613260565b5f82601f830112613287575f5ffd5b81356132956130e08261318f565b8082825260208201915060208360051b8601019250858311156132b6575f5ffd5b602085015b838110156132135780356001600160401b038111156132d8575f5ffd5b6132e7886020838a010161310e565b845250602092830192016132bb565b5f5f5f5f60808587031215613309575f5ffd5b84356001600160401b0381111561331e575f5ffd5b61332a878288016131b1565b94505060208501356001600160401b03811115613345575f5ffd5b6133518782880161321d565b93505060408501356001600160401b0381111561336c575f5ffd5b61337887828801613278565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106133b957634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610a26828461339d565b5f5f604083850312156133dc575f5ffd5b823591506133ec60208401613053565b90509250929050565b803560ff81168114610eb6575f5ffd5b5f5f60408385031215613416575f5ffd5b823591506133ec602084016133f5565b5f5f83601f840112613436575f5ffd5b5081356001600160401b0381111561344c575f5ffd5b602083019150836020828501011115613463575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215613480575f5ffd5b87359650613490602089016133f5565b955061349e60408901613053565b945060608801356001600160401b038111156134b8575f5ffd5b6134c48a828b01613426565b90955093505060808801356001600160401b038111156134e2575f5ffd5b6134ee8a828b0161310e565b92505060a08801356001600160401b03811115613509575f5ffd5b6135158a828b0161310e565b91505092959891949750929550565b5f5f5f5f5f60808688031215613538575f5ffd5b85359450613548602087016133f5565b935060408601356001600160401b03811115613562575f5ffd5b61356e88828901613426565b90945092505060608601356001600160401b0381111561358c575f5ffd5b6135988882890161310e565b9150509295509295909350565b65ffffffffffff81168114610a3d575f5ffd5b5f602082840312156135c8575f5ffd5b813561128a816135a5565b5f5f5f5f606085870312156135e6575f5ffd5b843593506135f6602086016133f5565b925060408501356001600160401b03811115613610575f5ffd5b61361c87828801613426565b95989497509550505050565b5f5f5f5f6080858703121561363b575f5ffd5b84356001600160401b03811115613650575f5ffd5b61365c878288016131b1565b94505060208501356001600160401b03811115613677575f5ffd5b6136838782880161321d565b93505060408501356001600160401b0381111561369e575f5ffd5b6136aa87828801613278565b92505060608501356001600160401b038111156136c5575f5ffd5b8501601f810187136136d5575f5ffd5b613183878235602084016130d3565b5f602082840312156136f4575f5ffd5b61128a82613053565b5f8151808452602084019350602083015f5b8281101561372d57815186526020958601959091019060010161370f565b5093949350505050565b60ff60f81b8816815260e060208201525f61375560e0830189613013565b82810360408401526137678189613013565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061379881856136fd565b9a9950505050505050505050565b5f5f5f5f608085870312156137b9575f5ffd5b843593506137c9602086016133f5565b92506137d760408601613053565b915060608501356001600160401b03811115613177575f5ffd5b5f5f5f60608486031215613803575f5ffd5b61380c84613053565b92506020840135915060408401356001600160401b0381111561382d575f5ffd5b6138398682870161310e565b9150509250925092565b5f5f5f5f5f60a08688031215613857575f5ffd5b61386086613053565b945061386e60208701613053565b935060408601356001600160401b03811115613888575f5ffd5b6138948882890161321d565b93505060608601356001600160401b038111156138af575f5ffd5b6138bb8882890161321d565b92505060808601356001600160401b0381111561358c575f5ffd5b5f5f5f5f606085870312156138e9575f5ffd5b6138f285613053565b93506020850135925060408501356001600160401b03811115613610575f5ffd5b5f60208284031215613923575f5ffd5b813563ffffffff8116811461128a575f5ffd5b5f5f60408385031215613947575f5ffd5b61395083613053565b946020939093013593505050565b5f5f5f5f5f60a08688031215613972575f5ffd5b61397b86613053565b945061398960208701613053565b9350604086013592506060860135915060808601356001600160401b0381111561358c575f5ffd5b600181811c908216806139c557607f821691505b6020821081036139e357634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613a0d575f5ffd5b81516001600160401b03811115613a22575f5ffd5b8201601f81018413613a32575f5ffd5b8051613a406130e0826130ad565b818152856020838501011115613a54575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610a2657610a26613a71565b5f60208284031215613ab3575f5ffd5b815161128a816135a5565b65ffffffffffff8181168382160190811115610a2657610a26613a71565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b8281101561372d5781516001600160a01b0316865260209586019590910190600101613afd565b5f82825180855260208501945060208160051b830101602085015f5b83811015610b3857601f19858403018852613b5c838351613013565b6020988901989093509190910190600101613b40565b608081525f613b846080830187613aeb565b8281036020840152613b9681876136fd565b90508281036040840152613baa8186613b24565b91505082606083015295945050505050565b5f60208284031215613bcc575f5ffd5b5051919050565b83815260608101613be7602083018561339d565b826040830152949350505050565b5f82518060208501845e5f920191825250919050565b80820180821115610a2657610a26613a71565b60ff8181168382160190811115610a2657610a26613a71565b6001815b600184111561218057808504811115613c5657613c56613a71565b6001841615613c6457908102905b60019390931c928002613c3b565b5f82613c8057506001610a26565b81613c8c57505f610a26565b8160018114613ca25760028114613cac57613cc8565b6001915050610a26565b60ff841115613cbd57613cbd613a71565b50506001821b610a26565b5060208310610133831016604e8410600b8410161715613ceb575081810a610a26565b613cf75f198484613c37565b805f1904821115613d0a57613d0a613a71565b029392505050565b5f61128a60ff841683613c72565b81810381811115610a2657610a26613a71565b84815260ff84166020820152826040820152608060608201525f61109a6080830184613013565b85815260ff8516602082015283604082015260a060608201525f613d8160a0830185613013565b8281036080840152610fb88185613013565b8981526001600160a01b0389166020820152610120604082018190525f90613dbd9083018a613aeb565b8281036060840152613dcf818a6136fd565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015613e2657601f19868403018552613e10838351613013565b6020958601959093509190910190600101613df4565b505085810360a0870152613e3a818b613b24565b93505050508560c08401528460e0840152828103610100840152613e5e8185613013565b9c9b505050505050505050505050565b634e487b7160e01b5f52601260045260245ffd5b8082028115828204841417610a2657610a26613a7156fe737570706f72743d627261766f2c6672616374696f6e616c2671756f72756d3d666f722c6162737461696e26706172616d733d6672616374696f6e616c",
}

// FractionalGovernor is an auto generated Go binding around an Ethereum contract.
type FractionalGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FractionalGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewFractionalGovernor creates a new instance of FractionalGovernor.
func NewFractionalGovernor() *FractionalGovernor {
	parsed, err := FractionalGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FractionalGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FractionalGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, uint48 delay, uint32 period, uint256 quorumPercent, address guardian) returns()
func (fractionalGovernor *FractionalGovernor) PackConstructor(token common.Address, delay *big.Int, period uint32, quorumPercent *big.Int, guardian common.Address) []byte {
	enc, err := fractionalGovernor.abi.Pack("", token, delay, period, quorumPercent, guardian)
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
func (fractionalGovernor *FractionalGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := fractionalGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (fractionalGovernor *FractionalGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return fractionalGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (fractionalGovernor *FractionalGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := fractionalGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (fractionalGovernor *FractionalGovernor) PackCLOCKMODE() []byte {
	enc, err := fractionalGovernor.abi.Pack("CLOCK_MODE")
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
func (fractionalGovernor *FractionalGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return fractionalGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (fractionalGovernor *FractionalGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := fractionalGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (fractionalGovernor *FractionalGovernor) PackCOUNTINGMODE() []byte {
	enc, err := fractionalGovernor.abi.Pack("COUNTING_MODE")
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
func (fractionalGovernor *FractionalGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return fractionalGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (fractionalGovernor *FractionalGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := fractionalGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (fractionalGovernor *FractionalGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := fractionalGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (fractionalGovernor *FractionalGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return fractionalGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (fractionalGovernor *FractionalGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := fractionalGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
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
func (fractionalGovernor *FractionalGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (fractionalGovernor *FractionalGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("cancel", data)
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
func (fractionalGovernor *FractionalGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := fractionalGovernor.abi.Pack("castVote", proposalId, support)
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
func (fractionalGovernor *FractionalGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return fractionalGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("castVote", data)
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
func (fractionalGovernor *FractionalGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (fractionalGovernor *FractionalGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("castVoteBySig", data)
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
func (fractionalGovernor *FractionalGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := fractionalGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (fractionalGovernor *FractionalGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return fractionalGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("castVoteWithReason", data)
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
func (fractionalGovernor *FractionalGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (fractionalGovernor *FractionalGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (fractionalGovernor *FractionalGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (fractionalGovernor *FractionalGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (fractionalGovernor *FractionalGovernor) PackClock() []byte {
	enc, err := fractionalGovernor.abi.Pack("clock")
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
func (fractionalGovernor *FractionalGovernor) TryPackClock() ([]byte, error) {
	return fractionalGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (fractionalGovernor *FractionalGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("clock", data)
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
func (fractionalGovernor *FractionalGovernor) PackEip712Domain() []byte {
	enc, err := fractionalGovernor.abi.Pack("eip712Domain")
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
func (fractionalGovernor *FractionalGovernor) TryPackEip712Domain() ([]byte, error) {
	return fractionalGovernor.abi.Pack("eip712Domain")
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
func (fractionalGovernor *FractionalGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := fractionalGovernor.abi.Unpack("eip712Domain", data)
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
func (fractionalGovernor *FractionalGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (fractionalGovernor *FractionalGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("execute", data)
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
func (fractionalGovernor *FractionalGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (fractionalGovernor *FractionalGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("getProposalId", data)
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
func (fractionalGovernor *FractionalGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("getVotes", account, timepoint)
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
func (fractionalGovernor *FractionalGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("getVotes", data)
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
func (fractionalGovernor *FractionalGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (fractionalGovernor *FractionalGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("getVotesWithParams", data)
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
func (fractionalGovernor *FractionalGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := fractionalGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (fractionalGovernor *FractionalGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return fractionalGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (fractionalGovernor *FractionalGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := fractionalGovernor.abi.Unpack("hasVoted", data)
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
func (fractionalGovernor *FractionalGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (fractionalGovernor *FractionalGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("hashProposal", data)
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
func (fractionalGovernor *FractionalGovernor) PackName() []byte {
	enc, err := fractionalGovernor.abi.Pack("name")
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
func (fractionalGovernor *FractionalGovernor) TryPackName() ([]byte, error) {
	return fractionalGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (fractionalGovernor *FractionalGovernor) UnpackName(data []byte) (string, error) {
	out, err := fractionalGovernor.abi.Unpack("name", data)
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
func (fractionalGovernor *FractionalGovernor) PackNonces(owner common.Address) []byte {
	enc, err := fractionalGovernor.abi.Pack("nonces", owner)
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
func (fractionalGovernor *FractionalGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return fractionalGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("nonces", data)
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
func (fractionalGovernor *FractionalGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (fractionalGovernor *FractionalGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (fractionalGovernor *FractionalGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := fractionalGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (fractionalGovernor *FractionalGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (fractionalGovernor *FractionalGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (fractionalGovernor *FractionalGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := fractionalGovernor.abi.Unpack("onERC1155Received", data)
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
func (fractionalGovernor *FractionalGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (fractionalGovernor *FractionalGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (fractionalGovernor *FractionalGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := fractionalGovernor.abi.Unpack("onERC721Received", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalDeadline", proposalId)
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalDeadline", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalEta", proposalId)
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalEta", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalGuardian() []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalGuardian")
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalGuardian() ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalGuardian")
}

// UnpackProposalGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc473616.
//
// Solidity: function proposalGuardian() view returns(address)
func (fractionalGovernor *FractionalGovernor) UnpackProposalGuardian(data []byte) (common.Address, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalGuardian", data)
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
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (fractionalGovernor *FractionalGovernor) PackProposalNeedsQueuing(arg0 *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalNeedsQueuing", arg0)
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalNeedsQueuing(arg0 *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalNeedsQueuing", arg0)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (fractionalGovernor *FractionalGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalProposer", proposalId)
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (fractionalGovernor *FractionalGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalProposer", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalSnapshot", proposalId)
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalSnapshot", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalThreshold() []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalThreshold")
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalThreshold() ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalThreshold", data)
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
func (fractionalGovernor *FractionalGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("proposalVotes", proposalId)
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
func (fractionalGovernor *FractionalGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("proposalVotes", proposalId)
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
func (fractionalGovernor *FractionalGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := fractionalGovernor.abi.Unpack("proposalVotes", data)
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
func (fractionalGovernor *FractionalGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := fractionalGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (fractionalGovernor *FractionalGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return fractionalGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("propose", data)
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
func (fractionalGovernor *FractionalGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (fractionalGovernor *FractionalGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("queue", data)
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
func (fractionalGovernor *FractionalGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("quorum", timepoint)
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
func (fractionalGovernor *FractionalGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("quorum", data)
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
func (fractionalGovernor *FractionalGovernor) PackQuorumDenominator() []byte {
	enc, err := fractionalGovernor.abi.Pack("quorumDenominator")
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
func (fractionalGovernor *FractionalGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return fractionalGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("quorumDenominator", data)
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
func (fractionalGovernor *FractionalGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("quorumNumerator", timepoint)
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
func (fractionalGovernor *FractionalGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("quorumNumerator", data)
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
func (fractionalGovernor *FractionalGovernor) PackQuorumNumerator0() []byte {
	enc, err := fractionalGovernor.abi.Pack("quorumNumerator0")
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
func (fractionalGovernor *FractionalGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return fractionalGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("quorumNumerator0", data)
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
func (fractionalGovernor *FractionalGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("relay", target, value, data)
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
func (fractionalGovernor *FractionalGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (fractionalGovernor *FractionalGovernor) PackSetProposalGuardian(newProposalGuardian common.Address) []byte {
	enc, err := fractionalGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
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
func (fractionalGovernor *FractionalGovernor) TryPackSetProposalGuardian(newProposalGuardian common.Address) ([]byte, error) {
	return fractionalGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (fractionalGovernor *FractionalGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (fractionalGovernor *FractionalGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (fractionalGovernor *FractionalGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (fractionalGovernor *FractionalGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (fractionalGovernor *FractionalGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := fractionalGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (fractionalGovernor *FractionalGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return fractionalGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (fractionalGovernor *FractionalGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("state", proposalId)
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
func (fractionalGovernor *FractionalGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (fractionalGovernor *FractionalGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := fractionalGovernor.abi.Unpack("state", data)
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
func (fractionalGovernor *FractionalGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := fractionalGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (fractionalGovernor *FractionalGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return fractionalGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (fractionalGovernor *FractionalGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := fractionalGovernor.abi.Unpack("supportsInterface", data)
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
func (fractionalGovernor *FractionalGovernor) PackToken() []byte {
	enc, err := fractionalGovernor.abi.Pack("token")
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
func (fractionalGovernor *FractionalGovernor) TryPackToken() ([]byte, error) {
	return fractionalGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (fractionalGovernor *FractionalGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := fractionalGovernor.abi.Unpack("token", data)
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
func (fractionalGovernor *FractionalGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := fractionalGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
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
func (fractionalGovernor *FractionalGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return fractionalGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUsedVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6136cadf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usedVotes(uint256 proposalId, address account) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) PackUsedVotes(proposalId *big.Int, account common.Address) []byte {
	enc, err := fractionalGovernor.abi.Pack("usedVotes", proposalId, account)
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
func (fractionalGovernor *FractionalGovernor) TryPackUsedVotes(proposalId *big.Int, account common.Address) ([]byte, error) {
	return fractionalGovernor.abi.Pack("usedVotes", proposalId, account)
}

// UnpackUsedVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6136cadf.
//
// Solidity: function usedVotes(uint256 proposalId, address account) view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackUsedVotes(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("usedVotes", data)
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
func (fractionalGovernor *FractionalGovernor) PackVersion() []byte {
	enc, err := fractionalGovernor.abi.Pack("version")
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
func (fractionalGovernor *FractionalGovernor) TryPackVersion() ([]byte, error) {
	return fractionalGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (fractionalGovernor *FractionalGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := fractionalGovernor.abi.Unpack("version", data)
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
func (fractionalGovernor *FractionalGovernor) PackVotingDelay() []byte {
	enc, err := fractionalGovernor.abi.Pack("votingDelay")
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
func (fractionalGovernor *FractionalGovernor) TryPackVotingDelay() ([]byte, error) {
	return fractionalGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("votingDelay", data)
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
func (fractionalGovernor *FractionalGovernor) PackVotingPeriod() []byte {
	enc, err := fractionalGovernor.abi.Pack("votingPeriod")
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
func (fractionalGovernor *FractionalGovernor) TryPackVotingPeriod() ([]byte, error) {
	return fractionalGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (fractionalGovernor *FractionalGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := fractionalGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// FractionalGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the FractionalGovernor contract.
type FractionalGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorEIP712DomainChanged) ContractEventName() string {
	return FractionalGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (fractionalGovernor *FractionalGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*FractionalGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorProposalCanceled represents a ProposalCanceled event raised by the FractionalGovernor contract.
type FractionalGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorProposalCanceled) ContractEventName() string {
	return FractionalGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (fractionalGovernor *FractionalGovernor) UnpackProposalCanceledEvent(log *types.Log) (*FractionalGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorProposalCreated represents a ProposalCreated event raised by the FractionalGovernor contract.
type FractionalGovernorProposalCreated struct {
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

const FractionalGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorProposalCreated) ContractEventName() string {
	return FractionalGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (fractionalGovernor *FractionalGovernor) UnpackProposalCreatedEvent(log *types.Log) (*FractionalGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorProposalExecuted represents a ProposalExecuted event raised by the FractionalGovernor contract.
type FractionalGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorProposalExecuted) ContractEventName() string {
	return FractionalGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (fractionalGovernor *FractionalGovernor) UnpackProposalExecutedEvent(log *types.Log) (*FractionalGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorProposalGuardianSet represents a ProposalGuardianSet event raised by the FractionalGovernor contract.
type FractionalGovernorProposalGuardianSet struct {
	OldProposalGuardian common.Address
	NewProposalGuardian common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorProposalGuardianSet) ContractEventName() string {
	return FractionalGovernorProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian)
func (fractionalGovernor *FractionalGovernor) UnpackProposalGuardianSetEvent(log *types.Log) (*FractionalGovernorProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorProposalQueued represents a ProposalQueued event raised by the FractionalGovernor contract.
type FractionalGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorProposalQueued) ContractEventName() string {
	return FractionalGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (fractionalGovernor *FractionalGovernor) UnpackProposalQueuedEvent(log *types.Log) (*FractionalGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the FractionalGovernor contract.
type FractionalGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorProposalThresholdSet) ContractEventName() string {
	return FractionalGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (fractionalGovernor *FractionalGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*FractionalGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the FractionalGovernor contract.
type FractionalGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return FractionalGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (fractionalGovernor *FractionalGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*FractionalGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorVoteCast represents a VoteCast event raised by the FractionalGovernor contract.
type FractionalGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorVoteCast) ContractEventName() string {
	return FractionalGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (fractionalGovernor *FractionalGovernor) UnpackVoteCastEvent(log *types.Log) (*FractionalGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the FractionalGovernor contract.
type FractionalGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorVoteCastWithParams) ContractEventName() string {
	return FractionalGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (fractionalGovernor *FractionalGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*FractionalGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorVotingDelaySet represents a VotingDelaySet event raised by the FractionalGovernor contract.
type FractionalGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorVotingDelaySet) ContractEventName() string {
	return FractionalGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (fractionalGovernor *FractionalGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*FractionalGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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

// FractionalGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the FractionalGovernor contract.
type FractionalGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const FractionalGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (FractionalGovernorVotingPeriodSet) ContractEventName() string {
	return FractionalGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (fractionalGovernor *FractionalGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*FractionalGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fractionalGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FractionalGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := fractionalGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fractionalGovernor.abi.Events[event].Inputs {
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
func (fractionalGovernor *FractionalGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorExceedRemainingWeight"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorExceedRemainingWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], fractionalGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return fractionalGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FractionalGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the FractionalGovernor contract.
type FractionalGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func FractionalGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (fractionalGovernor *FractionalGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*FractionalGovernorCheckpointUnorderedInsertion, error) {
	out := new(FractionalGovernorCheckpointUnorderedInsertion)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the FractionalGovernor contract.
type FractionalGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func FractionalGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (fractionalGovernor *FractionalGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*FractionalGovernorERC6372InconsistentClock, error) {
	out := new(FractionalGovernorERC6372InconsistentClock)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorFailedCall represents a FailedCall error raised by the FractionalGovernor contract.
type FractionalGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func FractionalGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (fractionalGovernor *FractionalGovernor) UnpackFailedCallError(raw []byte) (*FractionalGovernorFailedCall, error) {
	out := new(FractionalGovernorFailedCall)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func FractionalGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*FractionalGovernorGovernorAlreadyCastVote, error) {
	out := new(FractionalGovernorGovernorAlreadyCastVote)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func FractionalGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*FractionalGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(FractionalGovernorGovernorAlreadyQueuedProposal)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func FractionalGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (fractionalGovernor *FractionalGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*FractionalGovernorGovernorDisabledDeposit, error) {
	out := new(FractionalGovernorGovernorDisabledDeposit)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorExceedRemainingWeight represents a GovernorExceedRemainingWeight error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorExceedRemainingWeight struct {
	Voter           common.Address
	UsedVotes       *big.Int
	RemainingWeight *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorExceedRemainingWeight(address voter, uint256 usedVotes, uint256 remainingWeight)
func FractionalGovernorGovernorExceedRemainingWeightErrorID() common.Hash {
	return common.HexToHash("0x02a71c89c8bf75a7f2174d5395b1705fc834f9033164916b9353e2cd78273c89")
}

// UnpackGovernorExceedRemainingWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorExceedRemainingWeight(address voter, uint256 usedVotes, uint256 remainingWeight)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorExceedRemainingWeightError(raw []byte) (*FractionalGovernorGovernorExceedRemainingWeight, error) {
	out := new(FractionalGovernorGovernorExceedRemainingWeight)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorExceedRemainingWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func FractionalGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*FractionalGovernorGovernorInsufficientProposerVotes, error) {
	out := new(FractionalGovernorGovernorInsufficientProposerVotes)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func FractionalGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*FractionalGovernorGovernorInvalidProposalLength, error) {
	out := new(FractionalGovernorGovernorInvalidProposalLength)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func FractionalGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*FractionalGovernorGovernorInvalidQuorumFraction, error) {
	out := new(FractionalGovernorGovernorInvalidQuorumFraction)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func FractionalGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*FractionalGovernorGovernorInvalidSignature, error) {
	out := new(FractionalGovernorGovernorInvalidSignature)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func FractionalGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*FractionalGovernorGovernorInvalidVoteParams, error) {
	out := new(FractionalGovernorGovernorInvalidVoteParams)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func FractionalGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*FractionalGovernorGovernorInvalidVoteType, error) {
	out := new(FractionalGovernorGovernorInvalidVoteType)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func FractionalGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*FractionalGovernorGovernorInvalidVotingPeriod, error) {
	out := new(FractionalGovernorGovernorInvalidVotingPeriod)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func FractionalGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*FractionalGovernorGovernorNonexistentProposal, error) {
	out := new(FractionalGovernorGovernorNonexistentProposal)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func FractionalGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*FractionalGovernorGovernorOnlyExecutor, error) {
	out := new(FractionalGovernorGovernorOnlyExecutor)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func FractionalGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*FractionalGovernorGovernorProposalQueueingFailed, error) {
	out := new(FractionalGovernorGovernorProposalQueueingFailed)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func FractionalGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*FractionalGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(FractionalGovernorGovernorProposalQueueingNotRequired)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func FractionalGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*FractionalGovernorGovernorRestrictedProposer, error) {
	out := new(FractionalGovernorGovernorRestrictedProposer)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func FractionalGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*FractionalGovernorGovernorUnableToCancel, error) {
	out := new(FractionalGovernorGovernorUnableToCancel)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the FractionalGovernor contract.
type FractionalGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func FractionalGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (fractionalGovernor *FractionalGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*FractionalGovernorGovernorUnexpectedProposalState, error) {
	out := new(FractionalGovernorGovernorUnexpectedProposalState)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the FractionalGovernor contract.
type FractionalGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func FractionalGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (fractionalGovernor *FractionalGovernor) UnpackInvalidAccountNonceError(raw []byte) (*FractionalGovernorInvalidAccountNonce, error) {
	out := new(FractionalGovernorInvalidAccountNonce)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorInvalidShortString represents a InvalidShortString error raised by the FractionalGovernor contract.
type FractionalGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func FractionalGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (fractionalGovernor *FractionalGovernor) UnpackInvalidShortStringError(raw []byte) (*FractionalGovernorInvalidShortString, error) {
	out := new(FractionalGovernorInvalidShortString)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the FractionalGovernor contract.
type FractionalGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func FractionalGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (fractionalGovernor *FractionalGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*FractionalGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(FractionalGovernorSafeCastOverflowedUintDowncast)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FractionalGovernorStringTooLong represents a StringTooLong error raised by the FractionalGovernor contract.
type FractionalGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func FractionalGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (fractionalGovernor *FractionalGovernor) UnpackStringTooLongError(raw []byte) (*FractionalGovernorStringTooLong, error) {
	out := new(FractionalGovernorStringTooLong)
	if err := fractionalGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
