// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package votesstrategy

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

// VotesStrategyMetaData contains all meta data concerning the VotesStrategy contract.
var VotesStrategyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AAVE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"getPropositionPowerAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"getTotalPropositionSupplyAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"getTotalVotingSupplyAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"getVotingPowerAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "VotesStrategy",
	Bin: "0x60a0604052348015600e575f5ffd5b506040516102df3803806102df833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161025561008a5f395f8181605e0152818160d4015261018001526102555ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c806348ccda3c146100595780637a71f9d71461009d578063a1076e58146100be578063eaeded5f146100be578063f6b502031461009d575b5f5ffd5b6100807f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100b06100ab3660046101f2565b6100d1565b604051908152602001610094565b6100b06100cc366004610209565b610158565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561012e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610152919061023e565b92915050565b604051630748d63560e31b81526001600160a01b038381166004830152602482018390525f917f000000000000000000000000000000000000000000000000000000000000000090911690633a46b1a890604401602060405180830381865afa1580156101c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101eb919061023e565b9392505050565b5f60208284031215610202575f5ffd5b5035919050565b5f5f6040838503121561021a575f5ffd5b82356001600160a01b0381168114610230575f5ffd5b946020939093013593505050565b5f6020828403121561024e575f5ffd5b505191905056",
}

// VotesStrategy is an auto generated Go binding around an Ethereum contract.
type VotesStrategy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VotesStrategy) GetABI() abi.ABI {
	return c.abi
}

// NewVotesStrategy creates a new instance of VotesStrategy.
func NewVotesStrategy() *VotesStrategy {
	parsed, err := VotesStrategyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VotesStrategy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VotesStrategy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token) returns()
func (votesStrategy *VotesStrategy) PackConstructor(token common.Address) []byte {
	enc, err := votesStrategy.abi.Pack("", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAAVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48ccda3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AAVE() view returns(address)
func (votesStrategy *VotesStrategy) PackAAVE() []byte {
	enc, err := votesStrategy.abi.Pack("AAVE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAAVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48ccda3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AAVE() view returns(address)
func (votesStrategy *VotesStrategy) TryPackAAVE() ([]byte, error) {
	return votesStrategy.abi.Pack("AAVE")
}

// UnpackAAVE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48ccda3c.
//
// Solidity: function AAVE() view returns(address)
func (votesStrategy *VotesStrategy) UnpackAAVE(data []byte) (common.Address, error) {
	out, err := votesStrategy.abi.Unpack("AAVE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPropositionPowerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1076e58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPropositionPowerAt(address account, uint256 blockNumber) view returns(uint256)
func (votesStrategy *VotesStrategy) PackGetPropositionPowerAt(account common.Address, blockNumber *big.Int) []byte {
	enc, err := votesStrategy.abi.Pack("getPropositionPowerAt", account, blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPropositionPowerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1076e58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPropositionPowerAt(address account, uint256 blockNumber) view returns(uint256)
func (votesStrategy *VotesStrategy) TryPackGetPropositionPowerAt(account common.Address, blockNumber *big.Int) ([]byte, error) {
	return votesStrategy.abi.Pack("getPropositionPowerAt", account, blockNumber)
}

// UnpackGetPropositionPowerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1076e58.
//
// Solidity: function getPropositionPowerAt(address account, uint256 blockNumber) view returns(uint256)
func (votesStrategy *VotesStrategy) UnpackGetPropositionPowerAt(data []byte) (*big.Int, error) {
	out, err := votesStrategy.abi.Unpack("getPropositionPowerAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalPropositionSupplyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6b50203.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalPropositionSupplyAt(uint256 ) view returns(uint256)
func (votesStrategy *VotesStrategy) PackGetTotalPropositionSupplyAt(arg0 *big.Int) []byte {
	enc, err := votesStrategy.abi.Pack("getTotalPropositionSupplyAt", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalPropositionSupplyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6b50203.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalPropositionSupplyAt(uint256 ) view returns(uint256)
func (votesStrategy *VotesStrategy) TryPackGetTotalPropositionSupplyAt(arg0 *big.Int) ([]byte, error) {
	return votesStrategy.abi.Pack("getTotalPropositionSupplyAt", arg0)
}

// UnpackGetTotalPropositionSupplyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6b50203.
//
// Solidity: function getTotalPropositionSupplyAt(uint256 ) view returns(uint256)
func (votesStrategy *VotesStrategy) UnpackGetTotalPropositionSupplyAt(data []byte) (*big.Int, error) {
	out, err := votesStrategy.abi.Unpack("getTotalPropositionSupplyAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalVotingSupplyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a71f9d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalVotingSupplyAt(uint256 ) view returns(uint256)
func (votesStrategy *VotesStrategy) PackGetTotalVotingSupplyAt(arg0 *big.Int) []byte {
	enc, err := votesStrategy.abi.Pack("getTotalVotingSupplyAt", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalVotingSupplyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a71f9d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalVotingSupplyAt(uint256 ) view returns(uint256)
func (votesStrategy *VotesStrategy) TryPackGetTotalVotingSupplyAt(arg0 *big.Int) ([]byte, error) {
	return votesStrategy.abi.Pack("getTotalVotingSupplyAt", arg0)
}

// UnpackGetTotalVotingSupplyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a71f9d7.
//
// Solidity: function getTotalVotingSupplyAt(uint256 ) view returns(uint256)
func (votesStrategy *VotesStrategy) UnpackGetTotalVotingSupplyAt(data []byte) (*big.Int, error) {
	out, err := votesStrategy.abi.Unpack("getTotalVotingSupplyAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotingPowerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaeded5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingPowerAt(address account, uint256 blockNumber) view returns(uint256)
func (votesStrategy *VotesStrategy) PackGetVotingPowerAt(account common.Address, blockNumber *big.Int) []byte {
	enc, err := votesStrategy.abi.Pack("getVotingPowerAt", account, blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingPowerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaeded5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingPowerAt(address account, uint256 blockNumber) view returns(uint256)
func (votesStrategy *VotesStrategy) TryPackGetVotingPowerAt(account common.Address, blockNumber *big.Int) ([]byte, error) {
	return votesStrategy.abi.Pack("getVotingPowerAt", account, blockNumber)
}

// UnpackGetVotingPowerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaeded5f.
//
// Solidity: function getVotingPowerAt(address account, uint256 blockNumber) view returns(uint256)
func (votesStrategy *VotesStrategy) UnpackGetVotingPowerAt(data []byte) (*big.Int, error) {
	out, err := votesStrategy.abi.Unpack("getVotingPowerAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}
