package web

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/tribune-gov/tribune/web/api"
)

// handleError answers an error that no handler answered.
func (s *Server) handleError(err error, c echo.Context) {
	r := c.Request()
	problem := problemOf(err)
	if problem.Kind() == api.Internal || c.Response().Committed {
		s.deps.Logger.LogAttrs(r.Context(), slog.LevelError, "request failed",
			slog.String("request_id", api.RequestID(r.Context())),
			slog.String("path", bounded(r.URL.Path, 200)),
			slog.Any("error", err))
	}
	if c.Response().Committed {
		return
	}
	c.Response().Header().Set("Cache-Control", "no-store")
	if isOwn(r.URL.Path) {
		_ = problem.Write(c.Response(), r) // an error means that the client has gone
		return
	}
	text := fmt.Sprintf("%s\n\n%s\n\nRequest id: %s\n", problem.Title, problem.Detail, api.RequestID(r.Context()))
	_ = c.String(problem.Status, text) // as above
}

// problemOf reads the router's and the middleware's errors; all others are the
// API's business.
func problemOf(err error) *api.Problem {
	var fromEcho *echo.HTTPError
	var known *api.Problem
	if errors.As(err, &known) || !errors.As(err, &fromEcho) {
		return api.ProblemOf(err)
	}
	switch fromEcho.Code {
	case http.StatusNotFound:
		return api.NewProblem(api.NotFound, "There is nothing at this path; "+api.Prefix+"/docs lists what there is.")
	case http.StatusMethodNotAllowed:
		return api.NewProblem(api.MethodNotAllowed, "This path does not take this method; the header Allow lists those it takes.")
	case http.StatusRequestEntityTooLarge:
		return api.NewProblem(api.BodyTooLarge, fmt.Sprintf("The body has more than %d bytes; nothing here needs one.", maxBodyBytes))
	}
	if fromEcho.Code < http.StatusInternalServerError {
		return api.NewProblem(api.MalformedRequest, "The request cannot be read.")
	}
	return api.ProblemOf(err)
}
