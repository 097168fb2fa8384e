// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package aavecore

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

// AaveCoreMetaData contains all meta data concerning the AaveCore contract.
var AaveCoreMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Refused\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cancellationFee\",\"type\":\"uint256\"}],\"name\":\"CancellationFeeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"payloadId\",\"type\":\"uint40\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payloadsController\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payloadNumberOnProposal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"numberOfPayloadsOnProposal\",\"type\":\"uint256\"}],\"name\":\"PayloadSent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newPowerStrategy\",\"type\":\"address\"}],\"name\":\"PowerStrategyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesFor\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesAgainst\",\"type\":\"uint128\"}],\"name\":\"ProposalFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesFor\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"votesAgainst\",\"type\":\"uint128\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"snapshotBlockHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"}],\"name\":\"VotingActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"coolDownBeforeVotingStart\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"yesThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"yesNoDifferential\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minPropositionPower\",\"type\":\"uint256\"}],\"name\":\"VotingConfigUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"votingPortal\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"VotingPortalUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COOLDOWN_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NAME\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRECISION_DIVIDER\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSAL_EXPIRATION_TIME\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"activateVoting\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"cancelProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"}],\"name\":\"createProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"executeProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getPowerStrategy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"getProposal\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"creationTime\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"internalType\":\"uint40\",\"name\":\"votingActivationTime\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"queuingTime\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"cancelTimestamp\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"votingPortal\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"snapshotBlockHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ipfsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"forVotes\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"againstVotes\",\"type\":\"uint128\"},{\"internalType\":\"uint256\",\"name\":\"cancellationFee\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"chain\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"accessLevel\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"payloadsController\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"payloadId\",\"type\":\"uint40\"}],\"internalType\":\"structIAaveGovernanceV3.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIAaveGovernanceV3.Proposal\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"getProposalState\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getProposalsCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getVotingAssetList\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"getVotingConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"uint24\",\"name\":\"coolDownBeforeVotingStart\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"internalType\":\"uint56\",\"name\":\"yesThreshold\",\"type\":\"uint56\"},{\"internalType\":\"uint56\",\"name\":\"yesNoDifferential\",\"type\":\"uint56\"},{\"internalType\":\"uint56\",\"name\":\"minPropositionPower\",\"type\":\"uint56\"}],\"internalType\":\"structIAaveGovernanceV3.VotingConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getVotingPortalsCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint128\",\"name\":\"votesFor\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"votesAgainst\",\"type\":\"uint128\"}],\"name\":\"queueProposal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint24\",\"name\":\"coolDownBeforeVotingStart\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"votingDuration\",\"type\":\"uint24\"},{\"internalType\":\"uint56\",\"name\":\"yesThreshold\",\"type\":\"uint56\"},{\"internalType\":\"uint56\",\"name\":\"yesNoDifferential\",\"type\":\"uint56\"},{\"internalType\":\"uint56\",\"name\":\"minPropositionPower\",\"type\":\"uint56\"}],\"internalType\":\"structIAaveGovernanceV3.VotingConfig\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"setVotingConfig\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AaveCore",
	Bin: "0x60c060405233608052348015610013575f5ffd5b506040516117a83803806117a883398101604081905261003291610257565b6001600160a01b03811660a05260405130907ffc61eef8f2b4da4ee7bfb9f335f064e2a35a3f6e8e65c3168eafe813aafe4c58905f90a260405160019033907f5e1f23fe5aaf4ee57082b5f445e00d5a47343503b24ab1532a6c8cd15ba97008905f90a36040515f81527f5b81b8e66a81fbba6ded220cf668cb5da777acaa83cafe789c2699cad0efd8089060200160405180910390a16040805160a0810182526201518081526203f48060208201526204e20091810191909152620138806060820181905260808201526101099060019061014f565b6040805160a081018252620151808152620d2f006020820152620fde80918101829052606081019190915262030d4060808201526101499060029061014f565b50610284565b60ff82165f818152600160209081526040918290208451815486840151878601516060808a01516080808c015162ffffff97881665ffffffffffff19909716871763010000009890961697880295909517600160301b600160a01b031916660100000000000066ffffffffffffff95861690810266ffffffffffffff60681b1916919091176d01000000000000000000000000009386169384021766ffffffffffffff60a01b1916600160a01b9590961694850295909517909755885195865296850193909352958301528101929092528101919091527fa743f6cc30e98a5cb8e1148f36749c33167ec405cf4262bf6c7ae093d2a6c63f9060a00160405180910390a25050565b5f60208284031215610267575f5ffd5b81516001600160a01b038116811461027d575f5ffd5b9392505050565b60805160a0516114ee6102ba5f395f61055d01525f81816102c6015281816105bc015281816108c30152610cb801526114ee5ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c80638da5cb5b1161009e578063b26ccf471161006e578063b26ccf4714610353578063c7f758a81461035d578063e06fde541461037d578063e0a8f6f514610390578063f6ead0b9146103a3575f5ffd5b80638da5cb5b146102c15780639080936f146102e857806398e527d31461030d578063a3f4df7e14610315575f5ffd5b806362af1ed6116100e457806362af1ed61461026d57806369098bd71461027c5780636e99d52f1461029157806371b32bb11461029b5780637cf870ee146102ae575f5ffd5b80630d61b519146101155780630f3424bb1461012a5780631c84e3211461014957806338fe05be14610257575b5f5ffd5b610128610123366004611048565b6103b6565b005b305b6040516001600160a01b0390911681526020015b60405180910390f35b6101f1610157366004611074565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525060ff165f90815260016020908152604091829020825160a081018452905462ffffff808216835263010000008204169282019290925266ffffffffffffff600160301b8304811693820193909352600160681b820483166060820152600160a01b909104909116608082015290565b60405161014091905f60a08201905062ffffff835116825262ffffff602084015116602083015266ffffffffffffff604084015116604083015266ffffffffffffff606084015116606083015266ffffffffffffff608084015116608083015292915050565b61025f600181565b604051908152602001610140565b61025f670de0b6b3a764000081565b610284610539565b6040516101409190611094565b61025f6201518081565b6101286102a93660046110f5565b6105b1565b6101286102bc36600461112e565b610854565b61012c7f000000000000000000000000000000000000000000000000000000000000000081565b6102fb6102f6366004611048565b610a37565b60405160ff9091168152602001610140565b61025f5f5481565b610346604051806040016040528060128152602001714161766520476f7665726e616e636520763360701b81525081565b604051610140919061115e565b61025f62278d0081565b61037061036b366004611048565b610a9e565b6040516101409190611203565b61012861038b36600461132a565b610cad565b61012861039e366004611048565b610d14565b6101286103b1366004611048565b610db4565b60036103c182610a37565b60ff1614806103e357604051638ac5ff0b60e01b815260040160405180910390fd5b5f828152600260205260409020805461040e906201518090600160781b900464ffffffffff1661137a565b42101561042e57604051638ac5ff0b60e01b815260040160405180910390fd5b805460ff191660041781555f5b6007820154811015610509575f82600701828154811061045d5761045d611393565b5f91825260209182902060408051608081018252600293909302909101805480845260019091015460ff81168486015261010081046001600160a01b0316848401819052600160a81b90910464ffffffffff16606080860182905260078a01548551928352968201899052938101959095529294509288917f9c687134d572ff69f3e23f40470562650574c5c7cab9f535268763b2d00da65b910160405180910390a45060010161043b565b5060405183907f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f905f90a2505050565b604080516001808252818301909252606091602080830190803683370190505090507f0000000000000000000000000000000000000000000000000000000000000000815f8151811061058e5761058e611393565b60200260200101906001600160a01b031690816001600160a01b03168152505090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156105f4575060026105ef84610a37565b60ff16145b8061061257604051638ac5ff0b60e01b815260040160405180910390fd5b5f848152600260209081526040808320805460ff61010082041685526001845293829020825160a081018452905462ffffff80821683526301000000820481169583019590955266ffffffffffffff600160301b8204811694830194909452600160681b810484166060830152600160a01b900490921660808301529290916106b491600160381b81049091169064ffffffffff600160501b9091041661137a565b42116106d357604051638ac5ff0b60e01b815260040160405180910390fd5b6001600160801b03808616908516600160801b026fffffffffffffffffffffffffffffffff191617600583015560408101515f9061072390670de0b6b3a76400009066ffffffffffffff166113a7565b866001600160801b03161180156107755750670de0b6b3a7640000826060015166ffffffffffffff1661075691906113a7565b610769906001600160801b03871661137a565b866001600160801b0316115b905080156107fa578254600373ffffffffff0000000000000000000000000000ff19909116600160781b4264ffffffffff160260ff191617178355604080516001600160801b0380891682528716602082015288917fe39e7fc9f2013b8ab01110f66610f9fb8675d3126e69b3752f0084afc72be19a910160405180910390a261084b565b825460ff19166005178355604080516001600160801b0388811682528716602082015288917f2bed878481293fc7587c48352c8b09aeeca52bed666011d7f916706ec72d6d6d910160405180910390a25b50505050505050565b5f80548180610862836113be565b909155505f81815260026020819052604082208054600166ffffffffffff0019909116620100004264ffffffffff160261ff0019161761010060ff8b16021760ff1916811782556004820187905591810180546001600160a01b03199081167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316179091559181018054339316929092179091559192505b848164ffffffffff1610156109e75781600701604051806080016040528083608961092d91906113d6565b64ffffffffff16815260ff891660208201523360408201526060016109538460076113d6565b64ffffffffff9081169091528254600181810185555f948552602094859020845160029093020191825593830151930180546040840151606090940151909216600160a81b0264ffffffffff60a81b196001600160a01b03909416610100026001600160a81b031990931660ff909516949094179190911791909116919091179055806109df816113f3565b915050610902565b508460ff16336001600160a01b0316837fcc914becfa276bbc067049bf8db2d34ebbdc1bafa851e4d4936aaed376c08dbe86604051610a2891815260200190565b60405180910390a45050505050565b5f8181526002602052604081205460ff8116908290610a679062278d009062010000900464ffffffffff1661137a565b4211905060ff821615801590610a805750600460ff8316105b8015610a895750805b610a935781610a96565b60075b949350505050565b604080516101e0810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e08201839052610100820183905261012082018390526101408201839052610160820183905261018082018390526101a08201929092526101c08101919091525f82815260026020818152604080842081516101e081018352815460ff80821683526101008083049091168387015264ffffffffff62010000830481168487015262ffffff600160381b8404166060850152600160501b830481166080850152600160781b8304811660a0850152600160a01b90920490911660c083015260018301546001600160a01b0390811660e084015295830154909516948101949094526003810154610120850152600481015461014085015260058101546001600160801b03808216610160870152600160801b9091041661018085015260068101546101a0850152600781018054835181860281018601909452808452949591946101c08701949192909184015b82821015610c90575f84815260209081902060408051608081018252600286029092018054835260019081015460ff81168486015261010081046001600160a01b031692840192909252600160a81b90910464ffffffffff1660608301529083529092019101610c25565b50505050815250509050610ca382610a37565b60ff168152919050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610cf757604051638ac5ff0b60e01b815260040160405180910390fd5b610d0f83610d0a36859003850185611441565b610f43565b505050565b5f610d1e82610a37565b905060ff81161580610d345750600460ff821610155b15610d5257604051638ac5ff0b60e01b815260040160405180910390fd5b5f82815260026020526040808220805460ff1964ffffffffff4216600160a01b021660ff64ffffffffff60a01b01199091161760061790555183917f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c91a25050565b6001610dbf82610a37565b60ff161480610de157604051638ac5ff0b60e01b815260040160405180910390fd5b5f828152600260209081526040808320805460ff61010082041685526001845293829020825160a081018452905462ffffff808216808452630100000083049091169583019590955266ffffffffffffff600160301b8204811694830194909452600160681b810484166060830152600160a01b9004909216608083015292909190610e7b9064ffffffffff6201000090910416426114db565b11610e9957604051638ac5ff0b60e01b815260040160405180910390fd5b6020810151825460026effffffffffffffff0000000000000019909116600160381b62ffffff9093169290920264ffffffffff60501b191691909117600160501b4264ffffffffff16021760ff1916178255610ef66001436114db565b406003830181905560208281015160405162ffffff909116815286917f45f1db29750f423920a6edede3a80ea19ceb9de3eabc072078eb539ca348dca0910160405180910390a350505050565b60ff82165f818152600160209081526040918290208451815486840151878601516060808a01516080808c015162ffffff97881665ffffffffffff1990971687176301000000989096169788029590951773ffffffffffffffffffffffffffff0000000000001916600160301b66ffffffffffffff95861690810266ffffffffffffff60681b191691909117600160681b9386169384021766ffffffffffffff60a01b1916600160a01b9590961694850295909517909755885195865296850193909352958301528101929092528101919091527fa743f6cc30e98a5cb8e1148f36749c33167ec405cf4262bf6c7ae093d2a6c63f9060a00160405180910390a25050565b5f60208284031215611058575f5ffd5b5035919050565b803560ff8116811461106f575f5ffd5b919050565b5f60208284031215611084575f5ffd5b61108d8261105f565b9392505050565b602080825282518282018190525f918401906040840190835b818110156110d45783516001600160a01b03168352602093840193909201916001016110ad565b509095945050505050565b80356001600160801b038116811461106f575f5ffd5b5f5f5f60608486031215611107575f5ffd5b83359250611117602085016110df565b9150611125604085016110df565b90509250925092565b5f5f5f60608486031215611140575f5ffd5b6111498461105f565b95602085013595506040909401359392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f8151808452602084019350602083015f5b828110156111f95781518051875260208082015160ff16818901526040808301516001600160a01b03169089015260609182015164ffffffffff1691880191909152608090960195909101906001016111a5565b5093949350505050565b6020815261121760208201835160ff169052565b5f602083015161122c604084018260ff169052565b50604083015164ffffffffff8116606084015250606083015162ffffff8116608084015250608083015164ffffffffff811660a08401525060a083015164ffffffffff811660c08401525060c083015164ffffffffff811660e08401525060e08301516001600160a01b038116610100840152506101008301516001600160a01b038116610120840152506101208301516101408301526101408301516101608301526101608301516112eb6101808401826001600160801b03169052565b506101808301516001600160801b0381166101a0840152506101a08301516101c08301526101c08301516101e080840152610a96610200840182611193565b5f5f82840360c081121561133c575f5ffd5b6113458461105f565b925060a0601f1982011215611358575f5ffd5b506020830190509250929050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561138d5761138d611366565b92915050565b634e487b7160e01b5f52603260045260245ffd5b808202811582820484141761138d5761138d611366565b5f600182016113cf576113cf611366565b5060010190565b64ffffffffff818116838216019081111561138d5761138d611366565b5f64ffffffffff821664ffffffffff810361141057611410611366565b60010192915050565b803562ffffff8116811461106f575f5ffd5b803566ffffffffffffff8116811461106f575f5ffd5b5f60a0828403128015611452575f5ffd5b5060405160a0810167ffffffffffffffff8111828210171561148257634e487b7160e01b5f52604160045260245ffd5b60405261148e83611419565b815261149c60208401611419565b60208201526114ad6040840161142b565b60408201526114be6060840161142b565b60608201526114cf6080840161142b565b60808201529392505050565b8181038181111561138d5761138d61136656",
}

