// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @title A governor behind a proxy, which its own proposals upgrade. Token and quorum are in its code, so that an
/// upgrade may change both.
contract UpgradeableGovernor is Governor, GovernorSettings, GovernorCountingSimple, GovernorVotes, UUPSUpgradeable {
    uint256 private immutable _quorum;

    constructor(
        IVotes token,
        uint256 quorum_
    ) Governor("UpgradeableGovernor") GovernorSettings(1, 1, 0) GovernorVotes(token) {
        _quorum = quorum_;
    }

    function initialize(uint48 delay, uint32 period) external {
        require(votingPeriod() == 0, "initialized");
        _setVotingDelay(delay);
        _setVotingPeriod(period);
    }

    function quorum(uint256) public view override returns (uint256) {
        return _quorum;
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _authorizeUpgrade(address) internal override onlyGovernance {}
}
