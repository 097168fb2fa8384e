// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package governor

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

// DAOGovernorParams is an auto generated low-level Go binding around an user-defined struct.
type DAOGovernorParams struct {
	Name                string
	Token               common.Address
	Timelock            common.Address
	VotingDelay         *big.Int
	VotingPeriod        uint32
	ProposalThreshold   *big.Int
	QuorumPercent       *big.Int
	LateQuorumExtension *big.Int
}

// DAOGovernorMetaData contains all meta data concerning the DAOGovernor contract.
var DAOGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractTimelockController\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"votingDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"votingPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"proposalThreshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"lateQuorumExtension\",\"type\":\"uint48\"}],\"internalType\":\"structDAOGovernor.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newVoteExtension\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxVoteExtension\",\"type\":\"uint256\"}],\"name\":\"GovernorPreventLateQuorumVoteExtensionTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"oldVoteExtension\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"newVoteExtension\",\"type\":\"uint64\"}],\"name\":\"LateQuorumVoteExtensionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"extendedDeadline\",\"type\":\"uint64\"}],\"name\":\"ProposalExtended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lateQuorumVoteExtension\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVoteExtension\",\"type\":\"uint48\"}],\"name\":\"setLateQuorumVoteExtension\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "DAOGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b506040516150df3803806150df83398101604081905261002f91610894565b60e0810151604082015160c083015160208401516060850151608086015160a08701518751806100736040805180820190915260018152603160f81b602082015290565b61007c8261017c565b610120526100898161017c565b61014052815160208084019190912060e052815190820120610100524660a05261011560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361012a82826109f7565b506101369050836101c2565b61013f82610228565b610148816102c7565b5050506001600160a01b03166101605261016181610308565b5061016b8161039d565b5061017581610406565b5050610b4b565b5f5f829050601f815111156101af578260405163305a27a960e01b81526004016101a69190610ab5565b60405180910390fd5b80516101ba82610aea565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102505760405163f1cfbf0560e01b81525f60048201526024016101a6565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103355760405163243e544560e01b815260048101839052602481018290526044016101a6565b5f61033e6104b2565b905061035d61034b6104cb565b61035485610545565b600a919061057c565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b5f61040f610596565b9050808265ffffffffffff16111561044b57604051633211876d60e11b815265ffffffffffff83166004820152602481018290526044016101a6565b600d546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a150600d805465ffffffffffff191665ffffffffffff92909216919091179055565b5f6104bd600a6105b0565b6001600160d01b0316905090565b5f6104d66101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561052f575060408051601f3d908101601f1916820190925261052c91810190610b0d565b60015b6105405761053b6105f8565b905090565b919050565b5f6001600160d01b03821115610578576040516306dfcc6560e41b815260d06004820152602481018390526044016101a6565b5090565b5f80610589858585610602565b915091505b935093915050565b5f61053b6008546601000000000000900463ffffffff1690565b80545f9080156105ef576105d6836105c9600184610b26565b5f91825260209091200190565b54660100000000000090046001600160d01b03166105f1565b5f5b9392505050565b5f61053b4361075e565b82545f9081908015610701575f61061e876105c9600185610b26565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561066457604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036106a057825465ffffffffffff1666010000000000006001600160d01b038916021783556106f3565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061058e92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161058e565b5f65ffffffffffff821115610578576040516306dfcc6560e41b815260306004820152602481018390526044016101a6565b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b03811182821017156107c7576107c7610790565b60405290565b5f82601f8301126107dc575f5ffd5b81516001600160401b038111156107f5576107f5610790565b604051601f8201601f19908116603f011681016001600160401b038111828210171561082357610823610790565b60405281815283820160200185101561083a575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516001600160a01b0381168114610540575f5ffd5b805165ffffffffffff81168114610540575f5ffd5b805163ffffffff81168114610540575f5ffd5b5f602082840312156108a4575f5ffd5b81516001600160401b038111156108b9575f5ffd5b820161010081850312156108cb575f5ffd5b6108d36107a4565b81516001600160401b038111156108e8575f5ffd5b6108f4868285016107cd565b82525061090360208301610856565b602082015261091460408301610856565b60408201526109256060830161086c565b606082015261093660808301610881565b608082015260a0828101519082015260c0808301519082015261095b60e0830161086c565b60e0820152949350505050565b600181811c9082168061097c57607f821691505b60208210810361099a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156109f257828211156109f257805f5260205f20601f840160051c60208510156109cb57505f5b90810190601f840160051c035f5b818110156109ee575f838201556001016109d9565b5050505b505050565b81516001600160401b03811115610a1057610a10610790565b610a2481610a1e8454610968565b846109a0565b6020601f821160018114610a56575f8315610a3f5750848201515b5f19600385901b1c1916600184901b178455610aae565b5f84815260208120601f198516915b82811015610a855787850151825560209485019460019092019101610a65565b5084821015610aa257868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561099a575f1960209190910360031b1b16919050565b5f60208284031215610b1d575f5ffd5b6105f18261086c565b81810381811115610b4557634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e0516101005161012051610140516101605161451d610bc25f395f8181610a3401528181610ed501528181611275015281816115020152611f8e01525f611ed401525f611ea901525f612fe901525f612fc101525f612f1c01525f612f4601525f612f70015261451d5ff3fe6080604052600436106102dc575f3560e01c80637d5e81e211610189578063bc197c81116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc1146109c9578063f23a6e61146109e8578063f8ce560a14610a07578063fc0c546a14610a26575f5ffd5b8063deaaa7cc14610958578063e540d01d1461098b578063eb9019d4146109aa575f5ffd5b8063bc197c8114610886578063c01f9e37146108a5578063c28bc2fa146108c4578063c59057e4146108d7578063d33219b4146108f6578063dd4e2ba514610913575f5ffd5b80639a802a6d11610143578063a8f8a6681161011e578063a8f8a668146107fe578063a9a952941461081d578063ab58fb8e1461083c578063b58131b014610872575f5ffd5b80639a802a6d146107ac578063a7713a70146107cb578063a890c910146107df575f5ffd5b80637d5e81e2146106ec5780637ecebe001461070b57806384b0196e1461073f5780638ff262e31461076657806391ddadf41461078557806397c3d33414610799575f5ffd5b80633932abb11161024557806354fd4d50116101ff5780635f398a14116101da5780635f398a141461067057806360c4247f1461068f57806379051887146106ae5780637b3c71d3146106cd575f5ffd5b806354fd4d501461060957806356781388146106325780635b8d0e0d14610651575f5ffd5b80633932abb11461050c5780633e4f49e6146105285780634385963214610554578063452115d61461059c5780634bf5d7e9146105bb578063544ffc9c146105cf575f5ffd5b8063160cbed711610296578063160cbed71461043a5780632656227d146104595780632d63f6931461046c5780632fe3e2611461048b57806332b8113e146104be578063330df7ff146104ed575f5ffd5b806301ffc9a71461031757806302a251a31461034b57806306f3f9e61461037657806306fdde0314610395578063143489d0146103b6578063150b7a0214610402575f5ffd5b3661031357306102ea610a58565b6001600160a01b03161461031157604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610322575f5ffd5b50610336610331366004613591565b610a70565b60405190151581526020015b60405180910390f35b348015610356575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610342565b348015610381575f5ffd5b506103116103903660046135b8565b610adc565b3480156103a0575f5ffd5b506103a9610af0565b60405161034291906135fd565b3480156103c1575f5ffd5b506103ea6103d03660046135b8565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610342565b34801561040d575f5ffd5b5061042161041c3660046136e6565b610b80565b6040516001600160e01b03199091168152602001610342565b348015610445575f5ffd5b506103686104543660046138ac565b610bc2565b6103686104673660046138ac565b610cc5565b348015610477575f5ffd5b506103686104863660046135b8565b610e35565b348015610496575f5ffd5b506103687f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104c9575f5ffd5b50600d5465ffffffffffff165b60405165ffffffffffff9091168152602001610342565b3480156104f8575f5ffd5b50610311610507366004613952565b610e55565b348015610517575f5ffd5b5060085465ffffffffffff16610368565b348015610533575f5ffd5b506105476105423660046135b8565b610e66565b60405161034291906139a1565b34801561055f575f5ffd5b5061033661056e3660046139af565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b3480156105a7575f5ffd5b506103686105b63660046138ac565b610e70565b3480156105c6575f5ffd5b506103a9610ed1565b3480156105da575f5ffd5b506105ee6105e93660046135b8565b610f64565b60408051938452602084019290925290820152606001610342565b348015610614575f5ffd5b506040805180820190915260018152603160f81b60208201526103a9565b34801561063d575f5ffd5b5061036861064c3660046139ed565b610f89565b34801561065c575f5ffd5b5061036861066b366004613a5b565b610fb0565b34801561067b575f5ffd5b5061036861068a366004613b17565b61106d565b34801561069a575f5ffd5b506103686106a93660046135b8565b6110b5565b3480156106b9575f5ffd5b506103116106c8366004613952565b6110c1565b3480156106d8575f5ffd5b506103686106e7366004613b98565b6110d2565b3480156106f7575f5ffd5b50610368610706366004613bed565b611122565b348015610716575f5ffd5b50610368610725366004613ca9565b6001600160a01b03165f9081526002602052604090205490565b34801561074a575f5ffd5b506107536111d8565b6040516103429796959493929190613cfe565b348015610771575f5ffd5b50610368610780366004613d6d565b61121a565b348015610790575f5ffd5b506104d6611272565b3480156107a4575f5ffd5b506064610368565b3480156107b7575f5ffd5b506103686107c6366004613dba565b6112f9565b3480156107d6575f5ffd5b5061036861130f565b3480156107ea575f5ffd5b506103116107f9366004613ca9565b611328565b348015610809575f5ffd5b506103686108183660046138ac565b611339565b348015610828575f5ffd5b506103366108373660046135b8565b611346565b348015610847575f5ffd5b506103686108563660046135b8565b5f9081526004602052604090206001015465ffffffffffff1690565b34801561087d575f5ffd5b5061036861134e565b348015610891575f5ffd5b506104216108a0366004613e0e565b611358565b3480156108b0575f5ffd5b506103686108bf3660046135b8565b61139b565b6103116108d2366004613ea5565b6113a5565b3480156108e2575f5ffd5b506103686108f13660046138ac565b611421565b348015610901575f5ffd5b50600b546001600160a01b03166103ea565b34801561091e575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103a9565b348015610963575f5ffd5b506103687ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610996575f5ffd5b506103116109a5366004613ee4565b61145a565b3480156109b5575f5ffd5b506103686109c4366004613f07565b61146b565b3480156109d4575f5ffd5b506103116109e33660046135b8565b61148a565b3480156109f3575f5ffd5b50610421610a02366004613f31565b61149b565b348015610a12575f5ffd5b50610368610a213660046135b8565b6114de565b348015610a31575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103ea565b5f610a6b600b546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610aa057506001600160e01b031982166332a2ad4360e11b145b80610abb57506001600160e01b03198216630271189760e51b145b80610ad657506301ffc9a760e01b6001600160e01b03198316145b92915050565b610ae461157b565b610aed816115f4565b50565b606060038054610aff90613f88565b80601f0160208091040260200160405190810160405280929190818152602001828054610b2b90613f88565b8015610b765780601f10610b4d57610100808354040283529160200191610b76565b820191905f5260205f20905b815481529060010190602001808311610b5957829003601f168201915b5050505050905090565b5f30610b8a610a58565b6001600160a01b031614610bb157604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610bd086868686611339565b90505f610bdc82611346565b9050610bf182610bec6004611689565b6116ab565b5080610c185760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610c2683898989896116e8565b905065ffffffffffff811615610c9d575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610cb9565b60405163ab2d031160e01b815260048101849052602401610c0f565b50909695505050505050565b5f5f610cd386868686611339565b90505f610cdf82611346565b9050610cfb82610bec83610cf4576004611689565b6005611689565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610d23610a58565b6001600160a01b031614610dac575f5b8751811015610daa57306001600160a01b0316888281518110610d5857610d58613fc0565b60200260200101516001600160a01b031603610da257610da2868281518110610d8357610d83613fc0565b60200260200101518051906020012060056116f690919063ffffffff16565b600101610d33565b505b610db98288888888611717565b30610dc2610a58565b6001600160a01b031614158015610dee57506005546001600160801b03808216600160801b9092041614155b15610df8575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b610e5d61157b565b610aed8161172b565b5f610ad6826117dc565b5f5f610e7e86868686611339565b905033610e8b8282611915565b610eba57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610c0f565b610ec68787878761195a565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610f5057506040513d5f823e601f3d908101601f19168201604052610f4d9190810190613fd4565b60015b610f5f57610a6b611272611967565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610fa884828560405180602001604052805f81525061197d565b949350505050565b5f610ff688888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925089915061199e9050565b61101e576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610c0f565b61106188878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a6b915050565b98975050505050505050565b5f80339050610ec687828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a6b915050565b5f610ad6600a83611b48565b6110c961157b565b610aed81611b95565b5f8033905061111886828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061197d92505050565b9695505050505050565b5f3361112e8184611bfb565b6111565760405163d9b3955760e01b81526001600160a01b0382166004820152602401610c0f565b5f61115f61134e565b905080156111cb575f61118d836001611176611272565b611180919061405c565b65ffffffffffff1661146b565b9050818110156111c957604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610c0f565b505b610ec68787878786611c7f565b5f6060805f5f5f60606111e9611ea2565b6111f1611ecd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61122785858585611ef8565b61124f576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610c0f565b61126985848660405180602001604052805f81525061197d565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156112ed575060408051601f3d908101601f191682019092526112ea9181019061407a565b60015b610f5f57610a6b611f81565b5f611305848484611f8b565b90505b9392505050565b5f61131a600a61201e565b6001600160d01b0316905090565b61133061157b565b610aed81612062565b5f61126985858585611421565b5f6001610ad6565b5f610a6b60075490565b5f30611362610a58565b6001600160a01b03161461138957604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f610ad6826120cb565b6113ad61157b565b5f5f856001600160a01b03168585856040516113ca929190614095565b5f6040518083038185875af1925050503d805f8114611404576040519150601f19603f3d011682016040523d82523d5f602084013e611409565b606091505b509150915061141882826120f3565b50505050505050565b5f84848484604051602001611439949392919061412b565b60408051601f19818403018152919052805160209091012095945050505050565b61146261157b565b610aed81612130565b5f611308838361148560408051602081019091525f815290565b611f8b565b61149261157b565b610aed816121cc565b5f306114a5610a58565b6001600160a01b0316146114cc57604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b604051632394e7a360e21b8152600481018290525f90610ad6906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611547573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061156b9190614175565b611574846110b5565b606461220d565b33611584610a58565b6001600160a01b0316146115ad576040516347096e4760e01b8152336004820152602401610c0f565b306115b6610a58565b6001600160a01b0316146115f2575f80366040516115d5929190614095565b604051809103902090505b806115eb60056122bd565b036115e057505b565b6064808211156116215760405163243e544560e01b81526004810183905260248101829052604401610c0f565b5f61162a61130f565b9050611649611637611272565b611640856122dc565b600a9190612313565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f81600781111561169c5761169c61396d565b600160ff919091161b92915050565b5f5f6116b684610e66565b90505f836116c383611689565b1603611308578381846040516331b75e4d60e01b8152600401610c0f9392919061418c565b5f611118868686868661232d565b5f61170183836124be565b905080611712576117126041612523565b505050565b6117248585858585612534565b5050505050565b600854600160301b900463ffffffff1665ffffffffffff821681101561177557604051633211876d60e11b815265ffffffffffff8316600482015260248101829052604401610c0f565b600d546040805165ffffffffffff928316815291841660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a150600d805465ffffffffffff191665ffffffffffff92909216919091179055565b5f5f6117e7836125c4565b905060058160078111156117fd576117fd61396d565b146118085792915050565b5f838152600c60205260409081902054600b549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa15801561185e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061188291906141ae565b15611891575060059392505050565b600b54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa1580156118d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118fc91906141ae565b1561190b575060079392505050565b5060029392505050565b5f8061192084610e66565b60078111156119315761193161396d565b1480156113085750505f91825260046020526040909120546001600160a01b0391821691161490565b5f611269858585856126f5565b6060610ad66119788363ffffffff16565b61278c565b5f6112698585858561199960408051602081019091525f815290565b611a6b565b5f610ec685611a657f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6119f08c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611a4a98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b604051602081830303815290604052805190602001206127fe565b8461282a565b5f611a7a86610bec6001611689565b505f611a8f86611a8989610e35565b85611f8b565b90505f611a9f888888858861289a565b905083515f03611af557866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611ae894939291906141cd565b60405180910390a2611b3f565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611b369594939291906141f4565b60405180910390a25b610ec688612996565b5f5f5f611b548561299f565b9250925050838265ffffffffffff161115611b8157611b7c611b75856129f7565b8690612a29565b611b83565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611c12576001915050610ad6565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611c4357600192505050610ad6565b5f5f611c5386602a860386612acb565b91509150811580610ec65750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611c938686868680519060200120611339565b905084518651141580611ca857508351865114155b80611cb257508551155b15611ce757855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610c0f565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611d305780611d1382610e66565b6040516331b75e4d60e01b8152610c0f9291905f9060040161418c565b5f611d4260085465ffffffffffff1690565b611d4a611272565b65ffffffffffff16611d5c919061422d565b90505f611d7660085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611da8836129f7565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611dd582612b74565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115611e3857611e38613623565b604051908082528060200260200182016040528015611e6b57816020015b6060815260200190600190039081611e565790505b508c89611e788a8261422d565b8e604051611e8e99989796959493929190614240565b60405180910390a150505095945050505050565b6060610a6b7f0000000000000000000000000000000000000000000000000000000000000000612ba4565b6060610a6b7f0000000000000000000000000000000000000000000000000000000000000000612ba4565b5f61126983611a657ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611f4a8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611a4a565b5f610a6b436129f7565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611ffa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113059190614175565b80545f90801561205a576120448361203760018461431b565b5f91825260209091200190565b54600160301b90046001600160d01b0316611308565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b5f610ad66120d883612be1565b5f848152600e602052604090205465ffffffffffff16612c23565b60608215612102575080610ad6565b8151156121175761211282612c32565b610ad6565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f036121585760405163f1cfbf0560e01b81525f6004820152602401610c0f565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f61221a8686612c3a565b91509150815f0361223e578381816122345761223461432e565b0492505050611308565b818411612255576122556003851502601118612523565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f6122c984612c56565b9150915081611308576113086031612523565b5f6001600160d01b0382111561230f576040516306dfcc6560e41b815260d0600482015260248101839052604401610c0f565b5090565b5f80612320858585612cca565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa15801561237f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123a39190614175565b90505f3060601b6bffffffffffffffffffffffff19168418600b5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f427906123f4908a908a908a905f908890600401614342565b602060405180830381865afa15801561240f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124339190614175565b5f898152600c602052604080822092909255600b5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb09161247d918b918b918b919088908a9060040161438f565b5f604051808303815f87803b158015612494575f5ffd5b505af11580156124a6573d5f5f3e3d5ffd5b5050505061106182426124b9919061422d565b6129f7565b81545f906001600160801b03600160801b8204811691811660018301909116036124eb575f915050610ad6565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b815260040161257f959493929190614342565b5f604051808303818588803b158015612596575f5ffd5b505af11580156125a8573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b90041681156125f857506007949350505050565b801561260957506002949350505050565b5f61261386610e35565b9050805f0361263857604051636ad0607560e01b815260048101879052602401610c0f565b5f612641611272565b65ffffffffffff16905080821061265e57505f9695505050505050565b5f6126688861139b565b905081811061267f57506001979650505050505050565b61268888612e1a565b15806126a757505f888152600960205260409020805460019091015411155b156126ba57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f036126e757506004979650505050505050565b506005979650505050505050565b5f5f61270386868686612e50565b5f818152600c6020526040902054909150801561278257600b5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b15801561275d575f5ffd5b505af115801561276f573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612796611f81565b65ffffffffffff168265ffffffffffff16146127c5576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610ad661280a612f10565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612888575f5f6128488585613039565b5090925090505f8160038111156128615761286161396d565b14801561287f5750856001600160a01b0316826001600160a01b0316145b92505050611308565b612893848484613082565b9050611308565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff16156128ec576040516371c6af4960e01b81526001600160a01b0387166004820152602401610c0f565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff85166129355783815f015f82825461292a919061422d565b9091555061298b9050565b5f1960ff8616016129535783816001015f82825461292a919061422d565b60011960ff8616016129725783816002015f82825461292a919061422d565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b610aed816130e7565b80545f90819081908082036129bd575f5f5f93509350935050610f82565b5f6129cd8661203760018561431b565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610f82915050565b5f65ffffffffffff82111561230f576040516306dfcc6560e41b81526030600482015260248101839052604401610c0f565b81545f9081816005811115612a85575f612a42846131bb565b612a4c908561431b565b5f8881526020902090915081015465ffffffffffff9081169087161015612a7557809150612a83565b612a8081600161422d565b92505b505b5f612a9287878585613313565b90508015612abf57612aa98761203760018461431b565b54600160301b90046001600160d01b0316610ec6565b505f9695505050505050565b5f5f8451831180612adb57508284115b15612aea57505f905080612325565b5f612af685600161422d565b84118015612b1e575061060f60f31b612b128787016020015190565b6001600160f01b031916145b90505f612b2e82151560026143e6565b612b3990602861422d565b905080612b46878761431b565b03612b67575f5f612b58898989613369565b90965094506123259350505050565b5f5f935093505050612325565b5f63ffffffff82111561230f576040516306dfcc6560e41b81526020600482015260248101839052604401610c0f565b60605f612bb08361342a565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f81815260046020526040812054612c1590600160d01b810463ffffffff1690600160a01b900465ffffffffffff166143fd565b65ffffffffffff1692915050565b5f828218828411028218611308565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b9004168103612c8157505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015612dc0575f612ce68761203760018561431b565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115612d2957604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612d6257825465ffffffffffff16600160301b6001600160d01b03891602178355612db2565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061232592505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081612325565b5f81815260096020526040812060028101546001820154612e3b919061422d565b612e47610a2185610e35565b11159392505050565b5f5f612e5e86868686611339565b9050612eac81612e6e6007611689565b612e786006611689565b612e826002611689565b6001612e8f60078261441b565b612e9a90600261450f565b612ea4919061431b565b1818186116ab565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90612eff9083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612f6857507f000000000000000000000000000000000000000000000000000000000000000046145b15612f9257507f000000000000000000000000000000000000000000000000000000000000000090565b610a6b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613070576020840151604085015160608601515f1a61306288828585613451565b95509550955050505061307b565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f818152600e602052604090205465ffffffffffff1615801561310e575061310e81612e1a565b15610aed575f613125600d5465ffffffffffff1690565b61312d611272565b61313791906143fd565b90506131428261139b565b8165ffffffffffff16111561318f5760405165ffffffffffff8216815282907f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5119060200160405180910390a25b5f918252600e6020526040909120805465ffffffffffff191665ffffffffffff92909216919091179055565b5f600182116131c8575090565b816001600160801b82106131e15760809190911c9060401b5b6801000000000000000082106131fc5760409190911c9060201b5b64010000000082106132135760209190911c9060101b5b6201000082106132285760109190911c9060081b5b610100821061323c5760089190911c9060041b5b6010821061324f5760049190911c9060021b5b6004821061325b5760011b5b600302600190811c908185816132735761327361432e565b048201901c9050600181858161328b5761328b61432e565b048201901c905060018185816132a3576132a361432e565b048201901c905060018185816132bb576132bb61432e565b048201901c905060018185816132d3576132d361432e565b048201901c905060018185816132eb576132eb61432e565b048201901c905061330a8185816133045761330461432e565b04821190565b90039392505050565b5f5b81831015613361575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561334d5780925061335b565b61335881600161422d565b93505b50613315565b509392505050565b5f80848161337886600161422d565b851180156133a0575061060f60f31b6133948388016020015190565b6001600160f01b031916145b90505f6133b082151560026143e6565b90505f806133be838a61422d565b90505b87811015613419575f6133df6133da8784016020015190565b613519565b9050600f8160ff1611156133fe575f5f97509750505050505050612325565b6134096010846143e6565b60ff9091160191506001016133c1565b506001999098509650505050505050565b5f60ff8216601f811115610ad657604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561348a57505f9150600390508261350f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156134db573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661350657505f92506001915082905061350f565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156135325750603a8160ff16105b1561354057602f1901610ad6565b60608160ff16118015613556575060678160ff16105b156135645760561901610ad6565b60408160ff1611801561357a575060478160ff16105b156135885760361901610ad6565b5060ff92915050565b5f602082840312156135a1575f5ffd5b81356001600160e01b031981168114611308575f5ffd5b5f602082840312156135c8575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61130860208301846135cf565b6001600160a01b0381168114610aed575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561365f5761365f613623565b604052919050565b5f6001600160401b0382111561367f5761367f613623565b50601f01601f191660200190565b5f61369f61369a84613667565b613637565b90508281528383830111156136b2575f5ffd5b828260208301375f602084830101529392505050565b5f82601f8301126136d7575f5ffd5b6113088383356020850161368d565b5f5f5f5f608085870312156136f9575f5ffd5b84356137048161360f565b935060208501356137148161360f565b92506040850135915060608501356001600160401b03811115613735575f5ffd5b613741878288016136c8565b91505092959194509250565b5f6001600160401b0382111561376557613765613623565b5060051b60200190565b5f82601f83011261377e575f5ffd5b813561378c61369a8261374d565b8082825260208201915060208360051b8601019250858311156137ad575f5ffd5b602085015b838110156127825780356137c58161360f565b8352602092830192016137b2565b5f82601f8301126137e2575f5ffd5b81356137f061369a8261374d565b8082825260208201915060208360051b860101925085831115613811575f5ffd5b602085015b83811015612782578035835260209283019201613816565b5f82601f83011261383d575f5ffd5b813561384b61369a8261374d565b8082825260208201915060208360051b86010192508583111561386c575f5ffd5b602085015b838110156127825780356001600160401b0381111561388e575f5ffd5b61389d886020838a01016136c8565b84525060209283019201613871565b5f5f5f5f608085870312156138bf575f5ffd5b84356001600160401b038111156138d4575f5ffd5b6138e08782880161376f565b94505060208501356001600160401b038111156138fb575f5ffd5b613907878288016137d3565b93505060408501356001600160401b03811115613922575f5ffd5b61392e8782880161382e565b949793965093946060013593505050565b65ffffffffffff81168114610aed575f5ffd5b5f60208284031215613962575f5ffd5b81356113088161393f565b634e487b7160e01b5f52602160045260245ffd5b6008811061399d57634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ad68284613981565b5f5f604083850312156139c0575f5ffd5b8235915060208301356139d28161360f565b809150509250929050565b803560ff81168114610f5f575f5ffd5b5f5f604083850312156139fe575f5ffd5b82359150613a0e602084016139dd565b90509250929050565b5f5f83601f840112613a27575f5ffd5b5081356001600160401b03811115613a3d575f5ffd5b602083019150836020828501011115613a54575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215613a71575f5ffd5b87359650613a81602089016139dd565b95506040880135613a918161360f565b945060608801356001600160401b03811115613aab575f5ffd5b613ab78a828b01613a17565b90955093505060808801356001600160401b03811115613ad5575f5ffd5b613ae18a828b016136c8565b92505060a08801356001600160401b03811115613afc575f5ffd5b613b088a828b016136c8565b91505092959891949750929550565b5f5f5f5f5f60808688031215613b2b575f5ffd5b85359450613b3b602087016139dd565b935060408601356001600160401b03811115613b55575f5ffd5b613b6188828901613a17565b90945092505060608601356001600160401b03811115613b7f575f5ffd5b613b8b888289016136c8565b9150509295509295909350565b5f5f5f5f60608587031215613bab575f5ffd5b84359350613bbb602086016139dd565b925060408501356001600160401b03811115613bd5575f5ffd5b613be187828801613a17565b95989497509550505050565b5f5f5f5f60808587031215613c00575f5ffd5b84356001600160401b03811115613c15575f5ffd5b613c218782880161376f565b94505060208501356001600160401b03811115613c3c575f5ffd5b613c48878288016137d3565b93505060408501356001600160401b03811115613c63575f5ffd5b613c6f8782880161382e565b92505060608501356001600160401b03811115613c8a575f5ffd5b8501601f81018713613c9a575f5ffd5b6137418782356020840161368d565b5f60208284031215613cb9575f5ffd5b81356113088161360f565b5f8151808452602084019350602083015f5b82811015613cf4578151865260209586019590910190600101613cd6565b5093949350505050565b60ff60f81b8816815260e060208201525f613d1c60e08301896135cf565b8281036040840152613d2e81896135cf565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613d5f8185613cc4565b9a9950505050505050505050565b5f5f5f5f60808587031215613d80575f5ffd5b84359350613d90602086016139dd565b92506040850135613da08161360f565b915060608501356001600160401b03811115613735575f5ffd5b5f5f5f60608486031215613dcc575f5ffd5b8335613dd78161360f565b92506020840135915060408401356001600160401b03811115613df8575f5ffd5b613e04868287016136c8565b9150509250925092565b5f5f5f5f5f60a08688031215613e22575f5ffd5b8535613e2d8161360f565b94506020860135613e3d8161360f565b935060408601356001600160401b03811115613e57575f5ffd5b613e63888289016137d3565b93505060608601356001600160401b03811115613e7e575f5ffd5b613e8a888289016137d3565b92505060808601356001600160401b03811115613b7f575f5ffd5b5f5f5f5f60608587031215613eb8575f5ffd5b8435613ec38161360f565b93506020850135925060408501356001600160401b03811115613bd5575f5ffd5b5f60208284031215613ef4575f5ffd5b813563ffffffff81168114611308575f5ffd5b5f5f60408385031215613f18575f5ffd5b8235613f238161360f565b946020939093013593505050565b5f5f5f5f5f60a08688031215613f45575f5ffd5b8535613f508161360f565b94506020860135613f608161360f565b9350604086013592506060860135915060808601356001600160401b03811115613b7f575f5ffd5b600181811c90821680613f9c57607f821691505b602082108103613fba57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613fe4575f5ffd5b81516001600160401b03811115613ff9575f5ffd5b8201601f81018413614009575f5ffd5b805161401761369a82613667565b81815285602083850101111561402b575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610ad657610ad6614048565b5f6020828403121561408a575f5ffd5b81516113088161393f565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b82811015613cf45781516001600160a01b03168652602095860195909101906001016140b6565b5f82825180855260208501945060208160051b830101602085015f5b83811015610cb957601f198584030188526141158383516135cf565b60209889019890935091909101906001016140f9565b608081525f61413d60808301876140a4565b828103602084015261414f8187613cc4565b9050828103604084015261416381866140dd565b91505082606083015295945050505050565b5f60208284031215614185575f5ffd5b5051919050565b838152606081016141a06020830185613981565b826040830152949350505050565b5f602082840312156141be575f5ffd5b81518015158114611308575f5ffd5b84815260ff84166020820152826040820152608060608201525f61111860808301846135cf565b85815260ff8516602082015283604082015260a060608201525f61421b60a08301856135cf565b828103608084015261106181856135cf565b80820180821115610ad657610ad6614048565b8981526001600160a01b0389166020820152610120604082018190525f9061426a9083018a6140a4565b828103606084015261427c818a613cc4565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b838110156142d357601f198684030185526142bd8383516135cf565b60209586019590935091909101906001016142a1565b505085810360a08701526142e7818b6140dd565b93505050508560c08401528460e084015282810361010084015261430b81856135cf565b9c9b505050505050505050505050565b81810381811115610ad657610ad6614048565b634e487b7160e01b5f52601260045260245ffd5b60a081525f61435460a08301886140a4565b82810360208401526143668188613cc4565b9050828103604084015261437a81876140dd565b60608401959095525050608001529392505050565b60c081525f6143a160c08301896140a4565b82810360208401526143b38189613cc4565b905082810360408401526143c781886140dd565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610ad657610ad6614048565b65ffffffffffff8181168382160190811115610ad657610ad6614048565b60ff8181168382160190811115610ad657610ad6614048565b6001815b60018411156123255780850481111561445357614453614048565b600184161561446157908102905b60019390931c928002614438565b5f8261447d57506001610ad6565b8161448957505f610ad6565b816001811461449f57600281146144a9576144c5565b6001915050610ad6565b60ff8411156144ba576144ba614048565b50506001821b610ad6565b5060208310610133831016604e8410600b84101617156144e8575081810a610ad6565b6144f45f198484614434565b805f190482111561450757614507614048565b029392505050565b5f61130860ff84168361446f56",
}

