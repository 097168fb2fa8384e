// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iazorius

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

// IAzoriusTransaction is an auto generated low-level Go binding around an user-defined struct.
type IAzoriusTransaction struct {
	To        common.Address
	Value     *big.Int
	Data      []byte
	Operation uint8
}

// IAzoriusMetaData contains all meta data concerning the IAzorius contract.
var IAzoriusMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousAvatar\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newAvatar\",\"type\":\"address\"}],\"name\":\"AvatarSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"avatar\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AzoriusSetUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"guard\",\"type\":\"address\"}],\"name\":\"ChangedGuard\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"}],\"name\":\"DisabledStrategy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"}],\"name\":\"EnabledStrategy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"executionPeriod\",\"type\":\"uint32\"}],\"name\":\"ExecutionPeriodUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"operation\",\"type\":\"uint8\"}],\"indexed\":false,\"internalType\":\"structIAzorius.Transaction[]\",\"name\":\"transactions\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"metadata\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"txHashes\",\"type\":\"bytes32[]\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousTarget\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newTarget\",\"type\":\"address\"}],\"name\":\"TargetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"timelockPeriod\",\"type\":\"uint32\"}],\"name\":\"TimelockPeriodUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"avatar\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"executionPeriod\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"}],\"name\":\"getProposal\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"txHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32\",\"name\":\"timelockPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"executionPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"executionCounter\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"startAddress\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"getStrategies\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"strategies\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposalId\",\"type\":\"uint32\"}],\"name\":\"proposalState\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelockPeriod\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalProposalCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAzorius",
}

// IAzorius is an auto generated Go binding around an Ethereum contract.
type IAzorius struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAzorius) GetABI() abi.ABI {
	return c.abi
}

