package api

import (
	"context"
	"fmt"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/tribune-gov/tribune/chain"
)

// Chain is a chain that this instance reads, and how far it has come.
type Chain struct {
	ID         chain.ID   `json:"id" doc:"The chain, in CAIP-2 form."`
	Name       string     `json:"name" doc:"The chain's name, for people." example:"Ethereum"`
	Indexed    *Block     `json:"indexed" doc:"The last block whose events are stored; null before the first."`
	Head       *uint64    `json:"head" doc:"Number of the newest block the provider reports; null if no provider was reached yet." example:"21500002"`
	Safe       *uint64    `json:"safe" doc:"Number of the newest block the provider calls safe; null if unknown." example:"21499968"`
	Final      *uint64    `json:"final" doc:"Number of the newest finalised block; null if unknown." example:"21499936"`
	LagBlocks  *uint64    `json:"lag_blocks" doc:"How many blocks the index is behind the head; null if unknown." example:"2"`
	LagSeconds *uint64    `json:"lag_seconds" doc:"How many seconds of the chain's time the index is behind the head; null if unknown." example:"24"`
	UpdatedAt  *time.Time `json:"updated_at" doc:"When the head was last read; null if never." example:"2026-01-31T18:20:35Z"`
	Error      *string    `json:"error" doc:"What keeps the chain from being read at present; null when all is well." example:"no endpoint answers"`
	RPC        []string   `json:"rpc" doc:"JSON-RPC endpoints that the operator made public, for wallets and for checking the numbers." example:"https://ethereum-rpc.example.org"`
	Providers  []Provider `json:"providers" doc:"What each JSON-RPC endpoint that this process uses has done since it began; empty while another process indexes the chain."`
	Explorer   *string    `json:"explorer" doc:"Base URL of a block explorer; null if none is configured." example:"https://etherscan.io"`
}

// Block names one block of one branch of a chain.
type Block struct {
	Number uint64      `json:"number" doc:"Number of the block." example:"21500000"`
	Hash   common.Hash `json:"hash" doc:"Hash of the block."`
	Time   time.Time   `json:"time" doc:"Time of the block." example:"2026-01-31T18:20:11Z"`
}

func (h handlers) registerChains(api huma.API) {
	get(api, operation{
		id: "list-chains", path: "/chains", tag: tagInstance,
		summary:     "Chains and their state",
		description: "All chains that this instance reads, how far it has come on each and how far that is behind the chain's head.",
	}, h.chains)
}

func (h handlers) chains(ctx context.Context, _ *struct{}) (List[Chain], error) {
	all, err := h.Monitor.Chains(ctx)
	if err != nil {
		return List[Chain]{}, fmt.Errorf("list chains: %w", err)
	}
	return newList(all, nil, int64(len(all)), indexed(all), newChain), nil
}

// indexed returns the blocks up to which the chains are stored.
func indexed(all []ChainStatus) []chain.AsOf {
	out := make([]chain.AsOf, 0, len(all))
	for _, status := range all {
		if !status.Indexed.IsZero() {
			out = append(out, chain.AsOf{Chain: status.ID, Block: status.Indexed, Finality: status.Finality()})
		}
	}
	return out
}

func newChain(s ChainStatus) Chain {
	out := Chain{
		ID: s.ID, Name: s.Name, Head: s.Head, Safe: s.Safe, Final: s.Final,
		LagBlocks: s.LagBlocks, LagSeconds: s.LagSeconds, RPC: append([]string{}, s.RPC...),
		Providers: append([]Provider{}, s.Providers...),
		Error:     textOrNull(s.Error), Explorer: textOrNull(s.Explorer),
	}
	if !s.Indexed.IsZero() {
		out.Indexed = &Block{Number: s.Indexed.Number, Hash: s.Indexed.Hash, Time: blockTime(s.Indexed.Time)}
	}
	if !s.UpdatedAt.IsZero() {
		updated := s.UpdatedAt.UTC().Truncate(time.Second)
		out.UpdatedAt = &updated
	}
	return out
}

func textOrNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
