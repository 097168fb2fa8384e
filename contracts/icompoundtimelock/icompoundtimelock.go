// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package icompoundtimelock

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

// ICompoundTimelockMetaData contains all meta data concerning the ICompoundTimelock contract.
var ICompoundTimelockMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"txHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"signature\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"}],\"name\":\"CancelTransaction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"txHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"signature\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"}],\"name\":\"ExecuteTransaction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"NewAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"NewDelay\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newPendingAdmin\",\"type\":\"address\"}],\"name\":\"NewPendingAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"txHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"signature\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"eta\",\"type\":\"uint256\"}],\"name\":\"QueueTransaction\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GRACE_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"txHash\",\"type\":\"bytes32\"}],\"name\":\"queuedTransactions\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ICompoundTimelock",
}

// ICompoundTimelock is an auto generated Go binding around an Ethereum contract.
type ICompoundTimelock struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ICompoundTimelock) GetABI() abi.ABI {
	return c.abi
}

// NewICompoundTimelock creates a new instance of ICompoundTimelock.
func NewICompoundTimelock() *ICompoundTimelock {
	parsed, err := ICompoundTimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ICompoundTimelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ICompoundTimelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGRACEPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1a287e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GRACE_PERIOD() view returns(uint256)
func (iCompoundTimelock *ICompoundTimelock) PackGRACEPERIOD() []byte {
	enc, err := iCompoundTimelock.abi.Pack("GRACE_PERIOD")
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
func (iCompoundTimelock *ICompoundTimelock) TryPackGRACEPERIOD() ([]byte, error) {
	return iCompoundTimelock.abi.Pack("GRACE_PERIOD")
}

// UnpackGRACEPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1a287e2.
//
// Solidity: function GRACE_PERIOD() view returns(uint256)
func (iCompoundTimelock *ICompoundTimelock) UnpackGRACEPERIOD(data []byte) (*big.Int, error) {
	out, err := iCompoundTimelock.abi.Unpack("GRACE_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admin() view returns(address)
func (iCompoundTimelock *ICompoundTimelock) PackAdmin() []byte {
	enc, err := iCompoundTimelock.abi.Pack("admin")
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
func (iCompoundTimelock *ICompoundTimelock) TryPackAdmin() ([]byte, error) {
	return iCompoundTimelock.abi.Pack("admin")
}

// UnpackAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf851a440.
//
// Solidity: function admin() view returns(address)
func (iCompoundTimelock *ICompoundTimelock) UnpackAdmin(data []byte) (common.Address, error) {
	out, err := iCompoundTimelock.abi.Unpack("admin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint256)
func (iCompoundTimelock *ICompoundTimelock) PackDelay() []byte {
	enc, err := iCompoundTimelock.abi.Pack("delay")
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
func (iCompoundTimelock *ICompoundTimelock) TryPackDelay() ([]byte, error) {
	return iCompoundTimelock.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint256)
func (iCompoundTimelock *ICompoundTimelock) UnpackDelay(data []byte) (*big.Int, error) {
	out, err := iCompoundTimelock.abi.Unpack("delay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPendingAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26782247.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingAdmin() view returns(address)
func (iCompoundTimelock *ICompoundTimelock) PackPendingAdmin() []byte {
	enc, err := iCompoundTimelock.abi.Pack("pendingAdmin")
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
func (iCompoundTimelock *ICompoundTimelock) TryPackPendingAdmin() ([]byte, error) {
	return iCompoundTimelock.abi.Pack("pendingAdmin")
}

// UnpackPendingAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26782247.
//
// Solidity: function pendingAdmin() view returns(address)
func (iCompoundTimelock *ICompoundTimelock) UnpackPendingAdmin(data []byte) (common.Address, error) {
	out, err := iCompoundTimelock.abi.Unpack("pendingAdmin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueuedTransactions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2b06537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queuedTransactions(bytes32 txHash) view returns(bool)
func (iCompoundTimelock *ICompoundTimelock) PackQueuedTransactions(txHash [32]byte) []byte {
	enc, err := iCompoundTimelock.abi.Pack("queuedTransactions", txHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueuedTransactions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2b06537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queuedTransactions(bytes32 txHash) view returns(bool)
func (iCompoundTimelock *ICompoundTimelock) TryPackQueuedTransactions(txHash [32]byte) ([]byte, error) {
	return iCompoundTimelock.abi.Pack("queuedTransactions", txHash)
}

// UnpackQueuedTransactions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2b06537.
//
// Solidity: function queuedTransactions(bytes32 txHash) view returns(bool)
func (iCompoundTimelock *ICompoundTimelock) UnpackQueuedTransactions(data []byte) (bool, error) {
	out, err := iCompoundTimelock.abi.Unpack("queuedTransactions", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ICompoundTimelockCancelTransaction represents a CancelTransaction event raised by the ICompoundTimelock contract.
type ICompoundTimelockCancelTransaction struct {
	TxHash    [32]byte
	Target    common.Address
	Value     *big.Int
	Signature string
	Data      []byte
	Eta       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICompoundTimelockCancelTransactionEventName = "CancelTransaction"

// ContractEventName returns the user-defined event name.
func (ICompoundTimelockCancelTransaction) ContractEventName() string {
	return ICompoundTimelockCancelTransactionEventName
}

// UnpackCancelTransactionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelTransaction(bytes32 indexed txHash, address indexed target, uint256 value, string signature, bytes data, uint256 eta)
func (iCompoundTimelock *ICompoundTimelock) UnpackCancelTransactionEvent(log *types.Log) (*ICompoundTimelockCancelTransaction, error) {
	event := "CancelTransaction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iCompoundTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ICompoundTimelockCancelTransaction)
	if len(log.Data) > 0 {
		if err := iCompoundTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCompoundTimelock.abi.Events[event].Inputs {
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

// ICompoundTimelockExecuteTransaction represents a ExecuteTransaction event raised by the ICompoundTimelock contract.
type ICompoundTimelockExecuteTransaction struct {
	TxHash    [32]byte
	Target    common.Address
	Value     *big.Int
	Signature string
	Data      []byte
	Eta       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICompoundTimelockExecuteTransactionEventName = "ExecuteTransaction"

// ContractEventName returns the user-defined event name.
func (ICompoundTimelockExecuteTransaction) ContractEventName() string {
	return ICompoundTimelockExecuteTransactionEventName
}

// UnpackExecuteTransactionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecuteTransaction(bytes32 indexed txHash, address indexed target, uint256 value, string signature, bytes data, uint256 eta)
func (iCompoundTimelock *ICompoundTimelock) UnpackExecuteTransactionEvent(log *types.Log) (*ICompoundTimelockExecuteTransaction, error) {
	event := "ExecuteTransaction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iCompoundTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ICompoundTimelockExecuteTransaction)
	if len(log.Data) > 0 {
		if err := iCompoundTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCompoundTimelock.abi.Events[event].Inputs {
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

// ICompoundTimelockNewAdmin represents a NewAdmin event raised by the ICompoundTimelock contract.
type ICompoundTimelockNewAdmin struct {
	NewAdmin common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ICompoundTimelockNewAdminEventName = "NewAdmin"

// ContractEventName returns the user-defined event name.
func (ICompoundTimelockNewAdmin) ContractEventName() string {
	return ICompoundTimelockNewAdminEventName
}

// UnpackNewAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewAdmin(address indexed newAdmin)
func (iCompoundTimelock *ICompoundTimelock) UnpackNewAdminEvent(log *types.Log) (*ICompoundTimelockNewAdmin, error) {
	event := "NewAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iCompoundTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ICompoundTimelockNewAdmin)
	if len(log.Data) > 0 {
		if err := iCompoundTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCompoundTimelock.abi.Events[event].Inputs {
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

// ICompoundTimelockNewDelay represents a NewDelay event raised by the ICompoundTimelock contract.
type ICompoundTimelockNewDelay struct {
	NewDelay *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ICompoundTimelockNewDelayEventName = "NewDelay"

// ContractEventName returns the user-defined event name.
func (ICompoundTimelockNewDelay) ContractEventName() string {
	return ICompoundTimelockNewDelayEventName
}

// UnpackNewDelayEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewDelay(uint256 indexed newDelay)
func (iCompoundTimelock *ICompoundTimelock) UnpackNewDelayEvent(log *types.Log) (*ICompoundTimelockNewDelay, error) {
	event := "NewDelay"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iCompoundTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ICompoundTimelockNewDelay)
	if len(log.Data) > 0 {
		if err := iCompoundTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCompoundTimelock.abi.Events[event].Inputs {
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

// ICompoundTimelockNewPendingAdmin represents a NewPendingAdmin event raised by the ICompoundTimelock contract.
type ICompoundTimelockNewPendingAdmin struct {
	NewPendingAdmin common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const ICompoundTimelockNewPendingAdminEventName = "NewPendingAdmin"

// ContractEventName returns the user-defined event name.
func (ICompoundTimelockNewPendingAdmin) ContractEventName() string {
	return ICompoundTimelockNewPendingAdminEventName
}

// UnpackNewPendingAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewPendingAdmin(address indexed newPendingAdmin)
func (iCompoundTimelock *ICompoundTimelock) UnpackNewPendingAdminEvent(log *types.Log) (*ICompoundTimelockNewPendingAdmin, error) {
	event := "NewPendingAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iCompoundTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ICompoundTimelockNewPendingAdmin)
	if len(log.Data) > 0 {
		if err := iCompoundTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCompoundTimelock.abi.Events[event].Inputs {
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

// ICompoundTimelockQueueTransaction represents a QueueTransaction event raised by the ICompoundTimelock contract.
type ICompoundTimelockQueueTransaction struct {
	TxHash    [32]byte
	Target    common.Address
	Value     *big.Int
	Signature string
	Data      []byte
	Eta       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ICompoundTimelockQueueTransactionEventName = "QueueTransaction"

// ContractEventName returns the user-defined event name.
func (ICompoundTimelockQueueTransaction) ContractEventName() string {
	return ICompoundTimelockQueueTransactionEventName
}

// UnpackQueueTransactionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QueueTransaction(bytes32 indexed txHash, address indexed target, uint256 value, string signature, bytes data, uint256 eta)
func (iCompoundTimelock *ICompoundTimelock) UnpackQueueTransactionEvent(log *types.Log) (*ICompoundTimelockQueueTransaction, error) {
	event := "QueueTransaction"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iCompoundTimelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ICompoundTimelockQueueTransaction)
	if len(log.Data) > 0 {
		if err := iCompoundTimelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iCompoundTimelock.abi.Events[event].Inputs {
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
