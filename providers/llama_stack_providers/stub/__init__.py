"""The stub provider: every API, in memory, deterministic, believable.

It keeps what is created, pages lists, streams in pieces that add up to the unstreamed answer, and fails on
request (see `faults`). Nothing in it is random and nothing reads the clock: the same requests in the same
order get the same answers, so that clients can be tested against it and providers can be copied from it.
"""
