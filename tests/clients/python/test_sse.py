"""The decoder of event streams against the rules of the HTML standard, section 9.2."""

from __future__ import annotations

import time
from itertools import chain

import pytest
from llama_stack_client import APIStreamError
from llama_stack_client.runtime.sse import Decoder, Event

from tests.clients.python import conftest  # noqa: F401 - puts the SDK on the path


def decode(*chunks: bytes) -> list[Event]:
    decoder = Decoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def data(*chunks: bytes) -> list[str]:
    return [event.data for event in decode(*chunks)]


VECTORS: dict[str, tuple[bytes, list[str]]] = {
    "lf": (b"data: a\n\ndata: b\n\n", ["a", "b"]),
    "crlf": (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
    "cr": (b"data: a\r\rdata: b\r\r", ["a", "b"]),
    "mixed line ends": (b"data: a\r\n\ndata: b\n\rdata: c\r\r\n", ["a", "b", "c"]),
    "no space after the colon": (b"data:a\n\n", ["a"]),
    "only the first space is dropped": (b"data:  a \n\n", [" a "]),
    "a tab is no space": (b"data:\ta\n\n", ["\ta"]),
    "two data lines": (b'data: {"a":\ndata: 1}\n\n', ['{"a":\n1}']),
    "empty data line": (b"data: a\ndata\ndata: b\n\n", ["a\n\nb"]),
    "event of empty data": (b"data:\n\n", [""]),
    "comment": (b": ping\n\ndata: a\n: in between\ndata: b\n\n:\n\n", ["a\nb"]),
    "u2028 and u0085 are no line ends": ("data: a\u2028b\u0085c\n\n".encode(), ["a\u2028b\u0085c"]),
    "form feed and vertical tab are no line ends": (b"data: a\x0cb\x0bc\x1cd\n\n", ["a\x0cb\x0bc\x1cd"]),
    "bom": (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
    "bom later is text": (b"data: \xef\xbb\xbfa\n\n", ["\ufeffa"]),
    "two boms": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", ["b"]),
    "event without data": (b"event: ping\n\ndata: a\n\n", ["a"]),
    "unknown field": (b"foo: bar\ndata: a\n\n", ["a"]),
    "field names are exact": (b"Data: a\n\n data: b\n\ndata : c\n\ndata: d\n\n", ["d"]),
    "field without a colon": (b"data\n\n", [""]),
    "blank lines": (b"\n\n\ndata: a\n\n\n\n", ["a"]),
    "end inside an event": (b"data: a\n\ndata: b\n", ["a"]),
    "end inside a line": (b"data: a\n\ndata: b", ["a"]),
    "colon in the value": (b"data: a: b:c\n\n", ["a: b:c"]),
    "utf-8": ("data: žluťoučký 🐎\n\n".encode(), ["žluťoučký 🐎"]),
    "broken utf-8": (b"data: a\xffb\n\n", ["a\ufffdb"]),
    "nul": (b"data: a\x00b\n\n", ["a\x00b"]),
    "nothing": (b"", []),
    "only a bom": (b"\xef\xbb\xbf", []),
    "half a bom and something else": (b"\xef\xbbdata: a\n\ndata: b\n\n", ["b"]),
}


@pytest.mark.parametrize("name", VECTORS)
def test_whole(name: str) -> None:
    stream, expected = VECTORS[name]
    assert data(stream) == expected


@pytest.mark.parametrize("name", VECTORS)
def test_byte_by_byte(name: str) -> None:
    stream, expected = VECTORS[name]
    assert data(*(stream[at : at + 1] for at in range(len(stream)))) == expected


@pytest.mark.parametrize("name", VECTORS)
def test_cut_in_two_anywhere(name: str) -> None:
    stream, expected = VECTORS[name]
    for cut in range(len(stream) + 1):
        assert data(stream[:cut], b"", stream[cut:]) == expected, cut


def test_event_ended_by_cr_is_not_held_back_until_more_comes() -> None:
    assert data(b"data: a\r\r") == ["a"]


def test_name_id_and_retry() -> None:
    first, second, third = decode(
        b"id: 1\nevent: add\nretry: 10\ndata: a\n\ndata: b\n\nid\nretry: soon\nevent:\ndata: c\n\n"
    )
    assert first == Event(data="a", name="add", id="1", retry=10)
    assert second == Event(data="b", name="message", id="1", retry=None)
    assert third == Event(data="c", name="message", id="", retry=None)


def test_id_with_nul_is_ignored() -> None:
    assert decode(b"id: 1\nid: 2\x003\ndata: a\n\n")[0].id == "1"


def test_name_of_an_event_without_data_does_not_stick() -> None:
    assert decode(b"event: ping\n\ndata: a\n\n")[0].name == "message"


@pytest.mark.parametrize("stream", [b"data: " + b"x" * 200, b"data: x\n" * 40, b": " + b"x" * 200])
def test_event_beyond_the_limit_ends_the_stream(stream: bytes) -> None:
    decoder = Decoder(max_event_bytes=64)
    pieces = (stream[at : at + 7] for at in range(0, len(stream), 7))
    with pytest.raises(APIStreamError, match="larger than 64 bytes"):
        list(chain.from_iterable(map(decoder.feed, pieces)))


def test_limit_is_per_event() -> None:
    decoder = Decoder(max_event_bytes=64)
    assert len([event for _ in range(99) for event in decoder.feed(b"data: " + b"x" * 50 + b"\n\n")]) == 99


def test_cost_is_linear_in_the_size_of_an_event() -> None:
    def cost(size: int) -> float:
        chunks = [b"data: ", *[b"x" * 1024] * (size // 1024), b"\n\n"]
        started = time.process_time()
        assert len(data(*chunks)[0]) == size
        return time.process_time() - started

    small, large = (min(cost(size) for _ in range(3)) for size in (1 << 22, 1 << 25))
    # Eight times the size: eight times the cost, and sixty-four if something were quadratic.
    assert large < 24 * small
