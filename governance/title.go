package governance

import (
	"strings"
	"unicode"
)

// maxTitle bounds a title, in runes.
const maxTitle = 200

// TitleOf takes a proposal's title from its Markdown description: the first
// line with text, without heading marks. A description without text has no
// title.
func TitleOf(description string) string {
	for description != "" {
		line, rest, _ := strings.Cut(description, "\n")
		// Some governors' tooling stores the two characters \n for a line end.
		line, escaped, wasEscaped := strings.Cut(line, `\n`)
		if wasEscaped {
			rest = escaped + "\n" + rest
		}
		if title := plainLine(line); title != "" {
			return title
		}
		description = rest
	}
	return ""
}

// plainLine strips heading and emphasis marks and invisible characters.
func plainLine(line string) string {
	line = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, line)
	line = strings.Trim(line, " #*_=-\"")
	if runes := []rune(line); len(runes) > maxTitle {
		return strings.TrimSpace(string(runes[:maxTitle-1])) + "…"
	}
	return line
}
