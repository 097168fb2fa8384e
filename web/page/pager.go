package page

// pagerView is the way through a list, for the pager partial.
type pagerView struct {
	Summary string // "25 of 148 proposals"
	First   string // address of the first page; "" on it
	Next    string // address of the next page; "" on the last
	Label   string // what is paged, for screen readers
}

// pager returns the pager of a list. link gives the address of the page that a
// cursor starts; "" starts the first.
func pager(label string, shown int, total int64, cursor, next string, link func(cursor string) string) pagerView {
	view := pagerView{Label: label, Summary: plural(total, "row", "rows")}
	if int64(shown) < total {
		view.Summary = count(int64(shown)) + " of " + count(total)
	}
	if cursor != "" {
		view.First = link("")
	}
	if next != "" {
		view.Next = link(next)
	}
	return view
}

// choice is a link that changes how a list is filtered or sorted.
type choice struct {
	Text    string
	Href    string
	Current bool
	Count   string // "" where it is not known
	Class   string
}
