"""The two clients: what the runtime can do, with every resource of the contract."""

from __future__ import annotations

from .generated.resources import AsyncResources, Resources
from .runtime.aio import AsyncClient
from .runtime.sync import SyncClient


class LlamaStackClient(Resources, SyncClient):
    """A Llama Stack server, called synchronously.

    ```python
    client = LlamaStackClient(base_url="http://localhost:8321")
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])
    ```
    """


class AsyncLlamaStackClient(AsyncResources, AsyncClient):
    """A Llama Stack server, called with `await`."""