// AaveCore is an auto generated Go binding around an Ethereum contract.
type AaveCore struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AaveCore) GetABI() abi.ABI {
	return c.abi
}

// NewAaveCore creates a new instance of AaveCore.
func NewAaveCore() *AaveCore {
	parsed, err := AaveCoreMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AaveCore{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AaveCore) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (aaveCore *AaveCore) PackConstructor(token_ common.Address) []byte {
	enc, err := aaveCore.abi.Pack("", token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOOLDOWNPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e99d52f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COOLDOWN_PERIOD() view returns(uint256)
func (aaveCore *AaveCore) PackCOOLDOWNPERIOD() []byte {
	enc, err := aaveCore.abi.Pack("COOLDOWN_PERIOD")
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
func (aaveCore *AaveCore) TryPackCOOLDOWNPERIOD() ([]byte, error) {
	return aaveCore.abi.Pack("COOLDOWN_PERIOD")
}

// UnpackCOOLDOWNPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e99d52f.
//
// Solidity: function COOLDOWN_PERIOD() view returns(uint256)
func (aaveCore *AaveCore) UnpackCOOLDOWNPERIOD(data []byte) (*big.Int, error) {
	out, err := aaveCore.abi.Unpack("COOLDOWN_PERIOD", data)
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
func (aaveCore *AaveCore) PackNAME() []byte {
	enc, err := aaveCore.abi.Pack("NAME")
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
func (aaveCore *AaveCore) TryPackNAME() ([]byte, error) {
	return aaveCore.abi.Pack("NAME")
}

// UnpackNAME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3f4df7e.
//
// Solidity: function NAME() view returns(string)
func (aaveCore *AaveCore) UnpackNAME(data []byte) (string, error) {
	out, err := aaveCore.abi.Unpack("NAME", data)
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
func (aaveCore *AaveCore) PackPRECISIONDIVIDER() []byte {
	enc, err := aaveCore.abi.Pack("PRECISION_DIVIDER")
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
func (aaveCore *AaveCore) TryPackPRECISIONDIVIDER() ([]byte, error) {
	return aaveCore.abi.Pack("PRECISION_DIVIDER")
}

// UnpackPRECISIONDIVIDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62af1ed6.
//
// Solidity: function PRECISION_DIVIDER() view returns(uint256)
func (aaveCore *AaveCore) UnpackPRECISIONDIVIDER(data []byte) (*big.Int, error) {
	out, err := aaveCore.abi.Unpack("PRECISION_DIVIDER", data)
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
func (aaveCore *AaveCore) PackPROPOSALEXPIRATIONTIME() []byte {
	enc, err := aaveCore.abi.Pack("PROPOSAL_EXPIRATION_TIME")
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
func (aaveCore *AaveCore) TryPackPROPOSALEXPIRATIONTIME() ([]byte, error) {
	return aaveCore.abi.Pack("PROPOSAL_EXPIRATION_TIME")
}

// UnpackPROPOSALEXPIRATIONTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb26ccf47.
//
// Solidity: function PROPOSAL_EXPIRATION_TIME() view returns(uint256)
func (aaveCore *AaveCore) UnpackPROPOSALEXPIRATIONTIME(data []byte) (*big.Int, error) {
	out, err := aaveCore.abi.Unpack("PROPOSAL_EXPIRATION_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActivateVoting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6ead0b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateVoting(uint256 id) returns()
func (aaveCore *AaveCore) PackActivateVoting(id *big.Int) []byte {
	enc, err := aaveCore.abi.Pack("activateVoting", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateVoting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6ead0b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateVoting(uint256 id) returns()
func (aaveCore *AaveCore) TryPackActivateVoting(id *big.Int) ([]byte, error) {
	return aaveCore.abi.Pack("activateVoting", id)
}

// PackCancelProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0a8f6f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelProposal(uint256 id) returns()
func (aaveCore *AaveCore) PackCancelProposal(id *big.Int) []byte {
	enc, err := aaveCore.abi.Pack("cancelProposal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0a8f6f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelProposal(uint256 id) returns()
func (aaveCore *AaveCore) TryPackCancelProposal(id *big.Int) ([]byte, error) {
	return aaveCore.abi.Pack("cancelProposal", id)
}

// PackCreateProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cf870ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createProposal(uint8 level, uint256 payloads, bytes32 ipfsHash) returns()
func (aaveCore *AaveCore) PackCreateProposal(level uint8, payloads *big.Int, ipfsHash [32]byte) []byte {
	enc, err := aaveCore.abi.Pack("createProposal", level, payloads, ipfsHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cf870ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createProposal(uint8 level, uint256 payloads, bytes32 ipfsHash) returns()
func (aaveCore *AaveCore) TryPackCreateProposal(level uint8, payloads *big.Int, ipfsHash [32]byte) ([]byte, error) {
	return aaveCore.abi.Pack("createProposal", level, payloads, ipfsHash)
}

// PackExecuteProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d61b519.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeProposal(uint256 id) returns()
func (aaveCore *AaveCore) PackExecuteProposal(id *big.Int) []byte {
	enc, err := aaveCore.abi.Pack("executeProposal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d61b519.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeProposal(uint256 id) returns()
func (aaveCore *AaveCore) TryPackExecuteProposal(id *big.Int) ([]byte, error) {
	return aaveCore.abi.Pack("executeProposal", id)
}

// PackGetPowerStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f3424bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPowerStrategy() view returns(address)
func (aaveCore *AaveCore) PackGetPowerStrategy() []byte {
	enc, err := aaveCore.abi.Pack("getPowerStrategy")
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
func (aaveCore *AaveCore) TryPackGetPowerStrategy() ([]byte, error) {
	return aaveCore.abi.Pack("getPowerStrategy")
}

// UnpackGetPowerStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f3424bb.
//
// Solidity: function getPowerStrategy() view returns(address)
func (aaveCore *AaveCore) UnpackGetPowerStrategy(data []byte) (common.Address, error) {
	out, err := aaveCore.abi.Unpack("getPowerStrategy", data)
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
// Solidity: function getProposal(uint256 id) view returns((uint8,uint8,uint40,uint24,uint40,uint40,uint40,address,address,bytes32,bytes32,uint128,uint128,uint256,(uint256,uint8,address,uint40)[]) p)
func (aaveCore *AaveCore) PackGetProposal(id *big.Int) []byte {
	enc, err := aaveCore.abi.Pack("getProposal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f758a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposal(uint256 id) view returns((uint8,uint8,uint40,uint24,uint40,uint40,uint40,address,address,bytes32,bytes32,uint128,uint128,uint256,(uint256,uint8,address,uint40)[]) p)
func (aaveCore *AaveCore) TryPackGetProposal(id *big.Int) ([]byte, error) {
	return aaveCore.abi.Pack("getProposal", id)
}

// UnpackGetProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f758a8.
//
// Solidity: function getProposal(uint256 id) view returns((uint8,uint8,uint40,uint24,uint40,uint40,uint40,address,address,bytes32,bytes32,uint128,uint128,uint256,(uint256,uint8,address,uint40)[]) p)
func (aaveCore *AaveCore) UnpackGetProposal(data []byte) (IAaveGovernanceV3Proposal, error) {
	out, err := aaveCore.abi.Unpack("getProposal", data)
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
// Solidity: function getProposalState(uint256 id) view returns(uint8)
func (aaveCore *AaveCore) PackGetProposalState(id *big.Int) []byte {
	enc, err := aaveCore.abi.Pack("getProposalState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9080936f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalState(uint256 id) view returns(uint8)
func (aaveCore *AaveCore) TryPackGetProposalState(id *big.Int) ([]byte, error) {
	return aaveCore.abi.Pack("getProposalState", id)
}

// UnpackGetProposalState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9080936f.
//
// Solidity: function getProposalState(uint256 id) view returns(uint8)
func (aaveCore *AaveCore) UnpackGetProposalState(data []byte) (uint8, error) {
	out, err := aaveCore.abi.Unpack("getProposalState", data)
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
func (aaveCore *AaveCore) PackGetProposalsCount() []byte {
	enc, err := aaveCore.abi.Pack("getProposalsCount")
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
func (aaveCore *AaveCore) TryPackGetProposalsCount() ([]byte, error) {
	return aaveCore.abi.Pack("getProposalsCount")
}

// UnpackGetProposalsCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98e527d3.
//
// Solidity: function getProposalsCount() view returns(uint256)
func (aaveCore *AaveCore) UnpackGetProposalsCount(data []byte) (*big.Int, error) {
	out, err := aaveCore.abi.Unpack("getProposalsCount", data)
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
// Solidity: function getVotingAssetList() view returns(address[] list)
func (aaveCore *AaveCore) PackGetVotingAssetList() []byte {
	enc, err := aaveCore.abi.Pack("getVotingAssetList")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingAssetList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69098bd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingAssetList() view returns(address[] list)
func (aaveCore *AaveCore) TryPackGetVotingAssetList() ([]byte, error) {
	return aaveCore.abi.Pack("getVotingAssetList")
}

// UnpackGetVotingAssetList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69098bd7.
//
// Solidity: function getVotingAssetList() view returns(address[] list)
func (aaveCore *AaveCore) UnpackGetVotingAssetList(data []byte) ([]common.Address, error) {
	out, err := aaveCore.abi.Unpack("getVotingAssetList", data)
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
// Solidity: function getVotingConfig(uint8 level) view returns((uint24,uint24,uint56,uint56,uint56))
func (aaveCore *AaveCore) PackGetVotingConfig(level uint8) []byte {
	enc, err := aaveCore.abi.Pack("getVotingConfig", level)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c84e321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingConfig(uint8 level) view returns((uint24,uint24,uint56,uint56,uint56))
func (aaveCore *AaveCore) TryPackGetVotingConfig(level uint8) ([]byte, error) {
	return aaveCore.abi.Pack("getVotingConfig", level)
}

// UnpackGetVotingConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c84e321.
//
// Solidity: function getVotingConfig(uint8 level) view returns((uint24,uint24,uint56,uint56,uint56))
func (aaveCore *AaveCore) UnpackGetVotingConfig(data []byte) (IAaveGovernanceV3VotingConfig, error) {
	out, err := aaveCore.abi.Unpack("getVotingConfig", data)
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
func (aaveCore *AaveCore) PackGetVotingPortalsCount() []byte {
	enc, err := aaveCore.abi.Pack("getVotingPortalsCount")
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
func (aaveCore *AaveCore) TryPackGetVotingPortalsCount() ([]byte, error) {
	return aaveCore.abi.Pack("getVotingPortalsCount")
}

// UnpackGetVotingPortalsCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38fe05be.
//
// Solidity: function getVotingPortalsCount() view returns(uint256)
func (aaveCore *AaveCore) UnpackGetVotingPortalsCount(data []byte) (*big.Int, error) {
	out, err := aaveCore.abi.Unpack("getVotingPortalsCount", data)
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
func (aaveCore *AaveCore) PackOwner() []byte {
	enc, err := aaveCore.abi.Pack("owner")
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
func (aaveCore *AaveCore) TryPackOwner() ([]byte, error) {
	return aaveCore.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (aaveCore *AaveCore) UnpackOwner(data []byte) (common.Address, error) {
	out, err := aaveCore.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueueProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71b32bb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queueProposal(uint256 id, uint128 votesFor, uint128 votesAgainst) returns()
func (aaveCore *AaveCore) PackQueueProposal(id *big.Int, votesFor *big.Int, votesAgainst *big.Int) []byte {
	enc, err := aaveCore.abi.Pack("queueProposal", id, votesFor, votesAgainst)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71b32bb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queueProposal(uint256 id, uint128 votesFor, uint128 votesAgainst) returns()
func (aaveCore *AaveCore) TryPackQueueProposal(id *big.Int, votesFor *big.Int, votesAgainst *big.Int) ([]byte, error) {
	return aaveCore.abi.Pack("queueProposal", id, votesFor, votesAgainst)
}

// PackSetVotingConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe06fde54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingConfig(uint8 level, (uint24,uint24,uint56,uint56,uint56) config) returns()
func (aaveCore *AaveCore) PackSetVotingConfig(level uint8, config IAaveGovernanceV3VotingConfig) []byte {
	enc, err := aaveCore.abi.Pack("setVotingConfig", level, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe06fde54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingConfig(uint8 level, (uint24,uint24,uint56,uint56,uint56) config) returns()
func (aaveCore *AaveCore) TryPackSetVotingConfig(level uint8, config IAaveGovernanceV3VotingConfig) ([]byte, error) {
	return aaveCore.abi.Pack("setVotingConfig", level, config)
}

// AaveCoreCancellationFeeUpdated represents a CancellationFeeUpdated event raised by the AaveCore contract.
type AaveCoreCancellationFeeUpdated struct {
	CancellationFee *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AaveCoreCancellationFeeUpdatedEventName = "CancellationFeeUpdated"

// ContractEventName returns the user-defined event name.
func (AaveCoreCancellationFeeUpdated) ContractEventName() string {
	return AaveCoreCancellationFeeUpdatedEventName
}

// UnpackCancellationFeeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancellationFeeUpdated(uint256 cancellationFee)
func (aaveCore *AaveCore) UnpackCancellationFeeUpdatedEvent(log *types.Log) (*AaveCoreCancellationFeeUpdated, error) {
	event := "CancellationFeeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreCancellationFeeUpdated)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCorePayloadSent represents a PayloadSent event raised by the AaveCore contract.
type AaveCorePayloadSent struct {
	ProposalId                 *big.Int
	PayloadId                  *big.Int
	PayloadsController         common.Address
	ChainId                    *big.Int
	PayloadNumberOnProposal    *big.Int
	NumberOfPayloadsOnProposal *big.Int
	Raw                        *types.Log // Blockchain specific contextual infos
}

const AaveCorePayloadSentEventName = "PayloadSent"

// ContractEventName returns the user-defined event name.
func (AaveCorePayloadSent) ContractEventName() string {
	return AaveCorePayloadSentEventName
}

// UnpackPayloadSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayloadSent(uint256 indexed proposalId, uint40 payloadId, address indexed payloadsController, uint256 indexed chainId, uint256 payloadNumberOnProposal, uint256 numberOfPayloadsOnProposal)
func (aaveCore *AaveCore) UnpackPayloadSentEvent(log *types.Log) (*AaveCorePayloadSent, error) {
	event := "PayloadSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCorePayloadSent)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCorePowerStrategyUpdated represents a PowerStrategyUpdated event raised by the AaveCore contract.
type AaveCorePowerStrategyUpdated struct {
	NewPowerStrategy common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const AaveCorePowerStrategyUpdatedEventName = "PowerStrategyUpdated"

// ContractEventName returns the user-defined event name.
func (AaveCorePowerStrategyUpdated) ContractEventName() string {
	return AaveCorePowerStrategyUpdatedEventName
}

// UnpackPowerStrategyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PowerStrategyUpdated(address indexed newPowerStrategy)
func (aaveCore *AaveCore) UnpackPowerStrategyUpdatedEvent(log *types.Log) (*AaveCorePowerStrategyUpdated, error) {
	event := "PowerStrategyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCorePowerStrategyUpdated)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreProposalCanceled represents a ProposalCanceled event raised by the AaveCore contract.
type AaveCoreProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AaveCoreProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (AaveCoreProposalCanceled) ContractEventName() string {
	return AaveCoreProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 indexed proposalId)
func (aaveCore *AaveCore) UnpackProposalCanceledEvent(log *types.Log) (*AaveCoreProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreProposalCanceled)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreProposalCreated represents a ProposalCreated event raised by the AaveCore contract.
type AaveCoreProposalCreated struct {
	ProposalId  *big.Int
	Creator     common.Address
	AccessLevel uint8
	IpfsHash    [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AaveCoreProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (AaveCoreProposalCreated) ContractEventName() string {
	return AaveCoreProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 indexed proposalId, address indexed creator, uint8 indexed accessLevel, bytes32 ipfsHash)
func (aaveCore *AaveCore) UnpackProposalCreatedEvent(log *types.Log) (*AaveCoreProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreProposalCreated)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreProposalExecuted represents a ProposalExecuted event raised by the AaveCore contract.
type AaveCoreProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AaveCoreProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (AaveCoreProposalExecuted) ContractEventName() string {
	return AaveCoreProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 indexed proposalId)
func (aaveCore *AaveCore) UnpackProposalExecutedEvent(log *types.Log) (*AaveCoreProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreProposalExecuted)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreProposalFailed represents a ProposalFailed event raised by the AaveCore contract.
type AaveCoreProposalFailed struct {
	ProposalId   *big.Int
	VotesFor     *big.Int
	VotesAgainst *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const AaveCoreProposalFailedEventName = "ProposalFailed"

// ContractEventName returns the user-defined event name.
func (AaveCoreProposalFailed) ContractEventName() string {
	return AaveCoreProposalFailedEventName
}

// UnpackProposalFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalFailed(uint256 indexed proposalId, uint128 votesFor, uint128 votesAgainst)
func (aaveCore *AaveCore) UnpackProposalFailedEvent(log *types.Log) (*AaveCoreProposalFailed, error) {
	event := "ProposalFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreProposalFailed)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreProposalQueued represents a ProposalQueued event raised by the AaveCore contract.
type AaveCoreProposalQueued struct {
	ProposalId   *big.Int
	VotesFor     *big.Int
	VotesAgainst *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const AaveCoreProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (AaveCoreProposalQueued) ContractEventName() string {
	return AaveCoreProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 indexed proposalId, uint128 votesFor, uint128 votesAgainst)
func (aaveCore *AaveCore) UnpackProposalQueuedEvent(log *types.Log) (*AaveCoreProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreProposalQueued)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreVotingActivated represents a VotingActivated event raised by the AaveCore contract.
type AaveCoreVotingActivated struct {
	ProposalId        *big.Int
	SnapshotBlockHash [32]byte
	VotingDuration    *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const AaveCoreVotingActivatedEventName = "VotingActivated"

// ContractEventName returns the user-defined event name.
func (AaveCoreVotingActivated) ContractEventName() string {
	return AaveCoreVotingActivatedEventName
}

// UnpackVotingActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingActivated(uint256 indexed proposalId, bytes32 indexed snapshotBlockHash, uint24 votingDuration)
func (aaveCore *AaveCore) UnpackVotingActivatedEvent(log *types.Log) (*AaveCoreVotingActivated, error) {
	event := "VotingActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreVotingActivated)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreVotingConfigUpdated represents a VotingConfigUpdated event raised by the AaveCore contract.
type AaveCoreVotingConfigUpdated struct {
	AccessLevel               uint8
	VotingDuration            *big.Int
	CoolDownBeforeVotingStart *big.Int
	YesThreshold              *big.Int
	YesNoDifferential         *big.Int
	MinPropositionPower       *big.Int
	Raw                       *types.Log // Blockchain specific contextual infos
}

const AaveCoreVotingConfigUpdatedEventName = "VotingConfigUpdated"

// ContractEventName returns the user-defined event name.
func (AaveCoreVotingConfigUpdated) ContractEventName() string {
	return AaveCoreVotingConfigUpdatedEventName
}

// UnpackVotingConfigUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingConfigUpdated(uint8 indexed accessLevel, uint24 votingDuration, uint24 coolDownBeforeVotingStart, uint256 yesThreshold, uint256 yesNoDifferential, uint256 minPropositionPower)
func (aaveCore *AaveCore) UnpackVotingConfigUpdatedEvent(log *types.Log) (*AaveCoreVotingConfigUpdated, error) {
	event := "VotingConfigUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreVotingConfigUpdated)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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

// AaveCoreVotingPortalUpdated represents a VotingPortalUpdated event raised by the AaveCore contract.
type AaveCoreVotingPortalUpdated struct {
	VotingPortal common.Address
	Approved     bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const AaveCoreVotingPortalUpdatedEventName = "VotingPortalUpdated"

// ContractEventName returns the user-defined event name.
func (AaveCoreVotingPortalUpdated) ContractEventName() string {
	return AaveCoreVotingPortalUpdatedEventName
}

// UnpackVotingPortalUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPortalUpdated(address indexed votingPortal, bool indexed approved)
func (aaveCore *AaveCore) UnpackVotingPortalUpdatedEvent(log *types.Log) (*AaveCoreVotingPortalUpdated, error) {
	event := "VotingPortalUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aaveCore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AaveCoreVotingPortalUpdated)
	if len(log.Data) > 0 {
		if err := aaveCore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aaveCore.abi.Events[event].Inputs {
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
func (aaveCore *AaveCore) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aaveCore.abi.Errors["Refused"].ID.Bytes()[:4]) {
		return aaveCore.UnpackRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AaveCoreRefused represents a Refused error raised by the AaveCore contract.
type AaveCoreRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Refused()
func AaveCoreRefusedErrorID() common.Hash {
	return common.HexToHash("0x8ac5ff0bf8ef9807b77ae1c204f55cfc54a1ef5de6b0c1149bcb69153525ab21")
}

// UnpackRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Refused()
func (aaveCore *AaveCore) UnpackRefusedError(raw []byte) (*AaveCoreRefused, error) {
	out := new(AaveCoreRefused)
	if err := aaveCore.abi.UnpackIntoInterface(out, "Refused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
