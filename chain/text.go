package chain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// CleanText makes a string from a contract storable in any database: invalid
// UTF-8 and NUL become U+FFFD. changed tells that the bytes differ, so that the
// caller can keep the original.
func CleanText(s string) (clean string, changed bool) {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return s, false
	}
	const replacement = "\uFFFD"
	return strings.ReplaceAll(strings.ToValidUTF8(s, replacement), "\x00", replacement), true
}

// PlainLine makes a short text from a contract or provider fit to be shown: one
// line of at most about limit bytes, single spaces, no control characters, no
// invisible ones that could turn the text around, no invalid UTF-8.
func PlainLine(s string, limit int) string {
	if excess := 8 * limit; len(s) > excess {
		s = s[:excess] // nothing behind this can be shown
	}
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= limit {
		return s
	}
	cut := limit
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strings.TrimSpace(s[:cut]) + "…"
}
