// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package votesnft

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

// VotesNFTMetaData contains all meta data concerning the VotesNFT contract.
var VotesNFTMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"clock\",\"type\":\"uint48\"}],\"name\":\"ERC5805FutureLookup\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMinter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"VotesExpiredSignature\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"fromDelegate\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"toDelegate\",\"type\":\"address\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotes\",\"type\":\"uint256\"}],\"name\":\"DelegateVotesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINTER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"delegateBySig\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minted\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "VotesNFT",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161253638038061253683398101604081905261002f9161020f565b6040805180820190915260018152603160f81b6020820152839081845f6100568382610323565b5060016100638282610323565b5050506100758261012c60201b60201c565b610120526100828161012c565b61014052815160208084019190912060e052815190820120610100524660a05261010e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b031661016052506104399050565b5f5f829050601f8151111561015f578260405163305a27a960e01b815260040161015691906103e1565b60405180910390fd5b805161016a82610416565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610195575f5ffd5b81516001600160401b038111156101ae576101ae610172565b604051601f8201601f19908116603f011681016001600160401b03811182821017156101dc576101dc610172565b6040528181528382016020018510156101f3575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f60608486031215610221575f5ffd5b83516001600160401b03811115610236575f5ffd5b61024286828701610186565b602086015190945090506001600160401b0381111561025f575f5ffd5b61026b86828701610186565b604086015190935090506001600160a01b0381168114610289575f5ffd5b809150509250925092565b600181811c908216806102a857607f821691505b6020821081036102c657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561031e578282111561031e57805f5260205f20601f840160051c60208510156102f757505f5b90810190601f840160051c035f5b8181101561031a575f83820155600101610305565b5050505b505050565b81516001600160401b0381111561033c5761033c610172565b6103508161034a8454610294565b846102cc565b6020601f821160018114610382575f831561036b5750848201515b5f19600385901b1c1916600184901b1784556103da565b5f84815260208120601f198516915b828110156103b15787850151825560209485019460019092019101610391565b50848210156103ce57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102c6575f1960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516101605161209b61049b5f395f81816103cb015261061d01525f610b5e01525f610b3301525f6114ea01525f6114c201525f61141d01525f61144701525f611471015261209b5ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c806370a08231116100d95780639ab24eb011610093578063c3cda5201161006e578063c3cda5201461038d578063c87b56dd146103a0578063e985e9c5146103b3578063fe6d8124146103c6575f5ffd5b80639ab24eb014610354578063a22cb46514610367578063b88d4fde1461037a575f5ffd5b806370a08231146102c45780637ecebe00146102d757806384b0196e146102ff5780638e539e8c1461031a57806391ddadf41461032d57806395d89b411461034c575f5ffd5b806342842e0e11610144578063587cde1e1161011f578063587cde1e146102605780635c19a95c1461028b5780636352211e1461029e5780636a627842146102b1575f5ffd5b806342842e0e1461023c5780634bf5d7e91461024f5780634f02c42014610257575f5ffd5b806301ffc9a71461018b57806306fdde03146101b3578063081812fc146101c8578063095ea7b3146101f357806323b872dd146102085780633a46b1a81461021b575b5f5ffd5b61019e610199366004611bda565b6103ed565b60405190151581526020015b60405180910390f35b6101bb61043e565b6040516101aa9190611c23565b6101db6101d6366004611c35565b6104cd565b6040516001600160a01b0390911681526020016101aa565b610206610201366004611c62565b6104f4565b005b610206610216366004611c8a565b610503565b61022e610229366004611c62565b610591565b6040519081526020016101aa565b61020661024a366004611c8a565b6105cb565b6101bb6105ea565b61022e600c5481565b6101db61026e366004611cc4565b6001600160a01b039081165f908152600960205260409020541690565b610206610299366004611cc4565b6105fc565b6101db6102ac366004611c35565b610607565b61022e6102bf366004611cc4565b610611565b61022e6102d2366004611cc4565b61068d565b61022e6102e5366004611cc4565b6001600160a01b03165f9081526008602052604090205490565b6103076106d2565b6040516101aa9796959493929190611cdd565b61022e610328366004611c35565b610714565b610335610738565b60405165ffffffffffff90911681526020016101aa565b6101bb610741565b61022e610362366004611cc4565b610750565b610206610375366004611d73565b610770565b610206610388366004611dc0565b61077b565b61020661039b366004611e9d565b610793565b6101bb6103ae366004611c35565b61084f565b61019e6103c1366004611ef8565b6108c0565b6101db7f000000000000000000000000000000000000000000000000000000000000000081565b5f6001600160e01b031982166380ac58cd60e01b148061041d57506001600160e01b03198216635b5e139f60e01b145b8061043857506301ffc9a760e01b6001600160e01b03198316145b92915050565b60605f805461044c90611f29565b80601f016020809104026020016040519081016040528092919081815260200182805461047890611f29565b80156104c35780601f1061049a576101008083540402835291602001916104c3565b820191905f5260205f20905b8154815290600101906020018083116104a657829003601f168201915b5050505050905090565b5f6104d7826108ed565b505f828152600460205260409020546001600160a01b0316610438565b6104ff828233610925565b5050565b6001600160a01b03821661053157604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f61053d838333610932565b9050836001600160a01b0316816001600160a01b03161461058b576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610528565b50505050565b5f6105bb61059e83610946565b6001600160a01b0385165f908152600a6020526040902090610994565b6001600160d01b03169392505050565b6105e583838360405180602001604052805f81525061077b565b505050565b60606105f7610738610a44565b905090565b336104ff8183610a5a565b5f610438826108ed565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461066857604051631b0e18f960e11b81526001600160a01b039091166004820152602401610528565b50600c5f815461067790611f75565b918290555090506106888282610acb565b919050565b5f6001600160a01b0382166106b7576040516322718ad960e21b81525f6004820152602401610528565b506001600160a01b03165f9081526003602052604090205490565b5f6060805f5f5f60606106e3610b2c565b6106eb610b57565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61072961072183610946565b600b90610994565b6001600160d01b031692915050565b5f6105f7610b82565b60606001805461044c90611f29565b6001600160a01b0381165f908152600a6020526040812061072990610b8c565b6104ff338383610bc3565b610786848484610503565b61058b3385858585610c8a565b834211156107b757604051632341d78760e11b815260048101859052602401610528565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90610830906108289060a00160405160208183030381529060405280519060200120610db2565b858585610dde565b905061083c8187610e0a565b6108468188610a5a565b50505050505050565b606061085a826108ed565b505f61087060408051602081019091525f815290565b90505f81511161088e5760405180602001604052805f8152506108b9565b8061089884610e5c565b6040516020016108a9929190611fa4565b6040516020818303038152906040525b9392505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f818152600260205260408120546001600160a01b03168061043857604051637e27328960e01b815260048101849052602401610528565b6105e58383836001610eec565b5f61093e848484610ff0565b949350505050565b5f5f610950610738565b90508065ffffffffffff16831061098b57604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610528565b6108b98361100b565b81545f90818160058111156109f0575f6109ad84611041565b6109b79085611fb8565b5f8881526020902090915081015465ffffffffffff90811690871610156109e0578091506109ee565b6109eb816001611fcb565b92505b505b5f6109fd87878585611199565b90508015610a3757610a2187610a14600184611fb8565b5f91825260209091200190565b54600160301b90046001600160d01b0316610a39565b5f5b979650505050505050565b6060610438610a558363ffffffff16565b6111ef565b6001600160a01b038281165f8181526009602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46105e58183610ac686611261565b61126b565b6001600160a01b038216610af457604051633250574960e11b81525f6004820152602401610528565b5f610b0083835f610932565b90506001600160a01b038116156105e5576040516339e3563760e11b81525f6004820152602401610528565b60606105f77f00000000000000000000000000000000000000000000000000000000000000006113d4565b60606105f77f00000000000000000000000000000000000000000000000000000000000000006113d4565b5f6105f74361100b565b80545f908015610bbb57610ba583610a14600184611fb8565b54600160301b90046001600160d01b03166108b9565b5f9392505050565b6001600160a01b038316610bec5760405163a9fbf51f60e01b81525f6004820152602401610528565b6001600160a01b038216610c1e57604051630b61174360e31b81526001600160a01b0383166004820152602401610528565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b15610dab57604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290610ccc908890889087908790600401611fde565b6020604051808303815f875af1925050508015610d06575060408051601f3d908101601f19168201909252610d039181019061201a565b60015b610d6d573d808015610d33576040519150601f19603f3d011682016040523d82523d5f602084013e610d38565b606091505b5080515f03610d6557604051633250574960e11b81526001600160a01b0385166004820152602401610528565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14610da957604051633250574960e11b81526001600160a01b0385166004820152602401610528565b505b5050505050565b5f610438610dbe611411565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f610dee8888888861153a565b925092509250610dfe8282611602565b50909695505050505050565b6001600160a01b0382165f9081526008602052604090208054600181019091558181146105e5576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610528565b60605f610e68836116ba565b60010190505f8167ffffffffffffffff811115610e8757610e87611dac565b6040519080825280601f01601f191660200182016040528015610eb1576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084610ebb57509392505050565b8080610f0057506001600160a01b03821615155b15610fc1575f610f0f846108ed565b90506001600160a01b03831615801590610f3b5750826001600160a01b0316816001600160a01b031614155b8015610f4e5750610f4c81846108c0565b155b15610f775760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610528565b8115610fbf5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f5f610ffd858585611791565b905061093e81866001611883565b5f65ffffffffffff82111561103d576040516306dfcc6560e41b81526030600482015260248101839052604401610528565b5090565b5f6001821161104e575090565b816001600160801b82106110675760809190911c9060401b5b6801000000000000000082106110825760409190911c9060201b5b64010000000082106110995760209190911c9060101b5b6201000082106110ae5760109190911c9060081b5b61010082106110c25760089190911c9060041b5b601082106110d55760049190911c9060021b5b600482106110e15760011b5b600302600190811c908185816110f9576110f9612035565b048201901c9050600181858161111157611111612035565b048201901c9050600181858161112957611129612035565b048201901c9050600181858161114157611141612035565b048201901c9050600181858161115957611159612035565b048201901c9050600181858161117157611171612035565b048201901c905061119081858161118a5761118a612035565b04821190565b90039392505050565b5f5b818310156111e7575f85815260209020838316600285851804019081015465ffffffffffff868116911611156111d3578092506111e1565b6111de816001611fcb565b93505b5061119b565b509392505050565b60606111f9610b82565b65ffffffffffff168265ffffffffffff1614611228576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f6104388261068d565b816001600160a01b0316836001600160a01b03161415801561128c57505f81115b156105e5576001600160a01b03831615611333576001600160a01b0383165f908152600a6020526040812081906112ce906118f86112c986611903565b611936565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051611328929190918252602082015260400190565b60405180910390a250505b6001600160a01b038216156105e5576001600160a01b0382165f908152600a60205260408120819061136b9061196e6112c986611903565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72483836040516113c5929190918252602082015260400190565b60405180910390a25050505050565b60605f6113e083611979565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561146957507f000000000000000000000000000000000000000000000000000000000000000046145b1561149357507f000000000000000000000000000000000000000000000000000000000000000090565b6105f7604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561157357505f915060039050826115f8565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156115c4573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166115ef57505f9250600191508290506115f8565b92505f91508190505b9450945094915050565b5f82600381111561161557611615612049565b0361161e575050565b600182600381111561163257611632612049565b036116505760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561166457611664612049565b036116855760405163fce698f760e01b815260048101829052602401610528565b600382600381111561169957611699612049565b036104ff576040516335e2f38360e21b815260048101829052602401610528565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106116f85772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310611724576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061174257662386f26fc10000830492506010015b6305f5e100831061175a576305f5e100830492506008015b612710831061176e57612710830492506004015b60648310611780576064830492506002015b600a83106104385760010192915050565b5f828152600260205260408120546001600160a01b03908116908316156117bd576117bd8184866119a0565b6001600160a01b038116156117f7576117d85f855f5f610eec565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615611825576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b6001600160a01b0383166118a5576118a2600b61196e6112c984611903565b50505b6001600160a01b0382166118c7576118c4600b6118f86112c984611903565b50505b6001600160a01b038381165f908152600960205260408082205485841683529120546105e59291821691168361126b565b5f6108b9828461205d565b5f6001600160d01b0382111561103d576040516306dfcc6560e41b815260d0600482015260248101839052604401610528565b5f5f611961611943610738565b61195961194f88610b8c565b868863ffffffff16565b879190611a04565b915091505b935093915050565b5f6108b9828461207c565b5f60ff8216601f81111561043857604051632cd44ac360e21b815260040160405180910390fd5b6119ab838383611a11565b6105e5576001600160a01b0383166119d957604051637e27328960e01b815260048101829052602401610528565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610528565b5f80611961858585611a72565b5f6001600160a01b0383161580159061093e5750826001600160a01b0316846001600160a01b03161480611a4a5750611a4a84846108c0565b8061093e5750505f908152600460205260409020546001600160a01b03908116911614919050565b82545f9081908015611b68575f611a8e87610a14600185611fb8565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115611ad157604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603611b0a57825465ffffffffffff16600160301b6001600160d01b03891602178355611b5a565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061196692505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081611966565b6001600160e01b031981168114611bd7575f5ffd5b50565b5f60208284031215611bea575f5ffd5b81356108b981611bc2565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6108b96020830184611bf5565b5f60208284031215611c45575f5ffd5b5035919050565b80356001600160a01b0381168114610688575f5ffd5b5f5f60408385031215611c73575f5ffd5b611c7c83611c4c565b946020939093013593505050565b5f5f5f60608486031215611c9c575f5ffd5b611ca584611c4c565b9250611cb360208501611c4c565b929592945050506040919091013590565b5f60208284031215611cd4575f5ffd5b6108b982611c4c565b60ff60f81b8816815260e060208201525f611cfb60e0830189611bf5565b8281036040840152611d0d8189611bf5565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611d62578351835260209384019390920191600101611d44565b50909b9a5050505050505050505050565b5f5f60408385031215611d84575f5ffd5b611d8d83611c4c565b915060208301358015158114611da1575f5ffd5b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611dd3575f5ffd5b611ddc85611c4c565b9350611dea60208601611c4c565b925060408501359150606085013567ffffffffffffffff811115611e0c575f5ffd5b8501601f81018713611e1c575f5ffd5b803567ffffffffffffffff811115611e3657611e36611dac565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611e6557611e65611dac565b604052818152828201602001891015611e7c575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f5f5f5f60c08789031215611eb2575f5ffd5b611ebb87611c4c565b95506020870135945060408701359350606087013560ff81168114611ede575f5ffd5b9598949750929560808101359460a0909101359350915050565b5f5f60408385031215611f09575f5ffd5b611f1283611c4c565b9150611f2060208401611c4c565b90509250929050565b600181811c90821680611f3d57607f821691505b602082108103611f5b57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b5f60018201611f8657611f86611f61565b5060010190565b5f81518060208401855e5f93019283525090919050565b5f61093e611fb28386611f8d565b84611f8d565b8181038181111561043857610438611f61565b8082018082111561043857610438611f61565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061201090830184611bf5565b9695505050505050565b5f6020828403121561202a575f5ffd5b81516108b981611bc2565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b6001600160d01b03828116828216039081111561043857610438611f61565b6001600160d01b03818116838216019081111561043857610438611f6156",
}

