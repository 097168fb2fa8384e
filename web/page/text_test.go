package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestVisibleNamesWhatHidesOrReordersText(t *testing.T) {
	for name, test := range map[string]struct{ in, want string }{
		"ordinary text":               {"Grüße, 世界! ok\n", "Grüße, 世界! ok\n"},
		"right-to-left override":      {"pay \u202e001 \u202cnow", "pay ‹U+202E›001 ‹U+202C›now"},
		"isolates":                    {"\u2066a\u2069", "‹U+2066›a‹U+2069›"},
		"zero-width space":            {"a\u200bb", "a‹U+200B›b"},
		"byte order mark":             {"\ufeffa", "‹U+FEFF›a"},
		"soft hyphen":                 {"a\u00adb", "a‹U+00AD›b"},
		"tags, used to smuggle":       {"a\U000e0041", "a‹U+E0041›"},
		"Hangul filler":               {"a\u3164b", "a‹U+3164›b"},
		"control characters":          {"a\x00b\x1bc\u0085d", "a‹U+0000›b‹U+001B›c‹U+0085›d"},
		"joiner in Latin":             {"pay\u200dpal", "pay‹U+200D›pal"},
		"joiner in emoji":             {"👩\u200d🚀", "👩\u200d🚀"},
		"non-joiner in Persian":       {"می\u200cخواهم", "می\u200cخواهم"},
		"joiner at the end":           {"خ\u200d", "خ‹U+200D›"},
		"variation selector of emoji": {"❤\ufe0f", "❤\ufe0f"},
	} {
		if got := visible(test.in); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestVisibleTextHasNothingLeftToShow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		shown := visible(s)
		for _, r := range shown {
			if suspicious(r) && !isJoiner(r) {
				t.Fatalf("%q still has %U", shown, r)
			}
		}
		if again := visible(shown); again != shown {
			t.Fatalf("%q became %q the second time", shown, again)
		}
	})
}

func TestClipBoundsRunesAndKeepsThemWhole(t *testing.T) {
	for _, test := range []struct {
		in   string
		n    int
		want string
	}{{"abc", 3, "abc"}, {"abcd", 3, "ab…"}, {"ééé", 3, "ééé"}, {"éééé", 3, "éé…"}, {"", 3, ""}} {
		if got := clip(test.in, test.n); got != test.want {
			t.Errorf("clip(%q, %d) = %q, want %q", test.in, test.n, got, test.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s, n := rapid.String().Draw(t, "text"), rapid.IntRange(1, 20).Draw(t, "runes")
		got := clip(s, n)
		if utf8.RuneCountInString(got) > n || !strings.HasPrefix(s, strings.TrimSuffix(got, "…")) && got != s {
			t.Fatalf("clip(%q, %d) = %q", s, n, got)
		}
	})
}

func TestNamesAreOneLine(t *testing.T) {
	if got := oneLine("  a\n\tb\u202e "+strings.Repeat("x", 100), 20); got != "a b‹U+202E› xxxxxxx…" {
		t.Errorf("%q", got)
	}
}
