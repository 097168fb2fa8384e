// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ibuildergovernor

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

// IBuilderGovernorProposal is an auto generated low-level Go binding around an user-defined struct.
type IBuilderGovernorProposal struct {
	Proposer          common.Address
	TimeCreated       uint32
	AgainstVotes      uint32
	ForVotes          uint32
	AbstainVotes      uint32
	VoteStart         uint32
	VoteEnd           uint32
	ProposalThreshold uint32
	QuorumVotes       uint32
	Executed          bool
	Canceled          bool
	Vetoed            bool
}

// IBuilderGovernorMetaData contains all meta data concerning the IBuilderGovernor contract.
var IBuilderGovernorMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"prevDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"DelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"prevGracePeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newGracePeriod\",\"type\":\"uint256\"}],\"name\":\"GracePeriodUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prevOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"timeCreated\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"againstVotes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forVotes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"abstainVotes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"voteStart\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"voteEnd\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proposalThreshold\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumVotes\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"canceled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"}],\"indexed\":false,\"internalType\":\"structIBuilderGovernor.Proposal\",\"name\":\"proposal\",\"type\":\"tuple\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"prevBps\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newBps\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdBpsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"}],\"name\":\"ProposalVetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"prevBps\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newBps\",\"type\":\"uint256\"}],\"name\":\"QuorumVotesBpsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"}],\"name\":\"TransactionCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TransactionScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"impl\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"prevVetoer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newVetoer\",\"type\":\"address\"}],\"name\":\"VetoerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"support\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"prevVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"prevVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"contractVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"}],\"name\":\"getProposal\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"timeCreated\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"againstVotes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"forVotes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"abstainVotes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"voteStart\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"voteEnd\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proposalThreshold\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumVotes\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"canceled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"}],\"internalType\":\"structIBuilderGovernor.Proposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gracePeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThresholdBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumThresholdBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"proposalId\",\"type\":\"bytes32\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vetoer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IBuilderGovernor",
}

