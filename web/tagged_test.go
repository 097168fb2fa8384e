package web_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/tribune-gov/tribune/web/api/apitest"
)

const proposals = "/api/v1/proposals"

func TestAnswersOfTheAPIHaveAStrongTagAndMustBeRevalidated(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	for _, path := range []string{proposals, "/api/v1/daos/ens", "/api/v1/openapi.json", "/api/v1/openapi.yaml", "/api/v1/docs", "/api/v1/docs/rapidoc-min.js"} {
		res := ask(t, server, http.MethodGet, path)
		tag := res.Header.Get("ETag")
		if len(tag) < 10 || !strings.HasPrefix(tag, `"`) || res.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: ETag %s, Cache-Control %s", path, tag, res.Header.Get("Cache-Control"))
		}
		if again := ask(t, server, http.MethodGet, path).Header.Get("ETag"); again != tag {
			t.Errorf("%s: the same answer has tags %s and %s", path, tag, again)
		}
	}
	if got := ask(t, server, http.MethodGet, proposals+"?limit=3").Header.Get("ETag"); got == ask(t, server, http.MethodGet, proposals).Header.Get("ETag") {
		t.Error("different answers have one tag")
	}
	for _, path := range []string{"/api/v1/nothing", proposals + "?limit=0"} {
		if header := ask(t, server, http.MethodGet, path).Header; header.Get("ETag") != "" || header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: problem has ETag %s, Cache-Control %s", path, header.Get("ETag"), header.Get("Cache-Control"))
		}
	}
}

func TestClientThatHasTheAnswerGetsNoBody(t *testing.T) {
	world := apitest.New()
	server, _ := newServer(t, world.Services())
	tag := ask(t, server, http.MethodGet, proposals).Header.Get("ETag")
	for name, sent := range map[string]string{
		"the tag": tag, "a list": `"one", ` + tag + `, "two"`, "a weak one": "W/" + tag, "anything": "*",
		"a list with commas inside": `"a,b",` + tag, "no blanks": `"a",` + tag,
	} {
		res := ask(t, server, http.MethodGet, proposals, "If-None-Match", sent)
		if got := res.text; res.StatusCode != http.StatusNotModified || got != "" || res.Header.Get("ETag") != tag ||
			res.Header.Get("Cache-Control") != "no-cache" || res.Header.Get("Content-Type") != "" {
			t.Errorf("%s: status %d, %d bytes, %v", name, res.StatusCode, len(got), res.Header)
		}
	}
	for name, sent := range map[string]string{
		"another": `"other"`, "without quotes": strings.Trim(tag, `"`), "unfinished": strings.TrimSuffix(tag, `"`), "empty": "",
		"a part": tag[:5] + `"`,
	} {
		if res := ask(t, server, http.MethodGet, proposals, "If-None-Match", sent); res.StatusCode != http.StatusOK {
			t.Errorf("%s: status %d", name, res.StatusCode)
		}
	}
	if res := ask(t, server, http.MethodGet, proposals, "If-None-Match", `"a"`, "If-None-Match", tag); res.StatusCode != http.StatusNotModified {
		t.Errorf("two header lines: status %d", res.StatusCode)
	}
	world.Reorg()
	if res := ask(t, server, http.MethodGet, proposals, "If-None-Match", tag); res.StatusCode != http.StatusOK || res.Header.Get("ETag") == tag {
		t.Errorf("after a change: status %d, tag %s", res.StatusCode, res.Header.Get("ETag"))
	}
}

func TestCompressedAnswersAreOtherRepresentations(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	plain := ask(t, server, http.MethodGet, proposals)
	coded := ask(t, server, http.MethodGet, proposals, "Accept-Encoding", "gzip")
	if coded.Header.Get("Content-Encoding") != "gzip" || !strings.Contains(strings.Join(coded.Header.Values("Vary"), ","), "Accept-Encoding") {
		t.Fatalf("not compressed: %v", coded.Header)
	}
	reader, err := gzip.NewReader(strings.NewReader(coded.text))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != plain.text {
		t.Error("compressed and plain answers differ")
	}
	plainTag, codedTag := plain.Header.Get("ETag"), coded.Header.Get("ETag")
	if codedTag != strings.TrimSuffix(plainTag, `"`)+`-gzip"` {
		t.Errorf("tags %s and %s", plainTag, codedTag)
	}
	for _, tag := range []string{plainTag, codedTag} {
		for _, encoding := range []string{"", "gzip"} {
			res := ask(t, server, http.MethodGet, proposals, "If-None-Match", tag, "Accept-Encoding", encoding)
			if res.StatusCode != http.StatusNotModified || res.Header.Get("ETag") != tag || res.Header.Get("Content-Encoding") != "" || res.text != "" {
				t.Errorf("tag %s, encoding %q: status %d %v", tag, encoding, res.StatusCode, res.Header)
			}
		}
	}
	if res := ask(t, server, http.MethodGet, proposals, "Accept-Encoding", "gzip;q=0, identity"); res.Header.Get("Content-Encoding") != "" {
		t.Error("compressed for a client that refuses it")
	}
}

func TestHeadIsGetWithoutTheBody(t *testing.T) {
	server, _ := newServer(t, apitest.New().Services())
	for _, path := range []string{proposals, "/api/v1/nothing", "/api/v1/docs", "/healthz", "/readyz", "/metrics", "/"} {
		for _, encoding := range []string{"", "gzip"} {
			get := ask(t, server, http.MethodGet, path, "Accept-Encoding", encoding)
			head := ask(t, server, http.MethodHead, path, "Accept-Encoding", encoding)
			if got := head.text; got != "" || head.StatusCode != get.StatusCode {
				t.Errorf("HEAD %s: status %d, %d bytes; GET has status %d", path, head.StatusCode, len(got), get.StatusCode)
			}
			for _, name := range []string{"ETag", "Content-Type", "Content-Encoding", "Cache-Control"} {
				if head.Header.Get(name) != get.Header.Get(name) {
					t.Errorf("HEAD %s: %s is %q, GET has %q", path, name, head.Header.Get(name), get.Header.Get(name))
				}
			}
		}
	}
	tag := ask(t, server, http.MethodHead, proposals).Header.Get("ETag")
	if res := ask(t, server, http.MethodHead, proposals, "If-None-Match", tag); res.StatusCode != http.StatusNotModified {
		t.Errorf("HEAD with the tag: status %d", res.StatusCode)
	}
}
