package api

import "time"

// Provider tells how one JSON-RPC endpoint has done since this process began to
// use it. Endpoints that the operator did not make public have no host here.
type Provider struct {
	Endpoint    string            `json:"endpoint" doc:"The endpoint's host if the operator made it public, otherwise its place in the configuration." example:"endpoint 1"`
	Requests    uint64            `json:"requests" doc:"Requests sent to it." example:"1024"`
	Faults      map[string]uint64 `json:"faults" doc:"What went wrong, by kind: network, timeout, server, rate_limit, malformed, behind, pruned, too_large, batch, auth, refused, wrong_chain, incomplete (left out logs), forked (was on another branch than the others) and ahead (named a head that it could not show)." example:"{\"rate_limit\": 3}"`
	Confirmed   uint64            `json:"confirmed" doc:"Answers that another endpoint was asked for too and that were the same." example:"31"`
	Wrong       uint64            `json:"wrong" doc:"Answers that another endpoint, or the block itself, showed to be wrong; none of them was stored." example:"0"`
	Distrusted  bool              `json:"distrusted" doc:"Whether it was wrong lately: it is asked last, and all its answers are checked." example:"false"`
	Splits      uint64            `json:"splits" doc:"How often a range of blocks was shortened because it refused the longer one." example:"3"`
	Mended      uint64            `json:"mended" doc:"Answers whose logs were out of order or repeated, and were put right." example:"0"`
	Breaker     string            `json:"breaker" enum:"closed,open,half-open" doc:"Closed while it is in use, open while it rests after faults, half-open while it is tried again."`
	MaxRange    uint64            `json:"max_range" doc:"Blocks of logs that it is asked for at once at present." example:"10000"`
	MaxBatch    int               `json:"max_batch" doc:"Calls that it is sent in one request at present." example:"100"`
	LatencyMS   float64           `json:"latency_ms" doc:"How long its answers took lately, in milliseconds." example:"42.5"`
	LastFaultAt *time.Time        `json:"last_fault_at" doc:"When something last went wrong; null if nothing did." example:"2026-01-31T18:20:35Z"`
}
