// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What Decent's Azorius emits and answers: proposals and their execution. Periods are in blocks.
interface IAzorius {
    struct Transaction {
        address to;
        uint256 value;
        bytes data;
        uint8 operation;
    }

    event AzoriusSetUp(address indexed creator, address indexed owner, address indexed avatar, address target);
    event ProposalCreated(
        address strategy,
        uint256 proposalId,
        address proposer,
        Transaction[] transactions,
        string metadata
    );
    event ProposalExecuted(uint32 proposalId, bytes32[] txHashes);
    event EnabledStrategy(address strategy);
    event DisabledStrategy(address strategy);
    event TimelockPeriodUpdated(uint32 timelockPeriod);
    event ExecutionPeriodUpdated(uint32 executionPeriod);
    event AvatarSet(address indexed previousAvatar, address indexed newAvatar);
    event TargetSet(address indexed previousTarget, address indexed newTarget);
    event ChangedGuard(address guard);
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);
    event Initialized(uint8 version);

    function totalProposalCount() external view returns (uint32);
    function timelockPeriod() external view returns (uint32);
    function executionPeriod() external view returns (uint32);
    function avatar() external view returns (address);
    function getStrategies(
        address startAddress,
        uint256 count
    ) external view returns (address[] memory strategies, address next);
    function getProposal(
        uint32 proposalId
    )
        external
        view
        returns (
            address strategy,
            bytes32[] memory txHashes,
            uint32 timelockPeriod,
            uint32 executionPeriod,
            uint32 executionCounter
        );
    function proposalState(uint32 proposalId) external view returns (uint8);
}
