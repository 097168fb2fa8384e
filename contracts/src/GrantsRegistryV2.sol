// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {GrantsRegistry} from "./GrantsRegistry.sol";

/// @title The upgrade a DAO votes on: grants get milestones.
contract GrantsRegistryV2 is GrantsRegistry {
    /// @notice Number of milestones a grant has reached.
    mapping(uint256 grantId => uint256) public milestones;

    event MilestoneReached(uint256 indexed grantId, uint256 count, string report);

    /// @notice The grant does not exist.
    error UnknownGrant(uint256 grantId);

    function version() external pure override returns (uint256) {
        return 2;
    }

    function recordMilestone(uint256 grantId, string calldata report) external onlyOwner {
        require(grantId < grantCount(), UnknownGrant(grantId));
        emit MilestoneReached(grantId, ++milestones[grantId], report);
    }
}
