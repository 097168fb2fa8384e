// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {ERC721Votes} from "@openzeppelin/contracts/token/ERC721/extensions/ERC721Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Membership token: one token, one vote, on the block-number clock.
contract VotesNFT is ERC721, EIP712, ERC721Votes {
    /// @notice The only account that may mint.
    address public immutable MINTER;

    /// @notice Number of tokens minted; ids run from 1.
    uint256 public minted;

    /// @notice The caller is not MINTER.
    error NotMinter(address caller);

    constructor(string memory name, string memory symbol, address minter) ERC721(name, symbol) EIP712(name, "1") {
        MINTER = minter;
    }

    /// @notice Gives `to` the next token.
    function mint(address to) external returns (uint256 id) {
        require(msg.sender == MINTER, NotMinter(msg.sender));
        id = ++minted;
        _mint(to, id);
    }

    function _update(address to, uint256 id, address auth) internal override(ERC721, ERC721Votes) returns (address) {
        return super._update(to, id, auth);
    }

    function _increaseBalance(address account, uint128 amount) internal override(ERC721, ERC721Votes) {
        super._increaseBalance(account, amount);
    }
}
