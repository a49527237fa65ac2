"""Stores that read files wrong in one way each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import Scope, answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import (
    ask,
    first,
    last_step,
    paths,
    pretends,
    queries,
    takes_back,
    without,
)
from llama_stack_conformance.targets.hosting import App

FILES = at("POST", "/v1/vector_stores/{}/files")
LIST = at("GET", "/v1/vector_stores/{}/files")
UPDATE = at("POST", "/v1/vector_stores/{}/files/{}")
DELETE = at("DELETE", "/v1/vector_stores/{}/files/{}")
CONTENT = at("GET", "/v1/vector_stores/{}/files/{}/content")
SEARCH = at("POST", "/v1/vector_stores/{}/search")
BATCH = at("POST", "/v1/vector_stores/{}/file_batches")
ONE_BATCH = at("GET", "/v1/vector_stores/{}/file_batches/{}")
OF_BATCH = at("GET", "/v1/vector_stores/{}/file_batches/{}/files")
CANCEL = at("POST", "/v1/vector_stores/{}/file_batches/{}/cancel")


def counts(change: Callable[[dict[str, int]], dict[str, int]]) -> Callable[[Any], Any]:
    """Changes the counts of a batch."""
    return lambda body: {**body, "file_counts": change(body["file_counts"])}


@mutant("vector_stores.files.attributes")
def adds_attributes(app: App) -> App:
    """Keeps the old attributes that the new ones do not name."""
    return requests(app, UPDATE, lambda body: {**body, "attributes": {"owner": "ada", **body["attributes"]}})


@mutant("vector_stores.files.attributes")
def searches_by_the_old(app: App) -> App:
    """Says that attributes are changed, and goes on searching by those from the beginning."""
    given: dict[str, Any] = {}

    def remember(body: Any) -> Any:
        given.update(body["attributes"] or {})
        return body

    inner = requests(app, UPDATE, remember)

    def change(body: Any) -> Any:
        condition = body.get("filters") or {}
        if condition.get("key") in given and given[condition["key"]] == condition["value"]:
            return {**body, "filters": {**condition, "value": "draft"}}
        return body

    return requests(inner, SEARCH, change)


@mutant("vector_stores.files.delete")
def keeps_the_chunks(app: App) -> App:
    """Answers searches from before a file was taken out."""
    seen: list[Any] = []

    def change(body: Any) -> Any:
        known = {each["file_id"] for each in body["data"]}
        return {**body, "data": [*body["data"], *[each for each in seen if each["file_id"] not in known]]}

    async def act(scope: Scope) -> None:
        path = scope["path"].rsplit("/", 2)[0]
        found = await ask(app, scope, "POST", f"{path}/search", {"query": "city archive letters"})
        seen.extend((found or {}).get("data") or [])

    return answers(first(app, DELETE, act), SEARCH, change, status=200)


@mutant("vector_stores.files.delete")
def deletes_the_upload(app: App) -> App:
    """Deletes the uploaded file too."""

    async def act(scope: Scope) -> None:
        await ask(app, scope, "DELETE", f"/v1/files/{last_step(scope['path'])}")

    return first(app, DELETE, act)


@mutant("vector_stores.files.replaced")
def keeps_both(app: App) -> App:
    """Finds the chunks of a file once for each time that it was added."""
    times: dict[str, int] = {}

    def remember(body: Any) -> Any:
        times[body["file_id"]] = times.get(body["file_id"], 0) + 1
        return body

    def change(body: Any) -> Any:
        data = [each for each in body["data"] for _ in range(times.get(each["file_id"], 1))]
        return {**body, "data": data}

    return requests(answers(app, SEARCH, change, status=200), FILES, remember)


@mutant("vector_stores.files.replaced")
def knows_it_already(app: App) -> App:
    """Does nothing for a file that it has."""
    had: set[str] = set()

    def change(body: Any) -> Any:
        again = body["file_id"] in had
        had.add(body["file_id"])
        return {**body, "attributes": {"run": 1}} if again else body

    return requests(app, FILES, change)


@mutant("vector_stores.files.pages")
def stops_early(app: App) -> App:
    """Says of every page that it is the last."""
    return answers(app, LIST, lambda body: {**body, "has_more": False}, status=200)


@mutant("vector_stores.files.pages")
def one_order(app: App) -> App:
    """Knows no `order`."""
    return queries(app, LIST, without("order"))


@mutant("vector_stores.files.content")
def loses_the_last_chunk(app: App) -> App:
    """Loses what is left behind the last full chunk."""
    return answers(
        app,
        CONTENT,
        lambda body: {**body, "data": body["data"][:-1], "content": body["data"][:-1]},
        status=200,
    )


@mutant("vector_stores.files.content")
def sorts_chunks(app: App) -> App:
    """Orders chunks by their text."""

    def change(body: Any) -> Any:
        data = sorted(body["data"], key=lambda each: str(each["text"]))
        return {**body, "data": data, "content": data}

    return answers(app, CONTENT, change, status=200)


@mutant("vector_stores.files.content")
def one_chunk(app: App) -> App:
    """Knows no chunking strategy."""
    return requests(app, FILES, without("chunking_strategy"))


@mutant("vector_stores.files.unknown")
def takes_any_name(app: App) -> App:
    """Begins to read files that are not there."""

    def body(path: str) -> object:
        return {
            "id": "file", "object": "vector_store.file", "created_at": 0, "vector_store_id": path.split("/")[3],
            "status": "in_progress", "last_error": None, "usage_bytes": 0, "attributes": {},
            "chunking_strategy": {"type": "other"},
        }  # fmt: skip

    return takes_back(app, FILES, 404, body)


@mutant("vector_stores.file_batches.ends")
def counts_the_whole_store(app: App) -> App:
    """Counts a file of the store that is not of the batch."""
    return answers(app, ONE_BATCH, counts(lambda found: {**found, "total": found["total"] + 1}), status=200)


@mutant("vector_stores.file_batches.ends")
def forgets_attributes(app: App) -> App:
    """Reads the files of a batch without their attributes."""
    return requests(app, BATCH, without("attributes"))


@mutant("vector_stores.file_batches.ends")
def loses_a_file(app: App) -> App:
    """Reads all files of a batch but the last."""
    return requests(app, BATCH, lambda body: {**body, "file_ids": body["file_ids"][:-1]})


@mutant("vector_stores.file_batches.files")
def lists_the_store(app: App) -> App:
    """Lists the files of the store."""
    return paths(app, OF_BATCH, lambda path: f"{path.split('/file_batches')[0]}/files")


@mutant("vector_stores.file_batches.files")
def knows_no_filter(app: App) -> App:
    """Lists files of every status."""
    return queries(app, OF_BATCH, without("filter"))


@mutant("vector_stores.file_batches.cancel")
def cancels_what_has_ended(app: App) -> App:
    """Calls a finished batch cancelled."""
    cancelled: set[str] = set()

    async def act(scope: Scope) -> None:
        cancelled.add(scope["path"].removesuffix("/cancel").rsplit("/", 1)[-1])

    def change(body: Any) -> Any:
        return {**body, "status": "cancelled"} if body["id"] in cancelled else body

    return answers(first(app, CANCEL, act), ONE_BATCH, change, status=200)


@mutant("vector_stores.file_batches.cancel")
def refuses_to_cancel(app: App) -> App:
    """Answers 409 to whoever cancels a batch that has ended."""
    error = {"message": "The batch has ended.", "type": "conflict_error", "code": None, "param": None}
    return pretends(app, CANCEL, lambda _path: {"error": error}, status=409)
