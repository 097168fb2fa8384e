// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Governor, IGovernor} from "oz4/governance/Governor.sol";
import {GovernorSettings} from "oz4/governance/extensions/GovernorSettings.sol";
import {GovernorVotes} from "oz4/governance/extensions/GovernorVotes.sol";
import {IVotes} from "oz4/governance/utils/IVotes.sol";

/// @title Flexible voting, as governors of OpenZeppelin 4 have it (Gitcoin, PoolTogether, Radworks): params of 48 bytes
/// split a vote whatever its support says, and the event carries all of the voter's weight and not what the vote used.
/// @dev The counting rule of ScopeLift's GovernorCountingFractional, written anew.
contract FlexibleGovernor4 is Governor, GovernorSettings, GovernorVotes {
    uint256 private immutable _quorum;
    mapping(uint256 id => uint256[3]) private _votes;
    mapping(uint256 id => mapping(address voter => uint256)) private _used;

    constructor(
        IVotes token,
        uint256 delay,
        uint256 period,
        uint256 quorum_
    ) Governor("FlexibleGovernor4") GovernorSettings(delay, period, 0) GovernorVotes(token) {
        _quorum = quorum_;
    }

    // solhint-disable-next-line func-name-mixedcase
    function COUNTING_MODE() public pure override returns (string memory) {
        return "support=bravo&quorum=for,abstain&params=fractional";
    }

    function quorum(uint256) public view override returns (uint256) {
        return _quorum;
    }

    function hasVoted(uint256 id, address account) public view override returns (bool) {
        return _used[id][account] > 0;
    }

    function proposalVotes(
        uint256 id
    ) public view returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) {
        return (_votes[id][0], _votes[id][1], _votes[id][2]);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _quorumReached(uint256 id) internal view override returns (bool) {
        return quorum(proposalSnapshot(id)) <= _votes[id][1] + _votes[id][2];
    }

    function _voteSucceeded(uint256 id) internal view override returns (bool) {
        return _votes[id][1] > _votes[id][0];
    }

    function _countVote(
        uint256 id,
        address account,
        uint8 support,
        uint256 weight,
        bytes memory params
    ) internal override {
        require(_used[id][account] < weight, "all weight cast");
        uint256[3] memory parts;
        if (params.length == 0) {
            require(_used[id][account] == 0, "vote would exceed weight");
            parts[support] = weight;
        } else {
            require(params.length == 48, "invalid params");
            for (uint256 i = 0; i < 3; ++i) {
                uint128 part;
                assembly ("memory-safe") {
                    part := shr(128, mload(add(add(params, 0x20), mul(i, 16))))
                }
                parts[i] = part;
            }
        }
        _used[id][account] += parts[0] + parts[1] + parts[2];
        require(_used[id][account] <= weight, "vote would exceed weight");
        for (uint256 i = 0; i < 3; ++i) _votes[id][i] += parts[i];
    }
}
