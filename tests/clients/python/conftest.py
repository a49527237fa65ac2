"""Clients over transports that answer from a script, and a clock that does not wait."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).parents[3]
SDK = ROOT / "clients" / "python"
sys.path.insert(0, str(SDK))

from llama_stack_client import AsyncLlamaStackClient, LlamaStackClient  # noqa: E402
from llama_stack_client.runtime.retry import Clock  # noqa: E402

from tests.fuzz.shard import stub_server  # noqa: E402

MODEL = {
    "identifier": "m",
    "provider_id": "p",
    "type": "model",
    "model_type": "llm",
    "metadata": {},
    "id": "m",
    "object": "model",
    "created": 1,
    "owned_by": "p",
}
MODELS = {"object": "list", "data": [MODEL]}

Step = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


class Peer:
    """Plays one step per request, and keeps the requests. The last step is played again and again."""

    def __init__(self, *steps: Step) -> None:
        self._steps = list(steps)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self._steps.pop(0) if len(self._steps) > 1 else self._steps[0]
        if isinstance(step, Exception):
            raise step
        if callable(step):
            return step(request)
        # A response can be read once only; the last step needs a fresh one each time.
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)


class FakeClock:
    """Remembers how long it was asked to wait; the time stands still at `time`."""

    def __init__(self) -> None:
        self.time = 1_700_000_000.0
        self.chance = 0.0
        self.waits: list[float] = []

    @property
    def clock(self) -> Clock:
        async def sleep_async(seconds: float) -> None:
            self.waits.append(seconds)

        return Clock(
            now=lambda: self.time,
            random=lambda: self.chance,
            sleep=self.waits.append,
            sleep_async=sleep_async,
        )


@pytest.fixture
def fake() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a stub server."""
    with stub_server(tmp_path_factory.mktemp("stub") / "log.txt") as url:
        yield url


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "API_KEY", "LOG", "CLIENT_BASE_URL", "CLIENT_API_KEY"):
        monkeypatch.delenv(f"LLAMA_STACK_{name}", raising=False)


def sync_client(peer: Callable[[httpx.Request], httpx.Response], **settings: Any) -> LlamaStackClient:
    return LlamaStackClient(http_client=httpx.Client(transport=httpx.MockTransport(peer)), **settings)


def async_client(peer: Callable[[httpx.Request], httpx.Response], **settings: Any) -> AsyncLlamaStackClient:
    http = httpx.AsyncClient(transport=httpx.MockTransport(peer))
    return AsyncLlamaStackClient(http_client=http, **settings)
