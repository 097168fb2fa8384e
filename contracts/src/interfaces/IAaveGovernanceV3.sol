// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What the core of Aave's third governance emits and answers.
/// @notice Times are in unix seconds; thresholds are in whole votes in getters and events, of PRECISION_DIVIDER each.
interface IAaveGovernanceV3 {
    struct Payload {
        uint256 chain;
        uint8 accessLevel;
        address payloadsController;
        uint40 payloadId;
    }

    struct Proposal {
        uint8 state;
        uint8 accessLevel;
        uint40 creationTime;
        uint24 votingDuration;
        uint40 votingActivationTime;
        uint40 queuingTime;
        uint40 cancelTimestamp;
        address creator;
        address votingPortal;
        bytes32 snapshotBlockHash;
        bytes32 ipfsHash;
        uint128 forVotes;
        uint128 againstVotes;
        uint256 cancellationFee;
        Payload[] payloads;
    }

    struct VotingConfig {
        uint24 coolDownBeforeVotingStart;
        uint24 votingDuration;
        uint56 yesThreshold;
        uint56 yesNoDifferential;
        uint56 minPropositionPower;
    }

    event ProposalCreated(
        uint256 indexed proposalId,
        address indexed creator,
        uint8 indexed accessLevel,
        bytes32 ipfsHash
    );
    event VotingActivated(uint256 indexed proposalId, bytes32 indexed snapshotBlockHash, uint24 votingDuration);
    event ProposalQueued(uint256 indexed proposalId, uint128 votesFor, uint128 votesAgainst);
    event ProposalFailed(uint256 indexed proposalId, uint128 votesFor, uint128 votesAgainst);
    event ProposalExecuted(uint256 indexed proposalId);
    event ProposalCanceled(uint256 indexed proposalId);
    event PayloadSent(
        uint256 indexed proposalId,
        uint40 payloadId,
        address indexed payloadsController,
        uint256 indexed chainId,
        uint256 payloadNumberOnProposal,
        uint256 numberOfPayloadsOnProposal
    );
    event VotingConfigUpdated(
        uint8 indexed accessLevel,
        uint24 votingDuration,
        uint24 coolDownBeforeVotingStart,
        uint256 yesThreshold,
        uint256 yesNoDifferential,
        uint256 minPropositionPower
    );
    event VotingPortalUpdated(address indexed votingPortal, bool indexed approved);
    event PowerStrategyUpdated(address indexed newPowerStrategy);
    event CancellationFeeUpdated(uint256 cancellationFee);

    function NAME() external view returns (string memory);
    function PRECISION_DIVIDER() external view returns (uint256);
    function PROPOSAL_EXPIRATION_TIME() external view returns (uint256);
    function COOLDOWN_PERIOD() external view returns (uint256);
    function getProposalsCount() external view returns (uint256);
    function getVotingPortalsCount() external view returns (uint256);
    function getPowerStrategy() external view returns (address);
    function getVotingConfig(uint8 accessLevel) external view returns (VotingConfig memory);
    function getProposal(uint256 proposalId) external view returns (Proposal memory);
    function getProposalState(uint256 proposalId) external view returns (uint8);

    /// @dev Of the power strategy.
    function getVotingAssetList() external view returns (address[] memory);
}
