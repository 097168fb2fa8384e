// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What the strategies of Decent's Azorius emit and answer: LinearERC20Voting, and LinearERC721Voting as far as its votes go.
/// @notice Periods are in blocks, shares are of 1,000,000.
interface IAzoriusStrategy {
    event ProposalInitialized(uint32 proposalId, uint32 votingEndBlock);
    event Voted(address voter, uint32 proposalId, uint8 voteType, uint256 weight);
    event VotingPeriodUpdated(uint32 votingPeriod);
    event QuorumNumeratorUpdated(uint256 quorumNumerator);
    event BasisNumeratorUpdated(uint256 basisNumerator);
    event RequiredProposerWeightUpdated(uint256 requiredProposerWeight);

    /// @dev LinearERC721Voting's, which does not tell what the tokens weigh.
    event Voted(address voter, uint32 proposalId, uint8 voteType, address[] tokenAddresses, uint256[] tokenIds);

    function azoriusModule() external view returns (address);
    function governanceToken() external view returns (address);
    function votingPeriod() external view returns (uint32);
    function requiredProposerWeight() external view returns (uint256);
    function quorumNumerator() external view returns (uint256);
    function QUORUM_DENOMINATOR() external view returns (uint256);
    function basisNumerator() external view returns (uint256);
    function BASIS_DENOMINATOR() external view returns (uint256);
    function quorumVotes(uint32 proposalId) external view returns (uint256);
    function getProposalVotes(
        uint32 proposalId
    )
        external
        view
        returns (
            uint256 noVotes,
            uint256 yesVotes,
            uint256 abstainVotes,
            uint32 startBlock,
            uint32 endBlock,
            uint256 votingSupply
        );

    /// @dev LinearERC721Voting's.
    function getAllTokenAddresses() external view returns (address[] memory);
}
