package rpc

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// advice is what a refusal of eth_getLogs says about what would be accepted.
type advice struct {
	blocks uint64 // length of a range that should work; 0: nothing was said
	fixed  bool   // a limit on the range itself, whatever it holds
}

// wording is one way in which providers phrase one kind of fault. The pattern
// is matched against lower-case text. Groups: limit is a number of blocks, from
// and to are a range that should work.
type wording struct {
	kind    Kind
	fixed   bool // a limit on the length of ranges
	pattern *regexp.Regexp
}

func says(kind Kind, pattern string) wording {
	return wording{kind: kind, pattern: regexp.MustCompile(pattern)}
}

func limits(pattern string) wording {
	return wording{kind: KindTooLarge, fixed: true, pattern: regexp.MustCompile(pattern)}
}

// number is a count as providers write it: 10,000, 10k, 2_000.
const number = `(?P<limit>\d[\d,._]*(\s?[km])?\b)`

// wordings is searched from the top: the first match decides. There is no
// standard for these texts; each row was seen in the wild, and the test holds a
// sample of each. Rows that a later row would misread stand above it.
var wordings = []wording{
	// The block is not there, which is no matter of range size.
	says(KindBehind, `beyond (the )?current head|extends beyond|future block|block is out of range`),
	says(KindBehind, `(exceeds|greater than|after|past|above) (the )?(latest|last accepted|last|current|head|best)( known)?( block| head)?\b`),
	says(KindBehind, `unfinalized data`),
	says(KindPruned, `missing trie node|pruned|archive|state already discarded|historical state|(state|history) (is |for [\w# ]+ )?(not available|unavailable)|no state available|state histories`),
	says(KindBehind, `unknown block|(header|block)( (for|with) (hash|number))?( [#x\da-f]+)? (is |was )?(not found|could not be found)|could not find block|finalized block not found|safe block not found|block does not exist`),
	says(KindBehind, `not (currently )?canonical`),

	// Batches.
	says(KindBatch, regexp.QuoteMeta(missingReply)),
	says(KindBatch, `batch.*(limit|large|big|long|size|exceed|not (supported|allowed|enabled)|unsupported|disabled|too many|max|more than)`),
	says(KindBatch, `(too many|too large|exceed|maximum|unsupported|not supported|disabled).*batch`),

	// Rates and quotas. Above the ranges: "rate limit exceeded for block range requests".
	says(KindRateLimit, `rate.?limit|too many requests|too many connections|requests? (limit|count|rate)|requests capacity|(requests|calls) (per|in) |per second|throughput|throttl|slow down`),
	says(KindRateLimit, `quota|compute units|credits?\b|(daily|monthly|usage|plan) (request )?(limit|cap|capacity)|over limit`),

	// Ranges that the provider says would work.
	says(KindTooLarge, `block range should work: ?\[0x(?P<from>[\da-f]+), ?0x(?P<to>[\da-f]+)\]`),
	says(KindTooLarge, `try with this block range ?\[0x(?P<from>[\da-f]+), ?0x(?P<to>[\da-f]+)\]`),
	says(KindTooLarge, `retry with the range (?P<first>\d+)-(?P<last>\d+)`),

	// Limits on the length of a range.
	limits(`requested too many blocks from \d+ to \d+, maximum is set to ` + number),
	limits(`maximum allowed number of requested blocks is ` + number),
	limits(`limited to (a |0 - )?` + number + `[- ]?(block|range)`),
	limits(`up to an? ` + number + `[- ]block`),
	limits(`max(imum)?( allowed)?( block)? range(:| is| of| =)? ?` + number),
	limits(`max(imum)?( allowed)? is ` + number + ` blocks`),
	limits(`\(maximum ` + number + `\)`),
	limits(`blocks distance: ?` + number),
	limits(`range \d+ exceeds (the )?limit of ` + number),
	limits(`exceeds the range allowed for your plan \(\d+ > ` + number + `\)`),
	limits(`block range exceeds ` + number),
	limits(`block range greater than ` + number),
	limits(`ranges over ` + number + ` blocks`),
	limits(`at most ` + number + ` blocks`),
	limits(`must be smaller than size ` + number),
	limits(`must not exceed ` + number + ` blocks`),
	limits(`(too wide|too large|too many).*(the )?limit is ` + number),
	limits(`exceeds server limit, narrow your filter: ?` + number),
	limits(`block span \d+ .*exceeds the limit ` + number),
	limits(`block range limit exceeded|range threshold exceeded`),
	limits(`block range (is )?too (large|wide|high|big)|too (large|wide) (a )?block(s)? range|range (is )?too (large|wide|big)`),
	limits(`query block range exceeds|exceeds? max(imum)? block range|larger than max block range`),

	// Limits on the answer.
	says(KindTooLarge, `(query|request) returned more than [\d,]+ (results|logs)|more than [\d,]+ results`),
	says(KindTooLarge, `exceeds max results|max results|too many (results|logs|events)|logs? limit exceeded|results? limit exceeded|result set too large|exceeded max allowed`),
	says(KindTooLarge, `logs matched by query exceeds limit`),
	says(KindTooLarge, `response size|response (is |was )?too (large|big)|response exceeded|answer too large|message too big|read limit exceeded|payload too large|entity too large|exceeds the maximum (response|allowed) size`),

	// Time.
	says(KindTimeout, `timeout|timed out|deadline exceeded|took too long|time limit|query duration`),

	// Access.
	says(KindAuth, `unauthori[sz]ed|forbidden|api.?key|must (be )?authenticate|invalid (project|token|auth)|project id|access denied|not (entitled|whitelisted)|requires? a? ?(paid|personal|upgrade)`),

	// The provider's own trouble.
	says(KindServer, `internal (server )?error|no backend|unavailable|bad gateway|upstream|try again|temporar|overload|connection (reset|refused)|eof$`),
}

