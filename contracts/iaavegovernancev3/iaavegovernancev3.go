// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package iaavegovernancev3

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

// IAaveGovernanceV3Payload is an auto generated low-level Go binding around an user-defined struct.
type IAaveGovernanceV3Payload struct {
	Chain              *big.Int
	AccessLevel        uint8
	PayloadsController common.Address
	PayloadId          *big.Int
}

// IAaveGovernanceV3Proposal is an auto generated low-level Go binding around an user-defined struct.
type IAaveGovernanceV3Proposal struct {
	State                uint8
	AccessLevel          uint8
	CreationTime         *big.Int
	VotingDuration       *big.Int
	VotingActivationTime *big.Int
	QueuingTime          *big.Int
	CancelTimestamp      *big.Int
	Creator              common.Address
	VotingPortal         common.Address
	SnapshotBlockHash    [32]byte
	IpfsHash             [32]byte
	ForVotes             *big.Int
	AgainstVotes         *big.Int
	CancellationFee      *big.Int
	Payloads             []IAaveGovernanceV3Payload
}

// IAaveGovernanceV3VotingConfig is an auto generated low-level Go binding around an user-defined struct.
type IAaveGovernanceV3VotingConfig struct {
	CoolDownBeforeVotingStart *big.Int
	VotingDuration            *big.Int
	YesThreshold              *big.Int
	YesNoDifferential         *big.Int
	MinPropositionPower       *big.Int
}

// IAaveGovernanceV3MetaData contains all meta data concerning the IAaveGovernanceV3 contract.
var IAaveGovernanceV3MetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cancellationFee\",\"type\":\"uint256\"}],\"name\":\"CancellationFeeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"payloadId\",\"type\":\"uint40\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payloadsController\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payloadNumberOnProposal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"numberOfPayloadsOnProposal\",\"type\":\"uint256\"}],\"name\":\"PayloadSent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newPowerStrategy\",\"type\":\"address\"}],\"name\":\"PowerStrategyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesFor\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesAgainst\",\"type\":\"uint128\"}],\"name\":\"ProposalFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesFor\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesAgainst\",\"type\":\"uint128\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"snapshotBlockHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"}],\"name\":\"VotingActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"coolDownBeforeVotingStart\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"yesThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"yesNoDifferential\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minPropositionPower\",\"type\":\"uint256\"}],\"name\":\"VotingConfigUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"votingPortal\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"VotingPortalUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COOLDOWN_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NAME\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRECISION_DIVIDER\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSAL_EXPIRATION_TIME\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getPowerStrategy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"getProposal\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"creationTime\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"internalType\":\"uint40\",\"name\":\"votingActivationTime\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"queuingTime\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"cancelTimestamp\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"votingPortal\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"snapshotBlockHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"forVotes\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"againstVotes\",\"type\":\"uint128\"},{\"internalType\":\"uint256\",\"name\":\"cancellationFee\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"chain\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"payloadsController\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"payloadId\",\"type\":\"uint40\"}],\"internalType\":\"structIAaveGovernanceV3.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIAaveGovernanceV3.Proposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"getProposalState\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getProposalsCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getVotingAssetList\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"}],\"name\":\"getVotingConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"uint24\",\"name\":\"coolDownBeforeVotingStart\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"internalType\":\"uint56\",\"name\":\"yesThreshold\",\"type\":\"uint56\"},{\"internalType\":\"uint56\",\"name\":\"yesNoDifferential\",\"type\":\"uint56\"},{\"internalType\":\"uint56\",\"name\":\"minPropositionPower\",\"type\":\"uint56\"}],\"internalType\":\"structIAaveGovernanceV3.VotingConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getVotingPortalsCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAaveGovernanceV3",
}

// IAaveGovernanceV3 is an auto generated Go binding around an Ethereum contract.
type IAaveGovernanceV3 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAaveGovernanceV3) GetABI() abi.ABI {
	return c.abi
}

// NewIAaveGovernanceV3 creates a new instance of IAaveGovernanceV3.
func NewIAaveGovernanceV3() *IAaveGovernanceV3 {
	parsed, err := IAaveGovernanceV3MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAaveGovernanceV3{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAaveGovernanceV3) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCOOLDOWNPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e99d52f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COOLDOWN_PERIOD() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackCOOLDOWNPERIOD() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("COOLDOWN_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOOLDOWNPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e99d52f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COOLDOWN_PERIOD() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackCOOLDOWNPERIOD() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("COOLDOWN_PERIOD")
}

// UnpackCOOLDOWNPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e99d52f.
//
// Solidity: function COOLDOWN_PERIOD() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackCOOLDOWNPERIOD(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("COOLDOWN_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f4df7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function NAME() view returns(string)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackNAME() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("NAME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f4df7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function NAME() view returns(string)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackNAME() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("NAME")
}

