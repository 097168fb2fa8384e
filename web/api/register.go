package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/tribune-gov/tribune/delegation"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// Prefix is where the API is mounted.
const Prefix = "/api/v1"

// Services are what the handlers read from.
type Services struct {
	Governance governance.Repo
	Delegation delegation.Repo
	Power      measure.Repo
	Monitor    Monitor
}

// Config returns the configuration with which a huma.API for [Register] is
// made. Problems with a cause inside this server are logged to logger.
func Config(logger *slog.Logger) huma.Config {
	registry := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	registerSchemas(registry)
	return huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI:    "3.1.0",
			Info:       information(),
			Servers:    []*huma.Server{{URL: Prefix, Description: "This server"}},
			Tags:       tags(),
			Components: &huma.Components{Schemas: registry},
		},
		// "json" writes application/problem+json too.
		Formats:       map[string]huma.Format{"application/json": huma.DefaultJSONFormat, "json": huma.DefaultJSONFormat},
		DefaultFormat: "application/json",
		Transformers:  []huma.Transformer{finisher{logger}.finish},
	}
}

// Register adds all operations, the OpenAPI document and the reference page to
// an API made with [Config].
func Register(api huma.API, services Services) error {
	api.UseMiddleware(checkRequest)
	h := handlers{services}
	h.registerChains(api)
	h.registerCorrections(api)
	h.registerDAOs(api)
	h.registerPower(api)
	h.registerProposals(api)
	h.registerVotes(api)
	h.registerTokens(api)
	h.registerDelegates(api)
	h.registerHolders(api)
	document, err := NewDocument(api.OpenAPI())
	if err != nil {
		return err
	}
	document.register(api)
	return registerDocs(api)
}

type handlers struct{ Services }

// operation is what differs between the operations of this API.
type operation struct {
	id          string
	path        string
	tag         string
	summary     string
	description string
	parameters  []*huma.Param // those that a resolver reads
	problems    []ProblemKind // beyond those every operation can have
}

type answer[T any] struct{ Body T }

// get registers a handler. Whatever error it returns becomes a problem here.
func get[I, T any](api huma.API, op operation, handle func(context.Context, *I) (T, error)) {
	huma.Register(api, huma.Operation{
		OperationID: op.id,
		Method:      http.MethodGet,
		Path:        op.path,
		Tags:        []string{op.tag},
		Summary:     op.summary,
		Description: op.description,
		Parameters:  op.parameters,
		Responses:   responses(api, op),
	}, func(ctx context.Context, in *I) (*answer[T], error) {
		body, err := handle(ctx, in)
		if err != nil {
			return nil, ProblemOf(err)
		}
		return &answer[T]{Body: body}, nil
	})
}

// finisher completes problems on their way out.
type finisher struct{ logger *slog.Logger }

// finish is a [huma.Transformer]: huma's own errors, which come from checking
// parameters, become problems too, and the causes of problems are logged.
func (f finisher) finish(ctx huma.Context, _ string, v any) (any, error) {
	switch v := v.(type) {
	case *Problem:
		f.log(ctx, v)
		return complete(ctx, v), nil
	case *huma.ErrorModel:
		return complete(ctx, fromHuma(v)), nil
	}
	return v, nil
}

func (f finisher) log(ctx huma.Context, p *Problem) {
	level := slog.LevelError
	switch {
	case p.Kind() == Timeout:
		level = slog.LevelWarn
	case p.Kind() != Internal:
		return // the client's doing, or nobody's
	}
	u := ctx.URL()
	f.logger.LogAttrs(ctx.Context(), level, "request failed",
		slog.String("request_id", RequestID(ctx.Context())),
		slog.String("path", instance(u.EscapedPath())),
		slog.Any("error", p.cause))
}

func complete(ctx huma.Context, p *Problem) *Problem {
	if p.retryable() {
		ctx.SetHeader("Retry-After", "1")
	}
	u := ctx.URL()
	sent := *p
	sent.Instance, sent.RequestID = instance(u.EscapedPath()), RequestID(ctx.Context())
	return &sent
}

// fromHuma reads what huma found wrong with the parameters.
func fromHuma(e *huma.ErrorModel) *Problem {
	problem := NewProblem(InvalidParameter, "")
	var sentences []string
	for _, detail := range e.Errors {
		found := ParameterError{Location: shorten(detail.Location, 60), Message: shorten(strings.TrimPrefix(detail.Message, "invalid value: "), 400)}
		if detail.Value != nil {
			found.Value = shorten(fmt.Sprint(detail.Value), 120)
		}
		problem.Errors = append(problem.Errors, found)
		sentences = append(sentences, found.Location+": "+found.Message)
	}
	problem.Detail = "Not valid: " + strings.Join(sentences, "; ") + "."
	return problem
}

// writeProblem answers before huma has read the parameters.
func writeProblem(ctx huma.Context, p *Problem) {
	sent := complete(ctx, p)
	ctx.SetHeader("Content-Type", problemType)
	ctx.SetStatus(sent.Status)
	_ = json.NewEncoder(ctx.BodyWriter()).Encode(sent) //nolint:errchkjson // strings and numbers always encode, so the client has gone
}

// again repeats read, which needs several snapshots that agree, while the chain
// moves underneath it.
func again[T any](read func() (T, error)) (T, error) {
	const attempts = 4
	for range attempts - 1 {
		if out, err := read(); !errors.Is(err, errMoved) {
			return out, err
		}
	}
	out, err := read()
	if errors.Is(err, errMoved) {
		problem := NewProblem(Unavailable, "The chain moved while this answer was put together; try again.")
		problem.cause = err
		return out, problem
	}
	return out, err
}

var errMoved = errors.New("two reads of one answer saw different blocks")

// responses documents how an operation can answer besides its success.
func responses(api huma.API, op operation) map[string]*huma.Response {
	schema := api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Problem](), true, "")
	out := map[string]*huma.Response{
		"200": {Description: "The answer.", Headers: map[string]*huma.Param{
			"ETag": {Description: "Strong entity tag of the answer, for If-None-Match.", Schema: text("", `"p0Gq5Yd2m1Zs8K4c"`)},
		}},
		"304": {Description: "Not modified: the entity tag given in If-None-Match is still that of the answer."},
	}
	kinds := append([]ProblemKind{InvalidParameter, UnknownParameter, MalformedRequest, Internal, Timeout}, op.problems...)
	for _, about := range Problems() {
		if !slices.Contains(kinds, about.Kind) {
			continue
		}
		status := strconv.Itoa(about.Status)
		line := "`" + problemPath + string(about.Kind) + "`: " + about.Title + "."
		if response, known := out[status]; known {
			response.Description += " " + line
			continue
		}
		out[status] = &huma.Response{
			Description: line,
			Content:     map[string]*huma.MediaType{problemType: {Schema: schema}},
		}
	}
	return out
}
