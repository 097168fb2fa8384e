// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Counts approvals of options, and nothing else.
contract AgoraApprovals {
    struct Option {
        uint256 budgetTokensSpent;
        address[] targets;
        uint256[] values;
        bytes[] calldatas;
        string description;
    }

    struct Settings {
        uint8 maxApprovals;
        uint8 criteria;
        address budgetToken;
        uint128 criteriaValue;
        uint128 budgetAmount;
    }

    mapping(uint256 proposal => mapping(uint256 option => uint256)) public optionVotes;
    mapping(uint256 proposal => uint256) private _most;
    mapping(uint256 proposal => Settings) private _settings;
    mapping(uint256 proposal => uint256) private _options;

    function propose(uint256 proposal, bytes calldata data) external {
        (Option[] memory options, Settings memory settings) = abi.decode(data, (Option[], Settings));
        _settings[proposal] = settings;
        _options[proposal] = options.length;
    }

    function count(uint256 proposal, uint256 weight, bytes calldata params) external {
        uint256[] memory chosen = abi.decode(params, (uint256[]));
        require(chosen.length != 0 && chosen.length <= _settings[proposal].maxApprovals, "approvals");
        for (uint256 i; i < chosen.length; ++i) {
            require(chosen[i] < _options[proposal] && (i == 0 || chosen[i] > chosen[i - 1]), "options");
            uint256 votes = optionVotes[proposal][chosen[i]] += weight;
            if (votes > _most[proposal]) _most[proposal] = votes;
        }
    }

    /// @notice Whether the best option has what the criteria ask for: a number of votes, or any vote at all.
    function succeeded(uint256 proposal) external view returns (bool) {
        uint256 most = _most[proposal];
        return _settings[proposal].criteria == 0 ? most >= _settings[proposal].criteriaValue : most != 0;
    }
}
