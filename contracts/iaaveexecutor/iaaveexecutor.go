// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iaaveexecutor

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

// IAaveExecutorMetaData contains all meta data concerning the IAaveExecutor contract.
var IAaveExecutorMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"actionHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"signature\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"executionTime\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"withDelegatecall\",\"type\":\"bool\"}],\"name\":\"CancelledAction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"actionHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"signature\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"executionTime\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"withDelegatecall\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"resultData\",\"type\":\"bytes\"}],\"name\":\"ExecutedAction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"NewAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"NewDelay\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newPendingAdmin\",\"type\":\"address\"}],\"name\":\"NewPendingAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"actionHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"signature\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"executionTime\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"withDelegatecall\",\"type\":\"bool\"}],\"name\":\"QueuedAction\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GRACE_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINIMUM_QUORUM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ONE_HUNDRED_WITH_PRECISION\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTE_DIFFERENTIAL\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTING_DURATION\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingSupply\",\"type\":\"uint256\"}],\"name\":\"getMinimumVotingPowerNeeded\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"actionHash\",\"type\":\"bytes32\"}],\"name\":\"isActionQueued\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAaveExecutor",
}

// IAaveExecutor is an auto generated Go binding around an Ethereum contract.
type IAaveExecutor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAaveExecutor) GetABI() abi.ABI {
	return c.abi
}