// UnpackNAME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3f4df7e.
//
// Solidity: function NAME() view returns(string)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackNAME(data []byte) (string, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("NAME", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPRECISIONDIVIDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62af1ed6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PRECISION_DIVIDER() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackPRECISIONDIVIDER() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("PRECISION_DIVIDER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPRECISIONDIVIDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62af1ed6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PRECISION_DIVIDER() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackPRECISIONDIVIDER() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("PRECISION_DIVIDER")
}

// UnpackPRECISIONDIVIDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62af1ed6.
//
// Solidity: function PRECISION_DIVIDER() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackPRECISIONDIVIDER(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("PRECISION_DIVIDER", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROPOSALEXPIRATIONTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb26ccf47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSAL_EXPIRATION_TIME() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackPROPOSALEXPIRATIONTIME() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("PROPOSAL_EXPIRATION_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSALEXPIRATIONTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb26ccf47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSAL_EXPIRATION_TIME() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackPROPOSALEXPIRATIONTIME() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("PROPOSAL_EXPIRATION_TIME")
}

// UnpackPROPOSALEXPIRATIONTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb26ccf47.
//
// Solidity: function PROPOSAL_EXPIRATION_TIME() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackPROPOSALEXPIRATIONTIME(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("PROPOSAL_EXPIRATION_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPowerStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f3424bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPowerStrategy() view returns(address)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetPowerStrategy() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getPowerStrategy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPowerStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f3424bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPowerStrategy() view returns(address)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetPowerStrategy() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getPowerStrategy")
}

// UnpackGetPowerStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f3424bb.
//
// Solidity: function getPowerStrategy() view returns(address)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetPowerStrategy(data []byte) (common.Address, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getPowerStrategy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f758a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposal(uint256 proposalId) view returns((uint8,uint8,uint40,uint24,uint40,uint40,uint40,address,address,bytes32,bytes32,uint128,uint128,uint256,(uint256,uint8,address,uint40)[]))
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetProposal(proposalId *big.Int) []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getProposal", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f758a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposal(uint256 proposalId) view returns((uint8,uint8,uint40,uint24,uint40,uint40,uint40,address,address,bytes32,bytes32,uint128,uint128,uint256,(uint256,uint8,address,uint40)[]))
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetProposal(proposalId *big.Int) ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getProposal", proposalId)
}

// UnpackGetProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f758a8.
//
// Solidity: function getProposal(uint256 proposalId) view returns((uint8,uint8,uint40,uint24,uint40,uint40,uint40,address,address,bytes32,bytes32,uint128,uint128,uint256,(uint256,uint8,address,uint40)[]))
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetProposal(data []byte) (IAaveGovernanceV3Proposal, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getProposal", data)
	if err != nil {
		return *new(IAaveGovernanceV3Proposal), err
	}
	out0 := *abi.ConvertType(out[0], new(IAaveGovernanceV3Proposal)).(*IAaveGovernanceV3Proposal)
	return out0, nil
}

// PackGetProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9080936f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalState(uint256 proposalId) view returns(uint8)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetProposalState(proposalId *big.Int) []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getProposalState", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9080936f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalState(uint256 proposalId) view returns(uint8)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetProposalState(proposalId *big.Int) ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getProposalState", proposalId)
}

// UnpackGetProposalState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9080936f.
//
// Solidity: function getProposalState(uint256 proposalId) view returns(uint8)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetProposalState(data []byte) (uint8, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getProposalState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetProposalsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98e527d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetProposalsCount() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getProposalsCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98e527d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetProposalsCount() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getProposalsCount")
}

// UnpackGetProposalsCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98e527d3.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetProposalsCount(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getProposalsCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotingAssetList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69098bd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingAssetList() view returns(address[])
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetVotingAssetList() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getVotingAssetList")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingAssetList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69098bd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingAssetList() view returns(address[])
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetVotingAssetList() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getVotingAssetList")
}

