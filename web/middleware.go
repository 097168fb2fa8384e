package web

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"github.com/tribune-gov/tribune/web/api"
)

// isAPI reports whether a path belongs to the API.
func isAPI(path string) bool { return path == "/api" || strings.HasPrefix(path, "/api/") }

// isOwn reports whether a path is the server's rather than the pages'.
func isOwn(path string) bool {
	switch path {
	case "/healthz", "/readyz", "/metrics", "/problems":
		return true
	}
	return isAPI(path) || strings.HasPrefix(path, "/problems/")
}

// onlyAPI applies a middleware to the paths of the API alone, existing or not.
func onlyAPI(mw echo.MiddlewareFunc) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		with := mw(next)
		return func(c echo.Context) error {
			if isAPI(c.Request().URL.Path) {
				return with(c)
			}
			return next(c)
		}
	}
}

// decodePath makes the router see the decoded path, because it would hand
// escapes on to the handlers. No id of the API has a slash.
func decodePath(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if u := c.Request().URL; u.RawPath != "" && isAPI(u.Path) {
			u.RawPath = ""
		}
		return next(c)
	}
}

// identify gives the request an id: the one a proxy in front has given, if it
// is harmless, or a new one.
func (s *Server) identify(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		id := c.Request().Header.Get(echo.HeaderXRequestID)
		if !harmless(id) {
			id = s.deps.NewID()
		}
		c.Response().Header().Set(echo.HeaderXRequestID, id)
		c.SetRequest(c.Request().WithContext(api.WithRequestID(c.Request().Context(), id)))
		return next(c)
	}
}

func harmless(id string) bool {
	const longest = 64
	if id == "" || len(id) > longest {
		return false
	}
	return !strings.ContainsFunc(id, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_' && r != '.'
	})
}

// observe logs and measures every request, after its errors were answered.
func (s *Server) observe(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		start := s.deps.Now()
		s.metrics.inFlight.Inc()
		defer s.metrics.inFlight.Dec()
		if err := next(c); err != nil {
			c.Error(err)
		}
		r, took := c.Request(), s.deps.Now().Sub(start)
		route := c.Path()
		if !isOwn(r.URL.Path) {
			route = "pages"
		}
		s.metrics.observe(methodOf(r), route, c.Response().Status, took)
		s.deps.Logger.LogAttrs(r.Context(), levelOf(r.URL.Path, c.Response().Status), "request",
			slog.String("request_id", api.RequestID(r.Context())),
			slog.String("method", bounded(methodOf(r), 20)),
			slog.String("path", bounded(r.URL.Path, 200)),
			slog.Int("status", c.Response().Status),
			slog.Int64("bytes", c.Response().Size),
			slog.Duration("took", took),
			slog.String("client", c.RealIP()),
		)
		return nil
	}
}

// levelOf keeps what machines ask every few seconds out of the log.
func levelOf(path string, status int) slog.Level {
	switch {
	case status >= http.StatusInternalServerError:
		return slog.LevelWarn
	case path == "/healthz" || path == "/readyz" || path == "/metrics":
		return slog.LevelDebug
	}
	return slog.LevelInfo
}

func bounded(s string, longest int) string {
	if len(s) > longest {
		return s[:longest] + "…"
	}
	return s
}

// Content security policies. A handler may replace the one it gets.
const (
	pagePolicy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
		"connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// secure sets the headers that keep browsers from doing what nobody wants here.
func secure(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		header, path := c.Response().Header(), c.Request().URL.Path
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("X-Frame-Options", "DENY")
		header.Set("Referrer-Policy", "same-origin")
		header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		// Wallets may open windows of their own.
		header.Set("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
		header.Set("Content-Security-Policy", pagePolicy)
		header.Set("Cross-Origin-Resource-Policy", "same-origin")
		if isOwn(path) {
			header.Set("Content-Security-Policy", dataPolicy)
		}
		if isAPI(path) {
			header.Set("Cross-Origin-Resource-Policy", "cross-origin")
		}
		return next(c)
	}
}

// recovery turns a panic into an error with its stack.
func (s *Server) recovery() echo.MiddlewareFunc {
	return middleware.RecoverWithConfig(middleware.RecoverConfig{
		DisableStackAll:     true,
		DisableErrorHandler: true,
		LogErrorFunc: func(_ echo.Context, err error, stack []byte) error {
			return fmt.Errorf("panic: %w\n%s", err, stack)
		},
	})
}

func limitURL(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if len(c.Request().RequestURI) > maxURLBytes || len(c.Request().URL.String()) > maxURLBytes {
			return api.NewProblem(api.URLTooLong, fmt.Sprintf("The URL is longer than %d bytes.", maxURLBytes))
		}
		return next(c)
	}
}

func limitBody() echo.MiddlewareFunc {
	return middleware.BodyLimit(fmt.Sprintf("%dB", maxBodyBytes))
}

// cors lets any page read the API, which is public, without credentials.
func cors() echo.MiddlewareFunc {
	allow := middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:  []string{"*"},
		AllowMethods:  []string{http.MethodGet, http.MethodHead, http.MethodOptions},
		AllowHeaders:  []string{"If-None-Match", echo.HeaderXRequestID},
		ExposeHeaders: []string{"ETag", "Retry-After", echo.HeaderXRequestID},
		MaxAge:        24 * 60 * 60,
	})
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		with := allow(next)
		return func(c echo.Context) error {
			c.Response().Before(func() { allowHead(c.Response().Header()) })
			return with(c)
		}
	}
}

// allowHead completes an Allow header: the router does not know that GET brings
// HEAD along.
func allowHead(header http.Header) {
	allow := header.Get(echo.HeaderAllow)
	if strings.Contains(allow, http.MethodGet) && !strings.Contains(allow, http.MethodHead) {
		header.Set(echo.HeaderAllow, allow+", "+http.MethodHead)
	}
}

// deadline bounds the time an answer may take.
func (s *Server) deadline(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), s.deps.Config.Timeout)
		defer cancel()
		c.SetRequest(c.Request().WithContext(ctx))
		return next(c)
	}
}

// pages hands everything on that is not the server's own.
func (s *Server) pages(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if s.deps.Pages == nil || isOwn(c.Request().URL.Path) {
			return next(c)
		}
		s.deps.Pages.ServeHTTP(c.Response(), c.Request())
		return nil
	}
}
