// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ibaal

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

// IBaalMetaData contains all meta data concerning the IBaal contract.
var IBaalMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"CancelProposal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"voting\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newOffering\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sponsor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minRetention\",\"type\":\"uint256\"}],\"name\":\"GovernanceConfigSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"adminLock\",\"type\":\"bool\"}],\"name\":\"LockAdmin\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"governorLock\",\"type\":\"bool\"}],\"name\":\"LockGovernor\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"managerLock\",\"type\":\"bool\"}],\"name\":\"LockManager\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"LootPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"passed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"actionFailed\",\"type\":\"bool\"}],\"name\":\"ProcessProposal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"lootPaused\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"sharesPaused\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"gracePeriod\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"votingPeriod\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalOffering\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"quorumPercent\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sponsorThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minRetentionPercent\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"totalShares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"totalLoot\",\"type\":\"uint256\"}],\"name\":\"SetupComplete\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shaman\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"permission\",\"type\":\"uint256\"}],\"name\":\"ShamanSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"SharesPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"votingStarts\",\"type\":\"uint256\"}],\"name\":\"SponsorProposal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"proposalDataHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"proposalData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"expiration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"baalGas\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"selfSponsor\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"details\",\"type\":\"string\"}],\"name\":\"SubmitProposal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"SubmitVote\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"avatar\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gracePeriod\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lootToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minRetentionPercent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalOffering\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"prevProposalId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"votingStarts\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"votingEnds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"graceEnds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expiration\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"baalGas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"yesVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"noVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTotalSharesAndLootAtVote\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTotalSharesAtSponsor\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"proposalDataHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumPercent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sharesToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sponsorThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IBaal",
}

// IBaal is an auto generated Go binding around an Ethereum contract.
type IBaal struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IBaal) GetABI() abi.ABI {
	return c.abi
}

