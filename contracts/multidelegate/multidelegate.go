// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package multidelegate

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

// MultiDelegateMetaData contains all meta data concerning the MultiDelegate contract.
var MultiDelegateMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC1155InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"idsLength\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"valuesLength\",\"type\":\"uint256\"}],\"name\":\"ERC1155InvalidArrayLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC1155InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC1155MissingApprovalForAll\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidDelegateAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DelegationProcessed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proxyAddress\",\"type\":\"address\"}],\"name\":\"ProxyDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"}],\"name\":\"TransferBatch\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"TransferSingle\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"value\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"URI\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"balanceOfBatch\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"sources\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"targets\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"name\":\"delegateMulti\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeBatchTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"uri\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "MultiDelegate",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611b45380380611b4583398101604081905261002e91610067565b60408051602081019091525f815261004581610057565b506001600160a01b03166080526101f5565b60026100638282610137565b5050565b5f60208284031215610077575f5ffd5b81516001600160a01b038116811461008d575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100bc57607f821691505b6020821081036100da57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610132578282111561013257805f5260205f20601f840160051c602085101561010b57505f5b90810190601f840160051c035f5b8181101561012e575f83820155600101610119565b5050505b505050565b81516001600160401b0381111561015057610150610094565b6101648161015e84546100a8565b846100e0565b6020601f821160018114610196575f831561017f5750848201515b5f19600385901b1c1916600184901b1784556101ee565b5f84815260208120601f198516915b828110156101c557878501518255602094850194600190920191016101a5565b50848210156101e257868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516119236102225f395f81816101b50152818161081701528181610901015261099a01526119235ff3fe608060405234801561000f575f5ffd5b506004361061009a575f3560e01c8063600f6abf11610063578063600f6abf1461013c578063a22cb4651461014f578063e985e9c514610162578063f242432a1461019d578063fc0c546a146101b0575f5ffd5b8062fdd58e1461009e57806301ffc9a7146100c45780630e89341c146100e75780632eb2c2d6146101075780634e1273f41461011c575b5f5ffd5b6100b16100ac366004611095565b6101ef565b6040519081526020015b60405180910390f35b6100d76100d23660046110d5565b610216565b60405190151581526020016100bb565b6100fa6100f53660046110f7565b610265565b6040516100bb919061113c565b61011a610115366004611289565b6102f7565b005b61012f61012a366004611335565b610316565b6040516100bb9190611430565b61011a61014a366004611489565b6103e5565b61011a61015d366004611532565b6106c9565b6100d7610170366004611567565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205460ff1690565b61011a6101ab366004611598565b6106d8565b6101d77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100bb565b5f818152602081815260408083206001600160a01b03861684529091529020545b92915050565b5f6001600160e01b03198216636cdb3d1360e11b148061024657506001600160e01b031982166303a24d0760e21b145b8061021057506301ffc9a760e01b6001600160e01b0319831614610210565b606060028054610274906115eb565b80601f01602080910402602001604051908101604052809291908181526020018280546102a0906115eb565b80156102eb5780601f106102c2576101008083540402835291602001916102eb565b820191905f5260205f20905b8154815290600101906020018083116102ce57829003601f168201915b50505050509050919050565b610302335b866106ee565b61030f8585858585610766565b5050505050565b6060815183511461034c5781518351604051635b05999160e01b8152600481019290925260248201526044015b60405180910390fd5b5f83516001600160401b038111156103665761036661114e565b60405190808252806020026020018201604052801561038f578160200160208202803683370190505b5090505f5b84518110156103dd576020808202860101516103b8906020808402870101516101ef565b8282815181106103ca576103ca611623565b6020908102919091010152600101610394565b509392505050565b5f8386116103f357836103f5565b855b90505f8111801561040557508181145b6104515760405162461bcd60e51b815260206004820152601c60248201527f44656c65676174653a20616d6f756e747320646f206e6f7420666974000000006044820152606401610343565b5f5b818110156105b3578481106104b2576104ad61048e6104898a8a8581811061047d5761047d611623565b905060200201356107c6565b6107ee565b338686858181106104a1576104a1611623565b905060200201356108d3565b6105ab565b8681106104ec576104ad336104da6104d589898681811061047d5761047d611623565b610978565b8686858181106104a1576104a1611623565b5f61050289898481811061047d5761047d611623565b90505f61051a88888581811061047d5761047d611623565b9050610543610528836107ee565b61053183610978565b8888878181106104a1576104a1611623565b806001600160a01b0316826001600160a01b03167ff7997ecea3600c6b94c7e2991e8dacaa49bce651faeebe8ce108d23fca91915188888781811061058a5761058a611623565b905060200201356040516105a091815260200190565b60405180910390a350505b600101610453565b50851561063357610633338888808060200260200160405190810160405280939291908181526020018383602002808284375f9201829052506105fd93508c925090508789611637565b808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250610a4292505050565b83156106c0576106c0338686808060200260200160405190810160405280939291908181526020018383602002808284375f92018290525061067c93508a925090508789611637565b808060200260200160405190810160405280939291908181526020018383602002808284375f92018290525060408051602081019091529081529250610a87915050565b50505050505050565b6106d4338383610ac5565b5050565b6106e1336102fc565b61030f8585858585610b82565b816001600160a01b0316816001600160a01b03161415801561073557506001600160a01b038082165f9081526001602090815260408083209386168352929052205460ff16155b156106d45760405163711bec9160e11b81526001600160a01b03808416600483015282166024820152604401610343565b6001600160a01b03841661078f57604051632bfa23e760e11b81525f6004820152602401610343565b6001600160a01b0385166107b757604051626a0d4560e21b81525f6004820152602401610343565b61030f85858585856001610c02565b5f60a082901c156107ea5760405163e2f33af960e01b815260040160405180910390fd5b5090565b5f5f6040518060200161080090611072565b601f1982820381018352601f9091011660408181527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081166020840152861681830152805180830382018152606083019091526108699291608001611679565b60408051601f1981840301815282825280516020918201206001600160f81b0319828501523060601b6bffffffffffffffffffffffff191660218501525f603585015260558085019190915282518085039091018152607590930190915281519101209392505050565b6040516323b872dd60e01b81526001600160a01b0384811660048301528381166024830152604482018390527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd906064016020604051808303815f875af1158015610947573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061096b9190611695565b610973575f5ffd5b505050565b5f610982826107ee565b9050806001600160a01b03163b5f03610a3d575f5f1b7f0000000000000000000000000000000000000000000000000000000000000000836040516109c690611072565b6001600160a01b039283168152911660208201526040018190604051809103905ff59050801580156109fa573d5f5f3e3d5ffd5b50506040516001600160a01b0382811682528316907f3d2489efb661e8b1c3679865db649ca1de61d76a71184a1234de2e55786a6aad9060200160405180910390a25b919050565b6001600160a01b038316610a6a57604051626a0d4560e21b81525f6004820152602401610343565b610973835f848460405180602001604052805f8152506001610c02565b6001600160a01b038416610ab057604051632bfa23e760e11b81525f6004820152602401610343565b610abf5f858585856001610c02565b50505050565b6001600160a01b038316610aee57604051631f18c42760e11b81525f6004820152602401610343565b6001600160a01b038216610b165760405162ced3e160e81b81525f6004820152602401610343565b6001600160a01b038381165f81815260016020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b038416610bab57604051632bfa23e760e11b81525f6004820152602401610343565b6001600160a01b038516610bd357604051626a0d4560e21b81525f6004820152602401610343565b604080516001808252602082018690528183019081526060820185905260808201909252906106c087878484875f5b610c0e86868686610c5b565b6001600160a01b03851615610c5357338115610c3757610c32818888888888610e6a565b6106c0565b60208581015190850151610c4f838a8a85858a610f8b565b5050505b505050505050565b8051825114610c8a5781518151604051635b05999160e01b815260048101929092526024820152604401610343565b335f5b8351811015610d8c576020818102858101820151908501909101516001600160a01b03881615610d3e575f828152602081815260408083206001600160a01b038c16845290915290205481811015610d18576040516303dee4c560e01b81526001600160a01b038a166004820152602481018290526044810183905260648101849052608401610343565b5f838152602081815260408083206001600160a01b038d16845290915290209082900390555b6001600160a01b03871615610d82575f828152602081815260408083206001600160a01b038b16845290915281208054839290610d7c9084906116b0565b90915550505b5050600101610c8d565b508251600103610e0c5760208301515f906020840151909150856001600160a01b0316876001600160a01b0316846001600160a01b03167fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f628585604051610dfd929190918252602082015260400190565b60405180910390a4505061030f565b836001600160a01b0316856001600160a01b0316826001600160a01b03167f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb8686604051610e5b9291906116cf565b60405180910390a45050505050565b6001600160a01b0384163b15610c535760405163bc197c8160e01b81526001600160a01b0385169063bc197c8190610eae90899089908890889088906004016116fc565b6020604051808303815f875af1925050508015610ee8575060408051601f3d908101601f19168201909252610ee591810190611759565b60015b610f4f573d808015610f15576040519150601f19603f3d011682016040523d82523d5f602084013e610f1a565b606091505b5080515f03610f4757604051632bfa23e760e11b81526001600160a01b0386166004820152602401610343565b805160208201fd5b6001600160e01b0319811663bc197c8160e01b146106c057604051632bfa23e760e11b81526001600160a01b0386166004820152602401610343565b6001600160a01b0384163b15610c535760405163f23a6e6160e01b81526001600160a01b0385169063f23a6e6190610fcf9089908990889088908890600401611774565b6020604051808303815f875af1925050508015611009575060408051601f3d908101601f1916820190925261100691810190611759565b60015b611036573d808015610f15576040519150601f19603f3d011682016040523d82523d5f602084013e610f1a565b6001600160e01b0319811663f23a6e6160e01b146106c057604051632bfa23e760e11b81526001600160a01b0386166004820152602401610343565b61016a806117b983390190565b80356001600160a01b0381168114610a3d575f5ffd5b5f5f604083850312156110a6575f5ffd5b6110af8361107f565b946020939093013593505050565b6001600160e01b0319811681146110d2575f5ffd5b50565b5f602082840312156110e5575f5ffd5b81356110f0816110bd565b9392505050565b5f60208284031215611107575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6110f0602083018461110e565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561118a5761118a61114e565b604052919050565b5f6001600160401b038211156111aa576111aa61114e565b5060051b60200190565b5f82601f8301126111c3575f5ffd5b81356111d66111d182611192565b611162565b8082825260208201915060208360051b8601019250858311156111f7575f5ffd5b602085015b838110156112145780358352602092830192016111fc565b5095945050505050565b5f82601f83011261122d575f5ffd5b81356001600160401b038111156112465761124661114e565b611259601f8201601f1916602001611162565b81815284602083860101111561126d575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f5f60a0868803121561129d575f5ffd5b6112a68661107f565b94506112b46020870161107f565b935060408601356001600160401b038111156112ce575f5ffd5b6112da888289016111b4565b93505060608601356001600160401b038111156112f5575f5ffd5b611301888289016111b4565b92505060808601356001600160401b0381111561131c575f5ffd5b6113288882890161121e565b9150509295509295909350565b5f5f60408385031215611346575f5ffd5b82356001600160401b0381111561135b575f5ffd5b8301601f8101851361136b575f5ffd5b80356113796111d182611192565b8082825260208201915060208360051b85010192508783111561139a575f5ffd5b6020840193505b828410156113c3576113b28461107f565b8252602093840193909101906113a1565b945050505060208301356001600160401b038111156113e0575f5ffd5b6113ec858286016111b4565b9150509250929050565b5f8151808452602084019350602083015f5b82811015611426578151865260209586019590910190600101611408565b5093949350505050565b602081525f6110f060208301846113f6565b5f5f83601f840112611452575f5ffd5b5081356001600160401b03811115611468575f5ffd5b6020830191508360208260051b8501011115611482575f5ffd5b9250929050565b5f5f5f5f5f5f6060878903121561149e575f5ffd5b86356001600160401b038111156114b3575f5ffd5b6114bf89828a01611442565b90975095505060208701356001600160401b038111156114dd575f5ffd5b6114e989828a01611442565b90955093505060408701356001600160401b03811115611507575f5ffd5b61151389828a01611442565b979a9699509497509295939492505050565b80151581146110d2575f5ffd5b5f5f60408385031215611543575f5ffd5b61154c8361107f565b9150602083013561155c81611525565b809150509250929050565b5f5f60408385031215611578575f5ffd5b6115818361107f565b915061158f6020840161107f565b90509250929050565b5f5f5f5f5f60a086880312156115ac575f5ffd5b6115b58661107f565b94506115c36020870161107f565b9350604086013592506060860135915060808601356001600160401b0381111561131c575f5ffd5b600181811c908216806115ff57607f821691505b60208210810361161d57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115611645575f5ffd5b83861115611651575f5ffd5b5050600583901b0193919092039150565b5f81518060208401855e5f93019283525090919050565b5f61168d6116878386611662565b84611662565b949350505050565b5f602082840312156116a5575f5ffd5b81516110f081611525565b8082018082111561021057634e487b7160e01b5f52601160045260245ffd5b604081525f6116e160408301856113f6565b82810360208401526116f381856113f6565b95945050505050565b6001600160a01b0386811682528516602082015260a0604082018190525f90611727908301866113f6565b828103606084015261173981866113f6565b9050828103608084015261174d818561110e565b98975050505050505050565b5f60208284031215611769575f5ffd5b81516110f0816110bd565b6001600160a01b03868116825285166020820152604081018490526060810183905260a0608082018190525f906117ad9083018461110e565b97965050505050505056fe608060405260405161016a38038061016a83398101604081905261002291610112565b60405163095ea7b360e01b81523360048201525f1960248201526001600160a01b0383169063095ea7b3906044016020604051808303815f875af115801561006c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100909190610143565b610098575f5ffd5b6040516317066a5760e21b81526001600160a01b038281166004830152831690635c19a95c906024015f604051808303815f87803b1580156100d8575f5ffd5b505af11580156100ea573d5f5f3e3d5ffd5b5050505060ff5f5360015ff35b80516001600160a01b038116811461010d575f5ffd5b919050565b5f5f60408385031215610123575f5ffd5b61012c836100f7565b915061013a602084016100f7565b90509250929050565b5f60208284031215610153575f5ffd5b81518015158114610162575f5ffd5b939250505056fe",
}

