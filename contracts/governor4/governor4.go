// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package governor4

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

// DAOGovernor4MetaData contains all meta data concerning the DAOGovernor4 contract.
var DAOGovernor4MetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVotes\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractTimelockController\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"lateQuorumExtension\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Empty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"oldVoteExtension\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"newVoteExtension\",\"type\":\"uint64\"}],\"name\":\"LateQuorumVoteExtensionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"extendedDeadline\",\"type\":\"uint64\"}],\"name\":\"ProposalExtended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lateQuorumVoteExtension\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"newVoteExtension\",\"type\":\"uint64\"}],\"name\":\"setLateQuorumVoteExtension\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "DAOGovernor4",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161546738038061546783398101604081905261002f91610951565b8085838887875f6040518060400160405280600c81526020016b111053d1dbdd995c9b9bdc8d60a21b8152508061006a61017b60201b60201c565b610074825f610196565b61012052610083816001610196565b61014052815160208084019190912060e052815190820120610100524660a05261010f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260026101248282610a65565b506101309050836101c8565b61013982610209565b610142816102ae565b5050506001600160a01b03166101605261015b816102ef565b506101658161045b565b5061016f816104c4565b50505050505050610bbf565b6040805180820190915260018152603160f81b602082015290565b5f6020835110156101b1576101aa8361052d565b90506101c2565b816101bc8482610a65565b5060ff90505b92915050565b60065460408051918252602082018390527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600655565b5f811161026d5760405162461bcd60e51b815260206004820152602760248201527f476f7665726e6f7253657474696e67733a20766f74696e6720706572696f6420604482015266746f6f206c6f7760c81b60648201526084015b60405180910390fd5b60075460408051918252602082018390527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a1600755565b60085460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600855565b60648111156103725760405162461bcd60e51b815260206004820152604360248201527f476f7665726e6f72566f74657351756f72756d4672616374696f6e3a2071756f60448201527f72756d4e756d657261746f72206f7665722071756f72756d44656e6f6d696e616064820152623a37b960e91b608482015260a401610264565b5f61037b61056a565b9050801580159061038c5750600b54155b156103ef57604080518082019091525f8152600b90602081016103ae84610595565b6001600160e01b0390811690915282546001810184555f938452602093849020835194909301519091166401000000000263ffffffff909316929092179101555b61041c61040a6103fd610601565b65ffffffffffff16610671565b61041384610595565b600b91906106d5565b505060408051828152602081018490527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a15050565b600c54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600c80546001600160a01b0319166001600160a01b0392909216919091179055565b600e54604080516001600160401b03928316815291831660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a1600e80546001600160401b0319166001600160401b0392909216919091179055565b5f5f829050601f81511115610557578260405163305a27a960e01b81526004016102649190610b23565b805161056282610b58565b179392505050565b600b545f901561058c5761057e600b6106ef565b6001600160e01b0316905090565b600a545b905090565b5f6001600160e01b038211156105fd5760405162461bcd60e51b815260206004820152602760248201527f53616665436173743a2076616c756520646f65736e27742066697420696e20326044820152663234206269747360c81b6064820152608401610264565b5090565b5f610160516001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561065f575060408051601f3d908101601f1916820190925261065c91810190610b7b565b60015b61066c5761059043610735565b919050565b5f63ffffffff8211156105fd5760405162461bcd60e51b815260206004820152602660248201527f53616665436173743a2076616c756520646f65736e27742066697420696e203360448201526532206269747360d01b6064820152608401610264565b5f806106e285858561079b565b915091505b935093915050565b80545f90801561072c5761071583610708600184610ba0565b5f91825260209091200190565b5464010000000090046001600160e01b031661072e565b5f5b9392505050565b5f65ffffffffffff8211156105fd5760405162461bcd60e51b815260206004820152602660248201527f53616665436173743a2076616c756520646f65736e27742066697420696e203460448201526538206269747360d01b6064820152608401610264565b82545f90819080156108e1575f6107b787610708600185610ba0565b60408051808201909152905463ffffffff8082168084526401000000009092046001600160e01b0316602084015291925090871610156108395760405162461bcd60e51b815260206004820152601b60248201527f436865636b706f696e743a2064656372656173696e67206b65797300000000006044820152606401610264565b805163ffffffff808816911603610882578461085a88610708600186610ba0565b80546001600160e01b03929092166401000000000263ffffffff9092169190911790556108d1565b6040805180820190915263ffffffff80881682526001600160e01b0380881660208085019182528b54600181018d555f8d81529190912094519151909216640100000000029216919091179101555b6020015192508391506106e79050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a8152918220955192519093166401000000000291909316179201919091559050816106e7565b6001600160a01b038116811461094e575f5ffd5b50565b5f5f5f5f5f5f60c08789031215610966575f5ffd5b86516109718161093a565b60208801519096506109828161093a565b6040880151606089015160808a015160a08b0151939850919650945092506001600160401b03811681146109b4575f5ffd5b809150509295509295509295565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806109ea57607f821691505b602082108103610a0857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610a605782821115610a6057805f5260205f20601f840160051c6020851015610a3957505f5b90810190601f840160051c035f5b81811015610a5c575f83820155600101610a47565b5050505b505050565b81516001600160401b03811115610a7e57610a7e6109c2565b610a9281610a8c84546109d6565b84610a0e565b6020601f821160018114610ac4575f8315610aad5750848201515b5f19600385901b1c1916600184901b178455610b1c565b5f84815260208120601f198516915b82811015610af35787850151825560209485019460019092019101610ad3565b5084821015610b1057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610a08575f1960209190910360031b1b16919050565b5f60208284031215610b8b575f5ffd5b815165ffffffffffff8116811461072e575f5ffd5b818103818111156101c257634e487b7160e01b5f52601160045260245ffd5b60805160a05160c05160e05161010051610120516101405161016051614831610c365f395f81816109e6015281816110b2015281816117b201528181611cbc01526125d801525f61176001525f61173601525f6129ed01525f6129c501525f61292001525f61294a01525f61297401526148315ff3fe60806040526004361061028e575f3560e01c80637b3c71d311610155578063c28bc2fa116100be578063ea0217cf11610078578063ea0217cf1461092e578063eb9019d41461094d578063ece40cc11461096c578063f23a6e611461098b578063f8ce560a146109b6578063fc0c546a146109d5575f5ffd5b8063c28bc2fa14610848578063c59057e41461085b578063d07f91e91461087a578063d33219b414610899578063dd4e2ba5146108b6578063deaaa7cc146108fb575f5ffd5b8063a7713a701161010f578063a7713a7014610798578063a890c910146107ac578063ab58fb8e146107cb578063b58131b0146107ea578063bc197c81146107fe578063c01f9e3714610829575f5ffd5b80637b3c71d3146106d65780637d5e81e2146106f557806384b0196e1461071457806391ddadf41461073b57806397c3d334146107665780639a802a6d14610779575f5ffd5b80633932abb1116101f7578063544ffc9c116101b1578063544ffc9c146105de57806354fd4d5014610631578063567813881461065a5780635f398a141461067957806360c4247f1461069857806370b0f660146106b7575f5ffd5b80633932abb1146105045780633bccf4fd146105185780633e4f49e6146105375780634385963214610563578063452115d6146105ab5780634bf5d7e9146105ca575f5ffd5b8063150b7a0211610248578063150b7a0214610401578063160cbed7146104445780632656227d146104635780632d63f693146104765780632fe3e261146104aa57806332b8113e146104dd575f5ffd5b806301ffc9a7146102fd57806302a251a314610331578063034201811461034f57806306f3f9e61461036e57806306fdde031461038d578063143489d0146103ae575f5ffd5b366102f9573061029c610a08565b6001600160a01b0316146102f75760405162461bcd60e51b815260206004820152601f60248201527f476f7665726e6f723a206d7573742073656e6420746f206578656375746f720060448201526064015b60405180910390fd5b005b5f5ffd5b348015610308575f5ffd5b5061031c610317366004613920565b610a20565b60405190151581526020015b60405180910390f35b34801561033c575f5ffd5b506007545b604051908152602001610328565b34801561035a575f5ffd5b50610341610369366004613a5e565b610a30565b348015610379575f5ffd5b506102f7610388366004613b01565b610b26565b348015610398575f5ffd5b506103a1610baf565b6040516103289190613b46565b3480156103b9575f5ffd5b506103e96103c8366004613b01565b5f90815260036020526040902054600160401b90046001600160a01b031690565b6040516001600160a01b039091168152602001610328565b34801561040c575f5ffd5b5061042b61041b366004613b6c565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610328565b34801561044f575f5ffd5b5061034161045e366004613d32565b610c3f565b610341610471366004613d32565b610e33565b348015610481575f5ffd5b50610341610490366004613b01565b5f908152600360205260409020546001600160401b031690565b3480156104b5575f5ffd5b506103417fb3b3f3b703cd84ce352197dcff232b1b5d3cfb2025ce47cf04742d0651f1af8881565b3480156104e8575f5ffd5b50600e546040516001600160401b039091168152602001610328565b34801561050f575f5ffd5b50600654610341565b348015610523575f5ffd5b50610341610532366004613dc5565b610f22565b348015610542575f5ffd5b50610556610551366004613b01565b610f96565b6040516103289190613e23565b34801561056e575f5ffd5b5061031c61057d366004613e49565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b3480156105b6575f5ffd5b506103416105c5366004613d32565b610fa0565b3480156105d5575f5ffd5b506103a16110ae565b3480156105e9575f5ffd5b506106166105f8366004613b01565b5f908152600960205260409020805460018201546002909201549092565b60408051938452602084019290925290820152606001610328565b34801561063c575f5ffd5b506040805180820190915260018152603160f81b60208201526103a1565b348015610665575f5ffd5b50610341610674366004613e77565b61116e565b348015610684575f5ffd5b50610341610693366004613ea1565b611195565b3480156106a3575f5ffd5b506103416106b2366004613b01565b6111dd565b3480156106c2575f5ffd5b506102f76106d1366004613b01565b61128b565b3480156106e1575f5ffd5b506103416106f0366004613f22565b611311565b348015610700575f5ffd5b5061034161070f366004613f77565b611357565b34801561071f575f5ffd5b50610728611729565b604051610328979695949392919061406d565b348015610746575f5ffd5b5061074f6117af565b60405165ffffffffffff9091168152602001610328565b348015610771575f5ffd5b506064610341565b348015610784575f5ffd5b506103416107933660046140ce565b611837565b3480156107a3575f5ffd5b5061034161184d565b3480156107b7575f5ffd5b506102f76107c6366004614122565b611876565b3480156107d6575f5ffd5b506103416107e5366004613b01565b6118fc565b3480156107f5575f5ffd5b50610341611992565b348015610809575f5ffd5b5061042b61081836600461413d565b63bc197c8160e01b95945050505050565b348015610834575f5ffd5b50610341610843366004613b01565b61199c565b6102f76108563660046141d4565b6119a6565b348015610866575f5ffd5b50610341610875366004613d32565b611ab0565b348015610885575f5ffd5b506102f7610894366004614213565b611ae9565b3480156108a4575f5ffd5b50600c546001600160a01b03166103e9565b3480156108c1575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103a1565b348015610906575f5ffd5b506103417f150214d74d59b7d1e90c73fc22ef3d991dd0a76b046543d4d80ab92d2a50328f81565b348015610939575f5ffd5b506102f7610948366004613b01565b611b6f565b348015610958575f5ffd5b50610341610967366004614239565b611bf5565b348015610977575f5ffd5b506102f7610986366004613b01565b611c14565b348015610996575f5ffd5b5061042b6109a5366004614263565b63f23a6e6160e01b95945050505050565b3480156109c1575f5ffd5b506103416109d0366004613b01565b611c9a565b3480156109e0575f5ffd5b506103e97f000000000000000000000000000000000000000000000000000000000000000081565b5f610a1b600c546001600160a01b031690565b905090565b5f610a2a82611d41565b92915050565b5f5f610ad3610acb7fb3b3f3b703cd84ce352197dcff232b1b5d3cfb2025ce47cf04742d0651f1af888c8c8c8c604051610a6b9291906142ba565b60405180910390208b80519060200120604051602001610ab0959493929190948552602085019390935260ff9190911660408401526060830152608082015260a00190565b60405160208183030381529060405280519060200120611d65565b868686611d91565b9050610b188a828b8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508d9250611dad915050565b9a9950505050505050505050565b610b2e610a08565b6001600160a01b0316336001600160a01b031614610b5e5760405162461bcd60e51b81526004016102ee906142c9565b30610b67610a08565b6001600160a01b031614610ba3575f8036604051610b869291906142ba565b604051809103902090505b80610b9c6004611dbb565b03610b9157505b610bac81611e38565b50565b606060028054610bbe90614300565b80601f0160208091040260200160405190810160405280929190818152602001828054610bea90614300565b8015610c355780601f10610c0c57610100808354040283529160200191610c35565b820191905f5260205f20905b815481529060010190602001808311610c1857829003601f168201915b5050505050905090565b5f5f610c4d86868686611ab0565b90506004610c5a82610f96565b6007811115610c6b57610c6b613e0f565b14610c885760405162461bcd60e51b81526004016102ee90614338565b600c546040805163793d064960e11b815290515f926001600160a01b03169163f27a0c929160048083019260209291908290030181865afa158015610ccf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf39190614379565b600c5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f42790610d2c908a908a908a905f908b90600401614423565b602060405180830381865afa158015610d47573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d6b9190614379565b5f838152600d602052604080822092909255600c5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091610db5918b918b918b91908b908990600401614470565b5f604051808303815f87803b158015610dcc575f5ffd5b505af1158015610dde573d5f5f3e3d5ffd5b505050507f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892828242610e1091906144db565b604080519283526020830191909152015b60405180910390a15095945050505050565b5f5f610e4186868686611ab0565b90505f610e4d82610f96565b90506004816007811115610e6357610e63613e0f565b1480610e8057506005816007811115610e7e57610e7e613e0f565b145b610e9c5760405162461bcd60e51b81526004016102ee90614338565b5f8281526003602052604090819020600201805460ff19166001179055517f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f90610ee99084815260200190565b60405180910390a1610efe8288888888611fa3565b610f0b828888888861203c565b610f188288888888612049565b5095945050505050565b604080517f150214d74d59b7d1e90c73fc22ef3d991dd0a76b046543d4d80ab92d2a50328f602082015290810186905260ff851660608201525f908190610f6f90610acb90608001610ab0565b9050610f8b87828860405180602001604052805f815250612081565b979650505050505050565b5f610a2a826120ab565b5f5f610fae86868686611ab0565b90505f610fba82610f96565b6007811115610fcb57610fcb613e0f565b146110185760405162461bcd60e51b815260206004820152601c60248201527f476f7665726e6f723a20746f6f206c61746520746f2063616e63656c0000000060448201526064016102ee565b5f81815260036020526040902054600160401b90046001600160a01b0316336001600160a01b0316146110985760405162461bcd60e51b815260206004820152602260248201527f476f7665726e6f723a206f6e6c792070726f706f7365722063616e2063616e63604482015261195b60f21b60648201526084016102ee565b6110a4868686866121ef565b9695505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561112d57506040513d5f823e601f3d908101601f1916820160405261112a91908101906144ee565b60015b611169575060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b919050565b5f8033905061118d84828560405180602001604052805f815250612081565b949350505050565b5f80339050610f8b87828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611dad915050565b600b545f908082036111f3575050600a54919050565b5f600b611201600184614562565b8154811061121157611211614575565b5f9182526020918290206040805180820190915291015463ffffffff8116808352600160201b9091046001600160e01b0316928201929092529150841061126657602001516001600160e01b03169392505050565b61127a611272856121fc565b600b90612264565b6001600160e01b0316949350505050565b611293610a08565b6001600160a01b0316336001600160a01b0316146112c35760405162461bcd60e51b81526004016102ee906142c9565b306112cc610a08565b6001600160a01b031614611308575f80366040516112eb9291906142ba565b604051809103902090505b806113016004611dbb565b036112f657505b610bac81612311565b5f803390506110a486828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061208192505050565b5f336113638184612352565b6113af5760405162461bcd60e51b815260206004820152601d60248201527f476f7665726e6f723a2070726f706f736572207265737472696374656400000060448201526064016102ee565b5f6113b86117af565b65ffffffffffff1690506113ca611992565b6113d983610967600185614562565b10156114415760405162461bcd60e51b815260206004820152603160248201527f476f7665726e6f723a2070726f706f73657220766f7465732062656c6f7720706044820152701c9bdc1bdcd85b081d1a1c995cda1bdb19607a1b60648201526084016102ee565b5f6114558888888880519060200120611ab0565b905086518851146114785760405162461bcd60e51b81526004016102ee90614589565b85518851146114995760405162461bcd60e51b81526004016102ee90614589565b5f8851116114e95760405162461bcd60e51b815260206004820152601860248201527f476f7665726e6f723a20656d7074792070726f706f73616c000000000000000060448201526064016102ee565b5f818152600360205260409020546001600160401b0316156115575760405162461bcd60e51b815260206004820152602160248201527f476f7665726e6f723a2070726f706f73616c20616c72656164792065786973746044820152607360f81b60648201526084016102ee565b5f61156160065490565b61156b90846144db565b90505f61157760075490565b61158190836144db565b90506040518060e001604052806115978461243a565b6001600160401b031681526001600160a01b03871660208201525f60408201526060016115c38361243a565b6001600160401b0390811682525f60208084018290526040808501839052606094850183905288835260038252918290208551815492870151878501519186166001600160e01b031990941693909317600160401b6001600160a01b039094168402176001600160e01b0316600160e01b60e09290921c91909102178155938501516080860151908416921c0217600183015560a08301516002909201805460c09094015161ffff1990941692151561ff00191692909217610100931515939093029290921790558a517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e091859188918e918e918111156116c6576116c661399b565b6040519080825280602002602001820160405280156116f957816020015b60608152602001906001900390816116e45790505b508d88888f604051611713999897969594939291906145ca565b60405180910390a1509098975050505050505050565b5f6060808280808361175b7f0000000000000000000000000000000000000000000000000000000000000000836124a1565b6117867f000000000000000000000000000000000000000000000000000000000000000060016124a1565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561182a575060408051601f3d908101601f19168201909252611827918101906146a5565b60015b61116957610a1b4361254a565b5f6118438484846125b0565b90505b9392505050565b600b545f901561186f57611861600b612643565b6001600160e01b0316905090565b50600a5490565b61187e610a08565b6001600160a01b0316336001600160a01b0316146118ae5760405162461bcd60e51b81526004016102ee906142c9565b306118b7610a08565b6001600160a01b0316146118f3575f80366040516118d69291906142ba565b604051809103902090505b806118ec6004611dbb565b036118e157505b610bac81612672565b600c545f828152600d602052604080822054905163d45c443560e01b81526004810191909152909182916001600160a01b039091169063d45c443590602401602060405180830381865afa158015611956573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061197a9190614379565b90508060011461198a5780611846565b5f9392505050565b5f610a1b60085490565b5f610a2a826126db565b6119ae610a08565b6001600160a01b0316336001600160a01b0316146119de5760405162461bcd60e51b81526004016102ee906142c9565b306119e7610a08565b6001600160a01b031614611a23575f8036604051611a069291906142ba565b604051809103902090505b80611a1c6004611dbb565b03611a1157505b5f5f856001600160a01b0316858585604051611a409291906142ba565b5f6040518083038185875af1925050503d805f8114611a7a576040519150601f19603f3d011682016040523d82523d5f602084013e611a7f565b606091505b5091509150611aa7828260405180606001604052806028815260200161480960289139612715565b50505050505050565b5f84848484604051602001611ac894939291906146ca565b60408051601f19818403018152919052805160209091012095945050505050565b611af1610a08565b6001600160a01b0316336001600160a01b031614611b215760405162461bcd60e51b81526004016102ee906142c9565b30611b2a610a08565b6001600160a01b031614611b66575f8036604051611b499291906142ba565b604051809103902090505b80611b5f6004611dbb565b03611b5457505b610bac8161272e565b611b77610a08565b6001600160a01b0316336001600160a01b031614611ba75760405162461bcd60e51b81526004016102ee906142c9565b30611bb0610a08565b6001600160a01b031614611bec575f8036604051611bcf9291906142ba565b604051809103902090505b80611be56004611dbb565b03611bda57505b610bac81612798565b5f6118468383611c0f60408051602081019091525f815290565b6125b0565b611c1c610a08565b6001600160a01b0316336001600160a01b031614611c4c5760405162461bcd60e51b81526004016102ee906142c9565b30611c55610a08565b6001600160a01b031614611c91575f8036604051611c749291906142ba565b604051809103902090505b80611c8a6004611dbb565b03611c7f57505b610bac81612838565b5f6064611ca6836111dd565b604051632394e7a360e21b8152600481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638e539e8c90602401602060405180830381865afa158015611d09573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d2d9190614379565b611d379190614714565b610a2a919061473f565b5f6001600160e01b03198216636e665ced60e01b1480610a2a5750610a2a82612879565b5f610a2a611d71612914565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f611da087878787612a3d565b91509150610f1881612afa565b5f6110a48686868686612c43565b5f611dd58254600f81810b600160801b909204900b131590565b15611df357604051631ed9509560e11b815260040160405180910390fd5b508054600f0b5f818152600180840160205260408220805492905583546fffffffffffffffffffffffffffffffff191692016001600160801b03169190911790915590565b6064811115611ebb5760405162461bcd60e51b815260206004820152604360248201527f476f7665726e6f72566f74657351756f72756d4672616374696f6e3a2071756f60448201527f72756d4e756d657261746f72206f7665722071756f72756d44656e6f6d696e616064820152623a37b960e91b608482015260a4016102ee565b5f611ec461184d565b90508015801590611ed55750600b54155b15611f3757604080518082019091525f8152600b9060208101611ef784612d3f565b6001600160e01b0390811690915282546001810184555f93845260209384902083519490930151909116600160201b0263ffffffff909316929092179101555b611f64611f52611f456117af565b65ffffffffffff166121fc565b611f5b84612d3f565b600b9190612da7565b505060408051828152602081018490527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a15050565b30611fac610a08565b6001600160a01b031614612035575f5b845181101561203357306001600160a01b0316858281518110611fe157611fe1614575565b60200260200101516001600160a01b03160361202b5761202b83828151811061200c5761200c614575565b6020026020010151805190602001206004612dc190919063ffffffff16565b600101611fbc565b505b5050505050565b6120358585858585612dfc565b30612052610a08565b6001600160a01b03161461203557600454600f81810b600160801b909204900b1315612035575f600455612035565b5f6120a28585858561209d60408051602081019091525f815290565b611dad565b95945050505050565b5f5f6120b683612e6b565b905060048160078111156120cc576120cc613e0f565b146120d75792915050565b5f838152600d6020526040902054806120f1575092915050565b600c54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015612138573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061215c919061475e565b1561216b575060079392505050565b600c54604051632c258a9f60e11b8152600481018390526001600160a01b039091169063584b153e90602401602060405180830381865afa1580156121b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121d6919061475e565b156121e5575060059392505050565b5060029392505050565b5f6120a285858585612f97565b5f63ffffffff8211156122605760405162461bcd60e51b815260206004820152602660248201527f53616665436173743a2076616c756520646f65736e27742066697420696e203360448201526532206269747360d01b60648201526084016102ee565b5090565b81545f90818160058111156122be575f61227d84613040565b6122879085614562565b5f8881526020902090915081015463ffffffff90811690871610156122ae578091506122bc565b6122b98160016144db565b92505b505b5f6122cb87878585613124565b90508015612305576122ef876122e2600184614562565b5f91825260209091200190565b54600160201b90046001600160e01b0316610f8b565b5f979650505050505050565b60065460408051918252602082018390527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600655565b80515f906034811015612369576001915050610a2a565b82810160131901516001600160a01b031981166b046e0e4dee0dee6cae47a60f60a31b1461239c57600192505050610a2a565b5f806123a9602885614562565b90505b83811015612419575f5f6123df8884815181106123cb576123cb614575565b01602001516001600160f81b03191661317f565b91509150816123f75760019650505050505050610a2a565b8060ff166004856001600160a01b0316901b17935050508060010190506123ac565b50856001600160a01b0316816001600160a01b031614935050505092915050565b5f6001600160401b038211156122605760405162461bcd60e51b815260206004820152602660248201527f53616665436173743a2076616c756520646f65736e27742066697420696e203660448201526534206269747360d01b60648201526084016102ee565b606060ff83146124bb576124b48361320f565b9050610a2a565b8180546124c790614300565b80601f01602080910402602001604051908101604052809291908181526020018280546124f390614300565b801561253e5780601f106125155761010080835404028352916020019161253e565b820191905f5260205f20905b81548152906001019060200180831161252157829003601f168201915b50505050509050610a2a565b5f65ffffffffffff8211156122605760405162461bcd60e51b815260206004820152602660248201527f53616665436173743a2076616c756520646f65736e27742066697420696e203460448201526538206269747360d01b60648201526084016102ee565b604051630748d63560e31b81526001600160a01b038481166004830152602482018490525f917f000000000000000000000000000000000000000000000000000000000000000090911690633a46b1a890604401602060405180830381865afa15801561261f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118439190614379565b80545f90801561198a5761265c836122e2600184614562565b54600160201b90046001600160e01b0316611846565b600c54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600c80546001600160a01b0319166001600160a01b0392909216919091179055565b5f81815260036020526040812060010154610a2a906001600160401b03165f848152600f60205260409020546001600160401b031661324c565b60608315612724575081611846565b6118468383613261565b600e54604080516001600160401b03928316815291831660208301527f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2910160405180910390a1600e805467ffffffffffffffff19166001600160401b0392909216919091179055565b5f81116127f75760405162461bcd60e51b815260206004820152602760248201527f476f7665726e6f7253657474696e67733a20766f74696e6720706572696f6420604482015266746f6f206c6f7760c81b60648201526084016102ee565b60075460408051918252602082018390527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a1600755565b60085460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600855565b5f63288ace0360e11b6318df743f60e31b63bf26d89760e01b6379dd796f60e01b6001600160e01b031986168214806128be57506001600160e01b0319868116908216145b806128d557506001600160e01b0319868116908516145b806128f057506001600160e01b03198616630271189760e51b145b806110a457506301ffc9a760e01b6001600160e01b03198716149695505050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561296c57507f000000000000000000000000000000000000000000000000000000000000000046145b1561299657507f000000000000000000000000000000000000000000000000000000000000000090565b610a1b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0831115612a7257505f90506003612af1565b604080515f8082526020820180845289905260ff881692820192909252606081018690526080810185905260019060a0016020604051602081039080840390855afa158015612ac3573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612aeb575f60019250925050612af1565b91505f90505b94509492505050565b5f816004811115612b0d57612b0d613e0f565b03612b155750565b6001816004811115612b2957612b29613e0f565b03612b765760405162461bcd60e51b815260206004820152601860248201527f45434453413a20696e76616c6964207369676e6174757265000000000000000060448201526064016102ee565b6002816004811115612b8a57612b8a613e0f565b03612bd75760405162461bcd60e51b815260206004820152601f60248201527f45434453413a20696e76616c6964207369676e6174757265206c656e6774680060448201526064016102ee565b6003816004811115612beb57612beb613e0f565b03610bac5760405162461bcd60e51b815260206004820152602260248201527f45434453413a20696e76616c6964207369676e6174757265202773272076616c604482015261756560f01b60648201526084016102ee565b5f5f612c52878787878761328b565b5f888152600f60205260409020549091506001600160401b0316158015612c7d5750612c7d876133dd565b156110a4575f612c95600e546001600160401b031690565b612c9d6117af565b65ffffffffffff16612caf919061477d565b9050612cba8861199c565b816001600160401b03161115612d09576040516001600160401b038216815288907f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5119060200160405180910390a25b5f888152600f60205260409020805467ffffffffffffffff19166001600160401b03929092169190911790559695505050505050565b5f6001600160e01b038211156122605760405162461bcd60e51b815260206004820152602760248201527f53616665436173743a2076616c756520646f65736e27742066697420696e20326044820152663234206269747360c81b60648201526084016102ee565b5f80612db4858585613427565b915091505b935093915050565b8154600160801b90819004600f0b5f818152600180860160205260409091209390935583546001600160801b03908116939091011602179055565b600c5460405163e38335e560e01b81526001600160a01b039091169063e38335e5903490612e36908890889088905f908990600401614423565b5f604051808303818588803b158015612e4d575f5ffd5b505af1158015612e5f573d5f5f3e3d5ffd5b50505050505050505050565b5f818152600360205260408120600281015460ff1615612e8e5750600792915050565b6002810154610100900460ff1615612ea95750600292915050565b5f838152600360205260408120546001600160401b031690819003612f105760405162461bcd60e51b815260206004820152601d60248201527f476f7665726e6f723a20756e6b6e6f776e2070726f706f73616c20696400000060448201526064016102ee565b5f612f196117af565b65ffffffffffff169050808210612f3457505f949350505050565b5f612f3e8661199c565b9050818110612f535750600195945050505050565b612f5c866133dd565b8015612f7a57505f8681526009602052604090208054600190910154115b15612f8b5750600495945050505050565b50600395945050505050565b5f5f612fa5868686866135c2565b5f818152600d6020526040902054909150156120a257600c545f828152600d60205260409081902054905163c4d252f560e01b81526001600160a01b039092169163c4d252f591612ffc9160040190815260200190565b5f604051808303815f87803b158015613013575f5ffd5b505af1158015613025573d5f5f3e3d5ffd5b5050505f828152600d60205260408120555095945050505050565b5f815f0361304f57505f919050565b5f600161305b846136cb565b901c6001901b905060018184816130745761307461472b565b048201901c9050600181848161308c5761308c61472b565b048201901c905060018184816130a4576130a461472b565b048201901c905060018184816130bc576130bc61472b565b048201901c905060018184816130d4576130d461472b565b048201901c905060018184816130ec576130ec61472b565b048201901c905060018184816131045761310461472b565b048201901c90506118468182858161311e5761311e61472b565b0461375e565b5f5b81831015613177575f613139848461376c565b5f8781526020902090915063ffffffff86169082015463ffffffff16111561316357809250613171565b61316e8160016144db565b93505b50613126565b509392505050565b5f8060f883901c602f811180156131995750603a8160ff16105b156131ae57600194602f199091019350915050565b8060ff1660401080156131c4575060478160ff16105b156131d9576001946036199091019350915050565b8060ff1660601080156131ef575060678160ff16105b15613204576001946056199091019350915050565b505f93849350915050565b60605f61321b83613786565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f81831161325a5781611846565b5090919050565b8151156132715781518083602001fd5b8060405162461bcd60e51b81526004016102ee9190613b46565b5f85815260036020526040812060016132a388610f96565b60078111156132b4576132b4613e0f565b1461330d5760405162461bcd60e51b815260206004820152602360248201527f476f7665726e6f723a20766f7465206e6f742063757272656e746c792061637460448201526269766560e81b60648201526084016102ee565b80545f906133269088906001600160401b0316866125b0565b905061333588888884886137ad565b83515f0361338957866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda48988848960405161337c949392919061479c565b60405180910390a2610f8b565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871289888489896040516133ca9594939291906147c3565b60405180910390a2979650505050505050565b5f818152600960205260408120600281015460018201546133fe91906144db565b5f8481526003602052604090205461341e906001600160401b0316611c9a565b11159392505050565b82545f908190801561356a575f613443876122e2600185614562565b60408051808201909152905463ffffffff808216808452600160201b9092046001600160e01b0316602084015291925090871610156134c45760405162461bcd60e51b815260206004820152601b60248201527f436865636b706f696e743a2064656372656173696e67206b657973000000000060448201526064016102ee565b805163ffffffff80881691160361350c57846134e5886122e2600186614562565b80546001600160e01b0392909216600160201b0263ffffffff90921691909117905561355a565b6040805180820190915263ffffffff80881682526001600160e01b0380881660208085019182528b54600181018d555f8d81529190912094519151909216600160201b029216919091179101555b602001519250839150612db99050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160201b029190931617920191909155905081612db9565b5f5f6135d086868686611ab0565b90505f6135dc82610f96565b905060028160078111156135f2576135f2613e0f565b141580156136125750600681600781111561360f5761360f613e0f565b14155b80156136305750600781600781111561362d5761362d613e0f565b14155b61367c5760405162461bcd60e51b815260206004820152601d60248201527f476f7665726e6f723a2070726f706f73616c206e6f742061637469766500000060448201526064016102ee565b5f8281526003602052604090819020600201805461ff001916610100179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90610e219084815260200190565b5f80608083901c156136df57608092831c92015b604083901c156136f157604092831c92015b602083901c1561370357602092831c92015b601083901c1561371557601092831c92015b600883901c1561372757600892831c92015b600483901c1561373957600492831c92015b600283901c1561374b57600292831c92015b600183901c15610a2a5760010192915050565b5f81831061325a5781611846565b5f61377a600284841861473f565b611846908484166144db565b5f60ff8216601f811115610a2a57604051632cd44ac360e21b815260040160405180910390fd5b5f8581526009602090815260408083206001600160a01b0388168452600381019092529091205460ff16156138345760405162461bcd60e51b815260206004820152602760248201527f476f7665726e6f72566f74696e6753696d706c653a20766f746520616c726561604482015266191e4818d85cdd60ca1b60648201526084016102ee565b6001600160a01b0385165f9081526003820160205260409020805460ff1916600117905560ff841661387d5782815f015f82825461387291906144db565b909155506120339050565b5f1960ff85160161389b5782816001015f82825461387291906144db565b60011960ff8516016138ba5782816002015f82825461387291906144db565b60405162461bcd60e51b815260206004820152603560248201527f476f7665726e6f72566f74696e6753696d706c653a20696e76616c69642076616044820152746c756520666f7220656e756d20566f74655479706560581b60648201526084016102ee565b5f60208284031215613930575f5ffd5b81356001600160e01b031981168114611846575f5ffd5b803560ff81168114611169575f5ffd5b5f5f83601f840112613967575f5ffd5b5081356001600160401b0381111561397d575f5ffd5b602083019150836020828501011115613994575f5ffd5b9250929050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156139d7576139d761399b565b604052919050565b5f6001600160401b038211156139f7576139f761399b565b50601f01601f191660200190565b5f613a17613a12846139df565b6139af565b9050828152838383011115613a2a575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613a4f575f5ffd5b61184683833560208501613a05565b5f5f5f5f5f5f5f5f60e0898b031215613a75575f5ffd5b88359750613a8560208a01613947565b965060408901356001600160401b03811115613a9f575f5ffd5b613aab8b828c01613957565b90975095505060608901356001600160401b03811115613ac9575f5ffd5b613ad58b828c01613a40565b945050613ae460808a01613947565b979a969950949793969295929450505060a08201359160c0013590565b5f60208284031215613b11575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118466020830184613b18565b6001600160a01b0381168114610bac575f5ffd5b5f5f5f5f60808587031215613b7f575f5ffd5b8435613b8a81613b58565b93506020850135613b9a81613b58565b92506040850135915060608501356001600160401b03811115613bbb575f5ffd5b613bc787828801613a40565b91505092959194509250565b5f6001600160401b03821115613beb57613beb61399b565b5060051b60200190565b5f82601f830112613c04575f5ffd5b8135613c12613a1282613bd3565b8082825260208201915060208360051b860101925085831115613c33575f5ffd5b602085015b83811015610f18578035613c4b81613b58565b835260209283019201613c38565b5f82601f830112613c68575f5ffd5b8135613c76613a1282613bd3565b8082825260208201915060208360051b860101925085831115613c97575f5ffd5b602085015b83811015610f18578035835260209283019201613c9c565b5f82601f830112613cc3575f5ffd5b8135613cd1613a1282613bd3565b8082825260208201915060208360051b860101925085831115613cf2575f5ffd5b602085015b83811015610f185780356001600160401b03811115613d14575f5ffd5b613d23886020838a0101613a40565b84525060209283019201613cf7565b5f5f5f5f60808587031215613d45575f5ffd5b84356001600160401b03811115613d5a575f5ffd5b613d6687828801613bf5565b94505060208501356001600160401b03811115613d81575f5ffd5b613d8d87828801613c59565b93505060408501356001600160401b03811115613da8575f5ffd5b613db487828801613cb4565b949793965093946060013593505050565b5f5f5f5f5f60a08688031215613dd9575f5ffd5b85359450613de960208701613947565b9350613df760408701613947565b94979396509394606081013594506080013592915050565b634e487b7160e01b5f52602160045260245ffd5b6020810160088310613e4357634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f60408385031215613e5a575f5ffd5b823591506020830135613e6c81613b58565b809150509250929050565b5f5f60408385031215613e88575f5ffd5b82359150613e9860208401613947565b90509250929050565b5f5f5f5f5f60808688031215613eb5575f5ffd5b85359450613ec560208701613947565b935060408601356001600160401b03811115613edf575f5ffd5b613eeb88828901613957565b90945092505060608601356001600160401b03811115613f09575f5ffd5b613f1588828901613a40565b9150509295509295909350565b5f5f5f5f60608587031215613f35575f5ffd5b84359350613f4560208601613947565b925060408501356001600160401b03811115613f5f575f5ffd5b613f6b87828801613957565b95989497509550505050565b5f5f5f5f60808587031215613f8a575f5ffd5b84356001600160401b03811115613f9f575f5ffd5b613fab87828801613bf5565b94505060208501356001600160401b03811115613fc6575f5ffd5b613fd287828801613c59565b93505060408501356001600160401b03811115613fed575f5ffd5b613ff987828801613cb4565b92505060608501356001600160401b03811115614014575f5ffd5b8501601f81018713614024575f5ffd5b613bc787823560208401613a05565b5f8151808452602084019350602083015f5b82811015614063578151865260209586019590910190600101614045565b5093949350505050565b60ff60f81b8816815260e060208201525f61408b60e0830189613b18565b828103604084015261409d8189613b18565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050610b188185614033565b5f5f5f606084860312156140e0575f5ffd5b83356140eb81613b58565b92506020840135915060408401356001600160401b0381111561410c575f5ffd5b61411886828701613a40565b9150509250925092565b5f60208284031215614132575f5ffd5b813561184681613b58565b5f5f5f5f5f60a08688031215614151575f5ffd5b853561415c81613b58565b9450602086013561416c81613b58565b935060408601356001600160401b03811115614186575f5ffd5b61419288828901613c59565b93505060608601356001600160401b038111156141ad575f5ffd5b6141b988828901613c59565b92505060808601356001600160401b03811115613f09575f5ffd5b5f5f5f5f606085870312156141e7575f5ffd5b84356141f281613b58565b93506020850135925060408501356001600160401b03811115613f5f575f5ffd5b5f60208284031215614223575f5ffd5b81356001600160401b0381168114611846575f5ffd5b5f5f6040838503121561424a575f5ffd5b823561425581613b58565b946020939093013593505050565b5f5f5f5f5f60a08688031215614277575f5ffd5b853561428281613b58565b9450602086013561429281613b58565b9350604086013592506060860135915060808601356001600160401b03811115613f09575f5ffd5b818382375f9101908152919050565b60208082526018908201527f476f7665726e6f723a206f6e6c79476f7665726e616e63650000000000000000604082015260600190565b600181811c9082168061431457607f821691505b60208210810361433257634e487b7160e01b5f52602260045260245ffd5b50919050565b60208082526021908201527f476f7665726e6f723a2070726f706f73616c206e6f74207375636365737366756040820152601b60fa1b606082015260800190565b5f60208284031215614389575f5ffd5b5051919050565b5f8151808452602084019350602083015f5b828110156140635781516001600160a01b03168652602095860195909101906001016143a2565b5f82825180855260208501945060208160051b830101602085015f5b8381101561441757601f19858403018852614401838351613b18565b60209889019890935091909101906001016143e5565b50909695505050505050565b60a081525f61443560a0830188614390565b82810360208401526144478188614033565b9050828103604084015261445b81876143c9565b60608401959095525050608001529392505050565b60c081525f61448260c0830189614390565b82810360208401526144948189614033565b905082810360408401526144a881886143c9565b60608401969096525050608081019290925260a0909101529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a2a57610a2a6144c7565b5f602082840312156144fe575f5ffd5b81516001600160401b03811115614513575f5ffd5b8201601f81018413614523575f5ffd5b8051614531613a12826139df565b818152856020838501011115614545575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b81810381811115610a2a57610a2a6144c7565b634e487b7160e01b5f52603260045260245ffd5b60208082526021908201527f476f7665726e6f723a20696e76616c69642070726f706f73616c206c656e67746040820152600d60fb1b606082015260800190565b8981526001600160a01b0389166020820152610120604082018190525f906145f49083018a614390565b8281036060840152614606818a614033565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561465d57601f19868403018552614647838351613b18565b602095860195909350919091019060010161462b565b505085810360a0870152614671818b6143c9565b93505050508560c08401528460e08401528281036101008401526146958185613b18565b9c9b505050505050505050505050565b5f602082840312156146b5575f5ffd5b815165ffffffffffff81168114611846575f5ffd5b608081525f6146dc6080830187614390565b82810360208401526146ee8187614033565b9050828103604084015261470281866143c9565b91505082606083015295945050505050565b8082028115828204841417610a2a57610a2a6144c7565b634e487b7160e01b5f52601260045260245ffd5b5f8261475957634e487b7160e01b5f52601260045260245ffd5b500490565b5f6020828403121561476e575f5ffd5b81518015158114611846575f5ffd5b6001600160401b038181168382160190811115610a2a57610a2a6144c7565b84815260ff84166020820152826040820152608060608201525f6110a46080830184613b18565b85815260ff8516602082015283604082015260a060608201525f6147ea60a0830185613b18565b82810360808401526147fc8185613b18565b9897505050505050505056fe476f7665726e6f723a2072656c617920726576657274656420776974686f7574206d657373616765",
}

