// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package agoraapprovals

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

// AgoraApprovalsMetaData contains all meta data concerning the AgoraApprovals contract.
var AgoraApprovalsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"count\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"option\",\"type\":\"uint256\"}],\"name\":\"optionVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"propose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"succeeded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AgoraApprovals",
	Bin: "0x6080604052348015600e575f5ffd5b506109b98061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80635f90ebaf1461004e5780638378e2db14610063578063f563863a1461008b578063f5816e731461009e575b5f5ffd5b61006161005c3660046103c3565b6100d3565b005b61007661007136600461040a565b610178565b60405190151581526020015b60405180910390f35b610061610099366004610421565b6101cb565b6100c56100ac36600461046f565b5f60208181529281526040808220909352908152205481565b604051908152602001610082565b5f806100e1838501856107a0565b5f9687526002602090815260408089208351815484860151848701516001600160a01b0316620100000262010000600160b01b031960ff9283166101000261ffff199094169290941691909117919091179190911617815560608401516080909401516001600160801b03908116600160801b02941693909317600190930192909255915160039092529095209490945550505050565b5f818152600160209081526040808320546002909252822054610100900460ff16156101a6578015156101c4565b5f838152600260205260409020600101546001600160801b03168110155b9392505050565b5f6101d88284018461092c565b905080515f141580156101fe57505f85815260026020526040902054815160ff90911610155b61023b5760405162461bcd60e51b8152602060048201526009602482015268617070726f76616c7360b81b60448201526064015b60405180910390fd5b5f5b8151811015610377575f86815260036020526040902054825183908390811061026857610268610965565b60200260200101511080156102c057508015806102c057508161028c60018361098d565b8151811061029c5761029c610965565b60200260200101518282815181106102b6576102b6610965565b6020026020010151115b6102f65760405162461bcd60e51b81526020600482015260076024820152666f7074696f6e7360c81b6044820152606401610232565b5f855f5f8981526020019081526020015f205f85858151811061031b5761031b610965565b602002602001015181526020019081526020015f205f82825461033e91906109a6565b91829055505f89815260016020526040902054909250821115905061036e575f8781526001602052604090208190555b5060010161023d565b505050505050565b5f5f83601f84011261038f575f5ffd5b5081356001600160401b038111156103a5575f5ffd5b6020830191508360208285010111156103bc575f5ffd5b9250929050565b5f5f5f604084860312156103d5575f5ffd5b8335925060208401356001600160401b038111156103f1575f5ffd5b6103fd8682870161037f565b9497909650939450505050565b5f6020828403121561041a575f5ffd5b5035919050565b5f5f5f5f60608587031215610434575f5ffd5b843593506020850135925060408501356001600160401b03811115610457575f5ffd5b6104638782880161037f565b95989497509550505050565b5f5f60408385031215610480575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b03811182821017156104c5576104c561048f565b60405290565b604051601f8201601f191681016001600160401b03811182821017156104f3576104f361048f565b604052919050565b5f6001600160401b038211156105135761051361048f565b5060051b60200190565b80356001600160a01b0381168114610533575f5ffd5b919050565b5f82601f830112610547575f5ffd5b813561055a610555826104fb565b6104cb565b8082825260208201915060208360051b86010192508583111561057b575f5ffd5b602085015b8381101561059f576105918161051d565b835260209283019201610580565b5095945050505050565b5f82601f8301126105b8575f5ffd5b81356105c6610555826104fb565b8082825260208201915060208360051b8601019250858311156105e7575f5ffd5b602085015b8381101561059f5780358352602092830192016105ec565b5f5f6001600160401b0384111561061d5761061d61048f565b50601f8301601f1916602001610632816104cb565b915050828152838383011115610646575f5ffd5b828260208301375f602084830101529392505050565b5f82601f83011261066b575f5ffd5b8135610679610555826104fb565b8082825260208201915060208360051b86010192508583111561069a575f5ffd5b602085015b8381101561059f5780356001600160401b038111156106bc575f5ffd5b8601603f810188136106cc575f5ffd5b6106de88602083013560408401610604565b8452506020928301920161069f565b5f82601f8301126106fc575f5ffd5b6101c483833560208501610604565b803560ff81168114610533575f5ffd5b80356001600160801b0381168114610533575f5ffd5b5f60a08284031215610741575f5ffd5b6107496104a3565b90506107548261070b565b81526107626020830161070b565b60208201526107736040830161051d565b60408201526107846060830161071b565b60608201526107956080830161071b565b608082015292915050565b5f5f60c083850312156107b1575f5ffd5b82356001600160401b038111156107c6575f5ffd5b8301601f810185136107d6575f5ffd5b80356107e4610555826104fb565b8082825260208201915060208360051b850101925087831115610805575f5ffd5b602084015b8381101561090e5780356001600160401b03811115610827575f5ffd5b850160a0818b03601f1901121561083c575f5ffd5b6108446104a3565b6020820135815260408201356001600160401b03811115610863575f5ffd5b6108728c602083860101610538565b60208301525060608201356001600160401b03811115610890575f5ffd5b61089f8c6020838601016105a9565b60408301525060808201356001600160401b038111156108bd575f5ffd5b6108cc8c60208386010161065c565b60608301525060a08201356001600160401b038111156108ea575f5ffd5b6108f98c6020838601016106ed565b6080830152508452506020928301920161080a565b50809550505050506109238460208501610731565b90509250929050565b5f6020828403121561093c575f5ffd5b81356001600160401b03811115610951575f5ffd5b61095d848285016105a9565b949350505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156109a0576109a0610979565b92915050565b808201808211156109a0576109a061097956",
}

