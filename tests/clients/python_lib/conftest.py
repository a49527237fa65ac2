"""A peer that plays turns of an agent from a script, and the stub server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from llama_stack_client import AsyncLlamaStackClient, LlamaStackClient

from tests.clients.python.conftest import _no_environment, async_client, server, sync_client

__all__ = ["_no_environment", "server"]

Call = dict[str, Any]
Said = str | list[Call] | bytes


def call(name: str, arguments: object = None, call_id: str = "c1") -> Call:
    """A call that the model asks for."""
    return {"call_id": call_id, "tool_name": name, "arguments": {} if arguments is None else arguments}


class Agents:
    """A server with one agent: each request for a turn, or to resume one, is answered by the next line."""

    def __init__(self, *script: Said) -> None:
        self._script = list(script)
        self.requests: list[tuple[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/v1/")
        self.requests.append((path, json.loads(request.content or b"null")))
        if path == "agents":
            return httpx.Response(200, json={"agent_id": "a"})
        if path == "agents/a/session":
            return httpx.Response(200, json={"session_id": "s"})
        if path == "tools":
            return httpx.Response(200, json={"data": [TOOL]})
        if path == "tool-runtime/invoke":
            return httpx.Response(200, json={"content": "42"})
        return httpx.Response(
            200, headers={"content-type": "text/event-stream"}, content=turn(self._script.pop(0))
        )

    @property
    def sent(self) -> list[dict[str, Any]]:
        """The bodies of the requests for turns."""
        return [body for path, body in self.requests if "/turn" in path]

    @property
    def results(self) -> list[list[str]]:
        """What the tools answered, request by request."""
        return [[each["content"] for each in body["tool_responses"]] for body in self.sent[1:]]


TOOL = {
    "identifier": "count",
    "name": "count",
    "provider_id": "p",
    "provider_resource_id": "count",
    "type": "tool",
    "toolgroup_id": "builtin::text",
    "description": "Counts.",
    "parameters": [],
}


def turn(said: Said) -> bytes:
    """The events of a turn that ends with text, or with calls that await results; bytes stay as they are."""
    if isinstance(said, bytes):
        return said
    text, calls = (said, []) if isinstance(said, str) else ("", said)
    message = {"role": "assistant", "content": text, "stop_reason": "end_of_turn", "tool_calls": calls}
    told = {
        "turn_id": "t",
        "session_id": "s",
        "input_messages": [],
        "steps": [],
        "output_message": message,
        "started_at": "2026-01-01T00:00:00Z",
    }
    last = {"event_type": "turn_awaiting_input" if calls else "turn_complete", "turn": told}
    payloads = [{"event_type": "turn_start", "turn_id": "t"}, last]
    return b"".join(b"data: %s\n\n" % json.dumps({"event": {"payload": each}}).encode() for each in payloads)


def sync_of(agents: Agents) -> LlamaStackClient:
    return sync_client(agents)


def async_of(agents: Agents) -> AsyncLlamaStackClient:
    return async_client(agents)


@pytest.fixture
def client(server: str) -> Iterator[LlamaStackClient]:
    with LlamaStackClient(base_url=server) as made:
        yield made
