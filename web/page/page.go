package page

import (
	"errors"
	"fmt"
	"html/template"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// Deps is what the pages are made of. All fields but PublicURL are required.
type Deps struct {
	Governance governance.Repo
	Delegation delegation.Repo
	Power      measure.Repo
	Monitor    Monitor
	Instance   string // name of this instance, for example "Tribune"
	PublicURL  string // origin under which people reach it, for link previews
	Logger     *slog.Logger
	Now        func() time.Time
}

// site holds what all pages share. It does not change after New.
type site struct {
	governance governance.Repo
	delegation delegation.Repo
	measures   measure.Repo
	monitor    Monitor
	instance   string
	publicURL  string
	logger     *slog.Logger
	now        func() time.Time
	assets     *assets
	templates  map[string]*template.Template
	prose      *prose
}

// New returns the handler of all pages, to be mounted at the root of an origin.
// Every template is parsed here, so that a broken one stops the start and not a
// reader.
func New(deps Deps) (http.Handler, error) {
	switch {
	case deps.Governance == nil, deps.Delegation == nil, deps.Power == nil, deps.Monitor == nil:
		return nil, errors.New("pages: a repository or the monitor is missing")
	case deps.Logger == nil, deps.Now == nil, deps.Instance == "":
		return nil, errors.New("pages: logger, clock or instance name is missing")
	}
	files, err := loadAssets()
	if err != nil {
		return nil, fmt.Errorf("load static files: %w", err)
	}
	templates, err := parseTemplates(files)
	if err != nil {
		return nil, fmt.Errorf("parse templates: %w", err)
	}
	s := &site{
		governance: deps.Governance, delegation: deps.Delegation, measures: deps.Power, monitor: deps.Monitor,
		instance: deps.Instance, publicURL: strings.TrimRight(deps.PublicURL, "/"),
		logger: deps.Logger, now: deps.Now,
		assets: files, templates: templates, prose: newProse(),
	}
	return secured(s.routes()), nil
}

func (s *site) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /static/{file}", s.assets)
	mux.Handle("GET /favicon.ico", http.RedirectHandler(s.assets.url("favicon.svg"), http.StatusFound))
	for pattern, page := range map[string]handler{
		"GET /{$}":                                     s.home,
		"GET /search":                                  s.search,
		"GET /account/{address}":                       s.account,
		"GET /dao/{slug}":                              s.overview,
		"GET /dao/{slug}/proposals":                    s.proposals,
		"GET /dao/{slug}/proposal/{governor}/{id}":     s.proposal,
		"GET /dao/{slug}/proposal/{governor}/{id}/raw": s.raw,
		"GET /dao/{slug}/proposal/{governor}/{id}/calldata/{index}": s.calldata,
		"GET /dao/{slug}/corrections":                               s.corrections,
		"GET /dao/{slug}/delegates":                                 s.delegates,
		"GET /dao/{slug}/power":                                     s.power,
		"GET /dao/{slug}/delegate/{address}":                        s.delegate,
		"/":                                                         s.elsewhere,
	} {
		mux.Handle(pattern, s.handle(page))
	}
	return mux
}

// contentPolicy allows this origin's files and nothing else: no inline script
// or style, no remote image, no framing.
const contentPolicy = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'"

// secured sets the headers that hold for every answer.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", contentPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}
