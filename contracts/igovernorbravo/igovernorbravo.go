// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package igovernorbravo

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

// IGovernorBravoMetaData contains all meta data concerning the IGovernorBravo contract.
var IGovernorBravoMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldAdmin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"NewAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newGuardian\",\"type\":\"address\"}],\"name\":\"NewGuardian\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldImplementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"}],\"name\":\"NewImplementation\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldPendingAdmin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newPendingAdmin\",\"type\":\"address\"}],\"name\":\"NewPendingAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldProposalGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"oldProposalGuardianExpiry\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalGuardianExpiry\",\"type\":\"uint256\"}],\"name\":\"ProposalGuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldMaxOperations\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newMaxOperations\",\"type\":\"uint256\"}],\"name\":\"ProposalMaxOperationsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"expiration\",\"type\":\"uint256\"}],\"name\":\"WhitelistAccountExpirationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newGuardian\",\"type\":\"address\"}],\"name\":\"WhitelistGuardianSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"admin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"comp\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gtc\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"initialProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inst\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalMaxOperations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"canceled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"uni\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"whitelistGuardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"xvs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"xvsVault\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IGovernorBravo",
}

// IGovernorBravo is an auto generated Go binding around an Ethereum contract.
type IGovernorBravo struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IGovernorBravo) GetABI() abi.ABI {
	return c.abi
}

