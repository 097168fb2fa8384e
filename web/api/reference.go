package api

import (
	"embed"
	"net/http"
	"path"

	"github.com/danielgtaylor/huma/v2"
)

// The reference page and everything it needs; see docs/THIRD_PARTY.md.
//
//go:embed docs/index.html docs/docs.css docs/docs.js docs/rapidoc-min.js docs/THIRD_PARTY.md
var docs embed.FS

// docsPolicy is the content security policy of the reference page. RapiDoc
// writes its styles into its shadow roots, as elements and as attributes; so
// styles may be inline on this one page, while scripts may not.
const docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// registerDocs serves the reference page without asking the network for
// anything.
func registerDocs(api huma.API) error {
	page, err := docs.ReadFile("docs/index.html")
	if err != nil {
		return err
	}
	api.Adapter().Handle(&huma.Operation{Method: http.MethodGet, Path: "/docs"}, func(ctx huma.Context) {
		ctx.SetHeader("Content-Type", "text/html; charset=utf-8")
		ctx.SetHeader("Content-Security-Policy", docsPolicy)
		_, _ = ctx.BodyWriter().Write(page) // an error means that the client has gone
	})
	for name, contentType := range map[string]string{
		"docs.css":       "text/css; charset=utf-8",
		"docs.js":        "text/javascript; charset=utf-8",
		"rapidoc-min.js": "text/javascript; charset=utf-8",
		"THIRD_PARTY.md": "text/markdown; charset=utf-8",
	} {
		body, err := docs.ReadFile(path.Join("docs", name))
		if err != nil {
			return err
		}
		serve(api, path.Join("/docs", name), contentType, body)
	}
	return nil
}
