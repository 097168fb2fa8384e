// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iagoramodule

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

// IAgoraModuleOption is an auto generated low-level Go binding around an user-defined struct.
type IAgoraModuleOption struct {
	Description string
}

// IAgoraModuleSettings is an auto generated low-level Go binding around an user-defined struct.
type IAgoraModuleSettings struct {
	MinParticipation *big.Int
	MaxApprovals     uint8
	Criteria         uint8
	CriteriaValue    *big.Int
	IsSignalVote     bool
	ActionId         string
}

// IAgoraModuleMetaData contains all meta data concerning the IAgoraModule contract.
var IAgoraModuleMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalID\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"indexed\":false,\"internalType\":\"structIAgoraModule.Option[]\",\"name\":\"options\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"minParticipation\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"maxApprovals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"criteria\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"criteriaValue\",\"type\":\"uint128\"},{\"internalType\":\"bool\",\"name\":\"isSignalVote\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"actionId\",\"type\":\"string\"}],\"indexed\":false,\"internalType\":\"structIAgoraModule.Settings\",\"name\":\"settings\",\"type\":\"tuple\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"approvalThreshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ProposalTypeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"approvalThreshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalTypeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"approvalThreshold\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"ProposalTypeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"bytes24\",\"name\":\"scopeKey\",\"type\":\"bytes24\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ScopeCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"bytes24\",\"name\":\"scopeKey\",\"type\":\"bytes24\"}],\"name\":\"ScopeDeleted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"bytes24\",\"name\":\"scopeKey\",\"type\":\"bytes24\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"idx\",\"type\":\"uint8\"}],\"name\":\"ScopeDeleted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"bytes24\",\"name\":\"scopeKey\",\"type\":\"bytes24\"}],\"name\":\"ScopeDisabled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"proposalTypeId\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"bytes24\",\"name\":\"scopeKey\",\"type\":\"bytes24\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"idx\",\"type\":\"uint8\"}],\"name\":\"ScopeDisabled\",\"type\":\"event\"}]",
	ID:  "IAgoraModule",
}

// IAgoraModule is an auto generated Go binding around an Ethereum contract.
type IAgoraModule struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAgoraModule) GetABI() abi.ABI {
	return c.abi
}

