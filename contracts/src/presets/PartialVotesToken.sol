// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IPartialVotes, PartialDelegation} from "../interfaces/IPartialVotes.sol";

/// @title A token that behaves as ScopeLift's ERC20VotesPartialDelegation does, written anew.
/// @notice Every delegatee gets its part of the balance rounded down; what rounding leaves, and what no delegatee was
/// given, votes for nobody. Anybody mints and burns, for tests.
contract PartialVotesToken is ERC20, IPartialVotes {
    using Checkpoints for Checkpoints.Trace208;

    event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes);

    error ERC5805FutureLookup(uint256 timepoint, uint48 clock);
    error PartialDelegationLimitExceeded(uint256 length, uint256 max);
    error DuplicateOrUnsortedDelegatees(address delegatee);
    error InvalidNumeratorZero();
    error NumeratorSumExceedsDenominator(uint256 numerator, uint96 denominator);

    uint256 public constant MAX_PARTIAL_DELEGATIONS = 100;
    uint96 public constant DENOMINATOR = 10_000;

    mapping(address account => PartialDelegation[]) private _delegatees;
    mapping(address delegatee => Checkpoints.Trace208) private _votes;
    Checkpoints.Trace208 private _supply;

    constructor() ERC20("Parts", "PART") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burn(address from, uint256 amount) external {
        _burn(from, amount);
    }

    function clock() public view returns (uint48) {
        return uint48(block.number);
    }

    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=blocknumber&from=default";
    }

    function getVotes(address account) external view returns (uint256) {
        return _votes[account].latest();
    }

    function getPastVotes(address account, uint256 timepoint) external view returns (uint256) {
        return _votes[account].upperLookupRecent(_past(timepoint));
    }

    function getPastTotalSupply(uint256 timepoint) external view returns (uint256) {
        return _supply.upperLookupRecent(_past(timepoint));
    }

    function delegates(address account) external view returns (PartialDelegation[] memory) {
        return _delegatees[account];
    }

    function delegate(address delegatee) external {
        PartialDelegation[] memory one = new PartialDelegation[](1);
        one[0] = PartialDelegation(delegatee, DENOMINATOR);
        _delegate(msg.sender, one);
    }

    function delegate(PartialDelegation[] calldata partialDelegations) external {
        _delegate(msg.sender, partialDelegations);
    }

    function _delegate(address delegator, PartialDelegation[] memory chosen) private {
        _check(chosen);
        PartialDelegation[] memory old = _delegatees[delegator];
        uint256 units = balanceOf(delegator);
        _move(old, _parts(old, units), chosen, _parts(chosen, units));
        delete _delegatees[delegator];
        for (uint256 i; i < chosen.length; i++) {
            _delegatees[delegator].push(chosen[i]);
        }
        emit DelegateChanged(delegator, old, chosen);
    }

    function _check(PartialDelegation[] memory chosen) private pure {
        require(chosen.length <= MAX_PARTIAL_DELEGATIONS, PartialDelegationLimitExceeded(chosen.length, MAX_PARTIAL_DELEGATIONS));
        uint256 sum;
        for (uint256 i; i < chosen.length; i++) {
            bool first = i == 0 || chosen[i]._delegatee > chosen[i - 1]._delegatee;
            require(first, DuplicateOrUnsortedDelegatees(chosen[i]._delegatee));
            require(chosen[i]._numerator != 0, InvalidNumeratorZero());
            sum += chosen[i]._numerator;
        }
        require(sum <= DENOMINATOR, NumeratorSumExceedsDenominator(sum, DENOMINATOR));
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from == to) {
            return;
        }
        if (from == address(0) || to == address(0)) {
            _supply.push(clock(), uint208(totalSupply()));
        }
        PartialDelegation[] memory ofFrom = _delegatees[from];
        PartialDelegation[] memory ofTo = _delegatees[to];
        uint256 before = to == address(0) ? 0 : balanceOf(to) - amount;
        _move(ofFrom, _change(ofFrom, balanceOf(from) + amount, balanceOf(from)), ofTo, _change(ofTo, balanceOf(to), before));
    }

    /// @dev What each delegatee has more of the larger balance than of the smaller. Zero has none: nobody's delegatees are none.
    function _change(PartialDelegation[] memory of_, uint256 larger, uint256 smaller) private pure returns (uint256[] memory parts) {
        parts = _parts(of_, larger);
        uint256[] memory less = _parts(of_, smaller);
        for (uint256 i; i < parts.length; i++) {
            parts[i] -= less[i];
        }
    }

    function _parts(PartialDelegation[] memory of_, uint256 units) private pure returns (uint256[] memory parts) {
        parts = new uint256[](of_.length);
        for (uint256 i; i < of_.length; i++) {
            parts[i] = units * of_[i]._numerator / DENOMINATOR;
        }
    }

    /// @dev Both lists are sorted; who is in both gets the difference, in one step.
    function _move(PartialDelegation[] memory from, uint256[] memory less, PartialDelegation[] memory to, uint256[] memory more) private {
        uint256 i;
        uint256 j;
        while (i < from.length || j < to.length) {
            if (i < from.length && j < to.length && from[i]._delegatee == to[j]._delegatee) {
                _push(from[i]._delegatee, less[i++], more[j++]);
            } else if (j == to.length || (i < from.length && from[i]._delegatee < to[j]._delegatee)) {
                _push(from[i]._delegatee, less[i++], 0);
            } else {
                _push(to[j]._delegatee, 0, more[j++]);
            }
        }
    }

    function _push(address delegatee, uint256 less, uint256 more) private {
        if (less == more || delegatee == address(0)) {
            return;
        }
        uint208 next = uint208(uint256(_votes[delegatee].latest()) + more - less);
        (uint208 before, uint208 now_) = _votes[delegatee].push(clock(), next);
        emit DelegateVotesChanged(delegatee, before, now_);
    }

    function _past(uint256 timepoint) private view returns (uint48) {
        require(timepoint < clock(), ERC5805FutureLookup(timepoint, clock()));
        return uint48(timepoint);
    }
}
