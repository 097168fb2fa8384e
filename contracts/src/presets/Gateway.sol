// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Takes the messages that AccessGovernor sends to other chains (ERC-7786), and loses them.
contract Gateway {
    event MessageSent(bytes32 indexed sendId, bytes recipient, bytes payload);

    function sendMessage(
        bytes calldata recipient,
        bytes calldata payload,
        bytes[] calldata
    ) external payable returns (bytes32) {
        emit MessageSent(0, recipient, payload);
        return 0;
    }
}
