// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ipartialvotes

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

// PartialDelegation is an auto generated low-level Go binding around an user-defined struct.
type PartialDelegation struct {
	Delegatee common.Address
	Numerator *big.Int
}

// IPartialVotesMetaData contains all meta data concerning the IPartialVotes contract.
var IPartialVotesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structPartialDelegation[]\",\"name\":\"oldDelegatees\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structPartialDelegation[]\",\"name\":\"newDelegatees\",\"type\":\"tuple[]\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DENOMINATOR\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PARTIAL_DELEGATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"internalType\":\"structPartialDelegation[]\",\"name\":\"partialDelegations\",\"type\":\"tuple[]\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"internalType\":\"structPartialDelegation[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IPartialVotes",
}

// IPartialVotes is an auto generated Go binding around an Ethereum contract.
type IPartialVotes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IPartialVotes) GetABI() abi.ABI {
	return c.abi
}

// NewIPartialVotes creates a new instance of IPartialVotes.
func NewIPartialVotes() *IPartialVotes {
	parsed, err := IPartialVotesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IPartialVotes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IPartialVotes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918f8674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DENOMINATOR() view returns(uint96)
func (iPartialVotes *IPartialVotes) PackDENOMINATOR() []byte {
	enc, err := iPartialVotes.abi.Pack("DENOMINATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918f8674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DENOMINATOR() view returns(uint96)
func (iPartialVotes *IPartialVotes) TryPackDENOMINATOR() ([]byte, error) {
	return iPartialVotes.abi.Pack("DENOMINATOR")
}

// UnpackDENOMINATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x918f8674.
//
// Solidity: function DENOMINATOR() view returns(uint96)
func (iPartialVotes *IPartialVotes) UnpackDENOMINATOR(data []byte) (*big.Int, error) {
	out, err := iPartialVotes.abi.Unpack("DENOMINATOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPARTIALDELEGATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2df2568.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PARTIAL_DELEGATIONS() view returns(uint256)
func (iPartialVotes *IPartialVotes) PackMAXPARTIALDELEGATIONS() []byte {
	enc, err := iPartialVotes.abi.Pack("MAX_PARTIAL_DELEGATIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPARTIALDELEGATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2df2568.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PARTIAL_DELEGATIONS() view returns(uint256)
func (iPartialVotes *IPartialVotes) TryPackMAXPARTIALDELEGATIONS() ([]byte, error) {
	return iPartialVotes.abi.Pack("MAX_PARTIAL_DELEGATIONS")
}

// UnpackMAXPARTIALDELEGATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2df2568.
//
// Solidity: function MAX_PARTIAL_DELEGATIONS() view returns(uint256)
func (iPartialVotes *IPartialVotes) UnpackMAXPARTIALDELEGATIONS(data []byte) (*big.Int, error) {
	out, err := iPartialVotes.abi.Unpack("MAX_PARTIAL_DELEGATIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (iPartialVotes *IPartialVotes) PackDelegate(delegatee common.Address) []byte {
	enc, err := iPartialVotes.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (iPartialVotes *IPartialVotes) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return iPartialVotes.abi.Pack("delegate", delegatee)
}

// PackDelegate0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7b3857.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate((address,uint96)[] partialDelegations) returns()
func (iPartialVotes *IPartialVotes) PackDelegate0(partialDelegations []PartialDelegation) []byte {
	enc, err := iPartialVotes.abi.Pack("delegate0", partialDelegations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7b3857.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate((address,uint96)[] partialDelegations) returns()
func (iPartialVotes *IPartialVotes) TryPackDelegate0(partialDelegations []PartialDelegation) ([]byte, error) {
	return iPartialVotes.abi.Pack("delegate0", partialDelegations)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns((address,uint96)[])
func (iPartialVotes *IPartialVotes) PackDelegates(account common.Address) []byte {
	enc, err := iPartialVotes.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns((address,uint96)[])
func (iPartialVotes *IPartialVotes) TryPackDelegates(account common.Address) ([]byte, error) {
	return iPartialVotes.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns((address,uint96)[])
func (iPartialVotes *IPartialVotes) UnpackDelegates(data []byte) ([]PartialDelegation, error) {
	out, err := iPartialVotes.abi.Unpack("delegates", data)
	if err != nil {
		return *new([]PartialDelegation), err
	}
	out0 := *abi.ConvertType(out[0], new([]PartialDelegation)).(*[]PartialDelegation)
	return out0, nil
}

// IPartialVotesDelegateChanged represents a DelegateChanged event raised by the IPartialVotes contract.
type IPartialVotesDelegateChanged struct {
	Delegator     common.Address
	OldDelegatees []PartialDelegation
	NewDelegatees []PartialDelegation
	Raw           *types.Log // Blockchain specific contextual infos
}

const IPartialVotesDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (IPartialVotesDelegateChanged) ContractEventName() string {
	return IPartialVotesDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, (address,uint96)[] oldDelegatees, (address,uint96)[] newDelegatees)
func (iPartialVotes *IPartialVotes) UnpackDelegateChangedEvent(log *types.Log) (*IPartialVotesDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iPartialVotes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IPartialVotesDelegateChanged)
	if len(log.Data) > 0 {
		if err := iPartialVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iPartialVotes.abi.Events[event].Inputs {
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
