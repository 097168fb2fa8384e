package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/uptrace/bun"

	"github.com/tribune-gov/tribune/chain"
)

// Checksum is one hash over everything that is indexed of a source.
type Checksum struct {
	AsOf      chain.AsOf
	Contracts []common.Address // of the source, ascending
	Facts     int64
	Hash      string
}

// Checksums returns one checksum per source, ordered by chain and contracts.
// Equal chain prefixes give equal hashes on any database, however they were
// read; local ids, and what has not been indexed from the chain, do not count.
func (db *DB) Checksums(ctx context.Context) ([]Checksum, error) {
	var out []Checksum
	err := db.view(ctx, "checksum", func(ctx context.Context, tx bun.Tx) error {
		var sources []sourceRow
		if err := tx.NewSelect().Model(&sources).Scan(ctx); err != nil {
			return err
		}
		for _, source := range sources {
			sum, err := checksum(ctx, tx, source)
			if err != nil {
				return err
			}
			out = append(out, sum)
		}
		return nil
	})
	slices.SortFunc(out, func(a, b Checksum) int {
		return cmp.Or(cmp.Compare(a.AsOf.Chain, b.AsOf.Chain), slices.CompareFunc(a.Contracts, b.Contracts, common.Address.Cmp))
	})
	return out, err
}

// checksumChunk is how many blocks with facts are hashed at a time.
const checksumChunk = 5_000

func checksum(ctx context.Context, tx bun.Tx, source sourceRow) (Checksum, error) {
	sum := Checksum{AsOf: source.asOf()}
	var contracts []contractRow
	if err := tx.NewSelect().Model(&contracts).Where("source_id = ?", source.ID).Order("address").Scan(ctx); err != nil {
		return sum, fmt.Errorf("load contracts: %w", err)
	}
	digest := sha256.New()
	write := lines(digest)
	if err := write("tip", source.Chain, source.tip()); err != nil {
		return sum, err
	}
	for _, c := range contracts {
		sum.Contracts = append(sum.Contracts, c.Address)
		if err := write("contract", c.contract()); err != nil {
			return sum, err
		}
	}
	var err error
	if sum.Facts, err = hashFacts(ctx, tx, source, write); err != nil {
		return sum, err
	}
	if err := hashProjections(ctx, tx, source, write); err != nil {
		return sum, err
	}
	sum.Hash = hex.EncodeToString(digest.Sum(nil))
	return sum, nil
}

// lines returns a function that writes values as one line of JSON.
func lines(digest hash.Hash) func(values ...any) error {
	return func(values ...any) error {
		line, err := json.Marshal(values)
		if err != nil {
			return fmt.Errorf("encode for checksum: %w", err)
		}
		if _, err := digest.Write(append(line, '\n')); err != nil {
			return fmt.Errorf("hash: %w", err)
		}
		return nil
	}
}

func hashFacts(ctx context.Context, tx bun.Tx, source sourceRow, write func(...any) error) (int64, error) {
	var blocks []blockRow
	if err := tx.NewSelect().Model(&blocks).Where("source_id = ?", source.ID).Order("number").Scan(ctx); err != nil {
		return 0, fmt.Errorf("load blocks: %w", err)
	}
	var count int64
	for chunk := range slices.Chunk(blocks, checksumChunk) {
		for _, b := range chunk {
			if err := write("block", b.Number, b.Hash, b.Time); err != nil {
				return 0, err
			}
		}
		facts, err := loadFacts(ctx, tx, factQuery{source: source.ID, chain: source.Chain, from: chunk[0].Number, to: chunk[len(chunk)-1].Number})
		if err != nil {
			return 0, err
		}
		for _, f := range facts {
			if err := write(f.Event.EventName(), f.Position, f.Event); err != nil {
				return 0, err
			}
		}
		count += int64(len(facts))
	}
	return count, nil
}

func hashProjections(ctx context.Context, tx bun.Tx, source sourceRow, write func(...any) error) error {
	if err := hashRows(ctx, tx, source, "finding", "block, log_index, kind", func(r findingRow) error {
		return write("finding", r.position(source.Chain), r.Kind, r.Detail, r.Raw)
	}); err != nil {
		return err
	}
	if err := hashRows(ctx, tx, source, "proposal", "governor, proposal_id", func(r proposalRow) error {
		r.Terms = r.Terms.Lasting()
		return write("proposal", r.proposal(), r.Outcome, r.VotingCanceled)
	}); err != nil {
		return err
	}
	if err := hashRows(ctx, tx, source, "holder", "token, account", func(r holderRow) error {
		return write("holder", r.holder(source.Chain))
	}); err != nil {
		return err
	}
	if err := hashRows(ctx, tx, source, "share", "token, account, delegate", func(r shareRow) error {
		return write("share", r.Token, r.Account, r.share())
	}); err != nil {
		return err
	}
	if err := hashRows(ctx, tx, source, "deposit", "token, account, delegate", func(r depositRow) error {
		return write("deposit", r.Token, r.Account, r.share())
	}); err != nil {
		return err
	}
	if err := hashRows(ctx, tx, source, "delegate", "token, account", func(r delegateRow) error {
		return write("delegate", r.delegate(source.Chain))
	}); err != nil {
		return err
	}
	return hashRows(ctx, tx, source, "supply", "token", func(r supplyRow) error {
		return write("supply", r.Token, r.Total, r.Delegated)
	})
}

func hashRows[T any](ctx context.Context, tx bun.Tx, source sourceRow, table, order string, each func(T) error) error {
	var rows []T
	if err := tx.NewSelect().Model(&rows).Where("source_id = ?", source.ID).OrderExpr(order).Scan(ctx); err != nil {
		return fmt.Errorf("load %s: %w", table, err)
	}
	for _, row := range rows {
		if err := each(row); err != nil {
			return err
		}
	}
	return nil
}

// Combined returns one hash over several checksums.
func Combined(sums []Checksum) string {
	digest := sha256.New()
	for _, s := range sums {
		_, _ = io.WriteString(digest, s.Hash+"\n")
	}
	return hex.EncodeToString(digest.Sum(nil))
}
