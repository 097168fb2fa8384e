// Package measure says who decides in a DAO: how voting power is spread over
// delegates, how much of it votes, and what it takes to propose, to reach the
// quorum or to outvote the others. docs/measures.md defines every figure and
// names its sources.
//
// All of it is exact: integers of any size inside, amounts in the token's
// smallest unit and shares in basis points, rounded down, outside. There is no
// floating point. A figure that an unknown input decides is nil, never zero.
// The order of the inputs does not matter.
package measure
