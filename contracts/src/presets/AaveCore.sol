// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAaveGovernanceV3} from "../interfaces/IAaveGovernanceV3.sol";

/// @title The core of Aave's third governance as far as it can be seen from outside: its events, getters and states.
/// @notice Tests only, and written for them: Aave's own may not be copied. The owner stands for the voting portal that
/// brings results back, and anybody may propose. It is its own power strategy, with one token.
contract AaveCore is IAaveGovernanceV3 {
    uint8 private constant CREATED = 1;
    uint8 private constant ACTIVE = 2;
    uint8 private constant QUEUED = 3;
    uint8 private constant EXECUTED = 4;
    uint8 private constant FAILED = 5;
    uint8 private constant CANCELLED = 6;
    uint8 private constant EXPIRED = 7;

    string public constant NAME = "Aave Governance v3";
    uint256 public constant PRECISION_DIVIDER = 1 ether;
    uint256 public constant PROPOSAL_EXPIRATION_TIME = 30 days;
    uint256 public constant COOLDOWN_PERIOD = 1 days;
    uint256 public constant getVotingPortalsCount = 1;

    address public immutable owner = msg.sender;
    address private immutable token;
    uint256 public getProposalsCount;
    mapping(uint8 level => VotingConfig) private configs;
    mapping(uint256 id => Proposal) private proposals;

    error Refused();

    modifier only(bool allowed) {
        if (!allowed) revert Refused();
        _;
    }

    constructor(address token_) {
        token = token_;
        emit PowerStrategyUpdated(address(this));
        emit VotingPortalUpdated(msg.sender, true);
        emit CancellationFeeUpdated(0);
        configure(1, VotingConfig(1 days, 3 days, 320_000, 80_000, 80_000));
        configure(2, VotingConfig(1 days, 10 days, 1_040_000, 1_040_000, 200_000));
    }

    function getPowerStrategy() external view returns (address) {
        return address(this);
    }

    function getVotingAssetList() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = token;
    }

    function getVotingConfig(uint8 level) external view returns (VotingConfig memory) {
        return configs[level];
    }

    function setVotingConfig(uint8 level, VotingConfig calldata config) external only(msg.sender == owner) {
        configure(level, config);
    }

    function configure(uint8 level, VotingConfig memory config) private {
        configs[level] = config;
        emit VotingConfigUpdated(
            level,
            config.votingDuration,
            config.coolDownBeforeVotingStart,
            config.yesThreshold,
            config.yesNoDifferential,
            config.minPropositionPower
        );
    }

    function getProposal(uint256 id) external view returns (Proposal memory p) {
        p = proposals[id];
        p.state = getProposalState(id);
    }

    /// @dev Three states are for ever; any other ends with the time that a proposal has.
    function getProposalState(uint256 id) public view returns (uint8) {
        uint8 state = proposals[id].state;
        bool over = block.timestamp > proposals[id].creationTime + PROPOSAL_EXPIRATION_TIME;
        return state != 0 && state < EXECUTED && over ? EXPIRED : state;
    }

    function createProposal(uint8 level, uint256 payloads, bytes32 ipfsHash) external {
        uint256 id = getProposalsCount++;
        Proposal storage p = proposals[id];
        (p.state, p.accessLevel, p.creationTime) = (CREATED, level, uint40(block.timestamp));
        (p.creator, p.votingPortal, p.ipfsHash) = (msg.sender, owner, ipfsHash);
        for (uint40 i = 0; i < payloads; i++) {
            p.payloads.push(Payload(137 + i, level, msg.sender, i + 7));
        }
        emit ProposalCreated(id, msg.sender, level, ipfsHash);
    }

    function activateVoting(uint256 id) external only(getProposalState(id) == CREATED) {
        Proposal storage p = proposals[id];
        VotingConfig memory c = configs[p.accessLevel];
        if (block.timestamp - p.creationTime <= c.coolDownBeforeVotingStart) revert Refused();
        (p.state, p.votingActivationTime, p.votingDuration) = (ACTIVE, uint40(block.timestamp), c.votingDuration);
        p.snapshotBlockHash = blockhash(block.number - 1);
        emit VotingActivated(id, p.snapshotBlockHash, c.votingDuration);
    }

    function queueProposal(
        uint256 id,
        uint128 votesFor,
        uint128 votesAgainst
    ) external only(msg.sender == owner && getProposalState(id) == ACTIVE) {
        Proposal storage p = proposals[id];
        VotingConfig memory c = configs[p.accessLevel];
        if (block.timestamp <= uint256(p.votingActivationTime) + p.votingDuration) revert Refused();
        (p.forVotes, p.againstVotes) = (votesFor, votesAgainst);
        bool passes = votesFor > c.yesThreshold * PRECISION_DIVIDER &&
            votesFor > votesAgainst + c.yesNoDifferential * PRECISION_DIVIDER;
        if (passes) {
            (p.state, p.queuingTime) = (QUEUED, uint40(block.timestamp));
            emit ProposalQueued(id, votesFor, votesAgainst);
        } else {
            p.state = FAILED;
            emit ProposalFailed(id, votesFor, votesAgainst);
        }
    }

    function executeProposal(uint256 id) external only(getProposalState(id) == QUEUED) {
        Proposal storage p = proposals[id];
        if (block.timestamp < p.queuingTime + COOLDOWN_PERIOD) revert Refused();
        p.state = EXECUTED;
        for (uint256 i = 0; i < p.payloads.length; i++) {
            Payload memory payload = p.payloads[i];
            emit PayloadSent(id, payload.payloadId, payload.payloadsController, payload.chain, i, p.payloads.length);
        }
        emit ProposalExecuted(id);
    }

    function cancelProposal(uint256 id) external {
        uint8 state = getProposalState(id);
        if (state == 0 || state >= EXECUTED) revert Refused();
        (proposals[id].state, proposals[id].cancelTimestamp) = (CANCELLED, uint40(block.timestamp));
        emit ProposalCanceled(id);
    }
}
