// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "oz4/token/ERC20/ERC20.sol";
import {ERC20Permit} from "oz4/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "oz4/token/ERC20/extensions/ERC20Votes.sol";

/// @title A votes token of OpenZeppelin 4.9, on the block-number clock; the deployer gets everything.
contract VotesToken4 is ERC20, ERC20Permit, ERC20Votes {
    constructor(string memory name, string memory symbol, uint256 supply) ERC20(name, symbol) ERC20Permit(name) {
        _mint(msg.sender, supply);
    }

    function _afterTokenTransfer(address from, address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        super._afterTokenTransfer(from, to, amount);
    }

    function _mint(address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        super._mint(to, amount);
    }

    function _burn(address account, uint256 amount) internal override(ERC20, ERC20Votes) {
        super._burn(account, amount);
    }
}
