package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/yaml"
)

// Tags group the operations.
const (
	tagInstance = "Instance"
	tagDAO      = "DAOs"
	tagProposal = "Proposals"
	tagToken    = "Tokens"
)

func tags() []*huma.Tag {
	return []*huma.Tag{
		{Name: tagInstance, Description: "What this instance reads, and how far it has come."},
		{Name: tagDAO, Description: "DAOs and their governors."},
		{Name: tagProposal, Description: "Proposals and the votes on them."},
		{Name: tagToken, Description: "Governance tokens: who holds them, whom they delegate to, and how much voting power that makes."},
	}
}

func information() *huma.Info {
	return &huma.Info{
		Title: "Tribune API", Version: "1",
		License: &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"},
		Description: `Governance and delegation of the DAOs that this instance indexes, read from the chains' logs.

**Ids.** Contracts are named in CAIP-10 form (` + "`eip155:1:0x…`" + `), chains in CAIP-2 form (` + "`eip155:1`" + `). Addresses are written in EIP-55 form and read in any case; a mixed-case address must have a valid checksum. A proposal is named by its governor and its id.

**Numbers.** Amounts are decimal strings in the smallest unit, because they have up to 256 bits. Shares (` + "`…_bp`" + `) are integers in basis points, rounded down. Times are RFC 3339 in UTC; timepoints are integers in the clock named next to them: block numbers, or unix seconds. What is not known is null, never 0.

**As of.** Every answer carries ` + "`as_of`" + `: for each chain, the last block it knows, and whether that block can still be undone.

**Lists** are ` + "`{items, next, total, as_of}`" + `. Pass next back as the parameter cursor, with the same filters, until it is null. Paging neither skips nor repeats a row.

**Caching.** Every answer has a strong ETag; send it back in If-None-Match to get 304 while nothing has changed.

**Errors** are problem documents (RFC 9457). Their type names the kind of problem and is a page on this server; [all kinds](/problems/). Unknown parameters are refused, never ignored.

**Stability.** Within version 1, members and parameters are only added; ignore those you do not know.`,
	}
}

// Document is the OpenAPI document, ready to be served. The same operations
// always give the same bytes.
type Document struct {
	JSON []byte
	YAML []byte
}

// NewDocument completes and writes the document of an API.
func NewDocument(spec *huma.OpenAPI) (Document, error) {
	registry := spec.Components.Schemas
	for name, schema := range registry.Map() {
		settle(schema, registry.TypeFromRef("#/components/schemas/"+name))
	}
	compact, err := json.Marshal(spec)
	if err != nil {
		return Document{}, fmt.Errorf("write OpenAPI document: %w", err)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, compact, "", "  "); err != nil {
		return Document{}, fmt.Errorf("indent OpenAPI document: %w", err)
	}
	indented.WriteByte('\n')
	var asYAML bytes.Buffer
	if err := yaml.Convert(&asYAML, bytes.NewReader(compact)); err != nil {
		return Document{}, fmt.Errorf("write OpenAPI document as YAML: %w", err)
	}
	return Document{JSON: indented.Bytes(), YAML: asYAML.Bytes()}, nil
}

// settle corrects what huma derives from a Go type: pointers are null when
// unset, even those to objects; slices are never null here; and members may be
// added later.
func settle(schema *huma.Schema, of reflect.Type) {
	schema.AdditionalProperties = nil
	for _, field := range reflect.VisibleFields(of) {
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		property := schema.Properties[name]
		if property == nil {
			continue
		}
		if deref(field.Type).Kind() == reflect.Uint64 && property.Type == huma.TypeInteger {
			property.Format = "uint64" // huma says int64
		}
		switch field.Type.Kind() {
		case reflect.Slice:
			property.Nullable = false
		case reflect.Pointer:
			if !strings.Contains(options, "omitempty") {
				nullable(property)
			}
		}
	}
}

func deref(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}

func nullable(property *huma.Schema) {
	if property.Ref != "" {
		property.AnyOf = []*huma.Schema{{Ref: property.Ref}, {Type: "null"}}
		property.Ref = ""
		return
	}
	property.Nullable = true
	if len(property.Enum) > 0 && !slices.Contains(property.Enum, nil) {
		property.Enum = append(property.Enum, nil)
	}
}

// register serves the document.
func (d Document) register(api huma.API) {
	serve(api, "/openapi.json", "application/openapi+json", d.JSON)
	serve(api, "/openapi.yaml", "application/openapi+yaml", d.YAML)
}

// serve registers a constant that is no operation of the API.
func serve(api huma.API, path, contentType string, body []byte) {
	api.Adapter().Handle(&huma.Operation{Method: http.MethodGet, Path: path}, func(ctx huma.Context) {
		ctx.SetHeader("Content-Type", contentType)
		_, _ = ctx.BodyWriter().Write(body) // an error means that the client has gone
	})
}
