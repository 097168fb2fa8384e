// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package grantsregistry

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

// GrantsRegistryMetaData contains all meta data concerning the GrantsRegistry contract.
var GrantsRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"category\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newAmount\",\"type\":\"uint256\"}],\"name\":\"BudgetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"term\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"termEnd\",\"type\":\"uint64\"}],\"name\":\"CouncilElected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"purpose\",\"type\":\"string\"}],\"name\":\"GrantRecorded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldValue\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newValue\",\"type\":\"uint256\"}],\"name\":\"ParameterSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"category\",\"type\":\"string\"}],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"council\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"}],\"name\":\"electCouncil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"grant\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"recordedAt\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"purpose\",\"type\":\"string\"}],\"internalType\":\"structGrantsRegistry.Grant\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grantCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"parameter\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"purpose\",\"type\":\"string\"}],\"name\":\"recordGrant\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"category\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setBudget\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"setParameter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"term\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"termEnd\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "GrantsRegistry",
	Bin: "0x60a060405230608052348015610013575f5ffd5b50338061003957604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61004281610050565b5061004b61009f565b610151565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ef5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461014e5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516114f56101775f395f81816109fc01528181610a250152610b6901526114f55ff3fe608060405260043610610110575f3560e01c80638da5cb5b1161009d578063cab4267211610062578063cab4267214610311578063d4721ccf14610325578063e2c6d41c14610344578063f2fde38b14610365578063fef4d87514610384575f5ffd5b80638da5cb5b14610243578063a10ffbed14610269578063ad3cb1cc1461027e578063c3e730c4146102bb578063c4d66de8146102f2575f5ffd5b806352d1902d116100e357806352d1902d146101b257806354fd4d50146101c6578063715018a6146101d9578063723507be146101ed5780637628ea4a1461020c575f5ffd5b806305d9b58614610114578063160e3f3d14610152578063342f5db71461017e5780634f1ef2861461019f575b5f5ffd5b34801561011f575f5ffd5b5061013f61012e366004610dce565b60026020525f908152604090205481565b6040519081526020015b60405180910390f35b34801561015d575f5ffd5b5061017161016c366004610dce565b6103a3565b6040516101499190610e13565b348015610189575f5ffd5b5061019d610198366004610e76565b6104f2565b005b61019d6101ad366004610f9e565b610579565b3480156101bd575f5ffd5b5061013f610598565b3480156101d1575f5ffd5b50600161013f565b3480156101e4575f5ffd5b5061019d6105b3565b3480156101f8575f5ffd5b5061019d610207366004610ffd565b6105c6565b348015610217575f5ffd5b5061013f61022636600461101d565b805160208183018101805160018252928201919093012091525481565b34801561024e575f5ffd5b505f546040516001600160a01b039091168152602001610149565b348015610274575f5ffd5b5061013f60035481565b348015610289575f5ffd5b506102ae604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101499190611061565b3480156102c6575f5ffd5b506004546102da906001600160401b031681565b6040516001600160401b039091168152602001610149565b3480156102fd575f5ffd5b5061019d61030c36600461107a565b610629565b34801561031c575f5ffd5b5060055461013f565b348015610330575f5ffd5b5061013f61033f3660046110d9565b610720565b34801561034f575f5ffd5b50610358610899565b6040516101499190611146565b348015610370575f5ffd5b5061019d61037f36600461107a565b6108f9565b34801561038f575f5ffd5b5061019d61039e366004611191565b61093b565b6103ec6040518060a001604052805f6001600160a01b031681526020015f6001600160a01b031681526020015f81526020015f6001600160401b03168152602001606081525090565b600582815481106103ff576103ff6111d8565b5f9182526020918290206040805160a081018252600590930290910180546001600160a01b0390811684526001820154169383019390935260028301549082015260038201546001600160401b0316606082015260048201805491929160808401919061046b906111ec565b80601f0160208091040260200160405190810160405280929190818152602001828054610497906111ec565b80156104e25780601f106104b9576101008083540402835291602001916104e2565b820191905f5260205f20905b8154815290600101906020018083116104c557829003601f168201915b5050505050815250509050919050565b6104fa6109c5565b600661050783858361123b565b506004805467ffffffffffffffff19166001600160401b038316179055600380545f90610533906112bb565b9190508190557fc8b677f199bb4100b7451f8184dad861e5d2817dd65650536673a6acb6f1cf6f84848460405161056c939291906112df565b60405180910390a2505050565b6105816109f1565b61058a82610a95565b6105948282610a9d565b5050565b5f6105a1610b5e565b505f5160206114d55f395f51905f5290565b6105bb6109c5565b6105c45f610ba7565b565b6105ce6109c5565b5f8281526002602090815260409182902054825190815290810183905283917f0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1910160405180910390a25f9182526002602052604090912055565b5f610632610bf6565b805490915060ff600160401b82041615906001600160401b03165f811580156106585750825b90505f826001600160401b031660011480156106735750303b155b905081158015610681575080155b1561069f5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156106c957845460ff60401b1916600160401b1785555b6106d286610ba7565b831561071857845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f6107296109c5565b600580549050905060056040518060a00160405280886001600160a01b03168152602001876001600160a01b03168152602001868152602001426001600160401b0316815260200185858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920182905250939094525050835460018082018655948252602091829020845160059092020180546001600160a01b03199081166001600160a01b03938416178255928501519581018054909316959091169490941790555060408101516002830155606081015160038301805467ffffffffffffffff19166001600160401b039092169190911790556080810151909190600482019061083d9082611384565b505050846001600160a01b0316866001600160a01b0316827f996a569c768fc67f6a41245ff2b2e6f94818875ccc26cb625fb0ae177064ac4487878760405161088893929190611466565b60405180910390a495945050505050565b606060068054806020026020016040519081016040528092919081815260200182805480156108ef57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116108d1575b5050505050905090565b6109016109c5565b6001600160a01b03811661092f57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61093881610ba7565b50565b6109436109c5565b7fc30a3fc25ff9406be0f59550dbedfb44f3b9bfbc4678c10181fc08906a841016838360018686604051610978929190611488565b908152604051908190036020018120546109959392918690611497565b60405180910390a180600184846040516109b0929190611488565b90815260405190819003602001902055505050565b5f546001600160a01b031633146105c45760405163118cdaa760e01b8152336004820152602401610926565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610a7757507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610a6b5f5160206114d55f395f51905f52546001600160a01b031690565b6001600160a01b031614155b156105c45760405163703e46dd60e11b815260040160405180910390fd5b6109386109c5565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610af7575060408051601f3d908101601f19168201909252610af4918101906114bd565b60015b610b1f57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610926565b5f5160206114d55f395f51905f528114610b4f57604051632a87526960e21b815260048101829052602401610926565b610b598383610c20565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105c45760405163703e46dd60e11b815260040160405180910390fd5b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b610c2982610c75565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610c6d57610b598282610cd8565b610594610d78565b806001600160a01b03163b5f03610caa57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610926565b5f5160206114d55f395f51905f5280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f610ce58484610d97565b9050808015610d0657505f3d1180610d0657505f846001600160a01b03163b115b15610d1b57610d13610daa565b915050610c1a565b8015610d4557604051639996b31560e01b81526001600160a01b0385166004820152602401610926565b3d15610d5857610d53610dc3565b610d71565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156105c45760405163b398979f60e01b815260040160405180910390fd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215610dde575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815260018060a01b03825116602082015260018060a01b036020830151166040820152604082015160608201526001600160401b0360608301511660808201525f608083015160a080840152610e6e60c0840182610de5565b949350505050565b5f5f5f60408486031215610e88575f5ffd5b83356001600160401b03811115610e9d575f5ffd5b8401601f81018613610ead575f5ffd5b80356001600160401b03811115610ec2575f5ffd5b8660208260051b8401011115610ed6575f5ffd5b6020918201945092508401356001600160401b0381168114610ef6575f5ffd5b809150509250925092565b6001600160a01b0381168114610938575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f6001600160401b03841115610f4257610f42610f15565b50604051601f19601f85018116603f011681018181106001600160401b0382111715610f7057610f70610f15565b604052838152905080828401851015610f87575f5ffd5b838360208301375f60208583010152509392505050565b5f5f60408385031215610faf575f5ffd5b8235610fba81610f01565b915060208301356001600160401b03811115610fd4575f5ffd5b8301601f81018513610fe4575f5ffd5b610ff385823560208401610f29565b9150509250929050565b5f5f6040838503121561100e575f5ffd5b50508035926020909101359150565b5f6020828403121561102d575f5ffd5b81356001600160401b03811115611042575f5ffd5b8201601f81018413611052575f5ffd5b610e6e84823560208401610f29565b602081525f6110736020830184610de5565b9392505050565b5f6020828403121561108a575f5ffd5b813561107381610f01565b5f5f83601f8401126110a5575f5ffd5b5081356001600160401b038111156110bb575f5ffd5b6020830191508360208285010111156110d2575f5ffd5b9250929050565b5f5f5f5f5f608086880312156110ed575f5ffd5b85356110f881610f01565b9450602086013561110881610f01565b93506040860135925060608601356001600160401b03811115611129575f5ffd5b61113588828901611095565b969995985093965092949392505050565b602080825282518282018190525f918401906040840190835b818110156111865783516001600160a01b031683526020938401939092019160010161115f565b509095945050505050565b5f5f5f604084860312156111a3575f5ffd5b83356001600160401b038111156111b8575f5ffd5b6111c486828701611095565b909790965060209590950135949350505050565b634e487b7160e01b5f52603260045260245ffd5b600181811c9082168061120057607f821691505b60208210810361121e57634e487b7160e01b5f52602260045260245ffd5b50919050565b5f5b82811015610b59575f82820155600101611226565b6001600160401b0383111561125257611252610f15565b600160401b83111561126657611266610f15565b80548382558084101561128a57815f528360205f200161128885830382611224565b505b5081815f5260205f205f5b858110156107185782356112a881610f01565b8282015560209290920191600101611295565b5f600182016112d857634e487b7160e01b5f52601160045260245ffd5b5060010190565b604080825281018390525f8460608301825b8681101561132157823561130481610f01565b6001600160a01b03168252602092830192909101906001016112f1565b5080925050506001600160401b0383166020830152949350505050565b601f821115610b595782821115610b5957805f5260205f20601f840160051c602085101561136957505f5b61137d81601f860160051c03828401611224565b5050505050565b81516001600160401b0381111561139d5761139d610f15565b6113b1816113ab84546111ec565b8461133e565b6020601f8211600181146113e3575f83156113cc5750848201515b5f19600385901b1c1916600184901b17845561137d565b5f84815260208120601f198516915b8281101561141257878501518255602094850194600190920191016113f2565b508482101561142f57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f61147f60408301848661143e565b95945050505050565b818382375f9101908152919050565b606081525f6114aa60608301868861143e565b6020830194909452506040015292915050565b5f602082840312156114cd575f5ffd5b505191905056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
}

