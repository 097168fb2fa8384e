package api

import (
	"context"
	"fmt"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
)

// Correction is an entry of the feed of everything that was stored and turned
// out wrong.
type Correction struct {
	ID         int64            `json:"id" doc:"Number of the entry. Numbers grow in the order in which entries became visible, with gaps; an entry never changes." example:"4711"`
	Chain      chain.ID         `json:"chain" doc:"The chain, in CAIP-2 form."`
	Reason     CorrectionReason `json:"reason" doc:"Why: *reorg*, the block is no longer on the chain; *provider_repair*, a provider had told something wrong; *decoder_upgrade*, a log is understood that was not before."`
	Action     CorrectionAction `json:"action" doc:"What became of the row: *retracted*, it is gone, until a later entry says that it is back; *restored*, it is back with the same content, perhaps in another block; *replaced*, its transaction is back and says something else; *added*, it had been missing."`
	Retraction *int64           `json:"retraction" doc:"For restored and replaced rows the entry that retracted them; null otherwise." example:"4698"`
	Before     *Record          `json:"before" doc:"The row as it was stored; null if it was not."`
	After      *Record          `json:"after" doc:"The row as it is stored now; null if it is not."`
	RecordedAt time.Time        `json:"recorded_at" doc:"When the entry was made." example:"2026-01-31T18:20:35Z"`
}

// Record is a stored log, written out.
type Record = chain.Record

// CorrectionReason is why a row was corrected.
type CorrectionReason chain.CorrectionReason

// Schema implements [huma.SchemaProvider].
func (CorrectionReason) Schema(huma.Registry) *huma.Schema {
	return choice(chain.CorrectionReasons()...)
}

// CorrectionAction is what became of a row.
type CorrectionAction chain.CorrectionAction

// Schema implements [huma.SchemaProvider].
func (CorrectionAction) Schema(huma.Registry) *huma.Schema {
	return choice(chain.CorrectionActions()...)
}

func (h handlers) registerCorrections(api huma.API) {
	get(api, operation{
		id: "list-corrections", path: "/corrections", tag: tagInstance,
		summary: "Corrections",
		description: "Every log that was stored and had to be retracted, restored, replaced or added: by a reorganisation, by the repair of what a provider had told wrongly, or by a better decoder. " +
			"Whoever keeps a copy of this instance's rows keeps it right by asking, now and then, for what comes after the last id seen. Tallies, states and voting power follow from the rows and are not entries of their own. A page ends early when its rows get longer than a mebibyte.",
		problems: []ProblemKind{NotFound, BadCursor, CursorMismatch},
	}, h.corrections)
}

type correctionsInput struct {
	PageParams
	DAO    string     `query:"dao" example:"ens" doc:"Only of the contracts of this DAO: its slug, as /daos lists it."`
	Chain  ChainParam `query:"chain" doc:"Only of this chain, in CAIP-2 form."`
	Reason string     `query:"reason" enum:"reorg,provider_repair,decoder_upgrade" example:"reorg" doc:"Only for this reason."`
	After  int64      `query:"after" minimum:"0" default:"0" example:"4711" doc:"Only entries with a greater id: pass the last one you have."`
	Sort   string     `query:"sort" enum:"oldest,newest" default:"oldest" example:"newest" doc:"*oldest*: in the order of the feed; *newest*: the other way round."`
}

func (h handlers) corrections(ctx context.Context, in *correctionsInput) (List[Correction], error) {
	filter := governance.CorrectionFilter{
		DAO: in.DAO, Chain: in.Chain.ID, Reason: chain.CorrectionReason(in.Reason), Since: in.After, Newest: in.Sort == "newest",
	}
	after, err := decodeCursor[governance.CorrectionKey](in.Cursor, correctionList, filter)
	if err != nil {
		return List[Correction]{}, cursorProblem(err, in.Cursor)
	}
	selected := filter
	selected.After, selected.Limit = after, in.Limit
	page, err := h.Governance.Corrections(ctx, selected)
	if err != nil {
		return List[Correction]{}, explain(fmt.Errorf("list corrections: %w", err), noDAO(in.DAO))
	}
	next, err := encodeCursor(correctionList, filter, page.Next)
	if err != nil {
		return List[Correction]{}, err
	}
	return newList(page.Items, next, page.Total, page.AsOf, newCorrection), nil
}

func newCorrection(c chain.Correction) Correction {
	out := Correction{
		ID: c.ID, Chain: c.Chain, Reason: CorrectionReason(c.Reason), Action: CorrectionAction(c.Action),
		Before: c.Before, After: c.After, RecordedAt: c.RecordedAt,
	}
	if c.Retraction != 0 {
		out.Retraction = &c.Retraction
	}
	return out
}
