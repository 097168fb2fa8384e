package api_test

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
	"github.com/pb33f/libopenapi"
	"github.com/pb33f/libopenapi/datamodel"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tribune-gov/tribune/web/api"
	"github.com/tribune-gov/tribune/web/api/apitest"
)

func document(t *testing.T, file string) []byte {
	t.Helper()
	handler, _ := serve(t, apitest.New().Services())
	return get(t, handler, api.Prefix+"/"+file).body
}

func TestDocumentIsTheOneThatWasReviewed(t *testing.T) {
	golden(t, "openapi.json", document(t, "openapi.json"))
	golden(t, "openapi.yaml", document(t, "openapi.yaml"))
}

func TestDocumentIsValidOpenAPI(t *testing.T) {
	for _, file := range []string{"openapi.json", "openapi.yaml"} {
		parsed, err := libopenapi.NewDocument(document(t, file))
		if err != nil {
			t.Fatal(err)
		}
		model, err := parsed.BuildV3Model()
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if version := model.Model.Version; version != "3.1.0" {
			t.Errorf("%s has version %s", file, version)
		}
		if found := model.Index.GetCircularReferences(); len(found) > 0 {
			t.Errorf("%s has circular references: %v", file, found)
		}
	}
	official := compile(t, "openapi-3.1.json", decode(t, []byte(datamodel.OpenAPI31SchemaData)), "")
	if err := official.Validate(decode(t, document(t, "openapi.json"))); err != nil {
		t.Errorf("the document breaks the schema of OpenAPI 3.1: %v", err)
	}
}

