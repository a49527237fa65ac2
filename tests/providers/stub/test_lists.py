"""Every list of the stub that is read by cursor: its order, its pages, its ends, and cursors that are none."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from llama_stack.app import create_app
from llama_stack.distribution import load
from llama_stack.server import open_stack
from tests.fuzz.document import RESOLVED

Make = Callable[[httpx.AsyncClient], Any]

SAID = [{"role": "user", "content": text} for text in ("One", "Two", "Three")]
BATCH = {"input_file_id": "file_0002", "endpoint": "/v1/chat/completions", "completion_window": "24h"}
CHAT = {"model": "stub-llm", "messages": SAID}


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    stack = await open_stack(load("stub"))
    transport = httpx.ASGITransport(create_app(stack))
    async with httpx.AsyncClient(transport=transport, base_url="http://stub") as client:
        yield client
    await stack.stop()


async def posted(http: httpx.AsyncClient, path: str, body: object) -> str:
    answer = await http.post(path, json=body)
    assert answer.is_success, answer.text
    return str(answer.json()["id"])


def many(path: str, body: object) -> Make:
    """Makes three of a kind; the list has their path."""

    async def make(http: httpx.AsyncClient) -> str:
        for _ in range(3):
            await posted(http, path, body)
        return path

    return make


def inside(path: str, body: object, part: str) -> Make:
    """Makes one thing with three parts, which are the list."""

    async def make(http: httpx.AsyncClient) -> str:
        return f"{path}/{await posted(http, path, body)}/{part}"

    return make


async def files(http: httpx.AsyncClient) -> str:
    for name in ("a.md", "b.md", "c.md"):
        await http.post("/v1/files", data={"purpose": "assistants"}, files={"file": (name, b"Rivers.")})
    return "/v1/files"


async def files_of_a_store(http: httpx.AsyncClient) -> str:
    await files(http)
    wanted = {"file_ids": [f"file_{number:04d}" for number in (3, 4, 5)]}
    return f"/v1/vector_stores/{await posted(http, '/v1/vector_stores', wanted)}/files"


async def files_of_a_batch(http: httpx.AsyncClient) -> str:
    path = await files_of_a_store(http)
    batches = path.removesuffix("files") + "file_batches"
    wanted = {"file_ids": [f"file_{number:04d}" for number in (3, 4, 5)]}
    return f"{batches}/{await posted(http, batches, wanted)}/files"


LISTS = {
    "files.list": files,
    "batches.list": many("/v1/batches", BATCH),
    "chat.completions.list": many("/v1/chat/completions", {**CHAT, "store": True}),
    "chat.completions.messages.list": inside("/v1/chat/completions", {**CHAT, "store": True}, "messages"),
    "responses.list": many("/v1/responses", {"model": "stub-llm", "input": "Hello"}),
    "responses.input_items.list": inside(
        "/v1/responses", {"model": "stub-llm", "input": SAID}, "input_items"
    ),
    "conversations.items.list": inside("/v1/conversations", {"items": SAID}, "items"),
    "vector_stores.list": many("/v1/vector_stores", {}),
    "vector_stores.files.list": files_of_a_store,
    "vector_stores.file_batches.list_files": files_of_a_batch,
}
"""The operations, and what makes their lists long enough."""
OLDEST_FIRST = {"chat.completions.messages.list"}


def parameters() -> dict[str, set[str]]:
    """The parameters of every operation whose list is read by cursor, as the document says."""
    document = json.loads(RESOLVED.read_text())
    shared = document["components"]["parameters"]
    return {
        operation["operationId"]: {
            shared[each["$ref"].rpartition("/")[2]]["name"] if "$ref" in each else each["name"]
            for each in operation["parameters"]
        }
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and operation.get("x-pagination", {}).get("style") == "cursor"
    }


def taking(name: str) -> list[str]:
    """The operations with a parameter of this name."""
    return [operation for operation, names in parameters().items() if name in names]


def test_no_list_is_left_out() -> None:
    assert parameters().keys() == LISTS.keys()


async def read(http: httpx.AsyncClient, path: str, **params: object) -> dict[str, Any]:
    answer = await http.get(path, params={key: str(value) for key, value in params.items()})
    assert answer.status_code == 200, answer.text
    page: dict[str, Any] = answer.json()
    ends = [each["id"] for each in page["data"]] or [None]
    assert (page["first_id"], page["last_id"]) == (ends[0], ends[-1])
    return page


def ids(page: dict[str, Any]) -> list[str]:
    return [each["id"] for each in page["data"]]


@pytest.mark.parametrize("operation", LISTS)
async def test_pages_add_up_to_the_list(http: httpx.AsyncClient, operation: str) -> None:
    path = await LISTS[operation](http)
    whole = await read(http, path)
    assert len(whole["data"]) >= 3
    assert not whole["has_more"]
    seen: list[str] = []
    page = await read(http, path, limit=2)
    while page["has_more"]:
        assert len(page["data"]) == 2
        seen += ids(page)
        page = await read(http, path, limit=2, after=seen[-1])
    assert seen + ids(page) == ids(whole)
    assert (await read(http, path, after=ids(whole)[-1]))["data"] == []


@pytest.mark.parametrize("operation", taking("order"))
async def test_lists_are_newest_first_unless_asked_otherwise(http: httpx.AsyncClient, operation: str) -> None:
    path = await LISTS[operation](http)
    up, down = [ids(await read(http, path, order=order)) for order in ("asc", "desc")]
    assert up == down[::-1] == sorted(up)
    assert ids(await read(http, path)) == (up if operation in OLDEST_FIRST else down)


@pytest.mark.parametrize("operation", taking("before"))
async def test_a_page_ends_before_a_cursor(http: httpx.AsyncClient, operation: str) -> None:
    path = await LISTS[operation](http)
    whole = ids(await read(http, path))
    assert ids(await read(http, path, before=whole[-1])) == whole[:-1]
    assert ids(await read(http, path, after=whole[0], before=whole[-1])) == whole[1:-1]


@pytest.mark.parametrize("operation", LISTS)
async def test_a_cursor_or_a_limit_that_is_none_is_refused(http: httpx.AsyncClient, operation: str) -> None:
    path = await LISTS[operation](http)
    for cursor in {"after", "before"} & parameters()[operation]:
        answer = await http.get(path, params={cursor: "nobody"})
        assert (answer.status_code, answer.json()["error"]["param"]) == (404, cursor)
    for limit in ("0", "100000"):
        assert (await http.get(path, params={"limit": limit})).status_code == 400
