package governance

// Standing is everything about a proposal's status that does not depend on the
// time: the rule of its family has looked at the facts, and only the clock is
// still missing. Every family fills it in its own way, see [Family]; one rule
// then reads all of them, here and in SQL.
type Standing struct {
	Fate    Status // what the proposal is whatever the time; "" if time and votes decide
	Opening Status // what it is until OpeningUntil, instead of pending
	Early   Status // what it is while votes still count, if they have decided already; else ""
	Held    Status // what it is after the vote, up to HeldUntil
	Outcome Status // where the vote leads: "" if it passes, else why not
	Passed  Status // what a proposal that passed is: succeeded, queued, executed, canceled or failed

	OpeningUntil uint64 // last timepoint of Opening; 0: there is no such period
	HeldUntil    uint64 // last timepoint of Held; 0: there is no such period
	ExpiresAt    uint64 // unix seconds from which what passed can no longer be executed; 0: never
	ExpiresAfter uint64 // last timepoint before it expires, if it has no fate by then; 0: the clock does not end it
}

// At returns the status at a timepoint of the governor's clock and at a time in
// unix seconds. In every family the bounds are inclusive on the late side; those
// whose contracts compare otherwise are decoded so that they are (see
// [ProposalCreated]).
func (s Standing) At(snapshot, deadline, timepoint, now uint64) Status {
	switch {
	case s.Fate != "":
		return s.Fate
	case s.ExpiresAfter != 0 && timepoint > s.ExpiresAfter:
		return StatusExpired
	case s.OpeningUntil >= timepoint && s.Opening != "":
		return s.Opening
	case snapshot >= timepoint:
		return StatusPending
	case deadline >= timepoint && s.Early != "":
		return s.unlessExpired(s.Early, now)
	case deadline >= timepoint:
		return StatusActive
	case s.HeldUntil >= timepoint && s.Held != "":
		return s.Held
	case s.Outcome != "":
		return s.Outcome
	}
	return s.unlessExpired(s.Passed, now)
}

// unlessExpired is a status of what passed, or that it was not executed in time.
func (s Standing) unlessExpired(status Status, now uint64) Status {
	if s.ExpiresAt != 0 && now >= s.ExpiresAt && (status == StatusSucceeded || status == StatusQueued) {
		return StatusExpired
	}
	return status
}
