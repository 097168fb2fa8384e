// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package gateway

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

// GatewayMetaData contains all meta data concerning the Gateway contract.
var GatewayMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"sendId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"recipient\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"MessageSent\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"recipient\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"\",\"type\":\"bytes[]\"}],\"name\":\"sendMessage\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Gateway",
	Bin: "0x6080604052348015600e575f5ffd5b506102018061001c5f395ff3fe60806040526004361061001d575f3560e01c8063cdfe7f5c14610021575b5f5ffd5b61003461002f3660046100d8565b610046565b60405190815260200160405180910390f35b5f5f5f1b7f06853da3986b92d43e5ba3f9e7371ef99410d4792a6400b98699300cf0fdd4748888888860405161007f94939291906101d0565b60405180910390a2505f9695505050505050565b5f5f83601f8401126100a3575f5ffd5b50813567ffffffffffffffff8111156100ba575f5ffd5b6020830191508360208285010111156100d1575f5ffd5b9250929050565b5f5f5f5f5f5f606087890312156100ed575f5ffd5b863567ffffffffffffffff811115610103575f5ffd5b61010f89828a01610093565b909750955050602087013567ffffffffffffffff81111561012e575f5ffd5b61013a89828a01610093565b909550935050604087013567ffffffffffffffff811115610159575f5ffd5b8701601f81018913610169575f5ffd5b803567ffffffffffffffff81111561017f575f5ffd5b8960208260051b8401011115610193575f5ffd5b60208201935080925050509295509295509295565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f6101e36040830186886101a8565b82810360208401526101f68185876101a8565b97965050505050505056",
}

// Gateway is an auto generated Go binding around an Ethereum contract.
type Gateway struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Gateway) GetABI() abi.ABI {
	return c.abi
}

// NewGateway creates a new instance of Gateway.
func NewGateway() *Gateway {
	parsed, err := GatewayMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Gateway{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Gateway) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackSendMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe7f5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendMessage(bytes recipient, bytes payload, bytes[] ) payable returns(bytes32)
func (gateway *Gateway) PackSendMessage(recipient []byte, payload []byte, arg2 [][]byte) []byte {
	enc, err := gateway.abi.Pack("sendMessage", recipient, payload, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe7f5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendMessage(bytes recipient, bytes payload, bytes[] ) payable returns(bytes32)
func (gateway *Gateway) TryPackSendMessage(recipient []byte, payload []byte, arg2 [][]byte) ([]byte, error) {
	return gateway.abi.Pack("sendMessage", recipient, payload, arg2)
}

// UnpackSendMessage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdfe7f5c.
//
// Solidity: function sendMessage(bytes recipient, bytes payload, bytes[] ) payable returns(bytes32)
func (gateway *Gateway) UnpackSendMessage(data []byte) ([32]byte, error) {
	out, err := gateway.abi.Unpack("sendMessage", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// GatewayMessageSent represents a MessageSent event raised by the Gateway contract.
type GatewayMessageSent struct {
	SendId    [32]byte
	Recipient []byte
	Payload   []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const GatewayMessageSentEventName = "MessageSent"

// ContractEventName returns the user-defined event name.
func (GatewayMessageSent) ContractEventName() string {
	return GatewayMessageSentEventName
}

// UnpackMessageSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MessageSent(bytes32 indexed sendId, bytes recipient, bytes payload)
func (gateway *Gateway) UnpackMessageSentEvent(log *types.Log) (*GatewayMessageSent, error) {
	event := "MessageSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != gateway.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GatewayMessageSent)
	if len(log.Data) > 0 {
		if err := gateway.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range gateway.abi.Events[event].Inputs {
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
