package governancetest

import (
	"compress/gzip"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tribune-gov/tribune/chain"
)

// Record is one recorded event: the log it was, and what the recording says
// that the log says, read without the decoders.
type Record struct {
	Log   types.Log
	Event chain.Event
}

// Logs returns the logs of records.
func Logs(records []Record) []types.Log {
	logs := make([]types.Log, len(records))
	for i, r := range records {
		logs[i] = r.Log
	}
	return logs
}

// sorted orders records as a chain does.
func sorted(records []Record) []Record {
	slices.SortStableFunc(records, func(a, b Record) int {
		if a.Log.BlockNumber != b.Log.BlockNumber {
			return int(int64(a.Log.BlockNumber) - int64(b.Log.BlockNumber))
		}
		return int(a.Log.Index) - int(b.Log.Index)
	})
	return records
}

// open opens a recording, unzipped if need be.
func open(t testing.TB, path string) io.Reader {
	t.Helper()
	full := filepath.Join(repositoryRoot(t), "..", "shared", "data", filepath.FromSlash(path))
	file, err := os.Open(full)
	if os.IsNotExist(err) {
		t.Skipf("SKIPPED, real events are not tested: the recording ../shared/data/%s is not there", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	if filepath.Ext(path) != ".gz" {
		return file
	}
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return unzipped
}

// repositoryRoot is the nearest folder upwards with a go.mod.
func repositoryRoot(t testing.TB) string {
	t.Helper()
	folder, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			t.Fatal("no go.mod above the working directory")
		}
		folder = parent
	}
}

// row is a line of a CSV file by column name. A value that does not parse ends
// the test.
type row struct {
	t      testing.TB
	path   string
	fields map[string]string
}

// recorded reports whether there is a recording.
func recorded(t testing.TB, path string) bool {
	t.Helper()
	_, err := os.Stat(filepath.Join(repositoryRoot(t), "..", "shared", "data", filepath.FromSlash(path)))
	return err == nil
}

// rows reads a CSV file with a header.
func rows(t testing.TB, path string) []row {
	t.Helper()
	reader := csv.NewReader(open(t, path))
	lines, err := reader.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	out := make([]row, 0, len(lines)-1)
	for _, line := range lines[1:] {
		fields := make(map[string]string, len(line))
		for i, name := range lines[0] {
			fields[name] = line[i]
		}
		out = append(out, row{t: t, path: path, fields: fields})
	}
	return out
}

func (r row) text(name string) string {
	value, found := r.fields[name]
	if !found {
		r.t.Fatalf("%s: no column %s", r.path, name)
	}
	return value
}

func (r row) fatal(name string, err error) {
	r.t.Helper()
	r.t.Fatalf("%s: column %s: %.60q: %v", r.path, name, r.fields[name], err)
}

func (r row) number(name string) uint64 {
	n, err := strconv.ParseUint(r.text(name), 10, 64)
	if err != nil {
		r.fatal(name, err)
	}
	return n
}

func (r row) amount(name string) chain.Amount {
	a, err := chain.ParseAmount(r.text(name))
	if err != nil {
		r.fatal(name, err)
	}
	return a
}

func (r row) address(name string) common.Address {
	a, err := chain.ParseAddress(r.text(name))
	if err != nil {
		r.fatal(name, err)
	}
	return a
}

// bytes reads hex without 0x.
func (r row) bytes(name string) []byte {
	b, err := hex.DecodeString(r.text(name))
	if err != nil {
		r.fatal(name, err)
	}
	return b
}

// list reads a JSON array.
func list[T any](r row, name string) []T {
	var out []T
	if err := json.Unmarshal([]byte(r.text(name)), &out); err != nil {
		r.fatal(name, err)
	}
	return out
}

// hexList reads "[aa,bb]", which is what the recording makes of n byte strings;
// a single empty one is "[]".
func (r row) hexList(name string, n int) [][]byte {
	inside := strings.TrimSuffix(strings.TrimPrefix(r.text(name), "["), "]")
	var out [][]byte
	for part := range strings.SplitSeq(inside, ",") {
		b, err := hex.DecodeString(strings.Trim(part, ` "'`))
		if err != nil {
			r.fatal(name, err)
		}
		out = append(out, b)
	}
	if len(out) != n {
		r.t.Fatalf("%s: column %s has %d byte strings, want %d", r.path, name, len(out), n)
	}
	return out
}

func bigs(r row, name string) []*big.Int {
	var out []*big.Int
	for _, n := range list[json.Number](r, name) {
		value, ok := new(big.Int).SetString(n.String(), 10)
		if !ok {
			r.t.Fatalf("%s: column %s: %q is no number", r.path, name, n)
		}
		out = append(out, value)
	}
	return out
}
