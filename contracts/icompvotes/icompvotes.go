// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package icompvotes

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

// ICompVotesMetaData contains all meta data concerning the ICompVotes contract.
var ICompVotesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getCurrentVotes\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"getPriorVotes\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ICompVotes",
}

// ICompVotes is an auto generated Go binding around an Ethereum contract.
type ICompVotes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ICompVotes) GetABI() abi.ABI {
	return c.abi
}

// NewICompVotes creates a new instance of ICompVotes.
func NewICompVotes() *ICompVotes {
	parsed, err := ICompVotesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ICompVotes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ICompVotes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetCurrentVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4b5ea57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentVotes(address account) view returns(uint96)
func (iCompVotes *ICompVotes) PackGetCurrentVotes(account common.Address) []byte {
	enc, err := iCompVotes.abi.Pack("getCurrentVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4b5ea57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentVotes(address account) view returns(uint96)
func (iCompVotes *ICompVotes) TryPackGetCurrentVotes(account common.Address) ([]byte, error) {
	return iCompVotes.abi.Pack("getCurrentVotes", account)
}

// UnpackGetCurrentVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4b5ea57.
//
// Solidity: function getCurrentVotes(address account) view returns(uint96)
func (iCompVotes *ICompVotes) UnpackGetCurrentVotes(data []byte) (*big.Int, error) {
	out, err := iCompVotes.abi.Unpack("getCurrentVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPriorVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x782d6fe1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPriorVotes(address account, uint256 blockNumber) view returns(uint96)
func (iCompVotes *ICompVotes) PackGetPriorVotes(account common.Address, blockNumber *big.Int) []byte {
	enc, err := iCompVotes.abi.Pack("getPriorVotes", account, blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPriorVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x782d6fe1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPriorVotes(address account, uint256 blockNumber) view returns(uint96)
func (iCompVotes *ICompVotes) TryPackGetPriorVotes(account common.Address, blockNumber *big.Int) ([]byte, error) {
	return iCompVotes.abi.Pack("getPriorVotes", account, blockNumber)
}

// UnpackGetPriorVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x782d6fe1.
//
// Solidity: function getPriorVotes(address account, uint256 blockNumber) view returns(uint96)
func (iCompVotes *ICompVotes) UnpackGetPriorVotes(data []byte) (*big.Int, error) {
	out, err := iCompVotes.abi.Unpack("getPriorVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}
