// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package batchreader

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

// BatchReaderCall is an auto generated low-level Go binding around an user-defined struct.
type BatchReaderCall struct {
	Target   common.Address
	CallData []byte
}

// BatchReaderCall3 is an auto generated low-level Go binding around an user-defined struct.
type BatchReaderCall3 struct {
	Target       common.Address
	AllowFailure bool
	CallData     []byte
}

// BatchReaderResult is an auto generated low-level Go binding around an user-defined struct.
type BatchReaderResult struct {
	Success    bool
	ReturnData []byte
}

// BatchReaderMetaData contains all meta data concerning the BatchReader contract.
var BatchReaderMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowFailure\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"}],\"internalType\":\"structBatchReader.Call3[]\",\"name\":\"calls\",\"type\":\"tuple[]\"}],\"name\":\"aggregate3\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"returnData\",\"type\":\"bytes\"}],\"internalType\":\"structBatchReader.Result[]\",\"name\":\"results\",\"type\":\"tuple[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"getBlockHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getBlockNumber\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getChainId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getCurrentBlockTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getEthBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"requireSuccess\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"}],\"internalType\":\"structBatchReader.Call[]\",\"name\":\"calls\",\"type\":\"tuple[]\"}],\"name\":\"tryAggregate\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"returnData\",\"type\":\"bytes\"}],\"internalType\":\"structBatchReader.Result[]\",\"name\":\"results\",\"type\":\"tuple[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "BatchReader",
	Bin: "0x6080604052348015600e575f5ffd5b5061074f8061001c5f395ff3fe60806040526004361061006e575f3560e01c80634d2301cc1161004c5780634d2301cc146100b757806382ad56cb146100de578063bce38bd7146100fe578063ee82ac5e14610111575f5ffd5b80630f28c97d146100725780633408e4701461009357806342cbb15c146100a5575b5f5ffd5b34801561007d575f5ffd5b50425b6040519081526020015b60405180910390f35b34801561009e575f5ffd5b5046610080565b3480156100b0575f5ffd5b5043610080565b3480156100c2575f5ffd5b506100806100d13660046104c1565b6001600160a01b03163190565b6100f16100ec366004610536565b61012f565b60405161008a9190610575565b6100f161010c366004610624565b6102d7565b34801561011c575f5ffd5b5061008061012b366004610673565b4090565b60608167ffffffffffffffff81111561014a5761014a61068a565b60405190808252806020026020018201604052801561018f57816020015b604080518082019091525f8152606060208201528152602001906001900390816101685790505b5090505f5b828110156102d0576102088484838181106101b1576101b161069e565b90506020028101906101c391906106b2565b6101d19060208101906104c1565b8585848181106101e3576101e361069e565b90506020028101906101f591906106b2565b6102039060408101906106d0565b610444565b82828151811061021a5761021a61069e565b60200260200101819052508181815181106102375761023761069e565b60200260200101515f01518061027d575083838281811061025a5761025a61069e565b905060200281019061026c91906106b2565b61027d906040810190602001610713565b6102c85760405162461bcd60e51b8152602060048201526017602482015276135d5b1d1a58d85b1b0cce8818d85b1b0819985a5b1959604a1b60448201526064015b60405180910390fd5b600101610194565b5092915050565b60608167ffffffffffffffff8111156102f2576102f261068a565b60405190808252806020026020018201604052801561033757816020015b604080518082019091525f8152606060208201528152602001906001900390816103105790505b5090505f5b8281101561043c576103ab8484838181106103595761035961069e565b905060200281019061036b919061072c565b6103799060208101906104c1565b85858481811061038b5761038b61069e565b905060200281019061039d919061072c565b6102039060208101906106d0565b8282815181106103bd576103bd61069e565b60200260200101819052508181815181106103da576103da61069e565b60200260200101515f0151806103ee575084155b6104345760405162461bcd60e51b8152602060048201526017602482015276135d5b1d1a58d85b1b0cce8818d85b1b0819985a5b1959604a1b60448201526064016102bf565b60010161033c565b509392505050565b604080518082019091525f815260606020820152836001600160a01b03168383604051610472929190610740565b5f604051808303815f865af19150503d805f81146104ab576040519150601f19603f3d011682016040523d82523d5f602084013e6104b0565b606091505b506020830152151581529392505050565b5f602082840312156104d1575f5ffd5b81356001600160a01b03811681146104e7575f5ffd5b9392505050565b5f5f83601f8401126104fe575f5ffd5b50813567ffffffffffffffff811115610515575f5ffd5b6020830191508360208260051b850101111561052f575f5ffd5b9250929050565b5f5f60208385031215610547575f5ffd5b823567ffffffffffffffff81111561055d575f5ffd5b610569858286016104ee565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561060457603f198786030184528151805115158652602081015190506040602087015280518060408801528060208301606089015e5f606082890101526060601f19601f8301168801019650505060208201915060208401935060018101905061059b565b50929695505050505050565b8035801515811461061f575f5ffd5b919050565b5f5f5f60408486031215610636575f5ffd5b61063f84610610565b9250602084013567ffffffffffffffff81111561065a575f5ffd5b610666868287016104ee565b9497909650939450505050565b5f60208284031215610683575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e198336030181126106c6575f5ffd5b9190910192915050565b5f5f8335601e198436030181126106e5575f5ffd5b83018035915067ffffffffffffffff8211156106ff575f5ffd5b60200191503681900382131561052f575f5ffd5b5f60208284031215610723575f5ffd5b6104e782610610565b5f8235603e198336030181126106c6575f5ffd5b818382375f910190815291905056",
}

