package web

import (
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/tribune-gov/tribune/web/api"
)

// Readiness is what /readyz answers: whether this server's answers are fresh
// enough to send clients here. Status 200 goes with ready, 503 with not ready.
type Readiness struct {
	Ready  bool         `json:"ready"`
	Reason string       `json:"reason,omitempty"` // why not, if no chain is to blame
	Chains []ChainReady `json:"chains"`
}

// ChainReady is the readiness of one chain. Null is unknown.
type ChainReady struct {
	Chain      string  `json:"chain"` // CAIP-2
	Ready      bool    `json:"ready"`
	Reason     string  `json:"reason,omitempty"` // why not
	Role       string  `json:"role"`             // of this process: "indexing", or "standby" while another one does
	Indexed    *uint64 `json:"indexed"`          // number of the last stored block
	Head       *uint64 `json:"head"`             // number of the provider's newest block
	LagBlocks  *uint64 `json:"lag_blocks"`
	LagSeconds *uint64 `json:"lag_seconds"` // of the chain's time
}

// health says that the process answers at all.
func (s *Server) health(c echo.Context) error {
	c.Response().Header().Set("Cache-Control", "no-store")
	return c.JSON(http.StatusOK, map[string]string{"status": "ok"})
}

// ready says whether clients should be sent here.
func (s *Server) ready(c echo.Context) error {
	c.Response().Header().Set("Cache-Control", "no-store")
	out := Readiness{Ready: true, Chains: []ChainReady{}}
	chains, err := s.deps.API.Monitor.Chains(c.Request().Context())
	switch {
	case err != nil:
		out.Ready, out.Reason = false, "the state of the chains cannot be read"
		s.deps.Logger.LogAttrs(c.Request().Context(), slog.LevelError, "readiness unknown",
			slog.String("request_id", api.RequestID(c.Request().Context())), slog.Any("error", err))
	case s.draining.Load():
		out.Ready, out.Reason = false, "the server is stopping"
	}
	for _, status := range chains {
		checked := s.check(status)
		out.Ready = out.Ready && checked.Ready
		out.Chains = append(out.Chains, checked)
	}
	if !out.Ready {
		return c.JSON(http.StatusServiceUnavailable, out)
	}
	return c.JSON(http.StatusOK, out)
}

func (s *Server) check(status api.ChainStatus) ChainReady {
	out := ChainReady{Chain: status.ID.String(), Head: status.Head, LagBlocks: status.LagBlocks, LagSeconds: status.LagSeconds}
	if out.Role = "indexing"; status.Standby {
		out.Role = "standby"
	}
	if !status.Indexed.IsZero() {
		out.Indexed = &status.Indexed.Number
	}
	out.Reason = s.unready(status)
	out.Ready = out.Reason == ""
	if !out.Ready && status.Error != "" {
		out.Reason += ": " + status.Error
	}
	return out
}

// unready says why a chain keeps the server from being ready, or "".
func (s *Server) unready(status api.ChainStatus) string {
	switch silent := s.deps.Now().Sub(status.UpdatedAt); {
	case status.Indexed.IsZero():
		return "nothing is indexed yet"
	case status.UpdatedAt.IsZero():
		return "the chain's head was never read"
	case silent > s.deps.Config.MaxSilence:
		return fmt.Sprintf("the chain's head was last read %s ago", silent.Truncate(time.Second))
	case status.LagSeconds == nil:
		return "the distance to the chain's head is unknown"
	case *status.LagSeconds > uint64(s.deps.Config.MaxLag/time.Second):
		return fmt.Sprintf("%d seconds behind the chain's head", *status.LagSeconds)
	}
	return ""
}