// MultiDelegate is an auto generated Go binding around an Ethereum contract.
type MultiDelegate struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MultiDelegate) GetABI() abi.ABI {
	return c.abi
}

// NewMultiDelegate creates a new instance of MultiDelegate.
func NewMultiDelegate() *MultiDelegate {
	parsed, err := MultiDelegateMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MultiDelegate{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MultiDelegate) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (multiDelegate *MultiDelegate) PackConstructor(token_ common.Address) []byte {
	enc, err := multiDelegate.abi.Pack("", token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (multiDelegate *MultiDelegate) PackBalanceOf(account common.Address, id *big.Int) []byte {
	enc, err := multiDelegate.abi.Pack("balanceOf", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (multiDelegate *MultiDelegate) TryPackBalanceOf(account common.Address, id *big.Int) ([]byte, error) {
	return multiDelegate.abi.Pack("balanceOf", account, id)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00fdd58e.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (multiDelegate *MultiDelegate) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := multiDelegate.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (multiDelegate *MultiDelegate) PackBalanceOfBatch(accounts []common.Address, ids []*big.Int) []byte {
	enc, err := multiDelegate.abi.Pack("balanceOfBatch", accounts, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (multiDelegate *MultiDelegate) TryPackBalanceOfBatch(accounts []common.Address, ids []*big.Int) ([]byte, error) {
	return multiDelegate.abi.Pack("balanceOfBatch", accounts, ids)
}

// UnpackBalanceOfBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e1273f4.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (multiDelegate *MultiDelegate) UnpackBalanceOfBatch(data []byte) ([]*big.Int, error) {
	out, err := multiDelegate.abi.Unpack("balanceOfBatch", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackDelegateMulti is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x600f6abf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateMulti(uint256[] sources, uint256[] targets, uint256[] amounts) returns()
func (multiDelegate *MultiDelegate) PackDelegateMulti(sources []*big.Int, targets []*big.Int, amounts []*big.Int) []byte {
	enc, err := multiDelegate.abi.Pack("delegateMulti", sources, targets, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateMulti is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x600f6abf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateMulti(uint256[] sources, uint256[] targets, uint256[] amounts) returns()
func (multiDelegate *MultiDelegate) TryPackDelegateMulti(sources []*big.Int, targets []*big.Int, amounts []*big.Int) ([]byte, error) {
	return multiDelegate.abi.Pack("delegateMulti", sources, targets, amounts)
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (multiDelegate *MultiDelegate) PackIsApprovedForAll(account common.Address, operator common.Address) []byte {
	enc, err := multiDelegate.abi.Pack("isApprovedForAll", account, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (multiDelegate *MultiDelegate) TryPackIsApprovedForAll(account common.Address, operator common.Address) ([]byte, error) {
	return multiDelegate.abi.Pack("isApprovedForAll", account, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (multiDelegate *MultiDelegate) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := multiDelegate.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (multiDelegate *MultiDelegate) PackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) []byte {
	enc, err := multiDelegate.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (multiDelegate *MultiDelegate) TryPackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) ([]byte, error) {
	return multiDelegate.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (multiDelegate *MultiDelegate) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) []byte {
	enc, err := multiDelegate.abi.Pack("safeTransferFrom", from, to, id, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (multiDelegate *MultiDelegate) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) ([]byte, error) {
	return multiDelegate.abi.Pack("safeTransferFrom", from, to, id, value, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (multiDelegate *MultiDelegate) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := multiDelegate.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (multiDelegate *MultiDelegate) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return multiDelegate.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (multiDelegate *MultiDelegate) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := multiDelegate.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (multiDelegate *MultiDelegate) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return multiDelegate.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (multiDelegate *MultiDelegate) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := multiDelegate.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (multiDelegate *MultiDelegate) PackToken() []byte {
	enc, err := multiDelegate.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (multiDelegate *MultiDelegate) TryPackToken() ([]byte, error) {
	return multiDelegate.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (multiDelegate *MultiDelegate) UnpackToken(data []byte) (common.Address, error) {
	out, err := multiDelegate.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uri(uint256 ) view returns(string)
func (multiDelegate *MultiDelegate) PackUri(arg0 *big.Int) []byte {
	enc, err := multiDelegate.abi.Pack("uri", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uri(uint256 ) view returns(string)
func (multiDelegate *MultiDelegate) TryPackUri(arg0 *big.Int) ([]byte, error) {
	return multiDelegate.abi.Pack("uri", arg0)
}

// UnpackUri is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e89341c.
//
// Solidity: function uri(uint256 ) view returns(string)
func (multiDelegate *MultiDelegate) UnpackUri(data []byte) (string, error) {
	out, err := multiDelegate.abi.Unpack("uri", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// MultiDelegateApprovalForAll represents a ApprovalForAll event raised by the MultiDelegate contract.
type MultiDelegateApprovalForAll struct {
	Account  common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const MultiDelegateApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (MultiDelegateApprovalForAll) ContractEventName() string {
	return MultiDelegateApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed account, address indexed operator, bool approved)
func (multiDelegate *MultiDelegate) UnpackApprovalForAllEvent(log *types.Log) (*MultiDelegateApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multiDelegate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultiDelegateApprovalForAll)
	if len(log.Data) > 0 {
		if err := multiDelegate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multiDelegate.abi.Events[event].Inputs {
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

// MultiDelegateDelegationProcessed represents a DelegationProcessed event raised by the MultiDelegate contract.
type MultiDelegateDelegationProcessed struct {
	From   common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MultiDelegateDelegationProcessedEventName = "DelegationProcessed"

// ContractEventName returns the user-defined event name.
func (MultiDelegateDelegationProcessed) ContractEventName() string {
	return MultiDelegateDelegationProcessedEventName
}

// UnpackDelegationProcessedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegationProcessed(address indexed from, address indexed to, uint256 amount)
func (multiDelegate *MultiDelegate) UnpackDelegationProcessedEvent(log *types.Log) (*MultiDelegateDelegationProcessed, error) {
	event := "DelegationProcessed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multiDelegate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultiDelegateDelegationProcessed)
	if len(log.Data) > 0 {
		if err := multiDelegate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multiDelegate.abi.Events[event].Inputs {
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

// MultiDelegateProxyDeployed represents a ProxyDeployed event raised by the MultiDelegate contract.
type MultiDelegateProxyDeployed struct {
	Delegate     common.Address
	ProxyAddress common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const MultiDelegateProxyDeployedEventName = "ProxyDeployed"

// ContractEventName returns the user-defined event name.
func (MultiDelegateProxyDeployed) ContractEventName() string {
	return MultiDelegateProxyDeployedEventName
}

// UnpackProxyDeployedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProxyDeployed(address indexed delegate, address proxyAddress)
func (multiDelegate *MultiDelegate) UnpackProxyDeployedEvent(log *types.Log) (*MultiDelegateProxyDeployed, error) {
	event := "ProxyDeployed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multiDelegate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultiDelegateProxyDeployed)
	if len(log.Data) > 0 {
		if err := multiDelegate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multiDelegate.abi.Events[event].Inputs {
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

// MultiDelegateTransferBatch represents a TransferBatch event raised by the MultiDelegate contract.
type MultiDelegateTransferBatch struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Ids      []*big.Int
	Values   []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const MultiDelegateTransferBatchEventName = "TransferBatch"

// ContractEventName returns the user-defined event name.
func (MultiDelegateTransferBatch) ContractEventName() string {
	return MultiDelegateTransferBatchEventName
}

// UnpackTransferBatchEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)
func (multiDelegate *MultiDelegate) UnpackTransferBatchEvent(log *types.Log) (*MultiDelegateTransferBatch, error) {
	event := "TransferBatch"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multiDelegate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultiDelegateTransferBatch)
	if len(log.Data) > 0 {
		if err := multiDelegate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multiDelegate.abi.Events[event].Inputs {
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

// MultiDelegateTransferSingle represents a TransferSingle event raised by the MultiDelegate contract.
type MultiDelegateTransferSingle struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Id       *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const MultiDelegateTransferSingleEventName = "TransferSingle"

// ContractEventName returns the user-defined event name.
func (MultiDelegateTransferSingle) ContractEventName() string {
	return MultiDelegateTransferSingleEventName
}

// UnpackTransferSingleEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)
func (multiDelegate *MultiDelegate) UnpackTransferSingleEvent(log *types.Log) (*MultiDelegateTransferSingle, error) {
	event := "TransferSingle"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multiDelegate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultiDelegateTransferSingle)
	if len(log.Data) > 0 {
		if err := multiDelegate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multiDelegate.abi.Events[event].Inputs {
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

// MultiDelegateURI represents a URI event raised by the MultiDelegate contract.
type MultiDelegateURI struct {
	Value string
	Id    *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const MultiDelegateURIEventName = "URI"

// ContractEventName returns the user-defined event name.
func (MultiDelegateURI) ContractEventName() string {
	return MultiDelegateURIEventName
}

// UnpackURIEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event URI(string value, uint256 indexed id)
func (multiDelegate *MultiDelegate) UnpackURIEvent(log *types.Log) (*MultiDelegateURI, error) {
	event := "URI"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != multiDelegate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MultiDelegateURI)
	if len(log.Data) > 0 {
		if err := multiDelegate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range multiDelegate.abi.Events[event].Inputs {
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
func (multiDelegate *MultiDelegate) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155InsufficientBalance"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155InvalidApprover"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155InvalidArrayLength"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155InvalidArrayLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155InvalidOperator"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155InvalidReceiver"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155InvalidSender"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["ERC1155MissingApprovalForAll"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackERC1155MissingApprovalForAllError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiDelegate.abi.Errors["InvalidDelegateAddress"].ID.Bytes()[:4]) {
		return multiDelegate.UnpackInvalidDelegateAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MultiDelegateERC1155InsufficientBalance represents a ERC1155InsufficientBalance error raised by the MultiDelegate contract.
type MultiDelegateERC1155InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func MultiDelegateERC1155InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x03dee4c573c982787b5f3537d6323ffaca9d864448aa6bd828ada9e5d0837036")
}

// UnpackERC1155InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func (multiDelegate *MultiDelegate) UnpackERC1155InsufficientBalanceError(raw []byte) (*MultiDelegateERC1155InsufficientBalance, error) {
	out := new(MultiDelegateERC1155InsufficientBalance)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateERC1155InvalidApprover represents a ERC1155InvalidApprover error raised by the MultiDelegate contract.
type MultiDelegateERC1155InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func MultiDelegateERC1155InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0x3e31884e33c33ce0039d1905e3c252950ae3b95240f36d4fff81f5ff6752ef99")
}

// UnpackERC1155InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func (multiDelegate *MultiDelegate) UnpackERC1155InvalidApproverError(raw []byte) (*MultiDelegateERC1155InvalidApprover, error) {
	out := new(MultiDelegateERC1155InvalidApprover)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateERC1155InvalidArrayLength represents a ERC1155InvalidArrayLength error raised by the MultiDelegate contract.
type MultiDelegateERC1155InvalidArrayLength struct {
	IdsLength    *big.Int
	ValuesLength *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func MultiDelegateERC1155InvalidArrayLengthErrorID() common.Hash {
	return common.HexToHash("0x5b0599913619cfa5633692652638ed25cafcd079c9beae8c251b12c23dcc83f2")
}

// UnpackERC1155InvalidArrayLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func (multiDelegate *MultiDelegate) UnpackERC1155InvalidArrayLengthError(raw []byte) (*MultiDelegateERC1155InvalidArrayLength, error) {
	out := new(MultiDelegateERC1155InvalidArrayLength)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155InvalidArrayLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateERC1155InvalidOperator represents a ERC1155InvalidOperator error raised by the MultiDelegate contract.
type MultiDelegateERC1155InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func MultiDelegateERC1155InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0xced3e10010b9d2aa24827119d0db4a8feec73aea48b4b3e470d8a9f3ff723569")
}

// UnpackERC1155InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func (multiDelegate *MultiDelegate) UnpackERC1155InvalidOperatorError(raw []byte) (*MultiDelegateERC1155InvalidOperator, error) {
	out := new(MultiDelegateERC1155InvalidOperator)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateERC1155InvalidReceiver represents a ERC1155InvalidReceiver error raised by the MultiDelegate contract.
type MultiDelegateERC1155InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func MultiDelegateERC1155InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x57f447ceed621d9e134e26de5772c88799abb7322ce2a87f95dce247d47105c6")
}

// UnpackERC1155InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func (multiDelegate *MultiDelegate) UnpackERC1155InvalidReceiverError(raw []byte) (*MultiDelegateERC1155InvalidReceiver, error) {
	out := new(MultiDelegateERC1155InvalidReceiver)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateERC1155InvalidSender represents a ERC1155InvalidSender error raised by the MultiDelegate contract.
type MultiDelegateERC1155InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidSender(address sender)
func MultiDelegateERC1155InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x01a83514e94b34009110b75cac6742ba33bd7c62f18a3616bafea52855d3b175")
}

// UnpackERC1155InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidSender(address sender)
func (multiDelegate *MultiDelegate) UnpackERC1155InvalidSenderError(raw []byte) (*MultiDelegateERC1155InvalidSender, error) {
	out := new(MultiDelegateERC1155InvalidSender)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateERC1155MissingApprovalForAll represents a ERC1155MissingApprovalForAll error raised by the MultiDelegate contract.
type MultiDelegateERC1155MissingApprovalForAll struct {
	Operator common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func MultiDelegateERC1155MissingApprovalForAllErrorID() common.Hash {
	return common.HexToHash("0xe237d922be9fac42efeaaaffb42cc6b57e0ff95d94a1b74daeff69adc7657754")
}

// UnpackERC1155MissingApprovalForAllError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func (multiDelegate *MultiDelegate) UnpackERC1155MissingApprovalForAllError(raw []byte) (*MultiDelegateERC1155MissingApprovalForAll, error) {
	out := new(MultiDelegateERC1155MissingApprovalForAll)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "ERC1155MissingApprovalForAll", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiDelegateInvalidDelegateAddress represents a InvalidDelegateAddress error raised by the MultiDelegate contract.
type MultiDelegateInvalidDelegateAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDelegateAddress()
func MultiDelegateInvalidDelegateAddressErrorID() common.Hash {
	return common.HexToHash("0xe2f33af9cd15312d7b6f98544b58af148c34320f8afee6ae30da904c7c9a8ff7")
}

// UnpackInvalidDelegateAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDelegateAddress()
func (multiDelegate *MultiDelegate) UnpackInvalidDelegateAddressError(raw []byte) (*MultiDelegateInvalidDelegateAddress, error) {
	out := new(MultiDelegateInvalidDelegateAddress)
	if err := multiDelegate.abi.UnpackIntoInterface(out, "InvalidDelegateAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
