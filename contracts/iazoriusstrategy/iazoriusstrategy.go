// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iazoriusstrategy

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

// IAzoriusStrategyMetaData contains all meta data concerning the IAzoriusStrategy contract.
var IAzoriusStrategyMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"basisNumerator\",\"type\":\"uint256\"}],\"name\":\"BasisNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"votingEndBlock\",\"type\":\"uint32\"}],\"name\":\"ProposalInitialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"requiredProposerWeight\",\"type\":\"uint256\"}],\"name\":\"RequiredProposerWeightUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"voteType\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"Voted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"voteType\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"tokenAddresses\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"tokenIds\",\"type\":\"uint256[]\"}],\"name\":\"Voted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"votingPeriod\",\"type\":\"uint32\"}],\"name\":\"VotingPeriodUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BASIS_DENOMINATOR\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"QUORUM_DENOMINATOR\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"azoriusModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"basisNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAllTokenAddresses\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"}],\"name\":\"getProposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"noVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"yesVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"startBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"endBlock\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"votingSupply\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governanceToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"}],\"name\":\"quorumVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requiredProposerWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAzoriusStrategy",
}

// IAzoriusStrategy is an auto generated Go binding around an Ethereum contract.
type IAzoriusStrategy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAzoriusStrategy) GetABI() abi.ABI {
	return c.abi
}

// NewIAzoriusStrategy creates a new instance of IAzoriusStrategy.
func NewIAzoriusStrategy() *IAzoriusStrategy {
	parsed, err := IAzoriusStrategyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAzoriusStrategy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAzoriusStrategy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBASISDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8081be91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BASIS_DENOMINATOR() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) PackBASISDENOMINATOR() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("BASIS_DENOMINATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBASISDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8081be91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BASIS_DENOMINATOR() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackBASISDENOMINATOR() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("BASIS_DENOMINATOR")
}

// UnpackBASISDENOMINATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8081be91.
//
// Solidity: function BASIS_DENOMINATOR() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackBASISDENOMINATOR(data []byte) (*big.Int, error) {
	out, err := iAzoriusStrategy.abi.Unpack("BASIS_DENOMINATOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQUORUMDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fef541a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function QUORUM_DENOMINATOR() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) PackQUORUMDENOMINATOR() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("QUORUM_DENOMINATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQUORUMDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fef541a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function QUORUM_DENOMINATOR() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackQUORUMDENOMINATOR() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("QUORUM_DENOMINATOR")
}

// UnpackQUORUMDENOMINATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fef541a.
//
// Solidity: function QUORUM_DENOMINATOR() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackQUORUMDENOMINATOR(data []byte) (*big.Int, error) {
	out, err := iAzoriusStrategy.abi.Unpack("QUORUM_DENOMINATOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAzoriusModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b62955.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function azoriusModule() view returns(address)
func (iAzoriusStrategy *IAzoriusStrategy) PackAzoriusModule() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("azoriusModule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAzoriusModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b62955.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function azoriusModule() view returns(address)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackAzoriusModule() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("azoriusModule")
}

// UnpackAzoriusModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66b62955.
//
// Solidity: function azoriusModule() view returns(address)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackAzoriusModule(data []byte) (common.Address, error) {
	out, err := iAzoriusStrategy.abi.Unpack("azoriusModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBasisNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e2c7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function basisNumerator() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) PackBasisNumerator() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("basisNumerator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBasisNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e2c7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function basisNumerator() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackBasisNumerator() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("basisNumerator")
}

// UnpackBasisNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e2c7f.
//
// Solidity: function basisNumerator() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackBasisNumerator(data []byte) (*big.Int, error) {
	out, err := iAzoriusStrategy.abi.Unpack("basisNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetAllTokenAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d4ae680.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllTokenAddresses() view returns(address[])
func (iAzoriusStrategy *IAzoriusStrategy) PackGetAllTokenAddresses() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("getAllTokenAddresses")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllTokenAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d4ae680.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllTokenAddresses() view returns(address[])
func (iAzoriusStrategy *IAzoriusStrategy) TryPackGetAllTokenAddresses() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("getAllTokenAddresses")
}

// UnpackGetAllTokenAddresses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d4ae680.
//
// Solidity: function getAllTokenAddresses() view returns(address[])
func (iAzoriusStrategy *IAzoriusStrategy) UnpackGetAllTokenAddresses(data []byte) ([]common.Address, error) {
	out, err := iAzoriusStrategy.abi.Unpack("getAllTokenAddresses", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb61c15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalVotes(uint32 proposalId) view returns(uint256 noVotes, uint256 yesVotes, uint256 abstainVotes, uint32 startBlock, uint32 endBlock, uint256 votingSupply)
func (iAzoriusStrategy *IAzoriusStrategy) PackGetProposalVotes(proposalId uint32) []byte {
	enc, err := iAzoriusStrategy.abi.Pack("getProposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb61c15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalVotes(uint32 proposalId) view returns(uint256 noVotes, uint256 yesVotes, uint256 abstainVotes, uint32 startBlock, uint32 endBlock, uint256 votingSupply)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackGetProposalVotes(proposalId uint32) ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("getProposalVotes", proposalId)
}

// GetProposalVotesOutput serves as a container for the return parameters of contract
// method GetProposalVotes.
type GetProposalVotesOutput struct {
	NoVotes      *big.Int
	YesVotes     *big.Int
	AbstainVotes *big.Int
	StartBlock   uint32
	EndBlock     uint32
	VotingSupply *big.Int
}

// UnpackGetProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb61c15.
//
// Solidity: function getProposalVotes(uint32 proposalId) view returns(uint256 noVotes, uint256 yesVotes, uint256 abstainVotes, uint32 startBlock, uint32 endBlock, uint256 votingSupply)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackGetProposalVotes(data []byte) (GetProposalVotesOutput, error) {
	out, err := iAzoriusStrategy.abi.Unpack("getProposalVotes", data)
	outstruct := new(GetProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.NoVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.YesVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.StartBlock = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.EndBlock = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.VotingSupply = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGovernanceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf96dae0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governanceToken() view returns(address)
func (iAzoriusStrategy *IAzoriusStrategy) PackGovernanceToken() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("governanceToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernanceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf96dae0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governanceToken() view returns(address)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackGovernanceToken() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("governanceToken")
}

// UnpackGovernanceToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf96dae0a.
//
// Solidity: function governanceToken() view returns(address)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackGovernanceToken(data []byte) (common.Address, error) {
	out, err := iAzoriusStrategy.abi.Unpack("governanceToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) PackQuorumNumerator() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("quorumNumerator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackQuorumNumerator() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("quorumNumerator")
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := iAzoriusStrategy.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1236af7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumVotes(uint32 proposalId) view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) PackQuorumVotes(proposalId uint32) []byte {
	enc, err := iAzoriusStrategy.abi.Pack("quorumVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1236af7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumVotes(uint32 proposalId) view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackQuorumVotes(proposalId uint32) ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("quorumVotes", proposalId)
}

// UnpackQuorumVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1236af7c.
//
// Solidity: function quorumVotes(uint32 proposalId) view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackQuorumVotes(data []byte) (*big.Int, error) {
	out, err := iAzoriusStrategy.abi.Unpack("quorumVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequiredProposerWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bff4df4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requiredProposerWeight() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) PackRequiredProposerWeight() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("requiredProposerWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequiredProposerWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bff4df4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requiredProposerWeight() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackRequiredProposerWeight() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("requiredProposerWeight")
}

// UnpackRequiredProposerWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9bff4df4.
//
// Solidity: function requiredProposerWeight() view returns(uint256)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackRequiredProposerWeight(data []byte) (*big.Int, error) {
	out, err := iAzoriusStrategy.abi.Unpack("requiredProposerWeight", data)
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
// Solidity: function votingPeriod() view returns(uint32)
func (iAzoriusStrategy *IAzoriusStrategy) PackVotingPeriod() []byte {
	enc, err := iAzoriusStrategy.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint32)
func (iAzoriusStrategy *IAzoriusStrategy) TryPackVotingPeriod() ([]byte, error) {
	return iAzoriusStrategy.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint32)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackVotingPeriod(data []byte) (uint32, error) {
	out, err := iAzoriusStrategy.abi.Unpack("votingPeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// IAzoriusStrategyBasisNumeratorUpdated represents a BasisNumeratorUpdated event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyBasisNumeratorUpdated struct {
	BasisNumerator *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyBasisNumeratorUpdatedEventName = "BasisNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyBasisNumeratorUpdated) ContractEventName() string {
	return IAzoriusStrategyBasisNumeratorUpdatedEventName
}

// UnpackBasisNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BasisNumeratorUpdated(uint256 basisNumerator)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackBasisNumeratorUpdatedEvent(log *types.Log) (*IAzoriusStrategyBasisNumeratorUpdated, error) {
	event := "BasisNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyBasisNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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

// IAzoriusStrategyProposalInitialized represents a ProposalInitialized event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyProposalInitialized struct {
	ProposalId     uint32
	VotingEndBlock uint32
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyProposalInitializedEventName = "ProposalInitialized"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyProposalInitialized) ContractEventName() string {
	return IAzoriusStrategyProposalInitializedEventName
}

// UnpackProposalInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalInitialized(uint32 proposalId, uint32 votingEndBlock)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackProposalInitializedEvent(log *types.Log) (*IAzoriusStrategyProposalInitialized, error) {
	event := "ProposalInitialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyProposalInitialized)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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

// IAzoriusStrategyQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyQuorumNumeratorUpdated struct {
	QuorumNumerator *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyQuorumNumeratorUpdated) ContractEventName() string {
	return IAzoriusStrategyQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 quorumNumerator)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*IAzoriusStrategyQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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

// IAzoriusStrategyRequiredProposerWeightUpdated represents a RequiredProposerWeightUpdated event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyRequiredProposerWeightUpdated struct {
	RequiredProposerWeight *big.Int
	Raw                    *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyRequiredProposerWeightUpdatedEventName = "RequiredProposerWeightUpdated"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyRequiredProposerWeightUpdated) ContractEventName() string {
	return IAzoriusStrategyRequiredProposerWeightUpdatedEventName
}

// UnpackRequiredProposerWeightUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequiredProposerWeightUpdated(uint256 requiredProposerWeight)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackRequiredProposerWeightUpdatedEvent(log *types.Log) (*IAzoriusStrategyRequiredProposerWeightUpdated, error) {
	event := "RequiredProposerWeightUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyRequiredProposerWeightUpdated)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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

// IAzoriusStrategyVoted represents a Voted event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyVoted struct {
	Voter      common.Address
	ProposalId uint32
	VoteType   uint8
	Weight     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyVotedEventName = "Voted"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyVoted) ContractEventName() string {
	return IAzoriusStrategyVotedEventName
}

// UnpackVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voted(address voter, uint32 proposalId, uint8 voteType, uint256 weight)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackVotedEvent(log *types.Log) (*IAzoriusStrategyVoted, error) {
	event := "Voted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyVoted)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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

// IAzoriusStrategyVoted0 represents a Voted0 event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyVoted0 struct {
	Voter          common.Address
	ProposalId     uint32
	VoteType       uint8
	TokenAddresses []common.Address
	TokenIds       []*big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyVoted0EventName = "Voted0"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyVoted0) ContractEventName() string {
	return IAzoriusStrategyVoted0EventName
}

// UnpackVoted0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voted(address voter, uint32 proposalId, uint8 voteType, address[] tokenAddresses, uint256[] tokenIds)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackVoted0Event(log *types.Log) (*IAzoriusStrategyVoted0, error) {
	event := "Voted0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyVoted0)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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

// IAzoriusStrategyVotingPeriodUpdated represents a VotingPeriodUpdated event raised by the IAzoriusStrategy contract.
type IAzoriusStrategyVotingPeriodUpdated struct {
	VotingPeriod uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAzoriusStrategyVotingPeriodUpdatedEventName = "VotingPeriodUpdated"

// ContractEventName returns the user-defined event name.
func (IAzoriusStrategyVotingPeriodUpdated) ContractEventName() string {
	return IAzoriusStrategyVotingPeriodUpdatedEventName
}

// UnpackVotingPeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodUpdated(uint32 votingPeriod)
func (iAzoriusStrategy *IAzoriusStrategy) UnpackVotingPeriodUpdatedEvent(log *types.Log) (*IAzoriusStrategyVotingPeriodUpdated, error) {
	event := "VotingPeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzoriusStrategy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusStrategyVotingPeriodUpdated)
	if len(log.Data) > 0 {
		if err := iAzoriusStrategy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzoriusStrategy.abi.Events[event].Inputs {
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
