// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What Moloch v3 (Baal) emits and answers.
interface IBaal {
    event SetupComplete(
        bool lootPaused,
        bool sharesPaused,
        uint32 gracePeriod,
        uint32 votingPeriod,
        uint256 proposalOffering,
        uint256 quorumPercent,
        uint256 sponsorThreshold,
        uint256 minRetentionPercent,
        string name,
        string symbol,
        uint256 totalShares,
        uint256 totalLoot
    );
    event SubmitProposal(
        uint256 indexed proposal,
        bytes32 indexed proposalDataHash,
        uint256 votingPeriod,
        bytes proposalData,
        uint256 expiration,
        uint256 baalGas,
        bool selfSponsor,
        uint256 timestamp,
        string details
    );
    event SponsorProposal(address indexed member, uint256 indexed proposal, uint256 indexed votingStarts);
    event CancelProposal(uint256 indexed proposal);
    event SubmitVote(address indexed member, uint256 balance, uint256 indexed proposal, bool indexed approved);
    event ProcessProposal(uint256 indexed proposal, bool passed, bool actionFailed);
    event ShamanSet(address indexed shaman, uint256 permission);
    event GovernanceConfigSet(
        uint32 voting,
        uint32 grace,
        uint256 newOffering,
        uint256 quorum,
        uint256 sponsor,
        uint256 minRetention
    );
    event SharesPaused(bool paused);
    event LootPaused(bool paused);
    event LockAdmin(bool adminLock);
    event LockManager(bool managerLock);
    event LockGovernor(bool governorLock);

    function sharesToken() external view returns (address);
    function lootToken() external view returns (address);
    function avatar() external view returns (address);
    function votingPeriod() external view returns (uint32);
    function gracePeriod() external view returns (uint32);
    function proposalCount() external view returns (uint32);
    function proposalOffering() external view returns (uint256);
    function quorumPercent() external view returns (uint256);
    function sponsorThreshold() external view returns (uint256);
    function minRetentionPercent() external view returns (uint256);
    function totalSupply() external view returns (uint256);
    function state(uint32 id) external view returns (uint8);
    function proposals(
        uint256 id
    )
        external
        view
        returns (
            uint32 number,
            uint32 prevProposalId,
            uint32 votingStarts,
            uint32 votingEnds,
            uint32 graceEnds,
            uint32 expiration,
            uint256 baalGas,
            uint256 yesVotes,
            uint256 noVotes,
            uint256 maxTotalSharesAndLootAtVote,
            uint256 maxTotalSharesAtSponsor,
            address sponsor,
            bytes32 proposalDataHash
        );
}
