// Package api is Tribune's public REST API: typed handlers on a huma.API, the
// OpenAPI document made from them, and the reference page that shows it.
//
// The rules of every answer, each of them tested:
//
//  1. Amounts are decimal strings in the smallest unit, shares are integers in
//     basis points rounded down, times are RFC 3339 in UTC, timepoints are
//     integers in the clock that stands next to them.
//  2. What is not known is null, never 0. A list is never null.
//  3. Every answer carries as_of: one entry for each chain it depends on, with
//     block, hash and finality.
//  4. A list is {items, next, total, as_of}. next is an opaque cursor, bound to
//     the list and its filters; paging neither skips nor repeats a row.
//  5. A parameter that is unknown, empty, repeated or malformed is refused,
//     never ignored.
//  6. Every error is an RFC 9457 problem document whose type is a path of the
//     same server. Text of internal errors stays in the log.
//
// The package knows neither the HTTP server nor the store.
package api
