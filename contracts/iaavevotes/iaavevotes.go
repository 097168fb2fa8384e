// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iaavevotes

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

// IAaveVotesMetaData contains all meta data concerning the IAaveVotes contract.
var IAaveVotesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"delegationType\",\"type\":\"uint8\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"delegationType\",\"type\":\"uint8\"}],\"name\":\"DelegatedPowerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"oldValue\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"newValue\",\"type\":\"uint128\"}],\"name\":\"SnapshotDone\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"delegationType\",\"type\":\"uint8\"}],\"name\":\"getDelegateeByType\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"delegationType\",\"type\":\"uint8\"}],\"name\":\"getPowerAtBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"delegationType\",\"type\":\"uint8\"}],\"name\":\"getPowerCurrent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAaveVotes",
}

// IAaveVotes is an auto generated Go binding around an Ethereum contract.
type IAaveVotes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAaveVotes) GetABI() abi.ABI {
	return c.abi
}

// NewIAaveVotes creates a new instance of IAaveVotes.
func NewIAaveVotes() *IAaveVotes {
	parsed, err := IAaveVotesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAaveVotes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAaveVotes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetDelegateeByType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f50458d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDelegateeByType(address delegator, uint8 delegationType) view returns(address)
func (iAaveVotes *IAaveVotes) PackGetDelegateeByType(delegator common.Address, delegationType uint8) []byte {
	enc, err := iAaveVotes.abi.Pack("getDelegateeByType", delegator, delegationType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDelegateeByType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f50458d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDelegateeByType(address delegator, uint8 delegationType) view returns(address)
func (iAaveVotes *IAaveVotes) TryPackGetDelegateeByType(delegator common.Address, delegationType uint8) ([]byte, error) {
	return iAaveVotes.abi.Pack("getDelegateeByType", delegator, delegationType)
}

// UnpackGetDelegateeByType is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f50458d.
//
// Solidity: function getDelegateeByType(address delegator, uint8 delegationType) view returns(address)
func (iAaveVotes *IAaveVotes) UnpackGetDelegateeByType(data []byte) (common.Address, error) {
	out, err := iAaveVotes.abi.Unpack("getDelegateeByType", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPowerAtBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ffbb91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPowerAtBlock(address user, uint256 blockNumber, uint8 delegationType) view returns(uint256)
func (iAaveVotes *IAaveVotes) PackGetPowerAtBlock(user common.Address, blockNumber *big.Int, delegationType uint8) []byte {
	enc, err := iAaveVotes.abi.Pack("getPowerAtBlock", user, blockNumber, delegationType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPowerAtBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ffbb91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPowerAtBlock(address user, uint256 blockNumber, uint8 delegationType) view returns(uint256)
func (iAaveVotes *IAaveVotes) TryPackGetPowerAtBlock(user common.Address, blockNumber *big.Int, delegationType uint8) ([]byte, error) {
	return iAaveVotes.abi.Pack("getPowerAtBlock", user, blockNumber, delegationType)
}

// UnpackGetPowerAtBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ffbb91.
//
// Solidity: function getPowerAtBlock(address user, uint256 blockNumber, uint8 delegationType) view returns(uint256)
func (iAaveVotes *IAaveVotes) UnpackGetPowerAtBlock(data []byte) (*big.Int, error) {
	out, err := iAaveVotes.abi.Unpack("getPowerAtBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPowerCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2f4201d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPowerCurrent(address user, uint8 delegationType) view returns(uint256)
func (iAaveVotes *IAaveVotes) PackGetPowerCurrent(user common.Address, delegationType uint8) []byte {
	enc, err := iAaveVotes.abi.Pack("getPowerCurrent", user, delegationType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPowerCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2f4201d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPowerCurrent(address user, uint8 delegationType) view returns(uint256)
func (iAaveVotes *IAaveVotes) TryPackGetPowerCurrent(user common.Address, delegationType uint8) ([]byte, error) {
	return iAaveVotes.abi.Pack("getPowerCurrent", user, delegationType)
}

// UnpackGetPowerCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2f4201d.
//
// Solidity: function getPowerCurrent(address user, uint8 delegationType) view returns(uint256)
func (iAaveVotes *IAaveVotes) UnpackGetPowerCurrent(data []byte) (*big.Int, error) {
	out, err := iAaveVotes.abi.Unpack("getPowerCurrent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IAaveVotesDelegateChanged represents a DelegateChanged event raised by the IAaveVotes contract.
type IAaveVotesDelegateChanged struct {
	Delegator      common.Address
	Delegatee      common.Address
	DelegationType uint8
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAaveVotesDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (IAaveVotesDelegateChanged) ContractEventName() string {
	return IAaveVotesDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed delegatee, uint8 delegationType)
func (iAaveVotes *IAaveVotes) UnpackDelegateChangedEvent(log *types.Log) (*IAaveVotesDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveVotes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveVotesDelegateChanged)
	if len(log.Data) > 0 {
		if err := iAaveVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveVotes.abi.Events[event].Inputs {
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

// IAaveVotesDelegatedPowerChanged represents a DelegatedPowerChanged event raised by the IAaveVotes contract.
type IAaveVotesDelegatedPowerChanged struct {
	User           common.Address
	Amount         *big.Int
	DelegationType uint8
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAaveVotesDelegatedPowerChangedEventName = "DelegatedPowerChanged"

// ContractEventName returns the user-defined event name.
func (IAaveVotesDelegatedPowerChanged) ContractEventName() string {
	return IAaveVotesDelegatedPowerChangedEventName
}

// UnpackDelegatedPowerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegatedPowerChanged(address indexed user, uint256 amount, uint8 delegationType)
func (iAaveVotes *IAaveVotes) UnpackDelegatedPowerChangedEvent(log *types.Log) (*IAaveVotesDelegatedPowerChanged, error) {
	event := "DelegatedPowerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveVotes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveVotesDelegatedPowerChanged)
	if len(log.Data) > 0 {
		if err := iAaveVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveVotes.abi.Events[event].Inputs {
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

// IAaveVotesSnapshotDone represents a SnapshotDone event raised by the IAaveVotes contract.
type IAaveVotesSnapshotDone struct {
	Owner    common.Address
	OldValue *big.Int
	NewValue *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAaveVotesSnapshotDoneEventName = "SnapshotDone"

// ContractEventName returns the user-defined event name.
func (IAaveVotesSnapshotDone) ContractEventName() string {
	return IAaveVotesSnapshotDoneEventName
}

// UnpackSnapshotDoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SnapshotDone(address owner, uint128 oldValue, uint128 newValue)
func (iAaveVotes *IAaveVotes) UnpackSnapshotDoneEvent(log *types.Log) (*IAaveVotesSnapshotDone, error) {
	event := "SnapshotDone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveVotes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveVotesSnapshotDone)
	if len(log.Data) > 0 {
		if err := iAaveVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveVotes.abi.Events[event].Inputs {
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
