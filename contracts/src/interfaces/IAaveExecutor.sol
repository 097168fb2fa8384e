// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Events and views of the executors of AaveGovernanceV2.
/// @notice `executionTime` is in unix seconds, delays and periods are in seconds but for VOTING_DURATION, which is in
/// blocks. Shares are of ONE_HUNDRED_WITH_PRECISION. An action's hash is
/// keccak256(abi.encode(target, value, signature, data, executionTime, withDelegatecall)).
interface IAaveExecutor {
    event NewPendingAdmin(address newPendingAdmin);
    event NewAdmin(address newAdmin);
    event NewDelay(uint256 delay);
    event QueuedAction(
        bytes32 actionHash,
        address indexed target,
        uint256 value,
        string signature,
        bytes data,
        uint256 executionTime,
        bool withDelegatecall
    );
    event CancelledAction(
        bytes32 actionHash,
        address indexed target,
        uint256 value,
        string signature,
        bytes data,
        uint256 executionTime,
        bool withDelegatecall
    );
    event ExecutedAction(
        bytes32 actionHash,
        address indexed target,
        uint256 value,
        string signature,
        bytes data,
        uint256 executionTime,
        bool withDelegatecall,
        bytes resultData
    );

    /* solhint-disable func-name-mixedcase */
    function GRACE_PERIOD() external view returns (uint256);
    function VOTING_DURATION() external view returns (uint256);
    function VOTE_DIFFERENTIAL() external view returns (uint256);
    function MINIMUM_QUORUM() external view returns (uint256);
    function ONE_HUNDRED_WITH_PRECISION() external view returns (uint256);
    /* solhint-enable func-name-mixedcase */
    function getMinimumVotingPowerNeeded(uint256 votingSupply) external view returns (uint256);
    function isActionQueued(bytes32 actionHash) external view returns (bool);
}
