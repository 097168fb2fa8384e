// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package upgradeablegovernor

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

// UpgradeableGovernorMetaData contains all meta data concerning the UpgradeableGovernor contract.
var UpgradeableGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"quorum_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"delay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "UpgradeableGovernor",
	Bin: "0x6101c06040523061018052348015610015575f5ffd5b50604051613edb380380613edb83398101604081905261003491610314565b816001805f6040518060400160405280601381526020017f5570677261646561626c65476f7665726e6f72000000000000000000000000008152508061007e61016d60201b60201c565b61008782610188565b6101205261009481610188565b61014052815160208084019190912060e052815190820120610100524660a05261012060e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361013582826103ee565b506101419050836101ce565b61014a82610234565b610153816102d3565b5050506001600160a01b0316610160526101a05250610504565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101bb578260405163305a27a960e01b81526004016101b291906104ac565b60405180910390fd5b80516101c6826104e1565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361025c5760405163f1cfbf0560e01b81525f60048201526024016101b2565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f60408385031215610325575f5ffd5b82516001600160a01b038116811461033b575f5ffd5b6020939093015192949293505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061037357607f821691505b60208210810361039157634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103e957828211156103e957805f5260205f20601f840160051c60208510156103c257505f5b90810190601f840160051c035f5b818110156103e5575f838201556001016103d0565b5050505b505050565b81516001600160401b038111156104075761040761034b565b61041b81610415845461035f565b84610397565b6020601f82116001811461044d575f83156104365750848201515b5f19600385901b1c1916600184901b1784556104a5565b5f84815260208120601f198516915b8281101561047c578785015182556020948501946001909201910161045c565b508482101561049957868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610391575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516139456105965f395f61097601525f81816117b3015281816117dc015261191d01525f81816109a601528181610e6a015281816112170152611eef01525f611e3501525f611e0a01525f61262601525f6125fe01525f61255901525f61258301525f6125ad01526139455ff3fe608060405260043610610283575f3560e01c80637b3c71d311610155578063bc197c81116100be578063e540d01d11610078578063e540d01d146108d1578063eb9019d4146108f0578063ece40cc11461090f578063f23a6e611461092e578063f8ce560a14610959578063fc0c546a14610998575f5ffd5b8063bc197c81146107dd578063c01f9e3714610808578063c28bc2fa14610827578063c59057e41461083a578063dd4e2ba514610859578063deaaa7cc1461089e575f5ffd5b80639a802a6d1161010f5780639a802a6d14610706578063a8f8a66814610725578063a9a9529414610744578063ab58fb8e14610763578063ad3cb1cc14610799578063b58131b0146107c9575f5ffd5b80637b3c71d3146106235780637d5e81e2146106425780637ecebe001461066157806384b0196e146106955780638ff262e3146106bc57806391ddadf4146106db575f5ffd5b80633e4f49e6116101f7578063544ffc9c116101b1578063544ffc9c1461052b57806354fd4d501461057e57806356781388146105a75780635b8d0e0d146105c65780635f398a14146105e55780637905188714610604575f5ffd5b80633e4f49e61461045d5780634385963214610489578063452115d6146104d15780634bf5d7e9146104f05780634f1ef2861461050457806352d1902d14610517575f5ffd5b8063160cbed711610248578063160cbed71461039e5780632656227d146103bd5780632d63f693146103d05780632fe3e261146103ef578063318d3167146104225780633932abb114610441575f5ffd5b806301ffc9a71461028f57806302a251a3146102c357806306fdde03146102ee578063143489d01461030f578063150b7a021461035b575f5ffd5b3661028b575b005b5f5ffd5b34801561029a575f5ffd5b506102ae6102a93660046129f7565b6109ca565b60405190151581526020015b60405180910390f35b3480156102ce575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016102ba565b3480156102f9575f5ffd5b50610302610a36565b6040516102ba9190612a4c565b34801561031a575f5ffd5b50610343610329366004612a5e565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016102ba565b348015610366575f5ffd5b50610385610375366004612b4e565b630a85bd0160e11b949350505050565b6040516001600160e01b031990911681526020016102ba565b3480156103a9575f5ffd5b506102e06103b8366004612d18565b610ac6565b6102e06103cb366004612d18565b610b3a565b3480156103db575f5ffd5b506102e06103ea366004612a5e565b610c53565b3480156103fa575f5ffd5b506102e07f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561042d575f5ffd5b5061028961043c366004612dd1565b610c73565b34801561044c575f5ffd5b5060085465ffffffffffff166102e0565b348015610468575f5ffd5b5061047c610477366004612a5e565b610cd4565b6040516102ba9190612e38565b348015610494575f5ffd5b506102ae6104a3366004612e46565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b3480156104dc575f5ffd5b506102e06104eb366004612d18565b610e05565b3480156104fb575f5ffd5b50610302610e66565b610289610512366004612e67565b610efe565b348015610522575f5ffd5b506102e0610f19565b348015610536575f5ffd5b50610563610545366004612a5e565b5f908152600960205260409020805460018201546002909201549092565b604080519384526020840192909252908201526060016102ba565b348015610589575f5ffd5b506040805180820190915260018152603160f81b6020820152610302565b3480156105b2575f5ffd5b506102e06105c1366004612ec1565b610f34565b3480156105d1575f5ffd5b506102e06105e0366004612f26565b610f5b565b3480156105f0575f5ffd5b506102e06105ff366004612fe0565b611018565b34801561060f575f5ffd5b5061028961061e366004613061565b611060565b34801561062e575f5ffd5b506102e061063d36600461307c565b611074565b34801561064d575f5ffd5b506102e061065c3660046130d1565b6110c4565b34801561066c575f5ffd5b506102e061067b36600461318d565b6001600160a01b03165f9081526002602052604090205490565b3480156106a0575f5ffd5b506106a961117a565b6040516102ba97969594939291906131e0565b3480156106c7575f5ffd5b506102e06106d636600461324f565b6111bc565b3480156106e6575f5ffd5b506106ef611214565b60405165ffffffffffff90911681526020016102ba565b348015610711575f5ffd5b506102e061072036600461329a565b61129b565b348015610730575f5ffd5b506102e061073f366004612d18565b6112b1565b34801561074f575f5ffd5b506102ae61075e366004612a5e565b505f90565b34801561076e575f5ffd5b506102e061077d366004612a5e565b5f9081526004602052604090206001015465ffffffffffff1690565b3480156107a4575f5ffd5b50610302604051806040016040528060058152602001640352e302e360dc1b81525081565b3480156107d4575f5ffd5b506102e06112be565b3480156107e8575f5ffd5b506103856107f73660046132ec565b63bc197c8160e01b95945050505050565b348015610813575f5ffd5b506102e0610822366004612a5e565b6112c8565b61028961083536600461337f565b61130a565b348015610845575f5ffd5b506102e0610854366004612d18565b611386565b348015610864575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610302565b3480156108a9575f5ffd5b506102e07ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b3480156108dc575f5ffd5b506102896108eb3660046133bc565b6113bf565b3480156108fb575f5ffd5b506102e061090a3660046133d5565b6113d0565b34801561091a575f5ffd5b50610289610929366004612a5e565b6113ef565b348015610939575f5ffd5b506103856109483660046133fd565b63f23a6e6160e01b95945050505050565b348015610964575f5ffd5b506102e0610973366004612a5e565b507f000000000000000000000000000000000000000000000000000000000000000090565b3480156109a3575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610343565b5f6001600160e01b031982166366defe7760e11b14806109fa57506001600160e01b031982166332a2ad4360e11b145b80610a1557506001600160e01b03198216630271189760e51b145b80610a3057506301ffc9a760e01b6001600160e01b03198316145b92915050565b606060038054610a4590613450565b80601f0160208091040260200160405190810160405280929190818152602001828054610a7190613450565b8015610abc5780601f10610a9357610100808354040283529160200191610abc565b820191905f5260205f20905b815481529060010190602001808311610a9f57829003601f168201915b5050505050905090565b5f5f610ad4868686866112b1565b90505f610aea82610ae56004611400565b611422565b5080610b115760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f60405163ab2d031160e01b815260048101849052602401610b08565b50909695505050505050565b5f5f610b48868686866112b1565b90505f610b5982610ae56004611400565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610b803090565b6001600160a01b031614610c09575f5b8751811015610c0757306001600160a01b0316888281518110610bb557610bb5613488565b60200260200101516001600160a01b031603610bff57610bff868281518110610be057610be0613488565b602002602001015180519060200120600561145f90919063ffffffff16565b600101610b90565b505b610c168288888888611480565b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b600854600160301b900463ffffffff1615610cbe5760405162461bcd60e51b815260206004820152600b60248201526a1a5b9a5d1a585b1a5e995960aa1b6044820152606401610b08565b610cc782611555565b610cd0816115bb565b5050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115610d0857506007949350505050565b8015610d1957506002949350505050565b5f610d2386610c53565b9050805f03610d4857604051636ad0607560e01b815260048101879052602401610b08565b5f610d51611214565b65ffffffffffff169050808210610d6e57505f9695505050505050565b5f610d78886112c8565b9050818110610d8f57506001979650505050505050565b610d9888611657565b1580610db757505f888152600960205260409020805460019091015411155b15610dca57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03610df757506004979650505050505050565b506005979650505050505050565b5f5f610e13868686866112b1565b905033610e20828261168d565b610e4f57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610b08565b610e5b878787876116d2565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610ee557506040513d5f823e601f3d908101601f19168201604052610ee2919081019061349c565b60015b610ef957610ef4611214611792565b905090565b919050565b610f066117a8565b610f0f8261184e565b610cd08282611856565b5f610f22611912565b505f5160206139255f395f51905f5290565b5f80339050610f5384828560405180602001604052805f81525061195b565b949350505050565b5f610fa188888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925089915061197c9050565b610fc9576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610b08565b61100c88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a49915050565b98975050505050505050565b5f80339050610e5b87828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a49915050565b611068611b27565b61107181611555565b50565b5f803390506110ba86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061195b92505050565b9695505050505050565b5f336110d08184611b5c565b6110f85760405163d9b3955760e01b81526001600160a01b0382166004820152602401610b08565b5f6111016112be565b9050801561116d575f61112f836001611118611214565b6111229190613524565b65ffffffffffff166113d0565b90508181101561116b57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610b08565b505b610e5b8787878786611be0565b5f6060805f5f5f606061118b611e03565b611193611e2e565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6111c985858585611e59565b6111f1576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610b08565b61120b85848660405180602001604052805f81525061195b565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561128f575060408051601f3d908101601f1916820190925261128c91810190613542565b60015b610ef957610ef4611ee2565b5f6112a7848484611eec565b90505b9392505050565b5f61120b85858585611386565b5f610ef460075490565b5f818152600460205260408120546112fc90600160d01b810463ffffffff1690600160a01b900465ffffffffffff1661355d565b65ffffffffffff1692915050565b611312611b27565b5f5f856001600160a01b031685858560405161132f92919061357b565b5f6040518083038185875af1925050503d805f8114611369576040519150601f19603f3d011682016040523d82523d5f602084013e61136e565b606091505b509150915061137d8282611f7f565b50505050505050565b5f8484848460405160200161139e9493929190613611565b60408051601f19818403018152919052805160209091012095945050505050565b6113c7611b27565b611071816115bb565b5f6112aa83836113ea60408051602081019091525f815290565b611eec565b6113f7611b27565b61107181611fbc565b5f81600781111561141357611413612e04565b600160ff919091161b92915050565b5f5f61142d84610cd4565b90505f8361143a83611400565b16036112aa578381846040516331b75e4d60e01b8152600401610b089392919061365b565b5f61146a8383611ffd565b90508061147b5761147b6041612062565b505050565b5f5b845181101561154d575f5f86838151811061149f5761149f613488565b60200260200101516001600160a01b03168684815181106114c2576114c2613488565b60200260200101518685815181106114dc576114dc613488565b60200260200101516040516114f1919061367d565b5f6040518083038185875af1925050503d805f811461152b576040519150601f19603f3d011682016040523d82523d5f602084013e611530565b606091505b509150915061153f8282611f7f565b505050806001019050611482565b505050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036115e35760405163f1cfbf0560e01b81525f6004820152602401610b08565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b5f818152600960205260408120600281015460018201546116789190613693565b61168461097385610c53565b11159392505050565b5f8061169884610cd4565b60078111156116a9576116a9612e04565b1480156112aa5750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f6116e0868686866112b1565b905061172e816116f06007611400565b6116fa6006611400565b6117046002611400565b60016117116007826136a6565b61171c90600261379a565b61172691906137a8565b181818611422565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906117819083815260200190565b60405180910390a195945050505050565b6060610a306117a38363ffffffff16565b612073565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061182e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166118225f5160206139255f395f51905f52546001600160a01b031690565b6001600160a01b031614155b1561184c5760405163703e46dd60e11b815260040160405180910390fd5b565b611071611b27565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156118b0575060408051601f3d908101601f191682019092526118ad918101906137bb565b60015b6118d857604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610b08565b5f5160206139255f395f51905f52811461190857604051632a87526960e21b815260048101829052602401610b08565b61147b83836120e5565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461184c5760405163703e46dd60e11b815260040160405180910390fd5b5f61120b8585858561197760408051602081019091525f815290565b611a49565b5f610e5b85611a437f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6119ce8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611a2898979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b6040516020818303038152906040528051906020012061213a565b84612166565b5f611a5886610ae56001611400565b505f611a6d86611a6789610c53565b85611eec565b90505f611a7d88888885886121d6565b905083515f03611ad357866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611ac694939291906137d2565b60405180910390a2610e5b565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611b149594939291906137f9565b60405180910390a2979650505050505050565b30331461184c576040516347096e4760e01b8152336004820152602401610b08565b80611b5460056122d2565b03611b495750565b80515f906034811015611b73576001915050610a30565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611ba457600192505050610a30565b5f5f611bb486602a8603866122f1565b91509150811580610e5b5750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611bf486868686805190602001206112b1565b905084518651141580611c0957508351865114155b80611c1357508551155b15611c4857855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610b08565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611c915780611c7482610cd4565b6040516331b75e4d60e01b8152610b089291905f9060040161365b565b5f611ca360085465ffffffffffff1690565b611cab611214565b65ffffffffffff16611cbd9190613693565b90505f611cd760085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611d098361239e565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611d36826123d4565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115611d9957611d99612a8b565b604051908082528060200260200182016040528015611dcc57816020015b6060815260200190600190039081611db75790505b508c89611dd98a82613693565b8e604051611def99989796959493929190613832565b60405180910390a150505095945050505050565b6060610ef47f0000000000000000000000000000000000000000000000000000000000000000612404565b6060610ef47f0000000000000000000000000000000000000000000000000000000000000000612404565b5f61120b83611a437ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611eab8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611a28565b5f610ef44361239e565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611f5b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112a791906137bb565b60608215611f8e575080610a30565b815115611fa357611f9e82612441565b610a30565b60405163d6bda27560e01b815260040160405180910390fd5b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b81545f906001600160801b03600160801b82048116918116600183019091160361202a575f915050610a30565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b606061207d611ee2565b65ffffffffffff168265ffffffffffff16146120ac576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6120ee82612449565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156121325761147b82826124ac565b610cd061252e565b5f610a3061214661254d565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036121c4575f5f6121848585612676565b5090925090505f81600381111561219d5761219d612e04565b1480156121bb5750856001600160a01b0316826001600160a01b0316145b925050506112aa565b6121cf8484846126bf565b90506112aa565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612228576040516371c6af4960e01b81526001600160a01b0387166004820152602401610b08565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff85166122715783815f015f8282546122669190613693565b909155506122c79050565b5f1960ff86160161228f5783816001015f8282546122669190613693565b60011960ff8616016122ae5783816002015f8282546122669190613693565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b5f5f5f6122de84612724565b91509150816112aa576112aa6031612062565b5f5f845183118061230157508284115b1561231057505f905080612396565b5f61231c856001613693565b84118015612344575061060f60f31b6123388787016020015190565b6001600160f01b031916145b90505f612354821515600261390d565b61235f906028613693565b90508061236c87876137a8565b0361238d575f5f61237e898989612798565b90965094506123969350505050565b5f5f9350935050505b935093915050565b5f65ffffffffffff8211156123d0576040516306dfcc6560e41b81526030600482015260248101839052604401610b08565b5090565b5f63ffffffff8211156123d0576040516306dfcc6560e41b81526020600482015260248101839052604401610b08565b60605f61241083612859565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b806001600160a01b03163b5f0361247e57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610b08565b5f5160206139255f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6124b98484612880565b90508080156124da57505f3d11806124da57505f846001600160a01b03163b115b156124ef576124e7612893565b915050610a30565b801561251957604051639996b31560e01b81526001600160a01b0385166004820152602401610b08565b3d15611fa3576125276128ac565b5092915050565b341561184c5760405163b398979f60e01b815260040160405180910390fd5b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156125a557507f000000000000000000000000000000000000000000000000000000000000000046145b156125cf57507f000000000000000000000000000000000000000000000000000000000000000090565b610ef4604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516041036126ad576020840151604085015160608601515f1a61269f888285856128b7565b9550955095505050506126b8565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b80545f9081906001600160801b0380821691600160801b900416810361274f57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b5f8084816127a7866001613693565b851180156127cf575061060f60f31b6127c38388016020015190565b6001600160f01b031916145b90505f6127df821515600261390d565b90505f806127ed838a613693565b90505b87811015612848575f61280e6128098784016020015190565b61297f565b9050600f8160ff16111561282d575f5f97509750505050505050612396565b61283860108461390d565b60ff9091160191506001016127f0565b506001999098509650505050505050565b5f60ff8216601f811115610a3057604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156128f057505f91506003905082612975565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612941573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661296c57505f925060019150829050612975565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156129985750603a8160ff16105b156129a657602f1901610a30565b60608160ff161180156129bc575060678160ff16105b156129ca5760561901610a30565b60408160ff161180156129e0575060478160ff16105b156129ee5760361901610a30565b5060ff92915050565b5f60208284031215612a07575f5ffd5b81356001600160e01b0319811681146112aa575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6112aa6020830184612a1e565b5f60208284031215612a6e575f5ffd5b5035919050565b80356001600160a01b0381168114610ef9575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715612ac757612ac7612a8b565b604052919050565b5f6001600160401b03821115612ae757612ae7612a8b565b50601f01601f191660200190565b5f612b07612b0284612acf565b612a9f565b9050828152838383011115612b1a575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112612b3f575f5ffd5b6112aa83833560208501612af5565b5f5f5f5f60808587031215612b61575f5ffd5b612b6a85612a75565b9350612b7860208601612a75565b92506040850135915060608501356001600160401b03811115612b99575f5ffd5b612ba587828801612b30565b91505092959194509250565b5f6001600160401b03821115612bc957612bc9612a8b565b5060051b60200190565b5f82601f830112612be2575f5ffd5b8135612bf0612b0282612bb1565b8082825260208201915060208360051b860101925085831115612c11575f5ffd5b602085015b83811015612c3557612c2781612a75565b835260209283019201612c16565b5095945050505050565b5f82601f830112612c4e575f5ffd5b8135612c5c612b0282612bb1565b8082825260208201915060208360051b860101925085831115612c7d575f5ffd5b602085015b83811015612c35578035835260209283019201612c82565b5f82601f830112612ca9575f5ffd5b8135612cb7612b0282612bb1565b8082825260208201915060208360051b860101925085831115612cd8575f5ffd5b602085015b83811015612c355780356001600160401b03811115612cfa575f5ffd5b612d09886020838a0101612b30565b84525060209283019201612cdd565b5f5f5f5f60808587031215612d2b575f5ffd5b84356001600160401b03811115612d40575f5ffd5b612d4c87828801612bd3565b94505060208501356001600160401b03811115612d67575f5ffd5b612d7387828801612c3f565b93505060408501356001600160401b03811115612d8e575f5ffd5b612d9a87828801612c9a565b949793965093946060013593505050565b65ffffffffffff81168114611071575f5ffd5b803563ffffffff81168114610ef9575f5ffd5b5f5f60408385031215612de2575f5ffd5b8235612ded81612dab565b9150612dfb60208401612dbe565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60088110612e3457634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610a308284612e18565b5f5f60408385031215612e57575f5ffd5b82359150612dfb60208401612a75565b5f5f60408385031215612e78575f5ffd5b612e8183612a75565b915060208301356001600160401b03811115612e9b575f5ffd5b612ea785828601612b30565b9150509250929050565b803560ff81168114610ef9575f5ffd5b5f5f60408385031215612ed2575f5ffd5b82359150612dfb60208401612eb1565b5f5f83601f840112612ef2575f5ffd5b5081356001600160401b03811115612f08575f5ffd5b602083019150836020828501011115612f1f575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215612f3c575f5ffd5b87359650612f4c60208901612eb1565b9550612f5a60408901612a75565b945060608801356001600160401b03811115612f74575f5ffd5b612f808a828b01612ee2565b90955093505060808801356001600160401b03811115612f9e575f5ffd5b612faa8a828b01612b30565b92505060a08801356001600160401b03811115612fc5575f5ffd5b612fd18a828b01612b30565b91505092959891949750929550565b5f5f5f5f5f60808688031215612ff4575f5ffd5b8535945061300460208701612eb1565b935060408601356001600160401b0381111561301e575f5ffd5b61302a88828901612ee2565b90945092505060608601356001600160401b03811115613048575f5ffd5b61305488828901612b30565b9150509295509295909350565b5f60208284031215613071575f5ffd5b81356112aa81612dab565b5f5f5f5f6060858703121561308f575f5ffd5b8435935061309f60208601612eb1565b925060408501356001600160401b038111156130b9575f5ffd5b6130c587828801612ee2565b95989497509550505050565b5f5f5f5f608085870312156130e4575f5ffd5b84356001600160401b038111156130f9575f5ffd5b61310587828801612bd3565b94505060208501356001600160401b03811115613120575f5ffd5b61312c87828801612c3f565b93505060408501356001600160401b03811115613147575f5ffd5b61315387828801612c9a565b92505060608501356001600160401b0381111561316e575f5ffd5b8501601f8101871361317e575f5ffd5b612ba587823560208401612af5565b5f6020828403121561319d575f5ffd5b6112aa82612a75565b5f8151808452602084019350602083015f5b828110156131d65781518652602095860195909101906001016131b8565b5093949350505050565b60ff60f81b8816815260e060208201525f6131fe60e0830189612a1e565b82810360408401526132108189612a1e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152905061324181856131a6565b9a9950505050505050505050565b5f5f5f5f60808587031215613262575f5ffd5b8435935061327260208601612eb1565b925061328060408601612a75565b915060608501356001600160401b03811115612b99575f5ffd5b5f5f5f606084860312156132ac575f5ffd5b6132b584612a75565b92506020840135915060408401356001600160401b038111156132d6575f5ffd5b6132e286828701612b30565b9150509250925092565b5f5f5f5f5f60a08688031215613300575f5ffd5b61330986612a75565b945061331760208701612a75565b935060408601356001600160401b03811115613331575f5ffd5b61333d88828901612c3f565b93505060608601356001600160401b03811115613358575f5ffd5b61336488828901612c3f565b92505060808601356001600160401b03811115613048575f5ffd5b5f5f5f5f60608587031215613392575f5ffd5b61339b85612a75565b93506020850135925060408501356001600160401b038111156130b9575f5ffd5b5f602082840312156133cc575f5ffd5b6112aa82612dbe565b5f5f604083850312156133e6575f5ffd5b6133ef83612a75565b946020939093013593505050565b5f5f5f5f5f60a08688031215613411575f5ffd5b61341a86612a75565b945061342860208701612a75565b9350604086013592506060860135915060808601356001600160401b03811115613048575f5ffd5b600181811c9082168061346457607f821691505b60208210810361348257634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156134ac575f5ffd5b81516001600160401b038111156134c1575f5ffd5b8201601f810184136134d1575f5ffd5b80516134df612b0282612acf565b8181528560208385010111156134f3575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610a3057610a30613510565b5f60208284031215613552575f5ffd5b81516112aa81612dab565b65ffffffffffff8181168382160190811115610a3057610a30613510565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156131d65781516001600160a01b031686526020958601959091019060010161359c565b5f82825180855260208501945060208160051b830101602085015f5b83811015610b2e57601f198584030188526135fb838351612a1e565b60209889019890935091909101906001016135df565b608081525f613623608083018761358a565b828103602084015261363581876131a6565b9050828103604084015261364981866135c3565b91505082606083015295945050505050565b8381526060810161366f6020830185612e18565b826040830152949350505050565b5f82518060208501845e5f920191825250919050565b80820180821115610a3057610a30613510565b60ff8181168382160190811115610a3057610a30613510565b6001815b6001841115612396578085048111156136de576136de613510565b60018416156136ec57908102905b60019390931c9280026136c3565b5f8261370857506001610a30565b8161371457505f610a30565b816001811461372a576002811461373457613750565b6001915050610a30565b60ff84111561374557613745613510565b50506001821b610a30565b5060208310610133831016604e8410600b8410161715613773575081810a610a30565b61377f5f1984846136bf565b805f190482111561379257613792613510565b029392505050565b5f6112aa60ff8416836136fa565b81810381811115610a3057610a30613510565b5f602082840312156137cb575f5ffd5b5051919050565b84815260ff84166020820152826040820152608060608201525f6110ba6080830184612a1e565b85815260ff8516602082015283604082015260a060608201525f61382060a0830185612a1e565b828103608084015261100c8185612a1e565b8981526001600160a01b0389166020820152610120604082018190525f9061385c9083018a61358a565b828103606084015261386e818a6131a6565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b838110156138c557601f198684030185526138af838351612a1e565b6020958601959093509190910190600101613893565b505085810360a08701526138d9818b6135c3565b93505050508560c08401528460e08401528281036101008401526138fd8185612a1e565b9c9b505050505050505050505050565b8082028115828204841417610a3057610a3061351056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// UpgradeableGovernor is an auto generated Go binding around an Ethereum contract.
type UpgradeableGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UpgradeableGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewUpgradeableGovernor creates a new instance of UpgradeableGovernor.
func NewUpgradeableGovernor() *UpgradeableGovernor {
	parsed, err := UpgradeableGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UpgradeableGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UpgradeableGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, uint256 quorum_) returns()
func (upgradeableGovernor *UpgradeableGovernor) PackConstructor(token common.Address, quorum_ *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("", token, quorum_)
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
func (upgradeableGovernor *UpgradeableGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := upgradeableGovernor.abi.Pack("BALLOT_TYPEHASH")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (upgradeableGovernor *UpgradeableGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := upgradeableGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCLOCKMODE() []byte {
	enc, err := upgradeableGovernor.abi.Pack("CLOCK_MODE")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := upgradeableGovernor.abi.Unpack("CLOCK_MODE", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCOUNTINGMODE() []byte {
	enc, err := upgradeableGovernor.abi.Pack("COUNTING_MODE")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := upgradeableGovernor.abi.Unpack("COUNTING_MODE", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := upgradeableGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (upgradeableGovernor *UpgradeableGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := upgradeableGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := upgradeableGovernor.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := upgradeableGovernor.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("cancel", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := upgradeableGovernor.abi.Pack("castVote", proposalId, support)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("castVote", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("castVoteBySig", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := upgradeableGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("castVoteWithReason", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackClock() []byte {
	enc, err := upgradeableGovernor.abi.Pack("clock")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackClock() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (upgradeableGovernor *UpgradeableGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("clock", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackEip712Domain() []byte {
	enc, err := upgradeableGovernor.abi.Pack("eip712Domain")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackEip712Domain() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("eip712Domain")
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
func (upgradeableGovernor *UpgradeableGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := upgradeableGovernor.abi.Unpack("eip712Domain", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("execute", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("getProposalId", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("getVotes", account, timepoint)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("getVotes", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("getVotesWithParams", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := upgradeableGovernor.abi.Pack("hasVoted", proposalId, account)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (upgradeableGovernor *UpgradeableGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := upgradeableGovernor.abi.Unpack("hasVoted", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318d3167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint48 delay, uint32 period) returns()
func (upgradeableGovernor *UpgradeableGovernor) PackInitialize(delay *big.Int, period uint32) []byte {
	enc, err := upgradeableGovernor.abi.Pack("initialize", delay, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318d3167.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint48 delay, uint32 period) returns()
func (upgradeableGovernor *UpgradeableGovernor) TryPackInitialize(delay *big.Int, period uint32) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("initialize", delay, period)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) PackName() []byte {
	enc, err := upgradeableGovernor.abi.Pack("name")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackName() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) UnpackName(data []byte) (string, error) {
	out, err := upgradeableGovernor.abi.Unpack("name", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackNonces(owner common.Address) []byte {
	enc, err := upgradeableGovernor.abi.Pack("nonces", owner)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("nonces", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (upgradeableGovernor *UpgradeableGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := upgradeableGovernor.abi.Unpack("onERC1155BatchReceived", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (upgradeableGovernor *UpgradeableGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := upgradeableGovernor.abi.Unpack("onERC1155Received", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (upgradeableGovernor *UpgradeableGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := upgradeableGovernor.abi.Unpack("onERC721Received", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalDeadline", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalDeadline", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalEta", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalEta", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalNeedsQueuing(arg0 *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalNeedsQueuing", arg0)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalNeedsQueuing(arg0 *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalNeedsQueuing", arg0)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalNeedsQueuing", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalProposer", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalProposer", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalSnapshot", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalSnapshot", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalThreshold() []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalThreshold")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalThreshold() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalThreshold", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("proposalVotes", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proposalVotes", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := upgradeableGovernor.abi.Unpack("proposalVotes", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := upgradeableGovernor.abi.Pack("propose", targets, values, calldatas, description)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (upgradeableGovernor *UpgradeableGovernor) PackProxiableUUID() []byte {
	enc, err := upgradeableGovernor.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (upgradeableGovernor *UpgradeableGovernor) TryPackProxiableUUID() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := upgradeableGovernor.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("queue", data)
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
// Solidity: function quorum(uint256 ) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) PackQuorum(arg0 *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("quorum", arg0)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackQuorum(arg0 *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("quorum", arg0)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 ) view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("quorum", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("relay", target, value, data)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (upgradeableGovernor *UpgradeableGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (upgradeableGovernor *UpgradeableGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("setVotingDelay", newVotingDelay)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (upgradeableGovernor *UpgradeableGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := upgradeableGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (upgradeableGovernor *UpgradeableGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := upgradeableGovernor.abi.Pack("state", proposalId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (upgradeableGovernor *UpgradeableGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := upgradeableGovernor.abi.Unpack("state", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("supportsInterface", interfaceId)
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (upgradeableGovernor *UpgradeableGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := upgradeableGovernor.abi.Unpack("supportsInterface", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackToken() []byte {
	enc, err := upgradeableGovernor.abi.Pack("token")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackToken() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (upgradeableGovernor *UpgradeableGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := upgradeableGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (upgradeableGovernor *UpgradeableGovernor) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := upgradeableGovernor.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (upgradeableGovernor *UpgradeableGovernor) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return upgradeableGovernor.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) PackVersion() []byte {
	enc, err := upgradeableGovernor.abi.Pack("version")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackVersion() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := upgradeableGovernor.abi.Unpack("version", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackVotingDelay() []byte {
	enc, err := upgradeableGovernor.abi.Pack("votingDelay")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackVotingDelay() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("votingDelay", data)
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
func (upgradeableGovernor *UpgradeableGovernor) PackVotingPeriod() []byte {
	enc, err := upgradeableGovernor.abi.Pack("votingPeriod")
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
func (upgradeableGovernor *UpgradeableGovernor) TryPackVotingPeriod() ([]byte, error) {
	return upgradeableGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := upgradeableGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UpgradeableGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorEIP712DomainChanged) ContractEventName() string {
	return UpgradeableGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (upgradeableGovernor *UpgradeableGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*UpgradeableGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorProposalCanceled represents a ProposalCanceled event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorProposalCanceled) ContractEventName() string {
	return UpgradeableGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalCanceledEvent(log *types.Log) (*UpgradeableGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorProposalCreated represents a ProposalCreated event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorProposalCreated struct {
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

const UpgradeableGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorProposalCreated) ContractEventName() string {
	return UpgradeableGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalCreatedEvent(log *types.Log) (*UpgradeableGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorProposalExecuted represents a ProposalExecuted event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorProposalExecuted) ContractEventName() string {
	return UpgradeableGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalExecutedEvent(log *types.Log) (*UpgradeableGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorProposalQueued represents a ProposalQueued event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorProposalQueued) ContractEventName() string {
	return UpgradeableGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalQueuedEvent(log *types.Log) (*UpgradeableGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorProposalThresholdSet) ContractEventName() string {
	return UpgradeableGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (upgradeableGovernor *UpgradeableGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*UpgradeableGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorUpgraded represents a Upgraded event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorUpgraded) ContractEventName() string {
	return UpgradeableGovernorUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (upgradeableGovernor *UpgradeableGovernor) UnpackUpgradedEvent(log *types.Log) (*UpgradeableGovernorUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorUpgraded)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorVoteCast represents a VoteCast event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorVoteCast) ContractEventName() string {
	return UpgradeableGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVoteCastEvent(log *types.Log) (*UpgradeableGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorVoteCastWithParams) ContractEventName() string {
	return UpgradeableGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*UpgradeableGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorVotingDelaySet represents a VotingDelaySet event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorVotingDelaySet) ContractEventName() string {
	return UpgradeableGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*UpgradeableGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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

// UpgradeableGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the UpgradeableGovernor contract.
type UpgradeableGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const UpgradeableGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (UpgradeableGovernorVotingPeriodSet) ContractEventName() string {
	return UpgradeableGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (upgradeableGovernor *UpgradeableGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*UpgradeableGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upgradeableGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpgradeableGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := upgradeableGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upgradeableGovernor.abi.Events[event].Inputs {
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
func (upgradeableGovernor *UpgradeableGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], upgradeableGovernor.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return upgradeableGovernor.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UpgradeableGovernorAddressEmptyCode represents a AddressEmptyCode error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func UpgradeableGovernorAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (upgradeableGovernor *UpgradeableGovernor) UnpackAddressEmptyCodeError(raw []byte) (*UpgradeableGovernorAddressEmptyCode, error) {
	out := new(UpgradeableGovernorAddressEmptyCode)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func UpgradeableGovernorERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (upgradeableGovernor *UpgradeableGovernor) UnpackERC1967InvalidImplementationError(raw []byte) (*UpgradeableGovernorERC1967InvalidImplementation, error) {
	out := new(UpgradeableGovernorERC1967InvalidImplementation)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorERC1967NonPayable represents a ERC1967NonPayable error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func UpgradeableGovernorERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (upgradeableGovernor *UpgradeableGovernor) UnpackERC1967NonPayableError(raw []byte) (*UpgradeableGovernorERC1967NonPayable, error) {
	out := new(UpgradeableGovernorERC1967NonPayable)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func UpgradeableGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (upgradeableGovernor *UpgradeableGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*UpgradeableGovernorERC6372InconsistentClock, error) {
	out := new(UpgradeableGovernorERC6372InconsistentClock)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorFailedCall represents a FailedCall error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func UpgradeableGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (upgradeableGovernor *UpgradeableGovernor) UnpackFailedCallError(raw []byte) (*UpgradeableGovernorFailedCall, error) {
	out := new(UpgradeableGovernorFailedCall)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func UpgradeableGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*UpgradeableGovernorGovernorAlreadyCastVote, error) {
	out := new(UpgradeableGovernorGovernorAlreadyCastVote)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func UpgradeableGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*UpgradeableGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(UpgradeableGovernorGovernorAlreadyQueuedProposal)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func UpgradeableGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*UpgradeableGovernorGovernorDisabledDeposit, error) {
	out := new(UpgradeableGovernorGovernorDisabledDeposit)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func UpgradeableGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*UpgradeableGovernorGovernorInsufficientProposerVotes, error) {
	out := new(UpgradeableGovernorGovernorInsufficientProposerVotes)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func UpgradeableGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*UpgradeableGovernorGovernorInvalidProposalLength, error) {
	out := new(UpgradeableGovernorGovernorInvalidProposalLength)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func UpgradeableGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*UpgradeableGovernorGovernorInvalidSignature, error) {
	out := new(UpgradeableGovernorGovernorInvalidSignature)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func UpgradeableGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*UpgradeableGovernorGovernorInvalidVoteParams, error) {
	out := new(UpgradeableGovernorGovernorInvalidVoteParams)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func UpgradeableGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*UpgradeableGovernorGovernorInvalidVoteType, error) {
	out := new(UpgradeableGovernorGovernorInvalidVoteType)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func UpgradeableGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*UpgradeableGovernorGovernorInvalidVotingPeriod, error) {
	out := new(UpgradeableGovernorGovernorInvalidVotingPeriod)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func UpgradeableGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*UpgradeableGovernorGovernorNonexistentProposal, error) {
	out := new(UpgradeableGovernorGovernorNonexistentProposal)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func UpgradeableGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*UpgradeableGovernorGovernorOnlyExecutor, error) {
	out := new(UpgradeableGovernorGovernorOnlyExecutor)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func UpgradeableGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*UpgradeableGovernorGovernorProposalQueueingFailed, error) {
	out := new(UpgradeableGovernorGovernorProposalQueueingFailed)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func UpgradeableGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*UpgradeableGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(UpgradeableGovernorGovernorProposalQueueingNotRequired)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func UpgradeableGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*UpgradeableGovernorGovernorRestrictedProposer, error) {
	out := new(UpgradeableGovernorGovernorRestrictedProposer)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func UpgradeableGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*UpgradeableGovernorGovernorUnableToCancel, error) {
	out := new(UpgradeableGovernorGovernorUnableToCancel)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func UpgradeableGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (upgradeableGovernor *UpgradeableGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*UpgradeableGovernorGovernorUnexpectedProposalState, error) {
	out := new(UpgradeableGovernorGovernorUnexpectedProposalState)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func UpgradeableGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (upgradeableGovernor *UpgradeableGovernor) UnpackInvalidAccountNonceError(raw []byte) (*UpgradeableGovernorInvalidAccountNonce, error) {
	out := new(UpgradeableGovernorInvalidAccountNonce)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorInvalidShortString represents a InvalidShortString error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func UpgradeableGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (upgradeableGovernor *UpgradeableGovernor) UnpackInvalidShortStringError(raw []byte) (*UpgradeableGovernorInvalidShortString, error) {
	out := new(UpgradeableGovernorInvalidShortString)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func UpgradeableGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (upgradeableGovernor *UpgradeableGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*UpgradeableGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(UpgradeableGovernorSafeCastOverflowedUintDowncast)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorStringTooLong represents a StringTooLong error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func UpgradeableGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (upgradeableGovernor *UpgradeableGovernor) UnpackStringTooLongError(raw []byte) (*UpgradeableGovernorStringTooLong, error) {
	out := new(UpgradeableGovernorStringTooLong)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func UpgradeableGovernorUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (upgradeableGovernor *UpgradeableGovernor) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*UpgradeableGovernorUUPSUnauthorizedCallContext, error) {
	out := new(UpgradeableGovernorUUPSUnauthorizedCallContext)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpgradeableGovernorUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the UpgradeableGovernor contract.
type UpgradeableGovernorUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func UpgradeableGovernorUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (upgradeableGovernor *UpgradeableGovernor) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*UpgradeableGovernorUUPSUnsupportedProxiableUUID, error) {
	out := new(UpgradeableGovernorUUPSUnsupportedProxiableUUID)
	if err := upgradeableGovernor.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