// NewIGovernorBravo creates a new instance of IGovernorBravo.
func NewIGovernorBravo() *IGovernorBravo {
	parsed, err := IGovernorBravoMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IGovernorBravo{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IGovernorBravo) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admin() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackAdmin() []byte {
	enc, err := iGovernorBravo.abi.Pack("admin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admin() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackAdmin() ([]byte, error) {
	return iGovernorBravo.abi.Pack("admin")
}

// UnpackAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf851a440.
//
// Solidity: function admin() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackAdmin(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("admin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackComp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109d0af8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function comp() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackComp() []byte {
	enc, err := iGovernorBravo.abi.Pack("comp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109d0af8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function comp() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackComp() ([]byte, error) {
	return iGovernorBravo.abi.Pack("comp")
}

// UnpackComp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109d0af8.
//
// Solidity: function comp() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackComp(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("comp", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGtc is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe419d406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gtc() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackGtc() []byte {
	enc, err := iGovernorBravo.abi.Pack("gtc")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGtc is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe419d406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gtc() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackGtc() ([]byte, error) {
	return iGovernorBravo.abi.Pack("gtc")
}

// UnpackGtc is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe419d406.
//
// Solidity: function gtc() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackGtc(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("gtc", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackImplementation() []byte {
	enc, err := iGovernorBravo.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackImplementation() ([]byte, error) {
	return iGovernorBravo.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc4eee42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialProposalId() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) PackInitialProposalId() []byte {
	enc, err := iGovernorBravo.abi.Pack("initialProposalId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc4eee42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialProposalId() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) TryPackInitialProposalId() ([]byte, error) {
	return iGovernorBravo.abi.Pack("initialProposalId")
}

// UnpackInitialProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc4eee42.
//
// Solidity: function initialProposalId() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackInitialProposalId(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("initialProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd6b2222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inst() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackInst() []byte {
	enc, err := iGovernorBravo.abi.Pack("inst")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd6b2222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inst() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackInst() ([]byte, error) {
	return iGovernorBravo.abi.Pack("inst")
}

// UnpackInst is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd6b2222.
//
// Solidity: function inst() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackInst(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("inst", data)
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
func (iGovernorBravo *IGovernorBravo) PackName() []byte {
	enc, err := iGovernorBravo.abi.Pack("name")
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
func (iGovernorBravo *IGovernorBravo) TryPackName() ([]byte, error) {
	return iGovernorBravo.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (iGovernorBravo *IGovernorBravo) UnpackName(data []byte) (string, error) {
	out, err := iGovernorBravo.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPendingAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26782247.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingAdmin() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackPendingAdmin() []byte {
	enc, err := iGovernorBravo.abi.Pack("pendingAdmin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26782247.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingAdmin() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackPendingAdmin() ([]byte, error) {
	return iGovernorBravo.abi.Pack("pendingAdmin")
}

// UnpackPendingAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26782247.
//
// Solidity: function pendingAdmin() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackPendingAdmin(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("pendingAdmin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalCount() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) PackProposalCount() []byte {
	enc, err := iGovernorBravo.abi.Pack("proposalCount")
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
func (iGovernorBravo *IGovernorBravo) TryPackProposalCount() ([]byte, error) {
	return iGovernorBravo.abi.Pack("proposalCount")
}

// UnpackProposalCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackProposalCount(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("proposalCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalMaxOperations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bdbe4d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalMaxOperations() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) PackProposalMaxOperations() []byte {
	enc, err := iGovernorBravo.abi.Pack("proposalMaxOperations")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalMaxOperations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bdbe4d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalMaxOperations() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) TryPackProposalMaxOperations() ([]byte, error) {
	return iGovernorBravo.abi.Pack("proposalMaxOperations")
}

// UnpackProposalMaxOperations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bdbe4d0.
//
// Solidity: function proposalMaxOperations() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackProposalMaxOperations(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("proposalMaxOperations", data)
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
func (iGovernorBravo *IGovernorBravo) PackProposalThreshold() []byte {
	enc, err := iGovernorBravo.abi.Pack("proposalThreshold")
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
func (iGovernorBravo *IGovernorBravo) TryPackProposalThreshold() ([]byte, error) {
	return iGovernorBravo.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, uint256 abstainVotes, bool canceled, bool executed)
func (iGovernorBravo *IGovernorBravo) PackProposals(proposalId *big.Int) []byte {
	enc, err := iGovernorBravo.abi.Pack("proposals", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, uint256 abstainVotes, bool canceled, bool executed)
func (iGovernorBravo *IGovernorBravo) TryPackProposals(proposalId *big.Int) ([]byte, error) {
	return iGovernorBravo.abi.Pack("proposals", proposalId)
}

// ProposalsOutput serves as a container for the return parameters of contract
// method Proposals.
type ProposalsOutput struct {
	Id           *big.Int
	Proposer     common.Address
	Eta          *big.Int
	StartBlock   *big.Int
	EndBlock     *big.Int
	ForVotes     *big.Int
	AgainstVotes *big.Int
	AbstainVotes *big.Int
	Canceled     bool
	Executed     bool
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x013cf08b.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, uint256 abstainVotes, bool canceled, bool executed)
func (iGovernorBravo *IGovernorBravo) UnpackProposals(data []byte) (ProposalsOutput, error) {
	out, err := iGovernorBravo.abi.Unpack("proposals", data)
	outstruct := new(ProposalsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Proposer = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Eta = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.StartBlock = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.EndBlock = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	outstruct.AgainstVotes = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[7], new(big.Int)).(*big.Int)
	outstruct.Canceled = *abi.ConvertType(out[8], new(bool)).(*bool)
	outstruct.Executed = *abi.ConvertType(out[9], new(bool)).(*bool)
	return *outstruct, nil
}

// PackQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24bc1a64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumVotes() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) PackQuorumVotes() []byte {
	enc, err := iGovernorBravo.abi.Pack("quorumVotes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24bc1a64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumVotes() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) TryPackQuorumVotes() ([]byte, error) {
	return iGovernorBravo.abi.Pack("quorumVotes")
}

// UnpackQuorumVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24bc1a64.
//
// Solidity: function quorumVotes() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackQuorumVotes(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("quorumVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (iGovernorBravo *IGovernorBravo) PackState(proposalId *big.Int) []byte {
	enc, err := iGovernorBravo.abi.Pack("state", proposalId)
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
func (iGovernorBravo *IGovernorBravo) TryPackState(proposalId *big.Int) ([]byte, error) {
	return iGovernorBravo.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (iGovernorBravo *IGovernorBravo) UnpackState(data []byte) (uint8, error) {
	out, err := iGovernorBravo.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackTimelock() []byte {
	enc, err := iGovernorBravo.abi.Pack("timelock")
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
func (iGovernorBravo *IGovernorBravo) TryPackTimelock() ([]byte, error) {
	return iGovernorBravo.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("timelock", data)
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
func (iGovernorBravo *IGovernorBravo) PackToken() []byte {
	enc, err := iGovernorBravo.abi.Pack("token")
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
func (iGovernorBravo *IGovernorBravo) TryPackToken() ([]byte, error) {
	return iGovernorBravo.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackToken(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUni is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedc9af95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uni() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackUni() []byte {
	enc, err := iGovernorBravo.abi.Pack("uni")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUni is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedc9af95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uni() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackUni() ([]byte, error) {
	return iGovernorBravo.abi.Pack("uni")
}

// UnpackUni is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xedc9af95.
//
// Solidity: function uni() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackUni(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("uni", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) PackVotingDelay() []byte {
	enc, err := iGovernorBravo.abi.Pack("votingDelay")
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
func (iGovernorBravo *IGovernorBravo) TryPackVotingDelay() ([]byte, error) {
	return iGovernorBravo.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("votingDelay", data)
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
func (iGovernorBravo *IGovernorBravo) PackVotingPeriod() []byte {
	enc, err := iGovernorBravo.abi.Pack("votingPeriod")
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
func (iGovernorBravo *IGovernorBravo) TryPackVotingPeriod() ([]byte, error) {
	return iGovernorBravo.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (iGovernorBravo *IGovernorBravo) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := iGovernorBravo.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWhitelistGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5a8425d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function whitelistGuardian() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackWhitelistGuardian() []byte {
	enc, err := iGovernorBravo.abi.Pack("whitelistGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWhitelistGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5a8425d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function whitelistGuardian() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackWhitelistGuardian() ([]byte, error) {
	return iGovernorBravo.abi.Pack("whitelistGuardian")
}

// UnpackWhitelistGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5a8425d.
//
// Solidity: function whitelistGuardian() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackWhitelistGuardian(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("whitelistGuardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackXvs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e79ed3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function xvs() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackXvs() []byte {
	enc, err := iGovernorBravo.abi.Pack("xvs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackXvs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e79ed3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function xvs() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackXvs() ([]byte, error) {
	return iGovernorBravo.abi.Pack("xvs")
}

// UnpackXvs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e79ed3c.
//
// Solidity: function xvs() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackXvs(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("xvs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackXvsVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b9ce575.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function xvsVault() view returns(address)
func (iGovernorBravo *IGovernorBravo) PackXvsVault() []byte {
	enc, err := iGovernorBravo.abi.Pack("xvsVault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackXvsVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b9ce575.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function xvsVault() view returns(address)
func (iGovernorBravo *IGovernorBravo) TryPackXvsVault() ([]byte, error) {
	return iGovernorBravo.abi.Pack("xvsVault")
}

// UnpackXvsVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b9ce575.
//
// Solidity: function xvsVault() view returns(address)
func (iGovernorBravo *IGovernorBravo) UnpackXvsVault(data []byte) (common.Address, error) {
	out, err := iGovernorBravo.abi.Unpack("xvsVault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// IGovernorBravoNewAdmin represents a NewAdmin event raised by the IGovernorBravo contract.
type IGovernorBravoNewAdmin struct {
	OldAdmin common.Address
	NewAdmin common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoNewAdminEventName = "NewAdmin"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoNewAdmin) ContractEventName() string {
	return IGovernorBravoNewAdminEventName
}

// UnpackNewAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewAdmin(address oldAdmin, address newAdmin)
func (iGovernorBravo *IGovernorBravo) UnpackNewAdminEvent(log *types.Log) (*IGovernorBravoNewAdmin, error) {
	event := "NewAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoNewAdmin)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoNewGuardian represents a NewGuardian event raised by the IGovernorBravo contract.
type IGovernorBravoNewGuardian struct {
	OldGuardian common.Address
	NewGuardian common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoNewGuardianEventName = "NewGuardian"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoNewGuardian) ContractEventName() string {
	return IGovernorBravoNewGuardianEventName
}

// UnpackNewGuardianEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewGuardian(address oldGuardian, address newGuardian)
func (iGovernorBravo *IGovernorBravo) UnpackNewGuardianEvent(log *types.Log) (*IGovernorBravoNewGuardian, error) {
	event := "NewGuardian"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoNewGuardian)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoNewImplementation represents a NewImplementation event raised by the IGovernorBravo contract.
type IGovernorBravoNewImplementation struct {
	OldImplementation common.Address
	NewImplementation common.Address
	Raw               *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoNewImplementationEventName = "NewImplementation"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoNewImplementation) ContractEventName() string {
	return IGovernorBravoNewImplementationEventName
}

// UnpackNewImplementationEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewImplementation(address oldImplementation, address newImplementation)
func (iGovernorBravo *IGovernorBravo) UnpackNewImplementationEvent(log *types.Log) (*IGovernorBravoNewImplementation, error) {
	event := "NewImplementation"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoNewImplementation)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoNewPendingAdmin represents a NewPendingAdmin event raised by the IGovernorBravo contract.
type IGovernorBravoNewPendingAdmin struct {
	OldPendingAdmin common.Address
	NewPendingAdmin common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoNewPendingAdminEventName = "NewPendingAdmin"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoNewPendingAdmin) ContractEventName() string {
	return IGovernorBravoNewPendingAdminEventName
}

// UnpackNewPendingAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewPendingAdmin(address oldPendingAdmin, address newPendingAdmin)
func (iGovernorBravo *IGovernorBravo) UnpackNewPendingAdminEvent(log *types.Log) (*IGovernorBravoNewPendingAdmin, error) {
	event := "NewPendingAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoNewPendingAdmin)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalCanceled represents a ProposalCanceled event raised by the IGovernorBravo contract.
type IGovernorBravoProposalCanceled struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalCanceled) ContractEventName() string {
	return IGovernorBravoProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 id)
func (iGovernorBravo *IGovernorBravo) UnpackProposalCanceledEvent(log *types.Log) (*IGovernorBravoProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalCanceled)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalCreated represents a ProposalCreated event raised by the IGovernorBravo contract.
type IGovernorBravoProposalCreated struct {
	Id          *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	StartBlock  *big.Int
	EndBlock    *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalCreated) ContractEventName() string {
	return IGovernorBravoProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 id, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 startBlock, uint256 endBlock, string description)
func (iGovernorBravo *IGovernorBravo) UnpackProposalCreatedEvent(log *types.Log) (*IGovernorBravoProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalCreated)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalExecuted represents a ProposalExecuted event raised by the IGovernorBravo contract.
type IGovernorBravoProposalExecuted struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalExecuted) ContractEventName() string {
	return IGovernorBravoProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 id)
func (iGovernorBravo *IGovernorBravo) UnpackProposalExecutedEvent(log *types.Log) (*IGovernorBravoProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalExecuted)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalGuardianSet represents a ProposalGuardianSet event raised by the IGovernorBravo contract.
type IGovernorBravoProposalGuardianSet struct {
	OldProposalGuardian       common.Address
	OldProposalGuardianExpiry *big.Int
	NewProposalGuardian       common.Address
	NewProposalGuardianExpiry *big.Int
	Raw                       *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalGuardianSet) ContractEventName() string {
	return IGovernorBravoProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, uint96 oldProposalGuardianExpiry, address newProposalGuardian, uint256 newProposalGuardianExpiry)
func (iGovernorBravo *IGovernorBravo) UnpackProposalGuardianSetEvent(log *types.Log) (*IGovernorBravoProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalMaxOperationsUpdated represents a ProposalMaxOperationsUpdated event raised by the IGovernorBravo contract.
type IGovernorBravoProposalMaxOperationsUpdated struct {
	OldMaxOperations *big.Int
	NewMaxOperations *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalMaxOperationsUpdatedEventName = "ProposalMaxOperationsUpdated"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalMaxOperationsUpdated) ContractEventName() string {
	return IGovernorBravoProposalMaxOperationsUpdatedEventName
}

// UnpackProposalMaxOperationsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalMaxOperationsUpdated(uint256 oldMaxOperations, uint256 newMaxOperations)
func (iGovernorBravo *IGovernorBravo) UnpackProposalMaxOperationsUpdatedEvent(log *types.Log) (*IGovernorBravoProposalMaxOperationsUpdated, error) {
	event := "ProposalMaxOperationsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalMaxOperationsUpdated)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalQueued represents a ProposalQueued event raised by the IGovernorBravo contract.
type IGovernorBravoProposalQueued struct {
	Id  *big.Int
	Eta *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalQueued) ContractEventName() string {
	return IGovernorBravoProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 id, uint256 eta)
func (iGovernorBravo *IGovernorBravo) UnpackProposalQueuedEvent(log *types.Log) (*IGovernorBravoProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalQueued)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoProposalThresholdSet represents a ProposalThresholdSet event raised by the IGovernorBravo contract.
type IGovernorBravoProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoProposalThresholdSet) ContractEventName() string {
	return IGovernorBravoProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (iGovernorBravo *IGovernorBravo) UnpackProposalThresholdSetEvent(log *types.Log) (*IGovernorBravoProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoVoteCast represents a VoteCast event raised by the IGovernorBravo contract.
type IGovernorBravoVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Votes      *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoVoteCast) ContractEventName() string {
	return IGovernorBravoVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 votes, string reason)
func (iGovernorBravo *IGovernorBravo) UnpackVoteCastEvent(log *types.Log) (*IGovernorBravoVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoVoteCast)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoVotingDelaySet represents a VotingDelaySet event raised by the IGovernorBravo contract.
type IGovernorBravoVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoVotingDelaySet) ContractEventName() string {
	return IGovernorBravoVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (iGovernorBravo *IGovernorBravo) UnpackVotingDelaySetEvent(log *types.Log) (*IGovernorBravoVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoVotingDelaySet)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoVotingPeriodSet represents a VotingPeriodSet event raised by the IGovernorBravo contract.
type IGovernorBravoVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoVotingPeriodSet) ContractEventName() string {
	return IGovernorBravoVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (iGovernorBravo *IGovernorBravo) UnpackVotingPeriodSetEvent(log *types.Log) (*IGovernorBravoVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoWhitelistAccountExpirationSet represents a WhitelistAccountExpirationSet event raised by the IGovernorBravo contract.
type IGovernorBravoWhitelistAccountExpirationSet struct {
	Account    common.Address
	Expiration *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoWhitelistAccountExpirationSetEventName = "WhitelistAccountExpirationSet"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoWhitelistAccountExpirationSet) ContractEventName() string {
	return IGovernorBravoWhitelistAccountExpirationSetEventName
}

// UnpackWhitelistAccountExpirationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WhitelistAccountExpirationSet(address account, uint256 expiration)
func (iGovernorBravo *IGovernorBravo) UnpackWhitelistAccountExpirationSetEvent(log *types.Log) (*IGovernorBravoWhitelistAccountExpirationSet, error) {
	event := "WhitelistAccountExpirationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoWhitelistAccountExpirationSet)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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

// IGovernorBravoWhitelistGuardianSet represents a WhitelistGuardianSet event raised by the IGovernorBravo contract.
type IGovernorBravoWhitelistGuardianSet struct {
	OldGuardian common.Address
	NewGuardian common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const IGovernorBravoWhitelistGuardianSetEventName = "WhitelistGuardianSet"

// ContractEventName returns the user-defined event name.
func (IGovernorBravoWhitelistGuardianSet) ContractEventName() string {
	return IGovernorBravoWhitelistGuardianSetEventName
}

// UnpackWhitelistGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WhitelistGuardianSet(address oldGuardian, address newGuardian)
func (iGovernorBravo *IGovernorBravo) UnpackWhitelistGuardianSetEvent(log *types.Log) (*IGovernorBravoWhitelistGuardianSet, error) {
	event := "WhitelistGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorBravo.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorBravoWhitelistGuardianSet)
	if len(log.Data) > 0 {
		if err := iGovernorBravo.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorBravo.abi.Events[event].Inputs {
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