// NewIBaal creates a new instance of IBaal.
func NewIBaal() *IBaal {
	parsed, err := IBaalMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IBaal{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IBaal) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAvatar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aef7de6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avatar() view returns(address)
func (iBaal *IBaal) PackAvatar() []byte {
	enc, err := iBaal.abi.Pack("avatar")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvatar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aef7de6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avatar() view returns(address)
func (iBaal *IBaal) TryPackAvatar() ([]byte, error) {
	return iBaal.abi.Pack("avatar")
}

// UnpackAvatar is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aef7de6.
//
// Solidity: function avatar() view returns(address)
func (iBaal *IBaal) UnpackAvatar(data []byte) (common.Address, error) {
	out, err := iBaal.abi.Unpack("avatar", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gracePeriod() view returns(uint32)
func (iBaal *IBaal) PackGracePeriod() []byte {
	enc, err := iBaal.abi.Pack("gracePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06db7dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gracePeriod() view returns(uint32)
func (iBaal *IBaal) TryPackGracePeriod() ([]byte, error) {
	return iBaal.abi.Pack("gracePeriod")
}

// UnpackGracePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa06db7dc.
//
// Solidity: function gracePeriod() view returns(uint32)
func (iBaal *IBaal) UnpackGracePeriod(data []byte) (uint32, error) {
	out, err := iBaal.abi.Unpack("gracePeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackLootToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf460124d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lootToken() view returns(address)
func (iBaal *IBaal) PackLootToken() []byte {
	enc, err := iBaal.abi.Pack("lootToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLootToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf460124d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lootToken() view returns(address)
func (iBaal *IBaal) TryPackLootToken() ([]byte, error) {
	return iBaal.abi.Pack("lootToken")
}

// UnpackLootToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf460124d.
//
// Solidity: function lootToken() view returns(address)
func (iBaal *IBaal) UnpackLootToken(data []byte) (common.Address, error) {
	out, err := iBaal.abi.Unpack("lootToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMinRetentionPercent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83bf8459.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minRetentionPercent() view returns(uint256)
func (iBaal *IBaal) PackMinRetentionPercent() []byte {
	enc, err := iBaal.abi.Pack("minRetentionPercent")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinRetentionPercent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83bf8459.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minRetentionPercent() view returns(uint256)
func (iBaal *IBaal) TryPackMinRetentionPercent() ([]byte, error) {
	return iBaal.abi.Pack("minRetentionPercent")
}

// UnpackMinRetentionPercent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83bf8459.
//
// Solidity: function minRetentionPercent() view returns(uint256)
func (iBaal *IBaal) UnpackMinRetentionPercent(data []byte) (*big.Int, error) {
	out, err := iBaal.abi.Unpack("minRetentionPercent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalCount() view returns(uint32)
func (iBaal *IBaal) PackProposalCount() []byte {
	enc, err := iBaal.abi.Pack("proposalCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalCount() view returns(uint32)
func (iBaal *IBaal) TryPackProposalCount() ([]byte, error) {
	return iBaal.abi.Pack("proposalCount")
}

// UnpackProposalCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint32)
func (iBaal *IBaal) UnpackProposalCount(data []byte) (uint32, error) {
	out, err := iBaal.abi.Unpack("proposalCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackProposalOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a2f747f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalOffering() view returns(uint256)
func (iBaal *IBaal) PackProposalOffering() []byte {
	enc, err := iBaal.abi.Pack("proposalOffering")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a2f747f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalOffering() view returns(uint256)
func (iBaal *IBaal) TryPackProposalOffering() ([]byte, error) {
	return iBaal.abi.Pack("proposalOffering")
}

// UnpackProposalOffering is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a2f747f.
//
// Solidity: function proposalOffering() view returns(uint256)
func (iBaal *IBaal) UnpackProposalOffering(data []byte) (*big.Int, error) {
	out, err := iBaal.abi.Unpack("proposalOffering", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposals(uint256 id) view returns(uint32 number, uint32 prevProposalId, uint32 votingStarts, uint32 votingEnds, uint32 graceEnds, uint32 expiration, uint256 baalGas, uint256 yesVotes, uint256 noVotes, uint256 maxTotalSharesAndLootAtVote, uint256 maxTotalSharesAtSponsor, address sponsor, bytes32 proposalDataHash)
func (iBaal *IBaal) PackProposals(id *big.Int) []byte {
	enc, err := iBaal.abi.Pack("proposals", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x013cf08b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposals(uint256 id) view returns(uint32 number, uint32 prevProposalId, uint32 votingStarts, uint32 votingEnds, uint32 graceEnds, uint32 expiration, uint256 baalGas, uint256 yesVotes, uint256 noVotes, uint256 maxTotalSharesAndLootAtVote, uint256 maxTotalSharesAtSponsor, address sponsor, bytes32 proposalDataHash)
func (iBaal *IBaal) TryPackProposals(id *big.Int) ([]byte, error) {
	return iBaal.abi.Pack("proposals", id)
}

// ProposalsOutput serves as a container for the return parameters of contract
// method Proposals.
type ProposalsOutput struct {
	Number                      uint32
	PrevProposalId              uint32
	VotingStarts                uint32
	VotingEnds                  uint32
	GraceEnds                   uint32
	Expiration                  uint32
	BaalGas                     *big.Int
	YesVotes                    *big.Int
	NoVotes                     *big.Int
	MaxTotalSharesAndLootAtVote *big.Int
	MaxTotalSharesAtSponsor     *big.Int
	Sponsor                     common.Address
	ProposalDataHash            [32]byte
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x013cf08b.
//
// Solidity: function proposals(uint256 id) view returns(uint32 number, uint32 prevProposalId, uint32 votingStarts, uint32 votingEnds, uint32 graceEnds, uint32 expiration, uint256 baalGas, uint256 yesVotes, uint256 noVotes, uint256 maxTotalSharesAndLootAtVote, uint256 maxTotalSharesAtSponsor, address sponsor, bytes32 proposalDataHash)
func (iBaal *IBaal) UnpackProposals(data []byte) (ProposalsOutput, error) {
	out, err := iBaal.abi.Unpack("proposals", data)
	outstruct := new(ProposalsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.PrevProposalId = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.VotingStarts = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.VotingEnds = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.GraceEnds = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.Expiration = *abi.ConvertType(out[5], new(uint32)).(*uint32)
	outstruct.BaalGas = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.YesVotes = abi.ConvertType(out[7], new(big.Int)).(*big.Int)
	outstruct.NoVotes = abi.ConvertType(out[8], new(big.Int)).(*big.Int)
	outstruct.MaxTotalSharesAndLootAtVote = abi.ConvertType(out[9], new(big.Int)).(*big.Int)
	outstruct.MaxTotalSharesAtSponsor = abi.ConvertType(out[10], new(big.Int)).(*big.Int)
	outstruct.Sponsor = *abi.ConvertType(out[11], new(common.Address)).(*common.Address)
	outstruct.ProposalDataHash = *abi.ConvertType(out[12], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackQuorumPercent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf81cbd26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumPercent() view returns(uint256)
func (iBaal *IBaal) PackQuorumPercent() []byte {
	enc, err := iBaal.abi.Pack("quorumPercent")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumPercent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf81cbd26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumPercent() view returns(uint256)
func (iBaal *IBaal) TryPackQuorumPercent() ([]byte, error) {
	return iBaal.abi.Pack("quorumPercent")
}

// UnpackQuorumPercent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf81cbd26.
//
// Solidity: function quorumPercent() view returns(uint256)
func (iBaal *IBaal) UnpackQuorumPercent(data []byte) (*big.Int, error) {
	out, err := iBaal.abi.Unpack("quorumPercent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSharesToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8009ba1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesToken() view returns(address)
func (iBaal *IBaal) PackSharesToken() []byte {
	enc, err := iBaal.abi.Pack("sharesToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8009ba1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesToken() view returns(address)
func (iBaal *IBaal) TryPackSharesToken() ([]byte, error) {
	return iBaal.abi.Pack("sharesToken")
}

// UnpackSharesToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8009ba1f.
//
// Solidity: function sharesToken() view returns(address)
func (iBaal *IBaal) UnpackSharesToken(data []byte) (common.Address, error) {
	out, err := iBaal.abi.Unpack("sharesToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSponsorThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfd6f7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sponsorThreshold() view returns(uint256)
func (iBaal *IBaal) PackSponsorThreshold() []byte {
	enc, err := iBaal.abi.Pack("sponsorThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSponsorThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfd6f7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sponsorThreshold() view returns(uint256)
func (iBaal *IBaal) TryPackSponsorThreshold() ([]byte, error) {
	return iBaal.abi.Pack("sponsorThreshold")
}

// UnpackSponsorThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfd6f7e.
//
// Solidity: function sponsorThreshold() view returns(uint256)
func (iBaal *IBaal) UnpackSponsorThreshold(data []byte) (*big.Int, error) {
	out, err := iBaal.abi.Unpack("sponsorThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe476686.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint32 id) view returns(uint8)
func (iBaal *IBaal) PackState(id uint32) []byte {
	enc, err := iBaal.abi.Pack("state", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe476686.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint32 id) view returns(uint8)
func (iBaal *IBaal) TryPackState(id uint32) ([]byte, error) {
	return iBaal.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe476686.
//
// Solidity: function state(uint32 id) view returns(uint8)
func (iBaal *IBaal) UnpackState(data []byte) (uint8, error) {
	out, err := iBaal.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (iBaal *IBaal) PackTotalSupply() []byte {
	enc, err := iBaal.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (iBaal *IBaal) TryPackTotalSupply() ([]byte, error) {
	return iBaal.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (iBaal *IBaal) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := iBaal.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint32)
func (iBaal *IBaal) PackVotingPeriod() []byte {
	enc, err := iBaal.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint32)
func (iBaal *IBaal) TryPackVotingPeriod() ([]byte, error) {
	return iBaal.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint32)
func (iBaal *IBaal) UnpackVotingPeriod(data []byte) (uint32, error) {
	out, err := iBaal.abi.Unpack("votingPeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// IBaalCancelProposal represents a CancelProposal event raised by the IBaal contract.
type IBaalCancelProposal struct {
	Proposal *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IBaalCancelProposalEventName = "CancelProposal"

// ContractEventName returns the user-defined event name.
func (IBaalCancelProposal) ContractEventName() string {
	return IBaalCancelProposalEventName
}

// UnpackCancelProposalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelProposal(uint256 indexed proposal)
func (iBaal *IBaal) UnpackCancelProposalEvent(log *types.Log) (*IBaalCancelProposal, error) {
	event := "CancelProposal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalCancelProposal)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalGovernanceConfigSet represents a GovernanceConfigSet event raised by the IBaal contract.
type IBaalGovernanceConfigSet struct {
	Voting       uint32
	Grace        uint32
	NewOffering  *big.Int
	Quorum       *big.Int
	Sponsor      *big.Int
	MinRetention *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const IBaalGovernanceConfigSetEventName = "GovernanceConfigSet"

// ContractEventName returns the user-defined event name.
func (IBaalGovernanceConfigSet) ContractEventName() string {
	return IBaalGovernanceConfigSetEventName
}

// UnpackGovernanceConfigSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceConfigSet(uint32 voting, uint32 grace, uint256 newOffering, uint256 quorum, uint256 sponsor, uint256 minRetention)
func (iBaal *IBaal) UnpackGovernanceConfigSetEvent(log *types.Log) (*IBaalGovernanceConfigSet, error) {
	event := "GovernanceConfigSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalGovernanceConfigSet)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalLockAdmin represents a LockAdmin event raised by the IBaal contract.
type IBaalLockAdmin struct {
	AdminLock bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const IBaalLockAdminEventName = "LockAdmin"

// ContractEventName returns the user-defined event name.
func (IBaalLockAdmin) ContractEventName() string {
	return IBaalLockAdminEventName
}

// UnpackLockAdminEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockAdmin(bool adminLock)
func (iBaal *IBaal) UnpackLockAdminEvent(log *types.Log) (*IBaalLockAdmin, error) {
	event := "LockAdmin"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalLockAdmin)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalLockGovernor represents a LockGovernor event raised by the IBaal contract.
type IBaalLockGovernor struct {
	GovernorLock bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const IBaalLockGovernorEventName = "LockGovernor"

// ContractEventName returns the user-defined event name.
func (IBaalLockGovernor) ContractEventName() string {
	return IBaalLockGovernorEventName
}

// UnpackLockGovernorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockGovernor(bool governorLock)
func (iBaal *IBaal) UnpackLockGovernorEvent(log *types.Log) (*IBaalLockGovernor, error) {
	event := "LockGovernor"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalLockGovernor)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalLockManager represents a LockManager event raised by the IBaal contract.
type IBaalLockManager struct {
	ManagerLock bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const IBaalLockManagerEventName = "LockManager"

// ContractEventName returns the user-defined event name.
func (IBaalLockManager) ContractEventName() string {
	return IBaalLockManagerEventName
}

// UnpackLockManagerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockManager(bool managerLock)
func (iBaal *IBaal) UnpackLockManagerEvent(log *types.Log) (*IBaalLockManager, error) {
	event := "LockManager"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalLockManager)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalLootPaused represents a LootPaused event raised by the IBaal contract.
type IBaalLootPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const IBaalLootPausedEventName = "LootPaused"

// ContractEventName returns the user-defined event name.
func (IBaalLootPaused) ContractEventName() string {
	return IBaalLootPausedEventName
}

// UnpackLootPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LootPaused(bool paused)
func (iBaal *IBaal) UnpackLootPausedEvent(log *types.Log) (*IBaalLootPaused, error) {
	event := "LootPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalLootPaused)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalProcessProposal represents a ProcessProposal event raised by the IBaal contract.
type IBaalProcessProposal struct {
	Proposal     *big.Int
	Passed       bool
	ActionFailed bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const IBaalProcessProposalEventName = "ProcessProposal"

// ContractEventName returns the user-defined event name.
func (IBaalProcessProposal) ContractEventName() string {
	return IBaalProcessProposalEventName
}

// UnpackProcessProposalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProcessProposal(uint256 indexed proposal, bool passed, bool actionFailed)
func (iBaal *IBaal) UnpackProcessProposalEvent(log *types.Log) (*IBaalProcessProposal, error) {
	event := "ProcessProposal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalProcessProposal)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalSetupComplete represents a SetupComplete event raised by the IBaal contract.
type IBaalSetupComplete struct {
	LootPaused          bool
	SharesPaused        bool
	GracePeriod         uint32
	VotingPeriod        uint32
	ProposalOffering    *big.Int
	QuorumPercent       *big.Int
	SponsorThreshold    *big.Int
	MinRetentionPercent *big.Int
	Name                string
	Symbol              string
	TotalShares         *big.Int
	TotalLoot           *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const IBaalSetupCompleteEventName = "SetupComplete"

// ContractEventName returns the user-defined event name.
func (IBaalSetupComplete) ContractEventName() string {
	return IBaalSetupCompleteEventName
}

// UnpackSetupCompleteEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetupComplete(bool lootPaused, bool sharesPaused, uint32 gracePeriod, uint32 votingPeriod, uint256 proposalOffering, uint256 quorumPercent, uint256 sponsorThreshold, uint256 minRetentionPercent, string name, string symbol, uint256 totalShares, uint256 totalLoot)
func (iBaal *IBaal) UnpackSetupCompleteEvent(log *types.Log) (*IBaalSetupComplete, error) {
	event := "SetupComplete"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalSetupComplete)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalShamanSet represents a ShamanSet event raised by the IBaal contract.
type IBaalShamanSet struct {
	Shaman     common.Address
	Permission *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IBaalShamanSetEventName = "ShamanSet"

// ContractEventName returns the user-defined event name.
func (IBaalShamanSet) ContractEventName() string {
	return IBaalShamanSetEventName
}

// UnpackShamanSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShamanSet(address indexed shaman, uint256 permission)
func (iBaal *IBaal) UnpackShamanSetEvent(log *types.Log) (*IBaalShamanSet, error) {
	event := "ShamanSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalShamanSet)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalSharesPaused represents a SharesPaused event raised by the IBaal contract.
type IBaalSharesPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const IBaalSharesPausedEventName = "SharesPaused"

// ContractEventName returns the user-defined event name.
func (IBaalSharesPaused) ContractEventName() string {
	return IBaalSharesPausedEventName
}

// UnpackSharesPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SharesPaused(bool paused)
func (iBaal *IBaal) UnpackSharesPausedEvent(log *types.Log) (*IBaalSharesPaused, error) {
	event := "SharesPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalSharesPaused)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalSponsorProposal represents a SponsorProposal event raised by the IBaal contract.
type IBaalSponsorProposal struct {
	Member       common.Address
	Proposal     *big.Int
	VotingStarts *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const IBaalSponsorProposalEventName = "SponsorProposal"

// ContractEventName returns the user-defined event name.
func (IBaalSponsorProposal) ContractEventName() string {
	return IBaalSponsorProposalEventName
}

// UnpackSponsorProposalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SponsorProposal(address indexed member, uint256 indexed proposal, uint256 indexed votingStarts)
func (iBaal *IBaal) UnpackSponsorProposalEvent(log *types.Log) (*IBaalSponsorProposal, error) {
	event := "SponsorProposal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalSponsorProposal)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalSubmitProposal represents a SubmitProposal event raised by the IBaal contract.
type IBaalSubmitProposal struct {
	Proposal         *big.Int
	ProposalDataHash [32]byte
	VotingPeriod     *big.Int
	ProposalData     []byte
	Expiration       *big.Int
	BaalGas          *big.Int
	SelfSponsor      bool
	Timestamp        *big.Int
	Details          string
	Raw              *types.Log // Blockchain specific contextual infos
}

const IBaalSubmitProposalEventName = "SubmitProposal"

// ContractEventName returns the user-defined event name.
func (IBaalSubmitProposal) ContractEventName() string {
	return IBaalSubmitProposalEventName
}

// UnpackSubmitProposalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubmitProposal(uint256 indexed proposal, bytes32 indexed proposalDataHash, uint256 votingPeriod, bytes proposalData, uint256 expiration, uint256 baalGas, bool selfSponsor, uint256 timestamp, string details)
func (iBaal *IBaal) UnpackSubmitProposalEvent(log *types.Log) (*IBaalSubmitProposal, error) {
	event := "SubmitProposal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalSubmitProposal)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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

// IBaalSubmitVote represents a SubmitVote event raised by the IBaal contract.
type IBaalSubmitVote struct {
	Member   common.Address
	Balance  *big.Int
	Proposal *big.Int
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const IBaalSubmitVoteEventName = "SubmitVote"

// ContractEventName returns the user-defined event name.
func (IBaalSubmitVote) ContractEventName() string {
	return IBaalSubmitVoteEventName
}

// UnpackSubmitVoteEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubmitVote(address indexed member, uint256 balance, uint256 indexed proposal, bool indexed approved)
func (iBaal *IBaal) UnpackSubmitVoteEvent(log *types.Log) (*IBaalSubmitVote, error) {
	event := "SubmitVote"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBaal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBaalSubmitVote)
	if len(log.Data) > 0 {
		if err := iBaal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBaal.abi.Events[event].Inputs {
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