// AgoraApprovals is an auto generated Go binding around an Ethereum contract.
type AgoraApprovals struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AgoraApprovals) GetABI() abi.ABI {
	return c.abi
}

// NewAgoraApprovals creates a new instance of AgoraApprovals.
func NewAgoraApprovals() *AgoraApprovals {
	parsed, err := AgoraApprovalsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AgoraApprovals{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AgoraApprovals) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf563863a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count(uint256 proposal, uint256 weight, bytes params) returns()
func (agoraApprovals *AgoraApprovals) PackCount(proposal *big.Int, weight *big.Int, params []byte) []byte {
	enc, err := agoraApprovals.abi.Pack("count", proposal, weight, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf563863a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count(uint256 proposal, uint256 weight, bytes params) returns()
func (agoraApprovals *AgoraApprovals) TryPackCount(proposal *big.Int, weight *big.Int, params []byte) ([]byte, error) {
	return agoraApprovals.abi.Pack("count", proposal, weight, params)
}

// PackOptionVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5816e73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optionVotes(uint256 proposal, uint256 option) view returns(uint256)
func (agoraApprovals *AgoraApprovals) PackOptionVotes(proposal *big.Int, option *big.Int) []byte {
	enc, err := agoraApprovals.abi.Pack("optionVotes", proposal, option)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptionVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5816e73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optionVotes(uint256 proposal, uint256 option) view returns(uint256)
func (agoraApprovals *AgoraApprovals) TryPackOptionVotes(proposal *big.Int, option *big.Int) ([]byte, error) {
	return agoraApprovals.abi.Pack("optionVotes", proposal, option)
}

// UnpackOptionVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5816e73.
//
// Solidity: function optionVotes(uint256 proposal, uint256 option) view returns(uint256)
func (agoraApprovals *AgoraApprovals) UnpackOptionVotes(data []byte) (*big.Int, error) {
	out, err := agoraApprovals.abi.Unpack("optionVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f90ebaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(uint256 proposal, bytes data) returns()
func (agoraApprovals *AgoraApprovals) PackPropose(proposal *big.Int, data []byte) []byte {
	enc, err := agoraApprovals.abi.Pack("propose", proposal, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f90ebaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(uint256 proposal, bytes data) returns()
func (agoraApprovals *AgoraApprovals) TryPackPropose(proposal *big.Int, data []byte) ([]byte, error) {
	return agoraApprovals.abi.Pack("propose", proposal, data)
}

// PackSucceeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8378e2db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function succeeded(uint256 proposal) view returns(bool)
func (agoraApprovals *AgoraApprovals) PackSucceeded(proposal *big.Int) []byte {
	enc, err := agoraApprovals.abi.Pack("succeeded", proposal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSucceeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8378e2db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function succeeded(uint256 proposal) view returns(bool)
func (agoraApprovals *AgoraApprovals) TryPackSucceeded(proposal *big.Int) ([]byte, error) {
	return agoraApprovals.abi.Pack("succeeded", proposal)
}

// UnpackSucceeded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8378e2db.
//
// Solidity: function succeeded(uint256 proposal) view returns(bool)
func (agoraApprovals *AgoraApprovals) UnpackSucceeded(data []byte) (bool, error) {
	out, err := agoraApprovals.abi.Unpack("succeeded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
