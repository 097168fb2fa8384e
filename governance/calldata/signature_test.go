package calldata

import (
	"strings"
	"testing"
)

func TestSignaturesAreReadAsTheyAreHashed(t *testing.T) {
	for text, canonical := range map[string]string{
		"f()":                               "f()",
		"f(uint256 a, address b)":           "f(uint256,address)",
		"_$9(bytes32[2][] x)":               "_$9(bytes32[2][])",
		"deposit((address,uint256)[])":      "deposit((address,uint256)[])",
		"f((uint8 a, (bytes b)[3] c) d)":    "f((uint8,(bytes)[3]))",
		"f( uint256 a)":                     "f(uint256)",
		"f(int24,bytes1,bool,string,bytes)": "f(int24,bytes1,bool,string,bytes)",
	} {
		s, err := parseSignature(text)
		if err != nil || s.canonical() != canonical {
			t.Errorf("%s: %s, %v", text, s.canonical(), err)
			continue
		}
		if again, err := parseSignature(s.String()); err != nil || again.String() != s.String() {
			t.Errorf("%s is written %s, which is read as %s, %v", text, s, again, err)
		}
	}
}

func TestSignaturesThatCostMemoryAreNotRead(t *testing.T) {
	for _, text := range []string{
		"f(uint256[99999999999999])", "f(uint8[40][40])", "f(uint256[0])", "f(())", "f(uint256[][][][])", "f((((((uint8))))))", "f(uint256[-1])", "f(uint256[01])",
		"f(uint7)", "f(uint)", "f(int264)", "f(bytes33)", "f(bytes0)", "f(function)", "f(fixed128x18)", "f(tuple)",
		"f", "f(", "f)", "(uint256)", "1f()", "f()x", "f(uint256))", "<img>(uint256)", "f(" + strings.Repeat("uint256,", 70) + "uint256)", "f(" + strings.Repeat("a", 3000) + ")",
		"f(uint0256)", "f(uint+8)", "f(uint256 )extra)", "f(uint256 <b>)", "f(,)", "f(uint256,)", "f(uint256[)", "f(uint256[3)", "f((uint256)",
	} {
		if s, err := parseSignature(text); err == nil {
			t.Errorf("%.40s was read as %s", text, s.canonical())
		}
	}
}