// DAOGovernor4 is an auto generated Go binding around an Ethereum contract.
type DAOGovernor4 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DAOGovernor4) GetABI() abi.ABI {
	return c.abi
}

// NewDAOGovernor4 creates a new instance of DAOGovernor4.
func NewDAOGovernor4() *DAOGovernor4 {
	parsed, err := DAOGovernor4MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DAOGovernor4{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DAOGovernor4) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address timelock, uint256 delay, uint256 period, uint256 quorumPercent, uint64 lateQuorumExtension) returns()
func (dAOGovernor4 *DAOGovernor4) PackConstructor(token common.Address, timelock common.Address, delay *big.Int, period *big.Int, quorumPercent *big.Int, lateQuorumExtension uint64) []byte {
	enc, err := dAOGovernor4.abi.Pack("", token, timelock, delay, period, quorumPercent, lateQuorumExtension)
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
func (dAOGovernor4 *DAOGovernor4) PackBALLOTTYPEHASH() []byte {
	enc, err := dAOGovernor4.abi.Pack("BALLOT_TYPEHASH")
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
func (dAOGovernor4 *DAOGovernor4) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return dAOGovernor4.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (dAOGovernor4 *DAOGovernor4) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := dAOGovernor4.abi.Unpack("BALLOT_TYPEHASH", data)
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
func (dAOGovernor4 *DAOGovernor4) PackCLOCKMODE() []byte {
	enc, err := dAOGovernor4.abi.Pack("CLOCK_MODE")
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
func (dAOGovernor4 *DAOGovernor4) TryPackCLOCKMODE() ([]byte, error) {
	return dAOGovernor4.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (dAOGovernor4 *DAOGovernor4) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := dAOGovernor4.abi.Unpack("CLOCK_MODE", data)
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
func (dAOGovernor4 *DAOGovernor4) PackCOUNTINGMODE() []byte {
	enc, err := dAOGovernor4.abi.Pack("COUNTING_MODE")
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
func (dAOGovernor4 *DAOGovernor4) TryPackCOUNTINGMODE() ([]byte, error) {
	return dAOGovernor4.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (dAOGovernor4 *DAOGovernor4) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := dAOGovernor4.abi.Unpack("COUNTING_MODE", data)
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
func (dAOGovernor4 *DAOGovernor4) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := dAOGovernor4.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
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
func (dAOGovernor4 *DAOGovernor4) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return dAOGovernor4.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (dAOGovernor4 *DAOGovernor4) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := dAOGovernor4.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
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
func (dAOGovernor4 *DAOGovernor4) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor4 *DAOGovernor4) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("cancel", data)
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
func (dAOGovernor4 *DAOGovernor4) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := dAOGovernor4.abi.Pack("castVote", proposalId, support)
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
func (dAOGovernor4 *DAOGovernor4) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return dAOGovernor4.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bccf4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, uint8 v, bytes32 r, bytes32 s) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) PackCastVoteBySig(proposalId *big.Int, support uint8, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("castVoteBySig", proposalId, support, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bccf4fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, uint8 v, bytes32 r, bytes32 s) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) TryPackCastVoteBySig(proposalId *big.Int, support uint8, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("castVoteBySig", proposalId, support, v, r, s)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bccf4fd.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, uint8 v, bytes32 r, bytes32 s) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("castVoteBySig", data)
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
func (dAOGovernor4 *DAOGovernor4) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := dAOGovernor4.abi.Pack("castVoteWithReason", proposalId, support, reason)
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
func (dAOGovernor4 *DAOGovernor4) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return dAOGovernor4.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("castVoteWithReason", data)
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
func (dAOGovernor4 *DAOGovernor4) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
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
func (dAOGovernor4 *DAOGovernor4) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03420181.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, string reason, bytes params, uint8 v, bytes32 r, bytes32 s) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, reason string, params []byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, reason, params, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03420181.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, string reason, bytes params, uint8 v, bytes32 r, bytes32 s) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, reason string, params []byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, reason, params, v, r, s)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03420181.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, string reason, bytes params, uint8 v, bytes32 r, bytes32 s) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
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
func (dAOGovernor4 *DAOGovernor4) PackClock() []byte {
	enc, err := dAOGovernor4.abi.Pack("clock")
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
func (dAOGovernor4 *DAOGovernor4) TryPackClock() ([]byte, error) {
	return dAOGovernor4.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (dAOGovernor4 *DAOGovernor4) UnpackClock(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("clock", data)
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
func (dAOGovernor4 *DAOGovernor4) PackEip712Domain() []byte {
	enc, err := dAOGovernor4.abi.Pack("eip712Domain")
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
func (dAOGovernor4 *DAOGovernor4) TryPackEip712Domain() ([]byte, error) {
	return dAOGovernor4.abi.Pack("eip712Domain")
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
func (dAOGovernor4 *DAOGovernor4) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := dAOGovernor4.abi.Unpack("eip712Domain", data)
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
func (dAOGovernor4 *DAOGovernor4) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("execute", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor4 *DAOGovernor4) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("execute", data)
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
func (dAOGovernor4 *DAOGovernor4) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("getVotes", account, timepoint)
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
func (dAOGovernor4 *DAOGovernor4) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("getVotes", data)
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
func (dAOGovernor4 *DAOGovernor4) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("getVotesWithParams", account, timepoint, params)
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
func (dAOGovernor4 *DAOGovernor4) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("getVotesWithParams", data)
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
func (dAOGovernor4 *DAOGovernor4) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := dAOGovernor4.abi.Pack("hasVoted", proposalId, account)
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
func (dAOGovernor4 *DAOGovernor4) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return dAOGovernor4.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (dAOGovernor4 *DAOGovernor4) UnpackHasVoted(data []byte) (bool, error) {
	out, err := dAOGovernor4.abi.Unpack("hasVoted", data)
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
func (dAOGovernor4 *DAOGovernor4) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor4 *DAOGovernor4) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("hashProposal", data)
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
// Solidity: function lateQuorumVoteExtension() view returns(uint64)
func (dAOGovernor4 *DAOGovernor4) PackLateQuorumVoteExtension() []byte {
	enc, err := dAOGovernor4.abi.Pack("lateQuorumVoteExtension")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint64)
func (dAOGovernor4 *DAOGovernor4) TryPackLateQuorumVoteExtension() ([]byte, error) {
	return dAOGovernor4.abi.Pack("lateQuorumVoteExtension")
}

// UnpackLateQuorumVoteExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b8113e.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint64)
func (dAOGovernor4 *DAOGovernor4) UnpackLateQuorumVoteExtension(data []byte) (uint64, error) {
	out, err := dAOGovernor4.abi.Unpack("lateQuorumVoteExtension", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (dAOGovernor4 *DAOGovernor4) PackName() []byte {
	enc, err := dAOGovernor4.abi.Pack("name")
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
func (dAOGovernor4 *DAOGovernor4) TryPackName() ([]byte, error) {
	return dAOGovernor4.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (dAOGovernor4 *DAOGovernor4) UnpackName(data []byte) (string, error) {
	out, err := dAOGovernor4.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (dAOGovernor4 *DAOGovernor4) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
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
func (dAOGovernor4 *DAOGovernor4) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (dAOGovernor4 *DAOGovernor4) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := dAOGovernor4.abi.Unpack("onERC1155BatchReceived", data)
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
func (dAOGovernor4 *DAOGovernor4) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
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
func (dAOGovernor4 *DAOGovernor4) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (dAOGovernor4 *DAOGovernor4) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := dAOGovernor4.abi.Unpack("onERC1155Received", data)
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
func (dAOGovernor4 *DAOGovernor4) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
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
func (dAOGovernor4 *DAOGovernor4) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (dAOGovernor4 *DAOGovernor4) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := dAOGovernor4.abi.Unpack("onERC721Received", data)
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
func (dAOGovernor4 *DAOGovernor4) PackProposalDeadline(id *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("proposalDeadline", id)
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
func (dAOGovernor4 *DAOGovernor4) TryPackProposalDeadline(id *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("proposalDeadline", id)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 id) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("proposalDeadline", data)
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
func (dAOGovernor4 *DAOGovernor4) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("proposalEta", proposalId)
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
func (dAOGovernor4 *DAOGovernor4) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (dAOGovernor4 *DAOGovernor4) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("proposalProposer", proposalId)
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
func (dAOGovernor4 *DAOGovernor4) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := dAOGovernor4.abi.Unpack("proposalProposer", data)
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
func (dAOGovernor4 *DAOGovernor4) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("proposalSnapshot", proposalId)
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
func (dAOGovernor4 *DAOGovernor4) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("proposalSnapshot", data)
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
func (dAOGovernor4 *DAOGovernor4) PackProposalThreshold() []byte {
	enc, err := dAOGovernor4.abi.Pack("proposalThreshold")
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
func (dAOGovernor4 *DAOGovernor4) TryPackProposalThreshold() ([]byte, error) {
	return dAOGovernor4.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("proposalThreshold", data)
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
func (dAOGovernor4 *DAOGovernor4) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("proposalVotes", proposalId)
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
func (dAOGovernor4 *DAOGovernor4) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("proposalVotes", proposalId)
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
func (dAOGovernor4 *DAOGovernor4) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := dAOGovernor4.abi.Unpack("proposalVotes", data)
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
func (dAOGovernor4 *DAOGovernor4) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := dAOGovernor4.abi.Pack("propose", targets, values, calldatas, description)
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
func (dAOGovernor4 *DAOGovernor4) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return dAOGovernor4.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("propose", data)
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
func (dAOGovernor4 *DAOGovernor4) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("queue", targets, values, calldatas, descriptionHash)
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
func (dAOGovernor4 *DAOGovernor4) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("queue", data)
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
func (dAOGovernor4 *DAOGovernor4) PackQuorum(timepoint *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("quorum", timepoint)
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
func (dAOGovernor4 *DAOGovernor4) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("quorum", data)
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
func (dAOGovernor4 *DAOGovernor4) PackQuorumDenominator() []byte {
	enc, err := dAOGovernor4.abi.Pack("quorumDenominator")
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
func (dAOGovernor4 *DAOGovernor4) TryPackQuorumDenominator() ([]byte, error) {
	return dAOGovernor4.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("quorumDenominator", data)
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
func (dAOGovernor4 *DAOGovernor4) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("quorumNumerator", timepoint)
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
func (dAOGovernor4 *DAOGovernor4) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("quorumNumerator", data)
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
func (dAOGovernor4 *DAOGovernor4) PackQuorumNumerator0() []byte {
	enc, err := dAOGovernor4.abi.Pack("quorumNumerator0")
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
func (dAOGovernor4 *DAOGovernor4) TryPackQuorumNumerator0() ([]byte, error) {
	return dAOGovernor4.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("quorumNumerator0", data)
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
func (dAOGovernor4 *DAOGovernor4) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("relay", target, value, data)
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
func (dAOGovernor4 *DAOGovernor4) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("relay", target, value, data)
}

// PackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd07f91e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLateQuorumVoteExtension(uint64 newVoteExtension) returns()
func (dAOGovernor4 *DAOGovernor4) PackSetLateQuorumVoteExtension(newVoteExtension uint64) []byte {
	enc, err := dAOGovernor4.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd07f91e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLateQuorumVoteExtension(uint64 newVoteExtension) returns()
func (dAOGovernor4 *DAOGovernor4) TryPackSetLateQuorumVoteExtension(newVoteExtension uint64) ([]byte, error) {
	return dAOGovernor4.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (dAOGovernor4 *DAOGovernor4) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("setProposalThreshold", newProposalThreshold)
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
func (dAOGovernor4 *DAOGovernor4) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70b0f660.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint256 newVotingDelay) returns()
func (dAOGovernor4 *DAOGovernor4) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70b0f660.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint256 newVotingDelay) returns()
func (dAOGovernor4 *DAOGovernor4) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0217cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint256 newVotingPeriod) returns()
func (dAOGovernor4 *DAOGovernor4) PackSetVotingPeriod(newVotingPeriod *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0217cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint256 newVotingPeriod) returns()
func (dAOGovernor4 *DAOGovernor4) TryPackSetVotingPeriod(newVotingPeriod *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (dAOGovernor4 *DAOGovernor4) PackState(id *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("state", id)
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
func (dAOGovernor4 *DAOGovernor4) TryPackState(id *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (dAOGovernor4 *DAOGovernor4) UnpackState(data []byte) (uint8, error) {
	out, err := dAOGovernor4.abi.Unpack("state", data)
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
func (dAOGovernor4 *DAOGovernor4) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := dAOGovernor4.abi.Pack("supportsInterface", interfaceId)
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
func (dAOGovernor4 *DAOGovernor4) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return dAOGovernor4.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (dAOGovernor4 *DAOGovernor4) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := dAOGovernor4.abi.Unpack("supportsInterface", data)
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
func (dAOGovernor4 *DAOGovernor4) PackTimelock() []byte {
	enc, err := dAOGovernor4.abi.Pack("timelock")
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
func (dAOGovernor4 *DAOGovernor4) TryPackTimelock() ([]byte, error) {
	return dAOGovernor4.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (dAOGovernor4 *DAOGovernor4) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := dAOGovernor4.abi.Unpack("timelock", data)
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
func (dAOGovernor4 *DAOGovernor4) PackToken() []byte {
	enc, err := dAOGovernor4.abi.Pack("token")
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
func (dAOGovernor4 *DAOGovernor4) TryPackToken() ([]byte, error) {
	return dAOGovernor4.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (dAOGovernor4 *DAOGovernor4) UnpackToken(data []byte) (common.Address, error) {
	out, err := dAOGovernor4.abi.Unpack("token", data)
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
func (dAOGovernor4 *DAOGovernor4) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := dAOGovernor4.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
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
func (dAOGovernor4 *DAOGovernor4) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return dAOGovernor4.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (dAOGovernor4 *DAOGovernor4) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := dAOGovernor4.abi.Pack("updateTimelock", newTimelock)
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
func (dAOGovernor4 *DAOGovernor4) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return dAOGovernor4.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (dAOGovernor4 *DAOGovernor4) PackVersion() []byte {
	enc, err := dAOGovernor4.abi.Pack("version")
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
func (dAOGovernor4 *DAOGovernor4) TryPackVersion() ([]byte, error) {
	return dAOGovernor4.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (dAOGovernor4 *DAOGovernor4) UnpackVersion(data []byte) (string, error) {
	out, err := dAOGovernor4.abi.Unpack("version", data)
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
func (dAOGovernor4 *DAOGovernor4) PackVotingDelay() []byte {
	enc, err := dAOGovernor4.abi.Pack("votingDelay")
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
func (dAOGovernor4 *DAOGovernor4) TryPackVotingDelay() ([]byte, error) {
	return dAOGovernor4.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("votingDelay", data)
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
func (dAOGovernor4 *DAOGovernor4) PackVotingPeriod() []byte {
	enc, err := dAOGovernor4.abi.Pack("votingPeriod")
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
func (dAOGovernor4 *DAOGovernor4) TryPackVotingPeriod() ([]byte, error) {
	return dAOGovernor4.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (dAOGovernor4 *DAOGovernor4) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := dAOGovernor4.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DAOGovernor4EIP712DomainChanged represents a EIP712DomainChanged event raised by the DAOGovernor4 contract.
type DAOGovernor4EIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4EIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4EIP712DomainChanged) ContractEventName() string {
	return DAOGovernor4EIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (dAOGovernor4 *DAOGovernor4) UnpackEIP712DomainChangedEvent(log *types.Log) (*DAOGovernor4EIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4EIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4LateQuorumVoteExtensionSet represents a LateQuorumVoteExtensionSet event raised by the DAOGovernor4 contract.
type DAOGovernor4LateQuorumVoteExtensionSet struct {
	OldVoteExtension uint64
	NewVoteExtension uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4LateQuorumVoteExtensionSetEventName = "LateQuorumVoteExtensionSet"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4LateQuorumVoteExtensionSet) ContractEventName() string {
	return DAOGovernor4LateQuorumVoteExtensionSetEventName
}

// UnpackLateQuorumVoteExtensionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension)
func (dAOGovernor4 *DAOGovernor4) UnpackLateQuorumVoteExtensionSetEvent(log *types.Log) (*DAOGovernor4LateQuorumVoteExtensionSet, error) {
	event := "LateQuorumVoteExtensionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4LateQuorumVoteExtensionSet)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4ProposalCanceled represents a ProposalCanceled event raised by the DAOGovernor4 contract.
type DAOGovernor4ProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4ProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4ProposalCanceled) ContractEventName() string {
	return DAOGovernor4ProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalCanceledEvent(log *types.Log) (*DAOGovernor4ProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4ProposalCanceled)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4ProposalCreated represents a ProposalCreated event raised by the DAOGovernor4 contract.
type DAOGovernor4ProposalCreated struct {
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

const DAOGovernor4ProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4ProposalCreated) ContractEventName() string {
	return DAOGovernor4ProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalCreatedEvent(log *types.Log) (*DAOGovernor4ProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4ProposalCreated)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4ProposalExecuted represents a ProposalExecuted event raised by the DAOGovernor4 contract.
type DAOGovernor4ProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4ProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4ProposalExecuted) ContractEventName() string {
	return DAOGovernor4ProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalExecutedEvent(log *types.Log) (*DAOGovernor4ProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4ProposalExecuted)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4ProposalExtended represents a ProposalExtended event raised by the DAOGovernor4 contract.
type DAOGovernor4ProposalExtended struct {
	ProposalId       *big.Int
	ExtendedDeadline uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4ProposalExtendedEventName = "ProposalExtended"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4ProposalExtended) ContractEventName() string {
	return DAOGovernor4ProposalExtendedEventName
}

// UnpackProposalExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalExtendedEvent(log *types.Log) (*DAOGovernor4ProposalExtended, error) {
	event := "ProposalExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4ProposalExtended)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4ProposalQueued represents a ProposalQueued event raised by the DAOGovernor4 contract.
type DAOGovernor4ProposalQueued struct {
	ProposalId *big.Int
	Eta        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4ProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4ProposalQueued) ContractEventName() string {
	return DAOGovernor4ProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 eta)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalQueuedEvent(log *types.Log) (*DAOGovernor4ProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4ProposalQueued)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4ProposalThresholdSet represents a ProposalThresholdSet event raised by the DAOGovernor4 contract.
type DAOGovernor4ProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4ProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4ProposalThresholdSet) ContractEventName() string {
	return DAOGovernor4ProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (dAOGovernor4 *DAOGovernor4) UnpackProposalThresholdSetEvent(log *types.Log) (*DAOGovernor4ProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4ProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4QuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the DAOGovernor4 contract.
type DAOGovernor4QuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4QuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4QuorumNumeratorUpdated) ContractEventName() string {
	return DAOGovernor4QuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (dAOGovernor4 *DAOGovernor4) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*DAOGovernor4QuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4QuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4TimelockChange represents a TimelockChange event raised by the DAOGovernor4 contract.
type DAOGovernor4TimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4TimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4TimelockChange) ContractEventName() string {
	return DAOGovernor4TimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (dAOGovernor4 *DAOGovernor4) UnpackTimelockChangeEvent(log *types.Log) (*DAOGovernor4TimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4TimelockChange)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4VoteCast represents a VoteCast event raised by the DAOGovernor4 contract.
type DAOGovernor4VoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4VoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4VoteCast) ContractEventName() string {
	return DAOGovernor4VoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (dAOGovernor4 *DAOGovernor4) UnpackVoteCastEvent(log *types.Log) (*DAOGovernor4VoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4VoteCast)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4VoteCastWithParams represents a VoteCastWithParams event raised by the DAOGovernor4 contract.
type DAOGovernor4VoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4VoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4VoteCastWithParams) ContractEventName() string {
	return DAOGovernor4VoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (dAOGovernor4 *DAOGovernor4) UnpackVoteCastWithParamsEvent(log *types.Log) (*DAOGovernor4VoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4VoteCastWithParams)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4VotingDelaySet represents a VotingDelaySet event raised by the DAOGovernor4 contract.
type DAOGovernor4VotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4VotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4VotingDelaySet) ContractEventName() string {
	return DAOGovernor4VotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (dAOGovernor4 *DAOGovernor4) UnpackVotingDelaySetEvent(log *types.Log) (*DAOGovernor4VotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4VotingDelaySet)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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

// DAOGovernor4VotingPeriodSet represents a VotingPeriodSet event raised by the DAOGovernor4 contract.
type DAOGovernor4VotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const DAOGovernor4VotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (DAOGovernor4VotingPeriodSet) ContractEventName() string {
	return DAOGovernor4VotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (dAOGovernor4 *DAOGovernor4) UnpackVotingPeriodSetEvent(log *types.Log) (*DAOGovernor4VotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != dAOGovernor4.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DAOGovernor4VotingPeriodSet)
	if len(log.Data) > 0 {
		if err := dAOGovernor4.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range dAOGovernor4.abi.Events[event].Inputs {
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
func (dAOGovernor4 *DAOGovernor4) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], dAOGovernor4.abi.Errors["Empty"].ID.Bytes()[:4]) {
		return dAOGovernor4.UnpackEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor4.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return dAOGovernor4.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], dAOGovernor4.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return dAOGovernor4.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DAOGovernor4Empty represents a Empty error raised by the DAOGovernor4 contract.
type DAOGovernor4Empty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Empty()
func DAOGovernor4EmptyErrorID() common.Hash {
	return common.HexToHash("0x3db2a12a1fcfb6e2e0de8666c64b3244166edb7b25b200204a8d0cca9b65cf37")
}

// UnpackEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Empty()
func (dAOGovernor4 *DAOGovernor4) UnpackEmptyError(raw []byte) (*DAOGovernor4Empty, error) {
	out := new(DAOGovernor4Empty)
	if err := dAOGovernor4.abi.UnpackIntoInterface(out, "Empty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernor4InvalidShortString represents a InvalidShortString error raised by the DAOGovernor4 contract.
type DAOGovernor4InvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DAOGovernor4InvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (dAOGovernor4 *DAOGovernor4) UnpackInvalidShortStringError(raw []byte) (*DAOGovernor4InvalidShortString, error) {
	out := new(DAOGovernor4InvalidShortString)
	if err := dAOGovernor4.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DAOGovernor4StringTooLong represents a StringTooLong error raised by the DAOGovernor4 contract.
type DAOGovernor4StringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DAOGovernor4StringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (dAOGovernor4 *DAOGovernor4) UnpackStringTooLongError(raw []byte) (*DAOGovernor4StringTooLong, error) {
	out := new(DAOGovernor4StringTooLong)
	if err := dAOGovernor4.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