// DAOGovernor is an auto generated Go binding around an Ethereum contract.
type DAOGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DAOGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewDAOGovernor creates a new instance of DAOGovernor.
func NewDAOGovernor() *DAOGovernor {
	parsed, err := DAOGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DAOGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DAOGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((string,address,address,uint48,uint32,uint256,uint256,uint48) p) returns()
func (dAOGovernor *DAOGovernor) PackConstructor(p DAOGovernorParams) []byte {
	enc, err := dAOGovernor.abi.Pack("", p)
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
func (dAOGovernor *DAOGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := dAOGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (dAOGovernor *DAOGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return dAOGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (dAOGovernor *DAOGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := dAOGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (dAOGovernor *DAOGovernor) PackCLOCKMODE() []byte {
	enc, err := dAOGovernor.abi.Pack("CLOCK_MODE")
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
func (dAOGovernor *DAOGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return dAOGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (dAOGovernor *DAOGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := dAOGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (dAOGovernor *DAOGovernor) PackCOUNTINGMODE() []byte {
	enc, err := dAOGovernor.abi.Pack("COUNTING_MODE")
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
func (dAOGovernor *DAOGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return dAOGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (dAOGovernor *DAOGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := dAOGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (dAOGovernor *DAOGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := dAOGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (dAOGovernor *DAOGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return dAOGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (dAOGovernor *DAOGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := dAOGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
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
func (dAOGovernor *DAOGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor *DAOGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("cancel", data)
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
func (dAOGovernor *DAOGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := dAOGovernor.abi.Pack("castVote", proposalId, support)
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
func (dAOGovernor *DAOGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return dAOGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("castVote", data)
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
func (dAOGovernor *DAOGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (dAOGovernor *DAOGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("castVoteBySig", data)
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
func (dAOGovernor *DAOGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := dAOGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (dAOGovernor *DAOGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return dAOGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("castVoteWithReason", data)
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
func (dAOGovernor *DAOGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (dAOGovernor *DAOGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (dAOGovernor *DAOGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (dAOGovernor *DAOGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (dAOGovernor *DAOGovernor) PackClock() []byte {
	enc, err := dAOGovernor.abi.Pack("clock")
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
func (dAOGovernor *DAOGovernor) TryPackClock() ([]byte, error) {
	return dAOGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (dAOGovernor *DAOGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("clock", data)
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
func (dAOGovernor *DAOGovernor) PackEip712Domain() []byte {
	enc, err := dAOGovernor.abi.Pack("eip712Domain")
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
func (dAOGovernor *DAOGovernor) TryPackEip712Domain() ([]byte, error) {
	return dAOGovernor.abi.Pack("eip712Domain")
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
func (dAOGovernor *DAOGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := dAOGovernor.abi.Unpack("eip712Domain", data)
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
func (dAOGovernor *DAOGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor *DAOGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("execute", data)
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
func (dAOGovernor *DAOGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor *DAOGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("getProposalId", data)
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
func (dAOGovernor *DAOGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("getVotes", account, timepoint)
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
func (dAOGovernor *DAOGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("getVotes", data)
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
func (dAOGovernor *DAOGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (dAOGovernor *DAOGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("getVotesWithParams", data)
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
func (dAOGovernor *DAOGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := dAOGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (dAOGovernor *DAOGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return dAOGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (dAOGovernor *DAOGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := dAOGovernor.abi.Unpack("hasVoted", data)
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
func (dAOGovernor *DAOGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor *DAOGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("hashProposal", data)
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
func (dAOGovernor *DAOGovernor) PackLateQuorumVoteExtension() []byte {
	enc, err := dAOGovernor.abi.Pack("lateQuorumVoteExtension")
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
func (dAOGovernor *DAOGovernor) TryPackLateQuorumVoteExtension() ([]byte, error) {
	return dAOGovernor.abi.Pack("lateQuorumVoteExtension")
}

// UnpackLateQuorumVoteExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b8113e.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (dAOGovernor *DAOGovernor) UnpackLateQuorumVoteExtension(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("lateQuorumVoteExtension", data)
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
func (dAOGovernor *DAOGovernor) PackName() []byte {
	enc, err := dAOGovernor.abi.Pack("name")
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
func (dAOGovernor *DAOGovernor) TryPackName() ([]byte, error) {
	return dAOGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (dAOGovernor *DAOGovernor) UnpackName(data []byte) (string, error) {
	out, err := dAOGovernor.abi.Unpack("name", data)
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
func (dAOGovernor *DAOGovernor) PackNonces(owner common.Address) []byte {
	enc, err := dAOGovernor.abi.Pack("nonces", owner)
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
func (dAOGovernor *DAOGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return dAOGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("nonces", data)
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
func (dAOGovernor *DAOGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (dAOGovernor *DAOGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (dAOGovernor *DAOGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := dAOGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (dAOGovernor *DAOGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (dAOGovernor *DAOGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (dAOGovernor *DAOGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := dAOGovernor.abi.Unpack("onERC1155Received", data)
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
func (dAOGovernor *DAOGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (dAOGovernor *DAOGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (dAOGovernor *DAOGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := dAOGovernor.abi.Unpack("onERC721Received", data)
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
func (dAOGovernor *DAOGovernor) PackProposalDeadline(id *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("proposalDeadline", id)
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
func (dAOGovernor *DAOGovernor) TryPackProposalDeadline(id *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalDeadline", id)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("proposalDeadline", data)
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
func (dAOGovernor *DAOGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("proposalEta", proposalId)
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
func (dAOGovernor *DAOGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("proposalEta", data)
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
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (dAOGovernor *DAOGovernor) PackProposalNeedsQueuing(id *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("proposalNeedsQueuing", id)
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
func (dAOGovernor *DAOGovernor) TryPackProposalNeedsQueuing(id *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalNeedsQueuing", id)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 id) view returns(bool)
func (dAOGovernor *DAOGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := dAOGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (dAOGovernor *DAOGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("proposalProposer", proposalId)
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
func (dAOGovernor *DAOGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (dAOGovernor *DAOGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := dAOGovernor.abi.Unpack("proposalProposer", data)
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
func (dAOGovernor *DAOGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("proposalSnapshot", proposalId)
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
func (dAOGovernor *DAOGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("proposalSnapshot", data)
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
func (dAOGovernor *DAOGovernor) PackProposalThreshold() []byte {
	enc, err := dAOGovernor.abi.Pack("proposalThreshold")
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
func (dAOGovernor *DAOGovernor) TryPackProposalThreshold() ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("proposalThreshold", data)
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
func (dAOGovernor *DAOGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("proposalVotes", proposalId)
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
func (dAOGovernor *DAOGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("proposalVotes", proposalId)
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
func (dAOGovernor *DAOGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := dAOGovernor.abi.Unpack("proposalVotes", data)
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
func (dAOGovernor *DAOGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := dAOGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (dAOGovernor *DAOGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return dAOGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("propose", data)
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
func (dAOGovernor *DAOGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor *DAOGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("queue", data)
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
func (dAOGovernor *DAOGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("quorum", timepoint)
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
func (dAOGovernor *DAOGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("quorum", data)
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
func (dAOGovernor *DAOGovernor) PackQuorumDenominator() []byte {
	enc, err := dAOGovernor.abi.Pack("quorumDenominator")
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
func (dAOGovernor *DAOGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return dAOGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("quorumDenominator", data)
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
func (dAOGovernor *DAOGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("quorumNumerator", timepoint)
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
func (dAOGovernor *DAOGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("quorumNumerator", data)
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
func (dAOGovernor *DAOGovernor) PackQuorumNumerator0() []byte {
	enc, err := dAOGovernor.abi.Pack("quorumNumerator0")
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
func (dAOGovernor *DAOGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return dAOGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("quorumNumerator0", data)
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
func (dAOGovernor *DAOGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := dAOGovernor.abi.Pack("relay", target, value, data)
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
func (dAOGovernor *DAOGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("relay", target, value, data)
}

// PackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (dAOGovernor *DAOGovernor) PackSetLateQuorumVoteExtension(newVoteExtension *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
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
func (dAOGovernor *DAOGovernor) TryPackSetLateQuorumVoteExtension(newVoteExtension *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (dAOGovernor *DAOGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (dAOGovernor *DAOGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (dAOGovernor *DAOGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (dAOGovernor *DAOGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (dAOGovernor *DAOGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := dAOGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (dAOGovernor *DAOGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return dAOGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (dAOGovernor *DAOGovernor) PackState(id *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("state", id)
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
func (dAOGovernor *DAOGovernor) TryPackState(id *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (dAOGovernor *DAOGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := dAOGovernor.abi.Unpack("state", data)
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
func (dAOGovernor *DAOGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := dAOGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (dAOGovernor *DAOGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return dAOGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (dAOGovernor *DAOGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := dAOGovernor.abi.Unpack("supportsInterface", data)
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
func (dAOGovernor *DAOGovernor) PackTimelock() []byte {
	enc, err := dAOGovernor.abi.Pack("timelock")
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
func (dAOGovernor *DAOGovernor) TryPackTimelock() ([]byte, error) {
	return dAOGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (dAOGovernor *DAOGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := dAOGovernor.abi.Unpack("timelock", data)
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
func (dAOGovernor *DAOGovernor) PackToken() []byte {
	enc, err := dAOGovernor.abi.Pack("token")
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
func (dAOGovernor *DAOGovernor) TryPackToken() ([]byte, error) {
	return dAOGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (dAOGovernor *DAOGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := dAOGovernor.abi.Unpack("token", data)
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
func (dAOGovernor *DAOGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := dAOGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
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
func (dAOGovernor *DAOGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return dAOGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (dAOGovernor *DAOGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := dAOGovernor.abi.Pack("updateTimelock", newTimelock)
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
func (dAOGovernor *DAOGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return dAOGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (dAOGovernor *DAOGovernor) PackVersion() []byte {
	enc, err := dAOGovernor.abi.Pack("version")
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
func (dAOGovernor *DAOGovernor) TryPackVersion() ([]byte, error) {
	return dAOGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (dAOGovernor *DAOGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := dAOGovernor.abi.Unpack("version", data)
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
func (dAOGovernor *DAOGovernor) PackVotingDelay() []byte {
	enc, err := dAOGovernor.abi.Pack("votingDelay")
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
func (dAOGovernor *DAOGovernor) TryPackVotingDelay() ([]byte, error) {
	return dAOGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("votingDelay", data)
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
func (dAOGovernor *DAOGovernor) PackVotingPeriod() []byte {
	enc, err := dAOGovernor.abi.Pack("votingPeriod")
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
func (dAOGovernor *DAOGovernor) TryPackVotingPeriod() ([]byte, error) {
	return dAOGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (dAOGovernor *DAOGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := dAOGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DAOGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the DAOGovernor contract.
type DAOGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DAOGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DAOGovernorEIP712DomainChanged) ContractEventName() string {
	return DAOGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (dAOGovernor *DAOGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*DAOGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorLateQuorumVoteExtensionSet represents a LateQuorumVoteExtensionSet event raised by the DAOGovernor contract.
type DAOGovernorLateQuorumVoteExtensionSet struct {
	OldVoteExtension uint64
	NewVoteExtension uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const DAOGovernorLateQuorumVoteExtensionSetEventName = "LateQuorumVoteExtensionSet"

// ContractEventName returns the user-defined event name.
func (DAOGovernorLateQuorumVoteExtensionSet) ContractEventName() string {
	return DAOGovernorLateQuorumVoteExtensionSetEventName
}

// UnpackLateQuorumVoteExtensionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension)
func (dAOGovernor *DAOGovernor) UnpackLateQuorumVoteExtensionSetEvent(log *types.Log) (*DAOGovernorLateQuorumVoteExtensionSet, error) {
	event := "LateQuorumVoteExtensionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorLateQuorumVoteExtensionSet)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorProposalCanceled represents a ProposalCanceled event raised by the DAOGovernor contract.
type DAOGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (DAOGovernorProposalCanceled) ContractEventName() string {
	return DAOGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (dAOGovernor *DAOGovernor) UnpackProposalCanceledEvent(log *types.Log) (*DAOGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorProposalCreated represents a ProposalCreated event raised by the DAOGovernor contract.
type DAOGovernorProposalCreated struct {
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

const DAOGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (DAOGovernorProposalCreated) ContractEventName() string {
	return DAOGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (dAOGovernor *DAOGovernor) UnpackProposalCreatedEvent(log *types.Log) (*DAOGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorProposalExecuted represents a ProposalExecuted event raised by the DAOGovernor contract.
type DAOGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (DAOGovernorProposalExecuted) ContractEventName() string {
	return DAOGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (dAOGovernor *DAOGovernor) UnpackProposalExecutedEvent(log *types.Log) (*DAOGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorProposalExtended represents a ProposalExtended event raised by the DAOGovernor contract.
type DAOGovernorProposalExtended struct {
	ProposalId       *big.Int
	ExtendedDeadline uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const DAOGovernorProposalExtendedEventName = "ProposalExtended"

// ContractEventName returns the user-defined event name.
func (DAOGovernorProposalExtended) ContractEventName() string {
	return DAOGovernorProposalExtendedEventName
}

// UnpackProposalExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline)
func (dAOGovernor *DAOGovernor) UnpackProposalExtendedEvent(log *types.Log) (*DAOGovernorProposalExtended, error) {
	event := "ProposalExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorProposalExtended)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorProposalQueued represents a ProposalQueued event raised by the DAOGovernor contract.
type DAOGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (DAOGovernorProposalQueued) ContractEventName() string {
	return DAOGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (dAOGovernor *DAOGovernor) UnpackProposalQueuedEvent(log *types.Log) (*DAOGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the DAOGovernor contract.
type DAOGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const DAOGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (DAOGovernorProposalThresholdSet) ContractEventName() string {
	return DAOGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (dAOGovernor *DAOGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*DAOGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the DAOGovernor contract.
type DAOGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const DAOGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (DAOGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return DAOGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (dAOGovernor *DAOGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*DAOGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorTimelockChange represents a TimelockChange event raised by the DAOGovernor contract.
type DAOGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const DAOGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (DAOGovernorTimelockChange) ContractEventName() string {
	return DAOGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (dAOGovernor *DAOGovernor) UnpackTimelockChangeEvent(log *types.Log) (*DAOGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorVoteCast represents a VoteCast event raised by the DAOGovernor contract.
type DAOGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (DAOGovernorVoteCast) ContractEventName() string {
	return DAOGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (dAOGovernor *DAOGovernor) UnpackVoteCastEvent(log *types.Log) (*DAOGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the DAOGovernor contract.
type DAOGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (DAOGovernorVoteCastWithParams) ContractEventName() string {
	return DAOGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (dAOGovernor *DAOGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*DAOGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorVotingDelaySet represents a VotingDelaySet event raised by the DAOGovernor contract.
type DAOGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const DAOGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (DAOGovernorVotingDelaySet) ContractEventName() string {
	return DAOGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (dAOGovernor *DAOGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*DAOGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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

// DAOGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the DAOGovernor contract.
type DAOGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const DAOGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (DAOGovernorVotingPeriodSet) ContractEventName() string {
	return DAOGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (dAOGovernor *DAOGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*DAOGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := dAOGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor.abi.Events[event].Inputs {
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
func (dAOGovernor *DAOGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorPreventLateQuorumVoteExtensionTooLarge"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return dAOGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DAOGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the DAOGovernor contract.
type DAOGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func DAOGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (dAOGovernor *DAOGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*DAOGovernorCheckpointUnorderedInsertion, error) {
	out := new(DAOGovernorCheckpointUnorderedInsertion)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the DAOGovernor contract.
type DAOGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func DAOGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (dAOGovernor *DAOGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*DAOGovernorERC6372InconsistentClock, error) {
	out := new(DAOGovernorERC6372InconsistentClock)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorFailedCall represents a FailedCall error raised by the DAOGovernor contract.
type DAOGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DAOGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (dAOGovernor *DAOGovernor) UnpackFailedCallError(raw []byte) (*DAOGovernorFailedCall, error) {
	out := new(DAOGovernorFailedCall)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the DAOGovernor contract.
type DAOGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func DAOGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (dAOGovernor *DAOGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*DAOGovernorGovernorAlreadyCastVote, error) {
	out := new(DAOGovernorGovernorAlreadyCastVote)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the DAOGovernor contract.
type DAOGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func DAOGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (dAOGovernor *DAOGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*DAOGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(DAOGovernorGovernorAlreadyQueuedProposal)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the DAOGovernor contract.
type DAOGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func DAOGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (dAOGovernor *DAOGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*DAOGovernorGovernorDisabledDeposit, error) {
	out := new(DAOGovernorGovernorDisabledDeposit)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the DAOGovernor contract.
type DAOGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func DAOGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (dAOGovernor *DAOGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*DAOGovernorGovernorInsufficientProposerVotes, error) {
	out := new(DAOGovernorGovernorInsufficientProposerVotes)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the DAOGovernor contract.
type DAOGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func DAOGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (dAOGovernor *DAOGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*DAOGovernorGovernorInvalidProposalLength, error) {
	out := new(DAOGovernorGovernorInvalidProposalLength)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the DAOGovernor contract.
type DAOGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func DAOGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (dAOGovernor *DAOGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*DAOGovernorGovernorInvalidQuorumFraction, error) {
	out := new(DAOGovernorGovernorInvalidQuorumFraction)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the DAOGovernor contract.
type DAOGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func DAOGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (dAOGovernor *DAOGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*DAOGovernorGovernorInvalidSignature, error) {
	out := new(DAOGovernorGovernorInvalidSignature)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the DAOGovernor contract.
type DAOGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func DAOGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (dAOGovernor *DAOGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*DAOGovernorGovernorInvalidVoteParams, error) {
	out := new(DAOGovernorGovernorInvalidVoteParams)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the DAOGovernor contract.
type DAOGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func DAOGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (dAOGovernor *DAOGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*DAOGovernorGovernorInvalidVoteType, error) {
	out := new(DAOGovernorGovernorInvalidVoteType)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the DAOGovernor contract.
type DAOGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func DAOGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (dAOGovernor *DAOGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*DAOGovernorGovernorInvalidVotingPeriod, error) {
	out := new(DAOGovernorGovernorInvalidVotingPeriod)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the DAOGovernor contract.
type DAOGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func DAOGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (dAOGovernor *DAOGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*DAOGovernorGovernorNonexistentProposal, error) {
	out := new(DAOGovernorGovernorNonexistentProposal)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the DAOGovernor contract.
type DAOGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func DAOGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (dAOGovernor *DAOGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*DAOGovernorGovernorOnlyExecutor, error) {
	out := new(DAOGovernorGovernorOnlyExecutor)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorPreventLateQuorumVoteExtensionTooLarge represents a GovernorPreventLateQuorumVoteExtensionTooLarge error raised by the DAOGovernor contract.
type DAOGovernorGovernorPreventLateQuorumVoteExtensionTooLarge struct {
	NewVoteExtension *big.Int
	MaxVoteExtension *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func DAOGovernorGovernorPreventLateQuorumVoteExtensionTooLargeErrorID() common.Hash {
	return common.HexToHash("0x64230edae030649e816c9a015895f31b48340aa2b1bdad57872142722cd95042")
}

// UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func (dAOGovernor *DAOGovernor) UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw []byte) (*DAOGovernorGovernorPreventLateQuorumVoteExtensionTooLarge, error) {
	out := new(DAOGovernorGovernorPreventLateQuorumVoteExtensionTooLarge)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorPreventLateQuorumVoteExtensionTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the DAOGovernor contract.
type DAOGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func DAOGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (dAOGovernor *DAOGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*DAOGovernorGovernorProposalQueueingFailed, error) {
	out := new(DAOGovernorGovernorProposalQueueingFailed)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the DAOGovernor contract.
type DAOGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func DAOGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (dAOGovernor *DAOGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*DAOGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(DAOGovernorGovernorProposalQueueingNotRequired)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the DAOGovernor contract.
type DAOGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func DAOGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (dAOGovernor *DAOGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*DAOGovernorGovernorRestrictedProposer, error) {
	out := new(DAOGovernorGovernorRestrictedProposer)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the DAOGovernor contract.
type DAOGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func DAOGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (dAOGovernor *DAOGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*DAOGovernorGovernorUnableToCancel, error) {
	out := new(DAOGovernorGovernorUnableToCancel)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the DAOGovernor contract.
type DAOGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func DAOGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (dAOGovernor *DAOGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*DAOGovernorGovernorUnexpectedProposalState, error) {
	out := new(DAOGovernorGovernorUnexpectedProposalState)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the DAOGovernor contract.
type DAOGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DAOGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (dAOGovernor *DAOGovernor) UnpackInvalidAccountNonceError(raw []byte) (*DAOGovernorInvalidAccountNonce, error) {
	out := new(DAOGovernorInvalidAccountNonce)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorInvalidShortString represents a InvalidShortString error raised by the DAOGovernor contract.
type DAOGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DAOGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (dAOGovernor *DAOGovernor) UnpackInvalidShortStringError(raw []byte) (*DAOGovernorInvalidShortString, error) {
	out := new(DAOGovernorInvalidShortString)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DAOGovernor contract.
type DAOGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DAOGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (dAOGovernor *DAOGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DAOGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(DAOGovernorSafeCastOverflowedUintDowncast)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernorStringTooLong represents a StringTooLong error raised by the DAOGovernor contract.
type DAOGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DAOGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (dAOGovernor *DAOGovernor) UnpackStringTooLongError(raw []byte) (*DAOGovernorStringTooLong, error) {
	out := new(DAOGovernorStringTooLong)
	if err := dAOGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
