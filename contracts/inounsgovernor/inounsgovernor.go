// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package inounsgovernor

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

// INounsGovernorMetaData contains all meta data concerning the INounsGovernor contract.
var INounsGovernorMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"oldLastMinuteWindowInBlocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"newLastMinuteWindowInBlocks\",\"type\":\"uint32\"}],\"name\":\"LastMinuteWindowSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"oldMaxQuorumVotesBPS\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"newMaxQuorumVotesBPS\",\"type\":\"uint16\"}],\"name\":\"MaxQuorumVotesBPSSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"oldMinQuorumVotesBPS\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"newMinQuorumVotesBPS\",\"type\":\"uint16\"}],\"name\":\"MinQuorumVotesBPSSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldPendingVetoer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newPendingVetoer\",\"type\":\"address\"}],\"name\":\"NewPendingVetoer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldVetoer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newVetoer\",\"type\":\"address\"}],\"name\":\"NewVetoer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"oldObjectionPeriodDurationInBlocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"newObjectionPeriodDurationInBlocks\",\"type\":\"uint32\"}],\"name\":\"ObjectionPeriodDurationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"updatePeriodEndBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"quorumVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreatedWithRequirements\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"updatePeriodEndBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"quorumVotes\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"clientId\",\"type\":\"uint32\"}],\"name\":\"ProposalCreatedWithRequirements\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"updateMessage\",\"type\":\"string\"}],\"name\":\"ProposalDescriptionUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"objectionPeriodEndBlock\",\"type\":\"uint256\"}],\"name\":\"ProposalObjectionPeriodSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThresholdBPS\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThresholdBPS\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdBPSSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"updateMessage\",\"type\":\"string\"}],\"name\":\"ProposalTransactionsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"oldProposalUpdatablePeriodInBlocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"newProposalUpdatablePeriodInBlocks\",\"type\":\"uint32\"}],\"name\":\"ProposalUpdatablePeriodSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"updateMessage\",\"type\":\"string\"}],\"name\":\"ProposalUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"ProposalVetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"oldQuorumCoefficient\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"newQuorumCoefficient\",\"type\":\"uint32\"}],\"name\":\"QuorumCoefficientSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumVotesBPS\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumVotesBPS\",\"type\":\"uint256\"}],\"name\":\"QuorumVotesBPSSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"maxQuorumVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minQuorumVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nouns\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"objectionPeriodDurationInBlocks\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThresholdBPS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"proposalThreshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"canceled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vetoer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "INounsGovernor",
}

