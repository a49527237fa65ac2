"""The client under test, with a hook that notes its requests."""

from __future__ import annotations

import llama_stack_client
from recorder import Recorder


def recorder(url: str) -> Recorder:
    """A recorder around a client that never tries again by itself."""
    requests: list[str] = []

    def note(response) -> None:
        request = response.request
        requests.append(f"{request.method} {request.url.raw_path.decode()} → {response.status_code}")

    client = llama_stack_client.LlamaStackClient(
        base_url=url,
        max_retries=0,
        http_client=llama_stack_client.DefaultHttpxClient(event_hooks={"response": [note]}),
    )
    return Recorder(client, requests)
