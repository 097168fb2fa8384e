// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {IMultiDelegate} from "../interfaces/IMultiDelegate.sol";

/// @title Holds deposits and delegates them. It has no code that could be called.
contract MultiDelegateProxy {
    constructor(address token, address delegate) payable {
        require(IERC20(token).approve(msg.sender, type(uint256).max));
        IVotes(token).delegate(delegate);
        assembly ("memory-safe") {
            mstore8(0, 0xff)
            return(0, 1)
        }
    }
}

/// @title A contract that behaves as ENS's ERC20MultiDelegate does, written anew and without its metadata.
/// @notice Tokens move first, in the order of the arguments; then the shares in the sources are burnt and those in the
/// targets minted.
contract MultiDelegate is ERC1155, IMultiDelegate {
    error InvalidDelegateAddress();

    address public immutable token;

    constructor(address token_) ERC1155("") {
        token = token_;
    }

    function delegateMulti(uint256[] calldata sources, uint256[] calldata targets, uint256[] calldata amounts) external {
        uint256 longer = sources.length > targets.length ? sources.length : targets.length;
        require(longer > 0 && amounts.length == longer, "Delegate: amounts do not fit");
        for (uint256 i; i < longer; i++) {
            if (i >= targets.length) {
                _pull(_proxyOf(_account(sources[i])), msg.sender, amounts[i]);
            } else if (i >= sources.length) {
                _pull(msg.sender, _deployed(_account(targets[i])), amounts[i]);
            } else {
                address source = _account(sources[i]);
                address target = _account(targets[i]);
                _pull(_proxyOf(source), _deployed(target), amounts[i]);
                emit DelegationProcessed(source, target, amounts[i]);
            }
        }
        if (sources.length > 0) {
            _burnBatch(msg.sender, sources, amounts[:sources.length]);
        }
        if (targets.length > 0) {
            _mintBatch(msg.sender, targets, amounts[:targets.length], "");
        }
    }

    function _account(uint256 id) private pure returns (address) {
        require(id >> 160 == 0, InvalidDelegateAddress());
        return address(uint160(id));
    }

    function _pull(address from, address to, uint256 amount) private {
        require(IERC20(token).transferFrom(from, to, amount));
    }

    function _deployed(address delegate) private returns (address proxy) {
        proxy = _proxyOf(delegate);
        if (proxy.code.length == 0) {
            new MultiDelegateProxy{salt: 0}(token, delegate);
            emit ProxyDeployed(delegate, proxy);
        }
    }

    function _proxyOf(address delegate) private view returns (address) {
        bytes32 code = keccak256(bytes.concat(type(MultiDelegateProxy).creationCode, abi.encode(token, delegate)));
        return address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), uint256(0), code)))));
    }
}