// INounsGovernor is an auto generated Go binding around an Ethereum contract.
type INounsGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *INounsGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewINounsGovernor creates a new instance of INounsGovernor.
func NewINounsGovernor() *INounsGovernor {
	parsed, err := INounsGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &INounsGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *INounsGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMaxQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fa230bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxQuorumVotes() view returns(uint256)
func (iNounsGovernor *INounsGovernor) PackMaxQuorumVotes() []byte {
	enc, err := iNounsGovernor.abi.Pack("maxQuorumVotes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fa230bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxQuorumVotes() view returns(uint256)
func (iNounsGovernor *INounsGovernor) TryPackMaxQuorumVotes() ([]byte, error) {
	return iNounsGovernor.abi.Pack("maxQuorumVotes")
}

// UnpackMaxQuorumVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fa230bd.
//
// Solidity: function maxQuorumVotes() view returns(uint256)
func (iNounsGovernor *INounsGovernor) UnpackMaxQuorumVotes(data []byte) (*big.Int, error) {
	out, err := iNounsGovernor.abi.Unpack("maxQuorumVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e273334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minQuorumVotes() view returns(uint256)
func (iNounsGovernor *INounsGovernor) PackMinQuorumVotes() []byte {
	enc, err := iNounsGovernor.abi.Pack("minQuorumVotes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinQuorumVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e273334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minQuorumVotes() view returns(uint256)
func (iNounsGovernor *INounsGovernor) TryPackMinQuorumVotes() ([]byte, error) {
	return iNounsGovernor.abi.Pack("minQuorumVotes")
}

// UnpackMinQuorumVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e273334.
//
// Solidity: function minQuorumVotes() view returns(uint256)
func (iNounsGovernor *INounsGovernor) UnpackMinQuorumVotes(data []byte) (*big.Int, error) {
	out, err := iNounsGovernor.abi.Unpack("minQuorumVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNouns is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2de45f18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nouns() view returns(address)
func (iNounsGovernor *INounsGovernor) PackNouns() []byte {
	enc, err := iNounsGovernor.abi.Pack("nouns")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNouns is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2de45f18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nouns() view returns(address)
func (iNounsGovernor *INounsGovernor) TryPackNouns() ([]byte, error) {
	return iNounsGovernor.abi.Pack("nouns")
}

// UnpackNouns is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2de45f18.
//
// Solidity: function nouns() view returns(address)
func (iNounsGovernor *INounsGovernor) UnpackNouns(data []byte) (common.Address, error) {
	out, err := iNounsGovernor.abi.Unpack("nouns", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackObjectionPeriodDurationInBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x705cb335.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function objectionPeriodDurationInBlocks() view returns(uint256)
func (iNounsGovernor *INounsGovernor) PackObjectionPeriodDurationInBlocks() []byte {
	enc, err := iNounsGovernor.abi.Pack("objectionPeriodDurationInBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObjectionPeriodDurationInBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x705cb335.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function objectionPeriodDurationInBlocks() view returns(uint256)
func (iNounsGovernor *INounsGovernor) TryPackObjectionPeriodDurationInBlocks() ([]byte, error) {
	return iNounsGovernor.abi.Pack("objectionPeriodDurationInBlocks")
}

// UnpackObjectionPeriodDurationInBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x705cb335.
//
// Solidity: function objectionPeriodDurationInBlocks() view returns(uint256)
func (iNounsGovernor *INounsGovernor) UnpackObjectionPeriodDurationInBlocks(data []byte) (*big.Int, error) {
	out, err := iNounsGovernor.abi.Unpack("objectionPeriodDurationInBlocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThresholdBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14a67ea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThresholdBPS() view returns(uint256)
func (iNounsGovernor *INounsGovernor) PackProposalThresholdBPS() []byte {
	enc, err := iNounsGovernor.abi.Pack("proposalThresholdBPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThresholdBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14a67ea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThresholdBPS() view returns(uint256)
func (iNounsGovernor *INounsGovernor) TryPackProposalThresholdBPS() ([]byte, error) {
	return iNounsGovernor.abi.Pack("proposalThresholdBPS")
}

// UnpackProposalThresholdBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14a67ea4.
//
// Solidity: function proposalThresholdBPS() view returns(uint256)
func (iNounsGovernor *INounsGovernor) UnpackProposalThresholdBPS(data []byte) (*big.Int, error) {
	out, err := iNounsGovernor.abi.Unpack("proposalThresholdBPS", data)
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
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 proposalThreshold, uint256 quorumVotes, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, uint256 abstainVotes, bool canceled, bool vetoed, bool executed)
func (iNounsGovernor *INounsGovernor) PackProposals(proposalId *big.Int) []byte {
	enc, err := iNounsGovernor.abi.Pack("proposals", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 proposalThreshold, uint256 quorumVotes, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, uint256 abstainVotes, bool canceled, bool vetoed, bool executed)
func (iNounsGovernor *INounsGovernor) TryPackProposals(proposalId *big.Int) ([]byte, error) {
	return iNounsGovernor.abi.Pack("proposals", proposalId)
}

// ProposalsOutput serves as a container for the return parameters of contract
// method Proposals.
type ProposalsOutput struct {
	Id                *big.Int
	Proposer          common.Address
	ProposalThreshold *big.Int
	QuorumVotes       *big.Int
	Eta               *big.Int
	StartBlock        *big.Int
	EndBlock          *big.Int
	ForVotes          *big.Int
	AgainstVotes      *big.Int
	AbstainVotes      *big.Int
	Canceled          bool
	Vetoed            bool
	Executed          bool
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x013cf08b.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 proposalThreshold, uint256 quorumVotes, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, uint256 abstainVotes, bool canceled, bool vetoed, bool executed)
func (iNounsGovernor *INounsGovernor) UnpackProposals(data []byte) (ProposalsOutput, error) {
	out, err := iNounsGovernor.abi.Unpack("proposals", data)
	outstruct := new(ProposalsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Proposer = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.ProposalThreshold = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.QuorumVotes = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Eta = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.StartBlock = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	outstruct.EndBlock = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[7], new(big.Int)).(*big.Int)
	outstruct.AgainstVotes = abi.ConvertType(out[8], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[9], new(big.Int)).(*big.Int)
	outstruct.Canceled = *abi.ConvertType(out[10], new(bool)).(*bool)
	outstruct.Vetoed = *abi.ConvertType(out[11], new(bool)).(*bool)
	outstruct.Executed = *abi.ConvertType(out[12], new(bool)).(*bool)
	return *outstruct, nil
}

// PackVetoer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8bff440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoer() view returns(address)
func (iNounsGovernor *INounsGovernor) PackVetoer() []byte {
	enc, err := iNounsGovernor.abi.Pack("vetoer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8bff440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoer() view returns(address)
func (iNounsGovernor *INounsGovernor) TryPackVetoer() ([]byte, error) {
	return iNounsGovernor.abi.Pack("vetoer")
}

// UnpackVetoer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8bff440.
//
// Solidity: function vetoer() view returns(address)
func (iNounsGovernor *INounsGovernor) UnpackVetoer(data []byte) (common.Address, error) {
	out, err := iNounsGovernor.abi.Unpack("vetoer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// INounsGovernorLastMinuteWindowSet represents a LastMinuteWindowSet event raised by the INounsGovernor contract.
type INounsGovernorLastMinuteWindowSet struct {
	OldLastMinuteWindowInBlocks uint32
	NewLastMinuteWindowInBlocks uint32
	Raw                         *types.Log // Blockchain specific contextual infos
}

const INounsGovernorLastMinuteWindowSetEventName = "LastMinuteWindowSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorLastMinuteWindowSet) ContractEventName() string {
	return INounsGovernorLastMinuteWindowSetEventName
}

// UnpackLastMinuteWindowSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LastMinuteWindowSet(uint32 oldLastMinuteWindowInBlocks, uint32 newLastMinuteWindowInBlocks)
func (iNounsGovernor *INounsGovernor) UnpackLastMinuteWindowSetEvent(log *types.Log) (*INounsGovernorLastMinuteWindowSet, error) {
	event := "LastMinuteWindowSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorLastMinuteWindowSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorMaxQuorumVotesBPSSet represents a MaxQuorumVotesBPSSet event raised by the INounsGovernor contract.
type INounsGovernorMaxQuorumVotesBPSSet struct {
	OldMaxQuorumVotesBPS uint16
	NewMaxQuorumVotesBPS uint16
	Raw                  *types.Log // Blockchain specific contextual infos
}

const INounsGovernorMaxQuorumVotesBPSSetEventName = "MaxQuorumVotesBPSSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorMaxQuorumVotesBPSSet) ContractEventName() string {
	return INounsGovernorMaxQuorumVotesBPSSetEventName
}

// UnpackMaxQuorumVotesBPSSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxQuorumVotesBPSSet(uint16 oldMaxQuorumVotesBPS, uint16 newMaxQuorumVotesBPS)
func (iNounsGovernor *INounsGovernor) UnpackMaxQuorumVotesBPSSetEvent(log *types.Log) (*INounsGovernorMaxQuorumVotesBPSSet, error) {
	event := "MaxQuorumVotesBPSSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorMaxQuorumVotesBPSSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorMinQuorumVotesBPSSet represents a MinQuorumVotesBPSSet event raised by the INounsGovernor contract.
type INounsGovernorMinQuorumVotesBPSSet struct {
	OldMinQuorumVotesBPS uint16
	NewMinQuorumVotesBPS uint16
	Raw                  *types.Log // Blockchain specific contextual infos
}

const INounsGovernorMinQuorumVotesBPSSetEventName = "MinQuorumVotesBPSSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorMinQuorumVotesBPSSet) ContractEventName() string {
	return INounsGovernorMinQuorumVotesBPSSetEventName
}

// UnpackMinQuorumVotesBPSSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinQuorumVotesBPSSet(uint16 oldMinQuorumVotesBPS, uint16 newMinQuorumVotesBPS)
func (iNounsGovernor *INounsGovernor) UnpackMinQuorumVotesBPSSetEvent(log *types.Log) (*INounsGovernorMinQuorumVotesBPSSet, error) {
	event := "MinQuorumVotesBPSSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorMinQuorumVotesBPSSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorNewPendingVetoer represents a NewPendingVetoer event raised by the INounsGovernor contract.
type INounsGovernorNewPendingVetoer struct {
	OldPendingVetoer common.Address
	NewPendingVetoer common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const INounsGovernorNewPendingVetoerEventName = "NewPendingVetoer"

// ContractEventName returns the user-defined event name.
func (INounsGovernorNewPendingVetoer) ContractEventName() string {
	return INounsGovernorNewPendingVetoerEventName
}

// UnpackNewPendingVetoerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewPendingVetoer(address oldPendingVetoer, address newPendingVetoer)
func (iNounsGovernor *INounsGovernor) UnpackNewPendingVetoerEvent(log *types.Log) (*INounsGovernorNewPendingVetoer, error) {
	event := "NewPendingVetoer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorNewPendingVetoer)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorNewVetoer represents a NewVetoer event raised by the INounsGovernor contract.
type INounsGovernorNewVetoer struct {
	OldVetoer common.Address
	NewVetoer common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const INounsGovernorNewVetoerEventName = "NewVetoer"

// ContractEventName returns the user-defined event name.
func (INounsGovernorNewVetoer) ContractEventName() string {
	return INounsGovernorNewVetoerEventName
}

// UnpackNewVetoerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewVetoer(address oldVetoer, address newVetoer)
func (iNounsGovernor *INounsGovernor) UnpackNewVetoerEvent(log *types.Log) (*INounsGovernorNewVetoer, error) {
	event := "NewVetoer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorNewVetoer)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorObjectionPeriodDurationSet represents a ObjectionPeriodDurationSet event raised by the INounsGovernor contract.
type INounsGovernorObjectionPeriodDurationSet struct {
	OldObjectionPeriodDurationInBlocks uint32
	NewObjectionPeriodDurationInBlocks uint32
	Raw                                *types.Log // Blockchain specific contextual infos
}

const INounsGovernorObjectionPeriodDurationSetEventName = "ObjectionPeriodDurationSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorObjectionPeriodDurationSet) ContractEventName() string {
	return INounsGovernorObjectionPeriodDurationSetEventName
}

// UnpackObjectionPeriodDurationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ObjectionPeriodDurationSet(uint32 oldObjectionPeriodDurationInBlocks, uint32 newObjectionPeriodDurationInBlocks)
func (iNounsGovernor *INounsGovernor) UnpackObjectionPeriodDurationSetEvent(log *types.Log) (*INounsGovernorObjectionPeriodDurationSet, error) {
	event := "ObjectionPeriodDurationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorObjectionPeriodDurationSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalCreatedWithRequirements represents a ProposalCreatedWithRequirements event raised by the INounsGovernor contract.
type INounsGovernorProposalCreatedWithRequirements struct {
	Id                   *big.Int
	Proposer             common.Address
	Signers              []common.Address
	Targets              []common.Address
	Values               []*big.Int
	Signatures           []string
	Calldatas            [][]byte
	StartBlock           *big.Int
	EndBlock             *big.Int
	UpdatePeriodEndBlock *big.Int
	ProposalThreshold    *big.Int
	QuorumVotes          *big.Int
	Description          string
	Raw                  *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalCreatedWithRequirementsEventName = "ProposalCreatedWithRequirements"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalCreatedWithRequirements) ContractEventName() string {
	return INounsGovernorProposalCreatedWithRequirementsEventName
}

// UnpackProposalCreatedWithRequirementsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreatedWithRequirements(uint256 id, address proposer, address[] signers, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 startBlock, uint256 endBlock, uint256 updatePeriodEndBlock, uint256 proposalThreshold, uint256 quorumVotes, string description)
func (iNounsGovernor *INounsGovernor) UnpackProposalCreatedWithRequirementsEvent(log *types.Log) (*INounsGovernorProposalCreatedWithRequirements, error) {
	event := "ProposalCreatedWithRequirements"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalCreatedWithRequirements)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalCreatedWithRequirements0 represents a ProposalCreatedWithRequirements0 event raised by the INounsGovernor contract.
type INounsGovernorProposalCreatedWithRequirements0 struct {
	Id                   *big.Int
	Signers              []common.Address
	UpdatePeriodEndBlock *big.Int
	ProposalThreshold    *big.Int
	QuorumVotes          *big.Int
	ClientId             uint32
	Raw                  *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalCreatedWithRequirements0EventName = "ProposalCreatedWithRequirements0"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalCreatedWithRequirements0) ContractEventName() string {
	return INounsGovernorProposalCreatedWithRequirements0EventName
}

// UnpackProposalCreatedWithRequirements0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreatedWithRequirements(uint256 id, address[] signers, uint256 updatePeriodEndBlock, uint256 proposalThreshold, uint256 quorumVotes, uint32 indexed clientId)
func (iNounsGovernor *INounsGovernor) UnpackProposalCreatedWithRequirements0Event(log *types.Log) (*INounsGovernorProposalCreatedWithRequirements0, error) {
	event := "ProposalCreatedWithRequirements0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalCreatedWithRequirements0)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalDescriptionUpdated represents a ProposalDescriptionUpdated event raised by the INounsGovernor contract.
type INounsGovernorProposalDescriptionUpdated struct {
	Id            *big.Int
	Proposer      common.Address
	Description   string
	UpdateMessage string
	Raw           *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalDescriptionUpdatedEventName = "ProposalDescriptionUpdated"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalDescriptionUpdated) ContractEventName() string {
	return INounsGovernorProposalDescriptionUpdatedEventName
}

// UnpackProposalDescriptionUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalDescriptionUpdated(uint256 indexed id, address indexed proposer, string description, string updateMessage)
func (iNounsGovernor *INounsGovernor) UnpackProposalDescriptionUpdatedEvent(log *types.Log) (*INounsGovernorProposalDescriptionUpdated, error) {
	event := "ProposalDescriptionUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalDescriptionUpdated)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalObjectionPeriodSet represents a ProposalObjectionPeriodSet event raised by the INounsGovernor contract.
type INounsGovernorProposalObjectionPeriodSet struct {
	Id                      *big.Int
	ObjectionPeriodEndBlock *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalObjectionPeriodSetEventName = "ProposalObjectionPeriodSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalObjectionPeriodSet) ContractEventName() string {
	return INounsGovernorProposalObjectionPeriodSetEventName
}

// UnpackProposalObjectionPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalObjectionPeriodSet(uint256 indexed id, uint256 objectionPeriodEndBlock)
func (iNounsGovernor *INounsGovernor) UnpackProposalObjectionPeriodSetEvent(log *types.Log) (*INounsGovernorProposalObjectionPeriodSet, error) {
	event := "ProposalObjectionPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalObjectionPeriodSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalThresholdBPSSet represents a ProposalThresholdBPSSet event raised by the INounsGovernor contract.
type INounsGovernorProposalThresholdBPSSet struct {
	OldProposalThresholdBPS *big.Int
	NewProposalThresholdBPS *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalThresholdBPSSetEventName = "ProposalThresholdBPSSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalThresholdBPSSet) ContractEventName() string {
	return INounsGovernorProposalThresholdBPSSetEventName
}

// UnpackProposalThresholdBPSSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdBPSSet(uint256 oldProposalThresholdBPS, uint256 newProposalThresholdBPS)
func (iNounsGovernor *INounsGovernor) UnpackProposalThresholdBPSSetEvent(log *types.Log) (*INounsGovernorProposalThresholdBPSSet, error) {
	event := "ProposalThresholdBPSSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalThresholdBPSSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalTransactionsUpdated represents a ProposalTransactionsUpdated event raised by the INounsGovernor contract.
type INounsGovernorProposalTransactionsUpdated struct {
	Id            *big.Int
	Proposer      common.Address
	Targets       []common.Address
	Values        []*big.Int
	Signatures    []string
	Calldatas     [][]byte
	UpdateMessage string
	Raw           *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalTransactionsUpdatedEventName = "ProposalTransactionsUpdated"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalTransactionsUpdated) ContractEventName() string {
	return INounsGovernorProposalTransactionsUpdatedEventName
}

// UnpackProposalTransactionsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTransactionsUpdated(uint256 indexed id, address indexed proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, string updateMessage)
func (iNounsGovernor *INounsGovernor) UnpackProposalTransactionsUpdatedEvent(log *types.Log) (*INounsGovernorProposalTransactionsUpdated, error) {
	event := "ProposalTransactionsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalTransactionsUpdated)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalUpdatablePeriodSet represents a ProposalUpdatablePeriodSet event raised by the INounsGovernor contract.
type INounsGovernorProposalUpdatablePeriodSet struct {
	OldProposalUpdatablePeriodInBlocks uint32
	NewProposalUpdatablePeriodInBlocks uint32
	Raw                                *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalUpdatablePeriodSetEventName = "ProposalUpdatablePeriodSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalUpdatablePeriodSet) ContractEventName() string {
	return INounsGovernorProposalUpdatablePeriodSetEventName
}

// UnpackProposalUpdatablePeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalUpdatablePeriodSet(uint32 oldProposalUpdatablePeriodInBlocks, uint32 newProposalUpdatablePeriodInBlocks)
func (iNounsGovernor *INounsGovernor) UnpackProposalUpdatablePeriodSetEvent(log *types.Log) (*INounsGovernorProposalUpdatablePeriodSet, error) {
	event := "ProposalUpdatablePeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalUpdatablePeriodSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalUpdated represents a ProposalUpdated event raised by the INounsGovernor contract.
type INounsGovernorProposalUpdated struct {
	Id            *big.Int
	Proposer      common.Address
	Targets       []common.Address
	Values        []*big.Int
	Signatures    []string
	Calldatas     [][]byte
	Description   string
	UpdateMessage string
	Raw           *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalUpdatedEventName = "ProposalUpdated"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalUpdated) ContractEventName() string {
	return INounsGovernorProposalUpdatedEventName
}

// UnpackProposalUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalUpdated(uint256 indexed id, address indexed proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, string description, string updateMessage)
func (iNounsGovernor *INounsGovernor) UnpackProposalUpdatedEvent(log *types.Log) (*INounsGovernorProposalUpdated, error) {
	event := "ProposalUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalUpdated)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorProposalVetoed represents a ProposalVetoed event raised by the INounsGovernor contract.
type INounsGovernorProposalVetoed struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const INounsGovernorProposalVetoedEventName = "ProposalVetoed"

// ContractEventName returns the user-defined event name.
func (INounsGovernorProposalVetoed) ContractEventName() string {
	return INounsGovernorProposalVetoedEventName
}

// UnpackProposalVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalVetoed(uint256 id)
func (iNounsGovernor *INounsGovernor) UnpackProposalVetoedEvent(log *types.Log) (*INounsGovernorProposalVetoed, error) {
	event := "ProposalVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorProposalVetoed)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorQuorumCoefficientSet represents a QuorumCoefficientSet event raised by the INounsGovernor contract.
type INounsGovernorQuorumCoefficientSet struct {
	OldQuorumCoefficient uint32
	NewQuorumCoefficient uint32
	Raw                  *types.Log // Blockchain specific contextual infos
}

const INounsGovernorQuorumCoefficientSetEventName = "QuorumCoefficientSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorQuorumCoefficientSet) ContractEventName() string {
	return INounsGovernorQuorumCoefficientSetEventName
}

// UnpackQuorumCoefficientSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumCoefficientSet(uint32 oldQuorumCoefficient, uint32 newQuorumCoefficient)
func (iNounsGovernor *INounsGovernor) UnpackQuorumCoefficientSetEvent(log *types.Log) (*INounsGovernorQuorumCoefficientSet, error) {
	event := "QuorumCoefficientSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorQuorumCoefficientSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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

// INounsGovernorQuorumVotesBPSSet represents a QuorumVotesBPSSet event raised by the INounsGovernor contract.
type INounsGovernorQuorumVotesBPSSet struct {
	OldQuorumVotesBPS *big.Int
	NewQuorumVotesBPS *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const INounsGovernorQuorumVotesBPSSetEventName = "QuorumVotesBPSSet"

// ContractEventName returns the user-defined event name.
func (INounsGovernorQuorumVotesBPSSet) ContractEventName() string {
	return INounsGovernorQuorumVotesBPSSetEventName
}

// UnpackQuorumVotesBPSSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumVotesBPSSet(uint256 oldQuorumVotesBPS, uint256 newQuorumVotesBPS)
func (iNounsGovernor *INounsGovernor) UnpackQuorumVotesBPSSetEvent(log *types.Log) (*INounsGovernorQuorumVotesBPSSet, error) {
	event := "QuorumVotesBPSSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iNounsGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(INounsGovernorQuorumVotesBPSSet)
	if len(log.Data) > 0 {
		if err := iNounsGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iNounsGovernor.abi.Events[event].Inputs {
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
