// Package proxy stands in front of a JSON-RPC endpoint and misbehaves as real
// providers do: it answers 429 and 5xx, hangs, cuts answers short, resets
// connections, leaves out logs, shuffles and repeats them, lags, shows another
// branch, and lies about the head. What it does is drawn from a seed and counted
// by kind, so that a test can compare what was done with what was noticed.
package proxy