// GrantsRegistry is an auto generated Go binding around an Ethereum contract.
type GrantsRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GrantsRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewGrantsRegistry creates a new instance of GrantsRegistry.
func NewGrantsRegistry() *GrantsRegistry {
	parsed, err := GrantsRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GrantsRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GrantsRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (grantsRegistry *GrantsRegistry) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := grantsRegistry.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (grantsRegistry *GrantsRegistry) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return grantsRegistry.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (grantsRegistry *GrantsRegistry) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := grantsRegistry.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (grantsRegistry *GrantsRegistry) PackBudget(category string) []byte {
	enc, err := grantsRegistry.abi.Pack("budget", category)
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
func (grantsRegistry *GrantsRegistry) TryPackBudget(category string) ([]byte, error) {
	return grantsRegistry.abi.Pack("budget", category)
}

// UnpackBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7628ea4a.
//
// Solidity: function budget(string category) view returns(uint256)
func (grantsRegistry *GrantsRegistry) UnpackBudget(data []byte) (*big.Int, error) {
	out, err := grantsRegistry.abi.Unpack("budget", data)
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
func (grantsRegistry *GrantsRegistry) PackCouncil() []byte {
	enc, err := grantsRegistry.abi.Pack("council")
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
func (grantsRegistry *GrantsRegistry) TryPackCouncil() ([]byte, error) {
	return grantsRegistry.abi.Pack("council")
}

// UnpackCouncil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2c6d41c.
//
// Solidity: function council() view returns(address[])
func (grantsRegistry *GrantsRegistry) UnpackCouncil(data []byte) ([]common.Address, error) {
	out, err := grantsRegistry.abi.Unpack("council", data)
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
func (grantsRegistry *GrantsRegistry) PackElectCouncil(members []common.Address, end uint64) []byte {
	enc, err := grantsRegistry.abi.Pack("electCouncil", members, end)
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
func (grantsRegistry *GrantsRegistry) TryPackElectCouncil(members []common.Address, end uint64) ([]byte, error) {
	return grantsRegistry.abi.Pack("electCouncil", members, end)
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160e3f3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(uint256 id) view returns((address,address,uint256,uint64,string))
func (grantsRegistry *GrantsRegistry) PackGrant(id *big.Int) []byte {
	enc, err := grantsRegistry.abi.Pack("grant", id)
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
func (grantsRegistry *GrantsRegistry) TryPackGrant(id *big.Int) ([]byte, error) {
	return grantsRegistry.abi.Pack("grant", id)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160e3f3d.
//
// Solidity: function grant(uint256 id) view returns((address,address,uint256,uint64,string))
func (grantsRegistry *GrantsRegistry) UnpackGrant(data []byte) (GrantsRegistryGrant, error) {
	out, err := grantsRegistry.abi.Unpack("grant", data)
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
func (grantsRegistry *GrantsRegistry) PackGrantCount() []byte {
	enc, err := grantsRegistry.abi.Pack("grantCount")
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
func (grantsRegistry *GrantsRegistry) TryPackGrantCount() ([]byte, error) {
	return grantsRegistry.abi.Pack("grantCount")
}

// UnpackGrantCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcab42672.
//
// Solidity: function grantCount() view returns(uint256)
func (grantsRegistry *GrantsRegistry) UnpackGrantCount(data []byte) (*big.Int, error) {
	out, err := grantsRegistry.abi.Unpack("grantCount", data)
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
func (grantsRegistry *GrantsRegistry) PackInitialize(owner common.Address) []byte {
	enc, err := grantsRegistry.abi.Pack("initialize", owner)
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
func (grantsRegistry *GrantsRegistry) TryPackInitialize(owner common.Address) ([]byte, error) {
	return grantsRegistry.abi.Pack("initialize", owner)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (grantsRegistry *GrantsRegistry) PackOwner() []byte {
	enc, err := grantsRegistry.abi.Pack("owner")
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
func (grantsRegistry *GrantsRegistry) TryPackOwner() ([]byte, error) {
	return grantsRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (grantsRegistry *GrantsRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := grantsRegistry.abi.Unpack("owner", data)
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
func (grantsRegistry *GrantsRegistry) PackParameter(key [32]byte) []byte {
	enc, err := grantsRegistry.abi.Pack("parameter", key)
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
func (grantsRegistry *GrantsRegistry) TryPackParameter(key [32]byte) ([]byte, error) {
	return grantsRegistry.abi.Pack("parameter", key)
}

// UnpackParameter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05d9b586.
//
// Solidity: function parameter(bytes32 key) view returns(uint256)
func (grantsRegistry *GrantsRegistry) UnpackParameter(data []byte) (*big.Int, error) {
	out, err := grantsRegistry.abi.Unpack("parameter", data)
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
func (grantsRegistry *GrantsRegistry) PackProxiableUUID() []byte {
	enc, err := grantsRegistry.abi.Pack("proxiableUUID")
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
func (grantsRegistry *GrantsRegistry) TryPackProxiableUUID() ([]byte, error) {
	return grantsRegistry.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (grantsRegistry *GrantsRegistry) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := grantsRegistry.abi.Unpack("proxiableUUID", data)
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
func (grantsRegistry *GrantsRegistry) PackRecordGrant(recipient common.Address, token common.Address, amount *big.Int, purpose string) []byte {
	enc, err := grantsRegistry.abi.Pack("recordGrant", recipient, token, amount, purpose)
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
func (grantsRegistry *GrantsRegistry) TryPackRecordGrant(recipient common.Address, token common.Address, amount *big.Int, purpose string) ([]byte, error) {
	return grantsRegistry.abi.Pack("recordGrant", recipient, token, amount, purpose)
}

// UnpackRecordGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4721ccf.
//
// Solidity: function recordGrant(address recipient, address token, uint256 amount, string purpose) returns(uint256 id)
func (grantsRegistry *GrantsRegistry) UnpackRecordGrant(data []byte) (*big.Int, error) {
	out, err := grantsRegistry.abi.Unpack("recordGrant", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (grantsRegistry *GrantsRegistry) PackRenounceOwnership() []byte {
	enc, err := grantsRegistry.abi.Pack("renounceOwnership")
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
func (grantsRegistry *GrantsRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return grantsRegistry.abi.Pack("renounceOwnership")
}

// PackSetBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfef4d875.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBudget(string category, uint256 amount) returns()
func (grantsRegistry *GrantsRegistry) PackSetBudget(category string, amount *big.Int) []byte {
	enc, err := grantsRegistry.abi.Pack("setBudget", category, amount)
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
func (grantsRegistry *GrantsRegistry) TryPackSetBudget(category string, amount *big.Int) ([]byte, error) {
	return grantsRegistry.abi.Pack("setBudget", category, amount)
}

// PackSetParameter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x723507be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameter(bytes32 key, uint256 value) returns()
func (grantsRegistry *GrantsRegistry) PackSetParameter(key [32]byte, value *big.Int) []byte {
	enc, err := grantsRegistry.abi.Pack("setParameter", key, value)
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
func (grantsRegistry *GrantsRegistry) TryPackSetParameter(key [32]byte, value *big.Int) ([]byte, error) {
	return grantsRegistry.abi.Pack("setParameter", key, value)
}

// PackTerm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10ffbed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function term() view returns(uint256)
func (grantsRegistry *GrantsRegistry) PackTerm() []byte {
	enc, err := grantsRegistry.abi.Pack("term")
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
func (grantsRegistry *GrantsRegistry) TryPackTerm() ([]byte, error) {
	return grantsRegistry.abi.Pack("term")
}

// UnpackTerm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa10ffbed.
//
// Solidity: function term() view returns(uint256)
func (grantsRegistry *GrantsRegistry) UnpackTerm(data []byte) (*big.Int, error) {
	out, err := grantsRegistry.abi.Unpack("term", data)
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
func (grantsRegistry *GrantsRegistry) PackTermEnd() []byte {
	enc, err := grantsRegistry.abi.Pack("termEnd")
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
func (grantsRegistry *GrantsRegistry) TryPackTermEnd() ([]byte, error) {
	return grantsRegistry.abi.Pack("termEnd")
}

// UnpackTermEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3e730c4.
//
// Solidity: function termEnd() view returns(uint64)
func (grantsRegistry *GrantsRegistry) UnpackTermEnd(data []byte) (uint64, error) {
	out, err := grantsRegistry.abi.Unpack("termEnd", data)
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
func (grantsRegistry *GrantsRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := grantsRegistry.abi.Pack("transferOwnership", newOwner)
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
func (grantsRegistry *GrantsRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return grantsRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (grantsRegistry *GrantsRegistry) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := grantsRegistry.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (grantsRegistry *GrantsRegistry) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return grantsRegistry.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (grantsRegistry *GrantsRegistry) PackVersion() []byte {
	enc, err := grantsRegistry.abi.Pack("version")
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
func (grantsRegistry *GrantsRegistry) TryPackVersion() ([]byte, error) {
	return grantsRegistry.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (grantsRegistry *GrantsRegistry) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := grantsRegistry.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GrantsRegistryBudgetSet represents a BudgetSet event raised by the GrantsRegistry contract.
type GrantsRegistryBudgetSet struct {
	Category  string
	OldAmount *big.Int
	NewAmount *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryBudgetSetEventName = "BudgetSet"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryBudgetSet) ContractEventName() string {
	return GrantsRegistryBudgetSetEventName
}

// UnpackBudgetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BudgetSet(string category, uint256 oldAmount, uint256 newAmount)
func (grantsRegistry *GrantsRegistry) UnpackBudgetSetEvent(log *types.Log) (*GrantsRegistryBudgetSet, error) {
	event := "BudgetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryBudgetSet)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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

// GrantsRegistryCouncilElected represents a CouncilElected event raised by the GrantsRegistry contract.
type GrantsRegistryCouncilElected struct {
	Term    *big.Int
	Members []common.Address
	TermEnd uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryCouncilElectedEventName = "CouncilElected"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryCouncilElected) ContractEventName() string {
	return GrantsRegistryCouncilElectedEventName
}

// UnpackCouncilElectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CouncilElected(uint256 indexed term, address[] members, uint64 termEnd)
func (grantsRegistry *GrantsRegistry) UnpackCouncilElectedEvent(log *types.Log) (*GrantsRegistryCouncilElected, error) {
	event := "CouncilElected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryCouncilElected)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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

// GrantsRegistryGrantRecorded represents a GrantRecorded event raised by the GrantsRegistry contract.
type GrantsRegistryGrantRecorded struct {
	Id        *big.Int
	Recipient common.Address
	Token     common.Address
	Amount    *big.Int
	Purpose   string
	Raw       *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryGrantRecordedEventName = "GrantRecorded"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryGrantRecorded) ContractEventName() string {
	return GrantsRegistryGrantRecordedEventName
}

// UnpackGrantRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantRecorded(uint256 indexed id, address indexed recipient, address indexed token, uint256 amount, string purpose)
func (grantsRegistry *GrantsRegistry) UnpackGrantRecordedEvent(log *types.Log) (*GrantsRegistryGrantRecorded, error) {
	event := "GrantRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryGrantRecorded)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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

// GrantsRegistryInitialized represents a Initialized event raised by the GrantsRegistry contract.
type GrantsRegistryInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryInitialized) ContractEventName() string {
	return GrantsRegistryInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (grantsRegistry *GrantsRegistry) UnpackInitializedEvent(log *types.Log) (*GrantsRegistryInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryInitialized)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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

// GrantsRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the GrantsRegistry contract.
type GrantsRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryOwnershipTransferred) ContractEventName() string {
	return GrantsRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (grantsRegistry *GrantsRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*GrantsRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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

// GrantsRegistryParameterSet represents a ParameterSet event raised by the GrantsRegistry contract.
type GrantsRegistryParameterSet struct {
	Key      [32]byte
	OldValue *big.Int
	NewValue *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryParameterSetEventName = "ParameterSet"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryParameterSet) ContractEventName() string {
	return GrantsRegistryParameterSetEventName
}

// UnpackParameterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParameterSet(bytes32 indexed key, uint256 oldValue, uint256 newValue)
func (grantsRegistry *GrantsRegistry) UnpackParameterSetEvent(log *types.Log) (*GrantsRegistryParameterSet, error) {
	event := "ParameterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryParameterSet)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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

// GrantsRegistryUpgraded represents a Upgraded event raised by the GrantsRegistry contract.
type GrantsRegistryUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const GrantsRegistryUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (GrantsRegistryUpgraded) ContractEventName() string {
	return GrantsRegistryUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (grantsRegistry *GrantsRegistry) UnpackUpgradedEvent(log *types.Log) (*GrantsRegistryUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != grantsRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GrantsRegistryUpgraded)
	if len(log.Data) > 0 {
		if err := grantsRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range grantsRegistry.abi.Events[event].Inputs {
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
func (grantsRegistry *GrantsRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], grantsRegistry.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return grantsRegistry.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GrantsRegistryAddressEmptyCode represents a AddressEmptyCode error raised by the GrantsRegistry contract.
type GrantsRegistryAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GrantsRegistryAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (grantsRegistry *GrantsRegistry) UnpackAddressEmptyCodeError(raw []byte) (*GrantsRegistryAddressEmptyCode, error) {
	out := new(GrantsRegistryAddressEmptyCode)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the GrantsRegistry contract.
type GrantsRegistryERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func GrantsRegistryERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (grantsRegistry *GrantsRegistry) UnpackERC1967InvalidImplementationError(raw []byte) (*GrantsRegistryERC1967InvalidImplementation, error) {
	out := new(GrantsRegistryERC1967InvalidImplementation)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryERC1967NonPayable represents a ERC1967NonPayable error raised by the GrantsRegistry contract.
type GrantsRegistryERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func GrantsRegistryERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (grantsRegistry *GrantsRegistry) UnpackERC1967NonPayableError(raw []byte) (*GrantsRegistryERC1967NonPayable, error) {
	out := new(GrantsRegistryERC1967NonPayable)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryFailedCall represents a FailedCall error raised by the GrantsRegistry contract.
type GrantsRegistryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GrantsRegistryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (grantsRegistry *GrantsRegistry) UnpackFailedCallError(raw []byte) (*GrantsRegistryFailedCall, error) {
	out := new(GrantsRegistryFailedCall)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryInvalidInitialization represents a InvalidInitialization error raised by the GrantsRegistry contract.
type GrantsRegistryInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func GrantsRegistryInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (grantsRegistry *GrantsRegistry) UnpackInvalidInitializationError(raw []byte) (*GrantsRegistryInvalidInitialization, error) {
	out := new(GrantsRegistryInvalidInitialization)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryNotInitializing represents a NotInitializing error raised by the GrantsRegistry contract.
type GrantsRegistryNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func GrantsRegistryNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (grantsRegistry *GrantsRegistry) UnpackNotInitializingError(raw []byte) (*GrantsRegistryNotInitializing, error) {
	out := new(GrantsRegistryNotInitializing)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the GrantsRegistry contract.
type GrantsRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func GrantsRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (grantsRegistry *GrantsRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*GrantsRegistryOwnableInvalidOwner, error) {
	out := new(GrantsRegistryOwnableInvalidOwner)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the GrantsRegistry contract.
type GrantsRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func GrantsRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (grantsRegistry *GrantsRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*GrantsRegistryOwnableUnauthorizedAccount, error) {
	out := new(GrantsRegistryOwnableUnauthorizedAccount)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the GrantsRegistry contract.
type GrantsRegistryUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func GrantsRegistryUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (grantsRegistry *GrantsRegistry) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*GrantsRegistryUUPSUnauthorizedCallContext, error) {
	out := new(GrantsRegistryUUPSUnauthorizedCallContext)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GrantsRegistryUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the GrantsRegistry contract.
type GrantsRegistryUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func GrantsRegistryUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (grantsRegistry *GrantsRegistry) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*GrantsRegistryUUPSUnsupportedProxiableUUID, error) {
	out := new(GrantsRegistryUUPSUnsupportedProxiableUUID)
	if err := grantsRegistry.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
