package page

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// correctionOf is a vote that a reorg takes back or, every third time, puts back.
func correctionOf(i int64, governor chain.Account) chain.Correction {
	at := time.Unix(1_770_000_000+i, 0).UTC()
	record := &chain.Record{
		Event: "vote_cast", Contract: governor, Block: 24_000_000 + uint64(i), BlockHash: common.Hash{1}, LogIndex: 7, Time: at, Tx: common.Hash{2},
		Fields: json.RawMessage(fmt.Sprintf(`{"weight":"%d"}`, i)),
	}
	c := chain.Correction{ID: 100 + i, Chain: governor.Chain, Reason: chain.CorrectedByReorg, Action: chain.RowRetracted, Before: record, RecordedAt: at}
	if i%3 == 2 {
		c.Action, c.After, c.Retraction = chain.RowRestored, record, c.ID-1
	}
	return c
}

func TestCorrectionsOfADAOAreListedNewestFirst(t *testing.T) {
	site := newSite(t, smallWorld())
	if body := get(t, site, "/dao/meridian").Body.String(); !strings.Contains(body, `href="/dao/meridian/corrections">30 corrections`) {
		t.Error("the overview does not lead to the corrections")
	}
	seen := []string{}
	for path := "/dao/meridian/corrections"; path != ""; {
		body := get(t, site, path).Body.String()
		for line := range strings.Lines(body) {
			if _, rest, found := strings.Cut(line, "No. "); found {
				seen = append(seen, rest[:3])
			}
		}
		if !strings.Contains(body, "Taken back") || !strings.Contains(body, "Put back") || !strings.Contains(body, "the chain was reorganised") {
			t.Errorf("%s does not say what happened", path)
		}
		path = nextLink(parsePage(t, body))
	}
	if len(seen) != 30 || seen[0] != "129" || seen[29] != "100" {
		t.Errorf("listed %v", seen)
	}
}

func TestDAOWithoutCorrectionsSaysSo(t *testing.T) {
	world := smallWorld()
	world.corrections = nil
	site := newSite(t, world)
	if body := get(t, site, "/dao/meridian").Body.String(); strings.Contains(body, "corrections") {
		t.Error("the overview leads to nothing")
	}
	if body := get(t, site, "/dao/meridian/corrections").Body.String(); !strings.Contains(body, "Nothing had to be corrected") {
		t.Error("an empty list without a word")
	}
}
