package main

import (
	"fmt"
	"slices"
	"text/tabwriter"

	"github.com/tribune-gov/tribune/chain"
)

// report counts what a verification found.
type report struct {
	Subjects []counted  `json:"subjects"`   // what was looked at
	Checks   []*tested  `json:"checks"`     // what was compared
	Differ   []mismatch `json:"mismatches"` // each value that is wrong
	Refusals []mismatch `json:"refused"`    // each question the contract did not answer
}

type counted struct {
	Kind  string `json:"kind"`
	Count int    `json:"count"`
}

type tested struct {
	Kind       string `json:"kind"`
	Checked    int    `json:"checked"`
	Mismatches int    `json:"mismatches"`
	Unknown    int    `json:"unknown"` // the instance says that it does not know
	Refused    int    `json:"refused"` // the contract does not say
}

type mismatch struct {
	Kind     string `json:"kind"`
	Subject  string `json:"subject"`
	Block    uint64 `json:"block"`
	Served   string `json:"served"`
	Contract string `json:"contract"`
}

func newReport() *report {
	return &report{Subjects: []counted{}, Checks: []*tested{}, Differ: []mismatch{}, Refusals: []mismatch{}}
}

// subjects counts proposals, delegates, holders or tokens.
func (r *report) subjects(kind string, n int) {
	for i := range r.Subjects {
		if r.Subjects[i].Kind == kind {
			r.Subjects[i].Count += n
			return
		}
	}
	r.Subjects = append(r.Subjects, counted{kind, n})
}

func (r *report) row(kind string) *tested {
	if i := slices.IndexFunc(r.Checks, func(t *tested) bool { return t.Kind == kind }); i >= 0 {
		return r.Checks[i]
	}
	r.Checks = append(r.Checks, &tested{Kind: kind})
	return r.Checks[len(r.Checks)-1]
}

// compare counts a question that the contract answered.
func (r *report) compare(q question, at chain.BlockRef, answer string) {
	row := r.row(q.kind)
	row.Checked++
	switch q.served {
	case answer:
	case "":
		row.Unknown++
	default:
		row.Mismatches++
		r.Differ = append(r.Differ, mismatch{q.kind, q.subject, at.Number, q.served, answer})
	}
}

// refused counts a question that the contract did not answer. That is no
// mismatch, but nothing was proven either.
func (r *report) refused(q question, at chain.BlockRef, why error) {
	row := r.row(q.kind)
	row.Checked++
	row.Refused++
	r.Refusals = append(r.Refusals, mismatch{q.kind, q.subject, at.Number, q.served, why.Error()})
}

func (r *report) mismatches() int { return len(r.Differ) }

// maxShown bounds the mismatches of a table; JSON has them all.
const maxShown = 20

func (r *report) print(out streams, asJSON bool) error {
	if asJSON {
		return printJSON(out.out, r)
	}
	w := tabwriter.NewWriter(out.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(w, "CHECKED\tMISMATCHES\tUNKNOWN\tREFUSED\t  WHAT")
	var all tested
	for _, t := range r.Checks {
		_, _ = fmt.Fprintf(w, "%d\t%d\t%d\t%d\t  %s\n", t.Checked, t.Mismatches, t.Unknown, t.Refused, t.Kind)
		all.Checked, all.Mismatches, all.Unknown, all.Refused = all.Checked+t.Checked, all.Mismatches+t.Mismatches, all.Unknown+t.Unknown, all.Refused+t.Refused
	}
	_, _ = fmt.Fprintf(w, "%d\t%d\t%d\t%d\t  all\n", all.Checked, all.Mismatches, all.Unknown, all.Refused)
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	for i, m := range r.Differ {
		if i == maxShown {
			_, _ = fmt.Fprintf(out.out, "… and %d more; --json has them all\n", len(r.Differ)-maxShown)
			break
		}
		_, _ = fmt.Fprintf(out.out, "MISMATCH %s of %s at block %d: served %s, contract %s\n", m.Kind, m.Subject, m.Block, m.Served, m.Contract)
	}
	separator := "verified "
	for _, s := range r.Subjects {
		_, _ = fmt.Fprintf(out.out, "%s%d %s", separator, s.Count, s.Kind)
		separator = ", "
	}
	_, err := fmt.Fprintf(out.out, ": %d mismatches\n", r.mismatches())
	if err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	return nil
}
