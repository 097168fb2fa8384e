package page

import (
	"fmt"
	"io/fs"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// palette reads the colours of one scheme from the tokens.
func palette(t *testing.T, scheme string) map[string][3]float64 {
	t.Helper()
	light, dark, found := strings.Cut(mustRead(t, "assets/css/00-tokens.css"), "@media (prefers-color-scheme: dark)")
	if !found {
		t.Fatal("no dark scheme")
	}
	out := map[string][3]float64{}
	for _, part := range map[string][]string{"light": {light}, "dark": {light, dark}}[scheme] {
		for _, match := range regexp.MustCompile(`--([a-z0-9-]+): #([0-9a-f]{6});`).FindAllStringSubmatch(part, -1) {
			n, err := strconv.ParseUint(match[2], 16, 32)
			if err != nil {
				t.Fatal(err)
			}
			out[match[1]] = [3]float64{float64(n >> 16), float64(n >> 8 & 0xff), float64(n & 0xff)}
		}
	}
	return out
}

// luminance is WCAG 2's relative luminance.
func luminance(colour [3]float64) float64 {
	weights, sum := [3]float64{0.2126, 0.7152, 0.0722}, 0.0
	for i, channel := range colour {
		channel /= 255
		if channel <= 0.04045 {
			channel /= 12.92
		} else {
			channel = math.Pow((channel+0.055)/1.055, 2.4)
		}
		sum += weights[i] * channel
	}
	return sum
}

func contrast(a, b [3]float64) float64 {
	light, dark := max(luminance(a), luminance(b)), min(luminance(a), luminance(b))
	return (light + 0.05) / (dark + 0.05)
}

func TestColoursOfTheTokensContrastAsWCAGAsks(t *testing.T) {
	if got := contrast([3]float64{}, [3]float64{255, 255, 255}); math.Abs(got-21) > 1e-9 {
		t.Fatalf("black on white is %f", got)
	}
	// What is written on what (AA: 4.5), and which marks stand on what (3).
	text := [][2]string{
		{"ink", "ground"}, {"ink", "surface"}, {"ink", "sunken"}, {"ink-soft", "ground"}, {"ink-soft", "surface"}, {"ink-soft", "sunken"},
		{"accent", "ground"}, {"accent", "surface"}, {"accent", "sunken"}, {"surface", "accent"}, {"ground", "ink"}, {"surface", "ink"},
		{"band-ink", "band"}, {"band-ink", "band-field"}, {"band-soft", "band-field"},
		{"for-ink", "for-soft"}, {"for-ink", "ground"}, {"for-ink", "surface"}, {"against-ink", "against-soft"}, {"against-ink", "ground"},
		{"abstain-ink", "abstain-soft"}, {"abstain-ink", "ground"}, {"warn-ink", "warn-soft"}, {"calm-ink", "calm-soft"}, {"calm-ink", "ground"},
	}
	marks := [][2]string{
		{"focus", "ground"}, {"focus", "surface"}, {"line-strong", "ground"}, {"line-strong", "surface"}, {"for-fill", "ground"}, {"against-fill", "ground"},
		{"for-fill", "surface"}, {"against-fill", "surface"}, {"hue-5", "sunken"},
	}
	for _, scheme := range []string{"light", "dark"} {
		colours := palette(t, scheme)
		check := func(pairs [][2]string, least float64) {
			for _, pair := range pairs {
				front, ok := colours[pair[0]]
				back, known := colours[pair[1]]
				if got := contrast(front, back); !ok || !known || got < least {
					t.Errorf("%s: %s on %s is %.2f, less than %.1f", scheme, pair[0], pair[1], got, least)
				}
			}
		}
		check(text, 4.5)
		check(marks, 3)
		for i := range 8 {
			hue, surface, mixed := colours[fmt.Sprintf("hue-%d", i)], colours["surface"], [3]float64{}
			for c := range mixed {
				mixed[c] = 0.16*hue[c] + 0.84*surface[c]
			}
			if got := contrast(hue, mixed); got < 3 { // a monogram is large
				t.Errorf("%s: hue %d on its own tint is %.2f", scheme, i, got)
			}
		}
	}
}

func TestBothSchemesHaveEveryColour(t *testing.T) {
	_, dark, _ := strings.Cut(mustRead(t, "assets/css/00-tokens.css"), "@media (prefers-color-scheme: dark)")
	for name := range palette(t, "light") {
		if !strings.Contains(dark, "--"+name+":") {
			t.Errorf("--%s has no dark value", name)
		}
	}
}

func TestEveryTokenThatIsUsedExistsAndRawColoursStandInTheTokensOnly(t *testing.T) {
	sheets, err := fs.Glob(assetFiles, "assets/css/*.css")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, sheet := range sheets {
		all.WriteString(mustRead(t, sheet))
	}
	for _, match := range regexp.MustCompile(`var\((--[a-z0-9-]+)\)`).FindAllStringSubmatch(all.String(), -1) {
		if !strings.Contains(all.String(), match[1]+":") {
			t.Errorf("%s is used and not set", match[1])
		}
	}
	for _, sheet := range sheets[1:] {
		screen, _, _ := strings.Cut(mustRead(t, sheet), "@media print") // paper is white
		if match := regexp.MustCompile(`(?i)[ :](#[0-9a-f]{3,8}|rgba?\(|hsla?\()`).FindString(screen); match != "" {
			t.Errorf("%s has the raw colour %q", sheet, match)
		}
	}
}
