"""What only a real server and real connections show: trouble, cancellation, threads."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Any

import httpx
import llama_stack_client as sdk
import pytest

ASK: dict[str, Any] = {"model": "stub-llm", "messages": [{"role": "user", "content": "Say hello."}]}


def fault(name: str) -> dict[str, str]:
    return {"x-stub-fault": name}


def connections(client: sdk.AsyncLlamaStackClient) -> list[Any]:
    """The connections of httpx's pool; there is no public way to ask."""
    return list(client._transport()._transport._pool.connections)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("429", sdk.RateLimitError),
        ("500", sdk.InternalServerError),
        ("503", sdk.InternalServerError),
        ("drop", sdk.APIConnectionError),
    ],
)
def test_trouble_before_an_answer(server: str, name: str, kind: type[Exception]) -> None:
    with sdk.LlamaStackClient(base_url=server, max_retries=0) as client, pytest.raises(kind):
        client.models.list(extra_headers=fault(name))


@pytest.mark.parametrize(("name", "kind"), [("error", sdk.APIStreamError), ("drop", sdk.APIConnectionError)])
def test_trouble_inside_a_stream(server: str, name: str, kind: type[sdk.APIError]) -> None:
    with sdk.LlamaStackClient(base_url=server) as client:
        chunks = client.chat.completions.stream(**ASK, extra_headers=fault(name))
        seen = [next(chunks), next(chunks)]
        with pytest.raises(kind) as caught:
            next(chunks)
    assert caught.value.partial == tuple(seen)


async def test_connections_are_kept_alive_by_tcp(server: str) -> None:
    with sdk.LlamaStackClient(base_url=server) as client:
        probing = kept_alive(client.models.with_raw_response.list().http_response)
    async with sdk.AsyncLlamaStackClient(base_url=server) as aclient:
        raw = await aclient.models.with_raw_response.list()
        assert (probing, kept_alive(raw.http_response)) == (True, True)


def kept_alive(response: httpx.Response) -> bool:
    connection = response.extensions["network_stream"].get_extra_info("socket")
    return bool(connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))


def test_timeout_is_the_longest_silence_of_a_stream(server: str) -> None:
    with sdk.LlamaStackClient(base_url=server, max_retries=0) as client:
        ask = {**ASK, "max_tokens": 4}
        # Five events of a fifth of a second each last longer than the limit, but none comes later than it.
        assert list(client.chat.completions.stream(**ask, extra_headers=fault("slow"), timeout=0.6))
        with pytest.raises(sdk.APITimeoutError):
            list(client.chat.completions.stream(**ask, extra_headers=fault("slow"), timeout=0.05))


async def test_cancelled_task_frees_its_connection(server: str) -> None:
    async with sdk.AsyncLlamaStackClient(base_url=server) as client:
        seen = asyncio.Event()

        async def read() -> None:
            async for _ in client.chat.completions.stream(**ASK, extra_headers=fault("slow")):
                seen.set()

        task = asyncio.create_task(read())
        await asyncio.wait_for(seen.wait(), 10)
        assert len(connections(client)) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not connections(client)
        assert (await client.models.list()).data


async def test_stream_closed_by_another_task_ends_at_once(server: str) -> None:
    async with sdk.AsyncLlamaStackClient(base_url=server) as client:
        stream = client.chat.completions.stream(**ASK, extra_headers=fault("slow"))
        seen = asyncio.Event()

        async def read() -> int:
            count = 0
            async for _ in stream:
                count += 1
                seen.set()
            return count

        task = asyncio.create_task(read())
        await asyncio.wait_for(seen.wait(), 10)
        await stream.close()
        assert await asyncio.wait_for(task, 5) < 5
        assert not connections(client)


def test_threads_share_a_client(server: str) -> None:
    failures: list[BaseException] = []
    start = threading.Barrier(8)
    with sdk.LlamaStackClient(base_url=server) as client:

        def work() -> None:
            try:
                start.wait(10)
                assert client.chat.completions.create(**ASK).choices
                assert list(client.responses.stream(model="stub-llm", input="x"))
                assert list(client.models.list())
            except BaseException as error:  # noqa: BLE001 - a thread's failure would be lost
                failures.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert not failures
