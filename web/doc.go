// Package web is the HTTP server: it mounts the API and the pages, and does for
// every request what is neither's business, such as ids, logs, limits, headers,
// compression and entity tags.
//
// A request passes, from outside to inside: the edge (HEAD, coded entity tags),
// compression, request id, log and metrics, security headers, recovery, limits,
// and for the API also CORS, a deadline and entity tags. Everything that is not
// the server's own path goes to the pages.
//
// Nothing here is global: two servers in one process do not meet.
package web
