// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package partialvotestoken

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

// PartialDelegation is an auto generated low-level Go binding around an user-defined struct.
type PartialDelegation struct {
	Delegatee common.Address
	Numerator *big.Int
}

// PartialVotesTokenMetaData contains all meta data concerning the PartialVotesToken contract.
var PartialVotesTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"DuplicateOrUnsortedDelegatees\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"clock\",\"type\":\"uint48\"}],\"name\":\"ERC5805FutureLookup\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidNumeratorZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"numerator\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"denominator\",\"type\":\"uint96\"}],\"name\":\"NumeratorSumExceedsDenominator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PartialDelegationLimitExceeded\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structPartialDelegation[]\",\"name\":\"oldDelegatees\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structPartialDelegation[]\",\"name\":\"newDelegatees\",\"type\":\"tuple[]\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotes\",\"type\":\"uint256\"}],\"name\":\"DelegateVotesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DENOMINATOR\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PARTIAL_DELEGATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"internalType\":\"structPartialDelegation[]\",\"name\":\"partialDelegations\",\"type\":\"tuple[]\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"_delegatee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"_numerator\",\"type\":\"uint96\"}],\"internalType\":\"structPartialDelegation[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PartialVotesToken",
	Bin: "0x608060405234801561000f575f5ffd5b5060405180604001604052806005815260200164506172747360d81b815250604051806040016040528060048152602001631410549560e21b815250816003908161005a9190610112565b5060046100678282610112565b5050506101d0565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061009757607f821691505b6020821081036100b557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561010d578282111561010d57805f5260205f20601f840160051c60208510156100e657505f5b90810190601f840160051c035f5b81811015610109575f838201556001016100f4565b5050505b505050565b81516001600160401b0381111561012b5761012b61006f565b61013f816101398454610083565b846100bb565b6020601f821160018114610171575f831561015a5750848201515b5f19600385901b1c1916600184901b1784556101c9565b5f84815260208120601f198516915b828110156101a05787850151825560209485019460019092019101610180565b50848210156101bd57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b611b1a806101dd5f395ff3fe608060405234801561000f575f5ffd5b5060043610610132575f3560e01c806370a08231116100b45780639ab24eb0116100795780639ab24eb0146102b95780639dc29fac146102cc578063a9059cbb146102df578063af7b3857146102f2578063dd62ed3e14610305578063f2df25681461033d575f5ffd5b806370a082311461023f5780638e539e8c14610267578063918f86741461027a57806391ddadf41461029b57806395d89b41146102b1575f5ffd5b80633a46b1a8116100fa5780633a46b1a8146101ab57806340c10f19146101be5780634bf5d7e9146101d3578063587cde1e1461020c5780635c19a95c1461022c575f5ffd5b806306fdde0314610136578063095ea7b31461015457806318160ddd1461017757806323b872dd14610189578063313ce5671461019c575b5f5ffd5b61013e610345565b60405161014b919061178f565b60405180910390f35b6101676101623660046117df565b6103d5565b604051901515815260200161014b565b6002545b60405190815260200161014b565b610167610197366004611807565b6103ee565b6040516012815260200161014b565b61017b6101b93660046117df565b610411565b6101d16101cc3660046117df565b61044b565b005b60408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015261013e565b61021f61021a366004611841565b610459565b60405161014b91906118b2565b6101d161023a366004611841565b6104e9565b61017b61024d366004611841565b6001600160a01b03165f9081526020819052604090205490565b61017b6102753660046118c4565b610577565b61028361271081565b6040516001600160601b03909116815260200161014b565b60405165ffffffffffff4316815260200161014b565b61013e61059b565b61017b6102c7366004611841565b6105aa565b6101d16102da3660046117df565b6105ca565b6101676102ed3660046117df565b6105d4565b6101d16103003660046118db565b6105e1565b61017b61031336600461194c565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61017b606481565b6060600380546103549061197d565b80601f01602080910402602001604051908101604052809291908181526020018280546103809061197d565b80156103cb5780601f106103a2576101008083540402835291602001916103cb565b820191905f5260205f20905b8154815290600101906020018083116103ae57829003601f168201915b5050505050905090565b5f336103e281858561063c565b60019150505b92915050565b5f336103fb85828561064e565b6104068585856106cf565b506001949350505050565b5f61043b61041e8361072c565b6001600160a01b0385165f90815260066020526040902090610770565b6001600160d01b03169392505050565b6104558282610820565b5050565b6001600160a01b0381165f908152600560209081526040808320805482518185028101850190935280835260609492939192909184015b828210156104de575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101610490565b505050509050919050565b6040805160018082528183019092525f91816020015b604080518082019091525f80825260208201528152602001906001900390816104ff5790505090506040518060400160405280836001600160a01b031681526020016127106001600160601b0316815250815f81518110610562576105626119c9565b60200260200101819052506104553382610854565b5f61058c6105848361072c565b600790610770565b6001600160d01b031692915050565b6060600480546103549061197d565b6001600160a01b0381165f90815260066020526040812061058c90610a10565b6104558282610a48565b5f336103e28185856106cf565b610455338383808060200260200160405190810160405280939291908181526020015f905b8282101561063257610623604083028601368190038101906119dd565b81526020019060010190610606565b5050505050610854565b6106498383836001610a7c565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156106c957818110156106bb57604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064015b60405180910390fd5b6106c984848484035f610a7c565b50505050565b6001600160a01b0383166106f857604051634b637e8f60e11b81525f60048201526024016106b2565b6001600160a01b0382166107215760405163ec442f0560e01b81525f60048201526024016106b2565b610649838383610b4e565b5f814365ffffffffffff8116821061076857604051637669fc0f60e11b8152600481019290925265ffffffffffff1660248201526044016106b2565b509192915050565b81545f90818160058111156107cc575f61078984610d82565b6107939085611a65565b5f8881526020902090915081015465ffffffffffff90811690871610156107bc578091506107ca565b6107c7816001611a78565b92505b505b5f6107d987878585610eda565b90508015610813576107fd876107f0600184611a65565b5f91825260209091200190565b54600160301b90046001600160d01b0316610815565b5f5b979650505050505050565b6001600160a01b0382166108495760405163ec442f0560e01b81525f60048201526024016106b2565b6104555f8383610b4e565b61085d81610f30565b6001600160a01b0382165f90815260056020908152604080832080548251818502810185019093528083529192909190849084015b828210156108e0575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101610892565b5050505090505f610905846001600160a01b03165f9081526020819052604090205490565b90506109258261091584846110d3565b8561092087866110d3565b61119a565b6001600160a01b0384165f9081526005602052604081206109459161175e565b5f5b83518110156109c6576001600160a01b0385165f908152600560205260409020845185908390811061097b5761097b6119c9565b6020908102919091018101518254600181810185555f94855293839020825192909301516001600160601b0316600160a01b026001600160a01b039092169190911791015501610947565b50836001600160a01b03167f327464c976c7451e477f8f5e678ddde081fa6ec7db71881b63f8d989951b8a9b8385604051610a02929190611a8b565b60405180910390a250505050565b80545f908015610a3f57610a29836107f0600184611a65565b54600160301b90046001600160d01b0316610a41565b5f5b9392505050565b6001600160a01b038216610a7157604051634b637e8f60e11b81525f60048201526024016106b2565b610455825f83610b4e565b6001600160a01b038416610aa55760405163e602df0560e01b81525f60048201526024016106b2565b6001600160a01b038316610ace57604051634a1406b160e11b81525f60048201526024016106b2565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156106c957826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610b4091815260200190565b60405180910390a350505050565b610b59838383611372565b816001600160a01b0316836001600160a01b031603610b7757505050565b6001600160a01b0383161580610b9457506001600160a01b038216155b15610bac57610ba94360025460079190611498565b50505b6001600160a01b0383165f90815260056020908152604080832080548251818502810185019093528083529192909190849084015b82821015610c2f575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101610be1565b5050506001600160a01b0385165f9081526005602090815260408083208054825181850281018501909352808352959650929490935090849084015b82821015610cb9575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160601b031681830152825260019092019101610c6b565b509293505f925050506001600160a01b03851615610cff5783610cf0866001600160a01b03165f9081526020819052604090205490565b610cfa9190611a65565b610d01565b5f5b9050610d7a83610d518587610d2a8b6001600160a01b03165f9081526020819052604090205490565b610d349190611a78565b6001600160a01b038b165f908152602081905260409020546114b2565b8461092086610d748b6001600160a01b03165f9081526020819052604090205490565b876114b2565b505050505050565b5f60018211610d8f575090565b816001600160801b8210610da85760809190911c9060401b5b680100000000000000008210610dc35760409190911c9060201b5b6401000000008210610dda5760209190911c9060101b5b620100008210610def5760109190911c9060081b5b6101008210610e035760089190911c9060041b5b60108210610e165760049190911c9060021b5b60048210610e225760011b5b600302600190811c90818581610e3a57610e3a611ab8565b048201901c90506001818581610e5257610e52611ab8565b048201901c90506001818581610e6a57610e6a611ab8565b048201901c90506001818581610e8257610e82611ab8565b048201901c90506001818581610e9a57610e9a611ab8565b048201901c90506001818581610eb257610eb2611ab8565b048201901c9050610ed1818581610ecb57610ecb611ab8565b04821190565b90039392505050565b5f5b81831015610f28575f85815260209020838316600285851804019081015465ffffffffffff86811691161115610f1457809250610f22565b610f1f816001611a78565b93505b50610edc565b509392505050565b8051606480821115610f5e57604051633517e08f60e21b8152600481019290925260248201526044016106b2565b50505f5f5b825181101561109b575f811580610fcd575083610f81600184611a65565b81518110610f9157610f916119c9565b60200260200101515f01516001600160a01b0316848381518110610fb757610fb76119c9565b60200260200101515f01516001600160a01b0316115b905080848381518110610fe257610fe26119c9565b60200260200101515f015190611017576040516313ad306360e21b81526001600160a01b0390911660048201526024016106b2565b5083828151811061102a5761102a6119c9565b6020026020010151602001516001600160601b03165f0361105e57604051631468182f60e01b815260040160405180910390fd5b838281518110611070576110706119c9565b6020026020010151602001516001600160601b0316836110909190611a78565b925050600101610f63565b5080612710808211156106c957604051630e54703b60e11b815260048101929092526001600160601b031660248201526044016106b2565b6060825167ffffffffffffffff8111156110ef576110ef6119b5565b604051908082528060200260200182016040528015611118578160200160208202803683370190505b5090505f5b8351811015611193576127106001600160601b0316848281518110611144576111446119c9565b6020026020010151602001516001600160601b0316846111649190611acc565b61116e9190611ae3565b828281518110611180576111806119c9565b602090810291909101015260010161111d565b5092915050565b5f5f5b85518210806111ac5750835181105b15610d7a578551821080156111c15750835181105b801561121657508381815181106111da576111da6119c9565b60200260200101515f01516001600160a01b0316868381518110611200576112006119c9565b60200260200101515f01516001600160a01b0316145b156112915761128c868381518110611230576112306119c9565b60200260200101515f015186848061124790611b02565b955081518110611259576112596119c9565b602002602001015185848061126d90611b02565b95508151811061127f5761127f6119c9565b602002602001015161152c565b61119d565b83518114806112f457508551821080156112f457508381815181106112b8576112b86119c9565b60200260200101515f01516001600160a01b03168683815181106112de576112de6119c9565b60200260200101515f01516001600160a01b0316105b156113455761128c86838151811061130e5761130e6119c9565b60200260200101515f015186848061132590611b02565b955081518110611337576113376119c9565b60200260200101515f61152c565b61128c84828151811061135a5761135a6119c9565b60200260200101515f01515f85848061126d90611b02565b6001600160a01b03831661139c578060025f8282546113919190611a78565b9091555061140c9050565b6001600160a01b0383165f90815260208190526040902054818110156113ee5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016106b2565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661142857600280548290039055611446565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161148b91815260200190565b60405180910390a3505050565b5f806114a585858561160e565b915091505b935093915050565b60606114be84846110d3565b90505f6114cb85846110d3565b90505f5b8251811015611523578181815181106114ea576114ea6119c9565b6020026020010151838281518110611504576115046119c9565b602002602001018181516115189190611a65565b9052506001016114cf565b50509392505050565b8082148061154157506001600160a01b038316155b1561154b57505050565b6001600160a01b0383165f9081526006602052604081208390839061156f90610a10565b6001600160d01b03166115829190611a78565b61158c9190611a65565b90505f806115b2436001600160a01b0388165f9081526006602052604090209085611498565b604080516001600160d01b038085168252831660208201529294509092506001600160a01b038816917fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724910160405180910390a2505050505050565b82545f9081908015611704575f61162a876107f0600185611a65565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561166d57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036116a657825465ffffffffffff16600160301b6001600160d01b038916021783556116f6565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506114aa92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816114aa565b5080545f8255905f5260205f20906117769190611778565b565b5f5b80821115610649575f8184015560010161177a565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b03811681146117da575f5ffd5b919050565b5f5f604083850312156117f0575f5ffd5b6117f9836117c4565b946020939093013593505050565b5f5f5f60608486031215611819575f5ffd5b611822846117c4565b9250611830602085016117c4565b929592945050506040919091013590565b5f60208284031215611851575f5ffd5b610a41826117c4565b5f8151808452602084019350602083015f5b828110156118a857815180516001600160a01b031687526020908101516001600160601b0316818801526040909601959091019060010161186c565b5093949350505050565b602081525f610a41602083018461185a565b5f602082840312156118d4575f5ffd5b5035919050565b5f5f602083850312156118ec575f5ffd5b823567ffffffffffffffff811115611902575f5ffd5b8301601f81018513611912575f5ffd5b803567ffffffffffffffff811115611928575f5ffd5b8560208260061b840101111561193c575f5ffd5b6020919091019590945092505050565b5f5f6040838503121561195d575f5ffd5b611966836117c4565b9150611974602084016117c4565b90509250929050565b600181811c9082168061199157607f821691505b6020821081036119af57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60408284031280156119ee575f5ffd5b506040805190810167ffffffffffffffff81118282101715611a1e57634e487b7160e01b5f52604160045260245ffd5b604052611a2a836117c4565b815260208301356001600160601b0381168114611a45575f5ffd5b60208201529392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156103e8576103e8611a51565b808201808211156103e8576103e8611a51565b604081525f611a9d604083018561185a565b8281036020840152611aaf818561185a565b95945050505050565b634e487b7160e01b5f52601260045260245ffd5b80820281158282048414176103e8576103e8611a51565b5f82611afd57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60018201611b1357611b13611a51565b506001019056",
}