// IBuilderGovernor is an auto generated Go binding around an Ethereum contract.
type IBuilderGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IBuilderGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewIBuilderGovernor creates a new instance of IBuilderGovernor.
func NewIBuilderGovernor() *IBuilderGovernor {
	parsed, err := IBuilderGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IBuilderGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IBuilderGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackContractVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0a8e460.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractVersion() view returns(string)
func (iBuilderGovernor *IBuilderGovernor) PackContractVersion() []byte {
	enc, err := iBuilderGovernor.abi.Pack("contractVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0a8e460.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractVersion() view returns(string)
func (iBuilderGovernor *IBuilderGovernor) TryPackContractVersion() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("contractVersion")
}

// UnpackContractVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0a8e460.
//
// Solidity: function contractVersion() view returns(string)
func (iBuilderGovernor *IBuilderGovernor) UnpackContractVersion(data []byte) (string, error) {
	out, err := iBuilderGovernor.abi.Unpack("contractVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) PackDelay() []byte {
	enc, err := iBuilderGovernor.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) TryPackDelay() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackDelay(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("delay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x430694cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposal(bytes32 proposalId) view returns((address,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,bool,bool,bool))
func (iBuilderGovernor *IBuilderGovernor) PackGetProposal(proposalId [32]byte) []byte {
	enc, err := iBuilderGovernor.abi.Pack("getProposal", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x430694cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposal(bytes32 proposalId) view returns((address,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,bool,bool,bool))
func (iBuilderGovernor *IBuilderGovernor) TryPackGetProposal(proposalId [32]byte) ([]byte, error) {
	return iBuilderGovernor.abi.Pack("getProposal", proposalId)
}

// UnpackGetProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x430694cf.
//
// Solidity: function getProposal(bytes32 proposalId) view returns((address,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,bool,bool,bool))
func (iBuilderGovernor *IBuilderGovernor) UnpackGetProposal(data []byte) (IBuilderGovernorProposal, error) {
	out, err := iBuilderGovernor.abi.Unpack("getProposal", data)
	if err != nil {
		return *new(IBuilderGovernorProposal), err
	}
	out0 := *abi.ConvertType(out[0], new(IBuilderGovernorProposal)).(*IBuilderGovernorProposal)
	return out0, nil
}

// PackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gracePeriod() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) PackGracePeriod() []byte {
	enc, err := iBuilderGovernor.abi.Pack("gracePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gracePeriod() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) TryPackGracePeriod() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("gracePeriod")
}

// UnpackGracePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa06db7dc.
//
// Solidity: function gracePeriod() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackGracePeriod(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("gracePeriod", data)
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
func (iBuilderGovernor *IBuilderGovernor) PackProposalThreshold() []byte {
	enc, err := iBuilderGovernor.abi.Pack("proposalThreshold")
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
func (iBuilderGovernor *IBuilderGovernor) TryPackProposalThreshold() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThresholdBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48b1aeb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThresholdBps() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) PackProposalThresholdBps() []byte {
	enc, err := iBuilderGovernor.abi.Pack("proposalThresholdBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThresholdBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48b1aeb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThresholdBps() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) TryPackProposalThresholdBps() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("proposalThresholdBps")
}

// UnpackProposalThresholdBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48b1aeb4.
//
// Solidity: function proposalThresholdBps() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalThresholdBps(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("proposalThresholdBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) PackQuorum() []byte {
	enc, err := iBuilderGovernor.abi.Pack("quorum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) TryPackQuorum() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("quorum")
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1703a018.
//
// Solidity: function quorum() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumThresholdBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bec7f5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumThresholdBps() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) PackQuorumThresholdBps() []byte {
	enc, err := iBuilderGovernor.abi.Pack("quorumThresholdBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumThresholdBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bec7f5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumThresholdBps() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) TryPackQuorumThresholdBps() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("quorumThresholdBps")
}

// UnpackQuorumThresholdBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bec7f5b.
//
// Solidity: function quorumThresholdBps() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackQuorumThresholdBps(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("quorumThresholdBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d585da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(bytes32 proposalId) view returns(uint8)
func (iBuilderGovernor *IBuilderGovernor) PackState(proposalId [32]byte) []byte {
	enc, err := iBuilderGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d585da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(bytes32 proposalId) view returns(uint8)
func (iBuilderGovernor *IBuilderGovernor) TryPackState(proposalId [32]byte) ([]byte, error) {
	return iBuilderGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d585da.
//
// Solidity: function state(bytes32 proposalId) view returns(uint8)
func (iBuilderGovernor *IBuilderGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := iBuilderGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) PackToken() []byte {
	enc, err := iBuilderGovernor.abi.Pack("token")
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
func (iBuilderGovernor *IBuilderGovernor) TryPackToken() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := iBuilderGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) PackTreasury() []byte {
	enc, err := iBuilderGovernor.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) TryPackTreasury() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := iBuilderGovernor.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVetoer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8bff440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoer() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) PackVetoer() []byte {
	enc, err := iBuilderGovernor.abi.Pack("vetoer")
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
func (iBuilderGovernor *IBuilderGovernor) TryPackVetoer() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("vetoer")
}

// UnpackVetoer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8bff440.
//
// Solidity: function vetoer() view returns(address)
func (iBuilderGovernor *IBuilderGovernor) UnpackVetoer(data []byte) (common.Address, error) {
	out, err := iBuilderGovernor.abi.Unpack("vetoer", data)
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
func (iBuilderGovernor *IBuilderGovernor) PackVotingDelay() []byte {
	enc, err := iBuilderGovernor.abi.Pack("votingDelay")
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
func (iBuilderGovernor *IBuilderGovernor) TryPackVotingDelay() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("votingDelay", data)
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
func (iBuilderGovernor *IBuilderGovernor) PackVotingPeriod() []byte {
	enc, err := iBuilderGovernor.abi.Pack("votingPeriod")
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
func (iBuilderGovernor *IBuilderGovernor) TryPackVotingPeriod() ([]byte, error) {
	return iBuilderGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (iBuilderGovernor *IBuilderGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := iBuilderGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IBuilderGovernorDelayUpdated represents a DelayUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorDelayUpdated struct {
	PrevDelay *big.Int
	NewDelay  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorDelayUpdatedEventName = "DelayUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorDelayUpdated) ContractEventName() string {
	return IBuilderGovernorDelayUpdatedEventName
}

// UnpackDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelayUpdated(uint256 prevDelay, uint256 newDelay)
func (iBuilderGovernor *IBuilderGovernor) UnpackDelayUpdatedEvent(log *types.Log) (*IBuilderGovernorDelayUpdated, error) {
	event := "DelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorDelayUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorGracePeriodUpdated represents a GracePeriodUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorGracePeriodUpdated struct {
	PrevGracePeriod *big.Int
	NewGracePeriod  *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorGracePeriodUpdatedEventName = "GracePeriodUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorGracePeriodUpdated) ContractEventName() string {
	return IBuilderGovernorGracePeriodUpdatedEventName
}

// UnpackGracePeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GracePeriodUpdated(uint256 prevGracePeriod, uint256 newGracePeriod)
func (iBuilderGovernor *IBuilderGovernor) UnpackGracePeriodUpdatedEvent(log *types.Log) (*IBuilderGovernorGracePeriodUpdated, error) {
	event := "GracePeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorGracePeriodUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorOwnerUpdated represents a OwnerUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorOwnerUpdated struct {
	PrevOwner common.Address
	NewOwner  common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorOwnerUpdatedEventName = "OwnerUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorOwnerUpdated) ContractEventName() string {
	return IBuilderGovernorOwnerUpdatedEventName
}

// UnpackOwnerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerUpdated(address indexed prevOwner, address indexed newOwner)
func (iBuilderGovernor *IBuilderGovernor) UnpackOwnerUpdatedEvent(log *types.Log) (*IBuilderGovernorOwnerUpdated, error) {
	event := "OwnerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorOwnerUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorProposalCanceled represents a ProposalCanceled event raised by the IBuilderGovernor contract.
type IBuilderGovernorProposalCanceled struct {
	ProposalId [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorProposalCanceled) ContractEventName() string {
	return IBuilderGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(bytes32 proposalId)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalCanceledEvent(log *types.Log) (*IBuilderGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorProposalCreated represents a ProposalCreated event raised by the IBuilderGovernor contract.
type IBuilderGovernorProposalCreated struct {
	ProposalId      [32]byte
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	Description     string
	DescriptionHash [32]byte
	Proposal        IBuilderGovernorProposal
	Raw             *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorProposalCreated) ContractEventName() string {
	return IBuilderGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(bytes32 proposalId, address[] targets, uint256[] values, bytes[] calldatas, string description, bytes32 descriptionHash, (address,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,bool,bool,bool) proposal)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalCreatedEvent(log *types.Log) (*IBuilderGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorProposalExecuted represents a ProposalExecuted event raised by the IBuilderGovernor contract.
type IBuilderGovernorProposalExecuted struct {
	ProposalId [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorProposalExecuted) ContractEventName() string {
	return IBuilderGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(bytes32 proposalId)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalExecutedEvent(log *types.Log) (*IBuilderGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorProposalQueued represents a ProposalQueued event raised by the IBuilderGovernor contract.
type IBuilderGovernorProposalQueued struct {
	ProposalId [32]byte
	Eta        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorProposalQueued) ContractEventName() string {
	return IBuilderGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(bytes32 proposalId, uint256 eta)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalQueuedEvent(log *types.Log) (*IBuilderGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorProposalThresholdBpsUpdated represents a ProposalThresholdBpsUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorProposalThresholdBpsUpdated struct {
	PrevBps *big.Int
	NewBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorProposalThresholdBpsUpdatedEventName = "ProposalThresholdBpsUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorProposalThresholdBpsUpdated) ContractEventName() string {
	return IBuilderGovernorProposalThresholdBpsUpdatedEventName
}

// UnpackProposalThresholdBpsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdBpsUpdated(uint256 prevBps, uint256 newBps)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalThresholdBpsUpdatedEvent(log *types.Log) (*IBuilderGovernorProposalThresholdBpsUpdated, error) {
	event := "ProposalThresholdBpsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorProposalThresholdBpsUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorProposalVetoed represents a ProposalVetoed event raised by the IBuilderGovernor contract.
type IBuilderGovernorProposalVetoed struct {
	ProposalId [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorProposalVetoedEventName = "ProposalVetoed"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorProposalVetoed) ContractEventName() string {
	return IBuilderGovernorProposalVetoedEventName
}

// UnpackProposalVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalVetoed(bytes32 proposalId)
func (iBuilderGovernor *IBuilderGovernor) UnpackProposalVetoedEvent(log *types.Log) (*IBuilderGovernorProposalVetoed, error) {
	event := "ProposalVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorProposalVetoed)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorQuorumVotesBpsUpdated represents a QuorumVotesBpsUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorQuorumVotesBpsUpdated struct {
	PrevBps *big.Int
	NewBps  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorQuorumVotesBpsUpdatedEventName = "QuorumVotesBpsUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorQuorumVotesBpsUpdated) ContractEventName() string {
	return IBuilderGovernorQuorumVotesBpsUpdatedEventName
}

// UnpackQuorumVotesBpsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumVotesBpsUpdated(uint256 prevBps, uint256 newBps)
func (iBuilderGovernor *IBuilderGovernor) UnpackQuorumVotesBpsUpdatedEvent(log *types.Log) (*IBuilderGovernorQuorumVotesBpsUpdated, error) {
	event := "QuorumVotesBpsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorQuorumVotesBpsUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorTransactionCanceled represents a TransactionCanceled event raised by the IBuilderGovernor contract.
type IBuilderGovernorTransactionCanceled struct {
	ProposalId [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorTransactionCanceledEventName = "TransactionCanceled"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorTransactionCanceled) ContractEventName() string {
	return IBuilderGovernorTransactionCanceledEventName
}

// UnpackTransactionCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransactionCanceled(bytes32 proposalId)
func (iBuilderGovernor *IBuilderGovernor) UnpackTransactionCanceledEvent(log *types.Log) (*IBuilderGovernorTransactionCanceled, error) {
	event := "TransactionCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorTransactionCanceled)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorTransactionScheduled represents a TransactionScheduled event raised by the IBuilderGovernor contract.
type IBuilderGovernorTransactionScheduled struct {
	ProposalId [32]byte
	Timestamp  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorTransactionScheduledEventName = "TransactionScheduled"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorTransactionScheduled) ContractEventName() string {
	return IBuilderGovernorTransactionScheduledEventName
}

// UnpackTransactionScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransactionScheduled(bytes32 proposalId, uint256 timestamp)
func (iBuilderGovernor *IBuilderGovernor) UnpackTransactionScheduledEvent(log *types.Log) (*IBuilderGovernorTransactionScheduled, error) {
	event := "TransactionScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorTransactionScheduled)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorUpgraded represents a Upgraded event raised by the IBuilderGovernor contract.
type IBuilderGovernorUpgraded struct {
	Impl common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorUpgraded) ContractEventName() string {
	return IBuilderGovernorUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address impl)
func (iBuilderGovernor *IBuilderGovernor) UnpackUpgradedEvent(log *types.Log) (*IBuilderGovernorUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorUpgraded)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorVetoerUpdated represents a VetoerUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorVetoerUpdated struct {
	PrevVetoer common.Address
	NewVetoer  common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorVetoerUpdatedEventName = "VetoerUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorVetoerUpdated) ContractEventName() string {
	return IBuilderGovernorVetoerUpdatedEventName
}

// UnpackVetoerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VetoerUpdated(address prevVetoer, address newVetoer)
func (iBuilderGovernor *IBuilderGovernor) UnpackVetoerUpdatedEvent(log *types.Log) (*IBuilderGovernorVetoerUpdated, error) {
	event := "VetoerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorVetoerUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorVoteCast represents a VoteCast event raised by the IBuilderGovernor contract.
type IBuilderGovernorVoteCast struct {
	Voter      common.Address
	ProposalId [32]byte
	Support    *big.Int
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorVoteCast) ContractEventName() string {
	return IBuilderGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address voter, bytes32 proposalId, uint256 support, uint256 weight, string reason)
func (iBuilderGovernor *IBuilderGovernor) UnpackVoteCastEvent(log *types.Log) (*IBuilderGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorVotingDelayUpdated represents a VotingDelayUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorVotingDelayUpdated struct {
	PrevVotingDelay *big.Int
	NewVotingDelay  *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorVotingDelayUpdatedEventName = "VotingDelayUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorVotingDelayUpdated) ContractEventName() string {
	return IBuilderGovernorVotingDelayUpdatedEventName
}

// UnpackVotingDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelayUpdated(uint256 prevVotingDelay, uint256 newVotingDelay)
func (iBuilderGovernor *IBuilderGovernor) UnpackVotingDelayUpdatedEvent(log *types.Log) (*IBuilderGovernorVotingDelayUpdated, error) {
	event := "VotingDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorVotingDelayUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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

// IBuilderGovernorVotingPeriodUpdated represents a VotingPeriodUpdated event raised by the IBuilderGovernor contract.
type IBuilderGovernorVotingPeriodUpdated struct {
	PrevVotingPeriod *big.Int
	NewVotingPeriod  *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const IBuilderGovernorVotingPeriodUpdatedEventName = "VotingPeriodUpdated"

// ContractEventName returns the user-defined event name.
func (IBuilderGovernorVotingPeriodUpdated) ContractEventName() string {
	return IBuilderGovernorVotingPeriodUpdatedEventName
}

// UnpackVotingPeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodUpdated(uint256 prevVotingPeriod, uint256 newVotingPeriod)
func (iBuilderGovernor *IBuilderGovernor) UnpackVotingPeriodUpdatedEvent(log *types.Log) (*IBuilderGovernorVotingPeriodUpdated, error) {
	event := "VotingPeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBuilderGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBuilderGovernorVotingPeriodUpdated)
	if len(log.Data) > 0 {
		if err := iBuilderGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBuilderGovernor.abi.Events[event].Inputs {
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
