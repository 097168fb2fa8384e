// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iaragonvoting

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

// IAragonVotingMetaData contains all meta data concerning the IAragonVoting contract.
var IAragonVotingMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"voteId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"support\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"CastVote\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"minAcceptQuorumPct\",\"type\":\"uint64\"}],\"name\":\"ChangeMinQuorum\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"supportRequiredPct\",\"type\":\"uint64\"}],\"name\":\"ChangeSupportRequired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"voteId\",\"type\":\"uint256\"}],\"name\":\"ExecuteVote\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"voteId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"metadata\",\"type\":\"string\"}],\"name\":\"StartVote\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"voteId\",\"type\":\"uint256\"}],\"name\":\"canExecute\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"voteId\",\"type\":\"uint256\"}],\"name\":\"getVote\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"startDate\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"snapshotBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"supportRequired\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minAcceptQuorum\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"yea\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"script\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minAcceptQuorumPct\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"objectionPhaseTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"supportRequiredPct\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"voteTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votesLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAragonVoting",
}

// IAragonVoting is an auto generated Go binding around an Ethereum contract.
type IAragonVoting struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAragonVoting) GetABI() abi.ABI {
	return c.abi
}

// NewIAragonVoting creates a new instance of IAragonVoting.
func NewIAragonVoting() *IAragonVoting {
	parsed, err := IAragonVotingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAragonVoting{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAragonVoting) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCanExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc63604a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canExecute(uint256 voteId) view returns(bool)
func (iAragonVoting *IAragonVoting) PackCanExecute(voteId *big.Int) []byte {
	enc, err := iAragonVoting.abi.Pack("canExecute", voteId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc63604a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canExecute(uint256 voteId) view returns(bool)
func (iAragonVoting *IAragonVoting) TryPackCanExecute(voteId *big.Int) ([]byte, error) {
	return iAragonVoting.abi.Pack("canExecute", voteId)
}

// UnpackCanExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc63604a.
//
// Solidity: function canExecute(uint256 voteId) view returns(bool)
func (iAragonVoting *IAragonVoting) UnpackCanExecute(data []byte) (bool, error) {
	out, err := iAragonVoting.abi.Unpack("canExecute", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a55c1f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVote(uint256 voteId) view returns(bool open, bool executed, uint64 startDate, uint64 snapshotBlock, uint64 supportRequired, uint64 minAcceptQuorum, uint256 yea, uint256 nay, uint256 votingPower, bytes script)
func (iAragonVoting *IAragonVoting) PackGetVote(voteId *big.Int) []byte {
	enc, err := iAragonVoting.abi.Pack("getVote", voteId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a55c1f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVote(uint256 voteId) view returns(bool open, bool executed, uint64 startDate, uint64 snapshotBlock, uint64 supportRequired, uint64 minAcceptQuorum, uint256 yea, uint256 nay, uint256 votingPower, bytes script)
func (iAragonVoting *IAragonVoting) TryPackGetVote(voteId *big.Int) ([]byte, error) {
	return iAragonVoting.abi.Pack("getVote", voteId)
}

// GetVoteOutput serves as a container for the return parameters of contract
// method GetVote.
type GetVoteOutput struct {
	Open            bool
	Executed        bool
	StartDate       uint64
	SnapshotBlock   uint64
	SupportRequired uint64
	MinAcceptQuorum uint64
	Yea             *big.Int
	Nay             *big.Int
	VotingPower     *big.Int
	Script          []byte
}

// UnpackGetVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a55c1f0.
//
// Solidity: function getVote(uint256 voteId) view returns(bool open, bool executed, uint64 startDate, uint64 snapshotBlock, uint64 supportRequired, uint64 minAcceptQuorum, uint256 yea, uint256 nay, uint256 votingPower, bytes script)
func (iAragonVoting *IAragonVoting) UnpackGetVote(data []byte) (GetVoteOutput, error) {
	out, err := iAragonVoting.abi.Unpack("getVote", data)
	outstruct := new(GetVoteOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Open = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Executed = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.StartDate = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.SnapshotBlock = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.SupportRequired = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.MinAcceptQuorum = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	outstruct.Yea = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.Nay = abi.ConvertType(out[7], new(big.Int)).(*big.Int)
	outstruct.VotingPower = abi.ConvertType(out[8], new(big.Int)).(*big.Int)
	outstruct.Script = *abi.ConvertType(out[9], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (iAragonVoting *IAragonVoting) PackImplementation() []byte {
	enc, err := iAragonVoting.abi.Pack("implementation")
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
func (iAragonVoting *IAragonVoting) TryPackImplementation() ([]byte, error) {
	return iAragonVoting.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (iAragonVoting *IAragonVoting) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := iAragonVoting.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMinAcceptQuorumPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc474b1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minAcceptQuorumPct() view returns(uint64)
func (iAragonVoting *IAragonVoting) PackMinAcceptQuorumPct() []byte {
	enc, err := iAragonVoting.abi.Pack("minAcceptQuorumPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinAcceptQuorumPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc474b1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minAcceptQuorumPct() view returns(uint64)
func (iAragonVoting *IAragonVoting) TryPackMinAcceptQuorumPct() ([]byte, error) {
	return iAragonVoting.abi.Pack("minAcceptQuorumPct")
}

// UnpackMinAcceptQuorumPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc474b1a.
//
// Solidity: function minAcceptQuorumPct() view returns(uint64)
func (iAragonVoting *IAragonVoting) UnpackMinAcceptQuorumPct(data []byte) (uint64, error) {
	out, err := iAragonVoting.abi.Unpack("minAcceptQuorumPct", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackObjectionPhaseTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe1614e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function objectionPhaseTime() view returns(uint64)
func (iAragonVoting *IAragonVoting) PackObjectionPhaseTime() []byte {
	enc, err := iAragonVoting.abi.Pack("objectionPhaseTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObjectionPhaseTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe1614e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function objectionPhaseTime() view returns(uint64)
func (iAragonVoting *IAragonVoting) TryPackObjectionPhaseTime() ([]byte, error) {
	return iAragonVoting.abi.Pack("objectionPhaseTime")
}

// UnpackObjectionPhaseTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fe1614e.
//
// Solidity: function objectionPhaseTime() view returns(uint64)
func (iAragonVoting *IAragonVoting) UnpackObjectionPhaseTime(data []byte) (uint64, error) {
	out, err := iAragonVoting.abi.Unpack("objectionPhaseTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSupportRequiredPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad167ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportRequiredPct() view returns(uint64)
func (iAragonVoting *IAragonVoting) PackSupportRequiredPct() []byte {
	enc, err := iAragonVoting.abi.Pack("supportRequiredPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportRequiredPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad167ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportRequiredPct() view returns(uint64)
func (iAragonVoting *IAragonVoting) TryPackSupportRequiredPct() ([]byte, error) {
	return iAragonVoting.abi.Pack("supportRequiredPct")
}

// UnpackSupportRequiredPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfad167ab.
//
// Solidity: function supportRequiredPct() view returns(uint64)
func (iAragonVoting *IAragonVoting) UnpackSupportRequiredPct(data []byte) (uint64, error) {
	out, err := iAragonVoting.abi.Unpack("supportRequiredPct", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (iAragonVoting *IAragonVoting) PackToken() []byte {
	enc, err := iAragonVoting.abi.Pack("token")
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
func (iAragonVoting *IAragonVoting) TryPackToken() ([]byte, error) {
	return iAragonVoting.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (iAragonVoting *IAragonVoting) UnpackToken(data []byte) (common.Address, error) {
	out, err := iAragonVoting.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVoteTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcf93dd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteTime() view returns(uint64)
func (iAragonVoting *IAragonVoting) PackVoteTime() []byte {
	enc, err := iAragonVoting.abi.Pack("voteTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcf93dd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteTime() view returns(uint64)
func (iAragonVoting *IAragonVoting) TryPackVoteTime() ([]byte, error) {
	return iAragonVoting.abi.Pack("voteTime")
}

// UnpackVoteTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbcf93dd6.
//
// Solidity: function voteTime() view returns(uint64)
func (iAragonVoting *IAragonVoting) UnpackVoteTime(data []byte) (uint64, error) {
	out, err := iAragonVoting.abi.Unpack("voteTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackVotesLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde4f6347.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votesLength() view returns(uint256)
func (iAragonVoting *IAragonVoting) PackVotesLength() []byte {
	enc, err := iAragonVoting.abi.Pack("votesLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotesLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde4f6347.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votesLength() view returns(uint256)
func (iAragonVoting *IAragonVoting) TryPackVotesLength() ([]byte, error) {
	return iAragonVoting.abi.Pack("votesLength")
}

// UnpackVotesLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde4f6347.
//
// Solidity: function votesLength() view returns(uint256)
func (iAragonVoting *IAragonVoting) UnpackVotesLength(data []byte) (*big.Int, error) {
	out, err := iAragonVoting.abi.Unpack("votesLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IAragonVotingCastVote represents a CastVote event raised by the IAragonVoting contract.
type IAragonVotingCastVote struct {
	VoteId  *big.Int
	Voter   common.Address
	Support bool
	Stake   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IAragonVotingCastVoteEventName = "CastVote"

// ContractEventName returns the user-defined event name.
func (IAragonVotingCastVote) ContractEventName() string {
	return IAragonVotingCastVoteEventName
}

// UnpackCastVoteEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CastVote(uint256 indexed voteId, address indexed voter, bool support, uint256 stake)
func (iAragonVoting *IAragonVoting) UnpackCastVoteEvent(log *types.Log) (*IAragonVotingCastVote, error) {
	event := "CastVote"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAragonVoting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAragonVotingCastVote)
	if len(log.Data) > 0 {
		if err := iAragonVoting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAragonVoting.abi.Events[event].Inputs {
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

// IAragonVotingChangeMinQuorum represents a ChangeMinQuorum event raised by the IAragonVoting contract.
type IAragonVotingChangeMinQuorum struct {
	MinAcceptQuorumPct uint64
	Raw                *types.Log // Blockchain specific contextual infos
}

const IAragonVotingChangeMinQuorumEventName = "ChangeMinQuorum"

// ContractEventName returns the user-defined event name.
func (IAragonVotingChangeMinQuorum) ContractEventName() string {
	return IAragonVotingChangeMinQuorumEventName
}

// UnpackChangeMinQuorumEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeMinQuorum(uint64 minAcceptQuorumPct)
func (iAragonVoting *IAragonVoting) UnpackChangeMinQuorumEvent(log *types.Log) (*IAragonVotingChangeMinQuorum, error) {
	event := "ChangeMinQuorum"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAragonVoting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAragonVotingChangeMinQuorum)
	if len(log.Data) > 0 {
		if err := iAragonVoting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAragonVoting.abi.Events[event].Inputs {
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

// IAragonVotingChangeSupportRequired represents a ChangeSupportRequired event raised by the IAragonVoting contract.
type IAragonVotingChangeSupportRequired struct {
	SupportRequiredPct uint64
	Raw                *types.Log // Blockchain specific contextual infos
}

const IAragonVotingChangeSupportRequiredEventName = "ChangeSupportRequired"

// ContractEventName returns the user-defined event name.
func (IAragonVotingChangeSupportRequired) ContractEventName() string {
	return IAragonVotingChangeSupportRequiredEventName
}

// UnpackChangeSupportRequiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeSupportRequired(uint64 supportRequiredPct)
func (iAragonVoting *IAragonVoting) UnpackChangeSupportRequiredEvent(log *types.Log) (*IAragonVotingChangeSupportRequired, error) {
	event := "ChangeSupportRequired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAragonVoting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAragonVotingChangeSupportRequired)
	if len(log.Data) > 0 {
		if err := iAragonVoting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAragonVoting.abi.Events[event].Inputs {
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

// IAragonVotingExecuteVote represents a ExecuteVote event raised by the IAragonVoting contract.
type IAragonVotingExecuteVote struct {
	VoteId *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const IAragonVotingExecuteVoteEventName = "ExecuteVote"

// ContractEventName returns the user-defined event name.
func (IAragonVotingExecuteVote) ContractEventName() string {
	return IAragonVotingExecuteVoteEventName
}

// UnpackExecuteVoteEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecuteVote(uint256 indexed voteId)
func (iAragonVoting *IAragonVoting) UnpackExecuteVoteEvent(log *types.Log) (*IAragonVotingExecuteVote, error) {
	event := "ExecuteVote"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAragonVoting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAragonVotingExecuteVote)
	if len(log.Data) > 0 {
		if err := iAragonVoting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAragonVoting.abi.Events[event].Inputs {
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

// IAragonVotingStartVote represents a StartVote event raised by the IAragonVoting contract.
type IAragonVotingStartVote struct {
	VoteId   *big.Int
	Creator  common.Address
	Metadata string
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAragonVotingStartVoteEventName = "StartVote"

// ContractEventName returns the user-defined event name.
func (IAragonVotingStartVote) ContractEventName() string {
	return IAragonVotingStartVoteEventName
}

// UnpackStartVoteEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StartVote(uint256 indexed voteId, address indexed creator, string metadata)
func (iAragonVoting *IAragonVoting) UnpackStartVoteEvent(log *types.Log) (*IAragonVotingStartVote, error) {
	event := "StartVote"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAragonVoting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAragonVotingStartVote)
	if len(log.Data) > 0 {
		if err := iAragonVoting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAragonVoting.abi.Events[event].Inputs {
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
