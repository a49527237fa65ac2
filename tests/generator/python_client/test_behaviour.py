"""The SDK of tiny documents, imported and called: what goes on the wire, and what comes back."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.generator.python_client.conftest import Tiny

Answer = Callable[[httpx.Request], httpx.Response]


class Peer:
    """Answers every request alike and keeps what came."""

    def __init__(
        self, body: Any = None, *, status: int = 200, content: bytes | None = None, kind: str = ""
    ) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = {"json": body} if content is None else {"content": content}
        self._kind = {"headers": {"content-type": kind}} if kind else {}
        self._status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        if self._status == 204:
            return httpx.Response(204)
        return httpx.Response(self._status, **self._answer, **self._kind)

    @property
    def sent(self) -> Any:
        return json.loads(self.requests[-1].content)

    @property
    def url(self) -> str:
        return self.requests[-1].url.raw_path.decode()


def events(*payloads: str) -> bytes:
    return "".join(f"data: {payload}\n\n" for payload in payloads).encode()


def form(request: httpx.Request) -> list[tuple[str, str | None, str, bytes]]:
    head = b"content-type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


# Bodies


def test_fields_are_sent_in_the_order_of_the_document_and_omitted_ones_are_not_sent(tiny: Tiny) -> None:
    peer = Peer({"text": "abc"})
    tiny.client(peer).memos.create(memo_id="m", text="abc", lines=2)
    assert peer.requests[0].content == b'{"lines":2,"text":"abc","memo_id":"m"}'


def test_none_is_sent_as_null(tiny: Tiny) -> None:
    peer = Peer({"text": "abc"})
    tiny.client(peer).memos.create(memo_id="m", text="abc", due=None)
    assert peer.sent == {"text": "abc", "memo_id": "m", "due": None}


def test_field_with_a_taken_name_has_an_underscore_in_python_only(tiny: Tiny) -> None:
    peer = Peer({"text": "abc"})
    tiny.client(peer).memos.create(memo_id="m", text="abc", timeout_=3, timeout=9.0)
    assert peer.sent["timeout"] == 3
    assert peer.requests[0].extensions["timeout"]["read"] == 9.0


def test_dates_are_sent_as_text_and_come_back_as_dates(tiny: Tiny) -> None:
    when = datetime(2025, 1, 2, tzinfo=UTC)
    peer = Peer({"text": "abc", "due": "2025-01-02T00:00:00Z"})
    memo = tiny.client(peer).memos.create(memo_id="m", text="abc", due=when)
    assert peer.sent["due"] == "2025-01-02T00:00:00Z"
    assert memo.due == when


def test_optional_body_is_left_out_when_no_field_is_given(tiny: Tiny) -> None:
    peer = Peer(status=204)
    client = tiny.client(peer)
    assert client.memos.close("m") is None
    assert peer.requests[0].content == b""
    assert "content-type" not in peer.requests[0].headers
    client.memos.close("m", reason="done")
    assert peer.sent == {"reason": "done"}


def test_body_that_is_no_object_is_passed_whole(tiny: Tiny) -> None:
    peer = Peer({"red": 1})
    memo = tiny.module("types").Memo(text="abc")
    answer = tiny.client(peer).memos.import_all(body=[memo, {"text": "abd"}])
    assert peer.sent == [{"text": "abc"}, {"text": "abd"}]
    assert answer == {"red": 1}


def test_extra_body_query_and_headers_are_added(tiny: Tiny) -> None:
    peer = Peer({"text": "abc"})
    tiny.client(peer).memos.create(
        memo_id="m", text="a", extra_body={"new": 1}, extra_query={"q": [1, 2]}, extra_headers={"X-One": "1"}
    )
    assert peer.sent == {"text": "a", "memo_id": "m", "new": 1}
    assert peer.url == "/v1/memos?q=1&q=2"
    assert peer.requests[0].headers["x-one"] == "1"


# Limits


def test_limits_are_the_servers_business(tiny: Tiny) -> None:
    memo = tiny.client(Peer({"text": "b" * 99})).memos.create(memo_id="m", text="b")
    assert len(memo.text) == 99


def test_reading_a_deprecated_field_does_not_warn(tiny: Tiny, recwarn: pytest.WarningsRecorder) -> None:
    memo = tiny.client(Peer({"text": "b", "old": "x"})).memos.create(memo_id="m", text="b")
    assert memo.old == "x"
    assert not recwarn.list


# Parameters


def test_parameters_are_encoded_in_their_styles(tiny: Tiny) -> None:
    peer = Peer({"data": [], "last_id": None, "has_more": False})
    tiny.client(peer).items.list(
        limit=3, order="asc", ids=[1, 2], include=["asc", "desc"], ratio=0.5, all=True, filter={"a": "b c"}
    )
    query = "limit=3&order=asc&ids=1%2C2&include=asc&include=desc&ratio=0.5&all=true&filter%5Ba%5D=b%20c"
    assert peer.url.replace("+", "%20") == f"/v1/items?{query}"


def test_header_parameter_is_a_header(tiny: Tiny) -> None:
    peer = Peer({"data": [], "last_id": None, "has_more": False})
    tiny.client(peer).items.list(x_tenant="t")
    assert peer.requests[0].headers["x-tenant"] == "t"


def test_path_parameters_follow_the_template_and_only_multi_segment_ones_keep_slashes(tiny: Tiny) -> None:
    peer = Peer({"id": "r"})
    tiny.client(peer).houses.rooms.retrieve("h/1", "a/b ä")
    assert peer.url == "/v1/houses/h%2F1/rooms/a/b%20%C3%A4"


@pytest.mark.parametrize(("house", "room"), [("", "r"), ("..", "r"), (".", "r"), ("h", "a/../../b")])
def test_path_parameters_cannot_reach_another_path(tiny: Tiny, house: str, room: str) -> None:
    with pytest.raises(tiny.module("runtime.errors").LlamaStackClientError, match="must not"):
        tiny.client(Peer({"id": "r"})).houses.rooms.retrieve(house, room)


def test_reserved_words_have_an_underscore_in_python_only(tiny: Tiny) -> None:
    peer = Peer({"class": "c", "schema": {}, "list": ["x"], "date-time": "d"})
    answer = tiny.client(peer).class_.import_("here", class_="c", schema={}, import_="i", body="q", copy=True)
    assert peer.url == "/v1/class/here?import=i&body=q"
    assert peer.sent == {"class": "c", "schema": {}, "copy": True}
    assert (answer.class_, answer.list_, answer.date_time) == ("c", ["x"], "d")
    assert answer.to_dict() == {"class": "c", "schema": {}, "list": ["x"], "date-time": "d"}


# Lists


def test_list_that_comes_whole_is_one_page(tiny: Tiny) -> None:
    peer = Peer({"data": [{"id": "a"}, {"id": "b"}]})
    page = tiny.client(peer).houses.list()
    assert [house.id for house in page] == [house.id for house in page.data] == ["a", "b"]
    assert not page.has_next
    assert len(peer.requests) == 1


# Streams


def test_stream_argument_selects_the_stream(tiny: Tiny) -> None:
    peer = Peer(content=events('{"words":["one"]}', '{"words":["two"]}', "[DONE]"), kind="text/event-stream")
    client = tiny.client(peer)
    assert [chunk.words for chunk in client.words.create(count=2, stream=True)] == [["one"], ["two"]]
    assert peer.sent == {"count": 2, "stream": True}
    assert peer.requests[0].headers["accept"] == "text/event-stream"
    with client.words.stream(count=2) as stream:
        assert [chunk.words for chunk in stream] == [["one"], ["two"]]
    assert peer.sent == {"count": 2, "stream": True}


def test_stream_may_be_selected_by_the_query(tiny: Tiny) -> None:
    peer = Peer(
        content=events('{"type":"word.added","word":"w"}', '{"type":"words.ended"}'), kind="text/event-stream"
    )
    got = list(tiny.client(peer).words.retrieve_stream("w1", after=3))
    assert [type(event).__name__ for event in got] == ["WordAdded", "WordsEnded"]
    assert peer.url == "/v1/words/w1?stream=true&after=3"


async def test_async_client_has_the_same_calls(tiny: Tiny) -> None:
    peer = Peer(content=events('{"words":["one"]}', "[DONE]"), kind="text/event-stream")
    client = tiny.async_client(peer)
    assert [chunk.words async for chunk in client.words.stream(count=1)] == [["one"]]
    assert [chunk.words async for chunk in await client.words.create(count=1, stream=True)] == [["one"]]
    async with client.words.stream(count=1) as stream:
        assert [chunk.words async for chunk in stream] == [["one"]]
    memo = await tiny.async_client(Peer({"text": "t"})).memos.create(memo_id="m", text="t")
    assert memo.text == "t"
    houses = tiny.async_client(Peer({"data": [{"id": "a"}]})).houses.list()
    assert [house.id async for house in houses] == ["a"]
    assert (await houses).data[0].id == "a"


# Unions


def test_union_members_are_told_apart_and_unknown_ones_are_kept(tiny: Tiny) -> None:
    types = tiny.module("types")
    square = tiny.client(Peer({"kind": "square", "side": 2})).shapes.measure(
        shape={"kind": "circle", "radius": 1}
    )
    assert square == types.Square(side=2)
    unknown = tiny.client(Peer({"kind": "star", "points": 5})).shapes.measure(shape=types.Circle(radius=1))
    assert (unknown.tag, unknown.raw) == ("star", {"kind": "star", "points": 5})


def test_model_given_as_an_argument_keeps_the_tag_that_nobody_wrote(tiny: Tiny) -> None:
    peer = Peer({"kind": "square", "side": 2})
    tiny.client(peer).shapes.measure(shape=tiny.module("types").Circle(radius=1))
    assert peer.sent == {"shape": {"kind": "circle", "radius": 1.0}}


def test_unknown_member_can_be_sent_back(tiny: Tiny) -> None:
    peer = Peer({"kind": "star", "points": 5})
    client = tiny.client(peer)
    client.shapes.measure(shape=client.shapes.measure(shape={"kind": "star"}))
    assert peer.sent == {"shape": {"kind": "star", "points": 5}}


def test_recursive_types_are_read_to_the_bottom(tiny: Tiny) -> None:
    tree = {
        "name": "a",
        "children": [{"name": "b", "children": []}],
        "filter": {"type": "and", "filters": [{"type": "eq", "key": "k", "value": 1}, {"type": "new"}]},
    }
    answer = tiny.client(Peer(tree)).trees.replace(name="a")
    assert answer.children[0].name == "b"
    assert answer.filter.filters[0].key == "k"
    assert answer.filter.filters[1].tag == "new"
    assert answer.to_dict() == tree


# Null, absent, default


def test_null_absent_and_value_stay_apart(tiny: Tiny) -> None:
    note = tiny.client(Peer({"must": "x", "must_or_null": None})).notes.create(must="x", must_or_null=None)
    assert note.must_or_null is None
    assert "must_or_null" in note.model_fields_set
    assert note.may_or_null is None
    assert "may_or_null" not in note.model_fields_set
    assert note.to_dict() == {"must": "x", "must_or_null": None}


# Forms and bytes


def test_form_carries_files_and_fields(tiny: Tiny, tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"png")
    peer = Peer({"id": "p", "bytes": 3})
    tiny.client(peer).pictures.create(
        file=tmp_path / "cat.png",
        purpose="fun",
        thumbnails=[b"one", ("two.jpg", io.BytesIO(b"two"), "image/jpeg")],
        expires_after={"anchor": "created_at", "seconds": 60},
        tags=["a", "b"],
        public=True,
    )
    assert sorted(form(peer.requests[0])) == sorted(
        [
            ("file", "cat.png", "image/png", b"png"),
            ("thumbnails", "upload", "application/octet-stream", b"one"),
            ("thumbnails", "two.jpg", "image/jpeg", b"two"),
            ("purpose", None, "", b"fun"),
            ("expires_after[anchor]", None, "", b"created_at"),
            ("expires_after[seconds]", None, "", b"60"),
            ("tags", None, "", b"a"),
            ("tags", None, "", b"b"),
            ("public", None, "", b"true"),
        ]
    )


def test_bytes_are_downloaded_with_type_and_name(tiny: Tiny, tmp_path: Path) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": "image/png", "content-disposition": 'attachment; filename="cat.png"'}
        return httpx.Response(200, content=b"\x00png", headers=headers)

    download = tiny.client(answer).pictures.content("p")
    assert (download.content, download.content_type, download.filename) == (
        b"\x00png",
        "image/png",
        "cat.png",
    )
    download.write_to(tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == b"\x00png"


# Raw responses


def test_raw_response_shows_status_headers_and_text_before_the_value(tiny: Tiny) -> None:
    peer = Peer({"text": "abc"})
    raw = tiny.client(peer).memos.with_raw_response.create(memo_id="m", text="abc")
    assert (raw.status_code, raw.text) == (200, '{"text":"abc"}')
    assert raw.parse().text == "abc"


def test_raw_stream_is_read_on_demand(tiny: Tiny) -> None:
    peer = Peer(content=events('{"words":["one"]}', "[DONE]"), kind="text/event-stream")
    raw = tiny.client(peer).words.with_raw_response.stream(count=1)
    assert raw.headers["content-type"] == "text/event-stream"
    assert [chunk.words for chunk in raw.parse()] == [["one"]]


async def test_async_raw_responses(tiny: Tiny) -> None:
    client = tiny.async_client(Peer({"data": [{"id": "a"}]}))
    raw = await client.houses.with_raw_response.list()
    assert [house.id async for house in raw.parse()] == ["a"]
    peer = Peer(content=events('{"words":["one"]}', "[DONE]"), kind="text/event-stream")
    stream = await tiny.async_client(peer).words.with_raw_response.stream(count=1)
    assert [chunk.words async for chunk in stream.parse()] == [["one"]]
