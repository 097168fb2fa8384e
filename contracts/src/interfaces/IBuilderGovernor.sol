// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Events and views of Nouns Builder's governor.
/// @notice Timepoints and `eta` are unix seconds, ids hashes, shares basis points of the supply.
interface IBuilderGovernor {
    struct Proposal {
        address proposer;
        uint32 timeCreated;
        uint32 againstVotes;
        uint32 forVotes;
        uint32 abstainVotes;
        uint32 voteStart;
        uint32 voteEnd;
        uint32 proposalThreshold;
        uint32 quorumVotes;
        bool executed;
        bool canceled;
        bool vetoed;
    }

    event ProposalCreated(
        bytes32 proposalId,
        address[] targets,
        uint256[] values,
        bytes[] calldatas,
        string description,
        bytes32 descriptionHash,
        Proposal proposal
    );
    event ProposalQueued(bytes32 proposalId, uint256 eta);
    event ProposalExecuted(bytes32 proposalId);
    event ProposalCanceled(bytes32 proposalId);
    event ProposalVetoed(bytes32 proposalId);
    event VoteCast(address voter, bytes32 proposalId, uint256 support, uint256 weight, string reason);
    event VotingDelayUpdated(uint256 prevVotingDelay, uint256 newVotingDelay);
    event VotingPeriodUpdated(uint256 prevVotingPeriod, uint256 newVotingPeriod);
    event ProposalThresholdBpsUpdated(uint256 prevBps, uint256 newBps);
    event QuorumVotesBpsUpdated(uint256 prevBps, uint256 newBps);
    event VetoerUpdated(address prevVetoer, address newVetoer);
    event OwnerUpdated(address indexed prevOwner, address indexed newOwner);
    /// @dev The implementation is not indexed, unlike EIP-1967's.
    event Upgraded(address impl);

    /// @dev The treasury's.
    event TransactionScheduled(bytes32 proposalId, uint256 timestamp);
    /// @dev The treasury's.
    event TransactionCanceled(bytes32 proposalId);
    /// @dev The treasury's.
    event DelayUpdated(uint256 prevDelay, uint256 newDelay);
    /// @dev The treasury's.
    event GracePeriodUpdated(uint256 prevGracePeriod, uint256 newGracePeriod);

    function token() external view returns (address);
    function treasury() external view returns (address);
    function vetoer() external view returns (address);
    function quorum() external view returns (uint256);
    function proposalThreshold() external view returns (uint256);
    function proposalThresholdBps() external view returns (uint256);
    function quorumThresholdBps() external view returns (uint256);
    function votingDelay() external view returns (uint256);
    function votingPeriod() external view returns (uint256);
    function contractVersion() external view returns (string memory);
    function state(bytes32 proposalId) external view returns (uint8);
    function getProposal(bytes32 proposalId) external view returns (Proposal memory);

    /// @dev The treasury's.
    function delay() external view returns (uint256);
    /// @dev The treasury's.
    function gracePeriod() external view returns (uint256);
}
