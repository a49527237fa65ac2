"""Vector stores that are kept wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Scope, answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import ask, first, takes_back
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/vector_stores")
LIST = at("GET", "/v1/vector_stores")
ONE = at("GET", "/v1/vector_stores/{}")
UPDATE = at("POST", "/v1/vector_stores/{}")
DELETE = at("DELETE", "/v1/vector_stores/{}")
SEARCH = at("POST", "/v1/vector_stores/{}/search")


@mutant("vector_stores.list.pages")
def cursor_at_the_beginning(app: App) -> App:
    """Names the first store of a page as its last."""
    return answers(app, LIST, lambda body: {**body, "last_id": body["first_id"]}, status=200)


@mutant("vector_stores.list.pages")
def one_page(app: App) -> App:
    """Says of every page that it is the last."""
    return answers(app, LIST, lambda body: {**body, "has_more": False}, status=200)


@mutant("vector_stores.update.only_given")
def clears_the_rest(app: App) -> App:
    """Clears the metadata that an update does not name."""
    return requests(app, UPDATE, lambda body: {"metadata": {}, **body})


@mutant("vector_stores.update.only_given")
def null_clears(app: App) -> App:
    """Takes null for nothing."""
    return requests(
        app,
        UPDATE,
        lambda body: {**body, "metadata": body.get("metadata") or {}} if "metadata" in body else body,
    )


@mutant("vector_stores.create.with_files")
def reads_the_first_file(app: App) -> App:
    """Reads only the first file."""
    return requests(
        app, CREATE, lambda body: {**body, "file_ids": body["file_ids"][:1]} if body.get("file_ids") else body
    )


@mutant("vector_stores.create.with_files")
def completed_too_early(app: App) -> App:
    """Does not count files that it has read as completed."""

    def change(body: Any) -> Any:
        return {**body, "file_counts": {**body["file_counts"], "completed": 0}}

    return answers(app, ONE, change, status=200)


@mutant("vector_stores.delete.gone")
def answers_searches(app: App) -> App:
    """Answers searches in a store that is gone, with nothing."""
    page = {
        "object": "vector_store.search_results.page", "search_query": [], "data": [], "has_more": False,
        "next_page": None,
    }  # fmt: skip
    return takes_back(app, SEARCH, 404, lambda _path: page)


@mutant("vector_stores.delete.gone")
def deletes_files_too(app: App) -> App:
    """Deletes the uploaded files with the store."""

    async def act(scope: Scope) -> None:
        for each in (await ask(app, scope, "GET", f"{scope['path']}/files") or {}).get("data", []):
            await ask(app, scope, "DELETE", f"/v1/files/{each['id']}")

    return first(app, DELETE, act)
