// Command tribune indexes DAOs, shows what they decide and who decides it, and
// proves its numbers against the contracts.
//
// This package only wires: flags become configuration, configuration becomes
// parts, parts run until they are told to stop. The order of a stop is that of
// [serve.run]: the server drains first, then the followers finish their step,
// then the database closes.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// version is set by the linker.
var version = "devel"

// Exit codes.
const (
	exitOK       = 0
	exitMismatch = 1 // the work was done and what it found is not in order
	exitUsage    = 2 // the command line or the configuration is wrong
	exitFailure  = 3 // the work could not be done
)

// exitError carries an exit code other than exitFailure.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string { return e.err.Error() }
func (e *exitError) Unwrap() error { return e.err }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second signal ends the process at once.
	context.AfterFunc(ctx, stop)
	code := run(ctx, os.Args[1:], streams{out: os.Stdout, err: os.Stderr})
	stop()
	os.Exit(code)
}

// run executes a command line and returns its exit code.
func run(ctx context.Context, args []string, io streams) int {
	err := execute(ctx, args, io)
	if err == nil {
		return exitOK
	}
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return exitOK // told to stop, and did
	}
	_, _ = fmt.Fprintln(io.err, "tribune:", err)
	if coded, ok := errors.AsType[*exitError](err); ok {
		return coded.code
	}
	return exitFailure
}
