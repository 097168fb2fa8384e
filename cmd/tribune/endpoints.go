package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/tribune-gov/tribune/chain"
	"github.com/tribune-gov/tribune/chain/rpc"
)

// endpointFlags name the endpoints of one chain, for commands that look at a
// chain and store nothing.
type endpointFlags struct {
	databaseFlags
	RPC []string `help:"JSON-RPC endpoint of the chain; may be repeated. By default those in the database." placeholder:"URL" name:"rpc"`
}

// dial connects to the endpoints that were given, or else to those that are
// configured. maxAnswer bounds an answer in bytes; 0 is the usual bound.
func (f endpointFlags) dial(ctx context.Context, id chain.ID, maxAnswer int64, logger *slog.Logger) (*rpc.Pool, error) {
	config := rpc.Config{MaxAnswer: maxAnswer}
	if len(f.RPC) == 0 {
		return f.dialConfigured(ctx, id, config, logger)
	}
	if err := checkEndpoints(f.RPC); err != nil {
		return nil, err
	}
	config.ID, config.URLs, config.Logger = id, f.RPC, logger
	pool, err := rpc.Dial(ctx, config)
	if err != nil {
		return nil, dialError(id, err)
	}
	return pool, nil
}

func (f endpointFlags) dialConfigured(ctx context.Context, id chain.ID, config rpc.Config, logger *slog.Logger) (*rpc.Pool, error) {
	db, err := openDatabase(ctx, f.Database)
	if err != nil {
		return nil, err
	}
	defer closeDatabase(db, logger)
	pool, err := dial(ctx, db, id, config, logger)
	if err != nil {
		return nil, dialError(id, err)
	}
	return pool, nil
}

// dialError is about what was asked for where another provider would not help.
func dialError(id chain.ID, err error) error {
	err = fmt.Errorf("connect to %s: %w", id, err)
	if wrongAddress(err) {
		return &exitError{exitUsage, err}
	}
	return err
}