// UnpackGetVotingAssetList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69098bd7.
//
// Solidity: function getVotingAssetList() view returns(address[])
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetVotingAssetList(data []byte) ([]common.Address, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getVotingAssetList", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetVotingConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c84e321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingConfig(uint8 accessLevel) view returns((uint24,uint24,uint56,uint56,uint56))
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetVotingConfig(accessLevel uint8) []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getVotingConfig", accessLevel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c84e321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingConfig(uint8 accessLevel) view returns((uint24,uint24,uint56,uint56,uint56))
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetVotingConfig(accessLevel uint8) ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getVotingConfig", accessLevel)
}

// UnpackGetVotingConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c84e321.
//
// Solidity: function getVotingConfig(uint8 accessLevel) view returns((uint24,uint24,uint56,uint56,uint56))
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetVotingConfig(data []byte) (IAaveGovernanceV3VotingConfig, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getVotingConfig", data)
	if err != nil {
		return *new(IAaveGovernanceV3VotingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IAaveGovernanceV3VotingConfig)).(*IAaveGovernanceV3VotingConfig)
	return out0, nil
}

// PackGetVotingPortalsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38fe05be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingPortalsCount() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) PackGetVotingPortalsCount() []byte {
	enc, err := iAaveGovernanceV3.abi.Pack("getVotingPortalsCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingPortalsCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38fe05be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingPortalsCount() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) TryPackGetVotingPortalsCount() ([]byte, error) {
	return iAaveGovernanceV3.abi.Pack("getVotingPortalsCount")
}

// UnpackGetVotingPortalsCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38fe05be.
//
// Solidity: function getVotingPortalsCount() view returns(uint256)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackGetVotingPortalsCount(data []byte) (*big.Int, error) {
	out, err := iAaveGovernanceV3.abi.Unpack("getVotingPortalsCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IAaveGovernanceV3CancellationFeeUpdated represents a CancellationFeeUpdated event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3CancellationFeeUpdated struct {
	CancellationFee *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3CancellationFeeUpdatedEventName = "CancellationFeeUpdated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3CancellationFeeUpdated) ContractEventName() string {
	return IAaveGovernanceV3CancellationFeeUpdatedEventName
}

// UnpackCancellationFeeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancellationFeeUpdated(uint256 cancellationFee)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackCancellationFeeUpdatedEvent(log *types.Log) (*IAaveGovernanceV3CancellationFeeUpdated, error) {
	event := "CancellationFeeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3CancellationFeeUpdated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3PayloadSent represents a PayloadSent event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3PayloadSent struct {
	ProposalId                 *big.Int
	PayloadId                  *big.Int
	PayloadsController         common.Address
	ChainId                    *big.Int
	PayloadNumberOnProposal    *big.Int
	NumberOfPayloadsOnProposal *big.Int
	Raw                        *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3PayloadSentEventName = "PayloadSent"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3PayloadSent) ContractEventName() string {
	return IAaveGovernanceV3PayloadSentEventName
}

// UnpackPayloadSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayloadSent(uint256 indexed proposalId, uint40 payloadId, address indexed payloadsController, uint256 indexed chainId, uint256 payloadNumberOnProposal, uint256 numberOfPayloadsOnProposal)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackPayloadSentEvent(log *types.Log) (*IAaveGovernanceV3PayloadSent, error) {
	event := "PayloadSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3PayloadSent)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3PowerStrategyUpdated represents a PowerStrategyUpdated event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3PowerStrategyUpdated struct {
	NewPowerStrategy common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3PowerStrategyUpdatedEventName = "PowerStrategyUpdated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3PowerStrategyUpdated) ContractEventName() string {
	return IAaveGovernanceV3PowerStrategyUpdatedEventName
}

// UnpackPowerStrategyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PowerStrategyUpdated(address indexed newPowerStrategy)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackPowerStrategyUpdatedEvent(log *types.Log) (*IAaveGovernanceV3PowerStrategyUpdated, error) {
	event := "PowerStrategyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3PowerStrategyUpdated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3ProposalCanceled represents a ProposalCanceled event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3ProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3ProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3ProposalCanceled) ContractEventName() string {
	return IAaveGovernanceV3ProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 indexed proposalId)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackProposalCanceledEvent(log *types.Log) (*IAaveGovernanceV3ProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3ProposalCanceled)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3ProposalCreated represents a ProposalCreated event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3ProposalCreated struct {
	ProposalId  *big.Int
	Creator     common.Address
	AccessLevel uint8
	IpfsHash    [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3ProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3ProposalCreated) ContractEventName() string {
	return IAaveGovernanceV3ProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalId, address indexed creator, uint8 indexed accessLevel, bytes32 ipfsHash)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackProposalCreatedEvent(log *types.Log) (*IAaveGovernanceV3ProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3ProposalCreated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3ProposalExecuted represents a ProposalExecuted event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3ProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3ProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3ProposalExecuted) ContractEventName() string {
	return IAaveGovernanceV3ProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 indexed proposalId)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackProposalExecutedEvent(log *types.Log) (*IAaveGovernanceV3ProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3ProposalExecuted)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3ProposalFailed represents a ProposalFailed event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3ProposalFailed struct {
	ProposalId   *big.Int
	VotesFor     *big.Int
	VotesAgainst *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3ProposalFailedEventName = "ProposalFailed"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3ProposalFailed) ContractEventName() string {
	return IAaveGovernanceV3ProposalFailedEventName
}

// UnpackProposalFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalFailed(uint256 indexed proposalId, uint128 votesFor, uint128 votesAgainst)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackProposalFailedEvent(log *types.Log) (*IAaveGovernanceV3ProposalFailed, error) {
	event := "ProposalFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3ProposalFailed)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3ProposalQueued represents a ProposalQueued event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3ProposalQueued struct {
	ProposalId   *big.Int
	VotesFor     *big.Int
	VotesAgainst *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3ProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3ProposalQueued) ContractEventName() string {
	return IAaveGovernanceV3ProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 indexed proposalId, uint128 votesFor, uint128 votesAgainst)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackProposalQueuedEvent(log *types.Log) (*IAaveGovernanceV3ProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3ProposalQueued)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3VotingActivated represents a VotingActivated event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3VotingActivated struct {
	ProposalId        *big.Int
	SnapshotBlockHash [32]byte
	VotingDuration    *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3VotingActivatedEventName = "VotingActivated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3VotingActivated) ContractEventName() string {
	return IAaveGovernanceV3VotingActivatedEventName
}

// UnpackVotingActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingActivated(uint256 indexed proposalId, bytes32 indexed snapshotBlockHash, uint24 votingDuration)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackVotingActivatedEvent(log *types.Log) (*IAaveGovernanceV3VotingActivated, error) {
	event := "VotingActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3VotingActivated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3VotingConfigUpdated represents a VotingConfigUpdated event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3VotingConfigUpdated struct {
	AccessLevel               uint8
	VotingDuration            *big.Int
	CoolDownBeforeVotingStart *big.Int
	YesThreshold              *big.Int
	YesNoDifferential         *big.Int
	MinPropositionPower       *big.Int
	Raw                       *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3VotingConfigUpdatedEventName = "VotingConfigUpdated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3VotingConfigUpdated) ContractEventName() string {
	return IAaveGovernanceV3VotingConfigUpdatedEventName
}

// UnpackVotingConfigUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingConfigUpdated(uint8 indexed accessLevel, uint24 votingDuration, uint24 coolDownBeforeVotingStart, uint256 yesThreshold, uint256 yesNoDifferential, uint256 minPropositionPower)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackVotingConfigUpdatedEvent(log *types.Log) (*IAaveGovernanceV3VotingConfigUpdated, error) {
	event := "VotingConfigUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3VotingConfigUpdated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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

// IAaveGovernanceV3VotingPortalUpdated represents a VotingPortalUpdated event raised by the IAaveGovernanceV3 contract.
type IAaveGovernanceV3VotingPortalUpdated struct {
	VotingPortal common.Address
	Approved     bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const IAaveGovernanceV3VotingPortalUpdatedEventName = "VotingPortalUpdated"

// ContractEventName returns the user-defined event name.
func (IAaveGovernanceV3VotingPortalUpdated) ContractEventName() string {
	return IAaveGovernanceV3VotingPortalUpdatedEventName
}

// UnpackVotingPortalUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPortalUpdated(address indexed votingPortal, bool indexed approved)
func (iAaveGovernanceV3 *IAaveGovernanceV3) UnpackVotingPortalUpdatedEvent(log *types.Log) (*IAaveGovernanceV3VotingPortalUpdated, error) {
	event := "VotingPortalUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAaveGovernanceV3.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAaveGovernanceV3VotingPortalUpdated)
	if len(log.Data) > 0 {
		if err := iAaveGovernanceV3.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAaveGovernanceV3.abi.Events[event].Inputs {
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
