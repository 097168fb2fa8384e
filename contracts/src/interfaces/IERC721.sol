// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title The little of ERC-721 that differs from ERC-20 for a votes token.
interface IERC721 {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    function ownerOf(uint256 tokenId) external view returns (address);
    function tokenURI(uint256 tokenId) external view returns (string memory);
}
