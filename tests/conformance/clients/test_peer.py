"""The peer plays answers byte for byte and records requests byte for byte, and the comparison reads both exactly."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conformance.clients.canonical import canonical, parts, read, request
from tests.conformance.clients.peer import Exchange, Peer, Recorded
from tests.conformance.clients.script import Send, read_response


@pytest.fixture
async def peer() -> AsyncIterator[Peer]:
    async with Peer() as listening:
        yield listening


async def talk(peer: Peer, written: Any, sent: bytes | None = None) -> tuple[bytes, Exchange]:
    """Sends bytes on a connection of its own and reads until the other side closes."""
    url, exchange = peer.open([read_response(written, {}, {})])
    host, path = url.removeprefix("http://").split("/", 1)
    reader, writer = await asyncio.open_connection(*host.split(":"))
    writer.write(sent or b"GET /" + path.encode() + b"/x?y=1 HTTP/1.1\r\nHost: h\r\n\r\n")
    try:
        return await asyncio.wait_for(reader.read(), 2), exchange
    finally:
        writer.close()


async def test_answer_is_played_as_written(peer: Peer) -> None:
    answer, _ = await talk(
        peer, {"status": 418, "headers": {"x-a": ["1", "2"]}, "chunks": ["a", {"hex": "ff"}], "then": "drop"}
    )
    assert answer == (
        b"HTTP/1.1 418 I'm a Teapot\r\nx-a: 1\r\nx-a: 2\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n1\r\n\xff\r\n"
    )


async def test_body_may_be_shorter_than_its_length(peer: Peer) -> None:
    answer, _ = await talk(peer, {"text": "abc", "framing": 10, "then": "drop"})
    assert answer == b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"


async def test_reset_is_a_reset(peer: Peer) -> None:
    with pytest.raises(ConnectionResetError):
        await talk(peer, {"raw": "", "then": "reset"})


async def test_request_is_recorded_as_it_came(peer: Peer) -> None:
    url, exchange = peer.open([read_response({"raw": ""}, {}, {})])
    host, path = url.removeprefix("http://").split("/", 1)
    reader, writer = await asyncio.open_connection(*host.split(":"))
    head = f"POST /{path}/a%2fb?q=%20 HTTP/1.1\r\nX-One: a\r\nx-one:b \r\nTransfer-Encoding: chunked\r\n\r\n"
    writer.write(head.encode() + b'3\r\n{"a\r\n4;x=y\r\n": 1\r\n1\r\n}\r\n0\r\n\r\n')
    await reader.read()
    writer.close()
    [seen] = exchange.requests
    assert (seen.method, seen.target, seen.body) == ("POST", "/a%2fb?q=%20", b'{"a": 1}')
    assert seen.headers[:2] == (("x-one", "a"), ("x-one", "b"))


async def test_one_request_too_many_is_answered_and_recorded(peer: Peer) -> None:
    url, exchange = peer.open([])
    host, path = url.removeprefix("http://").split("/", 1)
    reader, writer = await asyncio.open_connection(*host.split(":"))
    writer.write(f"GET /{path}/x HTTP/1.1\r\n\r\n".encode())
    assert (await reader.readline()).startswith(b"HTTP/1.1 418")
    assert len(exchange.requests) == 1
    writer.close()


async def test_time_until_the_client_leaves_is_measured(peer: Peer) -> None:
    url, exchange = peer.open([read_response({"text": "", "then": "hold"}, {}, {})])
    host, path = url.removeprefix("http://").split("/", 1)
    _, writer = await asyncio.open_connection(*host.split(":"))
    writer.write(f"GET /{path}/x HTTP/1.1\r\n\r\n".encode())
    await asyncio.sleep(0.2)
    writer.close()
    await exchange.settled(1)
    assert 0.1 < exchange.left_after[0] < 0.5


@pytest.mark.parametrize(
    ("cut", "pieces"),
    [("each", [b"a", b"b", b"c", b"d"]), (3, [b"abc", b"d"]), ([1, 3], [b"a", b"bc", b"d"]), ([], [b"abcd"])],
)
def test_body_is_cut_where_asked(cut: Any, pieces: list[bytes]) -> None:
    response = read_response({"chunks": ["ab", "cd"], "cut": cut}, {}, {})
    assert [step.content for step in response.body if isinstance(step, Send)] == pieces


def test_named_values_stand_in_texts_and_alone() -> None:
    response = read_response(
        {"chunks": ["data: <a>\n\n<b>", {"data": "<a>", "event": "e"}]}, {}, {"a": {"x": "ä"}}
    )
    assert [step.content.decode() for step in response.body if isinstance(step, Send)] == [
        'data: {"x":"ä"}\n\n<b>',
        'event: e\ndata: {"x":"ä"}\n\n',
    ]


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ('{"b":1,"a":2}', '{ "a" : 2, "b" : 1 }', True),
        ("[1.0, 1e2, -0.0, 1E-7]", "[1, 100, 0, 0.0000001]", True),
        ("9007199254740993", "9007199254740992", False),
        ("9007199254740993", "9007199254740993", True),
        ("18446744073709551615", "18446744073709551616", False),
        ("4.9e-324", "5e-324", True),
        ("0.1", "0.10000000000000002", False),
        ('"\\u00e4\\/"', '"ä/"', True),
        ('"e\\u0301"', '"é"', False),
        ("true", "1", False),
        ("null", '{"a": null}', False),
        ('{"a": null}', "{}", False),
        ("[1, 2]", "[2, 1]", False),
        ('"1"', "1", False),
    ],
)
def test_json_is_compared_by_what_it_means(one: str, two: str, same: bool) -> None:
    assert (canonical(read(one)) == canonical(read(two))) is same


def test_keys_are_in_the_order_of_utf_16() -> None:
    assert canonical({"\ufb33": 1, "😀": 2, "a": 3}) == '{"a":3,"😀":2,"\ufb33":1}'


def test_member_named_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="named twice"):
        read('{"a": 1, "a": 2}')


def test_form_is_read_part_by_part() -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="gr\xc3\xb6%22.txt"\r\nContent-Type: text/plain'
        b'\r\n\r\nhello\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--y\r\n--x--\r\n'
    )
    assert parts('multipart/form-data; boundary="x"', body) == [
        {"name": "file", "filename": 'grö".txt', "content_type": "text/plain", "text": "hello"},
        {"name": "a", "text": "\r\n--y"},
    ]


@pytest.mark.parametrize("body", [b"", b"--x\r\n", b"--y--\r\n", b"--x\r\n\r\nhello"])
def test_form_that_is_none_is_said(body: bytes) -> None:
    assert "no form" in parts("multipart/form-data; boundary=x", body)[0]


def test_requests_that_mean_the_same_are_the_same() -> None:
    key = "llama-stack-client-0b5c6f6e-1c5f-4f0a-9c58-0d7a2f1d8f11"
    one = Recorded(
        "POST", "/x", (("user-agent", "a"), ("idempotency-key", key), ("connection", "close")), b""
    )
    two = Recorded("POST", "/x", (("idempotency-key", key[:-1] + "2"), ("accept-language", "*")), b"")
    assert (
        request(one)
        == request(two)
        == {"method": "POST", "target": "/x", "headers": {"idempotency-key": "<uuid>"}}
    )
