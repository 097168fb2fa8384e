// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Events and views of AaveGovernanceV2 and of the strategies that count power for it.
/// @notice Timepoints are block numbers. An executor, which the proposal names, says by which shares of the supply it
/// passes and keeps it in a timelock.
interface IAaveGovernanceV2 {
    event ProposalCreated(
        uint256 id,
        address indexed creator,
        address indexed executor,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        bool[] withDelegatecalls,
        uint256 startBlock,
        uint256 endBlock,
        address strategy,
        bytes32 ipfsHash
    );
    event ProposalCanceled(uint256 id);
    event ProposalQueued(uint256 id, uint256 executionTime, address indexed initiatorQueueing);
    event ProposalExecuted(uint256 id, address indexed initiatorExecution);
    event VoteEmitted(uint256 id, address indexed voter, bool support, uint256 votingPower);
    event GovernanceStrategyChanged(address indexed newStrategy, address indexed initiatorChange);
    event VotingDelayChanged(uint256 newVotingDelay, address indexed initiatorChange);
    event ExecutorAuthorized(address executor);
    event ExecutorUnauthorized(address executor);
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    struct Proposal {
        uint256 id;
        address creator;
        address executor;
        address[] targets;
        uint256[] values;
        string[] signatures;
        bytes[] calldatas;
        bool[] withDelegatecalls;
        uint256 startBlock;
        uint256 endBlock;
        uint256 executionTime;
        uint256 forVotes;
        uint256 againstVotes;
        bool executed;
        bool canceled;
        address strategy;
        bytes32 ipfsHash;
    }

    // solhint-disable-next-line func-name-mixedcase
    function NAME() external view returns (string memory);
    function getGovernanceStrategy() external view returns (address);
    function getVotingDelay() external view returns (uint256);
    function getGuardian() external view returns (address);
    function isExecutorAuthorized(address executor) external view returns (bool);
    function getProposalsCount() external view returns (uint256);
    function getProposalById(uint256 proposalId) external view returns (Proposal memory);
    function getProposalState(uint256 proposalId) external view returns (uint8);

    /// @dev Of a strategy.
    // solhint-disable-next-line func-name-mixedcase
    function AAVE() external view returns (address);
    /// @dev Of a strategy.
    // solhint-disable-next-line func-name-mixedcase
    function STK_AAVE() external view returns (address);
    /// @dev Of a strategy.
    function getTotalVotingSupplyAt(uint256 blockNumber) external view returns (uint256);
}
