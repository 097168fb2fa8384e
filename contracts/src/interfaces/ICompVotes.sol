// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What Compound's COMP and Uniswap's UNI have in place of ERC-5805's getVotes and getPastVotes.
/// @notice Votes are kept in 96 bits and by block number. The events are those of IVotes.
interface ICompVotes {
    function getCurrentVotes(address account) external view returns (uint96);
    function getPriorVotes(address account, uint256 blockNumber) external view returns (uint96);
}
