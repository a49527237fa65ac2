"""The remote distributions as they are packaged: a real process before a service that speaks OpenAI."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import httpx
import pytest

from tests.providers.inference.fake_upstream import FakeUpstream
from tests.server.processes import RunningServer

CASES = [("remote", "UPSTREAM_URL", "UPSTREAM_API_KEY"), ("remote-vllm", "VLLM_URL", "VLLM_API_TOKEN")]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case[0])
def served(request: pytest.FixtureRequest) -> Iterator[tuple[FakeUpstream, httpx.Client]]:
    name, url, key = request.param
    with FakeUpstream() as upstream:
        server = RunningServer(name, environment={url: f"{upstream.url}/v1", key: "sk-canary"})
        with httpx.Client(base_url=server.url, timeout=30) as client:
            _wait_for_models(client)
            yield upstream, client
        server.close()
        assert "sk-canary" not in "".join(server.lines)


def _wait_for_models(client: httpx.Client) -> None:
    """Models are asked for in the background."""
    deadline = time.monotonic() + 20
    while not client.get("/v1/models").json()["data"]:
        assert time.monotonic() < deadline, "no model was discovered"
        time.sleep(0.02)


def test_models_are_discovered_and_answer(served: tuple[FakeUpstream, httpx.Client]) -> None:
    upstream, client = served
    assert [each["id"] for each in client.get("/v1/models").json()["data"]] == ["up-model"]
    chat = {"model": "up-model", "messages": [{"role": "user", "content": "hi"}]}
    whole = client.post("/v1/chat/completions", json=chat).json()
    assert whole["choices"][0]["message"]["content"] == "Hello there"
    assert upstream.requests[-1].headers["authorization"] == "Bearer sk-canary"
    native = client.post(
        "/v1/inference/chat-completion", json={"model_id": "up-model", "messages": chat["messages"]}
    ).json()
    assert native["completion_message"]["content"] == "Hello there"
    with client.stream("POST", "/v1/chat/completions", json={**chat, "stream": True}) as response:
        lines = [line for line in response.iter_lines() if line]
    assert json.loads(lines[0].removeprefix("data: "))["model"] == "up-model"
    assert lines[-1] == "data: [DONE]"