// NewIAgoraModule creates a new instance of IAgoraModule.
func NewIAgoraModule() *IAgoraModule {
	parsed, err := IAgoraModuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAgoraModule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAgoraModule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// IAgoraModuleProposalCreated represents a ProposalCreated event raised by the IAgoraModule contract.
type IAgoraModuleProposalCreated struct {
	ProposalID *big.Int
	Options    []IAgoraModuleOption
	Settings   IAgoraModuleSettings
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleProposalCreated) ContractEventName() string {
	return IAgoraModuleProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalID, (string)[] options, (uint256,uint8,uint8,uint128,bool,string) settings)
func (iAgoraModule *IAgoraModule) UnpackProposalCreatedEvent(log *types.Log) (*IAgoraModuleProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleProposalCreated)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleProposalTypeSet represents a ProposalTypeSet event raised by the IAgoraModule contract.
type IAgoraModuleProposalTypeSet struct {
	ProposalTypeId    uint8
	Quorum            uint16
	ApprovalThreshold uint16
	Name              string
	Raw               *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleProposalTypeSetEventName = "ProposalTypeSet"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleProposalTypeSet) ContractEventName() string {
	return IAgoraModuleProposalTypeSetEventName
}

// UnpackProposalTypeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTypeSet(uint8 indexed proposalTypeId, uint16 quorum, uint16 approvalThreshold, string name)
func (iAgoraModule *IAgoraModule) UnpackProposalTypeSetEvent(log *types.Log) (*IAgoraModuleProposalTypeSet, error) {
	event := "ProposalTypeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleProposalTypeSet)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleProposalTypeSet0 represents a ProposalTypeSet0 event raised by the IAgoraModule contract.
type IAgoraModuleProposalTypeSet0 struct {
	ProposalTypeId    uint8
	Quorum            uint16
	ApprovalThreshold uint16
	Name              string
	Description       string
	Raw               *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleProposalTypeSet0EventName = "ProposalTypeSet0"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleProposalTypeSet0) ContractEventName() string {
	return IAgoraModuleProposalTypeSet0EventName
}

// UnpackProposalTypeSet0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTypeSet(uint8 indexed proposalTypeId, uint16 quorum, uint16 approvalThreshold, string name, string description)
func (iAgoraModule *IAgoraModule) UnpackProposalTypeSet0Event(log *types.Log) (*IAgoraModuleProposalTypeSet0, error) {
	event := "ProposalTypeSet0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleProposalTypeSet0)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleProposalTypeSet1 represents a ProposalTypeSet1 event raised by the IAgoraModule contract.
type IAgoraModuleProposalTypeSet1 struct {
	ProposalTypeId    uint8
	Quorum            uint16
	ApprovalThreshold uint16
	Name              string
	Description       string
	Module            common.Address
	Raw               *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleProposalTypeSet1EventName = "ProposalTypeSet1"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleProposalTypeSet1) ContractEventName() string {
	return IAgoraModuleProposalTypeSet1EventName
}

// UnpackProposalTypeSet1Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalTypeSet(uint8 indexed proposalTypeId, uint16 quorum, uint16 approvalThreshold, string name, string description, address indexed module)
func (iAgoraModule *IAgoraModule) UnpackProposalTypeSet1Event(log *types.Log) (*IAgoraModuleProposalTypeSet1, error) {
	event := "ProposalTypeSet1"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleProposalTypeSet1)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleScopeCreated represents a ScopeCreated event raised by the IAgoraModule contract.
type IAgoraModuleScopeCreated struct {
	ProposalTypeId uint8
	ScopeKey       [24]byte
	Selector       [4]byte
	Description    string
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleScopeCreatedEventName = "ScopeCreated"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleScopeCreated) ContractEventName() string {
	return IAgoraModuleScopeCreatedEventName
}

// UnpackScopeCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScopeCreated(uint8 indexed proposalTypeId, bytes24 indexed scopeKey, bytes4 selector, string description)
func (iAgoraModule *IAgoraModule) UnpackScopeCreatedEvent(log *types.Log) (*IAgoraModuleScopeCreated, error) {
	event := "ScopeCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleScopeCreated)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleScopeDeleted represents a ScopeDeleted event raised by the IAgoraModule contract.
type IAgoraModuleScopeDeleted struct {
	ProposalTypeId uint8
	ScopeKey       [24]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleScopeDeletedEventName = "ScopeDeleted"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleScopeDeleted) ContractEventName() string {
	return IAgoraModuleScopeDeletedEventName
}

// UnpackScopeDeletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScopeDeleted(uint8 indexed proposalTypeId, bytes24 indexed scopeKey)
func (iAgoraModule *IAgoraModule) UnpackScopeDeletedEvent(log *types.Log) (*IAgoraModuleScopeDeleted, error) {
	event := "ScopeDeleted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleScopeDeleted)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleScopeDeleted0 represents a ScopeDeleted0 event raised by the IAgoraModule contract.
type IAgoraModuleScopeDeleted0 struct {
	ProposalTypeId uint8
	ScopeKey       [24]byte
	Idx            uint8
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleScopeDeleted0EventName = "ScopeDeleted0"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleScopeDeleted0) ContractEventName() string {
	return IAgoraModuleScopeDeleted0EventName
}

// UnpackScopeDeleted0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScopeDeleted(uint8 indexed proposalTypeId, bytes24 indexed scopeKey, uint8 idx)
func (iAgoraModule *IAgoraModule) UnpackScopeDeleted0Event(log *types.Log) (*IAgoraModuleScopeDeleted0, error) {
	event := "ScopeDeleted0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleScopeDeleted0)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleScopeDisabled represents a ScopeDisabled event raised by the IAgoraModule contract.
type IAgoraModuleScopeDisabled struct {
	ProposalTypeId uint8
	ScopeKey       [24]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleScopeDisabledEventName = "ScopeDisabled"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleScopeDisabled) ContractEventName() string {
	return IAgoraModuleScopeDisabledEventName
}

// UnpackScopeDisabledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScopeDisabled(uint8 indexed proposalTypeId, bytes24 indexed scopeKey)
func (iAgoraModule *IAgoraModule) UnpackScopeDisabledEvent(log *types.Log) (*IAgoraModuleScopeDisabled, error) {
	event := "ScopeDisabled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleScopeDisabled)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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

// IAgoraModuleScopeDisabled0 represents a ScopeDisabled0 event raised by the IAgoraModule contract.
type IAgoraModuleScopeDisabled0 struct {
	ProposalTypeId uint8
	ScopeKey       [24]byte
	Idx            uint8
	Raw            *types.Log // Blockchain specific contextual infos
}

const IAgoraModuleScopeDisabled0EventName = "ScopeDisabled0"

// ContractEventName returns the user-defined event name.
func (IAgoraModuleScopeDisabled0) ContractEventName() string {
	return IAgoraModuleScopeDisabled0EventName
}

// UnpackScopeDisabled0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScopeDisabled(uint8 indexed proposalTypeId, bytes24 indexed scopeKey, uint8 idx)
func (iAgoraModule *IAgoraModule) UnpackScopeDisabled0Event(log *types.Log) (*IAgoraModuleScopeDisabled0, error) {
	event := "ScopeDisabled0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAgoraModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAgoraModuleScopeDisabled0)
	if len(log.Data) > 0 {
		if err := iAgoraModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAgoraModule.abi.Events[event].Inputs {
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
