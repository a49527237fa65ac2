"""When a call is sent again, how long it waits, and what stays the same."""

from __future__ import annotations

import io
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from llama_stack_client import (
    APIConnectionError,
    APITimeoutError,
    ConflictError,
    InternalServerError,
    RateLimitError,
    UnsupportedOperationError,
)

from tests.clients.python.conftest import MODELS, FakeClock, Peer, async_client, sync_client

OK = httpx.Response(200, json=MODELS)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_passing_failures_are_tried_again(status: int, fake: FakeClock) -> None:
    peer = Peer(httpx.Response(status), OK)
    assert sync_client(peer, clock=fake.clock).models.list().data[0].id == "m"
    assert fake.waits == [0.5]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 413, 422, 501])
def test_other_failures_are_not(status: int, fake: FakeClock) -> None:
    peer = Peer(httpx.Response(status), OK)
    with pytest.raises(Exception, match=str(status)):
        sync_client(peer, clock=fake.clock).models.list()
    assert fake.waits == []


@pytest.mark.parametrize(
    "error", [httpx.ConnectError("no"), httpx.ConnectTimeout("no"), httpx.ReadTimeout("no")]
)
def test_calls_without_an_answer_are_tried_again(error: Exception, fake: FakeClock) -> None:
    sync_client(Peer(error, OK), clock=fake.clock).models.list()
    assert fake.waits == [0.5]


def test_the_third_failure_is_raised(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(500, json={"error": {"message": "broken"}}))
    with pytest.raises(InternalServerError, match="broken"):
        sync_client(peer, clock=fake.clock).models.list()
    assert len(peer.requests) == 3
    assert fake.waits == [0.5, 1.0]


def test_last_connection_error_is_raised_with_its_cause(fake: FakeClock) -> None:
    cause = httpx.ConnectError("refused")
    with pytest.raises(APIConnectionError, match="refused") as caught:
        sync_client(Peer(cause), clock=fake.clock).models.list()
    assert caught.value.__cause__ is cause
    with pytest.raises(APITimeoutError):
        sync_client(Peer(httpx.ReadTimeout("")), clock=fake.clock).models.list()


def test_delays_double_up_to_a_limit_and_are_shortened_by_chance(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(500))
    with pytest.raises(InternalServerError):
        sync_client(peer, clock=fake.clock, max_retries=6).models.list()
    assert fake.waits == [0.5, 1, 2, 4, 8, 8]
    fake.waits.clear()
    fake.chance = 1.0
    with pytest.raises(InternalServerError):
        sync_client(peer, clock=fake.clock, max_retries=1).models.list()
    assert fake.waits == [0.375]


def test_no_retries_when_none_are_wanted(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(500), OK)
    with pytest.raises(InternalServerError):
        sync_client(peer, clock=fake.clock).with_options(max_retries=0).models.list()
    assert len(peer.requests) == 1


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": formatdate(1_700_000_030, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(1_600_000_000, usegmt=True)}, 0.0),
    ],
)
def test_server_says_how_long_to_wait(headers: dict[str, str], wait: float, fake: FakeClock) -> None:
    sync_client(Peer(httpx.Response(429, headers=headers), OK), clock=fake.clock).models.list()
    assert fake.waits == [wait]


def test_a_wait_that_is_too_long_is_an_error_at_once(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(429, headers={"retry-after": "600"}), OK)
    with pytest.raises(RateLimitError) as caught:
        sync_client(peer, clock=fake.clock).models.list()
    assert caught.value.response.headers["retry-after"] == "600"
    assert fake.waits == []


def test_server_has_the_last_word(fake: FakeClock) -> None:
    never = Peer(httpx.Response(500, headers={"x-should-retry": "false"}), OK)
    with pytest.raises(InternalServerError):
        sync_client(never, clock=fake.clock).models.list()
    always = Peer(httpx.Response(409, headers={"x-should-retry": "true"}), OK)
    sync_client(always, clock=fake.clock).models.list()
    assert fake.waits == [0.5]
    with pytest.raises(ConflictError):
        sync_client(Peer(httpx.Response(409))).models.list()


def test_operation_that_a_provider_lacks_has_its_own_error() -> None:
    with pytest.raises(UnsupportedOperationError):
        sync_client(Peer(httpx.Response(501))).models.list()


def test_idempotency_key_stays_over_attempts_and_differs_between_calls(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(500), httpx.Response(500), httpx.Response(200, json=MODELS["data"][0]))  # type: ignore[index]
    client = sync_client(peer, clock=fake.clock)
    client.models.register(model_id="m")
    client.models.register(model_id="m")
    keys = [request.headers["idempotency-key"] for request in peer.requests]
    assert keys[0] == keys[1] == keys[2] != keys[3]


def test_reading_needs_no_idempotency_key_and_the_caller_may_give_one() -> None:
    peer = Peer(OK)
    client = sync_client(peer)
    client.models.list()
    client.models.list(extra_headers={"Idempotency-Key": "mine"})
    assert "idempotency-key" not in peer.requests[0].headers
    assert peer.requests[1].headers["idempotency-key"] == "mine"


def test_nothing_is_sent_again_after_the_head_of_an_answer(fake: FakeClock) -> None:
    class Torn(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            yield b'{"object":'
            raise httpx.ReadError("torn")

    peer = Peer(lambda _: httpx.Response(200, stream=Torn()))
    with pytest.raises(APIConnectionError, match="torn"):
        sync_client(peer, clock=fake.clock).models.list()
    assert len(peer.requests) == 1


FILE = {"id": "f", "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "batch"}


def _read(request: httpx.Request) -> httpx.Response:
    request.read()
    return httpx.Response(503)


def test_files_are_sent_again_from_their_beginning(fake: FakeClock) -> None:
    peer = Peer(
        _read, lambda request: httpx.Response(200, json={**FILE, "read": request.read().decode("latin-1")})
    )
    sync_client(peer, clock=fake.clock).files.create(file=io.BytesIO(b"content"), purpose="batch")
    assert [b"content" in request.content for request in peer.requests] == [True, True]


def test_file_that_cannot_be_rewound_is_sent_once(fake: FakeClock) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    peer = Peer(_read)
    with pytest.raises(InternalServerError):
        sync_client(peer, clock=fake.clock).files.create(file=Pipe(b"content"), purpose="batch")
    assert len(peer.requests) == 1


async def test_async_client_retries_alike(fake: FakeClock) -> None:
    peer = Peer(httpx.Response(500), httpx.ConnectError("no"), OK)
    page = await async_client(peer, clock=fake.clock).models.list()
    assert page.data[0].id == "m"
    assert fake.waits == [0.5, 1.0]
    with pytest.raises(InternalServerError):
        await async_client(Peer(httpx.Response(500)), clock=fake.clock).models.list()


def test_request_that_cannot_be_written_is_not_tried_again(fake: FakeClock) -> None:
    peer = Peer(httpx.LocalProtocolError("nonsense"))
    with pytest.raises(APIConnectionError):
        sync_client(peer, clock=fake.clock).models.list()
    assert len(peer.requests) == 1
