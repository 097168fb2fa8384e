// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {TimelockController} from "oz4/governance/TimelockController.sol";

/// @title The timelock of OpenZeppelin 4.9 under a name of its own.
contract TimelockController4 is TimelockController {
    constructor(
        uint256 minDelay,
        address[] memory proposers,
        address[] memory executors,
        address admin
    ) TimelockController(minDelay, proposers, executors, admin) {}
}
