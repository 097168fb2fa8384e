// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iaavegovernancev2

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

// IAaveGovernanceV2Proposal is an auto generated low-level Go binding around an user-defined struct.
type IAaveGovernanceV2Proposal struct {
	Id                *big.Int
	Creator           common.Address
	Executor          common.Address
	Targets           []common.Address
	Values            []*big.Int
	Signatures        []string
	Calldatas         [][]byte
	WithDelegatecalls []bool
	StartBlock        *big.Int
	EndBlock          *big.Int
	ExecutionTime     *big.Int
	ForVotes          *big.Int
	AgainstVotes      *big.Int
	Executed          bool
	Canceled          bool
	Strategy          common.Address
	IpfsHash          [32]byte
}

// IAaveGovernanceV2MetaData contains all meta data concerning the IAaveGovernanceV2 contract.
var IAaveGovernanceV2MetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"}],\"name\":\"ExecutorAuthorized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"}],\"name\":\"ExecutorUnauthorized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newStrategy\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"initiatorChange\",\"type\":\"address\"}],\"name\":\"GovernanceStrategyChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"bool[]\",\"name\":\"withDelegatecalls\",\"type\":\"bool[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"initiatorExecution\",\"type\":\"address\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"executionTime\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"initiatorQueueing\",\"type\":\"address\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"support\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"name\":\"VoteEmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"initiatorChange\",\"type\":\"address\"}],\"name\":\"VotingDelayChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AAVE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NAME\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STK_AAVE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getGovernanceStrategy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getGuardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"getProposalById\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bool[]\",\"name\":\"withDelegatecalls\",\"type\":\"bool[]\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"executionTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"canceled\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structIAaveGovernanceV2.Proposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"getProposalState\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getProposalsCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"getTotalVotingSupplyAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getVotingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"executor\",\"type\":\"address\"}],\"name\":\"isExecutorAuthorized\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAaveGovernanceV2",
}

// IAaveGovernanceV2 is an auto generated Go binding around an Ethereum contract.
type IAaveGovernanceV2 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAaveGovernanceV2) GetABI() abi.ABI {
	return c.abi
}

// NewIAaveGovernanceV2 creates a new instance of IAaveGovernanceV2.
func NewIAaveGovernanceV2() *IAaveGovernanceV2 {
	parsed, err := IAaveGovernanceV2MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAaveGovernanceV2{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAaveGovernanceV2) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAAVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48ccda3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AAVE() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackAAVE() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("AAVE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAAVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48ccda3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AAVE() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackAAVE() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("AAVE")
}

// UnpackAAVE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48ccda3c.
//
// Solidity: function AAVE() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackAAVE(data []byte) (common.Address, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("AAVE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f4df7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function NAME() view returns(string)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackNAME() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("NAME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f4df7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function NAME() view returns(string)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackNAME() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("NAME")
}

// UnpackNAME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3f4df7e.
//
// Solidity: function NAME() view returns(string)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackNAME(data []byte) (string, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("NAME", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSTKAAVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdf2878d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STK_AAVE() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackSTKAAVE() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("STK_AAVE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTKAAVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdf2878d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STK_AAVE() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackSTKAAVE() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("STK_AAVE")
}

// UnpackSTKAAVE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdf2878d.
//
// Solidity: function STK_AAVE() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackSTKAAVE(data []byte) (common.Address, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("STK_AAVE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetGovernanceStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06be3e8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getGovernanceStrategy() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetGovernanceStrategy() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getGovernanceStrategy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetGovernanceStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06be3e8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getGovernanceStrategy() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetGovernanceStrategy() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getGovernanceStrategy")
}

// UnpackGetGovernanceStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06be3e8e.
//
// Solidity: function getGovernanceStrategy() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetGovernanceStrategy(data []byte) (common.Address, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getGovernanceStrategy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa75b87d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getGuardian() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetGuardian() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa75b87d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getGuardian() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetGuardian() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getGuardian")
}

// UnpackGetGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa75b87d2.
//
// Solidity: function getGuardian() view returns(address)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetGuardian(data []byte) (common.Address, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getGuardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetProposalById is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3656de21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalById(uint256 proposalId) view returns((uint256,address,address,address[],uint256[],string[],bytes[],bool[],uint256,uint256,uint256,uint256,uint256,bool,bool,address,bytes32))
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetProposalById(proposalId *big.Int) []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getProposalById", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalById is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3656de21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalById(uint256 proposalId) view returns((uint256,address,address,address[],uint256[],string[],bytes[],bool[],uint256,uint256,uint256,uint256,uint256,bool,bool,address,bytes32))
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetProposalById(proposalId *big.Int) ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getProposalById", proposalId)
}

