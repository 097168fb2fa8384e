// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iagoragovernor

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

// IAgoraGovernorMetaData contains all meta data concerning the IAgoraGovernor contract.
var IAgoraGovernorMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldAdmin\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"AdminSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldManager\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newManager\",\"type\":\"address\"}],\"name\":\"ManagerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"proposalType\",\"type\":\"uint8\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"votingModule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"proposalData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"votingModule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"proposalData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"endBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"proposalType\",\"type\":\"uint8\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"ProposalDeadlineUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"proposalType\",\"type\":\"uint8\"}],\"name\":\"ProposalTypeUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"PROPOSAL_TYPES_CONFIGURATOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTABLE_SUPPLY_ORACLE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"approvedModules\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"getProposalType\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hooks\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"manager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAgoraGovernor",
}

// IAgoraGovernor is an auto generated Go binding around an Ethereum contract.
type IAgoraGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAgoraGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewIAgoraGovernor creates a new instance of IAgoraGovernor.
func NewIAgoraGovernor() *IAgoraGovernor {
	parsed, err := IAgoraGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAgoraGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAgoraGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackPROPOSALTYPESCONFIGURATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b4aaf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSAL_TYPES_CONFIGURATOR() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) PackPROPOSALTYPESCONFIGURATOR() []byte {
	enc, err := iAgoraGovernor.abi.Pack("PROPOSAL_TYPES_CONFIGURATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSALTYPESCONFIGURATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b4aaf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSAL_TYPES_CONFIGURATOR() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) TryPackPROPOSALTYPESCONFIGURATOR() ([]byte, error) {
	return iAgoraGovernor.abi.Pack("PROPOSAL_TYPES_CONFIGURATOR")
}

// UnpackPROPOSALTYPESCONFIGURATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8b4aaf7.
//
// Solidity: function PROPOSAL_TYPES_CONFIGURATOR() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) UnpackPROPOSALTYPESCONFIGURATOR(data []byte) (common.Address, error) {
	out, err := iAgoraGovernor.abi.Unpack("PROPOSAL_TYPES_CONFIGURATOR", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVOTABLESUPPLYORACLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc0dd6f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOTABLE_SUPPLY_ORACLE() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) PackVOTABLESUPPLYORACLE() []byte {
	enc, err := iAgoraGovernor.abi.Pack("VOTABLE_SUPPLY_ORACLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOTABLESUPPLYORACLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc0dd6f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOTABLE_SUPPLY_ORACLE() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) TryPackVOTABLESUPPLYORACLE() ([]byte, error) {
	return iAgoraGovernor.abi.Pack("VOTABLE_SUPPLY_ORACLE")
}

// UnpackVOTABLESUPPLYORACLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc0dd6f3.
//
// Solidity: function VOTABLE_SUPPLY_ORACLE() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) UnpackVOTABLESUPPLYORACLE(data []byte) (common.Address, error) {
	out, err := iAgoraGovernor.abi.Unpack("VOTABLE_SUPPLY_ORACLE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf851a440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admin() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) PackAdmin() []byte {
	enc, err := iAgoraGovernor.abi.Pack("admin")
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
func (iAgoraGovernor *IAgoraGovernor) TryPackAdmin() ([]byte, error) {
	return iAgoraGovernor.abi.Pack("admin")
}

// UnpackAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf851a440.
//
// Solidity: function admin() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) UnpackAdmin(data []byte) (common.Address, error) {
	out, err := iAgoraGovernor.abi.Unpack("admin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackApprovedModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc792b5aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approvedModules(address module) view returns(bool)
func (iAgoraGovernor *IAgoraGovernor) PackApprovedModules(module common.Address) []byte {
	enc, err := iAgoraGovernor.abi.Pack("approvedModules", module)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprovedModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc792b5aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approvedModules(address module) view returns(bool)
func (iAgoraGovernor *IAgoraGovernor) TryPackApprovedModules(module common.Address) ([]byte, error) {
	return iAgoraGovernor.abi.Pack("approvedModules", module)
}

// UnpackApprovedModules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc792b5aa.
//
// Solidity: function approvedModules(address module) view returns(bool)
func (iAgoraGovernor *IAgoraGovernor) UnpackApprovedModules(data []byte) (bool, error) {
	out, err := iAgoraGovernor.abi.Unpack("approvedModules", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetProposalType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd978ffba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalType(uint256 proposalId) view returns(uint8)
func (iAgoraGovernor *IAgoraGovernor) PackGetProposalType(proposalId *big.Int) []byte {
	enc, err := iAgoraGovernor.abi.Pack("getProposalType", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd978ffba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalType(uint256 proposalId) view returns(uint8)
func (iAgoraGovernor *IAgoraGovernor) TryPackGetProposalType(proposalId *big.Int) ([]byte, error) {
	return iAgoraGovernor.abi.Pack("getProposalType", proposalId)
}

// UnpackGetProposalType is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd978ffba.
//
// Solidity: function getProposalType(uint256 proposalId) view returns(uint8)
func (iAgoraGovernor *IAgoraGovernor) UnpackGetProposalType(data []byte) (uint8, error) {
	out, err := iAgoraGovernor.abi.Unpack("getProposalType", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackHooks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd7033c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hooks() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) PackHooks() []byte {
	enc, err := iAgoraGovernor.abi.Pack("hooks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHooks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd7033c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hooks() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) TryPackHooks() ([]byte, error) {
	return iAgoraGovernor.abi.Pack("hooks")
}

// UnpackHooks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd7033c4.
//
// Solidity: function hooks() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) UnpackHooks(data []byte) (common.Address, error) {
	out, err := iAgoraGovernor.abi.Unpack("hooks", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manager() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) PackManager() []byte {
	enc, err := iAgoraGovernor.abi.Pack("manager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manager() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) TryPackManager() ([]byte, error) {
	return iAgoraGovernor.abi.Pack("manager")
}

// UnpackManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x481c6a75.
//
// Solidity: function manager() view returns(address)
func (iAgoraGovernor *IAgoraGovernor) UnpackManager(data []byte) (common.Address, error) {
	out, err := iAgoraGovernor.abi.Unpack("manager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 proposalId) view returns(uint256)
func (iAgoraGovernor *IAgoraGovernor) PackQuorum(proposalId *big.Int) []byte {
	enc, err := iAgoraGovernor.abi.Pack("quorum", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 proposalId) view returns(uint256)
func (iAgoraGovernor *IAgoraGovernor) TryPackQuorum(proposalId *big.Int) ([]byte, error) {
	return iAgoraGovernor.abi.Pack("quorum", proposalId)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 proposalId) view returns(uint256)
func (iAgoraGovernor *IAgoraGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := iAgoraGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IAgoraGovernorAdminSet represents a AdminSet event raised by the IAgoraGovernor contract.
type IAgoraGovernorAdminSet struct {
	OldAdmin common.Address
	NewAdmin common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorAdminSetEventName = "AdminSet"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorAdminSet) ContractEventName() string {
	return IAgoraGovernorAdminSetEventName
}

// UnpackAdminSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminSet(address indexed oldAdmin, address indexed newAdmin)
func (iAgoraGovernor *IAgoraGovernor) UnpackAdminSetEvent(log *types.Log) (*IAgoraGovernorAdminSet, error) {
	event := "AdminSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorAdminSet)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorManagerSet represents a ManagerSet event raised by the IAgoraGovernor contract.
type IAgoraGovernorManagerSet struct {
	OldManager common.Address
	NewManager common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorManagerSetEventName = "ManagerSet"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorManagerSet) ContractEventName() string {
	return IAgoraGovernorManagerSetEventName
}

// UnpackManagerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ManagerSet(address indexed oldManager, address indexed newManager)
func (iAgoraGovernor *IAgoraGovernor) UnpackManagerSetEvent(log *types.Log) (*IAgoraGovernorManagerSet, error) {
	event := "ManagerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorManagerSet)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorProposalCreated represents a ProposalCreated event raised by the IAgoraGovernor contract.
type IAgoraGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	StartBlock  *big.Int
	EndBlock    *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorProposalCreated) ContractEventName() string {
	return IAgoraGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 startBlock, uint256 endBlock, string description)
func (iAgoraGovernor *IAgoraGovernor) UnpackProposalCreatedEvent(log *types.Log) (*IAgoraGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorProposalCreated0 represents a ProposalCreated0 event raised by the IAgoraGovernor contract.
type IAgoraGovernorProposalCreated0 struct {
	ProposalId   *big.Int
	Proposer     common.Address
	Targets      []common.Address
	Values       []*big.Int
	Signatures   []string
	Calldatas    [][]byte
	StartBlock   *big.Int
	EndBlock     *big.Int
	Description  string
	ProposalType uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorProposalCreated0EventName = "ProposalCreated0"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorProposalCreated0) ContractEventName() string {
	return IAgoraGovernorProposalCreated0EventName
}

// UnpackProposalCreated0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalId, address indexed proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 startBlock, uint256 endBlock, string description, uint8 proposalType)
func (iAgoraGovernor *IAgoraGovernor) UnpackProposalCreated0Event(log *types.Log) (*IAgoraGovernorProposalCreated0, error) {
	event := "ProposalCreated0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorProposalCreated0)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorProposalCreated1 represents a ProposalCreated1 event raised by the IAgoraGovernor contract.
type IAgoraGovernorProposalCreated1 struct {
	ProposalId   *big.Int
	Proposer     common.Address
	VotingModule common.Address
	ProposalData []byte
	StartBlock   *big.Int
	EndBlock     *big.Int
	Description  string
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorProposalCreated1EventName = "ProposalCreated1"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorProposalCreated1) ContractEventName() string {
	return IAgoraGovernorProposalCreated1EventName
}

// UnpackProposalCreated1Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address votingModule, bytes proposalData, uint256 startBlock, uint256 endBlock, string description)
func (iAgoraGovernor *IAgoraGovernor) UnpackProposalCreated1Event(log *types.Log) (*IAgoraGovernorProposalCreated1, error) {
	event := "ProposalCreated1"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorProposalCreated1)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorProposalCreated2 represents a ProposalCreated2 event raised by the IAgoraGovernor contract.
type IAgoraGovernorProposalCreated2 struct {
	ProposalId   *big.Int
	Proposer     common.Address
	VotingModule common.Address
	ProposalData []byte
	StartBlock   *big.Int
	EndBlock     *big.Int
	Description  string
	ProposalType uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorProposalCreated2EventName = "ProposalCreated2"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorProposalCreated2) ContractEventName() string {
	return IAgoraGovernorProposalCreated2EventName
}

// UnpackProposalCreated2Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalId, address indexed proposer, address indexed votingModule, bytes proposalData, uint256 startBlock, uint256 endBlock, string description, uint8 proposalType)
func (iAgoraGovernor *IAgoraGovernor) UnpackProposalCreated2Event(log *types.Log) (*IAgoraGovernorProposalCreated2, error) {
	event := "ProposalCreated2"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorProposalCreated2)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorProposalDeadlineUpdated represents a ProposalDeadlineUpdated event raised by the IAgoraGovernor contract.
type IAgoraGovernorProposalDeadlineUpdated struct {
	ProposalId *big.Int
	Deadline   uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorProposalDeadlineUpdatedEventName = "ProposalDeadlineUpdated"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorProposalDeadlineUpdated) ContractEventName() string {
	return IAgoraGovernorProposalDeadlineUpdatedEventName
}

// UnpackProposalDeadlineUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalDeadlineUpdated(uint256 proposalId, uint64 deadline)
func (iAgoraGovernor *IAgoraGovernor) UnpackProposalDeadlineUpdatedEvent(log *types.Log) (*IAgoraGovernorProposalDeadlineUpdated, error) {
	event := "ProposalDeadlineUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorProposalDeadlineUpdated)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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

// IAgoraGovernorProposalTypeUpdated represents a ProposalTypeUpdated event raised by the IAgoraGovernor contract.
type IAgoraGovernorProposalTypeUpdated struct {
	ProposalId   *big.Int
	ProposalType uint8
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAgoraGovernorProposalTypeUpdatedEventName = "ProposalTypeUpdated"

// ContractEventName returns the user-defined event name.
func (IAgoraGovernorProposalTypeUpdated) ContractEventName() string {
	return IAgoraGovernorProposalTypeUpdatedEventName
}

// UnpackProposalTypeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTypeUpdated(uint256 indexed proposalId, uint8 proposalType)
func (iAgoraGovernor *IAgoraGovernor) UnpackProposalTypeUpdatedEvent(log *types.Log) (*IAgoraGovernorProposalTypeUpdated, error) {
	event := "ProposalTypeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraGovernorProposalTypeUpdated)
	if len(log.Data) > 0 {
		if err := iAgoraGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraGovernor.abi.Events[event].Inputs {
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
