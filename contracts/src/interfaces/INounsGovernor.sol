// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Events and views of Nouns' governor, versions 1 to 4, besides those of Governor Bravo.
/// @notice Timepoints are block numbers, `eta` unix seconds, shares basis points of the supply. `proposals` of every
/// version begins with these words. Version 3 brought the objection period, editing and signers; version 4 client ids.
interface INounsGovernor {
    event ProposalVetoed(uint256 id);
    event ProposalThresholdBPSSet(uint256 oldProposalThresholdBPS, uint256 newProposalThresholdBPS);
    event QuorumVotesBPSSet(uint256 oldQuorumVotesBPS, uint256 newQuorumVotesBPS);
    event MinQuorumVotesBPSSet(uint16 oldMinQuorumVotesBPS, uint16 newMinQuorumVotesBPS);
    event MaxQuorumVotesBPSSet(uint16 oldMaxQuorumVotesBPS, uint16 newMaxQuorumVotesBPS);
    event QuorumCoefficientSet(uint32 oldQuorumCoefficient, uint32 newQuorumCoefficient);
    event NewVetoer(address oldVetoer, address newVetoer);
    event NewPendingVetoer(address oldPendingVetoer, address newPendingVetoer);

    /// @dev Version 3.
    event ProposalObjectionPeriodSet(uint256 indexed id, uint256 objectionPeriodEndBlock);
    event ObjectionPeriodDurationSet(
        uint32 oldObjectionPeriodDurationInBlocks,
        uint32 newObjectionPeriodDurationInBlocks
    );
    event LastMinuteWindowSet(uint32 oldLastMinuteWindowInBlocks, uint32 newLastMinuteWindowInBlocks);
    event ProposalUpdatablePeriodSet(
        uint32 oldProposalUpdatablePeriodInBlocks,
        uint32 newProposalUpdatablePeriodInBlocks
    );
    event ProposalUpdated(
        uint256 indexed id,
        address indexed proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        string description,
        string updateMessage
    );
    event ProposalTransactionsUpdated(
        uint256 indexed id,
        address indexed proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        string updateMessage
    );
    event ProposalDescriptionUpdated(
        uint256 indexed id,
        address indexed proposer,
        string description,
        string updateMessage
    );
    event ProposalCreatedWithRequirements(
        uint256 id,
        address proposer,
        address[] signers,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        uint256 startBlock,
        uint256 endBlock,
        uint256 updatePeriodEndBlock,
        uint256 proposalThreshold,
        uint256 quorumVotes,
        string description
    );
    /// @dev Version 4.
    event ProposalCreatedWithRequirements(
        uint256 id,
        address[] signers,
        uint256 updatePeriodEndBlock,
        uint256 proposalThreshold,
        uint256 quorumVotes,
        uint32 indexed clientId
    );

    function nouns() external view returns (address);
    function vetoer() external view returns (address);
    function proposalThresholdBPS() external view returns (uint256);
    function minQuorumVotes() external view returns (uint256);
    function maxQuorumVotes() external view returns (uint256);
    function objectionPeriodDurationInBlocks() external view returns (uint256);
    function proposals(
        uint256 proposalId
    )
        external
        view
        returns (
            uint256 id,
            address proposer,
            uint256 proposalThreshold,
            uint256 quorumVotes,
            uint256 eta,
            uint256 startBlock,
            uint256 endBlock,
            uint256 forVotes,
            uint256 againstVotes,
            uint256 abstainVotes,
            bool canceled,
            bool vetoed,
            bool executed
        );
}
