// Package governancetest turns recorded events of real governors and tokens into
// the logs they were, and reads in-process chains as a provider would, for the
// tests of any package.
//
// The recordings are CSV and JSON files outside the repository (../shared/data
// from its root). Functions that need them skip the test if they are not there.
package governancetest
