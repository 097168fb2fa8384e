// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What Agora's governors emit and answer beyond OpenZeppelin's: Optimism's, and those of its successors.
/// @notice Which arguments are indexed has changed between versions; the topics have not.
interface IAgoraGovernor {
    // A proposal in the form of OpenZeppelin, one with a type, one whose votes a module counts, and one with both
    event ProposalCreated(
        uint256 proposalId,
        address proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        uint256 startBlock,
        uint256 endBlock,
        string description
    );
    event ProposalCreated(
        uint256 indexed proposalId,
        address indexed proposer,
        address[] targets,
        uint256[] values,
        string[] signatures,
        bytes[] calldatas,
        uint256 startBlock,
        uint256 endBlock,
        string description,
        uint8 proposalType
    );
    event ProposalCreated(
        uint256 proposalId,
        address proposer,
        address votingModule,
        bytes proposalData,
        uint256 startBlock,
        uint256 endBlock,
        string description
    );
    event ProposalCreated(
        uint256 indexed proposalId,
        address indexed proposer,
        address indexed votingModule,
        bytes proposalData,
        uint256 startBlock,
        uint256 endBlock,
        string description,
        uint8 proposalType
    );
    event ProposalDeadlineUpdated(uint256 proposalId, uint64 deadline);
    event ProposalTypeUpdated(uint256 indexed proposalId, uint8 proposalType);
    event ManagerSet(address indexed oldManager, address indexed newManager);
    event AdminSet(address indexed oldAdmin, address indexed newAdmin);

    // solhint-disable-next-line func-name-mixedcase
    function PROPOSAL_TYPES_CONFIGURATOR() external view returns (address);
    // solhint-disable-next-line func-name-mixedcase
    function VOTABLE_SUPPLY_ORACLE() external view returns (address);
    function manager() external view returns (address);
    function admin() external view returns (address);
    function hooks() external view returns (address);
    function approvedModules(address module) external view returns (bool);
    function getProposalType(uint256 proposalId) external view returns (uint8);

    /// @notice Unlike OpenZeppelin's, of a proposal and not of a timepoint.
    function quorum(uint256 proposalId) external view returns (uint256);
}