// NewIAzorius creates a new instance of IAzorius.
func NewIAzorius() *IAzorius {
	parsed, err := IAzoriusMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAzorius{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAzorius) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAvatar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aef7de6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avatar() view returns(address)
func (iAzorius *IAzorius) PackAvatar() []byte {
	enc, err := iAzorius.abi.Pack("avatar")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvatar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aef7de6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avatar() view returns(address)
func (iAzorius *IAzorius) TryPackAvatar() ([]byte, error) {
	return iAzorius.abi.Pack("avatar")
}

// UnpackAvatar is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aef7de6.
//
// Solidity: function avatar() view returns(address)
func (iAzorius *IAzorius) UnpackAvatar(data []byte) (common.Address, error) {
	out, err := iAzorius.abi.Unpack("avatar", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExecutionPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd11d0d58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executionPeriod() view returns(uint32)
func (iAzorius *IAzorius) PackExecutionPeriod() []byte {
	enc, err := iAzorius.abi.Pack("executionPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecutionPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd11d0d58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executionPeriod() view returns(uint32)
func (iAzorius *IAzorius) TryPackExecutionPeriod() ([]byte, error) {
	return iAzorius.abi.Pack("executionPeriod")
}

// UnpackExecutionPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd11d0d58.
//
// Solidity: function executionPeriod() view returns(uint32)
func (iAzorius *IAzorius) UnpackExecutionPeriod(data []byte) (uint32, error) {
	out, err := iAzorius.abi.Unpack("executionPeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x114f00ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposal(uint32 proposalId) view returns(address strategy, bytes32[] txHashes, uint32 timelockPeriod, uint32 executionPeriod, uint32 executionCounter)
func (iAzorius *IAzorius) PackGetProposal(proposalId uint32) []byte {
	enc, err := iAzorius.abi.Pack("getProposal", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x114f00ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposal(uint32 proposalId) view returns(address strategy, bytes32[] txHashes, uint32 timelockPeriod, uint32 executionPeriod, uint32 executionCounter)
func (iAzorius *IAzorius) TryPackGetProposal(proposalId uint32) ([]byte, error) {
	return iAzorius.abi.Pack("getProposal", proposalId)
}

// GetProposalOutput serves as a container for the return parameters of contract
// method GetProposal.
type GetProposalOutput struct {
	Strategy         common.Address
	TxHashes         [][32]byte
	TimelockPeriod   uint32
	ExecutionPeriod  uint32
	ExecutionCounter uint32
}

// UnpackGetProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x114f00ab.
//
// Solidity: function getProposal(uint32 proposalId) view returns(address strategy, bytes32[] txHashes, uint32 timelockPeriod, uint32 executionPeriod, uint32 executionCounter)
func (iAzorius *IAzorius) UnpackGetProposal(data []byte) (GetProposalOutput, error) {
	out, err := iAzorius.abi.Unpack("getProposal", data)
	outstruct := new(GetProposalOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Strategy = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.TxHashes = *abi.ConvertType(out[1], new([][32]byte)).(*[][32]byte)
	outstruct.TimelockPeriod = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.ExecutionPeriod = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.ExecutionCounter = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackGetStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26bae4f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStrategies(address startAddress, uint256 count) view returns(address[] strategies, address next)
func (iAzorius *IAzorius) PackGetStrategies(startAddress common.Address, count *big.Int) []byte {
	enc, err := iAzorius.abi.Pack("getStrategies", startAddress, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26bae4f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStrategies(address startAddress, uint256 count) view returns(address[] strategies, address next)
func (iAzorius *IAzorius) TryPackGetStrategies(startAddress common.Address, count *big.Int) ([]byte, error) {
	return iAzorius.abi.Pack("getStrategies", startAddress, count)
}

// GetStrategiesOutput serves as a container for the return parameters of contract
// method GetStrategies.
type GetStrategiesOutput struct {
	Strategies []common.Address
	Next       common.Address
}

// UnpackGetStrategies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26bae4f2.
//
// Solidity: function getStrategies(address startAddress, uint256 count) view returns(address[] strategies, address next)
func (iAzorius *IAzorius) UnpackGetStrategies(data []byte) (GetStrategiesOutput, error) {
	out, err := iAzorius.abi.Unpack("getStrategies", data)
	outstruct := new(GetStrategiesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Strategies = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Next = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4c3c145.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalState(uint32 proposalId) view returns(uint8)
func (iAzorius *IAzorius) PackProposalState(proposalId uint32) []byte {
	enc, err := iAzorius.abi.Pack("proposalState", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4c3c145.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalState(uint32 proposalId) view returns(uint8)
func (iAzorius *IAzorius) TryPackProposalState(proposalId uint32) ([]byte, error) {
	return iAzorius.abi.Pack("proposalState", proposalId)
}

// UnpackProposalState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4c3c145.
//
// Solidity: function proposalState(uint32 proposalId) view returns(uint8)
func (iAzorius *IAzorius) UnpackProposalState(data []byte) (uint8, error) {
	out, err := iAzorius.abi.Unpack("proposalState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTimelockPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ecaf675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelockPeriod() view returns(uint32)
func (iAzorius *IAzorius) PackTimelockPeriod() []byte {
	enc, err := iAzorius.abi.Pack("timelockPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelockPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ecaf675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelockPeriod() view returns(uint32)
func (iAzorius *IAzorius) TryPackTimelockPeriod() ([]byte, error) {
	return iAzorius.abi.Pack("timelockPeriod")
}

// UnpackTimelockPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ecaf675.
//
// Solidity: function timelockPeriod() view returns(uint32)
func (iAzorius *IAzorius) UnpackTimelockPeriod(data []byte) (uint32, error) {
	out, err := iAzorius.abi.Unpack("timelockPeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTotalProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xead0eedf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalProposalCount() view returns(uint32)
func (iAzorius *IAzorius) PackTotalProposalCount() []byte {
	enc, err := iAzorius.abi.Pack("totalProposalCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xead0eedf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalProposalCount() view returns(uint32)
func (iAzorius *IAzorius) TryPackTotalProposalCount() ([]byte, error) {
	return iAzorius.abi.Pack("totalProposalCount")
}

// UnpackTotalProposalCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xead0eedf.
//
// Solidity: function totalProposalCount() view returns(uint32)
func (iAzorius *IAzorius) UnpackTotalProposalCount(data []byte) (uint32, error) {
	out, err := iAzorius.abi.Unpack("totalProposalCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// IAzoriusAvatarSet represents a AvatarSet event raised by the IAzorius contract.
type IAzoriusAvatarSet struct {
	PreviousAvatar common.Address
	NewAvatar      common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAzoriusAvatarSetEventName = "AvatarSet"

// ContractEventName returns the user-defined event name.
func (IAzoriusAvatarSet) ContractEventName() string {
	return IAzoriusAvatarSetEventName
}

// UnpackAvatarSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AvatarSet(address indexed previousAvatar, address indexed newAvatar)
func (iAzorius *IAzorius) UnpackAvatarSetEvent(log *types.Log) (*IAzoriusAvatarSet, error) {
	event := "AvatarSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusAvatarSet)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusAzoriusSetUp represents a AzoriusSetUp event raised by the IAzorius contract.
type IAzoriusAzoriusSetUp struct {
	Creator common.Address
	Owner   common.Address
	Avatar  common.Address
	Target  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const IAzoriusAzoriusSetUpEventName = "AzoriusSetUp"

// ContractEventName returns the user-defined event name.
func (IAzoriusAzoriusSetUp) ContractEventName() string {
	return IAzoriusAzoriusSetUpEventName
}

// UnpackAzoriusSetUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AzoriusSetUp(address indexed creator, address indexed owner, address indexed avatar, address target)
func (iAzorius *IAzorius) UnpackAzoriusSetUpEvent(log *types.Log) (*IAzoriusAzoriusSetUp, error) {
	event := "AzoriusSetUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusAzoriusSetUp)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusChangedGuard represents a ChangedGuard event raised by the IAzorius contract.
type IAzoriusChangedGuard struct {
	Guard common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const IAzoriusChangedGuardEventName = "ChangedGuard"

// ContractEventName returns the user-defined event name.
func (IAzoriusChangedGuard) ContractEventName() string {
	return IAzoriusChangedGuardEventName
}

// UnpackChangedGuardEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangedGuard(address guard)
func (iAzorius *IAzorius) UnpackChangedGuardEvent(log *types.Log) (*IAzoriusChangedGuard, error) {
	event := "ChangedGuard"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusChangedGuard)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusDisabledStrategy represents a DisabledStrategy event raised by the IAzorius contract.
type IAzoriusDisabledStrategy struct {
	Strategy common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAzoriusDisabledStrategyEventName = "DisabledStrategy"

// ContractEventName returns the user-defined event name.
func (IAzoriusDisabledStrategy) ContractEventName() string {
	return IAzoriusDisabledStrategyEventName
}

// UnpackDisabledStrategyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisabledStrategy(address strategy)
func (iAzorius *IAzorius) UnpackDisabledStrategyEvent(log *types.Log) (*IAzoriusDisabledStrategy, error) {
	event := "DisabledStrategy"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusDisabledStrategy)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusEnabledStrategy represents a EnabledStrategy event raised by the IAzorius contract.
type IAzoriusEnabledStrategy struct {
	Strategy common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAzoriusEnabledStrategyEventName = "EnabledStrategy"

// ContractEventName returns the user-defined event name.
func (IAzoriusEnabledStrategy) ContractEventName() string {
	return IAzoriusEnabledStrategyEventName
}

// UnpackEnabledStrategyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnabledStrategy(address strategy)
func (iAzorius *IAzorius) UnpackEnabledStrategyEvent(log *types.Log) (*IAzoriusEnabledStrategy, error) {
	event := "EnabledStrategy"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusEnabledStrategy)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusExecutionPeriodUpdated represents a ExecutionPeriodUpdated event raised by the IAzorius contract.
type IAzoriusExecutionPeriodUpdated struct {
	ExecutionPeriod uint32
	Raw             *types.Log // Blockchain specific contextual infos
}

const IAzoriusExecutionPeriodUpdatedEventName = "ExecutionPeriodUpdated"

// ContractEventName returns the user-defined event name.
func (IAzoriusExecutionPeriodUpdated) ContractEventName() string {
	return IAzoriusExecutionPeriodUpdatedEventName
}

// UnpackExecutionPeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecutionPeriodUpdated(uint32 executionPeriod)
func (iAzorius *IAzorius) UnpackExecutionPeriodUpdatedEvent(log *types.Log) (*IAzoriusExecutionPeriodUpdated, error) {
	event := "ExecutionPeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusExecutionPeriodUpdated)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusInitialized represents a Initialized event raised by the IAzorius contract.
type IAzoriusInitialized struct {
	Version uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const IAzoriusInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (IAzoriusInitialized) ContractEventName() string {
	return IAzoriusInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint8 version)
func (iAzorius *IAzorius) UnpackInitializedEvent(log *types.Log) (*IAzoriusInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusInitialized)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusOwnershipTransferred represents a OwnershipTransferred event raised by the IAzorius contract.
type IAzoriusOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const IAzoriusOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (IAzoriusOwnershipTransferred) ContractEventName() string {
	return IAzoriusOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (iAzorius *IAzorius) UnpackOwnershipTransferredEvent(log *types.Log) (*IAzoriusOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusProposalCreated represents a ProposalCreated event raised by the IAzorius contract.
type IAzoriusProposalCreated struct {
	Strategy     common.Address
	ProposalId   *big.Int
	Proposer     common.Address
	Transactions []IAzoriusTransaction
	Metadata     string
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAzoriusProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IAzoriusProposalCreated) ContractEventName() string {
	return IAzoriusProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(address strategy, uint256 proposalId, address proposer, (address,uint256,bytes,uint8)[] transactions, string metadata)
func (iAzorius *IAzorius) UnpackProposalCreatedEvent(log *types.Log) (*IAzoriusProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusProposalCreated)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusProposalExecuted represents a ProposalExecuted event raised by the IAzorius contract.
type IAzoriusProposalExecuted struct {
	ProposalId uint32
	TxHashes   [][32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAzoriusProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (IAzoriusProposalExecuted) ContractEventName() string {
	return IAzoriusProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint32 proposalId, bytes32[] txHashes)
func (iAzorius *IAzorius) UnpackProposalExecutedEvent(log *types.Log) (*IAzoriusProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusProposalExecuted)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusTargetSet represents a TargetSet event raised by the IAzorius contract.
type IAzoriusTargetSet struct {
	PreviousTarget common.Address
	NewTarget      common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAzoriusTargetSetEventName = "TargetSet"

// ContractEventName returns the user-defined event name.
func (IAzoriusTargetSet) ContractEventName() string {
	return IAzoriusTargetSetEventName
}

// UnpackTargetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetSet(address indexed previousTarget, address indexed newTarget)
func (iAzorius *IAzorius) UnpackTargetSetEvent(log *types.Log) (*IAzoriusTargetSet, error) {
	event := "TargetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusTargetSet)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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

// IAzoriusTimelockPeriodUpdated represents a TimelockPeriodUpdated event raised by the IAzorius contract.
type IAzoriusTimelockPeriodUpdated struct {
	TimelockPeriod uint32
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAzoriusTimelockPeriodUpdatedEventName = "TimelockPeriodUpdated"

// ContractEventName returns the user-defined event name.
func (IAzoriusTimelockPeriodUpdated) ContractEventName() string {
	return IAzoriusTimelockPeriodUpdatedEventName
}

// UnpackTimelockPeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockPeriodUpdated(uint32 timelockPeriod)
func (iAzorius *IAzorius) UnpackTimelockPeriodUpdatedEvent(log *types.Log) (*IAzoriusTimelockPeriodUpdated, error) {
	event := "TimelockPeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAzorius.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAzoriusTimelockPeriodUpdated)
	if len(log.Data) > 0 {
		if err := iAzorius.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAzorius.abi.Events[event].Inputs {
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
