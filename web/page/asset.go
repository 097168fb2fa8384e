package page

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
)

//go:embed assets
var assetFiles embed.FS

// assets are the static files, under names that change with their content so
// that browsers may keep them for ever.
type assets struct {
	byName map[string]string // "tribune.css" → "tribune.0123456789ab.css"
	byFile map[string]asset  // "tribune.0123456789ab.css" → content
}

type asset struct {
	contentType string
	body        []byte
}

// contentTypes are those of the embedded files. They are not taken from the
// machine's MIME table, which differs between systems.
var contentTypes = map[string]string{
	".css": "text/css; charset=utf-8",
	".js":  "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
}

// loadAssets reads the embedded files. The style sheets in assets/css are one
// file to the browser, joined in the order of their names.
func loadAssets() (*assets, error) {
	a := &assets{byName: map[string]string{}, byFile: map[string]asset{}}
	sheets, err := fs.Glob(assetFiles, "assets/css/*.css")
	if err != nil {
		return nil, fmt.Errorf("list style sheets: %w", err)
	}
	var css bytes.Buffer
	for _, sheet := range sheets {
		text, err := assetFiles.ReadFile(sheet)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", sheet, err)
		}
		css.Write(text)
	}
	if err := a.add("tribune.css", css.Bytes()); err != nil {
		return nil, err
	}
	entries, err := assetFiles.ReadDir("assets")
	if err != nil {
		return nil, fmt.Errorf("list static files: %w", err)
	}
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		body, err := assetFiles.ReadFile(path.Join("assets", entry.Name()))
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", entry.Name(), err)
		}
		if err := a.add(entry.Name(), body); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *assets) add(name string, body []byte) error {
	extension := path.Ext(name)
	contentType, known := contentTypes[extension]
	if !known {
		return fmt.Errorf("static file %s: no content type for %q", name, extension)
	}
	sum := sha256.Sum256(body)
	file := strings.TrimSuffix(name, extension) + "." + hex.EncodeToString(sum[:6]) + extension
	a.byName[name], a.byFile[file] = file, asset{contentType, body}
	return nil
}

// url returns the address of a file. An unknown name is a mistake in a
// template, which executing every page in a test finds.
func (a *assets) url(name string) string { return "/static/" + a.byName[name] }

// ServeHTTP serves a file by its hashed name.
func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	file, known := a.byFile[r.PathValue("file")]
	if !known {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", file.contentType)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	if r.Method != http.MethodHead {
		_, _ = w.Write(file.body) // a reader who left needs no file
	}
}
