// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What AAVE, from its version 2 on, has in place of ERC-5805: two delegations that know nothing of each other.
/// @notice Type 0 is the power to vote, type 1 the power to propose. SnapshotDone is of version 1, which had balances only.
interface IAaveVotes {
    event DelegateChanged(address indexed delegator, address indexed delegatee, uint8 delegationType);
    event DelegatedPowerChanged(address indexed user, uint256 amount, uint8 delegationType);
    event SnapshotDone(address owner, uint128 oldValue, uint128 newValue);

    function getDelegateeByType(address delegator, uint8 delegationType) external view returns (address);
    function getPowerCurrent(address user, uint8 delegationType) external view returns (uint256);
    function getPowerAtBlock(address user, uint256 blockNumber, uint8 delegationType) external view returns (uint256);
}