func TestEverythingInTheDocumentIsDescribedWithAnExample(t *testing.T) {
	_, mounted, err := apitest.Serve(apitest.New().Services(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	spec := mounted.OpenAPI()
	for path, item := range spec.Paths {
		op := item.Get
		if op.Summary == "" || op.Description == "" || op.OperationID == "" || len(op.Tags) != 1 {
			t.Errorf("GET %s lacks a summary, a description, an id or its tag", path)
		}
		for _, param := range op.Parameters {
			if param.Description == "" || !shown(param.Schema) {
				t.Errorf("GET %s: parameter %s lacks a description or an example", path, param.Name)
			}
		}
	}
	// huma's registry also has what the document leaves out.
	var documented struct {
		Components struct{ Schemas map[string]any }
	}
	if err := json.Unmarshal(document(t, "openapi.json"), &documented); err != nil {
		t.Fatal(err)
	}
	for name := range documented.Components.Schemas {
		for property, s := range spec.Components.Schemas.Map()[name].Properties {
			if s.Description == "" {
				t.Errorf("%s.%s lacks a description", name, property)
			}
			object := s.Ref != "" || len(s.AnyOf) > 0 || s.Type == huma.TypeArray && s.Items.Ref != ""
			if !object && !shown(s) {
				t.Errorf("%s.%s lacks an example", name, property)
			}
		}
	}
}

// shown reports whether a reader sees what a value looks like.
func shown(s *huma.Schema) bool {
	of := s
	if s.Type == huma.TypeArray {
		of = s.Items
	}
	return len(s.Examples) > 0 || len(of.Examples) > 0 || len(of.Enum) > 0
}

// answers are one request for each operation, and those whose answers are
// special. Their names are those of the golden files.
func answers() map[string]string {
	return map[string]string{
		"chains":                 api.Prefix + "/chains",
		"daos":                   api.Prefix + "/daos",
		"dao":                    api.Prefix + "/daos/arbitrum",
		"dao-power":              api.Prefix + "/daos/ens/power",
		"dao-power-past":         api.Prefix + "/daos/arbitrum/power?block=426000000",
		"dao-power-history":      api.Prefix + "/daos/ens/power/history?from=2026-01-25&to=2026-01-29",
		"findings":               api.Prefix + "/daos/ens/findings",
		"findings-none":          api.Prefix + "/daos/arbitrum/findings",
		"corrections":            api.Prefix + "/corrections?limit=3",
		"corrections-newest":     api.Prefix + "/corrections?sort=newest&reason=reorg&chain=eip155:1&dao=ens",
		"corrections-none":       api.Prefix + "/corrections?after=4711",
		"governor":               governorPath,
		"proposals":              api.Prefix + "/proposals?limit=3",
		"dao-proposals":          api.Prefix + "/daos/ens/proposals?limit=12",
		"proposals-none":         api.Prefix + "/proposals?q=nobody+wrote+this",
		"proposal-active":        proposalPath,
		"proposal-queued":        governorPath + "/proposals/" + apitest.ID(7).String(),
		"proposal-removed":       governorPath + "/proposals/" + apitest.ID(8).String(),
		"votes":                  proposalPath + "/votes",
		"votes-last-page":        proposalPath + "/votes?voter=" + apitest.Address("holder", 6).Hex(),
		"token":                  tokenPath,
		"delegates":              tokenPath + "/delegates?limit=3",
		"delegates-all":          tokenPath + "/delegates?all=true&sort=participation&limit=100",
		"dao-delegates":          api.Prefix + "/daos/ens/delegates?limit=2&sort=delegators",
		"delegate":               delegatePath,
		"delegate-votes":         tokenPath + "/delegates/" + apitest.Address("holder", 3).Hex() + "/votes",
		"delegators":             delegatePath + "/delegators",
		"power":                  delegatePath + "/power?limit=3",
		"holders":                tokenPath + "/holders?limit=5",
		"holders-without-choice": tokenPath + "/holders?limit=5&delegate=0x0000000000000000000000000000000000000000",
		"account":                api.Prefix + "/accounts/" + apitest.Address("holder", 1).Hex(),
		"account-delegate":       api.Prefix + "/accounts/" + apitest.Address("delegate", 1).Hex(),
		"account-unseen":         api.Prefix + "/accounts/0x00000000000000000000000000000000000000ff",
	}
}

func TestAnswersAreThoseThatWereReviewed(t *testing.T) {
	handler, _ := serve(t, apitest.New().Services())
	for name, target := range answers() {
		res := get(t, handler, target)
		if res.StatusCode != http.StatusOK {
			t.Errorf("GET %s: status %d: %s", target, res.StatusCode, res.body)
			continue
		}
		var indented bytes.Buffer
		if err := json.Indent(&indented, res.body, "", "  "); err != nil {
			t.Fatal(err)
		}
		golden(t, "answers/"+name+".json", indented.Bytes())
	}
}

// Every answer is checked against the schema the document promises for it,
// with unknown members refused, which the document itself does not.
func TestAnswersKeepThePromiseOfTheDocument(t *testing.T) {
	handler, mounted, err := apitest.Serve(apitest.New().Services(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	strict := decode(t, document(t, "openapi.json"))
	refuseUnknown(strict)
	used := map[string]bool{}
	for name, target := range answers() {
		path := operationOf(t, mounted, target)
		used[path] = true
		pointer := "/paths/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(path) + "/get/responses/200/content/application~1json/schema"
		if err := compile(t, "spec.json", strict, pointer).Validate(decode(t, get(t, handler, target).body)); err != nil {
			t.Errorf("answer %s of %s: %v", name, path, err)
		}
	}
	for path := range mounted.OpenAPI().Paths {
		if !used[path] {
			t.Errorf("no answer of %s is checked", path)
		}
	}
	problem := compile(t, "spec.json", strict, "/components/schemas/Problem")
	for _, target := range []string{"/daos/nobody", "/proposals?limit=0&proposer=0x1", "/chains?limit=1"} {
		if err := problem.Validate(decode(t, get(t, handler, api.Prefix+target).body)); err != nil {
			t.Errorf("problem of %s: %v", target, err)
		}
	}
}

// operationOf finds the documented path that a request takes.
func operationOf(t *testing.T, mounted huma.API, target string) string {
	t.Helper()
	plain, _, _ := strings.Cut(strings.TrimPrefix(target, api.Prefix), "?")
	parts := strings.Split(plain, "/")
	for path := range mounted.OpenAPI().Paths {
		pattern := strings.Split(path, "/")
		same := len(parts) == len(pattern)
		for i := 0; same && i < len(parts); i++ {
			same = parts[i] == pattern[i] || strings.HasPrefix(pattern[i], "{")
		}
		if same {
			return path
		}
	}
	t.Fatalf("%s is not documented", target)
	return ""
}

// refuseUnknown makes every object schema list all its members. Those that are
// put together from others by allOf or anyOf are left alone.
func refuseUnknown(node any) {
	switch node := node.(type) {
	case map[string]any:
		if node["type"] == "object" && node["properties"] != nil {
			node["additionalProperties"] = false
		}
		for _, child := range node {
			refuseUnknown(child)
		}
	case []any:
		for _, child := range node {
			refuseUnknown(child)
		}
	}
}

func decode(t *testing.T, data []byte) any {
	t.Helper()
	out, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func compile(t *testing.T, name string, resource any, pointer string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	compiler.AssertFormat()
	compiler.UseLoader(nothing{})
	if err := compiler.AddResource("https://tribune.test/"+name, resource); err != nil {
		t.Fatal(err)
	}
	target := "https://tribune.test/" + name
	if pointer != "" {
		target += "#" + pointer
	}
	schema, err := compiler.Compile(target)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// nothing keeps the validator off the network.
type nothing struct{}

func (nothing) Load(string) (any, error) { return nil, io.ErrUnexpectedEOF }
