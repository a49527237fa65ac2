"""Streams of a client: payloads, ends, errors, and the connection behind them."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from llama_stack_client import APIConnectionError, APIResponseValidationError, APIStreamError, APITimeoutError

from tests.clients.python.conftest import FakeClock, Peer, async_client, sync_client

HEADERS = {"content-type": "text/event-stream"}
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def chunk(text: str) -> bytes:
    body = {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}],
    }
    return b"data: " + json.dumps(body).encode() + b"\n\n"


DONE = b"data: [DONE]\n\n"


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read piece by piece, and knows whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.taken += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def answering(body: Body) -> Any:
    return lambda request: httpx.Response(200, headers=HEADERS, stream=body)


def texts(stream: Any) -> list[str]:
    return [each.choices[0].delta.content for each in stream]


def test_done_ends_the_stream_and_nothing_behind_it_is_read() -> None:
    body = Body(chunk("a"), DONE, chunk("never"))
    assert texts(sync_client(answering(body)).chat.completions.stream(**ASK)) == ["a"]
    assert body.taken == 2
    assert body.closed


def test_end_without_done_is_an_end_too() -> None:
    assert texts(sync_client(answering(Body(chunk("a"), chunk("b")))).chat.completions.stream(**ASK)) == [
        "a",
        "b",
    ]


def test_keep_alives_are_no_payloads() -> None:
    body = Body(b": ping\n\n", b"event: ping\n\n", b"data:\n\n", chunk("a"), DONE)
    assert texts(sync_client(answering(body)).chat.completions.stream(**ASK)) == ["a"]


@pytest.mark.parametrize(
    "frame",
    [
        b'data: {"error":{"message":"no more","type":"server_error","code":"c","param":null},"detail":"no more"}\n\n',
        b'event: error\ndata: {"error":{"message":"no more","type":"server_error","code":"c"}}\n\n',
        b'data: {"type":"error","error":{"message":"no more","type":"server_error","code":"c"}}\n\n',
        b'event: error\ndata: {"message":"no more","code":"c"}\n\n',
    ],
)
def test_error_inside_a_stream_is_raised_with_what_came_before(frame: bytes) -> None:
    body = Body(chunk("a"), chunk("b"), frame, chunk("never"))
    stream = sync_client(answering(body)).chat.completions.stream(**ASK)
    with pytest.raises(APIStreamError, match="no more") as caught:
        texts(stream)
    assert texts(caught.value.partial) == ["a", "b"]
    assert caught.value.code == "c"
    assert body.closed


def test_text_that_speaks_of_an_error_is_no_error() -> None:
    assert texts(
        sync_client(answering(Body(chunk('{"error": 1}'), DONE))).chat.completions.stream(**ASK)
    ) == ['{"error": 1}']


def test_payload_that_breaks_its_schema_is_raised_with_what_came_before() -> None:
    stream = sync_client(answering(Body(chunk("a"), b'data: {"id": 1}\n\n'))).chat.completions.stream(**ASK)
    with pytest.raises(APIResponseValidationError) as caught:
        texts(stream)
    assert texts(caught.value.partial) == ["a"]


@pytest.mark.parametrize("text", ["{", '{"extra": NaN}', '{"extra": [-Infinity]}'])
def test_payload_that_is_no_json_is_raised_with_what_came_before(text: str) -> None:
    body = Body(chunk("a"), f"data: {text}\n\n".encode())
    stream = sync_client(answering(body)).chat.completions.stream(**ASK)
    with pytest.raises(APIStreamError, match="no JSON") as caught:
        texts(stream)
    assert texts(caught.value.partial) == ["a"]
    assert caught.value.body == text


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.RemoteProtocolError("peer closed connection"), APIConnectionError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
    ],
)
def test_broken_stream_is_raised_with_what_came_before_and_is_not_sent_again(
    error: Exception, kind: type[Exception], fake: FakeClock
) -> None:
    peer = Peer(lambda _: httpx.Response(200, headers=HEADERS, stream=Body(chunk("a"), error)))
    stream = sync_client(peer, clock=fake.clock).chat.completions.stream(**ASK)
    with pytest.raises(kind) as caught:
        texts(stream)
    assert texts(caught.value.partial) == ["a"]  # type: ignore[attr-defined]
    assert len(peer.requests) == 1


def test_failure_before_the_stream_is_sent_again(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(503), httpx.Response(200, headers=HEADERS, content=chunk("a") + DONE))
    assert texts(sync_client(peer, clock=fake.clock).chat.completions.stream(**ASK)) == ["a"]
    assert len(peer.requests) == 2


def test_leaving_the_block_early_closes_the_connection() -> None:
    body = Body(chunk("a"), chunk("b"), DONE)
    with sync_client(answering(body)).chat.completions.stream(**ASK) as stream:
        assert next(stream).choices[0].delta.content == "a"
        assert not body.closed
    assert body.closed
    assert body.taken == 1
    with pytest.raises(StopIteration):
        next(stream)


def test_closing_an_untouched_stream_closes_the_connection() -> None:
    body = Body(chunk("a"))
    stream = sync_client(answering(body)).chat.completions.stream(**ASK)
    stream.close()
    stream.close()
    assert body.closed
    assert body.taken == 0


def test_leaving_a_loop_without_a_block_closes_the_connection() -> None:
    body = Body(chunk("a"), chunk("b"), DONE)
    for _ in sync_client(answering(body)).chat.completions.stream(**ASK):
        break
    assert body.closed


async def test_leaving_an_async_loop_without_a_block_closes_the_connection() -> None:
    body = Body(chunk("a"), chunk("b"), DONE)
    async for _ in async_client(answering(body)).chat.completions.stream(**ASK):
        break
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert body.closed


def test_event_above_the_limit_is_an_error() -> None:
    client = sync_client(answering(Body(chunk("a"), chunk("b" * 2000))), max_event_bytes=1000)
    with pytest.raises(APIStreamError, match="larger than 1000 bytes") as caught:
        texts(client.chat.completions.stream(**ASK))
    assert texts(caught.value.partial) == ["a"]


def test_stream_without_a_terminator_takes_done_for_what_it_is() -> None:
    stream = sync_client(answering(Body(DONE))).agents.turns.resume_stream("a", "s", "t", tool_responses=[])
    with pytest.raises(APIStreamError, match="no JSON"):
        list(stream)


# The async twin


async def test_async_stream_opens_at_the_first_use_only() -> None:
    peer = Peer(lambda _: httpx.Response(200, headers=HEADERS, stream=Body(chunk("a"), DONE)))
    stream = async_client(peer).chat.completions.stream(**ASK)
    assert not peer.requests
    with pytest.raises(RuntimeError, match="not open"):
        _ = stream.response
    assert [each.choices[0].delta.content async for each in stream] == ["a"]
    assert len(peer.requests) == 1


async def test_async_error_inside_a_stream_is_raised_with_what_came_before() -> None:
    body = Body(chunk("a"), b'data: {"error":{"message":"no more"}}\n\n')
    stream = await async_client(answering(body)).chat.completions.create(stream=True, **ASK)
    with pytest.raises(APIStreamError, match="no more") as caught:
        [each async for each in stream]
    assert texts(caught.value.partial) == ["a"]
    assert body.closed


async def test_async_leaving_the_block_early_closes_the_connection() -> None:
    body = Body(chunk("a"), chunk("b"), DONE)
    async with async_client(answering(body)).chat.completions.stream(**ASK) as stream:
        async for each in stream:
            assert each.choices[0].delta.content == "a"
            break
        assert not body.closed
    assert body.closed
    assert body.taken == 1


async def test_async_broken_stream_is_raised_with_what_came_before() -> None:
    body = Body(chunk("a"), httpx.RemoteProtocolError("gone"))
    with pytest.raises(APIConnectionError) as caught:
        [each async for each in async_client(answering(body)).chat.completions.stream(**ASK)]
    assert texts(caught.value.partial) == ["a"]


async def test_async_close_from_another_task_ends_the_stream_of_the_one_that_waits() -> None:
    closed = asyncio.Event()

    class Endless(Body):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield chunk("a")
            await closed.wait()
            raise httpx.ReadError("closed")

        async def aclose(self) -> None:
            closed.set()

    stream = async_client(answering(Endless())).chat.completions.stream(**ASK)

    async def read() -> list[str]:
        return [each.choices[0].delta.content async for each in stream]

    reader = asyncio.create_task(read())
    await asyncio.sleep(0.01)
    await stream.close()
    assert await reader == ["a"]


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "text/html"])
async def test_answer_that_is_no_stream_is_no_empty_stream(kind: str) -> None:
    answer = httpx.Response(200, headers={"content-type": kind}, content=b'{"id": 1}')
    with pytest.raises(APIResponseValidationError, match="not a stream of events") as caught:
        sync_client(Peer(answer)).chat.completions.stream(**ASK)
    assert caught.value.body == '{"id": 1}'
    with pytest.raises(APIResponseValidationError, match="not a stream of events"):
        await async_client(Peer(answer)).chat.completions.stream(**ASK)


def test_long_stream_is_kept_as_text() -> None:
    events = Body(*[chunk("word ")] * 5000, DONE)
    stream = sync_client(answering(events)).chat.completions.stream(**ASK)
    next(stream)
    tracemalloc.start()
    assert sum(1 for _ in stream) == 4999
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 4999 * 600
