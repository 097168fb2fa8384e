// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What Compound's Governor Alpha has in another form than Governor Bravo.
/// @notice Its other events and views are those of IGovernorBravo.
interface IGovernorAlpha {
    event VoteCast(address voter, uint256 proposalId, bool support, uint256 votes);

    function proposals(
        uint256 proposalId
    )
        external
        view
        returns (
            uint256 id,
            address proposer,
            uint256 eta,
            uint256 startBlock,
            uint256 endBlock,
            uint256 forVotes,
            uint256 againstVotes,
            bool canceled,
            bool executed
        );
}
