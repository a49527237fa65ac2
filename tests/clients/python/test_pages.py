"""Lists that go on."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.clients.python.conftest import Peer, async_client, sync_client


def file(identifier: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "object": "file",
        "bytes": 1,
        "created_at": 1,
        "expires_at": 2,
        "filename": "a",
        "purpose": "batch",
    }


class Files:
    """Answers files `f0` … in pages, by cursor; keeps the queries."""

    def __init__(self, count: int, *, size: int = 2, stuck: bool = False) -> None:
        self.names = [f"f{number}" for number in range(count)]
        self.size = size
        self.stuck = stuck
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        start = self.names.index(query["after"]) + 1 if "after" in query and not self.stuck else 0
        page = self.names[start : start + self.size]
        body = {
            "object": "list",
            "data": [file(name) for name in page],
            "first_id": page[0] if page else None,
            "last_id": page[-1] if page else None,
            "has_more": self.stuck or start + self.size < len(self.names),
        }
        return httpx.Response(200, json=body)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_iterating_yields_every_item_of_every_page(count: int) -> None:
    files = Files(count)
    assert [each.id for each in sync_client(files).files.list(order="asc")] == files.names
    assert len(files.queries) == max(1, -(-count // 2))
    assert all(query["order"] == "asc" for query in files.queries)


def test_first_page_alone_needs_one_request() -> None:
    files = Files(5)
    page = sync_client(files).files.list(limit=2)
    assert [each.id for each in page.data] == ["f0", "f1"]
    assert page.response.last_id == page.last_id == "f1"
    assert page.has_next
    assert len(files.queries) == 1
    following = page.next_page()
    assert following is not None
    assert [each.id for each in following.data] == ["f2", "f3"]
    assert files.queries[1] == {"limit": "2", "after": "f1"}


def test_pages_come_one_by_one() -> None:
    assert [len(page.data) for page in sync_client(Files(5)).files.list().pages()] == [2, 2, 1]


def test_last_page_has_no_next() -> None:
    assert sync_client(Files(1)).files.list().next_page() is None


def test_server_that_repeats_its_cursor_is_not_asked_forever() -> None:
    files = Files(2, stuck=True)
    assert len(list(sync_client(files).files.list())) == 4
    assert len(files.queries) == 2


def test_unknown_attribute_of_a_page_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = sync_client(Files(1)).files.list().nothing


def test_offsets_go_on_where_the_page_ended() -> None:
    rows = [{"n": number} for number in range(5)]
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("start_index", 0))
        seen.append(start)
        return httpx.Response(200, json={"data": rows[start : start + 2], "has_more": start + 2 < 5})

    assert list(sync_client(answer).datasetio.iterrows("d", limit=2)) == rows
    assert seen == [0, 2, 4]


def test_settings_of_the_call_hold_for_later_pages() -> None:
    headers = []

    def answer(request: httpx.Request) -> httpx.Response:
        headers.append(request.headers["x-one"])
        return files(request)

    files = Files(3)
    assert len(list(sync_client(answer).files.list(extra_headers={"X-One": "1"}))) == 3
    assert headers == ["1", "1"]


async def test_async_lists_are_awaited_or_iterated() -> None:
    client = async_client(Files(5))
    assert [each.id async for each in client.files.list()] == ["f0", "f1", "f2", "f3", "f4"]
    page = await client.files.list()
    assert [each.id for each in page.data] == ["f0", "f1"]
    following = await page.next_page()
    assert following is not None
    assert following.first_id == "f2"
    assert [len(each.data) async for each in page.pages()] == [2, 2, 1]
    assert len([each async for each in page]) == 5


def test_cursor_stands_where_the_document_has_it() -> None:
    row = {"id": "a", "object": "file", "bytes": 1, "created_at": 1, "filename": "f", "purpose": "batch"}
    page = {"object": "list", "data": [row], "first_id": "a", "last_id": "a", "has_more": True}
    last = {**page, "has_more": False}
    peer = Peer(httpx.Response(200, json=page), httpx.Response(200, json=last))
    list(sync_client(peer).files.list(limit=1, order="asc", extra_query={"x": "y"}))
    assert [request.url.query for request in peer.requests] == [
        b"limit=1&order=asc&x=y",
        b"after=a&limit=1&order=asc&x=y",
    ]