// BatchReader is an auto generated Go binding around an Ethereum contract.
type BatchReader struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BatchReader) GetABI() abi.ABI {
	return c.abi
}

// NewBatchReader creates a new instance of BatchReader.
func NewBatchReader() *BatchReader {
	parsed, err := BatchReaderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BatchReader{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BatchReader) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAggregate3 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82ad56cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aggregate3((address,bool,bytes)[] calls) payable returns((bool,bytes)[] results)
func (batchReader *BatchReader) PackAggregate3(calls []BatchReaderCall3) []byte {
	enc, err := batchReader.abi.Pack("aggregate3", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAggregate3 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82ad56cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function aggregate3((address,bool,bytes)[] calls) payable returns((bool,bytes)[] results)
func (batchReader *BatchReader) TryPackAggregate3(calls []BatchReaderCall3) ([]byte, error) {
	return batchReader.abi.Pack("aggregate3", calls)
}

// UnpackAggregate3 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82ad56cb.
//
// Solidity: function aggregate3((address,bool,bytes)[] calls) payable returns((bool,bytes)[] results)
func (batchReader *BatchReader) UnpackAggregate3(data []byte) ([]BatchReaderResult, error) {
	out, err := batchReader.abi.Unpack("aggregate3", data)
	if err != nil {
		return *new([]BatchReaderResult), err
	}
	out0 := *abi.ConvertType(out[0], new([]BatchReaderResult)).(*[]BatchReaderResult)
	return out0, nil
}

// PackGetBlockHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee82ac5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBlockHash(uint256 number) view returns(bytes32)
func (batchReader *BatchReader) PackGetBlockHash(number *big.Int) []byte {
	enc, err := batchReader.abi.Pack("getBlockHash", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBlockHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee82ac5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBlockHash(uint256 number) view returns(bytes32)
func (batchReader *BatchReader) TryPackGetBlockHash(number *big.Int) ([]byte, error) {
	return batchReader.abi.Pack("getBlockHash", number)
}

// UnpackGetBlockHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee82ac5e.
//
// Solidity: function getBlockHash(uint256 number) view returns(bytes32)
func (batchReader *BatchReader) UnpackGetBlockHash(data []byte) ([32]byte, error) {
	out, err := batchReader.abi.Unpack("getBlockHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetBlockNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cbb15c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getBlockNumber() view returns(uint256)
func (batchReader *BatchReader) PackGetBlockNumber() []byte {
	enc, err := batchReader.abi.Pack("getBlockNumber")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetBlockNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cbb15c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getBlockNumber() view returns(uint256)
func (batchReader *BatchReader) TryPackGetBlockNumber() ([]byte, error) {
	return batchReader.abi.Pack("getBlockNumber")
}

// UnpackGetBlockNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cbb15c.
//
// Solidity: function getBlockNumber() view returns(uint256)
func (batchReader *BatchReader) UnpackGetBlockNumber(data []byte) (*big.Int, error) {
	out, err := batchReader.abi.Unpack("getBlockNumber", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3408e470.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getChainId() view returns(uint256)
func (batchReader *BatchReader) PackGetChainId() []byte {
	enc, err := batchReader.abi.Pack("getChainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3408e470.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getChainId() view returns(uint256)
func (batchReader *BatchReader) TryPackGetChainId() ([]byte, error) {
	return batchReader.abi.Pack("getChainId")
}

// UnpackGetChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3408e470.
//
// Solidity: function getChainId() view returns(uint256)
func (batchReader *BatchReader) UnpackGetChainId(data []byte) (*big.Int, error) {
	out, err := batchReader.abi.Unpack("getChainId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetCurrentBlockTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f28c97d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentBlockTimestamp() view returns(uint256)
func (batchReader *BatchReader) PackGetCurrentBlockTimestamp() []byte {
	enc, err := batchReader.abi.Pack("getCurrentBlockTimestamp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentBlockTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f28c97d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentBlockTimestamp() view returns(uint256)
func (batchReader *BatchReader) TryPackGetCurrentBlockTimestamp() ([]byte, error) {
	return batchReader.abi.Pack("getCurrentBlockTimestamp")
}

// UnpackGetCurrentBlockTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f28c97d.
//
// Solidity: function getCurrentBlockTimestamp() view returns(uint256)
func (batchReader *BatchReader) UnpackGetCurrentBlockTimestamp(data []byte) (*big.Int, error) {
	out, err := batchReader.abi.Unpack("getCurrentBlockTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetEthBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d2301cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEthBalance(address account) view returns(uint256)
func (batchReader *BatchReader) PackGetEthBalance(account common.Address) []byte {
	enc, err := batchReader.abi.Pack("getEthBalance", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEthBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d2301cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEthBalance(address account) view returns(uint256)
func (batchReader *BatchReader) TryPackGetEthBalance(account common.Address) ([]byte, error) {
	return batchReader.abi.Pack("getEthBalance", account)
}

// UnpackGetEthBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d2301cc.
//
// Solidity: function getEthBalance(address account) view returns(uint256)
func (batchReader *BatchReader) UnpackGetEthBalance(data []byte) (*big.Int, error) {
	out, err := batchReader.abi.Unpack("getEthBalance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTryAggregate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbce38bd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tryAggregate(bool requireSuccess, (address,bytes)[] calls) payable returns((bool,bytes)[] results)
func (batchReader *BatchReader) PackTryAggregate(requireSuccess bool, calls []BatchReaderCall) []byte {
	enc, err := batchReader.abi.Pack("tryAggregate", requireSuccess, calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTryAggregate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbce38bd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tryAggregate(bool requireSuccess, (address,bytes)[] calls) payable returns((bool,bytes)[] results)
func (batchReader *BatchReader) TryPackTryAggregate(requireSuccess bool, calls []BatchReaderCall) ([]byte, error) {
	return batchReader.abi.Pack("tryAggregate", requireSuccess, calls)
}

// UnpackTryAggregate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbce38bd7.
//
// Solidity: function tryAggregate(bool requireSuccess, (address,bytes)[] calls) payable returns((bool,bytes)[] results)
func (batchReader *BatchReader) UnpackTryAggregate(data []byte) ([]BatchReaderResult, error) {
	out, err := batchReader.abi.Unpack("tryAggregate", data)
	if err != nil {
		return *new([]BatchReaderResult), err
	}
	out0 := *abi.ConvertType(out[0], new([]BatchReaderResult)).(*[]BatchReaderResult)
	return out0, nil
}