// VotesNFT is an auto generated Go binding around an Ethereum contract.
type VotesNFT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VotesNFT) GetABI() abi.ABI {
	return c.abi
}

// NewVotesNFT creates a new instance of VotesNFT.
func NewVotesNFT() *VotesNFT {
	parsed, err := VotesNFTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VotesNFT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VotesNFT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name, string symbol, address minter) returns()
func (votesNFT *VotesNFT) PackConstructor(name string, symbol string, minter common.Address) []byte {
	enc, err := votesNFT.abi.Pack("", name, symbol, minter)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (votesNFT *VotesNFT) PackCLOCKMODE() []byte {
	enc, err := votesNFT.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (votesNFT *VotesNFT) TryPackCLOCKMODE() ([]byte, error) {
	return votesNFT.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (votesNFT *VotesNFT) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := votesNFT.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackMINTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe6d8124.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MINTER() view returns(address)
func (votesNFT *VotesNFT) PackMINTER() []byte {
	enc, err := votesNFT.abi.Pack("MINTER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe6d8124.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MINTER() view returns(address)
func (votesNFT *VotesNFT) TryPackMINTER() ([]byte, error) {
	return votesNFT.abi.Pack("MINTER")
}

// UnpackMINTER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe6d8124.
//
// Solidity: function MINTER() view returns(address)
func (votesNFT *VotesNFT) UnpackMINTER(data []byte) (common.Address, error) {
	out, err := votesNFT.abi.Unpack("MINTER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (votesNFT *VotesNFT) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (votesNFT *VotesNFT) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (votesNFT *VotesNFT) PackBalanceOf(owner common.Address) []byte {
	enc, err := votesNFT.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (votesNFT *VotesNFT) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (votesNFT *VotesNFT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (votesNFT *VotesNFT) PackClock() []byte {
	enc, err := votesNFT.abi.Pack("clock")
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
func (votesNFT *VotesNFT) TryPackClock() ([]byte, error) {
	return votesNFT.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (votesNFT *VotesNFT) UnpackClock(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (votesNFT *VotesNFT) PackDelegate(delegatee common.Address) []byte {
	enc, err := votesNFT.abi.Pack("delegate", delegatee)
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
func (votesNFT *VotesNFT) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (votesNFT *VotesNFT) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := votesNFT.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (votesNFT *VotesNFT) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return votesNFT.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (votesNFT *VotesNFT) PackDelegates(account common.Address) []byte {
	enc, err := votesNFT.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (votesNFT *VotesNFT) TryPackDelegates(account common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (votesNFT *VotesNFT) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := votesNFT.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (votesNFT *VotesNFT) PackEip712Domain() []byte {
	enc, err := votesNFT.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (votesNFT *VotesNFT) TryPackEip712Domain() ([]byte, error) {
	return votesNFT.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (votesNFT *VotesNFT) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := votesNFT.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (votesNFT *VotesNFT) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (votesNFT *VotesNFT) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (votesNFT *VotesNFT) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := votesNFT.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (votesNFT *VotesNFT) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("getPastTotalSupply", timepoint)
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
func (votesNFT *VotesNFT) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (votesNFT *VotesNFT) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("getPastTotalSupply", data)
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
func (votesNFT *VotesNFT) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("getPastVotes", account, timepoint)
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
func (votesNFT *VotesNFT) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (votesNFT *VotesNFT) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("getPastVotes", data)
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
func (votesNFT *VotesNFT) PackGetVotes(account common.Address) []byte {
	enc, err := votesNFT.abi.Pack("getVotes", account)
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
func (votesNFT *VotesNFT) TryPackGetVotes(account common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (votesNFT *VotesNFT) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (votesNFT *VotesNFT) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := votesNFT.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (votesNFT *VotesNFT) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (votesNFT *VotesNFT) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := votesNFT.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a627842.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to) returns(uint256 id)
func (votesNFT *VotesNFT) PackMint(to common.Address) []byte {
	enc, err := votesNFT.abi.Pack("mint", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a627842.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to) returns(uint256 id)
func (votesNFT *VotesNFT) TryPackMint(to common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("mint", to)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a627842.
//
// Solidity: function mint(address to) returns(uint256 id)
func (votesNFT *VotesNFT) UnpackMint(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f02c420.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minted() view returns(uint256)
func (votesNFT *VotesNFT) PackMinted() []byte {
	enc, err := votesNFT.abi.Pack("minted")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f02c420.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minted() view returns(uint256)
func (votesNFT *VotesNFT) TryPackMinted() ([]byte, error) {
	return votesNFT.abi.Pack("minted")
}

// UnpackMinted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f02c420.
//
// Solidity: function minted() view returns(uint256)
func (votesNFT *VotesNFT) UnpackMinted(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("minted", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (votesNFT *VotesNFT) PackName() []byte {
	enc, err := votesNFT.abi.Pack("name")
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
func (votesNFT *VotesNFT) TryPackName() ([]byte, error) {
	return votesNFT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (votesNFT *VotesNFT) UnpackName(data []byte) (string, error) {
	out, err := votesNFT.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (votesNFT *VotesNFT) PackNonces(owner common.Address) []byte {
	enc, err := votesNFT.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (votesNFT *VotesNFT) TryPackNonces(owner common.Address) ([]byte, error) {
	return votesNFT.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (votesNFT *VotesNFT) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := votesNFT.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (votesNFT *VotesNFT) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (votesNFT *VotesNFT) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (votesNFT *VotesNFT) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := votesNFT.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (votesNFT *VotesNFT) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (votesNFT *VotesNFT) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (votesNFT *VotesNFT) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := votesNFT.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (votesNFT *VotesNFT) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return votesNFT.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (votesNFT *VotesNFT) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := votesNFT.abi.Pack("setApprovalForAll", operator, approved)
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
func (votesNFT *VotesNFT) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return votesNFT.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (votesNFT *VotesNFT) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := votesNFT.abi.Pack("supportsInterface", interfaceId)
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
func (votesNFT *VotesNFT) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return votesNFT.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (votesNFT *VotesNFT) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := votesNFT.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (votesNFT *VotesNFT) PackSymbol() []byte {
	enc, err := votesNFT.abi.Pack("symbol")
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
func (votesNFT *VotesNFT) TryPackSymbol() ([]byte, error) {
	return votesNFT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (votesNFT *VotesNFT) UnpackSymbol(data []byte) (string, error) {
	out, err := votesNFT.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (votesNFT *VotesNFT) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (votesNFT *VotesNFT) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (votesNFT *VotesNFT) UnpackTokenURI(data []byte) (string, error) {
	out, err := votesNFT.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (votesNFT *VotesNFT) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := votesNFT.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (votesNFT *VotesNFT) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return votesNFT.abi.Pack("transferFrom", from, to, tokenId)
}

// VotesNFTApproval represents a Approval event raised by the VotesNFT contract.
type VotesNFTApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VotesNFTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (VotesNFTApproval) ContractEventName() string {
	return VotesNFTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (votesNFT *VotesNFT) UnpackApprovalEvent(log *types.Log) (*VotesNFTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != votesNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VotesNFTApproval)
	if len(log.Data) > 0 {
		if err := votesNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesNFT.abi.Events[event].Inputs {
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

// VotesNFTApprovalForAll represents a ApprovalForAll event raised by the VotesNFT contract.
type VotesNFTApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const VotesNFTApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (VotesNFTApprovalForAll) ContractEventName() string {
	return VotesNFTApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (votesNFT *VotesNFT) UnpackApprovalForAllEvent(log *types.Log) (*VotesNFTApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != votesNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VotesNFTApprovalForAll)
	if len(log.Data) > 0 {
		if err := votesNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesNFT.abi.Events[event].Inputs {
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

// VotesNFTDelegateChanged represents a DelegateChanged event raised by the VotesNFT contract.
type VotesNFTDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const VotesNFTDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (VotesNFTDelegateChanged) ContractEventName() string {
	return VotesNFTDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (votesNFT *VotesNFT) UnpackDelegateChangedEvent(log *types.Log) (*VotesNFTDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != votesNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VotesNFTDelegateChanged)
	if len(log.Data) > 0 {
		if err := votesNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesNFT.abi.Events[event].Inputs {
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

// VotesNFTDelegateVotesChanged represents a DelegateVotesChanged event raised by the VotesNFT contract.
type VotesNFTDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const VotesNFTDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (VotesNFTDelegateVotesChanged) ContractEventName() string {
	return VotesNFTDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (votesNFT *VotesNFT) UnpackDelegateVotesChangedEvent(log *types.Log) (*VotesNFTDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != votesNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VotesNFTDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := votesNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesNFT.abi.Events[event].Inputs {
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

// VotesNFTEIP712DomainChanged represents a EIP712DomainChanged event raised by the VotesNFT contract.
type VotesNFTEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const VotesNFTEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (VotesNFTEIP712DomainChanged) ContractEventName() string {
	return VotesNFTEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (votesNFT *VotesNFT) UnpackEIP712DomainChangedEvent(log *types.Log) (*VotesNFTEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != votesNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VotesNFTEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := votesNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesNFT.abi.Events[event].Inputs {
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

// VotesNFTTransfer represents a Transfer event raised by the VotesNFT contract.
type VotesNFTTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VotesNFTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (VotesNFTTransfer) ContractEventName() string {
	return VotesNFTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (votesNFT *VotesNFT) UnpackTransferEvent(log *types.Log) (*VotesNFTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != votesNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VotesNFTTransfer)
	if len(log.Data) > 0 {
		if err := votesNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesNFT.abi.Events[event].Inputs {
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
func (votesNFT *VotesNFT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return votesNFT.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return votesNFT.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return votesNFT.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return votesNFT.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return votesNFT.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return votesNFT.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return votesNFT.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["NotMinter"].ID.Bytes()[:4]) {
		return votesNFT.UnpackNotMinterError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return votesNFT.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return votesNFT.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesNFT.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return votesNFT.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VotesNFTCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the VotesNFT contract.
type VotesNFTCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func VotesNFTCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (votesNFT *VotesNFT) UnpackCheckpointUnorderedInsertionError(raw []byte) (*VotesNFTCheckpointUnorderedInsertion, error) {
	out := new(VotesNFTCheckpointUnorderedInsertion)
	if err := votesNFT.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the VotesNFT contract.
type VotesNFTECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func VotesNFTECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (votesNFT *VotesNFT) UnpackECDSAInvalidSignatureError(raw []byte) (*VotesNFTECDSAInvalidSignature, error) {
	out := new(VotesNFTECDSAInvalidSignature)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the VotesNFT contract.
type VotesNFTECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func VotesNFTECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (votesNFT *VotesNFT) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*VotesNFTECDSAInvalidSignatureLength, error) {
	out := new(VotesNFTECDSAInvalidSignatureLength)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the VotesNFT contract.
type VotesNFTECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func VotesNFTECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (votesNFT *VotesNFT) UnpackECDSAInvalidSignatureSError(raw []byte) (*VotesNFTECDSAInvalidSignatureS, error) {
	out := new(VotesNFTECDSAInvalidSignatureS)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC5805FutureLookup represents a ERC5805FutureLookup error raised by the VotesNFT contract.
type VotesNFTERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func VotesNFTERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (votesNFT *VotesNFT) UnpackERC5805FutureLookupError(raw []byte) (*VotesNFTERC5805FutureLookup, error) {
	out := new(VotesNFTERC5805FutureLookup)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the VotesNFT contract.
type VotesNFTERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func VotesNFTERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (votesNFT *VotesNFT) UnpackERC6372InconsistentClockError(raw []byte) (*VotesNFTERC6372InconsistentClock, error) {
	out := new(VotesNFTERC6372InconsistentClock)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the VotesNFT contract.
type VotesNFTERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func VotesNFTERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (votesNFT *VotesNFT) UnpackERC721IncorrectOwnerError(raw []byte) (*VotesNFTERC721IncorrectOwner, error) {
	out := new(VotesNFTERC721IncorrectOwner)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the VotesNFT contract.
type VotesNFTERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func VotesNFTERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (votesNFT *VotesNFT) UnpackERC721InsufficientApprovalError(raw []byte) (*VotesNFTERC721InsufficientApproval, error) {
	out := new(VotesNFTERC721InsufficientApproval)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721InvalidApprover represents a ERC721InvalidApprover error raised by the VotesNFT contract.
type VotesNFTERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func VotesNFTERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (votesNFT *VotesNFT) UnpackERC721InvalidApproverError(raw []byte) (*VotesNFTERC721InvalidApprover, error) {
	out := new(VotesNFTERC721InvalidApprover)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721InvalidOperator represents a ERC721InvalidOperator error raised by the VotesNFT contract.
type VotesNFTERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func VotesNFTERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (votesNFT *VotesNFT) UnpackERC721InvalidOperatorError(raw []byte) (*VotesNFTERC721InvalidOperator, error) {
	out := new(VotesNFTERC721InvalidOperator)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721InvalidOwner represents a ERC721InvalidOwner error raised by the VotesNFT contract.
type VotesNFTERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func VotesNFTERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (votesNFT *VotesNFT) UnpackERC721InvalidOwnerError(raw []byte) (*VotesNFTERC721InvalidOwner, error) {
	out := new(VotesNFTERC721InvalidOwner)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the VotesNFT contract.
type VotesNFTERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func VotesNFTERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (votesNFT *VotesNFT) UnpackERC721InvalidReceiverError(raw []byte) (*VotesNFTERC721InvalidReceiver, error) {
	out := new(VotesNFTERC721InvalidReceiver)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721InvalidSender represents a ERC721InvalidSender error raised by the VotesNFT contract.
type VotesNFTERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func VotesNFTERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (votesNFT *VotesNFT) UnpackERC721InvalidSenderError(raw []byte) (*VotesNFTERC721InvalidSender, error) {
	out := new(VotesNFTERC721InvalidSender)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTERC721NonexistentToken represents a ERC721NonexistentToken error raised by the VotesNFT contract.
type VotesNFTERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func VotesNFTERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (votesNFT *VotesNFT) UnpackERC721NonexistentTokenError(raw []byte) (*VotesNFTERC721NonexistentToken, error) {
	out := new(VotesNFTERC721NonexistentToken)
	if err := votesNFT.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTInvalidAccountNonce represents a InvalidAccountNonce error raised by the VotesNFT contract.
type VotesNFTInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func VotesNFTInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (votesNFT *VotesNFT) UnpackInvalidAccountNonceError(raw []byte) (*VotesNFTInvalidAccountNonce, error) {
	out := new(VotesNFTInvalidAccountNonce)
	if err := votesNFT.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTInvalidShortString represents a InvalidShortString error raised by the VotesNFT contract.
type VotesNFTInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func VotesNFTInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (votesNFT *VotesNFT) UnpackInvalidShortStringError(raw []byte) (*VotesNFTInvalidShortString, error) {
	out := new(VotesNFTInvalidShortString)
	if err := votesNFT.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTNotMinter represents a NotMinter error raised by the VotesNFT contract.
type VotesNFTNotMinter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMinter(address caller)
func VotesNFTNotMinterErrorID() common.Hash {
	return common.HexToHash("0x361c31f27e729a8322ec0a67a437cd1a685fbc0124c358ce2bac49ea8a779111")
}

// UnpackNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMinter(address caller)
func (votesNFT *VotesNFT) UnpackNotMinterError(raw []byte) (*VotesNFTNotMinter, error) {
	out := new(VotesNFTNotMinter)
	if err := votesNFT.abi.UnpackIntoInterface(out, "NotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the VotesNFT contract.
type VotesNFTSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func VotesNFTSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (votesNFT *VotesNFT) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*VotesNFTSafeCastOverflowedUintDowncast, error) {
	out := new(VotesNFTSafeCastOverflowedUintDowncast)
	if err := votesNFT.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTStringTooLong represents a StringTooLong error raised by the VotesNFT contract.
type VotesNFTStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func VotesNFTStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (votesNFT *VotesNFT) UnpackStringTooLongError(raw []byte) (*VotesNFTStringTooLong, error) {
	out := new(VotesNFTStringTooLong)
	if err := votesNFT.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesNFTVotesExpiredSignature represents a VotesExpiredSignature error raised by the VotesNFT contract.
type VotesNFTVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func VotesNFTVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (votesNFT *VotesNFT) UnpackVotesExpiredSignatureError(raw []byte) (*VotesNFTVotesExpiredSignature, error) {
	out := new(VotesNFTVotesExpiredSignature)
	if err := votesNFT.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
