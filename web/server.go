package web

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2/adapters/humaecho"
	"github.com/klauspost/compress/gzhttp"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/tribune-gov/tribune/web/api"
)

// Limits on what a client may send and how slowly.
const (
	maxHeaderBytes    = 16 << 10
	maxURLBytes       = 8 << 10
	maxBodyBytes      = 64 << 10
	readHeaderTimeout = 10 * time.Second
	readTimeout       = 30 * time.Second
	writeTimeout      = 60 * time.Second
	idleTimeout       = 2 * time.Minute
)

// Config are the knobs of a server. Zero values take the defaults.
type Config struct {
	MaxLag     time.Duration // how far a chain may be behind its head before the server is not ready; default 10 minutes
	MaxSilence time.Duration // how old the last reading of a chain's head may be before it counts as unknown; default 5 minutes
	Timeout    time.Duration // longest time an answer of the API may take; default 15 seconds
	Drain      time.Duration // how long a stopping server still serves while it says that it is not ready; default 0
	Grace      time.Duration // how long it then waits for answers under way; default 20 seconds
}

// Deps is what a server is made of.
type Deps struct {
	API      api.Services
	Pages    http.Handler         // everything that is not the server's own path; nil for an API-only server
	Logger   *slog.Logger         // default: none
	Registry *prometheus.Registry // gets the server's metrics and is what /metrics shows; default: a new one
	Now      func() time.Time     // default time.Now
	NewID    func() string        // makes request ids; default random
	Config   Config
}

// Server answers HTTP requests.
type Server struct {
	deps     Deps
	handler  http.Handler
	metrics  *metrics
	draining atomic.Bool
}

// New wires a server. It starts nothing.
func New(deps Deps) (*Server, error) {
	deps = withDefaults(deps)
	if deps.API.Governance == nil || deps.API.Delegation == nil || deps.API.Monitor == nil {
		return nil, errors.New("web server needs governance, delegation and monitor")
	}
	s := &Server{deps: deps}
	var err error
	if s.metrics, err = newMetrics(deps.Registry, deps.API.Monitor, deps.Logger); err != nil {
		return nil, err
	}
	router, err := s.router()
	if err != nil {
		return nil, err
	}
	// Compressed answers are other representations, so they carry other tags;
	// the edge maps them back.
	compress, err := gzhttp.NewWrapper(gzhttp.EnableZstd(false), gzhttp.SuffixETag(codedSuffix))
	if err != nil {
		return nil, fmt.Errorf("configure compression: %w", err)
	}
	s.handler = edge(compress(router))
	return s, nil
}

func withDefaults(deps Deps) Deps {
	if deps.Logger == nil {
		deps.Logger = slog.New(slog.DiscardHandler)
	}
	if deps.Registry == nil {
		deps.Registry = prometheus.NewRegistry()
	}
	if deps.Now == nil {
		deps.Now = time.Now //nolint:forbidigo // the default of what comes from outside
	}
	if deps.NewID == nil {
		deps.NewID = rand.Text
	}
	setDefault(&deps.Config.MaxLag, 10*time.Minute)
	setDefault(&deps.Config.MaxSilence, 5*time.Minute)
	setDefault(&deps.Config.Timeout, 15*time.Second)
	setDefault(&deps.Config.Grace, 20*time.Second)
	return deps
}

func setDefault(d *time.Duration, value time.Duration) {
	if *d == 0 {
		*d = value
	}
}

// router mounts everything and puts the middleware in order.
func (s *Server) router() (*echo.Echo, error) {
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.IPExtractor = echo.ExtractIPDirect()
	e.HTTPErrorHandler = s.handleError
	e.Pre(decodePath)
	e.Use(
		s.identify, s.observe, secure, s.recovery(), limitURL, limitBody(),
		onlyAPI(cors()), onlyAPI(s.deadline), onlyAPI(tagged), s.pages,
	)
	e.GET("/healthz", s.health)
	e.GET("/readyz", s.ready)
	e.GET("/metrics", echo.WrapHandler(s.metrics.handler()))
	problems, err := api.ProblemPages()
	if err != nil {
		return nil, fmt.Errorf("make problem pages: %w", err)
	}
	e.GET("/problems", echo.WrapHandler(problems))
	e.GET("/problems/*", echo.WrapHandler(problems))
	for _, root := range []string{"/api", "/api/", api.Prefix, api.Prefix + "/"} {
		e.GET(root, func(c echo.Context) error { return c.Redirect(http.StatusFound, api.Prefix+"/docs") })
	}
	huma := humaecho.NewV4WithGroup(e, e.Group(api.Prefix), api.Config(s.deps.Logger))
	if err := api.Register(huma, s.deps.API); err != nil {
		return nil, fmt.Errorf("register API: %w", err)
	}
	return e, nil
}

// Handler returns the whole server as a handler, for use inside this process.
func (s *Server) Handler() http.Handler { return s.handler }

// Run serves on listener until ctx ends, then lets the answers under way finish.
// It closes listener and returns nil after a clean end.
func (s *Server) Run(ctx context.Context, listener net.Listener) error {
	base, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	server := &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		BaseContext:       func(net.Listener) context.Context { return base },
		ErrorLog:          slog.NewLogLogger(s.deps.Logger.Handler(), slog.LevelDebug),
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return fmt.Errorf("serve on %s: %w", listener.Addr(), err)
	case <-ctx.Done():
	}
	s.draining.Store(true)
	if err := s.stop(base, abandon, server, served); err != nil {
		return fmt.Errorf("stop serving on %s: %w", listener.Addr(), err)
	}
	return nil
}

// stop ends a server in three steps: say so, stop listening, stop waiting. The
// requests' contexts come from ctx, which abandon ends.
func (s *Server) stop(ctx context.Context, abandon func(), server *http.Server, served <-chan error) error {
	if s.deps.Config.Drain > 0 {
		timer := time.NewTimer(s.deps.Config.Drain)
		defer timer.Stop()
		select {
		case err := <-served:
			return err
		case <-timer.C:
		}
	}
	grace, cancel := context.WithTimeout(ctx, s.deps.Config.Grace)
	defer cancel()
	err := server.Shutdown(grace)
	if err != nil {
		abandon() // so that handlers return
		err = errors.Join(fmt.Errorf("requests still open after %s: %w", s.deps.Config.Grace, err), server.Close())
	}
	if end := <-served; !errors.Is(end, http.ErrServerClosed) {
		err = errors.Join(err, end)
	}
	return err
}
