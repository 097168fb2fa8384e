// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @title What a DAO decides about: grants, budgets, parameters and its council.
/// @notice It keeps the record only; payments are made by the treasury in the same proposal. Runs behind an ERC-1967
/// proxy, and only the owner, the DAO's timelock, can write or upgrade.
contract GrantsRegistry is Ownable, Initializable, UUPSUpgradeable {
    struct Grant {
        address recipient;
        address token; // zero for ether
        uint256 amount; // smallest unit of the token
        uint64 recordedAt; // unix seconds
        string purpose;
    }

    /// @notice Spending limit of a category, in the unit the DAO agreed on.
    mapping(string category => uint256) public budget;

    /// @notice Named settings of the DAO's products.
    mapping(bytes32 key => uint256) public parameter;

    /// @notice Number of council terms so far.
    uint256 public term;

    /// @notice When the present council's term ends, in unix seconds.
    uint64 public termEnd;

    Grant[] private _grants;
    address[] private _council;

    event GrantRecorded(
        uint256 indexed id,
        address indexed recipient,
        address indexed token,
        uint256 amount,
        string purpose
    );
    event BudgetSet(string category, uint256 oldAmount, uint256 newAmount);
    event ParameterSet(bytes32 indexed key, uint256 oldValue, uint256 newValue);
    event CouncilElected(uint256 indexed term, address[] members, uint64 termEnd);

    constructor() Ownable(msg.sender) {
        _disableInitializers();
    }

    /// @notice To be called once, in the proxy's constructor.
    function initialize(address owner) external initializer {
        _transferOwnership(owner);
    }

    /// @notice Version of the code behind the proxy.
    function version() external pure virtual returns (uint256) {
        return 1;
    }

    function recordGrant(
        address recipient,
        address token,
        uint256 amount,
        string calldata purpose
    ) external onlyOwner returns (uint256 id) {
        id = _grants.length;
        _grants.push(Grant(recipient, token, amount, uint64(block.timestamp), purpose));
        emit GrantRecorded(id, recipient, token, amount, purpose);
    }

    function setBudget(string calldata category, uint256 amount) external onlyOwner {
        emit BudgetSet(category, budget[category], amount);
        budget[category] = amount;
    }

    function setParameter(bytes32 key, uint256 value) external onlyOwner {
        emit ParameterSet(key, parameter[key], value);
        parameter[key] = value;
    }

    /// @notice Replaces the whole council and begins a new term.
    function electCouncil(address[] calldata members, uint64 end) external onlyOwner {
        _council = members;
        termEnd = end;
        emit CouncilElected(++term, members, end);
    }

    function grantCount() public view returns (uint256) {
        return _grants.length;
    }

    function grant(uint256 id) external view returns (Grant memory) {
        return _grants[id];
    }

    function council() external view returns (address[] memory) {
        return _council;
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}
