// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Types of proposals, with their quorum and majority in basis points.
contract AgoraTypes {
    struct ProposalType {
        uint16 quorum;
        uint16 approvalThreshold;
        string name;
    }

    event ProposalTypeSet(uint8 indexed proposalTypeId, uint16 quorum, uint16 approvalThreshold, string name);

    mapping(uint8 id => ProposalType) public proposalTypes;

    function setProposalType(uint8 id, uint16 quorum, uint16 threshold, string calldata name) external {
        proposalTypes[id] = ProposalType(quorum, threshold, name);
        emit ProposalTypeSet(id, quorum, threshold, name);
    }
}