// PartialVotesToken is an auto generated Go binding around an Ethereum contract.
type PartialVotesToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PartialVotesToken) GetABI() abi.ABI {
	return c.abi
}

// NewPartialVotesToken creates a new instance of PartialVotesToken.
func NewPartialVotesToken() *PartialVotesToken {
	parsed, err := PartialVotesTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PartialVotesToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PartialVotesToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (partialVotesToken *PartialVotesToken) PackCLOCKMODE() []byte {
	enc, err := partialVotesToken.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (partialVotesToken *PartialVotesToken) TryPackCLOCKMODE() ([]byte, error) {
	return partialVotesToken.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (partialVotesToken *PartialVotesToken) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := partialVotesToken.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918f8674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DENOMINATOR() view returns(uint96)
func (partialVotesToken *PartialVotesToken) PackDENOMINATOR() []byte {
	enc, err := partialVotesToken.abi.Pack("DENOMINATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDENOMINATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918f8674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DENOMINATOR() view returns(uint96)
func (partialVotesToken *PartialVotesToken) TryPackDENOMINATOR() ([]byte, error) {
	return partialVotesToken.abi.Pack("DENOMINATOR")
}

// UnpackDENOMINATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x918f8674.
//
// Solidity: function DENOMINATOR() view returns(uint96)
func (partialVotesToken *PartialVotesToken) UnpackDENOMINATOR(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("DENOMINATOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPARTIALDELEGATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2df2568.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PARTIAL_DELEGATIONS() view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackMAXPARTIALDELEGATIONS() []byte {
	enc, err := partialVotesToken.abi.Pack("MAX_PARTIAL_DELEGATIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPARTIALDELEGATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2df2568.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PARTIAL_DELEGATIONS() view returns(uint256)
func (partialVotesToken *PartialVotesToken) TryPackMAXPARTIALDELEGATIONS() ([]byte, error) {
	return partialVotesToken.abi.Pack("MAX_PARTIAL_DELEGATIONS")
}

// UnpackMAXPARTIALDELEGATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2df2568.
//
// Solidity: function MAX_PARTIAL_DELEGATIONS() view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackMAXPARTIALDELEGATIONS(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("MAX_PARTIAL_DELEGATIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := partialVotesToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (partialVotesToken *PartialVotesToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return partialVotesToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) UnpackApprove(data []byte) (bool, error) {
	out, err := partialVotesToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackBalanceOf(account common.Address) []byte {
	enc, err := partialVotesToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (partialVotesToken *PartialVotesToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return partialVotesToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(address from, uint256 amount) returns()
func (partialVotesToken *PartialVotesToken) PackBurn(from common.Address, amount *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("burn", from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(address from, uint256 amount) returns()
func (partialVotesToken *PartialVotesToken) TryPackBurn(from common.Address, amount *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("burn", from, amount)
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (partialVotesToken *PartialVotesToken) PackClock() []byte {
	enc, err := partialVotesToken.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (partialVotesToken *PartialVotesToken) TryPackClock() ([]byte, error) {
	return partialVotesToken.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (partialVotesToken *PartialVotesToken) UnpackClock(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (partialVotesToken *PartialVotesToken) PackDecimals() []byte {
	enc, err := partialVotesToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (partialVotesToken *PartialVotesToken) TryPackDecimals() ([]byte, error) {
	return partialVotesToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (partialVotesToken *PartialVotesToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := partialVotesToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (partialVotesToken *PartialVotesToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := partialVotesToken.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (partialVotesToken *PartialVotesToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return partialVotesToken.abi.Pack("delegate", delegatee)
}

// PackDelegate0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7b3857.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate((address,uint96)[] partialDelegations) returns()
func (partialVotesToken *PartialVotesToken) PackDelegate0(partialDelegations []PartialDelegation) []byte {
	enc, err := partialVotesToken.abi.Pack("delegate0", partialDelegations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7b3857.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate((address,uint96)[] partialDelegations) returns()
func (partialVotesToken *PartialVotesToken) TryPackDelegate0(partialDelegations []PartialDelegation) ([]byte, error) {
	return partialVotesToken.abi.Pack("delegate0", partialDelegations)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns((address,uint96)[])
func (partialVotesToken *PartialVotesToken) PackDelegates(account common.Address) []byte {
	enc, err := partialVotesToken.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns((address,uint96)[])
func (partialVotesToken *PartialVotesToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return partialVotesToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns((address,uint96)[])
func (partialVotesToken *PartialVotesToken) UnpackDelegates(data []byte) ([]PartialDelegation, error) {
	out, err := partialVotesToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new([]PartialDelegation), err
	}
	out0 := *abi.ConvertType(out[0], new([]PartialDelegation)).(*[]PartialDelegation)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (partialVotesToken *PartialVotesToken) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (partialVotesToken *PartialVotesToken) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackGetVotes(account common.Address) []byte {
	enc, err := partialVotesToken.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (partialVotesToken *PartialVotesToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return partialVotesToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (partialVotesToken *PartialVotesToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (partialVotesToken *PartialVotesToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (partialVotesToken *PartialVotesToken) PackName() []byte {
	enc, err := partialVotesToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (partialVotesToken *PartialVotesToken) TryPackName() ([]byte, error) {
	return partialVotesToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (partialVotesToken *PartialVotesToken) UnpackName(data []byte) (string, error) {
	out, err := partialVotesToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (partialVotesToken *PartialVotesToken) PackSymbol() []byte {
	enc, err := partialVotesToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (partialVotesToken *PartialVotesToken) TryPackSymbol() ([]byte, error) {
	return partialVotesToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (partialVotesToken *PartialVotesToken) UnpackSymbol(data []byte) (string, error) {
	out, err := partialVotesToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (partialVotesToken *PartialVotesToken) PackTotalSupply() []byte {
	enc, err := partialVotesToken.abi.Pack("totalSupply")
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
func (partialVotesToken *PartialVotesToken) TryPackTotalSupply() ([]byte, error) {
	return partialVotesToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (partialVotesToken *PartialVotesToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := partialVotesToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := partialVotesToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := partialVotesToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return partialVotesToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (partialVotesToken *PartialVotesToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := partialVotesToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PartialVotesTokenApproval represents a Approval event raised by the PartialVotesToken contract.
type PartialVotesTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PartialVotesTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PartialVotesTokenApproval) ContractEventName() string {
	return PartialVotesTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (partialVotesToken *PartialVotesToken) UnpackApprovalEvent(log *types.Log) (*PartialVotesTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != partialVotesToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PartialVotesTokenApproval)
	if len(log.Data) > 0 {
		if err := partialVotesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range partialVotesToken.abi.Events[event].Inputs {
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

// PartialVotesTokenDelegateChanged represents a DelegateChanged event raised by the PartialVotesToken contract.
type PartialVotesTokenDelegateChanged struct {
	Delegator     common.Address
	OldDelegatees []PartialDelegation
	NewDelegatees []PartialDelegation
	Raw           *types.Log // Blockchain specific contextual infos
}

const PartialVotesTokenDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (PartialVotesTokenDelegateChanged) ContractEventName() string {
	return PartialVotesTokenDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, (address,uint96)[] oldDelegatees, (address,uint96)[] newDelegatees)
func (partialVotesToken *PartialVotesToken) UnpackDelegateChangedEvent(log *types.Log) (*PartialVotesTokenDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != partialVotesToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PartialVotesTokenDelegateChanged)
	if len(log.Data) > 0 {
		if err := partialVotesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range partialVotesToken.abi.Events[event].Inputs {
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

// PartialVotesTokenDelegateVotesChanged represents a DelegateVotesChanged event raised by the PartialVotesToken contract.
type PartialVotesTokenDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const PartialVotesTokenDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (PartialVotesTokenDelegateVotesChanged) ContractEventName() string {
	return PartialVotesTokenDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (partialVotesToken *PartialVotesToken) UnpackDelegateVotesChangedEvent(log *types.Log) (*PartialVotesTokenDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != partialVotesToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PartialVotesTokenDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := partialVotesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range partialVotesToken.abi.Events[event].Inputs {
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

// PartialVotesTokenTransfer represents a Transfer event raised by the PartialVotesToken contract.
type PartialVotesTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PartialVotesTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PartialVotesTokenTransfer) ContractEventName() string {
	return PartialVotesTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (partialVotesToken *PartialVotesToken) UnpackTransferEvent(log *types.Log) (*PartialVotesTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != partialVotesToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PartialVotesTokenTransfer)
	if len(log.Data) > 0 {
		if err := partialVotesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range partialVotesToken.abi.Events[event].Inputs {
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
func (partialVotesToken *PartialVotesToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["DuplicateOrUnsortedDelegatees"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackDuplicateOrUnsortedDelegateesError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["InvalidNumeratorZero"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackInvalidNumeratorZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["NumeratorSumExceedsDenominator"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackNumeratorSumExceedsDenominatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], partialVotesToken.abi.Errors["PartialDelegationLimitExceeded"].ID.Bytes()[:4]) {
		return partialVotesToken.UnpackPartialDelegationLimitExceededError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PartialVotesTokenCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the PartialVotesToken contract.
type PartialVotesTokenCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func PartialVotesTokenCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (partialVotesToken *PartialVotesToken) UnpackCheckpointUnorderedInsertionError(raw []byte) (*PartialVotesTokenCheckpointUnorderedInsertion, error) {
	out := new(PartialVotesTokenCheckpointUnorderedInsertion)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenDuplicateOrUnsortedDelegatees represents a DuplicateOrUnsortedDelegatees error raised by the PartialVotesToken contract.
type PartialVotesTokenDuplicateOrUnsortedDelegatees struct {
	Delegatee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateOrUnsortedDelegatees(address delegatee)
func PartialVotesTokenDuplicateOrUnsortedDelegateesErrorID() common.Hash {
	return common.HexToHash("0x4eb4c18cf89209aae4edb11b37c6b117085bae9bfb0980565736d91d5f24a202")
}

// UnpackDuplicateOrUnsortedDelegateesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateOrUnsortedDelegatees(address delegatee)
func (partialVotesToken *PartialVotesToken) UnpackDuplicateOrUnsortedDelegateesError(raw []byte) (*PartialVotesTokenDuplicateOrUnsortedDelegatees, error) {
	out := new(PartialVotesTokenDuplicateOrUnsortedDelegatees)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "DuplicateOrUnsortedDelegatees", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the PartialVotesToken contract.
type PartialVotesTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func PartialVotesTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (partialVotesToken *PartialVotesToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*PartialVotesTokenERC20InsufficientAllowance, error) {
	out := new(PartialVotesTokenERC20InsufficientAllowance)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the PartialVotesToken contract.
type PartialVotesTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func PartialVotesTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (partialVotesToken *PartialVotesToken) UnpackERC20InsufficientBalanceError(raw []byte) (*PartialVotesTokenERC20InsufficientBalance, error) {
	out := new(PartialVotesTokenERC20InsufficientBalance)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the PartialVotesToken contract.
type PartialVotesTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func PartialVotesTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (partialVotesToken *PartialVotesToken) UnpackERC20InvalidApproverError(raw []byte) (*PartialVotesTokenERC20InvalidApprover, error) {
	out := new(PartialVotesTokenERC20InvalidApprover)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the PartialVotesToken contract.
type PartialVotesTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func PartialVotesTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (partialVotesToken *PartialVotesToken) UnpackERC20InvalidReceiverError(raw []byte) (*PartialVotesTokenERC20InvalidReceiver, error) {
	out := new(PartialVotesTokenERC20InvalidReceiver)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the PartialVotesToken contract.
type PartialVotesTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func PartialVotesTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (partialVotesToken *PartialVotesToken) UnpackERC20InvalidSenderError(raw []byte) (*PartialVotesTokenERC20InvalidSender, error) {
	out := new(PartialVotesTokenERC20InvalidSender)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the PartialVotesToken contract.
type PartialVotesTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func PartialVotesTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (partialVotesToken *PartialVotesToken) UnpackERC20InvalidSpenderError(raw []byte) (*PartialVotesTokenERC20InvalidSpender, error) {
	out := new(PartialVotesTokenERC20InvalidSpender)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenERC5805FutureLookup represents a ERC5805FutureLookup error raised by the PartialVotesToken contract.
type PartialVotesTokenERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func PartialVotesTokenERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (partialVotesToken *PartialVotesToken) UnpackERC5805FutureLookupError(raw []byte) (*PartialVotesTokenERC5805FutureLookup, error) {
	out := new(PartialVotesTokenERC5805FutureLookup)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenInvalidNumeratorZero represents a InvalidNumeratorZero error raised by the PartialVotesToken contract.
type PartialVotesTokenInvalidNumeratorZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidNumeratorZero()
func PartialVotesTokenInvalidNumeratorZeroErrorID() common.Hash {
	return common.HexToHash("0x1468182fc8660316902bee36afc266426f45e75e24307a8c54ded62e81cb4315")
}

// UnpackInvalidNumeratorZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidNumeratorZero()
func (partialVotesToken *PartialVotesToken) UnpackInvalidNumeratorZeroError(raw []byte) (*PartialVotesTokenInvalidNumeratorZero, error) {
	out := new(PartialVotesTokenInvalidNumeratorZero)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "InvalidNumeratorZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenNumeratorSumExceedsDenominator represents a NumeratorSumExceedsDenominator error raised by the PartialVotesToken contract.
type PartialVotesTokenNumeratorSumExceedsDenominator struct {
	Numerator   *big.Int
	Denominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NumeratorSumExceedsDenominator(uint256 numerator, uint96 denominator)
func PartialVotesTokenNumeratorSumExceedsDenominatorErrorID() common.Hash {
	return common.HexToHash("0x1ca8e07634a69c505e2adeb1f4dc843d7fd946dbcb4d08b13d603c34abe04ba3")
}

// UnpackNumeratorSumExceedsDenominatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NumeratorSumExceedsDenominator(uint256 numerator, uint96 denominator)
func (partialVotesToken *PartialVotesToken) UnpackNumeratorSumExceedsDenominatorError(raw []byte) (*PartialVotesTokenNumeratorSumExceedsDenominator, error) {
	out := new(PartialVotesTokenNumeratorSumExceedsDenominator)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "NumeratorSumExceedsDenominator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PartialVotesTokenPartialDelegationLimitExceeded represents a PartialDelegationLimitExceeded error raised by the PartialVotesToken contract.
type PartialVotesTokenPartialDelegationLimitExceeded struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartialDelegationLimitExceeded(uint256 length, uint256 max)
func PartialVotesTokenPartialDelegationLimitExceededErrorID() common.Hash {
	return common.HexToHash("0xd45f823c4cccf9ec825fc78719be770d8e4558fb48a3984e8b2581f0e6add360")
}

// UnpackPartialDelegationLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartialDelegationLimitExceeded(uint256 length, uint256 max)
func (partialVotesToken *PartialVotesToken) UnpackPartialDelegationLimitExceededError(raw []byte) (*PartialVotesTokenPartialDelegationLimitExceeded, error) {
	out := new(PartialVotesTokenPartialDelegationLimitExceeded)
	if err := partialVotesToken.abi.UnpackIntoInterface(out, "PartialDelegationLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}
