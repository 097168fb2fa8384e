// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Governor, IGovernor} from "oz4/governance/Governor.sol";
import {GovernorCountingSimple} from "oz4/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "oz4/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockCompound} from "oz4/governance/extensions/GovernorTimelockCompound.sol";
import {GovernorVotesComp} from "oz4/governance/extensions/GovernorVotesComp.sol";
import {ERC20VotesComp} from "oz4/token/ERC20/extensions/ERC20VotesComp.sol";
import {ICompoundTimelock} from "oz4/vendor/compound/ICompoundTimelock.sol";

/// @title OpenZeppelin's governor for a token like COMP and Compound's timelock, as Compound has it since 2024.
contract CompGovernor4 is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotesComp,
    GovernorTimelockCompound
{
    uint256 private immutable _quorum;

    constructor(
        ERC20VotesComp token,
        ICompoundTimelock timelock,
        uint256 delay,
        uint256 period,
        uint256 quorum_
    )
        Governor("CompGovernor4")
        GovernorSettings(delay, period, 0)
        GovernorVotesComp(token)
        GovernorTimelockCompound(timelock)
    {
        _quorum = quorum_;
    }

    function quorum(uint256) public view override returns (uint256) {
        return _quorum;
    }

    function state(uint256 id) public view override(Governor, GovernorTimelockCompound) returns (ProposalState) {
        return super.state(id);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function supportsInterface(
        bytes4 interfaceId
    ) public view override(Governor, GovernorTimelockCompound) returns (bool) {
        return super.supportsInterface(interfaceId);
    }

    function _execute(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockCompound) {
        super._execute(id, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockCompound) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockCompound) returns (address) {
        return super._executor();
    }
}
