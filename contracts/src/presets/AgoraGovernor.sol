// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Governor, IGovernor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {AgoraApprovals} from "./AgoraApprovals.sol";
import {AgoraTypes} from "./AgoraTypes.sol";

/// @title A governor whose proposals have types and modules, and which announces them as Agora's do. Tests only.
contract AgoraGovernor is Governor, GovernorSettings, GovernorCountingSimple, GovernorVotes {
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

    struct Core {
        uint64 start;
        uint64 end;
        uint8 kind;
        bool canceled;
        address module;
    }

    // solhint-disable-next-line var-name-mixedcase
    AgoraTypes public immutable PROPOSAL_TYPES_CONFIGURATOR;
    AgoraApprovals public immutable approvals;
    address public manager;
    mapping(uint256 proposal => Core) private _cores;

    uint256 private constant _DIVISOR = 10_000;

    constructor(
        IVotes token,
        uint48 delay,
        uint32 period
    ) Governor("AgoraGovernor") GovernorSettings(delay, period, 0) GovernorVotes(token) {
        PROPOSAL_TYPES_CONFIGURATOR = new AgoraTypes();
        approvals = new AgoraApprovals();
        manager = msg.sender;
        emit ManagerSet(address(0), msg.sender);
    }

    modifier onlyManager() {
        require(msg.sender == manager, "not the manager");
        _;
    }

    /// @notice Makes a proposal without actions that is announced in one of the four forms: with a type if it is not 255,
    /// with the module if there are data for it.
    function announce(uint8 kind, bytes calldata data, string calldata description) external returns (uint256 id) {
        Core memory core = Core({
            start: uint64(clock() + votingDelay()),
            end: uint64(clock() + votingDelay() + votingPeriod()),
            kind: kind == type(uint8).max ? 0 : kind,
            canceled: false,
            module: data.length == 0 ? address(0) : address(approvals)
        });
        id = uint256(keccak256(abi.encode(address(this), core.module, data, keccak256(bytes(description)))));
        require(_cores[id].start == 0, "there is one already");
        _cores[id] = core;
        if (core.module != address(0)) approvals.propose(id, data);
        _announce(id, core, kind, data, description);
    }

    function _announce(uint256 id, Core memory core, uint8 kind, bytes memory data, string memory description) private {
        bool typed = kind != type(uint8).max;
        if (core.module == address(0)) {
            _announceStandard(id, core, typed, description);
        } else if (typed) {
            emit ProposalCreated(id, msg.sender, core.module, data, core.start, core.end, description, kind);
        } else {
            emit ProposalCreated(id, msg.sender, core.module, data, core.start, core.end, description);
        }
    }

    function _announceStandard(uint256 id, Core memory core, bool typed, string memory description) private {
        if (typed) {
            emit ProposalCreated(
                id,
                msg.sender,
                new address[](0),
                new uint256[](0),
                new string[](0),
                new bytes[](0),
                core.start,
                core.end,
                description,
                core.kind
            );
        } else {
            emit ProposalCreated(
                id,
                msg.sender,
                new address[](0),
                new uint256[](0),
                new string[](0),
                new bytes[](0),
                core.start,
                core.end,
                description
            );
        }
    }

    function setProposalDeadline(uint256 id, uint64 deadline) external onlyManager {
        _cores[id].end = deadline;
        emit ProposalDeadlineUpdated(id, deadline);
    }

    function editProposalType(uint256 id, uint8 kind) external onlyManager {
        _cores[id].kind = kind;
        emit ProposalTypeUpdated(id, kind);
    }

    function cancelByManager(uint256 id) external onlyManager {
        _cores[id].canceled = true;
        emit ProposalCanceled(id);
    }

    function state(uint256 id) public view override returns (ProposalState) {
        Core memory core = _cores[id];
        if (core.canceled) return ProposalState.Canceled;
        if (core.start == 0) revert GovernorNonexistentProposal(id);
        if (core.start >= clock()) return ProposalState.Pending;
        if (core.end >= clock()) return ProposalState.Active;
        return _quorumReached(id) && _voteSucceeded(id) ? ProposalState.Succeeded : ProposalState.Defeated;
    }

    function proposalSnapshot(uint256 id) public view override returns (uint256) {
        return _cores[id].start;
    }

    function proposalDeadline(uint256 id) public view override returns (uint256) {
        return _cores[id].end;
    }

    function quorum(uint256 id) public view override returns (uint256) {
        (uint16 share, , ) = PROPOSAL_TYPES_CONFIGURATOR.proposalTypes(_cores[id].kind);
        return (token().getPastTotalSupply(_cores[id].start) * share) / _DIVISOR;
    }

    // solhint-disable-next-line func-name-mixedcase
    function COUNTING_MODE() public pure override(IGovernor, GovernorCountingSimple) returns (string memory) {
        return "support=bravo&quorum=against,for,abstain&params=modules";
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _quorumReached(uint256 id) internal view override(Governor, GovernorCountingSimple) returns (bool) {
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = proposalVotes(id);
        return quorum(id) <= againstVotes + forVotes + abstainVotes;
    }

    function _voteSucceeded(uint256 id) internal view override(Governor, GovernorCountingSimple) returns (bool) {
        if (_cores[id].module != address(0) && !approvals.succeeded(id)) return false;
        (, uint16 threshold, ) = PROPOSAL_TYPES_CONFIGURATOR.proposalTypes(_cores[id].kind);
        (uint256 againstVotes, uint256 forVotes, ) = proposalVotes(id);
        if (threshold == 0) return true;
        uint256 all = againstVotes + forVotes;
        return all != 0 && (forVotes * _DIVISOR) / all >= threshold;
    }

    function _countVote(
        uint256 id,
        address account,
        uint8 support,
        uint256 weight,
        bytes memory params
    ) internal override(Governor, GovernorCountingSimple) returns (uint256) {
        if (_cores[id].module != address(0) && support == uint8(VoteType.For)) approvals.count(id, weight, params);
        return super._countVote(id, account, support, weight, params);
    }
}
