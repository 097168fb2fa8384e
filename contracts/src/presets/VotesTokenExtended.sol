// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {VotesExtended} from "@openzeppelin/contracts/governance/utils/VotesExtended.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {VotesToken} from "../VotesToken.sol";

/// @title VotesToken that also remembers past balances and delegates, as OverridableGovernor needs.
contract VotesTokenExtended is VotesToken, VotesExtended {
    constructor(
        string memory name,
        string memory symbol,
        address minter,
        address[] memory holders,
        uint256[] memory amounts
    ) VotesToken(name, symbol, minter, holders, amounts) {}

    function nonces(address owner) public view override(VotesToken, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _delegate(address account, address delegatee) internal override(Votes, VotesExtended) {
        super._delegate(account, delegatee);
    }

    function _transferVotingUnits(
        address from,
        address to,
        uint256 amount
    ) internal override(Votes, VotesExtended) {
        super._transferVotingUnits(from, to, amount);
    }
}
