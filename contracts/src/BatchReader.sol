// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Many calls in one, all against the same block.
/// @notice Selectors, encodings and the failure message are those of the widely deployed Multicall3, so a client
/// written for either works with both. Stateless; it must never be given tokens or approvals.
contract BatchReader {
    struct Call {
        address target;
        bytes callData;
    }

    struct Call3 {
        address target;
        bool allowFailure;
        bytes callData;
    }

    struct Result {
        bool success;
        bytes returnData;
    }

    /// @notice Makes every call; a failing one reverts the whole unless it allows failure.
    function aggregate3(Call3[] calldata calls) external payable returns (Result[] memory results) {
        results = new Result[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            results[i] = _call(calls[i].target, calls[i].callData);
            require(results[i].success || calls[i].allowFailure, "Multicall3: call failed");
        }
    }

    /// @notice Makes every call; a failing one reverts the whole if `requireSuccess`.
    function tryAggregate(
        bool requireSuccess,
        Call[] calldata calls
    ) external payable returns (Result[] memory results) {
        results = new Result[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            results[i] = _call(calls[i].target, calls[i].callData);
            require(results[i].success || !requireSuccess, "Multicall3: call failed");
        }
    }

    /// @notice The block number contracts see here, which on some rollups is the parent chain's.
    function getBlockNumber() external view returns (uint256) {
        return block.number;
    }

    /// @notice Unix seconds.
    function getCurrentBlockTimestamp() external view returns (uint256) {
        return block.timestamp;
    }

    /// @notice Hash of one of the last 256 blocks, zero for any other.
    function getBlockHash(uint256 number) external view returns (bytes32) {
        return blockhash(number);
    }

    /// @notice Balance in wei.
    function getEthBalance(address account) external view returns (uint256) {
        return account.balance;
    }

    /// @notice EIP-155 chain id.
    function getChainId() external view returns (uint256) {
        return block.chainid;
    }

    function _call(address target, bytes calldata data) private returns (Result memory result) {
        (result.success, result.returnData) = target.call(data);
    }
}