// NewIAaveExecutor creates a new instance of IAaveExecutor.
func NewIAaveExecutor() *IAaveExecutor {
	parsed, err := IAaveExecutorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAaveExecutor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAaveExecutor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGRACEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a287e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GRACE_PERIOD() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) PackGRACEPERIOD() []byte {
	enc, err := iAaveExecutor.abi.Pack("GRACE_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGRACEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a287e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GRACE_PERIOD() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) TryPackGRACEPERIOD() ([]byte, error) {
	return iAaveExecutor.abi.Pack("GRACE_PERIOD")
}

// UnpackGRACEPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1a287e2.
//
// Solidity: function GRACE_PERIOD() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) UnpackGRACEPERIOD(data []byte) (*big.Int, error) {
	out, err := iAaveExecutor.abi.Unpack("GRACE_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINIMUMQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb159beac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MINIMUM_QUORUM() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) PackMINIMUMQUORUM() []byte {
	enc, err := iAaveExecutor.abi.Pack("MINIMUM_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINIMUMQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb159beac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MINIMUM_QUORUM() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) TryPackMINIMUMQUORUM() ([]byte, error) {
	return iAaveExecutor.abi.Pack("MINIMUM_QUORUM")
}

// UnpackMINIMUMQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb159beac.
//
// Solidity: function MINIMUM_QUORUM() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) UnpackMINIMUMQUORUM(data []byte) (*big.Int, error) {
	out, err := iAaveExecutor.abi.Unpack("MINIMUM_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackONEHUNDREDWITHPRECISION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d73fd6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ONE_HUNDRED_WITH_PRECISION() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) PackONEHUNDREDWITHPRECISION() []byte {
	enc, err := iAaveExecutor.abi.Pack("ONE_HUNDRED_WITH_PRECISION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackONEHUNDREDWITHPRECISION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d73fd6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ONE_HUNDRED_WITH_PRECISION() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) TryPackONEHUNDREDWITHPRECISION() ([]byte, error) {
	return iAaveExecutor.abi.Pack("ONE_HUNDRED_WITH_PRECISION")
}

// UnpackONEHUNDREDWITHPRECISION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d73fd6d.
//
// Solidity: function ONE_HUNDRED_WITH_PRECISION() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) UnpackONEHUNDREDWITHPRECISION(data []byte) (*big.Int, error) {
	out, err := iAaveExecutor.abi.Unpack("ONE_HUNDRED_WITH_PRECISION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOTEDIFFERENTIAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9125fb58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOTE_DIFFERENTIAL() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) PackVOTEDIFFERENTIAL() []byte {
	enc, err := iAaveExecutor.abi.Pack("VOTE_DIFFERENTIAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOTEDIFFERENTIAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9125fb58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOTE_DIFFERENTIAL() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) TryPackVOTEDIFFERENTIAL() ([]byte, error) {
	return iAaveExecutor.abi.Pack("VOTE_DIFFERENTIAL")
}

// UnpackVOTEDIFFERENTIAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9125fb58.
//
// Solidity: function VOTE_DIFFERENTIAL() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) UnpackVOTEDIFFERENTIAL(data []byte) (*big.Int, error) {
	out, err := iAaveExecutor.abi.Unpack("VOTE_DIFFERENTIAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOTINGDURATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa438d208.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOTING_DURATION() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) PackVOTINGDURATION() []byte {
	enc, err := iAaveExecutor.abi.Pack("VOTING_DURATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOTINGDURATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa438d208.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOTING_DURATION() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) TryPackVOTINGDURATION() ([]byte, error) {
	return iAaveExecutor.abi.Pack("VOTING_DURATION")
}

// UnpackVOTINGDURATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa438d208.
//
// Solidity: function VOTING_DURATION() view returns(uint256)
func (iAaveExecutor *IAaveExecutor) UnpackVOTINGDURATION(data []byte) (*big.Int, error) {
	out, err := iAaveExecutor.abi.Unpack("VOTING_DURATION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetMinimumVotingPowerNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe50f8400.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinimumVotingPowerNeeded(uint256 votingSupply) view returns(uint256)
func (iAaveExecutor *IAaveExecutor) PackGetMinimumVotingPowerNeeded(votingSupply *big.Int) []byte {
	enc, err := iAaveExecutor.abi.Pack("getMinimumVotingPowerNeeded", votingSupply)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinimumVotingPowerNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe50f8400.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinimumVotingPowerNeeded(uint256 votingSupply) view returns(uint256)
func (iAaveExecutor *IAaveExecutor) TryPackGetMinimumVotingPowerNeeded(votingSupply *big.Int) ([]byte, error) {
	return iAaveExecutor.abi.Pack("getMinimumVotingPowerNeeded", votingSupply)
}

// UnpackGetMinimumVotingPowerNeeded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe50f8400.
//
// Solidity: function getMinimumVotingPowerNeeded(uint256 votingSupply) view returns(uint256)
func (iAaveExecutor *IAaveExecutor) UnpackGetMinimumVotingPowerNeeded(data []byte) (*big.Int, error) {
	out, err := iAaveExecutor.abi.Unpack("getMinimumVotingPowerNeeded", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsActionQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1fc8796.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActionQueued(bytes32 actionHash) view returns(bool)
func (iAaveExecutor *IAaveExecutor) PackIsActionQueued(actionHash [32]byte) []byte {
	enc, err := iAaveExecutor.abi.Pack("isActionQueued", actionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActionQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1fc8796.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActionQueued(bytes32 actionHash) view returns(bool)
func (iAaveExecutor *IAaveExecutor) TryPackIsActionQueued(actionHash [32]byte) ([]byte, error) {
	return iAaveExecutor.abi.Pack("isActionQueued", actionHash)
}

// UnpackIsActionQueued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1fc8796.
//
// Solidity: function isActionQueued(bytes32 actionHash) view returns(bool)
func (iAaveExecutor *IAaveExecutor) UnpackIsActionQueued(data []byte) (bool, error) {
	out, err := iAaveExecutor.abi.Unpack("isActionQueued", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// IAaveExecutorCancelledAction represents a CancelledAction event raised by the IAaveExecutor contract.
type IAaveExecutorCancelledAction struct {
	ActionHash       [32]byte
	Target           common.Address
	Value            *big.Int
	Signature        string
	Data             []byte
	ExecutionTime    *big.Int
	WithDelegatecall bool
	Raw              *types.Log // Blockchain specific contextual infos
}

const IAaveExecutorCancelledActionEventName = "CancelledAction"

// ContractEventName returns the user-defined event name.
func (IAaveExecutorCancelledAction) ContractEventName() string {
	return IAaveExecutorCancelledActionEventName
}

// UnpackCancelledActionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelledAction(bytes32 actionHash, address indexed target, uint256 value, string signature, bytes data, uint256 executionTime, bool withDelegatecall)
func (iAaveExecutor *IAaveExecutor) UnpackCancelledActionEvent(log *types.Log) (*IAaveExecutorCancelledAction, error) {
	event := "CancelledAction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveExecutorCancelledAction)
	if len(log.Data) > 0 {
		if err := iAaveExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveExecutor.abi.Events[event].Inputs {
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

// IAaveExecutorExecutedAction represents a ExecutedAction event raised by the IAaveExecutor contract.
type IAaveExecutorExecutedAction struct {
	ActionHash       [32]byte
	Target           common.Address
	Value            *big.Int
	Signature        string
	Data             []byte
	ExecutionTime    *big.Int
	WithDelegatecall bool
	ResultData       []byte
	Raw              *types.Log // Blockchain specific contextual infos
}

const IAaveExecutorExecutedActionEventName = "ExecutedAction"

// ContractEventName returns the user-defined event name.
func (IAaveExecutorExecutedAction) ContractEventName() string {
	return IAaveExecutorExecutedActionEventName
}

// UnpackExecutedActionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecutedAction(bytes32 actionHash, address indexed target, uint256 value, string signature, bytes data, uint256 executionTime, bool withDelegatecall, bytes resultData)
func (iAaveExecutor *IAaveExecutor) UnpackExecutedActionEvent(log *types.Log) (*IAaveExecutorExecutedAction, error) {
	event := "ExecutedAction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveExecutorExecutedAction)
	if len(log.Data) > 0 {
		if err := iAaveExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveExecutor.abi.Events[event].Inputs {
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

// IAaveExecutorNewAdmin represents a NewAdmin event raised by the IAaveExecutor contract.
type IAaveExecutorNewAdmin struct {
	NewAdmin common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAaveExecutorNewAdminEventName = "NewAdmin"

// ContractEventName returns the user-defined event name.
func (IAaveExecutorNewAdmin) ContractEventName() string {
	return IAaveExecutorNewAdminEventName
}

// UnpackNewAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewAdmin(address newAdmin)
func (iAaveExecutor *IAaveExecutor) UnpackNewAdminEvent(log *types.Log) (*IAaveExecutorNewAdmin, error) {
	event := "NewAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveExecutorNewAdmin)
	if len(log.Data) > 0 {
		if err := iAaveExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveExecutor.abi.Events[event].Inputs {
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

// IAaveExecutorNewDelay represents a NewDelay event raised by the IAaveExecutor contract.
type IAaveExecutorNewDelay struct {
	Delay *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const IAaveExecutorNewDelayEventName = "NewDelay"

// ContractEventName returns the user-defined event name.
func (IAaveExecutorNewDelay) ContractEventName() string {
	return IAaveExecutorNewDelayEventName
}

// UnpackNewDelayEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewDelay(uint256 delay)
func (iAaveExecutor *IAaveExecutor) UnpackNewDelayEvent(log *types.Log) (*IAaveExecutorNewDelay, error) {
	event := "NewDelay"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveExecutorNewDelay)
	if len(log.Data) > 0 {
		if err := iAaveExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveExecutor.abi.Events[event].Inputs {
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

// IAaveExecutorNewPendingAdmin represents a NewPendingAdmin event raised by the IAaveExecutor contract.
type IAaveExecutorNewPendingAdmin struct {
	NewPendingAdmin common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const IAaveExecutorNewPendingAdminEventName = "NewPendingAdmin"

// ContractEventName returns the user-defined event name.
func (IAaveExecutorNewPendingAdmin) ContractEventName() string {
	return IAaveExecutorNewPendingAdminEventName
}

// UnpackNewPendingAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewPendingAdmin(address newPendingAdmin)
func (iAaveExecutor *IAaveExecutor) UnpackNewPendingAdminEvent(log *types.Log) (*IAaveExecutorNewPendingAdmin, error) {
	event := "NewPendingAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveExecutorNewPendingAdmin)
	if len(log.Data) > 0 {
		if err := iAaveExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveExecutor.abi.Events[event].Inputs {
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

// IAaveExecutorQueuedAction represents a QueuedAction event raised by the IAaveExecutor contract.
type IAaveExecutorQueuedAction struct {
	ActionHash       [32]byte
	Target           common.Address
	Value            *big.Int
	Signature        string
	Data             []byte
	ExecutionTime    *big.Int
	WithDelegatecall bool
	Raw              *types.Log // Blockchain specific contextual infos
}

const IAaveExecutorQueuedActionEventName = "QueuedAction"

// ContractEventName returns the user-defined event name.
func (IAaveExecutorQueuedAction) ContractEventName() string {
	return IAaveExecutorQueuedActionEventName
}

// UnpackQueuedActionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QueuedAction(bytes32 actionHash, address indexed target, uint256 value, string signature, bytes data, uint256 executionTime, bool withDelegatecall)
func (iAaveExecutor *IAaveExecutor) UnpackQueuedActionEvent(log *types.Log) (*IAaveExecutorQueuedAction, error) {
	event := "QueuedAction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveExecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveExecutorQueuedAction)
	if len(log.Data) > 0 {
		if err := iAaveExecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveExecutor.abi.Events[event].Inputs {
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
