// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGovernor as IOpenZeppelinGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @title Everything that an OpenZeppelin 4 or 5 governor may emit or answer, extensions included.
/// @notice No single contract implements all of it. A governor of which only the address is known is decoded and asked
/// through this; any view outside the core may revert. The core comes from OpenZeppelin's own interface.
interface IGovernor is IOpenZeppelinGovernor {
    // GovernorSettings
    event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay);
    event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod);
    event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold);

    // GovernorVotesQuorumFraction, GovernorVotesSuperQuorumFraction
    event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator);
    event SuperQuorumNumeratorUpdated(uint256 oldSuperQuorumNumerator, uint256 newSuperQuorumNumerator);

    // GovernorPreventLateQuorum
    event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline);
    event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension);

    // GovernorTimelockControl, GovernorTimelockCompound, GovernorTimelockAccess
    event TimelockChange(address oldTimelock, address newTimelock);
    event BaseDelaySet(uint32 oldBaseDelaySeconds, uint32 newBaseDelaySeconds);
    event AccessManagerIgnoredSet(address target, bytes4 selector, bool ignored);

    // GovernorProposalGuardian
    event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian);

    // GovernorCountingOverridable
    event VoteReduced(address indexed delegate, uint256 proposalId, uint8 support, uint256 weight);
    event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason);

    // The same parameters under other names: governors written before the extensions (Unlock), or with a threshold that
    // is a share of the supply (Threshold)
    event QuorumUpdated(uint256 oldQuorum, uint256 newQuorum);
    event VotingDelayUpdated(uint256 oldVotingDelay, uint256 newVotingDelay);
    event VotingPeriodUpdated(uint256 oldVotingPeriod, uint256 newVotingPeriod);
    event ProposalThresholdNumeratorUpdated(uint256 oldThresholdNumerator, uint256 newThresholdNumerator);

    // ERC-5267, ERC-1967 proxies, initializers of OpenZeppelin 4 (uint8) and 5 (uint64), Ownable
    event EIP712DomainChanged();
    event Upgraded(address indexed implementation);
    event AdminChanged(address previousAdmin, address newAdmin);
    event BeaconUpgraded(address indexed beacon);
    event Initialized(uint8 version);
    event Initialized(uint64 version);
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    // TimelockController, bubbled up by queue and execute
    error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates);

    // GovernorVotes
    function token() external view returns (address);

    // GovernorTimelockControl, GovernorTimelockCompound
    function timelock() external view returns (address);

    // Counting modules. Against, for and abstain are in votes (the token's smallest unit).
    function proposalVotes(
        uint256 proposalId
    ) external view returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes);
    function usedVotes(uint256 proposalId, address account) external view returns (uint256);
    function hasVotedOverride(uint256 proposalId, address account) external view returns (bool);
    function castOverrideVote(uint256 proposalId, uint8 support, string calldata reason) external returns (uint256);

    // GovernorVotesQuorumFraction, GovernorSuperQuorum, GovernorVotesSuperQuorumFraction
    function quorumNumerator() external view returns (uint256);
    function quorumNumerator(uint256 timepoint) external view returns (uint256);
    function quorumDenominator() external view returns (uint256);
    function superQuorum(uint256 timepoint) external view returns (uint256);
    function superQuorumNumerator() external view returns (uint256);

    // GovernorPreventLateQuorum
    function lateQuorumVoteExtension() external view returns (uint48);

    // GovernorProposalGuardian
    function proposalGuardian() external view returns (address);

    // GovernorSequentialProposalId
    function latestProposalId() external view returns (uint256);

    // GovernorStorage
    function proposalCount() external view returns (uint256);
    function proposalDetails(
        uint256 proposalId
    ) external view returns (address[] memory, uint256[] memory, bytes[] memory, bytes32);

    // Signatures. OpenZeppelin 4 has no nonces; its functions that take (v, r, s) are in IGovernor4
    function nonces(address owner) external view returns (uint256);
    // solhint-disable-next-line func-name-mixedcase
    function BALLOT_TYPEHASH() external view returns (bytes32);
    // solhint-disable-next-line func-name-mixedcase
    function EXTENDED_BALLOT_TYPEHASH() external view returns (bytes32);
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        );

    // What a governor may do to itself by proposal; IGovernor4 has the older selectors
    function setVotingDelay(uint48 newVotingDelay) external;
    function setVotingPeriod(uint32 newVotingPeriod) external;
    function setProposalThreshold(uint256 newProposalThreshold) external;
    function updateQuorumNumerator(uint256 newQuorumNumerator) external;
    function setLateQuorumVoteExtension(uint48 newVoteExtension) external;
    function updateTimelock(address newTimelock) external;
    function setProposalGuardian(address newProposalGuardian) external;
    function relay(address target, uint256 value, bytes calldata data) external payable;
}
