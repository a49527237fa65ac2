"""From a distribution file to answers: aliases, fallbacks and lists of models, over the real provider and real sockets."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest

from llama_stack.app import create_app
from llama_stack.distribution import read
from llama_stack.server import open_stack
from tests.server.fake_service import Service
from tests.spi.asgi import Caller

DISTRIBUTION = """
apis:
  inference:
    - {id: dead, provider: remote::openai-compatible, discover: true, config: {base_url: "http://127.0.0.1:DEAD/v1"}}
    - {id: live, provider: remote::openai-compatible, discover: true, config: {base_url: "LIVE"}}
resources:
  models:
    - {model_id: m, aliases: [short], provider_id: dead, fallbacks: [{provider_id: live}]}
    - {model_id: lost, provider_id: dead}
"""


@pytest.fixture
async def app() -> AsyncIterator[Any]:
    with socket.socket() as taken:
        # Bound and not listened on: whoever connects is refused, and nobody else gets the port.
        taken.bind(("127.0.0.1", 0))
        async with Service() as service:
            text = DISTRIBUTION.replace("DEAD", str(taken.getsockname()[1])).replace("LIVE", service.url)
            stack = await open_stack(read(text, name="mine", file="mine.yaml", environment={}))
            try:
                yield create_app(stack)
            finally:
                await stack.stop()


def chat(model: str, order: str, *, stream: bool = False) -> Caller:
    messages = [{"role": "user", "content": order}]
    body = {"model": model, "messages": messages, "user": "u", "stream": stream}
    return Caller(
        "POST", "/v1/chat/completions", json.dumps(body).encode(), {"content-type": "application/json"}
    )


async def test_a_service_that_is_down_is_replaced_and_callers_find_the_name_that_they_asked_for(
    app: Any,
) -> None:
    for name in ("m", "short"):
        answer = await chat(name, "whole").call(app)
        assert (answer.status, answer.json["model"]) == (200, name)
        assert answer.json["choices"][0]["message"]["content"] == "hi"
        stream = await chat(name, "events 2", stream=True).call(app)
        chunks = [
            json.loads(line[6:]) for line in stream.content.split(b"\n\n") if line.startswith(b"data: {")
        ]
        assert [chunk["model"] for chunk in chunks] == [name] * 3
        assert stream.content.endswith(b"data: [DONE]\n\n")


async def test_the_list_has_models_aliases_and_what_the_living_service_lists(app: Any) -> None:
    found = (await Caller("GET", "/v1/models").call(app)).json["data"]
    assert [(each["id"], each["provider_id"]) for each in found] == [
        ("lost", "dead"),
        ("m", "dead"),
        ("short", "dead"),
        ("listed", "live"),
    ]
    for name in ("listed", "live/listed"):
        answer = await chat(name, "whole").call(app)
        assert answer.status == 200
        assert (await Caller("GET", f"/v1/models/{name}").call(app)).json["provider_resource_id"] == "listed"


async def test_without_a_fallback_the_failure_is_the_answer(app: Any) -> None:
    for stream in (False, True):
        answer = await chat("lost", "whole", stream=stream).call(app)
        assert (answer.status, answer.json["error"]["type"]) == (502, "upstream_error")


async def test_a_model_that_nobody_has_is_404_in_the_envelope(app: Any) -> None:
    for stream in (False, True):
        answer = await chat("nope", "whole", stream=stream).call(app)
        assert answer.status == 404
        assert answer.json["error"] == {
            "message": "The model 'nope' is not registered. Registered: lost, m, short, listed, live/listed.",
            "type": "not_found_error",
            "code": "model_not_found",
            "param": "model",
        }
