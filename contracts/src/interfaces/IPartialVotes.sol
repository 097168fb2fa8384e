// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice The part of an account's votes that one delegatee casts.
/// @param _delegatee Zero, which may only come first: nobody casts this part.
/// @param _numerator Of a denominator of 10,000; never 0.
struct PartialDelegation {
    address _delegatee;
    uint96 _numerator;
}

/// @title Votes that holders split over several delegates: Agora's and ScopeLift's ERC20VotesPartialDelegation.
/// @notice Everything else of these tokens is as IVotes has it.
interface IPartialVotes {
    event DelegateChanged(address indexed delegator, PartialDelegation[] oldDelegatees, PartialDelegation[] newDelegatees);

    function DENOMINATOR() external view returns (uint96);

    function MAX_PARTIAL_DELEGATIONS() external view returns (uint256);

    function delegates(address account) external view returns (PartialDelegation[] memory);

    function delegate(PartialDelegation[] calldata partialDelegations) external;

    function delegate(address delegatee) external;
}
