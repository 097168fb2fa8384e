// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {VotesToken} from "../VotesToken.sol";

/// @title VotesToken on a chain whose contracts see the block number of its parent chain, as on Arbitrum.
/// @notice Three blocks of this chain fall on one of the parent's. Nothing in CLOCK_MODE says so.
contract VotesTokenParent is VotesToken {
    constructor(
        string memory name,
        string memory symbol,
        address minter,
        address[] memory holders,
        uint256[] memory amounts
    ) VotesToken(name, symbol, minter, holders, amounts) {}

    function clock() public view override returns (uint48) {
        return uint48(5000 + block.number / 3);
    }
}
