// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package grantsregistryv2

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

// GrantsRegistryGrant is an auto generated low-level Go binding around an user-defined struct.
type GrantsRegistryGrant struct {
	Recipient  common.Address
	Token      common.Address
	Amount     *big.Int
	RecordedAt uint64
	Purpose    string
}

// GrantsRegistryV2MetaData contains all meta data concerning the GrantsRegistryV2 contract.
var GrantsRegistryV2MetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grantId\",\"type\":\"uint256\"}],\"name\":\"UnknownGrant\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"category\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newAmount\",\"type\":\"uint256\"}],\"name\":\"BudgetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"term\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"termEnd\",\"type\":\"uint64\"}],\"name\":\"CouncilElected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"purpose\",\"type\":\"string\"}],\"name\":\"GrantRecorded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"grantId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"report\",\"type\":\"string\"}],\"name\":\"MilestoneReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldValue\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newValue\",\"type\":\"uint256\"}],\"name\":\"ParameterSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"category\",\"type\":\"string\"}],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"council\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"}],\"name\":\"electCouncil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"grant\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"recordedAt\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"purpose\",\"type\":\"string\"}],\"internalType\":\"structGrantsRegistry.Grant\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grantCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grantId\",\"type\":\"uint256\"}],\"name\":\"milestones\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"parameter\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"purpose\",\"type\":\"string\"}],\"name\":\"recordGrant\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grantId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"report\",\"type\":\"string\"}],\"name\":\"recordMilestone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"category\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setBudget\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"setParameter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"term\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"termEnd\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "GrantsRegistryV2",
	Bin: "0x60a060405230608052348015610013575f5ffd5b50338061003957604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61004281610050565b5061004b61009f565b610151565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ef5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461014e5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516116236101775f395f8181610ae301528181610b0c0152610c5001526116235ff3fe608060405260043610610126575f3560e01c8063a10ffbed116100a8578063d4721ccf1161006d578063d4721ccf1461033b578063e197dfab1461035a578063e2c6d41c14610379578063e89e4ed61461039a578063f2fde38b146103c5578063fef4d875146103e4575f5ffd5b8063a10ffbed1461027f578063ad3cb1cc14610294578063c3e730c4146102d1578063c4d66de814610308578063cab4267214610327575f5ffd5b806354fd4d50116100ee57806354fd4d50146101dc578063715018a6146101ef578063723507be146102035780637628ea4a146102225780638da5cb5b14610259575f5ffd5b806305d9b5861461012a578063160e3f3d14610168578063342f5db7146101945780634f1ef286146101b557806352d1902d146101c8575b5f5ffd5b348015610135575f5ffd5b50610155610144366004610eb5565b60026020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610173575f5ffd5b50610187610182366004610eb5565b610403565b60405161015f9190610efa565b34801561019f575f5ffd5b506101b36101ae366004610f5d565b610552565b005b6101b36101c3366004611085565b6105d9565b3480156101d3575f5ffd5b506101556105f8565b3480156101e7575f5ffd5b506002610155565b3480156101fa575f5ffd5b506101b3610613565b34801561020e575f5ffd5b506101b361021d3660046110e4565b610626565b34801561022d575f5ffd5b5061015561023c366004611104565b805160208183018101805160018252928201919093012091525481565b348015610264575f5ffd5b505f546040516001600160a01b03909116815260200161015f565b34801561028a575f5ffd5b5061015560035481565b34801561029f575f5ffd5b506102c4604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161015f9190611148565b3480156102dc575f5ffd5b506004546102f0906001600160401b031681565b6040516001600160401b03909116815260200161015f565b348015610313575f5ffd5b506101b3610322366004611161565b610689565b348015610332575f5ffd5b50600554610155565b348015610346575f5ffd5b506101556103553660046111c0565b610780565b348015610365575f5ffd5b506101b361037436600461122d565b6108f9565b348015610384575f5ffd5b5061038d610985565b60405161015f9190611274565b3480156103a5575f5ffd5b506101556103b4366004610eb5565b60076020525f908152604090205481565b3480156103d0575f5ffd5b506101b36103df366004611161565b6109e5565b3480156103ef575f5ffd5b506101b36103fe3660046112bf565b610a22565b61044c6040518060a001604052805f6001600160a01b031681526020015f6001600160a01b031681526020015f81526020015f6001600160401b03168152602001606081525090565b6005828154811061045f5761045f611306565b5f9182526020918290206040805160a081018252600590930290910180546001600160a01b0390811684526001820154169383019390935260028301549082015260038201546001600160401b031660608201526004820180549192916080840191906104cb9061131a565b80601f01602080910402602001604051908101604052809291908181526020018280546104f79061131a565b80156105425780601f1061051957610100808354040283529160200191610542565b820191905f5260205f20905b81548152906001019060200180831161052557829003601f168201915b5050505050815250509050919050565b61055a610aac565b6006610567838583611369565b506004805467ffffffffffffffff19166001600160401b038316179055600380545f90610593906113e9565b9190508190557fc8b677f199bb4100b7451f8184dad861e5d2817dd65650536673a6acb6f1cf6f8484846040516105cc9392919061140d565b60405180910390a2505050565b6105e1610ad8565b6105ea82610b7c565b6105f48282610b84565b5050565b5f610601610c45565b505f5160206116035f395f51905f5290565b61061b610aac565b6106245f610c8e565b565b61062e610aac565b5f8281526002602090815260409182902054825190815290810183905283917f0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1910160405180910390a25f9182526002602052604090912055565b5f610692610cdd565b805490915060ff600160401b82041615906001600160401b03165f811580156106b85750825b90505f826001600160401b031660011480156106d35750303b155b9050811580156106e1575080155b156106ff5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561072957845460ff60401b1916600160401b1785555b61073286610c8e565b831561077857845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f610789610aac565b600580549050905060056040518060a00160405280886001600160a01b03168152602001876001600160a01b03168152602001868152602001426001600160401b0316815260200185858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920182905250939094525050835460018082018655948252602091829020845160059092020180546001600160a01b03199081166001600160a01b03938416178255928501519581018054909316959091169490941790555060408101516002830155606081015160038301805467ffffffffffffffff19166001600160401b039092169190911790556080810151909190600482019061089d90826114b2565b505050846001600160a01b0316866001600160a01b0316827f996a569c768fc67f6a41245ff2b2e6f94818875ccc26cb625fb0ae177064ac448787876040516108e893929190611594565b60405180910390a495945050505050565b610901610aac565b6005548310839061093157604051630c92171160e21b815260040161092891815260200190565b60405180910390fd5b505f838152600760205260408120805485927f9973f36dc58dc0a61d6d546af604f2a941a447f1fc1a57fb733d5a0b7c159d09929161096f906113e9565b91829055506040516105cc919086908690611594565b606060068054806020026020016040519081016040528092919081815260200182805480156109db57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116109bd575b5050505050905090565b6109ed610aac565b6001600160a01b038116610a1657604051631e4fbdf760e01b81525f6004820152602401610928565b610a1f81610c8e565b50565b610a2a610aac565b7fc30a3fc25ff9406be0f59550dbedfb44f3b9bfbc4678c10181fc08906a841016838360018686604051610a5f9291906115b6565b90815260405190819003602001812054610a7c93929186906115c5565b60405180910390a18060018484604051610a979291906115b6565b90815260405190819003602001902055505050565b5f546001600160a01b031633146106245760405163118cdaa760e01b8152336004820152602401610928565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610b5e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b525f5160206116035f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156106245760405163703e46dd60e11b815260040160405180910390fd5b610a1f610aac565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610bde575060408051601f3d908101601f19168201909252610bdb918101906115eb565b60015b610c0657604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610928565b5f5160206116035f395f51905f528114610c3657604051632a87526960e21b815260048101829052602401610928565b610c408383610d07565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106245760405163703e46dd60e11b815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b610d1082610d5c565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610d5457610c408282610dbf565b6105f4610e5f565b806001600160a01b03163b5f03610d9157604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610928565b5f5160206116035f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f610dcc8484610e7e565b9050808015610ded57505f3d1180610ded57505f846001600160a01b03163b115b15610e0257610dfa610e91565b915050610d01565b8015610e2c57604051639996b31560e01b81526001600160a01b0385166004820152602401610928565b3d15610e3f57610e3a610eaa565b610e58565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156106245760405163b398979f60e01b815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215610ec5575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815260018060a01b03825116602082015260018060a01b036020830151166040820152604082015160608201526001600160401b0360608301511660808201525f608083015160a080840152610f5560c0840182610ecc565b949350505050565b5f5f5f60408486031215610f6f575f5ffd5b83356001600160401b03811115610f84575f5ffd5b8401601f81018613610f94575f5ffd5b80356001600160401b03811115610fa9575f5ffd5b8660208260051b8401011115610fbd575f5ffd5b6020918201945092508401356001600160401b0381168114610fdd575f5ffd5b809150509250925092565b6001600160a01b0381168114610a1f575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f6001600160401b0384111561102957611029610ffc565b50604051601f19601f85018116603f011681018181106001600160401b038211171561105757611057610ffc565b60405283815290508082840185101561106e575f5ffd5b838360208301375f60208583010152509392505050565b5f5f60408385031215611096575f5ffd5b82356110a181610fe8565b915060208301356001600160401b038111156110bb575f5ffd5b8301601f810185136110cb575f5ffd5b6110da85823560208401611010565b9150509250929050565b5f5f604083850312156110f5575f5ffd5b50508035926020909101359150565b5f60208284031215611114575f5ffd5b81356001600160401b03811115611129575f5ffd5b8201601f81018413611139575f5ffd5b610f5584823560208401611010565b602081525f61115a6020830184610ecc565b9392505050565b5f60208284031215611171575f5ffd5b813561115a81610fe8565b5f5f83601f84011261118c575f5ffd5b5081356001600160401b038111156111a2575f5ffd5b6020830191508360208285010111156111b9575f5ffd5b9250929050565b5f5f5f5f5f608086880312156111d4575f5ffd5b85356111df81610fe8565b945060208601356111ef81610fe8565b93506040860135925060608601356001600160401b03811115611210575f5ffd5b61121c8882890161117c565b969995985093965092949392505050565b5f5f5f6040848603121561123f575f5ffd5b8335925060208401356001600160401b0381111561125b575f5ffd5b6112678682870161117c565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b818110156112b45783516001600160a01b031683526020938401939092019160010161128d565b509095945050505050565b5f5f5f604084860312156112d1575f5ffd5b83356001600160401b038111156112e6575f5ffd5b6112f28682870161117c565b909790965060209590950135949350505050565b634e487b7160e01b5f52603260045260245ffd5b600181811c9082168061132e57607f821691505b60208210810361134c57634e487b7160e01b5f52602260045260245ffd5b50919050565b5f5b82811015610c40575f82820155600101611354565b6001600160401b0383111561138057611380610ffc565b600160401b83111561139457611394610ffc565b8054838255808410156113b857815f528360205f20016113b685830382611352565b505b5081815f5260205f205f5b858110156107785782356113d681610fe8565b82820155602092909201916001016113c3565b5f6001820161140657634e487b7160e01b5f52601160045260245ffd5b5060010190565b604080825281018390525f8460608301825b8681101561144f57823561143281610fe8565b6001600160a01b031682526020928301929091019060010161141f565b5080925050506001600160401b0383166020830152949350505050565b601f821115610c405782821115610c4057805f5260205f20601f840160051c602085101561149757505f5b6114ab81601f860160051c03828401611352565b5050505050565b81516001600160401b038111156114cb576114cb610ffc565b6114df816114d9845461131a565b8461146c565b6020601f821160018114611511575f83156114fa5750848201515b5f19600385901b1c1916600184901b1784556114ab565b5f84815260208120601f198516915b828110156115405787850151825560209485019460019092019101611520565b508482101561155d57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f6115ad60408301848661156c565b95945050505050565b818382375f9101908152919050565b606081525f6115d860608301868861156c565b6020830194909452506040015292915050565b5f602082840312156115fb575f5ffd5b505191905056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// GrantsRegistryV2 is an auto generated Go binding around an Ethereum contract.
