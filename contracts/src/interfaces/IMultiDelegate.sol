// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";

/// @title A contract that holders of a votes token deposit in, for several delegates: ENS's ERC20MultiDelegate.
/// @notice For each delegate it has a proxy that holds the deposits and delegates to it. Who owns what of them are
/// balances of ERC-1155, whose ids are the delegates' addresses.
interface IMultiDelegate is IERC1155 {
    event ProxyDeployed(address indexed delegate, address proxyAddress);
    event DelegationProcessed(address indexed from, address indexed to, uint256 amount);

    function token() external view returns (address);

    function delegateMulti(uint256[] calldata sources, uint256[] calldata targets, uint256[] calldata amounts) external;
}
