// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Events and views of Compound's Governor Bravo and of those who copied it.
/// @notice Timepoints are block numbers, `eta` and expiries unix seconds. `proposals` is the getter of a mapping and
/// leaves out what is of dynamic size. The token has another getter in every copy; the ones known are at the end.
interface IGovernorBravo {
    event ProposalCreated(
        uint256 id,
        address proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        uint256 startBlock,
        uint256 endBlock,
        string description
    );
    event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 votes, string reason);
    event ProposalCanceled(uint256 id);
    event ProposalQueued(uint256 id, uint256 eta);
    event ProposalExecuted(uint256 id);
    event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay);
    event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod);
    event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold);
    event NewImplementation(address oldImplementation, address newImplementation);
    event NewPendingAdmin(address oldPendingAdmin, address newPendingAdmin);
    event NewAdmin(address oldAdmin, address newAdmin);
    event WhitelistAccountExpirationSet(address account, uint256 expiration);
    event WhitelistGuardianSet(address oldGuardian, address newGuardian);
    event ProposalGuardianSet(
        address oldProposalGuardian,
        uint96 oldProposalGuardianExpiry,
        address newProposalGuardian,
        uint256 newProposalGuardianExpiry
    );

    /// @dev Venus.
    event NewGuardian(address oldGuardian, address newGuardian);
    /// @dev Venus.
    event ProposalMaxOperationsUpdated(uint256 oldMaxOperations, uint256 newMaxOperations);

    function name() external view returns (string memory);
    function admin() external view returns (address);
    function pendingAdmin() external view returns (address);
    function implementation() external view returns (address);
    function timelock() external view returns (address);
    function votingDelay() external view returns (uint256);
    function votingPeriod() external view returns (uint256);
    function proposalThreshold() external view returns (uint256);
    function proposalMaxOperations() external view returns (uint256);
    function quorumVotes() external view returns (uint256);
    function initialProposalId() external view returns (uint256);
    function proposalCount() external view returns (uint256);
    function whitelistGuardian() external view returns (address);
    function state(uint256 proposalId) external view returns (uint8);
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
            uint256 abstainVotes,
            bool canceled,
            bool executed
        );

    function comp() external view returns (address);
    function uni() external view returns (address);
    function gtc() external view returns (address);
    function inst() external view returns (address);
    function xvs() external view returns (address);
    function xvsVault() external view returns (address);
    function token() external view returns (address);
}
