package api

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
)

// checkRequest refuses what huma would ignore: unknown, empty and repeated
// query parameters, broken escapes and text no database can hold.
func checkRequest(ctx huma.Context, next func(huma.Context)) {
	op, u := ctx.Operation(), ctx.URL()
	problem := checkPath(ctx, op)
	if problem == nil {
		problem = checkQuery(op, u.RawQuery)
	}
	if problem != nil {
		writeProblem(ctx, problem)
		return
	}
	next(ctx)
}

// checkPath refuses a path that only matched because the router lets its last
// parameter run to the end.
func checkPath(ctx huma.Context, op *huma.Operation) *Problem {
	for _, param := range op.Parameters {
		if param.In != "path" {
			continue
		}
		value := ctx.Param(param.Name)
		if strings.ContainsRune(value, '/') {
			return NewProblem(NotFound, "There is nothing at this path; /api/v1/docs lists what there is.")
		}
		if !printable(value) {
			return NewProblem(MalformedRequest, fmt.Sprintf("The path's %s has characters that are not text.", param.Name))
		}
	}
	return nil
}

func checkQuery(op *huma.Operation, raw string) *Problem {
	query, err := url.ParseQuery(raw)
	if err != nil {
		return NewProblem(MalformedRequest, fmt.Sprintf("The query cannot be read: %s.", shorten(err.Error(), 120)))
	}
	names := make([]string, 0, len(query))
	for name := range query {
		names = append(names, name)
	}
	slices.Sort(names) // so that the same request always gets the same answer
	for _, name := range names {
		if problem := checkParameter(op, name, query[name]); problem != nil {
			return problem
		}
	}
	return nil
}

func checkParameter(op *huma.Operation, name string, values []string) *Problem {
	param := queryParameter(op, name)
	repeats := param != nil && param.Explode != nil && *param.Explode
	switch {
	case param == nil:
		problem := NewProblem(UnknownParameter, fmt.Sprintf("There is no parameter %q here; %s.", shorten(name, 60), known(op)))
		problem.Errors = []ParameterError{{Location: "query." + shorten(name, 60), Message: "unknown parameter"}}
		return problem
	case len(values) > 1 && !repeats:
		return NewProblem(MalformedRequest, fmt.Sprintf("The parameter %s is given %d times, but can have one value only.", name, len(values)))
	case slices.Contains(values, ""):
		return NewProblem(MalformedRequest, fmt.Sprintf("The parameter %s has no value; leave it out instead.", name))
	case !slices.ContainsFunc(values, func(v string) bool { return !printable(v) }):
		return nil
	}
	return NewProblem(MalformedRequest, fmt.Sprintf("The parameter %s has characters that are not text.", name))
}

func queryParameter(op *huma.Operation, name string) *huma.Param {
	for _, param := range op.Parameters {
		if param.In == "query" && param.Name == name {
			return param
		}
	}
	return nil
}

// known says which query parameters an operation takes.
func known(op *huma.Operation) string {
	var names []string
	for _, param := range op.Parameters {
		if param.In == "query" {
			names = append(names, param.Name)
		}
	}
	if len(names) == 0 {
		return "this path takes none"
	}
	slices.Sort(names)
	return "this path takes " + strings.Join(names, ", ")
}

// printable reports whether s is UTF-8 without control characters.
func printable(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}