// UnpackGetProposalById is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3656de21.
//
// Solidity: function getProposalById(uint256 proposalId) view returns((uint256,address,address,address[],uint256[],string[],bytes[],bool[],uint256,uint256,uint256,uint256,uint256,bool,bool,address,bytes32))
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetProposalById(data []byte) (IAaveGovernanceV2Proposal, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getProposalById", data)
	if err != nil {
		return *new(IAaveGovernanceV2Proposal), err
	}
	out0 := *abi.ConvertType(out[0], new(IAaveGovernanceV2Proposal)).(*IAaveGovernanceV2Proposal)
	return out0, nil
}

// PackGetProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9080936f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalState(uint256 proposalId) view returns(uint8)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetProposalState(proposalId *big.Int) []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getProposalState", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9080936f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalState(uint256 proposalId) view returns(uint8)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetProposalState(proposalId *big.Int) ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getProposalState", proposalId)
}

// UnpackGetProposalState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9080936f.
//
// Solidity: function getProposalState(uint256 proposalId) view returns(uint8)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetProposalState(data []byte) (uint8, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getProposalState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetProposalsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98e527d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetProposalsCount() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getProposalsCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98e527d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetProposalsCount() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getProposalsCount")
}

// UnpackGetProposalsCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98e527d3.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetProposalsCount(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getProposalsCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalVotingSupplyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a71f9d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalVotingSupplyAt(uint256 blockNumber) view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetTotalVotingSupplyAt(blockNumber *big.Int) []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getTotalVotingSupplyAt", blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalVotingSupplyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a71f9d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalVotingSupplyAt(uint256 blockNumber) view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetTotalVotingSupplyAt(blockNumber *big.Int) ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getTotalVotingSupplyAt", blockNumber)
}

// UnpackGetTotalVotingSupplyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a71f9d7.
//
// Solidity: function getTotalVotingSupplyAt(uint256 blockNumber) view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetTotalVotingSupplyAt(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getTotalVotingSupplyAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2b170b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingDelay() view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackGetVotingDelay() []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("getVotingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2b170b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingDelay() view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackGetVotingDelay() ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("getVotingDelay")
}

// UnpackGetVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2b170b0.
//
// Solidity: function getVotingDelay() view returns(uint256)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGetVotingDelay(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("getVotingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsExecutorAuthorized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x548b514e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isExecutorAuthorized(address executor) view returns(bool)
func (iAaveGovernanceV2 *IAaveGovernanceV2) PackIsExecutorAuthorized(executor common.Address) []byte {
	enc, err := iAaveGovernanceV2.abi.Pack("isExecutorAuthorized", executor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsExecutorAuthorized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x548b514e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isExecutorAuthorized(address executor) view returns(bool)
func (iAaveGovernanceV2 *IAaveGovernanceV2) TryPackIsExecutorAuthorized(executor common.Address) ([]byte, error) {
	return iAaveGovernanceV2.abi.Pack("isExecutorAuthorized", executor)
}

// UnpackIsExecutorAuthorized is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x548b514e.
//
// Solidity: function isExecutorAuthorized(address executor) view returns(bool)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackIsExecutorAuthorized(data []byte) (bool, error) {
	out, err := iAaveGovernanceV2.abi.Unpack("isExecutorAuthorized", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// IAaveGovernanceV2ExecutorAuthorized represents a ExecutorAuthorized event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2ExecutorAuthorized struct {
	Executor common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2ExecutorAuthorizedEventName = "ExecutorAuthorized"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2ExecutorAuthorized) ContractEventName() string {
	return IAaveGovernanceV2ExecutorAuthorizedEventName
}

// UnpackExecutorAuthorizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecutorAuthorized(address executor)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackExecutorAuthorizedEvent(log *types.Log) (*IAaveGovernanceV2ExecutorAuthorized, error) {
	event := "ExecutorAuthorized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2ExecutorAuthorized)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2ExecutorUnauthorized represents a ExecutorUnauthorized event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2ExecutorUnauthorized struct {
	Executor common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2ExecutorUnauthorizedEventName = "ExecutorUnauthorized"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2ExecutorUnauthorized) ContractEventName() string {
	return IAaveGovernanceV2ExecutorUnauthorizedEventName
}

// UnpackExecutorUnauthorizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecutorUnauthorized(address executor)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackExecutorUnauthorizedEvent(log *types.Log) (*IAaveGovernanceV2ExecutorUnauthorized, error) {
	event := "ExecutorUnauthorized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2ExecutorUnauthorized)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2GovernanceStrategyChanged represents a GovernanceStrategyChanged event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2GovernanceStrategyChanged struct {
	NewStrategy     common.Address
	InitiatorChange common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2GovernanceStrategyChangedEventName = "GovernanceStrategyChanged"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2GovernanceStrategyChanged) ContractEventName() string {
	return IAaveGovernanceV2GovernanceStrategyChangedEventName
}

// UnpackGovernanceStrategyChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceStrategyChanged(address indexed newStrategy, address indexed initiatorChange)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackGovernanceStrategyChangedEvent(log *types.Log) (*IAaveGovernanceV2GovernanceStrategyChanged, error) {
	event := "GovernanceStrategyChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2GovernanceStrategyChanged)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2OwnershipTransferred represents a OwnershipTransferred event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2OwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2OwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2OwnershipTransferred) ContractEventName() string {
	return IAaveGovernanceV2OwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackOwnershipTransferredEvent(log *types.Log) (*IAaveGovernanceV2OwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2OwnershipTransferred)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2ProposalCanceled represents a ProposalCanceled event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2ProposalCanceled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2ProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2ProposalCanceled) ContractEventName() string {
	return IAaveGovernanceV2ProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 id)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackProposalCanceledEvent(log *types.Log) (*IAaveGovernanceV2ProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2ProposalCanceled)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2ProposalCreated represents a ProposalCreated event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2ProposalCreated struct {
	Id                *big.Int
	Creator           common.Address
	Executor          common.Address
	Targets           []common.Address
	Values            []*big.Int
	Signatures        []string
	Calldatas         [][]byte
	WithDelegatecalls []bool
	StartBlock        *big.Int
	EndBlock          *big.Int
	Strategy          common.Address
	IpfsHash          [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2ProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2ProposalCreated) ContractEventName() string {
	return IAaveGovernanceV2ProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 id, address indexed creator, address indexed executor, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, bool[] withDelegatecalls, uint256 startBlock, uint256 endBlock, address strategy, bytes32 ipfsHash)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackProposalCreatedEvent(log *types.Log) (*IAaveGovernanceV2ProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2ProposalCreated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2ProposalExecuted represents a ProposalExecuted event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2ProposalExecuted struct {
	Id                 *big.Int
	InitiatorExecution common.Address
	Raw                *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2ProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2ProposalExecuted) ContractEventName() string {
	return IAaveGovernanceV2ProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 id, address indexed initiatorExecution)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackProposalExecutedEvent(log *types.Log) (*IAaveGovernanceV2ProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2ProposalExecuted)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2ProposalQueued represents a ProposalQueued event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2ProposalQueued struct {
	Id                *big.Int
	ExecutionTime     *big.Int
	InitiatorQueueing common.Address
	Raw               *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2ProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2ProposalQueued) ContractEventName() string {
	return IAaveGovernanceV2ProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 id, uint256 executionTime, address indexed initiatorQueueing)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackProposalQueuedEvent(log *types.Log) (*IAaveGovernanceV2ProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2ProposalQueued)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2VoteEmitted represents a VoteEmitted event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2VoteEmitted struct {
	Id          *big.Int
	Voter       common.Address
	Support     bool
	VotingPower *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2VoteEmittedEventName = "VoteEmitted"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2VoteEmitted) ContractEventName() string {
	return IAaveGovernanceV2VoteEmittedEventName
}

// UnpackVoteEmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteEmitted(uint256 id, address indexed voter, bool support, uint256 votingPower)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackVoteEmittedEvent(log *types.Log) (*IAaveGovernanceV2VoteEmitted, error) {
	event := "VoteEmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2VoteEmitted)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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

// IAaveGovernanceV2VotingDelayChanged represents a VotingDelayChanged event raised by the IAaveGovernanceV2 contract.
type IAaveGovernanceV2VotingDelayChanged struct {
	NewVotingDelay  *big.Int
	InitiatorChange common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV2VotingDelayChangedEventName = "VotingDelayChanged"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV2VotingDelayChanged) ContractEventName() string {
	return IAaveGovernanceV2VotingDelayChangedEventName
}

// UnpackVotingDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelayChanged(uint256 newVotingDelay, address indexed initiatorChange)
func (iAaveGovernanceV2 *IAaveGovernanceV2) UnpackVotingDelayChangedEvent(log *types.Log) (*IAaveGovernanceV2VotingDelayChanged, error) {
	event := "VotingDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV2VotingDelayChanged)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV2.abi.Events[event].Inputs {
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
