package apitest

import (
	"log/slog"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/tribune-gov/tribune/web/api"
)

// Serve returns the API over a world on a plain mux, without the server that
// usually stands in front of it.
func Serve(services api.Services, logger *slog.Logger) (http.Handler, huma.API, error) {
	mux := http.NewServeMux()
	mounted := humago.NewWithPrefix(mux, api.Prefix, api.Config(logger))
	if err := api.Register(mounted, services); err != nil {
		return nil, nil, err
	}
	return mux, mounted, nil
}
