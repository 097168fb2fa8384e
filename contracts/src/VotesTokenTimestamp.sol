// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {VotesToken} from "./VotesToken.sol";

/// @title VotesToken on the ERC-6372 timestamp clock.
/// @notice A governor follows its token's clock, so every timepoint of such a DAO is in unix seconds.
contract VotesTokenTimestamp is VotesToken {
    constructor(
        string memory name,
        string memory symbol,
        address minter,
        address[] memory holders,
        uint256[] memory amounts
    ) VotesToken(name, symbol, minter, holders, amounts) {}

    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }
}
