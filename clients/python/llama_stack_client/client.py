"""The two clients: what the runtime can do, with every resource of the contract."""

from __future__ import annotations

from .generated.resources import AsyncResources, Resources


class LlamaStackClient(Resources):
    """A Llama Stack server, called synchronously.

    ```python
    client = LlamaStackClient(base_url="http://localhost:8321")
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])
    ```
    """


class AsyncLlamaStackClient(AsyncResources):
    """A Llama Stack server, called with `await`."""
