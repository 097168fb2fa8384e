package rpc

import "testing"

// samples are errors as providers sent them, with the chain or provider that
// did, and what is to be read from them. from is the first block asked for.
var samples = []struct {
	who    string
	code   int64
	text   string
	kind   Kind
	blocks uint64 // length of a range that is said to work
	fixed  bool
}{
	// Ranges that would work.
	{"alchemy", -32602, "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size, or you can request any block range with a cap of 10K logs in the response. Based on your parameters and the response size limit, this block range should work: [0x64, 0x6d]", KindTooLarge, 10, false},
	{"alchemy free", -32600, "Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range. Based on your parameters, this block range should work: [0x64, 0x6d]. Upgrade to PAYG for expanded block range.", KindTooLarge, 10, false},
	{"infura", -32005, "query returned more than 10000 results. Try with this block range [0x64, 0x7B].", KindTooLarge, 24, false},
	{"zksync", -32602, "Query returned more than 10000 results. Try with this block range [0x64, 0x30f].", KindTooLarge, 684, false},
	{"reth", -32602, "query exceeds max results 20000, retry with the range 100-162", KindTooLarge, 63, false},
	{"advice for another range", -32005, "query returned more than 10000 results. Try with this block range [0xCB3D, 0x7B737].", KindTooLarge, 0, false},
	{"advice that ends before it begins", -32602, "query exceeds max results 20000, retry with the range 100-99", KindTooLarge, 0, false},

	// Limits on the length of a range.
	{"alchemy", -32600, "You can make eth_getLogs requests with up to a 500 block range.", KindTooLarge, 500, true},
	{"quicknode", -32614, "eth_getLogs is limited to a 10,000 range", KindTooLarge, 10000, true},
	{"quicknode discover", -32602, "eth_getLogs is limited to a 5 block range", KindTooLarge, 5, true},
	{"blockpi", -32602, "eth_getLogs is limited to 1024 block range. Please check the parameter requirements at https://docs.blockpi.io", KindTooLarge, 1024, true},
	{"1rpc", -32602, "eth_getLogs is limited to 0 - 50 blocks range", KindTooLarge, 50, true},
	{"zkevm", -32602, "logs are limited to a 10000 block range", KindTooLarge, 10000, true},
	{"base", -32600, "Block range too large; currently limited to 100 blocks", KindTooLarge, 100, true},
	{"avalanche", -32000, "requested too many blocks from 0 to 16777216, maximum is set to 2048", KindTooLarge, 2048, true},
	{"cloudflare", -32047, "Invalid eth_getLogs request. 'fromBlock'-'toBlock' range too large. Max range: 800", KindTooLarge, 800, true},
	{"thirdweb", -32005, "Log response size exceeded. Maximum allowed number of requested blocks is 1000", KindTooLarge, 1000, true},
	{"publicnode", -32701, "exceed maximum block range: 50000", KindTooLarge, 50000, true},
	{"tron", -32600, "exceed max block range: 5000", KindTooLarge, 5000, true},
	{"drpc", 35, "ranges over 10000 blocks are not supported on freetier", KindTooLarge, 10000, true},
	{"ankr", -32600, "block range is too wide", KindTooLarge, 0, true},
	{"ankr tac", -32000, "maximum [from, to] blocks distance: 10000", KindTooLarge, 10000, true},
	{"moonbeam", -32603, "block range is too wide (maximum 1024)", KindTooLarge, 1024, true},
	{"reth", -32602, "query exceeds max block range 100000", KindTooLarge, 100000, true},
	{"infura range", -32602, "range 1000000 exceeds limit of 10000", KindTooLarge, 10000, true},
	{"erigon", -32602, "query block range exceeds server limit, narrow your filter: 5", KindTooLarge, 5, true},
	{"blast paid", -32600, "the block range exceeds the range allowed for your plan (9999 > 500).", KindTooLarge, 500, true},
	{"morph", -32000, "block range is larger than max block range, block range = 5120, max block range = 5000", KindTooLarge, 5000, true},
	{"coinbase", -32602, "please limit the query to at most 1,000 blocks", KindTooLarge, 1000, true},
	{"swell", -32000, "block range greater than 2000 max", KindTooLarge, 2000, true},
	{"somnia", -32000, "block range exceeds 1000", KindTooLarge, 1000, true},
	{"merkle", -32603, "eth_getLogs range is too large, max is 10k blocks", KindTooLarge, 10000, true},
	{"harmony", -32000, "query must be smaller than size 1024", KindTooLarge, 1024, true},
	{"simplyvc", -32000, "too wide blocks range, the limit is 100", KindTooLarge, 100, true},
	{"getblock", -32600, "block range must not exceed 25 blocks", KindTooLarge, 25, true},
	{"a node", -32000, "block span 5000 of the query exceeds the limit 2000", KindTooLarge, 2000, true},
	{"chainstack", -32000, "Block range limit exceeded. See more details at https://docs.chainstack.com", KindTooLarge, 0, true},
	{"altitude", -32000, "allowed block range threshold exceeded", KindTooLarge, 0, true},
	{"optimism", -32000, "Block range is too large", KindTooLarge, 0, true},
	{"candle", -32600, "block range too high", KindTooLarge, 0, true},
	{"reth, old", -32602, "query exceeds max block range", KindTooLarge, 0, true},
	{"only the code", -32614, "no", KindTooLarge, 0, true},

	// Limits on the answer.
	{"geth", -32005, "query returned more than 10000 results", KindTooLarge, 0, false},
	{"tenderly", -32000, "more than 20000 results", KindTooLarge, 0, false},
	{"llamarpc", -32602, "query exceeds max results 20000", KindTooLarge, 0, false},
	{"erpc", -32000, "getLogs request exceeded max allowed range", KindTooLarge, 0, false},
	{"arbitrum", -32000, "logs matched by query exceeds limit of 10000", KindTooLarge, 0, false},
	{"proxyd", -32020, "backend response too large", KindTooLarge, 0, false},
	{"1rpc", -32000, "response size should not greater than 10000000 bytes", KindTooLarge, 0, false},
	{"jsonrpsee", -32008, "Response is too big", KindTooLarge, 0, false},
	{"geth batch", -32003, "response too large", KindTooLarge, 0, false},
	{"only the code", -32020, "no", KindTooLarge, 0, false},

	// Time.
	{"chainstack", -32002, "request timed out", KindTimeout, 0, false},
	{"geth", -32002, "request timed out", KindTimeout, 0, false},
	{"alchemy", -32000, "Query timeout exceeded. Consider reducing your block range.", KindTimeout, 0, false},
	{"infura", -32005, "query duration exceeded 10 seconds", KindTimeout, 0, false},
	{"erigon", -32000, "context deadline exceeded", KindTimeout, 0, false},

	// The block or its state is not there.
	{"geth", -32602, "block range extends beyond current head block", KindBehind, 0, false},
	{"besu", -32602, "invalid block range: toBlock exceeds latest block", KindBehind, 0, false},
	{"avalanche", -32000, "requested block 123 after last accepted block 120", KindBehind, 0, false},
	{"avalanche, head", -32000, "cannot query unfinalized data", KindBehind, 0, false},
	{"proxyd", -32019, "block is out of range", KindBehind, 0, false},
	{"geth", -32000, "header not found", KindBehind, 0, false},
	{"geth, hash", -32000, "header for hash not found", KindBehind, 0, false},
	{"geth, logs", -32000, "unknown block", KindBehind, 0, false},
	{"geth, young", -32000, "finalized block not found", KindBehind, 0, false},
	{"nethermind", -32001, "0x1b4 could not be found", KindBehind, 0, false},
	{"reth", -32001, "block not found: hash 0x12", KindBehind, 0, false},
	{"geth, canonical", -32000, "hash 0xab is not currently canonical", KindBehind, 0, false},
	{"geth", -32000, "missing trie node 1a (path ) state 0x1a is not available, not found", KindPruned, 0, false},
	{"geth, path", -32000, "historical state 0x12 is not available", KindPruned, 0, false},
	{"geth, logs", 4444, "pruned history unavailable", KindPruned, 0, false},
	{"reth", -32001, "state at block #5 is pruned", KindPruned, 0, false},
	{"ankr", -32602, "Archive requests require a personal token. Get one at: https://…", KindPruned, 0, false},
	{"only the code", 4444, "no", KindPruned, 0, false},

	// Rates.
	{"EIP-1474", -32005, "limit exceeded", KindRateLimit, 0, false},
	{"alchemy", 429, "Your app has exceeded its compute units per second capacity. If you have retries enabled, you can safely ignore this message.", KindRateLimit, 0, false},
	{"alchemy, month", 429, "Monthly capacity limit exceeded. Visit https://dashboard.alchemyapi.io to upgrade", KindRateLimit, 0, false},
	{"infura", -32005, "project ID request rate exceeded", KindRateLimit, 0, false},
	{"infura, day", -32005, "daily request count exceeded, request rate limited", KindRateLimit, 0, false},
	{"quicknode", -32007, "50/second request limit reached - reduce calls per second or upgrade your account", KindRateLimit, 0, false},
	{"base", -32016, "over rate limit", KindRateLimit, 0, false},
	{"publicnode", -32000, "Too Many Requests", KindRateLimit, 0, false},
	{"words of both", -32005, "rate limit exceeded for block range requests", KindRateLimit, 0, false},
	{"only the code", -32016, "no", KindRateLimit, 0, false},

	// Batches.
	{"drpc", 31, "Batch of more than 3 requests are not allowed on free tier, to use this feature register paid account", KindBatch, 0, false},
	{"jsonrpsee", -32005, "Batched requests are not supported by this server", KindBatch, 0, false},
	{"jsonrpsee", -32010, "The batch request was too large", KindBatch, 0, false},
	{"geth", -32600, "batch too large", KindBatch, 0, false},
	{"nethermind", -32005, "Batch size limit exceeded", KindBatch, 0, false},
	{"a proxy", -32000, "too many requests in one batch", KindBatch, 0, false},
	{"a proxy, otherwise", -32000, "exceeded the maximum number of calls of a batch", KindBatch, 0, false},
	{"this package", 0, missingReply, KindBatch, 0, false},

	// The rest.
	{"ankr", -32000, "Unauthorized: You must authenticate your request with an API key.", KindAuth, 0, false},
	{"infura", -32600, "invalid project id", KindAuth, 0, false},
	{"any", -32603, "Internal error", KindServer, 0, false},
	{"base", -32011, "no backend is currently healthy to serve traffic", KindServer, 0, false},
	{"base, load", -32012, "requested something", KindServer, 0, false},
	{"any", -32000, "service temporarily down", KindServer, 0, false},
	{"geth", -32601, "the method eth_foo does not exist/is not available", KindRefused, 0, false},
	{"geth", -32602, "invalid argument 0: hex string without 0x prefix", KindRefused, 0, false},
	{"unknown", -32000, "nope", KindRefused, 0, false},
}

