package api

import (
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/governance"
	"github.com/tribune-gov/tribune/governance/measure"
)

// Patterns of the text forms.
const (
	chainPattern   = `^eip155:[1-9][0-9]*$`
	accountPattern = `^eip155:[1-9][0-9]*:0x[0-9a-fA-F]{40}$`
	addressPattern = `^0x[0-9a-fA-F]{40}$`
	hashPattern    = `^0x[0-9a-f]{64}$`
	bytesPattern   = `^0x([0-9a-f]{2})*$`
	amountPattern  = `^(0|[1-9][0-9]{0,77})$`
	dayPattern     = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
)

// Examples, of the ENS DAO: its token and its governor on Ethereum.
const (
	exampleGovernor = "eip155:1:0x323A76393544d5ecca80cd6ef2A560C6a395b7E3"
	exampleAddress  = "0xb8c2C29ee19D8307cb7255e1Cd9CbDE883A267d5"
	exampleHash     = "0x3d6f0d9e0d6d0c6f1bd33b2cc1ac5a5a4a6d2e1f0a9b8c7d6e5f4a3b2c1d0e9f"
	exampleDay      = "2026-01-31"
	exampleProposal = "10313264959204304702088255836795706374397276409831990633792049686632703543717"
)

// The domain's types know no OpenAPI; these say how their text forms look.
type (
	chainSchema    struct{}
	accountSchema  struct{}
	addressSchema  struct{}
	hashSchema     struct{}
	bytesSchema    struct{}
	amountSchema   struct{}
	idSchema       struct{}
	clockSchema    struct{}
	finalitySchema struct{}
	statusSchema   struct{}
	daySchema      struct{}
)

func registerSchemas(registry huma.Registry) {
	for domain, schema := range map[reflect.Type]reflect.Type{
		reflect.TypeFor[chain.ID]():              reflect.TypeFor[chainSchema](),
		reflect.TypeFor[chain.Account]():         reflect.TypeFor[accountSchema](),
		reflect.TypeFor[Address]():               reflect.TypeFor[addressSchema](),
		reflect.TypeFor[common.Hash]():           reflect.TypeFor[hashSchema](),
		reflect.TypeFor[hexutil.Bytes]():         reflect.TypeFor[bytesSchema](),
		reflect.TypeFor[chain.Amount]():          reflect.TypeFor[amountSchema](),
		reflect.TypeFor[governance.ProposalID](): reflect.TypeFor[idSchema](),
		reflect.TypeFor[chain.Clock]():           reflect.TypeFor[clockSchema](),
		reflect.TypeFor[chain.Finality]():        reflect.TypeFor[finalitySchema](),
		reflect.TypeFor[governance.Status]():     reflect.TypeFor[statusSchema](),
		reflect.TypeFor[measure.Day]():           reflect.TypeFor[daySchema](),
	} {
		registry.RegisterTypeAlias(domain, schema)
	}
}

func text(pattern, example string) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Pattern: pattern, Examples: []any{example}}
}

func choice[S ~string](values ...S) *huma.Schema {
	schema := &huma.Schema{Type: huma.TypeString}
	for _, value := range values {
		schema.Enum = append(schema.Enum, string(value))
	}
	return schema
}

// Schema implements [huma.SchemaProvider].
func (chainSchema) Schema(huma.Registry) *huma.Schema { return text(chainPattern, "eip155:1") }

// Schema implements [huma.SchemaProvider].
func (accountSchema) Schema(huma.Registry) *huma.Schema { return text(accountPattern, exampleGovernor) }

// Schema implements [huma.SchemaProvider].
func (addressSchema) Schema(huma.Registry) *huma.Schema { return text(addressPattern, exampleAddress) }

// Schema implements [huma.SchemaProvider].
func (hashSchema) Schema(huma.Registry) *huma.Schema { return text(hashPattern, exampleHash) }

// Schema implements [huma.SchemaProvider].
func (bytesSchema) Schema(huma.Registry) *huma.Schema { return text(bytesPattern, "0xa9059cbb") }

// Schema implements [huma.SchemaProvider].
func (amountSchema) Schema(huma.Registry) *huma.Schema {
	return text(amountPattern, "1250000000000000000000000")
}

// Schema implements [huma.SchemaProvider].
func (idSchema) Schema(huma.Registry) *huma.Schema { return text(amountPattern, exampleProposal) }

// Schema implements [huma.SchemaProvider].
func (clockSchema) Schema(huma.Registry) *huma.Schema {
	return choice(chain.BlockClock, chain.TimeClock, chain.ParentClock)
}

// Schema implements [huma.SchemaProvider].
func (finalitySchema) Schema(huma.Registry) *huma.Schema {
	return choice(chain.Pending, chain.Safe, chain.Final)
}

// Schema implements [huma.SchemaProvider].
func (statusSchema) Schema(huma.Registry) *huma.Schema { return choice(governance.Statuses()...) }

// Schema implements [huma.SchemaProvider].
func (daySchema) Schema(huma.Registry) *huma.Schema { return text(dayPattern, exampleDay) }
