// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title Governance token with delegation, on the block-number clock (the default of ERC20Votes).
/// @notice Nobody owns it. Only MINTER, usually the DAO's timelock, can create more; address zero fixes the supply.
contract VotesToken is ERC20, ERC20Permit, ERC20Votes {
    /// @notice The only account that may mint after deployment, or zero for nobody.
    address public immutable MINTER;

    /// @notice The caller is not MINTER.
    error NotMinter(address caller);

    /// @notice `holders` and `amounts` differ in length.
    error LengthMismatch(uint256 holders, uint256 amounts);

    /// @param name At most 31 bytes, because it is also the EIP-712 domain name.
    constructor(
        string memory name,
        string memory symbol,
        address minter,
        address[] memory holders,
        uint256[] memory amounts
    ) ERC20(name, symbol) ERC20Permit(name) {
        require(holders.length == amounts.length, LengthMismatch(holders.length, amounts.length));
        MINTER = minter;
        for (uint256 i = 0; i < holders.length; ++i) {
            _mint(holders[i], amounts[i]);
        }
    }

    /// @notice Creates `amount` (smallest unit) for `to`.
    function mint(address to, uint256 amount) external {
        require(msg.sender == MINTER, NotMinter(msg.sender));
        _mint(to, amount);
    }

    function nonces(address owner) public view virtual override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
