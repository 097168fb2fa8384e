// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Events and views of Aragon's Voting app, and of the MiniMe token it counts.
/// @notice Times are in unix seconds, snapshots are block numbers, shares are of 10^18.
interface IAragonVoting {
    event StartVote(uint256 indexed voteId, address indexed creator, string metadata);
    event CastVote(uint256 indexed voteId, address indexed voter, bool support, uint256 stake);
    event ExecuteVote(uint256 indexed voteId);
    event ChangeSupportRequired(uint64 supportRequiredPct);
    event ChangeMinQuorum(uint64 minAcceptQuorumPct);

    function token() external view returns (address);
    function supportRequiredPct() external view returns (uint64);
    function minAcceptQuorumPct() external view returns (uint64);
    function voteTime() external view returns (uint64);
    function votesLength() external view returns (uint256);
    function canExecute(uint256 voteId) external view returns (bool);
    function getVote(
        uint256 voteId
    )
        external
        view
        returns (
            bool open,
            bool executed,
            uint64 startDate,
            uint64 snapshotBlock,
            uint64 supportRequired,
            uint64 minAcceptQuorum,
            uint256 yea,
            uint256 nay,
            uint256 votingPower,
            bytes memory script
        );

    /// @dev Of the proxy that every app is (ERC-897).
    function implementation() external view returns (address);
    /// @dev Lido's fork, in which a vote ends with a phase of objections.
    function objectionPhaseTime() external view returns (uint64);
}
