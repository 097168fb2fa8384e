// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title A strategy of AaveGovernanceV2 that counts an ERC20Votes token.
/// @notice The supply is today's, as in the strategy that Aave used: its token mints nothing.
contract VotesStrategy {
    // solhint-disable-next-line immutable-vars-naming, var-name-mixedcase
    address public immutable AAVE;

    constructor(address token) {
        AAVE = token;
    }

    function getTotalPropositionSupplyAt(uint256) external view returns (uint256) {
        return IERC20(AAVE).totalSupply();
    }

    function getTotalVotingSupplyAt(uint256) external view returns (uint256) {
        return IERC20(AAVE).totalSupply();
    }

    function getPropositionPowerAt(address account, uint256 blockNumber) external view returns (uint256) {
        return IVotes(AAVE).getPastVotes(account, blockNumber);
    }

    function getVotingPowerAt(address account, uint256 blockNumber) external view returns (uint256) {
        return IVotes(AAVE).getPastVotes(account, blockNumber);
    }
}
