package main

import (
	"testing"
	"time"
)

// Looking once in an hour would find none of these blocks within the test.
func TestAnnouncedBlocksAreServedWithoutWaitingForThePoll(t *testing.T) {
	l := startLife(t, 31)
	i := startInstanceWith(t, follow(t, l, l.chain.WSURL()), time.Now, time.Hour)
	i.waitFor(l.chain.Head().Number)
	l.live(3)
	i.waitFor(l.chain.Head().Number)
	l.forget(2, 32) // another branch is announced like any block
	l.live(4)
	i.waitFor(l.chain.Head().Number)
}
