// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What an OpenZeppelin 4 governor takes in another form than version 5.
/// @notice Other parameter types mean other selectors.
interface IGovernor4 {
    // What a governor may do to itself by proposal: wider numbers
    function setVotingDelay(uint256 newVotingDelay) external;
    function setVotingPeriod(uint256 newVotingPeriod) external;
    function setLateQuorumVoteExtension(uint64 newVoteExtension) external;

    // Signatures as (v, r, s)
    function castVoteBySig(
        uint256 proposalId,
        uint8 support,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256);
    function castVoteWithReasonAndParamsBySig(
        uint256 proposalId,
        uint8 support,
        string calldata reason,
        bytes memory params,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256);
}
