// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IVotes as IOpenZeppelinVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

/// @title A token with delegated votes: ERC-5805 on ERC-20, and what ERC-721 votes share with it.
/// @notice An ERC-721 `Transfer` has the same topic and one more indexed argument; IERC721 decodes that.
interface IVotes is IOpenZeppelinVotes, IERC6372, IERC20Metadata, IERC20Permit, IERC165 {
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        );
}
