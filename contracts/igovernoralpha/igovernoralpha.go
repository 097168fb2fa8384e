// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package igovernoralpha

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

// IGovernorAlphaMetaData contains all meta data concerning the IGovernorAlpha contract.
var IGovernorAlphaMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"support\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"canceled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IGovernorAlpha",
}

// IGovernorAlpha is an auto generated Go binding around an Ethereum contract.
type IGovernorAlpha struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IGovernorAlpha) GetABI() abi.ABI {
	return c.abi
}

// NewIGovernorAlpha creates a new instance of IGovernorAlpha.
func NewIGovernorAlpha() *IGovernorAlpha {
	parsed, err := IGovernorAlphaMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IGovernorAlpha{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IGovernorAlpha) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, bool canceled, bool executed)
func (iGovernorAlpha *IGovernorAlpha) PackProposals(proposalId *big.Int) []byte {
	enc, err := iGovernorAlpha.abi.Pack("proposals", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, bool canceled, bool executed)
func (iGovernorAlpha *IGovernorAlpha) TryPackProposals(proposalId *big.Int) ([]byte, error) {
	return iGovernorAlpha.abi.Pack("proposals", proposalId)
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
	Canceled     bool
	Executed     bool
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x013cf08b.
//
// Solidity: function proposals(uint256 proposalId) view returns(uint256 id, address proposer, uint256 eta, uint256 startBlock, uint256 endBlock, uint256 forVotes, uint256 againstVotes, bool canceled, bool executed)
func (iGovernorAlpha *IGovernorAlpha) UnpackProposals(data []byte) (ProposalsOutput, error) {
	out, err := iGovernorAlpha.abi.Unpack("proposals", data)
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
	outstruct.Canceled = *abi.ConvertType(out[7], new(bool)).(*bool)
	outstruct.Executed = *abi.ConvertType(out[8], new(bool)).(*bool)
	return *outstruct, nil
}

// IGovernorAlphaVoteCast represents a VoteCast event raised by the IGovernorAlpha contract.
type IGovernorAlphaVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    bool
	Votes      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IGovernorAlphaVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (IGovernorAlphaVoteCast) ContractEventName() string {
	return IGovernorAlphaVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address voter, uint256 proposalId, bool support, uint256 votes)
func (iGovernorAlpha *IGovernorAlpha) UnpackVoteCastEvent(log *types.Log) (*IGovernorAlphaVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iGovernorAlpha.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IGovernorAlphaVoteCast)
	if len(log.Data) > 0 {
		if err := iGovernorAlpha.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iGovernorAlpha.abi.Events[event].Inputs {
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
