package chain

import (
	"strings"
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