type GrantsRegistryV2 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GrantsRegistryV2) GetABI() abi.ABI {
	return c.abi
}

// NewGrantsRegistryV2 creates a new instance of GrantsRegistryV2.
func NewGrantsRegistryV2() *GrantsRegistryV2 {
	parsed, err := GrantsRegistryV2MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GrantsRegistryV2{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GrantsRegistryV2) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (grantsRegistryV2 *GrantsRegistryV2) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := grantsRegistryV2.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := grantsRegistryV2.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7628ea4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budget(string category) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) PackBudget(category string) []byte {
	enc, err := grantsRegistryV2.abi.Pack("budget", category)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7628ea4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budget(string category) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackBudget(category string) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("budget", category)
}

// UnpackBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7628ea4a.
//
// Solidity: function budget(string category) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackBudget(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("budget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCouncil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2c6d41c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function council() view returns(address[])
func (grantsRegistryV2 *GrantsRegistryV2) PackCouncil() []byte {
	enc, err := grantsRegistryV2.abi.Pack("council")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCouncil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2c6d41c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function council() view returns(address[])
func (grantsRegistryV2 *GrantsRegistryV2) TryPackCouncil() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("council")
}

// UnpackCouncil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2c6d41c.
//
// Solidity: function council() view returns(address[])
func (grantsRegistryV2 *GrantsRegistryV2) UnpackCouncil(data []byte) ([]common.Address, error) {
	out, err := grantsRegistryV2.abi.Unpack("council", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackElectCouncil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x342f5db7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function electCouncil(address[] members, uint64 end) returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackElectCouncil(members []common.Address, end uint64) []byte {
	enc, err := grantsRegistryV2.abi.Pack("electCouncil", members, end)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElectCouncil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x342f5db7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function electCouncil(address[] members, uint64 end) returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackElectCouncil(members []common.Address, end uint64) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("electCouncil", members, end)
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160e3f3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(uint256 id) view returns((address,address,uint256,uint64,string))
func (grantsRegistryV2 *GrantsRegistryV2) PackGrant(id *big.Int) []byte {
	enc, err := grantsRegistryV2.abi.Pack("grant", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160e3f3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(uint256 id) view returns((address,address,uint256,uint64,string))
func (grantsRegistryV2 *GrantsRegistryV2) TryPackGrant(id *big.Int) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("grant", id)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160e3f3d.
//
// Solidity: function grant(uint256 id) view returns((address,address,uint256,uint64,string))
func (grantsRegistryV2 *GrantsRegistryV2) UnpackGrant(data []byte) (GrantsRegistryGrant, error) {
	out, err := grantsRegistryV2.abi.Unpack("grant", data)
	if err != nil {
		return *new(GrantsRegistryGrant), err
	}
	out0 := *abi.ConvertType(out[0], new(GrantsRegistryGrant)).(*GrantsRegistryGrant)
	return out0, nil
}

// PackGrantCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab42672.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantCount() view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) PackGrantCount() []byte {
	enc, err := grantsRegistryV2.abi.Pack("grantCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab42672.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantCount() view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackGrantCount() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("grantCount")
}

// UnpackGrantCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcab42672.
//
// Solidity: function grantCount() view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackGrantCount(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("grantCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address owner) returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackInitialize(owner common.Address) []byte {
	enc, err := grantsRegistryV2.abi.Pack("initialize", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address owner) returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackInitialize(owner common.Address) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("initialize", owner)
}

// PackMilestones is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe89e4ed6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function milestones(uint256 grantId) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) PackMilestones(grantId *big.Int) []byte {
	enc, err := grantsRegistryV2.abi.Pack("milestones", grantId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMilestones is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe89e4ed6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function milestones(uint256 grantId) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackMilestones(grantId *big.Int) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("milestones", grantId)
}

// UnpackMilestones is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe89e4ed6.
//
// Solidity: function milestones(uint256 grantId) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackMilestones(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("milestones", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (grantsRegistryV2 *GrantsRegistryV2) PackOwner() []byte {
	enc, err := grantsRegistryV2.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackOwner() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackOwner(data []byte) (common.Address, error) {
	out, err := grantsRegistryV2.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d9b586.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameter(bytes32 key) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) PackParameter(key [32]byte) []byte {
	enc, err := grantsRegistryV2.abi.Pack("parameter", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d9b586.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameter(bytes32 key) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackParameter(key [32]byte) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("parameter", key)
}

// UnpackParameter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05d9b586.
//
// Solidity: function parameter(bytes32 key) view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackParameter(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("parameter", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (grantsRegistryV2 *GrantsRegistryV2) PackProxiableUUID() []byte {
	enc, err := grantsRegistryV2.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackProxiableUUID() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := grantsRegistryV2.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecordGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4721ccf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordGrant(address recipient, address token, uint256 amount, string purpose) returns(uint256 id)
func (grantsRegistryV2 *GrantsRegistryV2) PackRecordGrant(recipient common.Address, token common.Address, amount *big.Int, purpose string) []byte {
	enc, err := grantsRegistryV2.abi.Pack("recordGrant", recipient, token, amount, purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4721ccf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordGrant(address recipient, address token, uint256 amount, string purpose) returns(uint256 id)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackRecordGrant(recipient common.Address, token common.Address, amount *big.Int, purpose string) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("recordGrant", recipient, token, amount, purpose)
}

// UnpackRecordGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4721ccf.
//
// Solidity: function recordGrant(address recipient, address token, uint256 amount, string purpose) returns(uint256 id)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackRecordGrant(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("recordGrant", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRecordMilestone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe197dfab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordMilestone(uint256 grantId, string report) returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackRecordMilestone(grantId *big.Int, report string) []byte {
	enc, err := grantsRegistryV2.abi.Pack("recordMilestone", grantId, report)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordMilestone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe197dfab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordMilestone(uint256 grantId, string report) returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackRecordMilestone(grantId *big.Int, report string) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("recordMilestone", grantId, report)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackRenounceOwnership() []byte {
	enc, err := grantsRegistryV2.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackRenounceOwnership() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("renounceOwnership")
}

// PackSetBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfef4d875.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBudget(string category, uint256 amount) returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackSetBudget(category string, amount *big.Int) []byte {
	enc, err := grantsRegistryV2.abi.Pack("setBudget", category, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfef4d875.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBudget(string category, uint256 amount) returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackSetBudget(category string, amount *big.Int) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("setBudget", category, amount)
}

// PackSetParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x723507be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameter(bytes32 key, uint256 value) returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackSetParameter(key [32]byte, value *big.Int) []byte {
	enc, err := grantsRegistryV2.abi.Pack("setParameter", key, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x723507be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameter(bytes32 key, uint256 value) returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackSetParameter(key [32]byte, value *big.Int) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("setParameter", key, value)
}

// PackTerm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10ffbed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function term() view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) PackTerm() []byte {
	enc, err := grantsRegistryV2.abi.Pack("term")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10ffbed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function term() view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackTerm() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("term")
}

// UnpackTerm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa10ffbed.
//
// Solidity: function term() view returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackTerm(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("term", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTermEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3e730c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termEnd() view returns(uint64)
func (grantsRegistryV2 *GrantsRegistryV2) PackTermEnd() []byte {
	enc, err := grantsRegistryV2.abi.Pack("termEnd")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3e730c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termEnd() view returns(uint64)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackTermEnd() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("termEnd")
}

// UnpackTermEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3e730c4.
//
// Solidity: function termEnd() view returns(uint64)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackTermEnd(data []byte) (uint64, error) {
	out, err := grantsRegistryV2.abi.Unpack("termEnd", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := grantsRegistryV2.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (grantsRegistryV2 *GrantsRegistryV2) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := grantsRegistryV2.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (grantsRegistryV2 *GrantsRegistryV2) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return grantsRegistryV2.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) PackVersion() []byte {
	enc, err := grantsRegistryV2.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) TryPackVersion() ([]byte, error) {
	return grantsRegistryV2.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := grantsRegistryV2.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GrantsRegistryV2BudgetSet represents a BudgetSet event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2BudgetSet struct {
	Category  string
	OldAmount *big.Int
	NewAmount *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2BudgetSetEventName = "BudgetSet"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2BudgetSet) ContractEventName() string {
	return GrantsRegistryV2BudgetSetEventName
}

// UnpackBudgetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BudgetSet(string category, uint256 oldAmount, uint256 newAmount)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackBudgetSetEvent(log *types.Log) (*GrantsRegistryV2BudgetSet, error) {
	event := "BudgetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2BudgetSet)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2CouncilElected represents a CouncilElected event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2CouncilElected struct {
	Term    *big.Int
	Members []common.Address
	TermEnd uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2CouncilElectedEventName = "CouncilElected"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2CouncilElected) ContractEventName() string {
	return GrantsRegistryV2CouncilElectedEventName
}

// UnpackCouncilElectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CouncilElected(uint256 indexed term, address[] members, uint64 termEnd)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackCouncilElectedEvent(log *types.Log) (*GrantsRegistryV2CouncilElected, error) {
	event := "CouncilElected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2CouncilElected)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2GrantRecorded represents a GrantRecorded event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2GrantRecorded struct {
	Id        *big.Int
	Recipient common.Address
	Token     common.Address
	Amount    *big.Int
	Purpose   string
	Raw       *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2GrantRecordedEventName = "GrantRecorded"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2GrantRecorded) ContractEventName() string {
	return GrantsRegistryV2GrantRecordedEventName
}

// UnpackGrantRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantRecorded(uint256 indexed id, address indexed recipient, address indexed token, uint256 amount, string purpose)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackGrantRecordedEvent(log *types.Log) (*GrantsRegistryV2GrantRecorded, error) {
	event := "GrantRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2GrantRecorded)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2Initialized represents a Initialized event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2Initialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2InitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2Initialized) ContractEventName() string {
	return GrantsRegistryV2InitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackInitializedEvent(log *types.Log) (*GrantsRegistryV2Initialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2Initialized)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2MilestoneReached represents a MilestoneReached event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2MilestoneReached struct {
	GrantId *big.Int
	Count   *big.Int
	Report  string
	Raw     *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2MilestoneReachedEventName = "MilestoneReached"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2MilestoneReached) ContractEventName() string {
	return GrantsRegistryV2MilestoneReachedEventName
}

// UnpackMilestoneReachedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneReached(uint256 indexed grantId, uint256 count, string report)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackMilestoneReachedEvent(log *types.Log) (*GrantsRegistryV2MilestoneReached, error) {
	event := "MilestoneReached"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2MilestoneReached)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2OwnershipTransferred represents a OwnershipTransferred event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2OwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2OwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2OwnershipTransferred) ContractEventName() string {
	return GrantsRegistryV2OwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackOwnershipTransferredEvent(log *types.Log) (*GrantsRegistryV2OwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2OwnershipTransferred)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2ParameterSet represents a ParameterSet event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2ParameterSet struct {
	Key      [32]byte
	OldValue *big.Int
	NewValue *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2ParameterSetEventName = "ParameterSet"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2ParameterSet) ContractEventName() string {
	return GrantsRegistryV2ParameterSetEventName
}

// UnpackParameterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParameterSet(bytes32 indexed key, uint256 oldValue, uint256 newValue)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackParameterSetEvent(log *types.Log) (*GrantsRegistryV2ParameterSet, error) {
	event := "ParameterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2ParameterSet)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// GrantsRegistryV2Upgraded represents a Upgraded event raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2Upgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryV2UpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryV2Upgraded) ContractEventName() string {
	return GrantsRegistryV2UpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackUpgradedEvent(log *types.Log) (*GrantsRegistryV2Upgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistryV2.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryV2Upgraded)
	if len(log.Data) > 0 {
		if err := grantsRegistryV2.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistryV2.abi.Events[event].Inputs {
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (grantsRegistryV2 *GrantsRegistryV2) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistryV2.abi.Errors["UnknownGrant"].ID.Bytes()[:4]) {
		return grantsRegistryV2.UnpackUnknownGrantError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GrantsRegistryV2AddressEmptyCode represents a AddressEmptyCode error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2AddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GrantsRegistryV2AddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackAddressEmptyCodeError(raw []byte) (*GrantsRegistryV2AddressEmptyCode, error) {
	out := new(GrantsRegistryV2AddressEmptyCode)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2ERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2ERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func GrantsRegistryV2ERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackERC1967InvalidImplementationError(raw []byte) (*GrantsRegistryV2ERC1967InvalidImplementation, error) {
	out := new(GrantsRegistryV2ERC1967InvalidImplementation)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2ERC1967NonPayable represents a ERC1967NonPayable error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2ERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func GrantsRegistryV2ERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (grantsRegistryV2 *GrantsRegistryV2) UnpackERC1967NonPayableError(raw []byte) (*GrantsRegistryV2ERC1967NonPayable, error) {
	out := new(GrantsRegistryV2ERC1967NonPayable)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2FailedCall represents a FailedCall error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2FailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GrantsRegistryV2FailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (grantsRegistryV2 *GrantsRegistryV2) UnpackFailedCallError(raw []byte) (*GrantsRegistryV2FailedCall, error) {
	out := new(GrantsRegistryV2FailedCall)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2InvalidInitialization represents a InvalidInitialization error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2InvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func GrantsRegistryV2InvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (grantsRegistryV2 *GrantsRegistryV2) UnpackInvalidInitializationError(raw []byte) (*GrantsRegistryV2InvalidInitialization, error) {
	out := new(GrantsRegistryV2InvalidInitialization)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2NotInitializing represents a NotInitializing error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2NotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func GrantsRegistryV2NotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (grantsRegistryV2 *GrantsRegistryV2) UnpackNotInitializingError(raw []byte) (*GrantsRegistryV2NotInitializing, error) {
	out := new(GrantsRegistryV2NotInitializing)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2OwnableInvalidOwner represents a OwnableInvalidOwner error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2OwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func GrantsRegistryV2OwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackOwnableInvalidOwnerError(raw []byte) (*GrantsRegistryV2OwnableInvalidOwner, error) {
	out := new(GrantsRegistryV2OwnableInvalidOwner)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2OwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2OwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func GrantsRegistryV2OwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackOwnableUnauthorizedAccountError(raw []byte) (*GrantsRegistryV2OwnableUnauthorizedAccount, error) {
	out := new(GrantsRegistryV2OwnableUnauthorizedAccount)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2UUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2UUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func GrantsRegistryV2UUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (grantsRegistryV2 *GrantsRegistryV2) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*GrantsRegistryV2UUPSUnauthorizedCallContext, error) {
	out := new(GrantsRegistryV2UUPSUnauthorizedCallContext)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2UUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2UUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func GrantsRegistryV2UUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*GrantsRegistryV2UUPSUnsupportedProxiableUUID, error) {
	out := new(GrantsRegistryV2UUPSUnsupportedProxiableUUID)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryV2UnknownGrant represents a UnknownGrant error raised by the GrantsRegistryV2 contract.
type GrantsRegistryV2UnknownGrant struct {
	GrantId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownGrant(uint256 grantId)
func GrantsRegistryV2UnknownGrantErrorID() common.Hash {
	return common.HexToHash("0x32485c44bf2c6c7cdfd825e62a00729a8ba5c760daad74e3e1b9aca2d2cf7fae")
}

// UnpackUnknownGrantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownGrant(uint256 grantId)
func (grantsRegistryV2 *GrantsRegistryV2) UnpackUnknownGrantError(raw []byte) (*GrantsRegistryV2UnknownGrant, error) {
	out := new(GrantsRegistryV2UnknownGrant)
	if err := grantsRegistryV2.abi.UnpackIntoInterface(out, "UnknownGrant", raw); err != nil {
		return nil, err
	}
	return out, nil
}