func TestWordingsOfProviders(t *testing.T) {
	for _, s := range samples {
		t.Run(s.who, func(t *testing.T) {
			kind, advice := classify(&errorObject{code: s.code, message: s.text}, 100)
			if kind != s.kind || advice.blocks != s.blocks || advice.fixed != s.fixed {
				t.Errorf("%d %q\n is %s, %d blocks, fixed %t\nwant %s, %d blocks, fixed %t",
					s.code, s.text, kind, advice.blocks, advice.fixed, s.kind, s.blocks, s.fixed)
			}
		})
	}
}

// Every row of the table is there because of a sample; a row that no sample
// reaches is dead or hidden behind another.
func TestEveryWordingIsReached(t *testing.T) {
	reached := make([]bool, len(wordings))
	for _, s := range samples {
		if i := firstWording(s.text); i >= 0 {
			reached[i] = true
		}
	}
	for i, w := range wordings {
		if !reached[i] {
			t.Errorf("no sample reaches %s", w.pattern)
		}
	}
}

func TestEveryCodeIsReached(t *testing.T) {
	for code, want := range codes {
		if got, _ := classify(&errorObject{code: code, message: "no"}, 0); got != want {
			t.Errorf("code %d is %s, want %s", code, got, want)
		}
	}
}

func TestCount(t *testing.T) {
	for text, want := range map[string]uint64{"10": 10, "10,000": 10000, "10k": 10000, "2 k": 2000, "1_000": 1000, "1m": 1000000, "": 0, "x": 0, "99999999999999999999": 0} {
		if got := count(text); got != want {
			t.Errorf("%q is %d, want %d", text, got, want)
		}
	}
}
