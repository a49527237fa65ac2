"""The stub provider: every API, in memory, deterministic, believable.

It keeps what is created, pages lists, streams in pieces that add up to the unstreamed answer, and fails on
request (see `kit.faults`). Nothing in it is random and nothing reads the clock: the same requests in the same
order get the same answers, so that clients can be tested against it and providers can be copied from it.

What callers make belongs to their tenant, and each tenant finds its own copy of what is there from the start; what is
registered (models, shields, datasets and the like) is everybody's, as it is for every provider.

Each API is one file here: its class and its `PROVIDER`. What takes more than a file lies in folders beside them:

    kit         what every stub is built of: identifiers and lists, tenants, time, words, samples, faults
    chat        what the model says, for inference, responses and agents
    text        texts that go on, and vectors, for inference
    responding  items, records and events, for responses
    retrieving  documents cut, indexed, filtered and ranked, for vector stores, memory and tools
    acting      tools and turns, for tools and agents
"""
