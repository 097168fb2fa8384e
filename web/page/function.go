package page

// function is a contract function that actions often call, and how to say it.
type function struct {
	signature string // with parameter names, as in Solidity
	kind      kind
	// sentence has parameters in braces. After a bar stands how to write the
	// value: token (in units of the called token), wei, clock (a span of the
	// governor's clock), seconds, percent, role; without it, by its type.
	sentence string
}

// kind sorts actions by what is at stake.
type kind string

// Kinds of actions, and their names on the page.
const (
	payment kind = "Payment"
	grant   kind = "Allowance"
	setting kind = "Setting"
	control kind = "Control"
	upgrade kind = "Upgrade"
	other   kind = "Call"
)

// functions are those of the standards and of the governance contracts
// themselves: what they do does not depend on the contract's author.
var functions = []function{
	// ERC-20, ERC-721, wrapped coins
	{"transfer(address to, uint256 amount)", payment, "Send {amount|token} to {to}"},
	{"transferFrom(address from, address to, uint256 amount)", payment, "Move {amount|token} from {from} to {to}"},
	{"safeTransferFrom(address from, address to, uint256 tokenId)", payment, "Move token number {tokenId} from {from} to {to}"},
	{"approve(address spender, uint256 amount)", grant, "Let {spender} spend up to {amount|token}"},
	{"increaseAllowance(address spender, uint256 addedValue)", grant, "Let {spender} spend {addedValue|token} more"},
	{"decreaseAllowance(address spender, uint256 subtractedValue)", grant, "Let {spender} spend {subtractedValue|token} less"},
	{"setApprovalForAll(address operator, bool approved)", grant, "Set to {approved} whether {operator} may move every token of this collection"},
	{"mint(address to, uint256 amount)", control, "Create {amount|token} for {to}"},
	{"burn(uint256 amount)", payment, "Destroy {amount|token}"},
	{"deposit()", payment, "Wrap the coins sent"},
	{"withdraw(uint256 amount)", payment, "Withdraw {amount|token}"},
	{"delegate(address delegatee)", setting, "Delegate the voting power held to {delegatee}"},
	// Governor
	{"setVotingDelay(uint48 newVotingDelay)", setting, "Set the voting delay to {newVotingDelay|clock}"},
	{"setVotingDelay(uint256 newVotingDelay)", setting, "Set the voting delay to {newVotingDelay|clock}"},
	{"_setVotingDelay(uint256 newVotingDelay)", setting, "Set the voting delay to {newVotingDelay|clock}"},
	{"setVotingPeriod(uint32 newVotingPeriod)", setting, "Set the voting period to {newVotingPeriod|clock}"},
	{"setVotingPeriod(uint256 newVotingPeriod)", setting, "Set the voting period to {newVotingPeriod|clock}"},
	{"_setVotingPeriod(uint256 newVotingPeriod)", setting, "Set the voting period to {newVotingPeriod|clock}"},
	{"setProposalThreshold(uint256 newProposalThreshold)", setting, "Set the power needed to propose to {newProposalThreshold|votes}"},
	{"_setProposalThreshold(uint256 newProposalThreshold)", setting, "Set the power needed to propose to {newProposalThreshold|votes}"},
	{"updateQuorumNumerator(uint256 newQuorumNumerator)", setting, "Set the quorum's numerator to {newQuorumNumerator}"},
	{"setLateQuorumVoteExtension(uint48 newVoteExtension)", setting, "Set the extension after a late quorum to {newVoteExtension|clock}"},
	{"updateTimelock(address newTimelock)", control, "Make {newTimelock} the governor's timelock"},
	{"setProposalGuardian(address newProposalGuardian)", control, "Make {newProposalGuardian} the guardian who can cancel proposals"},
	{"relay(address target, uint256 value, bytes data)", other, "Relay a call with {value|wei} to {target}"},
	// Timelocks
	{"updateDelay(uint256 newDelay)", setting, "Set the timelock's delay to {newDelay|seconds}"},
	{"setDelay(uint256 newDelay)", setting, "Set the timelock's delay to {newDelay|seconds}"},
	{"setPendingAdmin(address pendingAdmin)", control, "Offer the timelock's administration to {pendingAdmin}"},
	{"acceptAdmin()", control, "Accept the administration that was offered"},
	// Who may do what
	{"grantRole(bytes32 role, address account)", control, "Give the role {role|role} to {account}"},
	{"revokeRole(bytes32 role, address account)", control, "Take the role {role|role} from {account}"},
	{"renounceRole(bytes32 role, address callerConfirmation)", control, "Give up the role {role|role} of {callerConfirmation}"},
	{"transferOwnership(address newOwner)", control, "Make {newOwner} the owner"},
	{"acceptOwnership()", control, "Accept the ownership that was offered"},
	{"renounceOwnership()", control, "Give up the ownership for ever"},
	{"_setPendingAdmin(address newPendingAdmin)", control, "Offer the administration to {newPendingAdmin}"},
	{"_acceptAdmin()", control, "Accept the administration that was offered"},
	{"pause()", control, "Pause the contract"},
	{"unpause()", control, "End the pause of the contract"},
	// Proxies
	{"upgradeTo(address newImplementation)", upgrade, "Replace the contract's code by that of {newImplementation}"},
	{"upgradeToAndCall(address newImplementation, bytes data)", upgrade, "Replace the contract's code by that of {newImplementation}, then call it"},
	{"upgrade(address proxy, address implementation)", upgrade, "Replace the code of {proxy} by that of {implementation}"},
	{"upgradeAndCall(address proxy, address implementation, bytes data)", upgrade, "Replace the code of {proxy} by that of {implementation}, then call it"},
	{"_setImplementation(address newImplementation)", upgrade, "Replace the contract's code by that of {newImplementation}"},
	{"changeAdmin(address newAdmin)", control, "Make {newAdmin} the proxy's administrator"},
}

// roles are the names behind the role hashes of OpenZeppelin's contracts.
var roles = []string{
	"PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE", "TIMELOCK_ADMIN_ROLE",
	"MINTER_ROLE", "BURNER_ROLE", "PAUSER_ROLE", "UPGRADER_ROLE", "SNAPSHOT_ROLE",
}
