"""The HTTP side that remote providers share: one pooled client per provider, event streams, keys, honest errors.

    from llama_stack_providers.inference.upstream.client import Client

    client = Client(config, name="vllm")               # opens nothing yet
    raw = await client.post("/chat/completions", body, key)
    async with client.events("/chat/completions", body, key) as source:
        async for batch in source.batches():           # the data of several events, as they arrived together
            ...
        source.ended                                   # whether the terminator came

Leaving a call or a block closes the connection, so the upstream stops working. What goes wrong is raised as a class of
`llama_stack_spi`, with sentences of this project: an upstream's own text reaches neither the caller nor the log.

Import from the modules: only client.py loads the HTTP library, and only providers that are built need it.

config.py        settings of a connection
client.py        the client
source.py        an open event stream
event_reader.py  bytes to events
keys.py          the server's key, or the caller's out of the provider data
faults.py        answers that are no success, as errors
"""
