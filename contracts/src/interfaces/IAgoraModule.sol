// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title What the contracts around an Agora governor emit: the configurator of proposal types, and voting modules.
interface IAgoraModule {
    struct Option {
        string description;
    }

    struct Settings {
        uint256 minParticipation;
        uint8 maxApprovals;
        uint8 criteria;
        uint128 criteriaValue;
        bool isSignalVote;
        string actionId;
    }

    // Quorum and threshold in basis points. The event grew with the versions
    event ProposalTypeSet(uint8 indexed proposalTypeId, uint16 quorum, uint16 approvalThreshold, string name);
    event ProposalTypeSet(
        uint8 indexed proposalTypeId,
        uint16 quorum,
        uint16 approvalThreshold,
        string name,
        string description
    );
    event ProposalTypeSet(
        uint8 indexed proposalTypeId,
        uint16 quorum,
        uint16 approvalThreshold,
        string name,
        string description,
        address indexed module
    );

    // What proposals of a type may call. Version 1 has one scope per key, version 2 a list
    event ScopeCreated(
        uint8 indexed proposalTypeId,
        bytes24 indexed scopeKey,
        bytes4 selector,
        string description
    );
    event ScopeDisabled(uint8 indexed proposalTypeId, bytes24 indexed scopeKey);
    event ScopeDisabled(uint8 indexed proposalTypeId, bytes24 indexed scopeKey, uint8 idx);
    event ScopeDeleted(uint8 indexed proposalTypeId, bytes24 indexed scopeKey);
    event ScopeDeleted(uint8 indexed proposalTypeId, bytes24 indexed scopeKey, uint8 idx);

    // Of a module of version 2, for a proposal that its governor announces in the same transaction
    event ProposalCreated(uint256 indexed proposalID, Option[] options, Settings settings);
}