// codes says what a JSON-RPC error code means where no wording matched.
// Sources: EIP-1474, the geth and reth sources, the providers' documentation.
var codes = map[int64]Kind{
	-32001: KindBehind,    // resource not found
	-32002: KindServer,    // resource unavailable
	-32005: KindRateLimit, // limit exceeded
	-32007: KindRateLimit, // quicknode: requests per second
	-32008: KindTooLarge,  // jsonrpsee: response is too big
	-32010: KindBatch,     // jsonrpsee: batch request too large
	-32011: KindBatch,     // jsonrpsee: batch response too large
	-32012: KindServer,    // base: load is shed
	-32016: KindRateLimit, // proxyd: over rate limit
	-32019: KindBehind,    // proxyd: block is out of range
	-32020: KindTooLarge,  // proxyd: backend response too large
	-32029: KindRateLimit, // too many requests
	-32603: KindServer,    // internal error
	-32614: KindTooLarge,  // quicknode, base: range limit
	-32700: KindServer,    // parse error: our request arrived broken
	-39001: KindBehind,    // unknown block
	429:    KindRateLimit,
	4444:   KindPruned, // pruned history
}

// classify says what kind of fault an error object is, and what it advises for
// a range that starts at from.
func classify(e *errorObject, from uint64) (Kind, advice) {
	text := lower(e.message)
	if i := firstWording(text); i >= 0 {
		w := wordings[i]
		return w.kind, w.advice(w.pattern.FindStringSubmatch(text), from)
	}
	if kind, known := codes[e.code]; known {
		return kind, advice{fixed: e.code == -32614}
	}
	return KindRefused, advice{}
}

// firstWording returns the row of wordings that text matches first, -1 for none.
func firstWording(text string) int {
	text = lower(text)
	return slices.IndexFunc(wordings, func(w wording) bool { return w.pattern.MatchString(text) })
}

// lower prepares remote text for matching, of which the start is enough.
func lower(text string) string { return strings.ToLower(text[:min(len(text), 4096)]) }

func (w wording) advice(groups []string, from uint64) advice {
	a := advice{fixed: w.fixed}
	group := func(name string) string {
		if i := w.pattern.SubexpIndex(name); i >= 0 {
			return groups[i]
		}
		return ""
	}
	if limit := group("limit"); limit != "" {
		a.blocks = count(limit)
	}
	first, last, base := group("from"), group("to"), 16
	if first == "" {
		first, last, base = group("first"), group("last"), 10
	}
	begin, err := strconv.ParseUint(first, base, 64)
	end, err2 := strconv.ParseUint(last, base, 64)
	if err == nil && err2 == nil && begin == from && end >= begin && end-begin < 1<<32 {
		a.blocks = end - begin + 1
	}
	return a
}

// count reads "10,000", "10k" or "2_000"; 0 when it is none of them.
func count(text string) uint64 {
	text = strings.NewReplacer(",", "", ".", "", "_", "", " ", "").Replace(text)
	factor := uint64(1)
	switch {
	case strings.HasSuffix(text, "k"):
		factor = 1_000
	case strings.HasSuffix(text, "m"):
		factor = 1_000_000
	}
	n, err := strconv.ParseUint(strings.TrimRight(text, "km"), 10, 32)
	if err != nil {
		return 0
	}
	return n * factor
}
