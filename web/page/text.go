package page

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// clip bounds a text, in runes.
func clip(s string, runes int) string {
	if len(s) <= runes {
		return s
	}
	n := 0
	for i := range s {
		if n == runes-1 {
			if rest := s[i:]; utf8.RuneCountInString(rest) > 1 {
				return s[:i] + "…"
			}
		}
		n++
	}
	return s
}

// visible replaces characters that hide, reorder or fake text by their names,
// such as ‹U+202E›: direction controls, zero-width characters, tag characters
// and control characters. Joiners stay where scripts and emoji need them.
func visible(s string) string {
	if !strings.ContainsFunc(s, suspicious) {
		return s
	}
	var out strings.Builder
	runes := []rune(s)
	for i, r := range runes {
		switch {
		case !suspicious(r), isJoiner(r) && joins(runes, i):
			out.WriteRune(r)
		default:
			fmt.Fprintf(&out, "‹U+%04X›", r)
		}
	}
	return out.String()
}

// suspicious reports whether a rune has no glyph of its own but an effect.
func suspicious(r rune) bool {
	switch {
	case r == '\n', r == '\t', r == '\r':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0: // C0, DEL, C1
		return true
	case r >= 0xfe00 && r <= 0xfe0f: // variation selectors choose emoji forms
		return false
	case r == 0x2028, r == 0x2029, r == 0x3164, r == 0xffa0, r == 0x115f, r == 0x1160, r == 0x2800:
		return true // separators, Hangul fillers and the empty Braille cell look like nothing
	case r >= 0xe0000 && r <= 0xe0fff: // tags and supplementary selectors
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

// isJoiner reports a zero-width joiner or non-joiner.
func isJoiner(r rune) bool { return r == 0x200c || r == 0x200d }

// joins reports whether the joiner at i stands between two characters of a
// script, or two emoji, that are written with joiners.
func joins(runes []rune, i int) bool {
	if i == 0 || i == len(runes)-1 {
		return false
	}
	return joinable(runes[i-1]) && joinable(runes[i+1])
}

// joinable reports characters that joiners are meant for: nothing below the
// Hebrew block, which holds Latin, Greek and Cyrillic.
func joinable(r rune) bool { return r >= 0x0590 && !suspicious(r) && !unicode.IsSpace(r) }

// oneLine is visible for names: white space is single spaces, and the length is
// bounded.
func oneLine(s string, runes int) string {
	return clip(visible(strings.Join(strings.Fields(clip(s, 4*runes)), " ")), runes)
}
