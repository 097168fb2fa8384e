// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package agoratypes

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

// AgoraTypesMetaData contains all meta data concerning the AgoraTypes contract.
var AgoraTypesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"approvalThreshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ProposalTypeSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"id\",\"type\":\"uint8\"}],\"name\":\"proposalTypes\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"approvalThreshold\",\"type\":\"uint16\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"id\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"threshold\",\"type\":\"uint16\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setProposalType\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AgoraTypes",
	Bin: "0x6080604052348015600e575f5ffd5b506104ea8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063add0a99b14610038578063f48aef331461004d575b5f5ffd5b61004b61004636600461023d565b610078565b005b61006061005b3660046102d9565b610166565b60405161006f939291906102f9565b60405180910390f35b60405180606001604052808561ffff1681526020018461ffff16815260200183838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92018290525093909452505060ff881681526020818152604091829020845181549286015161ffff908116620100000263ffffffff1990941691161791909117815590830151909150600182019061011a90826103e7565b509050508460ff167f8e2dcabdea4b81f011b5220ea75cc91d3704f29f7ee0ffe711b711dd0f16bcfe8585858560405161015794939291906104a6565b60405180910390a25050505050565b5f602081905290815260409020805460018201805461ffff80841694620100009094041692919061019690610358565b80601f01602080910402602001604051908101604052809291908181526020018280546101c290610358565b801561020d5780601f106101e45761010080835404028352916020019161020d565b820191905f5260205f20905b8154815290600101906020018083116101f057829003601f168201915b5050505050905083565b803560ff81168114610227575f5ffd5b919050565b803561ffff81168114610227575f5ffd5b5f5f5f5f5f60808688031215610251575f5ffd5b61025a86610217565b94506102686020870161022c565b93506102766040870161022c565b9250606086013567ffffffffffffffff811115610291575f5ffd5b8601601f810188136102a1575f5ffd5b803567ffffffffffffffff8111156102b7575f5ffd5b8860208284010111156102c8575f5ffd5b959894975092955050506020019190565b5f602082840312156102e9575f5ffd5b6102f282610217565b9392505050565b61ffff8416815261ffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061036c57607f821691505b60208210810361038a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103e257828211156103e257805f5260205f20601f840160051c60208510156103bb57505f5b90810190601f840160051c035f5b818110156103de575f838201556001016103c9565b5050505b505050565b815167ffffffffffffffff81111561040157610401610344565b6104158161040f8454610358565b84610390565b6020601f821160018114610447575f83156104305750848201515b5f19600385901b1c1916600184901b17845561049f565b5f84815260208120601f198516915b828110156104765787850151825560209485019460019092019101610456565b508482101561049357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b61ffff8516815261ffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f909201601f19160101939250505056",
}

// AgoraTypes is an auto generated Go binding around an Ethereum contract.
type AgoraTypes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AgoraTypes) GetABI() abi.ABI {
	return c.abi
}

// NewAgoraTypes creates a new instance of AgoraTypes.
func NewAgoraTypes() *AgoraTypes {
	parsed, err := AgoraTypesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AgoraTypes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AgoraTypes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackProposalTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf48aef33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalTypes(uint8 id) view returns(uint16 quorum, uint16 approvalThreshold, string name)
func (agoraTypes *AgoraTypes) PackProposalTypes(id uint8) []byte {
	enc, err := agoraTypes.abi.Pack("proposalTypes", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf48aef33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalTypes(uint8 id) view returns(uint16 quorum, uint16 approvalThreshold, string name)
func (agoraTypes *AgoraTypes) TryPackProposalTypes(id uint8) ([]byte, error) {
	return agoraTypes.abi.Pack("proposalTypes", id)
}

// ProposalTypesOutput serves as a container for the return parameters of contract
// method ProposalTypes.
type ProposalTypesOutput struct {
	Quorum            uint16
	ApprovalThreshold uint16
	Name              string
}

// UnpackProposalTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf48aef33.
//
// Solidity: function proposalTypes(uint8 id) view returns(uint16 quorum, uint16 approvalThreshold, string name)
func (agoraTypes *AgoraTypes) UnpackProposalTypes(data []byte) (ProposalTypesOutput, error) {
	out, err := agoraTypes.abi.Unpack("proposalTypes", data)
	outstruct := new(ProposalTypesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Quorum = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.ApprovalThreshold = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.Name = *abi.ConvertType(out[2], new(string)).(*string)
	return *outstruct, nil
}

// PackSetProposalType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd0a99b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalType(uint8 id, uint16 quorum, uint16 threshold, string name) returns()
func (agoraTypes *AgoraTypes) PackSetProposalType(id uint8, quorum uint16, threshold uint16, name string) []byte {
	enc, err := agoraTypes.abi.Pack("setProposalType", id, quorum, threshold, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd0a99b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalType(uint8 id, uint16 quorum, uint16 threshold, string name) returns()
func (agoraTypes *AgoraTypes) TryPackSetProposalType(id uint8, quorum uint16, threshold uint16, name string) ([]byte, error) {
	return agoraTypes.abi.Pack("setProposalType", id, quorum, threshold, name)
}

// AgoraTypesProposalTypeSet represents a ProposalTypeSet event raised by the AgoraTypes contract.
type AgoraTypesProposalTypeSet struct {
	ProposalTypeId    uint8
	Quorum            uint16
	ApprovalThreshold uint16
	Name              string
	Raw               *types.Log // Blockchain specific contextual infos
}

const AgoraTypesProposalTypeSetEventName = "ProposalTypeSet"

// ContractEventName returns the user-defined event name.
func (AgoraTypesProposalTypeSet) ContractEventName() string {
	return AgoraTypesProposalTypeSetEventName
}

// UnpackProposalTypeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTypeSet(uint8 indexed proposalTypeId, uint16 quorum, uint16 approvalThreshold, string name)
func (agoraTypes *AgoraTypes) UnpackProposalTypeSetEvent(log *types.Log) (*AgoraTypesProposalTypeSet, error) {
	event := "ProposalTypeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agoraTypes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgoraTypesProposalTypeSet)
	if len(log.Data) > 0 {
		if err := agoraTypes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agoraTypes.abi.Events[event].Inputs {
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
